"""The nouns of the engine: frozen, slotted dataclasses with plain fields.

Offsets are code points into `Story.text`, end exclusive; `text[start:end]` is
always the words that a fact points at. Days are `datetime.date`; TIMEX3 and
EDTF values are strings. Nothing here computes more than a slice.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

Basis = Literal["given", "metadata", "dateline", "inferred-year"]
Timex = Literal["DATE", "TIME", "DURATION", "SET"]
Precision = Literal["time", "day", "week", "month", "season", "quarter", "year", "decade", "century", "range", "vague"]
Kind = Literal["person", "organisation", "state", "group", "place", "event", "agreement", "agency"]
How = Literal["name", "nominal", "pronoun"]
Speech = Literal["direct", "indirect"]
Status = Literal["happened", "planned", "denied", "conditional"]

KINDS: tuple[Kind, ...] = get_args(Kind)
STATUSES: tuple[Status, ...] = get_args(Status)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `start` to `end` (exclusive) of a story's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that the span covers in `text`."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Dateline:
    """The opening of a wire story, as in "MOSCOW, February 05, 1:38 /ITAR-TASS/.": place, date, agency.

    `span` is the whole of it; each part is the span of its words, or None.
    `date` covers day and time of day as printed ("February 05, 1:38").
    """

    span: Span
    place: Span | None = None
    date: Span | None = None
    agency: Span | None = None


@dataclass(frozen=True, slots=True)
class Publication:
    """When a story was published, on what ground, and with which rivals.

    `value` is ISO 8601 as precise as the evidence, local to the dateline; a year
    that nothing decides is "XXXX". `edtf` marks what was inferred with "?".
    `candidates` are years, best first, when the year was inferred. `because`
    are sentences for the reader, strongest evidence first.
    """

    value: str
    edtf: str
    basis: Basis
    candidates: tuple[str, ...] = ()
    because: tuple[str, ...] = ()

    @property
    def day(self) -> date | None:
        """The day of publication, or None where the year is unknown or no day is given."""
        try:
            return date.fromisoformat(self.value[:10])
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Story:
    """One news article: its text as the reader sees it, and the parts of it.

    `stamp` is a date that stands on a line of its own before the text or behind it; `margins`
    are the lines that its page prints around it; `dated` is the
    publication date that the file's own metadata gives (ISO 8601). `paragraphs`
    and `sentences` are in order and do not overlap; every sentence lies inside a
    paragraph; headline and kicker are paragraphs and sentences, the dateline is in
    no sentence. `published` is None until the dates stage has looked at the story, or where it could not tell.
    """

    id: str
    path: str
    text: str
    title: str
    kicker: Span | None = None
    headline: Span | None = None
    byline: Span | None = None
    stamp: Span | None = None
    dateline: Dateline | None = None
    footer: Span | None = None
    margins: tuple[Span, ...] = ()
    paragraphs: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()
    agency: str | None = None
    place: str | None = None
    dated: str | None = None
    published: Publication | None = None


@dataclass(frozen=True, slots=True)
class DatePart:
    """One end of a range: "January 23" of "January 23-31", with its TIMEX3 value."""

    span: Span
    value: str


@dataclass(frozen=True, slots=True)
class DateMention:
    """A TIMEX3 expression in a story and what it was read as.

    `value` is the TIMEX3 value ("2014-02-04", "P3D", "XXXX-01-22" unresolved; a range
    of days is an ISO interval). `earliest` and `latest` bound the days it can mean,
    None for durations, sets and vague references. `because` says in sentences why it
    is read so; `rejected` says which other readings there were and why they lost.
    `inferred` is set where the year comes from a publication year that was inferred.
    """

    story: str
    span: Span
    text: str
    type: Timex
    value: str
    earliest: date | None
    latest: date | None
    precision: Precision
    rule: str
    because: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()
    parts: tuple[DatePart, ...] = ()
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an actor is named or referred to, and why it is taken for that actor."""

    story: str
    span: Span
    text: str
    how: How
    because: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """What an actor is said to be ("Russian Foreign Minister"), with its words as source."""

    text: str
    story: str
    span: Span


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody or something that acts or is acted on, under all the names used for it.

    `name` is the fullest name used, `aliases` the other names, most used first, `mentions`
    in the order of the stories. `because` says why the names were taken for one actor.
    """

    id: str
    name: str
    kind: Kind
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    mentions: tuple[Mention, ...] = ()
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that the story ascribes to somebody.

    `span` covers the words without their quotation marks. `speaker` is an actor's id, None
    where the text does not decide. `source` are the words that name the speaker here, `cue`
    the verb or phrase of speech. `parts` are the passages between the marks where a tag
    interrupts them; empty otherwise.
    """

    story: str
    span: Span
    text: str
    kind: Speech
    speaker: str | None
    source: Span | None
    cue: Span | None
    because: tuple[str, ...] = ()
    parts: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """A sentence that says what happened or is planned at a date.

    `dates` are indexes into `Dossier.dates`; `actors` are ids. `edtf` is the EDTF form of
    the time, "" where it is unknown. `cue` are the words that decided the status, if any,
    `source` those that name who says so, where it is not the writer.
    """

    id: str
    story: str
    span: Span
    text: str
    headline: str
    dates: tuple[int, ...]
    earliest: date | None
    latest: date | None
    edtf: str
    status: Status
    actors: tuple[str, ...]
    cue: Span | None = None
    source: Span | None = None


@dataclass(frozen=True, slots=True)
class Dossier:
    """Stories read together: every fact in them, actors merged across stories.

    `dates`, `quotes` and `events` follow the order of `stories` and then of the text.
    """

    stories: tuple[Story, ...] = ()
    dates: tuple[DateMention, ...] = ()
    actors: tuple[Actor, ...] = ()
    quotes: tuple[Quote, ...] = ()
    events: tuple[Event, ...] = ()
