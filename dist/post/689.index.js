export const id = 689;
export const ids = [689];
export const modules = {

/***/ 67784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ formatBase),
  H: () => (/* binding */ parseBase)
});

// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(22977);
;// CONCATENATED MODULE: ./build/metrics/base-format.js
/** Raised whenever the folding changes: a base of another version is rebuilt. */
const baseVersion = 1;

// EXTERNAL MODULE: ./build/model/statistics.js
var statistics = __webpack_require__(91531);
// EXTERNAL MODULE: ./build/metrics/fold-state.js
var fold_state = __webpack_require__(87199);
// EXTERNAL MODULE: ./build/metrics/history-entry.js
var history_entry = __webpack_require__(61739);
;// CONCATENATED MODULE: ./build/metrics/base-reading.js




/** The value is not a base of this version. It has no message: a base is rebuilt, not repaired. */
class BaseDamage extends Error {
}
/**
 * Reads the format of base-format.ts; by hand, since every run reads one, and loading a schema takes longer than that.
 * @throws {BaseDamage} at the first error
 */
function readBase(value) {
    const base = readFields(value);
    if (base["version"] !== baseVersion)
        throw new BaseDamage();
    return {
        entries: readCount(base["entries"]),
        unreadable: readCount(base["unreadable"]),
        asOf: readCount(base["as_of"]),
        week: readCount(base["week"]),
        defaultPipeline: readTextOrNull(base["default_pipeline"]),
        attempts: new Map(readList(base["attempts"], readAttempt)),
        pipelines: new Map(readList(base["pipelines"], readPipeline)),
    };
}
function readFields(value) {
    if (typeof value !== "object" || value === null)
        throw new BaseDamage();
    return value;
}
function readArray(value) {
    if (!Array.isArray(value))
        throw new BaseDamage();
    return value;
}
const readList = (value, read) => readArray(value).map((item) => read(item));
/** Sums of milliseconds can exceed the largest safe integer, but are still integers. */
function readCount(value) {
    if (!Number.isInteger(value) || value < 0)
        throw new BaseDamage();
    return value;
}
function readText(value) {
    if (typeof value !== "string")
        throw new BaseDamage();
    return value;
}
const readTextOrNull = (value) => (value === null ? null : readText(value));
function readWord(words, value) {
    const found = words.find((word) => word === value);
    if (found === undefined)
        throw new BaseDamage();
    return found;
}
function readAttempt(value) {
    const [run, attempt] = readArray(value);
    return [readText(run), readCount(attempt)];
}
function readPipeline(value) {
    const json = readFields(value);
    const pipeline = {
        ...(0,fold_state/* createPipelineState */.OA)(),
        classes: { default: readClass(json["default"]), other: readClass(json["other"]) },
    };
    for (const stage of readList(json["stages"], readFields))
        readStage(pipeline, stage);
    for (const branch of readList(json["red"], readFields))
        readRed(pipeline, branch);
    for (const suspect of readArray(json["suspects"]))
        readSuspect(pipeline, readArray(suspect));
    return [readText(json["id"]), pipeline];
}
function readRed({ red }, json) {
    const name = readWord(statistics/* branchClasses */.t, json["class"]);
    const branch = readTextOrNull(json["branch"]);
    const key = (0,fold_state/* getBranchKey */.UQ)(name, branch);
    if (key === null)
        throw new BaseDamage();
    red.set(key, { class: name, branch, since: readCount(json["since"]) });
}
function readSuspect({ suspects, stages }, [sha, ...failures]) {
    const failed = new Map();
    for (let at = 0; at < failures.length; at += 2) {
        const stage = stages[readCount(failures[at])];
        if (stage === undefined)
            throw new BaseDamage();
        failed.set(stage, readCount(failures[at + 1]));
    }
    suspects.set(readText(sha), failed);
}
function readClass(value) {
    const json = readFields(value);
    const missing = readList(json["missing"], readCount);
    return {
        ...readPeriod(readArray(json["total"])),
        durations: readWeeks(json["durations"]),
        days: new Map(readList(json["days"], (day) => readLabelledPeriod(day, readCount))),
        weeks: new Map(readList(json["weeks"], (week) => readLabelledPeriod(week, readCount))),
        epochs: new Map(readList(json["epochs"], (epoch) => readLabelledPeriod(epoch, readText))),
        firstRepairs: readList(json["first_repairs"], readCount),
        newestRepairs: readList(json["newest_repairs"], readCount),
        missing: Object.fromEntries(history_entry/* requiredFields */.Vu.map((field, place) => [field, readCount(missing[place])])),
        baseline: json["baseline"] === null ? null : readBaseline(readFields(json["baseline"])),
    };
}
function readLabelledPeriod(value, readName) {
    const named = readArray(value);
    return [readName(named[0]), readPeriod(named, 1)];
}
/** @param first its index in the list, which is not copied since there can be thousands */
const readPeriod = (values, first = 0) => ({
    runs: readCount(values[first]),
    succeeded: readCount(values[first + 1]),
    durationMs: readCount(values[first + 2]),
    repairs: readCount(values[first + 3]),
    repairMs: readCount(values[first + 4]),
});
const readBaseline = (json) => ({
    runId: readText(json["run_id"]),
    status: readWord(["succeeded", "failed"], json["status"]),
    startedMs: readCount(json["started"]),
    recordedMs: readCount(json["recorded"]),
    durationMs: readCount(json["duration"]),
});
function readStage(pipeline, json) {
    const stage = (0,fold_state/* getStage */.XC)(pipeline, readTextOrNull(json["subtask"]), readText(json["id"]), pipeline.stages.length);
    const readClassOrNull = (name) => json[name] === null ? null : readStageClass(readFields(json[name]));
    stage.classes = { default: readClassOrNull("default"), other: readClassOrNull("other") };
}
const readStageClass = (json) => ({
    runs: readCount(json["runs"]),
    failed: readCount(json["failed"]),
    flakes: readCount(json["flakes"]),
    durations: readWeeks(json["durations"]),
    recent: readList(readText(json["recent"]).split(""), (letter) => readWord(["s", "f"], letter) === "s"),
    lastMs: readList(json["last_ms"], readCount),
});
function readWeeks(value) {
    const [week, thisWeek, lastWeek, older] = readArray(value);
    return {
        week: readCount(week),
        thisWeek: readSketch(thisWeek),
        lastWeek: readSketch(lastWeek),
        older: readSketch(older),
    };
}
/** More than the longest duration needs: a damaged number must not exhaust memory. */
const mostBuckets = 1_000;
function readSketch(value) {
    const [zeros = 0, first = 0, ...written] = readArray(value);
    const counts = [];
    for (const item of written) {
        if (item >= 0)
            counts.push(readCount(item));
        else
            for (let empty = readCount(-item); empty > 0 && counts.length < mostBuckets; empty -= 1)
                counts.push(0);
    }
    if (counts.length > mostBuckets)
        throw new BaseDamage();
    return { zeros: readCount(zeros), first: readCount(first), counts };
}

