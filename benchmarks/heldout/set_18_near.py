"""Not that house: opposite, beside, behind, in front of, between, in the words of many clerks."""

from __future__ import annotations

import random

from benchmarks.heldout.set_18_base import bare_twins, filled, form
from benchmarks.linkage_scoring import Cells, Home, Kinds, Town, columns

_HALF = ("{s} {h}, {p} {w}", "{s} {h} {w}", "{s} {h}, {w}", "{s} {h} te {w}")


def _behind(rng: random.Random, home: Home, words: tuple[str, ...]) -> Cells | None:
    return filled(f"{rng.choice(words)} {rng.choice(_HALF)}", home)


def plot_beside(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A plot beside or behind a house, as permits name it."""
    return _behind(rng, home, (
        "perceel naast", "bouwterrein naast", "braakliggend terrein achter", "grasveld tegenover", "kavel naast",
        "weiland achter", "strook grond langs", "locatie naast", "het perceel gelegen achter", "openbaar groen voor",
    ))  # fmt: skip


def vehicle_before(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """People found in a vehicle that stood near a house."""
    return _behind(rng, home, (
        "camper geparkeerd voor", "slaapt in bestelbus tegenover", "busje met PL-kenteken geparkeerd naast",
        "caravan op het land achter", "woont in auto voor de deur van", "tent in het plantsoen tegenover",
        "bootje aangemeerd tegenover",
    ))  # fmt: skip


def abbreviated_opposite(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Opposite or level with, abbreviated."""
    return _behind(
        rng,
        home,
        (
            "t.h.v.",
            "thv",
            "tgov.",
            "schuin t.o.",
            "t.o.v. perceel",
            "tegenov.",
            "nab.",
            "a.d. overzijde van",
            "ter plaatse van de oprit naast",
        ),
    )


def distance_from(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """So many metres past a house."""
    metres = rng.choice((15, 20, 50, 80, 100))
    word = rng.choice(("voorbij", "ten noorden van", "ten zuiden van", "voor", "achter", "vanaf", "ten oosten van"))
    return filled(f"{metres} {rng.choice(('m', 'meter', 'mtr'))} {word} {rng.choice(_HALF)}", home)


def slavic_near(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Opposite, beside, behind as Polish and Bulgarian clerks write it."""
    return _behind(rng, home, (
        "naprzeciwko", "naprzeciw", "obok", "obok domu", "za domem", "w pobliżu", "przed domem", "koło",
        "срещу", "зад", "в близост до", "до къщата на", "sreshtu", "vis a vis",
    ))  # fmt: skip


def romanian_near(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Opposite, beside, behind as Romanian clerks write it, with or without accents."""
    return _behind(
        rng,
        home,
        (
            "vizavi de",
            "lângă",
            "langa",
            "în spatele casei",
            "in spatele",
            "peste drum de",
            "în fața casei",
            "aproape de",
            "alături de",
        ),
    )


def western_near(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Opposite, beside, behind in English and German."""
    return _behind(
        rng,
        home,
        (
            "opposite",
            "across from",
            "next to",
            "behind",
            "in front of",
            "near",
            "close to",
            "gegenüber",
            "gegenueber von",
            "neben",
            "hinter dem Haus",
        ),
    )


def between_houses(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """Between two houses."""
    twins = bare_twins(home, town)
    if home.suffix or not twins:
        return None
    low, high = sorted((home.number, rng.choice(twins).number))
    return form(
        rng, home, "tussen {s} {lo} en {hi}, {w}", "{s}, tussen nr. {lo} en nr. {hi} te {w}", "perceel tussen {s} {lo} en {hi}",
        "pomiędzy {s} {lo} a {hi}, {w}", "gelegen tussen de woningen {s} {lo} en {hi} {w}", lo=str(low), hi=str(high),
    )  # fmt: skip


def shed_behind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A building that is not the house, placed by the house."""
    return _behind(rng, home, (
        "garageboxen achter", "elektriciteitshuisje naast", "trafo tegenover", "speeltuin achter", "bushalte voor",
        "parkeerterrein tegenover", "schuur op het terrein naast", "keet op bouwplaats naast", "ondergrondse container voor",
    ))  # fmt: skip


def opposite_behind(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The word for opposite behind the address."""
    return form(
        rng, home, "{s} {h} (tegenover), {p} {w}", "{s} {h} overkant, {w}", "{s}, tegenover nr. {h}, {w}", "{s} t.h.v. huisnr. {h}, {p} {w}",
        "{s} schuin tegenover {h} {w}", "{w}, {s} naast nummer {h}", "{s} (naast {h}) {w}", "{s} achter {h}, {w}",
        "{s} voor perceel {h}, {w}", "{s} - nabij {h} - {w}",
    )  # fmt: skip


def opposite_in_column(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The word for opposite in the column of the suffix, or with the street or number."""
    cells = columns(home)
    word = rng.choice(("t.o.", "tegenover", "naast", "thv", "t/o", "achter"))
    if rng.random() < 0.4:
        return {**cells, "straat": f"{word} {home.street}"}
    if rng.random() < 0.5:
        return {**cells, "huisnummer": f"{word} {home.house}", "huisletter": "", "huisnummertoevoeging": ""}
    return (
        None if home.suffix else {**cells, "huisnummertoevoeging": rng.choice(("t.o.", "tegenover", "naast", "nabij"))}
    )


def indication_in_words(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """The indication at the number as a whole word instead of its code."""
    return {**columns(home), "aanduiding": rng.choice(("tegenover", "nabij", "TO", "By", "t.o.", "to ", "BY"))}


def described_location(rng: random.Random, home: Home, town: Town) -> Cells | None:
    """A described location near a house, the address columns empty but for the place."""
    words = (
        "woonboot t.o. {s} {h}",
        "loods achter {s} {h}",
        "terrein naast {s} {h}",
        "caravan op het erf naast {s} {h}",
        "schuin tegenover {s} {h}",
    )
    text = filled(rng.choice(words), home)
    return {"locatie": text["adres"], "woonplaats": home.place} if text else None


KINDS: Kinds = {
    "none": {
        "plot beside a house": plot_beside,
        "vehicle in front of a house": vehicle_before,
        "opposite, abbreviated": abbreviated_opposite,
        "metres past a house": distance_from,
        "near, in Polish or Bulgarian": slavic_near,
        "near, in Romanian": romanian_near,
        "near, in English or German": western_near,
        "between two houses": between_houses,
        "shed, box or stop near a house": shed_behind,
        "opposite, behind the street": opposite_behind,
        "opposite, in a column": opposite_in_column,
        "indication as a word": indication_in_words,
        "described location near": described_location,
    }
}
