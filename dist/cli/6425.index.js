export const id = 6425;
export const ids = [6425];
export const modules = {

/***/ 6425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactFolders: () => (/* binding */ artifactFolders)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/entry-name.js
var entry_name = __webpack_require__(7772);
// EXTERNAL MODULE: ./build/platform/one-line.js
var one_line = __webpack_require__(7429);
;// CONCATENATED MODULE: ./build/platform/unpack/entry-names.js


/**
 * What is wrong with the names of an archive's entries, or of files in a folder that somebody else filled; undefined
 * when they can be written below any folder on any system, each to a place of its own. Names of folders end with a
 * slash.
 * @param most entries, and folders that their names lead through
 * @returns a whole sentence part that names the first bad one
 */
function problemOfNames(names, most) {
    if (names.length > most)
        return `it holds more than ${most} files`;
    const files = new Set();
    const folders = new Set();
    for (const name of names) {
        const problem = (0,entry_name/* problemOfName */.y)(name.endsWith("/") ? name.slice(0, -1) : name);
        if (problem !== undefined)
            return `the name ${(0,one_line/* quoted */.k)(name)} in it ${problem}`;
        const key = (0,entry_name/* nameKey */.R)(name);
        if (files.has(key))
            return `${(0,one_line/* quoted */.k)(name)} is in it twice, or differs from another name in case only`;
        if (!key.endsWith("/"))
            files.add(key);
        addFolders(folders, key);
        if (folders.size > most)
            return `it holds more than ${most} folders`;
    }
    const both = names.find((name) => !name.endsWith("/") && folders.has((0,entry_name/* nameKey */.R)(name)));
    return both === undefined ? undefined : `${(0,one_line/* quoted */.k)(both)} is both a file and a folder in it`;
}
/** Adds the folders above a name, from the inmost outwards: above one that is known, all are. */
function addFolders(folders, key) {
    for (let end = key.lastIndexOf("/"); end > 0; end = key.lastIndexOf("/", end - 1)) {
        const folder = key.slice(0, end);
        if (folders.has(folder))
            return;
        folders.add(folder);
    }
}

// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __webpack_require__(9751);
// EXTERNAL MODULE: ./build/platform/make-folders.js
var make_folders = __webpack_require__(2662);
;// CONCATENATED MODULE: ./build/platform/unpack/fill-folder.js




/** Something that came from outside is not taken as it is. The message says why, in one line for people. */
class Refusal extends Error {
    name = "Refusal";
}
/**
 * Fills a folder that nothing else is in, and makes it when it is missing. When `fill` throws, the folder is empty
 * again. Never rejects: a Refusal comes back as `refused`, everything else as `failed`.
 */
async function fillFolder(folder, fill) {
    try {
        (0,make_folders/* makeFolders */.w)(folder);
        // What is there already could be a link to somewhere else.
        if ((await (0,promises_.readdir)(folder)).length > 0)
            return { kind: "failed", reason: `${folder} is not empty` };
    }
    catch (error) {
        return notFilled(error);
    }
    try {
        return { kind: "unpacked", ...(await fill()) };
    }
    catch (error) {
        return await emptied(folder, notFilled(error));
    }
}
/** What an error says of why nothing was unpacked. */
function notFilled(error) {
    const reason = (0,one_line/* oneLine */.T)((0,reasons/* messageOf */.bD)(error), 500);
    return { kind: error instanceof Refusal ? "refused" : "failed", reason };
}
async function emptied(folder, result) {
    try {
        for (const name of await (0,promises_.readdir)(folder))
            await (0,promises_.rm)(`${folder}/${name}`, { recursive: true, force: true, maxRetries: 3 });
        return result;
    }
    catch (error) {
        return {
            kind: "failed",
            reason: `what was begun in ${folder} cannot be removed: ${(0,reasons/* messageOf */.bD)(error)}`,
        };
    }
}

;// CONCATENATED MODULE: ./build/platform/unpack/fitting.js
/**
 * Leaves the largest files out until all that are left fit together. Which ones does not depend on their order: of two
 * of a size, the one whose name sorts last goes first.
 */
function fitting(files, totalBytes) {
    const smallestFirst = [...files].sort((a, b) => a.bytes - b.bytes || (a.name < b.name ? -1 : 1));
    let total = 0;
    let count = 0;
    for (const { bytes } of smallestFirst) {
        total += bytes;
        if (total > totalBytes)
            break;
        count += 1;
    }
    return { kept: smallestFirst.slice(0, count), leftOut: smallestFirst.slice(count) };
}
const sortedNames = (files) => files.map(({ name }) => name).sort();

// EXTERNAL MODULE: ./build/platform/regular-file.js + 1 modules
var regular_file = __webpack_require__(6543);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./build/platform/unpack/unpack.js














/** Bytes of the longest entry in an archive's directory that is read: its name, extra fields and comment. */
const longestHeader = 8 * 1024;
/** Files of an archive that are written at a time: making one takes longer than what is written to it. */
const concurrency = { concurrency: 4 };
/** Bytes of a file, and of an archive, that is read and written at once: a stream for each takes many times longer. */
const smallBytes = 1024 * 1024;
/**
 * Unpacks a zip archive that nobody vouches for. All of its names and sizes are judged before anything is written, and
 * nothing is written outside of the folder. Files are plain: no mode, no time and no link is taken over. Each has the
 * size and the checksum that the archive says, or all of it is refused. Never rejects.
 * @param folder absolute; nothing else is in it; made when it is missing; empty again when nothing was unpacked
 */
function unpackArchive(archive, folder, limits) {
    return fillFolder(folder, async () => {
        try {
            return await unpackInto(archive, folder, limits);
        }
        catch (error) {
            if (error instanceof Refusal || isOfSystem(error))
                throw error;
            throw new Refusal(`it is no zip archive that can be read: ${(0,one_line/* oneLine */.T)((0,reasons/* messageOf */.bD)(error), 200)}`);
        }
    });
}
/** Errors of files name the system call; those of yauzl and zlib, about what the archive holds, don't. */
const isOfSystem = (error) => error.syscall !== undefined;
async function unpackInto(archive, folder, limits) {
    const zip = await openArchive(archive);
    try {
        const { files, folders } = await readDirectory(zip, limits.files);
        const { kept, leftOut } = fitting(files, limits.totalBytes);
        for (const name of new Set([...folders, ...kept.map((file) => (0,external_node_path_.dirname)(file.name))]))
            (0,make_folders/* makeFolders */.w)((0,external_node_path_.join)(folder, name));
        await (0,p_map/* default */.Ay)(kept, (file) => (isSmall(file) ? writeSmall : writeLarge)(zip, file, folder), concurrency);
        return { files: sortedNames(kept), leftOut: sortedNames(leftOut) };
    }
    finally {
        zip.close();
    }
}
async function openArchive(archive) {
    // Loaded with the first archive: most processes unpack none.
    const { fromBufferPromise, openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    // It would decode and judge names by rules of its own.
    const options = { decodeStrings: false, validateEntrySizes: true, autoClose: false };
    return (0,external_node_fs_.statSync)(archive).size <= smallBytes
        ? fromBufferPromise((0,regular_file/* readRegularFile */.XF)(archive, { most: smallBytes }), options)
        : openPromise(archive, options);
}
/** What an archive says it holds, after all of it was judged. */
async function readDirectory(zip, mostFiles) {
    const { getFileNameLowLevel } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    const files = [];
    const names = [];
    for await (const entry of zip.eachEntry()) {
        const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
        const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
        const problem = problemOfEntry(entry);
        if (problem !== undefined)
            throw new Refusal(`${(0,one_line/* quoted */.k)(name)} in it ${problem}`);
        names.push(name);
        // More is judged below, and need not be read.
        if (names.length > mostFiles)
            break;
        if (!name.endsWith("/"))
            files.push({ name, bytes: entry.uncompressedSize, entry });
    }
    const problem = problemOfNames(names, mostFiles);
    if (problem !== undefined)
        throw new Refusal(problem);
    return { files, folders: names.filter((name) => name.endsWith("/")) };
}
/** The kind of a file in the upper half of the attributes, as in stat(2): S_IFMT, S_IFREG, S_IFDIR. */
const kindMask = 0o170000;
const plainKinds = [0, 0o100000, 0o040000];
function problemOfEntry(entry) {
    if (entry.isEncrypted())
        return "is encrypted";
    if (!entry.canDecodeFileData())
        return `is packed by method ${entry.compressionMethod}, expected 0 or 8`;
    if (!plainKinds.includes((entry.externalFileAttributes >>> 16) & kindMask))
        return "is a link or something else that is no file";
    if (entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength > longestHeader)
        return `takes more than ${longestHeader} bytes of the archive's directory`;
    return undefined;
}
const isSmall = ({ bytes, entry }) => bytes <= smallBytes && entry.compressedSize <= smallBytes;
/** The bytes as they are packed. The types of yauzl don't know this option yet. */
const asPacked = { decodeFileData: false };
async function writeSmall(zip, file, folder) {
    const { name, bytes, entry } = file;
    const packed = await (0,consumers_.buffer)(await zip.openReadStreamPromise(entry, asPacked));
    const content = entry.compressionMethod === 8 ? inflate(packed, file) : packed;
    if (content.length !== bytes)
        throw new Refusal(`${(0,one_line/* quoted */.k)(name)} in it has ${content.length < bytes ? "fewer" : "more"} bytes than it says`);
    checkSum(name, entry, (0,external_node_zlib_.crc32)(content));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), content, { flag: "wx" });
}
function inflate(packed, { name, bytes }) {
    try {
        // One byte is the least that may be asked for.
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(bytes, 1) });
    }
    catch (error) {
        if (error.code !== "ERR_BUFFER_TOO_LARGE")
            throw error;
        throw new Refusal(`${(0,one_line/* quoted */.k)(name)} in it has more bytes than it says`);
    }
}
async function writeLarge(zip, { name, entry }, folder) {
    let sum = 0;
    await (0,external_node_stream_promises_.pipeline)(await zip.openReadStreamPromise(entry), async function* (chunks) {
        for await (const chunk of chunks) {
            sum = (0,external_node_zlib_.crc32)(chunk, sum);
            yield chunk;
        }
    }, (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(folder, name), { flags: "wx" }));
    checkSum(name, entry, sum);
}
function checkSum(name, entry, sum) {
    if (sum !== entry.crc32)
        throw new Refusal(`${(0,one_line/* quoted */.k)(name)} in it has a wrong checksum`);
}

