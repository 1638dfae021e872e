"""Numbers and text packed small: zigzag varints, deflated, in base64.

Coordinates travel as whole units of web mercator (EPSG:3857), because that is what the map draws in: the browser then
needs one multiplication a point and no projection.
"""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]
LEVEL = 9
MERCATOR = "EPSG:3857"
_SEVEN_BITS = 7
_LONGEST = 9


def varints(values: Integers) -> bytes:
    """Give whole numbers from 0 as LEB128: seven bits a byte, least first, the high bit says that more follow."""
    shifts = np.arange(_LONGEST) * _SEVEN_BITS
    parts = values.astype(np.int64)[:, None] >> shifts
    used = parts > 0
    used[:, 0] = True
    octets = (parts & 0x7F).astype(np.uint8)
    octets[:, :-1][used[:, 1:]] |= 0x80
    return octets[used].tobytes()


def zigzag(values: Integers) -> Integers:
    """Fold signed numbers into numbers from 0: 0, -1, 1, -2, 2 become 0, 1, 2, 3, 4."""
    signed = values.astype(np.int64)
    return np.asarray((signed << 1) ^ (signed >> 63), dtype=np.int64)


def steps(values: Integers) -> bytes:
    """Pack numbers as their differences, the first one from 0."""
    return varints(zigzag(np.diff(values, prepend=0)))


def pack_lines(coordinates: Integers, lengths: Integers) -> bytes:
    """Pack lines or rings: how many, how long each, then all x and all y as steps."""
    head = varints(np.concatenate([[len(lengths)], lengths]).astype(np.int64))
    return head + steps(coordinates[:, 0]) + steps(coordinates[:, 1])


def squeeze(content: bytes) -> str:
    """Deflate and give as base64 text, which is safe inside a script block."""
    return base64.b64encode(zlib.compress(content, LEVEL)).decode("ascii")


def canonical(content: Any) -> bytes:
    """Give JSON bytes: no spaces, given order, no character that can end a script block or a line of script."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for character in "<\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text.encode("utf-8")
