export const id = 9389;
export const ids = [9389];
export const modules = {

/***/ 57577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   ik: () => (/* binding */ readSize)
/* harmony export */ });
/* unused harmony export formatSize */
const units = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
/** The pattern of a size, for JSON Schema. Bytes have no fractions. */
const sizePattern = "^(\\d+ ?B?|\\d+(\\.\\d+)? ?(KiB|MiB|GiB))$";
const written = new RegExp(sizePattern);
/** Parses `1048576`, `256MiB` or `1.5 GiB` into bytes; undefined if it is invalid or too large. */
function readSize(text) {
    if (!written.test(text))
        return undefined;
    const [unit = "B"] = /[A-Z]\w*$/i.exec(text) ?? [];
    const bytes = Math.floor(Number.parseFloat(text) * units[unit]);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}
/** Formats a size: `512 B`, `1.5 KiB`, `20 MiB`. */
function formatSize(bytes) {
    const [unit, factor] = Object.entries(units).findLast(([, least]) => bytes >= least) ?? ["B", 1];
    const count = bytes / factor;
    return `${unit === "B" || count >= 10 ? Math.floor(count) : Math.floor(count * 10) / 10} ${unit}`;
}


/***/ }),

/***/ 11813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGuardrailRunner: () => (/* binding */ createGuardrailRunner)
});

// EXTERNAL MODULE: ./build/changes/open-repository.js + 5 modules
var open_repository = __webpack_require__(84697);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var finding = __webpack_require__(90738);
// EXTERNAL MODULE: ./build/guardrails/guardrails.js + 4 modules
var guardrails = __webpack_require__(30972);
// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
;// CONCATENATED MODULE: ./build/report/terminal/columns.js
/**
 * Counts the columns of a text without escape sequences on a terminal: an upper bound, so that lines never wrap. From
 * Hangul Jamo on, characters count as two, except for the glyphs and dots of this tool's lines.
 */
function countColumns(text) {
    let columns = 0;
    for (const character of text)
        columns += countCharacterColumns(character);
    return columns;
}
/** Cuts a text to at most `columns`, with `…` at a cut. */
function cutToColumns(text, columns) {
    if (countColumns(text) <= columns)
        return text;
    let kept = "";
    let used = 1;
    for (const character of text) {
        used += countCharacterColumns(character);
        if (used > columns)
            break;
        kept += character;
    }
    return columns < 1 ? "" : `${kept}…`;
}
/** Pads a text with trailing spaces to `columns`. */
function padToColumns(text, columns) {
    return text + " ".repeat(Math.max(0, columns - countColumns(text)));
}
// U+2010-2027 dashes, dots and bullets; U+2190-21ff arrows; U+25a0-25ff shapes; U+2713-2718 check marks; U+2800-28ff the spinner.
const narrow = /[\u2010-\u2027\u2190-\u21ff\u25a0-\u25ff\u2713-\u2718\u2800-\u28ff]/;
function countCharacterColumns(character) {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x1100 || narrow.test(character) ? 1 : 2;
}

;// CONCATENATED MODULE: ./build/report/terminal/finding-lines.js



/** Formats a guardrail's result: its findings, its summary, and who allowed its violations. */
function formatJudged({ findings, summary, override }, colour) {
    const allowed = override === null ? "" : `; allowed: ${override.reason} (${override.where})`;
    return formatFindings({ findings, summary: `${summary}${allowed}`, colour });
}
/** Longest message and longest fix, in characters. */
const longestText = 1_000;
/** Widest place that other lines are aligned with, in columns. */
const widestPlace = 40;
const levelColours = { error: "red", warning: "yellow", notice: "cyan" };
const levelColumns = "warning".length;
/**
 * Formats findings for a terminal or a log, with the summary as the last line:
 *
 *     docs/a.md:3  error    The review of docs/a.md is overdue. [docs-freshness/overdue]
 *                           fix: Read it again.
 */
function formatFindings({ findings, summary, colour }) {
    const lines = formatFindingLines(findings, colour);
    return [...lines, ...(lines.length === 0 ? [] : [""]), (0,clean_text/* cleanLine */.Ow)(summary, longestText)];
}
/** The same, without a summary. */
function formatFindingLines(findings, colour) {
    const paint = picocolors.createColors(colour);
    const places = findings.map(formatPlace);
    const width = Math.min(widestPlace, Math.max(0, ...places.map(countColumns)));
    const indent = " ".repeat(width + levelColumns + 4);
    return findings.flatMap(({ level, message, rule, fix }, at) => {
        const place = padToColumns(places[at] ?? "", width);
        const word = paint[levelColours[level]](padToColumns(level, levelColumns));
        const text = (0,clean_text/* cleanLine */.Ow)(message, longestText) || "(no message)";
        const name = rule === null ? "" : ` ${paint.dim(`[${(0,clean_text/* cleanLine */.Ow)(rule)}]`)}`;
        const help = (0,clean_text/* cleanLine */.Ow)(fix ?? "", longestText);
        return [`${place}  ${word}  ${text}${name}`, ...(help === "" ? [] : [`${indent}fix: ${help}`])];
    });
}
/** `docs/a.md:3:7`, as far as known */
function formatPlace({ path, line, column }) {
    if (path === null)
        return "(the change)";
    const numbers = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
    return `${(0,clean_text/* cleanLine */.Ow)(path, 4096)}${numbers}`;
}

