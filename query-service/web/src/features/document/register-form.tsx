import { Select } from '@amsterdam/design-system-react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import { useText } from '@/shared/i18n/use-text';
import { ChoiceField } from '@/shared/ui/fields';
import { WriteForm } from '@/shared/ui/write-form';
import { VersionInputs } from './version-inputs';
import { NO_VERSION, toVersion, versionFields } from './version-text';

const KINDS = ['ondersteuningsplan', 'jeugdplan', 'afspraak', 'analyse', 'verslag', 'anders'] as const;

/** A document with its first version: a reference, the file stays where it is. */
export function RegisterForm({ collaboration }: { collaboration: string }) {
  const { t } = useText();
  const navigate = useNavigate();
  return (
    <WriteForm
      schema={z.object({ soort: z.enum(KINDS), ...versionFields(t) })}
      empty={{ soort: KINDS[0] as (typeof KINDS)[number], ...NO_VERSION }}
      send={({ soort, ...version }, header) =>
        client.POST('/v1/documenten', {
          params: { header },
          body: { samenwerking: collaboration, soort, ...toVersion(version) },
        })
      }
      submit={t('documenten.registreren')}
      scope="document"
      onDone={({ id }) => void navigate(`/documenten/${id}`)}
    >
      <ChoiceField name="soort" label={t('document.soort')}>
        {KINDS.map((kind) => (
          <Select.Option key={kind} value={kind}>
            {t(`documentsoort.${kind}`)}
          </Select.Option>
        ))}
      </ChoiceField>
      <VersionInputs />
    </WriteForm>
  );
}
