import { useFormContext } from 'react-hook-form';
import { useText } from '@/shared/i18n/use-text';
import { TextField, useFieldId } from '@/shared/ui/fields';
import { WhenAndWhy } from '@/shared/ui/when-and-why';
import { hashOf } from './version-text';

/** What one says of a version of a document. */
export function VersionInputs() {
  const { t } = useText();
  return (
    <>
      <TextField name="titel" label={t('document.titel')} />
      <div className="ov-columns">
        <TextField name="versie" label={t('document.aanduiding')} hint={t('document.aanduidingUitleg')} />
        <TextField name="datum" label={t('document.datum')} hint={t('dag.voorbeeld')} />
      </div>
      <TextField name="vindplaats" label={t('document.vindplaats')} hint={t('document.vindplaatsUitleg')} />
      <TextField name="sha256" label={t('document.sha256')} hint={t('document.sha256Uitleg')} optional />
      <HashOfFile />
      <WhenAndWhy />
    </>
  );
}

/** Computes the hash here, in the browser: the file is not sent anywhere. */
function HashOfFile() {
  const { t } = useText();
  const { setValue } = useFormContext();
  const id = `${useFieldId()('sha256')}-bestand`;
  const put = async (file: File | undefined) => {
    if (file) setValue('sha256', await hashOf(file), { shouldDirty: true, shouldValidate: true });
  };
  return (
    <p>
      <label className="ov-hint" htmlFor={id}>
        {t('document.kiesBestand')}
      </label>{' '}
      <input id={id} type="file" onChange={(event) => void put(event.target.files?.[0])} />
    </p>
  );
}
