"use strict";
exports.id = 7367;
exports.ids = [7367,9748];
exports.modules = {

/***/ 8796:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ endJournals; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_FTfOOzLp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6971);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5122);
/* harmony import */ var _conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8247);
/* harmony import */ var _environment_27ona9pL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7644);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);
async function endJournals(e,t,n,r={}){let{below:a=``}=r,o=(await e.files.listFiles((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,a))).map(e=>node_path__WEBPACK_IMPORTED_MODULE_5__.posix.join(a,e)).filter(e=>(0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__.p)(`journal.ndjson`).test(e)),c=[];for(let a of o){let o=(0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,(0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(a));if(await e.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,a))===``){n(`${a}: the journal was empty and was removed`),await e.files.remove((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,a));continue}let{events:s,unreadable:l,manifest:f}=await readJournalIn(e,o),p=(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.T)(l.length,`line`);l.length>0&&n(`${a}: ${p} could not be read`),f===void 0?n(`${a}: the journal does not say which run it belongs to, so it is ignored`):c.push(await endJournal(e,{folder:o,events:s,manifest:f},{...r,children:c}))}return c}const readJournalIn=async({files:e},t)=>(0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__.y)(await e.readText((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,`journal.ndjson`))??``);async function endJournal(t,n,r){let{manifest:i,events:a}=n,s=(0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__.et)(i.status),c=(s?0:await t.processes.endOrphans(findOrphans(a,i)))>0?t.clock.now().getTime():Date.parse(i.updated_at),l=s?createRefusalEvents(i,r):createEndEvents(i,c,r),u=l.length===0?n:await appendEnd(t,n,l);return await t.files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(u.folder,`manifest.json`),(0,_json_FTfOOzLp_js__WEBPACK_IMPORTED_MODULE_1__.i)(u.manifest),{durable:!0}),u}async function appendEnd(e,{folder:t,manifest:n},r){let{files:i,clock:a}=e,o=await i.openAppend((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(t,`journal.ndjson`));for(let e of r){let t={...e,at:a.now().toISOString()};await o.append(`\n${JSON.stringify(t)}\n`)}await o.close();let s=await readJournalIn(e,t);return{folder:t,events:s.events,manifest:s.manifest??n}}function findOrphans(e,t){let n=t.commands.filter(({status:e})=>e===`running`).map(({index:e})=>e),r=e.flatMap(e=>e.type===`stage-started`&&e.pid!==null&&n.includes(e.index)?[{pid:e.pid,started:e.process_started}]:[]),[i]=e;return i?.type===`run-started`?{leaders:[...r,i.writer],mark:(0,_environment_27ona9pL_js__WEBPACK_IMPORTED_MODULE_4__.s)(i.mark)}:{leaders:r,mark:(0,_environment_27ona9pL_js__WEBPACK_IMPORTED_MODULE_4__.s)(`none`)}}function createRefusalEvents(e,{cancelled:t=!1,refused:n}){return e.status!==`succeeded`||e.parent_run_id!==null||e.attempt!==n?.attempt?[]:[createRunEnd(t,n.detail,n.reason)]}function createEndEvents(e,r,i){let{commands:a,child_runs:s}=e,c=a.some(({outcome:e})=>(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.I)(e)),l=i.cancelled??a.some(({exit:e})=>e?.kind===`cancelled`),u=a.flatMap(e=>createStageEnd(e,r,l));for(let{run_id:e}of s.filter(({status:e})=>!(0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__.et)(e))){let t=a.find(t=>t.sub_run_id===e)?.index??1,n=i.children.find(t=>t.manifest.run_id===e);u.push({type:`child-finished`,index:t,run_id:e,status:n?.manifest.status??`failed`})}let d=(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.At)`the process ended before the run did`;return u.push(createRunEnd(l&&!c,`process-gone`,d)),u}const createRunEnd=(e,t,n)=>({type:`run-finished`,status:e?`cancelled`:`failed`,status_detail:t,summary:n});function createStageEnd(e,n,i){let{index:o,status:s,tries:c,log_path:l,started_at:u}=e;if(s===`pending`)return[{type:`stage-skipped`,index:o,reason:(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.At)`the run's process ended before this stage`}];if(s!==`running`)return[];let d=(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.At)`the run's process ended while this stage was running`,f=i?{kind:`cancelled`}:{kind:`errored`,reason:`process-gone`,message:d};return[{type:`stage-finished`,index:o,outcome:(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.L)(f,{continue_on_error:!1}),exit:f,tries:Math.max(1,c),duration_ms:u===null?0:Math.max(0,n-Date.parse(u)),summary:d,notes:l===null?[]:[(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.At)`the log ends where the run's process ended`],tail:null,error_file:null,findings:[],findings_omitted:0,judgement:null,artifacts:[],outputs:{},step_summary:null,files:[],frames:_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_3__.H,privacy_log:null,handed_on:!1}]}

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

/***/ 7367:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recoverAbandoned: function() { return /* binding */ recoverAbandoned; },
/* harmony export */   recoverRun: function() { return /* binding */ recoverRun; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _json_FTfOOzLp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6971);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5122);
/* harmony import */ var _past_CYgHpmvW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(810);
/* harmony import */ var _conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8247);
/* harmony import */ var _publish_RdkvMF6U_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2851);
/* harmony import */ var _plan_file_xq7f68OY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(847);
/* harmony import */ var _write_entry_BCsHj2rQ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(764);
/* harmony import */ var _end_journals_hLEge1p1_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8796);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_9__);
async function recoverRun(e,t,n,i={}){let a=await (0,_publish_RdkvMF6U_js__WEBPACK_IMPORTED_MODULE_5__.i)(e.locks,n);if((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.mt)(a))return endRun(e,t,n,{...i,lockWarnings:a.messages});try{return await endRun(e,t,n,{...i,lockWarnings:a.warnings})}finally{await a.release()}}async function recoverAbandoned(e,r,{most:i=1/0,tidy:a}){let o=[];for(let s of await (0,_publish_RdkvMF6U_js__WEBPACK_IMPORTED_MODULE_5__.r)(e.files,r,i)){let i=await endIfAbandoned(e,r,s,a).catch(e=>(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.ht)(`${s}: the run could not be ended: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.$)(e)}`));i!==null&&o.push(i)}return o}async function endIfAbandoned(e,t,n,i){let a=await (0,_publish_RdkvMF6U_js__WEBPACK_IMPORTED_MODULE_5__.a)(e,n);return (0,_index_js__WEBPACK_IMPORTED_MODULE_2__.mt)(a)?null:endUnlessOver(e,t,n,{...a,tidy:i})}async function endUnlessOver(e,t,n,{kind:r,warnings:i,release:a,tidy:o}){let{files:c}=e;try{if(o&&await (0,_publish_RdkvMF6U_js__WEBPACK_IMPORTED_MODULE_5__.l)(c,n))return await c.remove(n).then(()=>null);let a=await c.exists((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(n,`plan.json`))?await (0,_publish_RdkvMF6U_js__WEBPACK_IMPORTED_MODULE_5__.s)(c,n):!await (0,_publish_RdkvMF6U_js__WEBPACK_IMPORTED_MODULE_5__.c)(c,n);return r!==`taken-over`&&a?null:await endRun(e,t,n,{lockWarnings:i})}finally{await a()}}async function endRun(e,t,n,{lockWarnings:a,...o}){let s=await readRunSummary(e.files,n),c=[...a,...s?.warnings??[]],l=await (0,_end_journals_hLEge1p1_js__WEBPACK_IMPORTED_MODULE_8__.t)(e,n,e=>c.push(e),o),u=await (0,_plan_file_xq7f68OY_js__WEBPACK_IMPORTED_MODULE_6__.t)(e.files,n);if((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.mt)(u))return u;let d=l.flatMap(({manifest:e})=>e.parent_run_id===null?[e]:[]);return await (0,_write_entry_BCsHj2rQ_js__WEBPACK_IMPORTED_MODULE_7__.n)(e,u,l,e=>c.push(e)),(0,_publish_RdkvMF6U_js__WEBPACK_IMPORTED_MODULE_5__.u)(e,t,{past:await (0,_past_CYgHpmvW_js__WEBPACK_IMPORTED_MODULE_3__.n)(e,t,u.task_id),plan:u,ran:[],attempt:Math.max(u.plan_attempt,...d.map(e=>e.attempt)),jobResults:null,jobs:null,folder:n,warnings:c,hostContext:null,failedBefore:s?.status===`failed`?s.reason:null,...o.refused!==void 0&&{refused:o.refused}})}async function readRunSummary(t,n){let r=await t.readText((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(n,`run-summary.json`)).catch(()=>void 0);return _conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_4__.h.safeParse((0,_json_FTfOOzLp_js__WEBPACK_IMPORTED_MODULE_1__.r)(r??``)).data??null}

/***/ }),

/***/ 764:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ writeAttemptEntries; },
/* harmony export */   t: function() { return /* binding */ formatAttemptEntry; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5122);
/* harmony import */ var _conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8247);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
async function writeAttemptEntries({files:t},r,i,a){for(let{folder:o,manifest:s}of i){let i=s.parent_run_id===null?formatAttemptEntry(r,s):null;if(i===null)continue;let c=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(o,`metrics.jsonl`);await t.replace(c,i).catch(t=>a(`${c} was not written: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.$)(t)}`))}}function formatAttemptEntry(e,n){let r=new Date(n.updated_at),i=(0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_2__.j)({plan:e,manifest:n,startedAt:n.started_at,now:r});return i===null?null:`${JSON.stringify(i)}\n`}

/***/ })

};
;