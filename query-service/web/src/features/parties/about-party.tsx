import { Heading } from '@amsterdam/design-system-react';
import type { Naam, Partij } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { titleAndName } from '@/shared/text/title-and-name';
import { asOfQuery, isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Drawer } from '@/shared/ui/drawer';
import { Fact, Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/ui/link';
import { ContactForm } from './contact-form';

/** Whom to turn to, what the party was called before, and who follows it. */
export function AboutParty({ party, collaboration }: { party: Partij; collaboration: Naam | undefined }) {
  const { t, date, list } = useText();
  const asOf = useAsOf();
  const { may, acting } = useSession();
  const { id, namen, opvolging, aanspreekpunten } = party;
  const contact = aanspreekpunten.find(({ samenwerking }) => samenwerking === collaboration?.id);
  const names = isNow(asOf) && acting?.id === id && collaboration && may('partijbeheerder', collaboration.id);
  return (
    <section className="ov-panel" aria-labelledby="over-kop">
      <Heading level={2} id="over-kop">
        {t('partij.over')}
      </Heading>
      <Facts>
        <Fact name={t('aanspreekpunt.titel')}>
          {contact ? titleAndName(contact.titel, contact.persoon.naam) : t('aanspreekpunt.geen')}
        </Fact>
        {namen.length > 1 && (
          <Fact name={t('partij.namen')}>
            {list(
              namen.map(({ naam, sinds }) =>
                sinds ? t('partij.naamSinds', { naam, dag: date(sinds) }) : t('partij.naamEerst', { naam }),
              ),
            )}
          </Fact>
        )}
        {opvolging && (
          <Fact name={t('partij.opgevolgd', { dag: date(opvolging.sinds) })}>
            <ul className="ov-list">
              {opvolging.opvolgers.map((successor) => (
                <li key={successor.id}>
                  <Link to={`/partijen/${successor.id}${asOfQuery(asOf)}`}>
                    {successor.naam ?? t('partij.onbekend')}
                  </Link>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </Facts>
      {names && (
        <Drawer summary={t('aanspreekpunt.noemen')}>
          <ContactForm party={party} collaboration={collaboration.id} />
        </Drawer>
      )}
    </section>
  );
}
