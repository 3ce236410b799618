import { Paragraph } from '@amsterdam/design-system-react';
import { useText } from '@/shared/i18n/use-text';
import { Page } from '@/shared/ui/page';

/** For whom the provider knows and Overeen does not: not registered, or forgotten. */
export function UnknownPage() {
  const { t } = useText();
  return (
    <Page title={t('onbekend.titel')} lead={t('onbekend.uitleg')}>
      <Paragraph>{t('onbekend.vraag')}</Paragraph>
      <Paragraph>{t('onbekend.ander')}</Paragraph>
    </Page>
  );
}
