import { randomUUID } from "node:crypto";
import { runtimeToken } from "./runtime-token.ts";

/** GitHub's own ids of a workflow run and of a job in it. */
export interface BackendIds {
  run: string;
  job: string;
}

/** A job of the run in one attempt. */
export interface KnownJob {
  /** As the test named it; null: the one job of a test that names none. */
  name: string | null;
  attempt: number;
  ids: BackendIds;
  token: string;
}

/** The jobs that may ask the service: those that an environment was made for. */
export class JobsOfRun {
  readonly #jobs: KnownJob[] = [];
  readonly #first: BackendIds;

  constructor(first: BackendIds) {
    this.#first = first;
  }

  /** The job of that name in that attempt, which is made known if it isn't. */
  job(name: string | null, attempt: number): KnownJob {
    const known = this.#jobs.find((job) => job.name === name && job.attempt === attempt);
    if (known !== undefined) return known;
    const isFirst = name === null && attempt === 1;
    const ids = { run: this.#first.run, job: isFirst ? this.#first.job : randomUUID() };
    const made = { name, attempt, ids, token: runtimeToken(ids) };
    this.#jobs.push(made);
    return made;
  }

  withAuthorization(authorization: unknown): KnownJob | undefined {
    return this.#jobs.find(({ token }) => authorization === `Bearer ${token}`);
  }

  knows(ids: BackendIds): boolean {
    return this.#jobs.some((job) => job.ids.run === ids.run && job.ids.job === ids.job);
  }
}
