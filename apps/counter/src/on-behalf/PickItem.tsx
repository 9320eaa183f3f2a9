import { Alert, Button, Input } from 'antd';
import { newKey, type counter } from '@tongban/client-graphql';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { Labelled } from '../app/Labelled.js';
import { ask } from '../server/ask.js';
import { operations } from '../server/operations.js';
import { useTexts } from '../text/texts.js';
import type { Checked } from './CheckForm.js';
import type { Draft } from './FillIn.js';
import { OpenEnterprise } from './OpenEnterprise.js';
import { useSending } from './use-sending.js';

type Item = counter.OnBehalfItemsQuery['onBehalfItems'][number];

/** What the person came for: found by everyday words, pinyin or code. */
export function PickItem({
  checked,
  onBegun,
  onLeave,
}: {
  checked: Checked;
  onBegun: (draft: Draft) => void;
  onLeave: () => void;
}) {
  const { t } = useTexts();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Item[] | null>(null);
  const { problem, busy, send } = useSending();
  const box = useRef<HTMLFormElement>(null);
  const key = useRef(newKey());
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  // Whoever has searched chooses next, with the arrows.
  useEffect(() => list.current?.querySelector('button')?.focus(), [found]);

  const search = async (event: FormEvent) => {
    event.preventDefault();
    await send(async () => {
      setFound((await ask(operations.onBehalfItems, { search: words })).onBehalfItems);
      return null;
    });
  };
  const begin = (itemId: string) =>
    send(async () => {
      const { startOnBehalf } = await ask(operations.startOnBehalf, {
        input: { checkId: checked.checkId, itemId, idempotencyKey: key.current },
      });
      key.current = newKey();
      const { draft, refusal } = startOnBehalf;
      if (draft) onBegun({ ...draft, form: draft.form as Draft['form'] });
      return refusal;
    });
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!step) return;
    const items = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = items[items.findIndex((item) => item === document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <section className="card on-behalf" aria-labelledby="pick-heading">
      <h2 id="pick-heading">{t('onBehalf.item', { name: checked.name })}</h2>
      <form className="on-behalf-search" onSubmit={(event) => void search(event)} ref={box}>
        <Labelled label={t('onBehalf.item.search')}>
          {(control) => (
            <Input
              {...control}
              value={words}
              maxLength={60}
              onChange={({ target }) => setWords(target.value)}
            />
          )}
        </Labelled>
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('onBehalf.item.find')}
        </Button>
      </form>
      {problem && <Alert type="error" role="alert" title={problem} />}
      {found?.length === 0 && <p role="status">{t('onBehalf.item.none')}</p>}
      {found && found.length > 0 && (
        <p className="quiet" role="status">
          {t('onBehalf.item.found', { count: found.length })}
        </p>
      )}
      <ul className="on-behalf-items" ref={list} onKeyDown={move}>
        {found?.map((item) => (
          <li key={item.id}>
            <button type="button" className="on-behalf-item" onClick={() => void begin(item.id)}>
              <b>{item.name}</b> <small>{item.departmentName}</small>
            </button>
          </li>
        ))}
      </ul>
      <Button onClick={onLeave}>{t('onBehalf.other')}</Button>
      <OpenEnterprise checked={checked} />
    </section>
  );
}
