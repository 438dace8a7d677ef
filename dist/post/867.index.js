export const id = 867;
export const ids = [867];
export const modules = {

/***/ 13867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifOf: () => (/* binding */ sarifOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _changes_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18126);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36939);
/* harmony import */ var _shared_check_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60170);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1559);





/**
 * Results that are kept. GitHub refuses a run of more than 25,000 and keeps the worst 5,000 (docs.github.com, "SARIF
 * results exceed limit").
 */
const mostResults = 5_000;
/** Longest message and longest fix, in UTF-16 units. */
const longestText = 4_000;
/**
 * Longest description of a rule, in characters: GitHub's limit (docs.github.com, "SARIF support for code scanning").
 */
const longestDescription = 1_024;
const project = "https://github.com/org/orchestrator";
/**
 * Findings as a log of SARIF 2.1.0, the worst first. `properties.resultsLeftOut` of the run says how many are not in
 * it. A result without a region is about the whole file, and one at `wholeChange` without a region may be about none.
 */
function sarifOf({ findings, toolVersion, wholeChange = ".github/orchestrator.yml", }) {
    const kept = (0,_shared_check_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .rankedFindings */ .gH)(findings.toSorted(byText)).slice(0, mostResults);
    const rules = new Map(kept.map((finding) => [ruleIdOf(finding), ruleOf(finding)]));
    const indexes = new Map([...rules.keys()].map((id, index) => [id, index]));
    return {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "orchestrator",
                        version: toolVersion,
                        informationUri: project,
                        rules: [...rules.values()],
                    },
                },
                columnKind: "utf16CodeUnits",
                originalUriBaseIds: {
                    "%SRCROOT%": { description: { text: "The root of the repository." } },
                },
                results: kept.map((finding) => {
                    const id = ruleIdOf(finding);
                    return { ruleId: id, ruleIndex: indexes.get(id), ...resultOf(finding, wholeChange) };
                }),
                properties: { resultsLeftOut: findings.length - kept.length },
            },
        ],
    };
}
/** Findings come in the order in which stages ended: the same ones make the same log in any order. */
const byText = (left, right) => JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
const levels = { error: "error", warning: "warning", notice: "note" };
function resultOf(finding, wholeChange) {
    const { level, path, message } = finding;
    const uri = path === null ? "" : uriOf(path);
    const artifactLocation = { uri: uri === "" ? uriOf(wholeChange) : uri, uriBaseId: "%SRCROOT%" };
    const region = uri === "" ? null : regionOf(finding);
    return {
        level: levels[level],
        message: { text: messageOf(finding) },
        locations: [{ physicalLocation: { artifactLocation, ...(region !== null && { region }) } }],
        // The line is no part of it: what is above a finding may change.
        partialFingerprints: { "finding/v1": hashOf([ruleIdOf(finding), path, message]) },
    };
}
/** What stages printed has no rule, and gets one for each level. */
function ruleIdOf({ rule, level }) {
    const id = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(rule ?? "", 255);
    return id === "" ? `stage/${level}` : id;
}
function ruleOf(finding) {
    const id = ruleIdOf(finding);
    const [, guardrail] = /^([a-z][a-z-]*)\/[a-z-]+$/.exec(finding.rule ?? "") ?? [];
    const fromStage = `A stage of the pipeline reported it, as its ${finding.level}.`;
    const title = finding.rule === null ? "" : (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(finding.title ?? "", longestDescription);
    const text = finding.rule === null ? fromStage : title === "" ? id : title;
    const helpUri = `${project}/blob/v1/docs/guardrails.md#${guardrail}`;
    return {
        id,
        shortDescription: { text },
        fullDescription: { text },
        help: { text: guardrail === undefined ? text : `${text}: ${helpUri}` },
        ...(guardrail !== undefined && { helpUri }),
    };
}
function messageOf({ message, fix }) {
    const text = plainText(message);
    const said = text === "" ? "(no message)" : text;
    const help = plainText(fix ?? "");
    return help === "" ? said : `${said}\nFix: ${help}`;
}
const zeroWidthSpace = "\u200b";
/**
 * Text from outside that a viewer takes neither for a link nor for a place of an argument (SARIF 2.1.0, 3.11.5 and
 * 3.11.6).
 */
function plainText(text) {
    return (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X5)(text.slice(0, longestText))
        .trim()
        .replaceAll(/\](?=\()|\{(?=\d)/g, `$&${zeroWidthSpace}`);
}
function regionOf(finding) {
    const { line, end_line: end, column } = (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(finding);
    if (line === null)
        return null;
    return {
        startLine: line,
        ...(column !== null && { startColumn: column }),
        ...(end !== null && end >= line && { endLine: end }),
    };
}
/** A path as a relative URI, byte for byte; empty when it is that of the root itself. */
function uriOf(path) {
    const encoded = Array.from((0,_changes_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameToBytes */ .CD)(path), (byte) => {
        const character = String.fromCharCode(byte);
        if (/[\w./~-]/.test(character))
            return character;
        return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    }).join("");
    return encoded
        .split("/")
        .filter((segment) => segment !== "" && segment !== ".")
        .join("/");
}
function hashOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(value)).digest("hex");
}


/***/ })

};
