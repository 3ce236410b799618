import { z } from 'zod';
import { client } from '@/shared/api/client';
import type { Besluit } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { LongTextField, TextField } from '@/shared/ui/fields';
import { Link } from '@/shared/ui/link';
import { dateOrEmpty, NO_WHEN_WHY, WhenAndWhy, whenAndWhy, whenAndWhyOf } from '@/shared/ui/when-and-why';
import { WriteForm } from '@/shared/ui/write-form';
import { type BindingAct, mayBind } from './may-bind';

/** What a delegate may still do for the own party: ratify, refuse or join; and where one goes who disagrees. */
export function BindingForms({ decision, collaboration }: { decision: Besluit; collaboration: string }) {
  const { t } = useText();
  const { may, acting } = useSession();
  const present = isNow(useAsOf());
  if (!present || !acting || !may('gedelegeerde', collaboration)) return null;
  const act = mayBind(decision, acting.id);
  return (
    <>
      {act && <Bind id={decision.id} act={act} party={acting.name} />}
      {act === 'bekrachtigen' && <Refuse id={decision.id} />}
      {decision.uitkomst !== 'besproken' && (
        <p>
          <Link to={`/samenwerkingen/${collaboration}/geschillen?besluit=${decision.id}`}>
            {t('besluit.geschil')}
          </Link>
        </p>
      )}
    </>
  );
}

function Bind({ id, act, party }: { id: string; act: BindingAct; party: string }) {
  const { t } = useText();
  return (
    <details className="ov-inset" open={act === 'bekrachtigen' || undefined}>
      <summary>{t(`besluit.${act}`, { partij: party })}</summary>
      <WriteForm
        schema={z.object(whenAndWhy(t))}
        empty={NO_WHEN_WHY}
        send={(typed, header) =>
          client.POST(
            act === 'bekrachtigen' ? '/v1/besluiten/{id}/bekrachtigingen' : '/v1/besluiten/{id}/toetredingen',
            { params: { path: { id }, header }, body: whenAndWhyOf(typed) },
          )
        }
        submit={t(act === 'bekrachtigen' ? 'besluit.bekrachtigKnop' : 'besluit.toetreedKnop')}
        scope={act}
      >
        <p className="ov-quiet">{t('besluit.mandaatUitleg')}</p>
        <WhenAndWhy />
      </WriteForm>
    </details>
  );
}

function Refuse({ id }: { id: string }) {
  const { t } = useText();
  const schema = z.object({
    reden: z.string().trim().min(1, t('wijzigen.redenNodig')),
    geldtOp: dateOrEmpty(t),
  });
  return (
    <details className="ov-inset ov-inset--quiet">
      <summary>{t('besluit.weigeren')}</summary>
      <WriteForm
        schema={schema}
        empty={NO_WHEN_WHY}
        send={({ reden, geldtOp }, header) =>
          client.POST('/v1/besluiten/{id}/weigeringen', {
            params: { path: { id }, header },
            body: { reden: reden.trim(), ...whenAndWhyOf({ geldtOp, reden: '' }) },
          })
        }
        submit={t('besluit.weigerKnop')}
        scope="weigeren"
      >
        <p className="ov-quiet">{t('besluit.weigerenUitleg')}</p>
        <LongTextField name="reden" label={t('wijzigen.reden')} rows={2} />
        <TextField name="geldtOp" label={t('mandaat.vanaf')} hint={t('mandaat.vanafUitleg')} optional />
      </WriteForm>
    </details>
  );
}
