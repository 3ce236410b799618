import type { Write } from '@/shared/api/use-write';
import { useText } from '@/shared/i18n/use-text';
import { useFieldId } from './fields';

/** Asks, where something looked like personal data, whether the writer has looked at it and knows that it is none. */
export function NoPersonalData({ write }: { write: Write }) {
  const { t } = useText();
  const id = useFieldId()('geen-persoonsgegevens');
  const { asked, given } = write.confirmation;
  if (asked.length === 0) return null;
  return (
    <div className="ov-note">
      <label className="ov-check">
        <input
          type="checkbox"
          id={id}
          aria-describedby={`${id}-uitleg`}
          checked={given}
          onChange={(event) => write.confirm(event.target.checked)}
        />
        {t('persoonsgegevens.bevestig')}
      </label>
      <p id={`${id}-uitleg`} className="ov-quiet">
        {t('persoonsgegevens.uitleg')}
      </p>
    </div>
  );
}

/** From the list of faults to that question, which stands at the form's foot. */
export function WayToConfirm({ write }: { write: Write }) {
  const { t } = useText();
  const id = useFieldId()('geen-persoonsgegevens');
  if (write.confirmation.asked.length === 0) return null;
  return (
    <a
      className="ams-link"
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {t('persoonsgegevens.naarBevestigen')}
    </a>
  );
}
