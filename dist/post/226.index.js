"use strict";
exports.id = 226;
exports.ids = [226];
exports.modules = {

/***/ 2226:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectReviewFacts: function() { return /* binding */ collectReviewFacts; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5744);
/* harmony import */ var _limits_I7QmUYgr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7424);
/* harmony import */ var _verdict_place_Cx6Z_I4f_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3677);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6626);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_4__);
const l=/* @__PURE__ */ new Set([`OWNER`,`MEMBER`,`COLLABORATOR`]);async function fetchReviews(e,t){let n={number:t,reviews:[],headSha:``};if(e===null)return{...n,trouble:`there is no token`};try{let[{headSha:r,author:i},{reviews:a,complete:o}]=await Promise.all([e.pullRequest(t),e.reviews(t,10)]);return o?{number:t,headSha:r,reviews:pickNewestDecisions(a.filter(e=>l.has(e.association)&&e.by!==i&&!isApprovalOfDeletedAccount(e))),trouble:null}:{...n,headSha:r,trouble:`there are more than 1000 reviews`}}catch(e){return{...n,trouble:(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.nt)(e)}}}const isApprovalOfDeletedAccount=({by:e,state:t})=>e===`ghost`&&t===`APPROVED`;function pickNewestDecisions(e){let t=/* @__PURE__ */ new Map;for(let{by:n,state:r,body:i,commit:a}of e)(r===`APPROVED`||r===`CHANGES_REQUESTED`||r===`DISMISSED`)&&(t.delete(n),r!==`DISMISSED`&&t.set(n,{by:n,state:r===`APPROVED`?`approved`:`changes-requested`,body:i,commit:a}));return[...t.values()]}async function collectReviewFacts(e,t,{verdict:r,"pull-request-reviews":i},{files:a,api:o},s){let c=(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.C)(s);return{...e,verdicts:await readVerdicts(a,t,e.plan,r),pullRequest:i===!0&&c!==null?await fetchReviews(o,c.number):null,manifestLink:getManifestLink(t,s),runLink:getRunLink(s),described:c}}const getRunLink=({github:e})=>e===null?null:`${e.serverUrl}/${e.repository}/actions/runs/${e.runId}`;function getManifestLink({manifestPath:e},t){let n=getRunLink(t);return n===null?e:`${n}#artifacts`}async function readVerdicts(n,a,l,u){let{folder:d,manifests:f,attempt:p}=a,m=(0,_verdict_place_Cx6Z_I4f_js__WEBPACK_IMPORTED_MODULE_2__.t)(u);if(m===void 0)return[];let h=[];for(let{assignment:t,counting:u}of (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.tt)(l,f,p,a).records){if(u===null)continue;let a=(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,_index_js__WEBPACK_IMPORTED_MODULE_3__.m)(d,t.instance_id,u.attempt),`files`);for(let t of u.commands.filter(({id:e})=>e===m.stage)){let i=t.artifacts.find(e=>e.split(`/`).slice(1).join(`/`)===m.path);if(i===void 0)continue;let o=await (0,_index_js__WEBPACK_IMPORTED_MODULE_3__.x)(n,(0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(a,i),_limits_I7QmUYgr_js__WEBPACK_IMPORTED_MODULE_1__.t.verdictFile.value),l=o.kind===`text`?o.text:``;h.push({path:m.path,stage:(0,_index_js__WEBPACK_IMPORTED_MODULE_3__.Y)(t),text:l})}}return h}

/***/ }),

/***/ 3677:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ readVerdictPlace; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5744);
const e=/^([A-Za-z0-9][\w.-]*)\/(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))(\S|\S.*\S)$/s;function readVerdictPlace(t){let[,n,r]=typeof t==`string`&&e.exec(t)||[];return n===void 0||r===void 0||r.endsWith(`/`)?void 0:{stage:n,path:r}}

/***/ })

};
;