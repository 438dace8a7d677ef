import { isTakenByArtifacts } from "../../../model/artifact-path.ts";
import { randomBytes } from "node:crypto";
import { accessSync, constants, lstatSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import type { DefaultArtifactClient } from "@actions/artifact";
import type { TakenName, UploadedArtifact } from "../../platform.ts";
import { ArtifactError, explainUpload } from "./artifact-error.ts";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest, IncomingMessage } from "node:http";
import { limits } from "../../../model/limits.ts";

/** The run, from the runner's variables. */
export interface ArtifactRun {
  /** GITHUB_SERVER_URL */
  serverUrl: string;
  /** GITHUB_REPOSITORY, `owner/name` */
  repository: string;
  /** GITHUB_RUN_ID */
  runId: string;
}

export interface Upload {
  name: string;
  files: readonly string[];
  root: string;
  retentionDays: number | undefined;
}

/**
 * Uploads with the toolkit's client. It finds the service by itself (ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL) and
 * prints a dozen lines on stdout, among them add-mask commands, so no command fence may be open meanwhile. It retries
 * temporary failures (429, 5xx: five times in half a minute).
 * @param isTakenByOther whether another job of the workflow run has an artifact of that name
 * @see https://github.com/actions/toolkit/tree/main/packages/artifact
 */
export async function uploadArtifact(
  run: ArtifactRun,
  upload: Upload,
  isTakenByOther: (name: string) => Promise<boolean>,
): Promise<UploadedArtifact | TakenName> {
  refuseName(upload.name);
  refuseFiles(upload.files, upload.root);
  const { DefaultArtifactClient } = await import("@actions/artifact");
  const client = new DefaultArtifactClient();
  try {
    return await uploadAs(client, run, upload);
  } catch (error) {
    if (!(error instanceof ArtifactError) || !mayBeTaken(error)) throw error;
    if (await isTakenByOther(upload.name)) return { taken: upload.name };
    return await uploadAs(client, run, {
      ...upload,
      name: `${upload.name}-${randomBytes(4).toString("hex")}`,
    });
  }
}

async function uploadAs(
  client: DefaultArtifactClient,
  run: ArtifactRun,
  upload: Upload,
): Promise<UploadedArtifact> {
  const { name, files, root, retentionDays } = upload;
  const options = retentionDays === undefined ? {} : { retentionDays };
  const sending = withBoundedAnswers(() => client.uploadArtifact(name, [...files], root, options));
  const { id, digest } = await sending.catch((error: unknown) => {
    throw explainUpload(error, name);
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
 * The client's messages after an interrupted connection, and for an upload that was completed although its answer was
 * lost.
 */
const brokenOff =
  /(?:Create|Finalize)Artifact: .*Unable to make request|FinalizeArtifact: .*\(404\)/;

/**
 * Whether the name may be taken by this very upload: it was not finished, or its start or completion succeeded while
 * the connection broke. That cannot be known, and a second artifact is better than none.
 */
const mayBeTaken = (error: ArtifactError): boolean =>
  error.reason === "conflict" || brokenOff.test(error.message);

function refuseName(name: string): void {
  if (name !== "" && isTakenByArtifacts(name) && !/[\\/]/.test(name)) return;
  const why = 'cannot name an artifact: " : < > | * ? \\ / must not occur';
  throw new ArtifactError("name", `${JSON.stringify(name)} ${why}.`);
}

/**
 * Checked before anything is sent, because the toolkit ends the whole process when it cannot read a file, and follows
 * all links.
 */
function refuseFiles(files: readonly string[], root: string): void {
  if (files.length === 0) throw new ArtifactError("file", "There is no file to upload.");
  for (const file of files) {
    const path = relative(root, file);
    const problem = isInside(path) ? findFileProblem(file, path) : `it is not inside of ${root}`;
    if (problem !== undefined)
      throw new ArtifactError("file", `${JSON.stringify(file)} cannot be uploaded: ${problem}.`);
  }
}

const isInside = (path: string): boolean =>
  path !== "" && path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);

function findFileProblem(file: string, path: string): string | undefined {
  if (!isTakenByArtifacts(path))
    return 'its name holds one of " : < > | * ? or a line break, which artifacts may not';
  try {
    if (!lstatSync(file).isFile())
      return "it is a link, a folder or something else that is no file";
    accessSync(file, constants.R_OK);
  } catch (error) {
    return `it cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
  return undefined;
}

/** The channel for each answer to a request of node:http, before its body is read. */
const answers = "http.client.response.finish";

/**
 * Runs an action of the toolkit's client, which reads answers into memory without a limit. An answer that is too long,
 * too slow or interrupted ends early, as if it were complete. Answers to GET are not limited here: they are downloads,
 * which are limited where they are read.
 * @throws Error that names the limit, in place of the client's error about half an answer
 */
async function withBoundedAnswers<Result>(act: () => Promise<Result>): Promise<Result> {
  let reached: string | undefined;
  const bound = (message: unknown): void => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    if (request.method !== "GET") endWhenDue(response, (which) => (reached ??= which));
  };
  subscribe(answers, bound);
  try {
    return await act();
  } catch (error) {
    if (reached === undefined) throw error;
    throw new Error(`the service's answer was broken off: ${reached}`, { cause: error });
  } finally {
    unsubscribe(answers, bound);
  }
}

function endWhenDue(answer: IncomingMessage, onReached: (which: string) => void): void {
  const push = answer.push.bind(answer);
  let left: number = limits.uploadAnswerBytes.value;
  const end = (which: string): void => {
    clearTimeout(timer);
    answer.push = () => false;
    onReached(which);
    // The client waits for an end, and does not notice a closed connection.
    answer.once("end", () => answer.destroy());
    push(null);
  };
  const timer = setTimeout(
    () => end(`it had not ended after ${limits.answerTime.shown}`),
    limits.answerTime.value,
  );
  answer.once("close", () => {
    clearTimeout(timer);
    // The connection broke in the middle: the client would wait forever, but retries after half an answer.
    if (!answer.readableEnded) answer.emit("end");
  });
  answer.push = (chunk: Uint8Array | null, encoding?: BufferEncoding) => {
    if (chunk === null) clearTimeout(timer);
    left -= chunk?.length ?? 0;
    if (left >= 0) return push(chunk, encoding);
    end(`it has more than ${limits.uploadAnswerBytes.shown}`);
    return false;
  };
}
