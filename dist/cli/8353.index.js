"use strict";
exports.id = 8353;
exports.ids = [8353];
exports.modules = {

/***/ 8353:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: function() { return /* binding */ validate; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
async function validate(i){if(i.run!==void 0)return validateNamedRun(i.run,i);let{requested:o,platform:s,hostContext:l}=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.pi)(void 0,i),u=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.En)(o,s.files);if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(u))return refuseFile(u.messages,i);let{file:d}=u,f=[...u.notes,...describeNoDefault(u)],p=u.pipelines.map(({id:e})=>e),{value:m}=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(l.environment),h=m({schemaVersion:1,kind:`validation`,file:d,pipelines:p,notes:f}),g=[`${d} is valid; pipelines: ${p.join(`, `)}`,...f];return await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.yi)(i,h,`${g.join(`
`)}\n`),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}const describeNoDefault=({default_pipeline:e,pipelines:t})=>e===null&&t.length>1?["no default-pipeline is set, so `run` needs the name of one"]:[],validateNamedRun=(t,n)=>(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Or)(n,async({platform:r,settings:i})=>{let a=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.rr)(i,r.files,t);if(typeof a!=`string`)return refuseFile(a.messages,n);let{validateRun:s}=await __webpack_require__.e(/* import() */ 6522).then(__webpack_require__.bind(__webpack_require__, 6522)),{checked:l,mistakes:u}=await s(r.files,a);if(u.length>0)return refuseFile(u,n);let d=`all ${l.length} files match their schemas\n`;return await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.yi)(n,{schemaVersion:1,kind:`validation`,files:l},d),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed});async function refuseFile(t,n){return await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ui)(t,n),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.refused}

/***/ })

};
;