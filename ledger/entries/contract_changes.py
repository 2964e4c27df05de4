"""What happens to a contract after signing: amended, supplemented, suspended, resumed, transferred, ended.

Each says why, from a closed list, and on what basis; whether that basis is enough is for the rules and for
people to judge. An amendment never rewrites the signing: the original sum stays beside the present one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from ledger.core.code_fields import Digest
from ledger.core.declaration import BookView, EntryType, Event, Touch
from ledger.core.errors import Problem, refuse
from ledger.core.fields import Amount, Choice, Day, Personal, Reference, Shape, Text
from ledger.core.party_classes import Size
from ledger.core.vocabulary import ChangeReason, ContractStatus, PartyRole
from ledger.entries.contracts import AgreedRate, Contract, ContractChangeRow, Party
from ledger.entries.late_rates import LateRate, rate_of
from ledger.law.interest_order import Order


class Grounds(Shape):
    """Why and on what basis."""

    basis = Text("法律依据", "legal basis", length=400)
    authority = Reference("批准机关", "approving authority", ("organisation",))
    document = Text("批准或协议文号", "document number", length=100)
    digest = Digest("文件摘要", "SHA-256 of the document")
    note = Personal("说明", "explanation", length=1_000)


class ContractAmended(Grounds, LateRate):
    """Shape of ``contract.amended``: what is named replaces what was agreed."""

    contract = Reference("合同", "contract", ("contract",), required=True)
    summary = Text("变更内容", "what is changed", required=True, length=1_000)
    reason = Choice("变更原因", "reason", ChangeReason, required=True)
    compensation = Amount("补偿金额", "compensation")
    amount = Amount("变更后合同金额", "sum after the change")
    starts_on = Day("变更后履行开始日期", "starts on, after the change")
    ends_on = Day("变更后履行期限届满日期", "ends on, after the change")
    payment_order = Choice("逾期付款抵充顺序", "what a late payment meets first", Order)


class ContractSupplemented(Grounds):
    """Shape of ``contract.supplemented``: a supplementary contract for more of the same."""

    contract = Reference("合同", "contract", ("contract",), required=True)
    number = Text("补充合同编号", "number", required=True, length=100)
    summary = Text("补充内容", "what is added", required=True, length=1_000)
    amount = Amount("补充金额", "sum added", required=True)


class ContractSuspended(Grounds):
    """Shape of ``contract.suspended``."""

    contract = Reference("合同", "contract", ("contract",), required=True)
    reason = Choice("中止原因", "reason", ChangeReason, required=True)


class ContractResumed(Grounds):
    """Shape of ``contract.resumed``."""

    contract = Reference("合同", "contract", ("contract",), required=True)


class ContractTransferred(Grounds):
    """Shape of ``contract.transferred``: another party takes the place of one."""

    contract = Reference("合同", "contract", ("contract",), required=True)
    role = Choice("合同角色", "role", PartyRole, required=True)
    transferor = Reference("转让方", "from", ("organisation",), required=True)
    transferee = Reference("受让方", "to", ("organisation",), required=True)
    size = Choice("受让方企业规模", "size of the new party", Size)


class ContractCompleted(Grounds):
    """Shape of ``contract.completed``: everything owed under it is done, or closed."""

    contract = Reference("合同", "contract", ("contract",), required=True)


class ContractClosed(Grounds):
    """Shape of ``contract.closed``: it is at an end, and whether by performance or otherwise is not told.

    Effective on the day from which this is known; debts that have arisen stay.
    """

    contract = Reference("合同", "contract", ("contract",), required=True)


class ContractTerminated(Grounds):
    """Shape of ``contract.terminated``: debts that have arisen stay."""

    contract = Reference("合同", "contract", ("contract",), required=True)
    reason = Choice("解除或终止原因", "reason", ChangeReason, required=True)
    compensation = Amount("补偿金额", "compensation")


_ENDED = (ContractStatus.COMPLETED, ContractStatus.TERMINATED, ContractStatus.CLOSED)


def _open(state: Contract) -> Contract:
    if state.status in _ENDED:
        raise refuse("contract.ended", "/effective_on", number=state.number, day=state.closed_on)
    return state


def _noted(state: Contract, event: Event, **changes: Any) -> Contract:
    """The contract with a row of its changes, which carries the entry that made it."""
    data = event.data
    row = ContractChangeRow(
        seq=event.seq,
        change=event.kind.partition(".")[2],
        changed_on=event.effective_on,
        reason=data.get("reason"),
        basis=data.get("basis"),
        authority=data.get("authority"),
        compensation=data.get("compensation"),
        amount=data.get("amount"),
    )
    return replace(state, changes=(*state.changes, row), **changes)


def _amend(state: Contract, event: Event) -> Contract:
    changes: dict[str, Any] = {
        name: event.data[name]
        for name in ("amount", "starts_on", "ends_on", "payment_order")
        if name in event.data
    }
    rate = rate_of(event.data)
    if rate:
        changes["rates"] = (*state.rates, AgreedRate(since=event.effective_on, **rate))
    return _noted(_open(state), event, **changes)


def _supplement(state: Contract, event: Event) -> Contract:
    more = event.data["amount"]
    amount = None if state.amount is None else state.amount + more
    return _noted(_open(state), event, amount=amount, supplementary_amount=state.supplementary_amount + more)


def _suspend(state: Contract, event: Event) -> Contract:
    if _open(state).status == ContractStatus.SUSPENDED:
        raise refuse("contract.suspended-already", "/data/contract", number=state.number)
    return _noted(state, event, status=ContractStatus.SUSPENDED.value)


def _resume(state: Contract, event: Event) -> Contract:
    if _open(state).status != ContractStatus.SUSPENDED:
        raise refuse("contract.not-suspended", "/data/contract", number=state.number)
    return _noted(state, event, status=ContractStatus.PERFORMING.value)


def _transfer(state: Contract, event: Event) -> Contract:
    """The contract with another in a party's place; who signed stays known, however often it changes hands.

    Who signed and comes back is the one who signed, whoever it follows.
    """
    data, role = event.data, event.data["role"]
    known = {one.party: one for one in _open(state).parties if one.role == role}
    leaves, before = known.get(data["transferor"]), known.get(data["transferee"])
    if leaves is None or leaves.left_on is not None:
        raise refuse("contract.no-such-party", "/data/transferor", party=data["transferor"], role=role)
    if before is not None and before.left_on is None:
        raise refuse("contract.party-twice", "/data/transferee", party=data["transferee"])
    if before is not None and before.signatory is None:
        enters = replace(before, left_on=None)
    else:
        signatory = leaves.signatory or leaves.party
        enters = Party(
            role=role,
            party=data["transferee"],
            size=data.get("size"),
            signatory=signatory,
            known_from=state.known_from,
        )
    left = replace(leaves, left_on=event.effective_on)
    parties = [left if one is leaves else one for one in state.parties if one is not before]
    return _noted(state, event, parties=(*parties, enters))


def _complete(state: Contract, event: Event) -> Contract:
    closed = {"status": ContractStatus.COMPLETED.value, "closed_on": event.effective_on}
    return _noted(_open(state), event, **closed)


def _close(state: Contract, event: Event) -> Contract:
    closed = {"status": ContractStatus.CLOSED.value, "closed_on": event.effective_on}
    return _noted(_open(state), event, **closed)


def _terminate(state: Contract, event: Event) -> Contract:
    closed = {"status": ContractStatus.TERMINATED.value, "closed_on": event.effective_on}
    return _noted(_open(state), event, **closed)


def _says_what(event: Event, world: BookView) -> Iterable[Problem]:
    if event.data.get("ends_on", "9") < event.data.get("starts_on", ""):
        yield Problem("contract.ends-before-start", "/data/ends_on", {"start": event.data["starts_on"]})


Fold = Callable[[Contract, Event], Contract]


def _change(kind: str, zh: str, en: str, shape: type[Shape], apply: Fold, **options: Any) -> EntryType:
    """An entry that changes a contract already there."""
    return EntryType(kind, zh, en, shape, (Touch("contract", apply, "contract"),), **options)


OBJECT_TYPES = ()
ENTRY_TYPES = (
    _change("contract.amended", "合同变更", "contract amended", ContractAmended, _amend, check=_says_what),
    _change("contract.supplemented", "合同补充", "contract supplemented", ContractSupplemented, _supplement),
    _change("contract.suspended", "合同中止", "contract suspended", ContractSuspended, _suspend),
    _change("contract.resumed", "合同恢复履行", "contract resumed", ContractResumed, _resume),
    _change(
        "contract.transferred", "合同权利义务转让", "contract transferred", ContractTransferred, _transfer
    ),
    _change("contract.completed", "合同完结", "contract completed", ContractCompleted, _complete),
    _change(
        "contract.closed", "合同结束（方式未公布）", "contract ended, how is not told", ContractClosed, _close
    ),
    _change("contract.terminated", "合同解除或终止", "contract terminated", ContractTerminated, _terminate),
)
