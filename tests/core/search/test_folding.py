"""Folding makes what people type meet what is printed, and knows the way back to the printed letters."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from syriatalks.model import Span
from syriatalks.search.folding import fold, original, trace
from syriatalks.search.lighting import lit
from syriatalks.search.sounding import skeleton


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("Ahmad JARBA", "ahmad jarba"),
        ("Müller", "muller"),
        ("Mu\u0308ller", "muller"),
        ("Łukasz Søren Æthel", "lukasz soren aethel"),
        ("al-Jarba", "al jarba"),
        ("Deir al\u2011Zor", "deir al zor"),
        ("O’Neil’s", "oneils"),
        ("“Geneva-2”", "geneva 2"),
        ("Geneva2", "geneva 2"),
        ("U.N.", "un"),
        ("the U.S.-led", "the us led"),
        ("Daraʿa", "daraa"),
        ("  […]  ", ""),
        ("straße", "strasse"),
    ],
)
def test_words_fold_to_plain_small_letters(printed: str, folded: str) -> None:
    assert fold(printed) == folded


@pytest.mark.parametrize(("one", "other"), [("jarba", "jarbi"), ("geneva 2", "geneva 3"), ("plan a", "plan b")])
def test_different_words_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(max_size=40))
@example("A:൘")
def test_traced_words_are_the_folded_words(text: str) -> None:
    assert [word.text for word in trace(text)] == fold(text).split()


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40))
def test_each_traced_letter_lies_in_the_label_in_order(text: str) -> None:
    origins = [origin for word in trace(text) for origin in word.origins]
    assert origins == sorted(origins)
    assert all(0 <= origin < len(text) for origin in origins)


def test_an_accent_written_apart_belongs_to_its_letter() -> None:
    label = "Mu\u0308ller"
    assert original(label, trace(label)[0], 0, 2).of(label) == "Mu\u0308"


@pytest.mark.parametrize(
    ("label", "typed", "letters"),
    [
        ("Ahmad al-Jarba", ["jarba"], ["Jarba"]),
        ("Ahmad al-Jarba", ["al", "jar"], ["al", "Jar"]),
        ("José Núñez", ["nun"], ["Núñ"]),
        ("Sergei Lavrov", ["lavrv"], ["Lavr", "v"]),
        ("Sergei Lavrov", ["lavrow"], ["Lavro"]),
        ("National Front for Renewal", ["nfr"], ["N", "F", "R"]),
        ("the U.N. envoy", ["un"], ["U.N"]),
        ("“Geneva-2”", ["geneva", "2"], ["Geneva", "2"]),
        ("Sergei Lavrov", ["qqqq"], []),
        ("", ["a"], []),
    ],
)
def test_the_letters_that_matched_are_lit(label: str, typed: list[str], letters: list[str]) -> None:
    assert [span.of(label) for span in lit(label, typed)] == letters


@given(st.text(max_size=30), st.lists(st.text("abcdefgh", min_size=1, max_size=6), min_size=1, max_size=3))
def test_lit_spans_lie_in_the_label_apart_and_in_order(label: str, typed: list[str]) -> None:
    edges = [edge for span in lit(label, typed) for edge in (span.start, span.end)]
    assert edges == sorted(edges)
    assert all(span.start < span.end <= len(label) for span in lit(label, typed))
    assert not any(Span(0, 0) == span for span in lit(label, typed))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("lavrov", "lavrow"),
        ("sergei", "sergey"),
        ("ahmad", "ahmed"),
        ("muhammad", "mohamed"),
        ("qadhafi", "gaddafi"),
        ("jarba", "djarba"),
        ("jarba", "aljarba"),
        ("assad", "asad"),
        ("yusuf", "youssef"),
    ],
)
def test_spellings_of_one_name_have_one_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(("one", "other"), [("lavrov", "kerry"), ("jarba", "jarjur"), ("assad", "ahmad")])
def test_other_names_have_other_skeletons(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)
