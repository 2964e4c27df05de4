"""The sentences of what a store answers; part of ``ledger.words.say``."""

from __future__ import annotations

STORE_WORDS: dict[str, tuple[str, str]] = {
    "copy.differs": (
        "复制后核对发现，表 {table} 的 {key} 行与原库不符；目标库未保留任何内容。",
        "The copy differs from the store in row {key} of table {table}; nothing was left in the target.",
    ),
    "copy.log": (
        "账簿“{book}”的日志在副本中校验不通过：{reason}；目标库未保留任何内容。"
        "请先对原库执行 shouxin verify。",
        "The log of book “{book}” does not verify in the copy: {reason}. Nothing was left in the target; "
        "verify the store first: shouxin verify",
    ),
    "copy.not-empty": (
        "目标库 {file} 不是空库；请给出一个空的数据库或不存在的文件。",
        "The target {file} is not empty: name an empty database, or a file that does not exist.",
    ),
    "store.conflict": (
        "多人同时写入，数据库多次放弃了本次写入；未写入任何内容，请重试。",
        "Others wrote at the same time and the database gave this write up again and again. "
        "Nothing was written; try again.",
    ),
    "store.lost": (
        "与数据库 {file} 的连接中断：{reason}。本次未写入，请重试。",
        "The connection to {file} was lost: {reason}. Nothing was written; try again.",
    ),
    "store.no-way": (
        "库 {file} 为第 {found} 版，没有从该版升到第 {expected} 版的办法；请用当时的程序导出后重新记录。",
        "The store {file} is of version {found}; no step leads from there to {expected}.",
    ),
    "store.outcome-unknown": (
        "提交时与数据库 {file} 的连接中断：{reason}。本次或已全部写入，或全未写入，不会只写一半。"
        "请以相同的 idempotency_key 重发；未带键的，请先查看最近记录再决定是否重发。",
        "The connection to {file} broke while committing: {reason}. It was written whole or not at all. "
        "Send it again under the same idempotency_key; without one, look at the latest entries first.",
    ),
    "store.schema-newer": (
        "库 {file} 为第 {found} 版，比本程序的第 {expected} 版新；请换用新版程序，未作任何改动。",
        "The store {file} is of version {found}, newer than this program's {expected}. "
        "Use a newer program; nothing was touched.",
    ),
    "store.schema-older": (
        "库 {file} 为第 {found} 版，本程序为第 {expected} 版；请先备份，再执行 shouxin db migrate。",
        "The store {file} is of version {found}, this program's of {expected}. "
        "Back it up, then type: shouxin db migrate",
    ),
    "store.slow": (
        "数据库在 SHOUXIN_STATEMENT_SECONDS 所限时间内未能完成一条语句，已停止；未写入任何内容。",
        "One statement took the database longer than SHOUXIN_STATEMENT_SECONDS; it was stopped and nothing "
        "was written.",
    ),
}
