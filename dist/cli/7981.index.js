"use strict";
exports.id = 7981;
exports.ids = [7981];
exports.modules = {

/***/ 7981:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAssignment: function() { return /* binding */ runAssignment; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
async function runAssignment(o,s,c){let{requested:l,platform:u,hostContext:d}=await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ui)(void 0,c);if(process.ppid!==c.parent)return _index_js__WEBPACK_IMPORTED_MODULE_0__.R.cancelled;let f=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ti)(l,d.environment),p={platform:u,secrets:[],createView:()=>(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.lt)(u.screen,u.clock,c)},m={folder:o,assignment:s,attempt:c.attempt,setup:c.setup??null},{runGivenAssignment:h}=await __webpack_require__.e(/* import() */ 6997).then(__webpack_require__.bind(__webpack_require__, 6997)),g=await h(f,d,p,m),_=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(g)?g.messages:g.warnings;return _.length>0&&await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.hi)(`${_.join(`
`)}\n`),(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(g)?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.refused:g.manifest?.status===`succeeded`?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed:g.manifest?.status===`cancelled`?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.cancelled:_index_js__WEBPACK_IMPORTED_MODULE_0__.R.failed}

/***/ })

};
;