import { useT } from '../text/texts.js';

export interface DaysRingProps {
  /** In `unit`; 0 is the last day, below is late. */
  readonly daysLeft: number;
  readonly daysTotal: number;
  readonly unit: 'WORKING_DAY' | 'CALENDAR_DAY';
  readonly light: 'GREEN' | 'YELLOW' | 'RED';
}

const colors = { GREEN: 'var(--good)', YELLOW: 'var(--warn-strong)', RED: 'var(--bad)' } as const;

/** Days left as a number in a ring, whose text says the same. Drawn by CSS, so that mini-programs show it too. */
export function DaysRing({ daysLeft, daysTotal, unit, light }: DaysRingProps) {
  const t = useT();
  const share = daysTotal > 0 ? Math.min(1, Math.max(0, daysLeft / daysTotal)) : 0;
  const degrees = daysLeft < 0 ? 360 : Math.round(share * 360);
  const label =
    daysLeft > 0
      ? t(`ring.label.${unit}`, { n: daysLeft })
      : daysLeft === 0
        ? t('ring.today')
        : t(`ring.over.${unit}`, { n: -daysLeft });
  return (
    <div
      className={`tb-ring tb-ring--${light.toLowerCase()}`}
      role="img"
      aria-label={label}
      style={{
        backgroundImage: `conic-gradient(${colors[light]} ${degrees}deg, var(--line) ${degrees}deg 360deg)`,
      }}
    >
      <div className="tb-ring__inside" aria-hidden="true">
        {daysLeft > 0 ? (
          <>
            <div className="tb-ring__number">{daysLeft}</div>
            <div className="tb-ring__unit">{t(`ring.unit.${daysLeft === 1 ? 'one' : 'many'}.${unit}`)}</div>
          </>
        ) : (
          <div className="tb-ring__word">{daysLeft === 0 ? t('ring.today.short') : t('ring.over.short')}</div>
        )}
      </div>
    </div>
  );
}
