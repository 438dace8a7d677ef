export const id = 6406;
export const ids = [6406];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 14851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/text/yaml.js
var yaml = __webpack_require__(58387);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(89821);
;// CONCATENATED MODULE: ./build/config/document.js



const maxLength = limits/* limits */.F.repositoryFile.value;
const parserOptions = {
    prettyErrors: false,
    logLevel: "error",
    // Refused by findMergeKeys: once, and not by what is missing without them.
    merge: true,
};
/** Parses YAML or JSON and keeps the positions of all values. Never throws. */
function parseText(file, text) {
    const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const broken = (place, message) => ({
        mistakes: [{ file, ...place, path: "", message }],
    });
    const start = { line: 1, column: 1 };
    if (plain.length > maxLength) {
        return broken(start, `the file has ${plain.length} characters; a configuration may have at most ${maxLength}`);
    }
    const toPosition = createPlacer(plain);
    const foreign = plain.search(notUtf8);
    if (foreign !== -1)
        return broken(toPosition(foreign), describeEncoding(plain));
    const deepAt = (0,yaml/* findTooDeep */.o6)(plain);
    const document = (0,dist/* parseDocument */.Tp)(deepAt === undefined ? plain : "", parserOptions);
    if (deepAt !== undefined)
        return broken(start, `is nested deeper than ${yaml/* mostLevels */.vj} levels`);
    const mistakes = [
        ...syntaxMistakes(file, plain, document, toPosition),
        ...findMergeKeys(file, document, toPosition),
    ];
    if (document.errors.some((error) => error.code !== "DUPLICATE_KEY"))
        return { mistakes };
    keepNumbersAsWritten(document);
    try {
        const value = document.toJS({ maxAliasCount: limits/* limits */.F.aliases.value });
        if ((0,yaml/* isTooDeep */.f_)(value))
            return broken(start, yaml/* selfContained */.cL);
        const place = (path, at) => toPosition(findOffset(document, path, at));
        return { source: { file, value, place }, mistakes };
    }
    catch (error) {
        const offset = unresolvedAlias(document);
        const place = offset === undefined ? start : toPosition(offset);
        const hint = offset === undefined ? "" : quoteHint(plain, offset);
        return broken(place, `its aliases cannot be resolved: ${error.message}${hint}`);
    }
}
/** What a byte that is not UTF-8 is read as, and what UTF-16 has in every second byte. */
const notUtf8 = /[\0\uFFFD]/;
const describeEncoding = (text) => text.includes("\0")
    ? "the file has NUL characters, so it may be in UTF-16; save it as UTF-8"
    : "this character is not UTF-8; save the file as UTF-8";
