export const id = 5065;
export const ids = [5065];
export const modules = {

/***/ 5065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose)
});

// UNUSED EXPORTS: runChecks

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/changes/unless-git-fails.js
var unless_git_fails = __webpack_require__(6739);
// EXTERNAL MODULE: ./build/model/limits.js + 2 modules
var limits = __webpack_require__(9821);
// EXTERNAL MODULE: ./build/model/own-folders.js
var own_folders = __webpack_require__(3106);
// EXTERNAL MODULE: ./build/modes/run-folder/own-folders.js
var run_folder_own_folders = __webpack_require__(524);
// EXTERNAL MODULE: ./build/modes/run-folder/run-lock.js
var run_lock = __webpack_require__(6365);
// EXTERNAL MODULE: ./build/modes/settings/configuration.js
var settings_configuration = __webpack_require__(4503);
;// CONCATENATED MODULE: ./build/modes/doctor/facts.js







/** Gathers what the checks look at. Only reads. @param here the current folder */
async function gatherFacts(platform, settings, machine, here) {
    const git = await platform.git.condition(ownFiles);
    return {
        machine,
        git,
        base: await (0,unless_git_fails/* unlessGitFails */.K)(() => readBaseFacts(platform, git), null),
        configuration: await (0,settings_configuration/* loadConfiguration */.vF)(settings, platform.files),
        runs: await readRunsFacts(platform, settings, machine, here),
        workflows: await readWorkflows(platform, settings.root),
    };
}
/** The files that this tool keeps out of git with its own .gitignore. */
const ownFiles = [
    `:(top)${own_folders/* ownFolders */.g.runs}`,
    ...["metrics/*", "runs.json", "state.json"].map((name) => `:(top,glob)${own_folders/* ownFolders */.g.out}/*/${name}`),
];
async function readBaseFacts({ git }, { place }) {
    if (place !== "work-tree")
        return null;
    return {
        hasCommit: (await git.commit("HEAD")) !== undefined,
        isShallow: await git.isShallow(),
        remote: (await git.remote()) ?? null,
        upstream: (await git.upstream()) ?? null,
        defaultBranch: (await git.defaultBranch()) ?? null,
    };
}
async function readRunsFacts(platform, settings, { findWriteProblem, readFreeBytes }, here) {
    const { runsFolder } = settings;
    const refusal = await (0,run_folder_own_folders/* refuseFoldersOutside */.n)(settings, platform.files);
    const isUsable = refusal === null;
    return {
        folder: (0,external_node_path_.relative)(here, runsFolder) || ".",
        refusals: refusal?.messages ?? [],
        writeProblem: isUsable ? findWriteProblem(runsFolder) : null,
        freeBytes: isUsable ? await readFreeBytes(runsFolder) : null,
        unfinished: isUsable ? await findAbandoned(platform, settings) : [],
    };
}
/** The newest runs are enough: each run ends those that it finds. */
const maxRuns = 50;
async function findAbandoned(platform, settings) {
    const abandoned = [];
    for (const folder of await (0,run_lock/* findUnfinishedRuns */.FI)(platform.files, settings, maxRuns))
        if ((await (0,run_lock/* findRunState */.eq)(platform, folder)) === "gone")
            abandoned.push((0,external_node_path_.basename)(folder));
    return abandoned;
}
async function readWorkflows({ files }, root) {
    const folder = (0,external_node_path_.join)(root, ".github", "workflows");
    const names = await files.list(folder).catch(() => []);
    const workflows = [];
    for (const name of names.filter((file) => /\.ya?ml$/.test(file))) {
        const options = { most: limits/* limits */.F.repositoryFile.value, within: root };
        const text = await files.readText((0,external_node_path_.join)(folder, name), options).catch(() => undefined);
        if (text !== undefined)
            workflows.push({ name: `.github/workflows/${name}`, text });
    }
    return workflows;
}

