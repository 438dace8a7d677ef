import type { Plan } from "../model/plan.ts";
import { isPlaceholder } from "./placeholder.ts";
import { isSecretName } from "./secret-names.ts";

/** Shorter values are too likely to be ordinary words, such as `true`. */
const shortest = 8;

/** Which variables hold secrets, and which do not although their names say so. */
export type SecretNames = Readonly<Pick<Plan, "secrets" | "secrets_exempt">>;

/**
 * The values of an environment that must not be shown: those of listed variables, those whose name gives them away, and
 * passwords in addresses and connection strings.
 */
export function secretValues(
  environment: Readonly<Record<string, string>>,
  { secrets, secrets_exempt }: SecretNames,
): string[] {
  const shown = new Set(secrets_exempt);
  const wanted = new Set(secrets);
  return Object.entries(environment).flatMap(([name, value]) => {
    if (wanted.has(name)) return [value];
    if (shown.has(name)) return [];
    const isSecret = isSecretName(name) && value.length >= shortest;
    return isSecret ? [value] : credentialsIn(value);
  });
}

const userinfo = /^[a-z][a-z0-9+.-]*:\/\/([^\s/?#:@]*):([^\s/?#]+)@/i;
const connectionField =
  /(?:^|;)\s*(?:password|pwd|account ?key|shared ?access ?(?:key|signature)|client ?secret)\s*=\s*([^;]+)/gi;

/** The passwords in a value that is an address (`postgres://user:password@host`) or a connection string (`Password=…;`). */
export function credentialsIn(value: string): string[] {
  const [, user, password] = userinfo.exec(value) ?? [];
  const inAddress =
    password === undefined || password === user ? [] : [password, decoded(password)];
  const inFields = [...value.matchAll(connectionField)].map(([, field]) => field!.trim());
  return [...new Set([...inAddress, ...inFields])].filter(
    (found) => found.length >= shortest && !isPlaceholder(found),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
