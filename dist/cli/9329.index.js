export const id = 9329;
export const ids = [9329,3874];
export const modules = {

/***/ 3874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLocalHistory: () => (/* binding */ createLocalHistory)
});

// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/metrics/ledger.js + 1 modules
var metrics_ledger = __webpack_require__(788);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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

// EXTERNAL MODULE: ./build/metrics/fold-state.js
var fold_state = __webpack_require__(7199);
// EXTERNAL MODULE: ./build/metrics/history/local-lines.js
var local_lines = __webpack_require__(7664);
;// CONCATENATED MODULE: ./build/metrics/history/local-segments.js



/**
 * A segment is a full `metrics.json`: `<time>-<number>.jsonl.gz`, numbered among those of the same time. Rotating
 * renames the file atomically; it is compressed afterwards, and the plain file is removed last. So one complete file of
 * each segment exists at any time, even after a kill; the next holder of the lock finishes the work.
 */
const NAME = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)-(\d{2,})\.jsonl(?:\.gz)?$/;
/** Lists the names of all segments before compression, oldest first. Other files in the folder are ignored. */
async function listSegments({ files, layout }) {
    const names = (await files.list(layout.segments)).filter((name) => NAME.test(name));
    const plain = new Set(names.map((name) => name.replace(/\.gz$/, "")));
    return [...plain].sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
}
/**
 * Reads a segment. A plain file takes precedence: after a power cut, the compressed one beside it may be incomplete. If
 * the compressed file is damaged, it rejects after returning what precedes the damage.
 */
