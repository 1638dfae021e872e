"""When two writings can be one name: letters left out, particles dropped, cut off, misheard or mistyped.

Pure functions on keys (see `text`). They say what is possible; whether it is enough is for `names` to decide, which
asks more of a name that stands alone than of one beside a postcode and a number that agree.
"""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel

from housing_risk.linkage.writing import before_streets as b
from housing_risk.linkage.writing.street_words import STREET_ENDINGS, TITLES
from housing_risk.linkage.writing.text import numbers_in, short_key, squeezed, stem

_VOWELS = re.compile("[AEIOUY]")
_PARTICLES = frozenset(
    ("VAN", "DE", "DER", "DEN", "HET", "T", "S", "EN", "V", "D", "VD", "VDR", "DU", "LA", "LE", "TE", "TEN", "TER")
)
_JOINED = frozenset(("VD", "VDR"))
"""`van de`, `van den` and `van der` as one word."""
_NOT_TELLING = _PARTICLES | TITLES
_SAME_SOUND = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("UI|UY|AU|OU", "OU"), ("IJ|EI|EJ|Y", "I"), ("OE", "U"), ("([AEOU])\\1", "\\1"), ("IE", "I"),
        ("SCH", "SG"), ("CH", "G"), ("CK|C|QU", "K"), ("PH", "F"), ("TH|DT", "T"), ("W|V", "F"), ("Z", "S"), ("B", "P"),
        ("KH|H", "G"), ("J", "I"), ("([^AEOU])\\1", "\\1"),
    )
)  # fmt: skip
"""What sounds alike in Dutch, or to who writes it down with the letters of another language."""
_SAME_SHAPE = (
    ("E", "C"), ("M", "RN"), ("D", "CL"), ("N", "RI"), ("W", "VV"), ("H", "LI"), ("U", "LI"), ("B", "LI"), ("L", "I"),
    ("T", "I"), ("F", "I"), ("G", "C"), ("O", "C"),
)  # fmt: skip
"""What a scan takes for one another, letter by letter brought to the same strokes."""
_SHARE_OF_LETTERS = 0.5
_ALIKE = 0.7
_ALIKE_ENDING = 0.5
_BEGINNING = 5


@lru_cache(maxsize=50_000)
def skeleton(key: str) -> str:
    """Give the first letter and the consonants of a name: `Heemraadweg` and `Hmrdwg` share them."""
    whole = squeezed(key)
    return whole[:1] + _VOWELS.sub("", whole[1:])


def has_no_vowels(key: str) -> bool:
    """Tell whether somebody left the vowels out: at least four letters, none of them a vowel after the first."""
    return len(key) > 3 and skeleton(key) == squeezed(key)


@lru_cache(maxsize=50_000)
def without_particles(key: str) -> str:
    """Give a name without `van`, `de`, `het` and the like, squeezed; the whole name when nothing else is in it."""
    return "".join(word for word in key.split() if word not in _PARTICLES) or squeezed(key)


@lru_cache(maxsize=50_000)
def without_titles(key: str) -> str:
    """Give `BUHRMANNLAAN` for `MR J C BUHRMANNLAAN`: squeezed, without titles, initials and particles."""
    *before, last = key.split() or [""]  # a street of signs alone has no words
    return "".join([word for word in before if len(word) > 2 and word not in _NOT_TELLING] + [last])


@lru_cache(maxsize=50_000)
def without_qualifiers(key: str) -> str:
    """Give `WEER` for `DE GROTE WEER`; the whole name when nothing else is in it."""
    return "".join(word for word in key.split() if word not in b.QUALIFIERS) or squeezed(key)


@lru_cache(maxsize=50_000)
def words_in_order(key: str) -> str:
    """Give the words of a name in alphabetical order: `Vlugtlaan Burgemeester de` names the same street."""
    return " ".join(sorted(key.split()))


@lru_cache(maxsize=50_000)
def sound(key: str) -> str:
    """Give a name as it sounds, roughly: names that sound alike get the same letters."""
    heard = squeezed(key)
    for pattern, letters in _SAME_SOUND:
        heard = pattern.sub(letters, heard)
    return heard


@lru_cache(maxsize=50_000)
def letters_of_sound(key: str) -> str:
    """Give the letters of a sound in order: names that `sounds_alike` accepts share them."""
    return "".join(sorted(sound(key)))


@lru_cache(maxsize=50_000)
def shape(key: str) -> str:
    """Give a name as a bad scan shows it: `Breedstraat` and `Brceclstraat` get the same strokes."""
    seen = squeezed(key)
    for letter, strokes in _SAME_SHAPE:
        seen = seen.replace(letter, strokes)
    return seen


def looks_alike(written: str, name: str) -> bool:
    """Tell whether two names would be the same on a bad scan."""
    return len(squeezed(name)) > 3 and shape(written) == shape(name)


