export const id = 700;
export const ids = [700];
export const modules = {

/***/ 71700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeDiffBudget: () => (/* binding */ judgeDiffBudget)
});

// EXTERNAL MODULE: ./build/model/diff-budget-override.js
var diff_budget_override = __webpack_require__(42706);
// EXTERNAL MODULE: ./build/guardrails/finding.js
var finding = __webpack_require__(90738);
// EXTERNAL MODULE: ./build/changes/filter.js
var filter = __webpack_require__(81778);
// EXTERNAL MODULE: ./build/guardrails/lock-files.js
var lock_files = __webpack_require__(99662);
;// CONCATENATED MODULE: ./build/guardrails/diff-budget/left-out.js


const always = [...lock_files/* lockFileGlobs */.Zx, "dist/**", "**/node_modules/**", "archives/**"];
/** Parts a change into what counts and what does not. A renamed file is left out when it is so under both of its names. */
function partLeftOut(files, ignore) {
    const ignored = (0,filter/* nameTest */.Sf)([...always, ...ignore]);
    const isLeftOut = (file) => file.generated || namesOf(file).every(ignored);
    return { counted: files.filter((file) => !isLeftOut(file)), leftOut: files.filter(isLeftOut) };
}
/** A change of the files that match: a renamed one is a change under both of its names. */
function matching(files, glob) {
    const matches = (0,filter/* nameTest */.Sf)([glob]);
    return files.filter((file) => namesOf(file).some(matches));
}
const namesOf = ({ path, previousPath, status }) => status === "renamed" && previousPath !== null ? [path, previousPath] : [path];

