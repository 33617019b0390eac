"""What the reader's decisions make of actors, quotes and events, and what is reported when they do not fit."""

from dataclasses import replace

import pytest
from two_stories import TEXTS

from syriatalks.ledger import Ledger, Named, apply, parse, references
from syriatalks.ledger.resolving import find
from syriatalks.model import Actor, Dossier, Mention, Span, Story


def correct(dossier, *lines):
    """The corrected dossier; every line fits."""
    corrected, unfit = apply(parse("\n".join(lines)), dossier)
    assert unfit == ()
    return corrected


def called(dossier, name):
    return next(actor for actor in dossier.actors if actor.name == name)


def texts(actor):
    return [(mention.story, mention.text) for mention in actor.mentions]


def speakers(dossier):
    names = {actor.id: actor.name for actor in dossier.actors}
    return [names.get(quote.speaker) for quote in dossier.quotes]


def taking_part(dossier):
    names = {actor.id: actor.name for actor in dossier.actors}
    return [[names[actor] for actor in event.actors] for event in dossier.events]


def test_a_pronoun_goes_with_the_name_before_it(dossier):
    quist = called(dossier, "Ida Quist")
    she = TEXTS["s1"].index(" she ") + 1
    pronoun = Mention("s1", Span(she, she + 3), "she", "pronoun", "by hand")
    mentions = sorted((*quist.mentions, pronoun), key=lambda mention: (mention.story, mention.span))
    with_pronoun = replace(dossier, actors=(replace(quist, mentions=tuple(mentions)), *dossier.actors[1:]))
    before = [mention.text for mention in mentions[: mentions.index(pronoun)]][-1]
    corrected = correct(with_pronoun, 'split person "Ida Quist" -> "Quist"')
    assert before == "Quist"
    assert ("s1", "she") in texts(called(corrected, "Quist"))
    assert ("s1", "she") not in texts(called(corrected, "Ida Quist"))


def test_merged_actors_are_one_under_the_fuller_name(dossier):
    corrected = correct(dossier, 'merge organisation "Harbour Council" <- "Harbour Council of Kestrel"  # same hall')
    council = called(corrected, "Harbour Council of Kestrel")
    assert (council.id, council.kind, council.aliases) == ("a3", "organisation", ("Harbour Council", "the council"))
    assert [mention.story for mention in council.mentions] == ["s1", "s1", "s2"]
    assert council.because == ("The reader merged “Harbour Council of Kestrel” into “Harbour Council”: same hall.",)
    assert len(corrected.actors) == len(dossier.actors) - 1


def test_what_the_merged_actor_said_and_did_is_the_others_now(dossier):
    corrected = correct(dossier, 'merge person "Omar Halabi" <- "Ida Quist"')
    assert speakers(corrected) == ["Omar Halabi"] * 3
    assert taking_part(corrected) == [["Omar Halabi", "Kestrel"], ["Omar Halabi"], ["Omar Halabi", "Kestrel"]]
    assert [role.text for role in corrected.actors[0].roles] == ["envoy", "Foreign Minister", "Council head"]
    assert "not “Ida Quist”" in corrected.quotes[0].because[-1]


def test_across_kinds_the_first_keeps_kind_and_name(dossier):
    corrected = correct(dossier, 'merge place "Kestrel" <- organisation "Harbour Council of Kestrel"')
    assert called(corrected, "Kestrel").kind == "place"


def test_a_merge_in_one_story_leaves_the_rest(dossier):
    corrected = correct(dossier, 'merge person "Omar Halabi" <- "Ida Quist" in s2')
    assert texts(called(corrected, "Ida Quist")) == [("s1", "Ida Quist"), ("s1", "Quist"), ("s1", "Quist")]
    assert speakers(corrected) == ["Ida Quist", "Ida Quist", "Omar Halabi"]
    reasons = {called(corrected, name).because[-1] for name in ("Omar Halabi", "Ida Quist")}
    assert reasons == {"The reader merged “Quist” into “Omar Halabi” in “Title s2”."}


