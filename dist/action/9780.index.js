"use strict";
exports.id = 9780;
exports.ids = [9780];
exports.modules = {

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

/***/ 9547:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ getPullRequest; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5122);
function getPullRequest({github:t}){let n=t===null?void 0:(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.vt)(t).pullRequest;if(t===null||n===void 0)return null;let{serverUrl:r,repository:i}=t;return{...n,address:`${r}/${i}/pull/${n.number}`}}

/***/ }),

/***/ 3629:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ t; },
/* harmony export */   t: function() { return /* binding */ readSize; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
const e={B:1,KiB:1024,MiB:1024**2,GiB:1024**3},t=`^(\\d+ ?B?|\\d+(\\.\\d+)? ?(KiB|MiB|GiB))$`,n=RegExp(t);function readSize(t){if(!n.test(t))return;let[r=`B`]=/[A-Z]\w*$/i.exec(t)??[],i=Math.floor(Number.parseFloat(t)*e[r]);return Number.isSafeInteger(i)?i:void 0}

/***/ })

};
;