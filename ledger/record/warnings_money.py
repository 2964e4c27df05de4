"""What is odd about performances that were taken in: which debt they met, and what came beyond what is owed.

One reading of the contracts whose performances name no obligation; nothing is asked of any other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ledger.core.errors import Problem
from ledger.core.money import figures
from ledger.core.vocabulary import Result
from ledger.entries.performance import MEETS
from ledger.projection.book_law import law_of
from ledger.projection.standing.money import LOOSE_SUMS, SUMS
from ledger.projection.standing.obligations import explain
from ledger.projection.standing.performed import LeftOver, Performed, performed
from ledger.record.plan import Draft
from ledger.store.base import Store

Found = Iterator[tuple[int, Problem]]

_NAMES = 'SELECT "id", "clause" FROM "obligation" WHERE "book" = ? AND "contract" IN (*)'
_CURRENCIES = 'SELECT "id", "currency" FROM "contract" WHERE "book" = ? AND "id" IN (*)'
_LOOSE = (
    'SELECT DISTINCT "contract" FROM "performance" WHERE "book" = ? AND "contract" IN (*) '
    f'AND "subject" IS NULL AND "type" IN ({LOOSE_SUMS})'
)


def money_met(store: Store, book: str, drafts: Sequence[Draft]) -> Found:
    """What performances met that name no obligation; what all of them come to beyond what is owed.

    What names its obligation and is more than that is refused; it may leave nothing for what names none.
    """
    loose: dict[str, dict[str, int]] = defaultdict(dict)
    named: dict[str, int] = {}
    for draft in drafts:
        if not draft.event.kind.startswith("performance."):
            continue
        what, data = draft.event.kind.partition(".")[2], draft.event.data
        if what not in MEETS or data.get("result") == Result.FAILED:
            continue
        if "obligation" in data:
            named[data["contract"]] = draft.event.seq  # the last of them is the one that went beyond
        elif draft.main_object is not None:
            loose[data["contract"]][draft.main_object] = draft.event.seq
    if not (loose or named):
        return
    others = sorted(named.keys() - loose.keys())
    contracts = sorted({*loose, *(row[0] for row in store.rows_in(_LOOSE, (book,), others))})
    if not contracts:
        return
    facts = [one for one, _ in explain(store, book, contracts).values()]
    clauses = {row[0]: row[1] for row in store.rows_in(_NAMES, (book,), contracts)}
    currencies: dict[str, str] = {row[0]: row[1] for row in store.rows_in(_CURRENCIES, (book,), contracts)}
    for one in performed(store, book, facts, contracts, law_of(store, book)):
        seq = loose[one.contract].get(one.id)
        if seq is not None:
            yield from ((seq, problem) for problem in _told(one, clauses, currencies[one.contract]))
        elif one.left is LeftOver.BEYOND and one.rest and one.contract in named:
            told = {"excess": figures(one.rest, currencies[one.contract])}
            yield named[one.contract], Problem("performance.beyond-owed", "/data/amount", told)


def _told(one: Performed, clauses: dict[str, str | None], currency: str) -> Iterator[Problem]:
    """What there is to say of one performance."""

    def called(identifier: str) -> str:
        return " ".join(filter(None, (identifier, clauses.get(identifier))))

    if one.left is LeftOver.UNCLEAR:
        params = {"which": ", ".join(called(each) for each in one.which)}
        yield Problem("performance.unclear", "/data/obligation", params)
        return
    if one.met:
        parts = [
            " ".join([called(part.obligation), *([figures(part.amount, currency)] if part.amount else [])])
            for part in one.met
        ]
        yield Problem("performance.allotted", "/data/obligation", {"met": "; ".join(parts)})
    if one.left is LeftOver.BEYOND and one.rest:
        yield Problem("performance.beyond-owed", "/data/amount", {"excess": figures(one.rest, currency)})
    elif one.left is LeftOver.NONE and one.type in SUMS:
        yield Problem("performance.nothing-owed", "/data/contract")
