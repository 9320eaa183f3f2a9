/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * The page on which somebody chooses who to be, in place of the log-in of a real provider.
 * @param {readonly { id: string, name: string, about: string }[]} people
 */
export function choicePage(people) {
  const buttons = people.map(
    ({ id, name, about }) => `<li><button name="person" value="${escape(id)}"><b>${escape(name)}</b>
      <span>${escape(about)}</span></button></li>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>统一身份认证（演示替身） · Unified identity (stand-in)</title>
<style>
  body { margin: 0 auto; max-width: 34rem; padding: 1.5rem 1rem; color: #1c2b2e; background: #f5f8f8;
         font: 1.125rem/1.6 system-ui, "Noto Sans SC", sans-serif; }
  h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
  .about { margin: 0 0 1.5rem; color: #43565a; }
  ul { list-style: none; margin: 0 0 1.5rem; padding: 0; }
  button { width: 100%; min-height: 3rem; margin: 0 0 .5rem; padding: .5rem 1rem; font: inherit; text-align: left;
           color: inherit; background: #fff; border: 1px solid #7c9195; border-radius: .75rem; cursor: pointer; }
  button span { display: block; color: #43565a; font-size: 1rem; }
  button:hover, button:focus-visible { outline: 3px solid #0b5f6b; outline-offset: 1px; }
  .cancel { text-align: center; }
</style>
</head>
<body>
<main>
<h1>统一身份认证（演示替身）<br><span lang="en">Unified identity (stand-in)</span></h1>
<p class="about">这里不是真正的统一身份认证平台：人物均为虚构，选择一位即可登录。<br>
<span lang="en">Not a real identity provider: the people are made up. Choose one to log in.</span></p>
<form method="post">
<ul>${buttons.join('')}</ul>
<button class="cancel" name="person" value="">取消 · Cancel</button>
</form>
</main>
</body>
</html>
`;
}
