/** What one of GitHub's services did not do. The message holds no address: signed ones are keys. */
export class ServiceFailure extends Error {
  override readonly name = "ServiceFailure";
  /** Of the answer; null: there was none, or it broke off. */
  readonly status: number | null;
  /** Milliseconds that the service asks to wait; 0 when it doesn't. */
  readonly retryAfter: number;

  constructor(
    message: string,
    options: ErrorOptions & { status?: number; retryAfter?: number } = {},
  ) {
    super(message, options);
    this.status = options.status ?? null;
    this.retryAfter = options.retryAfter ?? 0;
  }

  /** Another try may help: it is busy, or the connection broke. */
  get passing(): boolean {
    return this.status === null || this.status === 429 || this.status >= 500;
  }
}

/**
 * Milliseconds that a `Retry-After` header asks to wait: seconds, or a date.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function readRetryAfter(header: string | undefined, now: Date): number {
  if (header === undefined) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now.getTime();
  return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}