def sounds_alike(written: str, name: str) -> bool:
    """Tell whether two names sound alike, or would with two neighbouring letters turned about."""
    heard, said = sound(written), sound(name)
    if len(said) < 4 or heard[0] != said[0] or {written[0], name[0]} == {"G", "H"}:
        return False
    return heard == said or (sorted(heard) == sorted(said) and OSA.distance(heard, said) == 1)


def leaves_letters_out(written: str, name: str, longest: int = 100) -> bool:
    """Tell whether all written letters stand in the name in that order, at least half of it, from the first on.

    `longest`: how many letters may be left out in one place; `Vechtlaan` leaves out a whole word of `Vechtstroomlaan`.
    """
    short, whole = squeezed(written), squeezed(name)
    if len(short) < 4 or short[0] != whole[0] or len(short) < _SHARE_OF_LETTERS * len(whole):
        return False
    if Indel.distance(short, whole) != len(whole) - len(short):
        return False
    gaps = [edit.dest_end - edit.dest_start for edit in Indel.opcodes(short, whole) if edit.tag == "insert"]
    return max(gaps, default=0) <= longest


def may_shorten(written: str, name: str) -> bool:
    """Tell whether a name beside a right postcode and number is this one, shortened: cut off, or letters left out."""
    if numbers_in(written) != numbers_in(name):
        return False
    short, whole = squeezed(written), squeezed(name)
    cut = len(short) >= _BEGINNING and (whole.startswith(short) or whole.endswith(short))
    words_cut = name.endswith(f" {written}") or written.endswith(f" {name}") or written.startswith(f"{name} ")
    bare = without_particles(written) == without_particles(name) or words_in_order(written) == words_in_order(name)
    consonants = has_no_vowels(written) and short in (skeleton(name), skeleton(short_key(name)))
    return cut or words_cut or bare or consonants or leaves_letters_out(written, name)


def has_other_initial(written: str, name: str) -> bool:
    """Tell whether a lone letter in front is not of the name: `L Lindenlaan` may be a suffix and a street."""
    first = written.split(" ", 1)[0]
    return len(first) == 1 and not name.split(" ", 1)[0].endswith(first)


def may_misspell(written: str, name: str) -> bool:
    """Tell whether a name beside a right postcode and number is this one with typing errors.

    What tells the street apart has to agree for the most part: between `Beukenlaan` and `Eikenlaan` (0.67 of the
    letters) are two streets. A number in a name is never mended.
    """
    if numbers_in(written) != numbers_in(name) or has_other_initial(written, name):
        return False
    if sounds_alike(written, name) or looks_alike(written, name):
        return True
    said, meant = stem(written), stem(name)
    if min(len(said), len(meant)) > 2 and OSA.normalized_similarity(said, meant) >= _ALIKE:
        return True
    ending = squeezed(name)[len(meant) :]
    return any(_both_parts_alike(squeezed(written), len(ending) + more, meant, ending) for more in (0, -1, 1))


def _both_parts_alike(written: str, length: int, meant: str, ending: str) -> bool:
    """Compare name and kind of street apart, where the kind itself is misspelt: `Nituwstradt`."""
    if not ending or length < 2 or len(written) - length < 3:
        return False
    name, kind = written[:-length], written[-length:]
    alike = OSA.normalized_similarity(name, meant) >= _ALIKE
    return alike and OSA.normalized_similarity(kind, ending) >= _ALIKE_ENDING


@lru_cache(maxsize=50_000)
def kind_of_street(key: str) -> str:
    """Give the kind of street at the end of a name in its short form (`STR`, `LN`); empty without one."""
    ending = squeezed(key)[len(stem(key)) :]
    return STREET_ENDINGS.get(ending, ending)


def abbreviates(written: str, name: str) -> bool:
    """Tell whether the written words are beginnings of the name's words, the last with the same kind of ending."""
    short, full = [word for word in written.split() if word not in _JOINED], name.split()
    if len(short) < 2 or len(full) < 2 or numbers_in(written) != numbers_in(name):
        return False
    last, whole = stem(short[-1]), stem(full[-1])
    if len(last) < 3 or not whole.startswith(last) or kind_of_street(short[-1]) != kind_of_street(full[-1]):
        return False
    return _in_order(short[:-1], full[:-1])


def _in_order(short: list[str], full: list[str]) -> bool:
    at = 0
    for word in full:
        if at < len(short) and word.startswith(short[at]):
            at += 1
        elif word not in _PARTICLES:
            return False
    return at == len(short)


def closest(written: str, names: list[str], edits: dict[int, int]) -> list[str]:
    """Give the names within the allowed number of typing errors, those at most one worse than the best."""
    found = process.extract(written, names, scorer=OSA.distance, score_cutoff=2, limit=None)
    allowed = [(distance, name) for name, distance, _ in found if distance <= edits.get(len(stem(name)), 2)]
    best = min((distance for distance, _ in allowed), default=0)
    return sorted({name for distance, name in allowed if distance <= best + 1})
