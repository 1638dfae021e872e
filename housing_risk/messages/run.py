"""Sentences about starting a run, and its warnings."""

WRONG_MUNICIPALITY = (
    "Geef de gemeente als GM en vier cijfers, als tekst: GM0457. Een getal verliest zijn nullen vooraan."
)
WRONG_DATE = (
    "Geef de peildatum als een bestaande dag tussen 1900 en 2200: 2024-06-01. Het programma vult nooit zelf vandaag in."
)
WRONG_PERMISSION = "Deze toestemming bestaat niet: {names}. Wel bekend: {known}."
WRONG_QUESTION = "Deze vraag bestaat niet. Kies een van: {known}."
NO_KEY_FILE = (
    "Het sleutelbestand is er niet. Zonder sleutel maakt elke run een eigen, tijdelijke sleutel; dat mag ook: "
    "laat --key-file dan weg."
)
OPEN_KEY_FILE = (
    "Anderen kunnen het sleutelbestand lezen. Wie de sleutel heeft, kan burgerservicenummers herkennen. "
    "Maak het eerst dicht: chmod 600 <bestand>"
)
SHORT_KEY = "De sleutel is te kort: minstens {least} tekens zijn nodig, anders is hij te raden."
REFUSED = (
    "{count} fout(en) in de bestanden van {municipality}. Er is niets gemaakt en niets veranderd. "
    "Alle fouten en twijfels op een rij: housing-risk check --municipality {municipality}"
)
ROWS_OF_LISTS = {
    "exclusion_not_found": (
        "{count} adres(sen) op de uitsluitingenlijst zijn niet in de BAG gevonden (rij {rows}).",
        "Wat niet gevonden is, kan niet worden afgeschermd: het adres zou op de kaart kunnen komen.",
        "Verbeter die rijen, of vul adresseerbaar_object_id in. Klopt het zo, geef dan --allow unlinked-exclusions.",
    ),
    "exclusion_otherwise": (
        "{count} adres(sen) op de uitsluitingenlijst staan anders geschreven dan in de BAG (rij {rows}).",
        "Is een ander huis bedoeld, dan is het verkeerde adres afgeschermd en staat het goede misschien op de kaart.",
        "Kijk die rijen na, of vul adresseerbaar_object_id in.",
    ),
    "permit_not_found": (
        "{count} vergunning(en) horen bij een adres dat niet in de BAG is gevonden (rij {rows}).",
        "Zo'n vergunning telt nergens mee. Een adres kan dan ten onrechte zonder vergunning lijken.",
        "Verbeter die rijen, of vul adresseerbaar_object_id in.",
    ),
    "certificate_not_found": (
        "{count} keurmerk(en) horen bij een adres dat niet in de BAG is gevonden (rij {rows}).",
        "Zo'n keurmerk telt nergens mee.",
        "Verbeter die rijen, of vul adresseerbaar_object_id in.",
    ),
    "correction_not_found": (
        "{count} verbeterde rij(en) leiden nog steeds naar geen adres, of naar meer dan één (rij {rows}).",
        "De verbetering helpt deze rijen niet.",
        "Neem in correcties het adres of het adresseerbaar_object_id over uit de BAG.",
    ),
}
"""What can be wrong with rows of lists: what, why it matters, the way out."""
NO_EXCLUSIONS = (
    "Er is geen lijst met uitsluitingen.",
    "Opvang en andere adressen die niemand mag zien, staan dan op de kaart en in de lijsten als ieder ander adres.",
    "Vraag de lijst op en zet die als uitsluitingen.csv in de map. Zijn er echt geen, maak dan een lijst zonder rijen.",
)
MADE_UP = (
    "De bestanden van {municipality} zijn verzonnen ({file} staat ernaast), maar in de configuratie staat dat niet.",
    "Op de kaart zou dan niet staan dat het een oefening is, misschien bij adressen die echt bestaan.",
    "Zet simulated = true bovenaan in housing-risk.toml. Staan er nu echte bestanden, haal dan {file} weg.",
)
SHARE_UNLINKED = (
    "Van de {rows} rijen met een adres in deze gemeente zijn er {lost} ({lost_share} %) aan geen enkel adres te "
    "koppelen en {several} ({several_share} %) aan meer dan één.",
    "Waar die mensen wonen blijft onbekend, of wordt over adressen verdeeld. Zijn het er veel, dan hoort het bestand "
    "misschien bij een andere BAG.",
    "Kijk in het notebook over koppelen om welke adressen het gaat en zet de goede in correcties.csv.",
)
_SEEMS_ABSENT = (
    "Wat niet te koppelen is, lijkt te ontbreken: een adres lijkt dan zonder vergunning, of leeg. Daarom telt het "
    "bestand nu als niet compleet. Wat er niet in staat, is onbekend. Regels die daarnaar vragen geven geen antwoord."
)
NOT_COMPLETE = (
    "Van de {rows} rijen met een adres in deze gemeente zijn er {lost} ({share} %) aan geen enkel adres te koppelen. "
    "Dat is meer dan 1 op de {most}. In de configuratie staat dat dit bestand compleet is.",
    _SEEMS_ABSENT,
    "Verbeter de adressen, of zet de goede in correcties.csv. Kijk ook of de BAG bij dit bestand hoort. "
    'Klopt het zo, zet dan onder [coverage]: {kind} = "partial".',
)
ALL_ELSEWHERE = (
    "Geen enkele rij hoort bij een adres in deze gemeente: {elsewhere} rij(en) liggen volgens hun adres ergens anders. "
    "In de configuratie staat dat dit bestand compleet is.",
    _SEEMS_ABSENT,
    "Kijk of dit het bestand van deze gemeente is. Is hier echt niets van, lever dan een bestand zonder rijen.",
)
ABSENT = (
    "Er is geen bestand {kind}.",
    "Vraag het op en zet het als {kind}_<datum>.csv in de map. Is het er niet, dan hoeft u niets te doen.",
)
SAID_AND_ABSENT = (
    "In de configuratie staat hoe compleet {kind} is, maar er is geen bestand {kind}.",
    "Zet het bestand in de map en laat de naam beginnen met {kind}, of haal {kind} weg onder [coverage].",
)
RULES_WITHOUT = "Deze regels geven dan vaak of altijd geen antwoord: {rules}."
NO_RULES_WITHOUT = "Wat erin hoort te staan, telt nergens mee."