;// CONCATENATED MODULE: ./build/modes/doctor/checks/free-space.js
const mebibyte = 1024 * 1024;
/** A run of a few stages with short logs needs some of it. */
const least = 16 * mebibyte;
/** Less than logs and artifacts of a large run. */
const comfortable = 512 * mebibyte;
const checkFreeSpace = ({ runs: { folder, freeBytes } }) => {
    if (freeBytes === null || freeBytes >= comfortable)
        return [];
    return [
        {
            level: freeBytes < least ? "problem" : "notice",
            message: `the disk of ${folder} has only ${Math.floor(freeBytes / mebibyte)} MiB free`,
            fix: "free some space; `prune` removes old runs",
        },
    ];
};

// EXTERNAL MODULE: ./build/modes/settings/settings.js + 1 modules
var settings = __webpack_require__(861);
// EXTERNAL MODULE: ./build/model/outcome.js
var outcome = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/plan/stages.js
var stages = __webpack_require__(4871);
;// CONCATENATED MODULE: ./build/modes/doctor/stages.js



/** All commands of a file, also those of nested pipelines. */
const listCommands = (configuration) => configuration.pipelines.flatMap((pipeline) => {
    const isDefault = pipeline === (0,settings_configuration/* choosePipeline */.yB)(configuration, null);
    const commands = listStages(pipeline).flatMap(({ stage, isUsual }) => findCommands(stage).map((command) => ({ command, isUsual })));
    const firstInstall = commands.findIndex(({ command }) => installsPrograms(command));
    return commands.map(({ command, isUsual }, index) => ({
        stage: command,
        isCertain: isDefault &&
            isUsual &&
            isUnconditional(command) &&
            (firstInstall === -1 || index <= firstInstall),
    }));
});
/** Whether a command may add programs to the PATH, for what comes after. */
const installsPrograms = ({ run }) => /\b(?:install|corepack|GITHUB_PATH)\b/.test(run);
/** Whether a pipeline compares with a base: for `paths`, or for a guardrail that judges changes. */
const needsBase = (pipelines) => pipelines.some((pipeline) => (0,stages/* dependsOnChanges */.AW)(pipeline) || listStages(pipeline).some(({ stage }) => judgesChanges(stage)));
function judgesChanges(stage) {
    if (stage.kind === "subpipeline")
        return stage.stages.some(judgesChanges);
    return stage.kind === "guardrail" && stage.uses !== "guardrail/docs-check";
}
function listStages({ setup, subtasks, after }) {
    const usual = (stages, isUsual) => stages.map((stage) => ({ stage, isUsual }));
    return [
        ...usual(setup, true),
        ...subtasks.flatMap(({ stages, requires }) => usual(stages, requires === null)),
        ...usual(after, true),
    ];
}
function findCommands(stage) {
    if (stage.kind === "subpipeline")
        return stage.stages.flatMap(findCommands);
    return stage.kind === "command" ? [stage] : [];
}
/** The exit code of a shell that does not find a program. */
const notFound = { kind: "exited", code: 127 };
const isUnconditional = (stage) => stage.if === "success()" && stage.paths.length === 0 && (0,outcome/* outcomeOf */.sG)(notFound, stage) === "failed";

;// CONCATENATED MODULE: ./build/modes/doctor/checks/git.js


const checkGit = ({ git: { version }, configuration }) => {
    if (version !== null)
        return [{ level: "ok", message: `git ${version}` }];
    const isNeeded = !(0,settings/* isRefusal */.vu)(configuration) && needsBase(configuration.pipelines);
    return [
        {
            level: isNeeded ? "problem" : "notice",
            message: "git can't be started, so changes are unknown",
            fix: "install git, and put it on the PATH",
        },
    ];
};

;// CONCATENATED MODULE: ./build/modes/doctor/checks/base.js


/** What runs on this machine are compared with. In a job, the event names the base. */
const checkBase = ({ base, configuration, machine: { environment } }) => {
    if (base === null || !base.hasCommit || environment["GITHUB_ACTIONS"] === "true")
        return [];
    if ((0,settings/* isRefusal */.vu)(configuration) || !needsBase(configuration.pipelines))
        return [];
    const { upstream, defaultBranch } = base;
    if (upstream === null && defaultBranch === null)
        return [
            {
                level: "notice",
                message: "there is no upstream and no default branch, so every file counts as changed",
                fix: getFetchCommand(base),
            },
        ];
    if (lacksRemoteBranch(base))
        return [
            {
                level: "notice",
                message: `the default branch of ${base.remote} is not here, so changes are counted from ${defaultBranch}`,
                fix: getFetchCommand(base),
            },
        ];
    return [{ level: "ok", message: `base ${upstream ?? defaultBranch}` }];
};
const lacksRemoteBranch = ({ remote, upstream, defaultBranch }) => remote !== null && upstream === null && defaultBranch?.startsWith(`${remote}/`) === false;
const getFetchCommand = ({ remote }) => remote === null
    ? "name a base with --base, or create a branch main or master"
    : `git fetch ${remote} && git remote set-head ${remote} --auto`;

