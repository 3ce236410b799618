import { Paragraph } from '@amsterdam/design-system-react';
import { useText } from '@/shared/i18n/use-text';
import { oogoIn } from '@/shared/time/as-of';
import { lastDay } from '@/shared/time/period';
import { useAsOf } from '@/shared/time/use-as-of';
import { DayChoice } from './day-choice';
import { Page } from './page';
import { PastBanner } from './past-banner';
import { usePlace } from './place';

/** It is not there on the day one looks at; on another day it may be. */
export function NotThen() {
  const { t } = useText();
  const asOf = useAsOf();
  const { collaboration } = usePlace();
  return (
    <Page title={t('nietToen.titel')} collaboration={collaboration}>
      <PastBanner op={asOf.op && !oogoIn(asOf) ? lastDay(asOf.op) : ''} bekendOp={asOf.bekendOp ?? ''} />
      <DayChoice />
      <div className="ov-empty">
        <Paragraph size="large">{t('nietToen.kop')}</Paragraph>
        <Paragraph>{t('nietToen.uitleg')}</Paragraph>
      </div>
    </Page>
  );
}
