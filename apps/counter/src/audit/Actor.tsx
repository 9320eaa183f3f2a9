import type { AuditEvent } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import { roleNames, shortId } from './names.js';

/** Who acted, in which roles, and for whom. Citizens are not named: their id leads on. */
export function Actor({ entry }: { entry: AuditEvent }) {
  const { t } = useTexts();
  const roles = entry.roles.map((role) => (roleNames[role] ? t(roleNames[role]) : role)).join(' · ');
  const name = entry.actorName ?? (entry.actorId ? shortId(entry.actorId) : '');
  return (
    <>
      {name || roles}
      {name && <span className="audit-sub">{roles}</span>}
      {entry.onBehalfOf && (
        <span className="audit-sub">{t('audit.for', { id: shortId(entry.onBehalfOf) })}</span>
      )}
    </>
  );
}
