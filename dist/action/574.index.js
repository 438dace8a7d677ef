"use strict";
exports.id = 574;
exports.ids = [574];
exports.modules = {

/***/ 574:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ i; },
/* harmony export */   t: function() { return /* binding */ getOctokit; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _utils_SO4755SN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2712);
var i=/* @__PURE__ */ (0,_rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__.n)({getOctokit:()=>getOctokit});new _utils_SO4755SN_js__WEBPACK_IMPORTED_MODULE_1__.a;function getOctokit(e,t,...i){return new(_utils_SO4755SN_js__WEBPACK_IMPORTED_MODULE_1__.t.plugin(...i))((0,_utils_SO4755SN_js__WEBPACK_IMPORTED_MODULE_1__.r)(e,t))}

/***/ })

};
;