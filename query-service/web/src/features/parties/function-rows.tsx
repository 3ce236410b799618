import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Functieregel } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { usePeriodText } from '@/shared/mandate/mandate-text';
import { titleAndName } from '@/shared/text/title-and-name';
import { Expiry } from './expiry';

/** Who holds which function, and in what period. */
export function FunctionRows({
  title,
  functions,
  day,
}: {
  title: string;
  functions: Functieregel[];
  day: string;
}) {
  const { t } = useText();
  const period = usePeriodText();
  return (
    <section className="ov-panel">
      <Heading level={2}>{title}</Heading>
      {functions.length === 0 && <Paragraph>{t('partij.geenFuncties')}</Paragraph>}
      <ul className="ov-rows">
        {functions.map(({ id, titel, persoon, rol, van, tot }) => (
          <li key={id}>
            <span className="ov-rows__what">
              {titleAndName(titel, persoon.naam)}
              <span className="ov-quiet">
                {t(`rol.${rol}`)} · {period({ van, tot })}
              </span>
            </span>
            <Expiry last={tot} day={day} />
          </li>
        ))}
      </ul>
    </section>
  );
}
