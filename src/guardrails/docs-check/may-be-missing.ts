import { nameTest } from "../../changes/filter.ts";
import type { Repository } from "../../changes/repository.ts";
import { type DocsCheckOptions, neverMissing } from "./options.ts";

/**
 * Which paths documents may name although they are not there: what building and running makes, what `allow-missing` names, and
 * what .gitignore at the root does: it is there only on some machines.
 */
export async function missingTest(
  repository: Repository,
  options: DocsCheckOptions,
): Promise<(path: string) => boolean> {
  const bytes = await repository.read(".gitignore");
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  const ignored = lines.filter((line) => /^[^#\s]/.test(line)).flatMap(globsOf);
  return nameTest([...ignored, ...neverMissing, ...options["allow-missing"]]);
}

/** A line of .gitignore in the words of nameTest: a name without a slash is meant in any folder, and with all that is in it. */
function globsOf(line: string): string[] {
  const pattern = line.trimEnd();
  const negated = pattern.startsWith("!") ? "!" : "";
  const name = pattern.slice(negated.length).replace(/\/$/, "");
  const glob = name.includes("/") ? name.replace(/^\//, "") : `**/${name}`;
  return glob === "" ? [] : [`${negated}${glob}`, `${negated}${glob}/**`];
}
