export const id = 2994;
export const ids = [2994,5382,8353,3403];
export const modules = {

/***/ 85784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findChanges: () => (/* binding */ findChanges),
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

/***/ 66677:
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

/***/ 84697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// UNUSED EXPORTS: parsePresentFiles

// EXTERNAL MODULE: ./build/changes/unless-git-fails.js
var unless_git_fails = __webpack_require__(66739);
// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(94231);
// EXTERNAL MODULE: ./build/changes/find-changes.js + 2 modules
var find_changes = __webpack_require__(85784);
// EXTERNAL MODULE: ./build/changes/names.js
var changes_names = __webpack_require__(18126);
// EXTERNAL MODULE: ./build/changes/raw-diff.js
var raw_diff = __webpack_require__(31310);
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
var own_files = __webpack_require__(36584);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(89821);
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
var once = __webpack_require__(66677);
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


/***/ }),

/***/ 91113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ commonOptions),
/* harmony export */   R_: () => (/* binding */ OnlyChanged),
/* harmony export */   Vh: () => (/* binding */ RepositoryGlob),
/* harmony export */   cv: () => (/* binding */ AsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

/** Options of every guardrail. */
const commonOptions = {
    "dry-run": zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).meta({
        description: "Report violations, but let the run continue (an allowed failure).",
    }),
    "settings-changed": zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["warn", "error"]).default("warn").meta({
        description: "Level of the finding when the change modifies what this guardrail judges by, such as its settings in the pipeline file: `warn` or `error`.",
    }),
};
/** A glob; a leading `!` excludes files again. */
const RepositoryGlob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^!?(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))(?=.*[^\s!])/s, "expected a glob relative to the repository root, without ..");
/** For guardrails that check dates: whether only changed documents are checked. */
const OnlyChanged = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("auto"), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], { error: "expected auto, true or false" })
    .default("auto");
/** For guardrails that check dates: the day to compare with. */
const AsOf = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["today", "head"]).default("today");


/***/ }),

/***/ 90738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createFinding)
/* harmony export */ });
/**
 * Creates a finding: by default an error without a place.
 * @param rule with the guardrail's name, such as `docs-check/missing-path`
 */
const createFinding = (rule, text) => ({
    level: "error",
    path: null,
    line: null,
    end_line: null,
    column: null,
    end_column: null,
    ...text,
    rule,
});


/***/ }),

/***/ 15382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ReviewOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _model_verdict_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28041);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91113);



const VerdictText = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .refine((text) => (0,_model_verdict_place_js__WEBPACK_IMPORTED_MODULE_2__/* .readVerdictPlace */ .z)(text) !== undefined, "expected <stage id>/<path>, as in ai-review/verdict.json: the stage whose artifact it is, and the file relative to its working directory");
/** The options of `guardrail/review`. */
const ReviewOptions = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).meta({
        description: "Fail the run without an approval. Requested changes fail it in any case.",
    }),
    verdict: VerdictText.optional().meta({
        description: "Verdict file as `<stage id>/<path>`: a JSON artifact of that stage with `{approved, feedback, findings}`. Default: none.",
    }),
    "pull-request-reviews": zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false).meta({
        description: "Use the reviews of the pull request. With `verdict`, both have to approve.",
    }),
    approvals: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()
        .min(1)
        .max(100)
        .default(1)
        .meta({ description: "Number of approvals that the pull request needs." }),
    "goal-headings": zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1)).default([]).meta({
        description: "Headings that this repository's specs use for their goal, tried before the built-in ones (`Goal`, `Objective`, `Summary` …).",
    }),
    ..._common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .OP,
});


/***/ }),

/***/ 41039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createSettingsFinding)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90738);

/**
 * Creates the finding for a change that modifies the rules that it is checked by.
 * @param guardrail such as `diff-budget`
 * @param level value of the option `settings-changed`
 */
const createSettingsFinding = (guardrail, level, { message, path }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .createFinding */ .u)(`${guardrail}/settings-changed`, {
    level: level === "error" ? "error" : "warning",
    title: "The change modifies its own rules",
    message,
    path: path ?? null,
    fix: "Review this carefully, or make this change on its own first.",
});


