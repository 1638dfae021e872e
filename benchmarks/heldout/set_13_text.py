"""Known kinds of the thirteenth test set: free text as forms, mails, permits and lists hold it."""

from __future__ import annotations

import random

from benchmarks.heldout.set_13_common import behind, either, house, index, line, spaced
from benchmarks.linkage_scoring import Cells, Home, Kind, Town, glued

_LABELS = (
    "Adres: {}", "Woonadres: {}", "Verblijfadres {}", "Adres werknemer - {}", "Address: {}, The Netherlands",
    "adres zamieszkania: {}, Holandia", "Adresa: {}, Olanda", "Adres tymczasowy {} Niderlandy",
    "Адрес: {}, Нидерландия",
    "Adres pobytu: {}, NL", "{} (NLD)", "Wohnadresse: {}, Niederlande", "Adresa de resedinta {}, Tarile de Jos",
)  # fmt: skip
_SENTENCES = (
    "Betrokkene verblijft op het adres {} te {}.",
    "wonende te {1} aan de {0}",
    "het verbouwen van de woning aan de {0} te {1}",
    "aanvraag omgevingsvergunning voor het pand gelegen aan {0} in {1}",
    "Melding overbewoning {0} {1}",
    "woont sinds kort op {0} in {1}",
    "huisvesting arbeidsmigranten, {0} te {1}",
)
_EXTRAS = (
    "tel. 0294-412345", "06-12345678", "4 pers.", "vanaf 01-05-2021", "huur 450,00 euro p/m", "2 slaapkamers",
    "max. 6 personen", "SNF tot 31-12-2021", "bezocht 14-09-2021 om 10:30", "85 m2", "kenmerk Z/21/004512",
    "sleutel 17", "bouwjaar 1932", "contract 2021-0345",
)  # fmt: skip
_LANDMARKS = (
    "(tegenover het station)", "- naast de kerk", ", achter de supermarkt", "(ingang zijkant)", "(achterom)",
    ", hoekhuis", "- t/o de school", "(naast Albert Heijn)", ", bovenste bel",
)  # fmt: skip