const noMergeKeys = "merge keys (<<) are not supported, as in GitHub Actions; write the keys out, or use an alias for a whole value";
function findMergeKeys(file, document, placeOf) {
    const mistakes = [];
    (0,dist/* visit */.YR)(document, {
        Pair(_, { key }) {
            if ((0,dist/* isScalar */.jn)(key) && key.type === "PLAIN" && key.source === "<<")
                mistakes.push({ file, ...placeOf(key.range[0]), path: "", message: noMergeKeys });
        },
    });
    return mistakes;
}
/** The offset of the first alias without an anchor. */
function unresolvedAlias(document) {
    let found;
    (0,dist/* visit */.YR)(document, {
        Alias(_, alias) {
            if (alias.resolve(document) !== undefined)
                return undefined;
            found = alias.range?.[0];
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
/** A variable is text: `3.10` must not become 3.1, nor `0644` a number of another base. */
function keepNumbersAsWritten(document) {
    (0,dist/* visit */.YR)(document, {
        Pair(_, { key, value }) {
            if (!(0,dist/* isScalar */.jn)(key) || key.value !== "env" || !(0,dist/* isMap */.jh)(value))
                return;
            for (const { value: variable } of value.items)
                if ((0,dist/* isScalar */.jn)(variable) && typeof variable.value === "number")
                    variable.value = variable.source;
        },
    });
}
/** Not filled by the parser, which stops where it gives up: errors may follow. */
function createPlacer(text) {
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    for (const { index } of text.matchAll(/\n/g))
        lines.addNewLine(index + 1);
    return (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
}
function syntaxMistakes(file, text, document, placeOf) {
    const lines = new Set();
    const all = [...document.errors, ...document.warnings];
    // After an open quote, all the rest of the file is text.
    const open = all.findIndex(({ message }) => isOpenQuote(message));
    return all.slice(0, open === -1 ? all.length : open + 1).flatMap((problem, at) => {
        const offset = findStart(document, problem);
        const place = placeOf(offset);
        const isSyntax = problem.code !== "DUPLICATE_KEY";
        if (isSyntax && (lines.has(place.line) || (at > 0 && isConsequence(problem.message))))
            return [];
        if (isSyntax)
            lines.add(place.line);
        const hint = endsPlainText.test(problem.message) ? quoteHint(text, offset) : "";
        const message = `${syntaxMessage(problem.code, problem.message)}${hint}`;
        return [{ file, ...place, path: "", message }];
    });
}
const isOpenQuote = (message) => /^Missing closing .*quote/.test(message);
/** A quote without its end is reported at its beginning: the parser only notices at the end of the file. */
function findStart(document, { message, pos }) {
    const end = Math.max(0, pos[0]);
    if (!isOpenQuote(message))
        return end;
    let start = end;
    (0,dist/* visit */.YR)(document, {
        Scalar(_, { range }) {
            if (range != null && range[0] < end && range[1] >= end)
                start = range[0];
        },
    });
    return start;
}
/** An error that only follows from an earlier one: after a syntax error, the parser reports every following token. */
const isConsequence = (message) => message.includes("token in YAML stream");
/** Parser errors for unquoted text with special characters. */
const endsPlainText = /^Nested mappings|at node end$|^Plain value cannot start|^Unresolved tag/;
/** How many characters of the line to search for a key. */
const longestHint = 200;
/** Advice for text that only looks like YAML, such as a command; empty if it is not the value of a key. */
function quoteHint(text, offset) {
    const before = text.slice(Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - longestHint), offset);
    const key = [...before.matchAll(/([\w-]+):\s/g)].at(-1)?.[1];
    return key === undefined
        ? ""
        : `; if it is text, put the whole value of "${key}" in quotes, or on a line of its own below "${key}: |"`;
}
function syntaxMessage(code, message) {
    if (code === "DUPLICATE_KEY") {
        return "this key is already in the same mapping; a mapping holds each key once";
    }
    if (code === "MULTIPLE_DOCS")
        return "the file holds more than one YAML document; keep only the first";
    if (code === "TAG_RESOLVE_FAILED")
        return `tags are not supported: ${message}`;
    return `not valid YAML: ${message}`;
}
function findOffset(document, path, at) {
    let key;
    let value = document.contents;
    for (const step of path) {
        const collection = (0,dist/* isAlias */.Vj)(value) ? value.resolve(document) : value;
        if ((0,dist/* isMap */.jh)(collection)) {
            const pair = collection.items.find((item) => keyText(item.key) === String(step));
            if (pair === undefined)
                break;
            key = pair.key;
            value = pair.value;
        }
        else if ((0,dist/* isSeq */.oP)(collection) &&
            typeof step === "number" &&
            collection.items[step] !== undefined) {
            key = undefined;
            value = collection.items[step];
        }
        else {
            break;
        }
    }
    const start = (node) => node?.range?.[0];
    return (at === "key" ? (start(key) ?? start(value)) : (start(value) ?? start(key))) ?? 0;
}
function keyText(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return String(key);
    return key.value === null ? "" : `${key.value}`;
}

// EXTERNAL MODULE: ./build/model/fields.js
var fields = __webpack_require__(72017);
;// CONCATENATED MODULE: ./build/config/texts.js

const expression = "${{ }} is not evaluated here; set the value in the workflow's env and read it as an environment variable";
const brokenCharacter = "half of a surrogate pair (such as \\ud800) is not a character; write the whole pair";
const zeroCharacter = "the character \\0 cannot be passed to a command";
/** Why a text is not allowed anywhere in the file; undefined: it is allowed. */
function findTextError(text) {
    if ((0,fields/* hasExpression */.xS)(text))
        return expression;
    if (!text.isWellFormed())
        return brokenCharacter;
    return text.includes("\0") ? zeroCharacter : undefined;
}
/** Reports every key and text with a GitHub expression or an invalid character. */
function checkTexts(value, report, path = []) {
    if (typeof value === "string") {
        const trouble = findTextError(value);
        if (trouble !== undefined)
            report.addAlone(path, trouble, "value");
    }
    if (typeof value !== "object" || value === null)
        return;
    for (const [key, inner] of Object.entries(value)) {
        const step = Array.isArray(value) ? Number(key) : key;
        const trouble = findTextError(key);
        if (trouble !== undefined)
            report.addAlone([...path, step], trouble, "key");
        if (key === "__proto__")
            report.addAlone([...path, step], '"__proto__" cannot be used as a name', "key");
        checkTexts(inner, report, [...path, step]);
    }
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/model/mistake.js
var mistake = __webpack_require__(5978);
;// CONCATENATED MODULE: ./build/config/older-plan.js
/** The value if it is a mapping, else an empty one. */
function asRecord(value) {
    const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
    return isMapping ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** The stages of a pipeline, with those of its stage sets. The older format has no nested sets. */
function olderStages(root, stages, path) {
    const sets = asRecord(root["stageSets"]);
    const at = (list, from) => asList(list).map((stage, index) => ({ stage: asRecord(stage), path: [...from, index] }));
    return at(stages, path).flatMap((entry) => {
        if (entry.stage["kind"] !== "stage-set")
            return [entry];
        const ref = String(entry.stage["ref"]);
        return Object.hasOwn(sets, ref) ? at(sets[ref], ["stageSets", ref]) : [];
    });
}
/**
 * Aliases of the pipeline's stages. If two stages have the same alias, the first one keeps it, as in the older system.
 */
function olderAliases(stages, note) {
    const aliases = new Map();
    const ids = new Set(stages.map(({ stage }) => stage["id"]));
    for (const { stage, path } of stages) {
        const id = stage["id"];
        if (typeof id !== "string")
            continue;
        for (const [index, alias] of asList(asRecord(stage["plan"])["aliases"]).entries()) {
            if (typeof alias !== "string" || alias === id || aliases.get(alias) === id)
                continue;
            if (!ids.has(alias) && !aliases.has(alias))
                aliases.set(alias, id);
            else
                note([...path, "plan", "aliases", index], "another stage has this name, so the alias has no effect");
        }
    }
    return Object.fromEntries(aliases);
}
/** `cloud` if any stage asks for it, else `local` if any asks for `mcp` or `local`. */
function olderMode(stages) {
    const modes = stages.map(({ stage }) => getStageMode(stage));
    if (modes.includes("cloud"))
        return "cloud";
    return modes.includes("local") ? "local" : undefined;
}
function getStageMode(stage) {
    const plan = asRecord(stage["plan"]);
    const flags = [
        plan["requiresCloud"],
        plan["requires_cloud"],
        stage["requires_cloud"],
        stage["requiresCloud"],
    ];
    const flag = flags.find((value) => typeof value === "boolean");
    if (flag !== undefined)
        return flag ? "cloud" : undefined;
    const modes = [
        plan["executionMode"],
        stage["executionMode"],
        stage["execution_mode"],
        stage["mode"],
    ];
    const mode = modes
        .find((value) => typeof value === "string")
        ?.trim()
        .toLowerCase();
    if (mode === "cloud")
        return "cloud";
    return mode === "mcp" || mode === "local" ? "local" : undefined;
}
/** In the older format, a pipeline requires guardrails by default if one of its stages looks like the spec guard. */
function olderGuardrails(pipeline, stages) {
    if (typeof pipeline["guardrailsRequired"] === "boolean")
        return pipeline["guardrailsRequired"];
    return stages.some(({ stage }) => ["id", "title", "command"].some((key) => /spec-guard|specguardrunner/i.test(String(stage[key]))));
}
/** Notes hints without an effect: in the older system they only choose the plan's target, and every stage runs. */
function noteHints({ stage, path }, note) {
    if (stage["session"] != null)
        note([...path, "session"], "sessions are not supported, so this has no effect");
    const plan = asRecord(stage["plan"]);
    for (const key of ["defaultTarget", "default", "primary"]) {
        if (plan[key] !== true)
            continue;
        note([...path, "plan", key], "only chooses the plan's target; the whole pipeline runs, so this has no effect");
    }
    if (plan["runnable"] === false) {
        note([...path, "plan", "runnable"], "only keeps the stage from being the plan's target; it still runs");
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./build/model/size.js
var model_size = __webpack_require__(57577);
// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(96895);
// EXTERNAL MODULE: ./build/model/glob-syntax.js
var glob_syntax = __webpack_require__(87060);
// EXTERNAL MODULE: ./build/model/configuration-limits.js
var configuration_limits = __webpack_require__(56821);
// EXTERNAL MODULE: ./build/config/wording.js
var wording = __webpack_require__(31967);
;// CONCATENATED MODULE: ./build/config/leaf-checks.js






/*
 * Checks of single texts. Each returns an error message, or undefined.
 */
/** Characters that folders on every system and artifact names allow. */
const idPattern = "^[A-Za-z0-9][A-Za-z0-9._-]*$";
/** Device names that Windows reserves, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/** Checks an id, which becomes part of file and artifact names. */
function wrongId(id) {
    const unfit = `${(0,wording/* quote */.hD)(id)} is unfit for paths and artifact names`;
    if (!new RegExp(idPattern).test(id)) {
        return `${unfit}; expected letters, digits, ".", "_" and "-", with a letter or digit first`;
    }
    if (id.endsWith("."))
        return `${unfit}; it must not end in "."`;
    if (reserved.test(id))
        return `${unfit}; Windows reserves this name for a device`;
    return id.length > configuration_limits/* configurationLimits */.r.idLength.value
        ? `${unfit}; it may have at most ${configuration_limits/* configurationLimits */.r.idLength.value} characters`
        : undefined;
}
function wrongText(text) {
    return text.trim() === "" ? "must not be empty" : undefined;
}
function wrongLength(text) {
    if (text.length <= configuration_limits/* configurationLimits */.r.expression.value)
        return undefined;
    return `has ${text.length} characters; expected at most ${configuration_limits/* configurationLimits */.r.expression.value}`;
}
function wrongCondition(text) {
    if (wrongLength(text) !== undefined)
        return wrongLength(text);
    try {
        (0,condition/* parseCondition */.zB)(text);
        return undefined;
    }
    catch (error) {
        if (error instanceof condition/* ConditionError */.iG)
            return error.message;
        throw error;
    }
}
/** @param text a relative folder, or `.` */
function wrongDirectory(text) {
    if (text.trim() === "")
        return "must not be empty; expected a relative path";
    if (fields/* RelativePath */.c8.safeParse(text).success && !/^[A-Za-z]:/.test(text) && !text.includes("\0")) {
        return undefined;
    }
    return `${(0,wording/* quote */.hD)(text)} must be a relative path with forward slashes, without ".."`;
}
/** @param text a glob; a leading `!` excludes files */
function wrongGlob(text) {
    const glob = text.startsWith("!") ? text.slice(1) : text;
    const what = `the pattern ${(0,wording/* quote */.hD)(text)}`;
    if (wrongLength(text) !== undefined)
        return wrongLength(text);
    if (glob.trim() === "")
        return "a pattern must not be empty";
    if (glob.startsWith("/") || /^[A-Za-z]:/.test(glob))
        return `${what} must be relative`;
    if (glob.split("/").includes(".."))
        return `${what} must not contain ".."`;
    const { mistake } = (0,glob_syntax/* readGlob */.p)(glob);
    return mistake === undefined ? undefined : `${what} is not valid: ${mistake}`;
}
const namedShells = ["bash", "sh", "pwsh", "powershell", "cmd", "python", "node"];
/** Checks a shell: its name, or a command with `{0}` for the script's file, like GitHub's `shell`. */
function wrongShell(shell) {
    if (namedShells.includes(shell) || shell.includes("{0}"))
        return undefined;
    const expected = `expected one of ${namedShells.join(", ")}, or a command with {0} for the script's file`;
    return `unknown shell ${(0,wording/* quote */.hD)(shell)}; ${expected}`;
}
/** Checks a variable name; only characters that would end the name are forbidden. */
function wrongVariableName(name) {
    if (name !== "" && !/[=\0\s]/.test(name))
        return undefined;
    return `${(0,wording/* quote */.hD)(name)} is not a valid name for an environment variable; expected one without "=" and spaces`;
}
/** Parses a size into bytes, at least one; undefined if it is not a size. */
const parseSize = (size) => (0,model_size/* readSize */.ik)(String(size)) || undefined;

;// CONCATENATED MODULE: ./build/config/lists.js

const textLists = new WeakSet();
/** A list of texts. A single text is a list of one, as in GitHub's `needs`. */
function textList(item) {
    const list = schemas/* array */.YOg(item);
    textLists.add(list);
    return list;
}
const isTextList = (schema) => textLists.has(schema);
/** Wraps single texts in lists where the schema has lists of texts. Values that do not fit the schema are unchanged. */
function withTextLists(schema, value) {
    const type = unwrap(schema);
    if (typeof value === "string")
        return isTextList(type) ? [value] : value;
    if (Array.isArray(value))
        return type instanceof schemas/* ZodArray */.naA
            ? value.map((item) => withTextLists(type.element, item))
            : value;
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
        const known = typeBelow(type, key);
        return [key, known === undefined ? inner : withTextLists(known, inner)];
    }));
}
function typeBelow(type, key) {
    if (type instanceof schemas/* ZodRecord */.b8S)
        return type.valueType;
    return type instanceof schemas/* ZodObject */.bvH && Object.hasOwn(type.shape, key)
        ? type.shape[key]
        : undefined;
}
/** The type inside `optional`, `nullable` and `default`. */
function unwrap(schema) {
    return schema instanceof schemas/* ZodOptional */.IiU ||
        schema instanceof schemas/* ZodNullable */.l1C ||
        schema instanceof schemas/* ZodDefault */.XiL
        ? unwrap(schema.unwrap())
        : schema;
}

;// CONCATENATED MODULE: ./build/config/fields.js







/** A text with a custom check, which returns the error message. */
function checkedText(wrong) {
    return schemas/* string */.YjP().superRefine((text, context) => {
        const message = wrong(text);
        if (message !== undefined)
            context.addIssue({ code: "custom", message });
    });
}
const idMeta = { pattern: idPattern, maxLength: limits/* limits */.F.idLength.value };
const Id = checkedText(wrongId).meta(idMeta);
const Text = checkedText(wrongText).meta({ minLength: 1 });
const ConditionText = checkedText(wrongCondition);
const Directory = checkedText(wrongDirectory);
const Globs = textList(checkedText(wrongGlob));
const Shell = checkedText(wrongShell);
const IdName = schemas/* string */.YjP().meta(idMeta);
const VariableName = schemas/* string */.YjP().meta({ minLength: 1 });
/**
 * Checks of names in mappings, by the type of the name. They are separate from the type, because zod drops the values
 * of names that it rejects.
 */
const nameChecks = new Map([
    [IdName, wrongId],
    [VariableName, wrongVariableName],
]);
/** A mapping from ids to values. */
function byId(values) {
    return schemas/* record */.g1P(IdName, values);
}
/** Like GitHub's `env`: numbers and booleans are taken as text. */
const Variables = schemas/* record */.g1P(VariableName, schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], {
    error: "expected text, a number, true or false",
}));
const sizeWanted = "expected a number of bytes, or text such as 256MiB (units B, KiB, MiB, GiB)";
const Size = schemas/* union */.KCZ([
    schemas/* int */.Whr().min(1),
    checkedText((text) => parseSize(text) === undefined ? `${sizeWanted}, found ${(0,wording/* quote */.hD)(text)}` : undefined).meta({
        pattern: model_size/* sizePattern */.CD,
    }),
], { error: sizeWanted });
const Mode = schemas/* enum */.k5n(["local", "cloud", "mcp"]);
const Minutes = schemas/* number */.aig().gt(0).max(limits/* limits */.F.minutes.value);
const Plain = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const Flat = schemas/* union */.KCZ([Plain, schemas/* array */.YOg(Plain)], {
    error: "expected text, a number, true, false or a list of these",
});
const Group = schemas/* record */.g1P(schemas/* string */.YjP(), Flat);
/** Settings of a built-in guardrail, in general form; the guardrail's schema is checked later. */
const Settings = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([
    Plain,
    schemas/* array */.YOg(schemas/* union */.KCZ([Plain, Group], { error: "expected text, a number, true, false or a mapping" })),
    Group,
], {
    error: "expected text, a number, true, false, a mapping or a list of these",
}));
/**
 * An optional key.
 *
 * @param description for hover texts and the tables of docs/configuration.md
 * @param byDefault the default, as it would be written in the file
 */
function optional(type, description, byDefault) {
    return type
        .optional()
        .meta(byDefault === undefined ? { description } : { description, default: byDefault });
}
/** Creates the schema of a mapping from the table of its keys. */
function fileShape(table, types) {
    const shape = Object.entries(table).map(([key, row]) => {
        const { value, description, default: byDefault, required } = row;
        const type = types[value];
        if (required === true)
            return [key, type.meta({ ...type.meta(), description })];
        const shown = Array.isArray(byDefault) ? undefined : (byDefault ?? undefined);
        return [key, optional(type, description, shown)];
    });
    return Object.fromEntries(shape);
}
/** The types of values, by their names in the tables of keys (model/stage.ts). */
const fileValues = {
    id: Id,
    text: Text,
    reference: schemas/* string */.YjP(),
    references: textList(schemas/* string */.YjP()),
    globs: Globs,
    boolean: schemas/* boolean */.zMY(),
    minutes: Minutes,
    shell: Shell,
    directory: Directory,
    condition: ConditionText,
    settings: Settings,
    variables: Variables,
    phase: fields/* Phase */.a0,
    ifNoFilesFound: fields/* IfNoFilesFound */.oL,
    executionMode: Mode,
    weight: schemas/* number */.aig().gt(0).max(limits/* limits */.F.weight.value),
    parallel: schemas/* int */.Whr().min(1).max(limits/* limits */.F.parallel.value),
    jobs: schemas/* int */.Whr().min(1).max(limits/* limits */.F.jobs.value),
    tries: schemas/* int */.Whr().min(1).max(limits/* limits */.F.tries.value),
    backoff: schemas/* number */.aig().min(0).max(limits/* limits */.F.backoff.value),
    tryReasons: textList(fields/* TryReason */.gC),
    permission: fields/* Permission */.aX,
    texts: textList(Text),
    labels: byId(Text),
    aliases: byId(schemas/* string */.YjP()),
    redaction: schemas/* enum */.k5n(["enforce", "shadow"]),
    size: Size,
    heartbeat: schemas/* int */.Whr().min(1).max(limits/* limits */.F.heartbeat.value),
    cancelGrace: schemas/* int */.Whr().min(1).max(limits/* limits */.F.cancelGrace.value),
};

;// CONCATENATED MODULE: ./build/config/older-schema.js


/** Hints for the older system's planner, in all spellings that it accepts. */
const PlanHints = schemas/* strictObject */.rej({
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    defaultTarget: schemas/* boolean */.zMY().nullish(),
    default: schemas/* boolean */.zMY().nullish(),
    primary: schemas/* boolean */.zMY().nullish(),
    runnable: schemas/* boolean */.zMY().nullish(),
    requiresCloud: schemas/* boolean */.zMY().nullish(),
    requires_cloud: schemas/* boolean */.zMY().nullish(),
    executionMode: schemas/* string */.YjP().nullish(),
});
const common = {
    title: schemas/* string */.YjP().nullish(),
    plan: PlanHints.nullish(),
    requiresCloud: schemas/* boolean */.zMY().nullish(),
    requires_cloud: schemas/* boolean */.zMY().nullish(),
    executionMode: schemas/* string */.YjP().nullish(),
    execution_mode: schemas/* string */.YjP().nullish(),
    mode: schemas/* string */.YjP().nullish(),
};
const Command = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("command"),
    id: Id,
    ...common,
    command: Text,
    cwd: Directory.nullish(),
    env: Variables.nullish(),
    allowFailure: schemas/* boolean */.zMY().nullish(),
    summaryHint: schemas/* string */.YjP().nullish(),
    /** Milliseconds; 0 or less means no limit. */
    timeoutMs: schemas/* number */.aig().nullish(),
    session: schemas/* unknown */.L5J().optional(),
});
const Subpipeline = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("subpipeline"),
    id: Id.nullish(),
    ...common,
    pipeline: schemas/* string */.YjP(),
    optional: schemas/* boolean */.zMY().nullish(),
});
const StageSet = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("stage-set"), ref: schemas/* string */.YjP() });
const Stages = schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt("kind", [Command, Subpipeline, StageSet], {
    error: (issue) => issue.code === "invalid_union" ? "expected command, subpipeline or stage-set" : undefined,
}))
    .min(1);
