import { useNavigate } from 'react-router';
import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Ambitie, Editie } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { filled } from '@/shared/text/filled';
import { readDate } from '@/shared/time/dutch-date';
import { firstDay, lastDay } from '@/shared/time/period';
import { LongTextField, TextField } from '@/shared/ui/fields';
import { dateOrEmpty } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';
import { choosable, ordered, placesOf, placesSchema, schoolYears } from './edition-form';
import { PlaceFields } from './place-fields';

interface OpenEditionProps {
  collaboration: string;
  ambitions: Ambitie[];
  /** The edition in force, which the new one follows. */
  before: Editie | undefined;
}

/** The secretary draws up an edition: its name, its years, and which ambitions stand in it. */
export function OpenEditionForm({ collaboration, ambitions, before }: OpenEditionProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const candidates = choosable(ambitions);
  const schema = z.object({
    naam: z.string().trim().min(1, t('editie.naamNodig')),
    van: z.string().refine((typed) => readDate(typed), t('editie.vanNodig')),
    tot: dateOrEmpty(t),
    schooljaren: z.string().refine((typed) => schoolYears(typed), t('editie.jarenOnleesbaar')),
    toelichting: z.string(),
    plaatsen: placesSchema(t),
  });
  return (
    <WriteForm
      schema={schema}
      empty={{
        naam: '',
        van: '',
        tot: '',
        schooljaren: '',
        toelichting: '',
        plaatsen: placesOf(candidates, undefined),
      }}
      send={({ naam, van, tot, schooljaren, toelichting, plaatsen }, header) =>
        client.POST('/v1/samenwerkingen/{id}/agendas', {
          params: { path: { id: collaboration }, header },
          body: {
            naam: naam.trim(),
            van: firstDay(readDate(van) ?? van),
            ...filled({ tot: lastDay(readDate(tot) ?? ''), toelichting }),
            schooljaren: schoolYears(schooljaren) ?? [],
            ambities: ordered(plaatsen, candidates),
            ...(before ? { voorganger: before.id } : {}),
          },
        })
      }
      submit={t('editie.openenKnop')}
      scope="agenda-openen"
      onDone={({ id }) => void navigate(`/samenwerkingen/${collaboration}/agendas/${id}`)}
    >
      <p className="ov-quiet">{t('editie.openenUitleg')}</p>
      <TextField name="naam" label={t('editie.naam')} hint={t('editie.naamUitleg')} />
      <div className="ov-columns">
        <TextField name="van" label={t('editie.van')} hint={t('dag.voorbeeld')} />
        <TextField name="tot" label={t('editie.tot')} hint={t('dag.voorbeeld')} optional />
      </div>
      <TextField name="schooljaren" label={t('editie.schooljaren')} hint={t('editie.jarenUitleg')} optional />
      <LongTextField name="toelichting" label={t('deel.toelichting')} rows={2} optional />
      <PlaceFields ambitions={candidates} />
    </WriteForm>
  );
}
