"""The sentences of what is wrong with commands, entries, books, stores, keys and proofs. Knows words only."""

from __future__ import annotations

CORE_WORDS: dict[str, tuple[str, str]] = {
    "actor.malformed": (
        "操作者编号“{actor}”无效：应为 user:…、operator:… 或 system:…，其后为小写字母、数字及 . _ -。",
        "“{actor}” is no actor: write user:…, operator:… or system:… with a-z, 0-9 and . _ -.",
    ),
    "actor.may-not": (
        "{actor} 无权记录 {kind}（需要“{permission}”权限）。",
        "{actor} may not record {kind} (it takes the permission “{permission}”).",
    ),
    "actor.never-reviews": (
        "{actor} 不是个人账户，不得复核、批准或公布；请由另一人以其本人凭证办理。",
        "{actor} is no personal account and can't review, approve or publish; another person has to, "
        "with a credential of his own.",
    ),
    "actor.same-person": (
        "此步须由另一人办理：记录 {seq} 也是 {actor} 所作。",
        "This step takes a second person: entry {seq} is by {actor} too.",
    ),
    "batch.empty": ("批次为空，请至少给出一条命令。", "The batch is empty: give at least one command."),
    "batch.too-long": (
        "一个批次有 {count} 条命令，上限为 {maximum} 条；请分批。",
        "The batch has {count} commands; {maximum} is the most. Split it.",
    ),
    "book.first-entry": (
        "账簿“{book}”的第 0 号记录已损坏，无从得知其签名密钥；请从备份恢复。",
        "Entry 0 of the book “{book}” is damaged: nobody can tell its key. Restore a backup.",
    ),
    "book.malformed": (
        "账簿编号“{book}”无效：3 至 32 位小写字母、数字或连字符，且永久不变。",
        "“{book}” is no book id: 3 to 32 of a-z, 0-9 and hyphen; it is kept for ever.",
    ),
    "book.missing": (
        "库中没有账簿。请先用 shouxin init 开立。",
        "There is no book in the store. Open one with shouxin init.",
    ),
    "book.opened-already": (
        "book.opened 只能是账簿的第 0 号记录，由 shouxin init 写入。",
        "book.opened can only be entry 0 of a book; shouxin init writes it.",
    ),
    "book.taken": (
        "账簿“{book}”已存在，请另取编号。",
        "There is a book “{book}” already; choose another id.",
    ),
    "book.unknown": ("没有账簿“{book}”。现有：{known}。", "There is no book “{book}”. There are: {known}."),
    "book.which": (
        "库中有多本账簿（{known}），请用 --book 指定。",
        "There are several books ({known}): name one with --book.",
    ),
    "checkpoint.malformed": (
        "检查点格式不符：前三行应为来源、条数、根哈希。",
        "Not a checkpoint: its first three lines are origin, size and root hash.",
    ),
    "checkpoint.origin": (
        "检查点来源“{origin}”与密钥名“{name}”不符。",
        "The checkpoint's origin “{origin}” is not the key's name “{name}”.",
    ),
    "command.not-an-object": (
        '命令应为 JSON 对象，例如 {{"kind": …, "data": {{…}}}}。',
        'A command is a JSON object such as {{"kind": …, "data": {{…}}}}.',
    ),
    "command.not-json": (
        "命令含有 JSON 无法表示的内容（{reason}）。",
        "The command holds what JSON can't ({reason}).",
    ),
    "correction.not-possible": ("{kind} 不能更正。", "Entries of kind {kind} can't be corrected."),
    "correction.other-kind": (
        "记录 {seq} 的种类为 {kind}；更正须与原记录同一种类。",
        "Entry {seq} is a {kind}; a correction is of the same kind.",
    ),
    "correction.replaced": (
        "记录 {seq} 已被记录 {by} 更正，请更正记录 {by}。",
        "Entry {seq} was replaced by entry {by} already; correct entry {by}.",
    ),
    "credit-code.check-digit": (
        "统一社会信用代码 {value} 校验位不符，已照录并标注；请核对证照。",
        "The check digit of credit code {value} is wrong; kept, and marked. Compare it with the certificate.",
    ),
    "credit-code.of-another": (
        "统一社会信用代码 {value} 在账簿中也登记在 {others} 名下，已照录；请核对证照：代码有误的请更正，"
        "实为同一单位的请只用其一。",
        "Credit code {value} is that of {others} in this book too; kept. Compare the certificates: correct "
        "the code that is wrong; if both are one organisation, go on with one of them.",
    ),
    "confirmation.agreed-already": (
        "该提议已由记录 {seq} 确认。",
        "This proposal was agreed to by entry {seq} already.",
    ),
    "confirmation.not-agreed": (
        "该提议尚未确认，无可撤回。",
        "This proposal was not agreed to: there is nothing to withdraw.",
    ),
    "correction.decided-upon": (
        "第 {corrects} 号记录所涉事项已由第 {seq} 号记录作出决定，不能更正；请先由有权人员撤回该决定。",
        "What entry {corrects} says was decided upon by entry {seq} and can't be corrected; have that "
        "decision withdrawn first.",
    ),
    "decision.not-last": (
        "该事项最后一条记录为第 {last} 号，所填为 {seen}；请阅看最新记录后，将 seen 填为 {last}。",
        "The last entry about it is {last}, and {seen} was given; look at what is new, then give {last} as "
        "seen.",
    ),
    "decision.future": (
        "{day} 尚未到来；决定及其撤回自作出之日起生效，请填作出之日。",
        "{day} is still to come; a decision, or its withdrawal, holds from the day on which it is made: give "
        "that day.",
    ),
    "confirmation.other-value": (
        "摘要与参数 {parameter} 的附带值、账簿采用的值均不符；请用 shouxin statutes confirm 重新提议。",
        "The digest is neither that of {parameter} as it ships nor of a value that the book adopted; "
        "propose it by shouxin statutes confirm.",
    ),
    "entry.unknown": ("账簿中没有第 {seq} 号记录。", "The book has no entry {seq}."),
    "erasure.one-target": (
        "请在 person 与 entry 中给出且只给出一项。",
        "Name either a person or an entry to erase, not both and not neither.",
    ),
    "file.forbidden": (
        "无权读取文件 {file}；请检查文件及所在目录的权限。",
        "No permission to read {file}; see who may read it and its folder.",
    ),
    "file.is-device": (
        "{file} 不是普通文件，无法读取；请给出文件名。",
        "{file} is a device or a socket and no file; name a file.",
    ),
    "file.is-folder": ("{file} 是目录，不是文件；请给出文件名。", "{file} is a folder; name a file."),
    "file.missing": ("找不到文件 {file}。", "There is no file {file}."),
    "file.not-replaced": (
        "{file} 是目录、管道或设备，不能写成文件；请另给文件名。",
        "{file} is a folder, a pipe or a device, and no file is put in its place; name another.",
    ),
    "file.silent-pipe": (
        "管道 {file} 没有数据写入；请先启动写入一方，或改用普通文件。",
        "Nobody writes into the pipe {file}; start the writer first, or name a file.",
    ),
    "file.too-long": (
        "文件 {file} 超过 {maximum} 字节，不是此处应有的文件。",
        "{file} has more than {maximum} bytes and can't be what belongs here.",
    ),
    "file.unreadable": ("无法读取文件 {file}：{reason}。", "Can't read {file}: {reason}."),
    "file.unwritable": ("无法写入文件 {file}：{reason}。", "Can't write {file}: {reason}."),
    "head.damaged": (
        "账簿“{book}”的末端与其签名不符，不能续记；请先执行 shouxin verify 查明。",
        "The end of the book “{book}” is not what was signed; nothing is recorded. Type: shouxin verify",
    ),
    "history.before-founding": (
        "日期 {day} 早于该{types}的起始日 {since}，其时尚无此{types}；请核对这两个日期。",
        "Day {day} comes before {since}, on which this {types} came to be. Check both days.",
    ),
    "idempotency.key": (
        "防重键应为 1 至 {maximum} 个可见字符。",
        "An idempotency key has 1 to {maximum} printable characters.",
    ),
    "idempotency.not-first": (
        "批次的防重键只写在第一条命令上。",
        "The idempotency key of a batch stands in its first command only.",
    ),
    "idempotency.receipt-changed": (
        "幂等键“{key}”曾经使用，但留存的回执已被改动，无法据以答复；未作任何记录。请执行 shouxin verify。",
        "Key “{key}” was used before, but the receipt kept for it was changed since and can't be repeated; "
        "nothing was recorded. Type: shouxin verify",
    ),
    "idempotency.other-body": (
        "防重键“{key}”已用于另一内容；重试须内容相同，新内容请用新键。",
        "The idempotency key “{key}” was used for another body; repeat the same body, or use a new key.",
    ),
    "key.folder-open": (
        "密钥目录 {folder} 可被他人写入（权限 {mode}）。请执行：chmod 700 {folder}",
        "Others can write to the key folder {folder} (mode {mode}). Type: chmod 700 {folder}",
    ),
    "key.malformed": (
        "密钥文件 {file} 内容不符。",
        "The key file {file} does not hold a key of the right kind.",
    ),
    "key.missing": (
        "缺少密钥文件 {file}。请从备份恢复，或设置 SHOUXIN_KEY_FOLDER。",
        "The key file {file} is missing. Restore it from a backup, or set SHOUXIN_KEY_FOLDER.",
    ),
    "key.open-to-others": (
        "密钥文件 {file} 可被他人读取（权限 {mode}）。请执行：chmod 600 {file}",
        "Others can read the key file {file} (mode {mode}). Type: chmod 600 {file}",
    ),
    "key.other-secret": (
        "{file} 不是本库的密钥文件；请从备份恢复，或检查 SHOUXIN_KEY_FOLDER。",
        "{file} is not this store's secret. Restore it from a backup, or check SHOUXIN_KEY_FOLDER.",
    ),
    "key.other": (
        "密钥文件 {file} 不是账簿“{book}”的密钥。",
        "The key in {file} is not the one of book “{book}”.",
    ),
    "key.unreadable": ("无法读取密钥文件 {file}：{reason}。", "Can't read the key file {file}: {reason}."),
    "key.unwritable": ("无法写入密钥文件 {file}：{reason}。", "Can't write the key file {file}: {reason}."),
    "kind.unknown": (
        "没有“{value}”这一种类。已知种类：{known}。",
        "There is no kind “{value}”. Known kinds: {known}.",
    ),
    "label.nothing-founded": (
        "{kind} 不设立对象，不能加标签。",
        "{kind} founds nothing that a label could name.",
    ),
    "label.twice": (
        "标签“{value}”在同一批次中使用了两次。",
        "The label “{value}” is used twice in the batch.",
    ),
    "label.unknown": (
        "标签 {value} 未在此前定义，或定义它的命令被退回。",
        "Nothing before this is labelled {value}, or what was, has been refused.",
    ),
    "note.base64": ("不是规范的 base64：{text}…", "Not canonical base64: {text}…"),
    "note.control-character": ("含有控制字符。", "It contains a control character."),
    "note.malformed": (
        "不是签名文书：正文、空行、签名行。",
        "Not a signed note: text, blank line, signature lines.",
    ),
    "note.signature": ("密钥“{name}”的签名不成立。", "The signature by the key “{name}” does not hold."),
    "note.unknown-key": (
        "没有所给密钥（{names}）的签名；密钥若已更换，请附更换证明（--rotation）。",
        "Not signed by the given key ({names}); if it was rotated, add the proof of that (--rotation).",
    ),
    "object.malformed": (
        "“{value}”不是对象编号，例如 organisation-12。",
        "“{value}” is no object id such as organisation-12.",
    ),
    "object.unknown": (
        "账簿“{book}”中未查到“{value}”，或截至查询日期尚未登记。",
        "The book “{book}” has no {value}, or did not know of it on the day asked for.",
    ),
    "organisation.circle": (
        "{superior} 不能作上级：自 {day} 起上级关系将成环。",
        "{superior} can't be the superior: from {day} on the chain would be a circle.",
    ),
    "organisation.dissolved": ("“{name}”此时已撤销或注销。", "“{name}” has been dissolved by that day."),
    "organisation.level-missing": (
        "机关、事业单位、乡镇须填层级。",
        "A public body needs a level.",
    ),
    "organisation.not-sized": (
        "“{name}”不是企业，不分规模类型。",
        "“{name}” is no enterprise and has no size class.",
    ),
    "organisation.not-funded": (
        "“{name}”不是社会组织，不登记使用财政资金情况；机关、事业单位本身即适用有关规定。",
        "“{name}” is no social organisation: whether it uses public money is not recorded.",
    ),
    "organisation.not-owned": (
        "“{name}”不是企业，不登记所有制性质。",
        "“{name}” is no enterprise and has no ownership to record.",
    ),
    "organisation.nothing-reassigned": (
        "请至少给出新上级单位、新层级、新区划代码之一。",
        "Give at least one of superior, level and division.",
    ),
    "origin.malformed": (
        "日志来源“{value}”不得含空格、加号或控制字符。",
        "The log origin “{value}” must hold no space, plus or control character.",
    ),
    "origin.not-of-book": (
        "日志来源“{value}”应以 /{book} 结尾，例如 log.example.gov.cn/{book}。",
        "The log origin “{value}” must end in /{book}, such as log.example.gov.cn/{book}.",
    ),
    "origin.other-key": (
        "验证公钥与来源“{origin}”不符。",
        "The verifier key is not one of the origin “{origin}”.",
    ),
    "post.abolished": ("岗位“{title}”此时已撤销。", "The post “{title}” has been abolished by that day."),
    "post.no-body": (
        "{body} 在 {day} 尚未设立或已撤销，不能设岗。",
        "{body} does not exist on {day}: no post can be established in it.",
    ),
    "problems.more": ("另有 {count} 处问题未列出。", "{count} more problems are not listed."),
    "proof.malformed": (
        "不是完整的证明文件（c2sp.org/tlog-proof@v1）。",
        "Not a whole proof file (c2sp.org/tlog-proof@v1).",
    ),
    "proof.other-entry": (
        "证明指第 {index} 号记录，所附内容却是另一号。",
        "The proof is of entry {index}, but what it carries is another one.",
    ),
    "proof.path": (
        "哈希路径不成立：所附内容不是 {size} 条记录中的第 {index} 号。",
        "The audit path does not hold: what it carries is not entry {index} of {size}.",
    ),
    "reference.unknown": ("账簿中没有 {value}。", "The book has no {value}."),
    "setting.wrong": (
        "设置 {name} 的值“{value}”无效，可为：{expected}。",
        "{name} is “{value}”; it can be: {expected}.",
    ),
    "store.busy": (
        "另一写入者占用已超过 {seconds} 秒，本次未写入；请稍后重试。",
        "Another writer held the store for more than {seconds} s; nothing was written. Try again.",
    ),
    "store.failed": (
        "数据库 {file} 出错：{reason}。本次未写入。",
        "The database {file} failed: {reason}. Nothing was written.",
    ),
    "store.integrity": ("数据库拒绝写入：{reason}。", "The database refused the write: {reason}."),
    "store.missing": (
        "没有找到库 {file}。请先用 shouxin init 建立。",
        "There is no store {file}. Make one with shouxin init.",
    ),
    "store.not-one": ("{file} 不是守信的库。", "{file} is not a store of Shouxin."),
    "store.projection-version": (
        "账表为第 {found} 版，本程序为第 {expected} 版；请先执行 shouxin rebuild。",
        "The tables are of version {found}, this program's of {expected}. Type: shouxin rebuild",
    ),
    "store.version-damaged": (
        "库内所记的版本（{name}）“{found}”不是数字，已被改动或损坏；请恢复备份。",
        "The version that the store keeps of itself ({name}) is no number: “{found}”. It was changed or "
        "damaged; restore a backup.",
    ),
    "store.url": (
        "数据库地址“{url}”无效，请写作 sqlite:///var/shouxin.db 或 postgresql://用户@主机/库名。",
        "“{url}” is no database address; write sqlite:///var/shouxin.db or postgresql://USER@HOST/DATABASE.",
    ),
    "store.vanished": (
        "数据库文件 {file} 已被移走或替换，本次未写入；请恢复原处后重开程序。",
        "The database file {file} was moved or replaced; nothing was written. Put it back and start again.",
    ),
    "tenure.ended-already": ("该任职已于 {until} 结束。", "This tenure ended on {until} already."),
    "tenure.ends-before-start": (
        "离任日须晚于任职首日 {since}。",
        "A tenure ends after its first day, {since}.",
    ),
    "tenure.no-post": (
        "{post} 在 {day} 尚未设立或已撤销。",
        "{post} does not exist on {day}: nobody can hold it.",
    ),
    "tile.missing": (
        "账簿“{book}”缺少哈希块 {level}/{number}。",
        "The book “{book}” lacks tile {level}/{number}.",
    ),
    "time-zone.unknown": ("没有时区“{value}”。", "There is no time zone “{value}”."),
    "verifier.id": ("公钥与其编号不符：{key}", "The key does not match its id: {key}"),
    "verifier.malformed": (
        "不是验证公钥（名称+编号+base64）：{key}",
        "Not a verifier key (name+id+base64): {key}",
    ),
    "verifier.type": ("公钥不是 Ed25519：{key}", "Not an Ed25519 key: {key}"),
    "version.not-upgradable": (
        "旧版内容无法升级：{reason}。",
        "Data of the older version can't be upgraded: {reason}.",
    ),
    "version.unknown": (
        "{kind} 没有第 {value} 版，已知：{known}。",
        "{kind} has no version {value}; known: {known}.",
    ),
}
