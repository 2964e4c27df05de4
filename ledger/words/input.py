"""The sentences of what is wrong with given text, numbers, lists and files; part of ``ledger.words.say``."""

from __future__ import annotations

INPUT_WORDS: dict[str, tuple[str, str]] = {
    "choice.unknown": ("“{value}”不在可选值内：{known}。", "“{value}” is none of: {known}."),
    "credit-code.malformed": (
        "“{value}”不是统一社会信用代码：应为 18 位数字或大写字母。",
        "“{value}” is no unified social credit code: 18 digits or capital letters.",
    ),
    "day.invalid": (
        "“{value}”不是有效日期，请按“年-月-日”填写，如 2026-01-31。",
        "“{value}” is no day; write it like 2026-01-31.",
    ),
    "day.reversed": (
        "止日 {last} 早于起日 {first}。",
        "The last day, {last}, comes before the first, {first}.",
    ),
    "day.out-of-range": (
        "日期 {value} 超出 {first} 至 {last}。",
        "{value} is not between {first} and {last}.",
    ),
    "digest.malformed": (
        "“{value}”不是 SHA-256 摘要：应为 64 位十六进制小写。",
        "“{value}” is no SHA-256 digest: 64 hexadecimal digits.",
    ),
    "division.malformed": (
        "“{value}”不是行政区划代码：应为 6、9 或 12 位数字。",
        "“{value}” is no division code: 6, 9 or 12 digits.",
    ),
    "field.empty": ("内容为空。不填请省略此项。", "This is empty. Leave the member out instead."),
    "field.invalid": ("内容无效。", "This is not valid."),
    "field.not-a-list": ("此处应为列表。", "A list belongs here."),
    "field.not-an-object": ("此处应为 JSON 对象。", "A JSON object belongs here."),
    "field.not-plain": (
        "“{value}”不能保存：只用文本、整数、true/false、列表和对象。",
        "“{value}” can't be kept: use text, whole numbers, true/false, lists and objects.",
    ),
    "field.not-yes-or-no": ("“{value}”应为 true 或 false。", "“{value}” is neither true nor false."),
    "field.not-text": ("此处应为文本（加引号）。", "Text belongs here (in quotes)."),
    "field.null": ("不能为 null。不填请省略此项。", "null is not taken. Leave the member out instead."),
    "field.required": ("未填写。", "This is missing."),
    "field.unknown": (
        "没有这一项。各种类的字段见 shouxin kinds。",
        "There is no such member. See shouxin kinds for the members of each kind.",
    ),
    "file.too-large": (
        "整体导入的文件不得超过 {maximum} 字节；请去掉 --atomic 或拆分文件。",
        "A file taken as one batch may have {maximum} bytes; leave out --atomic or split it.",
    ),
    "identity.invalid": (
        "公民身份号码无效（位数、日期或校验位不符），请核对证件。",
        "Not a resident identity number (length, date or check digit); compare it with the card.",
    ),
    "json.fraction": (
        '{value} 不是整数。金额请以元为单位写成文本，加引号并保留两位小数，如 "9600.00"；其他数须为整数。',
        '{value} is no whole number. Write a sum as text in its own unit, in quotes, like "9600.00"; '
        "any other number is whole.",
    ),
    "json.integer-too-large": (
        "{digits} 位的数超出 ±(2^53−1)，部分程序读取时会失真；编号请写成文本。",
        "A number of {digits} digits, beyond ±(2^53−1), where programs differ; write identifiers as text.",
    ),
    "json.malformed": (
        "不是 JSON：自第 {position} 个字符起不合语法。",
        "Not JSON: {reason} at character {position}.",
    ),
    "json.member-twice": ("“{member}”在同一对象中出现两次。", "“{member}” stands twice in the same object."),
    "json.not-a-number": ("{value} 不是 JSON 数值。", "{value} is no JSON number."),
    "json.not-utf8": ("第 {position} 个字节起不是 UTF-8 编码。", "Not UTF-8 from byte {position} on."),
    "json.too-deep": ("嵌套超过 {maximum} 层。", "Nested deeper than {maximum} levels."),
    "label.malformed": (
        "标签“{value}”无效：1 至 64 位字母、数字及 _ . -，引用时前加 @。",
        "“{value}” is no label: 1 to 64 of A-Z, a-z, 0-9 and _ . -, with @ in front when referred to.",
    ),
    "list.length": (
        "列表有 {length} 项，应为 {least} 至 {most} 项。",
        "The list has {length} items; {least} to {most} are taken.",
    ),
    "line.too-long": ("此行超过 {maximum} 字节。", "This line is longer than {maximum} bytes."),
    "number.not-whole": ("“{value}”不是整数。", "“{value}” is no whole number."),
    "number.out-of-range": (
        "{value} 不在 {least} 至 {most} 之间。",
        "{value} is not between {least} and {most}.",
    ),
    "number.too-small": ("{value} 太小，不得小于 {least}。", "{value} is too small; {least} is the least."),
    "reference.malformed": ("“{value}”不是 {types} 的编号。", "“{value}” is no id of: {types}."),
    "sum.malformed": (
        '“{value}”不是金额的写法。请以元（外币以其基本单位）写成文本，不加千分位和单位，如 "9600.00"。',
        '“{value}” is no sum. Write it as text in its own unit, without thousands or a unit, like "9600.00".',
    ),
    "sum.zero": (
        "金额为 0；此处须大于 0，没有发生的不登记。",
        "The sum is 0; it must be more than that. What did not happen is not recorded.",
    ),
    "text.character": (
        "第 {position} 个字符 {character} 不可用（控制字符、不可见字符、改变书写方向的字符或自造字）；"
        "请删去或改写。",
        "Character {position}, {character}, is not taken (control, invisible, direction-turning or of "
        "private use); leave it out or write another.",
    ),
    "text.classified": (
        "带有密级标志。涉密内容一律不得录入本系统。",
        "Marked as classified. Nothing classified may enter this system.",
    ),
    "text.identity-number": (
        "含有公民身份号码。日志不可删改，请将其填入人员的 identity_number。",
        "Contains a resident identity number. The log never forgets: put it in identity_number of a person.",
    ),
    "text.several-lines": ("此处只能写一行。", "One line only."),
    "text.too-long": ("共 {length} 字，上限 {maximum} 字。", "{length} characters; {maximum} is the most."),
}
