"""Sentences about a made-up municipality and the stories planted in it."""

TOO_LARGE = (
    "Een verzonnen gemeente van {addresses} adressen past niet in het verzonnen stratenplan "
    "(hoogstens {most}). Vraag minder adressen, of geef een BAG-bestand mee met --bag."
)
TOO_SMALL = (
    "Een verzonnen gemeente van {addresses} adressen is te klein voor alle verhalen. Vraag er ten minste {fewest}."
)
WRONG_CODE = "Een gemeentecode bestaat uit GM en vier cijfers, bijvoorbeeld GM9999."
REAL_DATA = (
    "In deze map staan al gemeenten zonder {file} met simulated = true erin: dit zijn misschien echte gegevens. "
    "Er is niets gemaakt, want verzonnen personen mogen nooit tussen echte staan. Kies met --out een andere map."
)
RECEIVED = (
    "In de map {folder} staan bestanden die niet door simulate zijn gemaakt. Er is niets gewist en niets gemaakt. "
    "Haal ze daar weg, of kies met --out een andere map."
)
LAYOUT = (
    "Indeling en vorm van de lijsten met personen: gbav (LO-codes) of named (namen van kolommen), en daarachter "
    "-utf8, -cp1252, -utf16, -xlsx of -parquet."
)
UNKNOWN_LAYOUT = "Die indeling bestaat niet. Kies bij --layout een van deze: {layouts}."
BAG_UNREADABLE = "{file} kan niet als BAG worden gelezen. Zie de lijst met fouten; er is niets gemaakt."
WHICH_MUNICIPALITY = (
    "{file} is niet van deze ene gemeente; erin staat: {inside}. Zeg met --municipality voor welke gemeente in dit "
    "bestand u personen wilt verzinnen."
)

CONFIG_HEAD = "Verzonnen gemeente: geen enkele persoon in deze map bestaat. Gemaakt met: housing-risk simulate"
PURPOSE = "Oefenen en testen met verzonnen personen. Er wordt niets over echte bewoners beslist."
CONTROLLER = "College van een verzonnen gemeente"
LEGAL_BASIS = "niet nodig: verzonnen gegevens"
NORM_ARTICLE = "Omgevingsplan (verzonnen), art. 22.18"
CONTACTS = {
    "Direct gevaar": "112",
    "Meldpunt wonen (verzonnen)": "000-0000001",
    "Aandachtsfunctionaris mensenhandel (verzonnen)": "000-0000002",
}
VISIT_REASON = "melding"
VISIT_ROUTINE = "eigen onderzoek"
EXCLUDED = "opvang"

STORIES: dict[str, tuple[str, str]] = {
    "crowded_house": (
        "Een vol huis",
        "In 68 m² kwamen elf mensen in drie maanden, op elf dagen. De norm heeft plaats voor vijf.",
    ),
    "large_family": (
        "Een groot gezin",
        "Zeven bewoners in 80 m²: één meer dan de norm. Of het één huishouden is, staat in geen register; "
        "verhuur is dus onbekend.",
    ),
    "old_registrations": (
        "Alleen oude inschrijvingen",
        "Negen inschrijvingen van twee tot drie jaar oud en één bewoner. De meesten zijn vertrokken: "
        "het huis is niet vol.",
    ),
    "room_letting": (
        "Kamerverhuur zonder vergunning",
        "Acht bewoners die op acht verschillende dagen kwamen. De woning is groot genoeg, maar er is geen vergunning.",
    ),
    "room_letting_permitted": (
        "Kamerverhuur met vergunning",
        "Zeven bewoners, en een vergunning voor acht: niets aan de hand.",
    ),
    "permit_lapsed": (
        "Een verlopen vergunning",
        "Zes bewoners die op zes dagen kwamen. De vergunning is al tweehonderd dagen voorbij.",
    ),
    "nobody_in_brp": (
        "Bewoond, maar niemand in de BRP",
        "Vier mensen kwamen de laatste maanden. In de BRP staat hier niemand.",
    ),
    "found_at_visit": (
        "Mensen gevonden bij een bezoek",
        "In geen register staat hier iemand, maar vijf maanden geleden waren er zes mensen.",
    ),
    "empty_home": (
        "Een leeg huis, of niet",
        "In geen register staat hier iemand en er was geen bezoek. Of er iemand woont, is onbekend.",
    ),
    "both_registers": (
        "Twee mensen in twee registers",
        "Twee bewoners staan ook nog in de RNI. Zij tellen één keer: het zijn er twee, geen vier.",
    ),
    "transit_address": (
        "Een doorgangsadres",
        "Negen mensen kwamen in een jaar. De meesten zijn weer weg, dus vol is het niet.",
    ),
    "area_unusable": (
        "Een onmogelijke oppervlakte",
        "De BAG noemt 999.999 m². Of het huis vol is, kan niemand zeggen; over verhuur wel iets.",
    ),
    "certificate_exceeded": (
        "Meer mensen dan het keurmerk toelaat",
        "Een keurmerk voor zes, ongeveer acht bewoners. Het getal van het keurmerk gaat voor de norm.",
    ),
    "ambiguous_address": (
        "Een adres dat op twee woningen past",
        "Drie mensen staan op een huisnummer dat twee woningen delen. Er wordt niet gekozen: "
        "ieder telt bij elke woning voor de helft mee.",
    ),
    "holiday_park": (
        "Een vakantiepark met vergunning",
        "Zestig mensen op één adres, waar er 120 mogen zijn, met een gebruiksmelding.",
    ),
    "lodging_without_permit": (
        "Logies zonder vergunning",
        "Veertig mensen kwamen in drie maanden. Er is geen vergunning, en ook geen gebruiksmelding.",
    ),
    "permitted_lodging": (
        "Logies met vergunning",
        "Achttien mensen waar er 24 mogen zijn, met een gebruiksmelding: zoals het hoort.",
    ),
    "notification_missing": (
        "De gebruiksmelding ontbreekt",
        "Twintig slapers met een vergunning voor dertig, maar zonder gebruiksmelding.",
    ),
    "agency_office": (
        "Een kantoor waar iedereen staat ingeschreven",
        "Dertig mensen noemden het kantoor van een uitzendbureau als adres. "
        "Dat zegt iets over het register, niet over een vol huis.",
    ),
    "houseboats": (
        "Woonboten aan een gracht",
        "Bewoners op ligplaatsen. Een ligplaats heeft geen oppervlakte, dus ook geen norm: onbekend.",
    ),
    "houseboat_nobody_in_brp": (
        "Een woonboot zonder bewoners in de BRP",
        "Drie mensen kwamen de laatste maanden op een ligplaats waar niemand in de BRP staat.",
    ),
    "caravan_family": (
        "Een gezin in een woonwagen",
        "Zes bewoners op een standplaats, al lang. Eén huishouden of niet: onbekend.",
    ),
    "shelter": (
        "Een opvang",
        "Twee adressen op de lijst met uitsluitingen. Er wordt niets over gezegd, "
        "ook niet bij het adres dat vol lijkt.",
    ),
    "secret_resident": (
        "Een bewoner met geheimhouding",
        "Twee adressen met een bewoner die geheimhouding vroeg. Er wordt niets over gezegd.",
    ),
}
"""Per planted story its title and what it shows; also the table of the guide."""
