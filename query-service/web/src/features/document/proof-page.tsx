import { Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import { useParams, useSearchParams } from 'react-router';
import type { Bewijs } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery, isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from '@/shared/ui/answer';
import { Fact, Facts } from '@/shared/ui/facts';
import { Page } from '@/shared/ui/page';
import { PastBanner } from '@/shared/ui/past-banner';
import { Consultation } from './consultation';
import { useProof } from './document-queries';
import { Duty } from './duty';
import { Place } from './place-of-file';
import { Steps } from './steps';

/** One page to print: that the consultation on a version was held, or what is missing to prove it. */
export function ProofPage() {
  const [search] = useSearchParams();
  const version = Number(search.get('versie'));
  const query = useProof(useParams().id ?? '', version > 0 ? version : undefined, useAsOf());
  return <Answer query={query}>{(proof) => <Proof proof={proof} />}</Answer>;
}

function Proof({ proof }: { proof: Bewijs }) {
  const { t, date } = useText();
  const asOf = useAsOf();
  const { id, soort, samenwerking, op, bekendOp, gepland, bewezen, verzonden, overleggen, gevolgd } = proof;
  const { titel, aanduiding, nummer, datum, sha256, vindplaats } = bewezen;
  const lead = isNow(asOf) ? 'partij.nu' : gepland ? 'partij.opLater' : 'partij.op';
  return (
    <Page
      title={t('bewijs.kop', { titel, aanduiding })}
      kind={`${t('document.bewijs')} · ${samenwerking.naam}`}
      lead={t(lead, { dag: date(op) })}
      collaboration={samenwerking}
      crumbs={[
        { to: `/samenwerkingen/${samenwerking.id}/documenten${asOfQuery(asOf)}`, label: t('nav.documenten') },
        { to: `/documenten/${id}${asOfQuery(asOf)}`, label: proof.nieuwste.titel },
      ]}
      actions={
        <Button variant="secondary" onClick={() => window.print()}>
          {t('bewijs.afdrukken')}
        </Button>
      }
    >
      <PastBanner op={op} bekendOp={bekendOp} planned={gepland} />
      <Duty proof={proof} />
      <section className="ov-panel ov-proof" aria-labelledby="document-kop">
        <Heading level={2} id="document-kop">
          {t('bewijs.document')}
        </Heading>
        <Facts>
          <Fact name={t('document.soort')}>
            {t(`documentsoort.${soort}`)}, {proof.eigenaar?.naam ?? t('document.eigenaarAllen')}
          </Fact>
          <Fact name={t('procedure.versie', { nummer })}>
            {t('documenten.nieuwste', { aanduiding, dag: date(datum) })}
          </Fact>
          <Fact name={t('document.sha256')}>
            {sha256 ? <code className="ov-hash">{sha256}</code> : t('document.geenSha')}
          </Fact>
          <Fact name={t('document.vindplaats')}>
            <Place of={vindplaats} />
          </Fact>
          <Fact name={t('bewijs.verzonden')}>
            {verzonden.length > 0 ? <Steps steps={verzonden} /> : t('bewijs.nietVerzonden')}
          </Fact>
          {gevolgd.length > 0 && (
            <Fact name={t('bewijs.gevolgd')}>
              <Steps steps={gevolgd} />
            </Fact>
          )}
        </Facts>
      </section>
      {overleggen.length === 0 && <Paragraph>{t('bewijs.geenOverleg')}</Paragraph>}
      {overleggen.map((meeting) => (
        <Consultation
          key={`${meeting.oogo} ${meeting.agendapunt.nummer}`}
          meeting={meeting}
          apart={proof.volledig || overleggen.length > 1}
        />
      ))}
    </Page>
  );
}
