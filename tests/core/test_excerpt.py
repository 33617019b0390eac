"""Some facts of a dossier are a dossier of their own."""

import pytest

from syriatalks.engine import read_text
from syriatalks.excerpt import excerpt
from syriatalks.export import to_json
from syriatalks.model import Dossier

TEXT = """Ministers meet in Lindau

LINDAU, February 5, 2014 /NORD-PRESS/. Mira Koval met Tarek Haddan on Tuesday.

“The water will flow,” Koval said on Monday.

Tarek Haddan will travel to Port Salem on February 10. Elena Brandt arrived on February 3.
"""


@pytest.fixture(scope="module")
def whole() -> Dossier:
    return read_text(TEXT)


def test_all_events_are_kept_whole(whole: Dossier) -> None:
    part = excerpt(whole, {event.id for event in whole.events}, range(len(whole.dates)))
    assert (part.stories, part.dates, part.events) == (whole.stories, whole.dates, whole.events)


def test_each_event_keeps_its_dates_and_its_actors(whole: Dossier) -> None:
    assert len(whole.events) > 2
    for event in whole.events:
        part = excerpt(whole, {event.id})
        assert [kept.headline for kept in part.events] == [event.headline]
        assert [part.dates[number].text for number in part.events[0].dates] == [
            whole.dates[number].text for number in event.dates
        ]
        assert set(event.actors) <= {actor.id for actor in part.actors} < {actor.id for actor in whole.actors}
        assert part.stories == whole.stories
        to_json(part)


def test_quotes_come_with_the_event_that_holds_their_words(whole: Dossier) -> None:
    assert len(whole.quotes) == 1
    quoted = {event.id for event in whole.events if event.span.overlaps(whole.quotes[0].span)}
    assert quoted
    assert excerpt(whole, quoted).quotes == whole.quotes
    assert excerpt(whole, {event.id for event in whole.events} - quoted).quotes == ()


def test_dates_without_an_event_can_be_kept(whole: Dossier) -> None:
    assert excerpt(whole, (), {1}).dates == (whole.dates[1],)


def test_nothing_of_something_is_nothing(whole: Dossier) -> None:
    assert excerpt(whole, ()) == Dossier()
