import type { Case } from '../server/operations.js';
import { formatMoment } from '../text/formats.js';
import { useTexts } from '../text/texts.js';
import { DocumentLink } from './CaseDocuments.js';

/** What happened to the case, latest first. */
export function Timeline({
  entries,
  documents,
}: {
  entries: Case['timeline'];
  documents: Case['documents'];
}) {
  const { t, language } = useTexts();
  const latestFirst = [...entries].sort((one, other) => other.sequence - one.sequence);
  return (
    <section className="card" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">{t('case.timeline')}</h2>
      <ol className="timeline">
        {latestFirst.map((entry) => (
          <li key={entry.sequence}>
            <time dateTime={entry.at}>{formatMoment(language, entry.at)}</time>
            <b>{entry.title}</b>
            {(entry.by || entry.channel) && (
              <span className="quiet">
                {entry.by && entry.channel && entry.channel !== 'COUNTER'
                  ? t('case.timeline.by', { by: entry.by, channel: t(`channel.${entry.channel}`) })
                  : (entry.by ?? (entry.channel && t(`channel.${entry.channel}`)))}
              </span>
            )}
            {entry.detail && <span className="timeline-detail">{entry.detail}</span>}
            {documents
              .filter((document) => entry.documentIds.includes(document.id))
              .map((document) => (
                <DocumentLink key={document.id} document={document} />
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
