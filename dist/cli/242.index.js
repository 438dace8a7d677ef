export const id = 242;
export const ids = [242];
export const modules = {

/***/ 4231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ ChangeSummary),
/* harmony export */   Nf: () => (/* binding */ summarizeChanges),
/* harmony export */   XS: () => (/* binding */ GitError)
/* harmony export */ });
/* unused harmony export ChangeStrategy */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);


/** How the base of a comparison was chosen, in the order of precedence (docs/configuration.md, what counts as changed). */
const ChangeStrategy = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
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
const ChangeSummary = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    strategy: ChangeStrategy,
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    files: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const summarizeChanges = (changes) => ({
    strategy: changes.strategy,
    base: changes.base,
    head: changes.head,
    files: changes.entries.length,
    note: changes.note,
});
/** Git could not do or tell what it was asked. The message is for people and carries git's own words. */
class GitError extends Error {
    name = "GitError";
}


/***/ }),

/***/ 2017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ Timestamp),
/* harmony export */   KB: () => (/* binding */ ExecutionMode),
/* harmony export */   a0: () => (/* binding */ Phase),
/* harmony export */   c8: () => (/* binding */ RelativePath),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   r6: () => (/* binding */ EnvironmentRecord),
/* harmony export */   xS: () => (/* binding */ hasExpression),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);

/** An instant, ISO 8601 in UTC with milliseconds, as Date.toISOString() writes it. */
const Timestamp = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$();
/** A path with forward slashes, relative to the repository root (or to the folder that its field names). */
const RelativePath = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^(?!\/)(?!.*\\)(?!(?:.*\/)?\.\.(?:\/|$))/, "a relative path with forward slashes, without ..");
/** sha256, lower-case hex. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, "64 lower-case hexadecimal digits (sha256)");
/** A count or a position: never negative, never a fraction. */
const Count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
/** Environment variables: any name, text values only. */
const EnvironmentRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
/** What stages are for; the run summary has one section for each. */
const Phase = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["build", "test", "review"]);
/** Where a run says it happens. It is recorded and changes nothing that runs; `mcp` in a file means `local`. */
const ExecutionMode = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["local", "cloud"]);
/** `${{ }}` is GitHub's to evaluate and means nothing in this project's files. */
const hasExpression = (text) => text.includes("${{");


/***/ }),

/***/ 9688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
const KiB = 1024;
/** Every bound of this version, in one place. */
const limits = {
    tail: {
        name: "output of a stream held in memory",
        value: 64 * KiB,
        shown: "64 KiB",
        why: "memory does not grow with output; the full log is on disk",
    },
    manifestTail: {
        name: "output of a stream in journal and manifest",
        value: 4 * KiB,
        shown: "4 KiB, the newest",
        why: "only of stages that did not succeed",
    },
    errorTail: {
        name: "output of a stream in an error file",
        value: 8 * KiB,
        shown: "8 KiB, the newest",
        why: "errors come last",
    },
    findings: {
        name: "findings of a stage",
        value: 100,
        shown: "100",
        why: "the rest is counted",
    },
    commandLine: {
        name: "a line that is read for workflow commands",
        value: 64 * KiB,
        shown: "64 KiB",
        why: "a longer line is only output",
    },
    artifactFiles: {
        name: "files that one stage's `artifacts` may match",
        value: 10_000,
        shown: "10,000",
        why: "more is noted, and nothing is copied",
    },
    grace: {
        name: "time between TERM and KILL",
        value: 3_000,
        shown: "3 s",
        why: "a runner that cancels kills after 10 s, and the result has to be written before",
    },
    drain: {
        name: "time for pipes to close after a stage's process ended",
        value: 5_000,
        shown: "5 s",
        why: "then what it left behind is killed, and the stage says so",
    },
    snapshot: {
        name: "time between two manifest snapshots that nothing forces",
        value: 30_000,
        shown: "30 s",
        why: "a failure and the end are written at once",
    },
    jobSummary: {
        name: "job summary",
        value: 1_000_000,
        shown: "1,000,000 bytes",
        why: "GitHub drops a step's summary of more than 1 MiB as a whole",
    },
};


/***/ }),

/***/ 8158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ Exit),
/* harmony export */   KE: () => (/* binding */ describeExit),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Ni: () => (/* binding */ commandStatusOf),
/* harmony export */   WX: () => (/* binding */ FindingCounts),
/* harmony export */   hF: () => (/* binding */ StageOutcome),
/* harmony export */   i2: () => (/* binding */ RunStatus),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sl: () => (/* binding */ CommandStatus)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);


/** How a stage's process ended: the one fact that everything later is derived from. */
const Exit = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("exited"), code: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("signalled"), signal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("timed-out"), after_seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0) }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("cancelled") }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("spawn-failed"), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
]);
const StageOutcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    "succeeded",
    "failed",
    "timed_out",
    "cancelled",
    "skipped",
    "allowed_failure",
]);
/** The status words of `commands[].status`, as consumers of manifests know them. */
const CommandStatus = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["pending", "running", "succeeded", "failed", "skipped"]);
const RunStatus = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["queued", "in_progress", "succeeded", "failed", "cancelled"]);
const FindingCounts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ error: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, warning: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, notice: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ });
/** The only place that reads a meaning into an exit. Everything else copies what it says. */
function outcomeOf(exit, stage) {
    if (exit.kind === "cancelled")
        return "cancelled";
    if (exit.kind === "exited" && exit.code === 0)
        return "succeeded";
    if (stage.continue_on_error)
        return "allowed_failure";
    return exit.kind === "timed-out" ? "timed_out" : "failed";
}
/** True for the outcomes that make a required stage's subtask fail. */
const isFailure = (outcome) => outcome === "failed" || outcome === "timed_out";
function commandStatusOf(outcome) {
    if (outcome === "succeeded")
        return "succeeded";
    return outcome === "skipped" || outcome === "allowed_failure" ? "skipped" : "failed";
}
/** What a person reads: `exit 1`, `killed by SIGKILL`, `timed out after 60 s`. */
function describeExit(exit) {
    switch (exit.kind) {
        case "exited":
            return `exit ${exit.code}`;
        case "signalled":
            return `killed by ${exit.signal}`;
        case "timed-out":
            return `timed out after ${exit.after_seconds} s`;
        case "cancelled":
            return "cancelled";
        case "spawn-failed":
            return `could not start: ${exit.reason}`;
    }
}


