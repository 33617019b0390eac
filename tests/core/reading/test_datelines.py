"""A dateline is found in the style of any agency, and only where one is."""

import pytest

from syriatalks.model import Span
from syriatalks.reading import parse
from syriatalks.reading.datelines import STYLES, find_dateline, place_name

BODY = "The envoys met the mediator and left without a word."

# (opening, place, date, agency) as printed; None where the dateline does not give it
DATELINES = [
    ("MOSCOW, February 05, 1:38 /ITAR-TASS/. ", "MOSCOW", "February 05, 1:38", "ITAR-TASS"),
    ("MOSCOW, February 5. /TASS/. ", "MOSCOW", "February 5", "TASS"),
    ("Ulaanbaatar /MONTSAME/. ", "Ulaanbaatar", None, "MONTSAME"),
    ("GENEVA (Reuters) - ", "GENEVA", None, "Reuters"),
    ("BEIRUT/GENEVA (Reuters) – ", "BEIRUT/GENEVA", None, "Reuters"),
    ("GENEVA, Feb 5 (Reuters) - ", "GENEVA", "Feb 5", "Reuters"),
    ("Feb 5 (Reuters) - ", None, "Feb 5", "Reuters"),
    ("BEIRUT (AP) — ", "BEIRUT", None, "AP"),
    ("BUDAPEST, Hungary (AP)_ ", "BUDAPEST, Hungary", None, "AP"),
    ("WASHINGTON, Jan. 22 (AP) — ", "WASHINGTON", "Jan. 22", "AP"),
    ("Geneva (AFP) - ", "Geneva", None, "AFP"),
    ("GENEVA, Jan 22, 2014 (AFP) - ", "GENEVA", "Jan 22, 2014", "AFP"),
    ("DAMASCUS, Feb. 5 (Xinhua) -- ", "DAMASCUS", "Feb. 5", "Xinhua"),
    ("MOSCOW. Feb 5 (Interfax) - ", "MOSCOW", "Feb 5", "Interfax"),
    ("MOSCOW, February 5 (RIA Novosti) – ", "MOSCOW", "February 5", "RIA Novosti"),
    ("MARSABIT, KENYA, Jun 3 2022 (IPS) - ", "MARSABIT, KENYA", "Jun 3 2022", "IPS"),
    ("Damascus, SANA- ", "Damascus", None, "SANA"),
    ("Tehran, Feb 5, IRNA - ", "Tehran", "Feb 5", "IRNA"),
    ("BEIRUT, Lebanon, Feb. 5 — ", "BEIRUT, Lebanon", "Feb. 5", None),
    ("BEIRUT, Lebanon — ", "BEIRUT, Lebanon", None, None),
    ("SINGAPORE (Feb. 5, 2014) — ", "SINGAPORE", "Feb. 5, 2014", None),
    ("CAIRO - 25 July 2012: ", "CAIRO", "25 July 2012", None),
    ("Tripoli, Lebanon — ", "Tripoli, Lebanon", None, None),
    ("(CNN) -- ", None, None, "CNN"),
    ("(Reuters) ", None, None, "Reuters"),
    ("New Delhi: ", "New Delhi", None, None),
    ("DAMASCUS: ", "DAMASCUS", None, None),
    ("NEW DELHI/MUMBAI: ", "NEW DELHI/MUMBAI", None, None),
    ("KUWAIT CITY, July 25: ", "KUWAIT CITY", "July 25", None),
    ("Gulf News, 27 January - ", None, "27 January", "Gulf News"),
    ("القاهرة / Cairo, 12 March 2015 – ", "Cairo", "12 March 2015", None),
]

ALONE = [
    ("Geneva, 22 January 2014", "Geneva", "22 January 2014"),
    ("GENEVA, January 22, 2014", "GENEVA", "January 22, 2014"),
    ("Kuwait City, Wednesday 22 January 2014", "Kuwait City", "Wednesday 22 January 2014"),
]

NOT_DATELINES = [
    "The National Coalition (NC) said it would come.",
    "Talks in Geneva – the second round – went on.",
    "Anna Brandt – Chief negotiator of the union – left early.",
    "Rivals push ahead - and pay a price.",
    "Group B: the envoys of four states.",
    "Jan 24 was a Friday.",
    "القاهرة is Cairo, and on 12 March 2015 – a Thursday – it rained.",
    "NATO said on Tuesday it was ready.",
    "UN/EU envoys met in Vienna on Monday.",
    "The Armed Forces of Norland (AFP) said on Monday that they were ready.",
    "Norland’s (ANA) flights were late on Monday.",
    "LAVROV: We shall come to the talks on Monday.",
    "Correction: The talks are on Monday.",
    "New Delhi: Court asks police for a report",
    "The Inter - a road to the south - was closed.",
    "The Trans - Norland road was closed on Monday.",
    "Energy Crisis - President Announces Plan",
    "(Reuters) Envoys return to Geneva",
    "London: Rain, then sun.\nParis: Sun, then rain.",
    "Geneva, 22 January",
    "The treaty, 22 January 2014",
    "Geneva, 22 January 2014 saw the first round.",
]


@pytest.mark.parametrize(("opening", "place", "date", "agency"), DATELINES, ids=[row[0].strip() for row in DATELINES])
def test_a_dateline_gives_place_date_and_agency_as_printed(opening, place, date, agency):
    text = opening + BODY
    found = find_dateline(text, Span(0, len(text)))
    assert found is not None
    parts = [part.of(text) if part else None for part in (found.place, found.date, found.agency)]
    assert parts == [place, date, agency]
    assert text[found.span.end :] == BODY


@pytest.mark.parametrize(("line", "place", "date"), ALONE)
def test_a_city_and_a_full_date_alone_on_their_line_are_a_dateline(line: str, place: str, date: str) -> None:
    text = f"Talks open\n\n{line}\n\n{BODY}"
    found = parse(text).dateline
    assert found is not None
    assert [part.of(text) if part else None for part in (found.place, found.date, found.agency)] == [place, date, None]
    assert find_dateline(f"{line} {BODY}", Span(0, len(f"{line} {BODY}"))) is None


@pytest.mark.parametrize("text", NOT_DATELINES)
def test_prose_is_not_taken_for_a_dateline(text):
    assert find_dateline(text, Span(0, len(text.split("\n")[0]))) is None


@pytest.mark.parametrize(("example", "pattern"), STYLES, ids=[example for example, _ in STYLES])
def test_each_style_fits_its_own_example(example, pattern):
    text = example + " " + BODY
    end = len(example) if example in [line for line, *_ in ALONE] else len(text)
    assert find_dateline(text, Span(0, end)).span.end >= len(example)


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("MOSCOW", "Moscow"),
        ("DEIR AL-ZOR", "Deir al-Zor"),
        ("AL-HASAKAH", "Al-Hasakah"),
        ("WASHINGTON D.C.", "Washington D.C."),
        ("BEIRUT, Lebanon", "Beirut, Lebanon"),
        ("MARSABIT, KENYA", "Marsabit, Kenya"),
        ("Tehran", "Tehran"),
    ],
)
def test_a_place_is_written_as_prose_writes_it(printed, name):
    assert place_name(printed) == name
