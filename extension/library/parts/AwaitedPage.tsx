import type { ComponentChildren } from 'preact';
import { Awaited } from '../../ui/Awaited.tsx';
import type { Asked } from '../../ui/use-answer.ts';
import { UnnamedPage } from './UnnamedPage.tsx';

type Props<T> = {
  readonly asked: Asked<T>;
  /** Draws the whole page, its heading included. */
  readonly draw: (value: T) => ComponentChildren;
};

/** A page whose heading, too, is only known with the answer. */
export function AwaitedPage<T>({ asked, draw }: Props<T>) {
  const awaited = <Awaited asked={asked} lines={8} draw={draw} />;
  return asked.answer.kind === 'here' ? awaited : <UnnamedPage>{awaited}</UnnamedPage>;
}
