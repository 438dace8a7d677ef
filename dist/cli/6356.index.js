export const id = 6356;
export const ids = [6356,8045];
export const modules = {

/***/ 2686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ createRevision),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   zG: () => (/* binding */ getEventKind)
/* harmony export */ });
/* unused harmony export getHeadSha */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/** The events that are about a change (docs.github.com, "Events that trigger workflows"); all others are not. */
const kinds = {
    pull_request: "pull-request",
    pull_request_target: "pull-request",
    pull_request_review: "pull-request",
    pull_request_review_comment: "pull-request",
    merge_group: "merge-group",
    push: "push",
    workflow_run: "workflow-run",
};
/** @param name GITHUB_EVENT_NAME */
const getEventKind = (name) => Object.hasOwn(kinds, name) ? kinds[name] : "other";
const text = zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).optional().catch(undefined);
const sha = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
    .optional()
    .catch(undefined);
const object = (shape) => zod__WEBPACK_IMPORTED_MODULE_0__.object(shape).optional().catch(undefined);
const Payload = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    repository: object({ default_branch: text }),
    pull_request: object({
        number: zod__WEBPACK_IMPORTED_MODULE_0__.int().min(1).optional().catch(undefined),
        title: text,
        user: object({ login: text }),
        head: object({ sha }),
        base: object({ sha }),
    }),
    merge_group: object({ base_sha: sha, base_ref: text }),
    workflow_run: object({
        head_sha: sha,
        head_branch: text,
        head_repository: object({ full_name: text }),
    }),
    before: sha,
    forced: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().optional().catch(undefined),
    ref: text,
});
/** Reads the event of a job. It never fails: what is missing or malformed is left out. */
function readEvent({ eventName, event, repository }) {
    const kind = getEventKind(eventName);
    const parsed = Payload.safeParse(event);
    if (!parsed.success)
        return { kind };
    const payload = parsed.data;
    const defaultBranch = payload.repository?.default_branch;
    switch (kind) {
        case "pull-request":
            return { kind, defaultBranch, ...readPullRequest(payload.pull_request) };
        case "merge-group": {
            const { base_sha: baseSha, base_ref: baseRef } = payload.merge_group ?? {};
            return { kind, defaultBranch, baseSha, branch: baseRef && shortenRef(baseRef) };
        }
        case "push":
            return {
                kind,
                defaultBranch,
                before: payload.before,
                forced: payload.forced,
                ref: payload.ref,
            };
        case "workflow-run":
            return { kind, defaultBranch, ...readWorkflowRun(payload.workflow_run, repository) };
        case "other":
            return { kind, defaultBranch };
    }
}
/** Its branch is its number: a fork's branch can have the same name as any branch of this repository. */
function readPullRequest(parsed) {
    const { number, title = "", user, head, base } = parsed ?? {};
    return {
        headSha: head?.sha,
        baseSha: base?.sha,
        ...(number !== undefined && {
            branch: `pr/${number}`,
            pullRequest: { number, title, author: user?.login ?? "" },
        }),
    };
}
function readWorkflowRun(parsed, repository) {
    const { head_sha: headSha, head_branch: branch, head_repository: from } = parsed ?? {};
    const owner = from?.full_name ?? repository;
    const isOwn = owner === repository;
    return { headSha, branch: branch && (isOwn ? branch : `${owner}:${branch}`) };
}
/** `refs/heads/main` becomes `main`, `refs/tags/v1` becomes `tags/v1`. */
const shortenRef = (ref) => ref.replace(/^refs\/(?:heads\/)?/, "");
/**
 * Returns the commit on which people look for a result. For pull requests and reviews that is the branch's newest
 * commit, since GITHUB_SHA is a merge commit or one of the base; for `workflow_run` the commit that the other workflow
 * ran on; otherwise, and where the event does not say, GITHUB_SHA.
 */
const getHeadSha = (github) => readEvent(github).headSha ?? github.sha;
/** Creates the revision of a run from its job's event. What a payload does not say is null. */
function createRevision(github) {
    const { branch, defaultBranch } = readEvent(github);
    return {
        head_sha: getHeadSha(github) || null,
        branch: branch ?? (shortenRef(github.ref) || null),
        default_branch: defaultBranch ?? null,
        event: github.eventName || null,
    };
}


/***/ }),

/***/ 1778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ createNameTest),
/* harmony export */   fH: () => (/* binding */ isAffected)
/* harmony export */ });
/* unused harmony export matchesFilters */
/* harmony import */ var _model_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5810);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8126);


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

/***/ 5784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findChanges: () => (/* binding */ findChanges),
  findStart: () => (/* binding */ findStart)
});

// UNUSED EXPORTS: mergeEntries, parseRawDiff, parseUntracked

// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(4231);
;// CONCATENATED MODULE: ./build/changes/merge-base.js

/** Finds the merge base with the default branch; undefined if none is known. */
async function findDefaultBranchBase(git, head, event) {
    const named = event?.defaultBranch;
    if (named !== undefined) {
        const remote = await git.remote();
        const tracked = remote === undefined ? undefined : await git.commit(`${remote}/${named}`);
        const brought = tracked === undefined ? await resolveCommit(git, named) : { commit: tracked };
        if (brought.commit !== null)
            return findMergeBase(git, head, "default-branch", brought.commit, named);
    }
    const found = await git.defaultBranch();
    return found === undefined ? undefined : findMergeBase(git, head, "default-branch", found, found);
}
/** Resolves a commit that must exist. */
async function requireCommit(git, revision, what) {
    const brought = await resolveCommit(git, revision);
    if (brought.commit !== null)
        return brought.commit;
    throw new changes/* GitError */.X(`${what} can't be found: ${brought.reason}. ${historyAdvice}`);
}
/** Finds the merge base with a revision that a person or an event named, so that a missing revision is an error. */
async function findNamedBase(git, head, strategy, revision, what) {
    const tip = await requireCommit(git, revision, what);
    return findMergeBase(git, head, strategy, tip, revision);
}
/** Finds the merge base of HEAD and a tip; the tip itself if they have no common ancestor. */
async function findMergeBase(git, head, strategy, tip, name) {
    const commit = await requireCommit(git, tip, quoteName(name));
    const ancestor = await findCommonAncestor(git, commit, head);
    const note = `HEAD and ${quoteName(name)} have no common ancestor, so their files are compared directly`;
    return {
        strategy,
        commit: ancestor ?? commit,
        note: ancestor === null ? note : null,
        filters: true,
    };
}
/** Quotes a name from outside, with escaped line breaks and the like. */
const quoteName = (name) => JSON.stringify(name);
/** Commits by which a shallow clone is deepened, step by step, before it counts as too shallow: 1,250 in all. */
const deepeningSteps = [50, 200, 1000];
/** Resolves a commit that may be missing: by its name, then by the remote's, then by fetching it. */
async function resolveCommit(git, revision) {
    const here = await git.commit(revision);
    if (here !== undefined)
        return { commit: here };
    const remote = await git.remote();
    if (remote === undefined)
        return { commit: null, reason: "there is no remote to fetch it from" };
    const tracked = await git.commit(`${remote}/${revision}`);
    if (tracked !== undefined)
        return { commit: tracked };
    try {
        const prefix = `${remote}/`;
        const name = revision.startsWith(prefix) ? revision.slice(prefix.length) : revision;
        return { commit: await git.fetch(name) };
    }
    catch (error) {
        if (!(error instanceof changes/* GitError */.X))
            throw error;
        return { commit: null, reason: error.message };
    }
}
/**
 * Finds the merge base of two commits; null if there is none. A shallow clone is deepened until it is found.
 * @throws GitError when the clone is still too shallow, saying what to set
 */
async function findCommonAncestor(git, left, right) {
    for (const step of [0, ...deepeningSteps]) {
        if (step > 0)
            await deepenClone(git, [left, right], step);
        const ancestor = await git.mergeBase(left, right);
        if (ancestor !== undefined)
            return ancestor;
        if (!(await git.isShallow()))
            return null;
    }
    const total = deepeningSteps.reduce((sum, step) => sum + step, 0);
    const why = `fetching ${total} more commits was not enough`;
    throw new changes/* GitError */.X(describeShallowClone(left, right, why));
}
async function deepenClone(git, tips, step) {
    try {
        await git.deepen(tips, step);
    }
    catch (error) {
        if (!(error instanceof changes/* GitError */.X))
            throw error;
        const why = `fetching more of it failed: ${error.message}`;
        throw new changes/* GitError */.X(describeShallowClone(...tips, why));
    }
}
/** Advice that makes a comparison possible, for the end of a message. */
const historyAdvice = "Give actions/checkout `fetch-depth: 0` (for pull_request, `fetch-depth: 2` is enough), " +
    "or name a commit or branch to compare with (input `base`, `--base` on the command line).";
const describeShallowClone = (left, right, why) => `the history in this clone is too short to tell where ${left} and ${right} parted; ${why}. ${historyAdvice}`;

;// CONCATENATED MODULE: ./build/changes/base.js

/**
 * Chooses the base: an explicit one; what the event says; BASE_SHA; the upstream (not in Actions, where it is the
 * branch that was checked out); the default branch. Except for a commit that the event names as an ancestor of HEAD,
 * the merge base is used, so that other people's commits don't count.
 * @throws GitError when a named base is unavailable, saying what to set
 */
async function findBase(git, head, request) {
    if (request.explicitBase !== undefined) {
        const what = `the base ${quoteName(request.explicitBase)}`;
        return findNamedBase(git, head, "explicit", request.explicitBase, what);
    }
    const { event, baseSha } = request;
    const fromEvent = event && (await findEventBase(git, head, event));
    if (fromEvent !== undefined)
        return fromEvent;
    if (baseSha !== undefined && !/^0*$/.test(baseSha)) {
        return findNamedBase(git, head, "base-sha", baseSha, `BASE_SHA, ${quoteName(baseSha)},`);
    }
    const upstream = event === undefined ? await git.upstream() : undefined;
    if (upstream !== undefined)
        return findMergeBase(git, head, "upstream", upstream, upstream);
    return (await findDefaultBranchBase(git, head, event)) ?? everything;
}
async function findEventBase(git, head, event) {
    if (event.kind === "pull-request")
        return findPullRequestBase(git, head, event);
    if (event.kind === "merge-group" && event.baseSha !== undefined) {
        const what = `the merge group's base ${event.baseSha}`;
        const commit = await requireCommit(git, event.baseSha, what);
        return { strategy: "merge-group", commit, note: null, filters: true };
    }
    return event.kind === "push" ? findPushBase(git, head, event) : undefined;
}
/**
 * GitHub checks out the merge of a pull request with its base, so the change is what that merge brings to the base,
 * whatever happened there since. Anything else is compared with its merge base.
 */
async function findPullRequestBase(git, head, event) {
    const { headSha, baseSha } = event;
    const parents = await git.parents(head);
    const other = parents.find((parent) => parent !== headSha);
    if (headSha !== undefined && parents.includes(headSha) && other !== undefined) {
        const what = `the pull request's base ${other}, a parent of HEAD,`;
        const commit = await requireCommit(git, other, what);
        return { strategy: "pull-request-merge", commit, note: null, filters: true };
    }
    if (baseSha === undefined)
        return undefined;
    const what = `the pull request's base ${baseSha}`;
    return findNamedBase(git, head, "pull-request-base", baseSha, what);
}
const everything = {
    strategy: "no-base",
    commit: null,
    note: "no upstream or default branch could be found to compare with, so every file counts as changed",
    filters: true,
};
/**
 * Finds what a push is compared with: the previous commit of its branch. A new branch, or one whose history was
 * rewritten, is compared with its merge base with the default branch; the default branch itself with HEAD's parent.
 */
async function findPushBase(git, head, event) {
    const { before, defaultBranch, ref } = event;
    const isNew = before === undefined || /^0+$/.test(before);
    if (!isNew) {
        const commit = await findCommitBefore(git, head, before, event.forced);
        if (commit !== undefined)
            return { strategy: "push-before", commit, note: null, filters: true };
    }
    if (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`)
        return findParentBase(git, head, isNew);
    const base = await findDefaultBranchBase(git, head, event);
    if (base === undefined)
        return undefined;
    const why = isNew ? "the branch or tag is new" : "the push replaced the history of its branch";
    const note = `${why}, so it is compared with the default branch`;
    return { ...base, note: base.note === null ? note : `${note}; ${base.note}` };
}
/** Returns the commit before the push; undefined if HEAD does not descend from it. */
async function findCommitBefore(git, head, before, forced) {
    if (forced === true)
        return undefined;
    const brought = await resolveCommit(git, before);
    // If a complete clone lacks it, HEAD does not descend from it.
    if (brought.commit === null) {
        return (await git.isShallow())
            ? requireCommit(git, before, `the commit before the push, ${before},`)
            : undefined;
    }
    if (forced === false)
        return brought.commit;
    return (await findCommonAncestor(git, brought.commit, head)) === brought.commit
        ? brought.commit
        : undefined;
}
async function findParentBase(git, head, isNew) {
    const [parent] = await git.parents(head);
    const commit = parent === undefined ? null : await requireCommit(git, parent, `HEAD's parent ${parent}`);
    if (isNew) {
        const note = parent === undefined ? "HEAD is the first commit, so every file counts as changed" : null;
        return { strategy: "push-parent", commit, note, filters: true };
    }
    const note = "the push replaced the history of the default branch, so `paths` filters are off";
    return { strategy: "push-parent", commit, note, filters: false };
}

// EXTERNAL MODULE: ./build/changes/own-files.js
var own_files = __webpack_require__(6584);
// EXTERNAL MODULE: ./build/changes/names.js
var names = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/changes/unless-git-fails.js
var unless_git_fails = __webpack_require__(6739);
// EXTERNAL MODULE: ./build/changes/raw-diff.js
var raw_diff = __webpack_require__(1310);
;// CONCATENATED MODULE: ./build/changes/find-changes.js







/**
 * Finds the changes between the requested base and HEAD, or the work tree. Outside of git, the change set is empty and
 * its filters are off.
 * @param recorded compares with exactly this base, so that a job sees the same changes as the plan
 * @returns `failed` with a reason for people if git fails, a named base is missing, or the clone is too shallow
 */
async function findChanges(git, request, recorded = null) {
    try {
        const inside = (await git.root()) !== undefined;
        return {
            kind: "found",
            changes: inside ? await compare({ git, request, recorded }) : outsideGit,
        };
    }
    catch (error) {
        if (!(error instanceof changes/* GitError */.X))
            throw error;
        return { kind: "failed", reason: error.message };
    }
}
/**
 * @param recorded as for findChanges
 * @returns null outside of git, and when git fails
 */
async function findStart(git, request, recorded) {
    return (0,unless_git_fails/* unlessGitFails */.K)(async () => {
        if ((await git.root()) === undefined)
            return null;
        const head = (await git.commit("HEAD")) ?? null;
        return { head, base: await findBaseAtStart({ git, request, recorded }, head) };
    }, null);
}
async function findBaseAtStart(comparison, head) {
    if (comparison.recorded !== null)
        return comparison.recorded;
    const base = await (0,unless_git_fails/* unlessGitFails */.K)(() => findComparedBase(comparison, head), null);
    return base && { strategy: base.strategy, base: base.commit, note: base.note };
}
async function compare(comparison) {
    const { git, request, recorded } = comparison;
    const head = (await git.commit("HEAD")) ?? null;
    const workingTree = request.includeWorkingTree || head === null;
    const base = await findComparedBase(comparison, head);
    const from = base.commit ?? (await git.emptyTree());
    const options = { without: (0,own_files/* listCommittedOwnFiles */.M6)(request) };
    const differing = parseRawDiff(await git.diff(from, workingTree ? null : head, options));
    const without = (0,own_files/* listUntrackedOwnFiles */.hh)(request);
    const untracked = workingTree ? parseUntracked(await git.untracked({ without })) : [];
    return {
        strategy: base.strategy,
        base: base.commit,
        head,
        workingTree,
        entries: mergeEntries(differing, untracked),
        filters: base.filters,
        note: recorded === null ? base.note : recorded.note,
    };
}
async function findComparedBase(comparison, head) {
    const chosen = await chooseBase(comparison, head);
    const includesWorkTree = comparison.request.includeWorkingTree || head === null;
    return includesWorkTree ? chosen : turnOffFilters(chosen, head);
}
async function chooseBase({ git, request, recorded }, head) {
    if (recorded === null)
        return head === null ? findUnbornBase(git, request) : findBase(git, head, request);
    const { strategy, base, note } = recorded;
    const what = `the commit ${base} that the plan compared with`;
    return { strategy, commit: base && (await requireCommit(git, base, what)), note, filters: true };
}
/** Without a commit, every file is new, or differs from an explicit base. */
async function findUnbornBase(git, request) {
    const { explicitBase } = request;
    if (explicitBase === undefined) {
        const note = "there is no commit yet, so every file counts as changed";
        return { strategy: "unborn", commit: null, note, filters: true };
    }
    const commit = await requireCommit(git, explicitBase, `the base ${quoteName(explicitBase)}`);
    return { strategy: "explicit", commit, note: null, filters: true };
}
/**
 * If HEAD is already part of the base (a nightly run, a tag on the default branch), there are no changes. Skipping
 * everything would look like a passed check, so filters are turned off, unless the base was named explicitly.
 */
function turnOffFilters(base, head) {
    if (base.commit !== head || base.strategy === "explicit" || base.strategy === "base-sha")
        return base;
    const note = "HEAD is part of what it would be compared with, so `paths` filters are off";
    return { ...base, filters: false, note: base.note === null ? note : `${base.note}; ${note}` };
}
const outsideGit = {
    strategy: "outside-git",
    base: null,
    head: null,
    workingTree: false,
    entries: [],
    filters: false,
    note: "this is not the work tree of a git repository, or git is not installed, so `paths` filters are off",
};
/**
 * Parses `git diff --raw -z`.
 * @throws Error on anything else
 */
function parseRawDiff(bytes) {
    const fields = (0,raw_diff/* splitAtNul */.Lf)(bytes);
    const entries = [];
    for (let at = 0; at < fields.length;) {
        const { change, next } = (0,raw_diff/* readRawChange */.Vw)(fields, at);
        const { path, previousPath, status, submodule } = change;
        entries.push({ path, previousPath, status, submodule });
        at = next;
    }
    return entries;
}
/** Parses `git ls-files --others -z`. A name that ends with a slash is another repository's work tree. */
function parseUntracked(bytes) {
    return (0,raw_diff/* splitAtNul */.Lf)(bytes).map((field) => {
        const submodule = field.at(-1) === 0x2f;
        const path = (0,names/* nameFromBytes */.Dj)(submodule ? field.subarray(0, -1) : field);
        return { path, previousPath: null, status: "untracked", submodule };
    });
}
/**
 * Merges lists into one, each path once, sorted. A file in two of them (removed from the index but still present) is
 * modified.
 */
function mergeEntries(...lists) {
    const byPath = new Map();
    for (const entry of lists.flat()) {
        const known = byPath.get(entry.path);
        byPath.set(entry.path, known === undefined ? entry : mergeEntry(known, entry));
    }
    return [...byPath.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}
function mergeEntry(first, second) {
    return {
        path: first.path,
        previousPath: first.previousPath ?? second.previousPath,
        status: first.status === second.status ? first.status : "modified",
        submodule: first.submodule || second.submodule,
    };
}


/***/ }),

/***/ 8126:
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

/***/ 6677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ oncePerSubject),
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Calls a function on first use and remembers the result. */
function once(ask) {
    let answer;
    return () => (answer ??= { is: ask() }).is;
}
/** The same for each argument. */
function oncePerSubject(ask) {
    const answers = new Map();
    return (subject) => {
        const known = answers.get(subject) ?? { is: ask(subject) };
        answers.set(subject, known);
        return known.is;
    };
}


/***/ }),

/***/ 4697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository),
  s: () => (/* binding */ parsePresentFiles)
});

// EXTERNAL MODULE: ./build/changes/unless-git-fails.js
var unless_git_fails = __webpack_require__(6739);
// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/changes/find-changes.js + 2 modules
var find_changes = __webpack_require__(5784);
// EXTERNAL MODULE: ./build/changes/names.js
var changes_names = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/changes/raw-diff.js
var raw_diff = __webpack_require__(1310);
;// CONCATENATED MODULE: ./build/changes/attributes.js


const names = ["linguist-generated", "diff"];
/** Reads the attributes of the work tree, including those set only in this clone. */
const readOwnAttributes = async (git, paths) => parseAttributes(await git.attributes(names, paths.map(changes_names/* nameToBytes */.CD)));
/**
 * Reads the attributes of a commit, so that a change cannot decide how it is measured.
 * @param tree ids of the commit's files by path
 */
async function readAttributesAt(git, tree, paths) {
    const files = [...tree].filter(([path]) => /(^|\/)\.gitattributes$/.test(path));
    const contents = await git.contents(files.map(([, id]) => id));
    const texts = new Map(files.map(([path, id]) => [
        Buffer.from((0,changes_names/* nameToBytes */.CD)(path)).toString("latin1"),
        contents.get(id),
    ]));
    return parseAttributes(await git.attributesIn(texts, names, paths.map(changes_names/* nameToBytes */.CD)));
}
/** Parses `<path> <attribute> <value>`, each terminated by NUL. */
function parseAttributes(bytes) {
    const fields = (0,raw_diff/* splitAtNul */.Lf)(bytes).map(changes_names/* nameFromBytes */.Dj);
    const byPath = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [path, name, value] = [fields[at], fields[at + 1], fields[at + 2]];
        const known = byPath.get(path) ?? { generated: false, withoutLines: false };
        // Set to anything but `false` (github/linguist, docs/overrides.md).
        if (name === "linguist-generated")
            known.generated = !["unspecified", "unset", "false"].includes(value);
        else
            known.withoutLines = value === "unset";
        byPath.set(path, known);
    }
    return byPath;
}

