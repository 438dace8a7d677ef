"use strict";
exports.id = 8258;
exports.ids = [8258];
exports.modules = {

/***/ 8258:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aggregate: function() { return /* binding */ aggregate; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
async function aggregate(o,s){let c=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.pi)(void 0,s),{requested:l,platform:u,hostContext:d}=c,f=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(c.here,o);if(!await u.files.exists(f))return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.di)(u,(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`${o}: no such folder`),s);let{aggregateFolder:p}=await __webpack_require__.e(/* import() */ 1450).then(__webpack_require__.bind(__webpack_require__, 1450)),{openArtifactFolders:m}=await __webpack_require__.e(/* import() */ 4758).then(__webpack_require__.bind(__webpack_require__, 4758)),h=await p(u,(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ki)(l,d.environment),d,m(f),{folder:f,key:s.key??null,jobResults:{plan:s.planResult??null,run:s.runResult??null}});return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.kr)(c,s,h)}

/***/ })

};
;