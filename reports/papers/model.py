"""What a paper is made of: plain values, filled by queries elsewhere.

Knows neither the ledger's tables nor how a page looks. Words that stand here were chosen by whoever filled it
in; sums are ``Money``, days are dates, and nothing is worked out that the day of the paper does not hold.
"""

from __future__ import annotations

from datetime import date

from ledger.core.frozen import frozen
from ledger.core.money import Money
from ledger.words.language import SOURCE
from reports.printing.totals import age_of

_MARK_CHARACTERS = 12


@frozen
class PageHead:
    """What stands on every page: whose paper it is, as of which day, and which log it can be checked against.

    Attributes:
        day: the day as of which the paper speaks.
        known_on: the last day whose entries count.
        printed_at: when it was made, as it shall be read.
        size: entries in the book's log at the checkpoint.
        root: root hash of that checkpoint, base64.
        draft: not yet approved: every page says so.
        check_url: address of the check page; without it, the root itself is printed.
        remarks: what has to be known of a paper about another day than that of its making.
        language: of the paper; the words it was filled with are in it.
    """

    title: str
    issuer: str
    book: str
    origin: str
    day: date
    known_on: date
    printed_at: str
    size: int
    root: str
    draft: bool
    check_url: str | None = None
    remarks: tuple[str, ...] = ()
    language: str = SOURCE

    @property
    def mark(self) -> str:
        """The first characters of the root, enough to compare two papers by eye."""
        return self.root[:_MARK_CHARACTERS]


@frozen
class Mark:
    """The flag that a rule raised on a line: which, since when, and whether it may only remind."""

    number: str
    since: date
    reminds: bool


@frozen
class LegalBasis:
    """A legal basis that lines of the paper rest on.

    Attributes:
        number: its number in the statute book, such as ``SME-02``.
        citation: instrument, document number, article.
        parameter: what it lays down, in words.
        confirmed: whether its own text was read; if not, it may only remind.
    """

    number: str
    citation: str
    parameter: str
    confirmed: bool


@frozen
class OverdueLine:
    """A payment past its day.

    Attributes:
        trace: how the day came about, in sentences.
        interest_note: the rate and its basis, or why nobody can tell.
        unconfirmed: numbers of the legal bases of the line whose own text was not read.
    """

    debtor: str
    creditor: str
    contract_number: str
    contract_title: str
    clause: str
    kind: str
    region: str
    due_on: date
    trace: tuple[str, ...]
    owed: Money
    paid: Money
    disputed: Money
    unpaid: Money
    days_overdue: int
    interest: Money | None
    interest_note: str
    mark: Mark | None = None
    unconfirmed: tuple[str, ...] = ()

    @property
    def body(self) -> str:
        """Under whom the line stands."""
        return self.debtor

    @property
    def age(self) -> str:
        """The bracket that the days overdue fall in."""
        return age_of(self.days_overdue)


@frozen
class WageLine:
    """A month's payroll past its payday and not fully paid."""

    project: str
    contract_number: str
    employer: str
    owner: str
    month: str
    payday: date
    trace: tuple[str, ...]
    workers: int
    owed: Money
    paid: Money
    unpaid: Money
    days_overdue: int
    mark: Mark | None = None
    unconfirmed: tuple[str, ...] = ()

    @property
    def body(self) -> str:
        """Under whom the line stands."""
        return self.employer


@frozen
class PromiseLine:
    """A promise past its day; sums are known only where it was one of money."""

    body: str
    investor: str | None
    contract_number: str
    contract_title: str
    clause: str
    promise: str
    due_on: date
    trace: tuple[str, ...]
    owed: Money | None
    performed: Money | None
    days_overdue: int
    mark: Mark | None = None
    unconfirmed: tuple[str, ...] = ()


@frozen
class UndeterminedLine:
    """An obligation of which nobody can tell whether it is overdue, and what is missing to tell."""

    body: str
    contract_number: str
    contract_title: str
    clause: str
    missing: str


@frozen
class Register:
    """All that is overdue in one book on one day, with the legal bases that the lines rest on.

    Lines and bases stand in the order they were given.
    """

    head: PageHead
    arrears: tuple[OverdueLine, ...] = ()
    wages: tuple[WageLine, ...] = ()
    promises: tuple[PromiseLine, ...] = ()
    undetermined: tuple[UndeterminedLine, ...] = ()
    laws: tuple[LegalBasis, ...] = ()


@frozen
class Listing:
    """One entry of a list that an instrument founds, after a decision with a number.

    Attributes:
        code_valid: whether the credit code's check digit holds; None where there is none to check.
    """

    number: int
    name: str
    credit_code: str
    code_valid: bool | None
    address: str
    particulars: str
    result: str
    basis: str
    decided_on: date
    published_on: date | None
    authority: str
    ends_on: date | None
    decision_number: str


@frozen
class Bulletin:
    """One issue of a list; ``basis`` names the instruments that found it."""

    head: PageHead
    list_name: str
    basis: tuple[str, ...]
    listings: tuple[Listing, ...] = ()
