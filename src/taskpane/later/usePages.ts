import { useCallback, useEffect, useState } from "react";
import type * as AllPages from "./pages";

export type Pages = typeof AllPages;

let loaded: Pages | undefined;
let loading: Promise<Pages> | undefined;

/** Fetches the pages once; after a failure the next call tries again. */
function load(): Promise<Pages> {
  loading ??= import(/* webpackChunkName: "taskpane-pages" */ "./pages").then(
    (pages) => (loaded = pages),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** The pages, undefined while they are on their way; `failed` when they cannot be fetched. */
export function usePages(): { readonly pages: Pages | undefined; readonly failed: boolean; readonly retry: () => void } {
  const [pages, setPages] = useState(loaded);
  const [failed, setFailed] = useState(false);
  const fetchPages = useCallback((): void => {
    load().then(setPages, () => setFailed(true));
  }, []);
  useEffect(fetchPages, [fetchPages]);
  const retry = (): void => {
    setFailed(false);
    fetchPages();
  };
  return { pages, failed, retry };
}
