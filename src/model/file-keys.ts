/** One key of a mapping in the pipeline file. */
export interface FileKey<ValueName extends string = string> {
  /** The name of the type of what it holds, which the file's schema and the plan's each know. */
  value: ValueName;
  description: string;
  /** What holds without it, in the words of the file; null: nothing does. Left out: it is worked out, or required. */
  default?: string | number | boolean | null | readonly [];
  /** The kinds of stages that have it once it is resolved; all of them when left out. */
  kinds?: readonly string[];
  /** Planning decides by it, and no plan holds it. */
  planned?: false;
  /** Other parts are made of it, and what is resolved does not hold it. */
  resolved?: false;
  required?: true;
  /** Written on a stage set, it holds for those of its stages that have none. */
  inherited?: true;
}

export type FileKeys = Readonly<Record<string, FileKey>>;
