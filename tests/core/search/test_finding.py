"""The finder puts first what was meant."""

from dataclasses import replace
from datetime import date
from threading import Event, Thread

import pytest

from syriatalks.model import Actor, Dossier, Mention, Span
from syriatalks.search import Hit, Index
from syriatalks.search.intervals import Interval


@pytest.fixture(scope="module")
def index(dossier: Dossier) -> Index:
    return Index(dossier)


def lit(hit: Hit) -> list[str]:
    return [span.of(hit.label) for span in hit.lit]


@pytest.mark.parametrize(
    ("query", "kind", "label"),
    [
        # by name: whole, begun, in any order, without accents, hyphens and case
        ("ahmad al-qasimi", "actor", "Ahmad al-Qasimi"),
        ("qas", "actor", "Ahmad al-Qasimi"),
        ("qasimi ahmad", "actor", "Ahmad al-Qasimi"),
        ("a. qasimi", "actor", "Ahmad al-Qasimi"),
        ("NUNEZ", "actor", "José Núñez"),
        ("jose n", "actor", "José Núñez"),
        ("MONTREUX", "actor", "Montreux"),
        # misspelt: swapped, dropped, added, other spellings
        ("qsaimi", "actor", "Ahmad al-Qasimi"),
        ("qsmi", "actor", "Ahmad al-Qasimi"),
        ("kasimi", "actor", "Ahmad al-Qasimi"),
        ("alqasimi", "actor", "Ahmad al-Qasimi"),
        ("Ahmed Qassimi", "actor", "Ahmad al-Qasimi"),
        ("lavrnko", "actor", "Sergei Lavrenko"),
        ("Sergey Lawrenko", "actor", "Sergei Lavrenko"),
        ("montrux", "actor", "Montreux"),
        # acronyms, printed or not
        ("nfsr", "actor", "National Front for Syrian Renewal"),
        ("nffsr", "actor", "National Front for Syrian Renewal"),
        # dates
        ("feb 10", "date", "February 10 (2014-02-10)"),
        ("2014-02-10", "date", "February 10 (2014-02-10)"),
        ("tuesday", "date", "Tuesday (2014-02-04)"),
        # a name with a date: what is told of them on these days
        ("qasimi 24 jan", "event", "José Núñez of the U.N. met al-Qasimi"),
        ("feb 10 NFSR", "event", "Ahmad al-Qasimi will attend the talks"),
        ("last tuesday", "date", "Tuesday (2014-02-04)"),
        ("22..31 jan", "date", "January 22-31 (2014-01-22/2014-01-31)"),
        ("late january 2014", "date", "January 22-31 (2014-01-22/2014-01-31)"),
        ("jan 24", "date", "January 22-31 (2014-01-22/2014-01-31)"),
        ("2011", "date", "2011"),
        ("#10", "date", "February 10 (2014-02-10)"),
        # words
        ("practical accords", "quote", "We must reach practical accords on aid,"),
        ("accords practical", "quote", "We must reach practical accords on aid,"),
        ("acords", "quote", "We must reach practical accords on aid,"),
        ("rebels ready", "story", "Rebels “ready” for Montreux talks"),
        ("war began", "text", "The war began in 2011."),
        # narrowed
        ("@mont", "actor", "Montreux"),
        ('"aid', "quote", "We must reach practical accords on aid,"),
        ('"practical accords"', "quote", "We must reach practical accords on aid,"),
        ("#met", "event", "José Núñez of the U.N. met al-Qasimi"),
    ],
)
def test_what_was_meant_comes_first(index: Index, query: str, kind: str, label: str) -> None:
    first = index.find(query)[0]
    assert (first.kind, first.label) == (kind, label)


@pytest.mark.parametrize(
    "query", ["", " ", "zzz", "xq", "@zzzz", "#jarba", '"qasimi', "feb 30", "7", "-", "…", "(", "\x1b[0m"]
)
def test_what_is_not_there_is_not_found(index: Index, query: str) -> None:
    assert index.find(query) == []


@pytest.mark.parametrize("query", ["a", "s", "mo", "al", "th"])
def test_a_short_query_finds_only_what_starts_so(index: Index, query: str) -> None:
    for hit in index.find(query):
        assert any(span.of(hit.label).lower().startswith(query) for span in hit.lit)


@pytest.mark.parametrize(
    ("query", "letters"),
    [
        ("qasimi", ["Qasimi"]),
        ("nunez", ["Núñez"]),
        ("lavrnko", ["Lavr", "nko"]),
        ("nffsr", ["N", "F", "f", "S", "R"]),
        ("practical accords", ["practical", "accords"]),
        ("tuesday", ["Tuesday"]),
    ],
)
def test_the_right_letters_light_up(index: Index, query: str, letters: list[str]) -> None:
    assert lit(index.find(query)[0]) == letters


def test_ranks_are_exact_then_prefix_then_word_start_then_acronym_then_fuzzy() -> None:
    names = ["Nark Smith", "Nora A. Robin Kay", "Paul Narkov", "Narkissa", "Nark", "Narq"]
    actors = tuple(Actor(name, name, "person", mentions=(Mention("s", Span(0, 1), name, "name"),)) for name in names)
    found = [hit.target for hit in Index(Dossier(actors=actors)).find("nark")]
    assert found == ["Nark", "Nark Smith", "Narkissa", "Paul Narkov", "Nora A. Robin Kay", "Narq"]


