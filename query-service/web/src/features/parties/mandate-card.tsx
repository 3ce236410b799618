import { Heading } from '@amsterdam/design-system-react';
import type { Mandaat, Partij } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { useGroundText, usePeriodText } from '@/shared/mandate/mandate-text';
import { Fact, Facts } from '@/shared/ui/facts';
import { holder } from './expiring';
import { Expiry } from './expiry';
import { useCollaborations } from './party-queries';
import { RevokeForm } from './revoke-form';

interface MandateCardProps {
  mandate: Mandaat;
  party: Partij;
  mayRevoke: boolean;
}

/** What one function may agree to, until when, and on what that rests. */
export function MandateCard({ mandate, party, mayRevoke }: MandateCardProps) {
  const { t } = useText();
  const period = usePeriodText();
  const ground = useGroundText();
  const { id, functie, samenwerking, alles, themas, tot, grondslag } = mandate;
  const tables = useCollaborations().data?.samenwerkingen ?? [];
  const table = tables.find((one) => one.id === samenwerking)?.naam;
  const who = holder(party.functies, functie) ?? t('partij.functieOnbekend');
  return (
    <article className="ov-mandate" aria-labelledby={`mandaat-${id}`}>
      <header>
        <Heading level={3} id={`mandaat-${id}`}>
          {who}
        </Heading>
        <Expiry last={tot} day={party.op} />
      </header>
      <Facts>
        <Fact name={t('partij.reikwijdte')}>
          {alles ? t('mandaat.alles') : t('mandaat.themas', { aantal: themas.length })}
        </Fact>
        <Fact name={t('partij.periode')}>{period(mandate)}</Fact>
        <Fact name={t('partij.grondslag')}>{ground(grondslag)}</Fact>
        <Fact name={t('partij.samenwerking')}>{table ?? t('partij.andereSamenwerking')}</Fact>
      </Facts>
      {mayRevoke && <RevokeForm party={party.id} mandate={id} who={who} />}
    </article>
  );
}
