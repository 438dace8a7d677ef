import type { CheckAnnotation } from "../../../src/model/check-run.ts";
import type { Call } from "./api-description.ts";
import { type Answer, jsonAnswer } from "./exchange.ts";
import { notFound, page, type RestMethod, type Sample } from "./rest-answers.ts";
import type { HeldCheckRun, ServiceState } from "./state.ts";

/** A body that the description allows, in what this service reads of it. */
interface SentCheckRun {
  name?: string;
  head_sha?: string;
  external_id?: string;
  details_url?: string;
  status?: string;
  conclusion?: string;
  started_at?: string;
  completed_at?: string;
  output?: { title?: string; summary: string; text?: string; annotations?: CheckAnnotation[] };
}

type Operations = "checks/create" | "checks/update" | "checks/list-for-ref";

/** The check-runs of the repository. Annotations are added to those that are there; all else that is sent replaces. */
export class CheckRuns {
  readonly #state: ServiceState;
  readonly #repository: string;
  #nextId = 5001;

  constructor(state: ServiceState, repository: string) {
    this.#state = state;
    this.#repository = repository;
  }

  readonly methods: Record<Operations, RestMethod> = {
    "checks/create": (call, sample) => this.#create(call, sample),
    "checks/update": (call, sample) => this.#update(call, sample),
    "checks/list-for-ref": (call, sample) => this.#list(call, sample),
  };

  #create({ body }: Call, sample: unknown): Answer {
    const sent = body as SentCheckRun & { name: string; head_sha: string };
    const made: HeldCheckRun = {
      id: this.#nextId++,
      name: sent.name,
      head_sha: sent.head_sha,
      external_id: "",
      details_url: null,
      status: "queued",
      conclusion: null,
      started_at: new Date().toISOString(),
      completed_at: null,
      output: { title: null, summary: null, text: null },
      annotations: [],
    };
    change(made, sent);
    this.#state.checkRuns.push(made);
    return jsonAnswer(201, this.#shown(made, sample as Sample));
  }

  #update({ path, body }: Call, sample: unknown): Answer {
    const held = this.#state.checkRuns.find(({ id }) => id === Number(path["check_run_id"]));
    if (held === undefined) return notFound();
    change(held, body as SentCheckRun);
    return jsonAnswer(200, this.#shown(held, sample as Sample));
  }

  /** Newest first. */
  #list(call: Call, sample: unknown): Answer {
    const { check_name: name, status, filter = "latest" } = call.query;
    const all = this.#state.checkRuns
      .filter((held) => held.head_sha === call.path["ref"])
      .filter((held) => (name ?? held.name) === held.name && (status ?? held.status) === held.status)
      .toReversed();
    const found =
      filter === "all" ? all : all.filter((held) => all.find((other) => other.name === held.name) === held);
    const [item = {}] = (sample as { check_runs: Sample[] }).check_runs;
    const shown = page(call, found, this.#state).map((held) => this.#shown(held, item));
    return jsonAnswer(200, { total_count: found.length, check_runs: shown });
  }

  #shown(held: HeldCheckRun, sample: Sample): unknown {
    const { annotations, output, ...rest } = held;
    const url = `https://api.github.com/repos/${this.#repository}/check-runs/${held.id}`;
    const counted = { annotations_count: annotations.length, annotations_url: `${url}/annotations` };
    return {
      ...sample,
      ...rest,
      url,
      html_url: `https://github.com/${this.#repository}/runs/${held.id}`,
      output: { ...output, ...counted },
      pull_requests: [],
    };
  }
}

function change(held: HeldCheckRun, { output, ...rest }: SentCheckRun): void {
  Object.assign(held, rest);
  if (output === undefined) return;
  const { title = held.output.title, summary, text = null, annotations = [] } = output;
  held.output = { title, summary, text };
  held.annotations.push(...annotations);
}

/** What GitHub refuses of a check-run, though its description allows it (docs.github.com/rest/checks/runs). */
export function checkRunMistakes({ operation, body }: Call): string[] {
  if (operation !== "checks/create" && operation !== "checks/update") return [];
  const { status, conclusion, completed_at, head_sha, output } = body as SentCheckRun;
  const mistakes: string[] = [];
  if (head_sha !== undefined && !/^[0-9a-f]{40}$/.test(head_sha))
    mistakes.push("head_sha must be the whole id of a commit");
  if (status === "completed" && conclusion === undefined)
    mistakes.push("status completed needs a conclusion");
  if (conclusion !== undefined && status !== "completed")
    mistakes.push("a conclusion needs status completed");
  if (completed_at !== undefined && conclusion === undefined)
    mistakes.push("completed_at needs a conclusion");
  for (const annotation of output?.annotations ?? []) {
    const { start_line, end_line, start_column, end_column, path } = annotation;
    const columns = start_column !== undefined || end_column !== undefined;
    if (columns && start_line !== end_line)
      mistakes.push(`${path}: columns only where one line is annotated`);
    if (start_line < 1 || end_line < start_line)
      mistakes.push(`${path}: ${start_line} to ${end_line} are no lines`);
  }
  return mistakes;
}
