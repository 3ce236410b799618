import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Ingenomen } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { TakenPosition } from './taken-position';

/** Every position, the ones that counted first; what a later one replaced stays readable. */
export function Positions({ positions }: { positions: Ingenomen[] }) {
  const { t } = useText();
  const counted = positions.filter(({ vervangen }) => !vervangen);
  const replaced = positions.filter(({ vervangen }) => vervangen);
  return (
    <section className="ov-panel" aria-labelledby="standpunten-kop">
      <Heading level={2} id="standpunten-kop">
        {t('besluit.standpunten')}
      </Heading>
      {counted.length === 0 && <Paragraph>{t('besluit.geenStandpunten')}</Paragraph>}
      {counted.length > 0 && <Row positions={counted} />}
      {replaced.length > 0 && (
        <>
          <Heading level={3}>{t('besluit.vervangen')}</Heading>
          <Row positions={replaced} />
        </>
      )}
    </section>
  );
}

function Row({ positions }: { positions: Ingenomen[] }) {
  return (
    <ul className="ov-parties ov-parties--wide">
      {positions.map((position) => (
        <TakenPosition key={position.feit} position={position} />
      ))}
    </ul>
  );
}
