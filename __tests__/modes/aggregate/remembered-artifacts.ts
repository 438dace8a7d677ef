import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type {
  ArtifactSource,
  ListedArtifact,
  Unpacked,
  UnpackLimits,
} from "../../../src/platform/platform.ts";

/** The files of an artifact by their paths, or what becomes of it instead of being unpacked. */
export type Content = Readonly<Record<string, string>> | Exclude<Unpacked, { kind: "unpacked" }>;

interface Remembered extends ListedArtifact {
  content: Content;
  /** Names of files that were too large. */
  leftOut: readonly string[];
}

/** A run's artifacts in memory, as the service treats them. Ids count from 1 in the order of their uploads. */
export class RememberedArtifacts implements ArtifactSource {
  readonly #held: Remembered[] = [];
  #unpacking = 0;
  /** The most that were unpacked at the same time. */
  mostAtOnce = 0;
  /** Names, in the order in which they were asked for. */
  readonly unpacked: string[] = [];
  readonly lookedUp: string[] = [];
  /** What the listing is made of all that is there. */
  listed: (artifacts: ListedArtifact[]) => { artifacts: ListedArtifact[]; complete: boolean } = (
    artifacts,
  ) => ({
    artifacts,
    complete: true,
  });

  keep(
    name: string,
    content: Content,
    { size = 1_000, leftOut = [] }: { size?: number; leftOut?: readonly string[] } = {},
  ): ListedArtifact {
    const artifact = { name, id: this.#held.length + 1, size, digest: null };
    this.#held.push({ ...artifact, content, leftOut });
    return artifact;
  }

  async list() {
    return this.listed(this.#held.map(plain));
  }

  async find(name: string): Promise<ListedArtifact | null> {
    this.lookedUp.push(name);
    const found = this.#held.findLast((artifact) => artifact.name === name);
    return found === undefined ? null : plain(found);
  }

  async unpack(
    { id, name }: Pick<ListedArtifact, "id" | "name">,
    folder: string,
    limits: UnpackLimits,
  ): Promise<Unpacked> {
    this.unpacked.push(name);
    this.#unpacking += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#unpacking);
    try {
      const found = this.#held.find((artifact) => artifact.id === id);
      if (found === undefined) return { kind: "gone", reason: "it is not there" };
      if (found.size > limits.archiveBytes) return { kind: "refused", reason: "it is too large" };
      return await unpack(found, folder);
    } finally {
      this.#unpacking -= 1;
    }
  }
}

const plain = ({ name, id, size, digest }: ListedArtifact): ListedArtifact => ({ name, id, size, digest });

async function unpack({ content, leftOut }: Remembered, folder: string): Promise<Unpacked> {
  if (isEnd(content)) return content;
  for (const [path, text] of Object.entries(content)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: "wx" });
  }
  return { kind: "unpacked", files: Object.keys(content).toSorted(), leftOut: [...leftOut] };
}

const isEnd = (content: Content): content is Exclude<Unpacked, { kind: "unpacked" }> => "kind" in content;
