import pytest

from syriatalks.actors.aliases import group
from syriatalks.actors.names import Name
from syriatalks.model import Span


def together(marked, text):
    story, names = marked(text)
    return [{name.text for name in form.names} for form in group(story, names)]


@pytest.mark.parametrize(
    "text",
    [
        "[person Ida Quist] met us. [person Quist] left.",
        "[person Samir al-Haddadin] met us. [person Haddadin] left.",
        "[person Staffan de Borg] met us. [person de Borg] left.",
        "[person Pavel R. Drobny] spoke. [person Pavel Drobny] left.",
        "[person P. Drobny] spoke. [person Pavel Drobny] left.",
        "[person Han Jong-un] spoke. [person Han Jong Un] left.",
        "[person Han Jong-un] spoke. [person Han] left.",
        "[organisation Free Workers Bloc] ([organisation FWB]) met.",
        "[organisation FWB] ([organisation Free Workers Bloc]) met.",
        "[organisation Free Workers Bloc] met. [organisation FWB] left.",
        "[organisation United Council for Norland and Its Isles] met. [organisation United Council] left.",
        "[organisation Turkish Defence Ministry] met. [organisation Defence Ministry] left.",
        "[organisation Turkish Supreme Court of Aldby] met. [organisation Supreme Court] left. [organisation Court]",
        "[organisation Kestrelco Inc] rose. [organisation Kestrelco] fell.",
        "[person Ahmad Borgi] met us. [person Ahmed Borgi] left.",
        "[organisation University of Norland] closed. [organisation University] staff left.",
        "[organisation The Free Workers Bloc] met. [organisation Free Workers Bloc] left.",
        "[agreement Vienna Communique] (or [agreement Vienna-1 Communique]) was signed.",
        "[state United States] spoke. [state US] left. [state U.S.] came.",
        "[state North Korea] spoke. [place North] left.",
        "[place New Aldby] is far. [place New Aldby City] is farther.",
        "[event Geneva-2] began. [event Geneva II] ended.",
        "[person Sergei Lavrov] spoke. [person Sergey Lavrov] left.",
        "[person Jarosław Wałęski] spoke. [person Jaroslaw Waleski] left. [person Wałęski] stayed.",
        "[person Søren Bjørk] spoke. [person Soren Bjork] left.",
        "[place Weißau] is far. [place Weissau] is near.",
        "[person Otto Lundal], widely known as [person Kestrel], left.",
        "The [organisation Wren Group], now called the [organisation Kestrel Corps], left.",
        "[organisation State Committee for Security] ([organisation GKNB]) met.",
        "[organisation National Anti-Trust Bureau of Norland] ([organisation Nabon]) met. [organisation Nabon] left.",
        "[person John Lee Ka-mun] spoke. [person Lee] left.",
        "[organisation Halpress] said so. [organisation Halpress news agency] left.",
        "Gov. [person Ida Quist] signed. President [person Quist] left.",
        "[organisation Aldby City] won. [organisation Aldby] led.",
        "[organisation U.S. Congress] met. [organisation Congress] left.",
        "[person Quista wa Lundala] died. [person Quista] was old.",
        "[person Hanna Quist] died. Born [person Hanna Rosen] in Aldby, she was old.",
        "[organisation Bill & Ida Quist Foundation] met. [organisation Quist Foundation] left.",
        "[organisation UN World Grain Programme] met. [organisation WGP] left.",
        "[person Ida 'La Roja' Quist] spoke. [person La Roja] left. [person Quist] stayed.",
        "[person Ida “Roja” Quist] spoke. [person Ida Quist] left.",
        "[person Otto Lundal Jr.] spoke. [person Lundal] left.",
    ],
)
def test_names_of_one_actor_come_together(marked, text):
    assert len(together(marked, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The [organisation Security Council] met. The [organisation Security Council of Norland] left.",
        "[person Robert Marsh] and [person Helen Marsh] met.",
        "[person Ida Quist] met [person Ida Berg].",
        "[person Jan Berg] met [person Jan Bergman].",
        "[person P. Drobny] met [person Anton Drobny].",
        "[person Pavel A. Drobny] met [person Pavel B. Drobny].",
        "[organisation Turkish Foreign Ministry] met [organisation Russian Foreign Ministry].",
        "[organisation Turkish Foreign Ministry] met [organisation Turkish Defence Ministry].",
        "[organisation Free Workers Bloc] met [organisation Free Farmers Bloc].",
        "[organisation Syrian National Council] met the [organisation Syrian National Coalition].",
        "[organisation University of Norland] met [organisation University of Aldby].",
        "[organisation Bank of Norland] met [place Norland].",
        "[person Georgia Quist] visited [state Georgia].",
        "[event Geneva-1] led to [event Geneva-2].",
        "[event Geneva-2] was in [place Geneva].",
        "[state North Korea] met [state South Korea].",
        "[state Niger] met [state Nigeria].",
        "[state Guinea] met [state Guinea-Bissau].",
        "[organisation FWB Members Group of the Peace Council] met the [organisation FWB].",
        "[agreement Resolution 2118] led to [agreement Resolution 2254].",
        "The father of [person Luis Diazan], [person Luis Manuel Diazan], left.",
        "[person Ida Quist], formerly of [organisation Quist Bank], left.",
        "The [organisation Union of Workers] ([organisation KESTRELBANK]) met.",
        "[person Hanna Quist] met [person Hanna Rosen].",
        "[organisation Quistal Congress] met. [organisation Congress] left.",
        "[person Wanja wa Quista] left. [person Quista] stayed.",
        "[person Otto Quist] died. Born [person Hanna Rosen] in Aldby, his wife was old.",
        "[organisation Norland Quist Foundation] met. [organisation Norland Foundation] left.",
        "[person Joaco 'El Gallo' Lundal] met [person Arto \"El Pollo\" Lundal].",
        "[person Otto Lundal Sr.] met [person Otto Lundal Jr.].",
    ],
)
def test_two_actors_stay_two(marked, text):
    assert len(together(marked, text)) == 2


