"""Tables made from the files as received."""

from __future__ import annotations

from typing import Literal, get_args

from housing_risk.tables.specification import Column, Table

KINDS_OF_OBJECT = ("verblijfsobject", "ligplaats", "standplaats")
SourceKind = Literal[
    "bag", "rni", "brp", "vergunningen", "keurmerken", "bezoeken", "uitsluitingen", "correcties", "grenzen"
]
SOURCE_KINDS: tuple[str, ...] = get_args(SourceKind)
"""What files are read, in this order."""
SECRECY_VALUES = ("0", "1", "2", "3", "4", "5", "6", "7")
"""Codes of 07.70.10 (table of the LO)."""

SKIP_REASONS = (
    "history",
    "continuation",
    "letter_address",
    "suspended",
    "established_not_there",
    "ended",
)
"""Why a data row is known beforehand not to name an address where somebody may live on the date (contract 3.1)."""

SOURCES = Table(
    "sources",
    "one file as received",
    (
        Column("source", "text", "file name without its ending; the name of the source in every other table"),
        Column("kind", "text", "what the file holds", values=SOURCE_KINDS),
        Column("extract_date", "date", "the day the data was taken from its register", null="unknown, and said"),
        Column("date_origin", "text", "where that date was found", values=("name", "content", "unknown")),
        Column("rows", "integer", "data rows in the file (BAG: addressable objects)"),
    ),
    key=("source",),
)

OBJECTS = Table(
    "objects",
    "one BAG adresseerbaar object as the BAG stood on the date, in use or not",
    (
        Column("object_id", "text", "identification of the verblijfsobject, ligplaats or standplaats, 16 digits"),
        Column("kind", "text", "kind of object", values=KINDS_OF_OBJECT),
        Column("status", "text", "BAG status in its own words"),
        Column(
            "in_use", "flag", "has a profile: in use (also not measured, under renovation, out of use) or designated"
        ),
        Column("uses", "text", "gebruiksdoelen, sorted, joined by a comma", null="a ligplaats or standplaats has none"),
        Column(
            "floor_area_m2",
            "integer",
            "gebruiksoppervlakte as in the BAG, before any judgement of its quality",
            null="a ligplaats or standplaats has none",
            unit="m²",
        ),
        Column("nummeraanduiding_id", "text", "main address (hoofdadres)"),
        Column("geometry", "point", "its point in EPSG:28992; of a polygon a point inside it"),
    ),
    key=("object_id",),
)

ADDRESSES = Table(
    "addresses",
    "one way in which an object is or was officially addressed",
    (
        Column("nummeraanduiding_id", "text", "identification of the address, 16 digits"),
        Column("object_id", "text", "the object that bears or bore it"),
        Column(
            "role", "text", "main, secondary, or formerly one of the two", values=("hoofdadres", "nevenadres", "former")
        ),
        Column("straat", "text", "naam openbare ruimte"),
        Column("straat_kort", "text", "the same in at most 24 characters (NEN 5825)", null="not in this BAG file"),
        Column("huisnummer", "integer", "house number"),
        Column("huisletter", "text", "house letter as in the BAG", null="none"),
        Column("huisnummertoevoeging", "text", "addition as in the BAG", null="none"),
        Column("postcode", "text", "postcode, 1234AB", null="none: about 190,000 Dutch addresses have none"),
        Column("woonplaats", "text", "place"),
        Column("woonplaats_id", "text", "identification of the place, 4 digits", null="not in this BAG file"),
        Column(
            "woonplaats_straat",
            "text",
            "place of the street, where a present address lies in another place",
            null="the same place, a former address, or not in this BAG file",
        ),
        Column("version", "integer", "tells versions of one address on one object apart; 0 is the present one"),
    ),
    key=("object_id", "nummeraanduiding_id", "version"),
)

PANDEN = Table(
    "panden",
    "one pair of a building (pand) and an object in it",
    (
        Column("pand_id", "text", "identification of the pand, 16 digits"),
        Column("object_id", "text", "the object in it"),
        Column("year", "integer", "oorspronkelijk bouwjaar", null="not in this BAG file, or a placeholder (9999)"),
        Column("geometry", "shape", "footprint in EPSG:28992"),
    ),
    key=("pand_id", "object_id"),
    file="1_panden.parquet",
)

AREAS = Table(
    "areas",
    "one municipality, wijk or buurt",
    (
        Column("code", "text", "CBS code: GM0457, WK045700, BU04570001"),
        Column("kind", "text", "which of the three", values=("gemeente", "wijk", "buurt")),
        Column("name", "text", "its name"),
        Column("geometry", "shape", "its outline in EPSG:28992"),
    ),
    key=("code",),
    file="1_areas.parquet",
)

