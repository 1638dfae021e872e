"""Sentences about what stands in the files as received: persons, lists, and how the files fit together."""

from __future__ import annotations

from typing import NamedTuple


class Sentence(NamedTuple):
    """What was found, why it matters, the way out; and what was found where it was found once, if that is said
    otherwise."""

    what: str
    why: str
    way_out: str
    once: str = ""


PROPOSE = (
    "Kijk of dit klopt en zet het dan in housing-risk.toml "
    "(staat het kopje tussen [ ] er al, zet de regels dan daaronder):\n{toml}"
)
PERSONS = {
    "date_malformed": Sentence(
        "In {count} rij(en) van {file} staat in kolom {column} iets dat geen datum is.",
        "{consequence}",
        "Laat de bron dit verbeteren. Goed is jjjjmmdd, jjjj-mm-dd of dd-mm-jjjj.{hint}",
    ),
    "in_future": Sentence(
        "In {count} rij(en) van {file} ligt de datum in kolom {column} na {last}.",
        "Dat is later dan het bestand kan weten. De datum is gelezen zoals hij er staat: de rij telt dan nog niet mee.",
        "Kijk of het jaartal klopt, en laat de bron het verbeteren.",
    ),
    "ends_before_begin": Sentence(
        "In {count} rij(en) van {file} ligt het einde (kolom {column}) vóór het begin.",
        "Zo’n rij geldt op geen enkele dag. De datums zijn gelezen zoals ze er staan.",
        "Kijk of begin en einde zijn verwisseld, en laat de bron het verbeteren.",
    ),
    "ended_unknown_day": Sentence(
        "In {count} rij(en) van {file} is het verblijf beëindigd op een onbekende dag.",
        "Er is aangenomen dat het vóór de peildatum was.",
        "U hoeft niets te doen. Wilt u zekerheid, vraag dan de einddatum na.",
    ),
    "no_key": Sentence(
        "{file} heeft LO-codes, maar geen eerste kolom zonder naam met het nummer van de persoonslijst.",
        "Daardoor is elke rij als een aparte persoon gelezen.",
        "Vraag het bestand in de GBA-V-indeling, met die eerste kolom.",
    ),
    "no_history_mark": Sentence(
        "{file} heeft geen kolom {column}. Bij {count} rij(en) krijgt een persoon er een adres bij.",
        "Die kolom zegt welk adres van vroeger is. Zonder die kolom telt elk adres als een adres van nu.",
        "Vraag het bestand in de GBA-V-indeling, met de kolom {column}.",
    ),
    "rows_before_key": Sentence(
        "De eerste {count} rij(en) van {file} horen bij geen enkele persoonslijst.",
        "Het begin van het bestand lijkt te ontbreken.",
        "Vraag het bestand opnieuw aan.",
    ),
    "mark_unfollowed": Sentence(
        "In {count} rij(en) van {file} kondigt kolom {column} een vroeger adres aan, maar dat komt er niet achter.",
        "Misschien ontbreken er rijen, of staan ze op een andere plek. De rij zelf telt gewoon mee.",
        "Vraag de bron of het bestand compleet is. Sorteer of filter het bestand niet.",
    ),
    "rows_moved": Sentence(
        "De volgorde van de rijen in {file} is veranderd, of er zijn rijen weggehaald. {count} van de {marks} keer dat "
        "kolom {column} een vroeger adres aankondigt, komt dat er niet achter.",
        "Een rij zonder nummer hoort bij de persoon erboven. Op een andere plek wordt een vroeger adres een adres van "
        "nu, van iemand anders.",
        "Vraag het bestand opnieuw aan en zet het ongewijzigd in de map. Sorteer of filter het niet in Excel.",
    ),
    "bsn_no_key": Sentence(
        "Bij {count} persoon/personen in {file} is het BSN niet geldig.",
        "Dit nummer is niet gebruikt om dezelfde persoon in RNI en BRP te herkennen. De rij telt wel mee.",
        "Laat de bron het nummer nakijken.",
    ),
    "double_rows": Sentence(
        "{count} rij(en) van {file} staan er twee keer in, met precies dezelfde inhoud.",
        "Een persoon telt één keer, maar misschien is het bestand verkeerd samengesteld en ontbreekt er ook iets.",
        "Kijk of de lijst twee keer onder elkaar staat. Vraag anders de lijst opnieuw aan.",
    ),
    "bsn_of_many": Sentence(
        "Bij {count} persoon/personen in {file} staat een BSN dat ook bij veel andere personen staat.",
        "Zo’n nummer is geen BSN van één persoon. Het is niet gebruikt om iemand te herkennen. De rij telt wel mee.",
        "Vraag het bestand met het eigen BSN van elke persoon.",
    ),
    "bsn_zero_lost": Sentence(
        "Bij {count} persoon/personen in {file} miste het BSN nullen aan het begin.",
        "Excel haalt die weg. Met de nullen erbij was het nummer geldig, en zo is het gebruikt.",
        "Vraag het bestand als CSV, of maak in Excel eerst alle kolommen ‘tekst’.",
    ),
    "no_person_numbers": Sentence(
        "{file} heeft bij niemand een geldig BSN of A-nummer, of die kolommen ontbreken.",
        "Wie in de RNI en ook in de BRP staat, wordt dan twee keer geteld.",
        "Vraag het bestand met BSN of A-nummer. Die nummers worden nergens bewaard.{hint}",
    ),
    "secrecy_unknown": Sentence(
        "Van {count} persoon/personen in {file} is de indicatie geheim (07.70.10) nergens ingevuld.",
        "Onbekend wordt beschermd: hun adressen worden weggelaten, alsof er geheimhouding is.",
        "Vraag het bestand met de indicatie geheim ingevuld (0 als er geen geheimhouding is). Betekent leeg in dit "
        'systeem ‘geen geheimhouding’, zet dan in housing-risk.toml onder [terms.geheim]: "" = "0"',
    ),
    "secrecy_word": Sentence(
        "Bij {count} rij(en) in {file} staat in de kolom geheim iets anders dan 0 tot en met 7.",
        "Die personen worden beschermd alsof er geheimhouding is.",
        'Zet in housing-risk.toml onder [terms.geheim] wat de woorden betekenen, bijvoorbeeld nee = "0".{proposal}',
    ),
    "no_secrecy_allowed": Sentence(
        "{file} heeft geen kolom met de indicatie geheim (07.70.10). Dit is toegestaan met no-secrecy.",
        "Adressen van mensen met geheimhouding worden niet weggelaten.",
        "Vraag het bestand met die kolom en laat --allow no-secrecy dan weg.",
    ),
    "mostly_suspended": Sentence(
        "Van de meeste rijen met een adres in {file} is de bijhouding opgeschort: {count}.",
        "Zo’n rij telt niet mee. In de RNI is iedereen opgeschort, in de BRP bijna niemand.",
        "Kijk of dit de BRP is en niet de RNI, en of de lijst ook mensen bevat die er nog wonen.",
    ),
    "nobody_suspended": Sentence(
        "In {file} is van {count} persoon/personen de bijhouding niet opgeschort (07.67.20 is leeg): van de meeste.",
        "In de RNI is iedereen opgeschort. Misschien is dit een lijst uit de BRP.",
        "Kijk of dit de lijst van de RNI is. Zo niet, laat de naam dan beginnen met brp.",
    ),
    "no_begin": Sentence(
        "{file} heeft geen kolom met de datum waarop het verblijf begon.",
        "Van elke inschrijving is dan onbekend hoe oud die is.",
        "Vraag het bestand met die datum (08.10.30; in de RNI 16.09.20 of 16.85.10).{hint}",
    ),
    "no_function": Sentence(
        "{file} heeft geen kolom met de functie van het adres (08.10.10).",
        "Briefadressen zijn dan niet te zien: wie alleen post krijgt op een adres, telt daar als bewoner.",
        "Vraag het bestand met die kolom.{hint}",
    ),
    "function_word": Sentence(
        "In {count} rij(en) van {file} is de functie van het adres geen W (woonadres) en geen B (briefadres).",
        "Zo’n rij telt als woonadres.",
        "Laat de afzender W of B invullen, of verander het woord in het bestand.",
    ),
    "elsewhere": Sentence(
        "{count} rij(en) in {file} horen bij een andere gemeente.",
        "Staat het adres niet in de BAG van deze gemeente, dan telt de rij als ‘elders’ en komt zij niet op de kaart.",
        "U hoeft niets te doen. Zijn het er veel, kijk dan of dit het goede bestand is.",
    ),
    "merged_municipality": Sentence(
        "{count} rij(en) in {file} hebben de code van een gemeente die in deze gemeente is opgegaan: {names}.",
        "Die rijen horen hier. Ze zijn gelezen als rijen van deze gemeente.",
        "U hoeft niets te doen.",
    ),
    "mostly_elsewhere": Sentence(
        "De meeste rijen met een gemeentecode in {file} horen bij een andere gemeente: {count}.",
        "Misschien is dit het bestand van een andere gemeente. Wie hier woont, kan dan ontbreken.",
        "Kijk of dit het goede bestand is. Zo niet, vraag dan de lijst van deze gemeente.",
    ),
}

