import { Paragraph } from '@amsterdam/design-system-react';
import { useText } from '@/shared/i18n/use-text';
import { Marked } from '@/shared/ui/marked';
import { type Content, PARTS } from './content';
import { described } from './described';

interface DifferenceProps {
  before: Content;
  after: Content;
  nameOf: (party: string) => string;
  /** What the text says beside its parts: its themes and links, as lines. */
  beside?: { name: string; before: string; after: string }[];
}

/** What changes between two texts, part by part; parts that stay the same are left out. */
export function Difference({ before, after, nameOf, beside = [] }: DifferenceProps) {
  const words = useText();
  const old = described(before, nameOf, words);
  const next = described(after, nameOf, words);
  const parts = PARTS.map((part) => ({
    name: words.t(`deel.${part}`),
    before: old[part],
    after: next[part],
  }));
  const changed = [...parts, ...beside].filter((one) => one.before !== one.after);
  if (changed.length === 0) return <Paragraph>{words.t('verschil.geen')}</Paragraph>;
  return (
    <dl className="ov-difference">
      {changed.map(({ name, before: was, after: is }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Marked before={was} after={is} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
