export const id = 5040;
export const ids = [5040];
export const modules = {

/***/ 5040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateRun: () => (/* binding */ validateRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_run_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9751);
/* harmony import */ var _run_folder_find_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(701);




/**
 * Checks every file of a run that has a schema. A folder without a manifest is a mistake. One that is not a run's
 * folder is not searched, because it may be huge.
 */
async function validateRun(files, folder) {
    const checked = [];
    const mistakes = [];
    const isOfRun = (name) => [..._run_folder_find_run_js__WEBPACK_IMPORTED_MODULE_3__/* .topNames */ .M1, "approvals"].includes(name) || (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .runFileKind */ .A)(name) !== undefined;
    const paths = (await files.list(folder)).some(isOfRun) ? await files.listFiles(folder) : [];
    for (const path of paths) {
        const kind = (0,_model_run_files_js__WEBPACK_IMPORTED_MODULE_1__/* .runFileKind */ .A)(path);
        if (kind === undefined)
            continue;
        checked.push(path);
        mistakes.push(...checkFile(kind, path, (await files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, path))) ?? ""));
    }
    for (const name of ["plan.json", "manifest.json", "run-summary.json"]) {
        if (!checked.includes(name))
            mistakes.push(`${name}: missing in ${folder}`);
    }
    return { checked, mistakes };
}
function checkFile(kind, path, text) {
    if (kind.header === undefined)
        return checkText(kind.schema, path, text);
    const lines = text.split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    return lines
        .flatMap((line, index) => line === ""
        ? []
        : checkText(index === 0 ? kind.header : kind.schema, `${path}:${index + 1}`, line))
        .concat(lines.length === 0 ? [`${path}: the file is empty`] : []);
}
function checkText(schema, place, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return [`${place}: not JSON: ${(0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`];
    }
    const result = schema.safeParse(value);
    return result.success ? [] : result.error.issues.map((issue) => `${place}: ${describe(issue)}`);
}
function describe(issue) {
    const path = issue.path.reduce((text, step) => typeof step === "number"
        ? `${text}[${step}]`
        : text === ""
            ? String(step)
            : `${text}.${String(step)}`, "");
    return path === "" ? issue.message : `${path}: ${issue.message}`;
}


/***/ })

};
