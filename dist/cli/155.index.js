export const id = 155;
export const ids = [155];
export const modules = {

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/entries.js
var model_entries = __webpack_require__(7006);
// EXTERNAL MODULE: ./build/model/outcome.js
var model_outcome = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/run/context.js
var run_context = __webpack_require__(1209);
;// CONCATENATED MODULE: ./build/run/environment.js
const nothingCarried = () => ({ env: {}, path: [] });
/**
 * Variables of the action's own step that are none of a stage's business: its inputs, its state, and the credentials of
 * the artifact and cache services. ACTIONS_ID_TOKEN_REQUEST_* passes, as it does for a `run:` step.
 */
const withheld = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_|ACTIONS_RESULTS_URL$)/i;
/** Names that GITHUB_ENV may not set, by GitHub's own rules. */
const unsettable = /^(GITHUB_|RUNNER_|NODE_OPTIONS$)/i;
/** A stage's environment; later layers win, as GitHub's do. */
function stageEnvironment(layers, windows) {
    const base = Object.entries(layers.process).filter(([name]) => !withheld.test(name));
    const env = {
        ...Object.fromEntries(base),
        ...layers.subtask,
        ...layers.carried.env,
        ...layers.stage,
        ...layers.own,
    };
    if (layers.carried.path.length > 0) {
        const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
        // An empty entry would stand for the working directory.
        const folders = [...layers.carried.path, env[name] ?? ""].filter((folder) => folder !== "");
        env[name] = folders.join(windows ? ";" : ":");
    }
    return env;
}
/** Reads a GITHUB_ENV file: `NAME=value` lines and `NAME<<MARK` … `MARK` blocks. Bad lines are noted, the rest counts. */
function parseEnvironmentFile(text) {
    const env = {};
    const notes = [];
    const lines = text.split(/\r?\n/);
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at];
        if (line === "")
            continue;
        const [name, value, next] = readVariable(lines, at);
        if (name === undefined)
            notes.push(`GITHUB_ENV, line ${at + 1}: ${value}`);
        else if (unsettable.test(name))
            notes.push(`GITHUB_ENV, line ${at + 1}: ${name} cannot be set by a stage`);
        else
            env[name] = value;
        at = next;
    }
    return { env, notes };
}
/** @returns name, value and the last line read; without a name, the value says what is wrong. */
function readVariable(lines, at) {
    const line = lines[at];
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (heredoc > 0 && (equals === -1 || heredoc < equals)) {
        const mark = line.slice(heredoc + 2);
        const end = lines.indexOf(mark, at + 1);
        if (mark === "" || end === -1)
            return [undefined, `the end mark ${JSON.stringify(mark)} is missing`, lines.length];
        return [line.slice(0, heredoc), lines.slice(at + 1, end).join("\n"), end];
    }
    if (equals > 0)
        return [line.slice(0, equals), line.slice(equals + 1), at];
    return [undefined, "expected NAME=value or NAME<<MARK", at];
}
/** Reads a GITHUB_PATH file: one folder a line, the newest last. */
const parsePathFile = (text) => text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .reverse();
/** What a later stage sees after these files were written. */
function carryOn(carried, files) {
    const parsed = parseEnvironmentFile(files.env);
    return {
        carried: {
            env: { ...carried.env, ...parsed.env },
            path: [...parsePathFile(files.path), ...carried.path],
        },
        notes: parsed.notes,
    };
}

// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(9688);
;// CONCATENATED MODULE: ./build/model/commands.js
/** A stage of a manifest before anything happened to it. */
const pendingCommand = (entry) => ({
    ...entry,
    status: "pending",
    started_at: null,
    completed_at: null,
    exit_code: null,
    summary: null,
    log_path: null,
    error_file: null,
    sub_run_id: null,
    outcome: null,
    exit: null,
    tries: 0,
    duration_ms: null,
    tail: null,
    notes: [],
    artifacts: [],
    findings: { error: 0, warning: 0, notice: 0 },
});
/** What the built-in guardrails among the commands say together. */
function guardrailStatus(commands, required) {
    const guards = commands.filter((command) => command.kind === "guardrail");
    const count = (status) => guards.filter((guard) => guard.status === status).length;
    const counts = {
        total: guards.length,
        succeeded: count("succeeded"),
        failed: count("failed"),
        skipped: count("skipped"),
        other: count("pending") + count("running"),
    };
    const present = guards.length > 0;
    return {
        present,
        recommendation: present || !required ? null : "add a guardrail stage: this pipeline says that it requires them",
        summary: present ? `${counts.succeeded} of ${counts.total} guardrails succeeded` : "no guardrail stages",
        counts,
    };
}

;// CONCATENATED MODULE: ./build/run/fold.js


/** The manifest after one more event. The journal folded from its beginning gives the manifest, always. */
function applyEvent(manifest, event) {
    if (event.type === "run-started")
        return started(event);
    if (manifest === undefined)
        throw new Error(`a journal begins with run-started, not with ${event.type}`);
    const next = { ...manifest, updated_at: event.at };
    switch (event.type) {
        case "stage-started":
            return withCommand(next, event.index, (command) => stageStarted(command, event));
        case "stage-finished":
            return withCommand(next, event.index, (command) => stageFinished(command, event));
        case "stage-skipped":
            return withCommand(next, event.index, (command) => stageSkipped(command, event));
        case "child-started":
            return childStarted(next, event);
        case "child-finished":
            return childFinished(next, event);
        case "run-finished":
            return runFinished(next, event);
    }
}
/** @returns undefined for a journal without events. */
function foldJournal(events) {
    let manifest;
    for (const event of events)
        manifest = applyEvent(manifest, event);
    return manifest;
}
function started(event) {
    const commands = event.commands.map(pendingCommand);
    return {
        schema_version: 1,
        version: 1,
        kind: "manifest",
        task_id: event.task_id,
        run_id: event.run_id,
        parent_run_id: event.parent_run_id,
        pipeline_id: event.pipeline_id,
        pipeline_title: event.pipeline_title,
        assignment: event.assignment,
        attempt: event.attempt,
        plan_digest: event.plan_digest,
        status: "in_progress",
        status_detail: null,
        started_at: event.at,
        completed_at: null,
        updated_at: event.at,
        heartbeat_at: null,
        heartbeat_interval_seconds: null,
        heartbeat_stale_after_seconds: null,
        artifact_root: event.artifact_root,
        log_path: `${event.artifact_root}/journal.ndjson`,
        summary: null,
        metrics_recorded: false,
        resume_events: [],
        approvals: [],
        commands,
        child_runs: [],
        guardrails_required: event.guardrails_required,
        guardrail_status: guardrailStatus(commands, event.guardrails_required),
        scheduler: null,
        privacy: null,
    };
}
function withCommand(manifest, index, change) {
    const commands = manifest.commands.map((command) => (command.index === index ? change(command) : command));
    return {
        ...manifest,
        commands,
        guardrail_status: guardrailStatus(commands, manifest.guardrails_required),
    };
}
const stageStarted = (command, event) => ({
    ...command,
    status: "running",
    started_at: command.started_at ?? event.at,
    tries: event.try,
    log_path: event.log_path,
});
function stageFinished(command, event) {
    const count = (level) => event.findings.filter((finding) => finding.level === level).length;
    return {
        ...command,
        status: (0,model_outcome/* commandStatusOf */.Ni)(event.outcome),
        completed_at: event.at,
        exit_code: event.exit.kind === "exited" ? event.exit.code : null,
        summary: event.summary,
        error_file: event.error_file,
        outcome: event.outcome,
        exit: event.exit,
        tries: event.tries,
        duration_ms: event.duration_ms,
        tail: event.tail,
        notes: event.notes,
        artifacts: event.artifacts,
        findings: { error: count("error"), warning: count("warning"), notice: count("notice") },
    };
}
const stageSkipped = (command, event) => ({
    ...command,
    status: "skipped",
    completed_at: event.at,
    outcome: "skipped",
    summary: event.reason,
});
function childStarted(manifest, event) {
    const { run_id, pipeline_id, manifest: path } = event;
    const next = withCommand(manifest, event.index, (command) => ({ ...command, sub_run_id: run_id }));
    const child = { run_id, pipeline_id, status: "in_progress", manifest: path };
    return { ...next, child_runs: [...manifest.child_runs, child] };
}
const childFinished = (manifest, event) => ({
    ...manifest,
    child_runs: manifest.child_runs.map((child) => child.run_id === event.run_id ? { ...child, status: event.status } : child),
});
const runFinished = (manifest, event) => ({
    ...manifest,
    status: event.status,
    status_detail: event.status_detail,
    summary: event.summary,
    completed_at: event.at,
});

;// CONCATENATED MODULE: ./build/run/journal.js


const snapshotInterval = limits/* limits */.F.snapshot.value;
/** Opens a journal with its first event, and writes the first manifest, so that whoever comes later finds one. */
async function openJournal(options, first) {
    const { folder, files, clock } = options;
    const appender = await files.openAppend(`${folder}/journal.ndjson`);
    await appendLine(appender, { schema_version: 1, kind: "journal" });
    let manifest;
    let snapshotAt = -Infinity;
    let queue = Promise.resolve();
    const append = async (happening) => {
        const event = { ...happening, at: clock.now().toISOString() };
        await appendLine(appender, event);
        manifest = applyEvent(manifest, event);
        if (mustBeSeen(event) || clock.elapsed() - snapshotAt >= snapshotInterval) {
            await files.replace(`${folder}/manifest.json`, toJson(manifest), {
                durable: event.type === "run-finished",
            });
            snapshotAt = clock.elapsed();
        }
        await show(options, event);
    };
    const record = (happening) => {
        const done = queue.then(() => append(happening));
        // Whoever recorded hears of a failure; the next in line must not fail for it.
        queue = done.catch(() => undefined);
        return done;
    };
    await record(first);
    return { record, manifest: () => manifest, close: () => appender.close() };
}
/** A failure must not wait for the next snapshot; beginning and end are written for those who look from outside. */
function mustBeSeen(event) {
    if (event.type === "run-started" || event.type === "run-finished")
        return true;
    return event.type === "stage-finished" && event.outcome !== "succeeded";
}
async function show(options, event) {
    try {
        await options.watcher.event(options.scope, event);
    }
    catch (error) {
        options.warn(`the run could not be shown: ${error instanceof Error ? error.message : String(error)}`);
    }
}
const appendLine = (appender, value) => appender.append(`${JSON.stringify(value)}\n`);
const toJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(6895);
;// CONCATENATED MODULE: ./build/run/schedule.js


/**
 * Runs stages in their order and in parallel where their needs allow: a stage without `needs` waits for all before it,
 * `needs` replaces that. After a failure, or after a cancel, what runs finishes.
 * @returns the outcomes, in the order of the stages
 */
async function runSchedule(schedule) {
    const states = schedule.stages.map(() => "waiting");
    const running = new Map();
    for (;;) {
        const started = await startReady(schedule, states, running);
        if (running.size === 0) {
            if (states.every(isOver))
                return states;
            if (!started)
                throw new Error("stages wait for each other in a circle");
        }
        else {
            await Promise.race(running.values());
        }
    }
}
const isOver = (state) => state !== "waiting" && state !== "running";
/** Starts or skips what can be decided now. @returns whether anything was decided */
async function startReady(schedule, states, running) {
    let decided = false;
    for (let position = 0; position < states.length; position += 1) {
        if (states[position] !== "waiting")
            continue;
        const before = waitsFor(schedule.stages, position);
        if (!before.every((other) => isOver(states[other])))
            continue;
        const reason = skipReason(schedule, states, position, before);
        if (reason !== null) {
            states[position] = "skipped";
            await schedule.skip(position, reason);
            decided = true;
        }
        else if (running.size < schedule.maxParallel) {
            states[position] = "running";
            running.set(position, runOne(schedule, states, running, position));
            decided = true;
        }
    }
    return decided;
}
async function runOne(schedule, states, running, position) {
    states[position] = await schedule.run(position);
    running.delete(position);
}
/** Positions of the stages that must be over before this one is decided. */
function waitsFor(stages, position) {
    const needs = stages[position].needs;
    if (needs === null)
        return [...stages.keys()].slice(0, position);
    return needs.map((id) => stages.findIndex((stage) => stage.id === id));
}
/** null: it starts. */
function skipReason(schedule, states, position, before) {
    const stage = schedule.stages[position];
    if (stage.skip !== null)
        return stage.skip;
    if (schedule.signal.aborted)
        return stopReason(schedule.signal);
    const name = (at) => schedule.stages[at].id;
    const failures = [...states.keys()].filter((at) => (0,model_outcome/* isFailure */.N6)(states[at]));
    const failedBefore = before.filter((at) => failures.includes(at));
    const blockers = schedule.failFast
        ? failures
        : stage.needs === null
            ? []
            : blockingNeeds(schedule, states, before);
    const facts = {
        failed: schedule.failFast ? failures.length > 0 : failedBefore.length > 0 || blockers.length > 0,
        blocked: blockers.length > 0,
    };
    if ((0,condition/* evaluateCondition */.F9)((0,condition/* parseCondition */.zB)(stage.if), facts))
        return null;
    if (facts.blocked)
        return `${name(blockers[0])} did not succeed`;
    return `its condition is false: ${stage.if}`;
}
const stopReason = ({ reason }) => typeof reason === "string" ? reason : "the run was cancelled";
/** Needs that failed, and needs that were themselves left out because of a failure; what the plan left out is no obstacle. */
function blockingNeeds(schedule, states, needs) {
    return needs.filter((at) => {
        const state = states[at];
        if ((0,model_outcome/* isFailure */.N6)(state))
            return true;
        const left = state === "skipped" && schedule.stages[at].skip === null;
        return left && blockingNeeds(schedule, states, waitsFor(schedule.stages, at)).length > 0;
    });
}

;// CONCATENATED MODULE: ./build/run/tail.js

const held = limits/* limits */.F.tail.value;
function createTail() {
    /** Twice what is held, so that bytes are moved seldom, however small the pieces are. */
    let space = Buffer.alloc(0);
    let size = 0;
    let total = 0;
    return {
        push(bytes) {
            total += bytes.length;
            if (space.length === 0 && bytes.length > 0)
                space = Buffer.alloc(2 * held);
            const newest = bytes.subarray(Math.max(0, bytes.length - held));
            if (size + newest.length > space.length) {
                space.copyWithin(0, size - held, size);
                size = held;
            }
            space.set(newest, size);
            size += newest.length;
        },
        text: (limit) => wholeCharacters(space.subarray(Math.max(0, size - Math.min(limit, held)), size)),
        total: () => total,
    };
}
/** Drops the continuation bytes of a character whose beginning was cut off. */
function wholeCharacters(bytes) {
    let start = 0;
    while (start < Math.min(3, bytes.length) && (bytes[start] & 0xc0) === 0x80)
        start += 1;
    return bytes.subarray(start).toString("utf8");
}
function tailOf(streams) {
    return {
        stdout: streams.stdout.text(limits/* limits */.F.manifestTail.value),
        stderr: streams.stderr.text(limits/* limits */.F.manifestTail.value),
    };
}

;// CONCATENATED MODULE: ./build/run/workflow-commands.js

