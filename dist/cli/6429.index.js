export const id = 6429;
export const ids = [6429];
export const modules = {

/***/ 9248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decide: () => (/* binding */ decide),
  judgeReview: () => (/* binding */ judgeReview)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/guardrails/review/collect-change.js + 4 modules
var collect_change = __webpack_require__(5094);
// EXTERNAL MODULE: ./build/model/guardrail-limits.js
var guardrail_limits = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var guardrails_finding = __webpack_require__(738);
// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(3898);
;// CONCATENATED MODULE: ./build/guardrails/review/opinion.js



/** @param by why there is none */
const createNoOpinion = (by, findings = []) => ({
    state: "none",
    by,
    feedback: null,
    findings,
});
/** @param rule without the guardrail's name */
const createReviewFinding = (rule, text) => (0,guardrails_finding/* createFinding */.u)(`review/${rule}`, text);
/** Joins feedback to one text; null if there is none. */
const joinFeedback = (feedback) => (0,wording/* truncate */.xv)(feedback.filter(Boolean).join("; "), guardrail_limits/* guardrailLimits */.I.reviewFeedback.value) || null;

// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/model/statistics.js
var statistics = __webpack_require__(1531);
// EXTERNAL MODULE: ./build/guardrails/review/risks.js
var review_risks = __webpack_require__(5728);
;// CONCATENATED MODULE: ./build/guardrails/review/pack.js





/** Maximum number of stages in each of the two lists. */
const mostStages = 5;
/** Creates the review pack: what is known about the change and its run, limited in size. */
function createPack({ now, task, run }, { specs, change, risks }, decision) {
    return {
        schema_version: 1,
        kind: "review-pack",
        made_at: now.toISOString(),
        task: { id: task, specs },
        decision,
        pull_request: run === null ? null : describePullRequest(run),
        run: run === null ? null : describeRun(run),
        changes: change,
        guardrails: run === null ? [] : listGuardrails(run),
        slowest: run === null ? [] : listSlowest(run),
        flakiest: run === null ? [] : listFlakiest(run),
        risks: [...(run === null ? [] : (0,review_risks/* findRunRisks */.bP)(run)), ...risks],
    };
}
const describePullRequest = ({ described }) => described === null
    ? null
    : { ...described, title: sentence(described.title), author: sentence(described.author) };
/** Maximum number of failed stages with their message. */
const mostFailures = 20;
function describeRun(facts) {
    const { plan, manifest, summary, manifestLink, runLink } = facts;
    const count = (...outcomes) => manifest.commands.filter(({ outcome }) => outcomes.includes(outcome)).length;
    // Guardrails have a section of their own.
    const failed = manifest.commands.filter((one) => !(0,review_risks/* isGuardrail */.q9)(one) && ((0,outcome/* isFailure */.N6)(one.outcome) || one.outcome === "allowed_failure"));
    return {
        run_id: plan.run_id,
        pipeline_id: plan.pipeline_id,
        attempt: manifest.attempt,
        reason: summary.reason === null ? null : sentence(summary.reason),
        manifest: manifestLink,
        address: runLink,
        stages: {
            passed: count("succeeded"),
            failed: count("failed", "timed_out", "cancelled"),
            allowed: count("allowed_failure"),
            skipped: count("skipped"),
        },
        failures: failed.slice(0, mostFailures).map((command) => ({
            stage: (0,review_risks/* formatStageName */.T0)(command),
            summary: sentence(command.summary ?? (command.exit === null ? "no end" : (0,outcome/* describeExit */.KE)(command.exit))),
            log: command.log_path === null ? null : sentence(command.log_path),
        })),
        failures_omitted: Math.max(0, failed.length - mostFailures),
    };
}
/** Guardrails that started or were skipped. This review itself has not finished. */
const listGuardrails = ({ manifest }) => manifest.commands
    .filter((command) => (0,review_risks/* isGuardrail */.q9)(command) && command.outcome !== null)
    .slice(0, guardrail_limits/* guardrailLimits */.I.reviewGuardrails.value)
    .map((command) => {
    const { judgement, summary } = command;
    const override = judgement?.override ?? null;
    return {
        stage: (0,review_risks/* formatStageName */.T0)(command),
        verdict: judgement?.verdict ?? null,
        summary: summary === null ? null : sentence(summary),
        override: override === null ? null : sentence(`${override.reason} (${override.where})`),
    };
});
function listSlowest({ manifest, summary }) {
    const usual = new Map(summary.history?.stages.map((stage) => [
        (0,statistics/* getStageKey */.o)(stage.subtaskId, stage.id),
        stage.p50Seconds,
    ]));
    return manifest.commands
        .flatMap((command) => command.duration_ms === null ? [] : [{ command, ms: command.duration_ms }])
        .sort((one, other) => other.ms - one.ms)
        .slice(0, mostStages)
        .map(({ command, ms }) => ({
        stage: (0,review_risks/* formatStageName */.T0)(command),
        seconds: ms / 1000,
        usual_seconds: usual.get((0,statistics/* getStageKey */.o)(command.subtask, command.id)) ?? null,
    }));
}
function listFlakiest({ manifest, summary }) {
    const names = new Map(manifest.commands.map((command) => [
        (0,statistics/* getStageKey */.o)(command.subtask, command.id),
        (0,review_risks/* formatStageName */.T0)(command),
    ]));
    return (summary.history?.stages ?? [])
        .filter(({ flakes }) => flakes > 0)
        .sort(worstFirst)
        .slice(0, mostStages)
        .map(({ subtaskId, id, flakes, recentFailures, recentRuns }) => ({
        stage: names.get((0,statistics/* getStageKey */.o)(subtaskId, id)) ?? id,
        flakes,
        recent_failures: recentFailures,
        recent_runs: recentRuns,
    }));
}
const worstFirst = (one, other) => other.flakes - one.flakes || other.recentFailures - one.recentFailures;
const sentence = (text) => (0,wording/* truncate */.xv)(text, guardrail_limits/* guardrailLimits */.I.reviewText.value);

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(1065);
;// CONCATENATED MODULE: ./build/guardrails/review/page-words.js


// Each function returns a block that ends with a line feed; blocks are joined with an empty line.
const heading = (depth, words) => `${"#".repeat(depth)} ${paragraph(words)}`;
const paragraph = (words) => `${line(words, markdown/* formatCodeSpan */.bG)}\n`;
const list = (items) => items.map((words) => `- ${paragraph(words)}`).join("");
const table = (head, rows) => [
    head,
    head.map(() => "-"),
    ...rows.map((cells) => cells.map((words) => line(words, markdown/* formatCodeCell */.P))),
]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
const line = (words, code) => words
    .map((word) => {
    if (typeof word === "string")
        return word;
    if ("text" in word)
        return (0,markdown/* escapeInline */.VV)(word.text, guardrail_limits/* guardrailLimits */.I.reviewText.value);
    return "code" in word
        ? code(word.code, guardrail_limits/* guardrailLimits */.I.reviewText.value)
        : (0,markdown/* formatLink */.u3)(word.words, word.address);
})
    .join("");
/** Foreign names, separated by commas. */
const named = (names) => names.flatMap((name, at) => (at === 0 ? [{ code: name }] : [", ", { code: name }]));
/** With a comma between thousands. */
const number = (count) => count.toLocaleString("en-US");

;// CONCATENATED MODULE: ./build/guardrails/review/pack-change.js



/** Maximum number of files listed by area, and of those named first. */
const mostFiles = 60;
const mostFirst = 8;
const mostCommits = 10;
const mostListed = guardrail_limits/* guardrailLimits */.I.reviewFiles.value;
/** The files to look at first, then all by area, then the commits. */
function changeParts({ changes }) {
    if (changes === null)
        return [];
    return [...firstPart(changes), ...areasPart(changes), ...commitsPart(changes)];
}
function firstPart({ file_list }) {
    const first = file_list.filter(({ reasons }) => reasons.length > 0).slice(0, mostFirst);
    if (first.length === 0)
        return [];
    const items = first.map(({ path, reasons, owners }) => {
        const whose = owners.length === 0 ? [] : ["; owned by ", ...named(owners)];
        return [{ code: path }, ": ", { text: reasons.join(", ") }, ...whose];
    });
    return [heading(2, ["Look here first"]), list(items)];
}
function areasPart(changes) {
    const { areas, areas_omitted } = changes;
    if (areas.length === 0)
        return [];
    const rows = areas.map((one) => [
        [{ code: one.area }],
        [String(one.files)],
        [`+${number(one.added_lines)} −${number(one.deleted_lines)}`],
        [testWords(one)],
    ]);
    return [
        heading(2, ["What changed"]),
        ...(areas.length + areas_omitted < 2
            ? []
            : [table(["Area", "Files", "Lines", "Its tests"], rows)]),
        ...(areas_omitted === 0
            ? []
            : [paragraph([`${(0,counted/* counted */.h)(areas_omitted, "more area")} not shown.`])]),
        ...filesPart(changes),
    ];
}
const testWords = ({ tests_changed: changed }) => changed === null ? "" : changed ? "changed" : "**did not change**";
/** The riskiest files, in the order of their areas. */
function filesPart({ areas, file_list, files }) {
    const order = new Map(areas.map(({ area }, at) => [area, at]));
    const place = ({ area }) => order.get(area) ?? areas.length;
    const shown = file_list.slice(0, mostFiles).toSorted((left, right) => place(left) - place(right));
    const rows = shown.map((file) => [
        [{ code: file.path }],
        sizeWords(file),
        whatWords(file),
    ]);
    const all = table(["File", "Lines", "What it is"], rows);
    const hidden = files - shown.length;
    if (hidden === 0)
        return [all];
    const more = `${(0,counted/* counted */.h)(hidden, "more file")} not shown; \`review.json\` lists up to ${mostListed}.`;
    return [all, paragraph([more])];
}
function sizeWords({ added_lines, deleted_lines }) {
    if (added_lines === null)
        return [""];
    return [`+${number(added_lines)} −${number(deleted_lines ?? 0)}`];
}
const kindWords = {
    code: "",
    test: "test",
    document: "document",
    generated: "generated",
    moved: "moved",
    formatted: "only formatted",
    binary: "binary",
    submodule: "submodule",
};
function whatWords({ kind, status, previous_path, owners }) {
    const isPlain = status === "modified" || (status === "renamed" && kind === "moved");
    const what = [isPlain ? "" : status, kindWords[kind]].filter((part) => part !== "").join(", ");
    const from = previous_path === null ? [] : [" from ", { code: previous_path }];
    const whose = owners.length === 0 ? [] : ["owned by ", ...named(owners)];
    const between = what !== "" && owners.length > 0 ? "; " : "";
    return [what, ...from, between, ...whose];
}
function commitsPart({ commits, commits_omitted, commits_complete }) {
    // A single commit is already in the summary.
    if (commits.length + commits_omitted < 2)
        return [];
    const isOnesWork = new Set(commits.map(({ author }) => author)).size === 1;
    const items = commits.slice(0, mostCommits).map(({ id, author, subject }) => {
        const by = isOnesWork ? [] : [", ", { code: author }];
        return [{ code: id.slice(0, 10) }, " ", { code: subject }, ...by];
    });
    const hidden = commits.length + commits_omitted - items.length;
    const shallow = commits_complete ? "" : "The clone is shallow: there may be more. ";
    const more = hidden === 0 ? "" : `${(0,counted/* counted */.h)(hidden, "more commit")} not shown.`;
    return [
        heading(2, ["Commits"]),
        list(items),
        ...(shallow + more === "" ? [] : [paragraph([`${shallow}${more}`.trim()])]),
    ];
}

;// CONCATENATED MODULE: ./build/guardrails/review/pack-markdown.js





/** Renders `review.md`: the pack in reading order. */
function packMarkdown(pack) {
    return [
        ...summaryPart(pack),
        ...riskPart(pack),
        ...changeParts(pack),
        ...ciPart(pack),
        ...guardrailPart(pack),
        ...stagesPart(pack),
        ...evidencePart(pack),
    ].join("\n");
}
function riskPart({ risks }) {
    const title = heading(2, ["Risks"]);
    if (risks.length === 0)
        return [title, paragraph(["None detected."])];
    const items = risks.map(({ message, names, names_omitted }) => {
        const more = names_omitted === 0 ? [] : [` and ${names_omitted} more`];
        return [{ text: message }, ...(names.length === 0 ? [] : [": ", ...named(names), ...more])];
    });
    return [title, list(items)];
}
function ciPart({ run }) {
    if (run === null || run.failures.length === 0)
        return [];
    const items = run.failures.map(({ stage, summary, log }) => {
        const where = log === null ? [] : ["; its log is ", { code: log }];
        return [{ code: stage }, ": ", { code: summary }, ...where];
    });
    return [
        heading(2, ["What failed in CI"]),
        list(items),
        ...(run.failures_omitted > 0
            ? [paragraph([`${(0,counted/* counted */.h)(run.failures_omitted, "more stage")} failed.`])]
            : []),
    ];
}
function guardrailPart({ guardrails }) {
    if (guardrails.length === 0)
        return [];
    const rows = guardrails.map(({ stage, verdict, summary, override }) => [
        [{ code: stage }],
        [override === null ? (verdict ?? "no end") : "violated, and allowed"],
        [{ code: override === null ? (summary ?? "") : `${summary ?? ""} (allowed: ${override})` }],
    ]);
    return [heading(2, ["Guardrails"]), table(["Stage", "Verdict", "What it says"], rows)];
}
/** Stages shorter than this, in seconds, are not listed. */
const worthSaying = 10;
function stagesPart({ slowest, flakiest }) {
    const slow = slowest
        .filter(({ seconds }) => seconds >= worthSaying)
        .map(({ stage, seconds, usual_seconds }) => {
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
function evidencePart({ run, decision }) {
    const feedback = decision.feedback === null || !decision.performed
        ? []
        : [heading(2, ["What was said"]), (0,markdown/* formatFencedBlock */.mx)(decision.feedback)];
    if (run === null)
        return feedback;
    const { run_id, pipeline_id, attempt, manifest } = run;
    const what = ["Run ", { code: run_id }, " of the pipeline ", { code: pipeline_id }];
    return [
        ...feedback,
        heading(2, ["Evidence"]),
        paragraph([...what, `, attempt ${attempt}. Its manifest: `, place(manifest)]),
    ];
}
/** A link if it is a web address. */
const place = (manifest) => /^https?:/.test(manifest) && URL.canParse(manifest)
    ? { words: "its artifacts", address: manifest }
    : { code: manifest };
/** Maximum length of a goal in the summary; review.json and the spec have all of it. */
const longestGoal = 280;
/** Maximum number of authors to name. */
const mostAuthors = 5;
/** Renders the summary: what changed and why. */
function summaryPart(pack) {
    const lines = [
        whatLine(pack),
        ...whyLines(pack),
        sizeLine(pack),
        ciLine(pack),
        decisionLine(pack),
    ];
    return [
        heading(1, ["Review of ", { code: pack.task.id }]),
        list(lines.filter((words) => words.length > 0)),
    ];
}
function whatLine({ pull_request: request, changes }) {
    if (request === null)
        return changes === null ? [] : whatCommitsLine(changes);
    const commits = changes === null ? [] : commitWords(changes);
    const { number: id, title, author, address } = request;
    const by = author === "" ? [] : [" by ", { code: author }];
    const last = commits.length === 0 ? [] : ["; ", ...commits];
    const link = { words: `pull request ${id}`, address };
    return ["**What:** ", { code: title }, ", ", link, ...by, ...last];
}
function whatCommitsLine(changes) {
    const [newest] = changes.commits;
    if (newest === undefined)
        return [];
    const isOne = changes.commits.length + changes.commits_omitted === 1;
    const subject = { code: newest.subject };
    const commits = commitWords(changes);
    return isOne
        ? ["**What:** ", subject, "; ", ...commits]
        : ["**What:** ", ...commits, ", the newest ", subject];
}
/** `3 commits by a and b`. A shallow clone does not know the exact number. */
function commitWords({ commits, commits_omitted, commits_complete }) {
    if (commits.length === 0)
        return [];
    const authors = [...new Set(commits.map(({ author }) => author))];
    const more = authors.length > mostAuthors ? " and others" : "";
    const count = (0,counted/* counted */.h)(commits.length + commits_omitted, "commit");
    const known = commits_complete ? count : `at least ${count}`;
    return [`${known} by `, ...named(authors.slice(0, mostAuthors)), more];
}
function whyLines({ task: { specs } }) {
    return specs.map(({ path, goal }) => {
        if (goal === null)
            return ["**Why:** ", { code: path }, ", which states no goal"];
        const text = (0,wording/* truncate */.xv)(goal.replaceAll(/[ \t\r\n]+/g, " "), longestGoal);
        return ["**Why:** ", { code: text }, ", says ", { code: path }];
    });
}
function sizeLine({ changes }) {
    if (changes === null)
        return ["**Size:** not known: see the risks"];
    const { files, added_lines, deleted_lines, base, head } = changes;
    const kinds = listKinds(changes);
    const of = kinds.length === 0 ? "" : ` (${kinds.join(", ")})`;
    const range = [
        ...(base === null ? [] : [" since ", { code: base.slice(0, 10) }]),
        ...(head === null ? [] : [", up to ", { code: head.slice(0, 10) }]),
    ];
    return [
        `**Size:** ${(0,counted/* counted */.h)(files, "file")}${of}, ${(0,wording/* formatCount */.B4)(added_lines, "line")} added and ${number(deleted_lines)} deleted`,
        ...range,
    ];
}
function listKinds({ file_list }) {
    const count = (wanted) => file_list.filter(({ kind }) => kind === wanted).length;
    return listCounts([
        [count("generated"), "generated"],
        [count("moved"), "moved"],
        [count("formatted"), "only formatted"],
        [count("binary"), "binary"],
    ]);
}
const listCounts = (counts) => counts.flatMap(([many, what]) => (many === 0 ? [] : [`${many} ${what}`]));
function ciLine({ run }) {
    if (run === null)
        return [];
    const { passed, failed, allowed, skipped } = run.stages;
    const counts = listCounts([
        [passed, "passed"],
        [failed, "failed"],
        [allowed, "failed but allowed"],
        [skipped, "skipped"],
    ]);
    const where = run.address === null ? [] : [", ", { words: "the run", address: run.address }];
    const why = run.reason === null ? [] : ["; ", { code: run.reason }];
    return [`**CI:** ${counts.join(", ") || "nothing ran"}`, ...where, ...why];
}
/** Feedback is at the end of the page; the reason for a missing decision is here. */
function decisionLine({ decision: { approved, performed, feedback } }) {
    const word = approved ? "approved" : performed ? "changes requested" : "not performed";
    const why = performed || feedback === null ? [] : [": ", { code: feedback }];
    return [`**Decision so far:** ${word}`, ...why];
}

;// CONCATENATED MODULE: ./build/guardrails/review/pull-request-reviews.js


/**
 * Reads the opinion of a pull request's reviews: rejected if a reviewer requests changes, approved if enough people
 * approve. An approval of another commit than the run's counts with a notice, as it does on GitHub by default.
 * @param approvals number of approvals needed
 * @param runSha commit of the run; null if unknown
 */
function readReviewOpinion(pullRequest, approvals, runSha) {
    if (pullRequest === null)
        return createNoOpinion("the run is not for a pull request, so there are no reviews");
    const { number, reviews, headSha, trouble } = pullRequest;
    if (trouble !== null)
        return createNoOpinion(`the reviews of pull request #${number} could not be read: ${trouble.replace(/\.$/, "")}`);
    const where = (some) => `${(0,wording/* joinWords */.yZ)(some.map(({ by }) => by))} in pull request #${number}`;
    const rejecting = reviews.filter(({ state }) => state === "changes-requested");
    const approving = reviews.filter(({ state }) => state === "approved");
    const findings = approving.flatMap((review) => checkCommit(review, headSha, runSha ?? headSha));
    const notices = findings.map(({ message }) => message);
    if (rejecting.length > 0)
        return {
            state: "rejected",
            by: where(rejecting),
            feedback: joinFeedback(rejecting.map(words)),
            findings,
        };
    if (approving.length >= approvals)
        return {
            state: "approved",
            by: where(approving),
            feedback: joinFeedback([...notices, ...approving.map(words)]),
            findings,
        };
    const count = approving.length === 0 ? "no approval" : `${approving.length} of ${approvals} approvals`;
    const whose = "by an owner, member or collaborator of the repository";
    return createNoOpinion(`pull request #${number} has ${count} ${whose}`, findings);
}
const words = ({ by, body }) => body.trim() === "" ? null : `${by}: ${body.trim()}`;
function checkCommit({ by, commit }, headSha, runSha) {
    if (commit === runSha)
        return [];
    const what = commit === null ? "a commit that is gone" : `the commit ${shortSha(commit)}`;
    const moved = headSha === runSha ? "" : `; the pull request is at ${shortSha(headSha)}`;
    return [
        createReviewFinding("other-commit", {
            level: "notice",
            title: "Approval of another commit",
            message: `${by} approved ${what}, and this run is of ${shortSha(runSha)}${moved}`,
            fix: "Ask for another review if the difference matters.",
        }),
    ];
}
const shortSha = (sha) => sha.slice(0, 10);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
;// CONCATENATED MODULE: ./build/guardrails/review/verdict-files.js





/** The verdict file of a reviewing stage, written by a person or a program. */
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
 * Combines the verdict files of a run: approved if all approve, rejected if one does not. An unreadable file does not
 * approve, nor does one that approves and reports errors, because it contradicts itself.
 */
function readVerdictOpinion(place, verdicts) {
    if (verdicts.length === 0)
        return createNoOpinion(`${place} does not exist: the stage did not run, did not write the file, or does not upload it as an artifact`);
    const read = verdicts.map(readVerdict);
    const good = read.filter((one) => "approved" in one);
    const bad = read.filter((one) => !("approved" in one));
    const rejecting = good.filter(({ approved }) => !approved);
    const approving = good.filter(({ approved }) => approved);
    const findings = [
        ...bad,
        ...findContradictions(approving, rejecting),
        ...good.flatMap((one) => one.findings),
    ];
    const by = (some) => (0,wording/* joinWords */.yZ)(some.map(({ name }) => name));
    const feedback = (some) => joinFeedback(some.map((one) => one.feedback));
    if (rejecting.length > 0)
        return { state: "rejected", by: by(rejecting), feedback: feedback(rejecting), findings };
    if (bad.length > 0)
        return createNoOpinion((0,wording/* joinWords */.yZ)(bad.map(({ message }) => message)), findings);
    return { state: "approved", by: by(approving), feedback: feedback(approving), findings };
}
/** @returns a finding if the file is invalid */
function readVerdict({ path, stage, text }) {
    const name = `${path} of ${stage}`;
    const value = (0,json/* parseJson */.qF)(text.replace(/^\uFEFF/, ""));
    if (value === undefined)
        return createMalformedFinding(name, text === "" ? "is empty" : "is not JSON");
    const parsed = VerdictFile.safeParse(value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const place = issue.path.join(".");
        return createMalformedFinding(name, `is not as expected: ${place === "" ? "" : `${place}: `}${issue.message}`);
    }
    const { approved, feedback, findings = [] } = parsed.data;
    const reviewerFindings = findings.map(({ level = "warning", message, path: place = null, line = null }) => createReviewFinding("reviewer", {
        level,
        title: `Review by ${stage}`,
        message,
        path: place,
        line,
        fix: null,
    }));
    const errors = reviewerFindings.filter(({ level }) => level === "error").length;
    const isTorn = approved && errors > 0;
    const words = isTorn
        ? `${name} approves and reports ${errors === 1 ? "an error" : `${errors} errors`}`
        : null;
    return {
        name,
        approved: approved && !isTorn,
        feedback: [words, feedback?.trim()].filter(Boolean).join(": ") || null,
        findings: reviewerFindings,
    };
}
const createMalformedFinding = (name, problem) => createReviewFinding("malformed-verdict", {
    title: "Unreadable verdict",
    message: `the verdict ${name} ${problem}`,
    fix: 'Let the stage write JSON like {"approved": true, "feedback": "…", "findings": [{"level": "warning", "path": "src/a.ts", "line": 1, "message": "…"}]}.',
});
function findContradictions(approving, rejecting) {
    if (approving.length === 0 || rejecting.length === 0)
        return [];
    const [yes, no] = [approving, rejecting].map((some) => (0,wording/* joinWords */.yZ)(some.map(({ name }) => name)));
    return [
        createReviewFinding("contradicting-verdicts", {
            title: "Verdicts differ",
            message: `${yes} approves and ${no} does not: a rejection counts`,
            fix: "Leave one verdict, or have it reviewed again.",
        }),
    ];
}

;// CONCATENATED MODULE: ./build/guardrails/review/judge.js









/**
 * Writes the review pack (`review.md`, `review.json`) and reports the decision of the review. Only stage artifacts and
 * reviews on GitHub count, because a verdict in the work tree could come from the change that it approves. Without a
 * review the result is "not performed", never "approved". What only a checkout can tell comes from the plan if it is
 * there. If git cannot tell what changed, the pack says so and the decision stands, because it does not depend on git.
 */
const judgeReview = async (repository, options, facts) => {
    const { now, task } = facts;
    const change = facts.run?.plan.review ??
        (await (0,collect_change/* collectChange */.h)(repository, { task, now, goalHeadings: options["goal-headings"] }));
    const { verdict, summary, decision, findings } = reachDecision(options, facts);
    const pack = createPack(facts, change, decision);
    const unknown = change.trouble === null ? [] : [createUnknownChangeFinding(change.trouble)];
    return {
        verdict,
        summary,
        override: null,
        decision,
        details: listDetails(options, facts),
        findings: [...findings, ...unknown].sort(finding/* worstFirst */.md),
        edits: [],
        documents: createDocuments(pack),
    };
};
const createDocuments = (pack) => [
    { name: "review.md", text: packMarkdown(pack) },
    { name: "review.json", text: (0,json/* toJson */.aB)(pack) },
];
/** Combines the opinions of all configured sources. */
function reachDecision(options, { run }) {
    const { required, verdict, approvals } = options;
    if (run === null)
        return createNotPerformed("a review runs only in `after`, when all jobs have finished", required);
    const opinions = [
        ...(verdict === undefined ? [] : [readVerdictOpinion(verdict, run.verdicts)]),
        ...(options["pull-request-reviews"]
            ? [readReviewOpinion(run.pullRequest, approvals, run.plan.revision.head_sha)]
            : []),
    ];
    return decide(opinions, required);
}
/** The sources asked, and the verdicts and commit that they gave. */
const listDetails = (options, { run }) => ({
    required: options.required,
    verdict: options.verdict ?? null,
    verdicts: run?.verdicts.map(({ stage, path }) => ({ stage, path })) ?? [],
    pull_request: options["pull-request-reviews"] ? (run?.pullRequest?.number ?? null) : null,
    head_sha: options["pull-request-reviews"] ? (run?.pullRequest?.headSha ?? null) : null,
    approvals_needed: options["pull-request-reviews"] ? options.approvals : null,
});
const createUnknownChangeFinding = (trouble) => createReviewFinding("unknown-change", {
    level: "warning",
    title: "Change not known",
    message: `the pack for the review does not say what changed: ${trouble}`,
    fix: "Check out the repository with its history in the aggregate job.",
});
/**
 * Combines the opinions of all sources. One rejection rejects; an approval needs all sources, so that a missing one
 * cannot approve; anything else is not performed.
 * @param opinions empty if there is no source
 */
function decide(opinions, required) {
    const findings = opinions.flatMap((opinion) => opinion.findings);
    const rejecting = opinions.filter(({ state }) => state === "rejected");
    if (rejecting.length > 0)
        return createRejected(rejecting, findings);
    const silent = opinions.filter(({ state }) => state === "none");
    if (opinions.length > 0 && silent.length === 0)
        return createApproved(opinions, findings);
    const why = opinions.length === 0 ? noSource : silent.map(({ by }) => by).join("; ");
    return createNotPerformed(why, required, findings);
}
const noSource = "neither `verdict` nor `pull-request-reviews` is set, so nothing can approve or reject it";
function createApproved(opinions, findings) {
    const feedback = joinFeedback(opinions.map((opinion) => opinion.feedback));
    return {
        verdict: "passed",
        summary: `approved by ${(0,wording/* joinWords */.yZ)(opinions.map(({ by }) => by))}`,
        decision: { approved: true, performed: true, feedback },
        findings,
    };
}
function createRejected(opinions, findings) {
    const feedback = joinFeedback(opinions.map((opinion) => opinion.feedback));
    const summary = `rejected by ${(0,wording/* joinWords */.yZ)(opinions.map(({ by }) => by))}`;
    const finding = createReviewFinding("rejected", {
        title: "Changes requested",
        message: `${summary}${feedback === null ? "" : `: ${feedback}`}`,
        fix: "Make the requested changes and ask for another review.",
    });
    return {
        verdict: "violated",
        summary,
        decision: { approved: false, performed: true, feedback },
        findings: [finding, ...findings],
    };
}
/** @param why follows "not performed:" */
function createNotPerformed(why, required, findings = []) {
    const finding = createReviewFinding("not-performed", {
        title: "Not reviewed",
        message: `the review is required and was not performed: ${why}`,
        fix: "Get a review, then run this again.",
    });
    const isBroken = findings.some(({ level }) => level === "error");
    const feedback = joinFeedback([why]);
    return {
        verdict: required || isBroken ? "violated" : "not-performed",
        summary: `not performed: ${feedback}`,
        decision: { approved: false, performed: false, feedback },
        findings: required ? [finding, ...findings] : findings,
    };
}


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
/* harmony export */   ef: () => (/* binding */ mostImportantFirst),
/* harmony export */   jm: () => (/* binding */ isAboutSettings),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   wI: () => (/* binding */ Finding)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/** A path in the repository, as in ChangedFile. Unlike a RelativePath, it may hold backslashes. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .min(1)
    .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/s, "a path relative to the repository root, without ..");
/**
 * A finding of a guardrail, or of a workflow command that a stage printed. Without a path it concerns the whole change,
 * without a line the whole file.
 */
const Finding = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    level: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["error", "warning", "notice"]),
    message: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    /** The rule, such as `docs-check/missing-path`; null: a stage printed it. */
    rule: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    path: RepositoryPath.nullable(),
    /** Counted from 1. */
    line: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).nullable(),
    end_line: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).nullable(),
    /** Column in the last line. */
    end_column: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).nullable(),
    /** How to fix it, in a sentence; null: the message says so, or it is unknown. */
    fix: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
});
const weights = { error: 0, warning: 1, notice: 2 };
/** Whether a change modifies the settings that it is judged by, which readers of the other findings have to know. */
const isAboutSettings = ({ rule }) => rule?.endsWith("/settings-changed") === true;
/** Compare function: findings about settings first, then by level; the order within a level is kept. */
const mostImportantFirst = (left, right) => Number(isAboutSettings(right)) - Number(isAboutSettings(left)) ||
    weights[left.level] - weights[right.level];
