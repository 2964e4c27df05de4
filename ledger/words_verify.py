"""The sentences of what a verification finds; part of ``ledger.words``."""

from __future__ import annotations

VERIFY_WORDS: dict[str, tuple[str, str]] = {
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