/** The older JSON format. Unknown keys are noted and ignored. */
const OlderSchema = schemas/* strictObject */.rej({
    defaultPipeline: schemas/* string */.YjP().nullish(),
    stageSets: byId(Stages).nullish(),
    pipelines: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: Id,
        title: schemas/* string */.YjP().nullish(),
        description: schemas/* string */.YjP().nullish(),
        tags: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
        guardrailsRequired: schemas/* boolean */.zMY().nullish(),
        stages: Stages,
    }))
        .min(1),
});

;// CONCATENATED MODULE: ./build/config/path.js

/** `pipelines.gate.stages[2].needs[0]` */
function pathText(path) {
    let text = "";
    for (const step of path) {
        if (typeof step === "number")
            text += `[${step}]`;
        else if (!/^[\w.-]+$/.test(step))
            text += `[${(0,wording/* quote */.hD)(step)}]`;
        else
            text += text === "" ? step : `.${step}`;
    }
    return text;
}
/** The value at a path; undefined if there is none. */
function valueAt(value, path) {
    let here = value;
    for (const step of path) {
        if (typeof here !== "object" || here === null || !Object.hasOwn(here, step))
            return undefined;
        here = here[step];
    }
    return here;
}
const samePath = (left, right) => left.length === right.length && left.every((step, index) => step === right[index]);

;// CONCATENATED MODULE: ./build/config/shape.js





/** zod's paths hold no symbols here, because all keys come from a text. */
const getPath = (issue) => issue.path;
/**
 * Checks the shape of a value and reports every difference from the schema.
 *
 * @param ignore called for unknown keys, which are then not mistakes
 * @returns whether the value fits the schema, and the paths of keys that are missing but were probably meant by a
 *   mistyped one
 */
function checkShape(schema, value, report, ignore) {
    checkNames(schema, value, [], report);
    // A file is checked once: compiling the schema for speed would take longer than the check.
    const result = schema.safeParse(value, { jitless: true });
    if (result.success)
        return { fits: true, likely: [] };
    const issues = result.error.issues.flatMap(unwrapUnionIssue);
    const likely = [];
    for (const issue of issues) {
        if (issue.code !== "unrecognized_keys")
            continue;
        if (ignore === undefined)
            likely.push(...reportUnknownKeys(schema, value, issue, report));
        else
            for (const key of issue.keys)
                ignore([...getPath(issue), key]);
    }
    const isLikely = (path) => likely.some((other) => samePath(other, path));
    for (const issue of issues) {
        if (issue.code !== "unrecognized_keys" && !isLikely(getPath(issue)))
            reportIssue(issue, value, report);
    }
    return { fits: false, likely };
}
/** Unwraps the errors of a union: if the value is of the type of just one option, that option's errors say more. */
function unwrapUnionIssue(issue) {
    if (issue.code !== "invalid_union")
        return [issue];
    const inside = issue.errors.filter((option) => option.every(({ code, path }) => path.length > 0 || code === "unrecognized_keys"));
    if (inside.length !== 1)
        return [issue];
    return inside[0].flatMap((one) => unwrapUnionIssue({ ...one, path: [...issue.path, ...one.path] }));
}
/** Checks the names in all mappings that restrict them. */
function checkNames(schema, value, path, report) {
    const type = unwrap(schema);
    if (type instanceof schemas/* ZodUnion */.fZ7) {
        for (const option of type.options)
            checkNames(option, value, path, report);
    }
    if (typeof value !== "object" || value === null)
        return;
    if (type instanceof schemas/* ZodArray */.naA && Array.isArray(value)) {
        for (const [index, item] of value.entries())
            checkNames(type.element, item, [...path, index], report);
    }
    if (Array.isArray(value))
        return;
    for (const [key, inner] of Object.entries(value)) {
        if (type instanceof schemas/* ZodRecord */.b8S) {
            const message = nameChecks.get(type.keyType)?.(key);
            if (message !== undefined)
                report.add([...path, key], message, "key");
            checkNames(type.valueType, inner, [...path, key], report);
        }
        const known = type instanceof schemas/* ZodObject */.bvH && Object.hasOwn(type.shape, key) ? type.shape[key] : undefined;
        if (known !== undefined)
            checkNames(known, inner, [...path, key], report);
    }
}
function reportIssue(issue, value, report) {
    const path = getPath(issue);
    const parent = valueAt(value, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof parent === "object" &&
        parent !== null &&
        key !== undefined &&
        !Object.hasOwn(parent, key)) {
        report.add(path, `${(0,wording/* quote */.hD)(String(key))} is missing; ${expectation(issue)}`);
    }
    else {
        report.add(path, shapeMessage(issue, valueAt(value, path)));
    }
}
function reportUnknownKeys(schema, value, issue, report) {
    const path = getPath(issue);
    const known = keysAt(schema, path);
    const written = Object.keys(valueAt(value, path) ?? {});
    const free = known.filter((key) => !written.includes(key));
    const likely = [];
    for (const key of issue.keys) {
        const near = (0,wording/* nearest */.pA)(key, free);
        const hint = near === undefined ? `expected one of ${(0,wording/* list */.p_)(known, 30)}` : `did you mean ${(0,wording/* quote */.hD)(near)}?`;
        report.add([...path, key], `${(0,wording/* quote */.hD)(key)} is not a known key; ${hint}`, "key");
        if (near !== undefined)
            likely.push([...path, near]);
    }
    return likely;
}
/** The known keys of a mapping at this path. */
function keysAt(schema, path) {
    const type = unwrap(schema);
    if (type instanceof schemas/* ZodUnion */.fZ7) {
        const options = type.options;
        return [...new Set(options.flatMap((option) => keysAt(option, path)))];
    }
    const [step, ...rest] = path;
    if (step === undefined)
        return type instanceof schemas/* ZodObject */.bvH ? Object.keys(type.shape) : [];
    if (type instanceof schemas/* ZodArray */.naA)
        return typeof step === "number" ? keysAt(type.element, rest) : [];
    if (type instanceof schemas/* ZodRecord */.b8S)
        return keysAt(type.valueType, rest);
    const inner = type instanceof schemas/* ZodObject */.bvH ? type.shape[step] : undefined;
    return inner === undefined ? [] : keysAt(inner, rest);
}
function shapeMessage(issue, found) {
    switch (issue.code) {
        case "custom":
            return issue.message;
        case "invalid_value": {
            const near = typeof found === "string" ? (0,wording/* nearest */.pA)(found, issue.values.map(String)) : undefined;
            const hint = near === undefined ? "" : `; did you mean ${(0,wording/* quote */.hD)(near)}?`;
            return `${expectation(issue)}, found ${(0,wording/* describeValue */.bp)(found)}${hint}`;
        }
        case "too_small":
        case "too_big":
            return Array.isArray(found)
                ? "must not be empty"
                : `${expectation(issue)}, found ${(0,wording/* describeValue */.bp)(found)}`;
        default: {
            const isScalar = typeof found === "number" || typeof found === "boolean";
            const quotes = isScalar && expectation(issue) === "expected text" ? "; put it in quotes" : "";
            return `${expectation(issue)}, found ${(0,wording/* describeValue */.bp)(found)}${quotes}`;
        }
    }
}
const typeNames = {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a mapping",
    record: "a mapping",
};
function expectation(issue) {
    switch (issue.code) {
        case "invalid_type":
            return `expected ${typeNames[issue.expected] ?? issue.expected}`;
        case "invalid_value":
            return `expected ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
        case "too_small":
            return `must be ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
        case "too_big":
            return `must be at most ${issue.maximum}`;
        default:
            return issue.message;
    }
}

;// CONCATENATED MODULE: ./build/config/older-format.js








