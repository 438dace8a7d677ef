export const id = 7444;
export const ids = [7444];
export const modules = {

/***/ 81778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ createNameTest),
/* harmony export */   fH: () => (/* binding */ isAffected)
/* harmony export */ });
/* unused harmony export matchesFilters */
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18126);


/** Whether something with these filters has to run: always if filters are off, otherwise if a matching file changed. */
function isAffected(changes, filters) {
    return !changes.filters || matchesFilters(changes.entries, filters);
}
/**
 * Whether any changed file passes the filters; true without filters. A file counts if it matches
 * `paths` (or there are none) and does not match `paths-ignore`; a renamed file counts under both
 * names.
 * | Patterns have GitHub's meaning (docs.github.com, workflow syntax, filter pattern cheat sheet):
 * `*` stays within a folder, `**` does not, hidden files are matched, and later patterns override
 * earlier ones, `!` excluding files again. Three things differ: `?` is exactly one character,
 * `{a,b}` is a choice, and a folder, `docs` or `docs/`, includes everything below it.
 */
function matchesFilters(entries, filters) {
    if (filters.paths.length === 0 && filters.paths_ignore.length === 0)
        return true;
    const isIncluded = filters.paths.length === 0 ? () => true : compilePatterns(filters.paths);
    const isIgnored = filters.paths_ignore.length === 0 ? () => false : compilePatterns(filters.paths_ignore);
    const counts = (name) => isIncluded(name) && !isIgnored(name);
    return entries.some((entry) => listNames(entry).some(counts));
}
/** Creates a test for one name. The last pattern that matches decides. */
function createNameTest(patterns) {
    const test = compilePatterns(patterns);
    return (path) => test((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e4)(path));
}
/** A copy leaves the original unchanged, so only a rename also counts under its old name. */
function listNames(entry) {
    const names = [(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e4)(entry.path)];
    if (entry.status === "renamed" && entry.previousPath !== null)
        names.push((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeName */ .e4)(entry.previousPath));
    return names;
}
/** Patterns with `!` only exclude from everything. */
function compilePatterns(patterns) {
    const steps = patterns.map((pattern) => {
        const negated = pattern.startsWith("!");
        return { negated, ...(0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)((0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .withAllBelow */ .D)(negated ? pattern.slice(1) : pattern)) };
    });
    const start = steps.every((step) => step.negated);
    return (name) => steps.reduce((matched, step) => (step.matches(name) ? !step.negated : matched), start);
}


/***/ }),

/***/ 18126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ nameToBytes),
/* harmony export */   Dj: () => (/* binding */ nameFromBytes),
/* harmony export */   e4: () => (/* binding */ decodeName)
/* harmony export */ });
/**
 * In git, file names are bytes without an encoding. These functions convert them to text and back, and to what globs
 * are matched against.
 */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const quote = 0x22;
const backslash = 0x5c;
/**
 * Decodes a name: valid UTF-8 as it is, otherwise quoted with octal escapes like git (git-config, core.quotePath).
 * Valid names that start with a quote are quoted too, so that different bytes never yield the same text.
 */
function nameFromBytes(bytes) {
    const text = decodeStrictly(bytes);
    return text === undefined || text.startsWith('"') ? quoteBytes(bytes) : text;
}
/** Encodes a name as its bytes. */
function nameToBytes(name) {
    return isQuoted(name) ? unquoteBytes(name) : encoder.encode(name);
}
/** Decodes a name for globs: without its quotes, and with U+FFFD for each byte that is not UTF-8. */
function decodeName(name) {
    return isQuoted(name) ? lenient.decode(unquoteBytes(name)) : name;
}
/** Names that only start with a quote come from elsewhere, such as a document, and are taken literally. */
const isQuoted = (name) => /^"[^]*"$/.test(name);
function decodeStrictly(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function quoteBytes(bytes) {
    const characters = Array.from(bytes, (byte) => {
        if (byte === quote || byte === backslash)
            return `\\${String.fromCharCode(byte)}`;
        const printable = byte >= 0x20 && byte < 0x7f;
        return printable ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
    });
    return `"${characters.join("")}"`;
}
function unquoteBytes(name) {
    const parts = name.slice(1, -1).matchAll(/\\([0-7]{3})|\\?([^])/g);
    return Uint8Array.from(parts, ([, octal, character]) => octal === undefined ? character.charCodeAt(0) : Number.parseInt(octal, 8));
}


/***/ }),

