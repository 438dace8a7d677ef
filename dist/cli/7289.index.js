"use strict";
exports.id = 7289;
exports.ids = [7289];
exports.modules = {

/***/ 7289:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: function() { return /* binding */ compare; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var _finding_lines_Ds76yj8j_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8491);
/* harmony import */ var _run_words_CuaN415G_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1320);
/* harmony import */ var _text_table_CiP5fuGN_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6628);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);
var g=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.li)(),1);function formatComparison({before:e,after:t,stages:n,findings:r},i){let a=(0,_text_table_CiP5fuGN_js__WEBPACK_IMPORTED_MODULE_4__.t)([``,`before`,`after`],toRunCells(e).map((e,n)=>[_[n],e,toRunCells(t)[n]]));return`${[[g.default.createColors(i).bold(a.heading),...a.rows],formatStages(n,i),formatSection(r.added,`new finding`,i),formatSection(r.removed,`finding that is gone`,i,`findings that are gone`)].filter(e=>e.length>0).map(e=>e.join(`
`)).join(`

`)}\n`}const _=[`run`,`result`,`commit`,`duration`],toRunCells=({runId:e,status:t,partial:n,commit:r,durationSeconds:i})=>[(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e),`${_run_words_CuaN415G_js__WEBPACK_IMPORTED_MODULE_3__.t[t].word}${n===!0?`, partial`:``}`,(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(r??``).slice(0,7),(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ti)(i*1e3)];function formatStages(e,t){if(e.length===0)return[`No stage changed.`];let n=(0,_text_table_CiP5fuGN_js__WEBPACK_IMPORTED_MODULE_4__.t)([`stage`,`before`,`after`],e.map(({stage:e,before:t,after:n})=>[e,formatResult(t),formatResult(n)]));return[g.default.createColors(t).bold(n.heading),...n.rows]}const formatResult=e=>{if(e===null)return`-`;let{durationMs:t}=e;return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(t===null?e.result:`${e.result}, ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ti)(t)}`)};function formatSection(e,t,r,i=`${t}s`){if(e.length===0)return[];let a=e.length===1?`1 ${t}:`:`${e.length} ${i}:`,o=(0,_finding_lines_Ds76yj8j_js__WEBPACK_IMPORTED_MODULE_2__.t)(e.slice(0,50),r),s=e.length-50;return[a,...o,...s>0?[`and ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.$r)(s,`more finding`)}`]:[]]}const compare=(t,n,s)=>(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Or)(s,async({platform:a,hostContext:c,settings:l,here:f,archives:p})=>{let{compareRuns:m}=await __webpack_require__.e(/* import() */ 1076).then(__webpack_require__.bind(__webpack_require__, 1076)),g=await m(l,a,[t,n].filter(e=>e!==void 0));if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(g))return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.di)(a,g,s);let{warnings:_,findings:v,...y}=g;_.length>0&&await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.vi)(`${_.join(`
`)}\n`);let place=e=>({...e,folder:(0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(f,p.locate(e.folder))}),b={schemaVersion:1,kind:`comparison`,before:place(y.before),after:place(y.after),stages:y.stages,findings:{added:v.added.map(toShown),removed:v.removed.map(toShown)}},{value:x}=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(c.environment);return await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.yi)(s,x(b),formatComparison(g,a.screen.colour)),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}),toShown=({end_line:e,end_column:t,...n})=>({...n,endLine:e,endColumn:t});

/***/ }),

/***/ 8491:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ formatFindings; },
/* harmony export */   r: function() { return /* binding */ formatJudged; },
/* harmony export */   t: function() { return /* binding */ formatFindingLines; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
var a=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.li)(),1);function formatJudged({findings:e,summary:t,override:n},r){return formatFindings({findings:e,summary:`${t}${n===null?``:`; allowed: ${n.reason} (${n.where})`}`,colour:r})}const o=1e3,s={error:`red`,warning:`yellow`,notice:`cyan`};function formatFindings({findings:e,summary:t,colour:n}){let r=formatFindingLines(e,n);return[...r,...r.length===0?[]:[``],(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(t,o)]}function formatFindingLines(e,r){let c=a.default.createColors(r),l=e.map(formatPlace),u=Math.min(40,Math.max(0,...l.map(_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Tr))),d=` `.repeat(u+7+4);return e.flatMap(({level:e,message:n,rule:r,fix:a},f)=>{let p=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Er)(l[f]??``,u),m=c[s[e]]((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Er)(e,7)),h=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(n,o)||`(no message)`,g=r===null?``:` ${c.dim(`[${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(r)}]`)}`,_=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(a??``,o);return[`${p}  ${m}  ${h}${g}`,..._===``?[]:[`${d}fix: ${_}`]]})}function formatPlace({path:e,line:t,column:n}){if(e===null)return`(the change)`;let r=t===null?``:n===null?`:${t}`:`:${t}:${n}`;return`${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e,4096)}${r}`}

/***/ }),

/***/ 1320:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ e; }
/* harmony export */ });
const e={succeeded:{word:`passed`,colour:`green`},failed:{word:`failed`,colour:`red`},cancelled:{word:`cancelled`,colour:`yellow`},in_progress:{word:`running`,colour:`cyan`},queued:{word:`waiting`,colour:`dim`}};

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