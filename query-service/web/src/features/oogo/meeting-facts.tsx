import type { Oogo } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Fact, Facts } from '@/shared/ui/facts';

/** When it was called, under which procedure, and who is not there. */
export function MeetingFacts({ oogo }: { oogo: Oogo }) {
  const { t, date, list } = useText();
  const { procedure, bijeengeroepenOp, teLaatBijeengeroepen, eerdereDagen, afwezig } = oogo;
  const { versie, regel, bijeenroepingstermijn } = procedure;
  return (
    <section className="ov-panel" aria-label={t('oogo.gegevens')}>
      <Facts>
        <Fact name={t('oogo.procedure')}>
          {versie > 0 ? t('oogo.procedureVersie', { nummer: versie }) : t('oogo.geenProcedure')}
          <span className="ov-quiet">{t(`regel.${regel}`)}</span>
        </Fact>
        <Fact name={t('oogo.bijeengeroepen')}>
          {date(bijeengeroepenOp)}
          {bijeenroepingstermijn !== null && (
            <span className="ov-quiet">{t('oogo.termijn', { aantal: bijeenroepingstermijn })}</span>
          )}
          {teLaatBijeengeroepen && <strong className="ov-flag">{t('oogo.teLaat')}</strong>}
        </Fact>
        {eerdereDagen.length > 0 && (
          <Fact name={t('oogo.eerderOp')}>{list(eerdereDagen.map((day) => date(day)))}</Fact>
        )}
        <Fact name={t('oogo.afwezig')}>
          {afwezig.length > 0 ? list(afwezig.map(({ naam }) => naam)) : t('oogo.niemandAfwezig')}
        </Fact>
      </Facts>
    </section>
  );
}