// EXTERNAL MODULE: ./build/modes/settings/change-request.js
var change_request = __webpack_require__(80734);
// EXTERNAL MODULE: ./build/modes/guardrails/pipeline-file.js
var pipeline_file = __webpack_require__(12693);
// EXTERNAL MODULE: ./build/modes/guardrails/pull-request-event.js
var pull_request_event = __webpack_require__(76574);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/modes/guardrails/recorded-tasks.js

/** The tasks with recorded runs, by folder name, sorted. */
async function findRecordedTasks(files, runsFolder) {
    const tasks = [];
    for (const name of await files.list(runsFolder)) {
        const runs = await files.list((0,external_node_path_.join)(runsFolder, name, "cli"));
        if (runs.length > 0)
            tasks.push(name);
    }
    return tasks;
}

;// CONCATENATED MODULE: ./build/modes/guardrails/same-head.js

/** @throws GitError when a stage moved HEAD, so that the checkout is no longer the commit of the run */
async function requireSameHead(git, { head }) {
    const now = (await git.root()) === undefined ? null : ((await git.commit("HEAD")) ?? null);
    if (now === head)
        return;
    throw new model_changes/* GitError */.X(`a stage of this run moved HEAD from ${describeCommit(head)} to ${describeCommit(now)}, so the change cannot be judged. ` +
        "Run guardrails before that stage, or let it work in its own clone");
}
const describeCommit = (commit) => commit ?? "no commit";

// EXTERNAL MODULE: ./build/modes/guardrails/settings-in-force.js
var settings_in_force = __webpack_require__(80783);
;// CONCATENATED MODULE: ./build/modes/guardrails/judge.js











/** Creates the function that judges the guardrail stages of a run. */
const createGuardrailRunner = (settings, hostContext, platform, run) => async (stage, { mayWait }) => {
    const answer = await judgeOnce(settings, hostContext, platform, run, { ...stage, mayWait });
    return { ...answer, text: `${formatJudged(answer.judged, false).join("\n")}\n` };
};
/** Judges one stage. Opens the repository each time, because earlier stages may have changed it. */
async function judgeOnce(settings, hostContext, { git, files, clock }, currentRun, stage) {
    const { task, pipeline, changes, start, override, asked = {} } = currentRun;
    const { uses, mayWait } = stage;
    const guardrail = guardrails.guardrails.get(uses.replace(/^guardrail\//, ""));
    if (guardrail === undefined)
        throw new Error(`the guardrail ${uses} does not exist in this version`);
    const request = (0,change_request.createChangeRequest)(settings, hostContext, task);
    const repository = (0,open_repository/* openRepository */.h)({ git, files, request, base: start?.base ?? changes });
    const pipelineFile = (0,pipeline_file/* getNamedPipelineFile */.u)(settings);
    try {
        if (start !== null)
            await requireSameHead(git, start);
        // A base that was known must still be there: the settings of the checkout are no substitute.
        if (start !== null && start.base !== null)
            await repository.changes();
        const inForce = currentRun.inForce ??
            (await (0,settings_in_force/* findSettingsInForce */.T)(repository, { ...stage, pipeline }, asked, pipelineFile));
        const options = inForce.with;
        const judged = await guardrail.judge(repository, options, {
            now: clock.now(),
            task,
            pullRequest: (0,pull_request_event/* getPullRequest */.T)(hostContext),
            mayWait,
            override,
            pipelineFile,
            environment: hostContext.environment,
            recordedTasks: () => findRecordedTasks(files, settings.runsFolder),
            hasBaseSettings: inForce.areBase ?? null,
            run: (await currentRun.run?.(options)) ?? null,
        });
        return { judged: (0,settings_in_force/* withFinding */.i)(judged, inForce.finding), dryRun: options["dry-run"] === true };
    }
    catch (error) {
        if (!(error instanceof model_changes/* GitError */.X))
            throw error;
        return { judged: createUndecided(uses, error.message), dryRun: false };
    }
}
const createUndecided = (uses, reason) => ({
    verdict: "undecided",
    summary: `could not be judged: ${reason}`,
    override: null,
    decision: null,
    details: {},
    findings: [
        (0,finding/* createFinding */.u)(`${uses.replace(/^guardrail\//, "")}/undecided`, {
            title: "Could not be judged",
            message: reason,
            fix: null,
        }),
    ],
    edits: [],
});


/***/ }),

/***/ 76574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ getPullRequest)
/* harmony export */ });
/* harmony import */ var _changes_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52686);

/** The pull request of the event, as the event describes it. Labels can override a guardrail only there. */
function getPullRequest({ github }) {
    const pullRequest = github === null ? undefined : (0,_changes_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)(github).pullRequest;
    if (github === null || pullRequest === undefined)
        return null;
    const { serverUrl, repository } = github;
    return { ...pullRequest, address: `${serverUrl}/${repository}/pull/${pullRequest.number}` };
}


/***/ })

};
