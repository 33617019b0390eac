"""A saved web page is read as what it shows."""

import pytest

from syriatalks.dates import read_dates
from syriatalks.reading import parse, read_file
from syriatalks.reading.pages import is_page, read_page

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Talks resume | Example Herald</title>
<meta property="article:published_time" content="2014-02-05T09:30:00+00:00">
<style>body{width:1998px}</style><script>var year=2011; if (a<b) {}</script>
<body data-id="2015"><nav><a href="/2009">World 2009</a></nav>
<article><h1>Talks resume in <em>Geneva</em></h1>
<p data-stamp="1998">By Anna Brandt</p><p>Both sides met on <a href="/2001/02/03">Tuesday</a>,
the&nbsp;UN said.</p><ul><li>Friday: convoy arrives</ul><img width="1999"><p>They left.<br>All of them.</p></article>"""


def test_the_words_of_a_page_stay_and_its_marks_go(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE, "utf-8")
    story = read_file(str(path))
    assert story.text.split("\n\n") == [
        "Talks resume in Geneva",
        "By Anna Brandt",
        "Both sides met on Tuesday, the UN said.",
        "• Friday: convoy arrives",
        "They left.",
        "All of them.",
    ]
    assert story.title == "Talks resume in Geneva"
    assert [(mention.text, mention.value) for mention in read_dates(story)[1]] == [
        ("Tuesday", "2014-02-04"),
        ("Friday", "2014-01-31"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        '<meta name="date" content="2014-02-05">',
        '<meta itemprop="datePublished" content="2014-02-05">',
        '<time itemprop="datePublished" datetime="2014-02-05">Wednesday</time>',
        '<script type="application/ld+json">{"datePublished": "2014-02-05T08:00:00Z"}</script>',
    ],
)
def test_a_page_says_when_it_was_published(said):
    published = read_page(f"<html>{said}<p>They met.</p>").published
    assert published is not None
    assert published[:10] == "2014-02-05"


@pytest.mark.parametrize(
    "said", ['<meta name="date" content="today">', '<meta name="author" content="2014-02-05">', ""]
)
def test_what_is_no_day_of_publication_is_none(said):
    assert read_page(f"<html>{said}<p>They met.</p>").published is None


@pytest.mark.parametrize(
    "text", ["They met.", "<3 is a heart", "< p > they met", "a <p>they met</p>", "<plan> they met"]
)
def test_a_text_with_angle_brackets_is_no_page(text):
    assert not is_page(text)


def test_what_is_never_closed_hides_no_words():
    assert read_page("<head><title>A</title><h1>Talks resume</h1><nav>Menu<article><p>They met.").text == (
        "Talks resume\n\nThey met."
    )


@pytest.mark.parametrize(
    ("broken", "shown"),
    [
        ("<p>They<![if !IE]> met<![endif]>.", "They met."),
        ("<p>They<![ met.", "They<![ met."),
        ("<p>They<![<![> met.", "They met."),
        (f"<p>They met&#{'9' * 5000};.", "They met\ufffd."),
        ("<p>They <!-- never closed <b>met</b>.", "They never closed met."),
        ("<p>They <!-- closed <b> --><b>met</b>.", "They met."),
        ("<p>They met. <a href='/x", "They met. <a href='/x"),
    ],
)
def test_broken_marks_hide_no_words(broken, shown):
    assert read_page(f"<html>{broken}").text == shown


@pytest.mark.parametrize("opening", ["<!--", "<![", "</", "<?", "<a href='"])
def test_what_is_opened_very_often_and_never_closed_is_read(opening):
    assert read_page("<p>They met." + f"{opening} " * 200_000).text.startswith("They met.")


def test_numbers_in_tags_of_a_text_are_no_years():
    story = parse('Talks opened in <a href="/news/2011/x" width="1999">2012</a>, and 3 < 4 held in 2013.')
    assert [mention.text for mention in read_dates(story)[1]] == ["2012", "2013"]
