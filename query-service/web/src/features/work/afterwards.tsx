import type { Werk } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';
import { Block } from './block';

/** What was promised, and what was judged and waits for a follow-up. */
export function Afterwards({ work }: { work: Werk }) {
  const { t, date, list } = useText();
  const named = ({ naam }: { naam: string | null }) => naam ?? t('partij.onbekend');
  return (
    <>
      <Block id="toezeggingen" title={t('werk.toezeggingen')} rows={work.toezeggingen}>
        {({ id, van, aan, toezegging, oogo, naam, uiterlijk, teLaat, verslag }) => (
          <li key={id}>
            <span className="ov-rows__what">
              {toezegging}
              <span className="ov-quiet">
                <Link to={`/oogos/${oogo}`}>{t('werk.toezegging', { naam })}</Link>{' '}
                {aan.length > 0
                  ? t('werk.vanAan', { van: named(van), aan: list(aan.map(named)) })
                  : t('werk.van', { van: named(van) })}
              </span>
              {verslag && <span className="ov-reason">{verslag}</span>}
            </span>
            <span>
              {uiterlijk && t('indicator.uiterlijk', { dag: date(uiterlijk) })}{' '}
              {teLaat && <StatusBadge of="werk.teLaat" />}
            </span>
          </li>
        )}
      </Block>
      <Block id="evaluaties" title={t('werk.evaluaties')} rows={work.evaluaties}>
        {({ id, onderwerp, oordeel, geldtOp }) => (
          <li key={id}>
            <span className="ov-rows__what">
              <Link to={`/samenwerkingen/${work.samenwerking}/evaluaties`}>
                {onderwerp.titel ??
                  (onderwerp.soort === 'oogo'
                    ? t('evaluatie.oogo', { naam: onderwerp.naam ?? '' })
                    : onderwerp.naam)}
              </Link>
              <span className="ov-quiet">
                {t(`onderwerp.${onderwerp.soort}`)} · {date(geldtOp)}
              </span>
            </span>
            <StatusBadge of={`oordeel.${oordeel}`} />
          </li>
        )}
      </Block>
    </>
  );
}
