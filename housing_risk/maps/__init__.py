"""The page an inspector holds, and the folium map an analyst builds on."""

from housing_risk.maps.explore import explore_map
from housing_risk.maps.page import Page, draw_page

__all__ = ["Page", "draw_page", "explore_map"]
