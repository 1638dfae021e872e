"""How many persons a housing form has room for, as the configuration says."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, Strict, model_validator

from housing_risk.messages import settings as words
from housing_risk.tables import MUNICIPALITY_CODE

MunicipalityCode = Annotated[str, Field(pattern=f"^{MUNICIPALITY_CODE}$")]


class Norm(BaseModel):
    """How many persons one housing form has room for, with the article that says so."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Literal["m2_per_person", "max_persons"]
    value: Annotated[
        float, Strict(), Field(gt=0.001, le=1_000_000, allow_inf_nan=False)
    ]  # beyond these a capacity is no number
    article: str
    valid_from: date | None = None
    valid_to: date | None = None
    confirmed: bool = False

    @model_validator(mode="after")
    def _can_be_meant(self) -> Self:
        if self.kind == "max_persons" and self.value != int(self.value):
            raise ValueError(words.NOT_A_PERSON)
        if self.confirmed and not self.article.strip():
            raise ValueError(words.CONFIRMED_WITHOUT_ARTICLE)
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise ValueError(words.NEVER_VALID)
        return self

    def on(self, reference_date: date) -> bool:
        """Tell whether the norm is valid on the date."""
        return (self.valid_from or date.min) <= reference_date <= (self.valid_to or date.max)


class GeneralNorm(Norm):
    """A norm for every municipality but those that have their own, each of which has none within it."""

    municipality: dict[MunicipalityCode, Norm] = {}
