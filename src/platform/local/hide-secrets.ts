import type { Redactor } from "../../redaction/redactor.ts";
import { readEnvironment } from "./surroundings.ts";

let made: Promise<Redactor> | undefined;

/** Loaded and made once, for those who say something. */
async function makeRedactor(): Promise<Redactor> {
  const { createRunRedactor } = await import("../../redaction/redactor.ts");
  return createRunRedactor(readEnvironment());
}

/** A message without the secrets of this process's environment: it can quote anything. */
export async function hideSecrets(message: string): Promise<string> {
  made ??= makeRedactor();
  return (await made).text(message);
}
