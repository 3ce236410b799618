import type { Herkomst } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import type { AsOf } from '@/shared/time/as-of';
import { Marked } from '@/shared/ui/marked';
import { FactSentence } from './fact-sentence';

interface EarlierProps {
  earlier: Herkomst['eerder'];
  now: string | null;
  written: (value: string) => string;
  at: AsOf;
}

/** What the value was before, newest first; of a text one sees word by word what came after it. */
export function Earlier({ earlier, now, written, at }: EarlierProps) {
  const { t } = useText();
  const text = (value: string | null) => (value === null ? '' : written(value));
  return (
    <ol className="ov-history">
      {earlier.map(({ waarde, feit }, index) => {
        const before = text(waarde);
        const after = text(index === 0 ? now : (earlier[index - 1]?.waarde ?? null));
        const sentence = before.includes(' ') && after.includes(' ');
        return (
          <li key={`${feit.feit} ${before}`}>
            {sentence ? (
              <Marked before={before} after={after} />
            ) : (
              <p>
                <strong>{before || t('herkomst.leeg')}</strong>
              </p>
            )}
            <FactSentence fact={feit} at={at} />
          </li>
        );
      })}
    </ol>
  );
}
