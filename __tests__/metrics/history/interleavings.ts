/** Waits until it is one's turn: before each call that others can see. */
export type Gate = () => Promise<void>;

export interface Scene {
  actors: readonly ((gate: Gate) => Promise<unknown>)[];
  /** They all do the same: an order is left out that is another one with its actors swapped. */
  alike?: boolean;
  /** What holds once all have ended. */
  check(): Promise<void>;
}

/**
 * Plays a scene in every order in which its actors' calls can follow each other: one call at a time, everything else waiting.
 * @returns how many orders there are
 */
export async function everyInterleaving(newScene: () => Scene | Promise<Scene>): Promise<number> {
  let choices: number[] | null = [];
  let count = 0;
  for (; choices !== null; count += 1) {
    const scene = await newScene();
    const steps = await play(scene, choices);
    try {
      await scene.check();
    } catch (error) {
      throw new Error(`after the order ${steps.map(({ actor }) => actor).join(" ")}`, { cause: error });
    }
    choices = following(steps);
  }
  return count;
}

interface Step {
  choice: number;
  /** How many could have gone on. */
  options: number;
  actor: number;
}

/** The next order: the last step that can be another one is. */
function following(steps: readonly Step[]): number[] | null {
  const last = steps.findLastIndex(({ choice, options }) => choice + 1 < options);
  if (last === -1) return null;
  return [...steps.slice(0, last).map(({ choice }) => choice), steps[last]!.choice + 1];
}

async function play({ actors, alike = false }: Scene, choices: readonly number[]): Promise<Step[]> {
  const running = actors.map(start);
  for (const actor of running) await actor.halted();
  const steps: Step[] = [];
  let begun = 0;
  for (;;) {
    const waiting = running.filter(({ hasEnded }, place) => !hasEnded() && (!alike || place <= begun));
    if (waiting.length === 0) break;
    const choice = choices[steps.length] ?? 0;
    const next = waiting[choice]!;
    const actor = running.indexOf(next);
    steps.push({ choice, options: waiting.length, actor });
    begun = Math.max(begun, actor + 1);
    next.goOn();
    await next.halted();
  }
  for (const { result } of running) await result;
  return steps;
}

function start(act: (gate: Gate) => Promise<unknown>) {
  let halted = newSignal();
  let turn = newSignal();
  let ended = false;
  const gate: Gate = () => {
    turn = newSignal();
    halted.give();
    return turn.given;
  };
  const result = act(gate);
  const end = (): void => {
    ended = true;
    halted.give();
  };
  result.then(end, end);
  return {
    result,
    hasEnded: () => ended,
    /** Resolves when it waits at the gate, or has ended. */
    halted: () => halted.given,
    goOn(): void {
      halted = newSignal();
      turn.give();
    },
  };
}

function newSignal(): { given: Promise<void>; give: () => void } {
  let give = (): void => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}