;// CONCATENATED MODULE: ./build/changes/changed-contents.js



/**
 * Returns the object with a file's current contents; undefined: it was deleted, is a submodule, or is only in the work
 * tree.
 */
const getObject = ({ mode, object }) => mode === null || mode === raw_diff/* submoduleMode */.wS ? undefined : (object ?? undefined);
/** Reads the current sizes of changed files, in bytes, by path; 0: deleted. Uses one process for all of them. */
async function readSizesNow({ git, workTree }, changes) {
    const sizes = await git.sizes(changes.flatMap((change) => getObject(change) ?? []));
    const bytes = new Map();
    for (const change of changes) {
        const { path, mode } = change;
        const object = getObject(change);
        if (object !== undefined && !sizes.has(object))
            throw new model_changes/* GitError */.X(`the object ${object} is missing`);
        const size = object === undefined ? await workTree.size((0,changes_names/* nameToBytes */.CD)(path)) : sizes.get(object);
        bytes.set(path, mode === null || mode === raw_diff/* submoduleMode */.wS ? 0 : (size ?? 0));
    }
    return bytes;
}
const noBytes = new Uint8Array();
/** Reads both versions of changed files with one process. A missing version is empty. */
async function readVersions({ git, workTree, baseTree }, changes) {
    const idBefore = ({ path, previousPath }) => baseTree.get(previousPath ?? path);
    const ids = changes.flatMap((change) => [idBefore(change) ?? [], getObject(change) ?? []].flat());
    const contents = await git.contents([...new Set(ids)]);
    const readAfter = (change) => {
        const object = getObject(change);
        return object === undefined ? readNow(workTree, change) : contents.get(object);
    };
    return Promise.all(changes.map(async (change) => ({
        change,
        before: contents.get(idBefore(change) ?? "") ?? noBytes,
        after: (await readAfter(change)) ?? noBytes,
    })));
}
async function readNow(workTree, { path, mode }) {
    return mode === null || mode === raw_diff/* submoduleMode */.wS ? undefined : workTree.read((0,changes_names/* nameToBytes */.CD)(path));
}

;// CONCATENATED MODULE: ./build/changes/line-counts.js


const tab = 0x09;
const colon = 0x3a;
/**
 * Parses `git diff --raw --numstat -z`, by path: first the raw format, then for each change `<added> <deleted> <name>`,
 * separated by tabs; for a rename the name is empty and two fields follow (git-diff, other diff formats). A file in
 * conflict occurs twice.
 * @throws Error on anything else
 */
function parseLineCounts(bytes) {
    const fields = (0,raw_diff/* splitAtNul */.Lf)(bytes);
    const changes = new Map();
    let at = 0;
    while (at < fields.length && fields[at][0] === colon) {
        const { change, next } = (0,raw_diff/* readRawChange */.Vw)(fields, at);
        changes.set(change.path, change);
        at = next;
    }
    const counted = new Map();
    while (at < fields.length) {
        const { path, lines, next } = readLineCounts(fields, at);
        const change = changes.get(path);
        if (change === undefined)
            throw new Error(`git diff counts ${path}, of which it says nothing else`);
        counted.set(path, { ...change, ...lines });
        at = next;
    }
    return counted;
}
function readLineCounts(fields, at) {
    const field = fields[at];
    const first = field.indexOf(tab);
    const second = field.indexOf(tab, first + 1);
    const isRename = second === field.length - 1;
    const name = isRename ? fields[at + 2] : field.subarray(second + 1);
    if (first === -1 || second === -1 || name === undefined) {
        throw new Error(`git diff printed ${JSON.stringify((0,changes_names/* nameFromBytes */.Dj)(field))}, which is no count of lines`);
    }
    const lines = {
        addedLines: readCount(field.subarray(0, first)),
        deletedLines: readCount(field.subarray(first + 1, second)),
    };
    return { path: (0,changes_names/* nameFromBytes */.Dj)(name), lines, next: at + (isRename ? 3 : 1) };
}
function readCount(bytes) {
    const text = (0,changes_names/* nameFromBytes */.Dj)(bytes);
    if (text === "-")
        return null;
    if (/^\d+$/.test(text))
        return Number(text);
    throw new Error(`git diff printed ${JSON.stringify(text)}, which is no number of lines`);
}

// EXTERNAL MODULE: ./build/changes/own-files.js
var own_files = __webpack_require__(6584);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/changes/measure.js







/** Measures all entries of a change set, in order. An entry that no longer differs has no lines. */
async function measureChanges(measuring, changes) {
    const { entries } = changes;
    if (entries.length === 0)
        return [];
    const counted = await countLines(measuring, changes);
    const attributes = await correctCounts(measuring, counted, entries);
    const binaryBytes = await readSizesNow(measuring, [...counted.values()].filter(isBinary));
    return entries.map((entry) => ({
        ...entry,
        ...toMeasures(counted.get(entry.path) ?? createUncounted(entry)),
        binaryBytes: binaryBytes.get(entry.path) ?? null,
        generated: attributes.get(entry.path)?.generated ?? false,
    }));
}
function toMeasures(change) {
    const { previousMode, mode, similarity } = change;
    const { addedLines, deletedLines } = isSubmoduleOnly(change) ? noCounts : change;
    return { previousMode, mode, similarity, addedLines, deletedLines };
}
const noCounts = { addedLines: null, deletedLines: null };
/** Counts the lines of committed changes, and of those in the work tree to files that git knows. */
async function diffLines({ git, request }, changes, options = {}) {
    const base = changes.base ?? (await git.emptyTree());
    const head = changes.workingTree ? null : changes.head;
    const without = (0,own_files/* listCommittedOwnFiles */.M6)(request);
    return parseLineCounts(await git.diff(base, head, { lines: true, without, ...options }));
}
async function countLines(measuring, changes) {
    const counted = await diffLines(measuring, changes);
    // A file that was removed from the index but still exists is a deletion to git; here it counts as if it were added
    // again.
    const untracked = changes.entries.filter(({ path, status, submodule }) => !submodule &&
        (status === "untracked" || (status === "modified" && counted.get(path)?.mode === null)));
    for (const [path, change] of await countUntracked(measuring, changes.base, untracked))
        counted.set(path, change);
    if (changes.workingTree)
        await removeUnwrittenObjects(measuring.git, counted);
    return counted;
}
/** Git also prints ids of work tree files that are not stored as objects yet. */
async function removeUnwrittenObjects(git, counted) {
    const known = await git.sizes([...counted.values()].flatMap(({ object }) => object ?? []));
    for (const [path, change] of counted) {
        if (change.object !== null && !known.has(change.object))
            counted.set(path, { ...change, object: null });
    }
}
/**
 * Corrects counts that the change itself influences.
 * @returns the base's attributes
 */
async function correctCounts({ git, workTree, baseTree }, counted, entries) {
    const paths = entries.map(({ path }) => path);
    const contents = { git, workTree, baseTree: await baseTree() };
    const base = await readAttributesAt(git, contents.baseTree, paths);
    const attributes = { own: await readOwnAttributes(git, paths), base };
    const files = () => [...counted.values()].filter((change) => !isSubmoduleOnly(change));
    for (const change of await countHiddenLines(contents, files(), attributes))
        counted.set(change.path, change);
    for (const change of await findLongLines(contents, files()))
        counted.set(change.path, change);
    return base;
}
async function countUntracked({ git, files }, base, untracked) {
    if (untracked.length === 0)
        return new Map();
    const names = untracked.map(({ path }) => (0,changes_names/* nameToBytes */.CD)(path));
    const folder = await files.makeTemporaryFolder();
    try {
        const from = base ?? (await git.emptyTree());
        return parseLineCounts(await git.diffOfUntracked(from, names, `${folder}/index`));
    }
    finally {
        await files.remove(folder);
    }
}
const isBinary = (change) => change.addedLines === null && !isSubmoduleOnly(change);
/** A submodule that neither was nor became a file: git counts its commit as a line. */
const isSubmoduleOnly = ({ submodule, previousMode, mode }) => submodule && [previousMode, mode].every((side) => side === null || side === raw_diff/* submoduleMode */.wS);
const createUncounted = (entry) => ({
    ...entry,
    previousMode: null,
    mode: null,
    similarity: null,
    object: null,
    addedLines: 0,
    deletedLines: 0,
});
/** Files that are in memory at the same time. */
const atOnce = 50;
/**
 * Counts the lines of files that git treats as binary only because of an attribute that the base does not have. Truly
 * binary files stay binary.
 */
async function countHiddenLines(contents, changes, attributes) {
    const isText = (path) => attributes.own.get(path)?.withoutLines === true &&
        attributes.base.get(path)?.withoutLines !== true;
    const hidden = changes.filter(({ path, addedLines }) => addedLines === null && isText(path));
    const sizes = await readSizesNow(contents, hidden);
    const small = hidden.filter(({ path }) => sizes.get(path) <= limits/* limits */.F.parsedDocument.value);
    const counted = [];
    for (let from = 0; from < small.length; from += atOnce) {
        const versions = await readVersions(contents, small.slice(from, from + atOnce));
        const counts = parsePairCounts(await contents.git.countLines(versions));
        counted.push(...versions.map(({ change }, n) => ({ ...change, ...(counts.get(n) ?? noLines) })));
    }
    return counted;
}
const noLines = { addedLines: 0, deletedLines: 0 };
/** Parses `<added> <deleted> `, `before/<n>` and `after/<n>`, each terminated by NUL. `-`: binary. */
function parsePairCounts(bytes) {
    const fields = (0,raw_diff/* splitAtNul */.Lf)(bytes).map(changes_names/* nameFromBytes */.Dj);
    const counts = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [added, deleted] = fields[at].split("\t").map((text) => text === "-" ? null : Number(text));
        const lines = { addedLines: added ?? null, deletedLines: deleted ?? null };
        counts.set(Number(fields[at + 2].replace("after/", "")), lines);
    }
    return counts;
}
/** Longest readable line, in bytes: a file with a longer one counts by its bytes, like a binary file. */
const longestLine = 10_000;
/** Average bytes of a changed line above which its file is examined. */
const usualLine = 400;
/** Finds text files that are much larger than their changed lines, because one line is too long. */
async function findLongLines(contents, changes) {
    const texts = changes.filter(({ addedLines }) => addedLines !== null && addedLines > 0);
    const sizes = await readSizesNow(contents, texts);
    const found = [];
    for (const change of texts) {
        const size = sizes.get(change.path);
        if (size <= longestLine || size <= usualLine * change.addedLines)
            continue;
        const [version] = await readVersions(contents, [change]);
        if (hasLongLine(version.after))
            found.push({ ...change, addedLines: null, deletedLines: null });
    }
    return found;
}
function hasLongLine(bytes) {
    for (let from = 0; from + longestLine < bytes.length;) {
        const end = bytes.lastIndexOf(lineFeed, from + longestLine);
        if (end < from)
            return true;
        from = end + 1;
    }
    return false;
}
const lineFeed = 0x0a;

// EXTERNAL MODULE: ./build/changes/once.js
var once = __webpack_require__(6677);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./build/changes/only-blanks.js


/** Finds changed files that differ only in indentation, in empty lines, or in the width of existing blanks. */
async function findOnlyBlanks(request, changes, measured) {
    const { readBase, readHead } = request;
    const found = await (0,p_map/* default */.Ay)(await findCandidates(request, changes, measured), async ({ path }) => (hasSameWords(await readBase(path), await readHead(path)) ? [path] : []), { concurrency: 50 });
    return new Set(found.flat());
}
/** Git also ignores new blanks within words, but `/ tmp` differs from `/tmp`. */
function hasSameWords(before, after) {
    const normalizeBlanks = (bytes) => new TextDecoder()
        .decode(bytes)
        .split("\n")
        .map((line) => line.trim().replaceAll(/\s+/g, " "))
        .filter((line) => line !== "")
        .join("\n");
    return normalizeBlanks(before) === normalizeBlanks(after);
}
/** Finds files in which git counts no changed line when it ignores blanks and empty lines. */
async function findCandidates(request, changes, measured) {
    const candidates = measured.filter(({ status, addedLines, deletedLines }) => status === "modified" && (addedLines ?? 0) + (deletedLines ?? 0) > 0);
    if (candidates.length === 0)
        return [];
    const counted = await diffLines(request, changes, { ignoreBlanks: true });
    return candidates.filter(({ path }) => {
        // Git omits files without such lines. For files hidden by an attribute, nothing is known.
        const { addedLines, deletedLines } = counted.get(path) ?? noLines;
        return addedLines === 0 && deletedLines === 0;
    });
}

;// CONCATENATED MODULE: ./build/changes/open-repository.js








/**
 * Opens the repository of the current folder. Each question is asked on first use, and only once. Outside of git every
 * question fails with a GitError that says so.
 */
function openRepository({ git, files, request, base = null }) {
    const workTree = (0,once/* once */.O)(async () => git.workTree(await requireRoot(git)));
    const changes = (0,once/* once */.O)(async () => {
        await workTree();
        return requireChanges(git, request, base);
    });
    const readObject = createObjectReader(git);
    const baseTree = (0,once/* once */.O)(async () => readTree(git, (await changes()).base));
    const headTree = (0,once/* once */.O)(async () => readTree(git, (await changes()).head));
    const readIn = async (tree, path) => {
        const id = tree.get(path);
        return id === undefined ? undefined : readObject(id);
    };
    const read = async (path) => (await workTree()).read((0,changes_names/* nameToBytes */.CD)(path));
    const readBase = async (path) => readIn(await baseTree(), path);
    const readHead = async (path) => (await changes()).workingTree ? read(path) : readIn(await headTree(), path);
    const measure = (0,once/* once */.O)(async () => measureChanges({ git, files, request, workTree: await workTree(), baseTree }, await changes()));
    return {
        changes,
        measure,
        onlyBlanks: (0,once/* once */.O)(async () => findOnlyBlanks({ git, request, readBase, readHead }, await changes(), await measure())),
        history: async (since) => readChangeHistory(git, await changes(), since),
        files: (0,once/* once */.O)(async () => {
            await workTree();
            return parsePresentFiles(await git.listFiles());
        }),
        read,
        exists: async (path) => (await workTree()).exists((0,changes_names/* nameToBytes */.CD)(path)),
        readBase,
        headDate: (0,once/* once */.O)(async () => {
            await workTree();
            return readHeadDate(git);
        }),
    };
}
const readTree = async (git, commit) => commit === null ? new Map() : readBaseTree(git, commit);
async function readHeadDate(git) {
    const head = await git.commit("HEAD");
    return head === undefined ? null : git.commitDate(head);
}
async function requireRoot(git) {
    const root = await git.root();
    if (root !== undefined)
        return root;
    throw new model_changes/* GitError */.X("this is not the work tree of a git repository, or git is not installed, so nothing can be said about its files; " +
        "check the repository out first, or start in a folder of it");
}
async function requireChanges(git, request, base) {
    const found = await (0,find_changes.findChanges)(git, request, base);
    if (found.kind === "found")
        return found.changes;
    throw new model_changes/* GitError */.X(found.reason);
}
/**
 * Parses `git ls-files -t -z --cached --deleted --others`: a letter and a space before each name. Deleted files (`R`,
 * besides another letter) and files outside a sparse checkout (`S`) are left out.
 */
function parsePresentFiles(bytes) {
    const names = new Set();
    const absent = new Set();
    for (const field of (0,raw_diff/* splitAtNul */.Lf)(bytes)) {
        const letter = field[0];
        // The work tree of another repository ends with a slash.
        const name = (0,changes_names/* nameFromBytes */.Dj)(field.subarray(2, field.at(-1) === slash ? -1 : undefined));
        (letter === removed || letter === skipped ? absent : names).add(name);
    }
    return [...names].filter((name) => !absent.has(name)).sort();
}
const removed = 0x52;
const skipped = 0x53;
const slash = 0x2f;
const open_repository_tab = 0x09;
/** Reads the ids of a commit's files, by path. Submodules have none. */
async function readBaseTree(git, commit) {
    const ids = new Map();
    for (const field of (0,raw_diff/* splitAtNul */.Lf)(await git.listTree(commit))) {
        const end = field.indexOf(open_repository_tab);
        const [mode, , id] = (0,changes_names/* nameFromBytes */.Dj)(field.subarray(0, end)).split(" ");
        if (mode !== raw_diff/* submoduleMode */.wS)
            ids.set((0,changes_names/* nameFromBytes */.Dj)(field.subarray(end + 1)), id);
    }
    return ids;
}
/** Reads objects by id; ids requested at the same time are read by one process. */
function createObjectReader(git) {
    let asked = null;
    return async (id) => {
        if (asked === null) {
            const ids = new Set();
            const contents = Promise.resolve().then(() => {
                asked = null;
                return git.contents([...ids]);
            });
            asked = { ids, contents };
        }
        asked.ids.add(id);
        return (await asked.contents).get(id);
    };
}
/** Commits of a change that are listed. */
const mostCommits = 50;
/** Earlier commits that are examined: a second's work in a large repository. */
const mostBefore = 1000;
async function readChangeHistory(git, changes, since) {
    const { base, head } = changes;
    const isShallow = await git.isShallow();
    if (head === null)
        return { commits: [], commitsOmitted: 0, isShallow, touched: null };
    const commits = parseCommits(await git.commits(base, head, mostCommits));
    const count = await git.countCommits(base, head);
    return {
        commits,
        commitsOmitted: Math.max(0, count - commits.length),
        isShallow,
        touched: isShallow || base === null ? null : await countTouches(git, base, since),
    };
}
/** Returns null where a partial clone lacks the trees. */
async function countTouches(git, base, since) {
    const ask = async () => parseTouches(await git.recentChanges(base, since, mostBefore));
    return (0,unless_git_fails/* unlessGitFails */.K)(ask, null);
}
/** Git prints a line that names each commit. */
function parseCommits(bytes) {
    const text = new TextDecoder().decode(bytes);
    return [...text.matchAll(/([0-9a-f]{40,64})\0([^\0]*)\0([^\0]*)\0/g)].map(([, id = "", author = "", subject = ""]) => ({ id, author, subject }));
}
function parseTouches(bytes) {
    const fields = (0,raw_diff/* splitAtNul */.Lf)(bytes);
    const touches = new Map();
    for (let at = 0; at < fields.length;) {
        const { change, next } = (0,raw_diff/* readRawChange */.Vw)(fields, at);
        touches.set(change.path, (touches.get(change.path) ?? 0) + 1);
        at = next;
    }
    return touches;
}


/***/ }),

/***/ 6584:
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
function listUntrackedOwnFiles(folders) {
    const { runsFolder = ".runs", outFolder = "out" } = folders;
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

/***/ 1310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ splitAtNul),
/* harmony export */   Vw: () => (/* binding */ readRawChange),
/* harmony export */   wS: () => (/* binding */ submoduleMode)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8126);

const submoduleMode = "160000";
/** The letters of git-diff's raw format. `U`, an unresolved conflict, counts as a modification. */
const statuses = {
    A: "added",
    C: "copied",
    D: "deleted",
    M: "modified",
    R: "renamed",
    T: "type-changed",
    U: "modified",
};
/**
 * Reads one change from the fields of `git diff --raw -z`: `:<mode> <mode> <object> <object> <letter>[score]`, and one
 * name, or two for renames and copies (git-diff, raw output format).
 * @throws Error on anything else, which would be a bug here or an unknown format
 */
function readRawChange(fields, at) {
    const header = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFromBytes */ .Dj)(fields[at]);
    const match = /^:(\d{6}) (\d{6}) [0-9a-f.]+ ([0-9a-f.]+) ([A-Z])(\d*)$/.exec(header);
    const status = match === null ? undefined : statuses[match[4]];
    const twoNames = status === "renamed" || status === "copied";
    const next = at + (twoNames ? 3 : 2);
    const names = fields.slice(at + 1, next).map(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameFromBytes */ .Dj);
    if (match === null || status === undefined || names.length !== (twoNames ? 2 : 1)) {
        throw new Error(`git diff printed ${JSON.stringify(header)}, which is not its raw format`);
    }
    const [, previousMode, mode, object] = match;
    const change = {
        path: names.at(-1),
        previousPath: twoNames ? names[0] : null,
        status,
        submodule: previousMode === submoduleMode || mode === submoduleMode,
        previousMode: zerosToNull(previousMode),
        mode: zerosToNull(mode),
        similarity: twoNames ? Number(match[5]) : null,
        object: zerosToNull(object),
    };
    return { change, next };
}
/** Splits git's `-z` output, in which NUL terminates each field. */
function splitAtNul(bytes) {
    const fields = [];
    let from = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
        fields.push(bytes.subarray(from, end));
        from = end + 1;
    }
    if (from < bytes.length)
        throw new Error("git's list of names does not end with a NUL: it was cut off");
    return fields;
}
/** Git writes zeros for a missing mode or object. */
const zerosToNull = (text) => (/^0+$/.test(text) ? null : text);


/***/ }),

/***/ 6739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unlessGitFails)
/* harmony export */ });
/* harmony import */ var _model_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4231);

/** What git answers, or `otherwise` when it fails. Other errors are thrown. */
async function unlessGitFails(ask, otherwise) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof _model_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X)
            return otherwise;
        throw error;
    }
}


/***/ }),

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ printRefusal),
/* harmony export */   printMistakes: () => (/* binding */ printMistakes)
/* harmony export */ });
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9598);
/* harmony import */ var _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1427);
/* harmony import */ var _platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6707);
/* harmony import */ var _platform_local_hide_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5888);




