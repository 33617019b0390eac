"""Evidence for the year of a story whose dateline prints none: what its words say for and against each year.

Each kind of evidence is a function that gives `Evidence`: for the dateline's day in every year the logarithm of how
likely the finding is in a story of that day, and a sentence for the reader. The shares below were counted on news of
known date (TimeBank, AQUAINT, MEANTIME and news on Syria of 2016; 165 stories with an explicit year).
"""

import math
import re
from collections.abc import Iterator, Sequence, Set
from datetime import date

from syriatalks.dates import wording
from syriatalks.dates.candidates import Evidence, day_in, days
from syriatalks.dates.eras import eras_in
from syriatalks.dates.meanings import Calendar, Meaning, Range
from syriatalks.dates.offices import Term, in_office
from syriatalks.dates.phrases import Phrase
from syriatalks.dates.values import bounds
from syriatalks.dates.weekdays import near_weekdays, printed_weekday, weekdays_with_dates
from syriatalks.model import Story

# Evidence is sought in the opening of long texts only (code points).
_READ = 30_000
# Weekdays this near to the start of a story (code points behind the dateline) speak of the days before it.
_NEAR = 1200
# How many whole years the last date with a year lies before its story; later years share what is left.
_YEARS_BEFORE = (0.45, 0.18, 0.085, 0.05, 0.045, 0.035, 0.02, 0.012, 0.012, 0.012, 0.01, 0.01)
_LONG_BEFORE, _AFTER = 0.003, 0.004
# Behind these cues a date with a year is still to come (none of 13 was over), and how likely it is over all the same.
_SURELY_AHEAD = re.compile(r"(?:will|shall|is|are|[’']ll)\b")
_BEHIND = 0.02
# A name outside its era is in a story about the past: this likely.
_OUT_OF_ERA = 0.03
# Names and offices of an era tell a year along with a weekday if no more years than these fit all of them: after
# five years at the earliest a day falls on its weekday again, or on the next one.
_FEW_YEARS = 4
# Stories about the same names are mostly of the same month, else of the same season.
_SAME_MONTH, _SAME_SEASON, _OTHER_TIME = 0.6, 0.1, 0.001


def evidence(
    story: Story, printed: Calendar, found: Sequence[Phrase], companions: Sequence[Story]
) -> Iterator[Evidence]:
    """All evidence on the year of the dateline `printed` of `story`, the kinds that decide most first.

    `found` are the date expressions of the story.
    """
    past = [phrase for phrase in found if phrase.span.start < _READ and _tells(phrase.meaning) and not _ahead(phrase)]
    body = story.dateline.span.end if story.dateline else 0
    yield from printed_weekday(printed)
    yield from weekdays_with_dates(past)
    yield from near_weekdays([phrase for phrase in past if body <= phrase.span.start < body + _NEAR], printed)
    yield from _companions(story, companions)
    yield from _past_dates(past)
    yield from _coming_dates([phrase for phrase in found if phrase.span.start < _READ])
    yield from _eras(story, past, printed)


def _tells(meaning: Meaning) -> bool:
    """Whether `meaning` has a weekday or a year (of its end, for a range): all that is evidence by itself."""
    end = _end(meaning)
    return end is not None and bool(end.weekday or end.year)


def _end(meaning: Meaning) -> Calendar | None:
    end = meaning.last if isinstance(meaning, Range) else meaning
    return end if isinstance(end, Calendar) else None


def _ahead(phrase: Phrase) -> bool:
    return phrase.cue is not None and phrase.cue.direction == "future"


def _past_dates(past: Sequence[Phrase]) -> Iterator[Evidence]:
    """Dates with a year whose clause does not look ahead are lower bounds; the story mostly follows soon after."""
    bound, last = _last_past(past)
    if last is None:
        return

    def weight(story: date) -> float:
        gap = (story - bound).days // 365
        if gap < 0:
            return math.log(_AFTER)
        return math.log(_YEARS_BEFORE[gap] if gap < len(_YEARS_BEFORE) else _LONG_BEFORE)

    words = " ".join(last.words.split())
    yield Evidence(weight, f"it speaks of {words} as past: it was written after that, most likely not long after")


