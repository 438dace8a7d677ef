export const id = 8525;
export const ids = [8525];
export const modules = {

/***/ 8525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeDiffBudget: () => (/* binding */ judgeDiffBudget),
  summarize: () => (/* binding */ summarize)
});

// EXTERNAL MODULE: ./build/model/diff-budget-override.js
var diff_budget_override = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var finding = __webpack_require__(738);
// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(1778);
// EXTERNAL MODULE: ./build/guardrails/lock-files.js
var lock_files = __webpack_require__(9662);
;// CONCATENATED MODULE: ./build/guardrails/diff-budget/left-out.js


const alwaysIgnored = [...lock_files/* lockFileGlobs */.Zx, "dist/**", "**/node_modules/**", "archives/**"];
/** Splits a change into counted and ignored files. A renamed file is ignored only if both of its names are. */
function splitIgnored(files, ignore) {
    const ignored = (0,filter/* createNameTest */.cG)([...alwaysIgnored, ...ignore]);
    const isLeftOut = (file) => file.generated || listNames(file).every(ignored);
    return { counted: files.filter((file) => !isLeftOut(file)), leftOut: files.filter(isLeftOut) };
}
/** Selects the files that match a glob; a renamed file matches by either name. */
function filterByGlob(files, glob) {
    const matches = (0,filter/* createNameTest */.cG)([glob]);
    return files.filter((file) => listNames(file).some(matches));
}
const listNames = ({ path, previousPath, status }) => status === "renamed" && previousPath !== null ? [path, previousPath] : [path];

;// CONCATENATED MODULE: ./build/guardrails/diff-budget/total.js
function sumFiles(files) {
    const sum = (pick) => files.reduce((total, file) => total + (pick(file) ?? 0), 0);
    const addedLines = sum((file) => file.addedLines);
    const deletedLines = sum((file) => file.deletedLines);
    return {
        files: files.length,
        addedLines,
        deletedLines,
        lines: addedLines + deletedLines,
        binaryBytes: sum((file) => file.binaryBytes),
    };
}
/** Five files show where a change is large. */
const maxNamed = 5;
/** The files that contribute most: by bytes if these exceed a limit, or else by lines. */
function findLargest(files, by = "lines") {
    const weights = ({ lines, binaryBytes }) => by === "binaryBytes" ? [binaryBytes, lines] : [lines, binaryBytes];
    return files
        .map((file) => ({ file, weights: weights(sumFiles([file])) }))
        .sort((left, right) => right.weights[0] - left.weights[0] ||
        right.weights[1] - left.weights[1] ||
        (left.file.path < right.file.path ? -1 : 1))
        .slice(0, maxNamed)
        .map(({ file }) => file);
}

;// CONCATENATED MODULE: ./build/guardrails/diff-budget/excess.js


/** Finds exceeded limits: first of all files, then of each glob, in the order of the option. */
const findExcesses = (files, whole, paths) => [
    ...checkBudget(files, whole, null),
    ...paths.flatMap((budget) => checkBudget(filterByGlob(files, budget.glob), budget, budget.glob)),
];
function checkBudget(files, budget, glob) {
    const total = sumFiles(files);
    return ["files", "lines", "binaryBytes"].flatMap((of) => {
        const limit = budget[of];
        return limit === null || total[of] <= limit ? [] : [{ of, glob, limit, files }];
    });
}

// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(3898);
;// CONCATENATED MODULE: ./build/guardrails/diff-budget/unread-text.js



const isTextName = (0,filter/* createNameTest */.cG)([
    "**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte,py,rb,php,pl,lua,r,go,rs,java,kt,kts,scala,groovy,gradle,cs,fs,vb,swift,dart}",
    "**/*.{c,h,cc,cpp,cxx,hpp,hh,m,mm,zig,nim,ex,exs,erl,hs,ml,clj,lisp,el,sql,sh,bash,zsh,fish,ps1,psm1,bat,cmd}",
    "**/*.{json,json5,jsonc,yml,yaml,toml,ini,cfg,conf,xml,html,htm,css,scss,sass,less,svg,csv,md,mdx,markdown,rst,adoc,txt,tf,proto,graphql}",
    "**/{Dockerfile,Makefile,Jenkinsfile}",
]);
/** Number of bytes that git checks to tell text from binary. */
const probedBytes = 8000;
/**
 * Warns about text files, by name or by their content at the base, that count by bytes: a zero byte or a very long line
 * must not hide lines of code from the budget.
 */
async function judgeUnreadText(repository, files) {
    const present = files.filter(({ binaryBytes, mode }) => binaryBytes !== null && mode !== null);
    const isText = await Promise.all(present.map(async (file) => isTextName(file.path) || (await wasText(repository, file))));
    const unread = present.filter((_, position) => isText[position]).map(({ path }) => path);
    return unread.length === 0 ? [] : [createUnreadFinding(unread)];
}
const createUnreadFinding = (unread) => (0,finding/* createFinding */.u)("diff-budget/unread-text", {
    level: "warning",
    title: "Text counted by bytes",
    message: `${(0,wording/* listFirst */.rL)(unread)} look like text but are counted by bytes instead of lines: ` +
        "they contain zero bytes or lines of more than 10,000 bytes.",
    path: unread[0],
    fix: "Check their content. Break long lines, or mark generated files as `linguist-generated`.",
});
async function wasText({ readBase }, { path, previousPath, previousMode }) {
    const before = previousMode === null ? undefined : await readBase(previousPath ?? path);
    return before !== undefined && before.length > 0 && !before.subarray(0, probedBytes).includes(0);
}