/** Whether a file has the older format: JSON with a list of `pipelines`. */
function isOlderFormat(source, text) {
    const { pipelines } = asRecord(source.value);
    const isNamedSo = (0,posix_.basename)(source.file.replaceAll("\\", "/")) === "codex.orchestrator.json";
    if (pipelines === undefined)
        return isNamedSo;
    return Array.isArray(pipelines) && (source.file.endsWith(".json") || /^\uFEFF?\s*\{/.test(text));
}
/** Checks a file of the older format and translates it into the YAML format, where the rest is checked. */
function readOlderFormat(source, report) {
    const notes = new Set();
    const note = (path, message) => {
        notes.add((0,mistake/* formatMistake */._)({
            file: source.file,
            ...source.place(path, "key"),
            path: pathText(path),
            message,
        }));
    };
    checkShape(OlderSchema, source.value, report, (path) => note(path, "is not a known key and has no effect"));
    const root = asRecord(source.value);
    const origins = new Map();
    const value = {
        "stage-sets": translateSets(root, origins, note),
        pipelines: translatePipelines(root, { origins, note, report }),
    };
    const byDefault = defaultPipeline(root, asRecord(value["pipelines"]));
    if (byDefault !== undefined)
        value["default-pipeline"] = byDefault;
    origins.set(toKey(["default-pipeline"]), ["defaultPipeline"]);
    return { value, origin: (path) => findOrigin(origins, path), notes: [...notes] };
}
/** In the older format, the default pipeline is `diagnostics`. */
function defaultPipeline(root, pipelines) {
    const named = root["defaultPipeline"];
    if (named != null)
        return named;
    return Object.hasOwn(pipelines, "diagnostics") ? "diagnostics" : undefined;
}
const toKey = (path) => JSON.stringify(path);
function findOrigin(origins, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const origin = origins.get(toKey(path.slice(0, length)));
        if (origin !== undefined)
            return [...origin, ...path.slice(length)];
    }
    return path;
}
function translateSets(root, origins, note) {
    origins.set(toKey(["stage-sets"]), ["stageSets"]);
    const sets = Object.entries(asRecord(root["stageSets"]));
    return Object.fromEntries(sets.map(([name, stages]) => {
        const steps = { from: ["stageSets", name], to: ["stage-sets", name] };
        return [name, translateStages(stages, steps, origins, note)];
    }));
}
function translatePipelines(root, { origins, note, report }) {
    const translated = new Map();
    for (const [index, value] of asList(root["pipelines"]).entries()) {
        const pipeline = asRecord(value);
        const { id, title, description, tags } = pipeline;
        const from = ["pipelines", index];
        if (typeof id !== "string")
            continue;
        if (translated.has(id)) {
            const first = report.pointAt(findOrigin(origins, ["pipelines", id]));
            report.add([...from, "id"], `duplicate pipeline id ${(0,wording/* quote */.hD)(id)}: already at ${first}`);
            continue;
        }
        const to = ["pipelines", id];
        origins.set(toKey(to), from);
        const steps = { from: [...from, "stages"], to: [...to, "stages"] };
        const stages = olderStages(root, pipeline["stages"], steps.from);
        translated.set(id, {
            ...filled({ title, description, tags, "execution-mode": olderMode(stages) }),
            "guardrails-required": olderGuardrails(pipeline, stages),
            aliases: olderAliases(stages, note),
            stages: translateStages(pipeline["stages"], steps, origins, note),
        });
    }
    return Object.fromEntries(translated);
}
/** Drops unset values: in the older format, null and empty texts mean the same as a missing key. */
function filled(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null && value !== ""));
}
function translateStages(stages, { from, to }, origins, note) {
    if (!Array.isArray(stages))
        return null;
    return stages.map((stage, index) => {
        const path = [...from, index];
        noteHints({ stage: asRecord(stage), path }, note);
        notePackageRoot(asRecord(stage), path, note);
        return translateStage(asRecord(stage), { from: path, to: [...to, index] }, origins);
    });
}
const packageRoot = "CODEX_ORCHESTRATOR_PACKAGE_ROOT";
/** Notes the use of a variable that the older system sets to its own package folder. */
function notePackageRoot({ command, env }, path, note) {
    if (typeof command !== "string" || !command.includes(packageRoot))
        return;
    if (Object.hasOwn(asRecord(env), packageRoot))
        return;
    note([...path, "command"], `uses $${packageRoot}, which is not set here: set it in "env" or in the environment, or use the path of the command`);
}
/** The YAML keys for the keys of each kind of stage: required ones, then optional ones. */
const words = {
    command: {
        needed: { id: "id", command: "run" },
        free: {
            title: "name",
            cwd: "working-directory",
            env: "env",
            allowFailure: "continue-on-error",
            summaryHint: "summary-hint",
        },
    },
    subpipeline: {
        needed: { pipeline: "pipeline" },
        free: { id: "id", title: "name", optional: "continue-on-error" },
    },
    "stage-set": { needed: { ref: "stage-set" }, free: {} },
};
function translateStage(stage, { from, to }, origins) {
    const kind = String(stage["kind"]);
    const known = Object.hasOwn(words, kind) ? words[kind] : undefined;
    if (known === undefined)
        return null;
    const translated = {};
    for (const [key, word] of Object.entries(known.needed))
        translated[word] = stage[key] ?? null;
    for (const [key, word] of Object.entries(known.free)) {
        Object.assign(translated, filled({ [word]: stage[key] }));
    }
    for (const [key, word] of Object.entries({ ...known.needed, ...known.free })) {
        origins.set(toKey([...to, word]), [...from, key]);
    }
    const minutes = kind === "command" ? toMinutes(stage["timeoutMs"]) : undefined;
    return minutes === undefined ? translated : { ...translated, "timeout-minutes": minutes };
}
/** In the older format, 0 or less means no limit. */
function toMinutes(milliseconds) {
    if (typeof milliseconds !== "number" || Math.trunc(milliseconds) <= 0)
        return undefined;
    return Math.min(Math.trunc(milliseconds) / 60_000, limits/* limits */.F.minutes.value);
}

// EXTERNAL MODULE: ./build/model/stage.js
var model_stage = __webpack_require__(58816);
;// CONCATENATED MODULE: ./build/model/pipeline-keys.js

/** `fan-out` of a pipeline. */
const fanOutKeys = {
    "max-jobs": { value: "jobs", description: "Maximum number of jobs of the matrix.", default: 8 },
    "min-instances": {
        value: "jobs",
        description: "Minimum number of jobs, if there is work for them. It is recorded in the scheduler plan; a number that can never be reached is refused.",
        default: 1,
    },
    "runs-on": {
        value: "labels",
        description: "Runner label of each kind of runner; `default` is for subtasks without `requires`. Left out: `default` is ubuntu-latest.",
    },
};
/** The keys of a pipeline; stage.ts has those of its stages. */
const pipelineKeys = {
    title: { value: "text", description: "Title for people. Left out: the id." },
    description: { value: "text", description: "Purpose of the pipeline.", default: null },
    tags: { value: "texts", description: "Keywords.", default: [] },
    "execution-mode": { value: "executionMode", description: model_stage/* executionMode */.Kl, default: null },
    env: {
        value: "variables",
        description: "Environment variables of all its stages, which override those of the file.",
        resolved: false,
    },
    setup: {
        value: "stages",
        description: "Commands that run once in every job, before its subtasks.",
        resolved: false,
    },
    stages: {
        value: "stages",
        description: "The stages, in order, instead of `subtasks`.",
        resolved: false,
    },
    subtasks: {
        value: "subtasks",
        description: "Lists of stages that can run on separate machines.",
        resolved: false,
    },
    after: {
        value: "stages",
        description: "Built-in guardrails that run once, when all subtasks have ended.",
        resolved: false,
    },
    "fan-out": {
        value: "fanOut",
        description: "How subtasks are spread over the jobs of a matrix.",
        resolved: false,
    },
    "max-parallel": { value: "parallel", description: model_stage/* maxParallel */.C5, default: null, resolved: false },
    "fail-fast": { value: "boolean", description: model_stage/* failFast */.$4, default: true, resolved: false },
    "allow-empty": {
        value: "boolean",
        description: "Whether a run in which `paths` skipped every subtask is neutral instead of failed.",
        default: false,
    },
    "merge-group-paths": {
        value: "boolean",
        description: "Whether `paths` filters apply in a merge queue.",
        default: false,
    },
    "guardrails-required": {
        value: "boolean",
        description: "Whether to point out a run without guardrails.",
        default: false,
    },
    aliases: {
        value: "aliases",
        description: "Other names of stages and subtasks, to use as targets.",
    },
    "default-target": {
        value: "reference",
        description: "The stage, subtask or alias to run when no target is named. Left out: everything.",
        default: null,
    },
};
/** The keys of the file itself. */
const configurationKeys = {
    "default-pipeline": {
        value: "reference",
        description: "The pipeline to run when none is named.",
        default: null,
    },
    task: {
        value: "id",
        description: "Task that runs belong to, a folder in `.runs`. Left out: the repository's name.",
        default: null,
    },
    env: { value: "variables", description: "Environment variables of all stages.", resolved: false },
    defaults: {
        value: "defaults",
        description: "Defaults for all stages, like GitHub's `defaults`.",
        resolved: false,
    },
    secrets: {
        value: "texts",
        description: "Names of environment variables whose values must never be shown.",
        default: [],
    },
    "secrets-exempt": {
        value: "texts",
        description: "Names of environment variables whose values may be shown although they look like secrets.",
        default: [],
    },
    redaction: {
        value: "redaction",
        description: "How to treat secrets in output: `enforce` replaces them with ***, `shadow` only counts them.",
        default: "enforce",
    },
    "log-limit": {
        value: "size",
        description: "Maximum size of a stage's log, in bytes or as text such as 64MiB. Of a larger log, the beginning and the end are kept.",
        default: "256MiB",
    },
    "heartbeat-seconds": {
        value: "heartbeat",
        description: "Seconds between two heartbeats of a run. It counts as stale after four missed heartbeats, or two minutes if that is longer.",
        default: 30,
    },
    "cancel-grace-seconds": {
        value: "cancelGrace",
        description: "Seconds for stages with `if: always()` or `cancelled()` after a cancel on the command line. On GitHub it is 6, because its runner kills the job soon.",
        default: 30,
    },
    "stage-sets": {
        value: "stageSets",
        description: "Reusable lists of stages, by name.",
        resolved: false,
    },
    pipelines: {
        value: "pipelines",
        description: "The pipelines, by id.",
        required: true,
        resolved: false,
    },
};

;// CONCATENATED MODULE: ./build/config/schema.js




const TriesSchema = schemas/* strictObject */.rej(fileShape(model_stage/* tryKeys */._R, fileValues))
    .refine(({ on, "timeout-minutes": minutes }) => minutes != null || on?.join() !== "timeout", {
    path: ["on"],
    error: "expected `timeout-minutes` with `timeout`: the stage's own timeout ends all tries",
});
const PermissionsSchema = schemas/* strictObject */.rej(fileShape(model_stage/* permissionKeys */.QO, fileValues));
const values = { ...fileValues, tryPolicy: TriesSchema, permissions: PermissionsSchema };
/** A command, a built-in guardrail, a stage set or a nested pipeline, depending on its key. */
const StageSchema = schemas/* strictObject */.rej(fileShape(model_stage/* stageKeys */.Jk, values)).meta({
    id: "Stage",
    title: "Stage",
    oneOf: [
        { required: ["id", "run"] },
        { required: ["uses"] },
        { required: ["stage-set"] },
        { required: ["pipeline"] },
    ],
});
const StagesSchema = schemas/* array */.YOg(StageSchema).min(1);
const SubtaskSchema = schemas/* strictObject */.rej(fileShape(model_stage/* subtaskKeys */.am, { ...fileValues, stages: StagesSchema }))
    .meta({ id: "Subtask", title: "Subtask" });
