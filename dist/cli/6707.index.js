export const id = 6707;
export const ids = [6707];
export const modules = {

/***/ 4231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ summarizeChanges),
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
const summarizeChanges = (changes) => ({
    strategy: changes.strategy,
    base: changes.base,
    head: changes.head,
    files: changes.entries.length,
    note: changes.note,
});
/** A git command failed. The message quotes git. */
class GitError extends Error {
    name = "GitError";
}


/***/ }),

/***/ 4676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isWithheld)
/* harmony export */ });
/**
 * Variables of the action's step that stages must not see: its inputs, its state, and the credentials of the artifact
 * and cache services.
 */
const ownVariable = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_|ACTIONS_RESULTS_URL$)/i;
/**
 * Variables to request an OIDC token. They hold the same token as the artifact and cache services, so a stage sees them
 * only with permission (actions/runner, ScriptHandler.cs and NodeScriptActionHandler.cs).
 */
const idTokenRequest = /^ACTIONS_ID_TOKEN_REQUEST_/i;
/** Whether a variable is withheld from stages. @param options.idToken whether the stage may request an OIDC token */
const isWithheld = (name, { idToken = false } = {}) => ownVariable.test(name) || (!idToken && idTokenRequest.test(name));


/***/ }),

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readGlob)
/* harmony export */ });
/* harmony import */ var _configuration_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6821);

/**
 * Parses a glob: `?` matches one character of a name, `*` any number of them; two stars also cross folders, and with a
 * slash after them match no folder too. `[a-z]` matches one of these characters, `[!a-z]` any other, `{a,b}` is a
 * choice, `{1..9}` a choice of characters. A backslash escapes the next character. Everything else is literal, as is a
 * pattern that is too long.
 */
function readGlob(pattern) {
    if (pattern.length > _configuration_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationLimits */ .r.expression.value)
        return { parts: Array.from(pattern, literal), mistake: "it is too long" };
    const text = Array.from(pattern.replace(/^(?:\.\/+)+/, ""));
    const reading = { text, at: 0, braces: new Map(), mistake: undefined };
    findBraces(reading);
    const parts = readParts(reading, text.length);
    return { parts, mistake: reading.mistake };
}
/** Matches the braces in one pass, beforehand, because unclosed ones are literal. */
function findBraces(reading) {
    const { text, braces } = reading;
    const open = [];
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === "\\")
            at += 1;
        else if (text[at] === "[")
            at = bracketEnd(text, at) ?? at;
        else if (text[at] === "{")
            open.push({ at, ends: [] });
        else if (text[at] === ",")
            open.at(-1)?.ends.push(at);
        else if (text[at] === "}") {
            const closed = open.pop();
            if (closed === undefined)
                reading.mistake ??= missing("{", "}");
            else
                braces.set(closed.at, [...closed.ends, at]);
        }
    }
    if (open.length > 0)
        reading.mistake ??= missing("}", "{");
}
/** The position of the closing bracket, which cannot be the first character inside. */
function bracketEnd(text, start) {
    const first = start + (isNegated(text, start) ? 2 : 1);
    for (let at = first; at < text.length; at += 1) {
        if (text[at] === "\\")
            at += 1;
        else if (text[at] === "]" && at > first)
            return at;
    }
    return undefined;
}
const isNegated = (text, bracket) => text[bracket + 1] === "!" || text[bracket + 1] === "^";
const slash = "/".charCodeAt(0);
const inName = (character) => character !== slash;
const any = () => true;
const literal = (character) => {
    const expected = character.codePointAt(0);
    return { kind: "one", test: (found) => found === expected };
};
function readParts(reading, to) {
    const parts = [];
    while (reading.at < to)
        parts.push(...readPart(reading));
    return parts;
}
function readPart(reading) {
    const character = reading.text[reading.at];
    switch (character) {
        case "*":
            return [readStars(reading)];
        case "[":
            return [readBrackets(reading)];
        case "{":
            return [readBraces(reading)];
        case "/":
            return readSlash(reading);
        default:
            return [readOne(reading)];
    }
}
function readOne(reading) {
    const character = reading.text[reading.at];
    const escaped = character === "\\" ? reading.text[reading.at + 1] : undefined;
    reading.at += escaped === undefined ? 1 : 2;
    if (character === "?")
        return { kind: "one", test: inName };
    return literal(escaped ?? character);
}
function readStars(reading) {
    const { text } = reading;
    const before = text[reading.at - 1];
    const count = countStars(reading);
    reading.at += count;
    if (count === 1)
        return { kind: "many", test: inName };
    const crossing = { kind: "many", test: any };
    const atStart = before === undefined || "/{,".includes(before);
    if (!atStart || text[reading.at] !== "/")
        return crossing;
    reading.at += 1;
    return { kind: "choice", ways: [[], [crossing, literal("/")]] };
}
function countStars({ text, at }) {
    let count = 0;
    while (text[at + count] === "*")
        count += 1;
    return count;
}
/** A trailing `docs/**` also matches the folder itself, which may have become a file, a link or a submodule. */
function readSlash(reading) {
    const { text } = reading;
    const before = text[reading.at - 1];
    reading.at += 1;
    const count = countStars(reading);
    const endsInAll = count >= 2 && reading.at + count === text.length;
    if (!endsInAll || before === undefined || before === "*")
        return [literal("/")];
    reading.at += count;
    return [{ kind: "choice", ways: [[], [literal("/"), { kind: "many", test: any }]] }];
}
function readBrackets(reading) {
    const { text } = reading;
    const start = reading.at;
    const close = bracketEnd(text, start);
    if (close === undefined) {
        reading.mistake ??= missing("]", "[");
        return literalAt(reading);
    }
    const negated = isNegated(text, start);
    const ranges = [];
    for (let at = start + (negated ? 2 : 1); at < close;) {
        const [from, afterFrom] = characterAt(text, at);
        const isRange = text[afterFrom] === "-" && afterFrom + 1 < close;
        const [to, next] = isRange ? characterAt(text, afterFrom + 1) : [from, afterFrom];
        if (from === "[" && text[afterFrom] === ":")
            reading.mistake ??= "write [a-z] instead of [[:lower:]]";
        if (to < from)
            reading.mistake ??= `the range [${from}-${to}] is empty`;
        ranges.push([from.codePointAt(0), to.codePointAt(0)]);
        at = next;
    }
    reading.at = close + 1;
    return { kind: "one", test: (found) => inName(found) && isIn(ranges, found) !== negated };
}
const isIn = (ranges, found) => ranges.some(([first, last]) => first <= found && found <= last);
/** The character at a position, escaped or not, and the position of the next one. */
function characterAt(text, at) {
    const escaped = text[at] === "\\" ? text[at + 1] : undefined;
    return escaped === undefined ? [text[at], at + 1] : [escaped, at + 2];
}
/** Braces without a comma are literal, unless they are a range. */
function readBraces(reading) {
    const ends = reading.braces.get(reading.at);
    if (ends === undefined)
        return literalAt(reading);
    const close = ends.at(-1);
    if (ends.length === 1) {
        const inside = reading.text.slice(reading.at + 1, close);
        if (/^-?\w+\.\.-?\w+$/.test(inside.join("")))
            return readRange(reading, inside);
        return literalAt(reading);
    }
    const ways = ends.map((end) => {
        reading.at += 1;
        return readParts(reading, end);
    });
    reading.at = close + 1;
    return { kind: "choice", ways };
}
function readRange(reading, inside) {
    if (inside.length !== 4) {
        reading.mistake ??= `{${inside.join("")}} is not a range of single characters; list the choices, as in {8,9,10}`;
        return literalAt(reading);
    }
    reading.at += inside.length + 2;
    const [first = 0, last = 0] = [inside[0], inside[3]]
        .map((end) => end.codePointAt(0))
        .sort((one, other) => one - other);
    return { kind: "one", test: (found) => first <= found && found <= last };
}
/** An opening character without its counterpart is literal. */
function literalAt(reading) {
    reading.at += 1;
    return literal(reading.text[reading.at - 1]);
}
const missing = (bracket, other) => `"${bracket}" is missing; write "\\${other}" for the character itself`;


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withAllBelow),
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
/* harmony import */ var _glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7060);

/**
 * Compiles a glob. Malformed parts are literal, as in a shell; `wrongGlob` of the configuration rejects them.
 *
 * It follows all paths through the pattern at once, character by character (Thompson, "Regular expression search
 * algorithm"). Backtracking regular expressions, which other matchers use, try them one by one: five stars take minutes
 * for a name of 200 letters.
 */
function compileGlob(pattern) {
    const steps = [{ test: null, to: [] }];
    const start = addParts(steps, (0,_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .p)(pattern).parts, end);
    const walk = createWalk(steps, start);
    // A file whose name holds brackets or braces also matches literally.
    const matches = (name) => walk(name).includes(end) || name === pattern;
    return {
        matches,
        leadsBelow: (folder) => walk(`${folder}/`).length > 0 || pattern.startsWith(`${folder}/`),
        matchesAllBelow: (folder) => /(?:^|\/)\*\*$/.test(pattern) && matches(folder),
    };
}
/** Extends a pattern without wildcards to everything below it: `docs` and `docs/` become `docs/**`. */
function withAllBelow(pattern) {
    const name = pattern.replace(/\/+$/, "");
    const isOne = !/[*?[{\\]/.test(name);
    return name !== "" && (isOne || name !== pattern) ? `${name}/**` : pattern;
}
/** The index of the accepting step. */
const end = 0;
/** Adds the steps for parts that continue at `next`. Returns the index of the first. */
function addParts(steps, parts, next) {
    return parts.reduceRight((after, part) => addPart(steps, part, after), next);
}
function addPart(steps, part, next) {
    if (part.kind === "one")
        return addStep(steps, { test: part.test, to: [next] });
    if (part.kind === "choice") {
        return addStep(steps, { test: null, to: part.ways.map((way) => addParts(steps, way, next)) });
    }
    const again = addStep(steps, { test: part.test, to: [] });
    const fork = addStep(steps, { test: null, to: [again, next] });
    steps[again].to.push(fork);
    return fork;
}
const addStep = (steps, step) => steps.push(step) - 1;
/** Bounds of the cache of transitions: most names use the same few. */
const mostPlaces = 64;
const mostWays = 4096;
/** Returns a function that finds the steps reachable after a name. */
function createWalk(steps, start) {
    const follow = createFollower(steps);
    const first = { places: follow([start]), next: new Map() };
    const known = new Map();
    let ways = 0;
    const forget = () => {
        for (const reached of [first, ...known.values()])
            reached.next.clear();
        known.clear();
        ways = 0;
    };
    const advance = (from, character) => {
        const places = follow(targets(steps, from.places, character));
        if (places.length > mostPlaces || from.places.length > mostPlaces)
            return { places, next: new Map() };
        if (ways === mostWays)
            forget();
        const key = places.join();
        const reached = known.get(key) ?? { places, next: new Map() };
        known.set(key, reached);
        from.next.set(character, reached);
        ways += 1;
        return reached;
    };
    return (name) => {
        let at = first;
        for (const character of name) {
            if (at.places.length === 0)
                break;
            const code = character.codePointAt(0);
            at = at.next.get(code) ?? advance(at, code);
        }
        return at.places;
    };
}
function targets(steps, places, character) {
    const found = [];
    for (const place of places) {
        const { test, to } = steps[place];
        if (test?.(character) === true)
            for (const next of to)
                found.push(next);
    }
    return found;
}
/** Adds all steps that are reachable without consuming a character. */
function createFollower(steps) {
    /** The latest round in which each step was reached, which is faster than clearing a set per character. */
    const rounds = new Float64Array(steps.length);
    let round = 0;
    return (places) => {
        const reached = [];
        round += 1;
        const reach = (place) => {
            if (rounds[place] === round)
                return;
            rounds[place] = round;
            reached.push(place);
        };
        for (const place of places)
            reach(place);
        for (let at = 0; at < reached.length; at += 1) {
            const { test, to } = steps[reached[at]];
            if (test === null)
                for (const next of to)
                    reach(next);
        }
        return reached;
    };
}


/***/ }),

/***/ 8158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   KE: () => (/* binding */ describeExit),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Ni: () => (/* binding */ commandStatusOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/** Derives the outcome of a stage from its exit. Nothing else interprets exits. */
function outcomeOf(exit, stage) {
    if (exit.kind === "cancelled")
        return "cancelled";
    if (hasSucceeded(exit))
        return "succeeded";
    if (exit.kind === "judged" && exit.verdict === "passed")
        return "succeeded";
    if (exit.kind === "nothing-ran")
        return "skipped";
    if (exit.kind === "judged" && exit.verdict === "not-performed")
        return "skipped";
    // How the stage would have ended is unknown, so its failure is not tolerated.
    if (exit.kind === "errored" && exit.reason === "process-gone")
        return "failed";
    if (stage.continue_on_error || isAllowed(exit))
        return "allowed_failure";
    return exit.kind === "timed-out" ? "timed_out" : "failed";
}
/** Whether a process exited with code 0. */
const hasSucceeded = (exit) => exit.kind === "exited" && exit.code === 0;
/**
 * Overridable violations are decided during aggregation; until then they count as allowed. A dry run allows violations,
 * but not a failure to judge.
 */
const isAllowed = (exit) => exit.kind === "judged" &&
    (exit.overridden ||
        exit.verdict === "overridable" ||
        (exit.dry_run === true && exit.verdict === "violated"));
/** Whether an outcome fails the subtask of a required stage. */
const isFailure = (outcome) => outcome === "failed" || outcome === "timed_out";
function commandStatusOf(outcome) {
    if (outcome === "succeeded")
        return "succeeded";
    return outcome === "skipped" || outcome === "allowed_failure" ? "skipped" : "failed";
}
/** Describes an exit: `exit 1`, `killed by SIGKILL`, `timed out after 60 s`. */
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
        case "errored":
            if (exit.reason === "process-gone" || exit.reason === "no-files-found")
                return exit.message;
            return isCausedByStage(exit.reason) ? exit.message : `internal error: ${exit.message}`;
        case "nothing-ran":
            return "none of its stages was started";
        case "judged":
            return exit.overridden ? "violated, and allowed" : verdictWords[exit.verdict];
    }
}
const verdictWords = {
    passed: "passed",
    violated: "violated",
    overridable: "violated, unless the pull request allows it",
    undecided: "could not be judged",
    "not-performed": "not performed",
};
/** Whether the stage itself caused the error. */
const isCausedByStage = (reason) => reason === "workflow-command" || reason === "no-files-found";
/** The reason (model/reasons.ts) of an exit. */
function reasonOf(exit) {
    switch (exit.kind) {
        case "exited":
            return "exit-code";
        case "signalled":
            return "signal";
        case "timed-out":
        case "cancelled":
            return exit.kind;
        case "spawn-failed":
        case "nothing-ran":
            return "not-started";
        case "errored":
            return exit.reason;
        case "judged":
            return exit.verdict === "undecided" ? "undecided" : "violated";
    }
}