// EXTERNAL MODULE: ./build/model/pipeline-files.js
var pipeline_files = __webpack_require__(912);
// EXTERNAL MODULE: ./build/guardrails/settings-changed.js
var settings_changed = __webpack_require__(1039);
;// CONCATENATED MODULE: ./build/guardrails/diff-budget/judge.js










/**
 * Checks that a change is small enough to review well. Throws a GitError if git cannot compare, rather than taking the
 * change for small. `details` has what was compared, the totals of counted and ignored files, all limits, and the five
 * largest files.
 */
const judgeDiffBudget = async (repository, options, facts) => {
    const changes = await repository.changes();
    const measured = await repository.measure();
    const { counted, leftOut } = splitIgnored(measured, options.ignore);
    const settingsFiles = findSettingsFiles(measured, facts.pipelineFile);
    const settingsFindings = checkSettingsFiles(settingsFiles, options, facts);
    const limits = {
        files: options["max-files"],
        lines: options["max-lines"],
        binaryBytes: options["max-binary-bytes"],
    };
    const excesses = findExcesses(counted, limits, options.paths);
    const total = sumFiles(counted);
    const unread = await judgeUnreadText(repository, counted);
    return {
        ...decide(excesses.length > 0 || settingsFindings.some(({ level }) => level === "error"), facts),
        summary: [
            ...settingsFiles.slice(0, 1).map(() => `modifies its own rules: ${settingsFiles.join(", ")}`),
            summarize(changes, total, sumFiles(leftOut), limits, excesses),
        ].join("; "),
        decision: null,
        details: {
            ...describeComparison(changes),
            ...toRecordedTotal(total),
            left_out: toRecordedTotal(sumFiles(leftOut)),
            limits: { files: limits.files, lines: limits.lines, binary_bytes: limits.binaryBytes },
            paths: options.paths.map(toRecordedBudget),
            largest: findLargest(counted).map((file) => ({
                path: file.path,
                ...toRecordedTotal(sumFiles([file])),
            })),
        },
        findings: [...settingsFindings, ...excesses.map(createExcessFinding), ...unread],
        edits: [],
    };
};
function decide(isViolated, { override, ...facts }) {
    if (!isViolated)
        return { verdict: "passed", override: null };
    // Aggregation asks whether the pull request allows it, because its label and text may change while jobs run.
    const isOpen = override === null && facts.pullRequest !== null && facts.mayWait;
    const verdict = isOpen ? "overridable" : "violated";
    return { verdict, override };
}
const describeComparison = ({ strategy, base, head, note }) => ({
    strategy,
    base,
    head,
    note,
});
const toRecordedBudget = ({ glob, files, lines, binaryBytes }) => ({
    glob,
    files,
    lines,
    binary_bytes: binaryBytes,
});
/** In the format of `details`; `lines` are added and deleted lines. */
const toRecordedTotal = ({ files, lines, addedLines, deletedLines, binaryBytes }) => ({
    files,
    lines,
    added_lines: addedLines,
    deleted_lines: deletedLines,
    binary_bytes: binaryBytes,
});
const kinds = {
    files: { rule: "max-files", title: "Too many files" },
    lines: { rule: "max-lines", title: "Too many lines" },
    binaryBytes: { rule: "max-binary-bytes", title: "Too many bytes" },
};
const createExcessFinding = (excess) => (0,finding/* createFinding */.u)(`diff-budget/${excess.glob === null ? kinds[excess.of].rule : "path-budget"}`, {
    title: kinds[excess.of].title,
    message: describeExcess(excess),
    fix: "Split the change, or give a reason for its size: with the input or flag `override-reason`, with the " +
        `variable ${diff_budget_override/* overrideVariable */.Fe}, or in a pull request with the label \`diff-budget-override\` and a line ` +
        "`Diff budget override: <reason>` in its description.",
});
/** Summarizes what changed and the limits in one sentence. Mentions bytes only if there are any. */
function summarize(changes, total, leftOut, limits, excesses) {
    const amounts = (of) => (0,wording/* joinWords */.yZ)(listAmounts(of, total.binaryBytes > 0));
    const globs = [...new Set(excesses.flatMap(({ glob }) => glob ?? []))];
    const parts = total.files === 0
        ? [leftOut.files === 0 ? "nothing changed" : "nothing changed that counts"]
        : [`${amounts(total)} changed`, `at most ${amounts(limits)} may`];
    if (globs.length > 0)
        parts.push(`over the budget of ${(0,wording/* joinWords */.yZ)(globs)}`);
    if (leftOut.files > 0) {
        const files = `${(0,wording/* formatCount */.B4)(leftOut.files, "ignored or generated file")} with ${(0,wording/* formatCount */.B4)(leftOut.lines, "line")}`;
        parts.push(`${files} left out`);
    }
    return changes.note === null ? parts.join("; ") : `${parts.join("; ")} (${changes.note})`;
}
const listAmounts = ({ files, lines, binaryBytes }, withBytes) => [
    (0,wording/* formatCount */.B4)(files, "file"),
    (0,wording/* formatCount */.B4)(lines, "line"),
    ...(withBytes ? [`${(0,wording/* formatCount */.B4)(binaryBytes, "byte")} of binary files`] : []),
];
/** Describes an exceeded limit and the files that contribute most. */
function describeExcess({ of, glob, limit, files }) {
    const total = sumFiles(files);
    const where = glob === null ? "" : ` in ${glob}`;
    const what = {
        files: `${(0,wording/* formatCount */.B4)(total.files, "file")} changed${where}`,
        lines: `${(0,wording/* formatCount */.B4)(total.lines, "line")} changed${where} ` +
            `(${total.addedLines.toLocaleString("en-US")} added, ${total.deletedLines.toLocaleString("en-US")} deleted)`,
        binaryBytes: `${(0,wording/* formatCount */.B4)(total.binaryBytes, "byte")} of binary files changed${where}`,
    }[of];
    const named = findLargest(files, of).map((file) => `${formatPath(file.path)} (${formatSize(file)})`);
    return `${what}, and at most ${limit.toLocaleString("en-US")} may. The largest: ${named.join(", ")}.`;
}
function formatSize(file) {
    if (file.binaryBytes !== null)
        return (0,wording/* formatCount */.B4)(file.binaryBytes, "byte");
    return file.addedLines === null ? "submodule" : (0,wording/* formatCount */.B4)(sumFiles([file]).lines, "line");
}
/** Escapes names with control characters, so that they stay on one line. */
const formatPath = (path) => (/\p{Cc}/u.test(path) ? JSON.stringify(path) : path);
/** Finds changed files that decide how the change is checked: attributes, workflows and the pipeline file. Sorted. */
function findSettingsFiles(files, pipelineFile) {
    const decides = (0,filter/* createNameTest */.cG)(["**/.gitattributes", ".github/workflows/**", ...pipeline_files/* pipelineFiles */.u]);
    const names = files.flatMap(({ path, previousPath }) => previousPath === null ? [path] : [path, previousPath]);
    return [...new Set(names)].filter((name) => decides(name) || name === pipelineFile).sort();
}
function describeSettingsInForce(hasBaseSettings) {
    if (hasBaseSettings === null)
        return "The base's attributes apply, and its settings if it has any.";
    return hasBaseSettings
        ? "The base's attributes and settings apply."
        : "The base's attributes apply. It has no settings for this guardrail, so this change's own settings apply.";
}
const checkSettingsFiles = (files, { "settings-changed": level }, { hasBaseSettings }) => files.slice(0, 1).map((path) => (0,settings_changed/* createSettingsFinding */.J)("diff-budget", level, {
    message: `${files.join(", ")} decide how changes are checked, and this change modifies them. ${describeSettingsInForce(hasBaseSettings)}`,
    path,
}));


