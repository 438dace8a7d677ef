export const id = 569;
export const ids = [569];
export const modules = {

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


/***/ })

};
