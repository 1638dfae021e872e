"""What reading costs, reader by reader, beside the least that its own library could take.

    python -m benchmarks.readers [--bag BAG.zip] [--addresses 250000] [--rows 300000] [--folder DIR] [--what NAME ...]

The files are a made-up town of 12,000 addresses (`housing-risk simulate`), or the given extract of Kadaster with persons
made up on it, multiplied: its objects get identifications of their own, rows of persons are repeated. GeoPackage and
CSV are written from that extract as PDOK and NLExtract publish them. Every measurement is a process of its own with its
libraries loaded, and reports CPU-seconds (all threads, user and system) and its highest memory:

floor   lxml's iterparse over the same XML; GDAL (pyogrio) reading the same layers; pyarrow reading the whole CSV or
        Parquet file; calamine giving every row of the workbook
cells   persons only: the asked-for columns as text (`open_sheet`)
tables  the reader, up to its checked tables (`read_bag`; `open_sheet` and `read_persons`)

`together` is everything that is read of one municipality: the extract, and the RNI as CSV. It has no floor.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pandas as pd

DATE = date(2024, 6, 1)
TOWN = 12_000
IDENTIFICATION = re.compile(rb">([0-9]{4}(?:01|02|03|10|20|30))00([0-9]{8})<")
"""Of everything but a woonplaats; its third pair of digits, nought in any register so far, tells the copies apart."""
MOST_COPIES = 99
STEPS = ("floor", "cells", "tables")
FILES = {
    "bag zip": "bag.zip",
    "bag-light.gpkg": "bag.gpkg",
    "bag NLExtract csv": "bag.csv",
    "rni csv": "rni_2024-05-25.csv",
    "brp csv": "brp_2024-05-25.csv",
    "rni xlsx": "rni_2024-05-25.xlsx",
    "rni parquet": "rni_2024-05-25.parquet",
    "together": "together",
}


# ------------------------------------------------------------------------------------------------------- the files


def prepare(folder: Path, bag: Path | None, addresses: int, rows: int) -> None:
    """Write every file, once."""
    if (folder / "together").exists():
        return
    source = ("--bag", str(bag)) if bag else ("--addresses", str(min(TOWN, addresses)))
    made = (sys.executable, "-m", "housing_risk", "simulate", "--out", str(folder / "raw"), *source)
    subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
    town = next((folder / "raw").glob("GM*"))
    multiply_bag(bag or town / "bag.zip", folder / FILES["bag zip"], addresses)
    write_others(folder)
    for register in ("rni", "brp"):
        multiply_persons(next(town.glob(f"{register}_*.csv")), folder, register, rows)
    together = folder / "together" / town.name
    together.mkdir(parents=True)
    for name in ("bag zip", "rni csv"):
        (together / FILES[name]).symlink_to(folder / FILES[name])


def multiply_bag(source: Path, target: Path, addresses: int) -> None:
    """Write the extract as often over as it takes to hold that many objects with an address."""
    from housing_risk.extracts.bag.reading import read_bag
    from housing_risk.findings import Findings

    copies = max(1, round(addresses / len(read_bag(source, DATE, Findings()).objects)))
    assert copies <= MOST_COPIES, "give a larger extract"
    with ZipFile(source) as outer, ZipFile(target, "w", ZIP_STORED) as written:
        for name in outer.namelist():
            if "GEM-WPL" not in name and name.endswith(".zip"):
                with ZipFile(outer.open(name)) as inner, tempfile.TemporaryFile() as room:
                    _multiply_types(inner, room, copies)
                    written.writestr(name, room.read())
            else:
                written.writestr(name, outer.read(name))


def _multiply_types(source: ZipFile, room: Any, copies: int) -> None:
    with ZipFile(room, "w", ZIP_STORED) as target:
        for name in source.namelist():
            several = 1 if "WPL" in name else copies
            with ZipFile(source.open(name)) as members, target.open(name, "w") as part:
                _multiply_members(members, part, several)
    room.seek(0)


def _multiply_members(source: ZipFile, part: Any, copies: int) -> None:
    with ZipFile(part, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            for copy in range(copies if name.endswith(".xml") else 1):
                numbered = IDENTIFICATION.sub(rb">\g<1>%02d\2<" % copy, content)
                target.writestr(name.replace("-0", f"-{copy:02d}"), numbered)


def write_others(folder: Path) -> None:
    """Write the extract's state as PDOK and NLExtract do."""
    from housing_risk.extracts.bag.reading import read_bag
    from housing_risk.findings import Findings
    from tests.extracts.flat_files import write_light, write_nlextract

    bag = read_bag(folder / FILES["bag zip"], DATE, Findings())
    write_light(folder / FILES["bag-light.gpkg"], bag, owner=bag.municipalities[0].removeprefix("GM"))
    write_nlextract(folder / FILES["bag NLExtract csv"], bag, town=bag.names[bag.municipalities[0]])