/** Prints why a verb has no result. After a cancel, that is not a usage error. @returns the exit code */
async function printRefusal({ cancelled }, { messages }, flags = {}) {
    const shown = cancelled.aborted ? ["cancelled before there was a result"] : messages;
    await printMistakes(shown, flags);
    return cancelled.aborted ? _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.cancelled : _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.refused;
}
/** Prints mistakes on stderr and, with `--json`, as the one JSON value on stdout. */
async function printMistakes(messages, { json }) {
    await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .printError */ .yJ)(`${messages.join("\n")}\n`);
    if (json !== true)
        return;
    const safe = await Promise.all(messages.map(_platform_local_hide_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .hideSecrets */ .s));
    await (0,_platform_local_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .printData */ .wV)((0,_model_json_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)({ schemaVersion: 1, kind: "error", messages: safe }));
}


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ byId),
/* harmony export */   $f: () => (/* binding */ Shell),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   Id: () => (/* binding */ Id),
/* harmony export */   P7: () => (/* binding */ fileValues),
/* harmony export */   __: () => (/* binding */ Directory),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   ut: () => (/* binding */ Variables),
/* harmony export */   wD: () => (/* binding */ fileShape),
/* harmony export */   xr: () => (/* binding */ nameChecks)
/* harmony export */ });
/* unused harmony exports Globs, Size, Mode, Minutes, Settings */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5156);
/* harmony import */ var _model_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7577);
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2017);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9821);
/* harmony import */ var _leaf_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9761);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7162);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1967);







/** A text with a custom check, which returns the error message. */
function checkedText(wrong) {
    return zod__WEBPACK_IMPORTED_MODULE_6__.string().superRefine((text, context) => {
        const message = wrong(text);
        if (message !== undefined)
            context.addIssue({ code: "custom", message });
    });
}
const idMeta = { pattern: _leaf_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .idPattern */ .aD, maxLength: _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.idLength.value };
const Id = checkedText(_leaf_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongId */ .bG).meta(idMeta);
const Text = checkedText(_leaf_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongText */ .xe).meta({ minLength: 1 });
const ConditionText = checkedText(_leaf_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongCondition */ .pF);
const Directory = checkedText(_leaf_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongDirectory */ .RY);
const Globs = (0,_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .textList */ .gC)(checkedText(_leaf_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongGlob */ .A$));
const Shell = checkedText(_leaf_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongShell */ .sb);
const IdName = zod__WEBPACK_IMPORTED_MODULE_6__.string().meta(idMeta);
const VariableName = zod__WEBPACK_IMPORTED_MODULE_6__.string().meta({ minLength: 1 });
/**
 * Checks of names in mappings, by the type of the name. They are separate from the type, because zod drops the values
 * of names that it rejects.
 */
const nameChecks = new Map([
    [IdName, _leaf_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongId */ .bG],
    [VariableName, _leaf_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongVariableName */ .Vc],
]);
/** A mapping from ids to values. */
function byId(values) {
    return zod__WEBPACK_IMPORTED_MODULE_6__.record(IdName, values);
}
/** Like GitHub's `env`: numbers and booleans are taken as text. */
const Variables = zod__WEBPACK_IMPORTED_MODULE_6__.record(VariableName, zod__WEBPACK_IMPORTED_MODULE_6__.union([zod__WEBPACK_IMPORTED_MODULE_6__.string(), zod__WEBPACK_IMPORTED_MODULE_6__.number(), zod__WEBPACK_IMPORTED_MODULE_6__.boolean()], {
    error: "expected text, a number, true or false",
}));
const sizeWanted = "expected a number of bytes, or text such as 256MiB (units B, KiB, MiB, GiB)";
const Size = zod__WEBPACK_IMPORTED_MODULE_6__.union([
    zod__WEBPACK_IMPORTED_MODULE_6__.int().min(1),
    checkedText((text) => (0,_leaf_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSize */ .DB)(text) === undefined ? `${sizeWanted}, found ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(text)}` : undefined).meta({
        pattern: _model_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizePattern */ .CD,
    }),
], { error: sizeWanted });
const Mode = zod__WEBPACK_IMPORTED_MODULE_6__["enum"](["local", "cloud", "mcp"]);
const Minutes = zod__WEBPACK_IMPORTED_MODULE_6__.number().gt(0).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.minutes.value);
const Plain = zod__WEBPACK_IMPORTED_MODULE_6__.union([zod__WEBPACK_IMPORTED_MODULE_6__.string(), zod__WEBPACK_IMPORTED_MODULE_6__.number(), zod__WEBPACK_IMPORTED_MODULE_6__.boolean()]);
const Flat = zod__WEBPACK_IMPORTED_MODULE_6__.union([Plain, zod__WEBPACK_IMPORTED_MODULE_6__.array(Plain)], {
    error: "expected text, a number, true, false or a list of these",
});
const Group = zod__WEBPACK_IMPORTED_MODULE_6__.record(zod__WEBPACK_IMPORTED_MODULE_6__.string(), Flat);
/** Settings of a built-in guardrail, in general form; the guardrail's schema is checked later. */
const Settings = zod__WEBPACK_IMPORTED_MODULE_6__.record(zod__WEBPACK_IMPORTED_MODULE_6__.string(), zod__WEBPACK_IMPORTED_MODULE_6__.union([
    Plain,
    zod__WEBPACK_IMPORTED_MODULE_6__.array(zod__WEBPACK_IMPORTED_MODULE_6__.union([Plain, Group], { error: "expected text, a number, true, false or a mapping" })),
    Group,
], {
    error: "expected text, a number, true, false, a mapping or a list of these",
}));
/**
 * An optional key.
 *
 * @param description for hover texts and the tables of docs/configuration.md
 * @param byDefault the default, as it would be written in the file
 */
function optional(type, description, byDefault) {
    return type
        .optional()
        .meta(byDefault === undefined ? { description } : { description, default: byDefault });
}
/** Creates the schema of a mapping from the table of its keys. */
function fileShape(table, types) {
    const shape = Object.entries(table).map(([key, row]) => {
        const { value, description, default: byDefault, required } = row;
        const type = types[value];
        if (required === true)
            return [key, type.meta({ ...type.meta(), description })];
        const shown = Array.isArray(byDefault) ? undefined : (byDefault ?? undefined);
        return [key, optional(type, description, shown)];
    });
    return Object.fromEntries(shape);
}
/** The types of values, by their names in the tables of keys (model/stage.ts). */
const fileValues = {
    id: Id,
    text: Text,
    reference: zod__WEBPACK_IMPORTED_MODULE_6__.string(),
    references: (0,_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .textList */ .gC)(zod__WEBPACK_IMPORTED_MODULE_6__.string()),
    globs: Globs,
    boolean: zod__WEBPACK_IMPORTED_MODULE_6__.boolean(),
    minutes: Minutes,
    shell: Shell,
    directory: Directory,
    condition: ConditionText,
    settings: Settings,
    variables: Variables,
    phase: _model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Phase */ .a0,
    ifNoFilesFound: _model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .IfNoFilesFound */ .oL,
    executionMode: Mode,
    weight: zod__WEBPACK_IMPORTED_MODULE_6__.number().gt(0).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.weight.value),
    parallel: zod__WEBPACK_IMPORTED_MODULE_6__.int().min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.parallel.value),
    jobs: zod__WEBPACK_IMPORTED_MODULE_6__.int().min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.jobs.value),
    tries: zod__WEBPACK_IMPORTED_MODULE_6__.int().min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.tries.value),
    backoff: zod__WEBPACK_IMPORTED_MODULE_6__.number().min(0).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.backoff.value),
    tryReasons: (0,_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .textList */ .gC)(_model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .TryReason */ .gC),
    permission: _model_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Permission */ .aX,
    texts: (0,_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .textList */ .gC)(Text),
    labels: byId(Text),
    aliases: byId(zod__WEBPACK_IMPORTED_MODULE_6__.string()),
    redaction: zod__WEBPACK_IMPORTED_MODULE_6__["enum"](["enforce", "shadow"]),
    size: Size,
    heartbeat: zod__WEBPACK_IMPORTED_MODULE_6__.int().min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.heartbeat.value),
    cancelGrace: zod__WEBPACK_IMPORTED_MODULE_6__.int().min(1).max(_model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.cancelGrace.value),
};


/***/ }),

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ wrongGlob),
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   RY: () => (/* binding */ wrongDirectory),
/* harmony export */   Vc: () => (/* binding */ wrongVariableName),
/* harmony export */   aD: () => (/* binding */ idPattern),
/* harmony export */   bG: () => (/* binding */ wrongId),
/* harmony export */   pF: () => (/* binding */ wrongCondition),
/* harmony export */   sb: () => (/* binding */ wrongShell),
/* harmony export */   xe: () => (/* binding */ wrongText)
/* harmony export */ });
/* harmony import */ var _model_condition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6895);
/* harmony import */ var _model_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _model_glob_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7060);
/* harmony import */ var _model_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7577);
/* harmony import */ var _model_configuration_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6821);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1967);






/*
 * Checks of single texts. Each returns an error message, or undefined.
 */
