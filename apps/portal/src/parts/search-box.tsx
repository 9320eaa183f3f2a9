import { useState } from 'react';
import { Button, inputKind, isWeb, onText } from '@tongban/client-ui';

export interface SearchBoxProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly button: string;
  readonly value: string;
  readonly onSearch: (words: string) => void;
}

/** Everyday words in, services out. The Enter key of any keyboard searches, too. */
export function SearchBox({ id, label, hint, button, value, onSearch }: SearchBoxProps) {
  const [words, setWords] = useState(value);
  const search = () => onSearch(words.trim());
  return (
    <div className="tb-search" role="search">
      <label className="tb-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="tb-hint">
          {hint}
        </div>
      )}
      <div className="tb-search__row">
        <input
          id={id}
          className="tb-input"
          value={words}
          aria-describedby={hint ? `${id}-hint` : undefined}
          aria-label={isWeb ? undefined : label}
          {...inputKind('search', 100)}
          {...onText(setWords)}
          {...(isWeb
            ? {
                onKeyDown: (event: { readonly key: string; readonly nativeEvent: object }) =>
                  event.key === 'Enter' && !composing(event.nativeEvent) && search(),
              }
            : { confirmType: 'search', onConfirm: search })}
        />
        <Button id={`${id}-go`} kind="primary" icon="search" onPress={search}>
          {button}
        </Button>
      </div>
    </div>
  );
}

/** Enter that only ends the choice of a Chinese character searches nothing. */
const composing = (event: object) => 'isComposing' in event && event.isComposing === true;
