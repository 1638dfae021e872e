"""Which file is what: the kind begins the name, the date in the name is the extract date (contract 2.1)."""

from __future__ import annotations

import re
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from housing_risk.extracts.reporting import note
from housing_risk.findings import Findings
from housing_risk.messages.extracts import NEAREST, REFUSED
from housing_risk.tables.inputs import SOURCE_KINDS

LATER = ("locaties", "planregels", "bedrijven", "energielabels", "signalen", "besluiten", "laa")
"""Known, but nothing reads them yet."""
EXCLUDES = "uitsluit"
"""What begins so is meant as an exclusion list; left unread, what it shields would be on the map (law 4)."""
ONE_OF = ("bag", "rni", "brp")
"""Of these one file is read, chosen by its date."""
TABLES = (".csv", ".xlsx", ".parquet")
ENDINGS = {"bag": (".zip", ".gpkg", ".csv", ".parquet"), "grenzen": (".gpkg", ".geojson", ".json")}
BOUNDARY = r"[._\- ]"
PUBLISHED = ((r"baggem\d{4}l?$", "bag"), (r"bagadres(sen)?$", "bag"), (r"bzsprsu\d{2}$", "brp"))
"""Names under which files are published: Kadaster's BAGGEM0457L-15092021.zip, NLExtract's bagadres-full.csv,
iBurgerzaken's BZSPRSU00.csv."""
BEGINS_REFUSED = {
    **{kind: rf"{kind}(?={BOUNDARY}|$)" for kind in REFUSED},
    "water": rf"water(?={BOUNDARY}|$)|water(?:ver|ge)bruik",
    "energieverbruik": r"(?:energie|gas|stroom|elektra|elektriciteits?)[._\- ]?(?:ver|ge)bruik",
    "woz": rf"woz(?={BOUNDARY}|$|waarde|gegevens|object)",
    "belasting": "belasting",
    "uitkering": "uitkering",
    "politie": "politie",
    "sociale_media": r"soci(?:ale|al)[._\- ]*media",
    "advertenties": "advertenti",
}
"""How names of files begin that are refused, also as people write them: `Sociale Media export.xlsx`."""
SIDE_FILE = re.compile(r"^(~\$|\.)|(-wal|-shm|-journal)$|^(thumbs\.db|desktop\.ini)$", re.IGNORECASE)
EARLIEST_YEAR = 1990
DATE_IN_NAME = re.compile(r"(?<!\d)(\d{4}-\d{2}-\d{2}|\d{2}-\d{2}-\d{4}|\d{8})(?!\d)")


@dataclass(frozen=True)
class InputFile:
    """One file that is read: its path, kind, and the extract date in its name."""

    path: Path
    kind: str
    extract_date: date | None

    @property
    def name(self) -> str:
        """The file's name, as it stands in findings."""
        return shown(self.path)

    @property
    def source(self) -> str:
        """The name without its ending: the name of the source in every table."""
        return self.path.stem


def find_files(
    folder: Path,
    municipality: str,
    reference_date: date,
    findings: Findings,
    *,
    own_date: Callable[[InputFile], date | None] = lambda file: None,
) -> list[InputFile]:
    """Give the files to read in `folder`/`municipality`, in order of kind and name.

    Where several files are of one kind, `own_date` gives the date inside a file without a date in its name.

    Notes as faults: no such folder, a folder, pipe or empty file under the name of an input, an ending that can not
    be read, a refused kind, a missing required kind, several files among which no date chooses. Notes unknown files,
    kinds that nothing reads yet, and extracts that were not chosen.
    """
    place = folder / municipality
    if not place.is_dir():
        note(findings, "fault", municipality, "no_folder")
        return []
    paths = [path for path in sorted(place.iterdir()) if not SIDE_FILE.search(path.name)]
    _require({kind_of(path.name) for path in paths}, findings)
    _note_unsaved(paths, findings)
    usable = [file for path in paths if (file := _recognised(path, findings))]
    chosen = [file for kind in SOURCE_KINDS for file in _chosen(kind, usable, reference_date, own_date, findings)]
    return _with_own_names(chosen, findings)


def kind_of(name: str) -> str:
    """Give the word that begins a file name, up to the first dot, underscore, hyphen or space, in lower case."""
    word = re.split(BOUNDARY, name, maxsplit=1)[0].casefold()
    refused = (kind for kind, begins in BEGINS_REFUSED.items() if re.match(begins, name.casefold()))
    published = (kind for pattern, kind in PUBLISHED if re.match(pattern, word))
    return next(refused, next(published, word))


def date_in(name: str) -> date | None:
    """Give the last date in a file name (2024-05-15, 20240515, 15092021, 15-09-2021), or nothing."""
    return next((day for text in reversed(DATE_IN_NAME.findall(name)) if (day := _as_date(text))), None)


