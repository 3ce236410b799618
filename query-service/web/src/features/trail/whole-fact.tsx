import type { Feit } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { Drawer } from '@/shared/ui/drawer';
import { Fact, Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/ui/link';
import { FactLink } from './fact-link';
import { pageOf } from './things';
import { VoidForm } from './void-form';

/** What one must know of the other facts, and whether one may void this one. */
export interface Trail {
  replacedBy: Map<string, string>;
  fetched: Set<string>;
  corrects: boolean;
}

/** All that was stored of a fact, with the numbers by which it can be found and checked. */
export function WholeFact({ fact, trail }: { fact: Feit; trail: Trail }) {
  const { t, date, instant } = useText();
  const author = useAuthor();
  const { feit, soort, plaats, vastgelegdOp, geldtOp, door, reden, vervangt, verzoek, teksten } = fact;
  const page = pageOf(fact);
  const later = trail.replacedBy.get(feit);
  const reason = teksten.find(({ tekst }) => tekst === reden);
  const others = teksten.filter((text) => text !== reason);
  return (
    <div className="ov-whole">
      <Facts>
        <Fact name={t('controle.naam')}>
          <code>{soort}</code>
        </Fact>
        <Fact name={t('controle.nummer')}>
          <code>{feit}</code>
        </Fact>
        <Fact name={t('controle.plaats')}>{plaats}</Fact>
        <Fact name={t('controle.door')}>{author(door)}</Fact>
        <Fact name={t('controle.geldt')}>{date(geldtOp)}</Fact>
        <Fact name={t('controle.vastgelegd')}>{instant(vastgelegdOp)}</Fact>
        <Fact name={t('controle.reden')}>
          {reden ?? t('controle.geenReden')}
          {reason && <span className="ov-quiet">{t('controle.tekstNummer', { id: reason.id })}</span>}
        </Fact>
        {vervangt && (
          <Fact name={t('controle.vervangt')}>
            <FactLink feit={vervangt} fetched={trail.fetched.has(vervangt)} />
          </Fact>
        )}
        {later && (
          <Fact name={t('controle.vervangenDoor')}>
            <FactLink feit={later} fetched />
          </Fact>
        )}
        <Fact name={t('controle.verzoek')}>
          <code>{verzoek}</code>
        </Fact>
        {others.length > 0 && (
          <Fact name={t('controle.teksten')}>
            <ul className="ov-list">
              {others.map(({ id, tekst }) => (
                <li key={id}>
                  <span className="ov-prose">{tekst}</span>
                  <span className="ov-quiet">{t('controle.tekstNummer', { id })}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </Facts>
      {page && (
        <p>
          <Link to={page}>{t('controle.bekijk')}</Link>
        </p>
      )}
      {trail.corrects && !later && (
        <Drawer summary={t('verbeteren.knop')} about={feit} quiet>
          <VoidForm fact={feit} />
        </Drawer>
      )}
    </div>
  );
}
