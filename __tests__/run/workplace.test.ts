import { beforeEach, describe, expect, test } from "@jest/globals";
import { appendFile, link, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { diskFiles } from "../../src/platform/files.ts";
import { createWorkplaces, type Workplace, type Workplaces } from "../../src/run/workplace.ts";
import { commandOf, logOf, outcomesOf, runPipeline, type RanAssignment } from "../support/run-context.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const commandFiles = ["github_env", "github_output", "github_path", "github_state", "github_step_summary"];

let outside: string;
let workplaces: Workplaces;

beforeEach(async () => {
  outside = await temporaryFolder();
  workplaces = createWorkplaces({
    files: diskFiles({ temporaryRoot: join(outside, "temporary") }),
    environment: {},
  });
});

const take = (script = "echo hello", name = "script.sh"): Promise<Workplace> => workplaces.take(name, script);

/** @param clean no process may still have it open */
const giveBack = async (workplace: Workplace, clean: boolean): Promise<void> =>
  workplaces.giveBack(workplace, clean ? await workplaces.read(workplace) : null);

const folders = (): Promise<string[]> => readdir(join(outside, "temporary"));

/** What the next stage finds in the folder that it gets, after one that did this to its own. */
async function leftBy(act: (workplace: Workplace) => Promise<void>, clean = true): Promise<Workplace> {
  const first = await take("echo first");
  await act(first);
  await giveBack(first, clean);
  return take("echo second");
}

/** As if nobody had been there. */
async function expectUntouched({ folder, environment }: Workplace, script = "echo second"): Promise<void> {
  expect(await readdir(folder)).toEqual([...commandFiles, "script.sh"]);
  expect(await readFile(join(folder, "script.sh"), "utf8")).toBe(script);
  for (const path of Object.values(environment)) expect(await readFile(path, "utf8")).toBe("");
}

describe("a workplace", () => {
  test("is a folder with the script and an empty file for each kind of command", async () => {
    const workplace = await take();
    await expectUntouched(workplace, "echo hello");
    expect(
      Object.entries(workplace.environment).map(([variable, path]) => [variable, basename(path)]),
    ).toEqual(
      ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"].map(
        (variable) => [variable, variable.toLowerCase()],
      ),
    );
  });

  test("belongs to one stage at a time", async () => {
    const [one, other] = await Promise.all([take(), take()]);
    expect(one.folder).not.toBe(other.folder);
  });

  test("returns what a stage wrote, and nothing for a removed file", async () => {
    const workplace = await take();
    await appendFile(workplace.environment["GITHUB_OUTPUT"]!, "a=1\n");
    await rm(workplace.environment["GITHUB_ENV"]!);
    const read = await workplaces.read(workplace);
    expect(String(read.get("GITHUB_OUTPUT"))).toBe("a=1\n");
    expect(String(read.get("GITHUB_ENV"))).toBe("");
  });

  test("is reused if it is unchanged", async () => {
    let first = "";
    const second = await leftBy(async ({ folder }) => {
      first = folder;
    });
    await expectUntouched(second);
    await giveBack(second, true);
    expect(await folders()).toHaveLength(1);
    expect(first).not.toBe("");
  });

  test("is reused with only the new script for another shell", async () => {
    const first = await take("print('first')", "script.py");
    await giveBack(first, true);
    const second = await take("echo second");
    await expectUntouched(second);
    expect(await folders()).toContain(basename(second.folder));
  });

  test("is not reused while a process may still have it open", async () => {
    let first = "";
    const second = await leftBy(async ({ folder }) => {
      first = folder;
    }, false);
    expect(second.folder).not.toBe(first);
    expect(await folders()).toEqual([basename(second.folder)]);
  });

  const path = ({ folder }: Workplace, name: string): string => join(folder, name);

  test.each<[string, (workplace: Workplace) => Promise<unknown>]>([
    ["wrote to a command file", (place) => appendFile(path(place, "github_output"), "a=1\n")],
    ["wrote an empty line", (place) => appendFile(path(place, "github_state"), "\n")],
    ["removed a command file", (place) => rm(path(place, "github_env"))],
    ["left a file", (place) => writeFile(path(place, "left"), "")],
    ["left a hidden file", (place) => writeFile(path(place, ".left"), "")],
    ["left a folder", (place) => mkdir(path(place, "left"))],
    [
      "left a file beside its script with a name like it",
      (place) => writeFile(path(place, "script.sh.bak"), ""),
    ],
    ["removed its script", (place) => rm(path(place, "script.sh"))],
    [
      "left something with a name like its script's in its place",
      async (place) => {
        await rm(path(place, "script.sh"));
        await writeFile(path(place, "script-of-the-first"), "a secret");
      },
    ],
    [
      "put a folder in the place of its script",
      async (place) => {
        await rm(path(place, "script.sh"));
        await mkdir(path(place, "script.sh"));
      },
    ],
    [
      "put a link to nothing in the place of a command file",
      async (place) => {
        await rm(path(place, "github_env"));
        await symlink("/dev/null", path(place, "github_env"));
      },
    ],
    [
      "gave a command file a second name elsewhere",
      (place) => link(path(place, "github_output"), join(outside, "second-name")),
    ],
    [
      "put a link in the place of its script",
      async (place) => {
        await writeFile(join(outside, "precious"), "precious");
        await rm(path(place, "script.sh"));
        await symlink(join(outside, "precious"), path(place, "script.sh"));
      },
    ],
  ])("is as new after a stage that %s", async (_, act) => {
    const second = await leftBy(async (place) => {
      await act(place);
    });
    await expectUntouched(second);
    await appendFile(second.environment["GITHUB_ENV"]!, "A=1\n");
    await appendFile(second.environment["GITHUB_OUTPUT"]!, "a=1\n");
    expect(String((await workplaces.read(second)).get("GITHUB_ENV"))).toBe("A=1\n");
    const beside = new Map([
      ["precious", "precious"],
      ["second-name", ""],
    ]);
    for (const name of (await readdir(outside)).filter((one) => beside.has(one))) {
      expect(await readFile(join(outside, name), "utf8")).toBe(beside.get(name));
    }
  });

  test("leaves nothing on disk at its end", async () => {
    const all = await Promise.all([take(), take(), take()]);
    await giveBack(all[0], true);
    await giveBack(all[1], true);
    await giveBack(all[2], false);
    expect(await folders()).toHaveLength(2);
    await workplaces.close();
    expect(await folders()).toEqual([]);
  });
});

