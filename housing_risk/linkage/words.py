"""Words that mean something in a Dutch address: facts about writing, as plain data.

All in upper case and without accents, as `text.fold` leaves them. Sources: the field patterns and value lists of the
BAG and of LO BRP, NEN 5825 for shortened street names, and the Dutch dictionaries of libpostal (MIT) for abbreviations.
Words of clerks who wrote down rooms in Polish, Romanian, Bulgarian, German or English stand beside the Dutch ones.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split("=") for pair in text.split())


NUMBER_WORDS = _words(
    "NR NUMMER NO HUISNUMMER HUISNR HNR NUMER NUMBER NUM NUMMERS NRS NUMBERS HUISNUMMERS "
    "Nº BUD BUDINOK HAUSNR NAMO NAMAS CIVICO"
)
JOINING_WORDS = _words("EN OOK OF OR ODER LUB ALBO SAU ILI UND AND SI ORAZ + & , /")
DOUBT_WORDS = _words(
    "MISSCHIEN MOGELIJK WAARSCHIJNLIJK VERMOEDELIJK EVENTUEEL OFWEL DAN WEL KAN OOK LUB ALBO SAU ODER OR ILI"
)
"""Between two numbers: one of them, the writer does not know which; read as `of`."""
DOUBT_ENDS = _words("ZIJN ? NIET ZEKER ONZEKER")
"""Behind such a number: `12, kan ook 14 zijn`."""
THROUGH_WORDS = _words("- TM TOT THROUGH THRU PANA DO")
"""Between two numbers: everything from the first up to the second. `t/m` is read as one word."""
SIDES = _words("EVEN ONEVEN")
"""Behind a range: which side of the street, which the numbers tell already."""
JOINING_NUMBERS = JOINING_WORDS | {"I"}
THROUGH_NUMBERS = THROUGH_WORDS | {"BIS"}
"""Between two house numbers also these, which are suffixes elsewhere."""

BEFORE_RANGE = _words("VAN VANAF OD VON FROM")
"""Before the first of two numbers: `van 12 tot 16`."""

LABELS = _words(
    "POSTCODE WOONPLAATS STRAATNAAM HUISNUMMER HUISNR HNR POSTALCODE HOUSENUMBER DOMU NUMARUL NUMERUL NUMARU NOMER DOM "
    "HAUSNUMMER HAZSZAM NUMERO POCZTOWY POSTAL POSTLEITZAHL PLZ POSHTENSKI KODUL CODUL MIEJSCOWOSC LOCALITATEA "
    "LOCALITATE ORASUL GRAD STADT VILLE VAROS KRAJ TARA DARZHAVA COUNTRY"
)
FIRST_LABELS = _words("ORAS MUN STRAAT ADRES ADDRESS ADRESA STREET STR STRADA UL ULICA ULITSA ADR STRAATN")
STREET_LABELS = _words(
    "STREET RUA STRADA ULICA ULICE ULITSA VUL VULITSJA STRASSE UTCA STRAATNAAM ADRESA SEDERE CALLE RUE VIA GATVE IELA "
    "SOKAK"
)
ADDRESS_ENDINGS = ("ADRES", "ADDRESS", "ADRESSE")
"""Names of fields that were copied with what stood in them: anywhere; as the first word only; before the street."""

NEAR_WORDS = _words("TO BY BIJ NABIJ NAAST TEGENOVER TEGENOV TUSSEN OPPOSITE NEAR TGO OBOK THV EO")
ONLY_NEAR = _words(
    "TEGENOVER TEGENOV TGO OPPOSITE NAAST NABIJ VLAKBIJ NEAR OBOK SCHUIN OVERKANT VERDEROP VERDER VOORBIJ BEHIND "
    "BESIDE ACROSS BEYOND NAPRZECIW NAPRZECIWKO VIZAVI GEGENUBER NEBEN HINTER SRESHTU SPATELE LANGA LINGA "
    "KOLO BLISKO BLIZO DOMEM"
)
"""Of these none is a note about a door: before the number they say it, whatever the street behind them looks like."""
NEAR_BEFORE_STREET = (
    NEAR_WORDS
    | ONLY_NEAR
    | _words(
        "ACHTER ACHTERZIJDE ACHTERKANT LANGS VLAKBIJ HOEK SCHUIN OVERKANT VOORBIJ VERDEROP BEHIND BESIDE NEXT ACROSS "
        "BETWEEN PAST BEYOND KOLO LANGA LINGA DO SRESHTU MEZHDU NEBEN GEGENUBER ZWISCHEN "
        "NAPRZECIW NAPRZECIWKO MIEDZY POMIEDZY INTRE VIZAVI"
    )
)
"""Before a number, or in 11.50: the person lives near that house, not in it."""
NEAR_WHAT = _words("VAN FROM OD DE DEN HET THE")
"""Between such a word and the street: `aan de overkant van de Kerkstraat`."""

SPELT_OUT = {
    ("T", "O"): "TO", ("T", "M"): "TM", ("C", "O"): "CO", ("P", "A"): "PA", ("B", "V"): "BV", ("N", "V"): "NV",
    ("V", "O", "F"): "VOF", ("T", "A", "V"): "TAV", ("Z", "N"): "ZN", ("N", "V", "T"): "NVT", ("N", "B"): "NB",
    ("T", "G", "O"): "TGO", ("T", "H", "V"): "THV", ("TER", "HOOGTE", "VAN"): "THV", ("E", "O"): "EO",
    ("POST", "BUS"): "POSTBUS", ("BEGANE", "GROND"): "BEGANEGROND", ("BEGANE", "GRO"): "BG", ("B", "G"): "BG",
    ("H", "S"): "HS", ("TOT", "EN", "MET"): "TM", ("POSTAL", "CODE"): "POSTALCODE",
    ("POST", "CODE"): "POSTCODE", ("HOUSE", "NUMBER"): "HOUSENUMBER", ("PAYS", "BAS"): "PAYSBAS",
    ("PANA", "LA"): "PANA", ("BIJ", "FAM"): "CO", ("BIJ", "FAMILIE"): "CO", ("BIJ", "DHR"): "CO", ("BIJ", "MEVR"): "CO",
    ("BIJ", "MW"): "CO", ("P", "K"): "PK", ("P", "O", "BOX"): "POSTBOX", ("VIS", "A", "VIS"): "VIZAVI",
    ("N", "º"): "NO",
}  # fmt: skip
"""Letters with stops between them (`t.o.`, `c/o`) and words that belong together."""

BEFORE_DATE = _words("SINDS VANAF TOT TM PER OP DD VAN OD DO DIN PANA")
COUNTED = _words(
    "PERS PERSONEN PERSOON PAX BEDDEN BEWONERS SLAAPKAMERS KAMERS SLAAPPLAATSEN BEDS PEOPLE PERSONS OSOB OSOBY PERSOANE"
)
"""Behind a number: how many there are, and no part of an address."""

LINK_STARTS = _words("HTTP HTTPS")
LINK_QUESTIONS = _words("Q QUERY PLACE SEARCH DADDR DESTINATION")
"""A link to a map, and the word in it behind which the address stands."""
FILE_ENDINGS = _words("DOC DOCX ODT PDF XLS XLSX CSV TXT ZIP JPG JPEG PNG HEIC TIF TIFF MSG EML HTM HTML")

POST_BOX_WORDS = _words("POSTBUS ANTWOORDNUMMER POSTBOX POSTFACH SKRYTKA")
PLACEHOLDERS = _words("ZN ONBEKEND ONB UNKNOWN NVT GEEN X XX XXX NB VOW DAKLOOS TEST LEEG NULL NAN ZVWOVP")
COUNTRIES = _words(
    "POLEN POLSKA POLAND DUITSLAND DEUTSCHLAND GERMANY BELGIE BELGIQUE BELGIUM ROEMENIE ROMANIA BULGARIJE BULGARIA "
    "BALGARIJA HONGARIJE MAGYARORSZAG HUNGARY SLOWAKIJE SLOVENSKO TSJECHIE LITOUWEN LIETUVA LETLAND LATVIJA ESTLAND "
    "SPANJE ESPANA PORTUGAL ITALIE ITALIA GRIEKENLAND OEKRAINE UKRAINE KROATIE FRANKRIJK FRANCE OOSTENRIJK TURKIJE"
)
"""At the very end of an address: it lies abroad."""

HOME_COUNTRY = _words(
    "NEDERLAND NETHERLANDS HOLLAND NL HOLANDIA OLANDA NIDERLANDY NIEDERLANDE PAYSBAS NIDERLANDIJA HOLANDIJA HOLLANDIJA "
    "HOLLANDIA OLANDIA NYDERLANDAI HOLANDSKO"
)
COMPANY_WORDS = _words(
    "CO BV NV VOF TAV PA UITZENDBUREAU STICHTING HOTEL FLEX UITZENDGROEP HUISVESTING FIRMA FA ADRES VERBLIJFSADRES "
    "DHR MEVR MW FAM FAMILIE HEER WOONT WOONADRES WOONACHTIG VERBLIJFT VERBLIJFADRES HUISADRES WONING PAND LOCATIE "
    "LOCATION ADDRESS LIVES AT MIESZKA ADRESS ZAMIESZKALY LOCUIESTE ZHIVEE BEWONERS NAAR WAARSCHIJNLIJK MOGELIJK "
    "VERMOEDELIJK MISSCHIEN WOHNHAFT WOHNT FOTO FOTOS DOSSIER MELDING CONTROLE BEZOEK ZAMIESZKANIA PRZY MIESZKA"
)
"""Before a street: what goes on before it names a company or a host, and is no part of the street."""

QUALIFIERS = _words(
    "OUDE OUD NIEUWE NIEUW NWE NW KORTE KTE LANGE LGE GROTE GROOT GR KLEINE KLEIN KL HOGE LAGE VERLENGDE VERLENGD VERL "
    "EERSTE TWEEDE DERDE VIERDE "
    "ACHTER VOOR MIDDEN BINNEN BUITEN NOORD ZUID OOST WEST NOORDER ZUIDER OOSTER WESTER SINT ST VAN DE DER DEN HET "
    "T TER TEN TE EN BIJ BURGEMEESTER BURG PROFESSOR PROF DOCTOR DOKTER DR DOMINEE DS INGENIEUR IR JONKHEER JHR "
    "MEESTER MR MINISTER MIN MONSEIGNEUR MGR GENERAAL GEN PASTOOR PAST PRESIDENT PRES PRINS PRINSES KONING KONINGIN "
    "WETHOUDER ZUSTER BROEDER JAN PIETER WILLEM ANNA MARIA"
)
"""Before a street that the register knows: they may make it another street."""

MONTHS = {
    word: number
    for number, words in enumerate(
        ("JAN JANUARI", "FEB FEBRUARI", "MRT MAR MAART", "APR APRIL", "MEI MAY", "JUN JUNI", "JUL JULI",
         "AUG AUGUSTUS", "SEP SEPT", "OKT OCT", "NOV", "DEC"),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
"""What a spreadsheet makes of `12-5`."""

DWELLING_WORDS = NUMBER_WORDS | _words(
    "APP APPT APT AP APPARTEMENT APARTAMENT APARTMENT MIESZKANIE MIESZK LOKAL FLAT UNIT WONING STUDIO CHALET "
    "STACARAVAN CARAVAN BUNGALOW HUISJE STANDPLAATS LIGPLAATS PLAATS PLTS BUS TOEV TOEVOEGING LOK M SC SCARA KL VH "
    "VHOD BYT KV KVARTIRA DAIRE BUTAS"
)
"""Before a number that may itself be the BAG suffix: `app 5` is suffix 5 where there is a 5."""

ROOM_WORDS = _words(
    "KAMER KAMERNUMMER KAMERNR KMR KM K SLAAPKAMER SLPK ROOM RM BED SLAAPPLAATS POKOJ POK CAMERA CAM ODAIA STAJA "
    "STAYA STAIA ZIMMER LOZKO PAT LEGLO IZBA SZOBA KAMBARYS ISTABA TUBA POKOI "
    "HABITACION CHAMBRE QUARTO KIMNATA KOMNATA"
)
"""Before a number: a room or a bed inside a dwelling."""

FLOOR_WORDS = _words("HOOG HG ETAGE ET VERDIEPING VERDIEP VERD PIETRO ETAJ FLOOR ETAZH OG STOCK POSCHODIE EMELET")
ORDINAL_ENDINGS = _words("E DE STE ST ND RD TH")
ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}
ROMAN_OF = {value: roman for roman, value in ROMAN.items()}

SAME_SUFFIX = (
    _words("H HS HUIS BG BGG BEG BEGANEGROND PARTERRE PART PTR"),
    _words("BEN BENE BENEDEN BND GELIJKVLOERS BENEDENHUIS BENEDENWONING BG BEGANEGROND"),
    _words("BIS BS"),
    _words("ZWART ZW ZWT Z"),
    _words("ROOD RD ROO R"),
    _words("BOVEN BV BOV BO BVN BOVE BOVENHUIS BOVENWONING"),
    _words("ACHTER ACHT ACH AC AHTR"),
    _words("VOOR VR VO"),
    _words("LINKS L LI LKS LNKS"),
    _words("RECHTS R RE RTS RCHT"),
    _words("SOUTERRAIN SOUT SOUS SOU SO"),
    _words("KELDER KELD KEL"),
    _words("ZOLDER ZOLD ZOL"),
)
"""Ways to write one and the same suffix. Which of them a town uses is not listed: the register's siblings tell."""

