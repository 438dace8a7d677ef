/** A bound that a user can run into. `value` is what the code uses; the rest is what docs/formats.md says of it. */
export interface Limit {
  name: string;
  value: number;
  shown: string;
  why: string;
}
