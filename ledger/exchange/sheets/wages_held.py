"""What the book holds of a payroll, as a sheet names it: workers by name, and what each got by which entry.

Reads log, vault and fold; writes nothing. Refuses to know what a sheet says (``payroll``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ledger.book import Book
from ledger.core.declaration import Event
from ledger.entries.payrolls import Payroll
from ledger.exchange.comparison import founding, in_clear
from ledger.projection.history import fold, load_events

_PAID = "wage.paid"


@dataclass(slots=True)
class HeldPayroll:
    """A payroll as the book holds it; an empty one where it holds none.

    Attributes:
        identifier: its id.
        stated: the entry that states it, as it stands; ``lines`` its workers in clear, by number.
        payments: the entries that pay it, as they stand, by the performance each founded.
        got: what each worker got by each of them, less what came back; under None what names nobody.
        taken: workers that rows of the file have named.
    """

    identifier: str = ""
    stated: Event | None = None
    lines: dict[int, dict[str, Any]] = field(default_factory=dict)
    payments: dict[str, Event] = field(default_factory=dict)
    got: Mapping[str, Mapping[int | None, int]] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)

    def number_of(self, name: str, identity: str | None) -> int | None:
        """The worker whom a row means, of those that no row named before; None where he is new.

        An identity number tells him; a name does where either side lacks the number. Of namesakes without
        one, the first that is left.
        """
        free = {at: line for at, line in self.lines.items() if at not in self.taken}
        for number, line in free.items():
            if identity is not None and line.get("identity_number") == identity:
                return number
        for number, line in free.items():
            if line.get("name") == name and None in (identity, line.get("identity_number")):
                return number
        return None

    @property
    def erased(self) -> bool:
        """Whether the name of one of its workers was erased, so that nobody can tell whom a row means."""
        return any(line.get("name") is None for line in self.lines.values())

    def first_payment(self, payday: str) -> str | None:
        """The payment that the payroll itself tells of: the first on its payday that did not come back."""
        on_it = (name for name, event in self.payments.items() if event.effective_on == payday)
        return next((name for name in on_it if sum(self.got[name].values()) > 0), None)

    def paid_by(self, payment: str | None, number: int) -> int:
        """What a worker got by one payment."""
        return self.got.get(payment, {}).get(number, 0) if payment is not None else 0

    def paid_besides(self, payment: str | None, number: int) -> int:
        """What a worker got by every other."""
        return sum(shares.get(number, 0) for name, shares in self.got.items() if name != payment)


def held(book: Book, identifier: str) -> HeldPayroll:
    """What the book holds of a payroll."""
    events = load_events(book.store, book.store, book.registry, book.id, [identifier])[identifier]
    latest = {event.origin: event for event in events}
    stated = founding(events, identifier)
    lines = in_clear(book, stated).get("lines", ())
    state: Payroll = fold(book.registry, identifier, events)[-1].state
    got: dict[str, dict[int | None, int]] = defaultdict(lambda: defaultdict(int))
    for name, shares in state.payments:
        for worker, amount in shares:
            got[name][worker] += amount
    return HeldPayroll(
        identifier=identifier,
        stated=stated,
        lines={line.get("worker", at): dict(line) for at, line in enumerate(lines, 1)},
        payments={f"performance-{event.origin}": event for event in latest.values() if event.kind == _PAID},
        got=got,
    )
