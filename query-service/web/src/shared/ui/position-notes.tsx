import type { Ingenomen, Standpunt } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { Corrected } from './corrected';

type Noted = Pick<
  Ingenomen | Standpunt,
  'bevestiging' | 'gecorrigeerd' | 'grondGecorrigeerd' | 'partijWasVertrokken'
>;

/** What became known of a position after it was taken; the position itself stays what it was. */
export function PositionNotes({ bevestiging, gecorrigeerd, ...found }: Noted) {
  const { t, date } = useText();
  const author = useAuthor();
  return (
    <>
      <Corrected shown={gecorrigeerd} />
      {found.grondGecorrigeerd && (
        <p className="ov-flag">
          {t('standpunt.grondGecorrigeerd')}
          <span className="ov-quiet">{t('standpunt.grondUitleg')}</span>
        </p>
      )}
      {found.partijWasVertrokken && (
        <p className="ov-flag">
          {t('standpunt.wasVertrokken')}
          <span className="ov-quiet">{t('standpunt.vertrokkenUitleg')}</span>
        </p>
      )}
      {bevestiging && (
        <p className={bevestiging.bevestigd ? 'ov-quiet' : 'ov-flag'}>
          {t(bevestiging.bevestigd ? 'besluit.bevestigd' : 'besluit.betwist', {
            wie: author(bevestiging.door),
            dag: date(bevestiging.geldtOp),
          })}
          {bevestiging.reden && `: ${bevestiging.reden}`}
        </p>
      )}
    </>
  );
}