async function* readSegment({ files, layout }, name) {
    const plain = (0,external_node_path_.join)(layout.segments, name);
    let isPlain = false;
    for await (const piece of (0,local_lines/* readPieces */.ut)(files, plain)) {
        isPlain = true;
        yield piece;
    }
    // No segment is empty. If the plain file was just removed, the compressed one exists.
    if (!isPlain)
        yield* decompress((0,local_lines/* readPieces */.ut)(files, `${plain}.gz`));
}
/** Feeds zlib's own stream by hand: DecompressionStream takes four times as long. */
async function* decompress(compressed) {
    // Loaded on demand: most histories have no segments.
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const gunzip = createGunzip({ chunkSize: local_lines/* PIECE_BYTES */.ts });
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
 * @param newest the name of the newest segment before it; undefined: there is none
 * @returns the name of the new one
 */
async function rotateSegment({ files, clock, layout }, newest) {
    const now = formatFileTime(clock.now());
    const [, time = "", number = ""] = NAME.exec(newest ?? "") ?? [];
    // Sorts last, even if the clock was set back.
    const place = time < now ? 1 : Number(number) + 1;
    const name = `${time < now ? now : time}-${String(place).padStart(2, "0")}.jsonl`;
    await files.makeFolder(layout.segments);
    await files.move(layout.history, (0,external_node_path_.join)(layout.segments, name));
    return name;
}
/** Compresses what is not compressed yet, and removes what a killed process left. The caller holds the lock. */
async function compressSegments({ files, layout }) {
    for (const name of await files.list(layout.segments)) {
        const path = (0,external_node_path_.join)(layout.segments, name);
        if (name.includes(".jsonl.gz.tmp-"))
            await files.remove(path);
        if (!NAME.test(name) || name.endsWith(".gz"))
            continue;
        await files.compress(path, `${path}.gz`);
        await files.remove(path);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/metrics/json-codec.js
var json_codec = __webpack_require__(4633);
;// CONCATENATED MODULE: ./build/metrics/history/local-state.js





/** How far the history was read, and what verifies that it is still the same. */
const Consumed = (0,json_codec/* object */.Ik)({
    /** The newest segment's name before compression; null: there is none. */
    segment: (0,json_codec/* nullable */.me)(json_codec/* text */.Qq),
    segments: json_codec/* count */.U9,
    /** Offset in `metrics.json` at which the ledger's window starts, and reading continues. */
    offset: json_codec/* count */.U9,
    /** Lines and bytes of `metrics.json` that are in the statistics. */
    lines: json_codec/* count */.U9,
    size: json_codec/* count */.U9,
    /** sha256 of the last of these bytes, at most 4 KiB, in hex. */
    digest: json_codec/* text */.Qq,
});
/**
 * `metrics/aggregate-state.json`: the folded lines before the ledger's window, so that the next run only reads the
 * window and new lines. At its end is a checksum, since a changed statistic would persist forever.
 */
const AggregateState = (0,json_codec/* object */.Ik)({
    schema_version: (0,json_codec/* oneOf */.yL)(1),
    kind: (0,json_codec/* oneOf */.yL)("aggregate-state"),
    window_size: json_codec/* count */.U9,
    consumed: Consumed,
    /** For parseBase: whether the state is of this history is known without it. */
    base: json_codec/* anything */.D8,
});
/**
 * @param segments names of all segments, oldest first
 * @returns null if there is none of this version, or it is not of this history
 */
async function readState({ files, layout, windowSize }, segments) {
    const state = unseal((await files.readText(layout.state)) ?? "");
    if (state === null || state.window_size !== windowSize)
        return null;
    const { segment, segments: known, size, digest } = state.consumed;
    if (known !== segments.length || segment !== (segments.at(-1) ?? null))
        return null;
    return (await hashTail(files, layout.history, size)) === digest ? state : null;
}
/** @returns the text of the state file, of what was read */
async function formatState({ files, layout }, { ledger, segments, lines, size }) {
    return seal({
        schema_version: 1,
        kind: "aggregate-state",
        window_size: ledger.windowSize,
        consumed: {
            segment: segments.at(-1) ?? null,
            segments: segments.length,
            offset: size - (0,metrics_ledger/* countWindowBytes */.NB)(ledger),
            lines,
            size,
            digest: await hashTail(files, layout.history, size),
        },
        base: (0,fold_state/* formatBase */.Tq)(ledger.base),
    });
}
/** The end of the text: the sha256 of everything before it, in hex. */
const SEAL = /^,"checksum":"([0-9a-f]{64})"\}\n$/;
const SEAL_LENGTH = ',"checksum":""}\n'.length + 64;
function seal(state) {
    const json = JSON.stringify(AggregateState.write(state));
    return `${json.slice(0, -1)},"checksum":"${hash(json)}"}\n`;
}
function unseal(sealed) {
    const [, checksum] = SEAL.exec(sealed.slice(-SEAL_LENGTH)) ?? [];
    // Computed from the text: serializing the value again would take longer than reading it.
    if (checksum === undefined || checksum !== hash(`${sealed.slice(0, -SEAL_LENGTH)}}`))
        return null;
    return (0,json_codec/* readOrNull */.di)(AggregateState, (0,json/* parseJson */.qF)(sealed));
}
const hash = (json) => (0,external_node_crypto_.createHash)("sha256").update(json).digest("hex");
/** Most bytes that the digest covers. */
const TAIL_BYTES = 4_096;
/** Hashes the last of a file's first `size` bytes, at most 4 KiB, with sha256 in hex. */
async function hashTail(files, path, size) {
    const from = Math.max(0, size - TAIL_BYTES);
    const digest = (0,external_node_crypto_.createHash)("sha256");
    let left = size - from;
    for await (const piece of files.readChunks(path, { from })) {
        digest.update(piece.subarray(0, left));
        left -= piece.length;
        if (left <= 0)
            break;
    }
    return digest.digest("hex");
}

;// CONCATENATED MODULE: ./build/metrics/history/local-ledger.js






/**
 * Reads the history: the state, the window and new lines; or, if the state is in doubt or a late attempt may replace a
 * folded one, all of it in constant memory. Both have the same result.
 */
async function loadLedger(store) {
    const segments = await listSegments(store);
    return (await resumeLedger(store, segments)) ?? (await rebuildLedger(store, segments));
}
/**
 * Reads the whole history, twice if there were late attempts.
 * @param superseded what these replace, once it is known
 */
async function rebuildLedger(store, segments, superseded) {
    const ledger = (0,metrics_ledger/* createLedger */.M5)(store.windowSize, superseded);
    const history = { ledger, segments: [], lines: 0, size: 0, warnings: [] };
    for (const name of segments) {
        try {
            await enterAll(history, readSegment(store, name));
        }
        catch (error) {
            // A disk error may be temporary; damage is not.
            if (error.syscall !== undefined)
                throw error;
            history.warnings.push(`metrics.segments/${name}.gz is damaged, so some of its runs are missing from the statistics: ${(0,reasons/* messageOf */.bD)(error)}`);
        }
        startNewFile(history, name);
    }
    await enterAll(history, (0,local_lines/* readPieces */.ut)(store.files, store.layout.history));
    const late = (0,metrics_ledger/* getLateAttempts */.Vo)(ledger);
    return superseded === undefined && late.size > 0 ? rebuildLedger(store, segments, late) : history;
}
async function enterAll(history, pieces) {
    for await (const lines of (0,local_lines/* readLines */.Se)(pieces))
        for (const line of lines)
            enterLine(history, line);
}
/** Adds a line that is in `metrics.json`. */
function enterLine(history, { text, bytes }) {
    (0,metrics_ledger/* addLine */.cG)(history.ledger, text, bytes);
    history.lines += 1;
    history.size += bytes;
}
/** @param segment what became of the `metrics.json` before */
function startNewFile(history, segment) {
    (0,metrics_ledger/* foldWindow */.Iq)(history.ledger);
    history.segments.push(segment);
    history.lines = 0;
    history.size = 0;
}
/** @returns null if the state is in doubt */
async function resumeLedger(store, segments) {
    const state = await readState(store, segments);
    const base = state === null ? null : (0,fold_state/* parseBase */.Hp)(state.base);
    if (state === null || base === null)
        return null;
    const { offset, lines, size } = state.consumed;
    const ledger = { ...(0,metrics_ledger/* createLedger */.M5)(store.windowSize), base };
    const history = { ledger, segments, lines, size: offset, warnings: [] };
    let isMet = offset === size;
    for await (const read of (0,local_lines/* readLines */.Se)((0,local_lines/* readPieces */.ut)(store.files, store.layout.history, offset))) {
        for (const line of read) {
            enterLine(history, line);
            if (history.size !== size)
                continue;
            isMet = true;
            history.lines = lines;
        }
    }
    return isMet && (0,metrics_ledger/* getLateAttempts */.Vo)(ledger).size === 0 ? history : null;
}
/** Whether the state covers the whole history, judging by its size. There may be no history yet. */
async function isUpToDate(store) {
    const segments = await listSegments(store);
    const size = (await store.files.size(store.layout.history)) ?? 0;
    if (size === 0 && segments.length === 0)
        return true;
    return (await readState(store, segments))?.consumed.size === size;
}

// EXTERNAL MODULE: ./build/metrics/history-entry.js
var history_entry = __webpack_require__(1739);
;// CONCATENATED MODULE: ./build/metrics/history/local-pending.js






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
 * Reads complete pending files until there are as many new entries as a window.
 * @param known ids of the newest entries of the history
 */
async function readPending({ files, layout, windowSize }, names, known) {
    const taken = [];
    const pending = { lines: [], repeated: false, read: [], bad: [], unreadable: new Map() };
    const ids = new Set(known);
    let count = 0;
    for (const name of names) {
        try {
            const { entries, isWhole } = await readPendingFile(files, (0,external_node_path_.join)(layout.pending, name));
            const fresh = entries.filter(({ entry }) => !ids.has(entry.id));
            if (count > 0 && count + fresh.length > windowSize)
                break;
            for (const { entry } of fresh)
                ids.add(entry.id);
            if (fresh.length > 0)
                taken.push(fresh);
            count += fresh.length;
            pending.repeated ||= fresh.length < entries.length;
            (isWhole ? pending.read : pending.bad).push(name);
        }
        catch (error) {
            pending.unreadable.set(name, (0,reasons/* messageOf */.bD)(error));
        }
    }
    // What comes from the history of another clone stays in the order that its figures were made in.
    taken.sort(([one], [other]) => (0,history_entry/* compareByEnd */.Am)(one.entry, other.entry));
    pending.lines = taken.flat().map(({ line }) => line);
    return pending;
}
/** Each entry once, the last of the same id; `isWhole`: it contains nothing else. */
async function readPendingFile(files, path) {
    // A larger file was not written by this program.
    if (((await files.size(path)) ?? 0) > limits/* limits */.F.pendingFile.value)
        return { entries: [], isWhole: false };
    const text = await files.readText(path);
    // Another process removed it meanwhile.
    if (text === undefined)
        return { entries: [], isWhole: true };
    const entries = new Map();
    let isWhole = true;
    for (const line of text.split("\n").map((raw) => raw.trim())) {
        const entry = Buffer.byteLength(line) > limits/* limits */.F.historyLine.value ? null : (0,history_entry/* parseEntry */.ER)(line);
        if (entry !== null)
            entries.set(entry.id, { line, entry });
        else if (line !== "")
            isWhole = false;
    }
    return { entries: [...entries.values()], isWhole: isWhole && entries.size > 0 };
}
/** Removes files whose entries are in the history, and sets aside those with anything else. */
async function clearPending({ files, layout }, { read, bad }) {
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
var statistics = __webpack_require__(6615);
;// CONCATENATED MODULE: ./build/metrics/statistics-files.js

/** Creates a task's files of statistics (model/metrics-files.ts). Equal statistics yield equal files. */
function createStatisticsFiles(statistics) {
    const { as_of, since, entries, unreadable, default_pipeline } = statistics;
    const baseline = createFile("metrics-baseline", statistics, (of) => of.baseline);
    const postRollout = createFile("metrics-post-rollout", statistics, createPostRollout);
    const completeness = createFile("metrics-completeness", statistics, (of) => of.completeness);
    const perEpoch = createFile("metrics-per-epoch", statistics, createPerEpoch);
    const stages = createFile("metrics-stages", statistics, createStages);
    const mttrDelta = createFile("metrics-mttr-delta", statistics, (of) => of.mttr_delta);
    const rollUp = createFile("metrics-state", statistics, createRollUp);
    const state = { ...rollUp, as_of, since, entries, unreadable, default_pipeline };
    return [
        { place: "metrics", name: "baseline.json", value: baseline },
        { place: "metrics", name: "post-rollout.json", value: postRollout },
        { place: "metrics", name: "completeness.json", value: completeness },
        { place: "metrics", name: "per-epoch.json", value: perEpoch },
        { place: "metrics", name: "stages.json", value: stages },
        { place: "out-metrics", name: "mttr-delta.json", value: mttrDelta },
        { place: "out", name: "state.json", value: state },
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
const createPostRollout = ({ runs, succeeded, pass_rate, }) => ({
    total_runs: runs,
    succeeded_runs: succeeded,
    completion_rate: pass_rate,
    meets_threshold: pass_rate !== null && pass_rate >= 0.95,
});
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
function createRollUp(statistics) {
    const { days: _days, weeks: _weeks, epochs: _epochs, stages: _stages, ...rest } = statistics;
    const { red, baseline, completeness, mttr_delta, ...figures } = rest;
    return {
        ...figures,
        red_branches: [...red],
        baseline,
        post_rollout: createPostRollout(statistics),
        completeness,
        mttr_delta,
    };
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
    const warnings = new Set();
    try {
        await mergeRounds(store, queued, warnings);
    }
    catch (error) {
        warnings.add(`the history could not be brought up to date; the next run tries again: ${(0,reasons/* messageOf */.bD)(error)}`);
    }
    return [...warnings];
}
async function mergeRounds(store, queued, warnings) {
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
                await mergeRound(store, unreadable, warnings);
            }
            finally {
                await lock.release();
            }
            hasMerged = true;
            continue;
        }
        if (lock.kind === "busy" && !isWaiting)
            return;
        if (lock.kind === "busy" && clock.elapsed() - since < limits/* limits */.F.lockPatience.value)
            continue;
        warnings.add(`entries in metrics.pending were left for the next run of this task: ${lock.reason}`);
        return;
    }
}
/**
 * Adds pending entries and updates the statistics. The caller holds the lock.
 * | The process may be killed at any point. Pending files are removed last; the next round finds
 * their entries among the newest lines and skips them. So a round adds no more entries than the
 * ledger's window always holds, and rotates nothing while it finds such entries. Statistics are
 * written before pending files are removed, so without pending files they are complete.
 * | @param unreadable names of pending files to skip, since another round is pointless for them; those of this round are
 * added
 */
async function mergeRound(store, unreadable, warnings) {
    if (await mendLastLine(store))
        warnings.add("the last line of metrics.json was incomplete, as after a kill; it was repaired");
    let history = await loadLedger(store);
    for (const warning of history.warnings)
        warnings.add(warning);
    const names = (await listPending(store)).filter((name) => !unreadable.has(name));
    const pending = await readPending(store, names, (0,metrics_ledger/* listIds */.Z6)(history.ledger));
    if (pending.lines.length > 0) {
        if (isFull(store, history) && !pending.repeated)
            startNewFile(history, await rotateSegment(store, history.segments.at(-1)));
        history = await appendEntries(store, history, pending.lines);
    }
    // An error that the next run can make up for must not prevent the removal of pending files, which would be added again.
    const warnOf = (what) => (error) => warnings.add(`${what}; the next run tries again: ${(0,reasons/* messageOf */.bD)(error)}`);
    await writeAggregates(store, history).catch(warnOf("the statistics were not written"));
    await clearPending(store, pending);
    await compressSegments(store).catch(warnOf("a full metrics.json was not compressed"));
    for (const warning of describePending(pending))
        warnings.add(warning);
    for (const name of pending.unreadable.keys())
        unreadable.add(name);
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
const isFull = ({ bounds }, { size, lines }) => size > 0 && (size >= bounds.maxBytes || lines >= bounds.maxLines);
async function appendEntries(store, history, entries) {
    await appendText(store, entries.map((line) => `${line}\n`).join(""));
    for (const text of entries)
        enterLine(history, { text, bytes: Buffer.byteLength(text) + 1 });
    return (0,metrics_ledger/* getLateAttempts */.Vo)(history.ledger).size > 0
        ? rebuildLedger(store, history.segments)
        : history;
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
function describePending({ bad, unreadable }) {
    const shown = bad.slice(0, 3).join(", ") + (bad.length > 3 ? ", ..." : "");
    const aside = `moved to metrics.rejected, since not everything in them is an entry (files: ${bad.length}): ${shown}`;
    const left = [...unreadable].map(([name, why]) => `metrics.pending/${name} is still pending, it could not be read: ${why}`);
    return bad.length === 0 ? left : [aside, ...left];
}
/**
 * Writes the files of statistics, then the state, so that a state always has its statistics beside
 * it. Each file is replaced as a whole, and only if its text changed. The caller holds the lock.
 * Nothing is synced to disk: everything can be rebuilt from the history.
 * | The ledger is consumed: copying it, only to fold its window, would take a quarter of the time.
 */
async function writeAggregates(store, history) {
    const { files, layout } = store;
    const state = await formatState(store, history);
    (0,metrics_ledger/* foldWindow */.Iq)(history.ledger);
    const texts = new Map(createStatisticsFiles((0,statistics/* createStatistics */.c)(history.ledger.base)).map(({ place, name, value }) => [
        (0,external_node_path_.join)(layout.statistics[place], name),
        formatFile(name, value),
    ])).set(layout.state, state);
    await removeLeftovers(files, [...texts.keys()]);
    for (const [path, text] of texts)
        if ((await files.readText(path)) !== text)
            await files.replace(path, text);
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
            const now = await listSegments(store);
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
async function* readAllLines(store) {
    for (const name of await listSegments(store))
        yield* readTexts(readSegment(store, name));
    yield* readTexts((0,local_lines/* readPieces */.ut)(store.files, store.layout.history));
}
async function* readTexts(pieces) {
    for await (const lines of (0,local_lines/* readLines */.Se)(pieces))
        yield* lines.map(({ text }) => text);
}


/***/ }),

/***/ 7664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   ts: () => (/* binding */ PIECE_BYTES),
/* harmony export */   ut: () => (/* binding */ readPieces)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);

/**
 * Bytes that are read at once. Smaller pieces take longer to hand over than to search; larger ones are not faster, and
 * delay garbage collection. A window's lines fit into one piece, which needs no stream.
 */
const PIECE_BYTES = 512 * 1024;
/** Longest line that can be an entry, in bytes. Longer lines are not buffered, so that no file can exhaust memory. */
const LONGEST_LINE = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.historyLine.value;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Nothing when there is no such file. */
const readPieces = (files, path, from = 0) => files.readChunks(path, { from, pieceBytes: PIECE_BYTES });
/**
 * Reads the lines of a file, grouped by the piece in which they end. Text after the last line break is not a line yet:
 * a process is writing it, or was killed meanwhile. Lines may end with CRLF; invalid UTF-8 becomes U+FFFD.
 */
async function* readLines(pieces) {
    let begun = Buffer.alloc(0);
    let droppedBytes = 0;
    for await (const piece of pieces) {
        const bytes = begun.length === 0
            ? Buffer.from(piece.buffer, piece.byteOffset, piece.length)
            : Buffer.concat([begun, piece]);
        const lines = [];
        let from = 0;
        for (let feed = bytes.indexOf(LINE_FEED); feed !== -1; feed = bytes.indexOf(LINE_FEED, from)) {
            const text = droppedBytes > 0 ? "" : decodeLine(bytes, from, feed);
            lines.push({ text, bytes: droppedBytes + feed + 1 - from });
            droppedBytes = 0;
            from = feed + 1;
        }
        begun = bytes.subarray(from);
        // A carriage return that ends it is not part of it.
        if (droppedBytes + begun.length > LONGEST_LINE + 1) {
            droppedBytes += begun.length;
            begun = Buffer.alloc(0);
        }
        yield lines;
    }
}
function decodeLine(bytes, from, feed) {
    const end = feed > from && bytes[feed - 1] === CARRIAGE_RETURN ? feed - 1 : feed;
    return end - from > LONGEST_LINE ? "" : bytes.toString("utf8", from, end);
}


/***/ }),

