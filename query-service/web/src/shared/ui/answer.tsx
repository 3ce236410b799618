import { Alert, Button, Paragraph } from '@amsterdam/design-system-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { hasStatus, isUpdating, type Problem } from '@/shared/api/problem';
import { useText } from '@/shared/i18n/use-text';
import { isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { NotThen } from './not-then';
import { Page } from './page';
import { ProblemText } from './problem-text';

/** What a read gives: the page itself, or an honest word about why it is not there. */
export function Answer<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (isUpdating(query.failureReason)) return <Updating problem={query.failureReason} />;
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />;
  return <Loading />;
}

function Loading() {
  const { t } = useText();
  return (
    <div className="ov-page ov-loading" aria-busy="true">
      <p role="status">{t('laden')}</p>
      <div className="ov-loading__bar" />
      <div className="ov-loading__bar" />
      <div className="ov-loading__bar" />
    </div>
  );
}

function Updating({ problem }: { problem: Problem }) {
  const { t } = useText();
  return (
    <Page title={t('bijwerken.titel')} lead={t('bijwerken.uitleg')}>
      <div role="status">
        <label className="ov-progress">
          {t('bijwerken.voortgang')}
          <progress max={100} {...(problem.progress === undefined ? {} : { value: problem.progress })} />
        </label>
      </div>
    </Page>
  );
}

function Failed({ error, again }: { error: unknown; again: () => void }) {
  const { t } = useText();
  const now = isNow(useAsOf());
  if (hasStatus(error, 404)) return now ? <Missing /> : <NotThen />;
  return (
    <Page title={t('mislukt.titel')}>
      <Alert heading={t('mislukt.kop')} headingLevel={2} severity="error">
        <ProblemText error={error} />
        <Button variant="secondary" onClick={again}>
          {t('mislukt.opnieuw')}
        </Button>
      </Alert>
    </Page>
  );
}

/** There is nothing here, or it is not for these eyes: the same words for both. */
export function Missing() {
  const { t } = useText();
  return (
    <Page title={t('nietGevonden.titel')} crumbs={[{ to: '/', label: t('nav.begin') }]}>
      <Paragraph>{t('nietGevonden.uitleg')}</Paragraph>
    </Page>
  );
}
