import { v7, validate } from 'uuid';

/** A new UUID v7: rows made one after another lie one after another in the index (RFC 9562). */
export const newId = (): string => v7();

/** Whether a text is an id at all; whoever asks with something else gets the answer for an unknown id. */
export const isId = (text: unknown): text is string => typeof text === 'string' && validate(text);
