"use strict";
exports.id = 6212;
exports.ids = [6212];
exports.modules = {

/***/ 6212:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: function() { return /* binding */ verify; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
const verify=(n,d)=>(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Or)(d,async({platform:a,hostContext:f,settings:p})=>{let m=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.rr)(p,a.files,n??null);if(typeof m!=`string`)return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.di)(a,m,d);for(let[e,t]of[[`--chain`,d.chain],[`--plan-digest`,d.planDigest]]){if(t===void 0||/^[0-9a-f]{16,64}$/.test(t))continue;let n=`${e} ${JSON.stringify(t)}: expected 16 to 64 lower-case hexadecimal digits`;return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.di)(a,(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(n),d)}let{chain:h,planDigest:g}=d,_=await verifyUnlessCancelled(a,m,{chain:h,planDigest:g});if(_===null)return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.di)(a,(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`cancelled`),d);let v={schemaVersion:1,kind:`verification`,..._};return d.json===!0?await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__._i)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(f.environment).value(v))):_.holds?await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.gi)(`${formatVerified(_,h!==void 0).join(`
`)}\n`):await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.vi)(`verification failed: ${_.reason}\n`),_.holds?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed:_index_js__WEBPACK_IMPORTED_MODULE_0__.R.failed});async function verifyUnlessCancelled({files:e,cancelled:t},n,r){let{verifyRun:i}=await __webpack_require__.e(/* import() */ 2942).then(__webpack_require__.bind(__webpack_require__, 2942));return i(e,n,r,t).catch(e=>{if(t.aborted)return null;throw e})}function formatVerified(e,t){let{files:r,assignments:i,chain:a,status:o,laterApprovals:s,unknown:c}=e;return[`verified: ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.$r)(r,`file`)}, ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.$r)(i,`assignment`)}, chain ${a}`,`The run is recorded as ${o}. Only its own files say how its jobs ended.`,...t?[]:[`Compare the chain with the one in the check-run or the job summary.`],...s>0?[`${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.$r)(s,`approval`)} added after its result.`]:[],...c.map(e=>`Not part of the run: ${JSON.stringify(e)}`)]}

/***/ })

};
;