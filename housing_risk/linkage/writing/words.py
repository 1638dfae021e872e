"""Words that mean something in a Dutch address: facts about writing, as plain data.

All in upper case and without accents, as `text.fold` leaves them. Sources: the field patterns and value lists of the
BAG and of LO BRP, NEN 5825 for shortened street names, and the Dutch dictionaries of libpostal (MIT) for abbreviations.
Words of clerks who wrote down rooms in Polish, Romanian, Bulgarian, German or English stand beside the Dutch ones.
"""

from __future__ import annotations

from housing_risk.linkage.writing.near_words import NEAR_WORDS
from housing_risk.linkage.writing.word_sets import words

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
DOUBT_ENDS = words("ZIJN NIET ZEKER ONZEKER WEET IK HANDSCHRIFT SLECHT LEESBAAR ONDUIDELIJK GESCHREVEN")
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

SPELT_OUT = {
    ("T", "O"): "TO", ("T", "M"): "TM", ("T", "E", "M"): "TM", ("C", "O"): "CO", ("P", "A"): "PA",
    ("B", "V"): "BV", ("N", "V"): "NV", ("E", "V"): "EV", ("C", "Q"): "CQ",
    ("V", "O", "F"): "VOF", ("T", "A", "V"): "TAV", ("Z", "N"): "ZN", ("N", "V", "T"): "NVT", ("N", "B"): "NB",
    ("N", "N", "B"): "NNB", ("N", "T", "B"): "NTB", ("N", "A"): "NA", ("N", "º"): "NO",
    ("T", "G", "O"): "TGO", ("T", "H", "V"): "THV", ("TER", "HOOGTE", "VAN"): "THV", ("TER", "HOOGTE"): "THV",
    ("TEN", "HOOGTE", "VAN"): "THV", ("E", "O"): "EO", ("TEGEN", "OVER"): "TEGENOVER", ("VLAK", "BIJ"): "VLAKBIJ",
    ("DICHT", "BIJ"): "DICHTBIJ", ("IN", "FRONT", "OF"): "BESIDE", ("IN", "FATA"): "BESIDE",
    ("VOOR", "DE", "DEUR"): "BESIDE", ("T", "P"): "TP",
    ("LAATSTE", "CIJFER", "ONLEESBAAR"): "ONLEESBAAR", ("LAATSTE", "CIJFERS", "ONLEESBAAR"): "ONLEESBAAR",
    ("CIJFER", "ONLEESBAAR"): "ONLEESBAAR", ("CIJFERS", "ONLEESBAAR"): "ONLEESBAAR",
    ("BELDEN", "AAN", "BIJ"): "OP", ("AANGEBELD", "BIJ"): "OP",
    ("POST", "BUS"): "POSTBUS", ("NIET", "VAN", "TOEPASSING"): "NVT",
    ("BEGANE", "GROND"): "BEGANEGROND", ("BEGANE", "GRO"): "BG", ("B", "G"): "BG", ("BEGANE", "GR"): "BG",
    ("HUIZEN", "NA"): "VOORBIJ", ("HUIZEN", "VERDER"): "VERDEROP", ("DEUREN", "VERDER"): "VERDEROP",
    ("HUIZEN", "VOORBIJ"): "VOORBIJ", ("H", "S"): "HS", ("TOT", "EN", "MET"): "TM", ("POSTAL", "CODE"): "POSTALCODE",
    ("ZIP", "CODE"): "POSTALCODE", ("HOUSE", "NO"): "HOUSENUMBER",
    ("POST", "CODE"): "POSTCODE", ("HOUSE", "NUMBER"): "HOUSENUMBER", ("PAYS", "BAS"): "PAYSBAS",
    ("PANA", "LA"): "PANA", ("BIJ", "FAM"): "CO",
    ("INWONEND", "BIJ"): "CO", ("WOONT", "BIJ"): "CO", ("LOGEERT", "BIJ"): "CO",
    ("DE", "BUURT", "VAN"): "NABIJ", ("DE", "OMGEVING", "VAN"): "NABIJ", ("BIJ", "FAMILIE"): "CO", ("BIJ", "DHR"): "CO",
    ("BIJ", "MEVR"): "CO", ("BIJ", "MW"): "CO", ("P", "K"): "PK", ("P", "O", "BOX"): "POSTBOX",
    ("PO", "BOX"): "POSTBOX", ("T", "O", "V"): "TOV",
    ("VIS", "A", "VIS"): "VIZAVI", ("PESTE", "DRUM"): "VIZAVI", ("EN", "FACE"): "ENFACE", ("DI", "FRONTE"): "DIFRONTE",
    ("PREKO", "PUTA"): "PREKOPUTA", ("TE", "HUUR"): "TEHUUR", ("TE", "KOOP"): "TEKOOP",
}  # fmt: skip
"""Letters with stops between them (`t.o.`, `c/o`) and words that belong together."""

