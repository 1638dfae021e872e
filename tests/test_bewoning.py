"""Who lives there on a date, officially: RvIG's scenarios "bewoning op peildatum", from their own feature files.

The examples of a file that ask for the same date become one person file in GBA-V layout, taken long after that date;
each has persons and objects of its own. They go through reading, linking and placing together. A `bewoner` must be
counted at the object; a `mogelijke bewoner` too, by an interval of dates that is still open on the date; nobody else.
"""

from __future__ import annotations

import csv
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from housing_risk.at_objects import profiles_of
from housing_risk.extracts.files import InputFile
from housing_risk.linkage import link
from housing_risk.occupancy.counting import count
from housing_risk.occupancy.placing import place
from housing_risk.occupancy.presence import chances_present
from housing_risk.settings import Presence
from housing_risk.tables import ADDRESSES, OBJECTS
from tests.extracts.received import persons, registered
from tests.frames import frame

pytestmark = pytest.mark.real_data

FILES = {"mogelijke-bewoner": 113, "nevenadres": 1, "opschorting-bijhouding": 17, "overzicht": 11}
"""The feature files, and how many example rows each has: 142 in all."""
TAKEN = date(2024, 1, 15)
"""The extract: after every date in the scenarios."""
NOT_APPLICABLE: dict[str, str] = {}
"""Name of a scenario → why it does not concern this project. None: all are met."""
ID = re.compile(r"^(\d{6})0000(\d{6})$")
"""Of an object or address: the middle digits are noughts in all examples."""
Rows = list[dict[str, str]]


@dataclass
class Example:
    """One example: addresses, persons with their rows (newest first), what is asked, who is expected."""

    addresses: dict[str, dict[str, str]] = field(default_factory=dict)
    stays: dict[str, Rows] = field(default_factory=dict)
    of_person: dict[str, dict[str, str]] = field(default_factory=dict)
    asked: dict[str, str] = field(default_factory=dict)
    expected: dict[str, str] = field(default_factory=dict)
    person: str = ""


def examples(path: Path) -> Iterator[tuple[str, list[tuple[str, Rows]]]]:
    """Give every example row of every scenario as a name and its steps, with their tables."""
    text = path.read_text(encoding="utf-8").replace("\nRule:", "\nRegel:")
    document: dict[str, Any] = {**Parser().parse(text), "uri": path.stem}
    for pickle in Compiler().compile(document):
        yield pickle["name"], [(step["text"], _table(step)) for step in pickle["steps"]]


def _table(step: dict[str, Any]) -> Rows:
    rows = step.get("argument", {}).get("dataTable", {}).get("rows", [])
    cells = [[cell["value"] for cell in row["cells"]] for row in rows]
    if cells and cells[0] == ["naam", "waarde"]:
        return [dict(cells[1:])]
    return [dict(zip(cells[0], row, strict=True)) for row in cells[1:]]


def understand(steps: list[tuple[str, Rows]], number: int) -> Example:
    """Turn the steps into an example whose ids are of no other `number`; a step that is not known fails."""
    found = Example()
    for text, with_ids in steps:
        rows = [{name: ID.sub(rf"\g<1>{number:04}\g<2>", value) for name, value in row.items()} for row in with_ids]
        quoted = text.split("'")[1::2]
        if text.startswith("adres "):
            found.addresses[quoted[0]] = rows[0]
        elif text.startswith("de persoon met burgerservicenummer"):
            found.person = quoted[0]
            found.stays[found.person] = [_at(found.addresses[quoted[1]], rows[0])]
        elif text.startswith("de persoon is vervolgens ingeschreven"):
            found.stays[found.person].insert(0, _at(found.addresses[quoted[0]], rows[0]))
        elif text.startswith("de 'verblijfplaats' is gewijzigd"):
            found.stays[found.person].insert(0, _elements(rows[0]))
        elif text.startswith("de persoon heeft de volgende 'inschrijving'"):
            found.of_person[found.person] = _elements(rows[0], category="07")
        elif text.startswith("bewoning wordt gezocht"):
            found.asked = rows[0]
        elif "bewoner" in text:
            state = "possible" if "mogelijke" in text else "resident"
            found.expected |= {row["burgerservicenummer"]: state for row in rows}
        else:
            assert text.startswith("heeft de response"), text
    return found


def _at(address: dict[str, str], stay: dict[str, str]) -> dict[str, str]:
    return _elements(address | stay)


def _elements(row: dict[str, str], category: str = "08") -> dict[str, str]:
    """`datum aanvang adreshouding (10.30)` → 08.10.30; the municipality of an address (92.10) is no element of it."""
    codes = {name.split("(")[1].rstrip(")"): value for name, value in row.items()}
    return {f"{category}.{code}": value for code, value in codes.items() if code != "92.10"}


