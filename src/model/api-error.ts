/**
 * - `forbidden`: the token lacks a permission (403, or 404 where GitHub hides the resource)
 * - `not-found`: the resource does not exist
 * - `limited`: rate limited for longer than is worth waiting
 * - `invalid`: GitHub rejects the request
 * - `failed`: anything else, such as no connection or a server error
 */
export type ApiFailure = "forbidden" | "not-found" | "limited" | "invalid" | "failed";

/** A failed request to GitHub's REST API. The message is one line. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly reason: ApiFailure;

  constructor(reason: ApiFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
