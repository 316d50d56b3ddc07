import { connect, type Socket } from 'node:net';
import type { Json } from '../driver.ts';

type Params = { readonly [key: string]: Json };

/** How Firefox answers: the id of the question, an error or null, and the result. */
type Reply = readonly [
  type: 1,
  id: number,
  error: { readonly error: string; readonly message: string } | null,
  result: unknown,
];

interface Question {
  answer(result: unknown): void;
  fail(error: Error): void;
}

/**
 * A connection to Marionette, the remote control that is built into Firefox. A message, in either direction, is its
 * length in bytes, a colon and that much JSON; Firefox begins with a greeting and then answers each command.
 * Protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #questions = new Map<number, Question>();
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;

  /** Connects to a Firefox that listens on a port of this machine. */
  static open(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => resolve(new Marionette(socket)));
    });
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.removeAllListeners('error');
    socket.on('data', (data) => this.#receive(data));
    socket.on('error', (error) => this.#failAll(error));
    socket.on('close', () => this.#failAll(new Error('Firefox closed the connection')));
  }

  /**
   * Sends a command, such as `WebDriver:Navigate`, and waits for its result.
   * @throws {Error} with what Firefox says went wrong, or when it is gone
   */
  send(command: string, params: Params = {}): Promise<unknown> {
    if (this.#socket.destroyed) return Promise.reject(new Error(`${command}: Firefox closed the connection`));
    this.#lastId += 1;
    const id = this.#lastId;
    const message = JSON.stringify([0, id, command, params]);
    return new Promise((answer, fail) => {
      this.#questions.set(id, { answer, fail: (error) => fail(new Error(`${command}: ${error.message}`)) });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
      this.#received = this.#received.subarray(end);
      if (isReply(message)) this.#settle(message);
    }
  }

  #settle([, id, error, result]: Reply): void {
    const question = this.#questions.get(id);
    this.#questions.delete(id);
    if (error === null) question?.answer(result);
    else question?.fail(new Error(`${error.error}: ${error.message}`));
  }

  #failAll(error: Error): void {
    for (const question of this.#questions.values()) question.fail(error);
    this.#questions.clear();
  }
}

/** The greeting is an object; everything after it is a reply. */
function isReply(message: unknown): message is Reply {
  return Array.isArray(message) && message[0] === 1;
}

/**
 * The text under a name in the result of a command.
 * @throws {Error} when there is none
 */
export function textIn(result: unknown, name: string): string {
  const text: unknown = typeof result === 'object' && result !== null ? Reflect.get(result, name) : undefined;
  if (typeof text !== 'string')
    throw new Error(`Firefox answered without "${name}": ${JSON.stringify(result)}`);
  return text;
}