/***/ 36584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ listCommittedOwnFiles),
/* harmony export */   hh: () => (/* binding */ listUntrackedOwnFiles),
/* harmony export */   yk: () => (/* binding */ escapeGlob)
/* harmony export */ });
/**
 * Lists the tool's own files that a repository may contain, as git globs relative to its root: only these few files of
 * the current task. Any other committed file counts.
 */
function listCommittedOwnFiles({ outFolder = "out", task }) {
    if (task === undefined || !isBelowRoot(outFolder))
        return [];
    const folder = `${escapeGlob(outFolder)}/${escapeGlob(task)}`;
    return ["runs.json", "state.json", "metrics/mttr-delta.json"].map((name) => `${folder}/${name}`);
}
/** Lists the tool's own untracked files, of any task. */
function listUntrackedOwnFiles(folders) {
    const { runsFolder = ".runs", outFolder = "out" } = folders;
    const runs = [".runs", runsFolder]
        .filter(isBelowRoot)
        .map((folder) => `${escapeGlob(folder)}/**`);
    const out = ["out", outFolder]
        .filter(isBelowRoot)
        .flatMap((folder) => ["runs.json*", "state.json*", "metrics/**", ".gitignore"].map((name) => `${escapeGlob(folder)}/*/${name}`));
    return [...new Set([...runs, ...out])];
}
const escapeGlob = (path) => path.replaceAll(/[*?[\]\\]/g, String.raw `\$&`);
/** Folders outside the repository need no filter, and the root would exclude everything. */
const isBelowRoot = (folder) => folder !== "" &&
    !/^(?:\/|[A-Za-z]:)/.test(folder) &&
    !folder.split("/").some((part) => /^\.{0,2}$/.test(part));


/***/ }),

/***/ 28041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readVerdictPlace)
/* harmony export */ });
const place = /^([A-Za-z0-9][\w.-]*)\/(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))(\S|\S.*\S)$/s;
/** Parses `<stage id>/<path>`; undefined if it is anything else. */
function readVerdictPlace(text) {
    const [, stage, path] = (typeof text === "string" && place.exec(text)) || [];
    return stage === undefined || path === undefined || path.endsWith("/")
        ? undefined
        : { stage, path };
}


/***/ }),

/***/ 31209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ redactEntries),
/* harmony export */   n1: () => (/* binding */ getLogFile),
/* harmony export */   uA: () => (/* binding */ requireOwnFolder),
/* harmony export */   yz: () => (/* binding */ killEscaped)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96006);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94460);



/**
 * Makes sure that a folder of the run is not a link: a stage could have replaced it to redirect what is written there.
 * @param name of a folder below the scope's; it may not exist yet
 * @throws Error for people
 */
async function requireOwnFolder({ files }, { folder, realFolder }, name) {
    const isOwn = (found, expected) => found === undefined || found === expected;
    if (isOwn(await files.realPath(folder), realFolder) &&
        isOwn(await files.realPath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(realFolder, name)))
        return;
    const message = `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name)} was replaced by a link to another place, so nothing is written there`;
    throw Object.assign(new Error(message), { code: "ENOTREGULAR" });
}
/** Kills processes that left their stage's process group, so that none outlives a run that was stopped. */
async function killEscaped({ processes }, { signal, scope: { mark } }) {
    if (signal.aborted)
        await processes.endOrphans({ leaders: [], mark: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .toProcessMark */ .Ki)(mark) });
}
/** Redacts planned stages for the journal: a command or a title may contain a secret. */
const redactEntries = ({ redactor }, entries) => entries.map((entry) => ({
    ...entry,
    title: redactor.text(entry.title),
    command: redactor.text(entry.command),
}));
/** @returns an absolute path */
const getLogFile = (scope, stem) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scope.folder, (0,_model_stage_files_js__WEBPACK_IMPORTED_MODULE_2__/* .logPath */ .xF)(stem));


/***/ }),

/***/ 94460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F0: () => (/* binding */ addPassedOn),
  AF: () => (/* binding */ buildEnvironment),
  kx: () => (/* binding */ createPassedOn),
  mD: () => (/* binding */ getOutputVariable),
  zZ: () => (/* binding */ isFixed),
  GB: () => (/* binding */ mergePassedOn),
  Ki: () => (/* binding */ toProcessMark),
  T_: () => (/* binding */ toStageMark)
});