BEFORE_DATE = words("SINDS VANAF TOT TM PER OP DD VAN OD DO DIN PANA")
COUNTED = words(
    "BEZET VRIJ MATRASSEN KOELKASTEN EENHEDEN WONINGEN ARBEIDSMIGRANTEN WERKNEMERS HUURDERS VOLWASSENEN KINDEREN "
    "PERS PERSONEN PERSOON OS PAX BEDDEN BEWONERS SLAAPKAMERS KAMERS SLAAPPLAATSEN BEDS PEOPLE PERSONS OSOB OSOBY "
    "PERSOANE KAMERWONING KAMERAPPARTEMENT KAMERFLAT METER MTR MINUTEN INSCHRIJVINGEN INGESCHREVENEN REGISTRATIES"
)
"""Behind a number: how many there are, and no part of an address."""
COUNTED_AWAY = words(
    "MENSEN MANNEN VROUWEN GASTEN HUISHOUDENS GEZINNEN BUSJES AUTOS VOERTUIGEN FIETSEN CARAVANS TENTEN CONTAINERS "
    "CAMPERS SLEUTELS BRIEVENBUSSEN STAPELBEDDEN SLAAPPLEKKEN WORKERS WOMEN GUESTS CARS VANS LEUTE PERSONE BETTEN "
    "LUDZI OSOBE MANN HOMBRES PERSONAS PESSOAS KISI JONGENS OAMENI "
    "LOZEK LOZKA PRACOWNIKOW OSOBA PERSOANA PATURI ZILE DUSHI LEGLA EURO EUR"
)
"""The same, but not right behind a street: `Kerkstraat 12, mannen slapen daar`."""
PERIODS = words(
    "JAAR JAREN MAANDEN WEKEN DAGEN NACHTEN UREN YEARS MONTHS WEEKS DAYS NIGHTS HOURS JAHRE MONATE WOCHEN TAGE"
)
"""Behind a number an age or a time, also behind a street: `bewoner Kerkstraat, 12 jaar`."""
NUMBERED_TIMES = PERIODS | words("MAAND WEEK DAG KEER NACHT EUR EURO")
"""Before a number, behind that of a house: which one it is (`week 23`, `EUR 400`), and no part of an address."""
SEVERAL_ROOMS = words("KAMERS SLAAPKAMERS ROOMS")

TIMES = words("BEZOEK HUISBEZOEK CONTROLE KEER MELDING POGING RONDE SIGNAAL AANVRAAG HERCONTROLE")
"""Behind an ordinal: which time it is (`2e bezoek`)."""
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
    "VH VHOD BYT KV KVARTIRA DAIRE BUTAS LOODS BARAK GEBOUW BLOK HAL WHG WOHNUNG WOHNG "
    "DZIVOKLIS LAKAS APTO APARTAMENTO PISO PUERTA INTERNO"
)
"""Before a number that may itself be the BAG suffix: `app 5` is suffix 5 where there is a 5."""

ROOM_WORDS = words(
    "KAMER KAMERNUMMER KAMERNR KAM KMR KR KM K SLAAPKAMER SLPK ROOM RM BED SLAAPPLAATS POKOJ POK CAMERA CAM "
    "ODAIA STAJA STAYA STAIA ZIMMER LOZKO PAT LEGLO IZBA SZOBA KAMBARYS ISTABA TUBA POKOI ODAIE ODAI DORMITOR "
    "SYPIALNIA BEDROOM SLAAPKMR SLAAPPLEK HABITACION CHAMBRE QUARTO KIMNATA KOMNATA WOONEENHEID WOONUNIT SLPL SLAAPPL "
    "PIETROWE PATUL U ZI ZIMM HAB DORMITORIO CUARTO CAMA KAMB STANZA LETTO CHBRE BETT LUZKO POSTEL KREVET SOBA ODA "
    "LIZHKO"
)
"""Before a number: a room or a bed inside a dwelling."""

