import { useRef, useState } from 'react';
import { newKey, portal } from '@tongban/client-graphql';
import { Button, Card, Choice, Choices, DateField, Notice, TextField } from '@tongban/client-ui';
import { useAttempt } from '../../flow/use-attempt';
import { SearchBox } from '../../parts/search-box';
import { ask, forgetPersonal, useAsk } from '../../state/api';
import { useSite } from '../../state/site';
import { useSpaceT } from '../../space-texts';

type Way = 'person' | 'code';
type Scope = 'all' | 'themes' | 'items';

/** Authorises somebody: whom, for what, until when. */
export function Authorise({ enterpriseId }: { readonly enterpriseId: string }) {
  const t = useSpaceT();
  const site = useSite();
  const { problem, attempt } = useAttempt();
  const [way, setWay] = useState<Way>('person');
  const [name, setName] = useState('');
  const [identityNumber, setIdentityNumber] = useState('');
  const [scope, setScope] = useState<Scope>('all');
  const [themeKeys, setThemeKeys] = useState<readonly string[]>([]);
  const [items, setItems] = useState<readonly Picked[]>([]);
  const [until, setUntil] = useState('');
  const [done, setDone] = useState<{ code: string | null }>();
  const key = useRef(newKey());

  const authorise = async () => {
    setDone(undefined);
    let code: string | null = null;
    const given = await attempt(async () => {
      const { authoriseAgent } = await ask(portal.AuthoriseAgentDocument, {
        input: {
          enterpriseId,
          agent: way === 'person' ? { name, identityNumber } : null,
          everything: scope === 'all',
          themeKeys: scope === 'themes' ? [...themeKeys] : [],
          itemIds: scope === 'items' ? items.map(({ id }) => id) : [],
          // What is no day yet is refused with a sentence of its own.
          until: /^\d{4}-\d{2}-\d{2}$/.test(until) ? until : '0001-01-01',
          idempotencyKey: key.current,
        },
      });
      code = authoriseAgent.code ?? null;
      return authoriseAgent.refusal;
    });
    key.current = newKey();
    if (!given) return;
    setDone({ code });
    setName('');
    setIdentityNumber('');
    await forgetPersonal();
  };
  const corporate = site?.themes.filter(({ applicantKind }) => applicantKind === 'LEGAL') ?? [];
  return (
    <Card id="enterprise-new" title={t('enterprise.new')}>
      <Choice
        id="enterprise-way"
        label={t('enterprise.way')}
        value={way}
        options={[
          { value: 'person', label: t('enterprise.way.person') },
          { value: 'code', label: t('enterprise.way.code') },
        ]}
        onChange={setWay}
      />
      {way === 'person' && (
        <>
          <TextField
            id="enterprise-agent-name"
            label={t('enterprise.name')}
            value={name}
            maxLength={60}
            onChange={setName}
          />
          <TextField
            id="enterprise-agent-number"
            kind="identity-number"
            label={t('enterprise.number')}
            value={identityNumber}
            maxLength={24}
            onChange={setIdentityNumber}
          />
        </>
      )}
      <Choice
        id="enterprise-scope"
        label={t('enterprise.scope')}
        value={scope}
        options={[
          { value: 'all', label: t('enterprise.scope.all') },
          { value: 'themes', label: t('enterprise.scope.themes') },
          { value: 'items', label: t('enterprise.scope.items') },
        ]}
        onChange={setScope}
      />
      {scope === 'themes' && (
        <Choices
          id="enterprise-themes"
          label={t('enterprise.themes')}
          values={themeKeys}
          options={corporate.map((theme) => ({ value: theme.key, label: theme.name }))}
          onChange={setThemeKeys}
        />
      )}
      {scope === 'items' && <PickItems picked={items} onChange={setItems} />}
      <DateField
        id="enterprise-until"
        label={t('enterprise.until')}
        hint={t('enterprise.until.hint')}
        value={until}
        onChange={setUntil}
      />
      {problem && (
        <Notice id="enterprise-new-problem" tone="bad" urgent>
          {problem}
        </Notice>
      )}
      {done && (
        <Notice id="enterprise-new-done" tone="good" urgent>
          {t(done.code ? 'enterprise.done.code' : 'enterprise.done.person')}
          {done.code && (
            <div id="enterprise-code" className="tb-h2">
              {done.code}
            </div>
          )}
        </Notice>
      )}
      <Button id="enterprise-authorise" kind="primary" onPress={authorise}>
        {t('enterprise.do')}
      </Button>
    </Card>
  );
}

interface Picked {
  readonly id: string;
  readonly name: string;
}

/** Finds services by everyday words and picks some; what was picked stays when one searches again. */
function PickItems({
  picked,
  onChange,
}: {
  readonly picked: readonly Picked[];
  readonly onChange: (picked: readonly Picked[]) => void;
}) {
  const t = useSpaceT();
  const [search, setSearch] = useState('');
  const { data } = useAsk(
    portal.ItemsDocument,
    { search, applicantKind: 'LEGAL', onlineOnly: true, first: 10 },
    { enabled: search !== '', keep: true },
  );
  const found: readonly Picked[] = search && data ? data.items.nodes : [];
  const offered = [...picked, ...found.filter(({ id }) => picked.every((one) => one.id !== id))];
  return (
    <>
      <SearchBox
        id="enterprise-item-search"
        label={t('enterprise.items.search')}
        button={t('enterprise.items.button')}
        value={search}
        onSearch={setSearch}
      />
      {search && data && offered.length === 0 && (
        <div className="tb-p tb-muted">{t('enterprise.items.none')}</div>
      )}
      {offered.length > 0 && (
        <Choices
          id="enterprise-items"
          label={t('enterprise.items.found')}
          values={picked.map(({ id }) => id)}
          options={offered.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(ids) => onChange(offered.filter(({ id }) => ids.includes(id)))}
        />
      )}
    </>
  );
}
