import { isOff, readSettings } from '../settings.ts';
import { ContentScript } from './content-script.ts';
import { takeOver } from './instance.ts';
import { hostOfTab } from './site.ts';

/** The script that a Hindi page gets, unless the reader wants nothing of Sandarbh there: then it ends before it begins. */
const controller = takeOver('main');
readSettings().then(
  (settings) => {
    if (isOff(hostOfTab(), settings.offSites)) controller.abort();
    if (!controller.signal.aborted) new ContentScript(settings, controller).run();
  },
  () => controller.abort(),
);
