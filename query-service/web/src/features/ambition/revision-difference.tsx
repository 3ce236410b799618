import type { AmbitieGeheel } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { ProblemText } from '@/shared/ui/problem-text';
import { useCollaboration, useRevisions } from './ambition-queries';
import { toContent } from './content';
import { Difference } from './difference';
import { toForm } from './shown';

interface RevisionDifferenceProps {
  ambition: AmbitieGeheel;
  from: number;
  to: number;
}

/** What one revision changed with regard to another. */
export function RevisionDifference({ ambition, from, to }: RevisionDifferenceProps) {
  const { t } = useText();
  const [before, after] = useRevisions(ambition.id, [from, to]);
  const parties = useCollaboration(ambition.samenwerking.id).data?.partijen ?? [];
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
