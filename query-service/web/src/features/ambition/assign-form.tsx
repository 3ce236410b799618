import { Select } from '@amsterdam/design-system-react';
import { useQueries } from '@tanstack/react-query';
import { z } from 'zod';
import { client, read } from '@/shared/api/client';
import type { AmbitieGeheel } from '@/shared/api/types';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useText } from '@/shared/i18n/use-text';
import { titleAndName } from '@/shared/text/title-and-name';
import { ChoiceField } from '@/shared/ui/fields';
import { Rows } from '@/shared/ui/rows';
import { NO_WHEN_WHY, WhenAndWhy, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';

const EMPTY = { partijen: [{ functie: '' }], ...NO_WHEN_WHY };

/** The secretary puts the lead: for each party that leads the one function that answers for it. */
export function AssignForm({ ambition: { id, samenwerking } }: { ambition: AmbitieGeheel }) {
  const { t } = useText();
  const members = useCollaboration(samenwerking.id).data?.partijen ?? [];
  const parties = useQueries({
    queries: members.map((member) => ({
      queryKey: ['partij', member.id, {}],
      queryFn: () => read(() => client.GET('/v1/partijen/{id}', { params: { path: { id: member.id } } })),
    })),
  }).flatMap(({ data }) => data ?? []);
  const schema = z
    .object({ partijen: z.array(z.object({ functie: z.string() })), ...whenAndWhy(t) })
    .refine(({ partijen }) => partijen.some(({ functie }) => functie), {
      path: ['partijen', 0, 'functie'],
      message: t('trekker.nodig'),
    });
  const holder = (functie: string) =>
    parties.find((party) => party.functies.some((one) => one.id === functie));
  return (
    <details className="ov-inset">
      <summary>{t('trekker.aanwijzen')}</summary>
      <WriteForm
        schema={schema}
        empty={EMPTY}
        send={({ partijen, ...rest }, header) =>
          client.POST('/v1/ambities/{id}/trekkers', {
            params: { path: { id }, header },
            body: {
              partijen: partijen.flatMap(({ functie }) => {
                const party = holder(functie);
                return party ? { partij: party.id, functie } : [];
              }),
              ...whenAndWhyOf(rest),
            },
          })
        }
        submit={t('trekker.knop')}
        scope="trekker"
        translate={(path) => path.replace(/\.partij$/, '.functie')}
      >
        <Rows name="partijen" empty={{ functie: '' }} add={t('trekker.erbij')} row={t('trekker.rij')}>
          {(path) => (
            <ChoiceField name={`${path}.functie`} label={t('trekker.wie')} hint={t('trekker.wieUitleg')}>
              <Select.Option value="">{t('standpunt.kies')}</Select.Option>
              {parties.map((party) => (
                <Select.Group key={party.id} label={party.naam}>
                  {party.functies.map(({ id: functie, titel, persoon }) => (
                    <Select.Option key={functie} value={functie}>
                      {titleAndName(titel, persoon.naam)}
                    </Select.Option>
                  ))}
                </Select.Group>
              ))}
            </ChoiceField>
          )}
        </Rows>
        <WhenAndWhy />
      </WriteForm>
    </details>
  );
}
