"""Made-up people may stand at real addresses: no map of them may look real, and no real one made-up."""

from __future__ import annotations

import shutil

import pandas as pd
import pytest

from housing_risk import InputError, assess, check
from housing_risk.cli import main
from housing_risk.made_up import truth_of
from housing_risk.messages import page as words
from tests.made_up import DAY, GM, Found


@pytest.fixture
def town(pristine, copied):
    """A town with what was planted in it beside its files, as `simulate` leaves it."""
    town = copied()
    shutil.copy(truth_of(pristine.raw), truth_of(town.raw))
    return town


def test_another_configuration_does_not_make_them_real(town, capsys):
    town.configure("simulated = true", "")
    with pytest.raises(InputError) as refused:
        assess(town.run())
    assert [found.rule for found in refused.value.findings if found.severity == "fault"] == ["made_up"]
    assert main(["check", "--municipality", GM, "--reference-date", DAY, *town.roots[:4]]) == 1
    assert "simulated = true" in capsys.readouterr().out


def test_a_truth_that_can_not_be_read_is_one_all_the_same(town):
    town.configure("simulated = true", "")
    truth_of(town.raw).write_bytes(b"no parquet")
    assert "made_up" in set(check(town.run())["rule"])


def test_files_that_say_so_and_files_of_another_municipality_are_left_alone(town):
    assert "made_up" not in set(check(town.run())["rule"])
    town.configure("simulated = true", "")
    pd.DataFrame({"municipality": ["GM0001"]}).to_parquet(truth_of(town.raw))
    assert "made_up" not in set(check(town.run())["rule"])


def test_the_page_of_an_exercise_does_not_call_addresses_made_up(plain: Found):
    """`simulate --bag` puts made-up people at real addresses; what the page says has to hold there too."""
    page = plain.page.decode("utf-8")
    assert words.SIMULATED in page
    assert "adressen zijn verzonnen" not in page.casefold() and "adressen verzonnen" not in page.casefold()
