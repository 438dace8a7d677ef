/** Names that say that their value is a secret. */
const secretName = /(TOKEN|SECRET|PASSWORD|PASSWD|API_?KEY|PRIVATE_KEY|CREDENTIAL)/i;

/** Shorter values are too likely to be ordinary words, such as `true`. */
const shortestByName = 8;

/** The values of an environment that must not be shown: those named in `listed`, and those whose name gives them away. */
export function secretValues(
  environment: Readonly<Record<string, string>>,
  listed: readonly string[],
): string[] {
  const names = new Set(listed);
  return Object.entries(environment)
    .filter(([name, value]) => names.has(name) || (secretName.test(name) && value.length >= shortestByName))
    .map(([, value]) => value);
}
