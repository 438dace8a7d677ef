"use strict";
exports.id = 9286;
exports.ids = [9286];
exports.modules = {

/***/ 9286:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logs: function() { return /* binding */ logs; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
const logs=(t,n)=>(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.lr)(n,async({platform:a,settings:o})=>{let s=await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(o,a.files,n.run??null);if(typeof s!=`string`)return (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Kr)(a,s);let c=n.follow===!0?await follow(a,s,t??null):`over`;if(c===`followed`)return a.cancelled.aborted?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.cancelled:_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed;let l=c===`over`?await printLog(a,s,t??null):c;return l===null?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed:(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Kr)(a,l)});async function printLog(e,t,n){let{readRun:r}=await __webpack_require__.e(/* import() */ 2900).then(__webpack_require__.bind(__webpack_require__, 2900)).then(e=>e.n),i=await r(e,t);if((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)(i))return i;let{findStageLog:o}=await __webpack_require__.e(/* import() */ 185).then(__webpack_require__.bind(__webpack_require__, 185)).then(e=>e.n),c=await o(e.files,i,n);if((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)(c))return c;let u=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Tr)(e.screen.colour);for await(let t of e.files.readChunks(c.path))await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Zr)(u.push(t));return await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Zr)(u.end()),null}async function follow(e,r,i){let c=await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(e,r);if(c===`ended`||c===`gone`)return`over`;let{followLog:l}=await __webpack_require__.e(/* import() */ 2285).then(__webpack_require__.bind(__webpack_require__, 2285)),u=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Tr)(e.screen.colour),d=await l(e,r,i,{write:async e=>(await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Zr)(u.push(e)),(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Xr)()),note:e=>(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.$r)(`${e}\n`)});return await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Zr)(u.end()),d}

/***/ })

};
;