"""Texts that tell of the past by years of their own, and news of unknown day, which does not."""

from datetime import date

import pytest

from syriatalks.dates import read_dates
from syriatalks.dates.narrative import is_narrative
from syriatalks.reading import parse

LIFE = (
    "She was born in 1871 in Cork. In 1889 she left for Paris, and in 1893 she returned. In 1895 she married. "
    "The school that she founded in 1902 closed on 4 May. In 1910 and 1912 she wrote books, and in 1931 she died."
)
NEWS = (
    "The treaty of 1987 was suspended on June 23, the ministry said. Both states signed it in 1987 and "
    "extended it in 2010. Talks that began in 2011 broke off in 2013."
)
DATED_NEWS = (
    "The talks of 1995, 1999, 2003, 2007, 2009, 2010, 2011 and 2013 failed. They resume on Tuesday, on June 23."
)


def test_a_biography_without_a_day_of_its_own_is_a_narrative() -> None:
    assert is_narrative(LIFE, None)
    assert [mention.value for mention in read_dates(parse(LIFE))[1] if mention.text == "4 May"] == ["1902-05-04"]


@pytest.mark.parametrize("text", [NEWS, DATED_NEWS])
def test_a_day_in_undated_news_stays_without_a_year(text: str) -> None:
    assert not is_narrative(text, None)
    assert [mention.value for mention in read_dates(parse(text))[1] if "June" in mention.text] == ["XXXX-06-23"]


def test_years_near_the_day_of_a_story_are_its_news() -> None:
    assert not is_narrative(LIFE, date(1905, 1, 1))
    assert is_narrative(LIFE, date(1990, 1, 1))


@pytest.mark.parametrize(
    ("sentence", "texts"),
    [
        ("They won by 319 to 219 votes.", []),
        ("It lies 310 ± 60 parsec away, in a group of 100–200 stars.", []),
        ("In 348 Pachomius died.", ["348"]),
        ("He was bishop from 346 to 373.", ["346", "373"]),
    ],
)
def test_numbers_of_three_digits_are_years_where_years_stand(sentence: str, texts: list[str]) -> None:
    mentions = read_dates(parse(f"{sentence} {LIFE}"))[1]
    assert [mention.text for mention in mentions if mention.span.start < len(sentence)] == texts
