/**
 * The other forms of a secret that the runner hides too (src/Sdk/DTLogging/Logging/ValueEncoders.cs). Those for PowerShell's
 * coloured error messages come last.
 */
const encoders: readonly ((secret: string) => string)[] = [
  (secret) => base64From(secret, 0),
  (secret) => base64From(secret, 1),
  (secret) => base64From(secret, 2),
  (secret) => secret.replaceAll('"', '\\"'),
  (secret) => secret.replaceAll("'", "''"),
  (secret) => JSON.stringify(secret).slice(1, -1),
  (secret) => escapeForUri(secret),
  (secret) => escapeForXml(secret),
  (secret) => (/^"[^]{7,}"$/.test(secret) ? secret.slice(1, -1) : ""),
  (secret) => beforeAmpersand(secret),
  (secret) => afterAmpersand(secret),
];

/** Hides secrets as the runner does: every occurrence, overlapping and touching ones as one `***`. */
export class SecretMasker {
  readonly #hidden = new Set<string>();

  add(secret: string): void {
    if (secret === "") return;
    for (const form of [secret, ...encoders.map((encode) => encode(secret))]) {
      if (form !== "") this.#hidden.add(form);
    }
  }

  mask(text: string): string {
    let masked = "";
    let from = 0;
    for (const [start, end] of merge([...this.#hidden].flatMap((secret) => occurrences(text, secret)))) {
      masked += `${text.slice(from, start)}***`;
      from = end;
    }
    return masked + text.slice(from);
  }
}

type Range = [start: number, end: number];

function occurrences(text: string, secret: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    found.push([at, at + secret.length]);
  }
  return found;
}

function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of ranges.sort((left, right) => left[0] - right[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The same secret inside of a longer text has three base64 forms, by the number of bytes before it. */
function base64From(secret: string, shift: number): string {
  const bytes = Buffer.from(secret, "utf8");
  return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString("base64");
}

/** Half of a surrogate pair cannot be encoded: it is replaced first, as it is on its way to the runner. */
const escapeForUri = (secret: string): string =>
  encodeURIComponent(Buffer.from(secret, "utf8").toString("utf8")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const xmlNames: Record<string, string> = {
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "&": "&amp;",
};
const escapeForXml = (secret: string): string =>
  secret.replace(/[<>"'&]/g, (character) => xmlNames[character] ?? "");

function beforeAmpersand(secret: string): string {
  const coloured = secret.indexOf("&+");
  const section =
    coloured >= 0 ? secret.slice(0, coloured + 2) : secret.slice(0, secret.lastIndexOf("&") + 1);
  return section.length >= 6 ? section : "";
}

function afterAmpersand(secret: string): string {
  if (!secret.includes("&")) return "";
  const coloured = secret.indexOf("&+");
  const section = coloured >= 0 ? secret.slice(coloured + 3) : secret.slice(secret.lastIndexOf("&") + 1);
  return section.length >= 6 ? section : "";
}
