import { useRef, useState } from 'react';
import { useRouter } from '@tarojs/taro';
import { formatDay } from '@tongban/rules';
import { newKey, portal } from '@tongban/client-graphql';
import {
  Button,
  Card,
  ConfirmDialog,
  EmptyState,
  ErrorState,
  LinkButton,
  LoadingState,
  Notice,
  Page,
  Tag,
  useUi,
} from '@tongban/client-ui';
import { useAttempt } from '../../flow/use-attempt';
import { AuthorisationScope } from '../../parts/authorisation-scope';
import { LogInFirst } from '../../parts/log-in-first';
import { text } from '../../platform/address';
import { ask, forgetPersonal, useAsk } from '../../state/api';
import { useSpaceT } from '../../space-texts';
import { Acts } from './acts';
import { Authorise } from './authorise';

/** The agents of an enterprise that one represents, and what was done in its name. */
export default function Enterprise() {
  const t = useSpaceT();
  const { params } = useRouter();
  return (
    <Page id="enterprise" title={t('enterprise.title')}>
      <LogInFirst id="enterprise">
        <Content id={text(params['id'])} />
      </LogInFirst>
    </Page>
  );
}

function Content({ id }: { readonly id: string }) {
  const t = useSpaceT();
  const { data, loading, failure, again } = useAsk(
    portal.EnterpriseDocument,
    { id },
    { fresh: true, keep: true },
  );
  if (failure) return <ErrorState id="enterprise-error" kind={failure} onRetry={again} />;
  if (loading || !data) return <LoadingState rows={4} />;
  const { enterprise } = data;
  if (!enterprise) {
    return (
      <EmptyState id="enterprise-missing" title={t('enterprise.missing')}>
        <LinkButton id="enterprise-to-space" to="/space">
          {t('space.title')}
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <>
      <Card title={enterprise.name}>
        <div className="tb-small tb-muted">
          {t('enterprise.code')} {enterprise.creditCode}
        </div>
      </Card>
      <Agents authorisations={enterprise.authorisations} />
      <Authorise enterpriseId={enterprise.id} />
      <Acts enterpriseId={enterprise.id} />
    </>
  );
}

function Agents({
  authorisations,
}: {
  readonly authorisations: readonly portal.AuthorisationPartsFragment[];
}) {
  const t = useSpaceT();
  const { language } = useUi();
  const { problem, attempt } = useAttempt();
  const [asked, setAsked] = useState<portal.AuthorisationPartsFragment>();
  const key = useRef(newKey());
  const nameOf = (one: portal.AuthorisationPartsFragment) => one.agentName ?? t('enterprise.agent.unknown');
  const end = async (id: string) => {
    await attempt(async () => {
      const input = { id, idempotencyKey: key.current };
      return (await ask(portal.EndAuthorisationDocument, { input })).endAuthorisation.refusal;
    });
    key.current = newKey();
    setAsked(undefined);
    await forgetPersonal();
  };
  return (
    <Card id="enterprise-agents" title={t('enterprise.agents')}>
      {problem && (
        <Notice id="enterprise-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      {authorisations.length === 0 && <div className="tb-p tb-muted">{t('enterprise.agents.none')}</div>}
      {authorisations.length > 0 && (
        <div className="tb-rows" role="list">
          {authorisations.map((one) => (
            <div key={one.id} role="listitem">
              <div className="tb-between">
                <div className="tb-strong">{nameOf(one)}</div>
                <Tag tone={one.state === 'IN_FORCE' ? 'good' : one.state === 'OFFERED' ? 'warn' : 'plain'}>
                  {t(`state.${one.state}`)}
                </Tag>
              </div>
              <AuthorisationScope one={one} />
              <div className="tb-small tb-muted">
                {t('space.until', { day: formatDay(one.until, language) })}
              </div>
              {(one.state === 'IN_FORCE' || one.state === 'OFFERED') && (
                <Button
                  id={`enterprise-end-${one.id}`}
                  small
                  label={t('enterprise.end.of', { name: nameOf(one) })}
                  onPress={() => setAsked(one)}
                >
                  {t('enterprise.end')}
                </Button>
              )}
            </div>
          ))}
        </div>
      )}
      {asked && (
        <ConfirmDialog
          id="enterprise-confirm"
          danger
          title={t('enterprise.end.title', { name: nameOf(asked) })}
          confirm={t('enterprise.end')}
          onConfirm={() => end(asked.id)}
          onCancel={() => setAsked(undefined)}
        >
          <div className="tb-p">{t('enterprise.end.text')}</div>
        </ConfirmDialog>
      )}
    </Card>
  );
}
