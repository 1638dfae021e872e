"""Sentences about the BAG file and the municipality."""

from __future__ import annotations

from housing_risk.messages.contents import Sentence

_NOTHING_READ = "Zonder de BAG zijn er geen adressen en geen oppervlakten. Er is niets van dit bestand gebruikt."
_ORDER_AGAIN = (
    "Download het BAG 2.0 Extract van de gemeente opnieuw bij het Kadaster en zet de zip ongewijzigd in de map, "
    "bijvoorbeeld als bag.zip."
)
WAYS = {
    "zip": _ORDER_AGAIN,
    "gpkg": "Gebruik bag-light.gpkg zoals PDOK het levert, of een uitsnede daarvan met alle lagen en alle kolommen.",
    "csv": "Gebruik het bestand bagadres-full.csv (bag-adressen-full.csv) van NLExtract, met de eerste rij erbij.",
    "flat": "Gebruik bag-light.gpkg van PDOK met alle lagen, of bagadres-full.csv van NLExtract met alle rijen.",
}
"""The way out of a file that is not whole, by its kind."""
DWELLINGS = "verblijfsobjecten"
OF_LAYER = "{column} (laag {layer})"
UNSAFE = "Zo'n bestand kan de computer laten vastlopen of buiten de map schrijven. Daarom is het niet geopend."

