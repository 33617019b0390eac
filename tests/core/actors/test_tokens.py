import pytest

from syriatalks.actors.tokens import tokenize
from syriatalks.model import Span


def words(text):
    return list(tokenize(text, [Span(0, len(text))])[0].words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jarba's coalition", ["Jarba", "'s", "coalition"]),
        ("the workers’ bloc", ["the", "workers", "’", "bloc"]),
        ("US-led talks", ["US", "-led", "talks"]),
        ("the U.S. said", ["the", "U.S.", "said"]),
        ("J. Quist left.", ["J.", "Quist", "left", "."]),
        ("Ahmad al-Jarba", ["Ahmad", "al-Jarba"]),
        ("Geneva-2, Minsk-2", ["Geneva-2", ",", "Minsk-2"]),
        ("O'Brien and AT&T", ["O'Brien", "and", "AT&T"]),
        ("over 100,000 lives", ["over", "100,000", "lives"]),
        ("(NCSROF)", ["(", "NCSROF", ")"]),
        ("“Geneva-1.”", ["“", "Geneva-1", ".", "”"]),
    ],
)
def test_words_are_split_where_names_can_end(text, expected):
    assert words(text) == expected


def test_words_stand_where_their_offsets_say():
    text = "Ida Quist’s envoy, Lena Borg, left Norland."
    sentence = tokenize(text, [Span(0, 28), Span(29, len(text))])[1]
    assert [text[start:end] for start, end in zip(sentence.starts, sentence.ends, strict=True)] == list(sentence.words)
    assert sentence.span(1, 2).of(text) == text[sentence.starts[1] : sentence.ends[2]]
