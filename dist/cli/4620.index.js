"use strict";
exports.id = 4620;
exports.ids = [4620];
exports.modules = {

/***/ 4620:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prune: function() { return /* binding */ prune; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
async function prune(t){let{requested:n,platform:a,hostContext:c,here:d}=await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Jr)(void 0,t),p=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.li)(n,c.environment),{pruneRuns:m}=await __webpack_require__.e(/* import() */ 2181).then(__webpack_require__.bind(__webpack_require__, 2181)),h=t.dryRun===!0,{keep:g=null,olderThan:_=null}=t,v=await m(a,p,{keep:g,olderThan:_,dryRun:h});if((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)(v))return (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Kr)(a,v,t);let y=toShown(v,e=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(d,e));await printLeft(y.left,`not removed`),await printLeft(y.failed,`could not be removed`);let b={schemaVersion:1,kind:`prune`,dryRun:h,...y},{value:x}=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.dr)(c.environment);return await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ei)(t,x(b),formatPruned(y,h)),a.cancelled.aborted?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.cancelled:y.failed.length>0?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.failed:_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}function toShown({task:e,removed:t,left:n,failed:r},i){let locate=e=>e.map(({folder:e,reason:t})=>({folder:i(e),reason:t}));return{taskId:e,removed:t.map(({id:e,folder:t,bytes:n})=>({runId:e,folder:i(t),bytes:n})),left:locate(n),failed:locate(r),freedBytes:t.reduce((e,{bytes:t})=>e+t,0)}}async function printLeft(e,r){if(e.length===0)return;let i=e.map(({folder:e,reason:t})=>`${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(e,4096)}: ${r}: ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(t,4096)}`);await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.$r)(`${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.zr)(i,20,`folders`).join(`
`)}\n`)}function formatPruned({removed:e,freedBytes:t},r){if(e.length===0)return`nothing to remove
`;let i=r?`would remove`:`removed`,o=e.map(({runId:e,bytes:t})=>`${i} ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(e)}, ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.jn)(t)}`),s=`${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Pr)(e.length,`run`)}, ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.jn)(t)}`;return`${o.join(`
`)}\n${r?`Would remove`:`Removed`} ${s}.\n`}

/***/ })

};
;