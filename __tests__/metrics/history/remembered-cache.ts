import type { Cache, CacheEntry, GitHubApi } from "../../../src/platform/platform.ts";

const defaultRef = "refs/heads/main";

interface Held extends CacheEntry {
  ref: string;
}

/** GitHub's cache in memory: entries belong to the ref that saved them, and never change. */
export class RememberedCache {
  /** Oldest first. */
  readonly held: Held[] = [];
  /** The calls of all, in order. */
  readonly calls: string[] = [];
  mayWrite = true;
  /** Thrown instead of an answer, once each. */
  readonly faults: Partial<Record<"restore" | "save" | "cacheKeys", Error[]>> = {};

  /** As a job on that ref is given it. */
  on(ref: string = defaultRef): Cache & Pick<GitHubApi, "cacheKeys"> {
    return {
      restore: async (key) => {
        this.#note("restore", key);
        const readable = this.held.toReversed().filter((one) => one.ref === ref || one.ref === defaultRef);
        const byScope = [...readable].sort(
          (one, other) => Number(other.ref === ref) - Number(one.ref === ref),
        );
        const found =
          byScope.find((one) => one.key === key) ?? byScope.find((one) => one.key.startsWith(key));
        return found === undefined ? null : { key: found.key, bytes: found.bytes };
      },
      save: async (key, bytes) => {
        this.#note("save", key);
        if (!this.mayWrite) return "denied";
        if (this.held.some((one) => one.key === key && one.ref === ref)) return "exists";
        this.held.push({ key, bytes, ref });
        return "saved";
      },
      cacheKeys: async (prefix, refs) => {
        this.#note("cacheKeys", prefix);
        const found = this.held.filter((one) => one.key.startsWith(prefix) && refs.includes(one.ref));
        return found
          .map(({ key }) => key)
          .toReversed()
          .slice(0, 100);
      },
    };
  }

  #note(call: "restore" | "save" | "cacheKeys", subject: string): void {
    this.calls.push(`${call} ${subject}`);
    const fault = this.faults[call]?.shift();
    if (fault !== undefined) throw fault;
  }
}
