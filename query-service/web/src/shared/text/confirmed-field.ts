/** One step on the way to a field: `doelen[1]` is the second of the goals. */
export interface Step {
  name: string;
  number?: number;
}

/** The way to a field of a request, as far as people need it: the text of a goal is the goal. */
export function stepsTo(field: string): Step[] {
  const steps = field
    .replace(/^inhoud\./, '')
    .split('.')
    .map((part): Step => {
      const [, name = part, index] = /^(.*)\[(\d+)\]$/.exec(part) ?? [];
      return index === undefined ? { name } : { name, number: Number(index) + 1 };
    });
  return steps.length > 1 ? steps.filter(({ name }) => name !== 'tekst') : steps;
}
