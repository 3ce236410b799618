import { Paragraph } from '@amsterdam/design-system-react';
import { useQuery } from '@tanstack/react-query';
import type { PropsWithChildren } from 'react';
import { client, read } from '@/shared/api/client';
import { useText } from '@/shared/i18n/use-text';
import { isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';

/** What a page says of a day, but where nothing was known yet: then that, and since when there is something. */
export function KnownThen({ id, children }: PropsWithChildren<{ id: string }>) {
  const { t, date } = useText();
  const asOf = useAsOf();
  const { data } = useQuery({
    queryKey: ['agenda', id, asOf, undefined],
    enabled: !isNow(asOf),
    queryFn: () =>
      read(() =>
        client.GET('/v1/samenwerkingen/{id}/agenda', { params: { path: { id }, query: { ...asOf } } }),
      ),
  });
  if (isNow(asOf) || !data || data.bekend) return children;
  return (
    <div className="ov-empty">
      <Paragraph size="large">{t('agenda.nietsBekend')}</Paragraph>
      {data.vastgelegdSinds && (
        <Paragraph>{t('agenda.vastgelegdSinds', { dag: date(data.vastgelegdSinds) })}</Paragraph>
      )}
    </div>
  );
}
