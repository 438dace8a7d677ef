export const id = 2597;
export const ids = [2597];
export const modules = {

/***/ 2597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArtifactFolders: () => (/* binding */ openArtifactFolders),
  unpackDownload: () => (/* binding */ unpackDownload)
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
 * Checks the names in an archive, or in an untrusted folder. Returns undefined when each can be written to a path of
 * its own below any folder on any system. Names of folders end with a slash.
 * @param most maximum number of entries, and of folders in their paths
 * @returns a clause that names the first bad one
 */
function findNameProblem(names, most) {
    if (names.length > most)
        return `it holds more than ${most} files`;
    const files = new Set();
    const folders = new Set();
    for (const name of names) {
        const problem = (0,entry_name/* problemOfName */.y)(name.endsWith("/") ? name.slice(0, -1) : name);
        if (problem !== undefined)
            return `the name ${(0,one_line/* quoteName */.A)(name)} in it ${problem}`;
        const key = (0,entry_name/* nameKey */.R)(name);
        if (files.has(key))
            return `${(0,one_line/* quoteName */.A)(name)} is in it twice, or differs from another name in case only`;
        if (!key.endsWith("/"))
            files.add(key);
        addFolders(folders, key);
        if (folders.size > most)
            return `it holds more than ${most} folders`;
    }
    const both = names.find((name) => !name.endsWith("/") && folders.has((0,entry_name/* nameKey */.R)(name)));
    return both === undefined ? undefined : `${(0,one_line/* quoteName */.A)(both)} is both a file and a folder in it`;
}
/** Adds the parents of a name, innermost first: the parents of a known folder are known. */
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




/** Content from outside that is not accepted. The message says why, in one line. */
class RefusedContent extends Error {
    name = "Refusal";
}
/**
 * Fills an empty folder, which is made when missing. When `fill` throws, the folder is emptied. Never rejects:
 * RefusedContent becomes `refused`, any other error `failed`.
 */
async function fillFolder(folder, fill) {
    try {
        (0,make_folders/* makeFolders */.w)(folder);
        // An existing entry could be a link to another place.
        if ((await (0,promises_.readdir)(folder)).length > 0)
            return { kind: "failed", reason: `${folder} is not empty` };
    }
    catch (error) {
        return toUnpackFailure(error);
    }
    try {
        return { kind: "unpacked", ...(await fill()) };
    }
    catch (error) {
        return await emptyFolder(folder, toUnpackFailure(error));
    }
}
/** Converts an error to a result. */
function toUnpackFailure(error) {
    const reason = (0,one_line/* toOneLine */.G)((0,reasons/* messageOf */.bD)(error), 500);
    return { kind: error instanceof RefusedContent ? "refused" : "failed", reason };
}
async function emptyFolder(folder, result) {
    try {
        for (const name of await (0,promises_.readdir)(folder))
            await (0,promises_.rm)(`${folder}/${name}`, { recursive: true, force: true, maxRetries: 3 });
        return result;
    }
    catch (error) {
        return {
            kind: "failed",
            reason: `the partial content of ${folder} cannot be removed: ${(0,reasons/* messageOf */.bD)(error)}`,
        };
    }
}

;// CONCATENATED MODULE: ./build/platform/unpack/fitting.js
/**
 * Leaves out the largest files until the rest fits. The result does not depend on the order of the files: of two equal
 * sizes, the one whose name sorts last is left out first.
 */
function selectFitting(files, totalBytes) {
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
const sortNames = (files) => files.map(({ name }) => name).sort();

// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var model_limits = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/platform/github/artifacts/listing.js

/** * Converts a service's list to a listing.
 * @param total the service's count; default: unknown
 */
function toListing(listed, total = 0) {
    const artifacts = dropRepeated(listed);
    // A list of maximum length may be truncated.
    const complete = artifacts.length < limits.listedArtifacts.value && artifacts.length >= total;
    return { artifacts, complete };
}
/** Pages can shift while they are read, so that an item appears twice. */
const dropRepeated = (listed) => [...new Map(listed.map((one) => [one.id, one])).values()];
/** The newest of several artifacts with this name, from several attempts. */
const findNewest = (listed, name) => listed
    .filter((one) => one.name === name)
    .reduce((best, one) => (best === null || one.id > best.id ? one : best), null);
/** Without what a source knows beyond it, such as addresses. */
const toListed = ({ name, id, size, digest }) => ({
    name,
    id,
    size,
    digest,
});
/** The hex digits of `sha256:...`; null for anything else. */
const parseDigest = (digest) => /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1] ?? null;

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














/** Maximum bytes of an entry in an archive's directory: its name, extra fields and comment. */
const longestHeader = 8 * 1024;
/** Files written in parallel: creating a file takes longer than writing to it. */
const concurrency = { concurrency: 4 };
/** Files and archives up to this many bytes are handled in memory, because streams take many times longer. */
const smallBytes = 1024 * 1024;
/**
 * Unpacks an untrusted zip archive. All names and sizes are checked before anything is written, and nothing is written
 * outside of the folder. Modes, times and links are not restored. If a size or checksum does not match, the whole
 * archive is refused. Never rejects.
 * @param folder absolute and empty; made when missing; left empty when nothing was unpacked
 */
function unpackArchive(archive, folder, limits) {
    return fillFolder(folder, async () => {
        try {
            return await unpackInto(archive, folder, limits);
        }
        catch (error) {
            if (error instanceof RefusedContent || isSystemError(error))
                throw error;
            throw new RefusedContent(`it is no zip archive that can be read: ${(0,one_line/* toOneLine */.G)((0,reasons/* messageOf */.bD)(error), 200)}`);
        }
    });
}
/** Errors of the file system have a `syscall`; those of yauzl and zlib, about the content, do not. */
const isSystemError = (error) => error.syscall !== undefined;
async function unpackInto(archive, folder, limits) {
    const zip = await openArchive(archive);
    try {
        const { files, folders } = await readDirectory(zip, limits.files);
        const { kept, leftOut } = selectFitting(files, limits.totalBytes);
        for (const name of new Set([...folders, ...kept.map((file) => (0,external_node_path_.dirname)(file.name))]))
            (0,make_folders/* makeFolders */.w)((0,external_node_path_.join)(folder, name));
        const write = (file) => (isSmall(file) ? writeSmall : writeLarge)(zip, file, folder);
        await (0,p_map/* default */.Ay)(kept, write, concurrency);
        return { files: sortNames(kept), leftOut: sortNames(leftOut) };
    }
    finally {
        zip.close();
    }
}
async function openArchive(archive) {
    // Loaded on demand: most processes unpack no archive.
    const { fromBufferPromise, openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    // yauzl would decode and check names by its own rules.
    const options = { decodeStrings: false, validateEntrySizes: true, autoClose: false };
    return (0,external_node_fs_.statSync)(archive).size <= smallBytes
        ? fromBufferPromise((0,regular_file/* readRegularFile */.XF)(archive, { most: smallBytes }), options)
        : openPromise(archive, options);
}
/** Reads and checks an archive's directory. */
async function readDirectory(zip, mostFiles) {
    const { getFileNameLowLevel } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    const files = [];
    const names = [];
    for await (const entry of zip.eachEntry()) {
        const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
        const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
        const problem = findEntryProblem(entry);
        if (problem !== undefined)
            throw new RefusedContent(`${(0,one_line/* quoteName */.A)(name)} in it ${problem}`);
        names.push(name);
        // The number is checked below, so the rest need not be read.
        if (names.length > mostFiles)
            break;
        if (!name.endsWith("/"))
            files.push({ name, bytes: entry.uncompressedSize, entry });
    }
    const problem = findNameProblem(names, mostFiles);
    if (problem !== undefined)
        throw new RefusedContent(problem);
    return { files, folders: names.filter((name) => name.endsWith("/")) };
}
/** The file type in the upper half of the attributes, as in stat(2): S_IFMT, S_IFREG, S_IFDIR. */
const kindMask = 0o170000;
const plainKinds = [0, 0o100000, 0o040000];
function findEntryProblem(entry) {
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
/** Reads the compressed bytes. The types of yauzl lack this option. */
const asPacked = { decodeFileData: false };
async function writeSmall(zip, file, folder) {
    const { name, bytes, entry } = file;
    const packed = await (0,consumers_.buffer)(await zip.openReadStreamPromise(entry, asPacked));
    const content = entry.compressionMethod === 8 ? inflate(packed, file) : packed;
    if (content.length !== bytes)
        throw new RefusedContent(`${(0,one_line/* quoteName */.A)(name)} in it has ${content.length < bytes ? "fewer" : "more"} bytes than it says`);
    checkSum(name, entry, (0,external_node_zlib_.crc32)(content));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), content, { flag: "wx" });
}
function inflate(packed, { name, bytes }) {
    try {
        // The minimum of this option is one byte.
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(bytes, 1) });
    }
    catch (error) {
        if (error.code !== "ERR_BUFFER_TOO_LARGE")
            throw error;
        throw new RefusedContent(`${(0,one_line/* quoteName */.A)(name)} in it has more bytes than it says`);
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
        throw new RefusedContent(`${(0,one_line/* quoteName */.A)(name)} in it has a wrong checksum`);
}