/***/ }),

/***/ 3106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ownFolders)
/* harmony export */ });
/** Default folders at the repository's root that this tool writes to: runs, and their snapshots and statistics. */
const ownFolders = { runs: ".runs", out: "out" };


/***/ }),

/***/ 6707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T5: () => (/* binding */ createCli),
  _7: () => (/* binding */ createLocalCli),
  a8: () => (/* binding */ isOutputRead),
  yy: () => (/* binding */ print),
  wV: () => (/* binding */ printData),
  yJ: () => (/* binding */ printError),
  RS: () => (/* binding */ printResult)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/json.js
var model_json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/model/unseen.js
var unseen = __webpack_require__(7004);
// EXTERNAL MODULE: ./build/model/inputs/action-inputs.js + 1 modules
var action_inputs = __webpack_require__(7784);
// EXTERNAL MODULE: ./build/model/usage-error.js
var usage_error = __webpack_require__(422);
// EXTERNAL MODULE: ./build/platform/local/hide-secrets.js
var hide_secrets = __webpack_require__(5888);
;// CONCATENATED MODULE: ./build/platform/clock.js
/**
 * Milliseconds of the longest Node timer, 24.8 days; a longer one fires after 1 ms. Source: `setTimeout` in
 * node:timers.
 */
const LONGEST_TIMER_MS = 2_147_483_647;
/** The machine's clock. A sleep of more than 24.8 days ends after that time. */
const systemClock = {
    now: () => new Date(),
    // Node loads `performance` on first use, which takes some milliseconds.
    elapsed: () => Number(process.hrtime.bigint()) / 1e6,
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/platform/make-folders.js
var make_folders = __webpack_require__(2662);
;// CONCATENATED MODULE: ./build/platform/in-folder.js

/**
 * Runs an action, and again after making the folder if it was missing. Checking first would cost time for every file.
 */
function retryWithFolder(folder, act) {
    try {
        return act();
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
        (0,make_folders/* makeFolders */.w)(folder);
        return act();
    }
}

// EXTERNAL MODULE: ./build/platform/regular-file.js + 1 modules
var regular_file = __webpack_require__(6543);
;// CONCATENATED MODULE: ./build/platform/append.js




/**
 * Writes of at least this size happen on another thread. Handing over fewer bytes takes longer than writing them; more
 * could block the process while the disk waits.
 */
const BACKGROUND_BYTES = 16 * 1024;
/**
 * Opens a file for appending and makes its folder. It can be closed twice, and appended to after a failure. If the file
 * is removed meanwhile, appending and closing it fail.
 */
async function openAppender(path) {
    const descriptor = retryWithFolder((0,external_node_path_.dirname)(path), () => (0,regular_file/* openForAppending */.GM)(path, { create: true }));
    const background = createBackground((pieces) => {
        requireExisting(descriptor);
        return writeOnce(descriptor, pieces);
    });
    let closing;
    const fail = (error) => {
        throw new Error(`could not append to ${path}: ${error.message}`, { cause: error });
    };
    return {
        async append(content) {
            if (closing)
                throw new Error(`cannot append to ${path}: it was closed`);
            const bytes = typeof content === "string" ? Buffer.from(content) : content;
            try {
                if (background.writing() !== null || bytes.length >= BACKGROUND_BYTES)
                    await background.write(bytes);
                else {
                    requireExisting(descriptor);
                    writeNow(descriptor, bytes);
                }
            }
            catch (error) {
                fail(error);
            }
        },
        close() {
            closing ??= Promise.resolve(background.writing()).then(() => {
                try {
                    requireExisting(descriptor);
                }
                catch (error) {
                    fail(error);
                }
                finally {
                    (0,external_node_fs_.closeSync)(descriptor);
                }
            });
            return closing;
        },
    };
}
const removed = "the file was removed while it was written, as by a stage that removes `.runs` or runs `git clean -fdx`";
/** The system accepts writes to a removed file and drops them when it is closed. */
function requireExisting(descriptor) {
    if ((0,external_node_fs_.fstatSync)(descriptor).nlink > 0)
        return;
    throw Object.assign(new Error(removed), { code: "ENOENT" });
}
/** The system may write less than it is given. */
function writeNow(descriptor, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
}
/** Writes in the order of the calls; pending bytes are written together. */
function createBackground(writePieces) {
    const waiting = [];
    let writing = null;
    const writeWaiting = async () => {
        while (waiting.length > 0)
            await writeBatch(writePieces, waiting.splice(0));
        writing = null;
    };
    return {
        write: (bytes) => new Promise((resolve, reject) => {
            waiting.push({ bytes, resolve, reject });
            writing ??= writeWaiting();
        }),
        writing: () => writing,
    };
}
/** Writes all pieces at once. On an error, those that were not written completely are rejected. */
async function writeBatch(writePieces, batch) {
    try {
        while (batch.length > 0) {
            let written = await writePieces(batch.map(({ bytes }) => bytes));
            for (let [first] = batch; first !== undefined && written >= first.bytes.length; [first] = batch) {
                written -= first.bytes.length;
                batch.shift();
                first.resolve();
            }
            if (written > 0)
                batch[0].bytes = batch[0].bytes.subarray(written);
        }
    }
    catch (error) {
        for (const { reject } of batch)
            reject(error);
    }
}
function writeOnce(descriptor, pieces) {
    return new Promise((resolve, reject) => {
        (0,external_node_fs_.writev)(descriptor, pieces, (error, written) => error === null ? resolve(written) : reject(error));
    });
}

;// CONCATENATED MODULE: ./build/platform/compress.js




/** Bytes read at a time: handing over small pieces takes longer than compressing them. */
const PIECE_BYTES = 256 * 1024;
/**
 * Compresses a file with gzip, in constant memory. A reader of `to` sees the old or the new file, never a part. The
 * fastest level makes similar lines nearly as small in half the time.
 */
async function compress(from, to) {
    // Loaded on demand: files are compressed rarely, and loading takes longer than recording a run.
    const { pipeline } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6466, 19));
    const { constants, createGzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const temporary = `${to}.tmp-${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    try {
        // Created first: a stream that creates its own file may do so after it was removed below.
        await (0,promises_.writeFile)(temporary, "", { flag: "wx" });
        const pieces = (0,regular_file/* readPieces */.ut)(from, { from: 0, pieceBytes: PIECE_BYTES });
        const gzip = createGzip({ level: constants.Z_BEST_SPEED });
        await pipeline(pieces, gzip, (0,external_node_fs_.createWriteStream)(temporary, { flags: "r+" }));
        await (0,promises_.rename)(temporary, to);
    }
    catch (error) {
        // The first error is the one to report.
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
        const message = `could not compress ${from} to ${to}: ${error.message}`;
        throw new Error(message, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/platform/leads-out.js
var leads_out = __webpack_require__(5280);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
// EXTERNAL MODULE: ./build/model/glob.js
var model_glob = __webpack_require__(5810);
;// CONCATENATED MODULE: ./build/platform/copy-matching.js







/** More files than this point to a mistake in the globs, such as `**` over node_modules. */
const MOST_FILES = limits/* limits */.F.artifactFiles.value;
/**
 * Copies files below a folder, with their modes, into another one. A glob that names a folder stands for everything
 * below it; one with `!` excludes, in any position. A link to a file inside is copied as that file; links to folders,
 * to nothing or to the outside are left out, and so is everything below `to`.
 *
 * @throws Error when more than 10,000 files match or one cannot be copied
 */
async function copyMatching(from, globs, to, rules = {}) {
    const root = await findRealPath(from);
    const found = await copyMatches(root, globs, to, rules);
    const names = Object.values(found).flat();
    for (const list of Object.values(found))
        list.sort();
    return {
        ...found,
        unmatched: findUnmatchedGlobs(globs, names, { hiddenByName: rules.hiddenByName === true }),
    };
}
async function copyMatches(root, globs, to, rules) {
    const found = {
        copied: [],
        refused: [],
        tooLarge: [],
        unreadable: [],
    };
    if (root === undefined)
        return found;
    const target = await findRealPath(to);
    const sources = [];
    for (const name of await listMatching(root, globs, rules)) {
        if (!isBelow(root, (0,external_node_path_.join)(root, name)))
            continue;
        const path = await findRealPath((0,external_node_path_.join)(root, name));
        if (path === undefined && name.includes("\uFFFD"))
            found.unreadable.push(name);
        if (path === undefined || !isBelow(root, path) || rules.never?.(path) === true)
            continue;
        if (target !== undefined && isBelow(target, path))
            continue;
        const stats = await (0,promises_.stat)(path);
        if (stats.isFile())
            sources.push({ name, path, bytes: stats.size });
    }
    let used = 0;
    for (const source of sources.sort((left, right) => left.bytes - right.bytes)) {
        const outcome = await copyOne(source, (0,external_node_path_.join)(to, source.name), rules, used);
        found[outcome].push(source.name);
        if (outcome === "copied")
            used += source.bytes;
    }
    return found;
}
async function listMatching(root, globs, rules) {
    const names = await findMatching(root, globs, {
        most: MOST_FILES,
        hiddenByName: rules.hiddenByName === true,
    });
    if (names !== "too-many")
        return names;
    throw new Error(`more than ${MOST_FILES} files below ${root} match ${globs.join(", ")}; at most ${MOST_FILES} are copied. Narrow the globs, or pack the files into one.`);
}
/**
 * Removes an existing target first, so that nothing is written through a link and a read-only file is no obstacle.
 * @param used bytes copied so far
 */
async function copyOne({ name, path, bytes }, target, { inspect, most = () => Infinity }, used) {
    if (used + bytes > most())
        return "tooLarge";
    const isRefused = inspect?.(name);
    let isTooLarge = false;
    // The file may have grown since, and there may be less room by now.
    let reached = used;
    const refuses = (piece) => {
        reached += piece.length;
        isTooLarge = reached > most();
        return isTooLarge || isRefused?.(piece) === true;
    };
    try {
        (0,make_folders/* makeFolders */.w)((0,external_node_path_.dirname)(target));
        await (0,promises_.rm)(target, { force: true });
        const isCopied = await (0,regular_file/* copyRegularFile */.cK)(path, target, { links: false }, refuses);
        return isCopied ? "copied" : isTooLarge ? "tooLarge" : "refused";
    }
    catch (error) {
        throw new Error(`could not copy ${path} to ${target}: ${error.message}`, {
            cause: error,
        });
    }
}
/** @returns undefined for a missing path, a dangling link or a cycle of links */
async function findRealPath(path) {
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
const isBelow = (folder, path) => path !== folder && !(0,leads_out/* leadsOut */.q)(folder, path);
/**
 * Lists the files and links below a folder that a glob matches and no `!` glob excludes. Folders that no glob can match
 * below are not read, links are not followed, and unreadable folders count as empty.
 */
async function findMatching(root, globs, { most, hiddenByName }) {
    const included = selectIncluded(globs).map((glob) => compileIncluded(glob, hiddenByName));
    const excluded = globs
        .filter((glob) => glob.startsWith("!"))
        .map((glob) => (0,model_glob/* compileGlob */.S)((0,model_glob/* withAllBelow */.D)(glob.slice(1))));
    const found = [];
    const folders = [""];
    for (const folder of folders) {
        for (const entry of await readEntries((0,external_node_path_.join)(root, folder))) {
            const name = `${folder}${entry.name}`;
            if (entry.isDirectory()) {
                if (included.some((glob) => glob.leadsBelow(name)) && !isExcluded(excluded, name))
                    folders.push(`${name}/`);
            }
            else if (matchesAny(included, name) && !matchesAny(excluded, name))
                found.push(name);
        }
        if (found.length > most)
            return "too-many";
    }
    return found;
}
/** Lists the globs that match none of the names. */
function findUnmatchedGlobs(globs, names, { hiddenByName }) {
    return selectIncluded(globs).filter((glob) => {
        const { matches } = compileIncluded(glob, hiddenByName);
        return !names.some(matches);
    });
}
const selectIncluded = (globs) => globs.filter((glob) => !glob.startsWith("!"));
const compileIncluded = (glob, hiddenByName) => (hiddenByName ? compileHiddenByName : model_glob/* compileGlob */.S)((0,model_glob/* withAllBelow */.D)(glob));
/** Compiles a glob that matches names with a leading dot only by a part that begins with a dot itself. */
function compileHiddenByName(pattern) {
    const glob = (0,model_glob/* compileGlob */.S)(pattern);
    const dotted = pattern
        .split(/[/{},]/)
        .filter((part) => part.startsWith("."))
        .map(model_glob/* compileGlob */.S);
    const isNamed = (path) => path.split("/").every((name) => !name.startsWith(".") || matchesAny(dotted, name));
    return {
        matches: (name) => isNamed(name) && glob.matches(name),
        leadsBelow: (folder) => isNamed(folder) && glob.leadsBelow(folder),
    };
}
const matchesAny = (globs, name) => globs.some((glob) => glob.matches(name));
const isExcluded = (excluded, folder) => excluded.some((glob) => glob.matchesAllBelow(folder));
/** Codes for folders that vanished, or that this user may not read. */
const unreadable = new Set(["ENOENT", "ENOTDIR", "EACCES", "EPERM", "ENAMETOOLONG", "ELOOP"]);
async function readEntries(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (unreadable.has(error.code ?? ""))
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/platform/files.js













/** Default size of the pieces of `readChunks`, in bytes. */
const CHUNK_BYTES = 64 * 1024;
/** Counts this process's temporary names, so that no two are equal. */
let replacements = 0;
/** The files of this machine. Its errors name the path. */
function diskFiles(options = {}) {
    return {
        readText,
        readBytes,
        replace,
        write,
        openAppend: openAppender,
        makeFolder,
        makeTemporaryFolder: (files = {}) => makeTemporaryFolder(options.temporaryRoot ?? (0,external_node_os_.tmpdir)(), files),
        move,
        remove,
        list,
        plainFiles,
        exists,
        listFiles,
        readChunks,
        size,
        version,
        compress: compress,
        copyMatching: copyMatching,
        realPath,
    };
}
// Small files are handled synchronously: handing each step to another thread takes many times longer than the step itself, which slows down every stage (docs/performance.md).
const readText = async (path, options) => (await readBytes(path, options))?.toString("utf8");
async function readBytes(path, { within, most = limits/* limits */.F.textFile.value } = {}) {
    try {
        return (0,regular_file/* readRegularFile */.XF)(path, { within, most });
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
/** A reader sees the old or the new file, never a part, even if the machine stops in between. */
async function replace(path, text, options = {}) {
    replacements += 1;
    const temporary = `${path}.tmp-${process.pid}-${replacements}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    try {
        const descriptor = retryWithFolder((0,external_node_path_.dirname)(path), () => (0,regular_file/* createFile */.x3)(temporary));
        await writeAndClose(descriptor, text, options.durable === true);
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        removeQuietly(temporary);
        throw new Error(`could not write ${path}: ${error.message}`, { cause: error });
    }
}
const sync = (0,external_node_util_.promisify)(external_node_fs_.fsync);
async function writeAndClose(descriptor, text, durable) {
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, text);
        // Without it, the name can survive a power cut and the bytes not. It is slow.
        if (durable)
            await sync(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Fails if the name exists, so that nothing is written to a file that another program put there. */
async function write(path, text) {
    await writeAndClose((0,regular_file/* createFile */.x3)(path, 0o600), text, false);
}
function removeQuietly(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch {
        // The first error is the one to report.
    }
}
async function makeFolder(path) {
    (0,make_folders/* makeFolders */.w)(path);
}
/** mkdtemp makes the folder with mode 700. */
async function makeTemporaryFolder(root, files) {
    const folder = retryWithFolder(root, () => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root, "orchestrator-")));
    try {
        for (const [name, text] of Object.entries(files))
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text, { flag: "wx" });
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        throw new Error(`could not fill ${folder}: ${error.message}`, { cause: error });
    }
    return folder;
}
async function remove(path) {
    (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
}
async function move(from, to) {
    (0,external_node_fs_.renameSync)(from, to);
}
async function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}
async function plainFiles(folder) {
    const names = await list(folder);
    const isPlain = (name) => {
        const found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false });
        return found !== undefined && found.isFile() && found.nlink === 1;
    };
    return names.length > 0 && names.every(isPlain) ? names : null;
}
async function exists(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        if (isMissing(error))
            return false;
        throw error;
    }
}
/** A folder that is missing from the start is empty; one that vanishes while it is read is an error. */
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
async function* readChunks(path, { from = 0, pieceBytes = CHUNK_BYTES } = {}) {
    try {
        yield* (0,regular_file/* readPieces */.ut)(path, { from, pieceBytes });
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
    }
}
async function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        if (isMissing(error) || error.code === "ELOOP")
            return undefined;
        throw error;
    }
}
async function size(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size;
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
async function version(path) {
    const found = await orWhenMissing((0,promises_.stat)(path, { bigint: true }), undefined);
    return found && [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(" ");
}
async function orWhenMissing(answer, missing) {
    try {
        return await answer;
    }
    catch (error) {
        if (isMissing(error))
            return missing;
        throw error;
    }
}
/** A path below a file (ENOTDIR) is as missing as one that does not exist (ENOENT). */
const isMissing = (error) => ["ENOENT", "ENOTDIR"].includes(error.code ?? "");

// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/model/credentials.js
var credentials = __webpack_require__(4676);
;// CONCATENATED MODULE: ./build/platform/git-settings.js
/** Settings that git is always started with, so that its answers are the same on every machine and it runs nothing that a repository configures.
 */

/** For `git -c`, which overrides all configuration files. */
const settings = [
    "advice.graftFileDeprecated=false",
    "color.ui=false",
    "core.attributesFile=/dev/null",
    "core.bigFileThreshold=512m",
    "core.checkStat=default",
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.ignoreStat=false",
    "core.quotePath=false",
    "core.trustctime=true",
    "diff.orderFile=/dev/null",
    "diff.renameLimit=1000",
    "gc.auto=0",
    "maintenance.auto=false",
];
/** Options of git itself, before the command. */
const gitOptions = [
    "--no-pager",
    ...settings.flatMap((setting) => ["-c", setting]),
];
/**
 * No optional locks, no replaced objects or grafted parents, English messages, no password prompts, and pathspec magic
 * stays enabled.
 */
const ownVariables = {
    GIT_ATTR_NOSYSTEM: "1",
    GIT_GRAFT_FILE: "/dev/null",
    GIT_LITERAL_PATHSPECS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GCM_INTERACTIVE: "never",
    SSH_ASKPASS_REQUIRE: "never",
    LC_ALL: "C",
    LANGUAGE: "C",
};
/** Variables for reaching a remote, finding configuration files, and tracing. No other GIT_ variables are passed on. */
const passed = /^GIT_(ALLOW_PROTOCOL|ASKPASS|CEILING_DIRECTORIES|CONFIG_(GLOBAL|NOSYSTEM|SYSTEM)|CURL_VERBOSE|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|HTTP_\w+|PROXY_\w+|SSH|SSH_\w+|SSL_\w+|TEST_ASSUME_DIFFERENT_OWNER|TRACE\w*)$/i;
/** Settings accepted from variables (GIT_CONFIG_COUNT): whom to trust, and how to reach a remote. */
const passedSettings = /^(safe\.directory$|core\.(askpass|gitproxy|sshcommand)$|(credential|http|protocol|ssh|url)\.)/i;
/**
 * Protocols for remotes. None of them makes git start a program that the repository names, as remote helpers (`ext::`)
 * and local folders (`remote.<name>.uploadpack`) would.
 */
const remoteProtocols = ["git", "http", "https", "ssh"];
const allowProtocols = (protocols) => ({
    GIT_ALLOW_PROTOCOL: protocols.join(":"),
});
/** Allows local folders as well, for a fetch that names its upload program itself. */
const allowFolders = (environment) => ({
    ...environment,
    ...(environment["GIT_ALLOW_PROTOCOL"] === remoteProtocols.join(":") &&
        allowProtocols([...remoteProtocols, "file"])),
});
/** Derives git's environment from that of this process. */
function gitEnvironment(environment) {
    const entries = Object.entries(environment);
    const kept = entries.filter(([name]) => /^GIT_/i.test(name) ? passed.test(name) : !(0,credentials/* isWithheld */.Y)(name));
    const passedOn = readSettings(environment).filter(([key]) => passedSettings.test(key));
    return addSettings({ ...allowProtocols(remoteProtocols), ...Object.fromEntries(kept), ...ownVariables }, passedOn);
}
/** Passes settings to git in variables, which allow any key: `-c` ends a key at the first `=`. */
function addSettings(environment, more) {
    const all = [...readSettings(environment), ...more];
    if (all.length === 0)
        return { ...environment };
    const numbered = all.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ]);
    return { ...environment, GIT_CONFIG_COUNT: String(all.length), ...Object.fromEntries(numbered) };
}
function readSettings(environment) {
    const count = Number(environment["GIT_CONFIG_COUNT"] ?? 0);
    const settingsInVariables = [];
    for (let at = 0; at < count; at += 1) {
        const key = environment[`GIT_CONFIG_KEY_${at}`];
        if (key === undefined)
            break;
        settingsInVariables.push([key, environment[`GIT_CONFIG_VALUE_${at}`] ?? ""]);
    }
    return settingsInVariables;
}

