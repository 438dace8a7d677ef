export const id = 1170;
export const ids = [1170,1420,6913,569];
export const modules = {

/***/ 6913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findChanges: () => (/* binding */ findChanges),
  findStart: () => (/* binding */ findStart)
});

// EXTERNAL MODULE: ./build/model/changes.js
var changes = __webpack_require__(4231);
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
var names = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/changes/raw-diff.js
var raw_diff = __webpack_require__(1310);
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
var own_files = __webpack_require__(6584);
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

/***/ 6677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Asks when the answer is first wanted, and then no more. */
function once(ask) {
    let answer;
    return () => (answer ??= { is: ask() }).is;
}
/** The same for each of what is asked about. */
function oncePer(ask) {
    const answers = new Map();
    return (subject) => {
        const known = answers.get(subject) ?? { is: ask(subject) };
        answers.set(subject, known);
        return known.is;
    };
}


/***/ }),

/***/ 9477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(4231);
// EXTERNAL MODULE: ./build/changes/names.js
var changes_names = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/changes/raw-diff.js
var raw_diff = __webpack_require__(1310);
;// CONCATENATED MODULE: ./build/changes/base-files.js


const tab = 0x09;
/** The ids of the files of a commit, by their paths. Submodules have none. */
async function readBaseTree(git, commit) {
    const ids = new Map();
    for (const field of (0,raw_diff/* splitAtNul */.Lf)(await git.listTree(commit))) {
        const end = field.indexOf(tab);
        const [mode, , id] = (0,changes_names/* nameFromBytes */.Dj)(field.subarray(0, end)).split(" ");
        if (mode !== raw_diff/* submoduleMode */.wS)
            ids.set((0,changes_names/* nameFromBytes */.Dj)(field.subarray(end + 1)), id);
    }
    return ids;
}
/** Reads objects by their ids; those that are asked for at the same time in one process. */
function objectReader(git) {
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

// EXTERNAL MODULE: ./build/changes/find-changes.js + 5 modules
var find_changes = __webpack_require__(6913);
;// CONCATENATED MODULE: ./build/changes/change-history.js


/** Commits of a change that are named. */
const mostCommits = 50;
/** Commits before it that are looked at: a second's work in a large repository. */
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
/** null: a partial clone may lack the trees. */
async function countTouches(git, base, since) {
    try {
        return parseTouches(await git.changesOf(base, since, mostBefore));
    }
    catch (error) {
        if (error instanceof model_changes/* GitError */.X)
            return null;
        throw error;
    }
}
/** Before each commit git prints a line that names it. */
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

;// CONCATENATED MODULE: ./build/changes/attributes.js


const names = ["linguist-generated", "diff"];
/** As the work tree has them, with what only this clone is told. */
const readOwnAttributes = async (git, paths) => parseAttributes(await git.attributes(names, paths.map(changes_names/* bytesOfName */.qZ)));
/** As a commit has them: a change does not say itself how it is measured. @param tree ids of its files by their paths */
async function readAttributesAt(git, tree, paths) {
    const files = [...tree].filter(([path]) => /(^|\/)\.gitattributes$/.test(path));
    const contents = await git.contents(files.map(([, id]) => id));
    const texts = new Map(files.map(([path, id]) => [
        Buffer.from((0,changes_names/* bytesOfName */.qZ)(path)).toString("latin1"),
        contents.get(id),
    ]));
    return parseAttributes(await git.attributesIn(texts, names, paths.map(changes_names/* bytesOfName */.qZ)));
}
/** Reads `<path> <attribute> <value>`, each ended by a NUL. */
function parseAttributes(bytes) {
    const fields = (0,raw_diff/* splitAtNul */.Lf)(bytes).map(changes_names/* nameFromBytes */.Dj);
    const byPath = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [path, name, value] = [fields[at], fields[at + 1], fields[at + 2]];
        const known = byPath.get(path) ?? { generated: false, withoutLines: false };
        // Set, whatever to, but not to `false` (github/linguist, docs/overrides.md).
        if (name === "linguist-generated")
            known.generated = !["unspecified", "unset", "false"].includes(value);
        else
            known.withoutLines = value === "unset";
        byPath.set(path, known);
    }
    return byPath;
}

;// CONCATENATED MODULE: ./build/changes/changed-contents.js



