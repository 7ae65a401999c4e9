import { useMemo } from "react";
import { outcomeOf, refusalSentence } from "../../app/refusals";
import type { Session } from "../../app/session";
import type { WriteResult } from "../../host/port";
import type { Pane } from "./PaneContext";
import type { Notice, Panel, TabId } from "./types";

interface Surface {
  readonly notify: (notice: Notice) => void;
  readonly openPanel: (panel: Panel | undefined) => void;
  readonly openTab: (tab: TabId) => void;
}

/** The pane's actions over a session; a host failure shows in the session's state, never as an unhandled rejection. */
export function usePaneActions(session: Session, { notify, openPanel, openTab }: Surface): Pane {
  return useMemo(() => {
    const say = (result: WriteResult, done: string, undo?: number): void => {
      const { tone, text, refused } = outcomeOf(result, done);
      notify({ tone, text, refused, ...(undo !== undefined && result.written.length > 0 ? { undo } : {}) });
    };
    const run = (job: () => Promise<unknown>): void => {
      job().catch(() => undefined);
    };
    return {
      session,
      run,
      notify,
      openPanel,
      openTab,
      jump: (sheet, range) =>
        run(async () => {
          try {
            const result = await session.select(sheet, range);
            if (!result.ok) notify({ tone: "warning", text: refusalSentence(result.reason, sheet) });
          } catch {
            notify({ tone: "error", text: refusalSentence("failed") });
          }
        }),
      write: async (edits, label, done) => {
        const before = session.state.history[0]?.id;
        const result = await session.write(edits, label).catch(() => undefined);
        if (!result) return;
        const entry = session.state.history[0];
        say(result, done, entry && entry.id !== before ? entry.id : undefined);
      },
      undo: async (id) => {
        const result = await session.undo(id).catch(() => undefined);
        if (result) say(result, "元に戻しました");
      },
    };
  }, [session, notify, openPanel, openTab]);
}
