"""What a contract's kind says is owed anyway, as commands; and which duties nobody fills.

Pure: states in, commands out. What is added is for whoever records it to decide; nothing is added unasked.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ledger.entries.contracts import Contract
from ledger.kinds.declaration import DefaultObligation, Kind
from ledger.vocabulary import Duty, Stage


def default_obligations(
    kind: Kind, contract: Contract, identifier: str, known: Iterable[str | None] = ()
) -> list[dict[str, Any]]:
    """Commands for the obligations that a contract of a kind has by default and does not list yet.

    Args:
        kind: the contract's kind.
        contract: its state.
        identifier: its id, or a label in the same batch.
        known: clauses of the obligations it has already.
    """
    have = set(known)
    wanted = [one for one in kind.defaults if one.clause not in have]
    made = [_command(one, contract, identifier) for one in wanted]
    return [command for command in made if command is not None]


def _command(one: DefaultObligation, contract: Contract, identifier: str) -> dict[str, Any] | None:
    """None where a side is not filled, or the sum it is for is not known."""
    sides = {role: party for role, party, _, left in contract.parties if left is None}
    if one.debtor not in sides or (one.creditor is not None and one.creditor not in sides):
        return None
    if one.whole and contract.amount is None:
        return None
    data: dict[str, Any] = {
        "contract": identifier,
        "clause": one.clause,
        "type": one.type.value,
        "debtor": sides[one.debtor],
        "description": one.zh,
        **one.term,
    }
    if one.creditor is not None:
        data["creditor"] = sides[one.creditor]
    if one.whole:
        data["amount"] = contract.amount
    return {"kind": "obligation.added", "effective_on": contract.signed_on, "data": data}


def missing_duties(kind: Kind, filled: Iterable[tuple[str | None, str]]) -> list[tuple[Stage, Duty]]:
    """The duties of each stage that nobody holds; one held for the whole contract counts for every stage."""
    held = set(filled)
    return [
        (one.stage, duty)
        for one in kind.stages
        for duty in one.duties
        if (one.stage.value, duty.value) not in held and (None, duty.value) not in held
    ]
