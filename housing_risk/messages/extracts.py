"""Sentences about the files as received: what was found, why it matters, the way out."""

from __future__ import annotations

from typing import NamedTuple


class Sentence(NamedTuple):
    """What was found, why it matters, the way out."""

    what: str
    why: str
    way_out: str


REFUSED = {
    "water": "waterverbruik leidde eerder tot verkeerde besluiten over mensen",
    "energieverbruik": "verbruik zegt iets over gedrag in huis, niet over de woning",
    "woz": "belastinggegevens mogen alleen voor de belasting worden gebruikt (AWR art. 67)",
    "belasting": "belastinggegevens mogen alleen voor de belasting worden gebruikt (AWR art. 67)",
    "uitkering": "gegevens over uitkeringen zijn voor een ander doel verzameld",
    "politie": "politiegegevens vallen onder een eigen wet (Wpg)",
    "sociale_media": "wat mensen op sociale media zetten is niet voor toezicht bedoeld",
    "advertenties": "advertenties zeggen niets zekers over wie er woont en zijn voor een ander doel geplaatst",
}

_WHOLE_RUN = "Zonder dit bestand kan er niets berekend worden."
_READ_AS_TABLE = "Het bestand is niet gelezen. Wat erin staat, telt niet mee."
_SAVE_AS_CSV = "Open het bestand in Excel en bewaar het opnieuw als .xlsx of als CSV (UTF-8)."

FILES = {
    "no_folder": Sentence(
        "Er is geen map {file} onder de map met ruwe bestanden.",
        "Elke gemeente heeft een eigen map. Zonder die map is er niets te lezen.",
        "Maak de map {file} en zet daar de bestanden in, of verbeter --raw of --municipality.",
    ),
    "unknown_municipality": Sentence(
        "De gemeentecode {file} staat niet in de landelijke tabel van gemeenten.",
        "Aan de code wordt gezien welke adressen van de gemeente zijn.",
        "Verbeter de code: GM en vier cijfers, bijvoorbeeld GM0363.",
    ),
    "no_bag": Sentence(
        "Er is geen BAG-bestand (bag.zip of bag.gpkg).",
        "Zonder de BAG kan geen enkel adres aan een woning worden gekoppeld.",
        "Vraag de BAG-beheerder om het BAG 2.0 Extract van de gemeente, of haal het bij het Kadaster. Noem het bag_<datum>.zip.",
    ),
    "no_persons": Sentence(
        "Er is geen bestand met inschrijvingen: geen rni en geen brp.",
        _WHOLE_RUN,
        "Vraag de RNI-selectie (categorie 16) aan bij de RvIG of de BRP-uitvoer bij de afdeling burgerzaken. Noem die rni_<datum>.csv of brp_<datum>.csv.",
    ),
    "refused_kind": Sentence(
        "Het bestand {file} wordt niet gelezen: de soort ‘{kind}’ is hier niet toegestaan.",
        "De reden: {reason}.",
        "Haal het bestand uit de map.",
    ),
    "kind_for_later": Sentence(
        "Het bestand {file} ({kind}) wordt nog niet gelezen.",
        "Deze soort is bekend, maar wordt in deze versie nog nergens voor gebruikt.",
        "U hoeft niets te doen. Het bestand mag blijven staan.",
    ),
    "unknown_file": Sentence(
        "Het bestand {file} wordt niet gelezen: aan de naam is niet te zien wat het is.",
        "De naam moet beginnen met de soort, bijvoorbeeld rni, brp of bag.",
        "Als dit een invoerbestand is, geef het dan een naam die begint met de soort. Lijkt het meest op: {hint}.",
    ),
    "unreachable_file": Sentence(
        "Het bestand {file} is niet te openen.",
        _READ_AS_TABLE,
        "Kijk of het bestand nog bestaat en of u het mag lezen.",
    ),
    "folder_as_file": Sentence(
        "{file} is een map, maar heeft de naam van een invoerbestand.",
        _READ_AS_TABLE,
        "Zet het bestand zelf in de map van de gemeente en geef de map een andere naam.",
    ),
    "no_regular_file": Sentence(
        "{file} is geen gewoon bestand.",
        _READ_AS_TABLE,
        "Vervang het door een gewoon bestand.",
    ),
    "empty_file": Sentence(
        "Het bestand {file} is leeg (0 bytes).",
        "Een leeg bestand is iets anders dan een bestand zonder rijen: het kopiëren is vaak misgegaan.",
        "Kopieer het bestand opnieuw, of vraag het opnieuw aan.",
    ),
    "unknown_ending": Sentence(
        "Het bestand {file} heeft een vorm die niet gelezen kan worden.",
        _READ_AS_TABLE,
        "Lever het aan in een van deze vormen: {endings}.",
    ),
    "no_date_chooses": Sentence(
        "Er zijn meerdere bestanden van de soort {kind} en er is niet te zien welk het juiste is.",
        "Er wordt één bestand per keer gelezen. Welk dat is, bepaalt de datum in de naam.",
        "Zet de datum van het uittreksel in de naam ({kind}_2024-05-15), of laat één bestand in de map staan.",
    ),
    "not_chosen": Sentence(
        "Het bestand {file} is niet gelezen, want {chosen} past beter bij de peildatum.",
        "Van rni, brp en bag wordt het laatste uittreksel van vóór de peildatum gelezen.",
        "U hoeft niets te doen. Wilt u dit bestand gebruiken, haal dan het andere weg.",
    ),
    "same_name": Sentence(
        "Meerdere bestanden heten hetzelfde, op het einde van de naam na: ook {file}.",
        "De naam zonder het einde staat in alle uitkomsten en moet dus één bestand aanwijzen.",
        "Geef de bestanden verschillende namen, bijvoorbeeld met een datum erin.",
    ),
}

