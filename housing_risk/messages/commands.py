"""What the command line says."""

import errno

PROGRAM = (
    "Legt RNI, BRP en BAG van één gemeente naast elkaar, noemt adressen met een reden om te kijken, en tekent ze op "
    "een kaart die zonder internet werkt. Een reden om te kijken is geen vaststelling: een mens beslist."
)
DEBUG = "Toon bij een fout waar in het programma het misging (nooit inhoud van bestanden)."
MUNICIPALITY = "Code van de gemeente, bijvoorbeeld GM0457."
MUNICIPALITIES = "Codes met komma's ertussen, of all: elke map GM… onder --raw."
REFERENCE_DATE = "Peildatum, bijvoorbeeld 2024-06-01. Nooit vanzelf vandaag."
RAW = "Map met per gemeente een map met de ontvangen bestanden."
PROCESSED = "Map voor de tabellen, de gelezen BAG en het logboek."
MAPS = "Map waar de kaarten komen."
CONFIG = "Configuratie. Standaard: housing-risk.toml in de map van --raw."
ALLOW = (
    "Toestemming bij naam: no-secrecy, no-legal-basis of unlinked-exclusions. "
    "Komt in run.json; de eerste twee ook op de kaart."
)
KEY_FILE = "Bestand met de sleutel voor de versleutelde nummers (alleen leesbaar voor uzelf)."
BAG = "BAG-bestand: de zip van het Kadaster, bag-light.gpkg van PDOK of de CSV van NLExtract."
SEED = "Beginwaarde: dezelfde waarde geeft dezelfde bestanden."
ADDRESSES = "Hoeveel adressen de verzonnen gemeente ongeveer krijgt."
JOBS = "Hoeveel gemeenten tegelijk."
DRY_RUN = "Alleen tonen wat er zou gebeuren."
OBJECT_ID = "Nummer van het adresseerbaar object: 16 cijfers."

