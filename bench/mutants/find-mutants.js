import { parseSync } from "@swc/core";

/**
 * One change of the source that a test should notice.
 * @typedef {{ path: string, line: number, before: string, after: string, start: number, end: number }} Mutant
 * `start` and `end` are bytes of the file; `before` is what stands there, `after` what replaces it
 */

const opposites = new Map(
  Object.entries({
    "===": "!==",
    "!==": "===",
    "<": "<=",
    "<=": "<",
    ">": ">=",
    ">=": ">",
    "+": "-",
    "-": "+",
    "*": "/",
    "/": "*",
    "&&": "||",
    "||": "&&",
    "??": "&&",
  }),
);

/** Calls that can be left out, so that what they are called on stays. */
const optionalCalls = new Set(
  "filter sort toSorted toReversed reverse trim trimEnd slice flat toLowerCase toWellFormed".split(" "),
);

/**
 * Every mutant of a file, in the order of its text.
 * @param {string} path @param {string} text
 * @returns {Mutant[]}
 */
export function findMutants(path, text) {
  const tree = parseSync(text, { syntax: "typescript", target: "es2023" });
  const bytes = Buffer.from(text);
  // swc counts bytes from 1.
  const from = 1;
  const read = (start, end) => bytes.subarray(start - from, end - from).toString();
  const found = [];
  const add = (start, end, after) =>
    found.push({
      path,
      line: read(from, start).split("\n").length,
      before: read(start, end),
      after,
      start: start - from,
      end: end - from,
    });
  visit(tree, (node) => {
    const { span } = node;
    if (node.type === "BinaryExpression") mutateOperator(node, read, add);
    if (node.type === "NumericLiteral") add(span.start, span.end, String(node.value + 1));
    if (node.type === "BooleanLiteral") add(span.start, span.end, String(!node.value));
    if (node.type === "UnaryExpression" && node.operator === "!")
      add(span.start, span.end, read(node.argument.span.start, node.argument.span.end));
    if (node.type === "ConditionalExpression" || node.type === "IfStatement") {
      const { start, end } = node.test.span;
      add(start, end, node.type === "IfStatement" ? "false" : `!(${read(start, end)})`);
    }
    const callee = node.type === "CallExpression" ? node.callee : null;
    if (callee?.type === "MemberExpression" && optionalCalls.has(callee.property.value))
      add(span.start, span.end, read(callee.object.span.start, callee.object.span.end));
  });
  return found.sort((left, right) => left.start - right.start);
}

function mutateOperator({ left, right, operator }, read, add) {
  const opposite = opposites.get(operator);
  if (opposite === undefined) return;
  const between = read(left.span.end, right.span.start);
  // A bracket of an operand may stand between, a comment does not.
  const at = Buffer.byteLength(between.slice(0, between.indexOf(operator)));
  const start = left.span.end + at;
  add(start, start + operator.length, opposite);
}

/** Types are not run, and neither is what an import says. */
const isType = ({ type }) =>
  type?.startsWith("Ts") === true &&
  !["TsAsExpression", "TsNonNullExpression", "TsSatisfiesExpression", "TsConstAssertion"].includes(type);

function visit(node, see) {
  if (Array.isArray(node)) for (const item of node) visit(item, see);
  if (Array.isArray(node) || typeof node !== "object" || node === null) return;
  if (isType(node) || node.type === "ImportDeclaration") return;
  if (node.type !== undefined && node.span !== undefined) see(node);
  for (const child of Object.values(node)) visit(child, see);
}

/** @param {Mutant} mutant @param {string} text of its file */
export function applyMutant({ start, end, after }, text) {
  const bytes = Buffer.from(text);
  return `${bytes.subarray(0, start).toString()}${after}${bytes.subarray(end).toString()}`;
}
