export const id = 328;
export const ids = [328];
export const modules = {

/***/ 1778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ nameTest),
/* harmony export */   fH: () => (/* binding */ isAffected)
/* harmony export */ });
/* unused harmony export matchesFilters */
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);


/** Whether something with these filters has to run: always when filters are off, else when a file of its own changed. */
function isAffected(changes, filters) {
    return !changes.filters || matchesFilters(changes.entries, filters);
}
/**
 * Whether the filters let any of the changed files through; true when there are no filters. A file counts when it
 * matches `paths` (or there are none) and does not match `paths-ignore`; a renamed file counts under both of its names.
 *
 * Patterns mean what they mean to GitHub (docs.github.com, workflow syntax, filter pattern cheat sheet): `*` stays within
 * a folder, `**` does not, wherever it stands, names that begin with a dot are matched, and a later pattern overrules an
 * earlier one, `!` taking files out again. Three things are not GitHub's: `?` is exactly one character, `{a,b}` is a choice, and
 * a folder, `docs` or `docs/`, means all that is below it.
 */
function matchesFilters(entries, filters) {
    if (filters.paths.length === 0 && filters.pathsIgnore.length === 0)
        return true;
    const wanted = filters.paths.length === 0 ? () => true : testOf(filters.paths);
    const ignored = filters.pathsIgnore.length === 0 ? () => false : testOf(filters.pathsIgnore);
    const counts = (name) => wanted(name) && !ignored(name);
    return entries.some((entry) => namesOf(entry).some(counts));
}
/** The same of one name, without filters that only take away: the last pattern that matches decides. */
function nameTest(patterns) {
    const test = testOf(patterns);
    return (path) => test((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchableName */ .V_)(path));
}
/** A copy leaves its original as it was, so only a rename counts under its old name too. */
function namesOf(entry) {
    const names = [(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchableName */ .V_)(entry.path)];
    if (entry.status === "renamed" && entry.previousPath !== null)
        names.push((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matchableName */ .V_)(entry.previousPath));
    return names;
}
/** With nothing but `!` patterns there is nothing to take from, so they are taken from everything. */
function testOf(patterns) {
    const steps = patterns.map((pattern) => {
        const negated = pattern.startsWith("!");
        return { negated, ...(0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)((0,_model_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .withAllBelow */ .D)(negated ? pattern.slice(1) : pattern)) };
    });
    const start = steps.every((step) => step.negated);
    return (name) => steps.reduce((so, step) => (step.matches(name) ? !step.negated : so), start);
}


/***/ }),

/***/ 738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/** @param rule with the guardrail's name, as `docs-check/missing-path` */
const findingOf = (rule, remark) => ({
    level: "error",
    path: null,
    line: null,
    end_line: null,
    column: null,
    ...remark,
    rule,
});


/***/ }),

/***/ 5489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseMarkdown),
/* harmony export */   t: () => (/* binding */ whyNotParsed)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8353);
/* harmony import */ var mdast_util_frontmatter__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8494);
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8881);
/* harmony import */ var micromark_extension_frontmatter__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(796);
/* harmony import */ var micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2297);





/** The tree has an address's text, decoded; who wants to change it needs its place. */
const noteDestination = function note(token) {
    const node = this.stack.at(-1);
    if (node?.type === "link" || node?.type === "image" || node?.type === "definition")
        node.data = { destination: { start: token.start.offset, end: token.end.offset } };
};
const syntax = [(0,micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_0__/* .gfm */ .T)(), (0,micromark_extension_frontmatter__WEBPACK_IMPORTED_MODULE_1__/* .frontmatter */ .v)(["yaml"])];
const tree = [
    (0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__/* .gfmFromMarkdown */ .C)(),
    (0,mdast_util_frontmatter__WEBPACK_IMPORTED_MODULE_3__/* .frontmatterFromMarkdown */ .q)(["yaml"]),
    { enter: { resourceDestination: noteDestination, definitionDestination: noteDestination } },
];
/**
 * The syntax tree (mdast) of a text in GitHub's Markdown, with front matter. Positions count lines and columns from 1. The text
 * has no byte order mark: offsets are off by one behind one. Ask `whyNotParsed` first: the parser is not made for hostile texts.
 */
const parseMarkdown = (text) => (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_4__/* .fromMarkdown */ .Y)(text, { extensions: syntax, mdastExtensions: tree });
const mostNesting = 100;
const mostMarks = 10_000;
/**
 * Why a text is better not parsed, to follow "because"; null: it can be. The parser's time grows with the square of how many
 * brackets and stars a paragraph has, and of how deep lists and quotes are; nobody writes as many as are refused here.
 */
function whyNotParsed(text) {
    if (tooDeep.test(text))
        return `more than ${mostNesting} lists and quotes begin in one line`;
    if (text.length <= mostMarks)
        return null;
    const marks = text.split(/\n[ \t\r]*\n/).map((block) => block.match(/[[\]*_]/g)?.length ?? 0);
    return marks.some((count) => count > mostMarks)
        ? `there are more than ${mostMarks.toLocaleString("en")} brackets, stars and underscores without an empty line between them`
        : null;
}
const tooDeep = new RegExp(String.raw `^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){${mostNesting + 1}}`, "m");


/***/ }),

