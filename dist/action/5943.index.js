"use strict";
exports.id = 5943;
exports.ids = [5943];
exports.modules = {

/***/ 8753:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ checkPlan; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9762);
function checkPlan(e){return checkUntouched(e)??checkSubtasks(e)??checkStages(e)}function checkUntouched(r){let{completed_at:i,requested_at:a,plan_attempt:o,assignments:s}=r;if(i!==null)return`completed_at is ${(0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_1__.T)(i)} before anything ran`;let toUntouched=e=>({...e,status:`assigned`,assigned_at:a,completed_at:null,attempts:[{number:o,assigned_at:a,started_at:null,completed_at:null,status:`pending`,recovery_checkpoints:[]}]}),c=(0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_1__.w)(s,s.map(toUntouched),`assignments`);return c===null?null:(0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_1__.C)(c,`a plan that was not run`)}function checkSubtasks({subtasks:e,assignments:n}){if(e.length===0)return`subtasks is empty`;let r=findRepeated(e.map(({id:e})=>e))??findRepeated(n.map(e=>e.instance_id));if(r!==null)return`${(0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_1__.T)(r)} is there twice`;let i=n.flatMap(e=>e.subtasks),a=findRepeated(i);if(a!==null)return`the subtask ${(0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_1__.T)(a)} is given to two assignments`;let o=new Set(e.filter(({skip:e})=>e===null).map(({id:e})=>e)),s=i.find(e=>!o.has(e));if(s!==void 0)return`the subtask ${(0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_1__.T)(s)} is given to an assignment, and is not to run`;let c=n.some(e=>e.subtasks.length===0),l=[...o].find(e=>!i.includes(e));return l===void 0||c?null:`the subtask ${(0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_1__.T)(l)} is given to no assignment`}function checkStages({setup:e,subtasks:t,after:n}){for(let r of[e,...t.map(e=>e.stages),n]){let e=checkList(r);if(e!==null)return e}return null}function checkList(e){let n=findRepeated(e.map(({id:e})=>e));if(n!==null)return`the stage ${(0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_1__.T)(n)} is there twice`;for(let n of e){if(!isCondition(n.if))return`the stage ${(0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_1__.T)(n.id)} has an \`if\` that is no condition`;let e=n.kind===`subpipeline`?checkList(n.stages):null;if(e!==null)return e}return null}function isCondition(e){try{return (0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_1__.x)(e),!0}catch{return!1}}const findRepeated=e=>e.find((t,n)=>e.indexOf(t)!==n)??null;

/***/ }),

/***/ 2418:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ isAffected; },
/* harmony export */   t: function() { return /* binding */ createNameTest; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5122);
/* harmony import */ var _names_BtjWaXyC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9575);
function isAffected(e,t){return!e.filters||matchesFilters(e.entries,t)}function matchesFilters(e,t){if(t.paths.length===0&&t.paths_ignore.length===0)return!0;let n=t.paths.length===0?()=>!0:compilePatterns(t.paths),r=t.paths_ignore.length===0?()=>!1:compilePatterns(t.paths_ignore),counts=e=>n(e)&&!r(e);return e.some(e=>listNames(e).some(counts))}function createNameTest(e){let t=compilePatterns(e);return e=>t((0,_names_BtjWaXyC_js__WEBPACK_IMPORTED_MODULE_2__.t)(e))}function listNames(e){let t=[(0,_names_BtjWaXyC_js__WEBPACK_IMPORTED_MODULE_2__.t)(e.path)];return e.status===`renamed`&&e.previousPath!==null&&t.push((0,_names_BtjWaXyC_js__WEBPACK_IMPORTED_MODULE_2__.t)(e.previousPath)),t}function compilePatterns(n){let r=n.map(n=>{let r=n.startsWith(`!`);return{negated:r,...(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.V)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.H)(r?n.slice(1):n))}}),i=r.every(e=>e.negated);return e=>r.reduce((t,n)=>n.matches(e)?!n.negated:t,i)}

/***/ }),

/***/ 6023:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ jobName; },
/* harmony export */   t: function() { return /* binding */ createMatrix; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
const jobName=(e,t)=>`${e} / ${t}`,createMatrix=(e,t)=>({include:e.assignments.map(({instance_id:e,runs_on:n})=>({assignment:e,name:jobName(t,e),"runs-on":n}))});

/***/ }),

