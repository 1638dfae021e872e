"""Known: whole addresses in free text, as letters, permit registers, web sites and case systems write them."""

from __future__ import annotations

import random

from benchmarks.heldout.set_16_tools import COMPANIES, SURNAMES, free, line, only_key, spaced
from benchmarks.linkage_scoring import Cells, Home, Town


def geocoder(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The display name of a geocoder: number first, postcode near the end."""
    if not home.postcode:
        return None
    area = rng.choice(["Weesp, Noord-Holland, Nederland", "Aetsveld, Weesp, Noord-Holland, Nederland"])
    return free(f"{home.house}, {home.street}, {area}, {home.postcode}, Nederland")


def place_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """From large to small, as lists sorted by place do."""
    mark = rng.choice([", ", " / ", " | ", " - ", "; "])
    return free(mark.join([home.place.upper(), home.street, home.house]))


def postcode_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and place before street and number."""
    return free(f"{spaced(home)} {home.place}, {home.street} {home.house}") if home.postcode else None


def postcode_amid(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The postcode stands between street and number."""
    return free(f"{home.street}, {home.postcode}, nr {home.house}, {home.place}") if home.postcode else None


def number_first(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """English order, with the country."""
    return free(f"{home.house} {home.street}, {home.place} {spaced(home)}, The Netherlands") if home.postcode else None


def key_glued(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Postcode and house as one key."""
    if not only_key(home, town) or home.suffix[:1].isdigit():
        return None
    return free(f"{home.postcode}{rng.choice(['', '-', '_', ' nr '])}{home.number}{home.suffix.upper()}")


def labelled(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A form pasted as text, every part with its label."""
    if not home.postcode:
        return None
    parts = [f"Straat: {home.street}", f"Huisnummer: {home.number}", f"Toevoeging: {home.suffix}"]
    parts += [f"Postcode: {spaced(home)}", f"Plaats: {home.place}"]
    return free(rng.choice(["; ", " ", "\n", ", "]).join(part for part in parts if not part.endswith(": ")))


def csv_remains(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A line of another file, quotes and all, in one cell."""
    parts = [home.street, str(home.number), home.suffix, home.postcode, home.place]
    return free(";".join(f'"{part}"' for part in parts)) if home.postcode else None


def html_remains(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Copied from a web page, with its marks."""
    if not home.postcode:
        return None
    return free(f"<p>{home.street} {home.house}<br/>{home.postcode[:4]}&nbsp;{home.postcode[4:]} {home.place}</p>")


def glued(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Cells joined without spaces, a comma where digits would meet."""
    if not home.postcode or home.suffix[:1].isdigit() or home.suffix[-1:].isdigit():
        return None
    joint = "" if home.suffix else " "
    return free(f"{home.street}{home.number}{home.suffix}{joint}{home.postcode}{home.place}")


def lines_of_label(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """An address label with a person, over several lines."""
    who = rng.choice(["Dhr. ", "Mw. ", "Fam. ", "De heer "]) + rng.choice(["", "J. ", "M.A. "]) + rng.choice(SURNAMES)
    return free(f"{who}\n{home.street} {home.house}\n{spaced(home)}  {home.place.upper()}") if home.postcode else None


def care_of(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Care of a company, before the address."""
    word = rng.choice(["c/o", "p/a", "t.a.v.", "per adres"])
    return free(f"{word} {rng.choice(COMPANIES)}, {line(home)}") if home.postcode else None


def company_with_digits(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The company's name holds a number of its own."""
    name = rng.choice(
        ["24/7 Flex B.V.", "Studio 54 BV", "Team 4 You Uitzendburo", "Hostel 22", "Job2Day", "5 Sterren Logies"]
    )
    return free(f"{name}, {line(home)}") if home.postcode else None


def case_number(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A permit register puts the case number before the address."""
    case = rng.choice(["Z.21-0{}", "WABO-2020-{}", "zaak 2021/{}:", "Z/19/{}", "OLO 47{}"]).format(
        rng.randrange(10000, 99999)
    )
    return free(f"{case} {line(home)}") if home.postcode else None


def permit_sentence(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The subject line of a permit."""
    what = rng.choice(
        [
            "het omzetten van een zelfstandige woning in kamers aan de {} te {}",
            "omgevingsvergunning kamerverhuur {}, {}",
            "het huisvesten van arbeidsmigranten in de woning {} te {}",
            "gebruiksmelding logies, pand gelegen aan {} in {}",
            "verleende exploitatievergunning: {}, {}",
        ]
    )
    return free(what.format(f"{home.street} {home.house}", f"{home.place} ({spaced(home)})")) if home.postcode else None


def cadastral_then_address(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The parcel is named first, then the address."""
    parcel = f"gemeente Weesp, sectie {rng.choice('ABCD')}, nummer {rng.randrange(1100, 6900)}"
    return free(f"kadastraal bekend {parcel}, plaatselijk bekend {line(home)}") if home.postcode else None


def visited_on(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A line of an inspector's notebook: date and time stand first or last."""
    day = f"{rng.randrange(1, 29):02d}-{rng.randrange(1, 13):02d}-2021"
    time = f"{rng.randrange(9, 21)}:{rng.choice(['00', '15', '30'])} uur"
    shape = rng.choice(["{a} (bezocht {d})", "{d} {t} controle {a}", "{a}; huisbezoek {d}, {t}"])
    return free(shape.format(a=line(home), d=day, t=time)) if home.postcode else None


def heads_counted(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The number of persons or beds stands behind the address."""
    tail = rng.choice(["({} pers.)", "- {} personen", "/ {} bedden", "({} slaapplaatsen)", "({} os.)"])
    return free(f"{line(home)} {tail.format(rng.randrange(2, 16))}") if home.postcode else None


def telephone_behind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A telephone number or an e-mail address follows."""
    tail = rng.choice(["tel. 0294-41{}", "06-25{}18", "mob +31 6 43{} 20", "info{}@flexlogies.nl"])
    return free(f"{line(home)}, {tail.format(rng.randrange(1000, 9999))}") if home.postcode else None


def postbox_and_visit(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A post box for letters, and the address for visits."""
    box = f"Postbus {rng.randrange(11, 5300)}, 1380 G{rng.choice('ABC')} Weesp"
    visit = rng.choice(["bezoekadres", "Bezoekadres:", "bezoekadres is"])
    return free(f"{box}; {visit} {line(home)}") if home.postcode else None


def country_behind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The country in the writer's language."""
    land = rng.choice(
        ["Holandia", "Niderlandy", "Olanda", "Țările de Jos", "Холандия", "Нидерландия", "NL", "Netherlands"]
    )
    return free(f"{line(home)}, {land}") if home.postcode else None


def number_word(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A word or sign for `number`."""
    word = rng.choice(["nr.", "no.", "nº", "№", "#", "huisnr.", "huisnummer", "num."])
    return free(f"{home.street} {word} {home.house} te {home.place}")


def letter_word(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The house letter after a word of its own."""
    if not home.letter or home.addition:
        return None
    word = rng.choice(["letter", "huisletter", "toev.", "toevoeging"])
    return free(f"{home.street} {home.number} {word} {home.letter.upper()}, {home.place}")


def compound_apart(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A letter and an addition with signs between: `30-a-430`, `30A/430`."""
    if not (home.letter and home.addition):
        return None
    shape = rng.choice(["{n}-{l}-{a}", "{n}{L}/{a}", "{n} {L} {a}", "{n} {l}-{a}", "{n}{L} - {a}"])
    return free(line(home, shape.format(n=home.number, l=home.letter, L=home.letter.upper(), a=home.addition)))


def suffix_of_only_home(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The suffix is lost, but nothing else has that number."""
    if not home.suffix or len(town.at(home)) != 1:
        return None
    return free(f"{home.street} {home.number}, {' '.join(part for part in (home.postcode, home.place) if part)}")


def mooring(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A house boat by its name, or a mooring, before a number of the moorings."""
    if home.letter != "s" or home.addition or home.number < 500:
        return None
    marks = ["s", "S", ""] if len(town.at(home)) == 1 else ["s", "S"]
    boat = rng.choice(["woonboot 'De Zwaan'", "woonark", "woonschip Johanna", "ws. Nooit Volmaakt", "ligplaats", "ark"])
    return free(f"{boat}, {home.street} {home.number}{rng.choice(marks)}, {home.place}")


def written_twice(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The same address twice in one cell, once short and once whole."""
    return free(f"{home.street} {home.house}; {line(home)}") if home.postcode else None
