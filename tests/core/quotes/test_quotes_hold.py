"""What holds of the quotations of any text whatever."""

from itertools import pairwise
from time import process_time

from hypothesis import given
from hypothesis import strategies as st
from written import known

from syriatalks.quotes import find_quotes
from syriatalks.reading import parse

WORDS = """“ ” " ‘ ’ ' \'\' « » ( ) , . ; : ? ! — … Lavrov Jarba he who the ministry said told Reuters according to that
    and adding noted talks resume on Tuesday a statement “Yes.” “No,” called it as Mr. U.S."""
PIECES = st.sampled_from([*WORDS.split(), " ", " ", "\n\n", "\n"])
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join))


@given(TEXTS)
def test_every_quotation_points_at_its_words(text):
    story = parse(text)
    for quote in find_quotes(story, known(story)):
        assert quote.text == text[quote.span.start : quote.span.end] != ""
        assert all(span is None or 0 <= span.start < span.end <= len(text) for span in (quote.source, quote.cue))
        assert quote.speaker is None or quote.because


@given(TEXTS)
def test_direct_quotations_never_overlap_and_stand_in_order(text):
    story = parse(text)
    spans = [quote.span for quote in find_quotes(story, ()) if quote.kind == "direct"]
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(TEXTS)
def test_the_same_text_has_the_same_quotations(text):
    assert find_quotes(parse(text), ()) == find_quotes(parse(text), ())


def seconds(text: str) -> float:
    story = parse(text)
    actors = known(story)
    start = process_time()
    find_quotes(story, actors)
    return process_time() - start


def test_the_time_grows_with_the_text_and_not_faster():
    for unit in (
        "“a",
        "‘a ' ",
        "said ",
        "he said, ",
        "“We agreed,” he said, adding “yes.” ",
        ", who said ",
        "“Go,” Jarba said. He added that it was so.\n",
        "KERRY: We go. Do you?\n\nIt is late.\n\n",
        "Q: Why? A: I go. ",
    ):
        short, long = (min(seconds(unit * count) for _ in range(2)) for count in (200, 2_000))
        assert long < 40 * short + 0.2, unit
