"use strict";
exports.id = 6771;
exports.ids = [6771];
exports.modules = {

/***/ 1320:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ e; }
/* harmony export */ });
const e={succeeded:{word:`passed`,colour:`green`},failed:{word:`failed`,colour:`red`},cancelled:{word:`cancelled`,colour:`yellow`},in_progress:{word:`running`,colour:`cyan`},queued:{word:`waiting`,colour:`dim`}};

/***/ }),

/***/ 6771:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runs: function() { return /* binding */ runs; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var _run_words_CuaN415G_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1320);
/* harmony import */ var _text_table_CiP5fuGN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6628);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
var h=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.li)(),1);function formatRunsTable(e,{colour:t,now:n}){let r=h.default.createColors(t),i=(0,_text_table_CiP5fuGN_js__WEBPACK_IMPORTED_MODULE_3__.t)([`run`,`age`,`branch`,`commit`,`result`,`duration`,`first failure`],e.map(e=>toCells(e,n))),a=i.rows.map((t,n)=>r[_run_words_CuaN415G_js__WEBPACK_IMPORTED_MODULE_2__.t[e[n].status].colour](t));return[r.bold(i.heading),...a,``].join(`
`)}function toCells(e,t){let{firstFailure:n}=e,r=e.partial===!0?`, partial`:``;return[(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e.shortId),formatAge(t.getTime()-Date.parse(e.startedAt)),(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e.branch??``,24),(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e.commit??``).slice(0,7),`${_run_words_CuaN415G_js__WEBPACK_IMPORTED_MODULE_2__.t[e.status].word}${r}`,(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ti)(e.durationSeconds*1e3),n===null?``:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(`${n.stage} ${n.reason}`,60)]}const g=6e4,_=60*g,v=24*_;function formatAge(e){return e<g?`now`:e<_?`${Math.floor(e/g)}m`:e<2*v?`${Math.floor(e/_)}h`:`${Math.floor(e/v)}d`}async function runs(t){let{platform:s,hostContext:c,settings:l,here:f}=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Dr)(t),{branch:p=null,status:h=null,limit:g=20}=t,{listNewestRuns:_}=await __webpack_require__.e(/* import() */ 7808).then(__webpack_require__.bind(__webpack_require__, 7808)),v=await _(l,s,{branch:p,status:h,limit:g});if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(v))return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.di)(s,v,t);let y=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ii)(v.warnings,5,`runs`);y.length>0&&await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.vi)(`${y.join(`
`)}\n`);let b=v.runs.map(e=>({...e,folder:(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(f,e.folder)})),{value:x}=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(c.environment),{colour:S}=s.screen,C=b.length===0?`no such run in ${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(f,l.runsFolder)||`this folder`}\n`:formatRunsTable(b,{colour:S,now:s.clock.now()});return await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.yi)(t,x({schemaVersion:1,kind:`runs`,runs:b}),C),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}

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