"use strict";
exports.id = 7813;
exports.ids = [7813];
exports.modules = {

/***/ 7813:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ l; },
/* harmony export */   i: function() { return /* binding */ u; },
/* harmony export */   n: function() { return /* binding */ f; },
/* harmony export */   r: function() { return /* binding */ d; },
/* harmony export */   t: function() { return /* binding */ m; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1929);
/* harmony import */ var _verdict_place_Cx6Z_I4f_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3677);
const l={"dry-run":(0,_schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__.p)().default(!1).meta({description:`Report violations, but let the run continue (an allowed failure).`}),"settings-changed":(0,_schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__.d)([`warn`,`error`]).default(`warn`).meta({description:"Level of the finding when the change modifies what this guardrail judges by, such as its settings in the pipeline file: `warn` or `error`."})},u=(0,_schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__.w)().regex(/^!?(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))(?=.*[^\s!])/s,`expected a glob relative to the repository root, without ..`),d=(0,_schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__.T)([(0,_schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__._)(`auto`),(0,_schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__.p)()],{error:`expected auto, true or false`}).default(`auto`),f=(0,_schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__.d)([`today`,`head`]).default(`today`),p=(0,_schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__.w)().refine(e=>(0,_verdict_place_Cx6Z_I4f_js__WEBPACK_IMPORTED_MODULE_2__.t)(e)!==void 0,`expected <stage id>/<path>, as in ai-review/verdict.json: the stage whose artifact it is, and the file relative to its working directory`),m=(0,_schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__.C)({required:(0,_schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__.p)().default(!1).meta({description:`Fail the run without an approval. Requested changes fail it in any case.`}),verdict:p.optional().meta({description:"Verdict file as `<stage id>/<path>`: a JSON artifact of that stage with `{approved, feedback, findings}`. Default: none."}),"pull-request-reviews":(0,_schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__.p)().default(!1).meta({description:"Use the reviews of the pull request. With `verdict`, both have to approve."}),approvals:(0,_schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__.h)().min(1).max(100).default(1).meta({description:`Number of approvals that the pull request needs.`}),"goal-headings":(0,_schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_schemas_CFv7iG1G_js__WEBPACK_IMPORTED_MODULE_1__.w)().trim().min(1)).default([]).meta({description:"Headings that this repository's specs use for their goal, tried before the built-in ones (`Goal`, `Objective`, `Summary` …)."}),...l});

/***/ })

};
;