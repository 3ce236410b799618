import { Heading } from '@amsterdam/design-system-react';
import { RevisionDifference } from '@/shared/ambition-text/revision-difference';
import type { AmbitieGeheel } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';

/** The change that awaits a decision, beside the text that holds until then. */
export function OpenChange({ ambition }: { ambition: AmbitieGeheel }) {
  const { t } = useText();
  const open = ambition.openWijziging?.revisie;
  if (open === undefined) return null;
  const reason = ambition.revisies.find(({ revisie }) => revisie === open)?.reden;
  return (
    <section className="ov-panel ov-panel--open" aria-labelledby="wijziging-kop">
      <Heading level={2} id="wijziging-kop">
        {t('ambitie.openKop')}
      </Heading>
      <p className="ov-quiet">
        {t(ambition.openWijziging?.beeindigt ? 'ambitie.beeindigUitleg' : 'ambitie.openUitleg')}
      </p>
      {reason && (
        <p>
          <strong>{t('wijzigen.reden')}:</strong> {reason}
        </p>
      )}
      <RevisionDifference ambition={ambition.id} from={ambition.revisie} to={open} />
    </section>
  );
}