/***/ }),

/***/ 7957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** What the process answers. Documented in docs/cli.md; 130 is what shells use for an interrupt. */
const exitCodes = { passed: 0, failed: 1, refused: 2, cancelled: 130 };
function exitCodeOf(summary) {
    if (summary.status === "succeeded")
        return exitCodes.passed;
    return summary.status === "cancelled" ? exitCodes.cancelled : exitCodes.failed;
}


/***/ }),

/***/ 590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cc: () => (/* binding */ complain),
  Ax: () => (/* binding */ openCommandLine),
  yy: () => (/* binding */ print)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/model/github.js


const decimal = schemas/* string */.YjP().regex(/^\d{1,18}$/, "expected a number");
/** The variables of a job in GitHub Actions that matter here, as the runner sets them. */
const GitHubVariables = schemas/* object */.Ikc({
    GITHUB_RUN_ID: decimal,
    GITHUB_RUN_ATTEMPT: decimal.transform(Number).pipe(schemas/* int */.Whr().min(1)).default(1),
    GITHUB_EVENT_NAME: schemas/* string */.YjP().default(""),
    GITHUB_REPOSITORY: schemas/* string */.YjP().regex(/^[^/\s]+\/[^/\s]+$/, "expected owner/name"),
    GITHUB_SERVER_URL: schemas/* url */.OZ5().default("https://github.com"),
    GITHUB_JOB: schemas/* string */.YjP().default(""),
    GITHUB_ACTION: schemas/* string */.YjP().default(""),
});
/** A job's place in its matrix. */
const MatrixPlace = schemas/* object */.Ikc({ index: fields/* Count */.y_, total: fields/* Count */.y_ });

;// CONCATENATED MODULE: ./build/platform/github/facts.js



/** Bytes of an event's payload that are read: GitHub sends at most 25 MB. */
const largestEvent = 25 * 1024 * 1024;
/**
 * What the runner says about the job, or null outside of GitHub Actions.
 * @throws Error that names each variable that isn't as the runner sets it
 */
