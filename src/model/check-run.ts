/** GitHub's conclusions of a check-run, without those that a run cannot have. */
export type CheckConclusion =
  | "success"
  | "neutral"
  | "failure"
  | "timed_out"
  | "action_required"
  | "cancelled";

/** An annotation in a file, in GitHub's own field names. */
export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  /** Columns are allowed only if start and end line are the same. */
  start_column?: number;
  end_column?: number;
  annotation_level: "notice" | "warning" | "failure";
  message: string;
  title?: string;
}

/** The content of a check-run. Title and summary are within GitHub's limits. */
export interface CheckOutput {
  title: string;
  summary: string;
  /** At most 50 a request. */
  annotations: CheckAnnotation[];
}

/** A completed check-run, in GitHub's own field names. */
export interface CheckRunBody {
  name: string;
  head_sha: string;
  external_id: string;
  details_url: string;
  started_at: string;
  completed_at: string;
  status: "completed";
  conclusion: CheckConclusion;
  output: CheckOutput;
}

export type CheckRunChange = Partial<Omit<CheckRunBody, "name" | "head_sha" | "external_id">>;
