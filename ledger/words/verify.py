"""The sentences of what a verification finds; part of ``ledger.words.say``."""

from __future__ import annotations

VERIFY_WORDS: dict[str, tuple[str, str]] = {
    "verify.catalogue-altered": (
        "数据库结构：{kind} {name} 与程序所建不同，已被改动。",
        "The database's structure: {kind} {name} is not as the program makes it; somebody changed it.",
    ),
    "verify.catalogue-missing": (
        "数据库结构：缺少 {kind} {name}。",
        "The database's structure: {kind} {name} is missing.",
    ),
    "verify.catalogue-spare": (
        "数据库结构：{kind} {name} 不是程序所建，来源不明；视图、触发器可使查询结果失实或留存已删除的信息。",
        "The database's structure: {kind} {name} was not made by the program. A view or trigger can make "
        "answers untrue, or keep what was erased.",
    ),
    "verify.checkpoint-cut": (
        "第 {number} 号留存检查点（{size} 条）缺失：日志载明其曾经留存。",
        "Kept checkpoint {number} (size {size}) is gone: the log says that it was kept.",
    ),
    "verify.checkpoint-of-none": (
        "检查点文件 {file} 的首行“{origin}”不是此处任何账簿的标识：该账簿已不在此处，或文件有误。",
        "The checkpoint in {file} begins with “{origin}”, which is the origin of no book here: that "
        "book is gone, or the file is wrong.",
    ),
    "verify.erasure-unknown": (
        "密钥旁的删除清单载有 {day} 的删除（第 {seq} 号记录），日志中却没有：库已被恢复到更早的状态，"
        "已删除的个人信息可能重新出现。请以最近的备份恢复，或重新删除。",
        "The list of erasures beside the keys names one of {day} (entry {seq}) that the log lacks: the store "
        "was put back to an earlier state, and erased personal values may be there again. Restore the "
        "latest backup, or erase them again.",
    ),
    "verify.receipt": (
        "以第 {seq} 号记录起的幂等回执与日志不符：被改动、添加或重复。",
        "The receipt kept for the keyed command at entry {seq} is not what the log says: it was changed, "
        "added or doubled.",
    ),
    "verify.receipt-missing": (
        "以第 {seq} 号记录起的命令带有幂等键，其回执缺失：同一命令再次提交会重复登记。",
        "The command at entry {seq} came with an idempotency key, and its receipt is gone: sent again, "
        "it would be recorded twice.",
    ),
    "verify.receipt-unreadable": (
        "有一条幂等回执无法读取，已被改动。",
        "A kept receipt can't be read: it was changed.",
    ),
    "verify.checkpoint-gap": (
        "缺少第 {number} 号留存检查点。",
        "Kept checkpoint {number} is missing.",
    ),
    "verify.checkpoint-order": (
        "第 {number} 号留存检查点只到 {size} 条，不大于其前一号。",
        "Kept checkpoint {number} covers {size} entries, no more than one before it.",
    ),
    "verify.checkpoint-kept": ("留存检查点", "kept checkpoint"),
    "verify.checkpoint-outside": ("外部保存的检查点", "checkpoint kept elsewhere"),
    "verify.database": (
        "数据库自检发现：{reason}。",
        "The database finds itself damaged: {reason}.",
    ),
    "verify.entry-missing": (
        "第 {seq} 号记录缺失。",
        "Entry {seq} is missing.",
    ),
    "verify.entry-public": (
        "第 {seq} 号记录的内容、盐值与公开值不符：三者之一被改动。",
        "Envelope, salt and public value of entry {seq} do not belong together: one of them was changed.",
    ),
    "verify.envelope": (
        "第 {seq} 号记录的内容不规范、错位、时间倒退或种类不明。",
        "The envelope of entry {seq} is not canonical, not in its place, earlier than the one before, "
        "or of an unknown kind.",
    ),
    "verify.head": ("账簿头的检查点", "checkpoint of the head"),
    "verify.head-frontier": (
        "账簿头在 {size} 条处的末端哈希与重算结果不符。",
        "The head's right edge at size {size} is not the recomputed one.",
    ),
    "verify.head-instant": (
        "账簿头的记录时间 {found} 不是最近一条记录的时间 {expected}。",
        "The head's instant {found} is not that of the latest entry, {expected}.",
    ),
    "verify.head-size": (
        "账簿头称有 {head} 条记录，实有 {found} 条。",
        "The head tells of {head} entries; there are {found}.",
    ),
    "verify.note": (
        "检查点（{number}）不成立：{reason}。",
        "A checkpoint ({number}) does not hold: {reason}.",
    ),
    "verify.replay": (
        "日志无法重放{place}：{reason}。",
        "The log can't be replayed{place}: {reason}.",
    ),
    "verify.root": (
        "{kind}（{number}）在 {size} 条处签署的根与重算结果不符：第 {first} 至 {last} 号记录中有改动。",
        "The root signed at size {size} by the {kind} ({number}) is not the recomputed one: "
        "something among entries {first} to {last} was changed.",
    ),
    "verify.row-differs": (
        "表 {table} 的行 {key} 与日志不符，列 {column}。",
        "Row {key} of table {table} does not follow from the log: column {column}.",
    ),
    "verify.row-missing": ("表 {table} 缺少行 {key}。", "Table {table} lacks row {key}."),
    "verify.row-spare": (
        "表 {table} 多出行 {key}，日志中无据。",
        "Table {table} has a row {key} that nothing in the log stands behind.",
    ),
    "verify.size-differs": ("所载条数与留存的不同", "its size is not the one stored beside it"),
    "verify.stray-book": (
        "表 {table} 有账簿“{stray}”的行，而没有这本账簿。",
        "Table {table} has rows of a book “{stray}” that does not exist.",
    ),
    "verify.tile": (
        "哈希块 {level}/{number} 的第 {offset} 个哈希被改动；记录本身与签名相符。",
        "Hash {offset} of tile {level}/{number} was changed; the entries agree with the signature.",
    ),
    "verify.tile-missing": ("缺少哈希块 {level}/{number}。", "Tile {level}/{number} is missing."),
    "verify.tile-or-entry": (
        "哈希块 {level}/{number} 的第 {offset} 个哈希与第 {seq} 号起的记录不符。",
        "Hash {offset} of tile {level}/{number} and the entries from {seq} on do not agree.",
    ),
    "verify.tile-spare": ("多出哈希块 {level}/{number}。", "Tile {level}/{number} is one too many."),
    "verify.trigger": (
        "数据库缺少触发器 {name}，或其内容被改：记录不再受数据库保护。",
        "The trigger {name} is missing or was changed: the database no longer guards what is recorded.",
    ),
    "verify.truncated": (
        "{kind}（{number}）签署了 {size} 条，日志只有 {found} 条：日志被截短。",
        "The {kind} ({number}) covers {size} entries; the log has {found}: it was cut short.",
    ),
    "verify.vault-erased-unsaid": (
        "第 {seq} 号记录 {path} 的个人信息已空，日志中却没有相应的删除记录。",
        "The personal value of entry {seq} {path} is gone, and no erasure in the log says so.",
    ),
    "verify.vault-index": (
        "索引 {table} 与第 {seq} 号记录 {path} 的个人信息不符。",
        "The index {table} does not follow from the personal value of entry {seq} {path}.",
    ),
    "verify.vault-missing": (
        "第 {seq} 号记录 {path} 的个人信息不在个人信息库中。",
        "The vault lacks the personal value of entry {seq} {path}.",
    ),
    "verify.vault-not-erased": (
        "第 {seq} 号记录 {path} 的个人信息按日志应已删除，实际仍在。",
        "The log says the personal value of entry {seq} {path} was erased; it is still there.",
    ),
    "verify.vault-spare": (
        "个人信息库中有第 {seq} 号记录 {path} 的值，日志中无据。",
        "The vault has a value for entry {seq} {path} that the log knows nothing of.",
    ),
    "verify.vault-value": (
        "第 {seq} 号记录 {path} 的个人信息与日志中的承诺值不符。",
        "The personal value of entry {seq} {path} does not match its commitment in the log.",
    ),
}
