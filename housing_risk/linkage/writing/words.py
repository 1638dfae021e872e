"""Words that mean something in a Dutch address: facts about writing, as plain data.

All in upper case and without accents, as `text.fold` leaves them. Sources: the field patterns and value lists of the
BAG and of LO BRP, NEN 5825 for shortened street names, and the Dutch dictionaries of libpostal (MIT) for abbreviations.
Words of clerks who wrote down rooms in Polish, Romanian, Bulgarian, German or English stand beside the Dutch ones.
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Give the words of a text as a set."""
    return frozenset(text.split())


def pairs(text: str) -> dict[str, str]:
    """Give `A=B C=D` as a dictionary."""
    return dict(pair.split("=") for pair in text.split())


NUMBER_WORDS = words(
    "NR NUMMER NO HUISNUMMER HUISNR HNR NUMER NUMBER NUM NUMMERS NRS NUMBERS HUISNUMMERS Nº BUD BUDINOK HAUSNR "
    "NAMO NAMAS CIVICO HAUS"
)
JOINING_WORDS = words("EN OOK CQ OF OR ODER LUB ALBO SAU ILI UND AND SI ORAZ + & , /")
DOUBT_WORDS = words(
    "MAYBE PERHAPS MOZE MOZHE POATE VIELLEICHT WELLICHT MISSCHIEN MOGELIJK WAARSCHIJNLIJK VERMOEDELIJK EVENTUEEL "
    "OFWEL DAN WEL KAN OOK LUB ALBO SAU ODER OR ILI"
)
"""Between two numbers: one of them, the writer does not know which; read as `of`."""
DOUBT_ENDS = words("ZIJN NIET ZEKER ONZEKER")
"""Behind such a number: `12, kan ook 14 zijn`."""
THROUGH_WORDS = words("- TM TOT THROUGH THRU PANA DO")
"""Between two numbers: everything from the first up to the second. `t/m` is read as one word."""
SIDES = words("EVEN ONEVEN")
"""Behind a range: which side of the street, which the numbers tell already."""
FOLLOWS_FROM = words("VANAF")
"""Before a number: that one and those that follow."""
JOINING_NUMBERS = JOINING_WORDS | {"I", "MET"}
THROUGH_NUMBERS = THROUGH_WORDS | {"BIS", "LA"}
"""Between two house numbers also these, which are suffixes elsewhere."""

BEFORE_RANGE = words("VAN VANAF OD VON FROM OT DE LA ZIJDE KANT NUMMERS NRS") | SIDES
"""Before the first of two numbers: `van 12 tot 16`."""

LABELS = words(
    "POSTCODE PC WOONPLAATS STRAATNAAM HUISNUMMER HUISNR HNR POSTALCODE HOUSENUMBER DOMU NUMARUL NUMERUL NUMARU NOMER "
    "DOM HAUSNUMMER HAZSZAM NUMERO POCZTOWY POSTAL POSTLEITZAHL PLZ POSHTENSKI KODUL CODUL MIEJSCOWOSC LOCALITATEA "
    "LOCALITATE ORASUL GRAD STADT VILLE VAROS KRAJ TARA DARZHAVA COUNTRY"
)
FIRST_LABELS = words("ORAS MUN STRAAT ADRES ADDRESS ADRESA STREET STR STRADA UL ULICA ULITSA ADR STRAATN")
STREET_LABELS = words(
    "STREET RUA STRADA ULICA ULICE ULITSA VUL VULITSJA STRASSE UTCA STRAATNAAM ADRESA SEDERE CALLE RUE VIA GATVE IELA "
    "SOKAK"
)
ADDRESS_ENDINGS = ("ADRES", "ADDRESS", "ADRESSE")
"""Names of fields that were copied with what stood in them: anywhere; as the first word only; before the street."""

