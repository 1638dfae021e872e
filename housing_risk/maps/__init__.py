"""The page an inspector holds. The folium map of an analyst is in `explore`: only who asks for it loads folium."""

from housing_risk.maps.page import Page, draw_page

__all__ = ["Page", "draw_page"]