DEMO = "Maakt een verzonnen gemeente, voert de notebooks erop uit en laat tabellen en een kaart achter."
DEMO_OUT = "Map voor de demonstratie."
DEMO_EXAMPLE = "Voorbeeld: housing-risk demo --out demo"
DEMO_SIMULATING = "Een verzonnen gemeente maken ..."
DEMO_RUNNING = "De notebooks uitvoeren ..."
DEMO_NOTEBOOKS = "Notebooks"
DEMO_DONE = (
    "\nOpen de kaart in een browser (werkt zonder internet):\n  {page}\n"
    "Tabellen:   {tables}\nNotebooks:  {notebooks}\nWat eruit moest komen: {truth}\n"
    "Alles is verzonnen. Een reden om te kijken is geen vaststelling."
)
INIT = "Schrijft een configuratie met alle sleutels en uitleg."
INIT_OUT = "Naam van het bestand."
INIT_EXAMPLE = "Voorbeeld: housing-risk init --out data/raw/housing-risk.toml"
INIT_DONE = "{file} gemaakt. Vul eerst [purpose] en [legal_basis] in; zonder die twee start een run niet."
INIT_EXISTS = "{file} bestaat al en is niet overschreven. Kies met --out een andere naam."
SIMULATE = "Maakt een map met verzonnen bestanden: een hele gemeente, of verzonnen personen op de adressen van een BAG."
SIMULATE_OUT = "Map die de bestanden krijgt (de hoofdmap, met daarin een map per gemeente)."
SIMULATE_EXAMPLE = "Voorbeeld: housing-risk simulate --out oefening/raw --addresses 3000"
SIMULATE_DONE = "Gemaakt: {folder} (alles verzonnen). Wat eruit moet komen staat in {truth}."
CHECK = "Leest alle bestanden en noemt alle fouten en twijfels in één keer. Maakt geen tabellen en geen kaart."
CHECK_OUT = "Bewaar de lijst ook als CSV."
CHECK_DATE = "Peildatum. Zonder peildatum: de datum van het nieuwste personenbestand."
CHECK_EXAMPLE = "Voorbeeld: housing-risk check --municipality GM0457 --reference-date 2024-06-01"
CHECK_NO_DATE = "Geef een peildatum: geen bestand van rni of brp draagt een datum in zijn naam."
NO_FOLDER = (
    "Er is geen map {folder}. Maak die map met de ontvangen bestanden, of verbeter --raw of --municipality. "
    "Bij --raw hoort de map waarin de mappen van gemeenten staan."
)
CHECK_CLEAN = "Geen fouten en geen twijfels gevonden."
CHECK_REFUSED = "{faults} fout(en), {doubts} twijfel(s). Een run zou nu weigeren."
CHECK_PASSED = "Geen fouten, {doubts} twijfel(s), {notices} mededeling(en). Een run kan."
SEVERITIES = {"fault": "FOUT", "doubt": "twijfel", "notice": "mededeling"}
CHECK_COLUMNS = {
    "severity": "ernst",
    "file": "bestand",
    "column": "kolom",
    "rule": "regel",
    "count": "aantal",
    "rows": "rijen",
    "what": "wat",
    "why": "waarom",
    "way_out": "uitweg",
}
CHECK_ROWS = "Rij 1 is de eerste rij onder de kolomnamen. Van elke melding staan hoogstens vijf rijnummers hierboven."
FINDING = "{severity}  {file}{column}{rows}"
COLUMN = ", kolom {column}"
ROWS = ", {count} keer (rij {rows})"
COUNT = ", {count} keer"
MATCH = "Zoekt bij elk adres in een tabel het object in de BAG, met de reden, of zegt waarom niet."
MATCH_INPUT = "Tabel met adressen: CSV, XLSX of Parquet."
MATCH_OUT = "Parquetbestand met per rij de uitkomst."
MATCH_COLUMN = "Kolom met het hele adres als tekst, als de delen niet los staan."
MATCH_DATE = "Stand van de BAG op deze dag. Standaard: de dag van het BAG-bestand."
MATCH_EXAMPLE = "Voorbeeld: housing-risk match lijst.csv --bag bag.zip --out koppeling.parquet --column adres"
MATCH_DONE = "{rows} rijen: {matched} gekoppeld, {ambiguous} met meer mogelijkheden, {rest} zonder adres in de BAG."
MATCH_REFUSED = "{file} kan niet als BAG worden gelezen. Er is niets gemaakt."
MATCH_FAULTS = {
    "mapped_header_missing": {
        "what": "{file} heeft geen kolom met de naam die bij --column staat.",
        "why": "Zonder die kolom is er geen adres te lezen.",
        "way_out": "Neem de naam over zoals die boven de kolom staat.",
    },
    "mapped_never_read": {
        "what": "Bij --column staat een kolom van {file} die nooit gelezen mag worden.",
        "way_out": "Noem de kolom met het adres.",
    },
    "doubled_column": {"way_out": "Laat één van de kolommen weg, of geef er één een andere naam."},
}
MATCH_NO_ADDRESS = (
    "{file} heeft geen adreskolommen. Verwacht: postcode, huisnummer, huisletter, huisnummertoevoeging, straat, "
    "woonplaats, of één kolom adres (of noem die met --column)."
)
RUN = "Doet alle stappen voor één gemeente op één peildatum."
RUN_EXAMPLE = "Voorbeeld: housing-risk run --municipality GM0457 --reference-date 2024-06-01"
RUN_DONE = "Klaar. Tabellen: {folder}\nKaart:    {page}"
RUN_COUNTS = "{question}: {count} adres(sen) met een reden om te kijken"
RUN_NOTE = "Een reden om te kijken is geen vaststelling."
BATCH = "Voert het notebook van de gemeente uit voor veel gemeenten; één fout houdt de andere niet op."
BATCH_EXAMPLE = "Voorbeeld: housing-risk batch --municipalities all --reference-date 2024-06-01"
BATCH_NONE = "Onder {raw} staat geen map met een gemeentecode (GM0457)."
BATCH_NO_CODE = "Er is geen gemeente genoemd. Noem codes met komma's ertussen (GM0457,GM0363), of all."
BATCH_STATES = {
    "done": "klaar", "skipped": "was al klaar", "failed": "MISLUKT", "planned": "te doen",
}  # fmt: skip
BATCH_LINE = "{municipality}  {notebook:<14} {state:<14} {message}"
BATCH_RUNNING = "Gemeenten"
BATCH_TOTAL = "{done} klaar, {skipped} was al klaar, {failed} mislukt, {planned} te doen"
BATCH_NOTEBOOKS = "Uitgevoerde notebooks: {folder}"
BATCH_FAILED_IN = "{kind} in cel {cell}. {text}"
BATCH_UNKNOWN_PARAMETERS = "Het notebook kent deze parameters niet: {names}. Er is niets uitgevoerd."
BATCH_EXTRA = "Voor batch en demo is het extra [notebooks] nodig: pip install 'housing-risk[notebooks]'"
EXPLAIN = "Vertelt over één adres alles wat bekend is, hoe zeker dat is en wat het gewoon kan verklaren."
EXPLAIN_DATE = "Peildatum. Mag weg als er van de gemeente maar één resultaat is."
EXPLAIN_EXAMPLE = "Voorbeeld: housing-risk explain --municipality GM0457 0457010000057463"
EXPLAIN_NONE = (
    "Er is geen resultaat van {municipality} in {folder}. Maak het met housing-risk run, "
    "of verbeter --processed of --municipality."
)
EXPLAIN_WHICH = "Er zijn {count} resultaten van {municipality}: {dates}. Noem er een met --reference-date."

