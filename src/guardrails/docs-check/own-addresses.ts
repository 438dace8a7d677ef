import type { Packages } from "./packages.ts";

/**
 * Finds the URL prefixes of this repository: from the Actions environment, and from package.json at the root. A fork
 * has two.
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

/** Branches that the checkout is assumed to be on. Another branch may have other files. */
const branches = "HEAD|main|master";

/**
 * The path in a URL of this repository, with the query and fragment; null for other repositories, other branches, and
 * pages that are not a file or folder.
 */
export function findOwnPath(url: string, addresses: readonly string[]): string | null {
  const own = addresses.find((one) => url.toLowerCase().startsWith(`${one}/`));
  if (own === undefined) return null;
  return (
    new RegExp(`^/(?:blob|tree)/(?:${branches})(/[^]*)$`).exec(url.slice(own.length))?.[1] ?? null
  );
}
