export const id = 3644;
export const ids = [3644];
export const modules = {

/***/ 3644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJudge: () => (/* binding */ openJudge)
});

// EXTERNAL MODULE: ./build/changes/open-repository.js + 7 modules
var open_repository = __webpack_require__(5557);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var finding = __webpack_require__(738);
// EXTERNAL MODULE: ./build/guardrails/guardrails.js + 4 modules
var guardrails = __webpack_require__(972);
// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/report/terminal/finding-lines.js
var finding_lines = __webpack_require__(3283);
// EXTERNAL MODULE: ./build/modes/settings/change-request.js + 1 modules
var change_request = __webpack_require__(1420);
// EXTERNAL MODULE: ./build/modes/guardrails/pipeline-file.js
var pipeline_file = __webpack_require__(2693);
// EXTERNAL MODULE: ./build/modes/guardrails/pull-request-event.js
var pull_request_event = __webpack_require__(6574);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/modes/guardrails/recorded-tasks.js

/** The tasks that a run is recorded of, by the names of their folders, sorted. */
async function recordedTasks(files, runsFolder) {
    const tasks = [];
    for (const name of await files.list(runsFolder)) {
        const runs = await files.list((0,external_node_path_.join)(runsFolder, name, "cli"));
        if (runs.length > 0)
            tasks.push(name);
    }
    return tasks;
}

;// CONCATENATED MODULE: ./build/modes/guardrails/same-head.js

/** @throws GitError when a stage moved HEAD: what is there now is not what the run is for */
async function requireSameHead(git, { head }) {
    const now = (await git.root()) === undefined ? null : ((await git.commit("HEAD")) ?? null);
    if (now === head)
        return;
    throw new model_changes/* GitError */.X(`HEAD was moved from ${named(head)} to ${named(now)} by a stage of this run, so that nothing of the change can be judged. ` +
        "Let guardrails run before such a stage, or let it work in a clone of its own");
}
const named = (commit) => commit ?? "no commit";

// EXTERNAL MODULE: ./build/modes/guardrails/settings-in-force.js
var settings_in_force = __webpack_require__(783);
;// CONCATENATED MODULE: ./build/modes/guardrails/judge.js











/** How the guardrails of one run are called. */
const openJudge = (settings, surroundings, platform, run) => async (stage, { mayWait }) => {
    const answer = await judgeOnce(settings, surroundings, platform, run, { ...stage, mayWait });
    return { ...answer, text: `${(0,finding_lines/* judgedLines */.D)(answer.judged, false).join("\n")}\n` };
};
/** Opens the repository anew: stages before this one may have changed it. */
async function judgeOnce(settings, surroundings, { git, files, clock }, atHand, stage) {
    const { task, changes, start, override } = atHand;
    const { uses, mayWait } = stage;
    const guardrail = guardrails.guardrails.get(uses.replace(/^guardrail\//, ""));
    if (guardrail === undefined)
        throw new Error(`the guardrail ${uses} does not exist in this version`);
    const request = (0,change_request.changeRequest)(settings, surroundings, task);
    const repository = (0,open_repository/* openRepository */.h_)({ git, files, request, base: start?.base ?? changes });
    const facts = {
        now: clock.now(),
        task,
        pullRequest: (0,pull_request_event/* pullRequestOf */._)(surroundings),
        mayWait,
        override,
        pipelineFile: (0,pipeline_file/* namedPipelineFile */.W)(settings),
        environment: surroundings.environment,
        recordedTasks: () => recordedTasks(files, settings.runsFolder),
    };
    try {
        if (start !== null)
            await requireSameHead(git, start);
        // A base that was known is known still: settings of the checkout are no answer to its loss.
        if (start !== null && start.base !== null)
            await repository.changes();
        const { id, with: own } = stage;
        const placed = { uses, id, pipeline: atHand.pipeline };
        const asked = { own, asked: atHand.asked ?? {} };
        const inForce = atHand.inForce ?? (await (0,settings_in_force/* settingsInForce */.e)(repository, placed, asked, facts.pipelineFile));
        const run = (await atHand.run?.(inForce.with)) ?? null;
        const all = { ...facts, run, hasBaseSettings: inForce.areBase ?? null };
        const judged = await guardrail.judge(repository, inForce.with, all);
        return {
            judged: (0,settings_in_force/* withFinding */.i)(judged, inForce.finding),
            dryRun: inForce.with["dry-run"] === true,
        };
    }
    catch (error) {
        if (error instanceof model_changes/* GitError */.X)
            return { judged: undecided(uses, error.message), dryRun: false };
        throw error;
    }
}
const undecided = (uses, reason) => ({
    verdict: "undecided",
    summary: `it could not be judged: ${reason}`,
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

/***/ 3283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ judgedLines),
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2847);



/** What a guardrail came to, as lines: its findings, its summary, and who allowed what it objects to. */
function judgedLines({ findings, summary, override }, colour) {
    const allowed = override === null ? "" : `; allowed: ${override.reason} (${override.where})`;
    return findingLines({ findings, summary: `${summary}${allowed}`, colour });
}
/** Longest message and longest fix, in characters. */
const longestText = 1_000;
/** Widest place that others are aligned with, in columns. */
const widestPlace = 40;
const levelColours = { error: "red", warning: "yellow", notice: "cyan" };
const levelColumns = "warning".length;
/**
 * Findings for a terminal or a log, in the order given, with the summary as the last line:
 *
 *     docs/a.md:3  error    The review of docs/a.md is overdue. [docs-freshness/overdue]
 *                           fix: Read it again.
 */
function findingLines({ findings, summary, colour }) {
    const paint = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(colour);
    const places = findings.map(placeOf);
    const width = Math.min(widestPlace, Math.max(0, ...places.map(_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)));
    const indent = " ".repeat(width + levelColumns + 4);
    const lines = findings.flatMap(({ level, message, rule, fix }, at) => {
        const place = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padToColumns */ .UG)(places[at] ?? "", width);
        const word = paint[levelColours[level]]((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padToColumns */ .UG)(level, levelColumns));
        const text = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(message, longestText) || "(no message)";
        const name = rule === null ? "" : ` ${paint.dim(`[${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(rule)}]`)}`;
        const help = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(fix ?? "", longestText);
        return [`${place}  ${word}  ${text}${name}`, ...(help === "" ? [] : [`${indent}fix: ${help}`])];
    });
    return [...lines, ...(lines.length === 0 ? [] : [""]), (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(summary, longestText)];
}
/** `docs/a.md:3:7` as far as it is known. */
function placeOf({ path, line, column }) {
    if (path === null)
        return "(the change)";
    const numbers = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
    return `${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(path, 4096)}${numbers}`;
}


/***/ })

};
