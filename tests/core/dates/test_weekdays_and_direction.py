"""Weekdays, and whether a clause looks back or ahead. The story is of a Wednesday, 5 February 2014."""

import pytest
from marked import expected, found, plain, summary

BACK = [
    ("He did not ask me on [[Tuesday]].", "2014-02-04"),
    ("The king declared victory from his seat on [[Thursday]].", "2014-01-30"),
    ("[[Saturday]]: the snow stopped.", "2014-02-01"),
    ("The minister said [[Tuesday]] that talks went well.", "2014-02-04"),
    ("The minister said on [[Tuesday]] that talks went well.", "2014-02-04"),
    ("The envoy arrived [[Thursday]] in Damascus.", "2014-01-30"),
    ("The envoy arrived [[Wednesday]] in Damascus.", "2014-02-05"),
    ("The envoy arrived on [[Friday]] and left soon.", "2014-01-31"),
    ("The envoy arrived on [[Sunday]].", "2014-02-02"),
    ("The envoy arrived on [[Sat.]] in Damascus.", "2014-02-01"),
    ("On [[Monday]], rebels seized the town.", "2014-02-03"),
    ("[[Monday]]'s attack killed ten people.", "2014-02-03"),
    ("The ministry commented on [[Tuesday]]’s meeting.", "2014-02-04"),
    ("The talks, which will resume soon, ended [[Friday]].", "2014-01-31"),
    ("A court convicted him [[late Tuesday]].", "2014-02-04"),
    ("A court convicted him [[early Monday]].", "2014-02-03"),
    ("[[Earlier Tuesday]], shells hit the suburb.", "2014-02-04"),
    ("They have been missing since [[Saturday]].", "2014-02-01"),
    ("They met [[last Friday]] in Geneva.", "2014-01-31"),
    ("They met [[last Wednesday]] in Geneva.", "2014-01-29"),
    ("They met on [[Tuesday of last week]].", "2014-01-28"),
    ("They met on [[Tuesday last week]].", "2014-01-28"),
    ("The truce had been due to start [[Friday]].", "2014-01-31"),
    ("He was arrested [[this past Saturday]].", "2014-02-01"),
    ("They met [[this Monday]] in Rome.", "2014-02-03"),
    ("Until [[Monday]], the border was open.", "2014-02-03"),
    ("The strike lasted until [[Friday]].", "2014-01-31"),
    ("He did not return until [[Friday]].", "2014-01-31"),
    ("The next hearing was on [[Friday]].", "2014-01-31"),
    ("He was supposed to land on [[Friday]].", "2014-01-31"),
    ("The vote, originally set for [[Friday]], was peaceful.", "2014-01-31"),
    ("The fair was open through [[Sunday]].", "2014-02-02"),
]
AHEAD = [
    ("Ask me on [[Tuesday]].", "2014-02-11"),
    ("The king declared a period of mourning from [[Thursday]].", "2014-02-06"),
    ("[[Saturday]]: heavy snow.", "2014-02-08"),
    ("The talks will resume [[Monday]].", "2014-02-10"),
    ("Talks resume on [[Monday]], he said.", "2014-02-10"),
    ("The conference convenes [[Friday]].", "2014-02-07"),
    ("The talks resumed on [[Monday]].", "2014-02-03"),
    ("The talks will resume on [[Thursday]] in Geneva.", "2014-02-06"),
    ("The sides are expected to meet on [[Friday]].", "2014-02-07"),
    ("The sides plan to meet on [[Friday]].", "2014-02-07"),
    ("He said the council would vote [[Friday]].", "2014-02-07"),
    ("He said the council may vote [[Friday]].", "2014-02-07"),
    ("The council is scheduled to vote [[Friday]].", "2014-02-07"),
    ("A vote scheduled for [[Friday]] was welcomed.", "2014-02-07"),
    ("A vote is due [[Friday]].", "2014-02-07"),
    ("The envoy is going to brief reporters [[Thursday]].", "2014-02-06"),
    ("They agreed to meet [[Saturday]] in Vienna.", "2014-02-08"),
    ("The ceasefire was extended until [[Sunday]].", "2014-02-09"),
    ("The ceasefire was extended through [[Sunday]].", "2014-02-09"),
    ("The fair runs through [[Sunday]].", "2014-02-09"),
    ("He will not return until [[Friday]].", "2014-02-07"),
    ("The next hearing is on [[Friday]].", "2014-02-07"),
    ("A decision is likely [[Friday]].", "2014-02-07"),
    ("The film, opening [[Friday]], is dull.", "2014-02-07"),
    ("Kerry flies to Rome on [[Friday]].", "2014-02-07"),
    ("The fair ends on [[Sunday]].", "2014-02-09"),
    ("He ruled out a visit on [[Friday]].", "2014-02-07"),
    ("Kerry faces the senators [[Thursday]].", "2014-02-06"),
    ("He spoke ahead of [[Sunday]]’s vote.", "2014-02-09"),
    ("He spoke on the eve of [[Friday]]’s vote.", "2014-02-07"),
    ("Aid could arrive as early as [[Thursday]].", "2014-02-06"),
    ("They’ll come [[Monday]].", "2014-02-10"),
    ("Aid may reach the U.N. as soon as [[Thursday]].", "2014-02-06"),
    ("The council meets [[Friday]] in New York.", "2014-02-07"),
    ("The storm is forecast to hit [[late Thursday]].", "2014-02-06"),
    ("Talks will follow in D.C. on [[Monday]].", "2014-02-10"),
    ("[[This Friday]]'s vote is open.", "2014-02-07"),
    ("A summit is planned for [[next Tuesday]].", "2014-02-11"),
    ("A summit takes place [[this coming Saturday]].", "2014-02-08"),
    ("The deadline expires [[Friday]].", "2014-02-07"),
    ("It will be decided on [[Wednesday]].", "2014-02-05"),
    ("They will meet on [[Tuesday next week]].", "2014-02-11"),
    ("The summit ahead of [[Sunday]]'s vote will be short.", "2014-02-09"),
]
PARTS = [
    ("The shelling began [[Monday morning]].", "2014-02-03TMO"),
    ("The shelling began [[Monday afternoon]].", "2014-02-03TAF"),
    ("The shelling began [[late Monday evening]].", "2014-02-03TEV"),
    ("The shelling began [[Tuesday night]].", "2014-02-04TNI"),
    ("The shelling began [[early Tuesday morning]].", "2014-02-04TMO"),
    ("The shelling will begin [[Friday night]].", "2014-02-07TNI"),
    ("The shelling began [[last night]].", "2014-02-04TNI"),
    ("The shelling began [[this morning]].", "2014-02-05TMO"),
    ("The shelling ended [[earlier this evening]].", "2014-02-05TEV"),
    ("The shelling began [[yesterday afternoon]].", "2014-02-04TAF"),
    ("The shelling may resume [[tomorrow night]].", "2014-02-06TNI"),
    ("The shelling may resume [[tonight]].", "2014-02-05TNI"),
    ("The shelling began at [[10 p.m. Tuesday]].", "2014-02-04T22:00"),
    ("The shelling began at [[10 p.m. on Tuesday]].", "2014-02-04T22:00"),
    ("The shelling began at [[noon Tuesday]].", "2014-02-04T12:00"),
    ("The shelling began at [[9:30 a.m. Monday]].", "2014-02-03T09:30"),
    ("The shelling began [[Tuesday at 10 p.m.]] in Homs.", "2014-02-04T22:00"),
    ("The shelling began at [[10:45 a.m.]] in Homs.", "2014-02-05T10:45"),
    ("The shelling began at [[10:45 GMT]] in Homs.", "2014-02-05T10:45Z"),
    ("The shelling began at [[12 a.m.]] in Homs.", "2014-02-05T00:00"),
    ("The shelling began at [[12 p.m.]] in Homs.", "2014-02-05T12:00"),
    ("The shelling began at [[8pm]] in Homs.", "2014-02-05T20:00"),
    ("The shelling began at [[4 in the morning]].", "2014-02-05T04:00"),
    ("The shelling began at [[11 this morning]].", "2014-02-05T11:00"),
    ("The shelling began at [[7:30 this evening]].", "2014-02-05T19:30"),
    ("The shelling will resume at [[7 tomorrow morning]].", "2014-02-06T07:00"),
    ("The shelling began between [[midnight]] and dawn.", "2014-02-05T24:00"),
    ("The shelling began at [[7 o'clock]] in Homs.", "2014-02-05T07:00"),
    ("The shelling began at [[noon]] in Homs.", "2014-02-05T12:00"),
    ("The shelling began at [[1500 GMT]] in Homs.", "2014-02-05T15:00Z"),
    ("The shelling began at [[0930 GMT on Tuesday]].", "2014-02-04T09:30Z"),
    ("The shelling began at [[6.30pm on Monday]].", "2014-02-03T18:30"),
    ("The shelling began at [[6.30 p.m. Monday]].", "2014-02-03T18:30"),
    ("The shelling began at [[13:30 Moscow time]].", "2014-02-05T13:30"),
    ("The shelling began by [[mid-afternoon]].", "2014-02-05TAF"),
    ("The shelling began by [[late morning]].", "2014-02-05TMO"),
    ("The shelling began [[early on Tuesday morning]].", "2014-02-04TMO"),
    ("The shelling began [[the night before last]].", "2014-02-03TNI"),
    ("The offer ends at [[5 p.m. EST Feb. 10]].", "2014-02-10T17:00"),
    ("The offer ends at [[5 p.m. EST, Feb. 10]].", "2014-02-10T17:00"),
    ("The offer ends on [[Feb. 10, 2014 at 5 p.m.]] sharp.", "2014-02-10T17:00"),
    ("They will speak at [[10 a.m. tomorrow]].", "2014-02-06T10:00"),
    ("The car came at [[7 a.m. nine days]] before the vote.", "XXXX-XX-XXT07:00"),
]