function readGitHub(environment) {
    if (environment["GITHUB_ACTIONS"] !== "true")
        return null;
    const parsed = GitHubVariables.safeParse(environment);
    if (!parsed.success)
        throw new Error(`the variables of GitHub Actions are not as expected:\n${errors/* prettifyError */.S1(parsed.error)}`);
    const variables = parsed.data;
    return {
        runId: variables.GITHUB_RUN_ID,
        runAttempt: variables.GITHUB_RUN_ATTEMPT,
        eventName: variables.GITHUB_EVENT_NAME,
        event: readEvent(environment["GITHUB_EVENT_PATH"]),
        repository: variables.GITHUB_REPOSITORY,
        serverUrl: variables.GITHUB_SERVER_URL,
        job: variables.GITHUB_JOB,
        action: variables.GITHUB_ACTION,
    };
}
/** An event that cannot be read says nothing: what depends on it has other ways to go. */
function readEvent(path) {
    if (path === undefined || path === "")
        return undefined;
    try {
        const text = (0,external_node_fs_.readFileSync)(path, "utf8");
        return text.length > largestEvent ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/platform/clock.js
/**
 * The longest time in milliseconds that a Node timer takes, 24.8 days; a longer one fires after 1 ms.
 * Source: the documentation of `setTimeout` in node:timers.
 */
const LONGEST_TIMER_MS = 2_147_483_647;
/** The clock of the machine. A sleep longer than a Node timer takes (24.8 days) ends after that time. */
const systemClock = {
    now: () => new Date(),
    elapsed: () => performance.now(),
    sleep,
};
function sleep(ms, signal) {
    return new Promise((resolve) => {
        if (signal?.aborted) {
            resolve();
            return;
        }
        const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", wake);
            resolve();
        };
        const timer = setTimeout(wake, Math.min(ms, LONGEST_TIMER_MS));
        signal?.addEventListener("abort", wake, { once: true });
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/platform/append.js


/** Opens a file for appending and makes its folder. Closing twice is fine. */
async function openAppender(path) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const handle = await (0,promises_.open)(path, "a");
    let last = Promise.resolve();
    let failure;
    let closing;
    const write = async (bytes) => {
        if (failure)
            throw new Error(`nothing more is appended to ${path}: ${failure.message}`, { cause: failure });
        try {
            // The system may take less than it is given: appendFile goes on until it has taken all.
            await handle.appendFile(bytes);
        }
        catch (error) {
            failure = new Error(`could not append to ${path}: ${error.message}`, { cause: error });
            throw failure;
        }
    };
    return {
        append(bytes) {
            if (closing)
                return Promise.reject(new Error(`nothing more is appended to ${path}: it was closed`));
            const done = last.then(() => write(bytes));
            last = done.catch(() => undefined);
            return done;
        },
        close() {
            closing ??= last.then(() => handle.close());
            return closing;
        },
    };
}

// EXTERNAL MODULE: ./build/model/limits.js
var limits = __webpack_require__(9688);
;// CONCATENATED MODULE: ./build/platform/copy-matching.js




/** More files than this at once are taken for a mistake in the globs, such as `**` over node_modules. */
const MOST_FILES = limits/* limits */.F.artifactFiles.value;
/**
 * Copies files below a folder, with their modes, into another one. Globs are tinyglobby's: names with a leading dot
 * match, `!` leaves out, folders do not stand for what they hold. A link to a file inside is copied as that file; one to
 * a folder, to nothing or to the outside is left out, and so is everything below `to`.
 *
 * @returns what was copied, relative to `from` with forward slashes, sorted
 * @throws Error when more than 10,000 files match or one cannot be copied
 */
async function copyMatching(from, globs, to) {
    const root = await realpathOrNothing(from);
    if (root === undefined)
        return [];
    const target = await realpathOrNothing(to);
    const copied = [];
    for (const name of await matching(root, globs)) {
        if (!isBelow(root, (0,external_node_path_.join)(root, name)))
            continue;
        const source = await realpathOrNothing((0,external_node_path_.join)(root, name));
        if (source === undefined || !isBelow(root, source))
            continue;
        if (target !== undefined && isBelow(target, source))
            continue;
        if (!(await (0,promises_.stat)(source)).isFile())
            continue;
        await copyOne(source, (0,external_node_path_.join)(to, name));
        copied.push(name);
    }
    return copied.sort();
}
async function matching(root, globs) {
    // Loaded when a stage has artifacts, not at start-up.
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 3382));
    const names = await glob(globs.map(alsoLineBreaks), {
        cwd: root,
        dot: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        fs: { readdir: linksAsFiles },
    });
    if (names.length > MOST_FILES) {
        throw new Error(`${names.length} files below ${root} match ${globs.join(", ")}; at most ${MOST_FILES} are copied. Narrow the globs, or pack the files into one.`);
    }
    return names;
}
/** A last `**` matches no name with a line break in it (its regular expression is made of dots); `*` does. */
const alsoLineBreaks = (glob) => glob.replace(/(^|\/)\*\*$/, "$1**/*");
/** tinyglobby goes through links to folders or drops all links. Listed as files, they can be judged one by one. */
const linksAsFiles = ((folder, options, done) => {
    (0,external_node_fs_.readdir)(folder, options, (error, entries) => done(error, entries?.map(asFile)));
});
function asFile(entry) {
    if (!entry.isSymbolicLink())
        return entry;
    return { name: entry.name, isFile: () => true, isDirectory: () => false, isSymbolicLink: () => false };
}
/** The copy is made anew, so that nothing is written through a link that lies in its place, nor refused by its mode. */
async function copyOne(source, target) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.rm)(target, { force: true });
        await (0,promises_.copyFile)(source, target);
    }
    catch (error) {
        throw new Error(`could not copy ${source} to ${target}: ${error.message}`, { cause: error });
    }
}
/** undefined for what isn't there and for links that lead nowhere or in a circle. */
async function realpathOrNothing(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP")
            return undefined;
        throw error;
    }
}
function isBelow(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== "" && way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./build/platform/files.js






/** Bytes of a piece that `readChunks` hands out. */
const CHUNK_BYTES = 64 * 1024;
/** Counts the temporary names of this process, so that two of them can never be the same. */
let replacements = 0;
/** The files of this machine. Its errors name the path. */
function diskFiles(options = {}) {
    return {
        readText,
        replace,
        openAppend: openAppender,
        makeFolder,
        makeTemporaryFolder: () => makeTemporaryFolder(options.temporaryRoot ?? (0,external_node_os_.tmpdir)()),
        remove: (path) => (0,promises_.rm)(path, { recursive: true, force: true, maxRetries: 3 }),
        list,
        exists,
        listFiles,
        readChunks,
        copyMatching: copyMatching,
    };
}
async function readText(path) {
    return await orWhenMissing((0,promises_.readFile)(path, "utf8"), undefined);
}
/** A reader sees the old file or the new one, whole, also when the machine stops in the middle. */
async function replace(path, text, options = {}) {
    replacements += 1;
    const temporary = `${path}.tmp-${process.pid}-${replacements}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await writeNew(temporary, text, options.durable ?? false);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw new Error(`could not write ${path}: ${error.message}`, { cause: error });
    }
}
async function writeNew(path, text, durable) {
    const handle = await (0,promises_.open)(path, "wx");
    try {
        await handle.writeFile(text);
        // Without it the name can outlive a power cut and the bytes not.
        if (durable)
            await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function makeFolder(path) {
    await (0,promises_.mkdir)(path, { recursive: true });
}
/** mkdtemp makes the folder with mode 700. */
async function makeTemporaryFolder(root) {
    await (0,promises_.mkdir)(root, { recursive: true });
    return await (0,promises_.mkdtemp)((0,external_node_path_.join)(root, "orchestrator-"));
}
async function list(folder) {
    const names = await orWhenMissing((0,promises_.readdir)(folder), []);
    return names.sort();
}
async function exists(path) {
    return (await orWhenMissing((0,promises_.stat)(path), undefined)) !== undefined;
}
/** Only a folder that is missing from the start is empty: one that vanishes while it is read is an error. */
async function listFiles(folder) {
    const found = await orWhenMissing((0,promises_.stat)(folder), undefined);
    if (!found?.isDirectory())
        return [];
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join("/"))
        .sort();
}
async function* readChunks(path) {
    const handle = await orWhenMissing((0,promises_.open)(path, "r"), undefined);
    if (!handle)
        return;
    // The stream closes the handle at its end, and when the reader stops before it.
    for await (const chunk of handle.createReadStream({ highWaterMark: CHUNK_BYTES }))
        yield chunk;
}
/** A path below something that is a file (ENOTDIR) names nothing, as one that isn't there (ENOENT). */
async function orWhenMissing(answer, missing) {
    try {
        return await answer;
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return missing;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(8158);
;// CONCATENATED MODULE: ./build/platform/git-command.js


/** Bytes of standard output that are read before it is given up: some two million changed files. */
const outputLimit = 256 * 1024 * 1024;
/** Bytes of standard error that are kept, the newest. */
const errorLimit = 4096;
/** Settings that make git's answers the same on every machine and keep it from running what a repository configures. */
const settings = [
    "core.quotePath=false",
    "core.fsmonitor=false",
    "gc.auto=0",
    "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);
/** No locks taken for a look, English messages, and nobody is asked for a password. */
const environment = {
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GCM_INTERACTIVE: "never",
    SSH_ASKPASS_REQUIRE: "never",
    LC_ALL: "C",
    LANGUAGE: "C",
};
/**
 * Runs git and waits for it, whatever it exits with.
 * @param timeoutMs milliseconds until it is ended
 * @throws GitError when it prints more than 256 MiB
 */
async function askGit(session, args, timeoutMs) {
    const output = [];
    let length = 0;
    let errors = Buffer.alloc(0);
    const running = session.processes.start({
        command: "git",
        args: [...settings, ...args],
        cwd: session.folder,
        env: { ...session.env, ...environment },
        timeoutMs,
        async onOutput(stream, chunk) {
            if (stream === "stderr") {
                errors = Buffer.concat([errors, chunk]).subarray(-errorLimit);
                return;
            }
            length += chunk.length;
            if (length > outputLimit)
                throw new changes/* GitError */.XS(`git ${args[0]} printed more than 256 MiB`);
            output.push(Buffer.from(chunk));
        },
    }, session.signal);
    const { exit } = await running.result;
    return { exit, output: Buffer.concat(output), words: withoutCredentials(errors.toString("utf8")) };
}
/** Runs git and takes anything but exit 0 for a failure. */
async function requireGit(session, args, timeoutMs) {
    const answer = await askGit(session, args, timeoutMs);
    if (!succeeded(answer))
        throw gitError(args, answer);
    return answer.output;
}
const succeeded = (answer) => answer.exit.kind === "exited" && answer.exit.code === 0;
function gitError(args, answer) {
    const message = `git ${args[0]} failed (${(0,outcome/* describeExit */.KE)(answer.exit)})`;
    return new changes/* GitError */.XS(answer.words === "" ? message : `${message}: ${answer.words}`);
}
/** The addresses in git's messages can hold a user and a password. */
const withoutCredentials = (words) => words.replaceAll(/:\/\/[^/\s@]+@/g, "://***@").trim();

;// CONCATENATED MODULE: ./build/platform/git.js


/** Milliseconds that git gets: for a look at its own files, for comparing trees, and for the network. */
const lookMs = 30_000;
const compareMs = 300_000;
const networkMs = 180_000;
/** What a remote can be asked for: no expressions (`HEAD~1`), no patterns, nothing that names a place to store it. */
const fetchable = /^(?![-+])[^\s:^~?*[\\\p{Cc}]+$/u;
/**
 * Git in a folder, asked through processes of its own: @actions/exec has no timeout, is slow on output without line
 * breaks, and takes 20 ms to load.
 * @param env what git is given of the environment: PATH, HOME, and what else it is configured with
 * @param signal ends git when it is aborted; the question then fails with a GitError
 */
function openGit(folder, env, processes, signal = new AbortController().signal) {
    const session = { folder, env, processes, signal };
    return {
        root: () => findRoot(session),
        commit: (revision) => findCommit(session, revision),
        parents: (commit) => readParents(session, commit),
        mergeBase: (left, right) => findMergeBase(session, left, right),
        isShallow: async () => (await requireLine(session, ["rev-parse", "--is-shallow-repository"])) === "true",
        remote: () => findRemote(session),
        upstream: () => lineOf(session, ["rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}"]),
        defaultBranch: () => findDefaultBranch(session),
        fetch: (revision) => fetchRevision(session, revision),
        deepen: (tips, commits) => deepen(session, tips, commits),
        // Standard input is empty, and an empty tree is an empty object.
        emptyTree: () => requireLine(session, ["hash-object", "-t", "tree", "--stdin"]),
        diff: (base, head) => diff(session, base, head),
        untracked: () => listUntracked(session),
    };
}
async function findRoot(session) {
    const args = ["rev-parse", "--show-toplevel"];
    const answer = await askGit(session, args, lookMs);
    if (succeeded(answer))
        return textOf(answer.output);
    if (answer.exit.kind === "spawn-failed")
        return undefined;
    if (/not a git repository|must be run in a work tree/.test(answer.words))
        return undefined;
    const error = gitError(args, answer);
    if (!answer.words.includes("dubious ownership"))
        throw error;
    throw new changes/* GitError */.XS(`${error.message}\nThe repository belongs to another user than the one who runs this, so git won't read it. ` +
        "Run the command above in an earlier step, or check the repository out as the user who runs this.");
}
async function findCommit(session, revision) {
    // No revision begins with a dash, and a process can't be given a NUL.
    if (revision === "" || revision.startsWith("-") || revision.includes("\0"))
        return undefined;
    return lineOf(session, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
}
/** Read from the commit itself, since git's other commands leave out the parents that a shallow clone doesn't have. */
async function readParents(session, commit) {
    const content = textOf(await requireGit(session, ["cat-file", "commit", commit], lookMs));
    const [headers = ""] = content.split("\n\n", 1);
    return Array.from(headers.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1]);
}
/** Exit 1 is git's way of saying that there is none (git-merge-base). */
async function findMergeBase(session, left, right) {
    const args = ["merge-base", "--end-of-options", left, right];
    const answer = await askGit(session, args, compareMs);
    if (succeeded(answer))
        return textOf(answer.output);
    if (answer.exit.kind === "exited" && answer.exit.code === 1)
        return undefined;
    throw gitError(args, answer);
}
async function findRemote(session) {
    const names = (await requireLine(session, ["remote"])).split("\n").filter((name) => name !== "");
    return names.includes("origin") ? "origin" : names[0];
}
async function findDefaultBranch(session) {
    const remote = await findRemote(session);
    const candidates = ["main", "master"];
    if (remote !== undefined) {
        candidates.unshift(`${remote}/main`, `${remote}/master`);
        const head = await lineOf(session, ["symbolic-ref", "--quiet", "--short", `refs/remotes/${remote}/HEAD`]);
        if (head !== undefined)
            candidates.unshift(head);
    }
    for (const candidate of candidates) {
        if ((await findCommit(session, candidate)) !== undefined)
            return candidate;
    }
    return undefined;
}
async function fetchRevision(session, revision) {
    if (!fetchable.test(revision)) {
        throw new changes/* GitError */.XS(`${JSON.stringify(revision)} is not the name of a branch, a tag or a commit`);
    }
    const shallow = (await requireLine(session, ["rev-parse", "--is-shallow-repository"])) === "true";
    // A depth would make a complete clone shallow, and without one a shallow clone would fetch the whole history.
    await fetchFromRemote(session, shallow ? ["--depth=1"] : [], [revision]);
    const commit = await findCommit(session, "FETCH_HEAD");
    if (commit === undefined)
        throw new changes/* GitError */.XS(`${JSON.stringify(revision)} is not a commit`);
    return commit;
}
async function deepen(session, tips, commits) {
    const depth = [`--deepen=${commits}`];
    try {
        await fetchFromRemote(session, depth, tips);
    }
    catch (error) {
        // A commit that was made here is unknown to the remote: then all that is usually fetched is deepened.
        if (!(error instanceof changes/* GitError */.XS) || !/not our ref|unadvertised object/.test(error.message))
            throw error;
        await fetchFromRemote(session, depth, []);
    }
}
async function fetchFromRemote(session, depth, wanted) {
    const remote = await findRemote(session);
    if (remote === undefined)
        throw new changes/* GitError */.XS("there is no remote to fetch from");
    const options = ["--quiet", "--no-tags", "--no-recurse-submodules"];
    await requireGit(session, ["fetch", ...options, ...depth, "--end-of-options", remote, ...wanted], networkMs);
}
async function diff(session, base, head) {
    const options = [
        "--raw",
        "-z",
        "-M",
        "--no-relative",
        "--ignore-submodules=none",
        "--no-ext-diff",
        "--no-textconv",
    ];
    const sides = head === null ? [base] : [base, head];
    return requireGit(session, ["diff", ...options, "--end-of-options", ...sides, "--"], compareMs);
}
/** Git lists what is below its working directory only, hence from the root. */
async function listUntracked(session) {
    const root = await requireLine(session, ["rev-parse", "--show-toplevel"]);
    const options = ["--others", "--exclude-standard", "-z"];
    return requireGit({ ...session, folder: root }, ["ls-files", ...options], compareMs);
}
/** For questions to which a failure of git means no; a git that didn't come to an end is no answer. */
async function lineOf(session, args) {
    const answer = await askGit(session, args, lookMs);
    if (answer.exit.kind !== "exited")
        throw gitError(args, answer);
    return succeeded(answer) ? textOf(answer.output) : undefined;
}
async function requireLine(session, args) {
    return textOf(await requireGit(session, args, lookMs));
}
const textOf = (output) => Buffer.from(output).toString("utf8").replace(/\n$/, "");

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/platform/pipes.js




