"""Whether an event happened, is planned, denied or conditional: by the words of the clause that its date stands in."""

import re

import pytest
from dated import PUBLISHED, events

from syriatalks.events.cues import NO_CUES, STATUS_CUES

# The story is of Wednesday, 5 February 2014.
PAST = {
    "on Friday": "2014-01-31",
    "Friday": "2014-01-31",
    "Tuesday": "2014-02-04",
    "January 22": "2014-01-22",
    "January 24": "2014-01-24",
    "2012": "2012-01-01/2012-12-31",
}
FUTURE = {"February 10": "2014-02-10", "Monday": "2014-02-10", "March": "2014-03-01/2014-03-31"}
DAYS = PAST | FUTURE

HAPPENED = """
Trams ran downtown from «Friday».
The ferry has run with less risk from «Friday».
Lund met the envoy on «Friday» on her first trip since assuming power.
Talks go on, despite a plan for a truce announced by the army on «Friday».
She denied the charges at a hearing on «Friday».
• «January 22»: activists call for a vote
Under a law passed in «2012», rebels must hand in their arms.
The council, dissolved on «Friday», will not sit again.
He has not spoken since taking office in «2012».
Talks will go on, the envoy told the council on «Friday».
Flights will be limited to ten, the police said on «Friday».
The talks opened on «January 22».
The talks opened in Montreux on «January 22» and closed in Geneva.
Geneva-2 has been in session since «January 22».
Lavrov met Jarba on «Tuesday».
On «Tuesday», Lavrov met Jarba in Moscow.
The Communique was adopted in «2012».
The convoy left on «Friday», the Red Cross said.
The Red Cross said that the convoy left on «Friday».
The envoy said on «Tuesday» that both sides would return.
Lavrov said on «Tuesday» that Moscow will not change its course.
Jarba announced on «Tuesday» he would not attend.
The sides agreed on «Tuesday» to meet again.
The council decided on «Tuesday» to send monitors.
Kerry said «Tuesday» that talks could resume soon.
The talks, which opened on «January 22», are expected to resume.
Lavrov, who will travel to Paris, met Jarba on «Tuesday».
The talks did not open until «January 22».
It was not only held on «Friday» but also filmed.
He spoke on «Friday» as if nothing had happened.
He was asked on «Friday» if he would go.
The arms left the port no later than «Friday».
The round that ended on «Friday» brought no result.
No progress was made, but aid reached Homs on «Friday».
The rebels took the town on «Friday» without a shot.
After the vote on «Friday», crowds cheered.
The coalition boycotted the session on «Friday».
He resigned on «Friday» because the talks had failed.
The UN on «Friday» called off its mission.
Shells fell on the town on «Friday» although a truce had been agreed.
The first round ended on «Friday», and the second will follow.
At least 20 people were killed on «Friday», activists said.
While Kerry will go home, Lavrov flew to Munich on «Friday».
“We came in peace,” he told reporters on «Friday».
The mission ended on «Friday», but the monitors may return.
The aid convoy reached Homs on «Friday» as the sides had promised.
They were asked if they had met on «Friday».
The expedition in «2012» provided a rare view of the wreck.
The candidate withdrew on «Friday» due to health reasons.
The flight was cut short on «Friday» due to bad weather.
The museum stays afloat due to the trust founded in «2012».
The delay on «Friday» was due to heavy rain.
After moving to Aldby, she kept a shop in «2012».
She moved to Aldby in «2012».
The last time the ministry ordered it to shut down was in «2012».
The two men had not met since «2012».
The town has refused to pay since «2012».
No talks have been held since «January 22».
Service was suspended after «Friday»’s protests.
Visitors could catch trains to the lake on «Friday».
He would walk to the office in «2012».
A house in the old town was set on fire on «Friday».
He called for calm after the attack on «Friday».
He did not deny that they had met on «Friday».
The bill passed on «Friday», whether or not they like it.
He landed on «Friday» as planned.
""".strip().splitlines()

