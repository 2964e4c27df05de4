"""The sentences of backup, restore, the list of erasures and a full disk; part of ``ledger.words.say``."""

from __future__ import annotations

SURVIVAL_WORDS: dict[str, tuple[str, str]] = {
    "backup.damaged-store": (
        "账簿“{book}”的日志与其签署的根哈希不符，未作备份；请执行 shouxin verify，并从较早的备份恢复。",
        "The log of “{book}” is not the one that was signed; no backup was made. Type: shouxin verify, "
        "and restore an earlier backup.",
    ),
    "backup.exists": (
        "文件 {file} 已存在，不予覆盖；请另取文件名。",
        "There is a file {file} already, and it is not overwritten; choose another name.",
    ),
    "backup.format": (
        "备份 {file} 为第 {found} 版格式，本程序只读第 {expected} 版；请换用相应版本的程序。",
        "The backup {file} is of format {found}; this program reads {expected}. Use the program that fits.",
    ),
    "backup.in-hand": (
        "另一进程正在写 {file}；请待其完成。",
        "Another process is writing {file}; wait until it is done.",
    ),
    "backup.malformed": (
        "备份 {file} 的内容不合格式，未恢复任何内容。",
        "What is in the backup {file} is not of its format; nothing was restored.",
    ),
    "backup.not-one": ("{file} 不是守信的备份。", "{file} is not a backup of Shouxin."),
    "backup.out-of-order": (
        "备份 {file} 中账簿“{book}”的第 {seq} 号记录不在其位。",
        "In the backup {file}, entry {seq} of the book “{book}” is not in its place.",
    ),
    "backup.replay": (
        "备份 {file} 的日志无法重放成账表：并非出自本程序。",
        "The log in the backup {file} can't be replayed into tables: this program did not write it.",
    ),
    "backup.root": (
        "备份中账簿“{book}”的记录与所载的 {size} 条及其根哈希不符。",
        "The entries of the book “{book}” in the backup are not the {size} with the root that it states.",
    ),
    "backup.schema": (
        "备份 {file} 出自第 {found} 版的库，本程序用第 {expected} 版；请用相应版本的程序恢复，再行升级。",
        "The backup {file} is of a store of version {found}; this program uses {expected}. Restore it with "
        "the program that fits, then upgrade.",
    ),
    "backup.torn": (
        "备份 {file} 被截断或改动（摘要不符），未恢复任何内容；请用另一份备份。",
        "The backup {file} was cut short or altered (its digest does not hold); nothing was restored. "
        "Use another one.",
    ),
    "backup.unwritable": (
        "备份 {file} 无法写入：{reason}。未留下残件；请腾出空间或另选位置后重试。",
        "The backup {file} can't be written: {reason}. Nothing is left of it; make room or choose another "
        "place, then try again.",
    ),
    "erasures.held-up": (
        "有读者仍在使用旧视图，预写日志尚未清空；待其结束后请执行 shouxin erase --finish。",
        "A reader still holds an old view, so the write-ahead log is not empty yet; when it is done, type: "
        "shouxin erase --finish",
    ),
    "erasures.malformed": (
        "删除清单 {file} 不合格式或被截断；请改用 shouxin erasures export 重新导出的清单。",
        "The list of erasures {file} is cut short or is none; use one that shouxin erasures export writes "
        "anew.",
    ),
    "erasures.unknown": (
        "没有备份之后的删除清单（{file} 不存在），此后已删除的个人信息会重新出现。"
        "请用 --erasures-from 指定清单或原库；确无删除的，用 --no-erasures。",
        "There is no list of what was erased since the backup (no {file}), and it would come back. Name a "
        "list or the old store with --erasures-from; if nothing was erased, say --no-erasures.",
    ),
    "erasures.unwritable": (
        "个人信息已删除，但删除清单 {file} 无法写入：{reason}。请排除后执行 shouxin erase --finish。",
        "The personal data are erased, but the list of erasures {file} can't be written: {reason}. "
        "Mend that, then type: shouxin erase --finish",
    ),
    "restore.failed": (
        "无法在 {file} 恢复：{reason}。未留下残件；请腾出空间或另选位置后重试。",
        "Nothing can be restored to {file}: {reason}. Nothing is left of it; make room or choose another "
        "place, then try again.",
    ),
    "restore.in-hand": (
        "另一进程正在 {file} 中恢复；请待其完成。",
        "Another process is restoring in {file}; wait until it is done.",
    ),
    "restore.not-empty": (
        "{file} 已存在，恢复只写入空处；请先移走，或另选位置。",
        "{file} is there already, and a restore replaces nothing; move it away or choose another place.",
    ),
    "store.read-only": (
        "数据库 {file} 所在处不可写（{reason}）。本次未写入；请授予本用户该文件夹的写权限，"
        "或将该文件与其 -wal 一并复制到可写处再用。",
        "The database {file} lies where nothing may be written ({reason}). Nothing was written; give this "
        "user the right to write in its folder, or copy it, with its -wal, to where there is one.",
    ),
    "store.full": (
        "磁盘空间不足，数据库 {file} 无法写入。本次未写入，此前的记录完好；请腾出空间后重试。",
        "The disk is full: the database {file} can't be written. Nothing was written, and what was recorded "
        "before is safe. Make room, then try again.",
    ),
}
