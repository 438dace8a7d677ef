"use strict";
exports.id = 2878;
exports.ids = [2878];
exports.modules = {

/***/ 8979:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ createFinding; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
const createFinding=(e,t)=>({level:`error`,path:null,line:null,end_line:null,column:null,end_column:null,...t,rule:e});

/***/ }),

/***/ 2878:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeDiffBudget: function() { return /* binding */ judgeDiffBudget; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4019);
/* harmony import */ var _finding_DK2NTYRu_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8979);
/* harmony import */ var _settings_changed_CMAO7Z7R_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(153);
/* harmony import */ var _lock_files_D7BiGSUZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1715);
const l=[..._lock_files_D7BiGSUZ_js__WEBPACK_IMPORTED_MODULE_4__.r,`dist/**`,`**/node_modules/**`,`archives/**`];function splitIgnored(t,n){let r=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Cn)([...l,...n]),isLeftOut=e=>e.generated||listNames(e).every(r);return{counted:t.filter(e=>!isLeftOut(e)),leftOut:t.filter(isLeftOut)}}function filterByGlob(t,n){let r=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Cn)([n]);return t.filter(e=>listNames(e).some(r))}const listNames=({path:e,previousPath:t,status:n})=>n===`renamed`&&t!==null?[e,t]:[e];function sumFiles(e){let sum=t=>e.reduce((e,n)=>e+(t(n)??0),0),t=sum(e=>e.addedLines),n=sum(e=>e.deletedLines);return{files:e.length,addedLines:t,deletedLines:n,lines:t+n,binaryBytes:sum(e=>e.binaryBytes)}}function findLargest(e,t=`lines`){let weights=({lines:e,binaryBytes:n})=>t===`binaryBytes`?[n,e]:[e,n];return e.map(e=>({file:e,weights:weights(sumFiles([e]))})).sort((e,t)=>t.weights[0]-e.weights[0]||t.weights[1]-e.weights[1]||(e.file.path<t.file.path?-1:1)).slice(0,5).map(({file:e})=>e)}const findExcesses=(e,t,n)=>[...checkBudget(e,t,null),...n.flatMap(t=>checkBudget(filterByGlob(e,t.glob),t,t.glob))];function checkBudget(e,t,n){let r=sumFiles(e);return[`files`,`lines`,`binaryBytes`].flatMap(i=>{let a=t[i];return a===null||r[i]<=a?[]:[{of:i,glob:n,limit:a,files:e}]})}const u=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Cn)([`**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte,py,rb,php,pl,lua,r,go,rs,java,kt,kts,scala,groovy,gradle,cs,fs,vb,swift,dart}`,`**/*.{c,h,cc,cpp,cxx,hpp,hh,m,mm,zig,nim,ex,exs,erl,hs,ml,clj,lisp,el,sql,sh,bash,zsh,fish,ps1,psm1,bat,cmd}`,`**/*.{json,json5,jsonc,yml,yaml,toml,ini,cfg,conf,xml,html,htm,css,scss,sass,less,svg,csv,md,mdx,markdown,rst,adoc,txt,tf,proto,graphql}`,`**/{Dockerfile,Makefile,Jenkinsfile}`]);async function judgeUnreadText(e,t){let n=t.filter(({binaryBytes:e,mode:t})=>e!==null&&t!==null),r=await Promise.all(n.map(async t=>u(t.path)||await wasText(e,t))),i=n.filter((e,t)=>r[t]).map(({path:e})=>e);return i.length===0?[]:[createUnreadFinding(i)]}const createUnreadFinding=e=>(0,_finding_DK2NTYRu_js__WEBPACK_IMPORTED_MODULE_2__.t)(`diff-budget/unread-text`,{level:`warning`,title:`Text counted by bytes`,message:`${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ai)(e)} look like text but are counted by bytes instead of lines: they contain zero bytes or lines of more than 10,000 bytes.`,path:e[0],fix:"Check their content. Break long lines, or mark generated files as `linguist-generated`."});async function wasText({readBase:e},{path:t,previousPath:n,previousMode:r}){let i=r===null?void 0:await e(n??t);return i!==void 0&&i.length>0&&!i.subarray(0,8e3).includes(0)}const judgeDiffBudget=async(e,t,n)=>{let r=await e.changes(),i=await e.measure(),{counted:a,leftOut:o}=splitIgnored(i,t.ignore),s=findSettingsFiles(i,n.pipelineFile),c=checkSettingsFiles(s,t,n),l={files:t[`max-files`],lines:t[`max-lines`],binaryBytes:t[`max-binary-bytes`]},u=findExcesses(a,l,t.paths),d=sumFiles(a),f=await judgeUnreadText(e,a);return{...decide(u.length>0||c.some(({level:e})=>e===`error`),n),summary:[...s.slice(0,1).map(()=>`modifies its own rules: ${s.join(`, `)}`),summarize(r,d,sumFiles(o),l,u)].join(`; `),decision:null,details:{...describeComparison(r),...toRecordedTotal(d),left_out:toRecordedTotal(sumFiles(o)),limits:{files:l.files,lines:l.lines,binary_bytes:l.binaryBytes},paths:t.paths.map(toRecordedBudget),largest:findLargest(a).map(e=>({path:e.path,...toRecordedTotal(sumFiles([e]))}))},findings:[...c,...u.map(createExcessFinding),...f],edits:[]}};function decide(e,{override:t,...n}){return e?{verdict:t===null&&n.pullRequest!==null&&n.mayWait?`overridable`:`violated`,override:t}:{verdict:`passed`,override:null}}const describeComparison=({strategy:e,base:t,head:n,note:r})=>({strategy:e,base:t,head:n,note:r}),toRecordedBudget=({glob:e,files:t,lines:n,binaryBytes:r})=>({glob:e,files:t,lines:n,binary_bytes:r}),toRecordedTotal=({files:e,lines:t,addedLines:n,deletedLines:r,binaryBytes:i})=>({files:e,lines:t,added_lines:n,deleted_lines:r,binary_bytes:i}),d={files:{rule:`max-files`,title:`Too many files`},lines:{rule:`max-lines`,title:`Too many lines`},binaryBytes:{rule:`max-binary-bytes`,title:`Too many bytes`}},createExcessFinding=e=>(0,_finding_DK2NTYRu_js__WEBPACK_IMPORTED_MODULE_2__.t)(`diff-budget/${e.glob===null?d[e.of].rule:`path-budget`}`,{title:d[e.of].title,message:describeExcess(e),fix:`Split the change, or give a reason for its size: with the input or flag \`override-reason\`, with the variable ${_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.xn}, or in a pull request with the label \`diff-budget-override\` and a line \`Diff budget override: <reason>\` in its description.`});function summarize(e,t,n,a,o){let amounts=e=>(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ri)(listAmounts(e,t.binaryBytes>0)),s=[...new Set(o.flatMap(({glob:e})=>e??[]))],c=t.files===0?[n.files===0?`nothing changed`:`nothing changed that counts`]:[`${amounts(t)} changed`,`at most ${amounts(a)} may`];if(s.length>0&&c.push(`over the budget of ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ri)(s)}`),n.files>0){let e=`${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ni)(n.files,`ignored or generated file`)} with ${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ni)(n.lines,`line`)}`;c.push(`${e} left out`)}return e.note===null?c.join(`; `):`${c.join(`; `)} (${e.note})`}const listAmounts=({files:e,lines:t,binaryBytes:n},i)=>[(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ni)(e,`file`),(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ni)(t,`line`),...i?[`${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ni)(n,`byte`)} of binary files`]:[]];function describeExcess({of:e,glob:t,limit:n,files:i}){let a=sumFiles(i),o=t===null?``:` in ${t}`,s={files:`${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ni)(a.files,`file`)} changed${o}`,lines:`${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ni)(a.lines,`line`)} changed${o} (${a.addedLines.toLocaleString(`en-US`)} added, ${a.deletedLines.toLocaleString(`en-US`)} deleted)`,binaryBytes:`${(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ni)(a.binaryBytes,`byte`)} of binary files changed${o}`}[e],c=findLargest(i,e).map(e=>`${formatPath(e.path)} (${formatSize(e)})`);return`${s}, and at most ${n.toLocaleString(`en-US`)} may. The largest: ${c.join(`, `)}.`}function formatSize(e){return e.binaryBytes===null?e.addedLines===null?`submodule`:(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ni)(sumFiles([e]).lines,`line`):(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.ni)(e.binaryBytes,`byte`)}const formatPath=e=>/\p{Cc}/u.test(e)?JSON.stringify(e):e;function findSettingsFiles(n,r){let i=(0,_run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Cn)([`**/.gitattributes`,`.github/workflows/**`,..._run_EaHa11cE_js__WEBPACK_IMPORTED_MODULE_1__.Dn]),a=n.flatMap(({path:e,previousPath:t})=>t===null?[e]:[e,t]);return[...new Set(a)].filter(e=>i(e)||e===r).sort()}function describeSettingsInForce(e){return e===null?`The base's attributes apply, and its settings if it has any.`:e?`The base's attributes and settings apply.`:`The base's attributes apply. It has no settings for this guardrail, so this change's own settings apply.`}const checkSettingsFiles=(e,{"settings-changed":t},{hasBaseSettings:n})=>e.slice(0,1).map(r=>(0,_settings_changed_CMAO7Z7R_js__WEBPACK_IMPORTED_MODULE_3__.t)(`diff-budget`,t,{message:`${e.join(`, `)} decide how changes are checked, and this change modifies them. ${describeSettingsInForce(n)}`,path:r}));

