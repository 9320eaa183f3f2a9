import { fieldAt, inLanguage, type FormDefinition } from '@tongban/rules';
import { Notice, useUi } from '@tongban/client-ui';
import { answerText } from '@tongban/client-forms';
import type { Clash } from '../../flow/merge';
import { useT } from '../../texts';

/** Tells that two devices changed the same draft, and what the other one said. */
export function Clashes({
  definition,
  clashes,
}: {
  readonly definition: FormDefinition;
  readonly clashes: readonly Clash[];
}) {
  const t = useT();
  const { language } = useUi();
  if (clashes.length === 0) return null;
  return (
    <Notice id="form-merged" tone="warn" title={t('flow.merged.title')} urgent>
      <div>{t('flow.merged.text')}</div>
      {clashes.map((clash) => {
        const field = fieldAt(definition, `/${clash.name}`)?.field;
        return field ? (
          <div key={clash.name}>
            {t('flow.merged.other', {
              label: inLanguage(field.label, language),
              value: answerText(field, clash.theirs, language),
            })}
          </div>
        ) : null;
      })}
    </Notice>
  );
}
