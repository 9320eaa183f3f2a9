import type { guardiansZhCN } from './texts.zh-CN.js';

/** What a clerk reads who records or ends a guardianship, in English. */
export const guardiansEn = {
  'guardians.title': 'Guardians',
  'guardians.parts': 'What can be done about guardianships',
  'guardians.record': 'Record a guardianship',
  'guardians.end': 'End a guardianship',
  'guardians.check': 'Check who the guardian is',
  'guardians.consent':
    'The guardian is here, was told and agrees that their data and the relation to the child are taken down',
  'guardians.code': 'Number on the guardian’s phone (optional)',
  'guardians.code.hint': 'Eight figures on the page “Verify your identity”; they say which account is theirs',
  'guardians.child': 'The child of {name}',
  'guardians.child.hint':
    'The child is under 14. The guardian can then act for the child on the phone, until the fourteenth birthday.',
  'guardians.child.name': 'Name of the child',
  'guardians.child.number': 'Identity number of the child',
  'guardians.papers': 'By which papers',
  'guardians.papers.HOUSEHOLD_REGISTER': 'Household register',
  'guardians.papers.BIRTH_CERTIFICATE': 'Birth certificate',
  'guardians.papers.GUARDIANSHIP_PAPER': 'Judgment, notarised paper or certificate of guardianship',
  'guardians.seen': 'I have seen the originals, which name {name} and the child',
  'guardians.seen.first':
    'Please look at the originals first and tick the box: Space ticks it, Enter goes on.',
  'guardians.record.do': 'Record',
  'guardians.recorded': '{guardian} is recorded as guardian of {child}',
  'guardians.recorded.text': 'The guardian can act for the child on the phone from now on, and was told.',
  'guardians.another': 'Another child of {name}',
  'guardians.next': 'Next person',
  'guardians.end.text':
    'By a judgment, an agreement, a certificate of the police or the like, by the numbers that it names. The guardian is told at once; what was submitted for the child stays the child’s.',
  'guardians.end.guardian': 'Identity number of the guardian',
  'guardians.end.child': 'Identity number of the child',
  'guardians.end.reason': 'Why',
  'guardians.end.reason.CUSTODY': 'Guardianship or custody was taken away',
  'guardians.end.reason.MISTAKE': 'It was recorded wrongly',
  'guardians.end.reason.ASKED': 'The guardian is here and asks for it',
  'guardians.end.note': 'Paper seen',
  'guardians.end.note.hint': '5 to 200 characters: what it is, its number, its date. Kept encrypted.',
  'guardians.end.do': 'End this guardianship',
  'guardians.end.sure.title': 'End the guardianship',
  'guardians.end.sure':
    'The guardian can no longer act for the child from that moment. Please compare both numbers once more:',
  'guardians.end.sure.yes': 'Yes, end it',
  'guardians.ended': 'The guardianship of {guardian} for {child} is ended, and the guardian was told.',
} satisfies Record<keyof typeof guardiansZhCN, string>;
