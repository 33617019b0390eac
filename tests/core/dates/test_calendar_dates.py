"""Days, months, years, decades and centuries, printed in the styles of papers and agencies."""

import pytest
from marked import expected, found, plain, summary

DAYS = [
    ("The accord was signed on [[June 30, 2012]] in Geneva.", "2012-06-30"),
    ("The accord was signed on [[Jun. 30, 2012]] in Geneva.", "2012-06-30"),
    ("The accord was signed on [[30 June 2012]] in Geneva.", "2012-06-30"),
    ("The accord was signed on [[30th June 2012]] in Geneva.", "2012-06-30"),
    ("The accord was signed on [[the 30th of June 2012]] in Geneva.", "2012-06-30"),
    ("The accord was signed on [[June 30th, 2012]] in Geneva.", "2012-06-30"),
    ("The accord was signed on [[30 June, 2012]] in Geneva.", "2012-06-30"),
    ("It was dated [[30-Jun-2012]] by the clerk.", "2012-06-30"),
    ("It was dated [[2012-06-30]] by the clerk.", "2012-06-30"),
    ("It was dated [[6/30/2012]] by the clerk.", "2012-06-30"),
    ("It was dated [[30/6/2012]] by the clerk.", "2012-06-30"),
    ("It was dated [[30.06.2012]] by the clerk.", "2012-06-30"),
    ("It was dated [[2012/06/30]] by the clerk.", "2012-06-30"),
    ("It was dated [[30-6-2012]] by the clerk.", "2012-06-30"),
    ("It was dated [[6/30/12]] by the clerk.", "2012-06-30"),
    ("It was dated [[12/31/98]] by the clerk.", "1998-12-31"),
    ("They met on [[Saturday, June 30, 2012]], for hours.", "2012-06-30"),
    ("They met on [[Saturday 30 June 2012]] for hours.", "2012-06-30"),
    ("The law took force on [[MAY 1, 2013]] in all provinces.", "2013-05-01"),
    ("The law took force on [[Sept. 1, 2013]] in all provinces.", "2013-09-01"),
    ("The law took force on [[Sep 1, 2013]] in all provinces.", "2013-09-01"),
    ("It ended on [[March third nineteen ninety-eight]], he said.", "1998-03-03"),
    ("It ended on [[February 29, 2012]], a leap day.", "2012-02-29"),
    ("It fell to [[the first Monday of March 2013]], a holiday.", "2013-03-04"),
    ("It was held on [[the last Sunday in May]].", "2013-05-26"),
    ("It was held on [[the second Tuesday in November]].", "2013-11-12"),
    ("He lost a son in the [[Sept. 11]] attacks.", "2001-09-11"),
    ("The world changed on [[9/11]], he said.", "2001-09-11"),
    ("They met on [[Sept. 11]] in Rome.", "2013-09-11"),
    ("The council will meet on [[Saturday, Nov. 22]].", "2014-11-22"),
    ("The council met on [[Friday, Nov. 22]].", "2013-11-22"),
    ("Mr. Hill will succeed Daniel P. Jones on [[Aug. 20]].", "2014-08-20"),
    ("The board created an office, effective [[Aug. 20]].", "2014-08-20"),
    ("It opened on [[January 22]] in Montreux.", "2014-01-22"),
    ("It opened on [[Jan. 22]] in Montreux.", "2014-01-22"),
    ("It opened on [[Jan 22]] in Montreux.", "2014-01-22"),
    ("It opened on [[22 January]] in Montreux.", "2014-01-22"),
    ("It opened on [[22nd January]] in Montreux.", "2014-01-22"),
    ("It opened on [[January 22nd]] in Montreux.", "2014-01-22"),
    ("It opened on [[the 22nd of January]] in Montreux.", "2014-01-22"),
    ("It opened on [[January 05]] in Montreux.", "2014-01-05"),
    ("The talks resume on [[February 10]].", "2014-02-10"),
    ("They fled on [[December 28]] by bus.", "2013-12-28"),
    ("They fled on [[Nov. 30]] by bus.", "2013-11-30"),
    ("The vote will be held on [[May 4]].", "2014-05-04"),
    ("The vote will be held on [[June 3]].", "2014-06-03"),
    ("The town fell on [[June 5]], when the army arrived.", "2013-06-05"),
    ("He was born on [[March 5 last year]] in Homs.", "2013-03-05"),
    ("The army moved on [[Tuesday, Feb. 4]], at dawn.", "2014-02-04"),
    ("The army moved on [[Tuesday, 4 February]], at dawn.", "2014-02-04"),
    ("The army moved on [[Tuesday Feb. 4]] at dawn.", "2014-02-04"),
    ("Women's Day is [[this coming Saturday, March eighth]].", "2014-03-08"),
    ("He was shot [[last Oct. 23]] at his home.", "2013-10-23"),
    ("The conference opened on [[the 22nd]], and ended soon.", "2014-02-22"),
]
LONGER = [
    ("The coalition was formed in [[November 2012]].", "2012-11"),
    ("The coalition was formed in [[November, 2012]].", "2012-11"),
    ("The coalition was formed in [[Nov. 2012]].", "2012-11"),
    ("The coalition was formed in [[early November 2012]].", "2012-11"),
    ("The coalition was formed in [[mid-November]].", "2013-11"),
    ("The coalition was formed in [[late November]].", "2013-11"),
    ("The coalition was formed in [[the middle of November]].", "2013-11"),
    ("The coalition was formed at [[the end of November]].", "2013-11"),
    ("The fighting began in [[March]].", "2013-03"),
    ("The fighting began in [[January]].", "2014-01"),
    ("The fighting began in [[February]].", "2014-02"),
    ("The elections will be held in [[May]].", "2014-05"),
    ("The elections will be held in [[January]].", "2015-01"),
    ("The elections are due in [[September]].", "2014-09"),
    ("The deal was reached [[last May]] in Moscow.", "2013-05"),
    ("The deal was reached [[last January]] in Moscow.", "2014-01"),
    ("A summit is planned [[next May]] in Moscow.", "2014-05"),
    ("A summit is planned [[this March]] in Moscow.", "2014-03"),
    ("The deal was reached in [[June last year]].", "2013-06"),
    ("It expects less than in its [[November]] forecast.", "2013-11"),
    ("They fell out over the [[March]] vote in parliament.", "2014-03"),
    ("They fell out in the [[August]] of that war.", "2013-08"),
    ("The deal was reached in [[June of last year]].", "2013-06"),
    ("The deal is due in [[June this year]].", "2014-06"),
    ("The war broke out in [[2011]].", "2011"),
    ("The war broke out in [[early 2011]].", "2011"),
    ("The war broke out in [[mid-2011]].", "2011"),
    ("The war broke out in [[late 2011]].", "2011"),
    ("The plan runs until [[the end of 2015]].", "2015"),
    ("The plan began at [[the beginning of 2013]].", "2013"),
    ("In [[the year 2000]], he came to power.", "2000"),
    ("The [[2010]] elections were boycotted.", "2010"),
    ("He left in [[nineteen ninety-six]], he said.", "1996"),
    ("He left in [[two thousand and four]], he said.", "2004"),
    ("Revenue rose in [[fiscal 2013]].", "2013"),
    ("Revenue rose in [[fiscal year 2013]].", "2013"),
    ("Revenue rose in [[FY2013]], it said.", "2013"),
    ("The mosque dates from [[the 1990s]].", "199"),
    ("The mosque dates from [[the late 1970s]].", "197"),
    ("The mosque dates from [[the '80s]].", "198"),
    ("The mosque dates from [[the early eighties]].", "198"),
    ("The mosque dates from [[the mid-1960s]].", "196"),
    ("The citadel dates from [[the 13th century]].", "12"),
    ("The citadel dates from [[the thirteenth century]].", "12"),
    ("A [[20th-century]] villa was burnt.", "19"),
    ("He was born in [[347 AD]] at Stridon.", "0347"),
    ("The bridge dates from [[A.D. 104]], he said.", "0104"),
    ("It snowed in [[the winter of 2012-13]], he said.", "2012-WI"),
    ("It snowed in [[the winter of 2011-2012]], he said.", "2011-WI"),
    ("She left in [[the autumn term of 2004]], he said.", "2004-FA"),
    ("Debt was low at [[year-end 2012]], he said.", "2012-12-31"),
    ("His term ends in [[December]], he said.", "2014-12"),
]
HOLIDAYS = [
    ("Shops were shut on [[Christmas Day]].", "2013-12-25"),
    ("Shops were shut on [[Christmas Eve]].", "2013-12-24"),
    ("Shops were shut on [[New Year's Day]].", "2014-01-01"),
    ("Shops were shut on [[New Year’s Eve]].", "2013-12-31"),
    ("They met again on [[Thanksgiving]].", "2013-11-28"),
    ("They met again [[last Thanksgiving]].", "2013-11-28"),
    ("It was quiet in [[Easter week]].", "2014-W16"),
    ("They met again on [[Valentine's Day]].", "2014-02-14"),
    ("The Pope spoke on [[Easter Sunday]].", "2014-04-20"),
    ("The Pope spoke on [[Good Friday]].", "2014-04-18"),
    ("The Pope spoke on [[Easter 2012]].", "2012-04-08"),
    ("Markets close on [[Labor Day]].", "2013-09-02"),
    ("Markets close on [[Groundhog Day]].", "2014-02-02"),
    ("Markets close on [[Whit Monday]].", "2014-06-09"),
    ("Markets close on [[Orthodox Easter 2013]].", "2013-05-05"),
    ("Markets closed in [[Ramadan]].", "2013-07-08/2013-08-07"),
    ("Markets will close in [[Ramadan]].", "2014-06-28/2014-07-28"),
    ("Markets closed on [[Eid al-Fitr 2012]].", "2012-08-18/2012-08-21"),
    ("Markets close on [[Eid al-Adha]].", "2013-10-14/2013-10-18"),
    ("Markets close at [[Passover]].", "2014-04-15/2014-04-21"),
    ("Markets close on [[Yom Kippur]].", "2013-09-14"),
    ("Markets close at [[Hanukkah 2016]].", "2016-12-25/2017-01-01"),
    ("Markets close on [[Memorial Day]].", "2014-05-26"),
]