PLANNED = """
Both sides accepted an invitation to talks in «March».
Kerry would have to come on «February 10».
The talks will resume on «February 10».
The talks resume on «February 10».
The parties took a pause and are expected to resume the talks on «February 10».
On «February 10» the sides will meet again.
The envoy is to fly to Geneva on «Monday».
The second round is due on «February 10».
The second round, due to open on «February 10», will be short.
A vote is scheduled for «Monday».
Talks scheduled for «Monday» will be held in Geneva.
The conference is set to open on «Monday».
Lavrov plans to meet Kerry on «Monday».
Lavrov hopes to meet Kerry on «Monday».
The sides agreed to meet on «Monday».
The two men decided to meet again on «February 10».
He urged both sides to come to Geneva on «Monday».
He called on both sides to meet on «Monday».
The UN has invited Iran to attend on «Monday».
The talks were postponed until «Monday».
The meeting was moved to «Monday».
The session was adjourned until «Monday».
The council set a deadline of «Monday».
The council set the vote for «Monday».
Syria must hand over its arms by «March».
Syria has to hand over its arms by «March».
He said the coalition would attend on «Monday».
The coalition would attend on «Monday», Jarba said.
Preparations for a meeting on «Monday» have begun.
He flew home ahead of the talks on «Monday».
Arms must leave no later than «Monday».
The talks will not open until «Monday».
Kerry, who met Lavrov in Bonn, will fly to Geneva on «Monday».
He arrives on «Monday».
A further round in Geneva on «February 10» is planned.
Both sides are likely to return on «Monday».
The ministry confirmed that Muallem will come on «Monday».
Lavrov is expected in Geneva on «Monday».
Lavrov was expected to arrive on «Friday».
The truce will last until «March».
The vessel was due to take the route on «Monday».
He faces opposition to his plans to leave the union by «March».
The vote was moved from Friday to «Monday».
The talks are due to resume on «Monday» but no agenda has been set.
We expect them to resume the talks on «Monday».
""".strip().splitlines()

DENIED = """
The envoy had not signed on «Friday», if the papers are right.
The sides did not meet on «Friday».
The sides didn’t meet on «Friday».
The sides will not meet on «Monday».
Assad won’t attend on «Monday».
Iran cannot attend on «Monday».
Iran is not invited to the session on «Monday».
The convoy had not left by «Friday».
The convoy has still not left for Homs as of «Friday».
The convoy never left on «Friday».
No talks were held on «Friday».
Neither side came on «Friday».
Nobody came to the session on «Friday».
None of the buses left on «Friday».
Not a single truck left on «Friday».
The talks were to have opened on «Friday».
The talks were supposed to have opened on «Friday».
The talks were due to open on «Friday» but were postponed.
The convoy was expected to leave on «Friday» but did not.
There will be no talks on «Monday».
There were no talks on «Friday».
A convoy was scheduled to leave on «Friday» but was called off.
The UN called off the meeting set for «Friday».
The UN called off «Friday»’s session.
He cancelled the visit planned for «Friday».
The UN postponed the talks scheduled for «Friday».
The session on «Friday» was cancelled.
The meeting on «Monday» has been called off.
The rebels refused to meet on «Friday».
The sides failed to meet on «Friday».
Jarba declined to attend on «Monday».
Damascus denied shelling the town on «Friday».
Lavrov ruled out a meeting on «Monday».
They rejected a proposal to meet on «Monday».
The ministry said that the sides did not meet on «Friday».
The envoy said he would not return on «Monday».
The talks would never have opened on «January 22».
He does not expect a truce on «Monday».
The minister had been scheduled to speak on «Tuesday» but fell ill.
The plane had been due to land on «Tuesday».
He had hoped to return in «2012».
He was supposed to arrive on «Tuesday».
The company planned to close the plant in «2012» but kept it open.
The museum was to open in «2012» but work has yet to begin.
She had planned to run in «March» but will not.
The team was unable to reach the site on «Friday».
The government abandoned plans to raise taxes in «March».
The government dropped a plan to raise taxes in «March».
Police foiled an attack planned for «Monday».
The strike, due to start on «Monday», was averted.
Moscow rejected an invitation to talks in «March».
Kerry would have come on «Friday».
Jean would have turned 60 on «Friday».
The army denied that it had shelled the village on «Friday».
The palace dismissed reports that the king had died on «Friday».
Reports that the king died on «Friday» are false.
""".strip().splitlines()

