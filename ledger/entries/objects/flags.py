"""What readers are told of flags, answers and sweeps, and of the law and numbers that a book goes by."""

from __future__ import annotations

from collections.abc import Mapping
from operator import methodcaller
from typing import Any

from ledger.core import canonical
from ledger.core.fields import Amount, Count, Day, Plain, YesNo
from ledger.core.members import RuleWord, field_of, member, of_whole, rows, stated
from ledger.core.sums import sum_text
from ledger.entries.answers import AnswerDecided, FlagAnswered
from ledger.entries.flags import FACT_SUMS, FlagCleared, FlagRaised, SweepDone
from ledger.entries.flags import Flag as FlagState
from ledger.entries.policy import CalendarAdded, ConfirmationProposed, RateAdded, StatuteAdopted
from ledger.entries.settings import SettingChosen, ThresholdSet

_STATUTE = (
    *("topic", "domain", "parameter", "value", "unit", "instrument", "document_number", "article"),
    *("effective_from", "effective_to", "date_uncertain", "status", "source", "note", "machine"),
    *("citation", "citation_en"),
)


def _of_statute(name: str) -> Any:
    """A member of an adopted parameter, which the state keeps as the text of all of them."""

    def found(content: str) -> Any:
        told: Mapping[str, Any] = canonical.parse(content.encode())
        return told.get(name)

    return found


def _facts(state: FlagState) -> dict[str, str]:
    """The further facts by name; a sum among them as text in its own unit."""
    return {
        one["name"]: sum_text(int(one["value"]), state.currency) if one["name"] in FACT_SUMS else one["value"]
        for one in state.found.get("facts", ())
    }


MEMBERS = {
    "flag": (
        member("rule", RuleWord("规则", "rule")),
        *stated(FlagRaised, "subject", "contract", "body", "division", "currency"),
        *(
            member(name, field_of(FlagRaised, name), "found", methodcaller("get", name))
            for name in ("level", "due_on", "amount", "law")
        ),
        of_whole("facts", Plain("其他事实", "further facts"), _facts),
        member("raised_on", Day("标记日期", "raised on"), "periods", lambda periods: periods[0][1]),
        rows(
            "periods",
            "变动经过",
            "how it stood",
            member("seq", Count("记录序号", "entry"), 0),
            member("from", Day("自", "from"), 1),
            member("level", field_of(FlagRaised, "level"), 2),
            member("amount", Amount("涉及金额", "sum"), 3),
        ),
        member("cleared_on", Day("解除日期", "cleared on")),
        member("cleared_reason", field_of(FlagCleared, "reason")),
    ),
    "sweep": (
        member("swept_on", Day("巡检日期", "swept on")),
        *stated(SweepDone, "raised", "changed", "cleared"),
    ),
    "answer": (
        *stated(FlagAnswered, "flag", "subject", "answer"),
        member("answered_on", Day("答复日期", "answered on")),
        *stated(FlagAnswered, "reason", "until"),
        member("granted", YesNo("是否准予延期", "time granted")),
        member("decided_on", Day("决定日期", "decided on")),
        member("granted_until", field_of(AnswerDecided, "until")),
    ),
    "statute": (
        member("id", field_of(StatuteAdopted, "id"), "parameter"),
        member("adopted_on", Day("采用日期", "adopted on")),
        *(member(name, field_of(StatuteAdopted, name), "content", _of_statute(name)) for name in _STATUTE),
    ),
    "confirmation": (
        *stated(ConfirmationProposed, "parameter", "value_digest"),
        member("proposed_seq", Count("提议记录", "entry that proposed")),
        member("confirmed_seq", Count("确认记录", "entry that agreed")),
    ),
    "calendar": stated(CalendarAdded, "year", "off", "worked", "source"),
    "rate": stated(RateAdded, "announced_on", "per_million"),
    "setting": (
        *stated(SettingChosen, "name", "value"),
        member("chosen_on", Day("选定日期", "chosen on")),
    ),
    "threshold": (
        *stated(ThresholdSet, "name", "value"),
        member("set_on", Day("设定日期", "set on")),
    ),
}
CALLED = {
    "flag": ("rule", "subject"),
    "answer": ("answer", "flag"),
    "statute": ("id", "parameter"),
    "confirmation": ("parameter",),
    "calendar": ("year",),
    "rate": ("announced_on",),
    "setting": ("name", "value"),
    "threshold": ("name", "value"),
    "sweep": ("swept_on",),
}
