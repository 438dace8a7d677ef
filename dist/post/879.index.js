export const id = 879;
export const ids = [879];
export const modules = {

/***/ 97879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  closingOf: () => (/* binding */ closingOf),
  containedMarkdown: () => (/* binding */ containedMarkdown)
});

// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
;// CONCATENATED MODULE: ./build/text/html-tags.js
/** Tags that Markdown of others may use, as GitHub shows them in summaries (gjtorikian/html-pipeline, its sanitization). */
const allowedTags = new Set(("a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p picture pre q s samp " +
    "small source span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var").split(" "));
const voidTags = new Set(["br", "hr", "img", "source"]);
const cells = ["td", "th"];
const rows = [...cells, "tr"];
const groups = [...rows, "tbody", "thead", "tfoot"];
/** Elements whose end tag may be left out, each with those that its begin ends. */
const endedBy = new Map([
    ["li", ["li"]],
    ["dt", ["dt", "dd"]],
    ["dd", ["dt", "dd"]],
    ["p", ["p"]],
    ["td", cells],
    ["th", cells],
    ["tr", rows],
    ["tbody", groups],
    ["thead", groups],
    ["tfoot", groups],
]);
const attribute = String.raw `\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>\x60]+|'[^']*'|"[^"]*"))?`;
const tagOrComment = new RegExp(String.raw `<!--[^]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:${attribute})*)\s*(\/?)>|<`, "gi");
/**
 * HTML with the allowed tags only; others are text. End tags that were left out, as HTML allows, are written.
 * @param open the tags that are open, which it changes
 */
const keepTags = (html, open) => html.replaceAll(tagOrComment, (tag, slash, word, attributes) => {
    if (tag.startsWith("<!--") && tag !== "<!--")
        return "";
    const name = word?.toLowerCase() ?? "";
    const asText = `&lt;${tag.slice(1)}`;
    if (!allowedTags.has(name))
        return asText;
    if (slash === "/")
        return attributes === "" ? (endTag(name, open, tag) ?? asText) : asText;
    if (voidTags.has(name))
        return tag;
    const first = open.findLastIndex((other) => !endedBy.get(name)?.includes(other)) + 1;
    const ends = endTags(open.splice(first));
    open.push(name);
    return `${ends}${tag}`;
});
/** @returns null: it ends nothing that is open */
function endTag(name, open, tag) {
    const at = open.lastIndexOf(name);
    if (at === -1 || !open.slice(at + 1).every((inner) => endedBy.has(inner)))
        return null;
    return `${endTags(open.splice(at).slice(1))}${tag}`;
}
/** @param open from the outer to the inner */
const endTags = (open) => open
    .toReversed()
    .map((name) => `</${name}>`)
    .join("");

// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 44 modules
var lib = __webpack_require__(58353);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 11 modules
var mdast_util_gfm_lib = __webpack_require__(88881);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(52297);
;// CONCATENATED MODULE: ./build/text/markdown-tree.js



