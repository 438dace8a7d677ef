import type { Finding } from "../model/finding.ts";
import { limits } from "../model/limits.ts";
import type { Appender, OutputStream } from "../platform/platform.ts";
import type { Redactor } from "../redaction/redactor.ts";
import { createTail, type TailBuffer } from "./tail.ts";
import { createCommandReader, type CommandListener } from "./workflow-commands.ts";

/** Where a stage's output goes: read for commands, freed of secrets, then to the log, the tails and whoever watches. */
export interface StageOutput {
  write(stream: OutputStream, bytes: Uint8Array): Promise<void>;
  /** What readers still held back at the end of a process's streams. */
  flush(): Promise<void>;
  tails: Record<OutputStream, TailBuffer>;
  findings: Finding[];
  findingsOmitted(): number;
}

export interface OutputSinks {
  redactor: Redactor;
  log: Appender;
  watch(stream: OutputStream, bytes: Uint8Array): Promise<void>;
  mask(value: string): Promise<void>;
}

export function createStageOutput(sinks: OutputSinks): StageOutput {
  const heard = createListener(sinks);
  const tails = { stdout: createTail(), stderr: createTail() };
  const stages = {
    stdout: { reader: createCommandReader(heard), redacting: sinks.redactor.stream() },
    stderr: { reader: createCommandReader(heard), redacting: sinks.redactor.stream() },
  };
  const pass = async (stream: OutputStream, bytes: Uint8Array): Promise<void> => {
    for (const value of heard.masks.splice(0)) await sinks.mask(value);
    if (bytes.length === 0) return;
    tails[stream].push(bytes);
    await sinks.log.append(bytes);
    await sinks.watch(stream, bytes);
  };
  return {
    write: (stream, bytes) => pass(stream, stages[stream].redacting.push(stages[stream].reader.push(bytes))),
    async flush() {
      for (const stream of ["stdout", "stderr"] as const) {
        const { reader, redacting } = stages[stream];
        await pass(stream, redacting.push(reader.end()));
        await pass(stream, redacting.end());
      }
    },
    tails,
    findings: heard.findings,
    findingsOmitted: heard.omitted,
  };
}

interface Heard extends CommandListener {
  /** Values that whoever watches was not told of yet. */
  masks: string[];
  findings: Finding[];
  omitted(): number;
}

function createListener({ redactor }: OutputSinks): Heard {
  const masks: string[] = [];
  const findings: Finding[] = [];
  let omitted = 0;
  return {
    masks,
    findings,
    omitted: () => omitted,
    mask(value) {
      redactor.add(value);
      masks.push(value);
    },
    finding(finding) {
      if (findings.length < limits.findings.value) findings.push(withoutSecrets(finding, redactor));
      else omitted += 1;
    },
  };
}

function withoutSecrets(finding: Finding, redactor: Redactor): Finding {
  const title = finding.title === null ? null : redactor.text(finding.title);
  return { ...finding, message: redactor.text(finding.message), path: redactor.text(finding.path), title };
}
