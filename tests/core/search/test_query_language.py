"""What may be typed as a query is read as what is meant, and what may not is refused at its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syriatalks.search.query import And, Not, Or, Query, QueryError, Term, is_query, parse, spelt, terms

JARBA, PLANNED, LAVROV = Term("actor", "jarba"), Term("status", "planned"), Term("word", "lavrov")


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("lavrov", LAVROV),
        ("actor:jarba", JARBA),
        ("Actor:jarba", JARBA),
        ('actor:"Ahmad  Jarba"', Term("actor", "Ahmad Jarba")),
        ("actor:“Ahmad Jarba”", Term("actor", "Ahmad Jarba")),
        ('"practical accords"', Term("phrase", "practical accords")),
        ("date:2014-01..2014-02", Term("date", "2014-01..2014-02")),
        ("status:Planned", PLANNED),
        ("status:pl", PLANNED),
        ("actor:jarba status:planned", And((JARBA, PLANNED))),
        ("actor:jarba AND status:planned", And((JARBA, PLANNED))),
        ("actor:jarba AND (status:planned lavrov)", And((JARBA, PLANNED, LAVROV))),
        ("actor:jarba OR status:planned lavrov", Or((JARBA, And((PLANNED, LAVROV))))),
        ("(actor:jarba OR status:planned) lavrov", And((Or((JARBA, PLANNED)), LAVROV))),
        ("NOT lavrov actor:jarba", And((Not(LAVROV), JARBA))),
        ("NOT (lavrov OR actor:jarba)", Not(Or((LAVROV, JARBA)))),
        ("NOT NOT lavrov", Not(Not(LAVROV))),
        ("and or not", And((Term("word", "and"), Term("word", "or"), Term("word", "not")))),
        ("date:2014 talks", And((Term("date", "2014"), Term("word", "talks")))),
        ("date:2014 the talks", And((Term("date", "2014"), Term("word", "the"), Term("word", "talks")))),
        ("date:jan AND 24", And((Term("date", "jan"), Term("word", "24")))),
        ('date:"jan" 24', And((Term("date", "jan"), Term("word", "24")))),
        ("24 date:jan", And((Term("word", "24"), Term("date", "jan")))),
        ("12:30", Term("word", "12:30")),
        ("", None),
        ("  ", None),
    ],
)
def test_a_query_is_read_as_it_is_meant(typed: str, query: Query | None) -> None:
    assert parse(typed) == query


@pytest.mark.parametrize(
    ("typed", "column", "words"),
    [
        ("lavrov actr:jarba", 8, "no field “actr”; did you mean “actor:”?"),
        ("xyzzy:jarba", 1, "fields are actor, speaker"),
        ("status:plnned", 8, "did you mean planned?"),
        ("kind:persn", 6, "did you mean person?"),
        ("kind:a", 6, "is never “a”"),
        ("actor:", 1, "needs a value, as in actor:jarba"),
        ("actor:(jarba OR lavrov)", 7, "as in (actor:a OR actor:b)"),
        ("actor: jarba", 1, "needs a value"),
        ('jarba "practical', 7, "not closed"),
        ('actor:"jarba', 7, "not closed"),
        ("(lavrov", 1, "bracket is not closed"),
        ("lavrov)", 7, "no bracket is open"),
        ("lavrov AND", 11, "is missing here"),
        ("OR lavrov", 1, "is missing here"),
        ("lavrov AND OR jarba", 12, "is missing here"),
        ("NOT", 4, "is missing here"),
        ("()", 2, "is missing here"),
        ("lavrov —", 8, "no letters in “—”"),
        ("(" * 200, 42, "too deep"),
        ("NOT " * 200, 165, "too deep"),
        ("x" * 1001, 1001, "at most 1000"),
        ("date:jan 24", 6, 'date:"jan 24"; else date:jan AND 24'),
        ("NOT date:jan 24 2014 geneva", 10, 'date:"jan 24 2014"; else'),
        ("date:late january", 6, 'date:"late january"'),
        ("geneva date:since 2013", 13, 'date:"since 2013"'),
        ("date:22 to 31 jan", 6, 'date:"22 to 31 jan"'),
    ],
)
def test_what_is_wrong_is_said_at_its_place(typed: str, column: int, words: str) -> None:
    with pytest.raises(QueryError) as error:
        parse(typed)
    assert str(error.value).startswith(f"column {column}: ")
    assert words in str(error.value)
    assert error.value.span.start == column - 1


@pytest.mark.parametrize(
    "typed", ["actor:jarba", "a AND b", "NOT a", "a OR b", "actr:jarba x", "status:planned", 'actor:"jar']
)
def test_operators_and_fields_make_a_query(typed: str) -> None:
    assert is_query(typed)


@pytest.mark.parametrize(
    "typed",
    ["jan 24", "jrba", '"accords', '"accords"', "@jarba", "#tuesday", "Council (NCSROF)", "12:30", "https://x.org"],
)  # fmt: skip
def test_plain_words_are_for_the_finder(typed: str) -> None:
    assert not is_query(typed)


_WORDS = st.text("abcé-19'.", min_size=1).filter(lambda word: any(letter.isalnum() for letter in word))
_TERMS = st.one_of(
    st.builds(Term, st.just("word"), _WORDS),
    st.builds(Term, st.just("phrase"), st.lists(_WORDS, min_size=1, max_size=3).map(" ".join)),
    st.builds(Term, st.sampled_from(("actor", "speaker", "story", "date")), _WORDS),
    st.builds(Term, st.just("status"), st.sampled_from(("planned", "denied"))),
)


def _some(parts: st.SearchStrategy[Query], joined: type[And] | type[Or]) -> st.SearchStrategy[Query]:
    """Parts joined one way, none of them joined the same way itself."""
    others = parts.filter(lambda part: not isinstance(part, joined))
    return st.lists(others, min_size=2, max_size=3).map(lambda parts: joined(tuple(parts)))


_QUERIES: st.SearchStrategy[Query] = st.recursive(
    _TERMS,
    lambda inner: st.one_of(st.builds(Not, inner), _some(inner, And), _some(inner, Or)),
    max_leaves=6,
)


def refusal(typed: str) -> QueryError | None:
    try:
        parse(typed)
    except QueryError as error:
        return error
    return None


@given(_QUERIES)
def test_a_query_that_is_written_out_is_read_back(query: Query) -> None:
    assert parse(spelt(query)) == query


@given(st.text(st.sampled_from("ab :()\"“”«»'ANDORTactor status:date12.-\n\t\x1f\u3000é"), max_size=60))
def test_any_typing_is_a_query_or_an_error_at_a_place_in_it(typed: str) -> None:
    is_query(typed)
    error = refusal(typed)
    if error:
        assert 0 <= error.span.start <= len(typed)
        return
    query = parse(typed)
    for term in terms(query) if query else ():
        assert typed[term.span.start : term.span.end].strip()


@given(st.text(max_size=40))
def test_no_text_at_all_breaks_it(typed: str) -> None:
    is_query(typed)
    error = refusal(typed)
    assert error is None or error.words
