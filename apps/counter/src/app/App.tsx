import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { makeQueryClient } from '../server/query-client.js';
import { rooms } from '../shell/rooms.js';
import { TextsProvider } from '../text/texts.js';
import { FaultBoundary } from './FaultBoundary.js';
import { Gate } from './Gate.js';
import { NotFound } from './NotFound.js';
import { SiteFrame } from './SiteFrame.js';
import { Waiting } from './Waiting.js';

const Desk = lazy(() => import('../shell/Desk.js'));
const RoomFrame = lazy(() => import('../shell/RoomFrame.js'));

const behindTheGate = (page: ReactNode) => (
  <Gate>
    <Suspense fallback={<Waiting />}>{page}</Suspense>
  </Gate>
);

const makeRouter = () =>
  createBrowserRouter(
    [
      // One page for the queue and for each case: going from case to case keeps the queue as it is.
      {
        path: '/',
        element: behindTheGate(<Desk />),
        children: [
          { index: true, element: null },
          { path: 'cases/:id', element: null },
        ],
      },
      ...rooms.map((room) => ({
        path: `/${room.path}/*`,
        element: behindTheGate(<RoomFrame key={room.key} room={room} />),
      })),
      { path: '*', element: <NotFound /> },
    ],
    { basename: '/counter' },
  );

/** The counter: what knows the server, the words, the brand and who is logged in, around the pages. */
export function App() {
  const [queries] = useState(makeQueryClient);
  const [router] = useState(makeRouter);
  return (
    <TextsProvider>
      <FaultBoundary>
        <QueryClientProvider client={queries}>
          <SiteFrame>
            <RouterProvider router={router} />
          </SiteFrame>
        </QueryClientProvider>
      </FaultBoundary>
    </TextsProvider>
  );
}
