import { Link } from 'react-router';
import type { AuditEvent } from '../server/operations.js';
import { formatSecond } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { Actor } from './Actor.js';
import { chainNames, channelNames, shortId } from './names.js';

/** Events, one a row; on a narrow screen each one is a block. */
export function EventTable({ entries }: { entries: readonly AuditEvent[] }) {
  const { t, language } = useTexts();
  return (
    <div className="audit-scroll" role="region" aria-label={t('audit.events')} tabIndex={0}>
      <table className="audit-table">
        <thead>
          <tr>
            <th scope="col">{t('audit.column.at')}</th>
            <th scope="col">{t('audit.column.what')}</th>
            <th scope="col">{t('audit.column.who')}</th>
            <th scope="col">{t('audit.column.from')}</th>
            <th scope="col">{t('audit.column.result')}</th>
            <th scope="col">{t('audit.column.chain')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td data-label={t('audit.column.at')} className="audit-time">
                {formatSecond(language, entry.at)}
              </td>
              <td data-label={t('audit.column.what')}>
                <Link to={`/audit/events/${entry.id}`}>{entry.title}</Link>
              </td>
              <td data-label={t('audit.column.who')}>
                <Actor entry={entry} />
              </td>
              <td data-label={t('audit.column.from')}>
                {channelNames[entry.channel]
                  ? t(channelNames[entry.channel] ?? 'audit.channel.system')
                  : entry.channel}
                {entry.address && <span className="audit-sub">{entry.address}</span>}
              </td>
              <td data-label={t('audit.column.result')}>
                {entry.refusedWith ? (
                  <span className="audit-refused">
                    {t('audit.result.refused')}
                    <code className="audit-sub">{entry.refusedWith}</code>
                  </span>
                ) : (
                  t('audit.result.done')
                )}
              </td>
              <td data-label={t('audit.column.chain')}>
                {t(chainNames[entry.chainKind] ?? 'audit.chain.case')}
                <span className="audit-sub">
                  {t('audit.rowOf', { sequence: entry.sequence, id: shortId(entry.chainId) })}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
