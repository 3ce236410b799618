import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Geschil } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Drawer } from '@/shared/ui/drawer';
import { Link } from '@/shared/ui/link';
import { AdviceForm, SettleForm, StatementForm } from './dispute-forms';

interface ProceedingsProps {
  dispute: Geschil;
  states: boolean;
  leads: boolean;
}

/** What came after a dispute was raised, in order. */
export function Proceedings({ dispute, states, leads }: ProceedingsProps) {
  const { t, date } = useText();
  const author = useAuthor();
  const asOf = asOfQuery(useAsOf());
  const { id, samenwerking, standpunten, adviezen, afloop } = dispute;
  return (
    <>
      <section className="ov-panel">
        <Heading level={2}>{t('geschil.standpunten')}</Heading>
        {standpunten.length === 0 && <Paragraph>{t('geschil.geenStandpunten')}</Paragraph>}
        <ol className="ov-history">
          {standpunten.map(({ feit, partij, standpunt, door, geldtOp }) => (
            <li key={feit}>
              <Heading level={3}>{partij.naam ?? t('partij.onbekend')}</Heading>
              <p className="ov-prose">{standpunt}</p>
              <p className="ov-quiet">
                {t('geschil.ingediendDoor', { wie: author(door), dag: date(geldtOp) })}
              </p>
            </li>
          ))}
        </ol>
        {states && (
          <Drawer summary={t('geschil.standpuntGeven')}>
            <StatementForm id={id} />
          </Drawer>
        )}
      </section>
      <section className="ov-panel">
        <Heading level={2}>{t('geschil.adviezen')}</Heading>
        {adviezen.length === 0 && <Paragraph>{t('geschil.geenAdviezen')}</Paragraph>}
        <ol className="ov-history">
          {adviezen.map(({ feit, van, advies, geldtOp }) => (
            <li key={feit}>
              <Heading level={3}>{van}</Heading>
              <p className="ov-prose">{advies}</p>
              <p className="ov-quiet">{date(geldtOp)}</p>
            </li>
          ))}
        </ol>
        {leads && (
          <Drawer summary={t('geschil.adviesVastleggen')}>
            <AdviceForm id={id} />
          </Drawer>
        )}
      </section>
      <section className="ov-panel">
        <Heading level={2}>{t('geschil.afloop')}</Heading>
        {afloop ? (
          <>
            <p className="ov-prose">{afloop.uitkomst}</p>
            {afloop.besluit && afloop.besluitnummer && (
              <Link to={`/besluiten/${afloop.besluit}${asOf}`}>
                {t('uitkomst.besluit', { nummer: afloop.besluitnummer })}
              </Link>
            )}
            <p className="ov-quiet">
              {t('geschil.ingediendDoor', { wie: author(afloop.door), dag: date(afloop.geldtOp) })}
            </p>
          </>
        ) : (
          <Paragraph>{t('geschil.geenAfloop')}</Paragraph>
        )}
        {leads && (
          <Drawer summary={t('geschil.afhandelen')}>
            <SettleForm id={id} collaboration={samenwerking} />
          </Drawer>
        )}
      </section>
    </>
  );
}
