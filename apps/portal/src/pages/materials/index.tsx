import { useRouter } from '@tarojs/taro';
import { Page } from '@tongban/client-ui';
import { Errand } from '../../flow/errand';
import { text } from '../../platform/address';
import { useT } from '../../texts';
import { MaterialSteps } from './material-steps';

/** The materials: photos and PDF files, each with its progress. */
export default function Materials() {
  const t = useT();
  const { params } = useRouter();
  return (
    <Page id="materials" title={t('materials.title')}>
      <Errand id="materials" caseId={text(params['case'])}>
        {(draft, definition) => (
          <MaterialSteps draft={draft} definition={definition} returning={params['from'] === 'check'} />
        )}
      </Errand>
    </Page>
  );
}