/** The object that holds a file as it is now; undefined: it is gone, a submodule, or in the work tree only. */
const objectOf = ({ mode, object }) => mode === null || mode === raw_diff/* submoduleMode */.wS ? undefined : (object ?? undefined);
/** Bytes of changed files as they are now, by path; 0: it is gone. One process for all of them. */
async function readSizesNow({ git, workTree }, changes) {
    const sizes = await git.sizes(changes.flatMap((change) => objectOf(change) ?? []));
    const bytes = new Map();
    for (const change of changes) {
        const { path, mode } = change;
        const object = objectOf(change);
        if (object !== undefined && !sizes.has(object))
            throw new model_changes/* GitError */.X(`the object ${object} is missing`);
        const size = object === undefined ? await workTree.size((0,changes_names/* bytesOfName */.qZ)(path)) : sizes.get(object);
        bytes.set(path, mode === null || mode === raw_diff/* submoduleMode */.wS ? 0 : (size ?? 0));
    }
    return bytes;
}
/** Two versions of changed files. One process for all of them. What is not there is empty. */
async function readVersions({ git, workTree, baseTree }, changes) {
    const idBefore = ({ path, previousPath }) => baseTree.get(previousPath ?? path);
    const ids = changes.flatMap((change) => [idBefore(change) ?? [], objectOf(change) ?? []].flat());
    const contents = await git.contents([...new Set(ids)]);
    const nothing = new Uint8Array();
    const read = async (change) => {
        const object = objectOf(change);
        if (object !== undefined)
            return contents.get(object);
        const isFile = change.mode !== null && change.mode !== raw_diff/* submoduleMode */.wS;
        return isFile ? workTree.read((0,changes_names/* bytesOfName */.qZ)(change.path)) : undefined;
    };
    return Promise.all(changes.map(async (change) => ({
        change,
        before: contents.get(idBefore(change) ?? "") ?? nothing,
        after: (await read(change)) ?? nothing,
    })));
}

;// CONCATENATED MODULE: ./build/changes/hidden-lines.js



/** Bytes of a file whose lines are counted although an attribute hides them; a larger one counts by its bytes. */
const largestCounted = 1024 * 1024;
/** Files that are in memory at a time. */
const atOnce = 50;
/**
 * Counts the lines of files that git takes for binary only because an attribute says so that the base does not have. What has
 * no lines by its content stays binary.
 */
async function countHiddenLines(contents, changes, attributes) {
    const { own, base } = attributes;
    const hidden = changes.filter(({ path, addedLines }) => addedLines === null &&
        own.get(path)?.withoutLines === true &&
        base.get(path)?.withoutLines !== true);
    const sizes = await readSizesNow(contents, hidden);
    const small = hidden.filter(({ path }) => sizes.get(path) <= largestCounted);
    const counted = [];
    for (let from = 0; from < small.length; from += atOnce) {
        const versions = await readVersions(contents, small.slice(from, from + atOnce));
        const counts = parsePairCounts(await contents.git.countLines(versions));
        counted.push(...versions.map(({ change }, n) => ({ ...change, ...(counts.get(n) ?? noLines) })));
    }
    return counted;
}
const noLines = { addedLines: 0, deletedLines: 0 };
/** Reads `<added> <deleted> `, `before/<n>` and `after/<n>`, each ended by a NUL. `-`: binary. */
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

;// CONCATENATED MODULE: ./build/changes/line-counts.js


const line_counts_tab = 0x09;
const colon = 0x3a;
/**
 * Reads the output of `git diff --raw --numstat -z`, by path: all of the raw format, then for each change
 * `<added> <deleted> <name>`, with tabs between; for a rename the name is empty and two fields follow (git-diff, other diff formats).
 * A file in conflict is in it twice, with nothing on one side at first.
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
        const { path, lines, next } = readLines(fields, at);
        const change = changes.get(path);
        if (change === undefined)
            throw new Error(`git diff counts ${path}, of which it says nothing else`);
        counted.set(path, { ...change, ...lines });
        at = next;
    }
    return counted;
}
function readLines(fields, at) {
    const field = fields[at];
    const first = field.indexOf(line_counts_tab);
    const second = field.indexOf(line_counts_tab, first + 1);
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

;// CONCATENATED MODULE: ./build/changes/long-lines.js

/** Bytes of a line from which on nobody reads it as one: its file counts by its bytes, as a binary one does. */
const longestLine = 10_000;
/** Bytes a changed line has on average before its file is looked at. */
const usualLine = 400;
/** Text files that are much larger than the lines that changed in them, because one of their lines is too long. */
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

