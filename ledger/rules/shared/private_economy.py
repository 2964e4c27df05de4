"""What rules share about the private economy promotion law: whom its article 67 binds and protects.

Not a rule. Organs of state, public institutions and state-owned enterprises of whatever size owe; private
undertakings of whatever size are owed, for whatever. Organisations that use public money are not among them.
"""

from __future__ import annotations

from ledger.entries.party_facts import Ownership
from ledger.law.coverage import Debtor


def missing_side(debtor_class: str | None, debtor: str | None, creditor: str | None) -> str | None:
    """What is missing to tell whether article 67 speaks about a debt.

    Args:
        debtor_class: as the regulation on payments divides debtors.
        debtor: whose the debtor is (``parties_at_signing.Bound``).
        creditor: the creditor's.

    Returns:
        The field; None where it speaks about it; "" where it does not.
    """
    public = debtor_class == Debtor.PUBLIC
    if creditor not in (None, Ownership.PRIVATE) or not (public or debtor in (None, Ownership.STATE)):
        return ""
    if not public and debtor is None:
        return "debtor-ownership"
    return "creditor-ownership" if creditor is None else None
