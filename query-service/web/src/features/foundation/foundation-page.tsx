import { useParams } from 'react-router';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Answer } from '@/shared/ui/answer';
import { RegionPage } from '@/shared/ui/region-page';
import { Consultations } from './consultations';
import { useConsultations, usePrinciples, useProcedure, useThemes, useVision } from './foundation-queries';
import { Principles } from './principles';
import { Procedure } from './procedure';
import { Themes } from './themes';
import { Vision } from './vision';

/** On what the parties work together: vision, principles, themes, procedure and who consults whom. */
export function FoundationPage() {
  const { t } = useText();
  const id = useParams().id ?? '';
  const asOf = useAsOf();
  return (
    <RegionPage id={id} title={t('samenwerking.titel')} query={useCollaboration(id, asOf)}>
      {() => <Foundations id={id} />}
    </RegionPage>
  );
}

function Foundations({ id }: { id: string }) {
  const asOf = useAsOf();
  const { may } = useSession();
  const writes = isNow(asOf) && may('secretaris', id);
  return (
    <>
      <Answer query={useVision(id, asOf)}>
        {(vision) => <Vision id={id} vision={vision} writes={writes} />}
      </Answer>
      <Answer query={usePrinciples(id, asOf)}>
        {(principles) => <Principles id={id} principles={principles} writes={writes} />}
      </Answer>
      <Answer query={useThemes(id, asOf)}>
        {(themes) => <Themes id={id} themes={themes} writes={writes} />}
      </Answer>
      <Answer query={useProcedure(id, asOf)}>
        {(procedure) => <Procedure id={id} procedure={procedure} writes={writes} />}
      </Answer>
      <Answer query={useConsultations(id, asOf)}>
        {(consultations) => <Consultations consultations={consultations} />}
      </Answer>
    </>
  );
}
