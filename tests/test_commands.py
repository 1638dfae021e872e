"""What the commands say and give back; laws have tests of their own."""

from __future__ import annotations

import errno
import os
import re
import tomllib
from pathlib import Path
from typing import Any, get_args

import geopandas
import pandas as pd
import pyarrow.parquet
import pytest
import typer
from pydantic import BaseModel

from housing_risk.cli import main, matching
from housing_risk.cli.commands import app
from housing_risk.messages import commands as words
from housing_risk.progress import MATCHING, SIMULATION, STEPS
from housing_risk.settings import TERMS, Settings, load_settings
from tests.made_up import DAY, GM, Found, Town, command, within

COMMANDS = ("demo", "init", "simulate", "check", "match", "run", "batch", "explain")
NARROW = {"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"}


def test_the_commands_are_those_of_the_contract():
    assert tuple(typer.main.get_command(app).commands) == COMMANDS


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example_that_it_understands(name, capsys, monkeypatch):
    for variable, value in NARROW.items():
        monkeypatch.setenv(variable, value)
    assert main([name, "--help"]) == 0
    shown = re.sub(r"\s+", " ", capsys.readouterr().out)
    example = re.search(rf"Voorbeeld: housing-risk ({name}[^│]*)", shown)
    assert example
    given = example[1].split()
    parsed = typer.main.get_command(app).commands[name].make_context(name, given[1:])
    assert parsed.params


def test_every_step_has_words():
    assert {*STEPS, *MATCHING, *SIMULATION} == set(words.STEPS)


@pytest.mark.parametrize("impatient", [True, False])
def test_simulate_and_match_say_how_far_they_are(tmp_path, capsys, monkeypatch, impatient):
    monkeypatch.setattr("housing_risk.cli.progress_bar.PATIENCE_S", -1.0 if impatient else 600.0)
    assert main(["simulate", "--out", str(tmp_path / "raw"), "--addresses", "200"]) == 0
    told = capsys.readouterr().err
    assert told == "".join(f"{words.STEPS[step]} ...\n" for step in SIMULATION if impatient)
    folder = tmp_path / "raw" / GM
    (table,) = folder.glob("vergunningen*")
    given = [str(table), "--bag", str(folder / "bag.zip"), "--out", str(tmp_path / "links.parquet")]
    assert main(["match", *given]) == 0
    told = capsys.readouterr().err
    assert [line for line in told.splitlines() if line.endswith(" ...")] == [
        f"{words.STEPS[step]} ..." for step in MATCHING if impatient
    ]


def test_help_needs_no_heavy_library():
    heavy = ["pandas", "geopandas", "papermill", "folium", "pandera", "pyarrow", "duckdb"]
    said = command("--help", before="import atexit\natexit.register(lambda: print('LOADED', *sys.modules))")
    assert said.code == 0
    loaded = set(said.out.split("LOADED", 1)[1].split())
    assert loaded & set(heavy) == set()


@pytest.mark.parametrize(
    "given",
    [
        ["nothing"],
        ["run"],
        ["run", "--municipality", GM],
        ["run", "--municipality", "9999", "--reference-date", DAY],
        ["run", "--municipality", GM, "--reference-date", "1 juni"],
        ["run", "--municipality", GM, "--reference-date", DAY, "--allow", "everything"],
        ["run", "--municipality", GM, "--reference-date", DAY, "--key-file", "nowhere"],
        ["batch", "--municipalities", "all", "--reference-date", DAY],
        ["batch", "--municipalities", "GM9999,x", "--reference-date", DAY],
        ["explain", "--municipality", GM, "0000000000000000"],
        ["check", "--municipality", GM],
        ["simulate", "--out", "x", "--reference-date", "2024-02-30"],
        ["simulate", "--out", "x", "--addresses", "120"],
        ["simulate", "--out", "x", "--municipality", "Verzonnendam"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_two_without_a_traceback(given, tmp_path, capsys):
    with within(tmp_path):
        assert main(given) == 2
    shown = capsys.readouterr()
    assert len(shown.err) > 20
    assert "Traceback" not in shown.err + shown.out


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["run"], "--municipality ontbreekt"),
        (["explain"], "OBJECT_ID ontbreekt"),
        (["rum"], "Dit commando bestaat niet"),
        (["run", "--municipality"], "Achter --municipality hoort"),
        (["run", "--municipalit", GM], "Bedoelde u --municipality?"),
        (["batch", "--reference-date", DAY, "--municipalities", "GM9999,", "GM0457"], "Er staat te veel: GM0457"),
        (["batch", "--municipalities", "all", "--reference-date", DAY, "--jobs", "0"], "Achter --jobs"),
        (["simulate", "--out", "x", "--addresses", "veel"], "Achter --addresses"),
        (["simulate", "--out", "x", "--addresses", "120"], "te klein"),
    ],
    ids=str,
)
def test_what_is_typed_wrongly_is_said_in_dutch(given, said, tmp_path, capsys):
    with within(tmp_path):
        assert main(given) == 2
    told = capsys.readouterr().err
    assert said in told
    assert not re.search(r"\b(?:option|argument|usage|missing|should)\b", told, re.IGNORECASE)


