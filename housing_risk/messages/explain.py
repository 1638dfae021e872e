"""The words of `explain`: one address, in plain Dutch."""

UNKNOWN_OBJECT = (
    "Dit nummer is geen object met een profiel in dit resultaat. Zoek het adresseerbaar object op in "
    "3_profiles.parquet (kolom object_id, 16 cijfers): alleen objecten die volgens de BAG in gebruik zijn staan daarin."
)
WITHHELD = "{address}: dit object is afgeschermd. Het programma zegt er niets over."
BANNER = "Een reden om te kijken, geen vaststelling. Een mens beslist."
SIMULATED = "Oefengegevens: personen en cijfers zijn verzonnen."

BAG = "Wat de BAG zegt"
KIND = "{kind}, {status}"
USES = "gebruik: {uses}"
NO_USES = "gebruik: de BAG kent dat niet voor dit soort object"
USES_NOT_GIVEN = "gebruik: onbekend, het staat niet in het BAG-bestand"
AREA = "oppervlakte: {area} m²"
AREA_NOTE = "let op: {note}"
AREA_NOTES = {
    "no_area": "de BAG kent hier geen oppervlakte",
    "placeholder": "de oppervlakte in de BAG is een opvulgetal en dus onbruikbaar",
    "too_small": "de oppervlakte in de BAG is onwaarschijnlijk klein en dus niet gebruikt",
    "too_large": "de oppervlakte in de BAG is onwaarschijnlijk groot en dus niet gebruikt",
    "shared_with_other_use": "de oppervlakte telt ook ander gebruik mee; de plaats om te wonen is kleiner",
}

REGISTERED = "Wie er geregistreerd staat op {date}"
REGISTER = "{register}: {persons}"
BRP = "BRP"
RNI = "RNI (tijdelijk adres, alleen wie niet in de BRP staat)"
BANDS = {
    "under_4m": "korter dan 4 maanden",
    "4_12m": "4 tot 12 maanden",
    "12_24m": "12 tot 24 maanden",
    "over_24m": "langer dan 24 maanden",
    "age_unknown": "hoe lang onbekend",
}
AMBIGUOUS = "{persons} kunnen hier of op een ander adres horen en tellen voor een deel"
INVESTIGATED = "bij {persons} loopt een onderzoek naar het adres (burgerzaken)"
NOT_SEEN = "Wie in geen register staat, zien we niet."

ESTIMATE = "Hoeveel mensen er waarschijnlijk wonen"
NOBODY = "niemand geregistreerd; dat zegt niet dat er niemand woont"
INTERVAL = "{low} tot {high} mensen (90% zeker), gemiddeld {expected}"
NUMBER = "{persons} mensen: {chance}%"

ROOM = "Voor hoeveel mensen is er plaats"
NORM = "norm: {capacity} mensen ({area} m² : {value} m² per persoon, naar beneden afgerond; {article})"
NORM_MAX = "norm: {capacity} mensen ({article})"
NORM_UNCONFIRMED = "startnorm, niet bevestigd: vul het artikel van het eigen plan in en zet confirmed = true"
NO_NORM = "norm: niet te zeggen"
PERMIT = "vergunning: {persons} mensen"
PERMIT_KIND = "vergunning {kind}: {stands}"
CERTIFICATE = "keurmerk: {persons} mensen"
JUDGED_BY = "gerekend is met: {source}"
SOURCES = {"permit": "de vergunning", "certificate": "het keurmerk", "norm": "de norm"}

RULES = "De regels"
FLAGGED = "REDEN OM TE KIJKEN"
CLEAR = "geen reden"
GAP = "niet te beoordelen: {reason}"
TRAP = "Dit kan het gewoon verklaren: {text}"
CHECK = "Kijk hier het eerst naar: {text}"
LAW = "Wet: {law}. Wie mag kijken: {body}."

DATES = "Van wanneer de gegevens zijn"
DATE = "{kind} ({source}): {date}"
NO_DATE = "datum niet bekend"
VISIT = "laatste bezoek: {date} ({situation})"
NO_VISIT = "laatste bezoek: niet bekend"
