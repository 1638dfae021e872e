"""Words with which a text says whose house it names: who lives there or left it, and that the address is wrong."""

from __future__ import annotations

from housing_risk.linkage.writing.word_sets import words

HOME_LABELS = words(
    "WOONADRES WOONLOCATIE HUISVESTINGSADRES HUISVESTINGSLOCATIE VERBLIJFADRES VERBLIJFSADRES LOGIESADRES"
)
OFFICE_LABELS = words(
    "KANTOORADRES WERKADRES POSTADRES CORRESPONDENTIEADRES FACTUURADRES BEDRIJFSADRES VESTIGINGSADRES"
)
"""In one text with a label of a home: that home is meant, and not this."""
OWNERS = words("EIGENAAR AANVRAGER MELDER VERHUURDER MELDSTER KLAGER")
"""Behind a label of a home: whose it is, and not the home that is meant."""
BEFORE_NOT_MEANT = words("VOORHEEN VROEGER OUD EERDER EX WAS FORMERLY NIET")
"""Before a second number: that of another time, or said to be none (`12, dus niet 14`)."""
LEFT = tuple(
    tuple(said.split())
    for said in (
        "VOW", "VERTROKKEN VAN", "VERTROKKEN VANUIT", "VERHUISD VAN", "VERHUISD VANUIT", "VERHUISD STOND OP",
        "VERTROKKEN STOND OP", "OUD ADRES", "OUDE ADRES", "VORIG ADRES", "VOORMALIG ADRES", "VOORHEEN", "VH", "WAS",
        "WYPROWADZIL SIE Z", "WYPROWADZILA SIE Z", "S A MUTAT DE LA", "MOVED OUT OF", "MOVED FROM", "AUSGEZOGEN AUS",
        "VERZOGEN VON", "WEGGEZOGEN VON",
    )
)  # fmt: skip
FORMERLY = words("VOORHEEN VROEGER EERDER DAARVOOR FORMERLY PREVIOUSLY VOORMALIG")
"""Behind an address: what follows is the one before it."""
LAST_KNOWN = (("LAATST", "BEKEND"), ("LAATST", "BEKEND", "OP"), ("LAATST", "BEKENDE", "ADRES"))
"""At the start: what follows is an address that somebody left; and perhaps behind that."""
NOW = words("NU THANS NOW NAAR")
NEWLY = words("NIEUW NIEUWE NEW NOWY NOU")
"""Before the address that came in its place."""
NOT_OF_AN_ADDRESS = words("AANTAL POSTCODE BEWONERS PERSONEN KAMERS HUUR NAAM TELEFOON")
"""Before an address: what is put right is not the address."""

NEIGHBOURS = words("BUREN BUUR BUURMAN BUURVROUW BUURPAND BUURWONING BUURHUIS OVERBUREN ACHTERBUREN BOVENBUREN")
"""Behind `over de`: the complaint is of the house that is named, and about another."""
OF_WHOM = words("DE HET HAAR ZIJN MIJN HUN ONZE")
"""Between `over` and the neighbours."""
SAYS_OF_IT = words("IS BLIJKT BLEEK LIJKT")
NOT_IT = words("ONJUIST FOUTIEF INCORRECT")
"""Behind one of those: the address that is named is not the one."""
WRONG = NOT_IT | words("FOUT VERKEERD ONJUISTE FOUTIEVE VERKEERDE")
"""The same right before or behind an address; elsewhere it may be said of a door or a car."""
LIVES = words("WOON WOONT WONEN WONEND WONENDE WOONACHTIG LIVES")
REPORTERS = words("MELDER MELDSTER KLAGER KLAAGSTER AANGEVER REPORTER")
"""Before a word for living at that house: it is that of who tells something, not of whom it is told."""
WHO_IS_MEANT = words(
    "BETROKKENE HIJ ZIJ PERSOON MAAR EN DOCH VERTROKKEN WERKNEMER MEDEWERKER ARBEIDSMIGRANT HUIDIG HUIDIGE"
)
"""Right behind an address: who the text is about. Any other word may be somebody else (`eigenaar woont elders`)."""
LIVED = words("WOONDE WOONDEN")
GONE = words("WEG VERTROKKEN VERHUISD ONBEKEND")
"""Of who lived at a house: is there no more."""
HOMES = words(
    "WOONADRES SLAAPADRES VERBLIJFADRES VERBLIJFSADRES VERBLIJF VERBLIJFPLAATS VERBLIJFSPLAATS HUISADRES SLAAPPLAATS"
)
RENTED = words("VERHUURDE GEHUURDE BEDOELDE")
BETWEEN_HOME = words("IS NOG ADRES MOMENTEEL NU INMIDDELS")
SAID_UNKNOWN = words("ONBEKEND ELDERS UNKNOWN ONB")
"""Behind a word for a home: the house that is named is another."""
FOUND_THERE = words("VERBLIJFT VERBLIJVEN SLAAPT SLAPEN LOGEERT LOGEREN AANGETROFFEN VERBLIJFPLAATS SLAAPPLAATS")
"""Before a house: somebody stays there, wherever his home is."""
STAYS = LIVES | words("VERBLIJFT SLAAPT LOGEERT")
THERE = words("DAAR HIER ER DR ECHTER ZELF ALLANG MEER MOMENTEEL OP")
ONLY = words("ALLEEN SLECHTS ENKEL UITSLUITEND ONLY")
FOR_ONLY = words("WERKPLEK WERKLOCATIE POST CORRESPONDENTIE")
"""`alleen post`: what the house is for, and for nothing else."""
AT_STREET = words("NAAR OP VOOR IN AAN VAN")
"""Between that and the street."""
OFFICIALS = words("TOEZICHTHOUDER INSPECTEUR POLITIE VERBALISANT AMBTENAAR CONTROLEUR AGENT")
TOLD = words("VERKLAARD VERKLAART VERKLAARDE GEZEGD AANGEGEVEN VERTELD")
"""Behind `tegenover de`: to whom something was said, and that."""
