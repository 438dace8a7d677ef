"use strict";
exports.id = 3321;
exports.ids = [3321];
exports.modules = {

/***/ 3321:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: function() { return /* binding */ compare; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
/* harmony import */ var _finding_lines_KuPzjbAC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7844);
/* harmony import */ var _run_words_CuaN415G_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1320);
/* harmony import */ var _text_table_CQ5leD_Z_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(512);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_5__);
var g=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(),1);function formatComparison({before:e,after:t,stages:n,findings:r},i){let a=(0,_text_table_CQ5leD_Z_js__WEBPACK_IMPORTED_MODULE_4__.t)([``,`before`,`after`],toRunCells(e).map((e,n)=>[_[n],e,toRunCells(t)[n]]));return`${[[g.default.createColors(i).bold(a.heading),...a.rows],formatStages(n,i),formatSection(r.added,`new finding`,i),formatSection(r.removed,`finding that is gone`,i,`findings that are gone`)].filter(e=>e.length>0).map(e=>e.join(`
`)).join(`

`)}\n`}const _=[`run`,`result`,`commit`,`duration`],toRunCells=({runId:e,status:t,partial:n,commit:a,durationSeconds:o})=>[(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(e),`${_run_words_CuaN415G_js__WEBPACK_IMPORTED_MODULE_3__.t[t].word}${n===!0?`, partial`:``}`,(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(a??``).slice(0,7),(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Ir)(o*1e3)];function formatStages(e,t){if(e.length===0)return[`No stage changed.`];let n=(0,_text_table_CQ5leD_Z_js__WEBPACK_IMPORTED_MODULE_4__.t)([`stage`,`before`,`after`],e.map(({stage:e,before:t,after:n})=>[e,formatResult(t),formatResult(n)]));return[g.default.createColors(t).bold(n.heading),...n.rows]}const formatResult=e=>{if(e===null)return`-`;let{durationMs:t}=e;return (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(t===null?e.result:`${e.result}, ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Ir)(t)}`)};function formatSection(e,t,n,r=`${t}s`){if(e.length===0)return[];let i=e.length===1?`1 ${t}:`:`${e.length} ${r}:`,a=(0,_finding_lines_KuPzjbAC_js__WEBPACK_IMPORTED_MODULE_2__.t)(e.slice(0,50),n),s=e.length-50;return[i,...a,...s>0?[`and ${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Pr)(s,`more finding`)}`]:[]]}const compare=(t,r,i)=>(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.lr)(i,async({platform:o,hostContext:s,settings:u,here:f,archives:p})=>{let{compareRuns:m}=await __webpack_require__.e(/* import() */ 7560).then(__webpack_require__.bind(__webpack_require__, 7560)),g=await m(u,o,[t,r].filter(e=>e!==void 0));if((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.si)(g))return (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Kr)(o,g,i);let{warnings:_,findings:v,...y}=g;_.length>0&&await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.$r)(`${_.join(`
`)}\n`);let place=e=>({...e,folder:(0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(f,p.locate(e.folder))}),b={schemaVersion:1,kind:`comparison`,before:place(y.before),after:place(y.after),stages:y.stages,findings:{added:v.added.map(toShown),removed:v.removed.map(toShown)}},{value:x}=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.dr)(s.environment);return await (0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.ei)(i,x(b),formatComparison(g,o.screen.colour)),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}),toShown=({end_line:e,end_column:t,...n})=>({...n,endLine:e,endColumn:t});

/***/ }),

/***/ 7844:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ formatFindings; },
/* harmony export */   r: function() { return /* binding */ formatJudged; },
/* harmony export */   t: function() { return /* binding */ formatFindingLines; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
var a=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Wr)(),1);function formatJudged({findings:e,summary:t,override:n},r){return formatFindings({findings:e,summary:`${t}${n===null?``:`; allowed: ${n.reason} (${n.where})`}`,colour:r})}const o=1e3,s={error:`red`,warning:`yellow`,notice:`cyan`};function formatFindings({findings:e,summary:n,colour:r}){let i=formatFindingLines(e,r);return[...i,...i.length===0?[]:[``],(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(n,o)]}function formatFindingLines(e,n){let c=a.default.createColors(n),l=e.map(formatPlace),u=Math.min(40,Math.max(0,...l.map(_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.or))),d=` `.repeat(u+7+4);return e.flatMap(({level:e,message:n,rule:r,fix:a},f)=>{let p=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.sr)(l[f]??``,u),m=c[s[e]]((0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.sr)(e,7)),h=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(n,o)||`(no message)`,g=r===null?``:` ${c.dim(`[${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(r)}]`)}`,_=(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(a??``,o);return[`${p}  ${m}  ${h}${g}`,..._===``?[]:[`${d}fix: ${_}`]]})}function formatPlace({path:e,line:n,column:r}){if(e===null)return`(the change)`;let i=n===null?``:r===null?`:${n}`:`:${n}:${r}`;return`${(0,_together_QxNCEta0_js__WEBPACK_IMPORTED_MODULE_1__.Hr)(e,4096)}${i}`}

/***/ }),

/***/ 1320:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ e; }
/* harmony export */ });
const e={succeeded:{word:`passed`,colour:`green`},failed:{word:`failed`,colour:`red`},cancelled:{word:`cancelled`,colour:`yellow`},in_progress:{word:`running`,colour:`cyan`},queued:{word:`waiting`,colour:`dim`}};

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