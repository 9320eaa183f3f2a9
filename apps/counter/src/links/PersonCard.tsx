import { Alert, Button } from 'antd';
import { useState } from 'react';
import { ask } from '../server/ask.js';
import { operations, type LinkedPerson } from '../server/operations.js';
import { formatMoment } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { ReasonDialog } from './ReasonDialog.js';
import { useLinkChange } from './use-links.js';

type PersonLink = LinkedPerson['links'][number];

/** A person, masked, with the ways in to their account, which can be taken off. */
export function PersonCard({
  person,
  onChanged,
}: {
  person: LinkedPerson;
  onChanged: (person: LinkedPerson) => void;
}) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<PersonLink | null>(null);
  const unlink = useLinkChange(
    async (input: { personId: string; linkId: string; reason: string }, idempotencyKey) =>
      (await ask(operations.unlinkPersonWay, { input: { ...input, idempotencyKey } })).unlinkPersonWay,
  );
  const facts = (['name', 'identityNumber', 'telephone'] as const).map(
    (fact) => [fact, person[fact] || t('links.person.unknown')] as const,
  );
  return (
    <section className="card person-links" aria-label={t('links.person')}>
      <h2>{t('links.person')}</h2>
      <dl className="facts">
        {facts.map(([fact, shown]) => (
          <div key={fact}>
            <dt>{t(`links.person.${fact}`)}</dt>
            <dd>{shown}</dd>
          </div>
        ))}
        <div>
          <dt>{t('links.person.assurance')}</dt>
          <dd>{t('links.person.level', { level: person.assurance })}</dd>
        </div>
        <div>
          <dt>{t('links.person.id')}</dt>
          <dd>{person.id}</dd>
        </div>
      </dl>
      <h3>{t('links.person.ways')}</h3>
      {unlink.data && !unlink.data.refusal && !chosen && (
        <Alert type="success" role="status" showIcon title={t('links.done')} />
      )}
      {person.links.length === 0 ? (
        <p role="status">{t('links.person.none')}</p>
      ) : (
        <WayTable
          links={person.links}
          onChoose={(link) => {
            unlink.reset();
            setChosen(link);
          }}
        />
      )}
      {chosen && (
        <ReasonDialog
          title={t('links.unlink.title', { what: `${chosen.name} ${chosen.mark}` })}
          text={t('links.unlink.person')}
          confirm={t('links.unlink')}
          danger
          pending={unlink.isPending}
          refusal={unlink.data?.refusal ?? null}
          failure={unlink.error}
          onClose={() => setChosen(null)}
          onConfirm={(reason) =>
            unlink.mutate(
              { personId: person.id, linkId: chosen.id, reason },
              {
                onSuccess: ({ person: changed, refusal }) => {
                  if (refusal || !changed) return;
                  setChosen(null);
                  onChanged(changed);
                },
              },
            )
          }
        />
      )}
    </section>
  );
}

function WayTable({
  links,
  onChoose,
}: {
  links: readonly PersonLink[];
  onChoose: (link: PersonLink) => void;
}) {
  const { t, language } = useTexts();
  return (
    <div className="table-scroll" role="region" aria-label={t('links.person.ways')} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('links.column.way')}</th>
            <th scope="col">{t('links.column.mark')}</th>
            <th scope="col">{t('links.column.since')}</th>
            <th scope="col">{t('links.column.used')}</th>
            <th scope="col">{t('links.column.act')}</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={link.id}>
              <td>{link.name}</td>
              <td>{link.mark}</td>
              <td className="time">{formatMoment(language, link.linkedAt)}</td>
              <td className="time">{formatMoment(language, link.lastUsedAt)}</td>
              <td>
                <Button
                  danger
                  aria-label={t('links.unlink.of', { what: `${link.name} ${link.mark}` })}
                  onClick={() => onChoose(link)}
                >
                  {t('links.unlink')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
