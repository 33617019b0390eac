"""How a ledger is written: every decision and every name survives, and so does every line that cannot be read."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syriatalks.ledger import (
    Ignore,
    Ledger,
    Line,
    Merge,
    Named,
    Rename,
    Retype,
    Split,
    add,
    last,
    parse,
    render,
    undo,
)
from syriatalks.ledger.syntax import HEAD
from syriatalks.model import KINDS

JARBA = Named("person", "Ahmad Jarba")


@pytest.mark.parametrize(
    ("line", "decision"),
    [
        ('merge person "Ahmad Jarba" <- "Jarba"', Merge(JARBA, Named("person", "Jarba"))),
        ('merge person "Ahmad Jarba" <- group "Jarba"', Merge(JARBA, Named("group", "Jarba"))),
        ('merge person "Ahmad Jarba" <- "Jarba" in 9f3c', Merge(JARBA, Named("person", "Jarba", "9f3c"))),
        ('split person "Ahmad Jarba" -> "Jarba"', Split(JARBA, "Jarba")),
        ('split person "Ahmad Jarba" in 9f3c -> "Jarba"', Split(Named("person", "Ahmad Jarba", "9f3c"), "Jarba")),
        ('split person "Ahmad Jarba" in 9f3c', Split(Named("person", "Ahmad Jarba", "9f3c"))),
        ('rename person "Ahmad Jarba" -> "أحمد الجربا"', Rename(JARBA, "أحمد الجربا")),
        ('retype place "Geneva" -> event', Retype(Named("place", "Geneva"), "event")),
        ('ignore place "Geneva" in 9f3c', Ignore(Named("place", "Geneva", "9f3c"))),
        ('ignore group "the \\"Tigers\\" \\\\ #1"', Ignore(Named("group", 'the "Tigers" \\ #1'))),
    ],
)
def test_each_decision_is_one_line(line, decision):
    assert parse(line) == Ledger((Line(decision),))
    assert render(parse(line)) == f"{line}\n"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ('  ignore   place   "Geneva"  #  a city ', 'ignore place "Geneva"  # a city'),
        ('ignore place "Geneva"#a # b', 'ignore place "Geneva"  # a # b'),
        ('rename person "A"->"B"', 'rename person "A" -> "B"'),
        ('merge person "A" <- person "B"', 'merge person "A" <- "B"'),
        ('rename person "A" -> "B\u202e\u00a0"', 'rename person "A" -> "B\\u202e\\u00a0"'),
        ('ignore place "Geneva"\r', 'ignore place "Geneva"'),
        ('  and   ignore place "Geneva"', 'and ignore place "Geneva"'),
    ],
)
def test_a_line_typed_by_hand_is_understood_and_written_tidily(typed, written):
    assert render(parse(typed)) == f"{written}\n"


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("join", "join is no decision; there are merge, split"),
        ('"Geneva"', "one of merge, split"),
        ("ignore place Geneva", "a name in quotation marks is expected, not Geneva"),
        ("ignore place “Geneva”", "a name in quotation marks is expected"),
        ('ignore city "Geneva"', "city is no kind; the kinds are person,"),
        ('ignore place "Geneva', "a name in quotation marks is expected"),
        ('ignore place "Geneva" in', "the id of a story is expected"),
        ('ignore place "Geneva" "Bern"', 'nothing more is expected, not "Bern"'),
        ('ignore place " "', "the name is empty"),
        ('ignore place "C:\\dir"', "backslash"),
        ('merge person "A" -> "B"', "<- is expected, not ->"),
        ('merge person "A"', "<- is expected"),
        ('split person "A"', "-> is expected"),
        ('rename person "A" -> B', "a name in quotation marks is expected, not B"),
        ('retype person "A" -> "place"', "one of person,"),
    ],
)
def test_a_line_that_cannot_be_read_says_why_and_is_kept(line, problem):
    text = f'# first\n{line}\n\nignore place "Geneva"\n'
    ledger = parse(text)
    assert problem in ledger.lines[1].problem
    assert ledger.lines[1].decision is None
    assert ledger.lines[3].decision == Ignore(Named("place", "Geneva"))
    assert render(ledger) == text


def test_what_explains_a_ledger_holds_no_decision_and_its_examples_are_right():
    assert not any(line.decision or line.problem for line in parse(HEAD).lines)
    examples = re.findall(r"^#   (.+?)(?: {3,}|$)|(split .+ in .+)$", HEAD, re.MULTILINE)
    decisions = parse("\n".join("".join(example) for example in examples)).lines
    assert len(decisions) == 7
    assert all(line.decision for line in decisions)


NAMES = st.text(min_size=1).filter(str.strip)
NAMED = st.builds(Named, st.sampled_from(KINDS), NAMES, st.none() | st.from_regex(r"[0-9a-f]{4,12}", fullmatch=True))
DECISIONS = st.one_of(
    st.builds(Merge, NAMED, NAMED),
    st.builds(Split, NAMED, NAMES),
    st.builds(Rename, NAMED, NAMES),
    st.builds(Retype, NAMED, st.sampled_from(KINDS)),
    st.builds(Ignore, NAMED),
)


@given(st.lists(st.tuples(DECISIONS, st.text())))
def test_what_is_written_is_read_back(decided):
    ledger = add(parse(HEAD), *(decision for decision, _ in decided))
    for decision, comment in decided:
        ledger = add(ledger, decision, comment=comment)
    assert parse(render(ledger)) == ledger


@given(st.text())
def test_any_text_is_a_ledger_that_stays_as_it_is_once_written(text):
    ledger = parse(text)
    assert parse(render(ledger)) == ledger
    for line, words in zip(ledger.lines, text.split("\n"), strict=False):
        assert line.decision or line.text == words


def test_undo_takes_the_last_decision_and_nothing_else():
    one, two = Ignore(JARBA), Ignore(Named("place", "Geneva"))
    ledger = parse(render(add(add(parse("# mine\n"), one), two)) + "broken\n# end\n")
    assert last(ledger) == (Line(two),)
    assert render(undo(ledger)) == '# mine\nignore person "Ahmad Jarba"\nbroken\n# end\n'
    assert undo(undo(undo(ledger))) == undo(undo(ledger))
    assert last(undo(undo(ledger))) == ()


def test_what_was_decided_together_is_undone_at_once():
    here, there = (Ignore(Named("person", "Jarba", story)) for story in ("9f3c", "41aa"))
    ledger = add(add(parse(""), Ignore(JARBA)), here, there)
    assert render(ledger).splitlines()[1:] == [
        'ignore person "Jarba" in 9f3c',
        'and ignore person "Jarba" in 41aa',
    ]
    assert [line.decision for line in last(parse(render(ledger)))] == [here, there]
    assert undo(ledger) == add(parse(""), Ignore(JARBA))
