"""The door to the project: sets up everything that a task needs, then runs it.

    python tasks.py demo    make a municipality, run the notebooks on it, leave tables and a map
    python tasks.py test    every test and every check
    python tasks.py check   the checks alone: style, types, import rules
    python tasks.py lab     JupyterLab on the quick-start notebook
    python tasks.py lock    renew requirements.lock from pyproject.toml (for maintainers)

Needs Python 3.11 to 3.14 and nothing else: this file uses the standard library only.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
BIN = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"
STAMP = ENVIRONMENT / "installed.sha256"
EXTRAS = ("notebooks", "test", "benchmarks")
EVERY_CORE = ("--numprocesses", "auto", "--maxprocesses", "4", "--dist", "worksteal")  # a worker needs up to 1 GB


def run(*command: str | Path, **variables: str) -> int:
    """Run a command in the project's folder and give its exit code."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env={**os.environ, **variables}).returncode


def must(*command: str | Path, **variables: str) -> None:
    """Run a command and stop here when it fails."""
    if code := run(*command, **variables):
        sys.exit(code)


def set_up() -> None:
    """Make `.venv` from the lock file, once; again only when the lock or pyproject.toml changed."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 14):
        sys.exit(
            f"Python 3.11 to 3.14 is needed; this is {sys.version.split()[0]}. Start tasks.py with another Python."
        )
    wanted = hashlib.sha256(
        LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + sys.version.encode()
    ).hexdigest()
    if STAMP.exists() and STAMP.read_text() == wanted:
        return
    print("Setting up .venv (a few minutes, once) ...", flush=True)
    venv.create(ENVIRONMENT, with_pip=True, clear=True)
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    must(*pip, "--require-hashes", "--requirement", LOCK)
    must(*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT)  # hatchling comes from the lock
    STAMP.write_text(wanted)


def demo(*options: str) -> int:
    """Run the demonstration; options go to `housing-risk demo`."""
    return run(PYTHON, "-m", "housing_risk", "demo", *options)


def check() -> int:
    """Style, types, import rules."""
    commands = (
        (PYTHON, "-m", "ruff", "check", "."),
        (PYTHON, "-m", "ruff", "format", "--check", "."),
        (PYTHON, "-m", "mypy"),
        (BIN / "lint-imports",),
    )
    codes = [run(*command) for command in commands]  # all of them, also after a failure
    return next(filter(None, codes), 0)  # a tool that a signal killed gives less than nothing


def test(*options: str) -> int:
    """All checks, then all tests; options go to pytest."""
    browser = find_browser() or install_browser()
    if not browser:
        print("No Chromium found and none could be installed: browser tests will be counted as not run.", flush=True)
    checked = check()
    tested = run(PYTHON, "-m", "pytest", *EVERY_CORE, *options, HOUSING_RISK_CHROMIUM=browser or "")
    return checked or tested


def find_browser() -> str | None:
    """Give the path of a Chromium or Chrome on this machine, if there is one."""
    names = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
    return os.environ.get("HOUSING_RISK_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


def install_browser() -> str | None:
    """Install Chromium where this user may: by apt as root, else as Playwright's own copy."""
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        run("apt-get", "update", "-qq")
        run(
            "apt-get",
            "install",
            "-y",
            "-qq",
            "--no-install-recommends",
            "chromium",
            "fonts-dejavu-core",
            DEBIAN_FRONTEND="noninteractive",
        )
        return find_browser()
    if run(PYTHON, "-m", "playwright", "install", "chromium") == 0:
        return "playwright"
    return None


def lab() -> int:
    """Open JupyterLab on the quick start."""
    start = "--LabApp.default_url=/lab/tree/notebooks/quick_start.ipynb"
    return run(PYTHON, "-m", "jupyterlab", f"--ServerApp.root_dir={ROOT}", start)


def lock() -> int:
    """Renew the lock file for every supported Python and system."""
    extras = [part for extra in EXTRAS for part in ("--extra", extra)]
    return run(
        "uv",
        "pip",
        "compile",
        "--universal",
        "--python-version",
        "3.11",
        "--generate-hashes",
        "--no-header",
        "--no-annotate",
        "--quiet",
        "--upgrade",
        *extras,
        "pyproject.toml",
        "requirements-build.in",
        "-o",
        LOCK.name,
    )


TASKS = {"demo": demo, "test": test, "check": check, "lab": lab, "lock": lock}


def main(arguments: list[str]) -> int:
    """Set up, then run the named task."""
    if not arguments or arguments[0] not in TASKS:
        print(__doc__)
        return 2
    if arguments[0] != "lock":
        set_up()
    return TASKS[arguments[0]](*arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
