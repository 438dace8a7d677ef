export const id = 787;
export const ids = [787];
export const modules = {

/***/ 67784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ baseFromJson),
  f: () => (/* binding */ baseToJson)
});

// EXTERNAL MODULE: ./build/model/figures.js
var figures = __webpack_require__(53011);
// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(22977);
;// CONCATENATED MODULE: ./build/metrics/base-format.js
/** Raised whenever what is folded, or how, changes: a base of another version is made anew. */
const baseVersion = 1;

// EXTERNAL MODULE: ./build/metrics/fold-state.js
var fold_state = __webpack_require__(87199);
// EXTERNAL MODULE: ./build/metrics/history-entry.js + 1 modules
var history_entry = __webpack_require__(23825);
;// CONCATENATED MODULE: ./build/metrics/base-reading.js




/** The value is no base of this version. Without words: a base is made anew, and nobody mends one. */
class BaseDamage extends Error {
}
/**
 * Reads what base-format.ts describes; by hand, since every run reads one, and loading a schema takes longer than that.
 * @throws {BaseDamage} at the first thing that is not as it should be
 */
function readBase(value) {
    const base = fieldsOf(value);
    if (base["version"] !== baseVersion)
        throw new BaseDamage();
    return {
        entries: count(base["entries"]),
        unreadable: count(base["unreadable"]),
        asOf: count(base["as_of"]),
        week: count(base["week"]),
        defaultPipeline: textOrNull(base["default_pipeline"]),
        attempts: new Map(listOf(base["attempts"], readAttempt)),
        pipelines: new Map(listOf(base["pipelines"], readPipeline)),
    };
}
function fieldsOf(value) {
    if (typeof value !== "object" || value === null)
        throw new BaseDamage();
    return value;
}
function arrayOf(value) {
    if (!Array.isArray(value))
        throw new BaseDamage();
    return value;
}
const listOf = (value, read) => arrayOf(value).map((item) => read(item));
/** Sums of milliseconds can be larger than the largest exact number: they are whole all the same. */
function count(value) {
    if (!Number.isInteger(value) || value < 0)
        throw new BaseDamage();
    return value;
}
function base_reading_text(value) {
    if (typeof value !== "string")
        throw new BaseDamage();
    return value;
}
const textOrNull = (value) => (value === null ? null : base_reading_text(value));
function oneOf(words, value) {
    const found = words.find((word) => word === value);
    if (found === undefined)
        throw new BaseDamage();
    return found;
}
function readAttempt(value) {
    const [run, attempt] = arrayOf(value);
    return [base_reading_text(run), count(attempt)];
}
function readPipeline(value) {
    const json = fieldsOf(value);
    const pipeline = {
        ...(0,fold_state/* emptyPipeline */.eU)(),
        classes: { default: readClass(json["default"]), other: readClass(json["other"]) },
    };
    for (const stage of listOf(json["stages"], fieldsOf))
        readStage(pipeline, stage);
    for (const branch of listOf(json["red"], fieldsOf))
        readRed(pipeline, branch);
    for (const suspect of arrayOf(json["suspects"]))
        readSuspect(pipeline, arrayOf(suspect));
    return [base_reading_text(json["id"]), pipeline];
}
function readRed({ red }, json) {
    const name = oneOf(figures/* branchClasses */.t, json["class"]);
    const branch = textOrNull(json["branch"]);
    const key = (0,fold_state/* branchKey */.q2)(name, branch);
    if (key === null)
        throw new BaseDamage();
    red.set(key, { class: name, branch, since: count(json["since"]) });
}
function readSuspect({ suspects, stages }, [sha, ...failures]) {
    const failed = new Map();
    for (let at = 0; at < failures.length; at += 2) {
        const stage = stages[count(failures[at])];
        if (stage === undefined)
            throw new BaseDamage();
        failed.set(stage, count(failures[at + 1]));
    }
    suspects.set(base_reading_text(sha), failed);
}
function readClass(value) {
    const json = fieldsOf(value);
    const missing = listOf(json["missing"], count);
    return {
        ...readPeriod(arrayOf(json["total"])),
        durations: readWeeks(json["durations"]),
        days: new Map(listOf(json["days"], (day) => readNamed(day, count))),
        weeks: new Map(listOf(json["weeks"], (week) => readNamed(week, count))),
        epochs: new Map(listOf(json["epochs"], (epoch) => readNamed(epoch, base_reading_text))),
        firstRepairs: listOf(json["first_repairs"], count),
        newestRepairs: listOf(json["newest_repairs"], count),
        missing: Object.fromEntries(history_entry/* requiredFields */.Vu.map((field, place) => [field, count(missing[place])])),
        baseline: json["baseline"] === null ? null : readBaseline(fieldsOf(json["baseline"])),
    };
}
function readNamed(value, readName) {
    const named = arrayOf(value);
    return [readName(named[0]), readPeriod(named, 1)];
}
/** @param first its place in the list: there can be thousands of them, and none is copied */
const readPeriod = (values, first = 0) => ({
    runs: count(values[first]),
    succeeded: count(values[first + 1]),
    durationMs: count(values[first + 2]),
    repairs: count(values[first + 3]),
    repairMs: count(values[first + 4]),
});
const readBaseline = (json) => ({
    runId: base_reading_text(json["run_id"]),
    status: oneOf(["succeeded", "failed"], json["status"]),
    startedMs: count(json["started"]),
    recordedMs: count(json["recorded"]),
    durationMs: count(json["duration"]),
});
function readStage(pipeline, json) {
    const stage = (0,fold_state/* stageOf */.gV)(pipeline, textOrNull(json["subtask"]), base_reading_text(json["id"]), pipeline.stages.length);
    const readOf = (name) => json[name] === null ? null : readStageClass(fieldsOf(json[name]));
    stage.classes = { default: readOf("default"), other: readOf("other") };
}
const readStageClass = (json) => ({
    runs: count(json["runs"]),
    failed: count(json["failed"]),
    flakes: count(json["flakes"]),
    durations: readWeeks(json["durations"]),
    recent: listOf(base_reading_text(json["recent"]).split(""), (letter) => oneOf(["s", "f"], letter) === "s"),
    lastMs: listOf(json["last_ms"], count),
});
function readWeeks(value) {
    const [week, thisWeek, lastWeek, older] = arrayOf(value);
    return {
        week: count(week),
        thisWeek: readSketch(thisWeek),
        lastWeek: readSketch(lastWeek),
        older: readSketch(older),
    };
}
/** More than the longest duration needs: a damaged number must not fill the memory. */
const mostBuckets = 1_000;
function readSketch(value) {
    const [zeros = 0, first = 0, ...written] = arrayOf(value);
    const counts = [];
    for (const item of written) {
        if (item >= 0)
            counts.push(count(item));
        else
            for (let empty = count(-item); empty > 0 && counts.length < mostBuckets; empty -= 1)
                counts.push(0);
    }
    if (counts.length > mostBuckets)
        throw new BaseDamage();
    return { zeros: count(zeros), first: count(first), counts };
}