def test_split_mentions_become_an_actor_of_their_own(dossier):
    corrected = correct(dossier, 'split person "Ida Quist" -> "Quist"')
    ida, other = called(corrected, "Ida Quist"), called(corrected, "Quist")
    assert texts(ida) == [("s1", "Ida Quist")]
    assert [mention.story for mention in other.mentions] == ["s1", "s1", "s2", "s2"]
    assert (ida.aliases, other.aliases, other.kind) == ((), (), "person")
    assert [role.text for role in ida.roles] == ["Foreign Minister"]
    assert [role.text for role in other.roles] == ["Council head"]
    assert ida.because == ("The reader split “Quist” off “Ida Quist”.",) == other.because
    assert other.id not in {actor.id for actor in dossier.actors}
    assert speakers(corrected) == ["Quist"] * 3
    assert taking_part(corrected)[0] == ["Ida Quist", "Omar Halabi", "Kestrel"]
    assert taking_part(corrected)[2] == ["Quist", "Kestrel"]


@pytest.mark.parametrize(
    ("line", "count", "said"),
    [
        ('split person "Ida Quist" in s2', 2, ["Ida Quist", "Ida Quist", "Quist"]),
        ('split person "Ida Quist" in s1 -> "Quist"', 2, ["Quist", "Quist", "Ida Quist"]),
        ('split person "Ida Quist" -> "IDA  quist"', 1, ["Quist"] * 3),
    ],
)
def test_a_split_may_be_of_one_story_or_of_the_full_name(dossier, line, count, said):
    corrected = correct(dossier, line)
    assert len(corrected.actors) == len(dossier.actors) + 1
    assert count in {len(actor.mentions) for actor in corrected.actors if "Quist" in actor.name}
    assert speakers(corrected) == said


def test_a_new_name_is_shown_and_the_old_one_is_an_alias(dossier):
    corrected = correct(
        dossier,
        'rename person "Quist" -> "Quist-MP"',
        'merge person "Quist-MP" <- "Omar Halabi"',
    )
    quist = called(corrected, "Quist-MP")
    assert quist.aliases == ("Quist", "Omar Halabi", "Ida Quist", "Halabi")
    assert quist.because[-2:] == (
        "The reader renamed “Ida Quist” to “Quist-MP”.",
        "The reader merged “Omar Halabi” into “Quist-MP”.",
    )


def test_a_chosen_name_stays_with_what_is_left_and_the_rest_is_called_by_its_own(dossier):
    corrected = correct(
        dossier,
        'merge place "Kestrel" <- organisation "Harbour Council of Kestrel"',
        'rename place "Kestrel" -> "the port"',
        'split place "the port" in s2',
    )
    assert texts(called(corrected, "the port")) == [("s1", "Kestrel")]
    assert called(corrected, "Harbour Council of Kestrel").aliases == ("Kestrel",)
    corrected = correct(dossier, 'rename person "Ida Quist" -> "Q"', 'ignore person "Q" in s1')
    assert texts(called(corrected, "Q")) == [("s2", "Quist"), ("s2", "Quist")]


def test_a_new_kind_is_told_with_the_old_one(dossier):
    kestrel = called(correct(dossier, 'retype place "Kestrel" -> organisation'), "Kestrel")
    assert kestrel.kind == "organisation"
    assert kestrel.because == ("The reader changed the kind from place to organisation.",)


def test_an_ignored_actor_is_nowhere(dossier):
    corrected = correct(dossier, 'ignore person "Ida Quist"', 'ignore place "Kestrel"')
    assert {actor.name for actor in corrected.actors}.isdisjoint({"Ida Quist", "Kestrel"})
    assert speakers(corrected) == [None] * 3
    assert corrected.quotes[0].because[-1] == "The reader says that “Ida Quist” is no actor here."
    assert taking_part(corrected) == [["Omar Halabi"], ["Omar Halabi"], []]


def test_ignored_in_one_story_an_actor_stays_in_the_others(dossier):
    corrected = correct(dossier, 'ignore person "Ida Quist" in s1')
    assert texts(called(corrected, "Quist")) == [("s2", "Quist"), ("s2", "Quist")]
    assert speakers(corrected) == [None, None, "Quist"]
    assert taking_part(corrected)[0] == ["Omar Halabi", "Kestrel"]


def test_those_that_are_not_concerned_stay_as_they_are(dossier):
    corrected = correct(dossier, 'ignore place "Kestrel"')
    assert all(actor is called(dossier, actor.name) for actor in corrected.actors)
    assert corrected.quotes == dossier.quotes
    assert apply(Ledger(), dossier)[0] is dossier


