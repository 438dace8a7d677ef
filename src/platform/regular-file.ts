import { closeSync, constants, fstatSync, openSync } from "node:fs";

/**
 * Opens a file for reading, which must be an ordinary one: a pipe would be waited for without an end, and a device has none.
 * The caller closes it.
 * @throws Error for people, with the code `ENOTREGULAR`, for anything else
 */
export function openRegularFile(path: string): number {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  if (fstatSync(descriptor).isFile()) return descriptor;
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