CONDITIONAL = """
The talks will resume on «Monday» if the sides agree.
If the sides agree, the talks will resume on «Monday».
If the talks fail on «Monday», war goes on.
Unless the siege ends, talks will not resume on «Monday».
The talks could resume on «Monday».
The talks may resume on «Monday».
The talks might resume on «Monday».
The talks may not resume on «Monday».
A truce could have begun on «Friday».
Kerry would have come on «Friday» if the talks had opened.
Kerry would have come on «Friday», if well.
Provided that the sides agree, talks go on on «Monday».
Talks go on on «Monday» as long as the truce holds.
Should the truce hold on «Monday», aid will follow.
In the event of a truce, aid will go in on «Monday».
The talks resume on «Monday», perhaps in Montreux.
Lavrov said the talks could resume on «Monday».
The sides are unlikely to meet on «Monday».
A vote on «Monday» is possible, depending on the council.
The envoy may return on «Monday», the UN said.
It is not clear whether the talks will resume on «Monday».
The rebels threatened to leave the talks on «Monday».
""".strip().splitlines()

TABLE = [
    (text, status)
    for status, texts in (
        ("happened", HAPPENED),
        ("planned", PLANNED),
        ("denied", DENIED),
        ("conditional", CONDITIONAL),
    )
    for text in texts
]


def judged(marked: str, days: dict[str, str]):
    """The event of the date in «» of `marked`."""
    word = re.search("«(.+?)»", marked)[1]
    (event,) = events(re.sub("[«»]", "", marked), {word: days[word]})
    return event


def test_the_table_is_large_enough_to_mean_something():
    assert len(TABLE) >= 120


@pytest.mark.parametrize(("text", "status"), TABLE)
def test_status_is_read_from_the_clause_of_the_date(text, status):
    assert judged(text, DAYS).status == status


@pytest.mark.parametrize("cue", STATUS_CUES, ids=lambda cue: cue.example)
def test_each_rule_reads_its_own_example(cue):
    event = judged(cue.example, {"Monday": "2014-01-27", "Friday": "2014-01-31", "February 10": "2014-02-10"})
    assert event.status == cue.status
    assert event.cue


@pytest.mark.parametrize(("pattern", "example"), NO_CUES, ids=lambda text: text)
def test_what_only_looks_like_a_cue_is_passed_over(pattern, example):
    assert re.search(pattern, example)


def test_a_planned_event_points_at_the_words_that_say_so():
    text = "The parties are expected to resume the talks on February 10."
    (event,) = events(text, {"February 10": "2014-02-10"})
    assert event.cue.of(text) == "are expected to"


def test_two_clauses_of_a_sentence_are_judged_apart():
    text = "The talks opened on January 22 and will resume on February 10, but did not go on on Friday."
    assert [event.status for event in events(text, DAYS)] == ["happened", "planned", "denied"]


def test_without_a_cue_the_day_of_publication_is_the_line():
    assert PUBLISHED.value == "2014-02-05"
    days = {"Today": "2014-02-05", "Tomorrow": "2014-02-06"}
    assert judged("«Today» the sides meet.", days).status == "happened"
    assert judged("«Tomorrow» the sides meet.", days).status == "planned"


def test_the_day_that_an_occasion_was_moved_from_dates_no_fact():
    text = "The talks, postponed from Friday, will open on Monday."
    assert [(event.edtf, event.status) for event in events(text, DAYS)] == [("2014-02-10", "planned")]


def test_a_plan_that_is_told_in_the_pluperfect_is_still_one_for_a_day_to_come():
    (event,) = events("He said the talks had been scheduled for Monday.", DAYS)
    assert event.status == "planned"
