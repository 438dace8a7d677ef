export const id = 5860;
export const ids = [5860];
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
function listUntrackedOwnFiles({ runsFolder = ".runs", outFolder = "out", }) {
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

/***/ 57577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ sizePattern),
/* harmony export */   i: () => (/* binding */ readSize)
/* harmony export */ });
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

/***/ 66348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeAfter: () => (/* binding */ judgeAfter)
/* harmony export */ });
/* harmony import */ var _model_commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73206);
/* harmony import */ var _model_condition_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96895);
/* harmony import */ var _model_entries_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47006);
/* harmony import */ var _model_redacted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6416);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38158);
/* harmony import */ var _run_guardrail_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72812);
/* harmony import */ var _run_errored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79593);
/* harmony import */ var _run_screen_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79939);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11813);
/* harmony import */ var _redaction_create_redactor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60080);











/**
 * Judges the `after` stages of a run that has ended, one after another. All of them are guardrails, so no code of the
 * repository runs here.
 * @param known.run the result of the run without them
 * @param known.start as in RunAtHand
 * @param known.factsFor collects the facts about the run that a stage with these settings needs
 */
async function judgeAfter(settings, hostContext, platform, known) {
    const { plan, summary } = known.run;
    const { clock, cancelled: signal } = platform;
    const redactor = (0,_redaction_create_redactor_js__WEBPACK_IMPORTED_MODULE_5__.createRunRedactor)(hostContext.environment, plan);
    const result = { commands: [], findings: [], documents: [] };
    let failed = summary.status === "failed";
    for (const stage of plan.after) {
        const why = stage.skip ?? findConditionSkip(stage, failed);
        if (why !== null) {
            result.commands.push(createSkipped(stage, redactor.text(why)));
            continue;
        }
        const judge = (0,_judge_js__WEBPACK_IMPORTED_MODULE_4__.createGuardrailRunner)(settings, hostContext, platform, {
            task: plan.task_id,
            pipeline: plan.pipeline_id,
            changes: plan.changes,
            start: known.start,
            override: plan.override,
            run: known.factsFor,
            inForce: plan.after_settings.find((one) => one.stage === stage.id),
        });
        const { command, judged } = await judgeStage(stage, { clock, judge, redactor, signal });
        result.commands.push(command);
        result.findings.push(...(judged?.findings ?? []));
        result.documents.push(...(judged?.documents ?? []));
        failed ||= (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(command.outcome);
    }
    return result;
}
async function judgeStage(stage, context) {
    const { clock, signal } = context;
    const startedMs = clock.elapsed();
    const started_at = clock.now().toISOString();
    const timeoutMs = stage.timeout_minutes * 60_000;
    const ended = await (0,_run_guardrail_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeWithin */ .pV)(context, stage, { signal, timeoutMs, mayWait: false }).catch((error) => ({
        exit: (0,_run_errored_js__WEBPACK_IMPORTED_MODULE_2__/* .redactExit */ .a)(context, (0,_run_errored_js__WEBPACK_IMPORTED_MODULE_2__/* .toErroredExit */ .z)(error)),
        judged: null,
        text: (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL) ``,
    }));
    const duration_ms = Math.max(0, Math.round(clock.elapsed() - startedMs));
    const completed_at = clock.now().toISOString();
    const command = { ...toCommand(stage, ended, context), started_at, completed_at, duration_ms };
    return { command, judged: ended.judged };
}
function findConditionSkip(stage, failed) {
    const holds = (0,_model_condition_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluateCondition */ .F9)((0,_model_condition_js__WEBPACK_IMPORTED_MODULE_7__/* .parseCondition */ .zB)(stage.if), {
        failed,
        blocked: failed,
        cancelled: false,
    });
    return holds
        ? null
        : failed
            ? "the run failed before it"
            : `its condition does not hold: ${stage.if}`;
}
/** The planned entry: texts of a plan are already redacted. */
const createPending = (stage) => (0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_6__/* .asRecorded */ .zz)((0,_model_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .pendingCommand */ .zz)((0,_model_entries_js__WEBPACK_IMPORTED_MODULE_9__/* .entriesOfStages */ .lW)([stage], null, 1)[0]));
const createSkipped = (stage, summary) => ({
    ...createPending(stage),
    status: "skipped",
    outcome: "skipped",
    summary,
});
function toCommand(stage, { exit, judged, text }, { redactor }) {
    const outcome = (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(exit, stage);
    const succeeded = outcome === "succeeded";
    return {
        ...createPending(stage),
        status: (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .commandStatusOf */ .Ni)(outcome),
        summary: judged?.summary ?? redactor.text((0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .KE)(exit)),
        outcome,
        exit,
        tries: 1,
        tail: succeeded ? null : createTail(text, redactor.text),
        findings: (0,_model_commands_js__WEBPACK_IMPORTED_MODULE_8__/* .findingCounts */ .s_)(judged?.findings ?? []),
        judgement: judged === null ? null : (0,_run_guardrail_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .toJudgement */ .L)(judged),
    };
}
function createTail(text, hide) {
    const tails = { stdout: (0,_run_screen_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .createScreenTail */ .D)(), stderr: (0,_run_screen_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .createScreenTail */ .D)() };
    tails.stdout.push((0,_model_redacted_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesOf */ .$$)(text));
    return (0,_run_screen_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .toTail */ .i)(tails, hide);
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
    const paint = picocolors.createColors(colour);
    const places = findings.map(formatPlace);
    const width = Math.min(widestPlace, Math.max(0, ...places.map(countColumns)));
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
    const { task, changes, start, override } = currentRun;
    const { uses, mayWait } = stage;
    const guardrail = guardrails.guardrails.get(uses.replace(/^guardrail\//, ""));
    if (guardrail === undefined)
        throw new Error(`the guardrail ${uses} does not exist in this version`);
    const request = (0,change_request.createChangeRequest)(settings, hostContext, task);
    const repository = (0,open_repository/* openRepository */.h)({ git, files, request, base: start?.base ?? changes });
    const facts = {
        now: clock.now(),
        task,
        pullRequest: (0,pull_request_event/* getPullRequest */.T)(hostContext),
        mayWait,
        override,
        pipelineFile: (0,pipeline_file/* getNamedPipelineFile */.u)(settings),
        environment: hostContext.environment,
        recordedTasks: () => findRecordedTasks(files, settings.runsFolder),
    };
    try {
        if (start !== null)
            await requireSameHead(git, start);
        // A base that was known must still be there: the settings of the checkout are no substitute.
        if (start !== null && start.base !== null)
            await repository.changes();
        const { id, with: own } = stage;
        const placed = { uses, id, pipeline: currentRun.pipeline };
        const asked = { own, asked: currentRun.asked ?? {} };
        const inForce = currentRun.inForce ??
            (await (0,settings_in_force/* findSettingsInForce */.T)(repository, placed, asked, facts.pipelineFile));
        const run = (await currentRun.run?.(inForce.with)) ?? null;
        const all = { ...facts, run, hasBaseSettings: inForce.areBase ?? null };
        const judged = await guardrail.judge(repository, inForce.with, all);
        return {
            judged: (0,settings_in_force/* withFinding */.i)(judged, inForce.finding),
            dryRun: inForce.with["dry-run"] === true,
        };
    }
    catch (error) {
        if (error instanceof model_changes/* GitError */.X)
            return { judged: createUndecided(uses, error.message), dryRun: false };
        throw error;
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
    const files = [{ path: log_path, ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .measureText */ .kD)(bytes) }];
    for (const { name, text } of documents) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scope.folder, (0,_model_stage_files_js__WEBPACK_IMPORTED_MODULE_7__/* .artifactsPath */ .Zl)(stem), name);
        await context.files.replace(path, text);
        files.push({ path: (0,_persisted_path_js__WEBPACK_IMPORTED_MODULE_4__/* .toPersistedPath */ .Aq)(context, path), ...(0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .measureText */ .kD)(text) });
    }
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
        files,
    };
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
            let from = 0;
            for (let at = bytes.indexOf(carriageReturn); at !== -1; at = bytes.indexOf(carriageReturn, from)) {
                write(bytes.subarray(from, at));
                returned = true;
                from = at + 1;
            }
            write(bytes.subarray(from));
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
