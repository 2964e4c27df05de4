"""From a template and a style to a printed paper: what papers have in common, how sums and days are written.

Knows templates and words of layout, not what a register holds. The printer itself is
``reports.printing.render``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from importlib.resources import files

import segno
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from ledger.core.money import Money, figures, format_money, in_capitals
from reports.papers.model import PageHead
from reports.printing.totals import HOME

_DIGITS = "零一二三四五六七八九"
_TEN, _HUNDRED = 10, 100
_SENTENCE_ENDS = "。；;. "


def print_paper(template: str, styles: Sequence[str], head: PageHead, **parts: object) -> bytes:
    """The PDF of a template filled with a head and whatever parts it asks for."""
    from reports.printing.render import render_pdf

    html = _environment().get_template(template).render(head=head, code=check_code(head), **parts)
    return render_pdf(html, [_style(name) for name in ("paper.css", *styles)])


def check_code(head: PageHead) -> Markup | None:
    """The address of the check page as a QR code in SVG; None where there is no such page."""
    if head.check_url is None:
        return None
    code = segno.make(head.check_url, error="m", micro=False)
    return Markup(code.svg_inline(border=2, omitsize=True, svgclass="code", lineclass=None))  # noqa: S704


def amount(money: Money | None) -> str:
    """A sum in a column headed 元: figures alone, with the currency where it is another."""
    if money is None:
        return "—"
    return figures(money.minor) if money.currency == HOME else format_money(money)


def total(sums: Iterable[Money]) -> str:
    """A total for people, from ten million on also in 万元; several currencies side by side."""
    return "，".join(format_money(money) for money in sums) or format_money(Money(0))


def capitals(sums: Iterable[Money]) -> str:
    """The part in CNY in capital numerals; nothing where there is none."""
    return "".join(in_capitals(money) for money in sums if money.currency == HOME)


def numeral(number: int) -> str:
    """一, 十二, 一百零三: the number of a heading; from a thousand on in figures."""
    if number >= _HUNDRED * _TEN:
        return str(number)
    hundreds, rest = divmod(number, _HUNDRED)
    tens, ones = divmod(rest, _TEN)
    text = f"{_DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        text += ("" if tens == 1 and not hundreds else _DIGITS[tens]) + "十"
    elif hundreds and ones:
        text += "零"
    return text + (_DIGITS[ones] if ones or not text else "")


def sentences(texts: Iterable[str]) -> str:
    """Sentences in one line, whatever mark each ends with."""
    kept = [text.strip().rstrip(_SENTENCE_ENDS) for text in texts]
    return "；".join(text for text in kept if text)


def issue_day(day: date) -> str:
    """The day under an issuer's name: 2026年11月22日."""
    return f"{day.year}年{day.month}月{day.day}日"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("reports", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    own = (amount, total, capitals, numeral, sentences, issue_day)
    environment.filters |= {function.__name__: function for function in own}
    return environment


@cache
def _style(name: str) -> str:
    return files("reports").joinpath("styles", name).read_text(encoding="utf-8")
