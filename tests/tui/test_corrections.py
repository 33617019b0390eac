"""The reader's corrections: taken by keys, written down, taken back, read again, reported where they do not fit."""

from pathlib import Path

import pytest

from syriatalks.ledger import Ignore, Named, Rename, read_ledger
from syriatalks_tui.corrections import CorrectionError, corrected, decide, undo
from syriatalks_tui.screens.choice import ChoiceScreen, Options
from syriatalks_tui.screens.dossier import DossierScreen
from syriatalks_tui.state import View

from .conftest import Hands, Opened
from .generated import Generated, dossier


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    return tmp_path / "corrections.txt"


def written(ledger: Path) -> list[str]:
    """The lines of a ledger that are no comment."""
    lines = ledger.read_text(encoding="utf-8").split("\n") if ledger.exists() else []
    return [line for line in lines if line and not line.startswith("#")]


def notes(hands: Hands) -> list[str]:
    return [f"{note.title}: {note.message}" for note in hands.app._notifications]


def names(hands: Hands) -> list[str]:
    assert hands.explorer.facts is not None
    return [actor.name for actor in hands.explorer.facts.dossier.actors]


async def settled(hands: Hands) -> None:
    await hands.until(lambda: not hands.explorer._deciding)
    await hands.pilot.pause()


def test_a_decision_is_written_down_and_taken_back(ledger: Path) -> None:
    before = corrected(dossier(), (), ledger)
    after = decide(before, [Rename(Named("person", "Mira Koval"), "M. Koval")])
    assert "M. Koval" in [actor.name for actor in after.shown.actors]
    assert written(ledger) == ['rename person "Mira Koval" -> "M. Koval"']
    assert corrected(dossier(), (), ledger).shown == after.shown
    back, line = undo(after)
    assert back.shown == before.found
    assert line == 'rename person "Mira Koval" -> "M. Koval"'
    assert written(ledger) == []


@pytest.mark.parametrize(
    ("decision", "reason"),
    [
        (Ignore(Named("person", "Nobody At All")), "no person is called “Nobody At All”"),
        (Rename(Named("person", "Mira Koval"), "Mira Koval"), "nothing would change"),
    ],
)
def test_a_decision_that_does_not_fit_is_not_written(ledger: Path, decision: Ignore | Rename, reason: str) -> None:
    with pytest.raises(CorrectionError, match=reason):
        decide(corrected(dossier(), (), ledger), [decision])
    assert not ledger.exists()


def test_with_nothing_decided_there_is_nothing_to_undo(ledger: Path) -> None:
    with pytest.raises(CorrectionError, match="nothing was corrected"):
        undo(corrected(dossier(), (), ledger))


def test_lines_written_meanwhile_by_others_stay(ledger: Path) -> None:
    before = corrected(dossier(), (), ledger)
    ledger.write_text('ignore place "Lindau"\n', encoding="utf-8")
    decide(before, [Ignore(Named("state", "Ostmark"))])
    assert written(ledger) == ['ignore place "Lindau"', 'ignore state "Ostmark"']


def test_a_ledger_that_cannot_be_read_is_reported_and_left_alone(ledger: Path) -> None:
    ledger.write_bytes(b"\xff\xfe\x00")
    before = corrected(dossier(), (), ledger)
    assert before.shown is before.found
    assert before.warnings == (f"{ledger}: is not UTF-8 text",)
    with pytest.raises(CorrectionError, match="not UTF-8"):
        decide(before, [Ignore(Named("state", "Ostmark"))])
    assert ledger.read_bytes() == b"\xff\xfe\x00"


async def test_m_merges_the_actor_into_the_one_that_is_chosen(opened: Opened, ledger: Path) -> None:
    async with opened(Generated(dossier(), (), ledger)) as hands:
        facts = hands.explorer.facts
        assert facts is not None
        together = len(facts.mentions("a0")) + len(facts.mentions("a1"))
        await hands.press("3", "down", "m")
        assert isinstance(hands.app.screen, ChoiceScreen)
        await hands.press(*"haddan")
        assert [option.label for option in hands.app.screen.query_one(Options).options] == ["Tarek Haddan"]
        await hands.press("enter")
        await settled(hands)
        assert written(ledger) == ['merge person "Tarek Haddan" <- "Mira Koval"']
        assert "Mira Koval" not in names(hands)
        assert hands.explorer.view.actor == "a1" == hands.explorer.view.picked
        assert hands.explorer.facts is not None
        assert len(hands.explorer.facts.mentions("a1")) == together
        said = notes(hands)[-1]
        assert said.startswith("Corrected: Mira Koval is Tarek Haddan")
        assert "u takes it back" in said
        assert str(ledger) in said
        await hands.press("u")
        await settled(hands)
        assert "Mira Koval" in names(hands)
        assert written(ledger) == []
        assert notes(hands)[-1].startswith("Taken back: merge person")