describe("stages one after another", () => {
  /** Says all that a stage can see of its folder and its command files. */
  const look = ['cd "$(dirname "$GITHUB_OUTPUT")"', "ls", "cat github_*", 'echo "A is ${A-unset}"'].join(
    "\n",
  );
  const asNew = `${[...commandFiles, "script.sh"].join("\n")}\nA is unset\n`;

  /** What a stage after this one sees. */
  async function seenAfter(first: object, environment = {}): Promise<string> {
    const ran: RanAssignment = await runPipeline(
      {
        stages: [
          { id: "first", ...first },
          { id: "second", run: look },
        ],
      },
      { environment },
    );
    expect(outcomesOf(ran)).toEqual(["first: succeeded", "second: succeeded"]);
    return logOf(ran, "second");
  }

  test.each([
    ["nothing", "true"],
    ["outputs and state", 'echo a=1 >> "$GITHUB_OUTPUT"; echo b=2 >> "$GITHUB_STATE"'],
    ["a summary", 'echo "# done" >> "$GITHUB_STEP_SUMMARY"'],
    ["a file beside its script", 'echo mine > "$(dirname "$GITHUB_OUTPUT")/left"'],
    ["another file in the place of its script", 'cp "$0" "$0-copy"; rm "$0"'],
    ["a link in the place of its outputs", 'ln -sf /dev/null "$GITHUB_OUTPUT"'],
  ])("see nothing of one that left %s", async (_, run) => {
    expect(await seenAfter({ run })).toBe(asNew);
  });

  test("see nothing of one with another shell", async () => {
    expect(await seenAfter({ run: "true", shell: "node" })).toBe(asNew);
    expect(await seenAfter({ run: "true", shell: "sh {0}" })).toBe(asNew);
  });

  test("get what an earlier one set, whatever a third does to its own file", async () => {
    const ran = await runPipeline({
      stages: [
        { id: "link", run: 'ln -sf /dev/null "$GITHUB_ENV"' },
        { id: "set", run: 'echo A=1 >> "$GITHUB_ENV"' },
        { id: "say", run: 'echo "$A"' },
      ],
    });
    expect(await logOf(ran, "say")).toBe("1\n");
  });

  test("do not see what a process of an earlier one writes later", async () => {
    // It leaves its group and closes its output, so that nothing tells that it is still there.
    const escaped = 'until [ -e go ]; do sleep 0.01; done; echo A=escaped >> "$GITHUB_ENV"; touch done';
    const ran = await runPipeline({
      stages: [
        { id: "first", run: `setsid bash -c '${escaped}' > /dev/null 2>&1 &` },
        { id: "second", run: "touch go; until [ -e done ]; do sleep 0.01; done", "timeout-minutes": 0.5 },
        { id: "third", run: 'echo "A is ${A-unset}"' },
      ],
    });
    expect(commandOf(ran, "third").outcome).toBe("succeeded");
    expect(await logOf(ran, "third")).toBe("A is unset\n");
  });

  test("of a try see nothing of the try before", async () => {
    const script = `${look}\necho a=1 >> github_output\necho mine > left\nexit 1`;
    const ran = await runPipeline({ stages: [{ id: "a", run: script, tries: { max: 2 } }] });
    expect(await logOf(ran, "a")).toBe(`${asNew}\n--- try 2 of 2 ---\n${asNew}`);
  });

  test("that run at the same time have a folder each", async () => {
    const other = (own: string, its: string): string =>
      [
        `dirname "$GITHUB_OUTPUT" > ${own}`,
        `until [ -s ${its} ]; do sleep 0.01; done`,
        `[ "$(cat one)" != "$(cat two)" ]`,
      ].join("\n");
    const ran = await runPipeline({
      stages: [
        { id: "one", run: other("one", "two"), needs: [] },
        { id: "two", run: other("two", "one"), needs: [] },
      ],
    });
    expect(outcomesOf(ran)).toEqual(["one: succeeded", "two: succeeded"]);
  });
});

describe("at the end of a run", () => {
  test("nothing of its folders is left, however its stages ended", async () => {
    // runPipeline itself looks into the folder that they are made in.
    const ran = await runPipeline(
      {
        "fail-fast": false,
        stages: [
          { id: "good", run: "true" },
          { id: "bad", run: 'echo a > "$(dirname "$0")/left"; exit 1' },
          { id: "gone", run: 'rm -r "$(dirname "$0")"' },
          { id: "absent", run: "true", shell: "no-such-shell {0}" },
          { id: "late", run: "sleep 300", "timeout-minutes": 0.005 },
          { pipeline: "inner" },
        ],
      },
      { pipelines: { inner: { stages: [{ id: "x", run: "true" }] } } },
    );
    expect(outcomesOf(ran)).toEqual([
      "good: succeeded",
      "bad: failed",
      "gone: succeeded",
      "absent: failed",
      "late: timed_out",
      "inner: succeeded",
    ]);
  });
});
