import { Alert } from 'antd';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { FailureNote } from '../app/FailureNote.js';
import type { Refusal } from '../server/operations.js';

/** One step of the log-in as a form under its own heading, which is read out when the step appears. */
export function Step({
  title,
  text,
  refusal,
  failure,
  onSubmit,
  children,
}: {
  /** Without one the step has its heading elsewhere. */
  title?: string;
  text?: ReactNode;
  refusal?: Refusal | null | undefined;
  failure?: unknown;
  onSubmit: () => void;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The field that takes the focus by itself keeps it; a step without one is announced by its heading.
    if (!heading.current?.parentElement?.contains(document.activeElement)) heading.current?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="log-in-form" onSubmit={submit} noValidate>
      {title && (
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
      )}
      {text && <p>{text}</p>}
      {refusal && (
        <Alert
          type="error"
          role="alert"
          showIcon
          title={refusal.message}
          description={
            refusal.fields.length > 0 && (
              <ul>
                {refusal.fields.map(({ message }) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            )
          }
        />
      )}
      {failure ? <FailureNote failure={failure} /> : null}
      {children}
    </form>
  );
}