const syntax = [(0,micromark_extension_gfm/* gfm */.T)()];
// Its transform makes links of addresses within text, whose pieces have no place in it any more.
const tree = [(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)().map((extension) => ({ ...extension, transforms: [] }))];
/** GitHub's Markdown as a tree. Ask `whyNotParsed` first. */
const treeOf = (text) => (0,lib/* fromMarkdown */.Y)(text, { extensions: syntax, mdastExtensions: tree });
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
/** @param replacements in any order; of two that cross the one that begins first counts */
function replaced(text, replacements) {
    let result = "";
    let at = 0;
    for (const { start, end, text: instead } of replacements.toSorted((a, b) => a.start - b.start)) {
        if (start < at)
            continue;
        result += text.slice(at, start) + instead;
        at = end;
    }
    return result + text.slice(at);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/text/own-labels.js


const labelFirst = /^\[(?:\\[^]|[^\\[\]])*\](?=:)/;
const labelLast = /\[(?:\\[^]|[^\\[\]])*\]$/;
/**
 * Markdown whose link definitions have labels that no other text on its page has: of two definitions with one label the first one
 * on a page counts, and it may be of others. They are made of a digest of the text: texts that are the same define the same.
 */
function withOwnLabels(text) {
    const tree = treeOf(text);
    const key = (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
    const labels = new Map();
    visit(tree, (node) => {
        if (node.type === "definition" && !labels.has(node.identifier))
            labels.set(node.identifier, `[${key}-${labels.size + 1}]`);
    });
    if (labels.size === 0)
        return text;
    const replacements = [];
    visit(tree, (node) => {
        const place = placeOf(node);
        const label = "identifier" in node ? labels.get(node.identifier) : undefined;
        if (place === null || label === undefined)
            return;
        const where = labelIn(node, text.slice(place.start, place.end));
        if (where === null)
            return;
        replacements.push({
            start: place.start + where.from,
            end: place.start + where.to,
            text: label,
        });
    });
    return replaced(text, replacements);
}
/** Where a definition or a reference has its label, or can have one. */
function labelIn(node, source) {
    switch (node.type) {
        case "definition": {
            const label = labelFirst.exec(source);
            return label === null ? null : { from: 0, to: label[0].length };
        }
        case "linkReference":
        case "imageReference": {
            const to = source.length;
            return { from: node.referenceType === "shortcut" ? to : source.search(labelLast), to };
        }
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./build/text/parse-limits.js
var parse_limits = __webpack_require__(25986);
;// CONCATENATED MODULE: ./build/text/contained-markdown.js






/** It is parsed several times: a text with more of what takes the parser's time is shown as it is. */
const mostMarks = 2_000;
/**
 * GitHub Markdown from outside as a part of a page of ours: a block quote that nothing in it leaves. Its markup works, and its links are
 * its own; HTML works as far as it is of the allowed tags, which are closed within it. What can't be parsed is shown as text.
 */
function containedMarkdown(text) {
    const clean = readable(text);
    return `${(contained(clean) ?? (0,markdown/* fencedBlock */.zW)(clean))
        .trimEnd()
        .split("\n")
        .map((line) => (line === "" ? ">" : `> ${line}`))
        .join("\n")}\n`;
}
/**
 * What has to follow the beginning of a Markdown text, so that a paragraph of ours behind it is one: the end of a fence, and end tags.
 * Empty: nothing, or it is not known.
 */
function closingOf(text) {
    const clean = readable(text);
    return isParsed(clean) ? (orNull(() => closedHtml(clean).closing) ?? "") : "";
}
const readable = (text) => withoutTabs((0,clean_text/* cleanText */.X5)(text.replaceAll(/\r\n?/g, "\n"))).trim();
/** A tab reaches to the next of the columns that are a multiple of four, which the mark of the quote would move. */
const withoutTabs = (text) => text
    .split("\n")
    .map((line) => {
    const pieces = line.split("\t");
    const last = pieces.pop() ?? "";
    return (pieces.map((piece) => piece.padEnd(Math.ceil((piece.length + 1) / 4) * 4)).join("") + last);
})
    .join("\n");
/** Tags that end take no time. */
const wholeTag = /<\/?[a-z][^<>\n]*>/gi;
function isParsed(text) {
    const marks = text.replaceAll(wholeTag, "").match(/[[\]*_<`>~]/g)?.length ?? 0;
    return marks <= mostMarks && (0,parse_limits/* whyNotParsed */.t)(text) === null;
}
/** A result is worth more than the markup of a text: whatever the parser throws for it, the text can still be shown. */
function orNull(parse) {
    try {
        return parse();
    }
    catch {
        return null;
    }
}
/** @returns null: it can't be parsed */
function contained(text) {
    if (!isParsed(text))
        return null;
    return orNull(() => {
        const own = settled(text);
        return own === null ? null : withOwnLabels(own);
    });
}
const mostPasses = 5;
/**
 * What was taken out can make other Markdown of what stood behind it: it is looked at again until nothing is found.
 * @returns null when that does not end soon
 */
function settled(text) {
    let last = text;
    for (let pass = 0; pass < mostPasses; pass += 1) {
        const { kept, closing } = closedHtml(last);
        const next = kept + closing;
        if (next === last)
            return next;
        last = next;
    }
    return null;
}
/** The text without HTML that is not allowed, and what closes it. */
function closedHtml(text) {
    const tree = treeOf(text);
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
    const ends = endTags(open);
    return {
        kept: replaced(text, replacements),
        closing: `${fenceEnd(text, tree)}${ends === "" ? "" : `\n\n${ends}`}`,
    };
}
/** The end of a fence that is open at the end of the text; one within a list or a quote ends with that. */
function fenceEnd(text, tree) {
    const last = tree.children.at(-1);
    const place = last?.type === "code" ? placeOf(last) : null;
    if (place === null)
        return "";
    const [first = "", ...lines] = text.slice(place.start, place.end).split("\n");
    const fence = /^(`{3,}|~{3,})/.exec(first)?.[0];
    if (fence === undefined)
        return "";
    const end = /^ {0,3}(`{3,}|~{3,}) *$/.exec(lines.at(-1) ?? "")?.[1];
    return end?.startsWith(fence) === true ? "" : `\n${fence}`;
}
/** What another reader of Markdown could take for the beginning of a tag. */
const mayBeTag = /(?<!\\)<(?=[a-z/!?])/gi;


/***/ }),

/***/ 25986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ whyNotParsed)
/* harmony export */ });
/** More than documents of people hold. Measured: at these limits 200 KB take the parser some two seconds at most. */
const most = {
    nesting: 100,
    inner: 5000,
    marks: 10_000,
    openings: 500,
    lines: 20_000,
    lazyLines: 1500,
    quotes: 1500,
    underlines: 4000,
};
const shown = (count) => count.toLocaleString("en");
/**
 * Why a text is better not parsed, to follow "because"; null: it can be. The parser's time grows with the square of how deep
 * lists and quotes are, of how many quotes there are and how many lines go on with one, of how many headings are underlined, and of how many brackets, stars and
 * comments without an end a paragraph has; it grows with the number of lines, too.
 */
function whyNotParsed(text) {
    const lines = text.split(/\r\n|\n|\r/);
    if (lines.length > most.lines)
        return `it has more than ${shown(most.lines)} lines`;
    if (lines.filter(isUnderline).length > most.underlines)
        return `it has more than ${shown(most.underlines)} headings with a line under them`;
    return wrongContainers(lines) ?? wrongBlock(text);
}
/** Of dashes or equals signs, right under other text: a line that makes a heading of that. */
const isUnderline = (line, at, lines) => /^[ \t>]*(?:=+|-+)[ \t]*$/.test(line) && /\S/.test(lines[at - 1] ?? "");
/** Marks of lists and quotes at the beginning of a line. */
const marks = /[ \t]*(?:(>)|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
function marksOf(line) {
    const found = [];
    marks.lastIndex = 0;
    for (let mark = marks.exec(line); mark !== null; mark = marks.exec(line))
        found.push({ column: marks.lastIndex, isQuote: mark[1] !== undefined });
    return found;
}
/** What is open behind a line: marks of quotes go on with those that are open, others end what begins as far right as they. */
function openBehind(open, line) {
    const own = line.findIndex(({ column, isQuote }) => !isQuote || !open.includes(column));
    if (own < 0)
        return [...open];
    const begun = line.slice(own).map(({ column }) => column);
    return [...open.filter((column) => column < begun[0]), ...begun];
}
/** A line that goes on with no list or quote before it. */
const endsContainers = /^(?:`{3}|~{3}|#)/;
/** Looks at the lines as if none were code, which makes no difference to what people write. */
function wrongContainers(lines) {
    let open = [];
    let before = { isQuote: false, isEmpty: true };
    let quotes = 0;
    let lazyLines = 0;
    let inner = 0;
    for (const line of lines) {
        const found = marksOf(line);
        const isQuote = found.some((mark) => mark.isQuote);
        const indent = line.search(/\S/);
        const isEmpty = indent < 0;
        if (found.length > 0)
            open = openBehind(open, found);
        else if (endsContainers.test(line) || (indent === 0 && before.isEmpty))
            open = [];
        const isLazy = found.length === 0 && !isEmpty && indent < (open.at(-1) ?? 0);
        lazyLines = isLazy ? lazyLines + 1 : 0;
        if (isQuote && !before.isQuote)
            quotes += 1;
        inner += Math.max(0, found.length - 1);
        if (open.length > most.nesting)
            return `more than ${most.nesting} lists and quotes are in each other`;
        if (inner > most.inner)
            return `more than ${shown(most.inner)} lists and quotes begin behind others in their line`;
        if (quotes > most.quotes)
            return `it has more than ${shown(most.quotes)} quotes`;
        if (lazyLines > most.lazyLines)
            return `more than ${shown(most.lazyLines)} lines go on with a list or a quote and begin at the margin`;
        before = { isQuote, isEmpty };
    }
    return null;
}
function wrongBlock(text) {
    if (text.length <= most.openings * 2)
        return null;
    for (const block of text.split(/\n[ \t\r]*\n/)) {
        if (countOf(block, /[[\]*_`]/g) > most.marks)
            return `there are more than ${shown(most.marks)} brackets, stars, underscores and backticks without an empty line between them`;
        if (countOf(block, /<[!?]/g) > most.openings)
            return `more than ${shown(most.openings)} comments begin without an empty line between them`;
    }
    return null;
}
const countOf = (text, pattern) => text.match(pattern)?.length ?? 0;


/***/ })

};
