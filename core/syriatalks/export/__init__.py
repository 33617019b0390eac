"""A dossier in the formats that other programs read: one module a format, each a pure function."""

from syriatalks.export.csv import to_csv
from syriatalks.export.json import to_json
from syriatalks.export.markdown import to_markdown
from syriatalks.export.ndjson import to_ndjson

__all__ = ["to_csv", "to_json", "to_markdown", "to_ndjson"]
