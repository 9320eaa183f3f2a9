import { failureKind } from '@tongban/client-graphql';
import { Alert, Button } from 'antd';
import { useTexts } from '../text/texts.js';

/** A question had no answer: why, and how to ask again. */
export function FailureNote({
  title,
  failure,
  onRetry,
  safe = false,
}: {
  title?: string;
  failure: unknown;
  onRetry?: () => void;
  /** True where trying again cannot do anything twice, and the reader may wonder. */
  safe?: boolean;
}) {
  const { t } = useTexts();
  const why = t(`failure.${failureKind(failure)}`);
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={title ?? why}
      description={
        <>
          {title && <p>{why}</p>}
          {safe && <p>{t('failure.again')}</p>}
          {onRetry && <Button onClick={onRetry}>{t('app.retry')}</Button>}
        </>
      }
    />
  );
}
