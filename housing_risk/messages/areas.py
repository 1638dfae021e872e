"""Sentences about the boundaries of gemeente, wijken and buurten."""

from __future__ import annotations

from housing_risk.messages.bag import UNSAFE
from housing_risk.messages.contents import Sentence

SENTENCES = {
    "areas_unreadable": Sentence(
        "{file} is niet te lezen als GeoPackage of GeoJSON.",
        "Zonder grenzen zijn er geen wijken en buurten op de kaart en in de lijsten.",
        "Download de wijk- en buurtkaart opnieuw bij het CBS, of haal het bestand weg: zonder kan het ook.",
    ),
    "areas_too_large": Sentence(
        "{file} is groter dan {limit} MB.",
        UNSAFE,
        "Bewaar alleen de grenzen van de eigen gemeente in het bestand.",
    ),
    "areas_no_layers": Sentence(
        "{file} bevat geen laag met een kolom voor de code en een kolom voor de naam van gemeenten, wijken of buurten.",
        "Zonder grenzen zijn er geen wijken en buurten op de kaart en in de lijsten.",
        "Gebruik de wijk- en buurtkaart van het CBS, of noem de kolommen code en name.",
    ),
    "areas_unknown_crs": Sentence(
        "In {file} staat bij de laag {layer} niet in welk coördinatenstelsel de grenzen zijn getekend.",
        "Dan kunnen de grenzen op de verkeerde plaats liggen.",
        "Bewaar het bestand in het Rijksdriehoekstelsel (EPSG:28992).",
    ),
    "areas_transformed": Sentence(
        "De laag {layer} in {file} staat niet in het Rijksdriehoekstelsel. De grenzen zijn omgerekend.",
        "Omrekenen kan een grens tot ongeveer een meter verschuiven.",
        "Bewaar het bestand liever in het Rijksdriehoekstelsel (EPSG:28992).",
    ),
    "areas_misplaced": Sentence(
        "De grenzen in de laag {layer} van {file} liggen buiten Nederland ({count} vlakken).",
        "Dan is het coördinatenstelsel verkeerd genoemd, en liggen de grenzen op de verkeerde plaats.",
        "Bewaar het bestand opnieuw in het Rijksdriehoekstelsel (EPSG:28992).",
        "De grenzen in de laag {layer} van {file} liggen buiten Nederland (1 vlak).",
    ),
    "areas_repaired": Sentence(
        "{count} grenzen in de laag {layer} van {file} kruisten zichzelf en zijn hersteld.",
        "Een adres vlak bij zo'n plek kan in een andere wijk of buurt vallen dan bedoeld.",
        "U hoeft niets te doen.",
        "1 grens in de laag {layer} van {file} kruiste zichzelf en is hersteld.",
    ),
    "areas_no_shape": Sentence(
        "{count} rijen in de laag {layer} van {file} hebben geen bruikbare code, naam of grens.",
        "Deze rijen zijn niet gebruikt.",
        "Controleer het bestand als er een wijk of buurt ontbreekt.",
        "1 rij in de laag {layer} van {file} heeft geen bruikbare code, naam of grens.",
    ),
    "areas_double": Sentence(
        "{count} codes staan meer dan één keer in {file}; hun vlakken zijn samengevoegd.",
        "Een wijk of buurt kan uit meer stukken land bestaan. Soms staat er ook water apart in.",
        "U hoeft niets te doen.",
        "1 code staat meer dan één keer in {file}; de vlakken ervan zijn samengevoegd.",
    ),
    "areas_in_several_files": Sentence(
        "{count} gebieden staan in meer dan één bestand met grenzen.",
        "Twee bestanden kunnen van verschillende jaren zijn. Van elk gebied is het eerste bestand gebruikt.",
        "Laat één bestand met grenzen staan, dat van het jaar van de peildatum.",
        "1 gebied staat in meer dan één bestand met grenzen.",
    ),
    "areas_other_year": Sentence(
        "De grenzen in {file} zijn van {years}, de peildatum ligt in {asked}.",
        "Gemeenten, wijken en buurten veranderen op 1 januari. Een adres kan in een andere wijk of buurt liggen.",
        "Gebruik de wijk- en buurtkaart van {asked}.",
    ),
    "areas_without_objects": Sentence(
        "Van de {all} objecten in de BAG liggen er {count} in geen enkele {kind} van {file}.",
        "Daar zijn wijk of buurt leeg. De grenzen zijn verschoven of niet compleet, of horen bij een andere gemeente.",
        "Gebruik de wijk- en buurtkaart van het CBS, ongewijzigd en in het Rijksdriehoekstelsel (EPSG:28992).",
        "Van de {all} objecten in de BAG ligt er 1 in geen enkele {kind} van {file}.",
    ),
    "areas_other_municipality": Sentence(
        "{file} bevat geen grenzen van {municipality}.",
        "Wijk en buurt blijven leeg. De grenzen horen misschien bij een ander jaar of een andere gemeente.",
        "Gebruik de wijk- en buurtkaart van een jaar waarin {municipality} bestond.",
    ),
}
