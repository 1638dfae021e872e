"""Sentences for a command that was typed wrongly."""

PROGRAM = "housing-risk"
HELP = "Uitleg: {path} --help"
NO_SUCH_COMMAND = "Dit commando bestaat niet. Kies uit: {commands}."
TOO_MANY = (
    "Er staat te veel: {extra}. In een lijst met komma's staan geen spaties; een naam met spaties hoort tussen \"."
)
NO_SUCH_OPTION = "De optie {option} bestaat niet."
NEAR = " Bedoelde u {near}?"
NOTHING_BEHIND = "Achter {option} hoort nog iets te staan."
MISSING = "{name} ontbreekt."
WRONG_VALUE = "Achter {name} staat iets wat daar niet kan. Verwacht: een heel getal vanaf 1."
ASKED_WRONGLY = "Dit is niet goed getypt."
