export const id = 296;
export const ids = [296];
export const modules = {

/***/ 1916:
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

/***/ 6659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/modes/exit-code.js
var exit_code = __webpack_require__(7957);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/json-schema.js
var json_schema = __webpack_require__(2257);
;// CONCATENATED MODULE: ./build/config/starter.js

const gateScripts = [
    { script: "build", id: "build" },
    { script: "lint", id: "lint" },
    { script: "format:check", id: "format" },
    { script: "typecheck", id: "typecheck" },
    { script: "type-check", id: "type-check" },
    { script: "types", id: "types" },
    { script: "test", id: "test" },
];
const docsScripts = [
    { script: "docs:check", id: "docs-check" },
    { script: "docs:lint", id: "docs-lint" },
    { script: "lint:docs", id: "lint-docs" },
    { script: "lint:md", id: "lint-md" },
    { script: "docs:freshness", id: "docs-freshness" },
];
/**
 * The text of a first `.github/orchestrator.yml`: the pipelines `implementation-gate` and `docs-review` over the scripts
 * that a repository has. Where there are none, a check that needs nothing but git takes their place.
 *
 * @param scripts names of the scripts in package.json
 */
function starter(packageManager, scripts) {
    const manager = packageManager ?? "npm";
    const gate = gateScripts.filter(({ script }) => scripts.includes(script));
    const docs = docsScripts.filter(({ script }) => scripts.includes(script));
    return [
        `# yaml-language-server: $schema=${json_schema/* schemaAddress */.Q}`,
        "# What each key means: https://github.com/org/orchestrator/blob/v1/docs/configuration.md",
        "default-pipeline: implementation-gate",
        "",
        ...stageSets(manager, docs),
        "pipelines:",
        "  # Everything that has to hold before a change is merged. Try it: npx github:org/orchestrator run",
        "  implementation-gate:",
        "    title: Implementation gate",
        "    stages:",
        ...(gate.length + docs.length === 0 ? placeholder : []),
        ...gate.map((known) => stageLine(manager, known, 6)),
        ...useOfDocs(docs),
        "",
        "  # What can be said of a change to the documentation alone.",
        "  docs-review:",
        "    title: Docs review",
        "    stages:",
        ...(docs.length === 0 ? docsPlaceholder : useOfDocs(docs)),
        "",
    ].join("\n");
}
/** The set exists when both pipelines use it. */
function stageSets(manager, docs) {
    if (docs.length === 0)
        return [];
    const stages = docs.map((known) => stageLine(manager, known, 4));
    return ["# Stages that more than one pipeline uses.", "stage-sets:", "  docs:", ...stages, ""];
}
const useOfDocs = (docs) => docs.length === 0 ? [] : ["      - stage-set: docs"];
function stageLine(manager, { script, id }, indent) {
    return `${" ".repeat(indent)}- { id: ${id}, run: "${manager} run ${script}" }`;
}
/** Fails on what a merge left behind. Outside of git it fails too: a check that looked at nothing must not pass. */
function leftovers(pathspec) {
    return [
        "        run: |",
        "          git rev-parse --git-dir > /dev/null",
        `          if git grep -nIE '^(<{7}|>{7})( |$)'${pathspec}; then`,
        '            echo "A merge left these lines behind."',
        "            exit 1",
        "          fi",
    ];
}
const placeholder = [
    "      # No build, lint or test script was found. Add your commands here, one stage each:",
    "      # - { id: build, run: make }",
    "      # - { id: test, run: make test }",
    "      - id: conflict-markers",
    "        name: No leftovers of a merge",
    ...leftovers(""),
];
const docsPlaceholder = [
    "      # No script that checks documents was found. Add your commands here, one stage each:",
    "      # - { id: docs-check, run: npm run docs:check }",
    "      - id: conflict-markers",
    "        name: No leftovers of a merge in documents",
    ...leftovers(" -- '*.md' docs"),
];
/** The text of a first `.github/workflows/orchestrator.yml`: one job that runs the default pipeline. */
function starterWorkflow(packageManager) {
    return [
        ...head,
        "    steps:",
        "      - uses: actions/checkout@v6",
        "        with:",
        "          # The whole history, so that what changed can be told for every event.",
        "          fetch-depth: 0",
        ...installSteps[packageManager ?? "none"],
        "      - uses: org/orchestrator@v1",
        "",
    ].join("\n");
}
const head = [
    "name: orchestrator",
    "",
    "on:",
    "  pull_request:",
    "  merge_group:",
    "  push:",
    "    branches: [main, master]",
    "",
    "# Reading the code is all that this job may do.",
    "permissions:",
    "  contents: read",
    "",
    "# A newer push to a pull request replaces the run of the older one; runs of branches are let finish.",
    "concurrency:",
    "  group: ${{ github.workflow }}-${{ github.ref }}",
    "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
    "",
    "jobs:",
    "  gate:",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 60",
];
const node = (cache) => [
    "      - uses: actions/setup-node@v6",
    "        with:",
    "          node-version: 24",
    ...(cache === null ? [] : [`          cache: ${cache}`]),
];
/** What has to be there before the stages' commands can run. The cache of setup-node needs a lock file, as do these installs. */
const installSteps = {
    npm: [...node("npm"), "      - run: npm ci"],
    pnpm: [
        "      # Takes the version from packageManager in package.json.",
        "      - uses: pnpm/action-setup@v4",
        ...node("pnpm"),
        "      - run: pnpm install --frozen-lockfile",
    ],
    yarn: [
        "      # Makes the version of packageManager in package.json available.",
        "      - run: corepack enable",
        ...node("yarn"),
        "      - run: yarn install --frozen-lockfile",
    ],
    bun: ["      - uses: oven-sh/setup-bun@v2", "      - run: bun install --frozen-lockfile"],
    none: [],
};

;// CONCATENATED MODULE: ./build/modes/init.js


const lockFiles = [
    ["pnpm-lock.yaml", "pnpm"],
    ["yarn.lock", "yarn"],
    ["bun.lock", "bun"],
    ["bun.lockb", "bun"],
    ["package-lock.json", "npm"],
    ["npm-shrinkwrap.json", "npm"],
];
/** Puts a pipeline file and a workflow into a repository, made for what is there. Existing files stay unless forced. */
async function initRepository(files, root, force) {
    const scripts = await packageScripts(files, root);
    const manager = await packageManager(files, root, scripts !== null);
    return [
        await place(files, root, ".github/orchestrator.yml", starter(manager, scripts ?? []), force),
        await place(files, root, ".github/workflows/orchestrator.yml", starterWorkflow(manager), force),
        ...(await ignore(files, root, [".runs/", "out/"])),
    ];
}
/** The names of package.json's scripts; null without a package.json that can be read. */
async function packageScripts(files, root) {
    const text = await files.readText((0,external_node_path_.join)(root, "package.json"));
    if (text === undefined)
        return null;
    try {
        const value = JSON.parse(text);
        const scripts = value?.scripts;
        return typeof scripts === "object" && scripts !== null ? Object.keys(scripts) : [];
    }
    catch {
        return [];
    }
}
async function packageManager(files, root, isPackage) {
    for (const [lock, manager] of lockFiles) {
        if (await files.exists((0,external_node_path_.join)(root, lock)))
            return manager;
    }
    return isPackage ? "npm" : null;
}
async function place(files, root, path, text, force) {
    const exists = await files.exists((0,external_node_path_.join)(root, path));
    if (exists && !force)
        return { path, did: "kept", detail: "it exists; --force replaces it" };
    await files.replace((0,external_node_path_.join)(root, path), text);
    return { path, did: exists ? "replaced" : "wrote", detail: "" };
}
async function ignore(files, root, lines) {
    const path = ".gitignore";
    const text = (await files.readText((0,external_node_path_.join)(root, path))) ?? "";
    const present = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, "")));
    const missing = lines.filter((line) => !present.has(line.replace(/\/$/, "")));
    if (missing.length === 0)
        return [];
    const start = text === "" || text.endsWith("\n") ? text : `${text}\n`;
    await files.replace((0,external_node_path_.join)(root, path), `${start}${missing.join("\n")}\n`);
    return [{ path, did: text === "" ? "wrote" : "added", detail: missing.join(" ") }];
}

