import { useMemo, type ReactNode } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { UiContext, type Ui } from '@tongban/client-ui';
import { ActingStrip } from './parts/acting-strip';
import { navigator } from './platform/navigator';
import { followNewerBuilds } from './platform/newer-build';
import { queries } from './state/api';
import { reading } from './state/reading';
import { useSite } from './state/site';
import './app.css';

followNewerBuilds();

export default function App({ children }: { readonly children: ReactNode }) {
  return (
    <QueryClientProvider client={queries}>
      <Reader>{children}</Reader>
    </QueryClientProvider>
  );
}

/** Gives every screen the reader's wishes and the bid's looks. */
function Reader({ children }: { readonly children: ReactNode }) {
  const wishes = reading.use();
  const site = useSite();
  const ui = useMemo<Ui>(
    () => ({
      ...wishes,
      brand: site?.brand ?? null,
      demonstration: site?.demonstration ?? null,
      acting: (page) => <ActingStrip page={page} />,
      navigator,
      change: (changed) => reading.set({ ...reading.get(), ...changed }),
    }),
    [wishes, site],
  );
  return <UiContext.Provider value={ui}>{children}</UiContext.Provider>;
}