// EXTERNAL MODULE: ./build/metrics/newest.js
var newest = __webpack_require__(64550);
;// CONCATENATED MODULE: ./build/metrics/base-json.js






/** @returns a plain value; equal states yield equal text */
const formatBase = (base) => ({
    version: baseVersion,
    entries: base.entries,
    unreadable: base.unreadable,
    as_of: base.asOf,
    week: base.week,
    default_pipeline: base.defaultPipeline,
    attempts: [...base.attempts],
    pipelines: [...base.pipelines].map(([id, pipeline]) => formatPipeline(id, pipeline)),
});
/** @returns null: it has another version, or is damaged */
function parseBase(value) {
    try {
        return readBase(value);
    }
    catch (error) {
        if (error instanceof BaseDamage)
            return null;
        throw error;
    }
}
const formatPipeline = (id, { classes, stages, red, suspects }) => ({
    id,
    default: formatClass(classes.default),
    other: formatClass(classes.other),
    stages: stages.map(formatStage),
    red: [...red.values()].map(({ class: name, branch, since }) => ({ class: name, branch, since })),
    suspects: [...suspects].map(([sha, failed]) => [
        sha,
        ...[...failed].flatMap(([stage, failedMs]) => [stage.number, failedMs]),
    ]),
});
const formatClass = (state) => ({
    total: formatPeriod(state),
    durations: formatWeeks(state.durations),
    days: formatPeriods(state.days),
    weeks: formatPeriods(state.weeks),
    epochs: [...state.epochs].map(([label, period]) => [label, ...formatPeriod(period)]),
    first_repairs: [...state.firstRepairs],
    newest_repairs: (0,newest/* takeNewest */.G)(state.newestRepairs, limits/* limits */.F.repairsCompared.value),
    missing: history_entry/* requiredFields */.Vu.map((field) => state.missing[field]),
    baseline: formatBaseline(state.baseline),
});
const formatPeriod = ({ runs, succeeded, durationMs, repairs, repairMs }) => [
    runs,
    succeeded,
    durationMs,
    repairs,
    repairMs,
];
const formatPeriods = (periods) => (0,fold_state/* sortPeriods */.r7)(periods).map(([number, period]) => [number, ...formatPeriod(period)]);
function formatBaseline(baseline) {
    if (baseline === null)
        return null;
    const { runId, status, startedMs, recordedMs, durationMs } = baseline;
    return { run_id: runId, status, started: startedMs, recorded: recordedMs, duration: durationMs };
}
function formatStage({ subtask, id, classes }) {
    const onDefault = formatStageClass(classes.default);
    return { subtask, id, default: onDefault, other: formatStageClass(classes.other) };
}
function formatStageClass(state) {
    if (state === null)
        return null;
    const { runs, failed, flakes, durations, recent, lastMs } = state;
    return {
        runs,
        failed,
        flakes,
        durations: formatWeeks(durations),
        recent: (0,newest/* takeNewest */.G)(recent, limits/* limits */.F.recentOutcomes.value)
            .map((succeeded) => (succeeded ? "s" : "f"))
            .join(""),
        last_ms: (0,newest/* takeNewest */.G)(lastMs, limits/* limits */.F.predictionRuns.value),
    };
}
const formatWeeks = ({ week, thisWeek, lastWeek, older }) => [
    week,
    formatSketch(thisWeek),
    formatSketch(lastWeek),
    formatSketch(older),
];
function formatSketch({ zeros, first, counts }) {
    if (counts.length === 0)
        return zeros === 0 ? [] : [zeros];
    const json = [zeros, first];
    let empty = 0;
    for (const count of counts) {
        if (count === 0)
            empty += 1;
        else {
            if (empty > 0)
                json.push(-empty);
            json.push(count);
            empty = 0;
        }
    }
    return json;
}


/***/ }),

/***/ 46689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLocalHistory: () => (/* binding */ createLocalHistory)
});

// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(22977);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/metrics/ledger.js + 1 modules
var metrics_ledger = __webpack_require__(30788);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/metrics/history/local-layout.js

const getLayout = ({ folder, outFolder }) => ({
    history: (0,external_node_path_.join)(folder, "metrics.json"),
    segments: (0,external_node_path_.join)(folder, "metrics.segments"),
    pending: (0,external_node_path_.join)(folder, "metrics.pending"),
    rejected: (0,external_node_path_.join)(folder, "metrics.rejected"),
    lock: (0,external_node_path_.join)(folder, "metrics.lock"),
    state: (0,external_node_path_.join)(folder, "metrics", "aggregate-state.json"),
    statistics: {
        metrics: (0,external_node_path_.join)(folder, "metrics"),
        out: outFolder,
        "out-metrics": (0,external_node_path_.join)(outFolder, "metrics"),
    },
});
/** Formats a time for a file name; names sort by time. */
const formatFileTime = (time) => time.toISOString().replaceAll(/[:.]/g, "-");
/** Parses the time at the start of a name, in milliseconds since 1970; NaN: there is none. */
function parseFileTime(name) {
    const [, day, hour, minute, second, ms] = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z-/.exec(name) ?? [];
    return Date.parse(`${day}T${hour}:${minute}:${second}.${ms}Z`);
}

// EXTERNAL MODULE: ./build/metrics/base-json.js + 2 modules
var base_json = __webpack_require__(67784);
;// CONCATENATED MODULE: ./build/metrics/history/local-lines.js

/**
 * Bytes that are read at once. Smaller pieces take longer to hand over than to search; larger ones are not faster, and
 * delay garbage collection. A window's lines fit into one piece, which needs no stream.
 */
const PIECE_BYTES = 512 * 1024;
/** Longest line that can be an entry, in bytes. Longer lines are not buffered, so that no file can exhaust memory. */
const LONGEST_LINE = limits/* limits */.F.historyLine.value;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/**
 * Reads the lines of a file, grouped by the piece in which they end. Text after the last line break is not a line yet:
 * a process is writing it, or was killed meanwhile. Lines may end with CRLF; invalid UTF-8 becomes U+FFFD.
 */
async function* readLines(pieces) {
    let begun = [];
    let begunBytes = 0;
    for await (const piece of pieces) {
        const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
        const lines = [];
        let from = 0;
        for (let feed = bytes.indexOf(LINE_FEED); feed !== -1; feed = bytes.indexOf(LINE_FEED, from)) {
            const length = begunBytes + feed + 1 - from;
            const text = begunBytes === 0
                ? decodeLine(bytes, from, feed)
                : decodeSplitLine(begun, bytes, feed, length - 1);
            lines.push({ text, bytes: length });
            begun = [];
            begunBytes = 0;
            from = feed + 1;
        }
        begunBytes += bytes.length - from;
        // A carriage return that ends it is not part of it.
        if (begunBytes > LONGEST_LINE + 1)
            begun = [];
        else
            begun.push(bytes.subarray(from));
        yield lines;
    }
}
function decodeLine(bytes, from, feed) {
    const end = feed > from && bytes[feed - 1] === CARRIAGE_RETURN ? feed - 1 : feed;
    return end - from > LONGEST_LINE ? "" : bytes.toString("utf8", from, end);
}
/**
 * Decodes a line that started in an earlier piece.
 * @param length of the whole line, without its line feed
 */
function decodeSplitLine(begun, bytes, feed, length) {
    if (length > LONGEST_LINE + 1)
        return "";
    const whole = Buffer.concat([...begun, bytes.subarray(0, feed)]);
    return decodeLine(whole, 0, whole.length);
}

;// CONCATENATED MODULE: ./build/metrics/history/local-segments.js



/**
 * A segment is a full `metrics.json`: `<time>-<number>.jsonl.gz`. Rotating renames the file atomically; it is
 * compressed afterwards, and the plain file is removed last. So one complete file of each segment exists at any time,
 * even after a kill; the next holder of the lock finishes the work.
 */
const NAME = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)-(\d{2,})\.jsonl(\.gz)?$/;
const parseName = (name) => {
    const [, time, number] = NAME.exec(name) ?? [];
    return time === undefined || number === undefined ? null : { time, number: Number(number) };
};
const formatName = ({ time, number }) => `${time}-${String(number).padStart(2, "0")}.jsonl`;
function compareNames(one, other) {
    if (one.time !== other.time)
        return one.time < other.time ? -1 : 1;
    return one.number - other.number;
}
/** Lists the names of all segments before compression, oldest first. Other files in the folder are ignored. */
async function listSegments(files, layout) {
    const names = await files.list(layout.segments);
    const stems = names.map(parseName).filter((stem) => stem !== null);
    return [...new Set(stems.sort(compareNames).map(formatName))];
}
/**
 * Reads a segment. A plain file takes precedence: after a power cut, the compressed one beside it may be incomplete. If
 * the compressed file is damaged, it rejects after returning what precedes the damage.
 */