NEAR_WORDS = words("TO TOV BY BIJ NABIJ NAAST TEGENOVER TEGENOV TUSSEN OPPOSITE NEAR TGO TGOV OBOK THV EO")
ONLY_NEAR = words(
    "TOV TEGENOVER TEGENOV TGO OPPOSITE NAAST NABIJ VLAKBIJ NEAR OBOK SCHUIN OVERKANT VERDEROP VERDER VOORBIJ BEHIND "
    "BESIDE ACROSS BEYOND NAPRZECIW NAPRZECIWKO VIZAVI GEGENUBER NEBEN HINTER SRESHTU SPATELE LANGA LINGA "
    "OVERZIJDE KOLO BLISKO BLIZO DOMEM GRENZEND GRENST GRENZENDE NAHE NAEHE PROXIMITE PRES CERCA VICINO PERTO "
    "POBLIZU BLISKOSCI APROAPE APROPIERE APROPIEREA OKOLO SASIEDZTWIE VEDLE POBLIZ NETALI ARALIA STRANA STRONIE "
    "STRONA DRUGATA DRUGIEJ OTSRESHTA OMGEVING DICHTBIJ NAASTGELEGEN NAASTLIGGEND NAASTLIGGENDE BELENDEND BELENDENDE "
    "AANGRENZEND AANGRENZENDE AANPALEND AANPALENDE TGOV ERTEGENOVER THV ACHTERZIJDE ACHTERKANT "
    "NAPROTIV GEGENUEBER ALATURI"
)
"""Of these none is a note about a door: before the number they say it, whatever the street behind them looks like."""
NEAR_BEFORE_STREET = (
    NEAR_WORDS
    | ONLY_NEAR
    | words("ACHTER LANGS HOEK NEXT BETWEEN DO MEZHDU ZWISCHEN MIEDZY POMIEDZY INTRE NB NAB OMG ZAD")
)
"""Before a number, or in 11.50: the person lives near that house, not in it."""
NEAR_BEHIND_STREET = words("ACHTER LANGS DO NB")
"""Between a street and its number they say the same, and are no part of a name or a note."""
NEAR_OR_WITH = words("BIJ BY")
"""Before a name also: `bij Jansen`, with whom somebody lives."""
NEAR_MISSPELT = words("TEGENOVER OVERKANT OVERZIJDE VLAKBIJ")
"""Of these a word that is one slip away says the same."""
DISTANCES = words(
    "M VERDEROP METER METERS MTR KM KILOMETER DEUR DEUREN HUIZEN WONINGEN PANDEN METRI METROW METRA METRIV"
)
MEASURED_FROM = words("VANAF DAN OP NA VOORBIJ VOOR")
FROM_ONLY = words("VANAF VOORBIJ VOOR")
"""Behind `15 m`, which may be a Polish dwelling 15 before any other word."""
DIRECTIONS = words("TEN NOORDEN ZUIDEN OOSTEN WESTEN NOORDOOSTEN NOORDWESTEN ZUIDOOSTEN ZUIDWESTEN RECHTS LINKS VERDER")
NEAR_WITH_VAN = words(
    "LINKS RECHTS BUREN BUUR BUURMAN BUURVROUW ACHTERBUREN BOVENBUREN ONDERBUREN OVERBUREN BUURWONING BUURPAND "
    "BUURHUIS ZIJKANT"
)
"""Near only with `van` behind it: `12 links` is a dwelling, and `melding van de buren` says nothing."""
NEAR_WHAT = words("VAN FROM OD DE DEN HET THE VON DER DEM CASEI KASHTATA NA")
"""Between such a word and the street: `aan de overkant van de Kerkstraat`."""

