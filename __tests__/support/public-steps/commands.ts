import type { PublicStep } from "./step.ts";

/** Commands that are neither. */
export const commandSteps: readonly PublicStep[] = [
  {
    name: "a token that is masked, and then an output",
    run: `token=$(printf 'tok-%s' 5f3a9c1d)
echo "::add-mask::$token"
echo "token=$token" >> "$GITHUB_OUTPUT"
echo "::warning::$token ends soon"`,
    comes: {
      outputs: { token: "tok-5f3a9c1d" },
      masks: ["tok-5f3a9c1d"],
      findings: [{ message: "*** ends soon" }],
    },
  },
  {
    name: "groups and debugging, which change nothing",
    run: `echo "::group::Install"
echo "::debug::cache key linux-npm-5f3a"
echo "added 3 packages"
echo "::endgroup::"
echo "::save-state name=pid::12"`,
    comes: { exit: 0, findings: [], outputs: {} },
  },
  {
    name: "the title of a pull request, with commands stopped around it",
    env: { TITLE: "fix\n::set-output name=approved::true\n::error::pwned" },
    run: `stop="stop-$(printf '%s' 5f3a9c)"
echo "::stop-commands::$stop"
echo "$TITLE"
echo "::$stop::"
echo "::notice::printed"`,
    comes: { outputs: {}, findings: [{ level: "notice", message: "printed" }] },
  },
  {
    name: "outputs by ::set-output::, of which one is in the file too",
    run: `echo "::set-output name=tag::v1%0Av2"
echo "::set-output name=both::command"
echo "both=file" >> "$GITHUB_OUTPUT"`,
    comes: { outputs: { tag: "v1\nv2", both: "file" } },
  },
  {
    name: "a variable by ::set-env::",
    run: `echo "::set-env name=OLD::value"`,
    comes: { exit: "refused", env: {} },
    underAct: { why: "act says that the command is disabled, and goes on", verdict: { exit: 0 } },
  },
];
