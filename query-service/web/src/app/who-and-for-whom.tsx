import { actingFor } from '@/shared/api/acting-for';
import { csrfToken } from '@/shared/api/csrf';
import { useText } from '@/shared/i18n/use-text';
import { useSession } from '@/shared/session/session';

/** Who one is, for whom one acts, and the way out. */
export function WhoAndForWhom() {
  const { t, list } = useText();
  const { me, acting, standings } = useSession();
  return (
    <div className="ov-who">
      <p className="ov-who__me">
        <span className="ams-visually-hidden">{t('wie.ingelogd')} </span>
        {me.naam}
      </p>
      {standings.length > 1 ? (
        <label className="ov-who__for">
          <span>{t('wie.namens')}</span>
          <select value={acting?.id ?? ''} onChange={(event) => actingFor.choose(event.target.value)}>
            {standings.map(({ id, name, titles }) => (
              <option key={id} value={id}>
                {name} ({list(titles)})
              </option>
            ))}
          </select>
        </label>
      ) : (
        acting && (
          <p className="ov-who__for">
            <span>{t('wie.namens')}</span>
            <strong>{acting.name}</strong>
          </p>
        )
      )}
      <form method="post" action="/logout" onSubmit={putToken}>
        <input type="hidden" name="_csrf" />
        <button type="submit" className="ov-header__button">
          {t('wie.afmelden')}
        </button>
      </form>
    </div>
  );
}

/** The token may change while the page is open, so it is read when it is needed. */
function putToken(event: { currentTarget: HTMLFormElement }) {
  const field = event.currentTarget.elements.namedItem('_csrf');
  if (field instanceof HTMLInputElement) field.value = csrfToken();
}
