export const id = 954;
export const ids = [954];
export const modules = {

/***/ 4954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* reexport */ init),
  plan: () => (/* reexport */ plan_plan),
  schema: () => (/* reexport */ schema),
  show: () => (/* reexport */ show),
  validate: () => (/* reexport */ validate)
});

// EXTERNAL MODULE: ./build/modes/exit-code.js
var exit_code = __webpack_require__(7957);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./build/config/schema.js + 1 modules
var config_schema = __webpack_require__(5940);
;// CONCATENATED MODULE: ./build/config/json-schema.js


/** Where editors find the schema: what the first line of every example points at. */
const schemaAddress = "https://raw.githubusercontent.com/org/orchestrator/v1/docs/orchestrator.schema.json";
/**
 * The YAML format as a JSON Schema (draft 2020-12), for editors. It knows everything that can be told of one value alone;
 * names, cycles and duplicates are checked by readConfiguration.
 */
function jsonSchema() {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(config_schema/* ConfigurationSchema */.S7, { io: "input" });
    return {
        $schema,
        $id: schemaAddress,
        title: "Orchestrator pipelines",
        description: "The pipelines of a repository: .github/orchestrator.yml",
        ...schema,
    };
}
/** The text of docs/orchestrator.schema.json. */
function jsonSchemaText() {
    return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/config/starter.js

const gateScripts = [
    { script: "build", id: "build" },
    { script: "lint", id: "lint" },
    { script: "format:check", id: "format" },
    { script: "typecheck", id: "typecheck" },
    { script: "type-check", id: "type-check" },
    { script: "types", id: "types" },
    { script: "test", id: "test" },
];
const docsScripts = [
    { script: "docs:check", id: "docs-check" },
    { script: "docs:lint", id: "docs-lint" },
    { script: "lint:docs", id: "lint-docs" },
    { script: "lint:md", id: "lint-md" },
    { script: "docs:freshness", id: "docs-freshness" },
];
/**
 * The text of a first `.github/orchestrator.yml`: the pipelines `implementation-gate` and `docs-review` over the scripts
 * that a repository has. Where there are none, a check that needs nothing but git takes their place.
 *
 * @param scripts names of the scripts in package.json
 */
function starter(packageManager, scripts) {
    const manager = packageManager ?? "npm";
    const gate = gateScripts.filter(({ script }) => scripts.includes(script));
    const docs = docsScripts.filter(({ script }) => scripts.includes(script));
    return [
        `# yaml-language-server: $schema=${schemaAddress}`,
        "# What each key means: https://github.com/org/orchestrator/blob/v1/docs/configuration.md",
        "default-pipeline: implementation-gate",
        "",
        ...stageSets(manager, docs),
        "pipelines:",
        "  # Everything that has to hold before a change is merged. Try it: npx github:org/orchestrator run",
        "  implementation-gate:",
        "    title: Implementation gate",
        "    stages:",
        ...(gate.length + docs.length === 0 ? placeholder : []),
        ...gate.map((known) => stageLine(manager, known, 6)),
        ...useOfDocs(docs),
        "",
        "  # What can be said of a change to the documentation alone.",
        "  docs-review:",
        "    title: Docs review",
        "    stages:",
        ...(docs.length === 0 ? docsPlaceholder : useOfDocs(docs)),
        "",
    ].join("\n");
}
/** The set exists when both pipelines use it. */
function stageSets(manager, docs) {
    if (docs.length === 0)
        return [];
    const stages = docs.map((known) => stageLine(manager, known, 4));
    return ["# Stages that more than one pipeline uses.", "stage-sets:", "  docs:", ...stages, ""];
}
const useOfDocs = (docs) => docs.length === 0 ? [] : ["      - stage-set: docs"];
function stageLine(manager, { script, id }, indent) {
    return `${" ".repeat(indent)}- { id: ${id}, run: "${manager} run ${script}" }`;
}
/** Fails on what a merge left behind. Outside of git it fails too: a check that looked at nothing must not pass. */
function leftovers(pathspec) {
    return [
        "        run: |",
        "          git rev-parse --git-dir > /dev/null",
        `          if git grep -nIE '^(<{7}|>{7})( |$)'${pathspec}; then`,
        '            echo "A merge left these lines behind."',
        "            exit 1",
        "          fi",
    ];
}
const placeholder = [
    "      # No build, lint or test script was found. Add your commands here, one stage each:",
    "      # - { id: build, run: make }",
    "      # - { id: test, run: make test }",
    "      - id: conflict-markers",
    "        name: No leftovers of a merge",
    ...leftovers(""),
];
const docsPlaceholder = [
    "      # No script that checks documents was found. Add your commands here, one stage each:",
    "      # - { id: docs-check, run: npm run docs:check }",
    "      - id: conflict-markers",
    "        name: No leftovers of a merge in documents",
    ...leftovers(" -- '*.md' docs"),
];
/**
 * The text of a first `.github/workflows/orchestrator.yml`: one job that runs the default pipeline.
 * @param locked false: the repository has no lock file, which exact installs and their cache need
 */
function starterWorkflow(packageManager, locked) {
    return [
        ...head,
        "    steps:",
        "      - uses: actions/checkout@v6",
        "        with:",
        "          # The whole history, so that what changed can be told for every event.",
        "          fetch-depth: 0",
        "          persist-credentials: false",
        ...(locked ? installSteps[packageManager ?? "none"] : unlockedSteps(packageManager)),
        "      - uses: org/orchestrator@v1",
        "",
    ].join("\n");
}
const head = [
    "name: orchestrator",
    "",
    "on:",
    "  pull_request:",
    "  merge_group:",
    "  push:",
    "    branches: [main, master]",
    "",
    "# Reading the code is all that this job may do.",
    "permissions:",
    "  contents: read",
    "",
    "# A newer push to a pull request replaces the run of the older one; runs of branches are let finish.",
    "concurrency:",
    "  group: ${{ github.workflow }}-${{ github.ref }}",
    "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
    "",
    "jobs:",
    "  gate:",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 60",
];
const node = (cache) => [
    "      - uses: actions/setup-node@v6",
    "        with:",
    "          node-version: 24",
    ...(cache === null ? [] : [`          cache: ${cache}`]),
];
const unlockedSteps = (packageManager) => packageManager === null ? [] : [...node(null), `      - run: ${packageManager} install`];
/** What has to be there before the stages' commands can run. The cache of setup-node needs a lock file, as do these installs. */
const installSteps = {
    npm: [...node("npm"), "      - run: npm ci"],
    pnpm: [
        "      # Takes the version from packageManager in package.json.",
        "      - uses: pnpm/action-setup@v4",
        ...node("pnpm"),
        "      - run: pnpm install --frozen-lockfile",
    ],
    yarn: [
        "      # Makes the version of packageManager in package.json available.",
        "      - run: corepack enable",
        ...node("yarn"),
        "      - run: yarn install --frozen-lockfile",
    ],
    bun: ["      - uses: oven-sh/setup-bun@v2", "      - run: bun install --frozen-lockfile"],
    none: [],
};

;// CONCATENATED MODULE: ./build/modes/init.js


const lockFiles = [
    ["pnpm-lock.yaml", "pnpm"],
    ["yarn.lock", "yarn"],
    ["bun.lock", "bun"],
    ["bun.lockb", "bun"],
    ["package-lock.json", "npm"],
    ["npm-shrinkwrap.json", "npm"],
];
/** Puts a pipeline file and a workflow into a repository, made for what is there. Existing files stay unless forced. */
async function initRepository(files, root, force) {
    const scripts = await packageScripts(files, root);
    const { manager, locked } = await packageManager(files, root, scripts !== null);
    return [
        await place(files, root, ".github/orchestrator.yml", starter(manager, scripts ?? []), force),
        await place(files, root, ".github/workflows/orchestrator.yml", starterWorkflow(manager, locked), force),
        ...(await ignore(files, root, [".runs/", "out/"])),
    ];
}
/** The names of package.json's scripts; null without a package.json that can be read. */
async function packageScripts(files, root) {
    const text = await files.readText((0,external_node_path_.join)(root, "package.json"));
    if (text === undefined)
        return null;
    try {
        const value = JSON.parse(text);
        const scripts = value?.scripts;
        return typeof scripts === "object" && scripts !== null ? Object.keys(scripts) : [];
    }
    catch {
        return [];
    }
}
async function packageManager(files, root, isPackage) {
    for (const [lock, manager] of lockFiles) {
        if (await files.exists((0,external_node_path_.join)(root, lock)))
            return { manager, locked: true };
    }
    return { manager: isPackage ? "npm" : null, locked: false };
}
async function place(files, root, path, text, force) {
    const exists = await files.exists((0,external_node_path_.join)(root, path));
    if (exists && !force)
        return { path, did: "kept", detail: "it exists; --force replaces it" };
    await files.replace((0,external_node_path_.join)(root, path), text);
    return { path, did: exists ? "replaced" : "wrote", detail: "" };
}
async function ignore(files, root, lines) {
    const path = ".gitignore";
    const text = (await files.readText((0,external_node_path_.join)(root, path))) ?? "";
    const present = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, "")));
    const missing = lines.filter((line) => !present.has(line.replace(/\/$/, "")));
    if (missing.length === 0)
        return [];
    const start = text === "" || text.endsWith("\n") ? text : `${text}\n`;
    await files.replace((0,external_node_path_.join)(root, path), `${start}${missing.join("\n")}\n`);
    return [{ path, did: text === "" ? "wrote" : "added", detail: missing.join(" ") }];
}

