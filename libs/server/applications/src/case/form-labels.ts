import type { FormDefinition, FormField, LocalText } from '@tongban/rules';

const unescape = (step: string): string => step.replace(/~1/g, '/').replace(/~0/g, '~');

/**
 * The name of a field by the pointer of its answer; for an entry of a group with the entry's number
 * (`/household/0/name` → 家庭成员 1 · 姓名). Undefined when the form asks no such thing.
 */
export function labelOfField(form: FormDefinition, pointer: string): LocalText | undefined {
  const [name, index, inner] = pointer.split('/').slice(1).map(unescape);
  const field = form.layout.pages.flatMap((page) => page.fields).find((one) => one.name === name);
  if (!field || index === undefined) return field?.label;
  return labelInGroup(field, index, inner);
}

function labelInGroup(group: FormField, index: string, inner: string | undefined): LocalText | undefined {
  if (!group.fields || !/^\d{1,3}$/.test(index)) return undefined;
  const item = group.itemLabel ?? group.label;
  const entry = { zh: `${item.zh} ${Number(index) + 1}`, en: `${item.en} ${Number(index) + 1}` };
  if (inner === undefined) return entry;
  const field = group.fields.find((one) => one.name === inner);
  return field && { zh: `${entry.zh} · ${field.label.zh}`, en: `${entry.en} · ${field.label.en}` };
}