/***/ }),

/***/ 738:
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

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ lockFileGlobs),
/* harmony export */   ue: () => (/* binding */ isLockFile),
/* harmony export */   z0: () => (/* binding */ getLockFileSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Lock files, which package managers write and reviewers do not read, with the manifest that each is generated from;
 * null if that has many names.
 */
const lockFiles = new Map(Object.entries({
    "package-lock.json": "package.json",
    "npm-shrinkwrap.json": "package.json",
    "pnpm-lock.yaml": "package.json",
    "yarn.lock": "package.json",
    "bun.lock": "package.json",
    "bun.lockb": "package.json",
    "deno.lock": null,
    "Cargo.lock": "Cargo.toml",
    "go.sum": "go.mod",
    "go.work.sum": "go.work",
    "composer.lock": "composer.json",
    "Gemfile.lock": "Gemfile",
    "gems.locked": "gems.rb",
    "poetry.lock": "pyproject.toml",
    "pdm.lock": "pyproject.toml",
    "uv.lock": "pyproject.toml",
    "Pipfile.lock": "Pipfile",
    "pixi.lock": null,
    "mix.lock": "mix.exs",
    "pubspec.lock": "pubspec.yaml",
    "Podfile.lock": "Podfile",
    "Package.resolved": null,
    "packages.lock.json": null,
    "gradle.lockfile": null,
    "flake.lock": "flake.nix",
    ".terraform.lock.hcl": null,
}));
const lockFileGlobs = [...lockFiles.keys()].map((name) => `**/${name}`);
const isLockFile = (name) => lockFiles.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name));
/** The manifest of a lock file; undefined if it is not a lock file or its manifest is unknown. */
const getLockFileSource = (name) => lockFiles.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name)) ?? undefined;


/***/ }),

/***/ 1039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createSettingsFinding)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);

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


/***/ })

};
