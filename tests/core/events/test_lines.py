"""The line that tells an event: the words of the text, what it loses when it is long, who it is told of."""

from datetime import date

import pytest
from dated import DAYS, events

from syriatalks import read_text

LINES = [
    ("Talks opened in Rome on Friday, collapsed in rage and were buried.", "Talks opened in Rome"),
    ("The talks, held in Rome on Friday, failed and were buried.", "The talks, held in Rome, failed"),
    ("He noted on Friday that the army and the rebels had met.", "He noted: the army and the rebels had met"),
    ("Lund met the army on Friday and the rebels left.", "Lund met the army"),
    ("Aside from Friday, the market was calm.", "The market was calm"),
    ("She stood aside on Friday in Rome.", "She stood aside in Rome"),
    ("Lund hit .312 on Friday.", "Lund hit .312"),
    ("On Friday, the talks opened in Geneva.", "The talks opened in Geneva"),
    ("The talks opened in Geneva on Friday.", "The talks opened in Geneva"),
    ("The talks (the first in years) opened on Friday.", "The talks opened"),
    ("The talks opened on Friday, the ministry said.", "The ministry: the talks opened"),
    ("The ministry said that the talks opened on Friday.", "The ministry: the talks opened"),
    ("“We lost the town on Friday,” Jarba said.", "Jarba: we lost the town"),
    ("It was on Friday that the army left the town.", "The army left the town"),
    ("But it was not until Friday that the army left the town.", "The army left the town"),
    ("The rebels held out, and on Friday fled and were.", "The rebels fled"),
    ("What was agreed on Friday was a truce.", "What was agreed on Friday was a truce"),
    ("On Friday it led to a strike of the drivers.", "It led to a strike of the drivers"),
    ("However, the talks opened on Friday.", "The talks opened"),
    (
        "Jarba vowed on Friday to find and bring home those who were held.",
        "Jarba vowed to find and bring home those who were held",
    ),
    ("The army has held the town since Friday.", "The army has held the town since Friday"),
    (
        "The army has held the town since January 22 and has burnt its mill.",
        "The army has held the town since January 22",
    ),
    ("The town lies on a road that was cut on Friday.", "A road was cut"),
    ("They came home to a road that was cut on Friday.", "A road was cut"),
    ("Jarba met Lund, whom the army had freed on Friday.", "The army had freed Lund"),
    ("Jarba lives in the town in which the army camped on Friday.", "The army camped"),
    ("On Friday Lund, who had been ill for years, died at home.", "Lund died at home"),
    ("The league known as the Harbour Bloc met on Friday.", "The league known as the Harbour Bloc met"),
    ("Two drivers and allied farmhands were freed on Friday.", "Two drivers and allied farmhands were freed"),
    ("Lund told reporters on Friday that the ferry had sunk.", "Lund told reporters: the ferry had sunk"),
    (
        "The port will be sold, Mayor Ida Lund said on Friday, a plan the council fought.",
        "Mayor Ida Lund said: the port will be sold",
    ),
    ("Lund agreed on Friday to step down but the council did not vote.", "Lund agreed to step down"),
    ("Aid has come, Lund said, leaving a list of names on Friday.", "Lund, leaving a list of names"),
    ("After a march of the students on Friday, the mayor left.", "A march of the students"),
    ("Lund said that the January 22 blasts killed two in Homs.", "Lund: blasts killed two in Homs"),
    ("Its name goes back to January 22 and its king.", "Its name goes back to January 22 and its king"),
    ("On Friday she moved to the U.S.", "She moved to the U.S."),
    ("On Friday she moved to Room 2.", "She moved to Room 2"),
    ("The vote (twelve: yes, three: no) was held on Friday.", "The vote was held"),
    ("Ida Lund opened the mill on Friday (Image: Harbour Post).", "Ida Lund opened the mill"),
    ("The ferry left Oslo 17:10 and reached Bergen 23:50 on Friday.", "The ferry reached Bergen 23:50"),
    ("Shots were heard shortly after January 22 in the town.", "Shots were heard in the town"),
    ("On Friday the ministry said the talks had failed.", "The ministry said: the talks had failed"),
    ("The talks, which opened on Friday, have failed.", "The talks opened"),
    ("The fair, which opened in May, ends on February 10.", "The fair ends"),
    ("Jarba, who took over on Friday, told analysts that talks go on.", "Jarba took over"),
    ("She succeeds Jarba, who left on Friday.", "Jarba left"),
    ("Under the plan, which voters rejected on Friday, the town would have paid.", "Voters rejected the plan"),
    ("They will meet for the first time since the talks collapsed on Friday.", "The talks collapsed"),
    ("“My mother said we’d go home on Friday,” he said.", "My mother: we’d go home"),
    ("Jarba joins from Oxfam, where she ran the office on Friday.", "She ran the office"),
    ("Jarba said that talks had failed, and left the town on Friday.", "Jarba left the town"),
    ("Jarba sang on the eve of the 2011 revolution.", "The 2011 revolution"),
    ("In her memoir, “No Encore”, she recalled being held on Friday.", "She recalled being held"),
    ("Born on Friday in Oslo, Jarba worked in a mill.", "Jarba, born in Oslo"),
    ("A boat sank, leaving 11 dead, officials said on Friday.", "Officials said: a boat sank, leaving 11 dead"),
    ("The envoy, who would have spoken in May, died on February 10.", "The envoy died"),
    ("On Friday, when Lund was leaving, Vik asked her to stay.", "When Lund was leaving, Vik asked her to stay"),
    ("Lund burned the letters on Friday in what was called a scandal.", "Lund burned the letters"),
    ("On Friday, [I] put up a tent.", "I put up a tent"),
    ("As of Friday, no cause was known for the fire.", "No cause was known for the fire"),
    ("Friday was the feast of the port.", "Friday was the feast of the port"),
    ("January 22 started with a strike of the drivers.", "January 22 started with a strike of the drivers"),
    ("Started on Friday, Kestrel has been a site for maps.", "Kestrel, started"),
    ("The blast is told of by police, who said guards left on Friday.", "Police: guards left"),
    ("On Friday, the parents freed Lund by saying that they forgave him.", "The parents freed Lund"),
]


