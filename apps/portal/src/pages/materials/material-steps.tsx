import { useCallback, useState } from 'react';
import type { FormData, FormDefinition } from '@tongban/rules';
import { failureKind, failureSentence, portal } from '@tongban/client-graphql';
import {
  Button,
  Card,
  ConfirmDialog,
  ErrorSummary,
  FileField,
  Notice,
  type FileState,
  type SummaryError,
} from '@tongban/client-ui';
import { StepHead } from '../../flow/step-head';
import { stepsOf } from '../../flow/steps';
import { chooseFiles, pickable } from '../../platform/choose-files';
import { replace } from '../../platform/navigator';
import { openFile } from '../../platform/open-file';
import { serverAddress } from '../../platform/server-address';
import { MaterialFiles, MaterialNeed } from '../../parts/material';
import { ask, fileHeaders } from '../../state/api';
import { caseNow, keepCase, type Case } from '../../state/case';
import { useSite } from '../../state/site';
import { useT } from '../../texts';
import { useUploads } from './use-uploads';

const twentyMegabytes = 20 * 1024 * 1024;
const accept = 'application/pdf,image/jpeg,image/png,image/webp,.pdf,.jpg,.jpeg,.png,.webp';

/** All materials of a case, each with its files. */
export function MaterialSteps({
  draft,
  definition,
  returning,
}: {
  readonly draft: Case;
  readonly definition: FormDefinition;
  readonly returning: boolean;
}) {
  const t = useT();
  const site = useSite();
  const largest = site?.largestUpload ?? twentyMegabytes;
  const { pages, total } = stepsOf(draft, definition, draft.data as FormData);
  const refresh = useCallback(async () => {
    const { application } = await ask(portal.CaseDocument, { id: draft.id });
    if (application) keepCase(application);
  }, [draft.id]);
  const { uploads, add, retry, remove } = useUploads({ caseId: draft.id, largest, onArrived: refresh });
  const [removing, setRemoving] = useState<
    portal.CasePartsFragment['materials'][number]['files'][number] | null
  >(null);
  const [problem, setProblem] = useState<string>();
  const [attempt, setAttempt] = useState(0);

  const removeFile = async () => {
    if (!removing) return;
    try {
      const { removeFile: answer } = await ask(portal.RemoveFileDocument, {
        input: {
          applicationId: draft.id,
          version: caseNow(draft.id)?.version ?? draft.version,
          fileId: removing.id,
        },
      });
      if (answer.application) keepCase(answer.application);
      setProblem(answer.refusal?.message);
    } catch (error) {
      if (failureKind(error) !== 'session') setProblem(failureSentence(error) ?? t('failure.act'));
    }
    setRemoving(null);
  };
  const next = () => {
    setAttempt((tries) => tries + 1);
    const waiting = uploads.some((one) => one.status === 'uploading');
    const failed = uploads.find((one) => one.status === 'failed');
    if (waiting) setProblem(t('materials.waiting'));
    else if (failed) setProblem(t('materials.failedLeft'));
    else replace(`/check?case=${draft.id}`);
  };

  const errors: SummaryError[] = problem ? [{ field: null, message: problem }] : [];
  return (
    <>
      <StepHead step={pages.length + 1} total={total} />
      <ErrorSummary id="materials-errors" attempt={attempt} errors={errors} />
      <Notice>{t('materials.intro', { size: Math.floor(largest / 1024 / 1024) })}</Notice>
      {site?.uploadScanner && (
        <Notice tone={site.uploadScanner.standIn ? 'warn' : undefined}>
          {t(site.uploadScanner.standIn ? 'materials.scanned.standIn' : 'materials.scanned')}
        </Notice>
      )}
      {draft.item.materials.map((material, at) => {
        const state = draft.materials.find((one) => one.key === material.key);
        const point = draft.correction?.points.find((one) => one.materialKey === material.key);
        const files: FileState[] = [
          ...(state?.files ?? []).map(({ id, name, size, removable }) => ({
            id,
            name,
            size,
            removable,
            status: 'done' as const,
          })),
          ...uploads.filter((one) => one.materialKey === material.key),
        ];
        return (
          <Card key={material.key}>
            <div className="tb-between">
              <h2 className="tb-h2">
                {at + 1}. {material.name}
              </h2>
              <MaterialNeed material={material} />
            </div>
            <MaterialFiles material={material} before="materials" />
            <FileField
              id={`m-${material.key}`}
              label={material.name}
              hint={[material.fillingHint, material.acceptedWhen].filter(Boolean).join(t('materials.and'))}
              error={point?.message ?? state?.problem ?? undefined}
              files={files}
              accept={accept}
              choose={chooseFiles}
              kinds={pickable}
              onPick={(picked) => {
                setProblem(undefined);
                add(material.key, picked);
              }}
              onRetry={retry}
              onRemove={(id) => {
                const kept = state?.files.find((file) => file.id === id);
                if (kept) setRemoving(kept);
                else remove(id);
                setProblem(undefined);
              }}
              onOpen={(id) => {
                const kept = state?.files.find((file) => file.id === id);
                return (
                  kept &&
                  openFile(serverAddress() + kept.url, fileHeaders()).catch(() =>
                    setProblem(t('case.document.failed')),
                  )
                );
              }}
            />
          </Card>
        );
      })}
      <div className="tb-actions">
        <Button id="materials-next" kind="primary" onPress={next}>
          {t(returning ? 'flow.return' : 'flow.next')}
        </Button>
        {!returning && (
          <Button
            id="materials-previous"
            onPress={() => replace(`/form?case=${draft.id}&page=${pages[pages.length - 1]?.key ?? ''}`)}
          >
            {t('flow.previous')}
          </Button>
        )}
      </div>
      {removing && (
        <ConfirmDialog
          id="materials-remove"
          title={t('materials.remove.title', { name: removing.name })}
          confirm={t('materials.remove.confirm')}
          danger
          onConfirm={removeFile}
          onCancel={() => setRemoving(null)}
        >
          <div className="tb-p">{t('materials.remove.text')}</div>
        </ConfirmDialog>
      )}
    </>
  );
}