WRITTEN = Table(
    "written",
    "one data row of a file with addresses, with the address as somebody wrote it",
    (
        Column("source", "text", "the file"),
        Column("row", "integer", "data row in the file, from 1"),
        Column("skip", "text", "why this row names no address to link", null="it does", values=SKIP_REASONS),
        Column(
            "object_id",
            "text",
            "identificatie verblijfplaats (11.80) or adresseerbaar object as written",
            null="not written",
        ),
        Column("nummeraanduiding_id", "text", "identificatie nummeraanduiding (11.90) as written", null="not written"),
        Column("postcode", "text", "as written", null="not written"),
        Column("huisnummer", "text", "as written", null="not written"),
        Column("huisletter", "text", "as written", null="not written"),
        Column("huisnummertoevoeging", "text", "as written", null="not written"),
        Column("aanduiding", "text", "aanduiding bij huisnummer (11.50): to or by", null="not written"),
        Column("straat", "text", "street, full or abbreviated, as written", null="not written"),
        Column("woonplaats", "text", "place as written", null="not written"),
        Column("locatie", "text", "locatiebeschrijving (12.10)", null="not written"),
        Column(
            "gemeente",
            "text",
            "code of the municipality where the address lies, 4 digits (08.09.10, 16.09.10)",
            null="not written",
        ),
        Column("adres", "text", "the whole address as free text", null="not written"),
    ),
    key=("source", "row"),
)

REGISTRATIONS = Table(
    "registrations",
    "one data row of an rni or brp file",
    (
        Column("source", "text", "the file"),
        Column("row", "integer", "data row in the file, from 1"),
        Column("register", "text", "which register", values=("brp", "rni")),
        Column(
            "person",
            "integer",
            "number of the person in this run, the same in both registers; made from a keyed hash that is then gone",
        ),
        Column(
            "role",
            "text",
            "current: one registration of a person; earlier: one before it that held, or may have, on the date; the "
            "others name no address of that day",
            values=("current", "earlier", "history", "continuation"),
        ),
        Column("begin_earliest", "date", "first day on which the registration here can have begun", null="unknown"),
        Column("begin_latest", "date", "last day on which it can have begun", null="unknown"),
        Column("end_earliest", "date", "first day on which it can have ended", null="no such day known"),
        Column("end_latest", "date", "last day on which it can have ended", null="no end known"),
        Column("investigated", "flag", "the address is under investigation (08.83.10, 16.83.10) on the date"),
        Column(
            "secret",
            "flag",
            "07.70.10 of this person is not 0 in some row of some file, or is unknown: the object is withheld",
        ),
    ),
    key=("source", "row"),
)

PERMIT_KINDS = (
    "kamerverhuur",
    "omzetting",
    "logies",
    "exploitatie_logies",
    "gebruiksmelding",
    "brandveilig_gebruik",
    "afwijking_plan",
    "verblijfsruimte",
)
PERMIT_STATES = ("aangevraagd", "verleend", "geweigerd", "ingetrokken", "vervallen", "gedoogd")
CERTIFICATE_KINDS = ("SNF", "AKF")
VISIT_SITUATIONS = ("toegang_verleend", "deels_toegang", "niemand_aanwezig", "geen_medewerking")
VISIT_RESULTS = ("overtreding", "geen_overtreding", "nader_onderzoek")

_WHERE = (
    Column("source", "text", "the file"),
    Column("row", "integer", "data row in the file, from 1; its address stands in `written`"),
)
_VALID = (
    Column("geldig_van", "date", "first valid day", null="not written: from any day"),
    Column("geldig_tot", "date", "last valid day", null="not written: no end"),
)

PERMIT_RECORDS = Table(
    "permit_records",
    "one row of a vergunningen file",
    (
        *_WHERE,
        Column("soort", "text", "kind of permit", values=PERMIT_KINDS),
        Column("status", "text", "where the permit stands", values=PERMIT_STATES),
        Column("max_personen", "integer", "most persons allowed", null="the permit sets no number", unit="persons"),
        Column(
            "kenmerk", "integer", "which rows of the file bear the same kenmerk: a number, not its text", null="none"
        ),
        *_VALID,
    ),
    key=("source", "row"),
)

CERTIFICATES = Table(
    "certificates",
    "one row of a keurmerken file",
    (
        *_WHERE,
        Column("keurmerk", "text", "which certificate", values=CERTIFICATE_KINDS),
        Column("max_personen", "integer", "most persons certified", null="not written", unit="persons"),
        *_VALID,
    ),
    key=("source", "row"),
)

VISITS = Table(
    "visits",
    "one row of a bezoeken file",
    (
        *_WHERE,
        Column("datum", "date", "day of the visit", null="not written: the visit counts for nothing"),
        Column("situatie", "text", "what the inspector met at the door", null="not written", values=VISIT_SITUATIONS),
        Column("personen_aangetroffen", "integer", "persons found; a lower bound", null="not counted", unit="persons"),
        Column(
            "resultaat", "text", "what it led to; nothing counts on it yet", null="not written", values=VISIT_RESULTS
        ),
    ),
    key=("source", "row"),
)

EXCLUSIONS = Table(
    "exclusions",
    "one row of an uitsluitingen file",
    _WHERE,
    key=("source", "row"),
)

CORRECTIONS = Table(
    "corrections",
    "one data row whose address a clerk corrected: the object itself, or the address as it should have been written",
    (
        Column("source", "text", "the file that holds the corrected row"),
        Column("row", "integer", "data row in that file, from 1"),
        Column("object_id", "text", "the object that is meant; goes before an address", null="not written"),
        Column("postcode", "text", "as corrected", null="not written"),
        Column("huisnummer", "text", "as corrected", null="not written"),
        Column("huisletter", "text", "as corrected", null="not written"),
        Column("huisnummertoevoeging", "text", "as corrected", null="not written"),
        Column("straat", "text", "as corrected", null="not written"),
        Column("woonplaats", "text", "as corrected", null="not written"),
        Column("adres", "text", "the whole corrected address as free text", null="not written"),
    ),
    key=("source", "row"),
)
