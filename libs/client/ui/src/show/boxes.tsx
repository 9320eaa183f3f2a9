import type { ReactNode } from 'react';
import { classes } from '../text/class-names.js';
import { Icon } from './icon.js';

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'brand';

/** A white card: one matter. */
export function Card({
  id,
  title,
  aside,
  tone,
  children,
}: {
  readonly id?: string;
  readonly title?: string;
  readonly aside?: ReactNode;
  readonly tone?: Tone;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} className={classes('tb-card', tone && `tb-card--${tone}`)}>
      {title && (
        <div className="tb-card__head">
          <h2 className="tb-h2">{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}

const noticeIcons: Record<Tone, string> = {
  plain: 'info',
  brand: 'info',
  good: 'good',
  warn: 'alert',
  bad: 'bad',
};

/** Something the reader should know. Urgent ones are read out at once. */
export function Notice({
  id,
  tone = 'plain',
  title,
  urgent,
  children,
}: {
  readonly id?: string;
  readonly tone?: Tone;
  readonly title?: string;
  readonly urgent?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div id={id} className={`tb-notice tb-notice--${tone}`} role={urgent ? 'alert' : undefined}>
      <Icon name={noticeIcons[tone]} className="tb-notice__icon" />
      <div className="tb-notice__text">
        {title && <div className="tb-notice__title">{title}</div>}
        {children}
      </div>
    </div>
  );
}

/** A word or two about a thing: its state, a property. */
export function Tag({ tone = 'brand', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`tb-tag tb-tag--${tone}`}>{children}</span>;
}

export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly value: ReactNode;
  readonly more?: ReactNode;
}

/** What a reader looks for first, as label and value. `wide` puts one below the other. */
export function Facts({ facts, wide }: { readonly facts: readonly Fact[]; readonly wide?: boolean }) {
  return (
    <dl className={classes('tb-facts', wide && 'tb-facts--wide')}>
      {facts.map((fact) => (
        <div key={fact.key} className="tb-fact">
          <dt className="tb-fact__label">{fact.label}</dt>
          <dd className="tb-fact__value">{fact.value}</dd>
          {fact.more && <dd className="tb-fact__more">{fact.more}</dd>}
        </div>
      ))}
    </dl>
  );
}
