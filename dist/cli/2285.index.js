"use strict";
exports.id = 2285;
exports.ids = [2285,185];
exports.modules = {

/***/ 2285:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followLog: function() { return /* binding */ followLog; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
/* harmony import */ var _stage_log_CTk_fasp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(185);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
function createStageReader(e,t){let n=``,r=null;return async()=>{let i=await listJournals(e,t),a=await Promise.all(i.map(n=>e.version((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(t,n)))),o=JSON.stringify([i,a]);return(o!==n||r===null)&&(r=await readStages(e,t,i)),n=o,r}}async function readStages(e,i,s){let c=[],u=/* @__PURE__ */ new Map;for(let t of s){let{manifest:a}=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(await e.readText((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(i,t))??``);a!==void 0&&(a.parent_run_id===null?c.push((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Z)(a)):u.set(a.run_id,(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Z)(a)))}let d=await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.tt)(e,i),[f]=c;if(f===void 0||(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)(d))return null;let p=new Set(c.map(({assignment:e})=>e));if(!d.assignments.every(({instance_id:e})=>p.has(e)))return null;let m={...f,commands:c.flatMap(({commands:e})=>e)};return{runId:f.run_id,rows:(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Sr)(m,u).flatMap(({rows:e})=>e)}}async function listJournals(e,t){let n=(await e.listFiles(t)).flatMap(e=>{let[,t,n]=/^jobs\/([^/]+)\/a(\d+)\//.exec(e)??[];return t!==void 0&&(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.en)(`journal.ndjson`).test(e)?[{path:e,assignment:t,attempt:Number(n)}]:[]});return n.filter(({assignment:e,attempt:t})=>n.every(n=>n.assignment!==e||n.attempt<=t)).map(({path:e})=>e)}async function followLog(t,n,r,i){let o=createStageReader(t.files,n),s=null,c=0;for(;!t.cancelled.aborted;){let l=await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(t,n),d=l===`ended`||l===`gone`,f=await o(),p=f===null?null:pickStage(f.rows,s??r);if(p!==null&&(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)(p))return p;if(p!==null&&f!==null){s===null&&await announce(p,r,i),s=p.label;let e=await passOn(t,{folder:n,runId:f.runId,row:p},c,i);if(typeof e!=`number`)return e;if(c+=e,!hasToEnd(p))return`followed`}if(l===`gone`&&p!==null&&await i.note(u),d)return p===null?`over`:`followed`;await t.clock.sleep(300,t.cancelled)}return`followed`}const u="the run's process ended before the stage did; run `orchestrator recover`",hasToEnd=({command:{status:e}})=>e===`pending`||e===`running`;async function announce(e,t,n){t===null?await n.note(`following ${e.label}`):e.command.status===`pending`&&await n.note(`waiting for ${e.label} to start`)}const pickStage=(e,t)=>t===null?findNewest(e):(0,_stage_log_CTk_fasp_js__WEBPACK_IMPORTED_MODULE_2__.r)(e,t);function findNewest(e){let t=e.filter(({command:e})=>e.status===`running`&&e.log_path!==null),startOf=({command:e})=>e.started_at??``;return t.reduce((e,t)=>e===null||startOf(t)>startOf(e)?t:e,null)}async function passOn({files:e},t,n,r){let{kind:i,log_path:o}=t.row.command;if(o===null&&i!==`subpipeline`&&hasToEnd(t.row))return 0;let s=await (0,_stage_log_CTk_fasp_js__WEBPACK_IMPORTED_MODULE_2__.t)(e,t);if((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)(s))return s;let l=0;for await(let t of e.readChunks(s.path,{from:n}))if(l+=t.length,!await r.write(t))return`followed`;return l}

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

/***/ })

};
;