/***/ 9575:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ nameFromBytes; },
/* harmony export */   r: function() { return /* binding */ nameToBytes; },
/* harmony export */   t: function() { return /* binding */ decodeName; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
const e=new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}),t=new TextDecoder(`utf-8`,{ignoreBOM:!0}),n=new TextEncoder;function nameFromBytes(e){let t=decodeStrictly(e);return t===void 0||t.startsWith(`"`)?quoteBytes(e):t}function nameToBytes(e){return isQuoted(e)?unquoteBytes(e):n.encode(e)}function decodeName(e){return isQuoted(e)?t.decode(unquoteBytes(e)):e}const isQuoted=e=>/^"[^]*"$/.test(e);function decodeStrictly(t){try{return e.decode(t)}catch{return}}function quoteBytes(e){return`"${Array.from(e,e=>e===34||e===92?`\\${String.fromCharCode(e)}`:e>=32&&e<127?String.fromCharCode(e):`\\${e.toString(8).padStart(3,`0`)}`).join(``)}"`}function unquoteBytes(e){let t=e.slice(1,-1).matchAll(/\\([0-7]{3})|\\?([^])/g);return Uint8Array.from(t,([,e,t])=>e===void 0?t.charCodeAt(0):Number.parseInt(e,8))}

/***/ }),

/***/ 4514:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planJob: function() { return /* binding */ planJob; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5122);
/* harmony import */ var _digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9762);
/* harmony import */ var _plan_file_xq7f68OY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(847);
/* harmony import */ var _matrix_DQbQ6IQe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6023);
/* harmony import */ var _plan_artifact_cf6BwazF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5114);
/* harmony import */ var _plan_CqycrDoQ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8046);
function createPlanSummary(e){let t=e.assignments.length,i=t===0?`Nothing to run`:(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)(t,`job`),a=[`## 🗓️ Planned: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.bt)(e.pipeline_title||e.pipeline_id,120)}\n\n${i}.\n\n`,createJobTable(e),createNotesSection(e),(0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_2__.n)(e)];return`${(0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_2__.r)(a,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_2__.i-1).trimEnd()}\n`}function createJobTable({assignments:e}){let t=e.map(({instance_id:e,runs_on:t,subtasks:n})=>{let r=n.map(e=>(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e,120));return{full:`| ${[(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.xt)(e,120),(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.xt)(t,120),(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.p)(r,20)].join(` | `)} |\n`}});return{heading:t.length===0?``:`| job | runs on | subtasks |
| --- | --- | --- |
`,items:t,formatLeftOff:e=>`\n*and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)(e,`more job`)}*\n`,sheds:5}}function createNotesSection({notes:e,changes:i}){let a=e.map(e=>(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.bt)(e));if(i!==null){let e=i.base===null?``:` since ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.St)(i.base)}`,o=(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.T)(i.files,`changed file`);a.unshift(`${o}${e} (${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.bt)(i.strategy)})`)}return{heading:a.length===0?``:`### Notes

`,items:a.map(e=>({full:`- ${e}\n`})),formatLeftOff:e=>`- *and ${e} more*\n`,sheds:2}}async function planJob(e,t){let n=await (0,_plan_CqycrDoQ_js__WEBPACK_IMPORTED_MODULE_6__.t)(e.settings,e.hostContext,withoutCacheListing(t,e.settings),{spread:!0});if((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(n))return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(n,e);let{plan:r,past:i}=n;for(let t of i.warnings)await e.job.warning(t);let s=await uploadPlan(r,e,t);return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.mt)(s)?(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.it)(s,e):(e.inputs.summary!==!1&&await e.job.summary(createPlanSummary(r)),await e.job.outputs({outcome:`success`,"run-id":r.run_id,matrix:JSON.stringify((0,_matrix_DQbQ6IQe_js__WEBPACK_IMPORTED_MODULE_4__.t)(r,e.settings.key)),count:String(r.assignments.length),"has-work":String(r.assignments.length>0),key:e.settings.key,"plan-digest":r.digest,"plan-artifact":(0,_plan_artifact_cf6BwazF_js__WEBPACK_IMPORTED_MODULE_5__.a)(s)})?_index_js__WEBPACK_IMPORTED_MODULE_1__.jt.passed:(await e.job.error(`the outputs could not be written, so the other jobs do not get the plan`),_index_js__WEBPACK_IMPORTED_MODULE_1__.jt.failed))}const withoutCacheListing=(e,{history:t})=>t.store===`cache`?{...e,api:null}:e;async function uploadPlan(t,{settings:n,hostContext:r,inputs:a,job:o},{files:c,artifacts:l}){if(l===null)return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ht)(`mode: plan needs GitHub's artifact service`);let d=(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.q)(n,t),f=await (0,_plan_file_xq7f68OY_js__WEBPACK_IMPORTED_MODULE_3__.n)(c,t,d);if(f!==null)return f;let m=(0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_2__.k)(n.key,r.github.runAttempt),h=a[`retention-days`]??void 0;try{let e=await o.group(`Upload the plan`,()=>l.upload(m,[`${d}/plan.json`],d,h));return`taken`in e?(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ht)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.lt)(n.key)):e}catch(t){return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.ht)(`the plan was not uploaded for the other jobs: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.$)(t)}`)}}