STOREYS = _words(
    "BG BGG BEGANEGROND PARTERRE PARTER ZOLDER KELDER SOUTERRAIN BOVENVERDIEPING BENEDENVERDIEPING PODDASZE PIWNICA "
    "MANSARDA"
)
"""A storey in one word. In a house that is one dwelling it is a part of it."""

NO_SUFFIX = _words("NVT NULL NAN NB GEEN ONBEKEND LEEG NONE TOEV TOEVOEGING HUISLETTER HUISNUMMERTOEVOEGING LETTER")
"""In the place of a suffix: left by a mail merge or a form; there is none."""
NOTE_WORDS = _words("ZIE BEL HAL TEL MOB MS LET CO TAV PA FAM DHR MEVR MW")
"""Short words that begin a note behind a house number, or the name of a host."""
SEVERAL_WORDS = _words("DIV DIVERSE DIVERSEN MEERDERE MULTIPLE VARIOUS VERSCHILLENDE ALLE LIJST BIJLAGE VERSCH ROZNE")
"""In the place of a suffix: several, or one that is told elsewhere."""
NUMBERED_NOTES = _words("FOTO FOTOS DOSSIER MELDING TEL MOB CODE SLEUTEL ZAAK KENMERK LIJN SINDS VANAF TOT PER")
"""Words before a number that is no house number."""
BEFORE_NOTE = _words("DE HET VAN")
"""Words before one that is no suffix: `12, De Oude Smederij`."""
SUFFIX_LABELS = _words("LTR LETTER HUISLETTER TOEV TOEVOEGING HUISNUMMERTOEVOEGING")

