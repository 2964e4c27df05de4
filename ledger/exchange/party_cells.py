"""What a clerk writes where one party should stand: one name, no name at all, or several.

A word that names nobody (详见附件, 同上, 待定, A/B/C) is no party, and several names are not one. Names that
hold the same signs in their middle (建设与发展公司, Foo Co., Ltd., Novo A/S) stay whole. Knows words; refuses
to know whom the book holds.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from ledger.core.errors import refuse, shown
from ledger.core.identity_numbers import identity_number
from ledger.core.names import name_key, without_unseen

_NOBODY = re.compile(
    r"[a-z]|\d{1,6}|na|none|nil|null|nan|tb[adc]|tobe(?:confirmed|determined|decided)|unknown|various|several"
    r"|others?|x{2,}|ditto|idem|same(?:as)?(?:above)?|see\w{2,}|asabove"
    r"|无|空|空白|以下空白|暂无|不详|未知|未定|待[定补填]|待(?:补充|确定|确认)|没有|暂缺|缺|略|见|同|甲|乙|丙|丁"
    r"|若干|[多数]家|各家|其[他它](?:单位)?|各\w{0,6}(?:供应商|单位|公司|企业|方)"
    r"|同(?:[上前左右下]|第?\w{0,6}行|本表|上述|上一行)|与\w{0,4}[上前]\w{0,3}(?:相?同|一致)|上同|如上|以上|下同|々|仝"
    r"|[详参]?[见阅](?:于|第|本|附|合同|文件|协议|清单|明细|备注|说明|后|下|上|公告|通知|原|另|材料|招标|中标|资料"
    r"|台账|档案|项目|报告|系统|网|各|表|纸质)\w*"
    r"|(?:详见|参见|详情见|具体见|按照?合同|依合同|以合同|以\w{0,6}为准|另行)\w*"
    r"|(?:采购|合同|文件|资料|档案|材料|底稿|原件)[在见存放附]\w*"
    r"|(?:甲|乙|丙|丁|戊|买|卖|对|中标|承包|发包)方|供应商|承包人|发包人|采购人|采购单位|施工单位|建设单位"
    r"|中标人|中标单位|投资方|个人|(?:详细)?名单(?:另附|附后)|附后|另附|附[件表][\d一二三四五六七八九十]*"
)
"""Cells that name nobody, as keys (``name_key``) of letters and digits alone."""

_ERROR_VALUE = re.compile(r"#[a-z_0/]+[!?]?")
_SIGNS = re.compile(r"[\W_]+")
_LETTERS = re.compile(r"[a-z0-9](?:[/\\、,;.|-][a-z0-9])+")
_WHOLE = re.compile(r"[一-鿿]{2,}")
_ENDING = re.compile(
    r"(?:公司|集团|局|院|厂|店|部|所|站|馆|厅|中心|委员会|政府|办公室|办事处|学校|中学|小学|大学|学院|幼儿园|银行|合作社|联合社|协会|学会|基金会|"
    r"工作室|事务所|商行|经营部|服务部|超市|农场|林场|队|社|处|会|园|坊|行|户|司|室)(?:\([^()]*\))?$"
)
_FIRM = re.compile(
    r"(?:公司|集团|局|厅|厂|委员会|政府|事务所|合作社|银行|大学|小学|中学|商行|经营部)(?:\([^()]*\))?$"
)
_LEGAL_FORM = re.compile(
    r"(?:co|ltd|limited|inc|incorporated|llc|llp|lp|plc|corp|corporation|gmbh|ag|sa|s\.?a\.?r?\.?l?|bv|nv|oy|ab|as|aps|kg|spa|"
    r"srl|sas|pty|pte|jr|sr)\.?"
)
_FORM_ALONE = re.compile(
    r"(?:股份)?有限(?:责任)?公司|(?:责任|股份)?公司|\(.*\)|分公司|集团|有限合伙|\(有限合伙\)"
)
_ALWAYS_APART = re.compile(r"[\n\r;；|｜]+")
_MAYBE_APART = re.compile(r"[、，,／/\\＋+]+|\s{2,}")
_ABBREVIATION = re.compile(r"[A-Z]{2,10}(?:/[A-Z]{2,10})?")
_JOINED = re.compile(r"与|和|及|以及|暨")
_AND_OTHERS = re.compile(
    r"等(?:\d+|[一二三四五六七八九十两数多几])?(?:家|个|户|人)?(?:单位|公司|企业|供应商|个人)?$"
)
_CONSORTIUM = re.compile(
    r"联合体.{0,4}(?:牵头|成员|主办|组成|[:：])|(?:牵头|主办)(?:人|方|单位|公司)|联合体成员|组成.{0,3}联合体"
    r"|(?:公司|集团|院)\)?(?:等|\(?联合体)"
)


_BESIDE = re.compile(
    r"(?:联系人|经办人|经营者|经营人|业主|户主|法定代表人|法人代表|法人|负责人|投资人|个体(?:工商)?户|(?:联系)?电话|手机号?码?"
    r"|曾用名|现名|原名|原|(?<![a-z])(?:contact|tel|phone|mobile))\s*:\s*\S"
    r"|(?<=[^(])(?:法定代表人|法人代表|实际控制人|经营者)\w{2,4}\)?$|^自然人\w{2,4}$"
    r"|(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?!\d)|(?<![0-9a-z])[1-9a-y]\d{7}[0-9a-z]{9}\d?[0-9a-z]?(?![0-9a-z])",
    re.IGNORECASE,
)
"""What a clerk writes behind a name: whoever answers there, a telephone number, a credit code."""


@lru_cache(maxsize=4_096)
def party_name(text: str, *, published: bool = False) -> str:
    """The one name that a cell gives, without what nobody sees and without line breaks within it.

    Args:
        text: the cell.
        published: whether others published it already; then it may say more than a name.

    Raises:
        Refused: it names nobody, several, is an identity number, or says more than a name.
    """
    unwrapped = _unwrapped(without_unseen(text))
    name = " ".join(unwrapped.split())
    key = name_key(name)
    if identity_number(name) is not None:
        raise refuse("party.identity-number")
    if _nobody(key):
        raise refuse("party.nobody", value=shown(text.strip()))
    if not published and _BESIDE.search(unicodedata.normalize("NFKC", name)):
        raise refuse("party.more-than-name")
    if names_several(unwrapped):
        raise refuse("party.several", value=shown(" ".join(text.split())))
    return name


def _nobody(key: str) -> bool:
    """Whether a key names nobody: signs, an error value, letters in a row, or a word that points away."""
    bare = _SIGNS.sub("", key)
    return not bare or bool(_ERROR_VALUE.fullmatch(key) or _LETTERS.fullmatch(key) or _NOBODY.fullmatch(bare))


def _unwrapped(text: str) -> str:
    """A name that was wrapped within its cell as one line; lines that name each somebody stay apart."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    joined = lines[:1]
    for line in lines[1:]:
        wrapped = _FORM_ALONE.fullmatch(name_key(line)) or not _ENDING.search(name_key(joined[-1]))
        if wrapped and (_WHOLE.search(line) or _FORM_ALONE.fullmatch(name_key(line))):
            joined[-1] += line
        elif line.isascii() and joined[-1].isascii() and not _ends_a_firm(joined[-1]):
            joined[-1] += " " + line
        else:
            joined.append(line)
    return "\n".join(joined)


