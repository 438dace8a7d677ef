import { generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runAction } from "../support/action-runner.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { readZip } from "../support/zip.ts";
import { findIn, findInFiles, formsOf, makeCanary, randomText, type Form } from "./canary.ts";
import { bundles, type Ended, orchestrator } from "./command-line.ts";
import { onlyRun, readManifest, readSummary } from "./run-folder.ts";
import { attemptOf, logOf, makeTrial, writtenFiles } from "./trial.ts";

/** What a stage's script begins with: `printed` is what it is to print, `write` writes to a stream without delay. */
const prelude = `
const { readFileSync, writeSync } = require("node:fs");
const printed = JSON.parse(readFileSync("printed.json", "utf8"));
const write = (fd, text) => { const bytes = Buffer.from(text); for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at); };
const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
`;

/** A repository whose stages' scripts (node) find the texts that they print in a file, which is none of the run's. */
async function makeLeaky(
  texts: readonly string[],
  stages: readonly object[],
  more: Parameters<typeof makeTrial>[1] = {},
): Promise<string> {
  const repository = await makeTrial(stages, { pipeline: { "fail-fast": false }, ...more });
  await writeFile(join(repository, "printed.json"), JSON.stringify(texts));
  return repository;
}

const nodeStage = (id: string, script: string, more: object = {}): object => ({
  id,
  run: prelude + script,
  shell: "node",
  ...more,
});

/** Nothing that the run wrote or printed may hold a piece of these values. Artifacts of stages are copied as they are. */
function expectHidden(repository: string, { stdout, stderr }: Ended, values: readonly string[]): void {
  const files = writtenFiles(repository).filter((path) => !path.includes("/files/"));
  expect(files.length).toBeGreaterThan(6);
  expect([
    ...findInFiles(files, values),
    ...findIn("stdout", Buffer.from(stdout), values),
    ...findIn("stderr", Buffer.from(stderr), values),
  ]).toEqual([]);
}

/** What may stand around a hidden value: base64 mixes the bits of neighbours, and these characters are of both. */
const hidden = ({ name }: Form): RegExp => (name.startsWith("base64") ? /^.{0,3}\*{3}.{0,4}$/ : /^\*{3}$/);

