export const id = 3457;
export const ids = [3457];
export const modules = {

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectReviewFacts: () => (/* binding */ collectReviewFacts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/aggregate/count-manifests.js
var count_manifests = __webpack_require__(5460);
// EXTERNAL MODULE: ./build/aggregate/wording.js
var wording = __webpack_require__(128);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
// EXTERNAL MODULE: ./build/model/verdict-place.js
var verdict_place = __webpack_require__(8041);
// EXTERNAL MODULE: ./build/modes/run-folder/folders.js
var folders = __webpack_require__(3453);
// EXTERNAL MODULE: ./build/modes/run-folder/read-bounded.js
var read_bounded = __webpack_require__(578);
// EXTERNAL MODULE: ./build/modes/guardrails/pull-request-event.js
var pull_request_event = __webpack_require__(6574);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
;// CONCATENATED MODULE: ./build/modes/guardrails/pull-request-reviews.js

/** Maximum number of pages of reviews to read; a page has 100. */
const reviewPages = 10;
/** Author associations whose reviews count: anyone can review in a public repository. */
const mayReview = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
/** Fetches the current reviews of a pull request. Never rejects: an error is a part of the answer. */
async function fetchReviews(api, number) {
    const empty = { number, reviews: [], headSha: "" };
    if (api === null)
        return { ...empty, trouble: "there is no token" };
    try {
        const [{ headSha, author }, { reviews, complete }] = await Promise.all([
            api.pullRequest(number),
            api.reviews(number, reviewPages),
        ]);
        if (!complete)
            return { ...empty, headSha, trouble: `there are more than ${reviewPages * 100} reviews` };
        const counted = reviews.filter((review) => mayReview.has(review.association) &&
            review.by !== author &&
            !isApprovalOfDeletedAccount(review));
        return { number, headSha, reviews: pickNewestDecisions(counted), trouble: null };
    }
    catch (error) {
        return { ...empty, trouble: (0,reasons/* messageOf */.bD)(error) };
    }
}
/** A deleted account can have belonged to the author, so its approval does not count. Its requests for changes do. */
const isApprovalOfDeletedAccount = ({ by, state }) => by === "ghost" && state === "APPROVED";
/** Picks each reviewer's newest decision. Comments decide nothing, and dismissed reviews do not count. */
function pickNewestDecisions(reviews) {
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









/** Collects the facts about a run for an `after` guardrail. Asks GitHub only for what its settings need. */
async function collectReviewFacts(run, place, { verdict, "pull-request-reviews": wantsReviews }, { files, api }, hostContext) {
    const pullRequest = (0,pull_request_event/* getPullRequest */.T)(hostContext);
    return {
        ...run,
        verdicts: await readVerdicts(files, place, run.plan, verdict),
        pullRequest: wantsReviews === true && pullRequest !== null
            ? await fetchReviews(api, pullRequest.number)
            : null,
        manifestLink: getManifestLink(place, hostContext),
        runLink: getRunLink(hostContext),
        described: pullRequest,
    };
}
const getRunLink = ({ github }) => github === null ? null : `${github.serverUrl}/${github.repository}/actions/runs/${github.runId}`;
function getManifestLink({ manifestPath }, hostContext) {
    const run = getRunLink(hostContext);
    return run === null ? manifestPath : `${run}#artifacts`;
}
/**
 * Reads the artifact of the stage that the setting `verdict` names, in the attempts that count. No other file can
 * approve.
 */
async function readVerdicts(files, run, plan, setting) {
    const { folder, manifests, attempt } = run;
    const place = (0,verdict_place/* readVerdictPlace */.z)(setting);
    if (place === undefined)
        return [];
    const verdicts = [];
    for (const { assignment, counting } of (0,count_manifests/* countManifests */._)(plan, manifests, attempt, run).records) {
        if (counting === null)
            continue;
        const root = (0,external_node_path_.join)((0,folders/* attemptFolder */.OZ)(folder, assignment.instance_id, counting.attempt), "files");
        for (const command of counting.commands.filter(({ id }) => id === place.stage)) {
            // The first folder is the stage's own.
            const artifact = command.artifacts.find((path) => path.split("/").slice(1).join("/") === place.path);
            if (artifact === undefined)
                continue;
            const read = await (0,read_bounded/* readBounded */.C)(files, (0,external_node_path_.join)(root, artifact), limits/* limits */.F.verdictFile.value);
            // An unreadable file does not approve: an empty text is not a verdict.
            const text = read.kind === "text" ? read.text : "";
            verdicts.push({ path: place.path, stage: (0,wording/* formatStageName */.T0)(command), text });
        }
    }
    return verdicts;
}


/***/ })

};
