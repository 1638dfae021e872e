"""What `simulate` leaves behind is a raw root that a run accepts, and it never touches real data."""

from __future__ import annotations

from pathlib import Path

import pytest

from housing_risk.errors import InputError, UsageError
from housing_risk.settings import PERSONAL_SOURCES, load_settings
from housing_risk.simulate import simulate
from tests.simulate.conftest import REFERENCE_DATE, MadeUp

KINDS = {"bag", "rni", "brp", "vergunningen", "keurmerken", "bezoeken", "uitsluitingen", "grenzen"}


def test_every_kind_of_input_is_there(made_up: MadeUp) -> None:
    assert {path.name.split("_")[0].split(".")[0] for path in made_up.folder.iterdir()} == KINDS


def test_the_configuration_is_valid_and_says_that_all_is_made_up(made_up: MadeUp) -> None:
    settings = load_settings(made_up.root / "housing-risk.toml")
    assert settings.simulated
    assert settings.purpose.text
    assert all(settings.legal_basis.get(kind) for kind in PERSONAL_SOURCES)
    assert all(settings.coverage_of(kind) == "full" for kind in ("brp", "rni", "vergunningen", "keurmerken"))
    assert settings.norms["dwelling"].confirmed
    assert settings.norms["dwelling"].value == 12


def test_a_folder_with_real_data_is_left_alone(tmp_path: Path) -> None:
    real = tmp_path / "raw" / "housing-risk.toml"
    real.parent.mkdir()
    real.write_text('[purpose]\ntext = "echt"\n', encoding="utf-8")
    with pytest.raises(UsageError, match="echte gegevens"):
        simulate(tmp_path / "raw", addresses=250, reference_date=REFERENCE_DATE)
    assert [path.name for path in real.parent.iterdir()] == ["housing-risk.toml"]


def test_a_municipality_without_configuration_may_be_real_and_is_left_alone(tmp_path: Path) -> None:
    real = tmp_path / "raw" / "GM9999" / "rni.csv"
    real.parent.mkdir(parents=True)
    real.write_bytes(b"echt")
    with pytest.raises(UsageError, match="echte gegevens"):
        simulate(tmp_path / "raw", addresses=250, reference_date=REFERENCE_DATE)
    assert real.read_bytes() == b"echt"


@pytest.mark.parametrize(
    ("folder", "name"),
    [("GM9999", "correcties.csv"), ("GM9999", "rni_2024-09-01.csv"), ("GM0457", "rni_2024-09-01.csv")],
)
def test_a_file_that_somebody_put_there_is_not_thrown_away(
    made_up: MadeUp, tmp_path: Path, folder: str, name: str
) -> None:
    """Who practised in the folder that real files come in later loses none of them."""
    bag = made_up.folder / "bag.zip"
    simulate(tmp_path / "raw", bag=bag, reference_date=REFERENCE_DATE)
    received = tmp_path / "raw" / folder / name
    received.parent.mkdir(exist_ok=True)
    received.write_bytes(b"ontvangen")
    with pytest.raises(UsageError, match=folder):
        simulate(tmp_path / "raw", municipality=folder, addresses=250, reference_date=REFERENCE_DATE)
    assert received.read_bytes() == b"ontvangen"


@pytest.mark.parametrize("wrong", [{"addresses": 12}, {"municipality": "0363"}])
def test_wrong_arguments_are_refused_before_anything_is_written(tmp_path: Path, wrong: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        simulate(tmp_path / "raw", reference_date=REFERENCE_DATE, **wrong)  # type: ignore[arg-type]
    assert not list(tmp_path.iterdir())


def test_a_bag_that_can_not_be_read_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "bag.zip"
    broken.write_bytes(b"no zip at all")
    with pytest.raises(InputError):
        simulate(tmp_path / "raw", bag=broken, reference_date=REFERENCE_DATE)
    assert [path.name for path in tmp_path.iterdir()] == ["bag.zip"]


def test_a_bag_of_another_municipality_is_refused(made_up: MadeUp, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="GM9999"):
        simulate(tmp_path / "raw", municipality="GM9998", bag=made_up.folder / "bag.zip", reference_date=REFERENCE_DATE)


def test_a_bag_may_stand_in_the_folder_that_is_made_anew(made_up: MadeUp, tmp_path: Path) -> None:
    simulate(tmp_path / "raw", bag=made_up.folder / "bag.zip", reference_date=REFERENCE_DATE)
    own = tmp_path / "raw" / "GM9999" / "bag.zip"
    simulate(tmp_path / "raw", bag=own, reference_date=REFERENCE_DATE)
    assert own.read_bytes() == (made_up.folder / "bag.zip").read_bytes()


@pytest.mark.real_data
def test_persons_are_made_up_on_a_given_bag(tmp_path: Path, test_data: Path) -> None:
    (bag,) = (test_data / "bag_weesp").glob("*.zip")
    truth = simulate(tmp_path / "raw", bag=bag, reference_date=REFERENCE_DATE)
    folder = tmp_path / "raw" / "GM0457"
    assert truth.exists()
    assert (folder / "bag.zip").read_bytes() == bag.read_bytes()
    assert {path.name.split("_")[0].split(".")[0] for path in folder.iterdir()} == KINDS - {"grenzen"}
