import type { Call } from "./api-description.ts";
import type { ArtifactStore, HeldArtifact } from "./artifact-store.ts";
import { type Answer, jsonAnswer } from "./exchange.ts";
import { notFound, page, type RestMethod, restError, type Sample } from "./rest-answers.ts";
import type { HeldJob, ServiceState } from "./state.ts";

type Operations =
  | "actions/get-workflow-run"
  | "actions/list-jobs-for-workflow-run-attempt"
  | "actions/list-workflow-run-artifacts"
  | "actions/download-artifact";

/** What REST says of workflow runs: the one that the tests are in, its jobs, and the artifacts of all runs. */
export class WorkflowRuns {
  readonly #state: ServiceState;
  readonly #store: ArtifactStore;
  readonly #run: number;
  readonly #repository: string;

  constructor(state: ServiceState, store: ArtifactStore, run: number, repository: string) {
    this.#state = state;
    this.#store = store;
    this.#run = run;
    this.#repository = repository;
  }

  readonly methods: Record<Operations, RestMethod> = {
    "actions/get-workflow-run": (call, sample) => this.#get(call, sample),
    "actions/list-jobs-for-workflow-run-attempt": (call, sample) => this.#listJobs(call, sample),
    "actions/list-workflow-run-artifacts": (call, sample) => this.#listArtifacts(call, sample),
    "actions/download-artifact": (call) => this.#download(call),
  };

  #get({ path }: Call, sample: unknown): Answer {
    if (Number(path["run_id"]) !== this.#run) return notFound();
    const said = { id: this.#run, run_attempt: this.#state.attempt, status: "in_progress", conclusion: null };
    return jsonAnswer(200, { ...(sample as Sample), ...said, html_url: this.#url() });
  }

  #listJobs(call: Call, sample: unknown): Answer {
    const attempt = Number(call.path["attempt_number"]);
    if (Number(call.path["run_id"]) !== this.#run || attempt > this.#state.attempt) return notFound();
    const jobs = this.#jobsOf(attempt);
    const [item = {}] = (sample as { jobs: Sample[] }).jobs;
    const shown = page(call, jobs, this.#state).map((job) => this.#shownJob(job, item));
    return jsonAnswer(200, { total_count: jobs.length, jobs: shown });
  }

  #jobsOf(attempt: number): HeldJob[] {
    const until = this.#state.jobs.filter((job) => job.attempt <= attempt);
    const newest = new Map<string, number>();
    for (const { name, attempt } of until) newest.set(name, Math.max(attempt, newest.get(name) ?? 0));
    const { earlierJobs } = this.#state.listings;
    return until.filter((job) => job.attempt === (earlierJobs ? newest.get(job.name) : attempt));
  }

  #shownJob(job: HeldJob, sample: Sample): unknown {
    const { name, attempt, conclusion } = job;
    const id = 9001 + this.#state.jobs.indexOf(job);
    return {
      ...sample,
      id,
      run_id: this.#run,
      run_attempt: attempt,
      name,
      status: job.status ?? (conclusion === null ? "in_progress" : "completed"),
      conclusion,
      completed_at: conclusion === null ? null : sample["completed_at"],
      html_url: job.html_url ?? `${this.#url()}/job/${id}`,
    };
  }

  #listArtifacts(call: Call, sample: unknown): Answer {
    const { name, direction = "desc" } = call.query;
    const all = this.#store
      .finalised(Number(call.path["run_id"]))
      .filter((held) => (name ?? held.name) === held.name);
    const ordered = direction === "desc" ? all.toReversed() : all;
    const [item = {}] = (sample as { artifacts: Sample[] }).artifacts;
    const shown = page(call, ordered, this.#state).map((held) => this.#shownArtifact(held, item));
    return jsonAnswer(200, { total_count: all.length, artifacts: shown });
  }

  #shownArtifact(held: HeldArtifact, sample: Sample): unknown {
    const { id, name, expired, hash, createdAt, expiresAt, run } = held;
    const url = `https://api.github.com/repos/${this.#repository}/actions/artifacts/${id}`;
    return {
      ...sample,
      id,
      name,
      size_in_bytes: this.#store.bytesOf(held).length,
      url,
      archive_download_url: `${url}/zip`,
      expired,
      digest: hash,
      created_at: createdAt,
      updated_at: createdAt,
      expires_at: expiresAt ?? createdAt,
      workflow_run: { ...(sample["workflow_run"] as Sample), id: run },
    };
  }

  #download({ path }: Call): Answer {
    const held = this.#store.byId(Number(path["artifact_id"]));
    if (held === undefined || path["archive_format"] !== "zip") return notFound();
    if (held.expired) return restError(410, "Artifact has expired");
    return { status: 302, headers: { location: this.#store.signedUrl(held) }, body: "" };
  }

  #url(): string {
    return `https://github.com/${this.#repository}/actions/runs/${this.#run}`;
  }
}
