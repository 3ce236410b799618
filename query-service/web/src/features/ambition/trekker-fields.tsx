import { useFormContext } from 'react-hook-form';
import type { Samenwerking } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { TextField } from '@/shared/ui/fields';

/** Who is proposed to lead: parties of the collaboration, or in words when it is not that clear yet. */
export function TrekkerFields({ parties }: { parties: Samenwerking['partijen'] }) {
  const { t } = useText();
  const { register } = useFormContext();
  return (
    <>
      <fieldset className="ov-checks">
        <legend>{t('voorstel.trekkerPartijen')}</legend>
        {parties.map(({ id, naam }) => (
          <label key={id}>
            <input type="checkbox" value={id} {...register('trekker.partijen')} />
            {naam}
          </label>
        ))}
      </fieldset>
      <TextField
        name="trekker.tekst"
        label={t('voorstel.trekkerTekst')}
        hint={t('voorstel.trekkerTekstUitleg')}
        optional
      />
    </>
  );
}
