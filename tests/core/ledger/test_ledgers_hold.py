"""Whatever is decided, the facts hold together; the same decisions make the same of the same stories."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from syriatalks.ledger import Ignore, Ledger, Line, Merge, Named, Rename, Retype, Split, apply
from syriatalks.model import KINDS

NAMES = st.sampled_from(
    """Ida Quist|Quist|Omar Halabi|Halabi|Harbour Council|the council|Harbour Council of Kestrel|Kestrel|
    Foreign Ministry|Vera Lund""".replace("\n    ", "").split("|")
)
KIND = st.sampled_from(["person", "organisation", "place", *KINDS])
NAMED = st.builds(Named, KIND, NAMES, st.sampled_from([None, None, "s1", "s2", "s3"]))
DECISIONS = st.one_of(
    st.builds(Merge, NAMED, NAMED),
    st.builds(Split, NAMED, st.none() | NAMES),
    st.builds(Rename, NAMED, NAMES),
    st.builds(Retype, NAMED, KIND),
    st.builds(Ignore, NAMED),
)
LEDGERS = st.lists(DECISIONS, max_size=12).map(lambda decisions: Ledger(tuple(map(Line, decisions))))
OFTEN = settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])


def assert_holds(before, after):
    texts = {story.id: story.text for story in before.stories}
    order = {story.id: at for at, story in enumerate(before.stories)}
    ids = [actor.id for actor in after.actors]
    assert len(set(ids)) == len(ids)
    known = {(mention.story, mention.span) for actor in before.actors for mention in actor.mentions}
    seen = [(mention.story, mention.span) for actor in after.actors for mention in actor.mentions]
    assert len(set(seen)) == len(seen)
    assert set(seen) <= known
    for actor in after.actors:
        places = [(order[mention.story], mention.span) for mention in actor.mentions]
        assert places
        assert places == sorted(places)
        assert all(mention.span.of(texts[mention.story]) == mention.text for mention in actor.mentions)
        assert all(role.span.of(texts[role.story]) == role.text for role in actor.roles)
        assert actor.name not in actor.aliases
    assert [replace(quote, speaker=None, because=()) for quote in after.quotes] == [
        replace(quote, speaker=None, because=()) for quote in before.quotes
    ]
    assert {quote.speaker for quote in after.quotes} <= {*ids, None}
    assert {actor for event in after.events for actor in event.actors} <= set(ids)
    assert all(len(set(event.actors)) == len(event.actors) for event in after.events)


@OFTEN
@given(ledger=LEDGERS)
def test_any_decisions_leave_facts_that_point_at_their_words(dossier, ledger):
    corrected, unfit = apply(ledger, dossier)
    assert_holds(dossier, corrected)
    assert [one.line for one in unfit] == sorted({one.line for one in unfit})
    assert apply(ledger, dossier) == (corrected, unfit)


@OFTEN
@given(ledger=LEDGERS)
def test_lines_that_do_not_fit_make_no_difference(dossier, ledger):
    corrected, unfit = apply(ledger, dossier)
    dropped = {one.line for one in unfit}
    fitting = Ledger(tuple(line for number, line in enumerate(ledger.lines, 1) if number not in dropped))
    assert apply(fitting, dossier) == (corrected, ())
