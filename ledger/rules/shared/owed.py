"""What the rules about obligations and payrolls share: the facts of one that stands open, and by which SQL.

Not a rule. Reads ``obligation_status``, where what is left of every obligation and its due day are kept.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ledger.core.vocabulary import FlagLevel
from ledger.entries.kinds.foreign import FOREIGN
from ledger.law.coverage import creditor_named, debtor_named, missing_for
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Undetermined, Verdict, days_between, in_force, named_in


class Owed(NamedTuple):
    """An obligation or payroll as it stands; sums in minor units, ``law`` what its due day rests on."""

    subject: str
    contract: str
    body: str
    division: str | None
    currency: str
    kind: str
    type: str
    creditor: str | None
    owed: int | None
    remaining: int | None
    disputed: int
    due_on: str
    law: str | None
    debtor_class: str | None
    creditor_size: str | None
    public_debtor: bool
    purchase: bool | None = True


COLUMNS = (
    's."id", s."contract", s."debtor", s."division", s."currency", s."kind", s."type", s."creditor", '
    's."owed", s."remaining", s."disputed", s."due_on", s."law", s."debtor_class", s."creditor_size", '
    's."public_debtor", s."purchase"'
)
KEY = 's."id"'
OURS = f"s.\"kind\" <> '{FOREIGN}'"
"""Under our law: of contracts under another country's no instrument of the statute book says anything."""


def open_before(where: str) -> str:
    """Candidates under our law, open and past their day, of which the rest of the condition is true."""
    return (
        f'SELECT {COLUMNS} FROM "obligation_status" s '
        'WHERE s."book" = ? AND s."open" = TRUE AND s."due_on" < ? '
        f"AND {OURS} AND {where}"
    )


def undisputed(facts: Owed) -> int | None:
    """What is left and not in dispute; None where no sum was agreed."""
    return None if facts.remaining is None else facts.remaining - facts.disputed


def covered(debtor_class: str | None, creditor_size: str | None, purchase: bool | None) -> bool | None:
    """Whether the regulation on payments to small and medium enterprises speaks about a debt.

    Public bodies, those bound like them and large enterprises owe small and medium enterprises for something
    bought; None where one of the facts is not known and no other settles it.
    """
    missing = missing_fact(debtor_class, creditor_size, purchase)
    return None if missing else missing is None


def unknown_side(debtor_class: str | None, creditor_size: str | None, purchase: bool | None) -> Undetermined:
    """Which of the facts is missing where ``covered`` cannot tell."""
    return Undetermined(missing_fact(debtor_class, creditor_size, purchase) or "")


def missing_fact(debtor_class: str | None, creditor_size: str | None, purchase: bool | None) -> str | None:
    """What is missing to tell whether that regulation speaks about a debt; see ``coverage.missing_for``."""
    bought = None if purchase is None else bool(purchase)  # SQLite gives whole numbers
    return missing_for(debtor_named(debtor_class), creditor_named(creditor_size), bought)


Topics = tuple[str, ...] | Callable[[Owed, BookLaw], tuple[str, ...]]


def overdue(topics: Topics, threshold: str | None = None) -> Callable[[Owed, BookLaw, str], Verdict]:
    """A judge of what is past its day and, where it is of money, not in dispute as a whole.

    Args:
        topics: what the finding rests on beside what its due day rests on, or what tells it of the facts.
        threshold: name of the number of days after which a warning becomes a breach; at once when None.
    """

    def judge(facts: Owed, law: BookLaw, day: str) -> Verdict:
        left = undisputed(facts)
        if facts.due_on >= day or (left is not None and left <= 0):
            return CLEAR
        grace = law.thresholds[threshold] if threshold else 0
        level = FlagLevel.BREACH if days_between(facts.due_on, day) > grace else FlagLevel.WARN
        named = topics(facts, law) if callable(topics) else topics
        basis = (*in_force(law, named, facts.due_on), *named_in(law, facts.law))
        return Found(level, basis, facts.due_on, left)

    return judge