def test_of_equals_the_most_mentioned_comes_first() -> None:
    few, many = ((Mention("s", Span(0, 1), "x", "name"),) * count for count in (1, 5))
    actors = (Actor("a1", "Omar Said", "person", mentions=few), Actor("a2", "Omar Sabr", "person", mentions=many))
    assert [hit.target for hit in Index(Dossier(actors=actors)).find("omar")] == ["a2", "a1"]


def test_an_actor_is_found_once_however_many_names_fit(index: Index) -> None:
    assert [hit.target for hit in index.find("@qasimi")] == ["a1"]


def test_precise_dates_come_before_wide_ones(index: Index) -> None:
    found = [hit.label for hit in index.find("#feb") if hit.kind == "date"]
    assert found == ["Tuesday (2014-02-04)", "February 5 (2014-02-05)", "February 10 (2014-02-10)", "2011"]


def test_a_date_brings_its_event(index: Index) -> None:
    assert [hit.target for hit in index.find("feb 10") if hit.kind == "event"] == ["e1"]


def test_words_in_a_row_come_before_words_apart(dossier: Dossier) -> None:
    story = dossier.stories[0]
    text = "Aid talks stall. Talks on aid. Aid came by road."
    sentences = (Span(0, 16), Span(17, 30), Span(31, 48))
    made = Dossier((replace(story, text=text, title="", headline=None, sentences=sentences),))
    assert [hit.label for hit in Index(made).find("talks on")] == ["Talks on aid."]
    assert [hit.label for hit in Index(made).find("aid talks")] == ["Aid talks stall.", "Talks on aid."]


def test_text_hits_jump_to_the_words(index: Index, dossier: Dossier) -> None:
    hit = index.find("war began")[0]
    assert hit.span.of(dossier.stories[0].text) == "war began"


def test_a_prefix_alone_lists_what_there_is(index: Index, dossier: Dossier) -> None:
    assert {hit.target for hit in index.find("@")} == {actor.id for actor in dossier.actors}
    assert index.find("#")[0].label == "2011"
    assert [hit.target for hit in index.find('"')] == [0]


def test_spans_and_scores_hold_for_every_answer(index: Index, dossier: Dossier) -> None:
    text = dossier.stories[0].text
    for query in ("a", "qasimi", "lavrnko", "feb", "2011", "talks", "the talks", "aid", "minister said"):
        hits = index.find(query)
        assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
        for hit in hits:
            assert 0 <= hit.score <= 100
            assert 0 <= hit.span.start <= hit.span.end <= len(text)
            assert all(0 <= span.start < span.end <= len(hit.label) for span in hit.lit)


def test_no_more_answers_than_asked_for(index: Index) -> None:
    assert len(index.find("a", limit=1)) == 1
    assert len(index.find("talks", limit=2)) == 2


def test_many_names_leave_room_for_text(dossier: Dossier) -> None:
    crowd = tuple(Actor(f"x{at}", f"Talks {at}", "event") for at in range(100))
    kinds = {hit.kind for hit in Index(replace(dossier, actors=crowd)).find("talks", limit=20)}
    assert {"actor", "event", "story"} <= kinds


def test_steps_are_counted_from_the_newest_story(index: Index) -> None:
    assert [hit.label for hit in index.find("#yesterday") if hit.kind == "date"] == ["Tuesday (2014-02-04)"]
    assert index.counted("yesterday") == (Interval(date(2014, 2, 4), date(2014, 2, 4)),)
    assert index.counted("#last week")[0].days == 7
    assert (
        index.counted("@yesterday") == index.counted("tuesday") == index.counted("feb 4") == index.counted("aid") == ()
    )


def test_a_day_without_a_year_finds_the_same_day_of_an_unknown_year(dossier: Dossier) -> None:
    unknown = replace(dossier.dates[1], value="XXXX-06-10", earliest=None, latest=None)
    month = replace(dossier.dates[2], value="XXXX-06", earliest=None, latest=None)
    index = Index(replace(dossier, dates=(*dossier.dates, unknown, month)))
    for typed in ("june 10", "10 jun", "#10 june"):
        assert [hit.target for hit in index.find(typed)[:2]] == [5, 6]
    assert {5, 6} <= {hit.target for hit in index.find("#june")}
    assert not {5, 6} & {hit.target for hit in index.find("june 10 2014")}
    assert 5 not in {hit.target for hit in index.find("june 11")}


def test_a_year_answers_a_day_typed_last(dossier: Dossier) -> None:
    year = (date(2014, 1, 1), date(2014, 12, 31))
    whole = replace(dossier.dates[4], value="2014", earliest=year[0], latest=year[1])
    index = Index(replace(dossier, dates=(whole, *dossier.dates)))
    kinds = [(hit.kind, hit.target) for hit in index.find("january 22")]
    assert kinds[-1] == ("date", 0)
    assert len(kinds) > 1