SUFFIX_WORDS = frozenset({*ROMAN}).union(
    DWELLING_WORDS, ROOM_WORDS, FLOOR_WORDS, ORDINAL_ENDINGS, MONTHS, NEAR_WORDS, STOREYS, NO_SUFFIX, SUFFIX_LABELS,
    _words("BEGANE TM EN OF TOT"),
    *SAME_SUFFIX,
)  # fmt: skip
"""Words that may stand in a suffix; any other word of three letters or more after a number begins a place."""

STREET_SHORT = _pairs(
    "BURGEMEESTER=BURG BURGEM=BURG BGM=BURG BURGM=BURG PROFESSOR=PROF DOCTOR=DR DOKTER=DR DOMINEE=DS INGENIEUR=IR "
    "JONKHEER=JHR MEESTER=MR MEVROUW=MEVR MINISTER=MIN MONSEIGNEUR=MGR GENERAAL=GEN KAPITEIN=KAPT KOLONEL=KOL "
    "KARDINAAL=KARD LUITENANT=LUIT PASTOOR=PAST PRESIDENT=PRES PRINSES=PRS PRINS=PR KONINGIN=KON KONINKLIJKE=KON "
    "SINT=ST ZUSTER=ZR BROEDER=BR GEBROEDERS=GEBR WETHOUDER=WETH SECRETARIS=SECR COMMISSARIS=COMM NOORDZIJDE=NZ "
    "ZUIDZIJDE=ZZ OOSTZIJDE=OZ WESTZIJDE=WZ NOORD=N ZUID=Z OOST=O WEST=W OUDE=OU GROTE=GR GROOT=GR KLEINE=KL "
    "KORTE=KTE LANGE=LGE NIEUWE=NWE NIEUW=NW VERLENGDE=VERL VERLENGD=VERL EERSTE=1E TWEEDE=2E DERDE=3E "
    "VIERDE=4E VAN=V DER=D DEN=D DE=D FORT=FT STREET=STR ROAD=WG LANE=LN SQUARE=PLN"
)
TITLES = _words(
    "BURGEMEESTER BURG BURGEM BGM BURGM PROFESSOR PROF DOCTOR DOKTER DR DOMINEE DS INGENIEUR IR JONKHEER JHR MEESTER "
    "MR MEVROUW MEVR MONSEIGNEUR MGR PASTOOR PAST WETHOUDER WETH SECRETARIS SECR KARDINAAL KARD KAPELAAN ZUSTER DEKEN"
)
"""Before the name in the name of a street, and often left out; not what tells streets apart (`Prins`, `Sint`)."""
STREET_ENDINGS = _pairs(
    "DWARSSTRAAT=DWSTR DWARSWEG=DWWG STRAAT=STR STRT=STR SGL=SNGL LAAN=LN PLEIN=PLN PLANTSOEN=PLNTS GRACHT=GR "
    "SINGEL=SNGL STEENWEG=STWG WEG=WG KADE=KD DIJK=DK PARK=PK MARKT=MKT VLIET=VLT HOF=HF STEEG=STG"
)
"""The shortest usual form: both sides are brought to it, so that any mixture of long and short words meets."""

