import { Alert, Button, FieldSet, Paragraph, Radio } from '@amsterdam/design-system-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import {
  type AmbitionForm,
  ambitionSchema,
  emptyAmbition,
  toTheForm,
} from '@/shared/ambition-text/ambition-form';
import { toContent, withoutEmptyParts } from '@/shared/ambition-text/content';
import { client, writeHeader } from '@/shared/api/client';
import type { NieuweAmbitie, Samenwerking } from '@/shared/api/types';
import { useCollaboration } from '@/shared/api/use-collaboration';
import { useWrite } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { readDate } from '@/shared/time/dutch-date';
import { Answer } from '@/shared/ui/answer';
import { TextField } from '@/shared/ui/fields';
import { Form } from '@/shared/ui/form';
import { Page } from '@/shared/ui/page';
import { AmbitionFields } from './ambition-fields';
import { keptDraft } from './kept-draft';

type Proposal = AmbitionForm & { concept: string; geldtOp: string };

export function ProposePage() {
  const id = useParams().id ?? '';
  const query = useCollaboration(id);
  return <Answer query={query}>{(collaboration) => <Propose collaboration={collaboration} />}</Answer>;
}

function Propose({ collaboration }: { collaboration: Samenwerking }) {
  const { t } = useText();
  const { acting, may } = useSession();
  const navigate = useNavigate();
  const { id, partijen } = collaboration;
  const schema = ambitionSchema(t).extend({
    concept: z.string(),
    geldtOp: z.string().refine((typed) => !typed.trim() || readDate(typed), t('dag.onleesbaar')),
  });
  const empty: Proposal = { ...emptyAmbition, concept: 'nee', geldtOp: '' };
  const kept = keptDraft.find(id);
  const form = useForm<Proposal>({ defaultValues: { ...empty, ...kept }, resolver: zodResolver(schema) });
  const propose = useWrite((body: NieuweAmbitie, key) =>
    client.POST('/v1/ambities', { params: { header: writeHeader(key) }, body }),
  );
  useEffect(() => {
    const watching = form.watch((typed) => keptDraft.keep(id, typed));
    return () => watching.unsubscribe();
  }, [form, id]);
  const send = ({ concept, geldtOp, ...typed }: Proposal) => {
    const day = readDate(geldtOp);
    const content = withoutEmptyParts(toContent(typed, partijen));
    propose.mutate(
      { samenwerking: id, ...content, concept: concept === 'ja', ...(day ? { geldtOp: day } : {}) },
      {
        onSuccess: ({ id: ambition }) => {
          keptDraft.drop(id);
          void navigate(`/ambities/${ambition}`);
        },
      },
    );
  };
  const clear = () => {
    form.reset(empty);
    keptDraft.drop(id);
  };
  const mayPropose = may('medewerker', id) || may('gedelegeerde', id);
  return (
    <Page
      title={t('voorstel.titel')}
      lead={acting && t('voorstel.namens', { partij: acting.name })}
      collaboration={collaboration}
      crumbs={[{ to: `/samenwerkingen/${id}/agenda`, label: t('nav.agenda') }]}
    >
      {!mayPropose && (
        <Alert heading={t('voorstel.magNiet')} headingLevel={2} severity="warning">
          <Paragraph>{t('voorstel.magNietUitleg')}</Paragraph>
        </Alert>
      )}
      <Form
        form={form}
        onSubmit={send}
        write={propose}
        submit={t('voorstel.versturen')}
        translate={toTheForm}
        extra={
          <Button type="button" variant="tertiary" onClick={clear}>
            {t('voorstel.leegmaken')}
          </Button>
        }
      >
        <p className="ov-quiet">{t('voorstel.bewaard')}</p>
        <AmbitionFields parties={partijen} />
        <FieldSet legend={t('voorstel.stapVersturen')} className="ov-panel">
          <FieldSet legend={t('voorstel.hoe')} inFieldSet>
            <Radio value="nee" {...form.register('concept')}>
              {t('voorstel.meteen')}
            </Radio>
            <Radio value="ja" {...form.register('concept')}>
              {t('voorstel.alsConcept')}
            </Radio>
          </FieldSet>
          <TextField
            name="geldtOp"
            label={t('voorstel.geldtOp')}
            hint={t('voorstel.geldtOpUitleg')}
            optional
          />
        </FieldSet>
      </Form>
    </Page>
  );
}
