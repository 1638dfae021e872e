"""The answer for one written address: its ids, its readings, and what the register says of both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import pandas as pd

from housing_risk.linkage.deciding.beside import held_against, own_number
from housing_risk.linkage.deciding.deciding import decide
from housing_risk.linkage.deciding.fitting import Decision
from housing_risk.linkage.deciding.steps import KNOWN, LENIENCE, Tried, at_postcode, leniency, worst
from housing_risk.linkage.free_text.clutter import without_clutter, without_post_box
from housing_risk.linkage.free_text.cutting import ends_street, without_place
from housing_risk.linkage.free_text.nearness import says_near
from housing_risk.linkage.free_text.not_meant import is_of_another
from housing_risk.linkage.free_text.reading import read_text
from housing_risk.linkage.free_text.several import several_streets, street_among_words
from housing_risk.linkage.identities import Identified, contradicts, is_local, read_ids
from housing_risk.linkage.mending import (
    digit_inside_word,
    mended_signs,
    number_has_letters,
    reason_of_mending,
)
from housing_risk.linkage.misplaced import sorted_cells
from housing_risk.linkage.register.names import Names
from housing_risk.linkage.register.register import Address, Register
from housing_risk.linkage.writing import near_words as n
from housing_risk.linkage.writing import words as w
from housing_risk.linkage.writing.columns import (
    LONGEST_CELL,
    Reading,
    Written,
    free_text,
    has_own_number,
    read_columns,
    read_name,
    whole_address_elsewhere,
    with_suffix_beside,
)
from housing_risk.linkage.writing.numbers import is_placeholder
from housing_risk.linkage.writing.text import tokens, words_of
from housing_risk.tables.outputs import LINK_REASONS

STATUS_OF = {reason: status for status, reasons in LINK_REASONS.items() for reason in reasons}
_NO_MUNICIPALITY = frozenset({"", "0000", "1999", "9999"})
"""Codes that name no municipality where the address lies: 1999 is the RNI itself (Logisch Ontwerp BRP, table 33)."""
_SENTINEL = re.compile(r"-(?:1|9+)")
"""What a program writes where it has no number."""
_WRITTEN_SO, _LENIENT = LENIENCE["suffix_alias"], LENIENCE["unit_inside"]


class Link(NamedTuple):
    """The answer for one distinct written address, without its row.

    Objects by their code, the address by its position in the register; by its id when the register has it only there.
    """

    reason: str
    object: int = -1
    address: int = -1
    nummeraanduiding_id: str | None = None
    candidates: tuple[int, ...] = ()


class Matcher:
    """A register made ready for one municipality, to be asked for one written address after another."""

    def __init__(self, addresses: pd.DataFrame, objects: pd.DataFrame, municipality: str) -> None:
        self.register = Register(addresses, objects)
        self.names = Names(self.register)
        self.municipality = municipality

    def link_all(self, frame: pd.DataFrame) -> Iterator[Link]:
        """Give a link for each row of distinct written addresses (columns of `Written`, no empty cells)."""
        frame, ids = read_ids(frame, self.register)
        columns = [frame[name].tolist() for name in Written._fields]
        for row, identity in zip(map(Written._make, zip(*columns, strict=True)), ids, strict=True):
            yield self.link_one(row, identity)

    def link_one(self, row: Written, identity: Identified, account: list[Tried] | None = None) -> Link:
        """Link one written address; `account` receives the steps that were tried.

        Where nothing is found, signs that are taken for one another are mended; that counts only with a full match.
        """
        if max(map(len, row)) > LONGEST_CELL:
            return Link("incomplete")
        if "&" in row.straat:  # `&#39;t Vosje`, from a web form
            row = row._replace(straat=without_clutter(row.straat))
        row = sorted_cells(row, self.register)
        link = self._link(row, identity, account)
        if link.reason == "postbus":
            return self._beside_post_box(row, identity, account)
        return self._mended(link, row, identity, account)

    def _mended(self, link: Link, row: Written, identity: Identified, account: list[Tried] | None) -> Link:
        """Give the link of a row whose look-alike signs are put right, where that is stricter; else the link it has."""
        glued = number_has_letters(row)
        mended = row if _rank(link) < (_WRITTEN_SO if glued else _LENIENT) else mended_signs(row, self.register)
        if mended == row:
            return link
        again = self._link(mended, identity, None)
        several = link.reason in ("several_addresses", "range") and not digit_inside_word(row)
        if STATUS_OF[again.reason] != "matched" or several:
            return link
        if _rank(again) >= _rank(link) + glued:  # `Korte 5tammerdijk 17`: number 5 with a note, or number 17
            differs = STATUS_OF[link.reason] == "matched" and again.object != link.object
            return self._ambiguous("several_fit", {link.object, again.object}) if differs else link
        if account is not None:
            account.append(Tried("mended", again.reason, 1))
        return again._replace(reason=worst(again.reason, reason_of_mending(row, mended, self.register)))

    def _beside_post_box(self, row: Written, identity: Identified, account: list[Tried] | None) -> Link:
        """Link what stands beside a post box in one text; the box is the address where that is nothing to be found."""
        beside = row._replace(adres=without_post_box(row.adres))
        link = self._link(beside, identity, account) if beside != row else Link("postbus")
        return link if STATUS_OF[link.reason] in ("matched", "ambiguous") else Link("postbus")

    def _link(self, row: Written, identity: Identified, account: list[Tried] | None) -> Link:
        reason, readings = self.read(row)
        if account is not None and identity.reason:
            account.append(Tried("bag_id", identity.reason, len(identity.objects)))
        if identity.reason and reason == "near_not_at":
            return Link(reason)
        decision = self._decided(reason, readings, row, account)
        if has_own_number(row) and any(map(str.isdecimal, tokens(row.adres))):
            decision = self._beside_text(decision, row)
        if identity.reason:
            return self._weighed(identity, decision, readings)
        if identity.has_id and decision.reason in ("empty", "incomplete", "placeholder"):
            return Link("number_unknown" if is_local(row, self.register) else "elsewhere")
        return self._as_link(decision)

    def read(self, row: Written) -> tuple[str, tuple[Reading, ...]]:
        """Give the readings of an address, or the reason why it is none."""
        texts = [row.huisnummer, row.straat, row.adres, row.locatie, *whole_address_elsewhere(row)]
        if not any(text.strip() for text in (*texts, row.postcode, row.woonplaats)):
            return ("incomplete" if _is_filled(row) else "empty"), ()
        found = [token for text in texts if text for token in tokens(text)]
        if not w.POST_BOX_WORDS.isdisjoint(found) or (found[:1] == ["PB"] and "".join(found[1:2]).isdecimal()):
            return "postbus", ()
        if not n.NEAR_WORDS.isdisjoint(tokens(row.aanduiding)) or self._says_only_near(row.adres):
            return "near_not_at", ()
        no_number = is_placeholder(tokens(row.huisnummer)) or bool(_SENTINEL.fullmatch(row.huisnummer.strip()))
        if no_number and not read_name(row.straat) and any(map(str.isdecimal, tokens(row.adres))):
            return self._read_text(_with_text_alone(row))
        if no_number or (not found and not tokens(row.postcode + row.woonplaats)):
            return "placeholder", ()
        house = [*tokens(row.straat), "1"] if row.huisnummer.strip() else []
        if says_near(house, self.register) or is_of_another(house, self.register):
            return "near_not_at", ()
        if set(read_name(row.woonplaats).split()) & w.COUNTRIES:
            return "abroad", ()
        if not has_own_number(row):
            return self._read_text(row)
        if not row.straat.strip() and read_name(row.adres) in self.register.street_codes:
            row = row._replace(straat=row.adres)  # a street alone, with a number in its name: `2e Kruisweg`
        reason, readings = read_columns(row)
        if reason == "incomplete" and any(map(str.isdecimal, tokens(row.huisnummer))):
            return self._read_text(row)  # the number is there, with other words before it
        unknown = tuple(reading for reading in readings if not self._is_at_its_postcode(reading))
        return reason, (
            *several_streets(readings, self.register),
            *readings,
            *street_among_words(unknown, self.register),
        )

    def _says_only_near(self, text: str) -> bool:
        """`tegenover`, `ernaast` in the column of the text and nothing else; not `De Overkant`, a street."""
        said = set(tokens(text))
        only = not said.isdisjoint(n.NEAR_ALONE) and said <= n.NEAR_ALONE | n.NEAR_WHAT
        return only and read_name(text) not in self.register.street_codes

    def _is_at_its_postcode(self, reading: Reading) -> bool:
        """Tell whether the street as written is one of that postcode and number: then no part of it is another."""
        streets = (location for location, _ in at_postcode(reading, self.register))
        return any(self.names.street_agrees(reading.street, location) for location in streets)

    def _read_text(self, row: Written) -> tuple[str, tuple[Reading, ...]]:
        if elsewhere := whole_address_elsewhere(row):
            return read_text(elsewhere[0], "", "", self.register)
        text = self._with_either_number(row) or free_text(row)
        reason, readings = read_text(text, row.postcode, row.woonplaats, self.register)
        readings = with_suffix_beside(readings, row)
        written_nothing = reason == "incomplete" and not tokens(text + row.postcode + row.woonplaats)
        return ("placeholder", ()) if written_nothing else (reason, readings)

    def _with_either_number(self, row: Written) -> str:
        """Give `Dam 7 of 5` for the known street `Dam 7` beside the number 5: either may be meant; else nothing."""
        own, (said, place) = own_number(row), without_place(words_of(tokens(row.adres)), self.register)
        other = "".join(said[-1:])
        is_other = bool(own) and other.isdecimal() and own not in (other, other.lstrip("0"))
        return " ".join([*said, "of", own, place]) if is_other and ends_street(said[:-1], self.register) else ""

    def _decided(
        self, reason: str, readings: tuple[Reading, ...], row: Written, account: list[Tried] | None
    ) -> Decision:
        if reason:
            if account is not None:
                account.append(Tried("reading", reason, 0))
            return Decision(reason)
        code = row.gemeente.strip()
        code = code.zfill(4) if code.isdecimal() else ""
        other = code not in _NO_MUNICIPALITY and code != self.municipality
        found = decide(readings, self.names, other_municipality=other, account=account)
        if found.reason == "elsewhere" and code and code == self.municipality:
            return Decision("place_unknown" if any(each.place for each in readings) else "street_unknown")
        return found

    def _beside_text(self, decision: Decision, row: Written) -> Decision:
        """Hold columns against the text beside them; `12A` beside the number 12 is read with its postcode."""
        if read_name(row.adres) in self.register.street_codes:  # `2e Kruisweg`
            return decision
        again = own_number(row) in tokens(row.adres)[:1]
        reason, readings = read_text(row.adres, row.postcode if again else "", row.woonplaats, self.register)
        if reason == "near_not_at" and own_number(row) in tokens(row.adres):
            return Decision(reason)
        return held_against(decision, self._decided(reason, readings, row, None), readings, row, self.register)

    def _weighed(self, identity: Identified, decision: Decision, readings: tuple[Reading, ...]) -> Link:
        """Hold the ids against the written address: they win only where it does not say otherwise."""
        written = {address.object for address in (*decision.hits, *decision.beside)}
        agree = bool(written & set(identity.objects))
        if identity.reason == "several_addresses":
            return self._ambiguous(identity.reason, set(identity.objects))
        if successor := self._in_its_place(identity, decision):
            return self._matched("former_bag_id", successor.object, successor.position)
        elsewhere = bool(decision.hits) and not agree
        unlike = not agree and any(contradicts(readings, obj, self.register) for obj in identity.objects[:1])
        if elsewhere or unlike or identity.reason == "parts_disagree":
            return self._ambiguous("parts_disagree", written | set(identity.objects))
        if identity.reason == "several_fit":
            narrowed = {address.object for address in decision.hits} & set(identity.objects)
            objects = narrowed or set(identity.objects)
            return self._ambiguous("several_fit", objects) if len(objects) > 1 else self._as_link(decision)
        return self._matched(identity.reason, identity.objects[0], identity.position)

    def _in_its_place(self, identity: Identified, decision: Decision) -> Address | None:
        """Give the one address as written that is in use, where the id is of an object out of use with that address."""
        register = self.register
        hits = [address for address in decision.hits if address.in_use and not address.former]
        if len(hits) != 1 or decision.reason not in KNOWN or len(identity.objects) != 1:
            return None
        (hit,), (obj,) = hits, identity.objects
        columns = (register.location_of, register.numbers, register.suffix_of)
        borne = [tuple(int(column[at]) for column in columns) for at in register.of_object(obj)]
        return hit if not register.object_in_use[obj] and (hit.location, hit.number, hit.suffix) in borne else None

    def _as_link(self, decision: Decision) -> Link:
        status = STATUS_OF[decision.reason]
        if status == "ambiguous":
            return self._ambiguous(decision.reason, {address.object for address in decision.hits})
        if status != "matched":
            return Link(decision.reason)
        hit = min(decision.hits, key=_preferred)
        beside = {address.object for address in decision.beside} if decision.reason == "bare_number" else set()
        return self._matched(decision.reason, hit.object, hit.position, beside)

    def _matched(self, reason: str, obj: int, position: int, beside: set[int] | None = None) -> Link:
        candidates = tuple(sorted(beside or ()))
        if position >= 0 and not self.register.former[position]:
            return Link(reason, obj, position, candidates=candidates)
        return Link(reason, obj, nummeraanduiding_id=self._present_address(obj, position), candidates=candidates)

    def _ambiguous(self, reason: str, objects: set[int]) -> Link:
        return Link(reason, candidates=tuple(sorted(objects)))

    def _present_address(self, obj: int, position: int) -> str | None:
        """Give the address as it is now: a former one resolves to the object's present main address."""
        register = self.register
        if position < 0:
            return register.main_address(obj)
        positions = np.array([position, *(each for each in register.of_object(obj) if not register.former[each])])
        nummer, *now = register.nummer_texts(positions).tolist()
        return str(nummer) if nummer in now else register.main_address(obj)


def _is_filled(row: Written) -> bool:
    """Tell whether something stands in the cells that say nothing by themselves: an id that is none, an addition."""
    ids = any(id.strip().strip("0") for id in (row.object_id, row.nummeraanduiding_id))
    return ids or bool(tokens(row.huisletter + row.huisnummertoevoeging))


def _with_text_alone(row: Written) -> Written:
    """Give a row whose columns of street and number hold placeholders beside a text, without those."""
    place = row.woonplaats if read_name(row.woonplaats) else ""
    return row._replace(huisnummer="", straat="", woonplaats=place)


def _rank(link: Link) -> int:
    """Give how lenient an answer is; what is not matched comes after all."""
    return leniency(link.reason) + (STATUS_OF[link.reason] == "not_an_address")


def _preferred(address: Address) -> tuple[bool, bool, int]:
    return address.former, not address.main, address.position