SPELT_OUT = {
    ("T", "O"): "TO", ("T", "M"): "TM", ("T", "E", "M"): "TM", ("C", "O"): "CO", ("P", "A"): "PA",
    ("B", "V"): "BV", ("N", "V"): "NV", ("E", "V"): "EV", ("C", "Q"): "CQ",
    ("V", "O", "F"): "VOF", ("T", "A", "V"): "TAV", ("Z", "N"): "ZN", ("N", "V", "T"): "NVT", ("N", "B"): "NB",
    ("N", "N", "B"): "NNB", ("N", "T", "B"): "NTB", ("N", "A"): "NA", ("N", "º"): "NO",
    ("T", "G", "O"): "TGO", ("T", "H", "V"): "THV", ("TER", "HOOGTE", "VAN"): "THV", ("TER", "HOOGTE"): "THV",
    ("TEN", "HOOGTE", "VAN"): "THV", ("E", "O"): "EO", ("TEGEN", "OVER"): "TEGENOVER", ("VLAK", "BIJ"): "VLAKBIJ",
    ("DICHT", "BIJ"): "DICHTBIJ", ("IN", "FRONT", "OF"): "BESIDE", ("IN", "FATA"): "BESIDE",
    ("VOOR", "DE", "DEUR"): "BESIDE",
    ("POST", "BUS"): "POSTBUS", ("NIET", "VAN", "TOEPASSING"): "NVT",
    ("BEGANE", "GROND"): "BEGANEGROND", ("BEGANE", "GRO"): "BG", ("B", "G"): "BG", ("BEGANE", "GR"): "BG",
    ("HUIZEN", "NA"): "VOORBIJ", ("HUIZEN", "VERDER"): "VERDEROP", ("DEUREN", "VERDER"): "VERDEROP",
    ("HUIZEN", "VOORBIJ"): "VOORBIJ", ("H", "S"): "HS", ("TOT", "EN", "MET"): "TM", ("POSTAL", "CODE"): "POSTALCODE",
    ("ZIP", "CODE"): "POSTALCODE",
    ("POST", "CODE"): "POSTCODE", ("HOUSE", "NUMBER"): "HOUSENUMBER", ("PAYS", "BAS"): "PAYSBAS",
    ("PANA", "LA"): "PANA", ("BIJ", "FAM"): "CO",
    ("INWONEND", "BIJ"): "CO", ("WOONT", "BIJ"): "CO", ("LOGEERT", "BIJ"): "CO",
    ("DE", "BUURT", "VAN"): "NABIJ", ("DE", "OMGEVING", "VAN"): "NABIJ", ("BIJ", "FAMILIE"): "CO", ("BIJ", "DHR"): "CO",
    ("BIJ", "MEVR"): "CO", ("BIJ", "MW"): "CO", ("P", "K"): "PK", ("P", "O", "BOX"): "POSTBOX",
    ("PO", "BOX"): "POSTBOX", ("T", "O", "V"): "TOV",
    ("VIS", "A", "VIS"): "VIZAVI", ("PESTE", "DRUM"): "VIZAVI",
}  # fmt: skip
"""Letters with stops between them (`t.o.`, `c/o`) and words that belong together."""

BEFORE_DATE = words("SINDS VANAF TOT TM PER OP DD VAN OD DO DIN PANA")
COUNTED = words(
    "BEZET VRIJ MATRASSEN KOELKASTEN EENHEDEN WONINGEN ARBEIDSMIGRANTEN WERKNEMERS HUURDERS VOLWASSENEN KINDEREN "
    "PERS PERSONEN PERSOON OS PAX BEDDEN BEWONERS SLAAPKAMERS KAMERS SLAAPPLAATSEN BEDS PEOPLE PERSONS OSOB OSOBY "
    "PERSOANE KAMERWONING KAMERAPPARTEMENT KAMERFLAT METER MTR MINUTEN INSCHRIJVINGEN INGESCHREVENEN REGISTRATIES"
)
"""Behind a number: how many there are, and no part of an address."""
SEVERAL_ROOMS = words("KAMERS SLAAPKAMERS ROOMS")

DONE_SO_OFTEN = words("BEZOCHT BEL AANGEBELD GEBELD GECONTROLEERD KLOP GEKLOPT")
"""Before `2x`."""

LINK_STARTS = words("HTTP HTTPS")
LINK_QUESTIONS = words("Q QUERY PLACE SEARCH DADDR DESTINATION")
"""A link to a map, and the word in it behind which the address stands."""
FILE_ENDINGS = words("DOC DOCX ODT PDF XLS XLSX CSV TXT ZIP JPG JPEG PNG HEIC TIF TIFF MSG EML HTM HTML")

POST_BOX_WORDS = words("POSTBUS POSTB ANTWOORDNUMMER POSTBOX POSTFACH SKRYTKA")
PLACEHOLDERS = words(
    "ZN ONBEKEND ONB NNB NTB UNKNOWN NVT GEEN X XX XXX NB VOW DAKLOOS TEST LEEG NULL NAN ZVWOVP ONLEESBAAR ILLEGIBLE "
    "NIECZYTELNE ZIE POSTCODE ADRES NA NONE ZWERVEND ZWERVER DAKLOZE NIEZNANY NIEZNANE NECUNOSCUT NECUNOSCUTA "
    "NEIZVESTEN NEIZVESTNO VOLGT"
)
PLACEHOLDER_FILLERS = words(
    "NIET BEKEND NOG VAST VASTE WOON OF VERBLIJFPLAATS VERBLIJFSPLAATS WOONADRES WOONPLAATS ZONDER VERTROKKEN "
    "WAARHEEN MET"
)
"""Beside one of those, or several together: `niet bekend`, `zonder vaste woon- of verblijfplaats`."""
COUNTRIES = words(
    "POLEN POLSKA POLAND DUITSLAND DEUTSCHLAND GERMANY BELGIE BELGIQUE BELGIUM ROEMENIE ROMANIA BULGARIJE BULGARIA "
    "BALGARIJA HONGARIJE MAGYARORSZAG HUNGARY SLOWAKIJE SLOVENSKO TSJECHIE LITOUWEN LIETUVA LETLAND LATVIJA ESTLAND "
    "SPANJE ESPANA PORTUGAL ITALIE ITALIA GRIEKENLAND OEKRAINE UKRAINE KROATIE FRANKRIJK FRANCE OOSTENRIJK TURKIJE "
    "ENGELAND ENGLAND UK IERLAND IRELAND ZWITSERLAND SCHWEIZ SUISSE SERVIE SRBIJA MOLDAVIE MOLDOVA LUXEMBURG LUXEMBOURG"
)
"""At the very end of an address: it lies abroad."""

