/** The faults of a form in the order of its fields, nested ones by their path. */
export function faultyFields(errors: object, under = ''): { path: string; message: string }[] {
  return Object.entries(errors).flatMap(([key, value]) => {
    if (!value || typeof value !== 'object' || key === 'ref') return [];
    const path = under + key;
    const message = (value as { message?: unknown }).message;
    return typeof message === 'string' ? [{ path, message }] : faultyFields(value, `${path}.`);
  });
}

/** Whether the form has this field now, filled in or not. */
export function hasPath(values: unknown, path: string): boolean {
  let place: unknown = values;
  for (const step of path.split('.')) {
    if (typeof place !== 'object' || place === null || !(step in place)) return false;
    place = (place as Record<string, unknown>)[step];
  }
  return typeof place !== 'object';
}
