"""The invented enterprises, with their sizes over the years, and whoever else is no public body.

Names are put together from invented brands, trades and legal forms; credit codes lie in the invented
divisions. It refuses to know contracts and persons.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from api.demonstration import bodies
from api.demonstration.facts import LAST_DAY, Command, CreditCodes, command, later, stream, workday

ENTERPRISES = 220
FOUNDED_UNTIL = "2018-12-28"
"""Most were registered by this day; what happened later happened in the course of the record."""

_BRAND = "澜珩屹骐泓璟朔汀峤稔蔚筑嵘湛霁垚砺珑楚翎"
_BRAND_END = "禾原岳川桥野洲岩衡序域程拓和润工源辰舟林"
_TRADES = (
    ("建设工程有限公司", "construction", 24),
    ("市政园林工程有限公司", "construction", 12),
    ("建筑劳务有限公司", "construction", 16),
    ("装饰工程有限公司", "construction", 8),
    ("路桥工程有限公司", "construction", 8),
    ("水利水电工程有限公司", "construction", 7),
    ("工程咨询有限公司", "service", 8),
    ("工程监理有限公司", "service", 6),
    ("勘察设计院有限公司", "service", 5),
    ("信息技术有限公司", "service", 16),
    ("软件开发有限公司", "service", 7),
    ("物业服务有限公司", "service", 10),
    ("保安服务有限公司", "service", 5),
    ("餐饮管理有限公司", "service", 7),
    ("物流有限公司", "service", 7),
    ("文化传媒有限公司", "service", 6),
    ("检测技术有限公司", "service", 4),
    ("办公设备商贸有限公司", "trade", 9),
    ("医疗器械有限公司", "trade", 7),
    ("建材商贸有限公司", "trade", 7),
    ("环保科技有限公司", "industry", 7),
    ("新材料股份有限公司", "industry", 6),
    ("新能源科技有限公司", "industry", 7),
    ("智能装备制造有限公司", "industry", 6),
    ("电子科技股份有限公司", "industry", 4),
    ("食品有限公司", "industry", 6),
    ("生态农业发展有限公司", "industry", 6),
    ("会计师事务所（普通合伙）", "trade", 3),
)
_STATE_OWNED = (
    ("长平市城市建设投资集团有限公司", "large"),
    ("长平市水务集团有限公司", "large"),
    ("长平市交通投资集团有限公司", "large"),
    ("长平市公共交通集团有限公司", "medium"),
    ("长平高新产业投资有限公司", "medium"),
    ("栎川县城乡建设投资有限公司", "medium"),
    ("霁阳县文旅投资有限公司", "small"),
)
SIZES = ("micro", "small", "medium", "large")
_SIZE_WEIGHTS = {
    "construction": (20, 46, 26, 8),
    "service": (36, 46, 16, 2),
    "trade": (50, 42, 8, 0),
    "industry": (14, 44, 30, 12),
}
_SOURCES = ("declared", "declared", "register", "register", "verified")
_PLACES = (
    ("990100", "长平市", ""),
    ("990102", "长平", "长平"),
    ("990103", "长平", "长平"),
    ("990104", "长平市", "长平"),
    ("990121", "栎川县", "栎川"),
    ("990122", "霁阳县", "霁阳"),
    ("990171", "长平", "长平高新"),
)
_WRONG_EVERY, _UNSIZED_EVERY, _UNCODED_EVERY = 44, 19, 37
"""Every so many enterprises have a wrong check digit, no size on record, a code that was entered later."""
_RESIZED_EVERY, _RENAMED_EVERY, _CLOSED_EVERY = 5, 27, 41
"""Every so many change their size class, change their name, are struck off."""
_YOUNG_SHARE, _PLACE_BEHIND_SHARE = 0.2, 0.25

_SOCIAL = (
    ("长平市建筑业协会", "51"),
    ("长平市中小企业服务促进会", "51"),
    ("长平市招投标协会", "51"),
    ("长平市农民工法律援助服务中心", "52"),
    ("长平市望岫区社区养老服务中心", "52"),
    ("长平市教育发展基金会", "53"),
)
_STALLS = ("五金店", "早点铺", "打印社", "苗圃", "汽车维修部", "建材经营部", "土石方工程队")
_VILLAGES = (
    *("梓木村", "松坡村", "下岭村", "竹溪村", "大坝村", "月塘村", "井湾村", "柳堤村", "黄泥塘村", "长塅村"),
    *("水口社区", "东门社区", "码头社区", "老街社区", "新塘社区", "桐子社区"),
)


@dataclass(slots=True)
class CommandsByGroup:
    """Commands by group, and apart from them whatever happened after the backlog's ground was laid."""

    groups: dict[str, list[Command]] = field(default_factory=dict)
    later: list[Command] = field(default_factory=list)

    def take(self, group: str, found: Iterator[Command]) -> None:
        """Sort commands into a group or behind it."""
        kept = self.groups.setdefault(group, [])
        for one in found:
            (kept if one["effective_on"] <= FOUNDED_UNTIL else self.later).append(one)


