import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { useParams } from 'react-router';
import type { Besluitenlijst, Oogo } from '@/shared/api/types';
import { useLive } from '@/shared/api/use-live';
import { Commitments } from '@/shared/commitment/commitments';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from '@/shared/ui/answer';
import { Page } from '@/shared/ui/page';
import { PastBanner } from '@/shared/ui/past-banner';
import { ListedDecision } from './listed-decision';
import { useDecisionList, useOogo } from './oogo-queries';

/** The decisions of one OOGO and what was promised there, to print and to send. */
export function DecisionListPage() {
  const id = useParams().id ?? '';
  const asOf = useAsOf();
  const oogo = useOogo(id, asOf);
  const list = useDecisionList(id, asOf);
  useLive(oogo.data?.samenwerking.id);
  return (
    <Answer query={oogo}>
      {(meeting) => <Answer query={list}>{(answer) => <List list={answer} meeting={meeting} />}</Answer>}
    </Answer>
  );
}

function List({ list: { besluiten, toezeggingen, afwezig, ...list }, meeting }: ListProps) {
  const { t, date, list: join } = useText();
  const asOf = asOfQuery(useAsOf());
  const { id, naam, dag, plaats, samenwerking } = meeting;
  return (
    <Page
      title={`${t('oogo.besluitenlijst')} OOGO ${naam}`}
      kind={samenwerking.naam}
      lead={[date(dag), plaats].filter(Boolean).join(', ')}
      collaboration={samenwerking}
      crumbs={[
        { to: `/samenwerkingen/${samenwerking.id}/oogos${asOf}`, label: t('nav.oogos') },
        { to: `/oogos/${id}${asOf}`, label: `OOGO ${naam}` },
      ]}
      actions={
        <Button variant="secondary" onClick={() => window.print()}>
          {t('besluitenlijst.afdrukken')}
        </Button>
      }
    >
      <PastBanner op={list.op} bekendOp={list.bekendOp} planned={list.gepland} />
      <section className="ov-panel ov-decisionlist" aria-label={t('besluitenlijst.bestemd')}>
        {afwezig.length > 0 && (
          <p>
            {t('oogo.afwezig')}: {join(afwezig.map((party) => party.naam ?? t('partij.onbekend')))}
          </p>
        )}
        {besluiten.length === 0 && <Paragraph>{t('besluitenlijst.leeg')}</Paragraph>}
        {besluiten.map((decision) => (
          <ListedDecision key={decision.id} decision={decision} collaboration={samenwerking.id} />
        ))}
        <div className="ov-decided">
          <Heading level={2}>{t('toezegging.kop')}</Heading>
          {toezeggingen.length === 0 ? (
            <Paragraph>{t('oogo.toezeggingenLeeg')}</Paragraph>
          ) : (
            <Commitments commitments={toezeggingen} />
          )}
        </div>
      </section>
    </Page>
  );
}

interface ListProps {
  list: Besluitenlijst;
  meeting: Oogo;
}
