import { Button, Card, elderScale, useUi } from '@tongban/client-ui';
import { useT } from '../../texts';

/** Who searches for the elder mode itself finds the way into it, in either language. */
const asksForElderMode = /长辈|老年(版|模式)|适老|大字|关怀(版|模式)|elder|large (type|print|text)/i;

/** Elder mode as an answer to a search. */
export function ElderEntry({ search }: { readonly search: string }) {
  const t = useT();
  const { elder, change } = useUi();
  if (elder || !asksForElderMode.test(search)) return null;
  return (
    <Card id="items-elder-card" title={t('home.elder.title')}>
      <div className="tb-p tb-muted">{t('home.elder.text')}</div>
      <Button
        id="items-elder-enter"
        icon="text-size"
        onPress={() => change({ elder: true, scale: elderScale })}
      >
        {t('home.elder.enter')}
      </Button>
    </Card>
  );
}
