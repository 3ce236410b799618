import { Alert, Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Bewijs, Gebrek } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Fact, Facts } from '@/shared/ui/facts';

/** What the law asks and whether it was done; what is missing is said before anything else. */
export function Duty({ proof }: { proof: Bewijs }) {
  const { t } = useText();
  const { volledig, ontbreekt, overleggen, plicht } = proof;
  const lacking = [...ontbreekt, ...overleggen.flatMap((meeting) => meeting.ontbreekt)];
  const yes = (value: boolean) => t(value ? 'bewijs.ja' : 'bewijs.nee');
  return (
    <>
      {volledig ? (
        <Alert heading={t('bewijs.volledig')} headingLevel={2} severity="success">
          <Paragraph>{plicht.uitleg}</Paragraph>
        </Alert>
      ) : (
        <Alert heading={t('bewijs.onvolledig')} headingLevel={2} severity="warning">
          <Lacking faults={lacking} />
        </Alert>
      )}
      <section className="ov-panel" aria-labelledby="plicht-kop">
        <Heading level={2} id="plicht-kop">
          {t('bewijs.plicht')}
        </Heading>
        {!volledig && <Paragraph>{plicht.uitleg}</Paragraph>}
        <Facts>
          <Fact name={t('bewijs.wettelijk')}>{yes(plicht.wettelijk)}</Fact>
          <Fact name={t('bewijs.gehouden')}>{yes(plicht.overlegGevoerd)}</Fact>
          <Fact name={t('bewijs.overeenstemming')}>{yes(plicht.overeenstemming)}</Fact>
        </Facts>
      </section>
    </>
  );
}

/** What is missing, in words, and for which parties. */
export function Lacking({ faults }: { faults: Gebrek[] }) {
  const { list, t } = useText();
  return (
    <ul className="ov-list">
      {faults.map(({ code, uitleg, partijen }, index) => (
        <li key={`${code} ${index}`}>
          {uitleg}
          {partijen.length > 0 && ` ${list(partijen.map(({ naam }) => naam ?? t('partij.onbekend')))}.`}
        </li>
      ))}
    </ul>
  );
}
