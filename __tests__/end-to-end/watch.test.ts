import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { bundles, orchestrator, start } from "./command-line.ts";
import { eventually } from "./processes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { git, writeFiles } from "./repository.ts";
import { makeTrial } from "./trial.ts";

const idle = "Watching for changes. Press Ctrl-C to end.\n";

/** `run --watch` in a repository. */
function startWatch(repository: string, args: readonly string[] = []) {
  const { child, ended } = start(process.execPath, [bundles.cli, "run", "--watch", ...args], repository);
  let printed = "";
  let read = 0;
  for (const stream of [child.stdout!, child.stderr!])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString("utf8")));
  return {
    child,
    ended,
    /** Waits until it waits for changes again. @returns what it printed since the last call */
    idle: () =>
      eventually(() => {
        const end = printed.indexOf(idle, read);
        if (end === -1) return false;
        const text = printed.slice(read, end);
        read = end + idle.length;
        return text;
      }),
    end: async () => {
      child.kill("SIGINT");
      return (await ended).code;
    },
  };
}

const write = (repository: string, name: string, text = `${Math.random()}`): void =>
  writeFileSync(join(repository, name), text);

const runsOf = (repository: string): string[] => readdirSync(join(repository, ".runs", "trial", "cli"));

/** Names of the stages that ran. */
const started = (text: string): string[] => [...text.matchAll(/^▸ (\w+):/gm)].map(([, name]) => name!);

test("`run --watch` runs again what a change concerns, and ends on Ctrl-C with the last run's exit code", async () => {
  const repository = await makeTrial(
    [
      { id: "docs", run: "true", paths: ["docs/**"] },
      { id: "unit", run: "! grep -q bad src/a.js", paths: ["src/**"], needs: [] },
      { id: "always", run: "true", needs: [] },
    ],
    { files: { "src/a.js": "1", "docs/a.md": "1", ".gitignore": "ignored/\n*.log\n" } },
  );
  write(repository, "src/a.js");
  write(repository, "docs/a.md");
  const watching = startWatch(repository);
  expect(started(await watching.idle()).toSorted()).toEqual(["always", "docs", "unit"]);

  write(repository, "docs/a.md");
  const second = await watching.idle();
  expect(second).toMatch(/^docs\/a\.md changed; running again\.$/m);
  expect(started(second).toSorted()).toEqual(["always", "docs"]);
  const newest = runsOf(repository).toSorted().at(-1)!;
  const plan = readFileSync(join(repository, ".runs", "trial", "cli", newest, "plan.json"), "utf8");
  expect(plan).toContain('"--watch: compared with the last run that passed, 1 file changed"');

  // Neither an ignored file nor an unchanged one is a change; a file in a new folder is.
  write(repository, "a.log");
  mkdirSync(join(repository, "ignored"));
  write(repository, "ignored/a");
  mkdirSync(join(repository, "src", "new", "deep"), { recursive: true });
  write(repository, "src/new/deep/b.js");
  const third = await watching.idle();
  expect(third).toMatch(/^src\/new\/deep\/b\.js changed; running again\.$/m);
  expect(started(third).toSorted()).toEqual(["always", "unit"]);

  // What failed runs again, whatever changes next.
  write(repository, "src/a.js", "bad");
  expect(await watching.idle()).toContain("✗ Failed");
  write(repository, "docs/a.md");
  expect(started(await watching.idle()).toSorted()).toEqual(["always", "docs", "unit"]);
  expect(await watching.end()).toBe(1);
  expect(runsOf(repository)).toHaveLength(5);
});

test("a file that stages write each time makes `run --watch` run once more, and not for ever", async () => {
  const repository = await makeTrial([{ id: "stamp", run: "date +%s%N > stamp.txt" }], {
    files: { "a.js": "1" },
  });
  const watching = startWatch(repository);
  const first = await watching.idle();
  expect(first).toContain("stamp.txt changed; running again.\n");
  expect(first).toContain("stamp.txt changed during this run and the one before, so stages write it.\n");
  expect(runsOf(repository)).toHaveLength(2);
  write(repository, "a.js");
  expect(await watching.idle()).toMatch(/^a\.js changed; running again\.$/m);
  expect(runsOf(repository)).toHaveLength(3);
  expect(await watching.end()).toBe(0);
});

