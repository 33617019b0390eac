"""Direct speech: what stands in quotation marks, who said it, and what is no speech at all."""

from pathlib import Path

import pytest
from written import known, quotes, words

from syriatalks.quotes import find_quotes
from syriatalks.reading import read_file

SEEDS = Path(__file__).parents[3] / "seeds"

# Text, then for each quotation its first words, the words that name the speaker, and the cue.
TAGGED = [
    ("“We will go to Geneva,” Jarba said.", [("We will", "Jarba", "said")]),
    ("“We will go to Geneva,” said Jarba.", [("We will", "Jarba", "said")]),
    ("“We will go to Geneva,” said its leader Jan Quist.", [("We will", "its leader Jan Quist", "said")]),
    ('"We will go to Geneva," Jarba said.', [("We will", "Jarba", "said")]),
    ("Jarba said: “We will go to Geneva.”", [("We will", "Jarba", "said")]),
    ("Jarba told Reuters, “We will go to Geneva.”", [("We will", "Jarba", "told")]),
    ("“We will go to Geneva,” Jarba told reporters in Moscow on Tuesday.", [("We will", "Jarba", "told")]),
    ("“Will they go to Geneva?” Lavrov asked.", [("Will they", "Lavrov", "asked")]),
    ("“Will they go to Geneva?” asked Lavrov.", [("Will they", "Lavrov", "asked")]),
    ("“Not a single soldier has left,” according to Kerry.", [("Not a", "Kerry", "according to")]),
    ("According to Kerry, “not a single soldier has left the city.”", [("not a", "Kerry", "According to")]),
    ("“The sides agreed on aid,” the ministry’s statement said.", [("The sides", "the ministry’s statement", "said")]),
    (
        "“The sides agreed on aid,” a spokesman for the United Nations said.",
        [("The sides", "a spokesman for the United Nations", "said")],
    ),
    (
        "“The sides agreed on aid,” said Brahimi, the envoy of the United Nations.",
        [("The sides", "Brahimi", "said")],
    ),
    (
        "“The sides agreed on aid,” Lavrov, the Russian foreign minister, also said on Monday.",
        [("The sides", "Lavrov", "said")],
    ),
    ("“It has been hard,” said her father, Adam Kurdi.", [("It has", "her father, Adam Kurdi", "said")]),
    ("“It has been hard,” said his wife, Mary, on Monday.", [("It has", "his wife, Mary", "said")]),
    ("“It has been hard,” said her father, who met Jarba.", [("It has", "her father", "said")]),
    ("He was told by Lavrov of “a great chance for peace”.", [("a great", "Lavrov", "told by")]),
    ("Lavrov was clear, saying “nobody will be left behind there”.", [("nobody", "Lavrov", "saying")]),
    (
        "Lavrov and Jarba “weighed the results of the first round,” the Russian ministry said.",
        [("weighed", "the Russian ministry", "said")],
    ),
    ("He called the plan “a step backwards for everybody”.", [("a step", "He", "called")]),
    ("‘We will go to Geneva,’ Jarba said. ‘It’s time.’", [("We will", "Jarba", "said")]),
    ("‘We will go to Geneva’, Jarba said.", [("We will", "Jarba", "said")]),
    ("Mr. Jarba said: ''We will go to Geneva.''", [("We will", "Mr. Jarba", "said")]),
    ("«We will go to Geneva,» Jarba said.", [("We will", "Jarba", "said")]),
    # One who quotes another is not the speaker.
    ("The agency quoted Jarba as saying “we will go.”", [("we will", "Jarba", "saying")]),
    ("The agency cited Jarba on Monday as having said “we will go.”", [("we will", "Jarba", "said")]),
    ("Jarba was quoted by the agency as saying “we will go.”", [("we will", "Jarba", "saying")]),
    # British marks beside commas and apostrophes.
    (
        "‘It’s time,’ Jarba said. The plan, Kerry said, was ‘dead in the water’. ‘He hasn’t noticed,’ he added.",
        [("It’s time", "Jarba", "said"), ("dead in the water", "Kerry", "said"), ("He hasn’t", "he", "added")],
    ),
    # Short tags behind a question.
    (
        "“I did not,” said Jarba. “Then who did?” Kerry shot back.",
        [("I did", "Jarba", "said"), ("Then", "Kerry", "shot back")],
    ),
    ("“Why did he go?” Kerry questioned.", [("Why did", "Kerry", "questioned")]),
    ("Continued Kerry: “We will go to Geneva.”", [("We will", "Kerry", "Continued")]),
    # A nickname in marks is part of a name.
    ("Mohammed “Abu Ali” Hassan said: “We will go.”", [("We will", "Mohammed “Abu Ali” Hassan", "said")]),
    ('“We will go,” said Marcia "Cia" Quist, a delegate.', [("We will", 'Marcia "Cia" Quist', "said")]),
    # Signatures.
    ("“We will go to Geneva.” — Ahmad Jarba.", [("We will", "Ahmad Jarba", None)]),
    # What stands between a speaker and the verb.
    ("Sen. John Kerry (D-Ohio), said: “We will go.”", [("We will", "Sen. John Kerry", "said")]),
    ("Jarba, who has in the past said “we will not go,” left.", [("we will", "who", "said")]),
    (
        "A letter obtained by the agency said “we will not go.”",
        [("we will", "A letter obtained by the agency", "said")],
    ),
    ("“We will not go,” according to a letter obtained by the agency.", [("We will", "a letter", "according to")]),
    ("Jarba left a note that said “we will not go.”", [("we will", "a note", "said")]),
    ("Jarba said things “should be clear by Friday,” referring to the talks.", [("should be", "Jarba", "said")]),
    ("Will wrote: “We will go to Geneva.”", [("We will", "Will", "wrote")]),
    ("Kerry, speaking on Friday, said of the latest request: “We will go.”", [("We will", "Kerry", "said")]),
    # The subject that another verb has.
    (
        "Speaking in Salem, New Hampshire, Kerry left early, saying “nobody will stay behind.”",
        [("nobody", "Kerry", "saying")],
    ),
    ("When Kerry mentioned it, Jarba laughed and said “nobody will go.”", [("nobody", "Jarba", "said")]),
    ("Jarba stood up and later said “nobody will go.”", [("nobody", "Jarba", "said")]),
    # Plural and next paragraph in British marks.
    ("Jarba wrote that it ‘regrets the acts of its employees’.", [("regrets", "Jarba", "wrote")]),
    ("Jarba said: 'We will go.\n\n'It’s time,' he added.", [("We will", "Jarba", "said"), ("It’s", "he", "added")]),
    # Names and nouns that look like other words.
    ("Mike Tully said “we will go.”", [("we will", "Mike Tully", "said")]),
    ("Carlos do Carmo said “we will go.”", [("we will", "Carlos do Carmo", "said")]),
    ("“It was over soon,” her family said.", [("It was", "her family", "said")]),
    ("“It was over soon,” his office quoted him as saying.", [("It was", "him", "saying")]),
    ("The plan, which Jarba backs, angers Kerry, who calls it “a novel”.", [("a novel", "who", "calls")]),
    ("“Ask me on Friday,” he grinned.", [("Ask me", "he", "grinned")]),
    (
        "In a letter to Paris, seen by Reuters, three bodies - one of them from Bonn - asked it “to do more for us”.",
        [("to do", "three bodies", "asked")],
    ),
    ("Jarba dismissed as “too little, too late” an EU warning.", [("too little", "Jarba", "dismissed")]),
    ("Kerry said the delay shows that “nobody wants to talk.”", [("nobody", "Kerry", "said")]),
    (
        "State television spoke, saying the blasts were a “grave escalation of war.”",
        [("grave", "State television", "saying")],
    ),
    ("Separately Jarba said “we will go.”", [("we will", "Jarba", "said")]),
    # Subjects behind a time, and with a name in apposition.
    ("Two days later, Jarba left, saying “nobody will stay behind.”", [("nobody", "Jarba", "saying")]),
    (
        "His deputy, Adam Kurdi, left, saying “nobody will stay behind.”",
        [("nobody", "His deputy, Adam Kurdi", "saying")],
    ),
]
HEADLINES = [
    ("Jarba: ‘We will never yield’", [("We will never yield", "Jarba")]),
    ("Jarba says 'we will never yield'", [("we will never yield", "Jarba")]),
    ("Jarba: Kerry’s plan is ‘too little, too late’", [("too little, too late", "Jarba")]),
    ("The workers’ children of the '90s", []),
    ("A night at the opera: ‘The Snow Queen’", []),
]


