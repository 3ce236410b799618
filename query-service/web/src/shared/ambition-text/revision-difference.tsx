import { Paragraph } from '@amsterdam/design-system-react';
import { useQuery } from '@tanstack/react-query';
import { client, read } from '@/shared/api/client';
import { FieldChanges } from '@/shared/cell/field-changes';
import { nameIn } from '@/shared/cell/use-value-text';
import { useText } from '@/shared/i18n/use-text';
import { ProblemText } from '@/shared/ui/problem-text';

interface RevisionDifferenceProps {
  ambition: string;
  from: number;
  to: number;
}

/** What one revision changed with regard to another. */
export function RevisionDifference({ ambition, from, to }: RevisionDifferenceProps) {
  const { t } = useText();
  const { data, error } = useQuery({
    queryKey: ['verschil', ambition, from, to],
    queryFn: () =>
      read(() =>
        client.GET('/v1/ambities/{id}/verschil', {
          params: { path: { id: ambition }, query: { van: from, tot: to } },
        }),
      ),
  });
  if (error) return <ProblemText error={error} />;
  if (!data) return <p role="status">{t('laden')}</p>;
  if (data.velden.length === 0) return <Paragraph>{t('verschil.geen')}</Paragraph>;
  return <FieldChanges changes={data.velden} nameOf={nameIn(data.namen)} />;
}
