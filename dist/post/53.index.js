export const id = 53;
export const ids = [53];
export const modules = {

/***/ 2053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  getClosingMarkup: () => (/* binding */ getClosingMarkup),
  quoteMarkdown: () => (/* binding */ quoteMarkdown)
});

// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __webpack_require__(1559);
// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 44 modules
var lib = __webpack_require__(80734);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 11 modules
var mdast_util_gfm_lib = __webpack_require__(88881);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(52297);
;// CONCATENATED MODULE: ./build/text/markdown-tree.js



const syntax = [(0,micromark_extension_gfm/* gfm */.T)()];
// Its transform creates links from addresses, whose nodes have no position.
const tree = [(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)().map((extension) => ({ ...extension, transforms: [] }))];
/** Parses GitHub Markdown. Call `findParseObstacle` first. */
const parseMarkdown = (text) => (0,lib/* fromMarkdown */.Y)(text, { extensions: syntax, mdastExtensions: tree });
/** Visits nodes in the order of the text. */
function visit(node, visitor) {
    visitor(node);
    if ("children" in node)
        for (const child of node.children)
            visit(child, visitor);
}
function getPosition({ position }) {
    const [start, end] = [position?.start.offset, position?.end.offset];
    return start === undefined || end === undefined ? null : { start, end };
}
/** @param replacements in any order; of two that overlap, the first one counts */
function applyReplacements(text, replacements) {
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
 * Gives link definitions unique labels: of two definitions with the same label, the first on a page counts, and it may
 * belong to another text. Labels contain a digest of the text, so equal texts define the same.
 */
function makeLabelsUnique(text) {
    const tree = parseMarkdown(text);
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
        const place = getPosition(node);
        const label = "identifier" in node ? labels.get(node.identifier) : undefined;
        if (place === null || label === undefined)
            return;
        const where = findLabel(node, text.slice(place.start, place.end));
        if (where === null)
            return;
        replacements.push({
            start: place.start + where.from,
            end: place.start + where.to,
            text: label,
        });
    });
    return applyReplacements(text, replacements);
}
/** Finds the position of a definition's or reference's label, or where it could be. */
function findLabel(node, source) {
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





/** The text is parsed several times, so a text with more markup is shown as it is. */
const mostMarks = 2_000;
/**
 * Turns untrusted GitHub Markdown into a block quote that none of its content can leave. Its markup works, its link
 * labels are its own, and allowed HTML tags work and are closed within it. Text that cannot be parsed is shown as text.
 */
function quoteMarkdown(text) {
    const clean = normalizeText(text);
    return `${(containMarkdown(clean) ?? (0,markdown/* formatFencedBlock */.mx)(clean))
        .trimEnd()
        .split("\n")
        .map((line) => (line === "" ? ">" : `> ${line}`))
        .join("\n")}\n`;
}
/**
 * Returns what must follow truncated Markdown, so that a paragraph after it is one: the end of a fence, and end tags.
 * Empty: nothing, or unknown.
 */
function getClosingMarkup(text) {
    const clean = normalizeText(text);
    return isParseable(clean) ? (nullOnError(() => closeHtml(clean).closing) ?? "") : "";
}
const normalizeText = (text) => expandTabs((0,clean_text/* cleanText */.X5)(text.replaceAll(/\r\n?/g, "\n"))).trim();
/** A tab advances to the next multiple of four columns, which the quote's mark would shift. */
const expandTabs = (text) => text
    .split("\n")
    .map((line) => {
    const pieces = line.split("\t");
    const last = pieces.pop() ?? "";
    return (pieces.map((piece) => piece.padEnd(Math.ceil((piece.length + 1) / 4) * 4)).join("") + last);
})
    .join("\n");
/** Complete tags take no time. */
const wholeTag = /<\/?[a-z][^<>\n]*>/gi;
function isParseable(text) {
    const marks = text.replaceAll(wholeTag, "").match(/[[\]*_<`>~]/g)?.length ?? 0;
    return marks <= mostMarks && (0,parse_limits/* findParseObstacle */.o)(text) === null;
}
/** The result matters more than markup: if the parser throws, the text is still shown. */
function nullOnError(parse) {
    try {
        return parse();
    }
    catch {
        return null;
    }
}
/** @returns null: the text cannot be parsed */
function containMarkdown(text) {
    if (!isParseable(text))
        return null;
    return nullOnError(() => {
        const own = removeHtmlRepeatedly(text);
        return own === null ? null : makeLabelsUnique(own);
    });
}
const mostPasses = 5;
/**
 * Removing text can turn what follows into other Markdown, so this repeats until nothing changes.
 * @returns null if that takes too long
 */
function removeHtmlRepeatedly(text) {
    let last = text;
    for (let pass = 0; pass < mostPasses; pass += 1) {
        const { kept, closing } = closeHtml(last);
        const next = kept + closing;
        if (next === last)
            return next;
        last = next;
    }
    return null;
}
/** Removes disallowed HTML, and returns what closes the rest. */
function closeHtml(text) {
    const tree = parseMarkdown(text);
    const open = [];
    const replacements = [];
    visit(tree, (node) => {
        const place = getPosition(node);
        if (place === null)
            return;
        const source = text.slice(place.start, place.end);
        if (node.type === "html")
            replacements.push({ ...place, text: keepAllowedTags(source, open) });
        else if (node.type === "text")
            replacements.push({ ...place, text: source.replaceAll(mayBeTag, "&lt;") });
        // Footnotes would appear at the end of the page.
        else if (node.type === "footnoteDefinition")
            replacements.push({ start: place.start, end: place.start + 1, text: "\\[" });
    });
    const ends = formatEndTags(open);
    return {
        kept: applyReplacements(text, replacements),
        closing: `${getFenceEnd(text, tree)}${ends === "" ? "" : `\n\n${ends}`}`,
    };
}
/** Returns the end of a fence that is still open; a fence within a list or quote ends with it. */
function getFenceEnd(text, tree) {
    const last = tree.children.at(-1);
    const place = last?.type === "code" ? getPosition(last) : null;
    if (place === null)
        return "";
    const [first = "", ...lines] = text.slice(place.start, place.end).split("\n");
    const fence = /^(`{3,}|~{3,})/.exec(first)?.[0];
    if (fence === undefined)
        return "";
    const end = /^ {0,3}(`{3,}|~{3,}) *$/.exec(lines.at(-1) ?? "")?.[1];
    return end?.startsWith(fence) === true ? "" : `\n${fence}`;
}
/** What another Markdown parser could treat as the start of a tag. */
const mayBeTag = /(?<!\\)<(?=[a-z/!?])/gi;
/** Tags that untrusted Markdown may use, as on GitHub (gjtorikian/html-pipeline, its sanitization). */
const allowedTags = new Set(("a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p picture pre q s samp " +
    "small source span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var").split(" "));
const voidTags = new Set(["br", "hr", "img", "source"]);
const cells = ["td", "th"];
const rows = [...cells, "tr"];
const groups = [...rows, "tbody", "thead", "tfoot"];
/** Elements with an optional end tag, and the elements that each start tag closes. */
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
 * Keeps the allowed HTML tags and shows others as text. Optional end tags are added.
 * @param open the open tags, which it changes
 */
const keepAllowedTags = (html, open) => html.replaceAll(tagOrComment, (tag, slash, word, attributes) => {
    if (tag.startsWith("<!--") && tag !== "<!--")
        return "";
    const name = word?.toLowerCase() ?? "";
    const asText = `&lt;${tag.slice(1)}`;
    if (!allowedTags.has(name))
        return asText;
    if (slash === "/")
        return attributes === "" ? (closeTag(name, open, tag) ?? asText) : asText;
    if (voidTags.has(name))
        return tag;
    const first = open.findLastIndex((other) => !endedBy.get(name)?.includes(other)) + 1;
    const ends = formatEndTags(open.splice(first));
    open.push(name);
    return `${ends}${tag}`;
});
/** @returns null: it closes no open tag */
function closeTag(name, open, tag) {
    const at = open.lastIndexOf(name);
    if (at === -1 || !open.slice(at + 1).every((inner) => endedBy.has(inner)))
        return null;
    return `${formatEndTags(open.splice(at).slice(1))}${tag}`;
}
/** @param open outermost first */
const formatEndTags = (open) => open
    .toReversed()
    .map((name) => `</${name}>`)
    .join("");


/***/ }),

/***/ 25986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findParseObstacle)
/* harmony export */ });
/** More than real documents contain. Measured: at these limits, parsing 200 KB takes at most about two seconds. */
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
const formatCount = (count) => count.toLocaleString("en");
/**
 * Tells why a text should not be parsed, to follow "because"; null: it can be. The parser's time grows with the square
 * of the nesting of lists and quotes, of the number of quotes and their continuation lines, of underlined headings, and
 * of brackets, stars and unterminated comments in a paragraph; it also grows with the number of lines.
 */
function findParseObstacle(text) {
    const lines = text.split(/\r\n|\n|\r/);
    if (lines.length > most.lines)
        return `it has more than ${formatCount(most.lines)} lines`;
    if (lines.filter(isUnderline).length > most.underlines)
        return `it has more than ${formatCount(most.underlines)} headings with a line under them`;
    return checkContainers(lines) ?? checkBlocks(text);
}
/** A line of dashes or equals signs right below text, which makes that a heading. */
const isUnderline = (line, at, lines) => /^[ \t>]*(?:=+|-+)[ \t]*$/.test(line) && /\S/.test(lines[at - 1] ?? "");
/** Marks of lists and quotes at the start of a line. */
const marks = /[ \t]*(?:(>)|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
function findMarks(line) {
    const found = [];
    marks.lastIndex = 0;
    for (let mark = marks.exec(line); mark !== null; mark = marks.exec(line))
        found.push({ column: marks.lastIndex, isQuote: mark[1] !== undefined });
    return found;
}
/**
 * Returns what is open after a line: quote marks continue open quotes, others close what starts at least as far to the
 * right.
 */
function updateOpen(open, line) {
    const own = line.findIndex(({ column, isQuote }) => !isQuote || !open.includes(column));
    if (own < 0)
        return [...open];
    const begun = line.slice(own).map(({ column }) => column);
    return [...open.filter((column) => column < begun[0]), ...begun];
}
/** A line that closes all lists and quotes before it. */
const endsContainers = /^(?:`{3}|~{3}|#)/;
/** Ignores code blocks, which makes no difference for real documents. */
function checkContainers(lines) {
    let open = [];
    let before = { isQuote: false, isEmpty: true };
    let quotes = 0;
    let lazyLines = 0;
    let inner = 0;
    for (const line of lines) {
        const found = findMarks(line);
        const isQuote = found.some((mark) => mark.isQuote);
        const indent = line.search(/\S/);
        const isEmpty = indent < 0;
        if (found.length > 0)
            open = updateOpen(open, found);
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
            return `more than ${formatCount(most.inner)} lists and quotes begin behind others in their line`;
        if (quotes > most.quotes)
            return `it has more than ${formatCount(most.quotes)} quotes`;
        if (lazyLines > most.lazyLines)
            return `more than ${formatCount(most.lazyLines)} lines go on with a list or a quote and begin at the margin`;
        before = { isQuote, isEmpty };
    }
    return null;
}
function checkBlocks(text) {
    if (text.length <= most.openings * 2)
        return null;
    for (const block of text.split(/\n[ \t\r]*\n/)) {
        if (countMatches(block, /[[\]*_`]/g) > most.marks)
            return `there are more than ${formatCount(most.marks)} brackets, stars, underscores and backticks without an empty line between them`;
        if (countMatches(block, /<[!?]/g) > most.openings)
            return `more than ${formatCount(most.openings)} comments begin without an empty line between them`;
    }
    return null;
}
const countMatches = (text, pattern) => text.match(pattern)?.length ?? 0;


/***/ })

};
