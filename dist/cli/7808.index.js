"use strict";
exports.id = 7808;
exports.ids = [7808,2687];
exports.modules = {

/***/ 7808:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listNewestRuns: function() { return /* binding */ listNewestRuns; },
/* harmony export */   v: function() { return /* binding */ describeRun; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var _show_KPYLU6GA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2687);
async function listNewestRuns(t,n,a){let o=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.cr)(t,n.files);if(o!==null)return o;let s=[],c=[],l=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ar)(t,n.files);for(let[t,r]of[...l.entries()].toReversed()){if(s.length===a.limit)break;let i=await readListedRun(n,r,findShortId(l,t));(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(i)?c.push(...i.messages):isWanted(i,a)&&s.push(i)}return{runs:s,warnings:c}}const isWanted=({branch:e,status:t},n)=>(n.branch===null||n.branch===e)&&(n.status===null||n.status===t);async function readListedRun(t,{id:n,folder:r},i){let o=await (0,_show_KPYLU6GA_js__WEBPACK_IMPORTED_MODULE_2__.t)(t,r);if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(o))return o;let c=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.tt)(t.files,r);return{...describeRun(o,(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(c)?null:c,t.clock.now()),runId:n,shortId:i}}function describeRun(e,t,n){let{manifest:r,folder:i}=e,a=r.completed_at??n.toISOString();return{runId:r.run_id,taskId:r.task_id,pipelineId:r.pipeline_id,status:r.status,partial:t?.partial??null,branch:t?.revision.branch??null,commit:t?.revision.head_sha??null,startedAt:r.started_at,completedAt:r.completed_at,durationSeconds:Math.max(0,Date.parse(a)-Date.parse(r.started_at))/1e3,firstFailure:findFirstFailure(e),folder:i}}function findFirstFailure({manifest:e,children:r}){let[i]=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Lr)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Vr)(e,r));return i===void 0||i.outcome===`allowed_failure`?null:{stage:i.label,reason:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.zr)(i)}}function findShortId(e,t){let{id:n}=e[t],r=[e[t-1],e[t+1]].flatMap(e=>e?.id??[]);for(let e=19;e<n.length;e+=1){let t=n.slice(0,e);if(!r.some(e=>e.startsWith(t)))return t}return n}

/***/ }),

/***/ 2687:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ p; },
/* harmony export */   t: function() { return /* binding */ readRun; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
var p=/* @__PURE__ */ (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)({readRun:()=>readRun,showRun:()=>showRun});async function showRun(e,t,n){let r=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.rr)(e,t.files,n);return typeof r==`string`?readRun(t,r):r}async function readRun(e,t){let{files:r,clock:i}=e,s=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(e,t),l=(await r.listFiles(t)).filter(e=>e===`manifest.json`||(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.nn)(`manifest.json`).test(e)),d=await readNewestManifest(r,t,l);if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(d))return d;let{approvals:p,warnings:m}=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.u)(r,t,d.run_id),h=correctStatus({...d,approvals:p},s),g=/* @__PURE__ */ new Map;for(let e of l.filter(e=>/\/a\d+\/children\//.test(e))){let i=await readAttempt(r,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(t,e));(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(i)||g.set(i.run_id,(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Z)(i))}let _=s===`running`||s===`unknown`?staleMs(h,i.now()):null;return{manifest:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Z)(h),children:g,folder:t,staleMs:_,warnings:[...m,...await warnWithoutPlan(r,t)]}}function correctStatus(e,t){let n=e.status===`failed`||e.status===`cancelled`;return t===`ended`||n?e:t===`gone`?asInterrupted(e):{...e,status:`in_progress`}}const asInterrupted=e=>({...e,status:`failed`,status_detail:`process-gone`,summary:"the run's process ended before it had written its result; run `orchestrator recover`",commands:e.commands.map(e=>e.status===`running`?{...e,status:`failed`,outcome:`failed`,summary:`its process is gone`}:e)});async function warnWithoutPlan(e,t){return await e.exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(t,`plan.json`))?[]:[`${t}: there is no plan.json, so stages that were planned may be missing here`]}async function readNewestManifest(e,t,i){let a=i.flatMap(e=>{let t=/^jobs\/[^/]+\/a(\d+)\/manifest\.json$/.exec(e)?.[1];return t===void 0?[]:[{path:e,number:Number(t)}]}).toSorted((e,t)=>e.number-t.number).at(-1);if(!i.includes(`manifest.json`))return a===void 0?(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`${t}: there is no manifest in this folder`):readAttempt(e,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(t,a.path));let o=await readManifest(e,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(t,`manifest.json`));return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(o)||a===void 0||a.number<=o.attempt?o:readAttempt(e,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(t,a.path))}async function readAttempt(e,t){let r=await readManifest(e,t);if(!(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(r)&&r.status!==`in_progress`)return r;let a=await e.readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(t),`journal.ndjson`)).catch(()=>void 0);return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Qt)(a??``).manifest??r}function staleMs(e,t){let{status:n,heartbeat_at:r,heartbeat_stale_after_seconds:i}=e;if(n!==`in_progress`||r===null||i===null)return null;let a=t.getTime()-Date.parse(r);return a>i*1e3?a:null}async function readManifest(e,n){try{let t=_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ln.safeParse(JSON.parse(await e.readText(n)??``));return t.success?t.data:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`${n}: not a manifest of this version; check it with: orchestrator validate --run`)}catch(e){return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`${n}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(e)}`)}}

/***/ })

};
;