/** Characters that folders on every system and artifact names allow. */
const idPattern = "^[A-Za-z0-9][A-Za-z0-9._-]*$";
/** Device names that Windows reserves, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/** Checks an id, which becomes part of file and artifact names. */
function wrongId(id) {
    const unfit = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(id)} is unfit for paths and artifact names`;
    if (!new RegExp(idPattern).test(id)) {
        return `${unfit}; expected letters, digits, ".", "_" and "-", with a letter or digit first`;
    }
    if (id.endsWith("."))
        return `${unfit}; it must not end in "."`;
    if (reserved.test(id))
        return `${unfit}; Windows reserves this name for a device`;
    return id.length > _model_configuration_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationLimits */ .r.idLength.value
        ? `${unfit}; it may have at most ${_model_configuration_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationLimits */ .r.idLength.value} characters`
        : undefined;
}
function wrongText(text) {
    return text.trim() === "" ? "must not be empty" : undefined;
}
function wrongLength(text) {
    if (text.length <= _model_configuration_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationLimits */ .r.expression.value)
        return undefined;
    return `has ${text.length} characters; expected at most ${_model_configuration_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationLimits */ .r.expression.value}`;
}
function wrongCondition(text) {
    if (wrongLength(text) !== undefined)
        return wrongLength(text);
    try {
        (0,_model_condition_js__WEBPACK_IMPORTED_MODULE_5__/* .parseCondition */ .zB)(text);
        return undefined;
    }
    catch (error) {
        if (error instanceof _model_condition_js__WEBPACK_IMPORTED_MODULE_5__/* .ConditionError */ .iG)
            return error.message;
        throw error;
    }
}
/** @param text a relative folder, or `.` */
function wrongDirectory(text) {
    if (text.trim() === "")
        return "must not be empty; expected a relative path";
    if (_model_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8.safeParse(text).success && !/^[A-Za-z]:/.test(text) && !text.includes("\0")) {
        return undefined;
    }
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} must be a relative path with forward slashes, without ".."`;
}
/** @param text a glob; a leading `!` excludes files */
function wrongGlob(text) {
    const glob = text.startsWith("!") ? text.slice(1) : text;
    const what = `the pattern ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}`;
    if (wrongLength(text) !== undefined)
        return wrongLength(text);
    if (glob.trim() === "")
        return "a pattern must not be empty";
    if (glob.startsWith("/") || /^[A-Za-z]:/.test(glob))
        return `${what} must be relative`;
    if (glob.split("/").includes(".."))
        return `${what} must not contain ".."`;
    const { mistake } = (0,_model_glob_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlob */ .p)(glob);
    return mistake === undefined ? undefined : `${what} is not valid: ${mistake}`;
}
const namedShells = ["bash", "sh", "pwsh", "powershell", "cmd", "python", "node"];
/** Checks a shell: its name, or a command with `{0}` for the script's file, like GitHub's `shell`. */
function wrongShell(shell) {
    if (namedShells.includes(shell) || shell.includes("{0}"))
        return undefined;
    const expected = `expected one of ${namedShells.join(", ")}, or a command with {0} for the script's file`;
    return `unknown shell ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(shell)}; ${expected}`;
}
/** Checks a variable name; only characters that would end the name are forbidden. */
function wrongVariableName(name) {
    if (name !== "" && !/[=\0\s]/.test(name))
        return undefined;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(name)} is not a valid name for an environment variable; expected one without "=" and spaces`;
}
/** Parses a size into bytes, at least one; undefined if it is not a size. */
const parseSize = (size) => (0,_model_size_js__WEBPACK_IMPORTED_MODULE_2__/* .readSize */ .ik)(String(size)) || undefined;


/***/ }),

/***/ 7162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sl: () => (/* binding */ isTextList),
/* harmony export */   gC: () => (/* binding */ textList),
/* harmony export */   h5: () => (/* binding */ withTextLists),
/* harmony export */   oA: () => (/* binding */ unwrap)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

const textLists = new WeakSet();
/** A list of texts. A single text is a list of one, as in GitHub's `needs`. */
function textList(item) {
    const list = zod__WEBPACK_IMPORTED_MODULE_0__.array(item);
    textLists.add(list);
    return list;
}
const isTextList = (schema) => textLists.has(schema);
/** Wraps single texts in lists where the schema has lists of texts. Values that do not fit the schema are unchanged. */
function withTextLists(schema, value) {
    const type = unwrap(schema);
    if (typeof value === "string")
        return isTextList(type) ? [value] : value;
    if (Array.isArray(value))
        return type instanceof zod__WEBPACK_IMPORTED_MODULE_0__.ZodArray
            ? value.map((item) => withTextLists(type.element, item))
            : value;
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
        const known = typeBelow(type, key);
        return [key, known === undefined ? inner : withTextLists(known, inner)];
    }));
}
function typeBelow(type, key) {
    if (type instanceof zod__WEBPACK_IMPORTED_MODULE_0__.ZodRecord)
        return type.valueType;
    return type instanceof zod__WEBPACK_IMPORTED_MODULE_0__.ZodObject && Object.hasOwn(type.shape, key)
        ? type.shape[key]
        : undefined;
}
/** The type inside `optional`, `nullable` and `default`. */
function unwrap(schema) {
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.ZodOptional ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.ZodNullable ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.ZodDefault
        ? unwrap(schema.unwrap())
        : schema;
}


/***/ }),

/***/ 3904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/text/yaml.js
var yaml = __webpack_require__(8387);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/config/document.js



const maxLength = limits/* limits */.F.repositoryFile.value;
const parserOptions = {
    prettyErrors: false,
    logLevel: "error",
    // Refused by findMergeKeys: once, and not by what is missing without them.
    merge: true,
};
/** Parses YAML or JSON and keeps the positions of all values. Never throws. */
function parseText(file, text) {
    const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const broken = (place, message) => ({
        mistakes: [{ file, ...place, path: "", message }],
    });
    const start = { line: 1, column: 1 };
    if (plain.length > maxLength) {
        return broken(start, `the file has ${plain.length} characters; a configuration may have at most ${maxLength}`);
    }
    const toPosition = createPlacer(plain);
    const foreign = plain.search(notUtf8);
    if (foreign !== -1)
        return broken(toPosition(foreign), describeEncoding(plain));
    const deepAt = (0,yaml/* findTooDeep */.o6)(plain);
    const document = (0,dist/* parseDocument */.Tp)(deepAt === undefined ? plain : "", parserOptions);
    if (deepAt !== undefined)
        return broken(start, `is nested deeper than ${yaml/* mostLevels */.vj} levels`);
    const mistakes = [
        ...syntaxMistakes(file, plain, document, toPosition),
        ...findMergeKeys(file, document, toPosition),
    ];
    if (document.errors.some((error) => error.code !== "DUPLICATE_KEY"))
        return { mistakes };
    keepNumbersAsWritten(document);
    try {
        const value = document.toJS({ maxAliasCount: limits/* limits */.F.aliases.value });
        if ((0,yaml/* isTooDeep */.f_)(value))
            return broken(start, yaml/* selfContained */.cL);
        const place = (path, at) => toPosition(findOffset(document, path, at));
        return { source: { file, value, place }, mistakes };
    }
    catch (error) {
        const offset = unresolvedAlias(document);
        const place = offset === undefined ? start : toPosition(offset);
        const hint = offset === undefined ? "" : quoteHint(plain, offset);
        return broken(place, `its aliases cannot be resolved: ${error.message}${hint}`);
    }
}
/** What a byte that is not UTF-8 is read as, and what UTF-16 has in every second byte. */
const notUtf8 = /[\0\uFFFD]/;
const describeEncoding = (text) => text.includes("\0")
    ? "the file has NUL characters, so it may be in UTF-16; save it as UTF-8"
    : "this character is not UTF-8; save the file as UTF-8";
const noMergeKeys = "merge keys (<<) are not supported, as in GitHub Actions; write the keys out, or use an alias for a whole value";
function findMergeKeys(file, document, placeOf) {
    const mistakes = [];
    (0,dist/* visit */.YR)(document, {
        Pair(_, { key }) {
            if ((0,dist/* isScalar */.jn)(key) && key.type === "PLAIN" && key.source === "<<")
                mistakes.push({ file, ...placeOf(key.range[0]), path: "", message: noMergeKeys });
        },
    });
    return mistakes;
}
/** The offset of the first alias without an anchor. */
function unresolvedAlias(document) {
    let found;
    (0,dist/* visit */.YR)(document, {
        Alias(_, alias) {
            if (alias.resolve(document) !== undefined)
                return undefined;
            found = alias.range?.[0];
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
/** A variable is text: `3.10` must not become 3.1, nor `0644` a number of another base. */
function keepNumbersAsWritten(document) {
    (0,dist/* visit */.YR)(document, {
        Pair(_, { key, value }) {
            if (!(0,dist/* isScalar */.jn)(key) || key.value !== "env" || !(0,dist/* isMap */.jh)(value))
                return;
            for (const { value: variable } of value.items)
                if ((0,dist/* isScalar */.jn)(variable) && typeof variable.value === "number")
                    variable.value = variable.source;
        },
    });
}
/** Not filled by the parser, which stops where it gives up: errors may follow. */
function createPlacer(text) {
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g))
        lines.addNewLine(index + 1);
    return (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
}
function syntaxMistakes(file, text, document, placeOf) {
    const lines = new Set();
    const all = [...document.errors, ...document.warnings];
    // After an open quote, all the rest of the file is text.
    const open = all.findIndex(({ message }) => isOpenQuote(message));
    return all.slice(0, open === -1 ? all.length : open + 1).flatMap((problem, at) => {
        const offset = findStart(document, problem);
        const place = placeOf(offset);
        const isSyntax = problem.code !== "DUPLICATE_KEY";
        if (isSyntax && (lines.has(place.line) || (at > 0 && isConsequence(problem.message))))
            return [];
        if (isSyntax)
            lines.add(place.line);
        const hint = endsPlainText.test(problem.message) ? quoteHint(text, offset) : "";
        const message = `${syntaxMessage(problem.code, problem.message)}${hint}`;
        return [{ file, ...place, path: "", message }];
    });
}
const isOpenQuote = (message) => /^Missing closing .*quote/.test(message);
/** A quote without its end is reported at its beginning: the parser only notices at the end of the file. */
function findStart(document, { message, pos }) {
    const end = Math.max(0, pos[0]);
    if (!isOpenQuote(message))
        return end;
    let start = end;
    (0,dist/* visit */.YR)(document, {
        Scalar(_, { range }) {
            if (range != null && range[0] < end && range[1] >= end)
                start = range[0];
        },
    });
    return start;
}
/** An error that only follows from an earlier one: after a syntax error, the parser reports every following token. */
const isConsequence = (message) => message.includes("token in YAML stream");
/** Parser errors for unquoted text with special characters. */
const endsPlainText = /^Nested mappings|at node end$|^Plain value cannot start|^Unresolved tag/;
/** How many characters of the line to search for a key. */
const longestHint = 200;
/** Advice for text that only looks like YAML, such as a command; empty if it is not the value of a key. */
function quoteHint(text, offset) {
    const before = text.slice(Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - longestHint), offset);
    const key = [...before.matchAll(/([\w-]+):\s/g)].at(-1)?.[1];
    return key === undefined
        ? ""
        : `; if it is text, put the whole value of "${key}" in quotes, or on a line of its own below "${key}: |"`;
}
function syntaxMessage(code, message) {
    if (code === "DUPLICATE_KEY") {
        return "this key is already in the same mapping; a mapping holds each key once";
    }
    if (code === "MULTIPLE_DOCS")
        return "the file holds more than one YAML document; keep only the first";
    if (code === "TAG_RESOLVE_FAILED")
        return `tags are not supported: ${message}`;
    return `not valid YAML: ${message}`;
}
function findOffset(document, path, at) {
    let key;
    let value = document.contents;
    for (const step of path) {
        const collection = (0,dist/* isAlias */.Vj)(value) ? value.resolve(document) : value;
        if ((0,dist/* isMap */.jh)(collection)) {
            const pair = collection.items.find((item) => keyText(item.key) === String(step));
            if (pair === undefined)
                break;
            key = pair.key;
            value = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(collection) &&
            typeof step === "number" &&
            collection.items[step] !== undefined) {
            key = undefined;
            value = collection.items[step];
        }
        else {
            break;
        }
    }
    const start = (node) => node?.range?.[0];
    return (at === "key" ? (start(key) ?? start(value)) : (start(value) ?? start(key))) ?? 0;
}
function keyText(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return String(key);
    return key.value === null ? "" : `${key.value}`;
}

// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/config/texts.js

const expression = "${{ }} is not evaluated here; set the value in the workflow's env and read it as an environment variable";
const brokenCharacter = "half of a surrogate pair (such as \\ud800) is not a character; write the whole pair";
const zeroCharacter = "the character \\0 cannot be passed to a command";
/** Why a text is not allowed anywhere in the file; undefined: it is allowed. */
function findTextError(text) {
    if ((0,fields/* hasExpression */.xS)(text))
        return expression;
    if (!text.isWellFormed())
        return brokenCharacter;
    return text.includes("\0") ? zeroCharacter : undefined;
}
/** Reports every key and text with a GitHub expression or an invalid character. */
function checkTexts(value, report, path = []) {
    if (typeof value === "string") {
        const trouble = findTextError(value);
        if (trouble !== undefined)
            report.addAlone(path, trouble, "value");
    }
    if (typeof value !== "object" || value === null)
        return;
    for (const [key, inner] of Object.entries(value)) {
        const step = Array.isArray(value) ? Number(key) : key;
        const trouble = findTextError(key);
        if (trouble !== undefined)
            report.addAlone([...path, step], trouble, "key");
        if (key === "__proto__")
            report.addAlone([...path, step], '"__proto__" cannot be used as a name', "key");
        checkTexts(inner, report, [...path, step]);
    }
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/model/mistake.js
var mistake = __webpack_require__(5978);
;// CONCATENATED MODULE: ./build/config/older-plan.js
/** The value if it is a mapping, else an empty one. */
function asRecord(value) {
    const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
    return isMapping ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** The stages of a pipeline, with those of its stage sets. The older format has no nested sets. */
function olderStages(root, stages, path) {
    const sets = asRecord(root["stageSets"]);
    const at = (list, from) => asList(list).map((stage, index) => ({ stage: asRecord(stage), path: [...from, index] }));
    return at(stages, path).flatMap((entry) => {
        if (entry.stage["kind"] !== "stage-set")
            return [entry];
        const ref = String(entry.stage["ref"]);
        return Object.hasOwn(sets, ref) ? at(sets[ref], ["stageSets", ref]) : [];
    });
}
/**
 * Aliases of the pipeline's stages. If two stages have the same alias, the first one keeps it, as in the older system.
 */
function olderAliases(stages, note) {
    const aliases = new Map();
    const ids = new Set(stages.map(({ stage }) => stage["id"]));
    for (const { stage, path } of stages) {
        const id = stage["id"];
        if (typeof id !== "string")
            continue;
        for (const [index, alias] of asList(asRecord(stage["plan"])["aliases"]).entries()) {
            if (typeof alias !== "string" || alias === id || aliases.get(alias) === id)
                continue;
            if (!ids.has(alias) && !aliases.has(alias))
                aliases.set(alias, id);
            else
                note([...path, "plan", "aliases", index], "another stage has this name, so the alias has no effect");
        }
    }
    return Object.fromEntries(aliases);
}
/** `cloud` if any stage asks for it, else `local` if any asks for `mcp` or `local`. */
function olderMode(stages) {
    const modes = stages.map(({ stage }) => getStageMode(stage));
    if (modes.includes("cloud"))
        return "cloud";
    return modes.includes("local") ? "local" : undefined;
}
function getStageMode(stage) {
    const plan = asRecord(stage["plan"]);
    const flags = [
        plan["requiresCloud"],
        plan["requires_cloud"],
        stage["requires_cloud"],
        stage["requiresCloud"],
    ];
    const flag = flags.find((value) => typeof value === "boolean");
    if (flag !== undefined)
        return flag ? "cloud" : undefined;
    const modes = [
        plan["executionMode"],
        stage["executionMode"],
        stage["execution_mode"],
        stage["mode"],
    ];
    const mode = modes
        .find((value) => typeof value === "string")
        ?.trim()
        .toLowerCase();
    if (mode === "cloud")
        return "cloud";
    return mode === "mcp" || mode === "local" ? "local" : undefined;
}
/** In the older format, a pipeline requires guardrails by default if one of its stages looks like the spec guard. */
function olderGuardrails(pipeline, stages) {
    if (typeof pipeline["guardrailsRequired"] === "boolean")
        return pipeline["guardrailsRequired"];
    return stages.some(({ stage }) => ["id", "title", "command"].some((key) => /spec-guard|specguardrunner/i.test(String(stage[key]))));
}
/** Notes hints without an effect: in the older system they only choose the plan's target, and every stage runs. */
function noteHints({ stage, path }, note) {
    if (stage["session"] != null)
        note([...path, "session"], "sessions are not supported, so this has no effect");
    const plan = asRecord(stage["plan"]);
    for (const key of ["defaultTarget", "default", "primary"]) {
        if (plan[key] !== true)
            continue;
        note([...path, "plan", key], "only chooses the plan's target; the whole pipeline runs, so this has no effect");
    }
    if (plan["runnable"] === false) {
        note([...path, "plan", "runnable"], "only keeps the stage from being the plan's target; it still runs");
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/config/fields.js
var config_fields = __webpack_require__(3958);
;// CONCATENATED MODULE: ./build/config/older-schema.js


/** Hints for the older system's planner, in all spellings that it accepts. */
const PlanHints = schemas.strictObject({
    aliases: schemas.array(schemas.string()).nullish(),
    defaultTarget: schemas.boolean().nullish(),
    default: schemas.boolean().nullish(),
    primary: schemas.boolean().nullish(),
    runnable: schemas.boolean().nullish(),
    requiresCloud: schemas.boolean().nullish(),
    requires_cloud: schemas.boolean().nullish(),
    executionMode: schemas.string().nullish(),
});
const common = {
    title: schemas.string().nullish(),
    plan: PlanHints.nullish(),
    requiresCloud: schemas.boolean().nullish(),
    requires_cloud: schemas.boolean().nullish(),
    executionMode: schemas.string().nullish(),
    execution_mode: schemas.string().nullish(),
    mode: schemas.string().nullish(),
};
const Command = schemas.strictObject({
    kind: schemas.literal("command"),
    id: config_fields.Id,
    ...common,
    command: config_fields/* Text */.EY,
    cwd: config_fields/* Directory */.__.nullish(),
    env: config_fields/* Variables */.ut.nullish(),
    allowFailure: schemas.boolean().nullish(),
    summaryHint: schemas.string().nullish(),
    /** Milliseconds; 0 or less means no limit. */
    timeoutMs: schemas.number().nullish(),
    session: schemas.unknown().optional(),
});
const Subpipeline = schemas.strictObject({
    kind: schemas.literal("subpipeline"),
    id: config_fields.Id.nullish(),
    ...common,
    pipeline: schemas.string(),
    optional: schemas.boolean().nullish(),
});
const StageSet = schemas.strictObject({ kind: schemas.literal("stage-set"), ref: schemas.string() });
const Stages = schemas.array(schemas.discriminatedUnion("kind", [Command, Subpipeline, StageSet], {
    error: (issue) => issue.code === "invalid_union" ? "expected command, subpipeline or stage-set" : undefined,
}))
    .min(1);
/** The older JSON format. Unknown keys are noted and ignored. */
const OlderSchema = schemas.strictObject({
    defaultPipeline: schemas.string().nullish(),
    stageSets: (0,config_fields/* byId */.$H)(Stages).nullish(),
    pipelines: schemas.array(schemas.strictObject({
        id: config_fields.Id,
        title: schemas.string().nullish(),
        description: schemas.string().nullish(),
        tags: schemas.array(schemas.string()).nullish(),
        guardrailsRequired: schemas.boolean().nullish(),
        stages: Stages,
    }))
        .min(1),
});

// EXTERNAL MODULE: ./build/config/wording.js
var wording = __webpack_require__(1967);
;// CONCATENATED MODULE: ./build/config/path.js

/** `pipelines.gate.stages[2].needs[0]` */
function pathText(path) {
    let text = "";
    for (const step of path) {
        if (typeof step === "number")
            text += `[${step}]`;
        else if (!/^[\w.-]+$/.test(step))
            text += `[${(0,wording/* quote */.hD)(step)}]`;
        else
            text += text === "" ? step : `.${step}`;
    }
    return text;
}
/** The value at a path; undefined if there is none. */
function valueAt(value, path) {
    let here = value;
    for (const step of path) {
        if (typeof here !== "object" || here === null || !Object.hasOwn(here, step))
            return undefined;
        here = here[step];
    }
    return here;
}
const samePath = (left, right) => left.length === right.length && left.every((step, index) => step === right[index]);

// EXTERNAL MODULE: ./build/config/lists.js
var lists = __webpack_require__(7162);
;// CONCATENATED MODULE: ./build/config/shape.js





/** zod's paths hold no symbols here, because all keys come from a text. */
const getPath = (issue) => issue.path;
/**
 * Checks the shape of a value and reports every difference from the schema.
 *
 * @param ignore called for unknown keys, which are then not mistakes
 * @returns whether the value fits the schema, and the paths of keys that are missing but were probably meant by a
 *   mistyped one
 */
function checkShape(schema, value, report, ignore) {
    checkNames(schema, value, [], report);
    // A file is checked once: compiling the schema for speed would take longer than the check.
    const result = schema.safeParse(value, { jitless: true });
    if (result.success)
        return { fits: true, likely: [] };
    const issues = result.error.issues.flatMap(unwrapUnionIssue);
    const likely = [];
    for (const issue of issues) {
        if (issue.code !== "unrecognized_keys")
            continue;
        if (ignore === undefined)
            likely.push(...reportUnknownKeys(schema, value, issue, report));
        else
            for (const key of issue.keys)
                ignore([...getPath(issue), key]);
    }
    const isLikely = (path) => likely.some((other) => samePath(other, path));
    for (const issue of issues) {
        if (issue.code !== "unrecognized_keys" && !isLikely(getPath(issue)))
            reportIssue(issue, value, report);
    }
    return { fits: false, likely };
}
/** Unwraps the errors of a union: if the value is of the type of just one option, that option's errors say more. */
function unwrapUnionIssue(issue) {
    if (issue.code !== "invalid_union")
        return [issue];
    const inside = issue.errors.filter((option) => option.every(({ code, path }) => path.length > 0 || code === "unrecognized_keys"));
    if (inside.length !== 1)
        return [issue];
    return inside[0].flatMap((one) => unwrapUnionIssue({ ...one, path: [...issue.path, ...one.path] }));
}
/** Checks the names in all mappings that restrict them. */
function checkNames(schema, value, path, report) {
    const type = (0,lists/* unwrap */.oA)(schema);
    if (type instanceof schemas.ZodUnion) {
        for (const option of type.options)
            checkNames(option, value, path, report);
    }
    if (typeof value !== "object" || value === null)
        return;
    if (type instanceof schemas.ZodArray && Array.isArray(value)) {
        for (const [index, item] of value.entries())
            checkNames(type.element, item, [...path, index], report);
    }
    if (Array.isArray(value))
        return;
    for (const [key, inner] of Object.entries(value)) {
        if (type instanceof schemas.ZodRecord) {
            const message = config_fields/* nameChecks */.xr.get(type.keyType)?.(key);
            if (message !== undefined)
                report.add([...path, key], message, "key");
            checkNames(type.valueType, inner, [...path, key], report);
        }
        const known = type instanceof schemas.ZodObject && Object.hasOwn(type.shape, key) ? type.shape[key] : undefined;
        if (known !== undefined)
            checkNames(known, inner, [...path, key], report);
    }
}
function reportIssue(issue, value, report) {
    const path = getPath(issue);
    const parent = valueAt(value, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof parent === "object" &&
        parent !== null &&
        key !== undefined &&
        !Object.hasOwn(parent, key)) {
        report.add(path, `${(0,wording/* quote */.hD)(String(key))} is missing; ${expectation(issue)}`);
    }
    else {
        report.add(path, shapeMessage(issue, valueAt(value, path)));
    }
}
function reportUnknownKeys(schema, value, issue, report) {
    const path = getPath(issue);
    const known = keysAt(schema, path);
    const written = Object.keys(valueAt(value, path) ?? {});
    const free = known.filter((key) => !written.includes(key));
    const likely = [];
    for (const key of issue.keys) {
        const near = (0,wording/* nearest */.pA)(key, free);
        const hint = near === undefined ? `expected one of ${(0,wording/* list */.p_)(known, 30)}` : `did you mean ${(0,wording/* quote */.hD)(near)}?`;
        report.add([...path, key], `${(0,wording/* quote */.hD)(key)} is not a known key; ${hint}`, "key");
        if (near !== undefined)
            likely.push([...path, near]);
    }
    return likely;
}
/** The known keys of a mapping at this path. */
function keysAt(schema, path) {
    const type = (0,lists/* unwrap */.oA)(schema);
    if (type instanceof schemas.ZodUnion) {
        const options = type.options;
        return [...new Set(options.flatMap((option) => keysAt(option, path)))];
    }
    const [step, ...rest] = path;
    if (step === undefined)
        return type instanceof schemas.ZodObject ? Object.keys(type.shape) : [];
    if (type instanceof schemas.ZodArray)
        return typeof step === "number" ? keysAt(type.element, rest) : [];
    if (type instanceof schemas.ZodRecord)
        return keysAt(type.valueType, rest);
    const inner = type instanceof schemas.ZodObject ? type.shape[step] : undefined;
    return inner === undefined ? [] : keysAt(inner, rest);
}
function shapeMessage(issue, found) {
    switch (issue.code) {
        case "custom":
            return issue.message;
        case "invalid_value": {
            const near = typeof found === "string" ? (0,wording/* nearest */.pA)(found, issue.values.map(String)) : undefined;
            const hint = near === undefined ? "" : `; did you mean ${(0,wording/* quote */.hD)(near)}?`;
            return `${expectation(issue)}, found ${(0,wording/* describeValue */.bp)(found)}${hint}`;
        }
        case "too_small":
        case "too_big":
            return Array.isArray(found)
                ? "must not be empty"
                : `${expectation(issue)}, found ${(0,wording/* describeValue */.bp)(found)}`;
        default: {
            const isScalar = typeof found === "number" || typeof found === "boolean";
            const quotes = isScalar && expectation(issue) === "expected text" ? "; put it in quotes" : "";
            return `${expectation(issue)}, found ${(0,wording/* describeValue */.bp)(found)}${quotes}`;
        }
    }
}
const typeNames = {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a mapping",
    record: "a mapping",
};
function expectation(issue) {
    switch (issue.code) {
        case "invalid_type":
            return `expected ${typeNames[issue.expected] ?? issue.expected}`;
        case "invalid_value":
            return `expected ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
        case "too_small":
            return `must be ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
        case "too_big":
            return `must be at most ${issue.maximum}`;
        default:
            return issue.message;
    }
}

;// CONCATENATED MODULE: ./build/config/older-format.js








/** Whether a file has the older format: JSON with a list of `pipelines`. */
function isOlderFormat(source, text) {
    const { pipelines } = asRecord(source.value);
    const isNamedSo = (0,posix_.basename)(source.file.replaceAll("\\", "/")) === "codex.orchestrator.json";
    if (pipelines === undefined)
        return isNamedSo;
    return Array.isArray(pipelines) && (source.file.endsWith(".json") || /^\uFEFF?\s*\{/.test(text));
}
/** Checks a file of the older format and translates it into the YAML format, where the rest is checked. */
function readOlderFormat(source, report) {
    const notes = new Set();
    const note = (path, message) => {
        notes.add((0,mistake/* formatMistake */._)({
            file: source.file,
            ...source.place(path, "key"),
            path: pathText(path),
            message,
        }));
    };
    checkShape(OlderSchema, source.value, report, (path) => note(path, "is not a known key and has no effect"));
    const root = asRecord(source.value);
    const origins = new Map();
    const value = {
        "stage-sets": translateSets(root, origins, note),
        pipelines: translatePipelines(root, { origins, note, report }),
    };
    const byDefault = defaultPipeline(root, asRecord(value["pipelines"]));
    if (byDefault !== undefined)
        value["default-pipeline"] = byDefault;
    origins.set(toKey(["default-pipeline"]), ["defaultPipeline"]);
    return { value, origin: (path) => findOrigin(origins, path), notes: [...notes] };
}
/** In the older format, the default pipeline is `diagnostics`. */
function defaultPipeline(root, pipelines) {
    const named = root["defaultPipeline"];
    if (named != null)
        return named;
    return Object.hasOwn(pipelines, "diagnostics") ? "diagnostics" : undefined;
}
const toKey = (path) => JSON.stringify(path);
function findOrigin(origins, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const origin = origins.get(toKey(path.slice(0, length)));
        if (origin !== undefined)
            return [...origin, ...path.slice(length)];
    }
    return path;
}
function translateSets(root, origins, note) {
    origins.set(toKey(["stage-sets"]), ["stageSets"]);
    const sets = Object.entries(asRecord(root["stageSets"]));
    return Object.fromEntries(sets.map(([name, stages]) => {
        const steps = { from: ["stageSets", name], to: ["stage-sets", name] };
        return [name, translateStages(stages, steps, origins, note)];
    }));
}
function translatePipelines(root, { origins, note, report }) {
    const translated = new Map();
    for (const [index, value] of asList(root["pipelines"]).entries()) {
        const pipeline = asRecord(value);
        const { id, title, description, tags } = pipeline;
        const from = ["pipelines", index];
        if (typeof id !== "string")
            continue;
        if (translated.has(id)) {
            const first = report.pointAt(findOrigin(origins, ["pipelines", id]));
            report.add([...from, "id"], `duplicate pipeline id ${(0,wording/* quote */.hD)(id)}: already at ${first}`);
            continue;
        }
        const to = ["pipelines", id];
        origins.set(toKey(to), from);
        const steps = { from: [...from, "stages"], to: [...to, "stages"] };
        const stages = olderStages(root, pipeline["stages"], steps.from);
        translated.set(id, {
            ...filled({ title, description, tags, "execution-mode": olderMode(stages) }),
            "guardrails-required": olderGuardrails(pipeline, stages),
            aliases: olderAliases(stages, note),
            stages: translateStages(pipeline["stages"], steps, origins, note),
        });
    }
    return Object.fromEntries(translated);
}
/** Drops unset values: in the older format, null and empty texts mean the same as a missing key. */
function filled(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null && value !== ""));
}
function translateStages(stages, { from, to }, origins, note) {
    if (!Array.isArray(stages))
        return null;
    return stages.map((stage, index) => {
        const path = [...from, index];
        noteHints({ stage: asRecord(stage), path }, note);
        notePackageRoot(asRecord(stage), path, note);
        return translateStage(asRecord(stage), { from: path, to: [...to, index] }, origins);
    });
}
const packageRoot = "CODEX_ORCHESTRATOR_PACKAGE_ROOT";
/** Notes the use of a variable that the older system sets to its own package folder. */
function notePackageRoot({ command, env }, path, note) {
    if (typeof command !== "string" || !command.includes(packageRoot))
        return;
    if (Object.hasOwn(asRecord(env), packageRoot))
        return;
    note([...path, "command"], `uses $${packageRoot}, which is not set here: set it in "env" or in the environment, or use the path of the command`);
}
/** The YAML keys for the keys of each kind of stage: required ones, then optional ones. */
const words = {
    command: {
        needed: { id: "id", command: "run" },
        free: {
            title: "name",
            cwd: "working-directory",
            env: "env",
            allowFailure: "continue-on-error",
            summaryHint: "summary-hint",
        },
    },
    subpipeline: {
        needed: { pipeline: "pipeline" },
        free: { id: "id", title: "name", optional: "continue-on-error" },
    },
    "stage-set": { needed: { ref: "stage-set" }, free: {} },
};
function translateStage(stage, { from, to }, origins) {
    const kind = String(stage["kind"]);
    const known = Object.hasOwn(words, kind) ? words[kind] : undefined;
    if (known === undefined)
        return null;
    const translated = {};
    for (const [key, word] of Object.entries(known.needed))
        translated[word] = stage[key] ?? null;
    for (const [key, word] of Object.entries(known.free)) {
        Object.assign(translated, filled({ [word]: stage[key] }));
    }
    for (const [key, word] of Object.entries({ ...known.needed, ...known.free })) {
        origins.set(toKey([...to, word]), [...from, key]);
    }
    const minutes = kind === "command" ? toMinutes(stage["timeoutMs"]) : undefined;
    return minutes === undefined ? translated : { ...translated, "timeout-minutes": minutes };
}
/** In the older format, 0 or less means no limit. */
function toMinutes(milliseconds) {
    if (typeof milliseconds !== "number" || Math.trunc(milliseconds) <= 0)
        return undefined;
    return Math.min(Math.trunc(milliseconds) / 60_000, limits/* limits */.F.minutes.value);
}

// EXTERNAL MODULE: ./build/config/schema.js
var schema = __webpack_require__(7096);
;// CONCATENATED MODULE: ./build/config/reading.js




/** Makes a schema tolerant, so that the valid parts of a file can be checked although others are invalid. */
function tolerate(schema) {
    const type = (0,lists/* unwrap */.oA)(schema);
    const orNothing = (inner) => tolerate(inner).optional().catch(undefined);
    if (type instanceof schemas.ZodObject) {
        const keys = Object.entries(type.shape);
        return schemas.object(Object.fromEntries(keys.map(([key, inner]) => [key, orNothing(inner)])));
    }
    if (type instanceof schemas.ZodArray)
        return schemas.array(tolerate(type.element).nullable().catch(null));
    if (type instanceof schemas.ZodRecord)
        return schemas.record(schemas.string(), orNothing(type.valueType));
    return type instanceof schemas.ZodString ? schemas.string() : type;
}
let tolerant;
/** The valid parts of a configuration. */
function readTolerantly(value) {
    tolerant ??= tolerate(schema/* ConfigurationSchema */.S7).catch({});
    return tolerant.parse(value);
}
const guardrailPrefix = "guardrail/";
/** `review` of `guardrail/review`; undefined if it is not a guardrail. */
function guardrailName(uses) {
    return uses?.startsWith(guardrailPrefix) ? uses.slice(guardrailPrefix.length) : undefined;
}
/** Converts values to text, as GitHub's `env` does. */
function variables(env) {
    const entries = Object.entries(env ?? {}).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
/** A list without its invalid items. */
function present(list) {
    return (list ?? []).filter((item) => item !== null);
}
function createReading(text, written, likely, rest) {
    const wrote = (path) => valueAt(written, path) !== undefined || likely.some((other) => samePath(other, path));
    const sets = toMap(text["stage-sets"]);
    return { text, sets, pipelines: toMap(text.pipelines), wrote, ...rest };
}
const stageKinds = ["run", "uses", "stage-set", "pipeline"];
/** Finds which of run, uses, stage-set and pipeline a stage has. */
function findStageKinds(reading, path) {
    return stageKinds.filter((kind) => reading.wrote([...path, kind]));
}
/** Whether there is a stage set or pipeline of this name, valid or not. */
function exists(reading, where, name) {
    return reading.wrote([where, name]);
}
function toMap(record) {
    const entries = Object.entries(record ?? {});
    return new Map(entries.filter((entry) => entry[1] !== undefined));
}
/** Every list of stages of the file, as written. */
function writtenLists(reading) {
    const lists = [];
    const add = (path, role, stages) => {
        if (stages !== undefined)
            lists.push({ path, role, stages });
    };
    for (const [name, stages] of reading.sets)
        add(["stage-sets", name], "set", stages);
    for (const [id, pipeline] of reading.pipelines) {
        const path = ["pipelines", id];
        for (const role of ["setup", "stages", "after"])
            add([...path, role], role, pipeline[role]);
        pipeline.subtasks?.forEach((subtask, index) => add([...path, "subtasks", index, "stages"], "stages", subtask?.stages));
    }
    return lists;
}
/** The valid stages of a list, with their paths. */
function* readable({ stages, path, }) {
    for (const [index, stage] of stages.entries()) {
        if (stage !== null)
            yield [stage, [...path, index]];
    }
}

// EXTERNAL MODULE: ./build/model/unseen.js
var unseen = __webpack_require__(7004);
;// CONCATENATED MODULE: ./build/config/report.js


function createReport(source, already) {
    const entries = already.map((mistake) => ({ ...mistake, alone: false }));
    const view = (origin) => {
        const push = (path, message, at, alone) => {
            const from = origin(path);
            const place = source.place(from, at);
            entries.push({ file: source.file, ...place, path: pathText(from), message, alone });
        };
        return {
            add: (path, message, at = "value") => push(path, message, at, false),
            addAlone: (path, message, at) => push(path, message, at, true),
            pointAt: (path) => {
                const from = origin(path);
                return `${pathText(from)} (line ${source.place(from, "value").line})`;
            },
            through: view,
            mistakes: () => tidy(entries),
        };
    };
    return view((path) => path);
}
/** Sorts mistakes in the order of the file and removes duplicates. */
function tidy(entries) {
    const place = (entry) => `${entry.line}:${entry.column}`;
    const alone = new Set(entries.filter((entry) => entry.alone).map(place));
    const once = new Map();
    for (const { alone: isAlone, ...mistake } of entries) {
        if (alone.has(place(mistake)) && !isAlone)
            continue;
        const key = `${place(mistake)} ${mistake.message}`;
        // Messages of libraries quote the file unescaped.
        if (!once.has(key))
            once.set(key, { ...mistake, message: (0,unseen/* escapeUnseen */.YA)(mistake.message) });
    }
    return [...once.values()].sort((left, right) => left.line - right.line || left.column - right.column);
}

;// CONCATENATED MODULE: ./build/config/graph.js
/** Sorts nodes topologically. Needs that are not nodes are ignored. */
function sortByNeeds(needs) {
    const remaining = new Set(needs.keys());
    const open = new Map();
    const dependents = new Map();
    for (const [node, nodeNeeds] of needs) {
        const known = [...new Set(nodeNeeds)].filter((other) => needs.has(other));
        open.set(node, known.length);
        for (const other of known) {
            const waiting = dependents.get(other);
            if (waiting === undefined)
                dependents.set(other, [node]);
            else
                waiting.push(node);
        }
    }
    const order = { sorted: [], cycles: [] };
    let ready = [...needs.keys()].filter((node) => open.get(node) === 0);
    while (remaining.size > 0) {
        if (ready.length === 0) {
            const cycle = findCycle(needs, remaining);
            order.cycles.push(cycle);
            ready = cycle;
        }
        const next = [];
        for (const node of ready) {
            if (!remaining.delete(node))
                continue;
            order.sorted.push(node);
            for (const dependent of dependents.get(node) ?? []) {
                const left = (open.get(dependent) ?? 0) - 1;
                open.set(dependent, left);
                if (left === 0)
                    next.push(dependent);
            }
        }
        ready = next;
    }
    return order;
}
/** Every remaining node needs another remaining one, so following them leads back to a visited node. */
function findCycle(needs, remaining) {
    const trail = [];
    const seen = new Map();
    let [node] = remaining;
    while (node !== undefined && !seen.has(node)) {
        seen.set(node, trail.length);
        trail.push(node);
        node = needs.get(node)?.find((other) => remaining.has(other));
    }
    return node === undefined ? trail : trail.slice(seen.get(node));
}

;// CONCATENATED MODULE: ./build/config/connect.js



/** Joins the entries of a list, and checks for duplicate ids, unknown needs and cycles. */
function connect(reading, groups, place) {
    const isSure = groups.every((group) => group.isSure);
    const names = groupIdsByName(groups);
    const items = groups.flatMap((group) => {
        const written = group.stage?.needs;
        const needs = written && { ids: resolve(reading, group, names, { ...place, isSure }), written };
        return needs ? withNeeds(group, needs.ids) : group.items;
    });
    const distinct = withoutDuplicates(reading, items);
    if (distinct.length > limits/* limits */.F.expandedStages.value) {
        const path = groups[0]?.path.slice(0, -1) ?? [];
        reading.report.add(path, `stands for ${distinct.length} stages; there may be at most ${limits/* limits */.F.expandedStages.value}`);
        return [];
    }
    reportWaiting(reading, distinct);
    return distinct;
}
/** Maps each name of a list to the ids that it stands for. */
function groupIdsByName(groups) {
    const names = new Map();
    for (const { name, items } of groups) {
        if (name !== undefined)
            names.set(name, [...(names.get(name) ?? []), ...items.map((item) => item.id)]);
    }
    for (const { items } of groups) {
        for (const { id } of items)
            if (!names.has(id))
                names.set(id, [id]);
    }
    return names;
}
function resolve(reading, group, names, place) {
    const ids = [];
    for (const [index, need] of (group.stage?.needs ?? []).entries()) {
        const known = need === null ? [] : names.get(need);
        if (known !== undefined)
            ids.push(...known);
        else if (need !== null && place.isSure)
            reportNeed(reading, [...group.path, "needs", index], need, names, place);
    }
    return [...new Set(ids)];
}
function reportNeed(reading, path, need, names, place) {
    const known = [...names.keys()];
    const otherwise = `there is no stage ${(0,wording/* quote */.hD)(need)} in ${place.called}; ${(0,wording/* suggest */.ZA)(need, known)}`;
    reading.report.add(path, place.elsewhere?.(need) ?? otherwise);
}
/**
 * Adds the needs of a set's entry to all of its stages. Stages without needs of their own also keep waiting for those
 * before them in the set.
 */
function withNeeds(group, ids) {
    const needsPath = [...group.path, "needs"];
    const earlier = [];
    return group.items.map((item) => {
        const needs = [...new Set([...ids, ...(item.needs ?? earlier)])];
        earlier.push(item.id);
        return { ...item, needs, needsPath: item.needsPath ?? needsPath };
    });
}
/** Ignores case, because `Build` and `build` are the same folder on some systems. */
function withoutDuplicates(reading, items) {
    const first = new Map();
    const again = new Map();
    for (const item of items) {
        const key = item.id.toLowerCase();
        if (first.has(key))
            again.set(item.path, [...(again.get(item.path) ?? []), item]);
        else
            first.set(key, item);
    }
    for (const [path, repeated] of again)
        reportDuplicates(reading, path, repeated, first);
    for (const item of first.values())
        reportLongId(reading, item);
    return [...first.values()];
}
function reportDuplicates(reading, path, repeated, first) {
    const [item] = repeated;
    const other = item && first.get(item.id.toLowerCase());
    if (item === undefined || other === undefined)
        return;
    const ids = (0,wording/* list */.p_)([...new Set(repeated.map((one) => one.id))]);
    const many = repeated.length > 1 ? "s" : "";
    const differs = item.id === other.id ? "" : `, differing only in case from ${(0,wording/* quote */.hD)(other.id)}`;
    const isSet = reading.wrote([...path, "stage-set"]);
    const advice = isSet ? "; an id on this entry would become a prefix" : "";
    const at = reading.wrote([...path, "id"]) ? [...path, "id"] : path;
    const where = reading.report.pointAt(other.path);
    reading.report.add(at, `duplicate id${many} ${ids}${differs}: already at ${where}${advice}`);
}
function reportLongId(reading, item) {
    if (item.id.length <= limits/* limits */.F.idLength.value || item.ownId.length > limits/* limits */.F.idLength.value)
        return;
    const message = `with its prefix the id ${(0,wording/* quote */.hD)(item.id)} has ${item.id.length} characters`;
    reading.report.add(item.path, `${message}; it may have at most ${limits/* limits */.F.idLength.value}`);
}
function reportWaiting(reading, items) {
    const earlier = [];
    const needs = new Map();
    for (const item of items) {
        needs.set(item.id, item.needs ?? [...earlier]);
        earlier.push(item.id);
    }
    const byId = new Map(items.map((item) => [item.id, item]));
    for (const cycle of sortByNeeds(needs).cycles) {
        const start = cycle.findIndex((id) => (byId.get(id)?.needs ?? null) !== null);
        const around = [...cycle.slice(start), ...cycle.slice(0, start), cycle[start]];
        const waits = cycle.some((id) => byId.get(id)?.needs === null);
        const hint = waits ? " (a stage without needs waits for all before it)" : "";
        const item = byId.get(around[0]);
        const what = cycle.length === 1 ? "this stage waits for itself" : "these stages wait for each other";
        reading.report.add(item?.needsPath ?? item?.path ?? [], `${what}: ${around.map(wording/* word */.Vm).join(" -> ")}${hint}`);
    }
}

// EXTERNAL MODULE: ./build/model/pipeline-keys.js
var pipeline_keys = __webpack_require__(2719);
// EXTERNAL MODULE: ./build/model/resolved-keys.js
var resolved_keys = __webpack_require__(2653);
;// CONCATENATED MODULE: ./build/config/entries.js



/** Keys that are allowed only together with some of run, uses, stage-set and pipeline. */
const keysFor = {
    with: ["uses"],
    shell: ["run", "stage-set"],
    permissions: ["run"],
    tries: ["run"],
    artifacts: ["run"],
    "if-no-files-found": ["run"],
    phase: ["run", "uses", "pipeline"],
    "summary-hint": ["run", "uses", "pipeline"],
};
/** Checks each stage as written: its kind, and whether that kind is allowed in its list. */
function checkEntries(reading) {
    for (const written of writtenLists(reading)) {
        for (const [stage, path] of readable(written))
            checkEntry(reading, stage, path, written.role);
    }
}
function checkEntry(reading, stage, path, role) {
    const [kind, second] = findStageKinds(reading, path);
    if (kind === undefined) {
        reading.report.add(path, `a stage needs one of ${(0,wording/* list */.p_)(stageKinds)}; this one has none`);
        return;
    }
    if (second !== undefined) {
        const both = `it has ${(0,wording/* quote */.hD)(kind)} and ${(0,wording/* quote */.hD)(second)}`;
        reading.report.add([...path, second], `a stage has exactly one of ${(0,wording/* list */.p_)(stageKinds)}; ${both}`, "key");
        return;
    }
    checkKeys(reading, path, kind);
    if (kind === "run" && !reading.wrote([...path, "id"])) {
        reading.report.add(path, 'a stage with "run" needs an "id"');
    }
    if (checkRole(reading, stage, path, { kind, role }))
        checkTarget(reading, stage, path);
}
function checkKeys(reading, path, kind) {
    for (const [key, kinds] of Object.entries(keysFor)) {
        if (kinds.includes(kind) || !reading.wrote([...path, key]))
            continue;
        const where = kinds.map((other) => (0,wording/* quote */.hD)(other)).join(" or ");
        reading.report.add([...path, key], `${(0,wording/* quote */.hD)(key)} has no effect with ${(0,wording/* quote */.hD)(kind)}, only with ${where}`, "key");
    }
}
function checkRole(reading, stage, path, { kind, role }) {
    if (role === "after" && kind !== "uses") {
        reading.report.add([...path, kind], 'expected "uses": only built-in guardrails are allowed in "after"', "key");
        return false;
    }
    if (role !== "setup" || kind === "run")
        return true;
    if (kind !== "stage-set") {
        reading.report.add([...path, kind], 'expected "run" or a stage set of commands in "setup"', "key");
        return false;
    }
    const set = stage["stage-set"] ?? "";
    if (holdsCommandsOnly(reading, set))
        return true;
    reading.report.add([...path, kind], `"setup" takes only commands, but the stage set ${(0,wording/* quote */.hD)(set)} holds other stages`);
    return false;
}
function holdsCommandsOnly(reading, set) {
    const reached = new Set([set]);
    for (const name of reached) {
        const written = { path: ["stage-sets", name], stages: reading.sets.get(name) ?? [] };
        for (const [stage, path] of readable(written)) {
            const [kind] = findStageKinds(reading, path);
            if (kind === "uses" || kind === "pipeline")
                return false;
            if (stage["stage-set"] !== undefined)
                reached.add(stage["stage-set"]);
        }
    }
    return true;
}
function checkTarget(reading, stage, path) {
    if (stage.uses !== undefined)
        checkGuardrail(reading, stage, stage.uses, path);
    const id = stage.pipeline;
    if (id === undefined || !exists(reading, "pipelines", id) || !reading.pipelines.has(id))
        return;
    const extra = ["subtasks", "setup", "after", "fan-out"].filter((key) => reading.wrote(["pipelines", id, key]));
    if (extra.length === 0)
        return;
    const what = `a nested pipeline may have only "stages", but ${(0,wording/* quote */.hD)(id)} has ${(0,wording/* list */.p_)(extra)}`;
    reading.report.add([...path, "pipeline"], what);
}
function checkGuardrail(reading, stage, uses, path) {
    const name = guardrailName(uses);
    const settings = name === undefined ? undefined : reading.guardrails.get(name);
    if (settings !== undefined) {
        const report = reading.report.through((inner) => [...path, "with", ...inner]);
        checkShape(settings, stage.with ?? {}, report);
        return;
    }
    const at = [...path, "uses"];
    if (name === undefined) {
        const elsewhere = "other actions belong in the workflow";
        reading.report.add(at, `expected ${guardrailPrefix}<name>, found ${(0,wording/* quote */.hD)(uses)}; ${elsewhere}`);
        return;
    }
    const near = (0,wording/* nearest */.pA)(name, [...reading.guardrails.keys()]);
    const hint = near === undefined ? "" : `; did you mean ${(0,wording/* quote */.hD)(guardrailPrefix + near)}?`;
    reading.report.add(at, `built-in guardrail ${(0,wording/* quote */.hD)(name)} does not exist in this version${hint}`);
}

// EXTERNAL MODULE: ./build/model/stage.js
var model_stage = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/config/expand.js


/** Expands the entries of a list. The sets that they name are already expanded. */
function openList(reading, sets, stages, path) {
    return stages.map((stage, index) => openEntry(reading, sets, stage, [...path, index]));
}
function openEntry(reading, sets, stage, path) {
    const unreadable = { path, stage, name: undefined, items: [], isSure: false };
    if (stage === null)
        return unreadable;
    const [kind, second] = findStageKinds(reading, path);
    if (kind === undefined || second !== undefined) {
        return { ...unreadable, name: stage.id, isSure: stage.id !== undefined };
    }
    if (kind === "stage-set")
        return openSet(sets, stage, path);
    const id = stage.id ?? (kind === "pipeline" ? stage.pipeline : guardrailName(stage.uses));
    if (id === undefined)
        return unreadable;
    const needsPath = stage.needs === undefined ? null : [...path, "needs"];
    const item = { id, ownId: id, kind, stage, path, needs: null, needsPath };
    return { path, stage, name: id, items: [item], isSure: true };
}
function openSet(sets, entry, path) {
    const opened = sets.get(entry["stage-set"] ?? "");
    const name = entry.id ?? entry["stage-set"];
    if (opened === undefined)
        return { path, stage: entry, name, items: [], isSure: false };
    const prefixed = (id) => (entry.id === undefined ? id : `${entry.id}.${id}`);
    const items = opened.items.map((item) => ({
        ...item,
        id: prefixed(item.id),
        stage: inherit(entry, item.stage),
        path,
        needs: item.needs?.map(prefixed) ?? null,
    }));
    return { path, stage: entry, name, items, isSure: opened.isSure };
}
const inherited = new Set(Object.entries(model_stage/* stageKeys */.Jk).flatMap(([key, row]) => (row.inherited ? [key] : [])));
/** Adds the keys of the set entry to a stage. Its own keys take precedence. */
function inherit(entry, stage) {
    const defaults = Object.fromEntries(Object.entries(entry).filter(([key, value]) => value !== undefined && inherited.has(key)));
    const env = { ...entry.env, ...stage.env };
    return { ...defaults, ...stage, ...(Object.keys(env).length > 0 && { env }) };
}

// EXTERNAL MODULE: ./build/config/leaf-checks.js
var leaf_checks = __webpack_require__(9761);
;// CONCATENATED MODULE: ./build/config/stages.js




/** Builds a stage with all defaults filled in. */
function buildStage(item, scope) {
    const { stage } = item;
    const common = buildCommon(item, scope);
    if (item.kind === "uses") {
        const resolved = resolveStage("guardrail", stage);
        return { kind: "guardrail", ...resolved, ...common, with: { ...stage.with } };
    }
    if (item.kind === "pipeline") {
        const id = stage.pipeline ?? "";
        const resolved = resolveStage("subpipeline", stage);
        const nested = scope.nested.get(id) ?? missingPipeline(id);
        return { kind: "subpipeline", ...resolved, ...common, ...nested };
    }
    const { run } = scope;
    const resolved = resolveStage("command", {
        ...stage,
        shell: stage.shell ?? run.shell,
        "working-directory": stage["working-directory"] ?? run["working-directory"],
    });
    return {
        kind: "command",
        ...resolved,
        ...common,
        permissions: (0,resolved_keys/* resolveKeys */.LQ)(model_stage/* permissionKeys */.QO, stage.permissions ?? {}),
        tries: resolveTries(stage.tries ?? {}),
    };
}
const resolveStage = (kind, stage) => (0,resolved_keys/* resolveKeys */.LQ)(model_stage/* stageKeys */.Jk, stage, kind);
/** A placeholder for a pipeline that could not be read. */
const missingPipeline = (id) => ({
    pipeline_id: id,
    pipeline_title: id,
    stages: [],
    fail_fast: pipeline_keys/* pipelineKeys */.fQ["fail-fast"].default,
    max_parallel: null,
});
function resolveTries(written) {
    const tries = (0,resolved_keys/* resolveKeys */.LQ)(model_stage/* tryKeys */._R, written);
    const bothReasons = tries.timeout_minutes !== null;
    const on = present(written.on);
    return { ...tries, on: on.length > 0 ? on : bothReasons ? ["failure", "timeout"] : ["failure"] };
}
/** Fields of a stage that are derived. */
function buildCommon({ id, ownId, stage, needs }, scope) {
    return {
        id,
        name: stage.name ?? id,
        phase: scope.phase ?? resolvePhase(stage, ownId),
        needs,
        env: { ...scope.env, ...variables(stage.env) },
    };
}
function resolvePhase(stage, id) {
    if (stage.phase !== undefined)
        return stage.phase;
    if (stage.uses === "guardrail/review")
        return "review";
    return /^(?:build|setup)/.test(id) ? "build" : "test";
}

;// CONCATENATED MODULE: ./build/config/subtasks.js





function writtenSubtasks(id, pipeline) {
    const path = ["pipelines", id];
    if (pipeline.subtasks === undefined) {
        return pipeline.stages === undefined ? [] : [{ text: { id, stages: pipeline.stages }, path }];
    }
    return pipeline.subtasks.flatMap((text, index) => text === null ? [] : [{ text, path: [...path, "subtasks", index] }]);
}
/** The ids of a subtask's shards, `<id>-<i>-of-<n>`, or its own id if it has none. */
function partIds({ id, shards }) {
    if (id === undefined)
        return [];
    const total = shards ?? model_stage/* subtaskKeys */.am.shards.default;
    return total === 1
        ? [id]
        : Array.from({ length: total }, (_, index) => `${id}-${index + 1}-of-${total}`);
}
/** Checks for duplicate ids of subtasks and for unknown runners. */
function checkSubtasks(reading, subtasks, pipeline) {
    const taken = new Map();
    for (const { text, path } of subtasks) {
        for (const id of new Set([...(text.id === undefined ? [] : [text.id]), ...partIds(text)])) {
            const other = taken.get(id.toLowerCase());
            taken.set(id.toLowerCase(), other ?? { id, path });
            if (other === undefined)
                continue;
            const differs = other.id === id ? "" : `, differing only in case from ${(0,wording/* quote */.hD)(other.id)}`;
            const where = reading.report.pointAt(other.path);
            reading.report.add([...path, "id"], `duplicate subtask id ${(0,wording/* quote */.hD)(id)}${differs}: already at ${where}`);
            break;
        }
        checkRunner(reading, { text, path }, pipeline);
    }
}
function checkRunner(reading, { text, path }, pipeline) {
    const runners = pipeline["fan-out"]?.["runs-on"];
    const { requires } = text;
    if (runners === undefined || requires === undefined || requires === "default")
        return;
    if (Object.hasOwn(runners, requires))
        return;
    const hint = (0,wording/* suggest */.ZA)(requires, Object.keys(runners));
    reading.report.add([...path, "requires"], `"fan-out.runs-on" has no runner for ${(0,wording/* quote */.hD)(requires)}; ${hint}`);
}
/** Builds a subtask without its stages. */
function buildSubtask(text, pipeline, outerEnv) {
    const id = text.id ?? "";
    const resolved = (0,resolved_keys/* resolveKeys */.LQ)(model_stage/* subtaskKeys */.am, text);
    return {
        ...resolved,
        id,
        name: text.name ?? id,
        env: { ...outerEnv, ...variables(pipeline.env), ...variables(text.env) },
        execution_mode: executionMode(text["execution-mode"]),
        fail_fast: text["fail-fast"] ?? pipeline["fail-fast"] ?? pipeline_keys/* pipelineKeys */.fQ["fail-fast"].default,
        max_parallel: text["max-parallel"] ?? pipeline["max-parallel"] ?? null,
    };
}
/** `mcp` is the older format's name for local. */
function executionMode(mode) {
    return mode === "mcp" ? "local" : (mode ?? null);
}

;// CONCATENATED MODULE: ./build/config/targets.js



/** Checks that aliases and the default target exist, and that no alias is also an id. */
function checkTargets(reading, path, targets) {
    const { text, isSure } = targets;
    const names = listTargetNames(targets);
    const aliases = Object.entries(variables(text.aliases));
    for (const [alias, target] of aliases) {
        const at = [...path, "aliases", alias];
        if (names.has(alias)) {
            reading.report.add(at, `${(0,wording/* quote */.hD)(alias)} is already the id of a stage or subtask`, "key");
        }
        if (isSure && !names.has(target))
            reportUnknown(reading, at, target, names);
    }
    const target = text["default-target"];
    if (target === undefined || !isSure || names.has(target))
        return;
    const all = new Set([...names, ...aliases.map(([alias]) => alias)]);
    if (!all.has(target))
        reportUnknown(reading, [...path, "default-target"], target, all);
}
/** Lists all names of targets, such as `api`, `e2e-1-of-4`, `unit`, `api/unit`, `setup/install`. */
function listTargetNames({ subtasks, setup }) {
    const names = new Set();
    for (const subtask of subtasks) {
        const parts = [subtask.id, ...partIds(subtask)];
        for (const part of parts)
            names.add(part);
        for (const stage of subtask.stages) {
            names.add(stage.id);
            for (const part of parts)
                names.add(`${part}/${stage.id}`);
        }
    }
    for (const stage of setup)
        names.add(stage.id).add(`setup/${stage.id}`);
    return names;
}
function reportUnknown(reading, path, name, names) {
    const known = [...names].filter((candidate) => !candidate.includes("/"));
    reading.report.add(path, `there is no stage or subtask ${(0,wording/* quote */.hD)(name)} in this pipeline; ${(0,wording/* suggest */.ZA)(name, known)}`);
}

// EXTERNAL MODULE: ./build/model/verdict-place.js
var verdict_place = __webpack_require__(8041);
;// CONCATENATED MODULE: ./build/config/verdicts.js


/** Checks the setting `verdict` of reviews in `after`: its stage has to exist and to keep artifacts. */
function checkVerdicts(reading, path, { after, setup, subtasks, }) {
    const stages = [...setup, ...subtasks.flatMap((subtask) => subtask.stages)];
    for (const [index, stage] of after.entries()) {
        const place = (0,verdict_place/* readVerdictPlace */.z)(stage?.with?.["verdict"]);
        if (place === undefined)
            continue;
        const named = stages.filter(({ id }) => id === place.stage);
        const at = [...path, "after", index, "with", "verdict"];
        if (named.length === 0) {
            const known = stages.filter(({ kind }) => kind === "command").map(({ id }) => id);
            reading.report.add(at, `expected <stage id>/<path>, but there is no stage ${(0,wording/* quote */.hD)(place.stage)}; ${(0,wording/* suggest */.ZA)(place.stage, known)}`);
        }
        else if (named.every((one) => one.kind !== "command" || one.artifacts.length === 0)) {
            reading.report.add(at, `the stage ${(0,wording/* quote */.hD)(place.stage)} keeps no artifacts, so it cannot leave a verdict; give it "artifacts"`);
        }
    }
}

;// CONCATENATED MODULE: ./build/config/pipelines.js











/** Builds a pipeline and adds it to those that later ones can nest. */
function buildPipeline(reading, built, id, text) {
    const path = ["pipelines", id];
    checkChoice(reading, path);
    const scope = { run: reading.text.defaults?.run ?? {}, nested: built.nested };
    const build = (key, within) => {
        const groups = openList(reading, built.sets, text[key] ?? [], [...path, key]);
        const items = connect(reading, groups, { called: (0,wording/* quote */.hD)(key) });
        return items.map((item) => buildStage(item, within));
    };
    const setup = build("setup", { ...scope, phase: "build" });
    const after = build("after", scope);
    const written = writtenSubtasks(id, text);
    checkSubtasks(reading, written, text);
    const opened = written.map((subtask) => ({
        written: subtask,
        groups: openList(reading, built.sets, subtask.text.stages ?? [], [...subtask.path, "stages"]),
    }));
    const subtasks = opened.map((subtask) => buildOpened(reading, subtask, { opened, scope, text }));
    nest(reading, built, { id, text, subtasks });
    checkVerdicts(reading, path, { after: text.after ?? [], setup, subtasks });
    checkTargets(reading, path, { text, subtasks, setup, isSure: isSure(text, opened) });
    return {
        ...(0,resolved_keys/* resolveKeys */.LQ)(pipeline_keys/* pipelineKeys */.fQ, text),
        id,
        title: text.title ?? id,
        execution_mode: executionMode(text["execution-mode"]),
        aliases: variables(text.aliases),
        setup,
        subtasks,
        after,
        fan_out: buildFanOut(reading, [...path, "fan-out"], text["fan-out"] ?? {}),
    };
}
function checkChoice(reading, path) {
    const has = (key) => reading.wrote([...path, key]);
    if (has("stages") && has("subtasks")) {
        const message = 'a pipeline has either "stages" or "subtasks", but this one has both';
        reading.report.add([...path, "subtasks"], message, "key");
    }
    else if (!has("stages") && !has("subtasks")) {
        reading.report.add(path, 'a pipeline needs "stages" or "subtasks"; this one has neither', "key");
    }
}
/** Whether all stages of the pipeline could be read, so that a missing name is a mistake. */
function isSure(text, opened) {
    const isWhole = text.subtasks === undefined ? text.stages !== undefined : !text.subtasks.includes(null);
    return (isWhole &&
        opened.every(({ written, groups }) => {
            return (written.text.id !== undefined &&
                written.text.stages !== undefined &&
                groups.every((group) => group.isSure));
        }));
}
function buildOpened(reading, subtask, { opened, scope, text, }) {
    const others = opened.filter((other) => other !== subtask);
    const items = connect(reading, subtask.groups, {
        called: "this subtask",
        elsewhere: elsewhereIn(others),
    });
    const outerEnv = variables(reading.text.env);
    const stages = items.map((item) => buildStage(item, scope));
    return { ...buildSubtask(subtask.written.text, text, outerEnv), stages };
}
/** Explains a need that exists in another subtask. */
function elsewhereIn(others) {
    return (need) => {
        const other = others.find(({ written, groups }) => written.text.id === need || groupIdsByName(groups).has(need));
        const id = other?.written.text.id;
        if (id === undefined)
            return undefined;
        const what = id === need ? "is another subtask" : `is in the subtask ${(0,wording/* quote */.hD)(id)}`;
        return `${(0,wording/* quote */.hD)(need)} ${what}, but needs cannot cross subtasks; put both stages in one subtask`;
    };
}
/** Adds the pipeline to those that can be nested. Its variables become defaults of its stages' variables. */
function nest(reading, built, { id, text, subtasks }) {
    const env = variables(text.env);
    const stages = (subtasks[0]?.stages ?? []).map((stage) => ({
        ...stage,
        env: { ...env, ...stage.env },
    }));
    const most = Math.max(0, ...subtasks.map((subtask) => countStages(subtask.stages)));
    const isTooLarge = most > limits/* limits */.F.expandedStages.value;
    if (isTooLarge) {
        const message = `stands for ${most} stages${subtasks.length > 1 ? " in one subtask" : ""}, nested ones included; there may be at most ${limits/* limits */.F.expandedStages.value}`;
        reading.report.add(["pipelines", id], message, "key");
    }
    built.nested.set(id, {
        pipeline_id: id,
        pipeline_title: text.title ?? id,
        stages: isTooLarge ? [] : stages,
        fail_fast: text["fail-fast"] ?? pipeline_keys/* pipelineKeys */.fQ["fail-fast"].default,
        max_parallel: text["max-parallel"] ?? null,
    });
}
function countStages(stages) {
    return stages.reduce((sum, stage) => {
        return sum + 1 + (stage.kind === "subpipeline" ? countStages(stage.stages) : 0);
    }, 0);
}
function buildFanOut(reading, path, text) {
    const fanOut = (0,resolved_keys/* resolveKeys */.LQ)(pipeline_keys/* fanOutKeys */.Cl, text);
    const { max_jobs: most, min_instances: least } = fanOut;
    if (least > most) {
        const at = reading.wrote([...path, "min-instances"]) ? "min-instances" : "max-jobs";
        const message = `"min-instances" is ${least} and must not be more than "max-jobs", which is ${most}`;
        reading.report.add([...path, at], message);
    }
    return { ...fanOut, runs_on: { default: "ubuntu-latest", ...variables(text["runs-on"]) } };
}

;// CONCATENATED MODULE: ./build/config/references.js



/** Follows the uses of stage sets and pipelines. Reports unknown names and cycles. */
function followReferences(reading) {
    const uses = new Map();
    for (const name of reading.sets.keys())
        uses.set(`set ${name}`, []);
    for (const id of reading.pipelines.keys())
        uses.set(`pipeline ${id}`, []);
    for (const written of writtenLists(reading)) {
        const owner = `${written.role === "set" ? "set" : "pipeline"} ${String(written.path[1])}`;
        for (const [stage, path] of readable(written)) {
            if (findStageKinds(reading, path).length > 1)
                continue;
            const set = stage["stage-set"];
            if (set !== undefined && isKnown(reading, "stage-sets", set, [...path, "stage-set"])) {
                uses.get(owner)?.push({ of: `set ${set}`, path: [...path, "stage-set"] });
            }
            const id = stage.pipeline;
            if (id !== undefined && isKnown(reading, "pipelines", id, [...path, "pipeline"])) {
                uses.get(owner)?.push({ of: `pipeline ${id}`, path: [...path, "pipeline"] });
            }
        }
    }
    const needs = new Map([...uses].map(([owner, used]) => [owner, used.map((use) => use.of)]));
    const { sorted, cycles } = sortByNeeds(needs);
    for (const cycle of cycles)
        reportCycle(cycle, uses, reading);
    const only = (kind, owners) => owners
        .filter((owner) => owner.startsWith(`${kind} `))
        .map((owner) => owner.slice(kind.length + 1));
    const inCycles = cycles.flat();
    return {
        sets: only("set", sorted),
        pipelines: only("pipeline", sorted),
        inCycles: {
            sets: new Set(only("set", inCycles)),
            pipelines: new Set(only("pipeline", inCycles)),
        },
    };
}
function isKnown(reading, where, name, path) {
    if (exists(reading, where, name))
        return true;
    const what = where === "pipelines" ? "pipeline" : "stage set";
    const known = where === "pipelines" ? reading.pipelines : reading.sets;
    reading.report.add(path, `there is no ${what} ${(0,wording/* quote */.hD)(name)}; ${(0,wording/* suggest */.ZA)(name, [...known.keys()])}`);
    return false;
}
function reportCycle(cycle, uses, reading) {
    const [first, second] = [cycle[0], cycle[1] ?? cycle[0]];
    const use = uses.get(first)?.find((candidate) => candidate.of === second);
    const around = [...cycle, first];
    const kinds = new Set(cycle.map((owner) => owner.split(" ", 1)[0]));
    const isMixed = kinds.size > 1;
    const withoutKind = (owner) => owner.slice(owner.indexOf(" ") + 1);
    const one = kinds.has("set") ? "stage set" : "pipeline";
    const all = isMixed ? "stage sets and pipelines" : `${one}s`;
    const what = cycle.length === 1 ? `this ${one} uses itself` : `these ${all} use each other without end`;
    const chain = around
        .map((owner) => `${isMixed ? `${owner.split(" ", 1)[0]} ` : ""}${(0,wording/* word */.Vm)(withoutKind(owner))}`)
        .join(" -> ");
    reading.report.add(use?.path ?? [], `${what}: ${chain}`);
}

;// CONCATENATED MODULE: ./build/config/read.js

















/**
 * Reads a configuration in the YAML format, or in the older JSON format (older-format.ts).
 *
 * @param file the path to show at the start of every message
 * @returns all mistakes in the order of the file, or the configuration if there are none. Never throws.
 */
function readConfiguration(file, text, options = {}) {
    const { source: parsed, mistakes: syntax } = parseText(file, text);
    if (parsed === undefined)
        return { mistakes: tidy(syntax) };
    const source = { ...parsed, value: withoutAnchorKeys(parsed.value) };
    const report = createReport(source, syntax);
    checkTexts(source.value, report);
    const guardrails = options.guardrails ?? new Map();
    const configuration = isOlderFormat(source, text)
        ? readOlder(source, report, guardrails)
        : readYaml(source, report, guardrails);
    const mistakes = report.mistakes();
    return mistakes.length > 0 ? { mistakes } : { configuration };
}
/** Keys `x-…` at the top only hold anchors for the rest of the file, as in Docker Compose. */
function withoutAnchorKeys(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith("x-")));
}
function readYaml(source, report, guardrails) {
    const value = (0,lists/* withTextLists */.h5)(schema/* ConfigurationSchema */.S7, source.value);
    const { fits, likely } = checkShape(schema/* ConfigurationSchema */.S7, value, report);
    // The tolerant schema takes longer than all other checks, and a value that fits the strict one does not need it.
    const text = fits ? value : readTolerantly(value);
    const reading = createReading(text, value, likely, { report, guardrails });
    return read_resolve(reading, { file: source.file, notes: [] });
}
function readOlder(source, report, guardrails) {
    const { value, origin, notes } = readOlderFormat(source, report);
    const likely = [];
    const reading = createReading(readTolerantly(value), value, likely, {
        report: report.through(origin),
        guardrails,
    });
    return read_resolve(reading, { file: source.file, notes });
}
/**
 * Resolves all names of a configuration and reports every mistake that can be found even if parts have the wrong shape.
 * The result is valid only if no mistake was reported.
 */
function read_resolve(reading, about) {
    const { text } = reading;
    checkEntries(reading);
    const references = followReferences(reading);
    const built = { sets: openSets(reading, references), nested: new Map() };
    const resolved = (0,resolved_keys/* resolveKeys */.LQ)(pipeline_keys/* configurationKeys */.te, text);
    if (resolved.default_pipeline !== null)
        checkDefault(reading, resolved.default_pipeline);
    return {
        ...resolved,
        ...about,
        log_limit: (0,leaf_checks/* parseSize */.DB)(resolved.log_limit) ?? 0,
        pipelines: buildPipelines(reading, built, references),
    };
}
function openSets(reading, references) {
    const sets = new Map();
    const written = reading.sets;
    for (const name of references.sets) {
        const stages = written.get(name);
        if (stages === undefined || references.inCycles.sets.has(name))
            continue;
        const groups = openList(reading, sets, stages, ["stage-sets", name]);
        const items = connect(reading, groups, { called: "this stage set" });
        sets.set(name, { items, isSure: groups.every((group) => group.isSure) });
    }
    return sets;
}
function buildPipelines(reading, parts, references) {
    const written = reading.pipelines;
    const built = new Map();
    for (const id of references.pipelines) {
        const text = written.get(id);
        if (text !== undefined)
            built.set(id, buildPipeline(reading, parts, id, text));
    }
    return [...written.keys()].flatMap((id) => built.get(id) ?? []);
}
function checkDefault(reading, name) {
    if (reading.text.pipelines === undefined || exists(reading, "pipelines", name))
        return;
    const hint = (0,wording/* suggest */.ZA)(name, [...reading.pipelines.keys()]);
    reading.report.add(["default-pipeline"], `there is no pipeline ${(0,wording/* quote */.hD)(name)}; ${hint}`);
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ ConfigurationSchema)
/* harmony export */ });
/* unused harmony exports TriesSchema, PermissionsSchema, StageSchema, SubtaskSchema, FanOutSchema, PipelineSchema, RunDefaultsSchema, DefaultsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _model_pipeline_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2719);
/* harmony import */ var _model_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3958);




const TriesSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fileShape */ .wD)(_model_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .tryKeys */ ._R, _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fileValues */ .P7))
    .refine(({ on, "timeout-minutes": minutes }) => minutes != null || on?.join() !== "timeout", {
    path: ["on"],
    error: "expected `timeout-minutes` with `timeout`: the stage's own timeout ends all tries",
});
const PermissionsSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fileShape */ .wD)(_model_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionKeys */ .QO, _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fileValues */ .P7));
const values = { ..._fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fileValues */ .P7, tryPolicy: TriesSchema, permissions: PermissionsSchema };
/** A command, a built-in guardrail, a stage set or a nested pipeline, depending on its key. */
const StageSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fileShape */ .wD)(_model_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageKeys */ .Jk, values)).meta({
    id: "Stage",
    title: "Stage",
    oneOf: [
        { required: ["id", "run"] },
        { required: ["uses"] },
        { required: ["stage-set"] },
        { required: ["pipeline"] },
    ],
});
const StagesSchema = zod__WEBPACK_IMPORTED_MODULE_3__.array(StageSchema).min(1);
const SubtaskSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fileShape */ .wD)(_model_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .subtaskKeys */ .am, { ..._fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fileValues */ .P7, stages: StagesSchema }))
    .meta({ id: "Subtask", title: "Subtask" });
const FanOutSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fileShape */ .wD)(_model_pipeline_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .fanOutKeys */ .Cl, _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fileValues */ .P7));
const PipelineSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fileShape */ .wD)(_model_pipeline_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelineKeys */ .fQ, {
    ..._fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fileValues */ .P7,
    stages: StagesSchema,
    subtasks: zod__WEBPACK_IMPORTED_MODULE_3__.array(SubtaskSchema).min(1),
    fanOut: FanOutSchema,
}))
    .meta({
    id: "Pipeline",
    title: "Pipeline",
    oneOf: [{ required: ["stages"] }, { required: ["subtasks"] }],
});
const RunDefaultsSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    shell: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Shell */ .$f, "The default shell of commands."),
    "working-directory": (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Directory */ .__, "The default working directory of commands, relative to their subtask's."),
});
const DefaultsSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    run: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(RunDefaultsSchema, "Defaults for stages with `run`."),
});
/** The YAML format: the source of the checks, the JSON Schema, hover texts and the tables of the documentation. */
const ConfigurationSchema = zod__WEBPACK_IMPORTED_MODULE_3__.strictObject((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fileShape */ .wD)(_model_pipeline_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationKeys */ .te, {
    ..._fields_js__WEBPACK_IMPORTED_MODULE_2__/* .fileValues */ .P7,
    defaults: DefaultsSchema,
    stageSets: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .byId */ .$H)(StagesSchema),
    pipelines: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .byId */ .$H)(PipelineSchema).refine((pipelines) => Object.keys(pipelines).length > 0, "must not be empty; expected at least one pipeline"),
}));


/***/ }),

/***/ 1967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3898);
/* harmony import */ var _model_unseen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7004);



const longest = 60;
/** Quotes a text in a message: on one line, shortened if long. */
function quote(text) {
    return (0,_model_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeUnseen */ .YA)(JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text));
}
/** A name in a sentence, quoted only if necessary. */
const word = (name) => (/^[\w.-]+$/.test(name) ? name : quote(name));
/** Describes a value of the file. */
function describeValue(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a mapping";
    if (typeof value === "string")
        return `the text ${quote(value)}`;
    if (typeof value !== "number")
        return JSON.stringify(value);
    if (Number.isFinite(value))
        return `the number ${value}`;
    return Number.isNaN(value) ? ".nan" : `${value < 0 ? "-" : ""}.inf, which is not finite`;
}
/**
 * The most similar candidate: up to a third of the letters may differ. Equal matches are decided by length. undefined:
 * none is similar.
 */
function nearest(name, candidates) {
    if (name.length > longest)
        return undefined;
    let best;
    let fewest = Math.max(1, Math.floor(name.length / 3)) + 1;
    for (const candidate of candidates) {
        if (candidate.length > longest)
            continue;
        const changes = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase());
        const cost = changes + Math.abs(candidate.length - name.length) / longest;
        if (cost < fewest && changes < candidate.length) {
            best = candidate;
            fewest = cost;
        }
    }
    return best;
}
/** `did you mean "stages"?` if a candidate is similar, else a list of all candidates. */
function suggest(name, candidates) {
    const near = nearest(name, candidates);
    if (near !== undefined)
        return `did you mean ${quote(near)}?`;
    return candidates.length === 0 ? "there are none" : `there are ${list(candidates)}`;
}
/** Lists the first names and counts the rest. */
const list = (names, most = 12) => (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listFirst */ .rL)(names.map(word), most);


/***/ }),

/***/ 6895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ evaluateCondition),
/* harmony export */   du: () => (/* binding */ startsAfterSuccess),
/* harmony export */   iG: () => (/* binding */ ConditionError),
/* harmony export */   kI: () => (/* binding */ cleansUp),
/* harmony export */   zB: () => (/* binding */ parseCondition)
/* harmony export */ });
const statusFunctions = ["success", "failure", "always", "cancelled"];
class ConditionError extends Error {
}
const tokenPattern = /\s*((?:success|failure|always|cancelled)\(\s*\)|&&|\|\||!|\(|\))/y;
/** @throws ConditionError that names the unexpected part and the valid ones */
function parseCondition(text) {
    const tokens = tokenize(text);
    const condition = parseOr(tokens);
    if (tokens.length > 0)
        throw unexpected(tokens[0], text);
    return condition;
}
function evaluateCondition(condition, facts) {
    switch (condition.kind) {
        case "success":
            return !facts.blocked && !facts.cancelled;
        case "failure":
            return facts.failed && !facts.cancelled;
        case "always":
            return true;
        case "cancelled":
            return facts.cancelled;
        case "not":
            return !evaluateCondition(condition.of, facts);
        case "and":
            return evaluateCondition(condition.left, facts) && evaluateCondition(condition.right, facts);
        case "or":
            return evaluateCondition(condition.left, facts) || evaluateCondition(condition.right, facts);
    }
}
/** Whether a stage with this condition starts when nothing failed and nothing was cancelled. */
const startsAfterSuccess = (condition) => evaluateCondition(parseCondition(condition), { failed: false, blocked: false, cancelled: false });
/** Whether a stage with this condition runs after a cancel: it starts then, or goes on if it was running. */
const cleansUp = (condition) => evaluateCondition(parseCondition(condition), { failed: false, blocked: false, cancelled: true });
function tokenize(text) {
    const tokens = [];
    let at = 0;
    while (text.slice(at).trim() !== "") {
        tokenPattern.lastIndex = at;
        const match = tokenPattern.exec(text);
        if (!match)
            throw unexpected(text.slice(at).trim(), text);
        tokens.push(match[1].replaceAll(/\s/g, ""));
        at = tokenPattern.lastIndex;
    }
    if (tokens.length === 0)
        throw unexpected(undefined, text);
    return tokens;
}
function parseOr(tokens) {
    let left = parseAnd(tokens);
    while (tokens[0] === "||") {
        tokens.shift();
        left = { kind: "or", left, right: parseAnd(tokens) };
    }
    return left;
}
function parseAnd(tokens) {
    let left = parseNot(tokens);
    while (tokens[0] === "&&") {
        tokens.shift();
        left = { kind: "and", left, right: parseNot(tokens) };
    }
    return left;
}
function parseNot(tokens) {
    const token = tokens.shift();
    if (token === "!")
        return { kind: "not", of: parseNot(tokens) };
    const kind = statusFunctions.find((name) => token === `${name}()`);
    if (kind !== undefined)
        return { kind };
    if (token !== "(")
        throw unexpected(token);
    const inner = parseOr(tokens);
    const closing = tokens.shift();
    if (closing !== ")")
        throw unexpected(closing);
    return inner;
}
function unexpected(found, text) {
    const what = found === undefined ? "ends too early" : `has an unexpected ${JSON.stringify(found)}`;
    const which = text === undefined ? "the condition" : `the condition ${JSON.stringify(text)}`;
    return new ConditionError(`${which} ${what}; expected success(), failure(), always() or cancelled(), joined by &&, || and !`);
}


/***/ }),

/***/ 2706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ readOverride),
/* harmony export */   Fe: () => (/* binding */ overrideVariable),
/* harmony export */   LI: () => (/* binding */ readPullRequestOverride)
/* harmony export */ });
/** The variable with the reason why a change may exceed its budget. */
const overrideVariable = "DIFF_BUDGET_OVERRIDE_REASON";
/**
 * The override given with the run, before it is planned.
 * @param given the input or flag `override-reason`, which takes precedence over the variable
 */
function readOverride(given, environment) {
    const reason = given?.trim();
    if (reason)
        return { reason, source: "input", where: "override-reason" };
    const inEnvironment = environment[overrideVariable]?.trim();
    return inEnvironment
        ? { reason: inEnvironment, source: "environment", where: overrideVariable }
        : null;
}
/** The label that a pull request needs, besides a reason, to exceed the diff budget. */
const overrideLabel = "diff-budget-override";
/** The line with the reason; it may be quoted, in a list or a ticked box, and in bold. */
const overrideLine = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?:\[x\][ \t]+)?[*_]*diff budget override[*_]*:[*_]*[ \t]*(.*)$/i;
/**
 * Whether a pull request allows its change to exceed the diff budget: it needs the label `diff-budget-override` AND a
 * line `Diff budget override: <reason>` in the running text of its description. Case does not matter. HTML comments, as
 * in a template, code, `<details>` and placeholders in angle brackets do not count.
 * @param body the description, in Markdown; null: there is none
 * @returns the reason, or what is missing, to end a sentence with
 */
function readPullRequestOverride({ labels, body, }) {
    const labelled = labels.some((label) => label.trim().toLowerCase() === overrideLabel);
    const reason = findReason(body ?? "");
    if (labelled && reason !== undefined)
        return { reason };
    const missing = [
        ...(labelled ? [] : [`the label \`${overrideLabel}\``]),
        ...(reason === undefined ? ["a line `Diff budget override: <reason>` in its description"] : []),
    ];
    return { missing: missing.join(" and ") };
}
function findReason(body) {
    const visible = body.replaceAll(/<!--[^]*?(?:-->|$)/g, "");
    const reasons = runningLines(visible).map((line) => overrideLine.exec(line)?.[1]?.trim() ?? "");
    return reasons.find((reason) => /[\p{L}\p{N}]/u.test(reason) && !/^<[^<>]*>$/.test(reason));
}
const fence = /^[ >]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}|~{3,})(.*)$/;
/** Tags that GitHub folds away, strikes out or shows as code. */
const hidingTag = /<(\/?)(?:code|del|details|pre|s|script|strike|style|template)\b[^>]*>/gi;
/** The lines of a Markdown text that readers see as text, without code and folded or struck-out parts. */
function runningLines(text) {
    const lines = [];
    let open = null;
    let hidden = 0;
    let wasBlank = true;
    for (const line of text.split(/\r\n|\r|\n/)) {
        const [, mark, rest = ""] = fence.exec(line) ?? [];
        const isCode = wasBlank && /^(?: {4}|\t)/.test(line);
        if (open !== null) {
            if (mark?.startsWith(open) === true && rest.trim() === "")
                open = null;
        }
        else if (mark !== undefined && !(mark.startsWith("`") && rest.includes("`"))) {
            open = mark;
        }
        else {
            const tags = [...line.matchAll(hidingTag)];
            if (hidden === 0 && tags.length === 0 && !isCode)
                lines.push(line);
            hidden = tags.reduce((depth, [, slash]) => Math.max(0, depth + (slash === "" ? 1 : -1)), hidden);
        }
        // Indented code goes on until a line with less indentation.
        wasBlank = line.trim() === "" || isCode;
    }
    return lines;
}


