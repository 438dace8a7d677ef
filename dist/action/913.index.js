export const id = 913;
export const ids = [913];
export const modules = {

/***/ 66913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findChanges: () => (/* binding */ findChanges),
  findStart: () => (/* binding */ findStart)
});

// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(94231);
;// CONCATENATED MODULE: ./build/changes/history.js

/** Commits that a shallow clone is deepened by, one step after another, before it is called too shallow: 1,250 in all. */
const deepeningSteps = [50, 200, 1000];
/** A commit that may not be here yet: looked for under its name, then under the remote's, then fetched. */
async function bringCommit(git, revision) {
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
 * The merge base of two commits, or null when they have none. A shallow clone is deepened until it shows.
 * @throws GitError when the clone is still too shallow, saying what to set
 */
async function commonAncestor(git, left, right) {
    for (const step of deepeningSteps) {
        const ancestor = await git.mergeBase(left, right);
        if (ancestor !== undefined)
            return ancestor;
        if (!(await git.isShallow()))
            return null;
        await deepenOrAdvise(git, [left, right], step);
    }
    const ancestor = await git.mergeBase(left, right);
    if (ancestor !== undefined)
        return ancestor;
    if (!(await git.isShallow()))
        return null;
    const total = deepeningSteps.reduce((sum, step) => sum + step, 0);
    throw new changes/* GitError */.X(tooShallow(left, right, `fetching ${total} more commits was not enough`));
}
async function deepenOrAdvise(git, tips, step) {
    try {
        await git.deepen(tips, step);
    }
    catch (error) {
        if (!(error instanceof changes/* GitError */.X))
            throw error;
        throw new changes/* GitError */.X(tooShallow(...tips, `fetching more of it failed: ${error.message}`));
    }
}
/** What to set so that a comparison becomes possible, to end a message with. */
const historyAdvice = "Give actions/checkout `fetch-depth: 0` (for pull_request, `fetch-depth: 2` is enough), " +
    "or name a commit or branch to compare with (input `base`, `--base` on the command line).";
const tooShallow = (left, right, why) => `the history in this clone is too short to tell where ${left} and ${right} parted; ${why}. ${historyAdvice}`;

;// CONCATENATED MODULE: ./build/changes/parting.js


/** The merge base with the default branch; undefined when there is none that is known. */
async function defaultBranchBase(git, head, event) {
    const named = event?.defaultBranch;
    if (named !== undefined) {
        const remote = await git.remote();
        const tracked = remote === undefined ? undefined : await git.commit(`${remote}/${named}`);
        const brought = tracked === undefined ? await bringCommit(git, named) : { commit: tracked };
        if (brought.commit !== null)
            return parting(git, head, "default-branch", brought.commit, named);
    }
    const found = await git.defaultBranch();
    return found === undefined ? undefined : parting(git, head, "default-branch", found, found);
}
/** A commit that is named and has to be there. */
async function requiredCommit(git, revision, what) {
    const brought = await bringCommit(git, revision);
    if (brought.commit !== null)
        return brought.commit;
    throw new changes/* GitError */.X(`${what} can't be found: ${brought.reason}. ${historyAdvice}`);
}
/** The merge base with a revision that somebody or an event named, so that its absence is an error. */
async function namedBase(git, head, strategy, revision, what) {
    const tip = await requiredCommit(git, revision, what);
    return parting(git, head, strategy, tip, revision);
}
/** The place where HEAD and a tip parted; the tip itself when they never were together. */
async function parting(git, head, strategy, tip, name) {
    const commit = await requiredCommit(git, tip, quoted(name));
    const ancestor = await commonAncestor(git, commit, head);
    const note = `HEAD and ${quoted(name)} have no common ancestor, so their files are compared directly`;
    return {
        strategy,
        commit: ancestor ?? commit,
        note: ancestor === null ? note : null,
        filters: true,
    };
}
/** Names come from outside: line breaks and the like are shown as escapes. */
const quoted = (name) => JSON.stringify(name);

;// CONCATENATED MODULE: ./build/changes/push-base.js


/**
 * What a push is compared with: what its branch pointed at before. A new branch, or one whose history was rewritten, has
 * no such commit and is compared with where it left the default branch; on the default branch itself, with HEAD's parent.
 */
async function pushBase(git, head, event) {
    const { before, defaultBranch, ref } = event;
    const isNew = before === undefined || /^0+$/.test(before);
    if (!isNew) {
        const commit = await commitBefore(git, head, before, event.forced);
        if (commit !== undefined)
            return { strategy: "push-before", commit, note: null, filters: true };
    }
    if (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`)
        return parentBase(git, head, isNew);
    const base = await defaultBranchBase(git, head, event);
    if (base === undefined)
        return undefined;
    const why = isNew ? "the branch or tag is new" : "the push replaced the history of its branch";
    const note = `${why}, so it is compared with the default branch`;
    return { ...base, note: base.note === null ? note : `${note}; ${base.note}` };
}
/** The commit before the push, or undefined when HEAD does not come after it. */
async function commitBefore(git, head, before, forced) {
    if (forced === true)
        return undefined;
    const brought = await bringCommit(git, before);
    // A complete clone that doesn't have it shows that HEAD doesn't come after it.
    if (brought.commit === null) {
        return (await git.isShallow())
            ? requiredCommit(git, before, `the commit before the push, ${before},`)
            : undefined;
    }
    if (forced === false)
        return brought.commit;
    return (await commonAncestor(git, brought.commit, head)) === brought.commit
        ? brought.commit
        : undefined;
}
async function parentBase(git, head, isNew) {
    const [parent] = await git.parents(head);
    const commit = parent === undefined ? null : await requiredCommit(git, parent, `HEAD's parent ${parent}`);
    if (isNew) {
        const note = parent === undefined ? "HEAD is the first commit, so every file counts as changed" : null;
        return { strategy: "push-parent", commit, note, filters: true };
    }
    const note = "the push replaced the history of the default branch, so `paths` filters are off";
    return { strategy: "push-parent", commit, note, filters: false };
}

;// CONCATENATED MODULE: ./build/changes/base.js


/**
 * Chooses the base: an explicit one; what the event says; BASE_SHA; the upstream (not in Actions, where a branch's
 * upstream is what was checked out); the default branch. All but what an event names as HEAD's own past are taken at the
 * merge base, so that other people's commits don't count.
 * @throws GitError when a base is named but can't be had, saying what to set
 */
async function findBase(git, head, request) {
    if (request.explicitBase !== undefined) {
        return namedBase(git, head, "explicit", request.explicitBase, `the base ${quoted(request.explicitBase)}`);
    }
    const { event, baseSha } = request;
    const fromEvent = event && (await eventBase(git, head, event));
    if (fromEvent !== undefined)
        return fromEvent;
    if (baseSha !== undefined && !/^0*$/.test(baseSha)) {
        return namedBase(git, head, "base-sha", baseSha, `BASE_SHA, ${quoted(baseSha)},`);
    }
    const upstream = event === undefined ? await git.upstream() : undefined;
    if (upstream !== undefined)
        return parting(git, head, "upstream", upstream, upstream);
    return (await defaultBranchBase(git, head, event)) ?? everything;
}
async function eventBase(git, head, event) {
    if (event.name === "pull_request" || event.name === "pull_request_target") {
        return pullRequestBase(git, head, event);
    }
    if (event.name === "merge_group" && event.baseSha !== undefined) {
        const commit = await requiredCommit(git, event.baseSha, `the merge group's base ${event.baseSha}`);
        return { strategy: "merge-group", commit, note: null, filters: true };
    }
    return event.name === "push" ? pushBase(git, head, event) : undefined;
}
/**
 * GitHub checks out the merge of a pull request with its base: what that merge brings to the base is the change, whatever
 * happened on the base since. Anything else that is checked out is compared with where it left the base.
 */
async function pullRequestBase(git, head, event) {
    const parents = await git.parents(head);
    const other = parents.find((parent) => parent !== event.headSha);
    if (event.headSha !== undefined && parents.includes(event.headSha) && other !== undefined) {
        const commit = await requiredCommit(git, other, `the pull request's base ${other}, a parent of HEAD,`);
        return { strategy: "pull-request-merge", commit, note: null, filters: true };
    }
    if (event.baseSha === undefined)
        return undefined;
    return namedBase(git, head, "pull-request-base", event.baseSha, `the pull request's base ${event.baseSha}`);
}
const everything = {
    strategy: "no-base",
    commit: null,
    note: "no upstream or default branch could be found to compare with, so every file counts as changed",
    filters: true,
};

// EXTERNAL MODULE: ./build/changes/names.js
var names = __webpack_require__(18126);
// EXTERNAL MODULE: ./build/changes/raw-diff.js
var raw_diff = __webpack_require__(31310);
;// CONCATENATED MODULE: ./build/changes/entries.js


/**
 * Reads the output of `git diff --raw -z`.
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
/** Reads the output of `git ls-files --others -z`. A name that ends in a slash is another repository's work tree. */
function parseUntracked(bytes) {
    return (0,raw_diff/* splitAtNul */.Lf)(bytes).map((field) => {
        const submodule = field.at(-1) === 0x2f;
        const path = (0,names/* nameFromBytes */.Dj)(submodule ? field.subarray(0, -1) : field);
        return { path, previousPath: null, status: "untracked", submodule };
    });
}
/**
 * One list out of several, each path once, sorted. A file that is in two of them (taken out of the index, but still
 * there) is modified.
 */
function mergeEntries(...lists) {
    const byPath = new Map();
    for (const entry of lists.flat()) {
        const known = byPath.get(entry.path);
        byPath.set(entry.path, known === undefined ? entry : combine(known, entry));
    }
    return [...byPath.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}
function combine(first, second) {
    return {
        path: first.path,
        previousPath: first.previousPath ?? second.previousPath,
        status: first.status === second.status ? first.status : "modified",
        submodule: first.submodule || second.submodule,
    };
}

// EXTERNAL MODULE: ./build/changes/own-files.js
var own_files = __webpack_require__(36584);
;// CONCATENATED MODULE: ./build/changes/find-changes.js





/**
 * What changed between the base that the request leads to and HEAD, or the working tree. Outside of git that is a change
 * set without entries whose filters are off.
 * @param recorded compares with exactly this base instead, so that a job looks at what the plan looked at
 * @returns `failed` with a reason for people when git fails, a named base isn't there, or a clone is too shallow
 */
async function findChanges(git, request, recorded = null) {
    try {
        const inside = (await git.root()) !== undefined;
        return { kind: "found", changes: inside ? await compare(git, request, recorded) : outsideGit };
    }
    catch (error) {
        if (!(error instanceof changes/* GitError */.X))
            throw error;
        return { kind: "failed", reason: error.message };
    }
}
/** @param recorded as for findChanges. @returns null outside of git, and where git fails */
async function findStart(git, request, recorded) {
    try {
        if ((await git.root()) === undefined)
            return null;
        const head = (await git.commit("HEAD")) ?? null;
        return { head, base: await baseAtStart(git, head, request, recorded) };
    }
    catch (error) {
        if (error instanceof changes/* GitError */.X)
            return null;
        throw error;
    }
}
async function baseAtStart(git, head, request, recorded) {
    if (recorded !== null)
        return recorded;
    try {
        const { commit, strategy, note } = await comparedBase(git, head, request, null);
        return { strategy, base: commit, note };
    }
    catch (error) {
        if (error instanceof changes/* GitError */.X)
            return null;
        throw error;
    }
}
async function compare(git, request, recorded) {
    const head = (await git.commit("HEAD")) ?? null;
    const workingTree = request.includeWorkingTree || head === null;
    const base = await comparedBase(git, head, request, recorded);
    const from = base.commit ?? (await git.emptyTree());
    const options = { without: (0,own_files/* committedOwnFiles */.Qo)(request) };
    const differing = parseRawDiff(await git.diff(from, workingTree ? null : head, options));
    const untracked = workingTree
        ? parseUntracked(await git.untracked({ without: (0,own_files/* untrackedOwnFiles */.Nj)(request) }))
        : [];
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
async function comparedBase(git, head, request, recorded) {
    const chosen = await chooseBase(git, head, request, recorded);
    return request.includeWorkingTree || head === null ? chosen : withoutItself(chosen, head);
}
async function chooseBase(git, head, request, recorded) {
    if (recorded === null)
        return head === null ? unbornBase(git, request) : findBase(git, head, request);
    const { strategy, base, note } = recorded;
    const what = `the commit ${base} that the plan compared with`;
    return { strategy, commit: base && (await requiredCommit(git, base, what)), note, filters: true };
}
/** Nothing is committed: whatever is here is new, or differs from a base that was asked for. */
async function unbornBase(git, request) {
    const { explicitBase } = request;
    if (explicitBase === undefined) {
        const note = "there is no commit yet, so every file counts as changed";
        return { strategy: "unborn", commit: null, note, filters: true };
    }
    const commit = await requiredCommit(git, explicitBase, `the base ${quoted(explicitBase)}`);
    return { strategy: "explicit", commit, note: null, filters: true };
}
/**
 * A job whose HEAD is already part of what it would be compared with (a nightly run, a tag on the default branch) has
 * no changes of its own. Skipping everything would look like a check that was passed. Who names a base means it.
 */
function withoutItself(base, head) {
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
/** The letters of git-diff's raw format. `U` is a conflict that the working tree still holds: a modification to us. */
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
 * Reads one change from the fields of `git diff --raw -z`: `:<mode> <mode> <object> <object> <letter>[score]`, and one name,
 * or two for renames and copies (git-diff, raw output format).
 * @throws Error on anything else: that would be a bug here or a git that speaks otherwise.
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
        previousMode: orNull(previousMode),
        mode: orNull(mode),
        similarity: twoNames ? Number(match[5]) : null,
        object: orNull(object),
    };
    return { change, next };
}
/** The fields of what git prints with `-z`, each ended by a NUL. */
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
/** Zeros stand for nothing. */
const orNull = (text) => (/^0+$/.test(text) ? null : text);


/***/ })

};
