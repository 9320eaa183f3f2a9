import { useRouter } from '@tarojs/taro';
import { Page } from '@tongban/client-ui';
import { Errand } from '../../flow/errand';
import { text } from '../../platform/address';
import { useT } from '../../texts';
import { CheckAnswers } from './check-answers';

/** The last look before submitting. */
export default function Check() {
  const t = useT();
  const { params } = useRouter();
  return (
    <Page id="check" title={t('check.title')}>
      <Errand id="check" caseId={text(params['case'])}>
        {(draft, definition) => <CheckAnswers draft={draft} definition={definition} />}
      </Errand>
    </Page>
  );
}
