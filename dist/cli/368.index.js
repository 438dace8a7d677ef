export const id = 368;
export const ids = [368];
export const modules = {

/***/ 7006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   lW: () => (/* binding */ entriesOfStages)
/* harmony export */ });
/** The stages of an assignment as its run lists them: the set-up, then its subtasks' in plan order, indexed from 1. */
function entriesOf(plan, assignment) {
    const mine = plan.subtasks.filter((subtask) => assignment.subtasks.includes(subtask.id));
    const entries = entriesOfStages(plan.setup, null, 1);
    for (const subtask of mine) {
        entries.push(...entriesOfStages(subtask.stages, subtask.id, entries.length + 1));
    }
    return entries;
}
/** @param subtask null for the stages of a set-up */
function entriesOfStages(stages, subtask, firstIndex) {
    return stages.map((stage, position) => ({
        index: firstIndex + position,
        id: stage.id,
        title: stage.name,
        command: commandOf(stage),
        kind: stage.kind,
        subtask,
        phase: stage.phase,
    }));
}
/** What a stage runs, as text: its command, its guardrail (`guardrail/spec-guard`) or `pipeline <id>`. */
function commandOf(stage) {
    switch (stage.kind) {
        case "command":
            return stage.run;
        case "guardrail":
            return stage.uses;
        case "subpipeline":
            return `pipeline ${stage.pipeline_id}`;
    }
}


/***/ }),

/***/ 3725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ planRun)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
;// CONCATENATED MODULE: ./build/changes/facts.js

const facts_text = schemas/* string */.YjP().min(1).optional().catch(undefined);
const sha = schemas/* string */.YjP()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
    .optional()
    .catch(undefined);
