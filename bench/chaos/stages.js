// The stages that rounds run. Each writes its own proof outside of what the orchestrator writes: a file of its name in
// the call's ledger, with a line when it starts and a line, just before it ends, with the exit code it is about to give.

/**
 * A stage as the generator knows it.
 * @typedef {object} Stage
 * @property {string} id
 * @property {boolean} atOnce starts without waiting for the stages before it
 * @property {number} code the exit code that it ends with
 * @property {number} sleepMs
 * @property {number} printBytes
 * @property {string[]} does shell lines in its middle
 * @property {number | null} lateMs how long after its end its last words come; null: before it
 * @property {string | null} folder its working directory
 */

/**
 * @param {string} id
 * @param {Partial<Stage>} own
 * @returns {Stage}
 */
export const stage = (id, own = {}) => ({
  id,
  atOnce: false,
  code: 0,
  sleepMs: 20,
  printBytes: 0,
  does: [],
  lateMs: null,
  folder: null,
  ...own,
});

/**
 * A few ordinary stages.
 * @param {import("./random.js").Random} random
 * @param {{ failing?: number, most?: number }} options `failing`: the share that does not succeed
 */
export function drawStages(random, { failing = 0.1, most = 5 } = {}) {
  return Array.from({ length: random.int(1, most) }, (_, position) =>
    stage(`s${position + 1}`, {
      atOnce: random.chance(0.3),
      code: random.chance(failing) ? random.pick([1, 2, 7, 126]) : 0,
      sleepMs: random.int(0, 80),
      printBytes: random.chance(0.3) ? random.spread(10, 200_000) : random.int(0, 300),
    }),
  );
}

/** What ends a round in which something was killed or broken: it must succeed whatever was there before. */
export const nextStages = [stage("n1", { sleepMs: 0 }), stage("n2", { sleepMs: 0, printBytes: 200 })];

/** The line that a stage prints last, as it must be in its log. */
export const lastWords = (id) => `that was ${id}`;

/** The file with pipelines `gate` and `next`. JSON is YAML. */
export const pipelineFile = (stages) =>
  JSON.stringify({
    task: "chaos",
    "default-pipeline": "gate",
    pipelines: { gate: { stages: stages.map(entry) }, next: { stages: nextStages.map(entry) } },
  });

const entry = (own) => ({
  id: own.id,
  run: script(own),
  ...(own.atOnce ? { needs: [] } : {}),
  ...(own.folder === null ? {} : { "working-directory": own.folder }),
});

function script(own) {
  const say = `echo "${lastWords(own.id)}"`;
  return [
    `proof="$CHAOS_LEDGER/${own.id}"`,
    `echo "start $ORCHESTRATOR_RUN_ID" >> "$proof"`,
    ...(own.printBytes > 0 ? [`yes "${own.id} says something" | head -c ${own.printBytes}; echo`] : []),
    ...own.does,
    ...(own.sleepMs > 0 ? [`sleep ${(own.sleepMs / 1000).toFixed(3)}`] : []),
    own.lateMs === null ? say : `(sleep ${(own.lateMs / 1000).toFixed(3)}; ${say}) &`,
    `echo "end ${own.code}" >> "$proof"`,
    `exit ${own.code}`,
  ].join("\n");
}
