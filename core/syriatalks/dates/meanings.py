"""What a date expression says before it is measured from anywhere: what rules give and the resolver takes."""

from typing import Literal, NamedTuple

from syriatalks.model import Timex

Unit = Literal[
    "second", "minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "half", "season", "year",
    "decade", "century", "millennium",
]  # fmt: skip
Which = Literal["last", "this", "next", "previous", "following", "same", "nearest"]
Anchor = Literal["story", "text"]


class Clock(NamedTuple):
    """A time of day as printed; `hours_from_utc` where a zone is printed with it."""

    hour: int
    minute: int | None = None
    second: int | None = None
    hours_from_utc: float | None = None


class Calendar(NamedTuple):
    """Parts of a calendar date, as many as are printed: "Tuesday, Feb. 5", "October", "the 22nd", "Friday night".

    `which` is "last", "this", … before it; `year_shift` counts years from the story's ("June last year": -1);
    `whole_week` is the week that the day lies in; `nth` counts the weekday in its month (-1 is the last);
    `either_way` is set where day and month could be the other way round.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: str | None = None
    clock: Clock | None = None
    which: Which | None = None
    year_shift: int | None = None
    week_shift: int | None = None
    same_year: bool = False
    whole_week: bool = False
    nth: int | None = None
    either_way: bool = False


class Shift(NamedTuple):
    """`steps` units from the anchor: "last week" (-1), "today" (0), "two years ago" (-2), "three days later" (3)."""

    unit: Unit
    steps: int
    anchor: Anchor = "story"
    part: str | None = None
    clock: Clock | None = None


class Same(NamedTuple):
    """The unit that the text speaks of: "that day", "the quarter", "the same month"; `steps` units from it."""

    unit: Unit
    steps: int = 0
    part: str | None = None


class Weekend(NamedTuple):
    """“the weekend”: the last one, or the coming one if its clause looks ahead."""


class Period(NamedTuple):
    """A numbered quarter ("Q") or half ("H") of a year: "the third quarter", "first half of 1990"."""

    letter: Literal["Q", "H"]
    number: int
    year: int | None = None
    year_shift: int | None = None


class Season(NamedTuple):
    """A season: "last fall", "the summer of 2010"."""

    code: str
    year: int | None = None
    which: Which | None = None
    year_shift: int | None = None


class Holiday(NamedTuple):
    """A holiday by its name: "Thanksgiving", "last Easter"; `whole_week` is the week, `weekend` the weekend of it."""

    name: str
    year: int | None = None
    which: Which | None = None
    whole_week: bool = False
    weekend: bool = False


class Fixed(NamedTuple):
    """An expression that needs no anchor: a duration, a set, a decade, a vague reference."""

    type: Timex
    value: str


class Latest(NamedTuple):
    """The last unit that had ended by the story's day: "the latest quarter"."""

    unit: Unit


class YearAgo(NamedTuple):
    """“a year ago”, “year-earlier”: a year, or the quarter of the year before that the text compares with.

    With `earlier` ("a year earlier") it counts from a year that its sentence has named. `quarter` is set where the
    words say that it is a quarter; `year` where they say of which year ("the 1988 quarter").
    """

    years: int = 1
    earlier: bool = False
    quarter: bool = False
    year: int | None = None


class Apart(NamedTuple):
    """`steps` units from another date, as precise as `grain`: "a week from Monday", "two years ago this month"."""

    start: Calendar | Shift | Holiday
    unit: Unit
    steps: int
    grain: Unit = "day"


Single = Calendar | Shift | Same | Weekend | Period | Season | Holiday | Fixed | Latest | YearAgo | Apart


class Range(NamedTuple):
    """Two ends, each with its offsets in the text: "January 23-31"."""

    first: Single
    last: Single
    first_span: tuple[int, int]
    last_span: tuple[int, int]


Meaning = Single | Range
