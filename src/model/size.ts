const units = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };

/** How a size is written, for JSON Schema: there are no parts of a byte. */
export const sizePattern = "^(\\d+ ?B?|\\d+(\\.\\d+)? ?(KiB|MiB|GiB))$";
const written = new RegExp(sizePattern);

/** Bytes of `1048576`, `256MiB` or `1.5 GiB`; undefined when it is none of them, or too large to count with. */
export function readSize(text: string): number | undefined {
  if (!written.test(text)) return undefined;
  const [unit = "B"] = /[A-Z]\w*$/i.exec(text) ?? [];
  const bytes = Math.floor(Number.parseFloat(text) * units[unit as keyof typeof units]);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}
