/** What was filled in, trimmed; what was left empty is left out. */
export function filled<K extends string>(typed: Record<K, string>): { [key in K]?: string } {
  const kept: { [key in K]?: string } = {};
  for (const key of Object.keys(typed) as K[]) {
    const text = typed[key].trim();
    if (text) kept[key] = text;
  }
  return kept;
}
