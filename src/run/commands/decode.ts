const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * Text as its mark of byte order says, or else UTF-8: as .NET reads it, and so the runner. PowerShell writes UTF-16.
 */
export function decodeText(bytes: Uint8Array): string {
  const [encoding] = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [
    "utf-8",
  ];
  return new TextDecoder(encoding).decode(bytes);
}
