import { Heading } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import type { Totalen } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Traceable } from '@/shared/provenance/provenance';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Fact, Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/ui/link';

/** The hours of all ambitions in force: stated, computed, and where the two part. */
export function AgendaTotals({ totals, collaboration }: { totals: Totalen; collaboration: string }) {
  const { t, number } = useText();
  const { gesteld, berekend, verschil, zonderGesteld, perCode } = totals;
  const cell = (field: string) => ({ of: 'agenda' as const, id: collaboration, field });
  if (berekend === 0 && gesteld === null) return null;
  return (
    <section className="ov-panel" aria-labelledby="totalen-kop">
      <Heading level={2} id="totalen-kop">
        {t('totalen.kop')}
      </Heading>
      <div className="ov-totals">
        <Total name={t('totalen.gesteld')}>
          <Traceable {...cell('totaal.gesteld')}>
            {gesteld === null ? t('totalen.geenGesteld') : number(gesteld)}
          </Traceable>
        </Total>
        <Total name={t('totalen.berekend')}>
          <Traceable {...cell('totaal.berekend')}>{number(berekend)}</Traceable>
        </Total>
        {verschil !== null && (
          <Total name={t('totalen.verschil')}>
            <Traceable {...cell('totaal.verschil')}>{number(verschil)}</Traceable>
          </Total>
        )}
      </div>
      {zonderGesteld > 0 && (
        <p className="ov-quiet">{t('totalen.zonderGesteld', { aantal: zonderGesteld })}</p>
      )}
      <Reasons totals={totals} />
      {perCode.length > 0 && (
        <details>
          <summary>{t('totalen.perCode')}</summary>
          <Facts>
            {perCode.map(({ code, uren }) => (
              <Fact key={code ?? ''} name={code ?? t('totalen.zonderCode')}>
                {number(uren)}
              </Fact>
            ))}
          </Facts>
        </details>
      )}
    </section>
  );
}

function Total({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p>
      <span className="ov-quiet">{name}</span>
      <strong>{children}</strong>
    </p>
  );
}

function Reasons({ totals: { afwijkingen, onbekendeCodes } }: { totals: Totalen }) {
  const { t, number } = useText();
  const asOf = asOfQuery(useAsOf());
  const named = (ambition: string, nummer: number) => (
    <Link to={`/ambities/${ambition}${asOf}`}>{t('totalen.ambitie', { nummer })}</Link>
  );
  return (
    <>
      {afwijkingen.length > 0 && (
        <details>
          <summary>{t('totalen.afwijkingen')}</summary>
          <ul className="ov-rows ov-rows--plain">
            {afwijkingen.map(({ ambitie, nummer, verschil, uitleg, regels }) => (
              <li key={ambitie}>
                <p>
                  {named(ambitie, nummer)}{' '}
                  <strong className="ov-flag">{t('uren.verschil', { verschil: number(verschil) })}</strong>
                </p>
                <p>{uitleg}</p>
                {regels.map(({ omschrijving, gedrukt, berekend }) => (
                  <p key={`${omschrijving} ${gedrukt}`} className="ov-quiet">
                    {t('totalen.regel', {
                      omschrijving,
                      gedrukt: number(gedrukt),
                      berekend: number(berekend),
                    })}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
      {onbekendeCodes.length > 0 && (
        <details>
          <summary>{t('totalen.codes')}</summary>
          <ul className="ov-rows ov-rows--plain">
            {onbekendeCodes.map(({ ambitie, nummer, uitleg }) => (
              <li key={ambitie}>
                <p>{named(ambitie, nummer)}</p>
                <p>{uitleg}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