STEPS = {
    "read": "Bestanden lezen",
    "link": "Adressen koppelen",
    "estimate": "Schatten wie er woont",
    "describe": "Objecten beschrijven",
    "ask": "Regels nalopen",
    "draw": "Kaart tekenen",
    "save": "Bewaren",
    "build": "Gemeente verzinnen",
    "people": "Personen verzinnen",
}
STOPPED = "Gestopt. Een eerder resultaat is blijven staan."
A_FILE = "een bestand"
NOT_POSSIBLE = (
    "{file} is niet te lezen of te schrijven: {reason}. Eerdere resultaten zijn blijven staan. "
    "Kies met --out, --processed of --maps een andere plek, of geef rechten, en probeer het opnieuw."
)
SYSTEM = {
    errno.EACCES: "u hebt er geen rechten voor",
    errno.EPERM: "u hebt er geen rechten voor",
    errno.EROFS: "deze schijf mag alleen gelezen worden",
    errno.ENOSPC: "de schijf is vol",
    errno.ENOTDIR: "er staat een bestand waar een map hoort",
    errno.EEXIST: "er staat een bestand waar een map hoort",
    errno.EISDIR: "het is een map, geen bestand",
    errno.ENOENT: "het bestaat niet",
    errno.ENAMETOOLONG: "de naam is te lang",
}
SYSTEM_SAYS = "het systeem weigert het"
NO_PLACE = (
    "In de map {folder} kan niets worden geschreven: {reason}.",
    "Daar komen de tabellen en het logboek. Een run stopt dus meteen. De bestanden zijn nu wel gelezen.",
    "Kies met --processed een andere map, of geef rechten op deze map.",
)
RUN_DOUBTS = "{count} twijfel(s) over de bestanden:\n{told}\nWat u kunt doen, zegt: housing-risk check"
RUN_DOUBT = "  {file}: {what} ({rule})"
MATCH_OVER_INPUT = (
    "De uitvoer {file} is ook een bestand dat gelezen wordt, of twee keer genoemd. "
    "Kies voor --out en --unmatched een andere naam."
)
MATCH_OTHER_KIND = (
    "De uitkomst is een Parquetbestand, en {file} zegt iets anders. Geef --out een naam als koppeling.parquet. "
    "Wat niet is gekoppeld, komt met --unmatched in een bestand voor Excel."
)
CHECK_OVER_INPUT = (
    "De uitvoer {file} is, of lijkt door zijn naam, een bestand dat gelezen wordt. Er is niets geschreven. "
    "Kies voor --out een andere naam of een andere map, bijvoorbeeld bevindingen.csv."
)
BATCH_KILLED = "het proces is afgebroken, misschien was het geheugen vol; start de batch opnieuw"
BATCH_NO_FOLDER = "er is geen map met bestanden van deze gemeente"
UNEXPECTED = (
    "Dit had niet mogen gebeuren ({kind}). Er is niets veranderd. Herhaal het met --debug en meld wat er dan staat; "
    "daarin komt geen inhoud van bestanden voor."
)
