import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './driver/driver.ts';

/** Keeps who it is and which commands came, and answers what is asked, from the network where asked to. */
const BACKGROUND = `
const api = globalThis.browser ?? chrome;
const boot = crypto.randomUUID();
const commands = [];
api.commands.onCommand.addListener((name) => { commands.push(name); });
api.runtime.onMessage.addListener((question, sender, answer) => {
  if (question === 'boot') answer(boot);
  if (question === 'commands') answer(commands);
  if (question === 'language') answer(api.i18n.getUILanguage());
  if (question.fetch) fetch(question.fetch).then(() => answer('fetched'), () => answer('failed'));
  return true;
});`;

/** Shows a card over the page, in an open shadow root, as the test builds do, and asks the site for something. */
const CONTENT = `
const host = document.createElement('probe-host');
host.attachShadow({ mode: 'open' }).innerHTML =
  '<div popover="manual" style="position:fixed;inset:auto auto 10px 10px;width:200px;height:80px">' +
  '<p>A card</p><button>more</button><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div>';
document.documentElement.append(host);
const card = host.shadowRoot.querySelector('div');
card.querySelector('button').onclick = () => { card.querySelector('p').textContent = 'More of it'; };
card.showPopover();
fetch(new URL('/from-content-script', location.href)).catch(() => {});`;

/** A page of the extension; its script asks the site that its address names, and holds a database open. */
const PAGE =
  '<!doctype html><html lang="en"><title>Probe</title><main><h1>Probe</h1></main><script src="page.js"></script>';
const PAGE_SCRIPT = `
const site = new URLSearchParams(location.search).get('site');
if (site) fetch(site + '/from-extension-page').catch(() => {});
indexedDB.open('probe').onsuccess = () => { document.title = 'Open'; };`;

const ID = 'probe@sandarbh.example';

/** Writes an extension to try the driver on, and gives its folder. */
export function writeProbe(browser: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'sandarbh-probe-'));
  const background =
    browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    background,
    host_permissions: ['http://*/*'],
    content_scripts: [{ matches: ['http://*/*'], js: ['content.js'] }],
    commands: { next: { suggested_key: { default: 'Alt+Shift+Down' }, description: 'Next' } },
    browser_specific_settings: { gecko: { id: ID } },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), BACKGROUND);
  writeFileSync(join(folder, 'content.js'), CONTENT);
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'page.js'), PAGE_SCRIPT);
  return folder;
}
