/**
 * The Idempotency-Key of one submit: the same content sent again keeps its key, so a retry has one effect;
 * other content, or content sent after it was recorded, gets a new one.
 */
export class Attempt {
  #content: string | undefined;
  #key = '';

  constructor(private readonly newKey: () => string = () => crypto.randomUUID()) {}

  keyFor(content: unknown): string {
    const written = JSON.stringify(content);
    if (written !== this.#content) {
      this.#content = written;
      this.#key = this.newKey();
    }
    return this.#key;
  }

  recorded(): void {
    this.#content = undefined;
  }
}
