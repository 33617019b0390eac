"""Which dates have their year from a publication year that was itself inferred."""

from datetime import date

from syriatalks.dates import read_dates
from syriatalks.reading import parse

STORY = (
    "Ministers hold talks in Geneva\n\nBEIRUT, Tuesday, Oct. 15 (AP) - On Monday Secretary of State John Kerry "
    "spoke of the ceasefire of June 2013. The talks of Oct. 10 failed, he said. They began on April 2, 2012, and "
    "failed three days later. Others of June 2012 had ended on July 3. The envoy spoke for two hours."
)


def inferred(text: str, given: date | None = None) -> list[str]:
    return [mention.text for mention in read_dates(parse(text), given)[1] if mention.inferred]


def test_only_dates_measured_from_the_inferred_year_rest_on_it() -> None:
    found = inferred(STORY)
    assert {"Monday", "Oct. 10"} <= set(found)
    assert not {"June 2013", "April 2, 2012", "three days later", "July 3", "two hours"} & set(found)


def test_nothing_rests_on_a_year_that_is_given_or_unknown() -> None:
    assert inferred(STORY, date(2013, 10, 15)) == []
    assert inferred("Talks in Geneva\n\nBEIRUT, Oct. 15 (AP) - The talks of Oct. 10 failed.") == []
