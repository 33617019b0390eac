"""The words in which people type dates."""

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
# A month or weekday may be cut short to this many letters: "jan", "sept", "tues".
SHORTEST_NAME = 3

# First and last month; a winter runs into the next year, as TIMEX3 "WI" does.
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 14)}
QUARTERS = {"q1": (1, 3), "q2": (4, 6), "q3": (7, 9), "q4": (10, 12)}

# Which third of a time is meant (TIMEX3 mod START, MID, END): "late january", "early 2014", "end of february".
THIRDS = {"early": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1, "late": 2, "end": 2}

# Words that carry no date: "the 3rd of march", "in january", "on tuesday", "from 22 to 31 jan".
SILENT = frozenset("the of in on at during from between".split())

# What stands between the ends of a range, the plainest first: a hyphen may also belong to one end ("2014-01").
JOINERS = ("..", "…", "–", "—", " - ", " to ", " until ", " till ", " through ", " and ", "/", "-")

# Words before the one end of an open range: which side is meant, and whether the days typed belong to it.
OPENERS = {"since": (1, True), "after": (1, False), "until": (-1, True), "till": (-1, True), "before": (-1, False)}

# Steps from the base: "last tuesday", "next month"; and days by name.
STEPS = {"last": -1, "this": 0, "next": 1}
NAMED_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}

# One of RELATIVE makes it worth asking dateparser, if all other words are numbers or UNITS: "2 weeks ago".
RELATIVE = frozenset("ago before after hence later earlier".split())
UNITS = frozenset(
    """day days week weeks month months year years decade decades a an the one two three four five six seven eight
    nine ten eleven twelve yesterday tomorrow""".split()
)