describe("a secret of the environment", () => {
  const canary = makeCanary();
  const forms = formsOf(canary);
  const texts = forms.map(({ text }) => text);
  const env = { SERVICE_TOKEN: canary };

  test.each([1, 2])(
    "is hidden in every form at every offset around chunks of 64 KiB, on stream %i",
    async (fd) => {
      const script = `
let length = 0;
for (const text of printed) {
  for (let offset = 65536 - 40; offset <= 65536 + 5; offset += 1) {
    // Where the text begins, counted from the beginning of the stream, is this offset from a multiple of 64 KiB.
    let start = Math.floor(length / 65536) * 65536 + (offset % 65536);
    while (start < length + 2) start += 65536;
    const block = "x".repeat(start - length - 2) + "\\n<" + text + ">";
    write(${fd}, block);
    length += Buffer.byteLength(block);
  }
}
write(${fd}, "\\n");
process.exit(1);`;
      const repository = await makeLeaky(texts, [nodeStage("loud", script)]);
      const ended = await orchestrator(repository, ["run"], env);
      expect(ended.code).toBe(1);
      const log = logOf(repository, "01-loud.log").toString();
      const shown = [...log.matchAll(/<([^<>]*)>/g)].map(([, text]) => text!);
      expect(shown).toHaveLength(46 * forms.length);
      const wrong = shown.filter((text, at) => !hidden(forms[Math.floor(at / 46)]!).test(text));
      expect(wrong).toEqual([]);
      // Nothing but the secrets is missing.
      expect(log.replaceAll(/<[^<>]*>/g, "").replaceAll("\n", "")).toMatch(/^x+$/);
      expectHidden(repository, ended, [canary]);
    },
    120_000,
  );

  test("is hidden in every form wherever it is cut in two, on both streams at once", async () => {
    const script = `
for (const text of printed) {
  const bytes = Buffer.from(text);
  for (let cut = 1; cut < bytes.length; cut += 1) {
    for (const fd of [1, 2]) write(fd, bytes.subarray(0, cut));
    pause();
    for (const fd of [1, 2]) { write(fd, bytes.subarray(cut)); write(fd, "\\n"); }
    pause();
  }
}
process.exit(1);`;
    const repository = await makeLeaky(texts, [nodeStage("slow", script)]);
    const ended = await orchestrator(repository, ["run"], env);
    expect(ended.code).toBe(1);
    const cuts = texts.reduce((sum, text) => sum + Buffer.byteLength(text) - 1, 0);
    expect(logOf(repository, "01-slow.log").toString().match(/\*{3}/g)).toHaveLength(2 * cuts);
    expectHidden(repository, ended, [canary]);
  }, 120_000);

  test("is hidden when single bytes of it come one after another", async () => {
    const script = `
for (const text of printed) for (const byte of Buffer.from(text + "\\n")) { write(1, Buffer.of(byte)); pause(); }`;
    const repository = await makeLeaky(texts, [nodeStage("slow", script)]);
    const ended = await orchestrator(repository, ["run"], env);
    expect(ended.code).toBe(0);
    const lines = logOf(repository, "01-slow.log").toString().trimEnd().split("\n");
    expect(lines.filter((line, at) => !hidden(forms[at]!).test(line))).toEqual([]);
    expectHidden(repository, ended, [canary]);
  });

  test("is hidden in what shells tell of their environment", async () => {
    const tell = "env\nset\nexport -p\nprintenv SERVICE_TOKEN\nenv >&2\nset >&2\nexit 1";
    const repository = await makeLeaky(
      [],
      [
        { id: "bash", run: tell, shell: "bash" },
        { id: "sh", run: tell, shell: "sh" },
        { id: "traced", run: 'set -x\n: "$SERVICE_TOKEN"\nfalse', shell: "bash" },
        { id: "again", run: "env; exit 1", tries: { max: 3 } },
      ],
    );
    const ended = await orchestrator(repository, ["run"], { ...env, LC_ALL: "C.UTF-8" });
    expect(ended.code).toBe(1);
    expect(logOf(repository, "02-sh.log").toString()).toContain("SERVICE_TOKEN=");
    expectHidden(repository, ended, [canary]);
  });

  test("is hidden in what shells and tools tell where the locale knows ASCII only, and é is written as numbers", async () => {
    const repository = await makeLeaky(
      [],
      [
        { id: "shell", run: "set\nexport -p\nexit 1", shell: "bash" },
        { id: "tool", run: 'cat "$SERVICE_TOKEN"' },
      ],
    );
    const ended = await orchestrator(repository, ["run"], { ...env, LC_ALL: "C" });
    expect(ended.code).toBe(1);
    expectHidden(repository, ended, [canary]);
  });

  test("is hidden in what they tell there when it is of ASCII", async () => {
    const ascii = makeCanary(['"', "\\", "/", "+", " ", "&", "%"]);
    const repository = await makeLeaky(
      [],
      [
        { id: "shell", run: "set\nexport -p\nexit 1", shell: "bash" },
        { id: "tool", run: 'cat "$SERVICE_TOKEN"' },
      ],
    );
    const ended = await orchestrator(repository, ["run"], { SERVICE_TOKEN: ascii, LC_ALL: "C" });
    expect(ended.code).toBe(1);
    expectHidden(repository, ended, [ascii]);
  });

  test("is hidden in messages about errors, findings and notes", async () => {
    const repository = await makeLeaky(
      [],
      [
        { id: "command", run: '"$SERVICE_TOKEN"' },
        { id: "file", run: 'cat "$SERVICE_TOKEN"' },
        { id: "folder", run: 'cd "/$SERVICE_TOKEN"', shell: "sh" },
        nodeStage("thrown", "throw new Error(process.env.SERVICE_TOKEN)"),
        nodeStage("json", "write(2, JSON.stringify({ env: process.env })); process.exit(3)"),
        {
          id: "finding",
          run: [
            'echo "::error file=src/a.js,line=3,title=found $SERVICE_TOKEN::it is $SERVICE_TOKEN"',
            'echo "##[warning file=src/b.js;line=4]it is $SERVICE_TOKEN"',
            'echo "::notice file=$SERVICE_TOKEN,line=5::where it is"',
            "exit 1",
          ].join("\n"),
        },
        {
          id: "note",
          run: 'echo "GITHUB_$SERVICE_TOKEN=1" >> "$GITHUB_ENV"; echo "$SERVICE_TOKEN" >> "$GITHUB_ENV"',
        },
      ],
    );
    const ended = await orchestrator(repository, ["run"], { ...env, LC_ALL: "C.UTF-8" });
    expect(ended.code).toBe(1);
    const { commands } = readManifest(onlyRun(repository));
    expect(commands.map(({ outcome }) => outcome)).toEqual([
      "failed",
      "failed",
      "failed",
      "failed",
      "failed",
      "failed",
      "failed",
    ]);
    expectHidden(repository, ended, [canary]);
  });

  test("is hidden when a file bears its name that a stage keeps as an artifact", async () => {
    const named = randomText(24);
    const script = 'mkdir made; echo 1 > "made/$SERVICE_TOKEN"; echo 2 > made/other';
    const repository = await makeLeaky([], [{ id: "maker", run: script, artifacts: ["made/*"] }]);
    const ended = await orchestrator(repository, ["run"], { SERVICE_TOKEN: named });
    expect(ended.code).toBe(0);
    expectHidden(repository, ended, [named]);
    expect(writtenFiles(repository).filter((path) => path.includes(named))).toEqual([]);
    expect(readManifest(onlyRun(repository)).commands[0]?.artifacts).toEqual(["01-maker/made/other"]);
  });

  test("is hidden if its name is in `secrets`, however short it is", async () => {
    const short = randomText(7);
    const repository = await makeLeaky([], [{ id: "loud", run: 'echo "<$PIN>"; exit 1' }], {
      top: { secrets: ["PIN"] },
    });
    const ended = await orchestrator(repository, ["run"], { PIN: short });
    expect(logOf(repository, "01-loud.log").toString()).toBe("<***>\n");
    const files = writtenFiles(repository);
    expect(files.filter((path) => readFileSync(path).includes(short))).toEqual([]);
    expect(ended.stdout + ended.stderr).not.toContain(short);
  });

  test("is hidden when a shell that bears its name cannot be started", async () => {
    const named = `no-such-${randomText(24)}`;
    const repository = await makeLeaky([], [{ id: "shell", run: "true", shell: `${named} {0}` }]);
    const ended = await orchestrator(repository, ["run"], { SERVICE_TOKEN: named });
    expect(ended.code).toBe(1);
    expect(readManifest(onlyRun(repository)).commands[0]?.exit?.kind).toBe("spawn-failed");
    const holding = writtenFiles(repository).filter((path) => readFileSync(path).includes(named));
    // The plan carries each stage as the pipeline file, which everybody can read, gives it: without it nothing could run.
    expect(holding.filter((path) => !/plan(\.final)?\.json$/.test(path))).toEqual([]);
    expect(ended.stdout + ended.stderr).not.toContain(named);
  });

  test("is hidden in the summary and the outputs of the stage that hands it on", async () => {
    const handed = makeCanary();
    const append = (file: string, text: string): string =>
      `require("node:fs").appendFileSync(process.env.${file}, ${text} + "\\n");`;
    const repository = await makeLeaky(
      [handed],
      [
        nodeStage(
          "giver",
          append("GITHUB_ENV", '"HANDED_TOKEN=" + printed[0]') +
            append("GITHUB_STEP_SUMMARY", '"it is " + printed[0]') +
            append("GITHUB_OUTPUT", '"value=" + printed[0]'),
        ),
      ],
    );
    const ended = await orchestrator(repository, ["run"]);
    expect(ended.code).toBe(0);
    expectHidden(repository, ended, [handed]);
  });

  test("is hidden when a later stage gets it from an earlier one", async () => {
    const handed = makeCanary();
    const repository = await makeLeaky(
      [handed],
      [
        nodeStage(
          "giver",
          'require("node:fs").appendFileSync(process.env.GITHUB_ENV, "HANDED_TOKEN=" + printed[0] + "\\n")',
        ),
        { id: "taker", run: 'echo "$HANDED_TOKEN"; exit 1' },
      ],
    );
    const ended = await orchestrator(repository, ["run"]);
    expect(ended.code).toBe(1);
    expectHidden(repository, ended, [handed]);
  });
});