// EXTERNAL MODULE: ./build/platform/local/command-line.js + 17 modules
var command_line = __webpack_require__(590);
;// CONCATENATED MODULE: ./build/cli/init.js



async function init(flags) {
    const { asked, platform } = (0,command_line/* openCommandLine */.Ax)(undefined, {});
    const steps = await initRepository(platform.files, asked.root, flags.force === true);
    const lines = steps.map(({ did, path, detail }) => `${did.padEnd(8)} ${path}${detail === "" ? "" : ` (${detail})`}`);
    await (0,command_line/* print */.yy)(`${lines.join("\n")}\n\nNext: npx github:org/orchestrator run\n`);
    return exit_code/* exitCodes */.h.passed;
}

// EXTERNAL MODULE: ./build/modes/plan.js + 17 modules
var plan = __webpack_require__(3520);
// EXTERNAL MODULE: ./build/modes/settings.js
var modes_settings = __webpack_require__(3314);
// EXTERNAL MODULE: ./build/model/entries.js
var entries = __webpack_require__(7006);
;// CONCATENATED MODULE: ./build/plan/describe.js

/**
 * A plan for people, in plain text: every subtask and stage in order, what it runs, what it waits for, and why some will
 * not run. Text from the configuration file is escaped, so that it can't move the cursor or add lines.
 */
function describePlan(plan) {
    const lines = [...headLines(plan), ...plan.notes.map((note) => `note: ${note}`).map(visible)];
    let index = 1;
    const list = (stages) => {
        stages.forEach((stage, position) => lines.push(...stageLines(stage, String(index + position), "  ")));
        index += stages.length;
    };
    if (plan.setup.length > 0) {
        lines.push("", "set-up, once in each assignment");
        list(plan.setup);
    }
    for (const subtask of plan.subtasks) {
        lines.push("", subtaskLine(subtask, plan.assignments));
        list(subtask.stages);
    }
    return `${lines.join("\n")}\n`;
}
function headLines(plan) {
    const stages = plan.subtasks.flatMap((subtask) => subtask.stages);
    const running = stages.filter((stage) => stage.skip === null).length;
    const lines = [
        `${plan.pipeline_id}: ${plan.pipeline_title}`,
        `${counted(plan.subtasks.length, "subtask")}, ${counted(stages.length, "stage")} of which ${running} will run, ` +
            `${counted(plan.assignments.length, "assignment")}, mode ${plan.execution_mode}`,
    ];
    if (plan.targets.length > 0)
        lines.push(`targets: ${plan.targets.join(", ")}${plan.partial ? " (a partial run)" : ""}`);
    if (plan.changes !== null) {
        const against = plan.changes.base === null ? "" : ` since ${plan.changes.base}`;
        lines.push(`${counted(plan.changes.files, "changed file")}${against} (${plan.changes.strategy})`);
    }
    return lines.map(visible);
}
function subtaskLine(subtask, assignments) {
    const assignment = assignments.find((candidate) => candidate.subtasks.includes(subtask.id));
    const facts = [`in ${subtask.working_directory}`, `mode ${subtask.execution_mode}`];
    if (assignment !== undefined)
        facts.push(`assignment ${assignment.instance_id} on ${assignment.runs_on}`);
    if (subtask.skip !== null)
        facts.push(`skipped: ${subtask.skip}`);
    const title = subtask.name === subtask.id ? subtask.id : `${subtask.id} (${subtask.name})`;
    return visible(`subtask ${title}: ${facts.join(", ")}`);
}
function stageLines(stage, number, indent) {
    const waits = stage.needs === null
        ? []
        : [stage.needs.length === 0 ? "starts at once" : `needs ${stage.needs.join(", ")}`];
    const facts = [stage.phase, ...waits];
    if (stage.if !== "success()")
        facts.push(`if ${stage.if}`);
    if (stage.continue_on_error)
        facts.push("may fail");
    if (stage.skip !== null)
        facts.push(`skipped: ${stage.skip}`);
    const title = stage.name === stage.id ? stage.id : `${stage.id} (${stage.name})`;
    const line = `${indent}${number.padStart(2)}. ${visible(`${title} [${facts.join("; ")}]: ${(0,entries/* commandOf */.Nl)(stage).trim()}`)}`;
    if (stage.kind !== "subpipeline")
        return [line];
    const inner = stage.stages.flatMap((nested, position) => stageLines(nested, `${number}.${position + 1}`, `${indent}    `));
    return [line, ...inner];
}
const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
/** Control and format characters (bidirectional marks among them) as `\n`, `\t` or `\u{1b}`. */
function visible(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
        if (character === "\n")
            return String.raw `\n`;
        if (character === "\t")
            return String.raw `\t`;
        return `\\u{${character.codePointAt(0).toString(16)}}`;
    });
}

