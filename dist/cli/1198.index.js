"use strict";
exports.id = 1198;
exports.ids = [1198];
exports.modules = {

/***/ 1198:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runGivenAssignment: function() { return /* binding */ runGivenAssignment; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var _setup_CfwKmt7m_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8262);
async function runGivenAssignment(t,n,i,a){let{files:c}=i.platform,{folder:l,attempt:u}=a,d=await readGivenPlan(c,a);if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(d))return d;let{handed:f,environment:p}=(0,_setup_CfwKmt7m_js__WEBPACK_IMPORTED_MODULE_2__.a)(n.environment),m=a.setup===null?null:await (0,_setup_CfwKmt7m_js__WEBPACK_IMPORTED_MODULE_2__.n)(c,a.setup);if(m!==null&&(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(m))return m;let h=[],g=d.assignments.filter(({instance_id:e})=>e===a.assignment),_=m===null?{}:{setup:{...m,passedOn:f.passedOn}},{manifests:v}=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.f)(t,{...n,environment:p},{...i,secrets:[...i.secrets,...f.masks]},{plan:d,folder:l,attempt:u,resumed:null,warnings:h,assignments:g,start:f.start,..._});return{manifest:v[0]??null,warnings:h}}async function readGivenPlan(r,{folder:o,assignment:s,attempt:c}){let l=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.tt)(r,o);if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Di)(l))return l;if((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(l)!==l.digest)return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`${o}/plan.json was changed: its digest does not match its content`);if(!l.assignments.some(({instance_id:e})=>e===s))return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`${o}/plan.json: the plan has no assignment ${JSON.stringify(s)}`);let u=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.lr)(o,s,c);return await r.exists(u)?(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`${u}: this attempt was already started`):l}

/***/ }),

/***/ 8262:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ takeVariables; },
/* harmony export */   i: function() { return /* binding */ setupFolder; },
/* harmony export */   n: function() { return /* binding */ readSetup; },
/* harmony export */   o: function() { return /* binding */ toVariables; },
/* harmony export */   r: function() { return /* binding */ runSetup; },
/* harmony export */   t: function() { return /* binding */ hasSetup; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
const readStart=e=>e===void 0?null:JSON.parse(e),s=`ORCHESTRATOR_HANDED_`,c=`${s}ENV_`,l=`${s}PATH_`,u=`${s}OUTPUT_`,d=`${s}MATCHER_`,f=`${s}MASK_`,p=`${s}START`,toVariables=({passedOn:e,masks:t,start:n})=>Object.fromEntries([...Object.entries(e.env).map(([e,t])=>[`${c}${e}`,t]),...e.path.map((e,t)=>[`${l}${t}`,e]),...Object.entries(e.outputs).map(([e,t])=>[`${u}${e}`,t]),...e.matchers.map((e,t)=>[`${d}${t}`,JSON.stringify(e)]),...t.map((e,t)=>[`${f}${t}`,e]),...n===null?[]:[[p,JSON.stringify(n)]]]);function takeVariables(t){let n=Object.entries(t),named=e=>n.flatMap(([t,n])=>t.startsWith(e)?[[t.slice(e.length),n]]:[]),numbered=e=>named(e).toSorted(([e],[t])=>Number(e)-Number(t)).map(([,e])=>e);return{handed:{passedOn:{env:Object.fromEntries(named(c)),path:numbered(l),outputs:Object.fromEntries(named(u)),matchers:numbered(d).map(t=>_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.I.parse(JSON.parse(t)))},masks:numbered(f),start:readStart(t[p])},environment:Object.fromEntries(n.filter(([e])=>!e.startsWith(s)))}}const hasSetup=({setup:e})=>e.some(({skip:e})=>e===null);function setupFolder(e,t,n){return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.lr)(t,setupName(e),n)}function setupName({assignments:e}){let t=new Set(e.map(({instance_id:e})=>e)),n=`setup`;for(let e=2;t.has(n);e+=1)n=`setup-${e}`;return n}function runSetup(e,t){let{plan:r,folder:i,attempt:a}=t;return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.N)(e,{plan:r,assignment:{...r.assignments[0],instance_id:setupName(r),subtasks:[]},attempt:a,folder:setupFolder(r,i,a),resumed:null,partOf:r.run_id})}async function readSetup(e,t){let{events:n,manifest:a}=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Qt)(await e.readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(t,`journal.ndjson`))??``);if(a===void 0)return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Oi)(`${t}: there is no journal of a setup`);let s=new Map(n.flatMap(e=>e.type===`stage-finished`?[[e.index,e]]:[])),c=a.commands.map(e=>{let t=s.get(e.index),n=toStageRecord(e,t?.handed_on??!1);return[e.index,{record:n,findings:t?.findings??[],files:[],child:null}]});return{stages:new Map(c)}}function toStageRecord(e,n){let{index:r,id:i,title:a,command:o,kind:s,...c}=e,{subtask:l,phase:u,...d}=c;return{...d,notes:[...d.notes,(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.K)(n)],artifacts:[]}}

/***/ })

};
;