def test_nothing_said_shows_the_commands(capsys):
    assert main([]) in (0, 2)
    shown = "".join(capsys.readouterr())
    assert all(name in shown for name in COMMANDS)


def test_stopped_by_hand_is_told(monkeypatch, tmp_path, capsys):
    def stop(out: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("housing_risk.cli.starting.write_configuration", stop)
    assert main(["init", "--out", str(tmp_path / "x.toml")]) == 1
    assert words.STOPPED in capsys.readouterr().err


def test_without_papermill_the_extra_is_named(tmp_path):
    said = command(
        "batch", "--municipalities", GM, "--reference-date", DAY, before="sys.modules['papermill'] = None", cwd=tmp_path
    )
    assert (said.code, said.err.strip()) == (1, words.BATCH_EXTRA)


# init


def keys_of(model: type[BaseModel]) -> set[str]:
    """Give every key of a part of the configuration and of the parts in it."""
    found: set[str] = set()
    for name, field in model.model_fields.items():
        found.add(name)
        for part in parts_of(field.annotation):
            found |= keys_of(part) if part is not model else set()
    return found


def parts_of(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [part for argument in get_args(annotation) for part in parts_of(argument)]


def test_init_gives_a_valid_configuration_that_is_the_start_values(tmp_path):
    path = tmp_path / "deep" / "housing-risk.toml"
    assert main(["init", "--out", str(path)]) == 0
    assert load_settings(path) == Settings()


def test_init_names_every_key(tmp_path):
    path = tmp_path / "housing-risk.toml"
    assert main(["init", "--out", str(path)]) == 0
    text = path.read_text(encoding="utf-8")
    known = keys_of(Settings) - {"simulated"}  # stands only where simulate wrote it
    assert {key for key in known if not re.search(rf"\b{key}\b", text)} == set()


def test_init_examples_in_comments_are_valid_too(tmp_path):
    """Take the `#` off every example: the whole must still be a configuration."""
    path = tmp_path / "housing-risk.toml"
    assert main(["init", "--out", str(path)]) == 0
    example = re.compile(r"^# (?=\[|\"|[a-z_]+ = )", re.MULTILINE)
    opened = example.sub("", path.read_text(encoding="utf-8"))
    own = '[norms.dwelling.municipality.GM0457]\nkind = "max_persons"\nvalue = 4\narticle = "art. 1"'
    opened = re.sub(r"^\[norms\.dwelling\.municipality\.GM0457\].*$", own, opened, flags=re.MULTILINE)
    path.write_text(opened, encoding="utf-8")
    settings = load_settings(path)
    assert settings.norms["dwelling"].municipality["GM0457"].value == 4
    assert settings.legal_basis.keys() == {"rni", "brp", "vergunningen", "keurmerken", "bezoeken", "uitsluitingen"}
    assert "letting_without_permit" in tomllib.loads(opened)["rules"]
    assert settings.terms.keys() == TERMS.keys()
    assert settings.columns.keys() == {"brp", "rni"}


def test_init_never_writes_over_a_file(tmp_path, capsys):
    path = tmp_path / "housing-risk.toml"
    path.write_text("mine", encoding="utf-8")
    assert main(["init", "--out", str(path)]) == 2
    assert path.read_text(encoding="utf-8") == "mine"


# simulate, check, run, explain


def test_simulate_is_the_same_twice_and_never_among_real_files(tmp_path, capsys):
    for name in ("a", "b"):
        assert main(["simulate", "--out", str(tmp_path / name), "--addresses", "200", "--seed", "7"]) == 0
    files = [
        {
            path.relative_to(tmp_path / name): path.read_bytes()
            for path in (tmp_path / name).rglob("*")
            if path.is_file()
        }
        for name in ("a", "b")
    ]
    assert files[0] == files[1]
    assert "verzonnen" in capsys.readouterr().out
    (tmp_path / "a" / "housing-risk.toml").write_text("", encoding="utf-8")
    assert main(["simulate", "--out", str(tmp_path / "a"), "--addresses", "200"]) == 2


def test_simulate_on_a_broken_bag_prints_what_is_wrong_with_it(tmp_path, capsys):
    bag = tmp_path / "bag.zip"
    bag.write_bytes(b"PK no zip")
    assert main(["simulate", "--out", str(tmp_path / "raw"), "--bag", str(bag)]) == 1
    shown = capsys.readouterr()
    assert "FOUT" in shown.out and "bag.zip" in shown.out


def test_check_on_good_files_passes_and_writes_nothing_but_a_log(plain: Found, copied, capsys, tmp_path):
    town, listed = copied(), tmp_path / "lijst.csv"
    assert main(["check", "--municipality", GM, *town.roots[:4], "--out", str(listed)]) == 0
    shown = capsys.readouterr().out
    assert "Een run kan." in shown
    assert "(rij " in shown and "Rij 1 is de eerste rij onder de kolomnamen." in shown
    made = {path.name for path in (town.root / "processed").iterdir()}
    assert made == {".cache", "logs"}
    assert listed.read_bytes().startswith(b"\xef\xbb\xbf"), "without its mark Excel spoils every accent"
    told = pd.read_csv(listed, sep=";", encoding="utf-8-sig")
    assert list(told.columns) == ["ernst", "bestand", "kolom", "regel", "aantal", "rijen", "wat", "waarom", "uitweg"]
    assert set(told["ernst"]) == {"mededeling"}


@pytest.mark.parametrize("name", ["brp", "housing-risk.toml", "bag-bevindingen.csv", "a link"])
def test_check_writes_its_list_over_no_input(copied, capsys, tmp_path, name):
    town = copied()
    out = {
        "brp": town.path("brp"),
        "housing-risk.toml": town.folder.parent / "housing-risk.toml",
        "a link": tmp_path / "lijst.csv",
    }.get(name, town.folder / name)
    if name == "a link":
        out.symlink_to(town.path("rni"))
    before = out.read_bytes() if out.exists() else None
    assert main(["check", "--municipality", GM, "--reference-date", DAY, *town.roots[:4], "--out", str(out)]) == 2
    assert out.name in "".join(capsys.readouterr())
    assert (out.read_bytes() if out.exists() else None) == before


@pytest.mark.parametrize("name", ["=HYPERLINK(1).csv", "+31.csv", "-lijst.csv", "@lijst.csv"])
def test_no_name_of_a_file_is_a_formula_in_the_list_of_check(copied, tmp_path, name):
    town, listed = copied(), tmp_path / "lijst.csv"
    (town.folder / name).write_text("a;b\n1;2\n", encoding="utf-8")
    assert main(["check", "--municipality", GM, "--reference-date", DAY, *town.roots[:4], "--out", str(listed)]) == 0
    told = pd.read_csv(listed, sep=";", encoding="utf-8-sig", dtype="str", keep_default_na=False)
    assert f"'{name}" in set(told["bestand"])
    assert not told.apply(lambda cells: cells.str.match(r"[=+@\t\r-]")).to_numpy().any()


def test_check_doubts_outlines_that_are_shifted(copied, capsys):
    town = copied()
    areas = geopandas.read_file(town.path("grenzen")).set_crs(28992, allow_override=True)
    town.path("grenzen").unlink()
    areas.assign(geometry=areas.geometry.translate(20_000, 20_000)).to_file(town.folder / "grenzen.gpkg")
    assert main(["check", "--municipality", GM, "--reference-date", DAY, *town.roots[:4]]) == 0
    assert re.search(r"^twijfel\s+grenzen\.gpkg", capsys.readouterr().out, re.MULTILINE)


def test_check_names_a_column_also_as_the_file_does(copied, tmp_path, capsys):
    town, listed = copied(), tmp_path / "lijst.csv"
    rni = town.table("rni")
    rni["16.09.20"] = "ooit"
    town.put("rni", rni.rename(columns={"16.09.20": "16.09.20 Jansen, 1970"}))
    permits = town.table("vergunningen").assign(max_personen="veel")
    town.put("vergunningen", permits.rename(columns={"max_personen": "Max. personen"}))
    assert main(["check", "--municipality", GM, "--reference-date", DAY, *town.roots[:4], "--out", str(listed)]) == 0
    told = pd.read_csv(listed, sep=";", encoding="utf-8-sig", dtype="str", keep_default_na=False)
    places = set(zip(told["regel"], told["kolom"], strict=True))
    assert ("date_malformed", "inschrijving (16.09.20)") in places
    assert ("no_number", "max_personen") in places, "the same word but for its spelling"
    shown = "".join(capsys.readouterr())
    assert "kolom inschrijving (16.09.20), " in shown and "Jansen" not in shown


def test_check_makes_the_folder_of_its_list(copied, tmp_path):
    town, listed = copied(), tmp_path / "nieuw" / "lijst.csv"
    town.path("bag").write_bytes(b"no zip")
    assert main(["check", "--municipality", GM, "--reference-date", DAY, *town.roots[:4], "--out", str(listed)]) == 1
    assert listed.exists()


def test_check_lists_all_faults_at_once_and_a_run_then_refuses(copied, capsys):
    town = copied()
    town.put("rni", town.table("rni").drop(columns="07.70.10"))
    town.put("brp", town.table("brp").rename(columns=lambda header: re.sub("^08", "x", header)))
    town.path("bag").write_bytes(b"no zip")
    (town.folder / "woz_2024.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    town.add("uitsluitingen", straat=["Nergensstraat"], huisnummer=["1"])
    town.configure("[purpose]\ntext", "[purpose]\n# text")
    assert main(["check", "--municipality", GM, "--reference-date", DAY, *town.roots[:4]]) == 1
    checked = capsys.readouterr().out
    for file in (town.path("rni").name, town.path("brp").name, "bag.zip", "woz_2024.csv", "housing-risk.toml"):
        assert re.search(rf"^FOUT\s+{re.escape(file)}", checked, re.MULTILINE), file
    assert main(["run", "--municipality", GM, "--reference-date", DAY, *town.roots]) == 1
    shown = capsys.readouterr()
    assert shown.out.count("FOUT") == checked.count("FOUT")
    assert f"housing-risk check --municipality {GM}" in shown.err
    assert "Er is niets gemaakt" in shown.err
    assert not town.result.exists()


def test_run_says_where_the_result_is(copied, capsys):
    town = copied()
    assert main(["run", "--municipality", GM, "--reference-date", DAY, *town.roots]) == 0
    shown = capsys.readouterr().out
    assert all(str(place) in shown for place in (town.result, town.page))
    assert words.RUN_NOTE in shown
    log = (town.root / "processed" / "logs" / f"{GM}_{DAY}.log").read_text(encoding="utf-8")
    assert [line.split()[2] for line in log.splitlines()] == [*STEPS, "ready"]


def explained(town: Town, capsys, *given: str) -> str:
    assert main(["explain", "--municipality", GM, *town.roots[2:], *given]) == 0
    return capsys.readouterr().out


def test_explain_one_address_from_a_saved_result(plain: Found, truth, capsys):
    (object_id,) = truth.loc[truth["story"] == "crowded_house", "object_id"].unique()
    profile = plain.assessment.profiles.set_index("object_id").loc[object_id]
    shown = explained(plain.town, capsys, object_id)
    assert shown.startswith(profile["address"])
    assert "REDEN OM TE KIJKEN" in shown
    assert shown == explained(plain.town, capsys, object_id, "--reference-date", DAY)


def test_explain_a_number_that_is_none(plain: Found, capsys):
    assert main(["explain", "--municipality", GM, *plain.town.roots[2:], "123"]) == 2
    assert "3_profiles.parquet" in capsys.readouterr().err


def test_explain_without_a_result_says_how_to_make_one(tmp_path, capsys):
    assert main(["explain", "--municipality", GM, "--processed", str(tmp_path), "1234567890123456"]) == 2
    told = capsys.readouterr().err
    assert str(tmp_path) in told and "housing-risk run" in told and "0 resultaten" not in told


def test_check_in_the_wrong_folder_names_the_folder_it_looked_for(copied, capsys):
    """Without a date `check` once blamed the names of files in a folder that is not there."""
    town = copied()
    assert main(["check", "--municipality", GM, "--raw", str(town.folder)]) == 2
    assert str(town.folder / GM) in capsys.readouterr().err


# match


def test_match_structured_columns(plain: Found, tmp_path, capsys):
    rows = plain.town.table("vergunningen")
    table, out = tmp_path / "lijst.csv", tmp_path / "links.parquet"
    rows[["straat", "huisnummer", "huisletter", "huisnummertoevoeging", "postcode", "woonplaats"]].to_csv(
        table, index=False
    )
    assert main(["match", str(table), "--bag", str(plain.town.path("bag")), "--out", str(out)]) == 0
    links = pyarrow.parquet.read_table(out).to_pandas()
    assert list(links["row"]) == list(range(1, len(rows) + 1))
    assert (links["status"] == "matched").all()
    run = plain.assessment.links.query("source.str.startswith('vergunningen')")
    assert list(links["object_id"]) == list(run["object_id"])
    assert f"{len(rows)} rijen: {len(rows)} gekoppeld" in capsys.readouterr().out


def test_match_free_text_in_a_column_of_that_name(plain: Found, tmp_path):
    homes = plain.assessment.profiles.query("kind == 'verblijfsobject' and postcode.notna()").iloc[:20]
    written = homes["address"] + ", " + homes["postcode"] + " " + homes["woonplaats"]
    table, out = tmp_path / "lijst.csv", tmp_path / "links.parquet"
    pd.DataFrame({"nr": range(len(homes)), "waar": [*written[:-1], "Nergensstraat 1, Verzonnendam"]}).to_csv(
        table, index=False, sep=";"
    )
    bag = str(plain.town.path("bag"))
    assert main(["match", str(table), "--bag", bag, "--out", str(out), "--column", "waar"]) == 0
    links = pyarrow.parquet.read_table(out).to_pandas()
    matched = links["status"] == "matched"
    assert matched.sum() >= 15
    assert not matched.iloc[-1]
    assert (links.loc[matched, "object_id"].to_numpy() == homes["object_id"].to_numpy()[matched]).all()
    assert (out.stat().st_mode & 0o077) == 0


def test_match_an_address_in_another_municipality_is_elsewhere(plain: Found, tmp_path):
    exact = plain.assessment.links.query("source.str.startswith('vergunningen') and reason == 'exact'")
    row = plain.town.table("vergunningen").iloc[exact["row"].iloc[0] - 1][["straat", "huisnummer", "huisletter"]]
    table, out = tmp_path / "lijst.csv", tmp_path / "links.parquet"
    codes = [GM, "0457", ""]
    pd.DataFrame([{**row, "gemeente": code} for code in codes]).to_csv(table, index=False, sep=";")
    assert main(["match", str(table), "--bag", str(plain.town.path("bag")), "--out", str(out)]) == 0
    assert list(pyarrow.parquet.read_table(out).to_pandas()["reason"]) == ["exact", "elsewhere", "exact"]


@pytest.mark.parametrize(
    ("of_register", "against", "named"),
    [
        (("GM0457",), "GM0457", ["0457", "0363", None]),
        (("GM0363", "GM0457"), "GM0000", [None, None, None]),
        (("GM0034", "GM0363"), "GM0000", ["0457", None, None]),
        ((), "GM0000", [None, None, None]),
    ],
)
def test_match_holds_no_row_against_an_arbitrary_one_of_several_municipalities(of_register, against, named):
    written = pd.DataFrame({"gemeente": pd.Series(["0457", "0363", None], dtype="str")})
    municipality, told = matching.municipality_of(of_register, written)
    assert municipality == against
    assert told["gemeente"].astype("object").where(told["gemeente"].notna(), None).to_list() == named


def test_match_tells_which_corrections_do_not_help(plain: Found, tmp_path, capsys):
    table, corrections = tmp_path / "lijst.csv", tmp_path / "correcties.csv"
    table.write_text("adres\nNergensstraat 1\nNergensstraat 2\nNergensstraat 3\n", encoding="utf-8")
    corrections.write_text(
        "bron;rij;straat;huisnummer\nlijst;1;Ergensstraat;1\nlijst;9;a;1\nlijst;2;a;1\nlijst;2;a;2\n"
    )
    given = ["--bag", str(plain.town.path("bag")), "--corrections", str(corrections)]
    assert main(["match", str(table), *given, "--out", str(tmp_path / "links.parquet")]) == 0
    told = " ".join("".join(capsys.readouterr()).split())
    assert "1 verbeterde rij(en) leiden nog steeds naar geen adres" in told
    assert "1 verbetering(en) van een rij die er niet is" in told
    assert "2 rijen verbeteren dezelfde rij verschillend" in told


@pytest.mark.parametrize("given", [["--column", "elders"], []])
def test_match_without_addresses_names_what_is_needed(plain: Found, tmp_path, capsys, given):
    table = tmp_path / "lijst.csv"
    table.write_text("naam;bedrag\nA;1\n", encoding="utf-8")
    bag, out = str(plain.town.path("bag")), tmp_path / "links.parquet"
    assert main(["match", str(table), "--bag", bag, "--out", str(out), *given]) in (1, 2)
    assert "lijst.csv" in "".join(capsys.readouterr())
    assert not out.exists()


@pytest.mark.parametrize(
    ("header", "column", "said"),
    [
        ("adres", "addres", "--column"),
        ("Geslachtsnaam", "Geslachtsnaam", "--column"),
        ("adres;adres", "adres", "adres"),
    ],
)
def test_match_speaks_of_its_own_option_and_not_of_settings(tmp_path, capsys, header, column, said):
    table, out = tmp_path / "lijst.csv", tmp_path / "links.parquet"
    table.write_text(f"{header}\nDorpsstraat 1{';x' if ';' in header else ''}\n", encoding="utf-8")
    assert main(["match", str(table), "--bag", "bag.zip", "--out", str(out), "--column", column]) == 1
    told = "".join(capsys.readouterr())
    assert said in told
    assert "lijst.csv" in told
    assert "[columns" not in told
    assert not out.exists()


@pytest.mark.parametrize("kind", ["rni", "brp", "vergunningen", "uitsluitingen"])
def test_match_reads_any_table_with_addresses(plain: Found, tmp_path, capsys, kind):
    """A register has codes for its columns, which no list of addresses has."""
    table, out = tmp_path / "lijst.csv", tmp_path / "links.parquet"
    table.write_bytes(plain.town.path(kind).read_bytes())
    assert main(["match", str(table), "--bag", str(plain.town.path("bag")), "--out", str(out)]) == 0
    links = pd.read_parquet(out)
    assert len(links) == len(plain.town.path(kind).read_text(encoding="utf-8").splitlines()) - 1
    assert (links["status"] == "matched").mean() > 0.8


def test_match_with_a_broken_bag_says_what_is_wrong(tmp_path, capsys):
    table, bag = tmp_path / "lijst.csv", tmp_path / "bag.zip"
    table.write_text("adres\nDorpsstraat 1\n", encoding="utf-8")
    bag.write_bytes(b"no zip")
    assert main(["match", str(table), "--bag", str(bag), "--out", str(tmp_path / "x.parquet")]) == 1
    assert "FOUT" in capsys.readouterr().out


SAME = {
    "the same path": lambda table: table,
    "another spelling": lambda table: table.parent / "x" / ".." / table.name,
    "a link": lambda table: _linked(table, Path.symlink_to),
    "a hard link": lambda table: _linked(table, Path.hardlink_to),
}


def _linked(table: Path, make: Any) -> Path:
    make(table.parent / "link.csv", table)
    return table.parent / "link.csv"


@pytest.mark.parametrize("spelling", SAME)
@pytest.mark.parametrize("option", ["--out", "--unmatched"])
def test_match_never_writes_over_what_it_reads(plain: Found, tmp_path, capsys, spelling, option):
    table = tmp_path / "lijst.csv"
    (tmp_path / "x").mkdir()
    table.write_text("adres\nDorpsstraat 1\n", encoding="utf-8")
    places = {"--out": tmp_path / "links.parquet", option: SAME[spelling](table)}
    given = [part for name, path in places.items() for part in (name, str(path))]
    assert main(["match", str(table), "--bag", str(plain.town.path("bag")), *given]) == 2
    assert "--out" in capsys.readouterr().err
    assert table.read_text(encoding="utf-8") == "adres\nDorpsstraat 1\n"


def test_match_writes_no_parquet_under_the_name_of_a_spreadsheet(plain: Found, tmp_path, capsys):
    table, out = tmp_path / "lijst.csv", tmp_path / "links.CSV"
    table.write_text("adres\nDorpsstraat 1\n", encoding="utf-8")
    assert main(["match", str(table), "--bag", str(plain.town.path("bag")), "--out", str(out)]) == 2
    told = capsys.readouterr().err
    assert "links.CSV" in told and "--unmatched" in told
    assert not out.exists()


def test_a_place_that_can_not_be_written_is_told_as_such(plain: Found, copied, tmp_path, capsys):
    """As root no rights are refused, so a file stands where a folder should be."""
    town, blocked, table = copied(), tmp_path / "bestand", tmp_path / "lijst.csv"
    blocked.write_text("", encoding="utf-8")
    table.write_text("adres\nDorpsstraat 1\n", encoding="utf-8")
    bag, asked = ["--bag", str(plain.town.path("bag"))], ["--municipality", GM, "--reference-date", DAY]
    raw = ["--raw", str(town.raw)]
    for given in (
        ["run", *asked, *raw, "--processed", str(blocked), "--maps", str(tmp_path / "maps")],
        ["run", *asked, *raw, "--processed", str(tmp_path / "p"), "--maps", str(blocked)],
        ["match", str(table), *bag, "--out", str(blocked / "links.parquet")],
        ["match", str(table), *bag, "--out", str(tmp_path)],
        ["init", "--out", str(blocked / "x.toml")],
        ["simulate", "--out", str(blocked / "raw"), "--addresses", "200"],
        ["check", *asked, *raw, "--processed", str(tmp_path / "c"), "--out", str(blocked / "x.csv")],
        ["run", *asked, *raw, "--config", str(tmp_path)],
    ):
        assert main(given) == 1, given
        told = capsys.readouterr().err
        assert "had niet mogen gebeuren" not in told, given
        assert any(way in told for way in ("andere plek", "Maak ruimte", "--config")), (given, told)
    assert not (tmp_path / "p" / town.result.name).exists()


def test_match_tells_of_rows_that_it_leaves_out(copied, tmp_path, capsys):
    table = tmp_path / "lijst.csv"
    table.write_text("adres;postcode\nVerzonnenstraat 1;\nTotaal: 1;\n", encoding="utf-8")
    given = [str(table), "--bag", str(copied().path("bag")), "--out", str(tmp_path / "links.parquet")]
    assert main(["match", *given]) == 0
    assert "een totaal of een opmerking" in capsys.readouterr().out
    assert len(pd.read_parquet(tmp_path / "links.parquet")) == 1


def unusable(town: Town, processed: Path) -> list[str]:
    return ["--municipality", GM, "--reference-date", DAY, "--raw", str(town.raw), "--processed", str(processed)]


def test_check_reads_on_where_no_log_can_be_written_and_says_that_a_run_can_not(copied, tmp_path, capsys):
    town, listed = copied(), tmp_path / "lijst.csv"
    (tmp_path / "logs").write_text("", encoding="utf-8")
    given = unusable(town, tmp_path)
    assert main(["check", *given, "--out", str(listed)]) == 1
    shown = capsys.readouterr()
    assert "Een run kan." not in shown.out and "kan niets worden geschreven" in shown.out
    told = pd.read_csv(listed, sep=";", encoding="utf-8-sig")
    assert told["regel"].to_list()[0] == "no_place" and "bag_unbuilt" in set(told["regel"])
    assert main(["run", *given, "--maps", str(tmp_path / "maps")]) == 1


@pytest.mark.parametrize("deeper", ["", "dieper"])
def test_check_and_run_both_say_that_a_file_stands_where_results_come(copied, tmp_path, capsys, deeper):
    town, blocked, listed = copied(), tmp_path / "bestand", tmp_path / "lijst.csv"
    blocked.write_text("x", encoding="utf-8")
    given = unusable(town, blocked / deeper)
    assert main(["check", *given, "--out", str(listed)]) == 1
    shown = capsys.readouterr()
    assert "Een run kan." not in shown.out
    assert "er staat een bestand waar een map hoort" in shown.out
    assert "er staat een bestand waar een map hoort" in listed.read_text(encoding="utf-8-sig")
    assert main(["run", *given, "--maps", str(tmp_path / "maps")]) == 1
    assert "er staat een bestand waar een map hoort" in capsys.readouterr().err
    assert blocked.read_text(encoding="utf-8") == "x"


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        ("value = 12", 'value = "twaalf"', {("settings_key", "norms.dwelling.value"), ("empty_file", "")}),
        ("[coverage]", "[coverage", {("settings_unread", ""), ("empty_file", "")}),
    ],
)
def test_check_tells_faults_of_files_beside_those_of_the_configuration(copied, tmp_path, capsys, old, new, rules):
    """The list of an earlier check stayed, with one line on the screen and no word of the empty file."""
    town, listed = copied(), tmp_path / "lijst.csv"
    listed.write_text("van eerder", encoding="utf-8")
    town.configure(old, new)
    town.path("vergunningen").write_bytes(b"")
    assert main(["check", "--municipality", GM, "--reference-date", DAY, *town.roots[:4], "--out", str(listed)]) == 1
    told = pd.read_csv(listed, sep=";", encoding="utf-8-sig", dtype="str", keep_default_na=False)
    faults = told[told["ernst"] == "FOUT"]
    assert set(zip(faults["regel"], faults["kolom"], strict=True)) == rules
    assert "2 fout(en)" in capsys.readouterr().out


def test_a_full_disk_is_told_as_such(copied, monkeypatch, capsys):
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", "/a/secret/place/x.log")

    monkeypatch.setattr("housing_risk.cli.progress_bar.logging.FileHandler", full)
    assert main(["run", "--municipality", GM, "--reference-date", DAY, *copied().roots]) == 1
    told = capsys.readouterr().err
    assert "de schijf is vol" in told and "x.log" in told and "secret" not in told


def test_explain_does_without_the_map_but_not_with_another_one(copied, truth, capsys):
    town = copied()
    assert main(["run", "--municipality", GM, "--reference-date", DAY, *town.roots]) == 0
    object_id = truth.loc[truth["story"] == "crowded_house", "object_id"].unique()[0]
    asked = ["explain", object_id, "--municipality", GM, *town.roots[2:4]]
    assert main([*asked, "--maps", str(town.root / "elsewhere")]) == 0
    town.page.write_bytes(town.page.read_bytes() + b" ")
    assert main([*asked, *town.roots[4:]]) == 1
    assert town.page.name in capsys.readouterr().err


def test_run_names_the_doubts_so_that_they_are_not_overlooked(copied, capsys):
    town = copied()
    town.path("rni").rename(town.folder / "rni.csv")
    assert main(["run", "--municipality", GM, "--reference-date", DAY, *town.roots]) == 0
    shown = capsys.readouterr().out
    assert "date_unknown" in shown and "housing-risk check" in shown
    assert "rni.csv: " in shown, "in a sentence: `check` shows no names of rules"


def test_batch_tells_beforehand_which_folder_is_missing(copied, capsys):
    given = ["--municipalities", f"{GM},GM9998", "--reference-date", DAY, *copied().roots, "--dry-run"]
    assert main(["batch", *given]) == 1
    assert "geen map" in capsys.readouterr().out


def test_names_of_files_that_are_no_utf8_end_no_command(copied, capsys):
    town = copied()
    for name in (b"\xff\xe9.csv", b"rni2\xe9.csv"):
        (town.folder / os.fsdecode(name)).write_text("x", encoding="utf-8")
    given = ["--municipality", GM, "--reference-date", DAY, *town.roots]
    assert main(["check", *given[:-2]]) == 0
    assert main(["run", *given]) == 0
    (town.folder / os.fsdecode(b"brp_\xe9.csv")).write_text("x", encoding="utf-8")
    assert main(["check", *given[:-2]]) == 1
    assert main(["run", *given]) == 1
    shown = capsys.readouterr()
    assert "brp_\ufffd.csv" in shown.out and "had niet mogen gebeuren" not in shown.err
