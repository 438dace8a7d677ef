"use strict";
exports.id = 4246;
exports.ids = [4246];
exports.modules = {

/***/ 4246:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSarif: function() { return /* binding */ toSarif; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
const o=`https://github.com/org/orchestrator`;function toSarif({findings:t,toolVersion:n}){let r=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.E)(t.toSorted(compareText)).slice(0,5e3),i=new Map(r.map(e=>[getRuleId(e),toRule(e)])),a=new Map([...i.keys()].map((e,t)=>[e,t]));return{$schema:`https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json`,version:`2.1.0`,runs:[{tool:{driver:{name:`orchestrator`,version:n,informationUri:o,rules:[...i.values()]}},columnKind:`utf16CodeUnits`,originalUriBaseIds:{"%SRCROOT%":{description:{text:`The root of the repository.`}}},results:r.map(e=>{let t=getRuleId(e);return{ruleId:t,ruleIndex:a.get(t),...toResult(e)}}),properties:{resultsLeftOut:t.length-r.length}}]}}const compareText=(e,t)=>JSON.stringify(e)<JSON.stringify(t)?-1:1,s={error:`error`,warning:`warning`,notice:`note`};function toResult(e){let{level:t,path:n,message:r}=e,i=n===null?``:toUri(n),a={uri:i||`.github/orchestrator.yml`,uriBaseId:`%SRCROOT%`},o=i===``?null:toRegion(e);return{level:s[t],message:{text:formatMessage(e)},locations:[{physicalLocation:{artifactLocation:a,...o!==null&&{region:o}}}],partialFingerprints:{"finding/v1":hashValue([getRuleId(e),n,r])}}}function getRuleId({rule:e,level:t}){let n=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e??``,255);return n===``?`stage/${t}`:n}function toRule(e){let t=getRuleId(e),[,n]=/^([a-z][a-z-]*)\/[a-z-]+$/.exec(e.rule??``)??[],r=`A stage of the pipeline reported it, as its ${e.level}.`,a=e.rule===null?``:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.si)(e.title??``,1024),s=e.rule===null?r:a===``?t:a,c=`${o}/blob/v1/docs/guardrails.md#${n}`;return{id:t,shortDescription:{text:s},fullDescription:{text:s},help:{text:n===void 0?s:`${s}: ${c}`},...n!==void 0&&{helpUri:c}}}function formatMessage({message:e,fix:t}){let n=toPlainText(e),r=n===``?`(no message)`:n,i=toPlainText(t??``);return i===``?r:`${r}\nFix: ${i}`}function toPlainText(e){return (0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ci)(e.slice(0,4e3)).trim().replaceAll(/\](?=\()|\{(?=\d)/g,`$&​`)}function toRegion(e){let{line:t,end_line:r,column:i}=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.T)(e);return t===null?null:{startLine:t,...i!==null&&{startColumn:i},...r!==null&&r>=t&&{endLine:r}}}function toUri(e){return Array.from((0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Ni)(e),e=>{let t=String.fromCharCode(e);return/[\w./~-]/.test(t)?t:`%${e.toString(16).toUpperCase().padStart(2,`0`)}`}).join(``).split(`/`).filter(e=>e!==``&&e!==`.`).join(`/`)}const hashValue=e=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)(`sha256`).update(JSON.stringify(e)).digest(`hex`);

/***/ })

};
;