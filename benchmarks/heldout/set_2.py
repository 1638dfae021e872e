"""The second held-out set: new kinds, written down after the changes that the first set inspired, before its own score.

    python -m benchmarks.heldout.set_2 BAG.zip --reference-date 2021-09-15 [--seed 201] [--rows 20000]

Kinds of the first set are not repeated. Scores: docs/linkage-scores.md.
"""

from __future__ import annotations

import random
import re

from benchmarks.heldout.set_2_open import NONE, OPEN
from benchmarks.linkage_scoring import Cells, Home, Kind, Kinds, Town, columns, main, text

_NEXT_TO = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wertyuiopqsdfghjklaxcvbnmz", strict=True))
"""The key to the right on the keyboard."""


def _as(home: Home, pattern: str, **more: str) -> Cells:
    words = {
        "street": home.street, "house": home.house, "number": str(home.number), "suffix": home.suffix,
        "postcode": home.postcode, "place": home.place, **more,
    }  # fmt: skip
    return {"adres": pattern.format(**words)}


def _one_of(*patterns: str) -> Kind:
    def kind(rng: random.Random, home: Home, _: Town) -> Cells | None:
        return _as(home, rng.choice(patterns)) if home.postcode else None

    return kind


def _street(rng: random.Random, home: Home, town: Town, street: str, share: float = 0.6) -> Cells | None:
    """The address with its street written otherwise, with a postcode in that share of the rows."""
    if street == home.street or len(street) < 4 or street.casefold() in {name.casefold() for name in town.streets}:
        return None
    kept = home.postcode if rng.random() < share else ""
    return rng.choice(({**columns(home), "straat": street, "postcode": kept}, text(home, street=street, postcode=kept)))


def _beside_on_the_keyboard(rng: random.Random, home: Home, town: Town) -> Cells | None:
    at = rng.randrange(1, len(home.street))
    key = _NEXT_TO.get(home.street[at])
    return _street(rng, home, town, home.street[:at] + key + home.street[at + 1 :]) if key else None


def _two_letters_turned_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if len(home.street) < 12:
        return None
    wrong = list(home.street)
    for at in (rng.randrange(1, 5), rng.randrange(6, len(wrong) - 1)):
        wrong[at], wrong[at + 1] = wrong[at + 1], wrong[at]
    return _street(rng, home, town, "".join(wrong), 1.0)


