"use strict";
exports.id = 5948;
exports.ids = [5948];
exports.modules = {

/***/ 5948:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainUnknownVerb: function() { return /* binding */ explainUnknownVerb; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
const c={check:`validate`,history:`runs`,list:`runs`,log:`logs`,status:`show`,version:`--version`};async function explainUnknownVerb(t,n,r={}){let a=await findMeant(t,n),o=a===null?``:`; did you mean: orchestrator ${a}`,c=[`there is no command ${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.yr)(t)}${o}`,"See `orchestrator --help`."];return await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.si)(c,r),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.refused}async function findMeant(e,i){let{requested:s,platform:l}=await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ui)(void 0,{}),u=await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Cn)(s,l.files),d=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(u)?[]:(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.pr)(u.pipelines);if(d.includes(e))return`run ${e}`;if(Object.hasOwn(c,e))return c[e];let f=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.vr)(e,[...i,...d]);return f===void 0?null:i.includes(f)?f:`run ${f}`}

/***/ })

};
;