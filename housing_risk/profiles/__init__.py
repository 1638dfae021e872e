"""Stage 3, last step: one row per object, with all that the stages before and the lists know of it."""

from housing_risk.profiles.describing import COUNTS, PERSONAL, Lists, Profiles, describe_objects, written_out

__all__ = ["COUNTS", "PERSONAL", "Lists", "Profiles", "describe_objects", "written_out"]