@pytest.mark.parametrize(("text", "line"), LINES)
def test_the_line_says_what_happened_in_the_texts_own_words(text, line):
    assert [event.headline for event in events(text, DAYS)] == [line]


CUT = [
    (
        "Delegates of the government and the opposition met on Friday in a villa on the lake to talk of food"
        " and the names of those who had been held, for the first time.",
        "Delegates of the government and the opposition met in a villa on the lake to talk of food and the names…",
    ),
    (
        "Ida Lund, a spokeswoman for the harbour police of the northern district, said on Friday that the ferry’s crew"
        " had asked for help before the storm came in.",
        "Ida Lund said: the ferry’s crew had asked for help before the storm came in",
    ),
    (
        "Ida Lund, a doctor from the north of the country and once its first health minister, still had not signed the"
        " peace accord on Friday.",
        "Ida Lund still had not signed the peace accord",
    ),
    (
        "The International Office for the Protection of Harbours and Rivers said that a ferry had sunk on Friday.",
        "The International Office for the Protection: a ferry had sunk",
    ),
]


@pytest.mark.parametrize(("text", "line"), CUT)
def test_a_long_line_loses_what_is_put_in_between_and_is_cut_between_phrases(text, line):
    (event,) = events(text, DAYS)
    assert event.headline == line


SPEAKERS = [
    ("The National Bureau of Northern Harbours and Norland Rivers (NBNHNR)", "NBNHNR"),
    ("A spokesman for the Northern Bureau of Harbours", "A spokesman for the Northern Bureau of Harbours"),
    ("A spokeswoman for the small Northern Bureau of Harbours", "Northern Bureau of Harbours"),
    ("The Deputy Minister for Harbours and Inland Waters Ida Lund", "Ida Lund"),
    (
        "A Norland Bureau of Harbours statement detailing sanctions against Ida Lund",
        "A Norland Bureau of Harbours statement detailing",
    ),
]


@pytest.mark.parametrize(("speaker", "told"), SPEAKERS)
def test_a_long_name_for_the_speaker_is_told_as_the_longest_of_the_names_that_fits(speaker, told):
    (event,) = read_text(f"{speaker} said a ferry had sunk on Friday.", date(2014, 2, 5)).events
    assert event.headline == f"{told}: a ferry had sunk"
