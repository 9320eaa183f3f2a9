import { contrast } from '@tongban/rules';
import type { ThemeConfig } from 'antd';

const white = '#ffffff';
const black = '#000000';
const enough = 4.5;

/** Mixes two colours (`#rrggbb`); `share` of the second, 0 to 1. */
export function mix(one: string, other: string, share: number): string {
  const part = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(part(one, at) * (1 - share) + part(other, at) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour, darkened as little as needed to be read on `ground` (4.5:1, WCAG 2.2 AA). */
export function readableOn(ground: string, color: string, ratio = enough): string {
  for (let share = 0; share < 1; share += 0.04) {
    const darker = mix(color, black, share);
    if (contrast(darker, ground) >= ratio) return darker;
  }
  return black;
}

/** The colours of the screens that follow from the bid's brand. */
export interface Colours {
  /** Buttons, links, the chosen row. */
  readonly primary: string;
  /** Type on `primary`. */
  readonly onPrimary: string;
  /** Ground of what is chosen. */
  readonly soft: string;
  /** Ground of the page's head, dark enough for white type. */
  readonly head: string;
}

/** Works the screens' colours out of a brand (`#rrggbb`), so that every bid's colour stays readable. */
export function coloursOf(brand: { color: string; ink: string; soft: string }): Colours {
  const soft = contrast(brand.soft, '#16202a') >= 7 ? brand.soft : mix(brand.color, white, 0.9);
  const primary = readableOn(soft, brand.color);
  return {
    primary,
    onPrimary: contrast(brand.ink, primary) >= enough ? brand.ink : white,
    soft,
    head: readableOn(white, mix(brand.color, '#10161d', 0.62), 11),
  };
}

const ink = '#16202a';
const ink2 = '#4c5864';
const font =
  'system-ui, "PingFang SC", "HarmonyOS Sans SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** Ant Design's theme in the bid's colour; greys and signal colours are dark enough to be read. */
export const themeOf = ({ primary, onPrimary, soft }: Colours): ThemeConfig => ({
  token: {
    colorPrimary: primary,
    colorPrimaryHover: mix(primary, black, 0.15),
    colorPrimaryActive: mix(primary, black, 0.3),
    colorLink: primary,
    colorLinkHover: mix(primary, black, 0.15),
    colorPrimaryBg: soft,
    colorTextLightSolid: onPrimary,
    colorText: ink,
    colorTextSecondary: ink2,
    colorTextTertiary: ink2,
    colorTextDescription: ink2,
    colorTextPlaceholder: '#5b6670',
    colorTextDisabled: '#5b6670',
    colorSuccess: '#12713f',
    colorWarning: '#8a4b00',
    colorError: '#b3232c',
    colorErrorHover: '#8d1b22',
    colorErrorText: '#b3232c',
    colorSuccessBg: '#e5f4ec',
    colorSuccessBorder: '#9fcfb4',
    colorWarningBg: '#fff3df',
    colorWarningBorder: '#e3c48d',
    colorErrorBg: '#fdeceb',
    colorErrorBorder: '#e3b6b8',
    colorInfo: primary,
    colorInfoBg: soft,
    colorInfoBorder: mix(primary, white, 0.6),
    colorBorder: '#7d8893',
    colorBorderSecondary: '#dde3e9',
    colorBgLayout: '#f3f6f9',
    fontFamily: font,
    fontSize: 15,
    borderRadius: 8,
    controlHeight: 44,
    controlHeightSM: 36,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 600 },
  },
});
