"""The configuration: `housing-risk.toml`, checked whole before anything runs.

Every key has a start value with its source, so that an empty file is a valid one; only the purpose and the legal
bases have none, because they can not be guessed.
"""

from __future__ import annotations

import difflib
import itertools
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, Self, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, Strict, ValidationError, field_validator, model_validator

from housing_risk.errors import SettingsError
from housing_risk.messages import settings as words
from housing_risk.norms import GeneralNorm, Norm
from housing_risk.settings_file import read_toml
from housing_risk.tables.inputs import (
    CERTIFICATE_KINDS,
    PERMIT_KINDS,
    PERMIT_STATES,
    SECRECY_VALUES,
    VISIT_RESULTS,
    VISIT_SITUATIONS,
    SourceKind,
)

CONFIG_NAME = "housing-risk.toml"
StatedCoverage = Literal["full", "partial", "unknown"]
HousingForm = Literal["dwelling", "lodging", "mooring", "pitch"]
"""woonfunctie · logiesfunctie · ligplaats · standplaats"""
Permission = Literal["no-secrecy", "no-legal-basis", "unlinked-exclusions"]
PERMISSIONS: tuple[Permission, ...] = ("no-secrecy", "no-legal-basis", "unlinked-exclusions")
"""no-secrecy: a person source without 07.70.10 · no-legal-basis: a source without its law ·
unlinked-exclusions: an exclusion whose address is not found, so that it can not be withheld."""
RuleId = Literal[
    "rni_over_four_months",
    "nobody_in_brp",
    "transit_address",
    "more_than_norm",
    "more_than_allowed",
    "letting_without_permit",
    "no_dwelling",
    "sleepers_without_notification",
]
"""Every rule; a test holds this list to `rules.ALL_RULES`."""
WITH_A_NUMBER: tuple[RuleId, ...] = (
    "transit_address",
    "letting_without_permit",
    "no_dwelling",
    "sleepers_without_notification",
)
"""Rules that hold people against a number of their own; for others `more_than` would change nothing, in silence."""
TermColumn = Literal["soort", "status", "keurmerk", "situatie", "resultaat", "geheim"]
TERMS: dict[TermColumn, tuple[str, ...]] = {
    "soort": PERMIT_KINDS,
    "status": PERMIT_STATES,
    "keurmerk": CERTIFICATE_KINDS,
    "situatie": VISIT_SITUATIONS,
    "resultaat": VISIT_RESULTS,
    "geheim": SECRECY_VALUES,
}
"""What local words of a column may be mapped to (contract 2.1)."""
Share = Annotated[float, Strict(), Field(ge=0, le=1)]
MOST_PEOPLE = 1_000_000
"""Numbers of people above this are a typing error, and would not fit the columns of the tables."""

PERSONAL_SOURCES: tuple[SourceKind, ...] = ("rni", "brp", "vergunningen", "keurmerken", "bezoeken", "uitsluitingen")
"""Sources that tell of persons or decisions (contract 4): each needs a legal basis and a stated coverage. The BAG and
boundaries are public."""


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Purpose(_Section):
    """Why the run is made and who answers for it (AVG art. 5 and 30)."""

    text: str = ""
    controller: str = ""


class Stay(_Section):
    """Of those who registered at an address, the share still living there after so many months."""

    after_4_months: Share
    after_12_months: Share
    after_24_months: Share
    after_60_months: Share
    source: str

    @property
    def shares(self) -> tuple[float, float, float, float]:
        """The four shares, in order of time."""
        return self.after_4_months, self.after_12_months, self.after_24_months, self.after_60_months

    @model_validator(mode="after")
    def _falls(self) -> Self:
        if any(later > earlier for earlier, later in itertools.pairwise(self.shares)):
            raise ValueError(words.STAY_MUST_FALL)
        return self


class Presence(_Section):
    """How registrations age.

    Start values. RNI: no curve per address is published; the country figures are upper bounds (0.57 after 12, 0.38
    after 24, 0.30 after 60 months: CBS 2018, cohort of Poles of 2011; 0.40 after 4 months for agency workers: ABU
    2008), and staying at one address is shorter than staying in the country. BRP: 4 to 5.2 % of BRP addresses were
    found wrong (2009 to 2011).
    """

    rni: Stay = Stay(
        after_4_months=0.55,
        after_12_months=0.35,
        after_24_months=0.20,
        after_60_months=0.10,
        source=words.START_STAY_RNI,
    )
    brp: Stay = Stay(
        after_4_months=0.95,
        after_12_months=0.95,
        after_24_months=0.95,
        after_60_months=0.95,
        source=words.START_STAY_BRP,
    )
    together: Annotated[float, Strict(), Field(ge=1, allow_inf_nan=False)] = 2.0
    """How strongly people at one address leave together: the pace of leaving may be this many times faster or slower
    for all of them at once. 1 means that everybody leaves on their own. A start value without a published source."""

    @model_validator(mode="after")
    def _rni_never_counts_more(self) -> Self:
        pairs = zip(self.rni.shares, self.brp.shares, strict=True)
        if any(rni > brp for rni, brp in pairs):
            raise ValueError(words.RNI_ABOVE_BRP)
        return self


class RuleSettings(_Section):
    """What a municipality may set per rule."""

    threshold: Annotated[float, Strict(), Field(gt=0, le=1)] | None = None  # at 0 every object would be flagged
    more_than: Annotated[int, Strict(), Field(ge=0, le=MOST_PEOPLE)] | None = None
    article: str | None = None
    enabled: bool = True


