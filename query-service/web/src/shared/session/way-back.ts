const KEY = 'overeen.terug';

/** Logging in ends at the front page; this is where one wanted to go. */
export const wayBack = {
  remember(path: string) {
    if (path !== '/') sessionStorage.setItem(KEY, path);
  },
  take(): string | null {
    const path = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return path?.startsWith('/') && !path.startsWith('//') ? path : null;
  },
};