/***/ 3071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showMetrics: () => (/* binding */ showMetrics)
});

// UNUSED EXPORTS: findHistory, hasHistory

// EXTERNAL MODULE: ./build/metrics/history-entry.js
var history_entry = __webpack_require__(1739);
// EXTERNAL MODULE: ./build/metrics/history/local-history.js + 7 modules
var local_history = __webpack_require__(3874);
// EXTERNAL MODULE: ./build/metrics/ledger.js + 1 modules
var metrics_ledger = __webpack_require__(788);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/modes/history/open-store.js
var open_store = __webpack_require__(194);
// EXTERNAL MODULE: ./build/model/counted.js
var counted = __webpack_require__(7820);
// EXTERNAL MODULE: ./build/metrics/history/local-lines.js
var local_lines = __webpack_require__(7664);
// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(861);
;// CONCATENATED MODULE: ./build/modes/history/import-entries.js





/** Entries are added in batches as large as one merge takes, which keeps the order of the file. */
const linesAtATime = limits/* limits */.F.metricsWindow.value;
const bytesAtATime = 1024 * 1024;
/**
 * Adds the entries of a file that the history does not have, after the existing ones. The file is the `metrics.jsonl`
 * of a run or the `metrics.json` of another history.
 * @param path absolute
 * @throws when a file cannot be read
 */
