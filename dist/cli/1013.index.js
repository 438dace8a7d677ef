"use strict";
exports.id = 1013;
exports.ids = [1013];
exports.modules = {

/***/ 1013:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createProgramSearch: function() { return /* binding */ createProgramSearch; },
/* harmony export */   findWriteProblem: function() { return /* binding */ findWriteProblem; },
/* harmony export */   readFreeBytes: function() { return /* binding */ readFreeBytes; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_3__);
function createProgramSearch(e,n){let i=(e.PATH??e.Path??``).split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(e=>e!==``),a=n?[``,`.exe`,`.cmd`,`.bat`,`.com`]:[``];return e=>i.some(t=>a.some(n=>isProgram((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(t,`${e}${n}`))))}function isProgram(e){try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.accessSync)(e,node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK),(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(e).isFile()}catch{return!1}}function findWriteProblem(t){let n=findNearest(t);try{return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(n).isDirectory()?((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.accessSync)(n,node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK|node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK),null):`${n} is not a folder`}catch(t){return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(t)}}async function readFreeBytes(e){try{let{bavail:t,bsize:n,blocks:r}=await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.statfs)(findNearest(e));return r===0?null:t*n}catch{return null}}function findNearest(e){for(let t=e;;t=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(t))if((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(t,{throwIfNoEntry:!1})!==void 0||t===(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(t))return t}

/***/ })

};
;