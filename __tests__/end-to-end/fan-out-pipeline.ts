import { makeRepository } from "./repository.ts";

/**
 * A pipeline of some subtasks, each of two stages. A subtask whose id is in BREAK fails, one in HANG says so and waits
 * until it is ended.
 * @param pipeline further keys of the pipeline
 */
export const fanOutRepository = (
  subtasks: readonly string[],
  pipeline: object = {},
  more: (id: string) => object = () => ({}),
): Promise<string> =>
  makeRepository({
    ".github/orchestrator.yml": JSON.stringify({
      task: "trial",
      pipelines: {
        gate: {
          "fan-out": { "max-jobs": 12 },
          ...pipeline,
          subtasks: subtasks.map((id) => ({ id, ...more(id), stages: stagesOf(id) })),
        },
      },
    }),
  });

const stagesOf = (id: string): object[] => [
  { id: "build", run: "echo built" },
  {
    id: "unit",
    run: [
      `if [ "$HANG" = ${id} ]; then echo "hanging in ${id}"; sleep 600; fi`,
      `if [ "$BREAK" = ${id} ]; then echo "::error file=src/${id}.ts,line=3::broken by design"; exit 7; fi`,
    ].join("\n"),
  },
];