// EXTERNAL MODULE: ./build/changes/own-files.js
var own_files = __webpack_require__(6584);
;// CONCATENATED MODULE: ./build/changes/measure.js








/** Measures all entries of a change set, in their order. One that meanwhile differs no more has no lines. */
async function measureChanges(measuring, changes) {
    const { entries } = changes;
    if (entries.length === 0)
        return [];
    const counted = await countLines(measuring, changes);
    const attributes = await correctCounts(measuring, counted, entries);
    const binaryBytes = await readSizesNow(measuring, [...counted.values()].filter(isBinary));
    return entries.map((entry) => {
        const change = counted.get(entry.path) ?? withoutCount(entry);
        const lines = isMount(change) ? { addedLines: null, deletedLines: null } : change;
        return {
            ...entry,
            previousMode: change.previousMode,
            mode: change.mode,
            similarity: change.similarity,
            addedLines: lines.addedLines,
            deletedLines: lines.deletedLines,
            binaryBytes: binaryBytes.get(entry.path) ?? null,
            generated: attributes.get(entry.path)?.generated ?? false,
        };
    });
}
async function countLines(measuring, changes) {
    const { git, request } = measuring;
    const base = changes.base ?? (await git.emptyTree());
    const head = changes.workingTree ? null : changes.head;
    const options = { lines: true, without: (0,own_files/* committedOwnFiles */.Qo)(request) };
    const counted = parseLineCounts(await git.diff(base, head, options));
    // What left the index and is still there is a deletion to git, and to us what it would be if it was added again.
    const untracked = changes.entries.filter(({ path, status, submodule }) => !submodule &&
        (status === "untracked" || (status === "modified" && counted.get(path)?.mode === null)));
    for (const [path, change] of await countUntracked(measuring, base, untracked))
        counted.set(path, change);
    if (changes.workingTree)
        await forgetUnwritten(git, counted);
    return counted;
}
/** Git prints ids of files of the work tree that no object has yet. */
async function forgetUnwritten(git, counted) {
    const known = await git.sizes([...counted.values()].flatMap(({ object }) => object ?? []));
    for (const [path, change] of counted) {
        if (change.object !== null && !known.has(change.object))
            counted.set(path, { ...change, object: null });
    }
}
/** Puts right what the change itself says of its lines. @returns the base's attributes */
async function correctCounts({ git, workTree, baseTree }, counted, entries) {
    const paths = entries.map(({ path }) => path);
    const contents = { git, workTree, baseTree: await baseTree() };
    const base = await readAttributesAt(git, contents.baseTree, paths);
    const attributes = { own: await readOwnAttributes(git, paths), base };
    const files = () => [...counted.values()].filter((change) => !isMount(change));
    for (const change of await countHiddenLines(contents, files(), attributes))
        counted.set(change.path, change);
    for (const change of await findLongLines(contents, files()))
        counted.set(change.path, change);
    return base;
}
async function countUntracked({ git, files }, base, untracked) {
    if (untracked.length === 0)
        return new Map();
    const names = untracked.map(({ path }) => (0,changes_names/* bytesOfName */.qZ)(path));
    const folder = await files.makeTemporaryFolder();
    try {
        return parseLineCounts(await git.diffOfUntracked(base, names, `${folder}/index`));
    }
    finally {
        await files.remove(folder);
    }
}
const isBinary = (change) => change.addedLines === null && !isMount(change);
/** A submodule that was no file before and has become none: git counts its commit as a line. */
const isMount = ({ submodule, previousMode, mode }) => submodule && [previousMode, mode].every((side) => side === null || side === raw_diff/* submoduleMode */.wS);
const withoutCount = (entry) => ({
    ...entry,
    previousMode: null,
    mode: null,
    similarity: null,
    object: null,
    addedLines: 0,
    deletedLines: 0,
});

// EXTERNAL MODULE: ./build/changes/once.js
var once = __webpack_require__(6677);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./build/changes/only-blanks.js



