// Writes what is made of the source: action.yml, the JSON Schema and the tables in docs. With --check nothing
// is written, and a file that differs is an error.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes("--check");
execFileSync(join(root, "node_modules", ".bin", "tsc"), ["-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});
const built = (path) => import(new URL(`../build/${path}`, import.meta.url).href);
const { actionInputs } = await built("model/inputs/action-inputs.js");
const { actionOutputs } = await built("model/action-outputs.js");
const { runFileKinds } = await built("model/run-files.js");
const { limits } = await built("model/limits.js");
const { stageReasons, statusDetails } = await built("model/reasons.js");
const { guardrailSettings } = await built("guardrails/guardrails.js");
const { configurationTable, keysTable } = await built("config/table.js");
const { program } = await built("cli/program.js");
const { jsonSchemaText } = await built("config/json-schema.js");
const { parse, stringify } = await import("yaml");

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const table = (heads, rows) =>
  [`| ${heads.join(" | ")} |`, `| ${heads.map(() => "---").join(" | ")} |`]
    .concat(rows.map((row) => `| ${row.map(cell).join(" | ")} |`))
    .join("\n");

const inputs = Object.entries(actionInputs).map(([name, row]) => ({ name, ...row }));
const shown = inputs.filter((row) => row.hidden !== true);
const { workflow_call: called } = parse(
  readFileSync(join(root, ".github/workflows/orchestrate.yml"), "utf8"),
).on;
/** A number cannot be left out of a call: 0 takes its place where 0 means nothing. */
const startingValue = ({ default: value, description }) =>
  value === "" || (value === 0 && description.includes("Unset")) ? "" : `\`${value}\``;

/** The verbs of the command line, each with its full name: `task sync`. */
const verbsOf = (command, before = "") =>
  command
    .createHelp()
    .visibleCommands(command)
    .filter((verb) => verb.name() !== "help")
    .flatMap((verb) =>
      verb.commands.length > 0
        ? verbsOf(verb, `${verb.name()} `)
        : [{ name: `${before}${verb.name()}`, verb }],
    );
const verbs = verbsOf(program);
/** A name in angle brackets would be an HTML tag. */
const quoteNames = (text) => text.replaceAll(/<\w+>/g, "`$&`");
const flagsOf = (verb) => [
  ...verb.registeredArguments.map((argument) => [
    argument.required ? `\`<${argument.name()}>\`` : `\`[${argument.name()}]\``,
    quoteNames(argument.description),
  ]),
  ...verb.options.map((option) => [`\`${option.flags}\``, quoteNames(option.description)]),
];

const blocks = {
  commands: table(
    ["command", "what it does"],
    verbs.map(({ name, verb }) => [`[\`${name}\`](#${name.replaceAll(" ", "-")})`, verb.description()]),
  ),
  ...Object.fromEntries(
    verbs.map(({ name, verb }) => [
      `flags_${name.replaceAll(" ", "_")}`,
      table(["flag", "what it does"], flagsOf(verb)),
    ]),
  ),
  inputs: table(
    ["input", "default", "what it does"],
    shown.map((row) => [`\`${row.name}\``, row.default === "" ? "" : `\`${row.default}\``, row.description]),
  ),
  outputs: table(
    ["output", "what it holds"],
    actionOutputs.map((row) => [`\`${row.name}\``, row.description]),
  ),
  workflow: table(
    ["input", "default", "what it does"],
    Object.entries(called.inputs).map(([name, input]) => [
      `\`${name}\``,
      startingValue(input),
      input.description,
    ]),
  ),
  files: table(
    ["file", "what it holds"],
    runFileKinds.map((kind) => [`\`${kind.place}\``, kind.description]),
  ),
  limits: table(
    ["limit", "value", "why"],
    Object.values(limits).map((limit) => [limit.name, limit.shown, limit.why]),
  ),
  reasons: table(
    ["reason", "means"],
    Object.entries(stageReasons).map(([word, meaning]) => [`\`${word}\``, meaning]),
  ),
  details: table(
    ["status_detail", "means"],
    Object.entries(statusDetails).map(([word, meaning]) => [`\`${word}\``, meaning]),
  ),
  configuration: configurationTable()
    .map(({ level, table: rows }) => `### ${level}\n\n${rows}`)
    .join("\n\n"),
  ...Object.fromEntries(
    [...guardrailSettings].map(([name, settings]) => [name.replaceAll("-", "_"), keysTable(settings)]),
  ),
};

/** GitHub evaluates an expression even in a description, and then refuses the action. */
const plain = (description) => description.replaceAll(/\$\{\{ *(.*?) *\}\}/g, "$1");

/** @param up from the action's folder to the project's */
const action = (up) => ({
  name: "Orchestrator",
  description: "Runs a repository's guardrail pipeline and reports one result that can be trusted.",
  author: "Orchestrator contributors",
  branding: { icon: "check-circle", color: "green" },
  inputs: Object.fromEntries(
    inputs.map((row) => [
      row.name,
      { description: plain(row.description), required: false, default: row.default },
    ]),
  ),
  outputs: Object.fromEntries(
    actionOutputs.map((row) => [row.name, { description: plain(row.description) }]),
  ),
  runs: {
    using: "node24",
    main: `${up}dist/action/index.js`,
    post: `${up}dist/post/index.js`,
    "post-if": "always()",
  },
});

const made = "# Made by `npm run generate` from src/model/inputs/action-inputs.ts.\n";
const inSubFolder =
  "# The same action for orchestrate.yml: `uses: $/` stands for this repository at the commit that runs, and needs a folder.\n";
const yaml = (value) => stringify(value, { lineWidth: 110 });

const differing = [];
place("action.yml", made + yaml(action("")));
place(".github/actions/orchestrator/action.yml", made + inSubFolder + yaml(action("../../../")));
place("docs/orchestrator.schema.json", jsonSchemaText(guardrailSettings));
for (const name of ["action", "cli", "configuration", "fan-out", "formats", "guardrails", "security"])
  fill(`docs/${name}.md`);

if (differing.length > 0) {
  process.stderr.write(`not as their source says: ${differing.join(", ")}. Run: npm run generate\n`);
  process.exitCode = 1;
}

/** Replaces what stands between `<!-- made: NAME -->` and `<!-- end: NAME -->`. A mark that nothing fills is a mistake. */
function fill(file) {
  const text = readFileSync(join(root, file), "utf8");
  let filled = 0;
  const pattern = /(<!-- made: (\w+) -->\n)[\s\S]*?(<!-- end: \2 -->)/g;
  const made = text.replace(pattern, (_, start, name, end) => {
    if (blocks[name] === undefined) throw new Error(`${file}: there is no table "${name}"`);
    filled += 1;
    return `${start}\n${blocks[name]}\n\n${end}`;
  });
  const marks = text.split("<!-- made:").length - 1;
  if (marks !== filled)
    throw new Error(`${file}: of ${marks} tables only ${filled} have an end of their name`);
  place(file, made);
}

function place(file, text) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  if (check) differing.push(file);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
