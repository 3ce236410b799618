import type { Indicator } from '@/shared/api/types';
import { address } from '@/shared/cell/cell';
import { useText } from '@/shared/i18n/use-text';
import { Traceable } from '@/shared/provenance/provenance';
import { indicatorSpan } from './words';

/** How one will see that a goal is reached: what is measured, from what, to what, by when. */
export function IndicatorLine({ indicator, ambition }: { indicator: Indicator; ambition: string }) {
  const { t, date, number } = useText();
  const { id, tekst, uiterlijk } = indicator;
  const { from, to } = indicatorSpan(
    indicator,
    { noBaseline: t('indicator.geenMeting'), noTarget: t('indicator.geenStreefwaarde') },
    number,
  );
  const cell = (field: string) => ({
    of: 'ambitie' as const,
    id: ambition,
    field: address(`indicator.${field}`, id),
    about: tekst,
  });
  return (
    <>
      <Traceable {...cell('tekst')}>{tekst}</Traceable>
      <span className="ov-quiet">
        <Traceable {...cell('nulmeting')}>{`${t('indicator.nulmeting')}: ${from}`}</Traceable>
        {' · '}
        <Traceable {...cell('streefwaarde')}>{`${t('indicator.streefwaarde')}: ${to}`}</Traceable>
        {uiterlijk && (
          <>
            {' · '}
            <Traceable {...cell('uiterlijk')}>{t('indicator.uiterlijk', { dag: date(uiterlijk) })}</Traceable>
          </>
        )}
      </span>
    </>
  );
}
