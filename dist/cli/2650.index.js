export const id = 2650;
export const ids = [2650];
export const modules = {

/***/ 1210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ masked),
/* harmony export */   d: () => (/* binding */ mask)
/* harmony export */ });
const mask = "***";
const maskBytes = Buffer.from(mask);
/**
 * The bytes with one mask in place of all stretches that overlap; those that only touch have one each. What is not seen is
 * where it was, but inside of what is hidden.
 * @param stretches some may begin only after these bytes
 * @param continued a stretch that begins at 0 goes on from what was passed before, where it already has its mask
 */
function masked({ bytes, lastCut, cuts }, stretches, continued) {
    const joined = join(stretches, bytes.length);
    if (lastCut >= 0)
        return maskedBetween(bytes, cuts(), joined, continued);
    if (joined.length === 0)
        return bytes;
    const result = Buffer.allocUnsafe(bytes.length + joined.length * maskBytes.length);
    let written = 0;
    let read = 0;
    for (const { start, end } of joined) {
        written = copy(bytes, read, start, result, written);
        if (start > 0 || !continued)
            written = copy(maskBytes, 0, maskBytes.length, result, written);
        read = Math.min(end, bytes.length);
    }
    return result.subarray(0, copy(bytes, read, bytes.length, result, written));
}
function maskedBetween(bytes, cuts, joined, continued) {
    const parts = [];
    let next = 0;
    let read = 0;
    const showTo = (end) => {
        for (; next < cuts.length && cuts[next].at <= end; next += 1) {
            const { at, bytes: cut } = cuts[next];
            parts.push(bytes.subarray(read, at), cut);
            read = at;
        }
        parts.push(bytes.subarray(read, end));
    };
    for (const { start, end } of joined) {
        const isMaskedBefore = start === 0 && continued;
        if (!isMaskedBefore)
            showTo(start);
        if (!isMaskedBefore)
            parts.push(maskBytes);
        read = Math.min(end, bytes.length);
        while (next < cuts.length && cuts[next].at < end)
            next += 1;
    }
    showTo(bytes.length);
    return Buffer.concat(parts);
}
/** From this length on, calling into the runtime pays. */
const longCopy = 64;
/** Returns where the copy ends. */
function copy(bytes, from, to, result, at) {
    if (to - from >= longCopy)
        result.set(bytes.subarray(from, to), at);
    else
        for (let next = from; next < to; next += 1)
            result[at + next - from] = bytes[next];
    return at + to - from;
}
/** Those that begin before `length`, in order, overlapping ones as one. */
function join(stretches, length) {
    const sorted = stretches.filter(({ start, end }) => start < length && end > start);
    sorted.sort((left, right) => left.start - right.start);
    const joined = [];
    let last;
    for (const { start, end } of sorted) {
        if (last !== undefined && start < last.end) {
            last.end = Math.max(last.end, end);
        }
        else {
            last = { start, end };
            joined.push(last);
        }
    }
    return joined;
}


/***/ }),

/***/ 4807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isExpression),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/** What stands where a secret would, in types, in code, in documentation, and where something was hidden already. */
const words = new Set(("null none nil undefined unset empty blank missing required optional true false yes no " +
    "string number boolean object unknown never void bytes text varchar buffer date array promise record " +
    "await async function return typeof this self super yield lambda new " +
    "read write inherit hidden masked redacted filtered removed secret token password passwd credentials " +
    "valid invalid correct incorrect wrong expired changed updated created passed failed failure error " +
    "must should cannot can't could does doesn't isn't is was were has have are not and for with from the this that").split(" "));
