"""The dossier of an actor: every line is there, in order, and leads to its words."""

from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Static

from syriatalks import read_text
from syriatalks.model import Actor, Dossier, Event, Mention, Publication, Quote, Role, Span, Story
from syriatalks_tui.facts import Facts
from syriatalks_tui.jumps import Group
from syriatalks_tui.portrait import portrait, summary
from syriatalks_tui.screens.dossier import DossierScreen
from syriatalks_tui.screens.why import WhyScreen
from syriatalks_tui.widgets.jumplist import JumpList
from syriatalks_tui.widgets.reader import Reader

from .conftest import Opened, only
from .generated import Generated, dossier

LATE = "Envoy Mira Koval met Tarek Haddan. Koval said the road was open. Haddan left."
EARLY = "Deputy envoy Koval wrote to the council. The envoy waited."


def story(name: str, text: str, published: str | None) -> Story:
    """A story of one paragraph whose sentences end in a full stop."""
    spans, start = [], 0
    for sentence in text.split(". "):
        end = start + len(sentence) + (not sentence.endswith("."))
        spans.append(Span(start, end))
        start = end + 1
    day = Publication(published, published, "dateline") if published else None
    return Story(
        name, f"{name}.txt", text, name, paragraphs=(Span(0, len(text)),), sentences=tuple(spans), published=day
    )