/**
 * Processes whose pipes are made at once: making them starts a process, which costs more than all the rest. Those that
 * wait for their use take four file descriptors for each process.
 */
const BATCH = 8;
/**
 * Gives pipes, because what Node calls a pipe is a pair of sockets, which Linux does not open by name: `echo >
 * /dev/stderr` and `tee /dev/stderr` would fail with ENXIO (https://github.com/nodejs/node/issues/21941), though they
 * work in a terminal and in a `run:` step. Node has no call for a pipe, so that they are made with names, which are
 * removed again before they are used. Where that fails, the process gets sockets.
 *
 * Other systems get sockets too: macOS opens them by name, and never tells Node of the end of a pipe that had a name
 * (https://github.com/libuv/libuv/pull/4513).
 *
 * @param makeFifos makes a named pipe at each path, for this user only; returns whether it could
 */
function outputPipes(makeFifos) {
    const spare = [];
    return () => {
        if (process.platform !== "linux")
            return socketPairs;
        if (spare.length === 0)
            spare.push(...openBatch(makeFifos));
        const stdout = spare.pop();
        const stderr = spare.pop();
        return stdout && stderr ? realPipes(stdout, stderr) : socketPairs;
    };
}
const socketPairs = {
    stdio: ["pipe", "pipe"],
    read({ stdout, stderr }) {
        if (!stdout || !stderr)
            throw new Error("a process that started has no streams to read its output from");
        return { stdout, stderr };
    },
    close: () => undefined,
};
function realPipes(stdout, stderr) {
    return {
        stdio: [stdout.writeEnd, stderr.writeEnd],
        read: () => ({ stdout: readFrom(stdout), stderr: readFrom(stderr) }),
        close: () => [stdout, stderr].forEach(closePipe),
    };
}
/** Its end comes when the last process has closed its writing end: this one closes its own here. */
function readFrom({ readEnd, writeEnd }) {
    (0,external_node_fs_.closeSync)(writeEnd);
    return new external_node_net_.Socket({ fd: readEnd, readable: true, writable: false });
}
/** Empty where it isn't possible: no `mkfifo`, no room for temporary files, too many files open. */
function openBatch(makeFifos) {
    const pipes = [];
    try {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "orchestrator-pipes-"));
        try {
            const paths = Array.from({ length: 2 * BATCH }, (_, index) => (0,external_node_path_.join)(folder, String(index)));
            if (makeFifos(paths))
                for (const path of paths)
                    pipes.push(openPipe(path));
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
        return pipes;
    }
    catch {
        // Nearly every process is as well served by sockets, and one that is not says so itself.
        pipes.forEach(closePipe);
        return [];
    }
}
/**
 * The reading end comes first and does not wait for a writer; then the writing end finds its reader at once. Opened
 * apart, the two share no flags: the process's end blocks, as programs expect of their output.
 */
