"""Invented stories of any size, with their facts: what the explorer is developed and tested on.

Nothing here reads text; the facts are laid down while the sentences are written, so every span is right.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random
from threading import Event as Stop

from syriatalks.model import (
    Actor,
    Dateline,
    DateMention,
    Dossier,
    Event,
    Kind,
    Mention,
    Publication,
    Quote,
    Role,
    Span,
    Status,
    Story,
)
from syriatalks.search import Hit
from syriatalks.search.intervals import Interval
from syriatalks_tui.corrections import corrected as put_on
from syriatalks_tui.library import Finder
from syriatalks_tui.reading import Reading, Say

CAST: tuple[tuple[str, Kind, tuple[str, ...], str], ...] = (
    ("Mira Koval", "person", ("Koval",), "Varlandian Foreign Minister"),
    ("Tarek Haddan", "person", ("Haddan",), "head of the Northern Council"),
    ("Elena Brandt", "person", ("Brandt",), "United Cities envoy"),
    ("Northern Council for Reform and Unity", "organisation", ("NCRU", "Northern Council"), ""),
    ("Varlandian Foreign Ministry", "organisation", ("the ministry",), ""),
    ("Varlandia", "state", (), ""),
    ("Ostmark", "state", (), ""),
    ("River Brigades", "group", ("the brigades",), ""),
    ("Lindau-2", "event", (), ""),
    ("Lindau Protocol", "agreement", ("Lindau-1 Protocol",), ""),
    ("Lindau", "place", (), ""),
    ("Port Salem", "place", (), ""),
    ("NORD-PRESS", "agency", (), ""),
)
VERBS: tuple[tuple[str, Status], ...] = (
    ("met", "happened"),
    ("is expected to meet", "planned"),
    ("will not meet", "denied"),
    ("might meet, if the truce holds,", "conditional"),
)
MONTHS = "January February March April May June July August September October November December".split()


@dataclass
class Writer:
    """Writes stories and notes the facts in them."""

    seed: int = 1
    random: Random = field(init=False)
    dates: list[DateMention] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    stories: list[Story] = field(default_factory=list)
    mentions: dict[int, list[Mention]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.random = Random(self.seed)

    def story(self, number: int, sentences: int, title: str = "") -> None:
        self.id, self.text = f"s{number}", ""
        kicker = self.put("World")
        self.put("\n\n")
        headline = self.put(title or f"Second round of river talks opens in Lindau, part {number + 1}")
        self.put("\n\n")
        day = date(2014, 2, 5) + timedelta(days=number)
        dateline = self.put(f"PORT SALEM, {MONTHS[day.month - 1]} {day.day}, 1:38 /NORD-PRESS/. ")
        spans: list[Span] = []
        paragraphs = [kicker, headline]
        for index in range(sentences):
            start = len(self.text)
            if index % 5 == 4:
                self.quotation()
            else:
                self.fact(day)
            spans.append(Span(start, len(self.text)))
            paragraphs.append(Span(dateline.start if not index else start, len(self.text)))
            if index + 1 < sentences:
                self.put("\n\n")
        published = Publication(
            f"{day}T01:38", f"2014?-{day:%m-%d}", "inferred-year", ("2014", "2013"), ("A Tuesday fits.",)
        )
        self.stories.append(
            Story(
                self.id, f"{self.id}.txt", self.text, headline.of(self.text), kicker=kicker, headline=headline,
                dateline=Dateline(dateline), paragraphs=tuple(paragraphs), sentences=(headline, *spans),
                agency="NORD-PRESS", place="Port Salem", published=published,
            )
        )  # fmt: skip

    def put(self, words: str) -> Span:
        start = len(self.text)
        self.text += words
        return Span(start, len(self.text))

    def name(self, cast: int) -> Span:
        full, _, aliases, _ = CAST[cast]
        words = self.random.choice((full, *aliases))
        span = self.put(words)
        self.mentions.setdefault(cast, []).append(Mention(self.id, span, words, "name", f"the name {full}"))
        return span

    def day(self, published: date) -> int:
        choice = self.random.random()
        day = published + timedelta(days=self.random.randint(-400, 60))
        month = MONTHS[day.month - 1]
        if choice < 0.1:
            words, value, first, last, precision = (
                f"in {day.year}",
                str(day.year),
                date(day.year, 1, 1),
                date(day.year, 12, 31),
                "year",
            )
        elif choice < 0.25:
            first = day.replace(day=20)
            last = first + timedelta(days=8)
            words, value, precision = f"on {month} 20-28", f"{first}/{last}", "range"
        else:
            words, value, first, last, precision = f"on {month} {day.day}", str(day), day, day, "day"
        self.put(words[:3])
        span = self.put(words[3:])
        self.dates.append(
            DateMention(
                self.id, span, span.of(self.text), "DATE", value, first, last, precision, "month-day",  # type: ignore[arg-type]
                (f"{span.of(self.text)}: nearest to publication.",), ("2013 lies further away.",),
                inferred=precision != "year",
            )
        )  # fmt: skip
        return len(self.dates) - 1

    def fact(self, published: date) -> None:
        start = len(self.text)
        one, other = self.random.sample(range(3), 2)
        verb, status = self.random.choice(VERBS)
        self.name(one)
        self.put(f" {verb} ")
        self.name(other)
        self.put(" of the ")
        body = self.random.randint(3, 8)
        self.name(body)
        self.put(" in ")
        self.name(self.random.choice((10, 11)))
        self.put(" ")
        number = self.day(published)
        self.put(", as the talks over water, grain and the return of prisoners went on behind closed doors.")
        when = self.dates[number]
        told = Span(start, len(self.text))
        edtf = when.value if str(when.earliest)[:4] in when.text else f"{when.value[:4]}?{when.value[4:]}"
        self.events.append(
            Event(
                f"e{len(self.events)}", self.id, told, told.of(self.text), f"{CAST[one][0]} {verb} {CAST[other][0]}",
                (number,), when.earliest, when.latest, edtf, status, (f"a{one}", f"a{other}", f"a{body}"),
            )
        )  # fmt: skip

    def quotation(self) -> None:
        self.put("“")
        span = self.put("We went through every line of the paper, and the water will flow")
        self.put(",” ")
        source = self.name(0)
        self.put(" ")
        cue = self.put("said")
        self.put(".")
        self.quotes.append(
            Quote(
                self.id, span, span.of(self.text), "direct", "a0", source, cue, ("The tag behind the words names her.",)
            )
        )

    def actors(self) -> tuple[Actor, ...]:
        return tuple(
            Actor(
                f"a{cast}", name, kind, aliases,
                (Role(role, places[0].story, places[0].span),) if role else (), tuple(places), ("same surname",),
            )
            for cast, (name, kind, aliases, role) in enumerate(CAST)
            if (places := self.mentions.get(cast))
        )  # fmt: skip

    def dossier(self) -> Dossier:
        return Dossier(tuple(self.stories), tuple(self.dates), self.actors(), tuple(self.quotes), tuple(self.events))


def dossier(stories: int = 1, sentences: int = 12, seed: int = 1) -> Dossier:
    """Some stories with so many sentences each."""
    writer = Writer(seed)
    for number in range(stories):
        writer.story(number, sentences)
    return writer.dossier()


class Plain:
    """A finder that looks for the typed letters in names and sentences."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier

    def counted(self, query: str) -> tuple[Interval, ...]:
        return (Interval(date(2014, 2, 4), date(2014, 2, 4)),) if query == "yesterday" else ()

    def find(self, query: str, limit: int = 50) -> list[Hit]:
        asked, hits = query.lower(), []
        for actor in self._dossier.actors:
            at = actor.name.lower().find(asked)
            if at >= 0:
                first = actor.mentions[0]
                lit = (Span(at, at + len(asked)),)
                hits.append(Hit("actor", actor.name, lit, first.story, first.span, actor.id, 100.0))
        for event in self._dossier.events:
            at = event.headline.lower().find(asked)
            if at >= 0:
                lit = (Span(at, at + len(asked)),)
                hits.append(Hit("event", event.headline, lit, event.story, event.span, event.id, 50.0))
        return hits[:limit]


class Generated:
    """A library whose stories were read already; their corrections, if any are wanted, are in the file `ledger`."""

    def __init__(self, dossier: Dossier, problems: tuple[str, ...] = (), ledger: Path | None = None) -> None:
        self._ledger = ledger
        self._dossier = dossier
        self._problems = problems
        self.corrected: dict[str, date] = {}

    def first(self) -> Reading | None:
        stories = self._dossier.stories[:1]
        return Reading(Dossier(stories), complete=False) if stories else None

    def read(self, corrected: Mapping[str, date], say: Say, stop: Stop) -> Reading:
        self.corrected = dict(corrected)
        kept = put_on(self._dossier, (), self._ledger) if self._ledger else None
        return Reading(self._dossier, self._problems, kept)

    def finder(self, dossier: Dossier) -> Finder:
        return Plain(dossier)
