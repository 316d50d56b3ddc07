import { browser, type Runtime } from './browser.ts';
import type { BackgroundApi, ContentApi, Failure } from './messages.ts';

type Api = Record<string, { readonly params: unknown; readonly result: unknown }>;
type Envelope = { readonly to: 'background' | 'content'; readonly name: string; readonly params: unknown };

/** What answers each message of a table; `sender` is told by the browser. */
export type Handlers<A extends Api> = {
  readonly [Name in keyof A]: (
    params: A[Name]['params'],
    sender: Runtime.MessageSender,
  ) => Promise<A[Name]['result']>;
};

/** The other side could not answer; the message is one line for a reader. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

/** Asks the background; throws MessageError when it cannot answer or the extension was updated under the page. */
export async function askBackground<Name extends keyof BackgroundApi & string>(
  name: Name,
  params: BackgroundApi[Name]['params'],
): Promise<BackgroundApi[Name]['result']> {
  const envelope: Envelope = { to: 'background', name, params };
  return unwrap(await browser.runtime.sendMessage(envelope)) as BackgroundApi[Name]['result'];
}

/** Asks the content script of one frame of a tab; throws MessageError when none is there. */
export async function askContent<Name extends keyof ContentApi & string>(
  tab: number,
  frame: number,
  name: Name,
  params: ContentApi[Name]['params'],
): Promise<ContentApi[Name]['result']> {
  const envelope: Envelope = { to: 'content', name, params };
  return unwrap(
    await browser.tabs.sendMessage(tab, envelope, { frameId: frame }),
  ) as ContentApi[Name]['result'];
}

/** Answers the messages of a table until `signal` aborts. Unknown messages are left to others. */
export function answer<A extends Api>(to: Envelope['to'], handlers: Handlers<A>, signal: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (!isEnvelope(message) || message.to !== to || sender.id !== browser.runtime.id) return undefined;
    const handler = Object.hasOwn(handlers, message.name) ? handlers[message.name] : undefined;
    return handler?.(message.params, sender).catch((error: unknown): Failure => ({ failed: oneLine(error) }));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    'name' in message &&
    'params' in message
  );
}

function unwrap(reply: unknown): unknown {
  if (typeof reply === 'object' && reply !== null && 'failed' in reply)
    throw new MessageError(String(reply.failed));
  if (reply === undefined) throw new MessageError('nobody answered');
  return reply;
}

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
