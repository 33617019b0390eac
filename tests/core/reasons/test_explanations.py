"""Explanations are data: sections of sentences about the fact that was asked for, with its words lit."""

from dataclasses import replace
from datetime import date

import pytest

import syriatalks
from syriatalks.model import Dossier, Publication
from syriatalks.reasons import Explanation, Section, Subject, explain

STORY = """Envoys agree on a ceasefire

VELM, March 6 /Reuters/. Foreign Minister Mira Koval met Tarek Haddan on Tuesday, her office said.

“The road to the harbour is open,” Koval said. The next round is expected to begin on March 20.

The war began in 2011, according to the United Nations. Observers were sent on June 30, 2012.
"""


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return syriatalks.read_text(STORY, date(2014, 3, 6))


def titled(explanation: Explanation) -> dict[str, Section]:
    return {section.title: section for section in (*explanation.sections, *explanation.grounds)}


def date_at(dossier: Dossier, words: str) -> Subject:
    return Subject("date", next(at for at, date in enumerate(dossier.dates) if date.text == words))


def test_a_date_has_its_sentence_reading_and_grounds(dossier: Dossier) -> None:
    told = explain(dossier, date_at(dossier, "Tuesday"))
    sections = titled(told)
    sentence = sections["In the text"]
    assert [span.of(sentence.lines[0]) for span in sentence.lit] == ["Tuesday"]
    assert told.title == "“Tuesday” is Tue 4 Mar 2014"
    assert "by the rule weekday" in sections["Read as"].lines[0]
    assert sections["Because"].lines == dossier.dates[int(date_at(dossier, "Tuesday").key)].because
    assert sections["Readings rejected"].lines


def test_an_inferred_year_carries_a_question_mark(dossier: Dossier) -> None:
    about = date_at(dossier, "Tuesday")
    dates = tuple(replace(one, inferred=one.text == "Tuesday") for one in dossier.dates)
    assert explain(replace(dossier, dates=dates), about).title == "“Tuesday” is Tue 4 Mar 2014?"
    assert explain(dossier, date_at(dossier, "June 30, 2012")).title == "“June 30, 2012” is Sat 30 Jun 2012"


def test_what_speaks_against_the_other_years_stands_apart(dossier: Dossier) -> None:
    because = ("It fits 2014.", "2013 is less likely: it is not.")
    published = Publication("2014-03-06", "2014?-03-06", "inferred-year", ("2014", "2013"), because)
    story = replace(dossier.stories[0], published=published)
    sections = titled(explain(replace(dossier, stories=(story,)), Subject("story", 0)))
    assert sections["Why 2014"].lines == ("It fits 2014.",)
    assert sections["Why not 2013"].lines == ("2013 is less likely: it is not.",)
    assert sections["Years that fit, best first"].lines == ("2014, 2013",)


@pytest.mark.parametrize(("basis", "title"), [("given", "Why this date"), ("dateline", "Why this date")])
def test_a_day_that_is_not_inferred_has_no_rivals(dossier: Dossier, basis: str, title: str) -> None:
    published = Publication("2014-03-06", "2014-03-06", basis, (), ("It says so.",))  # type: ignore[arg-type]
    told = explain(replace(dossier, stories=(replace(dossier.stories[0], published=published),)), Subject("story", 0))
    assert told.title == "Published Thu 6 Mar 2014"
    assert titled(told)[title].lines == ("It says so.",)
    assert not [title for title in titled(told) if "fit" in title or "not" in title]


def test_a_story_that_does_not_say_when_says_so(dossier: Dossier) -> None:
    undated = replace(dossier, stories=(replace(dossier.stories[0], published=None),))
    told = explain(undated, Subject("story", 0))
    assert told.title == "Published date unknown"
    assert "the year is left open" in titled(told)["The story's date"].lines[0]


def test_a_planned_event_names_the_words_that_say_so(dossier: Dossier) -> None:
    number = next(at for at, event in enumerate(dossier.events) if event.status == "planned")
    sections = titled(explain(dossier, Subject("event", number)))
    assert "planned, by the words “" in sections["Read as"].lines[0]
    assert [span.of(sections["In the text"].lines[0]) for span in sections["In the text"].lit] == ["March 20"]


def test_a_quote_names_its_speaker_and_how(dossier: Dossier) -> None:
    number = next(at for at, quote in enumerate(dossier.quotes) if quote.kind == "direct")
    told = explain(dossier, Subject("quote", number))
    assert told.title == "Mira Koval said"
    assert titled(told)["Speaker"].lines == (
        "Mira Koval", "named by “Koval”", "the word of speech is “said”", "direct speech"
    )  # fmt: skip
    nobody = replace(dossier, quotes=(replace(dossier.quotes[number], speaker=None, source=None, cue=None),))
    told = explain(nobody, Subject("quote", 0))
    assert told.title == "An unknown speaker said"
    assert titled(told)["Speaker"].lines == ("An unknown speaker", "no words name the speaker", "direct speech")


def test_an_actor_has_names_reasons_and_roles_with_their_sentence(dossier: Dossier) -> None:
    actor = next(actor for actor in dossier.actors if actor.name == "Mira Koval")
    sections = titled(explain(dossier, Subject("actor", actor.id)))
    assert sections["Names taken for one"].lines == ("Mira Koval", "Koval")
    assert sections["Roles"].lines[0].startswith("Foreign Minister, from: “")


def test_no_section_is_empty(dossier: Dossier) -> None:
    facts = [
        *(Subject("date", at) for at in range(len(dossier.dates))),
        *(Subject("quote", at) for at in range(len(dossier.quotes))),
        *(Subject("event", at) for at in range(len(dossier.events))),
        *(Subject("actor", actor.id) for actor in dossier.actors),
    ]
    assert len(facts) > 8
    for about in facts:
        told = explain(dossier, about)
        assert told.title
        assert all(section.lines for section in (*told.sections, *told.grounds))
