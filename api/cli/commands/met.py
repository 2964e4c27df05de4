"""What was performed under a contract and what it met, a line each, for ``contract show``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from api.cli.output import Session
from ledger.core.money import figures
from ledger.law.allocation import Why
from ledger.projection.standing.performed import Performed, kind_words


def performed_lines(
    session: Session, done: Iterable[Performed], names: Mapping[str, str], currency: str
) -> Iterator[str]:
    """A line for each performance and one, further in, for each thing it met or why it met none."""
    for one in done:
        words = [one.id, session.words(*kind_words(one.type)), one.day]
        words += [session.words("不合格", "not passed")] if one.failed else []
        words += [] if one.amount is None else [figures(one.amount, currency)]
        if one.subject is not None and not one.met:
            words.append(names.get(one.subject, one.subject))
        yield " ".join(words)
        for part in one.met:
            amount = "" if part.amount is None else f" {figures(part.amount, currency)}"
            why = session.words(part.why.zh, part.why.en)
            basis = "" if part.why is Why.DESIGNATED or not part.law else f" [{', '.join(part.law)}]"
            met = names.get(part.obligation, part.obligation)
            yield session.words(
                f"    抵充 {met}{amount}：{why}{basis}", f"    met {met}{amount}: {why}{basis}"
            )
        if one.left is not None:
            told = " ".join(filter(None, (session.words(one.left.zh, one.left.en), _named(one, names))))
            rest = "" if one.rest is None else figures(one.rest, currency)
            words = [session.words(f"余额 {rest}：", f"rest {rest}: ")] if rest else []
            yield "    " + "".join([*words, told])


def _named(one: Performed, names: Mapping[str, str]) -> str:
    """The obligations in question."""
    return ", ".join(names.get(name, name) for name in one.which)
