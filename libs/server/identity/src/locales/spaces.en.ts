import type { Sentences } from '@tongban/kernel';
import type { spaceRefusals } from '../spaces/space.sentences.js';

export const englishSpaces = {
  SPACE_UNKNOWN: 'You cannot act in this name; the authorisation may have ended. Please choose again.',
  SPACE_ENDED:
    'Your right to act in that name has ended. Please choose in whose name to go on. What was saved stays with its applicant.',
  SPACE_NOT_AUTHORISED:
    'Your authorisation does not cover this service. Please ask the legal representative to extend it.',
  ENTERPRISE_CODE_BAD:
    'The unified social credit code is not right. Please compare it with the 18 characters on the business licence.',
  ENTERPRISE_NAME_NEEDED: 'Please enter the whole name on the business licence.',
  ENTERPRISE_LEVEL: 'To open the space of an enterprise, your identity has to be verified first.',
  ENTERPRISE_NOT_CONFIRMED:
    'This does not agree with the register: please check code and name, and that you are the registered legal representative. You can also come to a counter with the licence and your identity card.',
  ENTERPRISE_PAPERS: "Please check the business licence and the representative's identity card first.",
  ENTERPRISE_UNKNOWN: 'There is no such enterprise, or you are not its legal representative.',
  AGENT_IS_REPRESENTATIVE: 'The legal representative needs no authorisation.',
  AGENT_TOO_MANY_OFFERS: 'Too many authorisations wait for an answer. Please take some back first.',
  AGENT_LEVEL: 'To accept an authorisation, your identity has to be verified first.',
  AGENT_OFFER_UNKNOWN:
    'There is no such authorisation. It may have been taken back or expired, or the code is not right.',
  AGENT_NAME_DIFFERS:
    'The name in the authorisation is not yours. Please ask the enterprise to authorise you anew.',
  AGENT_ENDED_ALREADY: 'This authorisation has ended already.',
  AGENT_NAME_NEEDED: "Please enter the agent's name.",
  AGENT_NUMBER_BAD: "The agent's identity number is not right. Please check it.",
  AGENT_UNTIL_BAD: 'The last day has to lie between today and three years from now.',
  AGENT_SCOPE_NEEDED: 'Please choose at least one service or theme, or everything.',
  PROOF_TOO_OFTEN:
    'Too many checks today. Please try again tomorrow, or come to a counter with your identity card.',
  PROOF_NAME_NEEDED: 'Please enter the name on the identity card.',
  PROOF_KNOWN_ALREADY: 'Your identity is verified already.',
  PROOF_CONSENT_NEEDED: 'Name and identity number can be passed on to the register only with your consent.',
  PROOF_NUMBER_BAD: 'The identity number is not right. Please check it.',
  PROOF_DIFFERS: 'Name and identity number do not belong together. Please check them.',
  COUNTER_CODE_UNKNOWN: 'The number is not right or too old. The applicant can get a new one on their phone.',
  CHECK_CONSENT_NEEDED: 'Please ask the applicant for consent first, and tick it.',
  CHECK_NOTE_NEEDED: 'With “other”, please write how the identity was checked (200 characters at most).',
  CHECK_OWN: 'Nobody acts for themselves here. Please ask a colleague.',
  CHECK_NAME_DIFFERS: 'This identity number is known under another name. Please check the card.',
  CHECK_TELEPHONE_BAD: 'The telephone number is not right. Please check it.',
  CHECK_ADDRESS_LONG: 'The address is longer than 200 characters.',
  CHECK_OVER: 'The check of the identity is too old. Please check it again.',
  GUARDIAN_NAME_NEEDED: 'Please enter the name of the child.',
  GUARDIAN_LEVEL: 'To act for a child, your own identity has to be verified first.',
  GUARDIAN_CHILD_OLD: 'The child is fourteen or older and logs in by itself.',
  GUARDIAN_NOT_CONFIRMED:
    'The household register does not confirm that you are the guardian. Please check name and number, or ask at a counter.',
  GUARDIAN_UNKNOWN: 'There is no such guardianship; it may have ended.',
  GUARDIAN_PAPERS_NEEDED: 'Please look at the papers that show the guardianship first, and tick the box.',
  GUARDIAN_SAME: 'Guardian and child have the same identity number. Please look at the papers again.',
  GUARDIAN_THERE_ALREADY: 'This guardianship is recorded already; there is nothing to do.',
  GUARDIAN_OWN_CHILD:
    'Nobody handles the guardianship of themselves or of their own child. Please ask a colleague.',
  GUARDIAN_NOTE_NEEDED:
    'Please say by which paper, in 5 to 200 characters, such as the name and number of a judgment.',
  AUTHORITY_OFF: 'No register is connected here. Please come to a counter with your identity card.',
  AUTHORITY_AWAY:
    'The register does not answer at the moment. Please try again later. What you entered is still there.',
  AUTHORITY_LIMIT:
    'The register accepts no more checks of this number today. Please try again tomorrow, or come to a counter.',
} satisfies Sentences<typeof spaceRefusals>;
