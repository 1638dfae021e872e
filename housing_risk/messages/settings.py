"""Sentences about the configuration."""

NO_FILE = (
    "Het configuratiebestand {file} is er niet. Zonder configuratie ontbreken het doel en de grondslagen. "
    "Maak er een met: housing-risk init"
)
NOT_OPENED = (
    "Het configuratiebestand {file} is niet te openen: het is een map of geen gewoon bestand, of u mag het niet lezen. "
    "Noem met --config het bestand zelf."
)
TOO_LARGE = "{file} is groter dan {limit} MB: dat is geen configuratie. Maak een nieuwe met: housing-risk init"
NO_TOML = (
    "{file} is geen geldig TOML (regel {line}). "
    "Vergelijk het met een nieuw bestand: housing-risk init --out voorbeeld.toml"
)
NO_UTF8 = (
    "{file} is niet bewaard als UTF-8 (regel {line}). "
    "Open het in Kladblok, kies ‘Opslaan als’ en kies bij codering UTF-8."
)
DOUBLED_KEY = (
    "In {file} staat een sleutel of een kopje tussen [ ] dat er al staat (regel {line}). "
    "Laat er één staan en zet de andere regels daaronder."
)
WRONG_KEYS = "{file}: {count} fout(en) in de configuratie. Er is niets uitgevoerd.\n{lines}"
UNKNOWN_KEY = "- {key}: deze sleutel bestaat niet. {hint}"
NEAREST = "Bedoelde u {key}?"
KNOWN = "Wel bekend: {keys}."
WRONG_VALUE = "- {key}: {reason}"
WRONG_KEY_FOUND = (
    "In {file} is {key} niet goed: {complaint}",
    "Een run weigert zo. De bestanden zijn nu gelezen alsof deze sleutel er niet staat.",
    "Verbeter deze sleutel. Een voorbeeld van elke sleutel geeft: housing-risk init --out voorbeeld.toml",
)
NOT_READ_FOUND = (
    "{complaint}",
    "Een run weigert zo. De bestanden zijn nu gelezen zonder configuratie: kolommen en woorden die daarin staan, zijn "
    "niet herkend. Een melding daarover hieronder klopt dan misschien niet.",
    "Verbeter eerst dit bestand en controleer dan opnieuw.",
)
UNKNOWN_TERM = "het woord waar {column}.“{word}” naar verwijst, bestaat niet. Kies uit: {known}"
STAY_MUST_FALL = "het deel dat er nog woont kan in de tijd niet stijgen"
RNI_ABOVE_BRP = (
    "een registratie in de RNI mag nooit zwaarder tellen dan een in de BRP: "
    "verlaag presence.rni of verhoog presence.brp"
)
START_ARTICLE = "Bouwbesluit 2012, art. 7.18 (vervallen; sinds 1-1-2024 regelt het omgevingsplan dit)"
START_STAY_RNI = "onder CBS 2018 en ABU 2008: aan een adres blijft men korter dan in het land; startwaarde"
START_STAY_BRP = "4 tot 5,2% van de BRP-adressen klopt niet (2009-2011); startwaarde"
"""Where the start values come from, as pages and run.json tell it."""
NOT_A_PERSON = "een aantal mensen is een heel getal"
CONFIRMED_WITHOUT_ARTICLE = "bevestigd kan alleen met het artikel van het eigen plan: vul article in"
NEVER_VALID = "valid_to ligt voor valid_from: dan geldt de norm nooit"
NO_NUMBER = "more_than doet niets bij {rules}; wel bij {known}"
PYDANTIC = {
    "missing": "ontbreekt",
    "value_error": "{error}",
    "string_type": "hier hoort tekst tussen aanhalingstekens",
    "float_parsing": "hier hoort een getal",
    "float_type": "hier hoort een getal",
    "int_type": "hier hoort een heel getal",
    "int_parsing": "hier hoort een heel getal",
    "int_from_float": "hier hoort een heel getal",
    "bool_parsing": "hier hoort true of false",
    "bool_type": "hier hoort true of false",
    "greater_than": "het getal moet groter zijn dan {gt}",
    "greater_than_equal": "het getal moet minstens {ge} zijn",
    "less_than": "het getal moet kleiner zijn dan {lt}",
    "less_than_equal": "het getal mag hoogstens {le} zijn",
    "dict_type": "hier hoort een blok met sleutels",
    "model_type": "hier hoort een blok met sleutels",
    "string_pattern_mismatch": "hier hoort een gemeentecode: GM0457",
    "finite_number": "hier hoort een gewoon getal",
    "literal_error": "kies een van {expected}",
    "date_from_datetime_parsing": "hier hoort een datum: 2024-06-01",
    "date_from_datetime_inexact": "hier hoort een datum: 2024-06-01",
    "date_type": "hier hoort een datum: 2024-06-01",
}
"""Kind of fault → what is wanted; the places are filled with the limits of the schema, never with what was given."""
