"""Zips of zips: looks at every member before anything opens it, and reads them in memory only.

Nothing is ever unpacked to disk. The limits are generous for one municipality and far below what hurts a computer:
Amsterdam, the largest, has about 3 GB of XML in 100 MB of zips of zips, in well under a hundred files a type.
"""

from __future__ import annotations

import stat
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from housing_risk.extracts.reporting import Unreadable

MAX_MEMBERS = 5_000
"""Members in all zips together. A municipality has about 40; the whole country has thousands."""
MAX_UNPACKED = 8 * 1024**3
"""Bytes that all members together may become. Amsterdam's XML is about 3 GB."""
MAX_INNER_ZIP = 400 * 1024**2
"""Bytes of a zip inside a zip, which is held in memory. Amsterdam's is about 100 MB."""
MAX_RATIO = 200
"""How many times larger a member may become. BAG XML becomes 10 to 40 times larger; a zip bomb a thousand."""
SMALL = 1024**2
"""Members below this size are not held to the ratio: they can do no harm, and a few lines of XML squeeze well."""
MAX_DEPTH = 4
"""Zip in zip in zip in zip: what somebody mailed, the delivery, the municipality, the type."""
MEGABYTE = 1024**2


@dataclass(frozen=True)
class Member:
    """One XML file inside the zips: its name without folders, and its bytes as a stream."""

    name: str
    stream: IO[bytes]


@dataclass
class Budget:
    """What the zips have taken so far, how many members were opened or passed over, and how the names of those end."""

    members: int = 0
    unpacked: int = 0
    opened: int = 0
    passed_over: int = 0
    endings: set[str] = field(default_factory=set)

    def take(self, infos: list[ZipInfo]) -> None:
        """Count the members of one more zip. Raises Unreadable when all zips together break a limit."""
        self.members += len(infos)
        self.unpacked += sum(info.file_size for info in infos)
        if self.members > MAX_MEMBERS:
            raise Unreadable("bag_too_many", limit=MAX_MEMBERS)
        if self.unpacked > MAX_UNPACKED:
            raise Unreadable("bag_too_large", limit=MAX_UNPACKED // MEGABYTE)


def xml_members(path: Path, wanted: Callable[[str], bool], budget: Budget) -> Iterator[Member]:
    """Give every XML file in a zip and in the zips inside it: XML first, then inner zips, each in order of name.

    `wanted` says by name (without folders) whether a member is opened. Use each stream before asking for the next, and
    the whole inside `plainly`. Raises Unreadable: a password, an unsafe name, too many, too large or too deep.
    """
    with ZipFile(path) as archive:
        yield from _walk(archive, wanted, budget, depth=1)


def _walk(archive: ZipFile, wanted: Callable[[str], bool], budget: Budget, depth: int) -> Iterator[Member]:
    infos = [info for info in archive.infolist() if not info.is_dir()]
    budget.take(infos)
    _screen(infos)
    for info in sorted(infos, key=lambda info: (_ending(info) == ".zip", info.filename)):
        if _ending(info) not in (".xml", ".zip") or not wanted(PurePosixPath(info.filename).name):
            budget.passed_over += 1
            budget.endings.add(_ending(info))
        elif _ending(info) == ".xml":
            budget.opened += 1
            with archive.open(info) as stream:
                yield Member(PurePosixPath(info.filename).name, stream)
        else:
            yield from _walk_inner(archive, info, wanted, budget, depth + 1)


def _walk_inner(
    archive: ZipFile, info: ZipInfo, wanted: Callable[[str], bool], budget: Budget, depth: int
) -> Iterator[Member]:
    if depth > MAX_DEPTH:
        raise Unreadable("bag_nested", limit=MAX_DEPTH)
    if info.file_size > MAX_INNER_ZIP:
        raise Unreadable("bag_too_large", limit=MAX_INNER_ZIP // MEGABYTE)
    with ZipFile(BytesIO(archive.read(info))) as inner:
        yield from _walk(inner, wanted, budget, depth)


def _screen(infos: list[ZipInfo]) -> None:
    """Refuse, before anything is opened, members that no honest delivery has."""
    double = [name for name, times in Counter(info.filename for info in infos).items() if times > 1]
    unsafe = [info for info in infos if _escapes(info) or stat.S_ISLNK(info.external_attr >> 16)]
    if double or unsafe:
        raise Unreadable("bag_unsafe_name", count=len(double) + len(unsafe))
    if any(info.flag_bits & 0x1 for info in infos):
        raise Unreadable("bag_encrypted")
    if any(info.compress_type not in (ZIP_STORED, ZIP_DEFLATED) for info in infos):
        raise Unreadable("bag_compression")
    if any(info.file_size > SMALL and info.file_size > MAX_RATIO * info.compress_size for info in infos):
        raise Unreadable("bag_zip_bomb", limit=MAX_RATIO)


def _escapes(info: ZipInfo) -> bool:
    """Whether a name points outside the zip, on any system (zipfile itself cuts a name at a NUL)."""
    name = info.orig_filename.replace("\\", "/")
    path = PurePosixPath(name)
    return path.is_absolute() or ".." in path.parts or ":" in name or any(ord(sign) < 32 for sign in name)


def _ending(info: ZipInfo) -> str:
    return PurePosixPath(info.filename).suffix.casefold()


@contextmanager
def plainly() -> Iterator[None]:
    """Turn what zipfile says about a damaged zip, also while its streams are read, into one reason (Unreadable)."""
    try:
        yield
    except (BadZipFile, zlib.error, EOFError, UnicodeDecodeError):
        raise Unreadable("bag_damaged") from None
    except NotImplementedError:  # zipfile's word for a zip made by a newer program
        raise Unreadable("bag_compression") from None
    except OSError:
        raise Unreadable("bag_no_access") from None
