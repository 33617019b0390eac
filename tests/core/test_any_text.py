"""Whatever the text, the engine reads it: no text breaks it, and every fact points at its words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import syriatalks
from syriatalks.export import to_json

WORDS = """the a same this last next two 2 22nd 2014 1999-2001 31 0 5 10:30 5:30 p.m. evening morning night
day days week weekend month months year years quarter decade century spring fiscal ago later earlier before
after since until from to between and of in on at by late early mid- nearly about first second third half
Monday Tuesday Sun. January Jan. May may march March Feb 29 30 2/3 12/25/2014 2014-02-30 2014-02-05T01:38
'90s 1980s today yesterday tonight now recently once Anna Brandt Tom Okello Mr. Dr. President Minister
al-Masri the Harbour Union (HU) Ministry of Foreign Affairs Russia Russian U.S. U.N. Geneva Geneva-2
Resolution 2118 Communique EU Reuters AP talks head said says told “ ” " ' ’ ‘ ’s -- — - , . ; : ! ? ( ) [ ]
/ $5 100,000 3.5 % that who will would not never if unless was is are were expected to resume met according
to he she they it his statement spokesman http://example.org/a?b=c&d x@y.z #tag @name \u202b \U0001f600 é ﬁ""".split()

texts = st.lists(st.sampled_from([*WORDS, "\n", "\n\n"]), max_size=60).map(" ".join)


def check(text, published):
    facts = to_json(syriatalks.read_text(text, published))
    assert facts["stories"][0]["text"] == text
    places = [*facts["dates"], *facts["quotes"], *facts["events"]]
    places += [part for found in facts["dates"] for part in found["parts"]]
    places += [mention for actor in facts["actors"] for mention in actor["mentions"]]
    places += [quote[part] for quote in facts["quotes"] for part in ("source", "cue") if quote[part]]
    assert all(text[place["start"] : place["end"]] == place["text"] for place in places)
    assert all(found["earliest"] <= found["latest"] for found in facts["dates"] if found["earliest"])
    known = {actor["id"] for actor in facts["actors"]}
    assert {quote["speaker"] for quote in facts["quotes"]} <= known | {None}
    assert all(set(event["actors"]) <= known for event in facts["events"])
    assert all(0 <= index < len(facts["dates"]) for event in facts["events"] for index in event["dates"])


@given(texts, st.sampled_from([None, date(2014, 2, 5), date(2012, 2, 29), date(1, 1, 1), date(9999, 12, 31)]))
def test_words_of_the_news_in_any_order(text, published):
    check(text, published)


@given(st.text(max_size=200))
def test_any_characters(text):
    check(text, date(2014, 2, 5))


@pytest.mark.parametrize(
    "text",
    [
        "http://example.org/" + "a" * 400 + " opened on Monday.",
        "MOSCOW, February 30, 1:38 /TASS/. The talks ended.",
        "GENEVA, February 29 (Reuters) - The talks ended on Monday.",
        "“" * 500 + " said on Monday " + "”" * 500,
        "(" * 2000,
        "Brandt and " * 500 + "met on Monday.",
        "on January 1, " * 500,
        "Monday" * 1000,
        "9" * 3000,
    ],
    ids=lambda text: text[:20],
)
def test_odd_texts(text):
    check(text, date(2014, 2, 5))
    check(text, None)
