import type { Json } from './driver.ts';

/** Any function that can be sent into a page. */
export type PageFunction = (...args: never[]) => unknown;

/**
 * The source of an expression that calls a function with arguments inside a page. Its value is a promise of
 * `{value}` or `{error}`, so that what the function throws arrives whole.
 */
export function callExpression(script: PageFunction, args: readonly Json[]): string {
  // Some compilers wrap inner functions in calls of a helper that the page does not have.
  return `(async () => {
    const __name = (fn) => fn;
    try {
      return { value: await (${script.toString()})(...${JSON.stringify(args)}) };
    } catch (error) {
      return { error: String(error?.stack || error) + ' ' + String(error?.message ?? '') };
    }
  })()`;
}

/** What came back from a {@link callExpression}. */
export type Answer<Result> = { readonly value: Result } | { readonly error: string };

/**
 * The value of an answer.
 * @throws {Error} with what the function threw in the page
 */
export function resultOf<Result>(answer: Answer<Result>): Result {
  if ('error' in answer) throw new Error(`in the page: ${answer.error}`);
  return answer.value;
}
