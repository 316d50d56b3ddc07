import { useEffect, useRef } from 'preact/hooks';
import type { ChosenFile } from '../worker/api.ts';
import { filesOfDrop } from './chosen-files.ts';

/**
 * Takes files that are dropped anywhere on the page; by itself the browser would leave the page and open them. While
 * files hover over the page its root has `data-dragging`.
 */
export function useDroppedFiles(onFiles: (files: readonly ChosenFile[]) => void): void {
  const newest = useRef(onFiles);
  newest.current = onFiles;
  useEffect(() => {
    const page = new AbortController();
    const { signal } = page;
    addEventListener('dragover', acceptFiles, { signal });
    addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? showDragging(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        if (!hasFiles(event) || event.dataTransfer === null) return;
        event.preventDefault();
        showDragging(false);
        void filesOfDrop(event.dataTransfer.items).then((files) => newest.current(files));
      },
      { signal },
    );
    return () => page.abort();
  }, []);
}

function acceptFiles(event: DragEvent): void {
  if (!hasFiles(event) || event.dataTransfer === null) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'copy';
  showDragging(true);
}

function showDragging(isDragging: boolean): void {
  document.documentElement.toggleAttribute('data-dragging', isDragging);
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