describe("a value that a stage masks", () => {
  const escaped = (text: string): string =>
    text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

  test("is hidden from then on, in every form, in this stage, in parallel and in later ones", async () => {
    const canary = makeCanary();
    const other = makeCanary();
    const several = [makeCanary(), makeCanary()];
    const commands = [
      `::add-mask::${escaped(canary)}`,
      `##[add-mask]${escaped(other)}`,
      `::add-mask::${escaped(several.join("\n"))}`,
    ];
    const values = [canary, other, ...several];
    const print = `for (const text of printed.slice(3)) for (const fd of [1, 2]) write(fd, text + "\\n"); process.exit(1);`;
    const repository = await makeLeaky(
      [...commands, ...values.flatMap(formsOf).map(({ text }) => text)],
      [
        // The beginning of a command may come alone, and must not be passed on before its end.
        nodeStage(
          "masks",
          `for (const command of printed.slice(0, 3)) for (const byte of Buffer.from(command + "\\n")) write(1, Buffer.of(byte));
pause(); write(1, "masked\\n"); require("node:fs").writeFileSync("masked", ""); ${print}`,
        ),
        nodeStage(
          "beside",
          `while (!require("node:fs").existsSync("masked")) pause();\nfor (let i = 0; i < 100; i += 1) pause();\n${print}`,
          { needs: [] },
        ),
        nodeStage("later", print, { if: "always()" }),
      ],
      { pipeline: { "fail-fast": false, "max-parallel": 2 } },
    );
    const ended = await orchestrator(repository, ["run"]);
    expect(ended.code).toBe(1);
    for (const name of ["01-masks", "02-beside", "03-later"]) {
      expect(logOf(repository, `${name}.log`).toString()).toContain("***");
    }
    expectHidden(repository, ended, values);
  });
});

