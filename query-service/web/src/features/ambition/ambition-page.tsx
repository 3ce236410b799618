import { Heading } from '@amsterdam/design-system-react';
import { useParams } from 'react-router';
import { Lineage } from '@/shared/ambition/lineage';
import type { AmbitieGeheel } from '@/shared/api/types';
import { useLive } from '@/shared/api/use-live';
import { useText } from '@/shared/i18n/use-text';
import { ProvenanceHint, Traceable } from '@/shared/provenance/provenance';
import { useSession } from '@/shared/session/session';
import { asOfQuery, isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from '@/shared/ui/answer';
import { DayChoice } from '@/shared/ui/day-choice';
import { ActionLink } from '@/shared/ui/link';
import { Page } from '@/shared/ui/page';
import { PastBanner } from '@/shared/ui/past-banner';
import { StatusBadge } from '@/shared/ui/status-badge';
import { AmbitionContent } from './ambition-content';
import { useAmbition } from './ambition-queries';
import { Decisions } from './decisions';
import { Ending } from './ending';
import { Execution } from './execution';
import { OpenChange } from './open-change';
import { Revisions } from './revisions';
import { ShareDraft } from './share-draft';

/** One ambition: its text, what is proposed to change, who decided, and how it came about. */
export function AmbitionPage() {
  const query = useAmbition(useParams().id ?? '', useAsOf());
  useLive(query.data?.samenwerking.id);
  return <Answer query={query}>{(ambition) => <Ambition ambition={ambition} />}</Answer>;
}

function Ambition({ ambition }: { ambition: AmbitieGeheel }) {
  const { t, date } = useText();
  const { may } = useSession();
  const asOf = useAsOf();
  const { id, nummer, titel, status, samenwerking, op, bekendOp, gepland, concept, indiener, einde } =
    ambition;
  const now = isNow(asOf);
  const writes = now && (may('medewerker', samenwerking.id) || may('gedelegeerde', samenwerking.id));
  return (
    <Page
      title={titel}
      heading={
        <Traceable of="ambitie" id={id} field="titel">
          {titel}
        </Traceable>
      }
      kind={t('ambitie.kop', { nummer })}
      lead={
        <>
          <Traceable of="ambitie" id={id} field="status">
            <StatusBadge of={`status.${status}`} />
          </Traceable>{' '}
          {t(now ? 'ambitie.nu' : gepland ? 'ambitie.opLater' : 'ambitie.op', {
            partij: indiener.naam ?? t('partij.onbekend'),
            dag: date(op),
          })}
        </>
      }
      collaboration={samenwerking}
      crumbs={[{ to: `/samenwerkingen/${samenwerking.id}/agenda${asOfQuery(asOf)}`, label: t('nav.agenda') }]}
      actions={
        writes &&
        einde === null && <ActionLink to={`/ambities/${id}/wijzigen`}>{t('ambitie.wijzigen')}</ActionLink>
      }
    >
      <PastBanner op={op} bekendOp={bekendOp} planned={gepland} />
      <DayChoice />
      <Lineage einde={einde} uit={ambition.uit} />
      {concept && writes && <ShareDraft id={id} />}
      {ambition.openWijziging && <OpenChange ambition={ambition} />}
      <section className="ov-panel" aria-labelledby="inhoud-kop">
        <Heading level={2} id="inhoud-kop">
          {t('ambitie.inhoud')}
        </Heading>
        <ProvenanceHint />
        <AmbitionContent ambition={ambition} />
      </section>
      <Decisions decisions={ambition.besluiten} />
      {!concept && <Execution ambition={ambition} />}
      <Revisions ambition={ambition} />
      {writes && !concept && einde === null && <Ending ambition={ambition} />}
    </Page>
  );
}
