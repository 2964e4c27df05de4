"""How a payroll stands: worker by worker, what each is owed, what was deducted for him, and what he got.

A worker is a number within the payroll; his name lies in the vault. What was deducted by law or agreement and
paid on for him (代扣代缴) counts as paid to him, and who got more than he is owed covers nobody else. What is
paid without naming a worker counts for the payroll as a whole. Refuses to know the entries of a site's wages
(``entries.wages``) and how a performance is reversed (``entries.performance``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ledger.core.declaration import BookView, Event
from ledger.core.errors import Problem
from ledger.core.fields import Amount, Count, Shape
from ledger.core.frozen import frozen
from ledger.core.money import figures

Shares = tuple[tuple[int | None, int], ...]
"""(worker, sum) of one payment; None for what names no worker."""


@frozen
class Worker:
    """A worker's line: his number, his wages of the month and what is deducted of them, in minor units."""

    number: int
    amount: int
    deducted: int = 0


@frozen
class Payroll:
    """State of a payroll.

    Attributes:
        workers: how many there are, also where they are not listed.
        amount, deducted: wages due in all, and what is deducted of them and paid on.
        lines: the workers, where they are listed.
        payments: (performance, who got what of it), as they count.
        met_on: since when nobody is owed anything.
    """

    contract: str
    employer: str
    month: str
    payday: str
    workers: int
    amount: int
    deducted: int = 0
    lines: tuple[Worker, ...] = ()
    payments: tuple[tuple[str, Shares], ...] = ()
    met_on: str | None = None

    @property
    def paid_to(self) -> Mapping[int | None, int]:
        """What each worker got, and under None what was paid without naming anybody."""
        found: dict[int | None, int] = defaultdict(int)
        for _, shares in self.payments:
            for worker, amount in shares:
                found[worker] += amount
        return found

    @property
    def accounts(self) -> tuple[tuple[int, int, int, int, int], ...]:
        """Of every worker listed: number, wages, what is deducted of them, what he got, what is owed."""
        paid = self.paid_to
        return tuple(
            (one.number, one.amount, one.deducted, paid.get(one.number, 0), short(one, paid))
            for one in self.lines
        )

    @property
    def paid(self) -> int:
        """What was paid out in all, whoever got it."""
        return sum(self.paid_to.values())

    @property
    def left(self) -> int:
        """What is still owed; below nothing by what was paid to nobody in particular beyond it."""
        paid = self.paid_to
        if not self.lines:
            return self.amount - self.deducted - sum(paid.values())
        return sum(short(one, paid) for one in self.lines) - paid.get(None, 0)

    @property
    def remaining(self) -> int:
        """What is still owed to the workers."""
        return max(0, self.left)


def short(worker: Worker, paid: Mapping[int | None, int]) -> int:
    """What one worker still has to get."""
    return max(0, worker.amount - worker.deducted - paid.get(worker.number, 0))


class Share(Shape):
    """What one worker got."""

    worker = Count("工人序号", "worker's number", least=1, required=True)
    amount = Amount("支付金额", "sum", least=1, required=True)


# --- Folds --------------------------------------------------------------------------------------------------


def stated(_: Payroll | None, event: Event) -> Payroll:
    """The payroll as stated."""
    data = event.data
    lines = tuple(
        Worker(line.get("worker", at), line["amount"], line.get("deducted", 0))
        for at, line in enumerate(data.get("lines", ()), 1)
    )
    deducted = data.get("deducted", sum(line.deducted for line in lines))
    found = Payroll(
        data["contract"],
        data["employer"],
        data["month"],
        data["payday"],
        data["workers"],
        data["amount"],
        deducted=deducted,
        lines=lines,
    )
    return _settled(found, event.effective_on)


def paid(state: Payroll, event: Event) -> Payroll:
    """What a payment does to the payroll."""
    shares: Shares = tuple((one["worker"], one["amount"]) for one in event.data.get("lines", ()))
    name = f"performance-{event.origin}"
    payments = (*state.payments, (name, shares or ((None, event.data["amount"]),)))
    return _settled(replace(state, payments=payments), event.effective_on)


