import { FilePdfOutlined } from '@ant-design/icons';
import type { Case } from '../server/operations.js';
import { formatDay } from '../text/formats.js';
import { useHandles } from './use-handles.js';
import { useTexts } from '../text/texts.js';

type CaseDocument = Case['documents'][number];

/** The dated documents that this case has brought forth. */
export function CaseDocuments({ documents }: { documents: Case['documents'] }) {
  const { t, language } = useTexts();
  return (
    <section className="card" aria-labelledby="documents-heading">
      <h2 id="documents-heading">{t('case.documents')}</h2>
      {documents.length === 0 && <p className="quiet">{t('case.documents.empty')}</p>}
      <ul className="documents">
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentLink document={document} />
            <span className="quiet">
              {t('case.document.number', {
                number: document.number,
                day: formatDay(language, document.issuedOn),
              })}
            </span>
            <span className="quiet">
              {t('case.document.verification', { code: document.verificationCode })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Opens a document beside the counter. */
export function DocumentLink({ document }: { document: CaseDocument }) {
  const { t } = useTexts();
  if (!useHandles()) return <span>{document.title}</span>;
  return (
    <a
      className="document-link"
      href={document.url}
      target="_blank"
      rel="noopener"
      aria-label={t('case.document.open', { title: document.title })}
    >
      <FilePdfOutlined aria-hidden /> {document.title}
    </a>
  );
}
