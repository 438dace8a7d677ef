"use strict";
exports.id = 5159;
exports.ids = [5159];
exports.modules = {

/***/ 5159:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logs: function() { return /* binding */ logs; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
const logs=(t,n)=>(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Tr)(n,async({platform:r,settings:i})=>{let s=await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.er)(i,r.files,n.run??null);if(typeof s!=`string`)return (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ci)(r,s);let c=n.follow===!0?await follow(r,s,t??null):`over`;if(c===`followed`)return r.cancelled.aborted?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.cancelled:_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed;let l=c===`over`?await printLog(r,s,t??null):c;return l===null?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed:(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ci)(r,l)});async function printLog(e,n,r){let{readRun:a}=await __webpack_require__.e(/* import() */ 1099).then(__webpack_require__.bind(__webpack_require__, 1099)).then(e=>e.n),o=await a(e,n);if((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(o))return o;let{findStageLog:s}=await __webpack_require__.e(/* import() */ 9291).then(__webpack_require__.bind(__webpack_require__, 9291)).then(e=>e.n),c=await s(e.files,o,r);if((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(c))return c;let u=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Vr)(e.screen.colour);for await(let t of e.files.readChunks(c.path))await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.pi)(u.push(t));return await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.pi)(u.end()),null}async function follow(e,t,r){let a=await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(e,t);if(a===`ended`||a===`gone`)return`over`;let{followLog:o}=await __webpack_require__.e(/* import() */ 1537).then(__webpack_require__.bind(__webpack_require__, 1537)),u=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Vr)(e.screen.colour),d=await o(e,t,r,{write:async e=>(await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.pi)(u.push(e)),(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.fi)()),note:e=>(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.hi)(`${e}\n`)});return await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.pi)(u.end()),d}

/***/ })

};
;