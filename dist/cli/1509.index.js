"use strict";
exports.id = 1509;
exports.ids = [1509];
exports.modules = {

/***/ 1509:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approve: function() { return /* binding */ approve; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
async function approve(o,s){let{platform:c,hostContext:l,here:u,settings:d}=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Dr)(s),{approveRun:f}=await __webpack_require__.e(/* import() */ 8409).then(__webpack_require__.bind(__webpack_require__, 8409)),p=await f(c,d,l,o??null,s.reason);return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(p)?(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.di)(c,p):(await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.gi)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(u,p.path)}\n`),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed)}

/***/ })

};
;