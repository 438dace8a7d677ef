"use strict";
exports.id = 6309;
exports.ids = [6309];
exports.modules = {

/***/ 6309:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseSettings: function() { return /* binding */ readBaseSettings; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var _guardrails_cunO84Mu_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1490);
async function readBaseSettings(r,{uses:i,id:a,pipeline:o},s){for(let c of s===null?_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Dn:[s,..._run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Dn]){let e=await r.readBase(c);if(e===void 0)continue;let s=new TextDecoder().decode(e),l=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.On)(c,s,{guardrails:_guardrails_cunO84Mu_js__WEBPACK_IMPORTED_MODULE_2__.t});if(`mistakes`in l)return;let{pipelines:u}=l.configuration,d=u.filter(e=>e.id===o),f=(d.length>0?d:u).flatMap(listAllStages).filter(e=>e.kind===`guardrail`&&e.uses===i),p=f.find(e=>e.id===a)??f[0];return p?.kind===`guardrail`?p.with:void 0}}const listAllStages=({setup:e,subtasks:t,after:n})=>[...e,...t.flatMap(({stages:e})=>e),...n].flatMap(withNested),withNested=e=>e.kind===`subpipeline`?e.stages.flatMap(withNested):[e];

/***/ })

};
;