def web_form(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A mail made of a form: every part behind its label."""
    if not home.postcode:
        return None
    suffix = rng.choice(["Toevoeging: {}", "Huisletter/toevoeging: {}", "Toev.: {}"]).format(home.suffix)
    parts = [f"Straat: {home.street}", rng.choice(["Huisnummer: {}", "Huisnr.: {}", "Nr: {}"]).format(home.number)]
    parts += [suffix] if home.suffix or rng.random() < 0.5 else []
    parts += [f"Postcode: {rng.choice([home.postcode, spaced(home.postcode)])}", f"Plaats: {home.place}"]
    return {"adres": rng.choice([" ", "\n", ", ", "; "]).join(parts)}


def record_in_a_cell(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A whole record of another system in one cell."""
    if not home.postcode:
        return None
    sign = rng.choice([";", "|", " ; ", " | ", "\t"])
    parts = [home.street, str(home.number), home.suffix, home.postcode, home.place]
    return {"adres": sign.join(part for part in parts if part or rng.random() < 0.7)}


def json_dump(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A record as JSON or as pairs of key and value."""
    if not home.postcode:
        return None
    cells = {"straat": home.street, "huisnummer": str(home.number), "toevoeging": home.suffix}
    cells = {name: value for name, value in {**cells, "postcode": home.postcode, "plaats": home.place}.items() if value}
    as_json = "{" + ", ".join(f'"{name}": "{value}"' for name, value in cells.items()) + "}"
    return {"adres": rng.choice([as_json, ";".join(f"{name}={value}" for name, value in cells.items())])}


def labelled(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A word for address before it, a country behind it, in several languages."""
    return {"adres": rng.choice(_LABELS).format(line(rng, home))} if home.postcode else None


def sentence(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The address inside a Dutch sentence, without a postcode."""
    return {"adres": rng.choice(_SENTENCES).format(f"{home.street} {house(rng, home)}", home.place)}


def extras_behind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Figures behind the address that belong to something else."""
    if not home.postcode:
        return None
    extras = ", ".join(rng.sample(_EXTRAS, rng.choice([1, 2])))
    return {"adres": rng.choice(["{} ({})", "{}, {}", "{} - {}"]).format(line(rng, home), extras)}


def landmark_behind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A remark tells where the house lies; the house is named."""
    if not home.postcode:
        return None
    return {"adres": f"{line(rng, home)} {rng.choice(_LANDMARKS).lstrip(', ')}"}


def line_breaks(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """What is left of the lines of a letter."""
    if not home.postcode:
        return None
    sign = rng.choice(["\n", "\r\n", "<br>", "<br/>", "_x000D_\n", "\t", " \u00a0", "\\n", " / "])
    return {"adres": f"{home.street} {house(rng, home)}{sign}{behind(rng, home)}"}


def place_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Place, or postcode and place, before the street."""
    if not home.postcode:
        return None
    street = f"{home.street} {house(rng, home)}"
    forms = [
        f"{home.place}, {street}",
        f"{home.place} - {street} - {home.postcode}",
        f"{home.postcode} {home.place}, {street}",
    ]
    return {
        "adres": rng.choice([*forms, f"{home.place}: {street}", f"{home.place.upper()} ({home.postcode}) {street}"])
    }


def number_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The house before the street, as abroad."""
    if not home.postcode:
        return None
    forms = ["{0} {1}, {2}", "{0}, {1}, {2}", "nr. {0} {1} {2}", "No {0}, {1}, {2}"]
    number = f"{home.number}{glued(home.suffix)}"
    return {"adres": rng.choice(forms).format(number, home.street, rng.choice([behind(rng, home), home.place]))}


def postcode_and_house(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Only postcode and house, in one text."""
    streets = sorted(index(town).at_postcode[home.postcode] - {home.street})
    if not home.postcode or any(town.has(street, home.number) for street in streets):
        return None
    number, code = house(rng, home), rng.choice([home.postcode, spaced(home.postcode), home.postcode.lower()])
    return {"adres": rng.choice([f"{code}, {number}", f"{code}-{number}", f"{number}, {code}", f"{code} nr {number}"])}


def glued_text(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Spaces fell away between street, house, postcode and place."""
    if not home.postcode:
        return None
    number = home.house
    street = rng.choice([home.street, home.street.replace(" ", "")])
    forms = [f"{street}{number},{home.postcode}{home.place}", f"{street}{number} {home.postcode}{home.place}"]
    return {
        "adres": rng.choice(
            [*forms, f"{street}{number},{home.place}", f"{street} {number},{home.postcode},{home.place}"]
        )
    }


def said_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same address twice in one text."""
    if not home.postcode:
        return None
    short = f"{home.street} {house(rng, home)}"
    return {"adres": rng.choice([f"{short}, {line(rng, home)}", f"{line(rng, home)} / {line(rng, home)}"])}


def word_for_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A word between street and number: `nr.`, `huisnummer`, `№`."""
    word = rng.choice(["nr.", "nr", "huisnummer", "huisnr.", "no.", "nummer", "№", "#", "num.", "hnr"])
    tail = rng.choice([home.place, behind(rng, home)]) if home.postcode else home.place
    return {"adres": f"{home.street} {word} {house(rng, home)}, {tail}"}


def region_added(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Province, municipality or neighbourhood beside the place."""
    tail = rng.choice(
        ["Weesp (NH)", "Weesp, Noord-Holland", "gem. Weesp", "Weesp, Noord-Holland, Nederland", "Weesp NL"]
    )
    return {"adres": f"{home.street} {house(rng, home)}, {tail}"}


def numbered_list(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number of the row before the address; it is no house of the street."""
    number = rng.randint(1, 180)
    if town.has(home.street, number) or not home.postcode:
        return None
    return {"adres": f"{number}{rng.choice([')', '.', ' -', ':'])} {line(rng, home)}"}


KINDS: dict[str, Kind] = {
    "record_in_a_cell": either(web_form, record_in_a_cell, json_dump),
    "labelled": either(labelled, region_added),
    "sentence": sentence,
    "extras_behind": extras_behind,
    "landmark_behind": landmark_behind,
    "line_breaks": either(line_breaks, said_twice),
    "place_first": place_first,
    "number_first": number_first,
    "postcode_and_house": postcode_and_house,
    "glued_text": glued_text,
    "word_for_number": word_for_number,
    "numbered_list": numbered_list,
}
