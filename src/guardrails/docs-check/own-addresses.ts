import type { Packages } from "./packages.ts";

/**
 * How addresses of this repository on its host begin: by what Actions says, and by package.json at the root. A fork has two.
 * @param environment of the process
 */
export async function findOwnAddresses(
  environment: Readonly<Record<string, string>>,
  packages: Packages,
): Promise<string[]> {
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const named = environment["GITHUB_REPOSITORY"];
  const stated = (await packages.readIn(""))?.repository ?? null;
  const found = [named === undefined ? null : `${server}/${named}`, stated];
  return found.filter((one) => one !== null).map((one) => one.toLowerCase());
}

/** Branches that the checkout is taken for; another branch may have other files. */
const branches = "HEAD|main|master";

/**
 * The path that an address of the repository's own names, with what is behind it; null: it is another's, another branch's, or
 * no file's or folder's.
 */
export function findOwnPath(url: string, addresses: readonly string[]): string | null {
  const own = addresses.find((one) => url.toLowerCase().startsWith(`${one}/`));
  if (own === undefined) return null;
  return (
    new RegExp(`^/(?:blob|tree)/(?:${branches})(/[^]*)$`).exec(url.slice(own.length))?.[1] ?? null
  );
}
