"use strict";
exports.id = 9175;
exports.ids = [9175];
exports.modules = {

/***/ 7665:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeAfter: function() { return /* binding */ judgeAfter; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5122);
/* harmony import */ var _digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9762);
/* harmony import */ var _conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8247);
/* harmony import */ var _guardrail_stage_BaHn8aXm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1054);
/* harmony import */ var _judge_D4K6in82_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(178);
async function judgeAfter(e,n,r,i){let{plan:a,summary:o}=i.run,{clock:c,cancelled:l}=r,u=(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.st)(n.environment,a),d={commands:[],findings:[],documents:[]},f=o.status===`failed`;for(let o of a.after){let s=o.skip??findConditionSkip(o,f);if(s!==null){d.commands.push(createSkipped(o,u.text(s)));continue}let{command:p,judged:m}=await judgeStage(o,{clock:c,judge:(0,_judge_D4K6in82_js__WEBPACK_IMPORTED_MODULE_5__.createGuardrailRunner)(e,n,r,{task:a.task_id,pipeline:a.pipeline_id,changes:a.changes,start:i.start,override:a.override,run:i.factsFor,inForce:a.after_settings.find(e=>e.stage===o.id)}),redactor:u,signal:l});d.commands.push(p),d.findings.push(...m?.findings??[]),d.documents.push(...m?.documents??[]),f||=(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.I)(p.outcome)}return d}async function judgeStage(t,n){let{clock:r,signal:i}=n,a=r.elapsed(),o=r.now().toISOString(),s=t.timeout_minutes*6e4,c=await (0,_guardrail_stage_BaHn8aXm_js__WEBPACK_IMPORTED_MODULE_4__.t)(n,t,{signal:i,timeoutMs:s,mayWait:!1}).catch(t=>({exit:(0,_guardrail_stage_BaHn8aXm_js__WEBPACK_IMPORTED_MODULE_4__.s)(n,(0,_guardrail_stage_BaHn8aXm_js__WEBPACK_IMPORTED_MODULE_4__.c)(t)),judged:null,text:(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.At)``})),l=Math.max(0,Math.round(r.elapsed()-a)),u=r.now().toISOString();return{command:{...toCommand(t,c,n),started_at:o,completed_at:u,duration_ms:l},judged:c.judged}}function findConditionSkip(e,t){return (0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_2__.b)((0,_digest_B1lZiZOh_js__WEBPACK_IMPORTED_MODULE_2__.x)(e.if),{failed:t,blocked:t,cancelled:!1})?null:t?`the run failed before it`:`its condition does not hold: ${e.if}`}const createPending=e=>(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Ot)((0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__.W)((0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__.X)([e],null,1)[0])),createSkipped=(e,t)=>({...createPending(e),status:`skipped`,outcome:`skipped`,summary:t});function toCommand(e,{exit:t,judged:i,text:o},{redactor:s}){let c=(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.L)(t,e),l=c===`succeeded`;return{...createPending(e),status:(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.N)(c),summary:i?.summary??s.text((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.P)(t)),outcome:c,exit:t,tries:1,tail:l?null:createTail(o,s.text),findings:(0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__.U)(i?.findings??[]),judgement:i===null?null:(0,_guardrail_stage_BaHn8aXm_js__WEBPACK_IMPORTED_MODULE_4__.r)(i)}}function createTail(e,t){let n={stdout:(0,_guardrail_stage_BaHn8aXm_js__WEBPACK_IMPORTED_MODULE_4__.i)(),stderr:(0,_guardrail_stage_BaHn8aXm_js__WEBPACK_IMPORTED_MODULE_4__.i)()};return n.stdout.push((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.kt)(e)),(0,_guardrail_stage_BaHn8aXm_js__WEBPACK_IMPORTED_MODULE_4__.a)(n,t)}

/***/ }),

