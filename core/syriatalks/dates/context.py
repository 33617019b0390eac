"""What a date is measured from: the story's day, and what its text has named so far."""

from dataclasses import dataclass, field
from datetime import date

from syriatalks.dates.direction import Cue
from syriatalks.dates.values import bounds
from syriatalks.model import Span

# The precisions of dates that lie within one unit: "the end of the month" is not of a year named before it.
_DAYS = ("day", "time")
_FINE_ENOUGH = {"day": _DAYS, "night": _DAYS, "week": (*_DAYS, "week"), "month": (*_DAYS, "week", "month")}


@dataclass(slots=True)
class Context:
    """The anchors while a story is read from its first date to its last.

    `published` is the story's day, None where it is unknown. `narrative` is set for texts that tell of the past by
    dates of their own (biographies): there a month without a year takes the year last named. `named` are the values
    named so far, `named_inferred` whether the year of the last one rests on the story's, `inferred` whether that
    one is inferred itself; `quarter` is the quarter that the text speaks of, `compared` whether it is what "a year
    earlier" is compared with; `cue` is what governs the clause of the date at hand, `sentence` where it stands,
    before which `named_before` values were named,
    `named_above` of them before its paragraph; `lost` is the value of the day or month named last if that has no
    place in the calendar; `told` is the first day of the last date with a month and a year of its own, or counted
    on from one, in the `paragraph` at hand; `listed` tells that a date opens that as a line of a list, where it
    goes on from the line before; `heads` tells that a date begins its paragraph, `entry` is the day of the time that
    began one last, as in the entries of a live report.
    """

    published: date | None
    narrative: bool = False
    inferred: bool = False
    named: list[str] = field(default_factory=list)
    named_inferred: bool = False
    quarter: str | None = None
    compared: bool = False
    cue: Cue | None = None
    sentence: Span | None = None
    named_before: int = 0
    named_above: int = 0
    lost: str | None = None
    paragraph: Span | None = None
    told: date | None = None
    listed: bool = False
    heads: bool = False
    entry: date | None = None

    def enter(self, sentence: Span, paragraph: Span, *, listed: bool = False) -> None:
        """Note that the date at hand stands in `sentence` of `paragraph`, and whether it opens a line of a list."""
        if paragraph != self.paragraph:
            self.paragraph, self.listed, self.named_above = paragraph, listed, len(self.named)
            self.told = self.told if listed else None
        if sentence != self.sentence:
            self.sentence, self.named_before = sentence, len(self.named)

    def named_here(self) -> date | None:
        """The first day of the date that the sentence has named last before the date at hand."""
        return bounds(self.named[-1]).earliest if len(self.named) > self.named_before else None

    def year_here(self) -> int | None:
        """The bare year that the sentence has named last before the date at hand: "In 1980 … from April on"."""
        here = self.named_here()
        return here.year if here and bounds(self.named[-1]).precision == "year" else None

    def goes_on(self) -> bool:
        """Whether the paragraph at hand has named a date before the one at hand."""
        return len(self.named) > self.named_above

    def name(self, value: str, *, inferred: bool = False) -> None:
        """Note `value` as the date that the text has named last, and whether its year is `inferred`."""
        earliest, _, precision = bounds(value)
        if precision in _FINE_ENOUGH["month"]:
            self.lost = None if earliest else self.lost if self.lost and value.startswith("XXXX-XX-XX") else value
        if earliest:
            self.named.append(value)
            self.named_inferred = inferred

    def speak_of(self, quarter: str | None) -> None:
        """Note the quarter that the text now speaks of; None where it turns to a longer or shorter period."""
        self.quarter = quarter or self.quarter
        self.compared = quarter is not None

    def last_day(self) -> date | None:
        """The day last named, or the story's; None where the day last named has no place in the calendar."""
        return None if self.lost else self._last("day", "time") or self.published

    def last_date(self) -> date | None:
        """The first day of the date last named, of whatever precision, or the story's; None where that has no place."""
        return None if self.lost else self.last_named()

    def last_within(self, unit: str) -> date | None:
        """The first day of the last date named that lies within one `unit`, or the story's day."""
        fine = _FINE_ENOUGH.get(unit)
        return (self._last(*fine) or self.published) if fine else self.last_named()

    def last_year(self) -> int | None:
        """The year last named, or the story's."""
        last = self.last_named()
        return last.year if last else None

    def last_named(self) -> date | None:
        """The first day of the last date with a place in the calendar, or the story's."""
        return (bounds(self.named[-1]).earliest if self.named else None) or self.published

    def _last(self, *precisions: str) -> date | None:
        for value in reversed(self.named[-4:]):
            found = bounds(value)
            if found.precision in precisions:
                return found.earliest
        return None
