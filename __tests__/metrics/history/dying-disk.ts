import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { diskFiles } from "../../../src/platform/files.ts";
import type { Files } from "../../../src/platform/platform.ts";

/**
 * The disk as a process has it that is killed: so many changes are made, the next one by half, and after it nothing more is
 * done or read.
 */
export function dyingDisk(changes: number): { files: Files; isDead(): boolean } {
  const disk = diskFiles();
  let left = changes;
  const killed = (): Promise<never> => Promise.reject(new Error("killed"));
  /** @param half what there is of it when it is the last one */
  const change = async <Result>(
    whole: () => Promise<Result>,
    half: () => Promise<unknown>,
  ): Promise<Result> => {
    left -= 1;
    if (left >= 0) return whole();
    if (left === -1) await half();
    return killed();
  };
  const nothing = async (): Promise<void> => {};
  const reading = <Result>(read: () => Promise<Result>): Promise<Result> => (left < 0 ? killed() : read());
  const begun = (path: string) => async () => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.tmp-1-1-dead`, "ha");
  };
  const files: Files = {
    ...disk,
    readText: (path) => reading(() => disk.readText(path)),
    list: (path) => reading(() => disk.list(path)),
    exists: (path) => reading(() => disk.exists(path)),
    size: (path) => reading(() => disk.size(path)),
    async *readChunks(path, options) {
      if (left < 0) await killed();
      yield* disk.readChunks(path, options);
    },
    replace: (path, ...given) => change(() => disk.replace(path, ...given), begun(path)),
    compress: (from, to) => change(() => disk.compress(from, to), begun(to)),
    makeFolder: (path) => change(() => disk.makeFolder(path), nothing),
    move: (from, to) => change(() => disk.move(from, to), nothing),
    remove: (path) => change(() => disk.remove(path), nothing),
    async openAppend(path) {
      const appender = await change(() => disk.openAppend(path), nothing);
      return {
        close: appender.close,
        append: (bytes) =>
          change(
            () => appender.append(bytes),
            () => appendFile(path, bytes.slice(0, Math.floor((bytes.length * 2) / 3))),
          ),
      };
    },
  };
  return { files, isDead: () => left < 0 };
}
