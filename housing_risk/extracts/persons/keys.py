"""Who is the same person in both registers, without keeping a number of anybody.

BSN and A-number become a keyed hash (HMAC-SHA256) the moment they are read; the hashes serve to number the persons of
this run and are gone after that. The numbering does not depend on the key.
"""

from __future__ import annotations

import hashlib
import hmac

import numpy as np
import pandas as pd

from housing_risk.extracts.containers.whole_columns import digits_only, lengths, without_blanks_around, without_nought
from housing_risk.extracts.identity_numbers import is_a_number, is_bsn
from housing_risk.extracts.reporting import note
from housing_risk.findings import Findings

MOST_A_NUMBERS = 2
"""A person can get another A-number once; a BSN with more of them in one file was filled in for want of one."""
MOST_LISTS = 20
"""A list with named columns may hold a row for each stay of a person; nobody has so many."""
LONGEST_BSN, MOST_ZEROS = 9, 2
AS_NUMBER = r"\d+(?:[.,]\d+)?[eE]\+?\d+"
"""What Excel shows of a long number (9,99E+08)."""


def hashed_keys(bsn: pd.Series, a_number: pd.Series, key: bytes, file: str, findings: Findings) -> pd.DataFrame:
    """Give per person list the keyed hash of its BSN and of its A-number, empty where there is no valid number.

    A BSN of fewer digits that is valid with its zeros back is used and reported; one that fails the test is not used
    and reported (one of the 739 in the official test set fails), as is one that Excel made a number of (9,99E+08) and
    one that stands at too many persons to be of one.
    """
    bsn, a_number = _digits(bsn), _digits(a_number)
    spoilt = {"bsn": _matching(bsn, AS_NUMBER), "a_nummer": _matching(a_number, AS_NUMBER)}
    for word, rows in spoilt.items():
        if rows.any():
            note(findings, "doubt", file, "excel_damage", column=word, rows=rows.index[rows])
    restored = _with_zeros(bsn)
    valid = is_bsn(restored)
    mended = valid & (restored != bsn)
    if mended.any():
        note(findings, "doubt", file, "bsn_zero_lost", column="bsn", rows=bsn.index[mended])
    if (wrong := (bsn != "") & ~valid & ~spoilt["bsn"]).any():
        note(findings, "doubt", file, "bsn_no_key", column="bsn", rows=bsn.index[wrong])
    restored, a_number = restored.where(valid), a_number.where(is_a_number(a_number))
    if (filler := _of_many(restored, a_number)).any():
        note(findings, "doubt", file, "bsn_of_many", column="bsn", rows=bsn.index[filler])
    return pd.DataFrame({"bsn": _hashed(restored.mask(filler), key), "a_number": _hashed(a_number, key)})


def _digits(numbers: pd.Series) -> pd.Series:
    """Give numbers without what is written between their digits (1234.56.789) and the `.0` of a decimal number."""
    numbers = without_nought(without_blanks_around(numbers))
    parted = _matching(numbers, r"\d{1,4}(?:[. ]\d{2,3}){2,3}")
    return numbers.where(~parted, numbers.str.replace(r"[. ]", "", regex=True)) if parted.any() else numbers


def _matching(numbers: pd.Series, pattern: str) -> pd.Series:
    """Tell which cells match a pattern that nothing but digits does not match: then few are to be looked at."""
    found = ~digits_only(numbers) & (lengths(numbers) > 0)
    found[found] = numbers[found].str.fullmatch(pattern)
    return pd.Series(found, index=numbers.index)


def _with_zeros(bsn: pd.Series) -> pd.Series:
    """Give BSNs with the one or two zeros back that were before them."""
    short = digits_only(bsn) & (lengths(bsn) >= LONGEST_BSN - MOST_ZEROS) & (lengths(bsn) < LONGEST_BSN)
    return bsn.where(~short, bsn.str.zfill(LONGEST_BSN)) if short.any() else bsn


def _of_many(bsn: pd.Series, a_number: pd.Series) -> pd.Series:
    """Tell which BSNs are no person's: with more A-numbers than a person gets, or on more lists than a person has."""
    by_bsn = pd.DataFrame({"bsn": bsn, "a_number": a_number}).groupby("bsn")["a_number"]
    return (by_bsn.transform("nunique") > MOST_A_NUMBERS) | (by_bsn.transform("size") > MOST_LISTS)


def _hashed(numbers: pd.Series, key: bytes) -> pd.Series:
    started = hmac.new(key, digestmod=hashlib.sha256)  # setting up the key costs more than hashing a number

    def hashed(number: str) -> str:
        each = started.copy()
        each.update(number.encode())
        return each.hexdigest()

    return numbers.map(hashed, na_action="ignore")


def number_persons(keys: pd.DataFrame) -> pd.Series:
    """Give every person list the number of its person, from 1 in order of first appearance.

    `keys` has the hashes `bsn` and `a_number`. Lists with one BSN are one person. The A-number serves where the BSN is
    missing: such a list joins the first list with its A-number. A list without either is a person of its own.
    """
    place = pd.Series(np.arange(len(keys)), index=keys.index)
    by_bsn = place.groupby(keys["bsn"]).transform("min")
    person = by_bsn.where(keys["bsn"].notna(), place)
    numbered = keys["a_number"].notna()
    with_bsn = numbered & keys["bsn"].notna()
    of_a_number = person[with_bsn].groupby(keys["a_number"][with_bsn]).first()
    fallback = keys["a_number"].map(of_a_number)
    alone = place.groupby(keys["a_number"]).transform("min")
    person = person.where(keys["bsn"].notna() | ~numbered, fallback.fillna(alone))
    return pd.Series(pd.factorize(person.astype("int64"))[0] + 1, index=keys.index, dtype="int64")