describe("what can be told to be a secret without knowing it", () => {
  test("such as a private key over several lines is withheld, however it is written", async () => {
    const { privateKey } = generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "spki", format: "pem" },
      privateKeyEncoding: { type: "pkcs1", format: "pem" },
    });
    const lines = privateKey.trim().split("\n").slice(1, -1);
    const script = `
const [key] = printed;
for (const fd of [1, 2]) {
  write(fd, "before\\n" + key + "between\\n");
  for (const line of key.split("\\n")) { write(fd, line + "\\r\\n"); pause(); }
  for (const line of key.split("\\n")) { write(fd, "    | " + line + "\\n"); pause(); }
  write(fd, JSON.stringify({ key }) + "\\n");
  for (let at = 0; at < key.length; at += 7) { write(fd, key.slice(at, at + 7)); pause(); }
  write(fd, "after\\n");
}
process.exit(1);`;
    const repository = await makeLeaky([privateKey], [nodeStage("keys", script)]);
    const ended = await orchestrator(repository, ["run"]);
    expect(ended.code).toBe(1);
    const log = logOf(repository, "01-keys.log").toString();
    for (const word of ["before", "between", "after"])
      expect(log.match(new RegExp(word, "g"))).toHaveLength(2);
    expectHidden(repository, ended, lines);
    expect(readManifest(onlyRun(repository)).privacy?.totals.blocked_frames).toBeGreaterThan(0);
  });

  const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const inJson = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

  /** Put together of parts: this file must not look as if it held any. */
  const tokens = Object.entries({
    "a classic token of GitHub": ["ghp", "_", randomText(36)],
    "an installation's token of GitHub": ["ghs", "_", randomText(36)],
    "a fine-grained token of GitHub": ["github", "_pat_", randomText(22), "_", randomText(59)],
    "a token of GitLab": ["glpat", "-", randomText(20)],
    "a token of Slack": ["xoxb", "-", randomText(12, "0123456789"), "-", randomText(24)],
    "an access key of AWS": ["AK", "IA", randomText(16, base32)],
    "a key of Google": ["AI", "za", randomText(35)],
    "a live key of Stripe": ["sk", "_live_", randomText(24)],
    "a token of npm": ["npm", "_", randomText(36)],
    "a token of PyPI": ["pypi", "-AgEI", randomText(60)],
    "a JSON Web Token": [inJson({ alg: "HS256" }), ".", inJson({ sub: randomText(12) }), ".", randomText(43)],
  }).map(([name, parts]) => ({ name, token: parts.join("") }));

  test("such as well-known tokens is hidden wherever they are and however they are split", async () => {
    const script = `
const around = [["", "\\n"], ['{"value":"', '"}\\n'], ["$ curl -H 'x: ", "'\\n"], ["https://host.invalid/?t=", "&x=1\\n"], ["(", ").\\n"]];
for (const token of printed) {
  for (const [before, after] of around) for (const fd of [1, 2]) write(fd, before + token + after);
  for (let cut = 1; cut < token.length; cut += 1) {
    write(1, "<" + token.slice(0, cut));
    pause();
    write(1, token.slice(cut) + ">\\n");
    pause();
  }
}
process.exit(1);`;
    const values = tokens.map(({ token }) => token);
    const repository = await makeLeaky(values, [nodeStage("tokens", script)]);
    const ended = await orchestrator(repository, ["run"]);
    expect(ended.code).toBe(1);
    const log = logOf(repository, "01-tokens.log").toString();
    expect(tokens.filter(({ token }) => log.includes(token.slice(-12))).map(({ name }) => name)).toEqual([]);
    expectHidden(
      repository,
      ended,
      values.map((token) => token.slice(-20)),
    );
  }, 120_000);

  test.each([
    "password=V",
    "PASSWORD: 'V'",
    '{"password": "V"}',
    "DB_PASSWORD=V",
    '"api_key": "V",',
    "client_secret=V",
    "access_token=V&x=1",
    "Authorization: Bearer V",
    "https://user:V@host.invalid/path",
    "postgres://user:V@host.invalid/base",
  ])("such as what is set in %s is hidden wherever it is cut", async (form) => {
    const value = `${randomText(9)}1${randomText(10)}`;
    const text = form.replace("V", value);
    const script = `
const [text] = printed;
for (const fd of [1, 2]) write(fd, text + "\\n");
for (let cut = 1; cut < text.length; cut += 1) {
  write(1, text.slice(0, cut));
  pause();
  write(1, text.slice(cut) + "\\n");
  pause();
}
process.exit(1);`;
    const repository = await makeLeaky([text], [nodeStage("set", script)]);
    const ended = await orchestrator(repository, ["run"]);
    expect(ended.code).toBe(1);
    expect(logOf(repository, "01-set.log").toString()).toContain(form.slice(0, form.indexOf("V")));
    expectHidden(repository, ended, [value]);
  });
});

