import { useText } from '@/shared/i18n/use-text';
import { difference, isRewrite } from '@/shared/text/difference';

interface MarkedProps {
  before: string;
  after: string;
  /** Of what is no running text one sees the old and the new, not what differs within. */
  whole?: boolean;
}

/** Two texts as one, with what went struck out and what came underlined; also said in words for who cannot see it. */
export function Marked({ before, after, whole = false }: MarkedProps) {
  const { t } = useText();
  const pieces = difference(before, after);
  const shown =
    whole || isRewrite(pieces)
      ? [
          { kind: 'removed' as const, text: before },
          { kind: 'added' as const, text: after },
        ].filter(({ text }) => text !== '')
      : pieces;
  return (
    <p className="ov-marked">
      {shown.map((piece, index) => {
        const key = `${index}${piece.kind}`;
        if (piece.kind === 'same') return <span key={key}>{piece.text}</span>;
        const Tag = piece.kind === 'added' ? 'ins' : 'del';
        return (
          <Tag key={key}>
            <span className="ams-visually-hidden"> {t(`verschil.${piece.kind}`)} </span>
            {piece.text}
          </Tag>
        );
      })}
    </p>
  );
}
