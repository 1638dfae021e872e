"""One row per object in use or designated, with all that the stages before and the lists know of it.

The rules see these tables and nothing else. What is withheld is blanked here, once, for everything that follows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

import pandas as pd

from housing_risk.at_objects import at_objects
from housing_risk.messages.unplaced import NAMELESS
from housing_risk.occupancy import Occupancy
from housing_risk.profiles.permits import ambiguous_numbers, certificate_numbers, count_rows, last_visits, permit_states
from housing_risk.settings import HousingForm, Settings
from housing_risk.tables import BANDS, DISTRIBUTIONS, NOTIFICATIONS, PERMITS, PROFILES, check

PLACEHOLDER_AREAS = (1, 999, 9999, 99999, 999999)
"""Values typed where no area was known (Kadaster, kwaliteitsrapporten: opvallende gebruiksoppervlakte)."""
SMALLEST_AREA_M2 = 10
"""Kadaster's own check doubts smaller objects, unless their only use is `overige gebruiksfunctie`."""
LARGEST_DWELLING_M2 = 2700
"""Kadaster's own check doubts larger objects whose only use is living."""

COUNTS = (
    "brp_persons",
    "rni_persons",
    *(f"{register}_{band}" for register in ("rni", "brp") for band in BANDS),
    "arrivals_12m",
    "arrivals_12m_high",
    "arrivals_12m_sure",
    "arrival_days_24m",
    "persons_ambiguous",
    "brp_ambiguous",
    "arrivals_12m_ambiguous",
    "persons_investigated",
    "persons_expected",
    "persons_low",
    "persons_high",
    "p_rni_over_4m",
    "p_rni_over_4m_high",
    "p_rni_present",
)
"""Figures that are zero where nobody is registered, and unknown where withheld."""
PERSONAL = (
    *COUNTS,
    "link_weight_lowest",
    "rni_oldest",
    "rni_newest",
    "permit_max",
    "certificate_max",
    "permits_ambiguous",
    "capacity_persons",
    "capacity_source",
    "p_over_capacity",
    "excess_expected",
    "last_visit",
    "last_visit_situation",
    "visit_persons_12m",
)
"""Figures that are blanked where withheld: all that is not in the public BAG."""


@dataclass(frozen=True)
class Lists:
    """What the municipality itself keeps of addresses: PERMIT_RECORDS, CERTIFICATES, VISITS; and LINKS."""

    permit_records: pd.DataFrame
    certificates: pd.DataFrame
    visits: pd.DataFrame
    links: pd.DataFrame

    @property
    def records(self) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
        """The three lists."""
        return self.permit_records, self.certificates, self.visits

    def own_links(self) -> pd.DataFrame:
        """Give the links of these lists: the rows of a register may be a million."""
        sources = {source for records in self.records for source in records["source"].unique()}
        return self.links[self.links["source"].isin(sources)]


@dataclass(frozen=True)
class Profiles:
    """The three tables that rules see: PROFILES, DISTRIBUTIONS, PERMITS.

    `counts` says per list what became of its rows.
    """

    profiles: pd.DataFrame
    distributions: pd.DataFrame
    permits: pd.DataFrame
    counts: dict[str, dict[str, int]]


def describe_objects(
    objects: pd.DataFrame,
    addresses: pd.DataFrame,
    panden: pd.DataFrame,
    places: pd.DataFrame,
    occupancy: Occupancy,
    lists: Lists,
    withheld: Iterable[str],
    *,
    stand_in: pd.DataFrame,
    settings: Settings,
    municipality: str,
    reference_date: date,
) -> Profiles:
    """Put together what is known of every object in use.

    `places` gives wijk and buurt per object, `stand_in` is as `profiles_of` gives it. `withheld` names the objects that
    are blanked.
    """
    hidden = frozenset(withheld)
    at = at_objects(lists.own_links(), stand_in)
    permits = permit_states(lists.permit_records, at, reference_date)
    table = _describe_buildings(objects, addresses, panden, places)
    table = table.assign(**_norm_columns(table, settings, municipality, reference_date))
    table = table.join(occupancy.figures, on="object_id", validate="one_to_one")
    table = _with_lists(table, lists, permits, at, reference_date)
    table = table.assign(**{name: table[name].fillna(0) for name in (*COUNTS, "permits_ambiguous")})
    table = table.assign(**_capacity_columns(table))
    known = occupancy.distributions[occupancy.distributions["object_id"].isin(table["object_id"])]
    table = table.assign(**_over_capacity(table, known))
    table["withheld"] = table["object_id"].isin(hidden)
    table = _blank_withheld(table)
    return Profiles(
        check(PROFILES, table),
        check(DISTRIBUTIONS, known[~known["object_id"].isin(hidden)]),
        check(PERMITS, permits[~permits["object_id"].isin(hidden)]),
        count_rows(lists.records, at),
    )


def _with_lists(
    table: pd.DataFrame, lists: Lists, permits: pd.DataFrame, at: pd.DataFrame, reference_date: date
) -> pd.DataFrame:
    """Add what permits, certificates and visits say; `permits` is PERMITS, `at` where their rows are."""
    of_housing = ~permits["soort"].isin(NOTIFICATIONS)
    counts = of_housing & (permits["state"] == "granted") & permits["certain"]
    doubtful = ambiguous_numbers(lists.permit_records, lists.certificates, at, reference_date)
    numbers = {
        "permit_max": permits[counts].groupby("object_id")["max_personen"].max(),
        "certificate_max": certificate_numbers(lists.certificates, at, reference_date),
        "permits_ambiguous": doubtful,
    }
    visits = last_visits(lists.visits, at, reference_date)
    table = table.join(pd.DataFrame(numbers), on="object_id", validate="one_to_one")
    return table.join(visits, on="object_id", validate="one_to_one")


