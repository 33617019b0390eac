"""Queries find the facts that match, by any name, spelling and way to write a day."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syriatalks.model import Dossier
from syriatalks.search.query import And, Matcher, Not, Or, QueryError, answers, facts_of, parse
from syriatalks.search.query.bitmaps import packed, unpacked

QASIMI, LAVRENKO, NUNEZ = "event 0", "event 1", "event 2"


def found(dossier: Dossier, typed: str, kind: str = "event") -> list[str]:
    query = parse(typed)
    assert query is not None
    facts = facts_of(dossier)
    matched = (facts[number] for number in Matcher(dossier, facts).matching(query))
    return [f"{fact.kind} {fact.at}" for fact in matched if fact.kind == kind]


@pytest.mark.parametrize(
    ("typed", "events"),
    [
        ("actor:qasimi", [QASIMI, NUNEZ]),
        ("actor:al-Qasimi", [QASIMI, NUNEZ]),
        ("actor:alqasimi", [QASIMI, NUNEZ]),
        ("actor:qas", [QASIMI, NUNEZ]),
        ("actor:kasimi", [QASIMI, NUNEZ]),
        ("actor:nfsr", [QASIMI]),
        ("actor:lavrnko", [LAVRENKO]),
        ("actor:nunez", [NUNEZ]),
        ("actor:qasimi actor:nunez", [NUNEZ]),
        ("id:a1", [QASIMI, NUNEZ]),
        ("id:a99", []),
        ("speaker:lavrenko", [LAVRENKO]),
        ("speaker:unknown", []),
        ("kind:person", [QASIMI, LAVRENKO, NUNEZ]),
        ("kind:organisation", [QASIMI]),
        ("kind:place", [NUNEZ]),
        ("kind:event", [QASIMI, LAVRENKO, NUNEZ]),
        ("kind:quote", []),
        ("status:planned", [QASIMI]),
        ("NOT status:planned", [LAVRENKO, NUNEZ]),
        ("date:2014-01", [NUNEZ]),
        ("date:2014-01..2014-02-04", [LAVRENKO, NUNEZ]),
        ("date:2014-02-05..", [QASIMI]),
        ("date:feb", [QASIMI, LAVRENKO]),
        ('date:"24 jan"', [NUNEZ]),
        ("date:yesterday", [LAVRENKO]),
        ("date:unknown", []),
        ("story:talks", [QASIMI, LAVRENKO, NUNEZ]),
        ("story:talks.txt", [QASIMI, LAVRENKO, NUNEZ]),
        ("story:TASS", [QASIMI, LAVRENKO, NUNEZ]),
        ("story:s1", [QASIMI, LAVRENKO, NUNEZ]),
        ("montreux", [NUNEZ]),
        ("montr", [NUNEZ]),
        ("montruex", [NUNEZ]),
        ("attend the talks", [QASIMI]),
        ('"attend the talks"', [QASIMI]),
        ('"the attend"', []),
        ('"attend the talk"', []),
        ("(status:planned OR actor:nunez) actor:qasimi", [QASIMI, NUNEZ]),
        ("actor:qasimi NOT status:planned", [NUNEZ]),
        ("NOT (status:planned OR date:jan)", [LAVRENKO]),
    ],
)
def test_a_query_finds_its_events(dossier: Dossier, typed: str, events: list[str]) -> None:
    assert found(dossier, typed) == events


@pytest.mark.parametrize(
    ("typed", "kind", "facts"),
    [
        ("actor:qasimi", "actor", ["actor 0"]),
        ("kind:person", "actor", ["actor 0", "actor 2", "actor 3"]),
        ("speaker:lavrenko", "actor", ["actor 2"]),
        ("speaker:lavrenko", "quote", ["quote 0"]),
        ("NOT speaker:lavrenko", "quote", []),
        ("kind:direct", "quote", ["quote 0"]),
        ("kind:indirect", "quote", []),
        ("date:tuesday", "quote", ["quote 0"]),
        ("status:happened", "quote", []),
        ("NOT status:planned", "quote", []),
        ("NOT status:planned", "actor", []),
        ("status:planned", "date", ["date 1"]),
        ("actor:qasimi", "date", ["date 1", "date 3"]),
        ("date:2011", "date", ["date 4"]),
        ("date:feb-5", "story", ["story 0"]),
        ("rebels", "story", ["story 0"]),
        ("war", "text", ["text 4"]),
        ("nfsr", "actor", ["actor 1"]),
        ('"renewal nfsr"', "actor", []),
    ],
)
def test_a_query_finds_facts_of_every_kind(dossier: Dossier, typed: str, kind: str, facts: list[str]) -> None:
    assert found(dossier, typed, kind) == facts


@pytest.mark.parametrize(
    ("typed", "column", "words"),
    [
        ("status:planned actor:zzzz", 22, "nobody is called “zzzz”"),
        ("speaker:zzzz", 9, "nobody is called"),
        ("date:22..31", 6, "is no date"),
        ("date:2014-02..2014-01", 6, "ends before it begins"),
        ("story:tlks.txt", 7, "no story is called “tlks.txt”; perhaps talks.txt"),
        ("actor:--", 7, "nobody is called"),
    ],
)
def test_a_value_that_means_nothing_here_is_refused(dossier: Dossier, typed: str, column: int, words: str) -> None:
    with pytest.raises(QueryError) as error:
        found(dossier, typed)
    assert str(error.value).startswith(f"column {column}: ")
    assert words in str(error.value)


def test_a_spelling_that_may_mean_two_actors_means_neither(dossier: Dossier) -> None:
    other = replace(dossier.actors[2], id="a9", name="Ivan Lavrinko", aliases=())
    both = replace(dossier, actors=(*dossier.actors, other))
    with pytest.raises(QueryError, match="perhaps Sergei Lavrenko or Ivan Lavrinko"):
        found(both, "actor:lavrnko")


def test_days_of_a_word_are_measured_from_the_newest_story(dossier: Dossier) -> None:
    older = replace(dossier.events[0], earliest=date(2014, 1, 1), latest=date(2014, 1, 1))
    assert found(replace(dossier, events=(older, *dossier.events[1:])), "date:yesterday") == [LAVRENKO]


def test_undated_facts_have_a_value_of_their_own(dossier: Dossier) -> None:
    undated = replace(dossier.events[0], earliest=None, latest=None)
    assert found(replace(dossier, events=(undated, *dossier.events[1:])), "date:unknown") == [QASIMI]


def test_answers_tell_each_fact_once_with_the_words_lit(dossier: Dossier) -> None:
    query = parse("actor:qasimi attend")
    assert query is not None
    hits = answers(dossier, query, 10)
    assert [(hit.kind, hit.target) for hit in hits] == [("event", "e1")]
    assert [span.of(hits[0].label) for span in hits[0].lit] == ["attend"]


def test_no_more_answers_than_asked_for(dossier: Dossier) -> None:
    query = parse("NOT zebra")
    assert query is not None
    assert len(answers(dossier, query, 3)) == 3


def test_an_empty_dossier_answers_nothing() -> None:
    for typed in ("war", '"the war"', "NOT war", "status:planned", "kind:person", "date:2014", "date:unknown", "id:a1"):
        query = parse(typed)
        assert query is not None
        assert answers(Dossier(), query, 10) == []


_PIECES = st.sampled_from(
    "actor:qasimi speaker:lavrenko kind:person date:feb status:planned story:talks war NOT OR AND ( ) id:a1 aid".split()
)


@given(st.lists(_PIECES, max_size=8).map(" ".join))
def test_any_query_has_facts_or_an_error(dossier: Dossier, typed: str) -> None:
    facts = facts_of(dossier)
    try:
        query = parse(typed)
        matched = Matcher(dossier, facts).matching(query) if query else ()
    except QueryError:
        return
    assert list(matched) == sorted(set(matched))
    assert all(0 <= number < len(facts) for number in matched)


@given(st.lists(_PIECES.filter(lambda piece: ":" in piece), min_size=2, max_size=2))
def test_and_or_and_not_are_those_of_sets(dossier: Dossier, typed: list[str]) -> None:
    matcher = Matcher(dossier, facts_of(dossier))
    one, other = (parse(piece) for piece in typed)
    assert one is not None
    assert other is not None
    first, second = matcher.bits(one), matcher.bits(other)
    assert matcher.bits(And((one, other))) == first & second
    assert matcher.bits(Or((one, other))) == first | second
    assert matcher.bits(Not(one)) & first == 0


@given(st.sets(st.integers(0, 5000)))
def test_bitmaps_keep_their_numbers(numbers: set[int]) -> None:
    assert unpacked(packed(numbers, 5001)) == tuple(sorted(numbers))


def test_a_day_without_a_year_matches_the_same_day_of_an_unknown_year(dossier: Dossier) -> None:
    unknown = replace(dossier.dates[1], value="XXXX-06-10", earliest=None, latest=None)
    told = replace(dossier.events[0], earliest=None, latest=None)
    yearless = replace(dossier, dates=(dossier.dates[0], unknown, *dossier.dates[2:]), events=(told,))
    assert found(yearless, "date:june-10") == found(yearless, "date:june") == [QASIMI]
    assert found(yearless, "date:june-11") == found(yearless, "date:2000-06-10") == found(yearless, "date:2000") == []


@pytest.mark.parametrize("typed", ["actor:abdulrahman", 'actor:"Abdel Rahman"', 'actor:"abd al-rahman"'])
def test_a_given_name_of_several_words_is_called_however_it_is_written(dossier: Dossier, typed: str) -> None:
    other = replace(dossier.actors[2], id="a9", name="Abd al-Rahman Darwazi", aliases=())
    both = replace(dossier, actors=(*dossier.actors, other))
    assert found(both, typed, "actor") == [f"actor {len(dossier.actors)}"]
