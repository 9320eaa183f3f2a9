import type { ReactNode } from 'react';
import type { Case } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import type { FormView, ShownField, ShownGroup } from './form-view.js';
import { PersonalValue } from './PersonalValue.js';

/** The answers of the form, page by page, with what changed since the last submission. */
export function Content({ found, view }: { found: Case; view: FormView }) {
  const { t } = useTexts();
  return (
    <section className="card" aria-labelledby="content-heading">
      <h2 id="content-heading">{t('case.content')}</h2>
      <h3>{t('case.applicant')}</h3>
      <dl className="fields">
        <Row label={t('case.applicant.name')} value={found.applicantName} />
        {found.applicantCreditCode && (
          <Row label={t('case.applicant.creditCode')} value={found.applicantCreditCode} />
        )}
        {found.agentName && <Row label={t('case.applicant.agent')} value={found.agentName} />}
        <Row label={t('case.applicant.identityNumber')} value={found.applicantIdentityNumber}>
          <PersonalValue
            caseId={found.id}
            pointer="applicant/identityNumber"
            label={t('case.applicant.theirIdentityNumber')}
            masked={found.applicantIdentityNumber}
          />
        </Row>
        <Row label={t('case.applicant.telephone')} value={found.applicantTelephone}>
          <PersonalValue
            caseId={found.id}
            pointer="applicant/telephone"
            label={t('case.applicant.theirTelephone')}
            masked={found.applicantTelephone}
          />
        </Row>
      </dl>
      {view.pages.length === 0 && <p className="quiet">{t('case.content.empty')}</p>}
      {view.pages.map((page) => (
        <div key={page.key} className="form-page">
          <h3>{page.title}</h3>
          <dl className="fields">
            {page.rows
              .filter((row): row is ShownField => row.kind === 'field')
              .map((row) => (
                <Answer key={row.pointer} caseId={found.id} field={row} />
              ))}
          </dl>
          {page.rows
            .filter((row): row is ShownGroup => row.kind === 'group')
            .map((group) => (
              <Entries key={group.pointer} caseId={found.id} group={group} />
            ))}
        </div>
      ))}
      {view.otherChanges.length > 0 && (
        <div className="form-page">
          <h3>{t('case.changes.other')}</h3>
          <dl className="fields">
            {view.otherChanges.map((change) => (
              <div key={change.pointer} className="changed">
                <dt>{change.label}</dt>
                <dd>
                  <Before value={change.before} /> <After>{change.after ?? t('case.value.none')}</After>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </section>
  );
}

function Entries({ caseId, group }: { caseId: string; group: ShownGroup }) {
  const { t } = useTexts();
  if (group.entries.length === 0) {
    return (
      <dl className="fields">
        <Row label={group.label} value={null} />
      </dl>
    );
  }
  return (
    <>
      {group.entries.map((fields, index) => (
        <div key={`${group.pointer}/${index}`} className="group-entry">
          <h4>{t('case.value.entry', { label: group.itemLabel, number: index + 1 })}</h4>
          <dl className="fields">
            {fields.map((field) => (
              <Answer key={field.pointer} caseId={caseId} field={field} />
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}

function Answer({ caseId, field }: { caseId: string; field: ShownField }) {
  const { t } = useTexts();
  const value =
    field.value === null ? (
      <span className="quiet">{t('case.value.none')}</span>
    ) : field.personal ? (
      <PersonalValue caseId={caseId} pointer={field.pointer} label={field.label} masked={field.value} />
    ) : (
      field.value
    );
  return (
    <div className={field.change ? 'changed' : undefined}>
      <dt>{field.label}</dt>
      <dd>
        {field.change ? (
          <>
            <Before value={field.change.before} /> <After>{value}</After>
          </>
        ) : (
          value
        )}
      </dd>
    </div>
  );
}

function Row({ label, value, children }: { label: string; value: string | null; children?: ReactNode }) {
  const { t } = useTexts();
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value ? (children ?? value) : <span className="quiet">{t('case.value.none')}</span>}</dd>
    </div>
  );
}

function Before({ value }: { value: string | null }) {
  const { t } = useTexts();
  return (
    <>
      <span className="vh">{t('case.change.from')} </span>
      <del>{value ?? t('case.value.none')}</del> <span aria-hidden>→</span>
    </>
  );
}

function After({ children }: { children: ReactNode }) {
  const { t } = useTexts();
  return (
    <>
      <span className="vh">{t('case.change.to')} </span>
      <ins>{children}</ins>
    </>
  );
}
