/** How a step of `npm test` ended: how many tests passed and failed (a step without tests counts as one), and what it printed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  /** Names of steps above it in the list that must have passed, because this one uses what they made. */
  readonly after: readonly string[];
  run(): Promise<Outcome>;
}
