"""Rows of a table that are no data: sums and remarks, and what a print repeats on every page.

A row that may be somebody or some address is never left out. Where that can not be told, it stays and is told of.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from housing_risk.extracts.columns.layouts import KEY, NAMES_A_ROW

TAIL = 50
"""Rows at the bottom among which one that can not be placed is told of: no export has more remarks."""
COUNTED = (
    "personen|inwoners|bewoners|inschrijvingen|registraties|adressen|woningen|objecten|panden|rijen|regels|records|rows|"
    "stuks|vergunningen|bezoeken|keurmerken|uitsluitingen|dossiers|generaal|aantal|gevonden|geselecteerde|unieke?"
)
TOTAL = "(?:(?:eind|sub|groot|algeheel |generaal )?tota(?:al|l|len)|(?:grand |sub)total|gemiddelde?n?|gem[.])"
NAMED_SUM = f"(?:{TOTAL}|mediaan|minimum|maximum|percentage|som|sum|count|average|aantal)"
FIGURE = r"[-+€]?\s*\d[\d.,\s]*%?"
SUM = re.compile(
    rf"{NAMED_SUM}(?:\s+(?:van|per|de|het|alle|in|dit|deze|bestand|lijst|{COUNTED}))*"
    rf"\s*[:=]?\s*(?:\({FIGURE}\)|{FIGURE})?(?:\s+(?:{COUNTED}))*[.]?"
    rf"|\(?{FIGURE}\s*(?:{COUNTED})(?:\s+(?:{COUNTED}|geselecteerd|in totaal|totaal|affected|selected))*[.)]*"
    rf"|(?:{COUNTED})\s*[:=]\s*{FIGURE}"
)
"""What stands in the first filled cell of a row of sums; beside it stand numbers only."""
SUM_OF = re.compile(rf"{TOTAL}\b.*")
"""Such a cell too, of something named (`Subtotaal Weesp`), unless it stands where an address may."""
REMARK = re.compile(
    r"(?:bron|bronnen|source|toelichting|noot|opmerking|let op|disclaimer|selectie|selectiecriteria|filter|datum|"
    r"auteur|gebruiker|rapport|versie|legenda|n[.]?b[.]?)\s*:.*|n[.]b[.].*|(?:copyright|©|\(c\))\s.*|[*†‡]+\s+\S.*"
    r"|(?:peil|rapport|print|afdruk|export|selectie)datum\s*:?\s*\d.*"
    r"|datum (?:afdruk|export|uitdraai|rapport|selectie)\s*:?\s*\d.*"
    r"|(?:af|uit)gedrukt(?:\s*:|\s+(?:op|door|om)\b).*"
    r"|(?:rapport |lijst |bestand )?(?:geprint|gegenereerd|aangemaakt|gemaakt|opgemaakt|opgesteld|uitgedraaid|"
    r"afgesloten|ge[ëe]xporteerd|export|printed|generated|created)(?:\s*:|\s+(?:op|door|om|d\.?d|on|by|at)\b).*"
    r"|stand (?:per|op|van)\s+\d.*"
    r"|(?:pagina|pag[.]|bladzijde|page)\s*:?\s*\d+(?:\s*(?:van|of|/|-)\s*\d+)?|blad\s*\d+\s*(?:van|/)\s*\d+"
    r"|\d{1,4} (?:van|of) \d{1,4}"
    r"|\W*(?:einde|end)(?: (?:van|of))?(?: (?:de|het|dit|deze|the))? ?"
    r"(?:bestand|lijst|rapport|overzicht|uitdraai|export|selectie|gegevens|tabel|report|file|data|list)\W*"
    r"|\W*(?:strikt |zeer |uiterst )?(?:vertrouwelijk|confidenti[ae]el|confidential)\b.*"
    r"|[*=_~#]{2,}[-*=_~#\s]*|-{3,}|[*]+\s*(?:einde?|end)\b.*|\W*eof\W*|\x1a"  # MS-DOS ended a text with the last one
)
"""What stands in the first filled cell of a remark."""
DAY = r"(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2} [a-z]{3,9} \d{4})(?:[ T,]+\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?(?: uur)?"
REMARK_NO_PLACE = re.compile(
    r"(?:pagina|pag[.]|bladzijde|page)\s*:?\s*\d+(?:\s*(?:van|of|/|-)\s*\d+)?|blad\s*\d+\s*(?:van|/)\s*\d+"
    r"|\W*(?:einde|end)(?: (?:van|of))?(?: (?:de|het|dit|deze|the))? ?"
    r"(?:bestand|lijst|rapport|overzicht|uitdraai|export|selectie|gegevens|tabel|report|file|data|list)\W*"
    rf"|(?:(?:af|uit)gedrukt|geprint|gegenereerd|aangemaakt|gemaakt|opgesteld|ge[ëe]xporteerd|stand|[a-z]{{4,9}}datum)"
    rf"\s*(?::|op|per|van)?\s*{DAY}\W*"
    r"|bron\s*:\D*\b(?:brp|rni|bag|gemeente|burgerzaken|basisregistratie|register|kadaster)\b\D*"
    r"|\W*(?:strikt |zeer |uiterst )?(?:vertrouwelijk|confidenti[ae]el|confidential)\W*"
    r"|[*=_~#]{2,}[-*=_~#\s]*|-{3,}|[*]+\s*(?:einde?|end)\s*[*]+|\W*eof\W*|\x1a"
)
"""A remark that can be no address: behind `Opmerking:` or a star may stand one."""
LAST_WORD = re.compile(r"\W*(?:einde?|end)\W*")
"""A remark too, unless it stands where an address may: there are streets of that name."""
MAY_BE = re.compile(
    r"[^\w\s]|[_\x1a\d]|e[inxo]|(?:sub|groot|alg|gen|tot|grand|gem|med|min|max|perc|som|sum|cou|ave|bron|sou|toel|noot|opm|"
    r"let|dis|sel|fil|pei|rap|pri|af|uit|datum|aut|geb|ver|gep|geg|aan|opg|ge[ëe]x|cre|sta|pag|page|bla|str|zee|conf|lijst|"
    r"best|leg|n[.]?b|cop|pers|inw|bew|ins|reg|adr|won|obj|pan|rij|rec|row|stu|bez|keu|dos|uni)"
)
"""How any of these begins, to pass over nearly all rows at once."""
LONGEST = 200
"""Signs of a cell that are looked at: a longer one is no sum, and a remark shows at its begin that it is one."""
FIGURES = re.compile(
    rf"{FIGURE}|\d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{1,4}}(?:[ T]\d{{1,2}}:\d\d(?::\d\d)?)?|\d{{1,2}}:\d\d|[-=_]+"
)
"""A number, a day or a time, or a line: what may stand beside a sum."""
IDENTIFIES = re.compile(r"\d{7,}|[1-9]\d{3}\s?[a-z]{2}(?![a-z])")
"""What a BSN, a number of the BAG or a postcode looks like: such a cell is about somebody or somewhere."""
FREE = ("adres", "straat", "straat_kort", "woonplaats", "locatie")
"""Here any text may be a place."""
CORRECTED_ROW = "row"
WORDS_OF_SENTENCE, PLAIN_WORDS = 5, 3
"""A first cell with nothing beside it is a sentence, no name, when it has so many words, so many of them in small
letters and longer than `van` and `der`."""
Odd = Callable[[list[str]], bool]
"""Tells whether a row may be no data."""


@dataclass
class Leftovers:
    """The rows of one table that are no data, by their 1-based number.

    `headers` and `titles` (casefolded) stand above the data; `words` tells which columns are read, by place. `sums` are
    sums and remarks, `repeated` headers and titles that stand there once more; `unsure` rows were not left out.
    """

    headers: Sequence[str]
    words: Mapping[int, str]
    titles: frozenset[str] = frozenset()
    sums: list[int] = field(default_factory=list)
    repeated: list[int] = field(default_factory=list)
    unsure: list[int] = field(default_factory=list)
    _tail: deque[tuple[int, Sequence[str]]] = field(default_factory=lambda: deque(maxlen=TAIL))

    def take(self, number: int, row: Sequence[str]) -> bool:
        """Tell whether a row is no data, and note it."""
        if self.is_repeated(row):
            self.repeated.append(number)
        elif self.is_left_out(row):
            self.sums.append(number)
        else:
            self._tail.append((number, row))
            return False
        return True

    def close(self) -> None:
        """Note the last rows that can not be placed; of rows above one with data there is no doubt."""
        while self._tail and self.is_unsure(self._tail[-1][1]):
            self.unsure.append(self._tail.pop()[0])

    def is_odd(self, row: Sequence[str]) -> bool:
        """Tell whether this may be no row of data."""
        return self.is_repeated(row) or self.is_left_out(row) or self.is_unsure(row)

    def is_repeated(self, row: Sequence[str]) -> bool:
        """Tell whether a row is the header, or a title, once more."""
        if len(row) > self._at and row[self._at].strip().casefold() == self._first:
            compared = _stripped(row)
            if all(place < len(compared) and compared[place] == header for place, header in self._compared.items()):
                return True
        return bool(self.titles) and not any(row[1:]) and row[0].strip().casefold() in self.titles

    def is_left_out(self, row: Sequence[str]) -> bool:
        """Tell whether a row is a sum or a remark, by its first filled cell and what stands beside it."""
        at = 0
        while at < len(row) - 1 and (not row[at] or row[at].isspace()):
            at += 1
        text = row[at].strip().casefold()
        if not MAY_BE.match(text):
            return at == 0 and self._is_sentence(row)
        if not self._is_named(at, text):
            return at == 0 and self._is_sentence(row)
        others = {place: cell for place, raw in enumerate(row) if place > at and (cell := raw.strip().casefold())}
        return self._is_explained(at, text, others) or all(
            self._is_figure(place, cell, text) for place, cell in others.items()
        )

    def _is_named(self, at: int, text: str) -> bool:
        """Tell whether a text is a sum or a remark: where a place may stand, only one that can be no place."""
        if self.words.get(at) in FREE:
            return bool(REMARK_NO_PLACE.fullmatch(text[:LONGEST]) or (len(text) <= LONGEST and SUM.fullmatch(text)))
        return _is_named(text) or bool(LAST_WORD.fullmatch(text) or SUM_OF.fullmatch(text[:LONGEST]))

    def _is_explained(self, at: int, text: str, others: Mapping[int, str]) -> bool:
        """Tell whether the cells beside a remark are the rest of it: the value of `Bron:`, or a text cut at its commas.

        The latter where the remark stands in a column that is read, so that it can be no remark about somebody.
        """
        if text.endswith(":") and list(others) == [at + 1]:
            return True
        is_cut = at == 0 and list(others) == list(range(1, len(others) + 1)) and len(others) < len(self.headers) - 1
        read = self.words.get(0) in NAMES_A_ROW and REMARK.fullmatch(text[:LONGEST]) is not None
        return is_cut and read and not any(IDENTIFIES.search(cell) for cell in others.values())

    def is_unsure(self, row: Sequence[str]) -> bool:
        """Tell whether a row names nobody and nowhere, so far as can be seen."""
        filled = {place: cell for place, raw in enumerate(row) if (cell := raw.strip().casefold())}
        named = set(self.words.values()) & set(NAMES_A_ROW)
        if not filled or not named or KEY in named:  # below a key a row belongs to the person above it
            return False
        if CORRECTED_ROW in self.words.values():  # a row of the list to correct in which nothing was filled in
            return False
        if 0 in filled and _is_named(filled[0]):
            return True
        if list(filled) == [0] and self.words.get(0) in FREE:  # a house has a number, and most files more than one cell
            return len(named) > 1 and not re.search(r"\d", filled[0])
        if list(filled) == [0]:
            return not IDENTIFIES.search(filled[0])
        return not any(self.words.get(place) in NAMES_A_ROW for place in filled)

    def _is_sentence(self, row: Sequence[str]) -> bool:
        if any(row[1:]) or self.words.get(0) in FREE:
            return False
        words = re.findall(r"[^\W\d_]+", row[0])
        plain = [word for word in words if word.islower() and len(word) > len("van")]
        return len(words) >= WORDS_OF_SENTENCE and len(plain) >= PLAIN_WORDS

    def _is_figure(self, place: int, cell: str, label: str) -> bool:
        if self.words.get(place) in NAMES_A_ROW and IDENTIFIES.search(cell):
            return False
        return cell == label or bool(FIGURES.fullmatch(cell[:LONGEST])) or _is_named(cell)

    def __post_init__(self) -> None:
        """Find the headers by which a repetition is recognised: those that are read, if there are two or more."""
        headers = {place: text for place, text in enumerate(_stripped(self.headers)) if text}
        read = {place: text for place, text in headers.items() if place in self.words}
        self._compared = read if len(read) > 1 else headers
        self._at, self._first = next(iter(self._compared.items()), (0, "\0"))


def _is_named(text: str) -> bool:
    """Tell whether a text is a sum or a remark by itself."""
    return bool(REMARK.fullmatch(text[:LONGEST]) or (len(text) <= LONGEST and SUM.fullmatch(text)))


def _stripped(row: Sequence[str]) -> list[str]:
    cells = [cell.strip().casefold() for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def titles(above: Iterable[Sequence[str]]) -> frozenset[str]:
    """Give what stands alone in the first cell of rows above the header, as it is compared."""
    alone = (row[0].strip().casefold() for row in above if row and not any(row[1:]))
    return frozenset(text for text in alone if re.search(r"[^\W\d_]{3}", text))
