"""The tables that the commands show: timeline, actors, quotes, answers of the finder."""

from collections import defaultdict
from collections.abc import Sequence

from syriatalks.cli.tables import Cell, Column, Table
from syriatalks.export.rows import Row, in_time
from syriatalks.model import Actor, Dossier, Event, Status
from syriatalks.search import Hit

# Each status has a mark of its own, so that it can be told without colour.
MARKS: dict[Status, str] = {"happened": "●", "planned": "◇", "denied": "✕", "conditional": "◌"}


def timeline(dossier: Dossier) -> Table:
    """Events in the order of their days, with status and actors."""
    short = {actor.id: short_name(actor) for actor in dossier.actors}
    caption = f"{_counted(len(dossier.events), 'event')} in {_counted(len(dossier.stories), 'story')}"
    column, sources = _sources(dossier)
    columns = (Column("When"), Column("Status"), Column("What", breaks=True), Column("Who", breaks=True))
    table = Table(caption, (*columns, *column))
    for event in in_time(dossier.events):
        who = ", ".join(dict.fromkeys(short[actor] for actor in event.actors))
        status = Cell(f"{MARKS[event.status]} {event.status}", event.status)
        cells = (Cell(when(event), "when"), status, Cell(event.headline), Cell(who, "who"))
        table.rows.append((*cells, *sources[event.story]))
    return table


def actors(dossier: Dossier) -> Table:
    """Actors with kind, count of mentions, other names and roles."""
    columns = (Column("Actor", breaks=True), Column("Kind"), Column("Mentions"), Column("Also, and as", breaks=True))
    table = Table(_counted(len(dossier.actors), "actor"), columns)
    for actor in dossier.actors:
        roles = dict.fromkeys(role.text for role in actor.roles)
        more = "; ".join(filter(None, [", ".join(actor.aliases), ", ".join(roles)]))
        count = Cell(f"{len(actor.mentions):8}", "count")
        table.rows.append((Cell(actor.name, "actor"), Cell(actor.kind, "kind"), count, Cell(more)))
    return table


def quotes(dossier: Dossier) -> Table:
    """Quotes with their speakers, direct speech in quotation marks."""
    names = {actor.id: short_name(actor) for actor in dossier.actors}
    column, sources = _sources(dossier)
    columns = (Column("Who", breaks=True), Column("Words", breaks=True), *column)
    table = Table(_counted(len(dossier.quotes), "quote"), columns)
    for quote in dossier.quotes:
        speaker = Cell(names[quote.speaker], "actor") if quote.speaker else Cell("unknown", "faint")
        words = Cell(f"“{quote.text}”" if quote.kind == "direct" else quote.text)
        table.rows.append((speaker, words, *sources[quote.story]))
    return table


def answers(dossier: Dossier, hits: Sequence[Hit]) -> Table:
    """What the finder found, the letters that matched lit; the story where there are several."""
    days = {event.id: when(event) for event in dossier.events}
    column, sources = _sources(dossier)
    columns = (Column("Kind"), Column("Found", breaks=True), *column)
    table = Table(_counted(len(hits), "answer"), columns)
    for hit in hits:
        label = f"{hit.label} ({days[str(hit.target)]})" if hit.kind == "event" else hit.label
        table.rows.append((Cell(hit.kind, hit.kind), Cell(label, "", hit.lit), *sources[hit.story]))
    return table


def _sources(dossier: Dossier) -> tuple[tuple[Column, ...], dict[str, tuple[Cell, ...]]]:
    """The column that says where facts come from, and its cell by story; nothing where there is one story only."""
    if len(dossier.stories) < 2:
        return (), defaultdict(tuple)
    cells = {story.id: (Cell(story.path, "faint"),) for story in dossier.stories}
    return (Column("Story", breaks=True),), defaultdict(lambda: (Cell(""),), cells)


def answer_rows(dossier: Dossier, hits: Sequence[Hit]) -> list[Row]:
    """What the finder found as flat rows."""
    paths = {story.id: story.path for story in dossier.stories}
    return [
        {
            "kind": hit.kind,
            "label": hit.label,
            "story": paths.get(hit.story),
            "start": hit.span.start,
            "end": hit.span.end,
            "target": hit.target,
            "score": round(hit.score, 1),
        }
        for hit in hits
    ]


def when(event: Event) -> str:
    """The time of `event` as EDTF, a single day with its weekday: "2014-02-04 Tue"."""
    if not event.earliest or event.earliest != event.latest:
        return event.edtf or "undated"
    return f"{event.edtf} {event.earliest:%a}"


def short_name(actor: Actor) -> str:
    """The shorter of an actor's fullest name and the most used other one that is a name, not "the ministry"."""
    names = [alias for alias in actor.aliases if not alias.islower() and not alias.startswith("the ")][:1]
    return min(actor.name, *names, key=len) if names else actor.name


def _counted(count: int, noun: str) -> str:
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{count} {noun if count == 1 else plural}"
