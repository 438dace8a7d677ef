"use strict";
exports.id = 3756;
exports.ids = [3756];
exports.modules = {

/***/ 3756:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGitHub: function() { return /* binding */ readGitHub; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
function readBackendIds(t){let n=(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)(Buffer.from(t.split(`.`)[1]??``,`base64url`).toString(`utf8`)),[,r,a]=((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Un)({scp:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Gn)()}).safeParse(n).data?.scp.split(` `)??[]).map(e=>e.split(`:`)).find(([e])=>e===`Actions.Results`)??[];return r===void 0||a===void 0?null:{workflow_run_backend_id:r,workflow_job_run_backend_id:a}}const c=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Gn)(`expected a number`).regex(/^\d{1,18}$/,`expected a number`),l=c.transform(Number).pipe((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.zn)(`expected a whole number`).min(1,`expected at least 1`)),u=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Jn)({protocol:/^https?$/,error:`expected an address such as https://github.com`}),d=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Un)({GITHUB_RUN_ID:c,GITHUB_RUN_ATTEMPT:l.default(1),GITHUB_EVENT_NAME:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Gn)().default(``),GITHUB_REPOSITORY:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Gn)(`expected owner/name`).regex(/^[^/\s]+\/[^/\s]+$/,`expected owner/name`),GITHUB_SERVER_URL:u.default(`https://github.com`),GITHUB_API_URL:u.default(`https://api.github.com`),GITHUB_SHA:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Gn)().default(``),GITHUB_REF:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Gn)().default(``),GITHUB_JOB:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Gn)().default(``),GITHUB_ACTION:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Gn)().default(``)});function readGitHub(e,t={event:!0}){if(e.GITHUB_ACTIONS!==`true`)return null;let n=d.safeParse(e);if(!n.success)return{messages:n.error.issues.map(({path:t,message:n})=>describeVariable(e,String(t[0]),n))};let r=n.data;return{runId:r.GITHUB_RUN_ID,runAttempt:r.GITHUB_RUN_ATTEMPT,eventName:r.GITHUB_EVENT_NAME,event:t.event?readEvent(e.GITHUB_EVENT_PATH):void 0,repository:r.GITHUB_REPOSITORY,serverUrl:r.GITHUB_SERVER_URL,apiUrl:r.GITHUB_API_URL,sha:r.GITHUB_SHA,ref:r.GITHUB_REF,job:r.GITHUB_JOB,jobRun:readBackendIds(e.ACTIONS_RUNTIME_TOKEN??``)?.workflow_job_run_backend_id??null,action:r.GITHUB_ACTION}}function describeVariable(e,t,n){let i=e[t];return`the variable ${t} ${i===void 0?`is not set`:`is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.t)(i)}`}: ${n}, as the runner of GitHub Actions sets it for each step`}function readEvent(e){if(e!==void 0&&e!==``)try{return JSON.parse((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.h)(e,{most:_index_js__WEBPACK_IMPORTED_MODULE_0__.P.eventPayload.value}).toString(`utf8`))}catch{return}}

/***/ })

};
;