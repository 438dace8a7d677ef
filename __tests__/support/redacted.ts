import { bytesOf, type RedactedBytes, type RedactedText } from "../../src/model/redacted.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";

const redactor = createRedactor("shadow");

/** Text and bytes of a test, which hold no secret. */
export const redactedText = (text: string): RedactedText => redactor.text(text);
export const redactedBytes = (bytes: Uint8Array | string): RedactedBytes =>
  typeof bytes === "string" ? bytesOf(redactedText(bytes)) : redactor.stream().push(bytes).bytes;
