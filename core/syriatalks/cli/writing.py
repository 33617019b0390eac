"""Answers written to standard output: tables to terminals, plain text to pipes, data in UTF-8 to both."""

import io
import json
import sys
from collections.abc import Sequence
from typing import Any

from syriatalks.cli import plain
from syriatalks.cli.tables import Table
from syriatalks.cli.visible import escaped, visible
from syriatalks.export.csv import page
from syriatalks.export.markdown import table as markdown_table
from syriatalks.export.rows import Row


def write(table: Table, rows: Sequence[Row], style: str) -> None:
    """An answer as `style` says: "text" draws `table`, "md" too, "json" and "csv" give `rows`."""
    if style == "json":
        write_json(rows)
    elif style == "csv":
        write_data(page(rows))
    elif style == "md":
        headings = [column.heading for column in table.columns]
        write_data(markdown_table(headings, [[visible(cell.words).strip() for cell in row] for row in table.rows]))
    elif sys.stdout.isatty():
        from syriatalks.cli import coloured

        coloured.draw(table)
    else:
        write_text(plain.draw(table))


def write_text(text: str) -> None:
    """`text` in the encoding of standard output, what it lacks as "?"."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    sys.stdout.write(text)


def write_json(value: Any) -> None:
    """`value` as indented JSON."""
    write_data(escaped(json.dumps(value, ensure_ascii=False, indent=2)) + "\n")


def write_data(text: str) -> None:
    """`text` as UTF-8 with its own line ends, whatever the locale."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace"))
