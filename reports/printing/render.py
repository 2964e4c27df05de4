"""HTML and CSS to PDF: the only module of the project that imports weasyprint.

What is printed comes from what strangers wrote, so nothing is ever fetched: no file, no network, not even a
``data:`` address; fonts come from fontconfig. The same input gives the same bytes: no clock, no random id.
Knows nothing of registers, of the ledger or of templates; title and author are the HTML's own.
"""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from weasyprint import CSS, HTML
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

LANGUAGE = "zh-CN"
_LOGGER = logging.getLogger(__name__)
_PRINTER = logging.getLogger("weasyprint")
_FONT_FILES = {"fonts.py", "text.py"}
_ONE_AT_A_TIME = threading.Lock()
"""A register takes half a gigabyte, and the settings changed below belong to the process."""


class Unprintable(RuntimeError):
    """A template or a style sheet is at fault: it wants something fetched, or says what CSS does not know."""


class _Refusing(URLFetcher):  # type: ignore[misc]  # the printer ships no types
    """A fetcher that fetches nothing, and stops the printing at the first address.

    Some parts of the printer go on without what was refused, so what was asked for is remembered.
    """

    def __init__(self) -> None:
        super().__init__()
        self.wanted: list[str] = []

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:
        self.wanted.append(url)
        raise FatalURLFetchingError(f"a paper fetches nothing, but wants {url[:200]}")


class _Complaints(logging.Handler):
    """What the printer says of the thread that prints: faults are kept, matters of fonts passed on.

    A glyph that no font has is the data's matter: the register is printed all the same, and the log tells.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.faults: list[str] = []
        self._thread = threading.get_ident()

    def emit(self, record: logging.LogRecord) -> None:
        if record.thread != self._thread:
            return
        if record.filename in _FONT_FILES:
            _LOGGER.warning("%s", record.getMessage())
        else:
            self.faults.append(record.getMessage())


def render_pdf(html: str, stylesheets: Sequence[str], language: str = LANGUAGE) -> bytes:
    """A PDF of a whole HTML document.

    Args:
        html: the document; it says which language it is in, and it has a title.
        stylesheets: the CSS text itself, in order.
        language: the one it has to be in.

    Raises:
        Unprintable: something would have to be fetched, or HTML or CSS are at fault.
    """
    fetcher = _Refusing()
    with _ONE_AT_A_TIME, _listening() as complaints, _no_collection():
        try:
            sheets = [CSS(string=text, url_fetcher=fetcher) for text in stylesheets]
            document = HTML(string=html, url_fetcher=fetcher).render(stylesheets=sheets)
            meta = document.metadata
            pdf = document.write_pdf(pdf_identifier=True)
        except FatalURLFetchingError as refused:
            raise Unprintable(str(refused)) from None
    complaints.faults.extend(f"a paper fetches nothing, but wants {url[:200]}" for url in fetcher.wanted)
    if not meta.title or meta.lang != language:
        complaints.faults.append(f"the document has no title, or its language is not {language}")
    if complaints.faults:
        raise Unprintable("; ".join(complaints.faults[:10]))
    return bytes(pdf)


@contextmanager
def _listening() -> Iterator[_Complaints]:
    """Hear what the printer has to say, at whatever level its logger was."""
    complaints, level = _Complaints(), _PRINTER.level
    _PRINTER.addHandler(complaints)
    _PRINTER.setLevel(logging.WARNING)
    try:
        yield complaints
    finally:
        _PRINTER.setLevel(level)
        _PRINTER.removeHandler(complaints)


@contextmanager
def _no_collection() -> Iterator[None]:
    """No garbage collection meanwhile: walking millions of live boxes again and again doubles the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
