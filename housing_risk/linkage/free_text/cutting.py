"""Where in a text the place and a street stand: cuts that the register confirms."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing import before_streets as b
from housing_risk.linkage.writing import near_words as n
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.text import is_letter, short_key, squeezed, stem, words_of
from housing_risk.linkage.writing.towns import TOWNS

_ROOM_PARTS = w.ROOM_WORDS | w.DWELLING_WORDS | w.FLOOR_WORDS | w.ORDINAL_ENDINGS
_SHORTEST_ENDING = 5
_LONG_PART = 7
_LONG_NAME = 8
_NEXT_TO_STREET = 2
_DIGITS_OF_POSTCODE, _LETTERS_OF_POSTCODE = 4, 2
_PERMIT = "VERGUNNING"


def begins_postcode(found: list[str], at: int) -> bool:
    """Tell whether four digits stand there, and two letters behind them."""
    after = found[at + 1] if at + 1 < len(found) else ""
    digits = found[at].isdecimal() and len(found[at]) == _DIGITS_OF_POSTCODE
    return digits and len(after) == _LETTERS_OF_POSTCODE and after.isalpha()


def house_numbers(found: list[str]) -> list[int]:
    """Give where numbers stand, but for those that begin a postcode."""
    return [at for at, word in enumerate(found) if word.isdecimal() and not begins_postcode(found, at)]


def is_place(found: list[str], register: Register) -> bool:
    """Tell whether words are the name of a place."""
    key = " ".join(found)
    return key in register.place_codes or key in w.PLACE_SAME


def first_place(found: list[str], register: Register) -> tuple[int, int]:
    """Give where the first, longest known place begins and ends; (0, 0) without one."""
    for start, word in enumerate(found):
        if word in register.place_starts:
            for end in range(min(len(found), start + register.longest_place), start, -1):
                if is_place(found[start:end], register):
                    return start, end
    return 0, 0


def begins_with_place(found: list[str], register: Register) -> bool:
    """Tell whether the first words are a known place."""
    start, end = first_place(found, register)
    return end > start == 0


def without_place(before: list[str], register: Register) -> tuple[list[str], str]:
    """Take a place off the front or the end (`Weesp, Kerkstraat 12`), unless it is a part of the street."""
    if " ".join(before) in register.street_codes:
        return before, ""
    for end in range(len(before) - 1, 0, -1):
        if is_place(before[:end], register):
            return before[end:], " ".join(before[:end])
    for start in range(1, len(before)):
        if is_place(before[start:], register):
            return without_last(before[:start], w.BEFORE_PLACE) or before[:start], " ".join(before[start:])
    return before, ""


def without_last(found: list[str], words: frozenset[str]) -> list[str]:
    """Take these words off the end."""
    while found and found[-1] in words:
        found = found[:-1]
    return found


def longest_street(found: list[str], register: Register) -> int:
    """Give how many words from the first on are the longest known street."""
    lengths = range(min(len(found), register.longest_street), 0, -1)
    return next((length for length in lengths if " ".join(found[:length]) in register.street_codes), 0)


def longest_named(found: list[str], register: Register) -> int:
    """Give how many words from the first on are the longest known street, in full or shortened."""
    lengths = range(min(len(found), register.longest_street + 1), 0, -1)
    return next((length for length in lengths if is_named(" ".join(found[:length]), register)), 0)


def length_of_house(found: list[str], register: Register) -> int:
    """Give how many words a known street, a number and perhaps a letter are, right at the start; 0 without."""
    street = longest_named(found, register)
    number = street + (found[street : street + 1] != [] and found[street] in w.NUMBER_WORDS)
    if not street or not "".join(found[number : number + 1]).isdecimal():
        return 0
    return number + 1 + is_letter("".join(found[number + 1 : number + 2]))


def is_named(name: str, register: Register) -> bool:
    """Tell whether a text is the name of a street, in full or shortened."""
    return name in register.street_codes or short_key(name) in register.short_streets


def ends_street(found: list[str], register: Register) -> bool:
    """Tell whether the last words are a known street, in full or shortened."""
    starts = range(max(0, len(found) - register.longest_street), len(found))
    return any(is_named(" ".join(found[start:]), register) for start in starts)


def in_street(found: list[str], at: int, register: Register) -> bool:
    """Tell whether a word belongs to a known street that begins before it."""
    return any(longest_street(found[start:], register) > at - start for start in range(max(0, at - 4), at))


def known_street(after: list[str], register: Register) -> tuple[int, int]:
    """Give where the longest known street begins and ends, at most three words after the number."""
    for start in range(min(4, len(after))):
        for end in range(len(after), start, -1):
            if " ".join(after[start:end]) in register.street_codes:
                return start, end
    return 0, longest_named(after, register)  # `15 Ft. Abcoudestr.`: all of it, not a suffix and a street


def streets_before(before: list[str], register: Register) -> Iterator[tuple[str, bool]]:
    """Give the text before the number as a street, and its longest known ending, perhaps shortened; or all endings."""
    whole = " ".join(before)
    yield whole, False
    if before and before[0] in _ROOM_PARTS and before[-1].isdecimal() and _is_room(before):
        yield "", False  # `kamer 7, 71, 1384 AW`
    if whole in register.street_codes or squeezed(whole) in register.glued_streets:
        return
    if once := said_twice(before, register):
        yield once, False
        return
    for start in range(1, len(before)):
        ending = " ".join(before[start:])
        if is_named(ending, register) or squeezed(ending) in register.glued_streets:
            yield ending, _may_belong(before[:start], ending, register)
            return
    for start in range(max(1, len(before) - register.longest_street), len(before)):
        ending = " ".join(before[start:])
        if len(ending) >= _SHORTEST_ENDING and not _goes_on(before[:start]):
            yield ending, _may_belong(before[:start], ending, register)


def said_twice(found: list[str], register: Register) -> str:
    """`Kerkstraat Kerkstr.`: one street that is written two times; empty for anything else."""
    for at in range(1, len(found)):
        one, other = " ".join(found[:at]), " ".join(found[at:])
        if short_key(one) == short_key(other) and is_named(one, register):
            return one
    return ""


def _is_room(words: list[str]) -> bool:
    return all(word in _ROOM_PARTS or word.isdecimal() for word in words)


def _goes_on(before: list[str]) -> bool:
    """Tell whether a name of a street goes on behind words: `van`, `Burgemeester`, an initial."""
    word = before[-1]
    return not _ends_a_phrase(before) and (word in b.QUALIFIERS or is_letter(word))


def _ends_a_phrase(before: list[str]) -> bool:
    """`wonen op`, `het gebruik van`: a street begins behind it."""
    of_something = before[-1] in w.OF_WORDS and not b.COMPANY_WORDS.isdisjoint(before[-2:-1])
    with_article = before[-1] in w.ARTICLES and before[-2:-1] != [] and before[-2] in w.SAID_BEFORE_STREET - {"NL"}
    return of_something or with_article or before[-1] in w.SAID_BEFORE_STREET


def _may_belong(before: list[str], ending: str, register: Register) -> bool:
    """Tell whether words before a known street may make it another: `Oude Kerkstraat`, `Graaf Kerkstraat`.

    A preposition that no name of a street ends with does not (`te wonen op`), nor a word that begins a note, a number
    or letter on a list, a room, or two words that are never part of a street's name; an initial may (`J. Kerkstraat`)
    where a street of the register ends so.
    """
    if _ends_a_phrase(before):
        return False
    if before[-1] in b.PARTS_OF_NAMES or _is_part_misspelt(before[-1]):
        return True
    if before[-1] in w.ORDINAL_ENDINGS and before[-2:-1] and before[-2].isdecimal():  # `2e Kerkstraat`
        return True
    if before[-1] in b.LETTERED and ending[1:2] == " ":  # `appartement C, van Houtenlaan`
        return True
    if before[-1].isdecimal() or any(word in b.COMPANY_WORDS or word.endswith(b.COMPANY_ENDINGS) for word in before):
        return False
    names_a_person = len(before) > 1 and before[-1] in b.FIRST_NAMES  # `kowalski jan heemraadweg 4`
    said = before[:-1] if names_a_person else before
    next_to = said[-_NEXT_TO_STREET:]
    if _ends_with_surname(said) and _is_long_name(ending):
        next_to = next_to[1:]  # `J. de Vries, Kerkstraat`, but `Jan de Vries Singel`
    if not (b.NAMING.isdisjoint(said) and b.PREPOSITIONS.isdisjoint(next_to)):
        return True
    letters = [word for word in before if is_letter(word)]
    return ending in register.street_tails if letters else len(before) < 2


def _ends_with_surname(words: list[str]) -> bool:
    """`J. de Vries`; not `Den Helder` or `Alphen aan den Rijn`, towns elsewhere."""
    before = without_last(words[:-1], b.BEFORE_SURNAMES)
    return len(before) < len(words) - 1 and len("".join(before[-1:])) == 1


def _is_long_name(ending: str) -> bool:
    """`Kerkstraat`, which is no kind of street by itself as `Singel` and `Kade` are."""
    return len(ending) >= _LONG_NAME and stem(ending) != squeezed(ending)


@lru_cache(maxsize=20_000)
def _is_part_misspelt(word: str) -> bool:
    """`Vwrlengd Buitenveer` is Verlengd Buitenveer, or another street than Buitenveer."""
    parts = [part for part in b.PARTS_OF_NAMES if len(part) >= _LONG_PART]
    if len(word) < _LONG_PART or word in b.COMPANY_WORDS:
        return False
    return process.extractOne(word, parts, scorer=OSA.distance, score_cutoff=1) is not None


def suffix_and_place(after: list[str], register: Register, has_place: bool) -> tuple[list[str], str]:
    """Cut what follows a number into suffix and place: the first known place, else the first long word."""
    start, end = first_place(after, register)
    if end:
        suffix = after[:start]
        if suffix and suffix[-1] in n.NEAR_WORDS | n.ONLY_NEAR and (beside := _near_a_place(suffix[:-1], register)):
            return beside
        cut = end_of_suffix(suffix, register)
        if cut < len(suffix) and suffix[cut] in TOWNS:  # `12 Utrecht, geboren te Weesp`
            return suffix[:cut], suffix[cut]
        return without_last(suffix, w.BEFORE_PLACE), " ".join(after[start:end])
    if has_place:
        return after, ""
    cut = end_of_suffix(after, register)
    suffix, place = after[:cut], "" if _is_remark(after[cut:]) else " ".join(words_of(after[cut:]))
    return without_last(suffix, w.BEFORE_PLACE) if place else suffix, place


def _near_a_place(before: list[str], register: Register) -> tuple[list[str], str] | None:
    """`12 A, Muiden bij Weesp`: the place is the one that lies near; None when no other is named."""
    before = without_last(before, n.LIES)
    cut = end_of_suffix(before, register)
    return (before[:cut], " ".join(words_of(before[cut:]))) if cut < len(before) else None


def _is_remark(words: list[str]) -> bool:
    """`omzetting naar 5 kamers`, `verleende exploitatievergunning`, `staan steeds busjes` behind a number: no place."""
    said = any(word in b.COMPANY_WORDS or word.endswith(_PERMIT) for word in words)
    return (said or not w.NOTE_VERBS.isdisjoint(words[:1])) and TOWNS.isdisjoint(words)


def suffix_like(word: str, register: Register) -> bool:
    """Tell whether a word behind a number may be part of its suffix."""
    return len(word) <= 2 or word.isdecimal() or word in w.SUFFIX_WORDS or word in register.known_atoms


def end_of_suffix(found: list[str], register: Register) -> int:
    """Give how many words behind a number may be its suffix, from the first on."""
    return next((at for at, word in enumerate(found) if not suffix_like(word, register)), len(found))
