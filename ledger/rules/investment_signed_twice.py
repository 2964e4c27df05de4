"""investment.signed-twice: the same project of the same investor signed in two places.

Runs in every book and reads, of the same store, the books of the divisions below its own: two counties meet
in the book of their city. What is found lies in other books, and a flag is about an object of its own book:
so the subject is the book itself, one flag that tells every such project. Two contracts are of one project if
they bear the same project code and their investors the same unified credit code; in two places if they lie in
different books or are for different divisions, and one of them is under way. Without a project code nobody
can tell; that is asked only where an investor signed in another place too. A day gone by is answered from the
book's own log alone.

Refuses to know which of the two is to stand, and to read anything else from another book.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from ledger.core.vocabulary import FlagLevel
from ledger.projection.book_law import BookLaw
from ledger.rules.rule import CLEAR, Found, Rule, Undetermined, Verdict

_TOLD_MOST, _TEXT_MOST = 8, 400


class TwiceSigned(NamedTuple):
    """A contract of a project that was signed in another place too."""

    subject: str
    contract: None
    body: str | None
    division: str | None
    currency: None
    book: str
    number: str
    place: str | None
    project_code: str | None
    credit_code: str


def _judge(signed: Sequence[TwiceSigned], law: BookLaw, day: str) -> Verdict:
    projects: dict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for one in signed:
        if one.project_code is not None:
            projects[one.project_code, one.credit_code].add((one.number, one.place or one.book))
    twice = {project: places for project, places in sorted(projects.items()) if len(places) > 1}
    if not twice:
        return Undetermined("project-code") if any(one.project_code is None for one in signed) else CLEAR
    told = [
        f"{code}：{'、'.join(f'{number}（{place}）' for number, place in sorted(places))}"
        for (code, _), places in twice.items()
    ]
    shown = "；".join(told[:_TOLD_MOST])[:_TEXT_MOST]
    return Found(FlagLevel.WARN, facts={"count": str(len(twice)), "projects": shown})


_PREFIX = (
    'CASE WHEN substr(own."division", 3, 4) = \'0000\' THEN substr(own."division", 1, 2) '
    'WHEN substr(own."division", 5, 2) = \'00\' THEN substr(own."division", 1, 4) '
    "WHEN substr(own.\"division\", 7, 3) IN ('', '000') THEN substr(own.\"division\", 1, 6) "
    'ELSE substr(own."division", 1, 9) END'
)
"""What the codes of the book's own division and of all below it begin with."""


_TWIN, _ITS_PARTY, _INVESTOR = '"contract" d', '"contract_party" q', '"organisation" i'


def _in_reach(book: str) -> str:
    return f"{book}.\"division\" BETWEEN {_PREFIX} AND {_PREFIX} || '999999999999'"


def _investor(contract: str, party: str, organisation: str) -> str:
    """A contract's investor with its latest credit code."""
    c, p, o = contract, party, organisation
    return (
        f'{p}."book" = {c}."book" AND {p}."id" = {c}."id" AND {p}."role" = \'investor\' '
        f'AND {p}."left_on" IS NULL AND {o}."book" = {p}."book" AND {o}."id" = {p}."party" '
        f'AND {o}."valid_to" IS NULL'
    )


def _twins(code: str, walk: tuple[str, ...], also: str) -> str:
    """Contracts of the book and those below, of which another one meets a condition; both within reach.

    Args:
        code: whether the contract shall have a project code (``IS NULL`` or ``IS NOT NULL``).
        walk: the tables of the twin in the order in which they are to be walked, book by book within reach.
        also: what must be true of the twin ``d`` besides.
    """
    twin = (
        'FROM "contract_party" p CROSS JOIN "organisation" o CROSS JOIN "book" e CROSS JOIN '
        f"{' CROSS JOIN '.join(walk)} "
        f'WHERE {_investor("c", "p", "o")} AND {_in_reach("e")} AND i."book" = e."book" '
        'AND d."book" = e."book" AND i."credit_code" = o."credit_code" AND q."book" = i."book" '
        'AND q."party" = i."id" '
        f'AND d."book" = q."book" AND d."id" = q."id" AND {_investor("d", "q", "i")} '
        "AND d.\"kind\" = 'investment' AND d.\"status\" <> 'terminated' "
        'AND (d."book" <> c."book" OR COALESCE(d."division", \'\') <> COALESCE(c."division", \'\')) '
        "AND (d.\"status\" <> 'completed' OR c.\"status\" <> 'completed') "
        f"AND {also}"
    )
    return (
        'SELECT own."id", NULL, NULL, own."division", NULL, c."book", c."number", c."division", '
        f'c."project_code", (SELECT min(o."credit_code") {twin}) FROM "book" own CROSS JOIN "book" b '
        'CROSS JOIN "contract" c WHERE own."book" = ? AND own."id" = \'book-0\' '
        f'AND {_in_reach("b")} AND c."book" = b."book" AND c."kind" = \'investment\' '
        f'AND c."status" <> \'terminated\' AND c."project_code" {code} AND EXISTS (SELECT 1 {twin})'
    )


RULE = Rule(
    code="investment.signed-twice",
    zh="同一招商项目在两处签约",
    en="one investment project signed in two places",
    level=FlagLevel.WARN,
    kinds=("investment",),
    topics=(),
    facts=TwiceSigned,
    candidates=_twins("IS NOT NULL", (_TWIN, _ITS_PARTY, _INVESTOR), 'd."project_code" = c."project_code"'),
    undetermined=_twins("IS NULL", (_INVESTOR, _ITS_PARTY, _TWIN), 'd."book" = e."book"'),
    key='own."id"',
    judge=_judge,
    bounds=lambda book, law, day: (book,),
    gathers=True,
    beyond=True,
    say_zh="本账簿及所辖区划的账簿中，有 {count} 个招商引资项目由同一投资方在两处以上签约（项目代码："
    "合同编号、所在区划）：{projects}。",
    say_en="In this book and those of the divisions below, investment projects signed by the same "
    "investor in more than one place: {count} (project code, contract numbers, divisions: {projects}).",
    clears_zh="更正项目代码或投资方信息，或由共同上级协调后登记其中一份合同的解除，或登记有关合同均已完结",
    clears_en="a correction of project code or investor, or, after coordination by the common superior, "
    "the termination of one of the contracts recorded, or the completion of all of them",
)