/** Paths of changed files whose lines differ in blanks where there are some already, in how far they are indented, or in empty lines. */
async function findOnlyBlanks(compared, changes, measured) {
    const { readBase, readHead } = compared;
    const found = await (0,p_map/* default */.Ay)(await withoutWords(compared, changes, measured), async ({ path }) => (hasSameWords(await readBase(path), await readHead(path)) ? [path] : []), { concurrency: 50 });
    return new Set(found.flat());
}
/** Git ignores blanks within words as well, and `/tmp` is no formatting of `/ tmp`. */
function hasSameWords(before, after) {
    const wordsOf = (bytes) => new TextDecoder()
        .decode(bytes)
        .split("\n")
        .map((line) => line.trim().replaceAll(/\s+/g, " "))
        .filter((line) => line !== "")
        .join("\n");
    return wordsOf(before) === wordsOf(after);
}
/** Those of which git counts no line once blanks and empty lines are ignored. */
async function withoutWords({ git, request }, changes, measured) {
    const candidates = measured.filter(({ status, addedLines, deletedLines }) => status === "modified" && (addedLines ?? 0) + (deletedLines ?? 0) > 0);
    if (candidates.length === 0)
        return [];
    const base = changes.base ?? (await git.emptyTree());
    const head = changes.workingTree ? null : changes.head;
    const options = { lines: true, ignoreBlanks: true, without: (0,own_files/* committedOwnFiles */.Qo)(request) };
    const counted = parseLineCounts(await git.diff(base, head, options));
    // Of a file without such lines git says nothing. What an attribute hides is not known to have none.
    const differs = ({ path }) => {
        const lines = counted.get(path) ?? { addedLines: 0, deletedLines: 0 };
        return lines.addedLines !== 0 || lines.deletedLines !== 0;
    };
    return candidates.filter((file) => !differs(file));
}

;// CONCATENATED MODULE: ./build/changes/open-repository.js









/**
 * Opens the repository that git stands in. Nothing is asked until somebody wants to know, and then once: the answers are of
 * that moment. Outside of git every question fails, with a GitError that says so.
 */
function openRepository({ git, files, request, base = null }) {
    const workTree = (0,once/* once */.O)(async () => git.workTree(await requireRoot(git)));
    const changes = (0,once/* once */.O)(async () => {
        await workTree();
        return requireChanges(git, request, base);
    });
    const readObject = objectReader(git);
    const baseTree = (0,once/* once */.O)(async () => filesOf(git, (await changes()).base));
    const headTree = (0,once/* once */.O)(async () => filesOf(git, (await changes()).head));
    const readIn = async (tree, path) => {
        const id = tree.get(path);
        return id === undefined ? undefined : readObject(id);
    };
    const read = async (path) => (await workTree()).read((0,changes_names/* bytesOfName */.qZ)(path));
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
            return presentFiles(await git.listFiles());
        }),
        read,
        exists: async (path) => (await workTree()).exists((0,changes_names/* bytesOfName */.qZ)(path)),
        readBase,
        headDate: (0,once/* once */.O)(async () => {
            await workTree();
            return dateOfHead(git);
        }),
    };
}
const filesOf = async (git, commit) => commit === null ? new Map() : readBaseTree(git, commit);
async function dateOfHead(git) {
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
 * Reads the output of `git ls-files -t -z --cached --deleted --others`: a letter and a space before each name. Left out are
 * those that were deleted (`R`, besides their other letter) and those that a sparse checkout does not have (`S`).
 */
function presentFiles(bytes) {
    const names = new Set();
    const absent = new Set();
    for (const field of (0,raw_diff/* splitAtNul */.Lf)(bytes)) {
        const letter = field[0];
        // Another repository's work tree ends in a slash.
        const name = (0,changes_names/* nameFromBytes */.Dj)(field.subarray(2, field.at(-1) === slash ? -1 : undefined));
        (letter === removed || letter === skipped ? absent : names).add(name);
    }
    return [...names].filter((name) => !absent.has(name)).sort();
}
const removed = 0x52;
const skipped = 0x53;
const slash = 0x2f;


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


/***/ }),

/***/ 1113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ commonOptions),
/* harmony export */   R_: () => (/* binding */ OnlyChanged),
/* harmony export */   Vh: () => (/* binding */ RepositoryGlob),
/* harmony export */   cv: () => (/* binding */ AsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5156);

