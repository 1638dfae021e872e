"""Sentences about results on disk."""

IN_USE = (
    "Een andere run schrijft nu in {name}. Twee runs tegelijk in één map zou tabellen door elkaar halen. "
    "Wacht tot die klaar is, of kies met --processed een andere map."
)
INCOMPLETE = (
    "Wat voor {name} geschreven is, klopt niet met zijn controlegetallen. Het eerdere resultaat is blijven staan. "
    "Controleer de schijf en probeer het opnieuw."
)
NO_RESULT = "Er is nog geen resultaat {name}. Maak het met: housing-risk run"
DAMAGED = (
    "Het resultaat {name} is na de run veranderd of beschadigd: {files}. Wat erin staat is niet meer te vertrouwen. "
    "Maak het opnieuw met: housing-risk run"
)
NOT_WRITTEN = (
    "Het resultaat {name} kon niet worden geschreven ({reason}). Het eerdere resultaat is blijven staan. "
    "Maak ruimte op de schijf of geef schrijfrechten, en probeer het opnieuw."
)
