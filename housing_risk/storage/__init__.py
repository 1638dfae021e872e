"""The only writer of results: canonical bytes, private files, all or nothing.

`formats` turns a table into bytes, `swap` puts a whole result in place of the earlier one, `results` writes and reads
the result of a run.
"""

from housing_risk.storage.formats import canonical_json, table_bytes
from housing_risk.storage.results import PAGE, RECORD, Places, read_record, read_result, write_result
from housing_risk.storage.swap import PRIVATE_FILE, PRIVATE_FOLDER, sha256_of, write_private

__all__ = [
    "PAGE",
    "PRIVATE_FILE",
    "PRIVATE_FOLDER",
    "RECORD",
    "Places",
    "canonical_json",
    "read_record",
    "read_result",
    "sha256_of",
    "table_bytes",
    "write_private",
    "write_result",
]
