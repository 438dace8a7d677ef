"use strict";
exports.id = 140;
exports.ids = [140];
exports.modules = {

/***/ 140:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prune: function() { return /* binding */ prune; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
async function prune(i){let{requested:s,platform:c,hostContext:l,here:u}=await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ui)(void 0,i),p=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ti)(s,l.environment),{pruneRuns:m}=await __webpack_require__.e(/* import() */ 744).then(__webpack_require__.bind(__webpack_require__, 744)),h=i.dryRun===!0,{keep:g=null,olderThan:_=null}=i,v=await m(c,p,{keep:g,olderThan:_,dryRun:h});if((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(v))return (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ci)(c,v,i);let y=toShown(v,e=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(u,e));await printLeft(y.left,`not removed`),await printLeft(y.failed,`could not be removed`);let b={schemaVersion:1,kind:`prune`,dryRun:h,...y},{value:x}=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Dr)(l.environment);return await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.gi)(i,x(b),formatPruned(y,h)),c.cancelled.aborted?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.cancelled:y.failed.length>0?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.failed:_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}function toShown({task:e,removed:t,left:n,failed:r},i){let locate=e=>e.map(({folder:e,reason:t})=>({folder:i(e),reason:t}));return{taskId:e,removed:t.map(({id:e,folder:t,bytes:n})=>({runId:e,folder:i(t),bytes:n})),left:locate(n),failed:locate(r),freedBytes:t.reduce((e,{bytes:t})=>e+t,0)}}async function printLeft(e,t){if(e.length===0)return;let n=e.map(({folder:e,reason:n})=>`${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(e,4096)}: ${t}: ${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(n,4096)}`);await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.hi)(`${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ti)(n,20,`folders`).join(`
`)}\n`)}function formatPruned({removed:e,freedBytes:t},n){if(e.length===0)return`nothing to remove
`;let r=n?`would remove`:`removed`,a=e.map(({runId:e,bytes:t})=>`${r} ${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(e)}, ${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.jn)(t)}`),o=`${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(e.length,`run`)}, ${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.jn)(t)}`;return`${a.join(`
`)}\n${n?`Would remove`:`Removed`} ${o}.\n`}

/***/ })

};
;