"""Words of a closed list as municipalities write them: the known word, or a proposal for a person to confirm.

Only words of the vocabulary below are ever shown. A cell may hold anything, a name too, so that a word that is not in
it is counted and never repeated.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

import pandas as pd

from housing_risk.messages.contents import PROPOSE

LOCAL_TERMS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "soort": {
        "kamerverhuur": (
            "kamerverhuurvergunning", "vergunning kamerverhuur", "kamergewijze verhuur", "kamerbewoning",
            "vergunning kamerbewoning", "kamerverhuurpand", "verkamering",
        ),
        "omzetting": (
            "omzettingsvergunning", "vergunning omzetting", "woonruimteomzetting", "omzetten woonruimte",
            "omzetting woonruimte", "omzetting zelfstandig naar onzelfstandig", "onzelfstandige bewoning",
        ),
        "logies": (
            "logiesfunctie", "logiesverblijf", "vergunning logies", "omgevingsvergunning logies",
            "omgevingsvergunning logiesfunctie", "huisvesting arbeidsmigranten",
        ),
        "exploitatie_logies": (
            "exploitatievergunning logies", "exploitatievergunning logiesverblijf",
            "exploitatievergunning huisvesting arbeidsmigranten",
        ),
        "gebruiksmelding": ("melding brandveilig gebruik", "melding gebruik", "gebruiksmelding brandveilig gebruik"),
        "brandveilig_gebruik": (
            "gebruiksvergunning", "vergunning brandveilig gebruik", "omgevingsvergunning brandveilig gebruik",
        ),
        "afwijking_plan": (
            "afwijken bestemmingsplan", "afwijking bestemmingsplan", "afwijken omgevingsplan",
            "afwijking omgevingsplan", "strijdig gebruik", "planologisch strijdig gebruik", "omgevingsplanactiviteit",
            "buitenplanse omgevingsplanactiviteit", "bopa",
        ),
        "verblijfsruimte": (
            "verhuurvergunning", "verhuurvergunning verblijfsruimte", "verhuurvergunning verblijfsruimten",
            "verhuurvergunning arbeidsmigranten",
        ),
    },
    "status": {
        "aangevraagd": ("aanvraag", "in behandeling", "ontvangen", "lopend", "ingediend"),
        "verleend": (
            "vergund", "toegekend", "afgegeven", "geldig", "actief", "van kracht", "onherroepelijk", "geaccepteerd",
            "positief besluit", "vergunning verleend",
        ),
        "geweigerd": ("afgewezen", "niet verleend", "vergunning geweigerd", "negatief besluit"),
        "ingetrokken": ("intrekking", "vergunning ingetrokken", "ingetrokken op verzoek"),
        "vervallen": ("verlopen", "vergunning vervallen", "niet meer geldig", "beëindigd"),
        "gedoogd": ("gedogen", "gedoogbesluit", "gedoogbeschikking"),
    },
    "keurmerk": {
        "SNF": ("stichting normering flexwonen", "snf keurmerk", "keurmerk snf"),
        "AKF": ("agrarisch keurmerk flexwonen", "akf keurmerk", "keurmerk akf"),
    },
    "situatie": {
        "toegang_verleend": ("toegang", "binnen geweest", "toegelaten", "toegang gekregen"),
        "deels_toegang": ("gedeeltelijke toegang", "gedeeltelijk toegang", "deels binnen geweest"),
        "niemand_aanwezig": ("niet thuis", "niemand thuis", "geen gehoor", "afwezig"),
        "geen_medewerking": ("toegang geweigerd", "geen toegang", "medewerking geweigerd", "weigering"),
    },
    "resultaat": {
        "overtreding": ("overtreding vastgesteld", "overtreding geconstateerd", "niet akkoord", "niet in orde"),
        "geen_overtreding": (
            "akkoord", "in orde", "conform", "geen bijzonderheden", "geen overtreding vastgesteld",
            "geen overtreding geconstateerd", "geen overtredingen",
        ),
        "nader_onderzoek": ("vervolgonderzoek", "nader te onderzoeken", "hercontrole", "vervolgbezoek"),
    },
    "geheim": {
        "0": ("nee", "n", "geen", "geen geheimhouding", "niet geheim", "onwaar", "false"),
        "7": ("ja", "j", "geheim", "geheimhouding", "waar", "true"),
    },
}  # fmt: skip
"""Per column the known word and what it is called elsewhere. Proposed, never taken: only the municipality knows what
its words mean (an `exploitatievergunning` alone may be about a café, so that it is not even proposed). For `geheim`
every value but 0 protects alike (LO BRP, 07.70.10)."""


def plain(term: str) -> str:
    """Give a word as it is compared: lower case, one space for what parts words (spaces, `_`, `-`, `/`, a stop).

    A sign that stands alone stays: `-` is not an empty cell.
    """
    return re.sub(r"(?<=\w)[\s_\-/.]+(?=\w)", " ", term.strip().casefold())


def known_terms(texts: pd.Series, known: Iterable[str], local: Mapping[str, str], empty: str = "") -> pd.Series:
    """Give the known word of each text, null where there is none.

    `local` (local word → known word) goes first; `empty` is what an empty cell means when `local` does not say.
    """
    listed = {plain(word): word for word in known}
    meant = listed | ({"": empty} if empty else {})
    meant |= {plain(word): listed[plain(term)] for word, term in local.items()}
    compared = {text: plain(text) for text in texts.unique()}  # a column holds few words, many times
    return texts.map(compared).map(meant)


def proposed_terms(column: str, unknown: pd.Series) -> str:
    """Give a sentence with TOML of what words of `column` without a meaning may mean; empty when none is known."""
    meanings = {plain(word): (word, term) for term, names in LOCAL_TERMS[column].items() for word in names}
    pairs = [meanings[text] for text in sorted({plain(text) for text in unknown} & set(meanings))]
    lines = [f"{json.dumps(word, ensure_ascii=False)} = {json.dumps(term)}" for word, term in pairs]
    return "\n" + PROPOSE.format(toml="\n".join([f"[terms.{column}]", *lines])) if lines else ""
