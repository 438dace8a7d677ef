export const id = 867;
export const ids = [867];
export const modules = {

/***/ 13867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSarif: () => (/* binding */ toSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _changes_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18126);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36939);
/* harmony import */ var _shared_check_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60170);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1559);





/**
 * GitHub rejects runs of over 25,000 results and keeps the worst 5,000 (docs.github.com, "SARIF results exceed limit").
 */
const maxResults = 5_000;
/** Longest message and longest fix, in UTF-16 units. */
const longestText = 4_000;
/**
 * Longest description of a rule, in characters: GitHub's limit (docs.github.com, "SARIF support for code scanning").
 */
const longestDescription = 1_024;
const project = "https://github.com/org/orchestrator";
/**
 * The location of findings about the whole change: GitHub rejects a log with a result that has none ("expected at least
 * one location").
 */
const wholeChange = ".github/orchestrator.yml";
/**
 * Converts findings to a SARIF 2.1.0 log, worst first. `properties.resultsLeftOut` of the run counts those beyond the
 * limit. A result without a region is about the whole file or, at `wholeChange`, perhaps about no file.
 */
function toSarif({ findings, toolVersion, }) {
    const kept = (0,_shared_check_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .rankFindings */ .JM)(findings.toSorted(compareText)).slice(0, maxResults);
    const rules = new Map(kept.map((finding) => [getRuleId(finding), toRule(finding)]));
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
                    const id = getRuleId(finding);
                    return { ruleId: id, ruleIndex: indexes.get(id), ...toResult(finding) };
                }),
                properties: { resultsLeftOut: findings.length - kept.length },
            },
        ],
    };
}
/** Makes the log independent of the order in which stages ended. */
const compareText = (left, right) => JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
const levels = { error: "error", warning: "warning", notice: "note" };
function toResult(finding) {
    const { level, path, message } = finding;
    const uri = path === null ? "" : toUri(path);
    const artifactLocation = { uri: uri || wholeChange, uriBaseId: "%SRCROOT%" };
    const region = uri === "" ? null : toRegion(finding);
    return {
        level: levels[level],
        message: { text: formatMessage(finding) },
        locations: [{ physicalLocation: { artifactLocation, ...(region !== null && { region }) } }],
        // Without the line, which changes with the text above.
        partialFingerprints: { "finding/v1": hashValue([getRuleId(finding), path, message]) },
    };
}
/** Findings in a stage's output have no rule, and get one for each level. */
function getRuleId({ rule, level }) {
    const id = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)(rule ?? "", 255);
    return id === "" ? `stage/${level}` : id;
}
function toRule(finding) {
    const id = getRuleId(finding);
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
function formatMessage({ message, fix }) {
    const text = toPlainText(message);
    const body = text === "" ? "(no message)" : text;
    const help = toPlainText(fix ?? "");
    return help === "" ? body : `${body}\nFix: ${help}`;
}
const zeroWidthSpace = "\u200b";
/** Neutralizes links and argument placeholders in untrusted text (SARIF 2.1.0, 3.11.5 and 3.11.6). */
function toPlainText(text) {
    return (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanText */ .X5)(text.slice(0, longestText))
        .trim()
        .replaceAll(/\](?=\()|\{(?=\d)/g, `$&${zeroWidthSpace}`);
}
function toRegion(finding) {
    const { line, end_line: end, column } = (0,_shared_check_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(finding);
    if (line === null)
        return null;
    return {
        startLine: line,
        ...(column !== null && { startColumn: column }),
        ...(end !== null && end >= line && { endLine: end }),
    };
}
/** Encodes a path as a relative URI, byte for byte. Empty for the root itself. */
function toUri(path) {
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
const hashValue = (value) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(value)).digest("hex");


/***/ })

};
