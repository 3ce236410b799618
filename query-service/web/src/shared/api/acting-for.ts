const KEY = 'overeen.namens';
const listeners = new Set<() => void>();

/** The party or collaboration one acts for: sent with every write, remembered in this browser. */
export const actingFor = {
  get: () => localStorage.getItem(KEY),
  choose(id: string) {
    localStorage.setItem(KEY, id);
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void) {
    listeners.add(listener);
    window.addEventListener('storage', listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', listener);
    };
  },
};
