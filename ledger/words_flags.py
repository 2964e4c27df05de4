"""The sentences of what is wrong with questions about rules and flags, and with answers to flags."""

from __future__ import annotations

FLAG_WORDS: dict[str, tuple[str, str]] = {
    "rule.unknown": (
        "没有规则“{value}”，可选：{known}。",
        "There is no rule “{value}”; choose among: {known}.",
    ),
}
