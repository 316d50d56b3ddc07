/**
 * The tree as it is shown: the shadow tree in place of an element's children, and in each slot what was put there. Only
 * open shadow roots are seen. (CSS Scoping Module Level 1, "flat tree".)
 */

/** By its type and not by `instanceof`: a node that came from another frame is an instance of that frame's classes. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Like `isElement`, for text. */
export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** What stands in an element with this open shadow root, or none, in the order shown. */
export function shownChildren(element: Element, shadowRoot: ShadowRoot | null): readonly Node[] {
  if (shadowRoot === null && isSlot(element)) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  // A walk from sibling to sibling costs a tenth of one over `childNodes`.
  const children: Node[] = [];
  for (let child = (shadowRoot ?? element).firstChild; child !== null; child = child.nextSibling)
    children.push(child);
  return children;
}

/** The element in which a node is shown, null at the top of the page or of a tree that is not in it. */
export function shownIn(node: Node): Element | null {
  if ((isElement(node) || isText(node)) && node.assignedSlot !== null) return node.assignedSlot;
  const parent = node.parentNode;
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}