;// CONCATENATED MODULE: ./build/platform/git-command.js




/** Maximum bytes of standard output, enough for some two million changed files. */
const outputLimit = 256 * 1024 * 1024;
/** Bytes kept of standard error, the newest. */
const errorLimit = 4096;
/** Time limits in milliseconds: for reading git's own files, comparing trees, and the network. */
const gitTimes = { look: 30_000, compare: 300_000, network: limits/* limits */.F.fetch.value };
/**
 * Runs git and waits for it, whatever its exit code.
 * @param timeoutMs milliseconds until it is ended
 * @param input its standard input
 * @throws GitError when it prints more than 256 MiB
 */
async function askGit(session, args, timeoutMs, input) {
    const output = [];
    let length = 0;
    let errors = Buffer.alloc(0);
    const running = session.processes.start({
        command: "git",
        args: [...gitOptions, ...args],
        cwd: session.folder,
        env: session.env,
        ...(input === undefined ? {} : { input }),
        timeoutMs,
        async onOutput(stream, chunk) {
            if (stream === "stderr") {
                errors = Buffer.concat([errors, chunk]).subarray(-errorLimit);
                return;
            }
            length += chunk.length;
            if (length > outputLimit)
                throw new changes/* GitError */.X(`git ${args[0]} printed more than 256 MiB`);
            output.push(Buffer.from(chunk));
        },
    }, session.signal);
    const { exit } = await running.result;
    return {
        exit,
        output: Buffer.concat(output),
        stderr: hideCredentials(errors.toString("utf8")),
    };
}
/** Runs git and throws a GitError for any exit but 0. */
async function requireGit(session, args, timeoutMs, input) {
    const answer = await askGit(session, args, timeoutMs, input);
    if (!succeeded(answer))
        throw toGitError(args, answer);
    return answer.output;
}
const succeeded = (answer) => answer.exit.kind === "exited" && answer.exit.code === 0;
function toGitError(args, answer) {
    const message = `git ${args[0]} failed (${(0,outcome/* describeExit */.KE)(answer.exit)})`;
    const details = answer.stderr === "" ? message : `${message}: ${answer.stderr}`;
    return new changes/* GitError */.X(lacksContents(answer) ? `${details}\n${partialCloneAdvice}` : details);
}
/**
 * Git fetches missing contents of a partial clone on demand, and reports this message when it cannot
 * (promisor-remote.c).
 */
const lacksContents = (answer) => answer.stderr.includes("from promisor remote");
const partialCloneAdvice = "This is a partial clone: the contents of files that are not checked out are fetched when they are needed, and the remote " +
    "did not give them. Leave out `filter` of actions/checkout, or let git reach the remote: with `persist-credentials: true`.";
/** URLs in git's messages can contain a user and a password. */
const hideCredentials = (text) => text.replaceAll(/:\/\/[^/\s@]+@/g, "://***@").trim();
/** For queries where a failing git means "none". Throws if git did not exit by itself. */
async function findLine(session, args) {
    const answer = await askGit(session, args, gitTimes.look);
    if (answer.exit.kind !== "exited")
        throw toGitError(args, answer);
    return succeeded(answer) ? toText(answer.output) : undefined;
}
async function requireLine(session, args) {
    return toText(await requireGit(session, args, gitTimes.look));
}
const toText = (output) => Buffer.from(output).toString("utf8").replace(/\n$/, "");

;// CONCATENATED MODULE: ./build/platform/git-index.js





/** @param session in the root of a work tree */
async function readIndex(session) {
    const output = await requireGit(session, ["ls-files", "-v", "--stage", "-z"], gitTimes.compare);
    const marks = { marked: [], submodules: [] };
    for (let from = 0, end = output.indexOf(0); end !== -1; from = end + 1, end = output.indexOf(0, from)) {
        const tab = output.indexOf(0x09, from);
        const name = output.subarray(tab + 1, end);
        const [letter = "", mode] = Buffer.from(output.subarray(from, tab))
            .toString("latin1")
            .split(" ");
        // Small letters: assume-unchanged. S: skip-worktree (git-ls-files, -v).
        if (/^[a-zS]$/.test(letter))
            marks.marked.push(name);
        if (mode === "160000")
            marks.submodules.push(Buffer.from(name).toString("utf8"));
    }
    return marks;
}
/**
 * Queries git with an index without marks, so that `assume-unchanged` and `skip-worktree` files are checked too, except
 * for files that a sparse checkout leaves out. The repository's own index is not changed.
 * @param session in the root of a work tree
 */
