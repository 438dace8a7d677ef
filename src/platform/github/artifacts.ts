import { messageOf } from "../../model/reasons.ts";
import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, lstat } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";
import type { DefaultArtifactClient } from "@actions/artifact";
import type { Artifacts, UploadedArtifact } from "../platform.ts";

/** Where the run is, as the runner names it. */
export interface ArtifactRun {
  /** GITHUB_SERVER_URL */
  serverUrl: string;
  /** GITHUB_REPOSITORY, `owner/name` */
  repository: string;
  /** GITHUB_RUN_ID */
  runId: string;
}

/**
 * - `unsupported-server`: not github.com nor a GHE.com host
 * - `no-runtime`: the variables that lead to the service are missing
 * - `name`, `file`: refused here, nothing was sent
 * - `conflict`: the name was taken, and so was the one of the second try
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

/** Why an upload failed, in one line for the person who reads the log. */
export class ArtifactError extends Error {
  override readonly name = "ArtifactError";
  readonly reason: ArtifactFailure;

  constructor(reason: ArtifactFailure, message: string, options?: ErrorOptions) {
    super(oneLine(message), options);
    this.reason = reason;
  }
}

/**
 * Uploads with the toolkit's client. That one finds the service by itself (ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL) and
 * writes a dozen lines about its progress to stdout, among them add-mask commands, so that no command fence may be open
 * meanwhile. It tries again by itself what can pass (429, 5xx: five times in half a minute).
 * @see https://github.com/actions/toolkit/tree/main/packages/artifact
 */
export function githubArtifacts(run: ArtifactRun): Artifacts {
  return {
    async upload(name, files, root, retentionDays) {
      refuseOtherServers(run.serverUrl);
      refuseName(name);
      await refuseFiles(files, root);
      const { DefaultArtifactClient } = await import("@actions/artifact");
      const client = new DefaultArtifactClient();
      const attempt = (as: string): Promise<UploadedArtifact> =>
        uploadAs(client, run, { name: as, files, root, retentionDays });
      try {
        return await attempt(name);
      } catch (error) {
        if (!(error instanceof ArtifactError) || !mayBeTaken(error)) throw error;
        return await attempt(`${name}-${randomBytes(4).toString("hex")}`);
      }
    },
  };
}

interface Upload {
  name: string;
  files: readonly string[];
  root: string;
  retentionDays: number | undefined;
}

async function uploadAs(
  client: DefaultArtifactClient,
  run: ArtifactRun,
  upload: Upload,
): Promise<UploadedArtifact> {
  const { name, files, root, retentionDays } = upload;
  const options = retentionDays === undefined ? {} : { retentionDays };
  const { id, digest } = await client
    .uploadArtifact(name, [...files], root, options)
    .catch((error: unknown) => {
      throw explain(error, name);
    });
  if (id === undefined || digest === undefined) {
    throw new ArtifactError(
      "failed",
      `The artifact ${name} was uploaded, but GitHub gave it no id or no digest.`,
    );
  }
  const url = `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/artifacts/${id}`;
  return { name, id, digest, url };
}

/**
 * A name stays taken when its upload could not be finished. So does one whose completion went through while the connection
 * broke: nobody can tell, and a second artifact is better than none.
 */
function mayBeTaken(error: ArtifactError): boolean {
  return error.reason === "conflict" || /FinalizeArtifact: .*Unable to make request/.test(error.message);
}

function explain(error: unknown, name: string): ArtifactError {
  const message = messageOf(error);
  const [reason, sentence] = diagnose(error, message, name);
  return new ArtifactError(reason, sentence, { cause: error });
}

function diagnose(error: unknown, message: string, name: string): [ArtifactFailure, string] {
  if (error instanceof Error && error.name === "GHESNotSupportedError") return unsupportedServer;
  if (/Unable to get the ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/.test(message)) return noRuntime;
  if (/storage quota/.test(message)) {
    return [
      "quota",
      `The artifact ${name} was not uploaded: the storage quota for artifacts is used up. ${quotaAdvice}`,
    ];
  }
  if (/\(409\)/.test(message)) {
    return [
      "conflict",
      `The artifact ${name} was not uploaded: this run has one of that name already. ${keyAdvice}`,
    ];
  }
  return ["failed", `The artifact ${name} was not uploaded: ${message}`];
}

const quotaAdvice =
  "Delete old artifacts, shorten `retention-days` or raise the quota " +
  "(https://docs.github.com/billing/managing-billing-for-your-products/managing-billing-for-github-actions); " +
  "GitHub counts anew every 6 to 12 hours.";
const keyAdvice = "Give every use of this action in the workflow its own `key`.";

const unsupportedServer: [ArtifactFailure, string] = [
  "unsupported-server",
  "Artifacts cannot be uploaded to GitHub Enterprise Server: it has no such service as github.com and GHE.com have. " +
    "Set `upload-artifacts: false`.",
];
const noRuntime: [ArtifactFailure, string] = [
  "no-runtime",
  "Artifacts cannot be uploaded from here: ACTIONS_RUNTIME_TOKEN or ACTIONS_RESULTS_URL is missing. GitHub gives them to " +
    "JavaScript actions only, not to `run:` steps. Use the action (`uses:`) instead, or turn the upload off.",
];

/** The toolkit's own rule (internal/shared/config.js, isGhes); asked first because there it ends in an annotation. */
function refuseOtherServers(serverUrl: string): void {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : "";
  if (host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost")) {
    throw new ArtifactError(...unsupportedServer);
  }
}

/** No artifact may be named with these, and no file in one may either, but for the slashes. */
const illegalInPath = /[":<>|*?\r\n]/;
const illegalInName = /[":<>|*?\r\n\\/]/;

function refuseName(name: string): void {
  if (name !== "" && !illegalInName.test(name)) return;
  throw new ArtifactError(
    "name",
    `${JSON.stringify(name)} cannot name an artifact: " : < > | * ? \\ / must not occur.`,
  );
}

/**
 * Checked before anything is sent, because the toolkit ends the whole process when it cannot read a file, and follows links
 * to wherever they lead.
 */
async function refuseFiles(files: readonly string[], root: string): Promise<void> {
  if (files.length === 0) throw new ArtifactError("file", "There is no file to upload.");
  for (const file of files) {
    const path = relative(root, file);
    const problem = isInside(path) ? await problemOf(file, path) : `it is not inside of ${root}`;
    if (problem !== undefined)
      throw new ArtifactError("file", `${JSON.stringify(file)} cannot be uploaded: ${problem}.`);
  }
}

const isInside = (path: string): boolean =>
  path !== "" && path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);

async function problemOf(file: string, path: string): Promise<string | undefined> {
  if (illegalInPath.test(path))
    return 'its name holds one of " : < > | * ? or a line break, which artifacts may not';
  try {
    if (!(await lstat(file)).isFile()) return "it is a link, a folder or something else that is no file";
    await access(file, constants.R_OK);
  } catch (error) {
    return `it cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
  return undefined;
}

/** Answers of a server and names of files may hold anything; a log line may not. */
function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is replaced
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
}
