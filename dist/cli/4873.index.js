export const id = 4873;
export const ids = [4873];
export const modules = {

/***/ 4873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   containedMarkdown: () => (/* binding */ containedMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8353);
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8881);
/* harmony import */ var micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2297);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1065);





/** Tags that Markdown of others may use, as GitHub shows them in summaries (gjtorikian/html-pipeline, its sanitization). */
const allowedTags = new Set(("a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p picture pre q s samp " +
    "small source span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var").split(" "));
const voidTags = new Set(["br", "hr", "img", "source"]);
/** The parser's time grows with the square of such marks in a paragraph: a text with more is shown as it is. */
const mostMarks = 2_000;
/**
 * GitHub Markdown from outside as a part of a page of ours: a block quote that nothing in it leaves. Its markup works; HTML works as far as
 * it is of the allowed tags, which are closed within it.
 */
function containedMarkdown(text) {
    const clean = withoutTabs((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text.replaceAll(/\r\n?/g, "\n"))).trim();
    return `${(settled(clean) ?? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fencedBlock */ .zW)(clean))
        .trimEnd()
        .split("\n")
        .map((line) => (line === "" ? ">" : `> ${line}`))
        .join("\n")}\n`;
}
/** A tab reaches to the next of the columns that are a multiple of four, which the mark of the quote would move. */
const withoutTabs = (text) => text.replaceAll(/[^\t\n]*\t/g, (piece) => piece.slice(0, -1).padEnd(Math.ceil(piece.length / 4) * 4));
const mostPasses = 5;
/**
 * What was taken out can make other Markdown of what stood behind it: it is looked at again until nothing is found.
 * @returns null when that does not end soon, or would take too long
 */
function settled(text) {
    const marks = text.match(/[[\]*_<`>]/g)?.length ?? 0;
    if (marks > mostMarks)
        return null;
    let last = text;
    for (let pass = 0; pass < mostPasses; pass += 1) {
        const next = withoutLooseHtml(last);
        if (next === last)
            return next;
        last = next;
    }
    return null;
}
function withoutLooseHtml(text) {
    const tree = (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_2__/* .fromMarkdown */ .Y)(text, { extensions: [(0,micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_3__/* .gfm */ .T)()], mdastExtensions: [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_4__/* .gfmFromMarkdown */ .C)()] });
    const open = [];
    const replacements = [];
    visit(tree, (node) => {
        const place = placeOf(node);
        if (place === null)
            return;
        const source = text.slice(place.start, place.end);
        if (node.type === "html")
            replacements.push({ ...place, text: keepTags(source, open) });
        else if (node.type === "text")
            replacements.push({ ...place, text: source.replaceAll(mayBeTag, "&lt;") });
        // Footnotes are shown at the end of the page.
        else if (node.type === "footnoteDefinition")
            replacements.push({ start: place.start, end: place.start + 1, text: "\\[" });
    });
    let result = "";
    let at = 0;
    for (const { start, end, text: instead } of replacements) {
        if (start < at)
            continue;
        result += text.slice(at, start) + instead;
        at = end;
    }
    const closing = open.reverse().map((name) => `</${name}>`);
    return `${result}${text.slice(at)}${closing.length === 0 ? "" : `\n\n${closing.join("")}`}`;
}
/** In the order of the text. */
function visit(node, see) {
    see(node);
    if ("children" in node)
        for (const child of node.children)
            visit(child, see);
}
function placeOf({ position }) {
    const [start, end] = [position?.start.offset, position?.end.offset];
    return start === undefined || end === undefined ? null : { start, end };
}
/** What another reader of Markdown could take for the beginning of a tag. */
const mayBeTag = /(?<!\\)<(?=[a-z/!?])/gi;
const attribute = String.raw `\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>\x60]+|'[^']*'|"[^"]*"))?`;
const tagOrComment = new RegExp(String.raw `<!--[^]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:${attribute})*)\s*(\/?)>|<`, "gi");
/** @param open the tags that are open, which it changes */
const keepTags = (html, open) => html.replaceAll(tagOrComment, (tag, slash, word, attributes) => {
    if (tag.startsWith("<!--") && tag !== "<!--")
        return "";
    const name = word?.toLowerCase() ?? "";
    if (!allowedTags.has(name))
        return `&lt;${tag.slice(1)}`;
    if (slash === "/") {
        if (attributes !== "" || open.at(-1) !== name)
            return `&lt;${tag.slice(1)}`;
        open.pop();
    }
    else if (!voidTags.has(name))
        open.push(name);
    return tag;
});


/***/ })

};
