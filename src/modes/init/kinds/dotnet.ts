import { posix } from "node:path";
import { stage, type ProjectKind } from "../kind.ts";

const projectFile = /\.(?:cs|fs|vb)proj$/;

/** A solution covers the projects below; without one, each project is built on its own. */
export const dotnet: ProjectKind = {
  name: ".NET",
  marker: /\.(?:slnx?|csproj|fsproj|vbproj)$/,
  async inspect(folder) {
    const isTested = await folder.contains(
      projectFile,
      /Microsoft\.NET\.Test\.Sdk|<IsTestProject>true|MSTest\.Sdk/,
    );
    const sdk = folder.findUp("global.json");
    const hasSolution = folder.below.some((file) => /^[^/]+\.slnx?$/.test(file));
    const uses = "- uses: actions/setup-dotnet@a98b56852c35b8e3190ac28c8c2271da59106c68 # v6.0.0";
    return {
      stages: [
        stage("build", "dotnet build"),
        ...(isTested ? [stage("test", "dotnet test --no-build")] : []),
      ],
      steps: [
        sdk === undefined
          ? ["# No global.json names an SDK: those of GitHub's runner are used."]
          : [uses, "  with:", `    global-json-file: ${posix.normalize(sdk.path)}`],
      ],
      covers: () => hasSolution,
    };
  },
};