const longestLine = limits/* limits */.F.commandLine.value;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
function createCommandReader(listener) {
    const line = createLine();
    /** Bytes that were not passed on. */
    let waiting = [];
    const release = () => {
        const released = waiting.length === 1 ? waiting[0] : Buffer.concat(waiting);
        waiting = [];
        return released;
    };
    return {
        push(bytes) {
            let at = 0;
            for (const end of lineEnds(bytes)) {
                line.add(bytes.subarray(at, end));
                readLine(line.take(), listener);
                at = end + 1;
            }
            const rest = bytes.subarray(at);
            line.add(rest);
            waiting.push(bytes);
            if (!isMaskSoFar(line.text()))
                return release();
            return at === 0 ? new Uint8Array(0) : releaseUpTo(waiting, rest.length);
        },
        end() {
            readLine(line.take(), listener);
            return release();
        },
    };
}
/** Where lines end: at a line feed or, as the runner's reader has it, at a carriage return. */
function* lineEnds(bytes) {
    const next = (byte, from) => {
        const at = bytes.indexOf(byte, from);
        return at === -1 ? bytes.length : at;
    };
    let feed = next(lineFeed, 0);
    let back = next(carriageReturn, 0);
    while (Math.min(feed, back) < bytes.length) {
        const end = Math.min(feed, back);
        yield end;
        if (end === feed)
            feed = next(lineFeed, end + 1);
        else
            back = next(carriageReturn, end + 1);
    }
}
/** The line that isn't finished, for as long as it can be a command. */
function createLine() {
    let pieces = [];
    let length = 0;
    const text = () => {
        const whole = Buffer.concat(pieces);
        pieces = [whole];
        return whole;
    };
    return {
        text,
        add(bytes) {
            length += bytes.length;
            if (length <= longestLine)
                pieces.push(bytes);
            else
                pieces = [];
        },
        take() {
            const whole = text();
            pieces = [];
            length = 0;
            return whole;
        },
    };
}
/** Takes all but the last `keep` bytes out of `waiting`. */
function releaseUpTo(waiting, keep) {
    const all = Buffer.concat(waiting);
    waiting.length = 0;
    if (keep > 0)
        waiting.push(all.subarray(all.length - keep));
    return all.subarray(0, all.length - keep);
}
/** Whether the value of an add-mask has begun in a line that isn't finished. A `##[` may stand anywhere in a line. */
function isMaskSoFar(line) {
    const text = line.toString("utf8").toLowerCase();
    if (text.trimStart().startsWith("::add-mask"))
        return true;
    const at = text.indexOf("##[");
    return at !== -1 && text.startsWith("##[add-mask", at);
}
const names = new Set(["add-mask", "error", "warning", "notice"]);
function readLine(bytes, listener) {
    if (!bytes.includes("::") && !bytes.includes("##["))
        return;
    const text = bytes.toString("utf8");
    const command = colonCommand(text) ?? bracketCommand(text);
    if (command === undefined)
        return;
    const { name, properties, value } = command;
    if (name === "add-mask") {
        if (value.trim() !== "")
            listener.mask(value);
        return;
    }
    const finding = findingOf(name, properties, value);
    if (finding !== undefined)
        listener.finding(finding);
}
/** `::name properties::value`, after blanks. Searched step by step: a pattern would take its time over a hostile line. */
function colonCommand(text) {
    const line = text.trimStart();
    const end = line.startsWith("::") ? line.indexOf("::", 2) : -1;
    if (end === -1)
        return undefined;
    const [name, rest] = nameAndRest(line.slice(2, end));
    if (!names.has(name))
        return undefined;
    const properties = readProperties(rest, ",", unescapeProperty);
    return { name, properties, value: unescapeData(line.slice(end + 2)) };
}
/** `##[name properties]value`: only the first bracket of a line counts. */
function bracketCommand(text) {
    const start = text.indexOf("##[");
    const end = start === -1 ? -1 : text.indexOf("]", start);
    if (end === -1)
        return undefined;
    const [name, rest] = nameAndRest(text.slice(start + 3, end));
    if (!names.has(name))
        return undefined;
    const properties = readProperties(rest, ";", unescapeBracketed);
    return { name, properties, value: unescapeBracketed(text.slice(end + 1)) };
}
function nameAndRest(text) {
    const space = text.indexOf(" ");
    return space === -1
        ? [text.toLowerCase(), ""]
        : [text.slice(0, space).toLowerCase(), text.slice(space + 1)];
}
function readProperties(text, between, unescape) {
    const properties = new Map();
    for (const part of text.split(between)) {
        const equals = part.indexOf("=");
        if (equals <= 0)
            continue;
        properties.set(part.slice(0, equals).trim().toLowerCase(), unescape(part.slice(equals + 1)));
    }
    return properties;
}
/** Only remarks about a place in a file become findings; a path that leaves the repository is none of it. */
function findingOf(level, properties, message) {
    const path = properties.get("file")?.replaceAll("\\", "/").replace(/^\.\//, "");
    const line = numberOf(properties.get("line"));
    if (path === undefined || path === "" || line === null)
        return undefined;
    if (path.startsWith("/") || path.split("/").includes(".."))
        return undefined;
    return {
        level,
        message,
        title: properties.get("title") ?? null,
        path,
        line,
        end_line: numberOf(properties.get("endline")),
        column: numberOf(properties.get("col")),
    };
}
function numberOf(text) {
    return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
const unescapeData = (text) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const unescapeProperty = (text) => unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
const unescapeBracketed = (text) => unescapeData(text.replaceAll("%3B", ";").replaceAll("%5D", "]"));

;// CONCATENATED MODULE: ./build/run/output.js



function createStageOutput(sinks) {
    const heard = createListener(sinks);
    const tails = { stdout: createTail(), stderr: createTail() };
    const stages = {
        stdout: { reader: createCommandReader(heard), redacting: sinks.redactor.stream() },
        stderr: { reader: createCommandReader(heard), redacting: sinks.redactor.stream() },
    };
    const pass = async (stream, bytes) => {
        for (const value of heard.masks.splice(0))
            await sinks.mask(value);
        if (bytes.length === 0)
            return;
        tails[stream].push(bytes);
        await sinks.log.append(bytes);
        await sinks.watch(stream, bytes);
    };
    return {
        write: (stream, bytes) => pass(stream, stages[stream].redacting.push(stages[stream].reader.push(bytes))),
        async flush() {
            for (const stream of ["stdout", "stderr"]) {
                const { reader, redacting } = stages[stream];
                await pass(stream, redacting.push(reader.end()));
                await pass(stream, redacting.end());
            }
        },
        tails,
        findings: heard.findings,
        findingsOmitted: heard.omitted,
    };
}
function createListener({ redactor }) {
    const masks = [];
    const findings = [];
    let omitted = 0;
    return {
        masks,
        findings,
        omitted: () => omitted,
        mask(value) {
            redactor.add(value);
            masks.push(value);
        },
        finding(finding) {
            if (findings.length < limits/* limits */.F.findings.value)
                findings.push(withoutSecrets(finding, redactor));
            else
                omitted += 1;
        },
    };
}
function withoutSecrets(finding, redactor) {
    const title = finding.title === null ? null : redactor.text(finding.title);
    return { ...finding, message: redactor.text(finding.message), path: redactor.text(finding.path), title };
}

;// CONCATENATED MODULE: ./build/run/shell.js
/** PowerShell goes on after an error and forgets the exit code of the last program unless it is told otherwise. */
const powershell = (script) => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }\n`;
/** The forms that GitHub documents for `jobs.<job_id>.steps[*].shell`; `node` is ours. */
const shells = {
    bash: { extension: ".sh", templates: ["bash --noprofile --norc -eo pipefail {0}"] },
    sh: { extension: ".sh", templates: ["sh -e {0}"] },
    pwsh: { extension: ".ps1", templates: ["pwsh -NoLogo -NonInteractive -File {0}"], wrap: powershell },
    powershell: {
        extension: ".ps1",
        templates: ["powershell -NoLogo -NonInteractive -File {0}"],
        wrap: powershell,
    },
    cmd: {
        extension: ".cmd",
        templates: ["cmd /D /E:ON /V:OFF /C {0}"],
        wrap: (script) => `@echo off\r\n${script}`,
    },
    python: { extension: ".py", templates: ["python {0}", "python3 {0}"] },
    node: { extension: ".js", templates: ["node {0}"] },
};
const unset = { extension: ".sh", templates: ["bash -e {0}", "sh -e {0}"] };
/**
 * @param shell as in the configuration: null, a name of the table above or a template with `{0}`
 * @param folder where the script's file will be
 */
function shellCommand(shell, script, folder) {
    const form = formOf(shell, folder.windows);
    const fileName = `script${form.extension}`;
    const path = folder.join(fileName);
    return {
        fileName,
        script: form.wrap ? form.wrap(script) : script,
        candidates: form.templates.map((template) => {
            const [command = "", ...args] = template.split(/\s+/).filter((word) => word !== "");
            return { command, args: args.map((arg) => arg.replaceAll("{0}", path)) };
        }),
    };
}
function formOf(shell, windows) {
    if (shell === null)
        return windows ? shells["pwsh"] : unset;
    return shells[shell] ?? { extension: "", templates: [shell] };
}

;// CONCATENATED MODULE: ./build/run/command-stage.js





/** Runs a command until it succeeds or its tries are used up, with its log on disk. */
async function runCommand(context, request) {
    const { scope, entry } = request;
    const stem = (0,run_context/* fileStem */.E8)(entry.index, entry.id);
    const log = await context.files.openAppend((0,run_context/* logFile */.N9)(scope, stem));
    const folder = await context.files.makeTemporaryFolder();
    try {
        const output = createStageOutput({
            redactor: context.redactor,
            log,
            watch: (stream, bytes) => watchOutput(context, request, stream, bytes),
            mask: (value) => maskValue(context, value),
        });
        const result = await repeat(context, request, { output, folder });
        const copied = await copyArtifacts(context, request);
        return { ...result, notes: [...result.notes, ...copied.notes], artifacts: copied.artifacts };
    }
    finally {
        await log.close();
        await context.files.remove(folder);
    }
}
async function repeat(context, request, place) {
    const { max, backoff_seconds } = request.stage.tries;
    const deadline = context.clock.elapsed() + request.timeoutMs;
    for (let number = 1;; number += 1) {
        if (number > 1) {
            const line = `\n--- try ${number} of ${max} ---\n`;
            await place.output.write("stdout", Buffer.from(line));
        }
        const remaining = Math.max(1, deadline - context.clock.elapsed());
        const once = await runOnce(context, request, place, { number, remaining });
        if (once.exit.kind === "timed-out")
            once.exit.after_seconds = request.timeoutMs / 1000;
        const done = { tries: number, output: place.output, carried: once.carried };
        if (number === max || !worthAnotherTry(once.exit) || request.signal.aborted)
            return { ...done, exit: once.exit, notes: once.notes };
        if (context.clock.elapsed() + backoff_seconds * 1000 >= deadline) {
            const notes = ["no time was left for another try", ...once.notes];
            return { ...done, exit: once.exit, notes };
        }
        await context.clock.sleep(backoff_seconds * 1000, request.signal);
        if (request.signal.aborted)
            return { ...done, exit: { kind: "cancelled" }, notes: once.notes };
    }
}
const worthAnotherTry = (exit) => (exit.kind === "exited" && exit.code !== 0) || exit.kind === "signalled";
async function runOnce(context, request, place, attempt) {
    const commandFiles = await makeCommandFiles(context, place.folder);
    const shell = shellCommand(request.stage.shell, request.stage.run, {
        join: (name) => (0,external_node_path_.join)(place.folder, name),
        windows: context.windows,
    });
    await context.files.replace((0,external_node_path_.join)(place.folder, shell.fileName), shell.script);
    const env = stageEnvironment({
        process: context.environment,
        subtask: request.env,
        carried: request.carried,
        stage: request.stage.env,
        own: { ...ownVariables(request), ...commandFiles },
    }, context.windows);
    const result = await start(context, request, { place, attempt, env, candidates: shell.candidates });
    await place.output.flush();
    const next = carryOn(request.carried, {
        env: (await context.files.readText(commandFiles["GITHUB_ENV"])) ?? "",
        path: (await context.files.readText(commandFiles["GITHUB_PATH"])) ?? "",
    });
    const notes = result.leftBehind ? ["left processes behind", ...next.notes] : next.notes;
    return { exit: result.exit, notes, carried: next.carried };
}
/** Tries the shells one after another until one can be started. */
async function start(context, request, how) {
    let result;
    for (const { command, args } of how.candidates) {
        let announced = Promise.resolve();
        const running = context.processes.start({
            command,
            args,
            cwd: request.cwd,
            env: how.env,
            timeoutMs: how.attempt.remaining,
            onOutput: async (stream, chunk) => {
                await announced;
                await how.place.output.write(stream, chunk);
            },
        }, request.signal);
        if (running.pid !== null || command === how.candidates.at(-1).command) {
            announced = announce(context, request, { pid: running.pid, try: how.attempt.number });
        }
        [result] = await Promise.all([running.result, announced]);
        if (result.exit.kind !== "spawn-failed")
            return result;
    }
    return result;
}
function announce(context, request, started) {
    const { entry, scope, record } = request;
    const log = (0,run_context/* persistedPath */.Tb)(context, (0,run_context/* logFile */.N9)(scope, (0,run_context/* fileStem */.E8)(entry.index, entry.id)));
    return record({ type: "stage-started", index: entry.index, ...started, log_path: log });
}
/** The files that a stage's own workflow commands go to; what it writes there changes nothing of the action's. */
async function makeCommandFiles(context, folder) {
    const names = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"];
    const files = Object.fromEntries(names.map((name) => [name, (0,external_node_path_.join)(folder, name.toLowerCase())]));
    await Promise.all(Object.values(files).map((path) => context.files.replace(path, "")));
    return files;
}
const ownVariables = ({ scope, entry }) => ({
    ORCHESTRATOR_TASK_ID: scope.taskId,
    ORCHESTRATOR_RUN_ID: scope.runId,
    ORCHESTRATOR_STAGE: entry.id,
    ...(entry.subtask === null ? {} : { ORCHESTRATOR_SUBTASK: entry.subtask }),
});
async function watchOutput(context, { scope, entry }, stream, bytes) {
    try {
        await context.watcher.output(scope.path, entry.index, stream, bytes);
    }
    catch (error) {
        context.warn(`output could not be shown: ${error instanceof Error ? error.message : String(error)}`);
    }
}
async function maskValue(context, value) {
    try {
        await context.watcher.mask(value);
    }
    catch (error) {
        context.warn(`a mask could not be passed on: ${error instanceof Error ? error.message : String(error)}`);
    }
}
async function copyArtifacts(context, { stage, entry, scope, cwd }) {
    if (stage.artifacts.length === 0)
        return { artifacts: [], notes: [] };
    const stem = (0,run_context/* fileStem */.E8)(entry.index, entry.id);
    try {
        const copied = await context.files.copyMatching(cwd, stage.artifacts, (0,external_node_path_.join)(scope.folder, "files", stem));
        const notes = copied.length === 0 ? [`no file matches ${stage.artifacts.join(", ")}`] : [];
        return { artifacts: copied.map((path) => `${stem}/${path}`), notes };
    }
    catch (error) {
        return { artifacts: [], notes: [`artifacts: ${error instanceof Error ? error.message : String(error)}`] };
    }
}

;// CONCATENATED MODULE: ./build/run/error-file.js





const errorTailBytes = limits/* limits */.F.errorTail.value;
/** @returns where it was written, or null when it could not be: then the manifest still says what happened. */
async function writeErrorFile(context, scope, failed) {
    const { entry, exit, output } = failed;
    const path = (0,external_node_path_.join)(scope.folder, "errors", `${(0,run_context/* fileStem */.E8)(entry.index, entry.id)}.json`);
    const stream = (name) => output?.tails[name].text(errorTailBytes) ?? "";
    const truncated = (name) => (output?.tails[name].total() ?? 0) > errorTailBytes;
    const file = {
        schema_version: 1,
        kind: "stage-error",
        run_id: scope.runId,
        task_id: scope.taskId,
        command_index: entry.index,
        command_id: entry.id,
        command: entry.command,
        reason: context.redactor.text((0,model_outcome/* describeExit */.KE)(exit)),
        details: {
            exit_code: exit.kind === "exited" ? exit.code : null,
            signal: exit.kind === "signalled" ? exit.signal : null,
            stdout: stream("stdout"),
            stderr: stream("stderr"),
            stdout_truncated: truncated("stdout"),
            stderr_truncated: truncated("stderr"),
        },
        created_at: context.clock.now().toISOString(),
    };
    try {
        await context.files.replace(path, toJson(file));
        return (0,run_context/* persistedPath */.Tb)(context, path);
    }
    catch (error) {
        context.warn(`${entry.id}: its error file could not be written: ${error instanceof Error ? error.message : String(error)}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./build/run/status.js

/** The event that ends a journal: its status follows from the stages' outcomes alone. */
function runEnd(outcomes, cancelled) {
    const failed = outcomes.filter((outcome) => (0,model_outcome/* isFailure */.N6)(outcome)).length;
    const succeeded = outcomes.filter((outcome) => outcome === "succeeded").length;
    const status = statusOf(outcomes, cancelled);
    const counts = `${succeeded} succeeded, ${failed} failed, ${outcomes.length - succeeded - failed} other`;
    return { type: "run-finished", status, status_detail: detailOf(status), summary: counts };
}
function statusOf(outcomes, cancelled) {
    if (outcomes.some((outcome) => (0,model_outcome/* isFailure */.N6)(outcome)))
        return "failed";
    return cancelled || outcomes.includes("cancelled") ? "cancelled" : "succeeded";
}
function detailOf(status) {
    if (status === "failed")
        return "stage-failed";
    return status === "cancelled" ? "cancelled" : null;
}

;// CONCATENATED MODULE: ./build/run/nested.js





/** Runs a nested pipeline with a journal and a manifest of its own, which stay whatever becomes of it. */
async function runNested(context, request) {
    const { stage, entry, scope, journal } = request;
    const child = {
        path: [...scope.path, entry.id],
        taskId: scope.taskId,
        runId: request.subRunId,
        folder: (0,external_node_path_.join)(scope.folder, "children", request.subRunId),
    };
    const childJournal = await openChildJournal(context, request, child);
    await journal.record({
        type: "child-started",
        index: entry.index,
        run_id: child.runId,
        pipeline_id: stage.pipeline_id,
        manifest: (0,run_context/* persistedPath */.Tb)(context, (0,external_node_path_.join)(child.folder, "manifest.json")),
    });
    const limit = startLimit(context, request);
    try {
        const carried = await runChild(context, request, { child, childJournal, signal: limit.signal });
        return { exit: exitOf(childJournal.manifest(), limit.ranOut() ? request.timeoutMs : null), carried };
    }
    finally {
        limit.stop();
        await childJournal.close();
        request.collected.children.push(childJournal.manifest());
        const { status } = childJournal.manifest();
        await journal.record({ type: "child-finished", index: entry.index, run_id: child.runId, status });
    }
}
async function runChild(context, request, run) {
    const { stage } = request;
    const { child, childJournal, signal } = run;
    const { outcomes, carried } = await request.runList(context, {
        stages: stage.stages,
        entries: childJournal.manifest().commands,
        scope: child,
        journal: childJournal,
        env: { ...request.env, ...stage.env },
        carried: request.carried,
        folder: request.cwd,
        failFast: stage.fail_fast,
        maxParallel: stage.max_parallel,
        timeoutMinutes: null,
        signal,
        collected: request.collected,
    });
    await childJournal.record(runEnd(outcomes, signal.aborted));
    return carried;
}
function openChildJournal(context, request, child) {
    const { stage, entry, scope, journal } = request;
    const parent = journal.manifest();
    return openJournal({ ...context, folder: child.folder, scope: child.path }, {
        type: "run-started",
        task_id: scope.taskId,
        run_id: child.runId,
        parent_run_id: scope.runId,
        pipeline_id: stage.pipeline_id,
        pipeline_title: stage.pipeline_title,
        assignment: parent.assignment ?? entry.id,
        attempt: parent.attempt,
        plan_digest: parent.plan_digest,
        artifact_root: (0,run_context/* persistedPath */.Tb)(context, child.folder),
        guardrails_required: false,
        writer: context.writer,
        commands: (0,model_entries/* entriesOfStages */.lW)(stage.stages, entry.subtask, 1),
    });
}
/** Cancels the child's stages when the nested pipeline's own time is up, or when the run is cancelled. */
function startLimit(context, request) {
    const timeUp = new AbortController();
    const stopped = new AbortController();
    void context.clock.sleep(request.timeoutMs, stopped.signal).then(() => {
        if (!stopped.signal.aborted)
            timeUp.abort("the pipeline that it is part of timed out");
    });
    return {
        signal: AbortSignal.any([request.signal, timeUp.signal]),
        ranOut: () => timeUp.signal.aborted,
        stop: () => stopped.abort(),
    };
}
function exitOf(child, ranOutAfterMs) {
    if (ranOutAfterMs !== null)
        return { kind: "timed-out", after_seconds: ranOutAfterMs / 1000 };
    if (child.status === "cancelled")
        return { kind: "cancelled" };
    return { kind: "exited", code: child.status === "succeeded" ? 0 : 1 };
}

;// CONCATENATED MODULE: ./build/run/stage.js





/** Runs one stage and records how it ended. What throws on the way is an outcome: failed, with the reason. */
async function runStage(context, request) {
    const begun = context.clock.elapsed();
    let ended;
    try {
        ended = await runKind(context, request);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const exit = { kind: "spawn-failed", reason };
        ended = { exit, tries: 1, notes: [], output: null, artifacts: [], carried: request.carried };
    }
    const outcome = (0,model_outcome/* outcomeOf */.sG)(ended.exit, request.stage);
    const duration_ms = Math.max(0, Math.round(context.clock.elapsed() - begun));
    const exit = stage_withoutSecrets(context, ended.exit);
    await recordEnd(context, request, { ...ended, exit, outcome, duration_ms });
    return { outcome, carried: ended.carried };
}
const stage_withoutSecrets = ({ redactor }, exit) => exit.kind === "spawn-failed" ? { ...exit, reason: redactor.text(exit.reason) } : exit;
async function runKind(context, request) {
    const { stage, journal, carried } = request;
    if (request.timeoutMs <= 0) {
        const exit = { kind: "timed-out", after_seconds: 0 };
        const notes = ["not started: nothing is left of the time of its subtask"];
        return { exit, tries: 1, notes, output: null, artifacts: [], carried };
    }
    switch (stage.kind) {
        case "command":
            return runCommand(context, { ...request, stage, record: (happening) => journal.record(happening) });
        case "subpipeline": {
            const { index } = request.entry;
            await journal.record({ type: "stage-started", index, try: 1, pid: null, log_path: null });
            const nested = await runNested(context, { ...request, stage });
            return { ...nested, tries: 1, notes: [], output: null, artifacts: [] };
        }
        case "guardrail":
            throw new Error(`the guardrail ${stage.uses} does not exist in this version`);
    }
}
async function recordEnd(context, { entry, stage, scope, journal, collected }, ended) {
    const { exit, outcome, output, tries, duration_ms, artifacts } = ended;
    const succeeded = outcome === "succeeded";
    collected.findings.push(...(output?.findings ?? []));
    await journal.record({
        type: "stage-finished",
        index: entry.index,
        outcome,
        exit,
        tries,
        duration_ms,
        summary: succeeded && stage.summary_hint !== null ? stage.summary_hint : (0,model_outcome/* describeExit */.KE)(exit),
        notes: ended.notes.map((note) => context.redactor.text(note)),
        tail: succeeded || output === null ? null : tailOf(output.tails),
        error_file: succeeded ? null : await writeErrorFile(context, scope, { entry, exit, output }),
        findings: output?.findings ?? [],
        findings_omitted: output?.findingsOmitted() ?? 0,
        artifacts,
    });
}

;// CONCATENATED MODULE: ./build/run/stage-list.js



/** Runs the stages in the order that their needs give, each with what earlier ones handed on. */
async function runStageList(context, list) {
    let { carried } = list;
    const deadline = deadlineOf(context, list.timeoutMinutes);
    const outcomes = await runSchedule({
        stages: list.stages,
        failFast: list.failFast,
        maxParallel: list.maxParallel ?? context.defaultParallel,
        signal: list.signal,
        run: async (position) => {
            const stage = list.stages[position];
            const entry = list.entries[position];
            const before = carried;
            const result = await runStage(context, {
                ...list,
                stage,
                entry,
                carried: before,
                cwd: (0,external_node_path_.join)(list.folder, stage.working_directory),
                timeoutMs: Math.min(stage.timeout_minutes * 60_000, timeLeft(context, deadline)),
                subRunId: subRunId(list, entry),
                runList: runStageList,
            });
            carried = joinCarried(carried, before, result.carried);
            return result.outcome;
        },
        skip: (position, reason) => list.journal.record({ type: "stage-skipped", index: list.entries[position].index, reason }),
    });
    return { outcomes, carried };
}
const deadlineOf = (context, minutes) => minutes === null ? Infinity : context.clock.elapsed() + minutes * 60_000;
const timeLeft = (context, deadline) => Math.floor(deadline - context.clock.elapsed());
/** `<run>.<stage>`; with its subtask where another subtask of the assignment has a nested pipeline of the same name. */
function subRunId(list, entry) {
    const namesakes = list.journal.manifest().commands.filter((command) => command.id === entry.id);
    const own = namesakes.length > 1 && entry.subtask !== null ? `${entry.subtask}.${entry.id}` : entry.id;
    return `${list.scope.runId}.${own}`;
}
/** Stages that ran at the same time each add what they set; the one that ended last wins. */
function joinCarried(now, before, after) {
    const set = Object.entries(after.env).filter(([name, value]) => before.env[name] !== value);
    const added = after.path.slice(0, after.path.length - before.path.length);
    return { env: { ...now.env, ...Object.fromEntries(set) }, path: [...added, ...now.path] };
}

;// CONCATENATED MODULE: ./build/run/assignment.js








/** Runs one attempt at one assignment: its set-up, then its subtasks one after another. */
async function runAssignment(context, request) {
    const { plan, assignment } = request;
    const entries = (0,model_entries/* entriesOf */.Mc)(plan, assignment);
    const journal = await openAssignmentJournal(context, request, entries);
    const run = {
        plan,
        journal,
        scope: { path: [], taskId: plan.task_id, runId: plan.run_id, folder: request.folder },
        entries: [...entries],
        collected: { children: [], findings: [] },
    };
    try {
        const outcomes = await runAll(context, run, assignment);
        await journal.record(runEnd(outcomes, context.signal.aborted));
        return { manifest: journal.manifest(), collected: run.collected };
    }
    finally {
        await journal.close();
    }
}
async function runAll(context, run, assignment) {
    const setup = await runStages(context, run, run.plan.setup, {
        env: {},
        carried: nothingCarried(),
        folder: context.root,
        failFast: true,
        maxParallel: null,
        timeoutMinutes: null,
    });
    const outcomes = [...setup.outcomes];
    const broken = run.plan.setup.find((_, position) => (0,model_outcome/* isFailure */.N6)(setup.outcomes[position] ?? null));
    for (const id of assignment.subtasks) {
        const subtask = run.plan.subtasks.find((candidate) => candidate.id === id);
        if (subtask === undefined)
            throw new Error(`the plan has no subtask ${id}`);
        if (broken === undefined)
            outcomes.push(...(await runSubtask(context, run, subtask, setup.carried)));
        else
            outcomes.push(...(await skipSubtask(run, subtask, `set-up failed: ${broken.id}`)));
    }
    return outcomes;
}
async function runSubtask(context, run, subtask, carried) {
    const result = await runStages(context, run, subtask.stages, {
        env: subtask.env,
        carried,
        folder: (0,external_node_path_.join)(context.root, subtask.working_directory),
        failFast: subtask.fail_fast,
        maxParallel: subtask.max_parallel,
        timeoutMinutes: subtask.timeout_minutes,
    });
    return result.outcomes;
}
function runStages(context, run, stages, settings) {
    const entries = run.entries.splice(0, stages.length);
    const { scope, journal, collected } = run;
    return runStageList(context, {
        ...settings,
        stages,
        entries,
        scope,
        journal,
        collected,
        signal: context.signal,
    });
}
async function skipSubtask(run, subtask, reason) {
    for (const entry of run.entries.splice(0, subtask.stages.length)) {
        await run.journal.record({ type: "stage-skipped", index: entry.index, reason });
    }
    return subtask.stages.map(() => "skipped");
}
function openAssignmentJournal(context, { plan, assignment, attempt, folder }, commands) {
    return openJournal({ ...context, folder, scope: [] }, {
        type: "run-started",
        task_id: plan.task_id,
        run_id: plan.run_id,
        parent_run_id: null,
        pipeline_id: plan.pipeline_id,
        pipeline_title: plan.pipeline_title,
        assignment: assignment.instance_id,
        attempt,
        plan_digest: plan.digest,
        artifact_root: (0,run_context/* persistedPath */.Tb)(context, folder),
        guardrails_required: plan.guardrails_required,
        writer: context.writer,
        commands,
    });
}

;// CONCATENATED MODULE: ./build/aggregate/counting.js
/**
 * Sorts out which manifests count: those with the plan's digest, of one of its assignments, from an attempt between the
 * plan's own and the current one; for each assignment the highest such attempt. The order they come in, and how often,
 * changes nothing.
 */
function countManifests(plan, manifests, attempt) {
    const ignored = new Map();
    const valid = [];
    for (const manifest of manifests) {
        const why = whyIgnored(plan, manifest, attempt);
        if (why === null)
            valid.push(manifest);
        else
            ignored.set(JSON.stringify(why), why);
    }
    const records = plan.assignments.map((assignment) => {
        const own = valid.filter((manifest) => manifest.assignment === assignment.instance_id);
        const attempts = onePerAttempt(own);
        return { assignment, attempts, counting: attempts.at(-1) ?? null };
    });
    const order = [...ignored.keys()].sort();
    return { records, ignored: order.map((key) => ignored.get(key)) };
}
function whyIgnored(plan, manifest, current) {
    const { assignment, attempt } = manifest;
    const ignore = (reason, expected = false) => ({ assignment, attempt, reason, expected });
    if (assignment === null)
        return ignore("it is the manifest of a whole run", true);
    if (manifest.plan_digest !== plan.digest) {
        const before = manifest.run_id === plan.run_id && attempt < plan.plan_attempt;
        return ignore("it belongs to another plan", before);
    }
    if (!plan.assignments.some((planned) => planned.instance_id === assignment)) {
        return ignore("the plan has no such assignment");
    }
    if (attempt < plan.plan_attempt)
        return ignore(`the plan was made in attempt ${plan.plan_attempt}`);
    if (attempt > current)
        return ignore(`this is attempt ${current}`);
    return null;
}
function onePerAttempt(manifests) {
    const byAttempt = new Map();
    for (const manifest of manifests) {
        const other = byAttempt.get(manifest.attempt);
        byAttempt.set(manifest.attempt, other === undefined ? manifest : newer(manifest, other));
    }
    return [...byAttempt.values()].sort((left, right) => left.attempt - right.attempt);
}
/** True for the states that a run does not leave by itself. */
const isTerminal = (status) => status !== "queued" && status !== "in_progress";
const badness = ["queued", "in_progress", "succeeded", "cancelled", "failed"];
/**
 * Of two manifests of one attempt, the one that is further on; of two that ended, the worse one, so that nothing turns
 * green by a second file. The last comparison only makes the choice the same in any order.
 */
function newer(left, right) {
    if (isTerminal(left.status) !== isTerminal(right.status))
        return isTerminal(left.status) ? left : right;
    const worse = badness.indexOf(left.status) - badness.indexOf(right.status);
    if (worse !== 0)
        return worse > 0 ? left : right;
    if (left.updated_at !== right.updated_at)
        return left.updated_at > right.updated_at ? left : right;
    return textOf(left) > textOf(right) ? left : right;
}
const textOf = (manifest) => JSON.stringify(manifest);

;// CONCATENATED MODULE: ./build/aggregate/finalise.js

/** The plan with what became of it: each assignment by its own outcome, with every attempt at it. */
function finalisePlan(input) {
    const { plan, verdict, now } = input;
    const assignments = verdict.assignments.map((judged, position) => finaliseAssignment(judged, input.records[position], input));
    const goesOn = verdict.assignments.some((assignment) => assignment.goesOn);
    return { ...plan, assignments, completed_at: goesOn ? null : now.toISOString() };
}
function finaliseAssignment(judged, record, input) {
    const { assignment, manifest, goesOn } = judged;
    const tried = attemptsMade(record.attempts, input);
    const earlier = tried.slice(0, -1);
    const failedBefore = earlier.some((attempt) => attempt.manifest?.status !== "succeeded");
    const attempts = tried.map((_, position) => describeAttempt(tried, position, judged, input));
    const ended = manifest?.completed_at ?? input.now.toISOString();
    return {
        ...assignment,
        status: finalise_statusOf(judged, failedBefore),
        completed_at: goesOn ? null : ended,
        attempts,
    };
}
function finalise_statusOf({ state, goesOn, manifest }, failedBefore) {
    if (goesOn)
        return manifest?.status === "queued" ? "assigned" : "running";
    return state === "succeeded" && failedBefore ? "recovered" : state;
}
/**
 * The attempts that were made: those with a manifest, and those without that come before one and after no success. Only
 * what failed is tried again, so that an assignment that left nothing at all was lost in every attempt so far.
 */
function attemptsMade(manifests, { plan, attempt }) {
    const last = manifests.at(-1)?.attempt ?? attempt;
    const known = new Map(manifests.map((manifest) => [manifest.attempt, manifest]));
    const made = [];
    for (let number = plan.plan_attempt; number <= last; number += 1) {
        const manifest = known.get(number) ?? null;
        if (manifest !== null || made.at(-1)?.manifest?.status !== "succeeded")
            made.push({ number, manifest });
    }
    return made;
}
function describeAttempt(tried, position, judged, input) {
    const { number, manifest } = tried[position];
    const next = tried[position + 1];
    const assigned_at = assignedAt(tried, position, judged.assignment, input);
    const over = next !== undefined || !judged.goesOn;
    const ended = manifest?.completed_at ?? (manifest === null ? input.now.toISOString() : manifest.updated_at);
    return {
        number,
        assigned_at,
        started_at: manifest?.started_at ?? null,
        completed_at: over ? ended : null,
        status: next === undefined ? lastStatus(judged) : earlierStatus(manifest),
        recovery_checkpoints: checkpointsOf(tried, position, judged, input),
    };
}
/** The plan knows when it assigned its own attempt; a later one is known from its start, or from the end before it. */
function assignedAt(tried, position, { assigned_at }, { plan }) {
    const current = tried[position];
    if (current.number === plan.plan_attempt)
        return assigned_at;
    const before = tried[position - 1]?.manifest;
    return current.manifest?.started_at ?? before?.completed_at ?? assigned_at;
}
function lastStatus({ state, goesOn, manifest }) {
    if (goesOn)
        return manifest?.status === "queued" ? "pending" : "running";
    return state === "succeeded" ? "completed" : "failed";
}
const earlierStatus = (manifest) => manifest?.status === "succeeded" ? "completed" : "requeued";
/** Followed by another attempt, requeued by a person or for want of a heartbeat; lost for good, escalated. */
function checkpointsOf(tried, position, judged, input) {
    const { manifest } = tried[position];
    const next = tried[position + 1];
    if (next !== undefined) {
        const lost = manifest === null || !isTerminal(manifest.status);
        const timestamp = assignedAt(tried, position + 1, judged.assignment, input);
        const reason = lost ? "missed-heartbeat" : "manual";
        return [{ timestamp, reason, action: "requeue", detail: `tried again in attempt ${next.number}` }];
    }
    if (judged.state !== "lost")
        return [];
    const detail = manifest === null ? "it left no manifest" : "it never ended";
    return [{ timestamp: input.now.toISOString(), reason: "missed-heartbeat", action: "escalate", detail }];
}

;// CONCATENATED MODULE: ./build/aggregate/privacy.js
/** What the guards of all manifests did together; null when nothing guarded any. One that only watched makes it `shadow`. */
function mergePrivacy(manifests) {
    const all = manifests.flatMap(({ privacy }) => (privacy === null ? [] : [privacy]));
    if (all.length === 0)
        return null;
    const sum = (key) => all.reduce((total, { totals }) => total + totals[key], 0);
    return {
        mode: all.every(({ mode }) => mode === "enforce") ? "enforce" : "shadow",
        log_path: all.length === 1 ? all[0].log_path : null,
        totals: {
            total_frames: sum("total_frames"),
            redacted_frames: sum("redacted_frames"),
            blocked_frames: sum("blocked_frames"),
            allowed_frames: sum("allowed_frames"),
        },
    };
}

;// CONCATENATED MODULE: ./build/aggregate/merge.js



/**
 * The manifest of the whole run: the commands of all assignments, set-up first, then subtask by subtask in plan order,
 * indexed from 1. A stage that was lost is listed as failed, without an outcome.
 */
function mergeManifests(input) {
    const { plan, verdict, now, artifactRoot } = input;
    const manifests = verdict.assignments.flatMap(({ manifest }) => (manifest === null ? [] : [manifest]));
    const commands = commandsOf(verdict);
    return {
        schema_version: 1,
        version: 1,
        kind: "manifest",
        task_id: plan.task_id,
        run_id: plan.run_id,
        parent_run_id: null,
        pipeline_id: plan.pipeline_id,
        pipeline_title: plan.pipeline_title,
        assignment: null,
        attempt: input.attempt,
        plan_digest: plan.digest,
        status: input.status,
        status_detail: input.reason,
        ...timesOf(input, manifests),
        updated_at: now.toISOString(),
        heartbeat_at: null,
        heartbeat_interval_seconds: null,
        heartbeat_stale_after_seconds: null,
        artifact_root: artifactRoot,
        log_path: null,
        summary: input.summary,
        metrics_recorded: false,
        resume_events: collect(manifests.flatMap((manifest) => manifest.resume_events)),
        approvals: collect(manifests.flatMap((manifest) => manifest.approvals)),
        commands,
        child_runs: manifests.flatMap((manifest) => manifest.child_runs),
        guardrails_required: plan.guardrails_required,
        guardrail_status: guardrailStatus(commands, plan.guardrails_required),
        scheduler: schedulerOf(plan, artifactRoot),
        privacy: mergePrivacy(manifests),
    };
}
function schedulerOf(plan, artifactRoot) {
    const assignments = plan.assignments.map(({ instance_id, status, attempts }) => ({
        instance_id,
        status,
        attempts: attempts.length,
    }));
    return { mode: "multi-instance", plan: `${artifactRoot}/plan.final.json`, assignments };
}
/** From the first start to the last end; a run of which nothing was left ended when that was found out. */
function timesOf({ plan, verdict, now }, manifests) {
    const started = manifests.map((manifest) => manifest.started_at).sort();
    const ended = manifests.flatMap(({ completed_at }) => (completed_at === null ? [] : [completed_at])).sort();
    const goesOn = verdict.assignments.some((assignment) => assignment.goesOn);
    return {
        started_at: started[0] ?? plan.requested_at,
        completed_at: goesOn ? null : (ended.at(-1) ?? now.toISOString()),
    };
}
function commandsOf({ assignments, subtasks }) {
    const assigned = new Set(assignments.flatMap((assignment) => assignment.assignment.subtasks));
    const stages = [
        ...assignments.flatMap((assignment) => assignment.setup),
        ...subtasks.filter(({ subtask }) => assigned.has(subtask.id)).flatMap((subtask) => subtask.stages),
    ];
    return stages.map((stage, position) => ({ ...commandOf(stage), index: position + 1 }));
}
function commandOf({ stage, subtask, command, state }) {
    const known = command ?? pendingOf(stage, subtask);
    if (state === "lost") {
        const notes = [...known.notes, "lost: it was planned and never ended"];
        return { ...known, status: "failed", notes, completed_at: null };
    }
    if (known.outcome !== null)
        return known;
    if (state === "skipped")
        return { ...known, status: "skipped", outcome: "skipped", summary: stage.skip };
    if (state !== "cancelled")
        return known;
    return {
        ...known,
        status: "failed",
        outcome: "cancelled",
        summary: "the run was cancelled before it ended",
    };
}
const pendingOf = (stage, subtask) => pendingCommand((0,model_entries/* entriesOfStages */.lW)([stage], subtask, 1)[0]);
/** Sorted by time, each once. */
function collect(entries) {
    const distinct = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
    const keyOf = ([text, entry]) => `${entry.timestamp} ${text}`;
    return [...distinct].sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1)).map(([, entry]) => entry);
}