async function* readSegment(files, layout, name) {
    const plain = (0,external_node_path_.join)(layout.segments, name);
    let isPlain = false;
    for await (const piece of files.readChunks(plain, { pieceBytes: PIECE_BYTES })) {
        isPlain = true;
        yield piece;
    }
    // No segment is empty. If the plain file was just removed, the compressed one exists.
    if (!isPlain)
        yield* decompress(files.readChunks(`${plain}.gz`, { pieceBytes: PIECE_BYTES }));
}
/** Feeds zlib's own stream by hand: DecompressionStream takes four times as long. */
async function* decompress(compressed) {
    // Loaded on demand: most histories have no segments.
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
    const fed = feedGunzip(gunzip, compressed);
    for await (const piece of gunzip)
        yield piece;
    await fed;
}
/** Never rejects: errors of the pieces become errors of the output. */
async function feedGunzip(gunzip, pieces) {
    try {
        for await (const piece of pieces) {
            await new Promise((resolve) => gunzip.write(piece, resolve));
            // Damaged, or no longer read.
            if (gunzip.destroyed)
                return;
        }
        gunzip.end();
    }
    catch (error) {
        gunzip.destroy(error);
    }
}
/**
 * Makes `metrics.json` the newest segment, and leaves none. The caller holds the lock.
 * @param segments names of all segments, oldest first
 * @returns the name of the new one
 */
