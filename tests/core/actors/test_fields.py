"""Bodies known by the words of their names."""

import pytest

from syriatalks.actors.fields import of_states
from syriatalks.actors.tokens import tokenize
from syriatalks.model import Span


def bodies(text, names=()):
    return [name.text for name in of_states(tokenize(text, [Span(0, len(text))]), names)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Turkish Defence Ministry welcomed it.", ["Turkish Defence Ministry"]),
        ("The Syrian Arab Army left.", ["Syrian Arab Army"]),
        ("The Turkish Kestrel Ministry welcomed it.", []),
        ("The Turkish minister left the Ministry.", []),
        ("Turkish defence was weak.", []),
    ],
)
def test_a_states_adjective_and_a_head_word_name_a_body(text, found):
    assert bodies(text) == found


def test_what_the_model_found_there_stays():
    text = "The Turkish Defence Ministry welcomed it."
    (name,) = of_states(tokenize(text, [Span(0, len(text))]), [])
    assert of_states(tokenize(text, [Span(0, len(text))]), [name]) == [name]
