import type { Revisietekst } from '@/shared/api/types';
import { useAmbitions } from '@/shared/api/use-ambitions';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useThemes } from '@/shared/api/use-themes';
import { useText } from '@/shared/i18n/use-text';
import { ProblemText } from '@/shared/ui/problem-text';
import { toContent } from './content';
import { Difference } from './difference';
import { useRevisions } from './revision-query';
import { toForm } from './shown';

interface RevisionDifferenceProps {
  ambition: string;
  collaboration: string;
  from: number;
  to: number;
}

/** What one revision changed with regard to another. */
export function RevisionDifference({ ambition, collaboration, from, to }: RevisionDifferenceProps) {
  const { t } = useText();
  const [before, after] = useRevisions(ambition, [from, to]);
  const parties = useCollaboration(collaboration).data?.partijen ?? [];
  const themes = useThemes(collaboration);
  const ambitions = useAmbitions(collaboration);
  const error = before?.error ?? after?.error;
  if (error) return <ProblemText error={error} />;
  if (!before?.data || !after?.data) return <p role="status">{t('laden')}</p>;
  const themed = ({ themas }: Revisietekst) =>
    themas.map((id) => themes.find((theme) => theme.id === id)?.naam ?? id).join('\n');
  const linked = ({ koppelingen }: Revisietekst) =>
    koppelingen
      .map(({ soort, ambitie, toelichting }) => {
        const titel = ambitions.find(({ id }) => id === ambitie)?.titel ?? t('ambitie.soort');
        return [`${t(`koppeling.${soort}`)} ${titel}`, toelichting].filter(Boolean).join(' · ');
      })
      .join('\n');
  return (
    <Difference
      before={toContent(toForm(before.data), parties)}
      after={toContent(toForm(after.data), parties)}
      nameOf={(party) => parties.find(({ id }) => id === party)?.naam ?? party}
      beside={[
        { name: t('ambitie.themas'), before: themed(before.data), after: themed(after.data) },
        { name: t('deel.koppelingen'), before: linked(before.data), after: linked(after.data) },
      ]}
    />
  );
}