async function importEntries(files, history, path) {
    if (!(await files.exists(path)))
        return (0,settings_settings/* refuse */.TR)(`${path}: no such file`);
    const ids = await readIds(history);
    const imported = { entered: 0, known: 0, warnings: [] };
    let unreadable = 0;
    const batch = [];
    for await (const line of readEachLine(files, path)) {
        const id = (0,history_entry/* parseEntry */.ER)(line.text)?.id;
        if (id === undefined)
            unreadable += 1;
        else if (ids.has(id))
            imported.known += 1;
        else {
            ids.add(id);
            batch.push(line);
        }
        if (isFull(batch))
            await enter(history, batch.splice(0), imported);
    }
    await enter(history, batch, imported);
    if (unreadable > 0)
        imported.warnings.push(`${path}: skipped ${(0,counted/* counted */.h)(unreadable, "line")} without a metrics entry`);
    return imported;
}
const isFull = (batch) => batch.length >= linesAtATime || batch.reduce((sum, { bytes }) => sum + bytes, 0) >= bytesAtATime;
async function enter(history, lines, imported) {
    if (lines.length === 0)
        return;
    const why = await history.queue(lines.map(({ text }) => text));
    if (why !== null) {
        imported.warnings.push(`${(0,counted/* counted */.h)(lines.length, "run")} could not be added: ${why}`);
        return;
    }
    imported.entered += lines.length;
    imported.warnings.push(...(await history.merge()).warnings);
}
async function readIds(history) {
    const ids = new Set();
    for await (const line of history.lines()) {
        const entry = (0,history_entry/* parseEntry */.ER)(line);
        if (entry !== null)
            ids.add(entry.id);
    }
    return ids;
}
/** All lines that are not empty, the last one even without a line break. */
async function* readEachLine(files, path) {
    for await (const lines of (0,local_lines/* readLines */.Se)(readWithLastBreak(files, path)))
        yield* lines.filter(({ text, bytes }) => text !== "" || bytes > emptyLineBytes);
}
/** The bytes of CRLF. A longer line without text was too long to read. */
const emptyLineBytes = 2;
async function* readWithLastBreak(files, path) {
    yield* (0,local_lines/* readPieces */.ut)(files, path);
    yield Buffer.from("\n");
}

