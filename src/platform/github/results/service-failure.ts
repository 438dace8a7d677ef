/** A failure of one of GitHub's services. The message contains no address, because signed ones are secret. */
export class ServiceFailure extends Error {
  override readonly name = "ServiceFailure";
  /** Status of the answer; null: there was none, or it was interrupted. */
  readonly status: number | null;
  /** Milliseconds that the service asks to wait; 0: none. */
  readonly retryAfter: number;

  constructor(
    message: string,
    options: ErrorOptions & { status?: number; retryAfter?: number } = {},
  ) {
    super(message, options);
    this.status = options.status ?? null;
    this.retryAfter = options.retryAfter ?? 0;
  }

  /** Whether a retry may help: the service is busy, or the connection broke. */
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
