import { createBrowserRouter } from 'react-router';
import { AgendaPage } from '@/features/agenda/agenda-page';
import { AmbitionPage } from '@/features/ambition/ambition-page';
import { AmendPage } from '@/features/ambition/amend-page';
import { ProposePage } from '@/features/ambition/propose-page';
import { CollaborationsPage } from '@/features/collaboration/collaborations-page';
import { OogoPage } from '@/features/oogo/oogo-page';
import { OogosPage } from '@/features/oogo/oogos-page';
import { Missing } from '@/shared/ui/answer';
import { Frame } from './frame';
import { Stumbled } from './stumbled';

/** Every address of the app on one screen. */
export const makeRouter = () =>
  createBrowserRouter([
    {
      element: <Frame />,
      errorElement: <Stumbled />,
      children: [
        {
          errorElement: <Stumbled />,
          children: [
            { path: '/', element: <CollaborationsPage /> },
            { path: '/samenwerkingen/:id/agenda', element: <AgendaPage /> },
            { path: '/samenwerkingen/:id/ambities/nieuw', element: <ProposePage /> },
            { path: '/samenwerkingen/:id/oogos', element: <OogosPage /> },
            { path: '/ambities/:id', element: <AmbitionPage /> },
            { path: '/ambities/:id/wijzigen', element: <AmendPage /> },
            { path: '/oogos/:id', element: <OogoPage /> },
            { path: '*', element: <Missing /> },
          ],
        },
      ],
    },
  ]);