// EXTERNAL MODULE: ./build/model/skip-reasons.js
var skip_reasons = __webpack_require__(1787);
;// CONCATENATED MODULE: ./build/aggregate/wording.js

/** `api/unit`, or `setup/install` for a stage of the set-up. */
const stageName = (subtask, stage) => `${subtask ?? "setup"}/${stage}`;
/** What became of a stage, to follow its name: `failed (exit 1)`. Empty for one that succeeded. */
function whatHappened({ stage, command, state }) {
    const exit = command?.exit ?? null;
    const how = exit === null ? "" : ` (${(0,model_outcome/* describeExit */.KE)(exit)})`;
    switch (state) {
        case "succeeded":
            return "";
        case "failed":
            return `failed${how}`;
        case "allowed_failure":
            return `failed${how}, which is allowed`;
        case "timed_out":
            return exit?.kind === "timed-out" ? (0,model_outcome/* describeExit */.KE)(exit) : "timed out";
        case "cancelled":
            return "was cancelled";
        case "skipped":
            return `was skipped: ${stage.skip ?? command?.summary ?? "no reason was given"}`;
        case "blocked":
            return `did not run: ${command?.summary ?? "no reason was given"}`;
        case "lost":
            return "was lost: it never ended";
        case "waiting":
            return "has not ended";
    }
}
/** `a, b and c`; of many only the first five. */
function inWords(items) {
    const most = 5;
    const shown = items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items;
    return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/aggregate/run-status.js


/**
 * How the run went: failed if a required stage failed, timed out or was lost; else cancelled; else still running; else
 * failed if nothing ran, unless the plan declared that it may be empty; else succeeded.
 */
function runResult(plan, verdict, ignored) {
    const failures = failuresOf(verdict, ignored);
    if (failures.length > 0)
        return { status: "failed", reason: inWords(failures) };
    const states = [...verdict.assignments, ...verdict.subtasks].map(({ state }) => state);
    if (states.includes("failed") || states.includes("lost"))
        return { status: "failed", reason: "a subtask failed without saying why" };
    if (states.includes("cancelled"))
        return { status: "cancelled", reason: cancelReason(verdict) };
    if (states.includes("running"))
        return { status: "in_progress", reason: goingOn(verdict) };
    if (isDeclaredEmpty(plan) || anythingRan(verdict))
        return { status: "succeeded", reason: null };
    return { status: "failed", reason: nothingRan(plan) };
}
/** Every subtask was left out by its `paths`, nothing by a target, and the pipeline says that this is fine. */
const isDeclaredEmpty = (plan) => plan.allow_empty &&
    !plan.partial &&
    plan.assignments.length === 0 &&
    plan.subtasks.every((subtask) => subtask.skip === skip_reasons/* skipReasons */.d.paths);
/** Skipped stages did not start; one that could not be started did all there was to do. */
const wasStarted = ({ command }) => command !== null &&
    (command.started_at !== null || (command.outcome !== null && command.outcome !== "skipped"));
/** A set-up alone is no run, unless it was all that was asked for. */
function anythingRan({ assignments, subtasks }) {
    const setupsAlone = assignments.filter(({ assignment }) => assignment.subtasks.length === 0);
    return [...subtasks.flatMap(({ stages }) => stages), ...setupsAlone.flatMap(({ setup }) => setup)].some(wasStarted);
}
function failuresOf(verdict, ignored) {
    const inAssignments = verdict.assignments.flatMap((assignment) => failuresIn(assignment, ignored));
    const assigned = new Set(verdict.assignments.flatMap(({ subtasks }) => subtasks));
    const inNone = verdict.subtasks.filter((subtask) => !assigned.has(subtask));
    return [...inAssignments, ...inNone.flatMap(({ stages }) => failedStages(stages))];
}
function failuresIn(judged, ignored) {
    const { assignment, manifest, setup, subtasks } = judged;
    if (manifest === null)
        return [lostReason(assignment.instance_id, ignored)];
    const stages = failedStages([...setup, ...subtasks.flatMap((subtask) => subtask.stages)]);
    if (stages.length > 0)
        return stages;
    if (judged.state !== "failed" && judged.state !== "lost")
        return [];
    const detail = manifest.status_detail ?? manifest.summary ?? "no reason was given";
    const ended = judged.state === "lost" ? "never ended" : `ended as failed (${detail})`;
    return [`the assignment ${assignment.instance_id} ${ended}`];
}
function lostReason(id, ignored) {
    const own = ignored.filter(({ assignment, expected }) => assignment === id && !expected);
    const foreign = own.map(({ attempt, reason }) => `that of attempt ${attempt} does not count: ${reason}`);
    return `the assignment ${id} left no manifest${foreign.length === 0 ? "" : ` (${foreign.join("; ")})`}`;
}
/** Blocked stages are the consequence of others; they are named when there is nothing else to name. */
function failedStages(stages) {
    const failed = stages.filter(({ state }) => state === "failed" || state === "timed_out" || state === "lost");
    const goesOn = stages.some(({ state }) => state === "cancelled" || state === "waiting");
    const named = failed.length > 0 || goesOn ? failed : stages.filter(({ state }) => state === "blocked");
    return named.map((verdict) => `${stageName(verdict.subtask, verdict.stage.id)} ${whatHappened(verdict)}`);
}
function cancelReason({ assignments }) {
    const stages = assignments.flatMap(({ setup, subtasks }) => [
        ...setup,
        ...subtasks.flatMap((own) => own.stages),
    ]);
    const stopped = stages.filter((verdict) => verdict.state === "cancelled" && wasStarted(verdict));
    const names = stopped.map(({ subtask, stage }) => stageName(subtask, stage.id));
    return names.length === 0 ? "the run was cancelled" : `the run was cancelled during ${inWords(names)}`;
}
function goingOn({ assignments }) {
    const names = assignments.filter(({ goesOn }) => goesOn).map(({ assignment }) => assignment.instance_id);
    return `still running: ${inWords(names)}`;
}
function nothingRan({ subtasks, assignments, allow_empty, partial }) {
    if (assignments.length > 0)
        return "nothing ran: no stage's condition was true";
    const reasons = [...new Set(subtasks.flatMap(({ skip }) => (skip === null ? [] : [skip])))];
    const advice = !allow_empty && !partial && reasons.every((reason) => reason === skip_reasons/* skipReasons */.d.paths)
        ? "; if that is fine, set allow-empty: true in the pipeline"
        : "";
    return `nothing ran: every subtask was skipped (${reasons.join(", ")})${advice}`;
}

;// CONCATENATED MODULE: ./build/aggregate/verdict.js


function judge(plan, records, attempt) {
    const assignments = records.map((record) => judgeAssignment(plan, record, attempt));
    const judged = new Map(assignments.flatMap((assignment) => assignment.subtasks).map((verdict) => [verdict.subtask.id, verdict]));
    const subtasks = plan.subtasks.map((subtask) => judged.get(subtask.id) ?? judgeSubtask(subtask, null, false));
    return { assignments, subtasks };
}
function judgeAssignment(plan, record, attempt) {
    const { assignment, counting: manifest } = record;
    // A run of an earlier attempt is over, whatever its last words were.
    const goesOn = manifest !== null && !isTerminal(manifest.status) && manifest.attempt === attempt;
    const setup = plan.setup.map((stage) => judgeStage(stage, null, manifest, goesOn));
    const subtasks = plan.subtasks
        .filter((subtask) => assignment.subtasks.includes(subtask.id))
        .map((subtask) => judgeSubtask(subtask, manifest, goesOn));
    const states = [...setup, ...subtasks.flatMap((subtask) => subtask.stages)].map((stage) => stage.state);
    const own = stateOf(states);
    const shown = own === "skipped" ? "succeeded" : own;
    const state = manifest === null ? "lost" : worse(shown, statusState(manifest, goesOn));
    const unexplained = manifest !== null && !goesOn && state !== shown;
    return { assignment, manifest, setup, subtasks, state, goesOn, unexplained };
}
function judgeSubtask(subtask, manifest, goesOn) {
    const stages = subtask.stages.map((stage) => judgeStage(stage, subtask, manifest, goesOn));
    return { subtask, stages, state: stateOf(stages.map((stage) => stage.state)) };
}
function judgeStage(stage, owner, manifest, goesOn) {
    const subtask = owner?.id ?? null;
    const command = manifest?.commands.find((candidate) => candidate.subtask === subtask && candidate.id === stage.id) ??
        null;
    const leftOut = stage.skip !== null || (owner !== null && owner.skip !== null);
    return { subtask, stage, command, state: stageState(stage, leftOut, command, { manifest, goesOn }) };
}
function stageState(stage, leftOut, command, run) {
    const outcome = command?.outcome ?? null;
    if (outcome !== null && outcome !== "skipped")
        return outcome;
    if (leftOut)
        return "skipped";
    if (outcome === "skipped" && !startsWhenAllIsWell(stage))
        return "skipped";
    if (run.manifest?.status === "cancelled")
        return "cancelled";
    if (outcome === "skipped")
        return "blocked";
    return run.goesOn ? "waiting" : "lost";
}
/** Such a stage can't have been skipped by its condition. What nobody can read is taken for the default. */
function startsWhenAllIsWell(stage) {
    try {
        return (0,condition/* evaluateCondition */.F9)((0,condition/* parseCondition */.zB)(stage.if), { failed: false, blocked: false });
    }
    catch {
        return true;
    }
}
/**
 * The worst of some stages. A blocked one counts as failed: in a run that was cancelled it is `cancelled` instead.
 * @returns `skipped` when none of them was to run
 */
function stateOf(states) {
    const some = (...wanted) => states.some((state) => wanted.includes(state));
    if (some("failed", "timed_out", "lost"))
        return "failed";
    if (some("cancelled"))
        return "cancelled";
    if (some("waiting"))
        return "running";
    if (some("blocked"))
        return "failed";
    return some("succeeded", "allowed_failure") ? "succeeded" : "skipped";
}
/** What a manifest says of itself. */
function statusState(manifest, goesOn) {
    if (goesOn)
        return "running";
    if (!isTerminal(manifest.status))
        return "lost";
    return manifest.status === "failed" || manifest.status === "cancelled" ? manifest.status : "succeeded";
}
const fromBest = ["succeeded", "running", "cancelled", "failed", "lost"];
/** The worse of two states, a lost run being the worst. */
const worse = (left, right) => fromBest.indexOf(left) > fromBest.indexOf(right) ? left : right;

;// CONCATENATED MODULE: ./build/aggregate/sections.js



/** @param assignment null: it belongs to none */
function sectionsOf(verdict, assignment, runId) {
    const trouble = verdict.subtask.skip === null ? troubleAround(assignment) : null;
    const reviews = phaseOf(verdict, "review");
    return {
        build: buildEntry(verdict, assignment, trouble, runId),
        test: testEntry(verdict, runId),
        review: reviewEntry(verdict, reviews),
        reviewFailed: !isFine(reviews),
        status: sections_statusOf(verdict, assignment, trouble),
        processed: verdict.stages.some(wasStarted),
    };
}
const phaseOf = ({ stages }, phase) => stages.filter(({ stage }) => stage.phase === phase);
function isFine(stages) {
    const state = stateOf(stages.map((stage) => stage.state));
    return state === "succeeded" || state === "skipped";
}
/** What went wrong outside of the subtask's own stages but belongs to it: the set-up, or a run that ended without saying why. */
function troubleAround(assignment) {
    if (assignment === null || assignment.manifest === null)
        return null;
    const failed = assignment.setup.filter((stage) => !isFine([stage]) && stage.state !== "waiting");
    if (failed.length > 0) {
        return `set-up failed: ${inWords(failed.map((stage) => `${stage.stage.id} ${whatHappened(stage)}`))}`;
    }
    if (!assignment.unexplained)
        return null;
    const { status, status_detail } = assignment.manifest;
    return `its assignment ${assignment.assignment.instance_id} ended as ${status}${status_detail === null ? "" : ` (${status_detail})`}`;
}
function buildEntry(verdict, assignment, trouble, runId) {
    const stages = phaseOf(verdict, "build");
    const root = assignment?.manifest?.artifact_root;
    const copied = stages.flatMap(({ command }) => command?.artifacts ?? []);
    return {
        subtaskId: verdict.subtask.id,
        success: trouble === null && isFine(stages),
        artifacts: root === undefined ? [] : copied.map((path) => `${root}/files/${path}`),
        notes: trouble ?? notesOf(verdict, stages),
        mode: verdict.subtask.execution_mode,
        runId,
    };
}
function testEntry(verdict, runId) {
    const stages = phaseOf(verdict, "test");
    return {
        subtaskId: verdict.subtask.id,
        success: isFine(stages),
        reports: stages.map((stage) => ({
            name: stage.stage.id,
            status: reportStatus[stage.state],
            details: stage.state === "succeeded" ? (stage.command?.summary ?? null) : whatHappened(stage),
        })),
        notes: notesOf(verdict, stages),
        runId,
    };
}
const reportStatus = {
    succeeded: "passed",
    failed: "failed",
    timed_out: "failed",
    lost: "failed",
    cancelled: "cancelled",
    skipped: "skipped",
    blocked: "skipped",
    allowed_failure: "allowed_failure",
    waiting: "pending",
};
/** null: every stage succeeded. */
function notesOf({ subtask }, stages) {
    if (subtask.skip !== null)
        return `skipped: ${subtask.skip}`;
    if (stages.length === 0)
        return "no stages";
    const remarks = stages.filter(({ state }) => state !== "succeeded");
    return remarks.length === 0
        ? null
        : remarks.map((stage) => `${stage.stage.id} ${whatHappened(stage)}`).join("; ");
}
/** Only a review that ran to its end says anything: nobody reviewed is `not performed`, and not approved. */
function reviewEntry({ subtask }, stages) {
    const subtaskId = subtask.id;
    const ids = (some) => inWords(some.map(({ stage }) => stage.id));
    const remarks = stages
        .filter(({ state }) => state !== "succeeded")
        .map((stage) => `${stage.stage.id} ${whatHappened(stage)}`);
    const rejecting = stages.filter(isRejection);
    if (rejecting.length > 0) {
        const feedback = remarks.join("; ");
        return { subtaskId, summary: `rejected by ${ids(rejecting)}`, decision: { approved: false, feedback } };
    }
    const approving = stages.filter(({ state }) => state === "succeeded");
    const open = stages.filter(({ state }) => state !== "succeeded" && state !== "skipped");
    if (approving.length > 0 && open.length === 0) {
        return {
            subtaskId,
            summary: `approved by ${ids(approving)}`,
            decision: { approved: true, feedback: null },
        };
    }
    const reason = subtask.skip === null ? remarks.join("; ") || "no review stages" : `skipped: ${subtask.skip}`;
    return { subtaskId, summary: "not performed", decision: { approved: false, feedback: reason } };
}
const isRejection = ({ state, command }) => (state === "failed" || state === "allowed_failure") && command?.exit?.kind === "exited";
function sections_statusOf(verdict, assignment, trouble) {
    if (trouble === null || verdict.state === "failed")
        return verdict.state;
    return assignment?.state === "cancelled" ? "cancelled" : "failed";
}

;// CONCATENATED MODULE: ./build/aggregate/run-summary.js

/** The run in its three sections: every subtask's entries, and at the top the worst of each. */
function summarizeRun(input) {
    const { plan, manifest, verdict, result } = input;
    const sections = verdict.subtasks.map((subtask) => {
        const assignment = verdict.assignments.find(({ subtasks }) => subtasks.includes(subtask)) ?? null;
        return sectionsOf(subtask, assignment, plan.run_id);
    });
    return {
        schemaVersion: 1,
        kind: "run-summary",
        taskId: plan.task_id,
        runId: plan.run_id,
        pipelineId: plan.pipeline_id,
        mode: sections.some(({ build }) => build.mode === "cloud") ? "cloud" : "local",
        status: result.status,
        reason: result.reason,
        partial: plan.partial,
        startedAt: manifest.started_at,
        completedAt: manifest.completed_at,
        plan: planSection(plan),
        build: worst(sections, ({ build }) => !build.success).build,
        test: worst(sections, ({ test }) => !test.success).test,
        review: worstReview(sections),
        builds: sections.map(({ build }) => build),
        tests: sections.map(({ test }) => test),
        reviews: sections.map(({ review }) => review),
        group: groupSection(sections),
        scheduler: schedulerSection(plan),
        privacy: privacySection(manifest),
        artifacts: [...input.artifacts],
        warnings: [...input.warnings],
        timestamp: input.now.toISOString(),
    };
}
/** The first in plan order that did not succeed, else the last one processed, else the last one. */
function worst(sections, isBad) {
    const found = sections.find(isBad) ?? sections.findLast(({ processed }) => processed) ?? sections.at(-1);
    if (found === undefined)
        throw new Error("a plan has at least one subtask");
    return found;
}
/** A rejection comes before what was not reviewed, and that before an approval. */
function worstReview(sections) {
    const failed = sections.find(({ reviewFailed }) => reviewFailed);
    return (failed ?? worst(sections, ({ review }) => !review.decision.approved)).review;
}
function planSection({ setup, subtasks, targets, notes }) {
    const itemsOf = (stages, subtaskId) => stages.map(({ id, name }) => ({ id, subtaskId, description: name }));
    return {
        items: [...itemsOf(setup, null), ...subtasks.flatMap(({ id, stages }) => itemsOf(stages, id))],
        targetId: targets.length === 1 ? targets[0] : null,
        notes,
    };
}
function groupSection(sections) {
    const entries = sections.map(({ build, test, review, status }, position) => ({
        index: position + 1,
        subtaskId: build.subtaskId,
        mode: build.mode,
        buildSuccess: build.success,
        testSuccess: test.success,
        reviewApproved: review.decision.approved,
        status,
    }));
    const processed = sections.filter((section) => section.processed).length;
    return { enabled: sections.length > 1, size: sections.length, processed, entries };
}
const schedulerSection = ({ mode, recovery, assignments }) => ({
    mode,
    recovery: {
        heartbeatIntervalSeconds: recovery.heartbeat_interval_seconds,
        missingHeartbeatTimeoutSeconds: recovery.missing_heartbeat_timeout_seconds,
        maxRetries: recovery.max_retries,
    },
    assignments: assignments.map((assignment) => ({
        instanceId: assignment.instance_id,
        capability: assignment.capability,
        status: assignment.status,
        attempts: assignment.attempts.length,
        lastCompletedAt: assignment.attempts.findLast(({ completed_at }) => completed_at !== null)?.completed_at ?? null,
    })),
});
function privacySection({ privacy }) {
    if (privacy === null)
        return null;
    const { total_frames, redacted_frames, blocked_frames, allowed_frames } = privacy.totals;
    return {
        mode: privacy.mode,
        totalFrames: total_frames,
        redactedFrames: redacted_frames,
        blockedFrames: blocked_frames,
        allowedFrames: allowed_frames,
    };
}

;// CONCATENATED MODULE: ./build/aggregate/aggregate.js






/**
 * The truth about a run, from its plan and what its assignments left. Never green unless every stage that was planned to
 * run did so, in a manifest that counts and that says itself that it succeeded.
 */
function aggregate(input) {
    const { attempt, now, artifactRoot } = input;
    const { records, ignored } = countManifests(input.plan, input.manifests, attempt);
    const verdict = judge(input.plan, records, attempt);
    const result = runResult(input.plan, verdict, ignored);
    const plan = finalisePlan({ plan: input.plan, records, verdict, attempt, now });
    const manifest = mergeManifests({
        plan,
        verdict,
        attempt,
        now,
        artifactRoot,
        status: result.status,
        reason: result.reason,
        summary: result.reason ?? countsOf(verdict),
    });
    const warnings = [...input.warnings, ...ignored.filter(({ expected }) => !expected).map(warningOf)];
    const summary = summarizeRun({
        plan,
        manifest,
        verdict,
        result,
        now,
        artifacts: input.artifacts,
        warnings,
    });
    return { plan, manifest, summary };
}
const warningOf = ({ assignment, attempt, reason }) => `a manifest of ${assignment ?? "the run"}, attempt ${attempt}, does not count: ${reason}`;
function countsOf({ assignments, subtasks }) {
    const states = [
        ...assignments.flatMap(({ setup }) => setup),
        ...subtasks.flatMap(({ stages }) => stages),
    ].map(({ state }) => state);
    const count = (state) => states.filter((other) => other === state).length;
    const allowed = count("allowed_failure");
    const parts = [`${count("succeeded")} succeeded`, `${count("skipped")} skipped`];
    if (allowed > 0)
        parts.push(`${allowed} failed and may fail`);
    return `${states.length === 1 ? "1 stage" : `${states.length} stages`}: ${parts.join(", ")}`;
}

;// CONCATENATED MODULE: ./build/report/budget.js

/**
 * Bytes that a step's summary may have. GitHub's limit is 1 MiB a step, and it drops a larger one whole
 * (docs.github.com, "Workflow commands", step isolation and limits): some room stays for what else the step writes.
 */
const stepSummaryBytes = limits/* limits */.F.jobSummary.value;
/**
 * The sections in their order as one text of at most `mostBytes` bytes of UTF-8. What does not fit is shed in a fixed
 * order: first items become short, then they go; both section by section as `sheds` says, from the last item on. The
 * headings always stay: the caller bounds them.
 */
function fitSections(sections, mostBytes) {
    const drafts = sections.map((section) => ({ section, texts: section.items.map((item) => item.full) }));
    let excess = drafts.reduce((total, draft) => total + bytesOf(render(draft)), -mostBytes);
    // Whatever a section ends with when something was shed, it may need one more line feed.
    if (excess > 0)
        excess += drafts.length;
    const order = drafts.toSorted((left, right) => left.section.sheds - right.section.sheds);
    for (const draft of order)
        excess = shorten(draft, excess);
    for (const draft of order)
        excess = drop(draft, excess);
    return drafts.map(render).join("");
}
/** A section that says anything ends with a blank line. */
function render({ section, texts }) {
    const missing = section.items.length - texts.length;
    const text = section.heading + texts.join("") + (missing === 0 ? "" : section.leftOff(missing));
    return text === "" || text.endsWith("\n\n") ? text : `${text}\n`;
}
/** Returns the bytes that are still too many. */
function shorten({ section, texts }, excess) {
    let left = excess;
    for (let at = texts.length - 1; at >= 0 && left > 0; at -= 1) {
        const { full, short = full } = section.items[at] ?? { full: "" };
        texts[at] = short;
        left -= bytesOf(full) - bytesOf(short);
    }
    return left;
}
/** Returns the bytes that are still too many. */
function drop({ section, texts }, excess) {
    if (excess <= 0 || texts.length === 0)
        return excess;
    // The longest that the line can become: the number of items has the most digits.
    let left = excess + bytesOf(section.leftOff(texts.length));
    while (left > 0) {
        const last = texts.pop();
        if (last === undefined)
            break;
        left -= bytesOf(last);
    }
    return left;
}
function bytesOf(text) {
    return Buffer.byteLength(text, "utf8");
}

// EXTERNAL MODULE: ./build/report/duration.js
var report_duration = __webpack_require__(8747);
// EXTERNAL MODULE: ./build/report/clean-text.js
var clean_text = __webpack_require__(2348);
;// CONCATENATED MODULE: ./build/report/markdown.js

/** Longest text in running Markdown, in characters. */
const longestInline = 500;
const zeroWidthSpace = "\u200b";
/**
 * Text from outside as running GitHub Markdown that shows the text and nothing else: no markup, HTML, link, mention,
 * reference or emoji comes of it. One line; safe in a table's cell too. GitHub looks for mentions and references in
 * the finished page, where neither a backslash nor an entity hides them: a zero-width space breaks them.
 */
function escapeInline(text, longest = longestInline) {
    return (0,clean_text/* cleanLine */.Ow)(text, longest)
        .replaceAll("@", `@${zeroWidthSpace}`)
        .replaceAll(/:(?=\/\/)|:(?=[\w+-]+:)|#(?=\d)|\bGH-(?=\d)|\bwww(?=\.)/gi, `$&${zeroWidthSpace}`)
        .replaceAll(/[\\`*_[\]<>|~&$^]/g, "\\$&")
        .replace(/^(?=[-+=#])/, "\\")
        .replace(/^(\d+)(?=[.)])/, "$1\\");
}
/** Text from outside as a code span, also in a table's cell: nothing in a code span is looked at. */
function codeSpan(text, longest = longestInline) {
    const line = (0,clean_text/* cleanLine */.Ow)(text, longest);
    if (line === "")
        return "";
    const fence = "`".repeat(longestRun(line) + 1);
    // Blanks between, because a span may neither begin nor end with a backtick; GitHub takes them away again.
    const room = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${room}${line}${room}${fence}`;
}
/**
 * A code span inside a table's cell, where a bar would end the cell: tables take the backslash before it away again.
 * Behind a backslash of the text that does not work, so such a text is escaped instead.
 */
function codeCell(text, longest = longestInline) {
    if (text.includes("\\|"))
        return escapeInline(text, longest);
    return codeSpan(text, longest).replaceAll("|", "\\|");
}
/** Lines from outside as a fenced block, whose fence is longer than any run of backticks in them. */
function fencedBlock(text) {
    const clean = (0,clean_text/* cleanText */.X5)(text).replace(/\n+$/, "");
    const fence = "`".repeat(Math.max(3, longestRun(clean) + 1));
    return `${fence}text\n${clean}\n${fence}\n`;
}
/** A link whose address is ours; just the words when it isn't an address of the web. */
function markdown_link(words, address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
        return escapeInline(words);
    const safe = url.href.replaceAll(/[()<>[\]\\`|*_]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
    return `[${escapeInline(words)}](${safe})`;
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
}

// EXTERNAL MODULE: ./build/report/outcome-words.js
var outcome_words = __webpack_require__(4604);
// EXTERNAL MODULE: ./build/report/stage-rows.js
var stage_rows = __webpack_require__(591);
;// CONCATENATED MODULE: ./build/report/summary-table.js




/** The one table: stage, outcome, duration; a row above the stages of each subtask when there are several. */
function summaryTable(groups, plan) {
    const headed = groups.filter((group) => group.subtask !== null).length > 1;
    const items = groups.flatMap((group) => {
        const rows = group.rows.map((row) => ({ full: stageRow(row) }));
        return headed || group.subtask === null ? [headingRow(group, plan), ...rows] : rows;
    });
    return {
        heading: items.length === 0 ? "" : "| Stage | Outcome | Duration |\n| :-- | :-- | --: |\n",
        items,
        leftOff: (count) => `\n*${count} more rows of this table are left off; the manifest has all of them.*\n`,
        sheds: 5,
    };
}
function headingRow({ subtask }, plan) {
    const name = plan.subtasks.find((candidate) => candidate.id === subtask)?.name ?? "";
    if (subtask === null)
        return { full: "| **Set-up** | | |\n" };
    const words = name === "" || name === subtask ? escapeInline(subtask) : escapeInline(`${subtask}: ${name}`);
    return { full: `| **${words}** | | |\n` };
}
function stageRow(row) {
    const { id, title, duration_ms } = row.command;
    const name = title === "" || title === id ? codeCell(id) : `${codeCell(id)} ${escapeInline(title, 120)}`;
    const outcome = `${outcome_words/* outcomeWords */.wX[row.outcome].emoji} ${escapeInline((0,stage_rows/* outcomePhrase */.OJ)(row))}`;
    const duration = duration_ms === null ? "" : (0,report_duration/* formatDuration */.a)(duration_ms);
    return `| ${"↳ ".repeat(row.depth)}${name} | ${outcome} | ${duration} |\n`;
}

;// CONCATENATED MODULE: ./build/report/job-summary.js






/**
 * The run as GitHub Markdown, for the step's summary and for `summary.md`: the verdict and its reason, one table, then
 * what went wrong, worst first, then all else. Text from outside is escaped; the whole is at most `mostBytes` bytes.
 */
function jobSummary(input, mostBytes = stepSummaryBytes) {
    const groups = (0,stage_rows/* stageRows */.U7)(input.manifest, input.children ?? new Map());
    const sections = [
        headline(input, groups),
        summaryTable(groups, input.plan),
        failures((0,stage_rows/* troubledRows */.LP)(groups)),
        findings(groups, input.findings ?? []),
        list("Warnings", input.summary.warnings, 4),
        list("Notes", input.summary.plan.notes, 2),
        skipped(input.plan),
        evidence(input),
    ];
    return `${fitSections(sections, mostBytes - 1).trimEnd()}\n`;
}
function headline({ summary, plan }, groups) {
    const { emoji, word } = (0,outcome_words/* runWord */.ky)(summary, groups.length);
    const ended = summary.completedAt ?? summary.timestamp;
    const duration = (0,report_duration/* formatDuration */.a)(Date.parse(ended) - Date.parse(summary.startedAt));
    const title = escapeInline(plan.pipeline_title === "" ? plan.pipeline_id : plan.pipeline_title, 120);
    const lines = [`## ${emoji} ${word}: ${title}`, `${(0,stage_rows/* countWords */.rj)((0,stage_rows/* countStages */.r0)(groups))} in ${duration}.`];
    if (summary.reason !== null)
        lines.push(`**Reason:** ${escapeInline(summary.reason, 2000)}`);
    if (plan.partial)
        lines.push(partialNote(plan));
    return { heading: `${lines.join("\n\n")}\n\n`, items: [], leftOff: () => "", sheds: 9 };
}
function partialNote(plan) {
    const named = plan.targets.slice(0, 20).map((target) => codeSpan(target, 120));
    const more = plan.targets.length > named.length ? ` and ${plan.targets.length - named.length} more` : "";
    return `> **Partial run:** only ${named.join(", ") || "a part"}${more} was asked for. The result says nothing about the rest.`;
}
function failures(rows) {
    return {
        heading: rows.length === 0 ? "" : "### What went wrong\n\n",
        items: rows.map((row) => {
            const title = failureTitle(row);
            const tail = row.command.tail;
            const blocks = [tail?.stdout ?? "", tail?.stderr ?? ""].filter((text) => text.trim() !== "");
            if (blocks.length === 0)
                return { full: title };
            return {
                full: `${title}${blocks.map((text) => `${fencedBlock(text)}\n`).join("")}`,
                short: `${title}*Its output is left off here; the log has it.*\n\n`,
            };
        }),
        leftOff: (count) => `*${count} more stages went wrong; the manifest has all of them.*\n\n`,
        sheds: 6,
    };
}
function failureTitle(row) {
    const { log_path, notes } = row.command;
    const title = `#### ${outcome_words/* outcomeWords */.wX[row.outcome].emoji} ${codeSpan(row.label)} ${escapeInline((0,stage_rows/* outcomePhrase */.OJ)(row))}\n\n`;
    const facts = notes.map((note) => escapeInline(note, 300));
    if (log_path !== null)
        facts.push(`log: ${codeSpan(log_path)}`);
    return facts.length === 0 ? title : `${title}${facts.join("; ")}\n\n`;
}
function findings(groups, known) {
    const rows = groups.flatMap((group) => group.rows);
    const words = ["error", "warning", "notice"].flatMap((level) => {
        const count = rows.reduce((total, row) => total + row.command.findings[level], 0);
        return count === 0 ? [] : [`${count} ${level}${count === 1 ? "" : "s"}`];
    });
    if (words.length === 0 && known.length === 0)
        return list("Findings", [], 3);
    const shown = known.slice(0, 20).map((finding) => ({ full: `- ${findingWords(finding)}\n` }));
    const more = known.length > shown.length ? `The first ${shown.length} of them:\n\n` : "";
    return {
        heading: `### Findings\n\n${words.join(", ") || `${known.length} findings`}.\n\n${more}`,
        items: shown,
        leftOff: (count) => `- *and ${count} more*\n`,
        sheds: 3,
    };
}
function findingWords({ level, path, line, message }) {
    return `${level} in ${codeSpan(`${path}:${line}`)}: ${escapeInline(message, 300)}`;
}
function skipped(plan) {
    const reasons = [...(0,stage_rows/* skippedSubtasks */.X)(plan)].map(([reason, ids]) => ({
        full: `- ${escapeInline(reason, 300)}: ${ids.map((id) => codeSpan(id, 120)).join(", ")}\n`,
        short: `- ${escapeInline(reason, 300)}: ${ids.length} subtasks\n`,
    }));
    return {
        heading: reasons.length === 0 ? "" : "### Skipped subtasks\n\n",
        items: reasons,
        leftOff: (count) => `- *and for ${count} more reasons*\n`,
        sheds: 1,
    };
}
function list(title, lines, sheds) {
    return {
        heading: lines.length === 0 ? "" : `### ${title}\n\n`,
        items: lines.map((line) => ({ full: `- ${escapeInline(line)}\n` })),
        leftOff: (count) => `- *and ${count} more*\n`,
        sheds,
    };
}
function evidence({ artifactUrl, paths }) {
    const lines = paths.map((path) => ({ full: `- ${codeSpan(path)}\n` }));
    const download = artifactUrl === undefined ? "" : `${markdown_link("Download all of it", artifactUrl)}\n\n`;
    return {
        heading: lines.length === 0 && download === "" ? "" : `### Evidence\n\n${download}`,
        items: lines,
        leftOff: (count) => `- *and ${count} more files*\n`,
        sheds: 8,
    };
}

;// CONCATENATED MODULE: ./build/modes/finish.js





/** Folds what the assignments did into the run's own files: manifest, run summary, final plan, summary.md. */
async function finishRun(platform, settings, run) {
    const { files, clock } = platform;
    const context = { base: (0,run_context/* pathBase */.xN)(settings.root, settings.runsFolder) };
    const path = (name) => (0,run_context/* persistedPath */.Tb)(context, (0,external_node_path_.join)(run.folder, name));
    const paths = ["manifest.json", "run-summary.json", "summary.md"].map(path);
    const result = aggregate({
        plan: run.plan,
        manifests: run.manifests,
        attempt: run.attempt,
        now: clock.now(),
        artifactRoot: (0,run_context/* persistedPath */.Tb)(context, run.folder),
        artifacts: paths,
        warnings: run.warnings,
    });
    const children = new Map(run.collected.children.map((child) => [child.run_id, child]));
    const { findings } = run.collected;
    const finished = { ...result, children, findings, paths, folder: run.folder };
    const markdown = jobSummary(finished);
    await files.replace((0,external_node_path_.join)(run.folder, "plan.final.json"), toJson(result.plan), { durable: true });
    await files.replace((0,external_node_path_.join)(run.folder, "manifest.json"), toJson(result.manifest), { durable: true });
    await files.replace((0,external_node_path_.join)(run.folder, "run-summary.json"), toJson(result.summary), { durable: true });
    await files.replace((0,external_node_path_.join)(run.folder, "summary.md"), markdown);
    return { ...finished, markdown };
}

;// CONCATENATED MODULE: ./build/modes/folders.js

/** Absolute path of the folder that a run's files lie in. */
const runFolder = (settings, run) => (0,external_node_path_.join)(settings.runsFolder, run.task_id, "cli", run.run_id);
/** Absolute path of the folder of one attempt at an assignment. */
const attemptFolder = (run, assignment, attempt) => (0,external_node_path_.join)(run, "jobs", assignment, `a${attempt}`);

// EXTERNAL MODULE: ./build/modes/plan.js + 17 modules
var modes_plan = __webpack_require__(3520);
// EXTERNAL MODULE: ./build/modes/settings.js
var modes_settings = __webpack_require__(3314);
;// CONCATENATED MODULE: ./build/redaction/secret-values.js
/** Names that say that their value is a secret. */
const secretName = /(TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY|CREDENTIAL)/i;
/** Shorter values are too likely to be ordinary words, such as `true`. */
const shortestByName = 8;
/** The values of an environment that must not be shown: those named in `listed`, and those whose name gives them away. */
function secretValues(environment, listed) {
    const names = new Set(listed);
    return Object.entries(environment)
        .filter(([name, value]) => names.has(name) || (secretName.test(name) && value.length >= shortestByName))
        .map(([, value]) => value);
}

;// CONCATENATED MODULE: ./build/modes/auto.js









/** `mode: auto`: plans, runs and aggregates in this one process. */
async function runAuto(settings, surroundings, equipment) {
    const { platform } = equipment;
    const plan = await (0,modes_plan/* planRun */.n)(settings, surroundings, platform);
    if ((0,modes_settings/* isRefusal */.vu)(plan))
        return plan;
    for (const value of secretValues(surroundings.environment, plan.secrets))
        equipment.redactor.add(value);
    const folder = runFolder(settings, plan);
    const attempt = surroundings.github?.runAttempt ?? 1;
    if (await platform.files.exists((0,external_node_path_.join)(folder, "plan.json"))) {
        return (0,modes_settings/* refuse */.TR)(`the run ${plan.run_id} exists already in ${folder}: a second use in one job needs an input \`key\` of its own`);
    }
    await platform.files.replace((0,external_node_path_.join)(folder, "plan.json"), toJson(plan), { durable: true });
    await equipment.begun?.({ plan, folder });
    const warnings = [];
    const run = await runAssignments(settings, surroundings, equipment, { plan, folder, attempt, warnings });
    return finishRun(platform, settings, { plan, ...run, attempt, folder, warnings });
}
async function runAssignments(settings, surroundings, equipment, run) {
    const manifests = [];
    const collected = { children: [], findings: [] };
    const context = contextOf(settings, surroundings, equipment, run.warnings);
    try {
        for (const assignment of run.plan.assignments) {
            const folder = attemptFolder(run.folder, assignment.instance_id, run.attempt);
            const { plan, attempt } = run;
            const result = await runAssignment(context, { plan, assignment, attempt, folder });
            manifests.push(result.manifest);
            collected.children.push(...result.collected.children);
            collected.findings.push(...result.collected.findings);
        }
    }
    finally {
        await context.watcher.close();
    }
    return { manifests, collected };
}
function contextOf(settings, surroundings, equipment, warnings) {
    const base = (0,run_context/* pathBase */.xN)(settings.root, settings.runsFolder);
    return {
        ...equipment.platform,
        watcher: equipment.watch(base),
        redactor: equipment.redactor,
        root: settings.root,
        base,
        environment: surroundings.environment,
        windows: surroundings.windows,
        writer: { pid: surroundings.pid, host: surroundings.host },
        defaultParallel: surroundings.processors,
        signal: equipment.platform.cancelled,
        warn: (message) => {
            // The same trouble with every piece of output is said once.
            if (!warnings.includes(message))
                warnings.push(message);
        },
    };
}

// EXTERNAL MODULE: ./build/modes/exit-code.js
var exit_code = __webpack_require__(7957);
// EXTERNAL MODULE: ./build/platform/local/command-line.js + 17 modules
var command_line = __webpack_require__(590);
;// CONCATENATED MODULE: ./build/redaction/redactor.js
const mask = "***";
/**
 * Bytes are searched as latin1 text: one character is one byte, so any bytes pass unchanged and no character can be
 * torn apart.
 */
const toBinary = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
const fromBinary = (text) => Buffer.from(text, "latin1");
function createRedactor(values = []) {
    const secrets = new Set();
    const add = (value) => {
        for (const part of [value, ...value.split(/[\r\n]/).flatMap((line) => [line, line.trim()])]) {
            if (part.trim() !== "")
                secrets.add(Buffer.from(part, "utf8").toString("latin1"));
        }
    };
    for (const value of values)
        add(value);
    return {
        add,
        text: (text) => {
            if (secrets.size === 0)
                return text;
            const whole = redactBinary(secrets, Buffer.from(text, "utf8").toString("latin1"));
            return Buffer.from(whole, "latin1").toString("utf8");
        },
        stream: () => createStream(secrets),
    };
}
function createStream(secrets) {
    let kept = "";
    /** How many characters at the start of `kept` belong to a secret that was already replaced. */
    let covered = 0;
    return {
        push(bytes) {
            if (secrets.size === 0)
                return bytes;
            const text = kept + toBinary(bytes);
            const ranges = findRanges(secrets, text, covered);
            const boundary = startOfPossibleSecret(secrets, text);
            const passed = replaceRanges(text.slice(0, boundary), ranges, covered > 0);
            kept = text.slice(boundary);
            const crossing = ranges.find((range) => markedBefore(range, boundary, covered > 0));
            covered = crossing === undefined ? 0 : crossing.end - boundary;
            return fromBinary(passed);
        },
        end() {
            const passed = replaceRanges(kept, findRanges(secrets, kept, covered), covered > 0);
            kept = "";
            covered = 0;
            return fromBinary(passed);
        },
    };
}
function redactBinary(secrets, text) {
    return replaceRanges(text, findRanges(secrets, text, 0), false);
}
/** Where secrets are, overlapping ones joined, in order. */
function findRanges(secrets, text, covered) {
    const found = covered > 0 ? [{ start: 0, end: covered }] : [];
    for (const secret of secrets) {
        for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1)) {
            found.push({ start: at, end: at + secret.length });
        }
    }
    found.sort((left, right) => left.start - right.start);
    const joined = [];
    for (const range of found) {
        const last = joined.at(-1);
        if (last !== undefined && range.start < last.end)
            last.end = Math.max(last.end, range.end);
        else
            joined.push({ ...range });
    }
    return joined;
}
/** @param continued the range at 0 goes on from what was passed before, where it already left its mark */
function replaceRanges(text, ranges, continued) {
    let result = "";
    let at = 0;
    for (const range of ranges) {
        if (range.start >= text.length)
            break;
        result += text.slice(at, range.start);
        if (range.start > 0 || !continued)
            result += mask;
        at = Math.min(range.end, text.length);
    }
    return result + text.slice(at);
}
/** Whether a range that goes on after the boundary left its mark in what was passed on, now or earlier. */
const markedBefore = (range, boundary, continued) => range.end > boundary && (range.start < boundary || (range.start === 0 && continued));
/** The first place from which the rest of the text is the beginning, but not the whole, of a secret. */
function startOfPossibleSecret(secrets, text) {
    let earliest = text.length;
    for (const secret of secrets) {
        const from = Math.max(0, text.length - secret.length + 1);
        for (let at = text.indexOf(secret[0], from); at !== -1 && at < earliest; at = text.indexOf(secret[0], at + 1)) {
            if (secret.startsWith(text.slice(at))) {
                earliest = at;
                break;
            }
        }
    }
    return earliest;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./build/report/workflow-command.js

/** Longest message of an annotation, in characters. */
const longestMessage = 4000;
/**
 * A workflow command of our own, as a line: `::name key=value::value`. Escaped as the toolkit does it
 * (actions/toolkit, packages/core/src/command.ts); properties that are null are left out.
 */
function workflowCommand(name, value, properties = {}) {
    const pairs = Object.entries(properties).flatMap(([key, property]) => property === null ? [] : [`${key}=${escapeProperty(String(property))}`]);
    const head = pairs.length === 0 ? name : `${name} ${pairs.join(",")}`;
    return `::${head}::${escapeData(value)}\n`;
}
/** A message from outside for an annotation: clean lines, bounded. */
function annotationMessage(text) {
    const clean = (0,clean_text/* cleanText */.X5)(text.slice(0, longestMessage)).trim();
    // The runner drops an annotation without a message.
    return clean === "" ? "(no message)" : clean;
}
// The runner compares `::` as .NET does for a culture: characters without a weight between the colons do not exist.
const commandStart = /^[\s\p{Default_Ignorable_Code_Point}]*:\p{Default_Ignorable_Code_Point}*:/u;
/**
 * A line for the log of a step, outside of any fence, that the runner cannot take for a command: it looks for `##[x]`
 * anywhere in a line and for `::x::` at its start (actions/runner, ActionCommand.cs).
 */
function inertLine(text) {
    const line = text.replaceAll("##[", "## [");
    return `${commandStart.test(line) ? `> ${line}` : line}\n`;
}
/** A title from outside, for a group or an annotation. */
function inertTitle(text) {
    return (0,clean_text/* cleanLine */.Ow)(text).replaceAll("##[", "## [");
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

;// CONCATENATED MODULE: ./build/report/annotations.js

/** GitHub shows ten annotations of each kind a step, and drops the others without a word. */
const mostOfAKind = 10;
/** The annotations of one step as workflow commands, within GitHub's limit, counting those that have no place. */
class Annotations {
    #shown = { error: 0, warning: 0, notice: 0 };
    #leftOff = { error: 0, warning: 0, notice: 0 };
    /** A remark about no file. Empty when there is no place for it. */
    remark(level, title, message) {
        return this.#place(level, () => workflowCommand(level, annotationMessage(message), { title: inertTitle(title) }));
    }
    /** Empty when there is no place for it. */
    finding(finding) {
        return this.#place(finding.level, () => workflowCommand(finding.level, annotationMessage(finding.message), {
            file: finding.path,
            line: finding.line,
            endLine: finding.end_line,
            col: finding.column,
            title: finding.title === null ? null : inertTitle(finding.title),
        }));
    }
    /** `3 more errors and 1 more notice`, or null when everything had its place. */
    leftOff() {
        const levels = ["error", "warning", "notice"];
        const words = levels
            .filter((level) => this.#leftOff[level] > 0)
            .map((level) => `${this.#leftOff[level]} more ${level}${this.#leftOff[level] === 1 ? "" : "s"}`);
        return words.length === 0 ? null : words.join(" and ");
    }
    #place(level, line) {
        if (this.#shown[level] >= mostOfAKind) {
            this.#leftOff[level] += 1;
            return "";
        }
        this.#shown[level] += 1;
        return line();
    }
}

// EXTERNAL MODULE: ./build/report/stage-lines.js
var stage_lines = __webpack_require__(9995);
// EXTERNAL MODULE: ./build/report/stage-names.js
var stage_names = __webpack_require__(228);
;// CONCATENATED MODULE: ./build/report/group-marks.js
/** What the page of a log takes for the start or the end of a group, also while commands are stopped. */
const marks = ["##[group]", "##[endgroup]", "[group]", "[endgroup]"];
const markAtLineStart = /(?<=[\r\n])(?=(?:##)?\[(?:end)?group\])/gi;
/**
 * Puts a blank before each mark of a group that stands at the start of a line, so that output cannot fold or unfold
 * what is around it. The text comes in pieces cut anywhere; the start of a line that may become a mark waits.
 */
class GroupMarks {
    #held = "";
    #atLineStart = true;
    push(bytes) {
        // latin1 gives each byte one character and back.
        const text = this.#held + Buffer.from(bytes).toString("latin1");
        const begins = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
        const whole = begins > 0 || this.#atLineStart;
        const held = whole && mayBecomeMark(text.slice(begins)) ? text.slice(begins) : "";
        this.#held = held;
        return this.#release(text.slice(0, text.length - held.length));
    }
    /** What still waits. The next piece begins a line. */
    end() {
        const rest = this.#release(this.#held);
        this.#held = "";
        this.#atLineStart = true;
        return rest;
    }
    #release(text) {
        if (text === "")
            return new Uint8Array(0);
        const before = this.#atLineStart ? "\n" : " ";
        this.#atLineStart = /[\r\n]$/.test(text);
        if (!text.toLowerCase().includes("group]"))
            return Buffer.from(text, "latin1");
        return Buffer.from((before + text).replaceAll(markAtLineStart, " ").slice(1), "latin1");
    }
}
function mayBecomeMark(start) {
    if (start === "")
        return false;
    const lower = start.toLowerCase();
    return marks.some((mark) => mark.length > lower.length && mark.startsWith(lower));
}

;// CONCATENATED MODULE: ./build/report/output-fence.js

const output_fence_lineFeed = 0x0a;
/**
 * Output of stages on its way into the log of a step, between `::stop-commands::<token>` and `::<token>::`, so that
 * nothing in it is taken for a command. The fence goes up with the first output and has a new token each time: a
 * stage cannot know it.
 */
class OutputFence {
    #screen;
    #newToken;
    #marks = new GroupMarks();
    #token = null;
    #atLineStart = true;
    constructor(screen, newToken) {
        this.#screen = screen;
        this.#newToken = newToken;
    }
    async write(bytes) {
        if (bytes.length === 0)
            return;
        if (this.#token === null) {
            this.#token = this.#newToken();
            await this.#screen.write(`::stop-commands::${this.#token}\n`);
        }
        await this.#pass(this.#marks.push(bytes));
    }
    /** Takes the fence down, on a line of its own also when the output ended in the middle of one. */
    async down() {
        if (this.#token === null)
            return;
        await this.#pass(this.#marks.end());
        const closing = `${this.#atLineStart ? "" : "\n"}::${this.#token}::\n`;
        this.#token = null;
        this.#atLineStart = true;
        await this.#screen.write(closing);
    }
    async #pass(bytes) {
        if (bytes.length === 0)
            return;
        this.#atLineStart = bytes.at(-1) === output_fence_lineFeed;
        await this.#screen.write(bytes);
    }
}

;// CONCATENATED MODULE: ./build/report/step-log.js




/** What can be put into the log of an Actions step: lines of our own, commands, and groups of fenced output. */
class StepLog {
    #options;
    #screen;
    #fence;
    constructor(options) {
        this.#options = options;
        this.#screen = options.screen;
        this.#fence = new OutputFence(options.screen, options.newToken);
    }
    /** A line of our own, outside of any fence. */
    async say(line) {
        await this.commands(inertLine(line));
    }
    /** Workflow commands of our own, each a line with its line feed. */
    async commands(text) {
        if (text === "")
            return;
        await this.#fence.down();
        await this.#screen.write(text);
    }
    /** @param title as inertTitle gives it */
    openGroup(title) {
        return this.commands(workflowCommand("group", title));
    }
    closeGroup() {
        return this.commands(workflowCommand("endgroup", ""));
    }
    output(bytes) {
        return this.#fence.write(bytes);
    }
    /** Has the runner hide a value and, as it reads the log by lines, each of its lines. */
    async mask(value) {
        const lines = value.split(/[\r\n]+/).filter((line) => line.trim() !== "");
        if (lines.length === 0)
            return;
        await this.commands([...new Set([value, ...lines])].map((one) => workflowCommand("add-mask", one)).join(""));
    }
    /** Prints a stage's output as one group. A log that cannot be read is said, not thrown. */
    async printGroup(ended) {
        await this.openGroup(ended.title);
        let printed = false;
        let trouble = null;
        try {
            printed = await this.#printLogs(ended.logPaths);
        }
        catch (error) {
            trouble = error instanceof Error ? error.message : String(error);
        }
        if (!printed && ended.tail !== null) {
            await this.output(Buffer.from(`${ended.tail.stdout}${ended.tail.stderr}`));
        }
        if (trouble !== null)
            await this.say(`? the log of this stage could not be read: ${(0,clean_text/* cleanLine */.Ow)(trouble, 300)}`);
        await this.closeGroup();
    }
    /** Says whether there was anything to print. */
    async #printLogs(paths) {
        let printed = false;
        for (const path of paths) {
            for await (const bytes of this.#options.files.readChunks((0,external_node_path_.join)(this.#options.root, path))) {
                await this.output(bytes);
                printed = true;
            }
        }
        return printed;
    }
}

;// CONCATENATED MODULE: ./build/report/ticker.js
/** Calls `tick` every `ms` milliseconds, each after the one before has ended, until it is stopped or a tick throws. */
function startTicker(clock, ms, tick) {
    const stopping = new AbortController();
    let trouble = null;
    const loop = async () => {
        while (!stopping.signal.aborted) {
            await clock.sleep(ms, stopping.signal);
            if (!stopping.signal.aborted)
                await tick();
        }
    };
    const ended = loop().catch((error) => {
        trouble = { error };
    });
    return {
        async stop() {
            stopping.abort();
            await ended;
            if (trouble !== null)
                throw trouble.error;
        },
    };
}

;// CONCATENATED MODULE: ./build/report/actions-log.js








const progressEveryMs = 60_000;
/**
 * The view for the log of an Actions step. A stage that starts while no other runs streams inside a group of its own;
 * one that starts beside others is printed as one group when it has ended and no group is open, from its log on disk.
 * All output stands behind a fence; only our own commands are outside of it. How a stage ended is said below its
 * group, so that it is seen when the group is folded.
 */
function actionsLog(options) {
    return new ActionsLog(options);
}
class ActionsLog {
    #clock;
    #paint;
    #log;
    #names = new stage_names/* StageNames */.pP();
    #annotations = new Annotations();
    #running = new Map();
    #ticker;
    /** The stage whose group is open. */
    #foreground = null;
    /** What is printed as soon as no group is open. */
    #waiting = [];
    #turn = Promise.resolve();
    constructor(options) {
        this.#clock = options.clock;
        this.#paint = picocolors.createColors(options.screen.colour);
        this.#log = new StepLog(options);
        this.#ticker = startTicker(options.clock, progressEveryMs, () => this.#inTurn(() => this.#progress()));
    }
    event(scope, event) {
        return this.#inTurn(() => this.#take(scope, event));
    }
    output(scope, index, _stream, bytes) {
        const key = (0,stage_names/* stageKey */.Ih)(scope, index);
        return this.#inTurn(async () => {
            if (this.#foreground === key)
                await this.#log.output(bytes);
        });
    }
    mask(value) {
        return this.#inTurn(() => this.#log.mask(value));
    }
    async close() {
        await this.#ticker.stop();
        await this.#inTurn(async () => {
            if (this.#foreground !== null)
                await this.#closeGroup();
            for (const { stage } of this.#running.values())
                await this.#log.say(`? ${stage.label} did not end`);
            const leftOff = this.#annotations.leftOff();
            if (leftOff !== null)
                await this.#log.say(`${leftOff} than GitHub shows for a step (10 of each kind)`);
        });
    }
    async #take(scope, event) {
        switch (event.type) {
            case "run-started":
                return this.#names.learn(scope, event);
            case "stage-started":
                return this.#started(scope, event);
            case "stage-finished":
                return this.#finished(scope, event);
            case "stage-skipped": {
                const line = (0,stage_lines/* skippedLine */.Bo)(this.#names.of(scope, event.index).label, event.reason, this.#paint);
                return this.#whenNoGroupIsOpen(() => this.#log.say(line));
            }
            case "child-started":
            case "child-finished":
            case "run-finished":
                return;
        }
    }
    async #started(scope, event) {
        const key = (0,stage_names/* stageKey */.Ih)(scope, event.index);
        const stage = this.#names.of(scope, event.index);
        if (stage.entry.kind === "subpipeline") {
            const line = `${this.#paint.cyan("▸")} ${stage.label}: ${(0,clean_text/* cleanLine */.Ow)(stage.entry.command)}`;
            return this.#whenNoGroupIsOpen(() => this.#log.say(line));
        }
        const known = this.#running.get(key);
        if (known !== undefined)
            return this.#startedAgain(key, known, event);
        const alone = this.#running.size === 0;
        const logPaths = event.log_path === null ? [] : [event.log_path];
        this.#running.set(key, { stage, since: this.#clock.elapsed(), logPaths });
        if (!alone)
            return;
        await this.#log.openGroup(groupTitle(stage));
        this.#foreground = key;
    }
    async #startedAgain(key, known, event) {
        if (event.log_path !== null && !known.logPaths.includes(event.log_path))
            known.logPaths.push(event.log_path);
        if (this.#foreground === key)
            await this.#log.say(`${this.#paint.cyan("▸")} try ${event.try}`);
    }
    async #finished(scope, event) {
        const key = (0,stage_names/* stageKey */.Ih)(scope, event.index);
        const stage = this.#names.of(scope, event.index);
        const logPaths = this.#running.get(key)?.logPaths;
        this.#running.delete(key);
        if (this.#foreground !== key) {
            const title = logPaths === undefined ? null : groupTitle(stage);
            return this.#whenNoGroupIsOpen(async () => {
                if (title !== null)
                    await this.#log.printGroup({ title, logPaths: logPaths ?? [], tail: event.tail });
                await this.#sayFinished(stage, event, logPaths?.at(-1));
            });
        }
        this.#waiting.unshift(() => this.#sayFinished(stage, event, logPaths?.at(-1)));
        await this.#closeGroup();
    }
    async #sayFinished(stage, event, log) {
        await this.#log.say((0,stage_lines/* finishedLine */.fb)(stage.label, event, this.#paint));
        // In this order: of the few places, the first is for the failure.
        const failure = this.#failure(stage, event, log);
        const findings = event.findings.map((finding) => this.#annotations.finding(finding));
        await this.#log.commands([failure, ...findings].join(""));
        const omitted = event.findings_omitted;
        if (omitted > 0)
            await this.#log.say(`? ${stage.label}: ${omitted} more findings were left out`);
    }
    /** The annotation that says that a stage failed. For a nested pipeline its own stages have said it already. */
    #failure(stage, event, log) {
        const { outcome, exit } = event;
        if (stage.entry.kind === "subpipeline" && exit.kind === "exited")
            return "";
        if (outcome !== "failed" && outcome !== "timed_out" && outcome !== "allowed_failure")
            return "";
        const level = outcome === "allowed_failure" ? "warning" : "error";
        const message = log === undefined ? (0,stage_lines/* verdict */.WJ)(outcome, exit) : `${(0,stage_lines/* verdict */.WJ)(outcome, exit)}\nlog: ${log}`;
        return this.#annotations.remark(level, stage.label, message);
    }
    async #progress() {
        if (this.#foreground !== null || this.#running.size === 0)
            return;
        const now = this.#clock.elapsed();
        const running = [...this.#running.values()].map(({ stage, since }) => ({
            label: stage.label,
            forMs: now - since,
        }));
        await this.#log.say(`… ${(0,stage_lines/* runningLine */.Ek)(running)}`);
    }
    /** Closes the open group and prints what waited for that. */
    async #closeGroup() {
        await this.#log.closeGroup();
        this.#foreground = null;
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const print of waiting)
            await print();
    }
    async #whenNoGroupIsOpen(print) {
        if (this.#foreground === null)
            return print();
        this.#waiting.push(print);
    }
    /** One thing after the other: stages run beside each other, and their calls may overlap. */
    #inTurn(act) {
        const done = this.#turn.then(act);
        this.#turn = done.catch(() => { });
        return done;
    }
}
function groupTitle(stage) {
    const { label, entry } = stage;
    return inertTitle(entry.title === entry.id || entry.title === "" ? label : `${label}: ${entry.title}`);
}

