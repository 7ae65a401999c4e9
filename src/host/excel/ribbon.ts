/** A small window of ours over Excel. */
export interface MessageWindow<Message> {
  /** Shows a message and gives the id of the button pressed; undefined when the window was closed or could not be opened. */
  (message: Message): Promise<string | undefined>;
}

/** Binds ribbon buttons (FunctionName of the manifest) to jobs; Excel is told when a job has ended, whatever came of it. */
export function associateCommands(jobs: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, job] of Object.entries(jobs)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await job();
      } finally {
        event.completed();
      }
    });
  }
}

/** Opens the page at `url` (same origin) as a window for one message: it says "ready", gets the message, answers a button's id. */
export function messageWindow<Message>(url: string): MessageWindow<Message> {
  return (message) =>
    new Promise((resolve) => {
      Office.context.ui.displayDialogAsync(url, { height: 45, width: 35, displayInIframe: true, promptBeforeOpen: false }, (opened) => {
        if (opened.status !== Office.AsyncResultStatus.Succeeded) return resolve(undefined);
        const dialog = opened.value;
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
          const text = "message" in event ? event.message : "";
          if (text === "ready") return dialog.messageChild(JSON.stringify(message));
          dialog.close();
          resolve(text);
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(undefined));
      });
    });
}

/** The window's side: calls `show` with the message, and sends back what `show`'s answer function is given. */
export function inMessageWindow(show: (message: unknown, answer: (id: string) => void) => void): void {
  const answer = (text: string): void => Office.context.ui.messageParent(text);
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    (event: { readonly message: string }) => show(JSON.parse(event.message), answer),
    () => answer("ready"),
  );
}
