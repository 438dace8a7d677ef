import { posix } from "node:path";
import { isRecord, parseJson } from "../../../model/json.ts";
import { refuse } from "../../settings/settings.ts";
import { runStep, stage, type ProjectKind } from "../kind.ts";

/** GitHub's runners have PHP and Composer. */
export const php: ProjectKind = {
  name: "PHP",
  marker: /^composer\.json$/,
  async inspect(folder) {
    const composer = parseJson(await folder.read("composer.json"));
    const path = posix.join(folder.path, "composer.json");
    if (!isRecord(composer))
      return refuse(`${path} is not a JSON object. Correct it, and run init again`);
    const scripts = isRecord(composer["scripts"]) ? Object.keys(composer["scripts"]) : [];
    const required = isRecord(composer["require"]) ? composer["require"]["php"] : undefined;
    const hasPhpunit = folder.has("phpunit.xml", "phpunit.xml.dist", "phpunit.dist.xml");
    const test = scripts.includes("test")
      ? ["composer run test"]
      : hasPhpunit
        ? ["vendor/bin/phpunit"]
        : [];
    return {
      stages: [
        ...(scripts.includes("lint") ? [stage("lint", "composer run lint")] : []),
        ...(folder.has("phpstan.neon", "phpstan.neon.dist", "phpstan.dist.neon")
          ? [stage("types", "vendor/bin/phpstan analyse --no-progress")]
          : []),
        ...test.map((run) => stage("test", run)),
      ],
      leftOut: scripts
        .filter((name) => !["test", "lint"].includes(name))
        .map((name) => `script ${name}`),
      steps: [
        ...(typeof required === "string"
          ? [
              [
                `# composer.json wants PHP ${JSON.stringify(required)}. GitHub's runner has one version of PHP.`,
              ],
            ]
          : []),
        runStep("composer install --no-interaction --no-progress", folder.path),
      ],
    };
  },
};
