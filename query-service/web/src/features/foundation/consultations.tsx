import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Overleggen } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Fact, Facts } from '@/shared/ui/facts';

const LEVELS = ['bestuurlijk', 'coordinerend', 'uitvoerend'] as const;

/** Who consults whom about what, and how often, level by level. */
export function Consultations({ consultations }: { consultations: Overleggen }) {
  const { t, date } = useText();
  const { overleggen, geldtOp } = consultations;
  return (
    <section className="ov-panel" aria-labelledby="overleg-kop">
      <Heading level={2} id="overleg-kop">
        {t('overleg.titel')}
        {geldtOp && <span className="ov-quiet">{t('procedure.vanaf', { dag: date(geldtOp) })}</span>}
      </Heading>
      {overleggen.length === 0 && <Paragraph>{t('overleg.leeg')}</Paragraph>}
      {LEVELS.filter((level) => overleggen.some(({ niveau }) => niveau === level)).map((level) => (
        <div key={level} className="ov-stack">
          <Heading level={3}>{t(`niveau.${level}`)}</Heading>
          {overleggen
            .filter(({ niveau }) => niveau === level)
            .map(({ naam, doel, deelnemers, frequentie }) => (
              <article key={naam} className="ov-mandate">
                <Heading level={4}>{naam}</Heading>
                <Facts>
                  {doel && <Fact name={t('overleg.doel')}>{doel}</Fact>}
                  {deelnemers && <Fact name={t('overleg.deelnemers')}>{deelnemers}</Fact>}
                  {frequentie && <Fact name={t('overleg.frequentie')}>{frequentie}</Fact>}
                </Facts>
              </article>
            ))}
        </div>
      ))}
    </section>
  );
}
