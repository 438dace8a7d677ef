import { stage, type ProjectKind, type StagePurpose, type StarterStage } from "../kind.ts";

/** Targets that check something, by their names. */
const purposeOfTarget: [StagePurpose, RegExp][] = [
  ["build", /^(?:build|compile)$/],
  ["lint", /^(?:lint|vet|clippy)$/],
  ["format", /^(?:format|fmt)[-:_]check$|^check[-:_](?:format|fmt)$/],
  ["types", /^(?:typecheck|type-check|types|mypy)$/],
  ["check", /^(?:check|verify)$/],
  ["test", /^(?:tests?|unit|test[-:_](?:unit|all)|check[-:_]tests?)$/],
];

/** Their targets install what they need, so the workflow has no steps for them. */
export const make = taskRunner("Make", "make", /^(?:GNUm|m|M)akefile$/, /^([\w.-]+)\s*:(?![=:])/gm);
export const just = taskRunner(
  "just",
  "just",
  /^\.?justfile$/i,
  /^@?([\w-]+)(?: [^:\n]*)?:(?!=)/gm,
);
/** Tasks are indented by one step below `tasks:`. */
export const taskfile = taskRunner(
  "Task",
  "task",
  /^[Tt]askfile(?:\.dist)?\.ya?ml$/,
  /^ {2,4}([\w:-]+):\s*$/gm,
);

function taskRunner(name: string, command: string, marker: RegExp, target: RegExp): ProjectKind {
  return {
    name,
    marker,
    isTaskRunner: true,
    async inspect(folder) {
      const file = folder.below.find((path) => marker.test(path)) ?? "";
      const text = await folder.read(file);
      const targets = [...new Set([...text.matchAll(target)].map(([, found]) => found!))];
      const stages = targets.flatMap((found) => createStage(command, found));
      // `check` is the conventional name of the tests in a Makefile.
      const isCheckTest = command === "make" && !stages.some(({ purpose }) => purpose === "test");
      return {
        stages: stages.map((one) =>
          isCheckTest && one.id === "check" ? { ...one, purpose: "test" } : one,
        ),
        leftOut: targets
          .filter((found) => createStage(command, found).length === 0 && !found.startsWith("."))
          .map((found) => `${command} ${found}`),
        ...(command === "make" || stages.length === 0
          ? {}
          : {
              steps: [
                [
                  `# The stages need ${command}, which GitHub's runners don't have: install it here.`,
                ],
              ],
            }),
      };
    },
  };
}

function createStage(command: string, target: string): StarterStage[] {
  const purpose = purposeOfTarget.find(([, pattern]) => pattern.test(target))?.[0];
  if (purpose === undefined) return [];
  return [{ ...stage(purpose, `${command} ${target}`), id: target.replaceAll(/[^\w.-]/g, "-") }];
}
