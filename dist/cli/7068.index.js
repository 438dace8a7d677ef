"use strict";
exports.id = 7068;
exports.ids = [7068];
exports.modules = {

/***/ 583:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ r; },
/* harmony export */   t: function() { return /* binding */ jsonSchema; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
const r=`https://raw.githubusercontent.com/org/orchestrator/v1/docs/orchestrator.schema.json`;function jsonSchema(i){let{$schema:a,$defs:o,...s}=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Dn,{io:`input`,override:({zodSchema:e,jsonSchema:t})=>{(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.On)(e)&&orOneText(t)}});return{$schema:a,$id:r,title:`Orchestrator pipelines`,description:`The pipelines of a repository: .github/orchestrator.yml`,...s,patternProperties:{"^x-":{}},$defs:{...o,Stage:{...o?.Stage,allOf:[...i].map(createSettingsRule)}}}}function orOneText(e){let{type:t,items:n,...r}=e;for(let t of[`type`,`items`])delete e[t];Object.assign(e,r,{anyOf:[n,{type:t,items:n}]})}function createSettingsRule([e,n]){let{$schema:r,...i}=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(n,{io:`input`});return{if:{properties:{uses:{const:`guardrail/${e}`}},required:[`uses`]},then:{properties:{with:i}}}}

/***/ }),

/***/ 7068:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: function() { return /* binding */ schema; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
/* harmony import */ var _json_schema_hIgHFTx8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(583);
async function schema(a){let{runFileKinds:o}=await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2979)).then(e=>e.nn),s=o.find(e=>a!==void 0&&e.matches(a));if(a!==void 0&&s===void 0)return await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.hi)(`there is no schema for ${a}; known files: ${o.map(({place:e})=>e).join(`; `)}\n`),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.refused;let c=s===void 0?await pipelineSchema():(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(s.schema);return await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.mi)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(c)),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}const pipelineSchema=async()=>(0,_json_schema_hIgHFTx8_js__WEBPACK_IMPORTED_MODULE_2__.t)((await Promise.all(/* import() */[__webpack_require__.e(9248), __webpack_require__.e(6172)]).then(__webpack_require__.bind(__webpack_require__, 9248)).then(e=>e.r)).guardrailSettings);

/***/ })

};
;