"use strict";
exports.id = 3233;
exports.ids = [3233,1013,185];
exports.modules = {

/***/ 1013:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ readLogEnds; },
/* harmony export */   readFailedLogEnds: function() { return /* binding */ readFailedLogEnds; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
/* harmony import */ var _stage_log_CTk_fasp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(185);
const s=65536;async function readFailedLogEnds(e,t,n,a){return readLogEnds(e,t,(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__._r)((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(t.manifest,t.children)).slice(0,n),a)}async function readLogEnds(e,t,n,r){let i=/* @__PURE__ */ new Map;for(let s of n){let n=await (0,_stage_log_CTk_fasp_js__WEBPACK_IMPORTED_MODULE_2__.t)(e,{folder:t.folder,runId:t.manifest.run_id,row:s});if((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)(n))continue;let c=await readLogEnd(e,n.path,r).catch(()=>null);c!==null&&i.set(s.command.log_path,c)}return i}async function readLogEnd(t,n,r){let i=Buffer.alloc(0),a=0;for await(let e of t.readChunks(n)){if(i=Buffer.concat([i,e]),i.length<=2*s)continue;let t=i.indexOf(10,i.length-s)+1||i.length-s;a+=countLineFeeds(i.subarray(0,t)),i=i.subarray(t)}let o=r(i.toString(`utf8`).trimEnd().split(`
`).map(_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Er).flatMap(toReadable).join(`
`));return{above:a,lines:o===``?[]:o.split(`
`)}}const countLineFeeds=e=>e.reduce((e,t)=>t===10?e+1:e,0),c=new Set(_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.L);function toReadable(e){let t=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.R)(e,c);if(t===void 0)return[e];let{name:r,properties:i,data:a}=t,o=r===`group`;if(!o&&r!==`error`&&r!==`warning`&&r!==`notice`)return[];let s=i.get(`file`)??``;if(!e.endsWith(a)||!e.includes(s))return[e];if(o)return[a];let l=[s,i.get(`line`)].filter(e=>e).join(`:`);return[`${r}: ${l===``?``:`${l}: `}${a}`]}

/***/ }),

/***/ 3233:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: function() { return /* binding */ show; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
/* harmony import */ var _text_table_CQ5leD_Z_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(512);
/* harmony import */ var _log_end_xkB0fg3m_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1013);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
var w=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(),1);function formatRunTable(e,t){let n=w.default.createColors(t.colour),a=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(e,t.children??/* @__PURE__ */ new Map),o=e.status===`in_progress`?{..._together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Dr,..._together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Or}:_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Dr,l=a.flatMap(e=>e.rows).map(e=>toTableLine(e,o[e.outcome])),u=(0,_text_table_CQ5leD_Z_js__WEBPACK_IMPORTED_MODULE_2__.t)([`#`,`subtask`,`stage`,`outcome`,`duration`,`exit`],l.map(({cells:e})=>e)),d=`${e.status.replace(`_`,` `)}: ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.yr)((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.gr)(a))}`;return[n.bold(u.heading),...u.rows.map((e,t)=>paintRow(e,l[t]?.colour??null,n)),``,n[getStatusColour(e.status)](`${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(e.run_id)} ${d}${formatRunTime(e)}`),...e.status_detail===null?[]:[(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(e.summary??e.status_detail,1e3)],...e.approvals.map(formatApproval),...t.staleMs==null?[]:[n.yellow(formatStale(e,t.staleMs))],``].join(`
`)}const paintRow=(e,t,n)=>t===null?e:n[t](e),formatApproval=({actor:e,timestamp:t,reason:n})=>`approved by ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(e,100)} at ${t}: ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(n,1e3)}`,formatStale=({heartbeat_stale_after_seconds:e},t)=>`stale: the last heartbeat is ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Ir)(t)} old (limit: ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Ir)(1e3*(e??0))}); if its process is gone, \`orchestrator recover\` ends it`;function toTableLine(e,{glyph:t,word:n,colour:r}){let{index:o,subtask:s,id:c,duration_ms:l,exit:u,summary:d}=e.command,f=e.outcome===`skipped`&&d!==null?`: ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(d,60)}`:``;return{cells:[e.depth===0?String(o):``,e.depth===0?(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(s??((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.wr)(e.command)===`after`?`(after)`:`(setup)`)):``,`${`  `.repeat(e.depth)}${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(c)}`,`${t} ${n}${f}`,l===null?``:(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Ir)(l),u===null?``:formatExitCell(u)],colour:e.outcome===`succeeded`?null:r}}function formatExitCell(e){switch(e.kind){case`exited`:return String(e.code);case`signalled`:return (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(e.signal,20);case`timed-out`:return`timed out`;case`cancelled`:return`cancelled`;case`spawn-failed`:return`not started`;case`nothing-ran`:return``;case`errored`:return e.reason;case`judged`:return e.overridden?`allowed`:e.verdict}}function formatRunTime({started_at:e,completed_at:t}){return t===null?``:` in ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Ir)(Date.parse(t)-Date.parse(e))}`}function getStatusColour(e){return e===`succeeded`?`green`:e===`failed`?`red`:`yellow`}const show=(t,r)=>(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.lr)(r,async({platform:i,hostContext:a,settings:s,here:c,archives:l})=>{let{text:f}=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.dr)(a.environment),{showRun:p}=await __webpack_require__.e(/* import() */ 2900).then(__webpack_require__.bind(__webpack_require__, 2900)).then(e=>e.n),m=await p(s,i,t??null);if((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)(m))return (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Kr)(i,m,r);m.warnings.length>0&&await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.$r)(`${m.warnings.join(`
`)}\n`);let{colour:g}=i.screen,v={folder:(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(c,l.locate(m.folder)),colour:g,hide:f};if(r.stage!==void 0)return showStage(i,r,r.stage,m,v);let y=formatRunTable(m.manifest,{...m,...v}),b=await (0,_log_end_xkB0fg3m_js__WEBPACK_IMPORTED_MODULE_3__.readFailedLogEnds)(i.files,m,10,f),S=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.mr)({...m,...v,logEnds:b});return await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ei)(r,m.manifest,[y,...S].join(`
`)),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed});async function showStage(t,n,r,i,a){let{findStage:s}=await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 185)).then(e=>e.i),l=s((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(i.manifest,i.children).flatMap(({rows:e})=>e),r);if((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)(l))return (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Kr)(t,l,n);let u=await (0,_log_end_xkB0fg3m_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogEnds */ .d)(t.files,i,[l],a.hide),f={...i,...a,logEnds:u},m=`${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.hr)(l,f).join(`
`)}\n`;return await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ei)(n,(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.pr)(l,f),m),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}

