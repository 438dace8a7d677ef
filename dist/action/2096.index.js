"use strict";
exports.id = 2096;
exports.ids = [2096];
exports.modules = {

/***/ 2096:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ retry; },
/* harmony export */   t: function() { return /* binding */ i; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _dist_src_BhFmDBF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5730);
/* harmony import */ var _light_chr5C0BF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8730);
var i=/* @__PURE__ */ (0,_rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__.n)({VERSION:()=>o,retry:()=>retry}),a=/* @__PURE__ */ (0,_rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__.i)((0,_light_chr5C0BF_js__WEBPACK_IMPORTED_MODULE_2__.t)(),1),o=`0.0.0-development`;function isRequestError(e){return e.request!==void 0}async function errorRequest(e,t,n,r){if(!isRequestError(n)||!n?.request.request)throw n;if(n.status>=400&&!e.doNotRetry.includes(n.status)){let i=r.request.retries==null?e.retries:r.request.retries,a=((r.request.retryCount||0)+1)**2;throw t.retry.retryRequest(n,i,a)}throw n}async function wrapRequest(e,t,n,r){let i=new a.default;return i.on(`failed`,function(t,n){let i=~~t.request.request?.retries,a=~~t.request.request?.retryAfter;if(r.request.retryCount=n.retryCount+1,i>n.retryCount)return a*e.retryAfterBaseValue}),i.schedule(requestWithGraphqlErrorHandling.bind(null,e,t,n),r)}async function requestWithGraphqlErrorHandling(e,t,r,i){let a=await r(i);return a.data&&a.data.errors&&a.data.errors.length>0&&/Something went wrong while executing your query/.test(a.data.errors[0].message)?errorRequest(e,t,new _dist_src_BhFmDBF_js__WEBPACK_IMPORTED_MODULE_1__.t(a.data.errors[0].message,500,{request:i,response:a}),i):a}function retry(e,t){let n=Object.assign({enabled:!0,retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},t.retry),r={retry:{retryRequest:(e,t,n)=>(e.request.request=Object.assign({},e.request.request,{retries:t,retryAfter:n}),e)}};return n.enabled&&(e.hook.error(`request`,errorRequest.bind(null,n,r)),e.hook.wrap(`request`,wrapRequest.bind(null,n,r))),r}retry.VERSION=o;

/***/ }),

/***/ 5730:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ RequestError; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
var RequestError=class extends Error{name;status;request;response;constructor(e,t,n){
/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
super(e,{cause:n.cause}),this.name=`HttpError`,this.status=Number.parseInt(t),Number.isNaN(this.status)&&(this.status=0),`response`in n&&(this.response=n.response);let r=Object.assign({},n.request);n.request.headers.authorization&&(r.headers=Object.assign({},n.request.headers,{authorization:n.request.headers.authorization.replace(/(?<! ) .*$/,` [REDACTED]`)})),r.url=r.url.replace(/\bclient_secret=\w+/g,`client_secret=[REDACTED]`).replace(/\baccess_token=\w+/g,`access_token=[REDACTED]`),this.request=r}};

/***/ })

};
;