"""What an obligation has rows of: its changes, terms noted, reasons stated, performances that count.

Refuses to know how they come about.
"""

from __future__ import annotations

from ledger.core.described import described, kept, stated, told, worked_out
from ledger.core.fields import Amount, Day, Reference, YesNo
from ledger.core.members import EntryWord
from ledger.entries.common_rows import SEQ
from ledger.store.tables import AgreedTermTable, ObligationChangeTable


@described(ObligationChangeTable)
class ObligationChange:
    """A respite, a waiver, a dispute and its end, a set-off, an assignment, a closing: what interest needs.

    ``counterpart`` is the obligation it was set off against, or the new creditor.
    """

    seq: int = told(SEQ)
    change: str = told(EntryWord("事项", "what", "obligation"))
    changed_on: str = told(Day("日期", "on"))
    amount: int | None = told(Amount("金额", "sum"))
    until: str | None = stated(by="obligation.extended")
    reason: str | None = kept()

    @property
    @worked_out(by="obligation.disputed", stated="reason")
    def dispute(self) -> str | None:
        """What a dispute is over."""
        return self.reason if self.change == "disputed" else None

    @property
    @worked_out(by="obligation.settled", stated="reason")
    def settled(self) -> str | None:
        """How it was closed."""
        return self.reason if self.change == "settled" else None

    counterpart: str | None = told(
        Reference("对方义务或受让人", "other obligation or assignee", ("obligation", "organisation"))
    )


@described(AgreedTermTable)
class NotedTerm:
    """A term of payment that the contract names, and whether a law or regulation requires it."""

    seq: int = told(SEQ)
    term: str = stated(by="obligation.term-noted")
    clause: str | None = stated(by="obligation.term-noted")
    by_law: bool = stated(by="obligation.term-noted")
    agreed_on: str = told(Day("约定日期", "agreed on"))


@described()
class NonPayment:
    """A reason that the debtor gave for not paying."""

    seq: int = told(SEQ)
    reason: str = stated(by="obligation.nonpayment-stated")
    stated_on: str = told(Day("日期", "on"))


@described()
class CountedPerformance:
    """What counts of a performance that met the obligation, and whether it is of the whole."""

    performance: str = told(Reference("履行记录", "performance", ("performance",)))
    amount: int = told(Amount("计入金额", "sum that counts"), take=lambda minor: minor or None)
    whole: bool = told(YesNo("计入全部", "the whole of it"))