SHEETS = {
    "file_too_large": Sentence(
        "Het bestand {file} is groter dan {limit}.", _READ_AS_TABLE, "Vraag een bestand met minder kolommen of rijen."
    ),
    "workbook_as_text": Sentence(
        "{file} heet een CSV, maar is een Excel- of zipbestand.", _READ_AS_TABLE, "Geef het bestand het einde .xlsx."
    ),
    "parquet_as_text": Sentence(
        "{file} heet een CSV, maar is een Parquet-bestand.", _READ_AS_TABLE, "Geef het bestand het einde .parquet."
    ),
    "pdf_as_text": Sentence("{file} is een PDF.", _READ_AS_TABLE, "Vraag de lijst als Excel of CSV."),
    "page_as_text": Sentence(
        "{file} is een webpagina of XML, geen tabel.",
        "Sommige systemen bewaren een webpagina onder de naam van een tabel.",
        _SAVE_AS_CSV,
    ),
    "old_workbook": Sentence(
        "{file} heeft een wachtwoord, of is een Excelbestand van vóór 2007.",
        _READ_AS_TABLE,
        "Haal in Excel het wachtwoord weg en bewaar het bestand als .xlsx.",
    ),
    "no_workbook": Sentence("{file} heet .xlsx, maar is geen Excelbestand.", _READ_AS_TABLE, _SAVE_AS_CSV),
    "damaged_workbook": Sentence(
        "Het Excelbestand {file} is beschadigd of afgebroken.", _READ_AS_TABLE, "Kopieer het opnieuw of vraag het opnieuw aan."
    ),
    "damaged_parquet": Sentence(
        "Het Parquet-bestand {file} is beschadigd of afgebroken.", _READ_AS_TABLE, "Kopieer het opnieuw of vraag het opnieuw aan."
    ),
    "workbook_too_large": Sentence(
        "Het Excelbestand {file} wordt uitgepakt groter dan {limit}.",
        "Zo’n bestand kan de computer laten vastlopen.",
        "Bewaar alleen het blad met de gegevens, of lever een CSV aan.",
    ),
    "unknown_encoding": Sentence(
        "De tekens in {file} zijn niet te lezen: het is geen UTF-8, UTF-16 of Windows-1252.", _READ_AS_TABLE, _SAVE_AS_CSV
    ),
    "nul_characters": Sentence(
        "In {file} staan tekens die niet in een tekstbestand horen (NUL).",
        "Dat wijst op een beschadigd bestand of op een ander soort bestand.",
        "Kopieer het opnieuw of vraag het opnieuw aan.",
    ),
    "broken_quotes": Sentence(
        "In {file} klopt rond regel {line} een aanhalingsteken niet, of is een cel te lang.",
        "Vanaf daar is niet meer te zien waar een rij ophoudt: er zouden rijen verdwijnen.",
        "Laat het bestand opnieuw maken met aanhalingstekens om alle tekst, of als .xlsx.",
    ),
    "no_rows": Sentence("In {file} staat geen enkele rij.", _READ_AS_TABLE, "Vraag het bestand opnieuw aan."),
    "several_sheets": Sentence(
        "In {file} passen {count} bladen even goed.",
        "Er wordt één blad gelezen. Welk dat is, wordt niet gegokt.",
        "Laat alleen het blad met de gegevens staan, of verberg de andere bladen.",
    ),
    "too_many_columns": Sentence(
        "{file} heeft meer dan {limit} kolommen.", _READ_AS_TABLE, "Bewaar alleen de kolommen met gegevens."
    ),
    "too_many_rows": Sentence("{file} heeft meer dan {limit} rijen.", _READ_AS_TABLE, "Splits het bestand per gemeente."),
    "cell_too_long": Sentence(
        "In {file} staat een cel met meer dan {limit} tekens.", _READ_AS_TABLE, "Kijk het bestand na en bewaar het opnieuw."
    ),
    "no_data_rows": Sentence(
        "{file} heeft kolommen, maar geen enkele rij met gegevens.",
        "Een leeg uittreksel kan kloppen, maar is vaak een fout bij het maken.",
        "Vraag na of het bestand leeg hoort te zijn.",
    ),
    "doubled_column": Sentence(
        "De kolom {column} staat meer dan één keer in {file}, met verschillende inhoud.",
        "Er is niet te zien welke van de twee geldt.",
        "Laat één van de kolommen weg, of wijs de juiste aan onder [columns.{kind}].",
    ),
    "long_rows": Sentence(
        "{count} rij(en) in {file} hebben meer cellen dan er kolommen zijn.",
        "In zo’n rij zijn gegevens naar een verkeerde kolom verschoven.",
        "Laat het bestand opnieuw maken met aanhalingstekens om alle tekst, of als .xlsx.",
    ),
    "short_rows": Sentence(
        "{count} rij(en) in {file} hebben minder cellen dan er kolommen zijn.",
        "Wat ontbreekt, is als leeg gelezen. Het bestand kan ook afgebroken zijn.",
        "Kijk of het bestand compleet is.",
    ),
    "blank_rows": Sentence(
        "{count} lege rij(en) in {file} zijn overgeslagen.",
        "Rijnummers in deze lijst tellen alleen rijen waarin iets staat.",
        "U hoeft niets te doen.",
    ),
    "total_row": Sentence(
        "De laatste rij van {file} is een totaal en is niet gelezen.",
        "Een totaal is geen persoon of adres.",
        "U hoeft niets te doen. Klopt dit niet, haal dan het woord ‘totaal’ weg.",
    ),
    "excel_damage": Sentence(
        "In {count} cel(len) van de kolom {column} in {file} heeft Excel de inhoud veranderd (zoals 4,57E+14 of 12-mei).",
        "Wat er eerst stond is niet meer zeker. De cellen zijn gelezen zoals ze er nu staan.",
        "Vraag het bestand als CSV, of maak in Excel eerst alle kolommen ‘tekst’.",
    ),
    "lost_zeros": Sentence(
        "In {count} cel(len) van de kolom {column} in {file} staat een nummer dat te kort is.",
        "Excel haalt nullen aan het begin weg. Het nummer is gelezen zoals het er nu staat.",
        "Vraag het bestand als CSV, of maak in Excel eerst alle kolommen ‘tekst’.",
    ),
}

