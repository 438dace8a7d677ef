import { z } from "zod";
import type { BlobStore } from "./blobs.ts";
import type { Answer } from "./faults.ts";

/** An artifact that was finalised. */
export interface StoredArtifact {
  id: number;
  name: string;
  /** Bytes of the archive. */
  size: number;
  /** `sha256:` and the digest of the archive, hex. */
  hash: string;
  /** The archive, as readZip takes it. */
  bytes: Buffer;
  /** When it may be deleted, as the client asked; null: the repository's default. */
  expiresAt: string | null;
}

interface Entry {
  id: number;
  name: string;
  blob: string;
  createdAt: string;
  expiresAt: string | null;
  hash: string | null;
}

export interface RunIds {
  run: string;
  job: string;
}

/** A name that the service accepts (the toolkit's path-and-artifact-name-validation.ts). */
const artifactName = z
  .string()
  .regex(/^[^":<>|*?\r\n\\/]+$/, "has a character that artifact names may not hold");

/** Raised for what the service answers with an error in Twirp's form. */
export class TwirpError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** github.actions.results.api.v1.ArtifactService: what a run keeps. */
export class ArtifactService {
  readonly #entries: Entry[] = [];
  readonly #blobs: BlobStore;
  readonly #ids: {
    workflow_run_backend_id: z.ZodLiteral<string>;
    workflow_job_run_backend_id: z.ZodLiteral<string>;
  };
  readonly #runIds: RunIds;
  #nextId = 1001;

  constructor(blobs: BlobStore, ids: RunIds) {
    this.#blobs = blobs;
    this.#runIds = ids;
    this.#ids = {
      workflow_run_backend_id: z.literal(ids.run),
      workflow_job_run_backend_id: z.literal(ids.job),
    };
  }

  readonly methods: Record<string, (body: unknown) => unknown> = {
    CreateArtifact: (body) => this.#create(body),
    FinalizeArtifact: (body) => this.#finalize(body),
    ListArtifacts: (body) => this.#list(body),
    GetSignedArtifactURL: (body) => this.#signedUrl(body),
    DeleteArtifact: (body) => this.#delete(body),
  };

  stored(): StoredArtifact[] {
    return this.#finalised().map(({ id, name, blob, hash, expiresAt }) => {
      const { bytes } = this.#blobs.committed(blob);
      return { id, name, size: bytes.length, hash: hash ?? "", bytes, expiresAt };
    });
  }

  #finalised(): Entry[] {
    return this.#entries.filter((entry) => entry.hash !== null);
  }

  #create(body: unknown): unknown {
    const request = read(
      z.strictObject({
        ...this.#ids,
        name: artifactName,
        version: z.literal(7),
        mime_type: z.string().optional(),
        expires_at: z.iso.datetime().optional(),
      }),
      body,
    );
    // Also of one that was never finalised: its name is taken all the same.
    if (this.#entries.some((entry) => entry.name === request.name)) {
      throw new TwirpError(
        409,
        "already_exists",
        "an artifact with this name already exists on the workflow run",
      );
    }
    const id = this.#nextId++;
    const blob = `${id}.zip`;
    this.#entries.push({
      id,
      name: request.name,
      blob,
      createdAt: new Date().toISOString(),
      expiresAt: request.expires_at ?? null,
      hash: null,
    });
    return { ok: true, signed_upload_url: this.#blobs.signedUrl(blob) };
  }

  #finalize(body: unknown): unknown {
    const request = read(
      z.strictObject({ ...this.#ids, name: z.string(), size: z.string().regex(/^\d+$/), hash: z.string() }),
      body,
    );
    const entry = this.#entries.find(({ name, hash }) => name === request.name && hash === null);
    if (entry === undefined)
      throw new TwirpError(404, "not_found", `no artifact ${request.name} is being uploaded`);
    const { bytes, sha256 } = this.#blobs.committed(entry.blob);
    if (Number(request.size) !== bytes.length) {
      throw new TwirpError(
        400,
        "invalid_argument",
        `size is ${request.size}, but ${bytes.length} bytes were uploaded`,
      );
    }
    if (request.hash !== `sha256:${sha256}`) {
      throw new TwirpError(
        400,
        "invalid_argument",
        `hash is ${request.hash}, but the upload's is sha256:${sha256}`,
      );
    }
    entry.hash = request.hash;
    return { ok: true, artifact_id: String(entry.id) };
  }

  #list(body: unknown): unknown {
    const request = read(
      z.strictObject({ ...this.#ids, name_filter: z.string().optional(), id_filter: z.string().optional() }),
      body,
    );
    const wanted = this.#finalised().filter(
      ({ id, name }) =>
        (request.name_filter ?? name) === name && (request.id_filter ?? String(id)) === String(id),
    );
    return {
      artifacts: wanted.map(({ id, name, createdAt, hash, blob }) => ({
        workflow_run_backend_id: this.#runIds.run,
        workflow_job_run_backend_id: this.#runIds.job,
        database_id: String(id),
        name,
        size: String(this.#blobs.committed(blob).bytes.length),
        created_at: createdAt,
        digest: hash,
      })),
    };
  }

  #signedUrl(body: unknown): unknown {
    return { signed_url: this.#blobs.signedUrl(this.#named(body).blob) };
  }

  #delete(body: unknown): unknown {
    const entry = this.#named(body);
    this.#entries.splice(this.#entries.indexOf(entry), 1);
    return { ok: true, artifact_id: String(entry.id) };
  }

  #named(body: unknown): Entry {
    const request = read(z.strictObject({ ...this.#ids, name: artifactName }), body);
    const entry = this.#finalised().find(({ name }) => name === request.name);
    if (entry === undefined) throw new TwirpError(404, "not_found", `no artifact is named ${request.name}`);
    return entry;
  }
}

/** Reads a request strictly: a client that sends something unknown is a client whose change must be noticed. */
function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new TwirpError(400, "invalid_argument", z.prettifyError(result.error));
}

const codes: Record<number, string> = {
  400: "malformed",
  401: "unauthenticated",
  403: "permission_denied",
  404: "not_found",
  409: "already_exists",
  429: "resource_exhausted",
};

export function twirpAnswer(status: number, message: string, code?: string): Answer {
  const body = {
    code: code ?? codes[status] ?? (status >= 500 ? "unavailable" : "invalid_argument"),
    msg: message,
  };
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
