"""Reading rows of test tables: a sentence in which the expected dates stand in double brackets."""

import re
from datetime import date

from syriatalks.dates import read_dates
from syriatalks.model import DateMention
from syriatalks.reading import parse

# A Wednesday: "Tuesday" was yesterday, "Thursday" is tomorrow or six days ago.
STORY_DAY = date(2014, 2, 5)


def plain(marked: str) -> str:
    """The sentence without its brackets."""
    return marked.replace("[[", "").replace("]]", "")


def expected(marked: str) -> list[str]:
    """The words between double brackets."""
    return re.findall(r"\[\[(.+?)\]\]", marked)


def found(sentence: str, published: date | None = STORY_DAY) -> tuple[DateMention, ...]:
    """The date mentions in `sentence`, for a story of `published`."""
    return read_dates(parse(sentence), published)[1]


def summary(mentions: tuple[DateMention, ...]) -> list[tuple[str, str, str]]:
    """Text, type and value of each mention."""
    return [(mention.text, mention.type, mention.value) for mention in mentions]
