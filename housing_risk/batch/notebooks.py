"""Executes one notebook through papermill and keeps it clean: no value, no secret, no clock, no path."""

from __future__ import annotations

import os
from importlib import resources
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nbformat
import papermill
from jupyter_client.manager import AsyncKernelManager
from papermill.engines import NBClientEngine, papermill_engines
from papermill.exceptions import PapermillExecutionError
from traitlets import default

from housing_risk import errors
from housing_risk.errors import UsageError
from housing_risk.messages import commands as words
from housing_risk.storage import write_private

PATH_PARAMETERS = ("raw", "processed", "maps", "config", "out")
CELL_TIMEOUT_S = 3600


class KeepingEngine(NBClientEngine):
    """Runs as papermill does, and hands over the notebook also when a cell failed."""

    @classmethod
    def execute_managed_notebook(cls, nb_man: Any, kernel_name: str, *, kept: list[Any], **options: Any) -> None:
        """Execute; `kept` receives the notebook whatever happens."""
        kept.append(nb_man.nb)
        super().execute_managed_notebook(nb_man, kernel_name, **options)


papermill_engines.register("keeping", KeepingEngine)


def private_kernel_manager(folder: str) -> type[AsyncKernelManager]:
    """Give a kernel manager that talks over sockets in `folder`: over TCP other users of the machine could listen in.

    Windows has no such sockets; there it is TCP on the machine itself.
    """

    class PrivateKernelManager(AsyncKernelManager):
        @default("transport")
        def _private_where_it_can_be(self) -> str:
            return "tcp" if os.name == "nt" else "ipc"

        @default("ip")
        def _own_folder(self) -> str:
            return "127.0.0.1" if self.transport == "tcp" else str(Path(folder) / "socket")

    return PrivateKernelManager


def notebook_path(name: str) -> Path:
    """Give the path of a notebook: of the checkout, else of the installed package."""
    package = Path(str(resources.files("housing_risk")))
    places = (package.parent / "notebooks", package / "_notebooks")
    return next(file for folder in places if (file := folder / f"{name}.ipynb").exists())


def check_parameters(notebook: Path, parameters: dict[str, str]) -> None:
    """Raise UsageError when the notebook does not declare a parameter: papermill would only warn and go on."""
    declared = papermill.inspect_notebook(str(notebook))
    if unknown := sorted(set(parameters) - set(declared)):
        raise UsageError(words.BATCH_UNKNOWN_PARAMETERS.format(names=", ".join(unknown)))


def execute(notebook: Path, executed: Path, parameters: dict[str, str]) -> dict[str, Any] | None:
    """Execute a notebook and save it clean; give None, or the kind of error, its cell and its text.

    The text is given for errors of housing_risk only, which never hold a value of a person.
    """
    kept: list[Any] = []
    failure = None
    try:
        with TemporaryDirectory(prefix="kernel-") as sockets:
            papermill.execute_notebook(
                str(notebook), None, parameters=parameters, progress_bar=False, cwd=str(notebook.parent),
                kernel_name="python3", engine_name="keeping", kept=kept, execution_timeout=CELL_TIMEOUT_S,
                kernel_manager_class=private_kernel_manager(sockets), extra_arguments=["--log-level=CRITICAL"],
            )  # fmt: skip
    except PapermillExecutionError as error:
        ours = hasattr(errors, error.ename)
        failure = {"kind": error.ename, "cell": error.cell_index, "text": error.evalue if ours else ""}
    finally:
        for finished in kept:
            write_private(executed, nbformat.writes(_clean(finished)).encode())
    return failure


def _clean(notebook: Any) -> Any:
    """Take out clocks, paths and the text of errors; keep the kind of error and its cell."""
    notebook.metadata = {
        name: notebook.metadata[name] for name in ("kernelspec", "language_info") if name in notebook.metadata
    }
    for cell in notebook.cells:
        tags = cell.metadata.get("tags", [])
        cell.metadata = {"tags": tags} if tags else {}
        if "injected-parameters" in tags:
            cell.source = "\n".join(line for line in cell.source.splitlines() if not _holds_path(line))
        if cell.cell_type == "code":
            cell.outputs = [_without_text(output) for output in cell.outputs if output.output_type != "stream"]
    return notebook


def _holds_path(line: str) -> bool:
    return line.split("=")[0].strip() in PATH_PARAMETERS


def _without_text(output: Any) -> Any:
    if output.output_type == "error":
        output.evalue, output.traceback = "", []
    return output
