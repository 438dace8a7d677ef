"use strict";
exports.id = 2959;
exports.ids = [2959];
exports.modules = {

/***/ 2959:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectReviewFacts: function() { return /* binding */ collectReviewFacts; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
const l=/* @__PURE__ */ new Set([`OWNER`,`MEMBER`,`COLLABORATOR`]);async function fetchReviews(e,n){let r={number:n,reviews:[],headSha:``};if(e===null)return{...r,trouble:`there is no token`};try{let[{headSha:t,author:i},{reviews:a,complete:o}]=await Promise.all([e.pullRequest(n),e.reviews(n,10)]);return o?{number:n,headSha:t,reviews:pickNewestDecisions(a.filter(e=>l.has(e.association)&&e.by!==i&&!isApprovalOfDeletedAccount(e))),trouble:null}:{...r,headSha:t,trouble:`there are more than 1000 reviews`}}catch(e){return{...r,trouble:(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(e)}}}const isApprovalOfDeletedAccount=({by:e,state:t})=>e===`ghost`&&t===`APPROVED`;function pickNewestDecisions(e){let t=/* @__PURE__ */ new Map;for(let{by:n,state:r,body:i,commit:a}of e)(r===`APPROVED`||r===`CHANGES_REQUESTED`||r===`DISMISSED`)&&(t.delete(n),r!==`DISMISSED`&&t.set(n,{by:n,state:r===`APPROVED`?`approved`:`changes-requested`,body:i,commit:a}));return[...t.values()]}async function collectReviewFacts(e,t,{verdict:n,"pull-request-reviews":r},{files:a,api:o},s){let c=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__._n)(s);return{...e,verdicts:await readVerdicts(a,t,e.plan,n),pullRequest:r===!0&&c!==null?await fetchReviews(o,c.number):null,manifestLink:getManifestLink(t,s),runLink:getRunLink(s),described:c}}const getRunLink=({github:e})=>e===null?null:`${e.serverUrl}/${e.repository}/actions/runs/${e.runId}`;function getManifestLink({manifestPath:e},t){let n=getRunLink(t);return n===null?e:`${n}#artifacts`}async function readVerdicts(t,i,l,u){let{folder:d,manifests:f,attempt:p}=i,m=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.kn)(u);if(m===void 0)return[];let h=[];for(let{assignment:a,counting:u}of (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Y)(l,f,p,i).records){if(u===null)continue;let r=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.lr)(d,a.instance_id,u.attempt),`files`);for(let i of u.commands.filter(({id:e})=>e===m.stage)){let a=i.artifacts.find(e=>e.split(`/`).slice(1).join(`/`)===m.path);if(a===void 0)continue;let o=await (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.s)(t,(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(r,a),_index_js__WEBPACK_IMPORTED_MODULE_0__.P.verdictFile.value),l=o.kind===`text`?o.text:``;h.push({path:m.path,stage:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.O)(i),text:l})}}return h}

/***/ })

};
;