;// CONCATENATED MODULE: ./build/modes/doctor/checks/index-lock.js
const checkIndexLock = ({ git: { indexLock } }) => indexLock === null
    ? []
    : [
        {
            level: "notice",
            message: `git's lock ${indexLock} exists, so stages can't add or commit`,
            fix: "if no git command is running, remove it",
        },
    ];

;// CONCATENATED MODULE: ./build/modes/doctor/checks/node.js
/** As in `engines` of package.json. */
const oldest = [20, 19];
const checkNode = ({ machine: { node } }) => {
    const [major = 0, minor = 0] = node.split(".").map(Number);
    const isSupported = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
    if (isSupported)
        return [{ level: "ok", message: `Node ${node}` }];
    const wanted = oldest.join(".");
    return [
        {
            level: "problem",
            message: `Node ${node} is too old`,
            fix: `install Node ${wanted} or newer`,
        },
    ];
};

;// CONCATENATED MODULE: ./build/modes/doctor/checks/pipeline-file.js

const checkPipelineFile = ({ configuration }) => {
    if (!(0,settings/* isRefusal */.vu)(configuration))
        return [{ level: "ok", message: configuration.file }];
    const [first = "", ...others] = configuration.messages;
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    const isMissing = first.startsWith("no pipeline file");
    return [
        {
            level: "problem",
            message: isMissing ? "there is no pipeline file" : `${first}${more}`,
            fix: isMissing ? "create one with `init`" : "correct the file; `validate` lists all mistakes",
        },
    ];
};

// EXTERNAL MODULE: ./build/text/wording.js
var wording = __webpack_require__(3898);
;// CONCATENATED MODULE: ./build/modes/doctor/checks/programs.js



