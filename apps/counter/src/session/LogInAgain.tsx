import { Button } from 'antd';
import { Dialog } from '../app/Dialog.js';
import { session } from '../server/ask.js';
import type { Staff } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { EndedBecause } from './EndedBecause.js';
import { LogInFlow } from './LogInFlow.js';
import './log-in.css';

/** Lies over the page when the session has ended; the page below keeps all that was typed. */
export default function LogInAgain({ staff }: { staff: Staff }) {
  const { t } = useTexts();
  return (
    <Dialog
      open
      title={t('login.again.title')}
      footer={<Button onClick={() => session.leave()}>{t('login.leave')}</Button>}
    >
      <p>{t('login.again.text')}</p>
      <EndedBecause />
      <LogInFlow username={staff.username} />
    </Dialog>
  );
}
