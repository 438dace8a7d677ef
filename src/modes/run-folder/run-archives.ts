import { limits } from "../../model/limits.ts";
import type { Files, Unpacked, UnpackLimits } from "../../platform/platform.ts";
import { refuse, type Refusal } from "../settings/settings.ts";

/** Unpacks an archive that was downloaded, as ArtifactSource.unpack does. */
export type UnpackDownload = (
  archive: string,
  folder: string,
  limits: UnpackLimits,
) => Promise<Unpacked>;

/** Downloaded artifacts of runs, which are unpacked for as long as they are looked at. */
export interface RunArchives {
  /** Unpacks an archive. @returns the folder of the run, absolute */
  open(archive: string): Promise<string | Refusal>;
  /** The archive that this folder was unpacked from; else the folder itself. */
  locate(folder: string): string;
  /** Removes all that was unpacked. */
  close(): Promise<void>;
}

const archiveLimits: UnpackLimits = {
  archiveBytes: limits.artifactBytes.value,
  files: limits.unpackedFiles.value,
  totalBytes: limits.unpackedBytes.value,
};

/** @param warn called for an archive of which large files were left out */
export function createRunArchives(
  files: Files,
  unpack: UnpackDownload,
  warn: (message: string) => Promise<void>,
): RunArchives {
  const opened = new Map<string, string>();
  return {
    async open(archive) {
      const folder = await files.makeTemporaryFolder();
      opened.set(folder, archive);
      const unpacked = await unpack(archive, folder, archiveLimits);
      if (unpacked.kind !== "unpacked") return refuse(`${archive}: ${unpacked.reason}`);
      const count = unpacked.leftOut.length;
      if (count > 0) await warn(`${archive}: large files in it were left out: ${count}`);
      return folder;
    },
    locate: (folder) => opened.get(folder) ?? folder,
    close: async () => {
      for (const folder of opened.keys()) await files.remove(folder);
    },
  };
}
