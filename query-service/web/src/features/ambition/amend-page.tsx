import { useParams } from 'react-router';
import type { AmbitieGeheel } from '@/shared/api/types';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useText } from '@/shared/i18n/use-text';
import { Answer } from '@/shared/ui/answer';
import { Page } from '@/shared/ui/page';
import { useAmbition, useNewest } from './ambition-queries';
import { AmendForm } from './amend-form';

export function AmendPage() {
  const query = useAmbition(useParams().id ?? '');
  return <Answer query={query}>{(ambition) => <Amend ambition={ambition} />}</Answer>;
}

function Amend({ ambition }: { ambition: AmbitieGeheel }) {
  const { t } = useText();
  const { id, titel, samenwerking } = ambition;
  const newest = useNewest(ambition).data;
  const collaboration = useCollaboration(samenwerking.id);
  return (
    <Page
      title={t('wijzigen.titel')}
      lead={titel}
      collaboration={samenwerking}
      crumbs={[
        { to: `/samenwerkingen/${samenwerking.id}/agenda`, label: t('nav.agenda') },
        { to: `/ambities/${id}`, label: titel },
      ]}
    >
      {ambition.openWijziging && <p className="ov-note">{t('wijzigen.opOpen')}</p>}
      {newest && collaboration.data && (
        <AmendForm id={id} newest={newest} parties={collaboration.data.partijen} />
      )}
    </Page>
  );
}