async function withoutMarks(session, ask) {
    const { marked } = await readIndex(session);
    if (marked.length === 0)
        return ask(session);
    const hidden = (await isSparse(session))
        ? marked.filter((name) => existsBelow(session.folder, name))
        : marked;
    if (hidden.length === 0)
        return ask(session);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "orchestrator-index-"));
    try {
        const own = { ...session, env: { ...session.env, GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index") } };
        await copyIndex(session, (0,external_node_path_.join)(folder, "index"));
        await clearMarks(own, hidden);
        return await ask(own);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
const isSparse = async (session) => (await findLine(session, ["config", "--type=bool", "core.sparseCheckout"])) === "true";
function existsBelow(root, name) {
    const path = Buffer.concat([Buffer.from(`${root}/`), name]);
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** Git compares file times with the index's to decide what to read again, so the copy must not be newer. */
async function copyIndex(session, to) {
    const from = (0,external_node_path_.resolve)(session.folder, await requireLine(session, ["rev-parse", "--git-path", "index"]));
    await (0,regular_file/* copyRegularFile */.cK)(from, to);
    const seconds = Math.floor((0,external_node_fs_.statSync)(from).mtimeMs / 1000);
    (0,external_node_fs_.utimesSync)(to, seconds, seconds);
}
async function clearMarks(session, names) {
    const input = Buffer.concat(names.flatMap((name) => [name, Uint8Array.of(0)]));
    // A split index would be written into the repository's folder.
    const update = ["-c", "core.splitIndex=false", "update-index", "-z"];
    for (const mark of ["--no-assume-unchanged", "--no-skip-worktree"])
        await requireGit(session, [...update, mark, "--stdin"], gitTimes.compare, input);
}

;// CONCATENATED MODULE: ./build/platform/git-pipes.js



/**
 * Git reads these files of a work tree and would block on a pipe. It does not follow links there.
 * @param folder the root of a work tree
 * @throws GitError that names the pipe
 */
function refusePipes(folder) {
    for (const name of [".gitattributes", ".gitignore"]) {
        const path = (0,external_node_path_.join)(folder, name);
        if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFIFO() === true)
            throw new changes/* GitError */.X(`${path} is a pipe, which git would wait for: put a file in its place`);
    }
}

;// CONCATENATED MODULE: ./build/platform/git-programs.js






/**
 * Returns a session whose git runs no configured programs on file contents and ignores drivers that declare files
 * binary. Git LFS is the exception (docs/security.md).
 * @param root absolute path of the work tree's root
 */
async function withoutPrograms(session, root) {
    const overrides = new Map();
    for (const folder of await findWorkTrees(session, root)) {
        const configured = await readConfigured({ ...session, folder });
        for (const setting of disablePrograms(configured))
            overrides.set(setting[0], setting);
    }
    return { ...session, env: addSettings(session.env, [...overrides.values()]) };
}
/** The work tree and those of its submodules, which git checks for changes with their own settings. */
async function findWorkTrees(session, root) {
    const found = new Set();
    const waiting = [root];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        const path = (0,external_node_fs_.realpathSync)(folder);
        if (found.has(path))
            continue;
        found.add(path);
        refusePipes(path);
        const { submodules } = await readIndex({ ...session, folder: path });
        // Without a repository of its own, git would use the enclosing one.
        waiting.push(...submodules
            .map((name) => (0,external_node_path_.join)(path, name))
            .filter((inner) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(inner, ".git"))));
    }
    return found;
}
const programSettings = String.raw `^(filter|diff|lfs\.extension)\..*\.(clean|smudge|process|required|binary)$`;
/** Settings that run programs on file contents or declare files binary. The last value of a key counts. */
async function readConfigured(session) {
    const args = ["config", "-z", "--get-regexp", programSettings];
    const answer = await askGit(session, args, gitTimes.look);
    // Exit 1: there are none (git-config).
    if (!succeeded(answer) && !(answer.exit.kind === "exited" && answer.exit.code === 1))
        throw toGitError(args, answer);
    const entries = Buffer.from(answer.output).toString("utf8").split("\0").slice(0, -1);
    return new Map(entries.map((entry) => {
        const [key = "", ...value] = entry.split("\n");
        return [key, value.join("\n")];
    }));
}
function disablePrograms(configured) {
    const keepsLfs = isPlainLfs(configured);
    return [...configured.keys()].flatMap((key) => {
        if (key.startsWith("diff."))
            return key.endsWith(".binary") ? [[key, "auto"]] : [];
        if (!key.startsWith("filter.") || (keepsLfs && key.startsWith("filter.lfs.")))
            return [];
        return [[key, key.endsWith(".required") ? "false" : ""]];
    });
}
/** The settings of `git lfs install`. With an extension, Git LFS would run configured programs. */
const lfsCommands = {
    "filter.lfs.clean": /^git-lfs clean -- %f$/,
    "filter.lfs.process": /^git-lfs filter-process( --skip)?$/,
    "filter.lfs.smudge": /^git-lfs smudge( --skip)? -- %f$/,
};
const isPlainLfs = (configured) => [...configured].every(([key, value]) => !key.startsWith("lfs.extension.") && (lfsCommands[key]?.test(value) ?? true));

;// CONCATENATED MODULE: ./build/platform/git-lists.js





const diffOptions = [
    "-z",
    "--no-relative",
    "--ignore-submodules=none",
    "--no-ext-diff",
    "--no-textconv",
    "--diff-algorithm=myers",
];
const withLines = ["--raw", "--numstat", "--no-abbrev"];
async function readDiff(session, base, head, { without, lines = false, ignoreBlanks = false }) {
    const sides = head === null ? [base] : [base, head];
    const blanks = ignoreBlanks ? ["-w", "--ignore-blank-lines"] : [];
    const paths = ["--", ...toPathspecs(without)];
    const rest = [...diffOptions, ...blanks, "--end-of-options", ...sides, ...paths];
    const ask = (own) => (lines ? readLineDiff(own, rest) : readNameDiff(own, rest));
    const top = await moveToRoot(session);
    const plain = await withoutPrograms(top, top.folder);
    return head === null ? withoutMarks(plain, ask) : ask(plain);
}
const readLineDiff = (session, args) => requireGit(session, ["diff", ...withLines, "-M", ...args], gitTimes.compare);
/**
 * Detecting renamed and changed files needs their contents. If a partial clone cannot fetch them, such a file is listed
 * as deleted and added.
 */
async function readNameDiff(session, args) {
    const withRenames = ["diff", "--raw", "-M", ...args];
    const answer = await askGit(session, withRenames, gitTimes.compare);
    if (succeeded(answer))
        return answer.output;
    if (!lacksContents(answer))
        throw toGitError(withRenames, answer);
    return requireGit(session, ["diff", "--raw", "-M100%", ...args], gitTimes.compare);
}
async function readUntracked(session, { without }) {
    const args = ["ls-files", "--others", "--exclude-standard", "-z", "--", ...toPathspecs(without)];
    return requireGit(await moveToRoot(session), args, gitTimes.compare);
}
/**
 * A temporary index that lists the files makes git count their lines by its own rules for line ends, binaries and
 * attributes. The entries have a non-existent object and no file times, so that git reads the files.
 */
async function readUntrackedDiff(session, base, names, indexFile) {
    const top = await moveToRoot(session);
    const plain = await withoutPrograms(top, top.folder);
    const own = { ...plain, env: { ...plain.env, GIT_INDEX_FILE: indexFile } };
    const entry = Buffer.from(`100644 ${"1".repeat(base.length)}\t`);
    const entries = Buffer.concat(names.flatMap((name) => [entry, name, end]));
    // A split index would be written into the repository's folder.
    const update = ["-c", "core.splitIndex=false", "update-index", "-z", "--index-info"];
    await requireGit(own, update, gitTimes.compare, entries);
    const args = [...withLines, "--no-renames", "--diff-filter=d", ...diffOptions];
    return requireGit(own, ["diff", ...args, "--end-of-options", base, "--"], gitTimes.compare);
}
async function readFiles(session) {
    const args = ["ls-files", "-t", "-z", "--cached", "--deleted", "--others", "--exclude-standard"];
    return withoutMarks(await moveToRoot(session), (own) => requireGit(own, args, gitTimes.compare));
}
const readTree = (session, commit) => requireGit(session, ["ls-tree", "-r", "-z", "--full-tree", commit], gitTimes.compare);
async function readAttributes(session, names, files) {
    const input = Buffer.concat(files.flatMap((file) => [file, end]));
    return requireGit(await moveToRoot(session), ["check-attr", "-z", "--stdin", ...names], gitTimes.compare, input);
}
const end = Uint8Array.of(0);
/** Everything below the root except these. Exclusions alone would be relative to the working directory. */
function toPathspecs(without = []) {
    if (without.includes(""))
        throw new changes/* GitError */.X("the root of the repository cannot be left out");
    return [":(top)", ...without.map((pattern) => `:(top,exclude,glob)${pattern}`)];
}
/** Some git commands only cover files below their working directory. */
async function moveToRoot(session) {
    const folder = await requireLine(session, ["rev-parse", "--show-toplevel"]);
    refusePipes(folder);
    return { ...session, folder };
}

;// CONCATENATED MODULE: ./build/platform/git-condition.js



/**
 * Finds out what git can do here, without failing where it can't.
 * @param pathspecs files of this tool that should not be tracked
 */
async function readGitCondition(session, pathspecs) {
    const none = { reason: null, indexLock: null, trackedFiles: [] };
    const version = await askGit(session, ["version"], gitTimes.look);
    if (!succeeded(version))
        return { ...none, version: null, place: "outside" };
    const number = /\d+(?:\.\d+)+/.exec(toText(version.output))?.[0] ?? "of an unknown version";
    const args = ["rev-parse", "--is-inside-work-tree", "--is-bare-repository"];
    const answer = await askGit(session, args, gitTimes.look);
    const place = toPlace(answer);
    if (place !== "work-tree")
        return { ...none, version: number, place, reason: place === "refused" ? answer.stderr : null };
    const [indexLock, trackedFiles] = await Promise.all([
        findIndexLock(session),
        findTracked(session, pathspecs),
    ]);
    return { version: number, place, reason: null, indexLock, trackedFiles };
}
function toPlace(answer) {
    if (!succeeded(answer))
        return /not a git repository/.test(answer.stderr) ? "outside" : "refused";
    const [inside, bare] = toText(answer.output).split("\n");
    if (inside === "true")
        return "work-tree";
    return bare === "true" ? "bare" : "outside";
}
async function findIndexLock(session) {
    const path = await findLine(session, ["rev-parse", "--git-path", "index.lock"]);
    return path !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(session.folder, path)) ? path : null;
}
async function findTracked(session, pathspecs) {
    const args = ["ls-files", "-z", "--full-name", "--", ...pathspecs];
    const answer = await askGit(session, args, gitTimes.look);
    return succeeded(answer)
        ? toText(answer.output)
            .split("\0")
            .filter((name) => name !== "")
        : [];
}

;// CONCATENATED MODULE: ./build/platform/git-history.js


/* Uses plumbing commands only: a user's settings change what `git log` prints, and can make it run programs.
 */
const toRange = (base, head) => base === null ? [head] : [head, `^${base}`];
const readCommits = (session, base, head, most) => {
    const format = ["--encoding=UTF-8", "--format=%H%x00%an%x00%s%x00"];
    const chosen = ["--no-merges", `--max-count=${most}`, ...format, ...toRange(base, head)];
    return requireGit(session, ["rev-list", ...chosen, "--"], gitTimes.compare);
};
async function countCommits(session, base, head) {
    const args = ["rev-list", "--no-merges", "--count", ...toRange(base, head), "--"];
    return Number(await requireLine(session, args));
}
async function readRecentChanges(session, head, since, most) {
    const chosen = ["--no-merges", `--max-count=${most}`, `--since=${since.toISOString()}`];
    const commits = await requireGit(session, ["rev-list", ...chosen, head, "--"], gitTimes.compare);
    const shown = [
        "--no-commit-id",
        "--root",
        "-r",
        "--raw",
        "-z",
        "--no-renames",
        "--ignore-submodules=none",
    ];
    return requireGit(session, ["diff-tree", "--stdin", ...shown], gitTimes.compare, commits);
}
async function findCommit(session, revision) {
    // No revision begins with a dash, and arguments cannot contain a NUL.
    if (revision === "" || revision.startsWith("-") || revision.includes("\0"))
        return undefined;
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    return findLine(session, args);
}
/** Reads the commit itself: other commands leave out the parents that a shallow clone lacks. */
async function readParents(session, commit) {
    const headers = await readHeaders(session, commit);
    return Array.from(headers.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1]);
}
/** The header holds seconds since 1970 and a time zone, which does not matter (git-commit-tree, date formats). */
async function readDate(session, commit) {
    const [, seconds] = /^committer .* (\d+) [-+]\d+$/m.exec(await readHeaders(session, commit)) ?? [];
    if (seconds === undefined)
        throw new changes/* GitError */.X(`the commit ${commit} does not say when it was committed`);
    return new Date(Number(seconds) * 1000);
}
async function readHeaders(session, commit) {
    const text = await requireLine(session, ["cat-file", "commit", commit]);
    return text.split("\n\n", 1)[0];
}
/** Exit 1 means that there is none (git-merge-base). */
async function findMergeBase(session, left, right) {
    const args = ["merge-base", "--end-of-options", left, right];
    const answer = await askGit(session, args, gitTimes.compare);
    if (succeeded(answer))
        return toText(answer.output);
    if (answer.exit.kind === "exited" && answer.exit.code === 1)
        return undefined;
    throw toGitError(args, answer);
}

;// CONCATENATED MODULE: ./build/platform/git-remote.js





/** Revisions that can be fetched: no expressions (`HEAD~1`), no patterns, no refspecs. */
const fetchable = /^(?![-+])[^\s:^~?*[\\\p{Cc}]+$/u;
async function findRemote(session) {
    const names = (await requireLine(session, ["remote"])).split("\n").filter((name) => name !== "");
    return names.includes("origin") ? "origin" : names[0];
}
/** The last part of the URL of a remote, without `.git`; a URL may also be a path or `host:path`. */
async function findNameOnRemote(session) {
    const remote = await findRemote(session);
    if (remote === undefined)
        return undefined;
    const url = await findLine(session, ["config", "--get", `remote.${remote}.url`]);
    return url
        ?.replace(/\/*(?:\.git)?\/*$/, "")
        .split(/[/:\\]/)
        .at(-1);
}
const isShallow = async (session) => (await requireLine(session, ["rev-parse", "--is-shallow-repository"])) === "true";
async function fetchRevision(session, revision) {
    if (!fetchable.test(revision)) {
        throw new changes/* GitError */.X(`${JSON.stringify(revision)} is not the name of a branch, a tag or a commit`);
    }
    const shallow = await isShallow(session);
    // A depth would make a complete clone shallow; without one, a shallow clone would fetch the whole history.
    await fetchFromRemote(session, shallow ? ["--depth=1"] : [], [revision]);
    const commit = await findCommit(session, "FETCH_HEAD");
    if (commit === undefined)
        throw new changes/* GitError */.X(`${JSON.stringify(revision)} is not a commit`);
    return commit;
}
async function deepen(session, tips, count) {
    const depth = [`--deepen=${count}`];
    try {
        await fetchFromRemote(session, depth, tips);
    }
    catch (error) {
        // The remote does not know a local commit: then deepen what is fetched by default.
        if (!(error instanceof changes/* GitError */.X) || !/not our ref|unadvertised object/.test(error.message))
            throw error;
        await fetchFromRemote(session, depth, []);
    }
}
const fetchOptions = [
    "--no-tags",
    "--no-prune",
    "--no-recurse-submodules",
    "--upload-pack=git-upload-pack",
];
async function fetchFromRemote(session, depth, revisions) {
    const remote = await findRemote(session);
    if (remote === undefined)
        throw new changes/* GitError */.X("there is no remote to fetch from");
    const patience = setTimeout(() => {
        const what = revisions.length === 0 ? "more history" : revisions.join(" and ");
        session.fetching.waiting(`waiting for git to fetch ${what} from ${remote}, for at most ${gitTimes.network / 60_000} minutes`);
    }, limits/* limits */.F.quietFetch.value);
    try {
        const args = ["fetch", ...fetchOptions, ...depth, "--end-of-options", remote, ...revisions];
        const env = allowFolders(session.env);
        const fetching = { ...session, env, processes: session.fetching.processes };
        await requireGit(fetching, args, gitTimes.network);
    }
    finally {
        clearTimeout(patience);
    }
}

;// CONCATENATED MODULE: ./build/platform/git-objects.js


/** Sizes of objects in bytes, by id, in one call of git. Missing objects are left out. */
async function readSizes(session, ids) {
    const sizes = new Map();
    const bytes = await queryObjects(session, "--batch-check", ids);
    for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(lineFeed, at);
        const isMissing = Buffer.from(bytes.subarray(at, end)).toString("latin1").endsWith(" missing");
        if (!isMissing) {
            const { id, size } = readHead(bytes, at);
            sizes.set(id, size);
        }
        at = end + 1;
    }
    return sizes;
}
/** Contents of objects, by id, in one call of git. */
async function readContents(session, ids) {
    const contents = new Map();
    const bytes = await queryObjects(session, "--batch", ids);
    for (let at = 0; at < bytes.length;) {
        const { id, size, next } = readHead(bytes, at);
        contents.set(id, bytes.subarray(next, next + size));
        at = next + size + 1;
    }
    return contents;
}
async function queryObjects(session, mode, ids) {
    if (ids.length === 0)
        return new Uint8Array();
    const input = Buffer.from(ids.map((id) => `${id}\n`).join(""));
    return requireGit(session, ["cat-file", mode], gitTimes.compare, input);
}
function readHead(bytes, at) {
    const end = bytes.indexOf(lineFeed, at);
    const line = Buffer.from(bytes.subarray(at, end === -1 ? undefined : end)).toString("latin1");
    const [, id, size] = /^([0-9a-f]+) [a-z]+ (\d+)$/.exec(line) ?? [];
    if (id === undefined || end === -1)
        throw new changes/* GitError */.X(`git cat-file says: ${line}`);
    return { id, size: Number(size), next: end + 1 };
}
const lineFeed = 0x0a;

