import { Component, type ReactNode } from 'react';
import { useTexts } from '../text/texts.js';

/** A fault of a screen ends in a sentence and a way on, not in a white page. */
export class FaultBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Fault /> : this.props.children;
  }
}

function Fault() {
  const { t } = useTexts();
  return (
    <main className="whole-page" role="alert">
      <h1>{t('app.broken.title')}</h1>
      <p>{t('app.broken.text')}</p>
      <button type="button" className="plain-button" onClick={() => window.location.reload()}>
        {t('app.broken.reload')}
      </button>
    </main>
  );
}
