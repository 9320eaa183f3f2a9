import { hooks, mergeInternalComponents, toCamelCase } from '@tarojs/shared';
import { components } from './attributes';

// Taro hands this file on as it is, so it is written in what the oldest telephones read (ES2018).
mergeInternalComponents(components(process.env.TARO_ENV));

// The elements of a mini-program that native tags become; every other one becomes a view.
const elements = {
  button: 'button',
  form: 'form',
  img: 'image',
  input: 'input',
  label: 'label',
  textarea: 'textarea',
};

/**
 * Sends a changed attribute to where the template reads it. The plugin for native tags looks `aria-checked` up under a
 * name that the table of short names does not have, so that a screen reader would go on hearing the first value.
 */
function toShortName(element, name, payload, shortNames) {
  if (!name.startsWith('aria-')) return;
  const known = shortNames[elements[element.nodeName] || 'view'];
  payload.path = `${element._path}.${known[toCamelCase(name)] || toCamelCase(name)}`;
}

hooks.tap('modifySetAttrPayload', toShortName);
hooks.tap('modifyRmAttrPayload', toShortName);