LISTS = {
    "unknown_term": Sentence(
        "In {count} rij(en) van {file} staat in kolom {column} een woord dat niet bekend is.",
        "{consequence}",
        "Zet in housing-risk.toml onder [terms.{column}] wat de woorden betekenen. Bekend zijn: {known}.{proposal}",
    ),
    "no_number": Sentence(
        "In {count} rij(en) van {file} staat in kolom {column} iets dat geen heel getal is.",
        "Dat getal is als onbekend gelezen.",
        "Verbeter het in het bestand: alleen cijfers, bijvoorbeeld 8.",
    ),
    "for_nobody": Sentence(
        "In {count} rij(en) van {file} staat in kolom {column} het getal 0.",
        "Een plek voor niemand bestaat niet. Systemen schrijven 0 als het aantal niet is ingevuld. Daarom is het als "
        "onbekend gelezen.",
        "Vul het goede aantal in, of maak die cel leeg.",
    ),
    "list_date_missing": Sentence(
        "In {count} rij(en) van {file} is kolom {column} leeg.",
        "Een bezoek zonder datum telt nergens voor mee.",
        "Vul de datum in: dd-mm-jjjj.",
    ),
    "endless": Sentence(
        "In {count} rij(en) van {file} staat in kolom {column} de laatste dag van het jaar 9999.",
        "Zo schrijven systemen ‘zonder einde’, en zo is het gelezen.",
        "U hoeft niets te doen.",
    ),
    "list_date_partial": Sentence(
        "In {count} rij(en) van {file} is de datum in kolom {column} niet compleet.",
        "{consequence}",
        "Vul de hele datum in: dd-mm-jjjj.{hint}",
    ),
}
CONSEQUENCES = {
    "left_out": "Die rijen worden niet gebruikt: wat er bedoeld is, wordt niet gegokt.",
    "unknown": "Wat daar staat is als onbekend gelezen.",
    "undated": "Die rijen worden niet gebruikt: het is niet te zien of ze op de peildatum golden. De lijst telt daarom "
    "als niet compleet.",
    "widest": "De datum is zo ruim mogelijk gelezen: een begin als de eerste dag, een einde als de laatste.",
    "no_day": "Een bezoek zonder dag telt nergens voor mee.",
}
DATE_UNKNOWN = "Die datum is als onbekend gelezen."
NO_END = " Is er geen einde, maak die cel dan leeg."