// EXTERNAL MODULE: ./build/metrics/newest.js
var newest = __webpack_require__(64550);
;// CONCATENATED MODULE: ./build/metrics/base-json.js







/** @returns a plain value: equal states give equal text */
const baseToJson = (base) => ({
    version: baseVersion,
    entries: base.entries,
    unreadable: base.unreadable,
    as_of: base.asOf,
    week: base.week,
    default_pipeline: base.defaultPipeline,
    attempts: [...base.attempts],
    pipelines: [...base.pipelines].map(([id, pipeline]) => pipelineToJson(id, pipeline)),
});
/** @returns null: it is not of this version, or damaged */
function baseFromJson(value) {
    try {
        return readBase(value);
    }
    catch (error) {
        if (error instanceof BaseDamage)
            return null;
        throw error;
    }
}
const pipelineToJson = (id, { classes, stages, red, suspects }) => ({
    id,
    default: classToJson(classes.default),
    other: classToJson(classes.other),
    stages: stages.map(stageToJson),
    red: [...red.values()].map(({ class: name, branch, since }) => ({ class: name, branch, since })),
    suspects: [...suspects].map(([sha, failed]) => [
        sha,
        ...[...failed].flatMap(([stage, failedMs]) => [stage.number, failedMs]),
    ]),
});
const classToJson = (state) => ({
    total: periodToJson(state),
    durations: weeksToJson(state.durations),
    days: periodsToJson(state.days),
    weeks: periodsToJson(state.weeks),
    epochs: [...state.epochs].map(([label, period]) => [label, ...periodToJson(period)]),
    first_repairs: [...state.firstRepairs],
    newest_repairs: (0,newest/* newestOf */.s)(state.newestRepairs, limits/* limits */.F.repairsCompared.value),
    missing: history_entry/* requiredFields */.Vu.map((field) => state.missing[field]),
    baseline: baselineToJson(state.baseline),
});
const periodToJson = ({ runs, succeeded, durationMs, repairs, repairMs }) => [
    runs,
    succeeded,
    durationMs,
    repairs,
    repairMs,
];
const periodsToJson = (periods) => (0,fold_state/* inOrder */.al)(periods).map(([number, period]) => [number, ...periodToJson(period)]);
function baselineToJson(baseline) {
    if (baseline === null)
        return null;
    const { runId, status, startedMs, recordedMs, durationMs } = baseline;
    return { run_id: runId, status, started: startedMs, recorded: recordedMs, duration: durationMs };
}
function stageToJson({ subtask, id, classes }) {
    const [ofDefault, ofOther] = figures/* branchClasses */.t.map((name) => stageClassToJson(classes[name]));
    return { subtask, id, default: ofDefault, other: ofOther };
}
function stageClassToJson(state) {
    if (state === null)
        return null;
    const { runs, failed, flakes, durations, recent, lastMs } = state;
    return {
        runs,
        failed,
        flakes,
        durations: weeksToJson(durations),
        recent: (0,newest/* newestOf */.s)(recent, limits/* limits */.F.recentOutcomes.value)
            .map((succeeded) => (succeeded ? "s" : "f"))
            .join(""),
        last_ms: (0,newest/* newestOf */.s)(lastMs, limits/* limits */.F.predictionRuns.value),
    };
}
const weeksToJson = ({ week, thisWeek, lastWeek, older }) => [
    week,
    sketchToJson(thisWeek),
    sketchToJson(lastWeek),
    sketchToJson(older),
];
function sketchToJson({ zeros, first, counts }) {
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

/***/ 54787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  localHistory: () => (/* binding */ localHistory)
});

