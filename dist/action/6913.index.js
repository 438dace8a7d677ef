"use strict";
exports.id = 6913;
exports.ids = [6913];
exports.modules = {

/***/ 6913:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectReviewFacts: function() { return /* binding */ collectReviewFacts; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _limits_I7QmUYgr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7424);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5122);
/* harmony import */ var _verdict_place_Cx6Z_I4f_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3677);
/* harmony import */ var _conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8247);
/* harmony import */ var _check_run_C_AAVs8L_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2208);
/* harmony import */ var _pull_request_event_llnnutLG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9547);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_7__);
const l=/* @__PURE__ */ new Set([`OWNER`,`MEMBER`,`COLLABORATOR`]);async function fetchReviews(e,n){let r={number:n,reviews:[],headSha:``};if(e===null)return{...r,trouble:`there is no token`};try{let[{headSha:t,author:i},{reviews:a,complete:o}]=await Promise.all([e.pullRequest(n),e.reviews(n,10)]);return o?{number:n,headSha:t,reviews:pickNewestDecisions(a.filter(e=>l.has(e.association)&&e.by!==i&&!isApprovalOfDeletedAccount(e))),trouble:null}:{...r,headSha:t,trouble:`there are more than 1000 reviews`}}catch(e){return{...r,trouble:(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.$)(e)}}}const isApprovalOfDeletedAccount=({by:e,state:t})=>e===`ghost`&&t===`APPROVED`;function pickNewestDecisions(e){let t=/* @__PURE__ */ new Map;for(let{by:n,state:r,body:i,commit:a}of e)(r===`APPROVED`||r===`CHANGES_REQUESTED`||r===`DISMISSED`)&&(t.delete(n),r!==`DISMISSED`&&t.set(n,{by:n,state:r===`APPROVED`?`approved`:`changes-requested`,body:i,commit:a}));return[...t.values()]}async function collectReviewFacts(e,t,{verdict:n,"pull-request-reviews":r},{files:i,api:a},o){let c=(0,_pull_request_event_llnnutLG_js__WEBPACK_IMPORTED_MODULE_6__.t)(o);return{...e,verdicts:await readVerdicts(i,t,e.plan,n),pullRequest:r===!0&&c!==null?await fetchReviews(a,c.number):null,manifestLink:getManifestLink(t,o),runLink:getRunLink(o),described:c}}const getRunLink=({github:e})=>e===null?null:`${e.serverUrl}/${e.repository}/actions/runs/${e.runId}`;function getManifestLink({manifestPath:e},t){let n=getRunLink(t);return n===null?e:`${n}#artifacts`}async function readVerdicts(t,s,l,u){let{folder:d,manifests:f,attempt:p}=s,m=(0,_verdict_place_Cx6Z_I4f_js__WEBPACK_IMPORTED_MODULE_3__.t)(u);if(m===void 0)return[];let h=[];for(let{assignment:r,counting:u}of (0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_4__.$)(l,f,p,s).records){if(u===null)continue;let i=(0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)((0,_index_js__WEBPACK_IMPORTED_MODULE_2__.G)(d,r.instance_id,u.attempt),`files`);for(let n of u.commands.filter(({id:e})=>e===m.stage)){let r=n.artifacts.find(e=>e.split(`/`).slice(1).join(`/`)===m.path);if(r===void 0)continue;let s=await (0,_check_run_C_AAVs8L_js__WEBPACK_IMPORTED_MODULE_5__.c)(t,(0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(i,r),_limits_I7QmUYgr_js__WEBPACK_IMPORTED_MODULE_1__.t.verdictFile.value),l=s.kind===`text`?s.text:``;h.push({path:m.path,stage:(0,_conclusion_DZMqlYgY_js__WEBPACK_IMPORTED_MODULE_4__.V)(n),text:l})}}return h}

/***/ }),

/***/ 3677:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ readVerdictPlace; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
const e=/^([A-Za-z0-9][\w.-]*)\/(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))(\S|\S.*\S)$/s;function readVerdictPlace(t){let[,n,r]=typeof t==`string`&&e.exec(t)||[];return n===void 0||r===void 0||r.endsWith(`/`)?void 0:{stage:n,path:r}}

/***/ })

};
;