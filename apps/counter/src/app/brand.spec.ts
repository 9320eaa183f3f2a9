import { describe, expect, it } from '@jest/globals';
import { contrast } from '@tongban/rules';
import { coloursOf, mix } from './brand.js';

describe('the colours of a brand', () => {
  it.each(['#0b5cad', '#ffd400', '#f5222d', '#7cb305', '#ffffff', '#000000'])(
    'can be read, whatever the bid chose: %s',
    (color) => {
      const { primary, onPrimary, soft, head } = coloursOf({
        color,
        ink: '#ffffff',
        soft: mix(color, '#ffffff', 0.9),
      });
      expect(contrast(primary, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(primary, soft)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(onPrimary, primary)).toBeGreaterThanOrEqual(4.5);
      expect(contrast('#ffffff', head)).toBeGreaterThanOrEqual(7);
    },
  );

  it('leave a brand alone that can be read already', () => {
    expect(coloursOf({ color: '#0b5cad', ink: '#ffffff', soft: '#e8f1fb' }).primary).toBe('#0b5cad');
  });
});
