"use strict";
exports.id = 9269;
exports.ids = [9269,4380];
exports.modules = {

/***/ 9269:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeAfter: function() { return /* binding */ judgeAfter; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
/* harmony import */ var _judge_CGFo420o_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4380);
async function judgeAfter(e,t,n,r){let{plan:i,summary:a}=r.run,{clock:o,cancelled:s}=n,c=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.dr)(t.environment,i),l={commands:[],findings:[],documents:[]},u=a.status===`failed`;for(let a of i.after){let d=a.skip??findConditionSkip(a,u);if(d!==null){l.commands.push(createSkipped(a,c.text(d)));continue}let{command:f,judged:p}=await judgeStage(a,{clock:o,judge:(0,_judge_CGFo420o_js__WEBPACK_IMPORTED_MODULE_2__.t)(e,t,n,{task:i.task_id,pipeline:i.pipeline_id,changes:i.changes,start:r.start,override:i.override,run:r.factsFor,inForce:i.after_settings.find(e=>e.stage===a.id)}),redactor:c,signal:s});l.commands.push(f),l.findings.push(...p?.findings??[]),l.documents.push(...p?.documents??[]),u||=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ri)(f.outcome)}return l}async function judgeStage(t,n){let{clock:r,signal:i}=n,s=r.elapsed(),c=r.now().toISOString(),u=t.timeout_minutes*6e4,d=await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.P)(n,t,{signal:i,timeoutMs:u,mayWait:!1}).catch(t=>({exit:(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.V)(n,(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.H)(t)),judged:null,text:(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.$)``})),f=Math.max(0,Math.round(r.elapsed()-s)),p=r.now().toISOString();return{command:{...toCommand(t,d,n),started_at:c,completed_at:p,duration_ms:f},judged:d.judged}}function findConditionSkip(e,t){return (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.kn)((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.An)(e.if),{failed:t,blocked:t,cancelled:!1})?null:t?`the run failed before it`:`its condition does not hold: ${e.if}`}const createPending=e=>(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Z)((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.$t)((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ft)([e],null,1)[0])),createSkipped=(e,t)=>({...createPending(e),status:`skipped`,outcome:`skipped`,summary:t});function toCommand(e,{exit:t,judged:n,text:r},{redactor:a}){let o=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ii)(t,e),s=o===`succeeded`;return{...createPending(e),status:(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ti)(o),summary:n?.summary??a.text((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ni)(t)),outcome:o,exit:t,tries:1,tail:s?null:createTail(r,a.text),findings:(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Qt)(n?.findings??[]),judgement:n===null?null:(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.F)(n)}}function createTail(e,t){let n={stdout:(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.z)(),stderr:(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.z)()};return n.stdout.push((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Q)(e)),(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.B)(n,t)}

/***/ }),

/***/ 7844:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ formatFindings; },
/* harmony export */   r: function() { return /* binding */ formatJudged; },
/* harmony export */   t: function() { return /* binding */ formatFindingLines; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
var a=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(),1);function formatJudged({findings:e,summary:t,override:n},r){return formatFindings({findings:e,summary:`${t}${n===null?``:`; allowed: ${n.reason} (${n.where})`}`,colour:r})}const o=1e3,s={error:`red`,warning:`yellow`,notice:`cyan`};function formatFindings({findings:e,summary:n,colour:r}){let i=formatFindingLines(e,r);return[...i,...i.length===0?[]:[``],(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(n,o)]}function formatFindingLines(e,n){let c=a.default.createColors(n),l=e.map(formatPlace),u=Math.min(40,Math.max(0,...l.map(_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.or))),d=` `.repeat(u+7+4);return e.flatMap(({level:e,message:n,rule:r,fix:a},f)=>{let p=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.sr)(l[f]??``,u),m=c[s[e]]((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.sr)(e,7)),h=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(n,o)||`(no message)`,g=r===null?``:` ${c.dim(`[${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(r)}]`)}`,_=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(a??``,o);return[`${p}  ${m}  ${h}${g}`,..._===``?[]:[`${d}fix: ${_}`]]})}function formatPlace({path:e,line:n,column:r}){if(e===null)return`(the change)`;let i=n===null?``:r===null?`:${n}`:`:${n}:${r}`;return`${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(e,4096)}${i}`}

