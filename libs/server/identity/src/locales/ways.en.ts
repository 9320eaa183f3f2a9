import type { Sentences } from '@tongban/kernel';
import type { waysSentences } from '../ways/ways.sentences.js';

export const englishWays = {
  WAY_CLOSED: 'This way to log in is not open here. Please choose another one.',
  WAY_OUT_OF_ORDER: 'This way to log in does not work just now. Please try later, or choose another one.',
  WAY_BUSY: 'Too many log-ins. Please try again in a minute.',
  LOGIN_CODE_SPENT: 'What this log-in was made with is no longer valid. Please try once more.',
  LOGIN_AGAIN: 'Please try once more.',
  TELEPHONE_BAD: 'Please enter a mobile number of 11 digits.',
  SMS_TOO_SOON: 'A code has just been sent. Please ask for another one in {seconds} seconds.',
  SMS_TOO_OFTEN:
    'Too many codes were asked for. Please try again in about {minutes} minutes, or log in another way.',
  SMS_CODE_WRONG: 'The code is not right. Please look at the message and enter it again.',
  SMS_CODE_SPENT: 'The code is no longer valid. Please ask for a new one.',
  IDENTITY_OTHER: 'This account already has another proved identity and cannot become somebody else’s.',
  IDENTITY_HELD:
    'This identity already has an account. To keep others out of it, please log in the way you did before, or log in with the mobile number known to that account and then prove your identity, or bring your identity card to a service counter.',
  LINK_NEEDS_PROOF: 'Please prove your identity first; then you can link further ways to log in.',
  LINK_ALREADY: 'This way to log in is already linked to your account.',
  LINK_OF_OTHER:
    'This way to log in belongs to another account with a proved identity and cannot be linked to yours.',
  LINK_IDENTITY_OTHER:
    'Somebody else is logged in over there, who cannot be linked to your account. Please use your own identity.',
  LINK_UNKNOWN: 'Your account has no such way to log in; perhaps it was unlinked already.',
  LINK_LAST:
    'This is your only way to log in; without it you could not come back. Please link another one first.',
  DEVICE_UNKNOWN: 'There is no such log-in; perhaps it has ended already.',
  DEVICE_IS_THIS_ONE: 'This is the device you are using. Please use “Log out”.',
  WAY_WECHAT: 'WeChat',
  WAY_ALIPAY: 'Alipay',
  WAY_SMS: 'Text message code',
  WAY_OIDC: 'Unified identity',
  WAY_DEMO: 'Demonstration identity',
  ACCOUNT_WAY_LINKED:
    'Logging in by “{way}” was linked to your account. If that was not you, please unlink it at once.',
  ACCOUNT_WAY_UNLINKED:
    'Logging in by “{way}” was unlinked from your account; other devices that had logged in by it were logged out.',
  ACCOUNT_MERGED:
    'Another account, used by “{way}”, was found to be yours as well and is now part of this account.',
  ACCOUNT_WAY_LAPSED:
    'The mobile number for “{way}” was not used for 90 days and may have a new owner. It was unlinked from your account.',
  ACCOUNT_GUARDIANSHIP_RECORDED:
    'A clerk who saw the papers recorded that you are guardian of {child}; you can act for the child under “In whose name you act”. If you were not there yourself, please call the hotline at once.',
  ACCOUNT_GUARDIANSHIP_ENDED:
    'A clerk ended your guardianship of {child} here; you can no longer act in the name of the child. With questions please come to a counter with your papers, or call the hotline.',
  ACCOUNT_IDENTITY_CHECKED:
    'A clerk checked your papers at a counter and noted that you agreed to them acting for you, for two hours. If you were not there yourself, please call the hotline at once.',
  ACCOUNT_IDENTITY_CHECKED_SMS: 'had its identity checked at a counter, to act for you there',
  ACCOUNT_GUARDIANSHIP_RECORDED_SMS: 'a guardianship was recorded',
  ACCOUNT_GUARDIANSHIP_ENDED_SMS: 'a guardianship was ended',
  ACCOUNT_WAY_LINKED_SMS: 'has a new way to log in: {way}',
  ACCOUNT_WAY_UNLINKED_SMS: 'no longer has this way to log in: {way}',
  ACCOUNT_MERGED_SMS: 'was joined with one used by {way}',
  ACCOUNT_WAY_LAPSED_SMS: 'no longer has a way to log in that was not used for long: {way}',
} satisfies Sentences<typeof waysSentences>;