COLUMNS = {
    "unknown_word": Sentence(
        "Onder [columns.{kind}] staat een sleutel die niet bestaat: {key}.",
        "Daardoor wordt die kolom niet gelezen.",
        "Bedoelde u {nearest}? Gebruik een LO-code (08.11.60) of een naam uit de handleiding.",
    ),
    "mapped_header_missing": Sentence(
        "Onder [columns.{kind}] staat bij {column} een kolomnaam die niet in {file} staat.",
        "Daardoor wordt die kolom niet gelezen.",
        "Neem de naam over zoals die boven de kolom staat.",
    ),
    "missing_column": Sentence(
        "In {file} is geen kolom gevonden voor: {needed}.",
        "{purpose}",
        "{proposal}",
    ),
    "no_header": Sentence(
        "In {file} is geen rij met kolomnamen gevonden.",
        "Zonder kolomnamen is niet te zien wat er in welke kolom staat.",
        "Zet boven de gegevens een rij met kolomnamen, bijvoorbeeld LO-codes (08.11.60).",
    ),
}
PURPOSES = {
    "address": "Zonder adres kan geen rij aan een woning worden gekoppeld.",
    "geheim": "Zonder de indicatie geheim (07.70.10) kan niemand met geheimhouding worden beschermd.",
    "soort": "Zonder de soort is niet te zien wat de vergunning toestaat.",
    "keurmerk": "Zonder de naam van het keurmerk is niet te zien wat het waard is.",
    "datum": "Zonder datum telt een bezoek nergens voor mee.",
}
NEEDED = {"address": "het adres (postcode met huisnummer, straat met huisnummer, adres of een BAG-nummer)"}
PROPOSE = "Kijk of dit klopt en zet het dan in housing-risk.toml:\n{toml}"
PROPOSE_NOTHING = (
    "Zet in housing-risk.toml welke kolom het is: [columns.{kind}] en daaronder {word} = \"naam van de kolom\". "
    "Ontbreekt de kolom, vraag dan een nieuw bestand."
)
SECRECY_WAY_OUT = " Kan het echt niet anders: --allow no-secrecy. Dat komt op de kaart te staan."

