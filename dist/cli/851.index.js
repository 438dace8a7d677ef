export const id = 851;
export const ids = [851];
export const modules = {

/***/ 2851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  show: () => (/* binding */ show)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/modes/exit-code.js
var exit_code = __webpack_require__(7957);
// EXTERNAL MODULE: ./build/modes/settings.js
var modes_settings = __webpack_require__(3314);
// EXTERNAL MODULE: ./build/model/manifest.js
var manifest = __webpack_require__(1189);
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
        const parsed = manifest/* Manifest */._8.safeParse(JSON.parse((await files.readText(path)) ?? ""));
        return parsed.success
            ? parsed.data
            : (0,modes_settings/* refuse */.TR)(`${path}: this is not a manifest of this version; see: orchestrator validate --run`);
    }
    catch (error) {
        return (0,modes_settings/* refuse */.TR)(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// EXTERNAL MODULE: ./build/platform/local/command-line.js + 17 modules
var command_line = __webpack_require__(590);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/report/clean-text.js
var clean_text = __webpack_require__(2348);
// EXTERNAL MODULE: ./build/report/columns.js
var columns = __webpack_require__(9708);
// EXTERNAL MODULE: ./build/report/duration.js
var duration = __webpack_require__(8747);
// EXTERNAL MODULE: ./build/report/outcome-words.js
var outcome_words = __webpack_require__(2223);
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


/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ Manifest)
/* harmony export */ });
/* unused harmony exports ManifestCommand, ChildRun, GuardrailStatus, ResumeEvent, Approval */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2047);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4076);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8158);




const ManifestCommand = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ..._journal_js__WEBPACK_IMPORTED_MODULE_1__/* .PlannedEntry */ .tP.shape,
    status: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandStatus */ .sl,
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    exit_code: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    error_file: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    /** The run id of the nested pipeline that this command is. */
    sub_run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .StageOutcome */ .hF.nullable(),
    exit: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .Exit */ .Jc.nullable(),
    tries: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
    duration_ms: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_.nullable(),
    tail: _journal_js__WEBPACK_IMPORTED_MODULE_1__/* .Tail */ .PW.nullable(),
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8),
    findings: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .FindingCounts */ .WX,
});
const ChildRun = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    status: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .RunStatus */ .i2,
    /** Where its manifest is, relative to the repository root. */
    manifest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
});
const GuardrailStatus = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    present: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    recommendation: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    counts: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ total: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, succeeded: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, failed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, skipped: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_, other: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ }),
});
const ResumeEvent = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc, actor: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const Approval = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ actor: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), timestamp: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc, reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/** `manifest.json`: what one attempt at an assignment did, or, in the run's own folder, what the whole run did. */
const Manifest = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("manifest"),
    task_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    parent_run_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    pipeline_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    pipeline_title: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** null in the manifest of the whole run. */
    assignment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    plan_digest: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np,
    status: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .RunStatus */ .i2,
    status_detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    started_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    completed_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    updated_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc,
    heartbeat_at: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Timestamp */ .Dc.nullable(),
    heartbeat_interval_seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).nullable(),
    heartbeat_stale_after_seconds: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1).nullable(),
    artifact_root: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
    summary: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    metrics_recorded: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    resume_events: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ResumeEvent),
    approvals: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Approval),
    commands: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ManifestCommand),
    child_runs: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ChildRun),
    guardrails_required: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    guardrail_status: GuardrailStatus,
    /** The plan's assignments in short; null in the manifest of one assignment. */
    scheduler: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("multi-instance"),
        plan: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
        assignments: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ instance_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), attempts: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_ })),
    })
        .nullable(),
    /** null: nothing guarded the output of this run. */
    privacy: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["enforce", "shadow"]),
        log_path: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.nullable(),
        totals: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
            total_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
            redacted_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
            blocked_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
            allowed_frames: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Count */ .y_,
        }),
    })
        .nullable(),
});


/***/ }),

/***/ 3314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const isRefusal = (value) => "messages" in value;
const refuse = (...messages) => ({ messages });
/** Fills in the variables of the system that this one follows, each below the explicit input of the same meaning. */
function settingsOf(asked, environment) {
    const variable = (name) => environment[name]?.trim() || null;
    const target = variable("CODEX_ORCHESTRATOR_TARGET_STAGE");
    const untargeted = asked.subtasks.length === 0 && asked.stages.length === 0;
    const folder = (explicit, name, unset) => {
        const chosen = explicit ?? variable(name) ?? unset;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(chosen) ? chosen : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(asked.root, chosen);
    };
    return {
        ...asked,
        task: asked.task ?? variable("MCP_RUNNER_TASK_ID"),
        stages: untargeted && target !== null ? [target] : asked.stages,
        runsFolder: folder(asked.runsFolder, "CODEX_ORCHESTRATOR_RUNS_DIR", ".runs"),
        outFolder: folder(asked.outFolder, "CODEX_ORCHESTRATOR_OUT_DIR", "out"),
    };
}


/***/ })

};
