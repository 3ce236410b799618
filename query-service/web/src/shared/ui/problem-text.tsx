import { Alert, Paragraph } from '@amsterdam/design-system-react';
import { type Fault, Problem } from '@/shared/api/problem';
import { useText } from '@/shared/i18n/use-text';

/** The words for a fault: the server's own in Dutch, ours in another language. */
export function useFaultText() {
  const { known, language } = useText();
  return ({ code, uitleg }: Pick<Fault, 'code' | 'uitleg'>) =>
    language === 'nl' && uitleg ? uitleg : known(`fout.${code}`, uitleg || code);
}

export function ProblemText({ error }: { error: unknown }) {
  const { t } = useText();
  const words = useFaultText();
  const problem = error instanceof Problem ? error : undefined;
  const otherwise = t('fout.onbekend');
  return (
    <Paragraph>
      {problem ? words({ code: problem.code, uitleg: problem.message }) || otherwise : otherwise}
    </Paragraph>
  );
}

/** What did not go and stands at no field. */
export function ProblemAlert({ error, faults = [] }: { error: unknown; faults?: Fault[] }) {
  const { t } = useText();
  const words = useFaultText();
  if (!error) return null;
  return (
    <div role="alert">
      <Alert heading={t('mislukt.vastleggen')} headingLevel={2} severity="error">
        <ProblemText error={error} />
        {faults.length > 0 && (
          <ul className="ov-list">
            {faults.map((fault) => (
              <li key={`${fault.veld} ${fault.code}`}>
                {fault.veld}: {words(fault)}
              </li>
            ))}
          </ul>
        )}
      </Alert>
    </div>
  );
}
