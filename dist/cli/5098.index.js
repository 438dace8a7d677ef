"use strict";
exports.id = 5098;
exports.ids = [5098];
exports.modules = {

/***/ 5098:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ l; },
/* harmony export */   i: function() { return /* binding */ u; },
/* harmony export */   n: function() { return /* binding */ f; },
/* harmony export */   r: function() { return /* binding */ d; },
/* harmony export */   t: function() { return /* binding */ m; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
const l={"dry-run":(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Rn)().default(!1).meta({description:`Report violations, but let the run continue (an allowed failure).`}),"settings-changed":(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.In)([`warn`,`error`]).default(`warn`).meta({description:"Level of the finding when the change modifies what this guardrail judges by, such as its settings in the pipeline file: `warn` or `error`."})},u=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Gn)().regex(/^!?(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))(?=.*[^\s!])/s,`expected a glob relative to the repository root, without ..`),d=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Kn)([(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(`auto`),(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Rn)()],{error:`expected auto, true or false`}).default(`auto`),f=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.In)([`today`,`head`]).default(`today`),p=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Gn)().refine(e=>(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.kn)(e)!==void 0,`expected <stage id>/<path>, as in ai-review/verdict.json: the stage whose artifact it is, and the file relative to its working directory`),m=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Wn)({required:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Rn)().default(!1).meta({description:`Fail the run without an approval. Requested changes fail it in any case.`}),verdict:p.optional().meta({description:"Verdict file as `<stage id>/<path>`: a JSON artifact of that stage with `{approved, feedback, findings}`. Default: none."}),"pull-request-reviews":(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Rn)().default(!1).meta({description:"Use the reviews of the pull request. With `verdict`, both have to approve."}),approvals:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.zn)().min(1).max(100).default(1).meta({description:`Number of approvals that the pull request needs.`}),"goal-headings":(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Ln)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Gn)().trim().min(1)).default([]).meta({description:"Headings that this repository's specs use for their goal, tried before the built-in ones (`Goal`, `Objective`, `Summary` …)."}),...l});

/***/ })

};
;