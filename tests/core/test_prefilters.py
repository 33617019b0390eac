"""What spares the work of a pattern never hides a match of it: the patterns themselves make the texts."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from syriatalks.actors import lexicon, listed, overlooked
from syriatalks.actors.classes import shape
from syriatalks.actors.tokens import words_in
from syriatalks.actors.vessels import WORDS, find_ships
from syriatalks.dates import direction
from syriatalks.dates.grammar import Rule
from syriatalks.dates.rules import rules
from syriatalks.events.cues import STATUS_CUES, StatusCue
from syriatalks.quotes import marks
from syriatalks.reading import article, margins

# Letters that only Unicode's case folding takes for those of the patterns are in no news: "ſ", "K" (Kelvin), "İ", "ı".
PRINTED = st.characters(exclude_characters="ſ\u212aİı\r\n", exclude_categories=["Cs"])
FEW = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])


def matching(pattern: str | re.Pattern[str], *, fullmatch: bool = False) -> st.SearchStrategy[str]:
    """Texts that `pattern` matches."""
    return st.from_regex(pattern, fullmatch=fullmatch, alphabet=PRINTED)


@pytest.mark.parametrize("cue", STATUS_CUES, ids=lambda cue: cue.example)
def test_a_clause_that_a_cue_matches_has_the_letters_of_the_cue(cue: StatusCue) -> None:
    pattern = re.compile(cue.pattern, re.IGNORECASE)

    @FEW
    @given(matching(pattern))
    def has_letters(clause: str) -> None:
        assert pattern.search(clause)
        assert any(letters in clause.lower() for letters in cue.letters.split())

    has_letters()


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: f"{rule.name} {rule.example}")
def test_the_outline_of_a_rule_holds_for_all_that_it_matches(rule: Rule) -> None:
    @FEW
    @given(st.from_regex(rule.regex, fullmatch=True))
    def fits_outline(codes: str) -> None:
        assert len(codes) >= rule.outline.shortest
        assert codes[0] in rule.outline.first
        assert len(codes) == 1 or codes[1] in rule.outline.second or rule.outline.shortest <= 1
        assert rule.can_match(frozenset(codes))

    fits_outline()


@FEW
@given(matching(margins._STAMP, fullmatch=True))
def test_a_line_of_a_date_is_a_stamp(line: str) -> None:
    assert margins.is_stamp(line)


@FEW
@given(matching(margins._notices(), fullmatch=True))
def test_a_line_of_a_page_is_a_notice(line: str) -> None:
    assert margins.is_notice(line)


@FEW
@given(matching(margins._TIME, fullmatch=True).filter(lambda line: len(line) <= margins._LONGEST_CLOCK))
def test_a_time_of_day_is_one(line: str) -> None:
    assert margins._is_clock(line) or line.startswith("at ")


@FEW
@given(matching(article._BYLINE, fullmatch=True))
def test_a_line_of_an_author_is_a_byline(line: str) -> None:
    assert article._is_byline(line)


@FEW
@given(matching(marks._SINGLE_OPEN))
def test_a_text_that_opens_a_single_mark_has_one(text: str) -> None:
    assert "‘" in text or "'" in text


def test_a_text_with_a_ship_has_a_word_for_ships() -> None:
    assert list(find_ships("The frigate Admiral Quist left."))
    pattern = next(find_ships("The frigate Admiral Quist left.")).re

    @FEW
    @given(matching(pattern))
    def has_word(text: str) -> None:
        assert any(word in text for word in WORDS)

    has_word()


def test_known_names_stand_under_their_first_word() -> None:
    names = [name for row in (*lexicon.states(), *lexicon.table()) for name in row.names]
    assert sorted(names) == sorted(name for named in listed._spellings().values() for name, _ in named)
    assert all(words_in(name)[0] == word for word, named in listed._spellings().items() for name, _ in named)
    assert sorted(lexicon.bodies()) == sorted(name for named in overlooked._bodies().values() for name in named)
    assert all(name.split()[0] == word for word, named in overlooked._bodies().items() for name in named)


@pytest.mark.parametrize("word", sorted(direction._PAST))
def test_every_irregular_past_form_looks_back(word: str) -> None:
    assert direction._last(f"they {word}") == direction.Cue("past", word)


@given(st.text(st.characters(codec="ascii"), min_size=1).filter(str.strip))
def test_the_shape_of_plain_letters_is_that_of_any_letters(word: str) -> None:
    drawn = "".join("X" if letter.isupper() else "x" if letter.isalpha() else letter for letter in word)
    assert shape(word) == re.sub(r"(.)\1{2,}", r"\1\1", re.sub(r"\d", "d", drawn))
