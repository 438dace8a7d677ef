export const id = 569;
export const ids = [569];
export const modules = {

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

/***/ 75688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseFrontMatter),
/* harmony export */   x: () => (/* binding */ setField)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58387);


/** Parses front matter without parsing the Markdown; null if there is none. */
function parseFrontMatter(text) {
    const block = findBlock(text);
    if (block === null)
        return null;
    const source = text.slice(block.start, block.end);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = parseFields(source, lines);
    const tooDeep = `it is nested deeper than ${_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .mostLevels */ .vj} levels`;
    const read = document === null ? createUnreadable(tooDeep) : readFields(document, lines);
    return {
        ...read,
        getLine(key) {
            const start = findPair(document, key)?.key.range[0];
            return start === undefined ? 1 : lines.linePos(start).line + 1;
        },
        bodyStart: block.bodyStart,
    };
}
/**
 * Sets a field, or adds it as the last one; adds front matter if there is none. All other bytes stay. Returns the text
 * unchanged if its front matter cannot be read or cannot take a field (`{}` on one line).
 */
function setField(text, key, value) {
    const isUnreadable = (parseFrontMatter(text)?.problem ?? null) !== null;
    if (isUnreadable)
        return text;
    const changed = writeField(text, key, formatScalar(value));
    const written = parseFrontMatter(changed);
    return written?.problem === null && written.fields[key] === value ? changed : text;
}
function writeField(text, key, value) {
    const lineEnd = /\r?\n/.exec(text)?.[0] ?? "\n";
    const line = `${formatScalar(key)}: ${value}${lineEnd}`;
    const block = findBlock(text);
    if (block === null) {
        const start = text.startsWith("\ufeff") ? 1 : 0;
        return `${text.slice(0, start)}---${lineEnd}${line}---${lineEnd}${lineEnd}${text.slice(start)}`;
    }
    const source = text.slice(block.start, block.end);
    const pair = findPair(parseFields(source), key);
    if (pair === undefined)
        return `${text.slice(0, block.end)}${line}${text.slice(block.end)}`;
    const [start, end] = findValueRange(pair, source);
    const space = source[start - 1] === ":" ? " " : "";
    return `${text.slice(0, block.start + start)}${space}${value}${text.slice(block.start + end)}`;
}
/** The range of a field's value without surrounding whitespace; an empty range after the colon if there is none. */
function findValueRange({ key, value }, source) {
    const [start, end] = value?.range ?? [0, 0];
    const written = source.slice(start, end).trimEnd();
    if (written !== "")
        return [start, start + written.length];
    const behindColon = source.indexOf(":", key.range[1]) + 1;
    return [behindColon, behindColon];
}
/** The text between the two lines of hyphens; null if there are not two. A byte order mark may come first. */
function findBlock(text) {
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
/** Returns null if it is nested too deeply to parse. */
function parseFields(source, lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN()) {
    if ((0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .findTooDeep */ .o6)(source) !== undefined)
        return null;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, {
        schema: "core",
        lineCounter,
        prettyErrors: false,
        logLevel: "error",
    });
}
const createUnreadable = (problem) => ({
    fields: {},
    problem,
});
function readFields(document, lines) {
    const [error] = document.errors;
    if (error !== undefined)
        return createUnreadable(`line ${lines.linePos(error.pos[0]).line + 1} is not valid YAML: ${error.message}`);
    if (document.contents === null)
        return { fields: {}, problem: null };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        return createUnreadable("it has no fields such as `owner: docs`");
    try {
        const fields = document.toJS();
        return (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooDeep */ .f_)(fields) ? createUnreadable(_text_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .selfContained */ .cL) : { fields, problem: null };
    }
    catch (cause) {
        // Aliases that expand without end.
        return createUnreadable(cause instanceof Error ? cause.message : String(cause));
    }
}
function findPair(document, key) {
    const contents = document?.contents;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        return undefined;
    return contents.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.value === key);
}
function formatScalar(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { lineWidth: 0, blockQuote: false }).trimEnd();
}


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


/***/ })

};