async def test_the_keys_of_a_correction_move_over_its_rows(opened: Opened, ledger: Path) -> None:
    async with opened(Generated(dossier(), (), ledger)) as hands:
        await hands.press("3", "down", "K")
        options = hands.app.screen.query_one(Options)
        for key, row in (("down", 1), ("down", 2), ("up", 1), ("pagedown", len(options.options) - 1), ("pageup", 0)):
            await hands.press(key)
            assert options.cursor == row


async def test_b_breaks_a_name_off(opened: Opened, ledger: Path) -> None:
    async with opened(Generated(dossier(), (), ledger)) as hands:
        before = len(names(hands))
        await hands.press("3", "down", "b")
        options = hands.app.screen.query_one(Options)
        assert {option.label for option in options.options} == {"Mira Koval", "Koval"}
        at = next(row for row, option in enumerate(options.options) if option.label == "Koval")
        await hands.press(*["down"] * at, "enter")
        await settled(hands)
        assert written(ledger) == ['split person "Mira Koval" -> "Koval"']
        assert len(names(hands)) == before + 1


@pytest.mark.parametrize(
    ("keys", "line", "shown"),
    [
        (["r", *"Dr Koval", "enter"], 'rename person "Mira Koval" -> "Dr Koval"', "Dr Koval"),
        (["K", *"organ", "enter"], 'retype person "Mira Koval" -> organisation', "Mira Koval"),
        (["x"], 'ignore person "Mira Koval"', ""),
    ],
)
async def test_keys_that_rename_retype_and_ignore(
    opened: Opened, ledger: Path, keys: list[str], line: str, shown: str
) -> None:
    async with opened(Generated(dossier(), (), ledger)) as hands:
        await hands.press("3", "down", *keys)
        await settled(hands)
        assert written(ledger) == [line]
        assert ("Mira Koval" in names(hands)) == (shown == "Mira Koval")
        if shown:
            assert shown in names(hands)
            assert hands.explorer.view.actor is not None
            await hands.press("o")
            assert isinstance(hands.app.screen, DossierScreen)
            assert shown in hands.text()
        else:
            assert hands.explorer.view.actor is None
            assert hands.explorer.view.filters == ()


async def test_a_choice_left_by_escape_decides_nothing(opened: Opened, ledger: Path) -> None:
    async with opened(Generated(dossier(), (), ledger)) as hands:
        await hands.press("3", "down", "m", *"had", "escape")
        assert hands.app.screen is hands.explorer
        assert not ledger.exists()


async def test_a_typing_error_still_finds_whom_to_merge_with(opened: Opened, ledger: Path) -> None:
    async with opened(Generated(dossier(), (), ledger)) as hands:
        await hands.press("3", "down", "m", *"hadan")
        assert "Tarek Haddan" in [option.label for option in hands.app.screen.query_one(Options).options]


@pytest.mark.parametrize("key", ["m", "b", "r", "K", "x"])
async def test_a_correction_of_nobody_says_what_to_do(opened: Opened, ledger: Path, key: str) -> None:
    async with opened(Generated(dossier(), (), ledger)) as hands:
        await hands.press(key)
        assert hands.app.screen is hands.explorer
        assert notes(hands)[-1] == "Nothing is corrected: Select a name first: 3 goes to the actors"
        await hands.press("3", key)
        assert notes(hands)[-1] == "Nothing is corrected: Select a name first: ↓ goes to the first"
        assert not ledger.exists()


async def test_a_file_of_corrections_that_is_not_there_yet_is_said_so(opened: Opened, ledger: Path) -> None:
    async with opened(Generated(dossier(), (), ledger)) as hands:
        assert notes(hands) == [f"Your corrections: {ledger}: no such file; your first correction makes it"]


@pytest.mark.parametrize("key", ["m", "u"])
async def test_where_corrections_are_turned_off_the_keys_say_so(opened: Opened, key: str) -> None:
    async with opened() as hands:
        await hands.press("3", "down", key)
        assert notes(hands) == ["Nothing is corrected: Corrections are turned off"]


async def test_corrections_hold_when_the_stories_are_opened_again(opened: Opened, ledger: Path) -> None:
    ledger.write_text('ignore person "Mira Koval"\nignore person "Nils Norden"\nnonsense\n', encoding="utf-8")
    async with opened(Generated(dossier(), (), ledger)) as hands:
        assert "Mira Koval" not in names(hands)
        said = notes(hands)[-1]
        assert said.startswith("Your corrections: Line 3: ")
        assert "nonsense" in said
        assert "Line 2: not named in these stories" in said
        assert len(read_ledger(ledger).lines) == 3


async def test_the_reader_stays_where_they_were(opened: Opened, ledger: Path) -> None:
    async with opened(Generated(dossier(3, 30), (), ledger)) as hands:
        await hands.press("}", "2", "]", "]", "]")
        before = hands.explorer.view
        assert before.story == 1
        await hands.press("r", *"Zed", "enter")
        await settled(hands)
        after = hands.explorer.view
        assert after != View()
        assert (after.story, after.spot, after.pane) == (before.story, before.spot, before.pane)
