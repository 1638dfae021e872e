"""Words of closed lists: read whatever separates them, proposed when a town has its own, never shown when unknown."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pandas as pd
import pytest

from housing_risk.extracts.columns.terms import LOCAL_TERMS, known_terms, plain, proposed_terms
from housing_risk.settings import TERMS, parse_settings
from tests.extracts.received import a_file, persons, registered, the
from tests.extracts.test_lists import a_list


def proposed(way_out: str) -> dict[str, dict[str, str]]:
    """The terms in a way out, read as the TOML that it must be."""
    lines = [line for line in way_out.splitlines() if line.startswith(("[", '"'))]
    return dict(tomllib.loads("\n".join(lines)).get("terms", {}))


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("geen overtreding", "geen_overtreding"),
        ("Geen-Overtreding", "geen_overtreding"),
        (" NADER  ONDERZOEK ", "nader_onderzoek"),
        ("geenovertreding", None),
        ("-", None),
        ("", None),
        ("akkoord", None),
    ],
)
def test_a_word_is_the_same_whatever_parts_it(written: str, word: str | None) -> None:
    found = known_terms(pd.Series([written], dtype="str"), TERMS["resultaat"], {})[0]
    assert found == word or (word is None and pd.isna(found))


def test_a_sign_alone_is_not_an_empty_cell() -> None:
    texts = pd.Series(["", "-", "."], dtype="str")
    assert known_terms(texts, TERMS["status"], {}, "verleend").isna().to_list() == [False, True, True]
    assert known_terms(texts, TERMS["geheim"], {"": "0"}).isna().to_list() == [False, True, True]
    assert known_terms(texts, TERMS["status"], {"": "aangevraagd"}, "verleend")[0] == "aangevraagd"


def test_what_a_town_calls_it_is_proposed_and_works_once_confirmed(tmp_path: Path) -> None:
    text = (
        "adres;soort;status\nKade 1;Kamerverhuur-vergunning;vergund\nKade 2;Kamerverhuurvergunning;In behandeling\n"
        "Kade 3;OMZETTINGSVERGUNNING;\nKade 4;vergunning van mw. De Vries;verleend\n"
    )
    read, findings = a_list(tmp_path, "vergunningen.csv", text)
    assert read.counts["left_out"] == 4
    ways_out = {found.column: found.way_out for found in findings.found}
    terms = {column: proposed(way_out)[column] for column, way_out in ways_out.items()}
    assert terms == {
        "soort": {"kamerverhuurvergunning": "kamerverhuur", "omzettingsvergunning": "omzetting"},
        "status": {"in behandeling": "aangevraagd", "vergund": "verleend"},
    }
    read, findings = a_list(tmp_path, "vergunningen.csv", text, parse_settings({"terms": terms}))
    assert read.records[["row", "soort", "status"]].to_numpy().tolist() == [
        [2, "kamerverhuur", "aangevraagd"],
        [3, "omzetting", "verleend"],
    ]
    assert the(findings, "unknown_term").rows == (1, 4)


def test_no_cell_is_shown_that_is_not_in_the_vocabulary(tmp_path: Path) -> None:
    _, findings = a_list(tmp_path, "vergunningen.csv", "adres;soort\nKade 1;kamerverhuur Qzxwvut\nKade 2;Qzxwvut\n")
    told = the(findings, "unknown_term")
    assert "Qzxwvut" not in told.what + told.why + told.way_out
    assert not proposed(told.way_out)


def test_words_for_secrecy_protect_until_they_are_confirmed(tmp_path: Path) -> None:
    file = a_file(tmp_path, "brp.csv", "postcode;huisnummer;geheim\n1382AA;1;nee\n1382AA;2;Ja\n1382AA;3;misschien\n")
    read, told = persons(file)
    assert registered(read)[0]["secret"].to_list() == [True, True, True]
    terms = proposed(the(told, "secrecy_word").way_out)
    assert terms == {"geheim": {"ja": "7", "nee": "0"}}
    read, told = persons(file, parse_settings({"terms": terms}))
    assert registered(read)[0]["secret"].to_list() == [False, True, True]
    assert the(told, "secrecy_word").rows == (3,)


@pytest.mark.parametrize("column", sorted(LOCAL_TERMS))
def test_every_word_of_the_vocabulary_has_one_meaning_that_can_be_configured(column: str) -> None:
    meanings = LOCAL_TERMS[column]
    words = [plain(word) for words in meanings.values() for word in words]
    assert len(words) == len(set(words))
    assert not set(words) & {plain(term) for term in TERMS[column]}  # type: ignore[index]
    assert set(meanings) <= set(TERMS[column])  # type: ignore[index]
    way_out = proposed_terms(column, pd.Series(words, dtype="str"))
    assert parse_settings({"terms": proposed(way_out)}).terms_of(column)
    assert len(proposed(way_out)[column]) == len(words)


def test_every_column_of_terms_has_a_vocabulary() -> None:
    assert set(LOCAL_TERMS) == set(TERMS)
