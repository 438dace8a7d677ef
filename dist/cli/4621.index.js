"use strict";
exports.id = 4621;
exports.ids = [4621];
exports.modules = {

/***/ 4621:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeDetails: function() { return /* binding */ writeDetails; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_5__);
function writeDetails(s){let c=(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.o)(),l=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(c),u=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(c.RUNNER_TEMP??(0,node_os__WEBPACK_IMPORTED_MODULE_5__.tmpdir)(),`orchestrator-error-${Date.now()}-${process.pid}.txt`),d=`Orchestrator ${_index_js__WEBPACK_IMPORTED_MODULE_0__.L}, Node ${process.version}, ${process.platform} ${process.arch}`;return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(u,`${d}\n\n${l.text((0,node_util__WEBPACK_IMPORTED_MODULE_4__.inspect)(s))}\n`,{flag:`wx`,mode:384}),u}

/***/ })

};
;