FLOOR_WORDS = words("HOOG HG ETAGE ET VERDIEPING VERDIEP VERD PIETRO ETAJ FLOOR ETAZH OG STOCK POSCHODIE EMELET")
ORDINAL_ENDINGS = words("E DE STE ST ND RD TH")
ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}
ROMAN_OF = {value: roman for roman, value in ROMAN.items()}

LOWER_SUFFIXES = words("BEN BENE BENEDEN BND GELIJKVLOERS BENEDENHUIS BENEDENWONING BG BEGANEGROND")
UPPER_SUFFIXES = words("BOVEN BV BOV BO BVN BOVE BOVENHUIS BOVENWONING")
SAME_SUFFIX = (
    words("H HS HUIS BG BGG BEG BEGANEGROND PARTERRE PART PTR"),
    LOWER_SUFFIXES,
    words("BIS BS"),
    words("ZWART ZW ZWT Z"),
    words("ROOD RD ROO R"),
    UPPER_SUFFIXES,
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
    "NIET ONBEKEND ONB NNB NTB NOG NAVRAGEN WELKE INGEVULD ONLEESBAAR ONLEESBARE UNKNOWN BEKEND ONDUIDELIJK "
    "NIEZNANY NECUNOSCUT"
)
"""In the place of a suffix: which one is not known (`letter niet bekend`, `welke woning?`)."""
UNREADABLE = words("ONLEESBAAR ONLEESBARE ILLEGIBLE")
SPREADSHEET_ERRORS = words("NB NA NV WAARDE VALUE VERW REF NAAM NAME DEEL0 DIV0 GETAL NUM LEEG NULL")
"""Behind a `#`, in Dutch, English and German: what a spreadsheet shows where it has nothing."""
NO_SUFFIX = words(
    "NA SZ SZAM NVT NULL NAN NB NEE GEEN ONBEKEND ONB NNB LEEG NONE TOEV TOEVOEGING HUISLETTER HUISNUMMERTOEVOEGING "
    "LETTER"
)
"""In the place of a suffix: left by a mail merge or a form; there is none."""
WORKS = words(
    "BOUWEN VERBOUWEN VERVANGEN PLAATSEN WIJZIGEN SLOPEN AANBRENGEN KAPPEN REALISEREN OPRICHTEN UITBREIDEN VERANDEREN "
    "GEBRUIKEN VERGROTEN LEGALISEREN AANLEGGEN OMZETTEN RENOVEREN VERNIEUWEN ISOLEREN SPLITSEN SAMENVOEGEN VERKAMEREN "
    "VERHOGEN VERBREDEN VERHUREN INRICHTEN TRANSFORMEREN AANBOUW UITBOUW OPBOUW DAKKAPEL DAKKAPELLEN DAKOPBOUW "
    "KOZIJNEN ZONNEPANELEN ERFAFSCHEIDING"
)
"""What a permit is for: `Het vervangen van kozijnen (Kerkstraat 12)`, `Kerkstraat 12, splitsen in 3 woningen`."""
NOTE_VERBS = words(
    "IS ZIJN WORDT WORDEN WERD WAREN HEEFT HEBBEN STAAN STAAT WONEN WOONT SLAPEN SLAAPT VERBLIJVEN VERBLIJFT ZITTEN "
    "ZIT KOMEN KOMT GAAN GAAT LIGGEN HANGT HANGEN LIJKT LIJKEN BLIJKT MOET MOETEN KAN KUNNEN MAG MOGEN VERHUURT "
    "VERHUREN"
)
"""Behind a number: a sentence goes on, and no place begins."""
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
LITHUANIAN = words("GATVE BUTAS KAMBARYS KAMB NYDERLANDAI OLANDIJA")
"""Where one of these stands, `g.` before a number is Lithuanian for street, no suffix."""
UKRAINIAN = words("VUL VULITSJA BUD BUDINOK")
"""Where one of these stands, `m.` before a place is Ukrainian for town, no suffix."""
SHORT_WORDS = words("PL PR LT FT ST DR MR IR DS TE IN OP DE NR HS BG AP OM EN AF KL GR VD BV NV")
"""Two letters that are a word or its usual abbreviation."""
BEFORE_POSTCODE = words("TE PC POSTCODE KOD ZIP PK COD")
PLACE_SAME = {"DEN HAAG": "S GRAVENHAGE", "DEN BOSCH": "S HERTOGENBOSCH"}
