import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { runFileKind, runFileKinds } from "../../src/model/run-files.ts";
import { validateRun } from "../../src/modes/inspect/validate.ts";
import { diskFiles } from "../../src/platform/files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { orchestrator, project } from "./command-line.ts";
import { damages, type Damage, shapeOf } from "./damage.ts";
import { makeRepository, writeFiles } from "./repository.ts";
import { filesIn, onlyRun, readManifest } from "./run-folder.ts";
import { sizeOf } from "./trial.ts";

let run: string;
let checked: string[];

beforeAll(async () => {
  const pipeline = await readFile(join(project, "__tests__/fixtures/every-kind-of-stage.yml"), "utf8");
  const repository = await makeRepository({ ".github/orchestrator.yml": pipeline });
  // What a stage prints is a secret here, so that the privacy guard has something to write down.
  await orchestrator(repository, ["run"], { NESTED_TOKEN: "::error file=a.js" });
  run = onlyRun(repository);
  await orchestrator(repository, ["approve", run, "--reason", "it was looked at"]);
  checked = filesIn(run).filter((path) => runFileKind(path) !== undefined);
});

/** A damaged copy of one file, alone in a folder; what validateRun says about it. */
async function mistakesOf(path: string, text: string, folder: string): Promise<string[]> {
  await writeFiles(folder, { [path]: text });
  const { mistakes } = await validateRun(diskFiles(), folder);
  return mistakes.filter((mistake) => mistake.startsWith(`${path}:`));
}

/** The damages that went unnoticed, or were reported elsewhere than where they are. */
async function unnoticed(path: string, value: unknown, embed: (json: string) => [string, string]) {
  const folder = await temporaryFolder();
  const left: string[] = [];
  let count = 0;
  for (const damage of damages(value)) {
    count += 1;
    const [text, place] = embed(JSON.stringify(damage.value));
    const mistakes = await mistakesOf(path, text, folder);
    if (!mistakes.some((mistake) => names(mistake, place, damage))) left.push(`${place}: ${damage.what}`);
  }
  return { left, count };
}

const names = (mistake: string, place: string, { at, key }: Damage): boolean =>
  mistake.startsWith(at === "" ? `${place}: ` : `${place}: ${at}: `) &&
  (key === undefined || mistake.includes(key));

const lines = async (path: string): Promise<string[]> =>
  (await readFile(join(run, path), "utf8")).trimEnd().split("\n");

/** One file of each kind that is one value, and whose schema is ours: it is the same for all of them. */
function largestOfEachKind(): string[] {
  const values = checked.filter((path) => !path.endsWith(".ndjson") && !path.endsWith(".sarif"));
  const bySize = values.toSorted((one, other) => sizeOf([join(run, one)]) - sizeOf([join(run, other)]));
  return [...new Map(bySize.map((path) => [runFileKind(path)!.place, path])).values()];
}

describe("the files of a run", () => {
  test("are all of the kinds that have a schema, and as those say", async () => {
    const validated = await orchestrator(run, ["validate", "--run", run]);
    expect(validated).toEqual({
      code: 0,
      stdout: `all ${checked.length} files match their schemas\n`,
      stderr: "",
    });
    const kinds = new Set(checked.map((path) => String(runFileKind(path)?.place)));
    expect([...kinds].toSorted()).toEqual(runFileKinds.map(({ place }) => place).toSorted());
    const outcomes = new Set(readManifest(run).commands.map(({ outcome }) => String(outcome)));
    expect([...outcomes].toSorted()).toEqual([
      "allowed_failure",
      "failed",
      "skipped",
      "succeeded",
      "timed_out",
    ]);
  });

  test("are rejected, naming the field, when any one field of them is missing, of another type or unknown", async () => {
    let total = 0;
    for (const path of largestOfEachKind()) {
      const value: unknown = JSON.parse(await readFile(join(run, path), "utf8"));
      const { left, count } = await unnoticed(path, value, (json) => [json, path]);
      expect(left).toEqual([]);
      total += count;
    }
    expect(total).toBeGreaterThan(500);
  }, 120_000);

  test("are rejected so, too, in each line of a journal", async () => {
    let total = 0;
    const seen = new Set<string>();
    for (const path of checked.filter((name) => name.endsWith(".ndjson"))) {
      for (const [index, line] of (await lines(path)).entries()) {
        const looks = `${path.split("/").at(-1)} ${shapeOf(JSON.parse(line))}`;
        if (seen.has(looks)) continue;
        seen.add(looks);
        // The header and this line: what other lines say does not matter to it.
        const embed = (json: string): [string, string] =>
          index === 0
            ? [`${json}\n`, `${path}:1`]
            : [`{"schema_version":1,"kind":"journal"}\n${json}\n`, `${path}:2`];
        const { left, count } = await unnoticed(path, JSON.parse(line), embed);
        expect(left).toEqual([]);
        total += count;
      }
    }
    expect(total).toBeGreaterThan(300);
  }, 120_000);

  test("are rejected by the command line with each mistake's path, and exit 2", async () => {
    const copy = join(await temporaryFolder(), "run");
    await cp(run, copy, { recursive: true });
    const edit = async (path: string, change: (text: string) => string): Promise<void> =>
      writeFile(join(copy, path), change(await readFile(join(copy, path), "utf8")));
    await edit("manifest.json", (text) => text.replace(/"attempt": 1/, '"attempt": "1"'));
    await edit("plan.json", (text) => text.replace(/"digest": "[^"]*"/, '"surprise": 1'));
    await edit("run-summary.json", () => "{");
    const journal = checked.find((path) => path.endsWith("journal.ndjson"))!;
    await edit(journal, (text) => text.replace('"kind":"journal"', '"kind":"diary"'));
    const { code, stdout, stderr } = await orchestrator(copy, ["validate", "--run", copy]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n").toSorted()).toEqual([
      expect.stringMatching(/^jobs\/.*journal\.ndjson:1: kind: /),
      expect.stringMatching(/^manifest\.json: attempt: /),
      expect.stringMatching(/^plan\.json: Unrecognized key: "surprise"/),
      expect.stringMatching(/^plan\.json: digest: /),
      expect.stringMatching(/^run-summary\.json: not JSON: /),
    ]);
  });

  test("are missed when they are not there", async () => {
    const empty = await temporaryFolder();
    const { code, stderr } = await orchestrator(empty, ["validate", "--run", "."]);
    expect(code).toBe(2);
    expect(stderr).toContain("not a run's folder: it has none of run.lock, origin.json, plan.json");
  });
});
