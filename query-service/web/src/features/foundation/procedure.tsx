import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Procedures, Procedureversie } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { useGroundText } from '@/shared/mandate/mandate-text';
import { Drawer } from '@/shared/ui/drawer';
import { Fact, Facts } from '@/shared/ui/facts';
import { Written } from './adoption';
import { ProcedureForm } from './procedure-form';

interface ProcedureProps {
  id: string;
  procedure: Procedures;
  writes: boolean;
}

/** How an OOGO decides on the day of the page, and how that came to be. */
export function Procedure({ id, procedure, writes }: ProcedureProps) {
  const { t, date } = useText();
  const { geldend, versies } = procedure;
  const holds = versies.find(({ nummer }) => nummer === geldend);
  return (
    <section className="ov-panel" aria-labelledby="procedure-kop">
      <Heading level={2} id="procedure-kop">
        {t('procedure.titel')}
      </Heading>
      {holds ? (
        <>
          <Rules of={holds} />
          <Written by={holds} />
        </>
      ) : (
        <>
          <Paragraph>{t('procedure.geen')}</Paragraph>
          <p className="ov-note">{t('regel.standaard')}</p>
        </>
      )}
      {versies.length > (holds ? 1 : 0) && (
        <details className="ov-inset--kept">
          <summary>{t('procedure.versies')}</summary>
          <ol className="ov-history">
            {versies.map((version) => (
              <li key={version.nummer}>
                <Heading level={3}>{t('procedure.versie', { nummer: version.nummer })}</Heading>
                <p>
                  {t('procedure.vanaf', { dag: date(version.geldtOp) })}
                  {version.nummer === geldend && <span className="ov-tag">{t('procedure.geldtNu')}</span>}
                </p>
                <Rules of={version} />
                <Written by={version} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {writes && (
        <Drawer summary={t('procedure.vastleggen')}>
          <ProcedureForm id={id} newest={versies.at(-1)} />
        </Drawer>
      )}
    </section>
  );
}

function Rules({ of }: { of: Procedureversie }) {
  const { t, list } = useText();
  const ground = useGroundText();
  const { regel, gevraagd, oproeptermijnDagen, geschilroutes, grondslag } = of;
  return (
    <Facts>
      <Fact name={t('procedure.regel')}>{t(`regel.${regel}`)}</Fact>
      <Fact name={t('procedure.gevraagd')}>{list(gevraagd.map((kind) => t(`partijsoort.${kind}`)))}</Fact>
      <Fact name={t('procedure.termijn')}>{t('procedure.dagen', { aantal: oproeptermijnDagen })}</Fact>
      <Fact name={t('procedure.routes')}>
        {geschilroutes.length === 0 ? (
          t('procedure.geenRoutes')
        ) : (
          <ol className="ov-list">
            {geschilroutes.map(({ naam, termijnDagen }) => (
              <li key={naam}>
                {naam}
                {termijnDagen !== null && `, ${t('procedure.binnen', { aantal: termijnDagen })}`}
              </li>
            ))}
          </ol>
        )}
      </Fact>
      <Fact name={t('partij.grondslag')}>{ground(grondslag)}</Fact>
    </Facts>
  );
}