@pytest.mark.parametrize(("marked", "value"), DAYS + LONGER + HOLIDAYS)
def test_a_calendar_date_has_its_value(marked: str, value: str) -> None:
    assert summary(found(plain(marked))) == [(text, "DATE", value) for text in expected(marked)]


@pytest.mark.parametrize(
    ("marked", "value"),
    [
        ("It happened on [[January 22]].", "XXXX-01-22"),
        ("It happened in [[January]].", "XXXX-01"),
        ("It happened on [[Tuesday]].", "XXXX-WXX-2"),
        ("It happened in [[June 2012]].", "2012-06"),
        ("It happened [[last year]].", "XXXX"),
        ("It happened in [[the spring of 2012]].", "2012-SP"),
        ("It happened in [[the third quarter]].", "XXXX-Q3"),
    ],
)
def test_without_a_publication_day_nothing_is_invented(marked: str, value: str) -> None:
    mentions = found(plain(marked), None)
    assert [(mention.text, mention.value) for mention in mentions] == [(expected(marked)[0], value)]
    assert all(mention.because for mention in mentions)


@pytest.mark.parametrize("impossible", ["February 30, 2012", "2014-13-05", "2014-02-30", "45/45/2012", "April 31"])
def test_a_day_that_does_not_exist_is_no_day(impossible: str) -> None:
    values = [mention.value for mention in found(f"It was dated {impossible} by the clerk.")]
    assert not [value for value in values if len(value) == len("2012-02-30")]


@pytest.mark.parametrize(
    ("printed", "other"),
    [("2/5/2014", "2014-05-02"), ("30/6/2012", None), ("6/30/2012", None), ("5/5/2014", None), ("5.2.2014", None)],
)
def test_a_slashed_date_keeps_its_other_reading(printed: str, other: str | None) -> None:
    (mention,) = found(f"It was dated {printed} by the clerk.")
    assert bool(mention.rejected) == (other is not None)
    assert other is None or other in mention.rejected[0]