/***/ }),

/***/ 185:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ u; },
/* harmony export */   n: function() { return /* binding */ d; },
/* harmony export */   r: function() { return /* binding */ findStage; },
/* harmony export */   t: function() { return /* binding */ locateStageLog; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
var u=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)({findFailedStage:()=>findFailedStage,findStage:()=>findStage});function findStage(e,t){let n=e.filter(e=>getNames(e).includes(t)),r=n.length>0?n:e.filter(({label:e})=>e.endsWith(`/${t}`));if(r.length===1)return r[0];if(r.length>1)return (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ci)(`${t} is the name of ${r.length} stages:${list(r)}`);let i=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.nr)(t,e.flatMap(getNames)),s=i===void 0?`.`:`; did you mean ${i}?`;return (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ci)(`the run has no stage ${t}${s} Its stages:${list(e)}`)}function findFailedStage(e){let t=e.filter(_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.xr),n=t.find(({command:e})=>e.log_path!==null)??t[0];return n===void 0?e.length===1?e[0]:(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ci)(`no stage failed, so name one:${list(e)}`):n}const getNames=({label:e,depth:t,command:n})=>t===0&&n.subtask!==null?[e,`${n.subtask}/${n.id}`]:[e],list=e=>(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.zr)(e.map(({label:e})=>e),20,`stages`).map(e=>`\n  ${e}`).join(``);var d=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)({findStageLog:()=>findStageLog,locateStageLog:()=>locateStageLog});async function findStageLog(e,{manifest:t,children:r,folder:i},a){let o=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(t,r).flatMap(e=>e.rows),c=a===null?findFailedStage(o):findStage(o,a);return (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)(c)?c:locateStageLog(e,{folder:i,runId:t.run_id,row:c})}async function locateStageLog(e,{folder:n,runId:i,row:o}){let{log_path:s}=o.command;if(s===null)return (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ci)(`${o.label} has no log: ${describeMissing(o)}`);let c=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Fr)(n,i,s),[l,u]=[await e.realPath(c),await e.realPath(n)];return l===void 0||u===void 0?(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ci)(`${o.label}: the log ${c} is not there`):(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Yn)(u,l)?(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ci)(`${o.label}: the log ${c} is a link out of the run's folder`):{stage:o.label,path:l}}const describeMissing=e=>e.command.kind===`subpipeline`?`a nested pipeline's stages have their own`:(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.br)(e);

/***/ }),

/***/ 512:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ createTextTable; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
function createTextTable(n,r){let i=n.map((t,n)=>Math.max((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.or)(t),...r.map(t=>(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.or)(t[n]??``)))),formatLine=e=>e.map((e,n)=>(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.sr)(e,i[n]??0)).join(`  `).trimEnd();return{heading:formatLine(n),rows:r.map(formatLine)}}

/***/ })

};
;