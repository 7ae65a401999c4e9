import { element } from "./elements";

/** Runs a task under a cover that says what is being done; the cover is painted before the task starts. */
export async function whileBusy<T>(what: string, task: () => T | Promise<T>): Promise<T> {
  const cover = element("busy");
  cover.querySelector("span")!.textContent = what;
  cover.hidden = false;
  await painted();
  try {
    return await task();
  } finally {
    cover.hidden = true;
  }
}

/** After the next frame; a page in the background gets no frames, so not longer than a moment. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 200);
    requestAnimationFrame(() => setTimeout(() => (clearTimeout(timer), resolve()), 0));
  });
}