// EXTERNAL MODULE: ./build/modes/run-folder/own-folders.js
var own_folders = __webpack_require__(524);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/modes/settings/only-task.js
var only_task = __webpack_require__(9085);
// EXTERNAL MODULE: ./build/modes/settings/since.js
var settings_since = __webpack_require__(9603);
;// CONCATENATED MODULE: ./build/modes/history/show-metrics.js












/**
 * Computes the statistics of a task's local history, after queued entries are added.
 * @param asked.since as for parseSince; null: the whole history
 * @param asked.file absolute path of a file to import first; null: none
 */
async function showMetrics(ports, settings, options) {
    const since = options.since === null ? null : (0,settings_since/* parseSince */.m)(options.since, ports.clock.now());
    if (options.since !== null && since === null)
        return (0,settings_settings/* refuse */.TR)(`--since ${JSON.stringify(options.since)}: ${settings_since/* expectedSince */.$}`);
    const refused = await (0,own_folders/* refuseFoldersOutside */.n)(settings, ports.files);
    if (refused !== null)
        return refused;
    const task = await findHistory(settings, ports.files);
    if (task !== null && typeof task !== "string")
        return task;
    if (task === null && options.file !== null)
        return (0,settings_settings/* refuse */.TR)("no task has a history yet: choose the task of the entries with --task");
    const empty = { task, figures: (0,metrics_ledger/* foldLedger */.n2)((0,metrics_ledger/* createLedger */.M5)(1)), imported: null, warnings: [] };
    if (task === null)
        return empty;
    const place = (0,open_store/* getLocalPlace */.f)(settings, task);
    if (options.file === null && !(await hasHistory(ports.files, place.folder)))
        return empty;
    const history = (0,local_history.createLocalHistory)(ports, place, settings.history.bounds);
    try {
        const shown = await showTask(ports.files, history, { since, file: options.file });
        if ((0,settings_settings/* isRefusal */.vu)(shown))
            return shown;
        return { task, ...shown, warnings: [...settings.history.warnings, ...shown.warnings] };
    }
    catch (error) {
        return (0,settings_settings/* refuse */.TR)((0,reasons/* messageOf */.bD)(error));
    }
}
async function showTask(files, history, { since, file }) {
    const warnings = [...(await history.merge()).warnings];
    const imported = file === null ? null : await importEntries(files, history, file);
    if (imported !== null && (0,settings_settings/* isRefusal */.vu)(imported))
        return imported;
    const read = since === null
        ? await history.read()
        : { ledger: await readSince(history, since), warnings: [] };
    warnings.push(...(imported?.warnings ?? []), ...read.warnings);
    return { figures: (0,metrics_ledger/* foldLedger */.n2)(read.ledger), imported, warnings: [...new Set(warnings)] };
}
/**
 * Reads all entries that ended since then. If a later attempt came too late to replace an earlier one, reads them
 * again.
 * @param superseded the newest attempt of each run that was found too late, from the first pass
 */
