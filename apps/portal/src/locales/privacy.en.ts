import type { zhPrivacy } from './privacy.zh-CN';

export const enPrivacy: Readonly<Record<keyof typeof zhPrivacy, string>> = {
  'privacy.title': 'My data',
  'privacy.letters': 'Messages',
  'privacy.letter.whose': '[{name}]',
  'privacy.letters.seen': 'Got it',
  'privacy.letter.COPY_READY': 'The copy of your data is ready. Please download it within {hours} hours.',
  'privacy.letter.COPY_FAILED': 'The copy of your data could not be made. Please ask for it again.',
  'privacy.letter.ERASURE_ASKED':
    'You asked for your account to be deleted. It begins on {day}; until then you can cancel at any time.',
  'privacy.letter.ERASURE_CANCELLED': 'You cancelled the request.',
  'privacy.letter.ERASURE_FAILED': 'The account was not deleted. See the reason below.',
  'privacy.letter.DATA_CORRECTED':
    'Your contact details were changed. If it was not you, please call the hotline at once.',
  'privacy.letter.DRAFT_ENDS':
    'The draft of “{item}” has not been touched for long and will be deleted on {day}. To keep it, open it and save.',
  'privacy.letter.CASE_ERASURE_NEAR':
    'The time for keeping “{item}” is nearly over: answers and materials are deleted on {day}. Download a copy first if you need one.',
  'privacy.letter.CASE_RESTRICTION_NEAR':
    'From {day} on “{item}” is kept for the archive alone and no longer shown online. Download a copy first if you need one.',

  'privacy.held': 'What we keep',
  'privacy.name': 'Name',
  'privacy.identity': 'Identity number',
  'privacy.telephone': 'Telephone',
  'privacy.address': 'Address',
  'privacy.none': 'Not given',
  'privacy.held.drafts': 'Drafts',
  'privacy.held.running': 'Applications being worked on',
  'privacy.held.finished': 'Finished applications',
  'privacy.held.restricted': 'Archived, use restricted',
  'privacy.held.count': '{count}',
  'privacy.notice': 'Read how we handle your data',

  'privacy.correct': 'Change contact details',
  'privacy.correct.text':
    'If your name or identity number is wrong, please bring your identity card to a service hall.',
  'privacy.correct.telephone': 'New telephone number',
  'privacy.correct.address': 'New address',
  'privacy.correct.hint': 'Leave empty what stays the same',
  'privacy.correct.save': 'Save changes',
  'privacy.correct.done': 'Changed.',
  'privacy.correct.nothing': 'Please write what you want to change.',

  'privacy.copy': 'Download my data',
  'privacy.copy.text':
    'Puts everything that we keep about you into one archive, to keep or to hand on. It can be fetched for {hours} hours, by you alone after you log in.',
  'privacy.copy.ask': 'Make a copy',
  'privacy.copy.running': 'The copy is being made',
  'privacy.copy.ready': 'The copy is ready. You can download it until {until}.',
  'privacy.copy.fetch': 'Download the copy',
  'privacy.copy.chat':
    'WeChat opens no archives, but you can keep it in a chat: download it, send it to “File Transfer”, and open it on a computer.',
  'privacy.copy.send': 'Send it to a chat',
  'privacy.copy.name': 'my-public-service-data.zip',
  'privacy.copy.failed': 'That did not work. Please try again, or do as follows.',
  'privacy.copy.web':
    'Archives cannot be opened here. Please copy the address, open it in a browser or on a computer, and log in there.',
  'privacy.copy.address': 'Copy the address',
  'privacy.copy.address.done': 'Copied. Please open a browser and paste it into the address line.',

  'privacy.erase': 'Delete account',
  'privacy.erase.text':
    'Deletes your ways to log in, your profile and your drafts. Finished applications are kept as the Archives Law asks, for the archive alone; no counter can look at them any more.',
  'privacy.erase.ask': 'Ask for deletion',
  'privacy.erase.title': 'Delete your account?',
  'privacy.erase.sure':
    'It begins in {days} days; until then you can cancel. Afterwards it cannot be undone, and earlier cases can no longer be seen with this account.',
  'privacy.erase.confirm': 'Ask for deletion',
  'privacy.erase.waiting': 'Your account will be deleted from {day} on.',
  'privacy.erase.running': 'The account is being deleted',
  'privacy.erase.cancel': 'Cancel the deletion',
  'privacy.failed': 'It did not work last time: {problem}',

  'privacy.consents': 'Consents',
  'privacy.consents.over': 'Other consents ({count})',
  'privacy.consents.none': 'You have not agreed to any notice yet.',
  'privacy.consent.given': 'Agreed {at}, version {version}',
  'privacy.consent.withdrawn': 'Taken back {at}',
  'privacy.consent.withdraw': 'Take back',
  'privacy.consent.withdraw.of': 'Take back: {title}',
  'privacy.consent.sure': 'The draft can then be submitted only after you agree again.',

  'notices.title': 'Please read this first',
  'notices.lead':
    'Read each part and tick the box below it. What you agree to is recorded; you find it under “My data”.',
  'notices.go': 'Agree and go on',
  'notices.back': 'Not now',
  'notices.open': 'Still to be ticked: {n}',
  'notices.tick': 'Please read this and tick the box.',
  'notices.missing.title': 'This notice was not found',
  'notice.title': 'How we handle personal data',
  'notice.version': 'Version {version}',
  'notice.line': 'Before you log in: how we handle your personal data',
};
