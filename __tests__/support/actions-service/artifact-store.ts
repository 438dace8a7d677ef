import { createHash } from "node:crypto";
import type { BlobStore } from "./blobs.ts";
import type { KnownJob } from "./jobs-of-run.ts";

/** An artifact that was finalised, as tests see it. */
export interface StoredArtifact {
  id: number;
  name: string;
  /** Of the job that uploaded it; null: the one job of a test that names none, or the test itself. */
  job: string | null;
  attempt: number;
  /** Bytes of the archive. */
  size: number;
  /** `sha256:` and the digest of the archive, hex. */
  hash: string;
  /** The archive, as readZip takes it. */
  bytes: Buffer;
  /** When it may be deleted, as the client asked; null: the repository's default. */
  expiresAt: string | null;
}

/** The artifacts of one workflow run, as tests see and change them. */
export interface RunArtifacts {
  /** Every artifact that was finalised, of all attempts, oldest first; also those that have expired. */
  artifacts(): StoredArtifact[];
  /**
   * Puts an artifact there as if a job had uploaded it. Nothing is checked: neither the name, nor that it is an archive.
   * @param options.attempt default: the one that the run is in
   * @param options.digest sha256 hex that the service claims for it; default: the true one
   */
  store(name: string, bytes: Buffer, options?: { attempt?: number; digest?: string }): StoredArtifact;
  /** Lets all of that name expire: REST lists them as such and answers 410, Twirp does not know them any more. */
  expire(name: string): void;
  /** Deletes all of that name. */
  remove(name: string): void;
}

/** An artifact as the service keeps it. */
export interface HeldArtifact {
  id: number;
  run: number;
  name: string;
  job: Omit<KnownJob, "token">;
  blob: string;
  createdAt: string;
  expiresAt: string | null;
  expired: boolean;
  /** `sha256:` and what is claimed to be the digest of the archive, hex; null: it is still being uploaded. */
  hash: string | null;
}

/** As the client names the digest of an archive. */
export const hashOf = (bytes: Buffer): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** The artifacts of all runs, oldest first. */
export class ArtifactStore {
  #held: HeldArtifact[] = [];
  readonly #blobs: BlobStore;
  #nextId = 1001;

  constructor(blobs: BlobStore) {
    this.#blobs = blobs;
  }

  /** Makes room for an artifact that is going to be uploaded. */
  add(run: number, name: string, job: HeldArtifact["job"], expiresAt: string | null = null): HeldArtifact {
    const id = this.#nextId++;
    const createdAt = new Date().toISOString();
    const blob = `${id}.zip`;
    const made = { id, run, name, job, blob, createdAt, expiresAt, expired: false, hash: null };
    this.#held.push(made);
    return made;
  }

  remove(artifact: HeldArtifact): void {
    this.#held = this.#held.filter((held) => held !== artifact);
  }

  /** Those of a run, finalised or not. */
  ofRun(run: number): HeldArtifact[] {
    return this.#held.filter((held) => held.run === run);
  }

  finalised(run: number): HeldArtifact[] {
    return this.ofRun(run).filter(({ hash }) => hash !== null);
  }

  byId(id: number): HeldArtifact | undefined {
    return this.#held.find((held) => held.id === id && held.hash !== null);
  }

  bytesOf({ blob }: HeldArtifact): Buffer {
    return this.#blobs.committed(blob);
  }

  signedUrl({ blob }: HeldArtifact): string {
    return this.#blobs.signedUrl(blob);
  }

  /** @param planter the job that what a test stores counts for */
  forTests(run: number, planter: (attempt?: number) => HeldArtifact["job"]): RunArtifacts {
    const named = (name: string): HeldArtifact[] => this.ofRun(run).filter((held) => held.name === name);
    return {
      artifacts: () => this.finalised(run).map((held) => this.#stored(held)),
      store: (name, bytes, { attempt, digest } = {}) => {
        const held = this.add(run, name, planter(attempt));
        this.#blobs.plant(held.blob, bytes, "application/zip");
        held.hash = digest === undefined ? hashOf(bytes) : `sha256:${digest}`;
        return this.#stored(held);
      },
      expire: (name) => {
        for (const held of named(name)) held.expired = true;
      },
      remove: (name) => {
        for (const held of named(name)) this.remove(held);
      },
    };
  }

  #stored(held: HeldArtifact): StoredArtifact {
    const { id, name, job, expiresAt } = held;
    const bytes = this.bytesOf(held);
    const hash = held.hash ?? "";
    return { id, name, job: job.name, attempt: job.attempt, size: bytes.length, hash, bytes, expiresAt };
  }
}
