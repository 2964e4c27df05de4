"""From the ledger to statements and the debt register: reads a book, or its past, and fills the models.

Knows queries and models; refuses to know how a paper looks. The one personal value read is the name of
whoever answers for a body's payments, which the half-yearly statistics name with the post.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ledger import Book
from ledger.core.divisions import name_of as division_name
from ledger.core.fields import Named
from ledger.core.money import Money
from ledger.core.party_classes import Size
from ledger.core.vocabulary import DebtCategory, DebtKind, ObligationType
from ledger.log import vault
from ledger.projection.book_law import law_of
from ledger.queries import arrears
from ledger.queries import arrears_statement as yearly
from ledger.queries import objects as queries
from ledger.queries import payment_statistics as half_yearly
from ledger.queries.contracts import contracts_named
from ledger.queries.debts import (
    BudgetUse,
    DebtItem,
    DebtTotal,
    LimitUse,
    budget_uses,
    debt_items,
    debt_totals,
    limit_uses,
    unbudgeted,
)
from ledger.store.base import Store
from ledger.words.language import SOURCE, Language, language_of, mark_text
from reports.gather.register import ERASED, cited, head_of
from reports.papers.statement_model import (
    ArrearsStatement,
    BodyPayments,
    BudgetLine,
    DebtLine,
    DebtRegister,
    DebtSums,
    LimitLine,
    PaymentStatistics,
    StatementLine,
    SumsOf,
    UnbudgetedLine,
)

_LISTS: dict[str, type[Named]] = {
    "age": arrears.Age,
    "creditor_size": Size,
    "type": ObligationType,
    "kind": DebtKind,
    "category": DebtCategory,
}
"""What sums are broken down by that has a closed list."""
_BREAKDOWNS = {
    "debtor": mark_text("单位"),
    "age": mark_text("账龄"),
    "division": mark_text("地区"),
    "creditor_size": mark_text("债权人规模"),
    "type": mark_text("款项"),
    "kind": mark_text("债务类型"),
    "category": mark_text("债务类别"),
}
"""What sums are broken down by, in the words of a heading."""


def region_of(division: str | None, _: Language) -> str:
    """A division by its name, or its code where no name is on record."""
    if division is None:
        return _("未载明")
    return division_name(division) or division


def _label(by: str | None, key: str | None, names: dict[str, str], _: Language) -> str:
    """What a group is called."""
    if by == "division":
        return region_of(key, _)
    if key is None:
        return _("合计") if by is None else _("未载明")
    listed = _LISTS.get(by or "")
    return (_.names(listed) if listed else names).get(key, key)


# --- The yearly statement -----------------------------------------------------------------------------------


def arrears_statement(
    book: Book,
    year: int,
    on: str,
    store: Store | None = None,
    *,
    draft: bool = True,
    language: str = SOURCE,
) -> ArrearsStatement:
    """The statement of a year.

    Args:
        book: the open book.
        year: the year.
        on: its last day.
        store: a scratch store that stands so; the book's own when None.
        draft: whether it is not yet approved.
        language: of its words.
    """
    _ = language_of(language)
    read = store or book.store
    found = yearly.statement(read, book.id, on)
    lines = list(yearly.overdue_debts(read, book.id, on))
    named = {party for one in lines for party in (one.debtor, one.creditor)}
    names = queries.names_of(book, named, store=read)
    due = yearly.disclosure_due(year, law_of(read, book.id).law)
    return ArrearsStatement(
        head=head_of(
            book, _("%(year)s年度逾期尚未支付中小企业款项情况", year=year), on, draft=draft, language=language
        ),
        year=year,
        public_by=due[0] if due else None,
        basis=cited(due[1], _) if due else None,
        totals=_sums(found.totals, None, names, _),
        breakdowns=tuple(
            (_(_BREAKDOWNS[by]), _sums(groups, by, names, _)) for by, groups in found.breakdowns.items()
        ),
        size_unknown=_sums(found.size_unknown, None, names, _),
        funding_unknown=_sums(found.funding_unknown, None, names, _),
        purpose_unknown=_sums(found.purpose_unknown, None, names, _),
        due_unknown=_sums(found.due_unknown, None, names, _),
        lines=tuple(_statement_line(one, names, on, _) for one in lines),
    )


def _sums(
    groups: Iterable[yearly.StatementGroup], by: str | None, names: dict[str, str], _: Language
) -> tuple[SumsOf, ...]:
    found = list(groups)
    if by == "age":
        order = [one.value for one in arrears.Age]
        found.sort(key=lambda group: order.index(group.key or ""))
    return tuple(
        SumsOf(
            _label(by, one.key, names, _),
            one.contracts,
            one.debts,
            Money(one.unpaid, one.currency),
            Money(one.disputed, one.currency),
        )
        for one in found
    )


def _statement_line(one: yearly.OverdueDebt, names: dict[str, str], on: str, _: Language) -> StatementLine:
    due_on = date.fromisoformat(one.due_on)
    return StatementLine(
        debtor=names.get(one.debtor, one.debtor),
        creditor=names.get(one.creditor, one.creditor),
        size=_.names(Size)[one.creditor_size],
        region=region_of(one.division, _),
        kind=_.names(ObligationType)[one.type],
        contract_number=one.number,
        contract_title=one.title,
        due_on=due_on,
        days_overdue=(date.fromisoformat(on) - due_on).days,
        unpaid=Money(one.unpaid, one.currency),
        disputed=Money(one.disputed, one.currency),
    )


# --- Payment statistics -------------------------------------------------------------------------------------


def payment_statistics(
    book: Book, half: str, store: Store | None = None, *, draft: bool = True, language: str = SOURCE
) -> PaymentStatistics:
    """The statistics of a half-year such as 2026H1; ``store`` stands on its last day."""
    _ = language_of(language)
    read = store or book.store
    first, last = half_yearly.half_year(half)
    found = half_yearly.statistics(read, book.id, first, last)
    bodies = {one.debtor for one in found}
    names = queries.names_of(book, bodies, store=read)
    officers = half_yearly.officers(read, book.id, bodies, last)
    places = [(one.name_seq, "/name") for one in officers.values()]
    people = vault.reveal(book.store, book.id, places)
    titles = {
        "1": _("%(year)s年上半年中小企业款项支付情况统计"),
        "2": _("%(year)s年下半年中小企业款项支付情况统计"),
    }
    title = titles[half[-1]] % {"year": half[:4]}
    rows = []
    totals: dict[str, half_yearly.PaymentFigures] = {}
    for one in found:
        totals.setdefault(one.currency, half_yearly.PaymentFigures("", one.currency)).add(one)
        officer = officers.get(one.debtor)
        name = people[officer.name_seq, "/name"].value if officer else None
        rows.append(
            BodyPayments(
                body=names.get(one.debtor, one.debtor),
                figures=one,
                officer=(name or _(ERASED)) if officer else None,
                post=officer.title if officer else None,
                answers=bool(officer and officer.answers),
            )
        )
    return PaymentStatistics(
        head=head_of(book, title, last, draft=draft, language=language),
        half=half,
        first=date.fromisoformat(first),
        last=date.fromisoformat(last),
        bodies=tuple(rows),
        totals=tuple(totals[currency] for currency in sorted(totals)),
    )


# --- The debt register --------------------------------------------------------------------------------------


def debt_register(
    book: Book,
    on: str,
    year: int,
    store: Store | None = None,
    *,
    draft: bool = True,
    language: str = SOURCE,
) -> DebtRegister:
    """Debts on a day, with the limits and budgets of a year."""
    _ = language_of(language)
    read = store or book.store
    items = debt_items(read, book.id)
    budgets = budget_uses(read, book.id, year)
    parties = {party for one in items for party in (one.debtor, one.creditor) if party}
    names = queries.names_of(book, parties | {one.body for one in budgets}, store=read)
    contracts = _contract_numbers(read, book.id, items)
    return DebtRegister(
        head=head_of(book, _("政府债务、债务限额与预算执行登记册"), on, draft=draft, language=language),
        year=year,
        totals=_debt_sums(debt_totals(read, book.id, on), None, names, _),
        breakdowns=tuple(
            (_(_BREAKDOWNS[by]), _debt_sums(debt_totals(read, book.id, on, by), by, names, _))
            for by in ("debtor", "division", "kind", "category")
        ),
        debts=tuple(_debt_line(one, names, contracts, on, _) for one in items),
        limits=tuple(_limit_line(one, _) for one in limit_uses(read, book.id, year)),
        budgets=tuple(_budget_line(one, names, _) for one in budgets),
        unbudgeted=tuple(
            UnbudgetedLine(number, Money(amount, currency), Money(committed, currency))
            for _, number, currency, amount, committed in unbudgeted(read, book.id, year)
        ),
    )


def _contract_numbers(store: Store, book: str, items: Sequence[DebtItem]) -> dict[str, str]:
    named = contracts_named(store, book, {one.contract for one in items if one.contract})
    return {identifier: number for identifier, (number, _) in named.items()}


def _debt_sums(
    totals: Iterable[DebtTotal], by: str | None, names: dict[str, str], _: Language
) -> tuple[DebtSums, ...]:
    return tuple(
        DebtSums(
            _label(by, one.key, names, _),
            one.items,
            Money(one.principal, one.currency),
            Money(one.repaid, one.currency),
            Money(one.written_off, one.currency),
            Money(one.remaining, one.currency),
            Money(one.overdue, one.currency),
        )
        for one in totals
    )


def _debt_line(
    one: DebtItem, names: dict[str, str], contracts: dict[str, str], on: str, _: Language
) -> DebtLine:
    return DebtLine(
        number=one.number or one.id,
        kind=_.names(DebtKind)[one.kind],
        category=_.names(DebtCategory)[one.category] if one.category else "—",
        debtor=names.get(one.debtor, one.debtor),
        creditor=names.get(one.creditor, one.creditor) if one.creditor else "—",
        region=region_of(one.division, _),
        purpose=one.purpose,
        principal=Money(one.principal, one.currency),
        repaid=Money(one.repaid, one.currency),
        written_off=Money(one.written_off, one.currency),
        remaining=Money(one.remaining, one.currency),
        incurred_on=date.fromisoformat(one.incurred_on),
        due_on=date.fromisoformat(one.due_on) if one.due_on else None,
        overdue=one.overdue_on(on),
        contract=contracts.get(one.contract or "", ""),
        basis=one.basis or "",
    )


def _limit_line(one: LimitUse, _: Language) -> LimitLine:
    return LimitLine(
        region=region_of(one.division, _),
        category=_.names(DebtCategory)[one.category],
        limit=None if one.limit is None else Money(one.limit, one.currency),
        balance=Money(one.balance, one.currency),
        room=None if one.room is None else Money(one.room, one.currency),
        document=one.document or "",
    )


def _budget_line(one: BudgetUse, names: dict[str, str], _: Language) -> BudgetLine:
    return BudgetLine(
        budget_body=names.get(one.body, one.body),
        region=region_of(one.division, _),
        item=one.item,
        code=one.code or "",
        approved=Money(one.approved, one.currency),
        amount=Money(one.amount, one.currency),
        committed=Money(one.committed, one.currency),
        left=Money(one.left, one.currency),
        contracts=one.contracts,
    )
