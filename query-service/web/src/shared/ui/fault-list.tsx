import { Alert } from '@amsterdam/design-system-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '@/shared/i18n/use-text';
import { useFieldId } from './fields';

interface FaultListProps {
  faulty: { path: string; message: string }[];
  round: number;
  children?: ReactNode;
}

/** All that still needs attention, each a way to its field; it takes the focus when a submit fails. */
export function FaultList({ faulty, round, children }: FaultListProps) {
  const { t } = useText();
  const alert = useRef<HTMLDivElement>(null);
  const fieldId = useFieldId();
  const any = faulty.length > 0;
  useEffect(() => {
    if (any) alert.current?.focus();
  }, [any, round]);
  if (!any) return null;
  return (
    <Alert
      ref={alert}
      tabIndex={-1}
      heading={t('formulier.verbeter', { aantal: faulty.length })}
      headingLevel={2}
      severity="error"
    >
      <ul className="ov-list">
        {faulty.map(({ path, message }) => (
          <li key={path}>
            <a
              className="ams-link"
              href={`#${fieldId(path)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(path))?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </Alert>
  );
}