def _describe_buildings(
    objects: pd.DataFrame, addresses: pd.DataFrame, panden: pd.DataFrame, places: pd.DataFrame
) -> pd.DataFrame:
    main = addresses[addresses["role"] == "hoofdadres"].drop_duplicates("object_id")
    main = main.assign(address=written_out(main))[["object_id", "address", "postcode", "woonplaats"]]
    first_pand = panden.groupby("object_id", as_index=False)["pand_id"].min()
    table = objects[objects["in_use"]].merge(main, on="object_id", how="left", validate="one_to_one")
    table = table.merge(first_pand, on="object_id", how="left", validate="one_to_one")
    table = table.merge(places, on="object_id", how="left", validate="one_to_one")
    table = table.assign(site_id=None, area_note=_area_notes(table))
    nameless = pd.Series([NAMELESS.format(object_id=one) for one in table["object_id"]], table.index, dtype="str")
    unusable = table["area_note"].isin(["no_area", "placeholder", "too_small", "too_large"])
    return table.assign(
        address=table["address"].fillna(nameless),
        woonplaats=table["woonplaats"].fillna(""),
        floor_area_m2=table["floor_area_m2"].mask(unusable),
    )


def written_out(addresses: pd.DataFrame) -> pd.Series:
    """Give addresses as read aloud: street, number with letter, addition after a hyphen: Dorpsstraat 12A-2."""
    letter = addresses["huisletter"].fillna("")
    addition = ("-" + addresses["huisnummertoevoeging"]).fillna("")
    return addresses["straat"] + " " + addresses["huisnummer"].astype("str") + letter + addition


def _area_notes(table: pd.DataFrame) -> pd.Series:
    area, uses = table["floor_area_m2"], table["uses"].fillna("")
    note = pd.Series(None, index=table.index, dtype="object")
    mixed = uses.str.contains(",") & uses.str.contains("woonfunctie|logiesfunctie")
    note = note.mask(mixed, "shared_with_other_use")
    note = note.mask((area > LARGEST_DWELLING_M2).fillna(False) & (uses == "woonfunctie"), "too_large")
    note = note.mask((area < SMALLEST_AREA_M2).fillna(False) & (uses != "overige gebruiksfunctie"), "too_small")
    return note.mask(area.isin(PLACEHOLDER_AREAS), "placeholder").mask(area.isna(), "no_area")


def _norm_columns(
    table: pd.DataFrame, settings: Settings, municipality: str, reference_date: date
) -> dict[str, pd.Series]:
    form = _housing_forms(table)
    capacity = pd.Series(pd.NA, index=table.index, dtype="Int64")
    forms: tuple[HousingForm, ...] = ("dwelling", "lodging", "mooring", "pitch")
    for name in forms:
        norm = settings.norm_for(name, municipality, reference_date)
        rows = form == name
        if norm is None:
            form = form.mask(rows)
        elif norm.kind == "max_persons":
            capacity = capacity.mask(rows, int(norm.value))
        else:
            part = Fraction(str(norm.value))  # as it is written: 81 m² at 5.4 m² is room for 15, in floats for 14
            room = table["floor_area_m2"].astype("Int64") * part.denominator // part.numerator
            capacity = capacity.mask(rows, room)
    return {"norm_form": form, "norm_capacity": capacity}


def _housing_forms(table: pd.DataFrame) -> pd.Series:
    """Give the housing form of each object; living goes before lodging where the BAG names both."""
    uses = table["uses"].fillna("")
    form = pd.Series(None, index=table.index, dtype="object")
    form = form.mask(uses.str.contains("logiesfunctie"), "lodging").mask(uses.str.contains("woonfunctie"), "dwelling")
    return form.mask(table["kind"] == "ligplaats", "mooring").mask(table["kind"] == "standplaats", "pitch")


def _capacity_columns(table: pd.DataFrame) -> dict[str, pd.Series]:
    permit, certificate, norm = (
        table[name].astype("Int64") for name in ("permit_max", "certificate_max", "norm_capacity")
    )
    source = pd.Series(None, index=table.index, dtype="object")
    source = source.mask(norm.notna(), "norm").mask(certificate.notna(), "certificate").mask(permit.notna(), "permit")
    return {"capacity_persons": permit.fillna(certificate).fillna(norm), "capacity_source": source}


def _over_capacity(table: pd.DataFrame, distributions: pd.DataFrame) -> dict[str, pd.Series]:
    """Give P(more than capacity) and the expected persons above it; 0 where nobody is registered."""
    capacity = table.set_index("object_id")["capacity_persons"]
    over = distributions["persons"] - distributions["object_id"].map(capacity)
    over = over.astype("Float64").clip(lower=0)
    chance = distributions["probability"].where((over > 0).fillna(False), 0.0)
    sums = (
        pd.DataFrame(
            {
                "object_id": distributions["object_id"],
                "chance": chance,
                "excess": (over * distributions["probability"]).astype("float64"),
            }
        )
        .groupby("object_id")
        .sum()
        .round(6)
    )
    known = table["capacity_persons"].notna()
    return {
        "p_over_capacity": table["object_id"].map(sums["chance"]).fillna(0.0).where(known),
        "excess_expected": table["object_id"].map(sums["excess"]).fillna(0.0).where(known),
    }


def _blank_withheld(table: pd.DataFrame) -> pd.DataFrame:
    shown = ~table["withheld"]
    return table.assign(**{name: table[name].where(shown) for name in PERSONAL})
