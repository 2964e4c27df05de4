"""The sentences of the rules about contracts, duties and disclosure, in both languages."""

from __future__ import annotations

from typing import Any

from ledger.queries.flag_words import basis, clears, sentence
from ledger.queries.flags import FlagView
from ledger.rules import RULES
from ledger.rules.contract_change_unpublished import UnpublishedChange as PublishedOrNot
from ledger.rules.contract_change_without_basis import ContractChange
from ledger.rules.contract_over_extended import Supplemented
from ledger.rules.contract_signed_late import Awarded
from ledger.rules.contract_stale import Silent
from ledger.rules.disclosure_late import UnstatedDebt
from ledger.rules.disclosure_reply_late import Asked
from ledger.rules.investment_signed_twice import TwiceSigned as ProjectSigned
from ledger.rules.responsibility_gap import Gap
from ledger.rules.responsibility_handover_missing import DepartedHolder
from ledger.rules.rule import Found
from ledger.rules.shared.notices import SignedContract
from ledger.rules.shared.owed import Owed
from ledger.rules.supplier_refuses import StandingRefusal
from tests.support import golden, places
from tests.worlds.rules import LAW, judged

FILE = places.GOLDEN / "flags_contract.txt"
DAY = "2026-01-05"
NAMES = {"organisation-1": "长平市教育局", "organisation-2": "长平云桥信息技术有限公司"}
ABOUT = ("contract-1", "contract-1", "organisation-1", "990100", "CNY")
PARTY = ("organisation-1", None, "organisation-1", "990100", None)
AWARDED = ("award-1", "contract-1", "organisation-1", "990100", "CNY")
REFUSED = ("refusal-1", "contract-1", "organisation-2", "990100", "CNY")
CAPITAL = ("obligation-1", "contract-1", "organisation-2", "990100", "CNY", "investment", "capital")

CASES: tuple[tuple[str, Any], ...] = (
    ("contract.signed-late", Awarded(*AWARDED, "2025-11-03", "procurement", None)),
    ("contract.signed-late", Awarded(*AWARDED, "2025-11-03", "works", "2025-12-22")),
    ("contract.unfiled", SignedContract(*ABOUT, "2025-12-01")),
    ("contract.unpublished", SignedContract(*ABOUT, "2025-12-01")),
    ("contract.over-extended", Supplemented(*ABOUT, 100_000_000, 12_500_000, "2025-11-18")),
    (
        "contract.change-without-basis",
        (
            ContractChange(
                *ABOUT, "procurement", 7, "amended", "2025-11-18", "planning", "《合同》第十一条", None, None
            ),
        ),
    ),
    (
        "contract.change-without-basis",
        (
            ContractChange(
                *ABOUT, "investment", 7, "terminated", "2019-12-31", "body-change", None, None, None
            ),
        ),
    ),
    (
        "contract.change-without-basis",
        (
            ContractChange(
                *ABOUT, "investment", 7, "terminated", "2025-06-03", "body-change", None, None, None
            ),
        ),
    ),
    (
        "contract.change-unpublished",
        (PublishedOrNot(*ABOUT, "procurement", None, 7, "supplemented", "2025-12-01"),),
    ),
    ("contract.stale", Silent(*ABOUT, "2025-06-30")),
    ("contract.stale", Silent(*ABOUT, "2024-06-30")),
    ("responsibility.gap", Gap(*ABOUT, 4, 2)),
    ("responsibility.gap", Gap(*ABOUT, 4, 5)),
    ("responsibility.gap", Gap(*ABOUT, 0, 1)),
    (
        "responsibility.handover-missing",
        (DepartedHolder(*ABOUT, "responsibility-9", "pays", "post-3", "财务科科长", "2025-12-01", 1),),
    ),
    ("supplier.refuses", StandingRefusal(*REFUSED, "sign", "2025-12-01", "procurement", "organisation-1")),
    ("supplier.refuses", StandingRefusal(*REFUSED, "perform", "2025-12-01", "procurement", "organisation-1")),
    (
        "supplier.refuses",
        StandingRefusal(*REFUSED, "cooperate-with-review", "2025-12-01", "works", "organisation-1"),
    ),
    (
        "investment.signed-twice",
        tuple(
            ProjectSigned("book-0", None, None, "990100", None, "b", number, place, "2406-04-01", "C")
            for number, place in (("CPZS-2024-001", "990102"), ("CPZS-2024-009", "990103"))
        ),
    ),
    (
        "investment.capital-late",
        Owed(*CAPITAL, "organisation-1", 90_000_000, 60_000_000, 0, "2025-12-01", None, None, None, False),
    ),
    ("disclosure.late", UnstatedDebt(*PARTY, 1)),
    ("disclosure.reply-late", Asked(*PARTY, "2025-10-09", 20, 3)),
)


def told(rule: str, facts: Any) -> list[str]:
    """Level, sentences, basis and what would clear it."""
    verdict = judged(rule, facts, DAY)
    if not isinstance(verdict, Found):
        return [f"{rule}: {verdict}", ""]
    first = facts if hasattr(facts, "_fields") else facts[0]
    finding = RULES[rule].finding(tuple(first), verdict)
    view = FlagView(
        *("flag-1", rule, finding.subject, finding.contract, finding.body, finding.division, finding.level),
        *(finding.due_on, finding.amount, finding.currency, finding.law, dict(finding.facts)),
        *(DAY, None, None, None, None),
    )
    lines = [f"{rule} [{finding.level}]"]
    for language in ("zh", "en"):
        lines += [sentence(view, NAMES, DAY, language), *basis(view, LAW, language), clears(view, language)]
    return [*lines, ""]


def test_the_sentences_are_as_they_were_read() -> None:
    golden.hold(FILE, "\n".join(line for rule, facts in CASES for line in told(rule, facts)))
