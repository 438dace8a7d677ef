import type { Plan } from "../model/plan.ts";
import { isPlaceholder } from "./placeholder.ts";
/** Shorter values are too likely to be ordinary words, such as `true`. */
const shortest = 8;

/** Variables that hold secrets, and variables that do not although their names suggest it. */
export type SecretNames = Readonly<Pick<Plan, "secrets" | "secrets_exempt">>;

/**
 * Finds the values of an environment that must not be shown: those of listed variables, those whose name reveals them,
 * and passwords in addresses and connection strings.
 */
export function findSecretValues(
  environment: Readonly<Record<string, string>>,
  { secrets, secrets_exempt }: SecretNames,
): string[] {
  const exempt = new Set(secrets_exempt);
  const listed = new Set(secrets);
  return Object.entries(environment).flatMap(([name, value]) => {
    if (listed.has(name)) return [value];
    if (exempt.has(name)) return [];
    const isSecret = isSecretName(name) && value.length >= shortest;
    return isSecret ? [value] : findCredentials(value);
  });
}

const userinfo = /^[a-z][a-z0-9+.-]*:\/\/([^\s/?#:@]*):([^\s/?#]+)@/i;
const connectionField =
  /(?:^|;)\s*(?:password|pwd|account ?key|shared ?access ?(?:key|signature)|client ?secret)\s*=\s*([^;]+)/gi;

/** Finds the passwords in an address (`postgres://user:password@host`) or a connection string (`Password=…;`). */
export function findCredentials(value: string): string[] {
  const [, user, password] = userinfo.exec(value) ?? [];
  const inAddress =
    password === undefined || password === user ? [] : [password, decodeUri(password)];
  const inFields = [...value.matchAll(connectionField)].map(([, field]) => field!.trim());
  return [...new Set([...inAddress, ...inFields])].filter(
    (found) => found.length >= shortest && !isPlaceholder(found),
  );
}

function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Words that mark any name as secret, also at the end of a longer word, as in PGPASSWORD. */
const sureWord = /(?:TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIAL|APIKEY)S?$|PASSWD$|^CREDS$/;

/** Words that mark a name as secret only at its end. */
const lastWords = new Set(
  "KEY KEYS PASS PWD PAT AUTH JWT DSN WEBHOOK WEBHOOKS COOKIE COOKIES".split(" "),
);
/** Those that mean nothing alone: `PWD` is a folder. */
const ambiguousAlone = new Set(["KEY", "KEYS", "PASS", "PWD", "PAT"]);

/** Words for keys that are not secret. */
const openKeys = new Set(
  "PUBLIC PUB CACHE PRIMARY FOREIGN SORT PARTITION SORTING GROUP ROUTING".split(" "),
);

const sureNames =
  /(?:^|_)(?:(?:API|PRIVATE|ACCESS|SECRET|SIGNING|ENCRYPTION|MASTER)_KEYS?|CONN(?:ECTION)?_?STR(?:ING)?|WEBHOOKS?_UR[LI])(?:_|$)/;

/** Last words that describe a secret instead: its location, kind or lifetime. */
const aboutWords = new Set(
  (
    "BACKEND URL URI HOST HOSTNAME PORT ENDPOINT ADDRESS DOMAIN REGION FILE FILENAME PATH DIR DIRECTORY FOLDER NAME " +
    "NAMES ID IDS TYPE KIND TTL EXPIRY EXPIRES EXPIRATION LIFETIME TIMEOUT PROVIDER STORE MANAGER ENGINE METHOD SCOPE " +
    "SCOPES VERSION LENGTH SIZE LIMIT PREFIX SUFFIX POLICY ROTATION ENABLED DISABLED REQUIRED MODE FORMAT ALGORITHM " +
    "ISSUER AUDIENCE SOCK SOCKET USER USERNAME EMAIL COUNT LOCATION SOURCE SERVICE NAMESPACE ARN"
  ).split(" "),
);

/** Whether the words of a variable's name mark its value as secret. */
function isSecretName(name: string): boolean {
  const words = splitWords(name);
  const last = words.at(-1);
  if (last === undefined || (aboutWords.has(last) && !/WEBHOOKS?_UR[LI]$/.test(words.join("_"))))
    return false;
  if (words.some((word) => sureWord.test(word)) || sureNames.test(words.join("_"))) return true;
  if (!lastWords.has(last) || (words.length === 1 && ambiguousAlone.has(last))) return false;
  return !(last.startsWith("KEY") && words.some((word) => openKeys.has(word))) && name !== "OLDPWD";
}

/** Splits a name into words, in capitals and without numbers: `npmToken_2` is NPM TOKEN. */
const splitWords = (name: string): string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word !== "");
