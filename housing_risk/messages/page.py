"""Sentences of the inspector's page and its sheets."""

from __future__ import annotations

from typing import Any

QUESTION_ORDER = ("registration", "occupancy", "use", "fire_safety")

QUESTIONS: dict[str, dict[str, str]] = {
    "registration": {
        "letter": "R",
        "name": "Registratie",
        "short": "Registratie",
        "ask": "Staan de mensen goed geregistreerd?",
        "scale": "Een reden om te kijken",
        "bar": "",
        "bar_at": "",
    },
    "occupancy": {
        "letter": "B",
        "name": "Bezetting",
        "short": "Bezetting",
        "ask": "Wonen er meer mensen dan er plaats is?",
        "scale": "Kans op meer mensen dan er plaats is",
        "bar": "plaats",
        "bar_at": "plaats voor {n}",
    },
    "use": {
        "letter": "G",
        "name": "Gebruik",
        "short": "Gebruik",
        "ask": "Wordt het pand gebruikt zoals mag?",
        "scale": "Kans op een ander gebruik dan mag",
        "bar": "grens",
        "bar_at": "grens bij {n}",
    },
    "fire_safety": {
        "letter": "F",
        "name": "Brandveiligheid",
        "short": "Brand",
        "ask": "Is het slapen hier gemeld?",
        "scale": "Kans op meer slapers dan zonder melding mag",
        "bar": "grens",
        "bar_at": "grens bij {n}",
    },
}

CLASSES = ("Zeer waarschijnlijk", "Waarschijnlijk", "Mogelijk", "Zonder schaal")
CLASS_RANGES = ("90% of meer", "66 tot 90%", "{low} tot 66%")
CLASS_BELOW = "onder 66%"
NO_RANK = "zonder rang, op adres"

SOURCES = {
    "rni": "RNI",
    "brp": "BRP",
    "bag": "BAG",
    "vergunningen": "Vergunningen",
    "keurmerken": "Keurmerken",
    "bezoeken": "Bezoeken",
    "correcties": "Correcties",
}
"""Sources whose dates stay in view; borders stand in the sources line of the map."""
OLD = "{source} – let op: oud"
NO_DATE = "datum onbekend"
REFERENCE_DATE = "Peildatum"
ENDED = "opgeheven {date}"
REASON = "Een reden om te kijken, geen vaststelling"
SUPERVISOR = "toezichthouder "
NOTHING_SAID = "Deze lijst zegt niets over een adres of over wie er woont"
SIMULATED = "Voorbeeld: personen en cijfers zijn verzonnen"
PERMISSIONS = {
    "no-legal-basis": "Let op: de grondslag van een bron is niet vastgelegd",
    "no-secrecy": "Let op: een bron zegt niet wie geheimhouding heeft",
}
COVERAGE = {"full": "compleet", "partial": "niet compleet", "unknown": "onbekend of het compleet is"}

MONTHS_BRIEF = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)

USES = {
    "woonfunctie": "woning",
    "logiesfunctie": "logies",
    "kantoorfunctie": "kantoor",
    "winkelfunctie": "winkel",
    "industriefunctie": "bedrijf",
    "bijeenkomstfunctie": "bijeenkomst",
    "gezondheidszorgfunctie": "zorg",
    "onderwijsfunctie": "onderwijs",
    "sportfunctie": "sport",
    "celfunctie": "cellen",
    "overige gebruiksfunctie": "overig gebruik",
}
AREA = "{area} m²"
YEAR = "bouwjaar {year}"
AREA_NOTES = {
    "no_area": "oppervlakte onbekend",
    "placeholder": "oppervlakte niet bruikbaar",
    "too_small": "oppervlakte niet bruikbaar (te klein)",
    "too_large": "oppervlakte niet bruikbaar (te groot)",
    "shared_with_other_use": "oppervlakte gedeeld met ander gebruik",
}
WHOLE_BUILDING = "hele pand"
ONE_OF = "1 van {count} in het pand"
NO_BUILDING = "geen pand"

VISITED = "bezocht {month}"
NO_VISIT = "Geen bezoek bekend."
VISIT = "{date}: {situation}"
SITUATIONS = {
    "toegang_verleend": "toegang verleend",
    "deels_toegang": "deels toegang",
    "niemand_aanwezig": "niemand aanwezig",
    "geen_medewerking": "geen medewerking",
}
VISIT_PERSONS = "bij de laatste telling in 12 maanden {persons} mensen gezien (er kunnen er meer wonen)"

