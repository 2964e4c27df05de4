"""The catalogue of translations, held to the texts of papers: ``python -m tests.house.catalogue`` renews it.

Texts are found where they stand, in the templates and the code of papers: ``_("…")``, ``{% trans %}``,
``n_("%(num)s …", number)``, ``mark_text("…")``. New ones are added without a translation, those that nobody
says any more dropped; a test names what is missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from ledger.words.language import CATALOGUES
from tests.support.places import ROOT

SPOKEN = ("ledger/queries", "ledger/words", "reports")
"""The packages whose texts are translated."""

_WAYS = [("**.py", "python"), ("**.html", "jinja2.ext:babel_extract")]
_OPTIONS = {"**.html": {"extensions": "jinja2.ext.i18n", "trim_blocks": "true", "lstrip_blocks": "true"}}
_KEYWORDS = {"_": None, "mark_text": None, "gettext": None, "n_": (1, 1), "counted": (1, 1)}
_ENGLISH = CATALOGUES / "en.po"
_HEADER = """\
# What papers say, in English. The source is the Chinese text in the templates and the code of papers;
# `make words` adds new texts and drops those that nobody says any more. Write the translation below each.
msgid ""
msgstr ""
"Language: en_GB\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


def extracted() -> Catalog:
    """Every text that is said, in the order of files and lines."""
    found = Catalog(locale="en_GB")
    for package in SPOKEN:
        texts = extract_from_dir(str(ROOT / package), _WAYS, _OPTIONS, keywords=_KEYWORDS)
        for file, _, text, _, _ in sorted(texts, key=lambda one: (one[0], one[1])):
            found.add(text, locations=[(f"{package}/{file}", 0)])
    return found


def kept() -> Catalog:
    """The catalogue as it lies in the repository."""
    with _ENGLISH.open("rb") as file:
        return read_po(file, locale="en_GB")


def messages(catalogue: Catalog) -> Iterator[Message]:
    """The texts of a catalogue, without its head."""
    return (one for one in catalogue if one.id)


def renew() -> Path:
    """Write the catalogue anew, with the translations that it had."""
    found = extracted()
    before = {one.id: one.string for one in messages(kept())} if _ENGLISH.exists() else {}
    for one in messages(found):
        one.string = before.get(one.id, one.string)
    with _ENGLISH.open("wb") as file:
        file.write(_HEADER.encode())
        write_po(file, found, width=0, include_lineno=False, ignore_obsolete=True, omit_header=True)
    return _ENGLISH


if __name__ == "__main__":
    renew()
