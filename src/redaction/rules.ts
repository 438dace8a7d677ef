import type { RedactionDecision } from "./redactor.ts";

/**
 * All decisions, in the order in which those of one frame are reported. A rule may have several reasons; the first one
 * found is given.
 */
export const decisions = {
  value: { action: "redact", rule: "value", reason: "a value of the run's secrets" },
  base64Value: {
    action: "redact",
    rule: "value",
    reason: "a value of the run's secrets, base64-encoded",
  },
  hexValue: {
    action: "redact",
    rule: "value",
    reason: "a value of the run's secrets, in hexadecimal",
  },
  urlValue: {
    action: "redact",
    rule: "value",
    reason: "a value of the run's secrets, URL-encoded",
  },
  backslashValue: {
    action: "redact",
    rule: "value",
    reason: "a value of the run's secrets, escaped by backslashes, as for JSON",
  },
  markupValue: {
    action: "redact",
    rule: "value",
    reason: "a value of the run's secrets, escaped for XML or HTML",
  },
  quotedValue: {
    action: "redact",
    rule: "value",
    reason: "a value of the run's secrets, within quotes, as in a shell",
  },
  privateKey: {
    action: "block",
    rule: "private-key",
    reason: "a private key, from its BEGIN to its END line",
  },
  github: { action: "redact", rule: "github-token", reason: "has the form of a GitHub token" },
  gitlab: { action: "redact", rule: "gitlab-token", reason: "has the form of a GitLab token" },
  slack: { action: "redact", rule: "slack-token", reason: "has the form of a Slack token" },
  aws: { action: "redact", rule: "aws-access-key", reason: "has the form of an AWS access key id" },
  google: { action: "redact", rule: "google-api-key", reason: "has the form of a Google API key" },
  stripe: { action: "redact", rule: "stripe-key", reason: "has the form of a Stripe live key" },
  npm: { action: "redact", rule: "npm-token", reason: "has the form of an npm token" },
  pypi: { action: "redact", rule: "pypi-token", reason: "has the form of a PyPI token" },
  azure: {
    action: "redact",
    rule: "azure-storage-key",
    reason: "the key of an Azure storage account",
  },
  jwt: { action: "redact", rule: "jwt", reason: "has the form of a JSON Web Token" },
  authorization: {
    action: "redact",
    rule: "authorization-header",
    reason: "the credentials of an Authorization header",
  },
  url: { action: "redact", rule: "url-password", reason: "the password in a URL" },
  assignment: {
    action: "redact",
    rule: "assigned-secret",
    reason: "what a name such as password, token or api_key is set to",
  },
  tooMany: {
    action: "block",
    rule: "too-many-values",
    reason: "the run has more secrets than can be looked for, so that nothing is shown",
  },
} as const satisfies Record<string, RedactionDecision>;

/** The decisions of a frame without findings. */
export const noDecisions: readonly RedactionDecision[] = Object.freeze([]);

/** Sorts decisions in the fixed order, each rule at most once. */
export function sortDecisions(found: ReadonlySet<RedactionDecision>): readonly RedactionDecision[] {
  if (found.size === 0) return noDecisions;
  const rules = new Set<string>();
  return Object.values(decisions).filter((decision) => {
    if (!found.has(decision) || rules.has(decision.rule)) return false;
    rules.add(decision.rule);
    return true;
  });
}
