"""Dated facts: one for each clause with a date, its time, its line, its actors."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from dated import DAYS, PUBLISHED, dated, events, mention

from syriatalks.dates import read_dates
from syriatalks.events import find_events
from syriatalks.model import Actor, Mention, Span
from syriatalks.quotes import find_quotes
from syriatalks.reading import parse, read_file

SEEDS = Path(__file__).parents[3] / "seeds"


def test_the_bundled_storys_facts_are_dated_and_told_apart():
    story = replace(read_file(str(next(SEEDS.glob("syrian-opposition*.txt")))), published=PUBLISHED)
    days = DAYS | {"Tuesday": "2014-02-04", "January 24": "2014-01-24", "June 30, 2012": "2012-06-30"}
    dates = dated(story.text, days)[1]
    dates = [mention(story, each.span, each.value) for each in dates]
    facts = [(event.edtf, event.status, event.headline) for event in find_events(story, dates, ())]
    assert facts == [
        ("2014-02-04", "happened", "Meeting between Jarba and Russian Foreign Minister Sergei Lavrov in Moscow"),
        (
            "2014-02-04",
            "happened",
            "The ministry said: the sides stated that the process of political and diplomatic settlement in Syria "
            "as part…",
        ),
        ("2011", "happened", "UN statistics: the Syrian crisis displaced millions since its start"),
        ("2014-01-22", "happened", "Geneva-2 opened in Montreux, Switzerland"),
        ("2014-01-23/2014-01-31", "happened", "Geneva-2 continued in Geneva"),
        ("2014-02-10", "planned", "The parties to the Syrian conflict are expected to resume the talks"),
        ("2014-01-24", "happened", "Lavrov and Jarba: the start of direct intra-Syrian talks was important"),
        (
            "2012-06-30",
            "happened",
            "The Geneva Communique was adopted at a conference of an “action group” on Syria in Geneva",
        ),
    ]


def test_each_clause_with_a_date_is_a_fact_and_a_sentence_without_one_is_none():
    text = "The talks opened on January 22 and continued on January 23-31. Nothing came of it."
    assert [(event.id, event.edtf, event.dates) for event in events(text, DAYS)] == [
        ("e1", "2014-01-22", (0,)),
        ("e2", "2014-01-23/2014-01-31", (1,)),
    ]


OCCASIONS = [
    ("Two guards hurt in the March 3, 2012, blaze went home.", "March 3, 2012", "The March 3, 2012, blaze"),
    ("Two survivors of the 2012 blaze met Lund.", "2012", "The 2012 blaze"),
    ("The January 22 blaze killed two.", "January 22", "Blaze killed two"),
    ("Police made no arrest in the October slaying of a nurse.", "October", "Slaying of a nurse"),
    ("He lost his seat in the July 17 vote.", "July 17", "The July 17 vote"),
    ("Since the 2011 war in the north, thousands have left.", "2011", "War in the north"),
    ("He met a man who was held for the 2011 bank robbery in Homs.", "2011", "Bank robbery in Homs"),
    ("He fought the July 2 ruling on a ferry that is due by Jan. 12.", "July 2", "Ruling on a ferry"),
    (
        "He fought the July 2 ruling by a court to free it by Jan. 12.",
        "July 2",
        "Ruling by a court to free it by Jan. 12",
    ),
    (
        "He fought the July 2 ruling by the old court of the town to free the ferry by Jan. 12.",
        "July 2",
        "Ruling by the old court of the town to free the ferry",
    ),
    ("Both sides spoke of Friday’s meeting between the envoys.", "Friday", "Meeting between the envoys"),
]


@pytest.mark.parametrize(("text", "date", "line"), OCCASIONS)
def test_a_date_that_describes_an_occasion_is_the_fact_of_the_occasion(text, date, line):
    (event,) = events(text, {date: "2014-01-31"})
    assert (event.headline, event.status) == (line, "happened")


@pytest.mark.parametrize("text", ["Lawmakers read the Friday letter.", "Friday’s newspapers were full of it."])
def test_a_date_that_describes_no_occasion_is_no_fact(text):
    assert events(text, DAYS) == ()


TOGETHER = [
    ("Talks were held on Monday and Tuesday.", ["2014-02-03/2014-02-04"]),
    ("Talks were held on Monday, Tuesday and Wednesday.", ["2014-02-03/2014-02-05"]),
    ("Talks were held from noon on Friday right until Monday.", ["2014-01-31/2014-02-03"]),
    ("Talks were held in 2014, on Monday.", ["2014-02-03"]),
    ("Talks were held on Friday and Monday.", ["2014-01-31", "2014-02-03"]),
    ("Talks were held on Friday or Monday.", ["2014-01-31/2014-02-03"]),
    ("Talks were held in 2011 and again on Monday.", ["2011", "2014-02-03"]),
    ("Talks were held on Friday, more than in 2011.", ["2014-01-31"]),
    ("Sales rose to $4 million on Friday from $3 million in 2011.", ["2014-01-31"]),
    ("Sales rose on Friday, up from 14 in 2011.", ["2014-01-31"]),
    ("The quake on Friday was the worst since 2011.", ["2014-01-31"]),
    ("The town has been empty since 2011.", ["2011"]),
    ("The hall was full on Friday like it was in 2011.", ["2014-01-31"]),
]


@pytest.mark.parametrize(("text", "times"), TOGETHER)
def test_dates_of_one_clause_are_one_fact_if_they_leave_no_gap_and_compare_nothing(text, times):
    days = DAYS | {"Tuesday": "2014-02-04", "Wednesday": "2014-02-05", "2014": "2014-01-01/2014-12-31"}
    assert [event.edtf for event in events(text, days)] == times


def test_a_second_date_behind_an_occasion_is_that_of_the_occasion():
    found = events("Lund vowed on Friday to stay until the summit of ministers on February 10.", DAYS)
    assert [(event.edtf, event.status, event.headline) for event in found] == [
        ("2014-01-31", "happened", "Lund vowed to stay until the summit of ministers on February 10"),
        ("2014-02-10", "planned", "The summit of ministers"),
    ]


NO_DATES = [
    "The mill is the oldest of the 19th century.",
    "This is a drop from 2011.",
    "Sales were lower than the 14 crowns a tonne it earned in 2011.",
    "This is an increase from 2011.",
    "Sales were down from 2011.",
    "By Ida Lund and the Harbour Post 2011",
    "Wheat fell to 10% of 2011 levels.",
    "Lund met members of 9/11 families.",
    "Ida Lund in 2011 (Image: Harbour Post)",
    "Ida Lund at the mill in 2011 (Photo by Per Quist)",
    "Ferry 662 OSL 17:10 – BGO 23:50 Friday and Monday.",
]


@pytest.mark.parametrize("text", NO_DATES)
def test_an_age_a_comparison_a_byline_a_caption_and_a_timetable_are_no_facts(text):
    values = {"the 19th century": "1800-01-01/1899-12-31", "9/11": "2001-09-11"}
    story, dates = dated(text, DAYS | values)
    aged = [replace(mention, precision="century") if "century" in mention.text else mention for mention in dates]
    assert dates
    assert find_events(story, aged, ()) == ()


def test_a_thing_of_an_age_that_happened_in_it_is_a_fact():
    story, dates = dated("The mill burnt down in the 19th century.", {"the 19th century": "1800-01-01/1899-12-31"})
    (event,) = find_events(story, [replace(dates[0], precision="century")], ())
    assert event.edtf == "18XX"


IN_A_ROW = [
    ("Talks were held in 2013 and 2014.", ["2013/2014"]),
    ("Talks were held in 2013 and again in 2014.", ["2013", "2014"]),
    ("Talks were held in 2011 and 2014.", ["2011", "2014"]),
    ("Talks will be held in May or early June.", ["2016-05-01/2016-06-30"]),
]


@pytest.mark.parametrize(("text", "times"), IN_A_ROW)
def test_months_and_years_in_a_row_are_one_time(text, times):
    story, dates = read_dates(parse(text), date(2016, 2, 1))
    assert [event.edtf for event in find_events(story, dates, ())] == times


def test_either_of_two_months_of_an_unknown_year_is_the_time_from_one_to_the_other():
    story, dates = read_dates(parse("Talks will be held in May or in June."), None)
    assert [event.edtf for event in find_events(story, dates, ())] == ["XXXX-05/XXXX-06"]


UNDATED = [
    ("P3D", "DURATION"),
    ("XXXX-WXX-1", "SET"),
    ("PRESENT_REF", "DATE"),
    ("FUTURE_REF", "DATE"),
    ("XXXX-XX-XXT10:30", "TIME"),
]


@pytest.mark.parametrize(("value", "kind"), UNDATED)
def test_what_has_no_place_in_time_is_no_event(value, kind):
    story, _ = dated("The talks lasted X in all.", {})
    at = Span(story.text.index("X"), story.text.index("X") + 1)
    assert find_events(story, [mention(story, at, value, "vague", kind)], ()) == ()


OPEN_YEAR = [
    ("XXXX-02-10", "XXXX-02-10"),
    ("XXXX-02", "XXXX-02"),
    ("XXXX-02-10T18:30", "XXXX-02-10"),
    ("XXXX-01-23/XXXX-01-31", "XXXX-01-23/XXXX-01-31"),
    ("XXXX-WXX-2", ""),
    ("XXXX-WXX-2TMO", ""),
    ("XXXX", ""),
]


@pytest.mark.parametrize(("value", "edtf"), OPEN_YEAR)
def test_a_date_whose_year_is_unknown_is_an_undated_fact(value, edtf):
    story, _ = dated("The talks resume on DAY.", {})
    at = Span(story.text.index("DAY"), story.text.index("."))
    (event,) = find_events(replace(story, published=None), [mention(story, at, value)], ())
    assert (event.earliest, event.latest, event.edtf) == (None, None, edtf)


def test_the_facts_of_an_undated_story_stand_in_the_order_of_the_text():
    story, dates = dated(
        "Both sides met on Tuesday. They had met on May 3.", {"Tuesday": "XXXX-WXX-2", "May 3": "XXXX-05-03"}
    )
    found = find_events(replace(story, published=None), dates, ())
    assert [(event.id, event.edtf) for event in found] == [("e1", ""), ("e2", "XXXX-05-03")]


def test_dateline_and_headline_make_no_event():
    text = "Talks resume on Monday\n\nGENEVA, February 5 (AFP) - Both sides came.\n\nThey talked."
    assert events(text, {"February 5": "2014-02-05", "Monday": "2014-02-10"}) == ()


def test_an_event_names_the_actors_of_its_clause_each_once_in_order():
    text = "Lavrov met Jarba on Friday and Kerry flew to Paris on Monday."
    story, dates = dated(text, DAYS)
    actors = [
        Actor(name, name, "person", mentions=(Mention(story.id, Span(at, at + len(name)), name, "name"),))
        for name in ("Kerry", "Jarba", "Lavrov")
        for at in [text.index(name)]
    ]
    assert [event.actors for event in find_events(story, dates, actors)] == [("Lavrov", "Jarba"), ("Kerry",)]


def test_the_actors_of_an_occasion_are_not_those_of_the_clause_that_names_it():
    text = "Lavrov lost patience with Kerry in Friday’s meeting."
    story, dates = dated(text, DAYS)
    actors = [
        Actor("Lavrov", "Lavrov", "person", mentions=(Mention(story.id, Span(0, 6), "Lavrov", "name"),)),
    ]
    assert [event.actors for event in find_events(story, dates, actors)] == [()]


def test_a_sentence_with_one_fact_gives_it_no_actors_of_its_other_clauses():
    text = "Kerry flew to Paris on Monday, while Lavrov stayed at home."
    story, dates = dated(text, DAYS)
    actors = [
        Actor(name, name, "person", mentions=(Mention(story.id, Span(at, at + len(name)), name, "name"),))
        for name in ("Kerry", "Lavrov")
        for at in [text.index(name)]
    ]
    assert [event.actors for event in find_events(story, dates, actors)] == [("Kerry",)]


TIMES = [
    ("2014-02-10", "2014-02-10"),
    ("2014-02-01/2014-02-28", "2014-02"),
    ("2012-02-01/2012-02-29", "2012-02"),
    ("2011-01-01/2011-12-31", "2011"),
    ("2011-01-01/2013-12-31", "2011/2013"),
    ("2010-01-01/2019-12-31", "201X"),
    ("1900-01-01/1999-12-31", "19XX"),
    ("2014-01-27/2014-02-02", "2014-01-27/2014-02-02"),
    ("2014-01-01/2014-03-31", "2014-01-01/2014-03-31"),
]


@pytest.mark.parametrize(("value", "edtf"), TIMES)
def test_a_whole_unit_of_the_calendar_is_written_as_such(value, edtf):
    (event,) = events("The talks opened on DAY.", {"DAY": value})
    assert event.edtf == edtf


def test_who_says_so_is_kept_apart_from_what_happened():
    (event,) = events("The talks opened on Friday, the ministry said.", DAYS)
    assert event.source
    assert event.text[event.source.start : event.source.end] == "the ministry"
    assert [event.source for event in events("The ministry opened the talks on Friday.", DAYS)] == [None]


LISTED = [
    ("• January 22: talks open in Montreux", ("Talks open in Montreux", "happened")),
    ("January 22 – envoys met in Montreux", ("Envoys met in Montreux", "happened")),
    ("• January 23-31: envoys met in Montreux", ("Envoys met in Montreux", "happened")),
    ("* February 10: second round due to begin", ("Second round due to begin", "planned")),
]


@pytest.mark.parametrize(("text", "fact"), LISTED)
def test_a_line_of_a_list_tells_what_stands_behind_its_date(text, fact):
    assert [(event.headline, event.status) for event in events(text, DAYS)] == [fact]


def test_the_date_of_an_infinitive_is_another_than_that_of_the_verb_before_it():
    found = events("The envoy urged both sides on Friday to return on February 10.", DAYS)
    assert [(event.edtf, event.status) for event in found] == [("2014-01-31", "happened"), ("2014-02-10", "planned")]


def test_what_a_page_prints_around_the_article_is_no_fact():
    page = "Envoys meet\n\nUpdated 14:32 GMT, Friday\n\n{}\n\nThe sides met on Monday.\n\nThey spoke and left."
    for line in ("Read more: What we know of Friday", "Most read on Friday", "© 2011 Example News"):
        assert [event.edtf for event in events(page.format(line), DAYS)][-1:] == ["2014-02-03"]
        assert len(events(page.format(line), {"2011": DAYS["2011"], "Monday": DAYS["Monday"]})) == 1


def test_the_label_of_a_speaker_is_no_word_of_the_line():
    text = "Talks\n\n((NP)) When?\n\n((Ida Lund)) On Friday.\n\n((NP)) And?\n\n((Ida Lund)) We met on Monday."
    story, dates = dated(text, DAYS)
    found = find_events(story, dates, (), find_quotes(story, ()))
    assert [event.headline for event in found] == ["Ida Lund: we met"]


def test_a_sentence_of_a_quotation_is_told_as_its_speakers():
    text = "“We are tired,” Jarba said. “We lost the town on Friday.” He said talks opened on Monday."
    story, dates = dated(text, DAYS)
    at = text.index("Jarba")
    actors = [Actor("j", "Jarba", "person", mentions=(Mention(story.id, Span(at, at + 5), "Jarba", "name"),))]
    found = find_events(story, dates, actors, find_quotes(story, actors))
    assert [event.headline for event in found] == ["Jarba: we lost the town", "Jarba: talks opened"]
    assert [event.actors for event in found] == [("j",), ()]


def test_a_line_of_nothing_but_a_time_is_no_event():
    assert events("Talks were held.\n\nFriday\n\nJarba left.", DAYS) == ()


def test_what_begins_on_another_day_is_an_event_of_its_own():
    found = events("The body on Friday named Jarba as its head, effective February 10.", DAYS)
    assert [(event.edtf, event.status) for event in found] == [("2014-01-31", "happened"), ("2014-02-10", "planned")]


def test_a_holiday_that_is_spoken_of_itself_dates_nothing():
    found = [
        [event.edtf for event in find_events(*read_dates(parse(text), date(2022, 4, 15)), ())]
        for text in (
            "Ramadan, which began on April 2, ends late.",
            "Police came as Easter ended.",
            "They left at Easter.",
        )
    ]
    assert found == [["2022-04-02"], [], ["2022-04-17"]]


def test_a_week_that_runs_is_not_over():
    (event,) = events("The envoy will go on to Prague later this week.", {"later this week": "2014-02-03/2014-02-09"})
    assert event.status == "planned"


def test_a_printed_day_beats_the_one_counted_beside_it():
    text = "Talks failed on 31 January 2014. They could resume about a week later, around February 10."
    story, dates = read_dates(parse(text), date(2014, 2, 5))
    assert [event.edtf for event in find_events(story, dates, ())] == ["2014-01-31", "2014-02-10"]


def test_a_week_later_and_another_day_are_two_events():
    text = "Talks failed on 31 January 2014. They resumed a week later and on February 20 broke down."
    story, dates = read_dates(parse(text), date(2014, 2, 25))
    assert [event.edtf for event in find_events(story, dates, ())][-1] == "2014-02-20"