SENTENCES = {
    # The file as a whole.
    "bag_no_file": Sentence(
        "{file} is geen gewoon bestand, maar bijvoorbeeld een map of een koppeling naar een apparaat.",
        _NOTHING_READ,
        "Zet de zip zelf in de map. Is de zip uitgepakt? Gebruik dan de oorspronkelijke zip.",
    ),
    "bag_no_access": Sentence(
        "{file} bestaat niet of mag niet worden gelezen.",
        _NOTHING_READ,
        "Controleer of het bestand er staat en of u het mag lezen.",
    ),
    "bag_other_kind": Sentence(
        "{file} is geen BAG-bestand dat gelezen kan worden (zip, GeoPackage of CSV). De inhoud lijkt op: {kind}.",
        _NOTHING_READ,
        _ORDER_AGAIN,
    ),
    "bag_other_ending": Sentence(
        "{file} is geen {ending}, ook al heet het zo. De inhoud lijkt op: {kind}.",
        "Soms wordt een downloadpagina of een foutmelding bewaard onder de naam van het bestand. " + _NOTHING_READ,
        "{way}",
    ),
    "bag_damaged": Sentence(
        "{file} is beschadigd of niet helemaal binnengekomen.",
        _NOTHING_READ,
        _ORDER_AGAIN,
    ),
    "bag_encrypted": Sentence(
        "{file} bevat een onderdeel met een wachtwoord.",
        _NOTHING_READ,
        "Vraag het bestand zonder wachtwoord, of pak het uit en maak er opnieuw een zip van zonder wachtwoord.",
    ),
    "bag_compression": Sentence(
        "{file} is ingepakt op een manier die het programma niet kent.",
        _NOTHING_READ,
        _ORDER_AGAIN,
    ),
    "bag_unsafe_name": Sentence(
        "{file} bevat {count} onderdeel (onderdelen) met een onveilige naam: een pad naar buiten, een koppeling of "
        "een naam die twee keer voorkomt.",
        UNSAFE,
        _ORDER_AGAIN,
    ),
    "bag_too_many": Sentence(
        "{file} bevat meer dan {limit} onderdelen of versies van objecten.",
        UNSAFE,
        "Lever het extract van één gemeente, niet dat van heel Nederland.",
    ),
    "bag_too_large": Sentence(
        "{file} wordt bij het uitpakken groter dan {limit} MB.",
        UNSAFE,
        "Lever het extract van één gemeente, niet dat van heel Nederland.",
    ),
    "bag_zip_bomb": Sentence(
        "{file} bevat een onderdeel dat bij het uitpakken meer dan {limit} keer zo groot wordt.",
        UNSAFE,
        _ORDER_AGAIN,
    ),
    "bag_nested": Sentence(
        "{file} bevat zips in zips, meer dan {limit} diep.",
        UNSAFE,
        _ORDER_AGAIN,
    ),
    "bag_no_xml": Sentence(
        "{file} bevat een XML-bestand dat niet te lezen is.",
        _NOTHING_READ,
        _ORDER_AGAIN,
    ),
    "bag_doctype": Sentence(
        "{file} bevat een XML-bestand met een DOCTYPE. Dat hoort niet in een BAG 2.0 Extract.",
        UNSAFE,
        _ORDER_AGAIN,
    ),
    "bag_endless": Sentence(
        "{file} bevat in één XML-bestand meer dan {limit} MB zonder één afgerond BAG-object.",
        UNSAFE,
        _ORDER_AGAIN,
    ),
    "bag_other_root": Sentence(
        "{file} bevat XML, maar niet van een BAG 2.0 Extract (bagStand).",
        _NOTHING_READ,
        _ORDER_AGAIN,
    ),
    "bag_mutations": Sentence(
        "{file} bevat alleen mutaties van de BAG, geen volledig extract.",
        "Mutaties zijn alleen de wijzigingen in een periode. De meeste adressen staan er niet in.",
        "Bestel het volledige BAG 2.0 Extract van de gemeente bij het Kadaster (stand, niet mutaties).",
    ),
    "bag_parts_missing": Sentence(
        "In {file} ontbreekt een heel onderdeel van de BAG: {parts}.",
        "Zonder dat onderdeel is geen adres te vinden, of hoort het bij geen woning. " + _NOTHING_READ,
        "{way}",
    ),
    "bag_double_rows": Sentence(
        "{count} rij(en) in {file} hebben het nummer van een object of adres dat er al stond.",
        "Een object heeft één hoofdadres en een adres hoort bij één object. Het eerste is gebruikt; "
        "een ander adres van hetzelfde object is als nevenadres gelezen.",
        "Kijk of het bestand is samengevoegd of bewerkt, en haal het anders opnieuw op bij de bron.",
    ),
    "bag_unlisted": Sentence(
        "{count} laag (lagen) met adressen in {file} staan niet in de inhoudsopgave van het bestand (gpkg_contents).",
        "Het bestand is bewerkt of niet compleet. Ook is niet te zien van welke dag het is. De lagen zijn wel gelezen.",
        "Haal het bestand opnieuw op, of bewaar het opnieuw als GeoPackage (bijvoorbeeld in QGIS).",
    ),
    "bag_empty": Sentence(
        "{file} bevat geen verblijfsobjecten, ligplaatsen of standplaatsen die op de datum bestonden.",
        _NOTHING_READ,
        "Controleer of dit het volledige extract van de gemeente is, en of de peildatum klopt. " + _ORDER_AGAIN,
    ),
    "bag_rows_broken": Sentence(
        "In {file} is geen enkel verblijfsobject een adres met alles wat nodig is. Ontbreekt of is onleesbaar "
        "({kinds}).",
        _NOTHING_READ,
        "Is het bestand in Excel of een ander programma bewaard? Gebruik het dan zoals PDOK of NLExtract het levert.",
    ),
    "bag_packed": Sentence(
        "{file} is een ingepakt GeoPackage of CSV-bestand, geen BAG 2.0 Extract.",
        _NOTHING_READ,
        "Pak het bestand uit en leg bag-light.gpkg of bag.csv zelf in de map, in plaats van {file}.",
    ),
    "bag_no_layers": Sentence(
        "{file} bevat geen laag met adressen en hun BAG-nummers.",
        _NOTHING_READ,
        "Gebruik bag-light.gpkg van PDOK, of een uitsnede daarvan met de oorspronkelijke kolommen.",
    ),
    "bag_other_crs": Sentence(
        "De adressen in {file} staan niet in het Rijksdriehoekstelsel (EPSG:28992), of het stelsel is niet genoemd.",
        "Dan kunnen adressen en oppervlakten op de verkeerde plaats terechtkomen.",
        "Bewaar het bestand opnieuw in EPSG:28992, of gebruik bag-light.gpkg zoals PDOK het levert.",
    ),
    "bag_misplaced": Sentence(
        "{count} adressen in {file} liggen buiten Nederland.",
        "Dan is het coördinatenstelsel verkeerd genoemd, en liggen de adressen op de verkeerde plaats.",
        "Bewaar het bestand opnieuw in EPSG:28992, of gebruik bag-light.gpkg zoals PDOK het levert.",
        "1 adres in {file} ligt buiten Nederland.",
    ),
    "bag_columns": Sentence(
        "In {file} ontbreken kolommen: {columns}.",
        _NOTHING_READ,
        "{way}",
        "In {file} ontbreekt een kolom: {columns}.",
    ),
    # What is doubtful in a file that was read.
    "bag_no_column": Sentence(
        "Kolom {column} ontbreekt in {file}, of is overal leeg ({count} rijen).",
        "{consequence}",
        "Gebruik het bestand zoals PDOK of NLExtract het levert, met alle kolommen.",
        "Kolom {column} ontbreekt in {file}, of is overal leeg (1 rij).",
    ),
    "bag_no_owner": Sentence(
        "Kolom {column} ontbreekt in {file}, of is overal leeg.",
        "Dan is niet te zien van welke gemeente de adressen zijn. Alle adressen in het bestand zijn gelezen.",
        "Controleer of het bestand van de goede gemeente is, of gebruik het zoals PDOK of NLExtract het levert.",
    ),
    "bag_no_outlines": Sentence(
        "{file} heeft geen laag pand met de kolommen identificatie en bouwjaar.",
        "Dan zijn er geen omtrekken van gebouwen. Op de kaart staan daardoor geen gebouwen. De adressen zijn er wel.",
        WAYS["gpkg"],
    ),
    "bag_no_history": Sentence(
        "{file} kent alleen de stand van nu: geen eerdere adressen, en in een GeoPackage geen nevenadressen.",
        "Wie op een oud adres of een nevenadres staat, wordt daardoor niet altijd gekoppeld.",
        "U hoeft niets te doen. Wilt u dit wel, gebruik dan het BAG 2.0 Extract van het Kadaster.",
    ),
    "bag_zeros_put_back": Sentence(
        "In {count} rijen van {file} misten BAG-nummers nullen aan het begin.",
        "Een BAG-nummer heeft altijd zestien cijfers. De nullen zijn teruggezet.",
        "U hoeft niets te doen.",
        "In 1 rij van {file} misten BAG-nummers nullen aan het begin.",
    ),
    "bag_area_unreadable": Sentence(
        "Bij {count} objecten in {file} is de oppervlakte geen heel getal.",
        "Die oppervlakte is niet gebruikt. Zonder oppervlakte is niet te berekenen hoeveel plaats er is: een hiaat.",
        "Laat de bron de oppervlakte als heel getal schrijven, zonder punt en zonder m².",
        "Bij 1 object in {file} is de oppervlakte geen heel getal.",
    ),
    "bag_addresses_only": Sentence(
        "{file} noemt alleen adressen, geen woningen: zonder nummer van het object, oppervlakte en gebruik.",
        "Het nummer van het adres is gebruikt als dat van het object. Regels over ruimte zijn niet te bepalen.",
        "Gebruik bag-light.gpkg van PDOK of het BAG 2.0 Extract van het Kadaster.",
    ),
    "bag_dates_differ": Sentence(
        "De datum in de naam van {file} ({named}) is niet de datum in het bestand ({inside}).",
        "De BAG wordt bekeken zoals die was op de datum van het bestand. Een verkeerde datum geeft verkeerde adressen.",
        "Zet in de naam de datum die in het bestand staat, of laat de datum uit de naam weg.",
    ),
    "bag_incomplete": Sentence(
        "{count} versies in {file} missen een verplicht gegeven, of het is onleesbaar ({kinds}).",
        "Deze versies zijn niet gebruikt. Een adres of gebouw kan daardoor ontbreken.",
        "Meld dit bij het Kadaster of de BAG-beheerder als het er veel zijn.",
        "1 versie in {file} mist een verplicht gegeven, of het is onleesbaar ({kinds}).",
    ),
    "bag_rows_incomplete": Sentence(
        "{count} rijen in {file} missen een verplicht gegeven, of het is onleesbaar ({kinds}).",
        "Deze rijen zijn niet gebruikt. Wie op zo’n adres staat, wordt niet gevonden.",
        "Kijk of het bestand is bewerkt of omgezet, en haal het anders opnieuw op bij de bron.",
        "1 rij in {file} mist een verplicht gegeven, of het is onleesbaar ({kinds}).",
    ),
    "bag_no_address": Sentence(
        "Bij {count} objecten in {file} ontbreekt het hoofdadres, de straat of de woonplaats.",
        "Deze objecten blijven staan, maar op een geschreven adres zijn ze niet te vinden.",
        "Controleer of het extract volledig is. Een extract hoort ook NUM, OPR en WPL te bevatten.",
        "Bij 1 object in {file} ontbreekt het hoofdadres, de straat of de woonplaats.",
    ),
    "bag_no_object": Sentence(
        "Bij {count} adressen in {file} ontbreekt het object: er is geen woning, ligplaats of standplaats bij.",
        "Die objecten ontbreken in het bestand. Wie daar staat ingeschreven, wordt niet gevonden.",
        "Controleer of het extract volledig is. Een extract hoort ook VBO, LIG en STA te bevatten.",
        "Bij 1 adres in {file} ontbreekt het object: er is geen woning, ligplaats of standplaats bij.",
    ),
    "bag_unknown_words": Sentence(
        "{count} objecten in {file} hebben een status of een gebruiksdoel dat de BAG niet kent.",
        "Zo’n status telt niet als in gebruik, en zo’n gebruiksdoel niet als wonen of logies.",
        "Kijk of het bestand is bewerkt of vertaald, en haal het anders opnieuw op bij de bron.",
        "1 object in {file} heeft een status of een gebruiksdoel dat de BAG niet kent.",
    ),
    "bag_no_pand": Sentence(
        "Bij {count} objecten in {file} ontbreekt het gebouw (pand).",
        "Op de kaart staat daar geen gebouw. De adressen zelf zijn er wel.",
        "Controleer of het extract volledig is. Een extract hoort ook PND te bevatten.",
        "Bij 1 object in {file} ontbreekt het gebouw (pand).",
    ),
    "bag_year_unknown": Sentence(
        "{count} panden in {file} hebben bouwjaar 9999: het bouwjaar is niet bekend.",
        "Het bouwjaar van die panden is leeg gelaten.",
        "U hoeft niets te doen.",
        "1 pand in {file} heeft bouwjaar 9999: het bouwjaar is niet bekend.",
    ),
    "bag_year_unreadable": Sentence(
        "Bij {count} panden in {file} is het bouwjaar geen getal.",
        "Het bouwjaar van die panden is leeg gelaten. Op de kaart staat het dan niet.",
        "Laat de bron het bouwjaar in vier cijfers schrijven.",
        "Bij 1 pand in {file} is het bouwjaar geen getal.",
    ),
    # Municipality.
    "municipality_unknown": Sentence(
        "De gemeentecode {municipality} staat niet in de landelijke tabel van gemeenten (tabel 33).",
        "Dan is niet te controleren of de bestanden bij deze gemeente horen.",
        "Controleer de code. Een gemeentecode ziet eruit als GM0363.",
    ),
    "municipality_ended": Sentence(
        "De gemeente {name} ({municipality}) bestaat sinds {ends} niet meer; zij ging op in {successors}.",
        "De BAG in dit bestand is nog van de oude gemeente. Daarom gaat het door.",
        "Gebruik voor nieuw werk de bestanden van de gemeente waarin zij is opgegaan.",
    ),
    "municipality_wrong": Sentence(
        "{file} is de BAG van {found}, niet van {municipality}.",
        "Dan worden mensen aan adressen in een andere gemeente gekoppeld.",
        "Zet het extract van {municipality} in de map, of kies de gemeente die bij het bestand hoort.",
    ),
}

KINDS = {
    "zip": "een zip",
    "gpkg": "een GeoPackage of andere database",
    "xml": "losse XML",
    "text": "tekst",
    "page": "een webpagina of XML",
    "json": "JSON",
    "other": "iets anders",
    "nothing": "een leeg bestand",
}
"""What a file looks like, in words."""

ENDINGS = {".zip": "zip", ".gpkg": "GeoPackage"}
"""What a file is by the end of its name."""
CACHE_DAMAGED = "De BAG die eerder is bewaard, is beschadigd. Daarom wordt het bestand opnieuw gelezen."
CACHE_NOT_WRITTEN = (
    "De gelezen BAG kan niet worden bewaard voor een volgende keer. Dit keer maakt dat niets uit; de volgende keer "
    "duurt het lezen even lang. Kijk of er in de map met uitkomsten geschreven mag worden en of de schijf vol is."
)

AND = " en "
UNKNOWN_SUCCESSOR = "een andere gemeente"
