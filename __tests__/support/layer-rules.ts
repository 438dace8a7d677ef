import { posix } from "node:path";
import { type ModuleImport, moduleImports } from "./module-imports.ts";

const parts = ["config", "plan", "run", "guardrails", "aggregate", "metrics", "report"];
const below = ["model", "text", "changes", "redaction", "interfaces"];

/** The table of docs/architecture.md: each layer with the layers it may use besides itself. */
const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  changes: ["model", "interfaces"],
  redaction: ["model"],
  ...Object.fromEntries(parts.map((part) => [part, below])),
  modes: [...below, ...parts],
  interfaces: ["model"],
  platform: ["model", "redaction", "interfaces"],
};
const outsideLayers = ["platform", "entry"];
/** Of Node's modules, those that only compute. */
const pureNodeModules = ["node:crypto", "node:path", "node:path/posix", "node:util", "node:vm", "node:zlib"];
/** What the other layers may know of platform: no code, only types. */
const interfaces = ["platform", "disk", "services", "repository"].map((name) => `src/platform/${name}.ts`);
const entries = ["src/action.ts", "src/post.ts", "src/cli.ts"];

/** The layer of a file under src; `entry` for what is started from outside; undefined when the table has no place for it. */
export function layerOf(path: string): string | undefined {
  if (isEntry(path)) return "entry";
  if (interfaces.includes(path)) return "interfaces";
  const folder = /^src\/([^/]+)\//.exec(path)?.[1];
  return folder !== undefined && folder !== "interfaces" && folder in layers ? folder : undefined;
}

/**
 * What breaks the layer table: one sentence a breach, naming the file, what it imports and the rule; empty when all is
 * well.
 * @param files path from the repository's root (`src/model/plan.ts`) to the file's text
 */
export function layerBreaches(files: ReadonlyMap<string, string>): string[] {
  const breaches: string[] = [];
  for (const [path, text] of files) {
    const layer = layerOf(path);
    if (layer === undefined) breaches.push(`${path}: the layer table has no place for it`);
    else for (const found of moduleImports(text)) breaches.push(...breachesOf(path, layer, found, files));
  }
  return breaches;
}

function breachesOf(
  path: string,
  layer: string,
  found: ModuleImport,
  files: ReadonlyMap<string, string>,
): string[] {
  const say = (rule: string) => [`${path}: imports ${found.specifier}, but ${rule}`];
  if (!found.specifier.startsWith(".")) return outsideBreaches(path, layer, found).flatMap(say);
  const target = resolve(path, found.specifier);
  if (!files.has(target)) return say(`there is no ${target}`);
  if (isEntry(target)) return mayImportEntry(path, target) ? [] : say("nothing imports an entry");
  const other = layerOf(target);
  if (layer === "entry" || other === undefined || other === layer) return [];
  if (layers[layer]?.includes(other) === true) return [];
  return say(`${layer} may use ${["itself", ...(layers[layer] ?? [])].join(", ")} only`);
}

/** Rules about packages and Node's own modules. */
function outsideBreaches(path: string, layer: string, { specifier, kind }: ModuleImport): string[] {
  if (specifier === "node:child_process") {
    const allowed = /^src\/platform\/process(-[a-z]+)*\.ts$/.test(path);
    return allowed ? [] : ["src/platform/process.ts and the files named after it alone start processes"];
  }
  if (layer === "model") return specifier === "zod" ? [] : ["model may use zod only"];
  const heavy = /^@(?:actions|octokit)\//.test(specifier);
  if (!outsideLayers.includes(layer)) {
    if (heavy) return ["the toolkit belongs to platform"];
    if (specifier.startsWith("node:") && !pureNodeModules.includes(specifier))
      return [`${layer} touches nothing outside`];
  }
  if (heavy && kind === "static")
    return ["heavy clients are loaded when they are needed, by import(), or as types"];
  return [];
}

function isEntry(path: string): boolean {
  return entries.includes(path) || path.startsWith("src/cli/");
}

/** The parts of one bundle: the command line with its verbs. */
const mayImportEntry = (path: string, target: string): boolean =>
  target.startsWith("src/cli/") && (path === "src/cli.ts" || path.startsWith("src/cli/"));

function resolve(from: string, specifier: string): string {
  return posix.join(posix.dirname(from), specifier);
}

/** The rooms of `src/modes` and `src/report`: each may use those before it in its row, as docs/architecture.md has them. */
const rooms = [
  "settings run-folder history guardrails plan aggregate run run/processes inspect init doctor action"
    .split(" ")
    .map((room) => `src/modes/${room}`),
  "shared terminal step-log markdown check-run export".split(" ").map((room) => `src/report/${room}`),
];

/** Imports from one room to another that comes after it, one sentence each. @param files as for {@link layerBreaches} */
export function roomBreaches(files: ReadonlyMap<string, string>): string[] {
  return rooms.flatMap((row) =>
    [...files.keys()].flatMap((path) =>
      targetsOf(path, files)
        .filter((target) => row.includes(posix.dirname(path)) && row.includes(posix.dirname(target)))
        .filter((target) => row.indexOf(posix.dirname(target)) > row.indexOf(posix.dirname(path)))
        .map((target) => `${path} imports ${target}, of a room that comes after its own`),
    ),
  );
}

/**
 * Circles in what imports what, those of types included: a reader can't start anywhere in one either. Each is given once,
 * from its first path in order, with that path at its end again.
 * @param files as for {@link layerBreaches}
 */
export function importCycles(files: ReadonlyMap<string, string>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path]);
      return;
    }
    if (done.has(path)) return;
    for (const target of targetsOf(path, files)) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of [...files.keys()].sort()) walk(path, []);
  return cycles;
}

function targetsOf(path: string, files: ReadonlyMap<string, string>): string[] {
  const local = moduleImports(files.get(path) ?? "").filter(({ specifier }) => specifier.startsWith("."));
  return [...new Set(local.map(({ specifier }) => resolve(path, specifier)))].sort();
}
