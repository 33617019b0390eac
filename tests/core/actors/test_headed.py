"""Bodies that only their head noun shows."""

import pytest

from syriatalks.actors.headed import with_headed
from syriatalks.actors.tokens import tokenize
from syriatalks.model import Span


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("They told the Norland Quist Authority that votes were lost.", ["Norland Quist Authority"]),
        ("The Quist Authority said so.", ["Quist Authority"]),
        ("They told the Quist Authority of Norland so.", []),
        ("They told the Authority so.", []),
        ("They told the Quist Kestrel so.", []),
        ("They told the Quist Authority Otto Lund so.", []),
        ("They told the [person Quist] Authority so.", []),
    ],
)
def test_a_head_noun_behind_an_article_shows_a_body(marked, text, bodies):
    story, names = marked(text)
    found = with_headed(story, tokenize(story, [Span(0, len(story))]), names)
    assert [name.text for name in found if name not in names] == bodies