;// CONCATENATED MODULE: ./build/platform/git-scratch.js




/* Queries that must not depend on the repository's settings: they run in an empty temporary repository.
 */
/**
 * The attributes of files by these .gitattributes, as printed by `git check-attr -z`.
 * @param texts the content of each .gitattributes, by its name as latin1
 */
function readAttributesIn(session, texts, names, files) {
    return runInScratch(session, async (own) => {
        await requireGit(own, ["init", "--quiet", "--template="], gitTimes.look);
        for (const [name, text] of texts)
            writeBelow(own.folder, name, text);
        const input = Buffer.concat(files.flatMap((file) => [file, Uint8Array.of(0)]));
        return requireGit(own, ["check-attr", "-z", "--stdin", ...names], gitTimes.compare, input);
    });
}
/**
 * Counts changed lines between pairs of texts, as printed by `git diff --numstat -z`, with the names `before/<n>` and
 * `after/<n>`.
 */
function countChangedLines(session, pairs) {
    return runInScratch(session, async (own) => {
        for (const [n, { before, after }] of pairs.entries()) {
            writeBelow(own.folder, `before/${n}`, before);
            writeBelow(own.folder, `after/${n}`, after);
        }
        const options = ["--no-renames", "--no-ext-diff", "--no-textconv", "--diff-algorithm=myers"];
        const args = ["diff", "--no-index", "--numstat", "-z", ...options, "before", "after"];
        const answer = await askGit(own, args, gitTimes.compare);
        // Exit 1: they differ.
        if (succeeded(answer) || (answer.exit.kind === "exited" && answer.exit.code === 1))
            return answer.output;
        throw toGitError(args, answer);
    });
}
async function runInScratch(session, ask) {
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "orchestrator-git-")));
    try {
        const env = { ...session.env, GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(folder) };
        return await ask({ ...session, folder, env });
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** A hand-made tree can contain any names: those that would lead elsewhere are left out. */
function writeBelow(folder, name, text) {
    const parts = name.split("/");
    if (parts.some((part) => /^(|\.|\.\.|\.git)$/i.test(part) || part.includes("\\")))
        return;
    const path = Buffer.from(`${folder}/${name}`, "latin1");
    (0,external_node_fs_.mkdirSync)(Buffer.from(`${folder}/${parts.slice(0, -1).join("/")}`, "latin1"), {
        recursive: true,
    });
    (0,external_node_fs_.writeFileSync)(path, text);
}

;// CONCATENATED MODULE: ./build/platform/git-state.js








/**
 * The state of a work tree: its commit, and a digest of the names, modes and contents of all files that differ from it,
 * including untracked ones. Staging changes nothing. In a clean tree no file is read.
 * @param without git globs of files to leave out, relative to the root
 */
async function readTreeState(session, without) {
    refusePipes(session.folder);
    const pathspecs = ["--", ":(top)", ...without.map((glob) => `:(top,exclude,glob)${glob}`)];
    // Both read the index, so they run at the same time.
    const withSettings = withoutPrograms(session, session.folder);
    withSettings.catch(() => { });
    const files = await askGit(session, ["ls-files", "-v", "-z", "--full-name", ...pathspecs], gitTimes.compare);
    if (!succeeded(files))
        return { kind: "unknown", reason: explainUnknown(files) };
    const status = await askGit(await withSettings, [...statusArguments, ...pathspecs], gitTimes.compare);
    if (!succeeded(status))
        return { kind: "unknown", reason: explainUnknown(status) };
    const { commit, names, opaque } = parseStatus(splitFields(status));
    if (opaque !== undefined)
        return {
            kind: "unknown",
            reason: `${quoteName(opaque)} is a repository of its own, with changes`,
        };
    const changed = [...new Set([...names, ...parseMarked(splitFields(files))])].sort();
    return digestFiles(session.folder, commit, changed);
}
/** Bytes read at a time. */
const git_state_PIECE_BYTES = 64 * 1024;
const statusArguments = [
    "status",
    "--porcelain=v2",
    "-z",
    "--branch",
    "--no-ahead-behind",
    "--no-renames",
    "--untracked-files=all",
    "--ignore-submodules=none",
];
function explainUnknown(answer) {
    if (answer.exit.kind === "spawn-failed")
        return "there is no git";
    if (/not a git repository|must be run in a work tree/.test(answer.stderr))
        return "this is not a git repository";
    return toGitError(["status"], answer).message;
}
/** Decoded as latin1, so that names keep their bytes, whatever their encoding. */
const splitFields = ({ output }) => Buffer.from(output)
    .toString("latin1")
    .split("\0")
    .filter((field) => field !== "");
const toBytes = (name) => Buffer.from(name, "latin1");
const quoteName = (name) => JSON.stringify(toBytes(name).toString("utf8"));
/** The number of words before the name, by the first word: git-status(1), `--porcelain=v2`. */
const wordsBeforeName = { "1": 8, u: 10, "?": 1 };
function parseStatus(fields) {
    const status = { commit: null, names: [], opaque: undefined };
    for (const field of fields) {
        const [, commit] = /^# branch\.oid ([0-9a-f]+)$/.exec(field) ?? [];
        if (commit !== undefined)
            status.commit = commit;
        const words = field.split(" ");
        const before = wordsBeforeName[words[0]];
        if (before === undefined)
            continue;
        const name = words.slice(before).join(" ");
        status.names.push(name);
        const isSubmodule = before > 1 && words[2].startsWith("S");
        if (isSubmodule || name.endsWith("/"))
            status.opaque ??= name;
    }
    return status;
}
/** Files marked `assume-unchanged` or `skip-worktree`, whose changes git does not report. */
const parseMarked = (fields) => fields.filter((field) => /^[a-zS] /.test(field)).map((field) => field.slice(2));
async function digestFiles(root, commit, names) {
    const found = names.map((name) => ({ name, stats: readStats(root, name) }));
    const sizes = found.map(({ stats }) => (stats?.isFile() === true ? stats.size : 0));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const reason = `more than ${limits/* limits */.F.changedBytes.shown} differ from the commit`;
    if (bytes > limits/* limits */.F.changedBytes.value)
        return { kind: "unknown", reason };
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const { name, stats } of found) {
        hash.update(`${toBytes(name).length}\0`).update(toBytes(name));
        await addContent(hash, toPath(root, name), stats);
    }
    return { kind: "known", commit, changes: hash.digest("hex") };
}
const toPath = (root, name) => Buffer.concat([Buffer.from((0,external_node_path_.join)(root, "/")), toBytes(name)]);
function readStats(root, name) {
    try {
        return (0,external_node_fs_.lstatSync)(toPath(root, name));
    }
    catch {
        return undefined;
    }
}
/** Each part is preceded by its length or kind, so that different trees never give the same bytes. */
async function addContent(hash, path, stats) {
    if (stats?.isSymbolicLink() === true) {
        const target = (0,external_node_fs_.readlinkSync)(path, { encoding: "buffer" });
        hash.update(`link ${target.length}\0`).update(target);
    }
    else if (stats?.isFile() === true) {
        const content = (0,external_node_crypto_.createHash)("sha256");
        for await (const chunk of (0,regular_file/* readPieces */.ut)(path, { from: 0, pieceBytes: git_state_PIECE_BYTES }))
            content.update(chunk);
        hash.update(`file ${stats.mode & 0o111}\0`).update(content.digest());
    }
    else
        hash.update("nothing\0");
}

;// CONCATENATED MODULE: ./build/platform/work-tree.js





