"""contract.change-without-basis: changed or ended, and no basis, approval or compensation on record.

Asks nothing of a change that both sides agreed on, that force majeure, a breach by the other side or a
judgment with force brought about. What is asked of any other, the articles say: decree 722 (article 31) a
ground, lawful power and procedure, and compensation; the procurement law (article 50) alone a ground and that
whoever is at fault compensates. Refuses to judge whether what is on record is enough, and to know which
reasons no change may rest on (``promise.disowned``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ledger.core.fields import Named
from ledger.core.vocabulary import ChangeReason, FlagLevel
from ledger.entries.kinds.foreign import FOREIGN
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict, in_force, listed
from ledger.store.tables.contracts import UNSOUND_CHANGE

_PROCUREMENT = "procurement.no-unilateral-change"
_PROMISES = ("investment.change-of-promise", "private-economy.promises-kept")
_NOTHING_ASKED = (
    ChangeReason.AGREED,
    ChangeReason.FORCE_MAJEURE,
    ChangeReason.COUNTERPARTY_BREACH,
    ChangeReason.JUDGMENT,
)


class ContractChange(NamedTuple):
    """One amendment or termination."""

    subject: str
    contract: str
    body: str | None
    division: str | None
    currency: str
    kind: str
    seq: int
    change: str
    changed_on: str
    reason: str
    basis: str | None
    authority: str | None
    compensation: int | None


class ChangeWithoutBasis(Named):
    """What was done to the contract."""

    AMENDED = "amended", "变更", "amended"
    TERMINATED = "terminated", "解除或终止", "terminated"


class Missing(Named):
    """Which of the three is not on record."""

    BASIS = "basis", "法律依据", "the legal basis"
    AUTHORITY = "authority", "批准机关", "the approving authority"
    COMPENSATION = "compensation", "补偿金额", "the compensation"
    BASIS_AUTHORITY = "basis-authority", "法律依据、批准机关", "the legal basis and the approving authority"
    BASIS_COMPENSATION = (
        "basis-compensation",
        "法律依据、补偿金额",
        "the legal basis and the compensation",
    )
    AUTHORITY_COMPENSATION = (
        "authority-compensation",
        "批准机关、补偿金额",
        "the approving authority and the compensation",
    )
    ALL = (
        "basis-authority-compensation",
        "法律依据、批准机关、补偿金额",
        "the legal basis, the approving authority and the compensation",
    )


def _judge(changes: Sequence[ContractChange], law: BookLaw, day: str) -> Verdict:
    """The latest change that lacks something; one whose agreement is unknown only if none does."""
    answers = [(one, _one(one, law)) for one in sorted(changes, key=lambda one: (one.changed_on, one.seq))]
    found = [verdict for _, verdict in answers if isinstance(verdict, Found)]
    undetermined = [verdict for _, verdict in answers if isinstance(verdict, Undetermined)]
    if found:
        return found[-1]
    return undetermined[-1] if undetermined else CLEAR


def _one(facts: ContractChange, law: BookLaw) -> Verdict:
    # the articles speak of the act of changing, so what is in force on the day of the change applies
    promises = in_force(law, _PROMISES, facts.changed_on)
    procurement = in_force(law, (_PROCUREMENT,), facts.changed_on) if facts.kind == "procurement" else ()
    wanted = ("basis", "authority", "compensation") if promises else ("basis", "compensation")
    missing = "-".join(name for name in wanted if getattr(facts, name) is None)
    if facts.reason in _NOTHING_ASKED or not (promises or procurement) or not missing:
        return CLEAR
    if facts.reason == ChangeReason.UNTOLD:
        return Undetermined("change-reason")
    if facts.reason == ChangeReason.SCOPE and facts.change == ChangeWithoutBasis.AMENDED:
        return Undetermined("agreed-change")
    told = {"change": facts.change, "reason": facts.reason, "missing": missing}
    return Found(FlagLevel.WARN, (*procurement, *promises), facts.changed_on, facts=told)


RULE = Rule(
    code="contract.change-without-basis",
    zh="合同变更或解除缺少依据、批准或补偿",
    en="contract changed or ended without basis, approval or compensation",
    level=FlagLevel.WARN,
    topics=(_PROCUREMENT, *_PROMISES),
    facts=ContractChange,
    candidates=(
        'SELECT x."id", x."id", k."body", k."division", k."currency", k."kind", x."seq", x."change", '
        'x."changed_on", x."reason", x."basis", x."authority", x."compensation" FROM "contract_change" x '
        'JOIN "contract_status" k ON k."book" = x."book" AND k."id" = x."id" '
        f'WHERE x."book" = ? AND x."changed_on" <= ? AND {UNSOUND_CHANGE} '
        f'AND x."reason" NOT IN ({listed(_NOTHING_ASKED)}) '
        f"AND k.\"kind\" <> '{FOREIGN}'"
    ),
    key='x."id"',
    judge=_judge,
    gathers=True,
    lists={"change": ChangeWithoutBasis, "reason": ChangeReason, "missing": Missing},
    say_zh="{body}的合同于 {due_on} 以“{reason}”为由{change}，{missing}尚无登记。",
    say_en="The contract of {body} was {change} on {due_on}, the reason stated being “{reason}”; not on "
    "record: {missing}.",
    clears_zh="补充登记法律依据、批准机关和补偿金额（无损失的登记为零），或更正变更原因",
    clears_en="legal basis, approving authority and compensation recorded (zero where there was no "
    "loss), or the reason corrected",
)