/** Compare function: the most important first, then by path and position. */
function worstFirst(left, right) {
    const order = mostImportantFirst(left, right);
    if (order !== 0)
        return order;
    const [one, other] = [left.path ?? "", right.path ?? ""];
    if (one !== other)
        return one < other ? -1 : 1;
    return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
}


/***/ }),

/***/ 9974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/**
 * The place of a stage: its subtask, `setup` or `after`. The latter two have no subtask; `setup` holds only commands,
 * `after` only guardrails (config/entries.ts).
 */
const placeOf = ({ subtask, kind }) => subtask ?? (kind === "guardrail" ? "after" : "setup");


/***/ }),

/***/ 1531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ getStageKey),
/* harmony export */   t: () => (/* binding */ branchClasses)
/* harmony export */ });
const branchClasses = ["default", "other"];
/** A unique key of a stage in a pipeline. */
const getStageKey = (subtask, id) => JSON.stringify([subtask, id]);


/***/ }),

/***/ 1065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ formatCodeCell),
/* harmony export */   VV: () => (/* binding */ escapeInline),
/* harmony export */   bG: () => (/* binding */ formatCodeSpan),
/* harmony export */   mx: () => (/* binding */ formatFencedBlock),
/* harmony export */   u3: () => (/* binding */ formatLink)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

