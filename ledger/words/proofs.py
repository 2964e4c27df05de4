"""The sentences about keys, proofs and exported logs; part of ``ledger.words.say``."""

from __future__ import annotations

PROOF_WORDS: dict[str, tuple[str, str]] = {
    "checkpoint.key-not-in-force": (
        "检查点共 {size} 条，只有当时未启用或已停用的密钥（{ids}）签名。",
        "The checkpoint of {size} entries is signed only by a key not in force at that size ({ids}).",
    ),
    "checkpoint.not-kept": (
        "没有留存 {size} 条处的检查点，最近的为：{near}。请用 shouxin log checkpoints 查看。",
        "No checkpoint of {size} entries was kept; the nearest: {near}. See shouxin log checkpoints.",
    ),
    "checkpoint.number-unknown": (
        "没有第 {number} 号留存检查点。请用 shouxin log checkpoints 查看。",
        "No kept checkpoint has the number {number}. See shouxin log checkpoints.",
    ),
    "consistency.malformed": (
        "不是一致性证明文件：应为 old 行、哈希行、空行、检查点。",
        "Not a consistency proof: a line “old”, hashes, a blank line and a checkpoint are expected.",
    ),
    "consistency.other-size": (
        "证明从 {size} 条起，所给旧检查点为 {found} 条。",
        "The proof starts from {size} entries; the older checkpoint given has {found}.",
    ),
    "consistency.order": (
        "旧检查点 {older} 条，多于新检查点的 {newer} 条；请对调。",
        "The older checkpoint has {older} entries, more than the newer, {newer}. Swap them.",
    ),
    "consistency.path": (
        "一致性证明不成立：{newer} 条的日志不是由 {older} 条的日志续写而成。",
        "The consistency proof does not hold: the log of {newer} entries does not continue that of {older}.",
    ),
    "export.busy": (
        "另一导出正在写入 {folder}；请稍后重试。",
        "Another export is writing to {folder}. Try again.",
    ),
    "export.log-damaged": (
        "账簿“{book}”的记录与签名的根不符，未导出检查点；请先执行 shouxin verify 查明。",
        "The entries of the book “{book}” do not lead to the signed root; no checkpoint was exported. "
        "Type: shouxin verify",
    ),
    "export.not-an-export": (
        "{folder} 中有 {found}，不是日志导出目录；请另选空目录。",
        "{folder} holds {found}: not the folder of an exported log. Choose an empty one.",
    ),
    "export.other-log": (
        "{folder} 中的检查点不是账簿“{book}”的（{reason}）；请另选目录。",
        "The checkpoint in {folder} is not of the book “{book}” ({reason}). Choose another folder.",
    ),
    "export.other-tree": (
        "{folder} 中已导出 {size} 条，与本日志前 {size} 条不符；两者之一被改写，请留存该目录备查。",
        "{folder} holds {size} entries that are not the first {size} of this log: "
        "one of the two was rewritten. Keep the folder as evidence.",
    ),
    "export.larger": (
        "{folder} 中已导出 {size} 条，本日志只有 {found} 条：日志被截短，或库为旧备份。",
        "{folder} holds {size} entries, this log only {found}: it was cut short, or is an old backup.",
    ),
    "key.before-last": (
        "今日 {day} 早于上次更换密钥或开立之日 {last}；请先校正时钟。",
        "Today, {day}, is before the last rotation or the opening, {last}: set the clock right first.",
    ),
    "key.both-until-past": (
        "并签截止日不得早于 {day}。",
        "The last day on which both keys sign can't be before {day}.",
    ),
    "key.not-in-force": (
        "现用密钥是 {key}，或刚被他人更换；请用 shouxin log key 核对后再试。",
        "The key in force is {key}, or was rotated just now. Look at shouxin log key, then try again.",
    ),
    "key.rotated-by-command": (
        "key.rotated 由 shouxin log rotate-key 写入，不能由文件导入。",
        "key.rotated is written by shouxin log rotate-key and can't be imported.",
    ),
    "key.rotation-damaged": (
        "账簿“{book}”第 {seq} 号记录（更换密钥）已损坏，无从得知其签名密钥；请从备份恢复。",
        "Entry {seq} of the book “{book}”, a rotation of its key, is damaged: nobody can tell its key. "
        "Restore a backup.",
    ),
    "key.used-before": (
        "密钥编号 {ids} 已用过；请再试一次，另生成密钥。",
        "The key id {ids} was used before; try again, so that another key is made.",
    ),
    "note.too-many": (
        "签名多于 {maximum} 个。",
        "More than {maximum} signatures.",
    ),
    "proof.no-rotation": (
        "第 {seq} 号记录为 {kind}，不是更换密钥。",
        "Entry {seq} is a {kind}, no rotation of a key.",
    ),
    "proof.rotation-elsewhere": (
        "第 {seq} 号记录更换的是另一把密钥（{ids}），不是所给的。",
        "Entry {seq} rotates another key ({ids}) than those given.",
    ),
    "proof.without-entry": (
        "证明文件没有 extra 行，其中未附记录内容。",
        "The proof file has no extra line: the entry itself is not in it.",
    ),
    "verify.key-history": (
        "第 {seq} 号记录是否更换密钥，日志与对象索引不一致；请执行 shouxin rebuild 后再校验。",
        "Log and index of objects disagree on whether entry {seq} rotates the key. "
        "Type shouxin rebuild, then verify again.",
    ),
    "verify.rotation-unsigned": (
        "第 {seq} 号记录更换密钥，却没有两把密钥并签的留存检查点。",
        "Entry {seq} rotates the key, and no kept checkpoint that both keys signed covers it.",
    ),
}