const checkPrograms = ({ configuration, machine }) => {
    if ((0,settings/* isRefusal */.vu)(configuration))
        return [];
    const missing = new Map();
    for (const { stage, isCertain } of listCommands(configuration))
        for (const name of findMissing(stage, machine)) {
            const found = missing.get(name);
            const stages = new Set([...(found?.stages ?? []), stage.id]);
            missing.set(name, {
                stages: [...stages],
                isCertain: isCertain || found?.isCertain === true,
            });
        }
    if (missing.size === 0)
        return [{ level: "ok", message: "programs of the stages" }];
    return [...missing].map(([name, { stages, isCertain }]) => ({
        level: isCertain ? "problem" : "notice",
        message: `${name} is not on the PATH; needed by ${(0,wording/* listFirst */.rL)(stages)}`,
        fix: `install ${name}, or add its folder to PATH`,
    }));
};
/** A stage with a PATH of its own may find more. */
function findMissing(stage, { hasProgram, windows }) {
    if ("PATH" in stage.env)
        return [];
    const shells = getShellPrograms(stage.shell, windows);
    const isShellMissing = shells.length > 0 && !shells.some(hasProgram);
    const isPosix = /^(?:ba)?sh$/.test(shells[0] ?? "");
    const programs = isPosix ? listPrograms(stage) : [];
    return [...(isShellMissing ? [shells[0]] : []), ...programs.filter((name) => !hasProgram(name))];
}
/** The programs that a shell may be, of which one is enough: as src/run/shell.ts tries them. */
function getShellPrograms(shell, windows) {
    if (shell === null)
        return windows ? ["pwsh"] : ["bash", "sh"];
    const [name = ""] = shell.split(/\s/);
    if (name === "python")
        return ["python", "python3"];
    return /^[\w.+-]+$/.test(name) ? [name] : [];
}
const plainLine = /^[A-Za-z][\w.+-]*(?: [^\\{}|;<>$()&#`]*)?$/;
/** The first words of a script in which every line is a plain command; none of any other script. */
function listPrograms(stage) {
    const lines = stage.run.split(/\n|&&/).map((line) => line.trim());
    const commands = lines.filter((line) => line !== "");
    if (!commands.every((line) => plainLine.test(line) && hasWholeQuotes(line)))
        return [];
    const words = commands.map((line) => line.split(" ")[0]);
    const programs = [...new Set(words)].filter((word) => !builtIns.has(word));
    return installsPrograms(stage) ? programs.slice(0, 1) : programs;
}
/** A text in quotes may go on in the next line, which is no command then. */
const hasWholeQuotes = (line) => ['"', "'"].every((quote) => line.split(quote).length % 2 === 1);
/** Words that the shell itself knows. */
const builtIns = new Set("alias bg break builtin caller case cd command continue declare dirs disown do done echo elif else esac eval exec exit export enable false fg fi for function hash if jobs kill let local popd mapfile printf pushd pwd read readarray readonly return select set shift shopt source test then time times trap true type typeset ulimit umask unalias unset until wait while".split(" "));

;// CONCATENATED MODULE: ./build/modes/doctor/checks/repository.js


const checkRepository = (facts) => {
    const { git, base } = facts;
    if (git.version === null)
        return [];
    if (git.place === "bare")
        return [
            {
                level: "problem",
                message: "this is a bare repository, without files to run stages on",
                fix: "clone it, or add a work tree with `git worktree add`, and run there",
            },
        ];
    if (git.place === "refused")
        return [describeRefused(git.reason)];
    if (git.place === "outside")
        return [describeOutside(facts)];
    if (base?.hasCommit === false)
        return [
            { level: "notice", message: "the repository has no commit yet", fix: "make a first commit" },
        ];
    return [{ level: "ok", message: "repository" }];
};
/** Git's message on a repository of another user has the command that allows it, in its last lines. */
function describeRefused(reason) {
    const level = "problem";
    if (reason?.includes("dubious ownership") !== true)
        return {
            level,
            message: `git can't read the repository: ${reason ?? "for an unknown reason"}`,
            fix: "run `git status`, and repair what it reports",
        };
    const command = /git config --global --add safe\.directory .*/.exec(reason)?.[0];
    return {
        level,
        message: "the repository belongs to another user, so git won't read it",
        fix: `check it out as this user, or trust it: ${command ?? "set safe.directory"}`,
    };
}
const describeOutside = ({ configuration }) => ({
    level: !(0,settings/* isRefusal */.vu)(configuration) && needsBase(configuration.pipelines) ? "problem" : "notice",
    message: "this is not a git repository, so changes are unknown",
    fix: "run in a clone of the repository, or `git init` and commit",
});

;// CONCATENATED MODULE: ./build/modes/doctor/checks/runs-folder.js
const checkRunsFolder = ({ runs: { folder, refusals, writeProblem } }) => {
    if (refusals.length > 0)
        return refusals.map((message) => ({
            level: "problem",
            message,
            fix: "remove the link, or name another folder",
        }));
    if (writeProblem === null)
        return [{ level: "ok", message: `runs in ${folder}` }];
    return [
        {
            level: "problem",
            message: `nothing can be written to ${folder}: ${writeProblem}`,
            fix: "make it a folder that this user can write to, or name another one with --runs-dir",
        },
    ];
};

;// CONCATENATED MODULE: ./build/modes/doctor/checks/shallow-clone.js


const checkShallowClone = ({ base, configuration }) => {
    if (base?.isShallow !== true || (0,settings/* isRefusal */.vu)(configuration) || !needsBase(configuration.pipelines))
        return [];
    return [
        {
            level: "notice",
            message: "this is a shallow clone, but `paths` or guardrails compare with a base",
            fix: "git fetch --unshallow; in a workflow, set `fetch-depth: 0` for actions/checkout",
        },
    ];
};

;// CONCATENATED MODULE: ./build/modes/doctor/checks/tracked-files.js

const checkTrackedFiles = ({ git: { trackedFiles } }) => trackedFiles.length === 0
    ? []
    : [
        {
            level: "notice",
            message: `files of runs are tracked by git: ${(0,wording/* listFirst */.rL)(trackedFiles, 2)}`,
            fix: "git rm -r --cached, with the names of these files, and commit",
        },
    ];

;// CONCATENATED MODULE: ./build/modes/doctor/checks/unfinished-runs.js

const checkUnfinishedRuns = ({ runs: { unfinished } }) => unfinished.length === 0
    ? []
    : [
        {
            level: "notice",
            message: `interrupted, and not recorded as failed yet: ${(0,wording/* listFirst */.rL)(unfinished)}`,
            fix: "end them with `recover`",
        },
    ];

;// CONCATENATED MODULE: ./build/modes/doctor/checks/variables.js
const checkVariables = ({ machine: { environment, variableProblems } }) => environment["GITHUB_ACTIONS"] === "true" && variableProblems.length === 0
    ? [{ level: "ok", message: "variables of GitHub Actions" }]
    : variableProblems.map((message) => ({
        level: "problem",
        message,
        fix: "pass on all GITHUB_* variables of the step, or unset GITHUB_ACTIONS",
    }));

// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(9598);
// EXTERNAL MODULE: ./build/modes/init/existing-workflows.js
var existing_workflows = __webpack_require__(662);
;// CONCATENATED MODULE: ./build/modes/doctor/checks/workflows.js




const checkWorkflows = ({ workflows, configuration }) => {
    const needsDepth = !(0,settings/* isRefusal */.vu)(configuration) && needsBase(configuration.pipelines);
    return workflows.flatMap((workflow) => checkWorkflow(workflow, needsDepth));
};
function checkWorkflow({ name, text }, needsDepth) {
    const { permissions, jobs } = (0,existing_workflows/* parseWorkflow */.h)(text);
    const callers = jobs.filter(({ steps }) => steps.some(usesAction));
    const findings = [];
    if (callers.some((job) => (job.permissions ?? permissions) === undefined))
        findings.push({
            level: "notice",
            message: `${name}: the job has no \`permissions\`, so the check-run may not be published`,
            fix: "set `contents: read`, `actions: read`, `checks: write` and `pull-requests: read`",
        });
    if (needsDepth && callers.some(({ steps }) => steps.some(isShallowCheckout)))
        findings.push({
            level: "notice",
            message: `${name}: the checkout is shallow, but \`paths\` or guardrails compare with a base`,
            fix: "set `fetch-depth: 0` for actions/checkout",
        });
    return findings;
}
const usesAction = ({ uses }) => typeof uses === "string" && /^[\w.-]+\/orchestrator@/.test(uses);
function isShallowCheckout({ uses, with: inputs }) {
    if (typeof uses !== "string" || !uses.startsWith("actions/checkout@"))
        return false;
    const depth = (0,json/* isRecord */.u4)(inputs) ? inputs["fetch-depth"] : undefined;
    return depth === undefined || depth === 1 || depth === "1";
}

;// CONCATENATED MODULE: ./build/modes/doctor/doctor.js















/** All checks by their ids, the most important first. */
const checks = {
    node: checkNode,
    git: checkGit,
    repository: checkRepository,
    "pipeline-file": checkPipelineFile,
    variables: checkVariables,
    "runs-folder": checkRunsFolder,
    "free-space": checkFreeSpace,
    programs: checkPrograms,
    "shallow-clone": checkShallowClone,
    base: checkBase,
    "index-lock": checkIndexLock,
    "unfinished-runs": checkUnfinishedRuns,
    workflows: checkWorkflows,
    "tracked-files": checkTrackedFiles,
};
/** Checks a repository and its environment. Only reads. @param here the current folder */
const diagnose = async (platform, settings, machine, here) => runChecks(await gatherFacts(platform, settings, machine, here));
/** Makes all checks. Problems come first. */
function runChecks(facts) {
    const results = Object.entries(checks).flatMap(([check, find]) => find(facts).map((finding) => ({ check, ...finding })));
    const order = ["problem", "notice", "ok"];
    return order.flatMap((level) => results.filter((result) => result.level === level));
}


/***/ })

};
