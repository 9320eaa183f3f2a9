import { useState } from 'react';
import { isWeb } from '@tongban/client-ui';
import { openFile } from '../platform/open-file';
import { serverAddress } from '../platform/server-address';
import { fileHeaders } from '../state/api';
import { useT } from '../texts';

export interface FileLinkProps {
  readonly id: string;
  /** Path on the server. */
  readonly url: string;
  readonly label: string;
  readonly children: string;
}

/** A file to look at: a link on the web; a mini-program fetches it and shows it with what the phone has. */
export function FileLink({ id, url, label, children }: FileLinkProps) {
  const t = useT();
  const [failed, setFailed] = useState(false);
  if (isWeb) {
    return (
      <a id={id} className="tb-link" href={url} target="_blank" rel="noopener" aria-label={label}>
        {children}
      </a>
    );
  }
  const open = () => {
    setFailed(false);
    openFile(serverAddress() + url, fileHeaders()).catch(() => setFailed(true));
  };
  return (
    <div className="tb-file-link">
      <div id={id} className="tb-link" role="link" aria-label={label} onClick={open}>
        {children}
      </div>
      {failed && (
        <div className="tb-error" role="alert">
          {t('case.document.failed')}
        </div>
      )}
    </div>
  );
}