/** The files below a root, which may itself be a link. Synchronous, for the reason in files.ts. */
function openWorkTree(root) {
    const top = `${Buffer.from(external_node_fs_.realpathSync.native(root)).toString("latin1")}${external_node_path_.sep}`.replace(/[\\/]{2}$/, external_node_path_.sep);
    const toPath = (name) => Buffer.concat([Buffer.from(`${root}/`), name]);
    return {
        read: async (name) => ignoreMissing(name, () => {
            const path = resolveInside(top, toPath(name));
            return path === undefined
                ? undefined
                : (0,regular_file/* readRegularFile */.XF)(path, { most: limits/* limits */.F.document.value, links: false });
        }),
        exists: async (name) => ignoreMissing(name, () => resolveInside(top, toPath(name))) !== undefined,
        size: async (name) => ignoreMissing(name, () => (0,external_node_fs_.lstatSync)(toPath(name)).size),
    };
}
/** Follows all links of a path; undefined if it leads out of the work tree or into a `.git` folder. */
function resolveInside(top, path) {
    const found = external_node_fs_.realpathSync.native(path, { encoding: "buffer" });
    // latin1: one character for each byte.
    const text = `${found.toString("latin1")}${external_node_path_.sep}`;
    if (!text.startsWith(top))
        return undefined;
    return text.slice(top.length).toLowerCase().split(external_node_path_.sep).includes(".git") ? undefined : found;
}
const missingCodes = [
    "ENOENT",
    "ENOTREGULAR",
    "ENOTDIR",
    "ELOOP",
    "ENAMETOOLONG",
    "ERR_INVALID_ARG_VALUE",
];
function ignoreMissing(name, look) {
    try {
        return look();
    }
    catch (error) {
        if (missingCodes.includes(error.code ?? ""))
            return undefined;
        const shown = JSON.stringify(Buffer.from(name).toString("utf8"));
        throw new changes/* GitError */.X(`could not read ${shown}: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./build/platform/git.js











/**
 * Git in a folder.
 * @param env the environment of this process; git-settings.ts selects what git gets
 * @param signal ends git when aborted; the call then fails with a GitError
 * @param fetching default: fetches are run like everything else, in silence
 */
function openGit(folder, env, processes, signal = new AbortController().signal, fetching = { processes, waiting() { } }) {
    const session = { folder, env: gitEnvironment(env), processes, signal, fetching };
    return {
        root: () => findRoot(session),
        commit: (revision) => findCommit(session, revision),
        parents: (commit) => readParents(session, commit),
        commitDate: (commit) => readDate(session, commit),
        mergeBase: (left, right) => findMergeBase(session, left, right),
        ...openRemote(session),
        upstream: () => findUpstream(session),
        defaultBranch: () => findDefaultBranch(session),
        position: () => findPosition(session),
        treeState: (without) => readTreeState(session, without),
        commits: (base, head, most) => readCommits(session, base, head, most),
        countCommits: (base, head) => countCommits(session, base, head),
        recentChanges: (head, since, most) => readRecentChanges(session, head, since, most),
        emptyTree: () => findEmptyTree(session),
        diff: (base, head, options = {}) => readDiff(session, base, head, options),
        untracked: (options = {}) => readUntracked(session, options),
        diffOfUntracked: (base, names, indexFile) => readUntrackedDiff(session, base, names, indexFile),
        listFiles: () => readFiles(session),
        listTree: (commit) => readTree(session, commit),
        attributes: (names, files) => readAttributes(session, names, files),
        attributesIn: (texts, names, files) => readAttributesIn(session, texts, names, files),
        countLines: (pairs) => countChangedLines(session, pairs),
        contents: (ids) => readContents(session, ids),
        sizes: (ids) => readSizes(session, ids),
        condition: (pathspecs) => readGitCondition(session, pathspecs),
        workTree: openWorkTree,
    };
}
async function findRoot(session) {
    const args = ["rev-parse", "--show-toplevel"];
    const answer = await askGit(session, args, gitTimes.look);
    if (succeeded(answer))
        return toText(answer.output);
    if (answer.exit.kind === "spawn-failed")
        return undefined;
    if (/not a git repository|must be run in a work tree/.test(answer.stderr))
        return undefined;
    const error = toGitError(args, answer);
    if (!answer.stderr.includes("dubious ownership"))
        throw error;
    throw new changes/* GitError */.X(`${error.message}\nThe repository belongs to another user than the one who runs this, so git won't read it. ` +
        "Run the command above in an earlier step, or check the repository out as the user who runs this.");
}
const openRemote = (session) => ({
    isShallow: () => isShallow(session),
    remote: () => findRemote(session),
    nameOnRemote: () => findNameOnRemote(session),
    fetch: (revision) => fetchRevision(session, revision),
    deepen: (tips, commits) => deepen(session, tips, commits),
});
/** Standard input is empty, and so is the object of an empty tree. */
const findEmptyTree = (session) => requireLine(session, ["hash-object", "-t", "tree", "--stdin"]);
const findUpstream = (session) => findLine(session, ["rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}"]);
async function findDefaultBranch(session) {
    const remote = await findRemote(session);
    const candidates = ["main", "master"];
    if (remote !== undefined) {
        candidates.unshift(`${remote}/main`, `${remote}/master`);
        const args = ["symbolic-ref", "--quiet", "--short", `refs/remotes/${remote}/HEAD`];
        const head = await findLine(session, args);
        if (head !== undefined)
            candidates.unshift(head);
    }
    for (const candidate of candidates) {
        if ((await findCommit(session, candidate)) !== undefined)
            return candidate;
    }
    return undefined;
}
/** One call of git for everything, because every local run makes it. */
async function findPosition(session) {
    const format = "--format=%(HEAD)%09%(refname)%09%(objectname)%09%(symref)";
    const args = ["for-each-ref", format, "refs/heads", "refs/remotes/*/HEAD"];
    const lines = await findLine(session, args);
    const refs = (lines ?? "").split("\n").map((line) => line.split("\t"));
    const branches = refs.flatMap(([mark, name = "", commit = ""]) => name.startsWith("refs/heads/") ? [{ name: name.slice(11), commit, current: mark === "*" }] : []);
    const remoteHeads = refs.filter(([, , , target]) => target?.startsWith("refs/remotes/"));
    const head = remoteHeads.find(([, name]) => name === "refs/remotes/origin/HEAD") ?? remoteHeads[0];
    const current = branches.find((branch) => branch.current);
    const conventional = ["main", "master"].find((name) => branches.some((branch) => branch.name === name));
    const only = branches.length === 1 ? branches[0].name : undefined;
    return {
        commit: current?.commit ?? (await findCommit(session, "HEAD")) ?? null,
        branch: current?.name ?? null,
        defaultBranch: head?.[3]?.split("/").slice(3).join("/") ?? conventional ?? only ?? null,
    };
}

// EXTERNAL MODULE: ./build/model/own-folders.js
var own_folders = __webpack_require__(3106);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
;// CONCATENATED MODULE: ./build/platform/inside-only.js





/** @param root absolute path of the repository */
function restrictToInside(root) {
    const require = (path) => requireInside(root, path);
    return {
        files: (files) => ({ ...files, ...checkFiles(files, require) }),
        locks: (locks) => ({
            ...locks,
            async acquire(path, options) {
                try {
                    require(path);
                }
                catch (error) {
                    return { kind: "failed", reason: (0,reasons/* messageOf */.bD)(error) };
                }
                return locks.acquire(path, options);
            },
        }),
    };
}
/** Wraps all methods that make, change or remove something. */
function checkFiles(files, require) {
    const check = (method, listWritten) => async (...given) => {
        listWritten(...given).forEach(require);
        return method.apply(files, given);
    };
    return {
        replace: check(files.replace, (path) => [path]),
        write: check(files.write, (path) => [path]),
        openAppend: check(files.openAppend, (path) => [path]),
        makeFolder: check(files.makeFolder, (path) => [path]),
        move: check(files.move, (from, to) => [from, to]),
        remove: check(files.remove, (path) => [path]),
        compress: check(files.compress, (_from, to) => [to]),
        copyMatching: check(files.copyMatching, (_from, _globs, to) => [(0,external_node_path_.join)(to, "copy")]),
    };
}
/** @throws Error with the code `EOUTSIDE` */
function requireInside(root, path) {
    const isOwn = Object.values(own_folders/* ownFolders */.g).some((name) => !(0,leads_out/* leadsOut */.q)((0,external_node_path_.join)(root, name), path));
    if (!isOwn)
        return;
    const realRoot = inside_only_findRealPath(root) ?? root;
    const found = findNearestFolder(root, path);
    if (found === undefined || !(0,leads_out/* leadsOut */.q)(realRoot, found))
        return;
    const message = `${path} now leads out of the repository, to ${found}, so nothing is written there: replace the link on its way with a folder`;
    throw Object.assign(new Error(message), { code: "EOUTSIDE" });
}
/**
 * The nearest existing folder above a path, with all links followed. The path itself may be a link, which is never
 * followed.
 */
function findNearestFolder(root, path) {
    for (let folder = (0,external_node_path_.dirname)(path); !(0,leads_out/* leadsOut */.q)(root, folder); folder = (0,external_node_path_.dirname)(folder)) {
        const found = inside_only_findRealPath(folder);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** undefined for a missing or unreadable path, where nothing can be written either. */
function inside_only_findRealPath(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/model/lock-owner.js
/**
 * Parses a lock file, without a schema: every run takes locks, and loading the schema library would take longer than
 * that.
 * @returns null for anything else
 */
function readLockOwner(value) {
    if (typeof value !== "object" || value === null)
        return null;
    const { schema_version, kind, pid, host, process_started, token, acquired_at } = value;
    const isOwner = schema_version === 1 &&
        kind === "lock" &&
        Number.isSafeInteger(pid) &&
        pid > 0 &&
        typeof host === "string" &&
        (process_started === null || (typeof process_started === "string" && process_started !== "")) &&
        typeof token === "string" &&
        /^[0-9a-f]{16}$/.test(token) &&
        typeof acquired_at === "string" &&
        !Number.isNaN(Date.parse(acquired_at)) &&
        Object.keys(value).length === 7;
    return isOwner ? value : null;
}

;// CONCATENATED MODULE: ./build/platform/lock-file.js





/** Bytes; longer than any lock file that this tool writes. */
const LONGEST_OWNER = 4096;
/** @throws when the path is not a file, or not readable */
function readLock(path) {
    let descriptor;
    try {
        // Follows no link and does not block on a pipe.
        descriptor = (0,regular_file/* openRegularFile */.ZU)(path, { links: false });
    }
    catch (error) {
        if (getErrorCode(error) === "ENOENT")
            return undefined;
        throw ["ELOOP", "ENOTREGULAR"].includes(getErrorCode(error)) ? toNotAFileError(path) : error;
    }
    try {
        const { ino, mtimeMs } = (0,external_node_fs_.fstatSync)(descriptor);
        const owner = readOwner(descriptor);
        return { token: owner?.token ?? `${ino}-${Math.trunc(mtimeMs)}`, owner, touchedMs: mtimeMs };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/**
 * Makes a lock file that has its content from the start.
 * @returns false when there is one already, or its folder was just removed
 * @throws when it cannot be made
 */
function createLock(path, owner) {
    const own = writeTemporary(path, owner);
    try {
        (0,external_node_fs_.linkSync)(own, path);
        return true;
    }
    catch (error) {
        // ENOENT: the folder was just removed; the next attempt makes it again.
        if (getErrorCode(error) === "EEXIST" || getErrorCode(error) === "ENOENT")
            return false;
        throw noHardLinkCodes.has(getErrorCode(error))
            ? new Error(`${(0,external_node_path_.dirname)(path)} lies on a file system without hard links, which locks need`, {
                cause: error,
            })
            : error;
    }
    finally {
        (0,external_node_fs_.rmSync)(own, { force: true });
    }
}
/** Replaces the owner of a lock file. Only for the holder of the claim on its present owner. */
function replaceLock(path, owner) {
    const own = writeTemporary(path, owner);
    try {
        (0,external_node_fs_.renameSync)(own, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(own, { force: true });
        throw error;
    }
}
/** Updates the time of a lock file, if this owner still has it. */
function touchLock(path, token, now) {
    if (readLock(path)?.token === token)
        (0,external_node_fs_.utimesSync)(path, now, now);
}
/** link(2) fails with EPERM on a file system without hard links, and with the others on some. */
const noHardLinkCodes = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"]);
function writeTemporary(path, owner) {
    const own = `${path}.${owner.token}.tmp`;
    const descriptor = retryWithFolder((0,external_node_path_.dirname)(path), () => (0,regular_file/* createFile */.x3)(own));
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, `${JSON.stringify(owner)}\n`);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(own, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    return own;
}
function readOwner(descriptor) {
    const bytes = Buffer.alloc(LONGEST_OWNER);
    const length = (0,external_node_fs_.readSync)(descriptor, bytes, 0, LONGEST_OWNER, 0);
    try {
        return readLockOwner(JSON.parse(bytes.toString("utf8", 0, length)));
    }
    catch {
        return null;
    }
}
const toNotAFileError = (path) => new Error(`${path} is not a file; remove it`);
const getErrorCode = (error) => error.code ?? "";

;// CONCATENATED MODULE: ./build/platform/lock.js





/** The first and the longest wait for a held lock, in milliseconds. */
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 250;
/** Milliseconds that a release waits for another process to take the lock over, which takes a few. */
const RELEASE_PATIENCE_MS = 2_000;
/** Locks between processes, including those of other machines that share a disk.
 * A lock is a file that names its owner. It is made by link(2), which fails if it exists. Changing its owner requires a claim on the present owner first: `<lock>.<owner's token>.claim`, itself a lock. The holder of the claim checks the owner again, and only if it is unchanged replaces the file (to take it over) or removes it (to release it). So no two processes can take over the same lock, and none removes a lock that another has taken over.
 * A lock is taken over when its owner is gone. If that cannot be known (another machine, an unreadable file), it is taken over after limits.lockStale without a touch; an owner that is suspended for longer can lose its lock.
 */
function createLocks(options) {
    return {
        async look(path) {
            const found = attempt(() => readLock(path));
            if (found === undefined)
                return "free";
            return "kind" in found || !isStale(options, found) ? "held" : "gone";
        },
        acquire: (path, patience = {}) => acquire(options, path, patience),
    };
}
async function acquire(options, path, { patienceMs = limits/* limits */.F.lockPatience.value, signal, }) {
    const { clock, random = Math.random } = options;
    const token = newToken();
    const since = clock.elapsed();
    for (let round = 0;; round += 1) {
        const answer = attempt(() => take(options, path, token));
        if (answer.kind === "held")
            return hold(options, path, token, answer.takenOver);
        if (answer.kind === "failed")
            return answer;
        const left = patienceMs - (clock.elapsed() - since);
        if (left <= 0 || signal?.aborted === true)
            return { kind: "busy", reason: describeHolder(options, answer) };
        await clock.sleep(Math.min(left, getPause(round, random)), signal);
    }
}
const changing = { kind: "busy", found: undefined };
/** One attempt, without waiting. */
function take(options, path, token) {
    const owner = toOwner(options, token);
    const found = readLock(path);
    if (found === undefined)
        return createLock(path, owner) ? { kind: "held", takenOver: false } : changing;
    // A network file system can report EEXIST for a link that this very call made: link(2), BUGS.
    if (found.token === token)
        return { kind: "held", takenOver: false };
    if (!isStale(options, found))
        return { kind: "busy", found };
    return withClaim(options, path, found.token, () => {
        const now = readLock(path);
        if (now?.token !== found.token || !isStale(options, now))
            return changing;
        replaceLock(path, owner);
        return { kind: "held", takenOver: true };
    });
}
/**
 * Changes the lock of the owner with this token, while holding the claim on it. A claim whose owner is gone is taken
 * over like a lock.
 */
function withClaim(options, path, token, change) {
    const claim = `${path}.${token}.claim`;
    const own = newToken();
    const claimed = take(options, claim, own);
    if (claimed.kind !== "held")
        return claimed;
    try {
        return change();
    }
    finally {
        if (readLock(claim)?.token === own)
            (0,external_node_fs_.rmSync)(claim, { force: true });
    }
}
function isStale({ clock, processes }, { owner, touchedMs }) {
    const running = owner === null ? null : processes.isRunning(toWriter(owner));
    if (running !== null)
        return !running;
    return clock.now().getTime() - touchedMs > limits/* limits */.F.lockStale.value;
}
function hold(options, path, token, takenOver) {
    attempt(() => sweep(options, path));
    const touch = () => void attempt(() => touchLock(path, token, options.clock.now()));
    const timer = setInterval(touch, options.touchMs ?? limits/* limits */.F.lockTouch.value);
    // A held lock must not keep the process alive.
    timer.unref();
    let released;
    return {
        kind: "held",
        takenOver,
        release() {
            clearInterval(timer);
            released ??= release(options, path, token);
            return released;
        },
    };
}
async function release(options, path, token) {
    const { clock, random = Math.random } = options;
    const since = clock.elapsed();
    for (let round = 0; clock.elapsed() - since <= RELEASE_PATIENCE_MS; round += 1) {
        const answer = attempt(() => giveBack(options, path, token));
        if (answer.kind === "failed")
            attempt(() => removeOwn(path, token));
        if (answer.kind !== "busy")
            return;
        await clock.sleep(getPause(round, random));
    }
}
/**
 * Removes the lock without a claim, which cannot be made on a full disk. While the owner lives, only another machine
 * could take the lock over, after limits.lockStale.
 */
function removeOwn(path, token) {
    if (readLock(path)?.token === token)
        (0,external_node_fs_.rmSync)(path, { force: true });
}
const done = { kind: "held", takenOver: false };
/** @returns `held` when there is nothing more to do */
function giveBack(options, path, token) {
    if (readLock(path)?.token !== token)
        return done;
    return withClaim(options, path, token, () => {
        removeOwn(path, token);
        return done;
    });
}
/**
 * Removes files that killed processes left beside a lock. A claim on a former owner can be removed at any time, because
 * its holder will not find that owner.
 */
function sweep(options, path) {
    const name = (0,external_node_path_.basename)(path);
    const leftovers = (0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(path)).filter((other) => other.startsWith(name) && /^(?:\.[0-9a-f-]+\.(?:claim|tmp))+$/.test(other.slice(name.length)));
    for (const other of leftovers) {
        const leftover = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), other);
        const found = readLock(leftover);
        if (found !== undefined && isStale(options, found))
            (0,external_node_fs_.rmSync)(leftover, { force: true });
    }
}
/** Turns an error of the disk into a result. */
function attempt(act) {
    try {
        return act();
    }
    catch (error) {
        return { kind: "failed", reason: `its lock could not be made: ${error.message}` };
    }
}
/** Doubled each time, and half of it random, so that processes that began to wait together retry apart. */
const getPause = (round, random) => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** round) * (0.5 + random() / 2);
/** Describes the holder of a lock. The host name comes from outside, so it is quoted. */
function describeHolder({ clock, processes }, { found }) {
    if (found === undefined)
        return "its lock kept passing from one process to another";
    const age = Math.max(0, Math.round((clock.now().getTime() - found.touchedMs) / 1_000));
    const staleAfter = `${limits/* limits */.F.lockStale.value / 60_000} min`;
    const silent = `was last active ${age} s ago; its lock is taken over after ${staleAfter} without activity`;
    const { owner } = found;
    if (owner === null)
        return `its lock is not readable, so its holder is unknown; it ${silent}`;
    const who = `process ${owner.pid} on ${JSON.stringify(owner.host)} has held its lock since ${owner.acquired_at}`;
    return processes.isRunning(toWriter(owner)) === null
        ? `${who} and ${silent}`
        : `${who} and still runs`;
}
const newToken = () => (0,external_node_crypto_.randomBytes)(8).toString("hex");
function toOwner({ clock, owner }, token) {
    return {
        schema_version: 1,
        kind: "lock",
        pid: owner.pid,
        host: owner.host,
        process_started: owner.started,
        token,
        acquired_at: clock.now().toISOString(),
    };
}
const toWriter = ({ pid, host, process_started }) => ({
    pid,
    host,
    started: process_started,
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/platform/pipes.js




/**
 * The number of processes whose pipes are made together: making them starts a process, which costs as much as starting
 * a stage. Pipes are reused, so the number of batches depends on how many stages run at the same time.
 */
const BATCH = 8;
/**
 * Provides real pipes. Node's own are pairs of sockets, which Linux cannot open by name: `echo > /dev/stderr` and `tee
 * /dev/stderr` would fail with ENXIO (https://github.com/nodejs/node/issues/21941), though they work in a terminal and
 * in a `run:` step. Node cannot create pipes, so they are made as named pipes, whose names are removed before use. If
 * that fails, the process gets sockets.
 *
 * Other systems get sockets too: macOS can open them by name, and does not report the end of a named pipe to Node
 * (https://github.com/libuv/libuv/pull/4513).
 *
 * @param makeFifos makes a named pipe at each path, for this user only; returns whether it succeeded
 */
function createOutputPipes(makeFifos) {
    const spare = [];
    const take = () => {
        const held = spare.pop();
        return held === undefined ? undefined : openEnds(held);
    };
    return () => {
        if (process.platform !== "linux")
            return socketPairs;
        if (spare.length < 2)
            spare.push(...makeBatch(makeFifos));
        const stdout = take();
        const stderr = take();
        if (stdout && stderr)
            return createRealPipes(stdout, stderr, (held) => spare.push(held));
        if (stdout)
            closeUnused(stdout, (held) => spare.push(held));
        return socketPairs;
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
function createRealPipes(stdout, stderr, giveBack) {
    return {
        stdio: [stdout.writeEnd, stderr.writeEnd],
        read: () => ({ stdout: readFrom(stdout, giveBack), stderr: readFrom(stderr, giveBack) }),
        close: () => [stdout, stderr].forEach((pipe) => closeUnused(pipe, giveBack)),
    };
}
/** The stream ends when the last process closes its writing end, so this process closes its own here. */
function readFrom({ held, readEnd, writeEnd }, giveBack) {
    (0,external_node_fs_.closeSync)(writeEnd);
    const stream = new external_node_net_.Socket({ fd: readEnd, readable: true, writable: false });
    let ended = false;
    stream.once("end", () => (ended = true));
    // After its end, a pipe is empty and has no writer. An abandoned one may still have writers.
    stream.once("close", () => (ended ? giveBack(held) : (0,external_node_fs_.closeSync)(held)));
    return stream;
}
/** Empty where it fails: no `mkfifo`, no space for temporary files, too many open files. */
function makeBatch(makeFifos) {
    const batch = [];
    try {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "orchestrator-pipes-"));
        try {
            const paths = Array.from({ length: 2 * BATCH }, (_, index) => (0,external_node_path_.join)(folder, String(index)));
            if (makeFifos(paths))
                for (const path of paths)
                    batch.push((0,external_node_fs_.openSync)(path, readingFlags));
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
        return batch;
    }
    catch {
        // Sockets work for nearly every process, and the others report the error themselves.
        batch.forEach((held) => (0,external_node_fs_.closeSync)(held));
        return [];
    }
}
/** Opening a reading end must not wait for a writer; the writing end then has a reader at once. */
const readingFlags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK;
/**
 * Opened separately, the two ends share no flags: the process's end blocks, as programs expect of their output. The
 * pipe's name was removed, but Linux can open it through its descriptor: proc_pid_fd(5).
 */
function openEnds(held) {
    const path = `/proc/self/fd/${held}`;
    let readEnd;
    try {
        readEnd = (0,external_node_fs_.openSync)(path, readingFlags);
        return { held, readEnd, writeEnd: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY) };
    }
    catch {
        if (readEnd !== undefined)
            (0,external_node_fs_.closeSync)(readEnd);
        (0,external_node_fs_.closeSync)(held);
        return undefined;
    }
}
function closeUnused({ held, readEnd, writeEnd }, giveBack) {
    (0,external_node_fs_.closeSync)(readEnd);
    (0,external_node_fs_.closeSync)(writeEnd);
    giveBack(held);
}

// EXTERNAL MODULE: ./build/platform/proc-stat.js
var proc_stat = __webpack_require__(2075);
;// CONCATENATED MODULE: ./build/platform/process-group.js




/** Sends a signal to every process of a group. Ignores a group that is gone or belongs to another user. */
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
 * Whether a process of the group runs. Zombies do not count: in a container whose first process does not reap them they
 * stay forever, and signal 0 still finds them.
 */
function isGroupAlive(group) {
    try {
        process.kill(-group, 0);
    }
    catch (error) {
        if (isGone(error))
            return false;
        // macOS reports EPERM for a group of zombies. Only on Linux can the processes be examined further.
        if (process.platform !== "linux")
            return false;
    }
    return process.platform === "linux" ? isGroupInProc(group) : true;
}
// Synchronous: the kernel makes these files in memory, and a few hundred of them are read in a few milliseconds.
function isGroupInProc(group) {
    return (0,external_node_fs_.readdirSync)("/proc").some((name) => /^\d+$/.test(name) && isRunningMember(name, group));
}
function isRunningMember(pid, group) {
    // null: it ended since the folder was listed.
    const stat = (0,proc_stat/* readStat */.B)(pid);
    return stat !== null && stat.group === String(group) && !(0,proc_stat/* hasEnded */.h)(stat);
}
const isGone = (error) => error.code === "ESRCH";
const isForbidden = (error) => error.code === "EPERM";
/** Sends a signal to a child's group. Windows has no groups: there the child and its descendants end at once. */
function endChild(child, signal) {
    if (process.platform !== "win32")
        signalGroup(child.pid, signal);
    // The id of an ended process may have been reused.
    else if (!hasChildEnded(child))
        endTree(child);
}
const hasChildEnded = (child) => child.exitCode !== null || child.signalCode !== null;
/** Whether the child, or where there are groups any process of its group, runs. */
const isAlive = (child) => process.platform === "win32" ? !hasChildEnded(child) : isGroupAlive(child.pid);
/** Milliseconds that an ending or killed process gets to disappear. */
const settleMs = 300;
const settleStepMs = 10;
/** Kills what still runs of a child's group after `waitMs`. @returns whether there was any */
async function endGroup(child, waitMs) {
    if (await isGoneWithin(child, waitMs))
        return false;
    endChild(child, "SIGKILL");
    await isGoneWithin(child, settleMs);
    return true;
}
async function isGoneWithin(child, waitMs) {
    const until = systemClock.elapsed() + waitMs;
    while (isAlive(child)) {
        if (systemClock.elapsed() >= until)
            return false;
        await systemClock.sleep(settleStepMs);
    }
    return true;
}
/** For Windows, where only /F works: console processes ignore a taskkill without it. */
function endTree(child) {
    (0,external_node_child_process_.spawn)("taskkill", ["/PID", String(child.pid), "/T", "/F"], {
        stdio: "ignore",
        windowsHide: true,
    }).on("error", () => child.kill("SIGKILL"));
}
const endings = new Set();
process.on("exit", () => {
    for (const end of endings)
        end();
});
/**
 * Registers a function that ends a child if this process ends first, as after an uncaught error.
 * @returns a function to call when the child has ended by itself
 */
function endWithThisProcess(end) {
    endings.add(end);
    return () => void endings.delete(end);
}

// EXTERNAL MODULE: ./build/platform/process-identity.js
var process_identity = __webpack_require__(9870);
;// CONCATENATED MODULE: ./build/platform/orphans.js






/** A process that is just starting has no mark yet, so the search is repeated. */
const ROUNDS = 20;
const ROUND_MS = 15;
/**
 * Kills what a run left: the groups whose leaders are still the same processes and, on Linux, all processes with the
 * run's mark in their environment, even if they left their group. Resolves when none is found any more.
 *
 * @returns the number of groups and processes that were killed
 */
async function endOrphans({ leaders, mark }) {
    const killed = new Set();
    let empty = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
        const groups = leaders.filter(isSameProcess);
        const marked = process.platform === "linux" ? findMarked(mark) : [];
        empty = groups.length + marked.length === 0 ? empty + 1 : 0;
        // A killed process may have started others before.
        if (empty > 0 && (killed.size === 0 || empty > 1))
            break;
        for (const { pid } of groups)
            signalGroup(pid, "SIGKILL");
        for (const pid of marked)
            killQuietly(pid);
        for (const pid of [...groups.map((group) => group.pid), ...marked])
            killed.add(pid);
        await systemClock.sleep(ROUND_MS);
    }
    return killed.size;
}
const isSameProcess = ({ pid, started }) => pid !== process.pid && started !== null && (0,process_identity/* getProcessStart */.U3)(pid) === started;
function findMarked(mark) {
    const pids = (0,external_node_fs_.readdirSync)("/proc").filter((name) => /^\d+$/.test(name));
    return pids.map(Number).filter((pid) => pid !== process.pid && hasMark(pid, mark));
}
/** The file is empty for a zombie, and not readable for processes of other users. */
function hasMark(pid, mark) {
    try {
        return (0,regular_file/* readRegularFile */.XF)(`/proc/${pid}/environ`, { most: limits/* limits */.F.textFile.value })
            .toString("utf8")
            .split("\0")
            .includes(mark);
    }
    catch {
        return false;
    }
}
function killQuietly(pid) {
    try {
        process.kill(pid, "SIGKILL");
    }
    catch {
        // It ended by itself.
    }
}

;// CONCATENATED MODULE: ./build/platform/process-output.js
/**
 * Passes the chunks of both streams to the consumer. Each stream waits only for its own calls. After an error the
 * consumer is not called again, but the streams are read to their end, so that the process never blocks.
 *
 * @param onFailure called once, as soon as the consumer throws or `outputFailed` is aborted
 */
function readOutput(streams, { onOutput, outputFailed }, onFailure) {
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
    const failLost = () => fail(outputFailed?.reason);
    if (outputFailed?.aborted)
        failLost();
    outputFailed?.addEventListener("abort", failLost);
    const ended = Promise.all(pumps.map((pump) => pumpStream(pump, deliver, fail, () => abandoned)));
    return {
        ended: ended.then(() => outputFailed?.removeEventListener("abort", failLost)),
        failure: () => failure,
        isHeldOpen: () => pumps.some((pump) => pump.state === "reading" && pump.stream.readableLength === 0),
        abandon() {
            abandoned = true;
            for (const { stream } of pumps)
                stream.destroy();
        },
    };
}
async function pumpStream(pump, deliver, fail, isAbandoned) {
    try {
        for await (const chunk of pump.stream) {
            pump.state = "delivering";
            // Caught here: leaving the loop would close the stream, and the process would get SIGPIPE.
            await deliver(pump.name, chunk).catch(fail);
            pump.state = "reading";
        }
    }
    catch (error) {
        // An abandoned stream ends the loop with a "premature close".
        if (!isAbandoned())
            fail(error);
    }
    pump.state = "ended";
}

;// CONCATENATED MODULE: ./build/platform/spawn-failure.js

/**
 * Explains why a process could not be started. Node's own message blames the command when the working directory is
 * missing, and quotes arguments, which may contain secrets, when one has a null byte.
 */
function explainSpawnFailure(request, error) {
    const { code, message } = error;
    if (code === "ERR_INVALID_ARG_VALUE") {
        return "the command, an argument, the working directory or a variable of the environment holds a null byte";
    }
    return explainFolderFailure(request.cwd) ?? explainCommandFailure(request, code) ?? message;
}
function explainFolderFailure(folder) {
    try {
        return (0,external_node_fs_.statSync)(folder).isDirectory()
            ? undefined
            : `the working directory ${folder} is not a folder`;
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
function explainCommandFailure({ command, env }, code) {
    const isPath = /[\\/]/.test(command);
    switch (code) {
        case "ENOENT":
            return isPath
                ? `${command} does not exist, or the interpreter that its first line names does not`
                : `${command} was not found on the PATH; install it in an earlier step or give its full path`;
        case "EACCES":
            return `no permission to run ${command}, or to enter its working directory; is the file executable (chmod +x)?`;
        case "E2BIG":
            return `the arguments and the environment are together larger than the system takes; pass long values in a file (the largest variables: ${listLargest(env)})`;
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
/** Names and sizes only, because values may be secret. */
const listLargest = (env) => Object.entries(env)
    .map(([name, value]) => ({ name, size: Buffer.byteLength(value) }))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, 3)
    .map(({ name, size }) => `${name}, ${Math.ceil(size / 1024).toLocaleString("en")} KiB`)
    .join("; ");

;// CONCATENATED MODULE: ./build/platform/process.js











const DEFAULT_LIMITS = { graceMs: limits/* limits */.F.grace.value, drainMs: limits/* limits */.F.drain.value };
const isWindows = process.platform === "win32";
/**
 * Starts processes of this machine, each in a group of its own. On Windows, which has no groups, `taskkill /T` ends the
 * process and its descendants at once, and survivors are noticed only while they hold its output.
 *
 * @param mkfifo name or path of the program that makes named pipes; without it, processes get sockets
 */
function createProcesses(own = {}, mkfifo = "mkfifo") {
    const all = { ...DEFAULT_LIMITS, ...own };
    const takePipes = createOutputPipes((paths) => (0,external_node_child_process_.spawnSync)(mkfifo, ["-m", "600", ...paths], { stdio: "ignore" }).status === 0);
    return {
        start: (request, signal) => signal.aborted
            ? toUnstarted({ kind: "cancelled" })
            : start(request, signal, { ...all, graceMs: request.graceMs ?? all.graceMs }, takePipes()),
        isRunning: (who) => (0,process_identity/* isRunning */.W_)(who, (0,external_node_os_.hostname)()),
        endOrphans: endOrphans,
    };
}
function start(request, signal, limits, pipes) {
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(request.command, request.args, {
            cwd: request.cwd,
            env: { ...request.env },
            detached: !isWindows,
            stdio: [request.input === undefined ? "ignore" : "pipe", ...pipes.stdio],
            windowsHide: true,
        });
    }
    catch (error) {
        pipes.close();
        return toUnstarted({ kind: "spawn-failed", reason: explainSpawnFailure(request, error) });
    }
    const failed = new Promise((resolve) => {
        child.on("error", resolve);
    });
    if (child.pid === undefined) {
        pipes.close();
        const result = failed.then((error) => toUnstartedResult({ kind: "spawn-failed", reason: explainSpawnFailure(request, error) }));
        return { pid: null, started: null, result };
    }
    // A process may end without reading all of its input (EPIPE).
    child.stdin?.on("error", () => undefined).end(request.input);
    const started = { child, streams: pipes.read(child), pid: child.pid, ended: waitForExit(child) };
    const forget = endWithThisProcess(() => endChild(started.child, "SIGKILL"));
    const result = follow(started, request, signal, limits).finally(forget);
    // The caller may await the result late: until then, a failed consumer must not be an unhandled rejection.
    result.catch(() => undefined);
    return { pid: child.pid, started: (0,process_identity/* getProcessStart */.U3)(child.pid), result };
}
function toUnstarted(exit) {
    return { pid: null, started: null, result: Promise.resolve(toUnstartedResult(exit)) };
}
const toUnstartedResult = (exit) => ({
    exit,
    durationMs: 0,
    leftBehind: false,
});
function waitForExit(child) {
    return new Promise((resolve) => {
        child.once("exit", (code, signal) => {
            resolve(code === null
                ? { kind: "signalled", signal: signal ?? "unknown" }
                : { kind: "exited", code });
        });
    });
}
async function follow(started, request, signal, limits) {
    const startedAt = systemClock.elapsed();
    const stopper = stopWhenDue(started, request.timeoutMs, signal, limits.graceMs);
    const output = readOutput(started.streams, request, () => endChild(started.child, "SIGKILL"));
    try {
        const ownExit = await started.ended;
        const durationMs = Math.round(systemClock.elapsed() - startedAt);
        const stopped = stopper.stopped();
        // After a stop, the rest of the group has the remaining grace; then it gets KILL, and its pipes close.
        const graceLeft = stopped
            ? Math.max(0, stopped.at + limits.graceMs - systemClock.elapsed())
            : 0;
        const drainMs = stopped ? graceLeft + settleMs : limits.drainMs;
        const held = await drain(started, output, drainMs, stopped ? null : signal);
        const lived = await endGroup(started.child, graceLeft + settleMs);
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
            if (stopped || hasChildEnded(started.child))
                return;
            stopped = { exit, at: systemClock.elapsed() };
            endChild(started.child, "SIGTERM");
            kill = setTimeout(() => endChild(started.child, "SIGKILL"), graceMs);
        });
    };
    const cancel = () => stop({ kind: "cancelled" });
    const timeout = setTimeout(() => stop({ kind: "timed-out", after_seconds: timeoutMs / 1000 }), Math.min(timeoutMs, LONGEST_TIMER_MS));
    // There is one listener for each running process: from eleven on, Node would warn of a leak.
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
 * Waits until pending events are delivered, because an exit that has already happened takes precedence. The first
 * immediate may run in the current turn of the event loop, after its poll phase; before the second one it polls again.
 */
function afterPendingEvents(then) {
    setImmediate(() => setImmediate(then));
}
/**
 * Reads the rest of an ended process's pipes, for at most `waitMs`. Other processes that hold them longer are killed.
 *
 * @param hurry aborted to stop waiting
 * @returns whether another process held them to the end
 */
async function drain(started, output, waitMs, hurry) {
    if (await endsWithin(output.ended, waitMs, hurry))
        return false;
    if (hurry?.aborted && (await endsWithin(output.ended, settleMs, null)))
        return false;
    const held = output.isHeldOpen() || isAlive(started.child);
    endChild(started.child, "SIGKILL");
    // Earlier output is still in the pipe: a slow consumer gets the same time again for it.
    await endsWithin(output.ended, output.isHeldOpen() ? settleMs : waitMs + settleMs, null);
    output.abandon();
    await output.ended;
    return held;
}
function endsWithin(ended, ms, hurry) {
    const over = new AbortController();
    // With a reason: otherwise an error with a stack is created for each process.
    const giveUp = () => over.abort("over");
    if (hurry?.aborted)
        giveUp();
    hurry?.addEventListener("abort", giveUp, { once: true });
    const late = systemClock.sleep(ms, over.signal).then(() => false);
    return Promise.race([ended.then(() => true), late]).finally(() => {
        giveUp();
        hurry?.removeEventListener("abort", giveUp);
    });
}

// EXTERNAL MODULE: ./build/platform/one-line.js
var one_line = __webpack_require__(7429);
;// CONCATENATED MODULE: ./build/platform/local/cancel.js

/** Milliseconds between checks whether the parent still runs, which the system does not report. */
const PARENT_MS = 500;
/** A runner such as npm passes on the SIGINT that the terminal sends to it and to this process. */
const SAME_INTERRUPT_MS = 300;
/**
 * A second Ctrl-C ends this process, and with it those that it started. The next run of the task, or `recover`, records
 * the run.
 */
function endAtOnceOnSecondInterrupt() {
    let first = null;
    process.on("SIGINT", () => {
        const now = performance.now();
        first ??= now;
        if (now - first <= SAME_INTERRUPT_MS)
            return;
        process.stderr.write("\nEnded at once. The run is recorded as interrupted by the next one, or by `recover`.\n");
        process.exit(130);
    });
}
/**
 * Aborted when this process should end: on a signal (Ctrl-C, a runner's cancel, a closed terminal), or when its parent
 * is gone, so that its result would not be seen. If it has not ended after limits.cancelPatience, it exits with code
 * 130.
 */
function createCancelSignal() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
        process.on(name, () => controller.abort());
    }
    endAtOnceOnSecondInterrupt();
    const giveUp = () => void setTimeout(() => process.exit(130), limits/* limits */.F.cancelPatience.value).unref();
    controller.signal.addEventListener("abort", giveUp, { once: true });
    const parent = process.ppid;
    const watch = setInterval(() => {
        if (process.ppid === parent)
            return;
        clearInterval(watch);
        controller.abort("the process that started this run is gone");
    }, PARENT_MS);
    // The check must not keep the process alive.
    watch.unref();
    return controller.signal;
}

;// CONCATENATED MODULE: ./build/platform/local/screen.js
/** A screen on a terminal, a pipe or a file. When its reader goes away, output is dropped and the run goes on. */
function createScreen(stream, settings) {
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
    get rows() {
        return this.#stream.rows || 24;
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
        // Loaded on demand: only a terminal needs it, and loading it takes longer than starting all the rest.
        void __webpack_require__.e(/* import() */ 9371).then(__webpack_require__.bind(__webpack_require__, 9371)).then(({ createLogUpdate }) => {
            // The cursor stays visible: hiding it would need signal handlers that restore it.
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
    /** Resolves when the stream accepts more, or has ended. All callers share one promise. */
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
/** A terminal of unknown size reports 0 rows and columns, for which log-update would draw nothing. */
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
    // log-update expects a whole stream, but uses only these four.
    return sized;
}
function hasColour(stream, settings) {
    if (settings.NO_COLOR !== undefined && settings.NO_COLOR !== "")
        return false;
    if (settings.FORCE_COLOR !== undefined)
        return settings.FORCE_COLOR !== "0" && settings.FORCE_COLOR !== "false";
    return isTerminal(stream) && settings.TERM !== "dumb";
}
/** Without a terminal, Node leaves isTTY undefined, contrary to its type. */
function isTerminal(stream) {
    return stream.isTTY === true;
}
function isOn(value) {
    return value !== undefined && value !== "" && value !== "0" && value !== "false";
}

;// CONCATENATED MODULE: ./build/platform/local/create-platform.js









/** Creates the ports to this machine's disk, clock, processes and git. */
function createPlatform(options) {
    const { root, environment } = options;
    const temporaryRoot = environment["RUNNER_TEMP"];
    const processes = createProcesses();
    const cancelled = createCancelSignal();
    const screen = createScreen(options.screen, environment);
    const restriction = restrictToInside(root);
    return {
        clock: systemClock,
        files: restriction.files(diskFiles(temporaryRoot === undefined ? {} : { temporaryRoot })),
        processes,
        locks: restriction.locks(createLocks({ clock: systemClock, owner: options.owner, processes })),
        git: openGit(root, environment, processes, cancelled, {
            processes: options.fetchWith?.(screen) ?? processes,
            waiting: (sentence) => void process.stderr.write(`${(0,one_line/* toOneLine */.G)(sentence)}\n`),
        }),
        screen,
        artifacts: options.artifacts ?? null,
        cache: options.cache ?? null,
        api: options.api ?? null,
        ownFiles: null,
        cancelled,
    };
}

// EXTERNAL MODULE: ./build/platform/local/host.js
var host = __webpack_require__(5326);
;// CONCATENATED MODULE: ./build/platform/local/command-line.js








/** One call of the command line: its settings, platform, host context and working directory. */
async function createCli(pipeline, flags) {
    const { machine, environment, ...line } = createLocalCli(pipeline, flags);
    const user = (0,host/* getUserName */.J3)(environment);
    const github = await readGitHubFacts(environment);
    return { ...line, hostContext: { ...machine, user, environment, github } };
}
/** The same without the facts of GitHub Actions, for a verb that works where they are incomplete. */
function createLocalCli(pipeline, flags) {
    const environment = (0,host/* readEnvironment */.Qo)();
    const here = process.cwd();
    const root = (0,host/* findRepositoryRoot */.mL)(here);
    const toAbsolute = (given) => given == null ? null : (0,external_node_path_.resolve)(here, given);
    const choices = (0,action_inputs/* choicesFromFlags */.wu)(flags);
    const requested = {
        ...choices,
        root,
        config: toAbsolute(choices.config),
        pipeline: pipeline ?? null,
        ...readNarrowing(flags),
        namesAny: true,
        key: null,
        runsFolder: toAbsolute(flags.runsDir),
        outFolder: toAbsolute(flags.outDir),
    };
    const machine = (0,host/* readMachine */.Uc)();
    const shown = flags.colour === true ? { ...environment, FORCE_COLOR: "1", NO_COLOR: "" } : environment;
    const platform = createPlatform({
        root,
        environment: shown,
        screen: pickStream(flags),
        owner: machine,
    });
    return { requested, platform, machine, environment, here };
}
const readNarrowing = ({ all, only, skip, arguments: added }) => ({
    all: all === true,
    only: only ?? [],
    skip: skip ?? [],
    arguments: added ?? [],
});
/** With --json, stdout is only for JSON, so the live view goes to stderr. */
const pickStream = ({ json }) => json === true ? process.stderr : process.stdout;
/** Loaded on demand, in GitHub Actions only. */
async function readGitHubFacts(environment) {
    if (environment["GITHUB_ACTIONS"] !== "true")
        return null;
    const { readGitHub } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(2751)]).then(__webpack_require__.bind(__webpack_require__, 2751));
    const facts = readGitHub(environment);
    if (facts !== null && "messages" in facts)
        throw new usage_error/* UsageError */.e(facts.messages.join("\n"));
    return facts;
}
/** Prints on stdout, without secrets. Resolves when the text is handed over. */
const print = async (text) => command_line_write(process.stdout, (0,unseen/* escapeUnseenBesideColours */.xo)(await (0,hide_secrets/* hideSecrets */.s)(text)));
/** Whether what is printed on stdout is still read: after `| head`, it is not. */
const isOutputRead = () => process.stdout.writable;
/** Prints on stderr, without secrets. */
const printError = async (text) => command_line_write(process.stderr, (0,unseen/* escapeUnseen */.YA)(await (0,hide_secrets/* hideSecrets */.s)(text)));
/** Prints the result of a verb as text, or as JSON if the flags ask for it. */
const printResult = ({ json }, value, text) => json === true ? printData((0,model_json/* toJson */.aB)(value)) : print(text);
/** Prints data for programs unchanged. The caller makes sure that it is without secrets. */
const printData = (text) => command_line_write(process.stdout, (0,unseen/* escapeUnseen */.YA)(text));
function command_line_write(stream, text) {
    return new Promise((done) => {
        stream.write(text, () => done());
    });
}


/***/ }),

/***/ 2662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Makes a folder and its missing parents. An existing one is fine.
 *
 * The only place that makes parent folders (`__tests__/layers.test.ts`): Node's `recursive` option retries forever
 * where the system reports ENOENT in an existing folder, as in `/proc`, and then no signal ends the process.
 * @param path absolute
 * @throws the system's error for the first folder that cannot be made
 */
function makeFolders(path) {
    for (const folder of [...findMissingAbove(path).reverse(), path])
        makeOne(folder);
}
/** From the innermost to the outermost. */
function findMissingAbove(path) {
    const missing = [];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        // The root of a missing disk.
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            break;
        missing.push(folder);
    }
    return missing;
}
function makeOne(folder) {
    if (isFolder(folder))
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        // Another process may have made it in the meantime.
        if (!isFolder(folder))
            throw error;
    }
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ })

};