// EXTERNAL MODULE: ./build/platform/local/command-line.js + 17 modules
var command_line = __webpack_require__(590);
;// CONCATENATED MODULE: ./build/cli/init.js



async function init(flags) {
    const { asked, platform } = (0,command_line/* openCommandLine */.Ax)(undefined, {});
    const steps = await initRepository(platform.files, asked.root, flags.force === true);
    const lines = steps.map(({ did, path, detail }) => `${did.padEnd(8)} ${path}${detail === "" ? "" : ` (${detail})`}`);
    await (0,command_line/* print */.yy)(`${lines.join("\n")}\n\nNext: npx github:org/orchestrator run\n`);
    return exit_code/* exitCodes */.h.passed;
}


/***/ }),

/***/ 2257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ jsonSchema),
/* harmony export */   Q: () => (/* binding */ schemaAddress)
/* harmony export */ });
/* unused harmony export jsonSchemaText */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5940);


/** Where editors find the schema: what the first line of every example points at. */
const schemaAddress = "https://raw.githubusercontent.com/org/orchestrator/v1/docs/orchestrator.schema.json";
/**
 * The YAML format as a JSON Schema (draft 2020-12), for editors. It knows everything that can be told of one value alone;
 * names, cycles and duplicates are checked by readConfiguration.
 */
function jsonSchema() {
    const { $schema, ...schema } = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationSchema */ .S7, { io: "input" });
    return {
        $schema,
        $id: schemaAddress,
        title: "Orchestrator pipelines",
        description: "The pipelines of a repository: .github/orchestrator.yml",
        ...schema,
    };
}
/** The text of docs/orchestrator.schema.json. */
function jsonSchemaText() {
    return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
}


/***/ })

};
