"use strict";
exports.id = 1444;
exports.ids = [1444,6396,9291];
exports.modules = {

/***/ 6396:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ readLogEnds; },
/* harmony export */   readFailedLogEnds: function() { return /* binding */ readFailedLogEnds; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
/* harmony import */ var _stage_log_ce15ppFQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9291);
const s=65536;async function readFailedLogEnds(e,t,n,i){return readLogEnds(e,t,(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Nr)((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Rr)(t.manifest,t.children)).slice(0,n),i)}async function readLogEnds(t,n,r,i){let a=/* @__PURE__ */ new Map;for(let s of r){let r=await (0,_stage_log_ce15ppFQ_js__WEBPACK_IMPORTED_MODULE_2__.t)(t,{folder:n.folder,runId:n.manifest.run_id,row:s});if((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(r))continue;let c=await readLogEnd(t,r.path,i).catch(()=>null);c!==null&&a.set(s.command.log_path,c)}return a}async function readLogEnd(e,n,r){let i=Buffer.alloc(0),a=0;for await(let t of e.readChunks(n)){if(i=Buffer.concat([i,t]),i.length<=2*s)continue;let e=i.indexOf(10,i.length-s)+1||i.length-s;a+=countLineFeeds(i.subarray(0,e)),i=i.subarray(e)}let o=r(i.toString(`utf8`).trimEnd().split(`
`).map(_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Hr).flatMap(toReadable).join(`
`));return{above:a,lines:o===``?[]:o.split(`
`)}}const countLineFeeds=e=>e.reduce((e,t)=>t===10?e+1:e,0),c=new Set(_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.L);function toReadable(e){let t=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.R)(e,c);if(t===void 0)return[e];let{name:n,properties:r,data:a}=t,o=n===`group`;if(!o&&n!==`error`&&n!==`warning`&&n!==`notice`)return[];let s=r.get(`file`)??``;if(!e.endsWith(a)||!e.includes(s))return[e];if(o)return[a];let l=[s,r.get(`line`)].filter(e=>e).join(`:`);return[`${n}: ${l===``?``:`${l}: `}${a}`]}

/***/ }),

/***/ 1444:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   show: function() { return /* binding */ show; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
/* harmony import */ var _text_table_DnQFyp3n_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4458);
/* harmony import */ var _log_end_ZAuBlgCC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6396);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
var w=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.oi)(),1);function formatRunTable(e,t){let n=w.default.createColors(t.colour),r=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Rr)(e,t.children??/* @__PURE__ */ new Map),i=e.status===`in_progress`?{..._together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ur,..._together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Wr}:_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ur,a=r.flatMap(e=>e.rows).map(e=>toTableLine(e,i[e.outcome])),c=(0,_text_table_DnQFyp3n_js__WEBPACK_IMPORTED_MODULE_2__.t)([`#`,`subtask`,`stage`,`outcome`,`duration`,`exit`],a.map(({cells:e})=>e)),u=`${e.status.replace(`_`,` `)}: ${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Fr)((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(r))}`;return[n.bold(c.heading),...c.rows.map((e,t)=>paintRow(e,a[t]?.colour??null,n)),``,n[getStatusColour(e.status)](`${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(e.run_id)} ${u}${formatRunTime(e)}`),...e.status_detail===null?[]:[(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(e.summary??e.status_detail,1e3)],...e.approvals.map(formatApproval),...t.staleMs==null?[]:[n.yellow(formatStale(e,t.staleMs))],``].join(`
`)}const paintRow=(e,t,n)=>t===null?e:n[t](e),formatApproval=({actor:e,timestamp:t,reason:n})=>`approved by ${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(e,100)} at ${t}: ${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(n,1e3)}`,formatStale=({heartbeat_stale_after_seconds:e},t)=>`stale: the last heartbeat is ${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Qr)(t)} old (limit: ${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Qr)(1e3*(e??0))}); if its process is gone, \`orchestrator recover\` ends it`;function toTableLine(e,{glyph:t,word:n,colour:i}){let{index:a,subtask:o,id:s,duration_ms:l,exit:u,summary:d}=e.command,f=e.outcome===`skipped`&&d!==null?`: ${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(d,60)}`:``;return{cells:[e.depth===0?String(a):``,e.depth===0?(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(o??((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Br)(e.command)===`after`?`(after)`:`(setup)`)):``,`${`  `.repeat(e.depth)}${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(s)}`,`${t} ${n}${f}`,l===null?``:(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Qr)(l),u===null?``:formatExitCell(u)],colour:e.outcome===`succeeded`?null:i}}function formatExitCell(e){switch(e.kind){case`exited`:return String(e.code);case`signalled`:return (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(e.signal,20);case`timed-out`:return`timed out`;case`cancelled`:return`cancelled`;case`spawn-failed`:return`not started`;case`nothing-ran`:return``;case`errored`:return e.reason;case`judged`:return e.overridden?`allowed`:e.verdict}}function formatRunTime({started_at:e,completed_at:t}){return t===null?``:` in ${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Qr)(Date.parse(t)-Date.parse(e))}`}function getStatusColour(e){return e===`succeeded`?`green`:e===`failed`?`red`:`yellow`}const show=(t,r)=>(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Tr)(r,async({platform:o,hostContext:s,settings:c,here:l,archives:u})=>{let{text:d}=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Dr)(s.environment),{showRun:f}=await __webpack_require__.e(/* import() */ 1099).then(__webpack_require__.bind(__webpack_require__, 1099)).then(e=>e.n),g=await f(c,o,t??null);if((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(g))return (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ci)(o,g,r);g.warnings.length>0&&await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.hi)(`${g.warnings.join(`
`)}\n`);let{colour:_}=o.screen,v={folder:(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(l,u.locate(g.folder)),colour:_,hide:d};if(r.stage!==void 0)return showStage(o,r,r.stage,g,v);let y=formatRunTable(g.manifest,{...g,...v}),b=await (0,_log_end_ZAuBlgCC_js__WEBPACK_IMPORTED_MODULE_3__.readFailedLogEnds)(o.files,g,10,d),S=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ar)({...g,...v,logEnds:b});return await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.gi)(r,g.manifest,[y,...S].join(`
`)),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed});async function showStage(t,n,r,a,o){let{findStage:s}=await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9291)).then(e=>e.i),c=s((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Rr)(a.manifest,a.children).flatMap(({rows:e})=>e),r);if((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(c))return (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ci)(t,c,n);let u=await (0,_log_end_ZAuBlgCC_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogEnds */ .d)(t.files,a,[c],o.hide),d={...a,...o,logEnds:u},f=`${(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.jr)(c,d).join(`
`)}\n`;return await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.gi)(n,(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.kr)(c,d),f),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}

