"""Sentences about a table as received: whether it can be read, and how it is made up."""

from __future__ import annotations

from housing_risk.messages.contents import Sentence

NOT_READ = "Het bestand is niet gelezen. Wat erin staat, telt niet mee."
_AS_UTF8 = (
    "Vraag het bestand aan als UTF-8. Of open het in Kladblok, kies ‘Opslaan als’ en kies bij codering UTF-8. "
    "Open het niet in Excel: dat haalt nullen weg uit nummers."
)

SHEETS = {
    "file_too_large": Sentence(
        "Het bestand {file} is groter dan {limit}.", NOT_READ, "Vraag een bestand met minder kolommen of rijen."
    ),
    "workbook_as_text": Sentence(
        "{file} heet een CSV, maar is een Excel- of zipbestand.", NOT_READ, "Geef het bestand het einde .xlsx."
    ),
    "parquet_as_text": Sentence(
        "{file} heet een CSV, maar is een Parquet-bestand.", NOT_READ, "Geef het bestand het einde .parquet."
    ),
    "pdf_as_text": Sentence("{file} is een PDF.", NOT_READ, "Vraag de lijst als Excel of CSV."),
    "rtf_as_text": Sentence(
        "{file} is een tekstdocument (RTF), geen tabel.", NOT_READ, "Vraag de lijst als Excel of CSV."
    ),
    "json_as_text": Sentence("{file} is JSON, geen tabel.", NOT_READ, "Vraag de lijst als Excel, of als CSV (UTF-8)."),
    "page_as_text": Sentence(
        "{file} is een webpagina of XML, geen tabel.",
        "Soms wordt een downloadpagina of een scherm van een systeem bewaard onder de naam van het bestand.",
        "Vraag of download het bestand opnieuw, als Excel of als CSV (UTF-8).",
    ),
    "old_workbook": Sentence(
        "{file} heeft een wachtwoord, of is een Excelbestand van vóór 2007.",
        NOT_READ,
        "Haal in Excel het wachtwoord weg en bewaar het bestand als .xlsx.",
    ),
    "no_workbook": Sentence(
        "{file} heet .xlsx, maar is geen Excelbestand.",
        NOT_READ,
        "Is het een tekst met een rij per regel, laat de naam dan eindigen op .csv. Vraag het anders opnieuw aan.",
    ),
    "packed_as_text": Sentence(
        "{file} is een ingepakt bestand (zoals .gz, .7z of .rar).",
        NOT_READ,
        "Pak het eerst uit en zet het bestand dat erin zit in de map.",
    ),
    "damaged_workbook": Sentence(
        "Het Excelbestand {file} is beschadigd of afgebroken.",
        NOT_READ,
        "Kopieer het opnieuw of vraag het opnieuw aan.",
    ),
    "damaged_parquet": Sentence(
        "Het Parquet-bestand {file} is beschadigd of afgebroken.",
        NOT_READ,
        "Kopieer het opnieuw of vraag het opnieuw aan.",
    ),
    "workbook_too_large": Sentence(
        "Het Excelbestand {file} wordt uitgepakt groter dan {limit}.",
        "Zo’n bestand kan de computer laten vastlopen.",
        "Bewaar alleen het blad met de gegevens, of lever een CSV aan.",
    ),
    "workbook_swells": Sentence(
        "Het Excelbestand {file} wordt bij het uitpakken meer dan {limit} keer zo groot.",
        "Een gewoon Excelbestand doet dat niet. Zo’n bestand kan de computer laten vastlopen. Het is niet gelezen.",
        "Open het bestand in Excel en bewaar het opnieuw als .xlsx, of vraag het bestand opnieuw aan.",
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
        NOT_READ,
        _AS_UTF8,
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
    "no_rows": Sentence("In {file} staat geen enkele rij.", NOT_READ, "Vraag het bestand opnieuw aan."),
    "several_sheets": Sentence(
        "In {file} staan {count} bladen met adressen of personen.",
        "Er wordt één blad gelezen. Welk dat is, wordt niet gegokt.",
        "Laat alleen het blad met de gegevens staan, of verberg de andere bladen.",
    ),
    "line_too_long": Sentence(
        "In {file} staat een regel van meer dan {limit}.",
        "Zo’n bestand is geen tabel en kan de computer laten vastlopen.",
        "Vraag het bestand opnieuw aan, met een regel per rij: als CSV (UTF-8) of als Excel.",
    ),
    "sheet_too_wide": Sentence(
        "In {file} staat een blad met gegevens over meer dan {limit} miljoen cellen.",
        "Zo’n blad kan de computer laten vastlopen. Vaak staat er ver onder of naast de gegevens nog iets in een cel.",
        "Haal die losse cel weg, of bewaar het blad als CSV (UTF-8).",
    ),
    "too_many_merged": Sentence(
        "In {file} zijn meer dan {limit} cellen samengevoegd.", NOT_READ, "Hef in Excel het samenvoegen van cellen op."
    ),
    "too_many_columns": Sentence(
        "{file} heeft meer dan {limit} kolommen.", NOT_READ, "Bewaar alleen de kolommen met gegevens."
    ),
    "too_many_rows": Sentence("{file} heeft meer dan {limit} rijen.", NOT_READ, "Splits het bestand per gemeente."),
    "cell_too_long": Sentence(
        "In {file} staat een cel met meer dan {limit} tekens.",
        NOT_READ,
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
    "cut_off": Sentence(
        "{file} lijkt afgebroken: de laatste rij is korter dan de andere en heeft geen regeleinde.",
        "Dan ontbreken er rijen, en het is niet te zien hoeveel.",
        "Kopieer het bestand opnieuw of vraag het opnieuw aan. Is het wel compleet, vul dan de laatste rij aan.",
    ),
    "dos_encoding": Sentence(
        "De letters met een accent in {file} zijn geschreven zoals MS-DOS dat deed (codepagina 850).",
        "Ze zijn zo gelezen, maar dat is een gok. Met verkeerde letters wordt een straat of plaats niet gevonden.",
        _AS_UTF8,
    ),
    "garbled_accents": Sentence(
        "In {count} cel(len) van de kolom {column} in {file} zijn letters met een accent bedorven (zoals Ã« voor ë).",
        "Een bestand is in de verkeerde codering geopend of uit twee coderingen samengesteld. De cellen zijn gelezen "
        "zoals ze er staan: een straat of plaats wordt zo misschien niet gevonden.",
        "Vraag het bestand opnieuw, in één codering: als CSV (UTF-8) of als Excel.",
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
    "lost_cells": Sentence(
        "In {count} cel(len) van de kolom {column} in {file} staat een formule zonder uitkomst (zoals #N/B).",
        "Wat daar hoort te staan is niet bekend. Die cellen zijn als leeg gelezen.",
        "Los de formules in Excel op, zet ze om in gewone waarden en bewaar het bestand opnieuw.",
    ),
    "hidden_signs": Sentence(
        "In {count} cel(len) van de kolom {column} in {file} staan onzichtbare tekens of bijzondere spaties.",
        "Die komen mee bij kopiëren uit een webpagina. Ze zijn weggelaten; elke spatie is een gewone spatie geworden.",
        "U hoeft niets te doen.",
    ),
    "unread_sheets": Sentence(
        "In {file} staan ook op {count} verborgen blad(en) adressen of personen. Die zijn niet gelezen.",
        "Alleen het zichtbare blad telt. Wat op een verborgen blad staat, wordt dus ook niet afgeschermd.",
        "Is het een oude versie, dan hoeft u niets te doen. Hoort het erbij, zet de rijen dan op het zichtbare blad.",
    ),
    "kept_as_text": Sentence(
        'In {count} rij(en) van {file} staan tekens om een tekst heen (="…" of een apostrof).',
        "Zo voorkomt een programma dat Excel er een getal van maakt. Gelezen is de tekst zelf.",
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
        "Alle {count} lange nummers in de kolom {column} van {file} zijn afgerond, op tientallen of op even getallen.",
        "Dat doet Excel. Zo’n nummer wijst een ander adres aan, of geen. Deze nummers zijn niet gebruikt.",
        "Vraag het bestand als CSV, of maak in Excel eerst alle kolommen ‘tekst’ en vul de nummers opnieuw in.",
    ),
    "lost_zeros": Sentence(
        "In {count} cel(len) van de kolom {column} in {file} mist een nummer nullen aan het begin.",
        "Excel haalt die weg. Bij het lezen van het nummer zijn de nullen teruggezet.",
        "Vraag het bestand als CSV, of maak in Excel eerst alle kolommen ‘tekst’.",
    ),
}
