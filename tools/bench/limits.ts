/** What the project has promised of a figure: no more than `most`. Both are in the unit of the figure: ms or bytes. */
export type Limit = {
  readonly figure: string;
  readonly value: number;
  readonly most: number;
  /** How values are written. */
  readonly print: (value: number) => string;
};

/** A line for each figure with a limit, and a last one that counts. */
export function limitLines(limits: readonly Limit[]): string[] {
  const beyond = limits.filter(({ value, most }) => !(value <= most));
  return [
    ...limits.map((limit) => {
      const { figure, value, most, print } = limit;
      return `${beyond.includes(limit) ? 'BEYOND' : 'within'}  ${figure}: ${print(value)} of ${print(most)}`;
    }),
    `${limits.length - beyond.length} within their limits, ${beyond.length} beyond.`,
  ];
}
