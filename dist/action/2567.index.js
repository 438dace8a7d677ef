"use strict";
exports.id = 2567;
exports.ids = [2567];
exports.modules = {

/***/ 6906:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareAfterStages: function() { return /* binding */ prepareAfterStages; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _options_Bw05ey0F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7813);
/* harmony import */ var _collect_change_CXPEHAMj_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3226);
/* harmony import */ var _settings_in_force_DYeGi0cP_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(117);
/* harmony import */ var _change_request_Dvd_hHLf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8770);
async function prepareAfterStages(o,s,{git:c,files:l,clock:u},{pipeline:d,task:f,changes:p}){let m=(0,_change_request_Dvd_hHLf_js__WEBPACK_IMPORTED_MODULE_4__.n)(o,s,f),h=(0,_settings_in_force_DYeGi0cP_js__WEBPACK_IMPORTED_MODULE_3__.i)({git:c,files:l,request:m,base:p}),g=d.after.filter(e=>e.kind===`guardrail`),_=(0,_settings_in_force_DYeGi0cP_js__WEBPACK_IMPORTED_MODULE_3__.r)(o),v=await Promise.all(g.map(async e=>{let t={...e,pipeline:d.id},n=await (0,_settings_in_force_DYeGi0cP_js__WEBPACK_IMPORTED_MODULE_3__.t)(h,t,{},_);return{stage:e.id,with:n.with,finding:n.finding}})),y=g.findIndex(({uses:e})=>e===`guardrail/review`);if(y===-1)return{after_settings:v,review:null};let{"goal-headings":b}=_options_Bw05ey0F_js__WEBPACK_IMPORTED_MODULE_1__.t.parse(v[y].with);return{after_settings:v,review:await (0,_collect_change_CXPEHAMj_js__WEBPACK_IMPORTED_MODULE_2__.t)(h,{task:f,now:u.now(),goalHeadings:b})}}

/***/ }),

/***/ 5824:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ listCommittedOwnFiles; },
/* harmony export */   r: function() { return /* binding */ listUntrackedOwnFiles; },
/* harmony export */   t: function() { return /* binding */ escapeGlob; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
function listCommittedOwnFiles({outFolder:e=`out`,task:t}){if(t===void 0||!isBelowRoot(e))return[];let n=`${escapeGlob(e)}/${escapeGlob(t)}`;return[`runs.json`,`state.json`,`metrics/mttr-delta.json`].map(e=>`${n}/${e}`)}function listUntrackedOwnFiles(e){let{runsFolder:t=`.runs`,outFolder:n=`out`}=e,r=[`.runs`,t].filter(isBelowRoot).map(e=>`${escapeGlob(e)}/**`),i=[`out`,n].filter(isBelowRoot).flatMap(e=>[`runs.json*`,`state.json*`,`metrics/**`,`.gitignore`].map(t=>`${escapeGlob(e)}/*/${t}`));return[.../* @__PURE__ */ new Set([...r,...i])]}const escapeGlob=e=>e.replaceAll(/[*?[\]\\]/g,String.raw`\$&`),isBelowRoot=e=>e!==``&&!/^(?:\/|[A-Za-z]:)/.test(e)&&!e.split(`/`).some(e=>/^\.{0,2}$/.test(e));

/***/ })

};
;