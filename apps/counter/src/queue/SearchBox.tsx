import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTexts } from '../text/texts.js';

/** How long one pauses between two keys before the list is asked, in milliseconds. */
const pause = 300;

/** Searches the queue while one types. */
export const SearchBox = forwardRef<
  Pick<HTMLInputElement, 'focus'>,
  { value: string; onSearch: (search: string) => void }
>(function SearchBox({ value, onSearch }, ref) {
  const { t } = useTexts();
  const [typed, setTyped] = useState(value);
  const latest = useRef(onSearch);
  const input = useRef<InputRef>(null);
  useImperativeHandle(ref, () => ({ focus: () => input.current?.focus({ cursor: 'all' }) }));
  useEffect(() => {
    latest.current = onSearch;
  });
  const sent = useRef(value);
  // The address may change without typing (browser back): the box follows it, but never overtakes the writer.
  useEffect(() => {
    if (value !== sent.current) setTyped(value);
    sent.current = value;
  }, [value]);
  const send = (search: string) => {
    if (search === value) return;
    sent.current = search;
    latest.current(search);
  };
  useEffect(() => {
    const search = typed.trim();
    if (search === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = search;
      latest.current(search);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <div className="queue-search" role="search">
      <Input
        ref={input}
        type="search"
        aria-label={t('queue.search')}
        placeholder={t('queue.search.hint')}
        prefix={<SearchOutlined aria-hidden />}
        suffix={<kbd aria-hidden>/</kbd>}
        value={typed}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onPressEnter={() => send(typed.trim())}
      />
    </div>
  );
});