def reversed_of(state: Payroll, event: Event) -> Payroll:
    """What a reversal does: whoever the payment had gone to has not got it, as far as it came back."""
    name, data = event.data["performance"], event.data
    before = [shares for one, shares in state.payments if one == name]
    whole = sum(amount for shares in before for _, amount in shares)
    back = data.get("amount", whole)
    if "lines" in data:
        taken: Shares = tuple((one["worker"], -one["amount"]) for one in data["lines"])
    elif back == whole:
        taken = tuple((worker, -amount) for shares in before for worker, amount in shares)
    else:
        workers = {worker for shares in before for worker, _ in shares}
        taken = ((workers.pop() if len(workers) == 1 else None, -back),)
    return _settled(replace(state, payments=(*state.payments, (name, taken))), event.effective_on)


def _settled(state: Payroll, day: str) -> Payroll:
    """The payroll with the day since when nobody is owed anything."""
    return replace(state, met_on=None if state.left > 0 else state.met_on or day)


# --- Checks -------------------------------------------------------------------------------------------------


def adds_up(data: Mapping[str, Any]) -> Iterable[Problem]:
    """The workers' lines agree with the sums that are stated, and each worker has a number of his own."""
    lines: Sequence[Mapping[str, Any]] = data.get("lines") or ()
    if data.get("deducted", 0) > data["amount"]:
        yield _more_deducted(data, "/data/deducted")
    if not lines:
        return
    total = sum(line["amount"] for line in lines)
    if total != data["amount"]:
        params = {"total": figures(total), "stated": figures(data["amount"])}
        yield Problem("wage.sum", "/data/amount", params)
    if len(lines) != data["workers"]:
        yield Problem("wage.workers", "/data/workers", {"lines": len(lines), "stated": data["workers"]})
    deducted = sum(line.get("deducted", 0) for line in lines)
    if data.get("deducted", deducted) != deducted:
        params = {"total": figures(deducted), "stated": figures(data["deducted"])}
        yield Problem("wage.deducted-sum", "/data/deducted", params)
    for at, line in enumerate(lines):
        if line.get("deducted", 0) > line["amount"]:
            yield _more_deducted(line, f"/data/lines/{at}/deducted")
    numbers = [line.get("worker", at) for at, line in enumerate(lines, 1)]
    for at, number in enumerate(numbers):
        if number in numbers[:at]:
            yield Problem("wage.worker-twice", f"/data/lines/{at}/worker", {"worker": number})


def _more_deducted(data: Mapping[str, Any], path: str) -> Problem:
    params = {"deducted": figures(data["deducted"]), "amount": figures(data["amount"])}
    return Problem("wage.deducted-too-much", path, params)


def payment_fits(event: Event, world: BookView) -> Iterable[Problem]:
    """A payment is of the payroll's contract and workers; what names nobody is no more than is owed."""
    data, history = event.data, world.history(event.data["payroll"])
    if not history:
        return
    state: Payroll = history[-1].state
    if state.contract != data["contract"]:
        params = {"payroll": data["payroll"], "contract": state.contract}
        yield Problem("wage.other-contract", "/data/payroll", params)
        return
    lines = data.get("lines", ())
    if lines:
        yield from _shares_fit(lines, data["amount"], state)
    elif state.left < 0:
        params = {"owed": figures(state.amount - state.deducted), "excess": figures(-state.left)}
        yield Problem("performance.too-much", "/data/amount", params)


def _shares_fit(lines: Sequence[Mapping[str, Any]], amount: int, state: Payroll) -> Iterable[Problem]:
    total = sum(line["amount"] for line in lines)
    if total != amount:
        params = {"total": figures(total), "stated": figures(amount)}
        yield Problem("wage.paid-sum", "/data/amount", params)
    numbers = {one.number for one in state.lines}
    for at, line in enumerate(lines):
        if line["worker"] not in numbers:
            yield Problem("wage.worker-unknown", f"/data/lines/{at}/worker", {"worker": line["worker"]})


def reversal_fits(event: Event, world: BookView) -> Iterable[Problem]:
    """What came back of a payment to several workers names whose wages they were."""
    data, history = event.data, world.history(event.data["payroll"])
    state: Payroll = history[-1].state
    lines = data.get("lines", ())
    total = sum(line["amount"] for line in lines)
    if lines and total != data.get("amount", total):
        params = {"total": figures(total), "stated": figures(data["amount"])}
        yield Problem("wage.paid-sum", "/data/amount", params)
    left: dict[int | None, int] = defaultdict(int)
    for name, shares in state.payments:
        if name == data["performance"]:
            for worker, amount in shares:
                left[worker] += amount
    if any(amount < 0 for amount in left.values()):
        yield Problem("wage.reversal-whose", "/data/lines")