function openPipe(path) {
    const readEnd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        return { readEnd, writeEnd: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY) };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(readEnd);
        throw error;
    }
}
function closePipe({ readEnd, writeEnd }) {
    (0,external_node_fs_.closeSync)(readEnd);
    (0,external_node_fs_.closeSync)(writeEnd);
}

;// CONCATENATED MODULE: ./build/platform/process-group.js

/** Sends a signal to every process of a group. A group that is gone, or that isn't ours to signal, is left as it is. */
function signalGroup(group, signal) {
    try {
        process.kill(-group, signal);
    }
    catch (error) {
        if (!isGone(error) && !isForbidden(error))
            throw error;
    }
}
/**
 * True while a process of the group runs. One that has ended and was never collected by its parent (a zombie) does not
 * count: in a container whose first process collects nobody it stays for ever, and signal 0 still finds it.
 */
function groupLives(group) {
    try {
        process.kill(-group, 0);
    }
    catch (error) {
        if (isGone(error))
            return false;
        // macOS answers "not permitted" for a group of zombies, so that only Linux, which can look closer, goes on.
        if (process.platform !== "linux")
            return false;
    }
    return process.platform === "linux" ? runsInProc(group) : true;
}
// Synchronous: the kernel makes these files in memory, and a few hundred of them are read in a few milliseconds.
function runsInProc(group) {
    return (0,external_node_fs_.readdirSync)("/proc").some((name) => /^\d+$/.test(name) && isRunningMember(name, group));
}
/** The fields after the name in parentheses (which may hold anything) are state, parent, group: proc_pid_stat(5). */
function isRunningMember(pid, group) {
    let stat;
    try {
        stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "latin1");
    }
    catch {
        // It ended since the folder was listed.
        return false;
    }
    const [state, , itsGroup] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return itsGroup === String(group) && state !== "Z" && state !== "X";
}
const isGone = (error) => error.code === "ESRCH";
const isForbidden = (error) => error.code === "EPERM";

