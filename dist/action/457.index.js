export const id = 457;
export const ids = [457];
export const modules = {

/***/ 83457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewFactsFor: () => (/* binding */ reviewFactsFor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/aggregate/counting.js
var aggregate_counting = __webpack_require__(53475);
// EXTERNAL MODULE: ./build/aggregate/wording.js
var wording = __webpack_require__(40128);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(22977);
// EXTERNAL MODULE: ./build/model/verdict-place.js
var verdict_place = __webpack_require__(28041);
// EXTERNAL MODULE: ./build/modes/run-folder/folders.js
var folders = __webpack_require__(73453);
// EXTERNAL MODULE: ./build/modes/run-folder/read-bounded.js
var read_bounded = __webpack_require__(578);
// EXTERNAL MODULE: ./build/modes/guardrails/pull-request-event.js
var pull_request_event = __webpack_require__(76574);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
;// CONCATENATED MODULE: ./build/modes/guardrails/pull-request-reviews.js

/** Pages of reviews that are read: more than a thousand of one pull request say nothing new. */
const reviewPages = 10;
/** GitHub's words for those who may review with effect: anybody can review a public repository. */
const mayReview = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
/** What the reviews of a pull request say now. Never rejects: trouble is a part of the answer. */
async function reviewsOf(api, number) {
    const nothing = { number, reviews: [], headSha: "" };
    if (api === null)
        return { ...nothing, trouble: "there is no token to ask GitHub with" };
    try {
        const [{ headSha, author }, { reviews, complete }] = await Promise.all([
            api.pullRequest(number),
            api.reviews(number, reviewPages),
        ]);
        if (!complete)
            return { ...nothing, headSha, trouble: `there are more than ${reviewPages * 100} reviews` };
        const counted = reviews.filter((review) => mayReview.has(review.association) && review.by !== author && !isApprovalOfNobody(review));
        return { number, headSha, reviews: newestOfEach(counted), trouble: null };
    }
    catch (error) {
        return { ...nothing, trouble: (0,reasons/* messageOf */.bD)(error) };
    }
}
/**
 * An account that was deleted can belong to anybody, also to the author. What it asked for still has to be dealt with.
 */
const isApprovalOfNobody = ({ by, state }) => by === "ghost" && state === "APPROVED";
/** A comment changes no decision; a review that was dismissed is none. */
function newestOfEach(reviews) {
    const newest = new Map();
    for (const { by, state, body, commit } of reviews) {
        if (state !== "APPROVED" && state !== "CHANGES_REQUESTED" && state !== "DISMISSED")
            continue;
        newest.delete(by);
        if (state === "DISMISSED")
            continue;
        newest.set(by, {
            by,
            state: state === "APPROVED" ? "approved" : "changes-requested",
            body,
            commit,
        });
    }
    return [...newest.values()];
}

;// CONCATENATED MODULE: ./build/modes/guardrails/review-facts.js









/** What a guardrail in `after` is told of the run; asks GitHub only for what its settings want to know. */
async function reviewFactsFor(run, place, { verdict, "pull-request-reviews": wantsReviews }, { files, api }, surroundings) {
    const pullRequest = (0,pull_request_event/* pullRequestOf */._)(surroundings);
    return {
        ...run,
        verdicts: await verdictsIn(files, place, run.plan, verdict),
        pullRequest: wantsReviews === true && pullRequest !== null
            ? await reviewsOf(api, pullRequest.number)
            : null,
        manifestLink: linkTo(place, surroundings),
        runLink: runLinkOf(surroundings),
        described: (0,pull_request_event/* describedPullRequest */.K)(surroundings),
    };
}
const runLinkOf = ({ github }) => github === null ? null : `${github.serverUrl}/${github.repository}/actions/runs/${github.runId}`;
function linkTo({ manifestPath }, surroundings) {
    const run = runLinkOf(surroundings);
    return run === null ? manifestPath : `${run}#artifacts`;
}
/** What the stage that a review names left as an artifact, in the attempts that count: nothing else decides. */
async function verdictsIn(files, run, plan, setting) {
    const { folder, manifests, attempt } = run;
    const place = (0,verdict_place/* readVerdictPlace */.z)(setting);
    if (place === undefined)
        return [];
    const verdicts = [];
    for (const { assignment, counting } of (0,aggregate_counting/* countManifests */._)(plan, manifests, attempt, run).records) {
        if (counting === null)
            continue;
        const root = (0,external_node_path_.join)((0,folders/* attemptFolder */.OZ)(folder, assignment.instance_id, counting.attempt), "files");
        for (const command of counting.commands.filter(({ id }) => id === place.stage)) {
            // The first folder is the stage's own.
            const artifact = command.artifacts.find((path) => path.split("/").slice(1).join("/") === place.path);
            if (artifact === undefined)
                continue;
            const read = await (0,read_bounded/* readBounded */.C)(files, (0,external_node_path_.join)(root, artifact), limits/* limits */.F.verdictFile.value);
            // What cannot be read is no approval: an empty text is no verdict.
            const text = read.kind === "text" ? read.text : "";
            verdicts.push({ path: place.path, stage: (0,wording/* stageName */.CT)(command), text });
        }
    }
    return verdicts;
}


/***/ })

};
