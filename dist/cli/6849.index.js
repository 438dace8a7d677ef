export const id = 6849;
export const ids = [6849];
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
/** Git could not do or tell what it was asked. The message is for people and carries git's own words. */
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
 * Variables of the action's own step that are for nothing it starts: its inputs, its state, and the credentials of the
 * artifact and cache services.
 */
const ownVariable = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_|ACTIONS_RESULTS_URL$)/i;
/**
 * How a job asks for an OIDC token. The runner puts the very token of the artifact and cache services there, so a stage
 * sees it only where it is meant to (actions/runner, ScriptHandler.cs and NodeScriptActionHandler.cs).
 */
const idTokenRequest = /^ACTIONS_ID_TOKEN_REQUEST_/i;
/** Whether a variable of the step is kept from what is started. @param options.idToken how to ask for one is not */
const isWithheld = (name, { idToken }) => ownVariable.test(name) || (!idToken && idTokenRequest.test(name));


/***/ }),

/***/ 7060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readGlob)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);

/**
 * Reads a glob: `?` is one character of a name, `*` any number of them; two stars also cross folders, and with a slash
 * after them may stand for none. `[a-z]` is one of these characters, `[!a-z]` any other, `{a,b}` a choice, `{1..9}` a
 * choice of characters. A backslash takes its meaning from the next character. Everything else stands for itself, as
 * does a pattern that is too long.
 */
function readGlob(pattern) {
    if (pattern.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.expression.value)
        return { parts: Array.from(pattern, literal), mistake: "it is too long" };
    const text = Array.from(pattern.replace(/^(?:\.\/+)+/, ""));
    const reading = { text, at: 0, braces: new Map(), mistake: undefined };
    findBraces(reading);
    const parts = readParts(reading, text.length);
    return { parts, mistake: reading.mistake };
}
/** Found beforehand, in one pass: those that are never closed stand for themselves. */
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
/** Where the bracket is closed; not by the first character in it. */
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
    const wanted = character.codePointAt(0);
    return { kind: "one", test: (found) => found === wanted };
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
/**
 * All that is in a folder, `docs/**` at the end, is also the folder, which may have become a file, a link or a
 * submodule.
 */
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
            reading.mistake ??= "write [a-z] in place of [[:lower:]]";
        if (to < from)
            reading.mistake ??= `nothing lies between "${from}" and "${to}" in [${from}-${to}]`;
        ranges.push([from.codePointAt(0), to.codePointAt(0)]);
        at = next;
    }
    reading.at = close + 1;
    return { kind: "one", test: (found) => inName(found) && isIn(ranges, found) !== negated };
}
const isIn = (ranges, found) => ranges.some(([first, last]) => first <= found && found <= last);
/** The character that stands there, escaped or not, and where the next one is. */
function characterAt(text, at) {
    const escaped = text[at] === "\\" ? text[at + 1] : undefined;
    return escaped === undefined ? [text[at], at + 1] : [escaped, at + 2];
}
/** Braces without a comma stand for themselves, unless they name a range. */
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
        reading.mistake ??= `{${inside.join("")}} is no range of single characters; write its choices out, as in {8,9,10}`;
        return literalAt(reading);
    }
    reading.at += inside.length + 2;
    const [first = 0, last = 0] = [inside[0], inside[3]]
        .map((end) => end.codePointAt(0))
        .sort((one, other) => one - other);
    return { kind: "one", test: (found) => first <= found && found <= last };
}
/** What opens nothing. */
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
 * Compiles a glob. What is not well-formed stands for itself, as in a shell; `wrongGlob` of the configuration refuses
 * it.
 *
 * All ways through the pattern are followed at once, one character of the name after the other, so that none is tried
 * twice. Regular expressions, which other matchers make of globs, try them one by one: five stars take minutes over a
 * name of 200 letters. (After Thompson, "Regular expression search algorithm".)
 */
function compileGlob(pattern) {
    const steps = [{ test: null, to: [] }];
    const start = addParts(steps, (0,_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .p)(pattern).parts, end);
    const walk = createWalk(steps, start);
    // A file whose name holds brackets or braces is found by that name as well.
    const matches = (name) => walk(name).includes(end) || name === pattern;
    return {
        matches,
        leadsBelow: (folder) => walk(`${folder}/`).length > 0 || pattern.startsWith(`${folder}/`),
        matchesAllBelow: (folder) => /(?:^|\/)\*\*$/.test(pattern) && matches(folder),
    };
}
/** What names a file or a folder, and not several, names what is below it too: `docs` and `docs/` are `docs/**`. */
function withAllBelow(pattern) {
    const name = pattern.replace(/\/+$/, "");
    const isOne = !/[*?[{\\]/.test(name);
    return name !== "" && (isOne || name !== pattern) ? `${name}/**` : pattern;
}
/** The number of the step that a whole match ends in. */
const end = 0;
/** Adds the steps for parts after which it goes on at `next`. Returns the number of the first. */
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
/** Most names take the same few ways, so what was found out is remembered, within these bounds. */
const mostPlaces = 64;
const mostWays = 4096;
/** Answers where in the pattern one can be after a name. */
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
    const goOn = (from, character) => {
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
            at = at.next.get(code) ?? goOn(at, code);
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
/** Adds to places all that lead on from there without a character. */
function createFollower(steps) {
    /** For each step the newest round in which it was reached: clearing a set for each character would take longer. */
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
/** The only place that reads a meaning into an exit. Everything else copies what it says. */
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
    // What such a stage would have come to is not known, so nothing of it is allowed.
    if (exit.kind === "errored" && exit.reason === "process-gone")
        return "failed";
    if (stage.continue_on_error || isAllowed(exit))
        return "allowed_failure";
    return exit.kind === "timed-out" ? "timed_out" : "failed";
}
/** Whether a process came to its end, and says that all is well. */
const hasSucceeded = (exit) => exit.kind === "exited" && exit.code === 0;
/**
 * Of what may yet be overridden, who aggregates decides: until then it fails nothing. A dry run lets through what is
 * violated, and not what could not be judged.
 */
const isAllowed = (exit) => exit.kind === "judged" &&
    (exit.overridden ||
        exit.verdict === "overridable" ||
        (exit.dry_run === true && exit.verdict === "violated"));
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
        case "errored":
            if (exit.reason === "process-gone" || exit.reason === "no-files-found")
                return exit.message;
            return isItsOwn(exit.reason) ? exit.message : `ended by trouble around it: ${exit.message}`;
        case "nothing-ran":
            return "no stage of it was started";
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
/** What the stage itself did wrong, and no trouble around it. */
const isItsOwn = (reason) => reason === "workflow-command" || reason === "no-files-found";
/** The word of model/reasons.ts for an exit. */
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
/**
 * Names of the folders at a repository's root that this tool writes to, where no others were named: runs, and what is
 * told of them.
 */
const ownFolders = { runs: ".runs", out: "out" };


/***/ }),

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xg: () => (/* binding */ defaultFolders),
  vu: () => (/* binding */ isRefusal),
  TR: () => (/* binding */ refuse),
  f5: () => (/* binding */ settingsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/own-folders.js
var own_folders = __webpack_require__(3106);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
;// CONCATENATED MODULE: ./build/modes/settings/history-settings.js

/** On a laptop: beside the runs. */
function localHistorySettings(environment) {
    const read = readBounds(environment, { maxBytes: null, maxLines: null });
    return {
        store: "local",
        branch: "",
        mayWrite: true,
        refs: [],
        run: "",
        attempt: 1,
        regressionPercent: limits/* limits */.F.regression.value,
        failOnRegression: false,
        ...read,
    };
}
/** What is asked for goes before the variables of the system that this one follows. */
function readBounds(environment, asked) {
    const warnings = [];
    const variable = (name, unset) => {
        const text = environment[name]?.trim() ?? "";
        if (/^[1-9]\d{0,14}$/.test(text))
            return Number(text);
        if (text !== "")
            warnings.push(`the variable ${name} is ${JSON.stringify(text)}: expected a whole number from 1; ${unset} is used`);
        return unset;
    };
    const maxBytes = asked.maxBytes ?? variable("CODEX_METRICS_MAX_BYTES", limits/* limits */.F.metricsFileBytes.value);
    const maxLines = asked.maxLines ?? variable("CODEX_METRICS_MAX_LINES", limits/* limits */.F.metricsFileLines.value);
    return { bounds: { maxBytes, maxLines }, warnings };
}

;// CONCATENATED MODULE: ./build/modes/settings/settings.js



const isRefusal = (value) => "messages" in value;
const refuse = (...messages) => ({ messages });
/** Where runs are kept, and what is told of them, when nothing else was said. Absolute. */
const defaultFolders = (root) => ({
    runs: (0,external_node_path_.join)(root, own_folders/* ownFolders */.g.runs),
    out: (0,external_node_path_.join)(root, own_folders/* ownFolders */.g.out),
});
/** Fills in the variables of the system that this one follows, each below the explicit input of the same meaning. */
function settingsOf(asked, environment) {
    const variable = (name) => environment[name]?.trim() || null;
    const target = variable("CODEX_ORCHESTRATOR_TARGET_STAGE");
    const untargeted = asked.subtask.length === 0 && asked.stage.length === 0;
    const unset = defaultFolders(asked.root);
    const folder = (explicit, name, unnamed) => {
        const chosen = explicit ?? variable(name) ?? unnamed;
        return (0,external_node_path_.isAbsolute)(chosen) ? chosen : (0,external_node_path_.join)(asked.root, chosen);
    };
    return {
        ...asked,
        environment,
        history: asked.history ?? localHistorySettings(environment),
        task: asked.task ?? variable("MCP_RUNNER_TASK_ID"),
        stage: untargeted && target !== null ? [target] : asked.stage,
        runsFolder: folder(asked.runsFolder, "CODEX_ORCHESTRATOR_RUNS_DIR", unset.runs),
        outFolder: folder(asked.outFolder, "CODEX_ORCHESTRATOR_OUT_DIR", unset.out),
    };
}


/***/ }),

