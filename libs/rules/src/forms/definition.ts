import type { LocalText } from '../text/index.js';

/** The widgets that the portal draws. */
export const widgets = [
  'text',
  'multiline',
  'number',
  'date',
  'choice',
  'choices',
  'select',
  'yes-no',
  'identity-number',
  'credit-code',
  'telephone',
  'address',
  'group',
] as const;
export type Widget = (typeof widgets)[number];

/** What is known of the signed-in person, or of whom they act for, and may be filled in for them. */
export const autofills = [
  'fullName',
  'identityNumber',
  'telephone',
  'address',
  'organisationName',
  'creditCode',
] as const;
export type Autofill = (typeof autofills)[number];

/** The formats that a field may have. */
export const formats = ['date', 'identity-number', 'credit-code', 'telephone', 'postcode', 'email'] as const;
export type Format = (typeof formats)[number];

export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** The part of JSON Schema 2020-12 that form definitions may use. */
export interface FormSchema {
  readonly $schema?: string;
  readonly $defs?: Readonly<Record<string, FormSchema>>;
  /** Local only: `#/$defs/…`. */
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  /** Encrypted at rest, masked on screen, only ever unmasked as an audited act. */
  readonly personal?: boolean;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly JsonValue[];
  readonly const?: JsonValue;
  readonly properties?: Readonly<Record<string, FormSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: FormSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly allOf?: readonly FormSchema[];
  readonly anyOf?: readonly FormSchema[];
  readonly not?: FormSchema;
  readonly if?: FormSchema;
  readonly then?: FormSchema;
  readonly else?: FormSchema;
}

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/** When a field or a page is shown: what an earlier field says. Exactly one of the three is given. */
export interface When {
  readonly field: string;
  readonly equals?: JsonValue;
  readonly oneOf?: readonly JsonValue[];
  readonly filled?: true;
}

export interface FormOption {
  readonly value: string | number | boolean;
  readonly label: LocalText;
}

/** One question. */
export interface FormField {
  readonly name: string;
  readonly label: LocalText;
  readonly hint?: LocalText;
  readonly widget: Widget;
  readonly autofill?: Autofill;
  readonly options?: readonly FormOption[];
  readonly when?: When;
  /** What one entry of a group is called, and its questions. Groups do not nest. */
  readonly itemLabel?: LocalText;
  readonly fields?: readonly FormField[];
}

/** One topic. */
export interface FormPage {
  readonly key: string;
  readonly title: LocalText;
  readonly intro?: LocalText;
  readonly when?: When;
  readonly fields: readonly FormField[];
}

/** What a form asks (the schema) and how it is asked (the layout). */
export interface FormDefinition {
  readonly key: string;
  readonly version: number;
  readonly schema: FormSchema;
  readonly layout: { readonly pages: readonly FormPage[] };
}

/** The answers of a form. */
export type FormData = Readonly<Record<string, unknown>>;

/** One problem of an answer, at its field. */
export interface FormError {
  /** RFC 6901; for a missing answer the place where it should be. */
  readonly pointer: string;
  /** The keyword of JSON Schema that was not kept. */
  readonly keyword: string;
  /** A plain sentence in the reader's language. */
  readonly message: string;
}

export interface FormResult {
  readonly valid: boolean;
  readonly errors: readonly FormError[];
}

/** One fault of a definition, found when it is loaded. */
export interface DefinitionProblem {
  /** RFC 6901, into the definition. */
  readonly pointer: string;
  /** English, for the author of the form. */
  readonly message: string;
}
