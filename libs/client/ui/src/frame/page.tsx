import { useEffect, useRef, type ReactNode } from 'react';
import { elderScale } from '../text/scale.js';
import { isWeb } from '../platform.js';
import { classes } from '../text/class-names.js';
import { useT } from '../text/texts.js';
import { Button } from '../controls/button.js';
import { Icon } from '../show/icon.js';
import { Tabs, type Tab } from './tabs.js';
import { useUi } from './ui-context.js';

export interface PageProps {
  /** Short and unique: the ids of the frame's own controls begin with it (`guide-back`). */
  readonly id: string;
  readonly title: string;
  /** The content brings its own first-level heading; otherwise the title is it. */
  readonly headed?: boolean;
  /** One of the main sections: no way back, and the tab bar shows where one is. */
  readonly tab?: Tab;
  /** Lists and the home page use the width of a large screen; forms and texts keep to a readable line. */
  readonly wide?: boolean;
  /** Above the content, across the whole width (the home page's head). */
  readonly banner?: ReactNode;
  /** Kept in reach at the foot of the screen. */
  readonly actions?: ReactNode;
  /** Where "back" leads, if not to where the reader came from. */
  readonly onBack?: () => void;
  readonly children: ReactNode;
}

let pagesShown = 0;

/** The frame of every screen: brand, language and elder mode, the demonstration's banner, back, tabs. */
export function Page({ id, title, headed, tab, wide, banner, actions, onBack, children }: PageProps) {
  const t = useT();
  const ui = useUi();
  const main = useRef<HTMLElement>(null);
  const { navigator, language } = ui;

  useEffect(() => {
    navigator.entitle(title);
  }, [navigator, title]);

  useEffect(() => {
    if (isWeb) document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    // A screen reader must notice that the screen has changed; the first one it notices by itself.
    if (isWeb && pagesShown > 0) main.current?.focus({ preventScroll: true });
    pagesShown += 1;
  }, []);

  return (
    <div
      className={classes(
        'tb',
        isWeb ? 'tb--web' : 'tb--mini',
        ui.elder && 'tb--elder',
        language === 'en' && 'tb--latin',
        tab && 'tb--tabbed',
      )}
      style={variables(ui)}
    >
      <header className="tb-header">
        {isWeb && (
          <a
            className="tb-skip"
            href={`#${id}-main`}
            onClick={(event) => {
              event.preventDefault();
              main.current?.focus();
            }}
          >
            {t('app.skip')}
          </a>
        )}
        {ui.demonstration && <div className="tb-demo">{ui.demonstration}</div>}
        {ui.acting?.(id)}
        <div className="tb-header__row">
          {isWeb && !tab && (
            <button
              id={`${id}-back`}
              type="button"
              className="tb-header__back"
              aria-label={t('app.back')}
              onClick={onBack ?? (() => navigator.back())}
            >
              <Icon name="back" />
            </button>
          )}
          {isWeb && <TitleText headed={headed} title={title} />}
          <Tools id={id} />
        </div>
        {tab && <Tabs current={tab} />}
      </header>
      <main ref={main} id={`${id}-main`} className="tb-content" tabIndex={isWeb ? -1 : undefined}>
        {banner}
        <div className={classes('tb-main', wide && 'tb-main--wide')}>
          {!isWeb && !headed && <h1 className="tb-h1">{title}</h1>}
          {children}
        </div>
      </main>
      {actions && <div className="tb-footer">{actions}</div>}
    </div>
  );
}

function TitleText({ headed, title }: { readonly headed: boolean | undefined; readonly title: string }) {
  return headed ? (
    <div className="tb-header__title">{title}</div>
  ) : (
    <h1 className="tb-header__title">{title}</h1>
  );
}

/** Language and elder mode, on every screen. */
function Tools({ id }: { readonly id: string }) {
  const t = useT();
  const ui = useUi();
  return (
    <div className="tb-header__tools" role="group" aria-label={t('app.tools')}>
      <Button
        id={`${id}-elder`}
        kind="quiet"
        small
        icon="text-size"
        onPress={() =>
          ui.change(
            ui.elder ? { elder: false, scale: 1 } : { elder: true, scale: Math.max(ui.scale, elderScale) },
          )
        }
      >
        {t(ui.elder ? 'app.elder.off' : 'app.elder.on')}
      </Button>
      {/* Large type leaves room for one: the language is under "my own" as well. */}
      {!ui.elder && (
        <Button
          id={`${id}-language`}
          kind="quiet"
          small
          icon="language"
          onPress={() => ui.change({ language: ui.language === 'en' ? 'zh-CN' : 'en' })}
        >
          {t('app.language')}
        </Button>
      )}
    </div>
  );
}

/** The bid's colours and the reader's size of type, as the custom properties that the style sheets build on. */
function variables({ brand, scale }: ReturnType<typeof useUi>): Record<string, string | number> {
  return {
    '--scale': scale,
    ...(brand ? { '--brand': brand.color, '--brand-ink': brand.ink, '--brand-soft': brand.soft } : {}),
  };
}
