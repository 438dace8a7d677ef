import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 53916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 10612:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91427);
/* harmony import */ var _modes_action_step_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(56587);
/* harmony import */ var _modes_action_job_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(53774);
/* harmony import */ var _platform_github_step_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(83602);
/* harmony import */ var _platform_local_last_resort_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(32010);
/* harmony import */ var _platform_local_own_files_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(24532);
/* harmony import */ var _report_step_log_actions_log_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(22424);








/** The action's entry for its main step; `post.ts` is that of its `post` step. */
async function main() {
    const step = (0,_platform_github_step_js__WEBPACK_IMPORTED_MODULE_4__/* .openStep */ .b0)();
    if ("messages" in step)
        return (0,_modes_action_step_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseStep */ .LK)(step, step, true);
    const runsStages = step.inputs.mode === "auto" || step.inputs.mode === "run";
    const annotatesFindings = step.inputs["check-run"] === false;
    const ownFiles = runsStages ? (0,_platform_local_own_files_js__WEBPACK_IMPORTED_MODULE_6__/* .keepOwnFiles */ .D)(process.argv[1] ?? "") : null;
    return (0,_modes_action_job_js__WEBPACK_IMPORTED_MODULE_3__/* .runJob */ .b)(step, {
        platform: { ...step.platform, ownFiles },
        createView: (root) => new _report_step_log_actions_log_js__WEBPACK_IMPORTED_MODULE_7__/* .ActionsLog */ .I({ ...step.platform, root, newToken: node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID, annotatesFindings }),
    });
}
(0,_platform_local_last_resort_js__WEBPACK_IMPORTED_MODULE_5__/* .installLastResort */ .$)(_modes_settings_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h);
process.exitCode = await main();
// A request that still waits would keep a cancelled process until the runner kills it.
process.stdout.write("", () => process.exit());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 52686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ createRevision),
/* harmony export */   JA: () => (/* binding */ getHeadSha),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   zG: () => (/* binding */ getEventKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13798);

/** The events that are about a change (docs.github.com, "Events that trigger workflows"); all others are not. */
const kinds = {
    pull_request: "pull-request",
    pull_request_target: "pull-request",
    pull_request_review: "pull-request",
    pull_request_review_comment: "pull-request",
    merge_group: "merge-group",
    push: "push",
    workflow_run: "workflow-run",
};
/** @param name GITHUB_EVENT_NAME */
const getEventKind = (name) => Object.hasOwn(kinds, name) ? kinds[name] : "other";
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().catch(undefined);
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
    .optional()
    .catch(undefined);
const object = (shape) => zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shape).optional().catch(undefined);
const Payload = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    repository: object({ default_branch: text }),
    pull_request: object({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().catch(undefined),
        title: text,
        user: object({ login: text }),
        head: object({ sha }),
        base: object({ sha }),
    }),
    merge_group: object({ base_sha: sha, base_ref: text }),
    workflow_run: object({
        head_sha: sha,
        head_branch: text,
        head_repository: object({ full_name: text }),
    }),
    before: sha,
    forced: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().catch(undefined),
    ref: text,
});
/** Reads the event of a job. It never fails: what is missing or malformed is left out. */
function readEvent({ eventName, event, repository }) {
    const kind = getEventKind(eventName);
    const parsed = Payload.safeParse(event);
    if (!parsed.success)
        return { kind };
    const payload = parsed.data;
    const defaultBranch = payload.repository?.default_branch;
    switch (kind) {
        case "pull-request":
            return { kind, defaultBranch, ...readPullRequest(payload.pull_request) };
        case "merge-group": {
            const { base_sha: baseSha, base_ref: baseRef } = payload.merge_group ?? {};
            return { kind, defaultBranch, baseSha, branch: baseRef && shortenRef(baseRef) };
        }
        case "push":
            return {
                kind,
                defaultBranch,
                before: payload.before,
                forced: payload.forced,
                ref: payload.ref,
            };
        case "workflow-run":
            return { kind, defaultBranch, ...readWorkflowRun(payload.workflow_run, repository) };
        case "other":
            return { kind, defaultBranch };
    }
}
/** Its branch is its number: a fork's branch can have the same name as any branch of this repository. */
function readPullRequest(parsed) {
    const { number, title = "", user, head, base } = parsed ?? {};
    return {
        headSha: head?.sha,
        baseSha: base?.sha,
        ...(number !== undefined && {
            branch: `pr/${number}`,
            pullRequest: { number, title, author: user?.login ?? "" },
        }),
    };
}
function readWorkflowRun(parsed, repository) {
    const { head_sha: headSha, head_branch: branch, head_repository: from } = parsed ?? {};
    const owner = from?.full_name ?? repository;
    const isOwn = owner === repository;
    return { headSha, branch: branch && (isOwn ? branch : `${owner}:${branch}`) };
}
/** `refs/heads/main` becomes `main`, `refs/tags/v1` becomes `tags/v1`. */
const shortenRef = (ref) => ref.replace(/^refs\/(?:heads\/)?/, "");
/**
 * Returns the commit on which people look for a result. For pull requests and reviews that is the branch's newest
 * commit, since GITHUB_SHA is a merge commit or one of the base; for `workflow_run` the commit that the other workflow
 * ran on; otherwise, and where the event does not say, GITHUB_SHA.
 */
const getHeadSha = (github) => readEvent(github).headSha ?? github.sha;
/** Creates the revision of a run from its job's event. What a payload does not say is null. */
function createRevision(github) {
    const { branch, defaultBranch } = readEvent(github);
    return {
        head_sha: getHeadSha(github) || null,
        branch: branch ?? (shortenRef(github.ref) || null),
        default_branch: defaultBranch ?? null,
        event: github.eventName || null,
    };
}


/***/ }),

/***/ 70729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
/** A failed request to GitHub's REST API. The message is one line. */
class ApiError extends Error {
    name = "ApiError";
    reason;
    constructor(reason, message, options) {
        super(message, options);
        this.reason = reason;
    }
}


/***/ }),

/***/ 77752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isTakenByArtifacts)
/* harmony export */ });
/**
 * Whether GitHub's artifact service accepts a file of this name: another one would fail the whole upload
 * (actions/toolkit, path-and-artifact-name-validation.ts).
 */
const isTakenByArtifacts = (path) => !/[":<>|*?\r\n]/.test(path);


/***/ }),

/***/ 94231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ summarizeChanges),
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
const summarizeChanges = (changes) => ({
    strategy: changes.strategy,
    base: changes.base,
    head: changes.head,
    files: changes.entries.length,
    note: changes.note,
});
/** A git command failed. The message quotes git. */
class GitError extends Error {
    name = "GitError";
}


/***/ }),

/***/ 5376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toInertLine),
/* harmony export */   w: () => (/* binding */ commandData)
/* harmony export */ });
/** Escapes the data of a workflow command, `::error::<data>`, to one line that the runner unescapes. */
const commandData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
// The runner compares `::` by culture, as .NET does, which ignores characters without a weight between the colons.
const commandStart = /^[\s\p{Default_Ignorable_Code_Point}]*:\p{Default_Ignorable_Code_Point}*:/u;
/**
 * Neutralizes workflow commands in a line outside a fence. The runner reads `##[x]` anywhere in a line and `::x::` at
 * its start (actions/runner, ActionCommand.cs).
 */
function toInertLine(text) {
    const line = text.replaceAll("##[", "## [");
    return `${commandStart.test(line) ? `> ${line}` : line}\n`;
}


/***/ }),

/***/ 56821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ configurationLimits)
/* harmony export */ });
/** Limits of values in a pipeline file, an input or a flag. A part of limits.ts. */
const configurationLimits = {
    aliases: {
        name: "aliases in the pipeline file",
        value: 100,
        shown: "100",
        why: "more would be an alias bomb",
    },
    parallel: {
        name: "`max-parallel`: stages at a time",
        value: 1_024,
        shown: "1,024",
        why: "no machine runs more at once; a larger number is a mistake",
    },
    minutes: {
        name: "`timeout-minutes`, of a stage, a subtask or a try",
        value: 35_791,
        shown: "35,791, about 24 days",
        why: "Node's timers can wait no longer (2^31 - 1 ms)",
    },
    heartbeat: {
        name: "`heartbeat-seconds`",
        value: 3_600,
        shown: "3,600",
        why: "a run without a heartbeat for hours could not be distinguished from a dead one",
    },
    cancelGrace: {
        name: "`cancel-grace-seconds`",
        value: 50,
        shown: "50",
        why: "a cancelled process is ended after 60 s in any case",
    },
    tries: {
        name: "`tries.max`",
        value: 100,
        shown: "100",
        why: "a command that fails so often will not succeed",
    },
    backoff: {
        name: "`tries.backoff-seconds`",
        value: 3_600,
        shown: "3,600",
        why: "the job would spend its time waiting",
    },
    weight: {
        name: "`weight` of a subtask",
        value: 1_000_000,
        shown: "1,000,000",
        why: "weights are only added up and compared with each other",
    },
    idLength: {
        name: "characters of an id",
        value: 100,
        shown: "100",
        why: "a file name holds several ids, and has at most 255 bytes",
    },
    expandedStages: {
        name: "stages of a subtask after stage sets and nested pipelines are expanded",
        value: 1_000,
        shown: "1,000",
        why: "nested sets and pipelines could multiply without bound",
    },
    annotations: {
        name: "the input `annotations`",
        value: 500,
        shown: "500",
        why: "50 of them take a request, and readers look at only a few",
    },
    retentionDays: {
        name: "the input `retention-days`",
        value: 400,
        shown: "400",
        why: "GitHub keeps artifacts no longer",
    },
    regressionThreshold: {
        name: "the input `regression-threshold`, in percent",
        value: 10_000,
        shown: "10,000",
        why: "beyond that, a comparison means nothing",
    },
    attempts: {
        name: "`--attempt`: attempts at a run",
        value: 9_999,
        shown: "9,999",
        why: "the number is part of file names",
    },
    expression: {
        name: "characters of a condition or a path pattern",
        value: 1_000,
        shown: "1,000",
        why: "a longer one in the pipeline file is a mistake; one from elsewhere, such as .gitignore, matches only the file of that name",
    },
};


/***/ }),

/***/ 77820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 file`, `2 files` */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;


/***/ }),

/***/ 84676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isWithheld)
/* harmony export */ });
/**
 * Variables of the action's step that stages must not see: its inputs, its state, and the credentials of the artifact
 * and cache services.
 */
const ownVariable = /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_|ACTIONS_RESULTS_URL$)/i;
/**
 * Variables to request an OIDC token. They hold the same token as the artifact and cache services, so a stage sees them
 * only with permission (actions/runner, ScriptHandler.cs and NodeScriptActionHandler.cs).
 */
const idTokenRequest = /^ACTIONS_ID_TOKEN_REQUEST_/i;
/** Whether a variable is withheld from stages. @param options.idToken whether the stage may request an OIDC token */
const isWithheld = (name, { idToken = false } = {}) => ownVariable.test(name) || (!idToken && idTokenRequest.test(name));


/***/ }),

/***/ 7772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nameKey),
/* harmony export */   y: () => (/* binding */ problemOfName)
/* harmony export */ });
/** Maximum characters of a name in an archive: with the folder before it, paths stay within the limits of systems. */
const longestName = 1_024;
/** Names with the same key are the same file on a disk that ignores case or Unicode normalization. */
const nameKey = (name) => name.normalize("NFC").toLowerCase();
/**
 * Checks the name of a file in an archive: it must not lead out of a folder on Linux, macOS or Windows, nor have
 * characters that cannot be uploaded (@actions/artifact, path-and-artifact-name-validation.ts).
 * @returns the problem, to follow the name in a sentence
 */
function problemOfName(name) {
    if (name.length > longestName)
        return `is longer than ${longestName} characters`;
    if (name.startsWith("/") || /^[A-Za-z]:/.test(name))
        return "is an absolute path";
    if (name.includes("\\"))
        return "has a backslash";
    // oxlint-disable-next-line no-control-regex -- control characters are what is refused
    if (/[\u0000-\u001f\u007f":<>|*?]/.test(name))
        return "has a character that artifacts do not allow";
    const parts = name.split("/");
    if (parts.includes(".."))
        return "leads out of its folder";
    if (parts.some((part) => part === "" || part === "."))
        return "has an empty part";
    return undefined;
}


/***/ }),

/***/ 36939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ef: () => (/* binding */ mostImportantFirst),
/* harmony export */   jm: () => (/* binding */ isAboutSettings),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   wI: () => (/* binding */ Finding)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13798);

/** A path in the repository, as in ChangedFile. Unlike a RelativePath, it may hold backslashes. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))/s, "a path relative to the repository root, without ..");
/**
 * A finding of a guardrail, or of a workflow command that a stage printed. Without a path it concerns the whole change,
 * without a line the whole file.
 */
const Finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["error", "warning", "notice"]),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** The rule, such as `docs-check/missing-path`; null: a stage printed it. */
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    path: RepositoryPath.nullable(),
    /** Counted from 1. */
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).nullable(),
    end_line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).nullable(),
    /** Column in the last line. */
    end_column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).nullable(),
    /** How to fix it, in a sentence; null: the message says so, or it is unknown. */
    fix: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const weights = { error: 0, warning: 1, notice: 2 };
/** Whether a change modifies the settings that it is judged by, which readers of the other findings have to know. */
const isAboutSettings = ({ rule }) => rule?.endsWith("/settings-changed") === true;
/** Compare function: findings about settings first, then by level; the order within a level is kept. */
const mostImportantFirst = (left, right) => Number(isAboutSettings(right)) - Number(isAboutSettings(left)) ||
    weights[left.level] - weights[right.level];
/** Compare function: the most important first, then by path and position. */
function worstFirst(left, right) {
    const order = mostImportantFirst(left, right);
    if (order !== 0)
        return order;
    const [one, other] = [left.path ?? "", right.path ?? ""];
    if (one !== other)
        return one < other ? -1 : 1;
    return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
}


/***/ }),

/***/ 87060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readGlob)
/* harmony export */ });
/* harmony import */ var _configuration_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(56821);

/**
 * Parses a glob: `?` matches one character of a name, `*` any number of them; two stars also cross folders, and with a
 * slash after them match no folder too. `[a-z]` matches one of these characters, `[!a-z]` any other, `{a,b}` is a
 * choice, `{1..9}` a choice of characters. A backslash escapes the next character. Everything else is literal, as is a
 * pattern that is too long.
 */
function readGlob(pattern) {
    if (pattern.length > _configuration_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationLimits */ .r.expression.value)
        return { parts: Array.from(pattern, literal), mistake: "it is too long" };
    const text = Array.from(pattern.replace(/^(?:\.\/+)+/, ""));
    const reading = { text, at: 0, braces: new Map(), mistake: undefined };
    findBraces(reading);
    const parts = readParts(reading, text.length);
    return { parts, mistake: reading.mistake };
}
/** Matches the braces in one pass, beforehand, because unclosed ones are literal. */
function findBraces(reading) {
    const { text, braces } = reading;
    const open = [];
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === "\\")
            at += 1;
        else if (text[at] === "[")
            at = bracketEnd(text, at) ?? at;
        else if (text[at] === "{")
            open.push({ at, ends: [] });
        else if (text[at] === ",")
            open.at(-1)?.ends.push(at);
        else if (text[at] === "}") {
            const closed = open.pop();
            if (closed === undefined)
                reading.mistake ??= missing("{", "}");
            else
                braces.set(closed.at, [...closed.ends, at]);
        }
    }
    if (open.length > 0)
        reading.mistake ??= missing("}", "{");
}
/** The position of the closing bracket, which cannot be the first character inside. */
function bracketEnd(text, start) {
    const first = start + (isNegated(text, start) ? 2 : 1);
    for (let at = first; at < text.length; at += 1) {
        if (text[at] === "\\")
            at += 1;
        else if (text[at] === "]" && at > first)
            return at;
    }
    return undefined;
}
const isNegated = (text, bracket) => text[bracket + 1] === "!" || text[bracket + 1] === "^";
const slash = "/".charCodeAt(0);
const inName = (character) => character !== slash;
const any = () => true;
const literal = (character) => {
    const expected = character.codePointAt(0);
    return { kind: "one", test: (found) => found === expected };
};
function readParts(reading, to) {
    const parts = [];
    while (reading.at < to)
        parts.push(...readPart(reading));
    return parts;
}
function readPart(reading) {
    const character = reading.text[reading.at];
    switch (character) {
        case "*":
            return [readStars(reading)];
        case "[":
            return [readBrackets(reading)];
        case "{":
            return [readBraces(reading)];
        case "/":
            return readSlash(reading);
        default:
            return [readOne(reading)];
    }
}
function readOne(reading) {
    const character = reading.text[reading.at];
    const escaped = character === "\\" ? reading.text[reading.at + 1] : undefined;
    reading.at += escaped === undefined ? 1 : 2;
    if (character === "?")
        return { kind: "one", test: inName };
    return literal(escaped ?? character);
}
function readStars(reading) {
    const { text } = reading;
    const before = text[reading.at - 1];
    const count = countStars(reading);
    reading.at += count;
    if (count === 1)
        return { kind: "many", test: inName };
    const crossing = { kind: "many", test: any };
    const atStart = before === undefined || "/{,".includes(before);
    if (!atStart || text[reading.at] !== "/")
        return crossing;
    reading.at += 1;
    return { kind: "choice", ways: [[], [crossing, literal("/")]] };
}
function countStars({ text, at }) {
    let count = 0;
    while (text[at + count] === "*")
        count += 1;
    return count;
}
/** A trailing `docs/**` also matches the folder itself, which may have become a file, a link or a submodule. */
function readSlash(reading) {
    const { text } = reading;
    const before = text[reading.at - 1];
    reading.at += 1;
    const count = countStars(reading);
    const endsInAll = count >= 2 && reading.at + count === text.length;
    if (!endsInAll || before === undefined || before === "*")
        return [literal("/")];
    reading.at += count;
    return [{ kind: "choice", ways: [[], [literal("/"), { kind: "many", test: any }]] }];
}
function readBrackets(reading) {
    const { text } = reading;
    const start = reading.at;
    const close = bracketEnd(text, start);
    if (close === undefined) {
        reading.mistake ??= missing("]", "[");
        return literalAt(reading);
    }
    const negated = isNegated(text, start);
    const ranges = [];
    for (let at = start + (negated ? 2 : 1); at < close;) {
        const [from, afterFrom] = characterAt(text, at);
        const isRange = text[afterFrom] === "-" && afterFrom + 1 < close;
        const [to, next] = isRange ? characterAt(text, afterFrom + 1) : [from, afterFrom];
        if (from === "[" && text[afterFrom] === ":")
            reading.mistake ??= "write [a-z] instead of [[:lower:]]";
        if (to < from)
            reading.mistake ??= `the range [${from}-${to}] is empty`;
        ranges.push([from.codePointAt(0), to.codePointAt(0)]);
        at = next;
    }
    reading.at = close + 1;
    return { kind: "one", test: (found) => inName(found) && isIn(ranges, found) !== negated };
}
const isIn = (ranges, found) => ranges.some(([first, last]) => first <= found && found <= last);
/** The character at a position, escaped or not, and the position of the next one. */
function characterAt(text, at) {
    const escaped = text[at] === "\\" ? text[at + 1] : undefined;
    return escaped === undefined ? [text[at], at + 1] : [escaped, at + 2];
}
/** Braces without a comma are literal, unless they are a range. */
function readBraces(reading) {
    const ends = reading.braces.get(reading.at);
    if (ends === undefined)
        return literalAt(reading);
    const close = ends.at(-1);
    if (ends.length === 1) {
        const inside = reading.text.slice(reading.at + 1, close);
        if (/^-?\w+\.\.-?\w+$/.test(inside.join("")))
            return readRange(reading, inside);
        return literalAt(reading);
    }
    const ways = ends.map((end) => {
        reading.at += 1;
        return readParts(reading, end);
    });
    reading.at = close + 1;
    return { kind: "choice", ways };
}
function readRange(reading, inside) {
    if (inside.length !== 4) {
        reading.mistake ??= `{${inside.join("")}} is not a range of single characters; list the choices, as in {8,9,10}`;
        return literalAt(reading);
    }
    reading.at += inside.length + 2;
    const [first = 0, last = 0] = [inside[0], inside[3]]
        .map((end) => end.codePointAt(0))
        .sort((one, other) => one - other);
    return { kind: "one", test: (found) => first <= found && found <= last };
}
/** An opening character without its counterpart is literal. */
function literalAt(reading) {
    reading.at += 1;
    return literal(reading.text[reading.at - 1]);
}
const missing = (bracket, other) => `"${bracket}" is missing; write "\\${other}" for the character itself`;


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withAllBelow),
/* harmony export */   S: () => (/* binding */ compileGlob)
/* harmony export */ });
/* harmony import */ var _glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(87060);

/**
 * Compiles a glob. Malformed parts are literal, as in a shell; `wrongGlob` of the configuration rejects them.
 *
 * It follows all paths through the pattern at once, character by character (Thompson, "Regular expression search
 * algorithm"). Backtracking regular expressions, which other matchers use, try them one by one: five stars take minutes
 * for a name of 200 letters.
 */
function compileGlob(pattern) {
    const steps = [{ test: null, to: [] }];
    const start = addParts(steps, (0,_glob_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlob */ .p)(pattern).parts, end);
    const walk = createWalk(steps, start);
    // A file whose name holds brackets or braces also matches literally.
    const matches = (name) => walk(name).includes(end) || name === pattern;
    return {
        matches,
        leadsBelow: (folder) => walk(`${folder}/`).length > 0 || pattern.startsWith(`${folder}/`),
        matchesAllBelow: (folder) => /(?:^|\/)\*\*$/.test(pattern) && matches(folder),
    };
}
/** Extends a pattern without wildcards to everything below it: `docs` and `docs/` become `docs/**`. */
function withAllBelow(pattern) {
    const name = pattern.replace(/\/+$/, "");
    const isOne = !/[*?[{\\]/.test(name);
    return name !== "" && (isOne || name !== pattern) ? `${name}/**` : pattern;
}
/** The index of the accepting step. */
const end = 0;
/** Adds the steps for parts that continue at `next`. Returns the index of the first. */
function addParts(steps, parts, next) {
    return parts.reduceRight((after, part) => addPart(steps, part, after), next);
}
function addPart(steps, part, next) {
    if (part.kind === "one")
        return addStep(steps, { test: part.test, to: [next] });
    if (part.kind === "choice") {
        return addStep(steps, { test: null, to: part.ways.map((way) => addParts(steps, way, next)) });
    }
    const again = addStep(steps, { test: part.test, to: [] });
    const fork = addStep(steps, { test: null, to: [again, next] });
    steps[again].to.push(fork);
    return fork;
}
const addStep = (steps, step) => steps.push(step) - 1;
/** Bounds of the cache of transitions: most names use the same few. */
const mostPlaces = 64;
const mostWays = 4096;
/** Returns a function that finds the steps reachable after a name. */
function createWalk(steps, start) {
    const follow = createFollower(steps);
    const first = { places: follow([start]), next: new Map() };
    const known = new Map();
    let ways = 0;
    const forget = () => {
        for (const reached of [first, ...known.values()])
            reached.next.clear();
        known.clear();
        ways = 0;
    };
    const advance = (from, character) => {
        const places = follow(targets(steps, from.places, character));
        if (places.length > mostPlaces || from.places.length > mostPlaces)
            return { places, next: new Map() };
        if (ways === mostWays)
            forget();
        const key = places.join();
        const reached = known.get(key) ?? { places, next: new Map() };
        known.set(key, reached);
        from.next.set(character, reached);
        ways += 1;
        return reached;
    };
    return (name) => {
        let at = first;
        for (const character of name) {
            if (at.places.length === 0)
                break;
            const code = character.codePointAt(0);
            at = at.next.get(code) ?? advance(at, code);
        }
        return at.places;
    };
}
function targets(steps, places, character) {
    const found = [];
    for (const place of places) {
        const { test, to } = steps[place];
        if (test?.(character) === true)
            for (const next of to)
                found.push(next);
    }
    return found;
}
/** Adds all steps that are reachable without consuming a character. */
function createFollower(steps) {
    /** The latest round in which each step was reached, which is faster than clearing a set per character. */
    const rounds = new Float64Array(steps.length);
    let round = 0;
    return (places) => {
        const reached = [];
        round += 1;
        const reach = (place) => {
            if (rounds[place] === round)
                return;
            rounds[place] = round;
            reached.push(place);
        };
        for (const place of places)
            reach(place);
        for (let at = 0; at < reached.length; at += 1) {
            const { test, to } = steps[reached[at]];
            if (test === null)
                for (const next of to)
                    reach(next);
        }
        return reached;
    };
}


/***/ }),

/***/ 31732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ guardrailLimits)
/* harmony export */ });
/** Limits of the guardrails. A part of limits.ts. */
const guardrailLimits = {
    parsedDocument: {
        name: "a document that a guardrail parses, or whose hidden lines it counts",
        value: 1024 * 1024,
        shown: "1 MiB",
        why: "larger ones are generated, and hostile ones take over a second per MiB",
    },
    reviewDays: {
        name: "days between two reviews of a document or a spec",
        value: 3_650,
        shown: "3,650, ten years",
        why: "a longer time would make dates pointless",
    },
    codeownersRules: {
        name: "rules in CODEOWNERS",
        value: 5_000,
        shown: "5,000, the last",
        why: "each is matched with each changed file, and later ones win",
    },
    reviewGoal: {
        name: "the goal of a spec in the hand-off pack of a review",
        value: 4_000,
        shown: "4,000 characters",
        why: "the spec itself is in the repository",
    },
    reviewSpecs: {
        name: "specs in the hand-off pack of a review",
        value: 3,
        shown: "3",
        why: "a task has one or two; the rest is counted",
    },
    reviewAreas: {
        name: "areas of the change in the hand-off pack of a review",
        value: 20,
        shown: "20, the largest",
        why: "the rest is counted",
    },
    reviewFiles: {
        name: "files in the hand-off pack of a review",
        value: 200,
        shown: "200 in JSON, 60 in Markdown, the riskiest",
        why: "the rest is counted; no review starts with more",
    },
    reviewCommits: {
        name: "commits in the hand-off pack of a review",
        value: 20,
        shown: "20, the newest",
        why: "the rest is counted",
    },
    reviewGuardrails: {
        name: "guardrails in the hand-off pack of a review",
        value: 50,
        shown: "50",
        why: "the run's manifest has all of them",
    },
    reviewNames: {
        name: "names for one risk in the hand-off pack of a review",
        value: 10,
        shown: "10",
        why: "the rest is counted",
    },
    reviewText: {
        name: "one quoted sentence in the hand-off pack of a review",
        value: 300,
        shown: "300 characters",
        why: "a pack is read as a whole",
    },
    reviewFeedback: {
        name: "the text of a review's decision",
        value: 2_000,
        shown: "2,000 characters",
        why: "it is in the manifest and the run summary; the verdict file or the pull request has the full text",
    },
};


/***/ }),

/***/ 1427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ actionInputs),
  vj: () => (/* binding */ inputNames),
  p5: () => (/* binding */ selectChoices)
});

// UNUSED EXPORTS: choicesFromFlags

// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __nccwpck_require__(89821);
// EXTERNAL MODULE: ./build/model/json.js
var json = __nccwpck_require__(29598);
;// CONCATENATED MODULE: ./build/model/inputs/readers.js

/** null: not set. */
const readers_text = (given) => ({ value: given.trim() || null });
/** Separated by commas or lines. */
const list = (given) => ({
    value: given
        .split(/[\n,]/)
        .map((part) => part.trim())
        .filter((part) => part !== ""),
});
/** Booleans of the YAML 1.2 core schema, like getBooleanInput of @actions/core. null: not set. */
const flag = (given) => {
    const word = given.trim();
    if (word === "")
        return { value: null };
    return /^(?:true|True|TRUE|false|False|FALSE)$/.test(word)
        ? { value: word.toLowerCase() === "true" }
        : { expected: "true or false" };
};
/** null: not set. */
const wholeNumber = (lowest, highest) => (given) => {
    const digits = given.trim();
    if (digits === "")
        return { value: null };
    const number = /^\d{1,9}$/.test(digits) ? Number(digits) : Infinity;
    return number >= lowest && number <= highest
        ? { value: number }
        : { expected: `a whole number from ${lowest} to ${highest}` };
};
const oneOf = (...options) => (given) => {
    const found = options.find((option) => option === given.trim());
    return found === undefined ? { expected: joinOptions(options) } : { value: found };
};
/** null: not set. @param synonyms other names of options */
const optionalOneOf = (options, synonyms = {}) => (given) => {
    const word = given.trim();
    if (word === "")
        return { value: null };
    const found = synonyms[word] ?? options.find((option) => option === word);
    return found === undefined ? { expected: joinOptions(options) } : { value: found };
};
const joinOptions = (options) => `${options.slice(0, -1).join(", ")} or ${options.at(-1)}`;
/** A JSON object with texts as values; empty if not set. */
const textByKey = (expected) => (given) => {
    const parsed = given.trim() === "" ? {} : (0,json/* parseJson */.qF)(given);
    return isTextByKey(parsed) ? { value: parsed } : { expected };
};
const isTextByKey = (value) => typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((label) => typeof label === "string" && label !== "");

;// CONCATENATED MODULE: ./build/model/inputs/report-inputs.js


/** Inputs for publishing and recording a run. */
const reportInputs = {
    token: {
        description: "Token to publish the check-run and to read the list of jobs and earlier artifacts. Never shown in logs or files.",
        default: "${{ github.token }}",
        read: readers_text,
    },
    "check-run": {
        description: "Whether to publish the result as a check-run, with `auto`, `aggregate` and `report`. Needs `checks: write`.",
        default: "true",
        read: flag,
    },
    "check-name": {
        description: "Name of the check-run. Unset: `orchestrator / <key>`.",
        default: "",
        read: readers_text,
    },
    annotations: {
        description: "Maximum number of annotations of the check-run, 0 to 500.",
        default: "100",
        read: wholeNumber(0, limits/* limits */.F.annotations.value),
    },
    "upload-artifacts": {
        description: "Whether to upload manifests, logs and summary as one artifact.",
        default: "true",
        read: flag,
    },
    "retention-days": {
        description: "Days until the artifact is deleted. Unset: the repository's setting.",
        default: "",
        read: wholeNumber(1, limits/* limits */.F.retentionDays.value),
    },
    summary: {
        description: "Whether to write the result to the job summary.",
        default: "true",
        read: flag,
    },
    history: {
        description: "Where to store the history of runs, for expected durations, comparisons and flakes. `cache`: GitHub's cache, which expires a week after its last use. `branch`: a separate branch, which needs `contents: write`. `local`: in `.runs`, for self-hosted runners that keep it. `none`: no history.",
        default: "cache",
        read: oneOf("cache", "branch", "local", "none"),
    },
    "history-write": {
        description: "With `history: cache` and `history: branch`: which runs to add. `default-branch`: those on it, and of merge groups into it. `all`: those of pull requests and other branches too.",
        default: "default-branch",
        read: oneOf("default-branch", "all"),
    },
    "history-branch": {
        description: "With `history: branch`: name of the branch. It is created if missing, and holds nothing else.",
        default: "orchestrator-history",
        read: readers_text,
    },
    "metrics-max-bytes": {
        description: "With `history: local`: maximum bytes of `metrics.json` before it becomes a compressed segment. Unset: 64 MiB.",
        default: "",
        read: wholeNumber(1, 999_999_999),
    },
    "metrics-max-lines": {
        description: "With `history: local`: maximum lines of `metrics.json` before it becomes a compressed segment. Unset: 250000.",
        default: "",
        read: wholeNumber(1, 999_999_999),
    },
    "regression-threshold": {
        description: "Percentage above its median on the default branch from which a stage's duration is a regression, 1 to 10000. It must also be above the 95th percentile and a second longer.",
        default: "50",
        read: wholeNumber(1, limits/* limits */.F.regressionThreshold.value),
    },
    "fail-on-regression": {
        description: "Whether a regression fails the run.",
        default: "false",
        read: flag,
    },
    epoch: {
        description: "Label to group runs by in `per-epoch.json`, such as a release.",
        default: "",
        read: readers_text,
        flag: {
            flags: "--epoch <label>",
            help: "group runs in the statistics by this label, such as a release",
        },
    },
    "override-reason": {
        description: "Reason to allow a change that exceeds `guardrail/diff-budget`. It is recorded, and the violation becomes an allowed failure. Over several jobs: an input of `mode: plan`.",
        default: "",
        read: readers_text,
        flag: {
            flags: "--override-reason <text>",
            help: "allow a change that exceeds `guardrail/diff-budget`, for this reason",
        },
    },
    job: { description: "The job's id.", default: "${{ github.job }}", hidden: true, read: readers_text },
    "job-index": {
        description: "The job's index in its matrix.",
        default: "${{ strategy.job-index }}",
        hidden: true,
        read: readers_text,
    },
    "job-total": {
        description: "The number of jobs in its matrix.",
        default: "${{ strategy.job-total }}",
        hidden: true,
        read: readers_text,
    },
    "head-sha": {
        description: "The commit to publish the check-run on.",
        default: "${{ github.event.pull_request.head.sha || github.event.workflow_run.head_sha || github.sha }}",
        hidden: true,
        read: readers_text,
    },
};

;// CONCATENATED MODULE: ./build/model/inputs/run-inputs.js


/** The values of the input `mode`. */
const modes = ["auto", "plan", "run", "aggregate", "report"];
/** Not derived from the schema, because loading it takes longer than everything else that `--help` needs. */
const jobResults = [
    "success",
    "failure",
    "cancelled",
    "skipped",
];
/** Inputs that decide what runs, and where. */
const runInputs = {
    mode: {
        description: "What this job does. `auto`: plan, run and report in this one job. Over several jobs: `plan`, `run` (one assignment of the matrix) and `aggregate` (the gate). `report`: publish the result of a fork's run on its commit.",
        default: "auto",
        read: oneOf(...modes),
    },
    pipeline: {
        description: "Pipeline to run. Unset: the file's `default-pipeline`, or its only pipeline.",
        default: "",
        read: readers_text,
    },
    root: {
        description: "Folder of the repository, relative to the workspace: the `path` of `actions/checkout`.",
        default: ".",
        read: readers_text,
    },
    config: {
        description: "Pipeline file, relative to `root`. Unset: `.github/orchestrator.yml`, `.github/orchestrator.yaml` or `codex.orchestrator.json`, the first that exists.",
        default: "",
        read: readers_text,
        flag: {
            flags: "-c, --config <file>",
            help: "use this pipeline file (default: .github/orchestrator.yml or .yaml)",
        },
    },
    task: {
        description: "Task that the run belongs to; its files are in `.runs/<task>`. Unset: the file's `task`, or the repository's name.",
        default: "",
        read: readers_text,
        flag: {
            flags: "-t, --task <id>",
            help: "file the run under this task (default: the file's task, or the repository's name)",
        },
    },
    key: {
        description: "Identifies this use of the action in the workflow run; part of the run id and of artifact names. Unset: the job's id, with its index in a matrix.",
        default: "",
        read: readers_text,
    },
    "max-jobs": {
        description: "With `mode: plan`: maximum number of jobs, 1 to 256. Unset: the file's `fan-out.max-jobs`, else 8.",
        default: "",
        read: wholeNumber(1, limits/* limits */.F.jobs.value),
        flag: {
            flags: "--jobs <n>",
            help: "run in up to <n> parallel processes",
        },
    },
    "runs-on": {
        description: 'With `mode: plan`: runner label of each kind in `requires`, as JSON; overrides the file\'s `fan-out.runs-on`: `{"default": "ubuntu-latest", "browser": "ubuntu-24.04-8core"}`.',
        default: "",
        read: textByKey('JSON with a label for each kind of runner: {"default": "ubuntu-latest"}'),
    },
    assignment: {
        description: "With `mode: run`: assignment that this job runs, `${{ matrix.assignment }}`.",
        default: "",
        read: readers_text,
    },
    "plan-artifact": {
        description: "With `mode: run` and `mode: aggregate`: the output of that name of the plan job.",
        default: "",
        read: readers_text,
    },
    "plan-digest": {
        description: "With `mode: run` and `mode: aggregate`: the output of that name of the plan job.",
        default: "",
        read: readers_text,
    },
    "plan-result": {
        description: "With `mode: aggregate`: result of the plan job, `${{ needs.plan.result }}`.",
        default: "",
        read: optionalOneOf(jobResults),
    },
    "run-result": {
        description: "With `mode: aggregate`: result of the run jobs, `${{ needs.run.result }}`.",
        default: "",
        read: optionalOneOf(jobResults),
    },
    subtask: {
        description: "Run only these subtasks: ids, separated by commas or lines.",
        default: "",
        read: list,
        flag: {
            flags: "--subtask <id>",
            help: "run only this subtask; repeatable, or separated by commas",
        },
    },
    stage: {
        description: "Run only these stages, without their needs: ids (`stage` or `subtask/stage`), separated by commas or lines.",
        default: "",
        read: list,
        flag: {
            flags: "--stage <id>",
            help: "run only this stage, without its needs; repeatable",
        },
    },
    base: {
        description: "Revision that `paths` filters compare with. Unset: determined by the event.",
        default: "",
        read: readers_text,
        flag: {
            flags: "--base <revision>",
            help: "compare with this revision for `paths` (default: the merge base with the default branch)",
        },
    },
    "execution-mode": {
        description: "Recorded in plan and summary as `local` or `cloud`, without an effect on the run. Unset: from the file, else `cloud`.",
        default: "",
        read: optionalOneOf(["local", "cloud"], { mcp: "local" }),
        flag: {
            flags: "--execution-mode <mode>",
            help: "record this mode in plan and summary; has no other effect",
        },
    },
    "max-parallel": {
        description: "Maximum number of stages to run at the same time. Unset: from the file, else the number of processors.",
        default: "",
        read: wholeNumber(1, limits/* limits */.F.parallel.value),
        flag: {
            flags: "--max-parallel <n>",
            help: "run up to <n> stages at the same time (default: from the file, else the processors)",
        },
    },
    "fail-fast": {
        description: "Whether to stop a subtask at its first failure. Unset: from the file, else `true`.",
        default: "",
        read: flag,
        flag: {
            flags: "--fail-fast",
            help: "stop a subtask at its first failure (default: from the file, else true)",
        },
    },
};

;// CONCATENATED MODULE: ./build/model/inputs/action-inputs.js


/** All inputs of the action by name: the source of action.yml, the README's table, the parser and the flags. */
const actionInputs = { ...runInputs, ...reportInputs };
const isChoice = (name) => "flag" in actionInputs[name] || name === "pipeline" || name === "runs-on";
const selectChoices = (inputs) => Object.fromEntries(inputNames.filter(isChoice).map((name) => [name, inputs[name]]));
/**
 * Collects choices from flags.
 * @param options values of the argument parser, by its names: `maxParallel` for `--max-parallel`
 */
function choicesFromFlags(options) {
    const values = inputNames.filter(isChoice).map((name) => {
        const { flag, read } = actionInputs[name];
        const value = flag === undefined ? undefined : options[optionName(flag.flags)];
        return [name, value ?? readUnset(read)];
    });
    return Object.fromEntries(values);
}
function readUnset(read) {
    const unset = read("");
    return "value" in unset ? unset.value : null;
}
/** `maxParallel` for `--max-parallel <n>`. */
const optionName = (flags) => /--([\w-]+)/.exec(flags)[1].replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
const inputNames = Object.keys(actionInputs);


/***/ }),

/***/ 29598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ hasTooManyLevels),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** The text of a JSON file: indented, with a line feed at its end. */
const toJson = (value) => `${JSON.stringify(value, null, 2)}\n`;
/** Maximum nesting of objects and lists, because code that walks a value recurses for each level. */
const mostLevels = 256;
/** A shorter text cannot be nested too deep. */
const harmless = 8 * mostLevels;
/** @returns undefined if it is not JSON, or nested deeper than anything that this project writes */
function parseJson(text) {
    try {
        return hasTooManyLevels(text) ? undefined : JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a JSON text is nested too deep. Checked before parsing, because each level takes memory. */
function hasTooManyLevels(text) {
    if (text.length <= harmless)
        return false;
    let levels = 0;
    let isInString = false;
    for (let at = 0; at < text.length && levels <= mostLevels; at += 1) {
        const character = text[at];
        if (isInString) {
            if (character === "\\")
                at += 1;
            else
                isInString = character !== '"';
        }
        else if (character === '"')
            isInString = true;
        else if (character === "[" || character === "{")
            levels += 1;
        else if (character === "]" || character === "}")
            levels -= 1;
    }
    return levels > mostLevels;
}
/** Whether a value is an object of JSON, and no list. */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 89821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ limits)
});

;// CONCATENATED MODULE: ./build/model/github-limits.js
const KiB = 1024;
/** Limits of requests to GitHub and of its responses. A part of limits.ts. */
const githubLimits = {
    checkText: {
        name: "summary and text of a check-run, each",
        value: 65_000,
        shown: "65,000 bytes",
        why: "GitHub rejects more than 65,535 characters",
    },
    annotationsARequest: {
        name: "annotations of a check-run in one request",
        value: 50,
        shown: "50",
        why: "GitHub rejects more; the others are added by further requests",
    },
    refusedRequests: {
        name: "requests for a check-run that GitHub may reject because of annotations",
        value: 30,
        shown: "30",
        why: "the invalid annotation is found by halving; beyond that the rest is left out, with a warning",
    },
    annotationPlace: {
        name: "line and column of an annotation",
        value: 1_000_000,
        shown: "1,000,000",
        why: "GitHub shows no larger file; beyond it an annotation is put on the file's first line",
    },
    jobs: {
        name: "jobs that a run is spread over",
        value: 256,
        shown: "256",
        why: "GitHub rejects a larger matrix",
    },
    jobPages: {
        name: "pages of the list of jobs that are read",
        value: 5,
        shown: "5, of 100 jobs",
        why: "saves requests; jobs beyond that are unknown",
    },
    listedArtifacts: {
        name: "artifacts of a run that GitHub lists",
        value: 1_000,
        shown: "1,000",
        why: "beyond that each expected one is looked up by name",
    },
    downloads: {
        name: "artifacts that are downloaded at the same time",
        value: 8,
        shown: "8",
        why: "more would not be faster and could be rejected",
    },
    artifactBytes: {
        name: "archive of one job's artifact",
        value: 1024 * 1024 * KiB,
        shown: "1 GiB",
        why: "a larger one is refused; its job counts as lost",
    },
    unpackedFiles: {
        name: "files in one job's artifact",
        value: 20_000,
        shown: "20,000",
        why: "a larger one is refused; its job counts as lost",
    },
    unpackedBytes: {
        name: "files of one job's artifact, unpacked",
        value: 2 * 1024 * 1024 * KiB,
        shown: "2 GiB",
        why: "beyond that the largest ones are left out of the run's evidence, with a warning; the job's own artifact has them",
    },
    manifestBytes: {
        name: "a manifest, plan, summary or journal that is read from an artifact",
        value: 32 * 1024 * KiB,
        shown: "32 MiB",
        why: "a larger one is not read, and counts as missing",
    },
    forkArtifact: {
        name: "archive of a run's artifact in `mode: report`",
        value: 64 * 1024 * KiB,
        shown: "64 MiB, 256 MiB unpacked",
        why: "it comes from a fork",
    },
    answerBytes: {
        name: "a response of GitHub's API or services, except archives",
        value: 32 * 1024 * KiB,
        shown: "32 MiB",
        why: "a larger one is cut off, and the request counts as failed",
    },
    uploadAnswerBytes: {
        name: "a response to one part of an upload",
        value: 1024 * KiB,
        shown: "1 MiB",
        why: "it is cut off there: the client takes disproportionately longer to read a larger one",
    },
    answerTime: {
        name: "time that such a response may take",
        value: 30_000,
        shown: "30 s",
        why: "a slower one is cut off as well, even if it still makes progress",
    },
    downloadTime: {
        name: "time that the download of one archive may take",
        value: 900_000,
        shown: "15 min",
        why: "a slower one is cut off; its job counts as lost",
    },
    apiWait: {
        name: "time that a rate-limited request to GitHub's API waits",
        value: 60_000,
        shown: "60 s",
        why: "then it fails with a warning",
    },
    codeowners: {
        name: "CODEOWNERS",
        value: 3 * 1024 * KiB,
        shown: "3 MiB",
        why: "GitHub ignores a larger file",
    },
    eventPayload: {
        name: "payload of an event",
        value: 25 * 1024 * KiB,
        shown: "25 MiB",
        why: "GitHub sends at most 25 MB",
    },
    jobSummary: {
        name: "job summary",
        value: 1_000_000,
        shown: "1,000,000 bytes",
        why: "GitHub drops a step's summary of more than 1 MiB",
    },
    allStageOutputs: {
        name: "the action's output `stage-outputs`",
        value: 512 * KiB,
        shown: "512 KiB",
        why: "GitHub accepts 1 MiB of outputs per job; outputs of stages that do not fit are left out, with a warning",
    },
};

// EXTERNAL MODULE: ./build/model/configuration-limits.js
var configuration_limits = __nccwpck_require__(56821);
;// CONCATENATED MODULE: ./build/model/metrics-limits.js
const metrics_limits_KiB = 1024;
/** Limits of the history of runs. A part of limits.ts. */
const metricsLimits = {
    metricsWindow: {
        name: "newest entries of a local history that are kept in full, besides the statistics",
        value: 128,
        shown: "128 to 255",
        why: "a later attempt replaces an earlier one among them at once; beyond them the statistics are rebuilt",
    },
    metricsFileBytes: {
        name: "`metrics.json`, before it becomes a compressed segment",
        value: 64 * 1024 * metrics_limits_KiB,
        shown: "64 MiB, unless `metrics-max-bytes` says otherwise",
        why: "statistics include all segments; a rebuild reads them one after another",
    },
    metricsFileLines: {
        name: "lines of `metrics.json`, before it becomes a compressed segment",
        value: 250_000,
        shown: "250,000, unless `metrics-max-lines` says otherwise",
        why: "statistics include all segments; a rebuild reads them one after another",
    },
    regression: {
        name: "how much longer than its median a stage may take before it is called a regression",
        value: 50,
        shown: "50 %, unless `regression-threshold` says otherwise",
        why: "it must also be above the 95th percentile and a second longer",
    },
    historyEntries: {
        name: "entries in the history object of `history: cache` and `history: branch`",
        value: 2_000,
        shown: "2,000, the newest",
        why: "older ones are kept as statistics",
    },
    historyBytes: {
        name: "the history object, compressed",
        value: 5 * 1024 * metrics_limits_KiB,
        shown: "5 MiB",
        why: "every run loads it; the oldest entries are reduced to statistics",
    },
    predictionRuns: {
        name: "successes of a stage whose median is its expected duration",
        value: 20,
        shown: "20, the newest",
        why: "what was true long ago says little",
    },
    recentOutcomes: {
        name: "outcomes of a stage that are shown when it fails",
        value: 40,
        shown: "40, the newest",
        why: "what was true long ago says little",
    },
    repairsCompared: {
        name: "repairs at each end that `mttr-delta.json` compares",
        value: 10,
        shown: "the first 10 with the newest 10",
        why: "a single one says little",
    },
    redBranches: {
        name: "red branches of a pipeline that are tracked until they turn green",
        value: 500,
        shown: "500, the newest",
        why: "otherwise branches that stay red would accumulate",
    },
    suspects: {
        name: "commits with failed stages of a pipeline that are tracked, to find flakes",
        value: 2_000,
        shown: "2,000, the newest, of 30 days",
        why: "a stage that succeeds later than that on the same commit says little",
    },
    metricsDays: {
        name: "days of a pipeline in `per-epoch.json`",
        value: 400,
        shown: "400, the newest",
        why: "older ones are in the weeks",
    },
    historyLine: {
        name: "a line of a history",
        value: 1024 * metrics_limits_KiB,
        shown: "1 MiB",
        why: "a longer one counts as unreadable; written ones are far shorter",
    },
    pendingFile: {
        name: "a file in `metrics.pending/`",
        value: 8 * 1024 * metrics_limits_KiB,
        shown: "8 MiB",
        why: "a larger one is moved to `metrics.rejected/`",
    },
};

// EXTERNAL MODULE: ./build/model/guardrail-limits.js
var guardrail_limits = __nccwpck_require__(31732);
;// CONCATENATED MODULE: ./build/model/limits.js




const limits_KiB = 1024;
/** All limits. */
const limits = {
    tail: {
        name: "output of a stream held in memory",
        value: 64 * limits_KiB,
        shown: "64 KiB",
        why: "bounds memory; the full log is on disk",
    },
    manifestTail: {
        name: "output of a stream in journal and manifest",
        value: 4 * limits_KiB,
        shown: "4 KiB, the newest",
        why: "only for stages that did not succeed",
    },
    errorTail: {
        name: "output of a stream in an error file",
        value: 8 * limits_KiB,
        shown: "8 KiB, the newest",
        why: "errors come last",
    },
    logTail: {
        name: "the end of a log that has reached its `log-limit`",
        value: 1024 * limits_KiB,
        shown: "1 MiB, the newest, or half of a smaller limit",
        why: "the beginning is already on disk, and errors are at the end; the log says how much is missing",
    },
    frame: {
        name: "frame: the unit of output that the privacy guard counts decisions by",
        value: 64 * limits_KiB,
        shown: "64 KiB",
        why: "the same output gives the same counts, however it is chunked",
    },
    privacyDecisions: {
        name: "lines of `privacy-decisions.ndjson`",
        value: 10_000,
        shown: "10,000",
        why: "further ones are only counted, in the manifest's totals",
    },
    runsSnapshot: {
        name: "runs in `runs.json`",
        value: 500,
        shown: "500, the newest",
        why: "the runs themselves stay in their folders",
    },
    secretForms: {
        name: "encoded forms of a run's secrets to search for; each line of a value has about 10 to 100",
        value: 250_000,
        shown: "250,000",
        why: "beyond that no output of a stage is shown any more, because it could hold a secret",
    },
    secretBytes: {
        name: "all forms of a run's secrets together",
        value: 64 * 1024 * limits_KiB,
        shown: "64 MiB",
        why: "the same; it also applies to values crafted to match everywhere",
    },
    findings: {
        name: "findings of a stage",
        value: 100,
        shown: "100",
        why: "the rest is counted",
    },
    verdictFile: {
        name: "a verdict file of a review",
        value: 64 * limits_KiB,
        shown: "64 KiB",
        why: "a larger file is more than a verdict, and is not read",
    },
    commandLine: {
        name: "a line that is read for workflow commands",
        value: 64 * limits_KiB,
        shown: "64 KiB",
        why: "a longer line is only output",
    },
    artifactFiles: {
        name: "files that one stage's `artifacts` may match",
        value: 10_000,
        shown: "10,000",
        why: "with more, nothing is copied, and the stage says so",
    },
    stageArtifactBytes: {
        name: "all files that one stage's `artifacts` match",
        value: 2 * 1024 * 1024 * limits_KiB,
        shown: "2 GiB",
        why: "beyond that the largest files are left out, and the stage says so; it is the same limit as for a job's artifact",
    },
    cancelledArtifactBytes: {
        name: "the same, once the run is cancelled",
        value: 16 * 1024 * limits_KiB,
        shown: "16 MiB",
        why: "a runner that cancels kills soon",
    },
    changedBytes: {
        name: "files that differ from the commit, which `run --resume` compares",
        value: 256 * 1024 * limits_KiB,
        shown: "256 MiB",
        why: "more would delay a run; then nothing is reused",
    },
    fetch: {
        name: "time that git may take to fetch missing commits, each of at most four times",
        value: 180_000,
        shown: "3 min",
        why: "then the comparison fails, and nothing is run",
    },
    fetchOutput: {
        name: "output of `git fetch` in a step's log",
        value: 256 * limits_KiB,
        shown: "256 KiB",
        why: "a few lines are usual; git is killed if a single line is longer",
    },
    quietFetch: {
        name: "time before a slow fetch is reported",
        value: 5_000,
        shown: "5 s",
        why: "then stderr says what is being fetched, and the time limit",
    },
    cancelPatience: {
        name: "total time that a cancelled process may take",
        value: 60_000,
        shown: "60 s",
        why: "nothing it still has to do takes as long; whatever blocks it is abandoned",
    },
    grace: {
        name: "time between TERM and KILL",
        value: 2_000,
        shown: "2 s",
        why: "a runner that cancels kills after 10 s, and the result has to be written before",
    },
    cleanUp: {
        name: "time for stages with `if: always()` or `cancelled()` after a cancel on GitHub",
        value: 6_000,
        shown: "6 s",
        why: "the same; on the command line it is `cancel-grace-seconds`",
    },
    drain: {
        name: "time for pipes to close after a stage's process ended",
        value: 5_000,
        shown: "5 s",
        why: "then remaining child processes are killed, and the stage says so",
    },
    snapshot: {
        name: "time between two regular manifest snapshots",
        value: 30_000,
        shown: "30 s",
        why: "failures and the end are written at once",
    },
    lockPatience: {
        name: "time to wait for a lock",
        value: 8_000,
        shown: "8 s",
        why: "then the locked file is left alone, with a warning",
    },
    cancelledLockPatience: {
        name: "time to wait for a lock once the run is cancelled",
        value: 500,
        shown: "0.5 s",
        why: "a runner that cancels kills soon",
    },
    lockTouch: {
        name: "time between two heartbeats of the owner of a lock",
        value: 10_000,
        shown: "10 s",
        why: "other machines see only the heartbeat",
    },
    lockStale: {
        name: "time without a heartbeat until the lock of another machine is taken over",
        value: 300_000,
        shown: "5 min",
        why: "on the same machine it is taken over as soon as its owner is gone",
    },
    repositoryFile: {
        name: "a file of the repository with a fixed name, such as the pipeline file",
        value: 1024 * limits_KiB,
        shown: "1 MiB",
        why: "written by people; a larger one is refused",
    },
    document: {
        name: "a document or other file of the repository that a guardrail reads",
        value: 128 * 1024 * limits_KiB,
        shown: "128 MiB",
        why: "a change may hold files of any size; a larger one is reported, and the guardrail fails",
    },
    commandFile: {
        name: "a command file of a stage, such as `GITHUB_ENV`",
        value: 16 * 1024 * limits_KiB,
        shown: "16 MiB",
        why: "no environment is that large; a stage that writes more fails",
    },
    matcherFile: {
        name: "a file of problem matchers (`::add-matcher::`)",
        value: 256 * limits_KiB,
        shown: "256 KiB",
        why: "written by people; a stage that adds a larger one fails",
    },
    matcherTime: {
        name: "total time of a stage's problem matchers for lines that take more than 10 ms",
        value: 5_000,
        shown: "5 s",
        why: "most lines take microseconds; then the slow matcher is removed, with a warning, as is one that takes 1 s for a line three times",
    },
    stageSummary: {
        name: "what a stage writes to `GITHUB_STEP_SUMMARY`",
        value: 1024 * limits_KiB,
        shown: "1 MiB",
        why: "GitHub's limit for a step; a larger one is left out, and the stage says so",
    },
    keptSummary: {
        name: "the part of it that is recorded and shown",
        value: 32 * limits_KiB,
        shown: "32 KiB, its beginning",
        why: "the summaries of all stages share one page, and are in the manifest",
    },
    stageOutputs: {
        name: "names and values in `GITHUB_OUTPUT` of a stage that are recorded and passed on",
        value: 64 * limits_KiB,
        shown: "64 KiB",
        why: "systems limit the environment of later stages; outputs that do not fit are left out, and the stage says so",
    },
    textFile: {
        name: "any other file that is read into memory",
        value: 256 * 1024 * limits_KiB,
        shown: "256 MiB",
        why: "a journal of a long run may be large; a larger one is refused",
    },
    ...configuration_limits/* configurationLimits */.r,
    ...githubLimits,
    ...guardrail_limits/* guardrailLimits */.I,
    ...metricsLimits,
};


/***/ }),

/***/ 38158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   KE: () => (/* binding */ describeExit),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Ni: () => (/* binding */ commandStatusOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/** Derives the outcome of a stage from its exit. Nothing else interprets exits. */
function outcomeOf(exit, stage) {
    if (exit.kind === "cancelled")
        return "cancelled";
    if (hasSucceeded(exit))
        return "succeeded";
    if (exit.kind === "judged" && exit.verdict === "passed")
        return "succeeded";
    if (exit.kind === "nothing-ran")
        return "skipped";
    if (exit.kind === "judged" && exit.verdict === "not-performed")
        return "skipped";
    // How the stage would have ended is unknown, so its failure is not tolerated.
    if (exit.kind === "errored" && exit.reason === "process-gone")
        return "failed";
    if (stage.continue_on_error || isAllowed(exit))
        return "allowed_failure";
    return exit.kind === "timed-out" ? "timed_out" : "failed";
}
/** Whether a process exited with code 0. */
const hasSucceeded = (exit) => exit.kind === "exited" && exit.code === 0;
/**
 * Overridable violations are decided during aggregation; until then they count as allowed. A dry run allows violations,
 * but not a failure to judge.
 */
const isAllowed = (exit) => exit.kind === "judged" &&
    (exit.overridden ||
        exit.verdict === "overridable" ||
        (exit.dry_run === true && exit.verdict === "violated"));
/** Whether an outcome fails the subtask of a required stage. */
const isFailure = (outcome) => outcome === "failed" || outcome === "timed_out";
function commandStatusOf(outcome) {
    if (outcome === "succeeded")
        return "succeeded";
    return outcome === "skipped" || outcome === "allowed_failure" ? "skipped" : "failed";
}
/** Describes an exit: `exit 1`, `killed by SIGKILL`, `timed out after 60 s`. */
function describeExit(exit) {
    switch (exit.kind) {
        case "exited":
            return `exit ${exit.code}`;
        case "signalled":
            return `killed by ${exit.signal}`;
        case "timed-out":
            return `timed out after ${exit.after_seconds} s`;
        case "cancelled":
            return "cancelled";
        case "spawn-failed":
            return `could not start: ${exit.reason}`;
        case "errored":
            if (exit.reason === "process-gone" || exit.reason === "no-files-found")
                return exit.message;
            return isCausedByStage(exit.reason) ? exit.message : `internal error: ${exit.message}`;
        case "nothing-ran":
            return "none of its stages was started";
        case "judged":
            return exit.overridden ? "violated, and allowed" : verdictWords[exit.verdict];
    }
}
const verdictWords = {
    passed: "passed",
    violated: "violated",
    overridable: "violated, unless the pull request allows it",
    undecided: "could not be judged",
    "not-performed": "not performed",
};
/** Whether the stage itself caused the error. */
const isCausedByStage = (reason) => reason === "workflow-command" || reason === "no-files-found";
/** The reason (model/reasons.ts) of an exit. */
function reasonOf(exit) {
    switch (exit.kind) {
        case "exited":
            return "exit-code";
        case "signalled":
            return "signal";
        case "timed-out":
        case "cancelled":
            return exit.kind;
        case "spawn-failed":
        case "nothing-ran":
            return "not-started";
        case "errored":
            return exit.reason;
        case "judged":
            return exit.verdict === "undecided" ? "undecided" : "violated";
    }
}


/***/ }),

/***/ 83106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ownFolders)
/* harmony export */ });
/** Default folders at the repository's root that this tool writes to: runs, and their snapshots and statistics. */
const ownFolders = { runs: ".runs", out: "out" };


/***/ }),

/***/ 9751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ reasonOfError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   gY: () => (/* binding */ stageReasons),
/* harmony export */   l$: () => (/* binding */ statusDetails)
/* harmony export */ });
/** Why a stage did not succeed: the `reason` of an error file. The sentence for people is in the stage's `summary`. */
const stageReasons = {
    "exit-code": "its process exited with a code other than 0",
    signal: "its process was killed by a signal from outside",
    "timed-out": "it, or its subtask, timed out",
    cancelled: "the run was cancelled while it was running",
    violated: "a guardrail found a violation; see its findings",
    undecided: "a guardrail could not judge the change, for example in a shallow clone",
    "process-gone": "the process that ran it ended before it did",
    "not-started": "its process could not be started",
    "no-files-found": "a glob of its `artifacts` matched no file, and `if-no-files-found` is `error`",
    "workflow-command": "it printed a workflow command, or wrote to a file such as `GITHUB_ENV`, in a way that GitHub's runner would reject",
    "disk-full": "the disk, or the user's quota, was full",
    "disk-error": "the disk could not be read or written",
    "file-size-limit": "a file exceeded a limit of this tool, or of the system for this user",
    "too-many-open-files": "the system had no file descriptor left",
    "out-of-memory": "the system had no memory left",
    "file-missing": "a file or folder of the run was removed, or something else is in its place",
    "not-permitted": "the system did not let a file of the run be read or written",
    "internal-error": "an error that no other reason covers; the sentence describes it",
};
/** Why a run, or one attempt of an assignment, did not succeed: the `status_detail` of a manifest. */
const statusDetails = {
    "stage-failed": "a required stage failed or timed out",
    cancelled: "the run was cancelled",
    "process-gone": "the process that ran it ended before the run did",
    "journal-not-written": "its journal could not be written, so it cannot be verified",
    "own-files-changed": "the action's own files changed while its stages ran, so its code cannot be trusted",
    "files-not-written": "its own files could not be written, so it cannot be verified",
    "assignment-lost": "an assignment left no manifest",
    "evidence-mismatch": "the files of a job contradict each other or the plan",
    "assignment-failed": "an assignment failed without a failed stage",
    "nothing-ran": "no stage was started",
    "key-taken": "another use of the action in the workflow run has the same key",
    regression: "a stage took longer than `fail-on-regression` allows",
    "job-failed": "a job of the run did not succeed, although no manifest says why",
    "not-witnessed": "the results of the run's jobs are missing, so the run fails",
};
/** Reasons by error code: those of errno(3), and our own ENOTREGULAR, EOUTSIDE and ETOOLARGE. */
const reasonsOfCodes = {
    ENOSPC: "disk-full",
    EDQUOT: "disk-full",
    EIO: "disk-error",
    EFBIG: "file-size-limit",
    EMFILE: "too-many-open-files",
    ENFILE: "too-many-open-files",
    ENOMEM: "out-of-memory",
    EAGAIN: "out-of-memory",
    ENOENT: "file-missing",
    ENOTDIR: "file-missing",
    EEXIST: "file-missing",
    EISDIR: "file-missing",
    ELOOP: "file-missing",
    ENOTREGULAR: "file-missing",
    EOUTSIDE: "file-missing",
    ETOOLARGE: "file-size-limit",
    EACCES: "not-permitted",
    EPERM: "not-permitted",
    EROFS: "not-permitted",
    ENAMETOOLONG: "not-permitted",
};
/** Finds the reason of an error: that of the first known code in its chain of causes. */
function reasonOfError(error) {
    for (let at = error; at != null; at = at.cause) {
        const reason = reasonsOfCodes[String(at.code)];
        if (reason !== undefined)
            return reason;
    }
    return "internal-error";
}
/** The message of an error, or of anything else that was thrown. */
const messageOf = (error) => error instanceof Error ? error.message : String(error);


/***/ }),

/***/ 6416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   zz: () => (/* binding */ asRecorded)
/* harmony export */ });
/** Our own words, with numbers and redacted texts in them. */
const words = (texts, ...values) => String.raw({ raw: texts }, ...values);
const bytesOf = (text) => Buffer.from(text);
/** Marks the content of a run's file as redacted: it was when it was written. */
const asRecorded = (value) => value;


/***/ }),

/***/ 97004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ colourSequence),
/* harmony export */   YA: () => (/* binding */ escapeUnseen),
/* harmony export */   nv: () => (/* binding */ unseen)
/* harmony export */ });
/* unused harmony export escapeUnseenBesideColours */
/**
 * Invisible or disruptive characters: controls except tab and line ends; line separators of some programs only; lone
 * surrogates; explicit directional formatting (https://www.unicode.org/reports/tr9/); characters without a width.
 * Joiners and the two common variation selectors are allowed, because scripts and emoji need them.
 */
const unseen = /(?!\r\n)[^\P{Cc}\t\n]|[\u2028\u2029\p{Cs}]|(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
// oxlint-disable-next-line no-control-regex -- colours are what it looks for
const colourSequence = /(\u001b\[[0-9;:]*m)/;
/**
 * Escapes such characters for a terminal as in JSON, `\u001b`. Nothing is lost, JSON stays valid, and no text can move
 * the cursor, reorder or hide other text.
 */
const escapeUnseen = (text) => text.replaceAll(unseen, escapeCharacter);
/** Like escapeUnseen, but keeps colour sequences. */
const escapeUnseenBesideColours = (text) => text
    .split(colourSequence)
    .map((piece, at) => (at % 2 === 1 ? piece : escapeUnseen(piece)))
    .join("");
const escapeCharacter = (character) => Array.from({ length: character.length }, (_, at) => codeOf(character.charCodeAt(at))).join("");
const codeOf = (unit) => `\\u${unit.toString(16).padStart(4, "0")}`;


/***/ }),

/***/ 63054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ publishCheckRun)
/* harmony export */ });
/* harmony import */ var _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70729);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89821);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9751);



/** Milliseconds to wait before the second and the third try. */
const pauses = [2_000, 5_000];
/**
 * Publishes a result as a completed check-run, one per external id. If a killed process left one, it is updated and
 * gets the annotations that it lacks. Never rejects: an incomplete check-run does not change the outcome of the run.
 */
async function publishCheckRun(request, ports) {
    const { api } = ports;
    if (api === null)
        return { url: null, isTaken: false, warnings: [withoutToken] };
    const progress = {
        checkRun: null,
        isTaken: false,
        batch: _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.annotationsARequest.value,
        refused: [],
        refusals: 0,
    };
    let last = null;
    for (;;) {
        const failure = await withRetries(() => publish(request, api, progress), ports);
        if (failure === null)
            break;
        last = failure;
        if (failure.reason !== "invalid" || !reduceNextRequest(progress, request))
            break;
    }
    const url = progress.checkRun?.url ?? null;
    const { isTaken } = progress;
    return { url, isTaken, warnings: last === null ? [] : describeFailure(last, request, progress) };
}
/**
 * Reduces the next request after GitHub rejected one, maybe because of an annotation: first the result without
 * annotations, then half as many at a time until the rejected one is alone and is left out. @returns false when nothing
 * can be left out any more, or too many requests were rejected
 */
function reduceNextRequest(progress, request) {
    progress.refusals += 1;
    const isShown = progress.checkRun?.current === true;
    const bad = isShown && progress.batch === 1 ? request.annotations[getNextPosition(progress)] : undefined;
    if (bad !== undefined)
        progress.refused.push(bad);
    else if (isShown)
        progress.batch = Math.max(1, Math.floor(progress.batch / 2));
    else if (progress.batch > 0 && request.annotations.length > 0)
        progress.batch = 0;
    else
        return false;
    return progress.refusals < _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.refusedRequests.value;
}
/** The position of the next annotation to publish. */
const getNextPosition = ({ checkRun, refused }) => (checkRun?.annotations ?? 0) + refused.length;
/** @returns the error of the last try; null when a try succeeded */
async function withRetries(request, { clock, cancelled }) {
    for (let at = 0;; at += 1) {
        try {
            await request();
            return null;
        }
        catch (error) {
            const failure = error instanceof _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h ? error : new _model_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h("failed", (0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
            const pause = pauses[at];
            if (failure.reason !== "failed" || pause === undefined)
                return failure;
            await clock.sleep(pause, cancelled);
        }
    }
}
/**
 * Reads what is already published and adds what is missing, so that a retry repeats nothing, however far the previous
 * try came.
 */
async function publish(request, api, progress) {
    const listed = await api.checkRuns(request.headSha, request.name);
    const found = listed.find(({ externalId }) => externalId === request.externalId);
    if (found !== undefined) {
        const { id, url, annotations } = found;
        const known = progress.checkRun;
        // The list may lag behind our own updates.
        const most = Math.max(annotations, known?.id === id ? known.annotations : 0);
        progress.checkRun = { id, url, annotations: most, current: known?.current ?? false };
    }
    progress.isTaken = isGreen(request) && listed.some((other) => isOfOtherStep(other, request));
    if (progress.isTaken)
        return;
    const checkRun = await showResult(request, api, progress);
    while (getNextPosition(progress) < request.annotations.length) {
        const output = createNextOutput(request, progress);
        await api.updateCheckRun(checkRun.id, { output });
        checkRun.annotations += output.annotations.length;
        progress.batch = Math.min(2 * progress.batch, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.annotationsARequest.value);
    }
}
const isGreen = ({ conclusion }) => conclusion === "success" || conclusion === "neutral";
const isOfOtherStep = ({ externalId: found }, own) => own.sharedId !== undefined &&
    found?.startsWith(own.sharedId) === true &&
    found !== own.externalId;
/** Creates the check-run, or updates the known one, with the next annotations. */
async function showResult(request, api, progress) {
    const known = progress.checkRun;
    if (known?.current === true)
        return known;
    const result = createResult(request, createNextOutput(request, progress));
    const annotations = (known?.annotations ?? 0) + result.output.annotations.length;
    if (known !== null)
        await api.updateCheckRun(known.id, result);
    const { id, url } = known ?? (await api.createCheckRun({ ...createIdentity(request), ...result }));
    progress.checkRun = { id, url, annotations, current: true };
    progress.batch ||= Math.floor(_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.annotationsARequest.value / 2);
    return progress.checkRun;
}
const createIdentity = ({ name, headSha, externalId }) => ({
    name,
    head_sha: headSha,
    external_id: externalId,
});
const createResult = (request, output) => ({
    details_url: request.detailsUrl,
    started_at: request.startedAt,
    completed_at: request.completedAt,
    status: "completed",
    conclusion: request.conclusion,
    output,
});
function createNextOutput({ output, annotations }, progress) {
    const next = getNextPosition(progress);
    return { ...output, annotations: annotations.slice(next, next + progress.batch) };
}
const notPublished = "the check-run was not published";
const withoutToken = `${notPublished}: there is no token; set the input \`token\`, or \`check-run: false\``;
const forbiddenAdvice = "grant `checks: write` to this job, or set `check-run: false`; pull requests from forks get a read-only token: see `mode: report` in the documentation";
/** @param failure the error of the last failed request */
function describeFailure(failure, request, progress) {
    const { checkRun, refused } = progress;
    const why = failure.reason === "forbidden" ? `${failure.message}; ${forbiddenAdvice}` : failure.message;
    if (checkRun === null)
        return [`${notPublished}: ${why}`];
    if (!checkRun.current)
        return [`the check-run does not show this result: ${why}`];
    const total = request.annotations.length;
    const lacks = `the check-run lacks ${total - checkRun.annotations} of its ${total} annotations`;
    if (getNextPosition(progress) < total)
        return [`${lacks}: ${why}`];
    const places = refused.map(({ path, start_line }) => `${path}:${start_line}`);
    return refused.length === 0
        ? []
        : [`${lacks}, which GitHub rejected (${places.join(", ")}): ${why}`];
}


/***/ }),

/***/ 53774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/modes/settings/identity.js
var identity = __nccwpck_require__(46047);
// EXTERNAL MODULE: ./build/modes/settings/settings.js
var settings = __nccwpck_require__(80764);
;// CONCATENATED MODULE: ./build/modes/action/claim-key.js



/** Maximum number of uses of the action in one job without the input `key`. */
const mostUses = 100;
/**
 * Chooses the key of a run, unique within the job: GitHub numbers uses only for steps without an `id`. Taken keys are
 * recorded as files in the job's temporary folder, which the runner creates for each job.
 */
async function claimKey(inputs, { github, environment }, files) {
    const first = (0,identity/* runKey */.r7)(github, inputs);
    const temporary = environment["RUNNER_TEMP"];
    if (typeof first !== "string" || temporary === undefined)
        return first;
    const folder = (0,external_node_path_.join)(temporary, `orchestrator-keys-${github.runId}-${github.runAttempt}`);
    for (let use = 1; use <= mostUses; use += 1) {
        const key = use === 1 ? first : `${first}-${use}`;
        if (await claim(files, folder, key))
            return key;
        if (inputs.key !== null)
            break;
    }
    return (0,settings/* refuse */.TR)((0,identity/* describeTakenKey */.A8)(first));
}
/**
 * @returns false when the key is taken. If nothing can be written there, a duplicate is detected when the result is
 * published.
 */
async function claim(files, folder, key) {
    const path = (0,external_node_path_.join)(folder, key);
    try {
        await files.makeFolder(folder);
        await files.write(path, "");
        return true;
    }
    catch {
        return !(await files.exists(path));
    }
}

// EXTERNAL MODULE: ./build/modes/action/step.js + 1 modules
var action_step = __nccwpck_require__(56587);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __nccwpck_require__(9751);
// EXTERNAL MODULE: ./build/modes/action/publish-failure.js + 1 modules
var publish_failure = __nccwpck_require__(73338);
// EXTERNAL MODULE: ./build/modes/run-folder/own-folders.js
var own_folders = __nccwpck_require__(20524);
;// CONCATENATED MODULE: ./build/modes/action/job.js






/** The action's main step. @returns the exit code */
async function runJob(step, dependencies) {
    const { token, mode } = step.inputs;
    const { platform } = dependencies;
    const startsRun = mode === "auto" || mode === "plan";
    const ready = await (startsRun
        ? (0,action_step/* prepareStep */.Ie)(step, (...context) => claimKey(...context, platform.files))
        : (0,action_step/* prepareStep */.Ie)(step));
    if ((0,settings/* isRefusal */.vu)(ready))
        return (0,action_step/* refused */.J5)(ready, step);
    const refusal = await (0,own_folders/* refuseFoldersOutside */.n)(ready.settings, platform.files);
    if (refusal !== null)
        return (0,action_step/* refused */.J5)(refusal, step);
    const secrets = token === null ? [] : [token];
    for (const secret of secrets)
        await step.job.mask(secret);
    if (!(await step.job.save(action_step/* savedNames */.qs.key, ready.settings.key)))
        return (0,publish_failure/* publishFailure */.y)(ready, platform, { ...unsaved, isCancelled: false });
    platform.cancelled.addEventListener("abort", () => void step.job.save(action_step/* savedNames */.qs.cancelled, "true"));
    try {
        return await runMode(ready, { ...dependencies, secrets });
    }
    catch (error) {
        // Publish a failure in any case, so that an older result is not mistaken for this one.
        return (0,publish_failure/* publishFailure */.y)(ready, platform, {
            ...internalError,
            reason: (0,reasons/* messageOf */.bD)(error),
            isCancelled: false,
        });
    }
}
const unsaved = {
    title: "Failed: nothing was run",
    reason: "the state for the post step could not be saved, so nothing would end the run after a cancel",
    advice: "Check the runner's disk, and re-run this job.",
};
const internalError = {
    title: "Failed: there is no result",
    advice: "Re-run this job. If that does not help, report it with this job's log.",
};
async function runMode(step, dependencies) {
    switch (step.inputs.mode) {
        case "auto":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(6473), __nccwpck_require__.e(5460), __nccwpck_require__.e(6406), __nccwpck_require__.e(9727), __nccwpck_require__.e(6965), __nccwpck_require__.e(7444), __nccwpck_require__.e(6690), __nccwpck_require__.e(9410), __nccwpck_require__.e(2835), __nccwpck_require__.e(3235)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13235))).autoJob(step, dependencies);
        case "plan":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(6473), __nccwpck_require__.e(6406), __nccwpck_require__.e(9727), __nccwpck_require__.e(2835), __nccwpck_require__.e(9013)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85084))).planJob(step, dependencies.platform);
        case "run":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(6473), __nccwpck_require__.e(5460), __nccwpck_require__.e(7444), __nccwpck_require__.e(6690), __nccwpck_require__.e(8775)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78775))).runMatrixJob(step, dependencies);
        case "aggregate":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(6473), __nccwpck_require__.e(5460), __nccwpck_require__.e(9727), __nccwpck_require__.e(6965), __nccwpck_require__.e(9410), __nccwpck_require__.e(4043)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47483))).aggregateJob(step, dependencies.platform);
        case "report":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(6473), __nccwpck_require__.e(5460), __nccwpck_require__.e(6965), __nccwpck_require__.e(2696)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62696))).reportJob(step, dependencies.platform);
    }
}


/***/ }),

/***/ 73338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ publishFailure)
});

// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __nccwpck_require__(51065);
;// CONCATENATED MODULE: ./build/report/markdown/failure-summary.js

const formatFailureSummary = ({ title, reason, advice, isCancelled }) => `## ${isCancelled ? "🚫" : "❌"} ${title}\n\n**Reason:** ${(0,markdown/* escapeInline */.VV)(reason, 2000)}\n\n**What to do:** ${advice}\n`;

// EXTERNAL MODULE: ./build/modes/settings/exit-code.js
var exit_code = __nccwpck_require__(91427);
// EXTERNAL MODULE: ./build/modes/settings/identity.js
var identity = __nccwpck_require__(46047);
// EXTERNAL MODULE: ./build/modes/action/step-check.js
var step_check = __nccwpck_require__(94027);
// EXTERNAL MODULE: ./build/modes/action/step.js + 1 modules
var action_step = __nccwpck_require__(56587);
// EXTERNAL MODULE: ./build/redaction/create-redactor.js + 24 modules
var create_redactor = __nccwpck_require__(60080);
;// CONCATENATED MODULE: ./build/modes/action/publish-failure.js






/**
 * Publishes a failure without run files as check-run, job summary and outputs, so that an older result is not mistaken
 * for it.
 * @returns the exit code
 */
async function publishFailure(step, platform, { title, reason, advice, isCancelled }) {
    const { inputs, job, settings, hostContext } = step;
    const { text } = (0,create_redactor.createRunRedactor)(settings.environment);
    const now = platform.clock.now().toISOString();
    const summary = formatFailureSummary({ title, reason: text(reason), advice, isCancelled });
    await job.error(`${reason}. ${advice}`);
    // Only these modes publish the result of the run.
    const isShown = inputs.mode === "auto" || inputs.mode === "aggregate";
    const result = {
        startedAt: now,
        completedAt: now,
        conclusion: isCancelled ? "cancelled" : "failure",
        output: { title, summary },
        annotations: [],
    };
    const check = isShown ? await (0,step_check/* publishCheck */.k)(step, platform, result) : null;
    for (const warning of check?.warnings ?? [])
        await job.warning(warning);
    if (inputs.summary !== false)
        await job.summary(summary);
    await job.outputs({
        outcome: isCancelled ? "cancelled" : "failure",
        "run-id": (0,identity/* runId */.Vz)(settings.key, hostContext.github, new Date(0)),
        "check-run-url": check?.url ?? "",
    });
    await job.save(action_step/* savedNames */.qs.published, "true");
    return isCancelled ? exit_code/* exitCodes */.h.cancelled : exit_code/* exitCodes */.h.failed;
}


/***/ }),

/***/ 94027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ getCheckName),
/* harmony export */   k: () => (/* binding */ publishCheck)
/* harmony export */ });
/* harmony import */ var _check_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63054);
/* harmony import */ var _changes_event_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52686);


/** The name of a step's check-run: the input `check-name`, or one made from `subject`. */
const getCheckName = ({ inputs }, subject) => inputs["check-name"] ?? `orchestrator / ${subject}`;
/** Publishes the check-run of a step, unless its input `check-run` is false. Never rejects. */
async function publishCheck(step, platform, result) {
    if (step.inputs["check-run"] === false)
        return { url: null, isTaken: false, warnings: [] };
    const commit = findCommit(step);
    if (commit === null)
        return { url: null, isTaken: false, warnings: [unknownCommit] };
    const { runId, runAttempt, serverUrl, repository, jobRun, job, action } = step.hostContext.github;
    const sharedId = `${runId}/${runAttempt}/${step.settings.key}/`;
    return (0,_check_run_js__WEBPACK_IMPORTED_MODULE_0__/* .publishCheckRun */ .N)({
        ...result,
        name: getCheckName(step, step.settings.key),
        headSha: commit,
        sharedId,
        externalId: `${sharedId}${jobRun ?? job}/${action}`,
        detailsUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
    }, platform);
}
/**
 * Finds the commit that the result belongs to: the input `head-sha`, which GitHub also evaluates for `post`, else the
 * event, whose file `post` does not read. null: unknown, because GITHUB_SHA is a different commit for these events.
 */
function findCommit({ inputs, hostContext: { github } }) {
    const input = inputs["head-sha"];
    if (input !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(input))
        return input;
    const kind = (0,_changes_event_js__WEBPACK_IMPORTED_MODULE_1__/* .getEventKind */ .zG)(github.eventName);
    const needsEvent = kind === "pull-request" || kind === "workflow-run";
    return github.event === undefined && needsEvent ? null : (0,_changes_event_js__WEBPACK_IMPORTED_MODULE_1__/* .getHeadSha */ .JA)(github);
}
const unknownCommit = "the check-run was not published, because its commit is unknown: set the input `head-sha`";


/***/ }),

/***/ 56587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  XC: () => (/* binding */ outputPath),
  Ie: () => (/* binding */ prepareStep),
  LK: () => (/* binding */ refuseStep),
  J5: () => (/* binding */ refused),
  qs: () => (/* binding */ savedNames),
  OW: () => (/* binding */ unpublished)
});

// EXTERNAL MODULE: ./build/model/redacted.js
var redacted = __nccwpck_require__(6416);
// EXTERNAL MODULE: ./build/model/inputs/action-inputs.js + 3 modules
var action_inputs = __nccwpck_require__(1427);
// EXTERNAL MODULE: ./build/run/persisted-path.js
var persisted_path = __nccwpck_require__(88507);
// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __nccwpck_require__(51065);
// EXTERNAL MODULE: ./build/changes/event.js
var changes_event = __nccwpck_require__(52686);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __nccwpck_require__(89821);
// EXTERNAL MODULE: ./build/modes/settings/history-settings.js
var history_settings = __nccwpck_require__(52943);
;// CONCATENATED MODULE: ./build/modes/action/step-history.js



/** The history settings of a job. `local` keeps a history only on self-hosted runners. */
function createStepHistorySettings(inputs, github, run, environment) {
    const { branch, default_branch } = (0,changes_event/* createRevision */.CM)(github);
    const isDefaultBranch = branch !== null && branch === default_branch;
    const defaultRef = default_branch === null ? [] : [`refs/heads/${default_branch}`];
    return {
        store: inputs.history,
        branch: inputs["history-branch"] ?? "orchestrator-history",
        // A local history is not shared, so any branch may write it.
        mayWrite: inputs.history === "local" || inputs["history-write"] === "all" || isDefaultBranch,
        refs: [...new Set([github.ref, ...defaultRef].filter((ref) => ref !== ""))],
        run,
        attempt: github.runAttempt,
        regression: {
            percent: inputs["regression-threshold"] ?? limits/* limits */.F.regression.value,
            fails: inputs["fail-on-regression"] ?? false,
        },
        ...(0,history_settings/* readBounds */.g)(environment, {
            maxBytes: inputs["metrics-max-bytes"],
            maxLines: inputs["metrics-max-lines"],
        }),
    };
}

// EXTERNAL MODULE: ./build/modes/settings/exit-code.js
var exit_code = __nccwpck_require__(91427);
// EXTERNAL MODULE: ./build/modes/settings/identity.js
var identity = __nccwpck_require__(46047);
// EXTERNAL MODULE: ./build/modes/settings/settings.js
var settings_settings = __nccwpck_require__(80764);
// EXTERNAL MODULE: ./build/redaction/create-redactor.js + 24 modules
var create_redactor = __nccwpck_require__(60080);
;// CONCATENATED MODULE: ./build/modes/action/step.js









/** Names of the values that the main step saves for `post`. */
const savedNames = {
    folder: "folder",
    published: "published",
    assignment: "assignment",
    cancelled: "cancelled",
    key: "key",
};
/** Why `post` fails a run that looks successful: the main step would have published a success. */
const unpublished = (0,redacted/* words */.aL) `the process ended before it had published the result`;
/**
 * Reads the settings of a step.
 * @param chooseKey chooses the key of the run
 */
async function prepareStep(step, chooseKey = (inputs, { github }) => (0,identity/* runKey */.r7)(github, inputs)) {
    const { hostContext, inputs } = step;
    const { github } = hostContext;
    if (github === null)
        return (0,settings_settings/* refuse */.TR)("this is the entry point of the action: outside GitHub Actions, use the command line");
    const key = await chooseKey(selectKeyInputs(inputs), { ...hostContext, github });
    if (typeof key !== "string")
        return key;
    const settings = resolveStepSettings(step, github, key);
    return { ...step, hostContext: { ...hostContext, github }, settings };
}
/** Converts a path for the action's outputs: relative to the workspace. */
const outputPath = ({ settings, hostContext }, path) => (0,persisted_path/* toPersistedPath */.Aq)({ base: hostContext.environment["GITHUB_WORKSPACE"] ?? settings.root }, path);
const selectKeyInputs = (inputs) => ({
    key: inputs.key,
    job: inputs.job,
    jobIndex: Number(inputs["job-index"] ?? 0),
    jobTotal: Number(inputs["job-total"] ?? 1),
});
function resolveStepSettings({ inputs, root, hostContext }, github, key) {
    const requested = {
        root,
        ...(0,action_inputs/* selectChoices */.p5)(inputs),
        key,
        runsFolder: null,
        outFolder: null,
        history: createStepHistorySettings(inputs, github, (0,identity/* runId */.Vz)(key, github, new Date(0)), hostContext.environment),
    };
    return { ...(0,settings_settings/* resolveSettings */.Mo)(requested, hostContext.environment), key };
}
/** Writes each mistake to the log and, on request, to the job summary. @returns the exit code */
async function refuseStep(refusal, { job, environment }, writeSummary) {
    const messages = refusal.messages.map((0,create_redactor.createRunRedactor)(environment).text);
    for (const message of messages)
        await job.error(message);
    await job.outputs({ outcome: "failure" });
    if (writeSummary)
        await job.summary(formatRefusalSummary(messages));
    // Keeps `post` from publishing anything.
    await job.save(savedNames.published, "true");
    return exit_code/* exitCodes */.h.refused;
}
const refused = (refusal, { job, inputs, hostContext }) => refuseStep(refusal, { job, environment: hostContext.environment }, inputs.summary !== false);
const formatRefusalSummary = (messages) => `## Nothing was run\n\n${messages.map((message) => `- ${(0,markdown/* escapeInline */.VV)(message)}`).join("\n")}\n`;


/***/ }),

/***/ 73453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ attemptPlace),
/* harmony export */   OZ: () => (/* binding */ attemptFolder),
/* harmony export */   Ri: () => (/* binding */ prunedFolder),
/* harmony export */   kQ: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

/** Absolute path of a run's folder. */
const runFolder = (settings, run) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(settings.runsFolder, run.task_id, "cli", run.run_id);
/** Path of an assignment's attempt within its run's folder, with forward slashes. */
const attemptPlace = (assignment, attempt) => `jobs/${assignment}/a${attempt}`;
/** Absolute path of an assignment's attempt. */
const attemptFolder = (run, assignment, attempt) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run, attemptPlace(assignment, attempt));
/** In a task's folder: runs that are being removed. Beside `cli`, so that no run is found in it. */
const prunedFolder = "pruned";


/***/ }),

/***/ 20524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ refuseFoldersOutside)
/* harmony export */ });
/* unused harmony export findLinkOut */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88507);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73453);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(80764);




/** Folders with fixed names in a task's folder. */
const foldersOfTask = [
    "",
    "cli",
    "metrics",
    "metrics.pending",
    "metrics.segments",
    "metrics.rejected",
    _folders_js__WEBPACK_IMPORTED_MODULE_2__/* .prunedFolder */ .Ri,
];
/**
 * Refuses a symbolic link in place of a folder that this tool writes to, if it leads out of the repository. A folder
 * that was named explicitly may be anywhere.
 * @param settings.outFolder left out: not checked
 * @param settings.task null: all tasks with runs
 */
async function refuseFoldersOutside(settings, files) {
    const { root, runsFolder, outFolder } = settings;
    const { runs, out } = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultFolders */ .Xg)(root);
    const named = [
        ...(runsFolder === runs
            ? [{ folder: runs, by: "--runs-dir or CODEX_ORCHESTRATOR_RUNS_DIR" }]
            : []),
        ...(outFolder === out ? [{ folder: out, by: "--out-dir or CODEX_ORCHESTRATOR_OUT_DIR" }] : []),
    ];
    for (const { folder, by } of named) {
        const found = (await findLinkOut(files, root, folder)) ?? (await findLinkOfTask(settings, files, folder));
        if (found !== undefined)
            return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(`${found}. Remove it, or name the folder with ${by}`);
    }
    return null;
}
async function findLinkOfTask({ root, runsFolder, task }, files, folder) {
    const tasks = task === null ? await files.list(runsFolder) : [task];
    for (const path of tasks.flatMap((name) => foldersOfTask.map((inner) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name, inner)))) {
        const found = await findLinkOut(files, root, path);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/**
 * Looks for a symbolic link in a path that leads out of the repository or is broken.
 * @param path absolute; a path outside the root is not checked
 * @returns the error message; undefined: there is none
 */
async function findLinkOut(files, root, path) {
    if ((0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutside */ ._K)(root, path))
        return undefined;
    const realRoot = (await files.realPath(root)) ?? root;
    const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    for (const [index, step] of steps.entries()) {
        const name = steps.slice(0, index + 1).join("/");
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, ...steps.slice(0, index + 1));
        let found = await files.realPath(place);
        if (found === undefined) {
            if (!(await files.list((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place))).includes(step))
                return undefined;
            // Another run may have created it just now.
            found = await files.realPath(place);
            if (found === undefined)
                return `${name} is a broken link, so nothing is written there`;
        }
        if ((0,_run_persisted_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutside */ ._K)(realRoot, found))
            return `${name} is a link out of the repository, to ${found}, so nothing is written there`;
    }
    return undefined;
}


/***/ }),

/***/ 91427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ getExitCode),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/**
 * Exit codes, documented in docs/cli.md. Shells use 130 for an interrupt; 70 and 74 are EX_SOFTWARE and EX_IOERR of
 * sysexits(3).
 */
const exitCodes = {
    passed: 0,
    failed: 1,
    refused: 2,
    internalError: 70,
    notWritten: 74,
    cancelled: 130,
};
function getExitCode(summary) {
    if (summary.status === "succeeded")
        return exitCodes.passed;
    return summary.status === "cancelled" ? exitCodes.cancelled : exitCodes.failed;
}


/***/ }),

/***/ 52943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readBounds),
/* harmony export */   l: () => (/* binding */ localHistorySettings)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(89821);

/** History settings outside GitHub Actions: a local history beside the runs. */
function localHistorySettings(environment) {
    const read = readBounds(environment, { maxBytes: null, maxLines: null });
    return {
        store: "local",
        branch: "",
        mayWrite: true,
        refs: [],
        run: "",
        attempt: 1,
        regression: { percent: _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.regression.value, fails: false },
        ...read,
    };
}
/** Reads the bounds of a local history: inputs take precedence over the CODEX_METRICS_* variables. */
function readBounds(environment, inputs) {
    const warnings = [];
    const variable = (name, unset) => {
        const text = environment[name]?.trim() ?? "";
        if (/^[1-9]\d{0,14}$/.test(text))
            return Number(text);
        if (text !== "")
            warnings.push(`the variable ${name} is ${JSON.stringify(text)}: expected a whole number from 1; ${unset} is used`);
        return unset;
    };
    const maxBytes = inputs.maxBytes ?? variable("CODEX_METRICS_MAX_BYTES", _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.metricsFileBytes.value);
    const maxLines = inputs.maxLines ?? variable("CODEX_METRICS_MAX_LINES", _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.metricsFileLines.value);
    return { bounds: { maxBytes, maxLines }, warnings };
}


/***/ }),

/***/ 46047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ describeTakenKey),
/* harmony export */   OB: () => (/* binding */ isFolderName),
/* harmony export */   VX: () => (/* binding */ findTask),
/* harmony export */   Vz: () => (/* binding */ runId),
/* harmony export */   r7: () => (/* binding */ runKey)
/* harmony export */ });
/* unused harmony export checkTask */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(80764);



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
        return (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(`input key: ${JSON.stringify(inputs.key)} cannot be part of an artifact's name`);
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

/***/ 80764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ resolveSettings),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Xg: () => (/* binding */ defaultFolders),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _model_own_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83106);
/* harmony import */ var _history_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(52943);



const isRefusal = (value) => "messages" in value;
const refuse = (...messages) => ({ messages });
/** The default folders of runs and of their snapshots and statistics. Absolute. */
const defaultFolders = (root) => ({
    runs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _model_own_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .ownFolders */ .g.runs),
    out: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, _model_own_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .ownFolders */ .g.out),
});
/** Fills unset values from the CODEX_* and MCP_* variables; inputs and flags take precedence. */
function resolveSettings(requested, environment) {
    const variable = (name) => environment[name]?.trim() || null;
    const target = variable("CODEX_ORCHESTRATOR_TARGET_STAGE");
    const { subtask, stage, only = [] } = requested;
    const untargeted = [...subtask, ...stage, ...only].length === 0;
    const unset = defaultFolders(requested.root);
    const folder = (explicit, name, unnamed) => {
        const chosen = explicit ?? variable(name) ?? unnamed;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(chosen) ? chosen : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(requested.root, chosen);
    };
    return {
        ...requested,
        environment,
        history: requested.history ?? (0,_history_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .localHistorySettings */ .l)(environment),
        task: requested.task ?? variable("MCP_RUNNER_TASK_ID"),
        stage: untargeted && target !== null ? [target] : requested.stage,
        runsFolder: folder(requested.runsFolder, "CODEX_ORCHESTRATOR_RUNS_DIR", unset.runs),
        outFolder: folder(requested.outFolder, "CODEX_ORCHESTRATOR_OUT_DIR", unset.out),
    };
}


/***/ }),

/***/ 83602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b0: () => (/* binding */ openStep)
});

// UNUSED EXPORTS: readInputs, readState

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/model/inputs/action-inputs.js + 3 modules
var action_inputs = __nccwpck_require__(1427);
;// CONCATENATED MODULE: ./build/platform/clock.js
/**
 * Milliseconds of the longest Node timer, 24.8 days; a longer one fires after 1 ms. Source: `setTimeout` in
 * node:timers.
 */
const LONGEST_TIMER_MS = 2_147_483_647;
/** The machine's clock. A sleep of more than 24.8 days ends after that time. */
const systemClock = {
    now: () => new Date(),
    // Node loads `performance` on first use, which takes some milliseconds.
    elapsed: () => Number(process.hrtime.bigint()) / 1e6,
    sleep,
};
function sleep(ms, signal) {
    return new Promise((resolve) => {
        if (signal?.aborted) {
            resolve();
            return;
        }
        const wake = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", wake);
            resolve();
        };
        const timer = setTimeout(wake, Math.min(ms, LONGEST_TIMER_MS));
        signal?.addEventListener("abort", wake, { once: true });
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
;// CONCATENATED MODULE: ./build/platform/make-folders.js


/**
 * Makes a folder and its missing parents. An existing one is fine.
 *
 * The only place that makes parent folders (`__tests__/layers.test.ts`): Node's `recursive` option retries forever
 * where the system reports ENOENT in an existing folder, as in `/proc`, and then no signal ends the process.
 * @param path absolute
 * @throws the system's error for the first folder that cannot be made
 */
function makeFolders(path) {
    for (const folder of [...findMissingAbove(path).reverse(), path])
        makeOne(folder);
}
/** From the innermost to the outermost. */
function findMissingAbove(path) {
    const missing = [];
    for (let folder = (0,external_node_path_.dirname)(path); !(0,external_node_fs_.existsSync)(folder); folder = (0,external_node_path_.dirname)(folder)) {
        // The root of a missing disk.
        if (folder === (0,external_node_path_.dirname)(folder))
            break;
        missing.push(folder);
    }
    return missing;
}
function makeOne(folder) {
    if (isFolder(folder))
        return;
    try {
        (0,external_node_fs_.mkdirSync)(folder);
    }
    catch (error) {
        // Another process may have made it in the meantime.
        if (!isFolder(folder))
            throw error;
    }
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/platform/in-folder.js

/**
 * Runs an action, and again after making the folder if it was missing. Checking first would cost time for every file.
 */
function retryWithFolder(folder, act) {
    try {
        return act();
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
        makeFolders(folder);
        return act();
    }
}

// EXTERNAL MODULE: ./build/platform/regular-file.js + 1 modules
var regular_file = __nccwpck_require__(26543);
;// CONCATENATED MODULE: ./build/platform/append.js




/**
 * Writes of at least this size happen on another thread. Handing over fewer bytes takes longer than writing them; more
 * could block the process while the disk waits.
 */
const BACKGROUND_BYTES = 16 * 1024;
/**
 * Opens a file for appending and makes its folder. It can be closed twice, and appended to after a failure. If the file
 * is removed meanwhile, appending and closing it fail.
 */
async function openAppender(path) {
    const descriptor = retryWithFolder((0,external_node_path_.dirname)(path), () => (0,regular_file/* openForAppending */.GM)(path, { create: true }));
    const background = createBackground((pieces) => {
        requireExisting(descriptor);
        return writeOnce(descriptor, pieces);
    });
    let closing;
    const fail = (error) => {
        throw new Error(`could not append to ${path}: ${error.message}`, { cause: error });
    };
    return {
        async append(content) {
            if (closing)
                throw new Error(`cannot append to ${path}: it was closed`);
            const bytes = typeof content === "string" ? Buffer.from(content) : content;
            try {
                if (background.writing() !== null || bytes.length >= BACKGROUND_BYTES)
                    await background.write(bytes);
                else {
                    requireExisting(descriptor);
                    writeNow(descriptor, bytes);
                }
            }
            catch (error) {
                fail(error);
            }
        },
        close() {
            closing ??= Promise.resolve(background.writing()).then(() => {
                try {
                    requireExisting(descriptor);
                }
                catch (error) {
                    fail(error);
                }
                finally {
                    (0,external_node_fs_.closeSync)(descriptor);
                }
            });
            return closing;
        },
    };
}
const removed = "the file was removed while it was written, as by a stage that removes `.runs` or runs `git clean -fdx`";
/** The system accepts writes to a removed file and drops them when it is closed. */
function requireExisting(descriptor) {
    if ((0,external_node_fs_.fstatSync)(descriptor).nlink > 0)
        return;
    throw Object.assign(new Error(removed), { code: "ENOENT" });
}
/** The system may write less than it is given. */
function writeNow(descriptor, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,external_node_fs_.writeSync)(descriptor, bytes, at);
}
/** Writes in the order of the calls; pending bytes are written together. */
function createBackground(writePieces) {
    const waiting = [];
    let writing = null;
    const writeWaiting = async () => {
        while (waiting.length > 0)
            await writeBatch(writePieces, waiting.splice(0));
        writing = null;
    };
    return {
        write: (bytes) => new Promise((resolve, reject) => {
            waiting.push({ bytes, resolve, reject });
            writing ??= writeWaiting();
        }),
        writing: () => writing,
    };
}
/** Writes all pieces at once. On an error, those that were not written completely are rejected. */
async function writeBatch(writePieces, batch) {
    try {
        while (batch.length > 0) {
            let written = await writePieces(batch.map(({ bytes }) => bytes));
            for (let [first] = batch; first !== undefined && written >= first.bytes.length; [first] = batch) {
                written -= first.bytes.length;
                batch.shift();
                first.resolve();
            }
            if (written > 0)
                batch[0].bytes = batch[0].bytes.subarray(written);
        }
    }
    catch (error) {
        for (const { reject } of batch)
            reject(error);
    }
}
function writeOnce(descriptor, pieces) {
    return new Promise((resolve, reject) => {
        (0,external_node_fs_.writev)(descriptor, pieces, (error, written) => error === null ? resolve(written) : reject(error));
    });
}

;// CONCATENATED MODULE: ./build/platform/compress.js




/** Bytes read at a time: handing over small pieces takes longer than compressing them. */
const PIECE_BYTES = 256 * 1024;
/**
 * Compresses a file with gzip, in constant memory. A reader of `to` sees the old or the new file, never a part. The
 * fastest level makes similar lines nearly as small in half the time.
 */
async function compress(from, to) {
    // Loaded on demand: files are compressed rarely, and loading takes longer than recording a run.
    const { pipeline } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 46466, 19));
    const { constants, createGzip } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38522, 19));
    const temporary = `${to}.tmp-${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    try {
        // Created first: a stream that creates its own file may do so after it was removed below.
        await (0,promises_.writeFile)(temporary, "", { flag: "wx" });
        const pieces = (0,regular_file/* readPieces */.ut)(from, { from: 0, pieceBytes: PIECE_BYTES });
        const gzip = createGzip({ level: constants.Z_BEST_SPEED });
        await pipeline(pieces, gzip, (0,external_node_fs_.createWriteStream)(temporary, { flags: "r+" }));
        await (0,promises_.rename)(temporary, to);
    }
    catch (error) {
        // The first error is the one to report.
        await (0,promises_.rm)(temporary, { force: true }).catch(() => { });
        const message = `could not compress ${from} to ${to}: ${error.message}`;
        throw new Error(message, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/platform/leads-out.js
var leads_out = __nccwpck_require__(35280);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __nccwpck_require__(89821);
// EXTERNAL MODULE: ./build/model/glob.js
var model_glob = __nccwpck_require__(5810);
;// CONCATENATED MODULE: ./build/platform/copy-matching.js







/** More files than this point to a mistake in the globs, such as `**` over node_modules. */
const MOST_FILES = limits/* limits */.F.artifactFiles.value;
/**
 * Copies files below a folder, with their modes, into another one. A glob that names a folder stands for everything
 * below it; one with `!` excludes, in any position. A link to a file inside is copied as that file; links to folders,
 * to nothing or to the outside are left out, and so is everything below `to`.
 *
 * @throws Error when more than 10,000 files match or one cannot be copied
 */
async function copyMatching(from, globs, to, rules = {}) {
    const root = await findRealPath(from);
    const found = await copyMatches(root, globs, to, rules);
    const names = Object.values(found).flat();
    for (const list of Object.values(found))
        list.sort();
    return {
        ...found,
        unmatched: findUnmatchedGlobs(globs, names, { hiddenByName: rules.hiddenByName === true }),
    };
}
async function copyMatches(root, globs, to, rules) {
    const found = {
        copied: [],
        refused: [],
        tooLarge: [],
        unreadable: [],
    };
    if (root === undefined)
        return found;
    const target = await findRealPath(to);
    const sources = [];
    for (const name of await listMatching(root, globs, rules)) {
        if (!isBelow(root, (0,external_node_path_.join)(root, name)))
            continue;
        const path = await findRealPath((0,external_node_path_.join)(root, name));
        if (path === undefined && name.includes("\uFFFD"))
            found.unreadable.push(name);
        if (path === undefined || !isBelow(root, path) || rules.never?.(path) === true)
            continue;
        if (target !== undefined && isBelow(target, path))
            continue;
        const stats = await (0,promises_.stat)(path);
        if (stats.isFile())
            sources.push({ name, path, bytes: stats.size });
    }
    let used = 0;
    for (const source of sources.sort((left, right) => left.bytes - right.bytes)) {
        const outcome = await copyOne(source, (0,external_node_path_.join)(to, source.name), rules, used);
        found[outcome].push(source.name);
        if (outcome === "copied")
            used += source.bytes;
    }
    return found;
}
async function listMatching(root, globs, rules) {
    const names = await findMatching(root, globs, {
        most: MOST_FILES,
        hiddenByName: rules.hiddenByName === true,
    });
    if (names !== "too-many")
        return names;
    throw new Error(`more than ${MOST_FILES} files below ${root} match ${globs.join(", ")}; at most ${MOST_FILES} are copied. Narrow the globs, or pack the files into one.`);
}
/**
 * Removes an existing target first, so that nothing is written through a link and a read-only file is no obstacle.
 * @param used bytes copied so far
 */
async function copyOne({ name, path, bytes }, target, { inspect, most = () => Infinity }, used) {
    if (used + bytes > most())
        return "tooLarge";
    const isRefused = inspect?.(name);
    let isTooLarge = false;
    // The file may have grown since, and there may be less room by now.
    let reached = used;
    const refuses = (piece) => {
        reached += piece.length;
        isTooLarge = reached > most();
        return isTooLarge || isRefused?.(piece) === true;
    };
    try {
        makeFolders((0,external_node_path_.dirname)(target));
        await (0,promises_.rm)(target, { force: true });
        const isCopied = await (0,regular_file/* copyRegularFile */.cK)(path, target, { links: false }, refuses);
        return isCopied ? "copied" : isTooLarge ? "tooLarge" : "refused";
    }
    catch (error) {
        throw new Error(`could not copy ${path} to ${target}: ${error.message}`, {
            cause: error,
        });
    }
}
/** @returns undefined for a missing path, a dangling link or a cycle of links */
async function findRealPath(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP")
            return undefined;
        throw error;
    }
}
const isBelow = (folder, path) => path !== folder && !(0,leads_out/* leadsOut */.q)(folder, path);
/**
 * Lists the files and links below a folder that a glob matches and no `!` glob excludes. Folders that no glob can match
 * below are not read, links are not followed, and unreadable folders count as empty.
 */
async function findMatching(root, globs, { most, hiddenByName }) {
    const included = selectIncluded(globs).map((glob) => compileIncluded(glob, hiddenByName));
    const excluded = globs
        .filter((glob) => glob.startsWith("!"))
        .map((glob) => (0,model_glob/* compileGlob */.S)((0,model_glob/* withAllBelow */.D)(glob.slice(1))));
    const found = [];
    const folders = [""];
    for (const folder of folders) {
        for (const entry of await readEntries((0,external_node_path_.join)(root, folder))) {
            const name = `${folder}${entry.name}`;
            if (entry.isDirectory()) {
                if (included.some((glob) => glob.leadsBelow(name)) && !isExcluded(excluded, name))
                    folders.push(`${name}/`);
            }
            else if (matchesAny(included, name) && !matchesAny(excluded, name))
                found.push(name);
        }
        if (found.length > most)
            return "too-many";
    }
    return found;
}
/** Lists the globs that match none of the names. */
function findUnmatchedGlobs(globs, names, { hiddenByName }) {
    return selectIncluded(globs).filter((glob) => {
        const { matches } = compileIncluded(glob, hiddenByName);
        return !names.some(matches);
    });
}
const selectIncluded = (globs) => globs.filter((glob) => !glob.startsWith("!"));
const compileIncluded = (glob, hiddenByName) => (hiddenByName ? compileHiddenByName : model_glob/* compileGlob */.S)((0,model_glob/* withAllBelow */.D)(glob));
/** Compiles a glob that matches names with a leading dot only by a part that begins with a dot itself. */
function compileHiddenByName(pattern) {
    const glob = (0,model_glob/* compileGlob */.S)(pattern);
    const dotted = pattern
        .split(/[/{},]/)
        .filter((part) => part.startsWith("."))
        .map(model_glob/* compileGlob */.S);
    const isNamed = (path) => path.split("/").every((name) => !name.startsWith(".") || matchesAny(dotted, name));
    return {
        matches: (name) => isNamed(name) && glob.matches(name),
        leadsBelow: (folder) => isNamed(folder) && glob.leadsBelow(folder),
    };
}
const matchesAny = (globs, name) => globs.some((glob) => glob.matches(name));
const isExcluded = (excluded, folder) => excluded.some((glob) => glob.matchesAllBelow(folder));
/** Codes for folders that vanished, or that this user may not read. */
const unreadable = new Set(["ENOENT", "ENOTDIR", "EACCES", "EPERM", "ENAMETOOLONG", "ELOOP"]);
async function readEntries(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (unreadable.has(error.code ?? ""))
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/platform/files.js













/** Default size of the pieces of `readChunks`, in bytes. */
const CHUNK_BYTES = 64 * 1024;
/** Counts this process's temporary names, so that no two are equal. */
let replacements = 0;
/** The files of this machine. Its errors name the path. */
function diskFiles(options = {}) {
    return {
        readText,
        readBytes,
        replace,
        write,
        openAppend: openAppender,
        makeFolder,
        makeTemporaryFolder: (files = {}) => makeTemporaryFolder(options.temporaryRoot ?? (0,external_node_os_.tmpdir)(), files),
        move,
        remove,
        list,
        plainFiles,
        exists,
        listFiles,
        readChunks,
        size,
        version,
        compress: compress,
        copyMatching: copyMatching,
        realPath,
    };
}
// Small files are handled synchronously: handing each step to another thread takes many times longer than the step itself, which slows down every stage (docs/performance.md).
const readText = async (path, options) => (await readBytes(path, options))?.toString("utf8");
async function readBytes(path, { within, most = limits/* limits */.F.textFile.value } = {}) {
    try {
        return (0,regular_file/* readRegularFile */.XF)(path, { within, most });
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
/** A reader sees the old or the new file, never a part, even if the machine stops in between. */
async function replace(path, text, options = {}) {
    replacements += 1;
    const temporary = `${path}.tmp-${process.pid}-${replacements}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
    try {
        const descriptor = retryWithFolder((0,external_node_path_.dirname)(path), () => (0,regular_file/* createFile */.x3)(temporary));
        await writeAndClose(descriptor, text, options.durable === true);
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        removeQuietly(temporary);
        throw new Error(`could not write ${path}: ${error.message}`, { cause: error });
    }
}
const sync = (0,external_node_util_.promisify)(external_node_fs_.fsync);
async function writeAndClose(descriptor, text, durable) {
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, text);
        // Without it, the name can survive a power cut and the bytes not. It is slow.
        if (durable)
            await sync(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Fails if the name exists, so that nothing is written to a file that another program put there. */
async function write(path, text) {
    await writeAndClose((0,regular_file/* createFile */.x3)(path, 0o600), text, false);
}
function removeQuietly(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch {
        // The first error is the one to report.
    }
}
async function makeFolder(path) {
    makeFolders(path);
}
/** mkdtemp makes the folder with mode 700. */
async function makeTemporaryFolder(root, files) {
    const folder = retryWithFolder(root, () => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root, "orchestrator-")));
    try {
        for (const [name, text] of Object.entries(files))
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text, { flag: "wx" });
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        throw new Error(`could not fill ${folder}: ${error.message}`, { cause: error });
    }
    return folder;
}
async function remove(path) {
    (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
}
async function move(from, to) {
    (0,external_node_fs_.renameSync)(from, to);
}
async function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}
async function plainFiles(folder) {
    const names = await list(folder);
    const isPlain = (name) => {
        const found = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false });
        return found !== undefined && found.isFile() && found.nlink === 1;
    };
    return names.length > 0 && names.every(isPlain) ? names : null;
}
async function exists(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        if (isMissing(error))
            return false;
        throw error;
    }
}
/** A folder that is missing from the start is empty; one that vanishes while it is read is an error. */
async function listFiles(folder) {
    const found = await orWhenMissing((0,promises_.stat)(folder), undefined);
    if (!found?.isDirectory())
        return [];
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join("/"))
        .sort();
}
async function* readChunks(path, { from = 0, pieceBytes = CHUNK_BYTES } = {}) {
    try {
        yield* (0,regular_file/* readPieces */.ut)(path, { from, pieceBytes });
    }
    catch (error) {
        if (!isMissing(error))
            throw error;
    }
}
async function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        if (isMissing(error) || error.code === "ELOOP")
            return undefined;
        throw error;
    }
}
async function size(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size;
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
async function version(path) {
    const found = await orWhenMissing((0,promises_.stat)(path, { bigint: true }), undefined);
    return found && [found.ino, found.size, found.mtimeNs, found.ctimeNs].join(" ");
}
async function orWhenMissing(answer, missing) {
    try {
        return await answer;
    }
    catch (error) {
        if (isMissing(error))
            return missing;
        throw error;
    }
}
/** A path below a file (ENOTDIR) is as missing as one that does not exist (ENOENT). */
const isMissing = (error) => ["ENOENT", "ENOTDIR"].includes(error.code ?? "");

// EXTERNAL MODULE: ./build/model/changes.js
var changes = __nccwpck_require__(94231);
// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __nccwpck_require__(38158);
// EXTERNAL MODULE: ./build/model/credentials.js
var credentials = __nccwpck_require__(84676);
;// CONCATENATED MODULE: ./build/platform/git-settings.js
/** Settings that git is always started with, so that its answers are the same on every machine and it runs nothing that a repository configures.
 */

/** For `git -c`, which overrides all configuration files. */
const settings = [
    "advice.graftFileDeprecated=false",
    "color.ui=false",
    "core.attributesFile=/dev/null",
    "core.bigFileThreshold=512m",
    "core.checkStat=default",
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.ignoreStat=false",
    "core.quotePath=false",
    "core.trustctime=true",
    "diff.orderFile=/dev/null",
    "diff.renameLimit=1000",
    "gc.auto=0",
    "maintenance.auto=false",
];
/** Options of git itself, before the command. */
const gitOptions = [
    "--no-pager",
    ...settings.flatMap((setting) => ["-c", setting]),
];
/**
 * No optional locks, no replaced objects or grafted parents, English messages, no password prompts, and pathspec magic
 * stays enabled.
 */
const ownVariables = {
    GIT_ATTR_NOSYSTEM: "1",
    GIT_GRAFT_FILE: "/dev/null",
    GIT_LITERAL_PATHSPECS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GCM_INTERACTIVE: "never",
    SSH_ASKPASS_REQUIRE: "never",
    LC_ALL: "C",
    LANGUAGE: "C",
};
/** Variables for reaching a remote, finding configuration files, and tracing. No other GIT_ variables are passed on. */
const passed = /^GIT_(ALLOW_PROTOCOL|ASKPASS|CEILING_DIRECTORIES|CONFIG_(GLOBAL|NOSYSTEM|SYSTEM)|CURL_VERBOSE|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|HTTP_\w+|PROXY_\w+|SSH|SSH_\w+|SSL_\w+|TEST_ASSUME_DIFFERENT_OWNER|TRACE\w*)$/i;
/** Settings accepted from variables (GIT_CONFIG_COUNT): whom to trust, and how to reach a remote. */
const passedSettings = /^(safe\.directory$|core\.(askpass|gitproxy|sshcommand)$|(credential|http|protocol|ssh|url)\.)/i;
/**
 * Protocols for remotes. None of them makes git start a program that the repository names, as remote helpers (`ext::`)
 * and local folders (`remote.<name>.uploadpack`) would.
 */
const remoteProtocols = ["git", "http", "https", "ssh"];
const allowProtocols = (protocols) => ({
    GIT_ALLOW_PROTOCOL: protocols.join(":"),
});
/** Allows local folders as well, for a fetch that names its upload program itself. */
const allowFolders = (environment) => ({
    ...environment,
    ...(environment["GIT_ALLOW_PROTOCOL"] === remoteProtocols.join(":") &&
        allowProtocols([...remoteProtocols, "file"])),
});
/** Derives git's environment from that of this process. */
function gitEnvironment(environment) {
    const entries = Object.entries(environment);
    const kept = entries.filter(([name]) => /^GIT_/i.test(name) ? passed.test(name) : !(0,credentials/* isWithheld */.Y)(name));
    const passedOn = readSettings(environment).filter(([key]) => passedSettings.test(key));
    return addSettings({ ...allowProtocols(remoteProtocols), ...Object.fromEntries(kept), ...ownVariables }, passedOn);
}
/** Passes settings to git in variables, which allow any key: `-c` ends a key at the first `=`. */
function addSettings(environment, more) {
    const all = [...readSettings(environment), ...more];
    if (all.length === 0)
        return { ...environment };
    const numbered = all.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ]);
    return { ...environment, GIT_CONFIG_COUNT: String(all.length), ...Object.fromEntries(numbered) };
}
function readSettings(environment) {
    const count = Number(environment["GIT_CONFIG_COUNT"] ?? 0);
    const settingsInVariables = [];
    for (let at = 0; at < count; at += 1) {
        const key = environment[`GIT_CONFIG_KEY_${at}`];
        if (key === undefined)
            break;
        settingsInVariables.push([key, environment[`GIT_CONFIG_VALUE_${at}`] ?? ""]);
    }
    return settingsInVariables;
}

;// CONCATENATED MODULE: ./build/platform/git-command.js




/** Maximum bytes of standard output, enough for some two million changed files. */
const outputLimit = 256 * 1024 * 1024;
/** Bytes kept of standard error, the newest. */
const errorLimit = 4096;
/** Time limits in milliseconds: for reading git's own files, comparing trees, and the network. */
const gitTimes = { look: 30_000, compare: 300_000, network: limits/* limits */.F.fetch.value };
/**
 * Runs git and waits for it, whatever its exit code.
 * @param timeoutMs milliseconds until it is ended
 * @param input its standard input
 * @throws GitError when it prints more than 256 MiB
 */
async function askGit(session, args, timeoutMs, input) {
    const output = [];
    let length = 0;
    let errors = Buffer.alloc(0);
    const running = session.processes.start({
        command: "git",
        args: [...gitOptions, ...args],
        cwd: session.folder,
        env: session.env,
        ...(input === undefined ? {} : { input }),
        timeoutMs,
        async onOutput(stream, chunk) {
            if (stream === "stderr") {
                errors = Buffer.concat([errors, chunk]).subarray(-errorLimit);
                return;
            }
            length += chunk.length;
            if (length > outputLimit)
                throw new changes/* GitError */.X(`git ${args[0]} printed more than 256 MiB`);
            output.push(Buffer.from(chunk));
        },
    }, session.signal);
    const { exit } = await running.result;
    return {
        exit,
        output: Buffer.concat(output),
        stderr: hideCredentials(errors.toString("utf8")),
    };
}
/** Runs git and throws a GitError for any exit but 0. */
async function requireGit(session, args, timeoutMs, input) {
    const answer = await askGit(session, args, timeoutMs, input);
    if (!succeeded(answer))
        throw toGitError(args, answer);
    return answer.output;
}
const succeeded = (answer) => answer.exit.kind === "exited" && answer.exit.code === 0;
function toGitError(args, answer) {
    const message = `git ${args[0]} failed (${(0,outcome/* describeExit */.KE)(answer.exit)})`;
    const details = answer.stderr === "" ? message : `${message}: ${answer.stderr}`;
    return new changes/* GitError */.X(lacksContents(answer) ? `${details}\n${partialCloneAdvice}` : details);
}
/**
 * Git fetches missing contents of a partial clone on demand, and reports this message when it cannot
 * (promisor-remote.c).
 */
const lacksContents = (answer) => answer.stderr.includes("from promisor remote");
const partialCloneAdvice = "This is a partial clone: the contents of files that are not checked out are fetched when they are needed, and the remote " +
    "did not give them. Leave out `filter` of actions/checkout, or let git reach the remote: with `persist-credentials: true`.";
/** URLs in git's messages can contain a user and a password. */
const hideCredentials = (text) => text.replaceAll(/:\/\/[^/\s@]+@/g, "://***@").trim();
/** For queries where a failing git means "none". Throws if git did not exit by itself. */
async function findLine(session, args) {
    const answer = await askGit(session, args, gitTimes.look);
    if (answer.exit.kind !== "exited")
        throw toGitError(args, answer);
    return succeeded(answer) ? toText(answer.output) : undefined;
}
async function requireLine(session, args) {
    return toText(await requireGit(session, args, gitTimes.look));
}
const toText = (output) => Buffer.from(output).toString("utf8").replace(/\n$/, "");

;// CONCATENATED MODULE: ./build/platform/git-index.js





/** @param session in the root of a work tree */
async function readIndex(session) {
    const output = await requireGit(session, ["ls-files", "-v", "--stage", "-z"], gitTimes.compare);
    const marks = { marked: [], submodules: [] };
    for (let from = 0, end = output.indexOf(0); end !== -1; from = end + 1, end = output.indexOf(0, from)) {
        const tab = output.indexOf(0x09, from);
        const name = output.subarray(tab + 1, end);
        const [letter = "", mode] = Buffer.from(output.subarray(from, tab))
            .toString("latin1")
            .split(" ");
        // Small letters: assume-unchanged. S: skip-worktree (git-ls-files, -v).
        if (/^[a-zS]$/.test(letter))
            marks.marked.push(name);
        if (mode === "160000")
            marks.submodules.push(Buffer.from(name).toString("utf8"));
    }
    return marks;
}
/**
 * Queries git with an index without marks, so that `assume-unchanged` and `skip-worktree` files are checked too, except
 * for files that a sparse checkout leaves out. The repository's own index is not changed.
 * @param session in the root of a work tree
 */
async function withoutMarks(session, ask) {
    const { marked } = await readIndex(session);
    if (marked.length === 0)
        return ask(session);
    const hidden = (await isSparse(session))
        ? marked.filter((name) => existsBelow(session.folder, name))
        : marked;
    if (hidden.length === 0)
        return ask(session);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "orchestrator-index-"));
    try {
        const own = { ...session, env: { ...session.env, GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index") } };
        await copyIndex(session, (0,external_node_path_.join)(folder, "index"));
        await clearMarks(own, hidden);
        return await ask(own);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
const isSparse = async (session) => (await findLine(session, ["config", "--type=bool", "core.sparseCheckout"])) === "true";
function existsBelow(root, name) {
    const path = Buffer.concat([Buffer.from(`${root}/`), name]);
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** Git compares file times with the index's to decide what to read again, so the copy must not be newer. */
async function copyIndex(session, to) {
    const from = (0,external_node_path_.resolve)(session.folder, await requireLine(session, ["rev-parse", "--git-path", "index"]));
    await (0,regular_file/* copyRegularFile */.cK)(from, to);
    const seconds = Math.floor((0,external_node_fs_.statSync)(from).mtimeMs / 1000);
    (0,external_node_fs_.utimesSync)(to, seconds, seconds);
}
async function clearMarks(session, names) {
    const input = Buffer.concat(names.flatMap((name) => [name, Uint8Array.of(0)]));
    // A split index would be written into the repository's folder.
    const update = ["-c", "core.splitIndex=false", "update-index", "-z"];
    for (const mark of ["--no-assume-unchanged", "--no-skip-worktree"])
        await requireGit(session, [...update, mark, "--stdin"], gitTimes.compare, input);
}

;// CONCATENATED MODULE: ./build/platform/git-pipes.js



/**
 * Git reads these files of a work tree and would block on a pipe. It does not follow links there.
 * @param folder the root of a work tree
 * @throws GitError that names the pipe
 */
function refusePipes(folder) {
    for (const name of [".gitattributes", ".gitignore"]) {
        const path = (0,external_node_path_.join)(folder, name);
        if ((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFIFO() === true)
            throw new changes/* GitError */.X(`${path} is a pipe, which git would wait for: put a file in its place`);
    }
}

;// CONCATENATED MODULE: ./build/platform/git-programs.js






/**
 * Returns a session whose git runs no configured programs on file contents and ignores drivers that declare files
 * binary. Git LFS is the exception (docs/security.md).
 * @param root absolute path of the work tree's root
 */
async function withoutPrograms(session, root) {
    const overrides = new Map();
    for (const folder of await findWorkTrees(session, root)) {
        const configured = await readConfigured({ ...session, folder });
        for (const setting of disablePrograms(configured))
            overrides.set(setting[0], setting);
    }
    return { ...session, env: addSettings(session.env, [...overrides.values()]) };
}
/** The work tree and those of its submodules, which git checks for changes with their own settings. */
async function findWorkTrees(session, root) {
    const found = new Set();
    const waiting = [root];
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        const path = (0,external_node_fs_.realpathSync)(folder);
        if (found.has(path))
            continue;
        found.add(path);
        refusePipes(path);
        const { submodules } = await readIndex({ ...session, folder: path });
        // Without a repository of its own, git would use the enclosing one.
        waiting.push(...submodules
            .map((name) => (0,external_node_path_.join)(path, name))
            .filter((inner) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(inner, ".git"))));
    }
    return found;
}
const programSettings = String.raw `^(filter|diff|lfs\.extension)\..*\.(clean|smudge|process|required|binary)$`;
/** Settings that run programs on file contents or declare files binary. The last value of a key counts. */
async function readConfigured(session) {
    const args = ["config", "-z", "--get-regexp", programSettings];
    const answer = await askGit(session, args, gitTimes.look);
    // Exit 1: there are none (git-config).
    if (!succeeded(answer) && !(answer.exit.kind === "exited" && answer.exit.code === 1))
        throw toGitError(args, answer);
    const entries = Buffer.from(answer.output).toString("utf8").split("\0").slice(0, -1);
    return new Map(entries.map((entry) => {
        const [key = "", ...value] = entry.split("\n");
        return [key, value.join("\n")];
    }));
}
function disablePrograms(configured) {
    const keepsLfs = isPlainLfs(configured);
    return [...configured.keys()].flatMap((key) => {
        if (key.startsWith("diff."))
            return key.endsWith(".binary") ? [[key, "auto"]] : [];
        if (!key.startsWith("filter.") || (keepsLfs && key.startsWith("filter.lfs.")))
            return [];
        return [[key, key.endsWith(".required") ? "false" : ""]];
    });
}
/** The settings of `git lfs install`. With an extension, Git LFS would run configured programs. */
const lfsCommands = {
    "filter.lfs.clean": /^git-lfs clean -- %f$/,
    "filter.lfs.process": /^git-lfs filter-process( --skip)?$/,
    "filter.lfs.smudge": /^git-lfs smudge( --skip)? -- %f$/,
};
const isPlainLfs = (configured) => [...configured].every(([key, value]) => !key.startsWith("lfs.extension.") && (lfsCommands[key]?.test(value) ?? true));

;// CONCATENATED MODULE: ./build/platform/git-lists.js





const diffOptions = [
    "-z",
    "--no-relative",
    "--ignore-submodules=none",
    "--no-ext-diff",
    "--no-textconv",
    "--diff-algorithm=myers",
];
const withLines = ["--raw", "--numstat", "--no-abbrev"];
async function readDiff(session, base, head, { without, lines = false, ignoreBlanks = false }) {
    const sides = head === null ? [base] : [base, head];
    const blanks = ignoreBlanks ? ["-w", "--ignore-blank-lines"] : [];
    const paths = ["--", ...toPathspecs(without)];
    const rest = [...diffOptions, ...blanks, "--end-of-options", ...sides, ...paths];
    const ask = (own) => (lines ? readLineDiff(own, rest) : readNameDiff(own, rest));
    const top = await moveToRoot(session);
    const plain = await withoutPrograms(top, top.folder);
    return head === null ? withoutMarks(plain, ask) : ask(plain);
}
const readLineDiff = (session, args) => requireGit(session, ["diff", ...withLines, "-M", ...args], gitTimes.compare);
/**
 * Detecting renamed and changed files needs their contents. If a partial clone cannot fetch them, such a file is listed
 * as deleted and added.
 */
async function readNameDiff(session, args) {
    const withRenames = ["diff", "--raw", "-M", ...args];
    const answer = await askGit(session, withRenames, gitTimes.compare);
    if (succeeded(answer))
        return answer.output;
    if (!lacksContents(answer))
        throw toGitError(withRenames, answer);
    return requireGit(session, ["diff", "--raw", "-M100%", ...args], gitTimes.compare);
}
async function readUntracked(session, { without }) {
    const args = ["ls-files", "--others", "--exclude-standard", "-z", "--", ...toPathspecs(without)];
    return requireGit(await moveToRoot(session), args, gitTimes.compare);
}
/**
 * A temporary index that lists the files makes git count their lines by its own rules for line ends, binaries and
 * attributes. The entries have a non-existent object and no file times, so that git reads the files.
 */
async function readUntrackedDiff(session, base, names, indexFile) {
    const top = await moveToRoot(session);
    const plain = await withoutPrograms(top, top.folder);
    const own = { ...plain, env: { ...plain.env, GIT_INDEX_FILE: indexFile } };
    const entry = Buffer.from(`100644 ${"1".repeat(base.length)}\t`);
    const entries = Buffer.concat(names.flatMap((name) => [entry, name, end]));
    // A split index would be written into the repository's folder.
    const update = ["-c", "core.splitIndex=false", "update-index", "-z", "--index-info"];
    await requireGit(own, update, gitTimes.compare, entries);
    const args = [...withLines, "--no-renames", "--diff-filter=d", ...diffOptions];
    return requireGit(own, ["diff", ...args, "--end-of-options", base, "--"], gitTimes.compare);
}
async function readFiles(session) {
    const args = ["ls-files", "-t", "-z", "--cached", "--deleted", "--others", "--exclude-standard"];
    return withoutMarks(await moveToRoot(session), (own) => requireGit(own, args, gitTimes.compare));
}
const readTree = (session, commit) => requireGit(session, ["ls-tree", "-r", "-z", "--full-tree", commit], gitTimes.compare);
async function readAttributes(session, names, files) {
    const input = Buffer.concat(files.flatMap((file) => [file, end]));
    return requireGit(await moveToRoot(session), ["check-attr", "-z", "--stdin", ...names], gitTimes.compare, input);
}
const end = Uint8Array.of(0);
/** Everything below the root except these. Exclusions alone would be relative to the working directory. */
function toPathspecs(without = []) {
    if (without.includes(""))
        throw new changes/* GitError */.X("the root of the repository cannot be left out");
    return [":(top)", ...without.map((pattern) => `:(top,exclude,glob)${pattern}`)];
}
/** Some git commands only cover files below their working directory. */
async function moveToRoot(session) {
    const folder = await requireLine(session, ["rev-parse", "--show-toplevel"]);
    refusePipes(folder);
    return { ...session, folder };
}

;// CONCATENATED MODULE: ./build/platform/git-condition.js



/**
 * Finds out what git can do here, without failing where it can't.
 * @param pathspecs files of this tool that should not be tracked
 */
async function readGitCondition(session, pathspecs) {
    const none = { reason: null, indexLock: null, trackedFiles: [] };
    const version = await askGit(session, ["version"], gitTimes.look);
    if (!succeeded(version))
        return { ...none, version: null, place: "outside" };
    const number = /\d+(?:\.\d+)+/.exec(toText(version.output))?.[0] ?? "of an unknown version";
    const args = ["rev-parse", "--is-inside-work-tree", "--is-bare-repository"];
    const answer = await askGit(session, args, gitTimes.look);
    const place = toPlace(answer);
    if (place !== "work-tree")
        return { ...none, version: number, place, reason: place === "refused" ? answer.stderr : null };
    const [indexLock, trackedFiles] = await Promise.all([
        findIndexLock(session),
        findTracked(session, pathspecs),
    ]);
    return { version: number, place, reason: null, indexLock, trackedFiles };
}
function toPlace(answer) {
    if (!succeeded(answer))
        return /not a git repository/.test(answer.stderr) ? "outside" : "refused";
    const [inside, bare] = toText(answer.output).split("\n");
    if (inside === "true")
        return "work-tree";
    return bare === "true" ? "bare" : "outside";
}
async function findIndexLock(session) {
    const path = await findLine(session, ["rev-parse", "--git-path", "index.lock"]);
    return path !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(session.folder, path)) ? path : null;
}
async function findTracked(session, pathspecs) {
    const args = ["ls-files", "-z", "--full-name", "--", ...pathspecs];
    const answer = await askGit(session, args, gitTimes.look);
    return succeeded(answer)
        ? toText(answer.output)
            .split("\0")
            .filter((name) => name !== "")
        : [];
}

;// CONCATENATED MODULE: ./build/platform/git-history.js


/* Uses plumbing commands only: a user's settings change what `git log` prints, and can make it run programs.
 */
const toRange = (base, head) => base === null ? [head] : [head, `^${base}`];
const readCommits = (session, base, head, most) => {
    const format = ["--encoding=UTF-8", "--format=%H%x00%an%x00%s%x00"];
    const chosen = ["--no-merges", `--max-count=${most}`, ...format, ...toRange(base, head)];
    return requireGit(session, ["rev-list", ...chosen, "--"], gitTimes.compare);
};
async function countCommits(session, base, head) {
    const args = ["rev-list", "--no-merges", "--count", ...toRange(base, head), "--"];
    return Number(await requireLine(session, args));
}
async function readRecentChanges(session, head, since, most) {
    const chosen = ["--no-merges", `--max-count=${most}`, `--since=${since.toISOString()}`];
    const commits = await requireGit(session, ["rev-list", ...chosen, head, "--"], gitTimes.compare);
    const shown = [
        "--no-commit-id",
        "--root",
        "-r",
        "--raw",
        "-z",
        "--no-renames",
        "--ignore-submodules=none",
    ];
    return requireGit(session, ["diff-tree", "--stdin", ...shown], gitTimes.compare, commits);
}
async function findCommit(session, revision) {
    // No revision begins with a dash, and arguments cannot contain a NUL.
    if (revision === "" || revision.startsWith("-") || revision.includes("\0"))
        return undefined;
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    return findLine(session, args);
}
/** Reads the commit itself: other commands leave out the parents that a shallow clone lacks. */
async function readParents(session, commit) {
    const headers = await readHeaders(session, commit);
    return Array.from(headers.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1]);
}
/** The header holds seconds since 1970 and a time zone, which does not matter (git-commit-tree, date formats). */
async function readDate(session, commit) {
    const [, seconds] = /^committer .* (\d+) [-+]\d+$/m.exec(await readHeaders(session, commit)) ?? [];
    if (seconds === undefined)
        throw new changes/* GitError */.X(`the commit ${commit} does not say when it was committed`);
    return new Date(Number(seconds) * 1000);
}
async function readHeaders(session, commit) {
    const text = await requireLine(session, ["cat-file", "commit", commit]);
    return text.split("\n\n", 1)[0];
}
/** Exit 1 means that there is none (git-merge-base). */
async function findMergeBase(session, left, right) {
    const args = ["merge-base", "--end-of-options", left, right];
    const answer = await askGit(session, args, gitTimes.compare);
    if (succeeded(answer))
        return toText(answer.output);
    if (answer.exit.kind === "exited" && answer.exit.code === 1)
        return undefined;
    throw toGitError(args, answer);
}

;// CONCATENATED MODULE: ./build/platform/git-remote.js





/** Revisions that can be fetched: no expressions (`HEAD~1`), no patterns, no refspecs. */
const fetchable = /^(?![-+])[^\s:^~?*[\\\p{Cc}]+$/u;
async function findRemote(session) {
    const names = (await requireLine(session, ["remote"])).split("\n").filter((name) => name !== "");
    return names.includes("origin") ? "origin" : names[0];
}
/** The last part of the URL of a remote, without `.git`; a URL may also be a path or `host:path`. */
async function findNameOnRemote(session) {
    const remote = await findRemote(session);
    if (remote === undefined)
        return undefined;
    const url = await findLine(session, ["config", "--get", `remote.${remote}.url`]);
    return url
        ?.replace(/\/*(?:\.git)?\/*$/, "")
        .split(/[/:\\]/)
        .at(-1);
}
const isShallow = async (session) => (await requireLine(session, ["rev-parse", "--is-shallow-repository"])) === "true";
async function fetchRevision(session, revision) {
    if (!fetchable.test(revision)) {
        throw new changes/* GitError */.X(`${JSON.stringify(revision)} is not the name of a branch, a tag or a commit`);
    }
    const shallow = await isShallow(session);
    // A depth would make a complete clone shallow; without one, a shallow clone would fetch the whole history.
    await fetchFromRemote(session, shallow ? ["--depth=1"] : [], [revision]);
    const commit = await findCommit(session, "FETCH_HEAD");
    if (commit === undefined)
        throw new changes/* GitError */.X(`${JSON.stringify(revision)} is not a commit`);
    return commit;
}
async function deepen(session, tips, count) {
    const depth = [`--deepen=${count}`];
    try {
        await fetchFromRemote(session, depth, tips);
    }
    catch (error) {
        // The remote does not know a local commit: then deepen what is fetched by default.
        if (!(error instanceof changes/* GitError */.X) || !/not our ref|unadvertised object/.test(error.message))
            throw error;
        await fetchFromRemote(session, depth, []);
    }
}
const fetchOptions = [
    "--no-tags",
    "--no-prune",
    "--no-recurse-submodules",
    "--upload-pack=git-upload-pack",
];
async function fetchFromRemote(session, depth, revisions) {
    const remote = await findRemote(session);
    if (remote === undefined)
        throw new changes/* GitError */.X("there is no remote to fetch from");
    const patience = setTimeout(() => {
        const what = revisions.length === 0 ? "more history" : revisions.join(" and ");
        session.fetching.waiting(`waiting for git to fetch ${what} from ${remote}, for at most ${gitTimes.network / 60_000} minutes`);
    }, limits/* limits */.F.quietFetch.value);
    try {
        const args = ["fetch", ...fetchOptions, ...depth, "--end-of-options", remote, ...revisions];
        const env = allowFolders(session.env);
        const fetching = { ...session, env, processes: session.fetching.processes };
        await requireGit(fetching, args, gitTimes.network);
    }
    finally {
        clearTimeout(patience);
    }
}

;// CONCATENATED MODULE: ./build/platform/git-objects.js


/** Sizes of objects in bytes, by id, in one call of git. Missing objects are left out. */
async function readSizes(session, ids) {
    const sizes = new Map();
    const bytes = await queryObjects(session, "--batch-check", ids);
    for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(lineFeed, at);
        const isMissing = Buffer.from(bytes.subarray(at, end)).toString("latin1").endsWith(" missing");
        if (!isMissing) {
            const { id, size } = readHead(bytes, at);
            sizes.set(id, size);
        }
        at = end + 1;
    }
    return sizes;
}
/** Contents of objects, by id, in one call of git. */
async function readContents(session, ids) {
    const contents = new Map();
    const bytes = await queryObjects(session, "--batch", ids);
    for (let at = 0; at < bytes.length;) {
        const { id, size, next } = readHead(bytes, at);
        contents.set(id, bytes.subarray(next, next + size));
        at = next + size + 1;
    }
    return contents;
}
async function queryObjects(session, mode, ids) {
    if (ids.length === 0)
        return new Uint8Array();
    const input = Buffer.from(ids.map((id) => `${id}\n`).join(""));
    return requireGit(session, ["cat-file", mode], gitTimes.compare, input);
}
function readHead(bytes, at) {
    const end = bytes.indexOf(lineFeed, at);
    const line = Buffer.from(bytes.subarray(at, end === -1 ? undefined : end)).toString("latin1");
    const [, id, size] = /^([0-9a-f]+) [a-z]+ (\d+)$/.exec(line) ?? [];
    if (id === undefined || end === -1)
        throw new changes/* GitError */.X(`git cat-file says: ${line}`);
    return { id, size: Number(size), next: end + 1 };
}
const lineFeed = 0x0a;

;// CONCATENATED MODULE: ./build/platform/git-scratch.js




/* Queries that must not depend on the repository's settings: they run in an empty temporary repository.
 */
/**
 * The attributes of files by these .gitattributes, as printed by `git check-attr -z`.
 * @param texts the content of each .gitattributes, by its name as latin1
 */
function readAttributesIn(session, texts, names, files) {
    return runInScratch(session, async (own) => {
        await requireGit(own, ["init", "--quiet", "--template="], gitTimes.look);
        for (const [name, text] of texts)
            writeBelow(own.folder, name, text);
        const input = Buffer.concat(files.flatMap((file) => [file, Uint8Array.of(0)]));
        return requireGit(own, ["check-attr", "-z", "--stdin", ...names], gitTimes.compare, input);
    });
}
/**
 * Counts changed lines between pairs of texts, as printed by `git diff --numstat -z`, with the names `before/<n>` and
 * `after/<n>`.
 */
function countChangedLines(session, pairs) {
    return runInScratch(session, async (own) => {
        for (const [n, { before, after }] of pairs.entries()) {
            writeBelow(own.folder, `before/${n}`, before);
            writeBelow(own.folder, `after/${n}`, after);
        }
        const options = ["--no-renames", "--no-ext-diff", "--no-textconv", "--diff-algorithm=myers"];
        const args = ["diff", "--no-index", "--numstat", "-z", ...options, "before", "after"];
        const answer = await askGit(own, args, gitTimes.compare);
        // Exit 1: they differ.
        if (succeeded(answer) || (answer.exit.kind === "exited" && answer.exit.code === 1))
            return answer.output;
        throw toGitError(args, answer);
    });
}
async function runInScratch(session, ask) {
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "orchestrator-git-")));
    try {
        const env = { ...session.env, GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(folder) };
        return await ask({ ...session, folder, env });
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** A hand-made tree can contain any names: those that would lead elsewhere are left out. */
function writeBelow(folder, name, text) {
    const parts = name.split("/");
    if (parts.some((part) => /^(|\.|\.\.|\.git)$/i.test(part) || part.includes("\\")))
        return;
    const path = Buffer.from(`${folder}/${name}`, "latin1");
    (0,external_node_fs_.mkdirSync)(Buffer.from(`${folder}/${parts.slice(0, -1).join("/")}`, "latin1"), {
        recursive: true,
    });
    (0,external_node_fs_.writeFileSync)(path, text);
}

;// CONCATENATED MODULE: ./build/platform/git-state.js








/**
 * The state of a work tree: its commit, and a digest of the names, modes and contents of all files that differ from it,
 * including untracked ones. Staging changes nothing. In a clean tree no file is read.
 * @param without git globs of files to leave out, relative to the root
 */
async function readTreeState(session, without) {
    refusePipes(session.folder);
    const pathspecs = ["--", ":(top)", ...without.map((glob) => `:(top,exclude,glob)${glob}`)];
    // Both read the index, so they run at the same time.
    const withSettings = withoutPrograms(session, session.folder);
    withSettings.catch(() => { });
    const files = await askGit(session, ["ls-files", "-v", "-z", "--full-name", ...pathspecs], gitTimes.compare);
    if (!succeeded(files))
        return { kind: "unknown", reason: explainUnknown(files) };
    const status = await askGit(await withSettings, [...statusArguments, ...pathspecs], gitTimes.compare);
    if (!succeeded(status))
        return { kind: "unknown", reason: explainUnknown(status) };
    const { commit, names, opaque } = parseStatus(splitFields(status));
    if (opaque !== undefined)
        return {
            kind: "unknown",
            reason: `${quoteName(opaque)} is a repository of its own, with changes`,
        };
    const changed = [...new Set([...names, ...parseMarked(splitFields(files))])].sort();
    return digestFiles(session.folder, commit, changed);
}
/** Bytes read at a time. */
const git_state_PIECE_BYTES = 64 * 1024;
const statusArguments = [
    "status",
    "--porcelain=v2",
    "-z",
    "--branch",
    "--no-ahead-behind",
    "--no-renames",
    "--untracked-files=all",
    "--ignore-submodules=none",
];
function explainUnknown(answer) {
    if (answer.exit.kind === "spawn-failed")
        return "there is no git";
    if (/not a git repository|must be run in a work tree/.test(answer.stderr))
        return "this is not a git repository";
    return toGitError(["status"], answer).message;
}
/** Decoded as latin1, so that names keep their bytes, whatever their encoding. */
const splitFields = ({ output }) => Buffer.from(output)
    .toString("latin1")
    .split("\0")
    .filter((field) => field !== "");
const toBytes = (name) => Buffer.from(name, "latin1");
const quoteName = (name) => JSON.stringify(toBytes(name).toString("utf8"));
/** The number of words before the name, by the first word: git-status(1), `--porcelain=v2`. */
const wordsBeforeName = { "1": 8, u: 10, "?": 1 };
function parseStatus(fields) {
    const status = { commit: null, names: [], opaque: undefined };
    for (const field of fields) {
        const [, commit] = /^# branch\.oid ([0-9a-f]+)$/.exec(field) ?? [];
        if (commit !== undefined)
            status.commit = commit;
        const words = field.split(" ");
        const before = wordsBeforeName[words[0]];
        if (before === undefined)
            continue;
        const name = words.slice(before).join(" ");
        status.names.push(name);
        const isSubmodule = before > 1 && words[2].startsWith("S");
        if (isSubmodule || name.endsWith("/"))
            status.opaque ??= name;
    }
    return status;
}
/** Files marked `assume-unchanged` or `skip-worktree`, whose changes git does not report. */
const parseMarked = (fields) => fields.filter((field) => /^[a-zS] /.test(field)).map((field) => field.slice(2));
async function digestFiles(root, commit, names) {
    const found = names.map((name) => ({ name, stats: readStats(root, name) }));
    const sizes = found.map(({ stats }) => (stats?.isFile() === true ? stats.size : 0));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const reason = `more than ${limits/* limits */.F.changedBytes.shown} differ from the commit`;
    if (bytes > limits/* limits */.F.changedBytes.value)
        return { kind: "unknown", reason };
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const { name, stats } of found) {
        hash.update(`${toBytes(name).length}\0`).update(toBytes(name));
        await addContent(hash, toPath(root, name), stats);
    }
    return { kind: "known", commit, changes: hash.digest("hex") };
}
const toPath = (root, name) => Buffer.concat([Buffer.from((0,external_node_path_.join)(root, "/")), toBytes(name)]);
function readStats(root, name) {
    try {
        return (0,external_node_fs_.lstatSync)(toPath(root, name));
    }
    catch {
        return undefined;
    }
}
/** Each part is preceded by its length or kind, so that different trees never give the same bytes. */
async function addContent(hash, path, stats) {
    if (stats?.isSymbolicLink() === true) {
        const target = (0,external_node_fs_.readlinkSync)(path, { encoding: "buffer" });
        hash.update(`link ${target.length}\0`).update(target);
    }
    else if (stats?.isFile() === true) {
        const content = (0,external_node_crypto_.createHash)("sha256");
        for await (const chunk of (0,regular_file/* readPieces */.ut)(path, { from: 0, pieceBytes: git_state_PIECE_BYTES }))
            content.update(chunk);
        hash.update(`file ${stats.mode & 0o111}\0`).update(content.digest());
    }
    else
        hash.update("nothing\0");
}

;// CONCATENATED MODULE: ./build/platform/work-tree.js





/** The files below a root, which may itself be a link. Synchronous, for the reason in files.ts. */
function openWorkTree(root) {
    const top = `${Buffer.from(external_node_fs_.realpathSync.native(root)).toString("latin1")}${external_node_path_.sep}`.replace(/[\\/]{2}$/, external_node_path_.sep);
    const toPath = (name) => Buffer.concat([Buffer.from(`${root}/`), name]);
    return {
        read: async (name) => ignoreMissing(name, () => {
            const path = resolveInside(top, toPath(name));
            return path === undefined
                ? undefined
                : (0,regular_file/* readRegularFile */.XF)(path, { most: limits/* limits */.F.document.value, links: false });
        }),
        exists: async (name) => ignoreMissing(name, () => resolveInside(top, toPath(name))) !== undefined,
        size: async (name) => ignoreMissing(name, () => (0,external_node_fs_.lstatSync)(toPath(name)).size),
    };
}
/** Follows all links of a path; undefined if it leads out of the work tree or into a `.git` folder. */
function resolveInside(top, path) {
    const found = external_node_fs_.realpathSync.native(path, { encoding: "buffer" });
    // latin1: one character for each byte.
    const text = `${found.toString("latin1")}${external_node_path_.sep}`;
    if (!text.startsWith(top))
        return undefined;
    return text.slice(top.length).toLowerCase().split(external_node_path_.sep).includes(".git") ? undefined : found;
}
const missingCodes = [
    "ENOENT",
    "ENOTREGULAR",
    "ENOTDIR",
    "ELOOP",
    "ENAMETOOLONG",
    "ERR_INVALID_ARG_VALUE",
];
function ignoreMissing(name, look) {
    try {
        return look();
    }
    catch (error) {
        if (missingCodes.includes(error.code ?? ""))
            return undefined;
        const shown = JSON.stringify(Buffer.from(name).toString("utf8"));
        throw new changes/* GitError */.X(`could not read ${shown}: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./build/platform/git.js











/**
 * Git in a folder.
 * @param env the environment of this process; git-settings.ts selects what git gets
 * @param signal ends git when aborted; the call then fails with a GitError
 * @param fetching default: fetches are run like everything else, in silence
 */
function openGit(folder, env, processes, signal = new AbortController().signal, fetching = { processes, waiting() { } }) {
    const session = { folder, env: gitEnvironment(env), processes, signal, fetching };
    return {
        root: () => findRoot(session),
        commit: (revision) => findCommit(session, revision),
        parents: (commit) => readParents(session, commit),
        commitDate: (commit) => readDate(session, commit),
        mergeBase: (left, right) => findMergeBase(session, left, right),
        ...openRemote(session),
        upstream: () => findUpstream(session),
        defaultBranch: () => findDefaultBranch(session),
        position: () => findPosition(session),
        treeState: (without) => readTreeState(session, without),
        commits: (base, head, most) => readCommits(session, base, head, most),
        countCommits: (base, head) => countCommits(session, base, head),
        recentChanges: (head, since, most) => readRecentChanges(session, head, since, most),
        emptyTree: () => findEmptyTree(session),
        diff: (base, head, options = {}) => readDiff(session, base, head, options),
        untracked: (options = {}) => readUntracked(session, options),
        diffOfUntracked: (base, names, indexFile) => readUntrackedDiff(session, base, names, indexFile),
        listFiles: () => readFiles(session),
        listTree: (commit) => readTree(session, commit),
        attributes: (names, files) => readAttributes(session, names, files),
        attributesIn: (texts, names, files) => readAttributesIn(session, texts, names, files),
        countLines: (pairs) => countChangedLines(session, pairs),
        contents: (ids) => readContents(session, ids),
        sizes: (ids) => readSizes(session, ids),
        condition: (pathspecs) => readGitCondition(session, pathspecs),
        workTree: openWorkTree,
    };
}
async function findRoot(session) {
    const args = ["rev-parse", "--show-toplevel"];
    const answer = await askGit(session, args, gitTimes.look);
    if (succeeded(answer))
        return toText(answer.output);
    if (answer.exit.kind === "spawn-failed")
        return undefined;
    if (/not a git repository|must be run in a work tree/.test(answer.stderr))
        return undefined;
    const error = toGitError(args, answer);
    if (!answer.stderr.includes("dubious ownership"))
        throw error;
    throw new changes/* GitError */.X(`${error.message}\nThe repository belongs to another user than the one who runs this, so git won't read it. ` +
        "Run the command above in an earlier step, or check the repository out as the user who runs this.");
}
const openRemote = (session) => ({
    isShallow: () => isShallow(session),
    remote: () => findRemote(session),
    nameOnRemote: () => findNameOnRemote(session),
    fetch: (revision) => fetchRevision(session, revision),
    deepen: (tips, commits) => deepen(session, tips, commits),
});
/** Standard input is empty, and so is the object of an empty tree. */
const findEmptyTree = (session) => requireLine(session, ["hash-object", "-t", "tree", "--stdin"]);
const findUpstream = (session) => findLine(session, ["rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}"]);
async function findDefaultBranch(session) {
    const remote = await findRemote(session);
    const candidates = ["main", "master"];
    if (remote !== undefined) {
        candidates.unshift(`${remote}/main`, `${remote}/master`);
        const args = ["symbolic-ref", "--quiet", "--short", `refs/remotes/${remote}/HEAD`];
        const head = await findLine(session, args);
        if (head !== undefined)
            candidates.unshift(head);
    }
    for (const candidate of candidates) {
        if ((await findCommit(session, candidate)) !== undefined)
            return candidate;
    }
    return undefined;
}
/** One call of git for everything, because every local run makes it. */
async function findPosition(session) {
    const format = "--format=%(HEAD)%09%(refname)%09%(objectname)%09%(symref)";
    const args = ["for-each-ref", format, "refs/heads", "refs/remotes/*/HEAD"];
    const lines = await findLine(session, args);
    const refs = (lines ?? "").split("\n").map((line) => line.split("\t"));
    const branches = refs.flatMap(([mark, name = "", commit = ""]) => name.startsWith("refs/heads/") ? [{ name: name.slice(11), commit, current: mark === "*" }] : []);
    const remoteHeads = refs.filter(([, , , target]) => target?.startsWith("refs/remotes/"));
    const head = remoteHeads.find(([, name]) => name === "refs/remotes/origin/HEAD") ?? remoteHeads[0];
    const current = branches.find((branch) => branch.current);
    const conventional = ["main", "master"].find((name) => branches.some((branch) => branch.name === name));
    const only = branches.length === 1 ? branches[0].name : undefined;
    return {
        commit: current?.commit ?? (await findCommit(session, "HEAD")) ?? null,
        branch: current?.name ?? null,
        defaultBranch: head?.[3]?.split("/").slice(3).join("/") ?? conventional ?? only ?? null,
    };
}

// EXTERNAL MODULE: ./build/model/own-folders.js
var own_folders = __nccwpck_require__(83106);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __nccwpck_require__(9751);
;// CONCATENATED MODULE: ./build/platform/inside-only.js





/** @param root absolute path of the repository */
function restrictToInside(root) {
    const require = (path) => requireInside(root, path);
    return {
        files: (files) => ({ ...files, ...checkFiles(files, require) }),
        locks: (locks) => ({
            ...locks,
            async acquire(path, options) {
                try {
                    require(path);
                }
                catch (error) {
                    return { kind: "failed", reason: (0,reasons/* messageOf */.bD)(error) };
                }
                return locks.acquire(path, options);
            },
        }),
    };
}
/** Wraps all methods that make, change or remove something. */
function checkFiles(files, require) {
    const check = (method, listWritten) => async (...given) => {
        listWritten(...given).forEach(require);
        return method.apply(files, given);
    };
    return {
        replace: check(files.replace, (path) => [path]),
        write: check(files.write, (path) => [path]),
        openAppend: check(files.openAppend, (path) => [path]),
        makeFolder: check(files.makeFolder, (path) => [path]),
        move: check(files.move, (from, to) => [from, to]),
        remove: check(files.remove, (path) => [path]),
        compress: check(files.compress, (_from, to) => [to]),
        copyMatching: check(files.copyMatching, (_from, _globs, to) => [(0,external_node_path_.join)(to, "copy")]),
    };
}
/** @throws Error with the code `EOUTSIDE` */
function requireInside(root, path) {
    const isOwn = Object.values(own_folders/* ownFolders */.g).some((name) => !(0,leads_out/* leadsOut */.q)((0,external_node_path_.join)(root, name), path));
    if (!isOwn)
        return;
    const realRoot = inside_only_findRealPath(root) ?? root;
    const found = findNearestFolder(root, path);
    if (found === undefined || !(0,leads_out/* leadsOut */.q)(realRoot, found))
        return;
    const message = `${path} now leads out of the repository, to ${found}, so nothing is written there: replace the link on its way with a folder`;
    throw Object.assign(new Error(message), { code: "EOUTSIDE" });
}
/**
 * The nearest existing folder above a path, with all links followed. The path itself may be a link, which is never
 * followed.
 */
function findNearestFolder(root, path) {
    for (let folder = (0,external_node_path_.dirname)(path); !(0,leads_out/* leadsOut */.q)(root, folder); folder = (0,external_node_path_.dirname)(folder)) {
        const found = inside_only_findRealPath(folder);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** undefined for a missing or unreadable path, where nothing can be written either. */
function inside_only_findRealPath(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/model/lock-owner.js
/**
 * Parses a lock file, without a schema: every run takes locks, and loading the schema library would take longer than
 * that.
 * @returns null for anything else
 */
function readLockOwner(value) {
    if (typeof value !== "object" || value === null)
        return null;
    const { schema_version, kind, pid, host, process_started, token, acquired_at } = value;
    const isOwner = schema_version === 1 &&
        kind === "lock" &&
        Number.isSafeInteger(pid) &&
        pid > 0 &&
        typeof host === "string" &&
        (process_started === null || (typeof process_started === "string" && process_started !== "")) &&
        typeof token === "string" &&
        /^[0-9a-f]{16}$/.test(token) &&
        typeof acquired_at === "string" &&
        !Number.isNaN(Date.parse(acquired_at)) &&
        Object.keys(value).length === 7;
    return isOwner ? value : null;
}

;// CONCATENATED MODULE: ./build/platform/lock-file.js





/** Bytes; longer than any lock file that this tool writes. */
const LONGEST_OWNER = 4096;
/** @throws when the path is not a file, or not readable */
function readLock(path) {
    let descriptor;
    try {
        // Follows no link and does not block on a pipe.
        descriptor = (0,regular_file/* openRegularFile */.ZU)(path, { links: false });
    }
    catch (error) {
        if (getErrorCode(error) === "ENOENT")
            return undefined;
        throw ["ELOOP", "ENOTREGULAR"].includes(getErrorCode(error)) ? toNotAFileError(path) : error;
    }
    try {
        const { ino, mtimeMs } = (0,external_node_fs_.fstatSync)(descriptor);
        const owner = readOwner(descriptor);
        return { token: owner?.token ?? `${ino}-${Math.trunc(mtimeMs)}`, owner, touchedMs: mtimeMs };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/**
 * Makes a lock file that has its content from the start.
 * @returns false when there is one already, or its folder was just removed
 * @throws when it cannot be made
 */
function createLock(path, owner) {
    const own = writeTemporary(path, owner);
    try {
        (0,external_node_fs_.linkSync)(own, path);
        return true;
    }
    catch (error) {
        // ENOENT: the folder was just removed; the next attempt makes it again.
        if (getErrorCode(error) === "EEXIST" || getErrorCode(error) === "ENOENT")
            return false;
        throw noHardLinkCodes.has(getErrorCode(error))
            ? new Error(`${(0,external_node_path_.dirname)(path)} lies on a file system without hard links, which locks need`, {
                cause: error,
            })
            : error;
    }
    finally {
        (0,external_node_fs_.rmSync)(own, { force: true });
    }
}
/** Replaces the owner of a lock file. Only for the holder of the claim on its present owner. */
function replaceLock(path, owner) {
    const own = writeTemporary(path, owner);
    try {
        (0,external_node_fs_.renameSync)(own, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(own, { force: true });
        throw error;
    }
}
/** Updates the time of a lock file, if this owner still has it. */
function touchLock(path, token, now) {
    if (readLock(path)?.token === token)
        (0,external_node_fs_.utimesSync)(path, now, now);
}
/** link(2) fails with EPERM on a file system without hard links, and with the others on some. */
const noHardLinkCodes = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"]);
function writeTemporary(path, owner) {
    const own = `${path}.${owner.token}.tmp`;
    const descriptor = retryWithFolder((0,external_node_path_.dirname)(path), () => (0,regular_file/* createFile */.x3)(own));
    try {
        (0,external_node_fs_.writeFileSync)(descriptor, `${JSON.stringify(owner)}\n`);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(own, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    return own;
}
function readOwner(descriptor) {
    const bytes = Buffer.alloc(LONGEST_OWNER);
    const length = (0,external_node_fs_.readSync)(descriptor, bytes, 0, LONGEST_OWNER, 0);
    try {
        return readLockOwner(JSON.parse(bytes.toString("utf8", 0, length)));
    }
    catch {
        return null;
    }
}
const toNotAFileError = (path) => new Error(`${path} is not a file; remove it`);
const getErrorCode = (error) => error.code ?? "";

;// CONCATENATED MODULE: ./build/platform/lock.js





/** The first and the longest wait for a held lock, in milliseconds. */
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 250;
/** Milliseconds that a release waits for another process to take the lock over, which takes a few. */
const RELEASE_PATIENCE_MS = 2_000;
/** Locks between processes, including those of other machines that share a disk.
 * A lock is a file that names its owner. It is made by link(2), which fails if it exists. Changing its owner requires a claim on the present owner first: `<lock>.<owner's token>.claim`, itself a lock. The holder of the claim checks the owner again, and only if it is unchanged replaces the file (to take it over) or removes it (to release it). So no two processes can take over the same lock, and none removes a lock that another has taken over.
 * A lock is taken over when its owner is gone. If that cannot be known (another machine, an unreadable file), it is taken over after limits.lockStale without a touch; an owner that is suspended for longer can lose its lock.
 */
function createLocks(options) {
    return {
        async look(path) {
            const found = attempt(() => readLock(path));
            if (found === undefined)
                return "free";
            return "kind" in found || !isStale(options, found) ? "held" : "gone";
        },
        acquire: (path, patience = {}) => acquire(options, path, patience),
    };
}
async function acquire(options, path, { patienceMs = limits/* limits */.F.lockPatience.value, signal, }) {
    const { clock, random = Math.random } = options;
    const token = newToken();
    const since = clock.elapsed();
    for (let round = 0;; round += 1) {
        const answer = attempt(() => take(options, path, token));
        if (answer.kind === "held")
            return hold(options, path, token, answer.takenOver);
        if (answer.kind === "failed")
            return answer;
        const left = patienceMs - (clock.elapsed() - since);
        if (left <= 0 || signal?.aborted === true)
            return { kind: "busy", reason: describeHolder(options, answer) };
        await clock.sleep(Math.min(left, getPause(round, random)), signal);
    }
}
const changing = { kind: "busy", found: undefined };
/** One attempt, without waiting. */
function take(options, path, token) {
    const owner = toOwner(options, token);
    const found = readLock(path);
    if (found === undefined)
        return createLock(path, owner) ? { kind: "held", takenOver: false } : changing;
    // A network file system can report EEXIST for a link that this very call made: link(2), BUGS.
    if (found.token === token)
        return { kind: "held", takenOver: false };
    if (!isStale(options, found))
        return { kind: "busy", found };
    return withClaim(options, path, found.token, () => {
        const now = readLock(path);
        if (now?.token !== found.token || !isStale(options, now))
            return changing;
        replaceLock(path, owner);
        return { kind: "held", takenOver: true };
    });
}
/**
 * Changes the lock of the owner with this token, while holding the claim on it. A claim whose owner is gone is taken
 * over like a lock.
 */
function withClaim(options, path, token, change) {
    const claim = `${path}.${token}.claim`;
    const own = newToken();
    const claimed = take(options, claim, own);
    if (claimed.kind !== "held")
        return claimed;
    try {
        return change();
    }
    finally {
        if (readLock(claim)?.token === own)
            (0,external_node_fs_.rmSync)(claim, { force: true });
    }
}
function isStale({ clock, processes }, { owner, touchedMs }) {
    const running = owner === null ? null : processes.isRunning(toWriter(owner));
    if (running !== null)
        return !running;
    return clock.now().getTime() - touchedMs > limits/* limits */.F.lockStale.value;
}
function hold(options, path, token, takenOver) {
    attempt(() => sweep(options, path));
    const touch = () => void attempt(() => touchLock(path, token, options.clock.now()));
    const timer = setInterval(touch, options.touchMs ?? limits/* limits */.F.lockTouch.value);
    // A held lock must not keep the process alive.
    timer.unref();
    let released;
    return {
        kind: "held",
        takenOver,
        release() {
            clearInterval(timer);
            released ??= release(options, path, token);
            return released;
        },
    };
}
async function release(options, path, token) {
    const { clock, random = Math.random } = options;
    const since = clock.elapsed();
    for (let round = 0; clock.elapsed() - since <= RELEASE_PATIENCE_MS; round += 1) {
        const answer = attempt(() => giveBack(options, path, token));
        if (answer.kind === "failed")
            attempt(() => removeOwn(path, token));
        if (answer.kind !== "busy")
            return;
        await clock.sleep(getPause(round, random));
    }
}
/**
 * Removes the lock without a claim, which cannot be made on a full disk. While the owner lives, only another machine
 * could take the lock over, after limits.lockStale.
 */
function removeOwn(path, token) {
    if (readLock(path)?.token === token)
        (0,external_node_fs_.rmSync)(path, { force: true });
}
const done = { kind: "held", takenOver: false };
/** @returns `held` when there is nothing more to do */
function giveBack(options, path, token) {
    if (readLock(path)?.token !== token)
        return done;
    return withClaim(options, path, token, () => {
        removeOwn(path, token);
        return done;
    });
}
/**
 * Removes files that killed processes left beside a lock. A claim on a former owner can be removed at any time, because
 * its holder will not find that owner.
 */
function sweep(options, path) {
    const name = (0,external_node_path_.basename)(path);
    const leftovers = (0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(path)).filter((other) => other.startsWith(name) && /^(?:\.[0-9a-f-]+\.(?:claim|tmp))+$/.test(other.slice(name.length)));
    for (const other of leftovers) {
        const leftover = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), other);
        const found = readLock(leftover);
        if (found !== undefined && isStale(options, found))
            (0,external_node_fs_.rmSync)(leftover, { force: true });
    }
}
/** Turns an error of the disk into a result. */
function attempt(act) {
    try {
        return act();
    }
    catch (error) {
        return { kind: "failed", reason: `its lock could not be made: ${error.message}` };
    }
}
/** Doubled each time, and half of it random, so that processes that began to wait together retry apart. */
const getPause = (round, random) => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** round) * (0.5 + random() / 2);
/** Describes the holder of a lock. The host name comes from outside, so it is quoted. */
function describeHolder({ clock, processes }, { found }) {
    if (found === undefined)
        return "its lock kept passing from one process to another";
    const age = Math.max(0, Math.round((clock.now().getTime() - found.touchedMs) / 1_000));
    const staleAfter = `${limits/* limits */.F.lockStale.value / 60_000} min`;
    const silent = `was last active ${age} s ago; its lock is taken over after ${staleAfter} without activity`;
    const { owner } = found;
    if (owner === null)
        return `its lock is not readable, so its holder is unknown; it ${silent}`;
    const who = `process ${owner.pid} on ${JSON.stringify(owner.host)} has held its lock since ${owner.acquired_at}`;
    return processes.isRunning(toWriter(owner)) === null
        ? `${who} and ${silent}`
        : `${who} and still runs`;
}
const newToken = () => (0,external_node_crypto_.randomBytes)(8).toString("hex");
function toOwner({ clock, owner }, token) {
    return {
        schema_version: 1,
        kind: "lock",
        pid: owner.pid,
        host: owner.host,
        process_started: owner.started,
        token,
        acquired_at: clock.now().toISOString(),
    };
}
const toWriter = ({ pid, host, process_started }) => ({
    pid,
    host,
    started: process_started,
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(77030);
;// CONCATENATED MODULE: ./build/platform/pipes.js




/**
 * The number of processes whose pipes are made together: making them starts a process, which costs as much as starting
 * a stage. Pipes are reused, so the number of batches depends on how many stages run at the same time.
 */
const BATCH = 8;
/**
 * Provides real pipes. Node's own are pairs of sockets, which Linux cannot open by name: `echo > /dev/stderr` and `tee
 * /dev/stderr` would fail with ENXIO (https://github.com/nodejs/node/issues/21941), though they work in a terminal and
 * in a `run:` step. Node cannot create pipes, so they are made as named pipes, whose names are removed before use. If
 * that fails, the process gets sockets.
 *
 * Other systems get sockets too: macOS can open them by name, and does not report the end of a named pipe to Node
 * (https://github.com/libuv/libuv/pull/4513).
 *
 * @param makeFifos makes a named pipe at each path, for this user only; returns whether it succeeded
 */
function createOutputPipes(makeFifos) {
    const spare = [];
    const take = () => {
        const held = spare.pop();
        return held === undefined ? undefined : openEnds(held);
    };
    return () => {
        if (process.platform !== "linux")
            return socketPairs;
        if (spare.length < 2)
            spare.push(...makeBatch(makeFifos));
        const stdout = take();
        const stderr = take();
        if (stdout && stderr)
            return createRealPipes(stdout, stderr, (held) => spare.push(held));
        if (stdout)
            closeUnused(stdout, (held) => spare.push(held));
        return socketPairs;
    };
}
const socketPairs = {
    stdio: ["pipe", "pipe"],
    read({ stdout, stderr }) {
        if (!stdout || !stderr)
            throw new Error("a process that started has no streams to read its output from");
        return { stdout, stderr };
    },
    close: () => undefined,
};
function createRealPipes(stdout, stderr, giveBack) {
    return {
        stdio: [stdout.writeEnd, stderr.writeEnd],
        read: () => ({ stdout: readFrom(stdout, giveBack), stderr: readFrom(stderr, giveBack) }),
        close: () => [stdout, stderr].forEach((pipe) => closeUnused(pipe, giveBack)),
    };
}
/** The stream ends when the last process closes its writing end, so this process closes its own here. */
function readFrom({ held, readEnd, writeEnd }, giveBack) {
    (0,external_node_fs_.closeSync)(writeEnd);
    const stream = new external_node_net_.Socket({ fd: readEnd, readable: true, writable: false });
    let ended = false;
    stream.once("end", () => (ended = true));
    // After its end, a pipe is empty and has no writer. An abandoned one may still have writers.
    stream.once("close", () => (ended ? giveBack(held) : (0,external_node_fs_.closeSync)(held)));
    return stream;
}
/** Empty where it fails: no `mkfifo`, no space for temporary files, too many open files. */
function makeBatch(makeFifos) {
    const batch = [];
    try {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "orchestrator-pipes-"));
        try {
            const paths = Array.from({ length: 2 * BATCH }, (_, index) => (0,external_node_path_.join)(folder, String(index)));
            if (makeFifos(paths))
                for (const path of paths)
                    batch.push((0,external_node_fs_.openSync)(path, readingFlags));
        }
        finally {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        }
        return batch;
    }
    catch {
        // Sockets work for nearly every process, and the others report the error themselves.
        batch.forEach((held) => (0,external_node_fs_.closeSync)(held));
        return [];
    }
}
/** Opening a reading end must not wait for a writer; the writing end then has a reader at once. */
const readingFlags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK;
/**
 * Opened separately, the two ends share no flags: the process's end blocks, as programs expect of their output. The
 * pipe's name was removed, but Linux can open it through its descriptor: proc_pid_fd(5).
 */
function openEnds(held) {
    const path = `/proc/self/fd/${held}`;
    let readEnd;
    try {
        readEnd = (0,external_node_fs_.openSync)(path, readingFlags);
        return { held, readEnd, writeEnd: (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY) };
    }
    catch {
        if (readEnd !== undefined)
            (0,external_node_fs_.closeSync)(readEnd);
        (0,external_node_fs_.closeSync)(held);
        return undefined;
    }
}
function closeUnused({ held, readEnd, writeEnd }, giveBack) {
    (0,external_node_fs_.closeSync)(readEnd);
    (0,external_node_fs_.closeSync)(writeEnd);
    giveBack(held);
}

// EXTERNAL MODULE: ./build/platform/proc-stat.js
var proc_stat = __nccwpck_require__(82075);
;// CONCATENATED MODULE: ./build/platform/process-group.js




/** Sends a signal to every process of a group. Ignores a group that is gone or belongs to another user. */
function signalGroup(group, signal) {
    try {
        process.kill(-group, signal);
    }
    catch (error) {
        if (!isGone(error) && !isForbidden(error))
            throw error;
    }
}
/**
 * Whether a process of the group runs. Zombies do not count: in a container whose first process does not reap them they
 * stay forever, and signal 0 still finds them.
 */
function isGroupAlive(group) {
    try {
        process.kill(-group, 0);
    }
    catch (error) {
        if (isGone(error))
            return false;
        // macOS reports EPERM for a group of zombies. Only on Linux can the processes be examined further.
        if (process.platform !== "linux")
            return false;
    }
    return process.platform === "linux" ? isGroupInProc(group) : true;
}
// Synchronous: the kernel makes these files in memory, and a few hundred of them are read in a few milliseconds.
function isGroupInProc(group) {
    return (0,external_node_fs_.readdirSync)("/proc").some((name) => /^\d+$/.test(name) && isRunningMember(name, group));
}
function isRunningMember(pid, group) {
    // null: it ended since the folder was listed.
    const stat = (0,proc_stat/* readStat */.B)(pid);
    return stat !== null && stat.group === String(group) && !(0,proc_stat/* hasEnded */.h)(stat);
}
const isGone = (error) => error.code === "ESRCH";
const isForbidden = (error) => error.code === "EPERM";
/** Sends a signal to a child's group. Windows has no groups: there the child and its descendants end at once. */
function endChild(child, signal) {
    if (process.platform !== "win32")
        signalGroup(child.pid, signal);
    // The id of an ended process may have been reused.
    else if (!hasChildEnded(child))
        endTree(child);
}
const hasChildEnded = (child) => child.exitCode !== null || child.signalCode !== null;
/** Whether the child, or where there are groups any process of its group, runs. */
const isAlive = (child) => process.platform === "win32" ? !hasChildEnded(child) : isGroupAlive(child.pid);
/** Milliseconds that an ending or killed process gets to disappear. */
const settleMs = 300;
const settleStepMs = 10;
/** Kills what still runs of a child's group after `waitMs`. @returns whether there was any */
async function endGroup(child, waitMs) {
    if (await isGoneWithin(child, waitMs))
        return false;
    endChild(child, "SIGKILL");
    await isGoneWithin(child, settleMs);
    return true;
}
async function isGoneWithin(child, waitMs) {
    const until = systemClock.elapsed() + waitMs;
    while (isAlive(child)) {
        if (systemClock.elapsed() >= until)
            return false;
        await systemClock.sleep(settleStepMs);
    }
    return true;
}
/** For Windows, where only /F works: console processes ignore a taskkill without it. */
function endTree(child) {
    (0,external_node_child_process_namespaceObject.spawn)("taskkill", ["/PID", String(child.pid), "/T", "/F"], {
        stdio: "ignore",
        windowsHide: true,
    }).on("error", () => child.kill("SIGKILL"));
}
const endings = new Set();
process.on("exit", () => {
    for (const end of endings)
        end();
});
/**
 * Registers a function that ends a child if this process ends first, as after an uncaught error.
 * @returns a function to call when the child has ended by itself
 */
function endWithThisProcess(end) {
    endings.add(end);
    return () => void endings.delete(end);
}

// EXTERNAL MODULE: ./build/platform/process-identity.js
var process_identity = __nccwpck_require__(49870);
;// CONCATENATED MODULE: ./build/platform/orphans.js






/** A process that is just starting has no mark yet, so the search is repeated. */
const ROUNDS = 20;
const ROUND_MS = 15;
/**
 * Kills what a run left: the groups whose leaders are still the same processes and, on Linux, all processes with the
 * run's mark in their environment, even if they left their group. Resolves when none is found any more.
 *
 * @returns the number of groups and processes that were killed
 */
async function endOrphans({ leaders, mark }) {
    const killed = new Set();
    let empty = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
        const groups = leaders.filter(isSameProcess);
        const marked = process.platform === "linux" ? findMarked(mark) : [];
        empty = groups.length + marked.length === 0 ? empty + 1 : 0;
        // A killed process may have started others before.
        if (empty > 0 && (killed.size === 0 || empty > 1))
            break;
        for (const { pid } of groups)
            signalGroup(pid, "SIGKILL");
        for (const pid of marked)
            killQuietly(pid);
        for (const pid of [...groups.map((group) => group.pid), ...marked])
            killed.add(pid);
        await systemClock.sleep(ROUND_MS);
    }
    return killed.size;
}
const isSameProcess = ({ pid, started }) => pid !== process.pid && started !== null && (0,process_identity/* getProcessStart */.U3)(pid) === started;
function findMarked(mark) {
    const pids = (0,external_node_fs_.readdirSync)("/proc").filter((name) => /^\d+$/.test(name));
    return pids.map(Number).filter((pid) => pid !== process.pid && hasMark(pid, mark));
}
/** The file is empty for a zombie, and not readable for processes of other users. */
function hasMark(pid, mark) {
    try {
        return (0,regular_file/* readRegularFile */.XF)(`/proc/${pid}/environ`, { most: limits/* limits */.F.textFile.value })
            .toString("utf8")
            .split("\0")
            .includes(mark);
    }
    catch {
        return false;
    }
}
function killQuietly(pid) {
    try {
        process.kill(pid, "SIGKILL");
    }
    catch {
        // It ended by itself.
    }
}

;// CONCATENATED MODULE: ./build/platform/process-output.js
/**
 * Passes the chunks of both streams to the consumer. Each stream waits only for its own calls. After an error the
 * consumer is not called again, but the streams are read to their end, so that the process never blocks.
 *
 * @param onFailure called once, as soon as the consumer throws or `outputFailed` is aborted
 */
function readOutput(streams, { onOutput, outputFailed }, onFailure) {
    const pumps = ["stdout", "stderr"].map((name) => {
        return { stream: streams[name], name, state: "reading" };
    });
    let failure = null;
    let abandoned = false;
    const fail = (error) => {
        if (failure)
            return;
        failure = { error };
        onFailure();
    };
    const deliver = async (name, chunk) => {
        if (!failure)
            await onOutput(name, chunk);
    };
    const failLost = () => fail(outputFailed?.reason);
    if (outputFailed?.aborted)
        failLost();
    outputFailed?.addEventListener("abort", failLost);
    const ended = Promise.all(pumps.map((pump) => pumpStream(pump, deliver, fail, () => abandoned)));
    return {
        ended: ended.then(() => outputFailed?.removeEventListener("abort", failLost)),
        failure: () => failure,
        isHeldOpen: () => pumps.some((pump) => pump.state === "reading" && pump.stream.readableLength === 0),
        abandon() {
            abandoned = true;
            for (const { stream } of pumps)
                stream.destroy();
        },
    };
}
async function pumpStream(pump, deliver, fail, isAbandoned) {
    try {
        for await (const chunk of pump.stream) {
            pump.state = "delivering";
            // Caught here: leaving the loop would close the stream, and the process would get SIGPIPE.
            await deliver(pump.name, chunk).catch(fail);
            pump.state = "reading";
        }
    }
    catch (error) {
        // An abandoned stream ends the loop with a "premature close".
        if (!isAbandoned())
            fail(error);
    }
    pump.state = "ended";
}

;// CONCATENATED MODULE: ./build/platform/spawn-failure.js

/**
 * Explains why a process could not be started. Node's own message blames the command when the working directory is
 * missing, and quotes arguments, which may contain secrets, when one has a null byte.
 */
function explainSpawnFailure(request, error) {
    const { code, message } = error;
    if (code === "ERR_INVALID_ARG_VALUE") {
        return "the command, an argument, the working directory or a variable of the environment holds a null byte";
    }
    return explainFolderFailure(request.cwd) ?? explainCommandFailure(request, code) ?? message;
}
function explainFolderFailure(folder) {
    try {
        return (0,external_node_fs_.statSync)(folder).isDirectory()
            ? undefined
            : `the working directory ${folder} is not a folder`;
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            return `the working directory ${folder} does not exist`;
        if (code === "ENOTDIR")
            return `the working directory ${folder} lies below something that is not a folder`;
        return `the working directory ${folder} cannot be entered (${code ?? "unknown error"})`;
    }
}
function explainCommandFailure({ command, env }, code) {
    const isPath = /[\\/]/.test(command);
    switch (code) {
        case "ENOENT":
            return isPath
                ? `${command} does not exist, or the interpreter that its first line names does not`
                : `${command} was not found on the PATH; install it in an earlier step or give its full path`;
        case "EACCES":
            return `no permission to run ${command}, or to enter its working directory; is the file executable (chmod +x)?`;
        case "E2BIG":
            return `the arguments and the environment are together larger than the system takes; pass long values in a file (the largest variables: ${listLargest(env)})`;
        case "ENOEXEC":
            return `${command} is not a program for this machine, and has no first line that names an interpreter`;
        case "EMFILE":
        case "ENFILE":
            return `too many open files (${code}); lower max-parallel or raise the limit (ulimit -n)`;
        case "EAGAIN":
            return "the system allows no more processes (EAGAIN); lower max-parallel or raise the limit (ulimit -u)";
        case "ENOMEM":
            return "the machine has no memory left to start it (ENOMEM); lower max-parallel";
        default:
            return undefined;
    }
}
/** Names and sizes only, because values may be secret. */
const listLargest = (env) => Object.entries(env)
    .map(([name, value]) => ({ name, size: Buffer.byteLength(value) }))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, 3)
    .map(({ name, size }) => `${name}, ${Math.ceil(size / 1024).toLocaleString("en")} KiB`)
    .join("; ");

;// CONCATENATED MODULE: ./build/platform/process.js











const DEFAULT_LIMITS = { graceMs: limits/* limits */.F.grace.value, drainMs: limits/* limits */.F.drain.value };
const isWindows = process.platform === "win32";
/**
 * Starts processes of this machine, each in a group of its own. On Windows, which has no groups, `taskkill /T` ends the
 * process and its descendants at once, and survivors are noticed only while they hold its output.
 *
 * @param mkfifo name or path of the program that makes named pipes; without it, processes get sockets
 */
function createProcesses(own = {}, mkfifo = "mkfifo") {
    const all = { ...DEFAULT_LIMITS, ...own };
    const takePipes = createOutputPipes((paths) => (0,external_node_child_process_namespaceObject.spawnSync)(mkfifo, ["-m", "600", ...paths], { stdio: "ignore" }).status === 0);
    return {
        start: (request, signal) => signal.aborted
            ? toUnstarted({ kind: "cancelled" })
            : start(request, signal, { ...all, graceMs: request.graceMs ?? all.graceMs }, takePipes()),
        isRunning: (who) => (0,process_identity/* isRunning */.W_)(who, (0,external_node_os_.hostname)()),
        endOrphans: endOrphans,
    };
}
function start(request, signal, limits, pipes) {
    let child;
    try {
        child = (0,external_node_child_process_namespaceObject.spawn)(request.command, request.args, {
            cwd: request.cwd,
            env: { ...request.env },
            detached: !isWindows,
            stdio: [request.input === undefined ? "ignore" : "pipe", ...pipes.stdio],
            windowsHide: true,
        });
    }
    catch (error) {
        pipes.close();
        return toUnstarted({ kind: "spawn-failed", reason: explainSpawnFailure(request, error) });
    }
    const failed = new Promise((resolve) => {
        child.on("error", resolve);
    });
    if (child.pid === undefined) {
        pipes.close();
        const result = failed.then((error) => toUnstartedResult({ kind: "spawn-failed", reason: explainSpawnFailure(request, error) }));
        return { pid: null, started: null, result };
    }
    // A process may end without reading all of its input (EPIPE).
    child.stdin?.on("error", () => undefined).end(request.input);
    const started = { child, streams: pipes.read(child), pid: child.pid, ended: waitForExit(child) };
    const forget = endWithThisProcess(() => endChild(started.child, "SIGKILL"));
    const result = follow(started, request, signal, limits).finally(forget);
    // The caller may await the result late: until then, a failed consumer must not be an unhandled rejection.
    result.catch(() => undefined);
    return { pid: child.pid, started: (0,process_identity/* getProcessStart */.U3)(child.pid), result };
}
function toUnstarted(exit) {
    return { pid: null, started: null, result: Promise.resolve(toUnstartedResult(exit)) };
}
const toUnstartedResult = (exit) => ({
    exit,
    durationMs: 0,
    leftBehind: false,
});
function waitForExit(child) {
    return new Promise((resolve) => {
        child.once("exit", (code, signal) => {
            resolve(code === null
                ? { kind: "signalled", signal: signal ?? "unknown" }
                : { kind: "exited", code });
        });
    });
}
async function follow(started, request, signal, limits) {
    const startedAt = systemClock.elapsed();
    const stopper = stopWhenDue(started, request.timeoutMs, signal, limits.graceMs);
    const output = readOutput(started.streams, request, () => endChild(started.child, "SIGKILL"));
    try {
        const ownExit = await started.ended;
        const durationMs = Math.round(systemClock.elapsed() - startedAt);
        const stopped = stopper.stopped();
        // After a stop, the rest of the group has the remaining grace; then it gets KILL, and its pipes close.
        const graceLeft = stopped
            ? Math.max(0, stopped.at + limits.graceMs - systemClock.elapsed())
            : 0;
        const drainMs = stopped ? graceLeft + settleMs : limits.drainMs;
        const held = await drain(started, output, drainMs, stopped ? null : signal);
        const lived = await endGroup(started.child, graceLeft + settleMs);
        const failure = output.failure();
        if (failure)
            throw failure.error;
        return { exit: stopped?.exit ?? ownExit, durationMs, leftBehind: held || lived };
    }
    finally {
        stopper.dispose();
    }
}
function stopWhenDue(started, timeoutMs, signal, graceMs) {
    let stopped = null;
    let kill;
    const stop = (exit) => {
        afterPendingEvents(() => {
            if (stopped || hasChildEnded(started.child))
                return;
            stopped = { exit, at: systemClock.elapsed() };
            endChild(started.child, "SIGTERM");
            kill = setTimeout(() => endChild(started.child, "SIGKILL"), graceMs);
        });
    };
    const cancel = () => stop({ kind: "cancelled" });
    const timeout = setTimeout(() => stop({ kind: "timed-out", after_seconds: timeoutMs / 1000 }), Math.min(timeoutMs, LONGEST_TIMER_MS));
    // There is one listener for each running process: from eleven on, Node would warn of a leak.
    (0,external_node_events_.setMaxListeners)(0, signal);
    signal.addEventListener("abort", cancel, { once: true });
    return {
        stopped: () => stopped,
        dispose() {
            clearTimeout(timeout);
            clearTimeout(kill);
            signal.removeEventListener("abort", cancel);
        },
    };
}
/**
 * Waits until pending events are delivered, because an exit that has already happened takes precedence. The first
 * immediate may run in the current turn of the event loop, after its poll phase; before the second one it polls again.
 */
function afterPendingEvents(then) {
    setImmediate(() => setImmediate(then));
}
/**
 * Reads the rest of an ended process's pipes, for at most `waitMs`. Other processes that hold them longer are killed.
 *
 * @param hurry aborted to stop waiting
 * @returns whether another process held them to the end
 */
async function drain(started, output, waitMs, hurry) {
    if (await endsWithin(output.ended, waitMs, hurry))
        return false;
    if (hurry?.aborted && (await endsWithin(output.ended, settleMs, null)))
        return false;
    const held = output.isHeldOpen() || isAlive(started.child);
    endChild(started.child, "SIGKILL");
    // Earlier output is still in the pipe: a slow consumer gets the same time again for it.
    await endsWithin(output.ended, output.isHeldOpen() ? settleMs : waitMs + settleMs, null);
    output.abandon();
    await output.ended;
    return held;
}
function endsWithin(ended, ms, hurry) {
    const over = new AbortController();
    // With a reason: otherwise an error with a stack is created for each process.
    const giveUp = () => over.abort("over");
    if (hurry?.aborted)
        giveUp();
    hurry?.addEventListener("abort", giveUp, { once: true });
    const late = systemClock.sleep(ms, over.signal).then(() => false);
    return Promise.race([ended.then(() => true), late]).finally(() => {
        giveUp();
        hurry?.removeEventListener("abort", giveUp);
    });
}

// EXTERNAL MODULE: ./build/platform/one-line.js
var one_line = __nccwpck_require__(77429);
;// CONCATENATED MODULE: ./build/platform/local/cancel.js

/** Milliseconds between checks whether the parent still runs, which the system does not report. */
const PARENT_MS = 500;
/** A runner such as npm passes on the SIGINT that the terminal sends to it and to this process. */
const SAME_INTERRUPT_MS = 300;
/**
 * A second Ctrl-C ends this process, and with it those that it started. The next run of the task, or `recover`, records
 * the run.
 */
function endAtOnceOnSecondInterrupt() {
    let first = null;
    process.on("SIGINT", () => {
        const now = performance.now();
        first ??= now;
        if (now - first <= SAME_INTERRUPT_MS)
            return;
        process.stderr.write("\nEnded at once. The run is recorded as interrupted by the next one, or by `recover`.\n");
        process.exit(130);
    });
}
/**
 * Aborted when this process should end: on a signal (Ctrl-C, a runner's cancel, a closed terminal), or when its parent
 * is gone, so that its result would not be seen. If it has not ended after limits.cancelPatience, it exits with code
 * 130.
 */
function createCancelSignal() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) {
        process.on(name, () => controller.abort());
    }
    endAtOnceOnSecondInterrupt();
    const giveUp = () => void setTimeout(() => process.exit(130), limits/* limits */.F.cancelPatience.value).unref();
    controller.signal.addEventListener("abort", giveUp, { once: true });
    const parent = process.ppid;
    const watch = setInterval(() => {
        if (process.ppid === parent)
            return;
        clearInterval(watch);
        controller.abort("the process that started this run is gone");
    }, PARENT_MS);
    // The check must not keep the process alive.
    watch.unref();
    return controller.signal;
}

;// CONCATENATED MODULE: ./build/platform/local/screen.js
/** A screen on a terminal, a pipe or a file. When its reader goes away, output is dropped and the run goes on. */
function createScreen(stream, settings) {
    return new StreamScreen(stream, settings);
}
class StreamScreen {
    interactive;
    colour;
    #stream;
    #gone = false;
    #drained = null;
    #block = null;
    #loading = false;
    #liveText = "";
    #atLineStart = true;
    constructor(stream, settings) {
        this.#stream = stream;
        this.interactive = isTerminal(stream) && settings.TERM !== "dumb" && !isOn(settings.CI);
        this.colour = hasColour(stream, settings);
        // A pipe whose reader ended (`| head`) answers with EPIPE, a closed terminal with EIO. Without a listener it would throw.
        stream.on("error", () => {
            this.#gone = true;
        });
    }
    get columns() {
        return this.#stream.columns || 80;
    }
    get rows() {
        return this.#stream.rows || 24;
    }
    async write(text) {
        if (!this.#open() || text.length === 0)
            return;
        const live = this.#liveText !== "" && this.#block !== null;
        if (live)
            this.#block?.clear();
        const taken = this.#stream.write(text);
        this.#atLineStart = typeof text === "string" ? text.endsWith("\n") : text.at(-1) === 0x0a;
        if (live)
            this.#draw();
        if (!taken)
            await this.#drain();
    }
    live(text) {
        if (!this.interactive || text === this.#liveText)
            return;
        this.#liveText = text;
        if (this.#block !== null)
            this.#draw();
        else if (text !== "" && !this.#loading)
            this.#load();
    }
    #load() {
        this.#loading = true;
        // Loaded on demand: only a terminal needs it, and loading it takes longer than starting all the rest.
        void __nccwpck_require__.e(/* import() */ 9371).then(__nccwpck_require__.bind(__nccwpck_require__, 49371)).then(({ createLogUpdate }) => {
            // The cursor stays visible: hiding it would need signal handlers that restore it.
            this.#block = createLogUpdate(sizedStream(this.#stream), { showCursor: true });
            this.#draw();
        });
    }
    #draw() {
        if (!this.#open() || this.#block === null)
            return;
        if (this.#liveText === "") {
            this.#block.clear();
            this.#block.done();
        }
        else if (this.#atLineStart) {
            this.#block(this.#liveText);
        }
    }
    #open() {
        return !this.#gone && !this.#stream.destroyed && !this.#stream.writableEnded;
    }
    /** Resolves when the stream accepts more, or has ended. All callers share one promise. */
    #drain() {
        this.#drained ??= new Promise((resolve) => {
            const events = ["drain", "error", "close"];
            const settle = () => {
                for (const event of events)
                    this.#stream.removeListener(event, settle);
                this.#drained = null;
                resolve();
            };
            for (const event of events)
                this.#stream.on(event, settle);
        });
        return this.#drained;
    }
}
/** A terminal of unknown size reports 0 rows and columns, for which log-update would draw nothing. */
function sizedStream(stream) {
    const sized = {
        isTTY: true,
        get columns() {
            return stream.columns || 80;
        },
        get rows() {
            return stream.rows || 24;
        },
        write: (text) => stream.write(text),
    };
    // log-update expects a whole stream, but uses only these four.
    return sized;
}
function hasColour(stream, settings) {
    if (settings.NO_COLOR !== undefined && settings.NO_COLOR !== "")
        return false;
    if (settings.FORCE_COLOR !== undefined)
        return settings.FORCE_COLOR !== "0" && settings.FORCE_COLOR !== "false";
    return isTerminal(stream) && settings.TERM !== "dumb";
}
/** Without a terminal, Node leaves isTTY undefined, contrary to its type. */
function isTerminal(stream) {
    return stream.isTTY === true;
}
function isOn(value) {
    return value !== undefined && value !== "" && value !== "0" && value !== "false";
}

;// CONCATENATED MODULE: ./build/platform/local/create-platform.js









/** Creates the ports to this machine's disk, clock, processes and git. */
function createPlatform(options) {
    const { root, environment } = options;
    const temporaryRoot = environment["RUNNER_TEMP"];
    const processes = createProcesses();
    const cancelled = createCancelSignal();
    const screen = createScreen(options.screen, environment);
    const restriction = restrictToInside(root);
    return {
        clock: systemClock,
        files: restriction.files(diskFiles(temporaryRoot === undefined ? {} : { temporaryRoot })),
        processes,
        locks: restriction.locks(createLocks({ clock: systemClock, owner: options.owner, processes })),
        git: openGit(root, environment, processes, cancelled, {
            processes: options.fetchWith?.(screen) ?? processes,
            waiting: (sentence) => void process.stderr.write(`${(0,one_line/* toOneLine */.G)(sentence)}\n`),
        }),
        screen,
        artifacts: options.artifacts ?? null,
        cache: options.cache ?? null,
        api: options.api ?? null,
        ownFiles: null,
        cancelled,
    };
}

// EXTERNAL MODULE: ./build/platform/local/host.js
var host = __nccwpck_require__(35326);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var classic_schemas = __nccwpck_require__(13798);
// EXTERNAL MODULE: ./build/model/api-error.js
var api_error = __nccwpck_require__(70729);
// EXTERNAL MODULE: ./build/model/json.js
var json = __nccwpck_require__(29598);
;// CONCATENATED MODULE: ./build/platform/github/api/octokit.js


/** The number of retries after GitHub asked to wait. */
const limitRetries = 2;
/** Statuses that a retry does not change, and 429, which the throttling plugin handles. */
const octokit_final = [400, 401, 403, 404, 409, 410, 422, 429, 451];
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/**
 * Loads and creates GitHub's client. It prints nothing, spaces writes by a second as GitHub asks, uses the
 * environment's proxies, and waits on request of GitHub for no longer than limits.apiWait in total. Service errors are
 * retried up to three times, after 1, 4 and 9 s, unless a request has `retries: 0`.
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
async function createOctokit(token, apiUrl) {
    const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(5555), __nccwpck_require__.e(1351)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61351));
    const { defaults } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(5555)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85555));
    const { retry } = await Promise.all(/* import() */[__nccwpck_require__.e(3251), __nccwpck_require__.e(9735)]).then(__nccwpck_require__.bind(__nccwpck_require__, 49735));
    const { throttling } = await Promise.all(/* import() */[__nccwpck_require__.e(3251), __nccwpck_require__.e(6856)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86856));
    const throttle = {
        // The plugin's queues are shared by the process, one for each server.
        id: apiUrl,
        onRateLimit: worthWaiting,
        onSecondaryRateLimit: worthWaiting,
    };
    const request = {
        ...defaults.request,
        fetch: withBounds(defaults.request?.fetch ?? fetch),
        log: silent,
    };
    const options = { baseUrl: apiUrl, log: silent, request, retry: { doNotRetry: octokit_final }, throttle };
    return getOctokit(token, options, nameLimits, retry, throttling);
}
/** An answer that is too long or too slow. Octokit neither rewords nor retries errors of this name. */
class BrokenOff extends Error {
    name = "AbortError";
}
/** Reads the whole answer, because the client has no limit and treats an interrupted answer as empty. */
const withBounds = (send) => async (url, options) => {
    const time = AbortSignal.timeout(limits/* limits */.F.answerTime.value);
    const answer = await send(url, { ...options, signal: time });
    if (answer.body === null)
        return answer;
    const { status, statusText, headers } = answer;
    return new Response(await readBody(answer.body, time), { status, statusText, headers });
};
async function readBody(body, time) {
    const whole = await octokit_readBytes(body, time);
    if ((0,json/* hasTooManyLevels */.Bn)(whole.toString("latin1")))
        throw new BrokenOff("the answer is nested too deeply");
    return new Blob([whole]);
}
async function octokit_readBytes(body, time) {
    const pieces = [];
    let bytes = 0;
    try {
        for await (const piece of body) {
            bytes += piece.length;
            if (bytes > limits/* limits */.F.answerBytes.value)
                break;
            pieces.push(piece);
        }
    }
    catch (error) {
        if (!time.aborted)
            throw error;
        const reason = `the answer had not ended after ${limits/* limits */.F.answerTime.shown}`;
        throw new BrokenOff(reason, { cause: error });
    }
    if (bytes > limits/* limits */.F.answerBytes.value)
        throw new BrokenOff(`the answer has more than ${limits/* limits */.F.answerBytes.shown}`);
    return Buffer.concat(pieces);
}
/** Milliseconds that a request has waited so far. */
const waited = new WeakMap();
function worthWaiting(seconds, request, _octokit, retries) {
    const total = (waited.get(request) ?? 0) + seconds * 1_000;
    waited.set(request, total);
    return retries < limitRetries && total <= limits/* limits */.F.apiWait.value;
}
/** GitHub's proxies answer 429 without the words that the throttling plugin looks for. */
function nameLimits(octokit) {
    octokit.hook.error("request", (error) => {
        const isPlain = "status" in error && error.status === 429 && !/secondary rate/i.test(error.message);
        if (isPlain)
            error.message += " (taken for a secondary rate limit)";
        throw error;
    });
    return {};
}

;// CONCATENATED MODULE: ./build/platform/github/results/service-failure.js
/** A failure of one of GitHub's services. The message contains no address, because signed ones are secret. */
class ServiceFailure extends Error {
    name = "ServiceFailure";
    /** Status of the answer; null: there was none, or it was interrupted. */
    status;
    /** Milliseconds that the service asks to wait; 0: none. */
    retryAfter;
    constructor(message, options = {}) {
        super(message, options);
        this.status = options.status ?? null;
        this.retryAfter = options.retryAfter ?? 0;
    }
    /** Whether a retry may help: the service is busy, or the connection broke. */
    get passing() {
        return this.status === null || this.status === 429 || this.status >= 500;
    }
}
/**
 * Milliseconds that a `Retry-After` header asks to wait: seconds, or a date.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
function readRetryAfter(header, now) {
    if (header === undefined)
        return 0;
    const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now.getTime();
    return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}

;// CONCATENATED MODULE: ./build/platform/github/api/api-requests.js






/** Items per page, the maximum of GitHub. */
const pageSize = 100;
/** Creates the client with the first request. */
function createApiRequests({ token, repository, apiUrl }) {
    const [owner = "", repo = ""] = repository.split("/");
    let client;
    async function send(request, options) {
        const { route, parameters } = request;
        try {
            const octokit = await (client ??= createOctokit(token, apiUrl));
            // An interrupted write may have been done: only the caller can tell whether to repeat it.
            const once = route.startsWith("GET ") && request.once !== true ? {} : { retries: 0 };
            const path = route.replace(" /", " /repos/{owner}/{repo}/");
            return await octokit.request(path, {
                owner,
                repo,
                ...parameters,
                request: { ...once, ...options },
            });
        }
        catch (error) {
            throw toApiError(error, request);
        }
    }
    return {
        ask: async (answer, request) => read(answer, (await send(request, {})).data, request),
        redirect: async (request) => {
            const { headers } = await send(request, { redirect: "manual" });
            return read(classic_schemas/* url */.OZ5(), headers["location"], request);
        },
    };
}
function read(schema, value, { purpose }) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    const problem = [issue?.path.join("."), issue?.message].filter(Boolean).join(": ");
    throw new api_error/* ApiError */.h("failed", `GitHub's answer to ${purpose} is not as expected: ${problem}.`);
}
/** Reads up to `most` pages, until one is not full. `total` is that of the last page. */
async function readPages(most, readPage) {
    const all = [];
    for (let page = 1;; page++) {
        const { items, total } = await readPage(page);
        all.push(...items);
        if (items.length < pageSize || page === most)
            return { items: all, total };
    }
}
/** The parts of octokit's errors that are used here. */
const Refused = classic_schemas/* object */.Ikc({
    status: classic_schemas/* number */.aig(),
    message: classic_schemas/* string */.YjP(),
    response: classic_schemas/* object */.Ikc({
        headers: classic_schemas/* object */.Ikc({
            "retry-after": classic_schemas/* string */.YjP().optional(),
            "x-ratelimit-remaining": classic_schemas/* string */.YjP().optional(),
            "x-ratelimit-reset": classic_schemas/* string */.YjP().optional(),
        }),
    }),
});
/** The client appends this to GitHub's message. */
const linkToDocs = / - https:\/\/docs\.github\.com\/\S*$/;
/** Converts an error of the client. */
function toApiError(error, { purpose, permission }) {
    const fail = (reason, message) => new api_error/* ApiError */.h(reason, message, { cause: error });
    const answer = (0,one_line/* toOneLine */.G)((0,reasons/* messageOf */.bD)(error).replace(linkToDocs, ""), 300);
    const failed = `GitHub did not ${purpose}`;
    const refused = Refused.safeParse(error).data;
    if (refused === undefined)
        return fail("failed", `GitHub's API did not answer to ${purpose}: ${answer}.`);
    if (isLimited(refused)) {
        const seconds = getSecondsToWait(refused);
        const asked = seconds === null ? "" : `, and asks to wait ${seconds} s`;
        const message = `GitHub limits the requests of this repository${asked}: it did not ${purpose}.`;
        return fail("limited", message);
    }
    switch (refused.status) {
        case 401:
            return fail("forbidden", `${failed}: the token is not valid (${answer}).`);
        case 403:
            return fail("forbidden", `${failed}: ${answer}. ${advisePermission(permission)}`);
        case 404:
        case 410:
            return fail("not-found", `${failed}: ${answer}. ${explainNotFound(permission)}`);
        case 422:
            return fail("invalid", `${failed}, because it does not take the request: ${answer}.`);
        default:
            return fail("failed", `${failed}: the answer was ${refused.status} (${answer}).`);
    }
}
const advisePermission = (permission) => `The job needs \`permissions: ${permission}\`` +
    (permission.endsWith("write") ? ", which no token has in pull requests from forks." : ".");
const explainNotFound = (permission) => `There is no such thing (any more), or the job lacks \`permissions: ${permission}\`.`;
/** @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const isLimited = ({ status, message, response }) => status === 429 ||
    (status === 403 &&
        (/secondary rate/i.test(message) || response.headers["x-ratelimit-remaining"] === "0"));
function getSecondsToWait({ response: { headers } }) {
    const now = new Date();
    const asked = headers["retry-after"];
    if (asked !== undefined)
        return Math.ceil(readRetryAfter(asked, now) / 1_000);
    const reset = Number(headers["x-ratelimit-reset"]);
    return reset > 0 ? Math.max(0, Math.ceil(reset - now.getTime() / 1_000)) : null;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
;// CONCATENATED MODULE: ./build/platform/github/results/http.js





/** Milliseconds without a byte after which an answer is abandoned. */
const longestSilence = 30_000;
/** Creates a client that keeps its connections and uses the environment's proxies. Loaded on demand. */
async function createHttpClient() {
    const { HttpClient } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(4942)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44942));
    return new HttpClient("orchestrator", [], { keepAlive: true, socketTimeout: longestSilence });
}
/**
 * Sends a request and waits for the headers of its answer.
 * @throws ServiceFailure when there is no answer
 */
async function send(client, request) {
    const { method = "GET", url, headers = {}, body = null } = request;
    const data = body instanceof Uint8Array ? external_node_stream_.Readable.from([body]) : body;
    try {
        const answer = await client.request(method, url, data, headers);
        return answer.message;
    }
    catch (error) {
        throw toNoAnswer(error);
    }
}
/**
 * Reads the body of an answer in pieces.
 * @throws ServiceFailure when it is interrupted or abandoned
 */
async function* readAnswerPieces(answer, { silence = longestSilence, time = limits/* limits */.F.downloadTime.value } = {}) {
    const giveUp = (why) => () => answer.destroy(new Error(why));
    const quiet = setTimeout(giveUp(`nothing came for ${silence} ms`), silence);
    const slow = setTimeout(giveUp(`it had not ended after ${time} ms`), time);
    try {
        for await (const piece of answer) {
            quiet.refresh();
            yield piece;
        }
    }
    catch (error) {
        throw toNoAnswer(error);
    }
    finally {
        clearTimeout(quiet);
        clearTimeout(slow);
    }
}
/**
 * Reads the whole body of a short answer.
 * @throws ServiceFailure like `readAnswerPieces`, and when it is too long, which is not retried
 */
async function readAnswer(answer, { most, time = limits/* limits */.F.answerTime.value } = {}) {
    const pieces = [];
    const bound = most ?? limits/* limits */.F.answerBytes.value;
    let bytes = 0;
    for await (const piece of readAnswerPieces(answer, { time })) {
        bytes += piece.length;
        if (bytes > bound)
            throw new ServiceFailure(`the answer has more than ${bound} bytes`, { status: 200 });
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}
/** The client's messages can contain the address, and with it a signature. */
const toNoAnswer = (error) => new ServiceFailure(`there was no answer: ${(0,one_line/* toOneLine */.G)((0,reasons/* messageOf */.bD)(error).replace(/\?\S*/g, ""), 200)}`, {
    cause: error,
});
/** Converts an answer with another status than 200. */
function toServiceFailure(answer, words = answer.statusMessage ?? "") {
    const status = answer.statusCode ?? 0;
    const retryAfter = readRetryAfter(answer.headers["retry-after"], new Date());
    const asked = retryAfter > 0 ? `, and asks to wait ${Math.ceil(retryAfter / 1_000)} s` : "";
    return new ServiceFailure(`the answer was ${status}${words === "" ? "" : ` (${(0,one_line/* toOneLine */.G)(words, 300)})`}${asked}`, {
        status,
        retryAfter,
    });
}

;// CONCATENATED MODULE: ./build/platform/github/artifacts/listing.js

/** * Converts a service's list to a listing.
 * @param total the service's count; default: unknown
 */
function toListing(listed, total = 0) {
    const artifacts = dropRepeated(listed);
    // A list of maximum length may be truncated.
    const complete = artifacts.length < limits/* limits */.F.listedArtifacts.value && artifacts.length >= total;
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
        makeFolders(folder);
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

;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __nccwpck_require__(606);
// EXTERNAL MODULE: ./build/model/entry-name.js
var entry_name = __nccwpck_require__(7772);
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
            makeFolders((0,external_node_path_.join)(folder, name));
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
    const { fromBufferPromise, openPromise } = await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.t.bind(__nccwpck_require__, 20663, 19));
    // yauzl would decode and check names by its own rules.
    const options = { decodeStrings: false, validateEntrySizes: true, autoClose: false };
    return (0,external_node_fs_.statSync)(archive).size <= smallBytes
        ? fromBufferPromise((0,regular_file/* readRegularFile */.XF)(archive, { most: smallBytes }), options)
        : openPromise(archive, options);
}
/** Reads and checks an archive's directory. */
async function readDirectory(zip, mostFiles) {
    const { getFileNameLowLevel } = await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.t.bind(__nccwpck_require__, 20663, 19));
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
    const packed = await (0,consumers_namespaceObject.buffer)(await zip.openReadStreamPromise(entry, asPacked));
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

;// CONCATENATED MODULE: ./build/platform/github/results/tries.js



/** Milliseconds before the second and the third try, unless the service asks for more. */
const pauses = [500, 2_000];
/**
 * Runs an action up to three times while it throws a temporary ServiceFailure. All pauses together stay below
 * limits.apiWait: if the service asks for more, its failure is thrown.
 */
async function upToThreeTimes(act, clock = systemClock) {
    let patience = limits/* limits */.F.apiWait.value;
    for (const pause of pauses) {
        try {
            return await act();
        }
        catch (error) {
            if (!(error instanceof ServiceFailure) || !error.passing)
                throw error;
            const wait = Math.max(pause, error.retryAfter);
            if (wait > patience)
                throw error;
            patience -= wait;
            await clock.sleep(wait);
        }
    }
    return act();
}

;// CONCATENATED MODULE: ./build/platform/github/artifacts/unpack-artifact.js










/** The artifact does not exist or is not accessible. The message says why. */
class Gone extends Error {
    name = "Gone";
}
/** Downloads an archive, checks its digest, and unpacks it into a folder. Never rejects. */
async function unpackArtifact(artifact, folder, limits) {
    let own;
    try {
        own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(artifact.temporaryRoot, "orchestrator-"));
        const archive = (0,external_node_path_.join)(own, "artifact.zip");
        await upToThreeTimes(() => fetchWhileValid(artifact, archive, limits.archiveBytes));
        return await unpackArchive(archive, folder, limits);
    }
    catch (error) {
        return unpack_artifact_isGone(error) ? { kind: "gone", reason: error.message } : toUnpackFailure(error);
    }
    finally {
        // A file that stays in a temporary folder does no harm.
        if (own !== undefined)
            await (0,promises_.rm)(own, { recursive: true, force: true, maxRetries: 3 }).catch(() => { });
    }
}
const unpack_artifact_isGone = (error) => error instanceof Gone ||
    (error instanceof ServiceFailure && (error.status === 404 || error.status === 410));
/** The storage answers 403 for an expired address: then a new one is requested, once. */
async function fetchWhileValid(artifact, archive, most) {
    try {
        await fetchArchive(artifact, archive, most);
    }
    catch (error) {
        if (!(error instanceof ServiceFailure) || error.status !== 403)
            throw error;
        await fetchArchive(artifact, archive, most);
    }
}
async function fetchArchive(artifact, archive, most) {
    const { url, size, digest } = await artifact.locate();
    if (size !== undefined && size > most)
        throw toTooLarge(size, most);
    const found = await download(await artifact.http(), url, archive, most);
    if (digest != null && digest !== found)
        throw new RefusedContent(`the sha256 of the download is ${found}, but ${digest} was uploaded`);
}
/**
 * Downloads a file, with the client's default headers: the address contains the authorization.
 * @param most maximum bytes; longer downloads are cancelled
 * @returns the sha256 of the file, hex
 * @throws RefusedContent when there are more bytes, ServiceFailure when the download fails
 */
async function download(client, url, file, most) {
    const answer = await send(client, { url });
    if (answer.statusCode !== 200) {
        answer.destroy();
        throw toServiceFailure(answer);
    }
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let bytes = 0;
    await (0,external_node_stream_promises_.pipeline)(readAnswerPieces(answer), async function* (pieces) {
        for await (const piece of pieces) {
            bytes += piece.length;
            if (bytes > most)
                throw toTooLarge(`more than ${most}`, most);
            hash.update(piece);
            yield piece;
        }
    }, (0,external_node_fs_.createWriteStream)(file));
    return hash.digest("hex");
}
const toTooLarge = (bytes, most) => new RefusedContent(`its archive has ${bytes} bytes; at most ${most} are downloaded`);

;// CONCATENATED MODULE: ./build/platform/github/artifacts/artifacts-of-run.js








const Artifacts = classic_schemas/* object */.Ikc({
    total_count: classic_schemas/* int */.Whr().min(0),
    artifacts: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        id: classic_schemas/* int */.Whr().min(0),
        name: classic_schemas/* string */.YjP(),
        size_in_bytes: classic_schemas/* int */.Whr().min(0),
        digest: classic_schemas/* string */.YjP().nullish(),
    })),
});
/** The artifacts of any run of the repository, with the REST API. Listing rejects with an ApiError. */
function openRunArtifacts(requests, run, temporaryRoot = (0,external_node_os_.tmpdir)()) {
    let client;
    const http = () => (client ??= createHttpClient());
    return {
        list: async () => {
            const pages = limits/* limits */.F.listedArtifacts.value / pageSize;
            const { items, total } = await readPages(pages, (page) => readPage(requests, run, { page }));
            return toListing(items, total);
        },
        find: async (name) => findNewest((await readPage(requests, run, { name })).items, name),
        unpack: ({ id, size, digest }, folder, own) => {
            const locate = async () => ({ url: await readAddress(requests, id), size, digest });
            return unpackArtifact({ http, locate, temporaryRoot }, folder, own);
        },
    };
}
async function readPage(requests, run, filter) {
    const { artifacts, total_count } = await requests.ask(Artifacts, {
        route: "GET /actions/runs/{run_id}/artifacts",
        parameters: { run_id: run, per_page: pageSize, ...filter },
        purpose: "list the artifacts of the run",
        permission: "actions: read",
    });
    const items = artifacts.map(({ id, name, size_in_bytes, digest }) => ({
        id,
        name,
        size: size_in_bytes,
        digest: parseDigest(digest),
    }));
    return { items, total: total_count };
}
/** An address of the storage, valid for a minute. */
async function readAddress(requests, id) {
    try {
        return await requests.redirect({
            route: "GET /actions/artifacts/{artifact_id}/{archive_format}",
            parameters: { artifact_id: id, archive_format: "zip" },
            purpose: "give out the artifact",
            permission: "actions: read",
        });
    }
    catch (error) {
        if (error instanceof api_error/* ApiError */.h && (error.reason === "not-found" || error.reason === "forbidden"))
            throw new Gone(error.message, { cause: error });
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __nccwpck_require__(64377);
;// CONCATENATED MODULE: ./build/platform/github/cache/cache-version.js

/**
 * The version of our cache entries: an entry is only found with the same version. The toolkit's is a digest of paths
 * and compression, ours of the format of the bytes, so neither finds the other's entries.
 */
const cacheVersion = (0,external_node_crypto_.createHash)("sha256")
    .update("orchestrator: one object as it is, 1")
    .digest("hex");

;// CONCATENATED MODULE: ./build/platform/github/api/caches.js



const Caches = classic_schemas/* object */.Ikc({
    actions_caches: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        id: classic_schemas/* int */.Whr().min(0),
        key: classic_schemas/* string */.YjP(),
        ref: classic_schemas/* string */.YjP(),
        version: classic_schemas/* string */.YjP(),
        created_at: iso/* datetime */.w$({ offset: true }),
    })),
});
/** Lists the keys of entries that platform/github/cache wrote, with one request per ref. */
async function readCacheKeys(requests, prefix, refs) {
    const listed = [];
    for (const ref of new Set(refs)) {
        const { actions_caches } = await requests.ask(Caches, {
            route: "GET /actions/caches",
            parameters: { key: prefix, ref, sort: "created_at", direction: "desc", per_page: pageSize },
            purpose: "list the entries of the cache",
            permission: "actions: read",
        });
        // Filtered again here, because a service that ignores `ref` lists the entries of all branches.
        listed.push(...actions_caches.filter((one) => one.ref === ref && isOurs(one, prefix)));
    }
    return [...new Set(listed.sort(newestFirst).map(({ key }) => key))].slice(0, pageSize);
}
const isOurs = ({ key, version }, prefix) => version === cacheVersion && key.startsWith(prefix);
const newestFirst = (one, other) => Date.parse(other.created_at) - Date.parse(one.created_at) || other.id - one.id;

;// CONCATENATED MODULE: ./build/platform/github/largest-object.js

/** Maximum bytes of a stored object that is downloaded: twice what this version writes, to allow for later versions. */
const largestObject = 2 * limits/* limits */.F.historyBytes.value;

;// CONCATENATED MODULE: ./build/platform/github/api/git-data.js



const Sha = classic_schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const GitObject = classic_schemas/* object */.Ikc({ sha: Sha });
const Ref = classic_schemas/* object */.Ikc({ object: GitObject });
const Tree = classic_schemas/* object */.Ikc({
    truncated: classic_schemas/* boolean */.zMY(),
    tree: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ path: classic_schemas/* string */.YjP(), type: classic_schemas/* string */.YjP(), sha: Sha, size: classic_schemas/* int */.Whr().min(0).optional() })),
});
const git_data_Blob = classic_schemas/* object */.Ikc({ content: classic_schemas/* string */.YjP(), encoding: classic_schemas/* literal */.euz("base64") });
const Commit = classic_schemas/* object */.Ikc({ tree: GitObject });
const toReadPurpose = (branch) => ({
    purpose: `read the branch ${branch}`,
    permission: "contents: read",
});
const toWritePurpose = (branch) => ({
    purpose: `write to the branch ${branch}`,
    permission: "contents: write",
});
/** Makes up to three requests. */
async function readBranchFile(requests, branch, name) {
    const commit = await git_data_readHead(requests, branch);
    if (commit === null)
        return null;
    const { tree, truncated } = await requests.ask(Tree, {
        route: "GET /git/trees/{tree_sha}",
        parameters: { tree_sha: commit },
        ...toReadPurpose(branch),
    });
    const file = tree.find(({ path, type }) => path === name && type === "blob");
    if (file !== undefined)
        return { commit, bytes: await readBlob(requests, branch, { name, ...file }) };
    if (!truncated)
        return { commit, bytes: null };
    const message = `GitHub did not list all files of the branch ${branch}: it has too many.`;
    throw new api_error/* ApiError */.h("failed", message);
}
async function git_data_readHead(requests, branch) {
    try {
        const parameters = { ref: `heads/${branch}` };
        const { object } = await requests.ask(Ref, {
            route: "GET /git/ref/{ref}",
            parameters,
            ...toReadPurpose(branch),
        });
        return object.sha;
    }
    catch (error) {
        if (error instanceof api_error/* ApiError */.h && error.reason === "not-found")
            return null;
        throw error;
    }
}
async function readBlob(requests, branch, { name, sha, size = 0 }) {
    if (size > largestObject) {
        const expected = `at most ${largestObject} are read`;
        throw new api_error/* ApiError */.h("failed", `${name} of the branch ${branch} has ${size} bytes; ${expected}.`);
    }
    const { content } = await requests.ask(git_data_Blob, {
        route: "GET /git/blobs/{file_sha}",
        parameters: { file_sha: sha },
        ...toReadPurpose(branch),
    });
    return Buffer.from(content, "base64");
}
/**
 * Makes five requests, four for a new branch. Objects made before the branch is moved are invisible, and GitHub deletes
 * them if it is not. GitHub makes the token's owner the author.
 */
async function commitFile(requests, { branch, name, bytes, message, parent }) {
    const make = async (route, parameters) => (await requests.ask(GitObject, { route, parameters, ...toWritePurpose(branch) })).sha;
    const base = parent === null ? {} : { base_tree: await readTreeId(requests, branch, parent) };
    const content = Buffer.from(bytes).toString("base64");
    const blob = await make("POST /git/blobs", { content, encoding: "base64" });
    const file = { path: name, mode: "100644", type: "blob", sha: blob };
    const tree = await make("POST /git/trees", { ...base, tree: [file] });
    const parents = parent === null ? [] : [parent];
    const commit = await make("POST /git/commits", { message, tree, parents });
    return moveBranch(requests, branch, commit, parent === null);
}
/** GitHub often accepts a commit's id in place of its tree's, but does not document it. */
async function readTreeId(requests, branch, commit) {
    const parameters = { commit_sha: commit };
    const { tree } = await requests.ask(Commit, {
        route: "GET /git/commits/{commit_sha}",
        parameters,
        ...toReadPurpose(branch),
    });
    return tree.sha;
}
async function moveBranch(requests, branch, sha, isNew) {
    const request = isNew
        ? { route: "POST /git/refs", parameters: { ref: `refs/heads/${branch}`, sha } }
        : {
            route: "PATCH /git/refs/{ref}",
            parameters: { ref: `heads/${branch}`, sha, force: false },
        };
    try {
        await requests.ask(classic_schemas/* unknown */.L5J(), { ...request, ...toWritePurpose(branch) });
        return "committed";
    }
    catch (error) {
        if (isConflict(error))
            return "conflict";
        throw error;
    }
}
const git_data_Refused = classic_schemas/* object */.Ikc({ cause: classic_schemas/* object */.Ikc({ status: classic_schemas/* int */.Whr(), message: classic_schemas/* string */.YjP() }) });
/**
 * GitHub's words for a branch that was moved, made, deleted or is being written meanwhile; all come with 422, which it
 * answers to requests that are wrong as well.
 */
const conflictWords = /not a fast forward|reference already exists|reference does not exist|reference update failed/i;
function isConflict(error) {
    const refused = git_data_Refused.safeParse(error).data?.cause;
    return (refused?.status === 409 || (refused?.status === 422 && conflictWords.test(refused.message)));
}

;// CONCATENATED MODULE: ./build/platform/github/api/pull-requests.js



const permission = "pull-requests: read";
/** A deleted account is null, and called `ghost` as on GitHub's pages. */
const Person = classic_schemas/* object */.Ikc({ login: classic_schemas/* string */.YjP() })
    .nullable()
    .transform((person) => person?.login ?? "ghost");
const ListedPullRequest = classic_schemas/* object */.Ikc({
    number: classic_schemas/* int */.Whr().min(1),
    head: classic_schemas/* object */.Ikc({ sha: classic_schemas/* string */.YjP(), repo: classic_schemas/* object */.Ikc({ full_name: classic_schemas/* string */.YjP() }).nullish() }),
});
const PullRequest = classic_schemas/* object */.Ikc({
    state: classic_schemas/* string */.YjP(),
    head: classic_schemas/* object */.Ikc({ sha: classic_schemas/* string */.YjP() }),
    labels: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ name: classic_schemas/* string */.YjP() })),
    body: classic_schemas/* string */.YjP().nullable(),
    user: Person,
});
const ApiReview = classic_schemas/* object */.Ikc({
    id: classic_schemas/* int */.Whr(),
    user: Person,
    author_association: classic_schemas/* string */.YjP(),
    state: classic_schemas/* string */.YjP(),
    body: classic_schemas/* string */.YjP(),
    commit_id: classic_schemas/* string */.YjP().nullable(),
    submitted_at: iso/* datetime */.w$({ offset: true }).optional(),
});
async function readPullRequestsFrom(requests, owner, branch) {
    const pulls = await requests.ask(classic_schemas/* array */.YOg(ListedPullRequest), {
        route: "GET /pulls",
        parameters: { head: `${owner}:${branch}`, state: "open", per_page: pageSize },
        purpose: "list the pull requests of the branch",
        permission,
    });
    return pulls.map(({ number, head }) => ({
        number,
        headSha: head.sha,
        headRepository: head.repo?.full_name ?? null,
    }));
}
async function readPullRequest(requests, number) {
    const { state, head, labels, body, user } = await requests.ask(PullRequest, {
        route: "GET /pulls/{pull_number}",
        parameters: { pull_number: number },
        purpose: `read the pull request ${number}`,
        permission,
    });
    return {
        headSha: head.sha,
        open: state === "open",
        labels: labels.map(({ name }) => name),
        body: body ?? "",
        author: user,
    };
}
/** GitHub reports no total: after a full last page there may be another one. */
async function readReviews(requests, number, pages) {
    const { items } = await readPages(pages, async (page) => {
        const reviews = await requests.ask(classic_schemas/* array */.YOg(ApiReview), {
            route: "GET /pulls/{pull_number}/reviews",
            parameters: { pull_number: number, per_page: pageSize, page },
            purpose: `list the reviews of the pull request ${number}`,
            permission,
        });
        return { items: reviews, total: reviews.length };
    });
    return {
        reviews: dropRepeated(items).sort(oldestFirst).map(toReviewFact),
        complete: items.length < pages * pageSize,
    };
}
/** Reviews that are not submitted come last. */
function oldestFirst(one, other) {
    const [at, otherAt] = [one, other].map(({ submitted_at }) => Date.parse(submitted_at ?? "9999-12-31"));
    return at - otherAt || one.id - other.id;
}
const toReviewFact = ({ user, author_association, state, body, commit_id, submitted_at, }) => ({
    by: user,
    association: author_association,
    state,
    body,
    commit: commit_id,
    submittedAt: submitted_at ?? null,
});

;// CONCATENATED MODULE: ./build/platform/github/api/api.js







const Jobs = classic_schemas/* object */.Ikc({
    total_count: classic_schemas/* int */.Whr().min(0),
    jobs: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        id: classic_schemas/* int */.Whr(),
        name: classic_schemas/* string */.YjP(),
        run_attempt: classic_schemas/* int */.Whr().min(1).default(1),
        conclusion: classic_schemas/* string */.YjP().nullable(),
        html_url: classic_schemas/* string */.YjP().nullish(),
        created_at: classic_schemas/* string */.YjP().nullish(),
        started_at: classic_schemas/* string */.YjP().nullish(),
    })),
});
const CheckRun = classic_schemas/* object */.Ikc({
    id: classic_schemas/* int */.Whr(),
    external_id: classic_schemas/* string */.YjP().nullish(),
    status: classic_schemas/* string */.YjP(),
    html_url: classic_schemas/* string */.YjP().nullish(),
    output: classic_schemas/* object */.Ikc({ annotations_count: classic_schemas/* int */.Whr().min(0).default(0) }),
});
/**
 * GitHub's REST API for one repository. Answers are parsed with schemas of the fields that are used.
 * @param options.temporaryRoot the folder for archives until they are unpacked; default: the system's
 */
function createGitHubApi(options) {
    const requests = createApiRequests(options);
    return {
        jobs: (run, attempt, pages) => readJobs(requests, run, attempt, pages),
        checkRuns: (headSha, name) => readCheckRuns(requests, headSha, name),
        createCheckRun: async (body) => {
            const { id, html_url } = await requests.ask(CheckRun.pick({ id: true, html_url: true }), {
                route: "POST /check-runs",
                parameters: body,
                purpose: "create the check-run",
                permission: "checks: write",
            });
            return { id, url: html_url ?? null };
        },
        updateCheckRun: async (id, change) => {
            await requests.ask(classic_schemas/* unknown */.L5J(), {
                route: "PATCH /check-runs/{check_run_id}",
                parameters: { check_run_id: id, ...change },
                purpose: "update the check-run",
                permission: "checks: write",
            });
        },
        pullRequestsFrom: (owner, branch) => readPullRequestsFrom(requests, owner, branch),
        pullRequest: (number) => readPullRequest(requests, number),
        reviews: (number, pages) => readReviews(requests, number, pages),
        cacheKeys: (prefix, refs) => readCacheKeys(requests, prefix, refs),
        branchFile: (branch, name) => readBranchFile(requests, branch, name),
        commitFile: (change) => commitFile(requests, change),
        runArtifacts: (run) => openRunArtifacts(requests, run, options.temporaryRoot),
    };
}
async function readJobs(requests, run, attempt, pages) {
    const { items, total } = await readPages(pages, async (page) => {
        const { jobs, total_count } = await requests.ask(Jobs, {
            route: "GET /actions/runs/{run_id}/attempts/{attempt_number}/jobs",
            parameters: { run_id: run, attempt_number: attempt, per_page: pageSize, page },
            purpose: "list the jobs of the run",
            permission: "actions: read",
        });
        return { items: jobs, total: total_count };
    });
    const jobs = dropRepeated(items);
    return {
        jobs: jobs.map(({ name, run_attempt, conclusion, html_url, created_at, started_at }) => ({
            name,
            attempt: run_attempt,
            conclusion,
            url: html_url ?? null,
            copied: created_at != null && started_at != null && Date.parse(started_at) < Date.parse(created_at),
        })),
        complete: jobs.length >= total,
    };
}
async function readCheckRuns(requests, headSha, name) {
    const { check_runs } = await requests.ask(classic_schemas/* object */.Ikc({ check_runs: classic_schemas/* array */.YOg(CheckRun) }), {
        route: "GET /commits/{ref}/check-runs",
        parameters: { ref: headSha, check_name: name, filter: "all", per_page: pageSize },
        purpose: "list the check-runs of the commit",
        permission: "checks: read",
        once: true,
    });
    return check_runs
        .sort((one, other) => other.id - one.id)
        .map(({ id, external_id, status, html_url, output }) => ({
        id,
        externalId: external_id ?? null,
        completed: status === "completed",
        annotations: output.annotations_count,
        url: html_url ?? null,
    }));
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(37067);
;// CONCATENATED MODULE: ./build/platform/github/results/runtime.js


/**
 * null: the variables are missing or invalid. The runner gives them to JavaScript actions only, not to `run:` steps.
 */
function readRuntime(environment) {
    const { ACTIONS_RESULTS_URL: address, ACTIONS_RUNTIME_TOKEN: token } = environment;
    return address && token && URL.canParse(address) ? { address, token } : null;
}
/** The token is a JWT with the ids in its scope: `Actions.Results:<run>:<job>`, among others. null: it has none. */
function readBackendIds(token) {
    const claims = (0,json/* parseJson */.qF)(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const scopes = classic_schemas/* object */.Ikc({ scp: classic_schemas/* string */.YjP() }).safeParse(claims).data?.scp.split(" ") ?? [];
    const [, run, job] = scopes.map((scope) => scope.split(":")).find(([name]) => name === "Actions.Results") ?? [];
    if (run === undefined || job === undefined)
        return null;
    return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}
/**
 * Whether a server has the service: github.com and GHE.com do, GitHub Enterprise Server does not.
 * @param serverUrl GITHUB_SERVER_URL
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/shared/config.ts isGhes
 */
function hasResultsService(serverUrl) {
    const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : "";
    return host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost");
}

;// CONCATENATED MODULE: ./build/platform/github/artifacts/artifact-error.js




/** Why artifacts could not be uploaded or listed, in one line for the log. */
class ArtifactError extends Error {
    name = "ArtifactError";
    reason;
    constructor(reason, message, options) {
        super((0,one_line/* toOneLine */.G)(message), options);
        this.reason = reason;
    }
}
/** Converts an error of the toolkit's client during an upload. */
function explainUpload(error, name) {
    const message = (0,reasons/* messageOf */.bD)(error);
    const [reason, sentence] = diagnose(error, message, name);
    return new ArtifactError(reason, sentence, { cause: error });
}
function diagnose(error, message, name) {
    if (error instanceof Error && error.name === "GHESNotSupportedError")
        return unsupportedServer;
    if (/Unable to get the ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)/.test(message))
        return noRuntime;
    const failed = `The artifact ${name} was not uploaded`;
    if (/storage quota/.test(message))
        return ["quota", `${failed}: the storage quota for artifacts is used up. ${quotaAdvice}`];
    if (/\(409\)/.test(message))
        return ["conflict", `${failed}: this run has one of that name already. ${keyAdvice}`];
    const words = [...describeStatus(error), message].filter((said) => said !== "").join(": ");
    return ["failed", `${failed}: ${words}`];
}
/** For an answer without a body, the storage's client only reports the status, and not in its message. */
function describeStatus(error) {
    const status = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
    return typeof status === "number"
        ? [`the storage answered ${status} (${external_node_http_.STATUS_CODES[status] ?? "unknown"})`]
        : [];
}
const quotaAdvice = "Delete old artifacts, shorten `retention-days` or raise the quota " +
    "(https://docs.github.com/billing/managing-billing-for-your-products/managing-billing-for-github-actions); " +
    "GitHub counts anew every 6 to 12 hours.";
const keyAdvice = "Give every use of this action in the workflow its own `key`.";
const unsupportedServer = [
    "unsupported-server",
    "GitHub Enterprise Server has no such service for artifacts as github.com and GHE.com have. Run in one job " +
        "(`mode: auto`), with `upload-artifacts: false`.",
];
const noRuntime = [
    "no-runtime",
    "Artifacts are out of reach from here: ACTIONS_RUNTIME_TOKEN or ACTIONS_RESULTS_URL is missing. GitHub gives them to " +
        "JavaScript actions only, not to `run:` steps. Use the action (`uses:`) instead, or turn the upload off.",
];
/** Checked before the toolkit does, which would print an annotation. */
function refuseOtherServers(serverUrl) {
    if (!hasResultsService(serverUrl))
        throw new ArtifactError(...unsupportedServer);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./build/platform/github/results/twirp.js




/**
 * Calls a method of one of the toolkit's services, with their protocol: Twirp with JSON, without fields that have their
 * default value. Nothing is printed or retried here.
 * @param method the service and its method: `ArtifactService/ListArtifacts`
 * @param answer schema of the fields that are used
 * @throws ServiceFailure with the service's message
 * @see https://github.com/actions/toolkit/tree/main/packages/artifact/src/generated/results/api/v1
 */
async function callTwirp(client, { address, token }, method, body, answer) {
    const answered = await send(client, {
        method: "POST",
        url: new URL(`/twirp/github.actions.results.api.v1.${method}`, address).href,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify(body),
    });
    const value = (0,json/* parseJson */.qF)((await readAnswer(answered)).toString("utf8"));
    if (answered.statusCode !== 200)
        throw toServiceFailure(answered, parseMessage(value));
    return twirp_read(answer, withSnakeCase(value));
}
/**
 * Converts field names to GitHub's form, `signed_url`. `signedUrl`, as from nektos/act, is valid too: parsers must
 * accept both (protobuf.dev, ProtoJSON).
 */
function withSnakeCase(value, levels = deepestAnswer) {
    if (levels === 0 || typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => withSnakeCase(item, levels - 1));
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [
        name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        withSnakeCase(field, levels - 1),
    ]));
}
/** Levels of an answer that are read: a list of objects in an object. */
const deepestAnswer = 3;
const parseMessage = (value) => classic_schemas/* object */.Ikc({ msg: classic_schemas/* string */.YjP() }).safeParse(value).data?.msg;
function twirp_read(schema, value) {
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    // Something other than the service may have answered: a proxy, or a web page.
    const problem = `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`;
    throw new ServiceFailure(`the answer is not as expected: ${problem}`, { status: 200 });
}

;// CONCATENATED MODULE: ./build/platform/github/artifacts/results-service.js





/** Digests are optional: older versions of the toolkit's client gave none. */
const ListAnswer = classic_schemas/* object */.Ikc({
    artifacts: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        workflow_run_backend_id: classic_schemas/* string */.YjP(),
        workflow_job_run_backend_id: classic_schemas/* string */.YjP(),
        database_id: number().pipe(classic_schemas/* int */.Whr().min(0)),
        name: classic_schemas/* string */.YjP(),
        size: number().pipe(classic_schemas/* int */.Whr().min(0)).default(0),
        digest: classic_schemas/* string */.YjP().nullish(),
    }))
        .default([]),
});
const UrlAnswer = classic_schemas/* object */.Ikc({ signed_url: classic_schemas/* url */.OZ5() });
/**
 * The service of the toolkit's client, called directly: the toolkit hides the ids that an address needs, retries final
 * answers, and prints what it receives. Nothing is retried here.
 * @param environment with ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN
 * @throws ArtifactError when they are missing, later ServiceFailure
 */
function createResultsService(environment, http) {
    const runtime = readRuntime(environment);
    if (runtime === null)
        throw new ArtifactError(...noRuntime);
    const ids = readBackendIds(runtime.token);
    if (ids === null)
        throw new ArtifactError("no-runtime", "ACTIONS_RUNTIME_TOKEN does not say which run it is for.");
    const call = async (method, body, answer) => callTwirp(await http(), runtime, `ArtifactService/${method}`, body, answer);
    return {
        list: async ({ name, id } = {}) => {
            const filter = {
                ...(name === undefined ? {} : { name_filter: name }),
                ...(id === undefined ? {} : { id_filter: String(id) }),
            };
            const { artifacts } = await call("ListArtifacts", { ...ids, ...filter }, ListAnswer);
            return artifacts.map(toArtifact);
        },
        signedUrl: async ({ name, backendIds }) => (await call("GetSignedArtifactURL", { ...backendIds, name }, UrlAnswer)).signed_url,
    };
}
function toArtifact(listed) {
    const { workflow_run_backend_id, workflow_job_run_backend_id, database_id, name, size, digest } = listed;
    const backendIds = { workflow_run_backend_id, workflow_job_run_backend_id };
    return { name, id: database_id, size, digest: parseDigest(digest), backendIds };
}

;// CONCATENATED MODULE: ./build/platform/github/artifacts/artifact-source.js








/** The artifacts of this workflow run, of all its attempts. Listing rejects with an ArtifactError. */
function openOwnArtifacts(run, dependencies) {
    let client;
    const http = () => (client ??= createHttpClient());
    const entries = new Entries(() => createResultsService(dependencies.environment, http));
    return {
        list: async () => toListing((await entries.listPatiently()).map(toListed)),
        find: async (name) => findNewest((await entries.listPatiently(name)).map(toListed), name),
        async unpack(artifact, folder, limits) {
            const known = { ...artifact };
            const locate = async () => {
                const { url, entry } = await entries.locate(artifact.id);
                known.size ??= entry.size;
                known.digest ??= entry.digest;
                return { ...known, url };
            };
            const temporaryRoot = dependencies.temporaryRoot ?? (0,external_node_os_.tmpdir)();
            const unpacked = await unpackArtifact({ http, locate, temporaryRoot }, folder, limits);
            if (unpacked.kind !== "gone")
                return unpacked;
            if (dependencies.api === null)
                return toOutOfReach(unpacked.reason);
            return dependencies.api.runArtifacts(run).unpack(known, folder, limits);
        },
    };
}
/** The service has no address for some artifacts of earlier attempts; the REST API can still download them by id. */
const toOutOfReach = (reason) => ({
    kind: "gone",
    reason: `it cannot be downloaded: ${reason}. If it is of an earlier attempt, pass a \`token\` with \`actions: read\``,
});
/** The artifacts listed so far: their ids are needed to request addresses. */
class Entries {
    #known = new Map();
    #service;
    constructor(service) {
        this.#service = service;
    }
    async listPatiently(name) {
        try {
            return await upToThreeTimes(() => this.#list(name === undefined ? {} : { name }));
        }
        catch (error) {
            if (!(error instanceof ServiceFailure))
                throw error;
            const message = `The artifacts of this run cannot be listed: ${error.message}.`;
            throw new ArtifactError("failed", message);
        }
    }
    async locate(id) {
        const entry = this.#known.get(id) ?? (await this.#list({ id })).find((listed) => listed.id === id);
        if (entry === undefined)
            throw new Gone("it is not among the artifacts of the run");
        return { url: await this.#service().signedUrl(entry), entry };
    }
    async #list(filter) {
        const listed = await this.#service().list(filter);
        for (const artifact of listed)
            this.#known.set(artifact.id, artifact);
        return listed;
    }
}

// EXTERNAL MODULE: ./build/model/artifact-path.js
var artifact_path = __nccwpck_require__(77752);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __nccwpck_require__(53053);
;// CONCATENATED MODULE: ./build/platform/github/artifacts/artifact-upload.js







/**
 * Uploads with the toolkit's client. It finds the service by itself (ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL) and
 * prints a dozen lines on stdout, among them add-mask commands, so no command fence may be open meanwhile. It retries
 * temporary failures (429, 5xx: five times in half a minute).
 * @param isTakenByOther whether another job of the workflow run has an artifact of that name
 * @see https://github.com/actions/toolkit/tree/main/packages/artifact
 */
async function uploadArtifact(run, upload, isTakenByOther) {
    refuseName(upload.name);
    refuseFiles(upload.files, upload.root);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(5555), __nccwpck_require__.e(1260), __nccwpck_require__.e(3251), __nccwpck_require__.e(4942), __nccwpck_require__.e(3838), __nccwpck_require__.e(1252)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91252));
    const client = new DefaultArtifactClient();
    try {
        return await uploadAs(client, run, upload);
    }
    catch (error) {
        if (!(error instanceof ArtifactError) || !mayBeTaken(error))
            throw error;
        if (await isTakenByOther(upload.name))
            return { taken: upload.name };
        return await uploadAs(client, run, {
            ...upload,
            name: `${upload.name}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`,
        });
    }
}
async function uploadAs(client, run, upload) {
    const { name, files, root, retentionDays } = upload;
    const options = retentionDays === undefined ? {} : { retentionDays };
    const sending = withBoundedAnswers(() => client.uploadArtifact(name, [...files], root, options));
    const { id, digest } = await sending.catch((error) => {
        throw explainUpload(error, name);
    });
    if (id === undefined || digest === undefined) {
        throw new ArtifactError("failed", `The artifact ${name} was uploaded, but GitHub gave it no id or no digest.`);
    }
    const url = `${run.serverUrl}/${run.repository}/actions/runs/${run.runId}/artifacts/${id}`;
    return { name, id, digest, url };
}
/**
 * The client's messages after an interrupted connection, and for an upload that was completed although its answer was
 * lost.
 */
const brokenOff = /(?:Create|Finalize)Artifact: .*Unable to make request|FinalizeArtifact: .*\(404\)/;
/**
 * Whether the name may be taken by this very upload: it was not finished, or its start or completion succeeded while
 * the connection broke. That cannot be known, and a second artifact is better than none.
 */
const mayBeTaken = (error) => error.reason === "conflict" || brokenOff.test(error.message);
function refuseName(name) {
    if (name !== "" && (0,artifact_path/* isTakenByArtifacts */.o)(name) && !/[\\/]/.test(name))
        return;
    const why = 'cannot name an artifact: " : < > | * ? \\ / must not occur';
    throw new ArtifactError("name", `${JSON.stringify(name)} ${why}.`);
}
/**
 * Checked before anything is sent, because the toolkit ends the whole process when it cannot read a file, and follows
 * all links.
 */
function refuseFiles(files, root) {
    if (files.length === 0)
        throw new ArtifactError("file", "There is no file to upload.");
    for (const file of files) {
        const path = (0,external_node_path_.relative)(root, file);
        const problem = isInside(path) ? findFileProblem(file, path) : `it is not inside of ${root}`;
        if (problem !== undefined)
            throw new ArtifactError("file", `${JSON.stringify(file)} cannot be uploaded: ${problem}.`);
    }
}
const isInside = (path) => path !== "" && path !== ".." && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path);
function findFileProblem(file, path) {
    if (!(0,artifact_path/* isTakenByArtifacts */.o)(path))
        return 'its name holds one of " : < > | * ? or a line break, which artifacts may not';
    try {
        if (!(0,external_node_fs_.lstatSync)(file).isFile())
            return "it is a link, a folder or something else that is no file";
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.R_OK);
    }
    catch (error) {
        return `it cannot be read (${error.code})`;
    }
    return undefined;
}
/** The channel for each answer to a request of node:http, before its body is read. */
const answers = "http.client.response.finish";
/**
 * Runs an action of the toolkit's client, which reads answers into memory without a limit. An answer that is too long,
 * too slow or interrupted ends early, as if it were complete. Answers to GET are not limited here: they are downloads,
 * which are limited where they are read.
 * @throws Error that names the limit, in place of the client's error about half an answer
 */
async function withBoundedAnswers(act) {
    let reached;
    const bound = (message) => {
        const { request, response } = message;
        if (request.method !== "GET")
            endWhenDue(response, (which) => (reached ??= which));
    };
    (0,external_node_diagnostics_channel_.subscribe)(answers, bound);
    try {
        return await act();
    }
    catch (error) {
        if (reached === undefined)
            throw error;
        throw new Error(`the service's answer was broken off: ${reached}`, { cause: error });
    }
    finally {
        (0,external_node_diagnostics_channel_.unsubscribe)(answers, bound);
    }
}
function endWhenDue(answer, onReached) {
    const push = answer.push.bind(answer);
    let left = limits/* limits */.F.uploadAnswerBytes.value;
    const end = (which) => {
        clearTimeout(timer);
        answer.push = () => false;
        onReached(which);
        // The client waits for an end, and does not notice a closed connection.
        answer.once("end", () => answer.destroy());
        push(null);
    };
    const timer = setTimeout(() => end(`it had not ended after ${limits/* limits */.F.answerTime.shown}`), limits/* limits */.F.answerTime.value);
    answer.once("close", () => {
        clearTimeout(timer);
        // The connection broke in the middle: the client would wait forever, but retries after half an answer.
        if (!answer.readableEnded)
            answer.emit("end");
    });
    answer.push = (chunk, encoding) => {
        if (chunk === null)
            clearTimeout(timer);
        left -= chunk?.length ?? 0;
        if (left >= 0)
            return push(chunk, encoding);
        end(`it has more than ${limits/* limits */.F.uploadAnswerBytes.shown}`);
        return false;
    };
}

;// CONCATENATED MODULE: ./build/platform/github/artifacts/artifacts.js







/**
 * The artifacts of this workflow run. The toolkit's client only uploads them: for listing and downloading, it waits
 * half a minute without need, unpacks archives without checks, and prints what it receives. Rejects with an
 * ArtifactError.
 */
function createGitHubArtifacts(run, dependencies) {
    const source = openOwnArtifacts(run.runId, dependencies);
    const isOthers = async (name) => {
        const own = readBackendIds(dependencies.environment["ACTIONS_RUNTIME_TOKEN"] ?? "");
        const listed = await upToThreeTimes(() => createResultsService(dependencies.environment, createHttpClient).list({ name }));
        return listed.some(({ backendIds }) => backendIds.workflow_job_run_backend_id !== own?.workflow_job_run_backend_id);
    };
    return {
        async upload(name, files, root, retentionDays) {
            refuseOtherServers(run.serverUrl);
            return uploadArtifact(run, { name, files, root, retentionDays }, isOthers);
        },
        async list() {
            refuseOtherServers(run.serverUrl);
            return source.list();
        },
        async find(name) {
            refuseOtherServers(run.serverUrl);
            return source.find(name);
        },
        unpack: (artifact, folder, limits) => source.unpack(artifact, folder, limits),
    };
}

;// CONCATENATED MODULE: ./build/platform/github/cache/cache-service.js





const Located = classic_schemas/* object */.Ikc({
    ok: classic_schemas/* boolean */.zMY().default(false),
    signed_download_url: classic_schemas/* string */.YjP().default(""),
    matched_key: classic_schemas/* string */.YjP().default(""),
});
const Reserved = classic_schemas/* object */.Ikc({
    ok: classic_schemas/* boolean */.zMY().default(false),
    signed_upload_url: classic_schemas/* string */.YjP().default(""),
    message: classic_schemas/* string */.YjP().default(""),
});
const Finished = classic_schemas/* object */.Ikc({ ok: classic_schemas/* boolean */.zMY().default(false), message: classic_schemas/* string */.YjP().default("") });
/** Part of the service's answer when a run may only read, as for forks (the toolkit's CACHE_WRITE_DENIED_PREFIX). */
const writeDenied = "cache write denied:";
/** Rejects with a ServiceFailure. Nothing is retried here. */
function createCacheService(runtime, http) {
    const call = async (method, body, answer) => callTwirp(await http(), runtime, `CacheService/${method}`, body, answer);
    return {
        async locate(key) {
            // `key` must match completely, `restore_keys` are prefixes.
            const body = { key, restore_keys: [key], version: cacheVersion };
            const found = await call("GetCacheEntryDownloadURL", body, Located);
            return found.ok ? { key: found.matched_key, url: found.signed_download_url } : null;
        },
        async reserve(key) {
            try {
                const answer = await call("CreateCacheEntry", { key, version: cacheVersion }, Reserved);
                if (answer.ok)
                    return { url: answer.signed_upload_url };
                throw toRefusal(answer.message);
            }
            catch (error) {
                if (error instanceof ServiceFailure && error.message.includes(writeDenied))
                    return "denied";
                if (error instanceof ServiceFailure && isTaken(error))
                    return "exists";
                throw error;
            }
        },
        async finish(key, bytes) {
            const body = { key, size_bytes: String(bytes), version: cacheVersion };
            const { ok, message } = await call("FinalizeCacheEntryUpload", body, Finished);
            if (!ok)
                throw toRefusal(message);
        },
    };
}
/** A refusal with a successful status. */
const toRefusal = (message) => new ServiceFailure(`the service refused it (${(0,one_line/* toOneLine */.G)(message, 300) || "without a reason"})`, {
    status: 200,
});
const isTaken = ({ status, message }) => status === 409 || /already exists/i.test(message);

;// CONCATENATED MODULE: ./build/platform/github/cache/cache.js






/**
 * GitHub's cache, through its service and not by @actions/cache (docs/adr/0009). Temporary failures are retried, up to
 * three tries.
 * @param environment with ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN; ACTIONS_CACHE_MODE is respected: without read
 * access nothing is found, without write access saving is denied
 */
function createGitHubCache(environment) {
    let client;
    const http = () => (client ??= createHttpClient());
    const mode = readCacheMode(environment);
    const service = () => createCacheService(requireRuntime(environment), http);
    return {
        async restore(key) {
            refuseKey(key);
            if (!mode.reads)
                return null;
            const { locate } = service();
            return explainFailure("was not read", () => upToThreeTimes(async () => {
                const found = await locate(key);
                return found && { key: found.key, bytes: await cache_download(await http(), found.url) };
            }));
        },
        async save(key, bytes) {
            refuseKey(key);
            if (!mode.writes)
                return "denied";
            const { reserve, finish } = service();
            return explainFailure("was not written", async () => {
                const reserved = await upToThreeTimes(() => reserve(key));
                if (typeof reserved === "string")
                    return reserved;
                await upToThreeTimes(async () => upload(await http(), reserved.url, bytes));
                await upToThreeTimes(() => finish(key, bytes.length));
                return "saved";
            });
        },
    };
}
function requireRuntime(environment) {
    if (!hasResultsService(environment["GITHUB_SERVER_URL"] ?? "https://github.com"))
        throw new Error("GitHub Enterprise Server has no such service for caches as github.com and GHE.com have. " +
            "Keep the history elsewhere: `history: branch`, or `history: none`.");
    const runtime = readRuntime(environment);
    if (runtime !== null)
        return runtime;
    throw new Error("GitHub's cache is out of reach from here: ACTIONS_RUNTIME_TOKEN or ACTIONS_RESULTS_URL is missing. GitHub gives them " +
        "to JavaScript actions only, not to `run:` steps. Use the action (`uses:`) instead.");
}
/** @see https://github.com/actions/toolkit/blob/main/packages/cache/src/cache.ts checkKey */
function refuseKey(key) {
    if (key !== "" && key.length <= 512 && !key.includes(","))
        return;
    const shown = JSON.stringify(key.length > 512 ? `${key.slice(0, 60)}…` : key);
    throw new Error(`${shown} is no key for GitHub's cache: it must have 1 to 512 characters and no comma.`);
}
async function explainFailure(what, act) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof ServiceFailure))
            throw error;
        throw new Error(`GitHub's cache ${what}: ${error.message}.`, { cause: error });
    }
}
/** Sends the client's default headers: the address contains the authorization. */
async function cache_download(client, url) {
    const answer = await send(client, { url });
    if (answer.statusCode !== 200) {
        answer.destroy();
        throw toServiceFailure(answer);
    }
    return readAnswer(answer, { most: largestObject });
}
/**
 * Uploads in one piece, which may have up to 5,000 MiB. Any protocol version works that supports such addresses.
 * @see https://learn.microsoft.com/rest/api/storageservices/put-blob
 */
async function upload(client, url, bytes) {
    const headers = {
        "content-length": String(bytes.length),
        "content-type": "application/octet-stream",
        "x-ms-blob-type": "BlockBlob",
        "x-ms-version": "2020-04-08",
    };
    const answer = await send(client, { method: "PUT", url, headers, body: bytes });
    answer.destroy();
    if (answer.statusCode !== 201)
        throw toServiceFailure(answer);
}
const modes = {
    none: { reads: false, writes: false },
    read: { reads: true, writes: false },
    write: { reads: true, writes: true },
    "write-only": { reads: false, writes: true },
};
/**
 * Reads ACTIONS_CACHE_MODE like the toolkit: unknown values restrict nothing.
 * @see https://github.com/actions/toolkit/blob/main/packages/cache/src/internal/config.ts
 */
function readCacheMode(environment) {
    const word = (environment["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
    return Object.hasOwn(modes, word) ? modes[word] : { reads: true, writes: true };
}

;// CONCATENATED MODULE: ./build/model/github.js

const decimal = classic_schemas/* string */.YjP("expected a number").regex(/^\d{1,18}$/, "expected a number");
const github_attempt = decimal
    .transform(Number)
    .pipe(classic_schemas/* int */.Whr("expected a whole number").min(1, "expected at least 1"));
const address = classic_schemas/* url */.OZ5({
    protocol: /^https?$/,
    error: "expected an address such as https://github.com",
});
/** The variables of a job in GitHub Actions that are used, as the runner sets them. */
const GitHubVariables = classic_schemas/* object */.Ikc({
    GITHUB_RUN_ID: decimal,
    GITHUB_RUN_ATTEMPT: github_attempt.default(1),
    GITHUB_EVENT_NAME: classic_schemas/* string */.YjP().default(""),
    GITHUB_REPOSITORY: classic_schemas/* string */.YjP("expected owner/name")
        .regex(/^[^/\s]+\/[^/\s]+$/, "expected owner/name"),
    GITHUB_SERVER_URL: address.default("https://github.com"),
    GITHUB_API_URL: address.default("https://api.github.com"),
    GITHUB_SHA: classic_schemas/* string */.YjP().default(""),
    GITHUB_REF: classic_schemas/* string */.YjP().default(""),
    GITHUB_JOB: classic_schemas/* string */.YjP().default(""),
    GITHUB_ACTION: classic_schemas/* string */.YjP().default(""),
});

;// CONCATENATED MODULE: ./build/platform/github/facts.js





/**
 * Reads the runner's facts about the job; null outside of GitHub Actions.
 * @param options.event false: skips the event's file, which stages could have changed
 * @returns messages, one for each variable that has an unexpected value
 */
function readGitHub(environment, options = { event: true }) {
    if (environment["GITHUB_ACTIONS"] !== "true")
        return null;
    const parsed = GitHubVariables.safeParse(environment);
    if (!parsed.success)
        return {
            messages: parsed.error.issues.map(({ path, message }) => describeVariable(environment, String(path[0]), message)),
        };
    const variables = parsed.data;
    return {
        runId: variables.GITHUB_RUN_ID,
        runAttempt: variables.GITHUB_RUN_ATTEMPT,
        eventName: variables.GITHUB_EVENT_NAME,
        event: options.event ? readEvent(environment["GITHUB_EVENT_PATH"]) : undefined,
        repository: variables.GITHUB_REPOSITORY,
        serverUrl: variables.GITHUB_SERVER_URL,
        apiUrl: variables.GITHUB_API_URL,
        sha: variables.GITHUB_SHA,
        ref: variables.GITHUB_REF,
        job: variables.GITHUB_JOB,
        jobRun: readBackendIds(environment["ACTIONS_RUNTIME_TOKEN"] ?? "")?.workflow_job_run_backend_id ??
            null,
        action: variables.GITHUB_ACTION,
    };
}
function describeVariable(environment, name, expected) {
    const value = environment[name];
    const found = value === undefined ? "is not set" : `is ${(0,one_line/* quoteName */.A)(value)}`;
    return `the variable ${name} ${found}: ${expected}, as the runner of GitHub Actions sets it for each step`;
}
/** An unreadable event counts as missing, which all its uses allow for. */
function readEvent(path) {
    if (path === undefined || path === "")
        return undefined;
    try {
        return JSON.parse((0,regular_file/* readRegularFile */.XF)(path, { most: limits/* limits */.F.eventPayload.value }).toString("utf8"));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/model/action-outputs.js
const actionOutputs = [
    {
        name: "outcome",
        description: "`success`, `failure`, `cancelled` or `neutral` (nothing had to run, and the pipeline has `allow-empty`).",
    },
    { name: "run-id", description: "The run's id, the same in every attempt." },
    { name: "manifest-path", description: "The run's `manifest.json`, relative to the workspace." },
    { name: "summary-path", description: "The run's `run-summary.json`, relative to the workspace." },
    {
        name: "failed-stages",
        description: "The stages that failed, as `subtask/stage`, separated by commas.",
    },
    {
        name: "stage-outputs",
        description: "What stages wrote to `GITHUB_OUTPUT`, as JSON: `fromJSON(...).<subtask>.<stage>.<name>`. Without `subtasks`, the subtask is the pipeline's id. Secrets are redacted.",
    },
    {
        name: "artifact-url",
        description: "URL of the uploaded evidence; empty if nothing was uploaded.",
    },
    { name: "check-run-url", description: "URL of the published check-run; empty if there is none." },
    {
        name: "matrix",
        description: "With `mode: plan`: the `strategy.matrix` of the run jobs, `{include: [{assignment, name, runs-on}]}`.",
    },
    { name: "count", description: "With `mode: plan`: number of run jobs." },
    {
        name: "has-work",
        description: "With `mode: plan`: `true` if there is at least one run job.",
    },
    {
        name: "key",
        description: "With `mode: plan`: the run's key, for the inputs of the other jobs.",
    },
    {
        name: "plan-digest",
        description: "With `mode: plan`: sha256 of the plan, which the other jobs verify.",
    },
    {
        name: "plan-artifact",
        description: "With `mode: plan`: id and name of the artifact with the plan.",
    },
];

// EXTERNAL MODULE: ./build/platform/local/hide-secrets.js
var hide_secrets = __nccwpck_require__(95888);
;// CONCATENATED MODULE: ./build/platform/github/job.js






/** The job of this step. Its log is written with @actions/core, which is loaded on demand. */
function createGitHubJob(environment) {
    const core = () => Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(1260), __nccwpck_require__.e(4942), __nccwpck_require__.e(3838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33838));
    const writeFile = async (variable, what, text, options = { anew: false }) => {
        try {
            writeRunnerFile(environment[variable] ?? "", text, options);
            return true;
        }
        catch (error) {
            (await core()).warning(`${what} could not be written (${variable}): ${(0,reasons/* messageOf */.bD)(error)}`);
            return false;
        }
    };
    return {
        outputs: async (values) => {
            const lines = actionOutputs.map(({ name }) => formatVariable(name, values[name] ?? ""));
            return writeFile("GITHUB_OUTPUT", "the outputs", lines.join(""));
        },
        summary: async (markdown) => writeFile("GITHUB_STEP_SUMMARY", "the job summary", `${markdown}\n`, { anew: true }),
        save: async (name, value) => writeFile("GITHUB_STATE", "what the post step needs to know", formatVariable(name, value)),
        mask: async (value) => (await core()).setSecret(value),
        error: async (message) => (await core()).error(await (0,hide_secrets/* hideSecrets */.s)(message)),
        warning: async (message) => (await core()).warning(await (0,hide_secrets/* hideSecrets */.s)(message)),
        group: async (title, act) => (await core()).group(title, act),
    };
}
/** Formats a variable for a file of the runner, between two delimiters that no value can contain. */
function formatVariable(name, value) {
    const mark = `value_${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${mark}\n${value}\n${mark}\n`;
}
/**
 * Writes to a file that the runner made for this step and reads after it. A stage may have replaced it meanwhile:
 * anything but a file is refused, without blocking.
 * @param path empty when the runner gave none
 * @param options.anew replaces the content, which a stage may have written
 * @throws Error that can be shown
 */
function writeRunnerFile(path, text, options) {
    if (path === "")
        throw new Error("it is not set");
    const descriptor = (0,regular_file/* openForAppending */.GM)(path, { create: false });
    try {
        if (options.anew)
            (0,external_node_fs_.ftruncateSync)(descriptor);
        (0,external_node_fs_.writeFileSync)(descriptor, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: ./build/model/command-data.js
var command_data = __nccwpck_require__(5376);
// EXTERNAL MODULE: ./build/model/unseen.js
var unseen = __nccwpck_require__(97004);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __nccwpck_require__(16698);
;// CONCATENATED MODULE: ./build/platform/github/exec/start-by-exec.js






/** The channel that Node announces each child process on, before it is started (`diagnostics_channel`). */
const children = "child_process";
const announced = new external_node_async_hooks_.AsyncLocalStorage();
/**
 * Starts a process by @actions/exec, in a group of its own, with a timeout and a cancel. The package offers none of
 * these, so the child is taken from Node's channel. For processes that print little: each chunk of a long line makes
 * the package search the whole line again.
 *
 * The command is a name without blanks, which is looked up in the PATH of this process and not in that of the request.
 */
function startByExec(request, signal) {
    const result = run(request, signal);
    // The caller may await the result late: until then, a failed consumer must not be an unhandled rejection.
    result.catch(() => undefined);
    return { pid: null, started: null, result };
}
async function run(request, signal) {
    const startedAt = systemClock.elapsed();
    const stopper = new Stopper(request, signal);
    try {
        const ownExit = await execute(request, stopper);
        const leftBehind = await stopper.endRest();
        if (stopper.failure !== null)
            throw stopper.failure.error;
        const durationMs = Math.round(systemClock.elapsed() - startedAt);
        return { exit: stopper.exit ?? ownExit, durationMs, leftBehind };
    }
    finally {
        stopper.dispose();
    }
}
async function execute(request, stopper) {
    const { exec } = await __nccwpck_require__.e(/* import() */ 1260).then(__nccwpck_require__.bind(__nccwpck_require__, 81260));
    if (stopper.exit !== null)
        return stopper.exit;
    const announce = (message) => announced.getStore()?.(message.process);
    const deliveries = [];
    const deliver = (stream) => (chunk) => void deliveries.push(request.onOutput(stream, chunk).catch((error) => stopper.fail(error)));
    const execution = () => exec(request.command, [...request.args], {
        cwd: request.cwd,
        env: { ...request.env },
        // Without any input, the package would leave standard input open.
        input: Buffer.from(request.input ?? []),
        silent: true,
        ignoreReturnCode: true,
        delay: limits/* limits */.F.drain.value,
        listeners: { stdout: deliver("stdout"), stderr: deliver("stderr") },
    });
    (0,external_node_diagnostics_channel_.subscribe)(children, announce);
    try {
        const code = await announced.run((child) => stopper.take(child), execution);
        await Promise.all(deliveries);
        // Contrary to its type, the code is null after a signal.
        return code === null
            ? { kind: "signalled", signal: stopper.endedBy }
            : { kind: "exited", code };
    }
    catch (error) {
        return { kind: "spawn-failed", reason: (0,reasons/* messageOf */.bD)(error) };
    }
    finally {
        (0,external_node_diagnostics_channel_.unsubscribe)(children, announce);
    }
}
/** Ends a process when its time is over, when the signal is aborted and when its output is refused. */
class Stopper {
    /** How it was stopped; null: it was not. */
    exit = null;
    /** What the consumer of its output threw. */
    failure = null;
    #request;
    #signal;
    #timeout;
    #child = null;
    #kill;
    #forget = () => { };
    constructor(request, signal) {
        this.#request = request;
        this.#signal = signal;
        const timedOut = { kind: "timed-out", after_seconds: request.timeoutMs / 1000 };
        this.#timeout = setTimeout(() => this.#stop(timedOut), request.timeoutMs);
        if (signal.aborted)
            this.#cancel();
        else
            signal.addEventListener("abort", this.#cancel, { once: true });
    }
    /** Called with a child just before it is started: makes it the leader of a group. */
    take(child) {
        if (this.#child !== null)
            return;
        this.#child = child;
        const spawn = child.spawn.bind(child);
        child.spawn = (options) => {
            const failure = spawn({ ...options, detached: process.platform !== "win32" });
            // A process may end without reading its input (EPIPE).
            child.stdin?.on("error", () => undefined);
            this.#forget = endWithThisProcess(() => this.#end("SIGKILL"));
            if (this.exit !== null)
                this.#end("SIGKILL");
            return failure;
        };
    }
    get endedBy() {
        return this.#child?.signalCode ?? "unknown";
    }
    fail(error) {
        this.failure ??= { error };
        this.#end("SIGKILL");
    }
    /** Kills what is left of its group. @returns whether there was anything */
    async endRest() {
        return this.#child?.pid !== undefined && endGroup(this.#child, settleMs);
    }
    dispose() {
        clearTimeout(this.#timeout);
        clearTimeout(this.#kill);
        this.#signal.removeEventListener("abort", this.#cancel);
        this.#forget();
    }
    #cancel = () => this.#stop({ kind: "cancelled" });
    #stop(exit) {
        if (this.exit !== null || (this.#child !== null && hasChildEnded(this.#child)))
            return;
        this.exit = exit;
        this.#end("SIGTERM");
        const graceMs = this.#request.graceMs ?? limits/* limits */.F.grace.value;
        this.#kill = setTimeout(() => this.#end("SIGKILL"), graceMs);
    }
    #end(signal) {
        if (this.#child?.pid !== undefined)
            endChild(this.#child, signal);
    }
}

;// CONCATENATED MODULE: ./build/platform/github/exec/show-git.js








const show_git_lineFeed = 0x0a;
/** Runs git by @actions/exec and shows the command and what it printed in the log of a step. */
function showGit(screen) {
    return {
        start(request, signal) {
            const result = runShown(request, signal, screen);
            result.catch(() => undefined);
            return { pid: null, started: null, result };
        },
    };
}
const alsoPrintTo = (printed, request) => ({
    ...request,
    async onOutput(stream, chunk) {
        printed.add(stream, chunk);
        await request.onOutput(stream, chunk);
    },
});
async function runShown(request, signal, screen) {
    // The settings before the command are the same each time, and are documented (docs/security.md).
    const shownArgs = request.args.slice(gitOptions.length);
    await screen.write(await toLogLines(`[command]git ${shownArgs.join(" ")}`));
    const printed = new Printed(`git ${shownArgs[0]}`);
    try {
        return await startByExec(alsoPrintTo(printed, request), signal).result;
    }
    finally {
        // All at once: a secret is found even if it spans chunks or lines, and no other output comes between.
        await screen.write(await toLogLines(printed.text()));
    }
}
/** What a command printed, up to a limit. */
class Printed {
    #command;
    #chunks = [];
    #unended = { stdout: 0, stderr: 0 };
    #length = 0;
    constructor(command) {
        this.#command = command;
    }
    /** @throws GitError for a line that is too long, since @actions/exec searches all of it again with each chunk */
    add(stream, chunk) {
        const most = limits/* limits */.F.fetchOutput.value;
        const end = chunk.lastIndexOf(show_git_lineFeed);
        this.#unended[stream] = end === -1 ? this.#unended[stream] + chunk.length : chunk.length - end;
        if (this.#unended[stream] > most)
            throw new changes/* GitError */.X(`${this.#command} printed a line of more than ${limits/* limits */.F.fetchOutput.shown}`);
        if (this.#length < most)
            this.#chunks.push(chunk);
        this.#length += chunk.length;
    }
    text() {
        const most = limits/* limits */.F.fetchOutput.value;
        const kept = Buffer.concat(this.#chunks);
        if (this.#length <= most)
            return kept.toString("utf8");
        // Whole lines only, because half a secret is not found.
        const lines = kept.subarray(0, kept.lastIndexOf(show_git_lineFeed, most) + 1).toString("utf8");
        return `${lines}(more than ${limits/* limits */.F.fetchOutput.shown}: the rest is not shown)`;
    }
}
/** Lines without secrets that the runner reads no command in. */
async function toLogLines(text) {
    const shown = await (0,hide_secrets/* hideSecrets */.s)(hideCredentials(text));
    const lines = shown.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
    return lines.map((line) => (0,command_data/* toInertLine */.d)((0,unseen/* escapeUnseen */.YA)(line))).join("");
}

;// CONCATENATED MODULE: ./build/platform/github/step.js















/** The state that the main step saved for `post`, by name; empty in the main step itself. */
function readState(environment) {
    const entries = Object.entries(environment).filter(([name]) => name.startsWith("STATE_"));
    return Object.fromEntries(entries.map(([name, value]) => [name.slice("STATE_".length), value]));
}
/**
 * Reads everything that the runner gave this process. Returns messages for invalid inputs.
 * @param options.event as for readGitHub
 */
function openStep(options = { event: true }) {
    const environment = (0,host/* readEnvironment */.Qo)();
    cleanDebugLines(process.stdout, environment);
    const job = createGitHubJob(environment);
    const read = readInputs(environment);
    if ("messages" in read)
        return { job, environment, messages: read.messages };
    const github = readGitHub(environment, options);
    if (github !== null && "messages" in github)
        return { job, environment, messages: github.messages };
    // The toolkit reads this file when it is loaded, and by then a stage may have replaced it.
    delete process.env["GITHUB_EVENT_PATH"];
    const workspace = environment["GITHUB_WORKSPACE"] ?? process.cwd();
    const root = (0,external_node_path_.resolve)(workspace, read.inputs.root ?? ".");
    const wrong = findRootProblem(root, workspace);
    if (wrong !== null)
        return { job, environment, messages: [`input root: ${wrong}`] };
    const services = github === null ? {} : createServices(github, read.inputs.token, environment);
    const own = (0,host/* readMachine */.Uc)();
    const platform = createPlatform({
        root,
        environment,
        screen: process.stdout,
        owner: own,
        fetchWith: showGit,
        ...services,
    });
    return {
        inputs: read.inputs,
        root,
        hostContext: { ...own, user: (0,host/* getUserName */.J3)(environment), environment, github },
        job,
        platform,
    };
}
/** @returns null for a folder in the workspace */
function findRootProblem(root, workspace) {
    const shown = JSON.stringify((0,external_node_path_.relative)(workspace, root) || ".");
    if ((0,leads_out/* leadsOut */.q)(workspace, root))
        return `${shown} leads out of the workspace`;
    if ((0,external_node_fs_.statSync)(root, { throwIfNoEntry: false })?.isDirectory() === true)
        return null;
    return `there is no folder ${shown} in the workspace: is it the \`path\` of \`actions/checkout\`?`;
}
/** Without a token there is no REST API, and without the runtime variables no cache. */
function createServices(github, token, environment) {
    const temporaryRoot = environment["RUNNER_TEMP"];
    const place = temporaryRoot === undefined ? {} : { temporaryRoot };
    const api = token === null ? null : createGitHubApi({ ...github, ...place, token });
    return {
        artifacts: createGitHubArtifacts(github, { environment, api, ...place }),
        ...(readRuntime(environment) !== null && { cache: createGitHubCache(environment) }),
        ...(api !== null && { api }),
    };
}
/** Reads the inputs from the runner's variables: `INPUT_` and the name in capitals, with its hyphens. */
function readInputs(environment) {
    const messages = [];
    const values = [];
    for (const name of action_inputs/* inputNames */.vj) {
        const row = action_inputs/* actionInputs */.eh[name];
        const text = environment[`INPUT_${name.toUpperCase()}`] ?? getConstantDefault(row.default);
        const read = row.read(text);
        if ("value" in read)
            values.push([name, read.value]);
        else
            messages.push(`input ${name}: expected ${read.expected}, not ${JSON.stringify(text)}`);
    }
    return messages.length > 0
        ? { messages }
        : { inputs: Object.fromEntries(values) };
}
/** The runner always passes action.yml's defaults, so only the constant ones are repeated here. */
const getConstantDefault = (text) => (text.includes("${{") ? "" : text);
/**
 * The toolkit prints complete answers of services as debug lines on standard output. They are only shown in debugged
 * jobs, so they are dropped in all others, and redacted in those.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables (RUNNER_DEBUG)
 */
function cleanDebugLines(stream, environment) {
    const write = stream.write.bind(stream);
    const isDebugged = environment["RUNNER_DEBUG"] === "1";
    const writeOthers = (...given) => {
        const [text] = given;
        if (typeof text !== "string" || !text.startsWith("::debug::"))
            return write(...given);
        if (isDebugged)
            void (0,hide_secrets/* hideSecrets */.s)(text.trimEnd()).then((line) => write(`${(0,unseen/* escapeUnseen */.YA)(line)}\n`));
        return true;
    };
    stream.write = writeOthers;
}


/***/ }),

/***/ 35280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

/** Whether an absolute path is outside a folder, by the names alone: neither the folder itself nor below it. */
function leadsOut(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === ".." || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 95888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35326);

let redactor;
/** Loaded on demand. */
async function makeRedactor() {
    const { createRunRedactor } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 60080));
    return createRunRedactor((0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .readEnvironment */ .Qo)());
}
/** Removes the secrets of this process's environment from a message, which can quote anything. */
async function hideSecrets(message) {
    redactor ??= makeRedactor();
    return (await redactor).text(message);
}


/***/ }),

/***/ 35326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ getUserName),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   Uc: () => (/* binding */ readMachine)
/* harmony export */ });
/* unused harmony export findRepositoryRoot */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(49870);




/** Reads facts about this process and its machine. */
const readMachine = () => ({
    windows: process.platform === "win32",
    pid: process.pid,
    started: (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .getProcessStart */ .U3)(process.pid),
    host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
    processors: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(),
});
/** The user: GitHub's actor, or the user of this machine. */
function getUserName(environment) {
    try {
        return environment["GITHUB_ACTOR"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username;
    }
    catch {
        // A container can run with a user id that has no name.
        return "unknown";
    }
}
/** The environment as plain data, without names that have no value. */
function readEnvironment() {
    const entries = Object.entries(process.env);
    return Object.fromEntries(entries.filter((entry) => entry[1] !== undefined));
}
/** The nearest folder, from this one upwards, with a `.git` entry; without one, the folder itself. */
function findRepositoryRoot(folder) {
    for (let at = folder;; at = dirname(at)) {
        if (existsSync(join(at, ".git")))
            return at;
        if (at === dirname(at))
            return folder;
    }
}


/***/ }),

/***/ 32010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ installLastResort)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/model/command-data.js
var command_data = __nccwpck_require__(5376);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __nccwpck_require__(9751);
// EXTERNAL MODULE: ./build/model/unseen.js
var unseen = __nccwpck_require__(97004);
;// CONCATENATED MODULE: ./build/model/usage-error.js
/** Invalid input to this process, which is not a bug to report. The message says what is wrong. */
class UsageError extends Error {
    name = "UsageError";
}

// EXTERNAL MODULE: ./build/platform/local/hide-secrets.js
var hide_secrets = __nccwpck_require__(95888);
// EXTERNAL MODULE: ./build/platform/one-line.js
var one_line = __nccwpck_require__(77429);
;// CONCATENATED MODULE: ./build/platform/local/last-resort.js







/**
 * Handles uncaught errors and output that cannot be written, with one sentence on stderr and an exit code, never a
 * stack trace. Every entry point calls it first.
 */
function installLastResort(codes) {
    let ending = false;
    process.on("uncaughtException", (error) => {
        if (ending)
            return;
        ending = true;
        void describeEnd(error, codes).then(({ sentence, code }) => {
            printSentence(sentence);
            process.exit(code);
        });
    });
    watchOutput(codes.notWritten);
}
async function describeEnd(error, { refused, internalError }) {
    if (error instanceof UsageError)
        return { sentence: await getMessage(error), code: refused };
    if ((0,reasons/* reasonOfError */.OX)(error) !== "internal-error")
        return { sentence: await describeSystemError(error), code: refused };
    const what = `internal error: ${(0,one_line/* toOneLine */.G)(await getMessage(error), 300)}. This is a bug in Orchestrator.`;
    return { sentence: `${what} ${await describeDetails(error)}`, code: internalError };
}
/** Describes an error of the system. */
async function describeSystemError(error) {
    const { code, syscall } = error;
    if (syscall === "uv_cwd")
        return "the working directory no longer exists: change to another folder and start again";
    if (code === "EMFILE" || code === "ENFILE")
        return `too many open files (${code}): raise the limit (ulimit -n) or end other processes, and start again`;
    return (0,one_line/* toOneLine */.G)(await getMessage(error), 1_000);
}
/** Loading the redactor may be what failed. */
const getMessage = (error) => (0,hide_secrets/* hideSecrets */.s)((0,reasons/* messageOf */.bD)(error)).catch(() => "an error whose message cannot be shown");
async function describeDetails(error) {
    try {
        const { writeDetails } = await __nccwpck_require__.e(/* import() */ 9487).then(__nccwpck_require__.bind(__nccwpck_require__, 99487));
        return `Report it with ${writeDetails(error)}, which says where it happened.`;
    }
    catch (failure) {
        return `Where it happened could not be written to a file (${(0,one_line/* toOneLine */.G)((0,reasons/* messageOf */.bD)(failure), 300)}).`;
    }
}
/**
 * A reader that goes away, as in `| head`, is no error: the rest is dropped, and the exit code is the command's. Any
 * other failure, such as a full disk, turns a success into a failure, because the output is missing.
 */
function watchOutput(code) {
    let failed = false;
    const notice = (stream, error) => {
        const gone = error.code === "EPIPE" || (error.code === "EIO" && stream.isTTY);
        if (gone || failed)
            return;
        failed = true;
        printSentence(`the output could not be written: ${(0,one_line/* toOneLine */.G)(error.message, 300)}`);
    };
    for (const stream of [process.stdout, process.stderr])
        stream.on("error", (error) => notice(stream, error));
    process.on("exit", () => {
        if (failed && !process.exitCode)
            process.exitCode = code;
    });
}
/** Prints on stderr, in GitHub Actions as an annotation. Synchronous, because the process is about to end. */
function printSentence(sentence) {
    const prefix = process.env["GITHUB_ACTIONS"] === "true" ? "::error::" : "";
    try {
        const shown = (0,unseen/* escapeUnseen */.YA)(sentence);
        (0,external_node_fs_.writeSync)(process.stderr.fd, `${prefix}${prefix === "" ? shown : (0,command_data/* commandData */.w)(shown)}\n`);
    }
    catch {
        // There is no other stream to report it on.
    }
}


/***/ }),

/***/ 24532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keepOwnFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(73136);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(89821);
/* harmony import */ var _model_reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9751);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(26543);








/** Files of the action that the runner reads after the main step, relative to the entry point's folder. */
const readByRunner = ["../../action.yml", "../../.github/actions/orchestrator/action.yml"];
/**
 * Loads all code that the action may evaluate after its stages have started, so that a stage that replaces one of its
 * files cannot run code with the job's credentials.
 * @param entry absolute path of the file that this process was started with
 */
function keepOwnFiles(entry) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(entry));
    const folders = [folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "../post")];
    const paths = [...folders.flatMap(listFiles), ...readByRunner.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path))];
    const digests = new Map(paths.map((path) => [path, computeDigest(path)]));
    loadFromMemory(listFiles(folder).filter((path) => path.endsWith(".js")));
    return { findChanged: () => paths.filter((path) => computeDigest(path) !== digests.get(path)) };
}
/**
 * Makes Node load these modules from memory when they are imported later. They only import each other and Node's own.
 */
function loadFromMemory(paths) {
    const sources = new Map(paths.map((path) => [(0,node_url__WEBPACK_IMPORTED_MODULE_4__.pathToFileURL)(path).href, readOwn(path)]));
    // Node 20 lacks it, where the action only runs in this project's tests.
    const { registerHooks } = node_module__WEBPACK_IMPORTED_MODULE_2__;
    registerHooks?.({
        resolve(specifier, context, next) {
            const url = specifier.startsWith("./")
                ? new URL(specifier, context.parentURL).href
                : specifier;
            // Without this, Node would look for the file before it asks for its source.
            return sources.has(url)
                ? { url, format: "module", shortCircuit: true }
                : next(specifier, context);
        },
        load(url, context, next) {
            const source = sources.get(url);
            return source === undefined
                ? next(url, context)
                : { format: "module", source, shortCircuit: true };
        },
    });
}
function listFiles(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name));
    }
    catch {
        // This build has no such folder, so there is nothing to protect.
        return [];
    }
}
const readOwn = (path) => (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readRegularFile */ .XF)(path, { most: _model_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .limits */ .F.textFile.value });
/** The error message for an unreadable file, so that a file that disappears counts as changed. */
function computeDigest(path) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(readOwn(path)).digest("hex");
    }
    catch (error) {
        return (0,_model_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error);
    }
}


/***/ }),

/***/ 77429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ quoteName),
/* harmony export */   G: () => (/* binding */ toOneLine)
/* harmony export */ });
/**
 * Converts a text to one line without control characters, cut to `most` characters: answers of servers and file names
 * can contain anything, a log line cannot.
 */
function toOneLine(text, most = Infinity) {
    // Cut first, with room to spare, so that megabytes need not be searched.
    const beginning = most === Infinity ? text : text.slice(0, most * 2);
    // oxlint-disable-next-line no-control-regex -- control characters are what is replaced
    const line = beginning.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
    return line.length > most ? `${line.slice(0, most - 1).toWellFormed()}…` : line;
}
/** Quotes a name from outside on one line, with special characters escaped, cut to about 200 characters. */
const quoteName = (name) => toOneLine(JSON.stringify(name.length > 200 ? `${name.slice(0, 199)}…` : name));


/***/ }),

/***/ 82075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readStat),
/* harmony export */   h: () => (/* binding */ hasEnded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

/** More than its 52 numbers and a name of at most 64 bytes need. */
const STAT_BYTES = 2048;
/** @returns null for a process that does not exist or is hidden */
function readStat(pid) {
    try {
        const stat = readAtOnce(`/proc/${pid}/stat`);
        // The name in parentheses may hold anything. State follows it as field 3, the group is field 5, the start field 22.
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const [state, group, start] = [fields[0], fields[5 - 3], fields[22 - 3]];
        return state === undefined || group === undefined || start === undefined
            ? null
            : { state, group, start };
    }
    catch {
        return null;
    }
}
/** Whether a process has ended and was not reaped by its parent. */
const hasEnded = ({ state }) => state === "Z" || state === "X";
/** Reads the file in one call: readFileSync also queries the size and the end, and takes twice as long. */
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

/***/ 49870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U3: () => (/* binding */ getProcessStart),
/* harmony export */   W_: () => (/* binding */ isRunning)
/* harmony export */ });
/* unused harmony export lookUpInPs */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _proc_stat_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82075);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26543);



/**
 * The start of a process, as a text that no other process with the same id on this machine ever had, only for
 * comparison. Synchronous, so that nothing can happen between a process's start and this call.
 *
 * On Linux `<boot>/<pid namespace>/<clock ticks since boot>`, elsewhere the date from `ps`, in UTC.
 *
 * @returns null for a process that has ended, including zombies, and where it is unknown: on Windows, and where /proc
 * is missing or belongs to another namespace
 */
function getProcessStart(pid) {
    const found = lookUp(pid);
    return found.kind === "runs" ? found.started : null;
}
/**
 * Whether a recorded process still runs.
 *
 * @param host the name of this machine, as recorded in `writer`
 * @returns null where that cannot be known: it ran on another machine or in another container, its start is unknown, or
 * its user's processes are hidden
 */
function isRunning(writer, host) {
    if (writer.host !== host)
        return null;
    if (isOtherNamespace(writer.started))
        return null;
    const found = lookUp(writer.pid);
    if (found.kind === "gone")
        return false;
    if (found.kind === "unclear" || writer.started === null)
        return null;
    return found.started === writer.started;
}
function lookUp(pid) {
    if (process.platform === "linux")
        return lookUpInProc(pid);
    if (!exists(pid))
        return { kind: "gone" };
    return process.platform === "win32" ? { kind: "unclear" } : lookUpInPs(pid);
}
function lookUpInProc(pid) {
    const scope = getProcScope();
    const stat = scope === null ? null : (0,_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .readStat */ .B)(pid);
    // /proc can hide processes of other users (hidepid in proc(5)); a signal still finds them.
    if (scope === null || stat === null)
        return { kind: exists(pid) ? "unclear" : "gone" };
    return (0,_proc_stat_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEnded */ .h)(stat) ? { kind: "gone" } : { kind: "runs", started: `${scope}/${stat.start}` };
}
/** Cached: neither part changes while this process lives. */
let knownScope = null;
/**
 * Process ids and ticks are only unique within a boot and a namespace (pid_namespaces(7)): two containers can have the
 * same host name and each a process 7. null: /proc belongs to another namespace than this process.
 */
function getProcScope() {
    knownScope ??= readProcScope();
    return knownScope;
}
function readProcScope() {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self") !== String(process.pid))
            return null;
        const boot = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)("/proc/sys/kernel/random/boot_id", { most: 1024 })
            .toString("latin1")
            .trim();
        const namespace = /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid"))?.[0];
        return namespace === undefined ? null : `${boot}/${namespace}`;
    }
    catch {
        return null;
    }
}
/** Only within the same boot: after a reboot, all earlier processes are gone. */
function isOtherNamespace(started) {
    const [boot, namespace] = splitScope(started);
    const [ownBoot, ownNamespace] = splitScope(process.platform === "linux" ? getProcScope() : null);
    return boot !== undefined && boot === ownBoot && namespace !== ownNamespace;
}
const splitScope = (text) => text?.split("/").slice(0, 2) ?? [];
/** Signal 0 only checks. Any error but "no such process" means that there is one. */
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
/** For macOS. A fixed language and time zone, so that the same start always reads the same. */
function lookUpInPs(pid) {
    // Loaded on demand, because loading is slow and other systems do not need it.
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

/***/ 26543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ copyRegularFile),
  x3: () => (/* binding */ createFile),
  GM: () => (/* binding */ openForAppending),
  ZU: () => (/* binding */ openRegularFile),
  ut: () => (/* binding */ readPieces),
  XF: () => (/* binding */ readRegularFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./build/platform/leads-out.js
var leads_out = __nccwpck_require__(35280);
;// CONCATENATED MODULE: ./build/platform/regular-file.js




/** Bytes read at a time when a file grew while it was read. */
const GROWTH_BYTES = 64 * 1024;
/** Bytes copied at a time. */
const COPY_BYTES = 1024 * 1024;
const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_WRONLY } = external_node_fs_.constants;
/**
 * Opens a file for reading; the caller closes it. The null device counts as an empty file.
 * @throws Error with the code `ENOTREGULAR` for anything but a file, and `EOUTSIDE` for a link out of the folder
 */
function openRegularFile(path, { within, links = true } = {}) {
    const found = within === undefined ? path : resolveWithin(within, path);
    const noLink = links && within === undefined ? 0 : O_NOFOLLOW;
    const descriptor = (0,external_node_fs_.openSync)(found, O_RDONLY | O_NONBLOCK | noLink);
    const stats = (0,external_node_fs_.fstatSync)(descriptor);
    if (stats.isFile() || (stats.isCharacterDevice() && stats.rdev === (0,external_node_fs_.statSync)(external_node_os_.devNull).rdev))
        return descriptor;
    (0,external_node_fs_.closeSync)(descriptor);
    throw toNotAFileError(path);
}
/** * Reads a whole file.
 * @throws Error like openRegularFile, and with the code `ETOOLARGE` for a file that is larger than `most`
 */
function readRegularFile(path, { most, ...rules }) {
    const descriptor = openRegularFile(path, rules);
    try {
        return readAll(descriptor, path, most);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Reads a file in pieces, starting at the byte `from`. Opens it with the first piece. */
async function* readPieces(path, { from, pieceBytes }) {
    const descriptor = openRegularFile(path);
    if ((0,external_node_fs_.fstatSync)(descriptor).size - from <= pieceBytes) {
        const bytes = readEnd(descriptor, from);
        if (bytes.length > 0)
            yield bytes;
        return;
    }
    // The stream closes the file at its end, or when the reader stops early.
    const options = { fd: descriptor, start: from, highWaterMark: pieceBytes };
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, options))
        yield chunk;
}
/**
 * Copies a file, with its mode and at its present length, to a path that must not exist. Rejects with the errors of
 * openRegularFile.
 * @param refuses called with each piece before it is written; if it returns true, the copy is removed
 * @returns whether the file was copied
 */
async function copyRegularFile(from, to, rules = {}, refuses = () => false) {
    const source = openRegularFile(from, rules);
    try {
        const target = createFile(to);
        try {
            if (await copyContent(source, target, refuses))
                return true;
        }
        finally {
            (0,external_node_fs_.closeSync)(target);
        }
        (0,external_node_fs_.rmSync)(to, { force: true });
        return false;
    }
    finally {
        (0,external_node_fs_.closeSync)(source);
    }
}
/**
 * Opens a file for appending; the caller closes it.
 * @param options.create makes a missing file
 * @throws Error with the code `ENOTREGULAR` for a link and for anything but a file
 */
function openForAppending(path, options) {
    const create = options.create ? O_CREAT : 0;
    try {
        const descriptor = (0,external_node_fs_.openSync)(path, O_WRONLY | O_APPEND | O_NONBLOCK | O_NOFOLLOW | create, 0o666);
        if ((0,external_node_fs_.fstatSync)(descriptor).isFile())
            return descriptor;
        (0,external_node_fs_.closeSync)(descriptor);
    }
    catch (error) {
        // ELOOP: a link. ENXIO: a pipe without a reader.
        const { code } = error;
        if (code !== "ELOOP" && code !== "ENXIO")
            throw error;
    }
    throw toNotAFileError(path);
}
/** Makes a file at a path that must not exist, even as a link. The caller closes it. */
const createFile = (path, mode = 0o666) => (0,external_node_fs_.openSync)(path, O_WRONLY | O_CREAT | O_EXCL, mode);
/** Resolves a path that leads below the folder or to the null device. */
function resolveWithin(folder, path) {
    const found = external_node_fs_.realpathSync.native(path);
    if (!(0,leads_out/* leadsOut */.q)(external_node_fs_.realpathSync.native(folder), found) || found === external_node_os_.devNull)
        return found;
    const message = `${shown(path)} is a link that leads out of ${folder}: put the file itself there`;
    throw Object.assign(new Error(message), { code: "EOUTSIDE" });
}
async function copyContent(source, target, refuses) {
    const { size, mode } = (0,external_node_fs_.fstatSync)(source);
    (0,external_node_fs_.fchmodSync)(target, mode & 0o777);
    const buffer = Buffer.allocUnsafe(Math.min(size, COPY_BYTES));
    for (let left = size; left > 0;) {
        const piece = readPiece(source, buffer.subarray(0, Math.min(left, buffer.length)), null);
        if (piece.length === 0)
            break;
        if (refuses(piece))
            return false;
        (0,external_node_fs_.writeFileSync)(target, piece);
        left -= piece.length;
        // Let other tasks run between two pieces.
        if (left > 0)
            await (0,promises_namespaceObject.setImmediate)();
    }
    return !refuses(new Uint8Array(0));
}
/** Reads in one piece, and in further ones if the file grew meanwhile. */
function readAll(descriptor, path, most) {
    const { size } = (0,external_node_fs_.fstatSync)(descriptor);
    const pieces = [];
    let length = size > most ? size : 0;
    for (let room = size + 1; length <= most; room = GROWTH_BYTES) {
        const piece = readPiece(descriptor, Buffer.allocUnsafe(room), null);
        pieces.push(piece);
        length += piece.length;
        if (piece.length < room && length <= most)
            return Buffer.concat(pieces, length);
    }
    const message = `${shown(path)} is larger than ${most / 1024 ** 2} MiB, the largest size that is read`;
    throw Object.assign(new Error(message), { code: "ETOOLARGE" });
}
/** Reads from the byte `from` to the present end of the file, and closes it. */
function readEnd(descriptor, from) {
    try {
        return readPiece(descriptor, Buffer.allocUnsafe(Math.max(0, (0,external_node_fs_.fstatSync)(descriptor).size - from)), from);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Fills the buffer, up to the end of the file. @param from null: continues after the last read */
function readPiece(descriptor, bytes, from) {
    let filled = 0;
    while (filled < bytes.length) {
        const at = from === null ? null : from + filled;
        const read = (0,external_node_fs_.readSync)(descriptor, bytes, filled, bytes.length - filled, at);
        if (read === 0)
            break;
        filled += read;
    }
    return bytes.subarray(0, filled);
}
const shown = (path) => path.toString();
const toNotAFileError = (path) => Object.assign(new Error(`${shown(path)} is not a file`), { code: "ENOTREGULAR" });


/***/ }),

/***/ 60080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor),
  createRunRedactor: () => (/* binding */ createRunRedactor)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./build/model/unseen.js
var unseen = __nccwpck_require__(97004);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __nccwpck_require__(89821);
// EXTERNAL MODULE: ./build/model/json.js
var json = __nccwpck_require__(29598);
// EXTERNAL MODULE: ./build/redaction/secret-values.js
var secret_values = __nccwpck_require__(16215);
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
var placeholder = __nccwpck_require__(64807);
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
var masking = __nccwpck_require__(81210);
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

/***/ 81210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 64807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 16215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials),
/* harmony export */   s: () => (/* binding */ findSecretValues)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64807);

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


/***/ }),

/***/ 60170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   JM: () => (/* binding */ rankFindings),
/* harmony export */   R3: () => (/* binding */ removeDuplicates),
/* harmony export */   a$: () => (/* binding */ describeLeftOff),
/* harmony export */   eZ: () => (/* binding */ chooseAnnotations)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(77820);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(36939);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1559);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(89821);





/**
 * Longest message, in UTF-16 units of at most three bytes in UTF-8. GitHub's limit is 64 KB (docs.github.com, "REST API
 * endpoints for check runs").
 */
const longestMessage = 20_000;
/** Longest fix, in UTF-16 units; it fits beside the longest message. */
const longestFix = 1_000;
/** Longest title, in characters: GitHub's limit, from the same page. */
const longestTitle = 255;
const levels = ["error", "warning", "notice"];
/** Orders findings: about guardrail settings, errors, warnings, notices. Stable. */
const rankFindings = (findings) => findings.toSorted(_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .mostImportantFirst */ .ef);
/**
 * Turns the most important findings into annotations that GitHub accepts. Duplicates are dropped and not counted.
 * @param ranked most important first
 * @param most the most annotations
 */
function chooseAnnotations(ranked, most) {
    const annotations = [];
    const leftOff = { error: 0, warning: 0, notice: 0 };
    for (const finding of removeDuplicates(ranked)) {
        const annotation = toAnnotation(finding);
        if (annotation === null || annotations.length >= most)
            leftOff[finding.level] += 1;
        else
            annotations.push(annotation);
    }
    return { annotations, leftOff };
}
/** Drops findings with the same place and message as an earlier one. */
function removeDuplicates(findings) {
    const known = new Set();
    return findings.filter((finding) => {
        const key = getFindingKey(finding);
        const isNew = !known.has(key);
        known.add(key);
        return isNew;
    });
}
/** `37 more findings are not shown as annotations: 2 errors, 35 warnings.`; empty when all are shown. */
function describeLeftOff({ annotations, leftOff }) {
    const total = leftOff.error + leftOff.warning + leftOff.notice;
    if (total === 0)
        return "";
    const counts = levels
        .filter((level) => leftOff[level] > 0)
        .map((level) => (0,_model_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(leftOff[level], level));
    const what = (0,_model_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(total, annotations.length === 0 ? "finding" : "more finding");
    return `${what} ${total === 1 ? "is not shown as an annotation" : "are not shown as annotations"}: ${counts.join(", ")}.`;
}
const getFindingKey = ({ path, line, end_line, column, message }) => JSON.stringify([path, line, end_line ?? line, column, message]);
/** @returns null if the finding has no place in the repository */
function toAnnotation(finding) {
    const { level } = finding;
    const path = finding.path === null ? null : toRepositoryPath(finding.path);
    if (path === null)
        return null;
    const title = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanLine */ .Ow)(finding.title ?? finding.rule ?? "", longestTitle);
    return {
        path,
        ...toAnnotatedRange(placeOf(finding)),
        annotation_level: level === "error" ? "failure" : level,
        message: formatMessage(finding),
        ...(title === "" ? {} : { title }),
    };
}
/** GitHub requires a line: a finding about the whole file gets the first. */
function toAnnotatedRange({ line, end_line, column, end_column }) {
    const start_line = line ?? 1;
    const range = { start_line, end_line: Math.max(start_line, end_line ?? start_line) };
    // GitHub rejects columns over several lines, and a single column.
    if (column === null || range.end_line > start_line)
        return range;
    return { ...range, start_column: column, end_column: Math.max(column, end_column ?? 0) };
}
/** Normalizes a path; null if it leads outside, is absolute on any system, or has characters that cannot be shown. */
function toRepositoryPath(path) {
    const plain = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
    const outside = plain === "." || plain === ".." || plain.startsWith("../") || node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(plain);
    return outside || plain.includes("\n") || (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X5)(plain) !== plain ? null : plain;
}
function formatMessage({ message, fix }) {
    const help = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X5)((fix ?? "").slice(0, longestFix)).trim();
    const body = boundMessage(message);
    return help === "" ? body : `${body}\nFix: ${help}`;
}
function boundMessage(message) {
    const clean = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanText */ .X5)(message.slice(0, longestMessage)).trim();
    if (message.length > longestMessage)
        return `${clean}\n(the rest of this message is left off)`;
    return clean === "" ? "(no message)" : clean;
}
/**
 * Where an annotation of it can stand: GitHub refuses lines and columns that no file has, and all that is sent with
 * them.
 */
function placeOf({ line, end_line, column, end_column }) {
    const most = _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.annotationPlace.value;
    if (line === null || line > most)
        return { line: null, end_line: null, column: null, end_column: null };
    const hasColumn = column !== null && column <= most;
    return {
        line,
        end_line: end_line === null ? null : Math.min(end_line, most),
        column: hasColumn ? column : null,
        end_column: hasColumn && end_column !== null ? Math.min(end_column, most) : null,
    };
}


/***/ }),

/***/ 17769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration),
/* harmony export */   b: () => (/* binding */ formatRunDuration)
/* harmony export */ });
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
/**
 * Formats a duration: `850ms`, `3.2s`, `1m 05s`, `2h 03m`. Rounds down, so that nothing seems to exceed its limit;
 * negative values are shown as `0ms`.
 * @param ms milliseconds
 */
function formatDuration(ms) {
    const whole = Number.isFinite(ms) ? Math.max(0, Math.floor(ms)) : 0;
    if (whole < second)
        return `${whole}ms`;
    if (whole < minute)
        return `${(Math.floor(whole / 100) / 10).toFixed(1)}s`;
    if (whole < hour)
        return `${Math.floor(whole / minute)}m ${padTwoDigits((whole % minute) / second)}s`;
    return `${Math.floor(whole / hour)}h ${padTwoDigits((whole % hour) / minute)}m`;
}
function padTwoDigits(value) {
    return String(Math.floor(value)).padStart(2, "0");
}
/** Formats how long a run took; for one that has not ended, until its last update. */
const formatRunDuration = ({ startedAt, completedAt, timestamp }) => formatDuration(Date.parse(completedAt ?? timestamp) - Date.parse(startedAt));


/***/ }),

/***/ 51393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ec: () => (/* binding */ getRunWord),
/* harmony export */   ns: () => (/* binding */ readOutcome),
/* harmony export */   qn: () => (/* binding */ formatExit),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* unused harmony export wordsWhileRunning */
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38158);

const outcomeWords = {
    succeeded: { word: "succeeded", glyph: "✓", emoji: "✅", colour: "green" },
    failed: { word: "failed", glyph: "✗", emoji: "❌", colour: "red" },
    timed_out: { word: "timed out", glyph: "✗", emoji: "❌", colour: "red" },
    cancelled: { word: "cancelled", glyph: "✗", emoji: "🚫", colour: "yellow" },
    skipped: { word: "skipped", glyph: "-", emoji: "⏭️", colour: "dim" },
    allowed_failure: { word: "failed, allowed", glyph: "!", emoji: "⚠️", colour: "yellow" },
    running: { word: "did not end", glyph: "?", emoji: "❔", colour: "yellow" },
    not_started: { word: "not started", glyph: "?", emoji: "❔", colour: "dim" },
};
/** Replaces `outcomeWords` while the run is in progress. */
const wordsWhileRunning = {
    running: { word: "running", glyph: "▸", emoji: "▶️", colour: "yellow" },
    not_started: { word: "waiting", glyph: "·", emoji: "⏳", colour: "dim" },
};
const statusWords = {
    succeeded: { word: "Passed", glyph: "✓", emoji: "✅", colour: "green" },
    failed: { word: "Failed", glyph: "✗", emoji: "❌", colour: "red" },
    cancelled: { word: "Cancelled", glyph: "✗", emoji: "🚫", colour: "yellow" },
    in_progress: { word: "Not finished", glyph: "?", emoji: "❔", colour: "yellow" },
};
/** Describes a run: its status, or that nothing had to run, and whether only a part of it was requested. */
function getRunWord({ status }, { partial }, stages) {
    const isEmpty = status === "succeeded" && stages === 0;
    const words = isEmpty ? nothingToRun : statusWords[status];
    return partial ? { ...words, word: `${words.word}, partial run` } : words;
}
const nothingToRun = {
    word: "Nothing to run",
    glyph: "-",
    emoji: "⏭️",
    colour: "dim",
};
function readOutcome(command) {
    if (command.outcome !== null)
        return command.outcome;
    return command.status === "running" ? "running" : "not_started";
}
/** Describes how a process ended; empty if the outcome's word says it already. */
function formatExit(outcome, exit) {
    if (exit === null || outcome === "succeeded" || outcome === "skipped")
        return "";
    if (exit.kind === "cancelled")
        return "";
    if (exit.kind === "timed-out" && outcome === "timed_out")
        return `after ${exit.after_seconds} s`;
    return (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeExit */ .KE)(exit);
}


/***/ }),

/***/ 19361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   TP: () => (/* binding */ formatRunning),
/* harmony export */   eu: () => (/* binding */ formatFinished),
/* harmony export */   o: () => (/* binding */ formatSkipped)
/* harmony export */ });
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1559);
/* harmony import */ var _text_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(23898);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(17769);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51393);




/** `✗ api/unit failed: exit 1, 3.2s, 2 tries (left processes behind)` */
function formatFinished(label, event, paint) {
    const { glyph, colour } = _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[event.outcome];
    const words = [(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(event.duration_ms)];
    if (event.tries > 1)
        words.push(`${event.tries} tries`);
    const notes = event.notes.length === 0 ? "" : ` (${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(event.notes.join("; "), 300)})`;
    const what = describeOutcome(event.outcome, event);
    const head = what === "" ? label : `${label} ${what},`;
    return `${paint[colour](glyph)} ${head} ${paint.dim(words.join(", "))}${notes}`;
}
/** `failed: exit 1`, `failed: 31 files changed, at most 25 may`; empty for a success. */
function describeOutcome(outcome, { exit, judgement }) {
    if (outcome === "succeeded")
        return "";
    // A guardrail's summary replaces the exit.
    const cause = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(judgement?.summary ?? (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatExit */ .qn)(outcome, exit), 300);
    if (cause === "")
        return _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word;
    return outcome === "timed_out" && cause.startsWith("after")
        ? `${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word} ${cause}`
        : `${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[outcome].word}: ${cause}`;
}
function formatSkipped(label, reason, paint) {
    return paint.dim(`${_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX.skipped.glyph} ${label} skipped: ${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(reason, 300)}`);
}
/** `still running: api/build 1m 05s, api/lint 1m 02s`. */
function formatRunning(running, now) {
    const stages = running.map(({ label, since }) => `${label} ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(now - since)}`);
    return `still running: ${(0,_text_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .listFirst */ .rL)(stages, 10)}`;
}


/***/ }),

/***/ 79682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ countSubtasks),
/* harmony export */   PZ: () => (/* binding */ toStageKey),
/* harmony export */   bS: () => (/* binding */ getShownSubtask),
/* harmony export */   nD: () => (/* binding */ formatName),
/* harmony export */   pP: () => (/* binding */ StageNames)
/* harmony export */ });
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1559);

/** Finds stages by scope and index. Learns them from `run-started` events, the assignment's own first. */
class StageNames {
    #entries = new Map();
    /** Whether there is more than one subtask, so that names need it. */
    severalSubtasks = false;
    learn(scope, event) {
        for (const entry of event.commands)
            this.#entries.set(toStageKey(scope, entry.index), entry);
        if (scope.length === 0)
            this.severalSubtasks = countSubtasks(event.commands) > 1;
    }
    find(scope, index) {
        const entry = this.#entries.get(toStageKey(scope, index)) ?? createUnknownEntry(index);
        const path = [...scope, entry.id];
        const subtask = getShownSubtask(entry.subtask, this.severalSubtasks);
        return {
            entry,
            shortLabel: (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(path.join("/")),
            label: (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)((subtask === null ? path : [subtask, ...path]).join("/")),
            name: formatName(entry),
        };
    }
}
/** ` (Build the API)`; empty for a stage whose name is its id. */
const formatName = ({ id, title }) => title === id ? "" : ` (${(0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(title)})`;
/** A unique key of a stage. */
const toStageKey = (scope, index) => JSON.stringify([scope, index]);
/** The prefix of a stage's id: its subtask if there are several, or `setup`. */
const getShownSubtask = (subtask, several) => subtask === null ? "setup" : several ? subtask : null;
const countSubtasks = (entries) => new Set(entries.map((entry) => entry.subtask).filter((subtask) => subtask !== null)).size;
function createUnknownEntry(index) {
    const id = `stage ${index}`;
    return { index, id, title: id, command: "", kind: "command", subtask: null, phase: "test" };
}


/***/ }),

/***/ 22424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ ActionsLog)
});

// EXTERNAL MODULE: ./build/model/counted.js
var counted = __nccwpck_require__(77820);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __nccwpck_require__(57336);
// EXTERNAL MODULE: ./build/report/step-log/annotations.js
var annotations = __nccwpck_require__(48355);
// EXTERNAL MODULE: ./build/text/clean-text.js
var clean_text = __nccwpck_require__(1559);
// EXTERNAL MODULE: ./build/report/shared/stage-lines.js
var stage_lines = __nccwpck_require__(19361);
// EXTERNAL MODULE: ./build/report/shared/stage-names.js
var stage_names = __nccwpck_require__(79682);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/model/command-data.js
var command_data = __nccwpck_require__(5376);
// EXTERNAL MODULE: ./build/model/reasons.js
var reasons = __nccwpck_require__(9751);
;// CONCATENATED MODULE: ./build/report/step-log/stage-output.js
const lineFeed = 0x0a;
/**
 * Writes output of stages between `::stop-commands::<token>` and `::<token>::`, so that the runner reads no commands in
 * it. Each fence starts with the first output and has a new token that a stage cannot guess.
 */
class OutputFence {
    #screen;
    #newToken;
    #marks = new GroupMarks();
    #token = null;
    #atLineStart = true;
    constructor(screen, newToken) {
        this.#screen = screen;
        this.#newToken = newToken;
    }
    async write(bytes) {
        if (bytes.length === 0)
            return;
        if (this.#token === null) {
            this.#token = this.#newToken();
            await this.#screen.write(`::stop-commands::${this.#token}\n`);
        }
        await this.#pass(this.#marks.push(bytes));
    }
    /** Ends the fence, on a new line even if the output ended within one. */
    async close() {
        if (this.#token === null)
            return;
        await this.#pass(this.#marks.end());
        const closing = `${this.#atLineStart ? "" : "\n"}::${this.#token}::\n`;
        this.#token = null;
        this.#atLineStart = true;
        await this.#screen.write(closing);
    }
    async #pass(bytes) {
        if (bytes.length === 0)
            return;
        this.#atLineStart = bytes.at(-1) === lineFeed;
        await this.#screen.write(bytes);
    }
}
/** GitHub's log view reads these as the start or end of a group, even while commands are stopped. */
const marks = ["##[group]", "##[endgroup]", "[group]", "[endgroup]"];
const markAtLineStart = /(?<=[\r\n])(?=(?:##)?\[(?:end)?group\])/gi;
/**
 * Inserts a blank before each group mark at the start of a line, so that output cannot open or close groups. Pieces can
 * be cut anywhere; a start of a line that may become a mark is withheld.
 */
class GroupMarks {
    #held = "";
    #atLineStart = true;
    push(bytes) {
        // latin1 maps each byte to one character.
        const text = this.#held + Buffer.from(bytes).toString("latin1");
        const begins = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
        const whole = begins > 0 || this.#atLineStart;
        const held = whole && mayBecomeMark(text.slice(begins)) ? text.slice(begins) : "";
        this.#held = held;
        return this.#release(text.slice(0, text.length - held.length));
    }
    /** Returns what was withheld. The next piece starts a line. */
    end() {
        const rest = this.#release(this.#held);
        this.#held = "";
        this.#atLineStart = true;
        return rest;
    }
    #release(text) {
        if (text === "")
            return new Uint8Array(0);
        const before = this.#atLineStart ? "\n" : " ";
        this.#atLineStart = /[\r\n]$/.test(text);
        if (!text.toLowerCase().includes("group]"))
            return Buffer.from(text, "latin1");
        return Buffer.from((before + text).replaceAll(markAtLineStart, " ").slice(1), "latin1");
    }
}
function mayBecomeMark(start) {
    if (start === "")
        return false;
    const lower = start.toLowerCase();
    return marks.some((mark) => mark.length > lower.length && mark.startsWith(lower));
}

// EXTERNAL MODULE: ./build/report/step-log/workflow-command.js
var workflow_command = __nccwpck_require__(81948);
;// CONCATENATED MODULE: ./build/report/step-log/step-log.js






/** Writes to the log of an Actions step: own lines, commands, and groups of fenced output. */
class StepLog {
    #options;
    #screen;
    #fence;
    constructor(options) {
        this.#options = options;
        this.#screen = options.screen;
        this.#fence = new OutputFence(options.screen, options.newToken);
    }
    /** Writes an own line outside of any fence. */
    async say(line) {
        await this.writeCommands((0,command_data/* toInertLine */.d)(line));
    }
    /** Writes own workflow commands, each with its line feed. */
    async writeCommands(text) {
        if (text === "")
            return;
        await this.#fence.close();
        await this.#screen.write(text);
    }
    /** @param title as toInertTitle returns it */
    openGroup(title) {
        return this.writeCommands((0,workflow_command/* formatCommand */.fE)("group", title));
    }
    closeGroup() {
        return this.writeCommands((0,workflow_command/* formatCommand */.fE)("endgroup", ""));
    }
    output(bytes) {
        return this.#fence.write(bytes);
    }
    /** Has the runner hide a value and each of its lines, since the runner masks line by line. */
    async mask(value) {
        const lines = value.split(/[\r\n]+/).filter((line) => line.trim() !== "");
        if (lines.length === 0)
            return;
        await this.writeCommands([...new Set([value, ...lines])].map((one) => (0,workflow_command/* formatCommand */.fE)("add-mask", one)).join(""));
    }
    /** Prints a stage's output as one group. An unreadable log is mentioned there. */
    async printGroup(ended) {
        await this.openGroup(ended.title);
        let printed = false;
        let problem = null;
        try {
            printed = await this.#printLogs(ended.logPaths);
        }
        catch (error) {
            problem = (0,reasons/* messageOf */.bD)(error);
        }
        if (!printed && ended.tail !== null) {
            await this.output(Buffer.from(`${ended.tail.stdout}${ended.tail.stderr}`));
        }
        if (problem !== null)
            await this.say(`? the log of this stage could not be read: ${(0,clean_text/* cleanLine */.Ow)(problem, 300)}`);
        await this.closeGroup();
    }
    /** @returns whether there was anything to print */
    async #printLogs(paths) {
        let printed = false;
        for (const path of paths) {
            for await (const bytes of this.#options.files.readChunks((0,external_node_path_.join)(this.#options.root, path))) {
                await this.output(bytes);
                printed = true;
            }
        }
        return printed;
    }
}

;// CONCATENATED MODULE: ./build/report/shared/ticker.js
/**
 * Calls `tick` every `ms` milliseconds without overlap, until stopped or until a tick fails.
 * @returns stops after the tick in progress, and rejects with the error of a failed tick
 */
function startTicker(clock, ms, tick) {
    const stopping = new AbortController();
    let failure = null;
    const loop = async () => {
        while (!stopping.signal.aborted) {
            await clock.sleep(ms, stopping.signal);
            if (!stopping.signal.aborted)
                await tick();
        }
    };
    const ended = loop().catch((error) => {
        failure = { error };
    });
    return async () => {
        stopping.abort();
        await ended;
        if (failure !== null)
            throw failure.error;
    };
}

;// CONCATENATED MODULE: ./build/report/step-log/actions-log.js









const progressEveryMs = 60_000;
/**
 * The view for the log of an Actions step. A stage that starts while no other runs is streamed in its own
 * group. A parallel stage is printed from its log once it has ended and no group is open. All output is fenced; only
 * this tool's commands are outside of fences. A stage's result follows its group, so that it is visible when the group
 * is folded.
 */
class ActionsLog {
    #clock;
    #annotatesFindings;
    #paint;
    #log;
    #names = new stage_names/* StageNames */.pP();
    #annotations = new annotations/* Annotations */.r();
    #running = new Map();
    #stopTicker;
    /** The stage whose group is open. */
    #foreground = null;
    /** Printed as soon as no group is open. */
    #waiting = [];
    #turn = Promise.resolve();
    constructor(options) {
        this.#clock = options.clock;
        this.#annotatesFindings = options.annotatesFindings;
        this.#paint = picocolors.createColors(options.screen.colour);
        this.#log = new StepLog(options);
        this.#stopTicker = startTicker(options.clock, progressEveryMs, () => this.#enqueue(() => this.#showProgress()));
    }
    event(scope, event) {
        return this.#enqueue(() => this.#handleEvent(scope, event));
    }
    output(scope, index, _stream, bytes) {
        const key = (0,stage_names/* toStageKey */.PZ)(scope, index);
        return this.#enqueue(async () => {
            if (this.#foreground === key)
                await this.#log.output(bytes);
        });
    }
    mask(value) {
        return this.#enqueue(() => this.#log.mask(value));
    }
    async close() {
        await this.#stopTicker();
        await this.#enqueue(async () => {
            if (this.#foreground !== null)
                await this.#closeGroup();
            for (const { stage } of this.#running.values())
                await this.#log.say(`? ${stage.label} did not end`);
            const leftOff = this.#annotations.describeLeftOff();
            if (leftOff !== null)
                await this.#log.say(`${leftOff} than GitHub shows for a step (10 of each kind)`);
        });
    }
    async #handleEvent(scope, event) {
        switch (event.type) {
            case "run-started":
                return this.#names.learn(scope, event);
            case "stage-started":
                return this.#handleStart(scope, event);
            case "stage-finished":
                return this.#handleFinish(scope, event);
            case "stage-skipped": {
                const { label } = this.#names.find(scope, event.index);
                const line = (0,stage_lines/* formatSkipped */.o)(label, event.reason, this.#paint);
                return this.#whenNoGroupIsOpen(() => this.#log.say(line));
            }
        }
    }
    async #handleStart(scope, event) {
        const key = (0,stage_names/* toStageKey */.PZ)(scope, event.index);
        const stage = this.#names.find(scope, event.index);
        if (stage.entry.kind === "subpipeline") {
            const line = `${this.#paint.cyan("▸")} ${stage.label}: ${(0,clean_text/* cleanLine */.Ow)(stage.entry.command)}`;
            return this.#whenNoGroupIsOpen(() => this.#log.say(line));
        }
        const known = this.#running.get(key);
        if (known !== undefined)
            return this.#handleRetry(key, known, event);
        const alone = this.#running.size === 0;
        const logPaths = event.log_path === null ? [] : [event.log_path];
        this.#running.set(key, { stage, since: this.#clock.elapsed(), logPaths });
        if (!alone)
            return;
        await this.#log.openGroup(formatGroupTitle(stage));
        this.#foreground = key;
    }
    async #handleRetry(key, known, event) {
        if (event.log_path !== null && !known.logPaths.includes(event.log_path))
            known.logPaths.push(event.log_path);
        if (this.#foreground === key)
            await this.#log.say(`${this.#paint.cyan("▸")} try ${event.try}`);
    }
    async #handleFinish(scope, event) {
        const key = (0,stage_names/* toStageKey */.PZ)(scope, event.index);
        const stage = this.#names.find(scope, event.index);
        const logPaths = this.#running.get(key)?.logPaths;
        this.#running.delete(key);
        if (this.#foreground !== key) {
            const title = logPaths === undefined ? null : formatGroupTitle(stage);
            return this.#whenNoGroupIsOpen(async () => {
                if (title !== null)
                    await this.#log.printGroup({ title, logPaths: logPaths ?? [], tail: event.tail });
                await this.#sayFinished(stage, event, logPaths?.at(-1));
            });
        }
        this.#waiting.unshift(() => this.#sayFinished(stage, event, logPaths?.at(-1)));
        await this.#closeGroup();
    }
    async #sayFinished(stage, event, log) {
        await this.#log.say((0,stage_lines/* formatFinished */.eu)(stage.label, event, this.#paint));
        // The failure comes first, since annotations are limited.
        const failure = this.#createFailure(stage, event, log);
        const shown = this.#annotatesFindings ? event.findings : [];
        const findings = shown.map((finding) => this.#annotations.annotateFinding(finding));
        await this.#log.writeCommands([failure, ...findings].join(""));
        const omitted = event.findings_omitted;
        if (omitted > 0)
            await this.#log.say(`? ${stage.label}: ${(0,counted/* counted */.h)(omitted, "more finding")} left out`);
    }
    /** The annotation of a failed stage; empty for a nested pipeline, whose own stages have one. */
    #createFailure(stage, event, log) {
        const { outcome, exit } = event;
        if (stage.entry.kind === "subpipeline" && exit.kind === "exited")
            return "";
        if (outcome !== "failed" && outcome !== "timed_out" && outcome !== "allowed_failure")
            return "";
        const level = outcome === "allowed_failure" ? "warning" : "error";
        const place = log === undefined ? "" : `\nlog: ${log}`;
        const message = `${(0,stage_lines/* describeOutcome */.SS)(outcome, event)}${place}`;
        return this.#annotations.annotate(level, stage.label, message);
    }
    async #showProgress() {
        if (this.#foreground !== null || this.#running.size === 0)
            return;
        const stages = [...this.#running.values()];
        const running = stages.map(({ stage: { label }, since }) => ({ label, since }));
        await this.#log.say(`… ${(0,stage_lines/* formatRunning */.TP)(running, this.#clock.elapsed())}`);
    }
    /** Closes the open group, then prints what waited. */
    async #closeGroup() {
        await this.#log.closeGroup();
        this.#foreground = null;
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const print of waiting)
            await print();
    }
    async #whenNoGroupIsOpen(print) {
        if (this.#foreground === null)
            return print();
        this.#waiting.push(print);
    }
    /** Runs calls one after another, since those of parallel stages overlap. */
    #enqueue(act) {
        const done = this.#turn.then(act);
        this.#turn = done.catch(() => { });
        return done;
    }
}
function formatGroupTitle(stage) {
    const { label, entry } = stage;
    const isNamed = entry.title !== entry.id && entry.title !== "";
    return (0,workflow_command/* toInertTitle */.a5)(isNamed ? `${label}: ${entry.title}` : label);
}


/***/ }),

/***/ 48355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ Annotations),
/* harmony export */   x: () => (/* binding */ formatFindingCommands)
/* harmony export */ });
/* harmony import */ var _model_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(77820);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36939);
/* harmony import */ var _shared_check_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(60170);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(81948);




/** GitHub shows ten annotations of each level per step, and silently drops the others. */
const mostOfAKind = 10;
/** Formats findings as annotations of a step without duplicates, for runs without a check-run. */
function formatFindingCommands(findings) {
    const annotations = new Annotations();
    return (0,_shared_check_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .removeDuplicates */ .R3)(findings)
        .map((finding) => annotations.annotateFinding(finding))
        .join("");
}
/** Creates the annotations of a step as workflow commands within GitHub's limit, and counts those beyond it. */
class Annotations {
    #shown = { error: 0, warning: 0, notice: 0 };
    #leftOff = { error: 0, warning: 0, notice: 0 };
    /** An annotation without a file; empty beyond the limit. */
    annotate(level, title, message) {
        return this.#takePlace(level, () => (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCommand */ .fE)(level, (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanMessage */ .V8)(message), { title: (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .toInertTitle */ .a5)(title) }));
    }
    /** The annotation of a finding with its fix; empty beyond the limit. */
    annotateFinding(finding) {
        const { level, message, fix, path } = finding;
        const { line, end_line: endLine, column: col, end_column: endColumn } = (0,_shared_check_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(finding);
        const help = fix === null ? "" : `\nFix: ${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanMessage */ .V8)(fix)}`;
        const title = finding.title ?? finding.rule;
        // A line is meaningless without a file.
        const place = path === null ? {} : { file: path, line, endLine, col, endColumn };
        return this.#takePlace(level, () => (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCommand */ .fE)(level, `${(0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanMessage */ .V8)(message)}${help}`, {
            ...place,
            title: title === null ? null : (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .toInertTitle */ .a5)(title),
        }));
    }
    /** `3 more errors and 1 more notice`; null if none were left off. */
    describeLeftOff() {
        const levels = ["error", "warning", "notice"];
        const words = levels
            .filter((level) => this.#leftOff[level] > 0)
            .map((level) => (0,_model_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(this.#leftOff[level], `more ${level}`));
        return words.length === 0 ? null : words.join(" and ");
    }
    #takePlace(level, line) {
        if (this.#shown[level] >= mostOfAKind) {
            this.#leftOff[level] += 1;
            return "";
        }
        this.#shown[level] += 1;
        return line();
    }
}


/***/ }),

/***/ 81948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ cleanMessage),
/* harmony export */   a5: () => (/* binding */ toInertTitle),
/* harmony export */   fE: () => (/* binding */ formatCommand)
/* harmony export */ });
/* harmony import */ var _model_command_data_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5376);
/* harmony import */ var _text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1559);


/** Longest message of an annotation, in characters. */
const longestMessage = 4000;
/**
 * Formats an own workflow command: `::name key=value::value` with a line feed. Escapes as the toolkit does
 * (actions/toolkit, packages/core/src/command.ts). Properties that are null are left out.
 */
function formatCommand(name, value, properties = {}) {
    const pairs = Object.entries(properties).flatMap(([key, property]) => property === null ? [] : [`${key}=${escapeProperty(String(property))}`]);
    const head = pairs.length === 0 ? name : `${name} ${pairs.join(",")}`;
    return `::${head}::${(0,_model_command_data_js__WEBPACK_IMPORTED_MODULE_1__/* .commandData */ .w)(value)}\n`;
}
/** Cleans and bounds an untrusted message for an annotation. */
function cleanMessage(text) {
    const clean = (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text.slice(0, longestMessage)).trim();
    // The runner drops an annotation without a message.
    return clean === "" ? "(no message)" : clean;
}
/** Neutralizes an untrusted title for a group or an annotation. */
function toInertTitle(text) {
    return (0,_text_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text).replaceAll("##[", "## [");
}
function escapeProperty(text) {
    return (0,_model_command_data_js__WEBPACK_IMPORTED_MODULE_1__/* .commandData */ .w)(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}


/***/ }),

/***/ 88507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ getPathBase),
/* harmony export */   Aq: () => (/* binding */ toPersistedPath),
/* harmony export */   _K: () => (/* binding */ isOutside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);

/** Whether a path is neither a folder nor below it. Both are absolute; links are not resolved. */
function isOutside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] === ".." || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}
/** Persisted paths are relative to the repository root, or to the runs folder if that is outside of it. */
const getPathBase = (root, runsFolder) => isOutside(root, runsFolder) ? runsFolder : root;
/** A path as it is persisted: relative to the base, with forward slashes. */
const toPersistedPath = ({ base }, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");


/***/ }),

/***/ 1559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ longestTitle),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   S4: () => (/* binding */ cleanColouredText),
/* harmony export */   X5: () => (/* binding */ cleanText),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _model_unseen_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97004);


/** Longest title, in characters. */
const longestTitle = 120;
/** Longest text that `cleanText` reads, in UTF-16 units: more than any stored tail (4 KiB of each stream). */
const longestText = 64 * 1024;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const loneSurrogates = /\p{Cs}/gu;
/**
 * Cleans untrusted text so that it cannot move the cursor, reorder what is around it or hide anything: every line break
 * becomes a line feed; escape sequences, control characters and bidirectional controls are removed; tabs stay. Of
 * longer texts, the last 64 Ki characters are kept.
 */
function cleanText(text) {
    return stripControls(text.slice(-longestText));
}
/** Like cleanText, but colours stay, and each line that uses them ends with a reset. */
function cleanColouredText(text) {
    const pieces = text.slice(-longestText).split(_model_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .colourSequence */ .In);
    const clean = pieces
        .map((piece) => (_model_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .colourSequence */ .In.test(piece) ? piece : stripControls(piece)))
        .join("");
    return clean
        .split("\n")
        .map((line) => (line.includes("\u001b") ? `${line}\u001b[0m` : line))
        .join("\n");
}
/** Cleans untrusted text to a single line of at most `longest` characters; `…` marks a cut. */
function cleanLine(text, longest = longestTitle) {
    const start = text.slice(0, longest * 4 + 1024);
    const line = stripControls(start).replaceAll(/\s+/g, " ").trim();
    return truncate(line, longest);
}
/** Returns the last lines of a text, without the empty ones at its ends. */
function lastLines(text, most) {
    const lines = text.replace(/^\n+/, "").trimEnd().split("\n");
    if (lines.length === 1 && lines[0] === "")
        return [];
    return lines.slice(-most);
}
function stripControls(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replaceAll(lineBreaks, "\n")
        .replaceAll(loneSurrogates, "\ufffd")
        .replaceAll(_model_unseen_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv, "");
}
function truncate(text, longest) {
    if (text.length <= longest)
        return text;
    const characters = Array.from(text);
    return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join("")}…`;
}


/***/ }),

/***/ 51065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ formatCodeCell),
/* harmony export */   VV: () => (/* binding */ escapeInline),
/* harmony export */   bG: () => (/* binding */ formatCodeSpan),
/* harmony export */   mx: () => (/* binding */ formatFencedBlock),
/* harmony export */   u3: () => (/* binding */ formatLink)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1559);

/** Longest inline text, in characters. */
const longestInline = 500;
const zeroWidthSpace = "\u200b";
/**
 * Escapes untrusted text for inline GitHub Markdown: no markup, HTML, link, mention, reference, emoji or mathematics
 * results. One line; also safe in headings and table cells.
 */
function escapeInline(text, longest = longestInline) {
    return (breakReferences((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, longest))
        .replaceAll(/[\\`*_[\]<>|~&$^]/g, "\\$&")
        .replace(/^(?=[-+=#])/, "\\")
        .replace(/^(\d+)(?=[.)])/, "$1\\")
        // Trailing number signs would end a heading.
        .replace(/(?<= )(?=#+$)/, "\\"));
}
/**
 * GitHub detects mentions, references, commits, emoji and mathematics in the rendered page, where neither a backslash
 * nor an entity hides them, so a zero-width space breaks them.
 */
function breakReferences(line) {
    return line
        .replaceAll("@", `@${zeroWidthSpace}`)
        .replaceAll(/:(?=\/\/)|:(?=[\w+-]+(?::|$))|#(?=\d)|GH-(?=\d)|www(?=\.)/gi, `$&${zeroWidthSpace}`)
        .replaceAll("$", `${zeroWidthSpace}$$`)
        .replaceAll(/\b[\da-f]{7,40}\b/gi, breakCommit);
}
/** The shortest abbreviated commit has seven digits. */
const breakCommit = (digits) => digits.match(/.{1,6}/g).join(zeroWidthSpace);
/** Formats untrusted text as a code span, also in a table cell: nothing in it is interpreted. */
function formatCodeSpan(text, longest = longestInline) {
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, longest);
    if (line === "")
        return "";
    const fence = "`".repeat(findLongestRun(line) + 1);
    // A span may neither start nor end with a backtick; GitHub removes these blanks.
    const room = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${fence}${room}${line}${room}${fence}`;
}
/**
 * Formats a code span in a table cell, where a bar would end the cell: tables remove the backslash before it. After a
 * backslash in the text that does not work, so such text is escaped instead.
 */
function formatCodeCell(text, longest = longestInline) {
    // Invisible characters could separate the two, so they are removed first.
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, longest);
    if (line.includes("\\|"))
        return escapeInline(line, longest);
    return formatCodeSpan(line, longest).replaceAll("|", "\\|");
}
/** Formats untrusted lines as a block with a fence longer than any run of backticks in them. */
function formatFencedBlock(text) {
    const clean = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X5)(text).replace(/\n+$/, "");
    const fence = "`".repeat(Math.max(3, findLongestRun(clean) + 1));
    return `${fence}text\n${clean}\n${fence}\n`;
}
/** Formats a link to a trusted address; only the text if it is not a web address. */
function formatLink(words, address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || (url.protocol !== "https:" && url.protocol !== "http:"))
        return escapeInline(words);
    const safe = url.href.replaceAll(/[()<>[\]\\`|*_]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
    return `[${escapeInline(words)}](${safe})`;
}
function findLongestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
}


/***/ }),

/***/ 23898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Di: () => (/* binding */ limitLines),
/* harmony export */   rL: () => (/* binding */ listFirst),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   yZ: () => (/* binding */ joinWords)
/* harmony export */ });
/** Truncates a text to a number of characters; a cut is shown as `…`. */
function truncate(text, most) {
    if (text.length <= most)
        return text;
    // Do not split a surrogate pair.
    return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** `a, b and c` */
const joinWords = (items) => items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
/** `a, b and 3 more`: the first few items and the number of others. */
function listFirst(items, maxNamed = 5) {
    const rest = items.length - maxNamed;
    return items.slice(0, maxNamed).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
/** The first few lines, and one with the number of others. */
const limitLines = (lines, most, what) => lines.length <= most
    ? [...lines]
    : [...lines.slice(0, most), `and ${lines.length - most} more ${what}`];
/** `1,204 lines`, `1 file`. */
const formatCount = (count, unit) => `${count.toLocaleString("en-US")} ${unit}${count === 1 ? "" : "s"}`;


/***/ }),

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ pMap)
/* harmony export */ });
/* unused harmony exports pMapSettled, pMapKeyed, pMapSettledKeyed, pMapIterable, pMapSkip, pMapStop */
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}

function pMapSettled(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, true);
}

function pMapKeyed(input, mapper, options) {
	return mapKeyed(input, mapper, options, false);
}

function pMapSettledKeyed(input, mapper, options) {
	return mapKeyed(input, mapper, options, true);
}

// Like `Promise.allKeyed` and `Promise.allSettledKeyed`, with a mapper, and for a `Map` too. Each value travels with its key, so a skipped key, which leaves no slot in the result, cannot shift the keys after it.
async function mapKeyed(input, mapper, options, isSettled) {
	const entries = getKeyedEntries(input);

	// After the values have their handlers, like the other argument errors, which `mapConcurrently` checks. It cannot check this one, as it gets the wrapper below as its mapper.
	if (typeof mapper !== 'function') {
		throw new TypeError('Mapper function is required');
	}

	const mappedEntries = await mapConcurrently(entries, async ([key, inputResult]) => {
		try {
			if (inputResult.status === 'rejected') {
				throw inputResult.reason;
			}

			const result = await mapper(inputResult.value, key);

			if (result === pMapSkip || result === pMapStop) {
				return result;
			}

			return [key, isSettled ? {status: 'fulfilled', value: result} : result];
		} catch (error) {
			if (!isSettled) {
				throw error;
			}

			return [key, {status: 'rejected', reason: error}];
		}
	}, options, false);

	if (input instanceof Map) {
		return new Map(mappedEntries);
	}

	// A null prototype, like `Promise.allKeyed`, so a key like `__proto__` or `toString` is an own property like any other.
	return Object.setPrototypeOf(Object.fromEntries(mappedEntries), null);
}

// The engine behind all the functions, except `pMapIterable`. With `isSettled`, an element or a mapper that rejects gives a `{status: 'rejected'}` result instead of an error, like `Promise.allSettled`, so `stopOnError` does not apply.
async function mapConcurrently(
	iterable,
	mapper,
	{
		concurrency = Number.POSITIVE_INFINITY,
		stopOnError = true,
		signal,
	} = {},
	isSettled,
) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);

		const result = [];
		// Stage the errors by index, like `result`, so they are reported in input order.
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = new Set();
		let doneIndex = Number.POSITIVE_INFINITY;
		let currentIndex = 0;
		const iterator = getIterator(iterable);

		const signalListener = () => {
			reject(signal.reason);
		};

		const cleanup = () => {
			signal?.removeEventListener('abort', signalListener);
		};

		const resolve = value => {
			resolve_(value);
			cleanup();
		};

		const reject = reason => {
			if (isResolved) {
				return;
			}

			isResolved = true;
			reject_(reason);
			cleanup();

			if (!isIterableDone) {
				closeIterator(iterator);
			}
		};

		if (signal) {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}

			signal.addEventListener('abort', signalListener, {once: true});
		}

		const pull = createPuller(iterator);

		// Settle only once the source is done, or a mapper stopped, and every earlier pull and mapper has finished. A pull before the `done` or the stop can still produce an element, while pulls after it do not affect the result.
		const settleIfFinished = () => {
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) {
				return;
			}

			for (const index of pendingIndexes) {
				if (index < doneIndex) {
					return;
				}
			}

			if (!stopOnError) {
				const collectedErrors = [];

				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) {
					if (index in errors) {
						collectedErrors.push(errors[index]);
					}
				}

				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors)); // eslint-disable-line unicorn/error-message
					return;
				}
			}

			isResolved = true;

			// A stop ended the result before the source did, so close it, like `for await` does on a `break`. Not at the stop itself, as a source that settles its `next()` calls out of call order may still owe an earlier element, and closing could drop it.
			if (!isIterableDone) {
				closeIterator(iterator);
			}

			// `done` is final, like `for await`, so a `done` that lands between two elements ends
			// the result there and everything the source produced past it is dropped. A stop cuts it the same way.
			const lastIndex = Math.min(doneIndex, result.length);

			// Every index below `lastIndex` has a value: an index only goes unassigned when its pull reported `done` or its mapper returned `pMapStop`, and the lowest such index is `doneIndex`. So the array is dense below `lastIndex`, and the fast path can hand it over untouched.
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}

			// Otherwise this drops the skipped results and whatever the `done` or the stop cut off.
			resolve(result.slice(0, lastIndex).filter(value => value !== pMapSkip));
		};

		const next = async () => {
			// After a `done` or a stop, a pull would take an item nobody is going to map, which a one-shot source, like a queue, would lose.
			if (isResolved || currentIndex >= doneIndex) {
				return;
			}

			// Take the index when the pull starts, not when it resolves, so a source that settles
			// its `next()` calls out of call order still gets the right position.
			const index = currentIndex++;
			pendingIndexes.add(index);

			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);

				if (index < doneIndex) {
					throw error;
				}

				settleIfFinished();
				return;
			}

			if (nextItem.done) {
				pendingIndexes.delete(index);
				doneIndex = Math.min(doneIndex, index);
				isIterableDone = true;
				settleIfFinished();
				return;
			}

			// Intentionally detached
			const runner = (async () => {
				try {
					const element = await nextItem.value;

					if (isResolved || index >= doneIndex) {
						return;
					}

					const value = await mapper(element, index);

					// Ignore an item produced after an earlier pull reported `done` or an earlier mapper returned `pMapStop`.
					if (index >= doneIndex) {
						return;
					}

					// A stop ends the result here, like a `done` from the source, so settling waits only for the earlier elements.
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}

					if (value === pMapSkip) {
						skippedCount++;
					}

					result[index] = isSettled && value !== pMapSkip ? {status: 'fulfilled', value} : value;
				} catch (error) {
					if (index >= doneIndex) {
						return;
					}

					if (isSettled) {
						result[index] = {status: 'rejected', reason: error};
					} else if (stopOnError) {
						reject(error);
						return;
					} else {
						errors[index] = error;
					}
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}

				// If the iterable throws we can't really continue regardless of `stopOnError` state
				// since an iterable is likely to continue throwing after it throws once.
				// If we continue calling `next()` indefinitely we will likely end up
				// in an infinite loop of failed iteration.
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})();

			// Link the runner to the returned promise, so the async stack trace of a mapper error reaches the caller. Nothing awaits the runner, so the trace would stop there, but V8 follows a reaction that resolves another promise. The link never settles, so it never resolves the returned promise. It is a new promise for each runner, as a shared one would keep a reaction for every element.
			runner.then(() => new Promise(() => {})).then(resolve_);
		};

		// Create the concurrent runners in a detached (non-awaited)
		// promise. We need this so we can await the `next()` calls
		// to stop creating runners before hitting the concurrency limit
		// if the iterable has already been marked as done or a mapper stopped.
		// NOTE: We *must* do this for async iterators otherwise we'll spin up
		// infinite `next()` calls by default and never start the event loop.
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					// eslint-disable-next-line no-await-in-loop
					await next();
				} catch (error) {
					reject(error);
					break;
				}

				if (isResolved || currentIndex >= doneIndex) {
					break;
				}
			}
		})();
	});
}

function pMapIterable(
	iterable,
	mapper,
	{
		concurrency = Number.POSITIVE_INFINITY,
		backpressure = concurrency,
		preserveOrder = true,
	} = {},
) {
	validateOptions(iterable, mapper, concurrency);

	if (!isLimit(backpressure, concurrency)) {
		throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency}) and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`);
	}

	return {
		[Symbol.asyncIterator]() {
			// `isDone` lives outside the generator so the wrapper below can set it the moment the
			// consumer asks to stop. The generator is suspended on a pending `next()` at that point,
			// so its `finally` would not run until much later and workers finishing in the meantime
			// would keep pulling and mapping input for nobody.
			let isDone = false;

			const generator = (async function * () {
				const iterator = getIterator(iterable);

				// Results are consumed from the front with a moving `headIndex` instead of `shift()`.
				// `shift()` moves every remaining entry, which is O(n) per element and made the whole
				// run O(n²) whenever `backpressure` let the array grow, which is the default.
				let promises = [];
				let headIndex = 0;
				let isIterableDone = false;

				// The lowest index whose pull reported `done`. Without `preserveOrder`, the pulls after it have their slots given back, so their errors are dropped.
				let doneIndex = Number.POSITIVE_INFINITY;

				// An element that is being read, or is waiting for a mapper, does not hold a mapper slot, so the next element can be read while the mappers run. Those elements have their own cap of `concurrency`, so the source never sees more than `concurrency` overlapping `next()` calls, even with `backpressure: Infinity`. `backpressure` caps everything in flight together.
				let readingCount = 0;
				let runningMappersCount = 0;

				// The workers waiting for a mapper slot, in the order they started waiting. A finished mapper hands its slot to the oldest one.
				const mapperWaiters = new Map();
				let mapperWaiterCount = 0;
				let wokenMapperWaiterCount = 0;

				const releaseMapperSlot = () => {
					if (wokenMapperWaiterCount === mapperWaiterCount) {
						runningMappersCount--;
						return;
					}

					mapperWaiters.get(wokenMapperWaiterCount)();
					mapperWaiters.delete(wokenMapperWaiterCount++);
				};

				let index = 0;

				// The lowest index whose mapper returned `pMapStop`, or, with `preserveOrder`, whose pull, element, or mapper threw. The stream ends there, like a `break` or a `throw` in a loop. Once it is set, nothing past it is pulled, and no pending element past it is mapped, while the earlier elements still finish and are yielded first. `isDone` cannot do this, as it would drop the values of the earlier elements too.
				let stopIndex = Number.POSITIVE_INFINITY;

				// Without `preserveOrder`, each spawn still takes a slot in `promises`, so `backpressure` counts the same, but the slots are filled in the order the workers settle rather than the order they were spawned in, so the consumer gets whichever result is ready first. A worker always fills the oldest empty slot, at `fillIndex`. An empty slot is `undefined`, and a filled one holds the result itself rather than a promise, so a result costs a promise only when the consumer has to wait for it, through `wake`.
				let fillIndex = 0;
				let wake;

				// The indexes of the pulls whose worker has not filled a slot yet, without `preserveOrder`.
				const unfilledIndexes = new Set();

				// The consumer waits only when the head is empty, and then the oldest empty slot is the head, so the first fill wakes it.
				const fillSlot = result => {
					promises[fillIndex++] = result;
					wake?.(result);
					wake = undefined;
				};

				const pull = createPuller(iterator);

				function trySpawn() {
					// Do not spawn once the consumer is gone, the source is done, or the stream ends at an earlier element. The pull would be wasted work, and for a one-shot source, like a queue, it takes an item nobody is going to ask for.
					if (isDone || isIterableDone || index > stopIndex || readingCount >= concurrency || promises.length - headIndex >= backpressure) {
						return;
					}

					readingCount++;

					// Take the index when the pull starts, not when it resolves, so a source that
					// settles its `next()` calls out of call order still gets the right position.
					const currentIndex = index++;

					// Errors must be returned as a value instead of rejecting, otherwise a promise that
					// the consumer abandons after an earlier error becomes an unhandled rejection.
					const promise = (async () => {
						try {
							let element;
							try {
								const {done, value} = await pull();

								if (done) {
									isIterableDone = true;
									doneIndex = Math.min(doneIndex, currentIndex);
									return {done: true};
								}

								// Spawn if still below the reading and backpressure limits
								trySpawn();

								element = await value;

								if (runningMappersCount < concurrency) {
									runningMappersCount++;
								} else {
									// `releaseMapperSlot` hands the slot over without decrementing `runningMappersCount`, so it is already counted.
									await new Promise(resolve => {
										mapperWaiters.set(mapperWaiterCount++, resolve);
									});
								}
							} finally {
								readingCount--;
							}

							// Spawn now that this element is no longer waiting for a mapper, so the next one is read while this one is mapped
							trySpawn();

							let returnValue;
							try {
								// The consumer stopped iterating, or the stream ends before this element, while this element was being read or waiting for a mapper, so drop it instead of doing work nobody will consume.
								if (isDone || currentIndex > stopIndex) {
									return {done: false, value: pMapSkip};
								}

								returnValue = await mapper(element, currentIndex);
							} finally {
								releaseMapperSlot();
							}

							if (returnValue === pMapStop) {
								stopIndex = Math.min(stopIndex, currentIndex);
							}

							return {done: false, value: returnValue};
						} catch (error) {
							// With `preserveOrder`, the error is thrown at its own position, after the results before it, so those still finish. Without it, the error is thrown as soon as it settles, so nothing still pending can be yielded anymore.
							// An error from a pull after the end of the source is dropped, as `done` is final, so it must have no effect. `doneIndex` is set before the worker that saw `done` settles, so its slot hand-back runs before the delivery check of any error that sees it here, and the two always agree.
							if (preserveOrder) {
								stopIndex = Math.min(stopIndex, currentIndex);
							} else if (currentIndex < doneIndex) {
								isDone = true;
							}

							return {error};
						}
					})();

					if (preserveOrder) {
						promises.push(promise);
						return;
					}

					promises.push(undefined);

					unfilledIndexes.add(currentIndex);

					// The worker never rejects, as errors are returned as a value.
					// The slot is filled here, a tick after the worker settles, rather than by the worker itself, for the same reason the consumer awaits a filled slot: so the consumer never runs, and pulls, earlier.
					promise.then(result => {
						// The slot was already given back, as the pull came after the end of the source.
						if (!unfilledIndexes.delete(currentIndex)) {
							return;
						}

						if (result.done) {
							// The pulls made after this one came after the end of the source, and a source like a queue may never answer them, so give their slots back now instead of waiting on them.
							for (const unfilledIndex of unfilledIndexes) {
								if (unfilledIndex > currentIndex) {
									unfilledIndexes.delete(unfilledIndex);
									fillSlot({done: true});
								}
							}
						}

						fillSlot(result);
					});
				}

				trySpawn();

				try {
					while (headIndex < promises.length) {
						// Without `preserveOrder`, a filled slot holds the result itself, and it is still awaited. That takes one tick, like awaiting a settled promise, so the consumer, and its `trySpawn()`, never run earlier than with a promise in the slot. Taking a ready result without the tick can make the consumer pull before it sees a stop or the end of the source, and a one-shot source, like a queue, would lose that item.
						// eslint-disable-next-line no-await-in-loop
						const result = await (promises[headIndex] ?? new Promise(resolve => {
							wake = resolve;
						}));
						const {done, value} = result;

						// Release the entry instead of leaving it for a `shift()` to move, and drop the
						// consumed prefix once it is at least half the array. That keeps the backing
						// store proportional to the results still in flight rather than to the total
						// ever spawned, which matters for an endless source, while costing one copy per
						// half of the array, so it stays O(1) per element.
						promises[headIndex] = undefined;
						headIndex++;

						if (headIndex * 2 >= promises.length) {
							promises = promises.slice(headIndex);
							fillIndex -= headIndex;
							headIndex = 0;
						}

						if (Object.hasOwn(result, 'error')) {
							throw result.error;
						}

						if (done) {
							// Without `preserveOrder`, the `done` can arrive while other workers are still running.
							if (preserveOrder) {
								return;
							}

							continue;
						}

						// The stream ends where the stop would have been yielded: after the earlier elements with `preserveOrder`, and after the results that were ready before it without.
						if (value === pMapStop) {
							return;
						}

						// Spawn if just dropped below the backpressure limit and still below the reading limit
						trySpawn();

						// A `pMapSkip` result stays in `promises` and is stepped over here. Splicing it out
						// in the worker instead would make every skip an O(n) scan and move, so a run of
						// skips would be O(n²).
						if (value === pMapSkip) {
							continue;
						}

						yield value;
					}
				} finally {
					// Stop pulling input once the consumer stops iterating, otherwise pending skipped mappers keep spawning work.
					isDone = true;

					if (!isIterableDone) {
						closeIterator(iterator);
					}
				}
			})();

			// Override `return()` and `throw()` on the generator itself instead of wrapping it, so it
			// keeps what it inherits, like `Symbol.asyncDispose` for `await using`, and `next()` stays
			// the native one. Plain functions, not `async`: the generator already returns a promise,
			// and an `async` function would wrap it in two more promises and two more microtask hops.
			const {return: generatorReturn, throw: generatorThrow} = generator;

			generator.return = value => {
				isDone = true;
				return generatorReturn.call(generator, value);
			};

			generator.throw = error => {
				isDone = true;
				return generatorThrow.call(generator, error);
			};

			return generator;
		},
	};
}

const pMapSkip = Symbol('skip');

const pMapStop = Symbol('stop');

// The checks `pMap` and `pMapIterable` share, so both reject the same input the same way.
// `mapConcurrently` runs this inside its promise, so a bad argument rejects rather than throws.
function validateOptions(iterable, mapper, concurrency) {
	// Optional chaining, so a nullish input gets this message rather than Node's internal
	// "null is not iterable".
	if (iterable?.[Symbol.iterator] === undefined && iterable?.[Symbol.asyncIterator] === undefined) {
		throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	}

	if (typeof mapper !== 'function') {
		throw new TypeError('Mapper function is required');
	}

	if (!isLimit(concurrency, 1)) {
		throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
	}
}

// Whether the value is an integer from `minimum` and up, or `Infinity`, as `concurrency` and `backpressure` must be.
function isLimit(value, minimum) {
	return (Number.isSafeInteger(value) && value >= minimum) || value === Number.POSITIVE_INFINITY;
}

// Read the entries of a `Map`, or else the own enumerable keys, strings and symbols, in the order and the way `Promise.allKeyed` does, all up front. Each value gets a handler right away, also like `Promise.allKeyed`, so a value that rejects before a mapper slot reaches it is not an unhandled rejection.
function getKeyedEntries(input) {
	if (input === null || (typeof input !== 'object' && typeof input !== 'function')) {
		throw new TypeError(`Expected \`input\` to be an object, got (${input === null ? 'null' : typeof input})`);
	}

	const entries = [];

	const addEntry = (key, value) => {
		// Resolve the whole entry, so the engine checks termination after the value settles and before the mapper runs.
		entries.push(Promise.resolve(value).then(
			value => [key, {status: 'fulfilled', value}],
			error => [key, {status: 'rejected', reason: error}],
		));
	};

	if (input instanceof Map) {
		for (const [key, value] of input) {
			addEntry(key, value);
		}
	} else {
		for (const key of Reflect.ownKeys(input)) {
			if (Object.getOwnPropertyDescriptor(input, key)?.enumerable) {
				addEntry(key, input[key]);
			}
		}
	}

	return entries;
}

// Take the async iterator when the input has both, like `for await` does.
function getIterator(iterable) {
	return iterable[Symbol.asyncIterator] === undefined ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}

// Close the source so it can release its resources, like `for await` does.
// Callers must not await this so a source that is blocked in `next()` cannot block them.
async function closeIterator(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}

// Pull the next item, and stop pulling once the source has reported `done`: a source like a queue
// may block in `next()` after it is exhausted, which would hang the caller. `done` is final, like
// `for await`, so anything the source produces after it is dropped.
function createPuller(iterator) {
	let isSourceDone = false;

	// A sync iterable, like an array, answers right away, so `done` can be seen here. An async
	// iterable is seen in the `then` below, as soon as its pull settles.
	const markDone = item => {
		if (item?.done) {
			isSourceDone = true;
		}
	};

	return () => {
		if (isSourceDone) {
			return {done: true};
		}

		const result = iterator.next();
		markDone(result);

		// A sync iterable, like an array, answers right away, so `done` has been read already and
		// the result can go back untouched.
		if (typeof result?.then !== 'function') {
			return result;
		}

		// An async iterable settles later, so `done` is read off the pull once it does. That is a
		// branch of its own, which leaves the caller awaiting the pull itself rather than a promise
		// derived from it, so an async source does not pay an extra microtask per element. The
		// rejection is handled here as well as by the caller, so a pull cannot escape as an
		// unhandled rejection. A thenable that is not a promise is turned into one first, so it is
		// subscribed to once, like `for await` does, while a native promise is returned as is.
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});

		return promise;
	};
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(13798);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 13798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  naA: () => (/* binding */ ZodArray),
  XiL: () => (/* binding */ ZodDefault),
  You: () => (/* binding */ ZodISODateTime),
  l1C: () => (/* binding */ ZodNullable),
  rSt: () => (/* binding */ ZodNumber),
  bvH: () => (/* binding */ ZodObject),
  IiU: () => (/* binding */ ZodOptional),
  b8S: () => (/* binding */ ZodRecord),
  NDH: () => (/* binding */ ZodString),
  fZ7: () => (/* binding */ ZodUnion),
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  gMt: () => (/* binding */ discriminatedUnion),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  RZV: () => (/* binding */ lazy),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  vkY: () => (/* binding */ preprocess),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown),
  OZ5: () => (/* binding */ url)
});

// UNUSED EXPORTS: ZodAny, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNumberFormat, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodSet, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, optional, partialRecord, pipe, prefault, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(54723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(44890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/regexes.js
var core_regexes = __nccwpck_require__(23908);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? core_regexes/* anyString */.gp;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* guid */.Os);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR(v));
    }
    else
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* email */.Rp);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === core_regexes/* httpProtocol */.F.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* emoji */.Zg());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? core_regexes/* nanoid */.Ak : core_regexes/* nanoidOfLength */.D2(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid */.gF);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid2 */.Gl);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ulid */.Z0);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* xid */.kM);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ksuid */.fO);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* datetime */.w$(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* date */.p6);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* time */.kB(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* duration */.p0);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv4 */.uX);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv6 */.ug);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv4 */.zr);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv6 */.l7); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* e164 */.hQ);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* number */.ai;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* boolean */.zM;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* bigint */.o;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    core_util/* assignProp */.Vy(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && core_regexes/* number */.ai.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
});
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    core_util/* defineLazy */.gJ(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
});
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __nccwpck_require__(29396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,core_util/* assignProp */.Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? registries/* globalRegistry */.fd,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,core_util/* assignProp */.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,core_util/* assignProp */.Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(core_util/* NUMBER_FORMAT_RANGES */.zH),
    bigint_format: formatContributor(core_util/* BIGINT_FORMAT_RANGES */.NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, core_regexes/* base64 */.K3],
    [base64urlCharset, core_regexes/* base64url */.r0],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,core_util/* getEnumValues */.w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,core_util/* assignProp */.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? core_regexes/* number */.ai : core_regexes/* integer */.nd).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,core_util/* assignProp */.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __nccwpck_require__(37428);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse(errors/* $ZodRealError */.Kd);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync(errors/* $ZodRealError */.Kd);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse(errors/* $ZodRealError */.Kd);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync(errors/* $ZodRealError */.Kd);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode(errors/* $ZodRealError */.Kd);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode(errors/* $ZodRealError */.Kd);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync(errors/* $ZodRealError */.Kd);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync(errors/* $ZodRealError */.Kd);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode(errors/* $ZodRealError */.Kd);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode(errors/* $ZodRealError */.Kd);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync(errors/* $ZodRealError */.Kd);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync(errors/* $ZodRealError */.Kd);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const initializer = (inst, issues) => {
    errors/* $ZodError */.a$.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => errors/* formatError */.Wk(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => errors/* flattenError */.JM(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(api/* _overwrite */.bS(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return _default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return _catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return registries/* globalRegistry */.fd.get(this);
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return registries/* globalRegistry */.fd.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(api/* _regex */.Fk(...args));
    },
    includes(...args) {
        return this.check(api/* _includes */.dR(...args));
    },
    startsWith(...args) {
        return this.check(api/* _startsWith */.$S(...args));
    },
    endsWith(...args) {
        return this.check(api/* _endsWith */.ER(...args));
    },
    min(...args) {
        return this.check(api/* _minLength */.m9(...args));
    },
    max(...args) {
        return this.check(api/* _maxLength */.Eb(...args));
    },
    length(...args) {
        return this.check(api/* _length */.YA(...args));
    },
    nonempty(...args) {
        return this.check(api/* _minLength */.m9(1, ...args));
    },
    lowercase(params) {
        return this.check(api/* _lowercase */.hH(params));
    },
    uppercase(params) {
        return this.check(api/* _uppercase */.qF(params));
    },
    trim() {
        return this.check(api/* _trim */.WN());
    },
    normalize(...args) {
        return this.check(api/* _normalize */.lo(...args));
    },
    toLowerCase() {
        return this.check(api/* _toLowerCase */.Il());
    },
    toUpperCase() {
        return this.check(api/* _toUpperCase */.xY());
    },
    slugify() {
        return this.check(api/* _slugify */.TL());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(api/* _email */.Mu(ZodEmail, params));
    },
    url(params) {
        return this.check(api/* _url */.Fn(ZodURL, params));
    },
    jwt(params) {
        return this.check(api/* _jwt */.rk(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api/* _emoji */.aC(ZodEmoji, params));
    },
    guid(params) {
        return this.check(api/* _guid */.tB(ZodGUID, params));
    },
    uuid(params) {
        return this.check(api/* _uuid */.Be(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(api/* _uuidv4 */.nA(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(api/* _uuidv6 */.pY(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(api/* _uuidv7 */.wA(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(api/* _nanoid */.Dl(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(api/* _cuid */.fs(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(api/* _cuid2 */.Bj(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(api/* _ulid */.Ct(ZodULID, params));
    },
    base64(params) {
        return this.check(api/* _base64 */.rt(ZodBase64, params));
    },
    base64url(params) {
        return this.check(api/* _base64url */.cU(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(api/* _xid */.Pw(ZodXID, params));
    },
    ksuid(params) {
        return this.check(api/* _ksuid */._z(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(api/* _ipv4 */.Ny(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(api/* _ipv6 */.$O(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(api/* _cidrv4 */.Uy(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(api/* _cidrv6 */.gP(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(api/* _e164 */.KB(ZodE164, params));
    },
    datetime(params) {
        return this.check(api/* _isoDateTime */.G1(ZodISODateTime, params));
    },
    date(params) {
        return this.check(api/* _isoDate */.db(ZodISODate, params));
    },
    time(params) {
        return this.check(api/* _isoTime */.Kn(ZodISOTime, params));
    },
    duration(params) {
        return this.check(api/* _isoDuration */.f2(ZodISODuration, params));
    },
});
function string(params) {
    return api/* _string */.Rl(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return api/* _url */.Fn(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(0, params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(0, params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(0, params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(0, params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    step(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    finite() {
        return this;
    },
}));
function number(params) {
    return api/* _number */.F7(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(BigInt(0), params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
}));
function bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function _undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function _null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return api/* _unknown */.em(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return api/* _never */.G8(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function _void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(api/* _gte */.qm(value, params));
    inst.max = (value, params) => inst.check(api/* _lte */.Zm(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(api/* _minLength */.m9(n, params));
    },
    nonempty(params) {
        return this.check(api/* _minLength */.m9(1, params));
    },
    max(n, params) {
        return this.check(api/* _maxLength */.Eb(n, params));
    },
    length(n, params) {
        return this.check(api/* _length */.YA(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return api/* _array */.dZ(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return _enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    $ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    $ZodPreprocess.init(inst, def);
});
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLazy", (inst, def) => {
    $ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
});
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return api/* _superRefine */.MB(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(api/* _properties */.T2(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 43759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ _ipv6),
/* harmony export */   $S: () => (/* binding */ _startsWith),
/* harmony export */   Au: () => (/* binding */ _lt),
/* harmony export */   Be: () => (/* binding */ _uuid),
/* harmony export */   Bj: () => (/* binding */ _cuid2),
/* harmony export */   Ct: () => (/* binding */ _ulid),
/* harmony export */   Dl: () => (/* binding */ _nanoid),
/* harmony export */   ER: () => (/* binding */ _endsWith),
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fn: () => (/* binding */ _url),
/* harmony export */   G1: () => (/* binding */ _isoDateTime),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   Hi: () => (/* binding */ _multipleOf),
/* harmony export */   Il: () => (/* binding */ _toLowerCase),
/* harmony export */   KB: () => (/* binding */ _e164),
/* harmony export */   Kn: () => (/* binding */ _isoTime),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   MB: () => (/* binding */ _superRefine),
/* harmony export */   Mu: () => (/* binding */ _email),
/* harmony export */   Ny: () => (/* binding */ _ipv4),
/* harmony export */   Pw: () => (/* binding */ _xid),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   T2: () => (/* binding */ _properties),
/* harmony export */   TL: () => (/* binding */ _slugify),
/* harmony export */   Tx: () => (/* binding */ _gt),
/* harmony export */   Uy: () => (/* binding */ _cidrv4),
/* harmony export */   WN: () => (/* binding */ _trim),
/* harmony export */   YA: () => (/* binding */ _length),
/* harmony export */   Zm: () => (/* binding */ _lte),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   _z: () => (/* binding */ _ksuid),
/* harmony export */   aC: () => (/* binding */ _emoji),
/* harmony export */   bS: () => (/* binding */ _overwrite),
/* harmony export */   cU: () => (/* binding */ _base64url),
/* harmony export */   dR: () => (/* binding */ _includes),
/* harmony export */   dZ: () => (/* binding */ _array),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   em: () => (/* binding */ _unknown),
/* harmony export */   f2: () => (/* binding */ _isoDuration),
/* harmony export */   fU: () => (/* binding */ _refine),
/* harmony export */   fs: () => (/* binding */ _cuid),
/* harmony export */   gP: () => (/* binding */ _cidrv6),
/* harmony export */   hH: () => (/* binding */ _lowercase),
/* harmony export */   lo: () => (/* binding */ _normalize),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   nA: () => (/* binding */ _uuidv4),
/* harmony export */   pY: () => (/* binding */ _uuidv6),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qF: () => (/* binding */ _uppercase),
/* harmony export */   qG: () => (/* binding */ _coercedNumber),
/* harmony export */   qm: () => (/* binding */ _gte),
/* harmony export */   rk: () => (/* binding */ _jwt),
/* harmony export */   rt: () => (/* binding */ _base64),
/* harmony export */   tB: () => (/* binding */ _guid),
/* harmony export */   wA: () => (/* binding */ _uuidv7),
/* harmony export */   xY: () => (/* binding */ _toUpperCase)
/* harmony export */ });
/* unused harmony exports _coercedString, _mac, _creditCard, _iban, TimePrecision, _float32, _float64, _int32, _uint32, _coercedBoolean, _bigint, _coercedBigint, _int64, _uint64, _symbol, _undefined, _null, _any, _void, _date, _coercedDate, _nan, _max, _min, _positive, _negative, _nonpositive, _nonnegative, _maxSize, _minSize, _size, _property, _mime, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _custom, _check, _stringbool, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44890);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMultipleOf */ .Jk({
        check: "multiple_of",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMaxLength */ .Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLengthEquals */ .RM({
        check: "length_equals",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLowerCase */ .NI({
        check: "string_format",
        format: "lowercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckUpperCase */ .kH({
        check: "string_format",
        format: "uppercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckIncludes */ .Tt({
        check: "string_format",
        format: "includes",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckStartsWith */ .J({
        check: "string_format",
        format: "starts_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckEndsWith */ .E6({
        check: "string_format",
        format: "ends_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckProperties */ .nJ({
        check: "properties",
        shape,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckOverwrite */ .v$({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__/* .slugify */ .Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({
        check: "custom",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 44890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   E6: () => (/* binding */ $ZodCheckEndsWith),
/* harmony export */   J: () => (/* binding */ $ZodCheckStartsWith),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Jk: () => (/* binding */ $ZodCheckMultipleOf),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   NI: () => (/* binding */ $ZodCheckLowerCase),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   RM: () => (/* binding */ $ZodCheckLengthEquals),
/* harmony export */   Tt: () => (/* binding */ $ZodCheckIncludes),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   kH: () => (/* binding */ $ZodCheckUpperCase),
/* harmony export */   nJ: () => (/* binding */ $ZodCheckProperties),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan),
/* harmony export */   v$: () => (/* binding */ $ZodCheckOverwrite)
/* harmony export */ });
/* unused harmony exports $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckProperty, $ZodCheckMimeType */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(23908);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : _util_js__WEBPACK_IMPORTED_MODULE_1__/* .floatSafeRemainder */ .LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowercase */ .AC);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .uppercase */ .Zv);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixIssues */ .lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    _util_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});


/***/ }),

/***/ 88532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony export $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 37428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ flattenError),
/* harmony export */   Kd: () => (/* binding */ $ZodRealError),
/* harmony export */   S1: () => (/* binding */ prettifyError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   a$: () => (/* binding */ $ZodError)
/* harmony export */ });
/* unused harmony exports treeifyError, toDotPath */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStringifyReplacer */ .k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer);
const $ZodRealError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}


/***/ }),

/***/ 23908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, html5Email, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, null, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));


/***/ }),

/***/ 29396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry, registry */
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 54723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gJ: () => (/* binding */ defineLazy),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(10612);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
