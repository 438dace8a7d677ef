import * as z from "zod";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { readConfiguration } from "../../src/config/read.ts";
import type { JournalEvent } from "../../src/model/journal.ts";
import { toJson } from "../../src/model/json.ts";
import type { Manifest, ManifestCommand } from "../../src/model/manifest.ts";
import { formatMistake } from "../../src/model/mistake.ts";
import type { Plan } from "../../src/model/plan.ts";
import { validateRun } from "../../src/modes/inspect/validate.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { everything } from "../../src/plan/selection.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { diskFiles } from "../../src/platform/files.ts";
import type { Files, Processes } from "../../src/platform/platform.ts";
import { createProcesses } from "../../src/platform/process.ts";
import { type Redactor } from "../../src/redaction/redactor.ts";
import { runAssignment } from "../../src/run/assignment.ts";
import type { Collected, RunContext } from "../../src/run/context.ts";
import type { ReadJournal } from "../../src/model/read-journal.ts";
import { readJournal } from "../../src/run/read-journal.ts";
import { createRecordingWatcher, type Hooks, type RecordingWatcher } from "./recording-watcher.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";

/**
 * Processes that get half a second where users' get three and five: no test waits for what has to be cut off. One for all
 * tests of a file, as there is one in the program: each keeps its pipes open.
 */
export const quickProcesses: Processes = createProcesses({ graceMs: 500, drainMs: 500 });

export interface RunOptions {
  /** More pipelines of the file, by id, for nested ones. */
  pipelines?: Record<string, object>;
  /** Settings at the top of the file. */
  file?: Record<string, unknown>;
  /** Added to PATH and HOME of this process. */
  environment?: Record<string, string>;
  processes?: Processes;
  files?: Files;
  redactor?: Redactor;
  defaultParallel?: number;
  /** Over how many assignments the subtasks are spread; the first one is run. Default: 1. */
  maxJobs?: number;
  signal?: AbortSignal;
  cleanUpMs?: number;
  /** What the guardrail `x` says; the only one that there is. */
  judge?: RunContext["judge"];
  /** What the watcher does besides keeping what it hears. */
  hooks?(place: Place): Hooks;
  /** Called before anything runs. */
  prepare?(place: Place): Promise<void>;
}

export interface Place {
  /** The repository's root. */
  root: string;
  /** The folder of the attempt. */
  folder: string;
}

export interface RanAssignment extends Place {
  plan: Plan;
  manifest: Manifest;
  collected: Collected;
  watcher: RecordingWatcher;
  warnings: string[];
  /** Of the assignment itself. */
  events: JournalEvent[];
}

/**
 * Runs a pipeline called `gate` as `mode: auto` would, in a temporary repository, with the disk, processes and clock of
 * this machine. The pipeline is given as its part of the configuration file. Whatever happens in it, the files that it
 * leaves are checked: each against its schema, manifests against their journals, and no temporary file stays.
 */
export async function runPipeline(pipeline: object, options: RunOptions = {}): Promise<RanAssignment> {
  const outside = await temporaryFolder();
  const root = join(outside, "repository");
  await mkdir(root);
  const plan = planOf(pipeline, options);
  const runFolder = join(root, ".runs", "task", "cli", plan.run_id);
  const assignment = plan.assignments[0]!;
  const folder = join(runFolder, "jobs", assignment.instance_id, "a1");
  const files = options.files ?? diskFiles({ temporaryRoot: join(outside, "temporary") });
  await files.replace(join(runFolder, "plan.json"), toJson(plan));
  await options.prepare?.({ root, folder });
  const warnings: string[] = [];
  const watcher = createRecordingWatcher(options.hooks?.({ root, folder }));
  const context: RunContext = {
    ...contextOf(options, root),
    files,
    watcher,
    warn: (text) => warnings.push(text),
  };
  const result = await runAssignment(context, {
    plan,
    assignment,
    attempt: 1,
    folder,
    resumed: null,
  });
  await checkFiles(runFolder, join(outside, "temporary"));
  const { events } = await journalIn(folder);
  return { root, folder, plan, ...result, watcher, warnings, events };
}

