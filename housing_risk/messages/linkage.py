"""Sentences about finding the BAG object of a written address."""

from __future__ import annotations

WRONG_MUNICIPALITY = "De gemeentecode klopt niet. Verwacht: GM en vier cijfers, zoals GM0457."
WRONG_WEIGHT = "linkage.bare_number_weight moet tussen 0 en 1 liggen. Verwacht: een getal zoals 0.7."
NO_SUCH_ROW = "Bestand {source} heeft geen rij {row}. Kies een rij die in de tabel met koppelingen staat."

STEPS = {
    "reading": "Lezen wat er staat",
    "bag_id": "BAG-nummer in de rij",
    "postcode_and_number": "Postcode en huisnummer, straat en plaats kloppen",
    "street_and_number": "Straat, plaats en huisnummer",
    "street_shortened": "Afgekorte straatnaam in deze plaats",
    "street_misspelt": "Straatnaam met een typefout in deze plaats",
    "place_misspelt": "Plaatsnaam met een typefout",
    "street_begun": "Begin van een straatnaam in deze plaats",
    "place_not_written": "Straat en huisnummer, plaats niet vermeld",
    "several_addresses": "Meer adressen in één rij",
    "mended": "Letters en cijfers die op elkaar lijken verwisseld",
    "contradiction": "Delen van het adres spreken elkaar tegen",
    "answer": "Uitkomst",
}
FORMER = "Vroeger adres: {step}"
FORMER_MARK = "former: "


def step_name(step: str) -> str:
    """Give the name of a step in Dutch."""
    if step.startswith(FORMER_MARK):
        return FORMER.format(step=STEPS[step.removeprefix(FORMER_MARK)])
    return STEPS[step]


REASONS = {
    "bag_id": "Gevonden met het BAG-nummer in de rij.",
    "former_bag_id": "Gevonden met een oud BAG-nummer.",
    "exact": "Het adres staat zo in de BAG.",
    "normalised": "Het adres staat in de BAG, iets anders geschreven.",
    "suffix_alias": "De toevoeging is anders geschreven dan in de BAG, en maar één toevoeging past.",
    "street_abbreviated": "De straatnaam is afgekort.",
    "street_misspelt": "In de straatnaam staat een typefout.",
    "place_misspelt": "De plaatsnaam is anders dan in de BAG.",
    "postcode_mended": "De postcode klopt niet, straat en huisnummer wel.",
    "former_address": "Dit is een vroeger adres van het object.",
    "unit_inside": "Een kamer of deel van dit adres; het deel heeft zelf geen adres.",
    "unique_on_number": "De toevoeging ontbreekt, maar er is maar één object met dit huisnummer.",
    "bare_number": "Het huisnummer bestaat, maar er zijn ook buren met een toevoeging.",
    "several_fit": "Er passen meer objecten bij dit adres.",
    "suffix_missing": "De toevoeging ontbreekt of is niet volledig.",
    "range": "Er staan meer huisnummers in het adres.",
    "several_addresses": "Er staan meer adressen of toevoegingen in.",
    "parts_disagree": "Delen van het adres spreken elkaar tegen.",
    "excel_damage": "Een rekenblad heeft het huisnummer veranderd.",
    "number_unknown": "Dit huisnummer bestaat niet in deze straat.",
    "suffix_unknown": "Deze toevoeging bestaat niet bij dit huisnummer.",
    "street_unknown": "Deze straat bestaat niet in deze plaats.",
    "place_unknown": "Deze plaats is niet bekend.",
    "elsewhere": "Het adres ligt in een andere gemeente.",
    "abroad": "Het adres ligt in het buitenland.",
    "near_not_at": "Er staat een adres in, maar een andere plek is bedoeld, bijvoorbeeld ernaast of ertegenover.",
    "empty": "Er is geen adres ingevuld.",
    "placeholder": "Er staat een woord of getal dat geen adres is.",
    "postbus": "Dit is een postbus.",
    "incomplete": "Er staat te weinig om een adres te vinden.",
    "history": "Dit is een oude registratie.",
    "continuation": "Dit is een vervolgregel van een persoon.",
    "letter_address": "Dit is een briefadres.",
    "suspended": "De registratie is opgeschort.",
    "established_not_there": "Vastgesteld is dat de persoon hier niet woont.",
    "ended": "De registratie is beëindigd.",
}
"""What each reason of the closed list (contract 3.1) says to a person."""