@pytest.mark.parametrize(("headline", "expected"), HEADLINES)
def test_a_headline_quotes_with_single_marks(headline, expected):
    text = f"{headline}\n\n“We are here,” Kerry said."
    found = [(quote.text, words(quote.source, text)) for quote in quotes(text)[:-1]]
    assert found == expected


def test_a_label_above_a_link_or_picture_is_no_speaker():
    (quote,) = quotes("Read more: “We will go to Geneva and sign the accord at once”")
    assert quote.source is None or quote.source.of("Read more") != "Read more"


@pytest.mark.parametrize(("text", "expected"), TAGGED)
def test_a_tag_names_the_speaker_of_the_words_in_marks(text, expected):
    found = quotes(text)
    assert len(found) == len(expected)
    for quote, (start, source, cue) in zip(found, expected, strict=True):
        assert quote.text.startswith(start)
        assert (words(quote.source, text), words(quote.cue, text)) == (source, cue)
        assert any((cue or source) in reason for reason in quote.because)


NOT_SPEECH = [
    "The accord was signed at a conference of an “action group” on Syria.",
    "That conference is now commonly referred to as “Geneva-1.”",
    "The film “Return to Homs” opened on Friday.",
    "The so-called “Friends of Syria” met in Paris.",
    "The ministry said an “action group” on Syria would meet in Geneva next month.",
    "Jarba spoke of it in his 2012 book, “A Long War.” So did Kerry.",
    "He keeps a garden and leads “Talks with Jarba” on Friday.",
    "The wrestler Dwayne “The Rock” Johnson said nothing.",
    "The “Cyprus problem”, he argues, has become a habit.",
    "When a clerk found an envelope marked “GP is away”, he wept.",
    "There are no marks here, and nobody says anything.",
]