def test_a_short_name_that_fits_two_before_it_is_joined_to_neither(marked):
    found = together(marked, "[person Robert Marsh] met [person Helen Marsh]. [person Marsh] left.")
    assert {"Marsh"} in found


def test_of_two_bearers_the_one_named_before_the_surname_has_it(marked):
    found = together(marked, "[person Robert Marsh] spoke. [person Marsh] left. [person Helen Marsh] stayed.")
    assert {"Robert Marsh", "Marsh"} in found


@pytest.mark.parametrize(
    ("text", "bearer", "surname"),
    [
        ("Gov. [person Ida Marsh] and Sen. [person Otto Marsh] met. Later Sen. [person Marsh] left.", "Otto Marsh", 2),
        (
            "[person Otto Marsh] met us. Mr [person Marsh] left. [person Ida Marsh] and Mrs [person Marsh].",
            "Ida Marsh",
            3,
        ),
        (
            "[person Ida Marsh] met us. Mrs [person Marsh] left. [person Otto Marsh] and Mr [person Marsh].",
            "Otto Marsh",
            3,
        ),
    ],
)
def test_the_title_tells_two_bearers_of_a_surname_apart(marked, text, bearer, surname):
    story, names = marked(text)
    forms = {form.text: form for form in group(story, names)}
    assert names[surname] in forms[bearer].names


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("[person Ida Marsh] spoke. Ms [person Marsh] left, Mr [person Marsh] stayed.", []),
        ("Ms [person Ida Marsh] spoke. Ms [person Marsh] left, Mr [person Marsh] stayed.", [1]),
        ("[person Ida Marsh] spoke. Ms [person Marsh] left, Dr [person Marsh] stayed.", [1, 2]),
    ],
)
def test_contrary_titles_before_a_surname_are_two_people(marked, text, joined):
    story, names = marked(text)
    forms = {form.text: form for form in group(story, names)}
    assert [at for at in (1, 2) if names[at] in forms["Ida Marsh"].names] == joined


def test_a_name_inside_another_does_not_part_it_from_its_acronym():
    text = "The Union of Quist Workers (UQW) met."
    names = [
        Name(Span(text.index(words), text.index(words) + len(words)), words, kind, "by hand")
        for words, kind in (("Union of Quist Workers", "organisation"), ("Quist", "person"), ("UQW", "organisation"))
    ]
    assert [len(form.names) for form in group(text, names)] == [2, 1]


def test_a_surname_in_the_story_is_not_that_of_who_signs_it(marked):
    story, names = marked("By [person Ida Marsh]\n\nThe baker [person Jean Marsh] closed. Mrs [person Marsh] wept.")
    found = [{name.text for name in form.names} for form in group(story, names, [names[0].span])]
    assert {"Jean Marsh", "Marsh"} in found


def test_a_short_name_of_two_ministries_is_joined_to_neither(marked):
    text = (
        "[organisation Turkish Foreign Ministry], [organisation Russian Foreign Ministry]; "
        "[organisation Foreign Ministry] staff"
    )
    assert {"Foreign Ministry"} in together(marked, text)


def test_every_merge_says_why(marked):
    story, names = marked(
        "[person Ida Quist] of the [organisation Free Workers Bloc] ([organisation FWB]). [person Quist] left."
    )
    for form in group(story, names):
        assert len(form.reasons) == 1
        assert all(f"“{text}”" in form.reasons[0] for text in {name.text for name in form.names})
