/** What lies beside every bundle, for whoever opens it first. */
export const bundleReadme = `办件留痕证据包 / Bundle of evidence

验证（需要 Node 18 或更高版本，不需要服务器、数据库和任何软件包）：
To verify (Node 18 or later; no server, no database, no packages):

    node verify-evidence.mjs --key <指纹 / fingerprint>

指纹由系统管理方另行提供（npm run tongban -- audit key）。不要只相信本包内的公钥。
The fingerprint is handed over on another way ("audit key"). Do not trust the key in the bundle alone.

manifest.json             范围、数量、各文件的 SHA-256 / scope, counts, SHA-256 of each file
manifest.signature.json   以上文件的签名 / signature over it
chains.jsonl              每条链的长度与末尾哈希 / length and last hash of each chain
events.jsonl              每条链的全部记录 / every row of these chains
seals.jsonl               历次封存及其签名 / every seal with its signature
heads.jsonl               各次封存时的链尾 / the chain ends that each seal saw

能证明：记录自写入后未被更改、删除、插入或调换；封存之后的改动即使连同链尾一起改写也会被发现。
Proved: no row was changed, deleted, inserted or moved; rows that a seal saw cannot be rewritten together with their head.
不能证明：最近一次封存之后的记录在导出之前是否被整体改写；记录的内容在写入时是否属实。
Not proved: that rows younger than the last seal were not rewritten as a whole before the export; that what was written was true.
`;
