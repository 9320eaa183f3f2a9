import { useSyncExternalStore } from 'react';
import { session } from './ask.js';
import type { SessionState } from './session.js';

/** Who is logged in, kept true while the component lives. */
export const useSession = (): SessionState => useSyncExternalStore(session.subscribe, session.state);