def register(seed: int) -> CommandsByGroup:
    """Everybody who is neither a public body nor a natural person."""
    rng = stream(seed, "firms")
    codes = CreditCodes(rng)
    found = CommandsByGroup()
    names = _names(rng)
    for at in range(ENTERPRISES):
        found.take("企业", _enterprise(rng, codes, at, *next(names)))
    found.take("社会组织和个体工商户", _others(rng, codes))
    found.take("村居", _villages(rng, codes))
    return found


def _names(rng: random.Random) -> Iterator[tuple[str, str, str]]:
    """(name, division, size at first) of one enterprise after another, no brand twice."""
    for name, size in _STATE_OWNED:
        yield name, {"栎": "990121", "霁": "990122"}.get(name[0], bodies.CITY), size
    brands = [first + last for first in _BRAND for last in _BRAND_END]
    rng.shuffle(brands)
    trades = [(trade, weights) for trade, weights, many in _TRADES for _ in range(many)]
    for brand in brands:
        trade, weights = rng.choice(trades)
        division, front, behind = rng.choice(_PLACES)
        name = f"{front}{brand}{trade}"
        if behind and rng.random() < _PLACE_BEHIND_SHARE:
            name = f"{brand}（{behind}）{trade}"
        [size] = rng.choices(SIZES, _SIZE_WEIGHTS[weights])
        yield name, division, size


def _enterprise(
    rng: random.Random, codes: CreditCodes, at: int, name: str, division: str, size: str
) -> Iterator[Command]:
    """Registration of an enterprise and what happened to it until it was struck off, if it was."""
    label, state_owned = f"e-{at:03}", at < len(_STATE_OWNED)
    young = not state_owned and rng.random() < _YOUNG_SHARE
    first = workday(rng, "2019-03-01", "2025-06-30") if young else workday(rng, "2015-03-02", "2018-06-29")
    wrong = _nth(at, _WRONG_EVERY)
    code = codes.new("91", division, wrong=wrong)
    uncoded = not wrong and _nth(at, _UNCODED_EVERY)
    yield command(
        "organisation.registered",
        first,
        label,
        name=name,
        class_="enterprise",
        division=division,
        superior="@gz" if state_owned and division == bodies.CITY else None,
        credit_code=None if uncoded else code,
    )
    after = list(_changes(rng, label, first, name, size, at))
    if uncoded:
        day = workday(rng, max(first, "2018-10-08"), "2025-11-28")
        after.append(command("organisation.coded", day, organisation=f"@{label}", credit_code=code))
    if _nth(at, _CLOSED_EVERY):
        last = workday(rng, "2026-01-12", "2026-09-11") if young else workday(rng, "2022-03-01", "2025-12-19")
        after = [change for change in after if change["effective_on"] < last]
        after.append(command("organisation.dissolved", last, organisation=f"@{label}", reason="注销登记"))
    yield from after


def _nth(at: int, every: int) -> bool:
    return at % every == every - 1


