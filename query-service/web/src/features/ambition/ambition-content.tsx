import { Goals } from '@/shared/ambition/goals';
import { Hours } from '@/shared/ambition/hours';
import { leaders, participantText, trekkerText } from '@/shared/ambition/words';
import type { Ambitie } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Fact, Facts } from '@/shared/ui/facts';
import { Actions } from './actions';
import { HoursLines } from './hours-lines';

/** Everything the text of an ambition says. What was not filled in is said to be so. */
export function AmbitionContent({ ambition }: { ambition: Ambitie }) {
  const { t, money, list } = useText();
  const { toelichting, doelen, acties, participanten, trekker, uren, investering } = ambition;
  const parties = list(leaders(trekker));
  const behind = trekker?.tekst && parties !== trekker.tekst ? parties : '';
  const none = <span className="ov-quiet">{t('ambitie.nietIngevuld')}</span>;
  const cost =
    investering?.bedrag === null ? t('ambitie.nogOnbekend') : investering && money(investering.bedrag);
  return (
    <Facts>
      {toelichting && <Fact name={t('deel.toelichting')}>{<p className="ov-prose">{toelichting}</p>}</Fact>}
      <Fact name={t('deel.doelen')}>
        <Goals goals={doelen} />
      </Fact>
      <Fact name={t('deel.acties')}>{acties.length > 0 ? <Actions actions={acties} /> : none}</Fact>
      <Fact name={t('ambitie.trekker')}>
        {trekkerText(trekker) ?? none}
        {behind && <p>{behind}</p>}
        {trekker?.voorgesteld && <span className="ov-quiet">{t('ambitie.voorgesteld')}</span>}
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
    </Facts>
  );
}
