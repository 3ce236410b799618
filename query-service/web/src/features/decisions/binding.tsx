import { Heading } from '@amsterdam/design-system-react';
import type { Besluit } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Fact, Facts } from '@/shared/ui/facts';
import { StatusBadge } from '@/shared/ui/status-badge';
import { BindingForms } from './binding-forms';

/** Whom the decision binds and since when, whom not and why, and which reservations stand. */
export function Binding({
  decision,
  collaboration,
}: {
  decision: Besluit;
  collaboration: string | undefined;
}) {
  const { t, date } = useText();
  const { gebonden, nietGebonden, voorbehouden, geldtVanaf, vervallen } = decision;
  return (
    <section className="ov-panel" aria-labelledby="gebonden-kop">
      <Heading level={2} id="gebonden-kop">
        {t('besluit.voorWie')}
      </Heading>
      {vervallen && <p className="ov-flag">{t('besluit.vervallen')}</p>}
      <Facts>
        {geldtVanaf && <Fact name={t('besluit.geldtVanaf')}>{date(geldtVanaf)}</Fact>}
        <Fact name={t('uitkomst.gebonden')}>
          {gebonden.length === 0 ? (
            t('uitkomst.niemandGebonden')
          ) : (
            <ul className="ov-list">
              {gebonden.map(({ id, naam, sinds, door }) => (
                <li key={id}>
                  {naam}
                  <span className="ov-quiet">{t(`gebonden.${door}`, { dag: date(sinds) })}</span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        {nietGebonden.length > 0 && (
          <Fact name={t('uitkomst.nietGebonden')}>
            <ul className="ov-list">
              {nietGebonden.map(({ id, naam, waarom }) => (
                <li key={id}>
                  {naam}: {t(`waarom.${waarom}`)}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {voorbehouden.length > 0 && (
          <Fact name={t('besluit.voorbehouden')}>
            <ul className="ov-list">
              {voorbehouden.map(({ id, naam, stand, voor, op }) => (
                <li key={id}>
                  {naam} <StatusBadge of={`voorbehoud.${stand}`} />
                  <span className="ov-quiet">
                    {op ? date(op) : t('standpunt.bekrachtigenVoor', { dag: date(voor) })}
                  </span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </Facts>
      {collaboration && <BindingForms decision={decision} collaboration={collaboration} />}
    </section>
  );
}
