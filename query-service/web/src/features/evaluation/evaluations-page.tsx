import { Heading, Paragraph } from '@amsterdam/design-system-react';
import { useParams } from 'react-router';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Drawer } from '@/shared/ui/drawer';
import { RegionPage } from '@/shared/ui/region-page';
import { useEvaluations } from './evaluation-queries';
import { Judged } from './judged';
import { RecordForm } from './record-form';
import { Series } from './series';

/** What was judged and what follows, the newest first; and what was measured, indicator by indicator. */
export function EvaluationsPage() {
  const { t } = useText();
  const id = useParams().id ?? '';
  const asOf = useAsOf();
  const { may } = useSession();
  const now = isNow(asOf);
  return (
    <RegionPage id={id} title={t('evaluaties.titel')} query={useEvaluations(id, asOf)}>
      {({ evaluaties, indicatoren }) => (
        <>
          {now && may('evaluator', id) && (
            <Drawer summary={t('evaluaties.vastleggen')} panel>
              <RecordForm collaboration={id} />
            </Drawer>
          )}
          <section className="ov-panel" aria-labelledby="oordelen-kop">
            <Heading level={2} id="oordelen-kop">
              {t('evaluaties.oordelen')}
            </Heading>
            {evaluaties.length === 0 && <Paragraph>{t('evaluaties.leeg')}</Paragraph>}
            <ol className="ov-history">
              {evaluaties.map((evaluation) => (
                <Judged
                  key={evaluation.id}
                  evaluation={evaluation}
                  collaboration={id}
                  decides={now && may('secretaris', id)}
                />
              ))}
            </ol>
          </section>
          <section className="ov-stack" aria-labelledby="metingen-kop">
            <Heading level={2} id="metingen-kop">
              {t('evaluaties.metingen')}
            </Heading>
            {indicatoren.length === 0 && <Paragraph>{t('evaluaties.geenIndicatoren')}</Paragraph>}
            {indicatoren.map((series) => (
              <Series key={series.indicator} series={series} />
            ))}
          </section>
        </>
      )}
    </RegionPage>
  );
}
