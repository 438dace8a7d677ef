import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Digests } from "../../../src/model/digests.ts";
import { chainDigests, writeDigests, type HashedFile } from "../../../src/modes/run-folder/digests.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
const file = fc.record({ path: fc.string({ unit: "binary" }), bytes: fc.nat(), sha256: hex });
const someFiles = fc.uniqueArray(file, { minLength: 1, maxLength: 8, selector: ({ path }) => path });

/** One thing done to a list, at a position. */
type Tampering = (files: readonly HashedFile[], at: number, other: HashedFile) => HashedFile[];
const tamperings: Record<string, Tampering> = {
  "another content": (files, at, { sha256 }) => files.with(at, { ...files[at]!, sha256 }),
  "another path": (files, at, { path }) => files.with(at, { ...files[at]!, path }),
  "one less": (files, at) => files.toSpliced(at, 1),
  "one more": (files, at, other) => files.toSpliced(at, 0, other),
  "one twice": (files, at) => files.toSpliced(at, 0, files[at]!),
  "another order": (files, at) => [...files.slice(at), ...files.slice(0, at)].toReversed(),
  "two contents exchanged": (files, at) => {
    const next = (at + 1) % files.length;
    const swapped = files.with(at, { ...files[at]!, sha256: files[next]!.sha256 });
    return swapped.with(next, { ...files[next]!, sha256: files[at]!.sha256 });
  },
};

const stands = (files: readonly HashedFile[], plan: string): string =>
  chainDigests(files, plan).at(-1)?.chain ?? plan;
const sameFiles = (left: readonly HashedFile[], right: readonly HashedFile[]): boolean =>
  JSON.stringify(left.map(({ path, sha256 }) => [path, sha256])) ===
  JSON.stringify(right.map(({ path, sha256 }) => [path, sha256]));

describe("the chain of a run's files", () => {
  test.each(Object.entries(tamperings))("ends differently with %s", (_, tamper) => {
    fc.assert(
      fc.property(someFiles, fc.nat(), file, hex, (files, place, other, plan) => {
        const tampered = tamper(files, place % files.length, other);
        fc.pre(!sameFiles(files, tampered));
        expect(stands(tampered, plan)).not.toBe(stands(files, plan));
      }),
    );
  });

  test("ends differently for another plan, and the same for the same", () => {
    fc.assert(
      fc.property(someFiles, hex, hex, (files, plan, other) => {
        fc.pre(plan !== other);
        expect(stands(files, plan)).toBe(stands([...files], plan));
        expect(stands(files, other)).not.toBe(stands(files, plan));
      }),
    );
  });

  test("can be computed again with sha256 alone", () => {
    const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
    const plan = "a".repeat(64);
    const [one, two] = chainDigests(
      [
        { path: "a", bytes: 1, sha256: "b".repeat(64) },
        { path: "c/d", bytes: 2, sha256: "e".repeat(64) },
      ],
      plan,
    );
    expect(one!.chain).toBe(sha256(`${plan}\na\n${"b".repeat(64)}`));
    expect(two!.chain).toBe(sha256(`${one!.chain}\nc/d\n${"e".repeat(64)}`));
  });
});

const plan = { run_id: "run-1", digest: "c".repeat(64), log_limit_bytes: 1024 };

/** Writes files, then the digests, and reads them. */
async function digestsOf(texts: Readonly<Record<string, string>>): Promise<Digests> {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink("/etc", join(folder, "link"));
  await writeDigests(diskFiles(), { folder, plan, attempt: 2 });
  return Digests.parse(JSON.parse((await diskFiles().readText(join(folder, "digests.json"))) ?? ""));
}

describe("digests.json", () => {
  test("lists every file of the run by its path, with its size and sha256", async () => {
    const large = "x".repeat(200_000);
    const texts = { "plan.json": "{}", "jobs/b/a1/files/01-x/ä b\nc": large, "jobs/a/a1/manifest.json": "" };
    const digests = await digestsOf(texts);
    expect(digests).toMatchObject({ run_id: "run-1", attempt: 2, plan_digest: plan.digest });
    expect(digests.files.map(({ path, bytes }) => [path, bytes])).toEqual([
      ["jobs/a/a1/manifest.json", 0],
      ["jobs/b/a1/files/01-x/ä b\nc", 200_000],
      ["plan.json", 2],
    ]);
    expect(digests.files[1]!.sha256).toBe(createHash("sha256").update(large).digest("hex"));
  });

  test("leaves out what changes later, and what only has a similar name stays in", async () => {
    const passing = [
      "digests.json",
      "run.lock",
      "run.lock.00aa.claim",
      "run.lock.00aa.tmp",
      "approvals/1.json",
    ];
    const staying = ["approvals.json", "jobs/x/a1/files/run.lock", "jobs/x/digests.json", "run.locker"];
    const all = Object.fromEntries([...passing, ...staying].map((path) => [path, "text"]));
    const { files } = await digestsOf(all);
    expect(files.map(({ path }) => path)).toEqual(staying.toSorted());
  });

  test("replaces the one of an attempt before", async () => {
    const folder = await temporaryFolder();
    const files = diskFiles();
    await writeFile(join(folder, "a"), "a");
    await writeDigests(files, { folder, plan, attempt: 1 });
    const first = await files.readText(join(folder, "digests.json"));
    await writeDigests(files, { folder, plan, attempt: 1 });
    expect(await files.readText(join(folder, "digests.json"))).toBe(first);
    await rm(join(folder, "a"));
    await writeDigests(files, { folder, plan, attempt: 2 });
    expect(await files.readText(join(folder, "digests.json"))).not.toBe(first);
  });
});
