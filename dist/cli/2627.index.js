"use strict";
exports.id = 2627;
exports.ids = [2627];
exports.modules = {

/***/ 4973:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ r; },
/* harmony export */   t: function() { return /* binding */ jsonSchema; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
const r=`https://raw.githubusercontent.com/org/orchestrator/v1/docs/orchestrator.schema.json`;function jsonSchema(i){let{$schema:a,$defs:o,...s}=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.An,{io:`input`,override:({zodSchema:e,jsonSchema:t})=>{(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.jn)(e)&&orOneText(t)}});return{$schema:a,$id:r,title:`Orchestrator pipelines`,description:`The pipelines of a repository: .github/orchestrator.yml`,...s,patternProperties:{"^x-":{}},$defs:{...o,Stage:{...o?.Stage,allOf:[...i].map(createSettingsRule)}}}}function orOneText(e){let{type:t,items:n,...r}=e;for(let t of[`type`,`items`])delete e[t];Object.assign(e,r,{anyOf:[n,{type:t,items:n}]})}function createSettingsRule([e,n]){let{$schema:r,...i}=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(n,{io:`input`});return{if:{properties:{uses:{const:`guardrail/${e}`}},required:[`uses`]},then:{properties:{with:i}}}}

/***/ }),

/***/ 2627:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: function() { return /* binding */ schema; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var _json_schema_BPKnfVKt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4973);
async function schema(a){let{runFileKinds:o}=await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4019)).then(e=>e.in),s=o.find(e=>a!==void 0&&e.matches(a));if(a!==void 0&&s===void 0)return await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.vi)(`there is no schema for ${a}; known files: ${o.map(({place:e})=>e).join(`; `)}\n`),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.refused;let c=s===void 0?await pipelineSchema():(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(s.schema);return await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__._i)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(c)),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}const pipelineSchema=async()=>(0,_json_schema_BPKnfVKt_js__WEBPACK_IMPORTED_MODULE_2__.t)((await Promise.all(/* import() */[__webpack_require__.e(1490), __webpack_require__.e(5098)]).then(__webpack_require__.bind(__webpack_require__, 1490)).then(e=>e.r)).guardrailSettings);

/***/ })

};
;