def at(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def mention(name: str, text: str, words: str, how: str = "name") -> Mention:
    return Mention(name, at(text, words), words, how)  # type: ignore[arg-type]


def two_stories() -> Dossier:
    """The later story is read first."""
    koval = Actor(
        "a1",
        "Mira Koval",
        "person",
        ("Koval", "the envoy"),
        (Role("envoy", "late", at(LATE, "Envoy")), Role("deputy envoy", "early", at(EARLY, "Deputy envoy"))),
        (
            mention("late", LATE, "Mira Koval"),
            Mention("late", Span(35, 40), "Koval", "name"),
            mention("early", EARLY, "Koval"),
            mention("early", EARLY, "The envoy", "nominal"),
        ),
    )
    haddan = Actor("a2", "Tarek Haddan", "person", (), (), (mention("late", LATE, "Tarek Haddan"),))
    council = Actor("a3", "council", "organisation", (), (), (mention("early", EARLY, "council"),))
    said = Quote(
        "late", at(LATE, "the road was open"), "the road was open", "indirect", "a1", Span(35, 40), Span(41, 45)
    )
    met = Event(
        "e1",
        "late",
        Span(0, 34),
        LATE[:34],
        "Mira Koval met Tarek Haddan",
        (),
        None,
        None,
        "",
        "happened",
        ("a1", "a2"),
    )
    stories = (story("late", LATE, "2014-03-02"), story("early", EARLY, "2014-03-01"))
    return Dossier(stories, (), (koval, haddan, council), (said,), (met,))


FACTS = Facts(two_stories())
GROUPS = {group.title: group for group in portrait(FACTS, FACTS.actors["a1"])}


def words(group: Group) -> list[tuple[str, str, str]]:
    return [(jump.words, jump.when, jump.note) for jump in group.jumps]


def where(group: Group) -> list[str]:
    """The words that each line leads to."""
    marks = [jump.target for jump in group.jumps if not isinstance(jump.target, int)]
    return [mark.span.of(FACTS.dossier.stories[mark.story].text) for mark in marks]


def test_the_head_says_what_the_actor_is_and_how_often_it_is_named() -> None:
    assert summary(FACTS, FACTS.actors["a1"]) == "person, 4 mentions in 2 stories"


@pytest.mark.parametrize(
    ("title", "lines", "places"),
    [
        (
            "Names",
            [("Mira Koval", "", "1×"), ("Koval", "", "2×"), ("the envoy", "", "1× · description")],
            ["Mira Koval", "Koval", "The envoy"],
        ),
        (
            "Roles",
            [
                ("deputy envoy", "Sat 1 Mar 2014", "Deputy envoy Koval wrote to the council."),
                ("envoy", "Sun 2 Mar 2014", "Envoy Mira Koval met Tarek Haddan."),
            ],
            ["Deputy envoy", "Envoy"],
        ),
        ("Said", [("the road was open", "Sun 2 Mar 2014", "indirect · said")], ["the road was open"]),
        ("When and with whom", [("Mira Koval met Tarek Haddan", "no day", "happened · with Tarek Haddan")], []),
        (
            "Together with",
            [("council", "", "organisation · in 1 sentence"), ("Tarek Haddan", "", "person · in 1 sentence")],
            ["council", "Tarek Haddan"],
        ),
        ("First seen", [("Deputy envoy Koval wrote to the council.", "Sat 1 Mar 2014", "")], ["Koval"]),
        ("Last seen", [("Koval said the road was open.", "Sun 2 Mar 2014", "")], ["Koval"]),
    ],
)
def test_a_dossier_holds_everything_in_order_of_time(
    title: str, lines: list[tuple[str, ...]], places: list[str]
) -> None:
    assert sorted(words(GROUPS[title])) == sorted(lines)
    assert sorted(where(GROUPS[title])) == sorted(places)
    if title == "Roles":
        assert words(GROUPS[title]) == lines


def test_what_is_not_known_has_no_heading() -> None:
    titles = [group.title for group in portrait(FACTS, FACTS.actors["a3"])]
    assert titles == ["Names", "Together with", "Seen once"]


async def test_o_opens_the_dossier_and_enter_goes_to_the_words(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("3", "down", "o")
        assert isinstance(hands.app.screen, DossierScreen)
        shown = hands.text()
        for expected in ("Mira Koval", "Names", "Roles", "Varlandian Foreign Minister"):
            assert expected in shown
        jumps = hands.app.screen.query_one(JumpList)
        await hands.press("down")
        assert jumps.jump is not None
        target = jumps.jump.target
        assert not isinstance(target, int)
        await hands.press("enter")
        assert hands.app.screen is hands.explorer
        assert (hands.explorer.view.story, hands.explorer.view.spot) == (target.story, target.span)
        assert hands.explorer.view.pane == "text"
        assert hands.explorer.view.actor == "a0"


@pytest.mark.parametrize("size", [(50, 16), (80, 12), (40, 8)])
async def test_where_the_text_was_hidden_it_opens_at_the_words(opened: Opened, size: tuple[int, int]) -> None:
    async with opened(dossier(1, 60), size=size) as hands:
        await hands.press("3", "down", "o", "G", "enter")
        reader = hands.explorer.query_one(Reader)
        spot = hands.explorer.view.spot
        assert spot is not None
        assert spot.start > 3000
        y = reader._wrapped.y_of(spot.start)
        assert reader.scroll_offset.y <= y < reader.scroll_offset.y + reader.size.height


async def test_every_line_of_a_dossier_leads_where_it_says(opened: Opened) -> None:
    async with opened(dossier(2, 20)) as hands:
        facts = hands.explorer.facts
        assert facts is not None
        for group in portrait(facts, facts.actors["a0"]):
            for jump in group.jumps:
                hands.explorer.jump_to(jump)
                view = hands.explorer.view
                if isinstance(jump.target, int):
                    assert view.entry == jump.target
                else:
                    assert (view.story, view.spot) == (jump.target.story, jump.target.span)
                assert view.actor == jump.actor


async def test_deeds_and_words_in_a_dossier_follow_the_filters(opened: Opened) -> None:
    async with opened(dossier(2, 20)) as hands:
        facts = hands.explorer.facts
        assert facts is not None
        whole = {group.title: group for group in portrait(facts, facts.actors["a0"])}
        await hands.press("f", *'story:"part', "space", *'2"', "enter", "3", "down", "o")
        assert only(hands) == "Only story part 2"
        shown = {group.title: group for group in hands.app.screen.query_one(JumpList).groups}
        deeds, said = shown["When and with whom"], shown["Said"]
        assert {facts.entries[int(jump.target)].story for jump in deeds.jumps} == {1}  # type: ignore[arg-type]
        assert {jump.target.story for jump in said.jumps} == {1}  # type: ignore[union-attr]
        assert deeds.count == f"{len(deeds.jumps)} of {len(whole['When and with whom'].jumps)}"
        assert said.count.startswith(f"{len(said.jumps)} of {len(whole['Said'].jumps)} · ")
        assert shown["Names"] == whole["Names"]
        await hands.press("a")
        assert only(hands) == ""
        again = {group.title: group for group in hands.app.screen.query_one(JumpList).groups}
        assert {title: tuple(group.jumps) for title, group in again.items()} == {
            title: tuple(group.jumps) for title, group in whole.items()
        }
        await hands.press("escape", "escape", "escape", "o")
        assert "a all" not in hands.text()


async def test_from_one_dossier_to_the_next_and_back(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("3", "down", "o", "G", "up", "up")
        screen = hands.app.screen
        assert isinstance(screen, DossierScreen)
        jumps = screen.query_one(JumpList)
        here, other = jumps.place(), jumps.jump
        assert other is not None
        assert other.actor not in (None, "a0")
        await hands.press("o")
        assert hands.text().split("\n").count("") == 0
        assert jumps.place() == 0
        await hands.press("escape")
        assert hands.app.screen is screen
        assert jumps.place() == here
        await hands.press("escape")
        assert hands.app.screen is hands.explorer


async def test_a_dossier_of_nobody_says_what_to_do(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("o")
        assert hands.app.screen is hands.explorer
        assert "Nobody is selected" in [note.title for note in hands.app._notifications]


async def test_in_the_actors_pane_the_first_actor_needs_no_selecting(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("3", "o")
        assert isinstance(hands.app.screen, DossierScreen)
        assert hands.app.screen.actor == hands.explorer.view.picked == "a0"


async def test_enter_in_a_list_without_a_cursor_goes_to_its_first_row(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("1", "enter")
        assert (hands.explorer.view.pane, hands.explorer.view.entry) == ("timeline", 0)
        await hands.press("enter")
        assert hands.explorer.view.pane == "text"


@pytest.mark.parametrize("width", [40, 50, 80, 120, 200])
async def test_no_word_of_a_dossier_is_cut_at_any_width(opened: Opened, width: int) -> None:
    async with opened(two_stories(), size=(width, 50)) as hands:
        await hands.press("3", "down", "o")
        jumps = hands.app.screen.query_one(JumpList)
        rows = ["".join(words for words, _ in jumps.draw(row, jumps.room - 1)) for row in range(jumps.row_count())]
        shown = " ".join(" ".join(rows).replace("┊", " ").split())
        assert "…" not in shown
        for group in GROUPS.values():
            assert group.title in shown
            for jump in group.jumps:
                assert jump.words in shown or jump.when
                assert all(word in shown for word in (*jump.words.split(), *jump.note.split()))
        assert "Enter read · o dossier · " in hands.text()
        assert "Esc close" in hands.text()


async def test_tab_goes_from_part_to_part(opened: Opened) -> None:
    async with opened(two_stories()) as hands:
        await hands.press("3", "down", "o")
        jumps = hands.app.screen.query_one(JumpList)
        places = [jumps.place()]
        for _ in GROUPS:
            await hands.press("tab")
            places.append(jumps.place())
        counts = [len(group.jumps) for group in GROUPS.values()]
        assert places == [*(sum(counts[:at]) for at in range(len(counts))), 0]
        await hands.press("shift+tab")
        assert jumps.place() == places[-2]


async def test_w_says_why_of_a_line(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("3", "down", "o", "w")
        assert isinstance(hands.app.screen, WhyScreen)
        assert "Names taken for one" in hands.text()
        await hands.press("escape", "tab", "w")
        assert isinstance(hands.app.screen, WhyScreen)
        assert "by the rule month-day" in hands.text()
        await hands.press("escape", "escape")
        assert hands.app.screen is hands.explorer


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        (["r", *"Zed", "enter"], "Zed"),
        (["m", *"haddan", "enter"], "Tarek Haddan"),
        (["K", *"organ", "enter"], "organisation, "),
        (["b", "down", "enter"], "Koval"),
    ],
)
async def test_a_correction_inside_a_dossier_is_followed(
    opened: Opened, tmp_path: Path, keys: list[str], shown: str
) -> None:
    async with opened(Generated(dossier(), (), tmp_path / "corrections.txt")) as hands:
        await hands.press("3", "down", "o", *keys)
        await hands.until(lambda: not hands.explorer._deciding)
        await hands.pilot.pause()
        screen = hands.app.screen
        assert isinstance(screen, DossierScreen)
        head = [str(screen.query_one(name, Static).render()) for name in ("#who", "#kind")]
        assert shown in " ".join(head)
        assert screen._facts is hands.explorer.facts
        await hands.press("u")
        await hands.until(lambda: not hands.explorer._deciding)
        await hands.pilot.pause()
        assert str(screen.query_one("#who", Static).render()) == "Mira Koval"
        await hands.press("G", "enter")
        assert hands.app.screen is hands.explorer
        assert hands.explorer.view.spot is not None


async def test_the_dossier_of_one_who_is_none_closes_or_goes_back(opened: Opened, tmp_path: Path) -> None:
    async with opened(Generated(dossier(), (), tmp_path / "corrections.txt")) as hands:
        await hands.press("3", "down", "o", "G", "up", "up", "o")
        screen = hands.app.screen
        assert isinstance(screen, DossierScreen)
        assert screen.actor != "a0"
        await hands.press("x")
        await hands.until(lambda: not hands.explorer._deciding)
        await hands.pilot.pause()
        assert hands.app.screen is screen
        assert str(screen.query_one("#who", Static).render()) == "Mira Koval"
        await hands.press("x")
        await hands.until(lambda: hands.app.screen is hands.explorer)


def test_who_only_tells_of_a_fact_is_no_company() -> None:
    told = read_text(
        "Envoy Mira Koval and General Otto Falk said the rebels left Lindau on Friday.\n\n"
        "Koval met Falk on Thursday, Ida Quist said.",
        date(2014, 3, 3),
    )
    facts = Facts(told)
    (koval,) = (actor for actor in told.actors if actor.name == "Mira Koval")
    groups = {group.title: group for group in portrait(facts, koval)}
    notes = [note for _, _, note in words(groups["When and with whom"])]
    assert notes == ["happened · with Falk · as Ida Quist said", "happened · with Lindau · as Koval, Falk said"]