/** `$NAME`, `${...}`, `$(...)`, `<...>`, `{{...}}`, `[...]`, `(...)`, `%NAME%`, `%s`, `***`, `...`, `your-...`. */
const openings = /^([<{[(]|\$[A-Za-z_{(]|\*\*\*|\.\.\.|%[A-Za-z_]+%|%[dqsvr]\b|your[-_ ]|example)/i;
/** A call, an index, or names with dots between. */
const expression = /^!?[A-Za-z_$][\w$]*(\??\.[A-Za-z_$][\w$]*)*[([]|^[A-Za-z_$]+(\??\.[A-Za-z_$]+)+$/;
const longestWord = Math.max(...[...words].map((word) => word.length));
/** Whether a text that is in a secret's place is plainly none. */
function isPlaceholder(text) {
    if (text.length <= longestWord && words.has(text.toLowerCase()))
        return true;
    return openings.test(text) || isOneCharacter(text);
}
/** Whether a text without quotation marks reads as code. */
const isExpression = (text) => /[.([]/.test(text) && expression.test(text);
function isOneCharacter(text) {
    for (let at = 1; at < text.length; at += 1)
        if (text[at] !== text[0])
            return false;
    return true;
}


/***/ }),

/***/ 2650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactorFor: () => (/* binding */ redactorFor)
/* harmony export */ });
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(849);
/* harmony import */ var _secret_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8371);


/** Of a process that has no plan, which would say more. */
const unplanned = { redaction: "enforce", secrets: [], secrets_exempt: [] };
/** The redactor of a run, in the mode of its plan, or of a process without one, with the values of this environment. */
const redactorFor = (environment, plan = unplanned) => (0,_redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)(plan.redaction, (0,_secret_values_js__WEBPACK_IMPORTED_MODULE_1__/* .secretValues */ .V)(environment, plan));


/***/ }),

/***/ 849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// UNUSED EXPORTS: mask

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/model/unseen.js
var unseen = __webpack_require__(7004);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(2977);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/redaction/secret-values.js + 1 modules
var secret_values = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/redaction/secret-parts.js


/** Shorter parts, in bytes, are too likely to be a part of ordinary text. The whole value has no such limit. */
const shortestPart = 6;
/** A field of JSON is shorter only by chance, such as `true` or a country. */
const shortestField = 8;
/** How deep fields are looked for, and how many count: more is no configuration of a service. */
const deepest = 8;
const mostFields = 1000;
/** Fields of well-known credentials that are no secrets, and stand in logs as ordinary words. */
const openField = /(?:^|_)(?:type|ur[il]|domain|project(?:_id)?|region|location)$/i;
/**
 * What is a secret of a value that is one: the value itself; each line of it, also without the blanks around it; the texts in
 * it where it is JSON; a password in it where it is an address. A part that is short, or has neither letters nor digits, such
 * as a line with a brace, is none.
 */
function partsOf(value) {
    const whole = value.toWellFormed();
    const texts = [whole, ...fieldsOf(whole)];
    const lines = texts
        .flatMap((text) => text.split(/[\r\n]/))
        .flatMap((line) => [line, line.trim()]);
    const parts = [...texts.slice(1), ...lines, ...(0,secret_values/* credentialsIn */.W)(whole)].filter(isTelling);
    return new Set(whole.trim() === "" ? [] : [whole, ...parts]);
}
const isTelling = (part) => Buffer.byteLength(part) >= shortestPart && /[\p{L}\p{N}]/u.test(part);
function fieldsOf(value) {
    if (!/^\s*[[{]/.test(value))
        return [];
    const found = [];
    const collect = (inner, key, depth) => {
        if (depth > deepest || found.length >= mostFields)
            return;
        if (typeof inner === "string") {
            if (inner.length >= shortestField && !openField.test(key))
                found.push(inner);
        }
        else if (typeof inner === "object" && inner !== null)
            for (const [name, field] of Object.entries(inner))
                collect(field, Array.isArray(inner) ? key : name, depth + 1);
    };
    collect((0,json/* parseJson */.qF)(value), "", 0);
    return found;
}

;// CONCATENATED MODULE: ./build/redaction/escape.js
const createOutput = (most) => ({
    bytes: new Uint8Array(most),
    starts: new Uint32Array(most + 1),
    length: 0,
    at: 0,
});
function putByte(out, byte) {
    out.bytes[out.length] = byte;
    out.starts[out.length] = out.at;
    out.length += 1;
}
/** Also what a byte is of which it depends on what follows. */
const escape_open = -1;
/** 0 at the end. */
const byteAt = ({ bytes, isEnd }, at) => at < bytes.length ? bytes[at] : isEnd ? 0 : escape_open;
const digits = Int8Array.from({ length: 256 }, (_, byte) => {
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    return Number.isNaN(digit) ? -1 : digit;
});
/** The number that ends at `to`; -1 where something else than digits is in between. */
function numberAt({ bytes }, from, to, base) {
    let number = 0;
    for (let at = from; at < to; at += 1) {
        const digit = at < bytes.length ? digits[bytes[at]] : -1;
        if (digit === -1 || digit >= base)
            return -1;
        number = number * base + digit;
    }
    return number;
}
/** Whether the text ends before `to`, with nothing but digits from `from` on, so that more of them may follow. */
function mayGoOn(text, from, to) {
    const { length } = text.bytes;
    return !text.isEnd && to > length && numberAt(text, from, length, 16) !== -1;
}
const isSurrogate = (code) => code >= 0xd800 && code < 0xe000;
const isCharacter = (code) => code >= 0 && code <= 0x10ffff && !isSurrogate(code);
function putCharacter(out, code) {
    if (code < 0x80)
        return putByte(out, code);
    const length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    putByte(out, ((0xf00 >> length) & 0xff) | (code >> (6 * (length - 1))));
    for (let left = length - 2; left >= 0; left -= 1)
        putByte(out, 0x80 | ((code >> (6 * left)) & 0x3f));
}
/** A fixed length of hexadecimal digits: the number of a byte or a character. */
function fixed(text, at, from, length, out) {
    const end = from + length;
    const code = numberAt(text, from, end, 16);
    if (code === -1)
        return mayGoOn(text, from, end) ? escape_open : at;
    if (length === 2)
        putByte(out, code);
    else if (isCharacter(code))
        putCharacter(out, code);
    else
        return at;
    return end;
}
/** Four digits behind a mark such as `\u`. Characters beyond the first 65,536 are written as two surrogates. */
function utf16(text, at, out) {
    const end = at + 6;
    const high = numberAt(text, at + 2, end, 16);
    if (high < 0xd800 || high >= 0xdc00)
        return fixed(text, at, at + 2, 4, out);
    const { bytes, isEnd } = text;
    for (const place of [0, 1])
        if (bytes[end + place] !== bytes[at + place])
            return end + place < bytes.length || isEnd ? at : escape_open;
    const low = numberAt(text, end + 2, end + 6, 16);
    if (low === -1 && mayGoOn(text, end + 2, end + 6))
        return escape_open;
    if (low < 0xdc00 || low >= 0xe000)
        return at;
    putCharacter(out, 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
    return end + 6;
}

;// CONCATENATED MODULE: ./build/redaction/backslash.js

const tab = 0x09;
const lineFeed = 0x0a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const [smallU, bigU, smallX] = [0x75, 0x55, 0x78];
/** By the letter that stands for each. */
const controls = new Uint8Array(256);
for (const [at, letter] of Array.from("abtnvfr").entries())
    controls[letter.charCodeAt(0)] = 7 + at;
for (const letter of "eE")
    controls[letter.charCodeAt(0)] = 0x1b;
/**
 * As JSON, shells and most languages have it: a letter for a control character, the number of a byte or a character, or any
 * character that is neither letter nor digit.
 */
function backslash(text, at, out) {
    const next = text.bytes[at + 1];
    if (next === undefined)
        return text.isEnd ? at : escape_open;
    if (next === smallU || next === smallX) {
        if (text.bytes[at + 2] === openBrace)
            return braced(text, at, out);
        return next === smallU ? utf16(text, at, out) : fixed(text, at, at + 2, 2, out);
    }
    if (next === bigU)
        return fixed(text, at, at + 2, 8, out);
    if (next >= 0x30 && next <= 0x37)
        return octal(text, at, out);
    const code = punctuation[next] === 1 ? next : controls[next];
    if (code === 0)
        return at;
    putByte(out, code);
    return at + 2;
}
/** Characters beyond ASCII count by their first bytes. */
const letterOrDigit = /[a-z0-9]/i;
const isControl = (byte) => (byte < 0x20 && byte !== tab && byte !== lineFeed) || byte === 0x7f;
const punctuation = Uint8Array.from({ length: 256 }, (_, byte) => isControl(byte) || letterOrDigit.test(String.fromCharCode(byte)) ? 0 : 1);
const mostBraced = 6;
/** `\u{1F511}` */
function braced(text, at, out) {
    let end = at + 3;
    while (end - at - 3 < mostBraced && digits[text.bytes[end] ?? 0] !== -1)
        end += 1;
    if (end === text.bytes.length && !text.isEnd)
        return escape_open;
    const code = text.bytes[end] === closeBrace ? numberAt(text, at + 3, end, 16) : -1;
    if (!isCharacter(code))
        return at;
    putCharacter(out, code);
    return end + 1;
}
function octal({ bytes, isEnd }, at, out) {
    let code = 0;
    let end = at + 1;
    for (; end <= at + 3; end += 1) {
        if (end === bytes.length && !isEnd)
            return escape_open;
        const digit = digits[bytes[end] ?? 0];
        if (digit === -1 || digit > 7 || code * 8 + digit > 0xff)
            break;
        code = code * 8 + digit;
    }
    putByte(out, code);
    return end;
}

;// CONCATENATED MODULE: ./build/redaction/quotes.js


const doubleQuote = 0x22;
const dollar = 0x24;
const apostrophe = 0x27;
const backslashSign = 0x5c;
/**
 * Where quotes are closed for what cannot stand in them, and opened again: `'\''`, `'"'"'` with as many apostrophes as there are, and
 * `'$'\t''`. At the end of a value they may stay closed.
 */
function splice(text, at, out) {
    const next = byteAt(text, at + 1);
    if (next === backslashSign)
        return oneApostrophe(text, at, out);
    if (next === doubleQuote)
        return apostrophes(text, at, out);
    if (next === dollar)
        return numbered(text, at, at + 1, out);
    return next === escape_open ? escape_open : at;
}
function oneApostrophe(text, at, out) {
    for (const place of [at + 2, at + 3]) {
        const byte = byteAt(text, place);
        if (byte !== apostrophe)
            return byte === escape_open ? escape_open : at;
    }
    putByte(out, apostrophe);
    return at + 4;
}
/** What is longer is no quoting of a value. */
const mostApostrophes = 16;
const longestNumbered = 256;
function apostrophes(text, at, out) {
    let end = at + 2;
    while (end - at - 2 < mostApostrophes && byteAt(text, end) === apostrophe)
        end += 1;
    const [quote, after] = [byteAt(text, end), byteAt(text, end + 1)];
    if (quote === escape_open || (quote === doubleQuote && after === escape_open))
        return escape_open;
    if (quote !== doubleQuote || end === at + 2)
        return at;
    for (let place = at + 2; place < end; place += 1)
        putByte(out, apostrophe);
    return after === apostrophe ? end + 2 : end + 1;
}
const isLetterOrDigit = (byte) => /[a-z0-9]/i.test(String.fromCharCode(byte));
/** What shells have no other way to write. @param sign where `$'` stands */
function numbered(text, at, sign, out) {
    const first = sign + 2;
    const quote = byteAt(text, sign + 1);
    if (quote !== apostrophe)
        return quote === escape_open ? escape_open : at;
    let end = first;
    while (byteAt(text, end) === backslashSign && end - at < longestNumbered) {
        const letter = byteAt(text, end + 1);
        if (letter !== escape_open && !isLetterOrDigit(letter))
            return at;
        const next = backslash(text, end, out);
        if (next === escape_open || next === end)
            return next === escape_open ? escape_open : at;
        end = next;
    }
    const [closing, after] = [byteAt(text, end), byteAt(text, end + 1)];
    if (closing === escape_open || (closing === apostrophe && after === escape_open))
        return escape_open;
    if (closing !== apostrophe || end === first)
        return at;
    return after === apostrophe ? end + 2 : end + 1;
}

;// CONCATENATED MODULE: ./build/redaction/url-and-html.js

const hash = 0x23;
const semicolon = 0x3b;
const [url_and_html_smallU, url_and_html_smallX, bigX] = [0x75, 0x78, 0x58];
/** `%2C`, or `%u017E` as JavaScript's `escape` has it. */
function percent(text, at, out) {
    return text.bytes[at + 1] === url_and_html_smallU ? utf16(text, at, out) : fixed(text, at, at + 1, 2, out);
}
const names = Object.entries({
    amp: 0x26,
    lt: 0x3c,
    gt: 0x3e,
    quot: 0x22,
    apos: 0x27,
    nbsp: 0xa0,
}).map(([name, code]) => ({ name: Buffer.from(name), code }));
/** What stands between `&` and `;` at most: a number may have zeros before it. */
const longestReference = 9;
/** `&lt;`, `&#60;`, `&#x3C;`. */
function reference(text, at, out) {
    const { bytes, isEnd } = text;
    let end = at + 1;
    while (isReference(bytes[end]) && end - at <= longestReference)
        end += 1;
    if (end === bytes.length && !isEnd)
        return escape_open;
    if (bytes[end] !== semicolon)
        return at;
    const code = bytes[at + 1] === hash ? numberIn(text, at + 2, end) : named(bytes, at + 1, end);
    if (!isCharacter(code))
        return at;
    putCharacter(out, code);
    return end + 1;
}
const isReference = (byte = 0) => byte === hash ||
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a);
function numberIn(text, from, end) {
    const isHexadecimal = text.bytes[from] === url_and_html_smallX || text.bytes[from] === bigX;
    return isHexadecimal ? numberAt(text, from + 1, end, 16) : numberAt(text, from, end, 10);
}
function named(bytes, from, end) {
    for (const { name, code } of names)
        if (name.length === end - from && name.every((byte, at) => bytes[from + at] === byte))
            return code;
    return -1;
}

;// CONCATENATED MODULE: ./build/redaction/escapes.js



/** By the first character of each kind. */
const kinds = {
    "%": { read: percent, next: /[0-9a-fu]/i },
    "&": { read: reference, next: /[#a-z]/i },
    "\\": { read: backslash, next: /[^]/ },
    "'": { read: splice, next: /[\\"$]/ },
    $: { read: (text, at, out) => numbered(text, at, at, out), next: /'/ },
};
const characters = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
function escapesOf(wanted) {
    const wantedKinds = characters.map((first) => wanted.includes(first) ? kinds[first] : undefined);
    const likely = wantedKinds.flatMap((kind) => characters.map((next) => (kind?.next.test(next) ? 1 : 0)));
    return {
        firsts: Array.from(Buffer.from(wanted)),
        readers: wantedKinds.map((kind) => kind?.read),
        likelyPairs: Uint8Array.from(likely),
    };
}

;// CONCATENATED MODULE: ./build/redaction/reading.js


/**
 * What comes of a backslash depends on what stands before it, so that it has readings of its own: where another escape follows a
 * backslash that stands for itself, both would read wrong together. The second is of what was escaped twice, as JSON in JSON.
 */
const backslashes = escapesOf("\\$");
const others = escapesOf("%&'$");
/** The readings of a text that differ from it: each character may be written in any of the ways that there are for it. */
function readingsOf(text, wanted) {
    const bytes = asBuffer(text);
    const readings = [];
    if (mayHaveOthers(bytes))
        readings.push(read(bytes, wanted, others));
    if (bytes.includes(reading_backslashSign))
        readings.push(...readTwice(bytes, wanted));
    return readings.filter(({ hasEscapes }) => hasEscapes);
}
function readTwice(text, wanted) {
    const once = read(text, wanted, backslashes);
    if (!once.hasEscapes || !once.bytes.includes(reading_backslashSign))
        return [once];
    const twice = read(once.bytes, wanted, backslashes);
    const { starts } = twice;
    for (let at = 0; at < starts.length; at += 1)
        starts[at] = once.starts[starts[at]];
    return [once, twice];
}
const reading_backslashSign = 0x5c;
const [percentSign, ampersand, reading_apostrophe, reading_dollar] = [0x25, 0x26, 0x27, 0x24];
/** Looked for many bytes at a time, so that a text without escapes is passed over quickly. */
function mayHaveOthers(bytes) {
    if (bytes.includes(percentSign) || bytes.includes(ampersand))
        return true;
    if (quotings.some((quoting) => bytes.includes(quoting)))
        return true;
    // One may begin here that has none of these so far.
    const tail = bytes.subarray(-3);
    return tail.includes(reading_apostrophe) || tail.includes(reading_dollar);
}
const quotings = [`'"'`, String.raw `'\'`, `$'`];
const asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** No escape is shorter than what it stands for. */
function read(text, { isEnd, reach }, escapes) {
    const out = createOutput(text.length);
    const given = { bytes: text, isEnd };
    const nextLikely = createScan(asBuffer(text), escapes);
    const far = Math.max(reach, shortestReach);
    let hasEscapes = false;
    let at = 0;
    while (at < text.length) {
        const likely = nextLikely(at);
        copyNear(text, at, likely, far, out);
        if (likely === text.length)
            break;
        out.at = likely;
        const { length } = out;
        const end = escapes.readers[text[likely]](given, likely, out);
        hasEscapes ||= end !== likely;
        if (end === escape_open || end === likely)
            out.length = length;
        if (end === escape_open)
            break;
        if (end === likely)
            putByte(out, text[likely]);
        at = Math.max(end, likely + 1);
        out.at = at;
    }
    out.starts[out.length] = out.at;
    const bytes = out.bytes.subarray(0, out.length);
    return { bytes, starts: out.starts.subarray(0, out.length + 1), hasEscapes };
}
/** From here on, a search by the runtime, which looks at many bytes at once, is faster. */
const nearby = 128;
/** Finds places at which an escape may begin, one after the other: the first one from a place on; the length if there is none. */
function createScan(text, { firsts, likelyPairs }) {
    const last = text.length - 1;
    const nextOfEach = firsts.map(() => -1);
    const nextFirst = (from) => {
        for (const [kind, first] of firsts.entries()) {
            if (nextOfEach[kind] >= from)
                continue;
            const found = text.indexOf(first, from);
            nextOfEach[kind] = found === -1 ? text.length : found;
        }
        return Math.min(...nextOfEach);
    };
    return (from) => {
        let at = from;
        while (at < last) {
            const near = Math.min(at + nearby, last);
            while (at < near && likelyPairs[(text[at] << 8) | text[at + 1]] === 0)
                at += 1;
            if (at < near)
                return at;
            at = nextFirst(at);
        }
        return at === last && firsts.includes(text[at]) ? last : text.length;
    };
}
/** The reach at least: no escape goes on for longer after the last of its bytes that one can begin with. */
const shortestReach = 16;
/** Stands for what was passed over: in UTF-8 it never is. */
const gap = 0xff;
/** Copies bytes that stand for themselves, but for those that no escape is near to. */
function copyNear(text, from, to, reach, out) {
    if (to - from <= 2 * reach)
        return copy(text, from, to, out);
    copy(text, from, from === 0 ? 0 : from + reach, out);
    putByte(out, gap);
    copy(text, to === text.length ? to : to - reach, to, out);
}
function copy(text, from, to, out) {
    const { bytes, starts } = out;
    let { length } = out;
    for (let at = from; at < to; at += 1) {
        bytes[length] = text[at];
        starts[length] = at;
        length += 1;
    }
    out.length = length;
    out.at = to;
}
/** Where in the text the bytes end that stand before this place of a reading. */
function endOf({ starts }, place) {
    let end = place;
    while (end < starts.length - 1 && starts[end] === starts[place - 1])
        end += 1;
    return starts[end];
}
/** The last place up to this one of a text at which no escape is cut in two, in any of its readings. */
function wholeBefore(readings, place) {
    let before = place;
    // Going back for one reading may lead into an escape of another.
    for (let last = -1; last !== before;) {
        last = before;
        for (const reading of readings)
            before = wholeIn(reading, before);
    }
    return before;
}
function wholeIn({ bytes, starts }, place) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= place)
            low = middle;
        else
            high = middle - 1;
    }
    return bytes[low] === gap ? place : starts[low];
}

;// CONCATENATED MODULE: ./build/redaction/rules.js
/**
 * Every decision there is, in the order in which those of one frame are reported. A rule may have several reasons; the
 * first of them that applies is given.
 */
const decisions = {
    value: { action: "redact", rule: "value", reason: "a value of the run's secrets" },
    base64Value: {
        action: "redact",
        rule: "value",
        reason: "a value of the run's secrets, base64-encoded",
    },
    hexValue: {
        action: "redact",
        rule: "value",
        reason: "a value of the run's secrets, in hexadecimal",
    },
    urlValue: {
        action: "redact",
        rule: "value",
        reason: "a value of the run's secrets, URL-encoded",
    },
    backslashValue: {
        action: "redact",
        rule: "value",
        reason: "a value of the run's secrets, escaped by backslashes, as for JSON",
    },
    markupValue: {
        action: "redact",
        rule: "value",
        reason: "a value of the run's secrets, escaped for XML or HTML",
    },
    quotedValue: {
        action: "redact",
        rule: "value",
        reason: "a value of the run's secrets, within quotes, as in a shell",
    },
    privateKey: {
        action: "block",
        rule: "private-key",
        reason: "a private key, from its BEGIN to its END line",
    },
    github: { action: "redact", rule: "github-token", reason: "has the form of a GitHub token" },
    gitlab: { action: "redact", rule: "gitlab-token", reason: "has the form of a GitLab token" },
    slack: { action: "redact", rule: "slack-token", reason: "has the form of a Slack token" },
    aws: { action: "redact", rule: "aws-access-key", reason: "has the form of an AWS access key id" },
    google: { action: "redact", rule: "google-api-key", reason: "has the form of a Google API key" },
    stripe: { action: "redact", rule: "stripe-key", reason: "has the form of a Stripe live key" },
    npm: { action: "redact", rule: "npm-token", reason: "has the form of an npm token" },
    pypi: { action: "redact", rule: "pypi-token", reason: "has the form of a PyPI token" },
    azure: {
        action: "redact",
        rule: "azure-storage-key",
        reason: "the key of an Azure storage account",
    },
    jwt: { action: "redact", rule: "jwt", reason: "has the form of a JSON Web Token" },
    authorization: {
        action: "redact",
        rule: "authorization-header",
        reason: "the credentials of an Authorization header",
    },
    url: { action: "redact", rule: "url-password", reason: "the password in a URL" },
    assignment: {
        action: "redact",
        rule: "assigned-secret",
        reason: "what a name such as password, token or api_key is set to",
    },
    tooMany: {
        action: "block",
        rule: "too-many-values",
        reason: "the run has more secrets than can be looked for, so that nothing is shown",
    },
};
/** What a frame without findings has. */
const noDecisions = Object.freeze([]);
/** In the fixed order, each rule at most once. */
function inOrder(found) {
    if (found.size === 0)
        return noDecisions;
    const rules = new Set();
    return Object.values(decisions).filter((decision) => {
        if (!found.has(decision) || rules.has(decision.rule))
            return false;
        rules.add(decision.rule);
        return true;
    });
}

;// CONCATENATED MODULE: ./build/redaction/forms.js




/**
 * All that is searched for to hide a value: its parts (secret-parts.ts), and each of these in base64 and hexadecimal, with `+` for
 * blanks as in forms, and with doubled quotation marks as in YAML, SQL and CSV. By form, with the decision that finding it is. A
 * blank value has no forms. What is escaped, as for URLs, JSON, HTML or shells, is found by reading it (reading.ts). The idea is that
 * of actions/runner (ValueEncoders.cs).
 */
function formsOf(value, parts = partsOf(value)) {
    const forms = new Map();
    for (const part of parts)
        forms.set(part, decisions.value);
    for (const part of parts)
        addDerived(forms, part);
    return forms;
}
/**
 * Parts of a value in UTF-16, of either order of bytes. Bytes that are zero are not seen (invisible.ts), so that text in ASCII
 * needs no form of its own.
 */
const wideFormsOf = (parts) => [...parts]
    .filter((part) => /[^\0-\x7f]/.test(part))
    .flatMap((part) => [Buffer.from(part, "utf16le"), Buffer.from(part, "utf16le").swap16()]);
function addDerived(forms, part) {
    const derived = [
        [decisions.base64Value, base64Forms(part)],
        [decisions.hexValue, hexForms(part)],
        [decisions.urlValue, [part.replaceAll(" ", "+")]],
        [decisions.quotedValue, ["'", '"'].map((quote) => part.replaceAll(quote, quote + quote))],
    ];
    for (const [decision, texts] of derived) {
        for (const text of texts) {
            if (!forms.has(text) && Buffer.byteLength(text) >= shortestPart)
                forms.set(text, decision);
        }
    }
}
/**
 * A byte may stand at three places in the groups of three that base64 encodes. At each, the characters that depend on
 * the value alone, in the standard and in the URL-safe alphabet.
 */
function base64Forms(text) {
    const bytes = Buffer.from(text);
    return [0, 1, 2].flatMap((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
        const from = Math.ceil((before * 8) / 6);
        const to = Math.floor(((before + bytes.length) * 8) / 6);
        const own = encoded.slice(from, to);
        return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
    });
}
/** Numbers of a few digits are in many texts. */
function hexForms(text) {
    const bytes = Buffer.from(text);
    const hex = bytes.length < shortestPart ? "" : bytes.toString("hex");
    return [hex, hex.toUpperCase()];
}
/**
 * What is read where parts of a value are escaped, and would not be found as they are: what has a meaning for one kind of escape
 * alone is left as it is by the others, and read all the same; bytes that are not seen (invisible.ts) are where they are escaped; and
 * some number characters of Latin-1 as bytes.
 */
const readFormsOf = (parts) => [...parts].flatMap((part) => {
    const bytes = Buffer.from(part);
    const all = { isEnd: true, reach: bytes.length };
    const others = leftByOneKind.map((kinds) => Buffer.from(read(bytes, all, kinds).bytes));
    const escaped = [
        part,
        part.replaceAll(" ", "+"),
        ...leftUnseen.map((left) => part.replaceAll(left, "")),
    ];
    const forms = [...others, ...escaped.map((text) => Buffer.from(text)), latin1(part)];
    return forms.filter((form) => form.length >= shortestPart);
});
/** What URLs, HTML and quotes of shells leave as it is, each. */
const leftByOneKind = ["&'$", "%'$", "%&"].map(escapesOf);
/** JSON escapes neither, as a rule; JSON in ASCII only the first. */
const leftUnseen = [/\x7f/g, /[\p{Default_Ignorable_Code_Point}\x7f-\x9f]/gu];
const latin1 = (text) => Buffer.concat(Array.from(text, (character) => Buffer.from(character, /[\x80-\xff]/.test(character) ? "latin1" : "utf8")));

;// CONCATENATED MODULE: ./build/redaction/folds.js
/** Shorter forms are not folded by any program, and a few letters of one are in many words. */
const shortestFolded = 12;
/** Bytes of a form at the end of a line that say that it may go on in the next one. */
const shortestBegun = 4;
/** With more of them, nearly every line would seem to go on. */
const mostParts = 1 << 20;
function createFolds() {
    const parts = new Set();
    /** The first two and three bytes of each form. */
    const pairs = new Set();
    const triples = new Set();
    return {
        add(form) {
            if (form.length < shortestFolded || parts.size > mostParts)
                return;
            let tail = 0;
            form.forEach((byte, at) => {
                tail = followedBy(tail, byte);
                if (at === 1)
                    pairs.add(tail);
                if (at === 2)
                    triples.add(tail);
                if (at + 1 >= shortestBegun)
                    parts.add(tail);
            });
        },
        mayGoOn: (tail) => parts.has(tail),
        goesOn: (tail, next) => parts.has(followedBy(tail, next)),
        reach(tail, next) {
            const now = followedBy(tail, next);
            return parts.has(now) ? 4 : triples.has(now & 0xffffff) ? 3 : pairs.has(now & 0xffff) ? 2 : 0;
        },
        beginsWith: (first, second) => pairs.has(followedBy(first, second)),
    };
}
/** Four bytes as one number, after one more. */
const followedBy = (tail, byte) => ((tail << 8) | byte) >>> 0;

;// CONCATENATED MODULE: ./build/redaction/sequences.js
/** Where control sequences end: what of some bytes a terminal takes for itself, and does not show. */

const sequences_escape = 0x1b;
/** In bytes. Longer ones are taken for text, so that output is not held back without end. */
const longestSequence = 8_192;
// oxlint-disable no-control-regex -- control characters are what these look for
/**
 * As ECMA-48 has them, and `stripVTControlCharacters` too: an escape, opening characters, parameters and a final one; or a text
 * between an introducer and its end (OSC, DCS, SOS, PM, APC).
 */
const sequence = /^\x1b(?:\][^\x07\x1b]*(?:\x07|\x1b\\)|[PX^_][^\x1b]*\x1b\\|[[\]()#;?]+[0-9:;<=>?]*[ -/]*[@-~0-9=<>]|[ -/]+[@-~0-9=<>]|[<=>])/;
const openSequence = /^\x1b(?:\][^\x07\x1b]*\x1b?|[PX^_][^\x1b]*\x1b?|[[\]()#;?]+[0-9:;<=>?]*[ -/]*|[ -/]*)$/;
/** What begins with a control character of eight bits (ECMA-48, section 5.3), which UTF-8 writes as two bytes. */
const control = /^\xc2(?:\x9b[0-9:;<=>?]*[ -/]*[@-~]|[\x90\x98\x9d-\x9f][^\x07\x1b\xc2]*(?:\x07|\x1b\\|\xc2\x9c))/;
const openControl = /^\xc2(?:\x9b[0-9:;<=>?]*[ -/]*|[\x90\x98\x9d-\x9f][^\x07\x1b\xc2]*[\x1b\xc2]?)$/;
// oxlint-enable no-control-regex
/** Where a sequence ends that begins here with an escape. `open`: more has to be known. */
function sequenceEnd(bytes, at, around) {
    const colourEnd = endOfColour(bytes, at);
    if (colourEnd > at)
        return colourEnd;
    const text = bytes.toString("latin1", at, at + longestSequence);
    if (isOpen(openSequence, text))
        return "open";
    const length = sequence.exec(text)?.[0].length;
    if (length === undefined)
        return pairEnd(bytes, at, around);
    const end = at + length;
    if (isText(bytes, at, end))
        return end;
    // What ends a sequence can be the first character of a value, after a sequence that was cut off.
    return endAmong(bytes, [at + 2, end - 1, end], { ...around, usual: end });
}
/** The same for a control character of two bytes; where it begins nothing, itself is not seen. */
function controlEnd(bytes, at, around) {
    const text = bytes.toString("latin1", at, at + longestSequence);
    if (isOpen(openControl, text))
        return "open";
    const length = control.exec(text)?.[0].length;
    return length === undefined
        ? at + 2
        : endAmong(bytes, [at + 2, at + length], { ...around, usual: at + 2 });
}
const isOpen = (open, text) => text.length < longestSequence && open.test(text);
/** An escape and one more character (`ESC M`), or an escape that ends nothing, and text. */
function pairEnd(bytes, at, around) {
    const second = bytes[at + 1];
    if (second === undefined)
        return "open";
    return second >= 0x30 && second < 0x7f
        ? endAmong(bytes, [at + 1, at + 2], { ...around, usual: at + 1 })
        : at + 1;
}
/**
 * Terminals differ, and programs print what no terminal takes: of the places where a sequence may end, the one after which more of
 * a value goes on, and the first one where it is as much: a value must not lose its first character.
 * @param places in order; the last one is the farthest
 * @param around.usual the place where no value goes on
 */
function endAmong(bytes, places, around) {
    // Likeness looks at two bytes.
    if (places.at(-1) + 2 > bytes.length && !around.isEnd)
        return "open";
    const likely = places.map((place) => likeness(bytes, place, around));
    const most = Math.max(...likely);
    return most < 2 ? around.usual : places[likely.indexOf(most)];
}
/** How much what stands here looks like a part of a value: 2 and more if it does. */
function likeness(bytes, at, { tail, reach, beginsWith }) {
    const [byte, next] = [bytes[at], bytes[at + 1]];
    if (byte === undefined)
        return 0;
    const reached = Math.max(reach(tail, byte), next !== undefined && beginsWith(byte, next) ? 1 : 0);
    // What follows decides where both would do. A further control character says nothing.
    const isOpen = next === undefined || next < 0x20 || next === 0xc2;
    return 2 * reached + (isOpen || reach(followedBy(tail, byte), next) > 0 ? 1 : 0);
}
/** Where `ESC [ 1 ; 31 m` ends, of which some programs print more than of anything else; the place itself for what is longer. */
function endOfColour(bytes, at) {
    if (bytes[at + 1] !== 0x5b)
        return at;
    let end = at + 2;
    for (let byte = bytes[end]; byte === 0x3b || (byte >= 0x30 && byte <= 0x39); byte = bytes[end])
        end += 1;
    return bytes[end] === 0x6d ? end + 1 : at;
}
/** Whether a text stands in a sequence, such as the address of a link: a terminal does not show it, and a log has it. */
function isText(bytes, at, end) {
    if (end - at <= 4)
        return false;
    const [first, second] = [bytes[at], bytes[at + 1]];
    return first === sequences_escape
        ? introducers.has(second)
        : first === 0xc2 && second !== 0x9b && second >= 0x90;
}
/** `]`, `P`, `X`, `^`, `_`. */
const introducers = new Set([0x5d, 0x50, 0x58, 0x5e, 0x5f]);

;// CONCATENATED MODULE: ./build/redaction/invisible.js


const noCuts = () => [];
/** Bytes of which all is seen. */
const allSeen = (bytes) => ({
    bytes,
    read: bytes,
    lastCut: -1,
    cuts: noCuts,
});
const noBytes = new Uint8Array(0);
function createSight(wanted) {
    let kept = noBytes;
    let tail = 0;
    return {
        read(given, last) {
            const bytes = kept.length === 0 ? given : Buffer.concat([kept, given]);
            if (isAllSeen(bytes, wanted, tail)) {
                kept = noBytes;
                tail = last ? 0 : tailAfter(tail, bytes);
                return allSeen(bytes);
            }
            const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
            const { seen, rest } = part(all, last, wanted, tail);
            kept = rest.length === 0 ? noBytes : Uint8Array.from(rest);
            tail = last ? 0 : tailAfter(tail, seen.bytes);
            return seen;
        },
    };
}
/** The last four bytes that were seen, after some more. */
const tailAfter = (tail, bytes) => bytes.subarray(-4).reduce(followedBy, tail);
/** The bytes that something unseen can begin with: controls but tab and line feed, and the first bytes of characters. */
const beginnings = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte += 1)
    if (byte !== 0x09 && byte !== 0x0a)
        beginnings[byte] = 1;
for (const byte of [0x7f, 0xc2, 0xcd, 0xd8, 0xe1, 0xe2, 0xe3, 0xef, 0xf0, 0xf3])
    beginnings[byte] = 1;
const invisible_lineFeed = 0x0a;
/** 1 for each pair of bytes of which one may be unseen. */
const likelyPairs = new Uint8Array(1 << 16);
for (let byte = 0; byte < 256; byte += 1) {
    if (beginnings[byte] === 0 && byte !== invisible_lineFeed)
        continue;
    likelyPairs.fill(1, byte << 8, (byte + 1) << 8);
    for (let next = 0; next < 256; next += 1)
        likelyPairs[(next << 8) | byte] = 1;
}
/** Most output is all seen: two bytes at a time are looked at for anything that may not be. */
function isAllSeen(bytes, { mayGoOn }, tail) {
    if (bytes.length === 0)
        return true;
    const isSeen = (at) => {
        const byte = bytes[at];
        if (byte !== invisible_lineFeed)
            return beginnings[byte] === 0;
        return !mayGoOn(bytes.subarray(Math.max(0, at - 4), at).reduce(followedBy, at < 4 ? tail : 0));
    };
    const odd = bytes.byteOffset % 2;
    const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset + odd, (bytes.length - odd) >> 1);
    if (odd === 1 && !isSeen(0))
        return false;
    for (let pair = 0; pair < pairs.length; pair += 1) {
        if (likelyPairs[pairs[pair]] === 0)
            continue;
        const at = odd + 2 * pair;
        if (!isSeen(at) || !isSeen(at + 1))
            return false;
    }
    const rest = odd + 2 * pairs.length;
    return rest >= bytes.length || isSeen(rest);
}
function part(bytes, isEnd, wanted, before) {
    const shown = Buffer.allocUnsafe(bytes.length);
    // Three numbers for each: what of it is needed, if anything, is made of them later.
    const places = [];
    let hasText = false;
    let tail = before;
    let length = 0;
    let at = 0;
    while (at < bytes.length) {
        const byte = bytes[at];
        const mayBeUnseen = beginnings[byte] === 1 || (byte === invisible_lineFeed && wanted.mayGoOn(tail));
        const end = mayBeUnseen ? unseenEnd(bytes, at, { isEnd, wanted, tail }) : at;
        if (end === "open")
            break;
        if (end > at) {
            places.push(length, at, end);
            hasText ||= isText(bytes, at, end);
            at = end;
        }
        else {
            shown[length] = byte;
            length += 1;
            tail = followedBy(tail, byte);
            at += 1;
        }
    }
    const read = bytes.subarray(0, at);
    const seen = {
        bytes: shown.subarray(0, length),
        read: hasText ? null : read,
        lastCut: places.at(-3) ?? -1,
        cuts: () => cutsAt(places, read, wanted),
    };
    return { seen, rest: bytes.subarray(at) };
}
function cutsAt(places, bytes, wanted) {
    const cuts = [];
    for (let next = 0; next < places.length; next += 3) {
        const cut = bytes.subarray(places[next + 1], places[next + 2]);
        cuts.push({
            at: places[next],
            bytes: isText(cut, 0, cut.length) ? withinRedacted(cut, wanted) : cut,
        });
    }
    return cuts;
}
/** Where what is not seen ends that begins here; the place itself when it is seen. `open`: more has to be known. */
function unseenEnd(bytes, at, around) {
    const byte = bytes[at];
    if (byte === invisible_lineFeed)
        return foldEnd(bytes, at, around);
    const end = byte < 0x80 ? controlByteEnd(bytes, at, around) : characterEnd(bytes, at, around);
    if (end !== "open" || !around.isEnd)
        return end;
    return byte < 0x80 ? at + 1 : isC1(bytes, at) ? at + 2 : at;
}
const controlByteEnd = (bytes, at, { wanted, tail, isEnd }) => bytes[at] === sequences_escape ? sequenceEnd(bytes, at, { ...wanted, tail, isEnd }) : at + 1;
/** A control character of eight bits, which UTF-8 writes as two bytes. */
const isC1 = (bytes, at) => bytes[at] === 0xc2 && bytes[at + 1] >= 0x80 && bytes[at + 1] < 0xa0;
/** A line break in something that is searched for is not seen. */
function foldEnd(bytes, at, { isEnd, wanted, tail }) {
    const next = bytes[at + 1];
    if (next === undefined)
        return isEnd ? at : "open";
    return wanted.goesOn(tail, next) ? at + 1 : at;
}
const unseenCharacter = /^[\p{Default_Ignorable_Code_Point}\u0080-\u009f\u2028\u2029\ufff9-\ufffb]/u;
const second = {
    0xc2: (byte) => byte < 0xa0 || byte === 0xad,
    0xcd: (byte) => byte === 0x8f,
    0xd8: (byte) => byte === 0x9c,
    0xe1: (byte) => byte === 0x85 || byte === 0x9e || byte === 0xa0,
    0xe2: (byte) => byte === 0x80 || byte === 0x81,
    0xe3: (byte) => byte === 0x85,
    0xef: (byte) => byte >= 0xb8,
    0xf0: (byte) => byte === 0x9b || byte === 0x9d,
    0xf3: (byte) => byte === 0xa0,
};
function characterEnd(bytes, at, { wanted, tail, isEnd }) {
    const first = bytes[at];
    if (at + 1 === bytes.length)
        return "open";
    if (isC1(bytes, at))
        return controlEnd(bytes, at, { ...wanted, tail, isEnd });
    if (!second[first](bytes[at + 1]))
        return at;
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (at + length > bytes.length)
        return "open";
    return unseenCharacter.test(bytes.toString("utf8", at, at + length)) ? at + length : at;
}
const withinRedacted = (cut, { within }) => Buffer.concat([cut.subarray(0, 2), within(cut.subarray(2))]);

;// CONCATENATED MODULE: ./build/redaction/literal-tables.js
/** Literals are entered with three consecutive bytes of theirs: their window. */
const windowLength = 3;
const hashBits = 15;
/** A search goes through so many groups of bytes at a time. */
const mostGroups = 8192;
const createTables = () => ({
    literals: [],
    pairs: new Uint8Array(65536),
    windows: new Uint8Array(1 << hashBits),
    heads: new Int32Array(1 << hashBits),
    counts: new Int32Array(1 << hashBits),
    short: [],
    firstBytes: new Uint8Array(256),
    longestByPair: new Int32Array(65536),
    byFirstPair: new Map(),
    longest: 0,
    noted: new Int32Array(mostGroups),
    left: 0,
});
/** The lower case of each ASCII letter, and every other byte as it is. */
const lowerCase = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte + 32 : byte);
/** Of a window. Letters of both cases have the same hash; the comparison that follows tells them apart. */
const hashOf = (first, second, third) => Math.imul(first | (second << 8) | (third << 16) | 0x202020, 0x9e3779b1) >>> (32 - hashBits);
const hashAt = (bytes, at) => hashOf(bytes[at], bytes[at + 1], bytes[at + 2]);
const littleEndian = new Uint16Array(Uint8Array.of(1, 0).buffer)[0] === 1;
/** Two bytes as this machine reads them at once. */
const pairOf = (first, second) => littleEndian ? first | (second << 8) : (first << 8) | second;
/** Returns the literal's number, counted from 0. */
function enter(tables, given, anyCase) {
    const bytes = Buffer.from(anyCase ? given.map((byte) => lowerCase[byte]) : given);
    const number = tables.literals.length;
    const literal = { bytes, anyCase, offset: 0, next: -1 };
    tables.literals.push(literal);
    tables.longest = Math.max(tables.longest, bytes.length);
    if (bytes.length >= 2)
        enterBeginning(tables, literal, number);
    if (bytes.length >= windowLength)
        enterWindow(tables, literal, number);
    else
        tables.short.push(number);
    return number;
}
function enterBeginning(tables, { bytes, anyCase }, number) {
    for (const first of cases(bytes[0], anyCase))
        tables.firstBytes[first] = 1;
    for (const pair of pairsAt(bytes, 0, anyCase)) {
        tables.longestByPair[pair] = Math.max(tables.longestByPair[pair], bytes.length);
        const same = tables.byFirstPair.get(pair);
        if (same === undefined)
            tables.byFirstPair.set(pair, [number]);
        else
            same.push(number);
    }
}
function enterWindow(tables, literal, number) {
    literal.offset = bestOffset(tables, literal.bytes);
    for (let at = 0; at < windowLength - 1; at += 1) {
        for (const pair of pairsAt(literal.bytes, literal.offset + at, literal.anyCase)) {
            tables.pairs[pair] = 1;
        }
    }
    const slot = hashAt(literal.bytes, literal.offset);
    tables.windows[slot] = 1;
    literal.next = tables.heads[slot] - 1;
    tables.heads[slot] = number + 1;
    tables.counts[slot] += 1;
}
const isSmallLetter = (byte) => byte >= 97 && byte <= 122;
const cases = (byte, anyCase) => anyCase && isSmallLetter(byte) ? [byte, byte - 32] : [byte];
function pairsAt(bytes, at, anyCase) {
    const seconds = cases(bytes[at + 1], anyCase);
    return cases(bytes[at], anyCase).flatMap((first) => seconds.map((second) => pairOf(first, second)));
}
/** How many places in a literal are considered for its window. */
const mostOffsets = 24;
/** The place whose pairs are the least likely to come up in ordinary text, or are looked for anyway. */
function bestOffset(tables, bytes) {
    let best = 0;
    let least = Infinity;
    for (let offset = 0; offset <= Math.min(bytes.length - windowLength, mostOffsets); offset += 1) {
        // Literals that begin alike would otherwise all be compared wherever that beginning is.
        let cost = 20 * tables.counts[hashAt(bytes, offset)];
        for (let at = offset; at < offset + 2; at += 1) {
            const [first, second] = [bytes[at], bytes[at + 1]];
            if (tables.pairs[pairOf(first, second)] === 0)
                cost += frequency(first, second);
        }
        if (cost < least)
            [best, least] = [offset, cost];
    }
    return best;
}
/** Pairs of letters in the output of tools, the most frequent first. */
const frequentPairs = ("es od ro de er le st re js ot in oo on ul te at no mo or co th se an is du en ti li it nt ta ov om he ar ns ts al " +
    "io rw as ed nd pe ma ra to tr lo ge ng tt ct ur ac me ve ea il ap bu rs pa di ec el ex ri ht ch ca ll ne tp et gi " +
    "da ce ol si nc ic ag ps un us rt ue ss am ou ut po ty ha ru na im la ub sh ow mp fi ob fo ib pr be ab mi so ni rc " +
    "mm yp hu su op ie ba pl pt ck bl nb tu fe va fa ad wi hi em ai ef ld ir br um of ep ls ui ig ip rr rn lu cl sc cr " +
    "ws ke ry id ho je ci xr az pp iv oc rg zu eg if pi qu tc lj ia iu ly lt up ev do sp sa bo cy wa sr eb rm sy yn vi").split(" ");
/** Single bytes likewise: for the pairs that are not of letters. */
const frequentBytes = "e tsanroi-0cl1d2p./3mu5g4h6789f:vbky\"_wx,=@'()[]\njSTAEPRCIOND";
const ranks = new Map(frequentPairs.map((pair, rank) => [pairOf(pair.charCodeAt(0), pair.charCodeAt(1)), rank]));
const weights = new Uint8Array(256).fill(1);
for (let rank = 0; rank < frequentBytes.length; rank += 1) {
    weights[frequentBytes.charCodeAt(rank)] = frequentBytes.length - rank + 1;
}
/** How likely two bytes are to come up beside each other, in no unit. */
function frequency(first, second) {
    const rank = ranks.get(pairOf(first, second));
    if (rank !== undefined)
        return 20 * (frequentPairs.length - rank);
    const letters = Number(isSmallLetter(first)) + Number(isSmallLetter(second));
    // Most pairs of letters are rare, and a letter is followed by a letter, mostly.
    return letters === 2 ? 20 : (weights[first] * weights[second]) / (letters === 1 ? 4 : 1);
}

;// CONCATENATED MODULE: ./build/redaction/literals.js

function createLiterals() {
    const tables = createTables();
    let gaveUp = false;
    const search = (bytes, look) => {
        tables.left = fewComparisons + bytes.length * comparisonsAByte;
        const found = look();
        if (tables.left < 0)
            gaveUp = true;
        return found;
    };
    const find = (bytes) => {
        const hits = [];
        findWindows(tables, bytes, hits);
        for (const number of tables.short)
            findShort(tables, number, bytes, hits);
        // Windows lie at different places in their literals, so hits are only nearly in order.
        return hits.sort((left, right) => left.start - right.start);
    };
    return {
        add: (bytes, anyCase) => enter(tables, bytes, anyCase),
        find: (bytes) => (gaveUp ? [] : search(bytes, () => find(bytes))),
        unfinished: (bytes) => search(bytes, () => unfinished(tables, bytes)),
        gaveUp: () => gaveUp,
    };
}
/**
 * How many comparisons a search may make. With thousands of literals in ordinary output it is one or two a byte; literals that
 * were made to be found everywhere would keep this process from hearing a signal.
 */
const comparisonsAByte = 160;
const fewComparisons = 1 << 18;
/** What a hit counts as, since more has to be done about it. */
const comparisonsAHit = 16;
/** Bytes that are looked at together: two words of four. */
const groupLength = 8;
function findWindows(tables, bytes, hits) {
    // Words can be read only at addresses that are a multiple of four. A group also looks at one byte before and after it.
    const start = 4 - (bytes.byteOffset % 4);
    const groups = Math.max(0, Math.floor((bytes.length - start - 1) / groupLength));
    if (groups === 0)
        return compareBetween(tables, bytes, 0, bytes.length - windowLength + 1, hits);
    compareBetween(tables, bytes, 0, start - 1, hits);
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset + start, 2 * groups);
    for (let from = 0; from < groups; from += mostGroups) {
        const likely = noteByPairs(tables, words, from, Math.min(from + mostGroups, groups));
        const left = keepByWindows(tables, bytes, start, likely);
        for (let at = 0; at < left; at += 1) {
            const group = start + tables.noted[at] * groupLength;
            compareBetween(tables, bytes, group - 1, group + groupLength - 1, hits);
        }
    }
    const end = start + groups * groupLength;
    compareBetween(tables, bytes, end - 1, bytes.length - windowLength + 1, hits);
}
/** Notes the groups in which, or right before which, a window may begin. Returns how many. */
function noteByPairs({ pairs, noted }, words, from, to) {
    let count = 0;
    for (let group = from; group < to; group += 1) {
        const first = words[2 * group];
        const second = words[2 * group + 1];
        noted[count] = group;
        count +=
            pairs[first & 0xffff] |
                pairs[first >>> 16] |
                pairs[second & 0xffff] |
                pairs[second >>> 16];
    }
    return count;
}
/** Keeps those of the noted groups that the hashes of their bytes speak for. Returns how many. */
function keepByWindows({ windows, noted }, bytes, start, count) {
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
        const group = noted[at];
        const place = start + group * groupLength;
        const before = bytes[place - 1];
        const b0 = bytes[place];
        const b1 = bytes[place + 1];
        const b2 = bytes[place + 2];
        const b3 = bytes[place + 3];
        const b4 = bytes[place + 4];
        const b5 = bytes[place + 5];
        const b6 = bytes[place + 6];
        const b7 = bytes[place + 7];
        const after = bytes[place + 8];
        noted[kept] = group;
        kept +=
            windows[hashOf(before, b0, b1)] |
                windows[hashOf(b0, b1, b2)] |
                windows[hashOf(b1, b2, b3)] |
                windows[hashOf(b2, b3, b4)] |
                windows[hashOf(b3, b4, b5)] |
                windows[hashOf(b4, b5, b6)] |
                windows[hashOf(b5, b6, b7)] |
                windows[hashOf(b6, b7, after)];
    }
    return kept;
}
/** Compares literals wherever a window may begin from `from` up to, but not including, `to`. */
function compareBetween(tables, bytes, from, to, hits) {
    const { windows, heads, literals } = tables;
    for (let window = from; window < to; window += 1) {
        const slot = hashOf(bytes[window], bytes[window + 1], bytes[window + 2]);
        if (windows[slot] === 0)
            continue;
        for (let number = heads[slot] - 1; number !== -1; number = literals[number].next) {
            if ((tables.left -= 1) < 0)
                return;
            const literal = literals[number];
            const start = window - literal.offset;
            if (start < 0 || !isWholeAt(tables, literal, bytes, start))
                continue;
            tables.left -= comparisonsAHit;
            hits.push({ start, literal: number });
        }
    }
}
function findShort(tables, number, bytes, hits) {
    const buffer = literals_asBuffer(bytes);
    const wanted = tables.literals[number].bytes;
    // The runtime looks at many bytes at once.
    tables.left -= bytes.length >> 6;
    if (tables.left < 0)
        return;
    for (let start = buffer.indexOf(wanted); start !== -1; start = buffer.indexOf(wanted, start + 1)) {
        if ((tables.left -= comparisonsAHit) < 0)
            return;
        hits.push({ start, literal: number });
    }
}
const literals_asBuffer = (bytes) => Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function isWholeAt(tables, literal, bytes, start) {
    const { length } = literal.bytes;
    const last = bytes[start + length - 1];
    // The last byte first: where a literal repeats itself, it is the one that tells.
    if (last === undefined ||
        (literal.anyCase ? lowerCase[last] : last) !== literal.bytes[length - 1])
        return false;
    return beginsAt(tables, literal, bytes, start, length);
}
/** From this length on, calling into the runtime for a comparison pays. */
const longComparison = 64;
/** Whether the first `length` bytes of a literal are at that place. */
function beginsAt(tables, { bytes: wanted, anyCase }, bytes, start, length) {
    if (anyCase) {
        for (let at = 0; at < length; at += 1)
            if (lowerCase[bytes[start + at]] !== wanted[at])
                return false;
        return true;
    }
    for (let at = 0; at < Math.min(length, longComparison); at += 1) {
        if (bytes[start + at] !== wanted[at])
            return false;
    }
    if (length <= longComparison)
        return true;
    tables.left -= length >> 6;
    return wanted.compare(literals_asBuffer(bytes), start, start + length, 0, length) === 0;
}
function unfinished(tables, bytes) {
    const { firstBytes, longestByPair, byFirstPair, literals, longest } = tables;
    const last = bytes.length - 1;
    for (let at = Math.max(0, bytes.length - longest + 1); at < last; at += 1) {
        const pair = pairOf(bytes[at], bytes[at + 1]);
        const there = bytes.length - at;
        if (longestByPair[pair] <= there)
            continue;
        for (const number of byFirstPair.get(pair)) {
            if ((tables.left -= 1) < 0)
                return at;
            const literal = literals[number];
            if (literal.bytes.length > there && beginsAt(tables, literal, bytes, at, there))
                return at;
        }
    }
    return last >= 0 && firstBytes[bytes[last]] === 1 ? last : bytes.length;
}

;// CONCATENATED MODULE: ./build/redaction/piece.js
const openPiece = (bytes, before, last) => ({
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    before,
    last,
    short: false,
    spans: new Map(),
});
/** `before` of the piece that follows. */
function bytesBefore(passed, before) {
    let newest = before;
    for (let at = Math.max(0, passed.length - 3); at < passed.length; at += 1) {
        newest = ((newest << 8) | passed[at]) & 0xffffff;
    }
    return newest;
}
/** The byte at a place, which may lie up to three bytes before the piece. -1 after the end. */
function peek(piece, at) {
    if (at < 0)
        return (piece.before >> (-8 * (at + 1))) & 0xff;
    if (at < piece.bytes.length)
        return piece.bytes[at];
    if (!piece.last)
        piece.short = true;
    return -1;
}
const everyCharacter = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
/** A run of these characters only. */
const runOf = (characters) => ({
    ends: Uint8Array.from(everyCharacter, (character) => (characters.test(character) ? 0 : 1)),
    escapes: false,
});
/** A run of anything but these characters. */
const runUntil = (characters, { escapes = false } = {}) => ({
    ends: Uint8Array.from(everyCharacter, (character) => (characters.test(character) ? 1 : 0)),
    escapes,
});
/** Where the run that goes on at `from` ends; the piece's length when it reaches it, in which case it may go on after it. */
function endOfRun(piece, run, from) {
    return spanAt(piece, run, from).to;
}
function spanAt(piece, run, from) {
    const known = piece.spans.get(run);
    if (known !== undefined && from >= known.from && from <= known.to)
        return known;
    let to = from;
    while (to < piece.bytes.length && !endsAt(piece, run, to))
        to += 1;
    const span = { from, to, hiddenFrom: Infinity };
    piece.spans.set(run, span);
    return span;
}
const piece_backslash = 0x5c;
const piece_percent = 0x25;
const endsAt = (piece, { ends, escapes }, at) => ends[piece.bytes[at]] === 1 && !(escapes && peek(piece, at - 1) === piece_backslash);
/** Whether a run has at least this many bytes. */
function isAtLeast(piece, run, from, length) {
    const end = endOfRun(piece, run, from);
    if (end - from >= length)
        return true;
    if (end === piece.bytes.length && !piece.last)
        piece.short = true;
    return false;
}
/** Notes that the run is hidden from here on. */
function hideRun(piece, run, from) {
    const span = spanAt(piece, run, from);
    span.hiddenFrom = Math.min(span.hiddenFrom, from);
}
/** Whether this place lies in a run that is hidden already. */
function isHidden(piece, run, at) {
    const span = piece.spans.get(run);
    return span !== undefined && at >= span.hiddenFrom && at < span.to;
}
const word = runOf(/[A-Za-z0-9_]/);
const hexadecimal = runOf(/[0-9A-Fa-f]/);
/** Whether a word can begin here: not in the middle of another, but after an escape such as `\n` or `%3D`. */
function isWordStart(piece, at) {
    const before = peek(piece, at - 1);
    if (word.ends[before] === 1)
        return true;
    const second = peek(piece, at - 2);
    if (second === piece_backslash)
        return before === 0x6e || before === 0x72 || before === 0x74;
    return (peek(piece, at - 3) === piece_percent &&
        hexadecimal.ends[second] === 0 &&
        hexadecimal.ends[before] === 0);
}
/** The next bytes as text, for short looks at what is not ASCII only by mistake. */
function textAt(piece, from, to) {
    return piece.bytes.toString("latin1", from, to);
}
/** The place after blanks, of which there may be `most`. */
function skipBlanks(piece, from, most) {
    let at = from;
    for (let next = peek(piece, at); at - from < most && (next === 0x20 || next === 0x09); next = peek(piece, at)) {
        at += 1;
    }
    return at;
}

// EXTERNAL MODULE: ./build/redaction/placeholder.js
var placeholder = __webpack_require__(4807);
;// CONCATENATED MODULE: ./build/redaction/assignment.js


/**
 * Names that say that what they are set to is a secret. Each is also found at the end of a longer name, in any case:
 * `DB_PASSWORD`, `githubToken`. The doubtful ones have other uses, such as the tokens of a parser.
 */
const secretNames = {
    sure: [
        "password",
        "passwd",
        "passphrase",
        ...["api-key", "access-key", "secret-key", "private-key", "client-secret"].flatMap(spellings),
        ...["access-token", "auth-token", "refresh-token"].flatMap(spellings),
    ],
    doubtful: ["token", "secret", "pwd"],
};
function spellings(name) {
    return ["-", "_", ""].map((between) => name.replace("-", between));
}
const mostBlanks = 8;
const shortest = 4;
/** So much of a value is looked at to judge it. */
const judged = 64;
const quotes = [0x22, 0x27, 0x60];
const assignment_backslash = 0x5c;
const unquoted = runUntil(/[\0-\x20\x7f"'`,;&<]/);
/** A backslash belongs to the value where the quotation mark has none. Where it has, as in JSON in JSON, it ends it. */
const quoted = new Map(quotes.map((quote) => [quote, runUntil(quoteOrLineEnd(quote), { escapes: true })]));
const quotedInQuoted = new Map(quotes.map((quote) => [quote, runUntil(quoteOrLineEnd(quote, "\\\\"))]));
function quoteOrLineEnd(quote, more = "") {
    return new RegExp(`[${String.fromCharCode(quote)}\r\n${more}]`);
}
/**
 * The value that a name is set to: `password=x`, `"password": "x"`, `password => x`.
 * @param from after the name
 */
function matchAssignment(piece, from, sure) {
    const afterName = skipQuote(piece, from);
    const separator = skipBlanks(piece, afterName.at, mostBlanks);
    const afterSeparator = skipSeparator(piece, separator);
    if (afterSeparator === undefined)
        return undefined;
    const value = skipBlanks(piece, afterSeparator, mostBlanks);
    const opening = skipQuote(piece, value);
    const setting = {
        sure,
        tight: separator === afterName.at && value === separator + 1 && peek(piece, separator) === 0x3d,
        colon: separator === afterName.at && value === separator + 1 && peek(piece, separator) === 0x3a,
        quotedName: afterName.quote !== -1,
    };
    if (opening.quote === -1)
        return matchUnquoted(piece, value, setting);
    const run = (opening.escaped ? quotedInQuoted : quoted).get(opening.quote);
    return matchQuoted(piece, opening.at, run, setting);
}
function matchUnquoted(piece, start, setting) {
    // A value such as password=password=... has nothing new to say, and judging it over and over takes long.
    if (isHidden(piece, unquoted, start))
        return undefined;
    const whole = judgedText(piece, unquoted, start);
    if (whole.length < shortest || (!setting.tight && !isLikelyLoose(whole, setting)))
        return undefined;
    const text = whole.replace(/[)\]}.!?]+$/, "");
    if (text.length < shortest || (0,placeholder/* isPlaceholder */.w)(text) || (0,placeholder/* isExpression */.B)(text))
        return undefined;
    if (!setting.sure && harmless.test(text))
        return undefined;
    hideRun(piece, unquoted, start);
    return { start, end: endOfRun(piece, unquoted, start), run: unquoted };
}
function matchQuoted(piece, start, run, setting) {
    const text = judgedText(piece, run, start);
    if (text.length < shortest || (0,placeholder/* isPlaceholder */.w)(text))
        return undefined;
    const loose = !setting.tight && !setting.quotedName;
    if (!setting.sure && loose && /^[A-Za-z .,]*$/.test(text))
        return undefined;
    return { start, end: endOfRun(piece, run, start), run };
}
/** Where a colon or blanks stand between, it may be a sentence: `Unexpected token: name`, `npm run password:reset`. */
function isLikelyLoose(text, { sure, colon, quotedName }) {
    if (text.includes("://"))
        return false;
    if (sure)
        return !colon || quotedName || isMixed(text);
    return text.length >= 6 && isMixed(text);
}
/** Whether it has a digit and isn't just a number. */
const isMixed = (text) => /\d/.test(text) && /[^\d.,:)\]}!?]/.test(text);
/** A number such as a limit; the path of a file or a folder, as in `PWD=/home`; the options in `--secret=id=x,src=y`. */
const harmless = /^(\d{1,7}|(~|\.{1,2})?[\\/][a-z][\w.\\/-]*|[A-Za-z]:[\\/].*|(id|type|src|env)=.*)$/;
function judgedText(piece, run, start) {
    const end = endOfRun(piece, run, start);
    // At the piece's end the run may go on: peeking says so.
    if (end - start < judged)
        peek(piece, end);
    return textAt(piece, start, Math.min(end, start + judged));
}
/** The place after a quotation mark with up to three backslashes before it; the same place when there is none. */
function skipQuote(piece, from) {
    let at = from;
    while (at - from < 3 && peek(piece, at) === assignment_backslash)
        at += 1;
    const quote = peek(piece, at);
    return quotes.includes(quote)
        ? { at: at + 1, quote, escaped: at > from }
        : { at: from, quote: -1, escaped: false };
}
/** After `=`, `:`, `=>` or `:=`. None: comparisons, the `::` of paths. */
function skipSeparator(piece, at) {
    const first = peek(piece, at);
    if (first !== 0x3d && first !== 0x3a)
        return undefined;
    const second = peek(piece, at + 1);
    if (second === first)
        return undefined;
    const isArrow = first === 0x3d && second === 0x3e;
    return isArrow || (first === 0x3a && second === 0x3d) ? at + 2 : at + 1;
}

