"""The text of a configuration: a file of a person's own making, which may be anything."""

from __future__ import annotations

import re
import stat
import tomllib
from pathlib import Path
from typing import Any

from housing_risk.errors import SettingsError
from housing_risk.messages import settings as words

MAX_BYTES = 1024**2
"""With every key and a mapping of every column a configuration has a few dozen kB."""
SAID_OF_DOUBLED = re.compile("overwrite a value|declare .* twice|duplicate", re.IGNORECASE | re.DOTALL)
"""How Python says that a key or a heading stands there more than once."""


def read_toml(path: Path) -> dict[str, Any]:
    """Give what a file of TOML holds.

    Raises SettingsError when it is not there, is no plain file (a pipe would never end), is too large, is no UTF-8, or
    is no TOML; the latter two with the line. No value is shown.
    """
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise SettingsError(words.NOT_OPENED.format(file=path.name))
        if about.st_size > MAX_BYTES:
            raise SettingsError(words.TOO_LARGE.format(file=path.name, limit=MAX_BYTES // 1024**2))
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise SettingsError(words.NO_FILE.format(file=path.name)) from None
    except OSError:
        raise SettingsError(words.NOT_OPENED.format(file=path.name)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SettingsError(_sentence(error, path).format(file=path.name, line=_line_of(error, path))) from None


def _sentence(error: ValueError | RecursionError, path: Path) -> str:
    """Give what is said of a text that is no TOML: another encoding, a key that stands there twice, or else."""
    if isinstance(error, UnicodeDecodeError) or b"\0" in path.read_bytes():  # UTF-16 without its mark fits UTF-8
        return words.NO_UTF8
    return words.DOUBLED_KEY if SAID_OF_DOUBLED.search(str(error)) else words.NO_TOML


def _line_of(error: ValueError | RecursionError, path: Path) -> int:
    """Give the line at which a text is no TOML; Python says it in words, before 3.14 nowhere else."""
    content = path.read_bytes()
    if isinstance(error, UnicodeDecodeError):
        return content[: error.start].count(b"\n") + 1
    if isinstance(error, RecursionError):  # brackets within brackets: the line with most of them
        depths = [line.count(b"[") for line in content.splitlines()]
        return depths.index(max(depths)) + 1
    said = re.search(r"at line (\d+)", str(error))
    return int(said[1]) if said else len(content.splitlines()) or 1
