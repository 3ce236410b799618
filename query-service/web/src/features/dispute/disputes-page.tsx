import { Heading, Paragraph } from '@amsterdam/design-system-react';
import { useParams } from 'react-router';
import type { Geschilregel } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Link } from '@/shared/ui/link';
import { RegionPage } from '@/shared/ui/region-page';
import { StatusBadge } from '@/shared/ui/status-badge';
import { useDisputes } from './dispute-queries';
import { WithoutAgreement } from './without-agreement';

/** What follows when parties do not agree: the disputes, and the items about which one can raise one. */
export function DisputesPage() {
  const { t } = useText();
  const id = useParams().id ?? '';
  return (
    <RegionPage id={id} title={t('geschillen.titel')} query={useDisputes(id, useAsOf())}>
      {({ geschillen }) => (
        <>
          {geschillen.length === 0 ? (
            <div className="ov-empty">
              <Paragraph size="large">{t('geschillen.leeg')}</Paragraph>
              <Paragraph>{t('geschillen.leegUitleg')}</Paragraph>
            </div>
          ) : (
            <section className="ov-panel" aria-labelledby="geschillen-kop">
              <Heading level={2} id="geschillen-kop">
                {t('geschillen.titel')}
              </Heading>
              <ul className="ov-rows">
                {geschillen.map((dispute) => (
                  <Row key={dispute.id} dispute={dispute} />
                ))}
              </ul>
            </section>
          )}
          <WithoutAgreement collaboration={id} />
        </>
      )}
    </RegionPage>
  );
}

function Row({ dispute }: { dispute: Geschilregel }) {
  const { t, date } = useText();
  const asOf = asOfQuery(useAsOf());
  const { id, agendapunt, partij, onderwerp, uiterlijk, stand, teLaat } = dispute;
  return (
    <li>
      <span className="ov-rows__what">
        <Link to={`/geschillen/${id}${asOf}`}>{agendapunt.titel ?? onderwerp}</Link>
        <span className="ov-quiet">
          {[
            t('geschil.kop', { partij: partij.naam ?? t('partij.onbekend') }),
            agendapunt.naam && t('geschil.punt', { naam: agendapunt.naam, nummer: agendapunt.nummer }),
            uiterlijk && t('geschil.uiterlijk', { dag: date(uiterlijk) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {teLaat && <span className="ov-flag">{t('geschil.teLaat')}</span>}
      </span>
      <StatusBadge of={stand === 'afgehandeld' ? 'geschil.afgehandeld' : 'geschil.open'} />
    </li>
  );
}
