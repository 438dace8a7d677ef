"use strict";
exports.id = 5365;
exports.ids = [5365];
exports.modules = {

/***/ 5365:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: function() { return /* binding */ verify; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
const verify=(i,d)=>(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Tr)(d,async({platform:r,hostContext:f,settings:p})=>{let m=await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.er)(p,r.files,i??null);if(typeof m!=`string`)return (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ci)(r,m,d);for(let[e,t]of[[`--chain`,d.chain],[`--plan-digest`,d.planDigest]]){if(t===void 0||/^[0-9a-f]{16,64}$/.test(t))continue;let n=`${e} ${JSON.stringify(t)}: expected 16 to 64 lower-case hexadecimal digits`;return (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ci)(r,(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.wi)(n),d)}let{chain:h,planDigest:g}=d,_=await verifyUnlessCancelled(r,m,{chain:h,planDigest:g});return _===null?(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ci)(r,(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.wi)(`cancelled`),d):(d.json===!0?await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.mi)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Dr)(f.environment).value(_))):_.holds?await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.pi)(`${formatVerified(_,h!==void 0).join(`
`)}\n`):await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.hi)(`verification failed: ${_.reason}\n`),_.holds?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed:_index_js__WEBPACK_IMPORTED_MODULE_0__.R.failed)});async function verifyUnlessCancelled({files:e,cancelled:t},n,r){let{verifyRun:i}=await __webpack_require__.e(/* import() */ 9648).then(__webpack_require__.bind(__webpack_require__, 9648));return i(e,n,r,t).catch(e=>{if(t.aborted)return null;throw e})}function formatVerified(e,t){let{files:n,assignments:r,chain:a,status:o,later_approvals:s,unknown:c}=e;return[`verified: ${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(n,`file`)}, ${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(r,`assignment`)}, chain ${a}`,`The run is recorded as ${o}. Only its own files say how its jobs ended.`,...t?[]:[`Compare the chain with the one in the check-run or the job summary.`],...s>0?[`${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Xr)(s,`approval`)} added after its result.`]:[],...c.map(e=>`Not part of the run: ${JSON.stringify(e)}`)]}

/***/ })

};
;