import type { JournalEvent } from "../../src/model/journal.ts";
import type { OutputStream, Watcher } from "../../src/platform/platform.ts";

/** What a test does while a run goes on. What a hook throws, the watcher throws. */
export interface Hooks {
  event?(event: JournalEvent, scope: readonly string[]): void | Promise<void>;
  output?(text: string, index: number): void | Promise<void>;
  mask?(value: string): void;
}

export interface RecordingWatcher extends Watcher {
  events: { scope: readonly string[]; event: JournalEvent }[];
  masks: string[];
  /** What a stage printed, of the newest 64 Ki characters. */
  printed(index: number, stream?: OutputStream, scope?: readonly string[]): string;
}

const keptCharacters = 64 * 1024;

export function createRecordingWatcher(hooks: Hooks = {}): RecordingWatcher {
  const events: RecordingWatcher["events"] = [];
  const masks: string[] = [];
  const printed = new Map<string, string>();
  const key = (scope: readonly string[], index: number, stream: OutputStream): string =>
    JSON.stringify([scope, index, stream]);
  return {
    events,
    masks,
    printed: (index, stream = "stdout", scope = []) => printed.get(key(scope, index, stream)) ?? "",
    async event(scope, event) {
      events.push({ scope, event });
      await hooks.event?.(event, scope);
    },
    async output(scope, index, stream, bytes) {
      const text = Buffer.from(bytes).toString("latin1");
      const name = key(scope, index, stream);
      printed.set(name, `${printed.get(name) ?? ""}${text}`.slice(-keptCharacters));
      await hooks.output?.(text, index);
    },
    async mask(value) {
      masks.push(value);
      hooks.mask?.(value);
    },
    async close() {},
  };
}