async function readSince(history, since, superseded) {
    const ledger = (0,metrics_ledger/* createLedger */.M5)(limits/* limits */.F.metricsWindow.value, superseded);
    for await (const line of history.lines()) {
        const entry = (0,history_entry/* parseEntry */.ER)(line);
        if (entry !== null && entry.completedMs >= since)
            (0,metrics_ledger/* addLine */.cG)(ledger, line);
    }
    const late = (0,metrics_ledger/* getLateAttempts */.Vo)(ledger);
    return superseded === undefined && late.size > 0 ? readSince(history, since, late) : ledger;
}
/** Files in a task's folder that show that it has a history; a full file is split into segments. */
const traces = ["metrics.json", "metrics.pending", "metrics.segments"];
/** Whether an entry was ever added or queued. */
async function hasHistory(files, folder) {
    for (const name of traces)
        if (await files.exists((0,external_node_path_.join)(folder, name)))
            return true;
    return false;
}
/**
 * Finds the task whose history to use: the named one, else the only one with a history.
 * @returns null: no task has a history yet
 */
const findHistory = (place, files) => (0,only_task/* findOnlyTask */.p)(place, files, "a history", (task) => hasHistory(files, (0,external_node_path_.join)(place.runsFolder, task)));


/***/ }),

/***/ 6047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ describeTakenKey),
/* harmony export */   OB: () => (/* binding */ isFolderName),
/* harmony export */   VX: () => (/* binding */ findTask),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   yJ: () => (/* binding */ checkTask)
/* harmony export */ });
/* unused harmony export runKey */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(861);



