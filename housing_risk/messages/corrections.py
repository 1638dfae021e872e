"""Sentences about corrected addresses, and about the list in which a clerk corrects them."""

from __future__ import annotations

from housing_risk.messages.contents import Sentence

SENTENCES = {
    "corrections_without_row": Sentence(
        "{file} heeft geen kolommen bron en rij.",
        "Zonder die twee is niet te zien welke rij verbeterd is.",
        "Begin met de lijst die housing-risk match --unmatched maakt, en laat bron en rij staan.",
    ),
    "correction_without_number": Sentence(
        "{file}: {count} verbeterde rij(en) zonder bron of zonder rijnummer.",
        "Deze verbeteringen zijn niet gebruikt.",
        "Vul bron en rij in zoals ze in de lijst stonden.",
    ),
    "corrected_twice": Sentence(
        "{file}: {count} rijen verbeteren dezelfde rij verschillend.",
        "Welke verbetering klopt, is niet te zien. Geen ervan is gebruikt.",
        "Laat per rij één verbetering staan.",
    ),
    "correction_of_no_row": Sentence(
        "{file}: {count} verbetering(en) van een rij die er niet is.",
        "Is het bestand vervangen nadat de verbeteringen zijn gemaakt? Dan kunnen rijnummers verschoven zijn.",
        "Maak de lijst van niet gekoppelde rijen opnieuw en neem de verbeteringen over.",
    ),
}
"""Per rule: what was found, why it matters, the way out."""

SOURCE, ROW, REASON, MEANING, WRITTEN, POSSIBLE = "bron", "rij", "reden", "uitleg", "geschreven_adres", "mogelijk"
"""Headers of the list of unmatched rows; after these come the columns to fill in."""
FILL_IN = (
    "adresseerbaar_object_id", "postcode", "huisnummer", "huisletter", "huisnummertoevoeging", "straat", "woonplaats",
)  # fmt: skip
AND_MORE = " … en nog {count}"
OTHER_TEXT = "(niet in de BAG)"
SMALL = "<5"

NOT_READ = "{file} kan niet als lijst met correcties worden gelezen. Er is niets gemaakt."
UNMATCHED = "Schrijf ook de rijen zonder object als CSV, om te verbeteren en terug te geven als correcties."
CORRECTIONS = "Lijst met verbeterde adressen: de ingevulde lijst van --unmatched."
