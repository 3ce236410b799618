import { Goals } from '@/shared/ambition/goals';
import { Hours } from '@/shared/ambition/hours';
import { TrekkerLine } from '@/shared/ambition/trekker-line';
import { leaders, participantText } from '@/shared/ambition/words';
import type { AmbitieGeheel } from '@/shared/api/types';
import { useThemes } from '@/shared/api/use-themes';
import { useText } from '@/shared/i18n/use-text';
import { useAsOf } from '@/shared/time/use-as-of';
import { Fact, Facts } from '@/shared/ui/facts';
import { Actions } from './actions';
import { HoursLines } from './hours-lines';
import { Links } from './links';

/** Everything the text of an ambition says. What was not filled in is said to be so. */
export function AmbitionContent({ ambition }: { ambition: AmbitieGeheel }) {
  const { t, money, list } = useText();
  const { toelichting, doelen, acties, participanten, trekker, uren, investering } = ambition;
  const themas = useThemes(ambition.samenwerking.id, useAsOf()).filter(({ id }) =>
    ambition.themas.includes(id),
  );
  const parties = list(leaders(trekker));
  const behind = trekker?.tekst && parties !== trekker.tekst ? parties : '';
  const none = <span className="ov-quiet">{t('ambitie.nietIngevuld')}</span>;
  const cost =
    investering?.bedrag === null ? t('ambitie.nogOnbekend') : investering && money(investering.bedrag);
  return (
    <Facts>
      {themas.length > 0 && (
        <Fact name={t('ambitie.themas')}>{themas.map(({ naam }) => naam).join(' · ')}</Fact>
      )}
      {toelichting && <Fact name={t('deel.toelichting')}>{<p className="ov-prose">{toelichting}</p>}</Fact>}
      <Fact name={t('deel.doelen')}>
        <Goals goals={doelen} />
      </Fact>
      <Fact name={t('deel.acties')}>{acties.length > 0 ? <Actions actions={acties} /> : none}</Fact>
      <Fact name={t('ambitie.trekker')}>
        <TrekkerLine trekker={trekker} />
        {behind && trekker?.voorgesteld && <p>{behind}</p>}
      </Fact>
      <Fact name={t('deel.participanten')}>
        {participanten.length > 0 ? participanten.map(participantText).join(' · ') : none}
      </Fact>
      <Fact name={t('deel.ureninzet')}>
        <Hours hours={uren} />
        {uren && uren.regels.length > 0 && <HoursLines lines={uren.regels} />}
      </Fact>
      <Fact name={t('deel.investering')}>
        {cost ?? none}
        {investering?.toelichting && <p>{investering.toelichting}</p>}
      </Fact>
      {ambition.koppelingen.length > 0 && (
        <Fact name={t('deel.koppelingen')}>
          <Links ambition={ambition} />
        </Fact>
      )}
    </Facts>
  );
}
