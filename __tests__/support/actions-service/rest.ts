import type { ApiDescription, Call } from "./api-description.ts";
import type { ArtifactStore } from "./artifact-store.ts";
import { listCaches } from "./caches.ts";
import { checkRunMistakes, CheckRuns } from "./check-runs.ts";
import type { Answer, Request, Routed } from "./exchange.ts";
import type { RestOperation } from "./faults.ts";
import { GitData, gitMistakes } from "./git-data.ts";
import type { GitStore } from "./git-store.ts";
import { getPull, listPulls, listReviews } from "./pulls.ts";
import { notFound, pageMistakes, restError, type RestMethod } from "./rest-answers.ts";
import type { Permissions, ServiceState } from "./state.ts";
import { WorkflowRuns } from "./workflow-runs.ts";

/** The workflow run that the tests are in. */
export interface RunIdentity {
  run: number;
  /** `owner/name` */
  repository: string;
}

/** What a token needs to be allowed (docs.github.com/rest/authentication/permissions-required-for-github-apps). */
const needed: Record<RestOperation, { of: keyof Permissions; write?: true }> = {
  "checks/create": { of: "checks", write: true },
  "checks/update": { of: "checks", write: true },
  "checks/list-for-ref": { of: "checks" },
  "actions/get-workflow-run": { of: "actions" },
  "actions/list-jobs-for-workflow-run-attempt": { of: "actions" },
  "actions/list-workflow-run-artifacts": { of: "actions" },
  "actions/download-artifact": { of: "actions" },
  "actions/get-actions-cache-list": { of: "actions" },
  "git/get-ref": { of: "contents" },
  "git/create-ref": { of: "contents", write: true },
  "git/update-ref": { of: "contents", write: true },
  "git/get-tree": { of: "contents" },
  "git/create-tree": { of: "contents", write: true },
  "git/get-blob": { of: "contents" },
  "git/create-blob": { of: "contents", write: true },
  "git/get-commit": { of: "contents" },
  "git/create-commit": { of: "contents", write: true },
  "pulls/list": { of: "pull-requests" },
  "pulls/get": { of: "pull-requests" },
  "pulls/list-reviews": { of: "pull-requests" },
};

/** GitHub's REST API for one repository: as its description says, and nothing that the action does not call. */
export class Rest {
  readonly #description: ApiDescription;
  readonly #state: ServiceState;
  readonly #repository: string;
  readonly #methods: Record<RestOperation, RestMethod>;

  constructor(
    description: ApiDescription,
    state: ServiceState,
    { artifacts, git }: { artifacts: ArtifactStore; git: GitStore },
    identity: RunIdentity,
  ) {
    const { run, repository } = identity;
    this.#description = description;
    this.#state = state;
    this.#repository = repository;
    this.#methods = {
      ...new CheckRuns(state, repository).methods,
      ...new WorkflowRuns(state, artifacts, run, repository).methods,
      ...new GitData(state, git, repository).methods,
      "actions/get-actions-cache-list": (call, sample) => listCaches(call, sample, state),
      "pulls/list": (call, sample) => listPulls(call, sample, state),
      "pulls/get": (call, sample) => getPull(call, sample, state),
      "pulls/list-reviews": (call, sample) => listReviews(call, sample, state),
    };
  }

  route(request: Request): Routed {
    const call = this.#description.match(request);
    const asked = `${request.method} ${request.url.pathname}`;
    if (call === undefined) {
      this.#state.violations.push(`${asked}: nothing of that kind is described`);
      return refused(404, "Not Found");
    }
    const [scheme, token] = String(request.headers["authorization"]).split(" ");
    if (!/^(token|bearer)$/i.test(scheme ?? "") || token !== this.#state.token)
      return refused(401, "Bad credentials");
    const described = this.#description.requestMistakes(request, call);
    const others = () => [...checkRunMistakes(call), ...gitMistakes(call), ...pageMistakes(call)];
    const mistakes = described.length > 0 ? described : others();
    this.#state.violations.push(...mistakes.map((mistake) => `${asked}: ${mistake}`));
    return {
      operation: call.operation,
      answer: () => this.#checked(call, this.#answer(call, mistakes)),
      failure: restError,
    };
  }

  #answer(call: Call, mistakes: readonly string[]): Answer {
    if (`${call.path["owner"]}/${call.path["repo"]}` !== this.#repository) return notFound();
    const { of, write = false } = needed[call.operation];
    const granted = this.#state.permissions[of];
    if (granted === "none" || (write && granted !== "write"))
      return restError(403, "Resource not accessible by integration");
    if (mistakes.length > 0) return restError(422, `Invalid request.\n\n${mistakes.join("\n")}`);
    return this.#methods[call.operation](call, this.#description.sample(call));
  }

  /** @throws Error when GitHub would never answer so: then the service is wrong, not what it tests */
  #checked(call: Call, answer: Answer): Answer {
    const mistakes = this.#description.answerMistakes(call, answer);
    if (mistakes.length === 0) return answer;
    throw new Error(
      `${call.operation} answered ${answer.status} with what GitHub would not: ${mistakes.join("; ")}`,
    );
  }
}

const refused = (status: number, message: string): Routed => ({
  operation: null,
  answer: () => restError(status, message),
  failure: restError,
});