/** What every guardrail takes besides its own options. */
const commonOptions = {
    "dry-run": zod__WEBPACK_IMPORTED_MODULE_0__.boolean().default(false).meta({
        description: "Reports violations as violations, and lets the run go on: an allowed failure.",
    }),
    "settings-changed": zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["warn", "error"]).default("warn").meta({
        description: "What it is when the change touches what this guardrail judges by, as its settings in the pipeline file: `warn` or `error`.",
    }),
};
/** A glob, or with `!` before it one that takes files out again. */
const RepositoryGlob = zod__WEBPACK_IMPORTED_MODULE_0__.string()
    .regex(/^!?(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))(?=.*[^\s!])/s, "expected a glob relative to the repository root, without ..");
/** For guardrails that judge dates: whether the calendar alone can fail a change. */
const OnlyChanged = zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.literal("auto"), zod__WEBPACK_IMPORTED_MODULE_0__.boolean()], { error: "expected auto, true or false" })
    .default("auto");
/** For guardrails that judge dates: by which day. */
const AsOf = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](["today", "head"]).default("today");


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
    end_column: null,
    ...remark,
    rule,
});


/***/ }),

/***/ 5688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ frontMatterOf),
/* harmony export */   Z: () => (/* binding */ withField)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8387);


/** null: the text doesn't begin with front matter. It is found without parsing the Markdown. */
function frontMatterOf(text) {
    const block = blockOf(text);
    if (block === null)
        return null;
    const source = text.slice(block.start, block.end);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = parseFields(source, lines);
    const tooDeep = `it is nested deeper than ${_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .mostLevels */ .vj} levels`;
    const read = document === null ? unread(tooDeep) : readFields(document, lines);
    return {
        ...read,
        lineOf(key) {
            const start = pairOf(document, key)?.key.range[0];
            return start === undefined ? 1 : lines.linePos(start).line + 1;
        },
        bodyStart: block.bodyStart,
    };
}
/**
 * The text with one field changed, or added as the last one; where there is no front matter it gets some. Every other byte
 * stays. The text comes back as it was when its front matter cannot be read, or takes no field (`{}` in one line).
 */
function withField(text, key, value) {
    const changed = writeField(text, key, scalarText(value));
    const written = frontMatterOf(changed);
    return written?.problem === null && written.fields[key] === value ? changed : text;
}
function writeField(text, key, value) {
    const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
    const line = `${scalarText(key)}: ${value}${lineEnd}`;
    const block = blockOf(text);
    if (block === null) {
        const start = text.startsWith("\ufeff") ? 1 : 0;
        return `${text.slice(0, start)}---${lineEnd}${line}---${lineEnd}${lineEnd}${text.slice(start)}`;
    }
    const source = text.slice(block.start, block.end);
    const pair = pairOf(parseFields(source), key);
    if (pair === undefined)
        return `${text.slice(0, block.end)}${line}${text.slice(block.end)}`;
    const [start, end] = valueRange(pair, source);
    const space = source[start - 1] === ":" ? " " : "";
    return `${text.slice(0, block.start + start)}${space}${value}${text.slice(block.start + end)}`;
}
/** Where the value of a field stands, its blanks and line breaks left out; without a value it is right behind the colon. */
function valueRange({ key, value }, source) {
    const [start, end] = value?.range ?? [0, 0];
    const written = source.slice(start, end).trimEnd();
    if (written !== "")
        return [start, start + written.length];
    const behindColon = source.indexOf(":", key.range[1]) + 1;
    return [behindColon, behindColon];
}
/** From behind the first line of hyphens up to the second one; null: there aren't two. A mark of byte order may come first. */
function blockOf(text) {
    const opening = /^\ufeff?---[\t ]*\r?\n/.exec(text)?.[0];
    if (opening === undefined)
        return null;
    const closing = /(?<=\n)(?:---|\.\.\.)[\t ]*(?:\r?\n|(?![^]))/g;
    closing.lastIndex = opening.length;
    const found = closing.exec(text);
    if (found === null)
        return null;
    return { start: opening.length, end: found.index, bodyStart: found.index + found[0].length };
}
/** null: it is too deep to be parsed. */
function parseFields(source, lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN()) {
    if ((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeepAt */ .U2)(source) !== undefined)
        return null;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, {
        schema: "core",
        lineCounter,
        prettyErrors: false,
        logLevel: "error",
    });
}
const unread = (problem) => ({
    fields: {},
    problem,
});
function readFields(document, lines) {
    const [error] = document.errors;
    if (error !== undefined)
        return unread(`line ${lines.linePos(error.pos[0]).line + 1} is no valid YAML: ${error.message}`);
    if (document.contents === null)
        return { fields: {}, problem: null };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        return unread("it holds no fields, such as `owner: docs`");
    try {
        const fields = document.toJS();
        return (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooDeep */ .f_)(fields) ? unread(_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .selfContained */ .cL) : { fields, problem: null };
    }
    catch (cause) {
        // Aliases that unfold without end.
        return unread(cause instanceof Error ? cause.message : String(cause));
    }
}
function pairOf(document, key) {
    const contents = document?.contents;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        return undefined;
    return contents.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key);
}
function scalarText(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { lineWidth: 0, blockQuote: false }).trimEnd();
}


