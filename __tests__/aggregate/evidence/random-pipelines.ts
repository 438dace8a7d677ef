import * as fc from "fast-check";

/** A pipeline of the file as an object, with what must come of it. */
export interface RandomPipeline {
  gate: object;
  pipelines: Record<string, object>;
  status: "succeeded" | "failed";
}

/** A stage without its id, and whether it fails its run. `ran`: something is started that counts as having run. */
interface RandomStage {
  stage: object;
  fails: boolean;
  ran: boolean;
}

const ok = (stage: object): RandomStage => ({ stage, fails: false, ran: true });

const calm: fc.Arbitrary<RandomStage> = fc.constantFrom(
  ok({ run: "true" }),
  ok({ run: 'echo "some text"; echo "::warning file=a.js,line=2::look"' }),
  ok({ run: 'echo "token $API_TOKEN" >&2' }),
  ok({ run: "exit 4", "continue-on-error": true }),
  ok({ run: 'n=$(ls | wc -l); touch "try-$RANDOM$RANDOM"; [ "$n" -gt 3 ]', tries: { max: 9 } }),
  ok({ run: "echo LATER=1 >> $GITHUB_ENV" }),
  ok({ run: 'mkdir -p made; echo "$$" > made/é.txt; : > made/empty', artifacts: ["made/**"] }),
  ok({ run: "true", artifacts: ["nothing/**"] }),
  ok({ run: "true", phase: "review", "summary-hint": "all well" }),
  ok({ run: "true", if: "always()" }),
  ok({ run: "true", needs: [] }),
  { stage: { run: "exit 9", if: "failure()" }, fails: false, ran: false },
);

const failing: fc.Arbitrary<RandomStage> = fc.constantFrom(
  { stage: { run: "echo no; exit 3" }, fails: true, ran: true },
  { stage: { run: "kill -9 $$" }, fails: true, ran: true },
  { stage: { run: "exit 1", tries: { max: 2 } }, fails: true, ran: true },
);

const someStage = (mayFail: boolean): fc.Arbitrary<RandomStage> =>
  mayFail ? fc.oneof({ weight: 9, arbitrary: calm }, { weight: 1, arbitrary: failing }) : calm;

interface RandomList {
  stages: object[];
  fails: boolean;
  ran: boolean;
}

function listOf(stages: readonly RandomStage[]): RandomList {
  return {
    stages: stages.map(({ stage }, at) => ({ id: `s${at}`, ...stage })),
    fails: stages.some(({ fails }) => fails),
    ran: stages.some(({ ran }) => ran),
  };
}

const someList = (mayFail: boolean): fc.Arbitrary<RandomList> =>
  fc.array(someStage(mayFail), { minLength: 1, maxLength: 4 }).map(listOf);

/** A pipeline with setup, subtasks, shards and nested pipelines in any combination. */
export const somePipeline = (mayFail: boolean): fc.Arbitrary<RandomPipeline> =>
  fc
    .record({
      setup: fc.option(someList(false)),
      subtasks: fc.array(
        fc.record({
          list: someList(mayFail),
          shards: fc.constantFrom(1, 1, 2),
          inner: fc.option(someList(mayFail)),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      failFast: fc.boolean(),
      maxParallel: fc.constantFrom(1, 4),
      maxJobs: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ setup, subtasks, failFast, maxParallel, maxJobs }) => {
      const pipelines: Record<string, object> = {};
      const parts = subtasks.map(({ list, shards, inner }, at) => {
        const nested = inner === null ? [] : [{ id: "nested", pipeline: `inner${at}` }];
        if (inner !== null) pipelines[`inner${at}`] = { stages: inner.stages, "fail-fast": failFast };
        return { id: `sub${at}`, shards, stages: [...list.stages, ...nested] };
      });
      const lists = subtasks.flatMap(({ list, inner }) => (inner === null ? [list] : [list, inner]));
      const fails = lists.some((list) => list.fails) || !lists.some((list) => list.ran);
      const gate = {
        ...(setup === null ? {} : { setup: setup.stages }),
        "fail-fast": failFast,
        "max-parallel": maxParallel,
        "fan-out": { "max-jobs": maxJobs },
        subtasks: parts,
      };
      return { gate, pipelines, status: fails ? "failed" : "succeeded" };
    });
