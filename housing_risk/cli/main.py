"""Starts a command and turns what goes wrong into words and an exit code."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

import typer
from typer.exceptions import TyperException

from housing_risk.cli.asking import said_in_dutch
from housing_risk.cli.commands import app
from housing_risk.errors import HousingRiskError, InputError, UsageError
from housing_risk.messages import commands as words

DONE, FAILED, WRONG_USAGE = 0, 1, 2
INTERRUPTED = 130
"""What Typer makes of Ctrl-C."""
NOTEBOOK_LIBRARIES = ("papermill", "nbformat", "nbclient", "jupyter_client", "traitlets")


def main(arguments: list[str] | None = None) -> int:
    """Run a command; give 0 when done, 1 when the work failed, 2 when it was asked wrongly.

    Without `--debug` no traceback is shown; with it the frames, but never the message of a library, which could hold
    a value of a person.
    """
    given = sys.argv[1:] if arguments is None else arguments
    debug = "--debug" in given
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that lacks a character must not stop a run
    try:
        command = typer.main.get_command(app)
        asked = [part for part in given if part != "--debug"]
        code = command.main(asked, prog_name="housing-risk", standalone_mode=False)
    except TyperException as error:
        if not given:  # it has shown its help
            return WRONG_USAGE
        return _tell(said_in_dutch(error), WRONG_USAGE)
    except HousingRiskError as error:
        _frames(debug, error)
        if isinstance(error, InputError):
            from housing_risk.cli.checking import print_findings  # here only: it loads pandas

            print_findings(error.findings)
        return _tell(str(error), WRONG_USAGE if isinstance(error, UsageError) else FAILED)
    except OSError as error:  # a full or closed disk, a file where a folder should be
        _frames(debug, error)
        name = Path(str(error.filename)).name if error.filename else words.A_FILE
        reason = words.SYSTEM.get(error.errno or 0, words.SYSTEM_SAYS)
        return _tell(words.NOT_POSSIBLE.format(file=name, reason=reason), FAILED)
    except ModuleNotFoundError as error:
        _frames(debug, error)
        extra = error.name in NOTEBOOK_LIBRARIES
        return _tell(words.BATCH_EXTRA if extra else words.UNEXPECTED.format(kind=type(error).__name__), FAILED)
    except Exception as error:  # the last gate: whatever it is, no value of a person may pass
        _frames(debug, error)
        return _tell(words.UNEXPECTED.format(kind=type(error).__name__), FAILED)
    if code == INTERRUPTED:
        return _tell(words.STOPPED, FAILED)
    return code if isinstance(code, int) else DONE


def _tell(text: str, code: int) -> int:
    typer.echo(text, err=True)
    return code


def _frames(debug: bool, error: BaseException) -> None:
    if debug:
        for frame in traceback.extract_tb(error.__traceback__):
            typer.echo(f"  {frame.filename}:{frame.lineno} {frame.name}", err=True)