/***/ }),

/***/ 5382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ReviewOptions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _model_verdict_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8041);
/* harmony import */ var _common_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1113);



const VerdictText = zod__WEBPACK_IMPORTED_MODULE_1__.string()
    .refine((text) => (0,_model_verdict_place_js__WEBPACK_IMPORTED_MODULE_2__/* .readVerdictPlace */ .z)(text) !== undefined, "expected <stage id>/<path>, as in ai-review/verdict.json: the stage whose artifact it is, and the file relative to its working directory");
/** The options of `guardrail/review`. */
const ReviewOptions = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    required: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(false).meta({
        description: "Whether anything but an approval fails the run. Changes that were asked for fail it in any case.",
    }),
    verdict: VerdictText.optional().meta({
        description: "Where a verdict is, as `<stage id>/<path>`: `{approved, feedback, findings}` as JSON, among the artifacts of that stage and written by it. Left out: none is looked for.",
    }),
    "pull-request-reviews": zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(false).meta({
        description: "Whether the reviews of the pull request decide. With `verdict`, both have to approve.",
    }),
    approvals: zod__WEBPACK_IMPORTED_MODULE_1__.int()
        .min(1)
        .max(100)
        .default(1)
        .meta({ description: "How many people have to approve the pull request." }),
    "goal-headings": zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string().trim().min(1)).default([]).meta({
        description: "Words by which this repository's specs head what they are for, before those that are known (`Goal`, `Objective`, `Summary` …).",
    }),
    ..._common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOptions */ .OP,
});


/***/ }),

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ settingsChanged)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);

/**
 * That a change touches what it is judged by: told before all else, and an error where that is asked for.
 * @param guardrail `diff-budget`
 * @param level of the option `settings-changed`
 */
const settingsChanged = (guardrail, level, { message, path }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .h)(`${guardrail}/settings-changed`, {
    level: level === "error" ? "error" : "warning",
    title: "The change touches what judges it",
    message,
    path: path ?? null,
    fix: "Review this with care, or change it on its own, before what it is needed for.",
});


/***/ }),

/***/ 2693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ namedPipelineFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1209);


/** The pipeline file that was named, relative to the repository root; null: it is looked for. */
const namedPipelineFile = ({ root, config, }) => config === null ? null : (0,_run_context_js__WEBPACK_IMPORTED_MODULE_1__/* .persistedPath */ .Tb)({ base: root }, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, config));


/***/ }),

/***/ 783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settingsInForce),
/* harmony export */   i: () => (/* binding */ withFinding)
/* harmony export */ });
/* harmony import */ var _guardrails_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(738);
/* harmony import */ var _guardrails_settings_changed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1039);
/* harmony import */ var _model_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4231);



/**
 * The settings that hold: a change does not say how it is judged, so those of the base do, where the base has the guardrail,
 * and what was asked for on the command line over them. It is decided here for all guardrails.
 * @param own those of the pipeline file as it is now, with what was asked for
 */
