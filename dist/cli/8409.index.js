"use strict";
exports.id = 8409;
exports.ids = [8409];
exports.modules = {

/***/ 8409:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approveRun: function() { return /* binding */ approveRun; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_3__);
async function approveRun({files:s,clock:c},l,{user:u},d,f){if(f.trim()===``)return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`--reason is empty: say why the run is approved`);let p=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.rr)(l,s,d);if(typeof p!=`string`)return p;let m=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.tt)(s,p);if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(m))return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`${p}: there is no plan.json that this version can read`);let h=c.now().toISOString(),g={schema_version:1,kind:`approval`,task_id:m.task_id,run_id:m.run_id,actor:u,timestamp:h,reason:f},_=`${h.replaceAll(/[:.]/g,`-`)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomBytes)(4).toString(`hex`)}.json`,v=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(p,`approvals`,_);return await s.replace(v,(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(g),{durable:!0}),{path:v}}

/***/ })

};
;