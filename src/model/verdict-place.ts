/** The artifact that holds a review's verdict, and the stage that left it. */
export interface VerdictPlace {
  stage: string;
  /** Relative to the stage's working directory, with forward slashes. */
  path: string;
}

const place = /^([A-Za-z0-9][\w.-]*)\/(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))(\S|\S.*\S)$/s;

/** Parses `<stage id>/<path>`; undefined if it is anything else. */
export function readVerdictPlace(text: unknown): VerdictPlace | undefined {
  const [, stage, path] = (typeof text === "string" && place.exec(text)) || [];
  return stage === undefined || path === undefined || path.endsWith("/")
    ? undefined
    : { stage, path };
}
