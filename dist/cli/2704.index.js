"use strict";
exports.id = 2704;
exports.ids = [2704];
exports.modules = {

/***/ 2704:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: function() { return /* binding */ doctor; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
var c=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.li)(),1);function formatChecks(e,t){let n=c.default.createColors(t),r={problem:n.red(`problem`),notice:n.yellow(`notice `),ok:``},i=e.filter(({level:e})=>e!==`ok`),a=e.filter(({level:e})=>e===`ok`),s=i.flatMap(({level:e,message:t,fix:n=``})=>[`${r[e]}  ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(t,400)}`,`         fix: ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(n,400)}`]),l=a.map(({message:e})=>(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e)).join(`, `);return`${[...s,...l===``?[]:[`${n.green(`ok     `)}  ${l}`]].join(`
`)}\n`}async function doctor(t){let{requested:i,platform:o,machine:c,environment:l,here:u}=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.mi)(void 0,t),d={...(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ki)(i,l),task:null},{diagnose:f}=await __webpack_require__.e(/* import() */ 9390).then(__webpack_require__.bind(__webpack_require__, 9390)),p=await f(o,d,await describeMachine(l,c.windows),u),m=p.every(({level:e})=>e!==`problem`),{value:h}=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(l),g=h({schemaVersion:1,kind:`doctor`,ready:m,checks:p});return await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.yi)(t,g,formatChecks(p,o.screen.colour)),m?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed:_index_js__WEBPACK_IMPORTED_MODULE_0__.R.failed}async function describeMachine(e,t){let{readGitHub:n}=await __webpack_require__.e(/* import() */ 3756).then(__webpack_require__.bind(__webpack_require__, 3756)),{createProgramSearch:r,findWriteProblem:i,readFreeBytes:a}=await __webpack_require__.e(/* import() */ 1013).then(__webpack_require__.bind(__webpack_require__, 1013)),o=n(e,{event:!1});return{node:process.versions.node,windows:t,environment:e,variableProblems:o!==null&&`messages`in o?o.messages:[],hasProgram:r(e,t),findWriteProblem:i,readFreeBytes:a}}

/***/ })

};
;