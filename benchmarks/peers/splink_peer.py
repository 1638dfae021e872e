"""Splink 5 with its unsupervised training and a plain model of postcode, number, suffix and street. Run by `run.py`."""

import json
import resource
import sys
from pathlib import Path

import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI

folder = Path(sys.argv[1])
api = DuckDBAPI()
con = api._con
COLUMNS = "unique_id, nullif(postcode, '') AS postcode, huisnummer, straat"
con.execute(
    f"CREATE TABLE known AS SELECT {COLUMNS}, upper(huisletter || huisnummertoevoeging) AS achtervoegsel "
    f"FROM read_parquet('{folder}/register.parquet')"
)
con.execute(
    f"CREATE TABLE asked AS SELECT {COLUMNS}, upper(coalesce(achtervoegsel, '')) AS achtervoegsel "
    f"FROM read_parquet('{folder}/rows.parquet')"
)


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


settings = SettingsCreator(
    link_type="link_only",
    comparisons=[
        cl.LevenshteinAtThresholds("postcode", 1),
        cl.ExactMatch("huisnummer"),
        cl.ExactMatch("achtervoegsel"),
        cl.JaroWinklerAtThresholds("straat", [0.95, 0.88]),
    ],
    blocking_rules_to_generate_predictions=[block_on("postcode", "huisnummer"), block_on("straat", "huisnummer")],
)
start = cpu()
linker = Linker([api.register("asked"), api.register("known")], settings)
linker.training.estimate_u_using_random_sampling(max_pairs=1_000_000, seed=1)
linker.training.estimate_parameters_using_expectation_maximisation(block_on("postcode"))
linker.training.estimate_parameters_using_expectation_maximisation(block_on("huisnummer", "straat"))
pairs = linker.inference.predict(threshold_match_weight=0)
best = con.execute(
    f"SELECT unique_id_l, arg_max(unique_id_r, match_weight) FROM {pairs.physical_name} GROUP BY unique_id_l"
).fetchall()
spent = cpu() - start
found = dict(best)
order = [row[0] for row in con.execute("SELECT unique_id FROM asked").fetchall()]
print(json.dumps({"cpu": spent, "found": [found.get(key) or "" for key in order]}))
