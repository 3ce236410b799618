import type { ReactNode } from 'react';
import { useText } from '@/shared/i18n/use-text';
import { Marked } from '@/shared/ui/marked';
import { type Change, type ChangeGroup, groupChanges, isIdentity } from './group-changes';
import { useFieldName } from './use-field-name';
import { type NameOf, useValueText } from './use-value-text';
import { valueKind } from './value-text';

interface FieldChangesProps<C extends Change> {
  changes: C[];
  nameOf: NameOf;
  /** What stands beside a change: the way to where it comes from. */
  beside?: (change: C, named: string) => ReactNode;
}

/** What differs between two texts, field by field, brought together by goal, indicator and action. */
export function FieldChanges<C extends Change>({ changes, nameOf, beside }: FieldChangesProps<C>) {
  return (
    <div className="ov-changes">
      {groupChanges(changes).map((group) => {
        const rows = group.changes.map((change) => (
          <FieldChange
            key={change.veld}
            change={change}
            nameOf={nameOf}
            // What came or went as one thing has one origin.
            beside={group.whole && !isIdentity(change) ? undefined : beside}
          />
        ));
        return group.part === undefined ? (
          <dl key={group.key} className="ov-difference">
            {rows}
          </dl>
        ) : (
          <Part key={group.key} group={group} name={nameOf(group.part.split('/').at(-1) ?? '')}>
            {rows}
          </Part>
        );
      })}
    </div>
  );
}

interface FieldChangeProps<C extends Change> {
  change: C;
  nameOf: NameOf;
  beside: FieldChangesProps<C>['beside'] | undefined;
}

function FieldChange<C extends Change>({ change, nameOf, beside }: FieldChangeProps<C>) {
  const written = useValueText(nameOf);
  const { veld, oud, nieuw } = change;
  const named = useFieldName()(veld);
  const text = (value: string | null) => (value === null ? '' : written(veld, value));
  return (
    <div>
      <dt>{named}</dt>
      <dd>
        <Marked before={text(oud)} after={text(nieuw)} whole={valueKind(veld) !== 'text'} />
        {beside?.(change, named)}
      </dd>
    </div>
  );
}

interface PartProps<C extends Change> {
  group: ChangeGroup<C>;
  name: string | undefined;
  children: ReactNode;
}

/** One part; it is called by its name where that does not change itself. */
function Part<C extends Change>({ group: { family, changes }, name, children }: PartProps<C>) {
  const { known } = useText();
  const renamed = changes.some(isIdentity);
  return (
    <div className="ov-changes__part">
      {!renamed && (
        <p>
          <strong>{known(`deelvan.${family}`, '')}</strong>
          {name && `: ${name}`}
        </p>
      )}
      <dl className="ov-difference">{children}</dl>
    </div>
  );
}