/** Longest inline text, in characters. */
const longestInline = 500;
const zeroWidthSpace = "\u200b";
/**
 * Escapes untrusted text for inline GitHub Markdown: no markup, HTML, link, mention, reference, emoji or mathematics
 * results. One line; also safe in headings and table cells.
 */
function escapeInline(text, longest = longestInline) {
    return (breakReferences((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, longest))
        .replaceAll(/[\\`*_[\]<>|~&$^]/g, "\\$&")
        .replace(/^(?=[-+=#])/, "\\")
        .replace(/^(\d+)(?=[.)])/, "$1\\")
        // Trailing number signs would end a heading.
        .replace(/(?<= )(?=#+$)/, "\\"));
}
/**
 * GitHub detects mentions, references, commits, emoji and mathematics in the rendered page, where neither a backslash
 * nor an entity hides them, so a zero-width space breaks them.
 */
function breakReferences(line) {
    return line
        .replaceAll("@", `@${zeroWidthSpace}`)
        .replaceAll(/:(?=\/\/)|:(?=[\w+-]+(?::|$))|#(?=\d)|GH-(?=\d)|www(?=\.)/gi, `$&${zeroWidthSpace}`)
        .replaceAll("$", `${zeroWidthSpace}$$`)
        .replaceAll(/\b[\da-f]{7,40}\b/gi, breakCommit);
}
/** The shortest abbreviated commit has seven digits. */
const breakCommit = (digits) => digits.match(/.{1,6}/g).join(zeroWidthSpace);
/** Formats untrusted text as a code span, also in a table cell: nothing in it is interpreted. */
function formatCodeSpan(text, longest = longestInline) {
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, longest);
    if (line === "")
        return "";
    const fence = "`".repeat(findLongestRun(line) + 1);
    // A span may neither start nor end with a backtick; GitHub removes these blanks.
    const room = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${room}${line}${room}${fence}`;
}
/**
 * Formats a code span in a table cell, where a bar would end the cell: tables remove the backslash before it. After a
 * backslash in the text that does not work, so such text is escaped instead.
 */
function formatCodeCell(text, longest = longestInline) {
    // Invisible characters could separate the two, so they are removed first.
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, longest);
    if (line.includes("\\|"))
        return escapeInline(line, longest);
    return formatCodeSpan(line, longest).replaceAll("|", "\\|");
}
/** Formats untrusted lines as a block with a fence longer than any run of backticks in them. */
function formatFencedBlock(text) {
    const clean = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text).replace(/\n+$/, "");
    const fence = "`".repeat(Math.max(3, findLongestRun(clean) + 1));
    return `${fence}text\n${clean}\n${fence}\n`;
}
/** Formats a link to a trusted address; only the text if it is not a web address. */
function formatLink(words, address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
        return escapeInline(words);
    const safe = url.href.replaceAll(/[()<>[\]\\`|*_]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
    return `[${escapeInline(words)}](${safe})`;
}
function findLongestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
}


/***/ })

};
