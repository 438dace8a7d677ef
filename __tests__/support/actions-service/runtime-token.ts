import { createHmac, randomBytes } from "node:crypto";

/**
 * A token as the runner hands it to JavaScript actions. Clients read the ids of the run and the job from its scope and check
 * no signature; the service wants the very same token back.
 */
export function runtimeToken(ids: { run: string; job: string }): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const scopes = ["Actions.GenericRead:00000000", `Actions.Results:${ids.run}:${ids.job}`];
  const signed = `${part({ typ: "JWT", alg: "HS256" })}.${part({ scp: scopes.join(" "), ac: "[]" })}`;
  return `${signed}.${createHmac("sha256", randomBytes(32)).update(signed).digest("base64url")}`;
}
