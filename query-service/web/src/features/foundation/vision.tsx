import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Visie, Visies } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Drawer } from '@/shared/ui/drawer';
import { shownRevisions } from './adoptable';
import { Adoption, Written } from './adoption';
import { QUADRANTS } from './quadrants';
import { VisionForm } from './vision-form';

/** The vision in its four quadrants; a change that waits for a decision stands beside it. */
export function Vision({ id, vision, writes }: { id: string; vision: Visies; writes: boolean }) {
  const { t } = useText();
  const { shown, open } = shownRevisions(vision);
  return (
    <section className="ov-panel" aria-labelledby="visie-kop">
      <Heading level={2} id="visie-kop">
        {t('visie.titel')}
      </Heading>
      {shown ? (
        <>
          <Adoption text={vision} newest={shown.revisie} />
          <Quadrants of={shown} />
          <Written by={shown} />
        </>
      ) : (
        <Paragraph>{t('visie.leeg')}</Paragraph>
      )}
      {open && (
        <div className="ov-note ov-stack">
          <Heading level={3}>
            {t('samenwerking.openKop', { revisie: t('revisie.naam', { nummer: open.revisie }) })}
          </Heading>
          <Paragraph>{t('samenwerking.openUitleg')}</Paragraph>
          <Quadrants of={open} />
          <Written by={open} />
        </div>
      )}
      {writes && (
        <Drawer summary={t(shown ? 'visie.herzien' : 'visie.beschrijven')}>
          <VisionForm id={id} newest={vision.revisies.at(-1)} version={vision.versie} />
        </Drawer>
      )}
    </section>
  );
}

function Quadrants({ of }: { of: Visie }) {
  const { t } = useText();
  return (
    <dl className="ov-quadrants">
      {QUADRANTS.map((quadrant) => (
        <div key={quadrant} data-missing={!of[quadrant] || undefined}>
          <dt>{t(`visie.${quadrant}`)}</dt>
          <dd className="ov-prose">{of[quadrant] ?? t('visie.ontbreekt')}</dd>
        </div>
      ))}
    </dl>
  );
}
