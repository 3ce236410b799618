import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, read } from '@/shared/api/client';
import { useText } from '@/shared/i18n/use-text';
import { useGroundText } from '@/shared/mandate/mandate-text';
import type { AsOf } from '@/shared/time/as-of';
import { ProblemText } from '@/shared/ui/problem-text';

/** Who agreed to a decision, each on which ground; read when one asks for it. */
export function MandatesBehind({ decision, at }: { decision: string; at: AsOf }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('herkomst.mandaten')}</summary>
      {open && <Grounds decision={decision} at={at} />}
    </details>
  );
}

function Grounds({ decision, at }: { decision: string; at: AsOf }) {
  const { t } = useText();
  const ground = useGroundText();
  const { data, error } = useQuery({
    queryKey: ['besluit', decision, at],
    queryFn: () =>
      read(() => client.GET('/v1/besluiten/{id}', { params: { path: { id: decision }, query: { ...at } } })),
  });
  if (error) return <ProblemText error={error} />;
  if (!data) return <p role="status">{t('laden')}</p>;
  const counted = data.standpunten.filter(({ vervangen }) => !vervangen);
  if (counted.length === 0) return <p>{t('besluit.geenStandpunten')}</p>;
  return (
    <ul className="ov-list">
      {counted.map(({ feit, partij, standpunt, vertegenwoordiging, mandaat }) => {
        const rests = vertegenwoordiging ?? mandaat;
        return (
          <li key={feit}>
            {partij.naam ?? t('partij.onbekend')}: {t(`standpunt.${standpunt}`).toLowerCase()}
            <span className="ov-quiet">
              {rests
                ? ground(rests)
                : t(standpunt.startsWith('akkoord') ? 'besluit.geenMandaat' : 'besluit.mandaatNietNodig')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
