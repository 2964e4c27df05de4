"""What objects of several areas have: the entry that made a row, and reasons stated for not performing.

Refuses to know who may state which reason.
"""

from __future__ import annotations

from ledger.core.described import described, kept, told
from ledger.core.fields import Count, Reference
from ledger.store.tables import StatedReasonTable

SEQ = Count("记录序号", "entry")
"""Of a row: the entry that made it."""


@described(StatedReasonTable)
class StatedReasonRow:
    """Why something is not paid or not done, as whoever should do it states it, wherever it was stated.

    Attributes:
        seq: the entry that states it.
        subject: the obligation, payroll or contract it is about.
    """

    seq: int = kept()
    subject: str = told(Reference("事由对象", "subject", ("obligation", "payroll", "contract")))
    reason: str = kept()
    stated_on: str = kept()
