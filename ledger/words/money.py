"""The steps and remarks about which money met which debt, in two languages. Knows words only."""

from __future__ import annotations

MET_STEPS: dict[str, tuple[str, str]] = {
    "met.back": (
        "{day} 退回{amount}（{payment}），原抵充的部分随之恢复。",
        "{amount} went back on {day} ({payment}); what it had met is owed again.",
    ),
    "met.part": (
        "{day} 付款（{payment}）未指明义务，其中{amount}抵充本项：{why}。",
        "The payment of {day} ({payment}) names no obligation; {amount} of it met this one: {why}.",
    ),
    "met.unclear": (
        "未指明义务的付款可作不同理解，本项是否清偿、清偿多少无法判断；请责任单位补充所付义务。",
        "Payments that name no obligation can be read in more ways than one: nobody can tell how much of "
        "this one they met. Ask the body what they were for.",
    ),
    "met.undated": (
        "未指明义务的付款可作不同理解，各种理解下均已抵充同样数额，仅清偿日期不同，以最早者计。",
        "Payments that name no obligation can be read in more ways than one; all of them met as much of "
        "this one, on different days, of which the earliest counts.",
    ),
    "met.whole": (
        "{day} 的履行（{payment}）未指明义务，视为本项的履行：{why}。",
        "What was performed on {day} ({payment}) names no obligation and counts for this one: {why}.",
    ),
}

MONEY_WORDS: dict[str, tuple[str, str]] = {
    "performance.allotted": (
        "未指明所付义务，依法推算抵充：{met}。如另有指定，请更正并写明义务。",
        "Names no obligation; worked out by law to have met {met}. Where the debtor said otherwise, "
        "correct it and name the obligation.",
    ),
    "performance.unclear": (
        "未指明所付义务，可作不同理解，无法判断抵充下列哪项：{which}；请补充所付义务，此前不认定逾期。",
        "Names no obligation and can be read in more ways than one; nobody can tell which of these it met: "
        "{which}. Name the obligation; until then none of them is held to be late.",
    ),
    "performance.beyond-owed": (
        "超出全部应付数额 {excess}；欠有逾期利息的，视为支付利息。请核对金额、所付义务，或补录义务。",
        "{excess} more than everything owed; where late interest is owed, it is for that. Check the sum and "
        "what it was for, or add the obligation.",
    ),
    "performance.nothing-owed": (
        "合同项下没有可由此抵充的义务；请补录义务，或核对合同。",
        "Nothing of the kind is owed under the contract; add the obligation, or check the contract.",
    ),
}
