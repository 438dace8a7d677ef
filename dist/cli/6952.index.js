"use strict";
exports.id = 6952;
exports.ids = [6952];
exports.modules = {

/***/ 6952:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recover: function() { return /* binding */ recover; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
async function recover(c,u){let{platform:d,here:f,settings:p}=await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.cr)(u),m=await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Un)(p,d.files);if(m!==null)return (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Kr)(d,m);let{recoverAbandoned:h,recoverAbandonedRun:g}=await __webpack_require__.e(/* import() */ 14).then(__webpack_require__.bind(__webpack_require__, 14));if(c===void 0){let n=await h(d,p,{tidy:!0});for(let e of n)(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)(e)?await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.$r)(`${e.messages.join(`
`)}\n`):await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Zr)(formatEnd(f,e));return n.length===0&&await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Zr)(l),n.some(_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.failed:_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}let _=await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(p,d.files,c),v=typeof _==`string`?await g(d,p,_):_;return v!==null&&(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)(v)?(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Kr)(d,v):(await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Zr)(v===null?l:formatEnd(f,v)),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed)}const l=`nothing to recover
`,formatEnd=(e,{folder:t,summary:n})=>`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(e,t)}: ended as ${n.status}\n`;

/***/ })

};
;