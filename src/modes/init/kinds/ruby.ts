import { stage, type ProjectKind } from "../kind.ts";
import { readToolVersion } from "../tool-version.ts";

export const ruby: ProjectKind = {
  name: "Ruby",
  marker: /^Gemfile$/,
  async inspect(folder) {
    const gems = `${await folder.read("Gemfile")}\n${await folder.read("Gemfile.lock")}`;
    const rakefile = await folder.read("Rakefile");
    const hasSpecs = folder.below.some((file) => /(?:^|\/)spec\/.*_spec\.rb$/.test(file));
    const hasTests = folder.below.some((file) =>
      /(?:^|\/)test\/.*(?:_test|test_\w+)\.rb$/.test(file),
    );
    const command = hasSpecs
      ? ["bundle exec rspec"]
      : hasTests && folder.has("bin/rails")
        ? ["bin/rails test"]
        : hasTests && /TestTask|minitest/i.test(rakefile)
          ? ["bundle exec rake test"]
          : [];
    const isLinted = folder.has(".rubocop.yml") && gems.includes("rubocop");
    const version =
      (await readToolVersion(folder, "ruby")) ?? /^\s*ruby ["'](\d[\d.]*)["']/m.exec(gems)?.[1];
    const input = folder.findUp(".ruby-version") === undefined ? (version ?? "ruby") : "default";
    const place = folder.path === "" ? [] : [`    working-directory: ${folder.path}`];
    return {
      stages: [
        ...(isLinted ? [stage("lint", "bundle exec rubocop")] : []),
        ...command.map((run) => stage("test", run)),
      ],
      steps: [
        [
          "- uses: ruby/setup-ruby@0dafeac902942906541bc140009cdbf32665b601 # v1.315.0",
          "  with:",
          `    ruby-version: ${JSON.stringify(input)}`,
          "    bundler-cache: true",
          ...place,
        ],
      ],
    };
  },
};
