"""Rules of vague references: now, recently, in the past, soon."""

from syriatalks.dates import readers
from syriatalks.dates.grammar import Reader

_PRESENT = readers.fixed("DATE", "PRESENT_REF")
_PAST = readers.fixed("DATE", "PAST_REF")
_FUTURE = readers.fixed("DATE", "FUTURE_REF")

# name, pattern, reader, example
ROWS: tuple[tuple[str, str, Reader, str], ...] = (
    ("now", "[ right|just|even ] now", _PRESENT, "right now"),
    ("now", "currently|nowadays", _PRESENT, "currently"),
    ("now", "these days | at present | at the moment | the present", _PRESENT, "these days"),
    ("now", "current", _PRESENT, "current"),
    ("recently", "[ more|most|very ] recently", _PAST, "recently"),
    ("recently", "the [ recent|distant ] past", _PAST, "the past"),
    ("recently", "long ago", _PAST, "long ago"),
    ("soon", "[ the ] near|foreseeable|immediate|distant future", _FUTURE, "the near future"),
    ("soon", "the future", _FUTURE, "the future"),
    ("soon", "the near|short|long|medium term", _FUTURE, "the near term"),
    ("soon", "as soon as possible", _FUTURE, "as soon as possible"),
    ("soon", "a later date|time", _FUTURE, "a later date"),
)  # fmt: skip
