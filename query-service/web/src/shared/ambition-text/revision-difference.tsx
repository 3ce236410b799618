import { useCollaboration } from '@/shared/api/use-collaboration';
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
  const error = before?.error ?? after?.error;
  if (error) return <ProblemText error={error} />;
  if (!before?.data || !after?.data) return <p role="status">{t('laden')}</p>;
  return (
    <Difference
      before={toContent(toForm(before.data), parties)}
      after={toContent(toForm(after.data), parties)}
      nameOf={(party) => parties.find(({ id }) => id === party)?.naam ?? party}
    />
  );
}
