import { Alert, Button, Heading, Paragraph } from '@amsterdam/design-system-react';
import type { AmbitionForm } from '@/shared/ambition-text/ambition-form';
import { toContent } from '@/shared/ambition-text/content';
import { Difference } from '@/shared/ambition-text/difference';
import type { Samenwerking } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { collisions, rebase } from './rebase';

interface ConflictProps {
  base: AmbitionForm;
  theirs: AmbitionForm;
  mine: AmbitionForm;
  parties: Samenwerking['partijen'];
  goOn: () => void;
}

/** Both versions, side by side, and nothing of what was typed is lost. */
export function Conflict({ base, theirs, mine, parties, goOn }: ConflictProps) {
  const { t, list } = useText();
  const nameOf = (party: string) => parties.find(({ id }) => id === party)?.naam ?? party;
  const content = (form: AmbitionForm) => toContent(form, parties);
  const both = collisions(base, theirs, mine).map((part) => t(`deel.${part}`).toLowerCase());
  return (
    <div role="alert" className="ov-stack">
      <Alert heading={t('conflict.kop')} headingLevel={2} severity="warning">
        <Paragraph>{t('conflict.uitleg')}</Paragraph>
        {both.length > 0 && <Paragraph>{t('conflict.beide', { delen: list(both) })}</Paragraph>}
      </Alert>
      <div className="ov-columns">
        <section className="ov-panel">
          <Heading level={3}>{t('conflict.hunne')}</Heading>
          <Difference before={content(base)} after={content(theirs)} nameOf={nameOf} />
        </section>
        <section className="ov-panel">
          <Heading level={3}>{t('conflict.uwe')}</Heading>
          <Difference before={content(theirs)} after={content(rebase(base, theirs, mine))} nameOf={nameOf} />
        </section>
      </div>
      <div className="ov-actions">
        <Button onClick={goOn}>{t('conflict.verder')}</Button>
      </div>
    </div>
  );
}
