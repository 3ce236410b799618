import { Alert, Button, Paragraph } from '@amsterdam/design-system-react';
import { client, writeHeader } from '@/shared/api/client';
import { useWrite } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { ProblemAlert } from '@/shared/ui/problem-text';

/** A draft is one's own party's; sharing it is the moment it begins for the others. */
export function ShareDraft({ id }: { id: string }) {
  const { t } = useText();
  const share = useWrite((body: Record<string, never>, key) =>
    client.POST('/v1/ambities/{id}/delen', { params: { path: { id }, header: writeHeader(key) }, body }),
  );
  return (
    <>
      <Alert heading={t('delen.kop')} headingLevel={2}>
        <Paragraph>{t('delen.uitleg')}</Paragraph>
        <Button onClick={() => share.mutate({})} aria-disabled={share.isPending || undefined}>
          {t('delen.knop')}
        </Button>
      </Alert>
      <ProblemAlert error={share.error} />
    </>
  );
}