;// CONCATENATED MODULE: ./build/report/closing-lines.js





/** Failed stages that are named at the end of a run. */
const mostNamed = 50;
/** The last lines of a run on a terminal: what came out, what went wrong and where to read on. */
function closingLines(input) {
    const { summary, manifest, plan, folder } = input;
    const paint = picocolors.createColors(input.colour);
    const groups = (0,stage_rows/* stageRows */.U7)(manifest, input.children ?? new Map());
    const { glyph, word, colour } = (0,outcome_words/* runWord */.ky)(summary, groups.length);
    const took = (0,report_duration/* formatDuration */.a)(Date.parse(summary.completedAt ?? summary.timestamp) - Date.parse(summary.startedAt));
    const title = (0,clean_text/* cleanLine */.Ow)(plan.pipeline_title === "" ? plan.pipeline_id : plan.pipeline_title);
    const lines = [
        "",
        `${paint[colour](paint.bold(`${glyph} ${word}`))}: ${title}, ${(0,stage_rows/* countWords */.rj)((0,stage_rows/* countStages */.r0)(groups))} in ${took}`,
    ];
    if (summary.reason !== null)
        lines.push(`  ${(0,clean_text/* cleanLine */.Ow)(summary.reason, 1000)}`);
    const troubled = (0,stage_rows/* troubledRows */.LP)(groups);
    for (const row of troubled.slice(0, mostNamed)) {
        lines.push(`  ${paint[outcome_words/* outcomeWords */.wX[row.outcome].colour](troubleWords(row))}`);
    }
    if (troubled.length > mostNamed)
        lines.push(`  and ${troubled.length - mostNamed} more, all in manifest.json`);
    if (plan.partial)
        lines.push(`  ${paint.yellow(partialWords(plan))}`);
    for (const [reason, ids] of (0,stage_rows/* skippedSubtasks */.X)(plan)) {
        lines.push(`  ${paint.dim(`skipped: ${(0,clean_text/* cleanLine */.Ow)(ids.join(", "), 300)}: ${(0,clean_text/* cleanLine */.Ow)(reason, 300)}`)}`);
    }
    for (const warning of summary.warnings)
        lines.push(`  ${paint.yellow(`warning: ${(0,clean_text/* cleanLine */.Ow)(warning, 500)}`)}`);
    lines.push(`${(0,clean_text/* cleanLine */.Ow)(folder, 4096)}: manifest.json, run-summary.json, summary.md`, "");
    return lines.join("\n");
}
function troubleWords(row) {
    const log = row.command.log_path === null ? "" : `  ${(0,clean_text/* cleanLine */.Ow)(row.command.log_path, 4096)}`;
    return `${outcome_words/* outcomeWords */.wX[row.outcome].glyph} ${row.label} ${(0,stage_rows/* outcomePhrase */.OJ)(row)}${log}`;
}
function partialWords({ targets }) {
    const named = targets.length === 0 ? "a part" : (0,clean_text/* cleanLine */.Ow)(targets.join(", "), 300);
    return `partial run: only ${named} was asked for; the result says nothing about the rest`;
}

