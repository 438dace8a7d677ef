export const id = 80;
export const ids = [80];
export const modules = {

/***/ 80:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor),
  createRunRedactor: () => (/* binding */ createRunRedactor)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/model/unseen.js
var unseen = __webpack_require__(7004);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/redaction/secret-values.js
var secret_values = __webpack_require__(6215);
;// CONCATENATED MODULE: ./build/redaction/secret-parts.js


/** Shorter parts, in bytes, are likely to be part of ordinary text. The whole value has no such limit. */
const shortestPart = 6;
/** Shorter JSON fields are rarely secrets, such as `true` or a country. */
const shortestField = 8;
/** Depth and number of fields that are searched. Service configurations are smaller. */
const deepest = 8;
const mostFields = 1000;
/** Fields of well-known credentials that are not secret and occur in logs as ordinary words. */
const openField = /(?:^|_)(?:type|ur[il]|domain|project(?:_id)?|region|location)$/i;
/**
 * Splits a secret value into everything that must be hidden: the value itself; each line of it, trimmed too; the texts
 * in it if it is JSON; a password in it if it is an address. Parts that are short, or without letters and digits, such
 * as a line with a brace, are left out.
 */
function splitSecret(value) {
    const whole = value.toWellFormed();
    const texts = [whole, ...findJsonFields(whole)];
    const lines = texts
        .flatMap((text) => text.split(/[\r\n]/))
        .flatMap((line) => [line, line.trim()]);
    const parts = [...texts.slice(1), ...lines, ...(0,secret_values/* findCredentials */.g)(whole)].filter(isDistinctive);
    return new Set(whole.trim() === "" ? [] : [whole, ...parts]);
}
const isDistinctive = (part) => Buffer.byteLength(part) >= shortestPart && /[\p{L}\p{N}]/u.test(part);
function findJsonFields(value) {
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
/** Returned when the answer depends on bytes that have not arrived yet. */
const undecided = -1;
/** Returns 0 after the end. */
const byteAt = ({ bytes, isEnd }, at) => at < bytes.length ? bytes[at] : isEnd ? 0 : undecided;
const digits = Int8Array.from({ length: 256 }, (_, byte) => {
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    return Number.isNaN(digit) ? -1 : digit;
});
/** Parses the digits between two positions; -1 if there is anything else. */
function parseDigits({ bytes }, from, to, base) {
    let number = 0;
    for (let at = from; at < to; at += 1) {
        const digit = at < bytes.length ? digits[bytes[at]] : -1;
        if (digit === -1 || digit >= base)
            return -1;
        number = number * base + digit;
    }
    return number;
}
/** Whether the text ends before `to` with only digits since `from`, so that more may follow. */
function mayHaveMoreDigits(text, from, to) {
    const { length } = text.bytes;
    return !text.isEnd && to > length && parseDigits(text, from, length, 16) !== -1;
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
/** Reads a fixed number of hexadecimal digits: a byte or a character. */
function readFixedDigits(text, at, from, length, out) {
    const end = from + length;
    const code = parseDigits(text, from, end, 16);
    if (code === -1)
        return mayHaveMoreDigits(text, from, end) ? undecided : at;
    if (length === 2)
        putByte(out, code);
    else if (isCharacter(code))
        putCharacter(out, code);
    else
        return at;
    return end;
}
/** Reads four digits after a mark such as `\u`. Characters beyond U+FFFF are written as two surrogates. */
function readUtf16(text, at, out) {
    const end = at + 6;
    const high = parseDigits(text, at + 2, end, 16);
    if (high < 0xd800 || high >= 0xdc00)
        return readFixedDigits(text, at, at + 2, 4, out);
    const { bytes, isEnd } = text;
    for (const place of [0, 1])
        if (bytes[end + place] !== bytes[at + place])
            return end + place < bytes.length || isEnd ? at : undecided;
    const low = parseDigits(text, end + 2, end + 6, 16);
    if (low === -1 && mayHaveMoreDigits(text, end + 2, end + 6))
        return undecided;
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
/** Control characters by the letter that escapes them. */
const controls = new Uint8Array(256);
for (const [at, letter] of Array.from("abtnvfr").entries())
    controls[letter.charCodeAt(0)] = 7 + at;
for (const letter of "eE")
    controls[letter.charCodeAt(0)] = 0x1b;
/**
 * Reads a backslash escape of JSON, shells and most languages: a letter for a control character, the number of a byte
 * or character, or any character other than a letter or digit.
 */
function readBackslash(text, at, out) {
    const next = text.bytes[at + 1];
    if (next === undefined)
        return text.isEnd ? at : undecided;
    if (next === smallU || next === smallX) {
        if (text.bytes[at + 2] === openBrace)
            return readBraced(text, at, out);
        return next === smallU ? readUtf16(text, at, out) : readFixedDigits(text, at, at + 2, 2, out);
    }
    if (next === bigU)
        return readFixedDigits(text, at, at + 2, 8, out);
    if (next >= 0x30 && next <= 0x37)
        return readOctal(text, at, out);
    const code = punctuation[next] === 1 ? next : controls[next];
    if (code === 0)
        return at;
    putByte(out, code);
    return at + 2;
}
/** Characters beyond ASCII are classified by their first byte. */
const letterOrDigit = /[a-z0-9]/i;
const isControl = (byte) => (byte < 0x20 && byte !== tab && byte !== lineFeed) || byte === 0x7f;
const punctuation = Uint8Array.from({ length: 256 }, (_, byte) => isControl(byte) || letterOrDigit.test(String.fromCharCode(byte)) ? 0 : 1);
const mostBraced = 6;
/** `\u{1F511}` */
function readBraced(text, at, out) {
    let end = at + 3;
    while (end - at - 3 < mostBraced && digits[text.bytes[end] ?? 0] !== -1)
        end += 1;
    if (end === text.bytes.length && !text.isEnd)
        return undecided;
    const code = text.bytes[end] === closeBrace ? parseDigits(text, at + 3, end, 16) : -1;
    if (!isCharacter(code))
        return at;
    putCharacter(out, code);
    return end + 1;
}
function readOctal({ bytes, isEnd }, at, out) {
    let code = 0;
    let end = at + 1;
    for (; end <= at + 3; end += 1) {
        if (end === bytes.length && !isEnd)
            return undecided;
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
 * Reads what shells write for a quotation mark within quotes: quotes are closed and opened again, as in `'\''`, `'"'"'`
 * with any number of apostrophes, and `'$'\t''`. At the end of a value they may stay closed.
 */
function readSplicedQuote(text, at, out) {
    const next = byteAt(text, at + 1);
    if (next === backslashSign)
        return readApostrophe(text, at, out);
    if (next === doubleQuote)
        return readApostrophes(text, at, out);
    if (next === dollar)
        return readDollarQuote(text, at, at + 1, out);
    return next === undecided ? undecided : at;
}
function readApostrophe(text, at, out) {
    for (const place of [at + 2, at + 3]) {
        const byte = byteAt(text, place);
        if (byte !== apostrophe)
            return byte === undecided ? undecided : at;
    }
    putByte(out, apostrophe);
    return at + 4;
}
/** Longer sequences do not quote a value. */
const mostApostrophes = 16;
const longestNumbered = 256;
function readApostrophes(text, at, out) {
    let end = at + 2;
    while (end - at - 2 < mostApostrophes && byteAt(text, end) === apostrophe)
        end += 1;
    const [quote, after] = [byteAt(text, end), byteAt(text, end + 1)];
    if (quote === undecided || (quote === doubleQuote && after === undecided))
        return undecided;
    if (quote !== doubleQuote || end === at + 2)
        return at;
    for (let place = at + 2; place < end; place += 1)
        putByte(out, apostrophe);
    return after === apostrophe ? end + 2 : end + 1;
}
const isLetterOrDigit = (byte) => /[a-z0-9]/i.test(String.fromCharCode(byte));
/**
 * Reads `$'...'`, which shells use for characters that cannot be written otherwise.
 * @param sign the position of `$'`
 */
function readDollarQuote(text, at, sign, out) {
    const first = sign + 2;
    const quote = byteAt(text, sign + 1);
    if (quote !== apostrophe)
        return quote === undecided ? undecided : at;
    let end = first;
    while (byteAt(text, end) === backslashSign && end - at < longestNumbered) {
        const letter = byteAt(text, end + 1);
        if (letter !== undecided && !isLetterOrDigit(letter))
            return at;
        const next = readBackslash(text, end, out);
        if (next === undecided || next === end)
            return next === undecided ? undecided : at;
        end = next;
    }
    const [closing, after] = [byteAt(text, end), byteAt(text, end + 1)];
    if (closing === undecided || (closing === apostrophe && after === undecided))
        return undecided;
    if (closing !== apostrophe || end === first)
        return at;
    return after === apostrophe ? end + 2 : end + 1;
}

;// CONCATENATED MODULE: ./build/redaction/url-and-html.js

const hash = 0x23;
const semicolon = 0x3b;
const [url_and_html_smallU, url_and_html_smallX, bigX] = [0x75, 0x78, 0x58];
/** Reads `%2C`, or `%u017E` as JavaScript's `escape` writes it. */
function readPercent(text, at, out) {
    return text.bytes[at + 1] === url_and_html_smallU
        ? readUtf16(text, at, out)
        : readFixedDigits(text, at, at + 1, 2, out);
}
const namedReferences = Object.entries({
    amp: 0x26,
    lt: 0x3c,
    gt: 0x3e,
    quot: 0x22,
    apos: 0x27,
    nbsp: 0xa0,
}).map(([name, code]) => ({ name: Buffer.from(name), code }));
/** Longest text between `&` and `;`. A number may have leading zeros. */
const longestReference = 9;
/** Reads `&lt;`, `&#60;`, `&#x3C;`. */
function readReference(text, at, out) {
    const { bytes, isEnd } = text;
    let end = at + 1;
    while (isReferenceCharacter(bytes[end]) && end - at <= longestReference)
        end += 1;
    if (end === bytes.length && !isEnd)
        return undecided;
    if (bytes[end] !== semicolon)
        return at;
    const code = bytes[at + 1] === hash
        ? parseReferenceNumber(text, at + 2, end)
        : findNamedCode(bytes, at + 1, end);
    if (!isCharacter(code))
        return at;
    putCharacter(out, code);
    return end + 1;
}
const isReferenceCharacter = (byte = 0) => byte === hash ||
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a);
function parseReferenceNumber(text, from, end) {
    const isHexadecimal = text.bytes[from] === url_and_html_smallX || text.bytes[from] === bigX;
    return isHexadecimal ? parseDigits(text, from + 1, end, 16) : parseDigits(text, from, end, 10);
}
function findNamedCode(bytes, from, end) {
    for (const { name, code } of namedReferences)
        if (name.length === end - from && name.every((byte, at) => bytes[from + at] === byte))
            return code;
    return -1;
}

;// CONCATENATED MODULE: ./build/redaction/decoding.js




/** The kinds of escapes, by first character. */
const kinds = {
    "%": { read: readPercent, next: /[0-9a-fu]/i },
    "&": { read: readReference, next: /[#a-z]/i },
    "\\": { read: readBackslash, next: /[^]/ },
    "'": { read: readSplicedQuote, next: /[\\"$]/ },
    $: { read: (text, at, out) => readDollarQuote(text, at, at, out), next: /'/ },
};
const characters = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
function selectEscapes(firstCharacters) {
    const selectedKinds = characters.map((first) => firstCharacters.includes(first) ? kinds[first] : undefined);
    const likely = selectedKinds.flatMap((kind) => characters.map((next) => (kind?.next.test(next) ? 1 : 0)));
    return {
        firsts: Array.from(Buffer.from(firstCharacters)),
        readers: selectedKinds.map((kind) => kind?.read),
        likelyPairs: Uint8Array.from(likely),
    };
}
/**
 * The meaning of a backslash depends on what precedes it, so backslashes are decoded separately: where another escape
 * follows a literal backslash, decoding both at once would be wrong. The second pass is for text that was escaped
 * twice, as JSON within JSON.
 */
const backslashEscapes = selectEscapes("\\$");
const otherEscapes = selectEscapes("%&'$");
/** Decodes a text in every way that changes it: each character may be written in any of the ways that exist for it. */
function decodeEscapes(text, options) {
    const bytes = asBuffer(text);
    const readings = [];
    if (mayHaveOtherEscapes(bytes))
        readings.push(decode(bytes, options, otherEscapes));
    if (bytes.includes(decoding_backslashSign))
        readings.push(...decodeBackslashes(bytes, options));
    return readings.filter(({ hasEscapes }) => hasEscapes);
}
function decodeBackslashes(text, options) {
    const once = decode(text, options, backslashEscapes);
    if (!once.hasEscapes || !once.bytes.includes(decoding_backslashSign))
        return [once];
    const twice = decode(once.bytes, options, backslashEscapes);
    const { starts } = twice;
    for (let at = 0; at < starts.length; at += 1)
        starts[at] = once.starts[starts[at]];
    return [once, twice];
}
const decoding_backslashSign = 0x5c;
const [percentSign, ampersand, decoding_apostrophe, decoding_dollar] = [0x25, 0x26, 0x27, 0x24];
/** Searches many bytes at a time, so that text without escapes is skipped quickly. */
function mayHaveOtherEscapes(bytes) {
    if (bytes.includes(percentSign) || bytes.includes(ampersand))
        return true;
    if (quotings.some((quoting) => bytes.includes(quoting)))
        return true;
    // An escape may start here whose other characters have not arrived yet.
    const tail = bytes.subarray(-3);
    return tail.includes(decoding_apostrophe) || tail.includes(decoding_dollar);
}
const quotings = [`'"'`, String.raw `'\'`, `$'`];
const asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** No escape is shorter than what it stands for. */
function decode(text, { isEnd, reach }, escapes) {
    const out = createOutput(text.length);
    const written = { bytes: text, isEnd };
    const nextLikely = createScan(asBuffer(text), escapes);
    const far = Math.max(reach, shortestReach);
    let hasEscapes = false;
    let at = 0;
    while (at < text.length) {
        const likely = nextLikely(at);
        copyNearby(text, at, likely, far, out);
        if (likely === text.length)
            break;
        out.at = likely;
        const { length } = out;
        const end = escapes.readers[text[likely]](written, likely, out);
        hasEscapes ||= end !== likely;
        if (end === undecided || end === likely)
            out.length = length;
        if (end === undecided)
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
/** From this distance on, a search by the runtime, which examines many bytes at once, is faster. */
const nearby = 128;
/** Finds the next position from which an escape may start; the length if there is none. */
function createScan(text, { firsts, likelyPairs }) {
    const last = text.length - 1;
    const findFirst = createFirstFinder(text, firsts);
    return (from) => {
        let at = from;
        while (at < last) {
            const near = Math.min(at + nearby, last);
            while (at < near && likelyPairs[(text[at] << 8) | text[at + 1]] === 0)
                at += 1;
            if (at < near)
                return at;
            at = findFirst(at);
        }
        return at === last && firsts.includes(text[at]) ? last : text.length;
    };
}
/** Finds the next of some bytes, and remembers where each of them is. */
function createFirstFinder(text, firsts) {
    const nextOfEach = firsts.map(() => -1);
    return (from) => {
        for (const [kind, first] of firsts.entries()) {
            if (nextOfEach[kind] >= from)
                continue;
            const found = text.indexOf(first, from);
            nextOfEach[kind] = found === -1 ? text.length : found;
        }
        return Math.min(...nextOfEach);
    };
}
/** The smallest reach: no escape continues for longer after the last of its bytes that could start one. */
const shortestReach = 16;
/** Stands for skipped bytes. It never occurs in UTF-8. */
const gap = 0xff;
/** Copies unescaped bytes, except those that are far from any escape. */
function copyNearby(text, from, to, reach, out) {
    if (to - from <= 2 * reach)
        return copyBytes(text, from, to, out);
    copyBytes(text, from, from === 0 ? 0 : from + reach, out);
    putByte(out, gap);
    copyBytes(text, to === text.length ? to : to - reach, to, out);
}
function copyBytes(text, from, to, out) {
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
/** Returns where in the text the bytes before a decoded position end. */
function findWrittenEnd({ starts }, place) {
    let end = place;
    while (end < starts.length - 1 && starts[end] === starts[place - 1])
        end += 1;
    return starts[end];
}
/** The last position up to this one that splits no escape, in any of the decoded texts. */
function findUncutPlace(readings, place) {
    let before = place;
    // Moving back for one decoded text may split an escape of another.
    for (let last = -1; last !== before;) {
        last = before;
        for (const reading of readings)
            before = findUncutPlaceIn(reading, before);
    }
    return before;
}
function findUncutPlaceIn({ bytes, starts }, place) {
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
 * All decisions, in the order in which those of one frame are reported. A rule may have several reasons; the first one
 * found is given.
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
/** The decisions of a frame without findings. */
const noDecisions = Object.freeze([]);
/** Sorts decisions in the fixed order, each rule at most once. */
function sortDecisions(found) {
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
 * Lists the forms to search for: the parts of a value (secret-parts.ts), each also in base64 and hexadecimal, with `+`
 * for blanks as in web forms, and with doubled quotation marks as in YAML, SQL and CSV. Each form has the decision that
 * a match makes. A blank value has no forms. Escapes of URLs, JSON, HTML and shells are found by decoding them
 * (decoding.ts). After actions/runner (ValueEncoders.cs).
 */
function listForms(value, parts = splitSecret(value)) {
    const forms = new Map();
    for (const part of parts)
        forms.set(part, decisions.value);
    for (const part of parts)
        addEncodings(forms, part);
    return forms;
}
/**
 * Lists the parts of a value in UTF-16, in both byte orders. Zero bytes are invisible (invisible.ts), so ASCII text
 * needs no form of its own.
 */
const listUtf16Forms = (parts) => [...parts]
    .filter((part) => /[^\0-\x7f]/.test(part))
    .flatMap((part) => [Buffer.from(part, "utf16le"), Buffer.from(part, "utf16le").swap16()]);
function addEncodings(forms, part) {
    const derived = [
        [decisions.base64Value, encodeBase64(part)],
        [decisions.hexValue, encodeHex(part)],
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
 * Base64 encodes groups of three bytes, so a value can start at three offsets. For each, returns the characters that
 * depend on the value alone, in the standard and the URL-safe alphabet.
 */
function encodeBase64(text) {
    const bytes = Buffer.from(text);
    return [0, 1, 2].flatMap((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
        const from = Math.ceil((before * 8) / 6);
        const to = Math.floor(((before + bytes.length) * 8) / 6);
        const own = encoded.slice(from, to);
        return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
    });
}
/** Short hexadecimal numbers occur in many texts. */
function encodeHex(text) {
    const bytes = Buffer.from(text);
    const hex = bytes.length < shortestPart ? "" : bytes.toString("hex");
    return [hex, hex.toUpperCase()];
}
/**
 * Lists what decoding escaped parts yields where that differs from the part: one kind of escape leaves alone what is
 * special to another; invisible bytes (invisible.ts) remain where they are escaped; and some tools escape Latin-1
 * characters as bytes.
 */
const listDecodedForms = (parts) => [...parts].flatMap((part) => {
    const bytes = Buffer.from(part);
    const all = { isEnd: true, reach: bytes.length };
    const others = leftByOneKind.map((kinds) => Buffer.from(decode(bytes, all, kinds).bytes));
    const escaped = [
        part,
        part.replaceAll(" ", "+"),
        ...leftUnseen.map((left) => part.replaceAll(left, "")),
    ];
    const forms = [...others, ...escaped.map((text) => Buffer.from(text)), encodeLatin1(part)];
    return forms.filter((form) => form.length >= shortestPart);
});
/** What URLs, HTML and shell quotes leave alone, respectively. */
const leftByOneKind = ["&'$", "%'$", "%&"].map(selectEscapes);
/** JSON usually escapes neither; ASCII-only JSON leaves only the first. */
const leftUnseen = [/\x7f/g, /[\p{Default_Ignorable_Code_Point}\x7f-\x9f]/gu];
const encodeLatin1 = (text) => Buffer.concat(Array.from(text, (character) => Buffer.from(character, /[\x80-\xff]/.test(character) ? "latin1" : "utf8")));

;// CONCATENATED MODULE: ./build/redaction/folds.js
/** Programs do not wrap shorter forms, and a few letters of one occur in many words. */
const shortestFolded = 12;
/** Bytes of a form at the end of a line that show that it may continue on the next one. */
const shortestBegun = 4;
/** With more, nearly every line would seem to continue. */
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
                tail = appendByte(tail, byte);
                if (at === 1)
                    pairs.add(tail);
                if (at === 2)
                    triples.add(tail);
                if (at + 1 >= shortestBegun)
                    parts.add(tail);
            });
        },
        mayGoOn: (tail) => parts.has(tail),
        goesOn: (tail, next) => parts.has(appendByte(tail, next)),
        reach(tail, next) {
            const now = appendByte(tail, next);
            return parts.has(now) ? 4 : triples.has(now & 0xffffff) ? 3 : pairs.has(now & 0xffff) ? 2 : 0;
        },
        beginsWith: (first, second) => pairs.has(appendByte(first, second)),
    };
}
/** Packs the last four bytes into one number. */
const appendByte = (tail, byte) => ((tail << 8) | byte) >>> 0;

;// CONCATENATED MODULE: ./build/redaction/sequences.js
/** Finds the ends of control sequences, which a terminal interprets and does not show. */

const sequences_escape = 0x1b;
/** In bytes. Longer ones are treated as text, so that output is not held back forever. */
const longestSequence = 8_192;
// oxlint-disable no-control-regex -- control characters are what these look for
/**
 * Sequences of ECMA-48, as in `stripVTControlCharacters`: an escape, opening characters, parameters and a final byte;
 * or a text between an introducer and its terminator (OSC, DCS, SOS, PM, APC).
 */
const sequence = /^\x1b(?:\][^\x07\x1b]*(?:\x07|\x1b\\)|[PX^_][^\x1b]*\x1b\\|[[\]()#;?]+[0-9:;<=>?]*[ -/]*[@-~0-9=<>]|[ -/]+[@-~0-9=<>]|[<=>])/;
const openSequence = /^\x1b(?:\][^\x07\x1b]*\x1b?|[PX^_][^\x1b]*\x1b?|[[\]()#;?]+[0-9:;<=>?]*[ -/]*|[ -/]*)$/;
/** Sequences that start with an eight-bit control character (ECMA-48, section 5.3), two bytes in UTF-8. */
const control = /^\xc2(?:\x9b[0-9:;<=>?]*[ -/]*[@-~]|[\x90\x98\x9d-\x9f][^\x07\x1b\xc2]*(?:\x07|\x1b\\|\xc2\x9c))/;
const openControl = /^\xc2(?:\x9b[0-9:;<=>?]*[ -/]*|[\x90\x98\x9d-\x9f][^\x07\x1b\xc2]*[\x1b\xc2]?)$/;
// oxlint-enable no-control-regex
/** Returns the end of the sequence that starts here with an escape; `open` if more bytes are needed. */
function findSequenceEnd(bytes, at, neighbours) {
    const colourEnd = findColourEnd(bytes, at);
    if (colourEnd > at)
        return colourEnd;
    const text = bytes.toString("latin1", at, at + longestSequence);
    if (isUnfinished(openSequence, text))
        return "open";
    const length = sequence.exec(text)?.[0].length;
    if (length === undefined)
        return findPairEnd(bytes, at, neighbours);
    const end = at + length;
    if (containsText(bytes, at, end))
        return end;
    // A value may start right after a truncated sequence, so its first character must not be taken for the final byte, and
    // after a lone escape, so that it must not be taken for an opening one: `ESC -` selects characters.
    const ends = bytes[at + 1] < 0x30 ? [at + 1, at + 2, end - 1, end] : [at + 2, end - 1, end];
    return chooseEnd(bytes, ends, { ...neighbours, usual: end });
}
/** The same for an eight-bit control character. Without a sequence, only the character itself is invisible. */
function findControlEnd(bytes, at, neighbours) {
    const text = bytes.toString("latin1", at, at + longestSequence);
    if (isUnfinished(openControl, text))
        return "open";
    const length = control.exec(text)?.[0].length;
    return length === undefined
        ? at + 2
        : chooseEnd(bytes, [at + 2, at + length], { ...neighbours, usual: at + 2 });
}
const isUnfinished = (open, text) => text.length < longestSequence && open.test(text);
/** An escape with one more character (`ESC M`), or a lone escape followed by text. */
function findPairEnd(bytes, at, neighbours) {
    const second = bytes[at + 1];
    if (second === undefined)
        return "open";
    return second >= 0x30 && second < 0x7f
        ? chooseEnd(bytes, [at + 1, at + 2], { ...neighbours, usual: at + 1 })
        : at + 1;
}
/**
 * Terminals differ, and programs print sequences that no terminal accepts. Of the possible ends, this chooses the one
 * after which most of a value continues, and the first of equals, because a value must not lose its first character.
 * @param places in order; the last one is the farthest
 * @param around.usual the end if no value continues
 */
function chooseEnd(bytes, places, neighbours) {
    // scoreLikeness needs two bytes.
    if (places.at(-1) + 2 > bytes.length && !neighbours.isEnd)
        return "open";
    const likely = places.map((place) => scoreLikeness(bytes, place, neighbours));
    const most = Math.max(...likely);
    return most < 2 ? neighbours.usual : places[likely.indexOf(most)];
}
/** Scores how much these bytes look like part of a value: at least 2 if they do. */
function scoreLikeness(bytes, at, { tail, reach, beginsWith }) {
    const [byte, next] = [bytes[at], bytes[at + 1]];
    if (byte === undefined)
        return 0;
    const reached = Math.max(reach(tail, byte), next !== undefined && beginsWith(byte, next) ? 1 : 0);
    // The next byte breaks ties. Another control character says nothing.
    const isOpen = next === undefined || next < 0x20 || next === 0xc2;
    return 2 * reached + (isOpen || reach(appendByte(tail, byte), next) > 0 ? 1 : 0);
}
/**
 * Returns the end of a colour sequence such as `ESC [ 1 ; 31 m`, the most frequent kind; the position itself for any
 * other.
 */
function findColourEnd(bytes, at) {
    if (bytes[at + 1] !== 0x5b)
        return at;
    let end = at + 2;
    for (let byte = bytes[end]; byte === 0x3b || (byte >= 0x30 && byte <= 0x39); byte = bytes[end])
        end += 1;
    return bytes[end] === 0x6d ? end + 1 : at;
}
/** Whether a sequence contains text, such as the address of a link: terminals do not show it, but logs contain it. */
function containsText(bytes, at, end) {
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
/** Wraps bytes that are all visible. */
const markAllVisible = (bytes) => ({
    bytes,
    read: bytes,
    lastCut: -1,
    cuts: noCuts,
});
const noBytes = new Uint8Array(0);
function createVisibilityFilter(rules) {
    let kept = noBytes;
    let tail = 0;
    return {
        read(chunk, last) {
            const bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
            if (isAllVisible(bytes, rules, tail)) {
                kept = noBytes;
                tail = last ? 0 : updateTail(tail, bytes);
                return markAllVisible(bytes);
            }
            const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
            const { seen, rest } = splitVisible(all, last, rules, tail);
            kept = rest.length === 0 ? noBytes : Uint8Array.from(rest);
            tail = last ? 0 : updateTail(tail, seen.bytes);
            return seen;
        },
    };
}
/** The last four visible bytes after another chunk. */
const updateTail = (tail, bytes) => bytes.subarray(-4).reduce(appendByte, tail);
/**
 * Bytes that can start something invisible: control characters except tab and line feed, and the first bytes of
 * invisible characters.
 */
const beginnings = new Uint8Array(256);
for (let byte = 0; byte < 0x20; byte += 1)
    if (byte !== 0x09 && byte !== 0x0a)
        beginnings[byte] = 1;
for (const byte of [0x7f, 0xc2, 0xcd, 0xd8, 0xe1, 0xe2, 0xe3, 0xef, 0xf0, 0xf3])
    beginnings[byte] = 1;
const invisible_lineFeed = 0x0a;
/** 1 for each pair of bytes that may contain an invisible one. */
const likelyPairs = new Uint8Array(1 << 16);
for (let byte = 0; byte < 256; byte += 1) {
    if (beginnings[byte] === 0 && byte !== invisible_lineFeed)
        continue;
    likelyPairs.fill(1, byte << 8, (byte + 1) << 8);
    for (let next = 0; next < 256; next += 1)
        likelyPairs[(next << 8) | byte] = 1;
}
/** Most output is entirely visible, so two bytes are checked at a time. */
function isAllVisible(bytes, { mayGoOn }, tail) {
    if (bytes.length === 0)
        return true;
    const isSeen = (at) => {
        const byte = bytes[at];
        if (byte !== invisible_lineFeed)
            return beginnings[byte] === 0;
        return !mayGoOn(bytes.subarray(Math.max(0, at - 4), at).reduce(appendByte, at < 4 ? tail : 0));
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
function splitVisible(bytes, isEnd, rules, before) {
    const shown = Buffer.allocUnsafe(bytes.length);
    // Three numbers for each cut, from which cuts are created on demand.
    const places = [];
    let hasText = false;
    let tail = before;
    let length = 0;
    let at = 0;
    while (at < bytes.length) {
        const byte = bytes[at];
        const mayBeUnseen = beginnings[byte] === 1 || (byte === invisible_lineFeed && rules.mayGoOn(tail));
        const end = mayBeUnseen ? findUnseenEnd(bytes, at, { isEnd, rules, tail }) : at;
        if (end === "open")
            break;
        if (end > at) {
            places.push(length, at, end);
            hasText ||= containsText(bytes, at, end);
            at = end;
        }
        else {
            shown[length] = byte;
            length += 1;
            tail = appendByte(tail, byte);
            at += 1;
        }
    }
    const read = bytes.subarray(0, at);
    const seen = {
        bytes: shown.subarray(0, length),
        read: hasText ? null : read,
        lastCut: places.at(-3) ?? -1,
        cuts: () => createCuts(places, read, rules),
    };
    return { seen, rest: bytes.subarray(at) };
}
function createCuts(places, bytes, rules) {
    const cuts = [];
    for (let next = 0; next < places.length; next += 3) {
        const cut = bytes.subarray(places[next + 1], places[next + 2]);
        cuts.push({
            at: places[next],
            bytes: containsText(cut, 0, cut.length) ? replaceText(cut, rules) : cut,
        });
    }
    return cuts;
}
/**
 * Returns the end of something invisible that starts here; the position itself if it is visible; `open` if more bytes
 * are needed.
 */
function findUnseenEnd(bytes, at, context) {
    const byte = bytes[at];
    if (byte === invisible_lineFeed)
        return findFoldEnd(bytes, at, context);
    const { rules, tail, isEnd } = context;
    let end = at + 1;
    if (byte >= 0x80)
        end = findCharacterEnd(bytes, at, context);
    else if (byte === sequences_escape)
        end = findSequenceEnd(bytes, at, { ...rules, tail, isEnd });
    if (end !== "open" || !isEnd)
        return end;
    return byte < 0x80 ? at + 1 : isC1(bytes, at) ? at + 2 : at;
}
/** An eight-bit control character (C1), two bytes in UTF-8. */
const isC1 = (bytes, at) => bytes[at] === 0xc2 && bytes[at + 1] >= 0x80 && bytes[at + 1] < 0xa0;
/** A line break within a value is invisible. */
function findFoldEnd(bytes, at, { isEnd, rules, tail }) {
    const next = bytes[at + 1];
    if (next === undefined)
        return isEnd ? at : "open";
    return rules.goesOn(tail, next) ? at + 1 : at;
}
const unseenCharacter = /^[\p{Default_Ignorable_Code_Point}\u0080-\u009f\u2028\u2029\ufff9-\ufffb]/u;
const isUnseenSecondByte = {
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
function findCharacterEnd(bytes, at, { rules, tail, isEnd }) {
    const first = bytes[at];
    if (at + 1 === bytes.length)
        return "open";
    if (isC1(bytes, at))
        return findControlEnd(bytes, at, { ...rules, tail, isEnd });
    if (!isUnseenSecondByte[first](bytes[at + 1]))
        return at;
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (at + length > bytes.length)
        return "open";
    return unseenCharacter.test(bytes.toString("utf8", at, at + length)) ? at + length : at;
}
const replaceText = (cut, { replaceInnerText }) => Buffer.concat([cut.subarray(0, 2), replaceInnerText(cut.subarray(2))]);

;// CONCATENATED MODULE: ./build/redaction/literal-tables.js
/** Literals are indexed by three consecutive bytes, their window. */
const windowLength = 3;
const hashBits = 15;
/** Groups of bytes that a search examines at a time. */
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
/** Lower case of each ASCII letter; every other byte is unchanged. */
const lowerCase = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte + 32 : byte);
/** Letters of both cases have the same hash; the comparison that follows distinguishes them. */
const hashWindow = (first, second, third) => Math.imul(first | (second << 8) | (third << 16) | 0x202020, 0x9e3779b1) >>> (32 - hashBits);
const hashWindowAt = (bytes, at) => hashWindow(bytes[at], bytes[at + 1], bytes[at + 2]);
const littleEndian = new Uint16Array(Uint8Array.of(1, 0).buffer)[0] === 1;
/** Packs two bytes as this machine reads them from memory. */
const packPair = (first, second) => littleEndian ? first | (second << 8) : (first << 8) | second;
/** Returns the literal's number, counted from 0. */
function addLiteral(tables, literalBytes, anyCase) {
    const bytes = Buffer.from(anyCase ? literalBytes.map((byte) => lowerCase[byte]) : literalBytes);
    const number = tables.literals.length;
    const literal = { bytes, anyCase, offset: 0, next: -1 };
    tables.literals.push(literal);
    tables.longest = Math.max(tables.longest, bytes.length);
    if (bytes.length >= 2)
        indexBeginning(tables, literal, number);
    if (bytes.length >= windowLength)
        indexWindow(tables, literal, number);
    else
        tables.short.push(number);
    return number;
}
function indexBeginning(tables, { bytes, anyCase }, number) {
    for (const first of listCases(bytes[0], anyCase))
        tables.firstBytes[first] = 1;
    for (const pair of listPairs(bytes, 0, anyCase)) {
        tables.longestByPair[pair] = Math.max(tables.longestByPair[pair], bytes.length);
        const same = tables.byFirstPair.get(pair);
        if (same === undefined)
            tables.byFirstPair.set(pair, [number]);
        else
            same.push(number);
    }
}
function indexWindow(tables, literal, number) {
    literal.offset = chooseOffset(tables, literal.bytes);
    for (let at = 0; at < windowLength - 1; at += 1) {
        for (const pair of listPairs(literal.bytes, literal.offset + at, literal.anyCase)) {
            tables.pairs[pair] = 1;
        }
    }
    const slot = hashWindowAt(literal.bytes, literal.offset);
    tables.windows[slot] = 1;
    literal.next = tables.heads[slot] - 1;
    tables.heads[slot] = number + 1;
    tables.counts[slot] += 1;
}
const isSmallLetter = (byte) => byte >= 97 && byte <= 122;
const listCases = (byte, anyCase) => anyCase && isSmallLetter(byte) ? [byte, byte - 32] : [byte];
function listPairs(bytes, at, anyCase) {
    const seconds = listCases(bytes[at + 1], anyCase);
    return listCases(bytes[at], anyCase).flatMap((first) => seconds.map((second) => packPair(first, second)));
}
/** Offsets in a literal that are considered for its window. */
const mostOffsets = 24;
/** Chooses the window whose pairs are least likely to occur in ordinary text, or are indexed anyway. */
function chooseOffset(tables, bytes) {
    let best = 0;
    let least = Infinity;
    for (let offset = 0; offset <= Math.min(bytes.length - windowLength, mostOffsets); offset += 1) {
        // Otherwise literals with a common prefix would all be compared wherever it occurs.
        let cost = 20 * tables.counts[hashWindowAt(bytes, offset)];
        for (let at = offset; at < offset + 2; at += 1) {
            const [first, second] = [bytes[at], bytes[at + 1]];
            if (tables.pairs[packPair(first, second)] === 0)
                cost += estimateFrequency(first, second);
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
/** The same for single bytes, for pairs other than letters. */
const frequentBytes = "e tsanroi-0cl1d2p./3mu5g4h6789f:vbky\"_wx,=@'()[]\njSTAEPRCIOND";
const ranks = new Map(frequentPairs.map((pair, rank) => [packPair(pair.charCodeAt(0), pair.charCodeAt(1)), rank]));
const weights = new Uint8Array(256).fill(1);
for (let rank = 0; rank < frequentBytes.length; rank += 1) {
    weights[frequentBytes.charCodeAt(rank)] = frequentBytes.length - rank + 1;
}
/** Estimates how often two bytes follow each other, without a unit. */
function estimateFrequency(first, second) {
    const rank = ranks.get(packPair(first, second));
    if (rank !== undefined)
        return 20 * (frequentPairs.length - rank);
    const letters = Number(isSmallLetter(first)) + Number(isSmallLetter(second));
    // Most pairs of letters are rare, and a letter usually follows a letter.
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
    return {
        add: (bytes, anyCase) => addLiteral(tables, bytes, anyCase),
        find: (bytes) => (gaveUp ? [] : search(bytes, () => findAll(tables, bytes))),
        findUnfinished: (bytes) => search(bytes, () => unfinished(tables, bytes)),
        gaveUp: () => gaveUp,
    };
}
function findAll(tables, bytes) {
    const hits = [];
    findWindows(tables, bytes, hits);
    for (const number of tables.short)
        findShort(tables, number, bytes, hits);
    // Windows have different offsets in their literals, so hits are only nearly in order.
    return hits.sort((left, right) => left.start - right.start);
}
/**
 * Comparisons that a search may make. With thousands of literals, ordinary output takes one or two a byte; hostile
 * literals would block the process so long that it misses signals.
 */
const comparisonsAByte = 160;
const fewComparisons = 1 << 18;
/** A hit costs as much as this many comparisons, since it needs further work. */
const comparisonsAHit = 16;
/** Bytes examined together: two words of four. */
const groupLength = 8;
function findWindows(tables, bytes, hits) {
    // Words can only be read at multiples of four. A group also needs the byte before and after it.
    const start = 4 - (bytes.byteOffset % 4);
    const groups = Math.max(0, Math.floor((bytes.length - start - 1) / groupLength));
    if (groups === 0)
        return compareLiterals(tables, bytes, 0, bytes.length - windowLength + 1, hits);
    compareLiterals(tables, bytes, 0, start - 1, hits);
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset + start, 2 * groups);
    for (let from = 0; from < groups; from += mostGroups) {
        const likely = noteLikelyGroups(tables, words, from, Math.min(from + mostGroups, groups));
        const left = filterByWindows(tables, bytes, start, likely);
        for (let at = 0; at < left; at += 1) {
            const group = start + tables.noted[at] * groupLength;
            compareLiterals(tables, bytes, group - 1, group + groupLength - 1, hits);
        }
    }
    const end = start + groups * groupLength;
    compareLiterals(tables, bytes, end - 1, bytes.length - windowLength + 1, hits);
}
/** Notes the groups in or right before which a window may start. Returns their number. */
function noteLikelyGroups({ pairs, noted }, words, from, to) {
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
/** Keeps the noted groups that contain the hash of a window. Returns their number. */
function filterByWindows({ windows, noted }, bytes, start, count) {
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
            windows[hashWindow(before, b0, b1)] |
                windows[hashWindow(b0, b1, b2)] |
                windows[hashWindow(b1, b2, b3)] |
                windows[hashWindow(b2, b3, b4)] |
                windows[hashWindow(b3, b4, b5)] |
                windows[hashWindow(b4, b5, b6)] |
                windows[hashWindow(b5, b6, b7)] |
                windows[hashWindow(b6, b7, after)];
    }
    return kept;
}
/** Compares literals wherever a window may start in [from, to). */
function compareLiterals(tables, bytes, from, to, hits) {
    const { windows, heads, literals } = tables;
    for (let window = from; window < to; window += 1) {
        const slot = hashWindow(bytes[window], bytes[window + 1], bytes[window + 2]);
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
    const literalBytes = tables.literals[number].bytes;
    // The runtime examines many bytes at once.
    tables.left -= bytes.length >> 6;
    if (tables.left < 0)
        return;
    for (let start = buffer.indexOf(literalBytes); start !== -1; start = buffer.indexOf(literalBytes, start + 1)) {
        if ((tables.left -= comparisonsAHit) < 0)
            return;
        hits.push({ start, literal: number });
    }
}
const literals_asBuffer = (bytes) => Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function isWholeAt(tables, literal, bytes, start) {
    const { length } = literal.bytes;
    const last = bytes[start + length - 1];
    // Compares the last byte first: in a repetitive literal it differs most often.
    if (last === undefined ||
        (literal.anyCase ? lowerCase[last] : last) !== literal.bytes[length - 1])
        return false;
    return isPrefixAt(tables, literal, bytes, start, length);
}
/** From this length on, a call into the runtime is faster. */
const longComparison = 64;
/** Whether the first `length` bytes of a literal are at that place. */
function isPrefixAt(tables, { bytes: literalBytes, anyCase }, bytes, start, length) {
    if (anyCase) {
        for (let at = 0; at < length; at += 1)
            if (lowerCase[bytes[start + at]] !== literalBytes[at])
                return false;
        return true;
    }
    for (let at = 0; at < Math.min(length, longComparison); at += 1) {
        if (bytes[start + at] !== literalBytes[at])
            return false;
    }
    if (length <= longComparison)
        return true;
    tables.left -= length >> 6;
    return literalBytes.compare(literals_asBuffer(bytes), start, start + length, 0, length) === 0;
}
function unfinished(tables, bytes) {
    const { firstBytes, longestByPair, byFirstPair, literals, longest } = tables;
    const last = bytes.length - 1;
    for (let at = Math.max(0, bytes.length - longest + 1); at < last; at += 1) {
        const pair = packPair(bytes[at], bytes[at + 1]);
        const there = bytes.length - at;
        if (longestByPair[pair] <= there)
            continue;
        for (const number of byFirstPair.get(pair)) {
            if ((tables.left -= 1) < 0)
                return at;
            const literal = literals[number];
            if (literal.bytes.length > there && isPrefixAt(tables, literal, bytes, at, there))
                return at;
        }
    }
    return last >= 0 && firstBytes[bytes[last]] === 1 ? last : bytes.length;
}

;// CONCATENATED MODULE: ./build/redaction/piece.js
const createPiece = (bytes, before, last) => ({
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    before,
    last,
    short: false,
    spans: new Map(),
});
/** Returns `before` of the next piece. */
function getBytesBefore(passed, before) {
    let newest = before;
    for (let at = Math.max(0, passed.length - 3); at < passed.length; at += 1) {
        newest = ((newest << 8) | passed[at]) & 0xffffff;
    }
    return newest;
}
/** Returns a byte, up to three bytes before the piece; -1 after the end. */
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
const createRun = (characters) => ({
    ends: Uint8Array.from(everyCharacter, (character) => (characters.test(character) ? 0 : 1)),
    escapes: false,
});
/** A run of anything but these characters. */
const createRunUntil = (characters, { escapes = false } = {}) => ({
    ends: Uint8Array.from(everyCharacter, (character) => (characters.test(character) ? 1 : 0)),
    escapes,
});
/** Returns the end of the run at `from`. The piece's length: it may continue afterwards. */
function findRunEnd(piece, run, from) {
    return getSpan(piece, run, from).to;
}
function getSpan(piece, run, from) {
    const known = piece.spans.get(run);
    if (known !== undefined && from >= known.from && from <= known.to)
        return known;
    let to = from;
    while (to < piece.bytes.length && !endsRunAt(piece, run, to))
        to += 1;
    const span = { from, to, hiddenFrom: Infinity };
    piece.spans.set(run, span);
    return span;
}
const backslash = 0x5c;
const percent = 0x25;
const endsRunAt = (piece, { ends, escapes }, at) => ends[piece.bytes[at]] === 1 && !(escapes && peek(piece, at - 1) === backslash);
/** Whether a run has at least this many bytes. */
function isRunAtLeast(piece, run, from, length) {
    const end = findRunEnd(piece, run, from);
    if (end - from >= length)
        return true;
    if (end === piece.bytes.length && !piece.last)
        piece.short = true;
    return false;
}
/** Records that the run is hidden from here on. */
function markRunHidden(piece, run, from) {
    const span = getSpan(piece, run, from);
    span.hiddenFrom = Math.min(span.hiddenFrom, from);
}
/** Whether this position is in a run that is hidden already. */
function isRunHidden(piece, run, at) {
    const span = piece.spans.get(run);
    return span !== undefined && at >= span.hiddenFrom && at < span.to;
}
const word = createRun(/[A-Za-z0-9_]/);
const hexadecimal = createRun(/[0-9A-Fa-f]/);
/** Whether a word can start here: not within another word, but after an escape such as `\n` or `%3D`. */
function isWordStart(piece, at) {
    const before = peek(piece, at - 1);
    if (word.ends[before] === 1)
        return true;
    const second = peek(piece, at - 2);
    if (second === backslash)
        return before === 0x6e || before === 0x72 || before === 0x74;
    return (peek(piece, at - 3) === percent &&
        hexadecimal.ends[second] === 0 &&
        hexadecimal.ends[before] === 0);
}
/** Decodes bytes as Latin-1, for short tests of what should be ASCII. */
function decodeText(piece, from, to) {
    return piece.bytes.toString("latin1", from, to);
}
/** Skips at most `most` blanks. */
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
 * Names whose value is a secret. Each is also found at the end of a longer name, in any case: `DB_PASSWORD`,
 * `githubToken`. The doubtful ones have other uses, such as the tokens of a parser.
 */
const secretNames = {
    sure: [
        "password",
        "passwd",
        "passphrase",
        ...["api-key", "access-key", "secret-key", "private-key", "client-secret"].flatMap(listSpellings),
        ...["access-token", "auth-token", "refresh-token"].flatMap(listSpellings),
    ],
    doubtful: ["token", "secret", "pwd"],
};
function listSpellings(name) {
    return ["-", "_", ""].map((between) => name.replace("-", between));
}
const mostBlanks = 8;
const shortest = 4;
/** Bytes of a value that are examined to judge it. */
const judged = 64;
const quotes = [0x22, 0x27, 0x60];
const assignment_backslash = 0x5c;
const unquoted = createRunUntil(/[\0-\x20\x7f"'`,;&<]/);
/**
 * Where the quotation mark is not escaped, a backslash belongs to the value. Where it is, as in JSON within JSON, a
 * backslash ends the value.
 */
const quoted = new Map(quotes.map((quote) => [quote, createRunUntil(createEndPattern(quote), { escapes: true })]));
const quotedInQuoted = new Map(quotes.map((quote) => [quote, createRunUntil(createEndPattern(quote, "\\\\"))]));
function createEndPattern(quote, more = "") {
    return new RegExp(`[${String.fromCharCode(quote)}\r\n${more}]`);
}
/**
 * The value that a name is set to: `password=x`, `"password": "x"`, `password => x`.
 * @param at after the name
 */
function matchAssignment(piece, at, sure) {
    const afterName = skipQuote(piece, at);
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
    // For values such as password=password=..., judging every part again would take long.
    if (isRunHidden(piece, unquoted, start))
        return undefined;
    const whole = readJudgedText(piece, unquoted, start);
    if (whole.length < shortest || (!setting.tight && !isLikelyLoose(whole, setting)))
        return undefined;
    const text = whole.replace(/[)\]}.!?]+$/, "");
    if (text.length < shortest || (0,placeholder/* isPlaceholder */.w)(text) || (0,placeholder/* isExpression */.B)(text))
        return undefined;
    if (!setting.sure && harmless.test(text))
        return undefined;
    markRunHidden(piece, unquoted, start);
    return { start, end: findRunEnd(piece, unquoted, start), run: unquoted };
}
function matchQuoted(piece, start, run, setting) {
    const text = readJudgedText(piece, run, start);
    if (text.length < shortest || (0,placeholder/* isPlaceholder */.w)(text))
        return undefined;
    const loose = !setting.tight && !setting.quotedName;
    if (!setting.sure && loose && /^[A-Za-z .,]*$/.test(text))
        return undefined;
    return { start, end: findRunEnd(piece, run, start), run };
}
/** With a colon or blanks in between it may be a sentence: `Unexpected token: name`, `npm run password:reset`. */
function isLikelyLoose(text, { sure, colon, quotedName }) {
    if (text.includes("://"))
        return false;
    if (sure)
        return !colon || quotedName || isMixed(text);
    return text.length >= 6 && isMixed(text);
}
/** Whether the text has a digit but is not only a number. */
const isMixed = (text) => /\d/.test(text) && /[^\d.,:)\]}!?]/.test(text);
/** A number such as a limit; a path, as in `PWD=/home`; the options in `--secret=id=x,src=y`. */
const harmless = /^(\d{1,7}|(~|\.{1,2})?[\\/][a-z][\w.\\/-]*|[A-Za-z]:[\\/].*|(id|type|src|env)=.*)$/;
function readJudgedText(piece, run, start) {
    const end = findRunEnd(piece, run, start);
    // The run may continue after the piece: peeking records that.
    if (end - start < judged)
        peek(piece, end);
    return decodeText(piece, start, Math.min(end, start + judged));
}
/** Skips a quotation mark with up to three backslashes before it. Without one, it returns `from`. */
function skipQuote(piece, from) {
    let at = from;
    while (at - from < 3 && peek(piece, at) === assignment_backslash)
        at += 1;
    const quote = peek(piece, at);
    return quotes.includes(quote)
        ? { at: at + 1, quote, escaped: at > from }
        : { at: from, quote: -1, escaped: false };
}
/** ` => Skips `=`, `:`, `=>` or `:=`. Comparisons and the `::` of paths are no separators. */
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
const credentials = createRun(/[A-Za-z0-9\-._~+/=]/);
const authorization_shortest = 4;
const longestWord = 16;
const authorization_mostBlanks = 8;
/** Another word after `Authorization:` is more likely a sentence. */
const schemes = new Set(["bearer", "basic", "token"]);
/** Words that documentation writes in place of credentials. */
const placeholderWords = /^(token|auth|authentication|authorization|credentials?|scheme|header|or|and|realm=.*)$/i;
/**
 * The credentials of `Authorization: Bearer x`, also where header and value are quoted as in JSON.
 * @param from after the word
 */
function matchAuthorization(piece, from) {
    let at = skipBlanks(piece, skipCharacters(piece, from, "\\\"'", 4), authorization_mostBlanks);
    if (!isAmong(peek(piece, at), ":="))
        return undefined;
    at = skipCharacters(piece, skipBlanks(piece, at + 1, authorization_mostBlanks), "\\\"'[", 5);
    const scheme = at;
    while (at - scheme < 6 && isAmong(peek(piece, at), "BEARSICTOKNbearsictokn"))
        at += 1;
    if (!schemes.has(decodeText(piece, scheme, at).toLowerCase()))
        return undefined;
    const start = skipBlanks(piece, at, authorization_mostBlanks);
    if (start === at || !isRunAtLeast(piece, credentials, start, authorization_shortest))
        return undefined;
    if (!isRunAtLeast(piece, credentials, start, longestWord + 1)) {
        const short = decodeText(piece, start, findRunEnd(piece, credentials, start));
        if (placeholderWords.test(short) || (0,placeholder/* isPlaceholder */.w)(short))
            return undefined;
    }
    return { start, end: findRunEnd(piece, credentials, start), run: credentials };
}
const isAmong = (byte, characters) => byte !== -1 && characters.includes(String.fromCharCode(byte));
function skipCharacters(piece, from, characters, most) {
    let at = from;
    while (at - from < most && isAmong(peek(piece, at), characters))
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/redaction/tokens.js

const alphanumeric = createRun(/[A-Za-z0-9]/);
const tokens_word = createRun(/[A-Za-z0-9_]/);
const dashed = createRun(/[A-Za-z0-9_-]/);
const dotted = createRun(/[A-Za-z0-9_.-]/);
/**
 * As published: GitHub's "About authentication to GitHub" (installation tokens are `ghs_<app>_<JWT>` since 2026, of any
 * length); the others as in gitleaks' rules.
 */
const tokenForms = {
    github: { run: tokens_word, least: 36 },
    githubInstallation: { run: dotted, least: 36 },
    gitlab: { run: dotted, least: 20, wordStart: true },
    slack: { run: dashed, least: 10, wordStart: true },
    aws: { run: createRun(/[A-Z0-9]/), least: 16, most: 16, wordStart: true },
    google: { run: dashed, least: 35, most: 35, wordStart: true },
    stripe: { run: alphanumeric, least: 16, wordStart: true },
    npm: { run: alphanumeric, least: 36, wordStart: true },
    pypi: { run: dashed, least: 50, wordStart: true },
    azure: { run: createRun(/[A-Za-z0-9+/=]/), least: 40, keepStart: true },
};
/** @param body the position of the token's body */
function matchToken(piece, at, body, { run, least, most, wordStart, keepStart }) {
    if (wordStart === true && !isWordStart(piece, at))
        return undefined;
    if (!isRunAtLeast(piece, run, body, least))
        return undefined;
    if (most !== undefined && isRunAtLeast(piece, run, body, most + 1))
        return undefined;
    return { start: keepStart === true ? body : at, end: findRunEnd(piece, run, body), run };
}
/** Bytes of a JSON Web Token's header that are examined. Usually it has at most a hundred. */
const longestHeader = 1024;
const tokens_shortestPart = 10;
/** Matches a JSON Web Token: two JSON objects in base64 with a dot between, then the rest. */
function matchJsonWebToken(piece, at) {
    const dot = findRunEnd(piece, dashed, at);
    if (dot - at < tokens_shortestPart && dot < piece.bytes.length)
        return undefined;
    if (dot - at > longestHeader || peek(piece, dot) !== 0x2e)
        return undefined;
    if (peek(piece, dot + 1) !== 0x65 || peek(piece, dot + 2) !== 0x79)
        return undefined;
    if (!isRunAtLeast(piece, dashed, dot + 1, tokens_shortestPart))
        return undefined;
    return { start: at, end: findRunEnd(piece, dotted, dot + 1), run: dotted };
}

;// CONCATENATED MODULE: ./build/redaction/url-password.js


/** Longest user and password of a URL together, in bytes. */
const longestUserinfo = 1024;
/** The part of a URL that can hold a password: up to its path, query or fragment, or the end of the URL. */
const authority = createRunUntil(/[\0-\x20\x7f/?#"'`<>\\]/);
/** The last character of a scheme. */
const scheme = createRun(/[A-Za-z0-9+.-]/);
const colon = 0x3a;
const at = 0x40;
/**
 * Matches the password of `scheme://user:password@host`. Some passwords contain an unescaped `@`, so the last one
 * counts.
 * @param slashes the position of `://`
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
    const host = decodeText(piece, end + 1, Math.min(place, end + 9));
    // An image digest, as in docker://alpine:3.20@sha256:...
    if (/^sha\d+:/.test(host))
        return undefined;
    return (0,placeholder/* isPlaceholder */.w)(decodeText(piece, start, Math.min(end, start + 64)))
        ? undefined
        : { start, end, run: null };
}

;// CONCATENATED MODULE: ./build/redaction/patterns.js





function createTokenPatterns(decision, form, anchors) {
    return anchors.map((anchor) => ({
        decision,
        anchor,
        anyCase: false,
        match: (piece, at) => matchToken(piece, at, at + anchor.length, form),
    }));
}
function createAssignmentPatterns(names, sure) {
    return names.map((anchor) => ({
        decision: decisions.assignment,
        anchor,
        anyCase: true,
        match: (piece, at) => matchAssignment(piece, at + anchor.length, sure),
    }));
}
const patterns = [
    ...createTokenPatterns(decisions.github, tokenForms.github, [
        "ghp_",
        "gho_",
        "ghu_",
        "ghr_",
        "github_pat_",
    ]),
    ...createTokenPatterns(decisions.github, tokenForms.githubInstallation, ["ghs_"]),
    ...createTokenPatterns(decisions.gitlab, tokenForms.gitlab, [
        "glpat-",
        "gldt-",
        "glrt-",
        "glcbt-",
        "glptt-",
    ]),
    ...createTokenPatterns(decisions.slack, tokenForms.slack, "abeoprs".split("").map((kind) => `xox${kind}-`)),
    ...createTokenPatterns(decisions.aws, tokenForms.aws, ["AKIA", "ASIA"]),
    ...createTokenPatterns(decisions.google, tokenForms.google, ["AIza"]),
    ...createTokenPatterns(decisions.stripe, tokenForms.stripe, ["sk_live_", "rk_live_"]),
    ...createTokenPatterns(decisions.npm, tokenForms.npm, ["npm_"]),
    ...createTokenPatterns(decisions.pypi, tokenForms.pypi, ["pypi-AgEI"]),
    ...createTokenPatterns(decisions.azure, tokenForms.azure, ["AccountKey="]),
    // The start of a JSON object whose first name starts with a small letter, in base64.
    { decision: decisions.jwt, anchor: "eyJ", anyCase: false, match: matchJsonWebToken },
    { decision: decisions.url, anchor: "://", anyCase: false, match: matchUrlPassword },
    {
        decision: decisions.authorization,
        anchor: "authorization",
        anyCase: true,
        match: (piece, at) => matchAuthorization(piece, at + "authorization".length),
    },
    ...createAssignmentPatterns(secretNames.sure, true),
    ...createAssignmentPatterns(secretNames.doubtful, false),
];

;// CONCATENATED MODULE: ./build/redaction/private-key.js

const beginMarker = "-----BEGIN";
const endMarker = "-----END";
/** Bytes of a block that are withheld until its end arrives. The longest usual key, RSA with 16384 bits, has 13 KiB. */
const longestBlock = 32 * 1024;
/** Longest label between the marker and the dashes: `RSA PRIVATE KEY`, `PGP PRIVATE KEY BLOCK`. */
const longestLabel = 100;
const dash = 0x2d;
/**
 * Matches the marker of a private key; undefined for any other marker.
 * @param start the position of `-----BEGIN` or `-----END`
 * @param from the position after it
 */
function matchMarker(piece, start, from) {
    let at = from;
    while (at - from < longestLabel && isLabelCharacter(peek(piece, at)))
        at += 1;
    for (let dashes = 0; dashes < 5; dashes += 1)
        if (peek(piece, at + dashes) !== dash)
            return undefined;
    if (!/PRIVATE KEY( BLOCK)?$/.test(decodeText(piece, from, at)))
        return undefined;
    return { start, end: at + 5, run: null };
}
/** Capitals, digits, blanks. */
const isLabelCharacter = (byte) => byte === 0x20 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39);

;// CONCATENATED MODULE: ./build/redaction/search.js



/**
 * Searches bytes as they are and decoded.
 * @param isEnd nothing follows
 */
function searchForms(literals, lengths, bytes, isEnd) {
    const readings = lengths.longest === 0 ? [] : decodeEscapes(bytes, { isEnd, reach: lengths.longest });
    const whole = (place) => findUncutPlace(readings, place);
    return {
        found: search_findAll(literals, lengths, bytes, readings),
        unfinished: isEnd ? bytes.length : whole(findFirstUnfinished(literals, bytes, readings)),
        wholeBefore: whole,
    };
}
function search_findAll(literals, lengths, bytes, readings) {
    const hits = literals.find(bytes);
    const written = readings.flatMap((reading) => findWritten(literals, lengths, bytes, reading));
    return written.length === 0
        ? hits
        : [...hits, ...written].sort((left, right) => left.start - right.start);
}
const findFirstUnfinished = (literals, bytes, readings) => readings.reduce((first, reading) => Math.min(first, reading.starts[literals.findUnfinished(reading.bytes)]), literals.findUnfinished(bytes));
function findWritten(literals, lengths, bytes, reading) {
    return literals.find(reading.bytes).flatMap((hit) => {
        const length = lengths.byLiteral.get(hit.literal);
        if (length === undefined)
            return [];
        const start = reading.starts[hit.start];
        const end = findWrittenEnd(reading, hit.start + length);
        // Without escapes it was found already, and short forms are likely to be part of ordinary text.
        if (end - start === length || end - start < shortestPart)
            return [];
        const written = { end, decision: classifyEscape(bytes, reading, hit.start) };
        return [{ start, literal: hit.literal, written }];
    });
}
/** Classifies a match by its first escape. */
function classifyEscape(bytes, { starts }, from) {
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
    const forms = createFormSet();
    /** Numbers of the literals for which `isValue` is true. */
    const values = new Set();
    const lengths = { byLiteral: new Map(), longest: 0 };
    const add = (bytes, anyCase, meaning) => {
        literals.add(bytes, anyCase);
        meanings.push(meaning);
    };
    const addForm = ({ bytes, decision, isRest, isRead }) => {
        // The rest of one form can be another form as a whole.
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
        add(bytes, false, createValueMeaning(bytes.length, decision));
    };
    for (const { anchor, anyCase, decision, match } of patterns)
        add(Buffer.from(anchor), anyCase, { kind: "part", decision, match });
    add(Buffer.from(beginMarker), false, createMarkerMeaning("key-begin", beginMarker.length));
    add(Buffer.from(endMarker), false, createMarkerMeaning("key-end", endMarker.length));
    return {
        addValue(value) {
            if (forms.isFull())
                return;
            const withRests = forms.count() < mostWithRests;
            for (const form of createSearchForms(value, { withRests }))
                addForm(form);
        },
        search: (bytes, isEnd) => searchForms(literals, lengths, bytes, isEnd),
        getMeaning: (found) => meanings[found.literal],
        isValue: (found) => values.has(found.literal),
        mayGoOn: folds.mayGoOn,
        goesOn: folds.goesOn,
        reach: folds.reach,
        beginsWith: folds.beginsWith,
        gaveUp: () => forms.isFull() || literals.gaveUp(),
    };
}
/** The forms that are searched for, up to the limits. */
function createFormSet() {
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
const createValueMeaning = (length, decision) => ({
    kind: "part",
    decision,
    match: (_, start) => ({ start, end: start + length, run: null }),
});
const createMarkerMeaning = (kind, length) => ({
    kind,
    match: (piece, start) => matchMarker(piece, start, start + length),
});
/**
 * A line that ends with at most three bytes of a form does not seem to continue. While there are few forms, their rests
 * are therefore searched for too.
 */
function createSearchForms(value, { withRests }) {
    const parts = splitSecret(value);
    const whole = [
        ...[...listForms(value, parts)].map(([form, decision]) => ({
            bytes: Buffer.from(form),
            decision,
        })),
        ...listUtf16Forms(parts).map((bytes) => ({ bytes, decision: decisions.value })),
    ].map(({ bytes, decision }) => ({
        bytes: removeUnseen(bytes),
        decision,
        isRest: false,
        isRead: false,
    }));
    const read = listDecodedForms(parts).map((bytes) => ({
        bytes,
        decision: decisions.value,
        isRest: false,
        isRead: true,
    }));
    const folded = whole.filter(({ bytes, decision }) => withRests && foldable.has(decision) && bytes.length > shortestFolded);
    return [...whole, ...read, ...folded.flatMap(createRests)];
}
const createRests = (form) => Array.from({ length: shortestBegun - 1 }, (_, at) => ({
    ...form,
    bytes: form.bytes.subarray(at + 1),
    isRest: true,
}));
/** Shorter forms, in bytes, are likely to be part of an ordinary file. */
const shortestInFile = 8;
/** A run has a few hundred values with a few thousand forms. Beyond this number, rests are not searched for. */
const mostWithRests = 20_000;
/** Only these forms are folded: programs wrap text, and long words without blanks. */
const foldable = new Set([
    decisions.value,
    decisions.base64Value,
    decisions.hexValue,
]);
/** Forms are searched for in visible bytes (invisible.ts), so invisible ones are removed from them too. */
const removeUnseen = (form) => Buffer.from(filter.read(form, true).bytes);
const filter = createVisibilityFilter({ replaceInnerText: (text) => text, ...createFolds() });

;// CONCATENATED MODULE: ./build/redaction/examine.js



/** Compared by identity: in the usual case nothing has to be examined again. */
const emptyCarriedState = {
    hidden: 0,
    runs: new Set(),
    pending: [],
    keyUntil: 0,
};
/**
 * Decides as many bytes of a piece as possible.
 * @param searched what was found in the piece
 */
function examinePiece(catalogue, piece, carried, { found: matches, unfinished, wholeBefore }) {
    let boundary = unfinished;
    const findings = resumeFindings(piece, carried);
    const continued = carried.keyUntil > 0 ||
        findings.some(({ start, end, decision }) => decision === null && start < end);
    let key = carried.keyUntil > 0 ? { start: 0, until: carried.keyUntil } : null;
    for (const hit of matches) {
        if (hit.start >= boundary)
            break;
        const meaning = catalogue.getMeaning(hit);
        piece.short = false;
        if (hit.written !== undefined) {
            const { end, decision } = hit.written;
            addFinding(findings, { start: hit.start, end, run: null }, decision);
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
            addFinding(findings, found, meaning.decision);
        else
            key = followKey(key, meaning.kind, found, findings);
    }
    const keyUntil = key === null ? 0 : hideKeyUntil(boundary, key, findings);
    return { boundary, findings, continued, carried: carryOver(piece, boundary, findings, keyUntil) };
}
/** A match within the previous one of the same kind adds nothing, as where a token repeats its prefix. */
function addFinding(findings, { start, end, run }, decision) {
    const last = findings[findings.length - 1];
    const isIn = last !== undefined && last.start <= start && end <= last.end;
    if (!isIn || last.decision !== decision || last.run !== run)
        findings.push({ start, end, run, decision });
}
/** What was carried over, as findings of this piece. */
function resumeFindings(piece, { hidden, runs, pending }) {
    const findings = [{ start: 0, end: hidden, run: null, decision: null }];
    for (const run of runs) {
        markRunHidden(piece, run, 0);
        findings.push({ start: 0, end: findRunEnd(piece, run, 0), run, decision: null });
    }
    for (const finding of pending) {
        const end = finding.run === null ? finding.end : findRunEnd(piece, finding.run, finding.start);
        findings.push({ start: finding.start, end, run: finding.run, decision: finding.decision });
    }
    return findings;
}
/** Returns the open key after another marker. */
function followKey(key, kind, { start, end }, findings) {
    const open = key !== null && hideKeyUntil(start, key, findings) > 0 ? key : null;
    if (kind === "key-begin") {
        findings.push({ start, end, run: null, decision: decisions.privateKey });
        return { start: open?.start ?? start, until: start + longestBlock };
    }
    if (open !== null)
        findings.push({ start: open.start, end, run: null, decision: null });
    return null;
}
/** Hides the key up to a position. Returns how many more bytes it may have. */
function hideKeyUntil(place, key, findings) {
    findings.push({ start: key.start, end: Math.min(place, key.until), run: null, decision: null });
    return Math.max(0, key.until - place);
}
function carryOver(piece, boundary, findings, keyUntil) {
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
    return nothing ? emptyCarriedState : { hidden, runs, pending, keyUntil };
}

// EXTERNAL MODULE: ./build/redaction/masking.js
var masking = __webpack_require__(1210);
;// CONCATENATED MODULE: ./build/redaction/stream.js





/** Replaces everything once there are too many values to search for. */
const withheldNotice = `${masking/* mask */.d} (${decisions.tooMany.reason})`;
const stream_noBytes = new Uint8Array(0);
/** Compared by identity: the usual case. */
const emptyVisible = markAllVisible(stream_noBytes);
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
    const filter = createVisibilityFilter({
        ...catalogue,
        replaceInnerText: (text) => redactWhole(catalogue, text),
    });
    let kept = emptyVisible;
    let before = 0;
    let carried = emptyCarriedState;
    const passOn = (seen, boundary, last) => {
        // Invisible bytes at the end of something hidden that continues belong to it.
        const isEnd = boundary === seen.bytes.length && (last || carried === emptyCarriedState);
        const [passed, later] = isEnd ? [seen, emptyVisible] : splitVisibleAt(seen, boundary);
        kept = later;
        before = getBytesBefore(passed.bytes, before);
        return passed;
    };
    const step = (chunk, last) => {
        const seen = joinVisible(kept, filter.read(chunk, last));
        const { bytes } = seen;
        const searched = catalogue.search(bytes, last);
        if (searched.found.length === 0 && carried === emptyCarriedState) {
            const passed = passOn(seen, searched.unfinished, last);
            const shown = passed.read ?? (0,masking/* applyMasks */.c)(passed, [], false);
            return createFrame(mode === "shadow" ? chunk : shown, noDecisions);
        }
        const examined = examinePiece(catalogue, createPiece(bytes, before, last), carried, searched);
        carried = examined.carried;
        const passed = passOn(seen, examined.boundary, last);
        const shown = mode === "shadow" ? chunk : (0,masking/* applyMasks */.c)(passed, examined.findings, examined.continued);
        return createFrame(shown, collectDecisions(examined));
    };
    return {
        push: (bytes) => step(bytes, false),
        end() {
            const frame = step(stream_noBytes, true);
            [kept, before, carried] = [emptyVisible, 0, emptyCarriedState];
            return frame;
        },
    };
}
const createFrame = (bytes, made) => ({
    bytes: bytes,
    decisions: made,
});
/** Redacts complete bytes. */
function redactWhole(catalogue, bytes) {
    const stream = createStream(catalogue, "enforce");
    return Buffer.concat([stream.push(bytes).bytes, stream.end().bytes]);
}
function joinVisible(kept, added) {
    if (kept === emptyVisible)
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
/** Splits at a position. The second part is a copy, so that its memory is not shared. */
function splitVisibleAt(seen, place) {
    const { bytes, read, lastCut } = seen;
    const passed = bytes.subarray(0, place);
    const later = new Uint8Array(bytes.subarray(place));
    if (lastCut < place) {
        const passedRead = read?.subarray(0, read.length - later.length) ?? null;
        return [
            { ...seen, bytes: passed, read: passedRead },
            later.length === 0 ? emptyVisible : markAllVisible(later),
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
/** Replaces frames that cannot be searched: the first one says why, the others are empty. */
function createWithholding(mode) {
    let said = false;
    return (given) => {
        const shown = said ? stream_noBytes : Buffer.from(`${withheldNotice}\n`);
        said = true;
        return createFrame(mode === "shadow" ? given : shown, [decisions.tooMany]);
    };
}
function collectDecisions({ boundary, findings }) {
    const found = new Set();
    for (const { start, decision } of findings)
        if (start < boundary && decision !== null)
            found.add(decision);
    return sortDecisions(found);
}

;// CONCATENATED MODULE: ./build/redaction/create-redactor.js






function createRedactor(mode, values = []) {
    const catalogue = createCatalogue();
    for (const value of values)
        catalogue.addValue(value);
    const text = (original) => redactText(catalogue, mode, original);
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
        return text.trim() === "" ? text : withheldNotice;
    // A text with a lone surrogate, which has no bytes, is changed only if necessary.
    const redacted = Buffer.compare(shown, bytes) === 0 ? text : Buffer.from(shown).toString("utf8");
    return redactCleaned(catalogue, redacted);
}
/**
 * Text is cleaned before people see it, by rules that differ slightly from those of terminals, so cleaning may reveal a
 * value.
 */
function redactCleaned(catalogue, text) {
    const cleaned = (0,external_node_util_.stripVTControlCharacters)(text).replaceAll(unseen/* unseen */.nv, "");
    if (cleaned === text)
        return text;
    const bytes = Buffer.from(cleaned);
    const shown = redactWhole(catalogue, bytes);
    return Buffer.compare(shown, bytes) === 0 ? text : Buffer.from(shown).toString("utf8");
}
/** Fields whose words this tool writes: they stay even if a secret is the same word. */
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
/** Defaults for a process without a plan. */
const unplanned = { redaction: "enforce", secrets: [], secrets_exempt: [] };
/**
 * Creates the redactor of a run, in the mode of its plan, or of a process without one, with the secret values of this
 * environment.
 */
const createRunRedactor = (environment, plan = unplanned) => createRedactor(plan.redaction, (0,secret_values/* findSecretValues */.s)(environment, plan));
const create_redactor_noBytes = new Uint8Array(0);
function createFinder(catalogue) {
    // Too many values to search for counts as found.
    const hasValue = (found) => found.some(catalogue.isValue) || catalogue.gaveUp();
    let found = false;
    let kept = create_redactor_noBytes;
    const filter = createVisibilityFilter({
        ...catalogue,
        replaceInnerText(text) {
            found ||= hasValue(catalogue.search(text, true).found);
            return text;
        },
    });
    return {
        push(chunk) {
            if (found)
                return true;
            const isEnd = chunk.length === 0;
            const visible = filter.read(chunk, isEnd);
            // Reading the cuts searches the texts within control sequences.
            if (visible.read === null)
                visible.cuts();
            const bytes = kept.length === 0 ? visible.bytes : Buffer.concat([kept, visible.bytes]);
            const searched = catalogue.search(bytes, isEnd);
            found ||= hasValue(searched.found);
            // A copy: the caller may reuse its buffer.
            kept = new Uint8Array(bytes.subarray(searched.unfinished));
            return found;
        },
    };
}


/***/ }),

/***/ 1210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyMasks),
/* harmony export */   d: () => (/* binding */ mask)
/* harmony export */ });
const mask = "***";
const maskBytes = Buffer.from(mask);
/**
 * Replaces each group of overlapping ranges by one mask; ranges that only touch get one each. Invisible bytes stay
 * where they were, except within what is hidden.
 * @param stretches some may start after these bytes
 * @param continued a range that starts at 0 continues one that already has its mask
 */
function applyMasks({ bytes, lastCut, cuts }, stretches, continued) {
    const joined = joinRanges(stretches, bytes.length);
    if (lastCut >= 0)
        return applyMasksBetweenCuts(bytes, cuts(), joined, continued);
    if (joined.length === 0)
        return bytes;
    const result = Buffer.allocUnsafe(bytes.length + joined.length * maskBytes.length);
    let written = 0;
    let read = 0;
    for (const { start, end } of joined) {
        written = copyBytes(bytes, read, start, result, written);
        if (start > 0 || !continued)
            written = copyBytes(maskBytes, 0, maskBytes.length, result, written);
        read = Math.min(end, bytes.length);
    }
    return result.subarray(0, copyBytes(bytes, read, bytes.length, result, written));
}
function applyMasksBetweenCuts(bytes, cuts, joined, continued) {
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
/** From this length on, a call into the runtime is faster. */
const longCopy = 64;
/** Returns the end of the copy. */
function copyBytes(bytes, from, to, result, at) {
    if (to - from >= longCopy)
        result.set(bytes.subarray(from, to), at);
    else
        for (let next = from; next < to; next += 1)
            result[at + next - from] = bytes[next];
    return at + to - from;
}
/** Sorts the ranges that start before `length` and joins overlapping ones. */
function joinRanges(stretches, length) {
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
/** Words in place of secrets in types, code and documentation, and where something was hidden already. */
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
/** Whether a text in the place of a secret is obviously not one. */
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

/***/ 6215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials),
/* harmony export */   s: () => (/* binding */ findSecretValues)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4807);

/** Shorter values are too likely to be ordinary words, such as `true`. */
const shortest = 8;
/**
 * Finds the values of an environment that must not be shown: those of listed variables, those whose name reveals them,
 * and passwords in addresses and connection strings.
 */
function findSecretValues(environment, { secrets, secrets_exempt }) {
    const exempt = new Set(secrets_exempt);
    const listed = new Set(secrets);
    return Object.entries(environment).flatMap(([name, value]) => {
        if (listed.has(name))
            return [value];
        if (exempt.has(name))
            return [];
        const isSecret = isSecretName(name) && value.length >= shortest;
        return isSecret ? [value] : findCredentials(value);
    });
}
const userinfo = /^[a-z][a-z0-9+.-]*:\/\/([^\s/?#:@]*):([^\s/?#]+)@/i;
const connectionField = /(?:^|;)\s*(?:password|pwd|account ?key|shared ?access ?(?:key|signature)|client ?secret)\s*=\s*([^;]+)/gi;
/** Finds the passwords in an address (`postgres://user:password@host`) or a connection string (`Password=…;`). */
function findCredentials(value) {
    const [, user, password] = userinfo.exec(value) ?? [];
    const inAddress = password === undefined || password === user ? [] : [password, decodeUri(password)];
    const inFields = [...value.matchAll(connectionField)].map(([, field]) => field.trim());
    return [...new Set([...inAddress, ...inFields])].filter((found) => found.length >= shortest && !(0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .w)(found));
}
function decodeUri(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Words that mark any name as secret, also at the end of a longer word, as in PGPASSWORD. */
const sureWord = /(?:TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIAL|APIKEY)S?$|PASSWD$|^CREDS$/;
/** Words that mark a name as secret only at its end. */
const lastWords = new Set("KEY KEYS PASS PWD PAT AUTH JWT DSN WEBHOOK WEBHOOKS COOKIE COOKIES".split(" "));
/** Those that mean nothing alone: `PWD` is a folder. */
const ambiguousAlone = new Set(["KEY", "KEYS", "PASS", "PWD", "PAT"]);
/** Words for keys that are not secret. */
const openKeys = new Set("PUBLIC PUB CACHE PRIMARY FOREIGN SORT PARTITION SORTING GROUP ROUTING".split(" "));
const sureNames = /(?:^|_)(?:(?:API|PRIVATE|ACCESS|SECRET|SIGNING|ENCRYPTION|MASTER)_KEYS?|CONN(?:ECTION)?_?STR(?:ING)?|WEBHOOKS?_UR[LI])(?:_|$)/;
/** Last words that describe a secret instead: its location, kind or lifetime. */
const aboutWords = new Set(("BACKEND URL URI HOST HOSTNAME PORT ENDPOINT ADDRESS DOMAIN REGION FILE FILENAME PATH DIR DIRECTORY FOLDER NAME " +
    "NAMES ID IDS TYPE KIND TTL EXPIRY EXPIRES EXPIRATION LIFETIME TIMEOUT PROVIDER STORE MANAGER ENGINE METHOD SCOPE " +
    "SCOPES VERSION LENGTH SIZE LIMIT PREFIX SUFFIX POLICY ROTATION ENABLED DISABLED REQUIRED MODE FORMAT ALGORITHM " +
    "ISSUER AUDIENCE SOCK SOCKET USER USERNAME EMAIL COUNT LOCATION SOURCE SERVICE NAMESPACE ARN").split(" "));
/** Whether the words of a variable's name mark its value as secret. */
function isSecretName(name) {
    const words = splitWords(name);
    const last = words.at(-1);
    if (last === undefined || (aboutWords.has(last) && !/WEBHOOKS?_UR[LI]$/.test(words.join("_"))))
        return false;
    if (words.some((word) => sureWord.test(word)) || sureNames.test(words.join("_")))
        return true;
    if (!lastWords.has(last) || (words.length === 1 && ambiguousAlone.has(last)))
        return false;
    return !(last.startsWith("KEY") && words.some((word) => openKeys.has(word))) && name !== "OLDPWD";
}
/** Splits a name into words, in capitals and without numbers: `npmToken_2` is NPM TOKEN. */
const splitWords = (name) => name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word !== "");


/***/ })

};