def multiply_persons(source: Path, folder: Path, register: str, rows: int) -> None:
    """Write that many rows of a person file in GBA-V layout, as text and, of the RNI, in the other containers."""
    from housing_risk.simulate.layouts import LAYOUTS, write_table

    cells = pd.read_csv(source, sep=";", header=None, dtype="str", keep_default_na=False, encoding="utf-8-sig")
    body = pd.concat([cells.iloc[1:]] * (rows // (len(cells) - 1) + 1), ignore_index=True).iloc[:rows]
    body.columns = cells.iloc[0].to_list()
    for layout in ("gbav", "gbav-xlsx", "gbav-parquet") if register == "rni" else ("gbav",):
        write_table(folder / f"{register}_2024-05-25", body, register, LAYOUTS[layout])


# ------------------------------------------------------------------------------------------------ floors and readers


def floor_of(path: Path) -> int:
    """Read a file with its library alone; give what was counted."""
    return {".zip": _lxml, ".gpkg": _gdal, ".csv": _arrow_csv, ".parquet": _arrow_parquet, ".xlsx": _calamine}[
        path.suffix
    ](path)


def _lxml(path: Path) -> int:
    from lxml import etree

    from housing_risk.extracts.bag.extract import _wanted
    from housing_risk.extracts.containers.archives import Budget, xml_members

    count = 0
    for member in xml_members(path, _wanted, Budget()):
        for _, element in etree.iterparse(member.stream, tag="{*}stand"):
            element.clear()
            count += 1
    return count


def _gdal(path: Path) -> int:
    import pyogrio

    layers = [name for name, _ in pyogrio.list_layers(path)]
    return sum(len(pyogrio.read_dataframe(path, layer=layer, use_arrow=True)) for layer in layers)


def _arrow_csv(path: Path) -> int:
    from pyarrow import csv

    table = csv.read_csv(path, parse_options=csv.ParseOptions(delimiter=";"))
    return int(table.num_rows)


def _arrow_parquet(path: Path) -> int:
    import pyarrow.parquet as pq

    return int(pq.ParquetFile(path).read().num_rows)  # read_table refuses a header that stands there twice


def _calamine(path: Path) -> int:
    import python_calamine

    workbook = python_calamine.CalamineWorkbook.from_path(str(path))
    return sum(1 for _ in workbook.get_sheet_by_index(0).iter_rows())


def cells_of(path: Path) -> int:
    """Read the cells of a person file."""
    return len(_sheet(path).cells)


def _sheet(path: Path) -> Any:
    from housing_risk.extracts.columns.opening import open_sheet
    from housing_risk.extracts.files import InputFile
    from housing_risk.findings import Findings
    from housing_risk.settings import Settings

    sheet = open_sheet(InputFile(path, path.name[:3], DATE), Settings(), Findings())
    assert sheet is not None
    return sheet


def tables_of(path: Path) -> int:
    """Read the tables of a file, or of the folder of a municipality."""
    from housing_risk.extracts.bag.reading import read_bag
    from housing_risk.extracts.files import InputFile
    from housing_risk.extracts.persons.reading import read_persons
    from housing_risk.extracts.reading import read
    from housing_risk.findings import Findings
    from housing_risk.settings import Settings

    if path.is_dir():
        found = read(path, next(path.iterdir()).name, DATE, Settings())
        assert len(found.addresses) and len(found.written)
        return len(found.addresses) + len(found.written)
    if path.name.startswith("bag"):
        return len(read_bag(path, DATE, Findings()).objects)
    file = InputFile(path, path.name[:3], DATE)
    read_file = read_persons(file, _sheet(path), DATE, Settings(), frozenset(), b"key", Findings())
    assert read_file is not None
    return len(read_file.written)


WORK: dict[str, Callable[[Path], int]] = {"floor": floor_of, "cells": cells_of, "tables": tables_of}


# ------------------------------------------------------------------------------------------------------- measuring


def child(step: str, path: Path) -> dict[str, float]:
    """Do one piece of work and give its CPU-seconds, highest memory in MB, and what it counted."""
    for library in ("pyarrow.csv", "pyogrio", "housing_risk.extracts.reading"):
        import_module(library)  # every piece of work starts with all libraries loaded
    import_module("housing_risk.tables").empty(import_module("housing_risk.tables").WRITTEN)  # pandera loads late

    started = _cpu()
    counted = WORK[step](path)
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"cpu": _cpu() - started, "mb": highest, "counted": counted}


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def measure(step: str, path: Path) -> dict[str, float]:
    """Run one measurement in a process of its own."""
    command = (sys.executable, "-m", "benchmarks.readers", "--child", step, str(path))
    found: dict[str, float] = json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)
    return found


def _apart(work: Callable[..., None], *given: object) -> None:
    """Do work in a process of its own: what this one holds at its highest, its children are counted to hold too."""
    process = get_context("spawn").Process(target=work, args=given)
    process.start()
    process.join()
    assert process.exitcode == 0


def steps_of(name: str) -> tuple[str, ...]:
    """Give what is measured of a reader."""
    return ("tables",) if name == "together" else ("floor", "tables") if name.startswith("bag") else STEPS


def main() -> None:
    """Measure every reader and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bag", type=Path)
    parser.add_argument("--addresses", type=int, default=250_000)
    parser.add_argument("--rows", type=int, default=300_000)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    parser.add_argument("--what", nargs="+", choices=FILES, default=list(FILES))
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child:
        print(json.dumps(child(chosen.child[0], Path(chosen.child[1]))))
        return
    town = chosen.bag.stem if chosen.bag else "town"
    folder = (chosen.folder / f"readers_{town}_{chosen.addresses}_{chosen.rows}").resolve()
    _apart(prepare, folder, chosen.bag, chosen.addresses, chosen.rows)
    print("| reader | step | CPU-s | of the floor | MB | counted |\n|---|---|--:|--:|--:|--:|")
    for name in chosen.what:
        _print(name, {step: measure(step, folder / FILES[name]) for step in steps_of(name)})


def _print(name: str, found: dict[str, dict[str, float]]) -> None:
    for step, each in found.items():
        ratio = f"{each['cpu'] / found['floor']['cpu']:.1f}" if "floor" in found else ""
        print(f"| {name} | {step} | {each['cpu']:.2f} | {ratio} | {each['mb']:.0f} | {each['counted']:,} |", flush=True)


if __name__ == "__main__":
    main()
