"""What the kinds of set 21 share: sentences with gaps, guards on the register, and small damage to words."""

from __future__ import annotations

import random
from collections.abc import Callable

from benchmarks.linkage_scoring import Cells, Home, Kind, Town, glued

Test = Callable[[Home, Town], bool]
FIRMS = (
    "Flexwerk Gooi B.V.",
    "Team4Jobs BV",
    "24/7 Logistics B.V.",
    "Uitzendbureau De Brug",
    "Agro 2000 VOF",
    "OTTO Work",
)
PEOPLE = ("dhr. Kowalski", "mw. Popescu", "J. de Vries", "Iwanow, P.", "fam. Wiśniewski", "mevr. Dimitrova")
ELSEWHERE = (
    ("1017GC", "Amsterdam"),
    ("1211KG", "Hilversum"),
    ("3511LX", "Utrecht"),
    ("1411RS", "Naarden"),
    ("5461AB", "Veghel"),
    ("2511CV", "Den Haag"),
)
ENDINGS = ("straat", "laan", "weg", "hof", "plein", "singel", "gracht", "kade", "steeg", "pad", "eiland", "park")


def alone(home: Home, town: Town) -> bool:
    """Tell whether no other suffix stands or stood at the number."""
    return town.at(home) == frozenset({home.suffix.upper()})


def plain(home: Home, town: Town) -> bool:
    """Tell whether the home is a bare number that never had suffixed neighbours."""
    return not home.suffix and alone(home, town)


def anyone(home: Home, town: Town) -> bool:
    """Tell that every home will do."""
    return True


def many(home: Home, town: Town) -> bool:
    """Tell whether street and postcode hold so many homes that neither alone can mean one."""
    same = [found for found in town.homes if found.street == home.street]
    return len(same) > 4 and sum(found.postcode == home.postcode for found in same) > 4


def lettered(home: Home, town: Town) -> bool:
    """Tell whether the home has a letter, and nothing else, behind its number."""
    return len(home.suffix) == 1 and home.suffix.isalpha()


def spaced(postcode: str) -> str:
    """A postcode with its space."""
    return f"{postcode[:4]} {postcode[4:]}"


def gaps(rng: random.Random, home: Home) -> dict[str, str]:
    """Give what sentences may be filled with."""
    return {
        "street": home.street,
        "house": home.house,
        "n": str(home.number),
        "id": home.object_id,
        "pc": home.postcode,
        "pcs": spaced(home.postcode),
        "place": home.place,
        "r": str(rng.randint(1, 6)),
        "who": rng.choice(PEOPLE),
        "firm": rng.choice(FIRMS),
        "tel": f"06-{rng.randint(10_000_000, 59_999_999)}",
        "case": f"{rng.randint(2018, 2021)}-{rng.randint(1000, 99_999):06d}",
        "day": f"{rng.randint(1, 28):02d}-{rng.randint(1, 12):02d}-2021",
        "hour": f"{rng.randint(8, 21):02d}:{rng.randint(10, 59)}",
    }


def told(*forms: str, when: Test = anyone) -> Kind:
    """A kind that fills one of some sentences, for homes that pass a test."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        form = rng.choice(forms)
        if not when(home, town) or ("{pc" in form and not home.postcode):
            return None
        return {"adres": form.format(**gaps(rng, home))}

    return kind


def filled(forms: dict[str, str], when: Test = anyone) -> Kind:
    """A kind that fills cells of a table, for homes with a postcode that pass a test."""

    def kind(rng: random.Random, home: Home, town: Town) -> Cells | None:
        if not home.postcode or not when(home, town):
            return None
        found = gaps(rng, home) | {"letter": home.letter, "addition": home.addition, "suffix": home.suffix}
        return {name: form.format(**found) for name, form in forms.items()}

    return kind


def renamed(rng: random.Random, home: Home, street: str, *, postcode: bool = True) -> Cells | None:
    """The address with its street written otherwise, in one text or in columns."""
    if postcode and not home.postcode:
        return None
    if rng.random() < 0.5:
        behind = f"{spaced(home.postcode)} {home.place}" if postcode else home.place
        return {"adres": f"{street} {home.house}, {behind}"}
    cells = {"straat": street, "huisnummer": f"{home.number}{glued(home.suffix)}", "woonplaats": home.place}
    return cells | ({"postcode": home.postcode} if postcode else {})


def distance(left: str, right: str) -> int:
    """Count the edits between two words; two letters swapped count as one."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(right, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                best = min(best, older[j - 2] + 1)
            row.append(best)
    return row[-1]


def unmistakable(word: str, home: Home, town: Town) -> bool:
    """Tell whether a damaged street name stays at least two edits nearer to its own street than to any other."""
    low, own = word.lower(), distance(word.lower(), home.street.lower())
    return own > 0 and all(
        abs(len(street) - len(low)) > own + 1 or distance(low, street.lower()) > own + 1
        for street in town.streets
        if street != home.street
    )


def unlike(word: str, town: Town) -> bool:
    """Tell whether no street, present or past, is anything like a name."""
    return all(distance(word.lower(), street.lower()) > 3 for street in town.streets)


def nowhere_near(street: str, number: int, town: Town) -> bool:
    """Tell whether no street that is somewhat like a name has or had a number."""
    return not any(town.has(found, number) and distance(street.lower(), found.lower()) <= 4 for found in town.streets)


def ending(street: str) -> str:
    """Give the word for road that a street name ends with."""
    return next((word for word in ENDINGS if street.endswith(word) and len(street) > len(word) + 2), "")


def homes_at(town: Town, street: str, number: int) -> list[Home]:
    """Give the homes in use at a number."""
    return [home for home in town.homes if home.number == number and home.street == street]


def another(rng: random.Random, town: Town, test: Callable[[Home], bool]) -> Home | None:
    """Draw another home that passes a test."""
    for _ in range(60):
        found = rng.choice(town.homes)
        if test(found):
            return found
    return None


def highest(town: Town, street: str) -> int:
    """Give the highest number that a street has or had."""
    return max(number for name, number in town.suffixes if name == street)


def missing(rng: random.Random, home: Home, town: Town) -> int:
    """Give a number well beyond the end of a street."""
    return highest(town, home.street) + rng.randint(31, 160)
