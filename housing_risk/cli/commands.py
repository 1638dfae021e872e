"""Every command of `housing-risk`: what it is asked, in the words of `messages.commands`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from housing_risk.messages import commands as words
from housing_risk.messages.corrections import CORRECTIONS, UNMATCHED
from housing_risk.messages.simulate import LAYOUT

app = typer.Typer(
    help=words.PROGRAM, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)  # fmt: skip

Municipality = Annotated[str, typer.Option(help=words.MUNICIPALITY)]
ReferenceDate = Annotated[str, typer.Option(help=words.REFERENCE_DATE)]
Raw = Annotated[Path, typer.Option(help=words.RAW)]
Processed = Annotated[Path, typer.Option(help=words.PROCESSED)]
Maps = Annotated[Path, typer.Option(help=words.MAPS)]
Config = Annotated[Path | None, typer.Option(help=words.CONFIG)]
Allow = Annotated[list[str] | None, typer.Option(help=words.ALLOW)]
KeyFile = Annotated[Path | None, typer.Option(help=words.KEY_FILE)]

RAW, PROCESSED, MAPS = Path("data/raw"), Path("data/processed"), Path("maps")
EXAMPLE_DATE = "2024-06-01"
"""The date of made-up files, so that they never depend on today."""


@app.callback()
def _program(debug: Annotated[bool, typer.Option("--debug", help=words.DEBUG)] = False) -> None:
    """`--debug` is taken off in `main`, wherever it stands; it is declared here so that --help shows it."""


@app.command(help=words.DEMO, epilog=words.DEMO_EXAMPLE)
def demo(out: Annotated[Path, typer.Option(help=words.DEMO_OUT)] = Path("demo")) -> None:
    """Make a municipality from nothing and run every notebook on it."""
    from housing_risk.cli.demonstration import demonstrate

    raise typer.Exit(demonstrate(out.absolute(), EXAMPLE_DATE))


@app.command(help=words.INIT, epilog=words.INIT_EXAMPLE)
def init(out: Annotated[Path, typer.Option(help=words.INIT_OUT)] = Path("housing-risk.toml")) -> None:
    """Write a commented configuration."""
    from housing_risk.cli.starting import write_configuration

    write_configuration(out.absolute())
    typer.echo(words.INIT_DONE.format(file=out))


@app.command(help=words.SIMULATE, epilog=words.SIMULATE_EXAMPLE)
def simulate(
    out: Annotated[Path, typer.Option(help=words.SIMULATE_OUT)],
    municipality: Annotated[str | None, typer.Option(help=words.MUNICIPALITY)] = None,
    addresses: Annotated[int, typer.Option(help=words.ADDRESSES)] = 3000,
    bag: Annotated[Path | None, typer.Option(help=words.BAG)] = None,
    seed: Annotated[int, typer.Option(help=words.SEED)] = 1,
    reference_date: ReferenceDate = EXAMPLE_DATE,
    layout: Annotated[str, typer.Option(help=LAYOUT)] = "gbav",
) -> None:
    """Make a raw folder of made-up files."""
    from housing_risk.cli.starting import make_up

    typer.echo(make_up(out.absolute(), municipality, addresses, bag and bag.absolute(), seed, reference_date, layout))


@app.command(help=words.CHECK, epilog=words.CHECK_EXAMPLE)
def check(
    municipality: Municipality,
    reference_date: Annotated[str | None, typer.Option(help=words.CHECK_DATE)] = None,
    raw: Raw = RAW,
    processed: Processed = PROCESSED,
    config: Config = None,
    allow: Allow = None,
    out: Annotated[Path | None, typer.Option(help=words.CHECK_OUT)] = None,
) -> None:
    """Tell all faults and doubts at once."""
    from housing_risk.cli.checking import check_files

    code = check_files(
        municipality, reference_date, raw.absolute(), processed.absolute(),
        config and config.absolute(), allow or [], out and out.absolute(),
    )  # fmt: skip
    raise typer.Exit(code)


@app.command(help=words.MATCH, epilog=words.MATCH_EXAMPLE)
def match(
    table: Annotated[Path, typer.Argument(metavar="INPUT", help=words.MATCH_INPUT)],
    bag: Annotated[Path, typer.Option(help=words.BAG)],
    out: Annotated[Path, typer.Option(help=words.MATCH_OUT)],
    column: Annotated[str | None, typer.Option(help=words.MATCH_COLUMN)] = None,
    reference_date: Annotated[str | None, typer.Option(help=words.MATCH_DATE)] = None,
    unmatched: Annotated[Path | None, typer.Option(help=UNMATCHED)] = None,
    corrections: Annotated[Path | None, typer.Option(help=CORRECTIONS)] = None,
) -> None:
    """Link any table of addresses to the BAG."""
    from housing_risk.cli.matching import match_file

    text = match_file(
        table.absolute(), bag.absolute(), out.absolute(), column, reference_date,
        unmatched=unmatched and unmatched.absolute(), corrections=corrections and corrections.absolute(),
    )  # fmt: skip
    typer.echo(text)


@app.command(help=words.RUN, epilog=words.RUN_EXAMPLE)
def run(
    municipality: Municipality,
    reference_date: ReferenceDate,
    raw: Raw = RAW,
    processed: Processed = PROCESSED,
    maps: Maps = MAPS,
    config: Config = None,
    allow: Allow = None,
    key_file: KeyFile = None,
) -> None:
    """Do all stages for one municipality."""
    from housing_risk.cli.running import run_one

    code = run_one(
        municipality, reference_date, raw.absolute(), processed.absolute(), maps.absolute(),
        config and config.absolute(), allow or [], key_file and key_file.absolute(),
    )  # fmt: skip
    raise typer.Exit(code)


@app.command(help=words.BATCH, epilog=words.BATCH_EXAMPLE)
def batch(
    municipalities: Annotated[str, typer.Option(help=words.MUNICIPALITIES)],
    reference_date: ReferenceDate,
    raw: Raw = RAW,
    processed: Processed = PROCESSED,
    maps: Maps = MAPS,
    config: Config = None,
    allow: Allow = None,
    jobs: Annotated[int, typer.Option(help=words.JOBS, min=1)] = 1,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=words.DRY_RUN)] = False,
) -> None:
    """Run the notebook of many municipalities."""
    from housing_risk.cli.running import run_many

    code = run_many(
        municipalities, reference_date, raw.absolute(), processed.absolute(), maps.absolute(),
        config and config.absolute(), allow or [], jobs, dry_run,
    )  # fmt: skip
    raise typer.Exit(code)


@app.command(help=words.EXPLAIN, epilog=words.EXPLAIN_EXAMPLE)
def explain(
    object_id: Annotated[str, typer.Argument(metavar="OBJECT_ID", help=words.OBJECT_ID)],
    municipality: Municipality,
    reference_date: Annotated[str | None, typer.Option(help=words.EXPLAIN_DATE)] = None,
    processed: Processed = PROCESSED,
    maps: Maps = MAPS,
) -> None:
    """Tell all about one address."""
    from housing_risk.cli.running import explain_one

    typer.echo(explain_one(object_id, municipality, reference_date, processed.absolute(), maps.absolute()), nl=False)
