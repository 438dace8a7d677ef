"use strict";
exports.id = 3083;
exports.ids = [3083,7002];
exports.modules = {

/***/ 3083:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeAfter: function() { return /* binding */ judgeAfter; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var _judge_DrCL_QN3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7002);
async function judgeAfter(e,n,r,i){let{plan:a,summary:o}=i.run,{clock:s,cancelled:c}=r,l=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(n.environment,a),d={commands:[],findings:[],documents:[]},f=o.status===`failed`;for(let t of a.after){let o=t.skip??findConditionSkip(t,f);if(o!==null){d.commands.push(createSkipped(t,l.text(o)));continue}let{command:p,judged:m}=await judgeStage(t,{clock:s,judge:(0,_judge_DrCL_QN3_js__WEBPACK_IMPORTED_MODULE_2__.t)(e,n,r,{task:a.task_id,pipeline:a.pipeline_id,changes:a.changes,start:i.start,override:a.override,run:i.factsFor,inForce:a.after_settings.find(e=>e.stage===t.id)}),redactor:l,signal:c});d.commands.push(p),d.findings.push(...m?.findings??[]),d.documents.push(...m?.documents??[]),f||=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Si)(p.outcome)}return d}async function judgeStage(t,n){let{clock:r,signal:i}=n,o=r.elapsed(),s=r.now().toISOString(),l=t.timeout_minutes*6e4,u=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.P)(n,t,{signal:i,timeoutMs:l,mayWait:!1}).catch(t=>({exit:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.V)(n,(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.H)(t)),judged:null,text:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.$)``})),f=Math.max(0,Math.round(r.elapsed()-o)),p=r.now().toISOString();return{command:{...toCommand(t,u,n),started_at:s,completed_at:p,duration_ms:f},judged:u.judged}}function findConditionSkip(e,t){return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Mn)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Nn)(e.if),{failed:t,blocked:t,cancelled:!1})?null:t?`the run failed before it`:`its condition does not hold: ${e.if}`}const createPending=e=>(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Z)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.tn)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.pt)([e],null,1)[0])),createSkipped=(e,t)=>({...createPending(e),status:`skipped`,outcome:`skipped`,summary:t});function toCommand(e,{exit:t,judged:n,text:a},{redactor:o}){let s=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(t,e),c=s===`succeeded`;return{...createPending(e),status:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.bi)(s),summary:n?.summary??o.text((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.xi)(t)),outcome:s,exit:t,tries:1,tail:c?null:createTail(a,o.text),findings:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.en)(n?.findings??[]),judgement:n===null?null:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.F)(n)}}function createTail(e,t){let r={stdout:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.z)(),stderr:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.z)()};return r.stdout.push((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Q)(e)),(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.B)(r,t)}

/***/ }),

/***/ 8491:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ formatFindings; },
/* harmony export */   r: function() { return /* binding */ formatJudged; },
/* harmony export */   t: function() { return /* binding */ formatFindingLines; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
var a=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.li)(),1);function formatJudged({findings:e,summary:t,override:n},r){return formatFindings({findings:e,summary:`${t}${n===null?``:`; allowed: ${n.reason} (${n.where})`}`,colour:r})}const o=1e3,s={error:`red`,warning:`yellow`,notice:`cyan`};function formatFindings({findings:e,summary:t,colour:n}){let r=formatFindingLines(e,n);return[...r,...r.length===0?[]:[``],(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(t,o)]}function formatFindingLines(e,r){let c=a.default.createColors(r),l=e.map(formatPlace),u=Math.min(40,Math.max(0,...l.map(_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Tr))),d=` `.repeat(u+7+4);return e.flatMap(({level:e,message:n,rule:r,fix:a},f)=>{let p=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Er)(l[f]??``,u),m=c[s[e]]((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Er)(e,7)),h=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(n,o)||`(no message)`,g=r===null?``:` ${c.dim(`[${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(r)}]`)}`,_=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(a??``,o);return[`${p}  ${m}  ${h}${g}`,..._===``?[]:[`${d}fix: ${_}`]]})}function formatPlace({path:e,line:t,column:n}){if(e===null)return`(the change)`;let r=t===null?``:n===null?`:${t}`:`:${t}:${n}`;return`${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e,4096)}${r}`}