def bsns() -> Iterator[str]:
    """Give numbers that pass the test of a BSN."""
    for number in itertools.count(100_000_000):
        digits = [int(digit) for digit in str(number)]
        weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
        if sum(weight * digit for weight, digit in zip(weights, digits, strict=True)) % 11 == 0:
            yield str(number)


def write(found: list[Example], path: Path) -> tuple[InputFile, list[tuple[int, str]]]:
    """Write the persons as a GBA-V file: the key on the first row, 58 under 08.H where the next row is history.

    Gives also, per person, the place of the example and the BSN that stands there.
    """
    rows: Rows = []
    people = [(at, bsn, stays) for at, one in enumerate(found) for bsn, stays in one.stays.items()]
    for number, (own_bsn, (at, bsn, stays)) in enumerate(zip(bsns(), people, strict=False), start=1):
        of_person = found[at].of_person.get(bsn, {})
        own = {"": str(number), "01.01.20": own_bsn, "07.70.10": "0", **of_person}
        marked = [stay | {"08.H": "58"} for stay in stays[:-1]] + stays[-1:]
        rows += [own | marked[0], *marked[1:]]
    with path.open("w", encoding="utf-8", newline="") as file:
        columns = list(dict.fromkeys(["", *(name for row in rows for name in row)]))
        writer = csv.DictWriter(file, columns, restval="", delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    return InputFile(path, "brp", TAKEN), [(at, bsn) for at, bsn, _ in people]


def world(found: list[Example]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The objects that bear the addresses of the examples; the second address of an object is a nevenadres."""
    given = [address for one in found for address in one.addresses.values()]
    ids = [address["identificatiecode verblijfplaats (11.80)"] for address in given]
    objects = frame(OBJECTS, *({"object_id": name} for name in sorted(set(ids))), in_use=True, kind="verblijfsobject")
    rows = [
        {
            "object_id": name,
            "nummeraanduiding_id": address.get(
                "identificatiecode nummeraanduiding (11.90)", f"080020000000{number:04}"
            ),
            "huisnummer": number,
            "role": "nevenadres" if name in ids[: number - 1] else "hoofdadres",
        }
        for number, (name, address) in enumerate(zip(ids, given, strict=True), start=1)
    ]
    return objects, frame(ADDRESSES, *rows, straat="Dorpsstraat", woonplaats="Dorp", version=0)


def answers(found: list[Example], day: date, path: Path) -> list[dict[str, str]]:
    """Who is counted at the object that each example asks of, and how surely."""
    file, written = write(found, path)
    read, _ = persons(file, day=day)
    registrations, _ = registered(read)
    objects, addresses = world(found)
    links = link(read.written, addresses, objects, municipality="GM0800", bare_number_weight=0.7)
    people = place(registrations, links, profiles_of(objects, addresses), day).people
    figures = count(people, chances_present(people, Presence(), day), day)
    given = []
    for place_of_example, example in enumerate(found):
        asked = example.asked["adresseerbaarObjectIdentificatie"]
        here = people[people["object_id"] == asked]
        assert figures["brp_persons"].reindex([asked]).fillna(0).iloc[0] == len(here), "whoever is placed is counted"
        who = [(*written[row["person"] - 1], how_sure(row, pd.Timestamp(day))) for _, row in here.iterrows()]
        assert {of_example for of_example, _, _ in who} <= {place_of_example}
        given.append({bsn: sure for _, bsn, sure in who})
    return given


def how_sure(row: pd.Series, day: pd.Timestamp) -> str:
    """A resident has certainly begun and certainly not ended; the last day of an incomplete date is not certain yet."""
    begun = row["begin_earliest"] == row["begin_latest"] or day > row["begin_latest"]
    stays = pd.isna(row["end_latest"]) or day < row["end_earliest"]
    return "resident" if begun and stays else "possible"


@pytest.mark.parametrize(("name", "count"), FILES.items())
def test_the_official_scenarios_of_who_lives_there_on_a_date(
    test_data: Path, tmp_path: Path, name: str, count: int
) -> None:
    scenarios = list(examples(test_data / "rvig" / "bewoning_op_peildatum" / f"{name}.feature"))
    found = [understand(steps, number) for number, (_, steps) in enumerate(scenarios)]
    wrong = []
    for day in sorted({example.asked["peildatum"] for example in found}):
        of_day = [number for number, example in enumerate(found) if example.asked["peildatum"] == day]
        asked = [found[number] for number in of_day]
        given = answers(asked, date.fromisoformat(day), tmp_path / f"brp_{day}.csv")
        for number, example, answer in zip(of_day, asked, given, strict=True):
            if answer != example.expected and scenarios[number][0] not in NOT_APPLICABLE:
                wrong.append((scenarios[number][0], example.asked, example.stays, example.expected, answer))
    assert not wrong
    assert len(found) == count
