"""What a contract's kind says is owed anyway, as commands; and which duties nobody fills.

Pure: states in, commands out. What is added is for whoever records it to decide; nothing is added unasked.
What the contract says comes first: a debt entered twice would be an arrear that nobody owes. So a default is
left out where the contract has an obligation of that type and debtor already, where several parties share a
role, and where the contract has ended; ``weigh`` says which of these it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from ledger.core.fields import Named
from ledger.core.frozen import frozen
from ledger.core.vocabulary import Duty, PartyRole, Stage
from ledger.entries.contracts import Contract
from ledger.entries.kinds.declaration import DefaultObligation, Kind

Owed = tuple[str | None, str, str]
"""An obligation that the contract has already: clause, type, debtor."""


class LeftOut(Named):
    """Why a default is not added."""

    RECORDED = "recorded", "已登记", "recorded already"
    AGREED = "agreed", "合同已有同类义务", "the contract has an obligation of this type"
    ENDED = "ended", "合同已完结或终止", "the contract has ended"
    ROLE_EMPTY = "role-empty", "有角色没有当事人", "nobody stands in one of the roles"
    ROLE_SHARED = "role-shared", "同一角色有多个当事人，由谁承担须另行登记", "several parties share a role"
    NO_SUM = "no-sum", "合同没有金额", "the contract has no sum"


@frozen
class Weighed:
    """A default with the command that adds it, or why it is left out."""

    default: DefaultObligation
    command: dict[str, Any] | None
    left_out: LeftOut | None


def default_obligations(
    kind: Kind, contract: Contract, identifier: str, owed: Iterable[Owed] = ()
) -> list[dict[str, Any]]:
    """Commands for the obligations that a contract of a kind has by default and does not list yet.

    Args:
        kind: the contract's kind.
        contract: its state.
        identifier: its id, or a label in the same batch.
        owed: the obligations it has already.
    """
    return [one.command for one in weigh(kind, contract, identifier, owed) if one.command is not None]


def weigh(kind: Kind, contract: Contract, identifier: str, owed: Iterable[Owed] = ()) -> list[Weighed]:
    """Every default of a kind, with its command or why it has none; arguments as above."""
    known = list(owed)
    return [_weigh(one, contract, identifier, known) for one in kind.defaults]


def _weigh(one: DefaultObligation, contract: Contract, identifier: str, owed: list[Owed]) -> Weighed:
    debtors = _standing_as(one.debtor, contract)
    creditors: Sequence[str | None] = [None]
    if one.creditor is not None:
        creditors = _standing_as(one.creditor, contract)
    reason = _left_out(one, contract, owed, debtors, creditors)
    if reason is not None:
        return Weighed(one, None, reason)
    data: dict[str, Any] = {
        "contract": identifier,
        "clause": one.clause,
        "type": one.type.value,
        "debtor": debtors[0],
        "description": one.zh,
        **one.term,
    }
    if one.creditor is not None:
        data["creditor"] = creditors[0]
    if one.whole:
        data["amount"] = contract.amount
    command = {
        "kind": "obligation.added",
        "effective_on": contract.signed_on or contract.known_from,
        "data": data,
    }
    return Weighed(one, command, None)


def _left_out(
    one: DefaultObligation,
    contract: Contract,
    owed: list[Owed],
    debtors: Sequence[str],
    creditors: Sequence[str | None],
) -> LeftOut | None:
    if any(clause == one.clause for clause, _, _ in owed):
        return LeftOut.RECORDED
    if any(type_ == one.type.value and debtor in debtors for _, type_, debtor in owed):
        return LeftOut.AGREED
    if contract.closed_on is not None:
        return LeftOut.ENDED
    if not debtors or not creditors:
        return LeftOut.ROLE_EMPTY
    if len(debtors) > 1 or len(creditors) > 1:
        return LeftOut.ROLE_SHARED
    if one.whole and not contract.amount:
        return LeftOut.NO_SUM
    return None


def _standing_as(wanted: PartyRole, contract: Contract) -> list[str]:
    """The parties that stand in a role and have not left it, in their order."""
    return [one.party for one in contract.parties if one.role == wanted and one.left_on is None]


def missing_duties(kind: Kind, filled: Iterable[tuple[str | None, str]]) -> list[tuple[Stage, Duty]]:
    """The duties of each stage that nobody holds.

    Args:
        kind: the contract's kind.
        filled: (stage, duty) of those that are held; without a stage it is held for the whole contract and
            counts for every stage. Duties for a single obligation are not among them.
    """
    held = set(filled)
    return [
        (one.stage, duty)
        for one in kind.stages
        for duty in one.duties
        if (one.stage.value, duty.value) not in held and (None, duty.value) not in held
    ]
