interface Adoptable<R extends { revisie: number }> {
  vastgesteld: { revisie: number } | null;
  openWijziging: number | null;
  revisies: R[];
}

/** The text to show first and, beside it, the newer one that waits for a decision. */
export function shownRevisions<R extends { revisie: number }>(text: Adoptable<R>) {
  const { vastgesteld, openWijziging, revisies } = text;
  const numbered = (number: number | undefined) => revisies.find(({ revisie }) => revisie === number);
  const adopted = numbered(vastgesteld?.revisie);
  const newest = revisies.at(-1);
  return {
    shown: adopted ?? newest,
    open: adopted && openWijziging !== null ? numbered(openWijziging) : undefined,
  };
}
