import { Paragraph } from '@amsterdam/design-system-react';
import { useSearchParams } from 'react-router';
import type { Agenda } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { chosen } from './agenda-filter';
import { AgendaMatrix } from './agenda-matrix';
import { AmbitionCard } from './ambition-card';
import { Filters } from './filters';

/** The ambitions as one reads an agenda: in order, each with what it is and where it stands. */
export function AmbitionList({ agenda }: { agenda: Agenda }) {
  const { t, date } = useText();
  const [search] = useSearchParams();
  const { ambities, samenwerking, bekend, vastgelegdSinds } = agenda;
  if (!bekend) {
    return (
      <div className="ov-empty">
        <Paragraph size="large">{t('agenda.nietsBekend')}</Paragraph>
        {vastgelegdSinds && (
          <Paragraph>{t('agenda.vastgelegdSinds', { dag: date(vastgelegdSinds) })}</Paragraph>
        )}
      </div>
    );
  }
  if (ambities.length === 0) {
    return (
      <div className="ov-empty">
        <Paragraph size="large">{t('agenda.leeg')}</Paragraph>
        <Paragraph>{t('agenda.leegUitleg')}</Paragraph>
      </div>
    );
  }
  const shown = chosen(ambities, search);
  const matrix = search.get('weergave') === 'matrix' ? agenda.matrix : null;
  return (
    <section aria-label={t('agenda.ambities')} className="ov-stack">
      <Filters ambitions={ambities} collaboration={samenwerking.id} />
      <p role="status" className="ov-quiet">
        {shown.length === 0
          ? t('agenda.geenGevonden')
          : shown.length < ambities.length && t('agenda.gevonden', { aantal: shown.length })}
      </p>
      {matrix && shown.length > 0 ? (
        <AgendaMatrix ambitions={shown} matrix={matrix} />
      ) : (
        shown.map((ambition) => <AmbitionCard key={ambition.id} ambition={ambition} />)
      )}
    </section>
  );
}
