import { describe, expect, test } from "@jest/globals";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import type { FrameCounts } from "../../src/model/journal.ts";
import { PrivacyDecision, PrivacyDecisionsHeader } from "../../src/model/privacy-decision.ts";
import { diskFiles } from "../../src/platform/files.ts";
import type { Interpreter } from "../../src/run/commands/interpreter.ts";
import { createStageOutput, type StageOutput } from "../../src/run/output.ts";
import {
  commandOf,
  errorFileOf,
  logOf,
  outcomesOf,
  readManifest,
  runPipeline,
  type RunOptions,
} from "../support/run-context.ts";
import { openTask, attemptOf } from "../support/task.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";
import { runs } from "../support/property-runs.ts";

const secret = "correct-horse-battery";

/** A run that knows the secret, as if a variable of the environment had said it. */
const knowing = (more: RunOptions = {}): RunOptions => ({
  redactor: createRedactor("enforce", [secret]),
  environment: { MY_TOKEN: secret },
  ...more,
});

async function decisionsIn(folder: string): Promise<PrivacyDecision[]> {
  const text = await readFile(join(folder, "privacy-decisions.ndjson"), "utf8");
  const [header = "", ...lines] = text.trimEnd().split("\n");
  PrivacyDecisionsHeader.parse(JSON.parse(header));
  return lines.map((line) => PrivacyDecision.parse(JSON.parse(line)));
}

