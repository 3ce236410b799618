const KEY = 'overeen.voorstel.';

/** What is typed stays in this tab until it is sent, whatever happens to the page. */
export const keptDraft = {
  keep(collaboration: string, typed: unknown) {
    sessionStorage.setItem(KEY + collaboration, JSON.stringify(typed));
  },
  find(collaboration: string): object | undefined {
    try {
      const found: unknown = JSON.parse(sessionStorage.getItem(KEY + collaboration) ?? 'null');
      return typeof found === 'object' && found !== null ? found : undefined;
    } catch {
      return undefined;
    }
  },
  drop(collaboration: string) {
    sessionStorage.removeItem(KEY + collaboration);
  },
};
