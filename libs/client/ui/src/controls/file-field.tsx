import { useRef, type ChangeEvent } from 'react';
import { isWeb } from '../platform.js';
import { sizeText } from '../text/size.js';
import { useT } from '../text/texts.js';
import { Icon } from '../show/icon.js';
import { Progress } from '../show/progress.js';
import { Button } from './button.js';
import { describe, FieldNotes, type FieldProps } from './field.js';
import { classes } from '../text/class-names.js';

/** A file the reader picked: the browser's own object, or a path on the phone. `size` in bytes. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  readonly source: File | string;
}

/** One file of a field, on its way or there. */
export interface FileState {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly status: 'done' | 'uploading' | 'failed';
  /** 0 to 1 while uploading. */
  readonly progress?: number;
  /** What went wrong, as a sentence. */
  readonly error?: string;
  readonly removable: boolean;
  /** False where trying the same file again cannot help (it is too large, say). */
  readonly retryable?: boolean;
}

export interface FileFieldProps extends FieldProps {
  readonly files: readonly FileState[];
  /** Types to offer, as in `<input accept>`. */
  readonly accept: string;
  readonly onPick: (files: readonly PickedFile[]) => void;
  /** Mini-programs: asks the phone for photos or documents. */
  readonly choose?: (kind: 'photo' | 'document') => Promise<readonly PickedFile[]>;
  /** Mini-programs: what the phone can be asked for. */
  readonly kinds?: readonly ('photo' | 'document')[];
  readonly onRetry: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onOpen?: (id: string) => unknown;
}

/** Files for one material. The list says what has arrived, what is on its way and what failed. */
export function FileField({
  files,
  accept,
  onPick,
  choose,
  kinds = ['photo', 'document'],
  onRetry,
  onRemove,
  onOpen,
  ...field
}: FileFieldProps) {
  const t = useT();
  return (
    <div
      className={classes('tb-field', field.error && 'tb-field--wrong')}
      id={field.id}
      role="group"
      aria-label={field.label}
      tabIndex={isWeb ? -1 : undefined}
    >
      <FieldNotes {...field} />
      {files.length > 0 && (
        <div className="tb-files" role="list">
          {files.map((file) => (
            <FileRow key={file.id} file={file} onRetry={onRetry} onRemove={onRemove} onOpen={onOpen} />
          ))}
        </div>
      )}
      {isWeb ? (
        <WebPicker field={field} accept={accept} onPick={onPick} />
      ) : (
        <div className="tb-row">
          {kinds.map((kind) => (
            <Button
              key={kind}
              id={`${field.id}-${kind}`}
              icon={kind === 'photo' ? 'camera' : 'file'}
              label={`${t(`file.${kind}`)}，${field.label}`}
              onPress={async () => {
                const picked = await choose?.(kind);
                if (picked && picked.length > 0) onPick(picked);
              }}
            >
              {t(`file.${kind}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function WebPicker({
  field,
  accept,
  onPick,
}: { readonly field: FieldProps } & Pick<FileFieldProps, 'accept' | 'onPick'>) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const picked = Array.from(event.target.files ?? [], (file) => ({
      name: file.name,
      size: file.size,
      source: file,
    }));
    // Emptied, so that picking the same file again is a change again.
    if (input.current) input.current.value = '';
    if (picked.length > 0) onPick(picked);
  };
  return (
    <div className="tb-pick">
      <input
        ref={input}
        id={`${field.id}-input`}
        className="tb-pick__input"
        type="file"
        multiple
        accept={accept}
        aria-label={`${t('file.choose')}：${field.label}`}
        {...describe(field)}
        onChange={change}
      />
      <label className="tb-button tb-button--secondary" htmlFor={`${field.id}-input`}>
        <Icon name="plus" className="tb-button__icon" />
        <span className="tb-button__text">{t('file.choose')}</span>
      </label>
    </div>
  );
}

function FileRow({
  file,
  onRetry,
  onRemove,
  onOpen,
}: { readonly file: FileState } & Pick<FileFieldProps, 'onRetry' | 'onRemove' | 'onOpen'>) {
  const t = useT();
  const name = { name: file.name };
  const percent = Math.round((file.progress ?? 0) * 100);
  return (
    <div className={`tb-file tb-file--${file.status}`} role="listitem">
      <div className="tb-file__head">
        <Icon name="file" />
        <div className="tb-file__name">{file.name}</div>
        <div className="tb-file__size">{sizeText(file.size, t)}</div>
      </div>
      {file.status === 'uploading' && (
        <>
          <Progress value={file.progress ?? 0} label={file.name} />
          <div className="tb-file__state">{t('file.uploading', { percent })}</div>
        </>
      )}
      {file.status === 'done' && (
        <div className="tb-file__state tb-good">
          <Icon name="good" /> {t('file.done')}
        </div>
      )}
      {file.status === 'failed' && (
        <div className="tb-file__state tb-error" role="alert">
          <Icon name="bad" /> {file.error ?? t('file.failed')}
        </div>
      )}
      <div className="tb-row">
        {file.status === 'failed' && file.retryable !== false && (
          <Button
            id={`retry-${file.id}`}
            small
            label={t('file.retry', name)}
            onPress={() => onRetry(file.id)}
          >
            {t('file.retry.short')}
          </Button>
        )}
        {file.status === 'done' && onOpen && (
          <Button
            id={`open-${file.id}`}
            kind="quiet"
            small
            label={t('file.open', name)}
            onPress={() => onOpen(file.id)}
          >
            {t('file.open.short')}
          </Button>
        )}
        {file.removable && file.status !== 'uploading' && (
          <Button
            id={`remove-${file.id}`}
            kind="quiet"
            small
            label={t('file.remove', name)}
            onPress={() => onRemove(file.id)}
          >
            {t('file.remove.short')}
          </Button>
        )}
      </div>
    </div>
  );
}