class Linkage(_Section):
    """How sure a bare house number is when neighbours bear a suffix (contract 3.1)."""

    bare_number_weight: Annotated[float, Strict(), Field(gt=0, lt=1)] = 0.7


class Retention(_Section):
    """How long a result may be kept."""

    months: Annotated[int, Strict(), Field(gt=0, le=1200)] = 12  # a hundred years; far more would be no date


class Route(_Section):
    """Telephone numbers and names that are printed on every sheet."""

    contacts: dict[str, str] = {}


def _start_norms() -> dict[HousingForm, GeneralNorm]:
    return {
        "dwelling": GeneralNorm(
            kind="m2_per_person",
            value=12,
            article=words.START_ARTICLE,
        )
    }


class Settings(_Section):
    """The whole configuration."""

    simulated: bool = False
    purpose: Purpose = Purpose()
    legal_basis: dict[SourceKind, str] = {}
    norms: dict[HousingForm, GeneralNorm] = Field(default_factory=_start_norms)
    coverage: dict[SourceKind, StatedCoverage] = {}
    columns: dict[SourceKind, dict[str, str]] = {}
    terms: dict[TermColumn, dict[str, str]] = {}
    linkage: Linkage = Linkage()
    presence: Presence = Presence()
    rules: dict[RuleId, RuleSettings] = {}
    route: Route = Route()
    retention: Retention = Retention()

    @field_validator("norms", mode="before")
    @classmethod
    def _beside_the_start_norms(cls, given: Any) -> Any:
        """A form that the file does not name keeps its start norm."""
        return {**_start_norms(), **given} if isinstance(given, dict) else given

    @field_validator("rules")
    @classmethod
    def _numbers_where_they_count(cls, rules: dict[RuleId, RuleSettings]) -> dict[RuleId, RuleSettings]:
        if wrong := [name for name, own in rules.items() if own.more_than is not None and name not in WITH_A_NUMBER]:
            raise ValueError(words.NO_NUMBER.format(rules=", ".join(wrong), known=", ".join(WITH_A_NUMBER)))
        return rules

    @field_validator("terms")
    @classmethod
    def _to_known_words(cls, terms: dict[TermColumn, dict[str, str]]) -> dict[TermColumn, dict[str, str]]:
        wrong = [
            words.UNKNOWN_TERM.format(column=column, word=local, known=", ".join(TERMS[column]))
            for column, mapped in terms.items()
            for local, word in mapped.items()
            if word.casefold() not in map(str.casefold, TERMS[column])
        ]
        if wrong:
            raise ValueError("; ".join(wrong))
        return terms

    def terms_of(self, column: str) -> dict[str, str]:
        """Give the local words of a column of a list, with the known word that each stands for."""
        return next((mapped for name, mapped in self.terms.items() if name == column), {})

    def coverage_of(self, kind: SourceKind) -> StatedCoverage:
        """Give how complete a source is; `unknown` when the configuration does not say."""
        return self.coverage.get(kind, "unknown")

    def norm_for(self, form: HousingForm, municipality: str, reference_date: date) -> Norm | None:
        """Give the norm of a housing form in a municipality on a date; its own norm goes before the general one.

        Outside the dates of its own norm the general one holds there, as in any other municipality.
        """
        general = self.norms.get(form)
        if general is None:
            return None
        own = general.municipality.get(municipality)
        return next((norm for norm in (own, general) if norm and norm.on(reference_date)), None)


def load_settings(path: Path | None) -> Settings:
    """Read a configuration; without a path give the start values.

    Raises SettingsError naming every wrong key with the nearest known one. No value is shown.
    """
    return Settings() if path is None else parse_settings(read_toml(path), path.name)


def parse_settings(content: dict[str, Any], file: str = CONFIG_NAME) -> Settings:
    """Check a configuration that is already a dictionary; see `load_settings`."""
    try:
        return Settings.model_validate(content)
    except ValidationError as error:
        problems = error.errors(include_input=False, include_url=False)
        wrong = [(_place(problem), _complaint(problem)) for problem in problems]
        lines = "\n".join(line for _, line in wrong)
        raise SettingsError(words.WRONG_KEYS.format(file=file, count=len(wrong), lines=lines), wrong) from None


def _place(problem: Any) -> list[str]:
    return [str(part) for part in problem["loc"] if part != "[key]"]


def _complaint(problem: Any) -> str:
    place = _place(problem)
    key = ".".join(place)
    if problem["type"] in ("extra_forbidden", "literal_error"):
        known = _known_keys(place[:-1])
        near = difflib.get_close_matches(place[-1], known, n=1, cutoff=0.5)
        if place[-1] not in known and known:
            hint = words.NEAREST.format(key=near[0]) if near else words.KNOWN.format(keys=", ".join(known))
            return words.UNKNOWN_KEY.format(key=key, hint=hint)
    limits = {name: str(limit).replace(" or ", " of ") for name, limit in problem.get("ctx", {}).items()}
    wanted = words.PYDANTIC.get(problem["type"], "").format(**limits)
    return words.WRONG_VALUE.format(key=key, reason=wanted or problem["msg"])


def _known_keys(place: list[str]) -> list[str]:
    """Give the keys that are allowed in the section at `place`; none where any will do."""
    section: Any = Settings
    for key in place:
        section = _part_of(section, key)
    if get_origin(section) is dict:
        keys = get_args(section)[0]
        return list(get_args(keys)) if get_origin(keys) is Literal else []
    return list(section.model_fields)


def _part_of(section: Any, key: str) -> Any:
    """Give the type of what stands under a key of a section: of a model its field, of a dictionary its values."""
    return get_args(section)[1] if get_origin(section) is dict else section.model_fields[key].annotation