const part = (shape) => schemas/* object */.Ikc(shape).optional().catch(undefined);
const Payload = schemas/* object */.Ikc({
    repository: part({ default_branch: facts_text }),
    pull_request: part({ head: part({ sha }), base: part({ sha }) }),
    merge_group: part({ base_sha: sha }),
    before: sha,
    forced: schemas/* boolean */.zMY().optional().catch(undefined),
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
    const { repository, pull_request: pullRequest, merge_group: mergeGroup, before, forced, ref } = parsed.data;
    const defaultBranch = repository?.default_branch;
    switch (name) {
        case "pull_request":
        case "pull_request_target":
            return { name, defaultBranch, headSha: pullRequest?.head?.sha, baseSha: pullRequest?.base?.sha };
        case "merge_group":
            return { name, defaultBranch, baseSha: mergeGroup?.base_sha };
        case "push":
            return { name, defaultBranch, before, forced, ref };
        default:
            return { name, defaultBranch };
    }
}

// EXTERNAL MODULE: ./build/model/changes.js
var model_changes = __webpack_require__(4231);
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
        if (!(error instanceof model_changes/* GitError */.XS))
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
    throw new model_changes/* GitError */.XS(tooShallow(left, right, `fetching ${total} more commits was not enough`));
}
async function deepenOrAdvise(git, tips, step) {
    try {
        await git.deepen(tips, step);
    }
    catch (error) {
        if (!(error instanceof model_changes/* GitError */.XS))
            throw error;
        throw new model_changes/* GitError */.XS(tooShallow(...tips, `fetching more of it failed: ${error.message}`));
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
    throw new model_changes/* GitError */.XS(`${what} can't be found: ${brought.reason}. ${historyAdvice}`);
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
    return { strategy, commit: ancestor ?? commit, note: ancestor === null ? note : null, filters: true };
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
    return (await commonAncestor(git, brought.commit, head)) === brought.commit ? brought.commit : undefined;
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

;// CONCATENATED MODULE: ./build/changes/names.js
/**
 * File names as git knows them are bytes without a meaning. These two functions make text of them and back to what a
 * glob is compared with.
 */
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const quote = 0x22;
const backslash = 0x5c;
/**
 * The text of a name: itself when it is valid UTF-8, else quoted with octal escapes as git does it (git-config,
 * core.quotePath). Valid names that begin with a quote are quoted as well, so that different bytes never give the same text.
 */
function nameFromBytes(bytes) {
    const text = decodeStrictly(bytes);
    return text === undefined || text.startsWith('"') ? quoteBytes(bytes) : text;
}
/** What globs are compared with: the name without its quotes, and U+FFFD for each byte that isn't UTF-8. */
function matchableName(name) {
    return name.startsWith('"') ? lenient.decode(unquoteBytes(name)) : name;
}
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

;// CONCATENATED MODULE: ./build/changes/entries.js

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
 * Reads the output of `git diff --raw -z`: `:<mode> <mode> <object> <object> <letter>[score]`, a NUL, and one name, or two
 * for renames and copies, each ended by a NUL (git-diff, raw output format).
 * @throws Error on anything else: that would be a bug here or a git that speaks otherwise.
 */
function parseRawDiff(bytes) {
    const fields = splitAtNul(bytes);
    const entries = [];
    for (let at = 0; at < fields.length;) {
        const header = nameFromBytes(fields[at]);
        const match = /^:(\d{6}) (\d{6}) [0-9a-f.]+ [0-9a-f.]+ ([A-Z])\d*$/.exec(header);
        const status = match === null ? undefined : statuses[match[3]];
        const twoNames = status === "renamed" || status === "copied";
        const names = fields.slice(at + 1, at + (twoNames ? 3 : 2)).map(nameFromBytes);
        if (match === null || status === undefined || names.length !== (twoNames ? 2 : 1)) {
            throw new Error(`git diff printed ${JSON.stringify(header)}, which is not its raw format`);
        }
        const submodule = match[1] === submoduleMode || match[2] === submoduleMode;
        entries.push({ path: names.at(-1), previousPath: twoNames ? names[0] : null, status, submodule });
        at += 1 + names.length;
    }
    return entries;
}
/** Reads the output of `git ls-files --others -z`. A name that ends in a slash is another repository's work tree. */
function parseUntracked(bytes) {
    return splitAtNul(bytes).map((field) => {
        const submodule = field.at(-1) === 0x2f;
        const path = nameFromBytes(submodule ? field.subarray(0, -1) : field);
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
/**
 * Leaves out what lies in the given folders, names relative to the root. A rename across their border is what is left of
 * it outside: an addition or a deletion.
 */
function withoutFolders(entries, folders) {
    const inside = (name) => folders.some((folder) => name === folder || isBelow(name, folder));
    return entries.flatMap((entry) => {
        const previousInside = entry.previousPath !== null && inside(entry.previousPath);
        if (!inside(entry.path)) {
            return previousInside ? [{ ...entry, previousPath: null, status: "added" }] : [entry];
        }
        if (entry.status !== "renamed" || entry.previousPath === null || previousInside)
            return [];
        return [{ ...entry, path: entry.previousPath, previousPath: null, status: "deleted" }];
    });
}
/** A quoted name keeps its quote in front. */
const isBelow = (name, folder) => name.startsWith(`${folder}/`) || name.startsWith(`"${folder}/`);
function combine(first, second) {
    return {
        path: first.path,
        previousPath: first.previousPath ?? second.previousPath,
        status: first.status === second.status ? first.status : "modified",
        submodule: first.submodule || second.submodule,
    };
}
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

;// CONCATENATED MODULE: ./build/changes/find-changes.js




/** Where runs are written: never a change, even where they are committed. */
const ownFolders = [".runs", "out"];
/**
 * What changed between the base that the request leads to and HEAD, or the working tree. Outside of git that is a change
 * set without entries whose filters are off.
 * @returns `failed` with a reason for people when git fails, a named base isn't there, or a clone is too shallow
 */
async function findChanges(git, request) {
    try {
        const inside = (await git.root()) !== undefined;
        return { kind: "found", changes: inside ? await compare(git, request) : outsideGit };
    }
    catch (error) {
        if (!(error instanceof model_changes/* GitError */.XS))
            throw error;
        return { kind: "failed", reason: error.message };
    }
}
async function compare(git, request) {
    const head = (await git.commit("HEAD")) ?? null;
    const chosen = head === null ? await unbornBase(git, request) : await findBase(git, head, request);
    const workingTree = request.includeWorkingTree || head === null;
    const base = workingTree ? chosen : withoutItself(chosen, head);
    const from = base.commit ?? (await git.emptyTree());
    const differing = parseRawDiff(await git.diff(from, workingTree ? null : head));
    const untracked = workingTree ? parseUntracked(await git.untracked()) : [];
    return {
        strategy: base.strategy,
        base: base.commit,
        head,
        workingTree,
        entries: ownLeftOut([...differing, ...untracked], request),
        filters: base.filters,
        note: base.note,
    };
}
function ownLeftOut(entries, request) {
    return mergeEntries(withoutFolders(entries, [...ownFolders, ...(request.outputFolders ?? [])]));
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

// EXTERNAL MODULE: ./build/model/plan.js
var plan = __webpack_require__(4519);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

;// CONCATENATED MODULE: ./build/plan/digest.js


/**
 * What makes a plan this plan: sha256, lower-case hex, of the RFC 8785 JSON of everything in it but the digest itself,
 * statuses, times and attempts. So the finalised plan has the digest of the one that was planned.
 * @throws Error when the plan holds what JSON can't, such as NaN or half of a surrogate pair
 */
function digestOf(plan) {
    const { digest: _digest, requested_at: _requested, completed_at: _completed, assignments, ...content } = plan;
    const text = canonicalize({ ...content, assignments: assignments.map(contentOf) });
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
function contentOf(assignment) {
    const { status: _status, assigned_at: _assigned, completed_at: _completed, attempts: _attempts, ...content } = assignment;
    return content;
}

;// CONCATENATED MODULE: ./build/plan/execution-mode.js
/** Where a subtask says it runs: what was asked for, else the subtask's own, else the pipeline's, else where we are. */
function executionModeOf({ explicit, subtask, pipeline, githubActions }) {
    return explicit ?? subtask ?? pipeline ?? (githubActions ? "cloud" : "local");
}

;// CONCATENATED MODULE: ./build/plan/pack.js
/** The runner that a pipeline runs on when its `fan-out` names none. */
const defaultRunner = "ubuntu-latest";
/**
 * Spreads subtasks over at most `maxJobs` jobs, the heaviest first, each to the job with the least to do. Jobs hold one
 * capability each, even when that takes more jobs than `maxJobs`; only a single job (`maxJobs` 1) does everything.
 * Equal input gives equal output.
 */
function pack(subtasks, maxJobs, fanOut) {
    if (subtasks.length === 0)
        return [];
    const bins = maxJobs <= 1 ? [[...subtasks]] : spread(subtasks, maxJobs);
    const order = new Map(subtasks.map((subtask, position) => [subtask.id, position]));
    const placeOf = (subtask) => order.get(subtask.id);
    for (const bin of bins)
        bin.sort((left, right) => placeOf(left) - placeOf(right));
    bins.sort((left, right) => placeOf(left[0]) - placeOf(right[0]));
    const names = nameLoads(bins, new Set(order.keys()));
    return bins.map((bin, position) => loadOf(names[position], bin, fanOut));
}
/** A job without subtasks, for when nothing but the set-up was asked for. */
function setupLoad(fanOut, taken) {
    return loadOf(nameLoads([[]], taken)[0], [], fanOut);
}
function loadOf(id, subtasks, fanOut) {
    const capability = capabilityOf(subtasks);
    const runsOn = labelOf(fanOut, capability) ?? labelOf(fanOut, "default") ?? defaultRunner;
    return { id, capability, runsOn, subtasks };
}
const labelOf = (fanOut, capability) => Object.hasOwn(fanOut.runsOn, capability) ? fanOut.runsOn[capability] : undefined;
function capabilityOf(subtasks) {
    const capabilities = new Set(subtasks.map((subtask) => subtask.capability));
    return capabilities.size === 1 ? [...capabilities][0] : "default";
}
function spread(subtasks, maxJobs) {
    const groups = new Map();
    for (const subtask of subtasks) {
        groups.set(subtask.capability, [...(groups.get(subtask.capability) ?? []), subtask]);
    }
    const shares = shareJobs([...groups.values()], maxJobs);
    return [...groups.values()].flatMap((group, position) => fill(group, shares[position]));
}
/** One job for each capability, and each job that is left to where there is most to do for one job. */
function shareJobs(groups, maxJobs) {
    const shares = groups.map(() => 1);
    for (let left = maxJobs - groups.length; left > 0; left--) {
        let neediest;
        groups.forEach((group, position) => {
            if (shares[position] >= group.length)
                return;
            const burden = weightOf(group) / shares[position];
            if (neediest === undefined || burden > weightOf(groups[neediest]) / shares[neediest])
                neediest = position;
        });
        if (neediest === undefined)
            break;
        shares[neediest] += 1;
    }
    return shares;
}
/** Longest processing time first (Graham 1969): at most 4/3 of the best possible for the fullest job. */
function fill(group, jobs) {
    const bins = Array.from({ length: jobs }, () => []);
    for (const subtask of group.toSorted((left, right) => right.weight - left.weight)) {
        const lightest = bins.toSorted((left, right) => weightOf(left) - weightOf(right))[0];
        lightest.push(subtask);
    }
    return bins;
}
const weightOf = (subtasks) => subtasks.reduce((sum, subtask) => sum + subtask.weight, 0);
/** A job's id is its only subtask's, else `<capability>-<nn>`, passing over numbers that would be a subtask's id. */
function nameLoads(bins, taken) {
    const used = new Set(taken);
    return bins.map((bin) => {
        if (bin.length === 1)
            return bin[0].id;
        const capability = capabilityOf(bin);
        let number = 1;
        while (used.has(numbered(capability, number)))
            number += 1;
        used.add(numbered(capability, number));
        return numbered(capability, number);
    });
}
const numbered = (capability, number) => `${capability}-${String(number).padStart(2, "0")}`;

;// CONCATENATED MODULE: ./build/plan/shards.js
/** One part for each shard, `<id>-<i>-of-<n>`, counted from 1; a subtask with one shard is its own only part. */
function partsOf(subtask) {
    const { id, name, env, shards: total } = subtask;
    if (total <= 1)
        return [{ id, name, subtask, env, shard: null }];
    return Array.from({ length: total }, (_, position) => {
        const index = position + 1;
        return {
            id: `${id}-${index}-of-${total}`,
            name: `${name} (${index} of ${total})`,
            subtask,
            env: { ...env, SHARD_INDEX: String(index), SHARD_TOTAL: String(total) },
            shard: { index, total },
        };
    });
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/changes/filter.js


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
 * earlier one, `!` taking files out again. Two things are picomatch's: `?` is exactly one character, and `{a,b}` is a choice.
 */
function matchesFilters(entries, filters) {
    if (filters.paths.length === 0 && filters.pathsIgnore.length === 0)
        return true;
    const wanted = filters.paths.length === 0 ? () => true : testOf(filters.paths);
    const ignored = filters.pathsIgnore.length === 0 ? () => false : testOf(filters.pathsIgnore);
    const counts = (name) => wanted(name) && !ignored(name);
    return entries.some((entry) => namesOf(entry).some(counts));
}
/** A copy leaves its original as it was, so only a rename counts under its old name too. */
function namesOf(entry) {
    const names = [matchableName(entry.path)];
    if (entry.status === "renamed" && entry.previousPath !== null)
        names.push(matchableName(entry.previousPath));
    return names;
}
/** With nothing but `!` patterns there is nothing to take from, so they are taken from everything. */
function testOf(patterns) {
    const steps = patterns.map((pattern) => {
        const negated = pattern.startsWith("!");
        return { negated, matches: globOf(negated ? pattern.slice(1) : pattern) };
    });
    const start = steps.every((step) => step.negated);
    return (name) => steps.reduce((so, step) => (step.matches(name) ? !step.negated : so), start);
}
function globOf(pattern) {
    if (pattern === "")
        return () => false;
    const glob = literalPunctuation(acrossFolders(pattern));
    // `s`: a name may hold line breaks. Names have forward slashes on every machine, so never Windows rules.
    return picomatch(glob, { dot: true, nonegate: true, noextglob: true, windows: false, flags: "s" });
}
/** To picomatch `**` crosses folders only when it stands alone between slashes; to GitHub also in `**.js` and `src/a**`. */
function acrossFolders(pattern) {
    return pattern.replaceAll(/(?<=[^/*{,])\*{2,}|(?<!\*)\*{2,}(?=[^/*},])/g, "{*,*/**/*}");
}
/** What means something to picomatch and nothing to GitHub; folders are named with it (`app/(shop)/page.tsx`). */
function literalPunctuation(pattern) {
    return pattern.replaceAll(/(?<!\\)[()|"]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./build/plan/stages.js


/** Whether any filter of the pipeline has to be held against what changed, so that it is worth asking git. */
function dependsOnChanges(pipeline) {
    const subtasks = pipeline.subtasks.some((subtask) => hasFilters(subtask) || subtask.stages.some(stageDepends));
    return subtasks || pipeline.setup.some(stageDepends);
}
const hasFilters = (filters) => filters.paths.length + filters.pathsIgnore.length > 0;
function stageDepends(stage) {
    return hasFilters(stage) || (stage.kind === "subpipeline" && stage.pipeline.stages.some(stageDepends));
}
/** @param changes null: filters are off */
function pathSkip(filters, changes) {
    if (changes === null || !hasFilters(filters) || isAffected(changes, filters))
        return null;
    return plan/* skipReasons */.dh.paths;
}
/** A stage as it is persisted: everything in it that decides what runs, and whether it does. */
function planStage(stage, skip, context) {
    const common = commonFields(stage);
    switch (stage.kind) {
        case "command": {
            const tries = { max: stage.tries.max, backoff_seconds: stage.tries.backoffSeconds };
            const { run, shell, artifacts } = stage;
            return { kind: "command", ...common, skip, run, shell, tries, artifacts };
        }
        case "guardrail":
            return { kind: "guardrail", ...common, skip, uses: stage.uses, with: stage.with };
        case "subpipeline":
            return { kind: "subpipeline", ...common, ...nestedFields(stage, skip, context) };
    }
}
function commonFields(stage) {
    return {
        id: stage.id,
        name: stage.name,
        phase: stage.phase,
        needs: stage.needs,
        if: stage.if,
        working_directory: stage.workingDirectory,
        env: stage.env,
        continue_on_error: stage.continueOnError,
        timeout_minutes: stage.timeoutMinutes,
        summary_hint: stage.summaryHint,
    };
}
/** A nested pipeline of which nothing would run is left out whole: it would end with nothing to show. */
function nestedFields(stage, skip, context) {
    const { pipeline } = stage;
    const stages = pipeline.stages.map((inner) => planStage(inner, skip ?? pathSkip(inner, context.changes), context));
    const idle = stages.length > 0 && stages.every((inner) => inner.skip !== null);
    return {
        pipeline_id: pipeline.id,
        pipeline_title: pipeline.title,
        fail_fast: context.failFast ?? pipeline.failFast,
        max_parallel: context.maxParallel ?? pipeline.maxParallel,
        skip: skip ?? (idle ? plan/* skipReasons */.dh.paths : null),
        stages,
    };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/plan/targets.js


/** @param subtask null for a stage of the set-up. */
const stageKey = (subtask, stage) => `${subtask ?? ""}/${stage}`;
/** Everything, as when nothing is asked of a pipeline without a default target. */
const targets_everything = { targets: [], subtasks: null, stages: null };
/**
 * Finds what the targets name. Stages are looked for in the subtasks asked for, if any are. Nothing asked means the
 * pipeline's default target, if it has one.
 * @returns a mistake for every name that is not there, each listing what there is
 */
function resolveTargets(pipeline, request) {
    const asked = withDefault(pipeline, request);
    const mistakes = [];
    const subtasks = asked.subtasks.length === 0 ? null : findSubtasks(pipeline, asked.subtasks, mistakes);
    if (mistakes.length > 0)
        return { ok: false, mistakes };
    const stages = asked.stages.length === 0 ? null : findStages(pipeline, subtasks, asked.stages, mistakes);
    if (mistakes.length > 0)
        return { ok: false, mistakes };
    const targets = [...new Set([...asked.subtasks, ...asked.stages])];
    return { ok: true, selection: { targets, subtasks, stages } };
}
function withDefault(pipeline, request) {
    const target = pipeline.defaultTarget;
    if (target === null || request.subtasks.length > 0 || request.stages.length > 0)
        return request;
    const names = targets_namesOf(target, pipeline);
    const isSubtask = names.some((name) => subtaskIds(pipeline).has(name));
    return isSubtask ? { subtasks: [target], stages: [] } : { subtasks: [], stages: [target] };
}
/** A name is looked for as it stands first, then as an alias: an alias never hides what it is called after. */
function targets_namesOf(name, pipeline) {
    const alias = Object.hasOwn(pipeline.aliases, name) ? pipeline.aliases[name] : undefined;
    return alias === undefined ? [name] : [name, alias];
}
/** Every name that stands for subtasks, with the ids of the parts that it means. */
function subtaskIds(pipeline) {
    const ids = new Map();
    for (const subtask of pipeline.subtasks) {
        const parts = partsOf(subtask).map((part) => part.id);
        for (const part of parts)
            ids.set(part, [part]);
        ids.set(subtask.id, parts);
    }
    return ids;
}
function findSubtasks(pipeline, asked, mistakes) {
    const known = subtaskIds(pipeline);
    const found = new Set();
    for (const name of asked) {
        const match = targets_namesOf(name, pipeline).find((candidate) => known.has(candidate));
        if (match === undefined)
            mistakes.push(unknown("subtask", name, [...known.keys()], pipeline));
        else
            for (const id of known.get(match))
                found.add(id);
    }
    return found;
}
function findStages(pipeline, subtasks, asked, mistakes) {
    const known = stageNames(pipeline, subtasks);
    const found = new Set();
    for (const name of asked) {
        const match = targets_namesOf(name, pipeline).find((candidate) => known.has(candidate));
        if (match === undefined)
            mistakes.push(unknown("stage", name, [...known.keys()], pipeline));
        else
            for (const key of known.get(match))
                found.add(key);
    }
    return found;
}
/** Every name that stands for stages within the subtasks asked for, with the keys of the stages that it means. */
function stageNames(pipeline, subtasks) {
    const names = new Map();
    const add = (name, key) => {
        names.set(name, (names.get(name) ?? new Set()).add(key));
    };
    for (const subtask of pipeline.subtasks) {
        for (const part of partsOf(subtask)) {
            if (subtasks !== null && !subtasks.has(part.id))
                continue;
            for (const stage of subtask.stages) {
                const key = stageKey(part.id, stage.id);
                for (const name of [stage.id, `${subtask.id}/${stage.id}`, `${part.id}/${stage.id}`])
                    add(name, key);
            }
        }
    }
    const setupIsSubtask = pipeline.subtasks.some((subtask) => subtask.id === "setup");
    for (const stage of pipeline.setup) {
        add(stage.id, stageKey(null, stage.id));
        if (!setupIsSubtask)
            add(`setup/${stage.id}`, stageKey(null, stage.id));
    }
    return names;
}
/** Comparing takes time with the length of what was typed. */
const longestName = 100;
function unknown(kind, name, known, pipeline) {
    const aliases = Object.entries(pipeline.aliases).filter(([, target]) => known.includes(target));
    const names = [...known, ...aliases.map(([alias]) => alias)];
    const listed = kind === "subtask" ? names : names.filter((candidate) => !candidate.includes("/"));
    const typed = name.slice(0, longestName);
    const near = names.length === 0 ? "" : (0,mod/* closest */.kp)(typed, names);
    const most = near.length <= 3 ? 1 : Math.max(2, near.length / 3);
    const meant = near !== "" && (0,mod/* distance */.Io)(typed, near) <= most;
    const hint = meant ? ` Did you mean ${JSON.stringify(near)}?` : "";
    const there = listed.length === 0 ? `It has no ${kind}s.` : `Its ${kind}s are ${listed.join(", ")}.`;
    return `The pipeline ${pipeline.id} has no ${kind} ${JSON.stringify(name)}.${hint} ${there}`;
}

;// CONCATENATED MODULE: ./build/plan/make-plan.js








/** Seconds without a sign of life after which a run counts as gone, at least; a slow heartbeat gets four beats. */
const missingHeartbeatSeconds = 120;
const maxRetries = 3;
/**
 * Decides what runs, what doesn't and why, and who runs it: nobody judges targets or `paths` again after this. Everything
 * a run needs to know of the configuration file is in the plan.
 */
function makePlan(input) {
    const { pipeline, selection } = input;
    const context = {
        changes: input.applyPaths ? input.changes : null,
        failFast: input.overrides.failFast,
        maxParallel: input.overrides.maxParallel,
    };
    const setup = pipeline.setup.map((stage) => planOwned(stage, null, null, selection, context));
    const subtasks = pipeline.subtasks.flatMap(partsOf).map((part) => planPart(part, input, context));
    const loads = loadsOf(setup, subtasks, input);
    const plan = {
        ...headOf(input),
        min_instances: Math.min(pipeline.fanOut.minInstances, loads.length),
        max_instances: loads.length,
        partial: [...setup, ...subtasks].some((planned) => isLeftOut(planned)),
        notes: notesOf(input, loads.length),
        setup,
        subtasks,
        assignments: loads.map((load, position) => make_plan_assign(load, position, input)),
    };
    return { ...plan, digest: digestOf(plan) };
}
/** What of the plan comes straight from the input; the digest is filled in when the rest is there. */
function headOf(input) {
    const { configuration, pipeline, executionMode, githubActions } = input;
    const { changes } = input;
    return {
        schema_version: 1,
        kind: "scheduler-plan",
        mode: "multi-instance",
        task_id: input.taskId,
        run_id: input.runId,
        plan_attempt: input.planAttempt,
        pipeline_id: pipeline.id,
        pipeline_title: pipeline.title,
        execution_mode: executionModeOf({
            explicit: executionMode,
            subtask: null,
            pipeline: pipeline.executionMode,
            githubActions,
        }),
        requested_at: input.now.toISOString(),
        completed_at: null,
        recovery: recoveryOf(configuration),
        guardrails_required: pipeline.guardrailsRequired,
        allow_empty: pipeline.allowEmpty,
        secrets: configuration.secrets,
        redaction: configuration.redaction,
        log_limit_bytes: configuration.logLimit,
        targets: input.selection.targets,
        changes: changes === null ? null : (0,model_changes/* summarizeChanges */.Nf)(changes),
        digest: "",
    };
}
const recoveryOf = ({ heartbeatSeconds }) => ({
    heartbeat_interval_seconds: heartbeatSeconds,
    missing_heartbeat_timeout_seconds: Math.max(missingHeartbeatSeconds, 4 * heartbeatSeconds),
    max_retries: maxRetries,
});
function planPart(part, input, context) {
    const { subtask } = part;
    const { pipeline, executionMode: explicit, githubActions, selection } = input;
    const own = subtaskSkip(part, selection, context);
    const stages = subtask.stages.map((stage) => planOwned(stage, part.id, own, selection, context));
    const idle = stages.every((stage) => stage.skip !== null);
    return {
        id: part.id,
        name: part.name,
        capability: subtask.requires ?? "default",
        weight: subtask.weight,
        shard: part.shard,
        working_directory: subtask.workingDirectory,
        env: part.env,
        execution_mode: executionModeOf({
            explicit,
            subtask: subtask.executionMode,
            pipeline: pipeline.executionMode,
            githubActions,
        }),
        fail_fast: context.failFast ?? subtask.failFast,
        max_parallel: context.maxParallel ?? subtask.maxParallel,
        timeout_minutes: subtask.timeoutMinutes,
        skip: own ?? (idle ? (stages[0]?.skip ?? null) : null),
        stages,
    };
}
/** Stages that are asked for by name run whatever changed, so then a subtask's own filter says nothing. */
function subtaskSkip(part, selection, context) {
    if (selection.subtasks !== null && !selection.subtasks.has(part.id))
        return plan/* skipReasons */.dh.notTargeted;
    return selection.stages === null ? pathSkip(part.subtask, context.changes) : null;
}
function planOwned(stage, subtask, subtaskSkipped, selection, context) {
    if (subtaskSkipped !== null)
        return planStage(stage, subtaskSkipped, context);
    if (selection.stages === null)
        return planStage(stage, pathSkip(stage, context.changes), context);
    const named = selection.stages.has(stageKey(subtask, stage.id));
    return planStage(stage, named ? null : plan/* skipReasons */.dh.notTargeted, { ...context, changes: null });
}
const isLeftOut = (planned) => planned.skip === plan/* skipReasons */.dh.notTargeted ||
    ("stages" in planned && planned.stages.some((stage) => isLeftOut(stage)));
function loadsOf(setup, subtasks, input) {
    const { fanOut } = input.pipeline;
    const running = subtasks.filter((subtask) => subtask.skip === null);
    const setupAlone = running.length === 0 && input.selection.stages !== null && setup.some((stage) => stage.skip === null);
    if (setupAlone)
        return [setupLoad(fanOut, new Set(subtasks.map((subtask) => subtask.id)))];
    return pack(running, input.maxJobs, fanOut);
}
function notesOf({ configuration, changes, maxJobs }, jobs) {
    const ofChanges = changes === null || changes.note === null ? [] : [changes.note];
    const crowded = jobs > maxJobs
        ? [`${jobs} jobs are planned although at most ${maxJobs} were asked for: one for each kind of runner`]
        : [];
    return [...new Set([...configuration.notes, ...ofChanges, ...crowded])];
}
function make_plan_assign(load, position, { now, planAttempt }) {
    const limits = load.subtasks.map((subtask) => subtask.max_parallel);
    const known = limits.filter((limit) => limit !== null);
    const assigned_at = now.toISOString();
    return {
        instance_id: load.id,
        capability: load.capability,
        runs_on: load.runsOn,
        subtasks: load.subtasks.map((subtask) => subtask.id),
        status: "assigned",
        assigned_at,
        completed_at: null,
        metadata: {
            weight: weightOf(load.subtasks),
            maxConcurrency: known.length === limits.length && known.length > 0 ? Math.max(...known) : null,
            groupIndex: position,
        },
        predicted_seconds: null,
        attempts: [
            {
                number: planAttempt,
                assigned_at,
                started_at: null,
                completed_at: null,
                status: "pending",
                recovery_checkpoints: [],
            },
        ],
    };
}

// EXTERNAL MODULE: ./build/run/context.js
var context = __webpack_require__(1209);
// EXTERNAL MODULE: ./build/modes/configuration.js + 21 modules
var modes_configuration = __webpack_require__(502);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/modes/settings.js
var modes_settings = __webpack_require__(3314);
;// CONCATENATED MODULE: ./build/modes/identity.js



/** Names of folders and artifacts: what every file system and GitHub's artifact service take. */
const safeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Replaces what cannot be part of a folder's or an artifact's name. */
const toSafeName = (text) => text
    .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+/, "")
    .replace(/[.-]+$/, "")
    .slice(0, 100);
/** What the run belongs to, the first that is set: asked for, the file's, the repository's name. Never the branch. */
function taskId(asked) {
    const named = asked.explicit ?? asked.file;
    if (named !== null) {
        if (safeName.test(named) && !named.endsWith("."))
            return named;
        return (0,modes_settings/* refuse */.TR)(`task ${JSON.stringify(named)}: expected letters, digits, dots, dashes and underscores, beginning with a letter or digit, at most 100`);
    }
    const repository = asked.repository?.split("/").at(-1) ?? (0,external_node_path_.basename)(asked.root);
    return toSafeName(repository) || "repository";
}
/**
 * Tells several uses in one workflow run apart: the input, else the job's id, with its index in a matrix and, for the
 * second and later use in a job, with the number that GitHub gives the step.
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
/** `<GITHUB_RUN_ID>-<key>` in Actions, the same in every attempt; elsewhere the time with a random end. */
function runId(key, github, now) {
    if (github !== null)
        return `${github.runId}-${key ?? "job"}`;
    return `${now.toISOString().replaceAll(/[:.]/g, "-")}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
}

;// CONCATENATED MODULE: ./build/modes/plan.js









/** Makes the scheduler plan of a run: configuration, what changed and what was asked for, put together. */
async function planRun(settings, surroundings, platform) {
    const configuration = await (0,modes_configuration/* loadConfiguration */.v)(settings, platform.files);
    if ((0,modes_settings/* isRefusal */.vu)(configuration))
        return configuration;
    const pipeline = (0,modes_configuration/* choosePipeline */.y)(configuration, settings.pipeline);
    if ((0,modes_settings/* isRefusal */.vu)(pipeline))
        return pipeline;
    const task = taskId({
        explicit: settings.task,
        file: configuration.task,
        repository: surroundings.github?.repository ?? null,
        root: settings.root,
    });
    if (typeof task !== "string")
        return task;
    const targets = resolveTargets(pipeline, { subtasks: settings.subtasks, stages: settings.stages });
    if (!targets.ok)
        return (0,modes_settings/* refuse */.TR)(...targets.mistakes);
    const changes = await changesFor(settings, surroundings, platform, pipeline);
    if (changes !== null && (0,modes_settings/* isRefusal */.vu)(changes))
        return changes;
    return makePlan({
        configuration,
        pipeline,
        selection: targets.selection,
        changes,
        taskId: task,
        maxJobs: 1,
        ...circumstances(settings, surroundings, pipeline, platform.clock.now()),
    });
}
/** What of a plan follows from where and how it is made. */
function circumstances(settings, { github }, pipeline, now) {
    const { executionMode, maxParallel, failFast } = settings;
    return {
        applyPaths: github?.eventName !== "merge_group" || pipeline.mergeGroupPaths,
        executionMode,
        githubActions: github !== null,
        runId: runId(settings.key, github, now),
        planAttempt: github?.runAttempt ?? 1,
        now,
        overrides: {
            ...(maxParallel === null ? {} : { maxParallel }),
            ...(failFast === null ? {} : { failFast }),
        },
    };
}
/** Asks git only when something depends on the answer. */
async function changesFor(settings, { github, environment }, { git }, pipeline) {
    if (settings.base === null && !dependsOnChanges(pipeline))
        return null;
    const found = await findChanges(git, {
        explicitBase: settings.base ?? undefined,
        event: github === null ? undefined : factsOfEvent(github.eventName, github.event),
        baseSha: environment["BASE_SHA"],
        includeWorkingTree: github === null,
        outputFolders: [settings.runsFolder, settings.outFolder].map((folder) => (0,context/* persistedPath */.Tb)({ base: settings.root }, folder)),
    });
    return found.kind === "found" ? found.changes : (0,modes_settings/* refuse */.TR)(found.reason);
}


/***/ }),

/***/ 1209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ fileStem),
/* harmony export */   N9: () => (/* binding */ logFile),
/* harmony export */   Tb: () => (/* binding */ persistedPath),
/* harmony export */   xN: () => (/* binding */ pathBase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Persisted paths are relative to the repository root, or to the runs folder where that lies outside of it. */
function pathBase(root, runsFolder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, runsFolder);
    return inside.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) ? runsFolder : root;
}
/** A path in the form that files keep: relative to the base, with forward slashes. */
const persistedPath = (context, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(context.base, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
/** `03-lint`: what a stage's files are called. */
const fileStem = (index, id) => `${String(index).padStart(2, "0")}-${id}`;
const logFile = (scope, stem) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scope.folder, "logs", `${stem}.log`);


/***/ })

};
