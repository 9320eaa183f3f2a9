import type { StaffAct } from '../acts/acts.js';

/** The letter of each act: in Chinese offices the pinyin's, in English the word's, whichever people remember. */
export const actKeys: Record<StaffAct, string> = {
  REQUEST_CORRECTION: 'B',
  ACCEPT: 'A',
  NOT_ACCEPT: 'X',
  START_REVIEW: 'S',
  GRANT: 'G',
  REFUSE: 'N',
  DELIVER: 'D',
  CLOSE: 'C',
};
