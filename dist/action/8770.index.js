"use strict";
exports.id = 8770;
exports.ids = [8770];
exports.modules = {

/***/ 8770:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ createChangeRequest; },
/* harmony export */   t: function() { return /* binding */ r; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5122);
var r=/* @__PURE__ */ (0,_rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__.n)({createChangeRequest:()=>createChangeRequest});const createChangeRequest=({base:e,root:r,runsFolder:i,outFolder:a},{github:o,environment:s},c)=>({explicitBase:e??void 0,event:o===null?void 0:(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.vt)(o),baseSha:s.BASE_SHA,includeWorkingTree:o===null,runsFolder:(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Dt)({base:r},i),outFolder:(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Dt)({base:r},a),task:c});

/***/ })

};
;