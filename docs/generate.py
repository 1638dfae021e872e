"""Renews the pages that are made from the code: data-dictionary.md and rules.md.

    .venv/bin/python docs/generate.py

tests/test_docs.py fails when a page differs from what the code makes of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from housing_risk.messages.linkage import REASONS
from housing_risk.messages.rules import GAP_REASONS, QUESTIONS
from housing_risk.rules import ALL_RULES
from housing_risk.rules.card import Card
from housing_risk.tables.dictionary import render_dictionary
from housing_risk.tables.outputs import LINK_REASONS

HERE = Path(__file__).parent

HEAD = """# De regels

<!-- Gemaakt uit de regelkaarten door docs/generate.py: verander het daar. Een test vergelijkt. -->

Elke regel hoort bij één vraag, met een eigen wet en een eigen toezichthouder. De vragen worden nooit opgeteld. Voor
elk object en elke regel is er precies één uitkomst: een reden om te kijken, geen reden, of niet te beoordelen. Een
reden om te kijken is geen vaststelling.

Een regel geeft een reden als de kans minstens de drempel is. Een gemeente kan per regel `threshold` en
`article` instellen, `more_than` waar dat bij de regel staat, of de regel uitzetten met `enabled = false` (`[rules]` in
de configuratie). Bij Registratie is er geen rang: daar telt niets mee.

De schuine woorden in een zin worden ingevuld. De namen bij *Kijkt naar* zijn kolommen van `3_profiles.parquet`;
`3_distributions` en `3_permits` zijn tabellen ernaast. Zie [data-dictionary.md](data-dictionary.md).
"""

GAPS_HEAD = """## Niet te beoordelen: waarom

Onbekend is iets anders dan *in orde*. Een regel die niet te beoordelen is, zegt in `4_gaps.parquet` waarom.
"""

LINKS_HEAD = """## Koppelen: waarom een adres wel of niet een plek vond

Elke rij met een adres krijgt in `2_links.parquet` één status en één reden.
"""


def render_rules() -> str:
    """Give the page of the rule cards, with the reasons of gaps and links in the words that a person sees."""
    parts = [HEAD]
    for question, name in QUESTIONS.items():
        parts.append(f"## {name}\n")
        parts += [_card(rule.card) for rule in ALL_RULES if rule.card.question == question]
    gaps = {reason: sentence.format(missing="…") for reason, sentence in GAP_REASONS.items()}
    parts += [GAPS_HEAD, _table(("reden", "betekent"), gaps)]
    parts.append(LINKS_HEAD)
    for status, reasons in LINK_REASONS.items():
        parts.append(_table((f"`{status}`", "betekent"), {reason: REASONS[reason] for reason in reasons}))
    return "\n".join(parts)


HELD_AGAINST = {
    "more_than_norm": "het aantal van de norm",
    "more_than_allowed": "het aantal van de vergunning, en anders dat van het keurmerk",
    "transit_address": "{own}, of de plaats volgens vergunning, keurmerk of norm als die groter is",
}
"""What people are held against where that is not the card's own number alone; a rule without either counts nobody."""


def _card(card: Card) -> str:
    own = "" if card.more_than is None else f"{card.more_than} (`more_than`)"
    lines = {
        "Zegt": card.word("sentence").replace("{", "*").replace("}", "*"),
        "Meer dan": HELD_AGAINST.get(card.rule_id, "{own}").format(own=own),
        "Drempel": f"kans van {card.threshold:.2f}".replace(".", ",") + " of meer (`threshold`)",
        "Dit kan het gewoon verklaren": card.word("trap"),
        "Kijk hier het eerst naar": card.word("check"),
        "Wet": card.word("law"),
        "Wie mag kijken": card.word("body"),
        "Kijkt naar": ", ".join(f"`{name}`" for name in card.inputs),
    }
    items = "\n".join(f"* **{name}**: {text}" for name, text in lines.items() if text)
    return f"### {card.word('title')}\n\n`{card.rule_id}`, versie {card.version}\n\n{items}\n"


def _table(heads: tuple[str, str], rows: Mapping[str, str]) -> str:
    lines = [f"| `{name}` | {text} |" for name, text in rows.items()]
    return "\n".join([f"| {heads[0]} | {heads[1]} |", "| --- | --- |", *lines, ""])


PAGES: dict[str, Callable[[], str]] = {"data-dictionary.md": render_dictionary, "rules.md": render_rules}


def main() -> None:
    """Write every page."""
    for name, render in PAGES.items():
        (HERE / name).write_text(render(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
