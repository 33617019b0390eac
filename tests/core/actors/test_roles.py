import pytest

from syriatalks.actors.roles import find_roles
from syriatalks.actors.tokens import tokenize
from syriatalks.model import Span


def roles(marked, text):
    story, names = marked(text)
    sentence = tokenize(story, [Span(0, len(story))])[0]
    bodies = {name.span.start for name in names if name.kind in {"organisation", "agency"}}
    persons = [name for name in names if name.kind == "person"]
    return [span.of(story) for _, span in find_roles(sentence, persons, bodies)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The talks between Russian Foreign Minister [person Ida Quist] and others", "Russian Foreign Minister"),
        ("UN special envoy [person Ida Quist] said", "UN special envoy"),
        ("former Prime Minister [person Ida Quist] said", "former Prime Minister"),
        ("opposition leader [person Ida Quist] said", "opposition leader"),
        ("Norland's acting foreign minister [person Ida Quist] said", "Norland's acting foreign minister"),
        ("Norland’s foreign minister, [person Ida Quist], said", "foreign minister"),
        ("The team was led by Norland’s envoy, [person Ida Quist].", "Norland’s envoy"),
        ("It met on Monday UN chief [person Ida Quist] there.", "UN chief"),
        ("Then army commander Gen. [person Ida Quist] left.", "army commander"),
        ("The group's deputy leader, Sheik [person Otto Lund], left.", "deputy leader"),
        ("The head of the Free Workers Bloc (FWB), [person Ida Quist], has left.", "head of the Free Workers Bloc"),
        ("[person Ida Quist], head of the Free Workers Bloc, left.", "head of the Free Workers Bloc"),
        ("[person Ida Quist], a spokeswoman for the army, left.", "spokeswoman for the army"),
        ("[person Ida Quist], the former mayor of Aldby, left.", "former mayor of Aldby"),
        ("[person Ida Quist] is the deputy chairman of the council.", "deputy chairman of the council"),
        ("[person Ida Quist] was a commander.", "commander"),
        ("[person Ida Quist], a spokesman for the opposition's Peace Council, left.", "the opposition's Peace Council"),
        (
            "[person Ida Quist], candidate for the Democratic nomination, left.",
            "candidate for the Democratic nomination",
        ),
        ("[person Ida Quist] is a leader of a banned student union.", "leader of a banned student union"),
        ("[person Ida Quist], head of a Turkish charity, left.", "head of a Turkish charity"),
        ("[person Ida Quist] was the leader of a terrorist group that left.", "leader of a terrorist group"),
        ("The head of Catholic Norland Pope [person Ida] left.", "Pope"),
        ("The KDP secretary-general [person Ida Quist] left.", "KDP secretary-general"),
        ("[person Ida Quist], the president-elect of Norland, left.", "president-elect of Norland"),
        ("They met the government’s co-chair, [person Ida Quist], there.", "co-chair"),
        ("[organisation Associated Press] writer [person Ida Quist] left.", "Associated Press writer"),
        ("Detective Inspector [person Ida Quist] left.", "Detective Inspector"),
        ("German Chancellor [person Ida Quist] left.", "German Chancellor"),
        ("They met ex-militia chief [person Ida Quist] there.", "ex-militia chief"),
        ("[person Ida Quist], Chief Executive Officer of Kestrel, left.", "Chief Executive Officer of Kestrel"),
        ("[person Ida Quist], then the director of Kestrel, left.", "director of Kestrel"),
    ],
)
def test_a_role_stands_before_or_behind_the_name(marked, text, role):
    found = roles(marked, text)
    assert len(found) == 1
    assert found[0].endswith(role)


@pytest.mark.parametrize(
    "text",
    [
        "[person Ida Quist] met the minister.",
        "According to the High Commissioner for Norland, Ms. [person Ida Quist] was well.",
        "The minister said that [person Ida Quist] left.",
        "Mr [person Ida Quist] left.",
        "[person Ida Quist], who left, spoke.",
        "[person Ida Quist], ministers and others met.",
        "In Norland, [person Ida Quist] spoke.",
        "[person Ida Quist] is ill.",
        "After the president left, [person Ida Quist] spoke.",
        "[person Ida Quist], then",
    ],
)
def test_other_words_near_a_name_are_no_role(marked, text):
    assert roles(marked, text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nominee [person Lena Borg] leading President [person Ida Quist] in polls", ["nominee", "President"]),
        ("[person Lena Borg], the head of the Free Bloc, [person Ida Quist] and others", ["head of the Free Bloc"]),
        ("Mayor [person Lena Borg] and President [person Ida Quist] met", ["Mayor", "President"]),
        ("[person Lena Borg], rival of President [person Ida Quist], left", ["President"]),
    ],
)
def test_a_role_is_of_the_person_that_it_touches(marked, text, found):
    assert roles(marked, text) == found
