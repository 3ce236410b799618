import { type ReactNode, useId } from 'react';
import { useText } from '@/shared/i18n/use-text';
import { Marked } from '@/shared/ui/marked';
import { type Change, type ChangeGroup, groupChanges } from './group-changes';
import { useFieldName } from './use-field-name';
import { type NameOf, useValueText } from './use-value-text';

interface FieldChangesProps<C extends Change> {
  changes: C[];
  nameOf: NameOf;
  /** What stands beside each change: the way to where it comes from. */
  beside?: (change: C, named: string) => ReactNode;
}

/** What differs between two texts, field by field, brought together by goal, indicator and action. */
export function FieldChanges<C extends Change>({ changes, nameOf, beside }: FieldChangesProps<C>) {
  const written = useValueText(nameOf);
  const fieldName = useFieldName();
  const pair = (change: C) => {
    const { veld, deel, oud, nieuw } = change;
    const text = (value: string | null) => (value === null ? '' : written(veld, value));
    const named = fieldName(veld);
    return (
      <div key={`${veld} ${deel}`}>
        <dt>{named}</dt>
        <dd>
          <Marked before={text(oud)} after={text(nieuw)} />
          {beside?.(change, named)}
        </dd>
      </div>
    );
  };
  return (
    <div className="ov-changes">
      {groupChanges(changes).map((group) =>
        group.part === undefined ? (
          <dl key={group.key} className="ov-difference">
            {group.changes.map(pair)}
          </dl>
        ) : (
          <PartChanges key={group.key} group={group} name={nameOf(group.part.split('/').at(-1) ?? '')}>
            {group.changes.map(pair)}
          </PartChanges>
        ),
      )}
    </div>
  );
}

interface PartChangesProps<C extends Change> {
  group: ChangeGroup<C>;
  name: string | undefined;
  children: ReactNode;
}

/** One part: what it is called, whether it came or went, and what changed in it. */
function PartChanges<C extends Change>({ group: { family, whole }, name, children }: PartChangesProps<C>) {
  const { t, known } = useText();
  const id = useId();
  return (
    <section className="ov-changes__part" aria-labelledby={id}>
      <p id={id} className="ov-changes__name">
        <strong>{known(`deelvan.${family}`, '')}</strong>
        {whole && <span className="ov-tag">{t(whole === 'came' ? 'verschil.erbij' : 'verschil.weg')}</span>}
        {!whole && name && <span>: {name}</span>}
      </p>
      <dl className="ov-difference">{children}</dl>
    </section>
  );
}
