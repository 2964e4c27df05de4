"""The public bodies of the invented city: who there is, who is above whom, what the reforms did to them.

Data, and the commands that follow from it. It refuses to know who works there (``offices``, ``careers``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from api.demonstration.facts import Command, CreditCodes, command, stream, workday
from ledger.core.frozen import frozen

CITY = "990100"
CITY_TIER = "city"


@frozen
class PublicBody:
    """A public body.

    Attributes:
        label: what later commands call it.
        tier: the government within which its people move from post to post.
        head: title of whoever leads it; empty where no posts are recorded.
        authority: registering authority and class, the first two characters of its credit code.
    """

    label: str
    name: str
    organisation_class: str
    level: str
    division: str
    superior: str | None
    tier: str
    head: str
    authority: str = "11"


COUNTIES = (
    ("wx", "望岫区", "990102"),
    ("cp", "澄坪区", "990103"),
    ("lb", "临埠区", "990104"),
    ("lc", "栎川县", "990121"),
    ("jy", "霁阳县", "990122"),
)

_CITY = (
    ("cz", "财政局", "局长"),
    ("fg", "发展和改革局", "局长"),
    ("zj", "住房和城乡建设局", "局长"),
    ("rs", "人力资源和社会保障局", "局长"),
    ("zr", "国土资源局", "局长"),
    ("gh", "城乡规划局", "局长"),
    ("jt", "交通运输局", "局长"),
    ("jiaoyu", "教育局", "局长"),
    ("wj", "卫生和计划生育委员会", "主任"),
    ("sl", "水利局", "局长"),
    ("sw", "商务局", "局长"),
    ("sj", "审计局", "局长"),
    ("sc", "市场监督管理局", "局长"),
    ("gx", "工业和信息化局", "局长"),
    ("jr", "金融工作局", "局长"),
    ("fp", "扶贫开发办公室", "主任"),
    ("ny", "农业局", "局长"),
    ("kj", "科学技术局", "局长"),
    ("mz", "民政局", "局长"),
    ("sf", "司法局", "局长"),
    ("hb", "环境保护局", "局长"),
    ("cg", "城市管理局", "局长"),
    ("wl", "文化体育新闻出版局", "局长"),
    ("yj", "安全生产监督管理局", "局长"),
    ("gz", "国有资产监督管理委员会", "主任"),
    ("tj", "统计局", "局长"),
    ("xf", "信访局", "局长"),
)
_CITY_LATER = (
    ("dsj", "大数据局", "局长"),
    ("yb", "医疗保障局", "局长"),
)
_COUNTY = (
    ("cz", "财政局", "局长"),
    ("fg", "发展和改革局", "局长"),
    ("zj", "住房和城乡建设局", "局长"),
    ("rs", "人力资源和社会保障局", "局长"),
    ("zr", "自然资源局", "局长"),
    ("jt", "交通运输局", "局长"),
    ("jiaoyu", "教育局", "局长"),
    ("wj", "卫生健康局", "局长"),
    ("sw", "商务和投资促进局", "局长"),
    ("sj", "审计局", "局长"),
    ("sc", "市场监督管理局", "局长"),
    ("sp", "行政审批服务局", ""),
)
_TOWNSHIPS = {
    "wx": ("东岫街道", "茶垭街道", "云碓街道", "芦汀街道", "枫垭镇"),
    "cp": ("青坂街道", "蒲汀街道", "磨湾街道", "麻坳镇", "平埠镇"),
    "lb": ("草舍街道", "高碓街道", "竹簟镇", "沙塅镇"),
    "lc": ("樟坳镇", "柿坪镇", "双碓镇", "荞坪乡", "栗坳乡"),
    "jy": ("杉岔镇", "秧田镇", "泉塅镇", "桃垭乡", "岩屋乡"),
}
_INSTITUTIONS = (
    ("yy1", "长平市第一人民医院", "wj", "院长"),
    ("yy2", "长平市第二人民医院", "wj", "院长"),
    ("zyy", "长平市中医医院", "wj", "院长"),
    ("fy", "长平市妇幼保健院", "wj", ""),
    ("cdc", "长平市疾病预防控制中心", "wj", ""),
    ("zx1", "长平市第一中学", "jiaoyu", "校长"),
    ("zx2", "长平市实验中学", "jiaoyu", "校长"),
    ("zyxx", "长平市职业技术学校", "jiaoyu", "校长"),
    ("fx", "长平市师范附属小学", "jiaoyu", ""),
    ("gs", "长平市供水服务中心", "sl", "主任"),
    ("sk", "长平市岚溪水库管理处", "sl", ""),
    ("ggzy", "长平市公共资源交易中心", "gov", "主任"),
    ("zwzx", "长平市政务服务中心", "gov", "主任"),
    ("sjzx", "长平市数据资源中心", "gov", ""),
    ("gl", "长平市公路养护中心", "jt", ""),
    ("gjj", "长平市住房公积金管理中心", "gov", "主任"),
    ("dj", "长平市政府投资项目代建中心", "fg", "主任"),
    ("bdc", "长平市不动产登记中心", "zr", ""),
    ("ld", "长平市劳动保障监察支队", "rs", "支队长"),
    ("jiuye", "长平市就业服务中心", "rs", ""),
    ("ppp", "长平市政府和社会资本合作中心", "cz", ""),
    ("ps", "长平市财政投资评审中心", "cz", "主任"),
)
_COUNTY_INSTITUTIONS = (("yy", "人民医院", "wj"), ("zx", "第一中学", "jiaoyu"))

MISTYPED, MISTYPED_AS = "lc-zj", "栎川县住房和城乡建没局"
"""A body whose name was typed wrongly when the backlog was entered, until a correction."""


def _city() -> Iterator[PublicBody]:
    yield PublicBody("gov", "长平市人民政府", "organ", "prefecture", CITY, None, CITY_TIER, "市长")
    yield PublicBody("zfb", "长平市人民政府办公室", "organ", "prefecture", CITY, "gov", CITY_TIER, "主任")
    for label, name, head in _CITY:
        yield PublicBody(label, f"长平市{name}", "organ", "prefecture", CITY, "gov", CITY_TIER, head)
    for label, name, division in (
        ("gxq", "长平高新技术产业开发区管理委员会", "990171"),
        ("lgq", "长平临港经济开发区管理委员会", "990172"),
    ):
        yield PublicBody(label, name, "organ", "prefecture", division, "gov", CITY_TIER, "管委会主任")


def _county(key: str, name: str, division: str) -> Iterator[PublicBody]:
    head = "县长" if name.endswith("县") else "区长"
    government = f"{key}-gov"
    # The districts carry the city's name, the counties their own.
    full = name if name.endswith("县") else f"长平市{name}"
    yield PublicBody(government, f"{full}人民政府", "organ", "county", division, "gov", key, head)
    for label, bureau, title in _COUNTY:
        yield PublicBody(
            f"{key}-{label}", f"{full}{bureau}", "organ", "county", division, government, key, title
        )


def _townships(key: str, name: str, division: str) -> Iterator[PublicBody]:
    for at, township in enumerate(_TOWNSHIPS[key], 1):
        street = township.endswith("街道")
        code = f"{division}{at if street else 100 + at:03}"
        full = f"{name}{township}" + ("办事处" if street else "人民政府")
        head = "办事处主任" if street else f"{township[-1]}长"
        yield PublicBody(f"{key}-t{at}", full, "township", "township", code, f"{key}-gov", key, head)


def _institutions() -> Iterator[PublicBody]:
    for label, name, superior, head in _INSTITUTIONS:
        yield PublicBody(label, name, "institution", "prefecture", CITY, superior, label, head, "12")
    for key, county, division in COUNTIES:
        for label, name, superior in _COUNTY_INSTITUTIONS:
            full = f"{county}{name}"
            above = f"{key}-{superior}"
            yield PublicBody(f"{key}-{label}", full, "institution", "county", division, above, key, "", "12")


def groups() -> dict[str, list[PublicBody]]:
    """The bodies there from the start, by group, each after the one above it."""
    found = {"市级机关和园区": list(_city())}
    for county in COUNTIES:
        found[f"{county[1]}机关"] = list(_county(*county))
    found["乡镇街道"] = [body for county in COUNTIES for body in _townships(*county)]
    found["事业单位"] = list(_institutions())
    return found


def later_bodies() -> list[PublicBody]:
    """The bodies that the reform of 2019 made."""
    return [
        PublicBody(label, f"长平市{name}", "organ", "prefecture", CITY, "gov", CITY_TIER, head)
        for label, name, head in _CITY_LATER
    ]


def registrations(seed: int) -> dict[str, list[Command]]:
    """The commands that register the bodies of each group, on days from 2015 to 2017."""
    rng = stream(seed, "bodies")
    codes = CreditCodes(rng)
    found: dict[str, list[Command]] = {}
    for title, bodies in groups().items():
        first = "2015-10-08" if title.startswith("市级") else "2016-02-16"
        found[title] = [_registered(body, workday(rng, first, "2017-12-28"), codes) for body in bodies]
    found[""] = [_registered(body, REFORM_DAY, codes) for body in later_bodies()]
    return found


def _registered(body: PublicBody, day: str, codes: CreditCodes) -> Command:
    name = MISTYPED_AS if body.label == MISTYPED else body.name
    return command(
        "organisation.registered",
        day,
        body.label,
        name=name,
        class_=body.organisation_class,
        level=body.level,
        division=body.division,
        superior=f"@{body.superior}" if body.superior else None,
        credit_code=codes.new(body.authority, body.division),
    )


# --- What the reforms did -----------------------------------------------------------------------------------

REFORM_DAY = "2019-01-18"
REFORM_2024 = "2024-03-28"
_PAPERS = {
    REFORM_DAY: "长平发〔2019〕2号",
    "2021-06-08": "长平发〔2021〕9号",
    "2021-09-24": "长平政函〔2021〕31号",
    "2022-07-01": "长平政函〔2022〕18号",
    REFORM_2024: "长平发〔2024〕5号",
    "2024-05-20": "长平编〔2024〕22号",
    "2025-01-10": "长平编〔2025〕1号",
    "2025-04-02": "长平政函〔2025〕12号",
}
_RENAMED = (
    (REFORM_DAY, "zr", "长平市自然资源和规划局"),
    (REFORM_DAY, "wj", "长平市卫生健康局"),
    (REFORM_DAY, "sw", "长平市商务和投资促进局"),
    (REFORM_DAY, "ny", "长平市农业农村局"),
    (REFORM_DAY, "hb", "长平市生态环境局"),
    (REFORM_DAY, "wl", "长平市文化和旅游局"),
    (REFORM_DAY, "yj", "长平市应急管理局"),
    ("2021-06-08", "fp", "长平市乡村振兴局"),
    ("2021-09-24", "lc-t4", "栎川县荞坪镇人民政府"),
    (REFORM_2024, "jr", "长平市地方金融管理局"),
    (REFORM_2024, "dsj", "长平市数据局"),
    ("2024-05-20", "wx-sp", "长平市望岫区政务服务和数据局"),
    ("2024-05-20", "cp-sp", "长平市澄坪区政务服务和数据局"),
    ("2024-05-20", "lb-sp", "长平市临埠区政务服务和数据局"),
    ("2024-05-20", "lc-sp", "栎川县政务服务和数据局"),
    ("2024-05-20", "jy-sp", "霁阳县政务服务和数据局"),
    ("2025-01-10", "dsj", "长平市政务服务和数据局"),
)
_REASSIGNED: tuple[tuple[str, str, dict[str, Any]], ...] = (
    (REFORM_DAY, "sjzx", {"superior": "@dsj"}),
    ("2022-07-01", "cp-t5", {"superior": "@gxq"}),
    ("2025-01-10", "zwzx", {"superior": "@dsj"}),
    ("2025-04-02", "lgq", {"superior": "@lb-gov", "level": "county"}),
)
DISSOLVED = (
    (REFORM_DAY, "gh", "职责并入长平市自然资源和规划局"),
    ("2023-12-29", "ppp", "职责并入长平市财政投资评审中心"),
    (REFORM_2024, "fp", "职责并入长平市农业农村局"),
)
RETITLED = (
    (REFORM_DAY, "wj.head", "局长"),
    (REFORM_DAY, "wj.deputy", "副局长（分管规划财务）"),
    ("2021-06-08", "fp.head", "局长"),
    ("2021-06-08", "fp.deputy", "副局长"),
    ("2021-09-24", "lc-t4.head", "镇长"),
)
"""Posts whose title followed the new name of their body."""


def reforms() -> list[Command]:
    """Renamings, reassignments and dissolutions, each on its day and by its document."""
    found = [
        command("organisation.renamed", day, organisation=f"@{body}", name=name, document=_PAPERS[day])
        for day, body, name in _RENAMED
    ]
    found += [command("post.retitled", day, post=f"@{post}", title=title) for day, post, title in RETITLED]
    found += [
        command("organisation.reassigned", day, organisation=f"@{body}", **changes, document=_PAPERS[day])
        for day, body, changes in _REASSIGNED
    ]
    found += [
        command(
            "organisation.dissolved",
            day,
            organisation=f"@{body}",
            reason=reason,
            document=_PAPERS.get(day, "长平编〔2023〕41号"),
        )
        for day, body, reason in DISSOLVED
    ]
    return found
