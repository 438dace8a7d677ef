import { escapeUnseen } from "../../model/unseen.ts";
import { hideSecrets } from "../local/hide-secrets.ts";

/**
 * The toolkit prints complete answers of services as debug lines on standard output. They are only shown in debugged
 * jobs, so they are dropped in all others, and redacted in those.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables (RUNNER_DEBUG)
 */
export function cleanDebugLines(
  stream: NodeJS.WriteStream,
  environment: Readonly<Record<string, string>>,
): void {
  const write = stream.write.bind(stream);
  const isDebugged = environment["RUNNER_DEBUG"] === "1";
  const writeOthers = (...given: Parameters<typeof write>): boolean => {
    const [text] = given;
    if (typeof text !== "string" || !text.startsWith("::debug::")) return write(...given);
    if (isDebugged)
      void hideSecrets(text.trimEnd()).then((line) => write(`${escapeUnseen(line)}\n`));
    return true;
  };
  stream.write = writeOthers as typeof stream.write;
}
