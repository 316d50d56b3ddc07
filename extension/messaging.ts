import type { Runtime } from './browser.ts';
import type { BackgroundApi, ContentApi, Failure } from './messages.ts';
import { extensionApi } from './native-api.ts';

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
  return unwrap(
    await extensionApi().runtime.sendMessage(envelope).catch(unreached),
  ) as BackgroundApi[Name]['result'];
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
    await extensionApi().tabs.sendMessage(tab, envelope, { frameId: frame }).catch(unreached),
  ) as ContentApi[Name]['result'];
}

/** Tells the content scripts of all frames of a tab something, without an answer. Rejects when none is there. */
export async function tellContent<Name extends keyof ContentApi & string>(
  tab: number,
  name: Name,
  params: ContentApi[Name]['params'],
): Promise<void> {
  const envelope: Envelope = { to: 'content', name, params };
  await extensionApi().tabs.sendMessage(tab, envelope);
}

/**
 * Answers the messages of a table until `signal` aborts. Unknown messages are left to others. The answer goes by `sendResponse`: Chromium
 * before 148 takes no promise.
 */
export function answer<A extends Api>(to: Envelope['to'], handlers: Handlers<A>, signal: AbortSignal): void {
  const { onMessage, id } = extensionApi().runtime;
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    sendResponse: (response: unknown) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || message.to !== to || sender.id !== id) return undefined;
    const handler = Object.hasOwn(handlers, message.name) ? handlers[message.name] : undefined;
    if (!handler) return undefined;
    handler(message.params, sender)
      .catch((error: unknown): Failure => ({ failed: oneLine(error) }))
      .then(sendResponse);
    return true;
  };
  // The types know listeners that always answer or never do; browsers let one decide by the message.
  const registered = listener as Runtime.OnMessageListenerCallback;
  onMessage.addListener(registered);
  signal.addEventListener('abort', () => onMessage.removeListener(registered));
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

/** Each browser has words of its own for a side that is not there, or went away before it answered. */
function unreached(error: unknown): never {
  throw new MessageError(oneLine(error));
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
