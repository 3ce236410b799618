import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Documentversie } from '@/shared/api/types';
import { useAuthor } from '@/shared/i18n/use-author';
import { useText } from '@/shared/i18n/use-text';
import { withAsOf } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Fact, Facts } from '@/shared/ui/facts';
import { Link } from '@/shared/ui/link';
import { StatusBadge } from '@/shared/ui/status-badge';
import { AboutIt } from './about-it';
import { Place } from './place-of-file';
import { Steps } from './steps';

interface VersionProps {
  id: string;
  version: Documentversie;
  holds: boolean;
}

/** One version: where it is kept, its hash, the steps it took and the items that were about it. */
export function Version({ id, version, holds }: VersionProps) {
  const { t, date } = useText();
  const author = useAuthor();
  const asOf = useAsOf();
  const { nummer, titel, aanduiding, datum, sha256, vindplaats, door, reden, gecorrigeerd } = version;
  const proof = withAsOf(new URLSearchParams({ versie: String(nummer) }), asOf);
  return (
    <section className="ov-panel" aria-labelledby={`versie-${nummer}`}>
      <Heading level={2} id={`versie-${nummer}`}>
        {t('document.versieKop', { nummer, aanduiding })}
      </Heading>
      {holds && (
        <p>
          <StatusBadge of="status.vastgesteld" />
        </p>
      )}
      {gecorrigeerd && <p className="ov-flag">{t('revisie.gecorrigeerd')}</p>}
      {reden && <p className="ov-reason">{reden}</p>}
      <Facts>
        <Fact name={t('document.titel')}>{titel}</Fact>
        <Fact name={t('document.datum')}>{date(datum)}</Fact>
        <Fact name={t('document.vindplaats')}>
          <Place of={vindplaats} />
        </Fact>
        <Fact name={t('document.sha256')}>
          {sha256 ? <code className="ov-hash">{sha256}</code> : t('document.geenSha')}
        </Fact>
        <Fact name={t('document.vastgelegdDoor')}>{author(door)}</Fact>
        <Fact name={t('document.stappen')}>
          {version.stappen.length > 0 ? <Steps steps={version.stappen} /> : t('document.geenStappen')}
        </Fact>
        <Fact name={t('document.inOogo')}>
          {version.agendapunten.length > 0 ? (
            <AboutIt items={version.agendapunten} />
          ) : (
            <Paragraph>{t('document.geenOogo')}</Paragraph>
          )}
        </Fact>
      </Facts>
      <p>
        <Link to={`/documenten/${id}/overlegbewijs?${proof}`}>{t('document.bewijsVan', { nummer })}</Link>
      </p>
    </section>
  );
}
