"""What statements are made of: plain values, filled by ``gather_statements``.

Knows neither the ledger's tables nor how a page looks; sums are ``Money``, shares exact fractions.
"""

from __future__ import annotations

from datetime import date

from ledger.core.frozen import frozen
from ledger.core.money import Money
from ledger.queries.payment_statistics import PaymentFigures
from reports.papers.model import PageHead


@frozen
class SumsOf:
    """Overdue sums of one group; ``label`` is what the group is called."""

    label: str
    contracts: int
    debts: int
    unpaid: Money
    disputed: Money


@frozen
class StatementLine:
    """One debt in the yearly statement."""

    debtor: str
    creditor: str
    size: str
    region: str
    kind: str
    contract_number: str
    contract_title: str
    due_on: date
    days_overdue: int
    unpaid: Money
    disputed: Money

    @property
    def body(self) -> str:
        """Under whom the line stands."""
        return self.debtor


@frozen
class ArrearsStatement:
    """The yearly statement of overdue sums owed to micro, small and medium enterprises.

    Attributes:
        public_by: the day by which the law has it made public; None where no text in force named one.
        basis: that text, cited.
        breakdowns: (what it is broken down by, groups).
        size_unknown, funding_unknown, purpose_unknown, due_unknown: what is in no total for want of a field.
    """

    head: PageHead
    year: int
    public_by: date | None
    basis: str | None
    totals: tuple[SumsOf, ...]
    breakdowns: tuple[tuple[str, tuple[SumsOf, ...]], ...]
    size_unknown: tuple[SumsOf, ...]
    funding_unknown: tuple[SumsOf, ...]
    purpose_unknown: tuple[SumsOf, ...]
    due_unknown: tuple[SumsOf, ...]
    lines: tuple[StatementLine, ...]


@frozen
class BodyPayments:
    """How one body paid, and who answers for it; ``answers`` tells whether that duty was assigned."""

    body: str
    figures: PaymentFigures
    officer: str | None = None
    post: str | None = None
    answers: bool = False


@frozen
class PaymentStatistics:
    """The statistics of a half-year, body by body, and all together in each currency."""

    head: PageHead
    half: str
    first: date
    last: date
    bodies: tuple[BodyPayments, ...]
    totals: tuple[PaymentFigures, ...]


@frozen
class DebtLine:
    """A government debt item."""

    number: str
    kind: str
    category: str
    debtor: str
    creditor: str
    region: str
    purpose: str
    principal: Money
    repaid: Money
    written_off: Money
    remaining: Money
    incurred_on: date
    due_on: date | None
    overdue: bool
    contract: str
    basis: str

    @property
    def body(self) -> str:
        """Under whom the line stands."""
        return self.debtor


@frozen
class DebtSums:
    """What the items of one group come to."""

    label: str
    items: int
    principal: Money
    repaid: Money
    written_off: Money
    remaining: Money
    overdue: Money


@frozen
class LimitLine:
    """A limit and the balance under it; ``room`` is what is free, None where no limit is on record."""

    region: str
    category: str
    limit: Money | None
    balance: Money
    room: Money | None
    document: str


@frozen
class BudgetLine:
    """A budget item and how far contracts take it up; ``left`` falls below nothing where they exceed it."""

    budget_body: str
    region: str
    item: str
    code: str
    approved: Money
    amount: Money
    committed: Money
    left: Money
    contracts: int

    @property
    def body(self) -> str:
        """Under whom the line stands."""
        return self.budget_body


@frozen
class UnbudgetedLine:
    """A contract of the year with less of a budget taken up than its sum."""

    contract_number: str
    amount: Money
    committed: Money


@frozen
class DebtRegister:
    """Debts, limits and budgets as they stand on a day."""

    head: PageHead
    year: int
    totals: tuple[DebtSums, ...]
    breakdowns: tuple[tuple[str, tuple[DebtSums, ...]], ...]
    debts: tuple[DebtLine, ...]
    limits: tuple[LimitLine, ...]
    budgets: tuple[BudgetLine, ...]
    unbudgeted: tuple[UnbudgetedLine, ...]
