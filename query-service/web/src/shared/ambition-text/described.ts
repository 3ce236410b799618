import type { TextId } from '@/shared/i18n/use-text';
import type { Content, Part } from './content';

type Words = {
  t: (id: TextId) => string;
  date: (value: string) => string;
  number: (value: number) => string;
};

/** Each part of an ambition as plain lines, so that two versions can be laid side by side. */
export function described(
  content: Content,
  nameOf: (party: string) => string,
  words: Words,
): Record<Part, string> {
  const { t, date, number } = words;
  const joined = (...parts: (string | undefined | false)[]) => parts.filter(Boolean).join(' · ');
  const said = (id: TextId, value: number | undefined, unit = '') =>
    value !== undefined && `${t(id)}: ${number(value)} ${unit}`.trimEnd();
  return {
    titel: content.titel,
    toelichting: content.toelichting,
    doelen: content.doelen
      .flatMap(({ tekst, indicatoren = [] }, index) => [
        `${index + 1}. ${tekst}`,
        ...indicatoren.map(
          (indicator) =>
            `– ${joined(
              indicator.tekst,
              said('indicator.nulmeting', indicator.nulmeting, indicator.eenheid),
              said('indicator.streefwaarde', indicator.streefwaarde, indicator.eenheid),
              indicator.uiterlijk && date(indicator.uiterlijk),
              indicator.bron,
            )}`,
        ),
      ])
      .join('\n'),
    acties: content.acties
      .map(({ nummer, tekst, planning }) =>
        joined([nummer, tekst].filter(Boolean).join(' '), planning?.tekst),
      )
      .join('\n'),
    trekker: joined((content.trekker.partijen ?? []).map(nameOf).join(', '), content.trekker.tekst),
    participanten: content.participanten.map(({ tekst }) => tekst).join('\n'),
    ureninzet: [
      ...(content.ureninzet.regels ?? []).map(({ omschrijving, uren, codes, gesteld }) =>
        joined(omschrijving, number(uren), codes, gesteld !== undefined && `(${number(gesteld)})`),
      ),
      content.ureninzet.gesteld === undefined
        ? ''
        : `${t('uren.totaalGesteld')}: ${number(content.ureninzet.gesteld)}`,
    ]
      .filter(Boolean)
      .join('\n'),
    investering: joined(
      content.investering.bedrag !== undefined && `€ ${number(content.investering.bedrag)}`,
      content.investering.toelichting,
    ),
  };
}
