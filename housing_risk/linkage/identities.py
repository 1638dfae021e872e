"""BAG identifications as written: the shortest way to an object, unless what is written contradicts them."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from housing_risk.linkage.register.coding import ID_LENGTH, Codes
from housing_risk.linkage.register.postcodes import agrees
from housing_risk.linkage.register.register import Register
from housing_risk.linkage.writing.columns import LONGEST_CELL, Reading, Written

_SHORTEST = 13
"""A spreadsheet takes the zeros off the front of an identification; more than three gone is no BAG id any more."""

_OTHER_CELLS = ("adres", "locatie", "straat", "huisnummertoevoeging", "postcode", "woonplaats", "huisnummer")
_TEXTS = ("adres", "locatie", "straat")
_WHOLE_ID = r"(?<![0-9])[0-9]{16}(?![0-9])"
_AROUND_ID = re.compile(
    r"^(?:https?://\S*/|NL\.IMBAG\.[A-Z]+\.|[\W_]|(?:BAG|ID|VBO|OBJECT|NUMMER|NR)(?![A-Z]))+|[.,]0+[\W_]*$|[\W_]+$|(?<=[0-9])[\s.]+(?=[0-9])",
    re.IGNORECASE,
)
"""What programs write around an identification: an address on the web, signs that keep it text, spaces per four."""


_ID_IN_TEXT = re.compile(
    rf"""(?:[\W_]|(?<![^\W_])(?:NL|IMBAG|BAG|VBO|LIG|STA|NUM|PAND|VERBLIJFSOBJECT|LIGPLAATS|STANDPLAATS|OBJECT|ID|NR|
    NUMMERAANDUIDING|NUMMER|ADRESSEERBAAR|IDENTIFICATIE)(?![^\W_]))*(?P<id>{_WHOLE_ID})""",
    re.VERBOSE | re.IGNORECASE,
)
"""An identification within a text, with what says that it is one."""
_OF_OBJECTS = ("01", "02", "03", "20")
"""Types in an identification: verblijfsobject, ligplaats, standplaats, nummeraanduiding (BAG catalogue)."""


class Identified(NamedTuple):
    """What the identifications of one row name: objects by code, and the address they were found by (-1: none).

    `has_id`: one of them is well-formed, whether or not the register knows it.
    """

    reason: str = ""
    objects: tuple[int, ...] = ()
    position: int = -1
    has_id: bool = False


NOT_IDENTIFIED = Identified()


def read_ids(texts: pd.DataFrame, register: Register) -> tuple[pd.DataFrame, list[Identified]]:
    """Give the written addresses with ids in their own columns, and what these name.

    `texts` has the columns of `Written`, no empty cells.
    """
    several = _several(texts, register)
    texts = _with_ids_in_place(texts)
    object_ids, nummer_ids = texts["object_id"], texts["nummeraanduiding_id"]
    named = _identified(object_ids, nummer_ids, register)
    ids = [several.get(at, each) for at, each in enumerate(named)]
    with_id = _has_id(object_ids, nummer_ids)
    return texts, [each._replace(has_id=True) if has else each for each, has in zip(ids, with_id, strict=True)]


def _identified(object_ids: pd.Series, nummer_ids: pd.Series, register: Register) -> list[Identified]:
    """Give for each row what its ids name; an id of zeros, malformed or not in the register names nothing."""
    if not any(_has_id(object_ids, nummer_ids)):
        return [NOT_IDENTIFIED] * len(object_ids)
    written = [pd.Index(_cleaned(object_ids)), pd.Index(_cleaned(nummer_ids))]
    objects = _first_known(register.object_ids, *written)
    nummers = _first_known(register.nummer_ids, *reversed(written))
    return [
        _identify(obj, nummer, register) if obj >= 0 or nummer >= 0 else NOT_IDENTIFIED
        for obj, nummer in zip(objects.tolist(), nummers.tolist(), strict=True)
    ]


def _with_ids_in_place(texts: pd.DataFrame) -> pd.DataFrame:
    """Give written addresses with an identification from another cell moved to its column.

    It fills that cell alone, or stands in a text, an object's before an address's; one of a pand is only taken out.
    """
    without = ~pd.Series(_has_id(texts["object_id"], texts["nummeraanduiding_id"]), index=texts.index)
    moved = texts.copy()
    for name in _OTHER_CELLS:
        found = _cleaned(texts.loc[without & texts[name].str.contains(_WHOLE_ID, regex=True), name])
        found = found[found.str.len().eq(ID_LENGTH)]
        moved.loc[found.index, "object_id"], moved.loc[found.index, name] = found, ""
        without &= ~without.index.isin(found.index)
    for name in _TEXTS:
        within = moved[name].str.contains(_WHOLE_ID, regex=True) & (moved[name].str.len() <= LONGEST_CELL)
        for row, text in moved.loc[within, name].items():
            ids = {found["id"] for found in _ID_IN_TEXT.finditer(text)}
            named = sorted((id[4:6], id) for id in ids if id[4:6] in _OF_OBJECTS)
            moved.loc[row, name] = _ID_IN_TEXT.sub(" ", text)
            if without[row] and named:
                moved.loc[row, "object_id"] = named[0][1]
    return moved


def _several(texts: pd.DataFrame, register: Register) -> dict[int, Identified]:
    """Give by place the rows whose cells hold ids of several objects: in one cell, or in cells that contradict."""
    cells = [texts[name].where(texts[name].str.len() <= LONGEST_CELL, "") for name in ("object_id", *_OTHER_CELLS)]
    joined = texts["nummeraanduiding_id"].str.cat(cells, sep="|")
    places = np.flatnonzero(joined.str.count(_WHOLE_ID).to_numpy() > 1).tolist()
    ids = [[re.findall(_WHOLE_ID, cell) for cell in row.split("|")] for row in joined.iloc[places].tolist()]
    borne = _borne(sorted({id for row in ids for cell in row for id in cell}), register)
    found = {}
    for place, row in zip(places, ids, strict=True):
        per_cell = [[borne[id] for id in cell if id in borne] for cell in row]
        said = [objects for cell in per_cell for objects in cell]
        if said and not set.intersection(*said):
            listed = any(cell and not set.intersection(*cell) for cell in per_cell)
            objects = tuple(sorted(set.union(*said)))
            found[place] = Identified("several_addresses" if listed else "parts_disagree", objects)
    return found


def _borne(ids: list[str], register: Register) -> dict[str, set[int]]:
    """Give for each known id the object that it is of, or the objects that bear or bore that address."""
    if not ids:  # looking up nothing would make the ids of a whole nation texts
        return {}
    written = pd.Index(ids, dtype="str")
    objects, nummers = register.object_ids.get_indexer(written), register.nummer_ids.get_indexer(written)
    of_objects = {id: {code} for id, code in zip(ids, objects.tolist(), strict=True) if code >= 0}
    return of_objects | {
        id: {int(register.object_of[at]) for at in register.of_nummeraanduiding(code)}
        for id, code in zip(ids, nummers.tolist(), strict=True)
        if code >= 0
    }


def _has_id(object_ids: pd.Series, nummer_ids: pd.Series) -> list[bool]:
    """Tell per row whether a well-formed id was written, known or not."""
    written: list[bool] = (_cleaned(object_ids).ne("") | _cleaned(nummer_ids).ne("")).tolist()
    return written


def is_local(row: Written, register: Register) -> bool:
    """Tell whether a written id begins as ids of this register do: then it is a wrong one, not one of elsewhere."""
    return any(id.strip().zfill(ID_LENGTH)[:4] in register.id_prefixes for id in row[:2] if id.strip())


def _first_known(known: pd.Index[Any], column: pd.Index[Any], other: pd.Index[Any]) -> Codes:
    """Give the codes of ids; where a column has none that is known, that of an id in the other's column."""
    found, elsewhere = known.get_indexer(column), known.get_indexer(other)
    codes: Codes = np.where(found >= 0, found, elsewhere)
    return codes


