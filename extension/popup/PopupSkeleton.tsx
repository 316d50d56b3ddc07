import { Skeleton } from '../ui/Skeleton.tsx';

/** What stands there until the first answer; the page's own HTML draws the same before this script runs. */
export function PopupSkeleton() {
  return (
    <div class="popup-skeleton">
      <Skeleton lines={6} />
    </div>
  );
}
