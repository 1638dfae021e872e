"""Sentences about the files as received: what was found, why it matters, the way out."""

from __future__ import annotations

from housing_risk.messages.contents import COHERENCE, LISTS, PERSONS, Sentence

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

NEAREST = " Bedoelde u {kind}?"
FILES = {
    "no_folder": Sentence(
        "Er is geen map {file} onder de map met ruwe bestanden.",
        "Elke gemeente heeft een eigen map. Zonder die map is er niets te lezen.",
        "Maak de map {file} en zet daar de bestanden in, of verbeter --raw of --municipality.",
    ),
    "no_bag": Sentence(
        "Er is geen BAG-bestand (bag.zip of bag.gpkg).",
        "Zonder de BAG kan geen enkel adres aan een woning worden gekoppeld.",
        "Vraag de BAG-beheerder om het BAG 2.0 Extract van de gemeente, of haal het bij het Kadaster. "
        "Noem het bag_<datum>.zip.",
    ),
    "no_persons": Sentence(
        "Er is geen bestand met inschrijvingen: geen rni en geen brp.",
        _WHOLE_RUN,
        "Vraag de RNI-selectie (categorie 16) aan bij de RvIG of de BRP-uitvoer bij de afdeling "
        "burgerzaken. Noem die rni_<datum>.csv of brp_<datum>.csv.",
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
        "Als dit een invoerbestand is, geef het dan een naam die begint met de soort.{hint}",
    ),
    "unreadable_name": Sentence(
        "In de naam van {file} staan tekens die niet te lezen of niet te zien zijn (hier een ruitje).",
        "De naam staat in alle uitkomsten. Daarom is dit bestand niet gelezen.",
        "Geef het bestand een naam met gewone letters, cijfers, streepjes en punten.",
    ),
    "unread_exclusions": Sentence(
        "Het bestand {file} lijkt een lijst met uitsluitingen, maar wordt onder deze naam niet gelezen.",
        "Wat op die lijst staat, zou dan niet worden afgeschermd.",
        "Laat de naam beginnen met uitsluitingen, bijvoorbeeld uitsluitingen_2024-05-15, of haal het bestand weg.",
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
    "program_error": Sentence(
        "Bij het lezen van {file} ging iets mis in het programma ({error}, {place}).",
        "Dit bestand is niet gelezen. Zonder dit bestand is de uitkomst niet compleet.",
        "Meld dit aan de beheerder, met deze regel erbij. Soms helpt het om het bestand opnieuw op te slaan als CSV.",
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
        "Het Excelbestand {file} is beschadigd of afgebroken.",
        _READ_AS_TABLE,
        "Kopieer het opnieuw of vraag het opnieuw aan.",
    ),
    "damaged_parquet": Sentence(
        "Het Parquet-bestand {file} is beschadigd of afgebroken.",
        _READ_AS_TABLE,
        "Kopieer het opnieuw of vraag het opnieuw aan.",
    ),
    "workbook_too_large": Sentence(
        "Het Excelbestand {file} wordt uitgepakt groter dan {limit}.",
        "Zo’n bestand kan de computer laten vastlopen.",
        "Bewaar alleen het blad met de gegevens, of lever een CSV aan.",
    ),
    "parquet_too_large": Sentence(
        "Het Parquet-bestand {file} wordt uitgepakt groter dan {limit}.",
        "Zo’n bestand kan de computer laten vastlopen.",
        "Bewaar alleen de kolommen met gegevens, of lever een CSV aan.",
    ),
    "nested_column": Sentence(
        "In {file} staan in {count} kolom(men) geen losse waarden, maar lijsten of groepen: {column}.",
        "Welke waarde bij de rij hoort, is dan niet te zien.",
        "Laat het bestand maken met één waarde per cel.",
    ),
    "unknown_encoding": Sentence(
        "De tekens in {file} zijn niet te lezen: het is geen UTF-8, UTF-16 of Windows-1252.",
        _READ_AS_TABLE,
        _SAVE_AS_CSV,
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
        "In {file} staan {count} bladen met adressen of personen.",
        "Er wordt één blad gelezen. Welk dat is, wordt niet gegokt.",
        "Laat alleen het blad met de gegevens staan, of verberg de andere bladen.",
    ),
    "line_too_long": Sentence(
        "In {file} staat een regel van meer dan {limit}.",
        "Zo’n bestand is geen tabel en kan de computer laten vastlopen.",
        _SAVE_AS_CSV,
    ),
    "sheet_too_wide": Sentence(
        "In {file} staat een blad met gegevens over meer dan {limit} miljoen cellen.",
        "Zo’n blad kan de computer laten vastlopen. Vaak staat er ver onder of naast de gegevens nog iets in een cel.",
        "Haal die losse cel weg, of bewaar het blad als CSV (UTF-8).",
    ),
    "too_many_columns": Sentence(
        "{file} heeft meer dan {limit} kolommen.", _READ_AS_TABLE, "Bewaar alleen de kolommen met gegevens."
    ),
    "too_many_rows": Sentence(
        "{file} heeft meer dan {limit} rijen.", _READ_AS_TABLE, "Splits het bestand per gemeente."
    ),
    "cell_too_long": Sentence(
        "In {file} staat een cel met meer dan {limit} tekens.",
        _READ_AS_TABLE,
        "Kijk het bestand na en bewaar het opnieuw.",
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
        "In {file} staan {count} lege rij(en) tussen de andere.",
        "Een lege rij is geen persoon of adres. Ze tellen wel mee in de rijnummers.",
        "U hoeft niets te doen.",
    ),
    "total_row": Sentence(
        "{count} rij(en) van {file} zijn een totaal of een opmerking en zijn niet gelezen.",
        "Een totaal of opmerking is geen persoon of adres. De rij telt wel mee in de rijnummers.",
        "Kijk bij deze rijnummers of dat klopt. Zo niet, haal dan het woord (zoals ‘totaal’ of ‘bron:’) weg.",
    ),
    "repeated_header": Sentence(
        "In {count} rij(en) van {file} staan de kolomnamen of de titel nog een keer. Die rijen zijn niet gelezen.",
        "Dat gebeurt in een bestand dat voor papier is gemaakt. Zo’n rij is geen persoon of adres.",
        "U hoeft niets te doen.",
    ),
    "unsure_rows": Sentence(
        "Onderaan {file} staan {count} rij(en) die niemand en geen adres noemen.",
        "Dat kan een opmerking zijn, of iemand van wie de gegevens ontbreken. De rijen zijn gelezen en tellen mee.",
        "Kijk deze rijen na. Is het geen persoon of adres, haal de rij dan weg.",
    ),
    "hidden_sheet": Sentence(
        "In {file} staan de rijen op een verborgen blad.",
        "Een verborgen blad wordt niet gelezen: vaak is het een oude versie of een lijst met toelichting.",
        "Maak in Excel het blad met de gegevens zichtbaar en bewaar het bestand opnieuw.",
    ),
    "stray_cell": Sentence(
        "In {file} staat ver onder of naast de gegevens nog iets in een cel (tot rij {row}, kolom {letter}).",
        "Zo’n blad kost veel tijd en geheugen. Ook is niet te zien of er nog rijen bij horen. Het is niet gelezen.",
        "Haal die losse cel weg (in Excel: Ctrl+End wijst hem aan) en bewaar het bestand opnieuw.",
    ),
    "merged_cells": Sentence(
        "In {count} rij(en) van {file} is de cel in kolom {column} samengevoegd met die van de rij erboven.",
        "Wat er staat, is voor al die rijen gelezen. Een aantal personen is alleen bij de eerste rij gelezen.",
        "Kijk deze rijen na. Beter is het om in Excel het samenvoegen op te heffen en elke rij in te vullen.",
    ),
    "hidden_signs": Sentence(
        "In {count} cel(len) van de kolom {column} in {file} staan tekens die niemand ziet, of bijzondere spaties.",
        "Die komen mee bij kopiëren uit een webpagina. Ze zijn weggelaten; elke spatie is een gewone spatie geworden.",
        "U hoeft niets te doen.",
    ),
    "word_for_nothing": Sentence(
        "In {count} cel(len) van de kolom {column} in {file} staat een woord dat ‘niets’ betekent (NULL, n.v.t., -).",
        "Die cellen zijn als leeg gelezen.",
        "Klopt dat niet, verbeter dan die cellen. Beter is een bestand waarin deze cellen leeg zijn.",
    ),
    "excel_damage": Sentence(
        "In {count} cel(len) van de kolom {column} in {file} heeft Excel de inhoud veranderd "
        "(zoals 4,57E+14 of 12-mei).",
        "Wat er eerst stond is niet meer zeker. De cellen zijn gelezen zoals ze er nu staan.",
        "Vraag het bestand als CSV, of maak in Excel eerst alle kolommen ‘tekst’.",
    ),
    "rounded_ids": Sentence(
        "Alle {count} lange nummers in de kolom {column} van {file} eindigen op 0: Excel heeft ze afgerond.",
        "Zo’n nummer wijst een ander adres aan, of geen. Deze nummers zijn niet gebruikt.",
        "Vraag het bestand als CSV, of maak in Excel eerst alle kolommen ‘tekst’ en vul de nummers opnieuw in.",
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
    "adres of onderdelen": "Zonder adres kan geen rij aan een woning worden gekoppeld.",
    "geheim": "Zonder de indicatie geheim (07.70.10) kan niemand met geheimhouding worden beschermd.",
    "soort": "Zonder de soort is niet te zien wat de vergunning toestaat.",
    "keurmerk": "Zonder de naam van het keurmerk is niet te zien wat het waard is.",
    "datum": "Zonder datum telt een bezoek nergens voor mee.",
}
NEEDED = {
    "geheim": "de indicatie geheim (07.70.10)",
    "adres of onderdelen": "het adres (postcode met huisnummer, straat met huisnummer, adres of een BAG-nummer)",
}
PROPOSE_NOTHING = (
    "Zet in housing-risk.toml welke kolom het is: [columns.{kind}] en daaronder bijvoorbeeld "
    'postcode = "naam van de kolom". '
    "Ontbreekt de kolom, vraag dan een nieuw bestand."
)
SECRECY_WAY_OUT = "\nKan het echt niet anders: --allow no-secrecy. Dat komt op de kaart te staan."

SENTENCES = {**FILES, **SHEETS, **COLUMNS, **PERSONS, **LISTS, **COHERENCE}