PERSONS = {
    "date_malformed": Sentence(
        "In {count} rij(en) van {file} staat in kolom {column} iets dat geen datum is.",
        "Die datum is als onbekend gelezen.",
        "Laat de bron dit verbeteren. Goed is jjjjmmdd, jjjj-mm-dd of dd-mm-jjjj.",
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
    "rows_before_key": Sentence(
        "De eerste {count} rij(en) van {file} horen bij geen enkele persoonslijst.",
        "Het begin van het bestand lijkt te ontbreken.",
        "Vraag het bestand opnieuw aan.",
    ),
    "bsn_no_key": Sentence(
        "Bij {count} persoon/personen in {file} is het BSN niet geldig.",
        "Dit nummer is niet gebruikt om dezelfde persoon in RNI en BRP te herkennen. De rij telt wel mee.",
        "Laat de bron het nummer nakijken.",
    ),
    "bsn_zero_lost": Sentence(
        "Bij {count} persoon/personen in {file} miste het BSN nullen aan het begin.",
        "Excel haalt die weg. Met de nullen erbij was het nummer geldig, en zo is het gebruikt.",
        "Vraag het bestand als CSV, of maak in Excel eerst alle kolommen ‘tekst’.",
    ),
    "no_person_numbers": Sentence(
        "{file} heeft geen kolom met BSN of A-nummer.",
        "Wie in de RNI en ook in de BRP staat, wordt dan twee keer geteld.",
        "Vraag het bestand met BSN of A-nummer. Die nummers worden nergens bewaard.",
    ),
    "secrecy_unknown": Sentence(
        "Van {count} persoon/personen in {file} is de indicatie geheim (07.70.10) nergens ingevuld.",
        "Onbekend wordt beschermd: hun adressen worden weggelaten, alsof er geheimhouding is.",
        "Vraag het bestand met de indicatie geheim ingevuld (0 als er geen geheimhouding is).",
    ),
    "secrecy_word": Sentence(
        "Bij {count} rij(en) in {file} staat in de kolom geheim iets anders dan 0 tot en met 7.",
        "Die personen worden beschermd alsof er geheimhouding is.",
        "Zet in housing-risk.toml onder [terms.geheim] wat de woorden betekenen, bijvoorbeeld nee = \"0\".",
    ),
    "no_secrecy_allowed": Sentence(
        "{file} heeft geen kolom met de indicatie geheim (07.70.10). Dit is toegestaan met no-secrecy.",
        "Adressen van mensen met geheimhouding worden niet weggelaten.",
        "Vraag het bestand met die kolom en laat --allow no-secrecy dan weg.",
    ),
    "no_begin": Sentence(
        "{file} heeft geen kolom met de datum waarop het verblijf begon.",
        "Van elke inschrijving is dan onbekend hoe oud die is.",
        "Vraag het bestand met die datum (08.10.30; in de RNI 16.09.20 of 16.85.10).",
    ),
    "elsewhere": Sentence(
        "{count} rij(en) in {file} horen bij een andere gemeente.",
        "Ze worden meegeteld als ‘elders’ en komen niet op de kaart.",
        "U hoeft niets te doen. Zijn het er veel, kijk dan of dit het goede bestand is.",
    ),
}

LISTS = {
    "unknown_term": Sentence(
        "In {count} rij(en) van {file} staat in kolom {column} een woord dat niet bekend is.",
        "{consequence}",
        "Zet in housing-risk.toml onder [terms.{column}] wat de woorden betekenen. Bekend zijn: {known}.",
    ),
    "no_number": Sentence(
        "In {count} rij(en) van {file} staat in kolom {column} iets dat geen heel getal is.",
        "Dat getal is als onbekend gelezen.",
        "Verbeter het in het bestand: alleen cijfers, bijvoorbeeld 8.",
    ),
    "list_date_partial": Sentence(
        "In {count} rij(en) van {file} is de datum in kolom {column} niet compleet.",
        "Een dag is nodig. De datum is als onbekend gelezen.",
        "Vul de hele datum in: dd-mm-jjjj.",
    ),
}
CONSEQUENCES = {
    "left_out": "Die rijen worden niet gebruikt: wat er bedoeld is, wordt niet gegokt.",
    "unknown": "Wat daar staat is als onbekend gelezen.",
}

COHERENCE = {
    "dates_apart": Sentence(
        "Tussen {file} en {other} zit {days} dagen.",
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
    "municipality_ended": Sentence(
        "De gemeente {file} bestond op de peildatum niet meer; de adressen horen nu bij {successor}.",
        "De BAG van de oude gemeente wordt gebruikt. Nieuwe bestanden staan op naam van de opvolger.",
        "U hoeft niets te doen. Wilt u de huidige toestand, gebruik dan de bestanden van {successor}.",
    ),
    "other_municipality": Sentence(
        "De BAG in {file} is niet van de gemeente {municipality}.",
        "Geen enkel adres zou passen.",
        "Zet de BAG van {municipality} in de map, of verbeter --municipality.",
    ),
    "no_coverage": Sentence(
        "Er staat niet in de configuratie hoe compleet {kind} is.",
        "Het wordt dan gelezen als ‘onbekend’: dat iets er niet in staat, betekent dan niets.",
        "Zet in housing-risk.toml onder [coverage]: {kind} = \"full\", \"partial\" of \"unknown\".",
    ),
    "not_built": Sentence(
        "In de BAG staan {count} objecten die zijn gevormd, maar nog niet gebouwd of in gebruik.",
        "Zij krijgen geen cijfers, ook als er al iemand staat ingeschreven.",
        "U hoeft niets te doen. Bij een oude BAG kunnen ze intussen bewoond zijn: neem dan een nieuwere.",
    ),
    "no_legal_basis": Sentence(
        "Er staat geen grondslag in de configuratie voor: {kind}.",
        "Gegevens over mensen of besluiten mogen alleen worden gebruikt als een wet dat toestaat (AVG art. 6).",
        "Zet in housing-risk.toml onder [legal_basis]: {kind} = \"wet, artikel\". Vraag het de privacyfunctionaris.",
    ),
    "no_purpose": Sentence(
        "Er staat geen doel of geen verantwoordelijke in de configuratie.",
        "Gegevens van mensen mogen alleen voor een vastgelegd doel worden gebruikt (AVG art. 5).",
        "Zet in housing-risk.toml onder [purpose]: text = \"…\" en controller = \"…\".",
    ),
    "legal_basis_allowed": Sentence(
        "Het doel of een grondslag ontbreekt. Dit is toegestaan met no-legal-basis.",
        "Dit staat in run.json en op de kaart.",
        "Vul [purpose] en [legal_basis] in en laat --allow no-legal-basis dan weg.",
    ),
}

SENTENCES = {**FILES, **SHEETS, **COLUMNS, **PERSONS, **LISTS, **COHERENCE}
