import { stage, type Inspection, type ProjectKind } from "../kind.ts";
import type { SourceFolder } from "../source-folder.ts";
import { readToolVersion } from "../tool-version.ts";

const testFile = /(?:^|\/)src\/[^/]*[tT]est[^/]*\/.+\.(?:java|kt|kts|groovy|scala)$/;

export const maven: ProjectKind = {
  name: "Maven",
  marker: /^pom\.xml$/,
  async inspect(folder) {
    const pom = await folder.read("pom.xml");
    const readsRuns = pom.includes("apache-rat-plugin");
    const flags = `--batch-mode --no-transfer-progress${readsRuns ? " -Drat.skip" : ""}`;
    const command = `${folder.has("mvnw") ? "./mvnw" : "mvn"} ${flags}`;
    const [, named] =
      /<(?:maven\.compiler\.(?:release|source|target)|java\.version|release)>\s*(?:1\.)?(\d+)/.exec(
        pom,
      ) ?? [];
    return {
      ...createStages(folder, command, "test-compile", "verify"),
      leftOut: readsRuns ? [rat] : [],
      steps: [await setUpJava(folder, "maven", named)],
      covers: () => pom.includes("<modules>"),
    };
  },
};

export const gradle: ProjectKind = {
  name: "Gradle",
  marker: /^(?:build|settings)\.gradle(?:\.kts)?$/,
  async inspect(folder) {
    const script = folder.firstOf("build.gradle.kts", "build.gradle") ?? "build.gradle";
    const [, named] =
      /(?:JavaLanguageVersion\.of|jvmToolchain)\((\d+)\)/.exec(await folder.read(script)) ?? [];
    return {
      ...createStages(folder, folder.has("gradlew") ? "./gradlew" : "gradle", "assemble", "check"),
      steps: [await setUpJava(folder, "gradle", named)],
      covers: () => folder.has("settings.gradle", "settings.gradle.kts"),
    };
  },
};

/** It finds no licence in the files of runs, which git ignores, and then fails the build. */
const rat = "apache-rat (exclude .runs/** and out/** from it in pom.xml, and remove -Drat.skip)";

/** The last goal runs the tests with all other checks that the build has. */
function createStages(
  folder: SourceFolder,
  command: string,
  build: string,
  test: string,
): Pick<Inspection, "stages"> {
  const isTested = folder.below.some((file) => testFile.test(file));
  return {
    stages: [
      stage("build", `${command} ${build}`),
      ...(isTested ? [stage("test", `${command} ${test}`)] : []),
    ],
  };
}

async function setUpJava(
  folder: SourceFolder,
  cache: "maven" | "gradle",
  named: string | undefined,
): Promise<string[]> {
  const file = folder.findUp(".java-version", ".sdkmanrc");
  const version = (await readToolVersion(folder, "java")) ?? named ?? "21";
  const plain = /\d+(?:\.\d+)*/.exec(version)?.[0] ?? "21";
  return [
    "- uses: actions/setup-java@b6effb05e454b25005698d916606bdc6ffcbf961 # v5.7.0",
    "  with:",
    "    distribution: temurin",
    file === undefined ? `    java-version: "${plain}"` : `    java-version-file: ${file.path}`,
    `    cache: ${cache}`,
  ];
}
