"use strict";
exports.id = 6597;
exports.ids = [6597];
exports.modules = {

/***/ 6597:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recover: function() { return /* binding */ recover; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
async function recover(c,u){let{platform:d,here:f,settings:p}=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Dr)(u),m=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.cr)(p,d.files);if(m!==null)return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.di)(d,m);let{recoverAbandoned:h,recoverAbandonedRun:g}=await __webpack_require__.e(/* import() */ 49).then(__webpack_require__.bind(__webpack_require__, 49));if(c===void 0){let n=await h(d,p,{tidy:!0});for(let e of n)(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(e)?await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.vi)(`${e.messages.join(`
`)}\n`):await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.gi)(formatEnd(f,e));return n.length===0&&await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.gi)(l),n.some(_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.failed:_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}let _=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.rr)(p,d.files,c),v=typeof _==`string`?await g(d,p,_):_;return v!==null&&(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(v)?(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.di)(d,v):(await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.gi)(v===null?l:formatEnd(f,v)),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed)}const l=`nothing to recover
`,formatEnd=(e,{folder:t,summary:n})=>`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(e,t)}: ended as ${n.status}\n`;

/***/ })

};
;