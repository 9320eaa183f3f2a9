/**
 * What GraphQL says about a value that does not fit, without the value: it may be an identity number in the wrong
 * place, and messages end in consoles and reports.
 */
export function withoutValues(message: string): string {
  const variable = /^Variable "(\$\w+)" got invalid value /.exec(message)?.[1];
  if (variable) {
    const place = /^[\s\S]* at "([\w.[\]]+)";/.exec(message)?.[1];
    return `Variable "${variable}" got an invalid value${place ? ` at "${place}"` : ''}.`;
  }
  return message.replace(/^(\w+ cannot represent [^:"{[]*?):? [\s\S]*$/, '$1.');
}
