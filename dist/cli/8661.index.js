"use strict";
exports.id = 8661;
exports.ids = [8661];
exports.modules = {

/***/ 8661:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareAfterStages: function() { return /* binding */ prepareAfterStages; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _options_bjTZ4QKc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5098);
/* harmony import */ var _open_repository_BGhQu8TN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8893);
/* harmony import */ var _change_request_DUOBWyfl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1881);
/* harmony import */ var _settings_in_force_D4FaLSTb_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9970);
/* harmony import */ var _collect_change_BojPkHs4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3787);
async function prepareAfterStages(o,s,{git:c,files:l,clock:u},{pipeline:d,task:f,changes:p}){let m=(0,_change_request_DUOBWyfl_js__WEBPACK_IMPORTED_MODULE_3__.n)(o,s,f),h=(0,_open_repository_BGhQu8TN_js__WEBPACK_IMPORTED_MODULE_2__.t)({git:c,files:l,request:m,base:p}),g=d.after.filter(e=>e.kind===`guardrail`),_=(0,_settings_in_force_D4FaLSTb_js__WEBPACK_IMPORTED_MODULE_4__.r)(o),v=await Promise.all(g.map(async e=>{let t={...e,pipeline:d.id},n=await (0,_settings_in_force_D4FaLSTb_js__WEBPACK_IMPORTED_MODULE_4__.t)(h,t,{},_);return{stage:e.id,with:n.with,finding:n.finding}})),y=g.findIndex(({uses:e})=>e===`guardrail/review`);if(y===-1)return{after_settings:v,review:null};let{"goal-headings":b}=_options_bjTZ4QKc_js__WEBPACK_IMPORTED_MODULE_1__.t.parse(v[y].with);return{after_settings:v,review:await (0,_collect_change_BojPkHs4_js__WEBPACK_IMPORTED_MODULE_5__.t)(h,{task:f,now:u.now(),goalHeadings:b})}}

/***/ })

};
;