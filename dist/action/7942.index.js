"use strict";
exports.id = 7942;
exports.ids = [7942];
exports.modules = {

/***/ 7942:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseSettings: function() { return /* binding */ readBaseSettings; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _pipeline_files_D7kTvDTX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3057);
/* harmony import */ var _guardrails_C2DFM21_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1099);
/* harmony import */ var _read_DN1pLTKI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3098);
async function readBaseSettings(r,{uses:i,id:a,pipeline:o},s){for(let c of s===null?_pipeline_files_D7kTvDTX_js__WEBPACK_IMPORTED_MODULE_3__.t:[s,..._pipeline_files_D7kTvDTX_js__WEBPACK_IMPORTED_MODULE_3__.t]){let e=await r.readBase(c);if(e===void 0)continue;let s=new TextDecoder().decode(e),l=(0,_read_DN1pLTKI_js__WEBPACK_IMPORTED_MODULE_2__.t)(c,s,{guardrails:_guardrails_C2DFM21_js__WEBPACK_IMPORTED_MODULE_1__.t});if(`mistakes`in l)return;let{pipelines:u}=l.configuration,d=u.filter(e=>e.id===o),f=(d.length>0?d:u).flatMap(listAllStages).filter(e=>e.kind===`guardrail`&&e.uses===i),p=f.find(e=>e.id===a)??f[0];return p?.kind===`guardrail`?p.with:void 0}}const listAllStages=({setup:e,subtasks:t,after:n})=>[...e,...t.flatMap(({stages:e})=>e),...n].flatMap(withNested),withNested=e=>e.kind===`subpipeline`?e.stages.flatMap(withNested):[e];

/***/ })

};
;