/** Names that every file system and GitHub's artifact service accept. */
const safeName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Whether an untrusted text is safe as the name of a folder to write into. */
const isFolderName = (text) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(text);
/** Replaces characters that the names of folders and artifacts cannot contain. */
const toSafeName = (text) => text
    .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[^A-Za-z0-9]+/, "")
    .replace(/[.-]+$/, "")
    .slice(0, 100);
/**
 * The task of a run: the requested one, else the file's, else the repository's name as GitHub or the remote says, else
 * that of its folder. Never the branch.
 */
async function findTask({ task, root }, file, { github }, git) {
    const named = task ?? file?.task ?? null;
    if (named !== null)
        return checkTask(named);
    const repository = github?.repository.split("/").at(-1) ?? (await git.nameOnRemote().catch(() => undefined));
    return toSafeName(repository ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root)) || "repository";
}
function checkTask(named) {
    if (safeName.test(named) && !named.endsWith("."))
        return named;
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`task ${JSON.stringify(named)}: expected letters, digits, dots, dashes and underscores, beginning with a letter or digit, at most 100`);
}
const describeTakenKey = (key) => `the key ${key} is taken by another use of this action in the workflow run, and their results would be mixed up: give each use its own input \`key\``;
/**
 * The key that identifies a use of the action in a workflow run: the input, else the job's id, with its index in a
 * matrix and, from the second use in a job on, the number that GitHub gives the step.
 */
