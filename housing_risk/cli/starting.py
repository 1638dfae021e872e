"""`init` and `simulate`: files to begin with."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from housing_risk.errors import UsageError
from housing_risk.messages import commands as words

TEMPLATE = "messages/housing-risk.toml"


def write_configuration(out: Path) -> None:
    """Write the commented configuration with every key; never over an existing file. Raises UsageError."""
    if out.exists():
        raise UsageError(words.INIT_EXISTS.format(file=out.name))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(resources.files("housing_risk").joinpath(TEMPLATE).read_bytes())


def make_up(
    out: Path,
    municipality: str | None,
    addresses: int,
    bag: Path | None,
    seed: int,
    reference_date: str,
    layout: str,
) -> str:
    """Make a raw folder with made-up files and say where it is."""
    from housing_risk.cli.progress_bar import no_log, showing_steps
    from housing_risk.progress import SIMULATION
    from housing_risk.run import read_day
    from housing_risk.simulate import simulate

    day = read_day(reference_date)
    with showing_steps(no_log("simulate"), SIMULATION):
        truth = simulate(
            out, municipality=municipality, addresses=addresses, bag=bag, seed=seed, reference_date=day, layout=layout
        )
    return words.SIMULATE_DONE.format(folder=out, truth=truth.name)
