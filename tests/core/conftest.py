"""A story with its facts found by hand, so that finder, exporters and commands are tested apart from the rules."""

from datetime import date

import pytest

from syriatalks.model import (
    Actor,
    Dateline,
    DateMention,
    DatePart,
    Dossier,
    Event,
    Mention,
    Publication,
    Quote,
    Role,
    Span,
    Story,
)

TEXT = "\n\n".join(
    (
        "Rebels “ready” for Montreux talks",
        "MOSCOW, February 5 /TASS/. The head of the National Front for Syrian Renewal (NFSR), Ahmad al-Qasimi, will "
        "attend the talks on February 10, the Foreign Ministry said.",
        "“We must reach practical accords on aid,” Foreign Minister Sergei Lavrenko said Tuesday.",
        "José Núñez of the U.N. met al-Qasimi on January 22-31 in Montreux. The war began in 2011.\n",
    )
)


def _span(words: str, nth: int = 0) -> Span:
    at = -1
    for _ in range(nth + 1):
        at = TEXT.index(words, at + 1)
    return Span(at, at + len(words))


def _mentions(*found: tuple[str, int]) -> tuple[Mention, ...]:
    return tuple(Mention("s1", _span(words, nth), words, "name", "its own name") for words, nth in found)


def _date(words: str, nth: int, value: str, days: tuple[date, date], rule: str, **more: object) -> DateMention:
    precision = {4: "year", 10: "day"}.get(len(value), "range")
    because = (f"“{words}” is read by the rule {rule}",)
    return DateMention("s1", _span(words, nth), words, "DATE", value, *days, precision, rule, because, **more)  # type: ignore[arg-type]


def _day(year: int, month: int, number: int) -> tuple[date, date]:
    return date(year, month, number), date(year, month, number)


def _sentences() -> tuple[Span, ...]:
    whole = [line for line in TEXT.split("\n") if line]
    lines = [whole[0], whole[1].split("/. ")[1], whole[2], *whole[3].replace("reux. ", "reux.\n").split("\n")]
    return tuple(_span(line) for line in lines)


@pytest.fixture(scope="session")
def dossier() -> Dossier:
    """One story of 5 February 2014 with five dates, five actors, one quotation and three events."""
    sentences = _sentences()
    story = Story(
        "s1",
        "stories/talks.txt",
        TEXT,
        "Rebels “ready” for Montreux talks",
        headline=sentences[0],
        dateline=Dateline(_span("MOSCOW, February 5 /TASS/."), _span("MOSCOW"), _span("February 5"), _span("TASS")),
        paragraphs=tuple(_span(line) for line in TEXT.split("\n") if line),
        sentences=sentences,
        agency="TASS",
        place="Moscow",
        published=Publication(
            "2014-02-05",
            "2014?-02-05",
            "inferred-year",
            ("2014", "2013"),
            ("Tuesday’s meeting fits a year in which February 4 is a Tuesday",),
        ),
    )
    dates = (
        _date("February 5", 0, "2014-02-05", _day(2014, 2, 5), "dateline"),
        _date("February 10", 0, "2014-02-10", _day(2014, 2, 10), "month-day"),
        _date("Tuesday", 0, "2014-02-04", _day(2014, 2, 4), "weekday", rejected=("2014-02-11: “said” looks back",)),
        _date(
            "January 22-31",
            0,
            "2014-01-22/2014-01-31",
            (date(2014, 1, 22), date(2014, 1, 31)),
            "month-day-range",
            parts=(DatePart(_span("January 22"), "2014-01-22"), DatePart(_span("31"), "2014-01-31")),
        ),
        _date("2011", 0, "2011", (date(2011, 1, 1), date(2011, 12, 31)), "year"),
    )
    actors = (
        Actor(
            "a1",
            "Ahmad al-Qasimi",
            "person",
            ("al-Qasimi",),
            (Role("head of the National Front", "s1", _span("head of the National Front")),),
            _mentions(("Ahmad al-Qasimi", 0), ("al-Qasimi", 1)),
            ("“al-Qasimi” is the surname of one person here",),
        ),
        Actor(
            "a2",
            "National Front for Syrian Renewal",
            "organisation",
            ("NFSR",),
            (),
            _mentions(("National Front for Syrian Renewal", 0), ("NFSR", 0)),
        ),
        Actor(
            "a3",
            "Sergei Lavrenko",
            "person",
            (),
            (Role("Foreign Minister", "s1", _span("Foreign Minister")),),
            _mentions(("Sergei Lavrenko", 0)),
        ),
        Actor("a4", "José Núñez", "person", (), (), _mentions(("José Núñez", 0))),
        Actor("a5", "Montreux", "place", (), (), _mentions(("Montreux", 0), ("Montreux", 1))),
    )
    said = "We must reach practical accords on aid,"
    quotes = (
        Quote(
            "s1",
            _span(said),
            said,
            "direct",
            "a3",
            _span("Sergei Lavrenko"),
            _span("said", 1),
            ("“said” stands behind the quotation",),
        ),
    )
    events = tuple(
        Event(f"e{at}", "s1", sentences[where], sentences[where].of(TEXT), headline, (on,), *days, edtf, status, actors)
        for at, (where, headline, on, days, edtf, status, actors) in enumerate(
            (
                (
                    1,
                    "Ahmad al-Qasimi will attend the talks",
                    1,
                    _day(2014, 2, 10),
                    "2014-02-10",
                    "planned",
                    ("a1", "a2"),
                ),
                (2, "Sergei Lavrenko said", 2, _day(2014, 2, 4), "2014-02-04", "happened", ("a3",)),
                (
                    3,
                    "José Núñez of the U.N. met al-Qasimi",
                    3,
                    (date(2014, 1, 22), date(2014, 1, 31)),
                    "2014-01-22/2014-01-31",
                    "happened",
                    ("a4", "a1", "a5"),
                ),
            ),
            start=1,
        )
    )
    return Dossier((story,), dates, actors, quotes, events)