/** The files below a folder in which a text stands. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of await diskFiles().listFiles(folder)) {
    if ((await readFile(join(folder, path))).includes(text)) found.push(path);
  }
  return found;
}

const sumOf = ({ allowed_frames, redacted_frames, blocked_frames }: FrameCounts): number =>
  allowed_frames + redacted_frames + blocked_frames;

describe("what the privacy guard decides", () => {
  test("stands in the attempt's file, a line each, and nowhere the secret", async () => {
    const ran = await runPipeline(
      {
        "fail-fast": false,
        stages: [
          { id: "loud", run: 'echo "it is $MY_TOKEN"' },
          { id: "quiet", run: "echo nothing" },
          { id: "bad", run: 'printf %s "$MY_TOKEN" | base64 >&2; exit 1' },
        ],
      },
      knowing(),
    );
    const decisions = await decisionsIn(ran.folder);
    expect(
      decisions.map(({ sequence, stage_id, stream, action, rule }) => [
        sequence,
        stage_id,
        stream,
        action,
        rule,
      ]),
    ).toEqual([
      [1, "loud", "stdout", "redact", "value"],
      [2, "bad", "stderr", "redact", "value"],
    ]);
    expect(await logOf(ran, "loud")).toBe("it is ***\n");
    expect(await filesWith(ran.root, secret)).toEqual([]);
    expect(await filesWith(ran.root, Buffer.from(secret).toString("base64"))).toEqual([]);
    expect(ran.manifest.privacy).toMatchObject({
      mode: "enforce",
      log_path: `${ran.manifest.artifact_root}/privacy-decisions.ndjson`,
    });
  });

  test("is counted in the manifest: each frame is allowed, redacted or blocked", async () => {
    const ran = await runPipeline(
      { stages: [{ id: "a", run: 'for i in 1 2 3 4 5; do echo $i; echo "$MY_TOKEN"; sleep 0.02; done' }] },
      knowing(),
    );
    const { totals } = ran.manifest.privacy!;
    expect(totals.total_frames).toBe(sumOf(totals));
    expect(totals.redacted_frames).toBeGreaterThan(0);
    expect(totals.blocked_frames).toBe(0);
    expect(totals.redacted_frames).toBe((await decisionsIn(ran.folder)).length);
  });

  test("has no file without decisions, and the manifest names none", async () => {
    const ran = await runPipeline({ stages: [{ id: "a", run: "echo harmless" }] }, knowing());
    expect(await readdir(ran.folder)).not.toContain("privacy-decisions.ndjson");
    expect(ran.manifest.privacy).toMatchObject({
      log_path: null,
      totals: { total_frames: 1, allowed_frames: 1 },
    });
  });

  test("in nested pipelines stands in the same file, with the ids around", async () => {
    const ran = await runPipeline(
      {
        stages: [
          { id: "first", run: 'echo "$MY_TOKEN"' },
          { id: "outer", pipeline: "middle" },
        ],
      },
      knowing({
        pipelines: {
          middle: { stages: [{ id: "inner", pipeline: "deep" }] },
          deep: { stages: [{ id: "x", run: 'echo "$MY_TOKEN"' }] },
        },
      }),
    );
    const decisions = await decisionsIn(ran.folder);
    expect(decisions.map(({ sequence, stage_id }) => [sequence, stage_id])).toEqual([
      [1, "first"],
      [2, "outer/inner/x"],
    ]);
    const logs = (await diskFiles().listFiles(ran.folder)).filter((path) => path.includes("privacy"));
    expect(logs).toEqual(["privacy-decisions.ndjson"]);
    const [child] = ran.manifest.child_runs;
    const inner = await readManifest(join(ran.root, child!.manifest));
    expect(inner.privacy).toMatchObject({ totals: { total_frames: 1, redacted_frames: 1 } });
    expect(ran.manifest.privacy!.totals).toEqual({
      total_frames: 2,
      redacted_frames: 2,
      blocked_frames: 0,
      allowed_frames: 0,
    });
  });

  test("that cannot be written does not change what is hidden", async () => {
    const ran = await runPipeline(
      { stages: [{ id: "a", run: 'echo "$MY_TOKEN"' }] },
      knowing({
        prepare: ({ folder }) => diskFiles().makeFolder(join(folder, "privacy-decisions.ndjson")),
      }),
    );
    expect(outcomesOf(ran)).toEqual(["a: succeeded"]);
    expect(await logOf(ran, "a")).toBe("***\n");
    expect(ran.manifest.privacy!.totals.redacted_frames).toBe(1);
    expect(ran.warnings).toEqual([
      expect.stringContaining("the privacy guard's decisions could not be written"),
    ]);
  });
});

describe("in shadow mode", () => {
  const shadow = (): RunOptions => knowing({ redactor: createRedactor("shadow", [secret]) });

  test("secrets stay, and are counted as if they were hidden", async () => {
    const ran = await runPipeline(
      { stages: [{ id: "a", run: 'echo "it is $MY_TOKEN"; exit 1', "continue-on-error": true }] },
      shadow(),
    );
    expect(await logOf(ran, "a")).toBe(`it is ${secret}\n`);
    expect(commandOf(ran, "a").tail?.stdout).toBe(`it is ${secret}\n`);
    const { mode, totals } = ran.manifest.privacy!;
    expect(mode).toBe("shadow");
    expect(totals).toMatchObject({ redacted_frames: 1 });
    expect(totals.total_frames).toBe(sumOf(totals));
    const decisions = await decisionsIn(ran.folder);
    expect(decisions).toMatchObject([{ stage_id: "a", action: "redact", rule: "value" }]);
    expect(JSON.stringify(decisions)).not.toContain(secret);
  });

  test("a private key stays whole, and is counted as blocked", async () => {
    const block = ["-----BEGIN PRIVATE KEY-----", "MIIEvAIBADANBg", "-----END PRIVATE KEY-----"];
    const ran = await runPipeline(
      { stages: [{ id: "a", run: block.map((line) => `echo '${line}'`).join("\n") }] },
      shadow(),
    );
    expect(await logOf(ran, "a")).toBe(`${block.join("\n")}\n`);
    const { totals } = ran.manifest.privacy!;
    expect(totals.blocked_frames).toBe(1);
    expect(totals.total_frames).toBe(sumOf(totals));
  });
});

describe("a private key that a stage prints", () => {
  const body = Array.from(
    { length: 20 },
    (_, at) => `c2VjcmV0IGtleSBsaW5lIG51bWJlci${String.fromCharCode(65 + at)}xx`,
  );
  const lines = ["-----BEGIN RSA PRIVATE KEY-----", ...body, "-----END RSA PRIVATE KEY-----"];

  test("is blocked, and the stage goes on and succeeds", async () => {
    const script = [
      "echo before",
      "cat <<'KEY'",
      ...lines,
      "KEY",
      "echo after",
      "sleep 0.05",
      "echo the end",
    ].join("\n");
    // The script is the command, which is hidden in the manifest too.
    const ran = await runPipeline({ stages: [{ id: "a", run: script }] });
    expect(outcomesOf(ran)).toEqual(["a: succeeded"]);
    expect(await logOf(ran, "a")).toBe("before\n***\nafter\nthe end\n");
    const { totals } = ran.manifest.privacy!;
    expect(totals.blocked_frames).toBe(1);
    expect(totals.total_frames).toBe(sumOf(totals));
    expect(await decisionsIn(ran.folder)).toMatchObject([
      { sequence: 1, stage_id: "a", action: "block", rule: "private-key" },
    ]);
    expect(await filesWith(ran.folder, body[3]!)).toEqual([]);
  });

  test("line by line is hidden from all who look: log, tail, error file and watcher", async () => {
    const script = `${lines.map((line) => `echo '${line}' >&2; sleep 0.005`).join("\n")}\nexit 3`;
    const ran = await runPipeline({ stages: [{ id: "a", run: script }] });
    expect(commandOf(ran, "a")).toMatchObject({ outcome: "failed", tail: { stderr: "***\n" } });
    expect(ran.watcher.printed(1, "stderr")).toBe("***\n");
    const error = await errorFileOf(ran, "a");
    expect(error["details"]).toMatchObject({ stderr: "***\n" });
    expect(await filesWith(ran.folder, body[7]!)).toEqual([]);
  });
});

describe("a secret value of the environment", () => {
  const stages = [
    { id: "said", name: `Deploy with ${secret}`, run: `true ${secret}`, "summary-hint": `used ${secret}` },
    { id: "nested", pipeline: "inner" },
  ];
  const inner = { stages: [{ id: "x", name: `Look at ${secret}`, run: `echo ${secret}; exit 1` }] };

  /** Files of the attempt that hold it. The plan is not one of them: it has to hold the commands as they are. */
  async function filesThatSayIt(gate: object, nested: object): Promise<string[]> {
    const task = await openTask(gate, {
      file: { pipelines: { inner: nested } },
      environment: { DEPLOY_PASSWORD: secret },
    });
    const run = await task.run();
    expect(run.manifest.status).toBe("failed");
    expect(run.manifest.commands.map(({ title, command }) => [title, command])).toEqual([
      ["Deploy with ***", "true ***"],
      ["nested", "pipeline inner"],
    ]);
    return filesWith(attemptOf(run), secret);
  }

  test("in a command, a title or a hint is hidden in manifests, journals, logs and error files", async () => {
    expect(await filesThatSayIt({ stages }, inner)).toEqual([]);
  });

  test("in the title of a pipeline is hidden, too", async () => {
    expect(await filesThatSayIt({ title: `Gate of ${secret}`, stages }, inner)).toEqual([]);
    expect(await filesThatSayIt({ stages }, { title: `Inside ${secret}`, ...inner })).toEqual([]);
  });

  test("in the name of an artifact leaves it out, with a note that does not say it", async () => {
    const ran = await runPipeline(
      {
        stages: [
          {
            id: "a",
            run: 'mkdir -p "out/$MY_TOKEN"; echo 1 > "out/$MY_TOKEN/in-it"; echo 2 > "out/x-$MY_TOKEN-y"; echo 3 > out/fine',
            artifacts: ["out/**"],
          },
        ],
      },
      knowing(),
    );
    expect(commandOf(ran, "a")).toMatchObject({
      outcome: "succeeded",
      artifacts: ["01-a/out/fine"],
      notes: ["artifacts: 2 left out, with a secret in the name"],
    });
    expect(await diskFiles().listFiles(join(ran.folder, "files"))).toEqual(["01-a/out/fine"]);
    expect(await filesWith(ran.folder, secret)).toEqual([]);
    const folders = await readdir(join(ran.folder, "files"), { recursive: true });
    expect(folders.filter((name) => name.includes(secret))).toEqual([]);
  });
});

