export const id = 5810;
export const ids = [5810];
export const modules = {

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
    end_column: null,
    ...remark,
    rule,
});


/***/ }),

/***/ 1149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeReview: () => (/* binding */ judgeReview)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/guardrails/review/collect-change.js + 6 modules
var collect_change = __webpack_require__(4972);
// EXTERNAL MODULE: ./build/model/review-limits.js
var review_limits = __webpack_require__(629);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var guardrails_finding = __webpack_require__(738);
// EXTERNAL MODULE: ./build/guardrails/review/wording.js
var wording = __webpack_require__(160);
;// CONCATENATED MODULE: ./build/guardrails/review/opinion.js



/** @param rule without the guardrail's name */
const remark = (rule, said) => (0,guardrails_finding/* findingOf */.h)(`review/${rule}`, said);
/** What several people said, as one text; null: nobody said anything. */
const feedbackOf = (said) => (0,wording/* shortened */.v)(said.filter(Boolean).join("; "), review_limits/* reviewLimits */.T.reviewFeedback.value) || null;

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
        summary: `approved by ${(0,wording/* inWords */.r)(opinions.map(({ by }) => by))}`,
        decision: { approved: true, performed: true, feedback },
        findings,
    };
}
function rejected(opinions, findings) {
    const feedback = feedbackOf(opinions.map((opinion) => opinion.feedback));
    const summary = `rejected by ${(0,wording/* inWords */.r)(opinions.map(({ by }) => by))}`;
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

// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/guardrails/review/risks.js
var review_risks = __webpack_require__(5728);
;// CONCATENATED MODULE: ./build/guardrails/review/pack.js




/** Of stages, in each of the two lists. */
const mostStages = 5;
/** The hand-off pack of a review: all that is known of the change and of its run, bounded. */
function packOf({ now, task, run }, { specs, change, risks }, decision) {
    return {
        schema_version: 1,
        kind: "review-pack",
        made_at: now.toISOString(),
        task: { id: task, specs },
        decision,
        pull_request: run === null ? null : pullRequestOf(run),
        run: run === null ? null : runOf(run),
        changes: change,
        guardrails: run === null ? [] : guardrailsOf(run),
        slowest: run === null ? [] : slowestOf(run),
        flakiest: run === null ? [] : flakiestOf(run),
        risks: [...(run === null ? [] : (0,review_risks/* risksOfRun */.l$)(run)), ...risks],
    };
}
const pullRequestOf = ({ described }) => described === null
    ? null
    : { ...described, title: sentence(described.title), author: sentence(described.author) };
/** Stages that went wrong, of which what they said is shown. */
const mostFailures = 20;
function runOf({ plan, manifest, summary, manifestLink, runLink }) {
    const count = (...outcomes) => manifest.commands.filter(({ outcome }) => outcomes.includes(outcome)).length;
    // What guardrails say is told by itself.
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
            stage: (0,review_risks/* stageName */.CT)(command),
            summary: sentence(command.summary ?? (command.exit === null ? "no end" : (0,outcome/* describeExit */.KE)(command.exit))),
            log: command.log_path === null ? null : sentence(command.log_path),
        })),
        failures_omitted: Math.max(0, failed.length - mostFailures),
    };
}
/** Those that have begun, or were left out: this review itself is still to come. */
const guardrailsOf = ({ manifest }) => manifest.commands
    .filter((command) => (0,review_risks/* isGuardrail */.q9)(command) && command.outcome !== null)
    .slice(0, review_limits/* reviewLimits */.T.reviewGuardrails.value)
    .map((command) => {
    const { judgement, summary } = command;
    const override = judgement?.override ?? null;
    return {
        stage: (0,review_risks/* stageName */.CT)(command),
        verdict: judgement?.verdict ?? null,
        summary: summary === null ? null : sentence(summary),
        override: override === null ? null : sentence(`${override.reason} (${override.where})`),
    };
});
function slowestOf({ manifest, summary }) {
    const usual = new Map(summary.history?.stages.map((stage) => [keyOf(stage.subtaskId, stage.id), stage.p50Seconds]));
    return manifest.commands
        .flatMap((command) => command.duration_ms === null ? [] : [{ command, ms: command.duration_ms }])
        .sort((one, other) => other.ms - one.ms)
        .slice(0, mostStages)
        .map(({ command, ms }) => ({
        stage: (0,review_risks/* stageName */.CT)(command),
        seconds: ms / 1000,
        usual_seconds: usual.get(keyOf(command.subtask, command.id)) ?? null,
    }));
}
function flakiestOf({ manifest, summary }) {
    const names = new Map(manifest.commands.map((command) => [keyOf(command.subtask, command.id), (0,review_risks/* stageName */.CT)(command)]));
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
const sentence = (text) => (0,wording/* shortened */.v)(text, review_limits/* reviewLimits */.T.reviewText.value);

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(1065);
;// CONCATENATED MODULE: ./build/guardrails/review/page-words.js


// Each is a block with the line feed at its end; an empty line goes between two.
const heading = (depth, words) => `${"#".repeat(depth)} ${paragraph(words)}`;
const paragraph = (words) => `${line(words, markdown/* codeSpan */.SS)}\n`;
const list = (items) => items.map((words) => `- ${paragraph(words)}`).join("");
const table = (head, rows) => [head, head.map(() => "-"), ...rows.map((cells) => cells.map((words) => line(words, markdown/* codeCell */.MZ)))]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");
const line = (words, code) => words
    .map((word) => {
    if (typeof word === "string")
        return word;
    if ("text" in word)
        return (0,markdown/* escapeInline */.VV)(word.text, review_limits/* reviewLimits */.T.reviewText.value);
    return "code" in word
        ? code(word.code, review_limits/* reviewLimits */.T.reviewText.value)
        : (0,markdown/* link */.nf)(word.words, word.address);
})
    .join("");
/** Several names of others, with commas between. */
const named = (names) => names.flatMap((name, at) => (at === 0 ? [{ code: name }] : [", ", { code: name }]));
/** With commas, as people write large numbers. */
const number = (count) => count.toLocaleString("en-US");

;// CONCATENATED MODULE: ./build/guardrails/review/pack-change.js



/** Files that are listed by area, and those that are named first. */
const mostFiles = 60;
const mostFirst = 8;
const mostCommits = 10;
const mostListed = review_limits/* reviewLimits */.T.reviewFiles.value;
/** What to look at first, then all of it by area, then the commits. */
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
/** The riskiest, in the order of their areas. */
function filesPart({ areas, file_list, files }) {
    const order = new Map(areas.map(({ area }, at) => [area, at]));
    const place = ({ area }) => order.get(area) ?? areas.length;
    const shown = file_list.slice(0, mostFiles).toSorted((left, right) => place(left) - place(right));
    const rows = shown.map((file) => [
        [{ code: file.path }],
        sizeWords(file),
        whatWords(file),
    ]);
    const hidden = files - shown.length;
    return [
        table(["File", "Lines", "What it is"], rows),
        ...(hidden === 0
            ? []
            : [
                paragraph([
                    `${(0,counted/* counted */.h)(hidden, "more file")} not shown; \`review.json\` lists up to ${mostListed}.`,
                ]),
            ]),
    ];
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
    // One commit has been named already.
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

;// CONCATENATED MODULE: ./build/guardrails/review/pack-summary.js



/** Characters of a goal on the first lines: the whole is in review.json, and in the spec. */
const longestGoal = 280;
/** Authors that are named. */
const mostAuthors = 5;
/** What and why, in a few lines. */
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
    const commits = changes === null ? [] : commitWords(changes);
    if (request === null) {
        const newest = changes?.commits[0];
        if (newest === undefined)
            return commits.length === 0 ? [] : ["**What:** ", ...commits];
        const isOne = changes.commits.length + changes.commits_omitted === 1;
        const subject = [{ code: newest.subject }];
        return [
            "**What:** ",
            ...(isOne ? [...subject, "; ", ...commits] : [...commits, ", the newest ", ...subject]),
        ];
    }
    const { number: id, title, author, address } = request;
    const by = author === "" ? [] : [" by ", { code: author }];
    const last = commits.length === 0 ? [] : ["; ", ...commits];
    return [
        "**What:** ",
        { code: title },
        ", ",
        { words: `pull request ${id}`, address },
        ...by,
        ...last,
    ];
}
/** `3 commits by a and b`. A shallow clone does not know how many. */
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
            return ["**Why:** ", { code: path }, ", which does not say what it is for"];
        const text = (0,wording/* shortened */.v)(goal.replaceAll(/[ \t\r\n]+/g, " "), longestGoal);
        return ["**Why:** ", { code: text }, ", says ", { code: path }];
    });
}
function sizeLine({ changes }) {
    if (changes === null)
        return ["**Size:** not known: see the risks"];
    const { files, added_lines, deleted_lines, base, head, file_list } = changes;
    const count = (...kinds) => file_list.filter(({ kind }) => kinds.includes(kind)).length;
    const parts = [
        [count("generated"), "generated"],
        [count("moved"), "moved"],
        [count("formatted"), "only formatted"],
        [count("binary"), "binary"],
    ].filter(([many]) => many !== 0);
    const of = parts.length === 0 ? "" : ` (${parts.map(([many, what]) => `${many} ${what}`).join(", ")})`;
    const range = [
        ...(base === null ? [] : [" since ", { code: base.slice(0, 10) }]),
        ...(head === null ? [] : [", up to ", { code: head.slice(0, 10) }]),
    ];
    return [
        `**Size:** ${(0,counted/* counted */.h)(files, "file")}${of}, ${number(added_lines)} ${added_lines === 1 ? "line" : "lines"} added and ${number(deleted_lines)} deleted`,
        ...range,
    ];
}
function ciLine({ run }) {
    if (run === null)
        return [];
    const { passed, failed, allowed, skipped } = run.stages;
    const counts = [
        [passed, "passed"],
        [failed, "failed"],
        [allowed, "failed but allowed"],
        [skipped, "skipped"],
    ].flatMap(([many, what]) => (many === 0 ? [] : [`${many} ${what}`]));
    const where = run.address === null ? [] : [", ", { words: "the run", address: run.address }];
    const why = run.reason === null ? [] : ["; ", { code: run.reason }];
    return [`**CI:** ${counts.join(", ") || "nothing ran"}`, ...where, ...why];
}
/** What people said stands at the end; why nothing was said is one sentence. */
function decisionLine({ decision: { approved, performed, feedback } }) {
    const word = approved ? "approved" : performed ? "changes requested" : "not performed";
    const why = performed || feedback === null ? [] : [": ", { code: feedback }];
    return [`**Decision so far:** ${word}`, ...why];
}

