import { closeSync, constants, fstatSync, openSync, statSync } from "node:fs";
import { devNull } from "node:os";

/**
 * Opens a file for reading, which must be an ordinary one: a pipe would be waited for without an end, and a device has none.
 * What leads to the null device is an empty file. The caller closes it.
 * @throws Error for people, with the code `ENOTREGULAR`, for anything else
 */
export function openRegularFile(path: string): number {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const found = fstatSync(descriptor);
  if (found.isFile() || (found.isCharacterDevice() && found.rdev === statSync(devNull).rdev))
    return descriptor;
  closeSync(descriptor);
  throw Object.assign(new Error(`${path} is not a file`), { code: "ENOTREGULAR" });
}

/** Reads a file, and closes it whatever happens. */
export function withRegularFile<Answer>(path: string, read: (descriptor: number) => Answer): Answer {
  const descriptor = openRegularFile(path);
  try {
    return read(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
