"""A page becomes a story whose links and emphasis live on in the window and in exports."""

import pytest

from newsdesk.pipeline.process import process
from newsdesk.pipeline.stream import prediction
from newsdesk.rendering.page import PagePalette
from newsdesk.rendering.page import page as drawn
from newsdesk.story.edits import Edits
from newsdesk.story.fields import Field
from newsdesk.story.record import Story
from newsdesk.writers.html import write_html
from newsdesk.writers.json import write_json
from newsdesk.writers.markdown import write_markdown

PAGE = """<!doctype html><html lang="en"><head><title>Ferry returns to Ostvik</title>
<link rel="canonical" href="https://post.example/harbour/ferry"><script>alert(1)</script></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article>
<h1>Ferry returns to Ostvik</h1>
<p>The ferry sails <strong>every day</strong> again, the <a href="/office">port office</a> said on
Thursday, after nine years in which the people of Ostvik had to take the long road around.</p>
<p>“It is <em>ours</em>,” said the captain, whose <b><a href="https://post.example/list">list of
passengers</a></b> was full before the first trip, “and it will sail in any weather.”</p>
<p>Press <a href="javascript:alert(2)">this word</a> or <a href="data:text/html,x">that one</a> to
see the timetable of the ferry, which the office prints anew on the first day of each month.</p>
</article></body></html>"""


@pytest.fixture(scope="module")
def story() -> Story:
    found = process(PAGE.encode(), "ferry.html")
    fields = (Field("headline", "Ferry returns to Ostvik"),)
    return Story(
        1, 1, "2025-05-01T10:00:00Z", False, found.source, found.reading, found.cleaning,
        Edits(), fields,
    )  # fmt: skip


def test_markdown_keeps_links_and_emphasis(story: Story) -> None:
    made = write_markdown([story]).decode()
    assert "sails **every day** again, the [port office](https://post.example/office) said" in made
    assert "It is *ours*," in made
    assert "whose [list of passengers](https://post.example/list) was full" in made


def test_html_keeps_links_and_emphasis(story: Story) -> None:
    made = write_html([story]).decode()
    assert "<strong>every day</strong>" in made
    assert "<em>ours</em>" in made
    link = '<a href="{}" rel="noopener noreferrer">{}</a>'
    assert link.format("https://post.example/office", "port office") in made
    listed = link.format("https://post.example/list", "<strong>list of passengers</strong>")
    assert listed in made


@pytest.mark.parametrize("write", [write_markdown, write_html, write_json])
def test_S9_S36_no_address_that_could_do_harm_leaves(story: Story, write: object) -> None:
    assert callable(write)
    made = write([story]).decode()
    assert "this word" in made
    assert "javascript" not in made
    assert "data:text" not in made
    assert "alert" not in made


def test_S9_the_window_gets_the_links_as_numbers_and_no_dead_ones(story: Story) -> None:
    made = drawn(story, PagePalette())
    assert "https://post.example/office" in made.links
    assert "https://post.example/list" in made.links
    assert "" not in made.links
    assert "<b>every day</b>" in made.html
    assert "javascript" not in made.html + " ".join(made.links)


def test_a_line_of_the_stream_may_be_html() -> None:
    wrong = PAGE.replace("<head>", '<head><meta charset="koi8-r">').replace("captain", "капитан")
    told = prediction({"id": 7, "html": wrong})
    assert told["id"] == 7
    assert "said the капитан, whose list of passengers was full" in told["body"]
    assert "<" not in told["body"]
