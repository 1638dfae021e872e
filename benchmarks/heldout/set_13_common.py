"""What the kinds of the thirteenth test set share: writing errors, look-ups in the town, ways to write a house."""

from __future__ import annotations

import random
import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from benchmarks.linkage_scoring import Cells, Home, Kind, Town

_KEYS = {
    **{"a": "qsz", "b": "vgn", "c": "xvd", "d": "sfe", "e": "wrd", "f": "dgr", "g": "fht", "h": "gju", "i": "uok"},
    **{"j": "hki", "k": "jlm", "l": "kop", "m": "nk", "n": "bmh", "o": "ipl", "p": "ol", "q": "wa", "r": "etf"},
    **{"s": "adw", "t": "ryg", "u": "yij", "v": "cbf", "w": "qes", "x": "zcs", "y": "tuh", "z": "xas"},
}
_WORD = re.compile(r"[^\W\d_]+")


@dataclass
class Index:
    """Look-ups over the homes of a town."""

    at_postcode: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    at_number: dict[int, list[Home]] = field(default_factory=lambda: defaultdict(list))
    in_street: dict[str, list[Home]] = field(default_factory=lambda: defaultdict(list))
    folded: list[tuple[str, str, Counter[str]]] = field(default_factory=list)
    last_words: Counter[str] = field(default_factory=Counter)


_INDEX: list[tuple[Town, Index]] = []


def index(town: Town) -> Index:
    """Give the look-ups of a town; they are made once."""
    for known, made in _INDEX:
        if known is town:
            return made
    made = Index()
    for home in town.homes:
        made.at_postcode[home.postcode].add(home.street)
        made.at_number[int(home.number)].append(home)
        made.in_street[home.street].append(home)
    made.folded = [(street, fold(street), Counter(fold(street))) for street in town.streets]
    made.last_words = Counter(fold(words(street)[-1]) for street in town.streets)
    _INDEX.append((town, made))
    return made


def fold(text: str) -> str:
    """Lower case letters and digits only, without accents."""
    plain = unicodedata.normalize("NFKD", text.lower())
    return "".join(sign for sign in plain if sign.isalnum())


def words(street: str) -> list[str]:
    """The words of a street name; a full stop parts words as well."""
    return [word for word in re.split(r"[\s.]+", street) if word]


def distance(left: str, right: str) -> int:
    """Count insertions, deletions, substitutions and swaps of neighbours."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        now = [i]
        for j, b in enumerate(right, 1):
            best = min(row[j] + 1, now[j - 1] + 1, row[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                best = min(best, before[j - 2] + 1)
            now.append(best)
        before, row = row, now
    return row[-1]


def nearest_other(town: Town, home: Home, written: str, within: int) -> int:
    """Distance of a written street to the nearest other street, up to a bound."""
    text, signs, best = fold(written), Counter(fold(written)), within + 1
    for street, folded, count in index(town).folded:
        if street == home.street or abs(len(folded) - len(text)) > within:
            continue
        if max(sum((signs - count).values()), sum((count - signs).values())) <= within:
            best = min(best, distance(text, folded))
    return best


def clear(town: Town, home: Home, written: str, margin: int = 2) -> bool:
    """Tell whether a damaged street is still nearest to its own street, by a margin."""
    off = distance(fold(written), fold(home.street))
    return 0 < off <= 3 and nearest_other(town, home, written, off + margin) >= off + margin


def typo(rng: random.Random, text: str) -> str:
    """One slip of the fingers behind the first letter of a word: insert, drop, swap, neighbouring key."""
    spots = [spot for found in _WORD.finditer(text) for spot in range(found.start() + 1, found.end() - 1)]
    if not spots:
        return text
    spot = rng.choice(spots)
    near = rng.choice(_KEYS.get(text[spot].lower(), "e"))
    made = {
        "insert": text[:spot] + rng.choice([near, text[spot]]) + text[spot:],
        "drop": text[:spot] + text[spot + 1 :],
        "swap": text[:spot] + text[spot + 1] + text[spot] + text[spot + 2 :],
        "near": text[:spot] + near + text[spot + 1 :],
    }
    return made[rng.choice(["insert", "drop", "swap", "near"])]


def slipped_street(rng: random.Random, home: Home, town: Town, slips: int = 1, margin: int = 2) -> str | None:
    """The street with typing errors that still point at it alone."""
    if len(fold(home.street)) < 7 * slips:
        return None
    street = home.street
    for _ in range(slips):
        street = typo(rng, street)
    return street if clear(town, home, street, margin) else None


def slipped_place(rng: random.Random, home: Home) -> str | None:
    """The place with one typing error; never another place."""
    place = typo(rng, home.place)
    return None if place in (home.place, "Weert", "Wezep", "Wees", "Weep") else place


def either(*kinds: Kind) -> Kind:
    """One of several kinds of dirt of the same sort, each in its turn by chance."""

    def chosen(rng: random.Random, home: Home, town: Town) -> Cells | None:
        return rng.choice(kinds)(rng, home, town)

    return chosen


def spaced(postcode: str) -> str:
    """The postcode with a space."""
    return f"{postcode[:4]} {postcode[4:]}"


def house(rng: random.Random, home: Home) -> str:
    """Number and suffix in a usual way of writing."""
    if not home.suffix:
        return str(home.number)
    if home.suffix[:1].isdigit():
        return f"{home.number}-{home.suffix}"
    sign = rng.choice(["", "", " ", "-"])
    return f"{home.number}{sign}{rng.choice([home.suffix, home.suffix.upper()])}"


def behind(rng: random.Random, home: Home) -> str:
    """Postcode and place in a usual way of writing."""
    postcode = rng.choice([home.postcode, spaced(home.postcode)])
    return f"{postcode} {rng.choice([home.place, home.place.upper()])}"


def line(rng: random.Random, home: Home) -> str:
    """The whole address, clean, in one line."""
    return f"{home.street} {house(rng, home)}, {behind(rng, home)}"


def undivided(home: Home, town: Town) -> bool:
    """Tell whether the number stands alone, now and in the past."""
    return not home.suffix and town.at(home) == frozenset({""})


def bare(home: Home, **other: str) -> Cells:
    """Street, number, postcode and place in columns, without the suffix."""
    cells = {"straat": home.street, "huisnummer": str(home.number), "postcode": home.postcode, "woonplaats": home.place}
    return {**cells, **other}


def fits_postcode(town: Town, postcode: str, number: int) -> bool:
    """Tell whether a postcode has a house number in any of its streets."""
    return any(town.has(street, number) for street in sorted(index(town).at_postcode.get(postcode, ())))


def neighbour(rng: random.Random, home: Home, town: Town, steps: tuple[int, ...] = (2, 4, 6)) -> int | None:
    """A higher number of the same street, undivided as well."""
    found = [
        n for n in (home.number + step for step in steps) if town.suffixes.get((home.street, n)) == frozenset({""})
    ]
    present = {int(other.number) for other in index(town).in_street[home.street]}
    found = [n for n in found if int(n) in present]
    return rng.choice(found) if found else None


def elsewhere_in_town(rng: random.Random, home: Home, town: Town, same_number: bool) -> Home | None:
    """An undivided home in another street, whose postcode does not touch the street of this home."""
    seen = index(town)
    pool = seen.at_number[int(home.number)] if same_number else town.homes
    other = rng.choice(pool)
    apart = other.street != home.street and home.street not in seen.at_postcode[other.postcode]
    apart = apart and other.street not in seen.at_postcode[home.postcode]
    return other if apart and other.postcode and undivided(other, town) else None