def _coming_dates(found: Sequence[Phrase]) -> Iterator[Evidence]:
    """A date with a year that “will” or “is to” looks ahead to is an upper bound."""
    coming = [
        (_last_day(end), phrase)
        for phrase in found
        if (end := _end(phrase.meaning)) and end.year and phrase.cue and _SURELY_AHEAD.match(phrase.cue.words)
    ]
    if not coming:
        return
    bound, first = min(coming, key=lambda pair: pair[0])

    def weight(story: date) -> float:
        return math.log(_BEHIND) if story > bound else 0.0

    words = " ".join(first.words.split())
    yield Evidence(weight, f"it looks ahead to {words}: it was written before that")


def _last_day(end: Calendar) -> date:
    """The last day that a date with a year can mean."""
    parts = [f"{end.year:04}", *(f"{part:02}" for part in (end.month, end.day) if part)]
    return bounds("-".join(parts)).latest or date.max


def _last_past(past: Sequence[Phrase]) -> tuple[date, Phrase | None]:
    """The last explicit year or date, by its first day, with its words; the first day of all where there is none."""
    dated = [(day, phrase) for phrase in past if (day := _explicit(phrase.meaning))]
    return max(dated, key=lambda pair: pair[0], default=(date.min, None))


def _explicit(meaning: Meaning) -> date | None:
    end = _end(meaning)
    return day_in(end.year, end) if end and end.year else None


def _eras(story: Story, past: Sequence[Phrase], printed: Calendar) -> Iterator[Evidence]:
    """Names and offices of an era; firm where all of them and the past dates leave only a few years."""
    sentences = [span.of(story.text) for span in story.sentences if span.start < _READ]
    named = [(era.terms, era.what, words) for era, words in eras_in(story.text[:_READ])]
    named += [(holder.terms, holder.what, words) for holder, words in in_office(sentences)]
    bound, _ = _last_past(past)
    left = {day for day in days(printed) if day >= bound}
    eras = [(_days_within(terms, printed), what, words) for terms, what, words in named]
    firm = 0 < len(left.intersection(*(inside for inside, *_ in eras))) <= _FEW_YEARS
    for inside, what, words in eras:

        def weight(story: date, inside: Set[date] = inside) -> float:
            return 0.0 if story in inside else math.log(_OUT_OF_ERA)

        yield Evidence(weight, f"it says “{words}”: {what}", firm)


def _days_within(terms: Sequence[Term], printed: Calendar) -> Set[date]:
    """The candidate days on which a name was in use, or an office held."""
    return {day for day in days(printed) for first, last in terms if (first or day) <= day <= (last or day)}


_NAME = r"\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+"
_FEWEST_SHARED = 2


def _companions(story: Story, companions: Sequence[Story]) -> Iterator[Evidence]:
    """Stories about the same names, dated: this one most likely is of the same weeks."""
    names = set(re.findall(_NAME, story.text[:_READ])) if companions else set[str]()
    for other in companions:
        day = other.published.day if other.published and other.id != story.id else None
        shared = names & set(re.findall(_NAME, other.text[:_READ])) if day else set[str]()
        if day is None or len(shared) < _FEWEST_SHARED:
            continue

        def weight(story: date, day: date = day) -> float:
            apart = abs((story - day).days)
            return math.log(_SAME_MONTH if apart <= 31 else _SAME_SEASON if apart <= 120 else _OTHER_TIME)

        both = ", ".join(sorted(shared, key=lambda name: (-len(name), name))[:2])
        sentence = f"the story of {wording.day(day)} read along with it speaks of the same names ({both})"
        yield Evidence(weight, sentence, firm=True)
