import { createContext, useContext, type ReactNode } from 'react';
import type { Language } from '@tongban/rules';

/** How the reader wants to see the portal. */
export interface Reading {
  readonly language: Language;
  /** 长辈版: larger type and targets, fewer things at a time. */
  readonly elder: boolean;
  /** Body text as a multiple of 16 px; 2 is 32 px. */
  readonly scale: number;
}

/** What the frame shows of the bid and the channel. */
export interface Frame {
  readonly brand: { readonly color: string; readonly ink: string; readonly soft: string } | null;
  /** The sentence that says this is a demonstration; null on a real portal. */
  readonly demonstration: string | null;
  /** Says on every screen in whose name one acts; nothing when in one's own. */
  readonly acting?: (page: string) => ReactNode;
}

/** How screens follow each other: the app's business, since every channel has its own way. */
export interface Navigator {
  /** Opens an address of the portal, e.g. `/guide?id=…`. */
  open(address: string): void;
  /** Goes to where the reader came from, or home. */
  back(): void;
  /** Names the screen: the browser's tab, the mini-program's bar. */
  entitle(title: string): void;
  /** Brings an element into view; on the web the keyboard's focus goes there too. */
  reveal(id: string): void;
}

export interface Ui extends Reading, Frame {
  readonly navigator: Navigator;
  change(reading: Partial<Reading>): void;
}

export const UiContext = createContext<Ui | null>(null);

/** @throws Error outside a UiContext provider: a fault of ours */
export function useUi(): Ui {
  const ui = useContext(UiContext);
  if (!ui) throw new Error('No UiContext around this component');
  return ui;
}
