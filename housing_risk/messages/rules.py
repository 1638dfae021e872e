"""The words of the rule cards, and how a sentence is made from a template and its evidence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

CARDS: dict[str, dict[str, str]] = {
    "more_than_norm": {
        "title": "Meer mensen dan de norm",
        "sentence": (
            "Naar schatting wonen hier {persons_low} tot {persons_high} mensen (90% zeker). "
            "De norm laat er {threshold} toe. De kans dat het er meer zijn, is {chance} op 100."
        ),
        "trap": (
            "Wie vertrekt, meldt zich vaak niet af. Een groot gezin komt hier ook boven de norm. "
            "Of de oppervlakte in de BAG klopt niet."
        ),
        "check": "Klopt de oppervlakte? Tel daarna de slaapplaatsen per kamer, niet de mensen die er nu zijn.",
        "law": "Omgevingsplan (overbewoning woonruimte)",
        "body": "toezichthouder omgevingswet van de gemeente",
    },
    "more_than_allowed": {
        "title": "Meer mensen dan vergund of gekeurd",
        "sentence": (
            "Naar schatting wonen hier {persons_low} tot {persons_high} mensen (90% zeker). "
            "{capacity_source} noemt er {threshold}. De kans dat het er meer zijn, is {chance} op 100."
        ),
        "trap": "Bij wisseling van bewoners staan de oude en de nieuwe even allebei geregistreerd.",
        "check": "Vraag het nachtregister of de bewonerslijst van vandaag. Leg die naast vergunning of keurmerk.",
        "law": "Omgevingsplan (voorschrift bij de vergunning)",
        "body": "toezichthouder omgevingswet van de gemeente",
    },
    "letting_without_permit": {
        "title": "Kamers of logies zonder bekende vergunning",
        "sentence": (
            "Naar schatting wonen hier {persons_low} tot {persons_high} mensen (90% zeker). "
            "Vanaf {threshold_plus_one} mensen kan een vergunning nodig zijn. Er is geen geldige vergunning gevonden. "
            "De kans dat het er meer dan {threshold} zijn, is {chance} op 100."
        ),
        "trap": "Eén huishouden heeft geen vergunning nodig, hoe groot ook. Geen register zegt wie één huishouden is.",
        "check": "Vraag eerst bij vergunningen na. Kijk dan of bewoners samen één huishouden zijn.",
        "law": "Huisvestingswet 2014 (huisvestingsverordening) of omgevingsplan",
        "body": "toezichthouder wonen en omgevingswet van de gemeente",
    },
    "no_dwelling": {
        "title": "Inschrijving waar de BAG geen woning kent",
        "sentence": (
            "Hier staan {registered} mensen geregistreerd.{perhaps} De BAG kent hier geen woning en geen logies, "
            "maar: {uses}. De kans dat er nog iemand woont, is {chance} op 100."
        ),
        "trap": (
            "Dit kan het kantoor van een werkgever of uitzendbureau zijn: dan is alleen het adres doorgegeven "
            "en woont er niemand. Of de BAG is nog niet bijgewerkt."
        ),
        "check": "Zoek uit of hier geslapen wordt, of dat het alleen een postadres is.",
        "law": "Omgevingsplan (functie van het gebouw)",
        "body": "toezichthouder wonen en omgevingswet van de gemeente",
    },
    "sleepers_without_notification": {
        "title": "Veel slapers zonder bekende gebruiksmelding",
        "sentence": (
            "Naar schatting slapen hier {persons_low} tot {persons_high} mensen (90% zeker). Bij meer dan {threshold} "
            "kan een gebruiksmelding nodig zijn. Er is geen geldige melding gevonden. "
            "De kans dat het er meer zijn, is {chance} op 100."
        ),
        "trap": (
            "De melding kan gedaan zijn onder een ander adres van hetzelfde gebouw. "
            "Eén huishouden in een gewone woning hoeft niets te melden, hoe groot ook."
        ),
        "check": "Zoek de melding op bij het hele gebouw. Kijk ter plaatse eerst naar rookmelders en vluchtwegen.",
        "law": "Besluit bouwwerken leefomgeving, art. 6.7",
        "body": "toezichthouder brandveiligheid (gemeente of veiligheidsregio)",
    },
    "rni_over_four_months": {
        "title": "Langer dan vier maanden met een tijdelijk adres",
        "sentence": (
            "{rni_known_over_4m} mensen staan hier langer dan vier maanden als niet-ingezetene.{perhaps} "
            "De kans dat er nog minstens één woont, is {chance} op 100."
        ),
        "trap": (
            "Wie vertrekt, meldt dat vaak niet. "
            "Wie korter dan vier maanden per half jaar blijft, hoeft zich niet in te schrijven."
        ),
        "check": "Bied inschrijving in de BRP aan. Dat kan ook zonder toestemming van de verhuurder.",
        "law": "Wet BRP, art. 2.38",
        "body": "burgerzaken van de gemeente",
    },
    "nobody_in_brp": {
        "title": "Niemand in de BRP, misschien wel bewoners",
        "sentence": ("In de BRP staat hier niemand.{signs} De kans dat hier toch iemand woont, is {chance} op 100."),
        "trap": "Het kan een tweede woning zijn, of een woning die te koop staat of net is opgeleverd.",
        "check": "Kijk in het dossier wie de woning gebruikt. Ga pas daarna langs.",
        "law": "Wet BRP, art. 2.38 en 4.2",
        "body": "burgerzaken van de gemeente",
    },
    "transit_address": {
        "title": "Veel nieuwe registraties in een jaar",
        "sentence": "In twaalf maanden zijn hier {observed} mensen geregistreerd. Meer dan {threshold} valt op.",
        "trap": (
            "Een pension of een woning voor kort verblijf heeft altijd veel wisseling. "
            "Ook een groot gezin dat hier net is komen wonen, kan boven dit aantal komen."
        ),
        "check": "Kijk of registraties van vertrokken bewoners nog openstaan.",
        "law": "Wet BRP, art. 2.37b tot en met 2.37f",
        "body": "burgerzaken van de gemeente",
    },
}
"""rule id → words. `check` never sends anybody to a door before the desk has looked."""

QUESTIONS = {
    "registration": "Registratie",
    "occupancy": "Bezetting",
    "use": "Gebruik",
    "fire_safety": "Brandveiligheid",
}

WORDS = {
    "permit": "De vergunning",
    "certificate": "Het keurmerk",
    "norm": "De norm",
}


ALMOST_ALL, ALMOST_NONE = "meer dan 99", "minder dan 1"
"""A chance "op 100" that would round to 100 or to 0."""
PERHAPS = " Nog {count} mensen horen misschien hier: hun adres past ook ergens anders."
"""Behind a count of those who are registered here for certain: the chance counts the others too."""
PERHAPS_ONE = " Nog 1 mens hoort misschien hier: het adres past ook ergens anders."

SIGNS = {
    "rni_persons": (
        " In de RNI staat hier 1 mens.",
        " In de RNI staan hier {count} mensen.",
    ),
    "visit_persons_12m": (
        " Bij een bezoek in de laatste twaalf maanden is hier 1 mens gezien.",
        " Bij een bezoek in de laatste twaalf maanden zijn hier {count} mensen gezien.",
    ),
}
"""Signs that somebody lives where the BRP knows nobody: of one person, of more."""

AS_SPOKEN = tuple(
    (re.compile(written), spoken)
    for written, spoken in (
        (r"(?<!\d)(\d+) tot \1 mensen", r"\1 mensen"),
        (r"\bstaan (\W?)1 mensen", r"staat \g<1>1 mens"),
        (r"(?<!\d)1 mensen(\W?) staan\b", r"1 mens\1 staat"),
        (r"\bwonen hier (\W?)1 mensen", r"woont hier \g<1>1 mens"),
        (r"\bslapen hier (\W?)1 mensen", r"slaapt hier \g<1>1 mens"),
        (r"\bzijn hier (\W?)1 mensen", r"is hier \g<1>1 mens"),
        (r"(?<![\d.,])(?<!tot )1 mensen", "1 mens"),
    )
)
"""What a template makes of one person, or of twice the same number, and how it is said; a sign may stand between."""

GAP_REASONS = {
    "withheld": "afgeschermd",
    "source_missing": "geen lijst ontvangen ({missing})",
    "coverage_partial": "lijst is niet compleet ({missing})",
    "coverage_unknown": "niet bekend of de lijst compleet is ({missing})",
    "area_unusable": "oppervlakte in de BAG is niet bruikbaar",
    "no_norm": "geen norm voor deze vorm van wonen",
    "use_unknown": "de BAG zegt niet waarvoor dit object bedoeld is",
    "household_unknown": "één huishouden of meer staat in geen register; vraag het",
    "inhabited_unknown": "niet bekend of hier iemand woont",
    "ambiguous_permit": "het adres van de vergunning past op meer adressen",
    "ambiguous_persons": "registraties kunnen ook bij een ander adres horen",
    "begin_unknown": "van registraties is niet of niet helemaal bekend sinds wanneer",
    "disabled": "deze regel staat uit in de configuratie",
}
"""Why a rule could not be answered; `missing` is a source or a column."""


def render(template: str, evidence: Mapping[str, Any]) -> str:
    """Fill a sentence template with the evidence of a flag, in Dutch figures."""
    words = {name: in_dutch(value) for name, value in evidence.items()}
    sentence = template.format(**{"chance": _chance(evidence), **_derived(evidence), **words})
    return as_spoken(sentence)


def as_spoken(text: str) -> str:
    """Say "1 mens" and "7 mensen" where a template would make "1 mensen" and "7 tot 7 mensen"."""
    for written, spoken in AS_SPOKEN:
        text = written.sub(spoken, text)
    return text


def _derived(evidence: Mapping[str, Any]) -> dict[str, str]:
    threshold, perhaps = evidence.get("threshold"), int(evidence.get("persons_ambiguous") or 0)
    return {
        "threshold_plus_one": "" if threshold is None else in_dutch(threshold + 1),
        "perhaps": PERHAPS_ONE if perhaps == 1 else PERHAPS.format(count=perhaps) if perhaps else "",
        "signs": "".join(_sign(name, int(evidence.get(name) or 0)) for name in SIGNS),
        "registered": str(int(evidence.get("brp_persons") or 0) + int(evidence.get("rni_persons") or 0)),
        "rni_known_over_4m": str(
            sum(int(evidence.get(band) or 0) for band in ("rni_4_12m", "rni_12_24m", "rni_over_24m"))
        ),
    }


def _sign(name: str, count: int) -> str:
    one, more = SIGNS[name]
    return one if count == 1 else more.format(count=count) if count else ""


def _chance(evidence: Mapping[str, Any]) -> str:
    """Give a chance in whole hundredths; an estimate is never called certain, also when its figure was rounded to 1."""
    probability = evidence.get("probability")
    if probability is None:
        return ""
    hundredths = round(100 * probability)
    return ALMOST_ALL if hundredths >= 100 else ALMOST_NONE if hundredths < 1 else str(hundredths)


def in_dutch(value: Any) -> str:
    """Give a figure of at most one decimal with a comma, and a known word in Dutch."""
    if isinstance(value, float):
        return f"{value:.1f}".replace(".", ",").removesuffix(",0")
    return WORDS.get(value, value).replace(",", ", ") if isinstance(value, str) else str(value)


def gap_reason(reason: str, missing: str) -> str:
    """Say in Dutch why a rule could not be answered."""
    return GAP_REASONS[reason].format(missing=missing.upper() if missing in ("rni", "brp", "bag") else missing)
