import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Thema, Themas } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { asOfQuery } from '@/shared/time/as-of';
import { useAsOf } from '@/shared/time/use-as-of';
import { Drawer } from '@/shared/ui/drawer';
import { Link } from '@/shared/ui/link';
import { RetireTheme, ThemeForm } from './theme-forms';

/** The themes of the region by kind, each with its ambitions. */
export function Themes({ id, themes, writes }: { id: string; themes: Themas; writes: boolean }) {
  const { t } = useText();
  return (
    <section className="ov-panel" aria-labelledby="themas-kop">
      <Heading level={2} id="themas-kop">
        {t('themas.titel')}
      </Heading>
      {themes.themas.length === 0 && <Paragraph>{t('themas.leeg')}</Paragraph>}
      <ul className="ov-rows">
        {themes.themas.map((theme) => (
          <Theme key={theme.id} id={id} theme={theme} version={themes.versie} writes={writes} />
        ))}
      </ul>
      {writes && (
        <Drawer summary={t('themas.nieuw')}>
          <ThemeForm id={id} />
        </Drawer>
      )}
    </section>
  );
}

interface ThemeProps {
  id: string;
  theme: Thema;
  version: number;
  writes: boolean;
}

function Theme({ id, theme, version, writes }: ThemeProps) {
  const { t, date } = useText();
  const asOf = asOfQuery(useAsOf());
  const { soort, naam, toelichting, tot, inGebruik, ambities } = theme;
  return (
    <li>
      <div className="ov-rows__what ov-stack">
        <div>
          <strong>{naam}</strong>
          <span className="ov-quiet">{t(`themasoort.${soort}`)}</span>
          {tot && <span className="ov-flag">{t('themas.nietMeer', { dag: date(tot) })}</span>}
        </div>
        {toelichting && <p className="ov-prose">{toelichting}</p>}
        {ambities.length > 0 && (
          <div>
            <span className="ov-quiet">{t('themas.ambities')}</span>
            <ul className="ov-list">
              {ambities.map((ambition) => (
                <li key={ambition.id}>
                  <Link to={`/ambities/${ambition.id}${asOf}`}>{ambition.titel}</Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        {writes && inGebruik && (
          <>
            <Drawer summary={t('themas.wijzigen')} about={naam} quiet>
              <ThemeForm id={id} theme={theme} version={version} />
            </Drawer>
            <Drawer summary={t('themas.stoppen')} about={naam} quiet>
              <RetireTheme id={id} theme={theme} />
            </Drawer>
          </>
        )}
      </div>
    </li>
  );
}
