import { frameName } from "./xdm/appContext";
import type { Identity } from "./xdm/envelope";

/** The frame of the pane, told through its name whom to talk to; its page is the one Excel loads, unchanged. */
export function createPane(container: HTMLElement, url: string, identity: Identity, locale: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.name = frameName(identity, locale, window.location.origin);
  frame.title = "表作成ナビ";
  frame.allow = "clipboard-read; clipboard-write";
  frame.src = url;
  container.replaceChildren(frame);
  return frame;
}
