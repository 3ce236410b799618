import { Paragraph } from '@amsterdam/design-system-react';
import { useParams } from 'react-router';
import type { Documentregel } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { asOfQuery, isNow } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Drawer } from '@/shared/ui/drawer';
import { Link } from '@/shared/ui/link';
import { RegionPage } from '@/shared/ui/region-page';
import { StatusBadge } from '@/shared/ui/status-badge';
import { useDocuments } from './document-queries';
import { RegisterForm } from './register-form';

/** The drafts and plans that the consultation is about. */
export function DocumentsPage() {
  const { t } = useText();
  const id = useParams().id ?? '';
  const asOf = useAsOf();
  const { may } = useSession();
  const writes =
    isNow(asOf) && (['medewerker', 'gedelegeerde', 'secretaris'] as const).some((role) => may(role, id));
  return (
    <RegionPage id={id} title={t('documenten.titel')} query={useDocuments(id, asOf)}>
      {({ documenten }) => (
        <>
          {writes && (
            <Drawer summary={t('documenten.registreren')} panel>
              <RegisterForm collaboration={id} />
            </Drawer>
          )}
          {documenten.length === 0 ? (
            <div className="ov-empty">
              <Paragraph size="large">{t('documenten.leeg')}</Paragraph>
              <Paragraph>{t('documenten.leegUitleg')}</Paragraph>
            </div>
          ) : (
            <ul className="ov-rows ov-panel">
              {documenten.map((document) => (
                <DocumentRow key={document.id} document={document} />
              ))}
            </ul>
          )}
        </>
      )}
    </RegionPage>
  );
}

function DocumentRow({ document }: { document: Documentregel }) {
  const { t, date } = useText();
  const asOf = asOfQuery(useAsOf());
  const { id, soort, eigenaar, nieuwste, geldend } = document;
  const { titel, aanduiding, datum } = nieuwste;
  return (
    <li>
      <span className="ov-rows__what">
        <Link to={`/documenten/${id}${asOf}`}>{titel}</Link>
        <span className="ov-quiet">
          {[
            t(`documentsoort.${soort}`),
            eigenaar?.naam,
            t('documenten.nieuwste', { aanduiding, dag: date(datum) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span>
        <StatusBadge of={geldend === null ? 'status.voorstel' : 'status.vastgesteld'} />
        <span className="ov-quiet">
          {geldend === null ? t('documenten.nietVastgesteld') : t('documenten.geldend', { nummer: geldend })}
        </span>
      </span>
    </li>
  );
}