;// CONCATENATED MODULE: ./build/platform/process-output.js
/**
 * Hands the chunks of both streams to the consumer. Each stream waits for its own calls only. After the consumer threw
 * it is not called again, and the streams are read to their end for nothing, so that the process never blocks.
 *
 * @param onFailure called once, as soon as the consumer threw
 */
function readOutput(streams, onOutput, onFailure) {
    const pumps = ["stdout", "stderr"].map((name) => {
        return { stream: streams[name], name, state: "reading" };
    });
    let failure = null;
    let abandoned = false;
    const fail = (error) => {
        if (failure)
            return;
        failure = { error };
        onFailure();
    };
    const deliver = async (name, chunk) => {
        if (!failure)
            await onOutput(name, chunk);
    };
    return {
        ended: Promise.all(pumps.map((pump) => run(pump, deliver, fail, () => abandoned))).then(() => undefined),
        failure: () => failure,
        waits: () => pumps.some((pump) => pump.state === "reading" && pump.stream.readableLength === 0),
        abandon() {
            abandoned = true;
            for (const { stream } of pumps)
                stream.destroy();
        },
    };
}
async function run(pump, deliver, fail, abandoned) {
    try {
        for await (const chunk of pump.stream) {
            pump.state = "delivering";
            // Caught here: an error that left the loop would close the stream, and the process would get SIGPIPE.
            await deliver(pump.name, chunk).catch(fail);
            pump.state = "reading";
        }
    }
    catch (error) {
        // A stream that is given up ends its loop with a "premature close".
        if (!abandoned())
            fail(error);
    }
    pump.state = "ended";
}

;// CONCATENATED MODULE: ./build/platform/spawn-failure.js

/**
 * Why a process could not be started, for people. Node's own message blames the command when the working directory is
 * missing, and quotes arguments, which may hold a secret, when one has a null byte: neither is passed on.
 */