@pytest.mark.parametrize(
    "line",
    [
        'merge person "Ida Quist" <- "Quist"',
        'rename person "Quist" -> "Ida Quist"',
        'retype state "Kestrel" -> place',
        'retype event "Kestrel" -> place',
        'split organisation "Harbour Council" -> "Foreign Ministry"',
    ],
)
def test_what_the_stories_bear_out_by_themselves_fits_and_changes_nothing(dossier, line):
    assert apply(parse(line), dossier) == (dossier, ())


@pytest.mark.parametrize(
    ("line", "reason", "elsewhere"),
    [
        ('ignore person "Vera Lund"', "no person is called “Vera Lund”", True),
        ('ignore person "Ida Quist" in s3', "no person is called “Ida Quist” in the story s3", True),
        ('ignore person "Halabi"', "“Halabi” is only another name of Omar Halabi here", False),
        ('ignore organisation "Peace"', "no organisation is called “Peace”", False),
        ('ignore person "Kestrel"', "“Kestrel” is a place here, not a person", False),
        ('merge person "Ida Quist" <- "Vera Lund"', "no person is called “Vera Lund”", True),
        ('split person "Ida Quist" -> "Halabi"', "“Ida Quist” is not called “Halabi”", False),
        ('split person "Ida Quist" -> "Dr. Quist"', "“Ida Quist” is not called “Dr. Quist”", True),
        ('split place "Kestrel" -> "Kestrel"', "nothing would be left", False),
        ("ignore Kestrel", "Kestrel is no kind", False),
    ],
)
def test_what_does_not_fit_is_reported_with_line_and_reason(dossier, line, reason, elsewhere):
    corrected, (unfit,) = apply(parse(f'# mine\n\n{line}\nignore place "Kestrel"'), dossier)
    assert (unfit.line, unfit.words, unfit.elsewhere) == (3, line, elsewhere)
    assert reason in unfit.reason
    assert "Kestrel" not in {actor.name for actor in corrected.actors}


def test_later_lines_see_what_earlier_ones_did(dossier):
    merge, ignore = 'merge person "Omar Halabi" <- "Ida Quist"', 'ignore person "Ida Quist"'
    merged, (unfit,) = apply(parse(f"{merge}\n{ignore}"), dossier)
    assert unfit.reason == "“Ida Quist” is only another name of Omar Halabi here"
    assert speakers(merged) == ["Omar Halabi"] * 3
    ignored, (unfit,) = apply(parse(f"{ignore}\n{merge}"), dossier)
    assert (unfit.line, unfit.reason) == (2, "no person is called “Ida Quist”")
    assert speakers(ignored) == [None] * 3


def namesakes():
    """A ministry in each of three stories, of which the stories do not say that it is one."""
    stories = tuple(Story(f"s{at}", f"s{at}.txt", "Foreign Ministry", "") for at in range(3))
    actors = tuple(
        Actor(
            f"a{at}",
            "Foreign Ministry",
            "organisation",
            mentions=(Mention(f"s{at}", Span(0, 16), "Foreign Ministry", "name"),),
        )
        for at in range(3)
    )
    return Dossier(stories, actors=actors)


def test_of_several_of_one_name_a_line_says_the_story():
    dossier = namesakes()
    one, two = (references(dossier, actor) for actor in dossier.actors[:2])
    assert [named.story for named in (*one, *two)] == ["s0", "s1"]
    line = 'merge organisation "Foreign Ministry" in s0 <- "Foreign Ministry" in s1'
    assert sorted(len(actor.mentions) for actor in correct(dossier, line).actors) == [1, 2]
    _, (unfit,) = apply(parse('ignore organisation "Foreign Ministry"'), dossier)
    assert unfit.reason == "3 actors are called “Foreign Ministry”; say in which story"


def test_how_an_actor_is_named_finds_it_again(dossier):
    for one in (dossier, namesakes()):
        for actor in one.actors:
            assert all(find(one.actors, named) is actor for named in references(one, actor))
    assert references(dossier, dossier.actors[0]) == (Named("person", "Ida Quist"),)
    assert references(dossier, dossier.actors[0], "s2") == (Named("person", "Ida Quist", "s2"),)