async function settingsInForce(repository, guardrail, { own, asked }, pipelineFile) {
    const name = guardrail.uses.replace(/^guardrail\//, "");
    try {
        const { readBaseSettings } = await Promise.all(/* import() */[__webpack_require__.e(6075), __webpack_require__.e(972), __webpack_require__.e(4927)]).then(__webpack_require__.bind(__webpack_require__, 4927));
        const base = await readBaseSettings(repository, guardrail, pipelineFile);
        if (base === undefined)
            return { with: own, areBase: false, finding: null };
        const inForce = { ...base, ...asked };
        const changed = differing(own, inForce);
        return {
            with: inForce,
            areBase: true,
            finding: changed.length === 0 ? null : changedFinding(name, changed, inForce),
        };
    }
    catch (error) {
        if (!(error instanceof _model_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X))
            throw error;
        return { with: own, areBase: false, finding: unknownBase(name, error.message) };
    }
}
/** Keys of settings that differ, or that one of them has not. Sorted. */
function differing(one, other) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key])).sort();
}
function changedFinding(name, keys, inForce) {
    const what = keys.map((key) => `\`${key}\``).join(", ");
    return (0,_guardrails_settings_changed_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsChanged */ ._)(name, inForce["settings-changed"], {
        message: `This change sets ${what} of guardrail/${name} otherwise. Those of the base hold until it is merged.`,
        path: null,
    });
}
/** Guardrails that need the base say themselves that they cannot judge. */
const unknownBase = (name, why) => (0,_guardrails_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingOf */ .h)(`${name}/settings-unknown`, {
    level: "notice",
    title: "Settings of the base not known",
    message: `The settings are those of this checkout, as the base's cannot be read: ${why}`,
    fix: "Check out enough history for a comparison: `fetch-depth: 0`.",
});
/** What was judged, with what is to be said of the settings before all else. */
function withFinding(judged, finding) {
    if (finding === null || judged.verdict === "undecided")
        return judged;
    if (finding.level === "notice")
        return { ...judged, findings: [...judged.findings, finding] };
    const fails = finding.level === "error" && judged.verdict !== "overridable";
    return {
        ...judged,
        verdict: fails ? "violated" : judged.verdict,
        summary: `the change sets its settings otherwise; ${judged.summary}`,
        findings: [finding, ...judged.findings],
    };
}


/***/ }),

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changeRequest: () => (/* binding */ changeRequest)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
;// CONCATENATED MODULE: ./build/changes/facts.js

const facts_text = schemas.string().min(1).optional().catch(undefined);
const sha = schemas.string()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
    .optional()
    .catch(undefined);
const part = (shape) => schemas.object(shape).optional().catch(undefined);
const Payload = schemas.object({
    repository: part({ default_branch: facts_text }),
    pull_request: part({ head: part({ sha }), base: part({ sha }) }),
    merge_group: part({ base_sha: sha }),
    before: sha,
    forced: schemas.boolean().optional().catch(undefined),
    ref: facts_text,
});
/**
 * Picks the facts out of an event's payload. It never fails: what is missing or of the wrong type is left out, and events
 * that don't say what changed give the default branch alone.
 * @param name GITHUB_EVENT_NAME
 * @param payload the parsed content of GITHUB_EVENT_PATH
 */
function factsOfEvent(name, payload) {
    const parsed = Payload.safeParse(payload);
    if (!parsed.success)
        return { name };
    const { repository, pull_request: pullRequest, merge_group: mergeGroup, before, forced, ref, } = parsed.data;
    const defaultBranch = repository?.default_branch;
    switch (name) {
        case "pull_request":
        case "pull_request_target":
            return {
                name,
                defaultBranch,
                headSha: pullRequest?.head?.sha,
                baseSha: pullRequest?.base?.sha,
            };
        case "merge_group":
            return { name, defaultBranch, baseSha: mergeGroup?.base_sha };
        case "push":
            return { name, defaultBranch, before, forced, ref };
        default:
            return { name, defaultBranch };
    }
}

// EXTERNAL MODULE: ./build/run/context.js
var context = __webpack_require__(1209);
;// CONCATENATED MODULE: ./build/modes/settings/change-request.js


/** What decides what this run is compared with. */
const changeRequest = ({ base, root, runsFolder, outFolder, }, { github, environment }, task) => ({
    explicitBase: base ?? undefined,
    event: github === null ? undefined : factsOfEvent(github.eventName, github.event),
    baseSha: environment["BASE_SHA"],
    includeWorkingTree: github === null,
    runsFolder: (0,context/* persistedPath */.Tb)({ base: root }, runsFolder),
    outFolder: (0,context/* persistedPath */.Tb)({ base: root }, outFolder),
    task,
});


/***/ })

};
