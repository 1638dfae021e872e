"""What was asked wrongly, in Dutch: Typer knows what is wrong, and says it in English."""

from __future__ import annotations

import re
from typing import Any

from typer.exceptions import TyperException

from housing_risk.messages import asking as words

_EXTRA = re.compile(r"\(([^()]*)\)$")
"""Typer gives words that are too many only inside its sentence."""


def said_in_dutch(error: TyperException) -> str:
    """Give what is wrong, and where the help is; of a kind that is not known only that."""
    about: Any = error  # the kinds of errors have fields of their own
    context = getattr(about, "ctx", None)
    path = context.command_path if context else words.PROGRAM
    return f"{_told(type(error).__name__, about, context)}\n{words.HELP.format(path=path)}"


def _told(kind: str, error: Any, context: Any) -> str:
    commands = getattr(context.command, "commands", None) if context else None
    if kind == "UsageError" and commands:
        return words.NO_SUCH_COMMAND.format(commands=", ".join(commands))
    if kind == "UsageError" and (extra := _EXTRA.search(str(error.message))):
        return words.TOO_MANY.format(extra=extra[1])
    if kind == "NoSuchOption":
        near = words.NEAR.format(near=", ".join(sorted(error.possibilities))) if error.possibilities else ""
        return words.NO_SUCH_OPTION.format(option=error.option_name) + near
    if kind == "BadOptionUsage":
        return words.NOTHING_BEHIND.format(option=error.option_name)
    if kind in ("MissingParameter", "BadParameter") and getattr(error, "param", None):
        name = next((each for each in error.param.opts if each.startswith("--")), error.param.metavar)
        return (words.MISSING if kind == "MissingParameter" else words.WRONG_VALUE).format(name=name)
    return words.ASKED_WRONGLY