/***/ 7644:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ isFixed; },
/* harmony export */   c: function() { return /* binding */ toStageMark; },
/* harmony export */   i: function() { return /* binding */ getOutputVariable; },
/* harmony export */   n: function() { return /* binding */ buildEnvironment; },
/* harmony export */   o: function() { return /* binding */ mergePassedOn; },
/* harmony export */   r: function() { return /* binding */ createPassedOn; },
/* harmony export */   s: function() { return /* binding */ toProcessMark; },
/* harmony export */   t: function() { return /* binding */ addPassedOn; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5122);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
const n=/^GIT_(ALTERNATE_OBJECT_DIRECTORIES|ATTR_SOURCE|COMMON_DIR|CONFIG|CONFIG_(COUNT|KEY_\d+|PARAMETERS|VALUE_\d+)|DIR|GRAFT_FILE|IMPLICIT_WORK_TREE|INDEX_FILE|INTERNAL_SUPER_PREFIX|NAMESPACE|NO_REPLACE_OBJECTS|OBJECT_DIRECTORY|PREFIX|QUARANTINE_PATH|REPLACE_REF_BASE|SHALLOW_FILE|WORK_TREE)$/i,bindsRepository=e=>n.test(e),createPassedOn=()=>({env:{},path:[],outputs:{},matchers:[]}),getOutputVariable=(e,t)=>`OUTPUT_${e}_${t}`.toUpperCase().replaceAll(/[^A-Z0-9_]/g,`_`),toProcessMark=e=>`ORCHESTRATOR_MARK=${e}`,toStageMark=e=>`ORCHESTRATOR_STAGE_MARK=${e}`,r=/^(GITHUB_(?!TOKEN$)|RUNNER_)/i,isFixed=(t,{process:n,own:i})=>(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(t)||Object.hasOwn(i,t)||r.test(t)&&Object.hasOwn(n,t);function buildEnvironment(t,n){let r=t.idToken===`write`,i=Object.entries(t.process).filter(([t])=>!(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.M)(t,{idToken:r})&&!bindsRepository(t)),a={...Object.fromEntries(i),...t.subtask,...t.passedOn.outputs,...t.passedOn.env,...t.stage,...t.own};if(t.passedOn.path.length>0){let e=Object.keys(a).find(e=>e.toUpperCase()===`PATH`)??`PATH`;a[e]=[...t.passedOn.path,a[e]??``].filter(e=>e!==``).join(n?`;`:`:`)}return a}function addPassedOn(e,{env:n,path:r,outputs:i,matchers:a}){let o={env:{...e.env,...n},path:[...r,...e.path.filter(e=>!r.includes(e))],outputs:{...e.outputs,...i},matchers:a};return{passedOn:o,hasPassedOn:!(0,node_util__WEBPACK_IMPORTED_MODULE_2__.isDeepStrictEqual)(o,e)}}function mergePassedOn(e,t,n){let r=n.path.filter(e=>!t.path.includes(e)),i=n.matchers.filter(e=>!t.matchers.includes(e)),a=t.matchers.filter(e=>!n.matchers.includes(e));return{env:{...e.env,...pickChanged(t.env,n.env)},path:[...r,...e.path.filter(e=>!r.includes(e))],outputs:{...e.outputs,...pickChanged(t.outputs,n.outputs)},matchers:[...i,...e.matchers.filter(e=>!a.includes(e))]}}const pickChanged=(e,t)=>Object.fromEntries(Object.entries(t).filter(([t,n])=>e[t]!==n));

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

/***/ 1054:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ toTail; },
/* harmony export */   c: function() { return /* binding */ toErroredExit; },
/* harmony export */   d: function() { return /* binding */ redactEntries; },
/* harmony export */   f: function() { return /* binding */ requireOwnFolder; },
/* harmony export */   i: function() { return /* binding */ createScreenTail; },
/* harmony export */   l: function() { return /* binding */ getLogFile; },
/* harmony export */   n: function() { return /* binding */ runGuardrail; },
/* harmony export */   o: function() { return /* binding */ createTail; },
/* harmony export */   r: function() { return /* binding */ toJudgement; },
/* harmony export */   s: function() { return /* binding */ redactExit; },
/* harmony export */   t: function() { return /* binding */ judgeWithin; },
/* harmony export */   u: function() { return /* binding */ killEscaped; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _limits_I7QmUYgr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7424);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5122);
/* harmony import */ var _conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8247);
/* harmony import */ var _environment_27ona9pL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7644);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);
async function requireOwnFolder({files:e},{folder:t,realFolder:n},r){let isOwn=(e,t)=>e===void 0||e===t;if(isOwn(await e.realPath(t),n)&&isOwn(await e.realPath((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,r)),(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(n,r)))return;let i=`${(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,r)} was replaced by a link to another place, so nothing is written there`;throw Object.assign(Error(i),{code:`ENOTREGULAR`})}async function killEscaped({processes:e},{signal:t,scope:{mark:n}}){t.aborted&&await e.endOrphans({leaders:[],mark:(0,_environment_27ona9pL_js__WEBPACK_IMPORTED_MODULE_4__.s)(n)})}const redactEntries=({redactor:e},t)=>t.map(t=>({...t,title:e.text(t.title),command:e.text(t.command)})),getLogFile=(e,t)=>(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(e.folder,(0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__.k)(t)),toErroredExit=e=>({kind:`errored`,reason:(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.et)(e),message:(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.$)(e)});function redactExit({redactor:e},t){return t.kind===`spawn-failed`?{...t,reason:e.text(t.reason)}:t.kind===`errored`?{...t,message:e.text(t.message)}:t}function createTail(t=_limits_I7QmUYgr_js__WEBPACK_IMPORTED_MODULE_1__.t.tail.value){let n=Buffer.alloc(0),r=0,i=0,readNewest=e=>n.subarray(Math.max(0,r-Math.min(e,t)),r);return{capacity:t,push(e){i+=e.length,n.length===0&&e.length>0&&(n=Buffer.alloc(2*t));let a=e.subarray(Math.max(0,e.length-t));r+a.length>n.length&&(n.copyWithin(0,r-t,r),r=t),n.set(a,r),r+=a.length},bytes:readNewest,getTotal:()=>i,clear(){r=0,i=0}}}function decodeCharacters(e){let t=0;for(;t<Math.min(3,e.length)&&(e[t]&192)==128;)t+=1;return e.subarray(t).toString(`utf8`)}function createScreenTail(){let e=createTail(),t=createTail(),n=!1,add=n=>{let r=n.lastIndexOf(10)+1;r>0&&(e.push(t.bytes(t.capacity)),t.clear(),e.push(n.subarray(0,r))),t.push(n.subarray(r))},write=e=>{e.length!==0&&(n&&e[0]!==10?t.clear():n&&t.push(Uint8Array.of(13)),n=!1,add(e))};return{push(e){let t=e;for(let e=0;(e=t.indexOf(13))!==-1;t=t.subarray(e+1))write(t.subarray(0,e)),n=!0;write(t)},readText(n){let r=Buffer.concat([e.bytes(n),t.bytes(n)]),i=Math.max(0,r.length-Math.min(n,t.capacity));return decodeCharacters(r.subarray(i))},getTotal:()=>e.getTotal()+t.getTotal()}}const toTail=(t,n)=>({stdout:n(t.stdout.readText(_limits_I7QmUYgr_js__WEBPACK_IMPORTED_MODULE_1__.t.manifestTail.value)),stderr:n(t.stderr.readText(_limits_I7QmUYgr_js__WEBPACK_IMPORTED_MODULE_1__.t.manifestTail.value))});async function runGuardrail(t,n,i){let{entry:l,scope:u,journal:f}=n,p=(0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__.O)(l.index,l.id),m=getLogFile(u,p),h=(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(t,m);await f.record({type:`stage-started`,index:l.index,try:1,pid:null,process_started:null,log_path:h});let g={stdout:createScreenTail(),stderr:createScreenTail()},_=u.path.length===0,{exit:v,judged:y,text:b}=await judgeWithin(t,i,{...n,mayWait:_}),x=(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.kt)(b);g.stdout.push(x),await writeLog(t,n,m,x);let S=y?.documents??[],C=await writeDocuments(t,(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(u.folder,(0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__.E)(p)),S),w=y?.findings??[],T=y?.override??null,E=w.slice(0,_limits_I7QmUYgr_js__WEBPACK_IMPORTED_MODULE_1__.t.findings.value);return{exit:v,judgement:y===null?null:toJudgement(y),findings:E,findingsOmitted:w.length-E.length,output:{tails:g},notes:T===null?[]:[`allowed: ${T.reason} (${T.where})`],artifacts:S.map(({name:e})=>`${p}/${e}`),files:[{path:h,...(0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__.I)(x)},...C]}}async function writeDocuments(e,t,n){let i=[];for(let{name:a,text:o}of n){let n=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,a);await e.files.replace(n,o),i.push({path:(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(e,n),...(0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__.I)(o)})}return i}function toJudgement({verdict:e,summary:t,override:n,decision:r,details:i}){return{verdict:e,summary:t,override:n,decision:r,details:i}}async function judgeWithin({clock:e,judge:t,redactor:r},i,{signal:a,timeoutMs:o,mayWait:s}){let c=new AbortController,l=AbortSignal.any([a,c.signal]),u=e.sleep(o,l).then(()=>null);try{let e=await Promise.race([t(i,{mayWait:s}),u]);if(e===null)return{exit:a.aborted?{kind:`cancelled`}:{kind:`timed-out`,after_seconds:o/1e3},judged:null,text:(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.At)``};let c=r.value(e.judged);return{exit:{kind:`judged`,verdict:c.verdict,overridden:c.override!==null,...e.dryRun?{dry_run:!0}:{}},judged:c,text:r.text(e.text)}}finally{c.abort()}}async function writeLog(e,{entry:n,scope:r},i,a){let o=await e.files.openAppend(i);try{await o.append(a)}finally{await o.close()}await e.watcher.output(r.path,n.index,`stdout`,a).catch(n=>e.warn(`output could not be shown: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.$)(n)}`))}

/***/ }),

/***/ 178:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGuardrailRunner: function() { return /* binding */ createGuardrailRunner; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _clean_text_vwBiymeG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1716);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5122);
/* harmony import */ var _finding_EZEoG5tp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5579);
/* harmony import */ var _guardrails_C2DFM21_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1099);
/* harmony import */ var _pull_request_event_llnnutLG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9547);
/* harmony import */ var _settings_in_force_DYeGi0cP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(117);
/* harmony import */ var _change_request_Dvd_hHLf_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8770);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_8__);
var p=/* @__PURE__ */ (0,_rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.w)(),1);function countColumns(e){let t=0;for(let n of e)t+=countCharacterColumns(n);return t}function padToColumns(e,t){return e+` `.repeat(Math.max(0,t-countColumns(e)))}const m=/[\u2010-\u2027\u2190-\u21ff\u25a0-\u25ff\u2713-\u2718\u2800-\u28ff]/;function countCharacterColumns(e){return(e.codePointAt(0)??0)<4352||m.test(e)?1:2}function formatJudged({findings:e,summary:t,override:n},r){return formatFindings({findings:e,summary:`${t}${n===null?``:`; allowed: ${n.reason} (${n.where})`}`,colour:r})}const h=1e3,g={error:`red`,warning:`yellow`,notice:`cyan`};function formatFindings({findings:e,summary:n,colour:r}){let i=formatFindingLines(e,r);return[...i,...i.length===0?[]:[``],(0,_clean_text_vwBiymeG_js__WEBPACK_IMPORTED_MODULE_1__.n)(n,h)]}function formatFindingLines(e,n){let r=p.default.createColors(n),i=e.map(formatPlace),a=Math.min(40,Math.max(0,...i.map(countColumns))),o=` `.repeat(a+7+4);return e.flatMap(({level:e,message:n,rule:s,fix:c},l)=>{let u=padToColumns(i[l]??``,a),d=r[g[e]](padToColumns(e,7)),f=(0,_clean_text_vwBiymeG_js__WEBPACK_IMPORTED_MODULE_1__.n)(n,h)||`(no message)`,p=s===null?``:` ${r.dim(`[${(0,_clean_text_vwBiymeG_js__WEBPACK_IMPORTED_MODULE_1__.n)(s)}]`)}`,m=(0,_clean_text_vwBiymeG_js__WEBPACK_IMPORTED_MODULE_1__.n)(c??``,h);return[`${u}  ${d}  ${f}${p}`,...m===``?[]:[`${o}fix: ${m}`]]})}function formatPlace({path:e,line:n,column:r}){if(e===null)return`(the change)`;let i=n===null?``:r===null?`:${n}`:`:${n}:${r}`;return`${(0,_clean_text_vwBiymeG_js__WEBPACK_IMPORTED_MODULE_1__.n)(e,4096)}${i}`}async function findRecordedTasks(e,t){let n=[];for(let r of await e.list(t))(await e.list((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(t,r,`cli`))).length>0&&n.push(r);return n}async function requireSameHead(e,{head:t}){let n=await e.root()===void 0?null:await e.commit(`HEAD`)??null;if(n!==t)throw new _index_js__WEBPACK_IMPORTED_MODULE_2__.z(`a stage of this run moved HEAD from ${describeCommit(t)} to ${describeCommit(n)}, so the change cannot be judged. Run guardrails before that stage, or let it work in its own clone`)}const describeCommit=e=>e??`no commit`,createGuardrailRunner=(e,t,n,r)=>async(i,{mayWait:a})=>{let o=await judgeOnce(e,t,n,r,{...i,mayWait:a});return{...o,text:`${formatJudged(o.judged,!1).join(`
`)}\n`}};async function judgeOnce(e,t,{git:n,files:i,clock:f},p,m){let{task:h,pipeline:g,changes:_,start:v,override:y,asked:b={}}=p,{uses:x,mayWait:S}=m,C=_guardrails_C2DFM21_js__WEBPACK_IMPORTED_MODULE_4__.n.get(x.replace(/^guardrail\//,``));if(C===void 0)throw Error(`the guardrail ${x} does not exist in this version`);let w=(0,_change_request_Dvd_hHLf_js__WEBPACK_IMPORTED_MODULE_7__.n)(e,t,h),T=(0,_settings_in_force_DYeGi0cP_js__WEBPACK_IMPORTED_MODULE_6__.i)({git:n,files:i,request:w,base:v?.base??_}),E=(0,_settings_in_force_DYeGi0cP_js__WEBPACK_IMPORTED_MODULE_6__.r)(e);try{v!==null&&await requireSameHead(n,v),v!==null&&v.base!==null&&await T.changes();let r=p.inForce??await (0,_settings_in_force_DYeGi0cP_js__WEBPACK_IMPORTED_MODULE_6__.t)(T,{...m,pipeline:g},b,E),a=r.with,s=await C.judge(T,a,{now:f.now(),task:h,pullRequest:(0,_pull_request_event_llnnutLG_js__WEBPACK_IMPORTED_MODULE_5__.t)(t),mayWait:S,override:y,pipelineFile:E,environment:t.environment,recordedTasks:()=>findRecordedTasks(i,e.runsFolder),hasBaseSettings:r.areBase??null,run:await p.run?.(a)??null});return{judged:(0,_settings_in_force_DYeGi0cP_js__WEBPACK_IMPORTED_MODULE_6__.n)(s,r.finding),dryRun:a[`dry-run`]===!0}}catch(e){if(!(e instanceof _index_js__WEBPACK_IMPORTED_MODULE_2__.z))throw e;return{judged:createUndecided(x,e.message),dryRun:!1}}}const createUndecided=(e,t)=>({verdict:`undecided`,summary:`could not be judged: ${t}`,override:null,decision:null,details:{},findings:[(0,_finding_EZEoG5tp_js__WEBPACK_IMPORTED_MODULE_3__.t)(`${e.replace(/^guardrail\//,``)}/undecided`,{title:`Could not be judged`,message:t,fix:null})],edits:[]});

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

/***/ 5824:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ listCommittedOwnFiles; },
/* harmony export */   r: function() { return /* binding */ listUntrackedOwnFiles; },
/* harmony export */   t: function() { return /* binding */ escapeGlob; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
function listCommittedOwnFiles({outFolder:e=`out`,task:t}){if(t===void 0||!isBelowRoot(e))return[];let n=`${escapeGlob(e)}/${escapeGlob(t)}`;return[`runs.json`,`state.json`,`metrics/mttr-delta.json`].map(e=>`${n}/${e}`)}function listUntrackedOwnFiles(e){let{runsFolder:t=`.runs`,outFolder:n=`out`}=e,r=[`.runs`,t].filter(isBelowRoot).map(e=>`${escapeGlob(e)}/**`),i=[`out`,n].filter(isBelowRoot).flatMap(e=>[`runs.json*`,`state.json*`,`metrics/**`,`.gitignore`].map(t=>`${escapeGlob(e)}/*/${t}`));return[.../* @__PURE__ */ new Set([...r,...i])]}const escapeGlob=e=>e.replaceAll(/[*?[\]\\]/g,String.raw`\$&`),isBelowRoot=e=>e!==``&&!/^(?:\/|[A-Za-z]:)/.test(e)&&!e.split(`/`).some(e=>/^\.{0,2}$/.test(e));

/***/ }),

/***/ 3629:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ t; },
/* harmony export */   t: function() { return /* binding */ readSize; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
const e={B:1,KiB:1024,MiB:1024**2,GiB:1024**3},t=`^(\\d+ ?B?|\\d+(\\.\\d+)? ?(KiB|MiB|GiB))$`,n=RegExp(t);function readSize(t){if(!n.test(t))return;let[r=`B`]=/[A-Z]\w*$/i.exec(t)??[],i=Math.floor(Number.parseFloat(t)*e[r]);return Number.isSafeInteger(i)?i:void 0}

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