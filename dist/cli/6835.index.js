"use strict";
exports.id = 6835;
exports.ids = [6835];
exports.modules = {

/***/ 1320:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ e; }
/* harmony export */ });
const e={succeeded:{word:`passed`,colour:`green`},failed:{word:`failed`,colour:`red`},cancelled:{word:`cancelled`,colour:`yellow`},in_progress:{word:`running`,colour:`cyan`},queued:{word:`waiting`,colour:`dim`}};

/***/ }),

/***/ 6835:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runs: function() { return /* binding */ runs; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2979);
/* harmony import */ var _run_words_CuaN415G_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1320);
/* harmony import */ var _text_table_DnQFyp3n_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4458);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
var h=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.oi)(),1);function formatRunsTable(e,{colour:t,now:n}){let r=h.default.createColors(t),i=(0,_text_table_DnQFyp3n_js__WEBPACK_IMPORTED_MODULE_3__.t)([`run`,`age`,`branch`,`commit`,`result`,`duration`,`first failure`],e.map(e=>toCells(e,n))),a=i.rows.map((t,n)=>r[_run_words_CuaN415G_js__WEBPACK_IMPORTED_MODULE_2__.t[e[n].status].colour](t));return[r.bold(i.heading),...a,``].join(`
`)}function toCells(e,t){let{firstFailure:n}=e,r=e.partial===!0?`, partial`:``;return[(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(e.shortId),formatAge(t.getTime()-Date.parse(e.startedAt)),(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(e.branch??``,24),(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(e.commit??``).slice(0,7),`${_run_words_CuaN415G_js__WEBPACK_IMPORTED_MODULE_2__.t[e.status].word}${r}`,(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Qr)(e.durationSeconds*1e3),n===null?``:(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ii)(`${n.stage} ${n.reason}`,60)]}const g=6e4,_=60*g,v=24*_;function formatAge(e){return e<g?`now`:e<_?`${Math.floor(e/g)}m`:e<2*v?`${Math.floor(e/_)}h`:`${Math.floor(e/v)}d`}async function runs(t){let{platform:i,hostContext:c,settings:l,here:f}=await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.wr)(t),{branch:p=null,status:h=null,limit:g=20}=t,{listNewestRuns:_}=await __webpack_require__.e(/* import() */ 2261).then(__webpack_require__.bind(__webpack_require__, 2261)),v=await _(l,i,{branch:p,status:h,limit:g});if((0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Ci)(v))return (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ci)(i,v,t);let y=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.ti)(v.warnings,5,`runs`);y.length>0&&await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.hi)(`${y.join(`
`)}\n`);let b=v.runs.map(e=>({...e,folder:(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(f,e.folder)})),{value:x}=(0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.Dr)(c.environment),{colour:S}=i.screen,C=b.length===0?`no such run in ${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.relative)(f,l.runsFolder)||`this folder`}\n`:formatRunsTable(b,{colour:S,now:i.clock.now()});return await (0,_together_CXekvlqD_js__WEBPACK_IMPORTED_MODULE_1__.gi)(t,x({schemaVersion:1,kind:`runs`,runs:b}),C),_index_js__WEBPACK_IMPORTED_MODULE_0__.R.passed}

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