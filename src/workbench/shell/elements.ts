/** Element of the page by id. Throws when the page does not have it: then page and script do not belong together. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing in index.html`);
  return found as T;
}
