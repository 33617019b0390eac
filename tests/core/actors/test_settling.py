import pytest

from syriatalks.actors.settling import settle
from syriatalks.actors.tokens import tokenize
from syriatalks.model import Span


def settled(marked, text):
    story, names = marked(text)
    sentences = tokenize(story, [Span(0, len(story))])
    return [(name.text, name.kind) for name in settle(story, sentences, names)]


def test_a_surname_is_of_its_bearers_kind(marked):
    found = settled(marked, "[person Ida Quistling] spoke. Then [place Quistling] left.")
    assert found == [("Ida Quistling", "person"), ("Quistling", "person")]


def test_a_name_is_of_one_kind_in_one_story(marked):
    found = settled(marked, "[organisation Kestrelco] and [organisation Kestrelco] met [place Kestrelco].")
    assert {kind for _, kind in found} == {"organisation"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The [organisation Free Workers Bloc] ([place FWB]) met.", "organisation"),
        ("The [organisation Union of Metalworkers] ([person Unimeta]) met.", "organisation"),
        ("[person Ida Quist] ([person KDP]) met us.", "organisation"),
        ("[person Otto Lopez Quist] ([organisation OLQ]) met us.", "person"),
        ("The [organisation Union of Metalworkers] ([place Uppsala]) met.", "place"),
        ("The [organisation Union of Metalworkers] ([person Ida Quist]) met.", "person"),
    ],
)
def test_an_acronym_in_brackets_is_of_its_full_names_kind(marked, text, kind):
    assert settled(marked, text)[1][1] == kind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The [organisation Lundal School of Trade] grew. L.S.T. is old.", [("L.S.T.", "organisation")]),
        ("The [organisation Lundal School of Trade] grew. LST is old.", [("LST", "organisation")]),
        ("The [organisation Lundal Trade] grew. LT is old.", []),
        ("The [organisation Gross Domestic Party] grew. GDP is low.", []),
    ],
)
def test_the_initials_of_a_body_are_its_name(marked, text, found):
    assert settled(marked, text)[1:] == found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ministers in the city said that [organisation Damascus] refused.", "place"),
        ("Supporters said that [organisation Liverpool] won.", "organisation"),
        ("They landed at [organisation Aldby International Airport] there.", "place"),
        ("They met the [organisation Aldby Airport Authority] there.", "organisation"),
    ],
)
def test_a_capital_stands_for_its_government_and_is_a_place(marked, text, kind):
    assert settled(marked, text)[0][1] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They told [person Quist UK] so.", "organisation"),
        ("They told [person Quist Uk] so.", "person"),
    ],
)
def test_a_charity_of_a_country_is_no_person(marked, text, kind):
    assert settled(marked, text)[0][1] == kind


def test_what_the_model_overlooked_elsewhere_is_found(marked):
    text = "[person Ida Quistling] spoke; later Quistling left, and Ida Quistling came back."
    assert [name for name, _ in settled(marked, text)] == ["Ida Quistling", "Quistling", "Ida Quistling"]


@pytest.mark.parametrize(
    "text",
    [
        "[person Pavel Young] spoke. Young people left.",
        "[organisation Target] closed. The Target Practice went on.",
        "[person Ida Quistling] spoke. The Quistling Street is long.",
        "[person Ida Quistling] spoke. Anil Quistling left.",
    ],
)
def test_words_that_may_mean_something_else_are_not_recovered(marked, text):
    assert len(settled(marked, text)) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [("the [organisation Falcon Brigade] left", "group"), ("the [organisation Norland News Agency] said", "agency")],
)
def test_the_head_noun_refines_what_kind_of_body_it_is(marked, text, kind):
    assert settled(marked, text)[0][1] == kind


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("[person Ida Washington] left. In [place Washington], it rained.", ["person", "place"]),
        ("[person Ida Washington] left. In [person Washington]'s view, it rained.", ["person", "person"]),
        ("[person Ida Washington] left. They had confidence in [person Washington].", ["person", "person"]),
        ("[person Ida Quistling] left. They believed in [person Quistling].", ["person", "person"]),
    ],
)
def test_a_city_is_a_place_where_something_happens_in_it(marked, text, kinds):
    assert [kind for _, kind in settled(marked, text)] == kinds


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[organisation Kestrelco Holding] rose. [person Kestrelco] fell.", ("Kestrelco", "organisation")),
        ("[organisation Kestrelco Holding] rose. Shares in Kestrelco fell.", ("Kestrelco", "organisation")),
        ("[organisation Sterling Holding] rose. [place Sterling] is old.", ("Sterling", "place")),
        ("He told the [person Aldby Gazette] so.", ("Aldby Gazette", "organisation")),
        ("[person Kestrelco ASA] rose. [person Kestrelco] fell.", ("Kestrelco", "organisation")),
    ],
)
def test_a_company_is_known_by_its_last_word(marked, text, found):
    assert settled(marked, text)[-1] == found


def test_a_city_that_nobody_is_called_after_is_a_place(marked):
    assert settled(marked, "[person Liverpool] met [person Paris].") == [("Liverpool", "place"), ("Paris", "person")]


def test_a_well_known_body_is_no_person(marked):
    assert settled(marked, "He told [person Al Jazeera] so.") == [("Al Jazeera", "organisation")]


def test_a_states_adjective_belongs_to_a_body_of_common_words(marked):
    assert settled(marked, "the Turkish [organisation Defence Ministry] said")[0][0] == "Turkish Defence Ministry"
    assert settled(marked, "the Turkish [organisation Kestrelco] said")[0][0] == "Kestrelco"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[person Ida von der Quistling] spoke. Von der [person Quistling] left.", "Von der Quistling"),
        ("[person Sami bin Quistling] spoke. The death of bin [person Quistling] was told.", "bin Quistling"),
        ("[person Ida Quistling] spoke. The death of Von [person Quistling] was told.", "Quistling"),
    ],
)
def test_a_particle_belongs_to_the_surname(marked, text, found):
    assert settled(marked, text)[1] == (found, "person")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The [person Walkman] sold well. A [person Walkman] broke.", []),
        ("[person Ida Monti] left. The [person Monti] plane landed.", ["Ida Monti", "Monti"]),
        ("The [person Monti] government fell.", ["Monti"]),
    ],
)
def test_what_mostly_has_an_article_is_no_person(marked, text, found):
    assert [name for name, _ in settled(marked, text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[person Louay al-Safi] spoke. Then [place Safirat] left.", "Safirat"),
        ("[person Omar al-Quistan] spoke and al-Quistan left.", "al-Quistan"),
        ("[person Theresa May] spoke. May said no.", "May"),
        ("[person Ban Ki-yung] spoke and later Ban left.", "Ban"),
        ("[person Xu Quistlin] spoke and later Xu left.", "Xu"),
        ("[person Alex de Quistin] spoke. [place De Quistin] left.", "De Quistin"),
        ("[person Bashar al-Quistan] spoke and later Quistan left.", "Quistan"),
    ],
)
def test_a_surname_is_found_alone(marked, text, found):
    assert settled(marked, text)[-1][0] == found


def test_an_arabic_surname_may_lose_its_article(marked):
    assert settled(marked, "[person Omar al-Quistan] spoke. Then [place Quistan] left.")[1] == ("Quistan", "person")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The writer [place Bassim Kariri] left.", "person"),
        ("The town of [place Bassim Kariri] fell.", "place"),
        ("Its director [organisation Kestrel Bank] left.", "organisation"),
    ],
)
def test_a_name_behind_an_office_is_a_person(marked, text, kind):
    assert settled(marked, text)[0][1] == kind
