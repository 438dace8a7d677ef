"use strict";
exports.id = 5613;
exports.ids = [5613];
exports.modules = {

/***/ 5613:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainUnknownVerb: function() { return /* binding */ explainUnknownVerb; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
const c={check:`validate`,history:`runs`,list:`runs`,log:`logs`,status:`show`,version:`--version`};async function explainUnknownVerb(t,n,i={}){let a=await findMeant(t,n),s=a===null?``:`; did you mean: orchestrator ${a}`,c=[`there is no command ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(t)}${s}`,"See `orchestrator --help`."];return await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ui)(c,i),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.refused}async function findMeant(e,r){let{requested:o,platform:l}=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.pi)(void 0,{}),u=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.En)(o,l.files),d=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(u)?[]:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.gr)(u.pipelines);if(d.includes(e))return`run ${e}`;if(Object.hasOwn(c,e))return c[e];let f=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.xr)(e,[...r,...d]);return f===void 0?null:r.includes(f)?f:`run ${f}`}

/***/ })

};
;