"""Facts as comma-separated values (RFC 4180): a header, quoted where needed, lines ended by CR LF."""

import csv
import io
from collections.abc import Sequence

from syriatalks.export.rows import Facts, Row, Value, rows
from syriatalks.model import Dossier


def to_csv(dossier: Dossier, facts: Facts = "events") -> str:
    """The `facts` of `dossier`, one record each; several names in one field are parted by "; "."""
    return page(rows(dossier, facts))


def page(found: Sequence[Row]) -> str:
    """`found` as records under a header; nothing at all without a row."""
    if not found:
        return ""
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(found[0])
    writer.writerows([_field(value) for value in row.values()] for row in found)
    return written.getvalue()


def _field(value: Value) -> str | int | float:
    if isinstance(value, tuple):
        return "; ".join(value)
    return "" if value is None else value
