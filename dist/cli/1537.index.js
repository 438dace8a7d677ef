"use strict";
exports.id = 1537;
exports.ids = [1537,9291];
exports.modules = {

/***/ 1537:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followLog: function() { return /* binding */ followLog; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
/* harmony import */ var _stage_log_ce15ppFQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9291);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
function createStageReader(e,t){let n=``,r=null;return async()=>{let i=await listJournals(e,t),a=await Promise.all(i.map(n=>e.version((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(t,n)))),o=JSON.stringify([i,a]);return(o!==n||r===null)&&(r=await readStages(e,t,i)),n=o,r}}async function readStages(t,a,s){let c=[],u=/* @__PURE__ */ new Map;for(let e of s){let{manifest:n}=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(await t.readText((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(a,e))??``);n!==void 0&&(n.parent_run_id===null?c.push((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Z)(n)):u.set(n.run_id,(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Z)(n)))}let d=await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.tt)(t,a),[f]=c;if(f===void 0||(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(d))return null;let p=new Set(c.map(({assignment:e})=>e));if(!d.assignments.every(({instance_id:e})=>p.has(e)))return null;let m={...f,commands:c.flatMap(({commands:e})=>e)};return{runId:f.run_id,rows:(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Rr)(m,u).flatMap(({rows:e})=>e)}}async function listJournals(e,t){let n=(await e.listFiles(t)).flatMap(e=>{let[,t,n]=/^jobs\/([^/]+)\/a(\d+)\//.exec(e)??[];return t!==void 0&&(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.en)(`journal.ndjson`).test(e)?[{path:e,assignment:t,attempt:Number(n)}]:[]});return n.filter(({assignment:e,attempt:t})=>n.every(n=>n.assignment!==e||n.attempt<=t)).map(({path:e})=>e)}async function followLog(n,r,i,a){let o=createStageReader(n.files,r),s=null,c=0;for(;!n.cancelled.aborted;){let l=await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(n,r),d=l===`ended`||l===`gone`,f=await o(),p=f===null?null:pickStage(f.rows,s??i);if(p!==null&&(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(p))return p;if(p!==null&&f!==null){s===null&&await announce(p,i,a),s=p.label;let e=await passOn(n,{folder:r,runId:f.runId,row:p},c,a);if(typeof e!=`number`)return e;if(c+=e,!hasToEnd(p))return`followed`}if(l===`gone`&&p!==null&&await a.note(u),d)return p===null?`over`:`followed`;await n.clock.sleep(300,n.cancelled)}return`followed`}const u="the run's process ended before the stage did; run `orchestrator recover`",hasToEnd=({command:{status:e}})=>e===`pending`||e===`running`;async function announce(e,t,n){t===null?await n.note(`following ${e.label}`):e.command.status===`pending`&&await n.note(`waiting for ${e.label} to start`)}const pickStage=(e,t)=>t===null?findNewest(e):(0,_stage_log_ce15ppFQ_js__WEBPACK_IMPORTED_MODULE_2__.r)(e,t);function findNewest(e){let t=e.filter(({command:e})=>e.status===`running`&&e.log_path!==null),startOf=({command:e})=>e.started_at??``;return t.reduce((e,t)=>e===null||startOf(t)>startOf(e)?t:e,null)}async function passOn({files:t},n,r,i){let{kind:a,log_path:o}=n.row.command;if(o===null&&a!==`subpipeline`&&hasToEnd(n.row))return 0;let s=await (0,_stage_log_ce15ppFQ_js__WEBPACK_IMPORTED_MODULE_2__.t)(t,n);if((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(s))return s;let l=0;for await(let e of t.readChunks(s.path,{from:r}))if(l+=e.length,!await i.write(e))return`followed`;return l}

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

/***/ })

};
;