RANKED = "nummer {rank} van {count} bij {question}"
NORM = "Norm"
NORM_M2 = "{article} – {value} m² per persoon"
NORM_MAX = "{article} – hoogstens {value} mensen"
NOT_CONFIRMED = "startnorm, niet bevestigd"
SUM = "Rekensom"
SUM_M2 = "{area} m² : {value} = {capacity} {people} (naar beneden afgerond)"
PEOPLE_ONE, PEOPLE = "mens", "mensen"
PERMIT = "Vergunning"
CERTIFICATE = "Keurmerk"
UP_TO = "voor {persons} mensen"
PERMIT_KINDS = {
    "kamerverhuur": "kamerverhuur",
    "omzetting": "omzetting",
    "logies": "logies",
    "exploitatie_logies": "exploitatie logies",
    "gebruiksmelding": "gebruiksmelding",
    "brandveilig_gebruik": "brandveilig gebruik",
    "afwijking_plan": "afwijken van het plan",
    "verblijfsruimte": "verblijfsruimte",
}
PERMIT_STATES = {"granted": "geldig", "pending": "aangevraagd", "none": "niet geldig"}
PERMIT_UNCERTAIN = "adres past ook elders"

KNOWN = "Wat we weten: {count} registraties"
KNOWN_ONE = "Wat we weten: 1 registratie"
BANDS_SHORT = "* korter dan 4 / 4–12 / 12–24 / langer dan 24 maanden{unknown}"
BANDS_SHORT_UNKNOWN = " / onbekend"
REGISTERS = (
    "{brp} in de BRP, {rni} met een tijdelijk adres (RNI). Ieder telt als één mens. Hoe ouder een registratie, hoe "
    "minder zeker dat iemand er nog woont. Van een tijdelijk adres vertrekken mensen vaker zonder dat het register het "
    "weet."
)
SURE_ALL = "Alle registraties horen zeker bij dit adres."
SURE_SOME = "{count} registraties passen ook op een ander adres en tellen daarom maar voor een deel."
SURE_ONE = "1 registratie past ook op een ander adres en telt daarom maar voor een deel."
INVESTIGATED = "{count} registraties staan in onderzoek: het register weet niet zeker of dat adres nog klopt."
INVESTIGATED_ONE = "1 registratie staat in onderzoek: het register weet niet zeker of dat adres nog klopt."
WEAKEST = "De registratie die het minst zeker hier hoort, telt voor {percent}% mee."
NOT_SEEN = "Wie in geen register staat, zien we niet."

OTHER = (
    "Dit adres staat ook in de lijst {question}. Dat is een andere wet en een andere bevoegdheid. "
    "Het telt hier niet mee."
)
NO_OTHER = "Dit adres staat in geen andere lijst."

MAP_SOURCES = {
    "bag": "BAG: Kadaster",
    "borders": "BAG: Kadaster · grenzen: CBS, CC BY 4.0 ({date})",
    "simulated": "Oefengegevens",
}
"""Made-up people may stand at real addresses (`simulate --bag`): nothing is said of where those come from."""
DOTS = "Alle {count} adressen in de BAG. Een stip zegt niets over een adres."
EMPTY = "Geen adressen met een reden bij {question}. Dat zegt niet dat alles klopt."
TOO_MANY = "{percent}% van alle adressen. Zo veel is meestal een fout in de gegevens of de norm. Vraag de analist."
DOT = "Van dit adres staat hier niets. Dat zegt niets over het adres."
DAMAGED = "Dit bestand is niet compleet. Vraag een nieuw."
MAP_ID = "kaart {map_id}"

NO_SCRIPT_TITLE = "Dit toestel voert geen scripts uit."
NO_SCRIPT = (
    "De kaart beweegt niet en je kunt hier niets zoeken of bewaren. De lijsten, de uitleg en de bladen staan hieronder "
    "en kun je afdrukken. Alles werkt in Chromium op een computer: daar is de kaart mee geprobeerd."
)
NEVER_ADDED = (
    "De vier vragen horen bij vier wetten. Ze worden nooit opgeteld. Staat een adres hier niet? "
    "Dat zegt niets over het adres."
)
SHEETS_LINK = "Bladen om af te drukken"
SHEETS_NOTE = "één A4 per adres"
SHEETS_FIRST = "de eerste {count} van elke lijst met rang"
PLAIN_SHORT = "Vanaf regel {count} staat hier alleen welke reden er is. Wat een reden zegt, staat hierboven."
FIXED_MAP = "Vaste kaart bij {question}. De stippen zijn alle adressen in de BAG: een stip zegt niets."
ADDRESSES, ADDRESSES_ONE = "{count} adressen", "1 adres"
COLUMNS = ("Nr.", "Adres", "Kans", "Mensen", "Grens", "Reden en meer")
LIST_COLUMNS = ("Nr.", "Adres", "Wijk", "Kans", "Laatste bezoek", "Reden")
TO_SHEET = "Naar het blad van dit adres"
TITLE = "{municipality}: een reden om te kijken"