// EXTERNAL MODULE: ./build/report/columns.js
var columns = __webpack_require__(9708);
;// CONCATENATED MODULE: ./build/report/live-view.js







const redrawEveryMs = 100;
const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
/**
 * The view for a person at a terminal: what runs, with its elapsed time, in a block at the bottom; what has ended scrolls
 * above it for good, under a heading for each subtask when there are several. No line of the block wraps.
 */
function liveView(screen, clock) {
    return new LiveView(screen, clock);
}
class LiveView {
    #screen;
    #clock;
    #paint;
    #names = new stage_names/* StageNames */.pP();
    #running = new Map();
    #ticker;
    #since;
    #heading = null;
    #total = 0;
    #done = 0;
    constructor(screen, clock) {
        this.#screen = screen;
        this.#clock = clock;
        this.#paint = picocolors.createColors(screen.colour);
        this.#since = clock.elapsed();
        this.#ticker = startTicker(clock, redrawEveryMs, async () => this.#redraw());
    }
    async event(scope, event) {
        switch (event.type) {
            case "run-started":
                this.#names.learn(scope, event);
                this.#total += event.commands.length;
                return;
            case "stage-started":
                return this.#started(scope, event);
            case "stage-finished":
                return this.#finished(scope, event);
            case "stage-skipped":
                return this.#skipped(scope, event);
            case "child-started":
            case "child-finished":
            case "run-finished":
                return;
        }
    }
    async output() { }
    async mask() { }
    async close() {
        this.#running.clear();
        this.#screen.live("");
        await this.#ticker.stop();
    }
    #started(scope, event) {
        const key = (0,stage_names/* stageKey */.Ih)(scope, event.index);
        const since = this.#running.get(key)?.since ?? this.#clock.elapsed();
        this.#running.set(key, { stage: this.#names.of(scope, event.index), since, try: event.try });
        this.#redraw();
    }
    async #finished(scope, event) {
        const stage = this.#names.of(scope, event.index);
        this.#end(scope, event.index);
        const indent = this.#indent();
        const line = `${indent}${(0,stage_lines/* finishedLine */.fb)(stage.shortLabel, event, this.#paint)}`;
        await this.#say(stage, [line, ...(0,stage_lines/* tailLinesOf */.TW)(event.tail, `${indent}    `, this.#screen.colour)]);
    }
    async #skipped(scope, event) {
        const stage = this.#names.of(scope, event.index);
        this.#end(scope, event.index);
        await this.#say(stage, [`${this.#indent()}${(0,stage_lines/* skippedLine */.Bo)(stage.shortLabel, event.reason, this.#paint)}`]);
    }
    #end(scope, index) {
        this.#running.delete((0,stage_names/* stageKey */.Ih)(scope, index));
        this.#done += 1;
        this.#redraw();
    }
    /** Lines that stay, below the heading of their subtask. */
    async #say(stage, lines) {
        const heading = this.#headingOf(stage);
        const changed = heading !== null && heading !== this.#heading;
        this.#heading = heading;
        const all = changed ? [this.#paint.bold(heading), ...lines] : lines;
        await this.#screen.write(`${all.join("\n")}\n`);
    }
    #headingOf(stage) {
        if (!this.#names.severalSubtasks)
            return null;
        const subtask = (0,stage_names/* subtaskShown */.D5)(stage.entry.subtask, true);
        return subtask === null ? null : (0,clean_text/* cleanLine */.Ow)(subtask);
    }
    #indent() {
        return this.#names.severalSubtasks ? "  " : "";
    }
    #redraw() {
        if (this.#running.size === 0)
            return this.#screen.live("");
        const now = this.#clock.elapsed();
        const frame = spinner[Math.floor(now / redrawEveryMs) % spinner.length] ?? "";
        const lines = [...this.#running.values()].map((stage) => this.#runningLine(stage, frame, now));
        const done = `${this.#done} of ${this.#total} stages done, ${(0,report_duration/* formatDuration */.a)(now - this.#since)}`;
        this.#screen.live([...lines, this.#paint.dim((0,columns/* cutToColumns */.b9)(done, this.#screen.columns - 1))].join("\n"));
    }
    #runningLine(running, frame, now) {
        const time = (0,report_duration/* formatDuration */.a)(now - running.since);
        const again = running.try > 1 ? ` (try ${running.try})` : "";
        // One column stays free: some terminals wrap as soon as the last one is written.
        const room = this.#screen.columns - (0,columns/* columnsOf */.PL)(`${frame}  ${time}${again}`) - 1;
        const label = (0,columns/* cutToColumns */.b9)(running.stage.label, Math.max(1, room));
        return `${this.#paint.cyan(frame)} ${label}${again} ${this.#paint.dim(time)}`;
    }
}