async function rotateSegment({ files, clock, layout }, segments) {
    const name = chooseNextName(formatFileTime(clock.now()), segments.at(-1));
    await files.makeFolder(layout.segments);
    await files.move(layout.history, (0,external_node_path_.join)(layout.segments, name));
    return name;
}
/** Chooses a name that sorts last, even if the clock was set back. */
function chooseNextName(now, newest) {
    const last = newest === undefined ? null : parseName(newest);
    if (last === null || last.time < now)
        return formatName({ time: now, number: 1 });
    return formatName({ time: last.time, number: last.number + 1 });
}
/** Compresses what is not compressed yet, and removes what a killed process left. The caller holds the lock. */
async function compressSegments(files, layout) {
    for (const name of await files.list(layout.segments)) {
        const path = (0,external_node_path_.join)(layout.segments, name);
        if (name.includes(".jsonl.gz.tmp-"))
            await files.remove(path);
        if (parseName(name) === null || name.endsWith(".gz"))
            continue;
        await files.compress(path, `${path}.gz`);
        await files.remove(path);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
;// CONCATENATED MODULE: ./build/metrics/history/local-state.js


/**
 * A matching checksum means that formatState wrote it, so no schema is needed: loading the schema library would take
 * longer than reading a history.
 * @returns null if there is none, or not of this version
 */
async function readState(files, layout) {
    const text = (await files.readText(layout.state)) ?? "";
    const [, checksum] = SEAL.exec(text.slice(-SEAL_LENGTH)) ?? [];
    // Computed from the text: serializing the value again would take longer than reading it.
    if (checksum === undefined || checksum !== sha256(`${text.slice(0, -SEAL_LENGTH)}}`))
        return null;
    const value = (0,json/* parseJson */.qF)(text);
    return value?.schema_version === 1 && value.kind === "aggregate-state" ? value : null;
}
function formatState(window_size, consumed, base) {
    const state = {
        schema_version: 1,
        kind: "aggregate-state",
        window_size,
        consumed,
        base,
    };
    const text = JSON.stringify(state);
    return `${text.slice(0, -1)},"checksum":"${sha256(text)}"}\n`;
}
/** The end of the text. */
const SEAL = /^,"checksum":"([0-9a-f]{64})"\}\n$/;
const SEAL_LENGTH = ',"checksum":""}\n'.length + 64;
const sha256 = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
/** Most bytes that the digest covers. */
const TAIL_BYTES = 4_096;
/** Hashes the last of a file's first `size` bytes, at most 4 KiB, with sha256 in hex. */
async function hashTail(files, path, size) {
    const from = Math.max(0, size - TAIL_BYTES);
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let left = size - from;
    for await (const piece of files.readChunks(path, { from })) {
        hash.update(piece.subarray(0, left));
        left -= piece.length;
        if (left <= 0)
            break;
    }
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./build/metrics/history/local-ledger.js






/**
 * Reads the history: the state, the window and new lines; or, if the state is in doubt or a late attempt may replace a
 * folded one, all of it in constant memory. Both have the same result.
 */
async function loadLedger(reading) {
    const segments = await listSegments(reading.files, reading.layout);
    return (await resumeLedger(reading, segments)) ?? (await rebuildLedger(reading, segments));
}
/** Reads the whole history, twice if there were late attempts: then it is known what they replace. */
async function rebuildLedger(reading, segments) {
    const first = await readAll(reading, segments, new Map());
    const late = (0,metrics_ledger/* getLateAttempts */.Vo)(first.ledger);
    return late.size === 0 ? first : readAll(reading, segments, late);
}
async function readAll({ files, layout, windowSize }, segments, superseded) {
    const ledger = (0,metrics_ledger/* createLedger */.M5)(windowSize, superseded);
    const warnings = [];
    for (const name of segments) {
        const damage = await addSegment(ledger, files, layout, name);
        if (damage !== null)
            warnings.push(damage);
        // As when the segment was rotated.
        (0,metrics_ledger/* foldWindow */.Iq)(ledger);
    }
    const pieces = files.readChunks(layout.history, { pieceBytes: PIECE_BYTES });
    let lines = 0;
    let size = 0;
    for await (const read of readLines(pieces)) {
        for (const { text, bytes } of read) {
            (0,metrics_ledger/* addLine */.cG)(ledger, text, bytes);
            size += bytes;
        }
        lines += read.length;
    }
    return { ledger, segments, lines, size, warnings };
}
/** @returns a warning for people if it is damaged */
async function addSegment(ledger, files, layout, name) {
    try {
        for await (const read of readLines(readSegment(files, layout, name))) {
            for (const { text, bytes } of read)
                (0,metrics_ledger/* addLine */.cG)(ledger, text, bytes);
        }
        return null;
    }
    catch (error) {
        // A disk error may be temporary; damage is not.
        if (error.syscall !== undefined)
            throw error;
        return `metrics.segments/${name}.gz is damaged, so some of its runs are missing from the statistics: ${(0,reasons/* messageOf */.bD)(error)}`;
    }
}
/** @returns null if the state is in doubt */
async function resumeLedger(reading, segments) {
    const { files, layout, windowSize } = reading;
    const state = await readState(files, layout);
    if (state === null || !(await matchesHistory(state, reading, segments)))
        return null;
    const base = (0,base_json/* parseBase */.H)(state.base);
    if (base === null)
        return null;
    const ledger = { ...(0,metrics_ledger/* createLedger */.M5)(windowSize), base };
    const { offset, size: known } = state.consumed;
    let { lines } = state.consumed;
    let size = offset;
    let meets = offset === known;
    const pieces = files.readChunks(layout.history, { from: offset, pieceBytes: PIECE_BYTES });
    for await (const read of readLines(pieces)) {
        for (const { text, bytes } of read) {
            (0,metrics_ledger/* addLine */.cG)(ledger, text, bytes);
            size += bytes;
            meets ||= size === known;
            if (size > known)
                lines += 1;
        }
    }
    if (!meets || (0,metrics_ledger/* getLateAttempts */.Vo)(ledger).size > 0)
        return null;
    return { ledger, segments, lines, size, warnings: [] };
}
/** Whether the state covers the whole history, judging by its size. There may be no history yet. */
async function isUpToDate(reading) {
    const { files, layout } = reading;
    const segments = await listSegments(files, layout);
    const size = (await files.size(layout.history)) ?? 0;
    if (size === 0 && segments.length === 0)
        return true;
    const state = await readState(files, layout);
    return (state !== null &&
        state.consumed.size === size &&
        (await matchesHistory(state, reading, segments)));
}
async function matchesHistory({ window_size, consumed }, { files, layout, windowSize }, segments) {
    if (window_size !== windowSize)
        return false;
    if (consumed.segments !== segments.length || consumed.segment !== (segments.at(-1) ?? null))
        return false;
    const size = (await files.size(layout.history)) ?? 0;
    if (size < consumed.size)
        return false;
    return (await hashTail(files, layout.history, consumed.size)) === consumed.digest;
}

// EXTERNAL MODULE: ./build/metrics/history-entry.js
var history_entry = __webpack_require__(61739);
;// CONCATENATED MODULE: ./build/metrics/history/local-pending.js






/** Largest file that is read for entries, in bytes. Larger ones were not written by this program. */
const LARGEST_FILE = limits/* limits */.F.pendingFile.value;
/**
 * Writes lines where the next holder of the lock finds them: first under a temporary name, which is the name with a
 * suffix. Nothing is synced to disk: the file survives a kill of this process, but not a power cut.
 * @param number of the file in this process, which orders those of the same millisecond
 * @returns the file's name
 */
async function queueFile({ files, clock, layout }, lines, number) {
    const place = String(number).padStart(4, "0");
    const name = `${formatFileTime(clock.now())}-${place}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}.jsonl`;
    await files.replace((0,external_node_path_.join)(layout.pending, name), lines.map((line) => `${line}\n`).join(""));
    return name;
}
/** Lists the names of pending files in order, without temporary files that may still be written. */
async function listPending({ files, clock, layout }) {
    const names = await files.list(layout.pending);
    return names.filter((name) => !name.includes(".tmp") || isAbandoned(name, clock.now()));
}
/** A name without a time is not from this program, and no process will continue it. */
const isAbandoned = (name, now) => !(Math.abs(now.getTime() - parseFileTime(name)) <= limits/* limits */.F.lockStale.value);
/**
 * Reads complete pending files until there are `most` new entries.
 * @param known ids of the newest entries of the history
 */
async function readPending(files, layout, names, known, most) {
    const taken = [];
    let count = 0;
    const pending = { lines: [], repeated: false, read: [], bad: [], unreadable: new Map() };
    const ids = new Set(known);
    for (const name of names) {
        try {
            const found = await readPendingFile(files, (0,external_node_path_.join)(layout.pending, name));
            const fresh = [...found.entries.values()].filter(({ entry }) => !ids.has(entry.id));
            if (count > 0 && count + fresh.length > most)
                break;
            for (const { entry } of fresh)
                ids.add(entry.id);
            if (fresh.length > 0)
                taken.push(fresh);
            count += fresh.length;
            pending.repeated ||= fresh.length < found.entries.size;
            (found.isWhole ? pending.read : pending.bad).push(name);
        }
        catch (error) {
            pending.unreadable.set(name, (0,reasons/* messageOf */.bD)(error));
        }
    }
    // What comes from the history of another clone stays in the order that its figures were made in.
    taken.sort(([one], [other]) => compareEntries(one, other));
    pending.lines = taken.flatMap((entries) => entries.map(({ line }) => line));
    return pending;
}
function compareEntries({ entry: one }, { entry: other }) {
    if (one.completedMs !== other.completedMs)
        return one.completedMs - other.completedMs;
    return one.id < other.id ? -1 : 1;
}
async function readPendingFile(files, path) {
    const entries = new Map();
    if (((await files.size(path)) ?? 0) > LARGEST_FILE)
        return { entries, isWhole: false };
    const text = await files.readText(path);
    // Another process removed it meanwhile.
    if (text === undefined)
        return { entries, isWhole: true };
    let isWhole = true;
    for (const line of text.split("\n").map((raw) => raw.trim())) {
        const entry = Buffer.byteLength(line) > limits/* limits */.F.historyLine.value ? null : (0,history_entry/* parseEntry */.ER)(line);
        if (entry !== null)
            entries.set(entry.id, { line, entry });
        else if (line !== "")
            isWhole = false;
    }
    return { entries, isWhole: isWhole && entries.size > 0 };
}
/** Removes files whose entries are in the history, and sets aside those with anything else. */
async function clearPending(files, layout, { read, bad }) {
    for (const name of read)
        await files.remove((0,external_node_path_.join)(layout.pending, name));
    if (bad.length > 0)
        await files.makeFolder(layout.rejected);
    for (const name of bad)
        await files.move((0,external_node_path_.join)(layout.pending, name), await findFreePath(files, layout.rejected, name));
}
/** Only the holder of the lock sets files aside, so a free name stays free. */
async function findFreePath(files, folder, name) {
    let path = (0,external_node_path_.join)(folder, name);
    for (let number = 2; await files.exists(path); number += 1)
        path = (0,external_node_path_.join)(folder, `${name}-${number}`);
    return path;
}

// EXTERNAL MODULE: ./build/metrics/statistics.js
var statistics = __webpack_require__(46615);
;// CONCATENATED MODULE: ./build/metrics/statistics-files.js


/** Creates a task's files of statistics (model/metrics-files.ts). Equal statistics yield equal files. */
function createStatisticsFiles(statistics) {
    const metrics = (name, value) => ({
        name,
        place: "metrics",
        value,
    });
    return [
        metrics("baseline.json", createFile("metrics-baseline", statistics, createBaseline)),
        metrics("post-rollout.json", createFile("metrics-post-rollout", statistics, createPostRollout)),
        metrics("completeness.json", createFile("metrics-completeness", statistics, createCompleteness)),
        metrics("per-epoch.json", createFile("metrics-per-epoch", statistics, createPerEpoch)),
        metrics("stages.json", createFile("metrics-stages", statistics, createStages)),
        {
            name: "mttr-delta.json",
            place: "out-metrics",
            value: createFile("metrics-mttr-delta", statistics, createMttrDelta),
        },
        { name: "state.json", place: "out", value: createStateFile(statistics) },
    ];
}
/** The section of the default pipeline on the default branch, and one for each pipeline and class of branches. */
function createFile(kind, { default_pipeline, pipelines }, createSection) {
    const standsForAll = default_pipeline === null ? undefined : pipelines.get(default_pipeline)?.default;
    const sections = [...pipelines].map(([id, classes]) => [
        id,
        { default: createSection(classes.default), other: createSection(classes.other) },
    ]);
    return {
        schema_version: 1,
        kind,
        ...createSection(standsForAll ?? (0,statistics/* createEmptyStatistics */.v)()),
        // fromEntries creates a property for any name, even __proto__.
        by_pipeline: Object.fromEntries(sections),
    };
}
const createStateFile = (statistics) => ({
    ...createFile("metrics-state", statistics, createRollUp),
    as_of: statistics.as_of,
    since: statistics.since,
    entries: statistics.entries,
    unreadable: statistics.unreadable,
    default_pipeline: statistics.default_pipeline,
});
const createBaseline = ({ baseline: first }) => ({
    run_id: first?.run_id ?? null,
    recorded_at: first?.recorded_at ?? null,
    status: first?.status ?? null,
    duration_seconds: first?.duration_seconds ?? null,
    completion_rate: first === null ? null : Number(first.status === "succeeded"),
});
const createPostRollout = ({ runs, succeeded, pass_rate }) => ({
    total_runs: runs,
    succeeded_runs: succeeded,
    completion_rate: pass_rate,
    meets_threshold: pass_rate !== null && pass_rate >= 0.95,
});
function createCompleteness({ runs, missing }) {
    const absent = history_entry/* requiredFields */.Vu.reduce((sum, field) => sum + missing[field], 0);
    const ratio = runs === 0 ? null : absent / (runs * history_entry/* requiredFields */.Vu.length);
    return {
        checked_fields: [...history_entry/* requiredFields */.Vu],
        missing_counts: missing,
        missing_field_ratio: ratio,
        meets_threshold: ratio !== null && ratio < 0.05,
    };
}
const createPerEpoch = ({ days, weeks, epochs }) => ({
    days: [...days],
    weeks: [...weeks],
    epochs: [...epochs],
});
const createStages = ({ stages: all }) => ({
    stages: [...all.values()].map(createStageSection),
});
/** Without the newest outcomes and durations, which are for reports and plans. */
const createStageSection = ({ recent: _recent, last_ms: _last, ...statistics }) => statistics;
function createMttrDelta({ first_repairs_seconds: first, newest_repairs_seconds: newest, repairs, }) {
    const known = first !== null && newest !== null;
    return {
        baseline_mttr_seconds: first,
        current_mttr_seconds: newest,
        reduction_percent: known && first > 0 ? 1 - newest / first : null,
        meets_threshold: known && newest <= first * 0.6,
        repairs,
    };
}
function createRollUp(statistics) {
    const { runs, succeeded, failed, pass_rate, mean_duration_seconds, repairs, mttr_seconds, red } = statistics;
    return {
        runs,
        succeeded,
        failed,
        pass_rate,
        mean_duration_seconds,
        duration_seconds: statistics.duration_seconds,
        repairs,
        mttr_seconds,
        red_branches: [...red],
        baseline: createBaseline(statistics),
        post_rollout: createPostRollout(statistics),
        completeness: createCompleteness(statistics),
        mttr_delta: createMttrDelta(statistics),
    };
}

;// CONCATENATED MODULE: ./build/metrics/history/local-aggregates.js







/**
 * Writes the files of statistics, then the state, so that a state always has its statistics beside
 * it. Each file is replaced as a whole, and only if its text changed. The caller holds the lock.
 * Nothing is synced to disk: everything can be rebuilt from the history.
 * | The ledger is consumed: copying it, only to fold its window, would take a quarter of the time.
 */
async function writeAggregates(store, history) {
    const { files, layout } = store;
    const state = { path: layout.state, text: await createState(store, history) };
    (0,metrics_ledger/* foldWindow */.Iq)(history.ledger);
    const statisticsFiles = createStatisticsFiles((0,statistics/* createStatistics */.c)(history.ledger.base)).map(({ place, name, value }) => ({
        path: (0,external_node_path_.join)(layout.statistics[place], name),
        text: formatFile(name, value),
    }));
    const written = [...statisticsFiles, state];
    await removeLeftovers(files, written.map(({ path }) => path));
    for (const { path, text } of written) {
        if ((await files.readText(path)) !== text)
            await files.replace(path, text);
    }
}
/** One file covers each day of several years: indented, it would take longer to write than all others together. */
const formatFile = (name, value) => name === "per-epoch.json" ? `${JSON.stringify(value)}\n` : (0,json/* toJson */.aB)(value);
/** Removes temporary files of a killed process. Only the holder of the lock writes them. */
async function removeLeftovers(files, paths) {
    for (const folder of new Set(paths.map((path) => (0,external_node_path_.dirname)(path)))) {
        for (const name of await files.list(folder)) {
            const left = (0,external_node_path_.join)(folder, name);
            if (paths.some((path) => left.startsWith(`${path}.tmp-`)))
                await files.remove(left);
        }
    }
}
async function createState({ files, layout }, history) {
    const { ledger, segments, lines, size } = history;
    const consumed = {
        segment: segments.at(-1) ?? null,
        segments: segments.length,
        offset: size - (0,metrics_ledger/* countWindowBytes */.NB)(ledger),
        lines,
        size,
        digest: await hashTail(files, layout.history, size),
    };
    return formatState(ledger.windowSize, consumed, (0,base_json/* formatBase */.T)(ledger.base));
}

;// CONCATENATED MODULE: ./build/metrics/history/local-merge.js







/**
 * How long one attempt at the lock waits, in milliseconds, before checking whether another process merged meanwhile.
 */
const SHORT_PATIENCE_MS = 250;
/**
 * Adds pending entries, in rounds, until there are none or another process does it. Never rejects.
 * | Each holder of the lock checks again after releasing it, so no entry is forgotten: an entry
 * whose process did not get the lock was pending before that process last saw the lock held, and
 * its holder checks later. No process is delayed by entries of others: once its own are added, it
 * stops as soon as another one holds the lock.
 * | @param queued names of the files that this process queued
 * @returns for people: what was repaired or set aside, and why something is still pending
 */
async function mergePending(store, queued) {
    const warnings = [];
    try {
        await mergeRounds(store, queued, (found) => warnings.push(...found));
    }
    catch (error) {
        warnings.push(`the history could not be brought up to date; the next run tries again: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
    return [...new Set(warnings)];
}
async function mergeRounds(store, queued, warn) {
    const { clock, locks, layout } = store;
    const since = clock.elapsed();
    const unreadable = new Set();
    let hasMerged = false;
    for (;;) {
        const names = (await listPending(store)).filter((name) => !unreadable.has(name));
        const isWaiting = names.some((name) => queued.has(name));
        if (!hasMerged && queued.size > 0 && !isWaiting)
            return;
        if (names.length === 0 && (hasMerged || (await isUpToDate(store))))
            return;
        const lock = await locks.acquire(layout.lock, { patienceMs: SHORT_PATIENCE_MS });
        if (lock.kind === "held") {
            try {
                const round = await mergeRound(store, unreadable);
                warn(round.warnings);
                for (const name of round.unreadable)
                    unreadable.add(name);
            }
            finally {
                await lock.release();
            }
            hasMerged = true;
        }
        else {
            if (lock.kind === "busy" && !isWaiting)
                return;
            const isPatient = clock.elapsed() - since < limits/* limits */.F.lockPatience.value;
            if (lock.kind === "failed" || !isPatient)
                return warn([describeWaiting(lock.reason)]);
        }
    }
}
const describeWaiting = (why) => `entries in metrics.pending were left for the next run of this task: ${why}`;
/**
 * Adds pending entries and updates the statistics. The caller holds the lock.
 * | The process may be killed at any point. Pending files are removed last; the next round finds
 * their entries among the newest lines and skips them. So a round adds no more entries than the
 * ledger's window always holds, and rotates nothing while it finds such entries. Statistics are
 * written before pending files are removed, so without pending files they are complete.
 * | @param passedOver names of pending files to skip
 */
async function mergeRound(store, passedOver) {
    const { files, layout } = store;
    const warnings = [];
    if (await mendLastLine(store)) {
        warnings.push("the last line of metrics.json was incomplete, as after a kill; it was repaired");
    }
    let history = await loadLedger(store);
    warnings.push(...history.warnings);
    const names = (await listPending(store)).filter((name) => !passedOver.has(name));
    const pending = await readPending(files, layout, names, listIds(history), store.windowSize);
    if (pending.lines.length > 0) {
        if (isFull(store, history) && !pending.repeated)
            history = await startNewFile(store, history);
        history = await appendEntries(store, history, pending.lines);
    }
    await warnOnError(warnings, "the statistics were not written", () => writeAggregates(store, history));
    await clearPending(files, layout, pending);
    await warnOnError(warnings, "a full metrics.json was not compressed", () => compressSegments(files, layout));
    warnings.push(...describePending(pending));
    return { warnings, unreadable: [...pending.unreadable.keys()] };
}
/** Ends a last line that a killed process left incomplete, so that the next entry does not continue it. */
async function mendLastLine(store) {
    const { files, layout } = store;
    const size = (await files.size(layout.history)) ?? 0;
    if (size === 0)
        return false;
    for await (const last of files.readChunks(layout.history, { from: size - 1 })) {
        if (last.at(-1) === 0x0a)
            return false;
    }
    await appendText(store, "\n");
    return true;
}
const listIds = ({ ledger }) => ledger.window.flatMap(({ entry }) => (entry === null ? [] : [entry.id]));
const isFull = ({ bounds }, { size, lines }) => size > 0 && (size >= bounds.maxBytes || lines >= bounds.maxLines);
async function startNewFile(store, history) {
    const name = await rotateSegment(store, history.segments);
    (0,metrics_ledger/* foldWindow */.Iq)(history.ledger);
    return { ...history, segments: [...history.segments, name], lines: 0, size: 0 };
}
async function appendEntries(store, history, entered) {
    await appendText(store, entered.map((line) => `${line}\n`).join(""));
    const { ledger, segments } = history;
    let { lines, size } = history;
    for (const line of entered) {
        const bytes = Buffer.byteLength(line) + 1;
        (0,metrics_ledger/* addLine */.cG)(ledger, line, bytes);
        lines += 1;
        size += bytes;
    }
    return (0,metrics_ledger/* getLateAttempts */.Vo)(ledger).size > 0
        ? rebuildLedger(store, segments)
        : { ...history, lines, size };
}
async function appendText({ files, layout }, text) {
    const appender = await files.openAppend(layout.history);
    try {
        await appender.append(text);
    }
    finally {
        await appender.close();
    }
}
/**
 * An error that the next run can make up for must not prevent the removal of pending files, which would be added again.
 */
async function warnOnError(warnings, what, action) {
    try {
        await action();
    }
    catch (error) {
        warnings.push(`${what}; the next run tries again: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
function describePending({ bad, unreadable }) {
    const shown = bad.slice(0, 3).join(", ") + (bad.length > 3 ? ", ..." : "");
    const aside = bad.length === 0
        ? []
        : [
            `moved to metrics.rejected, since not everything in them is an entry (files: ${bad.length}): ${shown}`,
        ];
    const left = [...unreadable].map(([name, why]) => `metrics.pending/${name} is still pending, it could not be read: ${why}`);
    return [...aside, ...left];
}

;// CONCATENATED MODULE: ./build/metrics/history/local-history.js









/** How often reading restarts when the history was rotated meanwhile. */
const READ_TRIES = 3;
/**
 * Keeps the history of a task on this machine: a file that only grows, segments of earlier full
 * files, and statistics. Any number of processes may use it at once.
 * | @param windowSize of the ledger; default: limits.metricsWindow
 */
function createLocalHistory(platform, place, bounds, windowSize = limits/* limits */.F.metricsWindow.value) {
    const { files, locks, clock } = platform;
    const store = { files, locks, clock, layout: getLayout(place), bounds, windowSize };
    const queued = new Set();
    return {
        kind: "local",
        read: () => read(store),
        async queue(lines) {
            try {
                // A file is added as a whole, and a round adds no more than this (local-merge.ts).
                for (let at = 0; at < lines.length; at += windowSize) {
                    queued.add(await queueFile(store, lines.slice(at, at + windowSize), queued.size));
                }
                return null;
            }
            catch (error) {
                return (0,reasons/* messageOf */.bD)(error);
            }
        },
        async merge() {
            return { warnings: await mergePending(store, queued), notices: [] };
        },
        lines: () => readAllLines(store),
    };
}
/** Reads without the lock what was added so far, without pending entries. */
async function read(store) {
    try {
        for (let left = READ_TRIES;; left -= 1) {
            const { ledger, segments, warnings } = await loadLedger(store);
            const now = await listSegments(store.files, store.layout);
            // A file that became a segment meanwhile was read twice, or not at all.
            if (now.join() === segments.join() || left === 1)
                return { ledger, warnings };
        }
    }
    catch (error) {
        const why = `the history of earlier runs could not be read: ${(0,reasons/* messageOf */.bD)(error)}`;
        return { ledger: (0,metrics_ledger/* createLedger */.M5)(store.windowSize), warnings: [why] };
    }
}
async function* readAllLines({ files, layout }) {
    for (const name of await listSegments(files, layout)) {
        for await (const lines of readLines(readSegment(files, layout, name)))
            yield* listTexts(lines);
    }
    const pieces = files.readChunks(layout.history, { pieceBytes: PIECE_BYTES });
    for await (const lines of readLines(pieces))
        yield* listTexts(lines);
}
const listTexts = (lines) => lines.map(({ text }) => text);


/***/ })

};
