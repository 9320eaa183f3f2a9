import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  checkServiceItem,
  readServiceItem,
  type DefinitionProblem,
  type FormDefinition,
  type ItemTables,
  type ServiceItemContent,
} from '@tongban/rules';
import { parseDocument } from 'yaml';
import { fileNameOf, filesOf } from '../files/item-file-names.js';

/** An item of the bid as it stands in its folder. */
export interface ItemFolder {
  /** Name of the folder below the bid's folder of items. */
  readonly name: string;
  readonly content: ServiceItemContent;
  readonly form: FormDefinition | null;
}

/** A mistake in a file of the bid: where, and what. */
export interface FolderProblem {
  /** Relative to the bid's folder of items. */
  readonly file: string;
  /** RFC 6901 pointer into the file. */
  readonly pointer: string;
  readonly message: string;
}

/** What items are checked against. */
export interface ItemChecks {
  readonly tables: ItemTables;
  /** Codes of the bid's departments. */
  readonly departmentCodes: ReadonlySet<string>;
  readonly checkForm: (definition: unknown) => DefinitionProblem[];
}

/** Every item folder of a bid, in the order of their names; folders without `item.yaml` are none. */
export async function itemFolders(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads and checks one item with its form and its files. Nothing of it is used as long as it has a mistake.
 *
 * @returns the item, or every mistake with its file and place
 */
export async function readItemFolder(
  root: string,
  name: string,
  checks: ItemChecks,
): Promise<ItemFolder | FolderProblem[]> {
  const itemFile = `${name}/item.yaml`;
  const raw = await readYaml(root, itemFile);
  if (Array.isArray(raw)) return raw;
  const read = readServiceItem(raw.value);
  if (!read.ok)
    return read.problems.map(({ pointer, sentence }) => ({ file: itemFile, pointer, message: sentence.en }));
  const { content } = read;
  const problems: FolderProblem[] = checkServiceItem(content, checks.tables).map(({ pointer, sentence }) => ({
    file: itemFile,
    pointer,
    message: sentence.en,
  }));
  if (!checks.departmentCodes.has(content.dept_code)) {
    problems.push({
      file: itemFile,
      pointer: '/dept_code',
      message: `the bid has no department ${content.dept_code}`,
    });
  }
  problems.push(...(await missingFiles(root, name, content)));
  const form = content.form === '' ? null : await readForm(root, name, content.form, checks.checkForm);
  if (Array.isArray(form)) problems.push(...form);
  return problems.length > 0 || Array.isArray(form) ? problems : { name, content, form };
}

async function readForm(
  root: string,
  folder: string,
  key: string,
  checkForm: ItemChecks['checkForm'],
): Promise<FormDefinition | FolderProblem[]> {
  const file = `${folder}/form.yaml`;
  const raw = await readYaml(root, file);
  if (Array.isArray(raw)) return raw;
  const problems = checkForm(raw.value).map(({ pointer, message }) => ({ file, pointer, message }));
  if (problems.length > 0) return problems;
  const form = raw.value as FormDefinition;
  if (form.key === key) return form;
  return [{ file, pointer: '/key', message: `item.yaml names the form "${key}", this one is "${form.key}"` }];
}

/** Samples and blank forms that the item names and that are not there, or lie elsewhere than they may. */
async function missingFiles(
  root: string,
  folder: string,
  content: ServiceItemContent,
): Promise<FolderProblem[]> {
  const problems: FolderProblem[] = [];
  for (const { pointer, guid } of filesOf(content)) {
    const name = fileNameOf(guid);
    const found = name && (await stat(join(root, folder, 'files', name)).catch(() => null));
    if (!found || !found.isFile()) {
      problems.push({
        file: `${folder}/item.yaml`,
        pointer,
        message: `there is no file ${guid} beside the item`,
      });
    }
  }
  return problems;
}

async function readYaml(root: string, file: string): Promise<{ value: unknown } | FolderProblem[]> {
  const text = await readFile(join(root, file), 'utf8').catch(() => null);
  if (text === null) return [{ file, pointer: '', message: 'the file is missing' }];
  const document = parseDocument(text);
  // After the first error of syntax all others are only its echo.
  const [error] = document.errors;
  if (!error) return { value: document.toJS({ maxAliasCount: 100 }) };
  return [{ file, pointer: '', message: error.message.split('\n')[0] ?? error.code }];
}
