"""The configuration is checked whole, and a mistake names the key that was meant; never a value."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from typing import get_args

import pytest

from housing_risk.errors import SettingsError
from housing_risk.rules import ALL_RULES
from housing_risk.settings import PERMISSIONS, WITH_A_NUMBER, RuleId, Settings, load_settings, parse_settings
from housing_risk.settings_faults import settings_and_faults
from housing_risk.settings_file import MAX_BYTES

SECRET = "waarde-die-niemand-mag-zien"
NORM = {"kind": "m2_per_person", "value": 12, "article": "x"}
STAY = {f"after_{months}_months": 0.5 for months in (4, 12, 24, 60)} | {"source": "x"}

WRONG = {
    "section": ({"purpos": {"text": SECRET}}, ["purpos", "Bedoelde u purpose?"]),
    "key": ({"purpose": {"tekst": SECRET}}, ["purpose.tekst", "Bedoelde u text?"]),
    "source": ({"coverage": {"rnie": "full"}}, ["coverage.rnie", "Bedoelde u rni?"]),
    "source of a basis": ({"legal_basis": {"vergunning": SECRET}}, ["legal_basis.vergunning", "vergunningen"]),
    "form": ({"norms": {"dweling": NORM}}, ["norms.dweling", "Bedoelde u dwelling?"]),
    "key of a norm": (
        {"norms": {"dwelling": {**NORM, "confirm": True}}},
        ["norms.dwelling.confirm", "Bedoelde u confirmed?"],
    ),
    "kind of a norm": ({"norms": {"dwelling": {**NORM, "kind": SECRET}}}, ["norms.dwelling.kind"]),
    "norm of nothing": ({"norms": {"dwelling": {**NORM, "value": 0}}}, ["norms.dwelling.value", "groter zijn dan 0"]),
    "norm without article": (
        {"norms": {"dwelling": {"kind": "max_persons", "value": 4}}},
        ["norms.dwelling.article", "ontbreekt"],
    ),
    "part of a person": (
        {"norms": {"dwelling": {**NORM, "kind": "max_persons", "value": 4.5}}},
        ["norms.dwelling", "heel getal"],
    ),
    "confirmed without article": (
        {"norms": {"dwelling": {**NORM, "article": " ", "confirmed": True}}},
        ["norms.dwelling", "article"],
    ),
    "norm that never holds": (
        {"norms": {"dwelling": {**NORM, "valid_from": "2024-02-01", "valid_to": "2024-01-31"}}},
        ["norms.dwelling", "valid_from"],
    ),
    "number of a rule without one": ({"rules": {"more_than_norm": {"more_than": 5}}}, ["rules", "more_than_norm"]),
    "state": ({"coverage": {"rni": SECRET}}, ["coverage.rni", "'full', 'partial' of 'unknown'"]),
    "rising stay": ({"presence": {"rni": {**STAY, "after_60_months": 0.9}}}, ["presence.rni", "niet stijgen"]),
    "rni above brp": ({"presence": {"rni": {**STAY, "after_4_months": 1.0}}}, ["presence.rni", "presence.brp"]),
    "share": ({"presence": {"rni": {**STAY, "after_4_months": 1.5}}}, ["presence.rni.after_4_months", "hoogstens 1"]),
    "pace": ({"presence": {"together": 0.5}}, ["presence.together", "minstens 1"]),
    "threshold": ({"rules": {"more_than_norm": {"threshold": 50}}}, ["rules.more_than_norm.threshold", "hoogstens 1"]),
    "key of a rule": ({"rules": {"more_than_norm": {"treshold": 0.5}}}, ["Bedoelde u threshold?"]),
    "number that fits no table": (
        {"rules": {"letting_without_permit": {"more_than": 10**30}}},
        ["letting_without_permit.more_than", "hoogstens 1000000"],
    ),
    "part of a number": ({"rules": {"letting_without_permit": {"more_than": 4.5}}}, ["more_than", "heel getal"]),
    "months without end": ({"retention": {"months": 100_000}}, ["retention.months", "hoogstens 1200"]),
    "months": ({"retention": {"months": SECRET}}, ["retention.months", "heel getal"]),
    "weight": ({"linkage": {"bare_number_weight": 1.0}}, ["linkage.bare_number_weight", "kleiner zijn dan 1"]),
    "text": ({"purpose": {"text": 5}}, ["purpose.text", "tekst"]),
    "section is a word": ({"purpose": SECRET}, ["purpose", "blok"]),
    "rule": ({"rules": {"more_then_norm": {"threshold": 0.5}}}, ["rules.more_then_norm", "Bedoelde u more_than_norm?"]),
    "threshold of nothing": (
        {"rules": {"more_than_norm": {"threshold": 0}}},
        ["more_than_norm.threshold", "groter zijn dan 0"],
    ),
    "column of words": ({"terms": {"soorten": {"x": "logies"}}}, ["terms.soorten", "Bedoelde u soort?"]),
    "word for a word": ({"terms": {"soort": {"Kamers": SECRET}}}, ["terms", "Kamers", "kamerverhuur"]),
    "code of secrecy": ({"terms": {"geheim": {"ja": "9"}}}, ["terms", "geheim"]),
    "municipality": (
        {"norms": {"dwelling": {**NORM, "municipality": {"0457": NORM}}}},
        ["norms.dwelling.municipality.0457", "GM0457"],
    ),
    "norm in a norm in a norm": (
        {"norms": {"dwelling": {**NORM, "municipality": {"GM0457": {**NORM, "municipality": {"GM0363": NORM}}}}}},
        ["norms.dwelling.municipality.GM0457.municipality", "deze sleutel bestaat niet"],
    ),
    "norm like dust": ({"norms": {"dwelling": {**NORM, "value": 1e-300}}}, ["dwelling.value", "groter zijn dan 0.001"]),
    "norm like a country": ({"norms": {"dwelling": {**NORM, "value": 1e30}}}, ["dwelling.value", "hoogstens 1000000"]),
    "key of a norm of a municipality": (
        {"norms": {"dwelling": {**NORM, "municipality": {"GM0457": {**NORM, "valid_form": SECRET}}}}},
        ["norms.dwelling.municipality.GM0457.valid_form", "Bedoelde u valid_from?"],
    ),
    "key of a stay": ({"presence": {"rni": {**STAY, "after_4_month": 0.5}}}, ["Bedoelde u after_4_months?"]),
    "key of a route": ({"route": {"contact": {}}}, ["route.contact", "Bedoelde u contacts?"]),
    "yes for a number": ({"norms": {"dwelling": {**NORM, "value": True}}}, ["dwelling.value", "hier hoort een getal"]),
    "yes for a whole number": ({"retention": {"months": True}}, ["retention.months", "hier hoort een heel getal"]),
    "endless norm": ({"norms": {"dwelling": {**NORM, "value": float("inf")}}}, ["dwelling.value", "gewoon getal"]),
    "norm that is no number": ({"norms": {"dwelling": {**NORM, "value": float("nan")}}}, ["norms.dwelling.value"]),
    "endless pace": ({"presence": {"together": float("inf")}}, ["presence.together", "gewoon getal"]),
    "share that is no number": ({"presence": {"rni": {**STAY, "after_4_months": float("nan")}}}, ["after_4_months"]),
    "part of a stay": ({"presence": {"rni": {"after_4_months": 0.5}}}, ["presence.rni.after_12_months", "ontbreekt"]),
    "date": ({"norms": {"dwelling": {**NORM, "valid_from": SECRET}}}, ["norms.dwelling.valid_from"]),
    "time": (
        {"norms": {"dwelling": {**NORM, "valid_from": datetime(2024, 1, 1, 12, tzinfo=UTC)}}},
        ["valid_from", "een datum"],
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_mistake_names_the_key_and_what_was_meant(name):
    content, expected = WRONG[name]
    with pytest.raises(SettingsError) as refused:
        parse_settings(content)
    assert all(part in str(refused.value) for part in expected), str(refused.value)
    assert SECRET not in str(refused.value)
    assert refused.value.__cause__ is None and refused.value.__suppress_context__


def test_all_mistakes_are_told_at_once():
    content = {"purpos": {}, "coverage": {"rni": "ja"}, "retention": {"months": 0}}
    with pytest.raises(SettingsError) as refused:
        parse_settings(content)
    assert "3 fout(en)" in str(refused.value)


def test_an_empty_file_is_the_start_values(tmp_path):
    (tmp_path / "x.toml").write_text("", encoding="utf-8")
    assert load_settings(tmp_path / "x.toml") == load_settings(None) == Settings()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (b"[columns.brp]\nbsn = BSN\n", 2),
        (b"[columns.brp]\nbsn = 'x'\nbsn = 'y'\n", 3),
        (b"[columns.brp]\npostcode = 'abc", 2),
        (b"# caf\xe9\n", 1),
        (b"\n\na = '\xff'\n", 3),
        (b"\na = " + b"[" * 5000 + b"]" * 5000 + b"\n", 2),
    ],
)
def test_no_toml_names_the_line(tmp_path, text, line):
    (tmp_path / "x.toml").write_bytes(text)
    with pytest.raises(SettingsError, match=rf"regel {line}\)"):
        load_settings(tmp_path / "x.toml")


@pytest.mark.parametrize(
    ("text", "way_out"),
    [
        (b"[purpose\n", "housing-risk init"),
        (b"\xff\xfe[", "Kladblok"),
        (b'a = "' + SECRET.encode(), "housing-risk init"),
    ],
)
def test_no_toml_names_the_file_and_the_way_out(tmp_path, text, way_out):
    (tmp_path / "x.toml").write_bytes(text)
    with pytest.raises(SettingsError, match=r"x\.toml") as refused:
        load_settings(tmp_path / "x.toml")
    assert way_out in str(refused.value)
    assert SECRET not in str(refused.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "x.toml")
    with pytest.raises(SettingsError, match=r"x\.toml"):
        load_settings(tmp_path / "x.toml")


def test_a_file_that_is_too_large_to_be_a_configuration(tmp_path):
    (tmp_path / "x.toml").write_bytes(b"#" * (MAX_BYTES + 1))
    with pytest.raises(SettingsError, match="1 MB"):
        load_settings(tmp_path / "x.toml")


def test_a_byte_order_mark_is_no_mistake(tmp_path):
    (tmp_path / "x.toml").write_bytes(b"\xef\xbb\xbf[retention]\nmonths = 6\n")
    assert load_settings(tmp_path / "x.toml").retention.months == 6


def test_the_norm_of_a_municipality_goes_before_the_general_one_within_its_dates():
    own = {**NORM, "value": 18, "valid_from": date(2024, 1, 1), "valid_to": date(2024, 12, 31)}
    general = {**NORM, "valid_from": date(2020, 1, 1), "municipality": {"GM0457": own}}
    settings = parse_settings({"norms": {"dwelling": general}})

    def value(code: str, day: date) -> float | None:
        norm = settings.norm_for("dwelling", code, day)
        return norm.value if norm else None

    assert value("GM0457", date(2024, 1, 1)) == value("GM0457", date(2024, 12, 31)) == 18
    assert value("GM0457", date(2023, 12, 31)) == value("GM0457", date(2025, 1, 1)) == 12
    assert value("GM0457", date(2019, 12, 31)) is value("GM1911", date(2019, 12, 31)) is None
    assert value("GM1911", date(2023, 1, 1)) == 12
    assert settings.norm_for("lodging", "GM0457", date(2024, 6, 1)) is None


def test_coverage_that_is_not_said_is_unknown():
    assert Settings().coverage_of("rni") == "unknown"
    assert parse_settings({"coverage": {"rni": "full"}}).coverage_of("rni") == "full"


def test_settings_can_not_be_changed_afterwards():
    with pytest.raises(ValueError, match="frozen"):
        Settings().simulated = True


def test_permissions_are_a_closed_list():
    assert PERMISSIONS == ("no-secrecy", "no-legal-basis", "unlinked-exclusions")


def test_the_rules_that_can_be_set_are_the_rules():
    assert set(get_args(RuleId)) == {rule.card.rule_id for rule in ALL_RULES}


def test_the_number_of_a_rule_can_be_set_where_it_has_one():
    assert set(WITH_A_NUMBER) == {rule.card.rule_id for rule in ALL_RULES if rule.card.more_than is not None}


def test_a_norm_for_one_form_leaves_the_start_norm_of_another():
    chosen = parse_settings({"norms": {"lodging": {**NORM, "value": 10}}})
    day = date(2024, 6, 1)
    assert chosen.norm_for("lodging", "GM0457", day) is not None
    assert chosen.norm_for("dwelling", "GM0457", day) == Settings().norm_for("dwelling", "GM0457", day) is not None


def test_words_are_mapped_without_regard_to_capitals():
    assert parse_settings({"terms": {"keurmerk": {"snf-keurmerk": "snf"}, "soort": {"Kamers": "Kamerverhuur"}}})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('[purpose]\ntext = "Oeféning"\n'.encode("cp1252"), "UTF-8 (regel 2)"),
        ("[purpose]\n".encode("utf-16"), "UTF-8 (regel 1)"),
        ("[purpose]\n".encode("utf-16-le"), "UTF-8 (regel"),
        (b"simulated = true\nsimulated = false\n", "dat er al staat (regel 2)"),
        (b"[purpose]\n\n[purpose]\n", "dat er al staat (regel 3)"),
        (b"terms = {soort = {a = 'logies', a = 'logies'}}\n", "dat er al staat (regel 1)"),
        (b"[purpose\n", "geen geldig TOML (regel 1)"),
    ],
)
def test_what_is_wrong_with_a_text_is_said(tmp_path, content, said):
    path = tmp_path / "x.toml"
    path.write_bytes(content)
    with pytest.raises(SettingsError) as refused:
        load_settings(path)
    assert said in str(refused.value)


def test_of_a_configuration_with_wrong_keys_the_others_hold(tmp_path):
    path = tmp_path / "x.toml"
    path.write_text(
        "purpos = 1\n[purpose]\ntext = 'doel'\ncontroller = 1\n[norms.dwelling]\nkind = 'm2_per_person'\n"
        "[retention]\nmonths = 3\n[columns.brp]\n'08.11.60' = 5\nbsn = 'BSN'\n[presence]\ntogether = 0.5\n",
        encoding="utf-8",
    )
    settings, faults = settings_and_faults(path)
    assert {fault.column for fault in faults} == {
        "purpos", "purpose.controller", "norms.dwelling.value", "norms.dwelling.article", "columns.brp.08.11.60",
        "presence.together",
    }  # fmt: skip
    assert {(fault.severity, fault.rule, fault.file) for fault in faults} == {("fault", "settings_key", "x.toml")}
    assert (settings.purpose.text, settings.retention.months, settings.columns) == ("doel", 3, {"brp": {"bsn": "BSN"}})
    assert (settings.norms, settings.presence) == (Settings().norms, Settings().presence)


@pytest.mark.parametrize("name", WRONG)
def test_whatever_is_wrong_something_can_be_read_with(tmp_path, name, monkeypatch):
    content, _ = WRONG[name]
    monkeypatch.setattr("housing_risk.settings_faults.read_toml", lambda _: content)
    monkeypatch.setattr("housing_risk.settings.read_toml", lambda _: content)
    settings, faults = settings_and_faults(tmp_path / "x.toml")
    assert isinstance(settings, Settings) and faults
    assert not any(SECRET in text for fault in faults for text in (fault.what, fault.why, fault.way_out))


def test_a_configuration_that_is_not_there_is_one_fault(tmp_path):
    settings, (fault,) = settings_and_faults(tmp_path / "x.toml")
    assert (settings, fault.rule) == (Settings(), "settings_unread")
