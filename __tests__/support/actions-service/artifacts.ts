import * as z from "zod";
import { type ArtifactStore, hashOf, type HeldArtifact } from "./artifact-store.ts";
import type { BlobStore } from "./blobs.ts";
import type { JobsOfRun, KnownJob } from "./jobs-of-run.ts";
import { listed } from "./listings.ts";
import type { ServiceState } from "./state.ts";
import { read, TwirpError, type TwirpMethods } from "./twirp.ts";

/** A name that the service accepts (the toolkit's path-and-artifact-name-validation.ts). */
const artifactName = z
  .string()
  .regex(/^[^":<>|*?\r\n\\/]+$/, "has a character that artifact names may not hold");

/** github.actions.results.api.v1.ArtifactService: what a run keeps. */
export class ArtifactService {
  readonly #store: ArtifactStore;
  readonly #blobs: BlobStore;
  readonly #jobs: JobsOfRun;
  readonly #run: number;
  readonly #state: ServiceState;

  constructor(store: ArtifactStore, blobs: BlobStore, jobs: JobsOfRun, run: number, state: ServiceState) {
    this.#store = store;
    this.#blobs = blobs;
    this.#jobs = jobs;
    this.#run = run;
    this.#state = state;
  }

  readonly methods: TwirpMethods = {
    CreateArtifact: (body, caller) => this.#create(body, caller),
    FinalizeArtifact: (body, caller) => this.#finalize(body, caller),
    ListArtifacts: (body) => this.#list(body),
    GetSignedArtifactURL: (body, caller) => this.#signedUrl(body, caller),
    DeleteArtifact: (body) => this.#delete(body),
  };

  #create(body: unknown, caller: KnownJob): unknown {
    const request = read(
      z.strictObject({
        ...idsOf(caller),
        name: artifactName,
        version: z.literal(7),
        mime_type: z.string().optional(),
        expires_at: z.iso.datetime().optional(),
      }),
      body,
    );
    // Also of one that was never finalised: its name is taken all the same.
    if (this.#ofAttempt(request.name, caller.attempt) !== undefined) {
      const message = "an artifact with this name already exists on the workflow run";
      throw new TwirpError(409, "already_exists", message);
    }
    const made = this.#store.add(this.#run, request.name, caller, request.expires_at);
    return { ok: true, signed_upload_url: this.#store.signedUrl(made) };
  }

  #ofAttempt(name: string, attempt: number): HeldArtifact | undefined {
    return this.#store.ofRun(this.#run).find((held) => held.name === name && held.job.attempt === attempt);
  }

  #finalize(body: unknown, caller: KnownJob): unknown {
    const request = read(
      z.strictObject({
        ...idsOf(caller),
        name: z.string(),
        size: z.string().regex(/^\d+$/),
        hash: z.string(),
      }),
      body,
    );
    const held = this.#ofAttempt(request.name, caller.attempt);
    if (held?.hash !== null)
      throw new TwirpError(404, "not_found", `no artifact ${request.name} is being uploaded`);
    const bytes = this.#blobs.committed(held.blob);
    if (Number(request.size) !== bytes.length) {
      const message = `size is ${request.size}, but ${bytes.length} bytes were uploaded`;
      throw new TwirpError(400, "invalid_argument", message);
    }
    if (request.hash !== hashOf(bytes)) {
      const message = `hash is ${request.hash}, but the upload's is ${hashOf(bytes)}`;
      throw new TwirpError(400, "invalid_argument", message);
    }
    held.hash = request.hash;
    return { ok: true, artifact_id: String(held.id) };
  }

  #list(body: unknown): unknown {
    const filters = { name_filter: z.string().optional(), id_filter: z.string().optional() };
    const request = this.#ofThisRun(read(z.strictObject({ ...anyJob, ...filters }), body));
    const wanted = this.#available().filter(
      ({ id, name }) =>
        (request.name_filter ?? name) === name && (request.id_filter ?? String(id)) === String(id),
    );
    return {
      artifacts: listed(wanted, this.#state.listings).map((held) => ({
        workflow_run_backend_id: held.job.ids.run,
        workflow_job_run_backend_id: held.job.ids.job,
        database_id: String(held.id),
        name: held.name,
        size: String(this.#store.bytesOf(held).length),
        created_at: held.createdAt,
        digest: held.hash,
      })),
    };
  }

  #available(): HeldArtifact[] {
    return this.#store.finalised(this.#run).filter(({ expired }) => !expired);
  }

  #signedUrl(body: unknown, caller: KnownJob): unknown {
    const held = this.#named(body);
    const policy = this.#state.signedUrlsOfEarlierAttempts;
    if (policy === "given" || held.job.attempt >= caller.attempt)
      return { signed_url: this.#store.signedUrl(held) };
    // GitHub's own words: actions/download-artifact, issue 486.
    if (policy === "missing") throw new TwirpError(404, "not_found", "workflow run not found");
    return { signed_url: this.#blobs.signedUrl(`gone/${held.blob}`) };
  }

  #delete(body: unknown): unknown {
    const held = this.#named(body);
    this.#store.remove(held);
    return { ok: true, artifact_id: String(held.id) };
  }

  /** The client names the job that uploaded it, as the list says; else it is the newest of that name. */
  #named(body: unknown): HeldArtifact {
    const request = this.#ofThisRun(read(z.strictObject({ ...anyJob, name: artifactName }), body));
    const all = this.#available().filter(({ name }) => name === request.name);
    const held = all.find(({ job }) => job.ids.job === request.workflow_job_run_backend_id) ?? all.at(-1);
    if (held === undefined) throw new TwirpError(404, "not_found", `no artifact is named ${request.name}`);
    return held;
  }

  /** Reading is for every job of the run. */
  #ofThisRun<Request extends z.infer<z.ZodObject<typeof anyJob>>>(request: Request): Request {
    const { workflow_run_backend_id: run, workflow_job_run_backend_id: job } = request;
    if (this.#jobs.knows({ run, job })) return request;
    const message = "workflow_run_backend_id and workflow_job_run_backend_id are of no job of this run";
    throw new TwirpError(400, "invalid_argument", message);
  }
}

const anyJob = { workflow_run_backend_id: z.string(), workflow_job_run_backend_id: z.string() };

/** What a job uploads it can only upload as itself. */
const idsOf = ({ ids }: KnownJob) => ({
  workflow_run_backend_id: z.literal(ids.run),
  workflow_job_run_backend_id: z.literal(ids.job),
});
