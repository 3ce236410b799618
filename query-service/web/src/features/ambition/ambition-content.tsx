import { Goals } from '@/shared/ambition/goals';
import { Hours } from '@/shared/ambition/hours';
import { TrekkerLine } from '@/shared/ambition/trekker-line';
import { leaders, participantText } from '@/shared/ambition/words';
import type { AmbitieGeheel } from '@/shared/api/types';
import { useThemes } from '@/shared/api/use-themes';
import { address } from '@/shared/cell/cell';
import { useText } from '@/shared/i18n/use-text';
import { Traceable } from '@/shared/provenance/provenance';
import { useAsOf } from '@/shared/time/use-as-of';
import { Fact, Facts } from '@/shared/ui/facts';
import { Actions } from './actions';
import { HoursLines } from './hours-lines';
import { Links } from './links';

/** Everything the text of an ambition says. What was not filled in is said to be so. */
export function AmbitionContent({ ambition }: { ambition: AmbitieGeheel }) {
  const { t, money, list } = useText();
  const { id, toelichting, doelen, acties, participanten, trekker, uren, investering } = ambition;
  const cell = (field: string, part?: string) => ({
    of: 'ambitie' as const,
    id,
    field: address(field, part),
  });
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
        <Fact name={t('ambitie.themas')}>
          {themas.map((theme, index) => (
            <span key={theme.id}>
              {index > 0 && ' · '}
              <Traceable {...cell('thema', theme.id)}>{theme.naam}</Traceable>
            </span>
          ))}
        </Fact>
      )}
      <Fact name={t('deel.toelichting')}>
        <p className="ov-prose">
          <Traceable {...cell('toelichting')}>{toelichting ?? none}</Traceable>
        </p>
      </Fact>
      <Fact name={t('deel.doelen')}>
        <Goals goals={doelen} ambition={id} />
      </Fact>
      <Fact name={t('deel.acties')}>
        {acties.length > 0 ? <Actions actions={acties} ambition={id} /> : none}
      </Fact>
      <Fact name={t('ambitie.trekker')}>
        <TrekkerLine trekker={trekker} ambition={id} />
        {behind && trekker?.voorgesteld && <p>{behind}</p>}
      </Fact>
      <Fact name={t('deel.participanten')}>
        {participanten.length > 0
          ? participanten.map((one, index) => (
              <span key={one.id}>
                {index > 0 && ' · '}
                <Traceable {...cell('participant.tekst', one.id)}>{participantText(one)}</Traceable>
              </span>
            ))
          : none}
      </Fact>
      <Fact name={t('deel.ureninzet')}>
        <Hours hours={uren} ambition={id} />
        {uren && uren.regels.length > 0 && <HoursLines lines={uren.regels} ambition={id} />}
      </Fact>
      <Fact name={t('deel.investering')}>
        <Traceable {...cell('investering.bedrag')}>{cost ?? none}</Traceable>
        {investering?.toelichting && (
          <p>
            <Traceable {...cell('investering.toelichting')}>{investering.toelichting}</Traceable>
          </p>
        )}
      </Fact>
      {ambition.koppelingen.length > 0 && (
        <Fact name={t('deel.koppelingen')}>
          <Links ambition={ambition} />
        </Fact>
      )}
    </Facts>
  );
}
