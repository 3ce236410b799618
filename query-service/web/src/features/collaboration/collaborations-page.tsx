import { Paragraph } from '@amsterdam/design-system-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate } from 'react-router';
import { client, read } from '@/shared/api/client';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';
import { wayBack } from '@/shared/session/way-back';
import { Answer } from '@/shared/ui/answer';
import { Link } from '@/shared/ui/link';
import { Page } from '@/shared/ui/page';

/** The front page: one's collaborations, or straight to the only one. */
export function CollaborationsPage() {
  const { t } = useText();
  const { me } = useSession();
  const [wanted] = useState(wayBack.take);
  const query = useQuery({
    queryKey: ['samenwerkingen'],
    queryFn: () => read(() => client.GET('/v1/samenwerkingen')),
  });
  if (wanted) return <Navigate to={wanted} replace />;
  return (
    <Answer query={query}>
      {({ samenwerkingen }) => {
        const [only] = samenwerkingen;
        if (only && samenwerkingen.length === 1) {
          return <Navigate to={`/samenwerkingen/${only.id}/agenda`} replace />;
        }
        return (
          <Page
            title={t('samenwerkingen.titel')}
            lead={samenwerkingen.length > 0 && t('samenwerkingen.uitleg')}
          >
            {samenwerkingen.length === 0 ? (
              <Paragraph>{t(me.beheerder ? 'samenwerkingen.beheerder' : 'samenwerkingen.leeg')}</Paragraph>
            ) : (
              <ul className="ov-rows">
                {samenwerkingen.map(({ id, naam }) => (
                  <li key={id}>
                    <Link to={`/samenwerkingen/${id}/agenda`}>{naam}</Link>
                  </li>
                ))}
              </ul>
            )}
          </Page>
        );
      }}
    </Answer>
  );
}