def _cleaned(ids: pd.Series) -> pd.Series:
    """Give ids of 16 digits, lost zeros restored; empty text for zeros and anything else."""
    texts = ids.fillna("").astype("str")
    texts = texts.where(texts.str.len() <= LONGEST_CELL, "").str.strip().str.replace(_AROUND_ID, "", regex=True)
    usable = texts.str.fullmatch(rf"[0-9]{{{_SHORTEST},{ID_LENGTH}}}") & ~texts.str.fullmatch("0+")
    return texts.where(usable, "").where(~usable, texts.str.zfill(ID_LENGTH))


def _identify(obj: int, nummer: int, register: Register) -> Identified:
    positions = register.of_nummeraanduiding(nummer) if nummer >= 0 else []
    if obj < 0:
        return _by_address(positions, register)
    bearing = [position for position in positions if register.object_of[position] == obj]
    if positions and not bearing:
        others = {int(register.object_of[position]) for position in positions}
        return Identified("parts_disagree", tuple(sorted({obj, *others})))
    position = _present_first(bearing or register.of_object(obj), register)
    return _in_use(obj, position, register)


def _by_address(positions: list[int], register: Register) -> Identified:
    objects = sorted({int(register.object_of[position]) for position in positions})
    standing = [obj for obj in objects if register.object_in_use[obj]] or objects
    if len(standing) > 1:
        return Identified("several_fit", tuple(standing))
    bearing = [position for position in positions if register.object_of[position] == standing[0]]
    return _in_use(standing[0], _present_first(bearing, register), register)


def _in_use(obj: int, position: int, register: Register) -> Identified:
    """Follow an object that is not in use to the one in use that now bears its address."""
    former = position >= 0 and bool(register.former[position])
    if register.object_in_use[obj] or position < 0:
        return Identified("former_bag_id" if former else "bag_id", (obj,), position)
    same_address = register.of_nummeraanduiding(int(register.nummer_of[position]))
    twins = {
        int(register.object_of[each]) for each in same_address if register.in_use[each] and not register.former[each]
    }
    if len(twins) != 1:
        return Identified("former_bag_id" if former else "bag_id", (obj,), position)
    twin = twins.pop()
    bearing = [each for each in same_address if register.object_of[each] == twin]
    return Identified("former_bag_id", (twin,), _present_first(bearing, register))


def _present_first(positions: list[int], register: Register) -> int:
    """Give the present main address, else a present one, else a former one; -1 without any."""
    order = [(bool(register.former[each]), not register.main[each], each) for each in positions]
    return min(order)[2] if order else -1


def contradicts(readings: tuple[Reading, ...], obj: int, register: Register) -> bool:
    """Tell whether the written postcode or number is of none of the object's addresses, present or former."""
    positions = register.of_object(obj)
    numbers = set(np.take(register.numbers, positions).tolist())
    postcodes = set(np.take(register.postcode_of, positions).tolist())
    return bool(readings) and not any(
        reading.number in numbers and (-1 in postcodes or any(agrees(reading.postcode, code) for code in postcodes))
        for reading in readings
    )