STREET_STEM_ENDINGS = tuple(
    sorted({*STREET_ENDINGS, *STREET_ENDINGS.values(), "PAD", "STEEG", "HAVEN"}, key=lambda end: (-len(end), end))
)
"""Cut off before two street names are compared on letters: `-straat` must not make two names alike."""

BEFORE_STREET = _words("OP IN AAN VAN PE LA NA AT ON PRZY NL")
"""Prepositions before a street in a sentence: `aangetroffen op Kerkstraat 12`, `nr 12 aan de Kerkstraat`."""
SAID_BEFORE_STREET = _words("OP IN AAN PE LA NA AT ON PRZY NL IS")
"""Of these none goes on in the name of a street, as `van` does."""
BEFORE_NUMBER = NUMBER_WORDS | BEFORE_STREET | _words("HUIS DOM W N")
ARTICLES = _words("DE HET T THE")
BEFORE_PLACE = _words("TE IN GEM GEMEENTE PLAATS LOC GR WPL CITY MIASTO ORT TOWN MISTO GOROD OBEC LOCALIDAD CIUDAD")
POLISH = _words("UL ULICA MIESZKA MIESZKAM PRZY ZAMIESZKALY ZAMIESZKALA ZAMIESZKANIA")
"""Where one of these stands, `w` before a place is Polish for `in`, no suffix."""
UKRAINIAN = _words("VUL VULITSJA BUD BUDINOK")
"""Where one of these stands, `m.` before a place is Ukrainian for town, no suffix."""
BEFORE_POSTCODE = _words("PC POSTCODE KOD ZIP PK COD")
PLACE_SAME = {"DEN HAAG": "S GRAVENHAGE", "DEN BOSCH": "S HERTOGENBOSCH"}