/***/ 9097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cc: () => (/* binding */ complain),
  Ax: () => (/* binding */ openCommandLine),
  yy: () => (/* binding */ print),
  wV: () => (/* binding */ printData)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
 * The longest time in milliseconds that a Node timer takes, 24.8 days; a longer one fires after 1 ms. Source: the
 * documentation of `setTimeout` in node:timers.
 */
const LONGEST_TIMER_MS = 2_147_483_647;
/** The clock of the machine. A sleep longer than a Node timer takes (24.8 days) ends after that time. */
const systemClock = {
    now: () => new Date(),
    // Node loads `performance` when it is first used, which takes some milliseconds.
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

/** Does something in a folder and makes it where it is missing. Most are there: looking first would cost every file. */
function inFolder(folder, act) {
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
 * From how many bytes on the system writes in the background. Handing a few bytes over to another thread takes longer
 * than writing them; many may make the disk wait, and must not stop everything else meanwhile.
 */
const BACKGROUND_BYTES = 16 * 1024;
/**
 * Opens a file for appending and makes its folder. Closing twice is fine. After a failure more may be appended. A file
 * that somebody removed meanwhile is a failure of what is appended, and of closing it.
 */
async function openAppender(path) {
    const descriptor = inFolder((0,external_node_path_.dirname)(path), () => (0,regular_file/* openForAppending */.GM)(path, { create: true }));
    const background = createBackground((pieces) => {
        mustStillExist(descriptor);
        return writeOnce(descriptor, pieces);
    });
    let closing;
    const withPath = (error) => {
        throw new Error(`could not append to ${path}: ${error.message}`, { cause: error });
    };
    return {
        async append(given) {
            if (closing)
                throw new Error(`nothing more is appended to ${path}: it was closed`);
            const bytes = typeof given === "string" ? Buffer.from(given) : given;
            try {
                if (background.writing() !== null || bytes.length >= BACKGROUND_BYTES)
                    await background.write(bytes);
                else {
                    mustStillExist(descriptor);
                    writeNow(descriptor, bytes);
                }
            }
            catch (error) {
                withPath(error);
            }
        },
        close() {
            closing ??= Promise.resolve(background.writing()).then(() => {
                try {
                    mustStillExist(descriptor);
                }
                catch (error) {
                    withPath(error);
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
/** A file that was removed takes bytes as before, and they are gone when it is closed. */
function mustStillExist(descriptor) {
    if ((0,external_node_fs_.fstatSync)(descriptor).nlink > 0)
        return;
    throw Object.assign(new Error(removed), { code: "ENOENT" });
}
/** The system may take less than it is given. */
function writeNow(descriptor, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
}
/** Writes in the order in which it is asked to, and what came together in one go. */
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
/** All at once, as far as the system takes them; when it refuses, those that were not written whole are refused. */
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




/** Bytes that are read at once: handing over small pieces takes longer than compressing them. */
const PIECE_BYTES = 256 * 1024;
/**
 * Makes a gzip file of a file, in constant memory. Whoever looks at `to` sees what was there before or the new one,
 * whole. The quickest level: lines that are much alike become nearly as small by it, in half the time.
 */
async function compress(from, to) {
    // Loaded when a file is compressed, which is seldom: they take longer to load than a run's entry takes to be entered.
    const { pipeline } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6466, 19));
    const { constants, createGzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const temporary = `${to}.tmp-${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    try {
        // Made before anything can fail: a stream that makes its file itself may do so when it was removed already.
        await (0,promises_.writeFile)(temporary, "", { flag: "wx" });
        await pipeline((0,regular_file/* readPieces */.ut)(from, { from: 0, pieceBytes: PIECE_BYTES }), createGzip({ level: constants.Z_BEST_SPEED }), (0,external_node_fs_.createWriteStream)(temporary, { flags: "r+" }));
        await (0,promises_.rename)(temporary, to);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => {
            // Why the file could not be compressed is what matters.
        });
        throw new Error(`could not compress ${from} to ${to}: ${error.message}`, {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/platform/leads-out.js
var leads_out = __webpack_require__(5280);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
// EXTERNAL MODULE: ./build/model/glob.js
var model_glob = __webpack_require__(5810);
;// CONCATENATED MODULE: ./build/platform/find-matching.js




/**
 * Names of files and links below a folder that a glob matches and none with `!` takes out. Folders that no glob leads
 * to are not looked into, links are not followed, and what cannot be read holds nothing.
 */
async function findMatching(root, globs, { most, hiddenByName }) {
    const wanted = wantedGlobs(globs).map((glob) => compileWanted(glob, hiddenByName));
    const unwanted = globs
        .filter((glob) => glob.startsWith("!"))
        .map((glob) => (0,model_glob/* compileGlob */.S)((0,model_glob/* withAllBelow */.D)(glob.slice(1))));
    const found = [];
    const folders = [""];
    for (const folder of folders) {
        for (const entry of await entriesOf((0,external_node_path_.join)(root, folder))) {
            const name = `${folder}${entry.name}`;
            if (entry.isDirectory()) {
                if (wanted.some((glob) => glob.leadsBelow(name)) && !isAllOut(unwanted, name))
                    folders.push(`${name}/`);
            }
            else if (isOneOf(wanted, name) && !isOneOf(unwanted, name))
                found.push(name);
        }
        if (found.length > most)
            return "too-many";
    }
    return found;
}
/** Those of the globs that none of these names was found by. */
function unmatchedGlobs(globs, names, { hiddenByName }) {
    return wantedGlobs(globs).filter((glob) => {
        const { matches } = compileWanted(glob, hiddenByName);
        return !names.some(matches);
    });
}
const wantedGlobs = (globs) => globs.filter((glob) => !glob.startsWith("!"));
const compileWanted = (glob, hiddenByName) => (hiddenByName ? compileForHidden : model_glob/* compileGlob */.S)((0,model_glob/* withAllBelow */.D)(glob));
/**
 * A glob that matches a name with a leading dot, of a file or of a folder, only by a part of its own that begins with a
 * dot.
 */
function compileForHidden(pattern) {
    const glob = (0,model_glob/* compileGlob */.S)(pattern);
    const dotted = pattern
        .split(/[/{},]/)
        .filter((part) => part.startsWith("."))
        .map(model_glob/* compileGlob */.S);
    const isNamed = (path) => path.split("/").every((name) => !name.startsWith(".") || isOneOf(dotted, name));
    return {
        matches: (name) => isNamed(name) && glob.matches(name),
        leadsBelow: (folder) => isNamed(folder) && glob.leadsBelow(folder),
    };
}
const isOneOf = (globs, name) => globs.some((glob) => glob.matches(name));
const isAllOut = (unwanted, folder) => unwanted.some((glob) => glob.matchesAllBelow(folder));
/** Folders that vanish meanwhile, or that this user may not look into. */
const unreadable = new Set(["ENOENT", "ENOTDIR", "EACCES", "EPERM", "ENAMETOOLONG", "ELOOP"]);
async function entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (unreadable.has(error.code ?? ""))
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/platform/copy-matching.js







/** More files than this at once are taken for a mistake in the globs, such as `**` over node_modules. */
const MOST_FILES = limits/* limits */.F.artifactFiles.value;
/**
 * Copies files below a folder, with their modes, into another one. A glob that names a folder stands for all below it,
 * and one with `!` leaves out, wherever it stands. A link to a file inside is copied as that file; one to a folder, to
 * nothing or to the outside is left out, and so is everything below `to`.
 *
 * @throws Error when more than 10,000 files match or one cannot be copied
 */
async function copyMatching(from, globs, to, rules = {}) {
    const root = await realpathOrNothing(from);
    const found = await copyFound(root, globs, to, rules);
    const names = Object.values(found).flat();
    for (const list of Object.values(found))
        list.sort();
    return {
        ...found,
        unmatched: unmatchedGlobs(globs, names, { hiddenByName: rules.hiddenByName === true }),
    };
}
async function copyFound(root, globs, to, rules) {
    const found = {
        copied: [],
        refused: [],
        tooLarge: [],
        unreadable: [],
    };
    if (root === undefined)
        return found;
    const target = await realpathOrNothing(to);
    const sources = [];
    for (const name of await matching(root, globs, rules)) {
        if (!isBelow(root, (0,external_node_path_.join)(root, name)))
            continue;
        const path = await realpathOrNothing((0,external_node_path_.join)(root, name));
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
        const became = await copyOne(source, (0,external_node_path_.join)(to, source.name), rules, used);
        found[became].push(source.name);
        if (became === "copied")
            used += source.bytes;
    }
    return found;
}
async function matching(root, globs, rules) {
    const names = await findMatching(root, globs, {
        most: MOST_FILES,
        hiddenByName: rules.hiddenByName === true,
    });
    if (names !== "too-many")
        return names;
    throw new Error(`more than ${MOST_FILES} files below ${root} match ${globs.join(", ")}; at most ${MOST_FILES} are copied. Narrow the globs, or pack the files into one.`);
}
/**
 * The copy is made anew, so that nothing is written through a link that lies in its place, nor refused by its mode.
 * @param used bytes that were copied before
 */
async function copyOne({ name, path, bytes }, target, { inspect, most = () => Infinity }, used) {
    if (used + bytes > most())
        return "tooLarge";
    const isObjectedTo = inspect?.(name);
    let isTooLarge = false;
    // A file can have grown since, and there may be less room by now.
    let reached = used;
    const refuses = (piece) => {
        reached += piece.length;
        isTooLarge = reached > most();
        return isTooLarge || isObjectedTo?.(piece) === true;
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
const isBelow = (folder, path) => path !== folder && !(0,leads_out/* leadsOut */.q)(folder, path);

;// CONCATENATED MODULE: ./build/platform/files.js













/** Bytes of a piece that `readChunks` hands out at most, when nobody says how many. */
const CHUNK_BYTES = 64 * 1024;
/** Counts the temporary names of this process, so that two of them can never be the same. */
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
// Small files are read, written and removed at once: handing each step over to another thread takes many times longer
// than the step, and a run that does it for every stage is slowed by it (docs/performance.md).
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
/** A reader sees the old file or the new one, whole, also when the machine stops in the middle. */
async function replace(path, text, options = {}) {
    replacements += 1;
    const temporary = `${path}.tmp-${process.pid}-${replacements}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    try {
        const descriptor = inFolder((0,external_node_path_.dirname)(path), () => (0,regular_file/* createFile */.x3)(temporary));
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, text);
            // Without it the name can outlive a power cut and the bytes not. The disk takes its time for it.
            if (options.durable === true)
                await sync(descriptor);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        removeQuietly(temporary);
        throw new Error(`could not write ${path}: ${error.message}`, { cause: error });
    }
}
const sync = (0,external_node_util_.promisify)(external_node_fs_.fsync);
/** The name must be free: what somebody put there in the meantime is not written to. */
async function write(path, text) {
    const descriptor = (0,regular_file/* createFile */.x3)(path, 0o600);
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function removeQuietly(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch {
        // Why the file could not be written is what matters.
    }
}
async function makeFolder(path) {
    (0,make_folders/* makeFolders */.w)(path);
}
/** mkdtemp makes the folder with mode 700. */
async function makeTemporaryFolder(root, files) {
    const folder = inFolder(root, () => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root, "orchestrator-")));
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
/** A path below something that is a file (ENOTDIR) names nothing, as one that isn't there (ENOENT). */
const isMissing = (error) => ["ENOENT", "ENOTDIR"].includes(error.code ?? "");

// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/model/credentials.js
var credentials = __webpack_require__(4676);
;// CONCATENATED MODULE: ./build/platform/git-settings.js
/**
 * What git is started with wherever it is started: settings of our own, so that its answers are the same on every
 * machine and it runs nothing that a repository configures.
 */

/** As `git -c` takes them. They win over every file of settings. */
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
 * No locks taken for a look, no replaced objects or grafted parents, English messages, nobody is asked for a password,
 * and what begins with a colon in a list of files means what git says it does.
 */
const own = {
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
/** How to reach a remote, where files of settings are, and tracing. Nothing else of git's variables reaches our git. */
const passed = /^GIT_(ALLOW_PROTOCOL|ASKPASS|CEILING_DIRECTORIES|CONFIG_(GLOBAL|NOSYSTEM|SYSTEM)|CURL_VERBOSE|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|HTTP_\w+|PROXY_\w+|SSH|SSH_\w+|SSL_\w+|TEST_ASSUME_DIFFERENT_OWNER|TRACE\w*)$/i;
/** Settings that may come in variables (GIT_CONFIG_COUNT): whom to trust, and how to reach a remote. */
const passedSettings = /^(safe\.directory$|core\.(askpass|gitproxy|sshcommand)$|(credential|http|protocol|ssh|url)\.)/i;
/**
 * What remotes are reached by. None of them has git start a program on this machine that a repository names, as those
 * of other programs (`ext::`, git-remote-helpers) and a folder of this machine (`remote.<name>.uploadpack`) would.
 */
const remoteProtocols = ["git", "http", "https", "ssh"];
const allowed = (protocols) => ({ GIT_ALLOW_PROTOCOL: protocols.join(":") });
/** The same for a fetch that names the program for a folder itself. */
const withFolders = (environment) => ({
    ...environment,
    ...(environment["GIT_ALLOW_PROTOCOL"] === remoteProtocols.join(":") &&
        allowed([...remoteProtocols, "file"])),
});
/** The environment of our git, out of the one that this process was started with. */
function gitEnvironment(environment) {
    const entries = Object.entries(environment);
    const kept = entries.filter(([name]) => /^GIT_/i.test(name) ? passed.test(name) : !(0,credentials/* isWithheld */.Y)(name, { idToken: false }));
    const wanted = readSettings(environment).filter(([key]) => passedSettings.test(key));
    return addSettings({ ...allowed(remoteProtocols), ...Object.fromEntries(kept), ...own }, wanted);
}
/** Hands settings to git in variables, which take any key: `-c` ends it at the first `=`. */
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




/** Bytes of standard output that are read before it is given up: some two million changed files. */
const outputLimit = 256 * 1024 * 1024;
/** Bytes of standard error that are kept, the newest. */
const errorLimit = 4096;
/** Milliseconds that git gets: for a look at its own files, for comparing trees, and for the network. */
const gitTimes = { look: 30_000, compare: 300_000, network: limits/* limits */.F.fetch.value };
/**
 * Runs git and waits for it, whatever it exits with.
 * @param timeoutMs milliseconds until it is ended
 * @param input what its standard input holds
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
        words: withoutCredentials(errors.toString("utf8")),
    };
}
/** Runs git and takes anything but exit 0 for a failure. */
async function requireGit(session, args, timeoutMs, input) {
    const answer = await askGit(session, args, timeoutMs, input);
    if (!succeeded(answer))
        throw gitError(args, answer);
    return answer.output;
}
const succeeded = (answer) => answer.exit.kind === "exited" && answer.exit.code === 0;
function gitError(args, answer) {
    const message = `git ${args[0]} failed (${(0,outcome/* describeExit */.KE)(answer.exit)})`;
    const words = answer.words === "" ? message : `${message}: ${answer.words}`;
    return new changes/* GitError */.X(lacksContents(answer) ? `${words}\n${partialCloneAdvice}` : words);
}
/**
 * Git fetches the contents that a partial clone lacks when it needs them, and says so when it cannot
 * (promisor-remote.c).
 */
const lacksContents = (answer) => answer.words.includes("from promisor remote");
const partialCloneAdvice = "This is a partial clone: the contents of files that are not checked out are fetched when they are needed, and the remote " +
    "did not give them. Leave out `filter` of actions/checkout, or let git reach the remote: with `persist-credentials: true`.";
/** The addresses in git's messages can hold a user and a password. */
const withoutCredentials = (words) => words.replaceAll(/:\/\/[^/\s@]+@/g, "://***@").trim();
/** For questions to which a failure of git means no; a git that didn't come to an end is no answer. */
async function lineOf(session, args) {
    const answer = await askGit(session, args, gitTimes.look);
    if (answer.exit.kind !== "exited")
        throw gitError(args, answer);
    return succeeded(answer) ? textOf(answer.output) : undefined;
}
async function requireLine(session, args) {
    return textOf(await requireGit(session, args, gitTimes.look));
}
const textOf = (output) => Buffer.from(output).toString("utf8").replace(/\n$/, "");

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
 * Asks git with an index that hides nothing: files marked `assume-unchanged` or `skip-worktree` are looked at. What a
 * sparse checkout does not have stays left out. The repository's own index is not touched.
 * @param session in the root of a work tree
 */
async function withoutMarks(session, ask) {
    const { marked } = await readIndex(session);
    if (marked.length === 0)
        return ask(session);
    const hidden = (await isSparse(session))
        ? marked.filter((name) => isThere(session.folder, name))
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
const isSparse = async (session) => (await lineOf(session, ["config", "--type=bool", "core.sparseCheckout"])) === "true";
function isThere(root, name) {
    const path = Buffer.concat([Buffer.from(`${root}/`), name]);
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** Git compares a file's time with the index's to know what it has to read again, so the copy must not look newer. */
async function copyIndex(session, to) {
    const from = (0,external_node_path_.resolve)(session.folder, await requireLine(session, ["rev-parse", "--git-path", "index"]));
    await (0,regular_file/* copyRegularFile */.cK)(from, to);
    const seconds = Math.floor((0,external_node_fs_.statSync)(from).mtimeMs / 1000);
    (0,external_node_fs_.utimesSync)(to, seconds, seconds);
}
async function clearMarks(session, names) {
    const input = Buffer.concat(names.flatMap((name) => [name, Uint8Array.of(0)]));
    // A shared part of it would be written into the repository's folder.
    const update = ["-c", "core.splitIndex=false", "update-index", "-z"];
    for (const mark of ["--no-assume-unchanged", "--no-skip-worktree"])
        await requireGit(session, [...update, mark, "--stdin"], gitTimes.compare, input);
}

;// CONCATENATED MODULE: ./build/platform/git-pipes.js



/**
 * Git opens these files of a work tree by itself, and would wait for a pipe. It follows no link in their place.
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
 * A session whose git runs no program on the content of files when it reads the work tree, and takes no file for binary
 * because a driver's settings say so. Git LFS is the exception (docs/security.md).
 * @param root absolute path of the work tree's root
 */
async function withoutPrograms(session, root) {
    const overrides = new Map();
    for (const folder of await findWorkTrees(session, root)) {
        const configured = await readConfigured({ ...session, folder });
        for (const setting of disarm(configured))
            overrides.set(setting[0], setting);
    }
    return { ...session, env: addSettings(session.env, [...overrides.values()]) };
}
/** The work tree and those of its submodules: git asks them, by their own settings, whether they changed. */
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
        // Without a repository of its own, git would answer for the one around it.
        waiting.push(...submodules
            .map((name) => (0,external_node_path_.join)(path, name))
            .filter((inner) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(inner, ".git"))));
    }
    return found;
}
const wanted = String.raw `^(filter|diff|lfs\.extension)\..*\.(clean|smudge|process|required|binary)$`;
/** The settings that say what is run on a file's content or whether it is binary. The last of a name counts. */
async function readConfigured(session) {
    const args = ["config", "-z", "--get-regexp", wanted];
    const answer = await askGit(session, args, gitTimes.look);
    // Exit 1 says that there is none (git-config).
    if (!succeeded(answer) && !(answer.exit.kind === "exited" && answer.exit.code === 1))
        throw gitError(args, answer);
    const entries = Buffer.from(answer.output).toString("utf8").split("\0").slice(0, -1);
    return new Map(entries.map((entry) => {
        const [key = "", ...value] = entry.split("\n");
        return [key, value.join("\n")];
    }));
}
function disarm(configured) {
    const keepsLfs = isPlainLfs(configured);
    return [...configured.keys()].flatMap((key) => {
        if (key.startsWith("diff."))
            return key.endsWith(".binary") ? [[key, "auto"]] : [];
        if (!key.startsWith("filter.") || (keepsLfs && key.startsWith("filter.lfs.")))
            return [];
        return [[key, key.endsWith(".required") ? "false" : ""]];
    });
}
/** What `git lfs install` sets. With an extension, Git LFS would run programs of its own settings. */
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
    const rest = [...diffOptions, ...blanks, "--end-of-options", ...sides, "--", ...allBut(without)];
    const ask = (own) => (lines ? diffWithLines(own, rest) : diffOfNames(own, rest));
    const top = await atRoot(session);
    const plain = await withoutPrograms(top, top.folder);
    return head === null ? withoutMarks(plain, ask) : ask(plain);
}
const diffWithLines = (session, args) => requireGit(session, ["diff", ...withLines, "-M", ...args], gitTimes.compare);
/**
 * Names need no contents, but telling that a file was renamed and changed does. Where a partial clone cannot get them,
 * such a file is one that was deleted and one that was added.
 */
async function diffOfNames(session, args) {
    const withRenames = ["diff", "--raw", "-M", ...args];
    const answer = await askGit(session, withRenames, gitTimes.compare);
    if (succeeded(answer))
        return answer.output;
    if (!lacksContents(answer))
        throw gitError(withRenames, answer);
    return requireGit(session, ["diff", "--raw", "-M100%", ...args], gitTimes.compare);
}
async function readUntracked(session, { without }) {
    const args = ["ls-files", "--others", "--exclude-standard", "-z", "--", ...allBut(without)];
    return requireGit(await atRoot(session), args, gitTimes.compare);
}
/**
 * An index that names the files makes git count them itself, by its own rules for line ends, binaries and attributes.
 * They stand in it with an object that does not exist and without the marks by which git knows a file again, so that it
 * looks at the files.
 */
async function readDiffOfUntracked(session, base, names, indexFile) {
    const top = await atRoot(session);
    const plain = await withoutPrograms(top, top.folder);
    const own = { ...plain, env: { ...plain.env, GIT_INDEX_FILE: indexFile } };
    const entry = Buffer.from(`100644 ${"1".repeat(base.length)}\t`);
    const entries = Buffer.concat(names.flatMap((name) => [entry, name, end]));
    // Part of it would be written into the repository's folder.
    const update = ["-c", "core.splitIndex=false", "update-index", "-z", "--index-info"];
    await requireGit(own, update, gitTimes.compare, entries);
    const args = [...withLines, "--no-renames", "--diff-filter=d", ...diffOptions];
    return requireGit(own, ["diff", ...args, "--end-of-options", base, "--"], gitTimes.compare);
}
async function readFiles(session) {
    const args = ["ls-files", "-t", "-z", "--cached", "--deleted", "--others", "--exclude-standard"];
    return withoutMarks(await atRoot(session), (own) => requireGit(own, args, gitTimes.compare));
}
const readTree = (session, commit) => requireGit(session, ["ls-tree", "-r", "-z", "--full-tree", commit], gitTimes.compare);
async function readAttributes(session, names, files) {
    const input = Buffer.concat(files.flatMap((file) => [file, end]));
    return requireGit(await atRoot(session), ["check-attr", "-z", "--stdin", ...names], gitTimes.compare, input);
}
const end = Uint8Array.of(0);
/** Everything below the root but these: a list of exceptions alone would begin at the working directory. */
function allBut(without = []) {
    if (without.includes(""))
        throw new changes/* GitError */.X("the root of the repository cannot be left out");
    return [":(top)", ...without.map((pattern) => `:(top,exclude,glob)${pattern}`)];
}
/** Some of git's commands look at what is below their working directory only. */
async function atRoot(session) {
    const folder = await requireLine(session, ["rev-parse", "--show-toplevel"]);
    refusePipes(folder);
    return { ...session, folder };
}

;// CONCATENATED MODULE: ./build/platform/git-history.js

/*
 * Git's plumbing alone: settings of a person change what `git log` prints, and can have it run programs.
 */
const rangeOf = (base, head) => base === null ? [head] : [head, `^${base}`];
const readCommits = (session, base, head, most) => {
    const format = ["--encoding=UTF-8", "--format=%H%x00%an%x00%s%x00"];
    const args = [
        "rev-list",
        "--no-merges",
        `--max-count=${most}`,
        ...format,
        ...rangeOf(base, head),
        "--",
    ];
    return requireGit(session, args, gitTimes.compare);
};
async function countCommits(session, base, head) {
    return Number(await requireLine(session, [
        "rev-list",
        "--no-merges",
        "--count",
        ...rangeOf(base, head),
        "--",
    ]));
}
async function readChangesOf(session, head, since, most) {
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

;// CONCATENATED MODULE: ./build/platform/git-objects.js


/** Bytes of objects, by their ids: one question for all of them. What is not there has none. */
async function readSizes(session, ids) {
    const sizes = new Map();
    const bytes = await ask(session, "--batch-check", ids);
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
/** What objects hold, by their ids: one question for all of them. */
async function readContents(session, ids) {
    const contents = new Map();
    const bytes = await ask(session, "--batch", ids);
    for (let at = 0; at < bytes.length;) {
        const { id, size, next } = readHead(bytes, at);
        contents.set(id, bytes.subarray(next, next + size));
        at = next + size + 1;
    }
    return contents;
}
async function ask(session, how, ids) {
    if (ids.length === 0)
        return new Uint8Array();
    const input = Buffer.from(ids.map((id) => `${id}\n`).join(""));
    return requireGit(session, ["cat-file", how], gitTimes.compare, input);
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




/*
 * Questions that no setting of the repository may answer: they are asked in an empty folder of our own.
 */
/**
 * What these .gitattributes say of files, as `git check-attr -z` prints it.
 * @param texts the content of each .gitattributes by the bytes of its name, in latin1
 */
function readAttributesIn(session, texts, names, files) {
    return inScratch(session, async (own) => {
        await requireGit(own, ["init", "--quiet", "--template="], gitTimes.look);
        for (const [name, text] of texts)
            writeBelow(own.folder, name, text);
        const input = Buffer.concat(files.flatMap((file) => [file, Uint8Array.of(0)]));
        return requireGit(own, ["check-attr", "-z", "--stdin", ...names], gitTimes.compare, input);
    });
}
/**
 * How many lines differ between each two texts, as `git diff --numstat -z` prints it: the names are `before/<n>` and
 * `after/<n>`.
 */
function countLinesOf(session, pairs) {
    return inScratch(session, async (own) => {
        for (const [n, { before, after }] of pairs.entries()) {
            writeBelow(own.folder, `before/${n}`, before);
            writeBelow(own.folder, `after/${n}`, after);
        }
        const options = ["--no-renames", "--no-ext-diff", "--no-textconv", "--diff-algorithm=myers"];
        const args = ["diff", "--no-index", "--numstat", "-z", ...options, "before", "after"];
        const answer = await askGit(own, args, gitTimes.compare);
        // Exit 1 says that they differ.
        if (succeeded(answer) || (answer.exit.kind === "exited" && answer.exit.code === 1))
            return answer.output;
        throw gitError(args, answer);
    });
}
async function inScratch(session, ask) {
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "orchestrator-git-")));
    try {
        const env = { ...session.env, GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(folder) };
        return await ask({ ...session, folder, env });
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** A tree that was made by hand can have any names: one that would lead elsewhere is left out. */
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
 * What a work tree holds: its commit, and a digest of the names, modes and contents of all that differs from it,
 * untracked files included. What is staged changes nothing. Nothing is to be read in a clean tree.
 * @param without git's globs of what is left out, relative to the root
 */
async function readTreeState(session, without) {
    refusePipes(session.folder);
    const pathspecs = ["--", ":(top)", ...without.map((glob) => `:(top,exclude,glob)${glob}`)];
    // Both look at the index: one while the other does.
    const withSettings = withoutPrograms(session, session.folder);
    withSettings.catch(() => { });
    const files = await askGit(session, ["ls-files", "-v", "-z", "--full-name", ...pathspecs], gitTimes.compare);
    if (!succeeded(files))
        return { kind: "unknown", reason: whyUnknown(files) };
    const status = await askGit(await withSettings, [...statusArguments, ...pathspecs], gitTimes.compare);
    if (!succeeded(status))
        return { kind: "unknown", reason: whyUnknown(status) };
    const { commit, names, opaque } = parseStatus(fieldsOf(status));
    if (opaque !== undefined)
        return { kind: "unknown", reason: `${shown(opaque)} is a repository of its own, with changes` };
    const changed = [...new Set([...names, ...parseMarked(fieldsOf(files))])].sort();
    return digestFiles(session.folder, commit, changed);
}
/** Bytes of a file that are read at a time. */
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
function whyUnknown(answer) {
    if (answer.exit.kind === "spawn-failed")
        return "there is no git";
    if (/not a git repository|must be run in a work tree/.test(answer.words))
        return "this is not a git repository";
    return gitError(["status"], answer).message;
}
/** Bytes as characters of the same number, so that a name stays what it is, whatever its encoding. */
const fieldsOf = ({ output }) => Buffer.from(output)
    .toString("latin1")
    .split("\0")
    .filter((field) => field !== "");
const bytesOf = (name) => Buffer.from(name, "latin1");
const shown = (name) => JSON.stringify(bytesOf(name).toString("utf8"));
/** How many words stand before the name, by the first of them: git-status(1), `--porcelain=v2`. */
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
/** Files that git was told not to look at (`assume-unchanged`, `skip-worktree`): they may hold anything. */
const parseMarked = (fields) => fields.filter((field) => /^[a-zS] /.test(field)).map((field) => field.slice(2));
async function digestFiles(root, commit, names) {
    const found = names.map((name) => ({ name, stats: statOf(root, name) }));
    const bytes = found.reduce((sum, { stats }) => sum + (stats?.isFile() === true ? stats.size : 0), 0);
    if (bytes > limits/* limits */.F.changedBytes.value)
        return {
            kind: "unknown",
            reason: `more than ${limits/* limits */.F.changedBytes.shown} differ from the commit`,
        };
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const { name, stats } of found) {
        hash.update(`${bytesOf(name).length}\0`).update(bytesOf(name));
        await addContent(hash, pathOf(root, name), stats);
    }
    return { kind: "known", commit, changes: hash.digest("hex") };
}
const pathOf = (root, name) => Buffer.concat([Buffer.from((0,external_node_path_.join)(root, "/")), bytesOf(name)]);
function statOf(root, name) {
    try {
        return (0,external_node_fs_.lstatSync)(pathOf(root, name));
    }
    catch {
        return undefined;
    }
}
/** Each part with its length or its kind before it, so that no two trees give the same bytes. */
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





/** The files below a root, which may itself be a link. Small steps, taken at once: see files.ts. */
function openWorkTree(root) {
    const top = `${Buffer.from(external_node_fs_.realpathSync.native(root)).toString("latin1")}${external_node_path_.sep}`.replace(/[\\/]{2}$/, external_node_path_.sep);
    const pathOf = (name) => Buffer.concat([Buffer.from(`${root}/`), name]);
    return {
        read: async (name) => orNothing(name, () => {
            const path = inside(top, pathOf(name));
            return path === undefined
                ? undefined
                : (0,regular_file/* readRegularFile */.XF)(path, { most: limits/* limits */.F.document.value, links: false });
        }),
        exists: async (name) => orNothing(name, () => inside(top, pathOf(name))) !== undefined,
        size: async (name) => orNothing(name, () => (0,external_node_fs_.lstatSync)(pathOf(name)).size),
    };
}
/**
 * Where a path leads; undefined: out of the work tree, or to what git, or a repository in this one, keeps for itself.
 */
function inside(top, path) {
    const found = external_node_fs_.realpathSync.native(path, { encoding: "buffer" });
    // One character for each byte, whatever the bytes are.
    const text = `${found.toString("latin1")}${external_node_path_.sep}`;
    if (!text.startsWith(top))
        return undefined;
    return text.slice(top.length).toLowerCase().split(external_node_path_.sep).includes(".git") ? undefined : found;
}
const meaningNothing = [
    "ENOENT",
    "ENOTREGULAR",
    "ENOTDIR",
    "ELOOP",
    "ENAMETOOLONG",
    "ERR_INVALID_ARG_VALUE",
];
function orNothing(name, look) {
    try {
        return look();
    }
    catch (error) {
        if (meaningNothing.includes(error.code ?? ""))
            return undefined;
        const shown = JSON.stringify(Buffer.from(name).toString("utf8"));
        throw new changes/* GitError */.X(`could not read ${shown}: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./build/platform/git.js










/** What a remote can be asked for: no expressions (`HEAD~1`), no patterns, nothing that names a place to store it. */
const fetchable = /^(?![-+])[^\s:^~?*[\\\p{Cc}]+$/u;
/**
 * Git in a folder, asked through processes of its own: @actions/exec has no timeout, is slow on output without line
 * breaks, and takes 20 ms to load.
 * @param env the environment of this process, of which git is given what git-settings.ts lets pass
 * @param signal ends git when it is aborted; the question then fails with a GitError
 * @param waiting hears, in a sentence, what is waited for when that takes long
 */
function openGit(folder, env, processes, signal = new AbortController().signal, waiting = () => { }) {
    const session = { folder, env: gitEnvironment(env), processes, signal, waiting };
    return {
        root: () => findRoot(session),
        commit: (revision) => findCommit(session, revision),
        parents: (commit) => readParents(session, commit),
        commitDate: (commit) => readDate(session, commit),
        mergeBase: (left, right) => findMergeBase(session, left, right),
        isShallow: async () => (await requireLine(session, ["rev-parse", "--is-shallow-repository"])) === "true",
        remote: () => findRemote(session),
        upstream: () => lineOf(session, ["rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}"]),
        defaultBranch: () => findDefaultBranch(session),
        position: () => findPosition(session),
        treeState: (without) => readTreeState(session, without),
        fetch: (revision) => fetchRevision(session, revision),
        deepen: (tips, commits) => deepen(session, tips, commits),
        commits: (base, head, most) => readCommits(session, base, head, most),
        countCommits: (base, head) => countCommits(session, base, head),
        changesOf: (head, since, most) => readChangesOf(session, head, since, most),
        // Standard input is empty, and an empty tree is an empty object.
        emptyTree: () => requireLine(session, ["hash-object", "-t", "tree", "--stdin"]),
        diff: (base, head, options = {}) => readDiff(session, base, head, options),
        untracked: (options = {}) => readUntracked(session, options),
        diffOfUntracked: (base, names, indexFile) => readDiffOfUntracked(session, base, names, indexFile),
        listFiles: () => readFiles(session),
        listTree: (commit) => readTree(session, commit),
        attributes: (names, files) => readAttributes(session, names, files),
        attributesIn: (texts, names, files) => readAttributesIn(session, texts, names, files),
        countLines: (pairs) => countLinesOf(session, pairs),
        contents: (ids) => readContents(session, ids),
        sizes: (ids) => readSizes(session, ids),
        workTree: openWorkTree,
    };
}
async function findRoot(session) {
    const args = ["rev-parse", "--show-toplevel"];
    const answer = await askGit(session, args, gitTimes.look);
    if (succeeded(answer))
        return textOf(answer.output);
    if (answer.exit.kind === "spawn-failed")
        return undefined;
    if (/not a git repository|must be run in a work tree/.test(answer.words))
        return undefined;
    const error = gitError(args, answer);
    if (!answer.words.includes("dubious ownership"))
        throw error;
    throw new changes/* GitError */.X(`${error.message}\nThe repository belongs to another user than the one who runs this, so git won't read it. ` +
        "Run the command above in an earlier step, or check the repository out as the user who runs this.");
}
async function findCommit(session, revision) {
    // No revision begins with a dash, and a process can't be given a NUL.
    if (revision === "" || revision.startsWith("-") || revision.includes("\0"))
        return undefined;
    return lineOf(session, [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${revision}^{commit}`,
    ]);
}
/** Read from the commit itself, since git's other commands leave out the parents that a shallow clone doesn't have. */
async function readParents(session, commit) {
    const headers = await readHeaders(session, commit);
    return Array.from(headers.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1]);
}
/** Seconds since 1970, and the zone of who committed, which changes nothing (git-commit-tree, date formats). */
async function readDate(session, commit) {
    const [, seconds] = /^committer .* (\d+) [-+]\d+$/m.exec(await readHeaders(session, commit)) ?? [];
    if (seconds === undefined)
        throw new changes/* GitError */.X(`the commit ${commit} does not say when it was committed`);
    return new Date(Number(seconds) * 1000);
}
async function readHeaders(session, commit) {
    const [headers = ""] = (await requireLine(session, ["cat-file", "commit", commit])).split("\n\n", 1);
    return headers;
}
/** Exit 1 is git's way of saying that there is none (git-merge-base). */
async function findMergeBase(session, left, right) {
    const args = ["merge-base", "--end-of-options", left, right];
    const answer = await askGit(session, args, gitTimes.compare);
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
        const head = await lineOf(session, [
            "symbolic-ref",
            "--quiet",
            "--short",
            `refs/remotes/${remote}/HEAD`,
        ]);
        if (head !== undefined)
            candidates.unshift(head);
    }
    for (const candidate of candidates) {
        if ((await findCommit(session, candidate)) !== undefined)
            return candidate;
    }
    return undefined;
}
/** One question for all of it: every local run asks it. */
async function findPosition(session) {
    const format = "--format=%(HEAD)%09%(refname)%09%(objectname)%09%(symref)";
    const lines = await lineOf(session, [
        "for-each-ref",
        format,
        "refs/heads",
        "refs/remotes/*/HEAD",
    ]);
    const refs = (lines ?? "").split("\n").map((line) => line.split("\t"));
    const branches = refs.flatMap(([mark, name = "", commit = ""]) => name.startsWith("refs/heads/") ? [{ name: name.slice(11), commit, current: mark === "*" }] : []);
    const remoteHeads = refs.filter(([, , , target]) => target?.startsWith("refs/remotes/"));
    const head = remoteHeads.find(([, name]) => name === "refs/remotes/origin/HEAD") ?? remoteHeads[0];
    const current = branches.find((branch) => branch.current);
    const usual = ["main", "master"].find((name) => branches.some((branch) => branch.name === name));
    const only = branches.length === 1 ? branches[0].name : undefined;
    return {
        commit: current?.commit ?? (await findCommit(session, "HEAD")) ?? null,
        branch: current?.name ?? null,
        defaultBranch: head?.[3]?.split("/").slice(3).join("/") ?? usual ?? only ?? null,
    };
}
async function fetchRevision(session, revision) {
    if (!fetchable.test(revision)) {
        throw new changes/* GitError */.X(`${JSON.stringify(revision)} is not the name of a branch, a tag or a commit`);
    }
    const shallow = (await requireLine(session, ["rev-parse", "--is-shallow-repository"])) === "true";
    // A depth would make a complete clone shallow, and without one a shallow clone would fetch the whole history.
    await fetchFromRemote(session, shallow ? ["--depth=1"] : [], [revision]);
    const commit = await findCommit(session, "FETCH_HEAD");
    if (commit === undefined)
        throw new changes/* GitError */.X(`${JSON.stringify(revision)} is not a commit`);
    return commit;
}
async function deepen(session, tips, commits) {
    const depth = [`--deepen=${commits}`];
    try {
        await fetchFromRemote(session, depth, tips);
    }
    catch (error) {
        // A commit that was made here is unknown to the remote: then all that is usually fetched is deepened.
        if (!(error instanceof changes/* GitError */.X) || !/not our ref|unadvertised object/.test(error.message))
            throw error;
        await fetchFromRemote(session, depth, []);
    }
}
async function fetchFromRemote(session, depth, wanted) {
    const remote = await findRemote(session);
    if (remote === undefined)
        throw new changes/* GitError */.X("there is no remote to fetch from");
    const options = [
        "--quiet",
        "--no-tags",
        "--no-prune",
        "--no-recurse-submodules",
        "--upload-pack=git-upload-pack",
    ];
    const patience = setTimeout(() => {
        const what = wanted.length === 0 ? "more history" : wanted.join(" and ");
        session.waiting(`waiting for git to fetch ${what} from ${remote}, for at most ${gitTimes.network / 60_000} minutes`);
    }, limits/* limits */.F.quietFetch.value);
    try {
        const args = ["fetch", ...options, ...depth, "--end-of-options", remote, ...wanted];
        await requireGit({ ...session, env: withFolders(session.env) }, args, gitTimes.network);
    }
    finally {
        clearTimeout(patience);
    }
}

// EXTERNAL MODULE: ./build/model/own-folders.js
var own_folders = __webpack_require__(3106);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
;// CONCATENATED MODULE: ./build/platform/inside-only.js





/** @param root absolute: the repository's */
function insideOnly(root) {
    const require = (path) => requireInside(root, path);
    return {
        files: (files) => ({ ...files, ...checkedFiles(files, require) }),
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
/** All that makes, changes or removes something. */
function checkedFiles(files, require) {
    return {
        async replace(path, ...more) {
            require(path);
            return files.replace(path, ...more);
        },
        async write(path, text) {
            require(path);
            return files.write(path, text);
        },
        async openAppend(path) {
            require(path);
            return files.openAppend(path);
        },
        async makeFolder(path) {
            require(path);
            return files.makeFolder(path);
        },
        async move(from, to) {
            require(from);
            require(to);
            return files.move(from, to);
        },
        async remove(path) {
            require(path);
            return files.remove(path);
        },
        async compress(from, to) {
            require(to);
            return files.compress(from, to);
        },
        async copyMatching(from, globs, to, rules) {
            require((0,external_node_path_.join)(to, "copy"));
            return files.copyMatching(from, globs, to, rules);
        },
    };
}
/** @throws Error for people, with the code `EOUTSIDE` */
function requireInside(root, path) {
    const isOwn = Object.values(own_folders/* ownFolders */.g).some((name) => !(0,leads_out/* leadsOut */.q)((0,external_node_path_.join)(root, name), path));
    if (!isOwn)
        return;
    const realRoot = realPathOf(root) ?? root;
    const found = nearestAbove(root, path);
    if (found === undefined || !(0,leads_out/* leadsOut */.q)(realRoot, found))
        return;
    const message = `${path} leads out of the repository by now, to ${found}: a folder on its way is a link, so that nothing is written there`;
    throw Object.assign(new Error(message), { code: "EOUTSIDE" });
}
/**
 * Where the nearest folder above a path that is there really lies. The path itself may be a link, which is never
 * followed.
 */
function nearestAbove(root, path) {
    for (let folder = (0,external_node_path_.dirname)(path); !(0,leads_out/* leadsOut */.q)(root, folder); folder = (0,external_node_path_.dirname)(folder)) {
        const found = realPathOf(folder);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** undefined for what is not there, or cannot be looked at: nothing can be written there either. */
function realPathOf(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/model/lock-owner.js
/**
 * Without a schema: every run takes locks, also where nothing else needs the library for schemas, which takes longer to
 * load than all of it.
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





/** More than any owner takes. What is longer is no lock file of ours. */
const LONGEST_OWNER = 4096;
/** @throws when what lies there is no file, or may not be read */
function readLock(path) {
    let descriptor;
    try {
        // Never through a link, and never waiting for somebody to write into a pipe that lies there.
        descriptor = (0,regular_file/* openRegularFile */.ZU)(path, { links: false });
    }
    catch (error) {
        if (codeOf(error) === "ENOENT")
            return undefined;
        throw ["ELOOP", "ENOTREGULAR"].includes(codeOf(error)) ? notAFile(path) : error;
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
 * Makes a lock file that has its content from its first moment on.
 * @returns false when there is one already, or its folder has just been removed
 * @throws when the disk does not let it be made
 */
function createLock(path, owner) {
    const own = writeOwn(path, owner);
    try {
        (0,external_node_fs_.linkSync)(own, path);
        return true;
    }
    catch (error) {
        // Its folder was removed in between: whoever asks again makes it anew.
        if (codeOf(error) === "EEXIST" || codeOf(error) === "ENOENT")
            return false;
        throw withoutHardLinks.has(codeOf(error))
            ? new Error(`${(0,external_node_path_.dirname)(path)} lies on a file system without hard links, which locks need`, {
                cause: error,
            })
            : error;
    }
    finally {
        (0,external_node_fs_.rmSync)(own, { force: true });
    }
}
/** Puts another owner into a lock file, whole. Only for who holds the claim on its present owner. */
function replaceLock(path, owner) {
    const own = writeOwn(path, owner);
    try {
        (0,external_node_fs_.renameSync)(own, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(own, { force: true });
        throw error;
    }
}
/** Gives the sign of life of its owner, as long as that one has it. */
function touchLock(path, token, now) {
    if (readLock(path)?.token === token)
        (0,external_node_fs_.utimesSync)(path, now, now);
}
/** link(2) says EPERM for a file system without them; some say that they do not support it. */
const withoutHardLinks = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"]);
function writeOwn(path, owner) {
    const own = `${path}.${owner.token}.tmp`;
    const descriptor = inFolder((0,external_node_path_.dirname)(path), () => (0,regular_file/* createFile */.x3)(own));
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
const notAFile = (path) => new Error(`${path} is not a file; remove it`);
const codeOf = (error) => error.code ?? "";

;// CONCATENATED MODULE: ./build/platform/lock.js





/** The first wait for a lock that somebody has, and the longest, in milliseconds. */
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 250;
/** How long giving back waits for somebody who takes the same lock over, in milliseconds. That takes a few. */
const RELEASE_PATIENCE_MS = 2_000;
/**
 * Locks between processes, also of different machines that share a disk.
 *
 * A lock is a file that says who has it. It is made by link(2), which fails when it is there. Changing it away from an
 * owner needs the claim on that owner first: `<lock>.<token of the owner>.claim`, itself such a lock. Who has the claim
 * looks again, and only when the owner is still the same replaces the file (to take it over) or removes it (to give it
 * back). So two cannot take over the same one, and nobody removes what somebody else has taken over.
 *
 * A lock is taken over when its owner is gone. When that cannot be known (another machine, a file that nobody can
 * read), when it was not touched for limits.lockStale; an owner that is suspended for longer than that may be robbed.
 */
function openLocks(options) {
    const { clock, random = Math.random } = options;
    return {
        async look(path) {
            const found = attempt(() => readLock(path));
            if (found === undefined)
                return "free";
            return "kind" in found || !isStale(options, found) ? "held" : "gone";
        },
        async acquire(path, { patienceMs = limits/* limits */.F.lockPatience.value, signal } = {}) {
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
                    return { kind: "busy", reason: whoHas(options, answer) };
                await clock.sleep(Math.min(left, pauseOf(round, random)), signal);
            }
        },
    };
}
const changing = { kind: "busy", found: undefined };
/** One attempt, without waiting. */
function take(options, path, token) {
    const owner = ownerOf(options, token);
    const found = readLock(path);
    if (found === undefined)
        return createLock(path, owner) ? { kind: "held", takenOver: false } : changing;
    // A network's file system can say that a link is there already because it has just made it: link(2), BUGS.
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
 * Does what changes a lock away from the owner with this token. A claim whose owner is gone is taken over like a lock.
 */
function withClaim(options, path, token, act) {
    const claim = `${path}.${token}.claim`;
    const own = newToken();
    const claimed = take(options, claim, own);
    if (claimed.kind !== "held")
        return claimed;
    try {
        return act();
    }
    finally {
        if (readLock(claim)?.token === own)
            (0,external_node_fs_.rmSync)(claim, { force: true });
    }
}
function isStale({ clock, processes }, { owner, touchedMs }) {
    const running = owner === null ? null : processes.isRunning(writerOf(owner));
    if (running !== null)
        return !running;
    return clock.now().getTime() - touchedMs > limits/* limits */.F.lockStale.value;
}
function hold(options, path, token, takenOver) {
    attempt(() => sweep(options, path));
    const touch = () => void attempt(() => touchLock(path, token, options.clock.now()));
    const timer = setInterval(touch, options.touchMs ?? limits/* limits */.F.lockTouch.value);
    // A lock keeps no process from ending.
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
        await clock.sleep(pauseOf(round, random));
    }
}
/**
 * Without a claim, which a full disk does not let be made: while its owner lives, nobody takes a lock over but another
 * machine that takes it for silent.
 */
function removeOwn(path, token) {
    if (readLock(path)?.token === token)
        (0,external_node_fs_.rmSync)(path, { force: true });
}
const over = { kind: "held", takenOver: false };
/** `held` here says that there is nothing more to do. */
function giveBack(options, path, token) {
    if (readLock(path)?.token !== token)
        return over;
    return withClaim(options, path, token, () => {
        removeOwn(path, token);
        return over;
    });
}
/**
 * Removes what processes that were killed left beside a lock. A claim on an owner that is no more can be removed at any
 * time: who has it looks for that owner in vain.
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
/** What the disk refuses is an answer. */
function attempt(act) {
    try {
        return act();
    }
    catch (error) {
        return { kind: "failed", reason: `its lock could not be made: ${error.message}` };
    }
}
/** Doubled each time; half of it by chance, so that those who began to wait together do not go on together. */
const pauseOf = (round, random) => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** round) * (0.5 + random() / 2);
/** For people. The name of a host comes from outside, so it is quoted. */
function whoHas({ clock, processes }, { found }) {
    if (found === undefined)
        return "its lock went from one process to the next all the time";
    const age = Math.max(0, Math.round((clock.now().getTime() - found.touchedMs) / 1_000));
    const staleAfter = `${limits/* limits */.F.lockStale.value / 60_000} min`;
    const silent = `gave its last sign of life ${age} s ago; it is taken over after ${staleAfter} without one`;
    const { owner } = found;
    if (owner === null)
        return `its lock is not readable, so who has it is not known; it ${silent}`;
    const who = `process ${owner.pid} on ${JSON.stringify(owner.host)} has held its lock since ${owner.acquired_at}`;
    return processes.isRunning(writerOf(owner)) === null
        ? `${who} and ${silent}`
        : `${who} and still runs`;
}
const newToken = () => (0,external_node_crypto_.randomBytes)(8).toString("hex");
function ownerOf({ clock, owner }, token) {
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
const writerOf = ({ pid, host, process_started }) => ({
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
 * Processes whose pipes are made at once: making them starts a process, which costs as much as starting a stage. A pipe
 * that was read to its end is used again, so that this happens once for as many stages as run at the same time.
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
            return realPipes(stdout, stderr, (held) => spare.push(held));
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
function realPipes(stdout, stderr, giveBack) {
    return {
        stdio: [stdout.writeEnd, stderr.writeEnd],
        read: () => ({ stdout: readFrom(stdout, giveBack), stderr: readFrom(stderr, giveBack) }),
        close: () => [stdout, stderr].forEach((pipe) => closeUnused(pipe, giveBack)),
    };
}
/** Its end comes when the last process has closed its writing end: this one closes its own here. */
function readFrom({ held, readEnd, writeEnd }, giveBack) {
    (0,external_node_fs_.closeSync)(writeEnd);
    const stream = new external_node_net_.Socket({ fd: readEnd, readable: true, writable: false });
    let ended = false;
    stream.once("end", () => (ended = true));
    // At its end it is empty and nobody can write to it any more. What was given up may still be written to.
    stream.once("close", () => (ended ? giveBack(held) : (0,external_node_fs_.closeSync)(held)));
    return stream;
}
/** Empty where it isn't possible: no `mkfifo`, no room for temporary files, too many files open. */
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
        // Nearly every process is as well served by sockets, and one that is not says so itself.
        batch.forEach((held) => (0,external_node_fs_.closeSync)(held));
        return [];
    }
}
/** A reading end does not wait for a writer; then the writing end finds its reader at once. */
const readingFlags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK;
/**
 * Opened apart, the two share no flags: the process's end blocks, as programs expect of their output. The name has been
 * removed by now; Linux opens what a descriptor stands for under this one: proc_pid_fd(5).
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
function isRunningMember(pid, group) {
    // null: it ended since the folder was listed.
    const stat = (0,proc_stat/* readStat */.B)(pid);
    return stat !== null && stat.group === String(group) && !(0,proc_stat/* isOver */.P)(stat);
}
const isGone = (error) => error.code === "ESRCH";
const isForbidden = (error) => error.code === "EPERM";
/** Windows: there is no gentle way, since a console process hears nothing of a taskkill without /F. */
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
 * Ends something when this process ends before it, as after an error that nothing caught, since nothing else would.
 * @returns what to call when it has ended by itself
 */
function endWithThisProcess(end) {
    endings.add(end);
    return () => void endings.delete(end);
}

// EXTERNAL MODULE: ./build/platform/process-identity.js
var process_identity = __webpack_require__(9870);
;// CONCATENATED MODULE: ./build/platform/orphans.js






/** A process that is just being started carries no mark yet: it is looked for again. */
const ROUNDS = 20;
const ROUND_MS = 15;
/**
 * Kills what a run left: the groups of the leaders that are still the same processes, and, on Linux, whatever carries
 * the run's mark in its environment, also when it has left its group. Resolves when nothing of it is found any more.
 *
 * @returns how many groups and processes got KILL
 */
async function endOrphans({ leaders, mark }) {
    const killed = new Set();
    let empty = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
        const groups = leaders.filter(isStillThere);
        const marked = process.platform === "linux" ? markedProcesses(mark) : [];
        empty = groups.length + marked.length === 0 ? empty + 1 : 0;
        // What was killed may have started something before.
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
const isStillThere = ({ pid, started }) => pid !== process.pid && started !== null && (0,process_identity/* startOf */.GH)(pid) === started;
function markedProcesses(mark) {
    const pids = (0,external_node_fs_.readdirSync)("/proc").filter((name) => /^\d+$/.test(name));
    return pids.map(Number).filter((pid) => pid !== process.pid && carries(pid, mark));
}
/** Empty for a process that has ended and was not collected; not readable for those of other users. */
function carries(pid, mark) {
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
 * Hands the chunks of both streams to the consumer. Each stream waits for its own calls only. After the consumer threw
 * it is not called again, and the streams are read to their end for nothing, so that the process never blocks.
 *
 * @param onFailure called once, as soon as the consumer threw or said that it failed
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
    const lost = () => fail(outputFailed?.reason);
    if (outputFailed?.aborted)
        lost();
    outputFailed?.addEventListener("abort", lost);
    const ended = Promise.all(pumps.map((pump) => run(pump, deliver, fail, () => abandoned)));
    return {
        ended: ended.then(() => outputFailed?.removeEventListener("abort", lost)),
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
    return folderFault(request.cwd) ?? commandFault(request, code) ?? message;
}
function folderFault(folder) {
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
function commandFault({ command, env }, code) {
    const isPath = /[\\/]/.test(command);
    switch (code) {
        case "ENOENT":
            return isPath
                ? `${command} does not exist, or the interpreter that its first line names does not`
                : `${command} was not found on the PATH; install it in an earlier step or give its full path`;
        case "EACCES":
            return `no permission to run ${command}, or to enter its working directory; is the file executable (chmod +x)?`;
        case "E2BIG":
            return `the arguments and the environment are together larger than the system takes; pass long values in a file (the largest variables: ${largestOf(env)})`;
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
/** Names and sizes only: a value may be a secret. */
const largestOf = (env) => Object.entries(env)
    .map(([name, value]) => ({ name, size: Buffer.byteLength(value) }))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, 3)
    .map(({ name, size }) => `${name}, ${Math.ceil(size / 1024).toLocaleString("en")} KiB`)
    .join("; ");

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
        start: (request, signal) => signal.aborted
            ? notStarted({ kind: "cancelled" })
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
        return notStarted({ kind: "spawn-failed", reason: spawnFailureReason(request, error) });
    }
    const failed = new Promise((resolve) => {
        child.on("error", resolve);
    });
    if (child.pid === undefined) {
        pipes.close();
        const result = failed.then((error) => endedAtOnce({ kind: "spawn-failed", reason: spawnFailureReason(request, error) }));
        return { pid: null, started: null, result };
    }
    // Who ends before all of it is read (EPIPE) did not want it.
    child.stdin?.on("error", () => undefined).end(request.input);
    const started = { child, streams: pipes.read(child), pid: child.pid, ended: endOf(child) };
    const forget = endWithThisProcess(() => process_end(started, "SIGKILL"));
    const result = follow(started, request, signal, limits).finally(forget);
    // The caller may look at the result late: until then a failed consumer must not count as an unhandled rejection.
    result.catch(() => undefined);
    return { pid: child.pid, started: (0,process_identity/* startOf */.GH)(child.pid), result };
}
function notStarted(exit) {
    return { pid: null, started: null, result: Promise.resolve(endedAtOnce(exit)) };
}
const endedAtOnce = (exit) => ({ exit, durationMs: 0, leftBehind: false });
function endOf(child) {
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
    const output = readOutput(started.streams, request, () => process_end(started, "SIGKILL"));
    try {
        const ownExit = await started.ended;
        const durationMs = Math.round(systemClock.elapsed() - startedAt);
        const stopped = stopper.stopped();
        // After a stop the rest of the group has what is left of the grace; then it gets KILL, and its pipes close.
        const graceLeft = stopped
            ? Math.max(0, stopped.at + limits.graceMs - systemClock.elapsed())
            : 0;
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
            process_end(started, "SIGTERM");
            kill = setTimeout(() => process_end(started, "SIGKILL"), graceMs);
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
    process_end(started, "SIGKILL");
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
    process_end(started, "SIGKILL");
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
    // With a reason: without one an error with its stack is made for each process.
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
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;
const lives = (started) => isWindows ? !hasEnded(started.child) : groupLives(started.pid);
function process_end(started, signal) {
    if (!isWindows)
        signalGroup(started.pid, signal);
    // The number of an ended process may belong to another one by now.
    else if (!hasEnded(started.child))
        endTree(started.child);
}

// EXTERNAL MODULE: ./build/platform/one-line.js
var one_line = __webpack_require__(7429);
;// CONCATENATED MODULE: ./build/platform/local/cancel.js

/** How often a process looks whether its parent still lives. The system tells nobody. */
const PARENT_MS = 500;
/**
 * Aborted when this process is to end: asked by the operating system (Ctrl-C, a runner's cancel, a closed terminal), or
 * left behind by its parent, so that its result would not be seen. A process that has not ended long after that is held
 * by something that hears nothing, and ends with exit code 130.
 */
function cancelSignal() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
        process.on(name, () => controller.abort());
    }
    const giveUp = () => void setTimeout(() => process.exit(130), limits/* limits */.F.cancelPatience.value).unref();
    controller.signal.addEventListener("abort", giveUp, { once: true });
    const parent = process.ppid;
    const watch = setInterval(() => {
        if (process.ppid === parent)
            return;
        clearInterval(watch);
        controller.abort("the process that started this run is gone");
    }, PARENT_MS);
    // Looking keeps no process from ending.
    watch.unref();
    return controller.signal;
}

;// CONCATENATED MODULE: ./build/platform/local/screen.js
/**
 * A terminal, a pipe or a file as a screen. When its reader goes away, what is written is dropped and the run goes on.
 */
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
        void __webpack_require__.e(/* import() */ 9371).then(__webpack_require__.bind(__webpack_require__, 1752)).then(({ createLogUpdate }) => {
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
    const inside = insideOnly(root);
    return {
        clock: systemClock,
        files: inside.files(diskFiles(temporaryRoot === undefined ? {} : { temporaryRoot })),
        processes,
        locks: inside.locks(openLocks({ clock: systemClock, owner: options.owner, processes })),
        git: openGit(root, environment, processes, cancelled, (sentence) => {
            process.stderr.write(`${(0,one_line/* oneLine */.T)(sentence)}\n`);
        }),
        screen: screenOf(options.shownOn, environment),
        artifacts: options.artifacts ?? null,
        cache: options.cache ?? null,
        api: options.api ?? null,
        ownFiles: null,
        cancelled,
    };
}

// EXTERNAL MODULE: ./build/platform/local/surroundings.js
var surroundings = __webpack_require__(1439);
;// CONCATENATED MODULE: ./build/platform/local/command-line.js







/** One call of the command line: where it stands, what it was asked, and the outside that it acts on. */
async function openCommandLine(pipeline, flags) {
    const environment = (0,surroundings/* readEnvironment */.Qo)();
    const here = process.cwd();
    const root = (0,surroundings/* repositoryRoot */.Hn)(here);
    const path = (given) => given == null ? null : (0,external_node_path_.resolve)(here, given);
    const choices = (0,action_inputs/* choicesFromFlags */.wu)(flags);
    const asked = {
        ...choices,
        root,
        config: path(choices.config),
        pipeline: pipeline ?? null,
        key: null,
        runsFolder: path(flags.runsDir),
        outFolder: path(flags.outDir),
    };
    const own = (0,surroundings/* machine */.Aq)();
    const shown = flags.colour === true ? { ...environment, FORCE_COLOR: "1", NO_COLOR: "" } : environment;
    const platform = openOutside({
        root,
        environment: shown,
        shownOn: command_line_screenOf(flags),
        owner: own,
    });
    return {
        asked,
        platform,
        surroundings: {
            ...own,
            user: (0,surroundings/* userName */.nT)(environment),
            environment,
            github: await githubFacts(environment),
        },
        here,
    };
}
/** JSON has stdout for itself: what a person watches goes to stderr. */
const command_line_screenOf = ({ json }) => json === true ? process.stderr : process.stdout;
/** What reads them is loaded in a job only. */
async function githubFacts(environment) {
    if (environment["GITHUB_ACTIONS"] !== "true")
        return null;
    const { readGitHub } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(2751)]).then(__webpack_require__.bind(__webpack_require__, 2751));
    const facts = readGitHub(environment);
    if (facts !== null && "messages" in facts)
        throw new usage_error/* UsageError */.e(facts.messages.join("\n"));
    return facts;
}
/** Prints on stdout, without secrets; the promise resolves when the text is handed over. */
const print = async (text) => command_line_write(process.stdout, (0,unseen/* escapeUnseenBesideColours */.xo)(await (0,hide_secrets.hideSecrets)(text)));
/** Prints on stderr, likewise. */
const complain = async (text) => command_line_write(process.stderr, (0,unseen/* escapeUnseen */.YA)(await (0,hide_secrets.hideSecrets)(text)));
/** Prints what programs read, as it is: it was recorded, and so is without secrets, or is ours. */
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
 * Makes a folder, and those above it that are missing. One that is there already is fine.
 *
 * The one place that makes folders above others (`__tests__/layers.test.ts`): Node's own way tries again for ever where
 * the system says that something is missing in a folder that is there, as in `/proc`, and then no signal ends the
 * process.
 * @param path absolute
 * @throws the error of the system for the first one that cannot be made
 */
function makeFolders(path) {
    for (const folder of [...missingAbove(path).reverse(), path])
        makeOne(folder);
}
/** From the inside to the outside. */
function missingAbove(path) {
    const missing = [];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        // The root of a disk that is not there.
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
        // Another process can have made it in the meantime.
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


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   UG: () => (/* binding */ padToColumns),
/* harmony export */   b9: () => (/* binding */ cutToColumns)
/* harmony export */ });
/**
 * Columns that a text without escape sequences takes on a terminal: an upper bound. Everything from Hangul Jamo on
 * counts as two, except for the glyphs and dots of our own lines, so that a line that is said to fit never wraps.
 */
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += columnsOfCharacter(character);
    return columns;
}
/** The start of a text that takes at most `columns`; a cut is shown as `…`. */
function cutToColumns(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    let kept = "";
    let used = 1;
    for (const character of text) {
        used += columnsOfCharacter(character);
        if (used > columns)
            break;
        kept += character;
    }
    return columns < 1 ? "" : `${kept}…`;
}
/** The text with spaces behind it, up to `columns`. */
function padToColumns(text, columns) {
    return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
// U+2010-2027 dashes, dots and bullets; U+2190-21ff arrows; U+25a0-25ff shapes; U+2713-2718 check marks; U+2800-28ff the spinner.
const narrow = /[\u2010-\u2027\u2190-\u21ff\u25a0-\u25ff\u2713-\u2718\u2800-\u28ff]/;
function columnsOfCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x1100 || narrow.test(character) ? 1 : 2;
}


/***/ }),

/***/ 1559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   S4: () => (/* binding */ cleanColouredText),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* unused harmony export longestTitle */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _model_unseen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7004);


/** Longest title, in characters. */
const longestTitle = 120;
/** Longest text that `cleanText` reads, in UTF-16 units: more than any stored tail (4 KiB of each stream). */
const longestText = 64 * 1024;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const loneSurrogates = /\p{Cs}/gu;
/**
 * Cleans untrusted text so that it cannot move the cursor, reorder what is around it or hide anything: every line break
 * becomes a line feed; escape sequences, control characters and bidirectional controls are removed; tabs stay. Of
 * longer texts, the last 64 Ki characters are kept.
 */
function cleanText(text) {
    return stripControls(text.slice(-longestText));
}
/** Like cleanText, but colours stay, and each line that uses them ends with a reset. */
function cleanColouredText(text) {
    const pieces = text.slice(-longestText).split(_model_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .colourSequence */ .In);
    const clean = pieces
        .map((piece) => (_model_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .colourSequence */ .In.test(piece) ? piece : stripControls(piece)))
        .join("");
    return clean
        .split("\n")
        .map((line) => (line.includes("\u001b") ? `${line}\u001b[0m` : line))
        .join("\n");
}
/** Cleans untrusted text to a single line of at most `longest` characters; `…` marks a cut. */
function cleanLine(text, longest = longestTitle) {
    const start = text.slice(0, longest * 4 + 1024);
    const line = stripControls(start).replaceAll(/\s+/g, " ").trim();
    return truncate(line, longest);
}
/** Returns the last lines of a text, without the empty ones at its ends. */
function lastLines(text, most) {
    const lines = text.replace(/^\n+/, "").trimEnd().split("\n");
    if (lines.length === 1 && lines[0] === "")
        return [];
    return lines.slice(-most);
}
function stripControls(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replaceAll(lineBreaks, "\n")
        .replaceAll(loneSurrogates, "\ufffd")
        .replaceAll(_model_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv, "");
}
function truncate(text, longest) {
    if (text.length <= longest)
        return text;
    const characters = Array.from(text);
    return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}


/***/ })

};
