export const id = 487;
export const ids = [487];
export const modules = {

/***/ 5280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether a path is neither a folder nor below it, by their names alone. Both are absolute. */
function leadsOut(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === ".." || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 9487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeDetails: () => (/* binding */ writeDetails)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(178);
/* harmony import */ var _redaction_redactor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5563);
/* harmony import */ var _redaction_secret_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8371);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1439);








/** Writes all that is known of an error to a new file in the temporary folder, without secrets. @returns its path */
function writeDetails(error) {
    const environment = (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .readEnvironment */ .Qo)();
    const redactor = (0,_redaction_redactor_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .l)("enforce", (0,_redaction_secret_values_js__WEBPACK_IMPORTED_MODULE_5__/* .secretValues */ .V)(environment, { secrets: [], secrets_exempt: [] }));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `orchestrator-error-${Date.now()}-${process.pid}.txt`);
    const made = `Orchestrator ${_model_version_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .r}, Node ${process.version}, ${process.platform} ${process.arch}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${made}\n\n${redactor.text((0,node_util__WEBPACK_IMPORTED_MODULE_3__.inspect)(error))}\n`, { flag: "wx", mode: 0o600 });
    return path;
}


/***/ }),

/***/ 1439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ machine),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   nT: () => (/* binding */ userName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9870);




/** What the operating system says about this process and its machine. */
const machine = () => ({
    windows: process.platform === "win32",
    pid: process.pid,
    started: (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .startOf */ .GH)(process.pid),
    host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
    processors: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(),
});
/** Who does this: whom GitHub names, else the user of this machine. */
function userName(environment) {
    try {
        return environment["GITHUB_ACTOR"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username;
    }
    catch {
        // A container can run with a number that no user has.
        return "unknown";
    }
}
/** The environment as plain data: names without a value are left out. */
function readEnvironment() {
    const entries = Object.entries(process.env);
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined));
}
/** The nearest folder from here upwards that a git work tree begins in; outside of git, the folder itself. */
function repositoryRoot(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, ".git")))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at))
            return folder;
    }
}


/***/ }),

/***/ 2075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readStat),
/* harmony export */   P: () => (/* binding */ isOver)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** More than its 52 numbers and a name of at most 64 bytes take. */
const STAT_BYTES = 2048;
/** @returns null for a process that is not there, or not to be seen */
function readStat(pid) {
    try {
        const stat = readAtOnce(`/proc/${pid}/stat`);
        // The name in parentheses may hold anything. State follows it as field 3, the group is field 5, the start field 22.
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const [state, group, start] = [fields[0], fields[5 - 3], fields[22 - 3]];
        return state === undefined || group === undefined || start === undefined ? null : { state, group, start };
    }
    catch {
        return null;
    }
}
/** Ended, and not collected by its parent. */
const isOver = ({ state }) => state === "Z" || state === "X";
/** In one piece: readFileSync asks for the size first and for the end last, and takes twice as long. */
function readAtOnce(path) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
    try {
        const bytes = Buffer.allocUnsafe(STAT_BYTES);
        return bytes.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, 0, STAT_BYTES, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 9870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   W_: () => (/* binding */ isRunning)
/* harmony export */ });
/* unused harmony export askPs */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _proc_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2075);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9277);



/**
 * When a process started, as a text that no other process of the same number on this machine ever had. Only ever compared
 * with another such text. Synchronous, so that nothing can happen between a process's start and this answer.
 *
 * On Linux `<boot>/<pid namespace>/<clock ticks since boot>`, elsewhere the date that `ps` shows, in UTC.
 *
 * @returns null for a process that has ended, also while nobody has collected it, and where the system does not tell:
 *   on Windows, and where /proc is missing or is that of other processes
 */
function startOf(pid) {
    const seen = look(pid);
    return seen.kind === "runs" ? seen.started : null;
}
/**
 * Whether the process that wrote down who it is still runs.
 *
 * @param host the name of this machine, as `who` would have written it
 * @returns null where that cannot be known: it was on another machine, in another container of this one, its start is not
 *   known, or it belongs to somebody whose processes are hidden
 */
