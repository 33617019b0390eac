"""The publication day: printed, given, or inferred from the evidence in the words."""

# ruff: noqa: E501 (one row a line)

from dataclasses import replace
from datetime import date

import pytest

from syriatalks.dates import preview, read_dates
from syriatalks.model import Publication, Story
from syriatalks.reading import parse

BODY = "The foreign ministers of both states held talks about the crisis."


def published(text: str, given: date | None = None, **keywords: bool) -> Publication | None:
    return read_dates(parse(text), given, **keywords)[0].published


def wire(dateline: str, body: str = BODY) -> str:
    return f"Ministers hold talks in Geneva\n\n{dateline} {body}\n\nThey spoke for hours."


@pytest.mark.parametrize(
    ("dateline", "value"),
    [
        ("GENEVA, Jan 22, 2014 (AFP) -", "2014-01-22"),
        ("GENEVA, January 22, 2014 /TASS/.", "2014-01-22"),
        ("GENEVA, 22 January 2014 (Reuters) -", "2014-01-22"),
    ],
)
def test_a_full_date_in_the_dateline_settles_it(dateline: str, value: str) -> None:
    found = published(wire(dateline), date(2016, 5, 5))
    assert found is not None
    assert (found.value, found.basis, found.candidates) == (value, "dateline", ())


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Amman, Feb 5 (Petra) -- The envoys met.\n\nThey left.\n5/2/2014 - 06:21:11 PM", "2014-02-05"),
        ("Amman, Feb 5 -- The envoys met.\n\nThey left.\n5/2/2014", "2014-02-05"),
        ("Damascus, (SANA) 5/2/2014 – The envoys met.\n\nThey left.", "2014-02-05"),
        ("AUSTIN, Texas (AP) -- The envoys met.\n\nThey left.\n5/2/2014", "2014-05-02"),
    ],
)
def test_figures_are_read_day_first_where_the_dateline_or_the_agency_says_so(text: str, value: str) -> None:
    found = published(text)
    assert found is not None
    assert found.value == value


def test_figures_that_fit_the_day_of_the_story_are_that_day() -> None:
    (mention,) = read_dates(parse("They met on 5/2/2014."), date(2014, 2, 5))[1]
    assert mention.value == "2014-02-05"


def test_metadata_settles_it() -> None:
    story = replace(parse(wire("GENEVA (Reuters) -")), dated="2014-01-22T10:00:00Z")
    found = read_dates(story, date(2016, 5, 5))[0].published
    assert found is not None
    assert (found.day, found.basis) == (date(2014, 1, 22), "metadata")


def test_a_given_date_serves_a_story_without_one() -> None:
    found = published(wire("GENEVA (Reuters) -"), date(2014, 1, 22))
    assert found is not None
    assert (found.value, found.basis) == ("2014-01-22", "given")


@pytest.mark.parametrize(
    ("given", "value"),
    [
        (date(2014, 2, 5), "2014-02-05"),
        (date(2014, 2, 6), "2014-02-06"),
        (date(2014, 8, 1), "2014-02-05"),
        (date(2015, 1, 1), "2015-02-05"),
    ],
)
def test_a_given_date_puts_a_dateline_without_a_year_into_its_year(given: date, value: str) -> None:
    found = published(wire("MOSCOW, February 05 /TASS/."), given)
    assert found is not None
    assert (found.value, found.basis) == (value, "given")


def test_the_reader_can_override_what_the_story_says() -> None:
    found = published(wire("GENEVA, Jan 22, 2014 (AFP) -"), date(2016, 5, 5), override=True)
    assert found is not None
    assert (found.value, found.basis) == ("2016-05-05", "given")


def test_nothing_known_is_none() -> None:
    assert published("Ministers held talks on Tuesday. They spoke for hours.") is None


@pytest.mark.parametrize(
    ("dateline", "body", "year"),
    [
        # The weekday printed with the date, after the year that the text names.
        ("BEIRUT, Tuesday, Oct. 15 (AP) -", "The envoy said the ceasefire of June 2013 was the work of Secretary of State John Kerry.", "2013"),
        ("DAMASCUS, August 21 (AP) -", "The attack on Tuesday, Aug. 20, was the worst since May 2013, said Foreign Secretary William Hague.", "2013"),
        # A date still to come, which no later year would look ahead to.
        ("BEIRUT, Tuesday, Oct. 15 (AP) -", "The bridge was built in 2012. It will be closed in June 2014.", "2013"),
        # What is so since a year began before, though its clause looks ahead.
        ("BEIRUT, Tuesday, Oct. 15 (AP) -", "It will be the first since June 2013. It will be closed in June 2014.", "2013"),
        # A term that ended before the next year in which the weekday fits.
        ("GENEVA, June 30 (AP) -", "Secretary-General Ban Ki-moon spoke Saturday with Secretary of State Hillary Clinton of the war that began in 2011.", "2012"),
        ("PARIS, December 5 (AP) -", "George Sabra met Hadi al-Bahra, the head of the National Coalition, on Friday after the talks of January 2014.", "2014"),
        ("DOHA, March 6 (AP) -", "On Wednesday Moaz al-Khatib, president of the Syrian National Coalition, spoke of the war since 2012.", "2013"),
    ],
)  # fmt: skip
def test_the_year_is_inferred_from_weekdays_years_and_offices(dateline: str, body: str, year: str) -> None:
    found = published(wire(dateline, body))
    assert found is not None
    assert (found.value[:4], found.basis, found.candidates[0]) == (year, "inferred-year", year)
    assert found.edtf == f"{year}?{found.value[4:10]}"
    assert len(found.because) > 1


