"""disclosure.late: no yearly statement of overdue debts to small and medium enterprises by its day.

The subject is the public body. Asked of those that, as the book knows, had such a debt overdue at the end of
the year before; the latest statement whose day is over is asked for. Replies to requests are
``disclosure.reply-late``. Refuses to read what a statement says.
"""

from __future__ import annotations

from typing import NamedTuple

from ledger.core.vocabulary import FlagLevel
from ledger.entries.kinds.foreign import FOREIGN
from ledger.law.coverage import SMALL_AND_MEDIUM
from ledger.law.days import day_of_year
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict, in_force, listed
from ledger.rules.shared.terms import term_of

_TOPIC, _PART = "sme.yearly-disclosure.public", "due"


class UnstatedDebt(NamedTuple):
    """A public body with a debt overdue at the end of a year of which no statement is on record."""

    subject: str
    contract: None
    body: str
    division: str | None
    currency: None
    known: int


def last_over(law: BookLaw, day: str) -> tuple[str, int] | None:
    """The latest yearly day that is over, and the year stated by it; None where nothing asks for one."""
    for year in (int(day[:4]), int(day[:4]) - 1):
        for one in law.law.statutes.versions(_TOPIC):
            due = day_of_year(term_of(one, _PART), year).isoformat()
            # the duty falls due on that day, so the edition in force on it applies
            if due < day and law.law.statutes.in_force(_TOPIC, due) == one:
                return due, year - 1
    return None


def _bounds(book: str, law: BookLaw, day: str) -> tuple[object, ...]:
    over = last_over(law, day)
    year = over[1] if over else int(day[:4]) - 1
    end, after = f"{year}-12-31", f"{year + 1}-01-01"
    owing = (book, end, book, after, end)
    return (*owing, *owing, *owing, book, *owing, book, year)


def _owing(sizes: str, publishes: str = "= TRUE", purchase: str = "= TRUE") -> str:
    """Who had the price of a purchase overdue at a year's end, paid since or not, to creditors of some size.

    Args:
        sizes: the condition on the creditor.
        publishes: of those who have to publish; ``IS NOT FALSE`` takes in those of whom nobody recorded it.
        purchase: likewise of what the debt is for.
    """
    # the duty to publish is that of the body which owes now, whoever signed
    common = (
        f'"type" = \'payment\' AND "purchase" {purchase} AND "publishes" {publishes} '
        f"AND \"kind\" <> '{FOREIGN}'"
    )
    open_ones = (
        'SELECT "debtor" FROM "obligation_status" WHERE "book" = ? AND "open" = TRUE AND "due_on" < ? '
        f'AND "remaining" > 0 AND {common} AND {sizes}'
    )
    ended_since = (
        'SELECT "debtor" FROM "obligation_status" WHERE "book" = ? AND "ended_on" >= ? AND '
        '"ended_on" > "due_on" '
        f'AND "due_on" < ? AND {common} AND {sizes}'
    )
    return f"{open_ones} UNION ALL {ended_since}"


_ALL, _NO_SIZE, _NO_FUNDING, _NO_PURPOSE = 1, 0, 2, 3
"""Of such a debt all is on record, not the creditor's size, not whether the debtor has to publish, not what
it is for."""
_MISSING = {_NO_SIZE: "creditor-size", _NO_FUNDING: "debtor-public-funding", _NO_PURPOSE: "owed-for"}
_MAYBE = "IS NOT FALSE"
_SIZED = f'"creditor_size" IN ({listed(SMALL_AND_MEDIUM)})'
_UNSIZED = '"creditor" IS NOT NULL AND "creditor_size" IS NULL'
_MAYBE_SIZED = f"({_SIZED} OR ({_UNSIZED}))"


def _judge(facts: UnstatedDebt, law: BookLaw, day: str) -> Verdict:
    over = last_over(law, day)
    if over is None:
        return CLEAR
    if facts.known != _ALL:
        return Undetermined(_MISSING[facts.known])
    due_on, year = over
    return Found(FlagLevel.WARN, in_force(law, (_TOPIC,), due_on), due_on, facts={"year": str(year)})


RULE = Rule(
    code="disclosure.late",
    zh="逾期欠款信息未按期公开",
    en="statement of arrears not published in time",
    level=FlagLevel.WARN,
    topics=(_TOPIC,),
    facts=UnstatedDebt,
    candidates=(
        'SELECT o."id", NULL, o."id", o."division", NULL, '
        f'CASE WHEN o."id" IN ({_owing(_SIZED)}) THEN {_ALL} WHEN o."id" IN ({_owing(_UNSIZED)}) '
        f'THEN {_NO_SIZE} WHEN o."id" IN ({_owing(_MAYBE_SIZED, _MAYBE)}) THEN {_NO_FUNDING} '
        f'ELSE {_NO_PURPOSE} END FROM "organisation" o WHERE o."book" = ? '
        f'AND o."id" IN ({_owing(_MAYBE_SIZED, _MAYBE, _MAYBE)}) '
        'AND o."valid_to" IS NULL AND NOT EXISTS (SELECT 1 FROM "arrears_statement" t '
        'WHERE t."book" = ? AND t."body" = o."id" AND t."year" = ?)'
    ),
    key='o."id"',
    judge=_judge,
    bounds=_bounds,
    say_zh="{body}于 {year} 年末有逾期未付的中小企业款项，最迟应于 {due_on} 公开 {year} "
    "年度逾期尚未支付中小企业款项的合同数量、金额等信息，至 {day} 已过 {days} 日，尚无公开登记。",
    say_en="At the end of {year} {body} had overdue debts to small or medium enterprises; by {due_on} "
    "it was to publish number and sum of the contracts concerned. On {day}, {days} days later, no such "
    "statement is on record.",
    clears_zh="公开上一年度逾期欠款信息并登记",
    clears_en="the statement published, and that recorded",
)
