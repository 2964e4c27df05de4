"""Thresholds of the rules: whole numbers that no statute sets, with their default; books set their own.

What a statute sets is read from the statute book by the rule itself and stands nowhere here. A default here
is this program's own choice, and is shown as such beside every flag that rests on it.
"""

from __future__ import annotations

from ledger.core.frozen import frozen


@frozen
class Threshold:
    """A whole number that a rule reads: its default, its bounds, and what it counts.

    Attributes:
        name: what ``setting.chosen`` calls it: the rule's code, then what it is.
        default: the value where the book set none. ``least``, ``most``: what it may be.
        unit_zh, unit_en: what it counts.
    """

    name: str
    default: int
    least: int
    most: int
    zh: str
    en: str
    unit_zh: str
    unit_en: str


def _days(name: str, default: int, zh: str, en: str, least: int = 0, most: int = 3660) -> Threshold:
    return Threshold(name, default, least, most, zh, en, "日", "days")


def _months(name: str, default: int, zh: str, en: str) -> Threshold:
    return Threshold(name, default, 1, 120, zh, en, "个月", "months")


_ALL = (
    _days("payment.due-soon.first", 30, "到期前第一次提醒", "first reminder before the due day", 1, 365),
    _days("payment.due-soon.second", 7, "到期前第二次提醒", "second reminder before the due day", 0, 365),
    _days("payment.due-soon.third", 1, "到期前第三次提醒", "third reminder before the due day", 0, 365),
    _days("payment.overdue.breach-after", 0, "逾期多少日后升为违约级", "days overdue before it is a breach"),
    _days("promise.broken.breach-after", 0, "逾期多少日后升为违约级", "days overdue before it is a breach"),
    _days("pledge.unkept.breach-after", 0, "逾期多少日后升为违约级", "days overdue before it is a breach"),
    _months(
        "contract.stale.remind-after", 6, "多少个月无记录即提醒", "months without a fact before a reminder"
    ),
    _months(
        "contract.stale.warn-after", 12, "多少个月无记录即警示", "months without a fact before a warning"
    ),
    _days(
        "investment.capital-late.breach-after",
        0,
        "逾期多少日后升为违约级",
        "days overdue before it is a breach",
    ),
    _days(
        "responsibility.handover-missing.warn-after",
        30,
        "离任多少日后仍未交接即警示",
        "days after leaving before a warning",
    ),
    _days("wage.safeguard-missing.after", 30, "签订后多少日仍缺保障措施即标记", "days after signing"),
    _days("flag.reply-within", 10, "责任单位答复标记的工作日数", "working days for the body's reply", 1, 90),
)

THRESHOLDS: dict[str, Threshold] = {one.name: one for one in _ALL}
"""Every threshold by its name."""


def defaults() -> dict[str, int]:
    """The numbers that hold where a book set none."""
    return {one.name: one.default for one in _ALL}
