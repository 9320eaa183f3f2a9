const controls = 'input:not([type="file"]), select, textarea';
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The first question of a form that has no answer yet. */
export function firstEmpty(form: HTMLElement | null): HTMLElement | null {
  const all = [...(form?.querySelectorAll<Control>(controls) ?? [])];
  return all.find((control) => !isAnswered(control, all)) ?? null;
}

/** Where to mend the first thing that is wrong: the control itself, or the first one of its group. */
export function firstWrong(form: HTMLElement | null): HTMLElement | null {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
  return wrong?.matches(controls)
    ? wrong
    : (wrong?.querySelector<HTMLElement>('input, select, textarea, button') ?? null);
}

/** Whether Enter shall lead on from there: a field of one line, a box, a circle or a list; not a file, not a text. */
export const isLine = (target: EventTarget): boolean =>
  target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== 'file');

function isAnswered(control: Control, all: readonly Control[]): boolean {
  if (control.type !== 'radio' && control.type !== 'checkbox') return control.value !== '';
  return all.some((one) => one instanceof HTMLInputElement && one.name === control.name && one.checked);
}