const FanOutSchema = schemas/* strictObject */.rej(fileShape(fanOutKeys, fileValues));
const PipelineSchema = schemas/* strictObject */.rej(fileShape(pipelineKeys, {
    ...fileValues,
    stages: StagesSchema,
    subtasks: schemas/* array */.YOg(SubtaskSchema).min(1),
    fanOut: FanOutSchema,
}))
    .meta({
    id: "Pipeline",
    title: "Pipeline",
    oneOf: [{ required: ["stages"] }, { required: ["subtasks"] }],
});
const RunDefaultsSchema = schemas/* strictObject */.rej({
    shell: optional(Shell, "The default shell of commands."),
    "working-directory": optional(Directory, "The default working directory of commands, relative to their subtask's."),
});
const DefaultsSchema = schemas/* strictObject */.rej({
    run: optional(RunDefaultsSchema, "Defaults for stages with `run`."),
});
/** The YAML format: the source of the checks, the JSON Schema, hover texts and the tables of the documentation. */
const ConfigurationSchema = schemas/* strictObject */.rej(fileShape(configurationKeys, {
    ...fileValues,
    defaults: DefaultsSchema,
    stageSets: byId(StagesSchema),
    pipelines: byId(PipelineSchema).refine((pipelines) => Object.keys(pipelines).length > 0, "must not be empty; expected at least one pipeline"),
}));

;// CONCATENATED MODULE: ./build/config/reading.js




