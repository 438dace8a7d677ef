"use strict";
exports.id = 8075;
exports.ids = [8075];
exports.modules = {

/***/ 8075:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prune: function() { return /* binding */ prune; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
async function prune(t){let{requested:i,platform:o,hostContext:l,here:u}=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.pi)(void 0,t),p=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ki)(i,l.environment),{pruneRuns:m}=await __webpack_require__.e(/* import() */ 5051).then(__webpack_require__.bind(__webpack_require__, 5051)),h=t.dryRun===!0,{keep:g=null,olderThan:_=null}=t,v=await m(o,p,{keep:g,olderThan:_,dryRun:h});if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(v))return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.di)(o,v,t);let y=toShown(v,e=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(u,e));await printLeft(y.left,`not removed`),await printLeft(y.failed,`could not be removed`);let b={schemaVersion:1,kind:`prune`,dryRun:h,...y},{value:x}=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(l.environment);return await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.yi)(t,x(b),formatPruned(y,h)),o.cancelled.aborted?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.cancelled:y.failed.length>0?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.failed:_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}function toShown({task:e,removed:t,left:n,failed:r},i){let locate=e=>e.map(({folder:e,reason:t})=>({folder:i(e),reason:t}));return{taskId:e,removed:t.map(({id:e,folder:t,bytes:n})=>({runId:e,folder:i(t),bytes:n})),left:locate(n),failed:locate(r),freedBytes:t.reduce((e,{bytes:t})=>e+t,0)}}async function printLeft(e,t){if(e.length===0)return;let n=e.map(({folder:e,reason:n})=>`${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e,4096)}: ${t}: ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(n,4096)}`);await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.vi)(`${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ii)(n,20,`folders`).join(`
`)}\n`)}function formatPruned({removed:e,freedBytes:n},r){if(e.length===0)return`nothing to remove
`;let a=r?`would remove`:`removed`,o=e.map(({runId:e,bytes:t})=>`${a} ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e)}, ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(t)}`),s=`${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.$r)(e.length,`run`)}, ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(n)}`;return`${o.join(`
`)}\n${r?`Would remove`:`Removed`} ${s}.\n`}

/***/ })

};
;