/***/ }),

/***/ 2017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ Timestamp),
/* harmony export */   KB: () => (/* binding */ ExecutionMode),
/* harmony export */   a0: () => (/* binding */ Phase),
/* harmony export */   aX: () => (/* binding */ Permission),
/* harmony export */   c8: () => (/* binding */ RelativePath),
/* harmony export */   gC: () => (/* binding */ TryReason),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   oL: () => (/* binding */ IfNoFilesFound),
/* harmony export */   r6: () => (/* binding */ EnvironmentRecord),
/* harmony export */   xS: () => (/* binding */ hasExpression),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);

/** A time in ISO 8601, UTC, with milliseconds, as from Date.toISOString(). */
const Timestamp = zod__WEBPACK_IMPORTED_MODULE_0__.datetime();
/** A path with forward slashes, relative to the repository root or to the folder that its field names. */
const RelativePath = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .regex(/^(?!\/)(?!.*\\)(?!(?:.*\/)?\.\.(?:\/|$))/, "a relative path with forward slashes, without ..");
/** sha256, lower-case hex. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .regex(/^[0-9a-f]{64}$/, "64 lower-case hexadecimal digits (sha256)");
/** A count or a position: a whole number from 0. */
const Count = zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0);
/** Environment variables: any name, text values only. */
const EnvironmentRecord = zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.string());
/** The phases of stages; the run summary has one section each. */
const Phase = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["build", "test", "review"]);
/** What a command is tried again after: an exit code or signal, or the timeout of a try. */
const TryReason = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["failure", "timeout"]);
/** What to do if a glob of `artifacts` matches no file, with the values of actions/upload-artifact. */
const IfNoFilesFound = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["warn", "error", "ignore"]);
/** Whether a stage may request OIDC tokens of its job, with the values of GitHub's `permissions`. */
const Permission = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["write", "none"]);
/** Where a run takes place. It is only recorded; `mcp` in a file means `local`. */
const ExecutionMode = zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["local", "cloud"]);
/** Whether a text has a GitHub expression, `${{ }}`, which is not evaluated in this project's files. */
const hasExpression = (text) => text.includes("${{");