/** Makes a schema tolerant, so that the valid parts of a file can be checked although others are invalid. */
function tolerate(schema) {
    const type = unwrap(schema);
    const orNothing = (inner) => tolerate(inner).optional().catch(undefined);
    if (type instanceof schemas/* ZodObject */.bvH) {
        const keys = Object.entries(type.shape);
        return schemas/* object */.Ikc(Object.fromEntries(keys.map(([key, inner]) => [key, orNothing(inner)])));
    }
    if (type instanceof schemas/* ZodArray */.naA)
        return schemas/* array */.YOg(tolerate(type.element).nullable().catch(null));
    if (type instanceof schemas/* ZodRecord */.b8S)
        return schemas/* record */.g1P(schemas/* string */.YjP(), orNothing(type.valueType));
    return type instanceof schemas/* ZodString */.NDH ? schemas/* string */.YjP() : type;
}
let tolerant;
/** The valid parts of a configuration. */
function readTolerantly(value) {
    tolerant ??= tolerate(ConfigurationSchema).catch({});
    return tolerant.parse(value);
}
const guardrailPrefix = "guardrail/";
/** `review` of `guardrail/review`; undefined if it is not a guardrail. */
function guardrailName(uses) {
    return uses?.startsWith(guardrailPrefix) ? uses.slice(guardrailPrefix.length) : undefined;
}
/** Converts values to text, as GitHub's `env` does. */
function variables(env) {
    const entries = Object.entries(env ?? {}).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
/** A list without its invalid items. */
function present(list) {
    return (list ?? []).filter((item) => item !== null);
}
function createReading(text, written, likely, rest) {
    const wrote = (path) => valueAt(written, path) !== undefined || likely.some((other) => samePath(other, path));
    const sets = toMap(text["stage-sets"]);
    return { text, sets, pipelines: toMap(text.pipelines), wrote, ...rest };
}
const stageKinds = ["run", "uses", "stage-set", "pipeline"];
/** Finds which of run, uses, stage-set and pipeline a stage has. */
function findStageKinds(reading, path) {
    return stageKinds.filter((kind) => reading.wrote([...path, kind]));
}
/** Whether there is a stage set or pipeline of this name, valid or not. */
function exists(reading, where, name) {
    return reading.wrote([where, name]);
}
function toMap(record) {
    const entries = Object.entries(record ?? {});
    return new Map(entries.filter((entry) => entry[1] !== undefined));
}
/** Every list of stages of the file, as written. */
function writtenLists(reading) {
    const lists = [];
    const add = (path, role, stages) => {
        if (stages !== undefined)
            lists.push({ path, role, stages });
    };
    for (const [name, stages] of reading.sets)
        add(["stage-sets", name], "set", stages);
    for (const [id, pipeline] of reading.pipelines) {
        const path = ["pipelines", id];
        for (const role of ["setup", "stages", "after"])
            add([...path, role], role, pipeline[role]);
        pipeline.subtasks?.forEach((subtask, index) => add([...path, "subtasks", index, "stages"], "stages", subtask?.stages));
    }
    return lists;
}
/** The valid stages of a list, with their paths. */
function* readable({ stages, path, }) {
    for (const [index, stage] of stages.entries()) {
        if (stage !== null)
            yield [stage, [...path, index]];
    }
}

// EXTERNAL MODULE: ./build/model/unseen.js
var unseen = __webpack_require__(97004);
;// CONCATENATED MODULE: ./build/config/report.js


function createReport(source, already) {
    const entries = already.map((mistake) => ({ ...mistake, alone: false }));
    const view = (origin) => {
        const push = (path, message, at, alone) => {
            const from = origin(path);
            const place = source.place(from, at);
            entries.push({ file: source.file, ...place, path: pathText(from), message, alone });
        };
        return {
            add: (path, message, at = "value") => push(path, message, at, false),
            addAlone: (path, message, at) => push(path, message, at, true),
            pointAt: (path) => {
                const from = origin(path);
                return `${pathText(from)} (line ${source.place(from, "value").line})`;
            },
            through: view,
            mistakes: () => tidy(entries),
        };
    };
    return view((path) => path);
}
/** Sorts mistakes in the order of the file and removes duplicates. */
function tidy(entries) {
    const place = (entry) => `${entry.line}:${entry.column}`;
    const alone = new Set(entries.filter((entry) => entry.alone).map(place));
    const once = new Map();
    for (const { alone: isAlone, ...mistake } of entries) {
        if (alone.has(place(mistake)) && !isAlone)
            continue;
        const key = `${place(mistake)} ${mistake.message}`;
        // Messages of libraries quote the file unescaped.
        if (!once.has(key))
            once.set(key, { ...mistake, message: (0,unseen/* escapeUnseen */.YA)(mistake.message) });
    }
    return [...once.values()].sort((left, right) => left.line - right.line || left.column - right.column);
}

;// CONCATENATED MODULE: ./build/config/graph.js
/** Sorts nodes topologically. Needs that are not nodes are ignored. */
function sortByNeeds(needs) {
    const remaining = new Set(needs.keys());
    const open = new Map();
    const dependents = new Map();
    for (const [node, nodeNeeds] of needs) {
        const known = [...new Set(nodeNeeds)].filter((other) => needs.has(other));
        open.set(node, known.length);
        for (const other of known) {
            const waiting = dependents.get(other);
            if (waiting === undefined)
                dependents.set(other, [node]);
            else
                waiting.push(node);
        }
    }
    const order = { sorted: [], cycles: [] };
    let ready = [...needs.keys()].filter((node) => open.get(node) === 0);
    while (remaining.size > 0) {
        if (ready.length === 0) {
            const cycle = findCycle(needs, remaining);
            order.cycles.push(cycle);
            ready = cycle;
        }
        const next = [];
        for (const node of ready) {
            if (!remaining.delete(node))
                continue;
            order.sorted.push(node);
            for (const dependent of dependents.get(node) ?? []) {
                const left = (open.get(dependent) ?? 0) - 1;
                open.set(dependent, left);
                if (left === 0)
                    next.push(dependent);
            }
        }
        ready = next;
    }
    return order;
}
/** Every remaining node needs another remaining one, so following them leads back to a visited node. */
function findCycle(needs, remaining) {
    const trail = [];
    const seen = new Map();
    let [node] = remaining;
    while (node !== undefined && !seen.has(node)) {
        seen.set(node, trail.length);
        trail.push(node);
        node = needs.get(node)?.find((other) => remaining.has(other));
    }
    return node === undefined ? trail : trail.slice(seen.get(node));
}

;// CONCATENATED MODULE: ./build/config/connect.js



/** Joins the entries of a list, and checks for duplicate ids, unknown needs and cycles. */
function connect(reading, groups, place) {
    const isSure = groups.every((group) => group.isSure);
    const names = groupIdsByName(groups);
    const items = groups.flatMap((group) => {
        const written = group.stage?.needs;
        const needs = written && { ids: resolve(reading, group, names, { ...place, isSure }), written };
        return needs ? withNeeds(group, needs.ids) : group.items;
    });
    const distinct = withoutDuplicates(reading, items);
    if (distinct.length > limits/* limits */.F.expandedStages.value) {
        const path = groups[0]?.path.slice(0, -1) ?? [];
        reading.report.add(path, `stands for ${distinct.length} stages; there may be at most ${limits/* limits */.F.expandedStages.value}`);
        return [];
    }
    reportWaiting(reading, distinct);
    return distinct;
}
/** Maps each name of a list to the ids that it stands for. */
function groupIdsByName(groups) {
    const names = new Map();
    for (const { name, items } of groups) {
        if (name !== undefined)
            names.set(name, [...(names.get(name) ?? []), ...items.map((item) => item.id)]);
    }
    for (const { items } of groups) {
        for (const { id } of items)
            if (!names.has(id))
                names.set(id, [id]);
    }
    return names;
}
function resolve(reading, group, names, place) {
    const ids = [];
    for (const [index, need] of (group.stage?.needs ?? []).entries()) {
        const known = need === null ? [] : names.get(need);
        if (known !== undefined)
            ids.push(...known);
        else if (need !== null && place.isSure)
            reportNeed(reading, [...group.path, "needs", index], need, names, place);
    }
    return [...new Set(ids)];
}
function reportNeed(reading, path, need, names, place) {
    const known = [...names.keys()];
    const otherwise = `there is no stage ${(0,wording/* quote */.hD)(need)} in ${place.called}; ${(0,wording/* suggest */.ZA)(need, known)}`;
    reading.report.add(path, place.elsewhere?.(need) ?? otherwise);
}
/**
 * Adds the needs of a set's entry to all of its stages. Stages without needs of their own also keep waiting for those
 * before them in the set.
 */
function withNeeds(group, ids) {
    const needsPath = [...group.path, "needs"];
    const earlier = [];
    return group.items.map((item) => {
        const needs = [...new Set([...ids, ...(item.needs ?? earlier)])];
        earlier.push(item.id);
        return { ...item, needs, needsPath: item.needsPath ?? needsPath };
    });
}
/** Ignores case, because `Build` and `build` are the same folder on some systems. */
function withoutDuplicates(reading, items) {
    const first = new Map();
    const again = new Map();
    for (const item of items) {
        const key = item.id.toLowerCase();
        if (first.has(key))
            again.set(item.path, [...(again.get(item.path) ?? []), item]);
        else
            first.set(key, item);
    }
    for (const [path, repeated] of again)
        reportDuplicates(reading, path, repeated, first);
    for (const item of first.values())
        reportLongId(reading, item);
    return [...first.values()];
}
function reportDuplicates(reading, path, repeated, first) {
    const [item] = repeated;
    const other = item && first.get(item.id.toLowerCase());
    if (item === undefined || other === undefined)
        return;
    const ids = (0,wording/* list */.p_)([...new Set(repeated.map((one) => one.id))]);
    const many = repeated.length > 1 ? "s" : "";
    const differs = item.id === other.id ? "" : `, differing only in case from ${(0,wording/* quote */.hD)(other.id)}`;
    const isSet = reading.wrote([...path, "stage-set"]);
    const advice = isSet ? "; an id on this entry would become a prefix" : "";
    const at = reading.wrote([...path, "id"]) ? [...path, "id"] : path;
    const where = reading.report.pointAt(other.path);
    reading.report.add(at, `duplicate id${many} ${ids}${differs}: already at ${where}${advice}`);
}
function reportLongId(reading, item) {
    if (item.id.length <= limits/* limits */.F.idLength.value || item.ownId.length > limits/* limits */.F.idLength.value)
        return;
    const message = `with its prefix the id ${(0,wording/* quote */.hD)(item.id)} has ${item.id.length} characters`;
    reading.report.add(item.path, `${message}; it may have at most ${limits/* limits */.F.idLength.value}`);
}
function reportWaiting(reading, items) {
    const earlier = [];
    const needs = new Map();
    for (const item of items) {
        needs.set(item.id, item.needs ?? [...earlier]);
        earlier.push(item.id);
    }
    const byId = new Map(items.map((item) => [item.id, item]));
    for (const cycle of sortByNeeds(needs).cycles) {
        const start = cycle.findIndex((id) => (byId.get(id)?.needs ?? null) !== null);
        const around = [...cycle.slice(start), ...cycle.slice(0, start), cycle[start]];
        const waits = cycle.some((id) => byId.get(id)?.needs === null);
        const hint = waits ? " (a stage without needs waits for all before it)" : "";
        const item = byId.get(around[0]);
        const what = cycle.length === 1 ? "this stage waits for itself" : "these stages wait for each other";
        reading.report.add(item?.needsPath ?? item?.path ?? [], `${what}: ${around.map(wording/* word */.Vm).join(" -> ")}${hint}`);
    }
}

// EXTERNAL MODULE: ./build/model/resolved-keys.js
var resolved_keys = __webpack_require__(72653);
;// CONCATENATED MODULE: ./build/config/entries.js



/** Keys that are allowed only together with some of run, uses, stage-set and pipeline. */
const keysFor = {
    with: ["uses"],
    shell: ["run", "stage-set"],
    permissions: ["run"],
    tries: ["run"],
    artifacts: ["run"],
    "if-no-files-found": ["run"],
    phase: ["run", "uses", "pipeline"],
    "summary-hint": ["run", "uses", "pipeline"],
};
/** Checks each stage as written: its kind, and whether that kind is allowed in its list. */
function checkEntries(reading) {
    for (const written of writtenLists(reading)) {
        for (const [stage, path] of readable(written))
            checkEntry(reading, stage, path, written.role);
    }
}
function checkEntry(reading, stage, path, role) {
    const [kind, second] = findStageKinds(reading, path);
    if (kind === undefined) {
        reading.report.add(path, `a stage needs one of ${(0,wording/* list */.p_)(stageKinds)}; this one has none`);
        return;
    }
    if (second !== undefined) {
        const both = `it has ${(0,wording/* quote */.hD)(kind)} and ${(0,wording/* quote */.hD)(second)}`;
        reading.report.add([...path, second], `a stage has exactly one of ${(0,wording/* list */.p_)(stageKinds)}; ${both}`, "key");
        return;
    }
    checkKeys(reading, path, kind);
    if (kind === "run" && !reading.wrote([...path, "id"])) {
        reading.report.add(path, 'a stage with "run" needs an "id"');
    }
    if (checkRole(reading, stage, path, { kind, role }))
        checkTarget(reading, stage, path);
}
function checkKeys(reading, path, kind) {
    for (const [key, kinds] of Object.entries(keysFor)) {
        if (kinds.includes(kind) || !reading.wrote([...path, key]))
            continue;
        const where = kinds.map((other) => (0,wording/* quote */.hD)(other)).join(" or ");
        reading.report.add([...path, key], `${(0,wording/* quote */.hD)(key)} has no effect with ${(0,wording/* quote */.hD)(kind)}, only with ${where}`, "key");
    }
}
function checkRole(reading, stage, path, { kind, role }) {
    if (role === "after" && kind !== "uses") {
        reading.report.add([...path, kind], 'expected "uses": only built-in guardrails are allowed in "after"', "key");
        return false;
    }
    if (role !== "setup" || kind === "run")
        return true;
    if (kind !== "stage-set") {
        reading.report.add([...path, kind], 'expected "run" or a stage set of commands in "setup"', "key");
        return false;
    }
    const set = stage["stage-set"] ?? "";
    if (holdsCommandsOnly(reading, set))
        return true;
    reading.report.add([...path, kind], `"setup" takes only commands, but the stage set ${(0,wording/* quote */.hD)(set)} holds other stages`);
    return false;
}
function holdsCommandsOnly(reading, set) {
    const reached = new Set([set]);
    for (const name of reached) {
        const written = { path: ["stage-sets", name], stages: reading.sets.get(name) ?? [] };
        for (const [stage, path] of readable(written)) {
            const [kind] = findStageKinds(reading, path);
            if (kind === "uses" || kind === "pipeline")
                return false;
            if (stage["stage-set"] !== undefined)
                reached.add(stage["stage-set"]);
        }
    }
    return true;
}
function checkTarget(reading, stage, path) {
    if (stage.uses !== undefined)
        checkGuardrail(reading, stage, stage.uses, path);
    const id = stage.pipeline;
    if (id === undefined || !exists(reading, "pipelines", id) || !reading.pipelines.has(id))
        return;
    const extra = ["subtasks", "setup", "after", "fan-out"].filter((key) => reading.wrote(["pipelines", id, key]));
    if (extra.length === 0)
        return;
    const what = `a nested pipeline may have only "stages", but ${(0,wording/* quote */.hD)(id)} has ${(0,wording/* list */.p_)(extra)}`;
    reading.report.add([...path, "pipeline"], what);
}
function checkGuardrail(reading, stage, uses, path) {
    const name = guardrailName(uses);
    const settings = name === undefined ? undefined : reading.guardrails.get(name);
    if (settings !== undefined) {
        const report = reading.report.through((inner) => [...path, "with", ...inner]);
        checkShape(settings, stage.with ?? {}, report);
        return;
    }
    const at = [...path, "uses"];
    if (name === undefined) {
        const elsewhere = "other actions belong in the workflow";
        reading.report.add(at, `expected ${guardrailPrefix}<name>, found ${(0,wording/* quote */.hD)(uses)}; ${elsewhere}`);
        return;
    }
    const near = (0,wording/* nearest */.pA)(name, [...reading.guardrails.keys()]);
    const hint = near === undefined ? "" : `; did you mean ${(0,wording/* quote */.hD)(guardrailPrefix + near)}?`;
    reading.report.add(at, `built-in guardrail ${(0,wording/* quote */.hD)(name)} does not exist in this version${hint}`);
}

;// CONCATENATED MODULE: ./build/config/expand.js


/** Expands the entries of a list. The sets that they name are already expanded. */
function openList(reading, sets, stages, path) {
    return stages.map((stage, index) => openEntry(reading, sets, stage, [...path, index]));
}
function openEntry(reading, sets, stage, path) {
    const unreadable = { path, stage, name: undefined, items: [], isSure: false };
    if (stage === null)
        return unreadable;
    const [kind, second] = findStageKinds(reading, path);
    if (kind === undefined || second !== undefined) {
        return { ...unreadable, name: stage.id, isSure: stage.id !== undefined };
    }
    if (kind === "stage-set")
        return openSet(sets, stage, path);
    const id = stage.id ?? (kind === "pipeline" ? stage.pipeline : guardrailName(stage.uses));
    if (id === undefined)
        return unreadable;
    const needsPath = stage.needs === undefined ? null : [...path, "needs"];
    const item = { id, ownId: id, kind, stage, path, needs: null, needsPath };
    return { path, stage, name: id, items: [item], isSure: true };
}
function openSet(sets, entry, path) {
    const opened = sets.get(entry["stage-set"] ?? "");
    const name = entry.id ?? entry["stage-set"];
    if (opened === undefined)
        return { path, stage: entry, name, items: [], isSure: false };
    const prefixed = (id) => (entry.id === undefined ? id : `${entry.id}.${id}`);
    const items = opened.items.map((item) => ({
        ...item,
        id: prefixed(item.id),
        stage: inherit(entry, item.stage),
        path,
        needs: item.needs?.map(prefixed) ?? null,
    }));
    return { path, stage: entry, name, items, isSure: opened.isSure };
}
const inherited = new Set(Object.entries(model_stage/* stageKeys */.Jk).flatMap(([key, row]) => (row.inherited ? [key] : [])));
/** Adds the keys of the set entry to a stage. Its own keys take precedence. */
function inherit(entry, stage) {
    const defaults = Object.fromEntries(Object.entries(entry).filter(([key, value]) => value !== undefined && inherited.has(key)));
    const env = { ...entry.env, ...stage.env };
    return { ...defaults, ...stage, ...(Object.keys(env).length > 0 && { env }) };
}

;// CONCATENATED MODULE: ./build/config/stages.js




/** Builds a stage with all defaults filled in. */
function buildStage(item, scope) {
    const { stage } = item;
    const common = buildCommon(item, scope);
    if (item.kind === "uses") {
        const resolved = resolveStage("guardrail", stage);
        return { kind: "guardrail", ...resolved, ...common, with: { ...stage.with } };
    }
    if (item.kind === "pipeline") {
        const id = stage.pipeline ?? "";
        const resolved = resolveStage("subpipeline", stage);
        const nested = scope.nested.get(id) ?? missingPipeline(id);
        return { kind: "subpipeline", ...resolved, ...common, ...nested };
    }
    const { run } = scope;
    const resolved = resolveStage("command", {
        ...stage,
        shell: stage.shell ?? run.shell,
        "working-directory": stage["working-directory"] ?? run["working-directory"],
    });
    return {
        kind: "command",
        ...resolved,
        ...common,
        permissions: (0,resolved_keys/* resolveKeys */.LQ)(model_stage/* permissionKeys */.QO, stage.permissions ?? {}),
        tries: resolveTries(stage.tries ?? {}),
    };
}
const resolveStage = (kind, stage) => (0,resolved_keys/* resolveKeys */.LQ)(model_stage/* stageKeys */.Jk, stage, kind);
/** A placeholder for a pipeline that could not be read. */
const missingPipeline = (id) => ({
    pipeline_id: id,
    pipeline_title: id,
    stages: [],
    fail_fast: pipelineKeys["fail-fast"].default,
    max_parallel: null,
});
function resolveTries(written) {
    const tries = (0,resolved_keys/* resolveKeys */.LQ)(model_stage/* tryKeys */._R, written);
    const bothReasons = tries.timeout_minutes !== null;
    const on = present(written.on);
    return { ...tries, on: on.length > 0 ? on : bothReasons ? ["failure", "timeout"] : ["failure"] };
}
/** Fields of a stage that are derived. */
function buildCommon({ id, ownId, stage, needs }, scope) {
    return {
        id,
        name: stage.name ?? id,
        phase: scope.phase ?? resolvePhase(stage, ownId),
        needs,
        env: { ...scope.env, ...variables(stage.env) },
    };
}
function resolvePhase(stage, id) {
    if (stage.phase !== undefined)
        return stage.phase;
    if (stage.uses === "guardrail/review")
        return "review";
    return /^(?:build|setup)/.test(id) ? "build" : "test";
}

;// CONCATENATED MODULE: ./build/config/subtasks.js





function writtenSubtasks(id, pipeline) {
    const path = ["pipelines", id];
    if (pipeline.subtasks === undefined) {
        return pipeline.stages === undefined ? [] : [{ text: { id, stages: pipeline.stages }, path }];
    }
    return pipeline.subtasks.flatMap((text, index) => text === null ? [] : [{ text, path: [...path, "subtasks", index] }]);
}
/** The ids of a subtask's shards, `<id>-<i>-of-<n>`, or its own id if it has none. */
function partIds({ id, shards }) {
    if (id === undefined)
        return [];
    const total = shards ?? model_stage/* subtaskKeys */.am.shards.default;
    return total === 1
        ? [id]
        : Array.from({ length: total }, (_, index) => `${id}-${index + 1}-of-${total}`);
}
/** Checks for duplicate ids of subtasks and for unknown runners. */
function checkSubtasks(reading, subtasks, pipeline) {
    const taken = new Map();
    for (const { text, path } of subtasks) {
        for (const id of new Set([...(text.id === undefined ? [] : [text.id]), ...partIds(text)])) {
            const other = taken.get(id.toLowerCase());
            taken.set(id.toLowerCase(), other ?? { id, path });
            if (other === undefined)
                continue;
            const differs = other.id === id ? "" : `, differing only in case from ${(0,wording/* quote */.hD)(other.id)}`;
            const where = reading.report.pointAt(other.path);
            reading.report.add([...path, "id"], `duplicate subtask id ${(0,wording/* quote */.hD)(id)}${differs}: already at ${where}`);
            break;
        }
        checkRunner(reading, { text, path }, pipeline);
    }
}
function checkRunner(reading, { text, path }, pipeline) {
    const runners = pipeline["fan-out"]?.["runs-on"];
    const { requires } = text;
    if (runners === undefined || requires === undefined || requires === "default")
        return;
    if (Object.hasOwn(runners, requires))
        return;
    const hint = (0,wording/* suggest */.ZA)(requires, Object.keys(runners));
    reading.report.add([...path, "requires"], `"fan-out.runs-on" has no runner for ${(0,wording/* quote */.hD)(requires)}; ${hint}`);
}
/** Builds a subtask without its stages. */
function buildSubtask(text, pipeline, outerEnv) {
    const id = text.id ?? "";
    const resolved = (0,resolved_keys/* resolveKeys */.LQ)(model_stage/* subtaskKeys */.am, text);
    return {
        ...resolved,
        id,
        name: text.name ?? id,
        env: { ...outerEnv, ...variables(pipeline.env), ...variables(text.env) },
        execution_mode: executionMode(text["execution-mode"]),
        fail_fast: text["fail-fast"] ?? pipeline["fail-fast"] ?? pipelineKeys["fail-fast"].default,
        max_parallel: text["max-parallel"] ?? pipeline["max-parallel"] ?? null,
    };
}
/** `mcp` is the older format's name for local. */
function executionMode(mode) {
    return mode === "mcp" ? "local" : (mode ?? null);
}

;// CONCATENATED MODULE: ./build/config/targets.js



/** Checks that aliases and the default target exist, and that no alias is also an id. */
function checkTargets(reading, path, targets) {
    const { text, isSure } = targets;
    const names = listTargetNames(targets);
    const aliases = Object.entries(variables(text.aliases));
    for (const [alias, target] of aliases) {
        const at = [...path, "aliases", alias];
        if (names.has(alias)) {
            reading.report.add(at, `${(0,wording/* quote */.hD)(alias)} is already the id of a stage or subtask`, "key");
        }
        if (isSure && !names.has(target))
            reportUnknown(reading, at, target, names);
    }
    const target = text["default-target"];
    if (target === undefined || !isSure || names.has(target))
        return;
    const all = new Set([...names, ...aliases.map(([alias]) => alias)]);
    if (!all.has(target))
        reportUnknown(reading, [...path, "default-target"], target, all);
}
/** Lists all names of targets, such as `api`, `e2e-1-of-4`, `unit`, `api/unit`, `setup/install`. */
function listTargetNames({ subtasks, setup }) {
    const names = new Set();
    for (const subtask of subtasks) {
        const parts = [subtask.id, ...partIds(subtask)];
        for (const part of parts)
            names.add(part);
        for (const stage of subtask.stages) {
            names.add(stage.id);
            for (const part of parts)
                names.add(`${part}/${stage.id}`);
        }
    }
    for (const stage of setup)
        names.add(stage.id).add(`setup/${stage.id}`);
    return names;
}
function reportUnknown(reading, path, name, names) {
    const known = [...names].filter((candidate) => !candidate.includes("/"));
    reading.report.add(path, `there is no stage or subtask ${(0,wording/* quote */.hD)(name)} in this pipeline; ${(0,wording/* suggest */.ZA)(name, known)}`);
}

// EXTERNAL MODULE: ./build/model/verdict-place.js
var verdict_place = __webpack_require__(28041);
;// CONCATENATED MODULE: ./build/config/verdicts.js


/** Checks the setting `verdict` of reviews in `after`: its stage has to exist and to keep artifacts. */
function checkVerdicts(reading, path, { after, setup, subtasks, }) {
    const stages = [...setup, ...subtasks.flatMap((subtask) => subtask.stages)];
    for (const [index, stage] of after.entries()) {
        const place = (0,verdict_place/* readVerdictPlace */.z)(stage?.with?.["verdict"]);
        if (place === undefined)
            continue;
        const named = stages.filter(({ id }) => id === place.stage);
        const at = [...path, "after", index, "with", "verdict"];
        if (named.length === 0) {
            const known = stages.filter(({ kind }) => kind === "command").map(({ id }) => id);
            reading.report.add(at, `expected <stage id>/<path>, but there is no stage ${(0,wording/* quote */.hD)(place.stage)}; ${(0,wording/* suggest */.ZA)(place.stage, known)}`);
        }
        else if (named.every((one) => one.kind !== "command" || one.artifacts.length === 0)) {
            reading.report.add(at, `the stage ${(0,wording/* quote */.hD)(place.stage)} keeps no artifacts, so it cannot leave a verdict; give it "artifacts"`);
        }
    }
}

;// CONCATENATED MODULE: ./build/config/pipelines.js











/** Builds a pipeline and adds it to those that later ones can nest. */
function buildPipeline(reading, built, id, text) {
    const path = ["pipelines", id];
    checkChoice(reading, path);
    const scope = { run: reading.text.defaults?.run ?? {}, nested: built.nested };
    const build = (key, within) => {
        const groups = openList(reading, built.sets, text[key] ?? [], [...path, key]);
        const items = connect(reading, groups, { called: (0,wording/* quote */.hD)(key) });
        return items.map((item) => buildStage(item, within));
    };
    const setup = build("setup", { ...scope, phase: "build" });
    const after = build("after", scope);
    const written = writtenSubtasks(id, text);
    checkSubtasks(reading, written, text);
    const opened = written.map((subtask) => ({
        written: subtask,
        groups: openList(reading, built.sets, subtask.text.stages ?? [], [...subtask.path, "stages"]),
    }));
    const subtasks = opened.map((subtask) => buildOpened(reading, subtask, { opened, scope, text }));
    nest(reading, built, { id, text, subtasks });
    checkVerdicts(reading, path, { after: text.after ?? [], setup, subtasks });
    checkTargets(reading, path, { text, subtasks, setup, isSure: isSure(text, opened) });
    return {
        ...(0,resolved_keys/* resolveKeys */.LQ)(pipelineKeys, text),
        id,
        title: text.title ?? id,
        execution_mode: executionMode(text["execution-mode"]),
        aliases: variables(text.aliases),
        setup,
        subtasks,
        after,
        fan_out: buildFanOut(reading, [...path, "fan-out"], text["fan-out"] ?? {}),
    };
}
function checkChoice(reading, path) {
    const has = (key) => reading.wrote([...path, key]);
    if (has("stages") && has("subtasks")) {
        const message = 'a pipeline has either "stages" or "subtasks", but this one has both';
        reading.report.add([...path, "subtasks"], message, "key");
    }
    else if (!has("stages") && !has("subtasks")) {
        reading.report.add(path, 'a pipeline needs "stages" or "subtasks"; this one has neither', "key");
    }
}
/** Whether all stages of the pipeline could be read, so that a missing name is a mistake. */
function isSure(text, opened) {
    const isWhole = text.subtasks === undefined ? text.stages !== undefined : !text.subtasks.includes(null);
    return (isWhole &&
        opened.every(({ written, groups }) => {
            return (written.text.id !== undefined &&
                written.text.stages !== undefined &&
                groups.every((group) => group.isSure));
        }));
}
function buildOpened(reading, subtask, { opened, scope, text, }) {
    const others = opened.filter((other) => other !== subtask);
    const items = connect(reading, subtask.groups, {
        called: "this subtask",
        elsewhere: elsewhereIn(others),
    });
    const outerEnv = variables(reading.text.env);
    const stages = items.map((item) => buildStage(item, scope));
    return { ...buildSubtask(subtask.written.text, text, outerEnv), stages };
}
/** Explains a need that exists in another subtask. */
function elsewhereIn(others) {
    return (need) => {
        const other = others.find(({ written, groups }) => written.text.id === need || groupIdsByName(groups).has(need));
        const id = other?.written.text.id;
        if (id === undefined)
            return undefined;
        const what = id === need ? "is another subtask" : `is in the subtask ${(0,wording/* quote */.hD)(id)}`;
        return `${(0,wording/* quote */.hD)(need)} ${what}, but needs cannot cross subtasks; put both stages in one subtask`;
    };
}
/** Adds the pipeline to those that can be nested. Its variables become defaults of its stages' variables. */
function nest(reading, built, { id, text, subtasks }) {
    const env = variables(text.env);
    const stages = (subtasks[0]?.stages ?? []).map((stage) => ({
        ...stage,
        env: { ...env, ...stage.env },
    }));
    const most = Math.max(0, ...subtasks.map((subtask) => countStages(subtask.stages)));
    const isTooLarge = most > limits/* limits */.F.expandedStages.value;
    if (isTooLarge) {
        const message = `stands for ${most} stages${subtasks.length > 1 ? " in one subtask" : ""}, nested ones included; there may be at most ${limits/* limits */.F.expandedStages.value}`;
        reading.report.add(["pipelines", id], message, "key");
    }
    built.nested.set(id, {
        pipeline_id: id,
        pipeline_title: text.title ?? id,
        stages: isTooLarge ? [] : stages,
        fail_fast: text["fail-fast"] ?? pipelineKeys["fail-fast"].default,
        max_parallel: text["max-parallel"] ?? null,
    });
}
function countStages(stages) {
    return stages.reduce((sum, stage) => {
        return sum + 1 + (stage.kind === "subpipeline" ? countStages(stage.stages) : 0);
    }, 0);
}
function buildFanOut(reading, path, text) {
    const fanOut = (0,resolved_keys/* resolveKeys */.LQ)(fanOutKeys, text);
    const { max_jobs: most, min_instances: least } = fanOut;
    if (least > most) {
        const at = reading.wrote([...path, "min-instances"]) ? "min-instances" : "max-jobs";
        const message = `"min-instances" is ${least} and must not be more than "max-jobs", which is ${most}`;
        reading.report.add([...path, at], message);
    }
    return { ...fanOut, runs_on: { default: "ubuntu-latest", ...variables(text["runs-on"]) } };
}

;// CONCATENATED MODULE: ./build/config/references.js



/** Follows the uses of stage sets and pipelines. Reports unknown names and cycles. */
function followReferences(reading) {
    const uses = new Map();
    for (const name of reading.sets.keys())
        uses.set(`set ${name}`, []);
    for (const id of reading.pipelines.keys())
        uses.set(`pipeline ${id}`, []);
    for (const written of writtenLists(reading)) {
        const owner = `${written.role === "set" ? "set" : "pipeline"} ${String(written.path[1])}`;
        for (const [stage, path] of readable(written)) {
            if (findStageKinds(reading, path).length > 1)
                continue;
            const set = stage["stage-set"];
            if (set !== undefined && isKnown(reading, "stage-sets", set, [...path, "stage-set"])) {
                uses.get(owner)?.push({ of: `set ${set}`, path: [...path, "stage-set"] });
            }
            const id = stage.pipeline;
            if (id !== undefined && isKnown(reading, "pipelines", id, [...path, "pipeline"])) {
                uses.get(owner)?.push({ of: `pipeline ${id}`, path: [...path, "pipeline"] });
            }
        }
    }
    const needs = new Map([...uses].map(([owner, used]) => [owner, used.map((use) => use.of)]));
    const { sorted, cycles } = sortByNeeds(needs);
    for (const cycle of cycles)
        reportCycle(cycle, uses, reading);
    const only = (kind, owners) => owners
        .filter((owner) => owner.startsWith(`${kind} `))
        .map((owner) => owner.slice(kind.length + 1));
    const inCycles = cycles.flat();
    return {
        sets: only("set", sorted),
        pipelines: only("pipeline", sorted),
        inCycles: {
            sets: new Set(only("set", inCycles)),
            pipelines: new Set(only("pipeline", inCycles)),
        },
    };
}
function isKnown(reading, where, name, path) {
    if (exists(reading, where, name))
        return true;
    const what = where === "pipelines" ? "pipeline" : "stage set";
    const known = where === "pipelines" ? reading.pipelines : reading.sets;
    reading.report.add(path, `there is no ${what} ${(0,wording/* quote */.hD)(name)}; ${(0,wording/* suggest */.ZA)(name, [...known.keys()])}`);
    return false;
}
function reportCycle(cycle, uses, reading) {
    const [first, second] = [cycle[0], cycle[1] ?? cycle[0]];
    const use = uses.get(first)?.find((candidate) => candidate.of === second);
    const around = [...cycle, first];
    const kinds = new Set(cycle.map((owner) => owner.split(" ", 1)[0]));
    const isMixed = kinds.size > 1;
    const withoutKind = (owner) => owner.slice(owner.indexOf(" ") + 1);
    const one = kinds.has("set") ? "stage set" : "pipeline";
    const all = isMixed ? "stage sets and pipelines" : `${one}s`;
    const what = cycle.length === 1 ? `this ${one} uses itself` : `these ${all} use each other without end`;
    const chain = around
        .map((owner) => `${isMixed ? `${owner.split(" ", 1)[0]} ` : ""}${(0,wording/* word */.Vm)(withoutKind(owner))}`)
        .join(" -> ");
    reading.report.add(use?.path ?? [], `${what}: ${chain}`);
}

;// CONCATENATED MODULE: ./build/config/read.js

















/**
 * Reads a configuration in the YAML format, or in the older JSON format (older-format.ts).
 *
 * @param file the path to show at the start of every message
 * @returns all mistakes in the order of the file, or the configuration if there are none. Never throws.
 */
function readConfiguration(file, text, options = {}) {
    const { source: parsed, mistakes: syntax } = parseText(file, text);
    if (parsed === undefined)
        return { mistakes: tidy(syntax) };
    const source = { ...parsed, value: withoutAnchorKeys(parsed.value) };
    const report = createReport(source, syntax);
    checkTexts(source.value, report);
    const guardrails = options.guardrails ?? new Map();
    const configuration = isOlderFormat(source, text)
        ? readOlder(source, report, guardrails)
        : readYaml(source, report, guardrails);
    const mistakes = report.mistakes();
    return mistakes.length > 0 ? { mistakes } : { configuration };
}
/** Keys `x-…` at the top only hold anchors for the rest of the file, as in Docker Compose. */
function withoutAnchorKeys(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith("x-")));
}
function readYaml(source, report, guardrails) {
    const value = withTextLists(ConfigurationSchema, source.value);
    const { fits, likely } = checkShape(ConfigurationSchema, value, report);
    // The tolerant schema takes longer than all other checks, and a value that fits the strict one does not need it.
    const text = fits ? value : readTolerantly(value);
    const reading = createReading(text, value, likely, { report, guardrails });
    return read_resolve(reading, { file: source.file, notes: [] });
}
function readOlder(source, report, guardrails) {
    const { value, origin, notes } = readOlderFormat(source, report);
    const likely = [];
    const reading = createReading(readTolerantly(value), value, likely, {
        report: report.through(origin),
        guardrails,
    });
    return read_resolve(reading, { file: source.file, notes });
}
/**
 * Resolves all names of a configuration and reports every mistake that can be found even if parts have the wrong shape.
 * The result is valid only if no mistake was reported.
 */
