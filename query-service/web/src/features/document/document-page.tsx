import { useParams } from 'react-router';
import type { Document } from '@/shared/api/types';
import { useLive } from '@/shared/api/use-live';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { asOfQuery, isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from '@/shared/ui/answer';
import { DayChoice } from '@/shared/ui/day-choice';
import { Drawer } from '@/shared/ui/drawer';
import { ActionLink } from '@/shared/ui/link';
import { Page } from '@/shared/ui/page';
import { PastBanner } from '@/shared/ui/past-banner';
import { useDocument } from './document-queries';
import { StepForm } from './step-form';
import { Version } from './version';
import { VersionForm } from './version-form';

/** One document: its versions, the newest first, and what became of each. */
export function DocumentPage() {
  const query = useDocument(useParams().id ?? '', useAsOf());
  useLive(query.data?.samenwerking.id);
  return <Answer query={query}>{(document) => <Whole document={document} />}</Answer>;
}

function Whole({ document }: { document: Document }) {
  const { t, date } = useText();
  const asOf = useAsOf();
  const { may } = useSession();
  const { id, soort, eigenaar, nieuwste, samenwerking, op, bekendOp, gepland, versies, geldend } = document;
  const now = isNow(asOf);
  const leads = now && may('secretaris', samenwerking.id);
  const writes =
    leads || (now && (may('medewerker', samenwerking.id) || may('gedelegeerde', samenwerking.id)));
  return (
    <Page
      title={nieuwste.titel}
      kind={t('document.kop', {
        soort: t(`documentsoort.${soort}`),
        eigenaar: eigenaar?.naam ?? t('document.eigenaarAllen'),
      })}
      lead={t(now ? 'partij.nu' : gepland ? 'partij.opLater' : 'partij.op', { dag: date(op) })}
      collaboration={samenwerking}
      crumbs={[
        { to: `/samenwerkingen/${samenwerking.id}/documenten${asOfQuery(asOf)}`, label: t('nav.documenten') },
      ]}
      actions={
        <ActionLink to={`/documenten/${id}/overlegbewijs${asOfQuery(asOf)}`}>
          {t('document.bewijs')}
        </ActionLink>
      }
    >
      <PastBanner op={op} bekendOp={bekendOp} planned={gepland} />
      <DayChoice />
      {writes && (
        <Drawer summary={t('document.versieErbij')} panel>
          <VersionForm document={document} />
        </Drawer>
      )}
      {leads && (
        <Drawer summary={t('document.stapErbij')} panel>
          <StepForm document={document} />
        </Drawer>
      )}
      {versies.toReversed().map((version) => (
        <Version key={version.nummer} id={id} version={version} holds={version.nummer === geldend} />
      ))}
    </Page>
  );
}