;// CONCATENATED MODULE: ./build/redaction/authorization.js


/** The characters of credentials in a header (RFC 9110, token68). */
const credentials = runOf(/[A-Za-z0-9\-._~+/=]/);
const authorization_shortest = 4;
const longestWord = 16;
const authorization_mostBlanks = 8;
/** The scheme is one of these; another word after `Authorization:` is more likely a sentence. */
const schemes = new Set(["bearer", "basic", "token"]);
/** Words that documentation puts in the place of credentials. */
const words = /^(token|auth|authentication|authorization|credentials?|scheme|header|or|and|realm=.*)$/i;
/**
 * The credentials of `Authorization: Bearer x`, also where header and value are quoted as in JSON.
 * @param from after the word
 */
function matchAuthorization(piece, from) {
    let at = skipBlanks(piece, skipAny(piece, from, "\\\"'", 4), authorization_mostBlanks);
    if (!isOneOf(peek(piece, at), ":="))
        return undefined;
    at = skipAny(piece, skipBlanks(piece, at + 1, authorization_mostBlanks), "\\\"'[", 5);
    const scheme = at;
    while (at - scheme < 6 && isOneOf(peek(piece, at), "BEARSICTOKNbearsictokn"))
        at += 1;
    if (!schemes.has(textAt(piece, scheme, at).toLowerCase()))
        return undefined;
    const start = skipBlanks(piece, at, authorization_mostBlanks);
    if (start === at || !isAtLeast(piece, credentials, start, authorization_shortest))
        return undefined;
    if (!isAtLeast(piece, credentials, start, longestWord + 1)) {
        const short = textAt(piece, start, endOfRun(piece, credentials, start));
        if (words.test(short) || (0,placeholder/* isPlaceholder */.w)(short))
            return undefined;
    }
    return { start, end: endOfRun(piece, credentials, start), run: credentials };
}
const isOneOf = (byte, characters) => byte !== -1 && characters.includes(String.fromCharCode(byte));
function skipAny(piece, from, characters, most) {
    let at = from;
    while (at - from < most && isOneOf(peek(piece, at), characters))
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/redaction/tokens.js

const alphanumeric = runOf(/[A-Za-z0-9]/);
const tokens_word = runOf(/[A-Za-z0-9_]/);
const dashed = runOf(/[A-Za-z0-9_-]/);
const dotted = runOf(/[A-Za-z0-9_.-]/);
/**
 * The forms as published: GitHub's "About authentication to GitHub" (installation tokens are `ghs_<app>_<JWT>` since
 * 2026, of any length), and what gitleaks' rules say of the others.
 */
const tokenForms = {
    github: { run: tokens_word, least: 36 },
    githubInstallation: { run: dotted, least: 36 },
    gitlab: { run: dotted, least: 20, wordStart: true },
    slack: { run: dashed, least: 10, wordStart: true },
    aws: { run: runOf(/[A-Z0-9]/), least: 16, most: 16, wordStart: true },
    google: { run: dashed, least: 35, most: 35, wordStart: true },
    stripe: { run: alphanumeric, least: 16, wordStart: true },
    npm: { run: alphanumeric, least: 36, wordStart: true },
    pypi: { run: dashed, least: 50, wordStart: true },
    azure: { run: runOf(/[A-Za-z0-9+/=]/), least: 40, keepStart: true },
};
/** @param body where the token's body begins */
function matchToken(piece, at, body, form) {
    if (form.wordStart === true && !isWordStart(piece, at))
        return undefined;
    if (!isAtLeast(piece, form.run, body, form.least))
        return undefined;
    if (form.most !== undefined && isAtLeast(piece, form.run, body, form.most + 1))
        return undefined;
    const start = form.keepStart === true ? body : at;
    return { start, end: endOfRun(piece, form.run, body), run: form.run };
}
/** So much of a JSON Web Token's header is read to see whether it is one. They have a hundred bytes at most, as a rule. */
const longestHeader = 1024;
const tokens_shortestPart = 10;
/** A JSON Web Token: two JSON objects in base64 with a dot between, then whatever else belongs to it. */
function matchJsonWebToken(piece, at) {
    const dot = endOfRun(piece, dashed, at);
    if (dot - at < tokens_shortestPart && dot < piece.bytes.length)
        return undefined;
    if (dot - at > longestHeader || peek(piece, dot) !== 0x2e)
        return undefined;
    if (peek(piece, dot + 1) !== 0x65 || peek(piece, dot + 2) !== 0x79)
        return undefined;
    if (!isAtLeast(piece, dashed, dot + 1, tokens_shortestPart))
        return undefined;
    return { start: at, end: endOfRun(piece, dotted, dot + 1), run: dotted };
}

;// CONCATENATED MODULE: ./build/redaction/url-password.js


/** User and password of a URL together are looked for in so many bytes. */
const longestUserinfo = 1024;
/** The part of a URL that can hold a password: up to its path, query or fragment, or the end of the URL. */
const authority = runUntil(/[\0-\x20\x7f/?#"'`<>\\]/);
/** What a scheme can end in. */
const scheme = runOf(/[A-Za-z0-9+.-]/);
const colon = 0x3a;
const at = 0x40;
/**
 * The password of `scheme://user:password@host`. Some have an `@` in them as it is: the last one counts.
 * @param slashes where `://` stands
 */
function matchUrlPassword(piece, slashes) {
    if (scheme.ends[peek(piece, slashes - 1)] === 1)
        return undefined;
    const from = slashes + 3;
    let start = -1;
    let end = -1;
    let place = from;
    for (; place - from <= longestUserinfo; place += 1) {
        const byte = peek(piece, place);
        if (byte === -1 || authority.ends[byte] === 1)
            break;
        if (byte === colon && start === -1)
            start = place + 1;
        if (byte === at && start === -1)
            return undefined;
        if (byte === at)
            end = place;
    }
    if (place - from > longestUserinfo || end <= start || start === -1)
        return undefined;
    const host = textAt(piece, end + 1, Math.min(place, end + 9));
    // An image with its digest, as in docker://alpine:3.20@sha256:...
    if (/^sha\d+:/.test(host))
        return undefined;
    return (0,placeholder/* isPlaceholder */.w)(textAt(piece, start, Math.min(end, start + 64)))
        ? undefined
        : { start, end, run: null };
}

;// CONCATENATED MODULE: ./build/redaction/patterns.js





function tokens(decision, form, anchors) {
    return anchors.map((anchor) => ({
        decision,
        anchor,
        anyCase: false,
        match: (piece, at) => matchToken(piece, at, at + anchor.length, form),
    }));
}
function assignments(names, sure) {
    return names.map((anchor) => ({
        decision: decisions.assignment,
        anchor,
        anyCase: true,
        match: (piece, at) => matchAssignment(piece, at + anchor.length, sure),
    }));
}
const patterns = [
    ...tokens(decisions.github, tokenForms.github, ["ghp_", "gho_", "ghu_", "ghr_", "github_pat_"]),
    ...tokens(decisions.github, tokenForms.githubInstallation, ["ghs_"]),
    ...tokens(decisions.gitlab, tokenForms.gitlab, ["glpat-", "gldt-", "glrt-", "glcbt-", "glptt-"]),
    ...tokens(decisions.slack, tokenForms.slack, "abeoprs".split("").map((kind) => `xox${kind}-`)),
    ...tokens(decisions.aws, tokenForms.aws, ["AKIA", "ASIA"]),
    ...tokens(decisions.google, tokenForms.google, ["AIza"]),
    ...tokens(decisions.stripe, tokenForms.stripe, ["sk_live_", "rk_live_"]),
    ...tokens(decisions.npm, tokenForms.npm, ["npm_"]),
    ...tokens(decisions.pypi, tokenForms.pypi, ["pypi-AgEI"]),
    ...tokens(decisions.azure, tokenForms.azure, ["AccountKey="]),
    // A JSON object whose first name begins with a small letter, in base64.
    { decision: decisions.jwt, anchor: "eyJ", anyCase: false, match: matchJsonWebToken },
    { decision: decisions.url, anchor: "://", anyCase: false, match: matchUrlPassword },
    {
        decision: decisions.authorization,
        anchor: "authorization",
        anyCase: true,
        match: (piece, at) => matchAuthorization(piece, at + "authorization".length),
    },
    ...assignments(secretNames.sure, true),
    ...assignments(secretNames.doubtful, false),
];

;// CONCATENATED MODULE: ./build/redaction/private-key.js

const beginMarker = "-----BEGIN";
const endMarker = "-----END";
/** So many bytes of a block are withheld while its end doesn't come. The longest usual key, RSA with 16384 bits, has 13 KiB. */
const longestBlock = 32 * 1024;
/** Between the word and the dashes: `RSA PRIVATE KEY`, `PGP PRIVATE KEY BLOCK`. */
const longestLabel = 100;
const dash = 0x2d;
/**
 * The marker of a private key, or undefined when it is that of something else.
 * @param start where `-----BEGIN` or `-----END` stands
 * @param from after it
 */
function matchMarker(piece, start, from) {
    let at = from;
    while (at - from < longestLabel && isLabel(peek(piece, at)))
        at += 1;
    for (let dashes = 0; dashes < 5; dashes += 1)
        if (peek(piece, at + dashes) !== dash)
            return undefined;
    if (!/PRIVATE KEY( BLOCK)?$/.test(textAt(piece, from, at)))
        return undefined;
    return { start, end: at + 5, run: null };
}
/** Capitals, digits, blanks. */
const isLabel = (byte) => byte === 0x20 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39);

;// CONCATENATED MODULE: ./build/redaction/search.js



/** Searches bytes as they are and as they are read. @param isEnd nothing follows */
function search(literals, lengths, bytes, isEnd) {
    const readings = lengths.longest === 0 ? [] : readingsOf(bytes, { isEnd, reach: lengths.longest });
    const whole = (place) => wholeBefore(readings, place);
    return {
        found: findAll(literals, lengths, bytes, readings),
        unfinished: isEnd ? bytes.length : whole(firstUnfinished(literals, bytes, readings)),
        wholeBefore: whole,
    };
}
function findAll(literals, lengths, bytes, readings) {
    const hits = literals.find(bytes);
    const written = readings.flatMap((reading) => findWritten(literals, lengths, bytes, reading));
    return written.length === 0
        ? hits
        : [...hits, ...written].sort((left, right) => left.start - right.start);
}
const firstUnfinished = (literals, bytes, readings) => readings.reduce((first, reading) => Math.min(first, reading.starts[literals.unfinished(reading.bytes)]), literals.unfinished(bytes));
function findWritten(literals, lengths, bytes, reading) {
    return literals.find(reading.bytes).flatMap((hit) => {
        const length = lengths.byLiteral.get(hit.literal);
        if (length === undefined)
            return [];
        const start = reading.starts[hit.start];
        const end = endOf(reading, hit.start + length);
        // What has no escapes was found as it is, and what is short is likely to be a part of ordinary text.
        if (end - start === length || end - start < shortestPart)
            return [];
        return [
            {
                start,
                literal: hit.literal,
                written: { end, decision: decisionOf(bytes, reading, hit.start) },
            },
        ];
    });
}
/** By the first escape. */
function decisionOf(bytes, { starts }, from) {
    let at = from;
    while (starts[at + 1] === starts[at] + 1)
        at += 1;
    return byEscape.get(bytes[starts[at]]) ?? decisions.quotedValue;
}
const byEscape = new Map([
    [0x25, decisions.urlValue],
    [0x26, decisions.markupValue],
    [0x5c, decisions.backslashValue],
]);

;// CONCATENATED MODULE: ./build/redaction/catalogue.js










function createCatalogue() {
    const literals = createLiterals();
    const meanings = [];
    const folds = createFolds();
    const forms = createForms();
    /** Numbers of the literals that `isValue`. */
    const values = new Set();
    const lengths = { byLiteral: new Map(), longest: 0 };
    const add = (bytes, anyCase, meaning) => {
        literals.add(bytes, anyCase);
        meanings.push(meaning);
    };
    const addForm = ({ bytes, decision, isRest, isRead }) => {
        // What is the rest of one form can be the whole of another.
        const key = `${isRest ? "-" : "+"}${bytes.toString("latin1")}`;
        if (bytes.length === 0 || !forms.add(key))
            return;
        if (!isRead)
            folds.add(bytes);
        if (!isRest && bytes.length >= shortestInFile)
            values.add(meanings.length);
        if (!isRest)
            lengths.byLiteral.set(meanings.length, bytes.length);
        lengths.longest = Math.max(lengths.longest, bytes.length);
        add(bytes, false, catalogue_valueOf(bytes.length, decision));
    };
    for (const { anchor, anyCase, decision, match } of patterns)
        add(Buffer.from(anchor), anyCase, { kind: "part", decision, match });
    add(Buffer.from(beginMarker), false, markerOf("key-begin", beginMarker.length));
    add(Buffer.from(endMarker), false, markerOf("key-end", endMarker.length));
    return {
        addValue(value) {
            if (forms.isFull())
                return;
            const withRests = forms.count() < mostWithRests;
            for (const form of allFormsOf(value, { withRests }))
                addForm(form);
        },
        search: (bytes, isEnd) => search(literals, lengths, bytes, isEnd),
        meaningOf: (found) => meanings[found.literal],
        isValue: (found) => values.has(found.literal),
        mayGoOn: folds.mayGoOn,
        goesOn: folds.goesOn,
        reach: folds.reach,
        beginsWith: folds.beginsWith,
        gaveUp: () => forms.isFull() || literals.gaveUp(),
    };
}
/** The forms that are looked for, as many as there may be. */
function createForms() {
    const forms = new Set();
    let bytes = 0;
    let full = false;
    return {
        /** @returns whether it is new and there is room for it */
        add(form) {
            if (full || forms.has(form))
                return false;
            bytes += form.length;
            full = forms.size === limits/* limits */.F.secretForms.value || bytes > limits/* limits */.F.secretBytes.value;
            if (!full)
                forms.add(form);
            return !full;
        },
        isFull: () => full,
        count: () => forms.size,
    };
}
const catalogue_valueOf = (length, decision) => ({
    kind: "part",
    decision,
    match: (_, start) => ({ start, end: start + length, run: null }),
});
const markerOf = (kind, length) => ({
    kind,
    match: (piece, start) => matchMarker(piece, start, start + length),
});
/**
 * A line that ends with the first three characters of a form, or fewer, does not look as if it went on: the rests are searched
 * for too, as long as there are few forms.
 */
function allFormsOf(value, { withRests }) {
    const parts = partsOf(value);
    const whole = [
        ...[...formsOf(value, parts)].map(([form, decision]) => ({
            bytes: Buffer.from(form),
            decision,
        })),
        ...wideFormsOf(parts).map((bytes) => ({ bytes, decision: decisions.value })),
    ].map(({ bytes, decision }) => ({
        bytes: seenOf(bytes),
        decision,
        isRest: false,
        isRead: false,
    }));
    const read = readFormsOf(parts).map((bytes) => ({
        bytes,
        decision: decisions.value,
        isRest: false,
        isRead: true,
    }));
    const folded = whole.filter(({ bytes, decision }) => withRests && foldable.has(decision) && bytes.length > shortestFolded);
    return [...whole, ...read, ...folded.flatMap(restsOf)];
}
const restsOf = (form) => Array.from({ length: shortestBegun - 1 }, (_, at) => ({
    ...form,
    bytes: form.bytes.subarray(at + 1),
    isRest: true,
}));
/** Shorter forms, in bytes, are too likely to be a part of an ordinary file. */
const shortestInFile = 8;
/** A run has a few hundred values, of a few thousand forms; one that masks more of them is looking for something else. */
const mostWithRests = 20_000;
/** Programs fold texts, and what has no blanks in it; what is escaped stands in lines of its own. */
const foldable = new Set([decisions.value, decisions.base64Value, decisions.hexValue]);
/** What is searched in is what is seen (invisible.ts), and so is what is searched for. */
const seenOf = (form) => Buffer.from(sight.read(form, true).bytes);
const sight = createSight({ within: (text) => text, ...createFolds() });

;// CONCATENATED MODULE: ./build/redaction/finder.js

const finder_noBytes = new Uint8Array(0);
function createFinder(catalogue) {
    // What cannot be looked through counts as found.
    const hasValue = (found) => found.some(catalogue.isValue) || catalogue.gaveUp();
    let found = false;
    let kept = finder_noBytes;
    const sight = createSight({
        ...catalogue,
        within(text) {
            found ||= hasValue(catalogue.search(text, true).found);
            return text;
        },
    });
    return {
        push(given) {
            if (found)
                return true;
            const isEnd = given.length === 0;
            const seen = sight.read(given, isEnd);
            // Texts inside of control sequences are looked through when they are asked for.
            if (seen.read === null)
                seen.cuts();
            const bytes = kept.length === 0 ? seen.bytes : Buffer.concat([kept, seen.bytes]);
            const searched = catalogue.search(bytes, isEnd);
            found ||= hasValue(searched.found);
            // A copy: what was given may be used again.
            kept = new Uint8Array(bytes.subarray(searched.unfinished));
            return found;
        },
    };
}

;// CONCATENATED MODULE: ./build/redaction/examine.js



/** Compared by identity: the usual case, in which nothing has to be looked at again. */
const nothingCarried = { hidden: 0, runs: new Set(), pending: [], keyUntil: 0 };
/**
 * Decides as many bytes of a piece as can be.
 * @param searched what was found in it
 */
function examine(catalogue, piece, carried, { found: hits, unfinished, wholeBefore }) {
    let boundary = unfinished;
    const findings = resume(piece, carried);
    const continued = carried.keyUntil > 0 ||
        findings.some(({ start, end, decision }) => decision === null && start < end);
    let key = carried.keyUntil > 0 ? { start: 0, until: carried.keyUntil } : null;
    for (const hit of hits) {
        if (hit.start >= boundary)
            break;
        const meaning = catalogue.meaningOf(hit);
        piece.short = false;
        if (hit.written !== undefined) {
            const { end, decision } = hit.written;
            add(findings, { start: hit.start, end, run: null }, decision);
            continue;
        }
        const found = meaning.match(piece, hit.start);
        if (piece.short) {
            boundary = wholeBefore(hit.start);
            break;
        }
        if (found === undefined)
            continue;
        if (meaning.kind === "part")
            add(findings, found, meaning.decision);
        else
            key = follow(key, meaning.kind, found, findings);
    }
    const keyUntil = key === null ? 0 : closeAt(boundary, key, findings);
    return { boundary, findings, continued, carried: carry(piece, boundary, findings, keyUntil) };
}
/** One that lies in the last one of its kind, as where a token's beginning is repeated in it, adds nothing. */
function add(findings, { start, end, run }, decision) {
    const last = findings[findings.length - 1];
    const isIn = last !== undefined && last.start <= start && end <= last.end;
    if (!isIn || last.decision !== decision || last.run !== run)
        findings.push({ start, end, run, decision });
}
/** What was carried here, as findings of this piece. */
function resume(piece, { hidden, runs, pending }) {
    const findings = [{ start: 0, end: hidden, run: null, decision: null }];
    for (const run of runs) {
        hideRun(piece, run, 0);
        findings.push({ start: 0, end: endOfRun(piece, run, 0), run, decision: null });
    }
    for (const finding of pending) {
        const end = finding.run === null ? finding.end : endOfRun(piece, finding.run, finding.start);
        findings.push({ start: finding.start, end, run: finding.run, decision: finding.decision });
    }
    return findings;
}
/** The open key after one more marker. */
function follow(key, kind, { start, end }, findings) {
    const open = key !== null && closeAt(start, key, findings) > 0 ? key : null;
    if (kind === "key-begin") {
        findings.push({ start, end, run: null, decision: decisions.privateKey });
        return { start: open?.start ?? start, until: start + longestBlock };
    }
    if (open !== null)
        findings.push({ start: open.start, end, run: null, decision: null });
    return null;
}
/** Hides what lies before a place. Returns how many bytes more the key may have there. */
function closeAt(place, key, findings) {
    findings.push({ start: key.start, end: Math.min(place, key.until), run: null, decision: null });
    return Math.max(0, key.until - place);
}
function carry(piece, boundary, findings, keyUntil) {
    const { bytes, last } = piece;
    const runs = new Set();
    const pending = [];
    let hidden = 0;
    for (const { start, end, run, decision } of findings) {
        const open = run !== null && end === bytes.length && !last ? run : null;
        if (start >= boundary)
            pending.push({ start: start - boundary, end: end - boundary, run: open, decision });
        else if (open !== null)
            runs.add(open);
        else
            hidden = Math.max(hidden, end - boundary);
    }
    const nothing = hidden === 0 && runs.size === 0 && pending.length === 0 && keyUntil === 0;
    return nothing ? nothingCarried : { hidden, runs, pending, keyUntil };
}

// EXTERNAL MODULE: ./build/redaction/masking.js
var masking = __webpack_require__(1210);
;// CONCATENATED MODULE: ./build/redaction/stream.js





/** Stands for everything, once there are more secrets than can be looked for. */
const nothingShown = `${masking/* mask */.d} (${decisions.tooMany.reason})`;
const stream_noBytes = new Uint8Array(0);
/** Compared by identity: the usual case. */
const nothingSeen = allSeen(stream_noBytes);
function createStream(catalogue, mode) {
    const stream = createSearchedStream(catalogue, mode);
    const withhold = createWithholding(mode);
    return {
        push(bytes) {
            const frame = stream.push(bytes);
            return catalogue.gaveUp() && bytes.length > 0 ? withhold(bytes) : frame;
        },
        end() {
            const frame = stream.end();
            return catalogue.gaveUp() && frame.bytes.length > 0 ? withhold(stream_noBytes) : frame;
        },
    };
}
function createSearchedStream(catalogue, mode) {
    const sight = createSight({ ...catalogue, within: (text) => redactWhole(catalogue, text) });
    let kept = nothingSeen;
    let before = 0;
    let carried = nothingCarried;
    const passOn = (seen, boundary, last) => {
        // What is not seen at the end of something hidden that goes on belongs to it.
        const isEnd = boundary === seen.bytes.length && (last || carried === nothingCarried);
        const [passed, later] = isEnd ? [seen, nothingSeen] : partAt(seen, boundary);
        kept = later;
        before = bytesBefore(passed.bytes, before);
        return passed;
    };
    const step = (given, last) => {
        const seen = joinSeen(kept, sight.read(given, last));
        const { bytes } = seen;
        const searched = catalogue.search(bytes, last);
        if (searched.found.length === 0 && carried === nothingCarried) {
            const passed = passOn(seen, searched.unfinished, last);
            const shown = passed.read ?? (0,masking/* masked */.I)(passed, [], false);
            return frameOf(mode === "shadow" ? given : shown, noDecisions);
        }
        const examined = examine(catalogue, openPiece(bytes, before, last), carried, searched);
        carried = examined.carried;
        const passed = passOn(seen, examined.boundary, last);
        const shown = mode === "shadow" ? given : (0,masking/* masked */.I)(passed, examined.findings, examined.continued);
        return frameOf(shown, decisionsOf(examined));
    };
    return {
        push: (bytes) => step(bytes, false),
        end() {
            const frame = step(stream_noBytes, true);
            [kept, before, carried] = [nothingSeen, 0, nothingCarried];
            return frame;
        },
    };
}
const frameOf = (bytes, made) => ({
    bytes: bytes,
    decisions: made,
});
/** Bytes that are complete in themselves. */
function redactWhole(catalogue, bytes) {
    const stream = createStream(catalogue, "enforce");
    return Buffer.concat([stream.push(bytes).bytes, stream.end().bytes]);
}
function joinSeen(kept, added) {
    if (kept === nothingSeen)
        return added;
    const offset = kept.bytes.length;
    return {
        bytes: Buffer.concat([kept.bytes, added.bytes]),
        read: kept.read === null || added.read === null ? null : Buffer.concat([kept.read, added.read]),
        lastCut: added.lastCut === -1 ? kept.lastCut : added.lastCut + offset,
        cuts: () => [
            ...kept.cuts(),
            ...added.cuts().map(({ at, bytes }) => ({ at: at + offset, bytes })),
        ],
    };
}
/** The bytes in front of a place, and a copy of the others, so that memory is not held for them. */
function partAt(seen, place) {
    const { bytes, read, lastCut } = seen;
    const passed = bytes.subarray(0, place);
    const later = new Uint8Array(bytes.subarray(place));
    if (lastCut < place) {
        const passedRead = read?.subarray(0, read.length - later.length) ?? null;
        return [
            { ...seen, bytes: passed, read: passedRead },
            later.length === 0 ? nothingSeen : allSeen(later),
        ];
    }
    const cuts = seen.cuts();
    const first = cuts.findIndex(({ at }) => at >= place);
    const moved = cuts
        .slice(first)
        .map((cut) => ({ at: cut.at - place, bytes: new Uint8Array(cut.bytes) }));
    return [
        {
            bytes: passed,
            read: null,
            lastCut: cuts[first - 1]?.at ?? -1,
            cuts: () => cuts.slice(0, first),
        },
        { bytes: later, read: null, lastCut: moved.at(-1).at, cuts: () => moved },
    ];
}
/** Frames in place of what cannot be looked through: the first says why, the others are empty. */
function createWithholding(mode) {
    let said = false;
    return (given) => {
        const shown = said ? stream_noBytes : Buffer.from(`${nothingShown}\n`);
        said = true;
        return frameOf(mode === "shadow" ? given : shown, [decisions.tooMany]);
    };
}
function decisionsOf({ boundary, findings }) {
    const found = new Set();
    for (const { start, decision } of findings)
        if (start < boundary && decision !== null)
            found.add(decision);
    return inOrder(found);
}

;// CONCATENATED MODULE: ./build/redaction/redactor.js






function createRedactor(mode, values = []) {
    const catalogue = createCatalogue();
    for (const value of values)
        catalogue.addValue(value);
    const text = (given) => redactText(catalogue, mode, given);
    return {
        mode,
        add(value) {
            catalogue.addValue(value);
            return !catalogue.gaveUp();
        },
        text,
        value: (value) => mapTexts(value, text),
        stream: () => createStream(catalogue, mode),
        finder: () => createFinder(catalogue),
    };
}
function redactText(catalogue, mode, text) {
    if (mode === "shadow")
        return text;
    const bytes = Buffer.from(text);
    const shown = redactWhole(catalogue, bytes);
    if (catalogue.gaveUp())
        return text.trim() === "" ? text : nothingShown;
    // A text with half a character in it, which has no bytes, is changed only if it has to be.
    const redacted = Buffer.compare(shown, bytes) === 0 ? text : Buffer.from(shown).toString("utf8");
    return redactCleaned(catalogue, redacted);
}
/** A text is cleaned before it is shown to people, by rules that are not quite those of terminals: a value may come of that. */
function redactCleaned(catalogue, text) {
    const cleaned = (0,external_node_util_.stripVTControlCharacters)(text).replaceAll(unseen/* unseen */.nv, "");
    if (cleaned === text)
        return text;
    const bytes = Buffer.from(cleaned);
    const shown = redactWhole(catalogue, bytes);
    return Buffer.compare(shown, bytes) === 0 ? text : Buffer.from(shown).toString("utf8");
}
/** Fields that hold a word of ours, which stays what it is although a secret may be the same word. */
const ownWords = new Set(["level", "source", "verdict"]);
function mapTexts(value, change) {
    if (typeof value === "string")
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [
        name,
        ownWords.has(name) ? inner : mapTexts(inner, change),
    ]));
}


