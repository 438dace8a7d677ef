"use strict";
exports.id = 2111;
exports.ids = [2111];
exports.modules = {

/***/ 2111:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: function() { return /* binding */ doctor; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
var c=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(),1);function formatChecks(e,t){let r=c.default.createColors(t),i={problem:r.red(`problem`),notice:r.yellow(`notice `),ok:``},a=e.filter(({level:e})=>e!==`ok`),o=e.filter(({level:e})=>e===`ok`),s=a.flatMap(({level:e,message:t,fix:r=``})=>[`${i[e]}  ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(t,400)}`,`         fix: ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(r,400)}`]),l=o.map(({message:e})=>(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(e)).join(`, `);return`${[...s,...l===``?[]:[`${r.green(`ok     `)}  ${l}`]].join(`
`)}\n`}async function doctor(t){let{requested:n,platform:r,machine:c,environment:l,here:u}=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Yr)(void 0,t),d={...(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.li)(n,l),task:null},{diagnose:f}=await __webpack_require__.e(/* import() */ 3800).then(__webpack_require__.bind(__webpack_require__, 3800)),p=await f(r,d,await describeMachine(l,c.windows),u),m=p.every(({level:e})=>e!==`problem`),{value:h}=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.dr)(l),g=h({schemaVersion:1,kind:`doctor`,ready:m,checks:p});return await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ei)(t,g,formatChecks(p,r.screen.colour)),m?_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed:_index_js__WEBPACK_IMPORTED_MODULE_0__.R.failed}async function describeMachine(e,t){let{readGitHub:n}=await __webpack_require__.e(/* import() */ 9888).then(__webpack_require__.bind(__webpack_require__, 9888)),{createProgramSearch:r,findWriteProblem:i,readFreeBytes:a}=await __webpack_require__.e(/* import() */ 3394).then(__webpack_require__.bind(__webpack_require__, 3394)),o=n(e,{event:!1});return{node:process.versions.node,windows:t,environment:e,variableProblems:o!==null&&`messages`in o?o.messages:[],hasProgram:r(e,t),findWriteProblem:i,readFreeBytes:a}}

/***/ })

};
;