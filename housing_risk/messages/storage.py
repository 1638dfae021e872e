"""Sentences about results on disk."""

import errno

IN_USE = (
    "Een andere run schrijft nu in {name}. Twee runs tegelijk in één map zou tabellen door elkaar halen. "
    "Wacht tot die klaar is, of kies met --processed een andere map."
)
INCOMPLETE = (
    "Wat voor {name} geschreven is, klopt niet met zijn controlegetallen. Een eerder resultaat is blijven staan. "
    "Controleer de schijf en probeer het opnieuw."
)
NO_RESULT = "Er is nog geen resultaat {name}. Maak het met: housing-risk run"
DAMAGED = (
    "Het resultaat {name} is na de run veranderd of beschadigd: {files}. Wat erin staat is niet meer te vertrouwen. "
    "Maak het opnieuw met: housing-risk run"
)
OTHER_VERSION = (
    "{file} is gemaakt met een andere versie van dit programma en kan niet worden gelezen. "
    "Maak het resultaat opnieuw met: housing-risk run"
)
NOT_WRITTEN = (
    "Het resultaat {name} kon niet worden geschreven ({reason}). Een eerder resultaat is blijven staan. "
    "Maak ruimte op de schijf of geef schrijfrechten, en probeer het opnieuw."
)
REASONS = {
    errno.ENOSPC: "de schijf is vol",
    errno.EFBIG: "het bestand wordt te groot voor deze schijf",
    errno.EACCES: "u mag hier niet schrijven, of een ander programma houdt het bestand open",
    errno.EPERM: "u mag hier niet schrijven",
    errno.EROFS: "de schijf is alleen te lezen",
    errno.ENOTDIR: "er staat een bestand waar een map hoort",
    errno.EISDIR: "er staat een map waar een bestand hoort",
}
"""What the system says in English, for what happens most."""