/***/ }),

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ credentialsIn),
  V: () => (/* binding */ secretValues)
});

// EXTERNAL MODULE: ./build/redaction/placeholder.js
var placeholder = __webpack_require__(4807);
;// CONCATENATED MODULE: ./build/redaction/secret-names.js
/** Words that say of any name that its value is a secret, also at the end of a longer word, as in PGPASSWORD. */
const sureWord = /(?:TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIAL|APIKEY)S?$|PASSWD$|^CREDS$/;
/** Words that say so at the end of a name only. */
const lastWords = new Set("KEY KEYS PASS PWD PAT AUTH JWT DSN WEBHOOK WEBHOOKS COOKIE COOKIES".split(" "));
/** Those of them that say nothing alone: `PWD` is a folder. */
const needCompany = new Set(["KEY", "KEYS", "PASS", "PWD", "PAT"]);
/** What a key is that is meant to be seen. */
const openKeys = new Set("PUBLIC PUB CACHE PRIMARY FOREIGN SORT PARTITION SORTING GROUP ROUTING".split(" "));
const sureNames = /(?:^|_)(?:(?:API|PRIVATE|ACCESS|SECRET|SIGNING|ENCRYPTION|MASTER)_KEYS?|CONN(?:ECTION)?_?STR(?:ING)?|WEBHOOKS?_UR[LI])(?:_|$)/;
/** The last word of a name that is about a secret: where it is, what kind it is, how long it lasts. */
const aboutWords = new Set(("BACKEND URL URI HOST HOSTNAME PORT ENDPOINT ADDRESS DOMAIN REGION FILE FILENAME PATH DIR DIRECTORY FOLDER NAME " +
    "NAMES ID IDS TYPE KIND TTL EXPIRY EXPIRES EXPIRATION LIFETIME TIMEOUT PROVIDER STORE MANAGER ENGINE METHOD SCOPE " +
    "SCOPES VERSION LENGTH SIZE LIMIT PREFIX SUFFIX POLICY ROTATION ENABLED DISABLED REQUIRED MODE FORMAT ALGORITHM " +
    "ISSUER AUDIENCE SOCK SOCKET USER USERNAME EMAIL COUNT LOCATION SOURCE SERVICE NAMESPACE ARN").split(" "));
