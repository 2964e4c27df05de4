"""What an OCDS contract's value, milestones and transactions say is owed and was done, as entries.

Our readings, where the standard leaves it open: delivery, reporting and untyped milestones are owed by the
supplier, all others by the buyer. A payment names no obligation: which one it meets is worked out.

A milestone of which nobody tells when it was met is no breach: whether it was met in time can't be told, and
so its obligation has no term, only words. It has its due day where the outcome is told: by ``dateMet``, or by
a status of not (or partly) met that was stated after the due day. No term of any statute is applied.

Refuses to know parties and awards (``contract``) and what the book holds (``importer``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from ledger.core.frozen import frozen
from ledger.core.vocabulary import ObligationType, Term
from ledger.exchange.ocds.values import PublishedSum, ValueReader

CONTRACT, VALUE = "contract", "value"
"""Labels of the entries that others refer to; ``VALUE`` is the obligation to pay the contract's value."""
VALUE_CLAUSE = "ocds:value"
MILESTONE = "milestone:"
"""What the voucher of a milestone's outcome begins with."""

_CLAUSE_LENGTH, _VOUCHER_LENGTH, _DIGEST_LENGTH = 40, 100, 12
MILESTONE_STATUSES = ("scheduled", "met", "notMet", "partiallyMet")
_MET = frozenset({"met", "partiallyMet", ""})
_TYPES = ("preProcurement", "approval", "engagement", "assessment", "delivery", "reporting", "financing")
_OF_SUPPLIER = frozenset({"delivery", "reporting", ""})


@dataclass(slots=True)
class StatedEntry:
    """One entry that a contract states.

    Attributes:
        label: by which others of the contract refer to it (``@label``).
        key: what finds it again in the book: the object's type, then its number, clause, voucher or sum.
        pointer: the part of the file it came from.
    """

    label: str
    command: dict[str, Any]
    key: tuple[Any, ...]
    pointer: str


@frozen
class SigningFacts:
    """What a contract's obligations and payments hang on.

    Attributes:
        day: the day of signing.
        stated: the day of the latest release that itself speaks of a milestone, by the milestone's id.
        buyer, suppliers: ids or labels of organisations.
    """

    day: str
    stated: Mapping[str, str]
    value: PublishedSum | None
    currency: str | None
    buyer: str
    suppliers: tuple[str, ...]

    @property
    def supplier(self) -> str | None:
        """The one supplier, if it is one."""
        return self.suppliers[0] if len(self.suppliers) == 1 else None


def short(text: str, length: int) -> str:
    """A text that fits, and stays apart from others that begin alike."""
    if len(text) <= length:
        return text
    return f"{text[: length - _DIGEST_LENGTH - 1]}~{sha256(text.encode()).hexdigest()[:_DIGEST_LENGTH]}"


# --- The value ----------------------------------------------------------------------------------------------


def value_owed(signed: SigningFacts, pointer: str) -> Iterator[StatedEntry]:
    """The obligation to pay the contract's value: its term is not published, so it has none."""
    if signed.value is None or signed.value.minor <= 0:
        return
    data: dict[str, Any] = {
        "contract": f"@{CONTRACT}",
        "clause": VALUE_CLAUSE,
        "type": ObligationType.PAYMENT.value,
        "debtor": signed.buyer,
        "amount": signed.value.minor,
        "description": "合同价款（公布数据未载付款期限） contract value (no term of payment published)",
        "term": Term.NONE.value,
    }
    if signed.supplier:
        data["creditor"] = signed.supplier
    command = {"kind": "obligation.added", "effective_on": signed.day, "data": data}
    yield StatedEntry(VALUE, command, ("obligation", VALUE_CLAUSE), f"{pointer}/value")


# --- Milestones ---------------------------------------------------------------------------------------------


@frozen
class _Outcome:
    """What a milestone tells of its end: ``told`` says whether its due day can be held against anybody."""

    due: str | None
    met: str | None
    status: str
    told: bool


def milestones(
    reader: ValueReader, contract: Mapping[str, Any], pointer: str, signed: SigningFacts
) -> Iterator[StatedEntry]:
    """An obligation for each milestone, and its performance where the day is told; each id once."""
    implementation = reader.members(contract.get("implementation"), f"{pointer}/implementation")
    places = (
        (implementation.get("milestones"), f"{pointer}/implementation/milestones"),
        (contract.get("milestones"), f"{pointer}/milestones"),
    )
    seen: dict[str, int] = {}
    for place, (given, where) in enumerate(places):
        for at, milestone in reader.objects(given, where):
            identifier = reader.identifier(milestone, at) or f"milestone {len(seen) + 1}"
            if identifier in seen:
                if seen[identifier] == place:  # in both lists it is the same milestone
                    reader.wrong("ocds.id-twice", f"{at}/id", value=identifier[:60])
                continue
            seen[identifier] = place
            yield from _milestone(reader, milestone, at, identifier, f"m{len(seen)}", signed)


