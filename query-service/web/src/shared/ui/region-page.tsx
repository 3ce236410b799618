import { Paragraph } from '@amsterdam/design-system-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { hasStatus } from '@/shared/api/problem';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useLive } from '@/shared/api/use-live';
import { useText } from '@/shared/i18n/use-text';
import { isNow, oogoIn } from '@/shared/time/as-of';
import { today } from '@/shared/time/dutch-date';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from './answer';
import { DayChoice } from './day-choice';
import { KnownThen } from './known-then';
import { Page } from './page';
import { PastBanner } from './past-banner';

interface RegionPageProps<T> {
  id: string;
  title: string;
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

/** A page about one collaboration on the day of the address, also where nothing was known yet. */
export function RegionPage<T extends { op: string; bekendOp: string; gepland: boolean }>(
  props: RegionPageProps<T>,
) {
  const { id, title, query, children } = props;
  const { t, date } = useText();
  const asOf = useAsOf();
  const place = useCollaboration(id);
  useLive(id);
  return (
    <Answer query={place}>
      {({ naam, op: now, bekendOp }) => {
        const op = query.data?.op ?? (oogoIn(asOf) ? now : (asOf.op ?? now));
        const planned = query.data?.gepland ?? op > today();
        const lead = isNow(asOf) ? 'partij.nu' : planned ? 'partij.opLater' : 'partij.op';
        return (
          <Page title={title} kind={naam} lead={t(lead, { dag: date(op) })} collaboration={{ id, naam }}>
            <PastBanner op={op} bekendOp={query.data?.bekendOp ?? bekendOp} planned={planned} />
            <DayChoice />
            {hasStatus(query.error, 404) ? (
              <KnownThen id={id}>
                <div className="ov-empty">
                  <Paragraph size="large">{t('partijen.nietsBekend')}</Paragraph>
                </div>
              </KnownThen>
            ) : (
              <KnownThen id={id}>
                <Answer query={query}>{children}</Answer>
              </KnownThen>
            )}
          </Page>
        );
      }}
    </Answer>
  );
}
