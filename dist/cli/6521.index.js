export const id = 6521;
export const ids = [6521];
export const modules = {

/***/ 6521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createProgramSearch: () => (/* binding */ createProgramSearch),
/* harmony export */   findWriteProblem: () => (/* binding */ findWriteProblem),
/* harmony export */   readFreeBytes: () => (/* binding */ readFreeBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9751);




/** Creates a function that tells whether a program is on the PATH. */
function createProgramSearch(environment, windows) {
    const path = environment["PATH"] ?? environment["Path"] ?? "";
    const folders = path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).filter((folder) => folder !== "");
    const endings = windows ? ["", ".exe", ".cmd", ".bat", ".com"] : [""];
    return (name) => folders.some((folder) => endings.some((ending) => isProgram((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${name}${ending}`))));
}
function isProgram(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** Why nothing can be written to a folder, which need not exist yet; null: it can. */
function findWriteProblem(folder) {
    const nearest = findNearest(folder);
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(nearest).isDirectory())
            return `${nearest} is not a folder`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(nearest, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return null;
    }
    catch (error) {
        return (0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
    }
}
/** Free bytes of the disk of a folder, which need not exist yet; null: unknown. */
async function readFreeBytes(folder) {
    try {
        const { bavail, bsize, blocks } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(findNearest(folder));
        // Some virtual disks report no size at all.
        return blocks === 0 ? null : bavail * bsize;
    }
    catch {
        return null;
    }
}
/** The folder, or the nearest above it that exists. */
function findNearest(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at, { throwIfNoEntry: false }) !== undefined || at === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
            return at;
}


/***/ })

};
