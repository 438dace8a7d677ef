export const id = 813;
export const ids = [813];
export const modules = {

/***/ 11813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJudge: () => (/* binding */ openJudge)
});

// EXTERNAL MODULE: ./build/changes/open-repository.js + 7 modules
var open_repository = __webpack_require__(25557);
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

;// CONCATENATED MODULE: ./build/report/terminal/finding-lines.js



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
    const paint = picocolors.createColors(colour);
    const places = findings.map(placeOf);
    const width = Math.min(widestPlace, Math.max(0, ...places.map(columnsOf)));
    const indent = " ".repeat(width + levelColumns + 4);
    const lines = findings.flatMap(({ level, message, rule, fix }, at) => {
        const place = padToColumns(places[at] ?? "", width);
        const word = paint[levelColours[level]](padToColumns(level, levelColumns));
        const text = (0,clean_text/* cleanLine */.Ow)(message, longestText) || "(no message)";
        const name = rule === null ? "" : ` ${paint.dim(`[${(0,clean_text/* cleanLine */.Ow)(rule)}]`)}`;
        const help = (0,clean_text/* cleanLine */.Ow)(fix ?? "", longestText);
        return [`${place}  ${word}  ${text}${name}`, ...(help === "" ? [] : [`${indent}fix: ${help}`])];
    });
    return [...lines, ...(lines.length === 0 ? [] : [""]), (0,clean_text/* cleanLine */.Ow)(summary, longestText)];
}
/** `docs/a.md:3:7` as far as it is known. */
function placeOf({ path, line, column }) {
    if (path === null)
        return "(the change)";
    const numbers = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
    return `${(0,clean_text/* cleanLine */.Ow)(path, 4096)}${numbers}`;
}

// EXTERNAL MODULE: ./build/modes/settings/change-request.js + 1 modules
var change_request = __webpack_require__(41420);
// EXTERNAL MODULE: ./build/modes/guardrails/pipeline-file.js
var pipeline_file = __webpack_require__(12693);
// EXTERNAL MODULE: ./build/modes/guardrails/pull-request-event.js
var pull_request_event = __webpack_require__(76574);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
var settings_in_force = __webpack_require__(80783);
;// CONCATENATED MODULE: ./build/modes/guardrails/judge.js











/** How the guardrails of one run are called. */
const openJudge = (settings, surroundings, platform, run) => async (stage, { mayWait }) => {
    const answer = await judgeOnce(settings, surroundings, platform, run, { ...stage, mayWait });
    return { ...answer, text: `${judgedLines(answer.judged, false).join("\n")}\n` };
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


/***/ })

};
