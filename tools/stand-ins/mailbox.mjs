/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * The page on which the messages of the stand-in are read; it looks for new ones every five seconds.
 * @param {readonly { telephone: string, text: string, at: number }[]} messages newest first
 */
export function mailboxPage(messages) {
  const items = messages.map(
    ({ telephone, text, at }) => `<li>
      <p><b>${escape(telephone)}</b> <time>${new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')}</time></p>
      <p>${escape(text)}</p>
    </li>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5">
<title>演示短信箱 · Stand-in mailbox</title>
<style>
  body { margin: 0 auto; max-width: 40rem; padding: 1.5rem 1rem; color: #1c2b2e; background: #f5f8f8;
         font: 1.125rem/1.6 system-ui, "Noto Sans SC", sans-serif; }
  h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
  .about { margin: 0 0 1.5rem; color: #43565a; }
  ul { list-style: none; margin: 0; padding: 0; }
  li { background: #fff; border: 1px solid #d5e1e2; border-radius: .75rem; padding: .75rem 1rem; margin: 0 0 .75rem; }
  li p { margin: 0; }
  time { color: #43565a; font-size: 1rem; }
</style>
</head>
<body>
<main>
<h1>演示短信箱 · Stand-in mailbox</h1>
<p class="about">这里是短信网关的演示替身：短信不会真正发出，只显示在此页，每五秒刷新一次。<br>
<span lang="en">A stand-in of the text message gateway: nothing is sent, messages are shown here.</span></p>
${items.length ? `<ul>${items.join('')}</ul>` : '<p>还没有短信。<span lang="en">No messages yet.</span></p>'}
</main>
</body>
</html>
`;
}
