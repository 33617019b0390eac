"""What the reader takes along: the facts that the timeline shows, or all, in a format that other programs read."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from syriatalks.model import Dossier
from syriatalks.storing import store
from syriatalks_tui.facts import Facts
from syriatalks_tui.state import View, visible

# A name of a file is cut to so many letters.
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Format:
    """A format by its name, the ending of its files, and what it is good for."""

    name: str
    ending: str
    help: str
    write: Callable[[Dossier], str]


def _markdown(dossier: Dossier) -> str:
    from syriatalks.export import to_markdown

    return to_markdown(dossier)


def _csv(dossier: Dossier) -> str:
    from syriatalks.export import to_csv

    return to_csv(dossier)


def _json(dossier: Dossier) -> str:
    import json

    from syriatalks.export import to_json

    return json.dumps(to_json(dossier), ensure_ascii=False, indent=2) + "\n"


FORMATS = (
    Format("Markdown", ".md", "a brief to read: stories, timeline, actors, quotes", _markdown),
    Format("CSV", ".csv", "the timeline for spreadsheets, one fact a line", _csv),
    Format("JSON", ".json", "every fact with its place in the text, for programs", _json),
)


def is_narrowed(view: View) -> bool:
    """Whether the timeline shows less than all."""
    return bool(view.filters)


def shown(facts: Facts, view: View) -> Dossier:
    """The facts that the timeline shows."""
    from syriatalks.excerpt import excerpt

    if not is_narrowed(view):
        return facts.dossier
    entries = [facts.entries[index] for index in visible(view, facts)]
    events = {event for entry in entries if (event := facts.event_id(entry)) is not None}
    return excerpt(facts.dossier, events, {number for entry in entries for number in entry.dates})


def file_name(facts: Facts, view: View, kind: Format) -> str:
    """The name that is offered for the file: words of the story's title in plain letters."""
    title = facts.dossier.stories[view.story].title if facts.dossier.stories else ""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return (words[:_LONGEST].rpartition("-")[0] if len(words) > _LONGEST else words or "facts") + kind.ending


def write(path: Path, text: str, replacing: bool) -> None:
    """Write `text` to `path`. Raises `FileExistsError` where there is a file and it is not `replacing`, `OSError`."""
    if path.exists() and not replacing:
        raise FileExistsError(path)
    store(path, text, errors="replace")
