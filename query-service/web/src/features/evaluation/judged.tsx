import { Heading } from '@amsterdam/design-system-react';
import type { Evaluatie } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Drawer } from '@/shared/ui/drawer';
import { Fact, Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';
import { FollowUp } from './follow-up';
import { FollowUpForm } from './follow-up-form';
import { subjectPage } from './subject';

interface JudgedProps {
  evaluation: Evaluatie;
  collaboration: string;
  decides: boolean;
}

/** One judgement: about what, on what it rests, and what follows from it. */
export function Judged({ evaluation, collaboration, decides }: JudgedProps) {
  const { t, date, number } = useText();
  const author = useAuthor();
  const asOf = asOfQuery(useAsOf());
  const { onderwerp, oordeel, bevinding, cijfers, bewijs, geldtOp, door, vervolg } = evaluation;
  const { soort, titel, naam } = onderwerp;
  const page = subjectPage(onderwerp);
  const name = titel ?? (soort === 'oogo' ? t('evaluatie.oogo', { naam: naam ?? '' }) : naam) ?? '';
  return (
    <li>
      <p className="ov-quiet">
        {t(`onderwerp.${soort}`)} · {t('evaluatie.door', { wie: author(door), dag: date(geldtOp) })}
      </p>
      <Heading level={3}>{page ? <Link to={page + asOf}>{name}</Link> : name}</Heading>
      <p>
        <StatusBadge of={`oordeel.${oordeel}`} />
      </p>
      <p className="ov-prose">{bevinding}</p>
      <Facts>
        {cijfers.length > 0 && (
          <Fact name={t('evaluatie.cijfers')}>
            <ul className="ov-list">
              {cijfers.map(({ functie, cijfer, aantal }) => (
                <li key={`${functie} ${cijfer}`}>
                  {t('evaluatie.cijferRegel', { functie, cijfer: number(cijfer) })}
                  {aantal !== null && ` (${t('evaluatie.aantal', { aantal })})`}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {bewijs.length > 0 && (
          <Fact name={t('evaluatie.bewijs')}>
            <ul className="ov-list">
              {bewijs.map(({ tekst, feit, document }) => (
                <li key={`${tekst} ${feit}`}>
                  {tekst}
                  {feit && <span className="ov-quiet">{t('evaluatie.bewijsFeit', { feit })}</span>}{' '}
                  {document && (
                    <Link to={`/documenten/${document}${asOf}`}>{t('evaluatie.bewijsDocument')}</Link>
                  )}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={t('evaluatie.vervolg')}>
          {vervolg ? <FollowUp of={vervolg} /> : t('evaluatie.geenVervolg')}
        </Fact>
      </Facts>
      {decides && !vervolg && (
        <Drawer summary={t('evaluatie.vervolgBepalen')} about={name}>
          <FollowUpForm evaluation={evaluation} collaboration={collaboration} />
        </Drawer>
      )}
    </li>
  );
}