function spawnFailureReason(request, error) {
    const { code, message } = error;
    if (code === "ERR_INVALID_ARG_VALUE") {
        return "the command, an argument, the working directory or a variable of the environment holds a null byte";
    }
    return folderFault(request.cwd) ?? commandFault(request.command, code) ?? message;
}
function folderFault(folder) {
    try {
        return (0,external_node_fs_.statSync)(folder).isDirectory() ? undefined : `the working directory ${folder} is not a folder`;
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            return `the working directory ${folder} does not exist`;
        if (code === "ENOTDIR")
            return `the working directory ${folder} lies below something that is not a folder`;
        return `the working directory ${folder} cannot be entered (${code ?? "unknown error"})`;
    }
}
function commandFault(command, code) {
    const isPath = /[\\/]/.test(command);
    switch (code) {
        case "ENOENT":
            return isPath
                ? `${command} does not exist, or the interpreter that its first line names does not`
                : `${command} was not found on the PATH; install it in an earlier step or give its full path`;
        case "EACCES":
            return `no permission to run ${command}, or to enter its working directory; is the file executable (chmod +x)?`;
        case "E2BIG":
            return "the arguments and the environment are together larger than the system takes; pass long values in a file";
        case "ENOEXEC":
            return `${command} is not a program for this machine, and has no first line that names an interpreter`;
        case "EMFILE":
        case "ENFILE":
            return `too many open files (${code}); lower max-parallel or raise the limit (ulimit -n)`;
        case "EAGAIN":
            return "the system allows no more processes (EAGAIN); lower max-parallel or raise the limit (ulimit -u)";
        case "ENOMEM":
            return "the machine has no memory left to start it (ENOMEM); lower max-parallel";
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/platform/process.js








const DEFAULT_LIMITS = { graceMs: limits/* limits */.F.grace.value, drainMs: limits/* limits */.F.drain.value };
/** Milliseconds that a process which is just ending, or was just killed, gets to be gone. */
const SETTLE_MS = 300;
const SETTLE_STEP_MS = 10;
const isWindows = process.platform === "win32";
/**
 * Processes of this machine, each in a group of its own. On Windows, which has no groups, `taskkill /T` ends the
 * process and its descendants at once, and what outlives the process is noticed only while it holds its output.
 *
 * @param mkfifo the program that makes named pipes, a name on the PATH or a path; without it processes get sockets
 */
function systemProcesses(own = {}, mkfifo = "mkfifo") {
    const all = { ...DEFAULT_LIMITS, ...own };
    const takePipes = outputPipes((paths) => (0,external_node_child_process_.spawnSync)(mkfifo, ["-m", "600", ...paths], { stdio: "ignore" }).status === 0);
    return {
        start: (request, signal) => signal.aborted ? notStarted({ kind: "cancelled" }) : start(request, signal, all, takePipes()),
    };
}
function start(request, signal, limits, pipes) {
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(request.command, request.args, {
            cwd: request.cwd,
            env: { ...request.env },
            detached: !isWindows,
            stdio: ["ignore", ...pipes.stdio],
            windowsHide: true,
        });
    }
    catch (error) {
        pipes.close();
        return notStarted({ kind: "spawn-failed", reason: spawnFailureReason(request, error) });
    }
    const failed = new Promise((resolve) => {
        child.on("error", resolve);
    });
    if (child.pid === undefined) {
        pipes.close();
        const result = failed.then((error) => endedAtOnce({ kind: "spawn-failed", reason: spawnFailureReason(request, error) }));
        return { pid: null, result };
    }
    const started = { child, streams: pipes.read(child), pid: child.pid, ended: endOf(child) };
    const result = follow(started, request, signal, limits);
    // The caller may look at the result late: until then a failed consumer must not count as an unhandled rejection.
    result.catch(() => undefined);
    return { pid: child.pid, result };
}
function notStarted(exit) {
    return { pid: null, result: Promise.resolve(endedAtOnce(exit)) };
}
const endedAtOnce = (exit) => ({ exit, durationMs: 0, leftBehind: false });
function endOf(child) {
    return new Promise((resolve) => {
        child.once("exit", (code, signal) => {
            resolve(code === null ? { kind: "signalled", signal: signal ?? "unknown" } : { kind: "exited", code });
        });
    });
}
async function follow(started, request, signal, limits) {
    const startedAt = systemClock.elapsed();
    const stopper = stopWhenDue(started, request.timeoutMs, signal, limits.graceMs);
    const output = readOutput(started.streams, request.onOutput, () => end(started, "SIGKILL"));
    try {
        const ownExit = await started.ended;
        const durationMs = Math.round(systemClock.elapsed() - startedAt);
        const stopped = stopper.stopped();
        // After a stop the rest of the group has what is left of the grace; then it gets KILL, and its pipes close.
        const graceLeft = stopped ? Math.max(0, stopped.at + limits.graceMs - systemClock.elapsed()) : 0;
        const drainMs = stopped ? graceLeft + SETTLE_MS : limits.drainMs;
        const held = await drain(started, output, drainMs, stopped ? null : signal);
        const lived = await endGroup(started, graceLeft + SETTLE_MS);
        const failure = output.failure();
        if (failure)
            throw failure.error;
        return { exit: stopped?.exit ?? ownExit, durationMs, leftBehind: held || lived };
    }
    finally {
        stopper.dispose();
    }
}
function stopWhenDue(started, timeoutMs, signal, graceMs) {
    let stopped = null;
    let kill;
    const stop = (exit) => {
        afterPendingEvents(() => {
            if (stopped || hasEnded(started.child))
                return;
            stopped = { exit, at: systemClock.elapsed() };
            end(started, "SIGTERM");
            kill = setTimeout(() => end(started, "SIGKILL"), graceMs);
        });
    };
    const cancel = () => stop({ kind: "cancelled" });
    const timeout = setTimeout(() => stop({ kind: "timed-out", after_seconds: timeoutMs / 1000 }), Math.min(timeoutMs, LONGEST_TIMER_MS));
    // One listener for each running process is meant: past ten of them Node would warn of a leak.
    (0,external_node_events_.setMaxListeners)(0, signal);
    signal.addEventListener("abort", cancel, { once: true });
    return {
        stopped: () => stopped,
        dispose() {
            clearTimeout(timeout);
            clearTimeout(kill);
            signal.removeEventListener("abort", cancel);
        },
    };
}
/**
 * An end that has happened, but waits in the event loop to be told, is the process's own and comes first. The first
 * immediate may run in the current turn of the loop, after it looked for events; before the second one it looks again.
 */
function afterPendingEvents(then) {
    setImmediate(() => setImmediate(then));
}
/**
 * Reads what an ended process left in its pipes, for at most `waitMs`: something else may hold them, and is killed.
 *
 * @param hurry aborted when nobody wants to wait any longer
 * @returns whether something held them to the end
 */
async function drain(started, output, waitMs, hurry) {
    if (await endsWithin(output.ended, waitMs, hurry))
        return false;
    if (hurry?.aborted && (await endsWithin(output.ended, SETTLE_MS, null)))
        return false;
    const held = output.waits() || lives(started);
    end(started, "SIGKILL");
    // What was written before is still in the pipe: a consumer that is behind gets as long again for it.
    await endsWithin(output.ended, output.waits() ? SETTLE_MS : waitMs + SETTLE_MS, null);
    output.abandon();
    await output.ended;
    return held;
}
/** Kills what still lives in the group after `waitMs`. Returns whether there was any. */
async function endGroup(started, waitMs) {
    if (await isGoneWithin(started, waitMs))
        return false;
    end(started, "SIGKILL");
    await isGoneWithin(started, SETTLE_MS);
    return true;
}
async function isGoneWithin(started, waitMs) {
    const until = systemClock.elapsed() + waitMs;
    while (lives(started)) {
        if (systemClock.elapsed() >= until)
            return false;
        await systemClock.sleep(SETTLE_STEP_MS);
    }
    return true;
}
function endsWithin(ended, ms, hurry) {
    const over = new AbortController();
    const giveUp = () => over.abort();
    if (hurry?.aborted)
        giveUp();
    hurry?.addEventListener("abort", giveUp, { once: true });
    const late = systemClock.sleep(ms, over.signal).then(() => false);
    return Promise.race([ended.then(() => true), late]).finally(() => {
        giveUp();
        hurry?.removeEventListener("abort", giveUp);
    });
}
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
const lives = (started) => (isWindows ? !hasEnded(started.child) : groupLives(started.pid));
function end(started, signal) {
    if (!isWindows)
        signalGroup(started.pid, signal);
    // The number of an ended process may belong to another one by now.
    else if (!hasEnded(started.child))
        endTree(started);
}
/** There is no gentle way: a console process hears nothing of a taskkill without /F. */
function endTree({ child, pid }) {
    (0,external_node_child_process_.spawn)("taskkill", ["/PID", String(pid), "/T", "/F"], { stdio: "ignore", windowsHide: true }).on("error", () => child.kill("SIGKILL"));
}

;// CONCATENATED MODULE: ./build/platform/local/cancel.js
/** Aborted when the operating system asks this process to end: by Ctrl-C, by a runner's cancel, by a closed terminal. */
function cancelSignal() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
        process.on(name, () => controller.abort());
    }
    return controller.signal;
}

