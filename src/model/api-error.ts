/**
 * - `forbidden`: the token may not do that (403, or 404 where GitHub hides what one may not see)
 * - `not-found`: there is no such thing
 * - `limited`: GitHub asks to wait for longer than is worth it
 * - `invalid`: GitHub does not take the request as it is
 * - `failed`: anything else: no connection, an error of the service
 */
export type ApiFailure = "forbidden" | "not-found" | "limited" | "invalid" | "failed";

/** What GitHub's REST API did not do, in one line for people. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly reason: ApiFailure;

  constructor(reason: ApiFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
