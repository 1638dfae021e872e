"""Who is the same person in both registers, without keeping a number of anybody.

BSN and A-number become a keyed hash (HMAC-SHA256) the moment they are read; the hashes serve to number the persons of
this run and are gone after that. The numbering does not depend on the key.
"""

from __future__ import annotations

import hashlib
import hmac

import numpy as np
import pandas as pd

from housing_risk.extracts.identity_numbers import is_a_number, is_bsn
from housing_risk.extracts.reporting import note
from housing_risk.findings import Findings

MOST_A_NUMBERS = 2
"""A person can get another A-number once; a BSN with more of them in one file was filled in for want of one."""
MOST_LISTS = 20
"""A list with named columns may hold a row for each stay of a person; nobody has so many."""
AS_NUMBER = r"\d+(?:[.,]\d+)?[eE]\+?\d+"
"""What Excel shows of a long number (9,99E+08)."""


def hashed_keys(bsn: pd.Series, a_number: pd.Series, key: bytes, file: str, findings: Findings) -> pd.DataFrame:
    """Give per person list the keyed hash of its BSN and of its A-number, empty where there is no valid number.

    A BSN of fewer digits that is valid with its zeros back is used and reported; one that fails the test is not used
    and reported (one of the 739 in the official test set fails), as is one that Excel made a number of (9,99E+08) and
    one that stands at too many persons to be of one.
    """
    bsn, a_number = _digits(bsn), _digits(a_number)
    for word, numbers in (("bsn", bsn), ("a_nummer", a_number)):
        if (spoilt := numbers.str.fullmatch(AS_NUMBER)).any():
            note(findings, "doubt", file, "excel_damage", column=word, rows=numbers.index[spoilt])
    restored = bsn.where(~bsn.str.fullmatch("[0-9]{7,8}"), bsn.str.zfill(9))
    valid = is_bsn(restored)
    mended = valid & (restored != bsn)
    if mended.any():
        note(findings, "doubt", file, "bsn_zero_lost", column="bsn", rows=bsn.index[mended])
    if (wrong := (bsn != "") & ~valid & ~bsn.str.fullmatch(AS_NUMBER)).any():
        note(findings, "doubt", file, "bsn_no_key", column="bsn", rows=bsn.index[wrong])
    restored, a_number = restored.where(valid), a_number.where(is_a_number(a_number))
    if (filler := _of_many(restored, a_number)).any():
        note(findings, "doubt", file, "bsn_of_many", column="bsn", rows=bsn.index[filler])
    return pd.DataFrame({"bsn": _hashed(restored.mask(filler), key), "a_number": _hashed(a_number, key)})


def _digits(numbers: pd.Series) -> pd.Series:
    """Give numbers without what is written between their digits (1234.56.789) and the `.0` of a decimal number."""
    numbers = numbers.str.strip().str.removesuffix(".0")
    return numbers.where(
        ~numbers.str.fullmatch(r"\d{1,4}(?:[. ]\d{2,3}){2,3}"), numbers.str.replace(r"[. ]", "", regex=True)
    )


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
