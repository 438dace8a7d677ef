"use strict";
exports.id = 3798;
exports.ids = [3798,5950,9127];
exports.modules = {

/***/ 5950:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ readLogEnds; },
/* harmony export */   readFailedLogEnds: function() { return /* binding */ readFailedLogEnds; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var _stage_log_B_XiwGax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9127);
const s=65536;async function readFailedLogEnds(e,t,r,i){return readLogEnds(e,t,(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Ir)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Vr)(t.manifest,t.children)).slice(0,r),i)}async function readLogEnds(t,n,r,i){let a=/* @__PURE__ */ new Map;for(let s of r){let r=await (0,_stage_log_B_XiwGax_js__WEBPACK_IMPORTED_MODULE_2__.t)(t,{folder:n.folder,runId:n.manifest.run_id,row:s});if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(r))continue;let c=await readLogEnd(t,r.path,i).catch(()=>null);c!==null&&a.set(s.command.log_path,c)}return a}async function readLogEnd(e,n,r){let i=Buffer.alloc(0),a=0;for await(let t of e.readChunks(n)){if(i=Buffer.concat([i,t]),i.length<=2*s)continue;let e=i.indexOf(10,i.length-s)+1||i.length-s;a+=countLineFeeds(i.subarray(0,e)),i=i.subarray(e)}let o=r(i.toString(`utf8`).trimEnd().split(`
`).map(_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Gr).flatMap(toReadable).join(`
`));return{above:a,lines:o===``?[]:o.split(`
`)}}const countLineFeeds=e=>e.reduce((e,t)=>t===10?e+1:e,0),c=new Set(_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.L);function toReadable(e){let t=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.R)(e,c);if(t===void 0)return[e];let{name:n,properties:r,data:a}=t,o=n===`group`;if(!o&&n!==`error`&&n!==`warning`&&n!==`notice`)return[];let s=r.get(`file`)??``;if(!e.endsWith(a)||!e.includes(s))return[e];if(o)return[a];let l=[s,r.get(`line`)].filter(e=>e).join(`:`);return[`${n}: ${l===``?``:`${l}: `}${a}`]}

/***/ }),

/***/ 3798:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: function() { return /* binding */ show; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var _text_table_CiP5fuGN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6628);
/* harmony import */ var _log_end_BhkwZzLa_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5950);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
var w=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.li)(),1);function formatRunTable(e,t){let n=w.default.createColors(t.colour),r=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Vr)(e,t.children??/* @__PURE__ */ new Map),o=e.status===`in_progress`?{..._run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Kr,..._run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.qr}:_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Kr,s=r.flatMap(e=>e.rows).map(e=>toTableLine(e,o[e.outcome])),c=(0,_text_table_CiP5fuGN_js__WEBPACK_IMPORTED_MODULE_2__.t)([`#`,`subtask`,`stage`,`outcome`,`duration`,`exit`],s.map(({cells:e})=>e)),l=`${e.status.replace(`_`,` `)}: ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Rr)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Fr)(r))}`;return[n.bold(c.heading),...c.rows.map((e,t)=>paintRow(e,s[t]?.colour??null,n)),``,n[getStatusColour(e.status)](`${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e.run_id)} ${l}${formatRunTime(e)}`),...e.status_detail===null?[]:[(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e.summary??e.status_detail,1e3)],...e.approvals.map(formatApproval),...t.staleMs==null?[]:[n.yellow(formatStale(e,t.staleMs))],``].join(`
`)}const paintRow=(e,t,n)=>t===null?e:n[t](e),formatApproval=({actor:e,timestamp:t,reason:n})=>`approved by ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e,100)} at ${t}: ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(n,1e3)}`,formatStale=({heartbeat_stale_after_seconds:e},t)=>`stale: the last heartbeat is ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ti)(t)} old (limit: ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ti)(1e3*(e??0))}); if its process is gone, \`orchestrator recover\` ends it`;function toTableLine(e,{glyph:t,word:n,colour:r}){let{index:i,subtask:a,id:o,duration_ms:s,exit:c,summary:l}=e.command,u=e.outcome===`skipped`&&l!==null?`: ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(l,60)}`:``;return{cells:[e.depth===0?String(i):``,e.depth===0?(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(a??((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Ur)(e.command)===`after`?`(after)`:`(setup)`)):``,`${`  `.repeat(e.depth)}${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(o)}`,`${t} ${n}${u}`,s===null?``:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ti)(s),c===null?``:formatExitCell(c)],colour:e.outcome===`succeeded`?null:r}}function formatExitCell(e){switch(e.kind){case`exited`:return String(e.code);case`signalled`:return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e.signal,20);case`timed-out`:return`timed out`;case`cancelled`:return`cancelled`;case`spawn-failed`:return`not started`;case`nothing-ran`:return``;case`errored`:return e.reason;case`judged`:return e.overridden?`allowed`:e.verdict}}function formatRunTime({started_at:e,completed_at:t}){return t===null?``:` in ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ti)(Date.parse(t)-Date.parse(e))}`}function getStatusColour(e){return e===`succeeded`?`green`:e===`failed`?`red`:`yellow`}const show=(t,i)=>(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Or)(i,async({platform:a,hostContext:o,settings:c,here:l,archives:u})=>{let{text:d}=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(o.environment),{showRun:f}=await __webpack_require__.e(/* import() */ 2687).then(__webpack_require__.bind(__webpack_require__, 2687)).then(e=>e.n),m=await f(c,a,t??null);if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(m))return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.di)(a,m,i);m.warnings.length>0&&await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.vi)(`${m.warnings.join(`
`)}\n`);let{colour:h}=a.screen,g={folder:(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(l,u.locate(m.folder)),colour:h,hide:d};if(i.stage!==void 0)return showStage(a,i,i.stage,m,g);let _=formatRunTable(m.manifest,{...m,...g}),b=await (0,_log_end_BhkwZzLa_js__WEBPACK_IMPORTED_MODULE_3__.readFailedLogEnds)(a.files,m,10,d),S=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Nr)({...m,...g,logEnds:b});return await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.yi)(i,m.manifest,[_,...S].join(`
`)),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed});async function showStage(t,n,i,a,s){let{findStage:c}=await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9127)).then(e=>e.i),u=c((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Vr)(a.manifest,a.children).flatMap(({rows:e})=>e),i);if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(u))return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.di)(t,u,n);let d=await (0,_log_end_BhkwZzLa_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogEnds */ .d)(t.files,a,[u],s.hide),m={...a,...s,logEnds:d},h=`${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Pr)(u,m).join(`
`)}\n`;return await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.yi)(n,(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(u,m),h),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}