def _as_date(text: str) -> date | None:
    digits = text.replace("-", "")
    for year, month, day in ((digits[:4], digits[4:6], digits[6:]), (digits[4:], digits[2:4], digits[:2])):
        if int(year) < EARLIEST_YEAR:
            continue
        try:
            return date(int(year), int(month), int(day))
        except ValueError:
            continue
    return None


def shown(path: Path) -> str:
    """Give the name of a file with a sign in the place of what can not be shown, such as bytes of another encoding."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in path.name)


def _recognised(path: Path, findings: Findings) -> InputFile | None:
    kind, name = kind_of(path.name), shown(path)
    if kind in REFUSED:
        note(findings, "fault", name, "refused_kind", kind=kind, reason=REFUSED[kind], count=1)
    elif kind in LATER:
        note(findings, "notice", name, "kind_for_later", kind=kind, count=1)
    elif kind not in SOURCE_KINDS and kind.startswith(EXCLUDES):
        note(findings, "fault", name, "unread_exclusions", count=1)
    elif kind not in SOURCE_KINDS:
        hint = _nearest(path)
        note(findings, "doubt" if hint else "notice", name, "unknown_file", hint=hint, count=1)
    elif name != path.name:
        note(findings, "fault", name, "unreadable_name", count=1)
    elif problem := _problem(path, kind):
        note(findings, "fault", name, problem, endings=", ".join(ENDINGS.get(kind, TABLES)), count=1)
    else:
        return InputFile(path, kind, date_in(path.stem))
    return None


def _nearest(path: Path) -> str:
    """Name the kind that a file with another name may be, if its ending could be read at all."""
    kind, ending = kind_of(path.name), path.suffix.casefold()
    words = re.split(BOUNDARY, path.stem.casefold())
    close = [known for known in SOURCE_KINDS if kind.startswith(known) or known in words]
    close = close or get_close_matches(kind, SOURCE_KINDS, n=1)
    return NEAREST.format(kind=close[0]) if close and ending in ENDINGS.get(close[0], TABLES) else ""


def _problem(path: Path, kind: str) -> str:
    """Name the rule that keeps a file from being read; empty when it can be tried."""
    try:
        about = path.stat()
    except OSError:
        return "unreachable_file"
    if stat.S_ISDIR(about.st_mode):
        return "folder_as_file"
    if not stat.S_ISREG(about.st_mode):
        return "no_regular_file"
    if about.st_size == 0:
        return "empty_file"
    return "" if path.suffix.casefold() in ENDINGS.get(kind, TABLES) else "unknown_ending"


def _chosen(
    kind: str,
    files: list[InputFile],
    reference_date: date,
    own_date: Callable[[InputFile], date | None],
    findings: Findings,
) -> Iterator[InputFile]:
    """Give the files of one kind that are read; of `bag`, `rni` and `brp` one, chosen by date."""
    mine = [file for file in files if file.kind == kind]
    if kind not in ONE_OF or len(mine) < 2:
        yield from mine
        return
    days = {file: file.extract_date or own_date(file) for file in mine}
    best = _best_date({day for day in days.values() if day}, reference_date)
    kept = [file for file in mine if days[file] == best]
    if best is None or len(kept) > 1:
        for file in kept:
            note(findings, "fault", file.name, "no_date_chooses", kind=kind, count=len(kept))
        return
    for file in mine:
        if file not in kept:
            note(findings, "notice", file.name, "not_chosen", chosen=kept[0].name, count=1)
    yield kept[0]


def _best_date(dates: set[date], reference_date: date) -> date | None:
    """The latest not after the reference date, else the earliest after it."""
    before = [day for day in dates if day <= reference_date]
    return max(before) if before else min(dates, default=None)


def _require(kinds: set[str], findings: Findings) -> None:
    if "bag" not in kinds:
        note(findings, "fault", "bag", "no_bag", count=1)
    if not kinds & {"rni", "brp"}:
        note(findings, "fault", "rni", "no_persons", count=1)


def _note_unsaved(paths: list[Path], findings: Findings) -> None:
    """Note databases beside which another program has left what it has not saved in them yet (SQLite's `-wal`)."""
    for path in paths:
        beside = path.with_name(f"{path.name}-wal")
        if beside.is_file() and beside.stat().st_size:
            note(findings, "doubt", shown(path), "unsaved_changes")


def _with_own_names(files: list[InputFile], findings: Findings) -> list[InputFile]:
    """Leave out files that would bear the same name in the tables, with a fault."""
    names = [file.source for file in files]
    twice = [file for file in files if names.count(file.source) > 1]
    for file in twice:
        note(findings, "fault", file.name, "same_name", count=len(twice))
    return [file for file in files if file not in twice]
