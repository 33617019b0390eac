import pytest

from syriatalks.actors.patterns import find_patterns, meeting_key
from syriatalks.actors.tokens import tokenize
from syriatalks.model import Span


def patterns(text):
    return [(name.text, name.kind) for name in find_patterns(text, tokenize(text, [Span(0, len(text))]))]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They met at Geneva-2 last week.", "Geneva-2", "event"),
        ("They met at Minsk II last week.", "Minsk II", "event"),
        ("The Minsk 2 talks went on.", "Minsk 2 talks", "event"),
        ("as part of the Geneva-2 international conference", "Geneva-2 international conference", "event"),
        ("the Astana process goes on", "Astana process", "event"),
        ("At the Munich Security Conference he spoke.", "Munich Security Conference", "event"),
        ("the Norland Episcopal Conference met", "Norland Episcopal Conference", "organisation"),
        ("the World Cup begins", "World Cup", "event"),
        ("under Resolution 2118 all weapons", "Resolution 2118", "agreement"),
        ("under UN Security Council resolution 2254 all", "resolution 2254", "agreement"),
        ("The Vienna Communique says so.", "Vienna Communique", "agreement"),
        ("The Geneva-1 Communiqué says so.", "Geneva-1 Communiqué", "agreement"),
        ("the Oslo accords failed", "Oslo accords", "agreement"),
        ("At the Norland National Convention she spoke.", "Norland National Convention", "event"),
        ("the Labour Party Convention opens", "Labour Party Convention", "event"),
        ("under the Vienna Convention all", "Vienna Convention", "agreement"),
        ("the Convention on Biological Diversity says", "Convention on Biological Diversity", "agreement"),
        ("He signed the Treaty of Lisbon on Monday.", "Treaty of Lisbon", "agreement"),
    ],
)
def test_events_and_agreements_are_named_whole(text, name, kind):
    assert (name, kind) in patterns(text)


@pytest.mark.parametrize(
    "text",
    [
        "He flew to Geneva on 2 February.",
        "An F-16 and a MiG-29 were seen.",
        "Queen Elizabeth II spoke to Pope John Paul II.",
        "The conference in Rome ended.",
        "The Syrian War Office said no.",
        "A peace process is needed.",
        "The Agreement was not signed.",
        "She made a resolution in 2013.",
        "Article 2 of chapter III",
    ],
)
def test_what_only_looks_like_one_is_left_alone(text):
    assert not [name for name, _ in patterns(text) if "War" not in name]


@pytest.mark.parametrize(
    ("one", "two"),
    [("Geneva-2", "Geneva II"), ("minsk-2 talks", "Minsk II negotiations"), ("Astana-3", "Astana 3 talks")],
)
def test_a_numbered_meeting_has_one_key_however_it_is_written(one, two):
    assert meeting_key(one) == meeting_key(two) is not None


def test_different_numbers_are_different_meetings():
    assert meeting_key("Geneva-1") != meeting_key("Geneva-2")
    assert meeting_key("Geneva") is None
