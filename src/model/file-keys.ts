/** One key of a mapping in the pipeline file. */
export interface FileKey<ValueName extends string = string> {
  /** The name of its value's type, which the schemas of file and plan define. */
  value: ValueName;
  description: string;
  /** The default, as it would be written in the file; null: unset. Left out: it is derived, or the key is required. */
  default?: string | number | boolean | null | readonly [];
  /** The kinds of stages that have it once resolved. Default: all. */
  kinds?: readonly string[];
  /** Set if only planning uses it, so that plans do not hold it. */
  planned?: false;
  /** Set if other values are built from it, so that the resolved mapping does not hold it. */
  resolved?: false;
  required?: true;
  /** Set if a stage set's key is the default of its stages. */
  inherited?: true;
}

export type FileKeys = Readonly<Record<string, FileKey>>;
