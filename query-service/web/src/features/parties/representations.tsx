import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Naam, Partij, Vertegenwoordiging } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { useGroundText, usePeriodText } from '@/shared/mandate/mandate-text';
import { useSession } from '@/shared/session/session';
import { isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Drawer } from '@/shared/ui/drawer';
import { EntrustForm } from './entrust-form';
import { Expiry } from './expiry';
import { WithdrawForm } from './withdraw-form';

/** Who speaks for this party, and for whom it speaks itself. */
export function Representations({
  party,
  collaboration,
}: {
  party: Partij;
  collaboration: Naam | undefined;
}) {
  const { t } = useText();
  const { may, acting } = useSession();
  const now = isNow(useAsOf());
  const { id, vertegenwoordigdDoor, vertegenwoordigt } = party;
  const writes = (table: string) =>
    now && ((acting?.id === id && may('partijbeheerder', table)) || may('secretaris', table));
  const all = [...vertegenwoordigdDoor, ...vertegenwoordigt];
  return (
    <section className="ov-panel" aria-labelledby="vertegenwoordiging-kop">
      <Heading level={2} id="vertegenwoordiging-kop">
        {t('vertegenwoordiging.titel')}
      </Heading>
      <p className="ov-quiet">{t('vertegenwoordiging.uitleg')}</p>
      {all.length === 0 && <Paragraph>{t('vertegenwoordiging.geen')}</Paragraph>}
      {all.length > 0 && (
        <ul className="ov-rows">
          {all.map((line) => (
            <Line
              key={line.id}
              line={line}
              day={party.op}
              withdraws={line.partij.id === id && writes(line.samenwerking)}
            />
          ))}
        </ul>
      )}
      {collaboration && writes(collaboration.id) && (
        <Drawer summary={t('vertegenwoordiging.geven')}>
          <EntrustForm party={party} collaboration={collaboration.id} />
        </Drawer>
      )}
    </section>
  );
}

interface LineProps {
  line: Vertegenwoordiging;
  day: string;
  withdraws: boolean;
}

function Line({ line, day, withdraws }: LineProps) {
  const { t } = useText();
  const period = usePeriodText();
  const ground = useGroundText();
  const { id, partij, vertegenwoordiger, alles, themas, tot, grondslag } = line;
  const what = t('vertegenwoordiging.door', {
    ander: vertegenwoordiger.naam ?? t('partij.onbekend'),
    partij: partij.naam ?? t('partij.onbekend'),
  });
  return (
    <li>
      <div className="ov-rows__what ov-stack">
        <div>
          {what}
          <span className="ov-quiet">
            {alles ? t('mandaat.alles') : t('mandaat.themas', { aantal: themas.length })} · {period(line)} ·{' '}
            {ground(grondslag)}
          </span>
          <Expiry last={tot} day={day} />
        </div>
        {withdraws && (
          <Drawer summary={t('vertegenwoordiging.intrekken')} about={what} quiet>
            <WithdrawForm party={partij.id} representation={id} />
          </Drawer>
        )}
      </div>
    </li>
  );
}
