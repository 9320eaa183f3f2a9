import { useAccountT } from '../account-texts';

/** On the web: the page on which the messages of a stand-in are read. */
export function Mailbox({ id, address }: { readonly id: string; readonly address: string }) {
  const t = useAccountT();
  return (
    <p className="tb-p">
      <a id={id} className="tb-link" href={address} target="_blank" rel="noreferrer">
        {t('login.mailbox')}
      </a>
    </p>
  );
}