// EXTERNAL MODULE: ./build/model/credentials.js
var credentials = __webpack_require__(84676);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/model/git-variables.js
/**
 * Variables that bind git to one repository: those of `git rev-parse --local-env-vars`, and others that git sets for
 * hooks. With them, git would write to the wrong repository.
 */
const binding = /^GIT_(ALTERNATE_OBJECT_DIRECTORIES|ATTR_SOURCE|COMMON_DIR|CONFIG|CONFIG_(COUNT|KEY_\d+|PARAMETERS|VALUE_\d+)|DIR|GRAFT_FILE|IMPLICIT_WORK_TREE|INDEX_FILE|INTERNAL_SUPER_PREFIX|NAMESPACE|NO_REPLACE_OBJECTS|OBJECT_DIRECTORY|PREFIX|QUARANTINE_PATH|REPLACE_REF_BASE|SHALLOW_FILE|WORK_TREE)$/i;
const bindsRepository = (variable) => binding.test(variable);

;// CONCATENATED MODULE: ./build/run/environment.js



const createPassedOn = () => ({ env: {}, path: [], outputs: {}, matchers: [] });
/** The variable that holds an output for later stages: `OUTPUT_PKG_BUILD_TAG` for the output `tag` of `pkg.build`. */
const getOutputVariable = (stage, output) => `OUTPUT_${stage}_${output}`.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_");
/** Marks all processes of a run in their environment, so that those that outlive it can be found. */
const toProcessMark = (mark) => `ORCHESTRATOR_MARK=${mark}`;
/** Marks the processes of a single try of a stage. */
const toStageMark = (mark) => `ORCHESTRATOR_STAGE_MARK=${mark}`;
/**
 * The runner sets these for every step, so no step can change them (actions/runner, GitHubContext.cs,
 * RunnerContext.cs).
 */
const runnersOwn = /^(GITHUB_(?!TOKEN$)|RUNNER_)/i;
/** Whether GITHUB_ENV cannot change a variable: it is withheld from stages, or the runner or this tool sets it. */
const isFixed = (name, { process, own }) => (0,credentials/* isWithheld */.Y)(name) ||
    Object.hasOwn(own, name) ||
    (runnersOwn.test(name) && Object.hasOwn(process, name));
/** Builds a stage's environment. Later layers win, as on GitHub. */
function buildEnvironment(layers, windows) {
    const idToken = layers.idToken === "write";
    const base = Object.entries(layers.process).filter(([name]) => !(0,credentials/* isWithheld */.Y)(name, { idToken }) && !bindsRepository(name));
    const env = {
        ...Object.fromEntries(base),
        ...layers.subtask,
        ...layers.passedOn.outputs,
        ...layers.passedOn.env,
        ...layers.stage,
        ...layers.own,
    };
    if (layers.passedOn.path.length > 0) {
        const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
        // An empty entry would mean the working directory.
        const folders = [...layers.passedOn.path, env[name] ?? ""].filter((folder) => folder !== "");
        env[name] = folders.join(windows ? ";" : ":");
    }
    return env;
}
/** Adds what a stage passed on. */
function addPassedOn(passedOn, { env, path, outputs, matchers, }) {
    const next = {
        env: { ...passedOn.env, ...env },
        path: [...path, ...passedOn.path.filter((folder) => !path.includes(folder))],
        outputs: { ...passedOn.outputs, ...outputs },
        matchers,
    };
    return { passedOn: next, hasPassedOn: !(0,external_node_util_.isDeepStrictEqual)(next, passedOn) };
}
/** Merges what parallel stages passed on. The stage that ended last wins. */
function mergePassedOn(now, before, after) {
    const path = after.path.filter((folder) => !before.path.includes(folder));
    const matchers = after.matchers.filter((matcher) => !before.matchers.includes(matcher));
    const removed = before.matchers.filter((matcher) => !after.matchers.includes(matcher));
    return {
        env: { ...now.env, ...pickChanged(before.env, after.env) },
        path: [...path, ...now.path.filter((folder) => !path.includes(folder))],
        outputs: { ...now.outputs, ...pickChanged(before.outputs, after.outputs) },
        matchers: [...matchers, ...now.matchers.filter((matcher) => !removed.includes(matcher))],
    };
}
const pickChanged = (before, after) => Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));