/***/ }),

/***/ 9291:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ u; },
/* harmony export */   n: function() { return /* binding */ d; },
/* harmony export */   r: function() { return /* binding */ findStage; },
/* harmony export */   t: function() { return /* binding */ locateStageLog; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
var u=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)({findFailedStage:()=>findFailedStage,findStage:()=>findStage});function findStage(e,t){let n=e.filter(e=>getNames(e).includes(t)),r=n.length>0?n:e.filter(({label:e})=>e.endsWith(`/${t}`));if(r.length===1)return r[0];if(r.length>1)return (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.wi)(`${t} is the name of ${r.length} stages:${list(r)}`);let i=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.vr)(t,e.flatMap(getNames)),a=i===void 0?`.`:`; did you mean ${i}?`;return (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.wi)(`the run has no stage ${t}${a} Its stages:${list(e)}`)}function findFailedStage(e){let t=e.filter(_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Lr),n=t.find(({command:e})=>e.log_path!==null)??t[0];return n===void 0?e.length===1?e[0]:(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.wi)(`no stage failed, so name one:${list(e)}`):n}const getNames=({label:e,depth:t,command:n})=>t===0&&n.subtask!==null?[e,`${n.subtask}/${n.id}`]:[e],list=e=>(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ti)(e.map(({label:e})=>e),20,`stages`).map(e=>`\n  ${e}`).join(``);var d=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)({findStageLog:()=>findStageLog,locateStageLog:()=>locateStageLog});async function findStageLog(e,{manifest:n,children:r,folder:a},o){let s=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Rr)(n,r).flatMap(e=>e.rows),c=o===null?findFailedStage(s):findStage(s,o);return (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(c)?c:locateStageLog(e,{folder:a,runId:n.run_id,row:c})}async function locateStageLog(e,{folder:t,runId:n,row:r}){let{log_path:i}=r.command;if(i===null)return (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.wi)(`${r.label} has no log: ${describeMissing(r)}`);let s=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Zr)(t,n,i),[c,u]=[await e.realPath(s),await e.realPath(t)];return c===void 0||u===void 0?(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.wi)(`${r.label}: the log ${s} is not there`):(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.dr)(u,c)?(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.wi)(`${r.label}: the log ${s} is a link out of the run's folder`):{stage:r.label,path:c}}const describeMissing=e=>e.command.kind===`subpipeline`?`a nested pipeline's stages have their own`:(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ir)(e);

/***/ }),

/***/ 4458:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ createTextTable; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
function createTextTable(n,r){let i=n.map((e,n)=>Math.max((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(e),...r.map(e=>(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(e[n]??``)))),formatLine=t=>t.map((t,n)=>(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Cr)(t,i[n]??0)).join(`  `).trimEnd();return{heading:formatLine(n),rows:r.map(formatLine)}}

/***/ })

};
;