/***/ }),

/***/ 1715:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ isLockFile; },
/* harmony export */   r: function() { return /* binding */ n; },
/* harmony export */   t: function() { return /* binding */ getLockFileSource; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
const t=new Map(Object.entries({"package-lock.json":`package.json`,"npm-shrinkwrap.json":`package.json`,"pnpm-lock.yaml":`package.json`,"yarn.lock":`package.json`,"bun.lock":`package.json`,"bun.lockb":`package.json`,"deno.lock":null,"Cargo.lock":`Cargo.toml`,"go.sum":`go.mod`,"go.work.sum":`go.work`,"composer.lock":`composer.json`,"Gemfile.lock":`Gemfile`,"gems.locked":`gems.rb`,"poetry.lock":`pyproject.toml`,"pdm.lock":`pyproject.toml`,"uv.lock":`pyproject.toml`,"Pipfile.lock":`Pipfile`,"pixi.lock":null,"mix.lock":`mix.exs`,"pubspec.lock":`pubspec.yaml`,"Podfile.lock":`Podfile`,"Package.resolved":null,"packages.lock.json":null,"gradle.lockfile":null,"flake.lock":`flake.nix`,".terraform.lock.hcl":null})),n=[...t.keys()].map(e=>`**/${e}`),isLockFile=n=>t.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(n)),getLockFileSource=n=>t.get(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(n))??void 0;

/***/ }),

/***/ 153:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: function() { return /* binding */ createSettingsFinding; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _finding_DK2NTYRu_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8979);
const createSettingsFinding=(t,n,{message:r,path:i})=>(0,_finding_DK2NTYRu_js__WEBPACK_IMPORTED_MODULE_1__.t)(`${t}/settings-changed`,{level:n===`error`?`error`:`warning`,title:`The change modifies its own rules`,message:r,path:i??null,fix:`Review this carefully, or make this change on its own first.`});

/***/ })

};
;