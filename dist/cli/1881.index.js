"use strict";
exports.id = 1881;
exports.ids = [1881];
exports.modules = {

/***/ 1881:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ createChangeRequest; },
/* harmony export */   t: function() { return /* binding */ r; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
var r=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)({createChangeRequest:()=>createChangeRequest});const createChangeRequest=({base:e,root:r,runsFolder:i,outFolder:a},{github:o,environment:s},c)=>({explicitBase:e??void 0,event:o===null?void 0:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.yn)(o),baseSha:s.BASE_SHA,includeWorkingTree:o===null,runsFolder:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.hr)({base:r},i),outFolder:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.hr)({base:r},a),task:c});

/***/ })

};
;