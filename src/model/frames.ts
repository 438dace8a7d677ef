import type { FrameCounts } from "./journal.ts";

export const noFrames: FrameCounts = {
  total_frames: 0,
  redacted_frames: 0,
  blocked_frames: 0,
  allowed_frames: 0,
};

export const addFrames = (one: FrameCounts, other: FrameCounts): FrameCounts => ({
  total_frames: one.total_frames + other.total_frames,
  redacted_frames: one.redacted_frames + other.redacted_frames,
  blocked_frames: one.blocked_frames + other.blocked_frames,
  allowed_frames: one.allowed_frames + other.allowed_frames,
});
