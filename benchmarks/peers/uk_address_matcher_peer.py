"""uk_address_matcher with its defaults; the register is prepared beforehand, which is not counted. Run by `run.py`."""

import json
import resource
import sys
from pathlib import Path

import duckdb
from uk_address_matcher import AddressMatcher, prepare_canonical_folder

folder = Path(sys.argv[1])
con = duckdb.connect()
con.execute("SET threads = 2")
register = con.sql(f"SELECT unique_id, address_concat, postcode FROM read_parquet('{folder}/register.parquet')")
prepare_canonical_folder(register, folder / "prepared", con=con, overwrite=True)
rows = con.sql(
    f"SELECT unique_id, address_concat, coalesce(postcode, '') AS postcode FROM read_parquet('{folder}/rows.parquet')"
)


def cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


start = cpu()
matches = AddressMatcher(folder / "prepared", rows, con=con).match().matches()
found = dict(con.sql("SELECT unique_id, resolved_canonical_id FROM matches").fetchall())
spent = cpu() - start
order = [row[0] for row in con.sql(f"SELECT unique_id FROM read_parquet('{folder}/rows.parquet')").fetchall()]
print(json.dumps({"cpu": spent, "found": [found.get(key) or "" for key in order]}))