def test_an_inferred_year_is_marked(dossier: Dossier) -> None:
    inferred = tuple(replace(date, inferred=True) for date in dossier.dates)
    index = Index(replace(dossier, dates=inferred))
    assert index.find("#tuesday")[0].label == "Tuesday (2014?-02-04)"
    assert index.find("#22..31 jan")[0].label == "January 22-31 (2014?-01-22/2014?-01-31)"


@pytest.mark.parametrize("printed", ["Abd al-Rahman Darwazi", "Abdulrahman Darwazi", "Abdul Rahman Darwazi"])
@pytest.mark.parametrize(
    "typed", ["abdulrahman", "abdel rahman", "abd al-rahman", "abdurrahman darwazi", "Abdel-Rahman Derwazi", "darwazi"]
)
def test_a_given_name_of_several_words_is_found_however_it_is_written(printed: str, typed: str) -> None:
    others = ("Abdullah Harb", "Rahma Nur", "Abd al-Karim Zein")
    actors = tuple(Actor(name, name, "person", mentions=()) for name in (*others, printed))
    assert Index(Dossier(actors=actors)).find(typed)[0].label == printed


def test_the_article_may_be_typed_where_the_text_leaves_it_out(dossier: Dossier) -> None:
    story = replace(dossier.stories[0], text="They fled Tell Zahr.", title="", headline=None, sentences=(Span(0, 20),))
    assert [lit(hit) for hit in Index(Dossier((story,))).find("al-zahr")] == [["Zahr"]]


def test_short_words_that_share_few_letters_are_not_guessed(dossier: Dossier) -> None:
    text = "The list is not ours. It is as it was."
    story = replace(dossier.stories[0], text=text, title="", headline=None, sentences=(Span(0, 21), Span(22, 38)))
    assert not Index(Dossier((story,))).find("russia")
    assert not Index(Dossier((story,))).find("usa")


def test_a_date_comes_first_as_it_is_printed(dossier: Dossier) -> None:
    text = "late January 2014"
    days = {"earliest": date(2014, 1, 1), "latest": date(2014, 1, 31)}
    printed = replace(dossier.dates[1], span=Span(0, len(text)), text=text, value="2014-01", **days)
    found = Index(replace(dossier, dates=(*dossier.dates, printed))).find(text)
    assert found[0].target == len(dossier.dates)


def test_building_can_be_left_off_and_taken_up_again(dossier: Dossier) -> None:
    index = Index(dossier)
    assert not index.build(stopped=lambda: True)
    assert not index.ready
    assert index.build()
    assert index.ready
    assert index.find("qasimi")


def test_who_asks_while_another_thread_builds_waits_for_it(dossier: Dossier) -> None:
    crowd = tuple(Actor(f"x{at}", f"Name {at:05}", "person") for at in range(3000))
    index = Index(replace(dossier, actors=crowd))
    begun = Event()
    builder = Thread(target=index.build, kwargs={"stopped": lambda: bool(begun.set())})
    builder.start()
    assert begun.wait(10)
    assert index.find("name 00007")[0].target == "x7"
    builder.join(10)


def test_an_empty_dossier_has_no_answers() -> None:
    assert Index(Dossier()).find("jarba") == Index(Dossier()).find("@") == Index(Dossier()).find("2014") == []


def test_a_long_sentence_is_cut_around_the_words(dossier: Dossier) -> None:
    words = " ".join(f"word{'abcdefgh'[at % 8]}" for at in range(200)) + " needle " + "tail " * 100
    story = replace(dossier.stories[0], text=words, title="", headline=None, sentences=(Span(0, len(words)),))
    hit = Index(Dossier((story,))).find("needle")[0]
    assert len(hit.label) < 300
    assert lit(hit) == ["needle"]


def test_a_name_with_a_day_on_which_nothing_is_told_of_it_finds_nothing_told(index: Index) -> None:
    assert [hit for hit in index.find("nunez feb 10") if hit.kind == "event"] == []


@pytest.mark.parametrize("typed", ["100000", "100,000", "over 100000", "100000 flee"])
def test_a_number_is_found_with_and_without_its_commas(dossier: Dossier, typed: str) -> None:
    index = Index(replace(dossier, stories=(replace(dossier.stories[0], title="Over 100,000 flee"),)))
    assert index.find(typed)[0].label == "Over 100,000 flee"


def test_a_number_that_begins_with_nought_is_no_smaller_one(dossier: Dossier) -> None:
    assert Index(replace(dossier, stories=(replace(dossier.stories[0], title="Agent 7"),))).find("007") == []


@pytest.mark.parametrize(("typed", "found"), [("itartass", True), ("tassitar", False)])
def test_two_words_of_a_name_may_be_typed_as_one(dossier: Dossier, typed: str, found: bool) -> None:
    agency = replace(dossier.actors[-1], id="a9", name="ITAR-TASS", kind="agency", aliases=())
    hits = Index(replace(dossier, actors=(*dossier.actors, agency))).find(typed)
    assert ("ITAR-TASS" in [hit.label for hit in hits[:1]]) is found
