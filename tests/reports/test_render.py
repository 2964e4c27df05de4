"""The printer: fetches nothing, complains of templates at fault, gives the same bytes for the same input."""

from __future__ import annotations

import io
import logging
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from pypdf import PdfReader

from reports.printing.render import Unprintable, render_pdf

PLAIN = 'p { font: 10pt "Noto Sans CJK SC" }'


def page(body: str, head: str = "<title>示例</title>", lang: str = "zh-CN") -> str:
    return f'<!DOCTYPE html><html lang="{lang}"><head>{head}</head><body>{body}</body></html>'


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    place = tmp_path / "secret.svg"
    place.write_text('<svg xmlns="http://www.w3.org/2000/svg"><text>密钥</text></svg>', encoding="utf-8")
    return place


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """A server on this machine, and what it was asked for."""
    heard: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            heard.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Not on the terminal."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/x.svg", heard
    server.shutdown()
    thread.join()
    server.server_close()


WAYS = {
    "image": ('<img src="{url}">', ""),
    "style sheet": ('<link rel="stylesheet" href="{url}">', ""),
    "object": ('<object data="{url}"></object>', ""),
    "embed": ('<embed src="{url}">', ""),
    "svg image": ('<svg xmlns="http://www.w3.org/2000/svg"><image href="{url}"/></svg>', ""),
    "style attribute": ("<p style=\"background: url('{url}')\">x</p>", ""),
    "background": ("<p>x</p>", "p {{ background: url('{url}') }}"),
    "list mark": ("<ul><li>x</ul>", "li {{ list-style-image: url('{url}') }}"),
    "content": ("<p>x</p>", "p::before {{ content: url('{url}') }}"),
    "import": ("<p>x</p>", "@import url('{url}');"),
}


@pytest.mark.parametrize("way", WAYS)
def test_no_file_and_no_address_is_fetched(way: str, secret: Path, asked: tuple[str, list[str]]) -> None:
    body, style = WAYS[way]
    http, heard = asked
    for url in (secret.as_uri(), http, "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'/%3E"):
        with pytest.raises(Unprintable) as refused:
            render_pdf(page(body.format(url=url)), [style.format(url=url)])
        # A font that is not fetched is refused in other words, and none the less for that.
        assert url.split(",")[0][:30] in str(refused.value) or way == "font"
    assert heard == []


def test_a_font_is_not_fetched_either(secret: Path, asked: tuple[str, list[str]]) -> None:
    http, heard = asked
    for url in (secret.as_uri(), http):
        style = f"@font-face {{ font-family: f; src: url('{url}') }} p {{ font-family: f, serif }}"
        assert render_pdf(page("<p>x</p>"), [style]) == render_pdf(
            page("<p>x</p>"), ["p { font-family: serif }"]
        )
    assert heard == []


def test_a_relative_address_is_refused_too() -> None:
    with pytest.raises(Unprintable):
        render_pdf(page('<img src="secret.svg">'), [])


def test_an_attachment_is_not_taken(secret: Path) -> None:
    link = f'<title>示例</title><link rel="attachment" href="{secret.as_uri()}">'
    with pytest.raises(Unprintable):
        render_pdf(page("<p>x</p>", head=link), [])


@pytest.mark.parametrize(
    ("html", "style", "said"),
    [
        (page("<p>x</p>"), "p { colour: red }", "colour"),
        (page("<p>x</p>"), "p { width: 3 bananas }", "width"),
        (page("<p>x</p>", head=""), "", "no title"),
        (page("<p>x</p>", lang="en"), "", "zh-CN"),
        (page('<a href="#nowhere">x</a>'), "", "nowhere"),
    ],
)
def test_a_template_at_fault_is_not_printed(html: str, style: str, said: str) -> None:
    with pytest.raises(Unprintable, match=said):
        render_pdf(html, [style])


def test_same_input_same_bytes_and_no_time_in_it() -> None:
    html = page("<p>第一行</p><h1>标题</h1>")
    first = render_pdf(html, [PLAIN])
    assert first == render_pdf(html, [PLAIN])
    assert first != render_pdf(page("<p>第二行</p>"), [PLAIN])
    assert b"CreationDate" not in first


def test_a_character_without_glyph_is_told_and_printed(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger="reports.printing.render"):
        pdf = render_pdf(page("<p>前\U0010fffd后</p>"), [PLAIN])
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 1
    told = {record.name for record in caplog.records if "U+10FFFD" in record.message}
    assert "reports.printing.render" in told


def test_a_fault_of_one_paper_is_not_told_of_the_next() -> None:
    with pytest.raises(Unprintable):
        render_pdf(page("<p>x</p>"), ["p { colour: red }"])
    assert render_pdf(page("<p>x</p>"), [PLAIN]).startswith(b"%PDF-")
    assert logging.getLogger("weasyprint").handlers == [] or all(
        type(one).__module__ != "reports.printing.render" for one in logging.getLogger("weasyprint").handlers
    )