;// CONCATENATED MODULE: ./build/cli/plan.js





async function plan_plan(pipeline, flags) {
    const { asked, platform, surroundings } = (0,command_line/* openCommandLine */.Ax)(pipeline, flags);
    const made = await (0,plan/* planRun */.n)((0,modes_settings/* settingsOf */.f5)(asked, surroundings.environment), surroundings, platform);
    if ((0,modes_settings/* isRefusal */.vu)(made)) {
        await (0,command_line/* complain */.cc)(`${made.messages.join("\n")}\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    await (0,command_line/* print */.yy)(flags.json === true ? `${JSON.stringify(made, null, 2)}\n` : describePlan(made));
    return exit_code/* exitCodes */.h.passed;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/model/error-file.js


/** `errors/<nn>-<stage>.json`: one stage that did not succeed, with the newest 8 KiB of each stream. */
const ErrorFile = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz("stage-error"),
    run_id: schemas/* string */.YjP().min(1),
    task_id: schemas/* string */.YjP().min(1),
    command_index: schemas/* int */.Whr().min(1),
    command_id: schemas/* string */.YjP().min(1),
    command: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP().min(1),
    details: schemas/* strictObject */.rej({
        exit_code: schemas/* int */.Whr().nullable(),
        signal: schemas/* string */.YjP().nullable(),
        stdout: schemas/* string */.YjP(),
        stderr: schemas/* string */.YjP(),
        stdout_truncated: schemas/* boolean */.zMY(),
        stderr_truncated: schemas/* boolean */.zMY(),
    }),
    created_at: fields/* Timestamp */.Dc,
});

;// CONCATENATED MODULE: ./build/model/finding.js


/** One remark about one place in the repository, from a guardrail or from a workflow command that a stage printed. */
const Finding = schemas/* strictObject */.rej({
    level: schemas/* enum */.k5n(["error", "warning", "notice"]),
    message: schemas/* string */.YjP(),
    title: schemas/* string */.YjP().nullable(),
    path: fields/* RelativePath */.c8,
    /** Counted from 1. */
    line: schemas/* int */.Whr().min(1),
    end_line: schemas/* int */.Whr().min(1).nullable(),
    column: schemas/* int */.Whr().min(1).nullable(),
});

;// CONCATENATED MODULE: ./build/model/outcome-schema.js


/** How a stage's process ended: the one fact that everything later is derived from. */
const Exit = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("exited"), code: schemas/* int */.Whr() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("signalled"), signal: schemas/* string */.YjP().min(1) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("timed-out"), after_seconds: schemas/* number */.aig().min(0) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("cancelled") }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("spawn-failed"), reason: schemas/* string */.YjP() }),
]);
const StageOutcome = schemas/* enum */.k5n([
    "succeeded",
    "failed",
    "timed_out",
    "cancelled",
    "skipped",
    "allowed_failure",
]);
/** The status words of `commands[].status`, as consumers of manifests know them. */
const CommandStatus = schemas/* enum */.k5n(["pending", "running", "succeeded", "failed", "skipped"]);
const RunStatus = schemas/* enum */.k5n(["queued", "in_progress", "succeeded", "failed", "cancelled"]);
const FindingCounts = schemas/* strictObject */.rej({ error: fields/* Count */.y_, warning: fields/* Count */.y_, notice: fields/* Count */.y_ });

;// CONCATENATED MODULE: ./build/model/journal.js




/** The newest output of a stage, whole characters, at most 4 KiB of each stream. */
const Tail = schemas/* strictObject */.rej({ stdout: schemas/* string */.YjP(), stderr: schemas/* string */.YjP() });
const CommandKind = schemas/* enum */.k5n(["command", "guardrail", "subpipeline"]);
/** A stage as a run will list it, known before anything starts. */
const PlannedEntry = schemas/* strictObject */.rej({
    /** Counted from 1 over the whole assignment, set-up first. */
    index: schemas/* int */.Whr().min(1),
    id: schemas/* string */.YjP().min(1),
    title: schemas/* string */.YjP(),
    command: schemas/* string */.YjP(),
    kind: CommandKind,
    /** null: part of the assignment's set-up. */
    subtask: schemas/* string */.YjP().nullable(),
    phase: fields/* Phase */.a0,
});
/** The first line of a journal. */
const JournalHeader = schemas/* strictObject */.rej({ schema_version: schemas/* literal */.euz(1), kind: schemas/* literal */.euz("journal") });
const at = fields/* Timestamp */.Dc;
const index = schemas/* int */.Whr().min(1);
const JournalEvent = schemas/* discriminatedUnion */.gMt("type", [
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("run-started"),
        at,
        task_id: schemas/* string */.YjP().min(1),
        run_id: schemas/* string */.YjP().min(1),
        parent_run_id: schemas/* string */.YjP().nullable(),
        pipeline_id: schemas/* string */.YjP().min(1),
        pipeline_title: schemas/* string */.YjP(),
        assignment: schemas/* string */.YjP().min(1),
        attempt: schemas/* int */.Whr().min(1),
        plan_digest: fields/* Digest */.np,
        /** The folder of everything that this attempt writes, relative to the repository root. */
        artifact_root: schemas/* string */.YjP().min(1),
        guardrails_required: schemas/* boolean */.zMY(),
        /** Who writes: later, only after this process has ended, somebody else may append. */
        writer: schemas/* strictObject */.rej({ pid: schemas/* int */.Whr().min(1), host: schemas/* string */.YjP() }),
        commands: schemas/* array */.YOg(PlannedEntry),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("stage-started"),
        at,
        index,
        /** Counted from 1: a stage that is repeated starts more than once. */
        try: schemas/* int */.Whr().min(1),
        /** The leader of the process group; null for what runs inside of this process. */
        pid: schemas/* int */.Whr().min(1).nullable(),
        log_path: fields/* RelativePath */.c8.nullable(),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("stage-finished"),
        at,
        index,
        outcome: StageOutcome,
        exit: Exit,
        tries: schemas/* int */.Whr().min(1),
        duration_ms: fields/* Count */.y_,
        summary: schemas/* string */.YjP(),
        notes: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Only of stages that did not succeed. */
        tail: Tail.nullable(),
        error_file: fields/* RelativePath */.c8.nullable(),
        findings: schemas/* array */.YOg(Finding),
        /** How many findings were left out of `findings` because there were too many. */
        findings_omitted: fields/* Count */.y_,
        /** Copied by the stage's globs, relative to `files/`. */
        artifacts: schemas/* array */.YOg(fields/* RelativePath */.c8),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz("stage-skipped"), at, index, reason: schemas/* string */.YjP().min(1) }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("child-started"),
        at,
        index,
        run_id: schemas/* string */.YjP().min(1),
        pipeline_id: schemas/* string */.YjP().min(1),
        manifest: fields/* RelativePath */.c8,
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("child-finished"),
        at,
        index,
        run_id: schemas/* string */.YjP().min(1),
        status: RunStatus,
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz("run-finished"),
        at,
        status: RunStatus,
        status_detail: schemas/* string */.YjP().nullable(),
        summary: schemas/* string */.YjP(),
    }),
]);

;// CONCATENATED MODULE: ./build/model/manifest.js




const ManifestCommand = schemas/* strictObject */.rej({
    ...PlannedEntry.shape,
    status: CommandStatus,
    started_at: fields/* Timestamp */.Dc.nullable(),
    completed_at: fields/* Timestamp */.Dc.nullable(),
    exit_code: schemas/* int */.Whr().nullable(),
    summary: schemas/* string */.YjP().nullable(),
    log_path: fields/* RelativePath */.c8.nullable(),
    error_file: fields/* RelativePath */.c8.nullable(),
    /** The run id of the nested pipeline that this command is. */
    sub_run_id: schemas/* string */.YjP().nullable(),
    outcome: StageOutcome.nullable(),
    exit: Exit.nullable(),
    tries: fields/* Count */.y_,
    duration_ms: fields/* Count */.y_.nullable(),
    tail: Tail.nullable(),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    artifacts: schemas/* array */.YOg(fields/* RelativePath */.c8),
    findings: FindingCounts,
});
const ChildRun = schemas/* strictObject */.rej({
    run_id: schemas/* string */.YjP().min(1),
    pipeline_id: schemas/* string */.YjP().min(1),
    status: RunStatus,
    /** Where its manifest is, relative to the repository root. */
    manifest: fields/* RelativePath */.c8,
});
const GuardrailStatus = schemas/* strictObject */.rej({
    present: schemas/* boolean */.zMY(),
    recommendation: schemas/* string */.YjP().nullable(),
    summary: schemas/* string */.YjP(),
    counts: schemas/* strictObject */.rej({ total: fields/* Count */.y_, succeeded: fields/* Count */.y_, failed: fields/* Count */.y_, skipped: fields/* Count */.y_, other: fields/* Count */.y_ }),
});
const ResumeEvent = schemas/* strictObject */.rej({ timestamp: fields/* Timestamp */.Dc, actor: schemas/* string */.YjP(), reason: schemas/* string */.YjP() });
const Approval = schemas/* strictObject */.rej({ actor: schemas/* string */.YjP(), timestamp: fields/* Timestamp */.Dc, reason: schemas/* string */.YjP() });
/** `manifest.json`: what one attempt at an assignment did, or, in the run's own folder, what the whole run did. */
const Manifest = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz("manifest"),
    task_id: schemas/* string */.YjP().min(1),
    run_id: schemas/* string */.YjP().min(1),
    parent_run_id: schemas/* string */.YjP().nullable(),
    pipeline_id: schemas/* string */.YjP().min(1),
    pipeline_title: schemas/* string */.YjP(),
    /** null in the manifest of the whole run. */
    assignment: schemas/* string */.YjP().nullable(),
    attempt: schemas/* int */.Whr().min(1),
    plan_digest: fields/* Digest */.np,
    status: RunStatus,
    status_detail: schemas/* string */.YjP().nullable(),
    started_at: fields/* Timestamp */.Dc,
    completed_at: fields/* Timestamp */.Dc.nullable(),
    updated_at: fields/* Timestamp */.Dc,
    heartbeat_at: fields/* Timestamp */.Dc.nullable(),
    heartbeat_interval_seconds: schemas/* int */.Whr().min(1).nullable(),
    heartbeat_stale_after_seconds: schemas/* int */.Whr().min(1).nullable(),
    artifact_root: schemas/* string */.YjP().min(1),
    log_path: fields/* RelativePath */.c8.nullable(),
    summary: schemas/* string */.YjP().nullable(),
    metrics_recorded: schemas/* boolean */.zMY(),
    resume_events: schemas/* array */.YOg(ResumeEvent),
    approvals: schemas/* array */.YOg(Approval),
    commands: schemas/* array */.YOg(ManifestCommand),
    child_runs: schemas/* array */.YOg(ChildRun),
    guardrails_required: schemas/* boolean */.zMY(),
    guardrail_status: GuardrailStatus,
    /** The plan's assignments in short; null in the manifest of one assignment. */
    scheduler: schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("multi-instance"),
        plan: fields/* RelativePath */.c8,
        assignments: schemas/* array */.YOg(schemas/* strictObject */.rej({ instance_id: schemas/* string */.YjP(), status: schemas/* string */.YjP(), attempts: fields/* Count */.y_ })),
    })
        .nullable(),
    /** null: nothing guarded the output of this run. */
    privacy: schemas/* strictObject */.rej({
        mode: schemas/* enum */.k5n(["enforce", "shadow"]),
        log_path: fields/* RelativePath */.c8.nullable(),
        totals: schemas/* strictObject */.rej({
            total_frames: fields/* Count */.y_,
            redacted_frames: fields/* Count */.y_,
            blocked_frames: fields/* Count */.y_,
            allowed_frames: fields/* Count */.y_,
        }),
    })
        .nullable(),
});

;// CONCATENATED MODULE: ./build/model/changes-schema.js


/** How the base of a comparison was chosen, in the order of precedence (docs/configuration.md, what counts as changed). */
const ChangeStrategy = schemas/* enum */.k5n([
    /** The input `base` or the flag `--base`. */
    "explicit",
    /** HEAD is GitHub's merge commit of the pull request: compared with its other parent. */
    "pull-request-merge",
    /** The merge base with the pull request's base. */
    "pull-request-base",
    "merge-group",
    /** What the branch pointed at before the push. */
    "push-before",
    /** A push to the default branch that nothing came before, or that rewrote it: compared with HEAD's parent. */
    "push-parent",
    /** The environment variable BASE_SHA. */
    "base-sha",
    "upstream",
    "default-branch",
    /** None of the above exists: everything in the repository counts as changed. */
    "no-base",
    /** The repository has no commit yet: everything in it counts as changed. */
    "unborn",
    "outside-git",
]);
/** What a plan records of a change set. */
const ChangeSummary = schemas/* strictObject */.rej({
    strategy: ChangeStrategy,
    base: schemas/* string */.YjP().nullable(),
    head: schemas/* string */.YjP().nullable(),
    files: fields/* Count */.y_,
    note: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ./build/model/plan.js



/** Why a stage or a subtask of the plan will not run; null when it will. */
const SkipReason = schemas/* string */.YjP().min(1).nullable();
const stageFields = {
    id: schemas/* string */.YjP().min(1),
    name: schemas/* string */.YjP(),
    phase: fields/* Phase */.a0,
    needs: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
    if: schemas/* string */.YjP(),
    working_directory: fields/* RelativePath */.c8,
    env: fields/* EnvironmentRecord */.r6,
    continue_on_error: schemas/* boolean */.zMY(),
    timeout_minutes: schemas/* number */.aig().positive(),
    summary_hint: schemas/* string */.YjP().nullable(),
    /** Decided when planning (targets, `paths`); whoever runs the plan does not judge again. */
    skip: SkipReason,
};
const PlannedCommand = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("command"),
    ...stageFields,
    run: schemas/* string */.YjP(),
    shell: schemas/* string */.YjP().nullable(),
    tries: schemas/* strictObject */.rej({ max: schemas/* int */.Whr().min(1), backoff_seconds: schemas/* number */.aig().min(0) }),
    artifacts: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const PlannedGuardrail = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("guardrail"),
    ...stageFields,
    uses: schemas/* string */.YjP().min(1),
    with: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
});
const SubpipelineFields = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("subpipeline"),
    ...stageFields,
    pipeline_id: schemas/* string */.YjP().min(1),
    pipeline_title: schemas/* string */.YjP(),
    fail_fast: schemas/* boolean */.zMY(),
    max_parallel: schemas/* int */.Whr().min(1).nullable(),
});
const PlannedSubpipeline = SubpipelineFields.extend({
    stages: schemas/* array */.YOg(schemas/* lazy */.RZV(() => PlannedStage)),
});
/** One stage, fully resolved: whoever holds the plan needs no configuration file to run it. */
const PlannedStage = schemas/* discriminatedUnion */.gMt("kind", [
    PlannedCommand,
    PlannedGuardrail,
    PlannedSubpipeline,
]);
const PlannedSubtask = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().min(1),
    name: schemas/* string */.YjP(),
    /** The kind of runner that it asks for; `default` when it asks for none. */
    capability: schemas/* string */.YjP().min(1),
    weight: schemas/* number */.aig().positive(),
    shard: schemas/* strictObject */.rej({ index: schemas/* int */.Whr().min(1), total: schemas/* int */.Whr().min(1) }).nullable(),
    working_directory: fields/* RelativePath */.c8,
    /** The configuration file's alone: nothing of the process's environment enters a plan. */
    env: fields/* EnvironmentRecord */.r6,
    execution_mode: fields/* ExecutionMode */.KB,
    fail_fast: schemas/* boolean */.zMY(),
    max_parallel: schemas/* int */.Whr().min(1).nullable(),
    timeout_minutes: schemas/* number */.aig().positive().nullable(),
    skip: SkipReason,
    stages: schemas/* array */.YOg(PlannedStage),
});
const AssignmentStatus = schemas/* enum */.k5n([
    "assigned",
    "running",
    "succeeded",
    "failed",
    "cancelled",
    "lost",
    "recovered",
]);
const RecoveryCheckpoint = schemas/* strictObject */.rej({
    timestamp: fields/* Timestamp */.Dc,
    reason: schemas/* enum */.k5n(["missed-heartbeat", "manual", "auto"]),
    action: schemas/* enum */.k5n(["requeue", "escalate", "ack"]),
    detail: schemas/* string */.YjP().nullable(),
});
const Attempt = schemas/* strictObject */.rej({
    number: schemas/* int */.Whr().min(1),
    assigned_at: fields/* Timestamp */.Dc,
    started_at: fields/* Timestamp */.Dc.nullable(),
    completed_at: fields/* Timestamp */.Dc.nullable(),
    status: schemas/* enum */.k5n(["pending", "running", "completed", "failed", "requeued"]),
    recovery_checkpoints: schemas/* array */.YOg(RecoveryCheckpoint),
});
const Assignment = schemas/* strictObject */.rej({
    instance_id: schemas/* string */.YjP().min(1),
    capability: schemas/* string */.YjP().min(1),
    runs_on: schemas/* string */.YjP().min(1),
    /** Ids of the subtasks that it runs, one after another. */
    subtasks: schemas/* array */.YOg(schemas/* string */.YjP()),
    status: AssignmentStatus,
    assigned_at: fields/* Timestamp */.Dc,
    completed_at: fields/* Timestamp */.Dc.nullable(),
    metadata: schemas/* strictObject */.rej({
        weight: schemas/* number */.aig().min(0),
        maxConcurrency: schemas/* int */.Whr().min(1).nullable(),
        groupIndex: fields/* Count */.y_,
    }),
    /** null: nothing is known of earlier runs. */
    predicted_seconds: schemas/* number */.aig().min(0).nullable(),
    attempts: schemas/* array */.YOg(Attempt),
});
const Recovery = schemas/* strictObject */.rej({
    heartbeat_interval_seconds: schemas/* int */.Whr().min(1),
    missing_heartbeat_timeout_seconds: schemas/* int */.Whr().min(1),
    max_retries: fields/* Count */.y_,
});
/**
 * The scheduler plan, `plan.json` and, finalised, `plan.final.json`: who runs what. `digest` covers all of it but the
 * digest itself, statuses, times and attempts (plan/digest.ts).
 */
const Plan = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz("scheduler-plan"),
    mode: schemas/* literal */.euz("multi-instance"),
    task_id: schemas/* string */.YjP().min(1),
    run_id: schemas/* string */.YjP().min(1),
    plan_attempt: schemas/* int */.Whr().min(1),
    pipeline_id: schemas/* string */.YjP().min(1),
    pipeline_title: schemas/* string */.YjP(),
    execution_mode: fields/* ExecutionMode */.KB,
    requested_at: fields/* Timestamp */.Dc,
    completed_at: fields/* Timestamp */.Dc.nullable(),
    min_instances: fields/* Count */.y_,
    max_instances: fields/* Count */.y_,
    recovery: Recovery,
    guardrails_required: schemas/* boolean */.zMY(),
    allow_empty: schemas/* boolean */.zMY(),
    /** Names of environment variables whose values must never be shown. */
    secrets: schemas/* array */.YOg(schemas/* string */.YjP()),
    redaction: schemas/* enum */.k5n(["enforce", "shadow"]),
    log_limit_bytes: schemas/* int */.Whr().min(1),
    /** What was asked for by `--subtask`, `--stage` or a default target; empty: everything. */
    targets: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Some stages were left out because they were not targeted: the result says nothing about the whole pipeline. */
    partial: schemas/* boolean */.zMY(),
    /** null: nothing in the pipeline depends on what changed. */
    changes: ChangeSummary.nullable(),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    setup: schemas/* array */.YOg(PlannedStage),
    subtasks: schemas/* array */.YOg(PlannedSubtask),
    assignments: schemas/* array */.YOg(Assignment),
    digest: fields/* Digest */.np,
});

;// CONCATENATED MODULE: ./build/model/run-summary.js



const runId = schemas/* string */.YjP().min(1);
const subtaskId = schemas/* string */.YjP();
const BuildEntry = schemas/* strictObject */.rej({
    subtaskId,
    success: schemas/* boolean */.zMY(),
    artifacts: schemas/* array */.YOg(schemas/* string */.YjP()),
    notes: schemas/* string */.YjP().nullable(),
    mode: fields/* ExecutionMode */.KB,
    runId,
});
const TestReport = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(["passed", "failed", "skipped", "allowed_failure", "cancelled", "pending"]),
    details: schemas/* string */.YjP().nullable(),
});
const TestEntry = schemas/* strictObject */.rej({
    subtaskId,
    success: schemas/* boolean */.zMY(),
    reports: schemas/* array */.YOg(TestReport),
    notes: schemas/* string */.YjP().nullable(),
    runId,
});
const ReviewEntry = schemas/* strictObject */.rej({
    subtaskId,
    summary: schemas/* string */.YjP(),
    decision: schemas/* strictObject */.rej({ approved: schemas/* boolean */.zMY(), feedback: schemas/* string */.YjP().nullable() }),
});
const GroupEntry = schemas/* strictObject */.rej({
    index: schemas/* int */.Whr().min(1),
    subtaskId,
    mode: fields/* ExecutionMode */.KB,
    buildSuccess: schemas/* boolean */.zMY(),
    testSuccess: schemas/* boolean */.zMY(),
    reviewApproved: schemas/* boolean */.zMY(),
    status: schemas/* enum */.k5n(["succeeded", "failed", "cancelled", "skipped", "running"]),
});
/**
 * `run-summary.json`: the run in three sections. The top-level `build`, `test` and `review` show the worst of all
 * subtasks (the first in plan order that did not succeed, else the last one processed); the arrays hold every one.
 */
const RunSummary = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz("run-summary"),
    taskId: schemas/* string */.YjP().min(1),
    runId,
    pipelineId: schemas/* string */.YjP().min(1),
    mode: fields/* ExecutionMode */.KB,
    status: schemas/* enum */.k5n(["in_progress", "succeeded", "failed", "cancelled"]),
    /** Why, when it did not succeed. */
    reason: schemas/* string */.YjP().nullable(),
    partial: schemas/* boolean */.zMY(),
    startedAt: fields/* Timestamp */.Dc,
    completedAt: fields/* Timestamp */.Dc.nullable(),
    plan: schemas/* strictObject */.rej({
        items: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), subtaskId: schemas/* string */.YjP().nullable(), description: schemas/* string */.YjP() })),
        targetId: schemas/* string */.YjP().nullable(),
        notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    build: BuildEntry,
    test: TestEntry,
    review: ReviewEntry,
    builds: schemas/* array */.YOg(BuildEntry),
    tests: schemas/* array */.YOg(TestEntry),
    reviews: schemas/* array */.YOg(ReviewEntry),
    group: schemas/* strictObject */.rej({
        enabled: schemas/* boolean */.zMY(),
        size: fields/* Count */.y_,
        processed: fields/* Count */.y_,
        entries: schemas/* array */.YOg(GroupEntry),
    }),
    scheduler: schemas/* strictObject */.rej({
        mode: schemas/* literal */.euz("multi-instance"),
        recovery: schemas/* strictObject */.rej({
            heartbeatIntervalSeconds: schemas/* int */.Whr(),
            missingHeartbeatTimeoutSeconds: schemas/* int */.Whr(),
            maxRetries: fields/* Count */.y_,
        }),
        assignments: schemas/* array */.YOg(schemas/* strictObject */.rej({
            instanceId: schemas/* string */.YjP(),
            capability: schemas/* string */.YjP(),
            status: AssignmentStatus,
            attempts: fields/* Count */.y_,
            lastCompletedAt: fields/* Timestamp */.Dc.nullable(),
        })),
    }),
    /** null: nothing guarded the output of this run. */
    privacy: schemas/* strictObject */.rej({
        mode: schemas/* enum */.k5n(["enforce", "shadow"]),
        totalFrames: fields/* Count */.y_,
        redactedFrames: fields/* Count */.y_,
        blockedFrames: fields/* Count */.y_,
        allowedFrames: fields/* Count */.y_,
    })
        .nullable(),
    /** Paths of what a reviewer can open, relative to the repository root. */
    artifacts: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Trouble that did not change the outcome. */
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    timestamp: fields/* Timestamp */.Dc,
});

;// CONCATENATED MODULE: ./build/model/run-files.js





const named = (name) => (path) => path === name || path.endsWith(`/${name}`);
/** Every file that a run writes and that has a schema. What stages made (`files/`) and said (`logs/`) has none. */
const runFileKinds = [
    {
        place: "plan.json",
        matches: named("plan.json"),
        description: "the scheduler plan, as planned",
        schema: Plan,
    },
    {
        place: "plan.final.json",
        matches: named("plan.final.json"),
        description: "the scheduler plan with how each assignment ended",
        schema: Plan,
    },
    {
        place: "run-summary.json",
        matches: named("run-summary.json"),
        description: "the run in three sections: build, test, review",
        schema: RunSummary,
    },
    {
        place: "manifest.json, jobs/<assignment>/a<attempt>/manifest.json, …/children/<run>/manifest.json",
        matches: named("manifest.json"),
        description: "what the run, one attempt at an assignment, or a nested pipeline did",
        schema: Manifest,
    },
    {
        place: "jobs/<assignment>/a<attempt>/journal.ndjson",
        matches: named("journal.ndjson"),
        description: "the events that a manifest is folded from, one a line",
        schema: JournalEvent,
        header: JournalHeader,
    },
    {
        place: "jobs/<assignment>/a<attempt>/errors/<nn>-<stage>.json",
        matches: (path) => /(^|\/)errors\/[^/]+\.json$/.test(path),
        description: "a stage that did not succeed, with the end of its output",
        schema: ErrorFile,
    },
];
/** @returns undefined for files without a schema */
function runFileKind(path) {
    if (/(^|\/)(files|logs)\//.test(path))
        return undefined;
    return runFileKinds.find((kind) => kind.matches(path));
}

;// CONCATENATED MODULE: ./build/cli/schema.js





async function schema(file) {
    const kind = runFileKinds.find((candidate) => file !== undefined && candidate.matches(file));
    if (file !== undefined && kind === undefined) {
        await (0,command_line/* complain */.cc)(`there is no schema for ${file}; there are: ${runFileKinds.map(({ place }) => place).join("; ")}\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    const value = kind === undefined ? jsonSchema() : json_schema_processors/* toJSONSchema */.bl(kind.schema);
    await (0,command_line/* print */.yy)(`${JSON.stringify(value, null, 2)}\n`);
    return exit_code/* exitCodes */.h.passed;
}

;// CONCATENATED MODULE: ./build/modes/show.js



/**
 * Finds a run and reads its manifest; of a run that is still going on, the one of its newest attempt.
 * @param wanted a run id, the beginning of one, a run's folder, or null for the newest
 */
async function showRun(settings, files, wanted) {
    const folder = await findRun(settings, files, wanted);
    if (typeof folder !== "string")
        return folder;
    const paths = (await files.listFiles(folder)).filter((path) => /(^|\/)manifest\.json$/.test(path) && !path.includes("/files/"));
    const own = paths.includes("manifest.json")
        ? "manifest.json"
        : paths.filter((path) => /^jobs\/[^/]+\/a\d+\/manifest\.json$/.test(path)).at(-1);
    if (own === undefined)
        return (0,modes_settings/* refuse */.TR)(`${folder}: there is no manifest in this folder`);
    const manifest = await readManifest(files, (0,external_node_path_.join)(folder, own));
    if (!("run_id" in manifest))
        return manifest;
    const children = new Map();
    for (const path of paths.filter((name) => name.includes("/children/"))) {
        const child = await readManifest(files, (0,external_node_path_.join)(folder, path));
        if ("run_id" in child)
            children.set(child.run_id, child);
    }
    return { manifest, children, folder };
}
async function findRun({ root, runsFolder, task }, files, wanted) {
    if (wanted !== null && /[/\\]/.test(wanted)) {
        const folder = (0,external_node_path_.join)(wanted.startsWith("/") ? "" : root, wanted);
        return (await files.exists(folder)) ? folder : (0,modes_settings/* refuse */.TR)(`${wanted}: there is no such folder`);
    }
    const tasks = task === null ? await files.list(runsFolder) : [task];
    const runs = [];
    for (const name of tasks) {
        const folder = (0,external_node_path_.join)(runsFolder, name, "cli");
        for (const id of await files.list(folder))
            runs.push({ id, folder: (0,external_node_path_.join)(folder, id) });
    }
    runs.sort((left, right) => (left.id < right.id ? -1 : 1));
    const matching = wanted === null ? runs.slice(-1) : runs.filter(({ id }) => id === wanted || id.startsWith(wanted));
    if (matching.length === 1)
        return matching[0].folder;
    if (matching.length === 0)
        return (0,modes_settings/* refuse */.TR)(wanted === null ? `no run yet in ${runsFolder}` : `there is no run ${wanted} in ${runsFolder}`);
    return (0,modes_settings/* refuse */.TR)(`${wanted} is the beginning of ${matching.length} runs: ${matching.map(({ id }) => id).join(", ")}`);
}
async function readManifest(files, path) {
    try {
        const parsed = Manifest.safeParse(JSON.parse((await files.readText(path)) ?? ""));
        return parsed.success
            ? parsed.data
            : (0,modes_settings/* refuse */.TR)(`${path}: this is not a manifest of this version; see: orchestrator validate --run`);
    }
    catch (error) {
        return (0,modes_settings/* refuse */.TR)(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/report/clean-text.js
var clean_text = __webpack_require__(2348);
// EXTERNAL MODULE: ./build/report/columns.js
var columns = __webpack_require__(9708);
// EXTERNAL MODULE: ./build/report/duration.js
var duration = __webpack_require__(8747);
// EXTERNAL MODULE: ./build/report/outcome-words.js
var outcome_words = __webpack_require__(4604);
// EXTERNAL MODULE: ./build/report/stage-rows.js
var stage_rows = __webpack_require__(591);
;// CONCATENATED MODULE: ./build/report/run-table.js






/** A run as a table for a terminal, then its status in one line. */
function runTable(manifest, options) {
    const paint = picocolors.createColors(options.colour);
    const groups = (0,stage_rows/* stageRows */.U7)(manifest, options.children ?? new Map());
    const lines = groups.flatMap((group) => group.rows).map(lineOf);
    const heading = ["#", "subtask", "stage", "outcome", "duration", "exit"];
    const widths = heading.map((word, at) => Math.max((0,columns/* columnsOf */.PL)(word), ...lines.map(({ cells }) => (0,columns/* columnsOf */.PL)(cells[at] ?? ""))));
    const text = (cells) => cells
        .map((cell, at) => (0,columns/* padToColumns */.UG)(cell, widths[at] ?? 0))
        .join("  ")
        .trimEnd();
    const status = `${manifest.status.replace("_", " ")}: ${(0,stage_rows/* countWords */.rj)((0,stage_rows/* countStages */.r0)(groups))}`;
    return [
        paint.bold(text(heading)),
        ...lines.map(({ cells, colour }) => (colour === null ? text(cells) : paint[colour](text(cells)))),
        "",
        paint[statusColour(manifest.status)](`${(0,clean_text/* cleanLine */.Ow)(manifest.run_id)} ${status}${tookWords(manifest)}`),
        ...(manifest.status_detail === null ? [] : [(0,clean_text/* cleanLine */.Ow)(manifest.status_detail, 1000)]),
        "",
    ].join("\n");
}
function lineOf(row) {
    const { index, subtask, id, duration_ms, exit, summary } = row.command;
    const { glyph, word, colour } = outcome_words/* outcomeWords */.wX[row.outcome];
    const reason = row.outcome === "skipped" && summary !== null ? `: ${(0,clean_text/* cleanLine */.Ow)(summary, 60)}` : "";
    return {
        cells: [
            row.depth === 0 ? String(index) : "",
            row.depth === 0 ? (0,clean_text/* cleanLine */.Ow)(subtask ?? "(set-up)") : "",
            `${"  ".repeat(row.depth)}${(0,clean_text/* cleanLine */.Ow)(id)}`,
            `${glyph} ${word}${reason}`,
            duration_ms === null ? "" : (0,duration/* formatDuration */.a)(duration_ms),
            exit === null ? "" : exitCell(exit),
        ],
        colour: row.outcome === "succeeded" ? null : colour,
    };
}
function exitCell(exit) {
    switch (exit.kind) {
        case "exited":
            return String(exit.code);
        case "signalled":
            return (0,clean_text/* cleanLine */.Ow)(exit.signal, 20);
        case "timed-out":
            return "timed out";
        case "cancelled":
            return "cancelled";
        case "spawn-failed":
            return "not started";
    }
}
function tookWords({ started_at, completed_at }) {
    return completed_at === null
        ? ""
        : ` in ${(0,duration/* formatDuration */.a)(Date.parse(completed_at) - Date.parse(started_at))}`;
}
function statusColour(status) {
    if (status === "succeeded")
        return "green";
    return status === "failed" ? "red" : "yellow";
}

;// CONCATENATED MODULE: ./build/cli/show.js






async function show(run, flags) {
    const { asked, platform, surroundings, here } = (0,command_line/* openCommandLine */.Ax)(undefined, flags);
    const settings = { ...(0,modes_settings/* settingsOf */.f5)(asked, surroundings.environment), task: flags.task ?? null };
    const wanted = run !== undefined && /[/\\]/.test(run) ? (0,external_node_path_.resolve)(here, run) : (run ?? null);
    const shown = await showRun(settings, platform.files, wanted);
    if ((0,modes_settings/* isRefusal */.vu)(shown)) {
        await (0,command_line/* complain */.cc)(`${shown.messages.join("\n")}\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    const { manifest, children } = shown;
    const text = flags.json === true
        ? `${JSON.stringify(manifest, null, 2)}\n`
        : runTable(manifest, { children, colour: platform.screen.colour });
    await (0,command_line/* print */.yy)(text.endsWith("\n") ? text : `${text}\n`);
    return exit_code/* exitCodes */.h.passed;
}

// EXTERNAL MODULE: ./build/modes/configuration.js + 21 modules
var modes_configuration = __webpack_require__(502);
;// CONCATENATED MODULE: ./build/modes/validate.js


/** Checks every file of a run that has a schema. A folder without a manifest is a mistake, not a success. */
async function validateRun(files, folder) {
    const checked = [];
    const mistakes = [];
    for (const path of await files.listFiles(folder)) {
        const kind = runFileKind(path);
        if (kind === undefined)
            continue;
        checked.push(path);
        mistakes.push(...checkFile(kind, path, (await files.readText((0,external_node_path_.join)(folder, path))) ?? ""));
    }
    for (const name of ["plan.json", "manifest.json", "run-summary.json"]) {
        if (!checked.includes(name))
            mistakes.push(`${name}: this file of a run is missing in ${folder}`);
    }
    return { checked, mistakes };
}
function checkFile(kind, path, text) {
    if (kind.header === undefined)
        return checkText(kind.schema, path, text);
    const lines = text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    return lines
        .flatMap((line, index) => line === "" ? [] : checkText(index === 0 ? kind.header : kind.schema, `${path}:${index + 1}`, line))
        .concat(lines.length === 0 ? [`${path}: the file is empty`] : []);
}
function checkText(schema, place, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return [`${place}: this is not JSON: ${error instanceof Error ? error.message : String(error)}`];
    }
    const result = schema.safeParse(value);
    return result.success ? [] : result.error.issues.map((issue) => `${place}: ${describe(issue)}`);
}
function describe(issue) {
    const path = issue.path.reduce((text, step) => typeof step === "number" ? `${text}[${step}]` : text === "" ? String(step) : `${text}.${String(step)}`, "");
    return path === "" ? issue.message : `${path}: ${issue.message}`;
}

;// CONCATENATED MODULE: ./build/cli/validate.js






async function validate(flags) {
    const { asked, platform, here } = (0,command_line/* openCommandLine */.Ax)(undefined, flags);
    if (flags.run !== undefined) {
        const { checked, mistakes } = await validateRun(platform.files, (0,external_node_path_.resolve)(here, flags.run));
        return answer(mistakes, `${checked.length} files of the run are as their schemas say\n`);
    }
    const configuration = await (0,modes_configuration/* loadConfiguration */.v)(asked, platform.files);
    if ((0,modes_settings/* isRefusal */.vu)(configuration))
        return answer(configuration.messages, "");
    const { file, pipelines, notes } = configuration;
    const names = pipelines.map(({ id }) => id).join(", ");
    return answer([], [`${file} is valid; pipelines: ${names}`, ...notes, ""].join("\n"));
}
async function answer(mistakes, good) {
    if (mistakes.length === 0) {
        await (0,command_line/* print */.yy)(good);
        return exit_code/* exitCodes */.h.passed;
    }
    await (0,command_line/* complain */.cc)(`${mistakes.join("\n")}\n`);
    return exit_code/* exitCodes */.h.refused;
}

;// CONCATENATED MODULE: ./build/cli/verbs.js
// The verbs that nobody waits for, in one module: each module that is loaded alone becomes a file of the bundle, and what
// verbs share is then cut into many small ones, which `run` would have to load too.







/***/ })

};
