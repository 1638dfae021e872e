"""The person lists are laid out as RvIG's are, with everything that trips a careless reader."""

from __future__ import annotations

import pandas as pd
import pytest

from housing_risk.simulate.spelling import ZEROS
from tests.simulate.conftest import REFERENCE_DATE, MadeUp

MARKS = {"brp": ("08.H", "58", "08.11.20"), "rni": ("16.H", "66", "16.11.20")}
KEY = "Unnamed: 0"


@pytest.mark.parametrize("kind", ["brp", "rni"])
def test_layout_is_that_of_the_official_file(made_up: MadeUp, kind: str) -> None:
    (path,) = made_up.folder.glob(f"{kind}_*.csv")
    raw = path.read_bytes()
    header = raw.split(b"\r\n", 1)[0].decode("utf-8-sig").split(";")
    assert raw.startswith(b"\xef\xbb\xbf;01.01.10;")
    assert header[0] == header[-1] == ""
    assert header.count("06.88.10") == 2
    assert path.stem < f"{kind}_{REFERENCE_DATE.isoformat()}"


@pytest.mark.parametrize("kind", ["brp", "rni"])
def test_key_stands_on_first_rows_only_and_marks_announce_a_filled_row(made_up: MadeUp, kind: str) -> None:
    rows = made_up.register(kind)
    mark, code, number = MARKS[kind]
    first = rows[KEY] != ""
    marked = rows.index[rows[mark] == code]
    assert (rows.loc[first, "01.01.20"] != "").all()
    assert rows.loc[first, KEY].is_unique
    assert len(marked) > 0
    assert (rows.loc[marked + 1, number] != "").all()
    assert not first[marked + 1].any()
    second = rows.index[rows["04.H"] == "04"]
    assert (rows.loc[second + 1, "04.05.10"] != "").all()


def test_everybody_of_the_rni_is_suspended_with_r_and_nobody_else_by_it(made_up: MadeUp) -> None:
    rni, brp = made_up.register("rni"), made_up.register("brp")
    assert set(rni.loc[rni[KEY] != "", "07.67.20"]) == {"R"}
    assert set(brp.loc[brp[KEY] != "", "07.67.20"]) <= {"", "O", "E"}
    assert set(rni.loc[rni[KEY] != "", "08.09.10"]) == {"1999"}


def test_every_person_has_a_secrecy_code_and_few_have_secrecy(made_up: MadeUp) -> None:
    codes = pd.concat([made_up.register(kind).query("`01.01.20` != ''")["07.70.10"] for kind in ("brp", "rni")])
    assert codes.value_counts().to_dict() == {"0": len(codes) - 2, "7": 2}


def test_what_trips_a_reader_is_there(made_up: MadeUp) -> None:
    rni, brp = made_up.register("rni"), made_up.register("brp")
    assert (rni["16.85.10"] == "00000000").any()
    assert brp["08.10.30"].str.endswith("00").any()
    assert (rni["16.11.80"] == ZEROS).any()
    assert (rni["16.18.10"] != "").any()
    assert (brp["08.10.10"] == "B").any()
    assert (brp["08.83.10"] == "089999").any()
    current = rni[rni[KEY] != ""]
    assert ((current["16.11.80"] == "") & (current["16.11.20"] != "")).any()


def test_no_postcode_exists(made_up: MadeUp) -> None:
    """8942 to 8999 is not in use in the Netherlands; an address that lies elsewhere has no postcode at all."""
    written = [made_up.register("brp")["08.11.60"], made_up.register("rni")["16.11.60"]]
    written += [made_up.table(kind)["postcode"] for kind in ("vergunningen", "keurmerken", "uitsluitingen")]
    digits = pd.concat(written).str[:4]
    assert digits[digits != ""].between("8971", "8999").all()


def test_written_history_is_never_of_a_story(made_up: MadeUp) -> None:
    """An earlier address may be any; what counts is that no reader takes it for a present one."""
    brp = made_up.register("brp")
    history = brp[(brp[KEY] == "") & (brp["08.11.20"] != "")]
    assert (history["08.10.30"] == "20050315").all()