// EXTERNAL MODULE: ./build/model/limits.js + 3 modules
var limits = __webpack_require__(22977);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/metrics/ledger.js + 2 modules
var metrics_ledger = __webpack_require__(90928);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/metrics/history/local-layout.js

const layoutOf = ({ folder, outFolder }) => ({
    history: (0,external_node_path_.join)(folder, "metrics.json"),
    segments: (0,external_node_path_.join)(folder, "metrics.segments"),
    pending: (0,external_node_path_.join)(folder, "metrics.pending"),
    rejected: (0,external_node_path_.join)(folder, "metrics.rejected"),
    lock: (0,external_node_path_.join)(folder, "metrics.lock"),
    state: (0,external_node_path_.join)(folder, "metrics", "aggregate-state.json"),
    figures: {
        metrics: (0,external_node_path_.join)(folder, "metrics"),
        out: outFolder,
        "out-metrics": (0,external_node_path_.join)(outFolder, "metrics"),
    },
});
/** An instant as part of a file's name: of two, the earlier one comes first in the order of names. */
const nameOfTime = (time) => time.toISOString().replaceAll(/[:.]/g, "-");
/** The instant that a name begins with, in milliseconds since 1970; NaN: it begins with none. */
function timeOfName(name) {
    const [, day, hour, minute, second, ms] = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z-/.exec(name) ?? [];
    return Date.parse(`${day}T${hour}:${minute}:${second}.${ms}Z`);
}

// EXTERNAL MODULE: ./build/metrics/base-json.js + 2 modules
var base_json = __webpack_require__(67784);
;// CONCATENATED MODULE: ./build/metrics/history/local-lines.js

/**
 * Bytes that are read at once. With smaller pieces, handing them over takes longer than looking for lines in them; larger ones
 * make nothing quicker, and what is read waits longer to be thrown away. The lines of a window are one piece, which needs no
 * stream.
 */
const PIECE_BYTES = 512 * 1024;
/** Bytes of the longest line that can be an entry. Of a longer one nothing is held, so that no file can fill the memory. */
const LONGEST_LINE = limits/* limits */.F.historyLine.value;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/**
 * The lines of a file, those that end in a piece together. What follows the last break is no line yet: somebody writes it, or
 * was killed while doing so. Lines may end in CRLF; bytes that are no UTF-8 become U+FFFD.
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
            const text = begunBytes === 0 ? textOf(bytes, from, feed) : textOfBegun(begun, bytes, feed, length - 1);
            lines.push({ text, bytes: length });
            begun = [];
            begunBytes = 0;
            from = feed + 1;
        }
        begunBytes += bytes.length - from;
        // A carriage return may end it that is not a part of it.
        if (begunBytes > LONGEST_LINE + 1)
            begun = [];
        else
            begun.push(bytes.subarray(from));
        yield lines;
    }
}
function textOf(bytes, from, feed) {
    const end = feed > from && bytes[feed - 1] === CARRIAGE_RETURN ? feed - 1 : feed;
    return end - from > LONGEST_LINE ? "" : bytes.toString("utf8", from, end);
}
/**
 * Of a line that began in an earlier piece.
 * @param length of the whole line, without its line feed
 */
function textOfBegun(begun, bytes, feed, length) {
    if (length > LONGEST_LINE + 1)
        return "";
    const whole = Buffer.concat([...begun, bytes.subarray(0, feed)]);
    return textOf(whole, 0, whole.length);
}

;// CONCATENATED MODULE: ./build/metrics/history/local-segments.js



/**
 * A segment is a `metrics.json` that was full: `<time>-<number>.jsonl.gz`. Rotating renames the file, which happens at once or
 * not at all; it is compressed afterwards, and the plain one removed last. So of each segment one whole file is there at any
 * moment, also when who does it is killed; the next one who has the lock does the rest.
 */
