import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { isWeb } from '../platform.js';
import { useT } from '../text/texts.js';
import { Button } from './button.js';

export interface ConfirmDialogProps {
  readonly id: string;
  readonly title: string;
  readonly children?: ReactNode;
  /** What the confirming button does, as a verb: "Withdraw", never "OK". */
  readonly confirm: string;
  readonly danger?: boolean;
  readonly onConfirm: () => unknown;
  readonly onCancel: () => void;
}

/** Asks before something that can't be undone. The keyboard stays inside; Esc is "cancel"; the focus comes back after. */
export function ConfirmDialog({
  id,
  title,
  children,
  confirm,
  danger,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isWeb) return;
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Tab' && box.current) keepInside(event, box.current);
  };
  return (
    <div className="tb-overlay">
      <div
        ref={box}
        id={id}
        className="tb-dialog"
        role="dialog"
        aria-modal="true"
        aria-labelledby={isWeb ? `${id}-title` : undefined}
        aria-label={isWeb ? undefined : title}
        tabIndex={isWeb ? -1 : undefined}
        onKeyDown={isWeb ? keys : undefined}
      >
        <h2 id={`${id}-title`} className="tb-h2">
          {title}
        </h2>
        {children}
        <div className="tb-actions">
          <Button id={`${id}-confirm`} kind={danger ? 'danger' : 'primary'} onPress={onConfirm}>
            {confirm}
          </Button>
          <Button id={`${id}-cancel`} onPress={onCancel}>
            {t('dialog.cancel')}
          </Button>
        </div>
      </div>
    </div>
  );
}

const focusable = 'a[href], button:not([disabled]), input, select, textarea';

function keepInside(event: KeyboardEvent, box: HTMLElement) {
  const stops = Array.from(box.querySelectorAll<HTMLElement>(focusable));
  const first = stops[0];
  const last = stops[stops.length - 1];
  const at = document.activeElement;
  if (event.shiftKey && (at === first || at === box)) {
    event.preventDefault();
    last?.focus();
  } else if (!event.shiftKey && at === last) {
    event.preventDefault();
    first?.focus();
  }
}
