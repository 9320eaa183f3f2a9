import { failureKind, failureSentence } from '@tongban/client-graphql';
import { Alert, Button } from 'antd';
import { useTexts } from '../text/texts.js';

/** A question had no answer: why, and how to ask again. */
export function FailureNote({
  title,
  failure,
  heading = false,
  onRetry,
  safe = false,
}: {
  title?: string;
  /** True where nothing else is on the page: the title then is its heading. */
  heading?: boolean;
  failure: unknown;
  onRetry?: () => void;
  /** True where trying again cannot do anything twice, and the reader may wonder. */
  safe?: boolean;
}) {
  const { t } = useTexts();
  const why = failureSentence(failure) ?? t(`failure.${failureKind(failure)}`);
  const retry = onRetry && <Button onClick={onRetry}>{t('app.retry')}</Button>;
  if (!title && !safe) return <Alert type="error" role="alert" showIcon title={why} action={retry} />;
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={heading ? <h1>{title}</h1> : (title ?? why)}
      description={
        <>
          {title && <p>{why}</p>}
          {safe && <p>{t('failure.again')}</p>}
          {retry}
        </>
      }
    />
  );
}
