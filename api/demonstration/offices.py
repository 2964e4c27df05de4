"""The posts of the invented bodies: which there are, since when, and at what rank.

Data only. It refuses to know who holds them (``careers``).
"""

from __future__ import annotations

from collections.abc import Iterator

from api.demonstration import bodies
from api.demonstration.bodies import PublicBody
from api.demonstration.facts import FIRST_DAY
from ledger.core.frozen import frozen

HEAD, DEPUTY, SECTION, STAFF = "head", "deputy", "section", "staff"


@frozen
class PostPlan:
    """A post to be.

    Attributes:
        label: body and place, ``cz.head``.
        tier: the government within which people move.
    """

    label: str
    body: str
    title: str
    standing: str
    tier: str
    since: str = FIRST_DAY


_CITY_STAFFED = {
    "fg": ("副局长（分管政府投资）", "固定资产投资科科长", "固定资产投资科经办人"),
    "zj": ("副局长（分管建筑业）", "建筑市场监管科科长", "建筑市场监管科经办人"),
    "rs": ("副局长（分管劳动关系）", "劳动关系科科长", "农民工工资支付保障岗经办人"),
    "zr": ("副局长（分管土地利用）", "土地利用科科长", "土地出让岗经办人"),
    "jt": ("副局长（分管工程建设）", "工程管理科科长", "工程管理科经办人"),
    "jiaoyu": ("副局长（分管基建财务）", "规划财务科科长", "规划财务科经办人"),
    "wj": ("副主任（分管规划财务）", "规划信息与财务科科长", "规划信息与财务科经办人"),
    "sl": ("副局长（分管重点工程）", "建设管理科科长", "建设管理科经办人"),
    "sw": ("副局长（分管招商引资）", "投资促进科科长", "招商合同岗经办人"),
    "sj": ("副局长（分管投资审计）", "固定资产投资审计科科长", "固定资产投资审计科经办人"),
    "sc": ("副局长（分管信用监管）", "信用监督管理科科长", "信用监督管理科经办人"),
    "gx": ("副局长（分管中小企业）", "中小企业发展科科长", "清理拖欠账款岗经办人"),
    "dsj": ("副局长（分管信息化项目）", "数字政府建设科科长", "信息化项目岗经办人"),
}
_FINANCE = (
    ("deputy", "副局长（分管政府采购）", DEPUTY),
    ("deputy2", "副局长（分管国库）", DEPUTY),
    ("section", "政府采购监督管理科科长", SECTION),
    ("section2", "国库科科长", SECTION),
    ("section3", "经济建设科科长", SECTION),
    ("staff", "政府采购监督管理科经办人", STAFF),
    ("staff2", "国库科经办人", STAFF),
    ("staff3", "经济建设科经办人", STAFF),
    ("staff4", "合同履约监督岗经办人", STAFF),
)
_COUNTY_STAFFED = {
    "cz": ("副局长（分管政府采购和国库）", "政府采购股股长", "合同履约监督岗经办人"),
    "zj": ("副局长（分管工程建设）", "", "工程合同岗经办人"),
    "rs": ("", "劳动保障监察大队大队长", ""),
    "sw": ("", "", "招商合同岗经办人"),
}
_FINANCE_OFFICES = 10
"""So many townships also have the head of their finance office on record."""
_ARREARS_DAY = "2020-04-20"
_ARREARS_TITLE = "清理拖欠中小企业账款专班负责人"


def posts() -> list[PostPlan]:
    """Every post, in the order in which they are established."""
    known = [body for group in bodies.groups().values() for body in group]
    found = [post for body in known for post in _of(body)]
    found += [
        PostPlan(f"{body.label}.finance", body.label, "财政所所长", SECTION, body.tier)
        for body in [b for b in known if b.organisation_class == "township"][::2][:_FINANCE_OFFICES]
    ]
    found += [post for body in bodies.later_bodies() for post in _of(body, bodies.REFORM_DAY)]
    arrears = [b for b in known if b.label == "gx" or b.label.endswith("-cz")]
    found += [
        PostPlan(f"{body.label}.arrears", body.label, _ARREARS_TITLE, SECTION, body.tier, _ARREARS_DAY)
        for body in arrears
    ]
    rural = next(b for b in known if b.label == "ny")
    title = "副局长（分管乡村振兴）"
    found.append(PostPlan("ny.rural", "ny", title, DEPUTY, rural.tier, bodies.REFORM_2024))
    return found


def _of(body: PublicBody, since: str = FIRST_DAY) -> Iterator[PostPlan]:
    for place, title, standing in _places(body):
        if title:
            yield PostPlan(f"{body.label}.{place}", body.label, title, standing, body.tier, since)


def _places(body: PublicBody) -> Iterator[tuple[str, str, str]]:
    yield "head", body.head, HEAD
    bureau = body.label.rpartition("-")[2]
    if body.organisation_class != "organ":
        return
    if body.label == "gov":
        yield "deputy", "副市长（分管财政和审计）", DEPUTY
        yield "deputy2", "副市长（分管工业和招商）", DEPUTY
    elif bureau == "gov":
        yield "deputy", f"副{body.head}（分管财政）", DEPUTY
    elif body.label == "cz":
        yield from _FINANCE
    elif body.label in ("gxq", "lgq"):
        yield "deputy", "管委会副主任（分管招商）", DEPUTY
        yield "section", "招商服务局局长", SECTION
        yield "staff", "财政金融部经办人", STAFF
    elif body.tier == bodies.CITY_TIER:
        ordinary = (f"副{body.head}", "", "")
        yield from _staffed(_CITY_STAFFED.get(body.label, ordinary))
    else:
        yield from _staffed(_COUNTY_STAFFED.get(bureau, ("", "", "")))


def _staffed(titles: tuple[str, str, str]) -> Iterator[tuple[str, str, str]]:
    deputy, section, staff = titles
    yield "deputy", deputy, DEPUTY
    yield "section", section, SECTION
    yield "staff", staff, STAFF
