"use strict";
exports.id = 185;
exports.ids = [185];
exports.modules = {

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