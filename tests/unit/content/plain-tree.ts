import { vi } from 'vitest';

/** A tree of plain values with as much of the DOM as the collector asks for. */

type Attributes = Readonly<Record<string, string>>;

class PlainText {
  readonly nodeType = 3;
  readonly assignedSlot: PlainElement | null = null;
  parentNode: PlainParent | null = null;
  data: string;

  constructor(data: string) {
    this.data = data;
  }

  get length(): number {
    return this.data.length;
  }

  get nextSibling(): PlainNode | null {
    return after(this);
  }
}

class PlainShadowRoot {
  readonly nodeType = 11;
  readonly parentNode = null;
  readonly isConnected = true;
  readonly childNodes: PlainNode[];
  readonly host: PlainElement;

  constructor(host: PlainElement, children: readonly PlainNode[]) {
    this.host = host;
    this.childNodes = [...children];
    for (const child of children) child.parentNode = this;
  }

  get firstChild(): PlainNode | null {
    return this.childNodes[0] ?? null;
  }

  querySelectorAll(): PlainElement[] {
    return elementsBelow(this);
  }
}

class PlainElement {
  readonly nodeType = 1;
  readonly childNodes: PlainNode[];
  readonly localName: string;
  parentNode: PlainParent | null = null;
  assignedSlot: PlainElement | null = null;
  shadowRoot: PlainShadowRoot | null = null;
  readonly #attributes: Attributes;

  constructor(localName: string, attributes: Attributes, children: readonly PlainNode[]) {
    this.localName = localName;
    this.#attributes = attributes;
    this.childNodes = [...children];
    for (const child of children) child.parentNode = this;
  }

  get firstChild(): PlainNode | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): PlainNode | null {
    return after(this);
  }

  getAttribute(name: string): string | null {
    return this.#attributes[name] ?? null;
  }

  hasAttribute(name: string): boolean {
    return name in this.#attributes;
  }

  /** Knows the one selector that is asked for: of what is not read. */
  matches(): boolean {
    const editable = this.getAttribute('contenteditable');
    return (
      this.hasAttribute('hidden') ||
      this.getAttribute('aria-hidden') === 'true' ||
      (editable !== null && editable !== 'false')
    );
  }

  querySelectorAll(): PlainElement[] {
    return elementsBelow(this);
  }

  assignedNodes(): PlainNode[] {
    const root = rootOf(this);
    return root instanceof PlainShadowRoot
      ? root.host.childNodes.filter((node) => node instanceof PlainElement && node.assignedSlot === this)
      : [];
  }
}

type PlainParent = PlainElement | PlainShadowRoot;
type PlainNode = PlainElement | PlainText;

function after(node: PlainNode): PlainNode | null {
  const siblings = node.parentNode?.childNodes ?? [];
  return siblings[siblings.indexOf(node) + 1] ?? null;
}

function elementsBelow(parent: PlainParent): PlainElement[] {
  return parent.childNodes.flatMap((child) =>
    child instanceof PlainElement ? [child, ...elementsBelow(child)] : [],
  );
}

function rootOf(element: PlainElement): PlainParent {
  let at: PlainParent = element;
  while (at.parentNode !== null) at = at.parentNode;
  return at;
}

/** An element with children; a string is a text node. `attributes` are written `name=value`, `name` for an empty one. */
export function element(name: string, ...children: readonly (PlainNode | string)[]): PlainElement {
  const [localName = '', ...written] = name.split(' ');
  const attributes = Object.fromEntries(written.map((one) => [one.split('=')[0], one.split('=')[1] ?? '']));
  const nodes = children.map((child) => (typeof child === 'string' ? new PlainText(child) : child));
  return new PlainElement(localName, attributes, nodes);
}

/** Gives an element an open shadow root in which all its children go into one slot. */
export function withShadow(
  host: PlainElement,
  slot: PlainElement,
  ...shadow: readonly PlainElement[]
): PlainElement {
  host.shadowRoot = new PlainShadowRoot(host, shadow);
  for (const child of host.childNodes) if (child instanceof PlainElement) child.assignedSlot = slot;
  return host;
}

/** Changes a text, as a page does. */
export function retext(parent: PlainElement, text: string): void {
  const [child] = parent.childNodes;
  if (child instanceof PlainText) child.data = text;
}

/** Puts an element at the end of another, out of where it was. */
export function move(child: PlainElement, into: PlainElement): void {
  const from = child.parentNode?.childNodes;
  from?.splice(from.indexOf(child), 1);
  into.childNodes.push(child);
  child.parentNode = into;
}

/** The tree as what it stands in for. */
export function asElement(plain: PlainElement): Element {
  return plain as unknown as Element;
}

/** Gives the code under test the classes that it asks nodes for. */
export function stubDom(): void {
  vi.stubGlobal('Node', { ELEMENT_NODE: 1, TEXT_NODE: 3 });
  vi.stubGlobal('ShadowRoot', PlainShadowRoot);
}
