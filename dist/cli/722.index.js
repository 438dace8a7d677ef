"use strict";
exports.id = 722;
exports.ids = [722];
exports.modules = {

/***/ 722:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printLines: function() { return /* binding */ printLines; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
async function printLines(r,i){let a=await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(JSON.stringify(r));await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__._i)(`${a.slice(0,-1)},"lines":[`);let o=`"`;for await(let r of i){if(r===``)continue;let i=(await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)(r)).split(`
`),a=i.at(-1)===``;a&&i.pop(),await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__._i)(o+i.map(escape).join(n)),o=a?n:``}await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__._i)(`${o===`"`?``:`"`}]}\n`)}const n=`","`,escape=e=>JSON.stringify(e).slice(1,-1);

/***/ })

};
;