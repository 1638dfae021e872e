"""Sentences about the files as received: what was found, why it matters, the way out."""

from __future__ import annotations

from housing_risk.messages import areas, bag, corrections, lists
from housing_risk.messages.cells import CELLS
from housing_risk.messages.contents import COHERENCE, LISTS, PERSONS, Sentence
from housing_risk.messages.sheets import NOT_READ, SHEETS

REFUSED = {
    "water": "waterverbruik leidde eerder tot verkeerde besluiten over mensen",
    "energieverbruik": "verbruik zegt iets over gedrag in huis, niet over de woning",
    "woz": "belastinggegevens mogen alleen voor de belasting worden gebruikt (AWR art. 67)",
    "belasting": "belastinggegevens mogen alleen voor de belasting worden gebruikt (AWR art. 67)",
    "uitkering": "gegevens over uitkeringen zijn voor een ander doel verzameld",
    "politie": "politiegegevens vallen onder een eigen wet (Wpg)",
    "sociale_media": "wat mensen op sociale media zetten is niet voor toezicht bedoeld",
    "advertenties": "advertenties zeggen niets zekers over wie er woont en zijn voor een ander doel geplaatst",
}

_WHOLE_RUN = "Zonder dit bestand kan er niets berekend worden."

NEAREST = " Bedoelde u {kind}?"
FILES = {
    "no_folder": Sentence(
        "Er is geen map {file} onder de map met ruwe bestanden.",
        "Elke gemeente heeft een eigen map. Zonder die map is er niets te lezen.",
        "Maak de map {file} en zet daar de bestanden in, of verbeter --raw of --municipality. Bij --raw hoort de map "
        "waarin de mappen van gemeenten staan.",
    ),
    "no_bag": Sentence(
        "Er is geen BAG-bestand (bag.zip, bag.gpkg of bag.csv).",
        "Zonder de BAG kan geen enkel adres aan een woning worden gekoppeld.",
        "Vraag de BAG-beheerder om het BAG 2.0 Extract van de gemeente, of haal het bij het Kadaster. "
        "Noem het bag_<datum>.zip.",
    ),
    "no_persons": Sentence(
        "Er is geen bestand met inschrijvingen: geen rni en geen brp.",
        _WHOLE_RUN,
        "Vraag de RNI-selectie (categorie 16) aan bij de RvIG of de BRP-uitvoer bij de afdeling "
        "burgerzaken. Noem die rni_<datum>.csv of brp_<datum>.csv.",
    ),
    "refused_kind": Sentence(
        "Het bestand {file} wordt niet gelezen: de soort ‘{kind}’ is hier niet toegestaan.",
        "De reden: {reason}.",
        "Haal het bestand uit de map.",
    ),
    "kind_for_later": Sentence(
        "Het bestand {file} ({kind}) wordt nog niet gelezen.",
        "Deze soort is bekend, maar wordt in deze versie nog nergens voor gebruikt.",
        "U hoeft niets te doen. Het bestand mag blijven staan.",
    ),
    "unknown_file": Sentence(
        "Het bestand {file} wordt niet gelezen: aan de naam is niet te zien wat het is.",
        "De naam moet beginnen met de soort, bijvoorbeeld rni, brp of bag.",
        "Als dit een invoerbestand is, geef het dan een naam die begint met de soort.{hint}",
    ),
    "unreadable_name": Sentence(
        "In de naam van {file} staan tekens die niet te lezen of niet te zien zijn (hier een ruitje).",
        "De naam staat in alle uitkomsten. Daarom is dit bestand niet gelezen.",
        "Geef het bestand een naam met gewone letters, cijfers, streepjes en punten.",
    ),
    "unread_exclusions": Sentence(
        "Het bestand {file} lijkt een lijst met uitsluitingen, maar wordt onder deze naam niet gelezen.",
        "Wat op die lijst staat, zou dan niet worden afgeschermd.",
        "Laat de naam beginnen met uitsluitingen, bijvoorbeeld uitsluitingen_2024-05-15, of haal het bestand weg.",
    ),
    "unreachable_file": Sentence(
        "Het bestand {file} is niet te openen.",
        NOT_READ,
        "Kijk of het bestand nog bestaat en of u het mag lezen.",
    ),
    "folder_as_file": Sentence(
        "{file} is een map, maar heeft de naam van een invoerbestand.",
        NOT_READ,
        "Zet het bestand zelf in de map van de gemeente en geef de map een andere naam.",
    ),
    "no_regular_file": Sentence(
        "{file} is geen gewoon bestand.",
        NOT_READ,
        "Vervang het door een gewoon bestand.",
    ),
    "program_error": Sentence(
        "Bij het lezen van {file} ging iets mis in het programma ({error}, {place}).",
        "Dit bestand is niet gelezen. Zonder dit bestand is de uitkomst niet compleet.",
        "Meld dit aan de beheerder, met deze regel erbij. Soms helpt het om het bestand opnieuw op te slaan als CSV.",
    ),
    "empty_file": Sentence(
        "Het bestand {file} is leeg (0 bytes).",
        "Een leeg bestand is iets anders dan een bestand zonder rijen: het kopiëren is vaak misgegaan.",
        "Kopieer het bestand opnieuw, of vraag het opnieuw aan.",
    ),
    "unknown_ending": Sentence(
        "Het bestand {file} heeft een vorm die niet gelezen kan worden.",
        NOT_READ,
        "Lever het aan in een van deze vormen: {endings}. Een tekstbestand met een rij per regel (.txt, .tsv) hoeft "
        "alleen een andere naam: laat die eindigen op .csv.",
    ),
    "no_date_chooses": Sentence(
        "Er zijn meerdere bestanden van de soort {kind} en er is niet te zien welk het juiste is.",
        "Er wordt één bestand per keer gelezen. Welk dat is, bepaalt de datum in de naam.",
        "Zet de datum van het uittreksel in de naam ({kind}_2024-05-15). Is die gelijk, laat dan één bestand staan.",
    ),
    "unsaved_changes": Sentence(
        "Naast {file} staat {file}-wal: wijzigingen die nog niet in het bestand zelf zijn opgeslagen.",
        "Die wijzigingen zijn niet gelezen.",
        "Sluit het programma waarin het bestand open is, en kopieer het bestand dan opnieuw.",
    ),
    "not_chosen": Sentence(
        "Het bestand {file} is niet gelezen, want {chosen} past beter bij de peildatum.",
        "Van rni, brp en bag wordt het laatste uittreksel van vóór de peildatum gelezen.",
        "U hoeft niets te doen. Wilt u dit bestand gebruiken, haal dan het andere weg.",
    ),
    "same_name": Sentence(
        "Meerdere bestanden heten hetzelfde, op het einde van de naam na: ook {file}.",
        "De naam zonder het einde staat in alle uitkomsten en moet dus één bestand aanwijzen.",
        "Geef de bestanden verschillende namen, bijvoorbeeld met een datum erin.",
    ),
}

