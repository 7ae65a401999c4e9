import type { Page } from "playwright-core";

/** Name of the focused element as a screen reader would say it, roughly: label, else text. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return "";
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
        ? [...(element.labels ?? [])].map((label) => label.textContent)
        : [];
    const by = element.getAttribute("aria-labelledby");
    const named = by ? document.getElementById(by)?.textContent : undefined;
    return (element.getAttribute("aria-label") ?? named ?? labels.join("") ?? "") || (element.textContent ?? "");
  });
}

/** Tabs until an element of that name has the focus; fails when it is not reached (a trap, or no way by keyboard). */
export async function tabTo(page: Page, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    const own = await focused(page);
    if (name.test(own)) return;
    seen.push(own.slice(0, 24));
    await page.keyboard.press(key);
  }
  throw new Error(`no way by ${key} to ${name}; passed ${seen.join(" | ")}`);
}

/** Tabs to an element and presses Enter. */
export async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** What was last shown to the person in Excel, as "sheet!row,col". */
export function shown(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const last = window.story!.port.selections.at(-1);
    return last && `${last.sheet}!${last.range.top},${last.range.left}`;
  });
}

/** Raw value of a cell of the workbook. */
export function valueAt(page: Page, sheet: number, row: number, col: number): Promise<unknown> {
  return page.evaluate(([s, r, c]) => window.story!.port.current.sheets[s!]!.rows[r!]?.[c!]?.value ?? null, [sheet, row, col]);
}
