"use strict";
exports.id = 6522;
exports.ids = [6522];
exports.modules = {

/***/ 6522:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateRun: function() { return /* binding */ validateRun; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
async function validateRun(e,i){let a=[],o=[],isOfRun=e=>[..._run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.or,`approvals`].includes(e)||(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.rn)(e)!==void 0,s=(await e.list(i)).some(isOfRun)?await e.listFiles(i):[];for(let t of s){let s=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.rn)(t);s!==void 0&&(a.push(t),o.push(...checkFile(s,t,await e.readText((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(i,t))??``)))}for(let e of[`plan.json`,`manifest.json`,`run-summary.json`])a.includes(e)||o.push(`${e}: missing in ${i}`);return{checked:a,mistakes:o}}function checkFile(e,t,n){if(e.header===void 0)return checkText(e.schema,t,n);let r=n.split(`
`);return r.at(-1)===``&&r.pop(),r.flatMap((n,r)=>n===``?[]:checkText(r===0?e.header:e.schema,`${t}:${r+1}`,n)).concat(r.length===0?[`${t}: the file is empty`]:[])}function checkText(t,n,r){let i;try{i=JSON.parse(r)}catch(t){return[`${n}: not JSON: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(t)}`]}let a=t.safeParse(i);return a.success?[]:a.error.issues.map(e=>`${n}: ${describe(e)}`)}function describe(e){let t=e.path.reduce((e,t)=>typeof t==`number`?`${e}[${t}]`:e===``?String(t):`${e}.${String(t)}`,``);return t===``?e.message:`${t}: ${e.message}`}

/***/ })

};
;