/***/ }),

/***/ 7002:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ f; },
/* harmony export */   t: function() { return /* binding */ createGuardrailRunner; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var _finding_lines_Ds76yj8j_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8491);
/* harmony import */ var _guardrails_cunO84Mu_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1490);
/* harmony import */ var _open_repository_BGhQu8TN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8893);
/* harmony import */ var _finding_DK2NTYRu_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8979);
/* harmony import */ var _change_request_DUOBWyfl_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1881);
/* harmony import */ var _settings_in_force_D4FaLSTb_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9970);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_8__);
async function findRecordedTasks(e,t){let n=[];for(let r of await e.list(t))(await e.list((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(t,r,`cli`))).length>0&&n.push(r);return n}async function requireSameHead(e,{head:n}){let r=await e.root()===void 0?null:await e.commit(`HEAD`)??null;if(r!==n)throw new _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Li(`a stage of this run moved HEAD from ${describeCommit(n)} to ${describeCommit(r)}, so the change cannot be judged. Run guardrails before that stage, or let it work in its own clone`)}const describeCommit=e=>e??`no commit`;var f=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)({createGuardrailRunner:()=>createGuardrailRunner});const createGuardrailRunner=(e,t,n,i)=>async(a,{mayWait:o})=>{let s=await judgeOnce(e,t,n,i,{...a,mayWait:o});return{...s,text:`${(0,_finding_lines_Ds76yj8j_js__WEBPACK_IMPORTED_MODULE_2__.r)(s.judged,!1).join(`
`)}\n`}};async function judgeOnce(e,r,{git:o,files:d,clock:f},p,m){let{task:h,pipeline:g,changes:_,start:v,override:y,asked:b={}}=p,{uses:x,mayWait:S}=m,C=_guardrails_cunO84Mu_js__WEBPACK_IMPORTED_MODULE_3__.n.get(x.replace(/^guardrail\//,``));if(C===void 0)throw Error(`the guardrail ${x} does not exist in this version`);let w=(0,_change_request_DUOBWyfl_js__WEBPACK_IMPORTED_MODULE_6__.n)(e,r,h),T=(0,_open_repository_BGhQu8TN_js__WEBPACK_IMPORTED_MODULE_4__.t)({git:o,files:d,request:w,base:v?.base??_}),E=(0,_settings_in_force_D4FaLSTb_js__WEBPACK_IMPORTED_MODULE_7__.r)(e);try{v!==null&&await requireSameHead(o,v),v!==null&&v.base!==null&&await T.changes();let t=p.inForce??await (0,_settings_in_force_D4FaLSTb_js__WEBPACK_IMPORTED_MODULE_7__.t)(T,{...m,pipeline:g},b,E),i=t.with,a=await C.judge(T,i,{now:f.now(),task:h,pullRequest:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__._n)(r),mayWait:S,override:y,pipelineFile:E,environment:r.environment,recordedTasks:()=>findRecordedTasks(d,e.runsFolder),hasBaseSettings:t.areBase??null,run:await p.run?.(i)??null});return{judged:(0,_settings_in_force_D4FaLSTb_js__WEBPACK_IMPORTED_MODULE_7__.n)(a,t.finding),dryRun:i[`dry-run`]===!0}}catch(e){if(!(e instanceof _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Li))throw e;return{judged:createUndecided(x,e.message),dryRun:!1}}}const createUndecided=(e,t)=>({verdict:`undecided`,summary:`could not be judged: ${t}`,override:null,decision:null,details:{},findings:[(0,_finding_DK2NTYRu_js__WEBPACK_IMPORTED_MODULE_5__.t)(`${e.replace(/^guardrail\//,``)}/undecided`,{title:`Could not be judged`,message:t,fix:null})],edits:[]});

/***/ })

};
;