const NAME = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)-(\d{2,})\.jsonl(\.gz)?$/;
const stemOf = (name) => {
    const [, time, number] = NAME.exec(name) ?? [];
    return time === undefined || number === undefined ? null : { time, number: Number(number) };
};
const nameOf = ({ time, number }) => `${time}-${String(number).padStart(2, "0")}.jsonl`;
function compareStems(one, other) {
    if (one.time !== other.time)
        return one.time < other.time ? -1 : 1;
    return one.number - other.number;
}
/** Names of all segments, as they are before they are compressed, oldest first. Other files in the folder are left alone. */
async function listSegments(files, layout) {
    const names = await files.list(layout.segments);
    const stems = names.map(stemOf).filter((stem) => stem !== null);
    return [...new Set(stems.sort(compareStems).map(nameOf))];
}
/**
 * The bytes of a segment. A plain file is read where there is one: the compressed one beside it can be what a power cut left.
 * Rejects for a compressed one that is damaged after it has handed out what comes before the damage.
 */
async function* readSegment(files, layout, name) {
    const plain = (0,external_node_path_.join)(layout.segments, name);
    let isPlain = false;
    for await (const piece of files.readChunks(plain, { pieceBytes: PIECE_BYTES })) {
        isPlain = true;
        yield piece;
    }
    // No segment is empty. One whose plain file has just been removed has its compressed one by now.
    if (!isPlain)
        yield* expand(files.readChunks(`${plain}.gz`, { pieceBytes: PIECE_BYTES }));
}
/** Of zlib's own stream, fed by hand: DecompressionStream, which does that itself, takes four times as long. */
async function* expand(compressed) {
    // Loaded where there are segments: most histories have none.
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
    const fed = feed(gunzip, compressed);
    for await (const piece of gunzip)
        yield piece;
    await fed;
}
/** Never rejects: what goes wrong with the pieces goes wrong with what comes out. */
async function feed(gunzip, pieces) {
    try {
        for await (const piece of pieces) {
            await new Promise((resolve) => gunzip.write(piece, resolve));
            // Damaged, or nobody reads on.
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
 * Makes `metrics.json` the newest segment; then there is none. By the one who has the lock.
 * @param segments names of all segments, oldest first
 * @returns the name of the new one
 */
async function rotate({ files, clock, layout }, segments) {
    const name = nextName(nameOfTime(clock.now()), segments.at(-1));
    await files.makeFolder(layout.segments);
    await files.move(layout.history, (0,external_node_path_.join)(layout.segments, name));
    return name;
}
/** It comes last in the order of names, also when the clock was set back. */
function nextName(now, newest) {
    const last = newest === undefined ? null : stemOf(newest);
    if (last === null || last.time < now)
        return nameOf({ time: now, number: 1 });
    return nameOf({ time: last.time, number: last.number + 1 });
}
/** Compresses what is not yet compressed, and removes what who was killed meanwhile left. By the one who has the lock. */
async function compressSegments(files, layout) {
    for (const name of await files.list(layout.segments)) {
        const path = (0,external_node_path_.join)(layout.segments, name);
        if (name.includes(".jsonl.gz.tmp-"))
            await files.remove(path);
        if (stemOf(name) === null || name.endsWith(".gz"))
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
 * What has the right checksum is as stateText wrote it, so no schema is needed: loading the library for schemas would take longer
 * than reading a history.
 * @returns null when there is none, or not one as this version writes it
 */
async function readState(files, layout) {
    const text = (await files.readText(layout.state)) ?? "";
    const [, checksum] = SEAL.exec(text.slice(-SEAL_LENGTH)) ?? [];
    // Taken of the text as it stands: to write the value down again would take longer than to read it.
    if (checksum === undefined || checksum !== sha256(`${text.slice(0, -SEAL_LENGTH)}}`))
        return null;
    const value = (0,json/* parseJson */.qF)(text);
    return value?.schema_version === 1 && value.kind === "aggregate-state" ? value : null;
}
function stateText(window_size, consumed, base) {
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
/** How the text ends. */
const SEAL = /^,"checksum":"([0-9a-f]{64})"\}\n$/;
const SEAL_LENGTH = ',"checksum":""}\n'.length + 64;
const sha256 = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
/** Bytes that the digest of the tail covers at most. */
const TAIL_BYTES = 4_096;
/** sha256 in hex of the newest bytes of a file's first `size` ones, at most 4 KiB of them. */
async function digestOfTail(files, path, size) {
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
 * Reads the history: what the state says, the window and what is new; all of it, in constant memory, when there is any doubt
 * about the state, or when a later attempt came of a run that may be in the figures already. Both ways come to the same.
 */
async function loadLedger(reading) {
    const segments = await listSegments(reading.files, reading.layout);
    return (await resume(reading, segments)) ?? (await rebuild(reading, segments));
}
/** Reads all of it. A second time when there were late attempts: then it is known what they replace. */
async function rebuild(reading, segments) {
    const first = await readAll(reading, segments, new Map());
    const late = (0,metrics_ledger/* lateAttempts */.vI)(first.ledger);
    return late.size === 0 ? first : readAll(reading, segments, late);
}
async function readAll({ files, layout, windowSize }, segments, superseded) {
    const ledger = (0,metrics_ledger/* openLedger */.au)(windowSize, superseded);
    const warnings = [];
    for (const name of segments) {
        const damage = await addSegment(ledger, files, layout, name);
        if (damage !== null)
            warnings.push(damage);
        // As it was when the segment was rotated.
        (0,metrics_ledger/* settle */.G9)(ledger);
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
/** @returns for people: that it is damaged */
async function addSegment(ledger, files, layout, name) {
    try {
        for await (const read of readLines(readSegment(files, layout, name))) {
            for (const { text, bytes } of read)
                (0,metrics_ledger/* addLine */.cG)(ledger, text, bytes);
        }
        return null;
    }
    catch (error) {
        // What the disk refuses may be over in a moment. What is damaged stays so.
        if (error.syscall !== undefined)
            throw error;
        return `metrics.segments/${name}.gz is damaged, so some of its runs are in no figure: ${(0,reasons/* messageOf */.bD)(error)}`;
    }
}
/** @returns null: there is doubt */
async function resume(reading, segments) {
    const { files, layout, windowSize } = reading;
    const state = await readState(files, layout);
    if (state === null || !(await isOfThisHistory(state, reading, segments)))
        return null;
    const base = (0,base_json/* baseFromJson */.G)(state.base);
    if (base === null)
        return null;
    const ledger = { ...(0,metrics_ledger/* openLedger */.au)(windowSize), base };
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
    if (!meets || (0,metrics_ledger/* lateAttempts */.vI)(ledger).size > 0)
        return null;
    return { ledger, segments, lines, size, warnings: [] };
}
/** Whether the state says all that is in the history, as far as its size tells. There may be no history yet. */
async function isUpToDate(reading) {
    const { files, layout } = reading;
    const segments = await listSegments(files, layout);
    const size = (await files.size(layout.history)) ?? 0;
    if (size === 0 && segments.length === 0)
        return true;
    const state = await readState(files, layout);
    return (state !== null &&
        state.consumed.size === size &&
        (await isOfThisHistory(state, reading, segments)));
}
async function isOfThisHistory({ window_size, consumed }, { files, layout, windowSize }, segments) {
    if (window_size !== windowSize)
        return false;
    if (consumed.segments !== segments.length || consumed.segment !== (segments.at(-1) ?? null))
        return false;
    const size = (await files.size(layout.history)) ?? 0;
    if (size < consumed.size)
        return false;
    return (await digestOfTail(files, layout.history, consumed.size)) === consumed.digest;
}

// EXTERNAL MODULE: ./build/metrics/history-entry.js + 1 modules
var history_entry = __webpack_require__(23825);
;// CONCATENATED MODULE: ./build/metrics/history/local-pending.js






/** Bytes of a file that is read for entries. A larger one was not written by this program. */
const LARGEST_FILE = limits/* limits */.F.pendingFile.value;
/**
 * Puts lines where the next one who has the lock finds them: under a temporary name first, which is the name with something
 * added. Nothing is synced to the disk: what has its name survives that this process is killed, not a power cut.
 * @param number of the file among those of this process: gives those of the same millisecond their order
 * @returns the file's name
 */
async function queueFile({ files, clock, layout }, lines, number) {
    const place = String(number).padStart(4, "0");
    const name = `${nameOfTime(clock.now())}-${place}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}.jsonl`;
    await files.replace((0,external_node_path_.join)(layout.pending, name), lines.map((line) => `${line}\n`).join(""));
    return name;
}
/** Names of what waits, in their order: without temporary files that somebody may still be writing. */
async function listPending({ files, clock, layout }) {
    const names = await files.list(layout.pending);
    return names.filter((name) => !name.includes(".tmp") || isAbandoned(name, clock.now()));
}
/** A name that says no time is not this program's, and nobody is known to go on with it. */
const isAbandoned = (name, now) => !(Math.abs(now.getTime() - timeOfName(name)) <= limits/* limits */.F.lockStale.value);
/**
 * Reads files that wait, whole ones, until there are `most` new entries.
 * @param known ids of the newest entries of the history
 */
async function readPending(files, layout, names, known, most) {
    const taken = [];
    let count = 0;
    const pending = { lines: [], repeated: false, read: [], bad: [], unreadable: new Map() };
    const ids = new Set(known);
    for (const name of names) {
        try {
            const found = await readFile(files, (0,external_node_path_.join)(layout.pending, name));
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
async function readFile(files, path) {
    const entries = new Map();
    if (((await files.size(path)) ?? 0) > LARGEST_FILE)
        return { entries, isWhole: false };
    const text = await files.readText(path);
    // Somebody else was as quick.
    if (text === undefined)
        return { entries, isWhole: true };
    let isWhole = true;
    for (const line of text.split("\n").map((given) => given.trim())) {
        const entry = Buffer.byteLength(line) > limits/* limits */.F.historyLine.value ? null : (0,history_entry/* readEntry */.hB)(line);
        if (entry !== null)
            entries.set(entry.id, { line, entry });
        else if (line !== "")
            isWhole = false;
    }
    return { entries, isWhole: isWhole && entries.size > 0 };
}
/** Removes files whose entries are in the history, and sets aside those that hold something else. */
async function clearPending(files, layout, { read, bad }) {
    for (const name of read)
        await files.remove((0,external_node_path_.join)(layout.pending, name));
    if (bad.length > 0)
        await files.makeFolder(layout.rejected);
    for (const name of bad)
        await files.move((0,external_node_path_.join)(layout.pending, name), await freePath(files, layout.rejected, name));
}
/** Only who has the lock sets aside, so that a free name stays free. */
async function freePath(files, folder, name) {
    let path = (0,external_node_path_.join)(folder, name);
    for (let number = 2; await files.exists(path); number += 1)
        path = (0,external_node_path_.join)(folder, `${name}-${number}`);
    return path;
}

// EXTERNAL MODULE: ./build/metrics/figures.js
var metrics_figures = __webpack_require__(34031);
;// CONCATENATED MODULE: ./build/metrics/figure-files.js


/** The files that tell a task's figures (model/metrics-files.ts). The same figures give the same files. */
function figureFiles(figures) {
    const metrics = (name, value) => ({ name, place: "metrics", value });
    return [
        metrics("baseline.json", fileOf("metrics-baseline", figures, baseline)),
        metrics("post-rollout.json", fileOf("metrics-post-rollout", figures, postRollout)),
        metrics("completeness.json", fileOf("metrics-completeness", figures, completeness)),
        metrics("per-epoch.json", fileOf("metrics-per-epoch", figures, perEpoch)),
        metrics("stages.json", fileOf("metrics-stages", figures, stages)),
        {
            name: "mttr-delta.json",
            place: "out-metrics",
            value: fileOf("metrics-mttr-delta", figures, mttrDelta),
        },
        { name: "state.json", place: "out", value: stateFile(figures) },
    ];
}
/** Those of the default pipeline on the default branch, and the same for each pipeline and class of branches. */
function fileOf(kind, { default_pipeline, pipelines }, sectionOf) {
    const standsForAll = default_pipeline === null ? undefined : pipelines.get(default_pipeline)?.default;
    const sections = [...pipelines].map(([id, classes]) => [id, { default: sectionOf(classes.default), other: sectionOf(classes.other) }]);
    return {
        schema_version: 1,
        kind,
        ...sectionOf(standsForAll ?? (0,metrics_figures/* noFigures */.$)()),
        // fromEntries makes a property of any name, __proto__ too.
        by_pipeline: Object.fromEntries(sections),
    };
}
const stateFile = (figures) => ({
    ...fileOf("metrics-state", figures, rollUp),
    as_of: figures.as_of,
    since: figures.since,
    entries: figures.entries,
    unreadable: figures.unreadable,
    default_pipeline: figures.default_pipeline,
});
const baseline = ({ baseline: first }) => ({
    run_id: first?.run_id ?? null,
    recorded_at: first?.recorded_at ?? null,
    status: first?.status ?? null,
    duration_seconds: first?.duration_seconds ?? null,
    completion_rate: first === null ? null : Number(first.status === "succeeded"),
});
const postRollout = ({ runs, succeeded, pass_rate }) => ({
    total_runs: runs,
    succeeded_runs: succeeded,
    completion_rate: pass_rate,
    meets_threshold: pass_rate !== null && pass_rate >= 0.95,
});
function completeness({ runs, missing }) {
    const absent = history_entry/* requiredFields */.Vu.reduce((sum, field) => sum + missing[field], 0);
    const ratio = runs === 0 ? null : absent / (runs * history_entry/* requiredFields */.Vu.length);
    return {
        checked_fields: [...history_entry/* requiredFields */.Vu],
        missing_counts: missing,
        missing_field_ratio: ratio,
        meets_threshold: ratio !== null && ratio < 0.05,
    };
}
const perEpoch = ({ days, weeks, epochs }) => ({
    days: [...days],
    weeks: [...weeks],
    epochs: [...epochs],
});
const stages = ({ stages: all }) => ({ stages: [...all.values()].map(stageSection) });
/** Without the newest outcomes and durations: those are for reports and plans. */
const stageSection = ({ recent: _recent, last_ms: _last, ...figures }) => figures;
function mttrDelta({ first_repairs_seconds: first, newest_repairs_seconds: newest, repairs, }) {
    const known = first !== null && newest !== null;
    return {
        baseline_mttr_seconds: first,
        current_mttr_seconds: newest,
        reduction_percent: known && first > 0 ? 1 - newest / first : null,
        meets_threshold: known && newest <= first * 0.6,
        repairs,
    };
}
function rollUp(figures) {
    const { runs, succeeded, failed, pass_rate, mean_duration_seconds, repairs, mttr_seconds, red } = figures;
    return {
        runs,
        succeeded,
        failed,
        pass_rate,
        mean_duration_seconds,
        duration_seconds: figures.duration_seconds,
        repairs,
        mttr_seconds,
        red_branches: [...red],
        baseline: baseline(figures),
        post_rollout: postRollout(figures),
        completeness: completeness(figures),
        mttr_delta: mttrDelta(figures),
    };
}

;// CONCATENATED MODULE: ./build/metrics/history/local-aggregates.js







/**
 * Writes the files of figures, and then the state, so that a state that says how far it read has the figures beside it. Each is
 * replaced whole, and only when its text is another one. By the one who has the lock. Nothing is synced to the disk: all of it
 * can be made anew from the history.
 *
 * The ledger is used up: a copy of it, only to fold its window, would take a quarter of the time.
 */
async function writeAggregates(store, history) {
    const { files, layout } = store;
    const state = { path: layout.state, text: await stateOf(store, history) };
    (0,metrics_ledger/* settle */.G9)(history.ledger);
    const figures = figureFiles((0,metrics_figures/* figuresOfState */.Q)(history.ledger.base)).map(({ place, name, value }) => ({
        path: (0,external_node_path_.join)(layout.figures[place], name),
        text: local_aggregates_textOf(name, value),
    }));
    const written = [...figures, state];
    await removeLeftovers(files, written.map(({ path }) => path));
    for (const { path, text } of written) {
        if ((await files.readText(path)) !== text)
            await files.replace(path, text);
    }
}
/** One file has a line for each day of years: indented, it would take longer to write than all others together. */
const local_aggregates_textOf = (name, value) => name === "per-epoch.json" ? `${JSON.stringify(value)}\n` : (0,json/* toJson */.aB)(value);
/** Temporary files of who was killed over one of these: nobody else writes them. */
async function removeLeftovers(files, paths) {
    for (const folder of new Set(paths.map((path) => (0,external_node_path_.dirname)(path)))) {
        for (const name of await files.list(folder)) {
            const left = (0,external_node_path_.join)(folder, name);
            if (paths.some((path) => left.startsWith(`${path}.tmp-`)))
                await files.remove(left);
        }
    }
}
async function stateOf({ files, layout }, history) {
    const { ledger, segments, lines, size } = history;
    const consumed = {
        segment: segments.at(-1) ?? null,
        segments: segments.length,
        offset: size - (0,metrics_ledger/* windowBytes */.cJ)(ledger),
        lines,
        size,
        digest: await digestOfTail(files, layout.history, size),
    };
    return stateText(ledger.windowSize, consumed, (0,base_json/* baseToJson */.f)(ledger.base));
}

;// CONCATENATED MODULE: ./build/metrics/history/local-round.js






/**
 * Enters what waits, and brings the figures up to date. By the one who has the lock.
 *
 * It may be killed anywhere. What waits is removed last, so it waits still; the next one finds its entries among the newest
 * lines and leaves them out. That is why a round enters no more entries than the ledger's window always holds, and rotates
 * nothing while it sees such entries. The figures are made before what waits is removed: where nothing waits, they are there.
 *
 * @param passedOver names of files that wait and are of no use
 */
async function mergeRound(store, passedOver) {
    const { files, layout } = store;
    const warnings = [];
    if (await mendLastLine(store)) {
        warnings.push("the last line of metrics.json had no end, as after a kill; it has one now");
    }
    let history = await loadLedger(store);
    warnings.push(...history.warnings);
    const names = (await listPending(store)).filter((name) => !passedOver.has(name));
    const pending = await readPending(files, layout, names, idsIn(history), store.windowSize);
    if (pending.lines.length > 0) {
        if (isFull(store, history) && !pending.repeated)
            history = await rotateHistory(store, history);
        history = await enter(store, history, pending.lines);
    }
    await orWarn(warnings, "the figures were not written", () => writeAggregates(store, history));
    await clearPending(files, layout, pending);
    await orWarn(warnings, "a full metrics.json was not compressed", () => compressSegments(files, layout));
    warnings.push(...wordsOf(pending));
    return { warnings, unreadable: [...pending.unreadable.keys()] };
}
/** Gives a last line that somebody was killed over its break, so that what is appended is not taken for a part of it. */
async function mendLastLine(store) {
    const { files, layout } = store;
    const size = (await files.size(layout.history)) ?? 0;
    if (size === 0)
        return false;
    for await (const last of files.readChunks(layout.history, { from: size - 1 })) {
        if (last.at(-1) === 0x0a)
            return false;
    }
    await append(store, "\n");
    return true;
}
const idsIn = ({ ledger }) => ledger.window.flatMap(({ entry }) => (entry === null ? [] : [entry.id]));
const isFull = ({ bounds }, { size, lines }) => size > 0 && (size >= bounds.maxBytes || lines >= bounds.maxLines);
async function rotateHistory(store, history) {
    const name = await rotate(store, history.segments);
    (0,metrics_ledger/* settle */.G9)(history.ledger);
    return { ...history, segments: [...history.segments, name], lines: 0, size: 0 };
}
async function enter(store, history, entered) {
    await append(store, entered.map((line) => `${line}\n`).join(""));
    const { ledger, segments } = history;
    let { lines, size } = history;
    for (const line of entered) {
        const bytes = Buffer.byteLength(line) + 1;
        (0,metrics_ledger/* addLine */.cG)(ledger, line, bytes);
        lines += 1;
        size += bytes;
    }
    return (0,metrics_ledger/* lateAttempts */.vI)(ledger).size > 0 ? rebuild(store, segments) : { ...history, lines, size };
}
async function append({ files, layout }, text) {
    const appender = await files.openAppend(layout.history);
    try {
        await appender.append(text);
    }
    finally {
        await appender.close();
    }
}
/** What can be made up for later must not keep what waits from being removed: it would be entered again one day. */
async function orWarn(warnings, what, act) {
    try {
        await act();
    }
    catch (error) {
        warnings.push(`${what}, the next run tries again: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
}
function wordsOf({ bad, unreadable }) {
    const shown = bad.slice(0, 3).join(", ") + (bad.length > 3 ? ", ..." : "");
    const aside = bad.length === 0
        ? []
        : [
            `set aside in metrics.rejected, since not all in it is an entry (files: ${bad.length}): ${shown}`,
        ];
    const left = [...unreadable].map(([name, why]) => `metrics.pending/${name} waits still, it could not be read: ${why}`);
    return [...aside, ...left];
}

;// CONCATENATED MODULE: ./build/metrics/history/local-merge.js





/** How long one attempt at the lock waits, in milliseconds. Then it is seen whether somebody else has done it meanwhile. */
const SHORT_PATIENCE_MS = 250;
/**
 * Enters what waits, a round at a time, until nothing waits, or somebody else is at it. Never rejects.
 *
 * Whoever has the lock looks again after giving it back. So the last one finds nothing that waits: an entry whose process did
 * not get the lock lay there before that process last saw somebody have it, and whoever that was looks later. Nobody is kept
 * for long by the entries of others: when one's own are in, one goes as soon as somebody else has the lock.
 *
 * @param queued names of the files that this process queued
 * @returns for people: what was repaired or set aside, and why something still waits
 */
async function mergePending(store, queued) {
    const warnings = [];
    try {
        await mergeRounds(store, queued, (told) => warnings.push(...told));
    }
    catch (error) {
        warnings.push(`the history could not be brought up to date, the next run tries again: ${(0,reasons/* messageOf */.bD)(error)}`);
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
                return warn([stillWaits(lock.reason)]);
        }
    }
}
const stillWaits = (why) => `entries wait in metrics.pending for the next run of this task: ${why}`;

;// CONCATENATED MODULE: ./build/metrics/history/local-history.js









/** How often reading begins again when the history was rotated meanwhile. */
const READ_TRIES = 3;
/**
 * The history of a task on this machine: a file that only grows, segments that it becomes when it is full, and the figures of
 * it. Any number of processes may use it at once.
 *
 * @param windowSize of the ledger; default: limits.metricsWindow
 */
function localHistory(outside, place, bounds, windowSize = limits/* limits */.F.metricsWindow.value) {
    const { files, locks, clock } = outside;
    const store = { files, locks, clock, layout: layoutOf(place), bounds, windowSize };
    const queued = new Set();
    return {
        kind: "local",
        read: () => read(store),
        async queue(lines) {
            try {
                // A file is entered as a whole, and a round enters no more than this (local-round.ts).
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
        lines: () => allLines(store),
    };
}
/** Without the lock: what was entered so far. What waits is not read. */
async function read(store) {
    try {
        for (let left = READ_TRIES;; left -= 1) {
            const { ledger, segments, warnings } = await loadLedger(store);
            const now = await listSegments(store.files, store.layout);
            // A file that became a segment in between was read twice, or not at all.
            if (now.join() === segments.join() || left === 1)
                return { ledger, warnings };
        }
    }
    catch (error) {
        const why = `the history of earlier runs could not be read: ${(0,reasons/* messageOf */.bD)(error)}`;
        return { ledger: (0,metrics_ledger/* openLedger */.au)(store.windowSize), warnings: [why] };
    }
}
async function* allLines({ files, layout }) {
    for (const name of await listSegments(files, layout)) {
        for await (const lines of readLines(readSegment(files, layout, name)))
            yield* textsOf(lines);
    }
    const pieces = files.readChunks(layout.history, { pieceBytes: PIECE_BYTES });
    for await (const lines of readLines(pieces))
        yield* textsOf(lines);
}
const textsOf = (lines) => lines.map(({ text }) => text);


/***/ })

};