interface DecisionLine {
  sequence: number;
  stage_id: string;
  stream: string;
  action: string;
  rule: string;
}

function decisionsOf(repository: string): DecisionLine[] {
  const path = join(attemptOf(onlyRun(repository)), "privacy-decisions.ndjson");
  if (!existsSync(path)) return [];
  const [header, ...lines] = readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as DecisionLine);
  expect(header).toEqual({ schema_version: 1, kind: "privacy-decisions" });
  return lines;
}

describe("the record of the privacy guard", () => {
  const canary = makeCanary();
  const forms = formsOf(canary);
  const token = ["ghp", "_", randomText(36)].join("");
  const script = `
for (const text of printed) { write(1, text + "\\n"); pause(); pause(); pause(); write(2, "harmless\\n"); pause(); pause(); pause(); }
process.exit(1);`;
  const texts = [...forms.map(({ text }) => text), token];
  const env = { SERVICE_TOKEN: canary };

  test("is counted in manifest and summary, and listed line by line, without the secret", async () => {
    const repository = await makeLeaky(texts, [nodeStage("loud", script)]);
    const ended = await orchestrator(repository, ["run"], env);
    expectHidden(repository, ended, [canary, token]);
    const lines = decisionsOf(repository);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_, at) => at + 1));
    for (const line of lines)
      expect(line).toMatchObject({ stage_id: "loud", stream: "stdout", action: "redact" });
    expect(new Set(lines.map(({ rule }) => rule))).toEqual(new Set(["value", "github-token"]));
    const { privacy } = readManifest(onlyRun(repository));
    expect(privacy).toMatchObject({
      mode: "enforce",
      log_path: expect.stringMatching(/privacy-decisions\.ndjson$/),
    });
    const { total_frames, redacted_frames, blocked_frames, allowed_frames } = privacy!.totals;
    expect(redacted_frames).toBeGreaterThan(0);
    expect(allowed_frames).toBeGreaterThan(0);
    expect(total_frames).toBe(redacted_frames + blocked_frames + allowed_frames);
    expect(readSummary(onlyRun(repository)).privacy).toEqual({
      mode: "enforce",
      totalFrames: total_frames,
      redactedFrames: redacted_frames,
      blockedFrames: blocked_frames,
      allowedFrames: allowed_frames,
    });
  });

  test("with `redaction: shadow` hides nothing, and counts and lists what it would have hidden", async () => {
    const repository = await makeLeaky(texts, [nodeStage("loud", script)], { top: { redaction: "shadow" } });
    const { code, stdout } = await orchestrator(repository, ["run"], env);
    expect(code).toBe(1);
    const log = logOf(repository, "01-loud.log").toString();
    for (const text of texts) expect(log).toContain(text);
    expect(log).not.toContain("***");
    // The last lines of the log are shown, and nothing in them is hidden.
    expect(texts.filter((text) => stdout.includes(text)).length).toBeGreaterThan(2);
    const lines = decisionsOf(repository);
    expect(new Set(lines.map(({ rule }) => rule))).toEqual(new Set(["value", "github-token"]));
    const { privacy } = readManifest(onlyRun(repository));
    expect(privacy?.mode).toBe("shadow");
    expect(privacy?.totals.redacted_frames).toBeGreaterThan(0);
    expect(readSummary(onlyRun(repository)).privacy).toMatchObject({
      mode: "shadow",
      redactedFrames: privacy?.totals.redacted_frames,
    });
    // Whatever is shown elsewhere, the guard's own lines never hold a secret.
    const told = join(attemptOf(onlyRun(repository)), "privacy-decisions.ndjson");
    expect(findInFiles([told], [canary, token])).toEqual([]);
  });

  test("is empty for output without secrets, which is unchanged", async () => {
    const harmless =
      "token: expected one of =, ;\npassword_field is required\nhttps://host.invalid/a@b\n".repeat(100);
    const repository = await makeLeaky([harmless], [nodeStage("plain", "write(1, printed[0])")]);
    await orchestrator(repository, ["run"], env);
    expect(logOf(repository, "01-plain.log").toString()).toBe(harmless);
    expect(decisionsOf(repository)).toEqual([]);
    expect(readManifest(onlyRun(repository)).privacy).toMatchObject({
      log_path: null,
      totals: { redacted_frames: 0, blocked_frames: 0 },
    });
  });
});

