import type { ReactElement } from 'react';
import type { FormData, FormDefinition, FormError, Language } from '@tongban/rules';
import { draw, Holding, uiOf, type Drawing } from '@tongban/client-ui/testing';
import { FormFields } from '../form-fields.js';

export interface DrawnForm extends Drawing {
  /** The answers as they are now. */
  answers(): FormData;
}

/** Draws one page of a form that keeps its answers, as the portal's form does. */
export function drawPage(
  definition: FormDefinition,
  {
    page = 0,
    data = {},
    errors = [],
    language = 'zh-CN',
  }: {
    readonly page?: number;
    readonly data?: FormData;
    readonly errors?: readonly FormError[];
    readonly language?: Language;
  } = {},
): DrawnForm {
  let now = data;
  const form = (value: FormData, change: (data: FormData) => void): ReactElement => (
    <FormFields
      fields={definition.layout.pages[page]?.fields ?? []}
      schema={definition.schema}
      pointer=""
      data={value}
      errors={errors}
      onChange={(changed) => {
        now = changed;
        change(changed);
      }}
    />
  );
  const drawing = draw(<Holding start={data}>{form}</Holding>, uiOf({ language }));
  return { ...drawing, answers: () => now };
}