/***/ }),

/***/ 5114:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ toPlanArtifact; },
/* harmony export */   i: function() { return /* binding */ readPlanArtifact; },
/* harmony export */   n: function() { return /* binding */ noPlan; },
/* harmony export */   r: function() { return /* binding */ s; },
/* harmony export */   t: function() { return /* binding */ fetchPlan; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _limits_I7QmUYgr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7424);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5122);
/* harmony import */ var _digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9762);
/* harmony import */ var _plan_file_xq7f68OY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(847);
/* harmony import */ var _check_plan_CKdD_OZ8_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8753);
const toPlanArtifact=({id:e,name:t})=>`${e}:${t}`;function readPlanArtifact(e){let[,t=``,n=``]=/^(\d{1,15}):([^":<>|*?\r\n\\/]{1,300})$/.exec(e)??[];return n===``?null:{id:Number(t),name:n}}const o={archiveBytes:_limits_I7QmUYgr_js__WEBPACK_IMPORTED_MODULE_1__.t.manifestBytes.value,files:10,totalBytes:_limits_I7QmUYgr_js__WEBPACK_IMPORTED_MODULE_1__.t.manifestBytes.value},noPlan=(e,t=`Re-run all jobs: that makes a new plan.`)=>({kind:`no-plan`,reason:e,advice:t}),s=noPlan(`the plan job's outputs plan-artifact and plan-digest did not arrive`,"Check that the plan job declares them in its `outputs` and that they are passed on as inputs. GitHub also drops, with only a warning in that job, an output that contains a masked value.");async function fetchPlan(e,t,r,a,s){let c=await e.unpack(r,a,o);if(c.kind===`gone`)return noPlan(`the plan's artifact ${r.name} cannot be downloaded any more: ${c.reason}`);if(c.kind!==`unpacked`)return noPlan(`the plan's artifact ${r.name} was not downloaded: ${c.reason}`);let l=c.files.includes(`plan.json`)?await (0,_plan_file_xq7f68OY_js__WEBPACK_IMPORTED_MODULE_4__.t)(t,a):null;if(l===null||(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.mt)(l))return noPlan(`the artifact ${r.name} holds no plan of this version`);let u=findPlanError(l,s);return u===null?{kind:`plan`,plan:l}:noPlan(`the plan in ${r.name} ${u}`)}function findPlanError(e,n){let r=[e.task_id,e.run_id,...e.assignments.map(({instance_id:e})=>e)].find(e=>!(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.dt)(e));if(r!==void 0)return`has a name that cannot be a folder's: ${JSON.stringify(r)}`;if(!isIntact(e))return`is not what was planned: its digest does not match its content`;if(n.digest!==null&&n.digest!==e.digest)return`has the digest ${e.digest}, and the plan job's output says ${n.digest}`;if(n.runId!==null&&n.runId!==e.run_id)return`is of the run ${e.run_id}, and this is ${n.runId}: is the input \`key\` that of the plan job?`;let i=(0,_check_plan_CKdD_OZ8_js__WEBPACK_IMPORTED_MODULE_5__.t)(e);return i===null?null:`is not what was planned: ${i}`}function isIntact(e){try{return (0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_3__.t)(e)===e.digest}catch{return!1}}

/***/ }),

/***/ 3677:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ readVerdictPlace; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
const e=/^([A-Za-z0-9][\w.-]*)\/(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))(\S|\S.*\S)$/s;function readVerdictPlace(t){let[,n,r]=typeof t==`string`&&e.exec(t)||[];return n===void 0||r===void 0||r.endsWith(`/`)?void 0:{stage:n,path:r}}

/***/ })

};
;