;// CONCATENATED MODULE: ./build/report/plain-log.js





const plain_log_progressEveryMs = 60_000;
/**
 * The view for a terminal that nobody watches (a pipe, a file): a line when a stage starts, ends or is skipped, the
 * newest output of one that failed, and once a minute what is still running.
 */
function plainLog(screen, clock) {
    return new PlainLog(screen, clock);
}
class PlainLog {
    #screen;
    #clock;
    #paint;
    #names = new stage_names/* StageNames */.pP();
    #running = new Map();
    #ticker;
    constructor(screen, clock) {
        this.#screen = screen;
        this.#clock = clock;
        this.#paint = picocolors.createColors(screen.colour);
        this.#ticker = startTicker(clock, plain_log_progressEveryMs, () => this.#progress());
    }
    async event(scope, event) {
        switch (event.type) {
            case "run-started":
                return this.#names.learn(scope, event);
            case "stage-started":
                return this.#started(scope, event);
            case "stage-finished":
                return this.#finished(scope, event);
            case "stage-skipped":
                return this.#say([(0,stage_lines/* skippedLine */.Bo)(this.#names.of(scope, event.index).label, event.reason, this.#paint)]);
            case "child-started":
            case "child-finished":
            case "run-finished":
                return;
        }
    }
    async output() { }
    async mask() { }
    async close() {
        await this.#ticker.stop();
    }
    async #started(scope, event) {
        const { entry, label } = this.#names.of(scope, event.index);
        const key = (0,stage_names/* stageKey */.Ih)(scope, event.index);
        if (!this.#running.has(key))
            this.#running.set(key, { label, since: this.#clock.elapsed() });
        const again = event.try > 1 ? ` (try ${event.try})` : "";
        await this.#say([
            `${this.#paint.cyan("▸")} ${label}${again}: ${this.#paint.dim((0,clean_text/* cleanLine */.Ow)(entry.command))}`,
        ]);
    }
    async #finished(scope, event) {
        const { label } = this.#names.of(scope, event.index);
        this.#running.delete((0,stage_names/* stageKey */.Ih)(scope, event.index));
        const tail = (0,stage_lines/* tailLinesOf */.TW)(event.tail, "    ", this.#screen.colour);
        await this.#say([(0,stage_lines/* finishedLine */.fb)(label, event, this.#paint), ...tail]);
    }
    async #progress() {
        const now = this.#clock.elapsed();
        const running = [...this.#running.values()].map(({ label, since }) => ({ label, forMs: now - since }));
        if (running.length > 0)
            await this.#say([`${this.#paint.cyan("…")} ${(0,stage_lines/* runningLine */.Ek)(running)}`]);
    }
    async #say(lines) {
        await this.#screen.write(`${lines.join("\n")}\n`);
    }
}

