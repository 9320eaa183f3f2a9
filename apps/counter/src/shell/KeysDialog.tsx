import { Button } from 'antd';
import { staffActs } from '../acts/acts.js';
import { Dialog } from '../app/Dialog.js';
import { actKeys } from '../keyboard/keys.js';
import { useTexts } from '../text/texts.js';

/** All shortcuts, by where they work. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTexts();
  const groups = [
    {
      title: t('keys.group.queue'),
      keys: [
        ['J', t('keys.next')],
        ['K', t('keys.previous')],
        ['Enter', t('keys.open')],
        ['/', t('keys.search')],
        ['1 – 5', t('keys.views')],
      ],
    },
    {
      title: t('keys.group.case'),
      keys: [
        ['M', t('keys.material')],
        ['+ / -', t('keys.zoom')],
        ['R', t('keys.rotate')],
        ['P', t('keys.print')],
        ['Esc', t('keys.escape')],
        ['?', t('keys.help')],
      ],
    },
    {
      title: t('keys.group.acts'),
      keys: [...staffActs.map((act) => [actKeys[act], t(`act.${act}`)]), ['Ctrl + Enter', t('keys.confirm')]],
    },
  ];
  return (
    <Dialog
      open
      title={t('keys.title')}
      onClose={onClose}
      width={760}
      footer={
        <Button type="primary" onClick={onClose} autoFocus>
          {t('app.close')}
        </Button>
      }
    >
      <p>{t('keys.note')}</p>
      <div className="key-groups">
        {groups.map((group) => (
          <section key={group.title}>
            <h2>{group.title}</h2>
            <dl>
              {group.keys.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
