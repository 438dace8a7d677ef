/** The content of a lock file: its owner. Its modification time is the owner's last heartbeat. */
export interface LockOwner {
  schema_version: 1;
  kind: "lock";
  pid: number;
  host: string;
  /** When that process started, in the system's format; null where the system does not tell. */
  process_started: string | null;
  /** Unique, 16 lower-case hexadecimal digits. Used in file names. */
  token: string;
  /** ISO 8601. */
  acquired_at: string;
}

/**
 * Parses a lock file, without a schema: every run takes locks, and loading the schema library would take longer than
 * that.
 * @returns null for anything else
 */
export function readLockOwner(value: unknown): LockOwner | null {
  if (typeof value !== "object" || value === null) return null;
  const { schema_version, kind, pid, host, process_started, token, acquired_at } =
    value as Partial<LockOwner>;
  const isOwner =
    schema_version === 1 &&
    kind === "lock" &&
    Number.isSafeInteger(pid) &&
    pid! > 0 &&
    typeof host === "string" &&
    (process_started === null || (typeof process_started === "string" && process_started !== "")) &&
    typeof token === "string" &&
    /^[0-9a-f]{16}$/.test(token) &&
    typeof acquired_at === "string" &&
    !Number.isNaN(Date.parse(acquired_at)) &&
    Object.keys(value).length === 7;
  return isOwner ? (value as LockOwner) : null;
}
