import { stage, type Inspection, type ProjectKind } from "../kind.ts";
import type { SourceFolder } from "../source-folder.ts";

export const rust: ProjectKind = { name: "Rust", marker: /^Cargo\.toml$/, inspect };

/** Cargo and rustup are part of GitHub's runners; rustup installs what rust-toolchain.toml names. */
async function inspect(folder: SourceFolder): Promise<Inspection> {
  const isWorkspace = /^\[workspace\b/m.test(await folder.read("Cargo.toml"));
  const locked = folder.has("Cargo.lock") ? " --locked" : "";
  const all = `${isWorkspace ? " --workspace" : ""}${locked}`;
  const isTested = await folder.contains(/\.rs$/, /#\[(?:\w+::)*test\b|\/\/[/!] ```/);
  const isFormatted = folder.has("rustfmt.toml", ".rustfmt.toml");
  const hasClippy = folder.has("clippy.toml", ".clippy.toml");
  return {
    stages: [
      stage("build", `cargo build${all}`),
      ...(hasClippy ? [stage("lint", `cargo clippy${all} --all-targets -- -D warnings`)] : []),
      ...(isFormatted ? [stage("format", "cargo fmt --all --check")] : []),
      ...(isTested ? [stage("test", `cargo test${all}`)] : []),
    ],
    leftOut: [
      ...(isFormatted ? [] : ["cargo fmt --check (no rustfmt.toml)"]),
      ...(hasClippy ? [] : ["cargo clippy (no clippy.toml)"]),
    ],
    steps: [["# GitHub's runners have rustup, which installs what rust-toolchain.toml names."]],
    covers: () => isWorkspace,
  };
}
