"""A language of the reader: its catalogue of translations, its plural forms, how it writes days.

Papers and pages are written in Chinese, which is the source; English comes from the catalogue of gettext in
``catalogues/``, read as it is at first use, so that nothing has to be compiled. Plural forms, days and
weekdays are those of the CLDR, by Babel. Refuses to know what is said, and to whom.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date, get_day_names
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from ledger.core.fields import Named
from ledger.core.frozen import frozen

CATALOGUES = Path(__file__).parent / "catalogues"
SOURCE = "zh"
_LOCALES = {"zh": Locale("zh"), "en": Locale("en", "GB")}
_TAGS = {"zh": "zh-CN", "en": "en-GB"}
_ONE_OF_MANY = re.compile(r"(?<![\d.,/])1 ((?:calendar |working )?(?:day|month))s\b")
LANGUAGES = tuple(_LOCALES)
"""Those that the program speaks, as ``SHOUXIN_LANGUAGE`` names them."""


def mark_text(source: str) -> str:
    """A text that is translated where it is shown, marked here for the catalogue."""
    return source


_YES, _NO = mark_text("是"), mark_text("否")


@frozen
class Language:
    """One of the two languages.

    ``language("纸张")`` is the text in it; ``language("共 %(count)s 项", count=3)`` fills values in, and
    ``language.counted("%(num)s 笔", 1)`` chooses the form that goes with the number.

    Attributes:
        code: "zh" or "en".
        locale: where the CLDR keeps it.
    """

    code: str
    locale: Locale

    @property
    def tag(self) -> str:
        """As HTML names it: zh-CN."""
        return _TAGS[self.code]

    @property
    def translations(self) -> NullTranslations:
        """What gettext looks texts up in."""
        return _translations(self.code)

    def __call__(self, source: str, **values: Any) -> str:
        """A text of the source in this language, with values filled in where there are any."""
        found = self.translations.gettext(source)
        return found % values if values else found

    def counted(self, source: str, number: int, **values: Any) -> str:
        """A text about so many things, as ``num`` in it."""
        found = self.translations.ngettext(source, source, number)
        return found % {"num": number, **values}

    def name(self, one: Named) -> str:
        """The name of a member of a closed list."""
        return one.zh if self.code == SOURCE else one.en

    def names(self, members: Iterable[Named]) -> dict[str, str]:
        """The names of a closed list by the values of its members."""
        return {one.value: self.name(one) for one in members}

    def yes_no(self, value: bool) -> str:
        """Yes or no."""
        return self(_YES if value else _NO)

    def day(self, day: date) -> str:
        """A day in running text: 2026年11月22日, 22 November 2026."""
        return str(format_date(day, "long", locale=self.locale))

    def weekday(self, day: date) -> str:
        """Its day of the week: 星期日, Sunday."""
        return str(get_day_names("wide", locale=self.locale)[day.weekday()])

    def form(self, number: int, one: str, many: str) -> str:
        """The form that goes with a number; the second where the language has one only."""
        return one if self.locale.plural_form(number) == "one" else many


def singular(sentence: str) -> str:
    """An English sentence in which one day or month is not called 1 days; a Chinese one is as it was."""
    return _ONE_OF_MANY.sub(r"1 \1", sentence)


@cache
def language_of(code: str) -> Language:
    """A language by its code.

    Raises:
        KeyError: the program does not speak it.
    """
    return Language(code, _LOCALES[code])


@cache
def _translations(code: str) -> NullTranslations:
    if code == SOURCE:
        return NullTranslations()
    with (CATALOGUES / f"{code}.po").open("rb") as file:
        compiled = BytesIO()
        write_mo(compiled, read_po(file, locale=_LOCALES[code]))
    return GNUTranslations(BytesIO(compiled.getvalue()))


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number of things in English: 1 book, 2 books, 0 entries."""
    return f"{number} {language_of('en').form(number, one, many or one + 's')}"