def names_several(name: str) -> bool:
    """Whether a text names more than one party."""
    key = name_key(name)
    if _CONSORTIUM.search(key) or (_AND_OTHERS.search(key) and _FIRM.search(_AND_OTHERS.sub("", key))):
        return True
    apart = _parts(_ALWAYS_APART, name)
    if len(apart) > 1:
        return not ("|" in name.replace("｜", "|") and _abbreviated(*apart))
    parts = _parts(_MAYBE_APART, name)
    if len(parts) > 1 and _each_a_party(parts):
        return True
    joined = [part for part in _JOINED.split(key) if part]
    return len(joined) > 1 and sum(bool(_FIRM.search(part)) for part in joined) > 1


def _abbreviated(short: str, name: str, *others: str) -> bool:
    """Whether it is one name behind its abbreviation: ``SGG | Secretaría General de Gobierno`` is one body.

    The abbreviation's letters come in the name, in their order and with the same first one; behind a slash
    stands that of the part of a body that is named (``SEPAF/DGA | Dirección General de Abastecimientos``).
    """
    if others or not _ABBREVIATION.fullmatch(short):
        return False
    first, letters = _folded(short.rsplit("/", maxsplit=1)[-1]), iter(_folded(name))
    return next(letters) == first[0] and len(name) > len(first) and all(one in letters for one in first[1:])


def _folded(text: str) -> str:
    """Its letters without accents, small; a blank where there are none."""
    plain = unicodedata.normalize("NFKD", text).lower()
    return "".join(one for one in plain if one.isalnum()) or " "


def split_names(text: str) -> list[str]:
    """The names of a cell for several, apart by 、，；/ or line breaks, each as ``party_name`` has it."""
    found = (part for line in _parts(_ALWAYS_APART, text) for part in _parts(_MAYBE_APART, line))
    return [party_name(part) for part in found]


def _parts(apart: re.Pattern[str], text: str) -> list[str]:
    """What stands apart, legal forms behind a comma put back to their name."""
    parts: list[str] = []
    for part in apart.split(text):
        bare = part.strip()
        if parts and (_LEGAL_FORM.fullmatch(bare.lower()) or _FORM_ALONE.fullmatch(name_key(bare))):
            parts[-1] += f", {bare}"
        elif bare:
            parts.append(bare)
    return parts


def _each_a_party(parts: list[str]) -> bool:
    """Whether what stands apart are names: a part before the last that ends like one, or nothing that does.

    建筑、安装工程公司 is one name: what stands before the sign is no name of anybody.
    """
    keys = [name_key(part) for part in parts]
    if all(key.isascii() for key in keys):
        return sum(_ends_a_firm(part) for part in parts) > 1
    ends = [bool(_ENDING.search(key)) for key in keys]
    return any(ends[:-1]) or not any(ends)


def _ends_a_firm(name: str) -> bool:
    """Whether a name in Latin letters ends in a legal form."""
    return bool(_LEGAL_FORM.fullmatch(name.lower().replace(",", " ").split()[-1]))
