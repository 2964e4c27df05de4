"""From a template and a style to a printed paper: what papers have in common, how sums and days are written.

Knows templates and words of layout, not what a register holds. The printer itself is
``reports.printing.render``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache, partial
from importlib.resources import files

import segno
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from ledger.core.money import Money, figures, format_money, in_capitals
from ledger.words.language import SOURCE, language_of
from reports.papers.model import PageHead
from reports.printing.totals import HOME

_DIGITS = "零一二三四五六七八九"
_TEN, _HUNDRED = 10, 100
_SENTENCE_ENDS = "。；;. "


def print_paper(template: str, styles: Sequence[str], head: PageHead, **parts: object) -> bytes:
    """The PDF of a template filled with a head and whatever parts it asks for."""
    from reports.printing.render import render_pdf

    spoken = language_of(head.language)
    sheets = ["paper.css", *styles, *(() if head.language == SOURCE else (f"paper.{head.language}.css",))]
    template_of = _environment(head.language).get_template
    html = template_of(template).render(head=head, code=check_code(head), language=spoken, **parts)
    return render_pdf(html, [_style(name) for name in sheets], spoken.tag)


def check_code(head: PageHead) -> Markup | None:
    """The address of the check page as a QR code in SVG; None where there is no such page."""
    if head.check_url is None:
        return None
    code = segno.make(head.check_url, error="m", micro=False)
    return Markup(code.svg_inline(border=2, omitsize=True, svgclass="code", lineclass=None))  # noqa: S704


def amount(money: Money | None, language: str = SOURCE) -> str:
    """A sum in a column headed 元: figures alone, with the currency where it is another."""
    if money is None:
        return "—"
    return figures(money.minor) if money.currency == HOME else format_money(money, language)


def total(sums: Iterable[Money], language: str = SOURCE) -> str:
    """A total for people, from ten million on also in 万元; several currencies side by side."""
    _, told = language_of(language), [format_money(money, language) for money in sums]
    return _("，").join(told) or format_money(Money(0), language)


def capitals(sums: Iterable[Money], language: str = SOURCE) -> str:
    """The part in CNY in capital numerals; nothing where there is none, nor outside Chinese."""
    if language != SOURCE:
        return ""
    return "".join(in_capitals(money) for money in sums if money.currency == HOME)


def numeral(number: int, language: str = SOURCE) -> str:
    """一, 十二, 一百零三: the number of a heading; in figures from a thousand on and outside Chinese."""
    if number >= _HUNDRED * _TEN or language != SOURCE:
        return str(number)
    hundreds, rest = divmod(number, _HUNDRED)
    tens, ones = divmod(rest, _TEN)
    text = f"{_DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        text += ("" if tens == 1 and not hundreds else _DIGITS[tens]) + "十"
    elif hundreds and ones:
        text += "零"
    return text + (_DIGITS[ones] if ones or not text else "")


def sentences(texts: Iterable[str], language: str = SOURCE) -> str:
    """Sentences in one line, whatever mark each ends with."""
    _, kept = language_of(language), [text.strip().rstrip(_SENTENCE_ENDS) for text in texts]
    return _("；").join(text for text in kept if text)


def paragraph(texts: Iterable[str], language: str = SOURCE) -> str:
    """Sentences one after the other, each with its mark."""
    return ("" if language == SOURCE else " ").join(texts)


def issue_day(day: date, language: str = SOURCE) -> str:
    """The day under an issuer's name: 2026年11月22日, 22 November 2026."""
    return language_of(language).day(day)


@cache
def _environment(language: str) -> Environment:
    """Templates in a language: their texts by gettext, sums and days as it writes them."""
    environment = Environment(
        loader=PackageLoader("reports", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    spoken = language_of(language)
    environment.install_gettext_translations(spoken.translations, newstyle=True)  # type: ignore[attr-defined]

    def counted(source: str, number: int, **values: object) -> Markup:
        return Markup(spoken.translations.ngettext(source, source, number)) % {"num": number, **values}  # noqa: S704

    environment.globals["n_"] = counted
    own = (amount, total, capitals, numeral, sentences, paragraph, issue_day)
    environment.filters |= {function.__name__: partial(function, language=language) for function in own}
    return environment


@cache
def _style(name: str) -> str:
    return files("reports").joinpath("styles", name).read_text(encoding="utf-8")
