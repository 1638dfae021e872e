"""Sentences about cells that hold something else than their column says."""

from __future__ import annotations

from housing_risk.messages.contents import Sentence

SHIFTED = "Laat de bron dit verbeteren, en kijk of de kolommen niet zijn verschoven."
NOT_COUNTED = "Die persoon telt niet mee, zoals bij elke opschorting."
COUNTED = "Die persoon telt mee, ook als er overlijden is bedoeld."
POSTCODE, NUMBER = "postcode", "huisnummer"
CELLS = {
    "reason_word": Sentence(
        "In {count} rij(en) van {file} is de reden van opschorting in kolom {column} geen bekende code "
        "(O, E, M, R, F, W of een punt).",
        "{consequence}",
        SHIFTED,
    ),
    "municipality_word": Sentence(
        "In {count} rij(en) van {file} staat in kolom {column} geen gemeentecode en geen naam uit de gemeententabel.",
        "De gemeente is als onbekend gelezen. Of de rij hier hoort, is dan alleen aan het adres te zien.",
        "Vul de code van vier cijfers in, en kijk of de kolommen niet zijn verschoven.",
    ),
    "investigation_word": Sentence(
        "In {count} rij(en) van {file} staat in kolom {column} geen bekende code van zes cijfers.",
        "Zo’n rij telt als ‘in onderzoek’, en als een rij met een adres.",
        SHIFTED,
    ),
    "date_day_number": Sentence(
        "In {count} rij(en) van {file} staat in kolom {column} een getal van vijf cijfers in plaats van een datum.",
        "Zo bewaart Excel een dag: als een volgnummer. {consequence}",
        "Geef deze kolom in Excel de notatie Datum (jjjj-mm-dd) en bewaar het bestand opnieuw, of vraag het als CSV.",
    ),
    "decimal_zero": Sentence(
        "In {count} cel(len) van de kolom {column} in {file} staat ,0 of .0 achter een heel getal.",
        "Dat doet een programma dat er een getal van maakt. Wat er vóór staat, is gelezen.",
        "U hoeft niets te doen. Beter is een bestand waarin deze kolom ‘tekst’ is.",
    ),
    "short_number": Sentence(
        "In {count} cel(len) van de kolom {column} in {file} staat een nummer dat te kort is.",
        "Een BAG-nummer heeft zestien cijfers. Dit nummer is niet gebruikt om het adres te vinden.",
        "Laat de bron het hele nummer invullen.",
    ),
    "shifted_column": Sentence(
        "In geen enkele van de {count} gevulde cellen van de kolom {column} in {file} staat een {thing}.",
        "Misschien zijn de kolommen verschoven. Dan staat ook ergens anders iets anders dan het kopje zegt.",
        "Kijk of elke kolom onder het goede kopje staat, en vraag het bestand anders opnieuw aan.",
    ),
}