HOME_COUNTRY = words(
    "NEDERLAND NETHERLANDS HOLLAND NL HOLANDIA OLANDA NIDERLANDY NIEDERLANDE PAYSBAS NIDERLANDIJA HOLANDIJA "
    "HOLLANDIJA HOLLANDIA OLANDIA NYDERLANDAI HOLANDSKO"
)
MONTHS = {
    word: number
    for number, words in enumerate(
        ("JAN JANUARI", "FEB FEBRUARI", "MRT MAR MAART", "APR APRIL", "MEI MAY", "JUN JUNI", "JUL JULI",
         "AUG AUGUSTUS", "SEP SEPT SEPTEMBER", "OKT OCT OKTOBER OCTOBER", "NOV NOVEMBER", "DEC DECEMBER"),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
"""What a spreadsheet makes of `12-5`."""

DWELLING_WORDS = NUMBER_WORDS | words(
    "APP APPT APT AP APPARTEMENT APARTAMENT APARTMENT MIESZKANIE MIESZK LOKAL FLAT UNIT WONING STUDIO CHALET "
    "STACARAVAN CARAVAN BUNGALOW HUISJE STANDPLAATS LIGPLAATS PLAATS PLTS BUS TOEV TOEVOEGING LOK M SC SCARA KL "
    "VH VHOD BYT KV KVARTIRA DAIRE BUTAS LOODS BARAK GEBOUW BLOK HAL"
)
"""Before a number that may itself be the BAG suffix: `app 5` is suffix 5 where there is a 5."""

ROOM_WORDS = words(
    "KAMER KAMERNUMMER KAMERNR KMR KR KM K SLAAPKAMER SLPK ROOM RM BED SLAAPPLAATS POKOJ POK CAMERA CAM ODAIA STAJA "
    "STAYA STAIA ZIMMER LOZKO PAT LEGLO IZBA SZOBA KAMBARYS ISTABA TUBA POKOI ODAIE ODAI DORMITOR SYPIALNIA "
    "BEDROOM SLAAPKMR SLAAPPLEK HABITACION CHAMBRE QUARTO KIMNATA KOMNATA WOONEENHEID WOONUNIT SLPL SLAAPPL "
    "PIETROWE PATUL U"
)
"""Before a number: a room or a bed inside a dwelling."""

FLOOR_WORDS = words("HOOG HG ETAGE ET VERDIEPING VERDIEP VERD PIETRO ETAJ FLOOR ETAZH OG STOCK POSCHODIE EMELET")
ORDINAL_ENDINGS = words("E DE STE ST ND RD TH")
ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}
ROMAN_OF = {value: roman for roman, value in ROMAN.items()}

SAME_SUFFIX = (
    words("H HS HUIS BG BGG BEG BEGANEGROND PARTERRE PART PTR"),
    words("BEN BENE BENEDEN BND GELIJKVLOERS BENEDENHUIS BENEDENWONING BG BEGANEGROND"),
    words("BIS BS"),
    words("ZWART ZW ZWT Z"),
    words("ROOD RD ROO R"),
    words("BOVEN BV BOV BO BVN BOVE BOVENHUIS BOVENWONING"),
    words("ACHTER ACHT ACH AC AHTR"),
    words("VOOR VR VO"),
    words("LINKS L LI LKS LNKS"),
    words("RECHTS R RE RTS RCHT"),
    words("SOUTERRAIN SOUT SOUS SOU SO"),
    words("KELDER KELD KEL"),
    words("ZOLDER ZOLD ZOL"),
)
"""Ways to write one and the same suffix. Which of them a town uses is not listed: the register's siblings tell."""

POSITIONS = words("ACHTER VOOR LINKS RECHTS BOVEN BENEDEN MIDDEN")
"""Where in a building a dwelling lies."""
STOREYS = words(
    "BG BGG BEGANEGROND PARTERRE PARTER ZOLDER KELDER SOUTERRAIN BOVENVERDIEPING BENEDENVERDIEPING PODDASZE PIWNICA "
    "MANSARDA"
)
"""A storey in one word. In a house that is one dwelling it is a part of it."""

UNKNOWN_WORDS = words(
    "NIET ONBEKEND ONB NNB NTB NOG NAVRAGEN WELKE INGEVULD ONLEESBAAR UNKNOWN BEKEND ONDUIDELIJK NIEZNANY NECUNOSCUT"
)
"""In the place of a suffix: which one is not known (`letter niet bekend`, `welke woning?`)."""
SPREADSHEET_ERRORS = words("NB NA NV WAARDE VALUE VERW REF NAAM NAME DEEL0 DIV0 GETAL NUM LEEG NULL")
"""Behind a `#`, in Dutch, English and German: what a spreadsheet shows where it has nothing."""
NO_SUFFIX = words(
    "NA NVT NULL NAN NB NEE GEEN ONBEKEND ONB NNB LEEG NONE TOEV TOEVOEGING HUISLETTER HUISNUMMERTOEVOEGING LETTER"
)
"""In the place of a suffix: left by a mail merge or a form; there is none."""
NO_HOUSE = words(
    "KAVEL BOUWKAVEL BOUWNUMMER BOUWNR BNR PERCEEL SECTIE PARKEERPLAATS PARKEERVAK PARKEERPLEK VOLKSTUIN MOESTUIN "
    "BUSHALTE TRAMHALTE HALTE GEMAAL TRAFO TRAFOHUISJE TRAFOSTATION KEET BOUWKEET SCHAFTKEET GARAGE GARAGEBOX BERGING "
    "SCHUUR LICHTMAST LANTAARNPAAL LANTAARN HECTOMETERPAAL PAAL MAST LAADPAAL BRANDKRAAN BRUG SLUIS DZIALKA PARCELA"
)
"""Before a number that is of a plot, a garage or a lamp post."""
OUTSIDE = NO_HOUSE | words(
    "CONTAINER GROEN CAMPER AUTO BUSJE BESTELBUS TENT AANHANGER VRACHTWAGEN BRIEVENBUS GEPARKEERD STOEP BERM SLOOT"
)
"""With `voor` behind it: what stands in front of a house."""
WORKS = words(
    "BOUWEN VERBOUWEN VERVANGEN PLAATSEN WIJZIGEN SLOPEN AANBRENGEN KAPPEN REALISEREN OPRICHTEN UITBREIDEN VERANDEREN "
    "GEBRUIKEN VERGROTEN LEGALISEREN AANLEGGEN OMZETTEN RENOVEREN VERNIEUWEN ISOLEREN SPLITSEN SAMENVOEGEN VERKAMEREN "
    "VERHOGEN VERBREDEN VERHUREN INRICHTEN TRANSFORMEREN AANBOUW UITBOUW OPBOUW DAKKAPEL DAKKAPELLEN DAKOPBOUW "
    "KOZIJNEN ZONNEPANELEN ERFAFSCHEIDING"
)
"""What a permit is for: `Het vervangen van kozijnen (Kerkstraat 12)`, `Kerkstraat 12, splitsen in 3 woningen`."""
LIES = words("GELEGEN LIGGEND LIGT")
CORNER = words("HOEK HK")
CORNER_OF = words("VAN MET EN V & / DE HET T DEN")
"""`Kerkstraat 12 hoek Molenweg`, `12 op de hoek met de Molenweg`: where the house lies."""
NOTE_WORDS = words("ZIE VIA BEL NOG HAL TEL MOB MS LET CO TAV PA FAM DHR MEVR MW")
"""Short words that begin a note behind a house number, or the name of a host."""
FOLLOWING_WORDS = words("EV VOLGENDE VOLGENDEN HOGER VERDER OPWAARTS NASTEPNE URMATOARELE")
"""Behind a number or a suffix: that one and those that come after it."""
PITCH_WORDS = words(
    "LIGPLAATS STANDPLAATS WOONBOOT WOONARK WOONSCHIP ARK HOUSEBOAT WOONWAGEN STACARAVAN CHALET LPL LIGPL SCHIP "
    "WB WS WA"
)
"""Alone behind a number: what sort of place it is, and no suffix."""
LOWER_DWELLING = words(
    "H HS HUIS BG BGG BEG BEGANEGROND PARTERRE PARTER BEN BENEDEN BENEDENVERDIEPING GROUND 0 ONDER ONDERWONING "
    "ONDERHUIS BENEDENHUIS BENED BENEDENW BENEDENWON DOWNSTAIRS"
)
UPPER_DWELLING = words("UPSTAIRS BOV BOVEN BOVENW BOVENWON BOVENVERDIEPING EERSTE FIRST 1 I 2 II")
"""Where a number has one upper and one lower dwelling and nothing else, how the storey may be written."""
SEVERAL_WORDS = words(
    "WONINGEN DIV DIVERSE DIVERSEN MEERDERE MULTIPLE VARIOUS VERSCHILLENDE ALLE LIJST BIJLAGE VERSCH ROZNE"
)
"""In the place of a suffix: several, or one that is told elsewhere."""
NUMBERED_NOTES = words("FOTO FOTOS DOSSIER MELDING TEL MOB CODE SLEUTEL ZAAK KENMERK LIJN SINDS VANAF TOT PER")
"""Words before a number that is no house number."""
BEFORE_NOTE = words("DE HET VAN")
"""Words before one that is no suffix: `12, De Oude Smederij`."""
SUFFIX_LABELS = words(
    "LITERA LIT LT LITERKA BUCHST BUCHSTABE BUKVA LTR LETTER HUISLETTER TOEV TOEVOEGING HUISNUMMERTOEVOEGING ADDITION "
    "HOUSENUMBERADDITION DODATEK ADAOS DOBAVKA ZUSATZ"
)

SUFFIX_WORDS = frozenset({*ROMAN}).union(
    DWELLING_WORDS, ROOM_WORDS, FLOOR_WORDS, ORDINAL_ENDINGS, MONTHS, NEAR_WORDS, STOREYS, NO_SUFFIX, SUFFIX_LABELS,
    words("BEGANE TM EN OF TOT FIRST UPSTAIRS DOWNSTAIRS"),
    UNKNOWN_WORDS, *SAME_SUFFIX,
)  # fmt: skip
"""Words that may stand in a suffix; any other word of three letters or more after a number begins a place."""

BEFORE_STREET = words("OP IN AAN VAN PE LA NA AT ON PRZY NL")
"""Prepositions before a street in a sentence: `aangetroffen op Kerkstraat 12`, `nr 12 aan de Kerkstraat`."""
SAID_BEFORE_STREET = words("OP IN AAN PE LA NA AT ON PRZY NL IS")
"""Of these none goes on in the name of a street, as `van` does."""
OF_WORDS = words("VAN VOOR")
BEFORE_NUMBER = NUMBER_WORDS | BEFORE_STREET | words("HUIS DOM W N")
ARTICLES = words("DE HET T THE")
SPELT_AS = words("VAN ALS JAK CA WIE")
"""Between a letter and the word that spells it."""
BEFORE_PLACE = words("TE IN GEM GEMEENTE PLAATS LOC GR WPL CITY MIASTO ORT TOWN MISTO GOROD OBEC LOCALIDAD CIUDAD")
POLISH = words("UL ULICA MIESZKA MIESZKAM PRZY ZAMIESZKALY ZAMIESZKALA ZAMIESZKANIA")
"""Where one of these stands, `w` before a place is Polish for `in`, no suffix."""
UKRAINIAN = words("VUL VULITSJA BUD BUDINOK")
"""Where one of these stands, `m.` before a place is Ukrainian for town, no suffix."""
SHORT_WORDS = words("PL PR LT FT ST DR MR IR DS TE IN OP DE NR HS BG AP OM EN AF KL GR VD BV NV")
"""Two letters that are a word or its usual abbreviation."""
BEFORE_POSTCODE = words("TE PC POSTCODE KOD ZIP PK COD")
PLACE_SAME = {"DEN HAAG": "S GRAVENHAGE", "DEN BOSCH": "S HERTOGENBOSCH"}
