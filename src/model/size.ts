const units = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };

/** The pattern of a size, for JSON Schema. Bytes have no fractions. */
export const sizePattern = "^(\\d+ ?B?|\\d+(\\.\\d+)? ?(KiB|MiB|GiB))$";
const written = new RegExp(sizePattern);

/** Parses `1048576`, `256MiB` or `1.5 GiB` into bytes; undefined if it is invalid or too large. */
export function readSize(text: string): number | undefined {
  if (!written.test(text)) return undefined;
  const [unit = "B"] = /[A-Z]\w*$/i.exec(text) ?? [];
  const bytes = Math.floor(Number.parseFloat(text) * units[unit as keyof typeof units]);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** Formats a size: `512 B`, `1.5 KiB`, `20 MiB`. */
export function formatSize(bytes: number): string {
  const [unit, factor] = Object.entries(units).findLast(([, least]) => bytes >= least) ?? ["B", 1];
  const count = bytes / factor;
  return `${unit === "B" || count >= 10 ? Math.floor(count) : Math.floor(count * 10) / 10} ${unit}`;
}