EXPLORE = {
    "dots": "Alle adressen in de BAG",
    "question": "{question}: {ask}",
    "quality": "Gegevens: deel met bruikbare oppervlakte (lichter is minder)",
    "quality_of": "{area}: {percent}% van de verblijfsobjecten heeft een bruikbare oppervlakte",
}

ABOUT = {
    "purpose": "Doel",
    "controller": "Verantwoordelijk",
    "map": "Kaart",
    "coverage": "Hoe compleet zijn de bronnen",
    "rules": "Regels op deze kaart",
    "rule": "{title} (versie {version}): {law}. Wie mag kijken: {body}.",
    "norms": "Normen",
    "presence": "Hoe lang registraties meetellen",
    "stay": "{source}: na 4, 12, 24 en 60 maanden woont er nog {shares} ({basis})",
}

UI: dict[str, Any] = {
    "search": "Zoek adres of straat",
    "found": "{n} gevonden",
    "found_none": "Geen adres gevonden",
    "in_lists": "staat in: {lists}",
    "theme": "Licht of donker",
    "round": "Ronde",
    "close": "Sluit",
    "help": "Uitleg en toetsen",
    "tabs": "Vragen",
    "list": "Lijst",
    "map": "Kaart met adressen",
    "panel": "Gegevens van het adres",
    "map_and_list": "Kaart en lijst",
    "filters": "Filters",
    "dock": "Onderdelen",
    "skip": "Naar de lijst",
    "order": "sterkste reden eerst",
    "people": "mensen",
    "addresses": "adressen",
    "address": "adres",
    "reason_filter": "Reden",
    "chance_filter": "Kans",
    "wijk_filter": "Wijk",
    "visit_filter": "Bezoek",
    "age_filter": "Gegevens ouder dan",
    "show_all": "Toon alles",
    "clear": "Haal weg: {name}",
    "visited": "Eerder bezocht",
    "not_visited": "Nog niet bezocht",
    "ages": [f"Alle registraties ouder dan {months} maanden" for months in (4, 12, 24)],
    "explains": "Dit kan het gewoon verklaren",
    "check_first": "Kijk hier het eerst naar",
    "law": "Wet en bevoegdheid",
    "no_result": "Niets gevonden met deze filters.",
    "more": "Toon de volgende {n}",
    "choose_wijk": "Kies eerst een wijk of toon alle adressen.",
    "outside": "{n} adressen buiten beeld – toon alles",
    "outside_one": "1 adres buiten beeld – toon alles",
    "here": "{n} adressen hier",
    "zoom_in": "Zoom in",
    "zoom_out": "Zoom uit",
    "fit": "Toon alles op de kaart",
    "add": "Zet in ronde",
    "added": "Haal uit ronde",
    "add_to": "Zet in ronde: {address}",
    "remove_from": "Haal uit ronde: {address}",
    "print_sheet": "Druk dit blad af",
    "chart": "Kans per aantal mensen, van {low} tot {high}",
    "elsewhere": "Bekijk op een kaart op internet",
    "elsewhere_says": "Dit opent openstreetmap.org en vertelt die site welk adres je bekijkt.",
    "elsewhere_open": "Open toch",
    "elsewhere_url": "https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=18/{lat}/{lon}",
    "round_of": "{n} van {max} adressen",
    "round_size": "Hoeveel adressen in een ronde",
    "walk": "ongeveer {km} km lopen",
    "shortest": "Kortste volgorde",
    "start": "begin",
    "further": "{m} m verder",
    "up": "Eerder: {address}",
    "down": "Later: {address}",
    "round_empty": "Nog geen adressen in de ronde. Zet ze erin met + in de lijst.",
    "round_full": "De ronde is vol. Haal er een uit of maak de ronde groter.",
    "powers": "Met welke bevoegdheid",
    "powers_note": (
        "Een bezoek met twee bevoegdheden is een besluit van een mens. Wat je hier aanvinkt, komt op het blad."
    ),
    "before": "Voor je gaat",
    "checked": "Adressen nagekeken op de ochtend zelf",
    "checked_note": "Ongeveer 1 op de 8 is dan al veranderd.",
    "desk": "Reken op 3 tot 5 dossiers per adres: is daar tijd voor?",
    "print_round": "Druk de ronde en {n} bladen af",
    "print_round_one": "Druk de ronde en 1 blad af",
    "wipe": "Wis de ronde op dit toestel",
    "wipe_sure": "Weet je het zeker? Tik nog een keer om te wissen.",
    "kept": "Staat alleen op dit toestel.",
    "not_kept": "Deze browser bewaart niets. Druk de ronde af voor je sluit.",
    "keys_title": "Toetsen",
    "keys": [
        ["/", "zoeken"],
        ["1 – 4", "vraag kiezen"],
        ["↑ ↓", "door de lijst"],
        ["Enter", "open het adres"],
        ["+", "in of uit de ronde (in de lijst)"],
        ["Esc", "terug naar waar je was"],
        ["pijlen, + − 0", "de kaart, als die gekozen is"],
        ["Alt + ↑ ↓", "volgorde in de ronde"],
        ["?", "deze uitleg"],
    ],
    "single_keys": "Losse toetsen gebruiken",
    "sheet_of": "Blad {n} van {count} · ",
    "m": "{n} m",
    "km": "{n} km",
}

