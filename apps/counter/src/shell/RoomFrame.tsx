import { Suspense, useEffect } from 'react';
import { Waiting } from '../app/Waiting.js';
import { useSite } from '../server/site.js';
import { useSession } from '../server/use-session.js';
import { useTexts } from '../text/texts.js';
import { Head } from './Head.js';
import { mayEnter, type Room } from './rooms.js';
import './workspace.css';
import './rooms.css';

/** Head, heading and main around the page of a room; a sentence for those who may not enter. */
export default function RoomFrame({ room }: { room: Room }) {
  const { t } = useTexts();
  const { staff } = useSession();
  const site = useSite();
  const title = t(room.title);
  const page = t('app.title', { site: site.name });
  useEffect(() => {
    document.title = `${title} · ${page}`;
  }, [title, page]);
  const Page = room.element;
  return (
    <div className="room-page">
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <Head />
      <main className="room" id="content" tabIndex={-1}>
        <h1>{title}</h1>
        {mayEnter(room.roles, staff?.roles ?? []) ? (
          <Suspense fallback={<Waiting />}>
            <Page />
          </Suspense>
        ) : (
          <p>{t('rooms.closed')}</p>
        )}
      </main>
    </div>
  );
}