def _milestone(
    reader: ValueReader,
    milestone: Mapping[str, Any],
    at: str,
    identifier: str,
    label: str,
    signed: SigningFacts,
) -> Iterator[StatedEntry]:
    kind = reader.code(milestone.get("type"), f"{at}/type", _TYPES)
    by_supplier = kind in _OF_SUPPLIER
    debtor = signed.supplier if by_supplier else signed.buyer
    if debtor is None:
        reader.wrong("ocds.several-suppliers", at)
        return
    outcome = _outcome(reader, milestone, at, signed)
    described = milestone.get("title") or milestone.get("description")
    words = reader.text(described, f"{at}/title", 800) or identifier[:200]
    data: dict[str, Any] = {
        "contract": f"@{CONTRACT}",
        "clause": short(identifier, _CLAUSE_LENGTH),
        "type": (ObligationType.DELIVERY if kind == "delivery" else ObligationType.OTHER).value,
        "debtor": debtor,
        "description": words,
        "term": Term.NONE.value,
    }
    creditor = signed.buyer if by_supplier else signed.supplier
    if creditor is not None and creditor != debtor:
        data["creditor"] = creditor
    if outcome.due is not None and outcome.told:
        data |= {"term": Term.FIXED.value, "due_day": outcome.due}
    elif outcome.due is not None or (outcome.status == "partiallyMet" and outcome.met is None):
        data["description"] += f" [dueDate {outcome.due or '-'}; status {outcome.status or '-'}]"
        params = {"due": outcome.due or "-", "status": outcome.status or "-"}
        reader.remark("ocds.milestone-untold", at, **params)
    command = {"kind": "obligation.added", "effective_on": signed.day, "data": data}
    yield StatedEntry(label, command, ("obligation", data["clause"]), at)
    if outcome.met is not None:
        yield _reached(identifier, label, at, outcome, by_supplier=by_supplier)


def _outcome(reader: ValueReader, milestone: Mapping[str, Any], at: str, signed: SigningFacts) -> _Outcome:
    status = reader.code(milestone.get("status"), f"{at}/status", MILESTONE_STATUSES)
    due = reader.day(milestone.get("dueDate"), f"{at}/dueDate")
    met = reader.day(milestone.get("dateMet"), f"{at}/dateMet")
    if met is not None and status not in _MET:
        reader.remark("ocds.milestone-contradicts", at, day=met, status=status[:40])
        met = None
    if met is not None and met < signed.day:
        reader.wrong("ocds.before-signing", f"{at}/dateMet", day=met, signed=signed.day)
        met = None
    stated = reader.day(milestone.get("dateModified"), f"{at}/dateModified")
    stated = stated or signed.stated.get(str(milestone.get("id")))
    unmet = status == "notMet" and None not in (due, stated) and str(stated) > str(due)
    return _Outcome(due, met, status[:40], met is not None or unmet)


def _reached(identifier: str, label: str, at: str, outcome: _Outcome, *, by_supplier: bool) -> StatedEntry:
    kind = "delivered" if by_supplier else "granted"
    voucher = short(f"{MILESTONE}{identifier}", _VOUCHER_LENGTH)
    data: dict[str, Any] = {"contract": f"@{CONTRACT}", "obligation": f"@{label}", "voucher": voucher}
    if outcome.status == "partiallyMet":
        data["partial"] = True
    command = {"kind": f"performance.{kind}", "effective_on": outcome.met, "data": data}
    return StatedEntry(f"{label}-met", command, ("performance", kind, voucher), f"{at}/dateMet")


# --- Transactions -------------------------------------------------------------------------------------------


def payments(
    reader: ValueReader, contract: Mapping[str, Any], pointer: str, signed: SigningFacts
) -> Iterator[StatedEntry]:
    """What was paid, each sum for the contract as a whole."""
    seen: set[str] = set()
    alike: Counter[tuple[str, int]] = Counter()
    for where, transaction in transactions(reader, contract, pointer):
        one = _payment(reader, transaction, where, signed)
        if one is None:
            continue
        day, minor = one
        identifier = reader.identifier(transaction, where)
        if identifier is not None and identifier in seen:
            reader.wrong("ocds.id-twice", f"{where}/id", value=identifier[:60])
            continue
        data: dict[str, Any] = {"contract": f"@{CONTRACT}", "amount": minor}
        key: tuple[Any, ...] = ("performance", "paid", None, day, minor, alike[day, minor])
        if identifier is None:
            alike[day, minor] += 1
        else:
            seen.add(identifier)
            data["voucher"] = short(identifier, _VOUCHER_LENGTH)
            key = ("performance", "paid", data["voucher"])
        command = {"kind": "performance.paid", "effective_on": day, "data": data}
        yield StatedEntry(f"p{sum(alike.values()) + len(seen)}", command, key, where)


def transactions(
    reader: ValueReader, contract: Mapping[str, Any], pointer: str
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every transaction of a contract with its pointer."""
    implementation = reader.members(contract.get("implementation"), f"{pointer}/implementation")
    return reader.objects(implementation.get("transactions"), f"{pointer}/implementation/transactions")


def sum_member(transaction: Mapping[str, Any]) -> str:
    """The member that holds a transaction's sum: ``value``, or ``amount`` as in 1.0."""
    return "value" if transaction.get("value") is not None else "amount"


def _payment(
    reader: ValueReader, transaction: Mapping[str, Any], where: str, signed: SigningFacts
) -> tuple[str, int] | None:
    """Day and sum of a transaction; None where it can't be a payment, and why."""
    member, before = sum_member(transaction), len(reader.left_out)
    paid = reader.sum(transaction.get(member), f"{where}/{member}", signed.currency)
    day = reader.day(transaction.get("date"), f"{where}/date")
    if len(reader.left_out) > before:
        return None
    if day is None:
        reader.wrong("ocds.transaction-without-day", f"{where}/date")
    elif paid is None:
        reader.wrong("ocds.transaction-without-sum", f"{where}/{member}")
    elif day < signed.day:
        reader.wrong("ocds.before-signing", f"{where}/date", day=day, signed=signed.day)
    elif paid.minor <= 0:
        reader.wrong("ocds.sum-not-positive", f"{where}/{member}/amount")
    elif paid.currency != (signed.currency or paid.currency):
        params = {"currency": paid.currency, "expected": signed.currency}
        reader.wrong("ocds.other-currency", f"{where}/{member}/currency", **params)
    else:
        return day, paid.minor
    return None
