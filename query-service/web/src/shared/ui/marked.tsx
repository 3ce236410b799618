import { useText } from '@/shared/i18n/use-text';
import { difference, isRewrite } from '@/shared/text/difference';

/** Two texts as one, with what went struck out and what came underlined; also said in words for who cannot see it. */
export function Marked({ before, after }: { before: string; after: string }) {
  const { t } = useText();
  const pieces = difference(before, after);
  const shown = isRewrite(pieces)
    ? [
        { kind: 'removed' as const, text: before },
        { kind: 'added' as const, text: after },
      ]
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