/***/ 328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeReview: () => (/* binding */ judgeReview)
});

// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/model/review-limits.js
var review_limits = __webpack_require__(629);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var guardrails_finding = __webpack_require__(738);
;// CONCATENATED MODULE: ./build/guardrails/review/wording.js
/** At most so many characters; a cut is shown as `…`. */
function shortened(text, most) {
    if (text.length <= most)
        return text;
    // Half of a character that is two units long is none.
    return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** `a, b and c` */
const inWords = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

;// CONCATENATED MODULE: ./build/guardrails/review/opinion.js



/** @param rule without the guardrail's name */
const remark = (rule, said) => (0,guardrails_finding/* findingOf */.h)(`review/${rule}`, said);
/** What several people said, as one text; null: nobody said anything. */
const feedbackOf = (said) => shortened(said.filter(Boolean).join("; "), review_limits/* reviewLimits */.T.reviewFeedback.value) || null;

;// CONCATENATED MODULE: ./build/guardrails/review/decide.js


/**
 * Makes one decision of what all places say that were asked. A rejection by one of them wins; an approval needs all of them, so
 * that nothing is approved because somebody else was not heard; everything else was not performed.
 * @param opinions empty: no place was asked
 */
function decide(opinions, required) {
    const findings = opinions.flatMap((opinion) => opinion.findings);
    const rejecting = opinions.filter(({ state }) => state === "rejected");
    if (rejecting.length > 0)
        return rejected(rejecting, findings);
    const silent = opinions.filter(({ state }) => state === "none");
    if (opinions.length > 0 && silent.length === 0)
        return approved(opinions, findings);
    const why = opinions.length === 0 ? nothingAsked : silent.map(({ by }) => by).join("; ");
    return notPerformed(why, required, findings);
}
const nothingAsked = "nothing decides it, as neither `verdict` nor `pull-request-reviews` is set, and so it only hands over its pack";
function approved(opinions, findings) {
    const feedback = feedbackOf(opinions.map((opinion) => opinion.feedback));
    return {
        verdict: "passed",
        summary: `approved by ${inWords(opinions.map(({ by }) => by))}`,
        decision: { approved: true, performed: true, feedback },
        findings,
    };
}
function rejected(opinions, findings) {
    const feedback = feedbackOf(opinions.map((opinion) => opinion.feedback));
    const summary = `rejected by ${inWords(opinions.map(({ by }) => by))}`;
    const finding = remark("rejected", {
        title: "Changes requested",
        message: `${summary}${feedback === null ? "" : `: ${feedback}`}`,
        fix: "Change what was asked for, and have it reviewed again.",
    });
    return {
        verdict: "violated",
        summary,
        decision: { approved: false, performed: true, feedback },
        findings: [finding, ...findings],
    };
}
/** @param why follows "not performed:" */
function notPerformed(why, required, findings = []) {
    const finding = remark("not-performed", {
        title: "Not reviewed",
        message: `the review is required and was not performed: ${why}`,
        fix: "Have it reviewed, and run this again.",
    });
    const isBroken = findings.some(({ level }) => level === "error");
    const feedback = feedbackOf([why]);
    return {
        verdict: required || isBroken ? "violated" : "not-performed",
        summary: `not performed: ${feedback}`,
        decision: { approved: false, performed: false, feedback },
        findings: required ? [finding, ...findings] : findings,
    };
}

// EXTERNAL MODULE: ./build/changes/names.js
var changes_names = __webpack_require__(8126);
;// CONCATENATED MODULE: ./build/guardrails/review/changed-areas.js


/** What changed, by the folders of the repository's root, the one with the most lines first. */
function changesByArea({ strategy, base, head }, files) {
    const areas = new Map();
    for (const file of files) {
        const known = areas.get(areaOf(file));
        if (known === undefined)
            areas.set(areaOf(file), [file]);
        else
            known.push(file);
    }
    const all = [...areas].map(([area, own]) => ({ area, ...linesOf(own) })).sort(largestFirst);
    const shown = all.slice(0, review_limits/* reviewLimits */.T.reviewAreas.value);
    return {
        strategy,
        base,
        head,
        ...linesOf(files),
        areas: shown,
        areas_omitted: all.length - shown.length,
    };
}
/** Lines added and deleted. */
const linesIn = (files) => files.reduce((sum, { addedLines, deletedLines }) => sum + (addedLines ?? 0) + (deletedLines ?? 0), 0);
const isBinary = ({ binaryBytes }) => binaryBytes !== null;
function areaOf({ path }) {
    const name = (0,changes_names/* matchableName */.V_)(path);
    const end = name.indexOf("/");
    return end === -1 ? "." : name.slice(0, end);
}
const linesOf = (files) => ({
    files: files.length,
    added_lines: files.reduce((sum, { addedLines }) => sum + (addedLines ?? 0), 0),
    deleted_lines: files.reduce((sum, { deletedLines }) => sum + (deletedLines ?? 0), 0),
    binary_files: files.filter(isBinary).length,
});
const sizeOf = ({ added_lines, deleted_lines }) => added_lines + deleted_lines;
const largestFirst = (one, other) => sizeOf(other) - sizeOf(one) || other.files - one.files || (one.area < other.area ? -1 : 1);

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(1778);
// EXTERNAL MODULE: ./build/model/stage-place.js
var stage_place = __webpack_require__(9974);
// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
;// CONCATENATED MODULE: ./build/guardrails/review/risks.js







/** As guardrail/diff-budget has it where nothing else is set: more is hard to review. */
const many = { files: 25, lines: 800 };
const isWorkflow = (0,filter/* nameTest */.Sf)([
    ".github/workflows/**",
    ".github/actions/**",
    "**/action.{yml,yaml}",
    ".github/orchestrator.{yml,yaml}",
    ".github/{CODEOWNERS,dependabot.yml}",
    ".ci/**",
    ".circleci/**",
    ".buildkite/**",
    "{.gitlab-ci,azure-pipelines}.yml",
    "Jenkinsfile",
]);
const isTest = (0,filter/* nameTest */.Sf)([
    "**/{__tests__,test,tests,spec}/**",
    "**/*.{test,spec}.*",
    "**/*_test.*",
    "**/test_*.py",
]);
/** Each lock file with what it is made of. */
const sources = new Map(Object.entries({
    "package-lock.json": "package.json",
    "npm-shrinkwrap.json": "package.json",
    "yarn.lock": "package.json",
    "pnpm-lock.yaml": "package.json",
    "bun.lock": "package.json",
    "Cargo.lock": "Cargo.toml",
    "go.sum": "go.mod",
    "poetry.lock": "pyproject.toml",
    "uv.lock": "pyproject.toml",
    "Gemfile.lock": "Gemfile",
    "composer.lock": "composer.json",
}));
/** What a reviewer should look at more closely, in the files that changed. */
function risksOfChange(files) {
    const written = files.filter(({ generated }) => !generated);
    const lines = linesIn(written);
    const isLarge = written.length > many.files || lines > many.lines;
    const named = (matches) => files.filter(matches).map(({ path }) => path);
    const size = `the change is large: ${(0,counted/* counted */.h)(written.length, "file")} and ${(0,counted/* counted */.h)(lines, "line")} that somebody wrote`;
    return [
        ...(isLarge ? [risk("large-change", size, [])] : []),
        ...risks("workflow", "what runs in CI changed", named(({ path }) => isWorkflow(path))),
        ...risks("lock-file-alone", "a lock file changed, and what it is made of did not", named((file) => isAloneIn(file, files))),
        ...risks("deleted-test", "tests were deleted", named((file) => file.status === "deleted" && isTest(file.path))),
        ...risks("binary", "binary files changed, of which no line can be read", named(isBinary)),
    ];
}
/** In a workspace the lock file is in the root, and what it is made of may be in any folder below it. */
function isAloneIn({ path, status }, files) {
    const name = (0,changes_names/* matchableName */.V_)(path);
    const source = sources.get(external_node_path_.posix.basename(name));
    if (source === undefined || status === "deleted")
        return false;
    const folder = external_node_path_.posix.dirname(name) === "." ? "" : `${external_node_path_.posix.dirname(name)}/`;
    const names = files.map((other) => (0,changes_names/* matchableName */.V_)(other.path));
    return !names.some((other) => other.startsWith(folder) && external_node_path_.posix.basename(other) === source);
}
/** The same in how the run went until now. */
function risksOfRun({ manifest, summary }) {
    const flaky = new Set(summary.history?.stages
        .filter(({ flakes }) => flakes > 0)
        .map(({ subtaskId, id }) => JSON.stringify([subtaskId, id])));
    const named = (matches) => manifest.commands.filter(matches).map(stageName);
    return [
        ...risks("failed-guardrail", "guardrails object", named((one) => isGuardrail(one) && one.outcome === "failed")),
        ...risks("override", "a guardrail objects and was overridden", named(isOverridden)),
        ...risks("allowed-failure", "stages failed that may fail", named((one) => one.outcome === "allowed_failure" && !isOverridden(one))),
        ...risks("flaky-failure", "stages failed that have failed and then succeeded on the same commit before", named(({ subtask, id, outcome }) => isBad(outcome) && flaky.has(JSON.stringify([subtask, id])))),
    ];
}
/** `repo/diff-budget` */
const stageName = (command) => `${(0,stage_place/* placeOf */.$)(command)}/${command.id}`;
const isGuardrail = ({ kind }) => kind === "guardrail";
const isOverridden = ({ judgement }) => (judgement?.override ?? null) !== null;
const isBad = (outcome) => outcome === "failed" || outcome === "timed_out" || outcome === "allowed_failure";
/** None without names. */
const risks = (kind, message, names) => names.length === 0 ? [] : [risk(kind, message, names)];
function risk(kind, message, names) {
    const shown = names.slice(0, review_limits/* reviewLimits */.T.reviewNames.value);
    return { kind, message, names: shown, names_omitted: names.length - shown.length };
}

;// CONCATENATED MODULE: ./build/guardrails/review/pack.js




/** Of stages, in each of the two lists. */
const mostStages = 5;
/** The hand-off pack of a review: all that is known of the change and of its run, bounded. */
function packOf({ now, task, run }, known, specs, decision) {
    return {
        schema_version: 1,
        kind: "review-pack",
        made_at: now.toISOString(),
        task: { id: task, specs },
        decision,
        run: run === null ? null : runOf(run),
        changes: "trouble" in known ? null : changesByArea(known.changes, known.measured),
        guardrails: run === null ? [] : guardrailsOf(run),
        slowest: run === null ? [] : slowestOf(run),
        flakiest: run === null ? [] : flakiestOf(run),
        risks: [...risksOfTask(task, known, specs), ...(run === null ? [] : risksOfRun(run))],
    };
}
/** Where git cannot tell what changed, it knows of no specs either. */
function risksOfTask(task, known, specs) {
    if ("trouble" in known)
        return [risk("unknown-change", "what changed is not known", [sentence(known.trouble)])];
    const spec = specs.length === 0 ? [risk("no-spec", "no spec is named after the task", [task])] : [];
    return [...spec, ...risksOfChange(known.measured)];
}
const runOf = ({ plan, manifest, summary, manifestLink }) => ({
    run_id: plan.run_id,
    pipeline_id: plan.pipeline_id,
    attempt: manifest.attempt,
    reason: summary.reason === null ? null : sentence(summary.reason),
    manifest: manifestLink,
});
/** Those that have begun, or were left out: this review itself is still to come. */
const guardrailsOf = ({ manifest }) => manifest.commands
    .filter((command) => isGuardrail(command) && command.outcome !== null)
    .slice(0, review_limits/* reviewLimits */.T.reviewGuardrails.value)
    .map((command) => {
    const { judgement, summary } = command;
    const override = judgement?.override ?? null;
    return {
        stage: stageName(command),
        verdict: judgement?.verdict ?? null,
        summary: summary === null ? null : sentence(summary),
        override: override === null ? null : sentence(`${override.reason} (${override.where})`),
    };
});
function slowestOf({ manifest, summary }) {
    const usual = new Map(summary.history?.stages.map((stage) => [keyOf(stage.subtaskId, stage.id), stage.p50Seconds]));
    return manifest.commands
        .flatMap((command) => (command.duration_ms === null ? [] : [{ command, ms: command.duration_ms }]))
        .sort((one, other) => other.ms - one.ms)
        .slice(0, mostStages)
        .map(({ command, ms }) => ({
        stage: stageName(command),
        seconds: ms / 1000,
        usual_seconds: usual.get(keyOf(command.subtask, command.id)) ?? null,
    }));
}
function flakiestOf({ manifest, summary }) {
    const names = new Map(manifest.commands.map((command) => [keyOf(command.subtask, command.id), stageName(command)]));
    return (summary.history?.stages ?? [])
        .filter(({ flakes }) => flakes > 0)
        .sort(worstFirst)
        .slice(0, mostStages)
        .map(({ subtaskId, id, flakes, recentFailures, recentRuns }) => ({
        stage: names.get(keyOf(subtaskId, id)) ?? id,
        flakes,
        recent_failures: recentFailures,
        recent_runs: recentRuns,
    }));
}
const worstFirst = (one, other) => other.flakes - one.flakes || other.recentFailures - one.recentFailures;
const keyOf = (subtask, stage) => JSON.stringify([subtask, stage]);
const sentence = (text) => shortened(text, review_limits/* reviewLimits */.T.reviewText.value);

// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(1065);
;// CONCATENATED MODULE: ./build/guardrails/review/pack-markdown.js



/** `review.md`: the pack for people. */
function packMarkdown(pack) {
    return [
        heading(1, ["Review of ", { code: pack.task.id }]),
        ...decisionPart(pack),
        ...goalPart(pack),
        ...changesPart(pack),
        ...riskPart(pack),
        ...guardrailPart(pack),
        ...stagesPart(pack),
        ...evidencePart(pack),
    ].join("\n");
}
function decisionPart({ decision: { approved, performed, feedback } }) {
    const word = approved ? "approved" : performed ? "changes requested" : "not performed";
    const said = paragraph([`Decision so far: ${word}.`]);
    return feedback === null ? [said] : [said, (0,markdown/* fencedBlock */.zW)(feedback)];
}
function goalPart({ task: { specs } }) {
    const goals = specs.flatMap(({ path, goal }) => [
        paragraph(goal === null ? [{ code: path }, " names no goal."] : [{ code: path }, " says:"]),
        ...(goal === null ? [] : [(0,markdown/* fencedBlock */.zW)(goal)]),
    ]);
    return goals.length === 0 ? [] : [heading(2, ["Goal"]), ...goals];
}
function changesPart({ changes }) {
    const title = heading(2, ["What changed"]);
    if (changes === null)
        return [title, paragraph(["It is not known: see the risks below."])];
    const { files, added_lines, deleted_lines, base, areas, areas_omitted } = changes;
    const since = base === null ? [] : [" since ", { code: base.slice(0, 10) }];
    const total = paragraph([
        `${(0,counted/* counted */.h)(files, "file")}, ${(0,counted/* counted */.h)(added_lines, "line")} added and ${deleted_lines} deleted`,
        ...since,
        ".",
    ]);
    if (areas.length === 0)
        return [title, total];
    const rows = areas.map((one) => [
        [{ code: one.area }],
        [String(one.files)],
        [String(one.added_lines)],
        [String(one.deleted_lines)],
        [String(one.binary_files)],
    ]);
    const omitted = areas_omitted === 0 ? [] : [paragraph([`${(0,counted/* counted */.h)(areas_omitted, "more area")} not shown.`])];
    return [title, total, table(["Area", "Files", "Added", "Deleted", "Binary"], rows), ...omitted];
}
function riskPart({ risks }) {
    const title = heading(2, ["Risks"]);
    if (risks.length === 0)
        return [title, paragraph(["None that a program can see."])];
    const items = risks.map(({ message, names, names_omitted }) => {
        const more = names_omitted === 0 ? [] : [` and ${names_omitted} more`];
        const listed = names.flatMap((name, at) => (at === 0 ? [{ code: name }] : [", ", { code: name }]));
        return [message, ...(names.length === 0 ? [] : [": ", ...listed, ...more])];
    });
    return [title, list(items)];
}
function guardrailPart({ guardrails }) {
    if (guardrails.length === 0)
        return [];
    const rows = guardrails.map(({ stage, verdict, summary, override }) => [
        [{ code: stage }],
        [override === null ? (verdict ?? "no end") : "violated, and allowed"],
        [{ code: summary ?? "" }],
    ]);
    return [heading(2, ["Guardrails"]), table(["Stage", "Verdict", "What it says"], rows)];
}
function stagesPart({ slowest, flakiest }) {
    const slow = slowest.map(({ stage, seconds, usual_seconds }) => {
        const usual = usual_seconds === null ? "" : `, usually ${usual_seconds.toFixed(1)} s`;
        return [{ code: stage }, ` took ${seconds.toFixed(1)} s${usual}`];
    });
    const flaky = flakiest.map(({ stage, flakes, recent_failures, recent_runs }) => [
        { code: stage },
        ` failed and then succeeded on the same commit ${(0,counted/* counted */.h)(flakes, "time")}; ` +
            `it failed ${recent_failures} of the last ${(0,counted/* counted */.h)(recent_runs, "time")}`,
    ]);
    return [
        ...(slow.length === 0 ? [] : [heading(2, ["Slowest stages"]), list(slow)]),
        ...(flaky.length === 0 ? [] : [heading(2, ["Flakiest stages"]), list(flaky)]),
    ];
}
function evidencePart({ run }) {
    if (run === null)
        return [];
    const { run_id, pipeline_id, attempt, manifest, reason } = run;
    const what = ["Run ", { code: run_id }, " of the pipeline ", { code: pipeline_id }];
    const where = [`, attempt ${attempt}. Its manifest: `, place(manifest)];
    const failed = reason === null ? [] : [paragraph(["It failed: ", { code: reason }])];
    return [heading(2, ["Evidence"]), paragraph([...what, ...where]), ...failed];
}
/** A link when it is an address of the web. */
const place = (manifest) => /^https?:/.test(manifest) && URL.canParse(manifest) ? (0,markdown/* link */.nf)("its artifacts", manifest) : { code: manifest };
// Each is a block with the line feed at its end; an empty line goes between two.
const heading = (depth, words) => `${"#".repeat(depth)} ${paragraph(words)}`;
const paragraph = (words) => `${line(words, markdown/* codeSpan */.SS)}\n`;
const list = (items) => items.map((words) => `- ${paragraph(words)}`).join("");
const table = (head, rows) => [head, head.map(() => "-"), ...rows.map((cells) => cells.map((words) => line(words, markdown/* codeCell */.MZ)))]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
const line = (words, code) => words
    .map((word) => (typeof word === "string" ? word : code(word.code, review_limits/* reviewLimits */.T.reviewText.value)))
    .join("");

;// CONCATENATED MODULE: ./build/guardrails/review/pull-request-reviews.js


/**
 * What the reviews of a pull request say: rejected when a reviewer asks for changes, approved when enough people approve. An
 * approval of another commit than the run's counts, as it does on GitHub unless the repository's rules say otherwise, with a notice.
 * @param approvals how many are needed
 * @param runSha the commit that the run is of; null: not known
 */
function opinionOfReviews(pullRequest, approvals, runSha) {
    const nobody = (by) => ({ state: "none", by, feedback: null, findings: [] });
    if (pullRequest === null)
        return nobody("the run is for no pull request, which alone has reviews");
    const { number, reviews, headSha, trouble } = pullRequest;
    if (trouble !== null)
        return nobody(`the reviews of pull request #${number} could not be read: ${trouble.replace(/\.$/, "")}`);
    const where = (some) => `${inWords(some.map(({ by }) => by))} in pull request #${number}`;
    const rejecting = reviews.filter(({ state }) => state === "changes-requested");
    const approving = reviews.filter(({ state }) => state === "approved");
    const findings = approving.flatMap((review) => checkCommit(review, headSha, runSha ?? headSha));
    const notices = findings.map(({ message }) => message);
    if (rejecting.length > 0)
        return { state: "rejected", by: where(rejecting), feedback: feedbackOf(rejecting.map(words)), findings };
    if (approving.length >= approvals)
        return {
            state: "approved",
            by: where(approving),
            feedback: feedbackOf([...notices, ...approving.map(words)]),
            findings,
        };
    const count = approving.length === 0 ? "no approval" : `${approving.length} of ${approvals} approvals`;
    const whose = "by an owner, member or collaborator of the repository";
    return { ...nobody(`pull request #${number} has ${count} ${whose}`), findings };
}
const words = ({ by, body }) => (body.trim() === "" ? null : `${by}: ${body.trim()}`);
function checkCommit({ by, commit }, headSha, runSha) {
    if (commit === runSha)
        return [];
    const what = commit === null ? "a commit that is gone" : `the commit ${shortSha(commit)}`;
    const moved = headSha === runSha ? "" : `; the pull request is at ${shortSha(headSha)}`;
    return [
        remark("other-commit", {
            level: "notice",
            title: "Approval of another commit",
            message: `${by} approved ${what}, and this run is of ${shortSha(runSha)}${moved}`,
            fix: "Ask for another review if the difference matters.",
        }),
    ];
}
const shortSha = (sha) => sha.slice(0, 10);

// EXTERNAL MODULE: ./node_modules/mdast-util-to-string/lib/index.js
var lib = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/guardrails/markdown.js
var guardrails_markdown = __webpack_require__(5489);
;// CONCATENATED MODULE: ./build/guardrails/review/task-specs.js





/**
 * The specs of a task with their goals: `tasks/specs/<task>*.md`, then `tasks/*<task>*.md`. The name of a task is a name here,
 * and no glob.
 */
async function specsOfTask(repository, task) {
    const names = (await repository.files()).filter((path) => path.startsWith("tasks/") && path.endsWith(".md"));
    const inSpecs = names.filter((path) => external_node_path_.posix.dirname(path) === "tasks/specs" && external_node_path_.posix.basename(path).startsWith(task));
    const inTasks = names.filter((path) => external_node_path_.posix.dirname(path) === "tasks" && external_node_path_.posix.basename(path).includes(task));
    const chosen = [...inSpecs, ...inTasks].slice(0, review_limits/* reviewLimits */.T.reviewSpecs.value);
    return Promise.all(chosen.map(async (path) => {
        const bytes = await repository.read(path);
        return { path, goal: bytes === undefined ? null : goalOf(new TextDecoder().decode(bytes)) };
    }));
}
/** What stands below the heading `Goal`, of any level, up to the next one that is not below it; null: nothing does. */
function goalOf(text) {
    if ((0,guardrails_markdown/* whyNotParsed */.t)(text) !== null)
        return null;
    const { children } = (0,guardrails_markdown/* parseMarkdown */.D)(text);
    const at = children.findIndex((node) => node.type === "heading" && /^goals?$/i.test((0,lib/* toString */.d)(node).trim()));
    const heading = children[at];
    if (heading === undefined)
        return null;
    const next = children.slice(at + 1).find((node) => isOutside(node, heading));
    const goal = text.slice(heading.position.end.offset, next?.position?.start.offset).trim();
    return goal === "" ? null : shortened(goal, review_limits/* reviewLimits */.T.reviewGoal.value);
}
const isOutside = (node, { depth }) => node.type === "heading" && node.depth <= depth;

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
;// CONCATENATED MODULE: ./build/guardrails/review/verdict-files.js





/** What a stage that reviews leaves: a person's or a program's word. */
const VerdictFile = schemas.strictObject({
    approved: schemas.boolean(),
    feedback: schemas.string().nullish(),
    findings: schemas.array(schemas.strictObject({
        /** Default: `warning`. */
        level: finding/* Finding */.wI.shape.level.optional(),
        path: finding/* Finding */.wI.shape.path.optional(),
        line: finding/* Finding */.wI.shape.line.optional(),
        message: schemas.string().min(1),
    }))
        .optional(),
});
/**
 * What the verdict files of a run say together: approved when all of them approve, rejected when one does not. One that cannot
 * be read is no approval, and neither is one that approves and reports errors: the author of a file that says both is asked to
 * make up their mind.
 */
function opinionOfVerdicts(place, verdicts) {
    if (verdicts.length === 0)
        return {
            state: "none",
            by: `${place} is not there: that stage did not run, wrote no such file, or does not keep it among its artifacts`,
            feedback: null,
            findings: [],
        };
    const read = verdicts.map(readVerdict);
    const good = read.filter((one) => "approved" in one);
    const bad = read.filter((one) => !("approved" in one));
    const rejecting = good.filter(({ approved }) => !approved);
    const approving = good.filter(({ approved }) => approved);
    const findings = [...bad, ...contradictions(approving, rejecting), ...good.flatMap((one) => one.findings)];
    const by = (some) => inWords(some.map(({ name }) => name));
    const feedback = (some) => feedbackOf(some.map((one) => one.feedback));
    if (rejecting.length > 0)
        return { state: "rejected", by: by(rejecting), feedback: feedback(rejecting), findings };
    if (bad.length > 0)
        return { state: "none", by: inWords(bad.map(({ message }) => message)), feedback: null, findings };
    return { state: "approved", by: by(approving), feedback: feedback(approving), findings };
}
/** @returns an error when it is not what it should be */
function readVerdict({ path, stage, text }) {
    const name = `${path} of ${stage}`;
    const value = (0,json/* parseJson */.qF)(text.replace(/^\uFEFF/, ""));
    if (value === undefined)
        return malformed(name, text === "" ? "is empty" : "is no JSON");
    const parsed = VerdictFile.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = issue.path.join(".");
        return malformed(name, `is not as expected: ${place === "" ? "" : `${place}: `}${issue.message}`);
    }
    const { approved, feedback, findings = [] } = parsed.data;
    const remarks = findings.map(({ level = "warning", message, path: place = null, line = null }) => remark("reviewer", { level, title: `Review by ${stage}`, message, path: place, line, fix: null }));
    const errors = remarks.filter(({ level }) => level === "error").length;
    const isTorn = approved && errors > 0;
    const words = isTorn
        ? `${name} approves and reports ${errors === 1 ? "an error" : `${errors} errors`}`
        : null;
    return {
        name,
        approved: approved && !isTorn,
        feedback: [words, feedback?.trim()].filter(Boolean).join(": ") || null,
        findings: remarks,
    };
}
const malformed = (name, problem) => remark("malformed-verdict", {
    title: "Unreadable verdict",
    message: `the verdict ${name} ${problem}`,
    fix: 'Let the stage write JSON like {"approved": true, "feedback": "…", "findings": [{"level": "warning", "path": "src/a.ts", "line": 1, "message": "…"}]}.',
});
function contradictions(approving, rejecting) {
    if (approving.length === 0 || rejecting.length === 0)
        return [];
    const [yes, no] = [approving, rejecting].map((some) => inWords(some.map(({ name }) => name)));
    return [
        remark("contradicting-verdicts", {
            title: "Verdicts differ",
            message: `${yes} approves and ${no} does not: a rejection counts`,
            fix: "Leave one verdict, or have it reviewed again.",
        }),
    ];
}

