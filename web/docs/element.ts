/** Makes elements from texts and other elements; nothing is ever read as HTML, as the page's policy demands (Trusted Types). */

export type Child = Node | string | undefined | false;

type Properties = Readonly<Record<string, string | boolean | undefined>>;

/** @param properties attributes; `true` for an empty one, `false` and undefined for none. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}