/***/ }),

/***/ 5978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ formatMistake)
/* harmony export */ });
/** `file:line:column: path: message`, which editors and terminals turn into a link. */
function formatMistake(mistake) {
    const place = `${mistake.file}:${mistake.line}:${mistake.column}`;
    return mistake.path === ""
        ? `${place}: ${mistake.message}`
        : `${place}: ${mistake.path}: ${mistake.message}`;
}


/***/ }),

/***/ 912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pipelineFiles)
/* harmony export */ });
/** Default paths of the pipeline file, relative to the repository's root, in order of precedence. */
const pipelineFiles = [
    ".github/orchestrator.yml",
    ".github/orchestrator.yaml",
    "codex.orchestrator.json",
];


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ fanOutKeys),
/* harmony export */   fQ: () => (/* binding */ pipelineKeys),
/* harmony export */   te: () => (/* binding */ configurationKeys)
/* harmony export */ });
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);

/** `fan-out` of a pipeline. */
const fanOutKeys = {
    "max-jobs": { value: "jobs", description: "Maximum number of jobs of the matrix.", default: 8 },
    "min-instances": {
        value: "jobs",
        description: "Minimum number of jobs, if there is work for them. It is recorded in the scheduler plan; a number that can never be reached is refused.",
        default: 1,
    },
    "runs-on": {
        value: "labels",
        description: "Runner label of each kind of runner; `default` is for subtasks without `requires`. Left out: `default` is ubuntu-latest.",
    },
};
/** The keys of a pipeline; stage.ts has those of its stages. */
const pipelineKeys = {
    title: { value: "text", description: "Title for people. Left out: the id." },
    description: { value: "text", description: "Purpose of the pipeline.", default: null },
    tags: { value: "texts", description: "Keywords.", default: [] },
    "execution-mode": { value: "executionMode", description: _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .executionMode */ .Kl, default: null },
    env: {
        value: "variables",
        description: "Environment variables of all its stages, which override those of the file.",
        resolved: false,
    },
    setup: {
        value: "stages",
        description: "Commands that run once in every job, before its subtasks.",
        resolved: false,
    },
    stages: {
        value: "stages",
        description: "The stages, in order, instead of `subtasks`.",
        resolved: false,
    },
    subtasks: {
        value: "subtasks",
        description: "Lists of stages that can run on separate machines.",
        resolved: false,
    },
    after: {
        value: "stages",
        description: "Built-in guardrails that run once, when all subtasks have ended.",
        resolved: false,
    },
    "fan-out": {
        value: "fanOut",
        description: "How subtasks are spread over the jobs of a matrix.",
        resolved: false,
    },
    "max-parallel": { value: "parallel", description: _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .maxParallel */ .C5, default: null, resolved: false },
    "fail-fast": { value: "boolean", description: _stage_js__WEBPACK_IMPORTED_MODULE_0__/* .failFast */ .$4, default: true, resolved: false },
    "allow-empty": {
        value: "boolean",
        description: "Whether a run in which `paths` skipped every subtask is neutral instead of failed.",
        default: false,
    },
    "merge-group-paths": {
        value: "boolean",
        description: "Whether `paths` filters apply in a merge queue.",
        default: false,
    },
    "guardrails-required": {
        value: "boolean",
        description: "Whether to point out a run without guardrails.",
        default: false,
    },
    aliases: {
        value: "aliases",
        description: "Other names of stages and subtasks, to use as targets.",
    },
    "default-target": {
        value: "reference",
        description: "The stage, subtask or alias to run when no target is named. Left out: everything.",
        default: null,
    },
};
/** The keys of the file itself. */
const configurationKeys = {
    "default-pipeline": {
        value: "reference",
        description: "The pipeline to run when none is named.",
        default: null,
    },
    task: {
        value: "id",
        description: "Task that runs belong to, a folder in `.runs`. Left out: the repository's name.",
        default: null,
    },
    env: { value: "variables", description: "Environment variables of all stages.", resolved: false },
    defaults: {
        value: "defaults",
        description: "Defaults for all stages, like GitHub's `defaults`.",
        resolved: false,
    },
    secrets: {
        value: "texts",
        description: "Names of environment variables whose values must never be shown.",
        default: [],
    },
    "secrets-exempt": {
        value: "texts",
        description: "Names of environment variables whose values may be shown although they look like secrets.",
        default: [],
    },
    redaction: {
        value: "redaction",
        description: "How to treat secrets in output: `enforce` replaces them with ***, `shadow` only counts them.",
        default: "enforce",
    },
    "log-limit": {
        value: "size",
        description: "Maximum size of a stage's log, in bytes or as text such as 64MiB. Of a larger log, the beginning and the end are kept.",
        default: "256MiB",
    },
    "heartbeat-seconds": {
        value: "heartbeat",
        description: "Seconds between two heartbeats of a run. It counts as stale after four missed heartbeats, or two minutes if that is longer.",
        default: 30,
    },
    "cancel-grace-seconds": {
        value: "cancelGrace",
        description: "Seconds for stages with `if: always()` or `cancelled()` after a cancel on the command line. On GitHub it is 6, because its runner kills the job soon.",
        default: 30,
    },
    "stage-sets": {
        value: "stageSets",
        description: "Reusable lists of stages, by name.",
        resolved: false,
    },
    pipelines: {
        value: "pipelines",
        description: "The pipelines, by id.",
        required: true,
        resolved: false,
    },
};


