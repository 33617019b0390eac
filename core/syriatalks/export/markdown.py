"""A brief in Markdown: the stories with their dates, the timeline, the actors, who said what."""

import re
from collections.abc import Iterable, Iterator, Sequence

from syriatalks.export.rows import in_time, rows
from syriatalks.model import Dossier, Event, Story

# Characters that CommonMark gives a meaning inside a line (CommonMark 0.31, sections 2.4 and 6), and the table's bar.
_MEANT = re.compile(r"([\\`*_\[\]<>&|#~])")
_NOT_YET = {"planned": "planned: ", "denied": "denied: ", "conditional": "if: "}


def to_markdown(dossier: Dossier) -> str:
    """`dossier` as a brief; a story's own words never act as markup in it."""
    named = {actor.id: actor.name for actor in dossier.actors}
    return "\n".join(
        [
            *_part("Stories", map(_story, dossier.stories)),
            *_part("Timeline", (_event(event, named) for event in in_time(dossier.events))),
            *_part("Actors", _actors(dossier)),
            *_part("Quotes", _quotes(dossier)),
        ]
    )


def plain(words: str) -> str:
    """`words` in one line that Markdown shows as they are."""
    return _MEANT.sub(r"\\\1", " ".join(words.split()))


def table(headings: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """A table with a line for each of `lines` (GitHub Flavored Markdown)."""
    cells = [[plain(words) for words in line] for line in (headings, *lines)]
    drawn = [f"| {' | '.join(line)} |" for line in cells]
    return "\n".join([drawn[0], "|" + " --- |" * len(headings), *drawn[1:]]) + "\n"


def _part(title: str, lines: Iterable[str]) -> Iterator[str]:
    items = list(lines)
    if items:
        yield from (f"## {title}", "", *items, "")


def _story(story: Story) -> str:
    source = ", ".join(filter(None, [story.agency, story.place, story.published.edtf if story.published else None]))
    return f"- {plain(story.title)}" + (f" ({plain(source)})" if source else "") + f": `{story.path.replace('`', '')}`"


def _event(event: Event, named: dict[str, str]) -> str:
    names = [named[actor] for actor in event.actors]
    who = f" ({plain(', '.join(names))})" if names else ""
    return f"- **{plain(event.edtf or 'undated')}** {_NOT_YET.get(event.status, '')}{plain(event.headline)}{who}"


def _actors(dossier: Dossier) -> Iterator[str]:
    for row in rows(dossier, "actors"):
        yield (
            f"- **{plain(str(row['name']))}**, {row['kind']}"
            + _listed(", also ", row["aliases"])
            + _listed(": ", row["roles"])
        )


def _listed(before: str, words: object) -> str:
    return before + plain(", ".join(words)) if isinstance(words, tuple) and words else ""


def _quotes(dossier: Dossier) -> Iterator[str]:
    for row in rows(dossier, "quotes"):
        marks = "“{}”" if row["kind"] == "direct" else "{}"
        yield f"- {plain(str(row['speaker'] or 'unknown'))}: {marks.format(plain(str(row['quote'])))}"