;// CONCATENATED MODULE: ./build/platform/local/screen.js
/** A terminal, a pipe or a file as a screen. When its reader goes away, what is written is dropped and the run goes on. */
function screenOf(stream, settings) {
    return new StreamScreen(stream, settings);
}
class StreamScreen {
    interactive;
    colour;
    #stream;
    #gone = false;
    #drained = null;
    #block = null;
    #loading = false;
    #liveText = "";
    #atLineStart = true;
    constructor(stream, settings) {
        this.#stream = stream;
        this.interactive = isTerminal(stream) && settings.TERM !== "dumb" && !isOn(settings.CI);
        this.colour = hasColour(stream, settings);
        // A pipe whose reader ended (`| head`) answers with EPIPE, a closed terminal with EIO. Without a listener it would throw.
        stream.on("error", () => {
            this.#gone = true;
        });
    }
    get columns() {
        return this.#stream.columns || 80;
    }
    async write(text) {
        if (!this.#open() || text.length === 0)
            return;
        const live = this.#liveText !== "" && this.#block !== null;
        if (live)
            this.#block?.clear();
        const taken = this.#stream.write(text);
        this.#atLineStart = typeof text === "string" ? text.endsWith("\n") : text.at(-1) === 0x0a;
        if (live)
            this.#draw();
        if (!taken)
            await this.#drain();
    }
    live(text) {
        if (!this.interactive || text === this.#liveText)
            return;
        this.#liveText = text;
        if (this.#block !== null)
            this.#draw();
        else if (text !== "" && !this.#loading)
            this.#load();
    }
    #load() {
        this.#loading = true;
        // Only a terminal needs it, and loading it takes longer than starting all the rest.
        void __webpack_require__.e(/* import() */ 371).then(__webpack_require__.bind(__webpack_require__, 9371)).then(({ createLogUpdate }) => {
            // The cursor stays: hiding it would need signal handlers that bring it back.
            this.#block = createLogUpdate(sizedStream(this.#stream), { showCursor: true });
            this.#draw();
        });
    }
    #draw() {
        if (!this.#open() || this.#block === null)
            return;
        if (this.#liveText === "") {
            this.#block.clear();
            this.#block.done();
        }
        else if (this.#atLineStart) {
            this.#block(this.#liveText);
        }
    }
    #open() {
        return !this.#gone && !this.#stream.destroyed && !this.#stream.writableEnded;
    }
    /** Resolves when the stream takes more, or will never take anything again. One for all who wait. */
    #drain() {
        this.#drained ??= new Promise((resolve) => {
            const events = ["drain", "error", "close"];
            const settle = () => {
                for (const event of events)
                    this.#stream.removeListener(event, settle);
                this.#drained = null;
                resolve();
            };
            for (const event of events)
                this.#stream.on(event, settle);
        });
        return this.#drained;
    }
}
/** A terminal that doesn't know its size says 0 rows and columns, for which log-update would draw nothing. */
function sizedStream(stream) {
    const sized = {
        isTTY: true,
        get columns() {
            return stream.columns || 80;
        },
        get rows() {
            return stream.rows || 24;
        },
        write: (text) => stream.write(text),
    };
    // log-update asks for a whole stream and uses only these four.
    return sized;
}
function hasColour(stream, settings) {
    if (settings.NO_COLOR !== undefined && settings.NO_COLOR !== "")
        return false;
    if (settings.FORCE_COLOR !== undefined)
        return settings.FORCE_COLOR !== "0" && settings.FORCE_COLOR !== "false";
    return isTerminal(stream) && settings.TERM !== "dumb";
}
/** Off a terminal, Node leaves isTTY undefined, whatever its type says. */
function isTerminal(stream) {
    return stream.isTTY === true;
}
function isOn(value) {
    return value !== undefined && value !== "" && value !== "0" && value !== "false";
}

;// CONCATENATED MODULE: ./build/platform/local/outside.js






/** The real outside: this machine's disk, clock, processes and git. */
function openOutside(options) {
    const { root, environment } = options;
    const temporaryRoot = environment["RUNNER_TEMP"];
    const processes = systemProcesses();
    const cancelled = cancelSignal();
    return {
        clock: systemClock,
        files: diskFiles(temporaryRoot === undefined ? {} : { temporaryRoot }),
        processes,
        git: openGit(root, environment, processes, cancelled),
        screen: screenOf(options.shownOn, environment),
        artifacts: options.artifacts ?? null,
        cancelled,
    };
}

;// CONCATENATED MODULE: ./build/platform/local/surroundings.js



/** What the operating system says about this process and its machine. */
const machine = () => ({
    windows: process.platform === "win32",
    pid: process.pid,
    host: (0,external_node_os_.hostname)(),
    processors: (0,external_node_os_.availableParallelism)(),
});
/** The environment as plain data: names without a value are left out. */
function readEnvironment() {
    const entries = Object.entries(process.env);
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined));
}
/** The nearest folder from here upwards that a git work tree begins in; outside of git, the folder itself. */
function repositoryRoot(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(at, ".git")))
            return at;
        if (at === (0,external_node_path_.dirname)(at))
            return folder;
    }
}

;// CONCATENATED MODULE: ./build/platform/local/command-line.js




/** One call of the command line: where it stands, what it was asked, and the outside that it acts on. */
function openCommandLine(pipeline, flags) {
    const environment = readEnvironment();
    const here = process.cwd();
    const root = repositoryRoot(here);
    const path = (given) => given === undefined ? null : (0,external_node_path_.resolve)(here, given);
    const asked = {
        root,
        config: path(flags.config),
        pipeline: pipeline ?? null,
        task: flags.task ?? null,
        key: null,
        subtasks: flags.subtask ?? [],
        stages: flags.stage ?? [],
        base: flags.base ?? null,
        executionMode: modeOf(flags.executionMode),
        maxParallel: flags.maxParallel ?? null,
        failFast: flags.failFast ?? null,
        runsFolder: path(flags.runsDir),
        outFolder: path(flags.outDir),
    };
    // JSON has stdout for itself: what a person watches goes to stderr.
    const shownOn = flags.json === true ? process.stderr : process.stdout;
    const platform = openOutside({ root, environment, shownOn });
    return {
        asked,
        platform,
        surroundings: { ...machine(), environment, github: readGitHub(environment) },
        here,
    };
}
const modeOf = (given) => given === undefined ? null : given === "cloud" ? "cloud" : "local";
/** Prints on stdout; the promise resolves when the text is handed over. */
const print = (text) => write(process.stdout, text);
/** Prints on stderr. */
const complain = (text) => write(process.stderr, text);
function write(stream, text) {
    return new Promise((done) => {
        stream.write(text, () => done());
    });
}


/***/ })

};
