export const id = 5382;
export const ids = [5382];
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
