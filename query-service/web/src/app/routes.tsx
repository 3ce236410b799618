import { createBrowserRouter } from 'react-router';
import { AgendaPage } from '@/features/agenda/agenda-page';
import { AmbitionPage } from '@/features/ambition/ambition-page';
import { CollaborationsPage } from '@/features/collaboration/collaborations-page';
import { Missing } from '@/shared/ui/answer';
import { Frame } from './frame';
import { Stumbled } from './stumbled';

// What has forms comes when it is needed: reading the agenda is light.
const proposePage = async () => ({
  Component: (await import('@/features/ambition/propose-page')).ProposePage,
});
const amendPage = async () => ({ Component: (await import('@/features/ambition/amend-page')).AmendPage });
const oogosPage = async () => ({ Component: (await import('@/features/oogo/oogos-page')).OogosPage });
const oogoPage = async () => ({ Component: (await import('@/features/oogo/oogo-page')).OogoPage });

/** Every address of the app on one screen. */
export const makeRouter = () =>
  createBrowserRouter([
    {
      element: <Frame />,
      errorElement: <Stumbled />,
      hydrateFallbackElement: <Frame waiting />,
      children: [
        {
          errorElement: <Stumbled />,
          children: [
            { path: '/', element: <CollaborationsPage /> },
            { path: '/samenwerkingen/:id/agenda', element: <AgendaPage /> },
            { path: '/samenwerkingen/:id/ambities/nieuw', lazy: proposePage },
            { path: '/samenwerkingen/:id/oogos', lazy: oogosPage },
            { path: '/ambities/:id', element: <AmbitionPage /> },
            { path: '/ambities/:id/wijzigen', lazy: amendPage },
            { path: '/oogos/:id', lazy: oogoPage },
            { path: '*', element: <Missing /> },
          ],
        },
      ],
    },
  ]);