function isRunning(who, host) {
    if (who.host !== host)
        return null;
    if (isOtherNamespace(who.started))
        return null;
    const seen = look(who.pid);
    if (seen.kind === "gone")
        return false;
    if (seen.kind === "unclear" || who.started === null)
        return null;
    return seen.started === who.started;
}
function look(pid) {
    if (process.platform === "linux")
        return inProc(pid);
    if (!exists(pid))
        return { kind: "gone" };
    return process.platform === "win32" ? { kind: "unclear" } : askPs(pid);
}
function inProc(pid) {
    const place = procPlace();
    const stat = place === null ? null : (0,_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .B)(pid);
    // A mount of /proc can hide the processes of others (hidepid in proc(5)); a signal still finds them.
    if (place === null || stat === null)
        return { kind: exists(pid) ? "unclear" : "gone" };
    return (0,_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .isOver */ .P)(stat) ? { kind: "gone" } : { kind: "runs", started: `${place}/${stat.start}` };
}
/** Asked once: neither changes while this process lives. */
let knownPlace = null;
/**
 * Numbers and ticks mean something in one boot of the machine and one namespace only (pid_namespaces(7)): two containers
 * can have the same host name and each a process 7. null: /proc does not show the namespace that this process is in.
 */
function procPlace() {
    knownPlace ??= readPlace();
    return knownPlace;
}
function readPlace() {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self") !== String(process.pid))
            return null;
        const boot = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)("/proc/sys/kernel/random/boot_id", { most: 1024 }).toString("latin1").trim();
        const namespace = /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid"))?.[0];
        return namespace === undefined ? null : `${boot}/${namespace}`;
    }
    catch {
        return null;
    }
}
/** In the same boot of the machine: after a new one whatever ran before is gone. */
function isOtherNamespace(started) {
    const [boot, namespace] = procPlaceOf(started);
    const [ownBoot, ownNamespace] = procPlaceOf(process.platform === "linux" ? procPlace() : null);
    return boot !== undefined && boot === ownBoot && namespace !== ownNamespace;
}
const procPlaceOf = (text) => text?.split("/").slice(0, 2) ?? [];
/** Signal 0 only asks. Whatever the system answers but "no such process", there is one. */
function exists(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== "ESRCH";
    }
}
const PS_TIMEOUT_MS = 5_000;
/** For macOS. A language and a time zone of our own: the same start must read the same for whoever asks. */
function askPs(pid) {
    // Loaded here, because it takes long to load and other systems need it for nothing.
    const { execFileSync } = process.getBuiltinModule("node:child_process");
    let line;
    try {
        line = execFileSync("/bin/ps", ["-o", "stat=", "-o", "lstart=", "-p", String(pid)], {
            encoding: "utf8",
            env: { LC_ALL: "C", TZ: "UTC0" },
            stdio: ["ignore", "pipe", "ignore"],
            timeout: PS_TIMEOUT_MS,
        }).trim();
    }
    catch (error) {
        return { kind: error.status === 1 ? "gone" : "unclear" };
    }
    const [state, ...started] = line.split(/\s+/);
    if (state === undefined || started.length === 0)
        return { kind: "unclear" };
    return state.startsWith("Z") ? { kind: "gone" } : { kind: "runs", started: started.join(" ") };
}


/***/ }),

/***/ 9277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ openForAppending),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   cK: () => (/* binding */ copyRegularFile),
/* harmony export */   ut: () => (/* binding */ readPieces),
/* harmony export */   x3: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _leads_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5280);




/** Bytes that are read at a time of what was added to a file while it was read. */
const GROWTH_BYTES = 64 * 1024;
/** Bytes that are copied at a time. */
const COPY_BYTES = 1024 * 1024;
const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Opens a file for reading. What leads to the null device is an empty file. The caller closes it.
 * @throws Error for people, with the code `ENOTREGULAR` for what is not a file and `EOUTSIDE` for a link out of the folder
 */
function openRegularFile(path, { within, links = true } = {}) {
    const found = within === undefined ? path : placeWithin(within, path);
    const noLink = links && within === undefined ? 0 : O_NOFOLLOW;
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(found, O_RDONLY | O_NONBLOCK | noLink);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    if (stats.isFile() || (stats.isCharacterDevice() && stats.rdev === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_os__WEBPACK_IMPORTED_MODULE_1__.devNull).rdev))
        return descriptor;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    throw notAFile(path);
}
/**
 * All of a file.
 * @throws Error as openRegularFile, and with the code `ETOOLARGE` for a file that has more bytes than it may have
 */