test("a change made during a run starts the next one, and a commit of what was run does not", async () => {
  const repository = await makeTrial(
    [{ id: "wait", run: "touch begun.log; until [ -e go.log ]; do sleep 0.05; done" }],
    { files: { "a.js": "1", ".gitignore": "*.log\n" } },
  );
  const watching = startWatch(repository);
  await eventually(() => readdirSync(repository).includes("begun.log"));
  write(repository, "a.js");
  write(repository, "go.log");
  expect(await watching.idle()).toMatch(/^a\.js changed; running again\.$/m);
  await git(repository, "commit", "--quiet", "--all", "--message", "a");
  write(repository, "b.js");
  expect(await watching.idle()).toMatch(/^b\.js changed; running again\.$/m);
  expect(await watching.end()).toBe(0);
});

test("a mistake in the pipeline file is shown while watching, and mending it runs everything", async () => {
  const repository = await makeTrial([{ id: "unit", run: "true", paths: ["src/**"] }], {
    files: { "src/a.js": "1" },
  });
  const watching = startWatch(repository);
  expect(await watching.idle()).toContain("Nothing to run: no chosen stage has a change in its `paths`.");
  write(repository, ".github/orchestrator.yml", "pipelines: 1");
  expect(await watching.idle()).toMatch(/orchestrator\.yml:1:12: /);
  write(repository, "src/a.js");
  await watching.idle();
  const stages = [{ id: "mended", run: "true", paths: ["src/**"] }];
  write(
    repository,
    ".github/orchestrator.yml",
    JSON.stringify({ task: "trial", pipelines: { gate: { stages } } }),
  );
  expect(started(await watching.idle())).toEqual(["mended"]);
  expect(await watching.end()).toBe(0);
});

test("Ctrl-C during a run of `run --watch` cancels it", async () => {
  const repository = await makeTrial([{ id: "wait", run: "touch begun; sleep 300" }]);
  const watching = startWatch(repository);
  await eventually(() => readdirSync(repository).includes("begun"));
  expect(await watching.end()).toBe(130);
  expect((await watching.ended).stdout).toContain("Cancelled");
});

test("`run --watch` keeps to the selection, with processes too", async () => {
  const stages = [
    { id: "unit", run: "true" },
    { id: "lint", run: "true", needs: [] },
  ];
  const repository = await makeTrial(stages, { files: { "a.js": "1" } });
  const watching = startWatch(repository, ["--only", "lint", "--jobs", "2"]);
  expect(await watching.idle()).toContain("1 passed, 1 skipped");
  write(repository, "a.js");
  expect(await watching.idle()).toContain("1 passed, 1 skipped");
  rmSync(join(repository, "a.js"));
  expect(await watching.idle()).toMatch(/^a\.js changed; running again\.$/m);
  expect(await watching.end()).toBe(0);
});

test.each([
  [["--json"], "--watch runs many times, so it cannot be combined with --json"],
  [["--resume"], "--watch makes new runs, so it cannot be combined with --resume"],
  [["--dry-run"], "--watch runs stages, so it cannot be combined with --dry-run"],
  [["lnit"], 'did you mean "unit"?'],
])("`run --watch` with %j is refused", async (args, message) => {
  const repository = await makeTrial([{ id: "unit", run: "true" }]);
  const ended = await orchestrator(repository, ["run", "--watch", ...args]);
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  expect(ended.stdout === "" || (JSON.parse(ended.stdout) as { kind: string }).kind === "error").toBe(true);
});

test("`run --watch` outside of a git repository is refused", async () => {
  const folder = await temporaryFolder();
  await writeFiles(folder, {
    ".github/orchestrator.yml": JSON.stringify({
      pipelines: { gate: { stages: [{ id: "a", run: "true" }] } },
    }),
  });
  expect(await orchestrator(folder, ["run", "--watch"])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^--watch: changes cannot be noticed here: .*not a git repository/),
  });
});
