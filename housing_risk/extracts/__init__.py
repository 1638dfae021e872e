"""Stage 1: the files as received become typed tables. The only reader of raw data."""

from housing_risk.extracts.reading import Extracts, read

__all__ = ["Extracts", "read"]
