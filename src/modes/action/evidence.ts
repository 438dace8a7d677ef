import { join } from "node:path";
import { isTakenByArtifacts } from "../../model/artifact-path.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Artifacts, Files, Job } from "../../platform/platform.ts";

export interface EvidenceRequest {
  /** The artifact's name. */
  name: string;
  /** Absolute: the run's folder. Paths in the artifact are relative to it. */
  folder: string;
  /** Path prefix of the files to upload, relative with forward slashes; empty: the whole folder. */
  below: string;
  retentionDays: number | null;
}

/** The result of an upload. Without a URL it failed, and a warning says why. */
export interface UploadedEvidence {
  url: string | null;
  /** Whether another job of the workflow run has an artifact with that name. */
  isTaken: boolean;
  warnings: string[];
}

const describeSkippedFiles = (paths: readonly string[]): string =>
  `artifact paths cannot contain " : < > | * ?, so the uploaded evidence lacks ${paths.length === 1 ? "one file" : `${paths.length} files, such as`} ${JSON.stringify(paths[0])}`;

/** Temporary files of a process that works in the folder. */
const temporaryFiles = /^(?:run\.lock(?:\..*)?|incoming\/.*)$/;

/** Uploads files of a run's folder as one artifact. Never rejects. */
export async function uploadEvidence(
  artifacts: Artifacts,
  request: EvidenceRequest,
  ports: { job: Job; files: Files },
): Promise<UploadedEvidence> {
  const { name, folder, below, retentionDays } = request;
  const warnings: string[] = [];
  try {
    const known = await ports.files.listFiles(folder);
    const names = known.filter((path) => path.startsWith(below) && !temporaryFiles.test(path));
    const refused = names.filter((path) => !isTakenByArtifacts(path));
    if (refused.length > 0) warnings.push(describeSkippedFiles(refused));
    const paths = names.filter((path) => !refused.includes(path)).map((path) => join(folder, path));
    const upload = () => artifacts.upload(name, paths, folder, retentionDays ?? undefined);
    const uploaded = await ports.job.group("Upload the evidence", upload);
    if (!("taken" in uploaded)) return { url: uploaded.url, isTaken: false, warnings };
    const why = `the evidence was not uploaded: another job has the artifact ${uploaded.taken}`;
    return { url: null, isTaken: true, warnings: [...warnings, why] };
  } catch (error) {
    const why = `the evidence was not uploaded: ${messageOf(error)}`;
    return { url: null, isTaken: false, warnings: [...warnings, why] };
  }
}
