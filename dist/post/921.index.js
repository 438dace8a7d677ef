export const id = 921;
export const ids = [921];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
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
__webpack_unused_export__ = closest;


/***/ }),

/***/ 80912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pipelineFiles)
/* harmony export */ });
/** Where a pipeline file is looked for below the repository's root when none is named, first one first. */
const pipelineFiles = [
    ".github/orchestrator.yml",
    ".github/orchestrator.yaml",
    "codex.orchestrator.json",
];


/***/ }),

/***/ 5921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBaseSettings: () => (/* binding */ readBaseSettings)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/text/yaml.js
var yaml = __webpack_require__(58387);
;// CONCATENATED MODULE: ./build/config/document.js


/** Characters of a configuration file. Real ones have a few thousand. */
const maxLength = 1_048_576;
/** How often aliases may be used, by yaml's count, before it is taken for an alias bomb. */
const maxAliases = 100;
/** Parses YAML, of which JSON is a part, and keeps the places of all values. Never throws. */
function parseText(file, text) {
    const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const broken = (place, message) => ({
        mistakes: [{ file, ...place, path: "", message }],
    });
    const start = { line: 1, column: 1 };
    if (plain.length > maxLength) {
        return broken(start, `the file has ${plain.length} characters; a configuration may have at most ${maxLength}`);
    }
    const deepAt = (0,yaml/* findTooDeep */.o6)(plain);
    const document = (0,dist/* parseDocument */.Tp)(deepAt === undefined ? plain : "", {
        prettyErrors: false,
        logLevel: "error",
    });
    const lineStarts = startsOfLines(plain);
    const placeOf = (offset) => placeAt(lineStarts, offset);
    if (deepAt !== undefined)
        return broken(start, `is nested deeper than ${yaml/* mostLevels */.vj} levels`);
    const mistakes = syntaxMistakes(file, plain, document, placeOf);
    if (document.errors.some((error) => error.code !== "DUPLICATE_KEY"))
        return { mistakes };
    keepNumbersAsWritten(document);
    try {
        const value = document.toJS({ maxAliasCount: maxAliases });
        if ((0,yaml/* isTooDeep */.f_)(value))
            return broken(start, yaml/* selfContained */.cL);
        const place = (path, at) => placeOf(offsetOf(document, path, at));
        return { source: { file, value, place }, mistakes };
    }
    catch (error) {
        const offset = unresolvedAlias(document);
        const place = offset === undefined ? start : placeOf(offset);
        const hint = offset === undefined ? "" : quoteHint(plain, offset);
        return broken(place, `its aliases cannot be resolved: ${error.message}${hint}`);
    }
}
/** Where the first alias stands that names nothing. */
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
/** The parser's own count stops where it gives up, and errors can stand behind that. */
function startsOfLines(text) {
    const starts = [0];
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1))
        starts.push(end + 1);
    return starts;
}
function placeAt(lineStarts, offset) {
    let [first, after] = [0, lineStarts.length];
    while (after - first > 1) {
        const middle = Math.floor((first + after) / 2);
        if (lineStarts[middle] <= offset)
            first = middle;
        else
            after = middle;
    }
    return { line: first + 1, column: offset - lineStarts[first] + 1 };
}
function syntaxMistakes(file, text, document, placeOf) {
    const lines = new Set();
    return [...document.errors, ...document.warnings].flatMap((problem, at) => {
        const offset = Math.max(0, problem.pos[0]);
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
/** Where the parser has lost its place, it finds fault with the rest of the line, and with every token after it. */
const isConsequence = (message) => message.includes("token in YAML stream");
/** What the parser says of text without quotes that means something to YAML. */
const endsPlainText = /^Nested mappings|at node end$|^Plain value cannot start|^Unresolved tag/;
/** Characters of a line that a key is looked for in. */
const longestHint = 200;
/** What to do about text that only looks like YAML, such as a command; empty where it is not the value of a key. */
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
        return "the file holds more than one YAML document; keep the first one only";
    if (code === "TAG_RESOLVE_FAILED")
        return `tags mean nothing here: ${message}`;
    return `not valid YAML: ${message}`;
}
function offsetOf(document, path, at) {
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

const expression = "${{ }} is not evaluated here; set such a value in the workflow's env and read it as an environment variable";
const brokenCharacter = "half of a surrogate pair (such as \\ud800) is no character; write the whole one";
const zeroCharacter = "the character \\0 cannot be passed to a command";
/** Why a text cannot be taken anywhere in the file; undefined for all others. */
function troubleWith(text) {
    if ((0,fields/* hasExpression */.xS)(text))
        return expression;
    if (!text.isWellFormed())
        return brokenCharacter;
    return text.includes("\0") ? zeroCharacter : undefined;
}
/** Reports every key and text that GitHub would have to evaluate or that nothing could take, wherever it stands. */
function checkTexts(value, report, path = []) {
    if (typeof value === "string") {
        const trouble = troubleWith(value);
        if (trouble !== undefined)
            report.addAlone(path, trouble, "value");
    }
    if (typeof value !== "object" || value === null)
        return;
    for (const [key, inner] of Object.entries(value)) {
        const step = Array.isArray(value) ? Number(key) : key;
        const trouble = troubleWith(key);
        if (trouble !== undefined)
            report.addAlone([...path, step], trouble, "key");
        if (key === "__proto__")
            report.addAlone([...path, step], '"__proto__" cannot be used as a name', "key");
        checkTexts(inner, report, [...path, step]);
    }
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
;// CONCATENATED MODULE: ./build/model/mistake.js
/** `file:line:column: path: message`, the form that editors and terminals turn into a link. */
function formatMistake(mistake) {
    const place = `${mistake.file}:${mistake.line}:${mistake.column}`;
    return mistake.path === ""
        ? `${place}: ${mistake.message}`
        : `${place}: ${mistake.path}: ${mistake.message}`;
}

// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(22977);
;// CONCATENATED MODULE: ./build/config/older-plan.js
/** A mapping as JSON gave it; empty when it is something else. */
function asRecord(value) {
    const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
    return isMapping ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
/** The stages of a pipeline, with those of its stage sets. The older system knows no sets within sets. */
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
/** Other names of the pipeline's stages. The first stage keeps a name that two ask for, as there. */
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
                note([...path, "plan", "aliases", index], "this name is taken by another stage, so the alias has no effect");
        }
    }
    return Object.fromEntries(aliases);
}
/** cloud when a stage asks for it, local when one asks for the older system's `mcp` and none for the cloud. */
function olderMode(stages) {
    const modes = stages.map(({ stage }) => modeOf(stage));
    if (modes.includes("cloud"))
        return "cloud";
    return modes.includes("local") ? "local" : undefined;
}
function modeOf(stage) {
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
/** There, a pipeline without a word on guardrails needs them when one of its stages looks like the spec guard. */
function olderGuardrails(pipeline, stages) {
    if (typeof pipeline["guardrailsRequired"] === "boolean")
        return pipeline["guardrailsRequired"];
    return stages.some(({ stage }) => ["id", "title", "command"].some((key) => /spec-guard|specguardrunner/i.test(String(stage[key]))));
}
/** Says which hints change nothing: there they only choose the target that a plan names, and every stage runs. */
function noteHints({ stage, path }, note) {
    if (stage["session"] != null)
        note([...path, "session"], "sessions do not exist here, so this has no effect");
    const plan = asRecord(stage["plan"]);
    for (const key of ["defaultTarget", "default", "primary"]) {
        if (plan[key] !== true)
            continue;
        note([...path, "plan", key], "only names the plan's target; the whole pipeline runs, so this has no effect");
    }
    if (plan["runnable"] === false) {
        note([...path, "plan", "runnable"], "only keeps the stage from being the plan's target; it runs all the same");
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/model/size.js
var model_size = __webpack_require__(57577);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/model/condition.js
var condition = __webpack_require__(96895);
// EXTERNAL MODULE: ./build/model/glob-syntax.js
var glob_syntax = __webpack_require__(87060);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/model/unseen.js
var unseen = __webpack_require__(97004);
;// CONCATENATED MODULE: ./build/config/wording.js


const longest = 60;
/** Text from a file inside of a message: in quotes, on one line, cut when long. */
function quote(text) {
    return (0,unseen/* escapeUnseen */.YA)(JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text));
}
/** `pipelines.gate.stages[2].needs[0]` */
function pathText(path) {
    let text = "";
    for (const step of path) {
        if (typeof step === "number")
            text += `[${step}]`;
        else if (!/^[\w.-]+$/.test(step))
            text += `[${quote(step)}]`;
        else
            text += text === "" ? step : `.${step}`;
    }
    return text;
}
/** A name inside of a sentence, in quotes only when it needs them. */
const word = (name) => (/^[\w.-]+$/.test(name) ? name : quote(name));
/** What stands in the file, as a person would call it. */
function describeValue(value) {
    if (value === null || value === undefined)
        return "nothing";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a mapping";
    if (typeof value === "string")
        return `the text ${quote(value)}`;
    return typeof value === "number" ? `the number ${value}` : JSON.stringify(value);
}
/**
 * The candidate that was probably meant, or undefined: a third of the letters may differ. Of two, the one of like
 * length.
 */
function nearest(name, candidates) {
    if (name.length > longest)
        return undefined;
    let best;
    let fewest = Math.max(1, Math.floor(name.length / 3)) + 1;
    for (const candidate of candidates) {
        if (candidate.length > longest)
            continue;
        const changes = (0,mod/* distance */.Io)(name.toLowerCase(), candidate.toLowerCase());
        const cost = changes + Math.abs(candidate.length - name.length) / longest;
        if (cost < fewest && changes < candidate.length) {
            best = candidate;
            fewest = cost;
        }
    }
    return best;
}
/** `did you mean "stages"?` when something is near, else what there is. */
function suggest(name, candidates) {
    const near = nearest(name, candidates);
    if (near !== undefined)
        return `did you mean ${quote(near)}?`;
    return candidates.length === 0 ? "there are none" : `there are ${list(candidates)}`;
}
/** The first names of a list, with the count of the rest. */
function list(names, most = 12) {
    const shown = names.slice(0, most).map(word);
    const rest = names.length - shown.length;
    return shown.join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

;// CONCATENATED MODULE: ./build/config/leaf-checks.js







/*
 * Checks of single texts. Each answers with a sentence about what is wrong, or undefined.
 */
/** Letters, digits, `.`, `_` and `-`: fit for folders of every system and for artifact names. */
const idPattern = "^[A-Za-z0-9][A-Za-z0-9._-]*$";
/** Names that Windows keeps for devices, with any ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
/** Ids become folders, file names and parts of artifact names. */
function wrongId(id) {
    const unfit = `${quote(id)} is unfit for paths and artifact names`;
    if (!new RegExp(idPattern).test(id)) {
        return `${unfit}; expected letters, digits, ".", "_" and "-", with a letter or digit first`;
    }
    if (id.endsWith("."))
        return `${unfit}; it must not end in "."`;
    if (reserved.test(id))
        return `${unfit}; Windows keeps this name for a device`;
    return id.length > limits/* limits */.F.idLength.value
        ? `${unfit}; it may have at most ${limits/* limits */.F.idLength.value} characters`
        : undefined;
}
function wrongText(text) {
    return text.trim() === "" ? "must not be empty" : undefined;
}
function wrongLength(text) {
    if (text.length <= limits/* limits */.F.expression.value)
        return undefined;
    return `has ${text.length} characters; expected at most ${limits/* limits */.F.expression.value}`;
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
/** @param text a folder below another one, `.` included */
function wrongDirectory(text) {
    if (text.trim() === "")
        return "must not be empty; expected a relative path";
    if (fields/* RelativePath */.c8.safeParse(text).success && !/^[A-Za-z]:/.test(text) && !text.includes("\0")) {
        return undefined;
    }
    return `${quote(text)} must be a relative path with forward slashes, without ".."`;
}
/** `packages/api/` and `./packages/api` are `packages/api`. */
function tidyDirectory(text) {
    return external_node_path_.posix.normalize(text).replace(/(?<=.)\/$/, "");
}
/** @param text a glob, with a `!` before it when it takes files out again */
function wrongGlob(text) {
    const glob = text.startsWith("!") ? text.slice(1) : text;
    const what = `the pattern ${quote(text)}`;
    if (wrongLength(text) !== undefined)
        return wrongLength(text);
    if (glob.trim() === "")
        return "a pattern must not be empty";
    if (glob.startsWith("/") || /^[A-Za-z]:/.test(glob))
        return `${what} must be relative`;
    if (glob.split("/").includes(".."))
        return `${what} must not hold ".."`;
    const { mistake } = (0,glob_syntax/* readGlob */.p)(glob);
    return mistake === undefined ? undefined : `${what} cannot be understood: ${mistake}`;
}
const namedShells = ["bash", "sh", "pwsh", "powershell", "cmd", "python", "node"];
/** A shell's name, or a template in which `{0}` stands for the script's file, as GitHub's `shell`. */
function wrongShell(shell) {
    if (namedShells.includes(shell) || shell.includes("{0}"))
        return undefined;
    const expected = `expected one of ${namedShells.join(", ")}, or a command with {0} for the script's file`;
    return `the shell ${quote(shell)} is not known; ${expected}`;
}
/** Names as the system takes them: anything but the characters that end a name. */
function wrongVariableName(name) {
    if (name !== "" && !/[=\0\s]/.test(name))
        return undefined;
    return `${quote(name)} is no name for an environment variable; expected one without "=" and spaces`;
}
/** Bytes, at least one; undefined when it is no size. */
const parseSize = (size) => (0,model_size/* readSize */.i)(String(size)) || undefined;

;// CONCATENATED MODULE: ./build/config/unwrap.js

/** The type inside of `optional` and the like. */
function unwrap(schema) {
    return schema instanceof schemas/* ZodOptional */.IiU ||
        schema instanceof schemas/* ZodNullable */.l1C ||
        schema instanceof schemas/* ZodDefault */.XiL
        ? unwrap(schema.unwrap())
        : schema;
}

;// CONCATENATED MODULE: ./build/config/lists.js


const textLists = new WeakSet();
/** A list of texts. One text may stand for a list of one, as in GitHub's `needs`. */
function textList(item) {
    const list = schemas/* array */.YOg(item);
    textLists.add(list);
    return list;
}
const isTextList = (schema) => textLists.has(schema);
/** A value whose texts are lists where the schema has lists of texts. What does not fit the schema stays as it is. */
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

;// CONCATENATED MODULE: ./build/config/fields.js






/** A text with a check of its own; the check's sentence is the message. */
function checked(wrong) {
    return schemas/* string */.YjP().superRefine((text, context) => {
        const message = wrong(text);
        if (message !== undefined)
            context.addIssue({ code: "custom", message });
    });
}
const idMeta = { pattern: idPattern, maxLength: limits/* limits */.F.idLength.value };
const Id = checked(wrongId).meta(idMeta);
const Text = checked(wrongText).meta({ minLength: 1 });
const ConditionText = checked(wrongCondition);
const Directory = checked(wrongDirectory);
const Globs = textList(checked(wrongGlob));
const Shell = checked(wrongShell);
const IdName = schemas/* string */.YjP().meta(idMeta);
const VariableName = schemas/* string */.YjP().meta({ minLength: 1 });
/**
 * Checks of names in mappings, by the type of the name. They are no part of that type, because zod leaves out the
 * values of names that it refuses.
 */
const nameChecks = new Map([
    [IdName, wrongId],
    [VariableName, wrongVariableName],
]);
/** A mapping of ids to what they name. */
function byId(values) {
    return schemas/* record */.g1P(IdName, values);
}
/** As GitHub's `env`: values that are no text are taken as they are written. */
const Variables = schemas/* record */.g1P(VariableName, schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], {
    error: "expected text, a number, true or false",
}));
const sizeWanted = "expected a number of bytes, or text such as 256MiB (units B, KiB, MiB, GiB)";
const Size = schemas/* union */.KCZ([
    schemas/* int */.Whr().min(1),
    checked((text) => parseSize(text) === undefined ? `${sizeWanted}, found ${quote(text)}` : undefined).meta({
        pattern: model_size/* sizePattern */.C,
    }),
], { error: sizeWanted });
const Mode = schemas/* enum */.k5n(["local", "cloud", "mcp"]);
const Minutes = schemas/* number */.aig().gt(0).max(limits/* limits */.F.minutes.value);
const Plain = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const Flat = schemas/* union */.KCZ([Plain, schemas/* array */.YOg(Plain)], {
    error: "expected text, a number, true, false or a list of these",
});
const Group = schemas/* record */.g1P(schemas/* string */.YjP(), Flat);
/**
 * Settings of a built-in guardrail. Some take a mapping of their own, or a list of them; the guardrail's schema says
 * which.
 */
const Settings = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([
    Plain,
    schemas/* array */.YOg(schemas/* union */.KCZ([Plain, Group], { error: "expected text, a number, true, false or a mapping" })),
    Group,
], {
    error: "expected text, a number, true, false, a mapping or a list of these",
}));
/**
 * A key that may be left out.
 *
 * @param description what hover texts and the tables of docs/configuration.md say
 * @param byDefault what holds without it, in the words of the file
 */
function optional(type, description, byDefault) {
    return type
        .optional()
        .meta(byDefault === undefined ? { description } : { description, default: byDefault });
}

;// CONCATENATED MODULE: ./build/config/older-schema.js


/** Hints for the older system's planner. Its spellings of one hint are all read. */
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
    /** Milliseconds; 0 and less mean none. */
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
/**
 * The JSON format of the system that this one follows. Its keys that are not named here mean nothing and are let be.
 */
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

;// CONCATENATED MODULE: ./build/config/shape.js




/** The value at a path, undefined when there is none. */
function valueAt(value, path) {
    let here = value;
    for (const step of path) {
        if (typeof here !== "object" || here === null || !Object.hasOwn(here, step))
            return undefined;
        here = here[step];
    }
    return here;
}
/** Paths as zod gives them hold no symbols here: all keys come from a text. */
const pathOf = (issue) => issue.path;
/**
 * Checks the shape of a value and reports everything that differs from the schema.
 *
 * @param ignore takes keys that the schema does not know, where those are no mistakes
 * @returns whether the value fits the schema, and the paths of keys that are missing but were probably meant by a
 *   mistyped one
 */
function checkShape(schema, value, report, ignore) {
    checkNames(schema, value, [], report);
    // A file is checked once: compiling the schema for speed would take longer than the check.
    const result = schema.safeParse(value, { jitless: true });
    if (result.success)
        return { fits: true, meant: [] };
    const issues = result.error.issues.flatMap(within);
    const meant = [];
    for (const issue of issues) {
        if (issue.code !== "unrecognized_keys")
            continue;
        if (ignore === undefined)
            meant.push(...reportUnknownKeys(schema, value, issue, report));
        else
            for (const key of issue.keys)
                ignore([...pathOf(issue), key]);
    }
    const isMeant = (path) => meant.some((other) => samePath(other, path));
    for (const issue of issues) {
        if (issue.code !== "unrecognized_keys" && !isMeant(pathOf(issue)))
            reportIssue(issue, value, report);
    }
    return { fits: false, meant };
}
/**
 * Where a value is of the kind of one way alone to write it, what is wrong inside of it says more than that no way
 * fits.
 */
function within(issue) {
    if (issue.code !== "invalid_union")
        return [issue];
    const inside = issue.errors.filter((option) => option.every(({ code, path }) => path.length > 0 || code === "unrecognized_keys"));
    if (inside.length !== 1)
        return [issue];
    return inside[0].flatMap((one) => within({ ...one, path: [...issue.path, ...one.path] }));
}
/** Looks at the names of all mappings whose names have a form. */
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
const samePath = (left, right) => left.length === right.length && left.every((step, index) => step === right[index]);
function reportIssue(issue, value, report) {
    const path = pathOf(issue);
    const parent = valueAt(value, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof parent === "object" &&
        parent !== null &&
        key !== undefined &&
        !Object.hasOwn(parent, key)) {
        report.add(path, `${quote(String(key))} is missing; ${expectation(issue)}`);
    }
    else {
        report.add(path, shapeMessage(issue, valueAt(value, path)));
    }
}
function reportUnknownKeys(schema, value, issue, report) {
    const path = pathOf(issue);
    const known = keysAt(schema, path);
    const written = Object.keys(valueAt(value, path) ?? {});
    const free = known.filter((key) => !written.includes(key));
    const meant = [];
    for (const key of issue.keys) {
        const near = nearest(key, free);
        const hint = near === undefined ? `expected one of ${list(known, 30)}` : `did you mean ${quote(near)}?`;
        report.add([...path, key], `${quote(key)} is not a known key; ${hint}`, "key");
        if (near !== undefined)
            meant.push([...path, near]);
    }
    return meant;
}
/** The keys that a mapping at this path may have. */
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
            const near = typeof found === "string" ? nearest(found, issue.values.map(String)) : undefined;
            const hint = near === undefined ? "" : `; did you mean ${quote(near)}?`;
            return `${expectation(issue)}, found ${describeValue(found)}${hint}`;
        }
        case "too_small":
        case "too_big":
            return Array.isArray(found)
                ? "must not be empty"
                : `${expectation(issue)}, found ${describeValue(found)}`;
        default: {
            const isScalar = typeof found === "number" || typeof found === "boolean";
            const quotes = isScalar && expectation(issue) === "expected text" ? "; put it in quotes" : "";
            return `${expectation(issue)}, found ${describeValue(found)}${quotes}`;
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







/** Whether a file is one of the older system: JSON whose `pipelines` is a list. */
function isOlderFormat(source, text) {
    const { pipelines } = asRecord(source.value);
    const isNamedSo = (0,posix_.basename)(source.file.replaceAll("\\", "/")) === "codex.orchestrator.json";
    if (pipelines === undefined)
        return isNamedSo;
    return Array.isArray(pipelines) && (source.file.endsWith(".json") || /^\uFEFF?\s*\{/.test(text));
}
/** Checks a file of the older format and puts it into the words of the YAML format, where the rest is checked. */
function readOlderFormat(source, report) {
    const notes = new Set();
    const note = (path, message) => {
        notes.add(formatMistake({
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
    origins.set(keyOf(["default-pipeline"]), ["defaultPipeline"]);
    return { value, origin: (path) => originOf(origins, path), notes: [...notes] };
}
/** There, a file that names no pipeline means the one called diagnostics. */
function defaultPipeline(root, pipelines) {
    const named = root["defaultPipeline"];
    if (named != null)
        return named;
    return Object.hasOwn(pipelines, "diagnostics") ? "diagnostics" : undefined;
}
const keyOf = (path) => JSON.stringify(path);
function originOf(origins, path) {
    for (let length = path.length; length > 0; length -= 1) {
        const origin = origins.get(keyOf(path.slice(0, length)));
        if (origin !== undefined)
            return [...origin, ...path.slice(length)];
    }
    return path;
}
function translateSets(root, origins, note) {
    origins.set(keyOf(["stage-sets"]), ["stageSets"]);
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
            const first = report.pointAt(originOf(origins, ["pipelines", id]));
            report.add([...from, "id"], `duplicate pipeline id ${quote(id)}: already at ${first}`);
            continue;
        }
        const to = ["pipelines", id];
        origins.set(keyOf(to), from);
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
/** Without what is nothing: null and the empty text mean there what leaving a key out means. */
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
/** The system that this one follows sets it to its own folder, where commands of its package are. */
function notePackageRoot({ command, env }, path, note) {
    if (typeof command !== "string" || !command.includes(packageRoot))
        return;
    if (Object.hasOwn(asRecord(env), packageRoot))
        return;
    note([...path, "command"], `uses $${packageRoot}, which nothing sets here: set it in "env" or in the environment, or name the command's own path`);
}
/** The words of the YAML format for the keys of each kind, the ones that it needs first. */
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
        origins.set(keyOf([...to, word]), [...from, key]);
    }
    const minutes = kind === "command" ? minutesOf(stage["timeoutMs"]) : undefined;
    return minutes === undefined ? translated : { ...translated, "timeout-minutes": minutes };
}
/** There, 0 and less mean no limit of its own. */
function minutesOf(milliseconds) {
    if (typeof milliseconds !== "number" || Math.trunc(milliseconds) <= 0)
        return undefined;
    return Math.min(Math.trunc(milliseconds) / 60_000, limits/* limits */.F.minutes.value);
}

;// CONCATENATED MODULE: ./build/config/reading.js

function createReading(text, written, meant, rest) {
    const wrote = (path) => valueAt(written, path) !== undefined || meant.some((other) => samePath(other, path));
    const sets = mapOf(text["stage-sets"]);
    return { text, sets, pipelines: mapOf(text.pipelines), wrote, ...rest };
}
const stageKinds = ["run", "uses", "stage-set", "pipeline"];
/** Which of run, uses, stage-set and pipeline a stage has. */
function kindsOf(reading, path) {
    return stageKinds.filter((kind) => reading.wrote([...path, kind]));
}
/** A stage set or a pipeline that was written under this name, even if wrongly. */
function exists(reading, where, name) {
    return reading.wrote([where, name]);
}
function mapOf(record) {
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
/** The stages of a list that could be read, with their paths. */
function* readable({ stages, path, }) {
    for (const [index, stage] of stages.entries()) {
        if (stage !== null)
            yield [stage, [...path, index]];
    }
}

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
/** Mistakes in the order of the file, each once. */
function tidy(entries) {
    const place = (entry) => `${entry.line}:${entry.column}`;
    const alone = new Set(entries.filter((entry) => entry.alone).map(place));
    const once = new Map();
    for (const { alone: isAlone, ...mistake } of entries) {
        if (alone.has(place(mistake)) && !isAlone)
            continue;
        const key = `${place(mistake)} ${mistake.message}`;
        // Messages of libraries quote the file as it stands.
        if (!once.has(key))
            once.set(key, { ...mistake, message: (0,unseen/* escapeUnseen */.YA)(mistake.message) });
    }
    return [...once.values()].sort((left, right) => left.line - right.line || left.column - right.column);
}

;// CONCATENATED MODULE: ./build/config/graph.js
/** Sorts nodes by what they need. Needs that are no nodes are ignored. */
function sortByNeeds(needs) {
    const remaining = new Set(needs.keys());
    const open = new Map();
    const dependents = new Map();
    for (const [node, wanted] of needs) {
        const known = [...new Set(wanted)].filter((other) => needs.has(other));
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
/** Every node that remains needs one that remains, so following those must come back to where it was. */
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



/** Joins the entries of a list: no id twice, every need resolved, no stage waiting for itself. */
function connect(reading, groups, place) {
    const isSure = groups.every((group) => group.isSure);
    const names = namesOf(groups);
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
/** The ids that each name of a list means. */
function namesOf(groups) {
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
    const otherwise = `there is no stage ${quote(need)} in ${place.called}; ${suggest(need, known)}`;
    reading.report.add(path, place.elsewhere?.(need) ?? otherwise);
}
/**
 * Needs of a set's entry hold for all of its stages; those that name none of their own also keep waiting for the stages
 * of the set before them.
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
/** Folders of systems that ignore case would be the same for `Build` and `build`. */
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
    const ids = list([...new Set(repeated.map((one) => one.id))]);
    const many = repeated.length > 1 ? "s" : "";
    const differs = item.id === other.id ? "" : `, differing only in case from ${quote(other.id)}`;
    const isSet = reading.wrote([...path, "stage-set"]);
    const advice = isSet ? "; an id on this entry would become a prefix" : "";
    const at = reading.wrote([...path, "id"]) ? [...path, "id"] : path;
    const where = reading.report.pointAt(other.path);
    reading.report.add(at, `duplicate id${many} ${ids}${differs}: already at ${where}${advice}`);
}
function reportLongId(reading, item) {
    if (item.id.length <= limits/* limits */.F.idLength.value || item.ownId.length > limits/* limits */.F.idLength.value)
        return;
    const message = `with its prefix the id ${quote(item.id)} has ${item.id.length} characters`;
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
        reading.report.add(item?.needsPath ?? item?.path ?? [], `${what}: ${around.map(word).join(" -> ")}${hint}`);
    }
}

;// CONCATENATED MODULE: ./build/config/defaults.js
/** What holds when a configuration says nothing. */
const defaults = {
    /** 256 MiB. */
    logLimit: 256 * 1024 * 1024,
    heartbeatSeconds: 30,
    cancelGraceSeconds: 30,
    redaction: "enforce",
    maxJobs: 8,
    minInstances: 1,
    runsOn: "ubuntu-latest",
    shards: 1,
    weight: 1,
    failFast: true,
    /** As GitHub's for a job. */
    timeoutMinutes: 360,
    tries: 1,
    backoffSeconds: 0,
    ifNoFilesFound: "warn",
    idToken: "none",
    condition: "success()",
    workingDirectory: ".",
};

;// CONCATENATED MODULE: ./build/config/entries.js



const prefix = "guardrail/";
/** `review` of `guardrail/review`; undefined when it is no guardrail. */
function guardrailName(uses) {
    return uses?.startsWith(prefix) ? uses.slice(prefix.length) : undefined;
}
/** Keys that mean something only beside some of run, uses, stage-set and pipeline. */
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
/** Checks each stage as it is written: what kind it is, and whether it may be what it is where it is. */
function checkEntries(reading) {
    for (const written of writtenLists(reading)) {
        for (const [stage, path] of readable(written))
            checkEntry(reading, stage, path, written.role);
    }
}
function checkEntry(reading, stage, path, role) {
    const [kind, second] = kindsOf(reading, path);
    if (kind === undefined) {
        reading.report.add(path, `a stage needs one of ${list(stageKinds)}; this one has none`);
        return;
    }
    if (second !== undefined) {
        const both = `it has ${quote(kind)} and ${quote(second)}`;
        reading.report.add([...path, second], `a stage has exactly one of ${list(stageKinds)}; ${both}`, "key");
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
        const where = kinds.map((other) => quote(other)).join(" or ");
        reading.report.add([...path, key], `${quote(key)} means nothing beside ${quote(kind)}, only beside ${where}`, "key");
    }
}
function checkRole(reading, stage, path, { kind, role }) {
    if (role === "after" && kind !== "uses") {
        reading.report.add([...path, kind], 'expected "uses": only built-in guardrails can stand in "after"', "key");
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
    reading.report.add([...path, kind], `"setup" takes commands only, and the stage set ${quote(set)} holds more`);
    return false;
}
function holdsCommandsOnly(reading, set) {
    const reached = new Set([set]);
    for (const name of reached) {
        const written = { path: ["stage-sets", name], stages: reading.sets.get(name) ?? [] };
        for (const [stage, path] of readable(written)) {
            const [kind] = kindsOf(reading, path);
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
    const what = `a nested pipeline may have "stages" only, and ${quote(id)} has ${list(extra)}`;
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
        reading.report.add(at, `expected ${prefix}<name>, found ${quote(uses)}; ${elsewhere}`);
        return;
    }
    const near = nearest(name, [...reading.guardrails.keys()]);
    const hint = near === undefined ? "" : `; did you mean ${quote(prefix + near)}?`;
    reading.report.add(at, `built-in guardrail ${quote(name)} does not exist in this version${hint}`);
}

;// CONCATENATED MODULE: ./build/config/expand.js


/** Opens the entries of a list. The sets they name have been opened before. */
function openList(reading, sets, stages, path) {
    return stages.map((stage, index) => openEntry(reading, sets, stage, [...path, index]));
}
function openEntry(reading, sets, stage, path) {
    const nothing = { path, stage, name: undefined, items: [], isSure: false };
    if (stage === null)
        return nothing;
    const [kind, second] = kindsOf(reading, path);
    if (kind === undefined || second !== undefined) {
        return { ...nothing, name: stage.id, isSure: stage.id !== undefined };
    }
    if (kind === "stage-set")
        return openSet(sets, stage, path);
    const id = stage.id ?? (kind === "pipeline" ? stage.pipeline : guardrailName(stage.uses));
    if (id === undefined)
        return nothing;
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
const inherited = [
    "if",
    "paths",
    "paths-ignore",
    "working-directory",
    "shell",
    "continue-on-error",
    "timeout-minutes",
];
/** A stage with the keys of the set entry that it came through; its own win. */
function inherit(entry, stage) {
    const given = Object.fromEntries(inherited.filter((key) => entry[key] !== undefined).map((key) => [key, entry[key]]));
    const env = { ...entry.env, ...stage.env };
    return { ...given, ...stage, ...(Object.keys(env).length > 0 && { env }) };
}

;// CONCATENATED MODULE: ./build/config/stages.js


/** A stage with everything filled in. */
function buildStage(item, scope) {
    const { stage } = item;
    const common = buildCommon(item, scope);
    if (item.kind === "uses") {
        return { ...common, kind: "guardrail", uses: stage.uses ?? "", with: { ...stage.with } };
    }
    if (item.kind === "pipeline") {
        const id = stage.pipeline ?? "";
        const pipeline = scope.nested.get(id) ?? {
            id,
            title: id,
            stages: [],
            failFast: defaults.failFast,
            maxParallel: null,
        };
        return { ...common, kind: "subpipeline", pipeline };
    }
    const workingDirectory = stage["working-directory"] ?? scope.run["working-directory"];
    return {
        ...common,
        kind: "command",
        workingDirectory: tidyDirectory(workingDirectory ?? defaults.workingDirectory),
        run: stage.run ?? "",
        permissions: { idToken: stage.permissions?.["id-token"] ?? defaults.idToken },
        shell: stage.shell ?? scope.run.shell ?? null,
        tries: buildTries(stage.tries ?? {}),
        artifacts: present(stage.artifacts),
        ifNoFilesFound: stage["if-no-files-found"] ?? defaults.ifNoFilesFound,
    };
}
function buildTries(tries) {
    const timeoutMinutes = tries["timeout-minutes"] ?? null;
    const on = present(tries.on);
    return {
        max: tries.max ?? defaults.tries,
        backoffSeconds: tries["backoff-seconds"] ?? defaults.backoffSeconds,
        on: on.length > 0 ? on : timeoutMinutes === null ? ["failure"] : ["failure", "timeout"],
        timeoutMinutes,
    };
}
function buildCommon({ id, ownId, stage, needs }, scope) {
    return {
        id,
        name: stage.name ?? id,
        phase: scope.phase ?? phaseOf(stage, ownId),
        needs,
        if: stage.if ?? defaults.condition,
        workingDirectory: tidyDirectory(stage["working-directory"] ?? defaults.workingDirectory),
        env: { ...scope.env, ...variables(stage.env) },
        continueOnError: stage["continue-on-error"] ?? false,
        timeoutMinutes: stage["timeout-minutes"] ?? defaults.timeoutMinutes,
        summaryHint: stage["summary-hint"] ?? null,
        paths: present(stage.paths),
        pathsIgnore: present(stage["paths-ignore"]),
    };
}
function phaseOf(stage, id) {
    if (stage.phase !== undefined)
        return stage.phase;
    if (stage.uses === "guardrail/review")
        return "review";
    return /^(?:build|setup)/.test(id) ? "build" : "test";
}
/** Numbers, true and false become text, as in GitHub's `env`. */
function variables(env) {
    const entries = Object.entries(env ?? {}).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
/** A list without the places of what was written wrongly. */
function present(list) {
    return (list ?? []).filter((item) => item !== null);
}

;// CONCATENATED MODULE: ./build/config/subtasks.js




function writtenSubtasks(id, pipeline) {
    const path = ["pipelines", id];
    if (pipeline.subtasks === undefined) {
        return pipeline.stages === undefined ? [] : [{ text: { id, stages: pipeline.stages }, path }];
    }
    return pipeline.subtasks.flatMap((text, index) => text === null ? [] : [{ text, path: [...path, "subtasks", index] }]);
}
/** The ids of a subtask's shards, `<id>-<i>-of-<n>`, or its own when it has none. */
function partIds({ id, shards }) {
    if (id === undefined)
        return [];
    const total = shards ?? defaults.shards;
    return total === 1
        ? [id]
        : Array.from({ length: total }, (_, index) => `${id}-${index + 1}-of-${total}`);
}
/** Checks what subtasks may not have in common, and the runners that they ask for. */
function checkSubtasks(reading, subtasks, pipeline) {
    const taken = new Map();
    for (const { text, path } of subtasks) {
        for (const id of new Set([...(text.id === undefined ? [] : [text.id]), ...partIds(text)])) {
            const other = taken.get(id.toLowerCase());
            taken.set(id.toLowerCase(), other ?? { id, path });
            if (other === undefined)
                continue;
            const differs = other.id === id ? "" : `, differing only in case from ${quote(other.id)}`;
            const where = reading.report.pointAt(other.path);
            reading.report.add([...path, "id"], `duplicate subtask id ${quote(id)}${differs}: already at ${where}`);
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
    const hint = suggest(requires, Object.keys(runners));
    reading.report.add([...path, "requires"], `"fan-out.runs-on" has no runner for ${quote(requires)}; ${hint}`);
}
/** Everything of a subtask but its stages. */
function buildSubtask(text, pipeline, outerEnv) {
    const id = text.id ?? "";
    return {
        id,
        name: text.name ?? id,
        workingDirectory: tidyDirectory(text["working-directory"] ?? defaults.workingDirectory),
        env: { ...outerEnv, ...variables(pipeline.env), ...variables(text.env) },
        shards: text.shards ?? defaults.shards,
        requires: text.requires ?? null,
        weight: text.weight ?? defaults.weight,
        timeoutMinutes: text["timeout-minutes"] ?? null,
        executionMode: executionMode(text["execution-mode"]),
        failFast: text["fail-fast"] ?? pipeline["fail-fast"] ?? defaults.failFast,
        maxParallel: text["max-parallel"] ?? pipeline["max-parallel"] ?? null,
        paths: present(text.paths),
        pathsIgnore: present(text["paths-ignore"]),
    };
}
/** `mcp` is the older system's word for local. */
function executionMode(mode) {
    return mode === "mcp" ? "local" : (mode ?? null);
}

;// CONCATENATED MODULE: ./build/config/targets.js



/** Checks that aliases and the default target name what exists, and that no alias is already a name. */
function checkTargets(reading, path, targets) {
    const { text, isSure } = targets;
    const names = targets_namesOf(targets);
    const aliases = Object.entries(variables(text.aliases));
    for (const [alias, target] of aliases) {
        const at = [...path, "aliases", alias];
        if (names.has(alias)) {
            reading.report.add(at, `${quote(alias)} is already the id of a stage or subtask`, "key");
        }
        if (isSure && !names.has(target))
            reportUnknown(reading, at, target, names);
    }
    const wanted = text["default-target"];
    if (wanted === undefined || !isSure || names.has(wanted))
        return;
    const all = new Set([...names, ...aliases.map(([alias]) => alias)]);
    if (!all.has(wanted))
        reportUnknown(reading, [...path, "default-target"], wanted, all);
}
/** Every name that a target may have: `api`, `e2e-1-of-4`, `unit`, `api/unit`, `setup/install`. */
function targets_namesOf({ subtasks, setup }) {
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
    reading.report.add(path, `there is no stage or subtask ${quote(name)} in this pipeline; ${suggest(name, known)}`);
}

// EXTERNAL MODULE: ./build/model/verdict-place.js
var verdict_place = __webpack_require__(28041);
;// CONCATENATED MODULE: ./build/config/verdicts.js


/** Reviews in `after` name the stage that leaves their verdict: it has to exist, and to keep artifacts. */
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
            reading.report.add(at, `expected <stage id>/<path>, and there is no stage ${quote(place.stage)}; ${suggest(place.stage, known)}`);
        }
        else if (named.every((one) => one.kind !== "command" || one.artifacts.length === 0)) {
            reading.report.add(at, `the stage ${quote(place.stage)} keeps no artifacts, so it cannot leave a verdict; give it "artifacts"`);
        }
    }
}

;// CONCATENATED MODULE: ./build/config/pipelines.js









/** Builds a pipeline and adds it to those that later ones may nest. */
function buildPipeline(reading, made, id, text) {
    const path = ["pipelines", id];
    checkChoice(reading, path);
    const scope = { run: reading.text.defaults?.run ?? {}, nested: made.nested };
    const build = (list, key, called, phase) => {
        const groups = openList(reading, made.sets, list ?? [], [...path, key]);
        const items = connect(reading, groups, { called });
        return items.map((item) => buildStage(item, phase === undefined ? scope : { ...scope, phase }));
    };
    const setup = build(text.setup, "setup", '"setup"', "build");
    const after = build(text.after, "after", '"after"');
    const written = writtenSubtasks(id, text);
    checkSubtasks(reading, written, text);
    const opened = written.map((subtask) => ({
        written: subtask,
        groups: openList(reading, made.sets, subtask.text.stages ?? [], [...subtask.path, "stages"]),
    }));
    const subtasks = opened.map((subtask) => buildOpened(reading, subtask, { opened, scope, text }));
    nest(reading, made, { id, text, subtasks });
    checkVerdicts(reading, path, { after: text.after ?? [], setup, subtasks });
    checkTargets(reading, path, { text, subtasks, setup, isSure: isSure(text, opened) });
    return {
        id,
        title: text.title ?? id,
        description: text.description ?? null,
        tags: present(text.tags),
        executionMode: executionMode(text["execution-mode"]),
        setup,
        subtasks,
        after,
        fanOut: buildFanOut(reading, [...path, "fan-out"], text["fan-out"] ?? {}),
        allowEmpty: text["allow-empty"] ?? false,
        mergeGroupPaths: text["merge-group-paths"] ?? false,
        guardrailsRequired: text["guardrails-required"] ?? false,
        aliases: variables(text.aliases),
        defaultTarget: text["default-target"] ?? null,
    };
}
function checkChoice(reading, path) {
    const has = (key) => reading.wrote([...path, key]);
    if (has("stages") && has("subtasks")) {
        const message = 'a pipeline has either "stages" or "subtasks", and this one has both';
        reading.report.add([...path, "subtasks"], message, "key");
    }
    else if (!has("stages") && !has("subtasks")) {
        reading.report.add(path, 'a pipeline needs "stages" or "subtasks"; this one has neither', "key");
    }
}
/** Whether all stages of the pipeline could be read, so that a name that is not among them does not exist. */
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
/** Says of a need where else in the pipeline it is. */
function elsewhereIn(others) {
    return (need) => {
        const other = others.find(({ written, groups }) => written.text.id === need || namesOf(groups).has(need));
        const id = other?.written.text.id;
        if (id === undefined)
            return undefined;
        const what = id === need ? "is another subtask" : `is in the subtask ${quote(id)}`;
        return `${quote(need)} ${what}, and needs cannot cross subtasks; put both stages in one subtask`;
    };
}
/** The same stages as a nested pipeline has them: with the pipeline's own variables beneath theirs. */
function nest(reading, made, { id, text, subtasks }) {
    const env = variables(text.env);
    const stages = (subtasks[0]?.stages ?? []).map((stage) => ({
        ...stage,
        env: { ...env, ...stage.env },
    }));
    const failFast = text["fail-fast"] ?? defaults.failFast;
    const most = Math.max(0, ...subtasks.map((subtask) => countStages(subtask.stages)));
    const isTooLarge = most > limits/* limits */.F.expandedStages.value;
    if (isTooLarge) {
        const message = `stands for ${most} stages${subtasks.length > 1 ? " in one subtask" : ""}, nested ones included; there may be at most ${limits/* limits */.F.expandedStages.value}`;
        reading.report.add(["pipelines", id], message, "key");
    }
    made.nested.set(id, {
        id,
        title: text.title ?? id,
        stages: isTooLarge ? [] : stages,
        failFast,
        maxParallel: text["max-parallel"] ?? null,
    });
}
function countStages(stages) {
    return stages.reduce((sum, stage) => {
        return sum + 1 + (stage.kind === "subpipeline" ? countStages(stage.pipeline.stages) : 0);
    }, 0);
}
function buildFanOut(reading, path, text) {
    const maxJobs = text["max-jobs"] ?? defaults.maxJobs;
    const minInstances = text["min-instances"] ?? defaults.minInstances;
    if (minInstances > maxJobs) {
        const at = reading.wrote([...path, "min-instances"]) ? "min-instances" : "max-jobs";
        const message = `"min-instances" is ${minInstances} and must not be more than "max-jobs", which is ${maxJobs}`;
        reading.report.add([...path, at], message);
    }
    return {
        maxJobs,
        minInstances,
        runsOn: { default: defaults.runsOn, ...variables(text["runs-on"]) },
    };
}

;// CONCATENATED MODULE: ./build/config/references.js



/** Follows what uses what. Reports names that do not exist and uses that lead back to where they started. */
function followReferences(reading) {
    const uses = new Map();
    for (const name of reading.sets.keys())
        uses.set(`set ${name}`, []);
    for (const id of reading.pipelines.keys())
        uses.set(`pipeline ${id}`, []);
    for (const written of writtenLists(reading)) {
        const owner = `${written.role === "set" ? "set" : "pipeline"} ${String(written.path[1])}`;
        for (const [stage, path] of readable(written)) {
            if (kindsOf(reading, path).length > 1)
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
    reading.report.add(path, `there is no ${what} ${quote(name)}; ${suggest(name, [...known.keys()])}`);
    return false;
}
function reportCycle(cycle, uses, reading) {
    const [first, second] = [cycle[0], cycle[1] ?? cycle[0]];
    const use = uses.get(first)?.find((candidate) => candidate.of === second);
    const around = [...cycle, first];
    const kinds = new Set(cycle.map((owner) => owner.split(" ", 1)[0]));
    const isMixed = kinds.size > 1;
    const nameOf = (owner) => owner.slice(owner.indexOf(" ") + 1);
    const one = kinds.has("set") ? "stage set" : "pipeline";
    const all = isMixed ? "stage sets and pipelines" : `${one}s`;
    const what = cycle.length === 1 ? `this ${one} uses itself` : `these ${all} use each other without end`;
    const chain = around
        .map((owner) => `${isMixed ? `${owner.split(" ", 1)[0]} ` : ""}${word(nameOf(owner))}`)
        .join(" -> ");
    reading.report.add(use?.path ?? [], `${what}: ${chain}`);
}

;// CONCATENATED MODULE: ./build/config/resolve.js










/**
 * Resolves all names of a configuration and reports every mistake that can be told without its shape being right
 * throughout. What it returns can be trusted only when nothing was reported.
 */
function resolve_resolve(reading, about) {
    const { text } = reading;
    checkEntries(reading);
    const references = followReferences(reading);
    const made = { sets: openSets(reading, references), nested: new Map() };
    const defaultPipeline = text["default-pipeline"] ?? null;
    if (defaultPipeline !== null)
        checkDefault(reading, defaultPipeline);
    return {
        ...about,
        task: text.task ?? null,
        defaultPipeline,
        secrets: present(text.secrets),
        secretsExempt: present(text["secrets-exempt"]),
        redaction: text.redaction ?? defaults.redaction,
        logLimit: parseSize(text["log-limit"] ?? defaults.logLimit) ?? defaults.logLimit,
        heartbeatSeconds: text["heartbeat-seconds"] ?? defaults.heartbeatSeconds,
        cancelGraceSeconds: text["cancel-grace-seconds"] ?? defaults.cancelGraceSeconds,
        pipelines: buildPipelines(reading, made, references),
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
function buildPipelines(reading, made, references) {
    const written = reading.pipelines;
    const built = new Map();
    for (const id of references.pipelines) {
        const text = written.get(id);
        if (text !== undefined)
            built.set(id, buildPipeline(reading, made, id, text));
    }
    return [...written.keys()].flatMap((id) => built.get(id) ?? []);
}
function checkDefault(reading, name) {
    if (reading.text.pipelines === undefined || exists(reading, "pipelines", name))
        return;
    const hint = suggest(name, [...reading.pipelines.keys()]);
    reading.report.add(["default-pipeline"], `there is no pipeline ${quote(name)}; ${hint}`);
}

;// CONCATENATED MODULE: ./build/config/stage-schema.js






const TriesSchema = schemas/* strictObject */.rej({
    max: optional(schemas/* int */.Whr().min(1).max(limits/* limits */.F.tries.value), "How often the command is started at most, until it succeeds.", defaults.tries),
    "backoff-seconds": optional(schemas/* number */.aig().min(0).max(limits/* limits */.F.backoffSeconds.value), "Seconds to wait before another try.", defaults.backoffSeconds),
    on: optional(textList(fields/* TryReason */.gC), "What it is tried again after: `failure`, an exit code or a signal; `timeout`, the end of the time of one try. `[failure]` when left out, and both where `timeout-minutes` is set."),
    "timeout-minutes": optional(Minutes, "Minutes that one try may take. The stage's `timeout-minutes` bounds all of them together."),
})
    .refine(({ on, "timeout-minutes": minutes }) => minutes != null || on?.join() !== "timeout", {
    path: ["on"],
    error: "expected `timeout-minutes` beside `timeout`: the end of the stage's own time ends all tries",
});
const PermissionsSchema = schemas/* strictObject */.rej({
    "id-token": optional(fields/* IdToken */.nR, "`write`: the stage sees `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN`, where the job has `id-token: write` itself.", defaults.idToken),
});
/** A command, a built-in guardrail, a stage set or a nested pipeline: which of them, says the key it has. */
const StageSchema = schemas/* strictObject */.rej({
    id: optional(Id, "Names the stage in `needs`, in reports and in file names. A command needs one; a guardrail's is its name, a nested pipeline's the pipeline's. On a stage set it becomes the prefix of the set's stages."),
    name: optional(Text, "What people read; the id when left out."),
    run: optional(Text, "The command. Exactly one of `run`, `uses`, `stage-set` and `pipeline`."),
    uses: optional(Text, "A built-in guardrail, `guardrail/<name>`."),
    "stage-set": optional(schemas/* string */.YjP(), "The name of a stage set, whose stages take this place. Other keys beside it are defaults for them."),
    pipeline: optional(schemas/* string */.YjP(), "The id of a pipeline that runs as this one stage. It may have `stages` only."),
    with: optional(Settings, "Settings of the guardrail that `uses` names."),
    env: optional(Variables, "Environment variables of the stage, over those of its subtask."),
    shell: optional(Shell, "bash, sh, pwsh, powershell, cmd, python, node, or a command with `{0}` for the script's file. Left out: `bash -e {0}`."),
    "working-directory": optional(Directory, "Relative to the subtask's working directory.", defaults.workingDirectory),
    "timeout-minutes": optional(Minutes, "Minutes until the stage is ended; fractions are fine.", defaults.timeoutMinutes),
    "continue-on-error": optional(schemas/* boolean */.zMY(), "A failure is shown, and fails nothing.", false),
    if: optional(ConditionText, "When to run: `success()`, `failure()`, `always()` and `cancelled()`, joined by `&&`, `||` and `!`. They look at the stages of the same subtask.", defaults.condition),
    paths: optional(Globs, "Runs only when a changed file matches one of these globs, relative to the repository root. A folder means all below it."),
    "paths-ignore": optional(Globs, "Does not run when every changed file matches one of these globs."),
    needs: optional(textList(schemas/* string */.YjP()), "Ids of stages of the same subtask to wait for. Left out: all stages before this one. Empty: none, it starts at once."),
    permissions: optional(PermissionsSchema, "What of the job's permissions the stage may use, as GitHub's `permissions`."),
    tries: optional(TriesSchema, "Starts a failing command again."),
    artifacts: optional(Globs, "Files to keep as evidence: globs relative to the stage's working directory. Hidden files (a name with a leading dot, of a folder too) only where a glob names the dot, as `.next/**`. Never `.git`, the runs folder, this tool's own files in `out`, and files that hold a value of the run's secrets."),
    "if-no-files-found": optional(fields/* IfNoFilesFound */.oL, "What a glob of `artifacts` that matches no file comes to, as in actions/upload-artifact: a note of the stage (`warn`), the failure of a stage that otherwise succeeded (`error`), or nothing (`ignore`).", defaults.ifNoFilesFound),
    phase: optional(fields/* Phase */.a0, "The section of the run summary that the stage counts for. Left out: build when the id starts with build or setup, review for guardrail/review, else test."),
    "summary-hint": optional(Text, "A sentence for the run summary."),
})
    .meta({
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

;// CONCATENATED MODULE: ./build/config/schema.js






const capability = "The kind of runner that it needs: a key of the pipeline's `fan-out.runs-on`.";
const failFast = "After a failure no further stage of the subtask starts, unless its `if` says so.";
const maxParallel = "How many stages run at the same time at most. Left out: as many as the machine has processors.";
const schema_executionMode = "Recorded in the plan and the summary; changes nothing that runs. `mcp` means `local`.";
const SubtaskSchema = schemas/* strictObject */.rej({
    id: Id.meta({ description: "Names the subtask in reports, in file names and as a target." }),
    name: optional(Text, "What people read; the id when left out."),
    "working-directory": optional(Directory, "Relative to the repository root.", defaults.workingDirectory),
    env: optional(Variables, "Environment variables of its stages, over those of the pipeline."),
    paths: optional(Globs, "Runs only when a changed file matches one of these globs, relative to the repository root. A folder means all below it."),
    "paths-ignore": optional(Globs, "Does not run when every changed file matches one of these globs."),
    stages: StagesSchema.meta({ description: "Its stages, in order." }),
    shards: optional(schemas/* int */.Whr().min(1).max(limits/* limits */.F.jobs.value), "Runs that many copies, each with SHARD_INDEX (from 1) and SHARD_TOTAL.", defaults.shards),
    requires: optional(Id, capability),
    weight: optional(schemas/* number */.aig().gt(0).max(limits/* limits */.F.weight.value), "How long it takes compared to the others, until its history is known.", defaults.weight),
    "timeout-minutes": optional(Minutes, "Minutes for all of its stages together. Left out: their own limits count."),
    "execution-mode": optional(Mode, schema_executionMode),
    "fail-fast": optional(schemas/* boolean */.zMY(), `${failFast} Left out: the pipeline's.`),
    "max-parallel": optional(schemas/* int */.Whr().min(1).max(limits/* limits */.F.parallel.value), `${maxParallel} The pipeline's comes before that.`),
})
    .meta({ id: "Subtask", title: "Subtask" });
const FanOutSchema = schemas/* strictObject */.rej({
    "max-jobs": optional(schemas/* int */.Whr().min(1).max(limits/* limits */.F.jobs.value), "Jobs of the matrix at most.", defaults.maxJobs),
    "min-instances": optional(schemas/* int */.Whr().min(1).max(limits/* limits */.F.jobs.value), "How many jobs it asks for at least, if there is work for them: recorded in the scheduler plan, which is refused when there can never be so many.", defaults.minInstances),
    "runs-on": optional(byId(Text), "The runner's label for each capability; `default` is for subtasks that require none and is ubuntu-latest when left out."),
});
const PipelineSchema = schemas/* strictObject */.rej({
    title: optional(Text, "What people read; the id when left out."),
    description: optional(Text, "What the pipeline is for."),
    tags: optional(textList(Text), "Words to find it by."),
    "execution-mode": optional(Mode, schema_executionMode),
    env: optional(Variables, "Environment variables of all its stages, over those of the file."),
    setup: optional(StagesSchema, "Commands that run once in every job, before its subtasks."),
    stages: optional(StagesSchema, "The stages, in order. Either these or `subtasks`."),
    subtasks: optional(schemas/* array */.YOg(SubtaskSchema).min(1), "Units that can run on machines of their own."),
    after: optional(StagesSchema, "Built-in guardrails that run once, when all subtasks have ended."),
    "fan-out": optional(FanOutSchema, "How subtasks are spread over the jobs of a matrix."),
    "max-parallel": optional(schemas/* int */.Whr().min(1).max(limits/* limits */.F.parallel.value), maxParallel),
    "fail-fast": optional(schemas/* boolean */.zMY(), failFast, defaults.failFast),
    "allow-empty": optional(schemas/* boolean */.zMY(), "A run in which `paths` skipped every subtask is neutral and not failed.", false),
    "merge-group-paths": optional(schemas/* boolean */.zMY(), "`paths` also filter in a merge queue.", false),
    "guardrails-required": optional(schemas/* boolean */.zMY(), "A run without guardrails is worth a remark.", false),
    aliases: optional(byId(schemas/* string */.YjP()), "Other names for stages and subtasks, for use as a target."),
    "default-target": optional(schemas/* string */.YjP(), "The stage or subtask, or an alias of one, that runs when none is named. Left out: everything."),
})
    .meta({
    id: "Pipeline",
    title: "Pipeline",
    oneOf: [{ required: ["stages"] }, { required: ["subtasks"] }],
});
const RunDefaultsSchema = schemas/* strictObject */.rej({
    shell: optional(Shell, "The shell of all stages that name none."),
    "working-directory": optional(Directory, "The working directory of all commands that name none, relative to their subtask's."),
});
const DefaultsSchema = schemas/* strictObject */.rej({
    run: optional(RunDefaultsSchema, "Defaults of stages with `run`."),
});
/** The YAML format. Hover texts, the JSON Schema, the tables of the documentation and the checks all come from here. */
const ConfigurationSchema = schemas/* strictObject */.rej({
    "default-pipeline": optional(schemas/* string */.YjP(), "The pipeline that runs when none is named."),
    task: optional(Id, "What runs belong to, as a folder below `.runs`. Left out: the repository's name."),
    env: optional(Variables, "Environment variables of all stages."),
    defaults: optional(DefaultsSchema, "Defaults for all stages, as GitHub's `defaults`."),
    secrets: optional(textList(Text), "Names of environment variables whose values must never be shown."),
    "secrets-exempt": optional(textList(Text), "Names of environment variables whose values may be shown, although their names or their form say that they are secrets."),
    redaction: optional(schemas/* enum */.k5n(["enforce", "shadow"]), "What happens to secrets in output: `enforce` replaces them by ***, `shadow` leaves them and only counts them.", defaults.redaction),
    "log-limit": optional(Size, "How much of a stage's log is kept, in bytes or as text such as 64MiB: beyond it, its beginning and its end.", "256MiB"),
    "heartbeat-seconds": optional(schemas/* int */.Whr().min(1).max(limits/* limits */.F.heartbeatSeconds.value), "Seconds between two signs of life of a run. After four of them, or two minutes, without one it counts as stale.", defaults.heartbeatSeconds),
    "cancel-grace-seconds": optional(schemas/* int */.Whr().min(1).max(limits/* limits */.F.cancelGraceSeconds.value), "Seconds after a cancel that stages with `if: always()` or `cancelled()` have on the command line. On GitHub it is 6, as its runner kills soon.", defaults.cancelGraceSeconds),
    "stage-sets": optional(byId(StagesSchema), "Lists of stages to use in several places."),
    pipelines: byId(PipelineSchema)
        .refine((pipelines) => Object.keys(pipelines).length > 0, "must not be empty; expected at least one pipeline")
        .meta({ description: "The pipelines, by id." }),
});

;// CONCATENATED MODULE: ./build/config/tolerant.js



/**
 * The same schema without its strictness, so that everything that is right in a file can still be looked at when
 * something else in it is wrong.
 */
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
/** What can be understood of a value that should be a configuration. */
function readTolerantly(value) {
    tolerant ??= tolerate(ConfigurationSchema).catch({});
    return tolerant.parse(value);
}

;// CONCATENATED MODULE: ./build/config/read.js










/**
 * Reads a configuration: the YAML format, or the JSON format of the system that this one follows (older-format.ts).
 *
 * @param file its path as people know it; it begins every message
 * @returns all mistakes at once, in the order of the file, or the configuration when there are none. Never throws.
 */
function readConfiguration(file, text, options = {}) {
    const { source, mistakes: syntax } = parseText(file, text);
    if (source === undefined)
        return { mistakes: tidy(syntax) };
    const report = createReport(source, syntax);
    checkTexts(source.value, report);
    const guardrails = options.guardrails ?? new Map();
    const configuration = isOlderFormat(source, text)
        ? readOlder(source, report, guardrails)
        : readYaml(source, report, guardrails);
    const mistakes = report.mistakes();
    return mistakes.length > 0 ? { mistakes } : { configuration };
}
function readYaml(source, report, guardrails) {
    const value = withTextLists(ConfigurationSchema, source.value);
    const { fits, meant } = checkShape(ConfigurationSchema, value, report);
    // The tolerant schema costs more than the rest of reading, and says nothing new about a value that fits the strict one.
    const text = fits ? value : readTolerantly(value);
    const reading = createReading(text, value, meant, { report, guardrails });
    return resolve_resolve(reading, { file: source.file, notes: [] });
}
function readOlder(source, report, guardrails) {
    const { value, origin, notes } = readOlderFormat(source, report);
    const meant = [];
    const reading = createReading(readTolerantly(value), value, meant, {
        report: report.through(origin),
        guardrails,
    });
    return resolve_resolve(reading, { file: source.file, notes });
}

// EXTERNAL MODULE: ./build/guardrails/guardrails.js + 5 modules
var guardrails = __webpack_require__(38086);
// EXTERNAL MODULE: ./build/model/pipeline-files.js
var pipeline_files = __webpack_require__(80912);
;// CONCATENATED MODULE: ./build/modes/guardrails/base-settings.js



/**
 * The settings that a guardrail has in the base's pipeline file: in the pipeline of the same name if there is one,
 * nested ones too, of the stage with the same id before others. undefined: the base has none, or none that can be read.
 * @param pipelineFile the one that was named, relative to the root; null: none was. Where the base lacks it, the base's
 * usual one counts: a change does not escape by naming another
 */
async function readBaseSettings(repository, { uses, id, pipeline }, pipelineFile) {
    for (const file of pipelineFile === null ? pipeline_files/* pipelineFiles */.u : [pipelineFile, ...pipeline_files/* pipelineFiles */.u]) {
        const bytes = await repository.readBase(file);
        if (bytes === undefined)
            continue;
        const text = new TextDecoder().decode(bytes);
        const result = readConfiguration(file, text, { guardrails: guardrails/* guardrailSettings */.b });
        if ("mistakes" in result)
            return undefined;
        const { pipelines } = result.configuration;
        const same = pipelines.filter((one) => one.id === pipeline);
        const stages = (same.length > 0 ? same : pipelines).flatMap(stagesOf);
        const used = stages.filter((stage) => stage.kind === "guardrail" && stage.uses === uses);
        const stage = used.find((one) => one.id === id) ?? used[0];
        return stage?.kind === "guardrail" ? stage.with : undefined;
    }
    return undefined;
}
/** Those of nested pipelines too. */
const stagesOf = ({ setup, subtasks, after }) => [...setup, ...subtasks.flatMap(({ stages }) => stages), ...after].flatMap(withNested);
const withNested = (stage) => stage.kind === "subpipeline" ? stage.pipeline.stages.flatMap(withNested) : [stage];


/***/ })

};
