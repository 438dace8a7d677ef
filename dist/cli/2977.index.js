"use strict";
exports.id = 2977;
exports.ids = [2977];
exports.modules = {

/***/ 2977:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logs: function() { return /* binding */ logs; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
const logs=(t,r)=>(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Or)(r,async({platform:n,settings:i,here:o,archives:s})=>{let l=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.rr)(i,n.files,r.run??null);if(typeof l!=`string`)return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.di)(n,l,r);let d=r.follow===!0?await follow(n,l,t??null):`over`;if(d===`followed`)return n.cancelled.aborted?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.cancelled:_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed;let f=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(o,s.locate(l)),p=d===`over`?await printLog(n,r,{folder:l,shownFolder:f,stage:t??null}):d;return p===null?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.di)(n,p,r)});async function printLog(e,{json:n},{folder:r,shownFolder:i,stage:a}){let{readRun:s}=await __webpack_require__.e(/* import() */ 2687).then(__webpack_require__.bind(__webpack_require__, 2687)).then(e=>e.n),c=await s(e,r);if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(c))return c;let{describeLog:l,findStageLog:u}=await __webpack_require__.e(/* import() */ 9127).then(__webpack_require__.bind(__webpack_require__, 9127)).then(e=>e.n),d=await u(e.files,c,a);if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(d))return d;if(n!==!0){let t=readLogText(e.files,d.path,e.screen.colour);for await(let e of t)await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.gi)(e);return null}let{printLines:f}=await __webpack_require__.e(/* import() */ 722).then(__webpack_require__.bind(__webpack_require__, 722));return await f(l(d,c,i),readLogText(e.files,d.path,!1)),null}async function*readLogText(e,t,n){let i=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(n);for await(let n of e.readChunks(t))yield i.push(n);yield i.end()}async function follow(e,t,n){let a=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(e,t);if(a===`ended`||a===`gone`)return`over`;let{followLog:c}=await __webpack_require__.e(/* import() */ 7517).then(__webpack_require__.bind(__webpack_require__, 7517)),u=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(e.screen.colour),d=await c(e,t,n,{write:async e=>(await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.gi)(u.push(e)),(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.hi)()),note:e=>(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.vi)(`${e}\n`)});return await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.gi)(u.end()),d}

/***/ })

};
;