/***/ }),

/***/ 9127:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ u; },
/* harmony export */   n: function() { return /* binding */ d; },
/* harmony export */   r: function() { return /* binding */ findStage; },
/* harmony export */   t: function() { return /* binding */ locateStageLog; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
var u=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)({findFailedStage:()=>findFailedStage,findStage:()=>findStage});function findStage(e,t){let n=e.filter(e=>getNames(e).includes(t)),i=n.length>0?n:e.filter(({label:e})=>e.endsWith(`/${t}`));if(i.length===1)return i[0];if(i.length>1)return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`${t} is the name of ${i.length} stages:${list(i)}`);let a=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.xr)(t,e.flatMap(getNames)),o=a===void 0?`.`:`; did you mean ${a}?`;return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`the run has no stage ${t}${o} Its stages:${list(e)}`)}function findFailedStage(e){let n=e.filter(_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Br),i=n.find(({command:e})=>e.log_path!==null)??n[0];return i===void 0?e.length===1?e[0]:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`no stage failed, so name one:${list(e)}`):i}const getNames=({label:e,depth:t,command:n})=>t===0&&n.subtask!==null?[e,`${n.subtask}/${n.id}`]:[e],list=e=>(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ii)(e.map(({label:e})=>e),20,`stages`).map(e=>`\n  ${e}`).join(``);var d=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)({describeLog:()=>describeLog,findStageLog:()=>findStageLog,locateStageLog:()=>locateStageLog});async function findStageLog(e,{manifest:t,children:r,folder:a},o){let s=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Vr)(t,r).flatMap(e=>e.rows),c=o===null?findFailedStage(s):findStage(s,o);return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(c)?c:locateStageLog(e,{folder:a,runId:t.run_id,row:c})}async function locateStageLog(e,{folder:t,runId:n,row:i}){let{log_path:o}=i.command;if(o===null)return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`${i.label} has no log: ${describeMissing(i)}`);let c=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ei)(t,n,o),[l,u]=[await e.realPath(c),await e.realPath(t)];return l===void 0||u===void 0?(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`${i.label}: the log ${c} is not there`):(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.mr)(u,l)?(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`${i.label}: the log ${c} is a link out of the run's folder`):{stage:i.label,path:l,logPath:o}}const describeLog=({stage:e,logPath:t},{manifest:n},r)=>({schemaVersion:1,kind:`log`,runId:n.run_id,stage:e,attempt:findAttempt(t),logPath:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ei)(r,n.run_id,t)}),findAttempt=e=>{let[,t]=/\/jobs\/[^/]+\/a(\d+)\//.exec(e)??[];return t===void 0?null:Number(t)},describeMissing=e=>e.command.kind===`subpipeline`?`a nested pipeline's stages have their own`:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.zr)(e);

/***/ }),

/***/ 6628:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ createTextTable; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
function createTextTable(n,r){let i=n.map((e,n)=>Math.max((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Tr)(e),...r.map(e=>(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Tr)(e[n]??``)))),formatLine=t=>t.map((t,n)=>(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Er)(t,i[n]??0)).join(`  `).trimEnd();return{heading:formatLine(n),rows:r.map(formatLine)}}

/***/ })

};
;