;// CONCATENATED MODULE: ./build/cli/run.js











async function run(pipeline, flags) {
    const { asked, platform, surroundings, here } = (0,command_line/* openCommandLine */.Ax)(pipeline, flags);
    const settings = (0,modes_settings/* settingsOf */.f5)(asked, surroundings.environment);
    const inActions = surroundings.github !== null && flags.json !== true;
    const finished = await runAuto(settings, surroundings, {
        platform,
        redactor: createRedactor(),
        watch: (root) => watcher(platform, inActions, root),
    });
    if ((0,modes_settings/* isRefusal */.vu)(finished)) {
        await (0,command_line/* complain */.cc)(`${finished.messages.join("\n")}\n`);
        return exit_code/* exitCodes */.h.refused;
    }
    const { screen } = platform;
    await screen.write(closingLines({ ...finished, folder: (0,external_node_path_.relative)(here, finished.folder), colour: screen.colour }));
    if (flags.json === true)
        await (0,command_line/* print */.yy)(`${JSON.stringify(finished.summary, null, 2)}\n`);
    return (0,exit_code/* exitCodeOf */.F)(finished.summary);
}
function watcher(platform, inActions, root) {
    const { screen, clock } = platform;
    if (inActions)
        return actionsLog({ ...platform, root, newToken: external_node_crypto_.randomUUID });
    return screen.interactive ? liveView(screen, clock) : plainLog(screen, clock);
}


/***/ })

};