@pytest.mark.parametrize(
    ("dateline", "body"),
    [
        ("MOSCOW, March 4 /TASS/.", BODY),
        ("BEIRUT, Tuesday, Oct. 15 (AP) -", "The bridge was built in 2012. It may be closed."),
        ("MOSCOW, March 4 /TASS/.", "The minister said Tuesday that talks may go on."),
        # A weekday in the opening and a past year suggest years, and decide none.
        ("MOSCOW, March 4 /TASS/.", "The minister said Tuesday that talks broken off in June 2013 may go on."),
        ("CAIRO, July 10 (AP) -", "Wednesday's protest was the largest since Feb. 11, 2011, and since November 2012."),
        # Nor does an office of eight years, or one no longer held.
        ("CAIRO, January 23 (AP) -", "President Barack Obama spoke Monday of the protests of 2011."),
        ("CAIRO, June 30 (AP) -", "On Saturday former Secretary of State Hillary Clinton spoke of 2011."),
    ],
)
def test_evidence_that_does_not_decide_leaves_the_year_open(dateline: str, body: str) -> None:
    found = published(wire(dateline, body))
    assert found is not None
    assert (found.value[:5], found.edtf, found.basis) == ("XXXX-", found.value, "inferred-year")
    assert found.day is None


def test_an_open_year_names_the_likeliest() -> None:
    found = published(wire("MOSCOW, March 4 /TASS/.", "The minister said Tuesday that talks ended in June 2013."))
    assert found is not None
    assert found.candidates[0] == "2014"


def test_a_dated_story_about_the_same_names_settles_the_year() -> None:
    body = "Ahmad Jarba met Walid Muallem and Staffan Linder in the Hotel Wilson."
    other = read_dates(parse(wire("GENEVA, Jan 30, 2014 (AFP) -", body)))[0]
    story = parse(wire("MOSCOW, February 5 /TASS/.", f"{body} They agreed."))
    found = read_dates(story, None, [other])[0].published
    assert found is not None
    assert found.value == "2014-02-05"
    assert any("30 Jan 2014" in sentence for sentence in found.because)


def test_an_undated_or_unrelated_companion_changes_nothing() -> None:
    unrelated = read_dates(parse(wire("OSLO, Jan 30, 2011 (AFP) -", "Fishermen caught cod.")))[0]
    undated: Story = parse(wire("OSLO (AFP) -", BODY))
    story = parse(wire("MOSCOW, February 5 /TASS/."))
    assert read_dates(story, None, [unrelated, undated])[0] == read_dates(story)[0]


@pytest.mark.parametrize(
    ("dateline", "told"),
    [
        ("MOSCOW, February 05, 2014, 1:38 /ITAR-TASS/.", "is still Tue 4 Feb 2014 in UTC"),
        ("NEW YORK, February 05, 2014, 22:38 /ITAR-TASS/.", "is already Thu 6 Feb 2014 in UTC"),
        ("MOSCOW, February 05, 2014, 12:38 /ITAR-TASS/.", None),
    ],
)
def test_a_day_that_is_another_one_in_utc_is_told(dateline: str, told: str | None) -> None:
    found = published(wire(dateline))
    assert found is not None
    assert any("in UTC" in sentence for sentence in found.because) == (told is not None)
    assert told is None or any(told in sentence for sentence in found.because)


def test_a_preview_shows_what_would_move_in_the_order_of_the_text() -> None:
    text = wire(
        "GENEVA, Jan 22, 2014 (AFP) -", "Talks that began on Jan. 20 will resume Friday. The war began in March 2011."
    )
    story = read_dates(parse(text))[0]
    moved = preview(story, date(2015, 1, 22))
    assert [(now.text, now.value, then.value) for now, then in moved] == [
        ("Jan. 20", "2014-01-20", "2015-01-20"),
        ("Friday", "2014-01-24", "2015-01-23"),
    ]


def test_a_preview_holds_for_texts_that_read_as_narratives_at_one_date_only() -> None:
    text = wire("GENEVA (AFP) -", "He came in 1999, left in 2001, came back in 2003. In 348 Pachomius died.")
    story = read_dates(parse(text), date(2004, 1, 1))[0]
    assert preview(story, date(1900, 1, 1)) == ()


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("9 April 2013 Last updated at 11:52 GMT", "2013-04-09"),
        ("Published 21:30, 8 October 2020 | Updated 09:12, 9 October 2020", "2020-10-08T21:30"),
        ("Issued at 4:00 AM EST Fri Jan 24 2014", "2014-01-24T04:00"),
    ],
)
def test_a_line_of_two_times_dates_the_story_by_the_first(line: str, value: str) -> None:
    found = published(f"Ministers hold talks in Geneva\n\n{line}\n\n{BODY}\n\nThey spoke for hours.")
    assert found is not None
    assert (found.value, found.basis) == (value, "dateline")
