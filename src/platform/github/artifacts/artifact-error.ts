import { STATUS_CODES } from "node:http";
import { messageOf } from "../../../model/reasons.ts";
import { toOneLine } from "../../one-line.ts";
import { hasResultsService } from "../results/runtime.ts";

/**
 * - `unsupported-server`: neither github.com nor a GHE.com host
 * - `no-runtime`: the variables that lead to the service are missing
 * - `name`, `file`: refused before anything was sent
 * - `conflict`: the name was taken, and so was that of the second try
 * - `quota`: the storage quota is used up
 * - `failed`: anything else
 */
export type ArtifactFailure =
  | "unsupported-server"
  | "no-runtime"
  | "name"
  | "file"
  | "conflict"
  | "quota"
  | "failed";

/** Why artifacts could not be uploaded or listed, in one line for the log. */
export class ArtifactError extends Error {
  override readonly name = "ArtifactError";
  readonly reason: ArtifactFailure;

  constructor(reason: ArtifactFailure, message: string, options?: ErrorOptions) {
    super(toOneLine(message), options);
    this.reason = reason;
  }
}

/** Converts an error of the toolkit's client during an upload. */
export function explainUpload(error: unknown, name: string): ArtifactError {
  const message = messageOf(error);
  const [reason, sentence] = diagnose(error, message, name);
  return new ArtifactError(reason, sentence, { cause: error });
}

function diagnose(error: unknown, message: string, name: string): [ArtifactFailure, string] {
  if (error instanceof Error && error.name === "GHESNotSupportedError") return unsupportedServer;
  if (/Unable to get the ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/.test(message)) return noRuntime;
  const failed = `The artifact ${name} was not uploaded`;
  if (/storage quota/.test(message))
    return ["quota", `${failed}: the storage quota for artifacts is used up. ${quotaAdvice}`];
  if (/\(409\)/.test(message))
    return ["conflict", `${failed}: this run has one of that name already. ${keyAdvice}`];
  const words = [...describeStatus(error), message].filter((said) => said !== "").join(": ");
  return ["failed", `${failed}: ${words}`];
}

/** For an answer without a body, the storage's client only reports the status, and not in its message. */
function describeStatus(error: unknown): string[] {
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
  return typeof status === "number"
    ? [`the storage answered ${status} (${STATUS_CODES[status] ?? "unknown"})`]
    : [];
}

const quotaAdvice =
  "Delete old artifacts, shorten `retention-days` or raise the quota " +
  "(https://docs.github.com/billing/managing-billing-for-your-products/managing-billing-for-github-actions); " +
  "GitHub counts anew every 6 to 12 hours.";
const keyAdvice = "Give every use of this action in the workflow its own `key`.";

const unsupportedServer: [ArtifactFailure, string] = [
  "unsupported-server",
  "GitHub Enterprise Server has no such service for artifacts as github.com and GHE.com have. Run in one job " +
    "(`mode: auto`), with `upload-artifacts: false`.",
];

export const noRuntime: [ArtifactFailure, string] = [
  "no-runtime",
  "Artifacts are out of reach from here: ACTIONS_RUNTIME_TOKEN or ACTIONS_RESULTS_URL is missing. GitHub gives them to " +
    "JavaScript actions only, not to `run:` steps. Use the action (`uses:`) instead, or turn the upload off.",
];

/** Checked before the toolkit does, which would print an annotation. */
export function refuseOtherServers(serverUrl: string): void {
  if (!hasResultsService(serverUrl)) throw new ArtifactError(...unsupportedServer);
}