/***/ }),

/***/ 79593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ redactExit),
/* harmony export */   z: () => (/* binding */ toErroredExit)
/* harmony export */ });
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9751);

/** The exit of a stage that ended with an internal error. */
const toErroredExit = (error) => ({
    kind: "errored",
    reason: (0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOfError */ .OX)(error),
    message: (0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error),
});
/** Redacts an exit. System errors can contain file names and values of variables. */
function redactExit({ redactor }, exit) {
    if (exit.kind === "spawn-failed")
        return { ...exit, reason: redactor.text(exit.reason) };
    if (exit.kind === "errored")
        return { ...exit, message: redactor.text(exit.message) };
    return exit;
}


/***/ }),

/***/ 72812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ runGuardrail),
/* harmony export */   L: () => (/* binding */ toJudgement),
/* harmony export */   pV: () => (/* binding */ judgeWithin)
/* harmony export */ });
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6416);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89821);
/* harmony import */ var _model_stage_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96006);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31209);
/* harmony import */ var _persisted_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88507);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41813);
/* harmony import */ var _screen_tail_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79939);









/** Runs a guardrail within its time limit. Its report becomes the log, and its documents become artifacts. */
async function runGuardrail(context, request, stage) {
    const { entry, scope, journal } = request;
    const stem = (0,_model_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .fileStem */ .E8)(entry.index, entry.id);
    const log = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .getLogFile */ .n1)(scope, stem);
    const log_path = (0,_persisted_path_js__WEBPACK_IMPORTED_MODULE_4__/* .toPersistedPath */ .Aq)(context, log);
    const noProcess = { pid: null, process_started: null };
    await journal.record({
        type: "stage-started",
        index: entry.index,
        try: 1,
        ...noProcess,
        log_path,
    });
    const tails = { stdout: (0,_screen_tail_js__WEBPACK_IMPORTED_MODULE_6__/* .createScreenTail */ .D)(), stderr: (0,_screen_tail_js__WEBPACK_IMPORTED_MODULE_6__/* .createScreenTail */ .D)() };
    // The aggregation looks at the stages of assignments only, and not into nested pipelines.
    const mayWait = scope.path.length === 0;
    const { exit, judged, text } = await judgeWithin(context, stage, { ...request, mayWait });
    const bytes = (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_8__/* .bytesOf */ .$$)(text);
    tails.stdout.push(bytes);
    await writeLog(context, request, log, bytes);
    const documents = judged?.documents ?? [];
    const written = await writeDocuments(context, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scope.folder, (0,_model_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .artifactsPath */ .Zl)(stem)), documents);
    const findings = judged?.findings ?? [];
    const override = judged?.override ?? null;
    const kept = findings.slice(0, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.findings.value);
    return {
        exit,
        judgement: judged === null ? null : toJudgement(judged),
        findings: kept,
        findingsOmitted: findings.length - kept.length,
        output: { tails },
        notes: override === null ? [] : [`allowed: ${override.reason} (${override.where})`],
        artifacts: documents.map(({ name }) => `${stem}/${name}`),
        files: [{ path: log_path, ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .measureText */ .kD)(bytes) }, ...written],
    };
}
async function writeDocuments(context, folder, documents) {
    const files = [];
    for (const { name, text } of documents) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
        await context.files.replace(path, text);
        files.push({ path: (0,_persisted_path_js__WEBPACK_IMPORTED_MODULE_4__/* .toPersistedPath */ .Aq)(context, path), ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .measureText */ .kD)(text) });
    }
    return files;
}
/** Picks what is recorded of a guardrail besides its findings. */
function toJudgement({ verdict, summary, override, decision, details, }) {
    return { verdict, summary, override, decision, details };
}
/** Runs a guardrail until its time limit or a cancel. */
async function judgeWithin({ clock, judge, redactor }, stage, { signal, timeoutMs, mayWait }) {
    const over = new AbortController();
    const stop = AbortSignal.any([signal, over.signal]);
    const timeUp = clock.sleep(timeoutMs, stop).then(() => null);
    try {
        const answer = await Promise.race([judge(stage, { mayWait }), timeUp]);
        if (answer === null) {
            const exit = signal.aborted
                ? { kind: "cancelled" }
                : { kind: "timed-out", after_seconds: timeoutMs / 1_000 };
            return { exit, judged: null, text: (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_8__/* .words */ .aL) `` };
        }
        // File names and documents can contain secrets too.
        const judged = redactor.value(answer.judged);
        const exit = {
            kind: "judged",
            verdict: judged.verdict,
            overridden: judged.override !== null,
            ...(answer.dryRun ? { dry_run: true } : {}),
        };
        return { exit, judged, text: redactor.text(answer.text) };
    }
    finally {
        over.abort();
    }
}
async function writeLog(context, { entry, scope }, path, bytes) {
    const appender = await context.files.openAppend(path);
    try {
        await appender.append(bytes);
    }
    finally {
        await appender.close();
    }
    await context.watcher
        .output(scope.path, entry.index, "stdout", bytes)
        .catch((error) => context.warn(`output could not be shown: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`));
}


