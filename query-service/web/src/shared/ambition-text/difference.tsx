import { Paragraph } from '@amsterdam/design-system-react';
import { useText } from '@/shared/i18n/use-text';
import { Marked } from '@/shared/ui/marked';
import { type Content, PARTS } from './content';
import { described } from './described';

interface DifferenceProps {
  before: Content;
  after: Content;
  nameOf: (party: string) => string;
}

/** What changes between two texts, part by part; parts that stay the same are left out. */
export function Difference({ before, after, nameOf }: DifferenceProps) {
  const words = useText();
  const old = described(before, nameOf, words);
  const next = described(after, nameOf, words);
  const changed = PARTS.filter((part) => old[part] !== next[part]);
  if (changed.length === 0) return <Paragraph>{words.t('verschil.geen')}</Paragraph>;
  return (
    <dl className="ov-difference">
      {changed.map((part) => (
        <div key={part}>
          <dt>{words.t(`deel.${part}`)}</dt>
          <dd>
            <Marked before={old[part]} after={next[part]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
