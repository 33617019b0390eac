"""Briefings and interviews printed line by line: who speaks; and lines that have a colon for other reasons."""

import pytest
from written import quotes, words

from syriatalks import read_text

# A transcript, then for each of its lines the first words and the label.
PRINTED = [
    (
        "LAVROV: We had a long talk.\n\nQUESTION: Will you go to Geneva?\n\nLAVROV: No.",
        [("We had", "LAVROV"), ("Will you", "QUESTION"), ("No.", "LAVROV")],
    ),
    (
        "MR. KERRY:  Good afternoon.\n\nWe hope.\n\nThe talks go on.\n\nQ    Will you go?\n\nMR. KERRY:  Yes.",
        [("Good", "MR. KERRY"), ("We", "MR. KERRY"), ("Will you", "Q"), ("Yes.", "MR. KERRY")],
    ),
    (
        "SECRETARY KERRY: Thank you, all.\n\nTalks were hard.\n\nI leave on Friday.\n\n(Applause.)",
        [("Thank you", "SECRETARY KERRY"), ("Talks", "SECRETARY KERRY"), ("I leave", "SECRETARY KERRY")],
    ),
    (
        "Lavrov met the press.\n\nReporter: Will you go?\n\nLavrov: (Through an interpreter) Ask them. (Laughter.)",
        [("Will you", "Reporter"), ("Ask them.", "Lavrov")],
    ),
    (
        "Kerry met Lavrov.\n\nKerry: We agreed on aid.\n\nLavrov: And on a truce, I think.",
        [("We agreed", "Kerry"), ("And on", "Lavrov")],
    ),
    (
        "Ida Lund met us.\n\n((NP)) : Why now?\n\n((Ida Lund))  Time is short.\n\n"
        "((NP)) And we?\n\n((Ida Lund)) I know.",
        [("Why now", "NP"), ("Time", "Ida Lund"), ("And we", "NP"), ("I know", "Ida Lund")],
    ),
    ("A talk with Jarba\n\nQ. Why now?\n\nA. Time is short.", [("Why now", "Q"), ("Time", "A")]),
    ("A talk with Jarba.\n\nQ: Why now? A: Time is short.", [("Why now", "Q"), ("Time", "A")]),
    (
        "Jarba lives in Cairo.\n\nSunday Times: Why?\n\nJarba: Time is short.\n\nHe pours tea.\n\n"
        "Sunday Times: And we?\n\nJarba: I do not know.",
        [("Why", "Sunday Times"), ("Time", "Jarba"), ("And we", "Sunday Times"), ("I do", "Jarba")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PRINTED)
def test_each_line_of_a_transcript_is_a_quotation_under_its_label(text, expected):
    text = f"Talks in Paris\n\n{text}"
    found = quotes(text)
    assert [words(quote.source, text) for quote in found] == [label for _, label in expected]
    assert all(quote.text.startswith(start) for quote, (start, _) in zip(found, expected, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "Correction: We misspelled the name of Jarba.\n\nNote: You can see Jarba on Friday.",
        "DAMASCUS: We saw smoke.\n\nMOSCOW: Our man saw Lavrov. They will meet in Damascus and Moscow.",
        "Prediction: We think Syria will win.\n\nOdds: You double your money.\n\nPrediction: We shall lose.",
        "Syria: 2\n\nJordan: 3\n\nSyria: 4\n\nJordan: 5. Jordan and Syria meet again. We shall see.",
        "Lavrov: Russian foreign minister since 2004.\n\nKerry: Born in Ohio, senator to 2013.\n\nKerry met Lavrov.",
        "A. Aid comes first, we say.\n\nB. A truce follows.",
        "Editing by: Anna Brandt. We thank you.\n\nWriting by: Adam Kurdi. We thank you.",
        "Jarba was clear: We will go.\n\nHe added: We will stay.",
    ],
)
def test_a_word_and_a_colon_make_no_transcript(text):
    assert quotes(f"Talks in Paris\n\n{text}") == []


# A story, and the speaker of its last quotation.
SPEAKERS = [
    ("Russian Foreign Minister Sergei Lavrov met the press.\n\nQ: Will you go?\n\nLAVROV: Yes.", "Sergei Lavrov"),
    ("Q&A with UN envoy Lakhdar Brahimi\n\nQ: Will you go?\n\nA: Yes.", "Lakhdar Brahimi"),
    ("Lakhdar Brahimi spoke to Reuters on Friday.\n\nQ: Will you go?\n\nA: Yes.", "Lakhdar Brahimi"),
    ("Lakhdar Brahimi spoke to Reuters on Friday.\n\nA: I said so.\n\nQ: Will you go?", "Reuters"),
    ("What comes next for Bashar al-Assad? Readers ask.\n\nQ: Will he go?\n\nA: Yes.", None),
    ("The town of Obama met President Barack Obama.\n\nQ: Will you go?\n\nPRESIDENT OBAMA: Yes.", "Barack Obama"),
    ("Sergei Lavrov met the press.\n\nLAVROV: We agreed.\n\nREPORTER: Will you go?", None),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_a_label_names_the_speaker_where_the_story_says_who_that_is(text, speaker):
    dossier = read_text(f"Talks in Paris\n\n{text}")
    names = {actor.id: actor.name for actor in dossier.actors}
    last = dossier.quotes[-1]
    assert (names.get(last.speaker) if last.speaker else None) == speaker
    assert all(quote.because for quote in dossier.quotes)
