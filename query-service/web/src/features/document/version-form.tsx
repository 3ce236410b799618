import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Document } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { WriteForm } from '@/shared/ui/write-form';
import { VersionInputs } from './version-inputs';
import { NO_VERSION, toVersion, versionFields } from './version-text';

/** The next version of a document. */
export function VersionForm({ document }: { document: Document }) {
  const { t } = useText();
  const { id, nieuwste } = document;
  return (
    <WriteForm
      schema={z.object(versionFields(t))}
      empty={{ ...NO_VERSION, titel: nieuwste.titel }}
      send={(typed, header) =>
        client.POST('/v1/documenten/{id}/versies', {
          params: { path: { id }, header },
          body: toVersion(typed),
        })
      }
      submit={t('document.versieErbij')}
      scope="versie"
    >
      <VersionInputs />
    </WriteForm>
  );
}
