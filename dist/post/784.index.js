export const id = 784;
export const ids = [784];
export const modules = {

/***/ 85784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pz: () => (/* binding */ findChanges),
  findStart: () => (/* binding */ findStart)
});

// UNUSED EXPORTS: mergeEntries, parseRawDiff, parseUntracked

// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(94231);
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
var own_files = __webpack_require__(36584);
// EXTERNAL MODULE: ./build/changes/names.js
var names = __webpack_require__(18126);
// EXTERNAL MODULE: ./build/changes/unless-git-fails.js
var unless_git_fails = __webpack_require__(66739);
// EXTERNAL MODULE: ./build/changes/raw-diff.js
var raw_diff = __webpack_require__(31310);
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

/***/ 31310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ splitAtNul),
/* harmony export */   Vw: () => (/* binding */ readRawChange),
/* harmony export */   wS: () => (/* binding */ submoduleMode)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18126);

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

/***/ 66739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unlessGitFails)
/* harmony export */ });
/* harmony import */ var _model_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94231);

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


/***/ })

};
