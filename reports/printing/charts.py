"""Charts as SVG text, the same on a page and on paper. Knows labels and numbers, not what they stand for."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from markupsafe import Markup

from ledger.core.frozen import frozen

_ROW = 17
_BAR = 9
_TOP = 20
_TEXT = 8.5
_ACCENT, _INK, _FAINT = "#0B5A6B", "#1a1a1a", "#999"
_FONTS = "Noto Sans CJK SC, sans-serif"


@frozen
class Bar:
    """One bar: what it is, how long, and the number as it is written beside it."""

    label: str
    value: int
    shown: str


def bars(title: str, rows: Sequence[Bar], *, width: int, label_width: int, value_width: int) -> Markup:
    """Horizontal bars, one a row: label at the left, number at the right; lengths in proportion.

    Args:
        title: stands above the bars.
        rows: at least one.
        width: of the whole, in points.
        label_width: room for the labels; longer ones are cut, the tables hold them whole.
        value_width: room for the numbers.
    """
    room = width - label_width - value_width - 8
    longest = max((row.value for row in rows), default=0)
    height = _TOP + _ROW * len(rows) + 4
    parts = [
        Markup(
            '<svg class="chart" xmlns="http://www.w3.org/2000/svg" width="{w}pt" height="{h}pt"'
            ' viewBox="0 0 {w} {h}" role="img" font-family="{fonts}" font-size="{size}" fill="{ink}">'
            '<text x="0" y="10" font-weight="bold" font-size="9.5">{title}</text>'
        ).format(w=width, h=height, fonts=_FONTS, size=_TEXT, ink=_INK, title=title)
    ]
    axis = label_width + 4
    for index, row in enumerate(rows):
        top = _TOP + _ROW * index
        length = room * row.value / longest if longest > 0 and row.value > 0 else 0
        parts.append(
            Markup(
                '<text x="{left}" y="{base}" text-anchor="end">{label}</text>'
                '<rect x="{axis}" y="{top}" width="{length:.2f}" height="{bar}" fill="{accent}"/>'
                '<text x="{right}" y="{base}" text-anchor="end">{shown}</text>'
            ).format(
                left=label_width,
                base=top + 11,
                label=_cut(row.label, label_width),
                axis=axis,
                top=top + 3,
                length=length,
                bar=_BAR,
                accent=_ACCENT,
                right=width,
                shown=row.shown,
            )
        )
    parts.append(
        Markup('<path d="M{x} {a}V{b}" stroke="{faint}" stroke-width="0.6" fill="none"/></svg>').format(
            x=axis, a=_TOP, b=height - 4, faint=_FAINT
        )
    )
    return Markup("").join(parts)


def _cut(label: str, width: int) -> str:
    """A label that fits its room: SVG does not wrap."""
    room = width / _TEXT * 2
    if _columns(label) <= room:
        return label
    while label and _columns(label) > room - 2:
        label = label[:-1]
    return label + "…"


def _columns(text: str) -> int:
    """Width in half-width columns; a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WFA" else 1 for character in text)
