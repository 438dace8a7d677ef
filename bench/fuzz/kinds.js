// All kinds of cases, and in which order cases take them.
import { answers } from "./answers.js";
import { archives } from "./archives.js";
import { documents } from "./documents.js";
import { events } from "./events.js";
import { evidence } from "./evidence.js";
import { given } from "./given.js";
import { pipelineFiles } from "./pipeline-files.js";
import { stageOutput } from "./stage-output.js";

/** @param {readonly string[]} modes of the action @returns {{ name: string, plays: { name: string, act: Function }[] }[]} */
export const kindsOf = (modes) => [
  pipelineFiles,
  evidence,
  documents,
  stageOutput,
  archives,
  events,
  answers,
  given(modes),
];

/**
 * What each case is: every play of every kind once in a round, those of a kind as far from each other as they can be. It
 * depends on the case's number and on `kinds` alone, so that a case can be repeated.
 */
export function deckOf(kinds) {
  const deck = kinds.flatMap((kind) =>
    kind.plays.map((play, index) => ({ kind, play, at: (index + 0.5) / kind.plays.length })),
  );
  deck.sort((one, other) => one.at - other.at);
  return (number) => deck[(number - 1) % deck.length];
}

/** How many cases it takes until every play of every kind was there. */
export const fullRound = (kinds) => kinds.reduce((sum, { plays }) => sum + plays.length, 0);