describe("the output of a stage", () => {
  const deafInterpreter: Interpreter = {
    command: () => undefined,
    fail: () => undefined,
    wantsText: () => false,
    text: () => undefined,
    settle: async () => undefined,
    findings: [],
    countOmitted: () => 0,
    forgetFindings: () => undefined,
    takeOutputs: () => ({}),
    takeFailures: () => [],
    getMatchers: () => [],
    readUntil: () => undefined,
    isLate: () => false,
  };

  interface Seen {
    output: StageOutput;
    logged(): string;
    watched: Record<"stdout" | "stderr", string>;
    decided: string[];
    masks: string[];
  }

  function open(mode: "enforce" | "shadow" = "enforce"): Seen {
    const logged: Buffer[] = [];
    const watched = { stdout: "", stderr: "" };
    const decided: string[] = [];
    const masks: string[] = [];
    const output = createStageOutput({
      interpreter: deafInterpreter,
      redactor: createRedactor(mode, [secret]),
      log: {
        write: async (bytes) => void logged.push(Buffer.from(bytes)),
        failed: new AbortController().signal,
      },
      watch: async (stream, bytes) => void (watched[stream] += Buffer.from(bytes).toString("latin1")),
      mask: async (value) => void masks.push(value),
      recordDecisions: async (_, decisions) => void decided.push(...decisions.map(({ action }) => action)),
    });
    return { output, logged: () => Buffer.concat(logged).toString("latin1"), watched, decided, masks };
  }

  const texts = fc.array(
    fc.oneof(
      fc.constantFrom(
        secret,
        `${secret}\n`,
        "\n",
        "::add-mask::hush-hush\n",
        "hush-hush",
        "-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----\n",
      ),
      fc.string({ unit: fc.constantFrom("a", "b", "c", " ", "\n"), maxLength: 12 }),
    ),
    { maxLength: 8 },
  );

  test("is counted and shown the same to all, however it is cut, and each frame is of one kind", async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat(60), { maxLength: 6 }), async (parts, cuts) => {
        const whole = Buffer.from(parts.join(""));
        const places = [...new Set([0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length])];
        places.sort((left, right) => left - right);
        const { output, logged, watched, decided } = open();
        for (const [at, from] of places.entries())
          await output.write("stdout", whole.subarray(from, places[at + 1]));
        await output.flush();
        const { frames } = output;
        expect(frames.total_frames).toBe(sumOf(frames));
        expect(frames.redacted_frames + frames.blocked_frames).toBeLessThanOrEqual(decided.length);
        expect(decided.length === 0).toBe(frames.total_frames === frames.allowed_frames);
        expect(logged()).not.toContain(secret);
        expect(watched.stdout).toBe(logged());
        expect(output.tails.stdout.readText(1_000_000)).toBe(logged());
        expect(output.tails.stdout.getTotal()).toBe(logged().length);
      }),
    );
  });

  test("in shadow mode is all of it, byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (parts) => {
        const { output, logged } = open("shadow");
        for (const part of parts) await output.write("stderr", Buffer.from(part));
        await output.flush();
        expect(logged()).toBe(parts.join(""));
        expect(output.frames.total_frames).toBe(sumOf(output.frames));
      }),
    );
  });

  test("that is empty has no frame", async () => {
    const { output } = open();
    await output.write("stdout", Buffer.alloc(0));
    await output.flush();
    expect(output.frames.total_frames).toBe(0);
  });

  test("that is withheld until the end belongs to the frame in which it was read", async () => {
    const { output, logged, decided } = open();
    await output.write("stdout", Buffer.from(secret.slice(0, 10)));
    await output.flush();
    expect(logged()).toBe(secret.slice(0, 10));
    expect(output.frames).toMatchObject({ total_frames: 1, allowed_frames: 1 });
    expect(decided).toEqual([]);
  });

  test("gives the same counts and decisions however it comes in pieces", async () => {
    const filler = "an ordinary line\n".repeat(2_000);
    const whole = Buffer.from([filler, secret, filler, filler, secret, secret, filler.repeat(6)].join(""));
    const counted = async (lengths: readonly number[]): Promise<unknown> => {
      const { output, decided } = open();
      let at = 0;
      for (const length of [...lengths, whole.length]) {
        await output.write("stdout", whole.subarray(at, at + length));
        at += length;
      }
      await output.flush();
      return { frames: output.frames, decisions: decided.length };
    };
    const asOne = await counted([]);
    expect(asOne).toMatchObject({ frames: { total_frames: Math.ceil(whole.length / 65_536) } });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 8 }), async (lengths) => {
        expect(await counted(lengths)).toEqual(asOne);
      }),
      { numRuns: runs(50) },
    );
  });

  test("passes a mask on before what follows is shown", async () => {
    const { output, logged, masks } = open();
    await output.write("stdout", Buffer.from("::add-mask::hush-hush\nhush-hush\n"));
    expect(masks).toEqual(["hush-hush"]);
    await output.flush();
    expect(logged()).toBe("::add-mask::***\n***\n");
  });
});
