"""What a kind of contract declares: stages, what must be given, who must be bound, what is owed anyway.

Pure data. Whether a contract satisfies its kind is checked where it is entered (``entries.contracts``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from ledger.core.frozen import frozen
from ledger.core.vocabulary import Duty, ObligationType, PartyRole, Stage


@frozen
class StageOf:
    """A stage of a kind, and the duties that somebody must hold while it runs.

    Attributes:
        duties: the duties that must be filled.
        zh, en: the kind's own name for the stage, where it differs from the common one.
    """

    stage: Stage
    duties: tuple[Duty, ...]
    zh: str | None = None
    en: str | None = None


@frozen
class DefaultObligation:
    """What is owed under every contract of a kind unless the contract says otherwise.

    Attributes:
        clause: the name it is kept under, so that it is not added twice.
        debtor, creditor: roles of the two sides; no creditor where it is owed to the public.
        whole: whether it is for the contract's whole sum.
        term: members of ``obligation.added`` that say by when (``term``, ``due_event`` and so on).
        topic: topic of the statute book that founds it.
        zh, en: what is owed, in words.
    """

    clause: str
    type: ObligationType
    debtor: PartyRole
    creditor: PartyRole | None
    whole: bool
    term: Mapping[str, Any] = field(hash=False)
    topic: str
    zh: str
    en: str


@frozen
class Kind:
    """A kind of contract.

    Attributes:
        required: members of ``contract.signed`` that must be given.
        roles: roles that must be filled by a party.
        debtor, creditor: the public side and its counterparty in the ordinary case.
        stages: in their order.
        defaults: obligations owed by default.
        topics: topics of the statute book that the kind rests on.
    """

    code: str
    zh: str
    en: str
    required: tuple[str, ...]
    roles: tuple[PartyRole, ...]
    debtor: PartyRole
    creditor: PartyRole | None
    stages: tuple[StageOf, ...]
    defaults: tuple[DefaultObligation, ...]
    topics: tuple[str, ...]

    def stage(self, stage: str) -> StageOf | None:
        """A stage as this kind has it; None where it has none such."""
        return next((one for one in self.stages if one.stage == stage), None)