/** Whether the name of a variable says, by its words, that its value is a secret. */
function isSecretName(name) {
    const words = wordsOf(name);
    const last = words.at(-1);
    if (last === undefined || (aboutWords.has(last) && !/WEBHOOKS?_UR[LI]$/.test(words.join("_"))))
        return false;
    if (words.some((word) => sureWord.test(word)) || sureNames.test(words.join("_")))
        return true;
    if (!lastWords.has(last) || (words.length === 1 && needCompany.has(last)))
        return false;
    return !(last.startsWith("KEY") && words.some((word) => openKeys.has(word))) && name !== "OLDPWD";
}
/** In capitals, without numbers: `npmToken_2` is NPM TOKEN. */
const wordsOf = (name) => name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word !== "");

;// CONCATENATED MODULE: ./build/redaction/secret-values.js


/** Shorter values are too likely to be ordinary words, such as `true`. */
const shortest = 8;
/**
 * The values of an environment that must not be shown: those of listed variables, those whose name gives them away, and
 * passwords in addresses and connection strings.
 */
function secretValues(environment, { secrets, secrets_exempt }) {
    const shown = new Set(secrets_exempt);
    const wanted = new Set(secrets);
    return Object.entries(environment).flatMap(([name, value]) => {
        if (wanted.has(name))
            return [value];
        if (shown.has(name))
            return [];
        const isSecret = isSecretName(name) && value.length >= shortest;
        return isSecret ? [value] : credentialsIn(value);
    });
}
const userinfo = /^[a-z][a-z0-9+.-]*:\/\/([^\s/?#:@]*):([^\s/?#]+)@/i;
const connectionField = /(?:^|;)\s*(?:password|pwd|account ?key|shared ?access ?(?:key|signature)|client ?secret)\s*=\s*([^;]+)/gi;
/** The passwords in a value that is an address (`postgres://user:password@host`) or a connection string (`Password=…;`). */
function credentialsIn(value) {
    const [, user, password] = userinfo.exec(value) ?? [];
    const inAddress = password === undefined || password === user ? [] : [password, decoded(password)];
    const inFields = [...value.matchAll(connectionField)].map(([, field]) => field.trim());
    return [...new Set([...inAddress, ...inFields])].filter((found) => found.length >= shortest && !(0,placeholder/* isPlaceholder */.w)(found));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ })

};