/***/ }),

/***/ 2653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ resolveKeys),
/* harmony export */   sS: () => (/* binding */ stageShape),
/* harmony export */   xQ: () => (/* binding */ subtaskShape)
/* harmony export */ });
/* unused harmony export tidyDirectory */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2017);
/* harmony import */ var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);



const fieldName = (key) => key.replaceAll("-", "_");
/** Creates the schema of planned values, with every key present. */
function plannedShape(table, types, kind) {
    const shape = Object.entries(table)
        .filter(([, { planned, kinds }]) => planned !== false && (kinds?.includes(kind) ?? true))
        .map(([key, { value, default: byDefault }]) => {
        const type = types[value];
        return [fieldName(key), byDefault === null ? type.nullable() : type];
    });
    return Object.fromEntries(shape);
}
const simpleValues = {
    id: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1),
    text: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    references: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    globs: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    boolean: zod__WEBPACK_IMPORTED_MODULE_2__.boolean(),
    minutes: zod__WEBPACK_IMPORTED_MODULE_2__.number().positive(),
    shell: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    directory: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .RelativePath */ .c8,
    condition: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    settings: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.unknown()),
    variables: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentRecord */ .r6,
    phase: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Phase */ .a0,
    ifNoFilesFound: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .IfNoFilesFound */ .oL,
    executionMode: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutionMode */ .KB,
    weight: zod__WEBPACK_IMPORTED_MODULE_2__.number().positive(),
    parallel: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1),
    tries: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1),
    backoff: zod__WEBPACK_IMPORTED_MODULE_2__.number().min(0),
    tryReasons: zod__WEBPACK_IMPORTED_MODULE_2__.array(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .TryReason */ .gC).min(1),
    permission: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Permission */ .aX,
    texts: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    reference: zod__WEBPACK_IMPORTED_MODULE_2__.string(),
    labels: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    aliases: zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.string()),
    jobs: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1),
    redaction: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](["enforce", "shadow"]),
    /** Bytes. */
    size: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1),
    heartbeat: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1),
    cancelGrace: zod__WEBPACK_IMPORTED_MODULE_2__.int().min(1),
};
const values = {
    ...simpleValues,
    tryPolicy: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject(plannedShape(_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .tryKeys */ ._R, simpleValues, "command")),
    permissions: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject(plannedShape(_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionKeys */ .QO, simpleValues, "command")),
};
const stageShape = (kind) => plannedShape(_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .stageKeys */ .Jk, values, kind);
const subtaskShape = plannedShape(_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .subtaskKeys */ .am, values, "subtask");
/**
 * Resolves the keys of a table to the names in a plan: the written values, or their defaults. Invalid items of lists
 * are dropped.
 */
function resolveKeys(table, written, kind) {
    const keys = Object.entries(table).filter(([, { kinds, resolved }]) => resolved !== false && (kind === undefined || (kinds?.includes(kind) ?? true)));
    return Object.fromEntries(keys.map(([key, row]) => [fieldName(key), resolveValue(written[key], row)]));
}
function resolveValue(written, { value, default: byDefault = null }) {
    const resolved = written ?? byDefault;
    if (Array.isArray(resolved))
        return resolved.filter((item) => item !== null);
    return value === "directory" && typeof resolved === "string" ? tidyDirectory(resolved) : resolved;
}
/** `packages/api/` and `./packages/api` are `packages/api`. @param path relative, without `..` */
const tidyDirectory = (path) => path
    .split("/")
    .filter((name) => name !== "" && name !== ".")
    .join("/") || ".";


/***/ }),

/***/ 7577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ sizePattern),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   ik: () => (/* binding */ readSize)
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
/** Formats a size: `512 B`, `1.5 KiB`, `20 MiB`. */
function formatSize(bytes) {
    const [unit, factor] = Object.entries(units).findLast(([, least]) => bytes >= least) ?? ["B", 1];
    const count = bytes / factor;
    return `${unit === "B" || count >= 10 ? Math.floor(count) : Math.floor(count * 10) / 10} ${unit}`;
}


/***/ }),