/***/ }),

/***/ 79939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createScreenTail),
/* harmony export */   i: () => (/* binding */ toTail)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89821);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78702);


const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/**
 * Keeps the newest bytes of a stream as a terminal shows them: a carriage return restarts the line, so that only the
 * last state of a progress bar remains. Unlike on a terminal, nothing remains of a longer line that is overwritten.
 */
function createScreenTail() {
    const above = (0,_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .createTail */ .$)();
    const line = (0,_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .createTail */ .$)();
    let returned = false;
    /** @param bytes without a carriage return before their last line feed */
    const add = (bytes) => {
        const lineEnd = bytes.lastIndexOf(lineFeed) + 1;
        if (lineEnd > 0) {
            above.push(line.bytes(line.capacity));
            line.clear();
            above.push(bytes.subarray(0, lineEnd));
        }
        line.push(bytes.subarray(lineEnd));
    };
    const write = (piece) => {
        if (piece.length === 0)
            return;
        if (returned && piece[0] !== lineFeed)
            line.clear();
        else if (returned)
            line.push(Uint8Array.of(carriageReturn));
        returned = false;
        add(piece);
    };
    return {
        push(bytes) {
            let rest = bytes;
            for (let at = 0; (at = rest.indexOf(carriageReturn)) !== -1; rest = rest.subarray(at + 1)) {
                write(rest.subarray(0, at));
                returned = true;
            }
            write(rest);
        },
        readText(limit) {
            const newest = Buffer.concat([above.bytes(limit), line.bytes(limit)]);
            const from = Math.max(0, newest.length - Math.min(limit, line.capacity));
            return (0,_tail_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeCharacters */ .R)(newest.subarray(from));
        },
        getTotal: () => above.getTotal() + line.getTotal(),
    };
}
/**
 * What is recorded of a stage's streams: text that is cleaned when it is shown, and is looked through as it reads then.
 */
const toTail = (streams, hide) => ({
    stdout: hide(streams.stdout.readText(_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.manifestTail.value)),
    stderr: hide(streams.stderr.readText(_model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.manifestTail.value)),
});


/***/ }),

/***/ 78702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createTail),
/* harmony export */   R: () => (/* binding */ decodeCharacters)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89821);

/** @param capacity the most bytes to keep */
function createTail(capacity = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.tail.value) {
    /** Twice the capacity, so that bytes are rarely moved, even for small pieces. */
    let space = Buffer.alloc(0);
    let size = 0;
    let total = 0;
    const readNewest = (limit) => space.subarray(Math.max(0, size - Math.min(limit, capacity)), size);
    return {
        capacity,
        push(bytes) {
            total += bytes.length;
            if (space.length === 0 && bytes.length > 0)
                space = Buffer.alloc(2 * capacity);
            const added = bytes.subarray(Math.max(0, bytes.length - capacity));
            if (size + added.length > space.length) {
                space.copyWithin(0, size - capacity, size);
                size = capacity;
            }
            space.set(added, size);
            size += added.length;
        },
        bytes: readNewest,
        getTotal: () => total,
        clear() {
            size = 0;
            total = 0;
        },
    };
}
/** Decodes bytes without the rest of a character that was cut off at the start. */
function decodeCharacters(bytes) {
    let start = 0;
    while (start < Math.min(3, bytes.length) && (bytes[start] & 0xc0) === 0x80)
        start += 1;
    return bytes.subarray(start).toString("utf8");
}


/***/ })

};
