/** Settings that git is always started with, so that its answers are the same on every machine and it runs nothing that a repository configures.
 */

import { isWithheld } from "../model/credentials.ts";

/** For `git -c`, which overrides all configuration files. */
const settings = [
  "advice.graftFileDeprecated=false",
  "color.ui=false",
  "core.attributesFile=/dev/null",
  "core.bigFileThreshold=512m",
  "core.checkStat=default",
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.ignoreStat=false",
  "core.quotePath=false",
  "core.trustctime=true",
  "diff.orderFile=/dev/null",
  "diff.renameLimit=1000",
  "gc.auto=0",
  "maintenance.auto=false",
];

/** Options of git itself, before the command. */
export const gitOptions: readonly string[] = [
  "--no-pager",
  ...settings.flatMap((setting) => ["-c", setting]),
];

/**
 * No optional locks, no replaced objects or grafted parents, English messages, no password prompts, and pathspec magic
 * stays enabled.
 */
const ownVariables = {
  GIT_ATTR_NOSYSTEM: "1",
  GIT_GRAFT_FILE: "/dev/null",
  GIT_LITERAL_PATHSPECS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GCM_INTERACTIVE: "never",
  SSH_ASKPASS_REQUIRE: "never",
  LC_ALL: "C",
  LANGUAGE: "C",
};

/** Variables for reaching a remote, finding configuration files, and tracing. No other GIT_ variables are passed on. */
const passed =
  /^GIT_(ALLOW_PROTOCOL|ASKPASS|CEILING_DIRECTORIES|CONFIG_(GLOBAL|NOSYSTEM|SYSTEM)|CURL_VERBOSE|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|HTTP_\w+|PROXY_\w+|SSH|SSH_\w+|SSL_\w+|TEST_ASSUME_DIFFERENT_OWNER|TRACE\w*)$/i;

/** Settings accepted from variables (GIT_CONFIG_COUNT): whom to trust, and how to reach a remote. */
const passedSettings =
  /^(safe\.directory$|core\.(askpass|gitproxy|sshcommand)$|(credential|http|protocol|ssh|url)\.)/i;

/**
 * Protocols for remotes. None of them makes git start a program that the repository names, as remote helpers (`ext::`)
 * and local folders (`remote.<name>.uploadpack`) would.
 */
const remoteProtocols = ["git", "http", "https", "ssh"];

const allowProtocols = (protocols: readonly string[]) => ({
  GIT_ALLOW_PROTOCOL: protocols.join(":"),
});

/** Allows local folders as well, for a fetch that names its upload program itself. */
export const allowFolders = (
  environment: Readonly<Record<string, string>>,
): Record<string, string> => ({
  ...environment,
  ...(environment["GIT_ALLOW_PROTOCOL"] === remoteProtocols.join(":") &&
    allowProtocols([...remoteProtocols, "file"])),
});

export type GitSetting = readonly [key: string, value: string];

/** Derives git's environment from that of this process. */
export function gitEnvironment(
  environment: Readonly<Record<string, string>>,
): Record<string, string> {
  const entries = Object.entries(environment);
  const kept = entries.filter(([name]) =>
    /^GIT_/i.test(name) ? passed.test(name) : !isWithheld(name),
  );
  const passedOn = readSettings(environment).filter(([key]) => passedSettings.test(key));
  return addSettings(
    { ...allowProtocols(remoteProtocols), ...Object.fromEntries(kept), ...ownVariables },
    passedOn,
  );
}

/** Passes settings to git in variables, which allow any key: `-c` ends a key at the first `=`. */
export function addSettings(
  environment: Readonly<Record<string, string>>,
  more: readonly GitSetting[],
): Record<string, string> {
  const all = [...readSettings(environment), ...more];
  if (all.length === 0) return { ...environment };
  const numbered = all.flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ]);
  return { ...environment, GIT_CONFIG_COUNT: String(all.length), ...Object.fromEntries(numbered) };
}

function readSettings(environment: Readonly<Record<string, string>>): GitSetting[] {
  const count = Number(environment["GIT_CONFIG_COUNT"] ?? 0);
  const settingsInVariables: GitSetting[] = [];
  for (let at = 0; at < count; at += 1) {
    const key = environment[`GIT_CONFIG_KEY_${at}`];
    if (key === undefined) break;
    settingsInVariables.push([key, environment[`GIT_CONFIG_VALUE_${at}`] ?? ""]);
  }
  return settingsInVariables;
}