function runKey(github, inputs) {
    if (inputs.key !== null) {
        if (safeName.test(inputs.key))
            return inputs.key;
        return refuse(`input key: ${JSON.stringify(inputs.key)} cannot be part of an artifact's name`);
    }
    const job = toSafeName(inputs.job ?? github.job) || "job";
    const place = inputs.jobTotal > 1 ? `-${inputs.jobIndex}` : "";
    const use = /^__.*_(\d+)$/.exec(github.action)?.[1];
    return `${job}${place}${use === undefined ? "" : `-${use}`}`;
}
/**
 * The id of a run: `<GITHUB_RUN_ID>-<key>` in Actions, the same in every attempt; elsewhere the time and random digits.
 */
function runId(key, github, now) {
    if (github !== null)
        return `${github.runId}-${key ?? "job"}`;
    return `${now.toISOString().replaceAll(/[:.]/g, "-")}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}`;
}


/***/ }),

/***/ 9085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findOnlyTask)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6047);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(861);


/**
 * Finds the task to look at: the named one, else the only one of which something is there.
 * @param what is looked for, in the plural or with an article: `runs`, `a history`
 * @returns null: it is there of no task
 */
async function findOnlyTask({ runsFolder, task }, files, what, isThere) {
    if (task !== null)
        return (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTask */ .yJ)(task);
    const found = [];
    for (const name of await files.list(runsFolder))
        if (await isThere(name))
            found.push(name);
    if (found.length < 2)
        return found[0] ?? null;
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(`${found.length} tasks have ${what} in ${runsFolder}: ${found.join(", ")}; choose one with --task`);
}


/***/ }),

/***/ 9603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ expectedSince),
/* harmony export */   m: () => (/* binding */ parseSince)
/* harmony export */ });
const unitMs = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };
/** What parseSince takes, for messages. */
const expectedSince = "expected a period such as 24h, 30d or 12w, or a day such as 2026-01-31";
/**
 * Parses the start of a period: `24h`, `30d` or `12w` before now, or a day (UTC) such as `2026-01-31`.
 * @returns milliseconds since 1970; null: not a period
 */
function parseSince(text, now) {
    const [, count, unit = ""] = /^(\d{1,6})([hdw])$/.exec(text) ?? [];
    if (count !== undefined)
        return now.getTime() - Number(count) * unitMs[unit];
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return null;
    const day = Date.parse(text);
    // Date.parse rejects a day that does not exist, such as February 30, or returns another day.
    return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text) ? day : null;
}


/***/ }),

/***/ 8507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ getPathBase),
/* harmony export */   Aq: () => (/* binding */ toPersistedPath),
/* harmony export */   _K: () => (/* binding */ isOutside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether a path is neither a folder nor below it. Both are absolute; links are not resolved. */
function isOutside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === ".." || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}
/** Persisted paths are relative to the repository root, or to the runs folder if that is outside of it. */
const getPathBase = (root, runsFolder) => isOutside(root, runsFolder) ? runsFolder : root;
/** A path as it is persisted: relative to the base, with forward slashes. */
const toPersistedPath = ({ base }, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");


/***/ })

};