;// CONCATENATED MODULE: ./build/guardrails/diff-budget/total.js
function totalOf(files) {
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
/** Five files say where a change is large; more nobody reads. */
const mostNamed = 5;
/** The files that contribute most: by bytes where those are what there is too much of, else by lines. */
function largest(files, by = "lines") {
    const weights = ({ lines, binaryBytes }) => by === "binaryBytes" ? [binaryBytes, lines] : [lines, binaryBytes];
    return files
        .map((file) => ({ file, weights: weights(totalOf([file])) }))
        .sort((left, right) => right.weights[0] - left.weights[0] ||
        right.weights[1] - left.weights[1] ||
        (left.file.path < right.file.path ? -1 : 1))
        .slice(0, mostNamed)
        .map(({ file }) => file);
}

;// CONCATENATED MODULE: ./build/guardrails/diff-budget/excess.js


/** What there is too much of: first over all files, then for each glob, in the order in which they are written. */
const findExcesses = (files, whole, paths) => [
    ...excessesOf(files, whole, null),
    ...paths.flatMap((budget) => excessesOf(matching(files, budget.glob), budget, budget.glob)),
];
function excessesOf(files, budget, glob) {
    const total = totalOf(files);
    return ["files", "lines", "binaryBytes"].flatMap((of) => {
        const limit = budget[of];
        return limit === null || total[of] <= limit ? [] : [{ of, glob, limit, files }];
    });
}

// EXTERNAL MODULE: ./build/model/pipeline-files.js
var pipeline_files = __webpack_require__(80912);
// EXTERNAL MODULE: ./build/guardrails/settings-changed.js
var settings_changed = __webpack_require__(41039);
;// CONCATENATED MODULE: ./build/guardrails/diff-budget/settings-change.js



/** Changed files that decide how this change is judged: attributes, workflows and the pipeline file. Sorted. */
function findSettingsFiles(files, pipelineFile) {
    const decides = (0,filter/* nameTest */.Sf)(["**/.gitattributes", ".github/workflows/**", ...pipeline_files/* pipelineFiles */.u]);
    const names = files.flatMap(({ path, previousPath }) => previousPath === null ? [path] : [path, previousPath]);
    return [...new Set(names)].filter((name) => decides(name) || name === pipelineFile).sort();
}
function whatHolds(hasBaseSettings) {
    if (hasBaseSettings === null)
        return "The base's attributes hold, and its settings where it has any.";
    return hasBaseSettings
        ? "The base's attributes and settings hold."
        : "The base's attributes hold; it has no settings for this guardrail, so that the settings are this change's own.";
}
/** @param files what `findSettingsFiles` says: at least one */
const describeSettingsChange = (files, level, hasBaseSettings) => (0,settings_changed/* settingsChanged */._)("diff-budget", level, {
    message: `${files.join(", ")} decide how changes are judged, and this change touches them. ${whatHolds(hasBaseSettings)}`,
    path: files[0],
});

;// CONCATENATED MODULE: ./build/guardrails/diff-budget/unread-text.js


const isTextName = (0,filter/* nameTest */.Sf)([
    "**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte,py,rb,php,pl,lua,r,go,rs,java,kt,kts,scala,groovy,gradle,cs,fs,vb,swift,dart}",
    "**/*.{c,h,cc,cpp,cxx,hpp,hh,m,mm,zig,nim,ex,exs,erl,hs,ml,clj,lisp,el,sql,sh,bash,zsh,fish,ps1,psm1,bat,cmd}",
    "**/*.{json,json5,jsonc,yml,yaml,toml,ini,cfg,conf,xml,html,htm,css,scss,sass,less,svg,csv,md,mdx,markdown,rst,adoc,txt,tf,proto,graphql}",
    "**/{Dockerfile,Makefile,Jenkinsfile}",
]);
/** Bytes that git looks at before it takes a file for text. */
const lookedAt = 8000;
const unread_text_mostNamed = 5;
/**
 * That files which are text by their names, or were text at the base, count by their bytes: a zero byte or a line that is too long
 * makes no lines of code unread. Empty where there are none.
 */
async function judgeUnreadText(repository, files) {
    const present = files.filter(({ binaryBytes, mode }) => binaryBytes !== null && mode !== null);
    const isText = await Promise.all(present.map(async (file) => isTextName(file.path) || (await wasText(repository, file))));
    const unread = present.filter((_, position) => isText[position]).map(({ path }) => path);
    const [first] = unread;
    if (first === undefined)
        return [];
    const more = unread.length > unread_text_mostNamed ? ` and ${unread.length - unread_text_mostNamed} more` : "";
    const message = `${unread.slice(0, unread_text_mostNamed).join(", ")}${more} should be text, and count by their bytes and not by their lines: ` +
        "they hold zero bytes, or lines of more than 10,000 bytes.";
    return [
        (0,finding/* findingOf */.h)("diff-budget/unread-text", {
            level: "warning",
            title: "Text that has no lines to count",
            message,
            path: first,
            fix: "Look at what they hold. Break their lines with line feeds, or call what a program made `linguist-generated`.",
        }),
    ];
}
async function wasText({ readBase }, { path, previousPath, previousMode }) {
    const before = previousMode === null ? undefined : await readBase(previousPath ?? path);
    return before !== undefined && before.length > 0 && !before.subarray(0, lookedAt).includes(0);
}

;// CONCATENATED MODULE: ./build/guardrails/diff-budget/wording.js

/** `1,204 lines`, `1 file`. */
const amount = (count, unit) => `${count.toLocaleString("en-US")} ${unit}${count === 1 ? "" : "s"}`;
const list = (parts) => parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
/** What changed and what may, in one sentence. Bytes are told where there are any. */
function summarize(changes, total, leftOut, limits, excesses) {
    const amounts = (of) => [
        amount(of.files, "file"),
        amount(of.lines, "line"),
        ...(total.binaryBytes === 0 ? [] : [`${amount(of.binaryBytes, "byte")} of binary files`]),
    ];
    const globs = [...new Set(excesses.flatMap(({ glob }) => glob ?? []))];
    const parts = total.files === 0
        ? [leftOut.files === 0 ? "nothing changed" : "nothing changed that counts"]
        : [`${list(amounts(total))} changed`, `at most ${list(amounts(limits))} may`];
    if (globs.length > 0)
        parts.push(`over the budget of ${list(globs)}`);
    if (leftOut.files > 0) {
        const files = `${amount(leftOut.files, "ignored or generated file")} with ${amount(leftOut.lines, "line")}`;
        parts.push(`${files} left out`);
    }
    return changes.note === null ? parts.join("; ") : `${parts.join("; ")} (${changes.note})`;
}
/** What there is too much of, how much may be, and which files contribute most. */
function describeExcess({ of, glob, limit, files }) {
    const total = totalOf(files);
    const where = glob === null ? "" : ` in ${glob}`;
    const what = {
        files: `${amount(total.files, "file")} changed${where}`,
        lines: `${amount(total.lines, "line")} changed${where} ` +
            `(${total.addedLines.toLocaleString("en-US")} added, ${total.deletedLines.toLocaleString("en-US")} deleted)`,
        binaryBytes: `${amount(total.binaryBytes, "byte")} of binary files changed${where}`,
    }[of];
    const named = largest(files, of).map((file) => `${shown(file.path)} (${sizeOf(file)})`);
    return `${what}, and at most ${limit.toLocaleString("en-US")} may. The largest: ${named.join(", ")}.`;
}
function sizeOf(file) {
    if (file.binaryBytes !== null)
        return amount(file.binaryBytes, "byte");
    return file.addedLines === null ? "submodule" : amount(totalOf([file]).lines, "line");
}
/** A line break in a name must not look like one in the sentence. */
const shown = (path) => (/\p{Cc}/u.test(path) ? JSON.stringify(path) : path);

;// CONCATENATED MODULE: ./build/guardrails/diff-budget/judge.js








/**
 * Judges whether a change is small enough to be reviewed well. What git cannot compare is a GitError, never a small change.
 * `details` has what was compared, the totals of what counts and of what was left out, all limits, and the five largest files.
 */
const judgeDiffBudget = async (repository, options, facts) => {
    const changes = await repository.changes();
    const measured = await repository.measure();
    const { counted, leftOut } = partLeftOut(measured, options.ignore);
    const settingsFiles = findSettingsFiles(measured, facts.pipelineFile);
    const settingsFindings = settingsFiles.length === 0
        ? []
        : [describeSettingsChange(settingsFiles, options["settings-changed"], facts.hasBaseSettings)];
    const limits = {
        files: options["max-files"],
        lines: options["max-lines"],
        binaryBytes: options["max-binary-bytes"],
    };
    const excesses = findExcesses(counted, limits, options.paths);
    const total = totalOf(counted);
    const unread = await judgeUnreadText(repository, counted);
    return {
        ...decide(excesses.length > 0 || settingsFindings.some(({ level }) => level === "error"), facts),
        summary: [
            ...settingsFiles.slice(0, 1).map(() => `touches what judges it: ${settingsFiles.join(", ")}`),
            summarize(changes, total, totalOf(leftOut), limits, excesses),
        ].join("; "),
        decision: null,
        details: {
            ...comparison(changes),
            ...amounts(total),
            left_out: amounts(totalOf(leftOut)),
            limits: { files: limits.files, lines: limits.lines, binary_bytes: limits.binaryBytes },
            paths: options.paths.map(asRecorded),
            largest: largest(counted).map((file) => ({ path: file.path, ...amounts(totalOf([file])) })),
        },
        findings: [...settingsFindings, ...excesses.map(remarkOn), ...unread],
        edits: [],
    };
};
function decide(isViolated, { override, ...facts }) {
    if (!isViolated)
        return { verdict: "passed", override: null };
    // Whether the pull request allows it is for who aggregates to ask: label and text may change while jobs run.
    const isOpen = override === null && facts.pullRequest !== null && facts.mayWait;
    const verdict = isOpen ? "overridable" : "violated";
    return { verdict, override };
}
const comparison = ({ strategy, base, head, note }) => ({ strategy, base, head, note });
const asRecorded = ({ glob, files, lines, binaryBytes }) => ({
    glob,
    files,
    lines,
    binary_bytes: binaryBytes,
});
/** As they are recorded: `lines` are those added and those deleted. */
const amounts = ({ files, lines, addedLines, deletedLines, binaryBytes }) => ({
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
const remarkOn = (excess) => (0,finding/* findingOf */.h)(`diff-budget/${excess.glob === null ? kinds[excess.of].rule : "path-budget"}`, {
    title: kinds[excess.of].title,
    message: describeExcess(excess),
    fix: "Split the change into smaller ones, or say why it has to be this large: with the input or flag `override-reason`, with the " +
        `variable ${diff_budget_override/* overrideVariable */.Fe}, or in a pull request with the label \`diff-budget-override\` and a line ` +
        "`Diff budget override: <reason>` in its description.",
});


/***/ }),

/***/ 99662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ sourceOfLockFile),
/* harmony export */   Zx: () => (/* binding */ lockFileGlobs),
/* harmony export */   ue: () => (/* binding */ isLockFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Which versions of what belong together: package managers write them, and they are not read line by line. Each with what it is
 * made of; null: that has many names.
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
/** The file that a lock file is made of; undefined: it is none, or that is not known. */
const sourceOfLockFile = (name) => lockFiles.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name)) ?? undefined;


/***/ }),

/***/ 80912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pipelineFiles)
/* harmony export */ });
/** Where a pipeline file is looked for below the repository's root when none is named, first one first. */
const pipelineFiles = [
    ".github/orchestrator.yml",
    ".github/orchestrator.yaml",
    "codex.orchestrator.json",
];


/***/ })

};
