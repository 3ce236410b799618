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
const editionsPage = async () => ({
  Component: (await import('@/features/agenda/editions-page')).EditionsPage,
});
const editionPage = async () => ({
  Component: (await import('@/features/agenda/edition-page')).EditionPage,
});
const oogosPage = async () => ({ Component: (await import('@/features/oogo/oogos-page')).OogosPage });
const decisionListPage = async () => ({
  Component: (await import('@/features/oogo/decision-list-page')).DecisionListPage,
});
const oogoPage = async () => ({ Component: (await import('@/features/oogo/oogo-page')).OogoPage });

const decisionsPage = async () => ({
  Component: (await import('@/features/decisions/decisions-page')).DecisionsPage,
});
const decisionPage = async () => ({
  Component: (await import('@/features/decisions/decision-page')).DecisionPage,
});
const partiesPage = async () => ({
  Component: (await import('@/features/parties/parties-page')).PartiesPage,
});
const partyPage = async () => ({ Component: (await import('@/features/parties/party-page')).PartyPage });
const foundationPage = async () => ({
  Component: (await import('@/features/foundation/foundation-page')).FoundationPage,
});
const documentsPage = async () => ({
  Component: (await import('@/features/document/documents-page')).DocumentsPage,
});
const documentPage = async () => ({
  Component: (await import('@/features/document/document-page')).DocumentPage,
});
const proofPage = async () => ({ Component: (await import('@/features/document/proof-page')).ProofPage });
const evaluationsPage = async () => ({
  Component: (await import('@/features/evaluation/evaluations-page')).EvaluationsPage,
});
const lookbackPage = async () => ({
  Component: (await import('@/features/lookback/lookback-page')).LookbackPage,
});
const workPage = async () => ({ Component: (await import('@/features/work/work-page')).WorkPage });
const disputesPage = async () => ({
  Component: (await import('@/features/dispute/disputes-page')).DisputesPage,
});
const disputePage = async () => ({
  Component: (await import('@/features/dispute/dispute-page')).DisputePage,
});
const trailPage = async () => ({ Component: (await import('@/features/trail/trail-page')).TrailPage });

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
            { path: '/samenwerkingen/:id/agendas', lazy: editionsPage },
            { path: '/samenwerkingen/:id/agendas/:editie', lazy: editionPage },
            { path: '/samenwerkingen/:id/ambities/nieuw', lazy: proposePage },
            { path: '/samenwerkingen/:id/oogos', lazy: oogosPage },
            { path: '/samenwerkingen/:id/besluiten', lazy: decisionsPage },
            { path: '/samenwerkingen/:id/partijen', lazy: partiesPage },
            { path: '/samenwerkingen/:id/samenwerking', lazy: foundationPage },
            { path: '/samenwerkingen/:id/documenten', lazy: documentsPage },
            { path: '/samenwerkingen/:id/evaluaties', lazy: evaluationsPage },
            { path: '/samenwerkingen/:id/terugkijken', lazy: lookbackPage },
            { path: '/samenwerkingen/:id/geschillen', lazy: disputesPage },
            { path: '/samenwerkingen/:id/mijn-werk', lazy: workPage },
            { path: '/samenwerkingen/:id/controle', lazy: trailPage },
            { path: '/ambities/:id', element: <AmbitionPage /> },
            { path: '/ambities/:id/wijzigen', lazy: amendPage },
            { path: '/oogos/:id', lazy: oogoPage },
            { path: '/oogos/:id/besluitenlijst', lazy: decisionListPage },
            { path: '/besluiten/:id', lazy: decisionPage },
            { path: '/documenten/:id', lazy: documentPage },
            { path: '/documenten/:id/overlegbewijs', lazy: proofPage },
            { path: '/geschillen/:id', lazy: disputePage },
            { path: '/partijen/:id', lazy: partyPage },
            { path: '*', element: <Missing /> },
          ],
        },
      ],
    },
  ]);