/***/ 8816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ failFast),
/* harmony export */   C5: () => (/* binding */ maxParallel),
/* harmony export */   Jk: () => (/* binding */ stageKeys),
/* harmony export */   Kl: () => (/* binding */ executionMode),
/* harmony export */   QO: () => (/* binding */ permissionKeys),
/* harmony export */   _R: () => (/* binding */ tryKeys),
/* harmony export */   am: () => (/* binding */ subtaskKeys)
/* harmony export */ });
/* unused harmony export stageKinds */
/** The kinds of stages: a shell command, a built-in guardrail, or another pipeline as one stage. */
const stageKinds = (/* unused pure expression or super */ null && (["command", "guardrail", "subpipeline"]));
/** Descriptions that pipelines and subtasks share. */
const failFast = "Whether a failure keeps further stages of the subtask from starting, unless their `if` allows it.";
const maxParallel = "Maximum number of stages to run at the same time. Left out: the number of processors.";
const executionMode = "Recorded in the plan and the summary, without an effect on the run. `mcp` means `local`.";
const pathFilters = {
    paths: {
        value: "globs",
        description: "Runs only when a changed file matches one of these globs, relative to the repository root. A folder stands for everything in it.",
        default: [],
        planned: false,
        inherited: true,
    },
    "paths-ignore": {
        value: "globs",
        description: "Does not run when every changed file matches one of these globs.",
        default: [],
        planned: false,
        inherited: true,
    },
};
/** `tries` of a command. */
const tryKeys = {
    max: {
        value: "tries",
        description: "Maximum number of tries until the command succeeds.",
        default: 1,
    },
    "backoff-seconds": {
        value: "backoff",
        description: "Seconds to wait before another try.",
        default: 0,
    },
    on: {
        value: "tryReasons",
        description: "When to try again: after a `failure` (exit code or signal) or the `timeout` of a try. Left out: `[failure]`, or both if `timeout-minutes` is set.",
    },
    "timeout-minutes": {
        value: "minutes",
        description: "Maximum minutes of one try. The stage's `timeout-minutes` limits all tries together.",
        default: null,
    },
};
/** `permissions` of a command. */
const permissionKeys = {
    "id-token": {
        value: "permission",
        description: "`write` passes `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN` to the stage, if the job has `id-token: write`.",
        default: "none",
    },
};
/** The keys of a stage: the source of the file's schema, its documentation and the stages of a plan. */
const stageKeys = {
    id: {
        value: "id",
        description: "Id of the stage, for `needs`, reports and file names. Required for a command; default for a guardrail: its name, for a nested pipeline: the pipeline's id. On a stage set it prefixes the ids of its stages.",
    },
    name: { value: "text", description: "What people read; the id when left out." },
    run: {
        value: "text",
        description: "The command. Exactly one of `run`, `uses`, `stage-set` and `pipeline`.",
        kinds: ["command"],
    },
    uses: {
        value: "text",
        description: "A built-in guardrail, `guardrail/<name>`.",
        kinds: ["guardrail"],
    },
    "stage-set": {
        value: "reference",
        description: "Name of a stage set, which is replaced by its stages. Other keys of this entry are their defaults.",
        kinds: [],
    },
    pipeline: {
        value: "reference",
        description: "Id of a pipeline to run as one stage. It may have only `stages`.",
        kinds: [],
    },
    with: {
        value: "settings",
        description: "Settings of the guardrail in `uses`.",
        kinds: ["guardrail"],
    },
    env: {
        value: "variables",
        description: "Environment variables of the stage, which override those of its subtask.",
    },
    shell: {
        value: "shell",
        description: "bash, sh, pwsh, powershell, cmd, python, node, or a command with `{0}` for the script's file. Left out: `bash -e {0}`.",
        default: null,
        inherited: true,
        kinds: ["command"],
    },
    "working-directory": {
        value: "directory",
        description: "Relative to the subtask's working directory.",
        default: ".",
        inherited: true,
    },
    "timeout-minutes": {
        value: "minutes",
        description: "Maximum minutes of the stage; may be a fraction.",
        /** GitHub's default for a job. */
        default: 360,
        inherited: true,
    },
    "continue-on-error": {
        value: "boolean",
        description: "Whether to show a failure without failing the run.",
        default: false,
        inherited: true,
    },
    if: {
        value: "condition",
        description: "When to run: `success()`, `failure()`, `always()` and `cancelled()`, joined by `&&`, `||` and `!`. They refer to the stages of the same subtask.",
        default: "success()",
        inherited: true,
    },
    ...pathFilters,
    needs: {
        value: "references",
        description: "Ids of stages of the same subtask to wait for. Left out: all stages before this one. Empty: none.",
        default: null,
    },
    permissions: {
        value: "permissions",
        description: "Permissions of the job that the stage may use, like GitHub's `permissions`.",
        kinds: ["command"],
    },
    tries: {
        value: "tryPolicy",
        description: "How to retry a failing command.",
        kinds: ["command"],
    },
    artifacts: {
        value: "globs",
        description: "Files to keep as evidence: globs relative to the stage's working directory. Hidden files and folders match only if the glob has the dot, such as `.next/**`. Never kept: `.git`, the runs folder, this tool's files in `out`, and files with a value of the run's secrets.",
        default: [],
        kinds: ["command"],
    },
    "if-no-files-found": {
        value: "ifNoFilesFound",
        description: "What to do if a glob of `artifacts` matches no file, as in actions/upload-artifact: note it (`warn`), fail a stage that otherwise succeeded (`error`), or nothing (`ignore`).",
        default: "warn",
        kinds: ["command"],
    },
    phase: {
        value: "phase",
        description: "Section of the run summary for the stage. Left out: build if the id starts with build or setup, review for guardrail/review, else test.",
    },
    "summary-hint": {
        value: "text",
        description: "Sentence for the run summary.",
        default: null,
    },
};
/** The keys of a subtask. */
const subtaskKeys = {
    id: {
        value: "id",
        description: "Id of the subtask, for reports, file names and targets.",
        required: true,
    },
    name: { value: "text", description: "What people read; the id when left out." },
    "working-directory": {
        value: "directory",
        description: "Relative to the repository root.",
        default: ".",
    },
    env: {
        value: "variables",
        description: "Environment variables of its stages, which override those of the pipeline.",
    },
    ...pathFilters,
    stages: { value: "stages", description: "Its stages, in order.", required: true, planned: false },
    shards: {
        value: "jobs",
        description: "Number of copies to run, each with SHARD_INDEX (from 1) and SHARD_TOTAL.",
        default: 1,
        planned: false,
    },
    requires: {
        value: "id",
        description: "Required kind of runner: a key of the pipeline's `fan-out.runs-on`.",
        default: null,
        planned: false,
    },
    weight: {
        value: "weight",
        description: "Relative duration compared with other subtasks, until there is a history.",
        default: 1,
    },
    "timeout-minutes": {
        value: "minutes",
        description: "Maximum minutes of all its stages together. Left out: only their own limits apply.",
        default: null,
    },
    "execution-mode": { value: "executionMode", description: executionMode, planned: false },
    "fail-fast": {
        value: "boolean",
        description: `${failFast} Left out: the pipeline's.`,
    },
    "max-parallel": {
        value: "parallel",
        description: `${maxParallel} The pipeline's value takes precedence over that.`,
        default: null,
    },
};


/***/ }),

/***/ 8041:
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

/***/ 6574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ getPullRequest)
/* harmony export */ });
/* harmony import */ var _changes_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2686);

/** The pull request of the event, as the event describes it. Labels can override a guardrail only there. */
function getPullRequest({ github }) {
    const pullRequest = github === null ? undefined : (0,_changes_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)(github).pullRequest;
    if (github === null || pullRequest === undefined)
        return null;
    const { serverUrl, repository } = github;
    return { ...pullRequest, address: `${serverUrl}/${repository}/pull/${pullRequest.number}` };
}


/***/ }),

/***/ 4503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ identifyPipelineFile),
/* harmony export */   vF: () => (/* binding */ loadConfiguration),
/* harmony export */   yB: () => (/* binding */ choosePipeline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3904);
/* harmony import */ var _config_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1967);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9821);
/* harmony import */ var _model_mistake_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5978);
/* harmony import */ var _model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(912);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9751);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(861);









/** Finds, reads and checks the pipeline file. All its mistakes are reported together. */
async function loadConfiguration(settings, files) {
    const found = await findFile(settings, files);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .isRefusal */ .vu)(found))
        return found;
    const result = (0,_config_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfiguration */ .T)(found.name, found.text, {
        guardrails: await loadGuardrailSchemas(found.text),
    });
    return "mistakes" in result
        ? (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(...result.mistakes.map(_model_mistake_js__WEBPACK_IMPORTED_MODULE_7__/* .formatMistake */ ._))
        : result.configuration;
}
/** Loads the schemas of guardrails' settings, only for a file that may name one. */
async function loadGuardrailSchemas(text) {
    if (!text.includes("guardrail/"))
        return new Map();
    return (await Promise.all(/* import() */[__webpack_require__.e(972), __webpack_require__.e(5382)]).then(__webpack_require__.bind(__webpack_require__, 972))).guardrailSettings;
}
/** Returns the path of the pipeline file, relative to the root, and the sha256 of its text. */
async function identifyPipelineFile(settings, files) {
    const found = await findFile(settings, files);
    if ((0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .isRefusal */ .vu)(found))
        return found;
    return { path: found.name, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(found.text).digest("hex") };
}
async function findFile({ root, config }, files) {
    if (config !== null) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(config) ? config : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, config);
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(config) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, config) : config;
        const repository = await findRepositoryOf(files, root, name);
        if (repository !== null)
            return (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(describeOuterRoot(name, repository));
        return ((await readFile(files, { root, path, name })) ??
            (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(`${config}: no such pipeline file${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(config) ? "" : ` in ${root}`}`));
    }
    for (const name of _model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_8__/* .pipelineFiles */ .u) {
        const found = await readFile(files, { root, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), name });
        if (found !== undefined)
            return found;
    }
    const checkedOut = await findRepositoryBelow(files, root);
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(checkedOut === null
        ? `no pipeline file: looked for ${_model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_8__/* .pipelineFiles */ .u.join(", ")}. Create one with: npx github:org/orchestrator init`
        : describeOuterRoot(`${checkedOut}/${_model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_8__/* .pipelineFiles */ .u[0]}`, checkedOut));
}
/** Otherwise stages would run in the outer folder, without their files, and filters would not apply. */
const describeOuterRoot = (file, repository) => `${file} belongs to the repository in ${repository}: set the input \`root: ${repository}\`, or \`--root ${repository}\` on the command line`;
/** Finds the repository of a file below a root that is not itself a repository. */
async function findRepositoryOf(files, root, name) {
    if (leadsOut(name) || (await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git"))))
        return null;
    const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(name).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).slice(0, -1);
    for (let depth = steps.length; depth > 0; depth -= 1) {
        const folder = steps.slice(0, depth).join("/");
        if (await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, ".git")))
            return folder;
    }
    return null;
}
/** Finds a repository with a pipeline file that was checked out into a subfolder. */
async function findRepositoryBelow(files, root) {
    if (await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git")))
        return null;
    for (const name of await files.list(root)) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name);
        if (!(await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"))))
            continue;
        if (await files.exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _model_pipeline_files_js__WEBPACK_IMPORTED_MODULE_8__/* .pipelineFiles */ .u[0])))
            return name;
    }
    return null;
}
/** Reads a pipeline file. One named below the root must not be a link out of it. */
async function readFile(files, { root, path, name }) {
    const within = leadsOut(name) ? {} : { within: root };
    try {
        const text = await files.readText(path, { most: _model_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .limits */ .F.repositoryFile.value, ...within });
        return text === undefined ? undefined : { name, text };
    }
    catch (error) {
        // A folder, or a file without read permission.
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(`${name}: the pipeline file cannot be read: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`);
    }
}
const leadsOut = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(name).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] === "..";
/** Chooses the requested pipeline, else the file's default, else the only one. */
function choosePipeline(configuration, requested) {
    const { pipelines, default_pipeline: defaultPipeline, file } = configuration;
    const names = pipelines.map((pipeline) => pipeline.id);
    const name = requested ?? defaultPipeline ?? (names.length === 1 ? names[0] : null);
    if (name === null) {
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(`${file}: choose a pipeline, or set default-pipeline: ${names.join(", ")}`);
    }
    const pipeline = pipelines.find((candidate) => candidate.id === name);
    if (pipeline !== undefined)
        return pipeline;
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .TR)(`${file}: there is no pipeline ${JSON.stringify(name)}; ${(0,_config_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .ZA)(name, names)}`);
}


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ describeTakenKey),
/* harmony export */   OB: () => (/* binding */ isFolderName),
/* harmony export */   VX: () => (/* binding */ findTask),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   yJ: () => (/* binding */ checkTask)
/* harmony export */ });
/* unused harmony export runKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);



/** Names that every file system and GitHub's artifact service accept. */
const safeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Whether an untrusted text is safe as the name of a folder to write into. */
const isFolderName = (text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(text);
/** Replaces characters that the names of folders and artifacts cannot contain. */
const toSafeName = (text) => text
    .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+/, "")
    .replace(/[.-]+$/, "")
    .slice(0, 100);
/**
 * The task of a run: the requested one, else the file's, else the repository's name as GitHub or the remote says, else
 * that of its folder. Never the branch.
 */
async function findTask({ task, root }, file, { github }, git) {
    const named = task ?? file?.task ?? null;
    if (named !== null)
        return checkTask(named);
    const repository = github?.repository.split("/").at(-1) ?? (await git.nameOnRemote().catch(() => undefined));
    return toSafeName(repository ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root)) || "repository";
}
function checkTask(named) {
    if (safeName.test(named) && !named.endsWith("."))
        return named;
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`task ${JSON.stringify(named)}: expected letters, digits, dots, dashes and underscores, beginning with a letter or digit, at most 100`);
}
const describeTakenKey = (key) => `the key ${key} is taken by another use of this action in the workflow run, and their results would be mixed up: give each use its own input \`key\``;
/**
 * The key that identifies a use of the action in a workflow run: the input, else the job's id, with its index in a
 * matrix and, from the second use in a job on, the number that GitHub gives the step.
 */
function runKey(github, inputs) {
    if (inputs.key !== null) {
        if (safeName.test(inputs.key))
            return inputs.key;
        return refuse(`input key: ${JSON.stringify(inputs.key)} cannot be part of an artifact's name`);
    }
    const job = toSafeName(inputs.job ?? github.job) || "job";
    const place = inputs.jobTotal > 1 ? `-${inputs.jobIndex}` : "";
    const use = /^__.*_(\d+)$/.exec(github.action)?.[1];
    return `${job}${place}${use === undefined ? "" : `-${use}`}`;
}
/**
 * The id of a run: `<GITHUB_RUN_ID>-<key>` in Actions, the same in every attempt; elsewhere the time and random digits.
 */
function runId(key, github, now) {
    if (github !== null)
        return `${github.runId}-${key ?? "job"}`;
    return `${now.toISOString().replaceAll(/[:.]/g, "-")}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}`;
}


/***/ }),

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xg: () => (/* binding */ defaultFolders),
  vu: () => (/* binding */ isRefusal),
  TR: () => (/* binding */ refuse),
  Mo: () => (/* binding */ resolveSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/own-folders.js
var own_folders = __webpack_require__(3106);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/modes/settings/history-settings.js

/** History settings outside GitHub Actions: a local history beside the runs. */
function localHistorySettings(environment) {
    const read = readBounds(environment, { maxBytes: null, maxLines: null });
    return {
        store: "local",
        branch: "",
        mayWrite: true,
        refs: [],
        run: "",
        attempt: 1,
        regression: { percent: limits/* limits */.F.regression.value, fails: false },
        ...read,
    };
}
/** Reads the bounds of a local history: inputs take precedence over the CODEX_METRICS_* variables. */
function readBounds(environment, inputs) {
    const warnings = [];
    const variable = (name, unset) => {
        const text = environment[name]?.trim() ?? "";
        if (/^[1-9]\d{0,14}$/.test(text))
            return Number(text);
        if (text !== "")
            warnings.push(`the variable ${name} is ${JSON.stringify(text)}: expected a whole number from 1; ${unset} is used`);
        return unset;
    };
    const maxBytes = inputs.maxBytes ?? variable("CODEX_METRICS_MAX_BYTES", limits/* limits */.F.metricsFileBytes.value);
    const maxLines = inputs.maxLines ?? variable("CODEX_METRICS_MAX_LINES", limits/* limits */.F.metricsFileLines.value);
    return { bounds: { maxBytes, maxLines }, warnings };
}

;// CONCATENATED MODULE: ./build/modes/settings/settings.js



const isRefusal = (value) => "messages" in value;
const refuse = (...messages) => ({ messages });
/** The default folders of runs and of their snapshots and statistics. Absolute. */
const defaultFolders = (root) => ({
    runs: (0,external_node_path_.join)(root, own_folders/* ownFolders */.g.runs),
    out: (0,external_node_path_.join)(root, own_folders/* ownFolders */.g.out),
});
/** Fills unset values from the CODEX_* and MCP_* variables; inputs and flags take precedence. */
function resolveSettings(requested, environment) {
    const variable = (name) => environment[name]?.trim() || null;
    const target = variable("CODEX_ORCHESTRATOR_TARGET_STAGE");
    const { subtask, stage, only = [] } = requested;
    const untargeted = [...subtask, ...stage, ...only].length === 0;
    const unset = defaultFolders(requested.root);
    const folder = (explicit, name, unnamed) => {
        const chosen = explicit ?? variable(name) ?? unnamed;
        return (0,external_node_path_.isAbsolute)(chosen) ? chosen : (0,external_node_path_.join)(requested.root, chosen);
    };
    return {
        ...requested,
        environment,
        history: requested.history ?? localHistorySettings(environment),
        task: requested.task ?? variable("MCP_RUNNER_TASK_ID"),
        stage: untargeted && target !== null ? [target] : requested.stage,
        runsFolder: folder(requested.runsFolder, "CODEX_ORCHESTRATOR_RUNS_DIR", unset.runs),
        outFolder: folder(requested.outFolder, "CODEX_ORCHESTRATOR_OUT_DIR", unset.out),
    };
}


/***/ }),

/***/ 2847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ padToColumns),
/* harmony export */   b9: () => (/* binding */ cutToColumns),
/* harmony export */   vK: () => (/* binding */ countColumns)
/* harmony export */ });
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


/***/ }),

/***/ 3283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ formatJudged),
/* harmony export */   eg: () => (/* binding */ formatFindings),
/* harmony export */   km: () => (/* binding */ formatFindingLines)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2847);



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
    return [...lines, ...(lines.length === 0 ? [] : [""]), (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(summary, longestText)];
}
/** The same, without a summary. */
function formatFindingLines(findings, colour) {
    const paint = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(colour);
    const places = findings.map(formatPlace);
    const width = Math.min(widestPlace, Math.max(0, ...places.map(_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .countColumns */ .vK)));
    const indent = " ".repeat(width + levelColumns + 4);
    return findings.flatMap(({ level, message, rule, fix }, at) => {
        const place = (0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padToColumns */ .UG)(places[at] ?? "", width);
        const word = paint[levelColours[level]]((0,_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .padToColumns */ .UG)(level, levelColumns));
        const text = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(message, longestText) || "(no message)";
        const name = rule === null ? "" : ` ${paint.dim(`[${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(rule)}]`)}`;
        const help = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(fix ?? "", longestText);
        return [`${place}  ${word}  ${text}${name}`, ...(help === "" ? [] : [`${indent}fix: ${help}`])];
    });
}
/** `docs/a.md:3:7`, as far as known */
function formatPlace({ path, line, column }) {
    if (path === null)
        return "(the change)";
    const numbers = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
    return `${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(path, 4096)}${numbers}`;
}


/***/ }),

/***/ 8507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ getPathBase),
/* harmony export */   Aq: () => (/* binding */ toPersistedPath),
/* harmony export */   _K: () => (/* binding */ isOutside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether a path is neither a folder nor below it. Both are absolute; links are not resolved. */
function isOutside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === ".." || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}
/** Persisted paths are relative to the repository root, or to the runs folder if that is outside of it. */
const getPathBase = (root, runsFolder) => isOutside(root, runsFolder) ? runsFolder : root;
/** A path as it is persisted: relative to the base, with forward slashes. */
const toPersistedPath = ({ base }, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");


/***/ }),

/***/ 1559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   S4: () => (/* binding */ cleanColouredText),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* unused harmony export longestTitle */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _model_unseen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7004);


/** Longest title, in characters. */
const longestTitle = 120;
/** Longest text that `cleanText` reads, in UTF-16 units: more than any stored tail (4 KiB of each stream). */
const longestText = 64 * 1024;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const loneSurrogates = /\p{Cs}/gu;
/**
 * Cleans untrusted text so that it cannot move the cursor, reorder what is around it or hide anything: every line break
 * becomes a line feed; escape sequences, control characters and bidirectional controls are removed; tabs stay. Of
 * longer texts, the last 64 Ki characters are kept.
 */
function cleanText(text) {
    return stripControls(text.slice(-longestText));
}
/** Like cleanText, but colours stay, and each line that uses them ends with a reset. */
function cleanColouredText(text) {
    const pieces = text.slice(-longestText).split(_model_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .colourSequence */ .In);
    const clean = pieces
        .map((piece) => (_model_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .colourSequence */ .In.test(piece) ? piece : stripControls(piece)))
        .join("");
    return clean
        .split("\n")
        .map((line) => (line.includes("\u001b") ? `${line}\u001b[0m` : line))
        .join("\n");
}
/** Cleans untrusted text to a single line of at most `longest` characters; `…` marks a cut. */
function cleanLine(text, longest = longestTitle) {
    const start = text.slice(0, longest * 4 + 1024);
    const line = stripControls(start).replaceAll(/\s+/g, " ").trim();
    return truncate(line, longest);
}
/** Returns the last lines of a text, without the empty ones at its ends. */
function lastLines(text, most) {
    const lines = text.replace(/^\n+/, "").trimEnd().split("\n");
    if (lines.length === 1 && lines[0] === "")
        return [];
    return lines.slice(-most);
}
function stripControls(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replaceAll(lineBreaks, "\n")
        .replaceAll(loneSurrogates, "\ufffd")
        .replaceAll(_model_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv, "");
}
function truncate(text, longest) {
    if (text.length <= longest)
        return text;
    const characters = Array.from(text);
    return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Di: () => (/* binding */ limitLines),
/* harmony export */   rL: () => (/* binding */ listFirst),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/** Truncates a text to a number of characters; a cut is shown as `…`. */
function truncate(text, most) {
    if (text.length <= most)
        return text;
    // Do not split a surrogate pair.
    return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** `a, b and c` */
const joinWords = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
/** `a, b and 3 more`: the first few items and the number of others. */
function listFirst(items, maxNamed = 5) {
    const rest = items.length - maxNamed;
    return items.slice(0, maxNamed).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
/** The first few lines, and one with the number of others. */
const limitLines = (lines, most, what) => lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most), `and ${lines.length - most} more ${what}`];
/** `1,204 lines`, `1 file`. */
const formatCount = (count, unit) => `${count.toLocaleString("en-US")} ${unit}${count === 1 ? "" : "s"}`;


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cL: () => (/* binding */ selfContained),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   o6: () => (/* binding */ findTooDeep),
/* harmony export */   vj: () => (/* binding */ mostLevels)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Deepest nesting of mappings and lists that is read. The deepest meaningful key is at level 10. */
const mostLevels = 50;
/** The error for a value that is deeper than its text. */
const selfContained = "an alias must not stand inside of what it names";
/**
 * Returns where a text exceeds the limit, in UTF-16 units; undefined: nowhere. The parser's stack grows by one for each
 * open collection, so checking it bounds the depth before anything recursive reads the text: a stack overflow within a
 * regular expression ends the process.
 */
function findTooDeep(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const _ of parser.next(lexeme))
            continue;
        if (parser.stack.length > mostLevels)
            return parser.offset;
    }
    return undefined;
}
/** Whether a value is too deep: an alias inside of what it names has no end. */
function isTooDeep(value, levels = mostLevels) {
    if (typeof value !== "object" || value === null)
        return false;
    return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}
/**
 * Parses a YAML text.
 * @throws Error with a sentence for people if it is not YAML, or too deep
 */
function parseYaml(text) {
    if (findTooDeep(text) !== undefined)
        throw new Error(`it is nested deeper than ${mostLevels} levels`);
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    if (isTooDeep(value))
        throw new Error(selfContained);
    return value;
}


/***/ })

};