/** The plan of a pipeline called `gate`. */
function planOf(pipeline: object, { pipelines, file, maxJobs = 1 }: RunOptions): Plan {
  const text = JSON.stringify({ ...file, pipelines: { gate: pipeline, ...pipelines } });
  const guardrails = new Map([["x", z.looseObject({})]]);
  const read = readConfiguration("orchestrator.yml", text, { guardrails });
  if ("mistakes" in read) throw new Error(read.mistakes.map(formatMistake).join("\n"));
  return makePlan({
    configuration: read.configuration,
    pipeline: read.configuration.pipelines.find(({ id }) => id === "gate")!,
    selection: everything,
    changes: null,
    applyPaths: true,
    executionMode: null,
    githubActions: false,
    taskId: "task",
    runId: "run-1",
    planAttempt: 1,
    now: new Date(),
    maxJobs,
    overrides: {},
    predictions: new Map(),
    hide: (text) => text,
    revision: { head_sha: null, branch: null, default_branch: null, event: null },
    epoch: null,
    override: null,
    forAfter: { after_settings: [], review: null },
  });
}

function contextOf(options: RunOptions, root: string): Omit<RunContext, "files" | "watcher" | "warn"> {
  const { PATH = "", HOME = "" } = process.env;
  return {
    clock: systemClock,
    processes: options.processes ?? quickProcesses,
    redactor: options.redactor ?? createRedactor("enforce"),
    ownFiles: null,
    root,
    runsFolder: join(root, ".runs"),
    outFolder: join(root, "out"),
    base: root,
    environment: { PATH, HOME, ...options.environment },
    windows: process.platform === "win32",
    writer: { pid: process.pid, host: "here", started: null },
    defaultParallel: options.defaultParallel ?? 4,
    cleanUpMs: options.cleanUpMs ?? 30_000,
    signal: options.signal ?? new AbortController().signal,
    judge: options.judge ?? (() => Promise.reject(new Error("there are no guardrails here"))),
  };
}

async function checkFiles(runFolder: string, temporary: string): Promise<void> {
  const files = diskFiles();
  const { mistakes } = await validateRun(files, runFolder);
  // The files of the whole run are not this layer's to write.
  const expected = ["manifest.json", "run-summary.json"].map((name) => `${name}: missing in ${runFolder}`);
  expect(mistakes).toEqual(expected);
  const journals = (await files.listFiles(runFolder)).filter((path) => path.endsWith("/journal.ndjson"));
  for (const journal of journals) {
    const folder = join(runFolder, journal, "..");
    expect((await journalIn(folder)).manifest).toEqual(await readManifest(join(folder, "manifest.json")));
  }
  expect(await files.list(temporary)).toEqual([]);
}

async function journalIn(folder: string): Promise<ReadJournal> {
  const read = readJournal((await diskFiles().readText(join(folder, "journal.ndjson"))) ?? "");
  expect(read.unreadable).toEqual([]);
  return read;
}

export async function readManifest(path: string): Promise<Manifest> {
  const text = await diskFiles().readText(path);
  return JSON.parse(text ?? "null") as Manifest;
}

/** The entry of a stage in a manifest; of the first one with this id. */
export function commandOf({ manifest }: { manifest: Manifest }, id: string): ManifestCommand {
  const found = manifest.commands.find((command) => command.id === id);
  if (found === undefined)
    throw new Error(`no stage ${id} in ${manifest.commands.map((one) => one.id).join(", ")}`);
  return found;
}

/** Outcomes in the order of the manifest, each as `stage: outcome`, with the reason where it was skipped. */
export const outcomesOf = ({ manifest }: { manifest: Manifest }): string[] =>
  manifest.commands.map(({ id, outcome, summary }) =>
    outcome === "skipped" ? `${id}: skipped, ${summary}` : `${id}: ${outcome}`,
  );

/** The whole log of a stage; of the first one with this id. */
export async function logOf(ran: RanAssignment, id: string): Promise<string> {
  const path = commandOf(ran, id).log_path;
  if (path === null) throw new Error(`${id} has no log`);
  return (await diskFiles().readText(join(ran.root, path))) ?? "";
}

/** What a stage that did not succeed left in its error file. */
export async function errorFileOf(ran: RanAssignment, id: string): Promise<Record<string, unknown>> {
  const path = commandOf(ran, id).error_file;
  if (path === null) throw new Error(`${id} has no error file`);
  return JSON.parse((await diskFiles().readText(join(ran.root, path))) ?? "null") as Record<string, unknown>;
}
