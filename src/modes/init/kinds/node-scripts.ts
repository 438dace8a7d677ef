import { purposes, type StagePurpose } from "../kind.ts";

interface Candidate {
  script: string;
  command: string;
  purpose: StagePurpose;
}

/** Scripts that are recognised by their names. */
const names: [StagePurpose, RegExp][] = [
  ["docs", /^(?:docs[:-](?:check|lint|freshness)|(?:lint|check)[:-](?:docs|md|markdown))$/],
  ["build", /^(?:build|compile)(?:[:-]ci)?$/],
  ["format", /^(?:format|fmt|prettier|style)[:-](?:check|ci)$/],
  ["format", /^(?:check|lint)[:-](?:format|formatting|fmt|prettier|style)$/],
  ["types", /^(?:type-?check|types|tsc|check-types)(?:[:-]ci)?$/],
  ["types", /^(?:check|types|ts|test|lint)[:-](?:check|types?|ts|tsc)$/],
  ["lint", /^(?:lint|eslint)(?:[:-](?:ci|check|js|all|css|styles?|eslint|code|src))?$/],
  ["check", /^(?:check|verify|validate)(?:[:-](?:ci|all))?$/],
  ["test", /^tests?(?:[:-](?:unit|units|ci|all|coverage|cov|node|run|only))?$/],
  ["test", /^(?:units?|specs?|coverage|jest|vitest|mocha)(?:[:-]tests?)?$/],
];

/** Scripts that are recognised by the program that they start first, or after `&&`. */
const start = String.raw`(?:^|&& *)(?:\w+=\S+ +)*(?:npx +|c8 +|nyc +|cross-env +(?:\w+=\S+ +)*)*`;
const programs: [StagePurpose, RegExp][] = [
  [
    "format",
    new RegExp(`${start}(?:prettier .*(?:--check|--list-different|-[cl]\\b)|oxfmt --check)`),
  ],
  ["types", new RegExp(`${start}(?:vue-)?tsc\\b.*--noEmit`)],
  [
    "lint",
    new RegExp(`${start}(?:eslint|oxlint|stylelint|biome (?:ci|check|lint)|xo|standard)\\b`),
  ],
  ["test", new RegExp(`${start}(?:jest|vitest|mocha|ava|tap|uvu|jasmine|node --test|bun test)\\b`)],
];

/** Words of a name that tell that a script changes files, doesn't end, or needs more than the repository. */
const otherUse =
  /(?:^|[:-])(?:dev|start|serve|watch|debug|fix|write|update|release|publish|deploy|bench(?:mark)?|e2e|integration|browsers?|ui|pre\w*|post\w*)(?:$|[:-])/;

const changes =
  /(?:^|\s)(?:--(?:fix|write|update|updateSnapshot|watch|watchAll|ui)\b(?!=false)|nodemon\b|-u\b)/;

/** What `npm init` writes, and other commands that only print something. */
const placeholder = /no test specified|^\s*(?:echo\b[^&|;]*)?(?:(?:&&|;)?\s*exit\s+\d+)?\s*$/;

/** Chooses the scripts of a package.json that check something. @returns the others with the reason, too */
export function chooseScripts(scripts: Readonly<Record<string, string>>) {
  const candidates: Candidate[] = [];
  const leftOut: string[] = [];
  for (const [script, command] of Object.entries(scripts)) {
    const purpose = findPurpose(script, command);
    if (typeof purpose === "object") leftOut.push(`${script}${purpose.unless}`);
    else candidates.push({ script, command, purpose });
  }
  const reasons = new Map<Candidate, string>();
  for (const purpose of purposes) {
    const same = candidates.filter((candidate) => candidate.purpose === purpose);
    for (const one of same) {
      const reason = purpose === "test" ? besideTest(one, same) : besideOther(one, same);
      if (reason !== null) reasons.set(one, reason);
    }
  }
  for (const one of candidates.filter(({ purpose }) => purpose === "check")) {
    const called = candidates.find((other) => other !== one && calls(one.command, other.script));
    if (called !== undefined) reasons.set(one, `runs ${called.script}`);
  }
  const chosen = purposes.flatMap((purpose) =>
    candidates.filter((one) => one.purpose === purpose && !reasons.has(one)),
  );
  const superseded = [...reasons].map(([{ script }, reason]) => `${script} (${reason})`);
  return { chosen, leftOut: [...leftOut, ...superseded] };
}

function findPurpose(script: string, command: string): StagePurpose | { unless: string } {
  if (!/^[\w:.@/-]+$/.test(script)) return { unless: "" };
  const byName = names.find(([, pattern]) => pattern.test(script))?.[0];
  const purpose = byName ?? programs.find(([, pattern]) => pattern.test(command))?.[0];
  if (purpose === undefined || otherUse.test(script)) return { unless: "" };
  if (placeholder.test(command)) return { unless: " (checks nothing)" };
  return changes.test(command) ? { unless: " (changes files or doesn't end)" } : purpose;
}

/** Of the test scripts, one that runs all of them is enough. */
function besideTest(one: Candidate, same: readonly Candidate[]): string | null {
  const main = ["test", "tests", "test:all", "test:ci", "test-ci"].find((name) =>
    same.some(({ script }) => script === name),
  );
  return main === undefined || main === one.script ? null : `beside ${main}`;
}

function besideOther(one: Candidate, same: readonly Candidate[]): string | null {
  const caller = same.find((other) => other !== one && calls(other.command, one.script));
  if (caller !== undefined) return `${caller.script} runs it`;
  const strict = same.find(({ script }) =>
    [`${one.script}:ci`, `${one.script}-ci`].includes(script),
  );
  return strict === undefined ? null : `${strict.script} is its form for CI`;
}

/** Whether a command runs a script, also as `lint:*`. */
function calls(command: string, script: string): boolean {
  if (!/\b(?:run|run-[sp]|npm|pnpm|yarn|bun|npm-run-all2?|turbo|concurrently)\b/.test(command))
    return false;
  return command
    .split(/[\s"']+/)
    .map((word) => word.replace(/^(?:npm|pnpm|yarn|bun):/, ""))
    .some((word) =>
      word.endsWith("*") ? script.startsWith(word.replace(/\*+$/, "")) : word === script,
    );
}