;// CONCATENATED MODULE: ./build/platform/local/artifact-folders.js










/**
 * Downloaded artifacts in a folder: for each a sub-folder with its name, as `gh run download` makes them, or its
 * archive `<name>.zip`. Ids are positions by name, from 1; digests are unknown. Other files are ignored. The folder is
 * read once; listing rejects when it cannot be read.
 */
function openArtifactFolders(folder) {
    let found;
    const artifacts = () => (found ??= findArtifacts(folder));
    const listAll = async () => [...(await artifacts()).values()].map(toListed);
    return {
        list: async () => ({ artifacts: await listAll(), complete: true }),
        find: async (name) => (await listAll()).find((artifact) => artifact.name === name) ?? null,
        unpack: async ({ id, name }, to, limits) => {
            const artifact = (await artifacts().catch(() => undefined))?.get(id);
            if (artifact === undefined)
                return { kind: "gone", reason: `there is no artifact ${(0,one_line/* quoteName */.A)(name)} in ${folder}` };
            return artifact.kind === "archive"
                ? unpackFile(artifact, to, limits)
                : copy(artifact.path, to, limits);
        },
    };
}
async function findArtifacts(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const found = [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        // A folder has no archive size.
        if (entry.isDirectory())
            found.push({ name: toArtifactName(entry.name), path, kind: "folder", size: 0, digest: null });
        if (!entry.isFile() || !entry.name.endsWith(".zip"))
            continue;
        const name = toArtifactName(entry.name.slice(0, -".zip".length));
        const { size } = await (0,promises_.lstat)(path);
        found.push({ name, path, kind: "archive", size, digest: null });
    }
    const sorted = found.sort((one, other) => (one.name < other.name ? -1 : 1));
    return new Map(sorted.map((artifact, index) => [index + 1, { ...artifact, id: index + 1 }]));
}
/** Removes the number that a browser adds to the name of an existing file. */
const toArtifactName = (name) => name.replace(/ \(\d{1,3}\)$/, "");
/** Unpacks one downloaded archive. Never rejects. */
async function unpackDownload(path, to, limits) {
    try {
        const found = await (0,promises_.stat)(path);
        return found.isFile()
            ? await unpackFile({ path, size: found.size }, to, limits)
            : { kind: "refused", reason: "it is not a file" };
    }
    catch (error) {
        return toUnpackFailure(error);
    }
}
async function unpackFile(artifact, to, limits) {
    if (artifact.size <= limits.archiveBytes)
        return unpackArchive(artifact.path, to, limits);
    const reason = `${artifact.path} has ${artifact.size} bytes; at most ${limits.archiveBytes} are unpacked`;
    return { kind: "refused", reason };
}
/** Copies files after the same checks as for an archive: their names are untrusted too. */
function copy(from, to, limits) {
    return fillFolder(to, async () => {
        const files = await listCheckedFiles(from, limits.files);
        const { kept, leftOut } = selectFitting(files, limits.totalBytes);
        for (const { name } of kept) {
            (0,make_folders/* makeFolders */.w)((0,external_node_path_.dirname)((0,external_node_path_.join)(to, name)));
            await (0,regular_file/* copyRegularFile */.cK)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name), { links: false });
        }
        return { files: sortNames(kept), leftOut: sortNames(leftOut) };
    });
}
async function listCheckedFiles(folder, most) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const name = (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join("/");
        if (entry.isDirectory())
            continue;
        const what = `${(0,one_line/* quoteName */.A)(name)} in it is a link or something else that is no file`;
        if (!entry.isFile())
            throw new RefusedContent(what);
        files.push({ name, bytes: (await (0,promises_.lstat)(path)).size });
    }
    const names = files.map(({ name }) => name);
    const problem = findNameProblem(names, most);
    if (problem !== undefined)
        throw new RefusedContent(problem);
    return files;
}


/***/ })

};
