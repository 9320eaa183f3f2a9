import { useState } from 'react';
import { useRouter } from '@tarojs/taro';
import { LoadingState, Page } from '@tongban/client-ui';
import { Errand } from '../../flow/errand';
import { NoticesFirst } from '../../flow/notices-first';
import { text } from '../../platform/address';
import { useMe } from '../../state/me';
import { useT } from '../../texts';
import { FormSteps } from './form-steps';

/** The form, one topic a page. */
export default function Form() {
  const t = useT();
  const { params } = useRouter();
  const me = useMe();
  const [title, setTitle] = useState<string>();
  return (
    // Only the form's own pages have a heading; what stands in their place has none.
    <Page id="form" title={title ?? t('guide.title')} headed={title !== undefined}>
      <Errand id="form" caseId={text(params['case'])}>
        {(draft, definition) =>
          me === undefined ? (
            <LoadingState rows={5} />
          ) : (
            <NoticesFirst draft={draft} onTitle={setTitle}>
              <FormSteps
                known={me?.autofill}
                draft={draft}
                definition={definition}
                first={text(params['page']) || draft.page}
                returning={params['from'] === 'check'}
                onTitle={setTitle}
              />
            </NoticesFirst>
          )
        }
      </Errand>
    </Page>
  );
}
