"use strict";
exports.id = 5950;
exports.ids = [5950,9127];
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

/***/ })

};
;