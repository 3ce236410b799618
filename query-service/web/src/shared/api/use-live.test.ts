import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listen } from './use-live';

/** A line of which the test says what becomes of it. */
class Line extends EventTarget {
  static readonly CLOSED = 2;
  readyState = 0;

  close() {
    this.readyState = Line.CLOSED;
  }

  becomes(event: string, readyState = this.readyState) {
    this.readyState = readyState;
    this.dispatchEvent(new Event(event));
  }
}

const lines: Line[] = [];
const open = () => {
  const line = new Line();
  lines.push(line);
  return line as unknown as EventSource;
};

beforeEach(() => {
  lines.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Line);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('tries a line that was refused again, ever later, and reads anew once it is back', () => {
  const back = vi.fn();
  listen(open, () => {}, back);
  lines[0]?.becomes('error', Line.CLOSED);
  vi.advanceTimersByTime(4_999);
  expect(lines).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(lines).toHaveLength(2);
  lines[1]?.becomes('error', Line.CLOSED);
  vi.advanceTimersByTime(9_999);
  expect(lines).toHaveLength(2);
  vi.advanceTimersByTime(1);
  lines[2]?.becomes('open', 1);
  expect(back).toHaveBeenCalledOnce();
});

it('leaves a broken line to the browser, and opens none after it was stopped', () => {
  const stop = listen(
    open,
    () => {},
    () => {},
  );
  lines[0]?.becomes('error', 0);
  vi.advanceTimersByTime(600_000);
  expect(lines).toHaveLength(1);
  lines[0]?.becomes('error', Line.CLOSED);
  stop();
  vi.advanceTimersByTime(600_000);
  expect(lines).toHaveLength(1);
});
