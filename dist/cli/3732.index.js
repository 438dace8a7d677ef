"use strict";
exports.id = 3732;
exports.ids = [3732];
exports.modules = {

/***/ 3732:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainUnknownVerb: function() { return /* binding */ explainUnknownVerb; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
const c={check:`validate`,history:`runs`,list:`runs`,log:`logs`,status:`show`,version:`--version`};async function explainUnknownVerb(t,r,i={}){let a=await findMeant(t,r),s=a===null?``:`; did you mean: orchestrator ${a}`,c=[`there is no command ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.rr)(t)}${s}`,"See `orchestrator --help`."];return await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Gr)(c,i),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.refused}async function findMeant(e,n){let{requested:o,platform:l}=await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Jr)(void 0,{}),u=await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Cn)(o,l.files),d=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)(u)?[]:(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Zn)(u.pipelines);if(d.includes(e))return`run ${e}`;if(Object.hasOwn(c,e))return c[e];let f=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.nr)(e,[...n,...d]);return f===void 0?null:n.includes(f)?f:`run ${f}`}

/***/ })

};
;