"""The sentences of a command line that was typed wrongly; part of ``ledger.words.say``."""

from __future__ import annotations

USAGE_WORDS: dict[str, tuple[str, str]] = {
    "list.after": (
        "“{value}”不是本清单在此排序下的续页标记；请从第一页重新开始。",
        "“{value}” is no mark of a page of this list in this order; begin with the first page.",
    ),
    "list.choice": (
        "{path}：“{value}”不在可选值之内；可选值：{known}。",
        "{path}: “{value}” is none of: {known}.",
    ),
    "list.filter": (
        "本清单没有筛选项“{value}”；可用：{known}。",
        "This list has no filter “{value}”; there are: {known}.",
    ),
    "list.more": (
        "还有后续行；接上页末尾请加 --after {after}。",
        "There are more lines; go on with --after {after}.",
    ),
    "list.number": (
        "{path}：“{value}”应为不超过 4 位的整数。",
        "{path}: “{value}” should be a whole number of no more than 4 digits.",
    ),
    "list.order": (
        "本清单没有排序“{value}”；可用：{known}。",
        "This list has no order “{value}”; there are: {known}.",
    ),
    "output.unwritable": (
        "标准输出无法写入（{reason}）。结果未能全部显示；此前已登记的内容不受影响。",
        "Standard output can't be written to ({reason}). Not all results were shown; what was recorded "
        "before stays recorded.",
    ),
    "usage.adopt-what": (
        "请写明要采用的参数编号，或用 --all 采用全部；二者择一。",
        "Name the parameters to adopt, or give --all; one of the two.",
    ),
    "usage.argument-missing": ("缺少参数 {name}。", "The argument {name} is missing."),
    "usage.by-with-filter": ("--by 不能与筛选项同用。", "--by can't be narrowed by another option."),
    "usage.choice-missing": (
        "缺少 {name}；可选值：{known}。",
        "{name} is missing; it is one of: {known}.",
    ),
    "usage.command-missing": ("缺少子命令。", "The name of a command is missing."),
    "usage.erase-what": (
        "请写明 PERSON 或 SEQ，并用 --reason 写明原因；或用 --finish。",
        "Name PERSON or SEQ and give --reason, or give --finish.",
    ),
    "usage.extra": ("多余的参数：{value}。", "Nothing more belongs here: {value}."),
    "usage.help": ("用法见 {command} --help。", "See {command} --help."),
    "usage.no-command": (
        "没有命令“{value}”（近似的：{near}）。",
        "There is no command “{value}” (nearest: {near}).",
    ),
    "usage.no-option": (
        "没有选项“{value}”（近似的：{near}）。",
        "There is no option “{value}” (nearest: {near}).",
    ),
    "usage.not-a-file": ("“{value}”是文件夹，此处应为文件。", "“{value}” is a folder; name a file."),
    "usage.not-a-folder": (
        "“{value}”是文件，此处应为文件夹。",
        "“{value}” is a file; name a folder.",
    ),
    "usage.not-in-range": (
        "“{value}”应为 {least} 至 {most} 的整数。",
        "“{value}” should be a whole number from {least} to {most}.",
    ),
    "usage.not-whole": ("“{value}”不是整数。", "“{value}” is no whole number."),
    "usage.not-utf8": (
        "“{value}”不是 UTF-8 编码的文字，请检查终端的编码设置后重新输入。",
        "“{value}” is no text in UTF-8; see which encoding your terminal uses, and type it again.",
    ),
    "usage.option-missing": ("缺少选项 {name}。", "The option {name} is missing."),
    "usage.option-needs-value": ("选项 {option} 后须写值。", "The option {option} needs a value."),
    "usage.option-takes-none": ("选项 {option} 不带值。", "The option {option} takes no value."),
    "usage.other": ("命令用法有误：{reason}", "The command was used wrongly: {reason}"),
}