function readRegularFile(path, { most, ...place }) {
    const descriptor = openRegularFile(path, place);
    try {
        return readAll(descriptor, path, most);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The bytes of a file from there on, in pieces. It is opened with the first one. */
async function* readPieces(path, { from, pieceBytes }) {
    const descriptor = openRegularFile(path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size - from <= pieceBytes) {
        const bytes = readEnd(descriptor, from);
        if (bytes.length > 0)
            yield bytes;
        return;
    }
    // The stream closes the file at its end, and when the reader stops before it.
    const options = { fd: descriptor, start: from, highWaterMark: pieceBytes };
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, options))
        yield chunk;
}
/**
 * Copies a file, with its mode and as long as it is now, to a name that must be free. Rejects as openRegularFile throws.
 * @param refuses looks at each piece before it is written; on true, nothing stays of the copy
 * @returns whether the file was copied
 */
async function copyRegularFile(from, to, place = {}, refuses = () => false) {
    const source = openRegularFile(from, place);
    try {
        const target = createFile(to);
        try {
            if (await copyContent(source, target, refuses))
                return true;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(target);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(to, { force: true });
        return false;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(source);
    }
}
/**
 * Opens a file for adding to its end; the caller closes it.
 * @param options.create makes one that is missing
 * @throws Error for people, with the code `ENOTREGULAR` for a link and for what is not a file
 */
function openForAppending(path, options) {
    const create = options.create ? O_CREAT : 0;
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_APPEND | O_NONBLOCK | O_NOFOLLOW | create, 0o666);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFile())
            return descriptor;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    catch (error) {
        // A link, and a pipe that nothing reads from.
        const { code } = error;
        if (code !== "ELOOP" && code !== "ENXIO")
            throw error;
    }
    throw notAFile(path);
}
/** Makes a file of a name that must be free, also of links. The caller closes it. */
const createFile = (path, mode = 0o666) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_CREAT | O_EXCL, mode);
/** Where a path leads, which is below the folder, or the null device. */
function placeWithin(folder, path) {
    const found = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    if (!(0,_leads_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leadsOut */ .q)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder), found) || found === node_os__WEBPACK_IMPORTED_MODULE_1__.devNull)
        return found;
    const message = `${shown(path)} is a link that leads out of ${folder}: put the file itself there`;
    throw Object.assign(new Error(message), { code: "EOUTSIDE" });
}
async function copyContent(source, target, refuses) {
    const { size, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(source);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(target, mode & 0o777);
    const buffer = Buffer.allocUnsafe(Math.min(size, COPY_BYTES));
    for (let left = size; left > 0;) {
        const piece = readPiece(source, buffer.subarray(0, Math.min(left, buffer.length)), null);
        if (piece.length === 0)
            break;
        if (refuses(piece))
            return false;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, piece);
        left -= piece.length;
        // Between two pieces, what else there is to do has its turn.
        if (left > 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
    }
    return true;
}
/** In one piece, and in further ones as far as the file grew meanwhile. */
function readAll(descriptor, path, most) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    const pieces = [];
    let length = size > most ? size : 0;
    for (let room = size + 1; length <= most; room = GROWTH_BYTES) {
        const piece = readPiece(descriptor, Buffer.allocUnsafe(room), null);
        pieces.push(piece);
        length += piece.length;
        if (piece.length < room && length <= most)
            return Buffer.concat(pieces, length);
    }
    const message = `${shown(path)} is larger than ${most / 1024 ** 2} MiB, which is the most that is read`;
    throw Object.assign(new Error(message), { code: "ETOOLARGE" });
}
/** The bytes of a file from there on, as far as it reaches now. Closes it. */
function readEnd(descriptor, from) {
    try {
        return readPiece(descriptor, Buffer.allocUnsafe(Math.max(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size - from)), from);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Fills the buffer as far as the file reaches. @param from null: where the last reading ended */
function readPiece(descriptor, bytes, from) {
    let filled = 0;
    while (filled < bytes.length) {
        const at = from === null ? null : from + filled;
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, bytes.length - filled, at);
        if (read === 0)
            break;
        filled += read;
    }
    return bytes.subarray(0, filled);
}
const shown = (path) => path.toString();
const notAFile = (path) => Object.assign(new Error(`${shown(path)} is not a file`), { code: "ENOTREGULAR" });


/***/ })

};
