"""The words around what only looks like a date, and around what surely is one: data of guards.py."""

# Before a bare month these show that a date is meant ("in May", "since March").
BEFORE_MONTHS = frozenset(
    """in since by until till from of to during before after through for last next this early late mid and or
    between on the a an that every each around about as at beginning starting ending ended with , over than
    is was""".split()
)
# Before a month these, and behind it no such word, show that it describes a noun ("a June agreement").
DETERMINING = frozenset("a an the its his her their our my your 's ’s".split())
NO_NOUNS = frozenset(
    """and or but in on at of to for by from with as than that when while after before during over through until since
    is was are were has had have will would may might can could should must did does do he she it they we i who which
    where because if""".split()
)
TITLES = frozenset("mr mrs ms dr sen rep gov prof".split())
PRONOUNS = frozenset("i we you he she they god the".split())
# What somebody called May or April does.
SPEAKS = frozenset("said says told added asked warned announced insisted argued".split())
# "March" before one of these is a procession ("the March for Life").
PROCESSION = frozenset("on of to for against".split())

# Before a short weekday ("Sun", "Sat") these show that a day is meant.
BEFORE_SHORT_DAYS = frozenset("on last next until by from since (".split())
# Behind these, a weekend is the one of a holiday.
HOLIDAYS = frozenset("easter christmas thanksgiving pentecost day eid".split())
# Days with names of their own ("Black Friday"), and papers that bear a day's name ("Sunday Times").
NAMED_DAYS = frozenset("good black bloody super fat ash cyber ruby giving palm holy casual".split())
DAY_NAMES = frozenset("Times Telegraph Mirror Mail Herald Night".split())

# Before a weekday these count it, from a day that other words name ("the first Tuesday after the vote").
COUNTING_DAYS = frozenset("first second third fourth fifth".split())

# Papers and stations that are called so much "Today".
BEFORE_TODAY = frozenset("Russia Africa Asia India Israel Christianity Psychology".split())

# Behind a day these show that it is part of a name ("the March 14 alliance").
NAMED_AFTER_DAYS = frozenset("movement alliance coalition bloc camp brigade brigades".split())
# Behind "the past" and "the present" these show that no noun follows that they describe.
AFTER_THE_PAST = frozenset(
    """and or but to for that when as because while than on at in with by was is are were has have had would will
    he she it they we i you there who which everyone""".split()
)

# Before a four-digit number, these show that it is none of a year.
BEFORE_NUMBERS = frozenset(
    """$ £ € ¥ # no nos number resolution resolutions flight route room page pages channel psalm about nearly
    almost only some over than approximately least most rs windows office boeing airbus gate area code item
    section article act chapter law paragraph rule box suite building highway decree directive model another
    additional up extra § ± train bus zip""".split()
)
# The same, shortened and followed by a full stop ("no. 2014").
SHORT_BEFORE_NUMBERS = frozenset("no nos p pp vol art".split())
# Behind a four-digit number, these show that it counts something.
COUNTED = frozenset(
    """% people troops soldiers men women children dead killed refugees workers jobs employees members euros
    dollars pounds miles kilometers kilometres meters metres feet km kg tons tonnes barrels points votes
    seats shares homes houses families cases deaths civilians fighters rebels policemen officers vehicles
    tanks planes percent pc per years months weeks days hours minutes seconds times others more students
    prisoners guests delegates million billion trillion thousand parsec parsecs stars likes
    units cars copies lines pixels species mw gb mb
    rifles guns missiles rockets shells bombs weapons rooms bodies
    acres hectares calories yen rubles rupees lira gmt utc est edt hrs""".split()
)
# Of these, the ones that are verbs as well: "the war of 2011 killed many".
COUNTED_OR_VERBS = frozenset("killed".split())
# Before a number with letters before it, these make it the code of something ("flight IX 1344", "room B 2012").
BEFORE_CODES = frozenset("flight flights room train code §".split())
# Before a number these show that it is a year, though a verb or a noun follow it.
BEFORE_YEARS = frozenset("in since by until during of before after early late mid".split())
# Behind a number and no such word, these make it a count ("1720 had been discharged").
PLURAL_VERBS = frozenset("had have were are".split())
BETWEEN_YEARS = frozenset("and or to , – -".split())
# Before an old year, one of these stands.
BEFORE_OLD_YEARS = frozenset(
    "in since by until till from to of circa ca c before after during around between ( – —".split()
)
# Behind a year and a hyphen ("1944-born").
AFTER_YEAR_AND_HYPHEN = frozenset("born era built dated vintage made style founded based present".split())
# Before a round number these show that it is a year after all ("in 1500").
BEFORE_ROUND_YEARS = frozenset("in since by until before after year around circa".split())
# Before a year of three digits, in a text about such times; and what may follow it.
BEFORE_ANCIENT = frozenset("in since around about until by c . circa after before from to – - (".split())
AFTER_ANCIENT = frozenset("and or to at when by".split())

# "… a year" behind one of these is a rate, not a length.
PRICES = frozenset(
    "percent % million billion trillion thousand times once twice cents dollars rate per barrels people".split()
)
# Of these "22-month-old" tells how long they have lasted, and not an age.
OF_LONG_STANDING = frozenset(
    """war conflict uprising revolt rebellion insurgency revolution crisis fighting offensive siege blockade embargo ban
    truce ceasefire talks negotiations dispute feud standoff stalemate strike protest protests campaign mission
    occupation agreement deal pact treaty law policy rule investigation inquiry case trial recession slump boom
    drought""".split()
)
PERSONS = frozenset(
    """manager leader reporter worker fighter lawyer chief veteran victim survivor hero correspondent volunteer
    organiser organizer official director adviser advisor strategist spokesman spokeswoman aide""".split()
)
# Before "from Friday to Monday" these move an occasion from one day to the other.
MOVES = frozenset("moved postponed delayed rescheduled shifted changed forward back off".split())
# Before "years" these tell of ages that no calendar counts.
LARGE_SCALES = frozenset("million billion".split())
# "of the year" behind one of these is a date, behind others a title ("player of the year").
PARTS_OF_YEARS = frozenset(
    "half quarter months weeks days time most part much all course remainder third second first".split()
)
# Behind "the day" these tell which day it is, and not by its date; so do pronouns ("the day she left").
AFTER_TOLD_UNITS = frozenset("that when of who where which will after it this".split())
# Before "80s" these make an age or a temperature of it.
BEFORE_AGES = frozenset("his her their my your our low high upper lower".split())
# A little before "the 30s" these make degrees of them.
DEGREES = frozenset("high highs low lows temperature temperatures reading readings thermometer thermometers".split())
PARTS_OF_AGES = frozenset("early mid late -".split())

# Behind "the 22nd" these show that it is a day and counts no noun.
AFTER_ORDINALS = frozenset("and in at when that to after before but was is or".split())
# Before "1:38" or "noon" these show that it is a time.
BEFORE_CLOCKS = frozenset("at by until from around about before after since between past".split())
# Before a bare season these show that it is one.
BEFORE_SEASONS = frozenset("in by since until during of last this every".split())