@pytest.mark.parametrize(("marked", "value"), BACK + AHEAD)
def test_a_weekday_is_the_last_one_unless_its_clause_looks_ahead(marked: str, value: str) -> None:
    assert summary(found(plain(marked))) == [(text, "DATE", value) for text in expected(marked)]


@pytest.mark.parametrize(("marked", "value"), PARTS)
def test_parts_of_the_day_and_clock_times_belong_to_their_day(marked: str, value: str) -> None:
    assert summary(found(plain(marked))) == [(text, "TIME", value) for text in expected(marked)]


def test_a_weekday_says_what_it_was_measured_from_and_what_was_rejected() -> None:
    (mention,) = found("The ministry said Tuesday that talks went well.")
    assert mention.because == ("the last Tuesday before the story of Wed 5 Feb 2014",)
    assert mention.rejected == ("not Tue 11 Feb 2014: nothing in the clause looks ahead",)


@pytest.mark.parametrize("sentence", ["It was a Friday.", "It opened on a Friday, of course."])
def test_a_weekday_with_a_is_no_certain_one(sentence: str) -> None:
    assert [mention.value for mention in found(sentence)] == ["XXXX-WXX-5"]
    assert [mention.value for mention in found("It was a Friday meeting.")] == ["2014-01-31"]


