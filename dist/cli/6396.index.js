"use strict";
exports.id = 6396;
exports.ids = [6396,9291];
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