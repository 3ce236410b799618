import { Heading, Paragraph } from '@amsterdam/design-system-react';
import type { Besluittekst } from '@/shared/api/types';
import { useText } from '@/shared/i18n/use-text';
import { TextLink } from '@/shared/ui/text-link';
import { EarlierText } from './earlier-text';
import { Wordings } from './wordings';

interface DecidedTextsProps {
  texts: Besluittekst[];
  collaboration: string | undefined;
}

/** Exactly the texts that lay on the table, each with how it came about and what held before. */
export function DecidedTexts({ texts, collaboration }: DecidedTextsProps) {
  const { t } = useText();
  const own = texts.filter(({ inAgenda }) => !inAgenda);
  const within = texts.filter(({ inAgenda }) => inAgenda);
  return (
    <section className="ov-panel" aria-labelledby="teksten-kop">
      <Heading level={2} id="teksten-kop">
        {t('besluit.teksten')}
      </Heading>
      {texts.length === 0 && <Paragraph>{t('besluit.geenTekst')}</Paragraph>}
      {own.map((text) => (
        <DecidedText key={`${text.id} ${text.revisie}`} text={text} collaboration={collaboration} />
      ))}
      {within.length > 0 && (
        <details>
          <summary>{t('besluit.inAgenda', { aantal: within.length })}</summary>
          <div className="ov-stack">
            {within.map((text) => (
              <DecidedText key={`${text.id} ${text.revisie}`} text={text} collaboration={collaboration} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

function DecidedText({ text, collaboration }: { text: Besluittekst; collaboration: string | undefined }) {
  const { t } = useText();
  const { soort, id, revisie, revisies } = text;
  const titel = text.titel ?? t('besluit.zonderTitel');
  return (
    <div className="ov-decided">
      <div>
        <p className="ov-kind">
          {t(`tekst.${soort}`)} · {t('revisie.naam', { nummer: revisie })}
        </p>
        <Heading level={3}>
          <TextLink kind={soort} id={id} collaboration={collaboration}>
            {titel}
          </TextLink>
        </Heading>
      </div>
      <EarlierText text={text} />
      <div>
        <Heading level={4}>{t('besluit.ontstaan')}</Heading>
        <Wordings revisions={revisies} />
      </div>
    </div>
  );
}
