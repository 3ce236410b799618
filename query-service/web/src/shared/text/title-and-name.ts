/** A function with the name of who holds it, where that name says more than the function does. */
export function titleAndName(title: string | null, name: string): string {
  if (!title) return name;
  return !name || name.startsWith(title) ? title : `${title} (${name})`;
}