/***/ }),

/***/ 4380:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ f; },
/* harmony export */   t: function() { return /* binding */ createGuardrailRunner; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
/* harmony import */ var _finding_lines_KuPzjbAC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7844);
/* harmony import */ var _guardrails_AXX_P8rD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6885);
/* harmony import */ var _open_repository_CD4YaZDb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8075);
/* harmony import */ var _finding_DK2NTYRu_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8979);
/* harmony import */ var _change_request_BbM6DW9D_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5990);
/* harmony import */ var _settings_in_force_CpYKG_TZ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3887);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_8__);
async function findRecordedTasks(e,t){let n=[];for(let r of await e.list(t))(await e.list((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(t,r,`cli`))).length>0&&n.push(r);return n}async function requireSameHead(e,{head:n}){let r=await e.root()===void 0?null:await e.commit(`HEAD`)??null;if(r!==n)throw new _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__._i(`a stage of this run moved HEAD from ${describeCommit(n)} to ${describeCommit(r)}, so the change cannot be judged. Run guardrails before that stage, or let it work in its own clone`)}const describeCommit=e=>e??`no commit`;var f=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)({createGuardrailRunner:()=>createGuardrailRunner});const createGuardrailRunner=(e,t,n,i)=>async(a,{mayWait:o})=>{let s=await judgeOnce(e,t,n,i,{...a,mayWait:o});return{...s,text:`${(0,_finding_lines_KuPzjbAC_js__WEBPACK_IMPORTED_MODULE_2__.r)(s.judged,!1).join(`
`)}\n`}};async function judgeOnce(e,r,{git:o,files:d,clock:f},p,m){let{task:h,pipeline:g,changes:_,start:v,override:y,asked:b={}}=p,{uses:x,mayWait:S}=m,C=_guardrails_AXX_P8rD_js__WEBPACK_IMPORTED_MODULE_3__.n.get(x.replace(/^guardrail\//,``));if(C===void 0)throw Error(`the guardrail ${x} does not exist in this version`);let w=(0,_change_request_BbM6DW9D_js__WEBPACK_IMPORTED_MODULE_6__.n)(e,r,h),T=(0,_open_repository_CD4YaZDb_js__WEBPACK_IMPORTED_MODULE_4__.t)({git:o,files:d,request:w,base:v?.base??_}),E=(0,_settings_in_force_CpYKG_TZ_js__WEBPACK_IMPORTED_MODULE_7__.r)(e);try{v!==null&&await requireSameHead(o,v),v!==null&&v.base!==null&&await T.changes();let t=p.inForce??await (0,_settings_in_force_CpYKG_TZ_js__WEBPACK_IMPORTED_MODULE_7__.t)(T,{...m,pipeline:g},b,E),i=t.with,a=await C.judge(T,i,{now:f.now(),task:h,pullRequest:(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.hn)(r),mayWait:S,override:y,pipelineFile:E,environment:r.environment,recordedTasks:()=>findRecordedTasks(d,e.runsFolder),hasBaseSettings:t.areBase??null,run:await p.run?.(i)??null});return{judged:(0,_settings_in_force_CpYKG_TZ_js__WEBPACK_IMPORTED_MODULE_7__.n)(a,t.finding),dryRun:i[`dry-run`]===!0}}catch(e){if(!(e instanceof _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__._i))throw e;return{judged:createUndecided(x,e.message),dryRun:!1}}}const createUndecided=(e,t)=>({verdict:`undecided`,summary:`could not be judged: ${t}`,override:null,decision:null,details:{},findings:[(0,_finding_DK2NTYRu_js__WEBPACK_IMPORTED_MODULE_5__.t)(`${e.replace(/^guardrail\//,``)}/undecided`,{title:`Could not be judged`,message:t,fix:null})],edits:[]});

/***/ })

};
;