SHEET: dict[str, str] = {
    "bag_number": "Nummer in de BAG:",
    "why": "Waarom dit adres",
    "sure": "Hoe zeker",
    "gaps": "Niet te beoordelen",
    "no_gaps": "Alle regels van deze vraag zijn beoordeeld.",
    "visit": "Laatste bezoek",
    "others": "Andere vragen",
    "know": "Wat we weten en niet weten",
    "registrations": "Registraties",
    "banded": "{count}, hoe lang: {bands} *",
    "unknown": "Onbekend",
    "at_door": "Aan de deur",
    "date": "Datum",
    "time": "Tijd",
    "identified": "gelegitimeerd",
    "purpose": "doel gezegd",
    "refuse": "weigeren mag, gezegd",
    "language": "Taal",
    "interpreter": "Tolk",
    "no": "nee",
    "yes": "ja",
    "phone": "telefoon",
    "present": "aanwezig",
    "words": "Zo gezegd, in eigen woorden",
    "per_room": "Per kamer",
    "per_room_note": "elke bewoner geeft zelf toestemming voor de eigen kamer. Geen namen.",
    "room": "Kamer",
    "beds": "Slaapplaatsen",
    "residents": "Bewoners",
    "seen": "Gezien of verteld",
    "escape": "Vluchtweg, melder",
    "consent": "Toestemming",
    "total": "Totaal",
    "counted": "Hoe geteld:",
    "by_beds": "bedden",
    "by_word": "verklaring",
    "by_register": "nachtregister",
    "by_heads": "aangetroffen",
    "outcome": "Uitkomst per vraag",
    "question": "Vraag",
    "breach": "overtreding",
    "none": "geen",
    "further": "nader",
    "not_looked": "niet onderzocht",
    "crossed": "aangekruist",
    "basis": "Grondslag",
    "not_in_round": "niet in deze ronde",
    "access": "Toegang",
    "everything": "alles",
    "part": "deel",
    "nobody": "niemand aanwezig",
    "nobody_short": "niemand",
    "refused": "geen medewerking",
    "refused_short": "nee",
    "particulars": "bijzonderheden: overleg",
    "inspector": "Toezichthouder {n}",
    "end_time": "Tijd einde",
    "route": "Staat op elk blad.",
    "route_note": "Bel zelf: het blad meldt niets.",
    "no_contacts": "Geen nummers ingesteld ([route] in de configuratie).",
    "no_reasons": "Geen redenen op dit blad. Niet mee naar binnen.",
    "checked_on": "Nagekeken op",
    "at": "om",
    "number": "Nr.",
    "address": "Adres",
    "unit": "Eenheid",
    "last_visit": "Laatste bezoek",
    "code": "Code",
    "codes": "K klaar · N nog eens langs · O overleg · M machtiging nodig · A ander team",
    "round": "Ronde",
    "page_one": "1 van {count}",
    "rule_version": "{title}, versie {version}",
}
