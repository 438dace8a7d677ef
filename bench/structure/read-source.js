import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { join as joinPosix, dirname as dirnamePosix } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { parseSync } from "@swc/core";
import { globSync } from "tinyglobby";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The files of src by their paths, each with its text, what it imports, and what it declares. */
export function readSource() {
  const paths = globSync("src/**/*.ts", { cwd: root }).sort();
  return new Map(paths.map((path) => [path, readFile(path, readFileSync(join(root, path), "utf8"))]));
}

/**
 * @typedef {object} ReadFile
 * @property {string} text
 * @property {number} lines
 * @property {string[]} imports paths from the project's root
 * @property {string[]} types
 * @property {{ name: string, lines: number }[]} functions
 */

/** @param {string} path from the project's root  @param {string} text */
export function readFile(path, text) {
  const tree = parseSync(text, { syntax: "typescript", target: "es2023" });
  const bytes = Buffer.from(text);
  const lineAt = (offset) =>
    bytes
      .subarray(0, offset - tree.span.start)
      .toString()
      .split("\n").length;
  /** @type {ReadFile} */
  const file = { text, lines: text.split("\n").length - 1, imports: [], types: [], functions: [] };
  visit(tree, (node) => {
    const target = importedPath(node);
    if (target?.startsWith(".")) file.imports.push(joinPosix(dirnamePosix(path), target));
    if (node.type === "TsInterfaceDeclaration" || node.type === "TsTypeAliasDeclaration")
      file.types.push(node.id.value);
    const named = namedFunction(node);
    if (named !== null)
      file.functions.push({
        name: named.name,
        lines: lineAt(named.node.span.end) - lineAt(named.node.span.start) + 1,
      });
  });
  return file;
}

function visit(node, see) {
  if (Array.isArray(node)) for (const item of node) visit(item, see);
  if (Array.isArray(node) || typeof node !== "object" || node === null) return;
  see(node);
  for (const child of Object.values(node)) visit(child, see);
}

/** Types count, `import()` does not: a reader follows the first, and the second is there to be left alone. */
const importedPath = ({ type, source }) =>
  ["ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration"].includes(type)
    ? source?.value
    : undefined;

const isFunction = (node) => node?.type === "ArrowFunctionExpression" || node?.type === "FunctionExpression";

function namedFunction(node) {
  if (node.type === "FunctionDeclaration" && node.body) return { name: node.identifier.value, node };
  if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && isFunction(node.init))
    return { name: node.id.value, node: node.init };
  const isMethod = node.type === "MethodProperty" || node.type === "ClassMethod";
  if (isMethod && node.key.type === "Identifier") return { name: node.key.value, node };
  if (node.type === "KeyValueProperty" && node.key.type === "Identifier" && isFunction(node.value))
    return { name: node.key.value, node: node.value };
  return null;
}