def _changes(rng: random.Random, label: str, first: str, name: str, size: str, at: int) -> Iterator[Command]:
    """Size classes, the first one and for some a second or third, and for some a new name."""
    if not _nth(at, _UNSIZED_EVERY):
        day = later(max(first, "2018-01-15"), rng.randrange(5, 90))
        yield _sized(rng, label, day, size)
        for _ in range(at % _RESIZED_EVERY == 0 and 1 + (at % 3 == 0)):
            place = SIZES.index(size) + rng.choice((-1, 1, 1))
            day = later(day, rng.randrange(420, 1000))
            if 0 <= place < len(SIZES) and day <= LAST_DAY:
                size = SIZES[place]
                yield _sized(rng, label, day, size)
    if _nth(at, _RENAMED_EVERY):
        day = workday(rng, max(first, "2020-02-03"), "2026-08-28")
        yield command("organisation.renamed", day, organisation=f"@{label}", name=_grown(name))


def _sized(rng: random.Random, label: str, day: str, size: str) -> Command:
    source = rng.choice(_SOURCES)
    document = "中小企业声明函" if source == "declared" else None
    return command(
        "organisation.sized", day, organisation=f"@{label}", size=size, source=source, document=document
    )


def _grown(name: str) -> str:
    """The name under the legal form that comes with growing."""
    for form, larger in (
        ("（普通合伙）", "（特殊普通合伙）"),
        ("股份有限公司", "集团股份有限公司"),
        ("工程有限公司", "工程集团有限公司"),
        ("有限公司", "股份有限公司"),
    ):
        if name.endswith(form):
            return name.removesuffix(form) + larger
    return name


def _others(rng: random.Random, codes: CreditCodes) -> Iterator[Command]:
    for at, (name, authority) in enumerate(_SOCIAL):
        yield command(
            "organisation.registered",
            workday(rng, "2015-10-08", "2018-05-31"),
            f"s-{at}",
            name=name,
            class_="social-group",
            division=bodies.CITY,
            credit_code=codes.new(authority, bodies.CITY),
        )
    for at, (first, last) in enumerate(zip(_BRAND[:14], _BRAND_END[::-1], strict=False)):
        _, county, division = bodies.COUNTIES[at % len(bodies.COUNTIES)]
        label, day = f"i-{at:02}", workday(rng, "2015-10-08", "2018-09-28")
        front = county if county.endswith("县") else f"长平市{county}"
        yield command(
            "organisation.registered",
            day,
            label,
            name=f"{front}{first}{last}{_STALLS[at % len(_STALLS)]}",
            class_="individual-business",
            division=division,
            credit_code=codes.new("92", division, wrong=at == len(_STALLS)),
        )
        if at % 2:
            yield _sized(rng, label, later(day, 40), "micro")


def _villages(rng: random.Random, codes: CreditCodes) -> Iterator[Command]:
    """Village and residents' committees, and the collectives of a few villages."""
    townships = bodies.groups()["乡镇街道"]
    towns = [body for body in townships if "街道" not in body.name]
    streets = [body for body in townships if "街道" in body.name]
    for at, name in enumerate(_VILLAGES):
        rural = name.endswith("村")
        town = (towns if rural else streets)[at % (len(towns) if rural else len(streets))]
        place = town.name.removesuffix("人民政府").removesuffix("办事处")
        division = f"{town.division}{200 + at if rural else 1 + at:03}"
        yield command(
            "organisation.registered",
            workday(rng, "2016-03-01", "2018-11-30"),
            f"v-{at:02}",
            name=f"{place}{name}{'村民' if rural else '居民'}委员会",
            class_="village",
            level=None,
            division=division,
            credit_code=codes.new("54", division),
        )
        if rural and at % 4 == 0:
            yield command(
                "organisation.registered",
                workday(rng, "2019-10-08", "2021-11-30"),
                f"c-{at:02}",
                name=f"{place}{name}股份经济合作社",
                class_="other",
                division=division,
                credit_code=codes.new("N2", division),
            )