function read_resolve(reading, about) {
    const { text } = reading;
    checkEntries(reading);
    const references = followReferences(reading);
    const built = { sets: openSets(reading, references), nested: new Map() };
    const resolved = (0,resolved_keys/* resolveKeys */.LQ)(configurationKeys, text);
    if (resolved.default_pipeline !== null)
        checkDefault(reading, resolved.default_pipeline);
    return {
        ...resolved,
        ...about,
        log_limit: parseSize(resolved.log_limit) ?? 0,
        pipelines: buildPipelines(reading, built, references),
    };
}
function openSets(reading, references) {
    const sets = new Map();
    const written = reading.sets;
    for (const name of references.sets) {
        const stages = written.get(name);
        if (stages === undefined || references.inCycles.sets.has(name))
            continue;
        const groups = openList(reading, sets, stages, ["stage-sets", name]);
        const items = connect(reading, groups, { called: "this stage set" });
        sets.set(name, { items, isSure: groups.every((group) => group.isSure) });
    }
    return sets;
}
function buildPipelines(reading, parts, references) {
    const written = reading.pipelines;
    const built = new Map();
    for (const id of references.pipelines) {
        const text = written.get(id);
        if (text !== undefined)
            built.set(id, buildPipeline(reading, parts, id, text));
    }
    return [...written.keys()].flatMap((id) => built.get(id) ?? []);
}
function checkDefault(reading, name) {
    if (reading.text.pipelines === undefined || exists(reading, "pipelines", name))
        return;
    const hint = (0,wording/* suggest */.ZA)(name, [...reading.pipelines.keys()]);
    reading.report.add(["default-pipeline"], `there is no pipeline ${(0,wording/* quote */.hD)(name)}; ${hint}`);
}


