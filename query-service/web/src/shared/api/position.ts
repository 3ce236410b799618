let latest: string | undefined;

/** How far the store has come as far as this page knows: from its own writes and from live messages. */
export const position = {
  heard(value: string | null | undefined) {
    if (value) latest = value;
  },
  /** What the next read waits for (`naPositie`). */
  get latest() {
    return latest;
  },
};