;// CONCATENATED MODULE: ./build/guardrails/review/judge.js










/**
 * Hands over what a reviewer needs to know (`review.md`, `review.json`) and says what the review came to. Only artifacts of
 * stages and reviews on GitHub count: a verdict in the work tree could have come with the very change that it approves.
 * Nobody reviewed is not performed, and never approved. Where git cannot tell what changed, the pack says so and the decision
 * stands: no part of it rests on git.
 */
const judgeReview = async (repository, options, facts) => {
    const known = await whatChanged(repository);
    const specs = await specsOfTask(repository, facts.task).catch(noneWithoutGit);
    const { verdict, summary, decision, findings } = decisionOf(options, facts);
    const pack = packOf(facts, known, specs, decision);
    const unknown = "trouble" in known ? [remarkOnChange(known.trouble)] : [];
    return {
        verdict,
        summary,
        override: null,
        decision,
        details: detailsOf(options, facts),
        findings: [...findings, ...unknown].sort(finding/* worstFirst */.md),
        edits: [],
        documents: [
            { name: "review.md", text: packMarkdown(pack) },
            { name: "review.json", text: (0,json/* toJson */.aB)(pack) },
        ],
    };
};
/** Every place that is asked for has its say. */
function decisionOf(options, { run }) {
    const { required, verdict, approvals } = options;
    if (run === null)
        return notPerformed("only `after` stages review, where all jobs are in", required);
    const opinions = [
        ...(verdict === undefined ? [] : [opinionOfVerdicts(verdict, run.verdicts)]),
        ...(options["pull-request-reviews"]
            ? [opinionOfReviews(run.pullRequest, approvals, run.plan.revision.head_sha)]
            : []),
    ];
    return decide(opinions, required);
}
/** What was asked, and which verdicts and commit were looked at. */
const detailsOf = (options, { run }) => ({
    required: options.required,
    verdict: options.verdict ?? null,
    verdicts: run?.verdicts.map(({ stage, path }) => ({ stage, path })) ?? [],
    pull_request: options["pull-request-reviews"] ? (run?.pullRequest?.number ?? null) : null,
    head_sha: options["pull-request-reviews"] ? (run?.pullRequest?.headSha ?? null) : null,
    approvals_needed: options["pull-request-reviews"] ? options.approvals : null,
});
async function whatChanged(repository) {
    try {
        return { changes: await repository.changes(), measured: await repository.measure() };
    }
    catch (error) {
        if (error instanceof changes/* GitError */.X)
            return { trouble: error.message };
        throw error;
    }
}
function noneWithoutGit(error) {
    if (error instanceof changes/* GitError */.X)
        return [];
    throw error;
}
const remarkOnChange = (trouble) => remark("unknown-change", {
    level: "warning",
    title: "Change not known",
    message: `the pack for the review does not say what changed: ${trouble}`,
    fix: "Check the repository out, with its history, in the job that aggregates.",
});


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 file`, `2 files` */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   wI: () => (/* binding */ Finding)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);


/** A name in the repository as ChangedFile has it: other than a RelativePath it may hold backslashes. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .min(1)
    .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/s, "a path relative to the repository root, without ..");
/**
 * One remark, from a guardrail or from a workflow command that a stage printed. Where it says no path it is about the whole
 * change, and where it says no line about the whole file.
 */
const Finding = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    level: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["error", "warning", "notice"]),
    message: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
    title: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    /** What was looked for, as `docs-check/missing-path`; null: a stage printed it. */
    rule: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
    path: RepositoryPath.nullable(),
    /** Counted from 1. */
    line: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    end_line: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
    /** Of the last line; left out, or null: not known. */
    end_column: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable().optional(),
    /** What to do about it, a sentence; null: the message says it, or nobody knows. */
    fix: zod__WEBPACK_IMPORTED_MODULE_1__.string().nullable(),
});
/** Where an annotation of it can stand: GitHub refuses lines and columns that no file has, and all that is sent with them. */
function placeOf({ line, end_line, column, end_column }) {
    const most = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.annotationPlace.value;
    if (line === null || line > most)
        return { line: null, end_line: null, column: null, end_column: null };
    const hasColumn = column !== null && column <= most;
    return {
        line,
        end_line: end_line === null ? null : Math.min(end_line, most),
        column: hasColumn ? column : null,
        end_column: hasColumn && end_column != null ? Math.min(end_column, most) : null,
    };
}
const weights = { error: 0, warning: 1, notice: 2 };
/** For sorting: the worst first, then by path and place. */
function worstFirst(left, right) {
    if (left.level !== right.level)
        return weights[left.level] - weights[right.level];
    const [one, other] = [left.path ?? "", right.path ?? ""];
    if (one !== other)
        return one < other ? -1 : 1;
    return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
}


/***/ }),

/***/ 9598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export hasTooManyLevels */
/** The text of a JSON file: indented, with a line feed at its end. */
const toJson = (value) => `${JSON.stringify(value, null, 2)}\n`;
/** Levels of objects and lists in a value. What goes through all of a value calls itself for each of them. */
const mostLevels = 256;
/** A shorter text has too few levels to do harm. */
const harmless = 8 * mostLevels;
/** @returns undefined for what is no JSON, or is nested deeper than anything that this project writes */
function parseJson(text) {
    try {
        return hasTooManyLevels(text) ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a JSON text has more levels than are read. It is looked at before it is parsed, since each level takes memory. */
function hasTooManyLevels(text) {
    if (text.length <= harmless)
        return false;
    let levels = 0;
    let isInString = false;
    for (let at = 0; at < text.length && levels <= mostLevels; at += 1) {
        const character = text[at];
        if (isInString) {
            if (character === "\\")
                at += 1;
            else
                isInString = character !== '"';
        }
        else if (character === '"')
            isInString = true;
        else if (character === "[" || character === "{")
            levels += 1;
        else if (character === "]" || character === "}")
            levels -= 1;
    }
    return levels > mostLevels;
}


/***/ }),

/***/ 9974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/**
 * Where a stage stands, in one word: its subtask, or `setup` or `after`. Neither of the two belongs to a subtask; a set-up
 * holds commands only, and `after` holds guardrails only (config/entries.ts).
 */
const placeOf = ({ subtask, kind }) => subtask ?? (kind === "guardrail" ? "after" : "setup");


/***/ }),

/***/ 1065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   VV: () => (/* binding */ escapeInline),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

/** Longest text in running Markdown, in characters. */
const longestInline = 500;
const zeroWidthSpace = "\u200b";
/**
 * Text from outside as running GitHub Markdown that shows the text and nothing else: no markup, HTML, link, mention,
 * reference, emoji or mathematics comes of it. One line; safe in a heading and a table's cell too.
 */
function escapeInline(text, longest = longestInline) {
    return (breakReferences((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, longest))
        .replaceAll(/[\\`*_[\]<>|~&$^]/g, "\\$&")
        .replace(/^(?=[-+=#])/, "\\")
        .replace(/^(\d+)(?=[.)])/, "$1\\")
        // Marks at the end of a heading would be taken for its end.
        .replace(/(?<= )(?=#+$)/, "\\"));
}
/**
 * GitHub looks for mentions, references, commits, emoji and mathematics in the finished page, where neither a backslash nor
 * an entity hides them: a zero-width space breaks them.
 */
function breakReferences(line) {
    return line
        .replaceAll("@", `@${zeroWidthSpace}`)
        .replaceAll(/:(?=\/\/)|:(?=[\w+-]+(?::|$))|#(?=\d)|GH-(?=\d)|www(?=\.)/gi, `$&${zeroWidthSpace}`)
        .replaceAll("$", `${zeroWidthSpace}$$`)
        .replaceAll(/\b[\da-f]{7,40}\b/gi, breakCommit);
}
/** The shortest name of a commit has seven digits. */
const breakCommit = (digits) => digits.match(/.{1,6}/g).join(zeroWidthSpace);
/** Text from outside as a code span, also in a table's cell: nothing in a code span is looked at. */
function codeSpan(text, longest = longestInline) {
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, longest);
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
    // What is hidden is taken out first: it can stand between the two.
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, longest);
    if (line.includes("\\|"))
        return escapeInline(line, longest);
    return codeSpan(line, longest).replaceAll("|", "\\|");
}
/** Lines from outside as a fenced block, whose fence is longer than any run of backticks in them. */
function fencedBlock(text) {
    const clean = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text).replace(/\n+$/, "");
    const fence = "`".repeat(Math.max(3, longestRun(clean) + 1));
    return `${fence}text\n${clean}\n${fence}\n`;
}
/** A link whose address is ours; just the words when it isn't an address of the web. */
function link(words, address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
        return escapeInline(words);
    const safe = url.href.replaceAll(/[()<>[\]\\`|*_]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
    return `[${escapeInline(words)}](${safe})`;
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
}


/***/ })

};