/***/ }),

/***/ 12693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ getNamedPipelineFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88507);


/** The pipeline file that was named, relative to the repository root; null: the default is looked up. */
const getNamedPipelineFile = ({ root, config, }) => config === null ? null : (0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toPersistedPath */ .Aq)({ base: root }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, config));


/***/ }),

/***/ 80783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ findSettingsInForce),
/* harmony export */   i: () => (/* binding */ withFinding)
/* harmony export */ });
/* harmony import */ var _guardrails_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90738);
/* harmony import */ var _guardrails_settings_changed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41039);
/* harmony import */ var _model_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94231);



/**
 * Decides the settings in force, for all guardrails. A change must not choose how it is judged, so the base's settings
 * count if the base has the guardrail. Settings from the command line take precedence.
 * @param guardrail with the settings of the current pipeline file and those of the command line
 * @param asked settings of the command line
 */
async function findSettingsInForce(repository, { with: own, ...guardrail }, asked, pipelineFile) {
    const name = guardrail.uses.replace(/^guardrail\//, "");
    try {
        const { readBaseSettings } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(972), __webpack_require__.e(6406), __webpack_require__.e(4927)]).then(__webpack_require__.bind(__webpack_require__, 44927));
        const base = await readBaseSettings(repository, guardrail, pipelineFile);
        if (base === undefined)
            return { with: own, areBase: false, finding: null };
        const inForce = { ...base, ...asked };
        const changed = findDifferingKeys(own, inForce);
        return {
            with: inForce,
            areBase: true,
            finding: changed.length === 0 ? null : createChangedFinding(name, changed, inForce),
        };
    }
    catch (error) {
        if (!(error instanceof _model_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X))
            throw error;
        return { with: own, areBase: false, finding: createUnknownBaseFinding(name, error.message) };
    }
}
/** Keys of settings that differ or that only one side has, sorted. */
function findDifferingKeys(one, other) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key])).sort();
}
function createChangedFinding(name, keys, inForce) {
    const what = keys.map((key) => `\`${key}\``).join(", ");
    return (0,_guardrails_settings_changed_js__WEBPACK_IMPORTED_MODULE_1__/* .createSettingsFinding */ .J)(name, inForce["settings-changed"], {
        message: `This change modifies ${what} of guardrail/${name}. The settings of the base apply until it is merged.`,
        path: null,
    });
}
/** Only a notice: guardrails that need the base report themselves that they cannot judge. */
const createUnknownBaseFinding = (name, why) => (0,_guardrails_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .createFinding */ .u)(`${name}/settings-unknown`, {
    level: "notice",
    title: "Settings of the base unknown",
    message: `The settings of this checkout apply, because the base's cannot be read: ${why}`,
    fix: "Check out enough history for a comparison: `fetch-depth: 0`.",
});
/** Adds the finding about the settings; unless it is a notice, it comes first. */
function withFinding(judged, finding) {
    if (finding === null || judged.verdict === "undecided")
        return judged;
    if (finding.level === "notice")
        return { ...judged, findings: [...judged.findings, finding] };
    const fails = finding.level === "error" && judged.verdict !== "overridable";
    return {
        ...judged,
        verdict: fails ? "violated" : judged.verdict,
        summary: `the change modifies its settings; ${judged.summary}`,
        findings: [finding, ...judged.findings],
    };
}


/***/ }),

/***/ 80734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createChangeRequest: () => (/* binding */ createChangeRequest)
/* harmony export */ });
/* harmony import */ var _changes_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52686);
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88507);


/** Collects what determines the base that this run is compared with. */
const createChangeRequest = ({ base, root, runsFolder, outFolder }, { github, environment }, task) => ({
    explicitBase: base ?? undefined,
    event: github === null ? undefined : (0,_changes_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)(github),
    baseSha: environment["BASE_SHA"],
    includeWorkingTree: github === null,
    runsFolder: (0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toPersistedPath */ .Aq)({ base: root }, runsFolder),
    outFolder: (0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .toPersistedPath */ .Aq)({ base: root }, outFolder),
    task,
});


/***/ })

};