;// CONCATENATED MODULE: ./build/platform/local/artifact-folders.js









/**
 * The artifacts in a folder that they were downloaded to: a sub-folder for each, named as the artifact, as `gh run
 * download` leaves them, or its archive `<name>.zip`. Their ids are their positions by name, from 1; nobody knows
 * digests. What else is in the folder is none. It is read once; listing rejects when it cannot be read.
 */
function artifactFolders(folder) {
    let found;
    const artifacts = () => (found ??= findArtifacts(folder));
    return {
        list: async () => ({ artifacts: [...(await artifacts()).values()].map(plain), complete: true }),
        find: async (name) => {
            const named = [...(await artifacts()).values()].find((artifact) => artifact.name === name);
            return named === undefined ? null : plain(named);
        },
        unpack: async ({ id, name }, to, limits) => {
            const artifact = (await artifacts().catch(() => undefined))?.get(id);
            if (artifact === undefined)
                return { kind: "gone", reason: `there is no artifact ${(0,one_line/* quoted */.k)(name)} in ${folder}` };
            return artifact.kind === "archive"
                ? unpackFile(artifact, to, limits)
                : copy(artifact.path, to, limits);
        },
    };
}
const plain = ({ name, id, size, digest }) => ({
    name,
    id,
    size,
    digest,
});
async function findArtifacts(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const found = [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        // A folder is no archive and has no size as such.
        if (entry.isDirectory())
            found.push({ name: nameOf(entry.name), path, kind: "folder", size: 0, digest: null });
        if (!entry.isFile() || !entry.name.endsWith(".zip"))
            continue;
        const { size } = await (0,promises_.lstat)(path);
        found.push({
            name: nameOf(entry.name.slice(0, -".zip".length)),
            path,
            kind: "archive",
            size,
            digest: null,
        });
    }
    const sorted = found.sort((one, other) => (one.name < other.name ? -1 : 1));
    return new Map(sorted.map((artifact, index) => [index + 1, { ...artifact, id: index + 1 }]));
}
/** A browser adds a number to the name of a file that is there already: the artifact is the same. */
const nameOf = (name) => name.replace(/ \(\d{1,3}\)$/, "");
async function unpackFile(artifact, to, limits) {
    if (artifact.size <= limits.archiveBytes)
        return unpackArchive(artifact.path, to, limits);
    const reason = `${artifact.path} has ${artifact.size} bytes; at most ${limits.archiveBytes} are unpacked`;
    return { kind: "refused", reason };
}
/** Copies what is judged as an archive's entries are: this, too, was filled by somebody else. */
function copy(from, to, limits) {
    return fillFolder(to, async () => {
        const { kept, leftOut } = fitting(await judgedFiles(from, limits.files), limits.totalBytes);
        for (const { name } of kept) {
            (0,make_folders/* makeFolders */.w)((0,external_node_path_.dirname)((0,external_node_path_.join)(to, name)));
            await (0,regular_file/* copyRegularFile */.cK)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name), { links: false });
        }
        return { files: sortedNames(kept), leftOut: sortedNames(leftOut) };
    });
}
async function judgedFiles(folder, most) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const name = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join("/");
        if (entry.isDirectory())
            continue;
        if (!entry.isFile())
            throw new Refusal(`${(0,one_line/* quoted */.k)(name)} in it is a link or something else that is no file`);
        files.push({ name, bytes: (await (0,promises_.lstat)(path)).size });
    }
    const names = files.map(({ name }) => name);
    const problem = problemOfNames(names, most);
    if (problem !== undefined)
        throw new Refusal(problem);
    return files;
}


/***/ })

};