def _letter_doubled_or_single(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if re.search(r"([a-z])\1", home.street) and rng.random() < 0.6:
        return _street(rng, home, town, re.sub(r"([a-z])\1", r"\1", home.street, count=1))
    at = rng.randrange(1, len(home.street) - 1)
    return _street(rng, home, town, home.street[: at + 1] + home.street[at] + home.street[at + 1 :])


def _older_spelling(rng: random.Random, home: Home, town: Town) -> Cells | None:
    pairs = (("straat", "straet"), ("straat", "strate"), ("gracht", "graft"), ("weg", "wegh"), ("dijk", "dyck"),
             ("kade", "kaai"), ("hof", "hove"), ("plein", "pleyn"), ("ij", "ey"), ("k", "ck"), ("oo", "o"))  # fmt: skip
    held = [(new, old) for new, old in pairs if new in home.street[1:]]
    if not held:
        return None
    new, old = rng.choice(held)
    return _street(rng, home, town, home.street[0] + home.street[1:].replace(new, old, 1), 0.8)


def _with_english_kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    for kind, english in (("straat", " street"), ("weg", " road"), ("laan", " lane"), ("plein", " square")):
        if home.street.endswith(kind):
            return _street(rng, home, town, home.street.removesuffix(kind) + english, 1.0)
    return None


def _kind_short(rng: random.Random, home: Home, town: Town) -> Cells | None:
    kinds = {"straat": ("st.", "s.", "stra", "str"), "laan": ("l.", "ln.", "la"), "weg": ("w.", "wg"), "hof": ("h.", "hf"),
             "gracht": ("gr.", "grt"), "plein": ("pl.", "pln."), "kade": ("kd", "k."), "singel": ("sngl", "s.")}  # fmt: skip
    for kind, shorts in kinds.items():
        if home.street.endswith(kind):
            return _street(rng, home, town, home.street.removesuffix(kind) + rng.choice(shorts), 0.8)
    return None


def _middle_words_to_letters(rng: random.Random, home: Home, town: Town) -> Cells | None:
    words = home.street.split()
    if len(words) < 2:
        return None
    short = [word[0] + "." if word[0].islower() or at == 0 else word for at, word in enumerate(words[:-1])]
    return _street(rng, home, town, " ".join([*short, words[-1]]), 0.7)


def _only_last_name(rng: random.Random, home: Home, town: Town) -> Cells | None:
    words = re.split(r"[ .]", home.street)
    last = words[-1]
    return _street(rng, home, town, last[:1].upper() + last[1:], 1.0) if len(words) > 1 and len(last) > 7 else None


def _more_than_the_name(rng: random.Random, home: Home, town: Town) -> Cells | None:
    named = rng.choice((f"de {home.street}", f"{home.street} (zuid)", f"Oude {home.street}", f"{home.street} te"))
    return _street(rng, home, town, named, 1.0)


def _accents_lost(rng: random.Random, home: Home, town: Town) -> Cells | None:
    lost = re.sub("[éëüï]", rng.choice(("?", "", "\ufffd", "Ã©", "e\u0301")), home.street)
    return _street(rng, home, town, lost, 0.8)


def _apostrophes(rng: random.Random, home: Home, town: Town) -> Cells | None:
    if "'" not in home.street and "-" not in home.street:
        return None
    sign = rng.choice(("\u2019", "`", "\u00b4", "", " "))
    changed = home.street.replace("'", sign).replace("-", rng.choice(("-", " ", "\u2013", "")))
    return _street(rng, home, town, changed, 0.6)


def _place_with_more(rng: random.Random, home: Home, _: Town) -> Cells:
    place = rng.choice((f"{home.place} centrum", f"{home.place}-Zuid", f"Oud {home.place}", f"{home.place.upper()}.", f"{home.place} e.o.",
                        f"te {home.place}", f"{home.place}, Nederland", f"gem. {home.place}"))  # fmt: skip
    return rng.choice(
        ({**columns(home), "woonplaats": place}, text(home, place=place), text(home, place=place, postcode=""))
    )


def _place_of_the_merger(rng: random.Random, home: Home, _: Town) -> Cells | None:
    """The place is the municipality that took the town over; postcode and street are right."""
    return {**columns(home), "woonplaats": rng.choice(("Amsterdam", "Gooise Meren"))} if home.postcode else None


def _place_only_begun(rng: random.Random, home: Home, _: Town) -> Cells:
    return text(home, place=rng.choice((home.place[:3] + ".", home.place[:4], home.place[0] + ".")))


def _postcode_letters_wrong(rng: random.Random, home: Home, town: Town) -> Cells | None:
    p = home.postcode
    wrong = rng.choice((p[:4] + p[5:] + p[4:5], p[:4] + p[4:5], p[:5] + "?", p[1:], p + "A", p[:3] + p[4:]))
    return text(home, postcode=wrong) if p and wrong not in town.postcodes else None


def _postcode_in_number_column(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if not home.postcode:
        return None
    return {"straat": home.street, "huisnummer": f"{home.house} {home.postcode}", "woonplaats": home.place}


def _street_and_number_in_number_column(rng: random.Random, home: Home, _: Town) -> Cells:
    return {"huisnummer": f"{home.street} {home.house}", "postcode": home.postcode, "woonplaats": home.place}


def _address_twice_in_columns(rng: random.Random, home: Home, _: Town) -> Cells:
    return {**columns(home), "adres": text(home)["adres"]}


def _number_as_decimal(rng: random.Random, home: Home, _: Town) -> Cells | None:
    """What pandas makes of a number column with gaps."""
    return {**columns(home), "huisnummer": f"{home.number}.00"} if home.siblings == 1 and not home.suffix else None


def _number_in_words(rng: random.Random, home: Home, _: Town) -> Cells | None:
    form = rng.choice(
        (f"huisnr. {home.house}", f"n° {home.house}", f"Nr:{home.house}", f"No {home.house}", f"nummer {home.house}")
    )
    return {**columns(home), "huisnummer": form, "huisletter": "", "huisnummertoevoeging": ""}


def _suffix_in_words(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if len(home.suffix) != 1 or not home.suffix.isalpha():
        return None
    suffix = home.suffix
    form = rng.choice((f"{home.number}{suffix}.", f"{home.number}-{suffix.upper()}-", f"{home.number} bus {suffix}", f"{home.number}, {suffix}",
                       f"{home.number} app. {suffix}", f"{home.number} unit {suffix}", f"{home.number}{suffix}{suffix}"[:-1]))  # fmt: skip
    return {"adres": f"{home.street} {form}, {home.postcode} {home.place}"}


def _suffix_in_street_column(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if not home.suffix:
        return None
    return {"straat": f"{home.street} {home.number}", "huisnummertoevoeging": home.suffix, "postcode": home.postcode}


def _flat_style(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if not (home.letter and home.addition):
        return None
    return _as(home, rng.choice(("{street} {number}{a} app {b}, {place}", "{street} {number} {a}/{b} {place}", "{street} {number}-{a}{b}, {postcode}",
                                 "{street} {number}{a} nr {b}, {postcode}")), a=home.letter, b=home.addition)  # fmt: skip


def _site(rng: random.Random, home: Home, _: Town) -> Cells | None:
    if home.siblings > 1 or home.suffix:
        return None
    part = rng.choice(
        (
            "chalet 4",
            "unit C",
            "caravan 12",
            "huisje 3",
            "barak 2",
            "hal B",
            "loods 1",
            "blok A kamer 2",
            "app. 3B",
            "studio 2",
        )
    )
    return _as(
        home,
        rng.choice(("{street} {house} {part}, {postcode} {place}", "{part}, {street} {house}, {postcode} {place}")),
        part=part,
    )


KNOWN: dict[str, Kind] = {
    "key beside it": _beside_on_the_keyboard,
    "letters turned twice": _two_letters_turned_twice,
    "letter doubled or single": _letter_doubled_or_single,
    "older spelling": _older_spelling,
    "English kind of street": _with_english_kind,
    "kind of street shortened": _kind_short,
    "words to letters": _middle_words_to_letters,
    "only the last name": _only_last_name,
    "more than the name": _more_than_the_name,
    "accents lost": _accents_lost,
    "apostrophes and hyphens": _apostrophes,
    "place with more": _place_with_more,
    "place of the merger": _place_of_the_merger,
    "place only begun": _place_only_begun,
    "letters of postcode wrong": _postcode_letters_wrong,
    "postcode in number column": _postcode_in_number_column,
    "street in number column": _street_and_number_in_number_column,
    "columns and text both": _address_twice_in_columns,
    "number as decimal": _number_as_decimal,
    "number with a word": _number_in_words,
    "suffix with signs or words": _suffix_in_words,
    "suffix apart from street and number": _suffix_in_street_column,
    "letter and number of a flat": _flat_style,
    "part of a site": _site,
    "sentence": _one_of(
        "woont op {street} {house} in {place}", "Mieszka na {street} {house}, {postcode} {place}", "verblijft {street} {house} te {place}",
        "lives at {street} {house}, {place}", "adres is {street} {house} ({postcode})", "nieuw adres: {street} {house} {place}",
    ),
    "letter head": _one_of(
        "Aan de bewoners van\n{street} {house}\n{postcode} {place}", "Mw. A. Nowak\n{street} {house}\n{postcode}  {place}",
        "T.a.v. HR\r\nPostvak 3\r\n{street} {house}\r\n{postcode} {place}",
    ),
    "bank or web form": _one_of(
        "{street} {house} NL {postcode} {place}", "{street}+{house},+{postcode}+{place}", "{place} NL {postcode} {street} {house}",
        "addr: {street} {house}; zip: {postcode}; city: {place}", "{street}, {house}; {postcode}; {place}; NL",
    ),
    "capitals and no signs": lambda _, home, __: {"adres": f"{home.street} {home.house} {home.postcode} {home.place}".upper()},
    "place in brackets": _one_of("{street} {house} ({place})", "{street} {house} [{postcode} {place}]", "({place}) {street} {house}"),
    "in Bulgarian or Romanian order": _one_of(
        "гр. {place}, ул. {street} № {house}", "{place}, {street} №{house}, п.к. {postcode}", "loc. {place}, str. {street}, nr. {house}",
        "oraș {place}, strada {street} nr {house}", "{place} ul. {street} {house}",
    ),
    "owner or use before": _one_of(
        "Woning: {street} {house}, {place}", "Locatie 4 - {street} {house} {place}", "Verblijfadres {street} {house}, {postcode} {place}",
        "Huisvesting {street} {house} {postcode}", "Pand {street} {house}, {place}",
    ),
}  # fmt: skip

KINDS: Kinds = {"known": KNOWN, "open": OPEN, "none": NONE}


if __name__ == "__main__":
    main(__doc__, KINDS)
