"""What only looks like a date is left alone."""

import pytest
from marked import found

NO_DATES = """
    They may attend the talks.
    May I ask you a question?
    Theresa May said no.
    Mrs. May said no.
    They left. May told them so.
    They left, said May, the minister.
    March on the palace, he told them.
    Mar Roxas ran for office.
    They are paid by the day.
    The comet fell 66 million years ago.
    Highs will be in the 30s and 40s.
    They meet on the first Tuesday after the vote.
    They killed 11 in all.
    April Smith and Jan Egeland attended.
    Jan Kubis is the envoy.
    The troops march through the town.
    They march on the palace.
    The Long March was over.
    The March for Life was peaceful.
    He sat down and left.
    The sun set over the sea.
    They wed in church.
    The second round of talks begins.
    He took a second look.
    The first round ended.
    He is 40 years old.
    The 21-year-old student was shot.
    A man of 30 years of age was shot.
    Over 100,000 people died.
    Security Council resolution 2118 was adopted.
    Resolution 1701 was adopted.
    The war, day 1701, goes on.
    The car cost $2000 in all.
    The bill was £1999 in total.
    Some 2000 people fled.
    About 1500 troops were sent.
    Nearly 1200 refugees crossed.
    More than 2000 were killed.
    There were 1900 dead.
    Call 555-1980 for help.
    Dial 963-11-2011 at once.
    They won 3-1 at home.
    They won 2:1 at home.
    Version 2.0 was released.
    Version 10.4.2 was released.
    Geneva-2 opened with speeches.
    Geneva-1 was a failure.
    Flight 1990 was delayed.
    He lives in room 2012 there.
    Windows 2000 was slow.
    A Boeing 1900 crashed.
    It weighs 2000 kg in all.
    They drove 2000 miles to the border.
    Three-quarters of the food is imported.
    He got a quarter of the votes.
    It costs $55 a night.
    It pays $5 million a year.
    Black Friday sales were weak.
    The Sunday Times reported it.
    The Sun reported it.
    He is in his 80s.
    The temperature fell to the low 30s.
    He was player of the year.
    A man in his mid-50s was shot.
    The two-year-old girl was shot.
    The 41-year-old campaign manager left.
    It stands at example.org/2016/02/15/news there.
    USA Today reported it.
    Russia Today and the Today show reported it.
    He spoke on ABC's "This Week" there.
    The Daily Telegraph and China Daily reported it.
    The March 14 alliance walked out.
    The July 26 Movement won.
    The Good Friday Agreement held.
    Ramadan Shallah and Taha Yassin Ramadan met.
    The Six-Day War was lost.
    The past president spoke.
    The present crisis is grave.
    The “March of the Mothers” was long.
    Law 2011 was passed.
    They live at P.O. Box 1998 there.
    They found 2012 rifles there.
    The army used 2500 GMT units.
    Water rose 6.30 percent.
    The 4th and 5th districts were hit.
    Prices fall when supply rises.
    Water springs from the rock.
    Time magazine reported it.
    The quarter-final was lost.
    The day-care centre was hit.
    He fell from the 22nd floor.
    It was the 5th time.
    Chapter 1984 follows.
    Article 1998 was quoted.
    Psalm 1999 was sung.
    They live at 1600 Pennsylvania Avenue.
    Half of the population fled.
    One in ten died.
    The third man escaped.
    The UN said so.
    An AK-47 was found.
    The T-72 tank burnt.
    A MiG-23 was shot down.
    The B-52 bombers left.
    The price rose 1990.5 points.
    He scored 1998 points.
    It is no. 2014 of the series.
    The index rose to 2014.25 in trading.
    She watched 60 Minutes with him.
    Genesis 1:38 was read.
    The ratio was 1:38 then.
    He remembers the day she left.
    The day that changed Syria came.
    It was the month when prices fell.
    That was the day of the vote.
    Back in the day he sang.
    He recited the prayers of the day.
    He worked in the morning of life.
    The day they met was cold.
    The morning after, he left.
    It is the year of the rat.
    The day will come.
    The bill passed 362 to 176 in the House.
    It lies 310 ± 60 parsec away.
    The cluster has 100-200 stars.
    It falls under 17 U.S. Code § 1201 there.
    Flight IX 1344 overran the runway.
    The train 1999 left.
    It has around 1300 route kilometres of line.
    It paid 1368 million pounds.
    By then 1720 had been discharged.
    The post got 2000 or 3000 likes.
    It was between 2000 and 3000 metres.
    From 1500 to 2000 people fled.
    The crowd grew from 1998 to 2003 people.
    Between 1900 and 2000 people were held.
    They counted between 1750 and 2000 more seats.
    The 2019-nCoV virus spread.
    They sold 1950 cars.
    The 1648 seats were taken.
    A total of votes, 1648, was cast.
"""
# These hold a date beside what is none.
MIXED = [
    ("The 40-year-old left in 2012.", ["2012"]),
    ("Resolution 2118 of 2013 was adopted.", ["2013"]),
    ("They killed 11 this morning.", ["this morning"]),
    ("Prices were low in the 1930s.", ["the 1930s"]),
    ("Two were killed over the Easter weekend.", ["the Easter weekend"]),
    ("Ms. May left in May 2012.", ["May 2012"]),
    ("The second round starts on February 10.", ["February 10"]),
    ("Some 2000 people fled in 2000.", ["2000"]),
    ("Over 100,000 people have died since 2011.", ["2011"]),
    ("They may meet in May.", ["May"]),
    ("They met in the morning.", ["the morning"]),
    ("Prices rose in the month.", ["the month"]),
    ("Later in the day he left.", ["Later in the day"]),
    ("The rest of the day was calm.", ["The rest of the day"]),
    ("He left the day before.", ["the day before"]),
    ("In 1950 cars were rare.", ["1950"]),
    ("In 1348 the plague came.", ["1348"]),
    ("The plague (1348–1350) came.", ["1348–1350"]),
    ("The Treaty of 1648 held.", ["1648"]),
    ("Circa 1400 it was built.", ["1400"]),
    ("They left between 1620 and 1630.", ["between 1620 and 1630"]),
    ("The 1944-born painter died.", ["1944"]),
    ("The 2012 election was held.", ["2012"]),
    ("He served in 1999 or 2000.", ["1999", "2000"]),
    ("Troops march in March.", ["March"]),
    ("The last week of January 2013 was calm.", ["January 2013"]),
    ("He spoke of the last year of the war.", []),
    ("It was the last weekend of July.", ["July"]),
    ("He spoke last week of war.", ["last week"]),
    ("They found 24 and 25 men in 2013.", ["2013"]),
    ("“Tomorrow we vote,” he said.", ["Tomorrow"]),
    ('"Today we vote," he said.', ["Today"]),
    ("The Prague Spring of 1968 ended.", ["1968"]),
    ("He came in 1699 or 1700.", ["1699", "1700"]),
    ("The wave of 2004 killed many.", ["2004"]),
    ("In Autumn 2012 he left.", ["Autumn 2012"]),
    ("Talks To Resume Next Week In Geneva", ["Next Week"]),
    ("On March 14 the alliance won.", ["March 14"]),
    ("In his Sunday Mass he prayed.", ["Sunday"]),
    ("In the past, it rained.", ["the past"]),
    ("The Sun said on Sun. that he left.", ["Sun."]),
]
SENTENCES = [line.strip() for line in NO_DATES.splitlines() if line.strip()]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_it_is_no_date(sentence: str) -> None:
    assert [mention.text for mention in found(sentence)] == []


@pytest.mark.parametrize(("sentence", "texts"), MIXED)
def test_only_the_date_is_taken(sentence: str, texts: list[str]) -> None:
    assert [mention.text for mention in found(sentence)] == texts
