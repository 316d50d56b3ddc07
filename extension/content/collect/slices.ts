import type { Block } from './block.ts';
import type { Collector } from './collector.ts';

/** What one slice may take of the page's time, in ms: half of a frame. */
const SLICE = 8;

/**
 * Collects all blocks of a page in slices with pauses for the page between them; most pages take one slice. `onPart` is
 * given the blocks from the top of the page to where each slice but the last ended. Null when `signal` aborts.
 */
export async function collectInSlices(
  collector: Collector,
  root: Element,
  onPart: (blocks: readonly Block[]) => void,
  signal: AbortSignal,
): Promise<readonly Block[] | null> {
  while (!signal.aborted) {
    const { blocks, complete } = collector.collect(root, slice());
    if (complete) return blocks;
    onPart(blocks);
    await scheduler.postTask(() => undefined, { priority: 'user-visible' });
  }
  return null;
}

/** A slice begins with the first new block: to pass those already known may take long on a page of many thousand. */
function slice(): () => boolean {
  let end: number | null = null;
  return () => {
    end ??= performance.now() + SLICE;
    return performance.now() > end;
  };
}
