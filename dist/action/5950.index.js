"use strict";
exports.id = 5950;
exports.ids = [5950];
exports.modules = {

/***/ 9575:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ nameFromBytes; },
/* harmony export */   r: function() { return /* binding */ nameToBytes; },
/* harmony export */   t: function() { return /* binding */ decodeName; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
const e=new TextDecoder(`utf-8`,{fatal:!0,ignoreBOM:!0}),t=new TextDecoder(`utf-8`,{ignoreBOM:!0}),n=new TextEncoder;function nameFromBytes(e){let t=decodeStrictly(e);return t===void 0||t.startsWith(`"`)?quoteBytes(e):t}function nameToBytes(e){return isQuoted(e)?unquoteBytes(e):n.encode(e)}function decodeName(e){return isQuoted(e)?t.decode(unquoteBytes(e)):e}const isQuoted=e=>/^"[^]*"$/.test(e);function decodeStrictly(t){try{return e.decode(t)}catch{return}}function quoteBytes(e){return`"${Array.from(e,e=>e===34||e===92?`\\${String.fromCharCode(e)}`:e>=32&&e<127?String.fromCharCode(e):`\\${e.toString(8).padStart(3,`0`)}`).join(``)}"`}function unquoteBytes(e){let t=e.slice(1,-1).matchAll(/\\([0-7]{3})|\\?([^])/g);return Uint8Array.from(t,([,e,t])=>e===void 0?t.charCodeAt(0):Number.parseInt(e,8))}

/***/ }),

/***/ 5950:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSarif: function() { return /* binding */ toSarif; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_CskgrddG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7936);
/* harmony import */ var _clean_text_vwBiymeG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1716);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5122);
/* harmony import */ var _names_BtjWaXyC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9575);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_4__);
const o=`https://github.com/org/orchestrator`;function toSarif({findings:e,toolVersion:t}){let n=(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.y)(e.toSorted(compareText)).slice(0,5e3),i=new Map(n.map(e=>[getRuleId(e),toRule(e)])),a=new Map([...i.keys()].map((e,t)=>[e,t]));return{$schema:`https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json`,version:`2.1.0`,runs:[{tool:{driver:{name:`orchestrator`,version:t,informationUri:o,rules:[...i.values()]}},columnKind:`utf16CodeUnits`,originalUriBaseIds:{"%SRCROOT%":{description:{text:`The root of the repository.`}}},results:n.map(e=>{let t=getRuleId(e);return{ruleId:t,ruleIndex:a.get(t),...toResult(e)}}),properties:{resultsLeftOut:e.length-n.length}}]}}const compareText=(e,t)=>JSON.stringify(e)<JSON.stringify(t)?-1:1,s={error:`error`,warning:`warning`,notice:`note`};function toResult(e){let{level:t,path:n,message:r}=e,i=n===null?``:toUri(n),a={uri:i||`.github/orchestrator.yml`,uriBaseId:`%SRCROOT%`},o=i===``?null:toRegion(e);return{level:s[t],message:{text:formatMessage(e)},locations:[{physicalLocation:{artifactLocation:a,...o!==null&&{region:o}}}],partialFingerprints:{"finding/v1":hashValue([getRuleId(e),n,r])}}}function getRuleId({rule:t,level:n}){let r=(0,_clean_text_vwBiymeG_js__WEBPACK_IMPORTED_MODULE_1__.n)(t??``,255);return r===``?`stage/${n}`:r}function toRule(t){let n=getRuleId(t),[,r]=/^([a-z][a-z-]*)\/[a-z-]+$/.exec(t.rule??``)??[],i=`A stage of the pipeline reported it, as its ${t.level}.`,a=t.rule===null?``:(0,_clean_text_vwBiymeG_js__WEBPACK_IMPORTED_MODULE_1__.n)(t.title??``,1024),s=t.rule===null?i:a===``?n:a,c=`${o}/blob/v1/docs/guardrails.md#${r}`;return{id:n,shortDescription:{text:s},fullDescription:{text:s},help:{text:r===void 0?s:`${s}: ${c}`},...r!==void 0&&{helpUri:c}}}function formatMessage({message:e,fix:t}){let n=toPlainText(e),r=n===``?`(no message)`:n,i=toPlainText(t??``);return i===``?r:`${r}\nFix: ${i}`}function toPlainText(e){return (0,_clean_text_vwBiymeG_js__WEBPACK_IMPORTED_MODULE_1__.r)(e.slice(0,4e3)).trim().replaceAll(/\](?=\()|\{(?=\d)/g,`$&​`)}function toRegion(e){let{line:t,end_line:r,column:i}=(0,_index_js__WEBPACK_IMPORTED_MODULE_2__.v)(e);return t===null?null:{startLine:t,...i!==null&&{startColumn:i},...r!==null&&r>=t&&{endLine:r}}}function toUri(e){return Array.from((0,_names_BtjWaXyC_js__WEBPACK_IMPORTED_MODULE_3__.r)(e),e=>{let t=String.fromCharCode(e);return/[\w./~-]/.test(t)?t:`%${e.toString(16).toUpperCase().padStart(2,`0`)}`}).join(``).split(`/`).filter(e=>e!==``&&e!==`.`).join(`/`)}const hashValue=e=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_4__.createHash)(`sha256`).update(JSON.stringify(e)).digest(`hex`);

/***/ })

};
;