;// CONCATENATED MODULE: ./build/guardrails/review/pack-markdown.js





/** `review.md`: the pack for people, in the order in which one reads it. */
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
        return [title, paragraph(["None that a program can see."])];
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
/** Seconds of a stage from which on a reader wants to know. */
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
    const said = decision.feedback === null || !decision.performed
        ? []
        : [heading(2, ["What was said"]), (0,markdown/* fencedBlock */.zW)(decision.feedback)];
    if (run === null)
        return said;
    const { run_id, pipeline_id, attempt, manifest } = run;
    const what = ["Run ", { code: run_id }, " of the pipeline ", { code: pipeline_id }];
    return [
        ...said,
        heading(2, ["Evidence"]),
        paragraph([...what, `, attempt ${attempt}. Its manifest: `, place(manifest)]),
    ];
}
/** A link when it is an address of the web. */
const place = (manifest) => /^https?:/.test(manifest) && URL.canParse(manifest)
    ? { words: "its artifacts", address: manifest }
    : { code: manifest };

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
    const where = (some) => `${(0,wording/* inWords */.r)(some.map(({ by }) => by))} in pull request #${number}`;
    const rejecting = reviews.filter(({ state }) => state === "changes-requested");
    const approving = reviews.filter(({ state }) => state === "approved");
    const findings = approving.flatMap((review) => checkCommit(review, headSha, runSha ?? headSha));
    const notices = findings.map(({ message }) => message);
    if (rejecting.length > 0)
        return {
            state: "rejected",
            by: where(rejecting),
            feedback: feedbackOf(rejecting.map(words)),
            findings,
        };
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
const words = ({ by, body }) => body.trim() === "" ? null : `${by}: ${body.trim()}`;
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
    const findings = [
        ...bad,
        ...contradictions(approving, rejecting),
        ...good.flatMap((one) => one.findings),
    ];
    const by = (some) => (0,wording/* inWords */.r)(some.map(({ name }) => name));
    const feedback = (some) => feedbackOf(some.map((one) => one.feedback));
    if (rejecting.length > 0)
        return { state: "rejected", by: by(rejecting), feedback: feedback(rejecting), findings };
    if (bad.length > 0)
        return {
            state: "none",
            by: (0,wording/* inWords */.r)(bad.map(({ message }) => message)),
            feedback: null,
            findings,
        };
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
    const remarks = findings.map(({ level = "warning", message, path: place = null, line = null }) => remark("reviewer", {
        level,
        title: `Review by ${stage}`,
        message,
        path: place,
        line,
        fix: null,
    }));
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
    const [yes, no] = [approving, rejecting].map((some) => (0,wording/* inWords */.r)(some.map(({ name }) => name)));
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
 * Nobody reviewed is not performed, and never approved. What only a checkout can tell is the plan's where it has it. Where git cannot tell what changed, the pack says so and the decision
 * stands: no part of it rests on git.
 */
