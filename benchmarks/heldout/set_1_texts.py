"""Of the first held-out set: one address as one text after a pattern."""

from __future__ import annotations

import random

from benchmarks.linkage_scoring import Cells, Home, Kind, Town

BEHIND = "{street} {house}, {postcode} {place}"


def as_text(home: Home, pattern: str, **more: str) -> Cells:
    """One text after a pattern, with words of the address that may be replaced."""
    words = {
        "street": home.street, "house": home.house, "number": str(home.number), "suffix": home.suffix,
        "postcode": home.postcode, "place": home.place, **more,
    }  # fmt: skip
    return {"adres": pattern.format(**words)}


def one_of(*patterns: str, bare: bool = False) -> Kind:
    """Make a kind of some patterns; `bare`: only for a house number without a suffix and without neighbours."""

    def kind(rng: random.Random, home: Home, _: Town) -> Cells | None:
        if bare and (home.suffix or home.siblings > 1):
            return None
        return as_text(home, rng.choice(patterns)) if home.postcode else None

    return kind


TEXTS: dict[str, Kind] = {
    "company with a number": one_of(
        "Polflex 2000 BV, " + BEHIND, "Pension 't Anker 7, " + BEHIND, "Camping De Eik (veld 3), " + BEHIND,
        "24/7 Flex sp. z o.o. " + BEHIND,
    ),
    "person before": one_of(
        "p/a fam. Jansen, " + BEHIND, "c/o Kowalski " + BEHIND, "bij mevr. de Vries, " + BEHIND,
        "t.n.v. A. Popescu, " + BEHIND, "de heer Ivanov " + BEHIND,
    ),
    "company behind": one_of(
        BEHIND + " (Otto Work)", BEHIND + " - via Flexpool BV", "{street} {house} {place}, t.a.v. planning",
    ),
    "words doubled": one_of(
        "{street} {street} {house}, {postcode} {place}", "{street} {house} {house}, {postcode} {place}",
        BEHIND + " {place}", "{street} {house}, {street} {house}, {postcode} {place}", BEHIND + " {postcode}",
    ),
    "phone or mail behind": one_of(
        BEHIND + " tel. 0294-412345", BEHIND + " 06 12345678", BEHIND + ", info@flex.example", BEHIND + " +31 6 12345678",
    ),
    "country in other languages": one_of(
        BEHIND + ", Holandia", BEHIND + " Olanda", BEHIND + ", Niderlandy", BEHIND + ", Niederlande",
        BEHIND + ", The Netherlands", BEHIND + ", Нидерландия", BEHIND + " (NL)", "{street} {house} {place} Pays-Bas",
    ),
    "province or municipality": one_of(
        BEHIND + " (Noord-Holland)", BEHIND + ", N-H", "{street} {house} {place}, gemeente {place}",
        "{street} {house}, {postcode} {place} NH", "{street} {house}, {place} (gem. Amsterdam)", "{street} {house} {place} Noord Holland",
    ),
    "labels in other languages": one_of(
        "ul. {street} {house}, {postcode} {place}", "ulica {street} nr {house}, {place}", "str. {street} nr. {house}, loc. {place}",
        "ул. {street} {house}, гр. {place}", "Straat: {street}; Nr: {house}; PC: {postcode}; Plaats: {place}",
        "Street {street} House number {house} Postal code {postcode} City {place}",
    ),
    "parts parted by signs": one_of(
        "{street}|{house}|{postcode}|{place}", "{street};{house};{postcode};{place}", "{street}\t{house}\t{postcode}\t{place}",
        "{place} / {street} {house}", "{street}, {place}, {house}", "{postcode}/{house}", "{house}, {postcode}",
    ),
    "English order": one_of("{house} {street}, {place} {postcode}, The Netherlands", "{house} {street}, {postcode}, {place}"),
    "which door": one_of(
        "{street} {house} (achterhuis), {postcode} {place}", "{street} {house} ingang zijkant, {place}", "{street} {house}, bel 2, {postcode}",
        "{street} {house} poort links {place}", bare=True,
    ),
    "notes behind": one_of(
        BEHIND + " 4 pers.", BEHIND + " per 01-02-2024", BEHIND + " sinds 2023", BEHIND + " (huur)", BEHIND + " ?",
        "{street} {house} {place} tijdelijk",
    ),
    "number with zeros or signs": one_of(
        "{street} 0{house}, {postcode} {place}", "{street} nr.{house}, {postcode}", "{street} no{house} {place}", "{street} #{house}, {postcode} {place}",
        "{street} huisnr: {house}, {place}", "{street} {house} -, {postcode} {place}",
    ),
}  # fmt: skip
