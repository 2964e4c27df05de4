"""公示: one issue of a list, as a paper and as a table in the columns of the finance authorities.

Here alone 失信 is said, because every entry rests on a decision; one whose number was not recorded is pointed
out. Decides nothing itself: who is listed, on what basis and until when was settled before.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from markupsafe import Markup

from ledger.exchange.table_files import Cell, csv_bytes
from ledger.words.language import Language, language_of, mark_text
from reports.papers.model import Bulletin
from reports.printing.charts import Bar, bars
from reports.printing.paper import print_paper

COLUMNS = mark_text(
    "序号,企业名称,统一社会信用代码（或组织机构代码）,企业地址,严重违法失信行为的具体情形,处罚结果,处罚依据,"
    "处罚日期,公布日期,执法单位,公布截止日期,决定文号"
)
"""The columns of the finance authorities; the last but one is of their detail page, the last is ours."""

_YEARS_IN_CHART = 8


def write_pdf(bulletin: Bulletin) -> bytes:
    """The bulletin as an official paper, marked 草稿 until it is approved."""
    listings, _ = bulletin.listings, language_of(bulletin.head.language)
    return print_paper(
        "bulletin.html",
        ["bulletin.css"],
        bulletin.head,
        bulletin=bulletin,
        headings=_(COLUMNS).split(","),
        authorities=_counted([listing.authority for listing in listings]),
        first_day=min((listing.decided_on for listing in listings), default=None),
        last_day=max((listing.decided_on for listing in listings), default=None),
        decided_chart=_year_chart(_("在列记录（按决定年份，条）"), [one.decided_on for one in listings], _),
        ends_chart=_year_chart(_("在列记录（按公布截止年份，条）"), [one.ends_on for one in listings], _),
        unnumbered=[listing.number for listing in listings if not listing.decision_number],
        doubtful=[listing.number for listing in listings if listing.code_valid is False],
    )


def write_csv(bulletin: Bulletin) -> dict[str, bytes]:
    """The bulletin as a table, by file name."""
    rows: list[Sequence[Cell]] = [
        (
            listing.number,
            listing.name,
            listing.credit_code,
            listing.address,
            listing.particulars,
            listing.result,
            listing.basis,
            listing.decided_on,
            listing.published_on,
            listing.authority,
            listing.ends_on,
            listing.decision_number,
        )
        for listing in bulletin.listings
    ]
    return {"bulletin.csv": csv_bytes(language_of(bulletin.head.language)(COLUMNS).split(","), rows)}


def _year_chart(title: str, days: Sequence[date | None], _: Language) -> Markup:
    """How many days fall in each year, the latest years first; days not known last."""
    years = sorted({day.year for day in days if day is not None}, reverse=True)
    shown, earlier = years[:_YEARS_IN_CHART], years[_YEARS_IN_CHART:]
    known = [day.year for day in days if day is not None]
    rows = [Bar(_("%(year)s 年", year=year), known.count(year), str(known.count(year))) for year in shown]
    if earlier:
        count = sum(known.count(year) for year in earlier)
        rows.append(Bar(_("更早"), count, str(count)))
    if len(known) < len(days):
        rows.append(Bar(_("未载明"), len(days) - len(known), str(len(days) - len(known))))
    return bars(title, rows, width=210, label_width=40, value_width=24)


def _counted(names: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """Each name once, in the order of first appearance, with how often it stands there."""
    return tuple((name, names.count(name)) for name in dict.fromkeys(names))
