"""Which actor the words of a source mean; nobody rather than a guess."""

import pytest
from written import quotes

MINISTRY = "the Russian Foreign Ministry"
LINKED = [
    ("“We will go to Geneva,” Jarba said.", "Jarba"),
    ("“We will go to Geneva,” Mr Jarba said.", "Jarba"),
    ("“We will go to Geneva,” the head of the National Coalition, Ahmad Jarba, said.", "Jarba"),
    ("“We will go to Geneva,” National Coalition chief Ahmad Jarba said.", "Jarba"),
    ("“We will go to Geneva,” the ministry said.", MINISTRY),
    ("“We will go to Geneva,” the ministry’s spokesman said.", MINISTRY),
    ("“We will go to Geneva,” a spokesman for the ministry said.", MINISTRY),
    ("“We will go to Geneva,” the ministry’s statement said.", MINISTRY),
    ("The ministry was clear. “We agreed on aid,” the ministry said. Talks go on, the statement said.", MINISTRY),
    ("“We will go,” Jarba said on Friday.\n\n“It is time to end this war,” he added.", "Jarba"),
    ("Lavrov came to Paris. “It is time to end this war,” he observed.", "Lavrov"),
    ("The plan was rejected by Kerry, who said that “it is time to end this war.”", "Kerry"),
    ("Jarba resigned.\n\nKerry was elected on Monday. “It is time to end this war,” he told members.", "Kerry"),
    ("Jarba resigned.\n\nIn March, Minister Kerry was elected. “It is time to end this war,” he said.", "Kerry"),
    ("Lavrov came to Paris. The agency quoted him as saying “we will go.”", "Lavrov"),
    ("“We will go,” Jarba said after he met Kerry. “It is time to end this war,” he added.", "Jarba"),
    ("“We will go,” Jarba said after he met Kerry. “It is time to end this war,” he said.", None),
    ("Jarba resigned.\n\nThe clerk, Kerry, 58, wept outside court. “It is time to end this war,” she said.", "Kerry"),
    ("Lavrov came to Paris. “It is time to end this war,” his office quoted him as saying.", "Lavrov"),
    ("The book angers Damascus, which calls it “a work of fiction.”", "Damascus"),
    # Not known, or not for sure.
    ("Jarba resigned.\n\nKerry met a soldier. “It is time to end this war,” he said.", None),
    ("Jarba resigned.\n\nKerry’s plane was late. “It is time to end this war,” he said.", None),
    ("Jarba resigned.\n\nCrowds shouted at Kerry. “It is time to end this war,” he said.", None),
    ("Lavrov and his deputy Kerry said “it is time to end this war.”", None),
    ("“We will go to Geneva,” an aide to Jarba said.", None),
    ("“We will go to Geneva,” said a letter obtained by the ministry.", None),
    ("“We will go,” Jarba said after he met Kerry. “It is time to end this war,” he added.", "Jarba"),
    ("“We will go,” Jarba said after he met Kerry. “It is time to end this war,” he said.", None),
    ("Jarba resigned.\n\nThe clerk, who met Kerry, wept. “It is time to end this war,” she said.", None),
    ("“We will go to Geneva,” a senior ally of German Chancellor Kerry said.", None),
    ("“We will go to Geneva,” an aide to Mr. Jarba said.", None),
    ("“We will go to Geneva,” Jarba’s brother said.", None),
    ("“We will go to Geneva,” Lavrov and Jarba said.", None),
    ("“We will go to Geneva,” a diplomat said.", None),
    ("“We will go to Geneva,” he said.", None),
    ("“Jarba will go to Geneva,” he said.", None),
    ("Lavrov met Kerry in Paris. “It is time to end this war,” he said.", None),
    ("“We will go,” Jarba said.\n\nKerry met Brahimi. “It is time to end this war,” he added.", None),
]


@pytest.mark.parametrize(("text", "speaker"), LINKED)
def test_the_source_is_linked_to_the_actor_it_means(text, speaker):
    assert quotes(text)[-1].speaker == speaker
