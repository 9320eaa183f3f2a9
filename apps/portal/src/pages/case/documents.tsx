import { formatDay } from '@tongban/rules';
import { Card, useUi } from '@tongban/client-ui';
import { FileLink } from '../../parts/file-link';
import type { Case } from '../../state/case';
import { useT } from '../../texts';

/** The dated documents of the case, to open and keep. */
export function Documents({ mine }: { readonly mine: Case }) {
  const t = useT();
  const { language } = useUi();
  if (mine.documents.length === 0) return null;
  return (
    <Card id="case-documents" title={t('case.documents')}>
      <div className="tb-list" role="list">
        {mine.documents.map((document) => (
          <div key={document.id} className="tb-material" role="listitem">
            <div className="tb-between">
              <div className="tb-h3">{document.title}</div>
              <FileLink
                id={`case-document-${document.kind}`}
                url={document.url}
                label={t('case.document.open.of', { title: document.title })}
              >
                {t('case.document.open')}
              </FileLink>
            </div>
            <div className="tb-small">{formatDay(document.issuedOn, language)}</div>
            <div className="tb-small tb-muted tb-number">
              {t('case.document.number', { number: document.number })}
            </div>
            <div className="tb-small tb-muted tb-number">
              {t('case.document.code', { code: document.verificationCode })}
            </div>
          </div>
        ))}
      </div>
    </Card>
  );
}