REFERENCE_DATE = "de peildatum"
COHERENCE = {
    "bag_old": Sentence(
        "De BAG in {file} is van {date}: {days} dagen vóór de peildatum.",
        "Wat daarna is gebouwd, gesplitst, gesloopt of hernummerd, staat er niet in.",
        "Vraag een BAG-uittreksel van rond de peildatum.",
    ),
    "bag_none_in_use": Sentence(
        "Van de {count} objecten in {file} is er volgens de BAG op de peildatum geen enkel in gebruik.",
        "Dan is er geen adres om iets van te zeggen. Misschien zijn de woorden voor de status veranderd.",
        "Download de BAG opnieuw en zet het bestand ongewijzigd in de map, of kies een latere peildatum.",
        "Het enige object in {file} is volgens de BAG op de peildatum niet in gebruik.",
    ),
    "bag_unbuilt": Sentence(
        "{count} verblijfsobjecten in {file} zijn gevormd maar nog niet in gebruik (om in te wonen: {dwellings}).",
        "Ze hebben nog geen profiel. Wie er al geregistreerd staat, komt in de lijst van adressen zonder plaats.",
        "Woont daar al iemand, gebruik dan een nieuwere BAG.",
        "1 verblijfsobject in {file} is gevormd maar nog niet in gebruik (om in te wonen: {dwellings}).",
    ),
    "dates_apart": Sentence(
        "Tussen {file} en {other} zitten {days} dagen.",
        "Wie in die tijd verhuisde of werd ingeschreven, kan dubbel tellen of ontbreken.",
        "Vraag uittreksels van rond dezelfde dag als de peildatum.",
    ),
    "date_after": Sentence(
        "{file} is van na de peildatum.",
        "Er was geen uittreksel van vóór de peildatum. Wat daarna is veranderd, staat er ook in.",
        "Neem een latere peildatum, of gebruik een ouder uittreksel.",
    ),
    "date_unknown": Sentence(
        "Van {file} is niet bekend op welke dag het uit de bron is gehaald.",
        "Daardoor is niet te zeggen hoe oud de gegevens zijn.",
        "Zet de dag in de naam van het bestand, bijvoorbeeld {kind}_2024-05-15.",
    ),
    "before_category_16": Sentence(
        "De peildatum ligt vóór 24 oktober 2022 en er is een RNI-bestand.",
        "Tijdelijke verblijfsadressen (categorie 16) bestonden toen nog niet.",
        "Neem een latere peildatum, of lees de cijfers uit de RNI niet als aantallen van toen.",
    ),
    "no_coverage": Sentence(
        "Er staat niet in de configuratie hoe compleet {kind} is.",
        "Het wordt dan gelezen als ‘onbekend’: dat iets er niet in staat, betekent dan niets.",
        'Zet in housing-risk.toml onder [coverage]: {kind} = "full", "partial" of "unknown".',
    ),
    "no_legal_basis": Sentence(
        "Er staat geen grondslag in de configuratie voor: {kind}.",
        "Gegevens over mensen of besluiten mogen alleen worden gebruikt als een wet dat toestaat (AVG art. 6).",
        'Zet in housing-risk.toml onder [legal_basis]: {kind} = "wet, artikel". Vraag het de privacyfunctionaris.',
    ),
    "no_purpose": Sentence(
        "Er staat geen doel of geen verantwoordelijke in de configuratie.",
        "Gegevens van mensen mogen alleen voor een vastgelegd doel worden gebruikt (AVG art. 5).",
        'Zet in housing-risk.toml onder [purpose]: text = "…" en controller = "…".'
        " Is dat bestand er nog niet, maak het dan met: housing-risk init.",
    ),
    "legal_basis_allowed": Sentence(
        "Het doel of een grondslag ontbreekt. Dit is toegestaan met no-legal-basis.",
        "Dit staat in run.json en op de kaart.",
        "Vul [purpose] en [legal_basis] in en laat --allow no-legal-basis dan weg.",
    ),
}
