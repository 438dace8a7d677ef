import { parseSync } from "@swc/core";

/** One thing that a module takes from another. */
export interface ModuleImport {
  /** As it is written: `node:path`, `zod`, `../model/plan.ts`. */
  specifier: string;
  /**
   * `type` leaves no trace in the JavaScript; `dynamic` is `import()`; `static` runs the other module first, as even
   * `import { type X }` does: with verbatimModuleSyntax an empty import stays of it.
   */
  kind: "static" | "dynamic" | "type";
}

/**
 * Everything that TypeScript source imports or re-exports, in the order of a walk through its syntax tree.
 * Throws what the parser says when the text is not TypeScript, or when an `import()` doesn't name its module in a
 * literal: what it loads could not be judged.
 */
export function moduleImports(text: string): ModuleImport[] {
  const found: ModuleImport[] = [];
  visit(parseSync(text, { syntax: "typescript", target: "es2023" }), found);
  return found;
}

type SyntaxNode = Record<string, unknown>;

function visit(value: unknown, found: ModuleImport[]): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, found);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const node = value as SyntaxNode;
  const here = importOf(node);
  if (here) found.push(here);
  for (const child of Object.values(node)) visit(child, found);
}

function importOf(node: SyntaxNode): ModuleImport | undefined {
  switch (node["type"]) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration": {
      const source = literal(node["source"]);
      return source === undefined
        ? undefined
        : { specifier: source, kind: node["typeOnly"] === true ? "type" : "static" };
    }
    case "TsImportType": {
      const source = literal(node["argument"]);
      return source === undefined ? undefined : { specifier: source, kind: "type" };
    }
    case "CallExpression":
      return dynamicImport(node);
    default:
      return undefined;
  }
}

function dynamicImport(call: SyntaxNode): ModuleImport | undefined {
  if ((call["callee"] as SyntaxNode)["type"] !== "Import") return undefined;
  const [first] = call["arguments"] as { expression: unknown }[];
  const source = literal(first?.expression);
  if (source === undefined) throw new Error("an import() must name its module in a literal");
  return { specifier: source, kind: "dynamic" };
}

function literal(value: unknown): string | undefined {
  const node = value as SyntaxNode | null | undefined;
  return node?.["type"] === "StringLiteral" ? (node["value"] as string) : undefined;
}
