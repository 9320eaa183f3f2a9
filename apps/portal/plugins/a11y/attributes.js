const aria = [
  'aria-label',
  'aria-hidden',
  'aria-checked',
  'aria-disabled',
  'aria-expanded',
  'aria-selected',
  'aria-current',
  'aria-describedby',
  'aria-labelledby',
  'aria-live',
  'aria-modal',
  'aria-required',
  'aria-invalid',
  'aria-valuenow',
  'aria-valuemin',
  'aria-valuemax',
];
const elements = ['View', 'Text', 'Button', 'Input', 'Textarea', 'Image', 'Label', 'Form'];
const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/**
 * Which attributes each element of a mini-program takes over and above Taro's own, and where their values lie.
 *
 * @param {string} platform TARO_ENV; WeChat calls the role `aria-role`
 */
exports.components = (platform) => {
  const attributes = {};
  for (const name of aria) attributes[name] = `i.${camel(name)}`;
  attributes[platform === 'weapp' ? 'aria-role' : 'role'] = 'i.role';
  return Object.fromEntries(elements.map((element) => [element, attributes]));
};
