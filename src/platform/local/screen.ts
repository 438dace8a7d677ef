import type { createLogUpdate } from "log-update";
import type { Screen } from "../platform.ts";

/** Environment variables that decide how a screen behaves. */
export interface ScreenSettings {
  /** Any value but an empty one: no colours (no-color.org). */
  NO_COLOR?: string | undefined;
  /** `0` or `false`: no colours; anything else: colours, even without a terminal. */
  FORCE_COLOR?: string | undefined;
  /** `dumb`: a terminal that can only append. */
  TERM?: string | undefined;
  /** Set by nearly every CI: not interactive, even if the stream is a terminal. */
  CI?: string | undefined;
}

type LiveBlock = ReturnType<typeof createLogUpdate>;

/** A screen on a terminal, a pipe or a file. When its reader goes away, output is dropped and the run goes on. */
export function createScreen(stream: NodeJS.WriteStream, settings: ScreenSettings): Screen {
  return new StreamScreen(stream, settings);
}

class StreamScreen implements Screen {
  readonly interactive: boolean;
  readonly colour: boolean;
  readonly #stream: NodeJS.WriteStream;
  #gone = false;
  #drained: Promise<void> | null = null;
  #block: LiveBlock | null = null;
  #loading = false;
  #liveText = "";
  #atLineStart = true;

  constructor(stream: NodeJS.WriteStream, settings: ScreenSettings) {
    this.#stream = stream;
    this.interactive = isTerminal(stream) && settings.TERM !== "dumb" && !isOn(settings.CI);
    this.colour = hasColour(stream, settings);
    // A pipe whose reader ended (`| head`) answers with EPIPE, a closed terminal with EIO. Without a listener it would throw.
    stream.on("error", () => {
      this.#gone = true;
    });
  }

  get columns(): number {
    return this.#stream.columns || 80;
  }

  get rows(): number {
    return this.#stream.rows || 24;
  }

  async write(text: string | Uint8Array): Promise<void> {
    if (!this.#open() || text.length === 0) return;
    const live = this.#liveText !== "" && this.#block !== null;
    if (live) this.#block?.clear();
    const taken = this.#stream.write(text);
    this.#atLineStart = typeof text === "string" ? text.endsWith("\n") : text.at(-1) === 0x0a;
    if (live) this.#draw();
    if (!taken) await this.#drain();
  }

  live(text: string): void {
    if (!this.interactive || text === this.#liveText) return;
    this.#liveText = text;
    if (this.#block !== null) this.#draw();
    else if (text !== "" && !this.#loading) this.#load();
  }

  #load(): void {
    this.#loading = true;
    // Loaded on demand: only a terminal needs it, and loading it takes longer than starting all the rest.
    void import("log-update").then(({ createLogUpdate }) => {
      // The cursor stays visible: hiding it would need signal handlers that restore it.
      this.#block = createLogUpdate(sizedStream(this.#stream), { showCursor: true });
      this.#draw();
    });
  }

  #draw(): void {
    if (!this.#open() || this.#block === null) return;
    if (this.#liveText === "") {
      this.#block.clear();
      this.#block.done();
    } else if (this.#atLineStart) {
      this.#block(this.#liveText);
    }
  }

  #open(): boolean {
    return !this.#gone && !this.#stream.destroyed && !this.#stream.writableEnded;
  }

  /** Resolves when the stream accepts more, or has ended. All callers share one promise. */
  #drain(): Promise<void> {
    this.#drained ??= new Promise((resolve) => {
      const events = ["drain", "error", "close"] as const;
      const settle = (): void => {
        for (const event of events) this.#stream.removeListener(event, settle);
        this.#drained = null;
        resolve();
      };
      for (const event of events) this.#stream.on(event, settle);
    });
    return this.#drained;
  }
}

/** A terminal of unknown size reports 0 rows and columns, for which log-update would draw nothing. */
function sizedStream(stream: NodeJS.WriteStream): NodeJS.WritableStream {
  const sized: Pick<NodeJS.WriteStream, "isTTY" | "columns" | "rows"> & {
    write(text: string): boolean;
  } = {
    isTTY: true,
    get columns() {
      return stream.columns || 80;
    },
    get rows() {
      return stream.rows || 24;
    },
    write: (text) => stream.write(text),
  };
  // log-update expects a whole stream, but uses only these four.
  return sized as unknown as NodeJS.WritableStream;
}

function hasColour(stream: NodeJS.WriteStream, settings: ScreenSettings): boolean {
  if (settings.NO_COLOR !== undefined && settings.NO_COLOR !== "") return false;
  if (settings.FORCE_COLOR !== undefined)
    return settings.FORCE_COLOR !== "0" && settings.FORCE_COLOR !== "false";
  return isTerminal(stream) && settings.TERM !== "dumb";
}

/** Without a terminal, Node leaves isTTY undefined, contrary to its type. */
function isTerminal(stream: { isTTY?: boolean }): boolean {
  return stream.isTTY === true;
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0" && value !== "false";
}
