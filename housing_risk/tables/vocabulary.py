"""Closed lists and bounds that more than one stage goes by."""

from __future__ import annotations

BANDS = ("under_4m", "4_12m", "12_24m", "over_24m", "age_unknown")
"""How long somebody has been registered somewhere, as the columns of PROFILES end."""
MUNICIPALITY_DIGITS = "[0-9]{4}"
MUNICIPALITY_CODE = f"GM{MUNICIPALITY_DIGITS}"
"""How the code of a municipality is written, as a pattern; `\\d` would take the digits of other scripts too."""
CRS = "EPSG:28992"
"""The coordinate system of every geometry: Amersfoort / RD New, in metres."""
NOTIFICATIONS = ("gebruiksmelding", "brandveilig_gebruik")
"""Kinds of permits that answer the question of fire safety; their number says nothing of how many may live there."""
SMALL_GROUP = 5
"""On a screen smaller groups of persons are not told apart (CBS practice)."""