/***/ }),

/***/ 31967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23898);
/* harmony import */ var _model_unseen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97004);



const longest = 60;
/** Quotes a text in a message: on one line, shortened if long. */
function quote(text) {
    return (0,_model_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeUnseen */ .YA)(JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text));
}
/** A name in a sentence, quoted only if necessary. */
const word = (name) => (/^[\w.-]+$/.test(name) ? name : quote(name));
/** Describes a value of the file. */
function describeValue(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a mapping";
    if (typeof value === "string")
        return `the text ${quote(value)}`;
    if (typeof value !== "number")
        return JSON.stringify(value);
    if (Number.isFinite(value))
        return `the number ${value}`;
    return Number.isNaN(value) ? ".nan" : `${value < 0 ? "-" : ""}.inf, which is not finite`;
}
/**
 * The most similar candidate: up to a third of the letters may differ. Equal matches are decided by length. undefined:
 * none is similar.
 */
function nearest(name, candidates) {
    if (name.length > longest)
        return undefined;
    let best;
    let fewest = Math.max(1, Math.floor(name.length / 3)) + 1;
    for (const candidate of candidates) {
        if (candidate.length > longest)
            continue;
        const changes = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase());
        const cost = changes + Math.abs(candidate.length - name.length) / longest;
        if (cost < fewest && changes < candidate.length) {
            best = candidate;
            fewest = cost;
        }
    }
    return best;
}
/** `did you mean "stages"?` if a candidate is similar, else a list of all candidates. */
function suggest(name, candidates) {
    const near = nearest(name, candidates);
    if (near !== undefined)
        return `did you mean ${quote(near)}?`;
    return candidates.length === 0 ? "there are none" : `there are ${list(candidates)}`;
}
/** Lists the first names and counts the rest. */
const list = (names, most = 12) => (0,_text_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .listFirst */ .rL)(names.map(word), most);


/***/ }),

/***/ 5978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ formatMistake)
/* harmony export */ });
/** `file:line:column: path: message`, which editors and terminals turn into a link. */
function formatMistake(mistake) {
    const place = `${mistake.file}:${mistake.line}:${mistake.column}`;
    return mistake.path === ""
        ? `${place}: ${mistake.message}`
        : `${place}: ${mistake.path}: ${mistake.message}`;
}


/***/ }),

/***/ 80912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pipelineFiles)
/* harmony export */ });
/** Default paths of the pipeline file, relative to the repository's root, in order of precedence. */
const pipelineFiles = [
    ".github/orchestrator.yml",
    ".github/orchestrator.yaml",
    "codex.orchestrator.json",
];


/***/ }),

/***/ 58387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cL: () => (/* binding */ selfContained),
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   o6: () => (/* binding */ findTooDeep),
/* harmony export */   vj: () => (/* binding */ mostLevels)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Deepest nesting of mappings and lists that is read. The deepest meaningful key is at level 10. */
const mostLevels = 50;
/** The error for a value that is deeper than its text. */
const selfContained = "an alias must not stand inside of what it names";
/**
 * Returns where a text exceeds the limit, in UTF-16 units; undefined: nowhere. The parser's stack grows by one for each
 * open collection, so checking it bounds the depth before anything recursive reads the text: a stack overflow within a
 * regular expression ends the process.
 */
function findTooDeep(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const _ of parser.next(lexeme))
            continue;
        if (parser.stack.length > mostLevels)
            return parser.offset;
    }
    return undefined;
}
/** Whether a value is too deep: an alias inside of what it names has no end. */
function isTooDeep(value, levels = mostLevels) {
    if (typeof value !== "object" || value === null)
        return false;
    return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}
/**
 * Parses a YAML text.
 * @throws Error with a sentence for people if it is not YAML, or too deep
 */
function parseYaml(text) {
    if (findTooDeep(text) !== undefined)
        throw new Error(`it is nested deeper than ${mostLevels} levels`);
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    if (isTooDeep(value))
        throw new Error(selfContained);
    return value;
}


/***/ })

};