@pytest.mark.parametrize("text", NOT_SPEECH)
def test_names_titles_and_scare_quotes_are_not_speech(text):
    assert quotes(text) == []


LED_TO = [
    ("Jarba wrote on his blog:\n\nThe talks are over.", ("The talks are over.", "Jarba", "wrote")),
    ("Jarba told reporters on Friday:\n\nThe talks are over.", ("The talks are over.", "Jarba", "told")),
]


@pytest.mark.parametrize(("text", "expected"), LED_TO)
def test_a_paragraph_that_a_colon_leads_over_to_is_a_quotation(text, expected):
    (quote,) = quotes(text)
    assert (quote.text, quote.speaker, words(quote.cue, text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jarba noted the sparse attendance:\n\nThe hall was empty.",
        "The talks are over, according to Jarba:\n\nThe hall was empty.",
        "Jarba spoke of three points:\n\n• Aid comes first.",
        "The hall was empty.\n\nNobody came.",
    ],
)
def test_a_colon_alone_leads_over_to_no_quotation(text):
    assert quotes(text) == []


def test_an_utterance_that_its_tag_interrupts_is_one_quotation():
    text = "“We agreed on aid,” Lavrov said, “and on a truce.”"
    (quote,) = quotes(text)
    assert quote.text == "We agreed on aid,” Lavrov said, “and on a truce."
    text = "“We agreed on aid,” Lavrov said. “A truce comes next.” Kerry said nothing."
    (quote,) = quotes(text)
    assert quote.text.endswith("A truce comes next.")


def test_an_interrupted_quotation_has_the_passages_between_its_marks_as_parts():
    text = "“We agreed on aid,” Lavrov said. “A truce comes next.”"
    (quote,) = quotes(text)
    assert [part.of(text) for part in quote.parts] == ["We agreed on aid,", "A truce comes next."]
    (quote,) = quotes("“We agreed on aid,” Lavrov said.")
    assert quote.parts == ()


def test_passages_of_a_statement_are_quoted_apart():
    text = "“The sides agreed on aid,” the ministry’s statement said. “A truce comes next.”"
    first, second = quotes(text)
    assert (first.text, second.text) == ("The sides agreed on aid,", "A truce comes next.")
    assert first.speaker == second.speaker == "the Russian Foreign Ministry"


def test_a_quotation_goes_on_over_paragraphs_that_open_with_a_mark():
    text = "“We agreed on aid,” Lavrov said. “A truce comes next.\n\n“It will take time.”\n\nKerry left."
    assert [quote.speaker for quote in quotes(text)] == ["Lavrov", "Lavrov"]


def test_a_quotation_without_any_tag_has_no_speaker():
    (quote,) = quotes("The mood was grim. “Nobody believes in a truce any more.”")
    assert (quote.speaker, quote.source, quote.cue) == (None, None, None)


def test_the_bundled_storys_four_quotations_are_the_ministrys():
    story = read_file(str(next(SEEDS.glob("syrian-opposition*.txt"))))
    found = [quote for quote in find_quotes(story, known(story)) if quote.kind == "direct"]
    assert [quote.text.split()[0] for quote in found] == ["During", "Jarba", "Russia’s", "considered"]
    assert {quote.speaker for quote in found} == {"the Russian Foreign Ministry"}
    assert all(quote.because for quote in found)