BESIDE_ITS_DAY = [
    ("The council meets at 10 a.m. (0800 GMT) on Friday.", ["2014-02-07T10:00", "2014-02-07T08:00Z", "2014-02-07"]),
    ("The quake hit at 11:20 a.m. (0820 GMT) Friday.", ["2014-01-31T11:20", "2014-01-31T08:20Z", "2014-01-31"]),
    ("It came on Jan. 22. They met at 6 a.m. two days earlier.", ["2014-01-22", "2014-01-20T06:00"]),
    ("It will close on Monday. By late evening many left.", ["2014-02-10", "2014-02-05TEV"]),
    ("They left on Monday and will be back on the 2nd.", ["2014-02-03", "2014-03-02"]),
    ("It closes on May 28, he will say. He spoke at 8 a.m. for long.", ["2014-05-28", "2014-02-05T08:00"]),
    ("It will close on May 28 at 8 a.m. sharp, or at 9 a.m.", ["2014-05-28T08:00", "2014-05-28T09:00"]),
]


@pytest.mark.parametrize(("sentence", "values"), BESIDE_ITS_DAY)
def test_a_time_of_day_is_of_the_day_that_its_sentence_names(sentence: str, values: list[str]) -> None:
    assert [mention.value for mention in found(sentence)] == values


LIVE = [
    ("17:35 Dockers vote\n\nThey voted on Monday.\n\n15:10 Minister arrives\n", "15:10", "2014-02-05T15:10"),
    ("17:35 Dockers vote\n\nWork restarts at 6am on Friday.\n\n09:20 Talks resume\n", "09:20", "2014-02-05T09:20"),
    ("Tuesday, 28 January\n\n09:00 Doors open\n\nThursday, 30 January\n\n09:30 Votes\n", "09:30", "2014-01-30T09:30"),
    ("17:35 Dockers vote\n\nThey voted on Monday. At 16:00 they left.\n", "16:00", "2014-02-03T16:00"),
]


@pytest.mark.parametrize(("entries", "time", "value"), LIVE)
def test_a_time_that_begins_an_entry_is_of_the_day_of_the_entry_before(entries: str, time: str, value: str) -> None:
    assert {mention.text: mention.value for mention in found(entries)}[time] == value


def test_what_restarts_is_to_come() -> None:
    values = [mention.value for mention in found("Work restarts at 6am on Friday. The road reopens on Monday.")]
    assert values == ["2014-02-07T06:00", "2014-02-10"]


def test_the_month_of_may_does_not_look_ahead() -> None:
    mentions = found("In May 2012 and in May he met them in March.")
    assert [mention.value for mention in mentions] == ["2012-05", "2013-05", "2013-03"]


def test_a_future_cue_is_named_among_the_reasons() -> None:
    (mention,) = found("The talks will resume Monday.")
    assert "will resume" in mention.because[0]


def test_a_month_up_to_which_is_counted_is_over() -> None:
    values = [mention.value for mention in found("The show runs through June. Sales of this year through June fell.")]
    assert values == ["2014-06", "2014", "2013-06"]


def test_what_is_moved_from_one_day_to_another_lasts_on_neither() -> None:
    values = [mention.value for mention in found("The vote was moved from Friday to Monday.")]
    assert values == ["2014-01-31", "2014-02-10"]
