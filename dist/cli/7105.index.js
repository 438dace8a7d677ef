"use strict";
exports.id = 7105;
exports.ids = [7105];
exports.modules = {

/***/ 7105:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAssignment: function() { return /* binding */ runAssignment; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
async function runAssignment(o,s,c){let{requested:l,platform:u,hostContext:d}=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.pi)(void 0,c);if(process.ppid!==c.parent)return _index_js__WEBPACK_IMPORTED_MODULE_0__.R.cancelled;let f=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ki)(l,d.environment),p={platform:u,secrets:[],createView:()=>(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ut)(u.screen,u.clock,c)},m={folder:o,assignment:s,attempt:c.attempt,setup:c.setup??null},{runGivenAssignment:h}=await __webpack_require__.e(/* import() */ 1198).then(__webpack_require__.bind(__webpack_require__, 1198)),g=await h(f,d,p,m),_=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(g)?g.messages:g.warnings;return _.length>0&&await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.vi)(`${_.join(`
`)}\n`),(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(g)?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.refused:g.manifest?.status===`succeeded`?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed:g.manifest?.status===`cancelled`?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.cancelled:_index_js__WEBPACK_IMPORTED_MODULE_0__.R.failed}

/***/ })

};
;