COLUMNS = {
    "unknown_word": Sentence(
        "Onder [columns.{kind}] staat een sleutel die niet bestaat: {key}.",
        "Daardoor wordt die kolom niet gelezen.",
        "Bedoelde u {nearest}? Gebruik een LO-code (08.11.60) of een naam uit de handleiding.",
    ),
    "mapped_never_read": Sentence(
        "Onder [columns.{kind}] wijst {column} een kolom aan die nooit gelezen mag worden.",
        "Namen, geslacht, geboorte, nationaliteit en adressen in het buitenland blijven buiten het programma.",
        "Wijs de goede kolom aan, of haal de regel weg.",
    ),
    "mapped_twice": Sentence(
        "Onder [columns.{kind}] wijst {column} een kolom aan die ook bij een ander woord staat.",
        "Eén kolom kan niet twee dingen betekenen. Dan klopt geen enkel adres.",
        "Kijk welke kolom bij welk woord hoort en verbeter de regel die niet klopt.",
    ),
    "mapped_header_missing": Sentence(
        "Onder [columns.{kind}] staat bij {column} een kolomnaam die niet in {file} staat.",
        "Daardoor wordt die kolom niet gelezen.",
        "Neem de naam over zoals die boven de kolom staat.",
    ),
    "other_kind": Sentence(
        "{file} heet {kind}, maar heeft de kolommen van een andere soort: {other}.",
        "Onder de verkeerde naam zou elke rij iets anders betekenen dan er staat. Het bestand is niet gelezen.",
        "Laat de naam beginnen met {other}, of zet het goede bestand onder deze naam in de map.",
    ),
    "missing_column": Sentence(
        "In {file} is geen kolom gevonden voor: {needed}.",
        "{purpose}",
        "{proposal}",
    ),
    "almost_known": Sentence(
        "In {file} zijn {count} kolom(men) niet gelezen die bijna zo heten als een kolom die gelezen wordt.",
        "Hoort wat daar staat erbij, dan ontbreekt het nu.",
        "{proposal}\nBedoelt de bron er iets anders mee, dan hoeft u niets te doen.",
    ),
    "no_header": Sentence(
        "In {file} is geen rij met kolomnamen gevonden.",
        "Zonder kolomnamen is niet te zien wat er in welke kolom staat.",
        "Zet boven de gegevens een rij met kolomnamen, bijvoorbeeld LO-codes (08.11.60). Staat die er al, kijk dan of "
        "de kolommen zijn gescheiden door ; , of een tab.{hint}",
    ),
}
CHECK_PROPOSES = (
    " Geef anders de opdracht housing-risk check: die kijkt ook naar de vorm van de cellen, en stelt zo mogelijk voor "
    "welke kolom wat is."
)
PURPOSES = {
    "adres of onderdelen": "Zonder adres kan geen rij aan een woning worden gekoppeld.",
    "geheim": "Zonder de indicatie geheim (07.70.10) kan niemand met geheimhouding worden beschermd.",
    "soort": "Zonder de soort is niet te zien wat de vergunning toestaat.",
    "keurmerk": "Zonder de naam van het keurmerk is niet te zien wat het waard is.",
    "datum": "Zonder datum telt een bezoek nergens voor mee.",
}
NEEDED = {
    "geheim": "de indicatie geheim (07.70.10)",
    "adres of onderdelen": "het adres (postcode met huisnummer, straat met huisnummer, adres of een BAG-nummer)",
}
PROPOSE_NOTHING = (
    "Zet in housing-risk.toml welke kolom het is: [columns.{kind}] en daaronder bijvoorbeeld "
    '{word} = "naam van de kolom". '
    "Ontbreekt de kolom, vraag dan een nieuw bestand."
)
FILL_IN = (
    "\nDit is niet gevonden. Staat het wel in het bestand, zet dan ook deze regel erbij, "
    "met de kop uit het bestand en zonder #:"
)
SECRECY_WAY_OUT = "\nKan het echt niet anders: --allow no-secrecy. Dat komt op de kaart te staan."

SENTENCES = {
    **FILES, **SHEETS, **COLUMNS, **PERSONS, **LISTS, **CELLS, **COHERENCE, **bag.SENTENCES, **areas.SENTENCES,
    **corrections.SENTENCES, **lists.SENTENCES,
}  # fmt: skip
"""Per rule what was found, why it matters and the way out, for all that is read."""