describe("in a job on GitHub", () => {
  let service: ActionsService;
  beforeAll(async () => {
    service = await startActionsService();
  });
  afterAll(() => service.close());

  test("a secret is in no file, no job summary, no output, no uploaded evidence and no line of the log", async () => {
    const [fromEnvironment, input, masked] = [makeCanary(), makeCanary(), makeCanary()];
    const values = [fromEnvironment, input, masked];
    const command = `::add-mask::${masked.replaceAll("%", "%25")}`;
    const script = `
write(1, printed[0] + "\\n");
for (const fd of [1, 2]) for (const text of printed) write(fd, text + "\\n");
for (const text of printed.slice(1)) if (!/[\\r\\n]/.test(text)) write(1, "::error file=a.js,line=1,title=T::" + text.replaceAll("%", "%25") + "\\n");
process.exit(1);`;
    const repository = await makeLeaky(
      [command, ...values.flatMap(formsOf).map(({ text }) => text)],
      [
        nodeStage("loud", script),
        nodeStage("beside", script, { needs: [] }),
        { id: "env", run: "env; exit 1" },
      ],
    );
    const result = await runAction({
      bundle: bundles.action,
      cwd: repository,
      service,
      env: { SERVICE_TOKEN: fromEnvironment, LC_ALL: "C.UTF-8" },
      inputs: { job: "gate", token: input },
    });
    expect(result.code).toBe(1);
    expect(result.summary).toContain("***");
    // That is how the runner learns what to hide; it shows none of these lines.
    const log = result.stdout
      .split("\n")
      .filter((line) => !line.startsWith("::add-mask::"))
      .join("\n");
    expectHidden(repository, { ...result, stdout: log }, values);
    const outside = { summary: result.summary, outputs: JSON.stringify(result.outputs), env: result.envFile };
    expect(
      Object.entries(outside).flatMap(([name, text]) => findIn(name, Buffer.from(text), values)),
    ).toEqual([]);
    const [artifact] = service.artifacts();
    const files = readZip(artifact!.bytes);
    expect([...files].flatMap(([name, bytes]) => findIn(name, bytes, values))).toEqual([]);
  });
});