const judgeReview = async (repository, options, facts) => {
    const { now, task } = facts;
    const change = facts.run?.plan.review ??
        (await (0,collect_change/* collectChange */.h)(repository, { task, now, goalHeadings: options["goal-headings"] }));
    const { verdict, summary, decision, findings } = decisionOf(options, facts);
    const pack = packOf(facts, change, decision);
    const unknown = change.trouble === null ? [] : [remarkOnChange(change.trouble)];
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
/* harmony export */   ef: () => (/* binding */ mostImportantFirst),
/* harmony export */   jm: () => (/* binding */ isAboutSettings),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   wI: () => (/* binding */ Finding)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);


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
    /** Of the last line. */
    end_column: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).nullable(),
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
        end_column: hasColumn && end_column !== null ? Math.min(end_column, most) : null,
    };
}
const weights = { error: 0, warning: 1, notice: 2 };
/** What a change does to what it is judged by: who reads the rest has to know it. */
const isAboutSettings = ({ rule }) => rule?.endsWith("/settings-changed") === true;
/** For sorting: what is about settings, then the worst; those of a level stay as they are. */
const mostImportantFirst = (left, right) => Number(isAboutSettings(right)) - Number(isAboutSettings(left)) ||
    weights[left.level] - weights[right.level];
/** For sorting: the most important first, then by path and place. */
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
