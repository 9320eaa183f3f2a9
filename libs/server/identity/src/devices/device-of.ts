/** Programs by how they name themselves; the first that fits, for most of them also claim to be others. */
const programs: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/i, 'WeChat'],
  [/AlipayClient/i, 'Alipay'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/HuaweiBrowser/i, 'Huawei Browser'],
  [/MiuiBrowser/i, 'MIUI Browser'],
  [/UCBrowser/i, 'UC'],
  [/QQBrowser/i, 'QQ'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS|Chromium/, 'Chrome'],
  [/Safari/, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/OpenHarmony|HarmonyOS/i, 'HarmonyOS'],
  [/Android/i, 'Android'],
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Windows/i, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/**
 * Describes a device in the few words by which its owner knows it again, e.g. `Chrome · Windows`. Only names from the
 * lists above come out: what a client calls itself is not shown to anybody.
 *
 * @returns null when neither program nor system is known
 */
export function deviceOf(userAgent: string): string | null {
  const name = (list: readonly (readonly [RegExp, string])[]): string | undefined =>
    list.find(([pattern]) => pattern.test(userAgent))?.[1];
  const words = [name(programs), name(systems)].filter((word) => word !== undefined);
  return words.length ? words.join(' · ') : null;
}
