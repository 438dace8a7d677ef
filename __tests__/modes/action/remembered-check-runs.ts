import { ApiError, type ApiFailure } from "../../../src/model/api-error.ts";
import type { CheckAnnotation, CheckRunBody, CheckRunChange } from "../../../src/model/check-run.ts";
import type { ExistingCheckRun, GitHubApi } from "../../../src/platform/platform.ts";

/** What a call comes to instead of its answer. */
export interface Fault {
  reason: ApiFailure;
  /** It was done all the same, and only the answer got lost. */
  done?: boolean;
}

export interface RememberedCheckRun extends Omit<CheckRunBody, "output"> {
  id: number;
  title: string;
  summary: string;
  annotations: CheckAnnotation[];
}

type Call = "checkRuns" | "createCheckRun" | "updateCheckRun";

/** GitHub's check-runs in memory, as GitHub treats them: annotations append, and a request takes 50 at most. */
export class RememberedCheckRuns {
  readonly held: RememberedCheckRun[] = [];
  readonly calls: Call[] = [];
  /** What the next calls come to, one each; null: their answer. */
  faults: (Fault | null)[] = [];
  /** Paths of annotations that are not taken. */
  badPaths: string[] = [];

  readonly api: GitHubApi = {
    checkRuns: (headSha, name) => this.#call("checkRuns", () => this.#list(headSha, name)),
    createCheckRun: (body) => this.#call("createCheckRun", () => this.#create(body)),
    updateCheckRun: (id, change) => this.#call("updateCheckRun", () => this.#update(id, change)),
    jobs: () => Promise.reject(new Error("nobody asked for jobs")),
    pullRequestsFrom: () => Promise.reject(new Error("nobody asked for pull requests")),
    pullRequest: () => Promise.reject(new Error("nobody asked for a pull request")),
    reviews: () => Promise.reject(new Error("nobody asked for reviews")),
    cacheKeys: () => Promise.reject(new Error("nobody asked for keys of the cache")),
    branchFile: () => Promise.reject(new Error("nobody asked for a branch")),
    commitFile: () => Promise.reject(new Error("nobody asked for a commit")),
    runArtifacts: () => {
      throw new Error("nobody asked for artifacts");
    },
  };

  async #call<Result>(name: Call, act: () => Result): Promise<Result> {
    this.calls.push(name);
    const fault = this.faults.shift() ?? null;
    if (fault === null) return act();
    if (fault.done === true) act();
    throw new ApiError(fault.reason, `GitHub said: ${fault.reason}`);
  }

  #list(headSha: string, name: string): ExistingCheckRun[] {
    return this.held
      .filter((one) => one.head_sha === headSha && one.name === name)
      .toReversed()
      .map(({ id, external_id, annotations }) => ({
        id,
        externalId: external_id,
        completed: true,
        annotations: annotations.length,
        url: `https://github.com/check/${id}`,
      }));
  }

  #create({ output, ...body }: CheckRunBody): { id: number; url: string } {
    this.#refuseBad(output.annotations);
    const id = this.held.length + 1;
    const { title, summary, annotations } = output;
    this.held.push({ ...body, id, title, summary, annotations: [...annotations] });
    return { id, url: `https://github.com/check/${id}` };
  }

  #update(id: number, { output, ...change }: CheckRunChange): void {
    const held = this.held.find((one) => one.id === id);
    if (held === undefined) throw new ApiError("not-found", `there is no check-run ${id}`);
    this.#refuseBad(output?.annotations ?? []);
    Object.assign(held, change);
    if (output === undefined) return;
    Object.assign(held, { title: output.title, summary: output.summary });
    held.annotations.push(...output.annotations);
  }

  #refuseBad(annotations: readonly CheckAnnotation[]): void {
    if (annotations.length > 50) throw new ApiError("invalid", "more than 50 annotations");
    if (annotations.some(({ path }) => this.badPaths.includes(path)))
      throw new ApiError("invalid", "GitHub did not take the annotations");
  }
}
